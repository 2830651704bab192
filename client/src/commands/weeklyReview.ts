// Writes the weekly operating review of the proposals that changed, as a new document that nothing is overwritten by.
import { ProgressLocation, Uri, window, workspace, type CancellationToken, type QuickPickItem } from 'vscode'
import type { WeeklyReviewParams } from '../../../server/src/protocol/review'
import { changedSince } from '../panel/history'
import { relativePath } from '../panel/relativePath'
import { sayNotRunning, type Command, type CommandContext } from './command'

export const weeklyReview: Command = {
  id: 'rfcSteward.weeklyReview',
  title: 'Write Weekly Operating Review…',
  async running(context, wanted) {
    const days = typeof wanted === 'number' && wanted > 0 ? wanted : await chooseDays()
    if (days === undefined) return
    const review = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: 'Reading the proposals that changed…',
        cancellable: true
      },
      async (_progress, token) => context.session.weeklyReview(await material(context, days, token), token)
    )
    if (!review) return
    const document = await workspace.openTextDocument({ language: 'markdown', content: review.text })
    await window.showTextDocument(document)
  },
  stopped: sayNotRunning
}

/** The changed files as git has them; without git those proposals that name a day of the period themselves. */
async function material(
  { portfolio }: CommandContext,
  days: number,
  token: CancellationToken
): Promise<WeeklyReviewParams> {
  const today = new Date()
  const start = new Date(today.getFullYear(), today.getMonth(), today.getDate() - days)
  const period = { since: dayOf(start), until: dayOf(today) }
  const history = await changedSince(start, token)
  if (!('reason' in history)) return { ...period, by: 'git', ...history }
  const view = token.isCancellationRequested ? undefined : await portfolio.fresh()
  const [first] = workspace.workspaceFolders ?? []
  const files = (view?.items ?? [])
    .filter(({ age }) => age !== undefined && age <= days)
    .map(({ uri, path }) => ({ uri, path: first ? relativePath(first.uri.path, pathOf(uri)) : path }))
  return { ...period, by: 'dates', files, lacking: [history.reason, ...(view?.lacking ?? [])] }
}

interface DaysItem extends QuickPickItem {
  readonly days?: number
}

async function chooseDays(): Promise<number | undefined> {
  const items: DaysItem[] = [
    { label: 'The last 7 days', days: 7 },
    { label: 'The last 14 days', days: 14 },
    { label: 'The last 30 days', days: 30 },
    { label: 'Another number of days…' }
  ]
  const choice = await window.showQuickPick(items, {
    title: 'Weekly Operating Review',
    placeHolder: 'Which period?'
  })
  if (!choice || choice.days) return choice?.days
  const written = await window.showInputBox({
    title: 'Weekly Operating Review',
    prompt: 'How many days back?',
    value: '21',
    validateInput: (text) => (daysFrom(text) ? undefined : 'A whole number from 1 to 3650.')
  })
  return written === undefined ? undefined : daysFrom(written)
}

function daysFrom(text: string): number | undefined {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0
  return days >= 1 && days <= 3650 ? days : undefined
}

/** The day where the user is, as `2026-03-31`. */
function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function pathOf(uri: string): string {
  return Uri.parse(uri).path
}
