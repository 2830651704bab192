// Puts VS Code's browser build, and the Node that it needs, into .vscode-test/. Done once; nothing is compiled.
//
// VS Code's own web workbench and remote extension host come inside the npm package code-server, so they can be had
// where nothing but the npm registry can be reached.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const codeServer = '4.139.1'
const codeServerHash =
  'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew=='
/** The server wants this major version; where the running Node is older, an npm package brings one. */
const nodeMajor = 24
const nodePackageVersion = '24.20.0'

/**
 * Where the browser host is: `server` is its main script and `node` what runs it. Installs it into `root`/.vscode-test
 * where it is missing; an interrupted installation leaves nothing behind that could be taken for a whole one.
 */
export function installHost(root, say = console.error) {
  const home = join(root, '.vscode-test', 'browser-host')
  const folder = join(home, `code-server-${codeServer}`)
  if (!existsSync(folder)) {
    say(`Installing VS Code for the browser into ${folder} (once, about 100 MB to fetch).`)
    mkdirSync(home, { recursive: true })
    const temporary = mkdtempSync(join(home, 'installing-'))
    try {
      installInto(temporary)
      moveInto(temporary, folder)
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  }
  const packaged = join(folder, 'node', 'bin', 'node')
  return {
    server: join(folder, 'vscode', 'out', 'server-main.js'),
    node: existsSync(packaged) ? packaged : process.execPath
  }
}

function installInto(folder) {
  fetchPackage(folder, `code-server@${codeServer}`, 'code-server', codeServerHash)
  renameSync(join(folder, 'code-server', 'lib', 'vscode'), join(folder, 'vscode'))
  rmSync(join(folder, 'code-server'), { recursive: true })
  // Native modules stay unbuilt: without them the server only writes complaints to its log.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  run('npm', ['install', '--omit=dev', '--ignore-scripts', ...quiet], join(folder, 'vscode'))
  if (Number.parseInt(process.versions.node, 10) >= nodeMajor) return
  const platform = process.platform === 'win32' ? 'win' : process.platform
  fetchPackage(folder, `node-${platform}-${process.arch}@${nodePackageVersion}`, 'node')
}

/** Unpacks one npm package, without what it depends on, into a folder of the given name. */
function fetchPackage(folder, specifier, name, hash) {
  const packed = join(folder, `${name}-packed`)
  mkdirSync(packed)
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', packed, specifier], folder)
  const archive = join(packed, readdirSync(packed)[0])
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (hash && found !== hash) {
    throw new Error(`${specifier} is not the package that was tried here: sha512 is ${found}, not ${hash}.`)
  }
  mkdirSync(join(folder, name))
  run('tar', ['-xzf', archive, '-C', join(folder, name), '--strip-components=1'], folder)
  rmSync(packed, { recursive: true })
}

function moveInto(temporary, folder) {
  try {
    renameSync(temporary, folder)
  } catch (error) {
    // Another process was faster, and its installation is as good.
    if (!existsSync(folder)) throw error
  }
}

function run(command, args, cwd) {
  const shell = process.platform === 'win32'
  const { status, error } = spawnSync(command, args, { cwd, shell, stdio: ['ignore', 'ignore', 'inherit'] })
  if (error) throw new Error(`${command} could not be started: ${error.message}`)
  if (status !== 0) throw new Error(`"${command} ${args.join(' ')}" ended with status ${status} in ${cwd}.`)
}
