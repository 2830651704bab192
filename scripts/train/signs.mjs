// Trains the sign models and reports figures on documents that were held out.
//
//   node scripts/train/signs.mjs --vectors FILE [--silent FOLDER] [--further] [--cv] [--write] SET...
//
// Sentences in scripts/train/sentences are ours: `+` shows the sign, `-` is a look-alike, ` @@ Heading` is its place. FILE
// holds word vectors (vectors.mjs). A SET is a folder with docs/*.md and labels/*.md.json. --silent names a folder of proposals
// that are taken to show no sign (a sample of 1,500): real technical prose is what a sign must be told from. --further adds what
// these say to the weights that are there. --cv also writes the scores to out/train/signs.json, for choosing thresholds.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled } from '../engine.mjs'
import { readArguments } from './arguments.mjs'
import { folds, foldsOf, houseOf, isPublic } from './folds.mjs'
import { packed } from './pack.mjs'
import { Earlier, shipped } from './shipped.mjs'
import { countsOf, StatementTrainer, vocabularyOf } from './statements.mjs'
import { readVectors } from './vectors.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const minimumCount = 3
const penalty = 3
const positiveWeight = 3
const silentWeight = 0.3
const otherWeight = 0.3
/** Characters for the lines of features: the weights file stays under 300 KB. */
const room = 290_000
const silentFiles = 1500

const { options, sets } = readArguments(
  'node scripts/train/signs.mjs --vectors FILE [--silent FOLDER] [--further] [--cv] [--write] SET...'
)
/** Log odds from which silent prose counts as near a sign, and its weight then: an earlier model knows the rest already. */
const near = -2
const nearWeight = options.further ? 4 : 2
const engine = await bundled(
  `export { parseProposal } from './server/src/proposal/parse'
   export { featureReader } from './server/src/proposal/features'
   export { mayShow, signFeatures } from './server/src/signs/rule'
   export { stems } from './server/src/proposal/words'
   export { signCues } from './server/src/signs'`
)
const trainer = new StatementTrainer(readVectors(options.vectors, engine.stems))
const ids = engine.signCues.map(({ id }) => id)
const weightsFile = path.join(root, 'server/src/signs/weights.generated.ts')
/** What is known already, where the documents are to add to it. */
const earlier = options.further ? new Earlier(await shipped(weightsFile)) : undefined
const documents = sets.flatMap(readSet)
const sentences = ids.flatMap(readSentences)
const prose = options.silent ? readSilent(options.silent) : []
console.log(
  `${documents.length} documents, ${sentences.length} sentences, ${prose.length} statements of silent prose`
)

if (options.cv) crossValidate()
if (options.write) write()

/** Rows of a text: each statement that may show a sign, with its features. */
function rowsOf(text, name) {
  const proposal = engine.parseProposal(text, { path: name })
  const featuresOf = engine.featureReader(proposal)
  return proposal.statements
    .filter((statement) => engine.mayShow(statement))
    .map((statement) => ({ statement, features: engine.signFeatures(featuresOf(statement)) }))
}

function readSet(set) {
  return readdirSync(path.join(set, 'labels')).flatMap((file) => {
    const name = file.replace(/\.json$/, '')
    const text = readFileSync(path.join(set, 'docs', name), 'utf8')
    const gold = JSON.parse(readFileSync(path.join(set, 'labels', file), 'utf8'))
    const rows = rowsOf(text, name).map((row) => ({ ...row, signs: new Map() }))
    const lines = text.split('\n')
    for (const { sign, line, quote, confidence } of gold.signs) {
      const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
      const at = Math.max(start, text.indexOf(quote, start))
      for (const row of rows) {
        const { range } = row.statement
        const shared = Math.min(range.end, at + quote.length) - Math.max(range.start, at)
        if (shared >= Math.min(12, quote.length / 2)) row.signs.set(ids.indexOf(sign), confidence)
      }
    }
    return [{ set, name, house: houseOf(set, name), rows, company: !isPublic(name) }]
  })
}

function readSentences(sign) {
  const lines = readFileSync(path.join(root, 'scripts/train/sentences', `${sign}.txt`), 'utf8').split('\n')
  return lines.flatMap((line) => {
    const match = /^([+-]) (.*?)(?: @@ (.*))?$/.exec(line.trim())
    if (!match) return []
    const [, mark, words, heading] = match
    const rows = rowsOf(`# Proposal\n\n${heading ? `## ${heading}\n\n` : ''}${words}\n`, 'x.md')
    const longest = rows.sort((a, b) => b.statement.text.length - a.statement.text.length)[0]
    if (!longest) return []
    // Without a heading the sentence may stand anywhere.
    const features = heading ? longest.features : longest.features.filter((feature) => feature !== 'h:^')
    return [{ features, sign, shows: mark === '+' }]
  })
}

function readSilent(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  const step = Math.max(1, Math.floor(files.length / silentFiles))
  return files
    .filter((_, i) => i % step === 0)
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return text.length > 40_000 ? [] : rowsOf(text, path.basename(file)).map(({ features }) => features)
    })
}

