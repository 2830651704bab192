// Looks for what a project has and nobody needs: exports that nothing imports, and files that nothing names.
import { posix } from 'node:path'
import ts from 'typescript'

export interface Source {
  /** From the root of the project, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** The exports that are used neither elsewhere nor in their own file, as `path: name`. */
export function unusedExports(sources: readonly Source[]): string[] {
  const read = sources.map((source) => readSource(source, sources))
  const imported = new Set(read.flatMap(({ imports }) => imports))
  return read.flatMap(({ path, exports, words }) => {
    // Whoever names a module in a text (to load or to bundle it) may use whatever it also names.
    const loaders = read.filter(({ named }) => named.has(path))
    return exports
      .filter((name) => !imported.has(`${path}#${name}`) && !imported.has(`${path}#*`))
      .filter((name) => (words.get(name) ?? 0) < 2)
      .filter((name) => !loaders.some((loader) => loader.mentions(name)))
      .map((name) => `${path}: ${name}`)
  })
}

/** The files that no other file imports or names; `others` are files that are no source, such as package.json. */
export function unusedFiles(sources: readonly Source[], others: readonly Source[]): string[] {
  const read = sources.map((source) => readSource(source, sources))
  return sources
    .map(({ path }) => path)
    .filter((path) => !read.some((each) => each.path !== path && each.named.has(path)))
    .filter((path) => !others.some((other) => names(other, path)))
}

/** Whether a text names a file: from the root of the project, or from beside itself. */
function names({ path, text }: Source, file: string): boolean {
  return text.includes(file) || text.includes(`./${posix.relative(posix.dirname(path), file)}`)
}

interface Read {
  readonly path: string
  readonly exports: readonly string[]
  /** `path#name` of what is imported; `path#*` where all of it is. */
  readonly imports: readonly string[]
  /** Modules that are imported, or named in a text. */
  readonly named: ReadonlySet<string>
  /** How often each identifier stands in the code. */
  readonly words: ReadonlyMap<string, number>
  mentions(name: string): boolean
}

function readSource({ path, text }: Source, sources: readonly Source[]): Read {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false)
  const known = new Set(sources.map((each) => each.path))
  const exports: string[] = []
  const imports: string[] = []
  const named = new Set<string>()
  const words = new Map<string, number>()
  for (const statement of file.statements) {
    exports.push(...exportedBy(statement))
    const from = moduleOf(statement, path, known)
    if (!from) continue
    named.add(from)
    imports.push(...namesFrom(statement).map((name) => `${from}#${name}`))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) words.set(node.text, (words.get(node.text) ?? 0) + 1)
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      for (const each of pathsIn(node.text, path, sources)) named.add(each)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { path, exports, imports, named, words, mentions: (name) => new RegExp(`\\b${name}\\b`).test(text) }
}

function exportedBy(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement))
    return statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : []
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : []
    )
  const { name } = statement as ts.DeclarationStatement
  return name && ts.isIdentifier(name) ? [name.text] : []
}

function namesFrom(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement
    return exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(original) : ['*']
  }
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(original) : ['*']
}

function original({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier): string {
  return (propertyName ?? name).text
}

function moduleOf(statement: ts.Statement, path: string, known: ReadonlySet<string>): string | undefined {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined
  const { moduleSpecifier } = statement
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return undefined
  return [...candidates(posix.join(posix.dirname(path), moduleSpecifier.text))].find((each) =>
    known.has(each)
  )
}

/** The project's files that a text names: from its own folder, from the root, or by their last parts. */
function pathsIn(text: string, path: string, sources: readonly Source[]): string[] {
  const found: string[] = []
  for (const [word] of text.matchAll(/[\w./-]*[\w-]/g)) {
    if (!word.includes('/') && !/\.[cm]?[jt]s$/.test(word)) continue
    const bare = word
      .replace(/^(?:\.{1,2}\/)+/, '')
      .replace(/^out\//, '')
      .replace(/\.cjs$/, '.ts')
    const wanted = new Set([
      ...candidates(posix.join(posix.dirname(path), word)),
      ...candidates(bare),
      ...candidates(word)
    ])
    for (const each of sources)
      if (wanted.has(each.path) || (/\.\w+$/.test(bare) && each.path.endsWith(`/${bare}`)))
        found.push(each.path)
  }
  return found
}

function candidates(path: string): string[] {
  return [path, `${path}.ts`, `${path}/index.ts`]
}
