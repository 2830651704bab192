// The licences of what the bundles hold: each asks to be passed on with its code.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that allow to ship the code in ours, with their text. */
export const fitting = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']

/**
 * The packages of a build with their licence and its text, by name. Throws where a licence does not fit or a package
 * comes without its text.
 */
export function packagesIn(root, metafiles) {
  const folders = new Set()
  for (const { inputs } of metafiles)
    for (const input of Object.keys(inputs)) {
      const inside = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]
      if (inside) folders.add(join(root, inside))
    }
  const packages = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    if (!fitting.includes(license))
      throw new Error(`${name} has the licence ${license}, which does not fit ours.`)
    return { name, version, license, text: licenceIn(folder, name, license) }
  })
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function licenceIn(folder, name, license) {
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)\b/i.test(each))
  if (file) return readFileSync(join(folder, file), 'utf8').trim()
  // Some packages of one repository have the text at its top alone; then the author's line has to do.
  const { author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const by = typeof author === 'string' ? author : author?.name
  const at = typeof repository === 'string' ? repository : repository?.url
  if (!by && !at) throw new Error(`${name} comes without the text of its licence and without an author.`)
  return [`${license}, by ${by ?? `the authors of ${name}`}`, at].filter(Boolean).join('\n')
}

/** The file that is shipped beside the bundles. */
export function noticesFor(packages) {
  const head =
    'RFC Steward contains the following packages. Each stands under the licence that follows its name.\n'
  const rule = '-'.repeat(80)
  return [
    head,
    ...packages.map(({ name, version, text }) => `${rule}\n${name} ${version}\n\n${text}\n`)
  ].join('\n')
}
