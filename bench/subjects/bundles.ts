// How large what is shipped is, as it lies on the disk and as it travels.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Measurement, Subject } from '../measurement'

/** Looks at what was built. */
export function bundles(root: string): Subject {
  return {
    name: 'bundle size',
    run: async (plan) => {
      plan.say('bundle size')
      return ['client.js', 'server.js', 'program.js', 'engine.bin'].flatMap((name): Measurement[] => {
        const content = readFileSync(join(root, 'dist', name))
        const line = (who: string, bytes: number): Measurement => ({
          subject: 'bundle size',
          condition: name,
          who,
          unit: 'KB',
          rounds: [[bytes / 1024]]
        })
        return [line('on disk', content.length), line('compressed', gzipSync(content).length)]
      })
    }
  }
}
