// Bundles a module of the engine in memory, so that generators use the very code that ships.
import { join } from 'node:path'
import { build } from 'esbuild'

/** The exports of a TypeScript module of the engine (path relative to `root`). */
export async function engineModule(root, path) {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent'
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
