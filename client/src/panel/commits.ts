// Finds the commit at which a period began. It knows no VS Code, so that it is tested without.

/** A commit, as far as its place in time matters. */
export interface DatedCommit {
  readonly hash: string
  readonly parents: readonly string[]
  readonly authorDate?: Date
  readonly commitDate?: Date
}

interface Log {
  log(options: { maxEntries: number }): Promise<readonly DatedCommit[]>
}

const [firstPage, lastPage] = [128, 131_072]

/**
 * The last commit of the main line before a time; undefined where history begins later. Only first parents count: a
 * branch that was merged in the period is new as a whole, however old its commits are.
 */
export async function commitBefore(repository: Log, time: number): Promise<string | undefined> {
  for (let size = firstPage; size <= lastPage; size *= 4) {
    let commits: readonly DatedCommit[]
    try {
      commits = await repository.log({ maxEntries: size })
    } catch {
      // A repository without a commit has no history to show.
      return undefined
    }
    const known = new Map(commits.map((commit) => [commit.hash, commit]))
    let commit = commits[0]
    while (commit && timeOf(commit) >= time) commit = known.get(commit.parents[0] ?? '')
    if (commit) return commit.hash
    if (commits.length < size) return undefined
  }
  return undefined
}

function timeOf({ commitDate, authorDate }: DatedCommit): number {
  return (commitDate ?? authorDate)?.getTime() ?? 0
}
