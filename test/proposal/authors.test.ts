// Are the statements that name an author found, however its document came to be?
import assert from 'node:assert/strict'
import { authorNames, namesAny, namesIn, naming } from '../../server/src/proposal/authors'
import { draftBehind } from '../../server/src/proposal/draft'
import type { Party } from '../../server/src/proposal/model'
import { parseProposal } from '../../server/src/proposal/parse'

function by(...names: string[]): { parties: Party[] } {
  const range = { start: 0, end: 0 }
  return { parties: names.map((name) => ({ name, role: 'author', kind: 'person', range })) }
}

describe('authors', () => {
  it('are known by first and by last name', () => {
    assert.deepEqual(authorNames(by('Ada Quist', 'Quist')), ['Ada', 'Quist'])
  })

  it('with names too short to tell are known by the whole', () => {
    assert.deepEqual(authorNames(by('Jo Li')), ['Jo Li'])
    assert.deepEqual(authorNames(by('Al')), [])
  })

  it('are named by whole words, in capitals or not', () => {
    assert.ok(namesAny(['Ada'], 'Ask ADA first.'))
    assert.ok(!namesAny(['Ada'], 'The adapter is new.'))
    assert.ok(namesAny(['Jean-Luc'], 'Call jean-luc.'))
    assert.ok(!namesAny(['Jean-Luc'], 'Call Jean or Luc.'))
    assert.ok(!namesAny(['A+Bot'], 'The AAABot runs.'))
    assert.ok(!namesAny([], 'Ada'))
  })

  it('are found in the same statements, however often the document was looked through', () => {
    const text =
      '# T\n\nAda wrote it. Nobody runs it. The ada-quist script does.\n\nQuist knows. Then Ada and Quist.\n'
    const { groups } = draftBehind(parseProposal(text))
    const parts = groups.flatMap(({ entries }) => entries.map(({ part }) => part))
    const [group] = groups as [(typeof groups)[0]]
    const names = ['Ada', 'Quist', 'Nobody here', 'Ad', 'Adam', 'wrote', 'Zed', '張偉', 'Knows', 'runs it']
    // As somebody types them: a name comes, one goes, one stays.
    for (const [at] of names.entries()) {
      const some = names.slice(Math.max(0, at - 2), at + 1)
      assert.deepEqual(
        parts.map((part) => naming(part, some)),
        parts.map(({ statements }) =>
          statements.flatMap((statement, at) => (namesAny(some, statement.text) ? [at] : []))
        ),
        some.join()
      )
      assert.deepEqual(
        namesIn(group, some),
        some.filter((name) => namesAny([name], text))
      )
    }
  })

  it('are the same list for the same names', () => {
    assert.equal(authorNames(by('Ada Quist')), authorNames(by('Ada Quist', 'Quist')))
  })
})
