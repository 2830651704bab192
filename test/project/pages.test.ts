// The script of a page stays small, and asks for nothing: no network, no code made from text.
import assert from 'node:assert/strict'
import { build, type BuildOptions } from 'esbuild'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What the page of the dependency graph may weigh, in bytes; d3 is 54,000 of them. */
const limit = 90_000

describe('project: scripts of pages', () => {
  it('are small, and reach for nothing outside', async () => {
    const url = pathToFileURL(join(process.cwd(), 'scripts/build.mjs')).href
    const { pageOptions } = (await import(url)) as { pageOptions: BuildOptions }
    const { outputFiles = [] } = await build({ ...pageOptions, write: false })
    const scripts = outputFiles.filter(({ path }) => path.endsWith('.js'))
    assert.equal(scripts.length, 1)
    for (const { text } of scripts) {
      assert.ok(text.length > 20_000 && text.length < limit, `${text.length} characters`)
      const outside = /\beval\(|new Function|\bfetch\(|XMLHttpRequest|WebSocket|importScripts/
      assert.equal(outside.exec(text)?.[0], undefined)
    }
  })
})
