// Files that are on no disk, as those of a repository that VS Code looks at over the network: memfs:/shop, made anew each time.
const { EventEmitter, FileChangeType, FileSystemError, FileType, workspace } = require('vscode')

const proposal = `---
status: in review
created: 2026-03-02
---

# RFC 12: A queue for invoices

Merchants wait for their invoices until the night run ends.

## Motivation

Only Dana knows how the current scheduler works.

## Alternatives

We looked at the existing job table and rejected it, because it loses rows.
`

/** Path → text; a folder is there where a path begins with it. */
const files = new Map([
  ['/shop/README.md', '# A shop\n\nWords.\n'],
  ['/shop/.rfc-steward.yaml', 'severity:\n  sign/single-expert: error\n'],
  ['/shop/docs/rfcs/0012-invoices.md', proposal]
])

/** A file system as VS Code wants it: files only, no links, no rights. */
class MemoryFiles {
  changes = new EventEmitter()
  onDidChangeFile = this.changes.event

  watch() {
    return { dispose() {} }
  }

  stat(uri) {
    const text = files.get(uri.path)
    const type = text === undefined ? FileType.Directory : FileType.File
    if (text === undefined && !this.namesIn(uri).length) throw FileSystemError.FileNotFound(uri)
    return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 }
  }

  readDirectory(uri) {
    return this.namesIn(uri).map((name) => [name, this.stat(uri.with({ path: join(uri.path, name) })).type])
  }

  readFile(uri) {
    const text = files.get(uri.path)
    if (text === undefined) throw FileSystemError.FileNotFound(uri)
    return new TextEncoder().encode(text)
  }

  writeFile(uri, bytes) {
    files.set(uri.path, new TextDecoder().decode(bytes))
    this.changes.fire([{ type: FileChangeType.Changed, uri }])
  }

  rename(from, to) {
    this.writeFile(to, this.readFile(from))
    this.delete(from)
  }

  delete(uri) {
    files.delete(uri.path)
    this.changes.fire([{ type: FileChangeType.Deleted, uri }])
  }

  createDirectory() {}

  namesIn({ path }) {
    const start = join(path, '')
    const below = [...files.keys()].filter((file) => file.startsWith(start))
    return [...new Set(below.map((file) => file.slice(start.length).split('/')[0]))]
  }
}

function join(folder, name) {
  return `${folder.replace(/\/$/, '')}/${name}`
}

exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    workspace.registerFileSystemProvider('memfs', new MemoryFiles(), { isCaseSensitive: true })
  )
}
