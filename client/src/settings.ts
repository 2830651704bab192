// What the client itself reads from settings and tells the server at its start; everything else the server asks for.
import { workspace, type ExtensionContext, type TextDocument } from 'vscode'
import {
  openCardCommand,
  setLeverageCommand,
  showQuestionsCommand,
  type InitializationOptions
} from '../../server/src/protocol'

/** Where documents are read that are in no folder. The last is where VS Code shows repositories from the network. */
const usualSchemes = ['file', 'untitled', 'vscode-vfs']

/**
 * The documents that the server is told of; whether one is a proposal is for the server to say. The open folders decide
 * where documents may be, on a disk or not, so that earlier versions and other extensions' own pages are left alone.
 */
export const documentSelector: readonly { language?: string; scheme: string; pattern?: string }[] = [
  ...[...new Set([...usualSchemes, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])].map(
    (scheme) => ({ language: 'markdown', scheme })
  ),
  // Whatever language an extension takes it for.
  { pattern: '**/.rfc-steward.{yaml,yml,json}', scheme: 'file' }
]

/** What this client can do beyond the protocol. */
export const initializationOptions: InitializationOptions = {
  assessmentChanged: true,
  commands: [openCardCommand, showQuestionsCommand, setLeverageCommand]
}

/** Whether the server knows a document. */
export function isServed(document: TextDocument): boolean {
  const { scheme } = document.uri
  return documentSelector.some(
    ({ language, scheme: served }) => language === document.languageId && served === scheme
  )
}

/** A folder of the extension's own on this disk, for this workspace where there is one. */
export function storageOf({ storageUri, globalStorageUri }: ExtensionContext): string | undefined {
  return [storageUri, globalStorageUri].find((uri) => uri?.scheme === 'file')?.fsPath
}
