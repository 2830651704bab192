// Do package.json and the sources agree on commands, views and settings?
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { declarations } from '../../server/src/config/schema'
import { toJsonSchema } from '../../server/src/config/valueSchema'
import * as protocol from '../../server/src/protocol'

interface Manifest {
  contributes: {
    commands: { command: string; title: string; category: string }[]
    menus: Record<string, { command: string; when?: string }[]>
    views: Record<string, { id: string; icon: string }[]>
    viewsContainers: { activitybar: { id: string; icon: string }[] }
    snippets: { language: string; path: string }[]
    viewsWelcome: { view: string; contents: string; when: string }[]
    configuration: { title: string; properties: Record<string, Record<string, unknown>> }[]
  }
}

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8')
const { contributes } = JSON.parse(read('package.json')) as Manifest
const settings = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }) => properties)
) as Record<string, Record<string, unknown>>

/** The rows of the command table, as the sources have them; the files cannot be loaded without VS Code. */
function commandRows(): { id: string; title: string }[] {
  const folder = 'client/src/commands'
  return readdirSync(join(process.cwd(), folder)).flatMap((file) => {
    const source = read(`${folder}/${file}`)
    if (file === 'sections.generated.ts')
      return [...source.matchAll(/\{ id: '([^']+)', title: '([^']+)'/g)].map(([, id = '', title = '']) => ({
        id,
        title
      }))
    const match = /: Command = \{\s+id: (?:'([^']+)'|(\w+)),\s+title: '([^']+)'/.exec(source)
    const named = (protocol as Record<string, unknown>)[match?.[2] ?? '']
    return match ? [{ id: match[1] ?? String(named), title: match[3] ?? '' }] : []
  })
}

describe('the manifest', () => {
  it('contributes the commands of the table, with their titles', () => {
    const rows = commandRows().sort((a, b) => a.id.localeCompare(b.id))
    assert.ok(rows.length >= 7, `found ${rows.length} commands in the sources`)
    assert.deepEqual(
      contributes.commands
        .map(({ command, title }) => ({ id: command, title }))
        .sort((a, b) => a.id.localeCompare(b.id)),
      rows
    )
    const imported = read('client/src/commands/index.ts')
    const generated = read('client/src/commands/sections.generated.ts')
    for (const { id } of rows)
      if (!generated.includes(id)) assert.match(imported, new RegExp(`\\b${id.split('.')[1]}\\b`))
    assert.match(imported, /\.\.\.insertSections/)
  })

  it('gives every command the category, and keeps the product out of the titles', () => {
    for (const { category, title } of contributes.commands) {
      assert.equal(category, 'RFC Steward')
      assert.doesNotMatch(title, /rfc steward/i)
    }
  })

  it('refers only to commands, views and files that are there', () => {
    const commands = new Set(contributes.commands.map(({ command }) => command))
    for (const [menu, items] of Object.entries(contributes.menus))
      for (const { command } of items) assert.ok(commands.has(command), `${menu}: ${command}`)
    const views = Object.values(contributes.views).flat()
    const ids = new Set(views.map(({ id }) => id))
    for (const { view, contents } of contributes.viewsWelcome) {
      assert.ok(ids.has(view), view)
      for (const [, command = ''] of contents.matchAll(/\(command:(rfcSteward\.\w+)/g))
        assert.ok(commands.has(command), command)
      for (const [, query = ''] of contents.matchAll(/openSettings\?([^)]+)\)/g)) {
        const [key] = JSON.parse(decodeURIComponent(query)) as [string]
        assert.ok(key in settings, key)
      }
    }
    const containers = contributes.viewsContainers.activitybar
    assert.deepEqual(
      Object.keys(contributes.views),
      containers.map(({ id }) => id)
    )
    const files = [...views, ...containers].map(({ icon }) => icon)
    for (const file of [...files, ...contributes.snippets.map(({ path }) => path)])
      assert.ok(existsSync(join(process.cwd(), file)), file)
  })

  it('has a welcome text for every situation without rows', () => {
    const model = read('client/src/panel/model.ts')
    const situations = /type Situation = ([^\n]+)/.exec(model)?.[1]?.match(/\w+/g) ?? []
    assert.ok(situations.length >= 5)
    const whens = contributes.viewsWelcome
      .filter(({ view }) => view === 'rfcSteward.questions')
      .map(({ when }) => when)
      .join(' ')
    for (const situation of situations.filter((each) => each !== 'proposal'))
      assert.ok(whens.includes(`'${situation}'`), situation)
  })

  it('has the declared keys as settings, with their defaults, types and words', () => {
    for (const { key, default: value, description, settingDescription, schema } of declarations) {
      const setting = settings[`rfcSteward.${key}`]
      assert.deepEqual(setting?.['default'], value, key)
      assert.equal(setting['markdownDescription'], settingDescription ?? description, key)
      assert.equal(setting['scope'], 'resource', key)
      const { description: _d, markdownDescription: _m, ...type } = toJsonSchema(schema)
      for (const [part, expected] of Object.entries(type)) assert.deepEqual(setting[part], expected, key)
    }
  })

  it('describes every setting', () => {
    for (const [key, setting] of Object.entries(settings)) {
      assert.ok(key.startsWith('rfcSteward.'))
      assert.ok(setting['markdownDescription'], `${key} has no description`)
    }
  })
})
