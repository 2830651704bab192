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
  /** Lower-case words by their length, to put one in the place of another. */
  readonly words: ReadonlyMap<number, readonly string[]>
}

/** Reads the bank from a checkout. */
export function readBank(root: string): Bank {
  const examples = join(root, 'examples/docs/rfcs')
  const texts = readdirSync(examples)
    .sort()
    .map((name) => readFileSync(join(examples, name), 'utf8'))
  const signs: string[] = []
  for (const kind of ['questions', 'signs']) {
    for (const cases of readFixtures(join(root, 'test', kind, 'fixtures')).values()) {
      for (const { text, expected, marked } of cases) {
        // Look-alikes of signs are left out: nearly every sentence there comes near a cue, as in no real proposal.
        if (kind === 'questions') texts.push(text)
        else if (expected === 'fires' && marked)
          signs.push(...sentencesOf(text.slice(marked.start, marked.end)))
      }
    }
  }
  const sentences = unique(texts.flatMap(sentencesOf))
  return {
    headings: unique(
      texts.flatMap((text) => [...text.matchAll(/^#{2,3} (.{3,60})$/gm)].map(([, name]) => name as string))
    ),
    sentences,
    signs: unique(signs),
    words: byLength(unique(sentences.flatMap((sentence) => sentence.match(/\b[a-z]{4,12}\b/g) ?? [])))
  }
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

function byLength(words: readonly string[]): Map<number, string[]> {
  const lengths = new Map<number, string[]>()
  for (const word of words) lengths.set(word.length, [...(lengths.get(word.length) ?? []), word])
  return lengths
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)].sort()
}
