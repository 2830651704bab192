// Generated documents: as large as asked for, equal for equal seeds, and never the same paragraph twice.
import assert from 'node:assert/strict'
import { readBank } from '../../bench/documents/bank'
import { generateProposal, offsetOf, places } from '../../bench/documents/generate'
import { varied } from '../../bench/documents/vary'
import { Typist } from '../../bench/documents/typing'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'

describe('bench: documents', () => {
  const bank = readBank(process.cwd())
  const text = generateProposal(bank, 170 * 1024, 1)

  it('are as large as asked for', () => {
    for (const kilobytes of [4, 30, 170]) {
      const { length } = generateProposal(bank, kilobytes * 1024, 2)
      assert.ok(
        length >= kilobytes * 1024 && length < kilobytes * 1024 + 8000,
        `${length} for ${kilobytes} KB`
      )
    }
  })

  it('are equal for equal seeds alone', () => {
    assert.equal(generateProposal(bank, 4096, 3), generateProposal(bank, 4096, 3))
    assert.notEqual(generateProposal(bank, 4096, 3), generateProposal(bank, 4096, 4))
  })

  it('have no paragraph twice, and hardly a sentence', () => {
    const paragraphs = text.split(/\n{2,}/).filter((each) => /^[A-Z]/.test(each))
    assert.ok(paragraphs.length > 100)
    assert.equal(new Set(paragraphs).size, paragraphs.length)
    const sentences = paragraphs
      .join(' ')
      .replace(/\s+/g, ' ')
      .split(/(?<=[.?!]) /)
    assert.ok(new Set(sentences).size > 0.97 * sentences.length, 'sentences stand twice')
  })

  it('have everything that proposals have', () => {
    for (const [what, pattern] of [
      ['front matter', /^---\n[^]*?^---$/m],
      ['a list', /^- /m],
      ['a numbered list', /^1\. /m],
      ['a table', /^\| --- /m],
      ['code', /^```js$/m],
      ['a quotation', /^> /m],
      ['a link', /\]\(https:/]
    ] as const) {
      assert.match(text, pattern, what)
    }
    const { proposal } = createSteward().assess({ text, path: 'docs/rfcs/0001-made.md' }, defaultConfig)
    assert.ok(proposal, 'it is read as a proposal')
  })

  it('are typed in where the place says', () => {
    const before = (place: (typeof places)[number]): string => text.slice(0, offsetOf(text, place))
    const line = (place: (typeof places)[number]): string => before(place).split('\n').at(-1) ?? ''
    assert.match(line('front matter'), /^author: /)
    assert.match(line('table'), /^\| .*\|$|^\| [^|]*\| [^|]*\| \d+$/)
    assert.ok(before('top').length < 5000)
    assert.equal(before('end'), text.trimEnd())
    assert.ok(before('prose').length > text.length / 3)
  })

  it('change by one character at each key press, as the editor says it', () => {
    const typist = new Typist(text, 1)
    let length = text.length
    for (const place of [...places, ...places]) {
      const stroke = typist.press(place)
      assert.equal(stroke.document.content.length, ++length)
      assert.equal(stroke.document.version, length - text.length + 1)
    }
    // Both presses at the end stand side by side, though others came before them.
    assert.equal(typist.text.length - typist.text.trimEnd().length, text.length - text.trimEnd().length)
  })

  it('are as they were once what was typed is taken back, wherever others typed meanwhile', () => {
    const typist = new Typist(text, 2)
    for (let round = 0; round < 3; round++) for (const place of places) typist.press(place)
    for (const place of [...places].reverse()) typist.takeBack(place)
    assert.equal(typist.text, text)
    typist.press('prose')
    assert.notEqual(typist.text, text)
    assert.equal(typist.takeBack('prose').document.getText(), text)
  })

  it('of your own keep their shape under other words', () => {
    const other = varied(text, 1)
    assert.equal(other.length, text.length)
    assert.equal(other.replace(/\w/g, ''), text.replace(/\w/g, ''))
    assert.notEqual(other, varied(text, 2))
    const words = other.split(' ')
    const same = text.split(' ').filter((word, index) => word === words[index]).length / words.length
    assert.ok(same > 0.4 && same < 0.9, `${same} of the words are as they were`)
  })

  it('are as long as ever while somebody types on', () => {
    const typist = new Typist(text, 3)
    for (let round = 0; round < 205; round++) for (const place of places) typist.next(place)
    assert.equal(typist.text, text)
  })
})
