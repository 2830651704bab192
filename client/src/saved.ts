// Writes a file that its user asked for, as a whole or not at all.
import { window, workspace, type Uri } from 'vscode'

/** Whether the file is there now. Where not, its user is told what could not be written where, and why. */
export async function saved(target: Uri, text: string, what: string): Promise<boolean> {
  try {
    // Beside its place first, so that a half-written file is never found there.
    const draft = target.with({ path: `${target.path}.part` })
    await workspace.fs.writeFile(draft, new TextEncoder().encode(text))
    await workspace.fs.rename(draft, target, { overwrite: true })
    return true
  } catch (error) {
    void window.showErrorMessage(`${what} could not be written to ${target.path}: ${String(error)}`)
    return false
  }
}
