// The shapes of the dependency graph: what stands for an area, a proposal, a person and a team, and the legend.
import type { Selection } from 'd3-selection'
import type { SceneEdge, SceneNode } from '../judgment/scene'

export type Drawing<Kind extends SVGElement> = Selection<Kind, unknown, null, undefined>

/** Room for a letter of 12 pixels, about. */
export const letter = 6.6

/** The class that gives a role its colour and its dash. */
export function roleClass(role: string): string {
  return `role-${role.replace(/[^a-z]/g, '')}`
}

/** An area is a square, a proposal a sheet, a person a circle, a team two of them. */
export function drawShape(group: Drawing<SVGGElement>, kind: SceneNode['kind']): void {
  const shape = (name: string): Drawing<SVGElement> => group.append<SVGElement>(name).attr('class', 'shape')
  if (kind === 'area')
    shape('rect').attr('x', -6).attr('y', -6).attr('width', 12).attr('height', 12).attr('rx', 3)
  else if (kind === 'proposal') shape('path').attr('d', 'M-5,-7H2L6,-3V7H-5ZM2,-7V-3H6')
  else {
    if (kind === 'team') shape('circle').attr('cx', 3).attr('r', 5.5)
    shape('circle')
      .attr('cx', kind === 'team' ? -2 : 0)
      .attr('r', 5.5)
  }
}

/** The roles that occur, each with its line. It stays where it is when the graph is moved. */
export function drawLegend(
  svg: Drawing<SVGSVGElement>,
  roles: readonly string[],
  edges: readonly SceneEdge[]
): void {
  const legend = svg.append('g').attr('class', 'legend').attr('transform', 'translate(12,16)')
  let x = 0
  for (const role of roles) {
    const label = role === 'alone' ? 'nobody else in any role' : role
    legend
      .append('path')
      .attr('class', `edge ${roleClass(role)}`)
      .attr('d', `M${x},0H${x + 26}`)
    legend
      .append('text')
      .attr('x', x + 31)
      .attr('dy', '.35em')
      .text(label)
    x += 31 + label.length * letter + 16
  }
  if (!edges.some(({ only }) => only)) return
  legend
    .append('circle')
    .attr('class', 'ring')
    .attr('cx', x + 6)
    .attr('r', 3.4)
  legend
    .append('text')
    .attr('x', x + 14)
    .attr('dy', '.35em')
    .text('nobody else is named')
}

/** A label that fits into so many letters. */
export function shortened(text: string, room: number): string {
  return text.length > room ? `${text.slice(0, Math.max(1, room - 1)).trimEnd()}…` : text
}
