// The statements of a table: its cells, each with its column and row, and the metadata that a table of two columns may be.
import type { SyntaxNode } from '@lezer/common'
import type { PlainText } from './plainText'
import { fieldKey, statementIn, type RawStatement } from './rawStatement'
import { sentences } from './sentences'

/** A longer label is no key. */
const longestKey = 39

/** What the cells of a table say. `wordsOf` gives the words of a cell alone, `plainOf` all that is read of it. */
export function tableStatements(
  table: SyntaxNode,
  quoted: boolean,
  wordsOf: (cell: SyntaxNode) => string,
  plainOf: (cell: SyntaxNode) => PlainText
): RawStatement[] {
  const head = cellsOf(table.getChild('TableHeader'))
  const columns = head.map((cell) => (cell ? wordsOf(cell) : ''))
  const isPairs = columns.length === 2
  const statements: RawStatement[] = []
  // A table of two columns is often metadata, and then its head is an entry as well.
  const body = table.getChildren('TableRow').map(cellsOf)
  for (const row of isPairs ? [head, ...body] : body) {
    const label = row[0] ? wordsOf(row[0]) : ''
    const isHead = row === head
    const mayBeKey = isPairs && label.length <= longestKey
    for (const [index, cell] of row.entries()) {
      if (!cell || (isHead && index === 0)) continue
      const found = cellStatements(plainOf(cell), quoted, {
        column: isHead ? '' : (columns[index] ?? ''),
        row: index === 0 ? '' : label
      })
      const [first, ...others] = found
      if (!first) continue
      const mark = {
        ...(isHead ? { headRow: true } : {}),
        ...(mayBeKey && index === 0 ? { keyCell: true } : {})
      }
      if (mayBeKey && index === 1 && label) {
        const value = found.map(({ text }) => text).join(' ')
        const valueRange = { start: first.range.start, end: (others.at(-1) ?? first).range.end }
        statements.push({ ...first, ...mark, field: { key: fieldKey(label), value, valueRange } })
      } else if (!isHead) statements.push({ ...first, ...mark })
      if (!isHead) statements.push(...others)
    }
  }
  return statements
}

function cellStatements(
  plain: PlainText,
  quoted: boolean,
  place: { readonly column: string; readonly row: string }
): RawStatement[] {
  return sentences(plain.text).map(({ start, end }) => ({
    ...statementIn(plain, start, end, 'cell', quoted),
    ...place
  }))
}

/** The cells of a table row by column; undefined where one is empty. */
function cellsOf(row: SyntaxNode | null): (SyntaxNode | undefined)[] {
  const cells: (SyntaxNode | undefined)[] = []
  let column = 0
  for (let child = row?.firstChild ?? null; child; child = child.nextSibling) {
    if (child.name === 'TableCell') cells[column] = child
    // The bar at the start of a row has no column before it.
    else if (child.name === 'TableDelimiter' && child.from !== row?.from) column++
  }
  return Array.from(cells)
}
