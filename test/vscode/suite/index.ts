// The entry point that VS Code loads inside its extension host: runs the suite and writes down the counts.
//
// RFC_STEWARD_ROOM is the folder of tests beside this one that is run instead of this one. RFC_STEWARD_ONLY names tests
// by words of their titles; without it all are run.
import Mocha from 'mocha'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Called by VS Code. Rejects when a test failed, which makes VS Code end with a status other than 0. */
export async function run(): Promise<void> {
  // The launcher of the browser host prints from here on.
  console.log('RFC Steward suite')
  process.setSourceMapsEnabled(true)
  const root = join(__dirname, '../../../..')
  const only = process.env['RFC_STEWARD_ONLY']
  const mocha = new Mocha({
    timeout: 120_000,
    ...(only ? { grep: only } : {}),
    reporter: join(root, 'scripts/reporter.cjs'),
    reporterOptions: { result: process.env['RFC_STEWARD_RESULT'] }
  })
  const room = join(__dirname, '..', process.env['RFC_STEWARD_ROOM'] ?? 'suite')
  for (const file of readdirSync(room).sort()) {
    if (file.endsWith('.test.cjs')) mocha.addFile(join(room, file))
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve))
  if (failures) throw new Error(`${failures} tests failed in VS Code`)
}
