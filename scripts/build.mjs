// Bundles client, server and command line into dist/, and with --tests every test file into out/test/.
//
//   node scripts/build.mjs [--tests] [--watch]
import { build, context } from 'esbuild'
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noticesFor, packagesIn } from './notices.mjs'
import { dataOf, stored } from './stored.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')

/** Node 20 is what the command line promises to run on. */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning'
}

/** They bring binaries, are large, or there may be only one of them in a process. */
const testExternals = ['vscode', 'esbuild', 'mocha', 'playwright-core', 'typescript', '@vscode/test-electron']

/**
 * Large generated data as JSON text: the program starts sooner, because reading JSON is faster than reading the same as
 * JavaScript, and it is read only where it is used.
 */
const dataAsJson = {
  name: 'data-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /\.generated\.ts$/ }, async ({ path }) => {
      if (statSync(path).size < 100_000) return undefined
      const contents = Object.entries(await dataOf(path))
        .map(([name, value]) => {
          return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`
        })
        .join('\n')
      return { contents, loader: 'js' }
    })
  }
}

/** What is shipped: three bundles, with the hashbangs of their sources, and what two of them read (stored.mjs). */
export const productOptions = {
  ...shared,
  entryPoints: {
    client: 'client/src/extension.ts',
    server: 'server/src/server.ts',
    cli: 'server/src/cli.ts'
  },
  outdir: 'dist',
  external: ['vscode'],
  plugins: [stored, dataAsJson],
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'linked'
}

/** Scripts that run inside a page; `dist/judgment.js` is a few dozen kilobytes, and shall stay so. */
export const pageOptions = {
  ...productOptions,
  entryPoints: { judgment: 'client/src/webview/judgment.ts' },
  platform: 'browser',
  target: 'chrome114',
  format: 'iife',
  external: [],
  minify: true
}

/** One bundle for each test file, so that Mocha names the file that a failure is in. */
export function testOptions() {
  return {
    ...shared,
    entryPoints: [...filesIn('test', '.test.ts'), 'test/vscode/run.ts', 'test/vscode/suite/index.ts'],
    outbase: 'test',
    outdir: 'out/test',
    outExtension: { '.js': '.cjs' },
    external: testExternals,
    sourcemap: 'inline',
    metafile: true
  }
}

/** The benchmarks are a program for themselves. */
export function benchOptions() {
  return {
    ...shared,
    entryPoints: { main: 'bench/main.ts' },
    outdir: 'out/bench',
    outExtension: { '.js': '.cjs' }
  }
}

/** Builds what is shipped, with the licences of the packages in it. */
export async function buildProduct() {
  const builds = [productOptions, pageOptions].map((options) => build({ ...options, metafile: true }))
  const metafiles = (await Promise.all(builds)).map(({ metafile }) => metafile)
  writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), noticesFor(packagesIn(root, metafiles)))
}

/** Builds the tests. Bundles of tests that are no longer there are removed, so that nobody runs them. */
export async function buildTests() {
  const { metafile } = await build(testOptions())
  for (const file of filesIn('out/test', '.cjs')) if (!(file in metafile.outputs)) rmSync(join(root, file))
  // The bundles are CommonJS whatever a package.json above this checkout says.
  writeFileSync(join(root, 'out/package.json'), '{ "type": "commonjs" }\n')
}

/** Builds the helpers of the walk by themselves, for who wants to drive a VS Code too. Gives the bundle's path. */
export async function buildWorkbench() {
  const outfile = join(root, 'out/workbench.cjs')
  await build({ ...shared, entryPoints: ['test/walk/workbench.ts'], external: testExternals, outfile })
  return outfile
}

function filesIn(folder, ending) {
  mkdirSync(join(root, folder), { recursive: true })
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

async function watch(all) {
  // The background task in .vscode/tasks.json waits for these two lines.
  const report = {
    name: 'report',
    setup(current) {
      current.onStart(() => console.log('Build started.'))
      current.onEnd(({ errors }) => console.log(`Build finished, errors: ${errors.length}.`))
    }
  }
  for (const options of all)
    await (await context({ ...options, plugins: [...(options.plugins ?? []), report] })).watch()
}

async function main(flags) {
  const unknown = flags.filter((flag) => !['--tests', '--watch'].includes(flag))
  if (unknown.length) throw new Error(`Unknown: ${unknown.join(', ')}. build.mjs takes --tests and --watch.`)
  const tests = flags.includes('--tests')
  if (flags.includes('--watch'))
    return watch([productOptions, pageOptions, ...(tests ? [testOptions()] : [])])
  await buildProduct()
  if (tests) await buildTests()
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2)).catch((error) => {
    // esbuild has already printed what is wrong and where.
    if (!error.errors) console.error(error.message)
    process.exit(1)
  })
}
