// Where metadata stands beside a proposal: by names alone, so that who looks for such files needs no engine.

/** Where a document's metadata may stand beside it, the first that is there counts. Paths are as the document's is. */
export function companionsOf(path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const folder = path.slice(0, path.length - name.length)
  const base = name.replace(/\.\w+$/, '')
  if (!base) return []
  // A README is the proposal of its folder; another document has metadata of its own name.
  if (/^(?:readme|index)$/i.test(base)) return [`${folder}kep.yaml`, `${folder}metadata.yaml`]
  return [`${folder}${base}.yaml`, `${folder}${base}.yml`, `${folder}kep.yaml`]
}
