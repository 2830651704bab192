// The baseline file: what is read from it, and that it only ever gets shorter.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  baselineKey,
  baselineText,
  keysOf,
  parseBaseline,
  shrink,
  sizeOf,
  type Baseline
} from '../../server/src/config/baseline'

const entry = (code: string, content = 'a', under: string[] = []) => ({ code, under, content })
const read = (text: string): Baseline => {
  const parsed = parseBaseline(text)
  assert.ok('baseline' in parsed, 'problem' in parsed ? parsed.problem : '')
  return parsed.baseline
}

describe('config/baseline', () => {
  it('is written sorted, each entry once, and read as it was', () => {
    const text = baselineText({
      'b.md': [entry('sign/heroics'), entry('question/owner'), entry('sign/heroics')],
      'a.md': [entry('question/owner', 'b', ['design', 'rollout'])],
      'empty.md': []
    })
    assert.deepEqual(Object.keys(read(text)), ['a.md', 'b.md'])
    assert.equal(sizeOf(read(text)), 3)
    assert.equal(baselineText(read(text)), text)
    assert.ok(text.endsWith('\n'))
  })

  it('loses what is not found any more, keeps what was not looked at, and follows files that were moved', () => {
    const old: Baseline = {
      'a.md': [entry('x'), entry('gone')],
      'other.md': [entry('y', 'o')],
      'removed.md': [entry('z', 'r')],
      'moved.md': [entry('m', 'm')]
    }
    const found: Baseline = { 'a.md': [entry('x'), entry('new')], 'accepted/moved.md': [entry('m', 'm')] }
    assert.deepEqual(
      shrink(old, found, (file) => file !== 'removed.md' && file !== 'moved.md'),
      { 'a.md': [entry('x')], 'other.md': [entry('y', 'o')], 'accepted/moved.md': [entry('m', 'm')] }
    )
  })

  it('never grows', () => {
    const entries = fc.array(
      fc.record({
        code: fc.constantFrom('a', 'b'),
        under: fc.constant([]),
        content: fc.constantFrom('1', '2', '3')
      }),
      { maxLength: 5 }
    )
    const baselines = fc.dictionary(fc.constantFrom('a.md', 'b.md', 'c.md'), entries)
    fc.assert(
      fc.property(baselines, baselines, fc.boolean(), (old, found, there) => {
        const before = keysOf(old)
        const after = shrink(old, found, () => there)
        for (const key of keysOf(after)) assert.ok(before.has(key))
        assert.deepEqual(keysOf(shrink(after, found, () => there)), keysOf(after))
      })
    )
  })

  for (const [text, problem] of [
    ['', /not valid JSON/],
    ['[]', /no baseline/],
    ['{"version":2,"files":{}}', /version 2/],
    ['{"version":1,"files":{"a.md":[{"code":1}]}}', /cannot be read at "a\.md"/],
    ['{"version":1,"files":{"a.md":"x"}}', /cannot be read at "a\.md"/]
  ] as const)
    it(`says what is wrong with ${text || 'an empty file'}`, () => {
      const parsed = parseBaseline(text)
      assert.match('problem' in parsed ? parsed.problem : 'no problem', problem)
    })

  it('tells entries apart by code, headings and content', () => {
    const keys = [
      entry('a', 'b', ['c']),
      entry('a', 'b', []),
      entry('a', 'c', ['c']),
      entry('b', 'b', ['c']),
      entry('a', 'b', ['c', 'c'])
    ].map(baselineKey)
    assert.equal(new Set(keys).size, keys.length)
  })
})
