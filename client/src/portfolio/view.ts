// The view "Portfolio": all proposals of the workspace as a native tree.
import {
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  type Disposable,
  type TreeDataProvider
} from 'vscode'
import { portfolioRows, readingText, summary, type PortfolioRow } from './model'
import type { Portfolio } from './portfolio'

/** Shows the portfolio until disposed; it is read when the view is looked at. */
export function createPortfolioView(
  portfolio: Portfolio
): Disposable & { rows(): readonly PortfolioRow[]; message(): string } {
  const provider = new PortfolioProvider(portfolio)
  const view = window.createTreeView('rfcSteward.portfolio', {
    treeDataProvider: provider,
    showCollapseAll: true
  })
  let shown: unknown
  let busy: Promise<void> | undefined
  const update = (): void => {
    const { view: read, progress, arrangement } = portfolio
    const now = JSON.stringify(arrangement)
    if (shown !== read || provider.arranged !== now) provider.refresh(now)
    shown = read
    view.description = read ? summary(read, arrangement) : ''
    // An empty text takes the line away. Rows that are there stay put: a look for changes shows as a bar only.
    view.message = progress && (!read || progress.total) ? readingText(progress) : messageOf(portfolio)
    if (progress && !busy) busy = showBusy(portfolio).finally(() => (busy = undefined))
  }
  let unwatch: (() => void) | undefined
  const look = (): void => {
    unwatch?.()
    unwatch = view.visible ? portfolio.watch() : undefined
  }
  const listeners = [portfolio.onDidChange(update), view.onDidChangeVisibility(look)]
  look()
  return {
    rows: () => provider.getChildren(),
    message: () => view.message ?? '',
    dispose() {
      unwatch?.()
      for (const each of [...listeners, view]) each.dispose()
    }
  }
}

class PortfolioProvider implements TreeDataProvider<PortfolioRow> {
  readonly #portfolio: Portfolio
  readonly #changed = new EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changed.event
  #rows: readonly PortfolioRow[] | undefined
  arranged = ''

  constructor(portfolio: Portfolio) {
    this.#portfolio = portfolio
  }

  refresh(arranged: string): void {
    this.arranged = arranged
    this.#rows = undefined
    this.#changed.fire()
  }

  getChildren(row?: PortfolioRow): PortfolioRow[] {
    if (row) return row.kind === 'group' ? [...row.children] : []
    const { view, arrangement } = this.#portfolio
    return [...(this.#rows ??= view ? portfolioRows(view, arrangement) : [])]
  }

  getTreeItem(row: PortfolioRow): TreeItem {
    const item = new TreeItem(
      row.label,
      row.kind === 'group' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None
    )
    item.id = row.id
    item.description = row.description
    item.contextValue = row.kind
    if (row.kind === 'group') {
      item.accessibilityInformation = { label: `${row.label}, ${row.description}` }
      return item
    }
    item.tooltip = row.tooltip
    item.iconPath = new ThemeIcon(row.icon.id, row.icon.color ? new ThemeColor(row.icon.color) : undefined)
    item.accessibilityInformation = { label: row.accessibilityLabel }
    item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(row.uri)] }
    return item
  }
}

/** A bar at the head of the view for as long as the folder is read. */
async function showBusy(portfolio: Portfolio): Promise<void> {
  await window.withProgress({ location: { viewId: 'rfcSteward.portfolio' } }, () => portfolio.settled())
}

function messageOf({ view, arrangement }: Portfolio): string {
  if (!view) return ''
  const [first, ...more] = view.lacking
  const lacking =
    first === undefined ? '' : `Left out: ${first}${more.length ? `, and ${more.length} more` : ''}.`
  if (view.items.length && arrangement.filter && !portfolioRows(view, arrangement).length)
    return `Nothing matches "${arrangement.filter}". ${lacking}`.trim()
  return lacking
}
