// What each kind of fix does to the text: in the house's place and style, in place of "TBD", in metadata, on the list.
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import type { Surroundings } from '../../server/src/assess/model'
import { defaultConfig } from '../../server/src/config/shape'
import { applied } from '../support/settle'

const steward = createSteward()
const path = 'rfcs/0001-x.md'
const config = { ...defaultConfig, radius: 'large' as const }

/** The text after the fix of this name for a code, whose finding stands on `words`. */
function fixed(text: string, code: string, title: string, words = '', around?: Surroundings): string {
  const start = text.indexOf(words)
  const card = steward.knowledge.signs.find(({ id }) => code === `sign/${id}`)
  const questions = card?.questions ?? [code.replace('question/', '')]
  const finding = { code, range: { start, end: start + words.length }, questions, related: [] }
  const fixes = steward.fixes({ text, path }, finding, around)
  const fix = fixes.find((each) => each.title.startsWith(title))
  assert.ok(fix, `no "${title}" among ${fixes.map((each) => each.title).join(', ')}`)
  return applied(text, fix.edits, 'plain')
}

const first = (text: string, code: string, around?: Surroundings): string | undefined => {
  const questions = [code.replace('question/', '')]
  return steward.fixes(
    { text, path },
    { code, range: { start: 0, end: 1 }, questions, related: [] },
    around
  )[0]?.title
}

