// The arguments that both trainers take.
import { parseArgs } from 'node:util'

/** Options and sets; ends the run with the usage where the vectors or the sets are missing, or an option is unknown. */
export function readArguments(usage) {
  try {
    const { values: options, positionals: sets } = parseArgs({
      allowPositionals: true,
      options: {
        vectors: { type: 'string' },
        silent: { type: 'string' },
        cv: { type: 'boolean' },
        further: { type: 'boolean' },
        write: { type: 'boolean' }
      }
    })
    if (options.vectors && sets.length) return { options, sets }
    console.error(`usage: ${usage}`)
  } catch (error) {
    console.error(`${error.message}\nusage: ${usage}`)
  }
  process.exit(2)
}
