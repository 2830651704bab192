// The arguments of the benchmarks.
import { Command, CommanderError, Option } from 'commander'

export interface BenchOptions {
  readonly quick: boolean
  readonly folder?: string
  readonly document?: string
  /** Names of the subjects to run; all of them where it is left out. */
  readonly only?: readonly string[]
  /** Whether the page in docs/ is written. */
  readonly page: boolean
}

/** Reads the arguments. Text where they were asked about, or cannot be understood. */
export function readOptions(
  args: readonly string[],
  subjects: readonly string[]
): BenchOptions | { readonly text: string; readonly failed: boolean } {
  let text = ''
  const known = subjects.map(argumentOf)
  const command = new Command('npm run bench --')
    .description('Measures speed and memory, beside other checkers on the same texts.')
    .option('--quick', 'fewer rounds: under two minutes', false)
    .option('--folder <dir>', 'check this folder of Markdown files instead of a generated one')
    .option('--document <file>', 'type in this document instead of generated ones')
    .addOption(new Option('--only <subjects...>', 'run these alone; writes no page').choices(known))
    .option('--no-page', 'leave docs/benchmarks.md as it is')
    .exitOverride()
    .configureOutput({ writeOut: (part) => (text += part), writeErr: (part) => (text += part) })
  try {
    command.parse([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { text, failed: error.exitCode !== 0 }
  }
  const { only, ...rest } = command.opts<BenchOptions>()
  return only ? { ...rest, only: subjects.filter((name) => only.includes(argumentOf(name))) } : rest
}

/** A subject's name as one word. */
function argumentOf(name: string): string {
  return name.replaceAll(' ', '-')
}
