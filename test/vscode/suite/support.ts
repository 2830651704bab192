// What the tests inside VS Code share: the extension's API, documents, findings, and waiting with a limit.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import {
  CodeActionKind,
  commands,
  ConfigurationTarget,
  extensions,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
  type TextEditor
} from 'vscode'
import type { Api } from '../../../client/src/extension'

export const extensionId = 'rfc-steward.rfc-steward'
export const troubled = 'docs/rfcs/0001-event-fabric.md'
export const healthy = 'docs/rfcs/0002-seat-hold-expiry.md'

/** The running extension. */
export async function api(): Promise<Api> {
  const extension = extensions.getExtension<Api>(extensionId)
  assert.ok(extension, `${extensionId} is not installed in this VS Code`)
  const running = await extension.activate()
  await running.ready
  return running
}

/** What `probe` gives as soon as it is neither false nor undefined; an error that says what was waited for after a while. */
export async function until<Result>(
  what: string,
  probe: () => Result | false | undefined | Promise<Result | false | undefined>,
  limit = 40_000
): Promise<Result> {
  const end = Date.now() + limit
  for (;;) {
    const result = await probe()
    if (result !== false && result !== undefined) return result
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s for this: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** The address of a file of the workspace. */
export function fileUri(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? []
  assert.ok(folder, 'VS Code has a workspace folder open')
  return Uri.joinPath(folder.uri, path)
}

/** Opens a file of the workspace in front. */
export async function open(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(fileUri(path)))
}

/** Writes a file into the workspace, opens it in front, and has it removed after the test. */
export async function openNew(path: string, text: string): Promise<TextEditor> {
  const { fsPath } = fileUri(path)
  mkdirSync(dirname(fsPath), { recursive: true })
  writeFileSync(fsPath, text)
  written.push(fsPath)
  return open(path)
}

const written: string[] = []
const settings = new Set<string>()

/** Sets one of our settings for the workspace until the test ends. */
export async function set(name: string, value: unknown): Promise<void> {
  settings.add(name)
  await workspace.getConfiguration('rfcSteward').update(name, value, ConfigurationTarget.Workspace)
}

/** Runs git in a folder, as somebody who commits so many days ago. */
export function gitIn(folder: string): (days: number, ...args: string[]) => void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  return (days, ...args) => {
    const date = new Date(Date.now() - days * 86_400_000).toISOString()
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    execFileSync('git', [...who, ...args], { cwd: folder, env })
  }
}

/** The text of the weekly operating review, asked for until it says what is wanted: git's extension needs a moment. */
export function weeklyReview(wanted: RegExp): Promise<string> {
  return until(`a review with ${String(wanted)}`, async () => {
    await commands.executeCommand('rfcSteward.weeklyReview', 7)
    const document = window.activeTextEditor?.document
    const words = document?.isUntitled ? document.getText() : ''
    if (wanted.test(words)) return words
    if (document?.isUntitled) await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    return undefined
  })
}

/** Leaves nothing of a test behind. */
export async function tidyUp(): Promise<void> {
  while (window.activeTextEditor?.document.isDirty) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  await commands.executeCommand('workbench.action.closeAllEditors')
  for (const name of settings) {
    await workspace.getConfiguration('rfcSteward').update(name, undefined, ConfigurationTarget.Workspace)
  }
  settings.clear()
  for (const path of written.splice(0)) rmSync(path, { force: true })
}

/** The findings that VS Code shows in a document. */
export function findings(document: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'rfc-steward')
}

/** The codes of those, each once, in order of name. */
export function codes(document: TextDocument): string[] {
  return [...new Set(findings(document).map(codeOf))].sort()
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/**
 * The quick fixes of a finding. VS Code hands them over with their edits resolved, and without the findings that they
 * are for. It gives up, or gives none, where another extension registers fixes of its own meanwhile, as happens at the
 * start: then it is asked again.
 */
export async function actionsFor(document: TextDocument, { range }: Diagnostic): Promise<CodeAction[]> {
  return until('quick fixes', async () => {
    const { value } = CodeActionKind.QuickFix
    const request = 'vscode.executeCodeActionProvider'
    try {
      const actions = await commands.executeCommand<CodeAction[]>(request, document.uri, range, value, 40)
      return actions.length > 0 && actions
    } catch (error) {
      if (String(error).includes('Canceled')) return undefined
      throw error
    }
  })
}

/** Waits for a finding with this code. */
export function finding(document: TextDocument, code: string): Promise<Diagnostic> {
  return until(`${code} in ${basename(document.uri.path)}`, () =>
    findings(document).find((each) => codeOf(each) === code)
  )
}

/** Waits until no finding with this code is left. */
export async function noFinding(document: TextDocument, code: string): Promise<void> {
  await until(`no ${code} any more`, () => !codes(document).includes(code))
}

/** Changes a document by replacing words that must occur in it. */
export async function replace(editor: TextEditor, before: string, after: string): Promise<void> {
  const start = editor.document.getText().indexOf(before)
  assert.ok(start >= 0, `"${before}" is in the text`)
  const { document } = editor
  const done = await editor.edit((edit) => {
    const end = document.positionAt(start + before.length)
    edit.replace(new Range(document.positionAt(start), end), after)
  })
  assert.ok(done, 'the edit was made')
}
