// The world as the adapters may see it: files and folders, handed in so that nothing else touches them.

/** Reading a file gives its bytes decoded, or the reason why not, in words for a person. */
export type FileContent = { readonly text: string } | { readonly error: string }

/** What the host can do for the command line and the language server. Paths are absolute, with forward slashes. */
export interface Host {
  /** Reads a UTF-8 file. Invalid UTF-8 and binary files are errors, not exceptions. */
  read(path: string): FileContent
  /** Expands files, folders and globs into Markdown files, sorted; `missing` names arguments that match nothing. */
  expand(patterns: readonly string[]): {
    readonly files: readonly string[]
    readonly missing: readonly string[]
  }
  /** The nearest configuration file from a document upward, not above `root`. */
  findConfig(path: string, root?: string): string | undefined
  /** The template that a house writes such a document by: the nearest one upward, not above `root`. */
  findTemplate(path: string, root?: string): string | undefined
  /** A path with links followed; undefined where nothing is there. */
  real(path: string): string | undefined
  /** Today's date where the host is, as `2026-03-31`. */
  today(): string
  /** The absolute path of an argument, and how a path is shown to the user (relative to the working directory). */
  resolve(path: string): string
  display(path: string): string
}

/** What the portfolio needs of the world: which files there are, whether they changed, and a place for its notes. */
export interface WorkspaceHost {
  /** The Markdown files below a folder, sorted. */
  list(root: string): readonly string[]
  /** Changes whenever the file does; undefined where it cannot be looked at. */
  stamp(path: string): string | undefined
  /** The same for many files, several at a time, while other work goes on. In their order. */
  stamps(paths: readonly string[], stopped: () => boolean): Promise<(string | undefined)[]>
  /** How large a file is, in bytes; 0 where it cannot be looked at. */
  size(path: string): number
  /** A file of notes in a folder of the product's own; undefined where there is none. */
  recall(folder: string, name: string): string | undefined
  /** Writes notes as a whole or not at all. Gives the reason where it could not. */
  remember(folder: string, name: string, text: string): string | undefined
}

/**
 * A place for results between runs of the command line. Everything in it may be deleted at any time, and nothing here
 * throws: what cannot be read or written is as if nothing were kept.
 */
export interface Drawer {
  /** What was kept under a name. */
  recall(name: string): string | undefined
  /** Keeps a text under a name, as a whole or not at all. */
  remember(name: string, text: string): void
  /** A short name for what these texts are together. Different texts never share one. */
  digest(...parts: readonly string[]): string
  /** Names the program that judges: another build may judge differently. */
  build(): string
}
