// The help text and the page docs/cli.md, both written from the table of options.
import { examples, exitStatus, formatNotes, formats, options, type Option } from './options'

const width = 80
const usage = 'rfc-steward check [OPTION…] [PATH|GLOB|-]…'
const baselineUsage = 'rfc-steward baseline [--config FILE] [PATH|GLOB]…'
const baselinePurpose =
  'Writes down the findings that are there today, so that only new ones are heard of; where such a baseline is there already, takes out what is no longer found.'
const purpose =
  'Reads engineering proposals in Markdown and says which questions an approver would still have to ask, and which sentences point to a failure pattern. Without a path it checks the current folder.'

/** What `--help` prints. */
export function helpText(): string {
  const formatRows = formats.map((format) => [format, formatNotes[format]] as const)
  return [
    `Usage: ${usage}`,
    `       ${baselineUsage}`,
    '',
    ...wrapped(purpose, 0),
    '',
    ...wrapped(`baseline: ${baselinePurpose}`, 0),
    '',
    'Options:',
    ...table(options.map((option) => [flags(option), description(option)])),
    '',
    'Formats:',
    ...table(formatRows),
    '',
    'Exit status:',
    ...table(exitStatus.map(([status, meaning]) => [String(status), meaning])),
    '',
    'Examples:',
    ...examples.flatMap(([command, meaning]) => [`  # ${meaning}`, `  ${command}`]),
    ''
  ].join('\n')
}

/** The text of docs/cli.md. */
export function cliPage(): string {
  const rows = options.map(
    (option) =>
      `| \`${flags(option)}\` | ${escaped(description({ ...option, default: '' }))} | ${option.default ? `\`${option.default}\`` : ''} |`
  )
  return [
    '# Command line',
    '',
    '```',
    usage,
    baselineUsage,
    '```',
    '',
    purpose,
    '',
    `\`baseline\`: ${baselinePurpose} [More](configuration.md#the-baseline)`,
    '',
    'A path is a file, a folder (its Markdown files, those in `node_modules` and hidden folders left out), a glob, or `-` for standard input. Links to folders are not followed. Files that do not look like proposals are listed in `json` but get no findings, unless `--all` is given.',
    '',
    '## Options',
    '',
    '| Option | Meaning | Default |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## Results that are kept',
    '',
    'What was found in a file is kept between runs, so that an unchanged file is not judged again: in `rfc-steward` below `$XDG_CACHE_HOME` or `~/.cache`, on macOS `~/Library/Caches`, on Windows `%LOCALAPPDATA%`. The content of the file decides, with the metadata beside it, the configuration, the baseline, the build of the program and, where the text has comments to this product, the day. The folder may be deleted at any time; what is damaged in it is judged anew; what was not used for a month is deleted. Nothing is kept of standard input, and nothing is written where only a little was judged.',
    '',
    'In the same folder lies the program as V8 compiled it, so that the next run starts sooner. It counts for this build and this version of Node only, and `--no-cache` does not concern it: set `NODE_DISABLE_COMPILE_CACHE=1`, as for Node itself, and it is neither kept nor used.',
    '',
    '## Formats',
    '',
    ...formats.map((format) => `- \`${format}\`: ${formatNotes[format]}.`),
    '',
    'In every format lines and columns start at 1, columns count UTF-16 code units, and ends are exclusive.',
    '',
    '## Exit status',
    '',
    ...exitStatus.map(([status, meaning]) => `- \`${status}\`: ${meaning}.`),
    '',
    'A file that cannot be read is named on standard error, the others are still checked, and the status is 2. `text`, `ndjson` and `github` are printed file by file while others are still being checked; the order is that of the paths, and the output the same with any number of `--jobs`.',
    '',
    '## Examples',
    '',
    '```sh',
    ...examples.flatMap(([command, meaning]) => [`# ${meaning}`, command]),
    '```',
    ''
  ].join('\n')
}

function flags({ name, short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
}

function description({ description: text, choices, default: value }: Option): string {
  const which = choices ? ` One of ${choices.join(', ')}${value ? ` (default: ${value})` : ''}.` : ''
  return text + which
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const indent = Math.max(...rows.map(([name]) => name.length)) + 4
  return rows.flatMap(([name, text]) => {
    const [first = '', ...rest] = wrapped(text, indent)
    return [`  ${name}`.padEnd(indent) + first.trimStart(), ...rest]
  })
}

function wrapped(text: string, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && indent + line.length + 1 + word.length > width) {
      lines.push(' '.repeat(indent) + line)
      line = ''
    }
    line += (line ? ' ' : '') + word
  }
  return [...lines, ' '.repeat(indent) + line]
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|')
}
