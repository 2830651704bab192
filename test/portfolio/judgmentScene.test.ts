// Do picture, words and table of the dependency graph say the same, in an order that ranks nobody, however large the folder?
import assert from 'node:assert/strict'
import { judgmentPage } from '../../client/src/judgment/page'
import {
  overview,
  perPage,
  sceneOf,
  standing,
  type Choice,
  type Scene
} from '../../client/src/judgment/scene'
import { coverageText, wordsOf, type Words } from '../../client/src/judgment/words'
import type { ConcernView, JudgedView, JudgmentView, TieView } from '../../server/src/protocol/judgment'

const names = ['Ada Byrne', 'Lin Chen', 'Marek Novak', 'Team Ledger']
const parties = names.map((name) => {
  const kind = name.startsWith('Team') ? ('team' as const) : ('person' as const)
  return { id: `name:${name.toLowerCase()}`, name, kind, also: name.startsWith('Ada') ? ['@adab'] : [] }
})

function proposal(path: string, ties: TieView[], more: Partial<JudgedView> = {}): JudgedView {
  const title = path.replace(/^.*\/|\.md$/g, '')
  const area = path.split('/')[0] ?? ''
  return { uri: `file:///w/${path}`, path, title, area, status: 'accepted', decided: true, ties, ...more }
}

const tie = (party: number, role: string, only = false): TieView => ({ party, role, only })

function viewOf(proposals: JudgedView[], concerns: readonly ConcernView[]): JudgmentView {
  const decided = proposals.filter((each) => each.decided).length
  const naming = proposals.length
  return {
    parties,
    proposals,
    concerns,
    coverage: { proposals: naming + 3, past: 1, naming, decided: decided + 2, decidedNaming: decided },
    complete: true,
    lacking: []
  }
}

const small = viewOf(
  [
    proposal('pay/1.md', [
      tie(0, 'author', true),
      tie(2, 'owner', true),
      tie(0, 'approver'),
      tie(1, 'approver')
    ]),
    proposal('pay/2.md', [tie(2, 'owner', true), tie(2, 'expert', true)]),
    proposal('ship/3.md', [tie(3, 'owner'), tie(0, 'author', true)], { status: 'draft', decided: false })
  ],
  [
    {
      role: 'expert',
      party: 2,
      proposals: [1],
      areas: ['pay'],
      text: 'One accepted proposal names one person as the only expert'
    },
    {
      role: 'owner',
      party: 2,
      proposals: [0, 1],
      areas: ['pay'],
      text: 'Two accepted proposals name one person as the only owner'
    }
  ]
)

/** A folder of a hundred proposals in two areas. */
const large = viewOf(
  Array.from({ length: 100 }, (_, index) =>
    proposal(`${index < 90 ? 'pay' : 'ship'}/${String(index).padStart(3, '0')}.md`, [
      tie(index % 2, 'owner', true)
    ])
  ),
  small.concerns
)

const labels = ({ nodes }: Scene, column: number): string[] =>
  nodes.filter((node) => node.column === column).map(({ label }) => label)
const texts = ({ table }: Words): string[] =>
  table.rows.map((row) =>
    row.map((cell) => cell.map((line) => line.map(({ text }) => text).join('')).join('; ')).join(' | ')
  )
const lines = ({ lines: all }: Words): string[] => all.map((line) => line.map(({ text }) => text).join(''))
const about = (kind: Choice['kind'], id: string, page = 0): Choice => ({ kind, id, page })

