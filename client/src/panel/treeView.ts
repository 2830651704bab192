// Shows rows of the model as a native tree: the one place where a row becomes a tree item.
import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeDataProvider
} from 'vscode'
import type { Row } from './model'

/** A tree over rows that are asked for anew after each `refresh`. */
export class RowProvider implements TreeDataProvider<Row> {
  readonly #rows: () => readonly Row[]
  readonly #changed = new EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changed.event

  constructor(rows: () => readonly Row[]) {
    this.#rows = rows
  }

  refresh(): void {
    this.#changed.fire()
  }

  getChildren(row?: Row): Row[] {
    return [...(row ? row.children : this.#rows())]
  }

  getTreeItem(row: Row): TreeItem {
    const collapsible = row.children.length
      ? row.expanded
        ? TreeItemCollapsibleState.Expanded
        : TreeItemCollapsibleState.Collapsed
      : TreeItemCollapsibleState.None
    const item = new TreeItem(row.label, collapsible)
    item.id = row.id
    item.description = row.description
    item.tooltip = new MarkdownString(row.tooltip)
    item.iconPath = new ThemeIcon(row.icon.id, row.icon.color ? new ThemeColor(row.icon.color) : undefined)
    item.contextValue = row.context ?? row.kind
    item.accessibilityInformation = { label: row.accessibilityLabel }
    if (row.command) {
      const { id, title, arguments: args } = row.command
      item.command = { command: id, title, arguments: [...args] }
    }
    return item
  }
}
