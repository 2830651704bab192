// What the documentation names is there: pages and headings, files, programs, settings, commands and packages.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[]
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>
    readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[]
  }
}

const read = (path: string): string => readFileSync(path, 'utf8')
const manifest = JSON.parse(read('package.json')) as Manifest
/** Written by us; an entry of the changelog may name what is gone by now. */
const pages = ['README.md', 'CONTRIBUTING.md', 'examples/README.md', ...markdownIn('docs')]
/** Folders of which paths are named in full. */
const roots = ['bench', 'client', 'docs', 'examples', 'schemas', 'scripts', 'server', 'snippets', 'test']
/** A reader's own folder of proposals, and what a run of the benchmarks makes. */
const elsewhere = ['docs/rfcs', 'bench/results', 'bench/node_modules']

describe('project: documentation', () => {
  it('is all read', () => assert.ok(pages.length > 50, `only ${pages.length} pages`))

  it('has no page that says nothing', () => {
    assert.deepEqual(
      pages.filter((page) => read(page).trim().length < 100),
      []
    )
  })

  it('records decisions so that the product itself finds no sign in them, and no question open', () => {
    const steward = createSteward()
    const found = markdownIn('docs/decisions').flatMap((path) => {
      const { proposal, findings, questions } = steward.assess({ text: read(path), path }, defaultConfig)
      const signs = findings.map(({ code }) => code).filter((code) => code.startsWith('sign/'))
      const open = questions.filter(({ asked, state }) => asked && state === 'open').map(({ id }) => id)
      return [...(proposal ? [] : ['no proposal']), ...signs, ...open].map((what) => `${path}: ${what}`)
    })
    assert.deepEqual(found, [])
  })

  it('links to pages and headings that are there', () => {
    const broken = pages.flatMap((page) => brokenLinks(page, read(page)))
    assert.deepEqual(broken, [])
  })

  it('names files that are there', () => {
    const missing = pages.flatMap((page) =>
      codeIn(read(page))
        .flatMap((code) => code.split(/\s+/))
        .filter((word) => roots.some((root) => word.startsWith(`${root}/`)))
        .filter((word) => page.startsWith('examples/') || !elsewhere.some((path) => word.startsWith(path)))
        // A placeholder in capitals and a glob stand for files of no fixed name.
        .filter((word) => !/[A-Z]{2,}\.|\*/.test(word) && !word.endsWith('/…'))
        .filter((word) => !existsSync(posix.join(base(page), word.replace(/[:#].*$/, ''))))
        .map((word) => `${page}: ${word}`)
    )
    assert.deepEqual(missing, [])
  })

  it('has a row for every folder of the server in the architecture', () => {
    const text = read('docs/architecture.md')
    const folders = readdirSync('server/src', { withFileTypes: true }).filter((each) => each.isDirectory())
    const missing = folders
      .map(({ name }) => `server/src/${name}`)
      .filter((path) => !text.includes(`\`${path}\``))
    assert.deepEqual(missing, [])
  })

  it('names programs, settings and commands that are there', () => {
    const { scripts, contributes } = manifest
    const ids = new Set([
      ...contributes.commands.map(({ command }) => command),
      ...Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id)),
      ...contributes.configuration.flatMap(({ properties }) => Object.keys(properties))
    ])
    const wrong = pages.flatMap((page) => {
      const text = read(page)
      const runs = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name)
      const named = [...text.matchAll(/\brfcSteward\.\w+/g)].map(([id]) => id)
      return [...runs.filter((name) => !(name in scripts)), ...named.filter((id) => !ids.has(id))].map(
        (name) => `${page}: ${name}`
      )
    })
    assert.deepEqual(wrong, [])
  })

  it('calls commands and views by their titles', () => {
    const { commands, views } = manifest.contributes
    const titles = new Set([
      ...commands.map(({ title }) => title),
      ...Object.values(views).flatMap((each) => each.map(({ name }) => name))
    ])
    // An ellipsis or a first word of a command marks what is meant as one.
    const verbs = new Set(commands.map(({ title }) => title.split(' ', 1)[0]))
    const wrong = ['README.md', 'docs/review.md', 'docs/dependency-graph.md'].flatMap((page) =>
      [...read(page).matchAll(/(?<![*\w])\*([A-Z][^*\n]+)\*(?!\*)/g)]
        .map(([, words = '']) => words)
        .filter((words) => words.endsWith('…') || (verbs.has(words.split(' ', 1)[0]) && / [A-Z]/.test(words)))
        .filter((words) => !titles.has(words) && !buttons.includes(words))
        .map((words) => `${page}: ${words}`)
    )
    assert.deepEqual(wrong, [])
  })

  it('says of every package why it is here, and of none that is not', () => {
    const rows = [...read('docs/dependencies.md').matchAll(/^\| ([^|]+) \| [^|]+ \| [^|]+ \|$/gm)].slice(2)
    const named = rows.flatMap(([, cell = '']) => cell.replace(/ \([^)]*\)/g, '').split(', '))
    // Types of a package come with it.
    const wanted = Object.keys(manifest.devDependencies).filter((name) => !name.startsWith('@types/'))
    assert.deepEqual(named.map((name) => name.trim()).sort(), wanted.sort())
  })

  it('would be seen to be wrong', () => {
    const text =
      '# One\n\n[a](#one) [b](#two) [c](README.md#try-it) [d](gone.md) [e](https://x.org) `[f](g)`\n'
    assert.deepEqual(brokenLinks('README.md', text), ['README.md: #two', 'README.md: gone.md'])
  })
})

/** Words on a page of ours that are pressed there, and are no commands of the palette. */
const buttons = ['Export as SVG']

function brokenLinks(page: string, text: string): string[] {
  return [...text.replace(/```[^]*?```|`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = '', heading] = target.split('#')
      const file = path ? posix.join(posix.dirname(page), path) : page
      if (path && !existsSync(file)) return true
      return heading !== undefined && !anchors(path ? read(file) : text).has(heading)
    })
    .map((target) => `${page}: ${target}`)
}

/** The names under which headings can be linked. */
function anchors(text: string): Set<string> {
  const headings = [...text.replace(/```[^]*?```/g, '').matchAll(/^#{1,6} (.+)$/gm)]
  return new Set(
    headings.map(([, words = '']) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/ /g, '-')
    )
  )
}

function codeIn(text: string): string[] {
  return [...text.matchAll(/```[^\n]*\n([^]*?)```|`([^`\n]+)`/g)].map(
    ([, block, inline]) => block ?? inline ?? ''
  )
}

/** What the paths of a page are counted from: its own workspace, or the repository. */
function base(page: string): string {
  return page.startsWith('examples/') ? 'examples' : '.'
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
}
