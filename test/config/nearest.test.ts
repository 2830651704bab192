// Which mistyped words get a suggestion, and which are better left without one.
import assert from 'node:assert/strict'
import { nearest, suggestion } from '../../server/src/config/nearest'

const words = ['severity', 'radius', 'required', 'sign/heroics', 'sign/single-expert']

describe('config/nearest', () => {
  for (const [typed, meant] of [
    ['severty', 'severity'],
    ['SEVERITY', 'severity'],
    ['raduis', 'radius'],
    ['heroics', 'sign/heroics'],
    ['sign/single-expret', 'sign/single-expert'],
    ['colour', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined]
  ] as const) {
    it(`${typed.slice(0, 20) || '(nothing)'} → ${meant ?? 'nothing'}`, () =>
      assert.equal(nearest(typed, words), meant))
  }

  it('makes a sentence of it, or nothing', () => {
    assert.equal(suggestion('raduis', words), ' Did you mean "radius"?')
    assert.equal(suggestion('colour', words), '')
  })
})
