// Medians, percentiles, spreads and ratios of what was measured.

/** The middle of a series, its tails and its quartiles. */
export interface Spread {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly q1: number
  readonly q3: number
}

/** How two things that took turns compare: the median of the rounds' ratios, and between which quartiles they lie. */
export interface Ratio {
  readonly ratio: number
  readonly q1: number
  readonly q3: number
  readonly rounds: number
}

/** The value below which a share of the samples lies, interpolated between neighbours. */
export function quantile(samples: readonly number[], share: number): number {
  if (!samples.length) throw new Error('nothing was measured, so there is no quantile')
  const sorted = [...samples].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] as number
  const above = sorted[Math.ceil(place)] as number
  return below + (above - below) * (place - Math.floor(place))
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5)
}

export function spreadOf(samples: readonly number[]): Spread {
  return {
    count: samples.length,
    p50: quantile(samples, 0.5),
    p95: quantile(samples, 0.95),
    p99: quantile(samples, 0.99),
    q1: quantile(samples, 0.25),
    q3: quantile(samples, 0.75)
  }
}

/**
 * Compares two series of rounds: round by round, so that a slow minute of the machine hits both sides. A round of
 * several samples counts with its median. Rounds that only one side has are left out.
 */
export function ratioOf(ours: readonly (readonly number[])[], theirs: readonly (readonly number[])[]): Ratio {
  const ratios = ours.flatMap((round, index) => {
    const other = theirs[index]
    return round.length && other?.length ? [median(round) / median(other)] : []
  })
  if (!ratios.length) throw new Error('no round has samples of both sides, so there is no ratio')
  return {
    ratio: median(ratios),
    q1: quantile(ratios, 0.25),
    q3: quantile(ratios, 0.75),
    rounds: ratios.length
  }
}
