// Markdown as this product has it parsed: by Lezer's parser, with tables and task lists and two rules of our own.
import type { SyntaxNode } from '@lezer/common'
import { parser as commonMark, Table, TaskList } from '@lezer/markdown'

/**
 * "[words]" that no target follows. Taken as words here: as a link it would make a plain word of the link around it
 * ("[Notes [optional]](#notes)"). `plainText` looks its label up.
 */
const plainBracket = /\[[^[\]\n\\`*_<&]{1,200}\](?![([:])/y

/**
 * Words that begin nothing in Markdown, as most are: a character that none of the inline parsers asks for, and no space that
 * may belong to a hard line break. Taken in one go; otherwise each parser is asked at each character.
 */
const plainWords = /(?:[^\\&`<*_![\] \n]| (?![ \n]))+/y

const parser = commonMark.configure([
  Table,
  TaskList,
  {
    parseInline: [
      {
        name: 'PlainWords',
        before: 'Escape',
        parse(context, _, position) {
          plainWords.lastIndex = position - context.offset
          return plainWords.test(context.text) ? context.offset + plainWords.lastIndex : -1
        }
      },
      {
        name: 'PlainBracket',
        before: 'Link',
        parse(context, next, position) {
          if (next !== openBracket) return -1
          plainBracket.lastIndex = position - context.offset
          const found = plainBracket.exec(context.text)
          return found ? position + found[0].length : -1
        }
      }
    ]
  }
])
const openBracket = '['.charCodeAt(0)

/** The document node of a text. Offsets are those of the text. */
export function parsedMarkdown(text: string): SyntaxNode {
  return parser.parse(asParsed(text)).topNode
}

/**
 * The text as the parser reads it best, each character in its place: line endings are "\n", and nothing follows the
 * last bar of a table's second line, where the parser would see no table.
 */
function asParsed(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : text
  return lines.includes('|') ? lines.replace(/^([ \t>]*\|?[ \t:|-]*-[ \t:|-]*)\|([ \t]+)$/gm, '$1$2|') : lines
}
