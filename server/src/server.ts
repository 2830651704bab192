#!/usr/bin/env node
// The language server's entry point: connects (--stdio, --node-ipc, --pipe, --socket) and puts the parts together. The
// threads that read a folder beside it start here too.
import { Console } from 'node:console'
import { isMainThread } from 'node:worker_threads'
import { createConnection, ProposedFeatures, type Connection } from 'vscode-languageserver/node'
import { version } from '../../package.json'
import { createSteward } from './assess'
import { keepNewObjectsYoung } from './host/collector'
import { compileForTyping } from './host/compiler'
import { createHost } from './host/node'
import { inOneWrite } from './host/oneWrite'
import { serve, threadsOf } from './host/threads'
import { createWorkspaceHost } from './host/workspace'
import { readFile, type Common, type FileTask } from './lsp/reader'
import { startSession } from './lsp/session'
import { engineToReadOnce } from './readOnce'

if (isMainThread) main()
else void work()

function main(): void {
  const connection = connect()
  if (!connection) return
  keepNewObjectsYoung()
  compileForTyping()
  // A rejected promise that nobody awaited would end the process, and with it every open document's results.
  process.on('unhandledRejection', (error) => connection.console.error(`Unhandled: ${String(error)}`))
  const world = createWorkspaceHost()
  // Two builds of one version may judge differently; the file of the bundle tells them apart.
  const build = `${version} ${world.stamp(__filename) ?? ''}`
  const threads = threadsOf(__filename)
  startSession(connection, { steward: createSteward(), host: createHost(), version, world, threads, build })
  connection.listen()
}

async function work(): Promise<void> {
  const means = { host: createHost(), steward: await engineToReadOnce() }
  serve((common: Common, task: FileTask) => readFile(common, task, means))
}

function connect(): Connection | undefined {
  const [argument] = process.argv.slice(2)
  if (argument === '--version') {
    process.stdout.write(`${version}\n`)
    return undefined
  }
  try {
    if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all)
    // Standard output is the editor's: whatever else is printed goes where it harms nothing.
    globalThis.console = new Console(process.stderr)
    return createConnection(ProposedFeatures.all, process.stdin, inOneWrite(process.stdout))
  } catch {
    process.stderr.write('rfc-steward-language-server: say how to talk to the editor, for example --stdio\n')
    process.exitCode = 2
    return undefined
  }
}
