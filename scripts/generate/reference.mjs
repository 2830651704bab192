// Reference files that follow from the option table and the configuration's declarations.

/** docs/cli.md, docs/configuration.md and the JSON schema of the configuration file. */
export function reference({ cli, config, configSchema }) {
  return [
    { path: 'docs/cli.md', text: cli.cliPage() },
    { path: 'docs/configuration.md', text: configurationPage(config.declarations) },
    {
      path: 'schemas/rfc-steward.schema.json',
      text: `${JSON.stringify(configSchema.configJsonSchema(), undefined, 2)}\n`
    }
  ]
}

function configurationPage(declarations) {
  const keys = declarations.map(({ key, description, default: value, example }) => {
    const yaml = `\`\`\`yaml\n${key}: ${JSON.stringify(example)}\n\`\`\``
    return `## ${key}\n\n${description}\n\nDefault: \`${JSON.stringify(value)}\`. Example:\n\n${yaml}\n`
  })
  return [introduction, ...keys].join('\n')
}

const introduction = `# Configuration

A team configures RFC Steward in a file \`.rfc-steward.yaml\` (or \`.yml\`, \`.json\`). The nearest one upward from a document
wins; the settings \`rfcSteward.*\` of VS Code have the same names and give way to the file. Unknown keys and bad values are
marked in the file itself, with the nearest valid name.
`
