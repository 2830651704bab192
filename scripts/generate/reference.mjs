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
  const parts = declarations.map(({ key, description, default: value, example }) =>
    [
      `## ${key}`,
      description,
      `Default: \`${JSON.stringify(value)}\`. Example:`,
      '```yaml',
      `${key}: ${JSON.stringify(example)}`,
      '```'
    ]
      .join('\n\n')
      .replace('```yaml\n\n', '```yaml\n')
      .replace('\n\n```', '\n```')
      .replace('Example:\n```', 'Example:\n\n```')
  )
  return (
    [
      '# Configuration',
      'A team configures RFC Steward in a file `.rfc-steward.yaml` (or `.yml`, `.json`). The nearest one upward from a document wins; the settings `rfcSteward.*` of VS Code have the same names and give way to the file. Unknown keys and bad values are marked in the file itself, with the nearest valid name.',
      ...parts,
      ''
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}
