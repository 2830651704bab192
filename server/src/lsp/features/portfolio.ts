// The custom messages behind the portfolio: reads the workspace on request, with progress, until it is cancelled.
import type { CancellationToken, Connection } from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import { createSteward, type Steward } from '../../assess'
import type { Host, WorkspaceHost } from '../../assess/host'
import { lives } from '../../config/shape'
import type { Threads } from '../../workers'
import { portfolioOf, type Entry, type Item } from '../../portfolio'
import {
  portfolioProgress,
  portfolioRequest,
  type PortfolioItemView,
  type PortfolioParams,
  type PortfolioProgressParams,
  type PortfolioView
} from '../../protocol'
import { shortNames, type Folders } from '../folders'
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
  readonly threads?: Threads
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
    guarded(
      log,
      portfolioRequest,
      none,
      async ({ remembered = false }: PortfolioParams, token: CancellationToken) => {
        const course = remembered ? recalled(survey) : reading(context, survey, token)
        const read = await readPortfolio(context, course, steward.knowledge)
        if (!read) return null
        last = read.last
        return { ...read.view, checked: !remembered }
      }
    )
  )
}

/** Gives what there is of a folder; undefined where there is nothing yet. */
type Look = (uri: string, root: string) => Promise<Surveyed | undefined>

function recalled(survey: Survey): Look {
  return (_uri, root) => Promise.resolve(survey.remembered(root))
}

function reading(
  { connection, settings, folders }: PortfolioContext,
  survey: Survey,
  token: CancellationToken
): Look {
  return async (uri, root) =>
    survey.run(root, {
      stopped: () => token.isCancellationRequested,
      progress: (done, total) =>
        void connection.sendNotification(portfolioProgress, {
          done,
          total
        } satisfies PortfolioProgressParams),
      settings: await settings.inFolder(uri),
      belongs: folders.all().length > 1 ? (file) => folders.of(file) === uri : () => true
    })
}

/** Undefined where no folder has anything to show. */
async function readPortfolio(
  { folders, host }: PortfolioContext,
  look: Look,
  knowledge: Steward['knowledge']
): Promise<{ view: Omit<PortfolioView, 'checked'>; last: LastRead } | undefined> {
  const lacking: string[] = []
  const uris = new Map<string, string>()
  const all: { surveyed: Surveyed; entries: Entry[] }[] = []
  const places = folders
    .all()
    .map((uri) => ({ uri, root: folders.place(`${uri.replace(/\/$/, '')}/x`).root }))
  const names = shortNames(places.flatMap(({ root }) => root ?? []))
  for (const { uri, root } of places) {
    if (root === undefined) {
      lacking.push(
        `${uri} is not on this computer's disk, so its proposals are read only one by one as they are opened`
      )
      continue
    }
    const surveyed = await look(uri, root)
    if (!surveyed) return undefined
    // Two folders may have files of the same path, so each path starts with its folder's name where there are several.
    const name = names.shift() ?? ''
    const prefix = places.length > 1 ? `${name}/` : ''
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
  return {
    last: { items, uris, ...reach },
    view: {
      ...together,
      ...reach,
      items: items.map((item) => itemView(item, uris.get(item.path) ?? '')),
      labels: labelsOf(knowledge),
      lives,
      files: sum(({ files }) => files),
      read: sum(({ read }) => read)
    }
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
