// What phrases see of a word, number or sign.
import { isAscii } from './letters'

/** What a word may be. A sum of these is kept: there are many words, and fields of their own would double what each takes. */
export const kind = { word: 1, number: 2, name: 4, unit: 8, clauseEnd: 16, opening: 32, closing: 64 } as const
type Kind = keyof typeof kind

const wordStart = /^[\p{L}\p{N}_~<>≤≥€$£]/u
const wordStartInAscii = /^[\w~<>$]/

/** How it is told. What is no word or number is a sign. */
const tests = Object.entries({
  word: { test: (raw: string) => (isAscii(raw) ? wordStartInAscii : wordStart).test(raw) },
  number: /^[~<>≤≥€$£\d]/,
  name: /^[A-Z\u00c0-\u00de]./,
  unit: /^(?:%|‰|[a-zA-Zµ]{1,4})$/,
  clauseEnd: /^[.;:!?—]$/,
  opening: /^["'“(]$/,
  closing: /^[.!"'”)]$/
} satisfies Record<Kind, Pick<RegExp, 'test'>>) as [Kind, Pick<RegExp, 'test'>][]

export class Word {
  /** Words of equal kinds differ in their form alone. */
  readonly kinds: number
  readonly #raw: string

  constructor(raw: string) {
    this.#raw = raw
    this.kinds = tests.reduce((sum, [name, test]) => (test.test(raw) ? sum | kind[name] : sum), 0)
  }

  /** Whether it is of a kind, one of `kind`. */
  is(one: number): boolean {
    return (this.kinds & one) !== 0
  }

  /** In lower case, with straight apostrophes. */
  get form(): string {
    return this.#raw.toLowerCase().replace(/’/g, "'")
  }

  /** Its form; and without its 's, if it has one. */
  get forms(): readonly string[] {
    const { form } = this
    return form.endsWith("'s") ? [form, form.slice(0, -2)] : [form]
  }
}
