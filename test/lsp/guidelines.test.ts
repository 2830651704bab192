// Does package.json keep to VS Code's guidelines for commands, menus and views?
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { questionRows } from '../../client/src/panel/model'
import type { AssessmentView, QuestionView } from '../../server/src/protocol'

interface Item {
  readonly command: string
  readonly when?: string
  readonly group?: string
}
interface Manifest {
  readonly activationEvents: readonly string[]
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly icon?: string }[]
    readonly menus: Readonly<Record<string, readonly Item[]>>
    readonly keybindings: readonly (Item & { readonly key: string })[]
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>
    readonly viewsWelcome: readonly { readonly view: string; readonly when: string }[]
  }
}

const { activationEvents, contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const { commands, menus, keybindings, views, viewsWelcome } = contributes
const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`client/src/${name}`, 'utf8'))
/** Small words that titles write small. */
const small = /^(?:a|an|and|as|by|for|from|in|of|on|or|the|to|with|one)$/
/** What asks its user for more before anything happens. */
const asks = /show(?:QuickPick|InputBox|SaveDialog)\(|from '\.\/choose\w+'|judgment\.export\(/
/** What VS Code itself says about a window; the others are ours, and set by the client. */
const givenKeys = ['view', 'viewItem', 'editorLangId', 'focusedView']

describe('the manifest, by VS Code’s guidelines', () => {
  it('writes titles in title case, and ends those with an ellipsis that ask for more', () => {
    for (const { command, title } of commands) {
      const words = title.replace('…', '').split(' ')
      const [first = '', ...others] = words
      assert.match(first, /^[A-Z]/, title)
      for (const word of others) assert.match(word, small.test(word) ? /./ : /^[A-Z]/, title)
      assert.doesNotMatch(title, /\.(?:\.\.)?$/)
      const asking = !isSection(title) && asks.test(sourceOf(title))
      assert.equal(title.endsWith('…'), asking, `${command}: ${title}`)
    }
  })

  it('decides with keys that VS Code or the client sets', () => {
    const set = sources.flatMap((text) =>
      [...text.matchAll(/'(rfcSteward\.(?:situation|\w+Busy))'/g)].map(([, key = '']) => key)
    )
    const known = new Set([...givenKeys, ...set])
    const clauses = [...Object.values(menus).flat(), ...keybindings, ...viewsWelcome].map(
      ({ when = '' }) => when
    )
    assert.ok(clauses.filter(Boolean).length > 30)
    for (const when of clauses) {
      const bare = when.replace(/'[^']*'|=~ \/(?:\\.|[^/])+\//g, '').replace(/[!=]= *[\w.]+/g, '')
      for (const [key] of bare.matchAll(/[\w.]+/g)) assert.ok(known.has(key), `${key} in: ${when}`)
    }
  })

  it('shows buttons only on views and rows that are there, and buttons have pictures', () => {
    const ids = new Set(Object.values(views).flatMap((each) => each.map(({ id }) => id)))
    const rows = contexts()
    for (const menu of ['view/title', 'view/item/context'])
      for (const { command, when = '', group = '' } of menus[menu] ?? []) {
        const view = /\bview == ([\w.]+)/.exec(when)?.[1]
        assert.ok(view && ids.has(view), `${menu}: ${when}`)
        const pattern = /viewItem =~ \/((?:\\.|[^/])+)\//.exec(when)?.[1]
        assert.equal(menu === 'view/item/context', pattern !== undefined, when)
        if (pattern)
          assert.ok(
            rows.some((row) => new RegExp(pattern).test(row)),
            pattern
          )
        if (!/^(?:navigation|inline)\b/.test(group)) continue
        assert.match(
          commands.find((each) => each.command === command)?.icon ?? '',
          /^\$\([a-z-]+\)$/,
          command
        )
      }
  })

  it('has every button of a row in its context menu too, and no two things in one place', () => {
    const items = menus['view/item/context'] ?? []
    const inline = items.filter(({ group = '' }) => group.startsWith('inline'))
    assert.ok(inline.length > 2)
    for (const { command, when } of inline)
      assert.ok(
        items.some(
          (each) => each.command === command && each.when === when && !each.group?.startsWith('inline')
        ),
        command
      )
    for (const [menu, all] of Object.entries(menus)) {
      if (menu === 'commandPalette') continue
      const places = all.map(({ group, when }) => `${group} ${when}`)
      assert.equal(new Set(places).size, places.length, menu)
    }
  })

  it('keeps commands about a document out of the palette where there is none', () => {
    const shown = new Map((menus['commandPalette'] ?? []).map(({ command, when }) => [command, when]))
    for (const { command, title } of commands) {
      const about =
        /(?<![.\w])(?:documentFor|withQuestion|insert)\(/.test(sourceOf(title)) || isSection(title)
      const busy = command === 'rfcSteward.stopPortfolio' ? 'rfcSteward.portfolioBusy' : undefined
      assert.equal(shown.get(command), about ? 'editorLangId == markdown' : busy, command)
    }
  })

  it('starts for what VS Code does not know to start it for by itself', () => {
    // Commands and views bring events of their own.
    for (const event of activationEvents)
      assert.match(event, /^(?:onLanguage|workspaceContains|onWebviewPanel):/)
    const panels = sources.flatMap((text) =>
      [...text.matchAll(/\bid(?: =|:) '(rfcSteward\.(?:gaps|judgment))'/g)].map(([, id = '']) => id)
    )
    assert.deepEqual(
      activationEvents.filter((event) => event.startsWith('onWebviewPanel:')).sort(),
      panels.map((id) => `onWebviewPanel:${id}`).sort()
    )
  })

  it('takes a key only where its own view has the focus', () => {
    for (const { key, when = '' } of keybindings) assert.match(when, /^focusedView == rfcSteward\.\w+$/, key)
  })
})

/** The file of the command with a title. */
function sourceOf(title: string): string {
  return sources.find((text) => text.includes(`title: '${title}'`)) ?? assert.fail(`no command "${title}"`)
}

/** The sections' commands are one table, and insert at once. */
function isSection(title: string): boolean {
  return sourceOf(title).startsWith('// Generated')
}

/** What rows of the questions' view say they are, in every state. */
function contexts(): string[] {
  const place = { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } }, text: 'Words' }
  const states = ['answered', 'partial', 'open', 'waived'] as const
  const questions = states.map((state): QuestionView => ({
    id: state,
    label: state,
    question: `Is it ${state}?`,
    group: 'need',
    state,
    asked: true,
    note: '',
    evidence: state === 'open' ? [] : [place]
  }))
  return questionRows({ uri: 'file:///a.md', questions } as unknown as AssessmentView).map(
    ({ context, kind }) => context ?? kind
  )
}
