// The weekly operating review on request: reads the files that the client found changed, and writes the document.
import type { CancellationToken, Connection } from 'vscode-languageserver'
import { createSteward, type Steward } from '../../assess'
import type { Host } from '../../assess/host'
import type { WeeklyFile, WeeklyReviewParams, WeeklyReviewView } from '../../protocol/review'
import { weeklyReviewRequest } from '../../protocol/review'
import type { Subject } from '../../review/subject'
import type { Revision } from '../../review/weekly'
import { weeklyPage } from '../../review/weeklyPage'
import type { Documents } from '../documents'
import type { Folders } from '../folders'
import { guarded, type Log } from '../log'
import type { Effective, Settings } from '../settings'

export interface WeeklyContext {
  readonly connection: Connection
  readonly documents: Documents
  readonly settings: Settings
  readonly folders: Folders
  readonly host: Host
  readonly log: Log
}

/** Answers the request for a weekly operating review. */
export function provideWeeklyReview(context: WeeklyContext): void {
  const { connection, log } = context
  const none: WeeklyReviewView | null = null
  connection.onRequest(
    weeklyReviewRequest,
    guarded(log, weeklyReviewRequest, none, (params: WeeklyReviewParams, token: CancellationToken) =>
      review(context, params, token)
    )
  )
}

async function review(
  context: WeeklyContext,
  { files, lacking: before, ...week }: WeeklyReviewParams,
  token: CancellationToken
): Promise<WeeklyReviewView | null> {
  // An engine of its own: what it remembers of other files must not push out the documents that are open.
  const steward = createSteward()
  const lacking = [...before]
  const revisions: Revision[] = []
  const settings = new SettingsOfMany(context)
  for (const file of files) {
    if (token.isCancellationRequested) return null
    const effective = await settings.of(file.uri)
    const revision = effective.enable ? revisionOf(context, steward, effective, file, lacking) : undefined
    if (revision) revisions.push(revision)
    // Whatever else waits goes first.
    await new Promise((resolve) => setImmediate(resolve))
  }
  const text = weeklyPage(revisions, { ...week, lacking }, steward.knowledge)
  return { text, proposals: revisions.length }
}

/** Undefined where neither version is a proposal. */
function revisionOf(
  { documents, folders, host }: WeeklyContext,
  steward: Steward,
  { path, beside, config, baseline }: Effective,
  { uri, path: shown, before, gone }: WeeklyFile,
  lacking: string[]
): Revision | undefined {
  const { knowledge } = steward.within(config)
  const subjectOf = (text: string): Subject | undefined => {
    const document = { text, path, ...(beside === undefined ? {} : { beside }) }
    const assessment = steward.assess(document, config, { today: host.today(), baseline })
    return assessment.proposal ? { path: shown, text, assessment, knowledge } : undefined
  }
  const was = before === undefined ? undefined : subjectOf(before)
  if (gone) return was && { before: was }
  // What stands in the editor counts, saved or not.
  const open = documents.get(uri)?.getText()
  const { file } = folders.place(uri)
  const content = open !== undefined ? { text: open } : file === undefined ? notHere : host.read(file)
  if ('error' in content) {
    lacking.push(`${shown} ${content.error}.`)
    return undefined
  }
  const now = subjectOf(content.text)
  return now && { now, ...(was ? { before: was } : {}) }
}

const notHere = { error: "is not on this computer's disk, and not open" }

/** What holds for many files: the editor is asked once for each folder. */
class SettingsOfMany {
  readonly #context: WeeklyContext
  readonly #folders = new Map<string, Promise<(uri: string) => Effective>>()

  constructor(context: WeeklyContext) {
    this.#context = context
  }

  async of(uri: string): Promise<Effective> {
    const { settings, folders } = this.#context
    const folder = folders.of(uri)
    if (folder === undefined) return settings.of(uri)
    let found = this.#folders.get(folder)
    if (!found) this.#folders.set(folder, (found = settings.inFolder(folder)))
    return (await found)(uri)
  }
}
