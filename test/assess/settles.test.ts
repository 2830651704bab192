// Every fix settles: tried over our own examples, written the ways in which houses write, and over every sign.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import { settling } from '../support/settle'

const steward = createSteward()
const config = { ...defaultConfig, radius: 'large' as const }
const path = 'rfcs/0001-x.md'
const around = {
  teams: ['Ledger, North', 'Harbour {x}'],
  template:
    '---\nstatus:\nowner:\n---\n# Title\n\n## Summary\n\n## Who asked for this\n\n## Design\n\n## Drawbacks\n\n## Ownership\n\n## Open questions\n'
}

const folder = join(process.cwd(), 'examples/docs/rfcs')
const examples = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

/** Ways of writing the same document. */
const ways: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'with Windows line endings': (text) => text.replace(/\n/g, '\r\n'),
  'without an end of line': (text) => text.trimEnd(),
  'without front matter': (text) => text.replace(/^---\n[^]*?\n---\n/, ''),
  'with a metadata table': (text) =>
    text
      .replace(/^---\n[^]*?\n---\n/, '')
      .replace(
        /^(# .*)$/m,
        '$1\n\n| Field | Value |\n| --- | --- |\n| Author | Jonas Weidt |\n| Status | draft |'
      ),
  'with bold metadata lines': (text) =>
    text
      .replace(/^---\n[^]*?\n---\n/, '')
      .replace(/^(# .*)$/m, '$1\n\n- **Author:** Jonas Weidt\n- **Owner:** TBD\n- **Status:** in review'),
  'with all headings at level 1': (text) => text.replace(/^# .*\n/m, '').replace(/^## /gm, '# '),
  'with underlined headings': (text) =>
    text
      .replace(/^# (.*)$/gm, (_, words: string) => `${words}\n${'='.repeat(words.length)}`)
      .replace(/^## (.*)$/gm, (_, words: string) => `${words}\n${'-'.repeat(words.length)}`),
  'with bold lines for headings': (text) => text.replace(/^## (.*)$/gm, '**$1**'),
  'with numbered, closed headings': (text) => {
    let number = 0
    return text.replace(/^## (.*)$/gm, (_, words: string) => `## ${++number}. ${words} ##`)
  },
  'with its paragraphs as list items': (text) => text.replace(/^([A-Z][^|:#]*\.)$/gm, '- $1'),
  'with its sections one level deeper': (text) => text.replace(/^## (?!Summary|Open)/gm, '### '),
  'ending in an open code block': (text) => `${text}\n\`\`\`sh\nmake`,
  'with a rule and a comment at the end': (text) => `${text}\n---\n\n<!-- the end -->\n`
}

describe('fixes settle', function () {
  this.timeout(60_000)
  const check = (text: string): number => {
    const { fixes, broken } = settling(steward, { text, path }, config, around)
    assert.deepEqual(broken, [])
    return fixes
  }

  for (const { name, text } of examples)
    for (const [way, write] of Object.entries(ways))
      it(`in ${name} ${way}`, () => {
        check(write(text))
      })

  it('in proposals that say little, down to nothing', () => {
    for (const text of ['# T\n', '# T', 'One line.', '# T\n\n## Ownership\n\nTBD\n\n## Rollout\n\n- TBD\n'])
      check(text)
  })

  it('and there is much to try: questions, signs, and comments of our own', () => {
    assert.ok(check(examples.find(({ name }) => name.startsWith('0001'))?.text ?? '') > 80)
    const comments =
      '# T\n\n<!-- rfc-steward-waive question/migraton -- none -->\n\n<!-- rfc-steward-disable sign/heroics -->\n\nText <!-- rfc-steward-waive --> here.\n'
    assert.ok(check(comments) > 20)
  })

  for (const { id, examples: sentences } of steward.knowledge.signs) {
    it(`for ${id}, in a paragraph, a list, a quotation and a table`, () => {
      const [first = '', second = '', ...rest] = sentences.shows
      const items = rest.map((sentence) => `- ${sentence}\n  - **${first}**\n`).join('')
      const rows = sentences.shows.map((sentence) => `| a | ${sentence} | \`b\` |\n`).join('')
      const text = `# T\n\n## Summary\n\nWe start. **${first}** And then. ${second} _${first}_\n\n## List\n\n${items}\n## Table\n\n| x | y | z |\n| --- | --- | --- |\n${rows}\n> ${first}\n`
      check(text)
    })
  }
})
