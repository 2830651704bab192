// Each sign fires where it should and stays silent at look-alikes.
import assert from 'node:assert/strict'
import { knowledge } from '../../server/src/knowledge/knowledge.generated'
import { assessCase, expectCase, readFixtures } from '../support/fixtures'

const fixtures = readFixtures('test/signs/fixtures')

describe('signs', () => {
  for (const { id } of knowledge.signs) {
    const cases = fixtures.get(id) ?? []
    describe(id, () => {
      it('has eight cases that fire and eight look-alikes at least', () => {
        for (const kind of ['fires', 'silent'])
          assert.ok(cases.filter(({ expected, notYet }) => expected === kind && !notYet).length >= 8, kind)
      })

      for (const each of cases) {
        it(`${each.notYet ? 'does not yet see: ' : ''}${each.expected}: ${each.title}`, () => {
          const found = assessCase(each).findings.filter(({ code }) => code === `sign/${id}`)
          const { start, end } = each.marked ?? { start: 0, end: each.text.length }
          const places = found.flatMap(({ range, related }) => [
            range,
            ...related.map((place) => place.range)
          ])
          const hit = places.some((range) => range.start < end && range.end > start)
          const said = places
            .map((range) => JSON.stringify(each.text.slice(range.start, range.end)))
            .join(', ')
          expectCase(each, each.expected === 'fires' ? hit : !places.length, `found ${said || 'nothing'}`)
        })
      }
    })
  }
})
