// Checks the knowledge: generated files are up to date, faults in a card are found and named, links lead somewhere.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { knowledge } from '../../server/src/knowledge/knowledge.generated'
import { patternPage, questionHover, signHover } from '../../server/src/knowledge/pages'
import * as snippets from '../../server/src/knowledge/snippet'
import type { Knowledge } from '../../server/src/knowledge/types'

/** What the scripts export; they are plain JavaScript and stay outside the bundle. */
interface Load {
  cardChecker(root: string, kind: 'question' | 'sign' | 'pattern'): (card: unknown) => string[]
}
interface Cross {
  crossCheck(cards: Knowledge, order: unknown, sources: object, snippet: object): string[]
}

const root = process.cwd()
const order = {
  questions: knowledge.questions.map(({ id }) => id),
  signs: knowledge.signs.map(({ id }) => id),
  patterns: knowledge.patterns.map(({ id }) => id)
}

describe('generated files', function () {
  this.timeout(60_000)

  it('are what the knowledge says', () => {
    const { status, stderr } = generate(root, '--check')
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
  })

  it('are reported, written and removed by name where they differ', () => {
    const copy = mkdtempSync(join(tmpdir(), 'rfc-steward-'))
    try {
      for (const folder of ['scripts', 'server', 'client', 'docs', 'snippets', 'package.json'])
        cpSync(join(root, folder), join(copy, folder), { recursive: true })
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
      const page = join(copy, 'docs/signs/heroics.md')
      const before = readFileSync(page, 'utf8')
      writeFileSync(page, before.replace('It takes a hero', 'It takes heroes'))
      writeFileSync(join(copy, 'docs/signs/removed-sign.md'), '# Removed\n')

      const { status, stderr } = generate(copy, '--check')
      assert.equal(status, 1)
      assert.match(stderr, /Run `npm run generate`/)
      assert.match(stderr, /differs: docs\/signs\/heroics\.md/)
      assert.match(stderr, /left over: docs\/signs\/removed-sign\.md/)

      assert.equal(generate(copy).status, 0)
      assert.equal(readFileSync(page, 'utf8'), before)
      assert.equal(existsSync(join(copy, 'docs/signs/removed-sign.md')), false)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })
})

describe('the schema of a card', () => {
  const [question] = knowledge.questions
  const [sign] = knowledge.signs
  const [pattern] = knowledge.patterns

  it('accepts every card there is', async () => {
    const { cardChecker } = await script<Load>('load.mjs')
    const faults = [
      ...knowledge.questions.flatMap(cardChecker(root, 'question')),
      ...knowledge.signs.flatMap(cardChecker(root, 'sign')),
      ...knowledge.patterns.flatMap(cardChecker(root, 'pattern'))
    ]
    assert.deepEqual(faults, [])
  })

  it('says what a question lacks and where', async () => {
    const check = (await script<Load>('load.mjs')).cardChecker(root, 'question')
    const { why, ...rest } = question as (typeof knowledge.questions)[number]
    assert.ok(why)
    const faults = check({ ...rest, color: 'red', from: 'huge', open: `Not yet: ${'x'.repeat(160)}.` })
    assert.deepEqual(faults.sort(), [
      'from must be one of small, standard, large',
      'open is longer than 160 characters',
      'the card has "color", which no card has',
      'the card lacks "why"'
    ])
  })

  it('holds a finding\'s message to "Not yet"', async () => {
    const check = (await script<Load>('load.mjs')).cardChecker(root, 'sign')
    const faults = check({ ...sign, message: 'The author has not thought about who owns this.' })
    assert.equal(faults.length, 1)
    assert.match(faults[0] ?? '', /^message must match .*Not yet/)
  })

  it('asks for at least four examples of each kind', async () => {
    const check = (await script<Load>('load.mjs')).cardChecker(root, 'sign')
    const examples = { ...sign?.examples, doesNotShow: ['We keep the existing scheduler.'] }
    assert.match(
      check({ ...sign, examples }).join(),
      /^examples\.doesNotShow must NOT have fewer than 4 items/
    )
  })

  it('finds a stage that is missing in a pattern', async () => {
    const check = (await script<Load>('load.mjs')).cardChecker(root, 'pattern')
    const { early, mid } = pattern?.signsByStage ?? assert.fail('no pattern')
    assert.deepEqual(check({ ...pattern, signsByStage: { early, mid } }), ['signsByStage lacks "late"'])
  })
})

describe('cards among each other', () => {
  it('fit together', async () => {
    assert.deepEqual(await crossed((cards) => cards), [])
  })

  it('must not refer to what is not there', async () => {
    const faults = await crossed((cards) => withSign(cards, { questions: ['owner', 'budget'] }))
    assert.deepEqual(faults, ['signs/new-over-existing: there is no question "budget"'])
  })

  it('name each other or neither does', async () => {
    const faults = await crossed((cards) => withSign(cards, { patterns: ['abstraction-addiction'] }))
    assert.deepEqual(faults, [
      'signs/new-over-existing: does not list the pattern promotion-driven-architecture, which lists it'
    ])
  })

  it('hold snippets that can be read', async () => {
    const rewrites = [{ title: 'Say it', snippet: 'We chose ${1:it because ${3:reason}.' }]
    const [fault, ...others] = await crossed((cards) => withSign(cards, { rewrites }))
    assert.match(fault ?? '', /^signs\/new-over-existing: rewrite "Say it": .* at 9 is no tab stop/)
    assert.deepEqual(others, [])
  })

  it('give a heading to one question only', async () => {
    const faults = await crossed((cards) => ({
      ...cards,
      questions: cards.questions.map((card) =>
        card.id === 'decision'
          ? { ...card, section: { ...card.section, aliases: [...card.section.aliases, 'rollback plan'] } }
          : card
      )
    }))
    assert.deepEqual(faults, ['questions/decision: "rollback plan" already belongs to reversibility'])
  })
})

describe('documentation pages', () => {
  it('link only to files that exist', () => {
    const broken: string[] = []
    let links = 0
    for (const file of ['docs/questions', 'docs/signs', 'docs/patterns'].flatMap(markdownIn)) {
      for (const [, target = ''] of readFileSync(join(root, file), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https:/.test(target)) continue
        links += 1
        if (!existsSync(join(root, dirname(file), target))) broken.push(`${file}: ${target}`)
      }
    }
    assert.deepEqual(broken, [])
    assert.ok(links > 200, `only ${links} links were found, so the pages are not linked`)
  })

  it('come from the renderer that the editor uses, with its own links', () => {
    const [pattern] = knowledge.patterns
    const [sign] = knowledge.signs
    const [question] = knowledge.questions
    if (!pattern || !sign || !question) assert.fail('there is no knowledge')
    const link = (kind: string, id: string) => `card:${kind}/${id}`
    for (const text of [
      patternPage(pattern, knowledge, link),
      signHover(sign, knowledge, link),
      questionHover(question, knowledge, link)
    ]) {
      assert.match(text, /\]\(card:pattern\/[a-z-]+\)/)
      assert.doesNotMatch(text, /\]\((?:\.\.\/)?[a-z-/]+\.md\)|undefined/)
    }
  })
})