describe('the dependency graph', () => {
  it('draws a small folder as a whole, people beside what names them', () => {
    const scene = sceneOf(small, overview)
    assert.deepEqual(labels(scene, 0), ['1', '2', '3'])
    assert.deepEqual(labels(scene, 1), ['Lin Chen', 'Ada Byrne', 'Marek Novak', 'Team Ledger'])
    assert.equal(scene.leftOut, '')
    assert.deepEqual(sceneOf(small, overview), scene, 'it is the same each time')
  })

  it('has every edge of the picture in the table, and the other way round', () => {
    for (const choice of [
      overview,
      about('area', 'pay'),
      about('party', 'name:ada byrne'),
      about('proposal', 'pay/2.md')
    ]) {
      const { edges, nodes } = sceneOf(small, choice)
      const label = new Map(nodes.map(({ key, label: text }) => [key, text]))
      const drawn = edges.map(
        ({ from, to, role, only }) => `${label.get(from)} ${role} ${label.get(to)} ${only}`
      )
      const written = small.proposals
        .filter(({ title }) =>
          wordsOf(small, choice).table.rows.some(([first]) => first?.[0]?.[0]?.text === title)
        )
        .flatMap(({ title, ties }) =>
          ties.map(({ party, role, only }) => `${title} ${role} ${names[party]} ${only}`)
        )
      assert.deepEqual(drawn.sort(), written.sort(), choice.kind)
    }
    assert.deepEqual(
      texts(wordsOf(small, overview))[0],
      '1 | pay | accepted | owner: Marek Novak, nobody else; approver: Ada Byrne, Lin Chen; author: Ada Byrne, nobody else'
    )
  })

  it('names the single points of failure of what was chosen', () => {
    assert.deepEqual(lines(wordsOf(small, overview)), [
      'One accepted proposal names one person as the only expert: Marek Novak.',
      'Two accepted proposals name one person as the only owner: Marek Novak.'
    ])
    assert.equal(lines(wordsOf(small, about('proposal', 'pay/1.md'))).length, 1)
    assert.deepEqual(lines(wordsOf(small, about('party', 'name:marek novak'))), [])
    assert.match(lines(wordsOf(small, about('area', 'ship')))[0] ?? '', /^No single point of failure/)
  })

  it('says what leaves with a person, and that a team stays', () => {
    const { leaving } = wordsOf(small, about('party', 'name:marek novak'))
    assert.equal(leaving?.heading, 'If Marek Novak leaves')
    assert.deepEqual(
      leaving.roles.map(
        ({ text, proposals }) => `${text} ${proposals.map((phrase) => phrase.text).join(', ')}`
      ),
      [
        'These name nobody else as expert: 2 (accepted)',
        'These name nobody else as owner: 1 (accepted), 2 (accepted)'
      ]
    )
    assert.match(
      wordsOf(small, about('party', 'name:lin chen')).leaving?.none ?? '',
      /^Every role is shared:/
    )
    assert.match(wordsOf(small, about('party', 'name:team ledger')).leaving?.none ?? '', /A team stays/)
    assert.equal(wordsOf(small, overview).leaving, undefined)
  })

  it('never says how much a person has', () => {
    const choices = [overview, ...parties.map(({ id }) => about('party', id))]
    for (const view of [small, large])
      for (const choice of choices) {
        const { heading, leaving } = wordsOf(view, choice)
        const { leftOut } = sceneOf(view, choice)
        const said = [
          heading,
          leaving?.heading,
          leaving?.none,
          ...(leaving?.roles.map(({ text }) => text) ?? [])
        ]
        if (choice.kind === 'party') said.push(leftOut)
        assert.doesNotMatch(said.join(' '), /\d/, choice.id)
        assert.ok(sceneOf(view, choice).nodes.every(({ detail }) => !/\d+ (?:proposals|roles)/.test(detail)))
      }
  })

  it('starts a large folder from areas and single points of failure, and says what is left out', () => {
    const scene = sceneOf(large, overview)
    assert.deepEqual([labels(scene, 0), labels(scene, 1)], [['pay'], ['Marek Novak']])
    assert.match(scene.leftOut, /are left out; choose an area/)
    const words = wordsOf(large, overview)
    assert.deepEqual(words.table.heads, ['What', 'Who', 'Area', 'Proposals'])
    assert.equal(
      texts(words)[1],
      'Two accepted proposals name one person as the only owner | Marek Novak | pay | 000; 001'
    )
  })

  it('shows no more than a page at once, every page in the order of paths', () => {
    const first = sceneOf(large, about('area', 'pay'))
    assert.equal(first.rows, perPage)
    assert.match(first.leftOut, /^Proposals 1 to 40 of 90/)
    const all = [0, 1, 2].flatMap((page) => labels(sceneOf(large, about('area', 'pay', page)), 0))
    assert.deepEqual(
      all,
      large.proposals.slice(0, 90).map(({ title }) => title)
    )
    const last = sceneOf(large, about('area', 'pay', 99))
    assert.deepEqual(
      [last.page, last.pages, texts(wordsOf(large, about('area', 'pay', 99))).length],
      [2, 3, 10]
    )
  })

  it('says so where no proposal names anybody', () => {
    const coverage = { proposals: 4, past: 0, naming: 0, decided: 1, decidedNaming: 0 }
    const text = coverageText({ ...small, proposals: [], parties: [], concerns: [], coverage })
    assert.match(text, /^None of 4 proposals names anybody in a role yet/)
    const away = {
      ...small,
      proposals: [],
      coverage: { ...coverage, proposals: 0 },
      lacking: ['vfs://x is away']
    }
    assert.equal(
      coverageText(away),
      'There is no proposal in the open folders yet. Not looked at: vfs://x is away.'
    )
  })

  it('finds no fault where nothing is accepted yet', () => {
    const drafts = small.proposals.map((each) => ({ ...each, decided: false }))
    const view = { ...viewOf(drafts, []), coverage: { ...small.coverage, decided: 0, decidedNaming: 0 } }
    assert.match(
      coverageText(view),
      /counted over accepted and later proposals; none of those names anybody yet\./
    )
    assert.deepEqual(lines(wordsOf(view, overview)), [])
  })

  it('goes back to the overview where what was chosen is gone', () => {
    assert.deepEqual(standing(small, about('area', 'gone')), overview)
    assert.deepEqual(standing(small, about('party', 'name:lin chen')), about('party', 'name:lin chen'))
  })

  it('says what was looked at, and what could not be', () => {
    assert.match(coverageText(small), /^3 of 5 proposals name somebody in a role/)
    assert.match(coverageText(small), /over the 2 of them that are accepted or later \(4 are, in all\)/)
    assert.match(coverageText(small), /1 that was rejected, superseded or withdrawn is left out/)
    const partly = coverageText({ ...small, complete: false, lacking: ['memfs:/x is not on this disk'] })
    assert.match(partly, /Reading was stopped.*Not looked at: memfs:\/x is not on this disk/)
  })

  it('has a page that runs its own script and nothing else', () => {
    const page = judgmentPage('vscode-webview://x/dist/judgment.js', 'abc')
    assert.match(page, /default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'/)
    assert.match(page, /<script nonce="abc" src="vscode-webview:\/\/x\/dist\/judgment\.js">/)
    assert.doesNotMatch(page, /https?:|\sstyle="|#[0-9a-f]{3,6}\b|rgb\(/i)
  })
})