describe('answering in place', () => {
  it('replaces what only says that something is missing, and nothing else', () => {
    const text = '# T\n\n## Ownership\n\n<!-- who runs it? -->\n\nTBD\n\n## Rollout\n\nSoon.\n'
    const after = fixed(text, 'question/owner', 'Answer in place')
    assert.doesNotMatch(after, /TBD/)
    assert.match(
      after,
      /## Ownership\n\n<!-- who runs it\? -->\n\n- Owner after launch: \[[^]+\n\n## Rollout\n\nSoon\.\n$/
    )
    assert.equal(first(text, 'question/owner'), 'Answer in place: Owner after launch')
  })

  it('takes the bullet of a list along', () => {
    const after = fixed('# T\n\n## Ownership\n\n- TBD\n', 'question/owner', 'Answer in place')
    assert.match(after, /## Ownership\n\n- Owner after launch: /)
  })

  it('adds to a section that says something already', () => {
    const after = fixed(
      '# T\n\n## Owner\n\nWe talk to the Ledger team.\n\n## Z\n',
      'question/owner',
      'Add to'
    )
    assert.match(after, /## Owner\n\nWe talk to the Ledger team\.\n\n- Owner after launch: [^#]+\n\n## Z/)
  })

  it('offers the teams that are known, and leaves the prompt where nobody chose one', () => {
    const around = { teams: ['Ledger, North', 'Harbour'] }
    const { edits } = steward.insertion({ text: '# T\n', path }, 'owner', around) ?? assert.fail()
    assert.match(
      edits[0]?.snippet ?? '',
      /\$\{1\|\[team that has agreed to own it\],Ledger\\, North,Harbour\|\}/
    )
    assert.match(edits[0]?.plain ?? '', /Owner after launch: \[team that has agreed to own it\]\n/)
  })
})

describe('metadata', () => {
  it('is filled where an entry waits for a value, and that is preferred', () => {
    const text = '---\ntitle: T\nowner:\nstatus: draft\n---\n\n# T\n\n## Summary\n\nA flag.\n'
    const after = fixed(text, 'question/owner', 'Fill in the metadata')
    assert.match(after, /\nowner: "\[team that has agreed to own it\]"\nstatus: draft\n/)
    assert.equal(first(text, 'question/owner'), 'Fill in the metadata: Owner after launch')
    const line = '# T\n\n- **Author**: Ada Byrne\n- **Owner**: TBD\n\n## Summary\n'
    assert.match(
      fixed(line, 'question/owner', 'Fill in the metadata'),
      /\n- \*\*Owner\*\*: \[team that has agreed to own it\]\n/
    )
  })

  it('gets a new entry in the form that the others have', () => {
    const cases = [
      ['---\nauthors:\n  - Ada Byrne\n  - Bo Lind\n---\n\n# T\n', /  - Bo Lind\nowner: "\[team .+\]"\n---\n/],
      [
        '# T\n\n* **Author:** Ada Byrne\n* **Status:** draft\n',
        /Ada Byrne\n\* \*\*Owner:\*\* \[team .+\]\n\* \*\*Status/
      ],
      ['# T\n\nAuthor: Ada Byrne\n', /Author: Ada Byrne\nOwner: \[team .+\]\n/],
      [
        '# T\n\n| Key | Value |\n| --- | --- |\n| Author | Ada Byrne |\n',
        /\| Ada Byrne \|\n\| Owner \| \[team .+\] \|\n$/
      ]
    ] as const
    for (const [text, expected] of cases) assert.match(fixed(text, 'question/owner', 'Add “Owner”'), expected)
  })

  it('is preferred where the house’s template names it there', () => {
    const text = '---\nauthor: Ada Byrne\n---\n\n# T\n\n## Summary\n\nA flag.\n'
    const template = '---\nauthor:\nowner:\n---\n\n# T\n\n## Summary\n'
    assert.equal(first(text, 'question/owner', { template }), 'Add “Owner” to the metadata')
    assert.equal(first(text, 'question/owner'), 'Insert Ownership Section')
  })
})

describe('a house’s template', () => {
  const template = '# T\n\n## Why\n\n## How\n\n### Drawbacks\n\n## Who will maintain this\n\n## Later\n'
  const insert = (text: string, question: string): string => {
    const { edits } = steward.insertion({ text, path }, question, { template }) ?? assert.fail()
    return applied(text, edits, 'plain')
  }

  it('gives a section its name, its place and its level', () => {
    const text = '# T\n\n## Why\n\na\n\n## How\n\nb\n\n### Steps\n\nc\n\n## Later\n\nd\n'
    assert.match(insert(text, 'owner'), /c\n\n## Who will maintain this\n\n- Owner[^#]+\n\n## Later/)
    assert.match(insert(text, 'tradeoffs'), /b\n\n### Drawbacks\n\n- Risk reduced[^#]+\n\n### Steps/)
  })

  it('puts a section before what follows it where nothing precedes it', () => {
    assert.match(
      insert('# T\n\n## Later\n\nd\n', 'owner'),
      /# T\n\n## Who will maintain this\n\n- Owner[^#]+\n\n## Later/
    )
  })

  it('gets the sections that it has no heading for, once', () => {
    const text = '# Title\n\n## Motivation\n\nWhy?\n\n## Drawbacks\n\n## Open questions\n'
    const { edits } = steward.templateSections({ text, path: 'template.md' })
    const after = applied(text, edits, 'plain')
    assert.doesNotMatch(after, /## (?:User Need|Trade-offs)/)
    for (const heading of ['Requester', 'Ownership', 'Continuity', 'Adoption', 'Alternatives', 'Decision'])
      assert.equal(after.split(`## ${heading}\n`).length, 2, heading)
    assert.match(after, /\n\n## Open questions\n$/)
    assert.deepEqual(steward.templateSections({ text: after, path: 'template.md' }).edits, [])
  })
})

describe('style', () => {
  const insert = (text: string): string =>
    applied(text, steward.insertion({ text, path }, 'owner')?.edits ?? [], 'plain')

  it('follows closed, bold, numbered and underlined headings', () => {
    assert.match(insert('# T #\n\n## A ##\n\na\n\n## B ##\n\nb\n'), /\n## Ownership ##\n/)
    assert.match(insert('# T\n\n## **A**\n\na\n\n## **B**\n\nb\n'), /\n## \*\*Ownership\*\*\n/)
    assert.match(insert('# T\n\n## 1. A\n\na\n\n## 2. B\n\nb\n'), /\n## 3\. Ownership\n/)
    assert.match(insert('T\n===\n\nA\n---\n\na\n\nB\n---\n\nb\n'), /\nOwnership\n-{9}\n/)
  })

  it('closes a code block that is still open at the end, so that the section is one', () => {
    const after = insert('# T\n\n## A\n\n```sh\nmake\n')
    assert.match(after, /make\n```\n\n## Ownership\n/)
  })
})

describe('a second insertion', () => {
  it('shows where the prompts of the first one wait', () => {
    const text = '# T\n\n## Ownership\n\n- Owner after launch: [team that has agreed to own it]\n'
    const { edits, waits } = steward.insertion({ text, path }, 'owner') ?? assert.fail()
    assert.deepEqual(edits, [])
    assert.equal(text.slice(waits?.start, waits?.end), 'Owner after launch: [team that has agreed to own it]')
  })
})

describe('rewriting a sentence', () => {
  const sign = 'sign/single-expert'

  it('puts the scaffold in its place and leaves its neighbours', () => {
    const text = '# T\n\nFirst. Only Ada can run it. Last.\n'
    const after = fixed(text, sign, 'Rewrite: add a second person', 'Only Ada can run it.')
    assert.match(after, /^# T\n\nFirst\. \[Second person\] .+ alone\. Last\.\n$/)
  })

  it('takes emphasis and links as wholes', () => {
    const bold = fixed(
      '# T\n\n**Only Ada can run it.** Last.\n',
      sign,
      'Rewrite: add',
      'Only Ada can run it.'
    )
    assert.match(bold, /\n\[Second person\] .+ alone\. Last\.\n$/)
    const part = fixed(
      '# T\n\n**First. Only Ada can run it.**\n',
      sign,
      'Rewrite: add',
      'Only Ada can run it.'
    )
    assert.match(part, /\*\*First\. \[Second person\] .+ alone\.\*\*\n$/)
    const link = fixed(
      '# T\n\n[Only Ada](https://x.org/a_b) can run it.\n',
      sign,
      'Rewrite: add',
      'Only Ada](https://x.org/a_b) can run it.'
    )
    assert.match(link, /\n\[Second person\] .+ alone\.\n$/)
  })

  it('stays a task where it was one', () => {
    const after = fixed('# T\n\n- [ ] Only Ada can run it.\n', sign, 'Rewrite: add', 'Only Ada can run it.')
    assert.match(after, /^- \[ \] \[Second person\]/m)
  })

  it('stays in its table cell', () => {
    const text = '# T\n\n| a | b |\n| --- | --- |\n| x | Only Ada can run it. |\n'
    const after = fixed(text, sign, 'Rewrite: let', 'Only Ada can run it.')
    assert.match(after, /\n\| x \| \[What only one person knows today\] .+ \|\n$/)
  })

  it('takes the repetitions in its paragraph along', () => {
    const text = '# T\n\nOnly Ada can run it. Fine. Nobody else can.\n'
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const related = [{ range: at('Nobody else can.') }]
    const finding = { code: sign, range: at('Only Ada can run it.'), questions: [], related }
    const [fix] = steward.fixes({ text, path }, finding)
    assert.match(applied(text, fix?.edits ?? [], 'plain'), /\n\[Second person\] .+ alone\. Fine\.\n$/)
  })
})

describe('answering back', () => {
  it('does not count before its reason is written, and then does', () => {
    const text = '# T\n\n## Summary\n\nA flag.\n'
    const after = fixed(text, 'question/migration', 'Waive')
    const state = (each: string) =>
      steward.assess({ text: each, path }, config).questions.find(({ id }) => id === 'migration')?.state
    assert.notEqual(state(after), 'waived')
    const { findings } = steward.assess({ text: after, path }, config)
    assert.ok(
      findings.some(
        ({ code, range }) => code === 'document/prompt' && after.slice(range.start).startsWith('<!--')
      )
    )
    assert.equal(state(after.replace('[why it does not apply here]', 'nobody uses it yet')), 'waived')
  })

  it('indents its comment as the item or quotation that it stands in', () => {
    const text = '# T\n\n1. One\n    - Only Ada can run it.\n'
    const after = fixed(text, 'sign/single-expert', 'Keep', 'Only Ada can run it.')
    assert.match(
      after,
      /\n {4}<!-- rfc-steward-disable-next-line sign\/single-expert -- .+ -->\n {4}- Only Ada/
    )
  })

  it('mends comments: a reason, the code that was meant, or none at all', () => {
    const text = '# T\n\n<!-- rfc-steward-waive question/migraton -->\n\nText.\n'
    const start = text.indexOf('<!--')
    const range = { start, end: text.indexOf('-->') + 3 }
    const titles = (code: string) =>
      steward.fixes({ text, path }, { code, range, questions: [], related: [] }).map(({ title }) => title)
    assert.deepEqual(titles('document/unknown-code'), ['Change to question/migration', 'Remove this comment'])
    assert.deepEqual(titles('document/reason-missing'), ['Add a reason', 'Remove this comment'])
    assert.equal(
      fixed(text, 'document/reason-missing', 'Remove', text.slice(range.start, range.end)),
      '# T\n\n\nText.\n'
    )
  })
})

describe('the list of open questions', () => {
  const list = (text: string): string => fixed(text, 'question/owner', 'List it')

  it('goes on in the document’s own list, with its marks', () => {
    assert.match(
      list('# T\n\n## Unresolved questions\n\n* One?\n* Two?\n'),
      /\* Two\?\n\* Who owns it after launch\?\n$/
    )
    assert.match(
      list('# T\n\n## Open issues\n\n1. One?\n2. Two?\n\n## Z\n'),
      /2\. Two\?\n3\. Who owns it after launch\?\n\n## Z/
    )
    assert.match(
      list('# T\n\n## Open questions\n\n- [ ] One?\n  - more\n'),
      /- more\n- \[ \] Who owns it after launch\?\n$/
    )
  })

  it('begins where it says "None", and is made where there is none', () => {
    assert.match(
      list('# T\n\n## Open Questions\n\nNone.\n'),
      /## Open Questions\n\n- Who owns it after launch\?\n$/
    )
    assert.match(
      list('# T\n\n## A\n\na\n\n## References\n\nb\n'),
      /a\n\n## Open Questions\n\n- Who owns it after launch\?\n\n## References/
    )
  })

  it('keeps a question quiet until the proposal is accepted', () => {
    const text = (status: string): string =>
      `# T\n\nStatus: ${status}\n\n## Summary\n\nA flag.\n\n## Open Questions\n\n- Who owns it after launch?\n`
    const codes = (status: string) =>
      steward.assess({ text: text(status), path }, config).findings.map(({ code }) => code)
    assert.ok(!codes('In review').includes('question/owner'))
    assert.ok(codes('Accepted').includes('question/owner'))
  })

  it('takes a sign’s question, with a comment that says so at the sentence', () => {
    const after = fixed(
      '# T\n\nOnly Ada can run it.\n',
      'sign/single-expert',
      'List it',
      'Only Ada can run it.'
    )
    assert.match(
      after,
      /<!-- rfc-steward-disable-next-line sign\/single-expert -- listed as an open question -->\nOnly Ada/
    )
    assert.match(after, /## Open Questions\n\n- Who else can do this/)
  })
})

describe('new proposals', () => {
  for (const { id, sections } of steward.knowledge.templates) {
    it(`from ${id} hold a place for each of their questions, and no other fault`, () => {
      const { plain, snippet } = steward.template(id, 'A "queue" for ${invoices}') ?? assert.fail()
      assert.match(plain, /^# A "queue" for \$\{invoices\}$/m)
      assert.match(snippet, /\$\{1:/)
      const asked = sections.flatMap(({ question }) => question ?? [])
      for (const question of asked) {
        const { edits } = steward.insertion({ text: plain, path }, question) ?? assert.fail()
        assert.deepEqual(edits, [], `${question} would be inserted again`)
      }
      const { findings } = steward.assess({ text: plain, path }, config, { all: true })
      const codes = findings.map(({ code }) => code)
      assert.deepEqual(
        codes.filter((code) => code.startsWith('sign/')),
        []
      )
      for (const question of asked) assert.ok(!codes.includes(`question/${question}`), question)
      assert.ok(!codes.includes('document/front-matter'))
    })
  }

  it('have a file name that goes on counting', () => {
    const name = (siblings: string[]): string => steward.fileName('A queue, for “invoices”!', siblings)
    assert.equal(name(['0001-a.md', '0012-b.md', 'README.md']), '0013-a-queue-for-invoices.md')
    assert.equal(name(['adr-07_x.md', 'adr-08_y.md']), 'adr-09_a-queue-for-invoices.md')
    assert.equal(name(['2024-01-02-notes.md']), 'a-queue-for-invoices.md')
    assert.equal(steward.fileName('', []), 'new-proposal.md')
  })
})
