// Builds the three bundles in dist/, and with --tests every test file into out/test/.
//
//   node scripts/build.mjs [--tests] [--watch]
import { context, build } from 'esbuild'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Options that the shipped bundles share. Node 20 is what the command line promises to run on. */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning'
}

/** dist/client.js, dist/server.js and dist/cli.js: self-contained, the hashbangs of the sources kept. */
export const bundles = {
  ...shared,
  entryPoints: {
    client: 'client/src/extension.ts',
    server: 'server/src/server.ts',
    cli: 'server/src/cli.ts'
  },
  outdir: 'dist',
  external: ['vscode'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked'
}

/** One bundle for each test file, so that a test runs the sources as they ship. */
export function tests() {
  return {
    ...shared,
    entryPoints: findTests(path.join(root, 'test')),
    outdir: 'out/test',
    outbase: 'test',
    outExtension: { '.js': '.cjs' },
    external: ['vscode', 'esbuild', 'playwright-core', '@vscode/test-electron', 'mocha'],
    sourcemap: 'inline'
  }
}

function findTests(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && (entry.name.endsWith('.test.ts') || entry.name === 'index.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

/** Builds what is asked for; a build error is printed by esbuild and thrown. */
export async function buildAll({ withTests = false } = {}) {
  await build(bundles)
  if (!withTests) return
  rmSync(path.join(root, 'out/test'), { recursive: true, force: true })
  mkdirSync(path.join(root, 'out'), { recursive: true })
  // Bundles are CommonJS whatever a package.json above this checkout says.
  writeFileSync(path.join(root, 'out/package.json'), '{ "type": "commonjs" }\n')
  await build(tests())
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--watch')) await (await context(bundles)).watch()
  else await buildAll({ withTests: process.argv.includes('--tests') })
}
