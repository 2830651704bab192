// What a reviewer takes along: a comment, an export, and what a revision changed.
import {
  compareRequest,
  exportRequest,
  reviewCommentRequest,
  type CompareParams,
  type ExportParams,
  type ReviewCommentParams
} from '../../protocol/review'
import { questionComment, reviewComment } from '../../review/comment'
import { comparisonPage } from '../../review/compare'
import { exported } from '../../review/export'
import type { Subject } from '../../review/subject'
import type { Assessed } from '../documents'
import { guarded } from '../log'
import type { FeatureContext } from './feature'

/** Answers the requests of a review. Each is about the newest text of an open document. */
export function provideReview({ connection, documents, steward, log }: FeatureContext): void {
  const onRequest = <Params extends { readonly uri: string }>(
    method: string,
    answer: (assessed: Assessed, params: Params) => string | undefined
  ): void => {
    const handler = async (params: Params): Promise<string | null> => {
      const assessed = await documents.assessed(params.uri)
      return assessed ? (answer(assessed, params) ?? null) : null
    }
    connection.onRequest(method, guarded(log, method, null as string | null, handler))
  }
  onRequest<ReviewCommentParams>(reviewCommentRequest, (assessed, { question }) => {
    const subject = subjectOf(assessed)
    return question === undefined ? reviewComment(subject) : questionComment(subject, question)
  })
  onRequest<ExportParams>(exportRequest, (assessed, { format }) => exported(subjectOf(assessed), format))
  onRequest<CompareParams>(compareRequest, (assessed, { before, since }) => {
    const { path, beside, config, baseline } = assessed.settings
    const document = { text: before, path, ...(beside === undefined ? {} : { beside }) }
    const assessment = steward.assess(document, config, { baseline })
    const { knowledge } = assessed.steward
    return comparisonPage({ path, text: before, assessment, knowledge }, subjectOf(assessed), since)
  })
}

function subjectOf({ document, settings, assessment, steward }: Assessed): Subject {
  const { knowledge } = steward
  return { path: settings.path, text: document.getText(), assessment, knowledge }
}
