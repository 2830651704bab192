// How the portfolio is to be shown: as a command was told, or as its user chooses from a list that marks what holds now.
import { window } from 'vscode'

/** The choice with the wanted id, or the one that is taken from the list. */
export async function chooseArrangement<Id extends string>(
  title: string,
  choices: readonly { readonly id: Id; readonly label: string }[],
  current: Id,
  wanted: unknown
): Promise<Id | undefined> {
  const items = choices.map(({ id, label }) => ({ id, label, description: id === current ? 'now' : '' }))
  const choice = items.find(({ id }) => id === wanted) ?? (await window.showQuickPick(items, { title }))
  return choice?.id
}
