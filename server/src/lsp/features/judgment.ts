// The custom message behind the dependency graph of judgment. It reads nothing: it looks at what the portfolio read.
import type { Connection } from 'vscode-languageserver'
import type { Item } from '../../portfolio'
import { judgmentOf } from '../../portfolio/judgment'
import { judgmentRequest, type JudgmentView } from '../../protocol/judgment'
import { guarded, type Log } from '../log'

/** What was read last. */
export interface LastRead {
  readonly items: readonly Item[]
  /** The address of each path. */
  readonly uris: ReadonlyMap<string, string>
  readonly complete: boolean
  readonly lacking: readonly string[]
}

/** Answers with the graph of what `last` gives. */
export function provideJudgment(connection: Connection, log: Log, last: () => LastRead | undefined): void {
  const none: JudgmentView | null = null
  connection.onRequest(
    judgmentRequest,
    guarded(log, judgmentRequest, none, () => {
      const read = last()
      return read ? viewOf(read) : null
    })
  )
}

function viewOf({ items, uris, complete, lacking }: LastRead): JudgmentView {
  const { proposals, ...judgment } = judgmentOf(items)
  return {
    ...judgment,
    proposals: proposals.map((each) => ({ ...each, uri: uris.get(each.path) ?? '' })),
    complete,
    lacking
  }
}
