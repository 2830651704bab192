// What the client itself reads from settings and tells the server at its start; everything else the server asks for.
import type { TextDocument } from 'vscode'
import {
  openCardCommand,
  setLeverageCommand,
  showQuestionsCommand,
  type InitializationOptions
} from '../../server/src/protocol'

/** The documents that the server is told of. Whether one is a proposal is for the server to say. */
export const documentSelector: readonly { language?: string; scheme: string; pattern?: string }[] = [
  { language: 'markdown', scheme: 'file' },
  { language: 'markdown', scheme: 'untitled' },
  { language: 'markdown', scheme: 'vscode-vfs' },
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
