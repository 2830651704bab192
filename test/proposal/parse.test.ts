// Markdown into the proposal model: statements with exact offsets, metadata, people, status, comments.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { ChunkCache, parseProposal } from '../../server/src/proposal/parse'
import type { Proposal } from '../../server/src/proposal/model'
import { shapeOf } from '../support/incremental'

const texts = (proposal: Proposal): string[] => proposal.statements.map(({ text }) => text)
const sourceOf = ({ text, statements }: Proposal, words: string): string => {
  const found =
    statements.find((statement) => statement.text.includes(words)) ??
    assert.fail(`no statement with "${words}"`)
  return text.slice(found.range.start, found.range.end)
}

describe('statements', () => {
  it('are sentences with the source they stand in', () => {
    const proposal = parseProposal(
      '# T\n\nOne **bold** word, e.g. this. Two [links](http://x)\nover lines.\n'
    )
    assert.deepEqual(texts(proposal), ['One bold word, e.g. this.', 'Two links over lines.'])
    assert.equal(sourceOf(proposal, 'One bold'), 'One **bold** word, e.g. this.')
    assert.equal(sourceOf(proposal, 'Two links'), 'Two [links](http://x)\nover lines.')
  })

  it('keep their place through entities, escapes, quotations and code', () => {
    const proposal = parseProposal('> quoted &amp; \\*plain\\* text\n> goes on.\n\nRun `npm ci` now.\n')
    assert.deepEqual(texts(proposal), ['quoted & *plain* text goes on.', 'Run npm ci now.'])
    assert.equal(sourceOf(proposal, 'Run'), 'Run `npm ci` now.')
    assert.equal(proposal.statements[0]?.quoted, true)
  })

  it('are list items and cells, with column and row', () => {
    const proposal = parseProposal(
      '# T\n\n## Risks\n\n- one\n  - two\n\n| Risk | Mitigation |\n| --- | --- |\n| Slow | Cache it |\n'
    )
    assert.deepEqual(texts(proposal), ['one', 'two', 'Slow', 'Cache it'])
    assert.deepEqual([proposal.statements[3]?.column, proposal.statements[3]?.row], ['Mitigation', 'Slow'])
  })

  it('do not come from code, comments or link definitions', () => {
    const proposal = parseProposal(
      '# T\n\n```\ncode here\n```\n\n<!-- comment -->\n\n[a]: http://x\n\nSee [a].\n'
    )
    assert.deepEqual(texts(proposal), ['See a.'])
    assert.deepEqual(proposal.statements[0]?.links, [{ url: 'http://x', text: 'a' }])
  })

  it('always stand where their range says, and parsing never throws', () => {
    const piece = fc.constantFrom(
      '# h\n',
      '## g\n',
      'Word one. Two *b* `c`.\n',
      '\n',
      '- item one\n',
      '| a | b |\n| - | - |\n| c d | e |\n',
      '```\n',
      '<!--',
      '-->\n',
      '> q &lt; r\n',
      '**Bold**\n',
      'Key: value\n',
      '---\n',
      'a: [\n',
      '\r\n',
      '[x]: y\n',
      '&#x;',
      '\ufeff',
      '\0',
      '😀 end.\n'
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const proposal = parseProposal(pieces.join(''))
        for (const { range } of proposal.statements) {
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= proposal.text.length)
        }
        let end = 0
        for (const section of proposal.sections) {
          assert.ok(section.range.start >= end)
          end = section.range.end
        }
        assert.equal(end, proposal.text.length)
      }),
      { numRuns: 1500 }
    )
  })

  it('are the same with a cache as without, whatever was parsed before', () => {
    const line = fc.constantFrom(
      '# a\n',
      'text here.\n',
      '\n',
      '- x\n',
      '```\n',
      '[l]: http://y\n',
      'see [l].\n',
      '| a | b |\n| - | - |\n'
    )
    const cache = new ChunkCache(2000)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 16 }), (lines) => {
        const text = lines.join('')
        assert.equal(shapeOf(parseProposal(text, { cache })), shapeOf(parseProposal(text)))
      }),
      { numRuns: 800 }
    )
  })
})

