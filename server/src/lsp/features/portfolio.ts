// The custom messages behind the portfolio: reads the workspace on request, with progress, until it is cancelled.
import type { CancellationToken, Connection } from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import { createSteward, type Steward } from '../../assess'
import type { Host, WorkspaceHost } from '../../assess/host'
import { portfolioOf, type Entry, type Item } from '../../portfolio'
import {
  portfolioProgress,
  portfolioRequest,
  type PortfolioItemView,
  type PortfolioProgressParams,
  type PortfolioView
} from '../../protocol'
import type { Folders } from '../folders'
import { guarded, type Log } from '../log'
import type { Settings } from '../settings'
import { Survey, type Surveyed } from '../survey'
import { provideJudgment, type LastRead } from './judgment'

export interface PortfolioContext {
  readonly connection: Connection
  readonly settings: Settings
  readonly folders: Folders
  readonly host: Host
  readonly world: WorkspaceHost
  readonly log: Log
  readonly storage: string | undefined
  readonly build: string
}

/** Answers the requests behind the portfolio's views. */
export function providePortfolio(context: PortfolioContext): void {
  const { connection, log } = context
  // An engine of its own: what it remembers of a thousand files must not push out the documents that are open.
  const steward = createSteward()
  const survey = new Survey({ ...context, steward })
  const none: PortfolioView | null = null
  let last: LastRead | undefined
  provideJudgment(connection, log, () => last)
  connection.onRequest(
    portfolioRequest,
    guarded(log, portfolioRequest, none, (_params: unknown, token: CancellationToken) =>
      readPortfolio(context, survey, steward.knowledge, token, (read) => (last = read))
    )
  )
}

async function readPortfolio(
  { connection, settings, folders, host }: PortfolioContext,
  survey: Survey,
  knowledge: Steward['knowledge'],
  token: CancellationToken,
  keep: (read: LastRead) => void
): Promise<PortfolioView> {
  const lacking: string[] = []
  const uris = new Map<string, string>()
  const all: { surveyed: Surveyed; entries: Entry[] }[] = []
  const roots = folders.all()
  for (const uri of roots) {
    const root = folders.place(`${uri.replace(/\/$/, '')}/x`).root
    if (root === undefined) {
      lacking.push(
        `${uri} is not on this computer's disk, so its proposals are read only one by one as they are opened`
      )
      continue
    }
    const surveyed = await survey.run(root, {
      stopped: () => token.isCancellationRequested,
      progress: (done, total) =>
        void connection.sendNotification(portfolioProgress, {
          done,
          total
        } satisfies PortfolioProgressParams),
      settings: await settings.inFolder(uri)
    })
    // Two folders may have files of the same path, so each path starts with its folder's name where there are several.
    const prefix = roots.length > 1 ? `${root.slice(root.lastIndexOf('/') + 1)}/` : ''
    const entries = surveyed.entries.map((entry) => ({ ...entry, path: prefix + entry.path }))
    for (const { path } of entries)
      uris.set(path, URI.file(`${root}/${path.slice(prefix.length)}`).toString())
    all.push({ surveyed, entries })
  }
  const sum = (count: (surveyed: Surveyed) => number): number =>
    all.reduce((total, { surveyed }) => total + count(surveyed), 0)
  const { items, ...together } = portfolioOf(
    all.flatMap(({ entries }) => entries),
    host.today()
  )
  const reach = {
    complete: all.every(({ surveyed }) => surveyed.complete),
    lacking: [...lacking, ...all.flatMap(({ surveyed }) => surveyed.lacking)]
  }
  keep({ items, uris, ...reach })
  return {
    ...together,
    ...reach,
    items: items.map((item) => itemView(item, uris.get(item.path) ?? '')),
    labels: labelsOf(knowledge),
    files: sum(({ files }) => files),
    read: sum(({ read }) => read)
  }
}

function itemView(item: Item, uri: string): PortfolioItemView {
  const { questions, due: _due, dates: _dates, ...rest } = item
  const openQuestions = questions.filter(({ asked, state }) => asked && state === 'open').map(({ id }) => id)
  return { ...rest, uri, openQuestions }
}

function labelsOf({ questions, signs }: Steward['knowledge']): Record<string, string> {
  return Object.fromEntries([
    ...questions.map(({ id, label }) => [id, label] as const),
    ...signs.map(({ id, title }) => [id, title] as const)
  ])
}
