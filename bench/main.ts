// Runs the benchmarks: what was asked for, one subject after the other, and what came of it.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { readBank } from './documents/bank'
import { resultLine, type Plan, type ResultLine } from './measurement'
import { readOptions } from './options'
import { Peers } from './peers/peers'
import { judge } from './reach'
import { readFacts } from './report/facts'
import { page } from './report/page'
import { picture } from './report/picture'
import { reachTable, resultTable } from './report/table'
import { subjectNames, subjectsOf } from './subjects'

/** Runs what the arguments say in a checkout. Gives the exit status. */
export async function main(root: string, args: readonly string[]): Promise<number> {
  const options = readOptions(args, subjectNames)
  if ('text' in options) {
    console.log(options.text.trimEnd())
    return options.failed ? 2 : 0
  }
  const { quick, folder, document, only } = options
  const facts = readFacts(root)
  const scratch = mkdtempSync(join(tmpdir(), 'rfc-steward-bench-'))
  const began = performance.now()
  const say = (line: string): void =>
    console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`)
  const plan: Plan = {
    quick,
    miniature: false,
    scratch,
    say,
    ...(folder === undefined ? {} : { folder: resolve(folder) }),
    ...(document === undefined ? {} : { document: resolve(document) })
  }
  try {
    const peers = new Peers(root)
    peers.install(say)
    const lines: ResultLine[] = []
    const results = join(root, 'bench/results/latest.jsonl')
    for (const subject of subjectsOf(root, readBank(root), peers)) {
      if (only && !only.includes(subject.name)) continue
      lines.push(...(await subject.run(plan)).map(resultLine))
      // A run that is stopped leaves what it has measured so far.
      write(results, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    }
    const judged = judge(lines)
    console.log(resultTable(lines))
    // Where only a part was wanted, the rest was not measured on purpose.
    console.log(reachTable(only ? judged.filter(({ reached }) => reached !== undefined) : judged))
    // The page is about texts that everybody has, measured in full.
    if (options.page && !only && !quick && folder === undefined && document === undefined) {
      write(join(root, 'docs/benchmarks.md'), page(lines, judged, facts))
      write(join(root, 'docs/benchmarks.svg'), picture(lines))
    }
    return 0
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
