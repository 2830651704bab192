// What the engine knows of its codes, in the form that reporters need.
import { documentationPage, documentationUrl, type Steward } from '../assess'
import type { Report, Rule } from './report'

/** Every question and sign as a rule, in the product's order; what houses add of their own follows. */
export function rulesOf(houses: Iterable<Steward>): Rule[] {
  const rules = new Map<string, Rule>()
  for (const house of houses) {
    const add = (code: string, title: string, text: string): void => {
      if (!rules.has(code))
        rules.set(code, { code, title, text, markdown: house.explain(code) ?? text, page: pageOf(code) })
    }
    for (const { id, question, why } of house.knowledge.questions) add(`question/${id}`, question, why)
    for (const { id, title, what } of house.knowledge.signs) add(`sign/${id}`, title, what)
  }
  return [...rules.values()]
}

/** How questions and patterns are called in a report for people. */
export function titlesOf(houses: Iterable<Steward>): NonNullable<Report['titles']> {
  const all = [...houses].map(({ knowledge }) => knowledge)
  return {
    questions: new Map(all.flatMap(({ questions }) => questions.map(({ id, label }) => [id, label]))),
    patterns: new Map(all.flatMap(({ patterns }) => patterns.map(({ id, title }) => [id, title])))
  }
}

/** The documentation page of a code; findings about a document as a whole have the overview. */
export function pageOf(code: string): string {
  const [kind, id = ''] = code.split('/')
  return ((kind === 'sign' || kind === 'question') && documentationPage(kind, id)) || documentationUrl
}

export function patternPageOf(id: string): string {
  return documentationPage('pattern', id) || documentationUrl
}
