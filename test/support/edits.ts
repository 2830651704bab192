// Random edits of a proposal as an author makes them, and harder ones: where Markdown opens and closes its blocks.

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What authors type or paste, most of it where something begins, ends or changes its meaning. */
const pieces = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '.',
  '# ',
  '\n## Ownership\n',
  '\n# Title\n\n',
  '\n**Rollout**\n\n',
  '\nHeading\n---\n',
  '\nSetext\n===\n',
  '```\n',
  '\n```ts\n',
  '\n~~~\n',
  '---\n',
  '\n---\n',
  '---\nauthor: Ada Byrne\nstatus: draft\n---\n',
  '\nAuthor: Ada Byrne\n',
  '\nStatus: Accepted\n',
  '\n| Owner | Team |\n| --- | --- |\n| Queue | Ledger team |\n',
  ' | ',
  '- ',
  '\n- item\n  - nested\n',
  '\n1. one\n2. two\n',
  '\n- a\n\n  ```\n  code\n',
  '> ',
  '\n> quoted words stand here.\n',
  '<!-- ',
  ' -->',
  '\n<!-- rfc-steward-waive question/migration -- nothing has to change -->\n',
  '\n<!-- rfc-steward-disable-next-line sign/heroics -- told by the team -->\n',
  '\n<div>\n',
  '</div>\n',
  '<details>\n<summary>More</summary>\n',
  '\n[label]: https://example.org/issues/1\n',
  '\n[label]: https://example.org/other\n',
  ' [label] ',
  ' [words](https://example.org/t/2) ',
  ' [who owns this once it ships] ',
  '[^1]',
  '\t',
  '    ',
  '\\',
  '*',
  '`',
  ' Ada Byrne knows how it works. ',
  ' We will build it from scratch because that is more fun. ',
  ' The Ledger team owns it and is on call from 3 May 2027. ',
  '\n## Open Questions\n\n- Who asked for this?\n',
  'é→🙂'
]

/** Offsets around which an edit says more: marks of blocks, ends of lines, the top and the end. */
const edges = /^(?:#{1,6} |[-*+] |\d+\. |\||>|```|~~~|---|<|\[|\w+:)|\n\n/gm

/** A text after one random edit. `history` holds the texts before it, the newest last: undoing takes one from there. */
export function edited(text: string, random: () => number, history: readonly string[]): string {
  const kind = random()
  const before = history.at(-1)
  if (kind < 0.12 && before !== undefined) return before
  const at = placeIn(text, random)
  if (kind < 0.5) return text.slice(0, at) + pick(pieces, random) + text.slice(at)
  if (kind < 0.75) return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() ** 3 * 200))
  if (kind < 0.87) {
    const from = placeIn(text, random)
    const copied = text.slice(from, from + Math.floor(random() * 400))
    return text.slice(0, at) + copied + text.slice(at)
  }
  const piece = pick(pieces, random)
  return text.slice(0, at) + piece + text.slice(at + piece.length)
}

function placeIn(text: string, random: () => number): number {
  const anywhere = Math.floor(random() * (text.length + 1))
  const kind = random()
  if (kind < 0.1) return Math.min(text.length, Math.floor(random() * 80))
  if (kind < 0.15) return Math.max(0, text.length - Math.floor(random() * 40))
  if (kind < 0.5) return anywhere
  edges.lastIndex = anywhere
  const edge = edges.exec(text)
  return edge ? Math.min(text.length, edge.index + Math.floor(random() * 4)) : anywhere
}

function pick<Thing>(things: readonly Thing[], random: () => number): Thing {
  return things[Math.floor(random() * things.length)] as Thing
}
