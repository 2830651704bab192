// What the client at the other end can do, read once from its `initialize` request.
import type { InitializeParams } from 'vscode-languageserver'
import type { InitializationOptions } from '../protocol'

export interface Client {
  /** Asks for diagnostics itself; otherwise they are published. */
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly answersConfiguration: boolean
  readonly registersConfiguration: boolean
  readonly watchesFiles: boolean
  readonly tellsFolders: boolean
  readonly resolvesEdits: boolean
  readonly documentChanges: boolean
  readonly snippetEdits: boolean
  readonly snippetCompletions: boolean
  readonly refreshesLenses: boolean
  readonly refreshesHints: boolean
  readonly options: InitializationOptions
}

/** Everything that is not announced counts as absent, so that a bare client gets the plain forms. */
export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities
  const documentChanges = workspace?.workspaceEdit?.documentChanges ?? false
  const codeAction = textDocument?.codeAction
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    answersConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    tellsFolders: workspace?.workspaceFolders ?? false,
    resolvesEdits: Boolean(codeAction?.dataSupport && codeAction.resolveSupport?.properties.includes('edit')),
    documentChanges,
    // A snippet edit only exists as a part of documentChanges.
    snippetEdits: documentChanges && (workspace?.workspaceEdit?.snippetEditSupport ?? false),
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshesHints: workspace?.inlayHint?.refreshSupport ?? false,
    options: readOptions(initializationOptions)
  }
}

function readOptions(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {}
  const { assessmentChanged, commands, settings, storage, pause } = value as Record<string, unknown>
  return {
    assessmentChanged: assessmentChanged === true,
    commands: Array.isArray(commands) ? commands.filter((each) => typeof each === 'string') : [],
    settings,
    ...(typeof storage === 'string' && storage ? { storage } : {}),
    ...(typeof pause === 'number' && pause >= 0 ? { pause } : {})
  }
}
