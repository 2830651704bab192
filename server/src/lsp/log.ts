// The log at the client's side, and the fence around handlers: what throws becomes a log line.

export interface Log {
  error(message: string): void
  warn(message: string): void
  info(message: string): void
}

/** Makes a handler that never throws: a failure is logged under `name`, and `fallback` is answered. */
export function guarded<Params extends unknown[], Result>(
  log: Log,
  name: string,
  fallback: Result,
  handler: (...params: Params) => Result | Promise<Result>
): (...params: Params) => Promise<Result> {
  return async (...params) => {
    try {
      return await handler(...params)
    } catch (error) {
      log.error(`${name} failed: ${describe(error)}`)
      return fallback
    }
  }
}

/** An error with where it happened, for the log. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
