// What a new proposal starts with: the templates there are, and the text and file name of a new one.
import {
  newProposalRequest,
  templatesRequest,
  type NewProposalParams,
  type NewProposalView,
  type TemplateSummary
} from '../../protocol'
import { guarded } from '../log'
import type { FeatureContext } from './feature'

/** Answers the requests behind "New Proposal from Template…". */
export function provideTemplates({ connection, documents, steward, log }: FeatureContext): void {
  const none: TemplateSummary[] = []
  connection.onRequest(
    templatesRequest,
    guarded(log, templatesRequest, none, () =>
      steward.knowledge.templates.map(({ id, title, description }) => ({ id, title, description }))
    )
  )
  const nothing: NewProposalView | null = null
  connection.onRequest(
    newProposalRequest,
    guarded(log, newProposalRequest, nothing, ({ template, title, siblings }: NewProposalParams) => {
      const text = template === undefined ? undefined : steward.template(template, title, documents.teams())
      return { fileName: steward.fileName(title, siblings), snippet: text?.snippet ?? '' }
    })
  )
}
