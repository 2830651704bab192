// Runs the benchmarks: what was asked for, one subject after the other, and what came of it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readBank } from './documents/bank'
import { resultLine, type Plan, type ResultLine } from './measurement'
import { readOptions } from './options'
import { Peers } from './peers/peers'
import { judge } from './reach'
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
  const scratch = mkdtempSync(join(tmpdir(), 'rfc-steward-bench-'))
  const say = (line: string): void => console.error(line)
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
    for (const subject of subjectsOf(root, readBank(root), peers)) {
      if (only && !only.includes(subject.name)) continue
      lines.push(...(await subject.run(plan)).map(resultLine))
    }
    write(join(root, 'bench/results'), lines)
    console.log(resultTable(lines))
    const judged = judge(lines)
    // Where only a part was wanted, the rest was not measured on purpose.
    console.log(reachTable(only ? judged.filter(({ reached }) => reached !== undefined) : judged))
    return 0
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function write(folder: string, lines: readonly ResultLine[]): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'latest.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}
