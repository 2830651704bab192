// Proposals of any size, made from our own sentences: every paragraph distinct, equal for equal seeds.
import type { Bank } from './bank'
import { seeded, type Random } from './random'

/** Where the benchmark types. */
export const places = ['prose', 'table', 'front matter', 'top', 'end'] as const
export type Place = (typeof places)[number]

/** Makes a proposal of about `bytes` bytes: front matter, sections, prose, lists, tables, code, quotes and links. */
export function generateProposal(bank: Bank, bytes: number, seed: number): string {
  const random = seeded(seed)
  // Half of all authors wrap their lines, the others write paragraphs on one line.
  const width = seed % 2 ? 110 : Infinity
  const title = capital(`${word(bank, random)} ${word(bank, random)} ${word(bank, random)}`)
  const parts = [frontMatter(bank, random, title, seed), `# ${title}\n`, paragraph(bank, random, width)]
  // The amounts of the first sections come in any order, but each document has a table from its start on.
  parts.push(section(bank, random, 1), table(bank, random))
  let size = parts.join('\n').length
  for (let count = 2; size < bytes; count++) {
    const next = [section(bank, random, count)]
    for (let blocks = 2 + random.below(6); blocks > 0; blocks--) next.push(block(bank, random, width))
    for (const part of next) size += part.length + 1
    parts.push(...next)
  }
  return `${parts.join('\n')}\n${paragraph(bank, random, width)}`
}

/** The offset at which typing begins: in the middle of the document, except where the place says otherwise. */
export function offsetOf(text: string, place: Place): number {
  const body = /^---\n[^]*?\n---\n/.exec(text)?.[0].length ?? 0
  switch (place) {
    case 'front matter': {
      const author = /^author: .*$/m.exec(text.slice(0, body))
      return author ? author.index + author[0].length : 0
    }
    case 'top':
      return endOfLine(text, /\n\n[A-Z]/, body)
    case 'end':
      return text.trimEnd().length
    case 'table': {
      const cell = / \|\n(?=\n)/.exec(text.slice(text.length / 2)) ?? undefined
      const from = cell ? text.length / 2 : body
      const found = cell ?? / \|\n(?=\n)/.exec(text.slice(body))
      // A document without a table is typed in where its prose is.
      return found ? Math.floor(from) + found.index : offsetOf(text, 'prose')
    }
    case 'prose':
      return endOfLine(text, /\n\n[A-Z]/, Math.floor(text.length / 2))
  }
}

/** The end of the line that a pattern's match begins, at or after `from`. */
function endOfLine(text: string, start: RegExp, from: number): number {
  const match = start.exec(text.slice(from))
  const line = match ? from + match.index + match[0].length : from
  const end = text.indexOf('\n', line)
  return end < 0 ? text.length : end
}

function frontMatter(bank: Bank, random: Random, title: string, seed: number): string {
  const author = `${capital(word(bank, random))} ${capital(word(bank, random))}`
  return [
    '---',
    `rfc: ${seed}`,
    `title: ${title}`,
    `author: ${author}`,
    `status: ${random.pick(['draft', 'in review', 'accepted'])}`,
    `owner: ${capital(word(bank, random))} team`,
    '---',
    ''
  ].join('\n')
}

function section(bank: Bank, random: Random, count: number): string {
  const heading = random.chance(0.4)
    ? random.pick(bank.headings)
    : capital(phrase(bank, random, 2 + random.below(3)))
  return `${count % 4 === 0 ? '##' : random.chance(0.3) ? '###' : '##'} ${heading}\n`
}

function block(bank: Bank, random: Random, width: number): string {
  const kind = random.next()
  if (kind < 0.58) return paragraph(bank, random, width)
  if (kind < 0.76) return list(bank, random)
  if (kind < 0.84) return table(bank, random)
  if (kind < 0.96) return code(bank, random)
  return paragraph(bank, random, width)
    .replace(/^/gm, '> ')
    .replace(/> \n?$/, '')
}

function paragraph(bank: Bank, random: Random, width: number): string {
  const sentences = Array.from({ length: 2 + random.below(4) }, () => sentence(bank, random))
  if (random.chance(0.25)) sentences.push(linked(bank, random))
  return `${wrapped(sentences.join(' '), width)}\n`
}

function linked(bank: Bank, random: Random): string {
  const address = `https://example.org/${word(bank, random)}/${random.below(10_000)}`
  return random.chance(0.7)
    ? `See [${phrase(bank, random, 3)}](${address}) and \`${word(bank, random)}.${word(bank, random)}\`.`
    : `The **${phrase(bank, random, 2)}** is described at ${address} in *${word(bank, random)}*.`
}

function list(bank: Bank, random: Random): string {
  const numbered = random.chance(0.3)
  const items = Array.from({ length: 3 + random.below(5) }, (_, index) => {
    const nested = random.chance(0.15) ? `\n   - ${sentence(bank, random)}` : ''
    return `${numbered ? `${index + 1}.` : '-'} ${sentence(bank, random)}${nested}`
  })
  return `${items.join('\n')}\n`
}

function table(bank: Bank, random: Random): string {
  const row = (): string =>
    `| ${phrase(bank, random, 2)} | ${phrase(bank, random, 4)} | ${random.below(10_000)} |`
  const rows = Array.from({ length: 3 + random.below(6) }, row)
  return `${['| Part | What changes | Days |', '| --- | --- | ---: |', ...rows].join('\n')}\n`
}

function code(bank: Bank, random: Random): string {
  const lines = Array.from({ length: 3 + random.below(10) }, () => {
    const call = `${word(bank, random)}.${word(bank, random)}(${word(bank, random)}, ${random.below(1000)})`
    return `${'  '.repeat(random.below(3))}const ${word(bank, random)} = ${call}`
  })
  return `\`\`\`js\n${lines.join('\n')}\n\`\`\`\n`
}

/** A sentence of the bank in which some words and all numbers are others, so that hardly any stands twice. */
function sentence(bank: Bank, random: Random): string {
  const template = random.pick(random.chance(0.002) ? bank.signs : bank.sentences)
  return template
    .replace(/\b[a-z]{4,12}\b/g, (old) =>
      random.chance(0.75) ? random.pick(bank.words.get(old.length) ?? [old]) : old
    )
    .replace(/\d+/g, (old) => String(random.below(10 ** old.length)))
}

function phrase(bank: Bank, random: Random, count: number): string {
  return Array.from({ length: count }, () => word(bank, random)).join(' ')
}

function word(bank: Bank, random: Random): string {
  return random.pick(bank.words.get(4 + random.below(6)) ?? ['part'])
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function wrapped(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const each of text.split(' ')) {
    if (line && line.length + each.length >= width) {
      lines.push(line)
      line = ''
    }
    line += line ? ` ${each}` : each
  }
  return [...lines, line].join('\n')
}
