// Finds the template that a house writes its proposals by, by the names that such files go by.
import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'

const template = /^(?:0+|n+|x+)?[-_. ]?(?:[\w-]*[-_ ])?template\.(?:md|markdown)$/i
const folderOfTemplates = /^[-_]?templates?$/i
/** Kubernetes keeps its template as the README of a folder. */
const templateFolder = /^(?:0+|n+|x+)[-_](?:[\w-]*[-_])?template$/i

/** The template in a folder, or in its folder of templates, for a document; undefined where there is none. */
export function templateIn(folder: string, document: string): string | undefined {
  const names = list(folder)
  const path = (name: string): string => `${folder.replace(/\/$/, '')}/${name}`
  const file = names.find((name) => template.test(name) && path(name) !== document)
  if (file) return path(file)
  for (const name of names.filter((each) => templateFolder.test(each)))
    if (list(path(name)).includes('README.md')) return path(`${name}/README.md`)
  for (const name of names.filter((each) => folderOfTemplates.test(each))) {
    const files = list(path(name)).filter(
      (each) => /\.(?:md|markdown)$/i.test(each) && !/^readme\b/i.test(each)
    )
    const kind = basename(dirname(document)).replace(/s$/i, '').toLowerCase()
    const found =
      files.find((each) => each.toLowerCase().includes(kind)) ?? (files.length === 1 ? files[0] : undefined)
    if (found && path(`${name}/${found}`) !== document) return path(`${name}/${found}`)
  }
  return undefined
}

/** The names in a folder, in order; none where it cannot be read. */
function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
