// The script of the dependency graph's page: keeps what its reader chose, fills the page, and talks to its host.
import type { JudgmentView } from '../../../server/src/protocol/judgment'
import type { ToHost, ToPage } from '../judgment/messages'
import { overview, sceneOf, standing, type Choice } from '../judgment/scene'
import { coverageText, wordsOf, type Phrase, type Table, type Words } from '../judgment/words'
import { Picture, type Place } from './picture'
import { svgOf } from './svg'

/** What survives when the page is hidden, and a restart. */
interface Kept {
  readonly choice: Choice
  readonly place?: Place
  /** Choices before this one, the last at the end. */
  readonly before: readonly Choice[]
}

declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void
  getState(): Kept | undefined
  setState(state: Kept): void
}

const host = acquireVsCodeApi()
const graph = element<SVGSVGElement>('graph')
let kept: Kept = host.getState() ?? { choice: overview, before: [] }
let view: JudgmentView | undefined
/** What the names in the list of "Find" stand for. */
let named = new Map<string, Choice>()

const picture = new Picture(graph, {
  chosen: (choice) => {
    choose(choice)
    picture.focus()
  },
  back: () => {
    back()
    picture.focus()
  },
  moved: (place) => keep({ ...kept, place })
})

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'show') show(data.view)
  else if (data.type === 'waiting') wait(data.text)
  else host.postMessage({ type: 'picture', svg: svgOf(graph, pictureTitle()) })
})

on('overview', () => choose(overview))
on('back', back)
on('closer', () => picture.zoomBy(1.25))
on('further', () => picture.zoomBy(0.8))
on('all', () => picture.zoomBy(0))
on('export', () => host.postMessage({ type: 'picture', svg: svgOf(graph, pictureTitle()) }))
on('previous', () => turn(-1))
on('next', () => turn(1))
on('open', () => {
  const uri = view && wordsOf(view, kept.choice).uri
  if (uri) host.postMessage({ type: 'open', uri })
})
element<HTMLSelectElement>('area').addEventListener('change', ({ target }) => {
  const { value } = target as HTMLSelectElement
  choose(value ? { kind: 'area', id: value, page: 0 } : overview)
})
element<HTMLInputElement>('find').addEventListener('input', ({ target }) => {
  const input = target as HTMLInputElement
  const choice = named.get(input.value)
  if (!choice) return
  input.value = ''
  choose(choice)
})
// The columns follow the room that there is.
let width = 0
new ResizeObserver(() => {
  if (graph.clientWidth === width || !view) return
  width = graph.clientWidth
  picture.draw(sceneOf(view, kept.choice), kept.place)
}).observe(graph)

host.postMessage({ type: 'ready' })

function show(next: JudgmentView): void {
  view = next
  fillChoices(next)
  keep({ ...kept, choice: standing(next, kept.choice) })
  draw()
}

function wait(text: string): void {
  view = undefined
  element('coverage').textContent = text
  element('whole').hidden = true
}

function choose(choice: Choice): void {
  const before = [...kept.before, kept.choice].slice(-30)
  keep({ choice, before })
  draw()
}

function back(): void {
  const choice = kept.before.at(-1)
  if (!choice || !view) return
  keep({ choice: standing(view, choice), before: kept.before.slice(0, -1) })
  draw()
}

function turn(by: number): void {
  const { choice, before } = kept
  keep({ choice: { ...choice, page: choice.page + by }, before })
  draw()
}

function keep(state: Kept): void {
  kept = state
  host.setState(state)
}