/** Rows of some documents; how often each feature stands in them, the sentences and the prose, and those that do often enough. */
function gathered(docs) {
  const ofDocuments = docs.flatMap(({ rows: statements, company }) =>
    statements.map(({ features, signs }) => ({ features, signs, weight: company ? 2 : 1 }))
  )
  const counts = countsOf([...ofDocuments, ...sentences].map(({ features }) => features).concat(prose))
  return { ofDocuments, counts, vocabulary: vocabularyOf(counts, minimumCount) }
}

function train({ ofDocuments, vocabulary }, s) {
  const rows = []
  const y = []
  const weight = []
  const add = (features, shows, w) => {
    rows.push(features)
    y.push(shows ? 1 : 0)
    weight.push(w * (shows ? positiveWeight : 1))
  }
  for (const { features, signs, weight: own } of ofDocuments) {
    const said = signs.get(s)
    if (said !== 'arguable') add(features, said === 'clear', own)
  }
  // A sentence written for one sign may carry another, so it says little about the others.
  for (const { features, sign, shows } of sentences) {
    if (sign === ids[s]) add(features, shows, 1)
    else add(features, false, otherWeight)
  }
  const firstOfProse = rows.length
  for (const features of prose) add(features, false, silentWeight)
  const data = { rows, words: rows, y: Float32Array.from(y), weight: Float32Array.from(weight) }
  const how = { vocabulary, penalty, iterations: 40 }
  if (earlier) {
    const base = Float64Array.from(rows, (row) => earlier.scores(row)[s])
    weighNear((i) => base[i])
    // The sentences and the prose are most of what the earlier ones saw, and are here again.
    return trainer.fit({ ...data, base }, { ...how, before: earlier.model(s), times: 1 })
  }
  const first = trainer.fit(data, { ...how, iterations: 25 })
  weighNear((i) => score(first, rows[i]))
  return trainer.fit(data, how)

  /** What real prose comes near the sign teaches most: a wrong squiggle costs more than a missed one. */
  function weighNear(scoreOf) {
    for (let i = firstOfProse; i < rows.length; i++) if (scoreOf(i) > near) data.weight[i] = nearWeight
  }
}

function score({ bias, weight }, row) {
  return row.reduce((sum, name) => sum + weight(name), bias)
}

function crossValidate() {
  const scores = new Map()
  const foldOf = foldsOf(documents.map(({ house }) => house))
  for (let k = 0; k < folds; k++) {
    const data = gathered(documents.filter(({ house }) => foldOf(house) !== k))
    const models = ids.map((_, s) => train(data, s))
    for (const doc of documents.filter(({ house }) => foldOf(house) === k)) {
      scores.set(
        doc,
        doc.rows.map(({ features }) => models.map((model) => score(model, features)))
      )
    }
  }
  const records = documents.map((doc) => ({
    name: doc.name,
    set: doc.set,
    rows: doc.rows.map(({ signs }, i) => [
      scores.get(doc)[i].map((value) => Number(value.toFixed(2))),
      [...signs]
    ])
  }))
  mkdirSync(path.join(root, 'out/train'), { recursive: true })
  writeFileSync(path.join(root, 'out/train/signs.json'), JSON.stringify(records))
  const kinds = [
    ['company style', documents.filter(({ company }) => company)],
    ['public houses', documents.filter(({ company }) => !company)]
  ]
  for (const threshold of [-1, -0.5, 0, 0.2, 0.5, 1, 1.5, 2]) {
    const parts = kinds.map(([kind, docs]) => figures(kind, docs, scores, threshold))
    console.log(`above ${threshold}: ${parts.join(' | ')}`)
  }
}

function figures(kind, docs, scores, threshold) {
  let [right, wrong, missed] = [0, 0, 0]
  for (const doc of docs) {
    for (const [i, { signs }] of doc.rows.entries()) {
      for (const s of ids.keys()) {
        const said = scores.get(doc)[i][s] > threshold
        const gold = signs.get(s)
        if (said && gold === 'clear') right++
        else if (said && !gold) wrong++
        else if (gold === 'clear') missed++
      }
    }
  }
  const share = (a, b) => (b ? a / b : 1).toFixed(2)
  return `${kind} precision ${share(right, right + wrong)} recall ${share(right, right + missed)}, ${(wrong / docs.length).toFixed(2)} false a document`
}

function write() {
  const data = gathered(documents)
  const { counts } = data
  const models = ids.map((_, s) => train(data, s))
  // What earlier documents taught stays, whether or not these hold it.
  for (const name of earlier?.names ?? []) counts.set(name, Math.max(minimumCount, counts.get(name) ?? 0))
  const rows = new Map()
  for (const [name, count] of counts)
    if (count >= minimumCount)
      rows.set(
        name,
        models.map(({ weight }) => weight(name))
      )
  const lines = packed({ bias: models.map(({ bias }) => bias), weights: rows }, counts, room)
  const text = [
    '// Written by scripts/train/signs.mjs: change that, not this.',
    "import type { PackedWeights } from '../proposal/packedWeights'\n",
    `export const weights: PackedWeights = ${JSON.stringify({ models: ids, width: 1, ...lines })}\n`
  ].join('\n')
  writeFileSync(weightsFile, text)
  console.log(`weights written: ${rows.size} features, ${Math.round(text.length / 1024)} KB`)
}
