// Draws the dependency graph into an SVG: two columns, curves between them, zoomed and walked through by keys.
import { select } from 'd3-selection'
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom'
import { byRole, type Choice, type Scene, type SceneEdge, type SceneNode } from '../judgment/scene'
import { drawLegend, drawShape, letter, roleClass, shortened, type Drawing } from './shapes'

export interface PictureListener {
  chosen(choice: Choice): void
  /** Escape was pressed. */
  back(): void
  moved(place: Place): void
}

/** Where the reader has zoomed and moved to. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly k: number
}

const rowHeight = 26
const top = 46

interface Laid extends SceneNode {
  readonly x: number
  readonly y: number
}

/** The picture of one page. */
export class Picture {
  readonly #svg: Drawing<SVGSVGElement>
  readonly #listener: PictureListener
  readonly #zoom = zoom<SVGSVGElement, unknown>()
  #nodes: readonly Laid[] = []
  #edges: readonly SceneEdge[] = []

  constructor(svg: SVGSVGElement, listener: PictureListener) {
    this.#svg = select(svg)
    this.#listener = listener
    this.#zoom
      .scaleExtent([0.3, 6])
      // The wheel alone scrolls the page.
      .filter(
        (event: MouseEvent) => !event.button && (event.type !== 'wheel' || event.ctrlKey || event.metaKey)
      )
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
        this.#svg.select('.all').attr('transform', transform.toString())
        this.#listener.moved({ x: transform.x, y: transform.y, k: transform.k })
      })
    this.#svg.call(this.#zoom).on('dblclick.zoom', null)
    this.#svg.on('keydown', (event: KeyboardEvent) => this.#key(event))
  }

  /** Draws a scene as wide as there is room. */
  draw(scene: Scene, place: Place | undefined): void {
    const svg = this.#svg
    const width = Math.max(520, svg.node()?.clientWidth || 760)
    const height = top + Math.max(scene.rows, 1) * rowHeight + 14
    const [left, right] = [Math.round(width * 0.42), Math.round(width * 0.68)]
    this.#edges = scene.edges
    this.#nodes = scene.nodes.map((node) => ({
      ...node,
      x: node.column ? right : left,
      // The shorter column is spread beside the longer one.
      y: top + (rowHeight * scene.rows * (node.row + 0.5)) / columnRows(scene, node.column)
    }))
    svg.attr('viewBox', `0 0 ${width} ${height}`).attr('height', height)
    svg.attr('aria-label', `Graph of ${scene.nodes.length} nodes; the table says the same`)
    svg.selectAll('*').remove()
    const all = svg.append('g').attr('class', 'all')
    const places = new Map(this.#nodes.map((node) => [node.key, node]))
    this.#drawEdges(all, scene.edges, places)
    this.#drawNodes(all, left, width - right)
    drawLegend(svg, [...new Set(scene.edges.map(({ role }) => role))].sort(byRole), scene.edges)
    this.#zoom.transform(svg, place ? zoomIdentity.translate(place.x, place.y).scale(place.k) : zoomIdentity)
  }

  /** Puts the cursor of the keyboard on what was chosen, or on the first. */
  focus(): void {
    this.#focus(this.#nodes.find(({ chosen }) => chosen) ?? this.#nodes[0])
  }

  /** Zooms by a factor around the middle; 0 shows everything. */
  zoomBy(factor: number): void {
    if (factor) this.#zoom.scaleBy(this.#svg, factor)
    else this.#zoom.transform(this.#svg, zoomIdentity)
  }

  #drawEdges(
    all: Drawing<SVGGElement>,
    edges: readonly SceneEdge[],
    places: ReadonlyMap<string, Laid>
  ): void {
    const beside = new Map<string, number>()
    for (const { from, to, role, only } of edges) {
      const [start, end] = [places.get(from), places.get(to)]
      if (!start || !end) continue
      // Several roles of the same person lie beside each other.
      const lane = beside.get(from + to) ?? 0
      beside.set(from + to, lane + 1)
      const shift = lane * 4
      const [x0, y0, x1, y1] = [start.x + 8, start.y + shift, end.x - 8, end.y + shift]
      const bend = (x1 - x0) / 2
      const ends = (element: SVGElement): void => {
        Object.assign(element.dataset, { from, to })
      }
      const path = all.append('path').attr('class', `edge ${roleClass(role)}`)
      path.attr('d', `M${x0},${y0}C${x0 + bend},${y0} ${x1 - bend},${y1} ${x1},${y1}`)
      path.append('title').text(only ? `${role}, nobody else is named` : role)
      ends(path.node() as SVGElement)
      if (!only) continue
      const ring = all.append('circle').attr('class', 'ring')
      ends(
        ring
          .attr('cx', x1 - 6)
          .attr('cy', y1)
          .attr('r', 3.4)
          .node() as SVGElement
      )
    }
  }

  #drawNodes(all: Drawing<SVGGElement>, left: number, right: number): void {
    this.#nodes.forEach((node, index) => {
      const { x, y, column, kind, label, detail, chosen, choice, key } = node
      const room = (column ? right : left) - 24
      const group = all
        .append('g')
        .attr('class', `node ${kind}${chosen ? ' chosen' : ''}`)
        .attr('tabindex', index ? -1 : 0)
        .attr('role', 'button')
        .attr('aria-label', `${label}, ${detail}. ${this.#tiesOf(node)}`)
        .attr('data-key', key)
        .attr('transform', `translate(${x},${y})`)
        .on('click', () => this.#listener.chosen(choice))
        .on('mouseenter focus', () => this.#light(key))
        .on('mouseleave blur', () => this.#light(undefined))
      const back = column ? { x: -9, width: room + 14 } : { x: -room - 5, width: room + 14 }
      group
        .append('rect')
        .attr('class', 'back')
        .attr('x', back.x)
        .attr('y', -11)
        .attr('width', back.width)
        .attr('height', 22)
        .attr('rx', 3)
      drawShape(group, kind)
      group
        .append('text')
        .attr('x', column ? 14 : -14)
        .attr('dy', '.35em')
        .attr('text-anchor', column ? 'start' : 'end')
        .text(shortened(label, Math.floor((room - 10) / letter)))
      group.append('title').text(`${label}\n${detail}`)
    })
  }

  /** Who is tied to it in which role, for those who cannot see the edges. */
  #tiesOf({ key, column }: SceneNode): string {
    const labels = new Map(this.#nodes.map((node) => [node.key, node.label]))
    return this.#edges
      .filter(({ from, to }) => (column ? to : from) === key)
      .map(
        ({ from, to, role, only }) =>
          `${role}${only ? ', nobody else' : ''}: ${labels.get(column ? from : to)}`
      )
      .join('; ')
  }

  /** Dims what is not tied to a node. */
  #light(key: string | undefined): void {
    const svg = this.#svg
    svg.classed('lit', key !== undefined)
    if (key === undefined) return
    const near = new Set([key])
    svg.selectAll<SVGElement, unknown>('.edge, .ring').each(function () {
      const { from = '', to = '' } = this.dataset
      const tied = from === key || to === key
      if (tied) near.add(from).add(to)
      this.classList.toggle('near', tied)
    })
    svg.selectAll<SVGElement, unknown>('.node').each(function () {
      this.classList.toggle('near', near.has(this.dataset['key'] ?? ''))
    })
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const current = this.#nodes.findIndex(({ key }) => key === (event.target as SVGElement).dataset['key'])
    const node = this.#nodes[current]
    const goTo = (column: number, row: number): void => {
      const found = this.#nodes.filter((each) => each.column === column)
      this.#focus(found[Math.min(Math.max(0, row), found.length - 1)])
    }
    const across = (): void => {
      const tied = this.#edges.find(({ from, to }) => (node?.column ? to : from) === node?.key)
      this.#focus(this.#nodes.find(({ key }) => key === (node?.column ? tied?.from : tied?.to)))
    }
    const actions: Record<string, () => void> = {
      '+': () => this.zoomBy(1.25),
      '=': () => this.zoomBy(1.25),
      '-': () => this.zoomBy(0.8),
      0: () => this.zoomBy(0),
      Escape: () => this.#listener.back(),
      ...(node && {
        ArrowDown: () => goTo(node.column, node.row + 1),
        ArrowUp: () => goTo(node.column, node.row - 1),
        Home: () => goTo(node.column, 0),
        End: () => goTo(node.column, Infinity),
        ArrowRight: () => (node.column ? undefined : across()),
        ArrowLeft: () => (node.column ? across() : undefined),
        Enter: () => this.#listener.chosen(node.choice),
        ' ': () => this.#listener.chosen(node.choice)
      })
    }
    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }

  /** One node at a time is a stop of the Tab key. */
  #focus(node: Laid | undefined): void {
    if (!node) return
    this.#svg.selectAll<SVGGElement, unknown>('.node').each(function () {
      const here = this.dataset['key'] === node.key
      this.setAttribute('tabindex', here ? '0' : '-1')
      if (here) this.focus()
    })
  }
}

function columnRows({ nodes }: Scene, column: number): number {
  return nodes.filter((node) => node.column === column).length
}
