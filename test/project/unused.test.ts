// Nothing is kept that nobody needs: every export is used, and every file is named somewhere.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { unusedExports, unusedFiles, type Source } from '../support/unused'

const folders = ['client/src', 'server/src', 'bench', 'scripts', 'test']
/** Texts that name sources and are none themselves; a script is documented in one of them. */
const others = [
  'package.json',
  '.ci/run',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'server/src/proposal/boilerplate.generated.ts',
  'test/vscode/virtual/extension/package.json'
]
/** Called by VS Code. */
const kept = ['client/src/extension.ts: activate', 'client/src/extension.ts: deactivate']

describe('project: unused', () => {
  const sources = folders.flatMap(sourcesIn)

  it('exports nothing that nobody uses', () => {
    assert.ok(sources.length > 300, `only ${sources.length} files read`)
    assert.deepEqual(
      unusedExports(sources).filter((each) => !kept.includes(each)),
      []
    )
  })

  it('has no source file that nothing imports or names', () => {
    // Mocha finds tests by their names.
    const wanted = sources.filter(({ path }) => !path.endsWith('.test.ts'))
    const left = unusedFiles(sources, others.map(read))
    assert.deepEqual(
      left.filter((path) => wanted.some((each) => each.path === path)),
      []
    )
  })

  it('would be seen', () => {
    const planted: Source[] = [
      {
        path: 'a/used.ts',
        text: "import { one } from './lib'\nimport type { Kind } from './lib'\nconst x: Kind = one"
      },
      {
        path: 'a/lib.ts',
        text: 'export const one = 1\nexport type Kind = number\nexport function two() {}\nexport const own = 1, three = own\n'
      },
      { path: 'a/index.ts', text: "export { one } from './lib'\n" },
      { path: 'b/load.mjs', text: "export default await bundle(`export { four } from './a/late'`)\n" },
      { path: 'a/late.ts', text: '/** Not five. */\nexport const four = 4\nexport const five = 5\n' }
    ]
    assert.deepEqual(unusedExports(planted), [
      'a/lib.ts: two',
      'a/lib.ts: three',
      'a/index.ts: one',
      'a/late.ts: five'
    ])
    assert.deepEqual(unusedFiles(planted, [{ path: 'a/package.json', text: '"main": "./used.ts"' }]), [
      'a/index.ts',
      'b/load.mjs'
    ])
  })
})

function read(path: string): Source {
  return { path, text: readFileSync(path, 'utf8') }
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.[cm]?[jt]s$/.test(path) && !path.includes('.generated.'))
    .filter((path) => !path.includes('/node_modules/') && !path.includes('/fixtures/'))
    .map(read)
}
