// Writes the editor's settings that mirror the configuration file into package.json; other settings stay as they are.

/** The group of settings (its title in the manifest) that a key is shown in; the second where none is named. */
const groups = { include: 'Proposals', exclude: 'Proposals', kinds: 'Proposals', statuses: 'Proposals' }
const otherGroup = 'Questions and Signs'
const prefix = 'rfcSteward.'

export function settings({ read, config, valueSchema }) {
  const path = 'package.json'
  const manifest = JSON.parse(read(path))
  for (const group of manifest.contributes.configuration) {
    const mirrored = config.declarations.filter(({ key }) => (groups[key] ?? otherGroup) === group.title)
    const declared = new Set(config.declarations.map(({ key }) => prefix + key))
    const others = Object.entries(group.properties).filter(([name]) => !declared.has(name))
    const own = mirrored.map((declaration, index) => [
      prefix + declaration.key,
      setting(declaration, others.length + index + 1, valueSchema)
    ])
    group.properties = Object.fromEntries([...others, ...own])
  }
  return [{ path, text: `${JSON.stringify(manifest, undefined, 2)}\n` }]
}

function setting({ schema, description, settingDescription, default: value }, order, { toJsonSchema }) {
  const { description: _plain, markdownDescription: _words, ...type } = toJsonSchema(schema)
  return {
    ...type,
    default: value,
    scope: 'resource',
    order,
    markdownDescription: settingDescription ?? description
  }
}