describe('snippet syntax', () => {
  it('is taken apart into text, prompts and choices', () => {
    const snippet = 'Costs \\$5 \\} a day: ${1:who pays} by ${2|May,June\\, at the latest|} $0'
    const parts = snippets.parseSnippet(snippet)
    assert.equal(parts.map(({ text }) => text).join(''), 'Costs $5 } a day: who pays by May ')
    assert.deepEqual(snippets.placeholdersOf(snippet), ['who pays'])
    const choices = parts.flatMap((part) => (part.kind === 'stop' ? part.choices : []))
    assert.deepEqual(choices, ['May', 'June, at the latest'])
  })

  for (const [broken, reason] of [
    ['An ${1:open prompt', /is no tab stop/],
    ['A price of $ 5', /is no tab stop: write "\\\$"/],
    ['A stray } here', /closes nothing/]
  ] as const)
    it(`refuses "${broken}"`, () => {
      assert.throws(() => snippets.parseSnippet(broken), reason)
    })

  it('is what the snippets file holds, one snippet for each question', () => {
    const file = JSON.parse(readFileSync(join(root, 'snippets/rfc-steward.code-snippets'), 'utf8')) as Record<
      string,
      { prefix: string; body: string[] }
    >
    const entries = Object.values(file)
    assert.deepEqual(
      entries.map(({ prefix }) => prefix).slice(0, order.questions.length),
      order.questions.map((id) => `steward-${id}`)
    )
    for (const { prefix, body } of entries) {
      const prompts = snippets.placeholdersOf(body.join('\n'))
      assert.ok(prompts.length > 0, `${prefix} asks for nothing`)
      assert.deepEqual(
        prompts.filter((prompt) => !/^\[.+\]$/.test(prompt)),
        [],
        `${prefix} has prompts that would read as answers`
      )
    }
  })
})

function generate(folder: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(folder, 'scripts/generate.mjs'), ...args], { encoding: 'utf8' })
}

async function script<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(join(root, 'scripts/generate', name)).href)) as T
}

/** The faults that the cross check finds once the cards are changed; every source is taken as known. */
async function crossed(change: (cards: Knowledge) => Knowledge): Promise<string[]> {
  const { crossCheck } = await script<Cross>('cross.mjs')
  return crossCheck(change(knowledge), order, {}, snippets)
}

function withSign(cards: Knowledge, changes: Partial<Knowledge['signs'][number]>): Knowledge {
  const signs = cards.signs.map((card) => (card.id === 'new-over-existing' ? { ...card, ...changes } : card))
  return { ...cards, signs }
}

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
}
