// Names the failure patterns that findings point to, and the healthy one that answers earn.
import type { Knowledge } from '../knowledge/types'
import type { Finding, Growth, QuestionResult, RelatedPattern } from './model'

/** Patterns by the number of findings that led there. Open questions alone point to none: not every gap is a pattern. */
export function relatedPatterns(
  findings: readonly Finding[],
  questions: readonly QuestionResult[],
  knowledge: Knowledge,
  growth?: Growth
): RelatedPattern[] {
  const because = new Map<string, string[]>()
  for (const { code, patterns } of findings) {
    if (code.startsWith('question/')) continue
    for (const id of patterns) {
      const codes = because.get(id) ?? []
      if (!codes.includes(code)) codes.push(code)
      because.set(id, codes)
    }
  }
  const result = [...because]
    .map(([id, codes]) => ({ id, because: codes }))
    .sort((a, b) => b.because.length - a.because.length)
  const answered = (id: string): boolean =>
    questions.some((question) => question.id === id && question.state === 'answered')
  // Legitimate initiative has a user and an owner other than the author (source: docs/sources.md, FM-22).
  if (
    (growth ? growth.met : answered('user-need') && answered('owner')) &&
    knowledge.patterns.some(({ id }) => id === 'legitimate-initiative')
  ) {
    result.push({ id: 'legitimate-initiative', because: ['question/user-need', 'question/owner'] })
  }
  return result
}
