// The assessment of an edited document equals the one from scratch, whatever the edits were and in whatever order.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import { draftBehind } from '../../server/src/proposal/draft'
import type { Proposal } from '../../server/src/proposal/model'
import { ChunkCache, parseProposal } from '../../server/src/proposal/parse'
import { Pieces } from '../../server/src/text/pieces'
import type { Since } from '../../server/src/text/difference'
import type { Text } from '../../server/src/text/text'
import { randomFrom } from '../support/edits'
import { firstDifference, type Engines } from '../support/incremental'

const folder = join(process.cwd(), 'examples/docs/rfcs')
const config = { ...defaultConfig, radius: 'large' as const, people: ['Harbour'] }
/** Fixed, so that a run repeats; RFC_STEWARD_SEED=$RANDOM looks elsewhere. */
const seed = Number(process.env['RFC_STEWARD_SEED'] ?? 11)
const engines: Engines = { growing: createSteward(), fresh: createSteward, cache: new ChunkCache() }

/** A text that nobody may have as one string. */
class Unjoined implements Text {
  readonly #text: Text

  constructor(text: Text) {
    this.#text = text
  }

  get length(): number {
    return this.#text.length
  }

  slice(start: number, end?: number): string {
    return this.#text.slice(start, end)
  }

  toString(): string {
    throw new Error('somebody made all of the text one string')
  }
}

function assertSame(text: string, path: string, edits: number, from: number): void {
  const found = firstDifference(engines, { text, path }, config, edits, randomFrom(from))
  assert.equal(found && JSON.stringify(found), undefined)
}

describe('an assessment that grows with its edits', () => {
  for (const [at, name] of readdirSync(folder).entries())
    it(`is the one from scratch: ${name}`, () => {
      assertSame(readFileSync(join(folder, name), 'utf8'), `rfcs/${name}`, 120, seed + at)
    })

  it('is the one from scratch where a document has many groups', () => {
    const all = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    const body = all.map((text) => text.replace(/^---\n[^]*?\n---\n/, '')).join('\n\n')
    assertSame(`---\nauthor: Ada Byrne\n---\n${body}\n\n${body}`, 'rfcs/0001-long.md', 60, seed)
  })

  it('rests on what is read from scratch where an edit is right behind front matter, or reaches into it', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const front = ['---', 'author: Ada Byrne', 'status: accepted', '---', ''].join(ending)
      const before = `${front}# A queue${ending}${ending}Status: draft${ending}${ending}It is done by hand.`
      for (const inserted of ['\n', '\r', '-', 'a', '---\n'])
        for (let at = front.length - 6; at <= front.length + 2; at++) {
          const after = before.slice(0, at) + inserted + before.slice(at)
          const since = { text: before, prefix: at, suffix: before.length - at }
          const edited = parseProposal(after, { before: parseProposal(before), since })
          const { frontMatter, fields, statements } = parseProposal(after)
          const label = JSON.stringify([ending, inserted, at])
          assert.deepEqual(edited.frontMatter, frontMatter, label)
          assert.deepEqual([edited.fields, edited.statements], [fields, statements], label)
        }
    }
  })

  it('is the one from scratch where a definition at the end changes a heading far above it', () => {
    const filler = 'The Ledger team owns the queue and is on call for it from May 2027 on.\n\n'.repeat(400)
    const text = `# RFC 7\n\n## [Ownership] once it ships\n\n${filler}[Ownership]`
    const before = parseProposal(text)
    const after = parseProposal(`${text}: https://example.org/owners\n`, { before })
    const whole = parseProposal(after.text)
    assert.deepEqual(after.sections, whole.sections)
    assert.deepEqual(after.statements, whole.statements)
    assert.notEqual(after.sections[2]?.heading?.text, before.sections[2]?.heading?.text)
    const groupsFor = (proposal: Proposal) =>
      draftBehind(proposal).groups.map(({ entries }) => entries[1]?.part.paths)
    assert.deepEqual(groupsFor(after), groupsFor(whole))
  })

  it('leaves the paragraph above the edited one as it is, wherever that was typed', () => {
    const cache = new ChunkCache(0)
    const edited = (before: Proposal, from: string, to: string): Proposal =>
      parseProposal(before.text.replace(from, to), { before, cache })
    const first = parseProposal('# RFC 7\n\nOne.\n\nTwo.\n\nThree.\n', { cache })
    const typed = edited(first, 'Two.', 'Two and a half.')
    const below = edited(typed, 'Three.', 'Three and more.')
    const partsOf = (proposal: Proposal) =>
      draftBehind(proposal).groups.flatMap(({ entries }) => entries.map(({ part }) => part))
    assert.equal(partsOf(below)[2], partsOf(typed)[2])
    assert.notEqual(partsOf(below)[3], partsOf(typed)[3])
  })

  it('never makes all of the text one string, which takes as long as the document is', () => {
    const text = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n\n')
    const steward = createSteward()
    const options = { all: true, today: '2027-03-01', baseline: new Set(['some/key']) }
    let source: Text = Pieces.of(text, 200)
    steward.assess({ text: source, path: 'rfcs/0001-long.md' }, config, options)
    const typedAt = (prefix: number): { readonly text: Text; readonly since: Since } => ({
      since: { text: source, prefix, suffix: source.length - prefix },
      text: new Unjoined(
        Pieces.of(source.slice(0), 200).edited(prefix, prefix, 'The owner is the Ledger team.')
      )
    })
    for (const prefix of [0, 40, text.length >> 1, text.length]) {
      // What an editor asks between two assessments is asked about a version in between.
      const between = { ...typedAt(prefix), path: 'rfcs/0001-long.md' }
      steward.completions(between, prefix)
      steward.codes(between)
      const { since } = typedAt(prefix)
      source = typedAt(prefix).text
      const { findings } = steward.assess({ text: source, path: 'rfcs/0001-long.md', since }, config, options)
      assert.deepEqual(
        findings.filter(({ code }) => code === 'document/rule-failed'),
        []
      )
    }
  })

  it('is the one from scratch for a document that begins empty', () => {
    assertSame('', 'rfcs/0001-new.md', 200, seed)
  })
})
