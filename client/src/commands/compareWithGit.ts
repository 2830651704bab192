// Shows what a proposal answers or opens since an earlier version of it in git.
import { window, workspace, type QuickPickItem, type Uri } from 'vscode'
import { repositoryOf, textAt, type Repository } from '../panel/git'
import { sayNotRunning, type Command, type CommandContext } from './command'
import { documentFor, sayNoDocument } from './insert'
import { showPage } from './openPatternCard'

export const compareWithGit: Command = {
  id: 'rfcSteward.compareWithGit',
  title: 'Compare with Git…',
  async running(context, ref) {
    const document = documentFor(context)
    if (!document) return sayNoDocument()
    const { uri } = document
    const reason = lack(uri)
    if (reason) return say(reason)
    const repository = await repositoryOf(uri)
    if (!repository)
      return say(
        'This file is in no git repository that VS Code has open. Source Control opens one that lies further up.'
      )
    const version = typeof ref === 'string' ? { ref, label: ref } : await chooseVersion(repository, uri)
    if (!version) return
    const named = 'description' in version && version.description ? ` (${version.description})` : ''
    await compare(context, uri, repository, version.ref, `${version.label}${named}`)
  },
  stopped: sayNotRunning
}

/** Why nothing can be compared in this window. */
function lack({ scheme }: Uri): string | undefined {
  if (!workspace.isTrusted)
    return 'In Restricted Mode nothing is compared with git. Trust this folder to compare.'
  if (scheme === 'untitled') return 'This document is not saved yet, so there is no earlier version of it.'
  if (scheme !== 'file') return 'Git is out of reach in a virtual workspace, so nothing can be compared.'
  return undefined
}

async function compare(
  { session, cards }: CommandContext,
  uri: Uri,
  repository: Repository,
  ref: string,
  since: string
): Promise<void> {
  const before = await textAt(repository, ref, uri)
  if (before === undefined)
    return say(
      `Git has no version of ${workspace.asRelativePath(uri)} in ${since}: all of it is new since then.`
    )
  const page = await session.compared({ uri: uri.toString(), before, since })
  if (page)
    await showPage(
      cards.keep(`${workspace.asRelativePath(uri).replace(/\.\w+$/, '')}-since-${shortened(ref)}`, page)
    )
}

/** A commit as people name it; other names stay as they are. */
function shortened(ref: string): string {
  return /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 8) : ref
}

interface VersionItem extends QuickPickItem {
  readonly ref: string
}

async function chooseVersion(repository: Repository, { fsPath }: Uri): Promise<VersionItem | undefined> {
  // A repository without a commit has no log; the message of the comparison says what that means.
  const commits = await repository.log({ path: fsPath, maxEntries: 30 }).catch(() => [])
  const items: VersionItem[] = [
    { label: 'the last commit', description: 'HEAD', ref: 'HEAD' },
    ...commits.map(({ hash, message, authorDate }) => ({
      label: hash.slice(0, 8),
      description: message.split('\n', 1)[0] ?? '',
      detail: authorDate?.toLocaleDateString() ?? '',
      ref: hash
    }))
  ]
  return window.showQuickPick(items, {
    title: 'Compare with Git',
    placeHolder: 'What changed since which version?',
    matchOnDescription: true
  })
}

function say(message: string): void {
  void window.showInformationMessage(message)
}
