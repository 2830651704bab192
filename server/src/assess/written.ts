// How a document writes one name of a list: with the handle, the address or the link that stands behind it.

const opening = '([{<'
const closing = ')]}>'
/** Between two people of a list. */
const between = /^(?:[,;|\n]|\s(?:and|&|\/)\s)/

/**
 * The part of a metadata value in which a name stands, as it is written there. Undefined where it cannot be told apart
 * from its neighbours.
 */
export function writtenFor(value: string, name: string): string | undefined {
  const plain = value.replace(/&lt;/g, '<').replace(/&gt;/g, '>').trim()
  const list = /^\[(?!.*\]\()[^]*\]$/.test(plain) ? plain.slice(1, -1) : plain
  const found = partsOf(list).filter((part) => part.includes(name))
  return found.length === 1 ? found[0] : undefined
}

/** The parts of a list; what stands in brackets belongs to the part before it. */
function partsOf(list: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < list.length; at++) {
    const character = list[at] as string
    // A bracket that nobody closed ends with its line.
    if (character === '\n') depth = 0
    if (opening.includes(character)) depth++
    else if (closing.includes(character)) depth = Math.max(0, depth - 1)
    const separator = depth ? undefined : between.exec(list.slice(at, at + 5))?.[0]
    if (!separator) continue
    parts.push(list.slice(start, at).trim())
    start = at + separator.length
    at = start - 1
  }
  parts.push(list.slice(start).trim())
  return parts
}
