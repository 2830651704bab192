// Does the dependency graph know who is who, what hangs on one person alone, and what it may not say?
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import { writtenFor } from '../../server/src/assess/written'
import { defaultConfig } from '../../server/src/config/shape'
import { entryOf, portfolioOf } from '../../server/src/portfolio'
import { judgmentOf, type Judgment } from '../../server/src/portfolio/judgment'
import { joined, mentionsOf } from '../../server/src/portfolio/people'

const steward = createSteward()

/** The graph of documents: path → metadata lines, and words of the body. */
function graph(documents: Record<string, string>): Judgment {
  const entries = Object.entries(documents).map(([path, fields]) => {
    const [head = '', body = 'Invoices are read twice, so that customers wait.'] = fields.split('\n\n')
    const text = `---\n${head}\n---\n\n# RFC: ${path}\n\n## Motivation\n\n${body}\n`
    return entryOf(path, text, steward.assess({ path, text }, defaultConfig))
  })
  return judgmentOf(portfolioOf(entries, '2026-03-31').items)
}

/** The people of one metadata value, as `name @handle`. */
function people(value: string): string[] {
  const { parties } = graph({ 'rfcs/1.md': `author: ${value}` })
  return parties.map(({ name, also }) => [name, ...also].join(' '))
}

/** `role: name*` for each tie, with a star where nobody else has the role. */
function ties({ proposals, parties }: Judgment, path: string): string[] {
  const found = proposals.find((proposal) => proposal.path === path)
  return (found?.ties ?? []).map(
    ({ role, party, only }) => `${role}: ${parties[party]?.name}${only ? '*' : ''}`
  )
}

const texts = ({ concerns, parties }: Judgment): string[] =>
  concerns.map(({ text, party }) => `${text}: ${parties[party]?.name}`)

describe('people of a folder', () => {
  it('are the same under name, handle and address where a text puts them together', () => {
    const { parties } = graph({
      'rfcs/1.md': 'author: Ada Byrne (@adab)',
      'rfcs/2.md': 'author: "@adab"',
      'rfcs/3.md': 'author: Ada M. Byrne <ada@example.org>\nreviewers: Ada Byrne <ada@example.org>'
    })
    assert.deepEqual(
      parties.map(({ name, also }) => [name, ...also].join(' ')),
      ['Ada Byrne @adab']
    )
  })

  it('stay apart where no text says that they are one', () => {
    const { parties } = graph({
      'rfcs/1.md': 'author: Ada Byrne',
      'rfcs/2.md': 'author: "@adabyrne"',
      'rfcs/3.md': 'author: Ada'
    })
    assert.deepEqual(
      parties.map(({ name }) => name),
      ['@adabyrne', 'Ada', 'Ada Byrne']
    )
  })

  it('are not joined by the address of a group', () => {
    const { parties } = graph({
      'rfcs/1.md': 'author: Ada Byrne <shop@example.org>',
      'rfcs/2.md': 'author: Marek Novak <shop@example.org>'
    })
    assert.equal(parties.length, 2)
  })

  it('are read in the ways in which houses write them', () => {
    assert.deepEqual(people('"@adab @marek-n @lin"'), ['@adab', '@lin', '@marek-n'])
    assert.deepEqual(people('Ada Byrne ada@example.org'), ['Ada Byrne'])
    assert.deepEqual(people('Jörg "Mic92" Novak'), ['Jörg Novak @Mic92'])
    assert.deepEqual(people('Ada Byrne with input from the shop, Marek Novak'), ['Ada Byrne', 'Marek Novak'])
    assert.deepEqual(people('Ada Byrne on behalf of [Harbour Systems]'), ['Ada Byrne'])
    assert.deepEqual(people('"@L-as"'), ['@L-as'])
    const list =
      '# RFC 9: A queue\n\n- Author: [Ada Byrne](https://github.com/adab), Marek Novak (@marekn)\n\nWords.\n'
    const { people: named } = steward.assess({ path: 'rfcs/9.md', text: list }, defaultConfig)
    const { parties } = joined(named.flatMap(mentionsOf))
    assert.deepEqual(
      parties.map(({ name, also }) => [name, ...also].join(' ')),
      ['Ada Byrne @adab', 'Marek Novak @marekn']
    )
  })

  it('leave out robots, placeholders and what a template says', () => {
    const none =
      'dependabot[bot], k8s-ci-robot, TBD, "@alias", Github usernames, {AUTHOR}, others, to be named by the board'
    assert.deepEqual(people(none), [])
    assert.deepEqual(people('(find somebody later)'), [])
  })

  it('are found in their list with what is written behind them', () => {
    const value =
      'Ada Byrne (she, @adab), Marek Novak &lt;marek@example.org&gt; and [Lin](https://github.com/lin)'
    assert.equal(writtenFor(value, 'Ada Byrne'), 'Ada Byrne (she, @adab)')
    assert.equal(writtenFor(value, 'Marek Novak'), 'Marek Novak <marek@example.org>')
    assert.equal(writtenFor(value, 'Lin'), '[Lin](https://github.com/lin)')
    assert.equal(writtenFor('[Ada Byrne, Marek]', 'Marek'), 'Marek')
    assert.equal(writtenFor('Ada (one), Ada (two)', 'Ada'), undefined)
  })
})

