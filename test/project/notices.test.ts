// What the bundles hold of others is shipped with its licences, and a licence that does not fit stops the build.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Package {
  readonly name: string
  readonly text: string
}
interface Notices {
  packagesIn(root: string, metafiles: readonly { inputs: Record<string, unknown> }[]): Package[]
  noticesFor(packages: readonly Package[]): string
}

describe('project: notices', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rfc-steward-notices-'))
  after(() => rmSync(folder, { recursive: true }))

  async function notices(): Promise<Notices> {
    return (await import(pathToFileURL(join(process.cwd(), 'scripts/notices.mjs')).href)) as Notices
  }

  function bundled(name: string, manifest: object, licence?: string): { inputs: Record<string, unknown> }[] {
    const place = join(folder, 'node_modules', name)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...manifest }))
    if (licence) writeFileSync(join(place, 'LICENSE'), licence)
    return [{ inputs: { [`node_modules/${name}/lib/index.js`]: {}, 'server/src/x.ts': {} } }]
  }

  it('hold the text of each package’s licence', async () => {
    const { packagesIn, noticesFor } = await notices()
    const packages = packagesIn(folder, bundled('@a/kind', { license: 'MIT' }, 'Do what you like.'))
    assert.match(noticesFor(packages), /@a\/kind 1\.0\.0\n\nDo what you like\./)
  })

  it('name who made a package that has no text with it', async () => {
    const { packagesIn } = await notices()
    const [found] = packagesIn(folder, bundled('terse', { license: 'ISC', author: { name: 'Ada Byrne' } }))
    assert.match(found?.text ?? '', /ISC, by Ada Byrne/)
  })

  it('are refused for a licence that does not fit, and where nobody is named', async () => {
    const { packagesIn } = await notices()
    assert.throws(() => packagesIn(folder, bundled('strict', { license: 'GPL-3.0' }, 'x')), /does not fit/)
    assert.throws(() => packagesIn(folder, bundled('silent', { license: 'MIT' })), /without an author/)
  })
})
