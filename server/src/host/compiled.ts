// Loads a program of this package as V8 compiled it at an earlier start: compiling takes a third of a run over one small file.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { keepFile } from './keptFiles'
import { quietly } from './quietly'

/** A program that was loaded. */
export interface Loaded<Exports> {
  readonly exports: Exports
  /** Keeps what is compiled by now, unless that was kept before. `parts` has a bit, of eight, for each part that not all runs need. */
  readonly keep: (parts: number) => void
}

/** More are not kept; each is of another build or another Node. */
const most = 4
const ours = /\.code$/

type Program = (exports: object, require: NodeJS.Require, module: object, file: string, dir: string) => void

/**
 * Runs a file that holds a function as Node wraps a module in one. What is compiled is looked for in a folder, under the name of
 * the build: V8 itself only sees whether the source has the same length. Without a folder or a name nothing is kept.
 */
export function load<Exports>(file: string, build = '', folder?: string): Loaded<Exports> {
  const name = `${basename(file, '.js')}-${build}-${process.version}-${process.arch}.code`
  const kept = build && folder ? quietly(() => intact(readFileSync(join(folder, name)))) : undefined
  const cachedData = kept?.code
  // It is ASCII (scripts/build.mjs), and this is how that is read fastest.
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData && { cachedData })
  })
  const module = { exports: {} as Exports & object }
  const program = script.runInThisContext() as Program
  program(module.exports, require, module, file, dirname(file))
  return {
    exports: module.exports,
    keep: (parts) => {
      const before = kept && !script.cachedDataRejected ? kept.parts : undefined
      if (!build || !folder || (before !== undefined && (before | parts) === before)) return
      // It has what was kept before and what was compiled since.
      const code = script.createCachedData()
      const all = Buffer.of((before ?? 0) | parts)
      keepFile(folder, name, Buffer.concat([code, code, all]), { ours, most })
    }
  }
}

/**
 * The compiled code of a kept file, and which parts are in it. V8 takes damaged code at its word, and breaks down over it; so it is
 * kept twice. To compare takes a quarter of a millisecond, where what computes checksums takes two to load. Wrong parts do no harm:
 * they are compiled once more.
 */
function intact(kept: Buffer): { readonly code: Buffer; readonly parts: number } | undefined {
  const [middle, end] = [kept.length >> 1, kept.length - 1]
  const code = kept.subarray(0, middle)
  return middle && code.equals(kept.subarray(middle, end)) ? { code, parts: kept[end] as number } : undefined
}
