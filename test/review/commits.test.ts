// Does a period begin at the right commit of the main line, and does a link lead from one folder to a file in another?
import assert from 'node:assert/strict'
import { commitBefore, type DatedCommit } from '../../client/src/panel/commits'
import { relativePath } from '../../client/src/panel/relativePath'

const day = (number: number): Date => new Date(Date.UTC(2026, 2, number))
const commit = (hash: string, when: number, ...parents: string[]): DatedCommit => ({
  hash,
  parents,
  commitDate: day(when)
})
/** A repository whose log is as long as it is asked for. */
const repository = (commits: readonly DatedCommit[]) => {
  const sizes: number[] = []
  return {
    sizes,
    log: ({ maxEntries }: { maxEntries: number }) => {
      sizes.push(maxEntries)
      return Promise.resolve(commits.slice(0, maxEntries))
    }
  }
}

describe('the start of a period', () => {
  const history = [
    commit('merge', 30, 'main', 'side'),
    commit('main', 28, 'old'),
    commit('side', 12, 'older'),
    commit('old', 10, 'older'),
    commit('older', 1)
  ]

  it('is the last commit of the main line before it, not of a branch that was merged since', async () => {
    const since = (number: number): Promise<string | undefined> =>
      commitBefore(repository(history), day(number).getTime())
    assert.equal(await since(20), 'old')
    assert.equal(await since(29), 'main')
    assert.equal(await since(31), 'merge')
    assert.equal(await since(5), 'older')
  })

  it('is nowhere where history begins later, or where there is none', async () => {
    assert.equal(await commitBefore(repository(history), day(1).getTime()), undefined)
    assert.equal(await commitBefore(repository([]), 0), undefined)
    const broken = { log: () => Promise.reject(new Error('no commits yet')) }
    assert.equal(await commitBefore(broken, 0), undefined)
  })

  it('is looked for further back only as far as needed', async () => {
    const long = Array.from({ length: 700 }, (_, index) => ({
      hash: `c${index}`,
      parents: [`c${index + 1}`],
      authorDate: new Date(Date.UTC(2026, 2, 31) - index * 3_600_000)
    }))
    const from = repository(long)
    assert.equal(await commitBefore(from, Date.UTC(2026, 2, 31) - 199.5 * 3_600_000), 'c200')
    assert.deepEqual(from.sizes, [128, 512])
  })
})

describe('the way to a file', () => {
  it('stays in the folder, or leads through the one above', () => {
    assert.equal(relativePath('/projects/one', '/projects/one/rfcs/1.md'), 'rfcs/1.md')
    assert.equal(relativePath('/projects/one/', '/projects/two/1.md'), '../two/1.md')
    assert.equal(relativePath('/projects/one', '/else/1.md'), '../../else/1.md')
    assert.equal(relativePath('/', '/projects/1.md'), 'projects/1.md')
  })
})
