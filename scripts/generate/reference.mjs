// Reference files that follow from the option table and the configuration's declarations.
import { stringify } from 'yaml'

/** docs/cli.md, docs/configuration.md and the JSON schema of the configuration file. */
export function reference({ cli, config, explain, configSchema }) {
  return [
    { path: 'docs/cli.md', text: cli.cliPage() },
    { path: 'docs/configuration.md', text: configurationPage(config.declarations, explain) },
    {
      path: 'schemas/rfc-steward.schema.json',
      text: `${JSON.stringify(configSchema.configJsonSchema(), undefined, 2)}\n`
    }
  ]
}

function configurationPage(declarations, { formOf }) {
  const keys = declarations.map(({ key, description, default: value, example, schema }) => {
    const yaml = `\`\`\`yaml\n${stringify({ [key]: example }, { lineWidth: 100 })}\`\`\``
    const parts = partsOf(schema, formOf)
    const table = parts.length
      ? `\n\n| Key | Holds | Meaning |\n| --- | --- | --- |\n${parts.join('\n')}`
      : ''
    return `## ${key}\n\n${description}${table}\n\nDefault: \`${JSON.stringify(value)}\`. Example:\n\n${yaml}\n`
  })
  return [introduction, ...keys, more].join('\n')
}

/** The keys inside a key's value, as rows. */
function partsOf(schema, formOf) {
  if (schema.anyOf) return []
  const inner = schema.items ?? schema.additionalProperties
  if (inner) return partsOf(inner, formOf)
  if (!schema.properties) return []
  const required = new Set(schema.required)
  return Object.entries(schema.properties).map(
    ([key, part]) =>
      `| \`${key}\`${required.has(key) ? ' (needed)' : ''} | ${cell(formOf(part))} | ${cell(part.description ?? '')} |`
  )
}

function cell(text) {
  return text.replaceAll('|', '\\|')
}

const introduction = `# Configuration

A team configures RFC Steward in a file \`.rfc-steward.yaml\` (or \`.yml\`, \`.json\`). The nearest one upward from a document
wins; the workspace folder is the last place that is looked at. The settings \`rfcSteward.*\` of VS Code have the same names
and give way to the file.

The layers lie on top of each other in this order: the defaults below, the editor's settings, the packs of the file in their
order, the file. A later layer wins key by key; in mappings such as \`severity\` it wins name by name, and a house's own
questions, signs and patterns id by id. Lists are replaced as a whole. A file in a folder further down does not inherit from
one further up, unless it names it as a pack: \`packs: [../.rfc-steward.yaml]\`.

Unknown keys and bad values are marked in the file itself, with the nearest valid name. While a file is broken, what it said
when it could last be read stays in force; the command line stops with status 2 instead. A saved change applies at once.
`

const more = `## Phrases

A house's own questions and signs say what to look for in phrases. A phrase is words in a row, in any case:

| Write | For |
| --- | --- |
| \`hand over\` | these words, with any white space or hyphen between them |
| \`maintain*\` | a word that starts so |
| \`(own\\|run)\` | one of several; may hold several words and may be nested |
| \`[fully]\` | a word that may be left out |
| \`...\` | up to five words, within a clause |
| \`_\` | any one word |
| \`@\` | a name: a capitalised word |
| \`#\` | a number, with its unit or currency sign |
| \`{team}\`, \`{user}\`, \`{when}\` | a class of words that the product knows |
| \`^\` and \`$\` | start and end of the sentence |

## Packs

A pack is a file with the keys of this page. An npm package that holds one calls it \`rfc-steward.yaml\`, or names it in its
\`package.json\`: \`"rfcSteward": "steward/pack.yaml"\`. Packs may build upon packs, up to five in a row. They are looked for in
\`node_modules\` from the file's folder upward to the workspace folder, and nothing outside of the workspace is read. A pack
that leads back to itself, is larger than 1 MB or cannot be read is marked where it is named.

## The baseline

\`rfc-steward baseline\` writes down the findings that are there today. From then on they are faint: hints in the editor,
information with the mark \`known\` on the command line, and nothing fails because of them. A finding is recognised by its code,
the headings above it and the words of its paragraph, so that edits elsewhere, other line breaks and a new file name do not
wake it; an edit of its paragraph does. Where there is a baseline already, the command only takes out what is no longer found.
To begin anew, remove the file.

## Waivers and suppressions that end

A comment may say until when it counts. After that day it is a finding itself, and what it put off is asked again:

\`\`\`markdown
<!-- rfc-steward-waive question/migration until 2027-03-31 -- nobody depends on it before the pilot ends -->
\`\`\`

## Where a status is read

In this order: a status in the front matter, in a metadata line or table, under a heading of that name (or ticked in a list
there), in a bold line, a badge, or brackets in the title; a metadata file beside the document (\`kep.yaml\`, or a \`.yaml\` file
of the document's own name); the name of one of the three folders around it, such as \`accepted/\`.

## Growth projects

A proposal may say openly that it is also somebody's growth project, in its front matter:

\`\`\`yaml
growth:
  person: Ada Byrne
  capability: leading work across two teams
  gap: has led work in one team so far
\`\`\`

It is a legitimate initiative if a user other than the author has the need, somebody other than the author owns the result, and
the need is on the roadmap (a sentence says so, or a metadata entry such as \`okr\`). Then the panel says so, and the sign for
author-shaped work stays quiet. Otherwise \`document/growth\` names what is missing.
`
