// Installing packages never empties a folder that belongs to another checkout.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

describe('project: packages', () => {
  it('are not installed through a link', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rfc-steward-packages-'))
    try {
      mkdirSync(join(folder, 'other/kept'), { recursive: true })
      mkdirSync(join(folder, 'checkout'))
      writeFileSync(join(folder, 'checkout/package-lock.json'), '{}')
      symlinkSync(join(folder, 'other'), join(folder, 'checkout/node_modules'), 'junction')
      const url = pathToFileURL(join(process.cwd(), 'scripts/packages.mjs')).href
      const { ensurePackages } = (await import(url)) as {
        ensurePackages: (root: string, say: () => void) => void
      }
      assert.throws(() => ensurePackages(join(folder, 'checkout'), () => undefined), /is a link/)
      assert.ok(existsSync(join(folder, 'other/kept')))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
