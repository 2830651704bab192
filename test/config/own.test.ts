// A house's own questions, signs, patterns, sections, kinds and statuses: what can be written, and what is said about faults.
import assert from 'node:assert/strict'
import { parseConfig } from '../../server/src/config/parse'
import { readPhrase } from '../../server/src/text/phraseFault'
import { PhraseIndex } from '../../server/src/text/phraseIndex'

const yaml = (text: string) => parseConfig(text, '.rfc-steward.yaml')
const said = (text: string) =>
  yaml(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`)

describe('config: what a house adds', () => {
  it('lets its own names be used in the other keys', () => {
    const text = `
severity: { sign/vendor-promise: error, question/personal-data: off }
required: { review: [personal-data], accepted: [owner] }
sections: { personal-data: { aliases: [privacy] } }
questions: [{ id: personal-data, question: "Which data?", patterns: [borrowed-roadmap] }]
signs: [{ id: vendor-promise, title: T, message: M, phrases: [vendor], patterns: [borrowed-roadmap] }]
patterns: [{ id: borrowed-roadmap, title: T, whatItIs: W, signs: [vendor-promise, heroics] }]
`
    assert.deepEqual(said(text), [])
  })

  it('says what an entry lacks and which key it does not have, with the nearest', () => {
    assert.deepEqual(said('signs:\n  - id: x\n    titel: T\n    message: M\n    phrases: [vendor]\n'), [
      '3:5 "signs" has no key "titel". Did you mean "title"?',
      '2:5 "signs" lacks "title".'
    ])
    assert.deepEqual(said('kinds:\n  adr:\n    pahts: [x]\n'), [
      '3:5 "kinds" of adr has no key "pahts". Did you mean "paths"?'
    ])
  })

  it('keeps the entries that can be used when one cannot', () => {
    const { config } = yaml(
      'signs:\n  - { id: a, title: A, message: M, phrases: ["(vendor"] }\n  - { id: b, title: B, message: M, phrases: [vendor] }\n'
    )
    assert.deepEqual(
      config.signs?.map(({ id }) => id),
      ['b']
    )
  })

  it('marks a phrase that cannot be read, at the phrase', () => {
    assert.deepEqual(
      said('signs: [{ id: a, title: A, message: M, phrases: [fine, "(vendor|supplier"] }]\n'),
      ['1:56 "phrases" in "signs" cannot be read: "(" is not closed in phrase "(vendor|supplier".']
    )
    assert.match(
      said('questions: [{ id: a, question: Q, phrases: ["{tame} owns"] }]').join(),
      /no word class \{tame\}/
    )
    assert.match(
      said('sections: { owner: { body: "${x}" } }').join(),
      /"body" in "sections" of owner cannot be read/
    )
  })

  it('refuses ids that are taken, and ids that are no ids', () => {
    assert.deepEqual(said('signs: [{ id: heroics, title: A, message: M, phrases: [x] }]'), [
      '1:15 There is a built-in sign "heroics" already. Give yours another id, or change how loud the built-in one is in "severity".'
    ])
    assert.match(
      said('patterns: [{ id: a, title: A, whatItIs: W }, { id: a, title: A, whatItIs: W }]').join(),
      /two entries with the id "a"/
    )
    assert.match(
      said('questions: [{ id: "Personal Data", question: Q }]').join(),
      /"id" in "questions" does not take "Personal Data"\. Use small letters, digits and hyphens/
    )
  })

  it('names the nearest of its own names', () => {
    assert.deepEqual(said('questions: [{ id: personal-data, question: Q }]\nrequired: [personal-dta]\n'), [
      '2:12 "required" does not know "personal-dta". Did you mean "personal-data"?'
    ])
  })

  it('refuses globs that lead out of the folder, and more entries than anybody needs', () => {
    assert.match(
      said('include: ["../other/**"]').join(),
      /"include" cannot be read: "\.\.\/other\/\*\*" leads out/
    )
    const many = Array.from({ length: 51 }, (_, index) => `  - { id: q${index}, question: Q }`).join('\n')
    assert.match(said(`questions:\n${many}\n`).join(), /"questions" holds more than 50 entries/)
  })
})

describe('phrases from outside', () => {
  const words = { team: 'team|squad', user: 'user' }
  const faultOf = (phrase: string): string | undefined => {
    const read = readPhrase(phrase, words)
    return 'fault' in read ? read.fault : undefined
  }

  for (const phrase of ['hand over', '(own|run) [fully] ... {team}', 'maintain*', '#', '{user} (ask|asks)'])
    it(`may be "${phrase}"`, () => assert.equal(faultOf(phrase), undefined))

  for (const [phrase, fault] of [
    ['(own', /not closed/],
    ['own)', /unexpected/],
    ['{nobody}', /no word class/],
    ['_ _', /no word that must stand/],
    ['[maybe]', /no word that must stand/],
    ['', /no word/],
    [`${'('.repeat(20_000)}a`, /nested too deep|not closed/]
  ] as const)
    it(`may not be "${phrase.slice(0, 30)}"`, () => assert.match(faultOf(phrase) ?? 'nothing', fault))

  it('are quick on a text made to confuse them', () => {
    for (const phrase of [`${'(a|a) '.repeat(40)}b`, `${'[a] '.repeat(40)}b`, `a ${'... '.repeat(20)}b`]) {
      assert.equal(faultOf(phrase), undefined)
      const index = new PhraseIndex({})
      index.add([phrase])
      const started = performance.now()
      assert.equal(index.find('a '.repeat(3000)).length, 0)
      assert.ok(performance.now() - started < 2000, phrase)
    }
  })

  it('are refused where all of them together would take too much memory', () => {
    const large = `"${'{technical} '.repeat(30)}"`
    const list = Array.from({ length: 90 }, () => large).join(', ')
    const { problems } = yaml(`signs: [{ id: a, title: A, message: M, phrases: [${list}] }]`)
    assert.match(problems[0]?.message ?? '', /too many to look for at once/)
  })
})
