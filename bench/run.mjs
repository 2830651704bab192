// Builds the product and the benchmarks, and runs them.
//
//   npm run bench [-- --quick] [--only SUBJECT…] [--folder DIR] [--document FILE]
import { build } from 'esbuild'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { benchOptions, buildProduct } from '../scripts/build.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')
process.chdir(root)
await buildProduct()
await build(benchOptions())
const { main } = await import(pathToFileURL(join(root, 'out/bench/main.cjs')).href)
process.exitCode = await main(root, process.argv.slice(2))
