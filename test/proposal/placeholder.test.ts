// Placeholders are told from an author's words, quickly whatever is written.
import assert from 'node:assert/strict'
import { isPlaceholder, isPrompt } from '../../server/src/proposal/placeholder'

describe('placeholders', () => {
  const placeholders = [
    'TBD',
    'TODO: describe the rollout',
    '[TBD after review]',
    'fixme',
    'TBA, in the next round'
  ]
  for (const text of placeholders) it(`are seen in "${text}"`, () => assert.ok(isPlaceholder(text)))

  it('are told whatever they begin with', () => {
    const single =
      'tbd,tba,tbc,todo,fixme,xxx,xxxxx,n/a,NA,none,none yet,not applicable,pending,unknown,leave blank'
    const more =
      'leave empty,fill me in later,to be decided,to be filled in later,coming soon,work in progress,wip,nothing yet,see below'
    const signs =
      'placeholder,lorem ipsum dolor,same as above,???,…,-,(none),*TBD*,"todo",<name of the team>,  {title}'
    for (const text of [single, more, signs].join(',').split(',')) assert.ok(isPlaceholder(text), text)
    for (const text of [
      'None of it is done.',
      'To be honest, no.',
      'Nothing changes.',
      'See the map.',
      '(a note)'
    ])
      assert.ok(!isPlaceholder(text), text)
  })

  it('are told from prompts, whatever these begin with', () => {
    const starts =
      'please describe,describe,explain,list,discuss,provide,include,outline,define,identify,specify,summarise,summarize,state'
    const more =
      'detail,mention,consider,answer,fill in,add,write,note,give,enumerate,clarify,document,use this section,think about'
    for (const start of [starts, more, 'tell us,make sure,ensure'].join(',').split(',')) {
      const [text, other] = [`${start} what the reader sees`, `${start}ed the map`]
      assert.ok(isPrompt(text) && isPrompt(text.toUpperCase()) && !isPlaceholder(text), text)
      assert.ok(!isPrompt(other), other)
    }
  })

  it('are short: a long sentence behind the mark is an author’s', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')
    assert.ok(isPlaceholder(`TODO: ${words(12)}`))
    assert.ok(!isPlaceholder(`TODO: ${words(13)}`))
  })

  it('are told without trying every way to part the words', () => {
    // Each further word used to cost half as much again; this one would not have ended in an hour.
    const long = Array.from({ length: 400 }, (_, at) => `containerised${at}`).join(' ')
    assert.ok(!isPlaceholder(`TODO: ${long}`))
  })
})
