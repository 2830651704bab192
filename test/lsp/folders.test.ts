// Is a document found in the right workspace folder, with the path that globs are matched against?
import assert from 'node:assert/strict'
import { Folders, shortNames } from '../../server/src/lsp/folders'

const folders = (...uris: string[]): Folders => {
  const result = new Folders()
  result.set(uris.map((uri) => ({ uri })))
  return result
}

describe('workspace folders', () => {
  it('make paths relative', () => {
    assert.deepEqual(folders('file:///project').place('file:///project/docs/rfcs/1.md'), {
      path: 'docs/rfcs/1.md',
      file: '/project/docs/rfcs/1.md',
      root: '/project'
    })
  })

  it('are the innermost that holds the document', () => {
    const nested = folders('file:///project', 'file:///project/teams/search/', 'file:///projectshop')
    assert.equal(nested.place('file:///project/teams/search/rfcs/1.md').path, 'rfcs/1.md')
    assert.equal(nested.place('file:///projectshop/1.md').root, '/projectshop')
  })

  it('may be none: then the path is the whole one', () => {
    assert.deepEqual(folders().place('file:///project/me/rfcs/1.md'), {
      path: '/project/me/rfcs/1.md',
      file: '/project/me/rfcs/1.md'
    })
    assert.equal(folders('file:///project').place('file:///projecter/1.md').root, undefined)
  })

  it('are compared after decoding', () => {
    const { path } = folders('file:///my%20work/caf%C3%A9').place('file:///my work/café/r%23fcs/1.md')
    assert.equal(path, 'r#fcs/1.md')
  })

  it('may be virtual: then there is nothing on disk', () => {
    const virtual = folders('vscode-vfs://github/rfc-steward/examples')
    assert.deepEqual(virtual.place('vscode-vfs://github/rfc-steward/examples/rfcs/1.md'), {
      path: 'rfcs/1.md'
    })
    assert.equal(virtual.place('vscode-vfs://other/rfc-steward/examples/rfcs/1.md').path.at(0), '/')
  })

  it('have nothing to say about a document that was never saved', () => {
    assert.deepEqual(folders('file:///project').place('untitled:Untitled-1'), { path: '' })
  })

  it('come and go', () => {
    const changing = folders('file:///a', 'file:///b')
    changing.change([{ uri: 'file:///c', name: 'c' }], [{ uri: 'file:///a', name: 'a' }])
    const roots = ['a', 'b', 'c'].map((name) => changing.place(`file:///${name}/1.md`).root)
    assert.deepEqual(roots, [undefined, '/b', '/c'])
  })

  it('have short names of their own', () => {
    assert.deepEqual(shortNames(['/w/shop', '/w/yard', '/w/other/yard', '/yard']), [
      'shop',
      'w/yard',
      'other/yard',
      'yard'
    ])
    assert.deepEqual(shortNames(['/w/yard', '/w/yard']), ['yard', 'yard'])
  })
})
