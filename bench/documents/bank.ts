// Headings, sentences and words of our own examples and fixtures, from which documents are generated.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFixtures } from '../../test/support/fixtures'

export interface Bank {
  readonly headings: readonly string[]
  /** Sentences that raise nothing, or answer a question. */
  readonly sentences: readonly string[]
  /** Sentences that show a sign. Proposals have few of them. */
  readonly signs: readonly string[]
  /** Lower-case words by their length, to put one in the place of another: those of technical prose. */
  readonly words: ReadonlyMap<number, readonly string[]>
}

/** Reads the bank from a checkout. */
export function readBank(root: string): Bank {
  const examples = join(root, 'examples/docs/rfcs')
  const texts = readdirSync(examples)
    .sort()
    .map((name) => readFileSync(join(examples, name), 'utf8'))
  const signs: string[] = []
  // The name of a sign is a word that nobody uses in passing.
  const names = new Set<string>()
  for (const kind of ['questions', 'signs']) {
    for (const [id, cases] of readFixtures(join(root, 'test', kind, 'fixtures'))) {
      for (const word of id.split('-')) names.add(word)
      for (const { text, expected, marked } of cases) {
        // Look-alikes of signs are left out: nearly every sentence there comes near a cue, as in no real proposal.
        if (kind === 'questions') texts.push(text)
        else if (expected === 'fires' && marked)
          signs.push(...sentencesOf(text.slice(marked.start, marked.end)))
      }
    }
  }
  // What a fixture says is near a question; most sentences of a real proposal are about how something works.
  const technical = [
    ...filesIn(join(root, 'docs/decisions'), '.md'),
    ...['docs/architecture.md', 'docs/configuration.md', 'CONTRIBUTING.md'].map((name) => join(root, name))
  ].flatMap((file) => sentencesOf(readFileSync(file, 'utf8')))
  const sentences = unique([...texts.flatMap(sentencesOf), ...technical])
  const sources = ['text', 'proposal', 'lsp', 'host'].flatMap((name) =>
    filesIn(join(root, 'server/src', name), '.ts')
  )
  const vocabulary = sources.flatMap(
    (file) => readFileSync(file, 'utf8').match(/^ *(?:\/\/|\/\*\*|\*) .*$/gm) ?? []
  )
  return {
    headings: unique(
      texts.flatMap((text) => [...text.matchAll(/^#{2,3} (.{3,60})$/gm)].map(([, name]) => name as string))
    ),
    sentences,
    signs: unique(signs),
    words: byLength(unique(vocabulary.flatMap(wordsOf)).filter((word) => !names.has(word)))
  }
}

/** The plain words of a text, by the length that a word may have that replaces another. */
export function wordsOf(text: string): string[] {
  return text.match(/\b[a-z]{4,12}\b/g) ?? []
}

/** Words by their length. */
export function byLength(words: readonly string[]): Map<number, string[]> {
  const lengths = new Map<number, string[]>()
  for (const word of words) lengths.set(word.length, [...(lengths.get(word.length) ?? []), word])
  return lengths
}

/** The plain sentences of a text's paragraphs; what else Markdown has is built around them anew. */
function sentencesOf(markdown: string): string[] {
  return markdown
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/^(`{3,}|~{3,})[^]*?^\1/gm, '')
    .split(/\n{2,}/)
    .filter((block) => /^[A-Z]/.test(block) && !/^.*\|/m.test(block))
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .flatMap((block) => block.split(/(?<=[.?!]) (?=[A-Z])/))
    .filter((sentence) => /^[A-Z].{25,240}[.?!]$/.test(sentence) && !/[<>[\]`*_]/.test(sentence))
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.includes('.generated.'))
    .sort()
    .map((name) => join(folder, name))
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)].sort()
}
