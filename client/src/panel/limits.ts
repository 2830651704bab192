// What cannot be done with a document in this window: in Restricted Mode, and in a virtual workspace.
import { workspace, type TextDocument } from 'vscode'
import type { Limit } from './model'

const restricted: Limit = {
  id: 'restricted',
  label: 'Restricted Mode',
  what: 'Everything is read, but not compared with git. Trust this folder to compare.',
  command: { id: 'workbench.trust.manage', title: 'Manage Workspace Trust' }
}
const virtual: Limit = {
  id: 'virtual',
  label: 'Virtual workspace',
  what: 'The text is read as everywhere. Configuration files, templates and git are out of reach here: the settings decide.'
}

/** What this window lacks for a document. */
export function limitsOf(document: TextDocument | undefined): Limit[] {
  const scheme = document?.uri.scheme
  const onDisk = scheme === undefined || scheme === 'file' || scheme === 'untitled'
  return [...(workspace.isTrusted ? [] : [restricted]), ...(onDisk ? [] : [virtual])]
}
