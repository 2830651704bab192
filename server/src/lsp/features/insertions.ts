// What commands insert: the section of one question, all that are missing, or all that a template lacks.
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Insertion } from '../../assess/model'
import { insertionRequest, type InsertionParams, type InsertionView } from '../../protocol'
import { toRange } from '../convert'
import { guarded } from '../log'
import type { FeatureContext } from './feature'

/** Answers the insertion request. Typing need not pause for it: the newest text counts. */
export function provideInsertions(context: FeatureContext): void {
  const { connection, documents, around, log } = context
  const nothing: InsertionView | null = null
  connection.onRequest(
    insertionRequest,
    guarded(
      log,
      insertionRequest,
      nothing,
      async (params: InsertionParams): Promise<InsertionView | null> => {
        const surroundings = await around.of(params.uri)
        const { config, path } = await around.settingsOf(params.uri)
        const document = documents.get(params.uri)
        if (!document) return null
        const text = { text: document.content, path }
        const steward = context.steward.within(config)
        const insertion =
          params.all === 'missing'
            ? steward.missingSections(text, config, surroundings)
            : params.all === 'template'
              ? steward.templateSections(text)
              : params.tradeoffs
                ? steward.tradeoffs(text, surroundings)
                : params.waive !== undefined
                  ? steward.waiver(text, params.waive)
                  : params.leverage !== undefined
                    ? steward.setLeverage(text, params.leverage)
                    : steward.insertion(text, params.question ?? '', surroundings)
        return insertion ? insertionView(document, insertion) : null
      }
    )
  )
}

function insertionView(document: TextDocument, { edits, waits }: Insertion): InsertionView {
  return {
    version: document.version,
    edits: edits.map(({ range, snippet, plain }) => ({ range: toRange(document, range), snippet, plain })),
    ...(waits ? { waits: toRange(document, waits) } : {})
  }
}
