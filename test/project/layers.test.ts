// The import table holds: every import in the source is read and judged, and planted violations are caught.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What scripts/crossing.mjs exports; it is plain JavaScript and stays outside the bundle. */
interface Checker {
  crossings(files: readonly Source[], exists?: (path: string) => boolean): string[]
  importsOf(text: string): { line: number; specifier: string }[]
  readonly sourceRoots: readonly string[]
}
interface Table {
  readonly layers: readonly { readonly name: string; readonly packages: readonly string[] }[]
  layerOf(file: string): { readonly name: string } | undefined
}
interface Source {
  readonly path: string
  readonly text: string
}

describe('project: layers', () => {
  let checker: Checker

  before(async () => {
    checker = (await import(pathToFileURL(join(process.cwd(), 'scripts/crossing.mjs')).href)) as Checker
  })

  it('are crossed nowhere in the source', () => {
    const sources = checker.sourceRoots.flatMap(sourcesIn)
    assert.ok(sources.length > 60, `only ${sources.length} files read`)
    const imports = sources.reduce((sum, { text }) => sum + checker.importsOf(text).length, 0)
    assert.ok(imports > 150, `only ${imports} imports read`)
    assert.deepEqual(checker.crossings(sources), [])
  })

  it('allow no package that nothing in them imports', async () => {
    const url = pathToFileURL(join(process.cwd(), 'scripts/layers.mjs')).href
    const { layerOf, layers } = (await import(url)) as Table
    const sources = checker.sourceRoots.flatMap(sourcesIn)
    const imported = sources.flatMap(({ path, text }) => {
      const { name } = layerOf(path) ?? assert.fail(path)
      return checker.importsOf(text).map(({ specifier }) => `${name} ${specifier}`)
    })
    const unused = layers.flatMap(({ name, packages }) =>
      packages
        .filter(
          (each) => !imported.some((line) => `${line}/`.replace(':', '/').startsWith(`${name} ${each}/`))
        )
        .map((each) => `${name} ${each}`)
    )
    assert.deepEqual(unused, [])
  })

  /** The verdicts on one file that imports one thing, in a project where every module exists and these are folders. */
  const planted = (path: string, line: string): string[] =>
    checker.crossings(
      [{ path, text: `// A file.\n${line}\n` }],
      (each) => !/\/(?:assess|protocol)\.ts$/.test(each)
    )

  for (const [path, line, expected] of [
    [
      'server/src/signs/x.ts',
      "import { run } from '../assess/run'",
      /^server\/src\/signs\/x\.ts:2 signs may not import assess \(\.\.\/assess\/run\), because of this rule: what shows a sign/
    ],
    ['server/src/signs/x.ts', "export * from '../questions/owner'", /signs may not import questions/],
    [
      'server/src/text/x.ts',
      "import type { Proposal } from '../proposal/model'",
      /text may not import proposal/
    ],
    ['server/src/assess/x.ts', "import { readFileSync } from 'node:fs'", /assess may not import node:fs/],
    ['server/src/assess/x.ts', "import fs from 'fs'", /assess may not import fs/],
    ['server/src/assess/x.ts', "const fs = require('fs/promises')", /assess may not import fs\/promises/],
    ['server/src/config/x.ts', "const host = await import('../host/node')", /config may not import host/],
    ['server/src/signs/x.ts', "import { parse } from 'yaml'", /signs may not import the package yaml/],
    ['server/src/lsp/x.ts', "import { run } from '../commandline/run'", /lsp may not import commandline/],
    [
      'server/src/commandline/x.ts',
      "import { createHost } from '../host/node'",
      /commandline may not import host .*handed in/
    ],
    [
      'server/src/host/x.ts',
      "import type { Finding } from '../assess/model'",
      /host may not import more of assess than host\.ts/
    ],
    [
      'server/src/host/x.ts',
      "import { version } from '../../../package.json'",
      /host may not import package\.json/
    ],
    [
      'client/src/x.ts',
      "import { createSteward } from '../../server/src/assess'",
      /client may not import assess/
    ],
    [
      'client/src/panel/model.ts',
      "import { window } from 'vscode'",
      /panel-model may not import the package vscode/
    ],
    ['client/src/x.ts', "import x from '@scope/name/deep'", /the package @scope\/name,/],
    [
      'server/src/newfolder/x.ts',
      "import { x } from '../text/range'",
      /is in no layer: give its folder a row/
    ],
    ['server/src/text/x.ts', "import { x } from '../newfolder/x'", /newfolder\/x\.ts is in no layer/]
  ] as const) {
    it(`are crossed by ${path}: ${line}`, () => {
      const found = planted(path, line)
      assert.equal(found.length, 1, found.join('\n'))
      assert.match(found[0] ?? '', expected)
    })
  }

  for (const [path, line] of [
    ['server/src/signs/x.ts', "import type { Proposal } from '../proposal/model'"],
    ['server/src/signs/x.ts', "import { rule } from './rule'"],
    ['server/src/host/x.ts', "import type { Host } from '../assess/host'"],
    ['server/src/host/x.ts', "import { readFileSync } from 'node:fs'"],
    ['server/src/cli.ts', "import { version } from '../../package.json'"],
    ['server/src/cli.ts', "import { createHost } from './host/node'"],
    ['client/src/session.ts', "import { LanguageClient } from 'vscode-languageclient/node'"],
    ['client/src/x.ts', "import { cardScheme } from '../../server/src/protocol'"]
  ] as const) {
    it(`are kept by ${path}: ${line}`, () => assert.deepEqual(planted(path, line), []))
  }

  it('cannot be judged where an import names something that is not there', () => {
    const text = "import { x } from './gone'\n"
    assert.deepEqual(
      checker.crossings([{ path: 'server/src/text/x.ts', text }], () => false),
      ['server/src/text/x.ts:1 server/src/text/x.ts imports ./gone, which is not there']
    )
  })

  it('are read from every form of import, at the line of the name', () => {
    const text = [
      "import a from 'a'",
      'import {',
      '  b,',
      '  type c',
      "} from 'b'",
      "export * from './c'",
      "export type { D } from './d'",
      "import 'e'",
      "import f = require('f')",
      "const g = await import('g')",
      "const text = 'no import from here'",
      'export const h = 1'
    ].join('\n')
    assert.deepEqual(
      checker.importsOf(text).map(({ line, specifier }) => `${line} ${specifier}`),
      ['1 a', '5 b', '6 ./c', '7 ./d', '8 e', '9 f', '10 g']
    )
  })
})

function sourcesIn(folder: string): Source[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
