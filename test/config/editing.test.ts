// Completions and hovers in a configuration file: `|` marks the cursor.
import assert from 'node:assert/strict'
import { completions } from '../../server/src/config/complete'
import { explainConfig } from '../../server/src/config/explain'

function at(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|')
  assert.ok(offset >= 0, 'the text has a cursor')
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset }
}
function offered(marked: string): string[] {
  const { text, offset } = at(marked)
  return completions(text, offset).items.map(({ label }) => label)
}
/** The text after the completion of this label was taken. */
function taken(marked: string, label: string): string {
  const { text, offset } = at(marked)
  const { range, items } = completions(text, offset)
  const item = items.find((each) => each.label === label)
  assert.ok(item, `${label} is not among ${items.map((each) => each.label).join(', ')}`)
  return text.slice(0, range.start) + item.insert + text.slice(range.end)
}
function explained(marked: string): string | undefined {
  const { text, offset } = at(marked)
  const found = explainConfig(text, offset)
  return found && (found.text || `${found.names?.naming} ${found.names?.id}`)
}

describe('completions in a configuration', () => {
  it('offer the keys that are not there yet', () => {
    const keys = offered('|')
    for (const key of ['include', 'required', 'packs', 'signs']) assert.ok(keys.includes(key), key)
    const rest = offered('radius: small\nteams: [Tidepool]\nre|\n')
    assert.ok(!rest.includes('radius') && !rest.includes('teams') && rest.includes('required'))
  })

  it('write a key with its colon, in the middle of a file as well', () => {
    assert.equal(
      taken('radius: small\nse|\nteams: [A]\n', 'severity'),
      'radius: small\nseverity: \nteams: [A]\n'
    )
    assert.equal(taken('rad|: small\n', 'radius'), 'radius: small\n')
  })

  it('offer the words of a key', () => {
    assert.deepEqual(offered('radius: |\n'), ['auto', 'small', 'standard', 'large'])
    assert.equal(taken('radius: sm|\nteams: [A]\n', 'small'), 'radius: small\nteams: [A]\n')
  })

  it('offer codes, levels, questions and statuses where they belong', () => {
    assert.ok(offered('severity:\n  si|\n').includes('sign/heroics'))
    assert.equal(
      taken('severity:\n  sign/he|\n  sign/weak-adoption: off\n', 'sign/heroics'),
      'severity:\n  sign/heroics: \n  sign/weak-adoption: off\n'
    )
    assert.ok(!offered('severity:\n  |\n  sign/heroics: off\n').includes('sign/heroics'))
    assert.deepEqual(offered('severity:\n  sign/heroics: |\n'), [
      'default',
      'error',
      'warning',
      'information',
      'off'
    ])
    assert.ok(offered('required:\n  - ow|\n').includes('owner'))
    assert.ok(offered('required: [requester, |]\n').includes('owner'))
    assert.ok(offered('required:\n  |\n').includes('review'))
    assert.ok(offered('statuses:\n  cooking: |\n').includes('draft'))
  })

  it('start a list where there is none yet', () => {
    assert.equal(taken('required: |\n', 'owner'), 'required: [owner]\n')
  })

  it('offer the keys inside a house’s own entries, and its own names', () => {
    const keys = offered('signs:\n  - id: a\n    |\n')
    assert.ok(keys.includes('phrases') && !keys.includes('id'))
    assert.ok(offered('signs:\n  - |\n').includes('title'))
    assert.ok(offered('kinds:\n  adr:\n    |\n').includes('paths'))
    assert.ok(
      offered('required: [|]\nquestions: [{ id: personal-data, question: Q }]\n').includes('personal-data')
    )
  })

  it('offer nothing in comments, free texts and places that are nowhere', () => {
    for (const text of ['# rad|\n', 'teams: [Ti|]\n', 'colour:\n  b|\n', 'radius: { | }\n', '- |\n'])
      assert.deepEqual(offered(text), [], text)
  })

  it('never throw', () => {
    const text = 'severity:\n  sign/heroics: [off\nrequired: {{\n  - "x\n\t- y: |\n&a *b !!c'
    for (let offset = 0; offset <= text.length; offset++) completions(text, offset)
    completions('['.repeat(20_000), 100)
  })
})

describe('hovers in a configuration', () => {
  it('say what a key is for, what it holds, and its default', () => {
    const text = explained('rad|ius: small\n') ?? ''
    assert.match(text, /^\*\*radius\*\* · one of `auto`, `small`/)
    assert.match(text, /How much of the organisation/)
    assert.match(text, /Default: `"auto"`/)
  })

  it('explain keys inside entries', () => {
    assert.match(explained('signs:\n  - id: a\n    phr|ases: [x]\n') ?? '', /Phrases of which one/)
    assert.match(explained('kinds:\n  adr:\n    pa|ths: [x]\n') ?? '', /list of globs/)
  })

  it('lead from a name to the thing that it names', () => {
    assert.equal(explained('severity: { sign/her|oics: off }\n'), 'code sign/heroics')
    assert.equal(explained('required: [own|er]\n'), 'question owner')
  })

  it('say what a word means where it has a meaning', () => {
    assert.match(explained('radius: sma|ll\n') ?? '', /^\*\*small\*\*: Few questions/)
  })

  it('say nothing of what they do not know', () => {
    for (const text of ['col|our: blue\n', 'teams: [Tide|pool]\n', 'kinds:\n  ad|r: {}\n', '|\n'])
      assert.equal(explained(text), undefined, text)
  })
})
