// The state behind the side panel: which document it is about, and its assessment. It knows no VS Code.
import type { AssessmentView } from '../../../server/src/protocol'
import { growthRow } from './modelGrowth'
import { patternRows } from './modelPatterns'
import { questionGroups, questionRows } from './modelQuestions'
import type { Row } from './modelRows'
import { leverageRow, limitRows, radiusRow, tradeoffsRow, type Limit } from './modelSummary'

export { patternCount, patternRows } from './modelPatterns'
export {
  openCount,
  progress,
  progressLine,
  questionGroups,
  questionRows,
  questionsToAnswer,
  stateWords
} from './modelQuestions'
export type { Row } from './modelRows'
export { leverageRow, radiusRow, tradeoffsRow, type Limit } from './modelSummary'

/** What the panel is about at the moment; views choose their welcome text by it. */
export type Situation = 'none' | 'starting' | 'stopped' | 'off' | 'notProposal' | 'proposal'

/** Holds what is shown. Views listen; only the follower changes it. */
export class PanelModel {
  #situation: Situation = 'none'
  #view: AssessmentView | undefined
  #limits: readonly Limit[] = []
  readonly #listeners = new Set<() => void>()

  get situation(): Situation {
    return this.#situation
  }

  /** The assessment on show, also of a document that is no proposal. */
  get view(): AssessmentView | undefined {
    return this.#view
  }

  /** The questions alone, without their groups. */
  get questionRows(): readonly Row[] {
    return this.#shown ? questionRows(this.#shown) : []
  }

  /** Everything that the questions' view shows. */
  get rows(): readonly Row[] {
    const view = this.#shown
    if (!view?.questions.length) return []
    const growth = growthRow(view)
    return [
      ...(growth ? [growth] : []),
      ...questionGroups(view),
      tradeoffsRow(view),
      leverageRow(view),
      radiusRow(view),
      ...limitRows(this.#limits)
    ]
  }

  get patternRows(): readonly Row[] {
    return this.#shown ? patternRows(this.#shown) : []
  }

  /** Shows an assessment, and what cannot be done with its document in this window. */
  show(view: AssessmentView, limits: readonly Limit[] = []): void {
    this.#limits = limits
    this.#change(!view.enabled ? 'off' : view.proposal ? 'proposal' : 'notProposal', view)
  }

  /** Shows that there is no assessment, and why. */
  clear(situation: 'none' | 'starting' | 'stopped'): void {
    this.#change(situation, undefined)
  }

  /** Calls `listener` after each change, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get #shown(): AssessmentView | undefined {
    return this.#situation === 'proposal' ? this.#view : undefined
  }

  #change(situation: Situation, view: AssessmentView | undefined): void {
    this.#situation = situation
    this.#view = view
    for (const listener of this.#listeners) listener()
  }
}
