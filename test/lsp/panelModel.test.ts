// Does the side panel say the right things of an assessment? The model needs no VS Code.
import assert from 'node:assert/strict'
import {
  openCount,
  PanelModel,
  patternRows,
  progress,
  progressLine,
  questionGroups,
  questionRows,
  questionsToAnswer,
  leverageRow,
  radiusRow,
  tradeoffsRow,
  type Row
} from '../../client/src/panel/model'
import type { AssessmentView, LspRange, QuestionView } from '../../server/src/protocol'

const uri = 'file:///work/rfcs/0001-x.md'

function range(line: number): LspRange {
  return { start: { line, character: 0 }, end: { line, character: 10 } }
}

function question(id: string, state: QuestionView['state'], more: Partial<QuestionView> = {}): QuestionView {
  const evidence =
    state === 'answered' || state === 'partial' ? [{ range: range(4), text: `About ${id}.` }] : []
  return {
    id,
    label: `The ${id}`,
    question: `Who is the ${id}?`,
    group: 'need',
    state,
    asked: true,
    note: state === 'answered' ? '' : `Not yet: the ${id}.`,
    evidence,
    ...more
  }
}

function view(questions: QuestionView[], more: Partial<AssessmentView> = {}): AssessmentView {
  return {
    uri,
    version: 1,
    enabled: true,
    proposal: true,
    recognised: 'it is in the folder rfcs',
    title: 'A queue',
    status: 'draft',
    radius: 'standard',
    radiusBecause: [],
    questions,
    patterns: [],
    signs: 0,
    leverage: {
      kind: '',
      set: false,
      because: [],
      kinds: [{ id: 'decision', label: 'Decision', what: 'Choices.' }]
    },
    tradeoffs: [{ id: 'risk-reduced', label: 'Risk reduced' }],
    ...more
  }
}

const mixed = view([
  question('requester', 'answered'),
  question('owner', 'open'),
  question('operations', 'open', { asked: false }),
  question('migration', 'waived', { note: 'nothing is moved' }),
  question('adoption', 'partial'),
  question('user-need', 'open')
])

function row(rows: readonly Row[], id: string): Row {
  const found = rows.find((each) => each.id === id)
  assert.ok(found, `no row ${id} among ${rows.map((each) => each.id).join(', ')}`)
  return found
}

