// Judges imports by the import table: ESLint asks for one at a time, test/project/layers.test.ts for all of them.
import { existsSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path/posix'
import { layerOf, layers } from './layers.mjs'

const builtins = new Set(builtinModules)
/** What the wiring may read besides source: the version stands there. */
const manifest = 'package.json'

/**
 * Why a source file (path from the repository's root) may not import what it names, or undefined where it may.
 * `exists` says whether a path from the root is a file; without it the disk decides.
 */
export function crossing(file, specifier, exists = existsSync) {
  const layer = homeOf(file)
  if (!layer) return `${file} is in no layer: give its folder a row in scripts/layers.mjs`
  const refuse = (what) => `${layer.name} may not import ${what}, because of this rule: ${layer.why}`
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier)
    return layer.packages.includes(name)
      ? undefined
      : refuse(name === 'node' ? specifier : `the package ${name}`)
  }
  const path = join(dirname(file), specifier)
  if (path === manifest) return layer.name === 'wiring' ? undefined : refuse(manifest)
  const target = [path, `${path}.ts`, `${path}/index.ts`].find((each) => each.endsWith('.ts') && exists(each))
  if (!target) return `${file} imports ${specifier}, which is not there`
  const home = homeOf(target)
  if (!home) return `${target} is in no layer: give its folder a row in scripts/layers.mjs`
  if (home === layer) return undefined
  if (!layer.imports.includes(home.name)) return refuse(`${home.name} (${specifier})`)
  const only = layer.only?.[home.name]
  if (only && !only.includes(target.slice(home.path.length)))
    return refuse(`more of ${home.name} than ${only.join(', ')} (${specifier})`)
  return undefined
}

/** All crossings in a list of { path, text }, as lines that name file, line and reason. */
export function crossings(files, exists = existsSync) {
  return files.flatMap(({ path, text }) =>
    importsOf(text).flatMap(({ line, specifier }) => {
      const reason = crossing(path, specifier, exists)
      return reason ? [`${path}:${line} ${reason}`] : []
    })
  )
}

/** Every module that a source text names, with the line it stands on: import, export … from, require and import(). */
export function importsOf(text) {
  const forms = [
    /^[ \t]*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"\n]+)['"]/gm,
    /\b(?:import|require)\s*\(\s*['"]([^'"\n]+)['"]\s*\)/g
  ]
  return forms
    .flatMap((form) => [...text.matchAll(form)])
    .map((match) => {
      // The line of the name itself, for imports that go over several lines.
      const at = match.index + match[0].lastIndexOf(match[1])
      return { line: text.slice(0, at).split('\n').length, specifier: match[1] }
    })
    .sort((a, b) => a.line - b.line)
}

/** The layer a file belongs to. Wiring is only what lies directly in its folder: a new folder needs a row of its own. */
function homeOf(file) {
  const layer = layerOf(file)
  if (layer?.name === 'wiring' && file.slice(layer.path.length).includes('/')) return undefined
  return layer
}

function packageOf(specifier) {
  if (specifier.startsWith('node:') || builtins.has(specifier.split('/')[0])) return 'node'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The folders that the table is about. */
export const sourceRoots = [...new Set(layers.map(({ path }) => path.split('/').slice(0, 2).join('/')))]
