// Turns the picture into an SVG file that needs nothing beside it: every colour written where it is used.

/** What of the computed style a drawing needs. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity'
]

/** The whole picture as it is drawn now, whatever part of it is in view. */
export function svgOf(svg: SVGSVGElement, title: string): string {
  // What the pointer rests on is nothing to take away.
  svg.classList.remove('lit')
  const copy = svg.cloneNode(true) as SVGSVGElement
  const drawn = svg.querySelectorAll<SVGElement>('*')
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const from = drawn[index]
    if (from && !['g', 'title'].includes(element.localName)) {
      const style = getComputedStyle(from)
      for (const name of properties) {
        const value = style.getPropertyValue(name)
        if (value && !(name === 'opacity' && value === '1')) element.setAttribute(name, value)
      }
    }
    // What only the page needs: classes, keys, stops of the Tab key.
    for (const { name } of [...element.attributes])
      if (/^(?:class|style|tabindex|role|aria-.*|data-.*)$/.test(name)) element.removeAttribute(name)
  })
  const { width, height } = svg.viewBox.baseVal
  for (const { name } of [...copy.attributes]) copy.removeAttribute(name)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.setAttribute('role', 'img')
  copy.querySelector('g')?.removeAttribute('transform')
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', String(width))
  ground.setAttribute('height', String(height))
  ground.setAttribute('fill', getComputedStyle(svg).backgroundColor)
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title')
  name.textContent = title
  copy.prepend(name, ground)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}
