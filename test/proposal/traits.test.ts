// Is each way of showing a trait seen, although most statements are never searched for it?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { searches, traitsOf, type Traits } from '../../server/src/proposal/traits'

const ways: Readonly<Record<Exclude<keyof Traits, 'author'>, readonly string[]>> = {
  number: ['7 of them', 'in v2', '~40%'],
  date: [
    ...[
      '2026-03',
      '2026-03-31',
      'Q3',
      'Mar. 31',
      'Sept 2026',
      '31st of March',
      '31 March',
      'in March',
      'by spring'
    ],
    ...['late September', 'end of winter', 'next monday', 'since Friday', 'week 7', 'sprint 12', 'in 2031']
  ],
  link: ['see https://example.org', 'http://example.org/a'],
  thread: [
    ...[
      'https://a.example/issues/7',
      '/discussions/1',
      '/pull/3',
      '/pulls/',
      '/t/why-this',
      '/thread/2',
      '/topic/x'
    ],
    ...[
      '/browse/ABC-1',
      '/merge_requests/3',
      'groups.google.com',
      'on Discourse',
      'the mailing list',
      'in Slack'
    ],
    ...['list.example.org', 'a Reddit post', 'the forum', 'Twitter', 'in JIRA', '#issuecomment-3']
  ],
  team: [
    ...[
      'the Ledger team',
      'the Payments group',
      'a Search squad',
      'the platform guild',
      'the Night crew',
      'the trading desk'
    ],
    ...[
      'the head office',
      'the finance department',
      'the editorial board',
      'the town council',
      'Audit committee'
    ],
    ...[
      'Storage WG',
      'API SIG',
      'SIG Node',
      'sig-network',
      'the core working group',
      'Docs subteam',
      'Retail division'
    ],
    ...['the on-call rota', 'the crate maintainers', '@ledger/owners']
  ],
  person: ['ask @jonas', 'Mr. Ng', 'Mrs Ng', 'Ms Ng', 'Dr. Ng', 'Prof Ng'],
  firstPerson: [
    'I ask',
    'what i’d do',
    'it is my wish',
    'tell me',
    'a plan of mine',
    'by myself',
    "I'm sure"
  ],
  negated: [
    ...[
      'not now',
      'no-op',
      'never',
      'none of it',
      'nobody',
      'nothing',
      'neither',
      'nor this',
      'without it',
      'cannot'
    ],
    ...[
      "can't",
      "don't",
      "doesn't",
      "won't",
      "isn't",
      "aren't",
      "wasn't",
      "shouldn't",
      'avoid it',
      'instead of it'
    ],
    ...['rather than that']
  ],
  conditional: [
    ...[
      'if so',
      'would',
      'could',
      'might',
      'may',
      'should',
      'unless',
      'in case of fire',
      'suppose',
      'were to',
      'perhaps'
    ]
  ],
  future: ['will', 'shall', 'going to', 'plan to', 'plans to', 'planned to', 'intend to', 'intends to']
}

function traits(text: string): Traits {
  const place = { section: 0, block: 0, range: { start: 0, end: text.length } }
  return traitsOf({ ...place, text, kind: 'sentence', quoted: false, links: [] }, false)
}

describe('traits of a statement', () => {
  for (const [name, texts] of Object.entries(ways) as [keyof typeof ways, readonly string[]][]) {
    it(`${name} is seen alone, among words, and beside signs`, () => {
      for (const text of texts)
        for (const around of [text, `Here (${text}), it is`, `Here: “${text}”.`, `Hier – ${text} – é`])
          assert.ok(traits(around)[name], around)
    })
  }

  it('are those that the whole statement shows, whatever its words are joined by', () => {
    const pieces = Object.values(ways).flatMap((texts) => texts.flatMap((text) => [text, ...text.split(' ')]))
    const joint = fc.constantFrom(' ', '', '-', '/', '’', "'", '_', '. ', ', ', 'é', '@', '3')
    const part = fc.tuple(fc.constantFrom(...pieces), joint).map(([piece, end]) => piece + end)
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const text = parts.join('')
        const shown = traits(text)
        for (const [name, search] of Object.entries(searches))
          assert.equal(shown[name as keyof Traits], search.text.test(text), `${name}: ${text}`)
      }),
      { numRuns: 20_000 }
    )
  })

  it('are not seen where nothing shows them', () => {
    const { author, ...others } = traits('Clocks drift apart.')
    assert.deepEqual(
      [author, ...Object.values(others)],
      Array.from({ length: 11 }, () => false)
    )
  })

  it('are not seen in the middle of other words', () => {
    const { negated, conditional, future, firstPerson } = traits('Notable knots waiflike willow in Miami.')
    assert.deepEqual([negated, conditional, future, firstPerson], [false, false, false, false])
  })
})
