// What the product says: about the document and never the person, short enough to read, "not yet" and never "no".
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import { knowledge } from '../../server/src/knowledge/knowledge.generated'

/** Words that judge a person, or that scold. Naming a pattern is fine; calling someone names is not. */
const accusing =
  /\b(?:laz(?:y|iness)|stupid\w*|incompeten\w+|dishonest\w*|selfish\w*|arrogan\w+|ignoran\w+|foolish\w*|idiot\w*|liars?|lying|cheat\w*|fraud\w*|guilt\w*|culprit\w*|careless\w*|sloppy|clueless|naive\w*|toxic|narcissis\w*|greed\w*|egos?|egoti\w+|careeris\w+|self-promot\w+|show-?offs?|your fault|you (?:failed|forgot|must|should have|did not|didn't|neglected)|(?:the )?author (?:failed|forgot|neglected|is hiding|does not care|only wants))\b/i
const longest = 160

/** All texts of a value, with the way to each. */
function textsOf(value: unknown, way: string): { way: string; text: string }[] {
  if (typeof value === 'string') return [{ way, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${way}.${key}`))
}

/** What is wrong with the wording of some texts, a line each. */
function faults(texts: readonly { way: string; text: string }[]): string[] {
  return texts.flatMap(({ way, text }) => {
    const found = accusing.exec(text)
    return found ? [`${way}: "${found[0]}" judges a person`] : []
  })
}

describe('project: wording', () => {
  it('catches words that judge a person, and lets reasons about a document pass', () => {
    for (const text of [
      'The author failed to ask.',
      'You forgot the owner.',
      'This is lazy.',
      'A careerist move'
    ])
      assert.equal(faults([{ way: 'x', text }]).length, 1, text)
    for (const text of [
      'Not yet: who owns it.',
      'Do not blame the person who stepped in.',
      'A naming question'
    ])
      assert.deepEqual(faults([{ way: 'x', text }]), [])
  })

  it('judges nobody in the knowledge', () => {
    const texts = textsOf(knowledge, 'knowledge')
    assert.ok(texts.length > 1000, `only ${texts.length} texts read`)
    assert.deepEqual(faults(texts), [])
  })

  it('judges nobody in the manifest and in the sentences of the source', () => {
    // Cues are words to look for in a document; nobody is shown them.
    const cues = /^server\/src\/(?:questions|signs)\//
    const files = ['server/src', 'client/src'].flatMap(sourcesIn).filter((path) => !cues.test(path))
    const sentences = files.flatMap((path) =>
      sentencesIn(readFileSync(path, 'utf8')).map((text) => ({ way: path, text }))
    )
    assert.ok(sentences.length > 100, `only ${sentences.length} sentences read`)
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: unknown
      description: string
    }
    const texts = textsOf(
      { contributes: manifest.contributes, description: manifest.description },
      'package.json'
    )
    assert.deepEqual(faults([...sentences, ...texts]), [])
  })

  it('says "not yet" in every message of a question or sign, in at most 160 characters', () => {
    const messages = [
      ...knowledge.questions.flatMap(({ id, open, partial }) => [
        { way: `question/${id} open`, text: open },
        { way: `question/${id} partial`, text: partial }
      ]),
      ...knowledge.signs.map(({ id, message }) => ({ way: `sign/${id}`, text: message }))
    ]
    assert.equal(messages.length, 12 * 2 + 14)
    assert.deepEqual(
      messages.filter(({ text }) => !/^Not yet\b/.test(text)),
      []
    )
    assert.deepEqual(
      messages.filter(({ text }) => text.length > longest),
      []
    )
  })

  it('keeps the messages short that the engine puts together itself', () => {
    const steward = createSteward()
    const found = new Map<string, string>()
    for (const text of [...odd, ...examples()]) {
      const { findings } = steward.assess({ text, path: 'docs/rfcs/0001-x.md' }, defaultConfig, { all: true })
      for (const { code, message } of findings) {
        found.set(code, message)
        assert.ok(message.length <= longest, `${code}, ${message.length} characters: ${message}`)
      }
    }
    assert.deepEqual(faults([...found].map(([way, text]) => ({ way, text }))), [])
    // Otherwise this test would look at nothing.
    for (const code of [
      'document/reason-missing',
      'document/code-missing',
      'document/front-matter',
      'document/empty'
    ])
      assert.ok(found.has(code), code)
  })

  it('names no place of anyone’s machine in what is committed', function () {
    const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 26 })
    if (status !== 0) {
      console.log('      skipped: this is no git checkout')
      return this.skip()
    }
    const paths = stdout
      .split('\0')
      .filter(
        (path) => path && /\.(?:\w?[jt]sx?|json|ya?ml|md|txt|sh|svg|code-snippets)$|^[^.]+$|rc$/.test(path)
      )
    assert.ok(paths.length > 100, `only ${paths.length} files read`)
    // Put together here, so that this file does not find itself. Made-up documents may lie anywhere below file:///.
    const place = new RegExp(
      `(?<!file://)/${'work'}/|(?<![\\w-])${'shared'}/|/${'home'}/(?!project\\b)\\w+/|[A-Z]:\\\\\\\\?Users`
    )
    const found = paths.flatMap((path) => {
      const text = readTracked(path)
      const match = text === undefined ? null : place.exec(text)
      return match ? [`${path}:${text?.slice(0, match.index).split('\n').length} ${match[0]}`] : []
    })
    assert.deepEqual(found, [])
  })
})

/** Documents for findings that good examples do not have. */
const odd = [
  '',
  '---\nstatus: [draft\n  x: : y\n---\n# T\n',
  '---\nstatus: "draft\n---\n# T\n',
  '---\n\tstatus: draft\n---\n# T\n',
  '---\nstatus: draft\nstatus: accepted\n---\n# T\n',
  '---\nstatus: *nobody\n---\n# T\n',
  '# T\n\n<!-- rfc-steward-disable-next-line sign/heroics -->\nText.\n',
  '# T\n\n<!-- rfc-steward-disable-next-line -- why -->\nText.\n',
  '# T\n\n<!-- rfc-steward-waive question/migration -->\n\n<!-- rfc-steward-waive -- why -->\n',
  '# T\n\n<!-- rfc-steward-disable sign/heroic -- why -->\n',
  '# T\n\nAuthor: Ana Ruiz\n\nOwner: Ana Ruiz\n\nReviewer: Ana Ruiz\n\nApprover: Ana Ruiz\n\nContact: Ana Ruiz\n'
]

function examples(): string[] {
  const texts = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join('examples', path), 'utf8'))
  assert.ok(texts.length > 2)
  return texts
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('.generated.'))
    .map((path) => join(folder, path).replaceAll('\\', '/'))
}

/** The string literals of a source that are sentences: they hold a space and no regular expression's signs. */
function sentencesIn(source: string): string[] {
  const code = source.replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, '')
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)+)'|`((?:[^`\\]|\\.)+)`/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((text) => /\w \w/.test(text))
}

/** A file that is tracked but gone from the disk is being removed. */
function readTracked(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