describe('the panel model', () => {
  it('puts open questions first and those that nobody asks last, else keeps the order', () => {
    const order = ['owner', 'user-need', 'adoption', 'requester', 'migration', 'operations']
    assert.deepEqual(
      questionRows(mixed).map(({ subject }) => subject),
      order
    )
    assert.deepEqual(
      questionsToAnswer(mixed).map(({ id }) => id),
      order
    )
  })

  it('says each state in words and by an icon of its own', () => {
    const rows = questionRows(mixed)
    assert.deepEqual(
      rows.map(({ state }) => state),
      ['open', 'open', 'partly answered', 'answered', 'waived', 'not asked']
    )
    const icons = ['owner', 'adoption', 'requester', 'migration', 'operations'].map(
      (id) => row(rows, `question/${id}`).icon.id
    )
    assert.equal(new Set(icons).size, 5)
  })

  it('shows the sentence that answers a question beside it, and what else there is to say otherwise', () => {
    assert.deepEqual(
      questionRows(mixed).map(({ description }) => description),
      ['open', 'open', 'partly: About adoption.', 'About requester.', 'waived: nothing is moved', 'not asked']
    )
  })

  it('says to menus what can be done with a question', () => {
    assert.deepEqual(
      questionRows(mixed).map(({ context }) => context),
      [
        'question.open',
        'question.open',
        'question.partial.evidence',
        'question.answered.evidence',
        'question.waived',
        'question.open'
      ]
    )
  })

  it('puts the questions below their groups, in the order of an approval', () => {
    const groups = questionGroups(
      view([
        question('decision', 'open', { group: 'decision', asked: false }),
        question('owner', 'answered', { group: 'ownership' }),
        question('continuity', 'open', { group: 'ownership' }),
        question('own', 'open', { group: 'House' }),
        question('requester', 'partial')
      ])
    )
    assert.deepEqual(
      groups.map(({ label, description, children }) => [
        label,
        description,
        children.map((row) => row.subject)
      ]),
      [
        ['Need', '0 of 1 answered, 1 partly', ['requester']],
        ['Ownership', '1 of 2 answered, 1 open', ['continuity', 'owner']],
        ['Decision', 'not asked of such a proposal', ['decision']],
        ['House', '0 of 1 answered, 1 open', ['own']]
      ]
    )
    for (const { expanded, accessibilityLabel, label } of groups) {
      assert.equal(expanded, true)
      assert.ok(accessibilityLabel.startsWith(`${label}: `))
    }
  })

  it('dims what is half answered where nobody asks it', () => {
    const half = (asked: boolean): Row => {
      const [only] = questionRows(view([question('owner', 'partial', { asked })], { radius: 'small' }))
      assert.ok(only)
      return only
    }
    assert.equal(half(false).icon.id, half(true).icon.id)
    assert.notEqual(half(false).icon.color, half(true).icon.color)
    assert.match(half(false).tooltip, /A small proposal is not asked this\.$/)
  })

  it('counts progress over the questions that are asked', () => {
    assert.equal(progress(mixed), '1 of 5 answered, 1 waived')
    assert.equal(openCount(mixed), 2)
    assert.equal(progressLine(mixed), '1 of 5 answered, 1 waived, 2 open, 1 partly')
    assert.equal(progress(view([question('owner', 'answered')])), '1 of 1 answered')
  })

  it('inserts a section from an open row, and goes to the sentence from another', () => {
    const rows = questionRows(mixed)
    assert.deepEqual(row(rows, 'question/owner').command, {
      id: 'rfcSteward.insertSection',
      title: 'Insert Section',
      arguments: ['owner']
    })
    for (const id of ['requester', 'adoption'])
      assert.deepEqual(row(rows, `question/${id}`).command, {
        id: 'rfcSteward.goToEvidence',
        title: 'Go to the Sentence',
        arguments: [{ uri, range: range(4) }]
      })
    assert.equal(row(rows, 'question/migration').command, undefined)
  })

  it('inserts a section from a row whose sentence is not known', () => {
    const [only] = questionRows(view([question('owner', 'partial', { evidence: [] })]))
    assert.equal(only?.command?.id, 'rfcSteward.insertSection')
  })

  it('shows the sentences below an answer, on one line each', () => {
    const long = `One\n  two ${'🙂'.repeat(100)} end.`
    const answered = question('owner', 'answered', {
      evidence: [
        { range: range(2), text: long },
        { range: range(7), text: 'Short.' }
      ]
    })
    const [first, second] = questionRows(view([answered]))[0]?.children ?? []
    assert.match(first?.label ?? '', /^One two 🙂+…$/u)
    assert.ok((first?.label.length ?? 0) <= 120)
    assert.deepEqual([second?.label, second?.description], ['Short.', 'line 8'])
    assert.deepEqual(second?.command?.arguments, [{ uri, range: range(7) }])
  })

  it('keeps ids apart, so that the tree keeps its selection', () => {
    const ids: string[] = []
    const collect = (rows: readonly Row[]): void => {
      for (const each of rows) {
        ids.push(each.id)
        collect(each.children)
      }
    }
    const place = { range: range(1), text: 'Same words.' }
    const twice = view([question('owner', 'answered', { evidence: [place, place] })], {
      radiusBecause: [place, place]
    })
    collect([...questionRows(twice), radiusRow(twice)])
    assert.equal(ids.length, 6)
    assert.deepEqual(ids, [...new Set(ids)])
  })

  it('tells a screen reader the state, what is missing, and what Enter does', () => {
    const rows = questionRows(mixed)
    assert.equal(
      row(rows, 'question/owner').accessibilityLabel,
      'The owner, open. Not yet: the owner. Enter inserts a section for it'
    )
    assert.equal(
      row(rows, 'question/requester').accessibilityLabel,
      'The requester, answered. “About requester.”. Enter goes to the sentence'
    )
    assert.equal(
      row(rows, 'question/migration').accessibilityLabel,
      'The migration, waived. Reason: nothing is moved'
    )
  })

  it('does not let words of the document become markup', () => {
    const evil = question('owner', 'answered', {
      evidence: [{ range: range(1), text: '[run](command:evil) <b>*x*</b> `y`' }]
    })
    const [only] = questionRows(view([evil]))
    for (const tooltip of [only?.tooltip, only?.children[0]?.tooltip]) {
      assert.doesNotMatch(tooltip ?? '', /(?<!\\)\]\(command|(?<!\\)<b|(?<!\\)`/)
      assert.match(tooltip ?? '', /run/)
    }
  })

  it('leads from a pattern to its card and its sentences', () => {
    const because = [{ range: range(3), text: 'Only Dana knows.', code: 'sign/single-expert' }]
    const confusedWith = [
      { id: 'hidden-coupling', title: 'Hidden coupling', difference: 'There it is systems.' }
    ]
    const patterns = [
      {
        id: 'hero-bottleneck',
        title: 'Hero bottleneck',
        healthy: false,
        summary: 'One.',
        because,
        confusedWith
      }
    ]
    const [bad] = patternRows(view([], { patterns }))
    assert.deepEqual(bad?.command?.arguments, ['hero-bottleneck'])
    assert.equal(bad.description, '1 place')
    assert.deepEqual(
      bad.children.map(({ label, description, command }) => [label, description, command?.id]),
      [
        ['Only Dana knows.', 'line 4', 'rfcSteward.goToEvidence'],
        ['Not to confuse with: Hidden coupling', 'There it is systems.', 'rfcSteward.openPatternCard']
      ]
    )
    assert.match(bad.accessibilityLabel, /^Pattern Hero bottleneck\. 1 place\. Enter opens its card$/)
  })

  it('shows legitimate initiative as met, or what it lacks', () => {
    const id = 'legitimate-initiative'
    const shown = (owner: boolean): Row => {
      const part = { note: owner ? '' : 'Not yet: an owner.', question: 'owner' }
      const place = { range: range(6), text: 'Team Harbour owns it.' }
      const rows = patternRows(
        view([], {
          patterns: [{ id, title: 'Initiative', healthy: true, summary: '', because: [], confusedWith: [] }],
          initiative: {
            id,
            title: 'Initiative',
            met: owner,
            parts: [{ id: 'owner', label: 'An owner', met: owner, ...part, ...(owner ? { place } : {}) }]
          }
        })
      )
      assert.equal(rows.length, 1, 'it stands there once')
      return rows[0] as Row
    }
    const [met, lacking] = [shown(true), shown(false)]
    assert.equal(met.description, 'met')
    assert.deepEqual(
      [met.children[0]?.description, met.children[0]?.command?.id],
      ['Team Harbour owns it.', 'rfcSteward.goToEvidence']
    )
    assert.equal(lacking.description, 'not yet: an owner')
    assert.deepEqual(lacking.children[0]?.command?.arguments, ['owner'])
    assert.match(lacking.children[0]?.accessibilityLabel ?? '', /^An owner, not yet\. Not yet: an owner/)
    assert.notDeepEqual(met.icon, lacking.icon)
  })

  it('says how large a proposal is taken to be, and why', () => {
    const places = [{ range: range(5), text: 'A new service.' }]
    const large = radiusRow(view([], { radius: 'large', radiusBecause: places }))
    assert.deepEqual([large.label, large.description], ['Read as a large proposal', 'because of 1 sentence'])
    assert.equal(large.children[0]?.label, 'A new service.')
    assert.equal(radiusRow(view([])).description, '')
  })
})

describe('the state of the panel', () => {
  it('shows rows only of a proposal', () => {
    const model = new PanelModel()
    assert.deepEqual([model.situation, model.questionRows, model.patternRows], ['none', [], []])
    model.show(mixed)
    assert.deepEqual([model.situation, model.questionRows.length], ['proposal', 6])
    model.show({ ...mixed, proposal: false })
    assert.deepEqual([model.situation, model.questionRows.length], ['notProposal', 0])
    assert.equal(model.view?.recognised, mixed.recognised)
    model.show({ ...mixed, enabled: false })
    assert.deepEqual([model.situation, model.questionRows.length], ['off', 0])
    model.clear('stopped')
    assert.deepEqual([model.situation, model.view], ['stopped', undefined])
  })

  it('ends with what this window cannot do', () => {
    const model = new PanelModel()
    const limit = { id: 'restricted', label: 'Restricted Mode', what: 'No comparison.' }
    model.show(mixed, [{ ...limit, command: { id: 'workbench.trust.manage', title: 'Manage' } }])
    const last = model.rows.at(-1)
    assert.deepEqual(
      [last?.kind, last?.description, last?.command?.id],
      ['limit', 'No comparison.', 'workbench.trust.manage']
    )
    model.show(mixed)
    assert.ok(!model.rows.some(({ kind }) => kind === 'limit'))
    model.clear('none')
    assert.deepEqual(model.rows, [])
  })

  it('tells its listeners of each change until they stop', () => {
    const model = new PanelModel()
    const heard: string[] = []
    const stop = model.onChange(() => heard.push(model.situation))
    model.clear('starting')
    model.show(mixed)
    stop()
    model.clear('none')
    assert.deepEqual(heard, ['starting', 'proposal'])
  })
})

describe('the rows below the questions', () => {
  const place = { range: range(7), text: 'We accept 4 ms.' }

  it('say which lines of an executive trade-off are said, and where', () => {
    const row = tradeoffsRow(
      view([], {
        tradeoffs: [
          { id: 'risk-reduced', label: 'Risk reduced' },
          { id: 'cost-accepted', label: 'Cost accepted', place }
        ]
      })
    )
    assert.equal(row.description, '1 of 2 lines')
    assert.deepEqual(
      row.children.map(({ label, description }) => [label, description]),
      [
        ['Risk reduced', 'not said yet'],
        ['Cost accepted', 'We accept 4 ms.']
      ]
    )
    assert.equal(row.children[1]?.command?.id, 'rfcSteward.goToEvidence')
    assert.equal(row.command?.id, 'rfcSteward.insertExecutiveTradeoffs')
  })

  it('say what kind of leverage there is, who says so, and how to set it', () => {
    const kinds = [{ id: 'decision', label: 'Decision', what: 'Choices.' }]
    const read = leverageRow(
      view([], { leverage: { kind: 'decision', set: false, because: [place], kinds } })
    )
    assert.deepEqual(
      [read.label, read.description, read.children.length],
      ['Decision leverage', 'as it reads', 1]
    )
    const set = leverageRow(view([], { leverage: { kind: 'decision', set: true, because: [place], kinds } }))
    assert.deepEqual([set.description, set.children.length], ['set in the metadata', 0])
    const none = leverageRow(view([], { leverage: { kind: '', set: false, because: [], kinds } }))
    assert.equal(none.label, 'Leverage not clear yet')
    assert.equal(none.command?.id, 'rfcSteward.setLeverage')
  })
})
