// How a question is judged that was not trained, as a team's own are: by its cues and metadata keys alone.
import type { Answer, QuestionCues } from './question'

/** How much of an answer a statement is, 0 to 1, by the cues and the metadata key that it shows. */
export function strengthByCues(
  { cues }: QuestionCues,
  features: readonly string[],
  own: boolean,
  words: number
): number {
  let strength = own && words >= 4 ? 0.35 : 0
  for (const { name, weight } of cues)
    if (features.includes(`cue ${name}`)) strength += own ? weight : weight * 0.6
  if (features.includes('field full')) strength = 1
  else if (features.includes('field half')) strength = Math.max(strength, 0.45)
  return Math.min(1, strength)
}

/** Strength from which a statement is worth showing, and answers wholly. */
export const shownFrom = 0.4
const answersFrom = 0.95

/** The state that the best evidence stands for. */
export function stateByCues(best: number | undefined): Answer['state'] {
  if (best === undefined || best < shownFrom) return 'open'
  return best >= answersFrom ? 'answered' : 'partial'
}