/** Fills everything but the lists of names. */
function draw(): void {
  if (!view) return
  const { choice, place, before } = kept
  const words = wordsOf(view, choice)
  const scene = sceneOf(view, choice)
  element('whole').hidden = !view.proposals.length
  element('coverage').textContent = coverageText(view)
  element('heading').textContent = words.heading
  element('lines').replaceChildren(...words.lines.map((line) => item(line)))
  fillLeaving(words)
  fillTable(words.table)
  width = graph.clientWidth
  picture.draw(scene, place)
  element('left-out').textContent = scene.leftOut
  element('pager').hidden = scene.pages < 2
  element('page').textContent = `Page ${scene.page + 1} of ${scene.pages}`
  element<HTMLButtonElement>('previous').disabled = scene.page === 0
  element<HTMLButtonElement>('next').disabled = scene.page === scene.pages - 1
  element<HTMLButtonElement>('back').disabled = !before.length
  element('open').hidden = !words.uri
  element<HTMLSelectElement>('area').value = choice.kind === 'area' ? choice.id : ''
  const { heading, table } = words
  const sizes = { nodes: scene.nodes.length, edges: scene.edges.length, rows: table.rows.length }
  host.postMessage({ type: 'drawn', heading, ...sizes })
}

function fillChoices({ proposals, parties }: JudgmentView): void {
  const areas = [...new Set(proposals.map(({ area }) => area))].sort((a, b) => a.localeCompare(b, 'en'))
  element('area').replaceChildren(new Option('All', ''), ...areas.map((area) => new Option(area, area)))
  named = new Map<string, Choice>([
    ...parties.map(({ id, name, also, kind }): [string, Choice] => [
      `${[name, ...also].join(' ')} (${kind})`,
      { kind: 'party', id, page: 0 }
    ]),
    ...proposals.map(({ path, title }): [string, Choice] => [
      `${title} (${path})`,
      { kind: 'proposal', id: path, page: 0 }
    ])
  ])
  element('names').replaceChildren(...[...named.keys()].map((name) => new Option(name, name)))
}

function fillLeaving({ leaving }: Words): void {
  const section = element('leaving')
  section.replaceChildren()
  if (!leaving) return
  section.append(made('h3', leaving.heading))
  if (leaving.none) section.append(made('p', leaving.none))
  for (const { text, proposals } of leaving.roles) {
    const list = document.createElement('ul')
    list.append(...proposals.map((phrase) => item([phrase])))
    section.append(made('p', text), list)
  }
}

function fillTable({ caption, heads, rows }: Table): void {
  const head = document.createElement('thead')
  const line = document.createElement('tr')
  for (const each of heads) {
    const cell = made('th', each)
    cell.setAttribute('scope', 'col')
    line.append(cell)
  }
  head.append(line)
  const body = document.createElement('tbody')
  for (const row of rows) {
    const line = document.createElement('tr')
    for (const cell of row) line.append(cellOf(cell))
    body.append(line)
  }
  element('table').replaceChildren(made('caption', caption), head, body)
}

function cellOf(lines: Table['rows'][number][number]): HTMLElement {
  const cell = document.createElement('td')
  if (lines.length === 1) cell.append(...(lines[0] ?? []).map(phraseOf))
  else if (lines.length) {
    const list = document.createElement('ul')
    list.append(...lines.map((line) => item(line)))
    cell.append(list)
  }
  return cell
}

function item(line: readonly Phrase[]): HTMLElement {
  const made = document.createElement('li')
  made.append(...line.map(phraseOf))
  return made
}

function phraseOf({ text, choice }: Phrase): Node {
  if (!choice) return document.createTextNode(text)
  const link = made('a', text) as HTMLAnchorElement
  link.href = '#heading'
  link.addEventListener('click', (event) => {
    event.preventDefault()
    choose(choice)
    // The link is gone with what it stood in.
    element('heading').focus()
  })
  return link
}

function pictureTitle(): string {
  return `Dependency graph of judgment: ${element('heading').textContent ?? ''}`
}

function made(name: string, text: string): HTMLElement {
  const node = document.createElement(name)
  node.textContent = text
  return node
}

function element<Kind extends Element = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as unknown as Kind
}

function on(id: string, action: () => void): void {
  element(id).addEventListener('click', action)
}
