// How far judged documents agree with their annotations, as score.mjs of the annotated sets counts it.
import { isPublic } from './folds.mjs'

/** Prints the figures of public houses, of company-style documents, and of each set. */
export function reportAll(documents, judged, ids) {
  const ofHouse = ({ name }) => isPublic(name)
  const groups = [
    ['public houses', documents.filter(ofHouse)],
    ['company style', documents.filter((doc) => doc.whole && !ofHouse(doc))]
  ]
  for (const set of new Set(documents.map((doc) => doc.set)))
    groups.push([set, documents.filter((doc) => doc.set === set)])
  for (const [label, docs] of groups) if (docs.length) console.log(report(label, docs, judged, ids))
}

/**
 * Two lines of figures. `judged` gives each document's states (0 open, 1 partial, 2 answered) and best statements, question by
 * question in the order of `ids`.
 */
function report(label, docs, judged, ids) {
  const kappas = ids.map((_, q) =>
    kappa(
      docs
        .filter(({ questions }) => questions[q].state !== undefined)
        .map((doc) => [doc.questions[q].state, judged.get(doc)[q].state])
    )
  )
  let right = 0
  let wrong = 0
  let wrongAnswered = 0
  let missed = 0
  let evidence = 0
  let found = 0
  for (const doc of docs) {
    for (const q of ids.keys()) {
      const { state, goldLines } = doc.questions[q]
      if (state === undefined) continue
      const said = judged.get(doc)[q]
      if (said.state === 0 && state === 0) right++
      else if (said.state === 0) {
        wrong++
        if (state === 2) wrongAnswered++
      } else if (state === 0) missed++
      if (state === 2 && said.state > 0) {
        evidence++
        if (
          said.best.some((i) =>
            goldLines.some((line) => line >= doc.places[i][0] - 2 && line <= doc.places[i][1] + 2)
          )
        )
          found++
      }
    }
  }
  const share = (a, b) => (b ? a / b : 1).toFixed(2)
  const mean = kappas.reduce((a, b) => a + b, 0) / kappas.length
  return [
    `${label}: ${docs.length} documents, agreement ${mean.toFixed(3)}, open: strict precision ${share(right, right + wrong)}, lenient ${share(right, right + wrongAnswered)}, recall ${share(right, right + missed)}, evidence ${share(found, evidence)}`,
    `  ${ids.map((id, q) => `${id} ${kappas[q].toFixed(2)}`).join(', ')}`
  ].join('\n')
}

/** Quadratically weighted kappa of pairs [gold, said]. */
function kappa(pairs) {
  const gold = [0, 0, 0]
  const said = [0, 0, 0]
  let seen = 0
  for (const [a, b] of pairs) {
    gold[a]++
    said[b]++
    seen += (a - b) ** 2
  }
  let chance = 0
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++) chance += (gold[i] * said[j] * (i - j) ** 2) / pairs.length
  return chance ? 1 - seen / chance : 0
}
