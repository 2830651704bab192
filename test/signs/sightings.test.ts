// Does a doubtful sentence count for more among others that show a sign, and never for less?
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseProposal } from '../../server/src/proposal/parse'
import { signCues } from '../../server/src/signs'
import { clearFrom, shownFrom } from '../../server/src/signs/model'
import { listApart } from '../../server/src/proposal/phrases'
import { signJudge } from '../../server/src/signs/rule'

const judge = signJudge(signCues, listApart())

/** The sentences of a document, under one heading each, that show any sign. */
function shown(sentences: readonly string[]): Set<string> {
  const text = `# RFC\n\n${sentences.map((sentence) => `## Plan\n\n${sentence}\n`).join('\n')}`
  const sightings = [...judge(parseProposal(text)).values()].flat()
  return new Set(sightings.map(({ text }) => text))
}

/** Sentences that we wrote to show a sign, some of each. */
const written = signCues.flatMap(({ id }) =>
  readFileSync(join('scripts/train/sentences', `${id}.txt`), 'utf8')
    .split('\n')
    .flatMap((line) => /^\+ ([A-Z][\w ,'-]{40,}\.)(?: @@ .*)?$/.exec(line)?.[1] ?? [])
    .slice(0, 40)
)

describe('signs among others', () => {
  it('need the less by themselves, the more others are likely', () => {
    const needed = [0, 0.5, 1, 2, 4, 8].map((others) => shownFrom(others, 30))
    assert.deepEqual(
      needed,
      [...needed].sort((a, b) => b - a)
    )
  })

  it('need more by themselves where the others are few for so long a document', () => {
    assert.equal(shownFrom(3, 10), shownFrom(3, 40))
    assert.ok(shownFrom(3, 400) > shownFrom(3, 40))
    assert.ok(shownFrom(3, 400) < shownFrom(0, 400))
  })

  it('must show more where there are so many statements that some score by accident', () => {
    assert.equal(clearFrom(5), clearFrom(40))
    assert.ok(clearFrom(80) > clearFrom(40) && clearFrom(160) > clearFrom(80))
    assert.equal(clearFrom(4000), clearFrom(400))
    const plain =
      'The details of the format are listed in the table below, with an example of each of the fields.'
    const alone = written.filter((sentence, at) => at % 6 === 0 && shown([sentence]).has(sentence))
    const inLong = alone.filter((sentence) =>
      shown([sentence, ...Array.from({ length: 200 }, (_, at) => `${at}: ${plain}`)]).has(sentence)
    )
    assert.ok(inLong.length < alone.length && inLong.length > alone.length / 3, `${inLong.length}`)
  })

  it('are seen where they stand alone, and more of them where they stand together', () => {
    const alone = written.filter((sentence) => shown([sentence]).has(sentence))
    const together = shown(written)
    assert.ok(alone.length > written.length / 4, `${alone.length} of ${written.length}`)
    for (const sentence of alone) assert.ok(together.has(sentence), sentence)
    assert.ok(together.size > alone.length + 5, `${together.size} together, ${alone.length} alone`)
  })
})
