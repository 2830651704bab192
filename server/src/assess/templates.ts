// Starts a new proposal: the text of a template, and a file name that goes on counting as its neighbours do.
import type { Knowledge, TemplateCard } from '../knowledge/types'
import { sectionBody } from './insert'
import { bracketPrompts, escapeSnippet, plainPrompts, renumbered } from './prompts'

/** A template's text, with the sections that the questions' own cards have. */
export function templateText(
  card: TemplateCard,
  knowledge: Knowledge,
  teams: readonly string[],
  title = ''
): { readonly snippet: string; readonly plain: string } {
  const parts = [titled(card.start, title)]
  for (const { heading, level = 2, question, body } of card.sections) {
    const asked = knowledge.questions.find(({ id }) => id === question)
    const text = asked ? sectionBody(asked, { teams }) : body ? bracketPrompts(body) : ''
    parts.push(`${'#'.repeat(level)} ${escapeSnippet(heading)}`, ...(text ? [text] : []))
  }
  let next = 1
  const whole = parts.map((part) => {
    const numbered = renumbered(part.trim(), next)
    next = numbered.next
    return numbered.snippet
  })
  const snippet = `${whole.join('\n\n')}\n`
  return { snippet, plain: plainPrompts(snippet) }
}

/** A name for a new proposal: "0008-title.md" where the others are numbered so, else "title.md". */
export function fileNameFor(title: string, siblings: readonly string[]): string {
  const slug =
    title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'new-proposal'
  const numbered = siblings.flatMap((name) => {
    const match = /^((?:[a-z]+-)?)(\d{2,6})([-_])/i.exec(name)
    // Years and dates do not count up.
    return match && !/^\d{4}-\d{2}-/.test(name)
      ? [
          {
            lead: match[1] ?? '',
            width: match[2]?.length ?? 4,
            number: Number(match[2]),
            gap: match[3] ?? '-'
          }
        ]
      : []
  })
  const last = numbered.sort((a, b) => a.number - b.number).at(-1)
  if (!last) return `${slug}.md`
  return `${last.lead}${String(last.number + 1).padStart(last.width, '0')}${last.gap}${slug}.md`
}

/** The start of a template with the title that is known already. */
function titled(start: string, title: string): string {
  const words = title.replace(/\s+/g, ' ').trim()
  if (!words) return start
  return start
    .split('\n')
    .map((line) => {
      if (/^# /.test(line)) return `# ${escapeSnippet(words)}`
      return /^title: /.test(line) ? `title: ${escapeSnippet(JSON.stringify(words))}` : line
    })
    .join('\n')
}
