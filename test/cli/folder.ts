// A folder on disk for one test file, removed when the run ends.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Where a test file keeps its files. Paths are relative to a new folder of its own. */
export interface TestFolder {
  readonly path: string
  write(name: string, content: string | Uint8Array): void
}

/** Makes the folder now. */
export function testFolder(): TestFolder {
  // The real path, because the temporary folder of some systems is a link.
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'rfc-steward-')))
  // Not after the tests: of a run that selects others, nothing would be removed.
  process.once('exit', () => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    write(name, content) {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), content)
    }
  }
}