describe('metadata', () => {
  const houses: Record<string, string> = {
    'front matter': '---\nstatus: In review\nauthor: Ada Byrne <ada@x.org>\nowner: Ledger team\n---\n# T\n',
    'a list': '- Status: In review\n- Author(s): Ada Byrne\n- Owner: Ledger team\n\n# Summary\n\ntext\n',
    'bold lines': '# T\n\n**Status:** In review\n**Author:** Ada Byrne\n**Owner:** Ledger team\n',
    'plain lines': '# T\n\nStatus: In review\nAuthor: Ada Byrne\nOwner: Ledger team\n\nMore text.\n',
    'a table':
      '# T\n\n| Status | In review |\n| --- | --- |\n| Author | Ada Byrne |\n| Owner | Ledger team |\n'
  }
  for (const [house, text] of Object.entries(houses)) {
    it(`is read from ${house}`, () => {
      const { status, parties } = parseProposal(text)
      assert.equal(status.life, 'review')
      const roles = parties.map(({ role, name, kind }) => `${role} ${name} ${kind}`)
      assert.deepEqual(roles, ['author Ada Byrne person', 'owner Ledger team team'])
    })
  }

  it('takes a status from the section of that name, and none from a template’s choices', () => {
    assert.equal(parseProposal('# 1. Use X\n\n## Status\n\nAccepted\n').status.life, 'accepted')
    assert.equal(parseProposal('---\nstatus: proposed | accepted | rejected\n---\n').status.life, 'unknown')
  })

  it('has no statements of their own for the keys of a table', () => {
    const { statements } = parseProposal('# T\n\n| Field | Value |\n| --- | --- |\n| Author | Ada Byrne |\n')
    const words = statements.map(({ kind, text }) => `${kind} ${text}`)
    assert.deepEqual(words, ['field Value', 'field Ada Byrne'])
  })

  it('does not take prose further down for metadata', () => {
    const { fields } = parseProposal(
      '# T\n\n## Design\n\nOwner: this word starts a sentence about pointers.\n'
    )
    assert.deepEqual(fields, [])
  })

  it('says what is wrong with front matter that is no YAML, and where', () => {
    const { problems, text } = parseProposal('---\nauthor: [Ada\nstatus: x\n---\n# T\n')
    assert.equal(problems.length, 1)
    assert.match(problems[0]?.message ?? '', /front matter cannot be read as YAML/)
    assert.ok((problems[0]?.range.end ?? 0) <= text.indexOf('# T'))
  })
})

describe('link references', () => {
  it('are links where the label is defined, and words where it is not', () => {
    const { statements } = parseProposal(
      '# T\n\nSee [the log], [x][log] and [notes [old]](b.md), not [nothing].\n\n[the log]: a.md\n[log]: c.md\n'
    )
    assert.equal(statements[0]?.text, 'See the log, x and notes [old], not [nothing].')
    assert.deepEqual(
      statements[0]?.links.map(({ url }) => url),
      ['a.md', 'c.md', 'b.md']
    )
  })
})

describe('headings', () => {
  it('make a tree of sections, with bold lines where a memo has them', () => {
    const { sections, title } = parseProposal(
      '# Title\n\n## 1. A\n\n### 1.1 B\n\ntext\n\n**C**\n\nmore\n\n## D\n'
    )
    assert.equal(title?.text, 'Title')
    assert.deepEqual(
      sections.map(({ path }) => path.join('/')),
      ['', '', 'a', 'a/b', 'a/b/c', 'd']
    )
  })

  it('give no title where every section has level 1', () => {
    assert.equal(parseProposal('# Summary\n\na\n\n# Motivation\n\nb\n').title, undefined)
  })
})

describe('comments to the product', () => {
  it('are read with codes and reason', () => {
    const { directives } = parseProposal(
      '# T\n\n<!-- rfc-steward-disable-next-line sign/heroics -- on call is paid -->\ntext\n\n<!-- rfc-steward-waive question/migration -->\n'
    )
    assert.deepEqual(
      directives.map(({ kind, codes, reason }) => [kind, ...codes, reason]),
      [
        ['disable-next-line', 'sign/heroics', 'on call is paid'],
        ['waive', 'question/migration', '']
      ]
    )
  })

  it('are not read in code', () => {
    assert.deepEqual(
      parseProposal('```\n<!-- rfc-steward-waive question/owner -- no -->\n```\n').directives,
      []
    )
  })
})