describe('dependency graph of judgment', () => {
  const decided = 'status: accepted\n'
  const shop = {
    'rfcs/pay/1.md': `${decided}author: Ada Byrne\nowner: Marek Novak\napprover: Lin Chen`,
    'rfcs/pay/2.md': `${decided}author: Ada Byrne\nowner: Marek Novak\napprover: Lin Chen, Ada Byrne`,
    'rfcs/ship/3.md': `${decided}author: Zoe Adler\n\nOnly Marek knows how the tax tables are loaded.`,
    'rfcs/ship/4.md': `${decided}author: Zoe Adler`,
    'rfcs/ship/5.md': `${decided}author: Zoe Adler`,
    'rfcs/ship/6.md': 'status: draft\nauthor: Ada Byrne\nowner: Team Ledger',
    'rfcs/ship/7.md': 'status: rejected\nauthor: Gone Person'
  }

  it('says who is the only one in a role of a proposal; a team is never a single point', () => {
    const judgment = graph(shop)
    assert.deepEqual(ties(judgment, 'rfcs/pay/1.md'), [
      'author: Ada Byrne*',
      'owner: Marek Novak*',
      'approver: Lin Chen*'
    ])
    assert.deepEqual(ties(judgment, 'rfcs/pay/2.md').slice(2), ['approver: Ada Byrne', 'approver: Lin Chen'])
    assert.deepEqual(ties(judgment, 'rfcs/ship/6.md'), ['author: Ada Byrne*', 'owner: Team Ledger'])
  })

  it('names single points of failure over what was accepted, about the proposals and not the person', () => {
    assert.deepEqual(texts(graph(shop)), [
      'One accepted proposal names one person as the only expert: Marek',
      'Two accepted proposals name one person as the only owner: Marek Novak',
      'Two accepted proposals name one person and nobody else in any role: Zoe Adler'
    ])
    for (const text of texts(graph(shop))) assert.doesNotMatch(text, /\b(?:most|top|rank|score|more than)\b/i)
  })

  it('counts a proposal once, under its heaviest reason', () => {
    const judgment = graph(shop)
    const alone = judgment.concerns.find(({ role }) => role === 'alone')
    assert.deepEqual(
      alone?.proposals.map((index) => judgment.proposals[index]?.path),
      ['rfcs/ship/4.md', 'rfcs/ship/5.md']
    )
    assert.deepEqual(alone?.areas, ['ship'])
  })

  it('is in the order of names and paths, whatever the counts are', () => {
    const { parties, proposals, concerns } = graph({
      ...shop,
      'rfcs/ax/1.md': `${decided}owner: Ned Zorn`,
      'rfcs/ax/2.md': `${decided}owner: Ned Zorn`,
      'rfcs/ax/3.md': `${decided}owner: Bea Moss`,
      'rfcs/ax/4.md': `${decided}owner: Bea Moss`,
      'rfcs/ax/5.md': `${decided}owner: Ned Zorn`
    })
    const names = parties.map(({ name }) => name)
    assert.deepEqual(names, [...names].sort())
    const paths = proposals.map(({ path }) => path)
    assert.deepEqual(paths, [...paths].sort())
    const owners = concerns.filter(({ role }) => role === 'owner').map(({ party }) => parties[party]?.name)
    assert.deepEqual(owners, ['Bea Moss', 'Ned Zorn', 'Marek Novak'])
    for (const party of parties) assert.deepEqual(Object.keys(party).sort(), ['also', 'id', 'kind', 'name'])
  })

  it('says what it looked at and what it left out', () => {
    assert.deepEqual(graph(shop).coverage, { proposals: 7, past: 1, naming: 6, decided: 5, decidedNaming: 5 })
    assert.deepEqual(graph({}).coverage, { proposals: 0, past: 0, naming: 0, decided: 0, decidedNaming: 0 })
    assert.equal(
      graph(shop).parties.some(({ name }) => name === 'Gone Person'),
      false
    )
  })

  it('calls a proposal by its file where its first heading could be any document’s', () => {
    const text = '---\nauthor: Ada Byrne\n---\n\n# Summary\n\nWords.\n'
    const titles = ['rfcs/0007-tax.md', 'rfcs/0008-lamps/README.md'].map(
      (path) => entryOf(path, text, steward.assess({ path, text }, defaultConfig)).title
    )
    assert.deepEqual(titles, ['0007-tax.md', '0008-lamps'])
  })

  it('takes no product for the only expert', () => {
    const node = 'Only Node knows how the tables are loaded. A node reads them.'
    const cri = 'Only CRI knows how the tables are loaded.'
    const { parties } = graph({ 'rfcs/1.md': `${decided}\n${node}`, 'rfcs/2.md': `${decided}\n${cri}` })
    assert.deepEqual(parties, [])
  })
})
