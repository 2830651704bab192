// The import table as data: what each folder may import, and why. ESLint and test/project/layers.test.ts read it.

/** Layer name → its path prefix, the project layers it may import, and the packages it may import. */
export const layers = [
  {
    name: 'text',
    path: 'server/src/text/',
    imports: [],
    packages: [],
    why: 'offsets and edits need nothing'
  },
  {
    name: 'protocol',
    path: 'server/src/protocol/',
    imports: [],
    packages: [],
    why: 'the client sees it, so it holds types and names only'
  },
  {
    name: 'proposal',
    path: 'server/src/proposal/',
    imports: ['text'],
    packages: ['@lezer/common', '@lezer/markdown', 'decode-named-character-reference', 'yaml'],
    why: 'the only place that knows Markdown and YAML'
  },
  {
    name: 'knowledge',
    path: 'server/src/knowledge/',
    imports: [],
    packages: [],
    why: 'data and its types, no logic'
  },
  {
    name: 'questions',
    path: 'server/src/questions/',
    imports: ['text', 'proposal', 'knowledge'],
    packages: [],
    why: 'what answers a question is judged from the proposal alone'
  },
  {
    name: 'signs',
    path: 'server/src/signs/',
    imports: ['text', 'proposal', 'knowledge'],
    packages: [],
    why: 'what shows a sign is judged from the proposal alone'
  },
  {
    name: 'config',
    path: 'server/src/config/',
    imports: ['text', 'knowledge', 'proposal'],
    packages: ['yaml'],
    // A house's own phrases are checked where they stand, with the word classes that they may use.
    only: { proposal: ['lexicon.ts'] },
    why: 'text in, configuration out; files are read by the host'
  },
  {
    name: 'assess',
    path: 'server/src/assess/',
    imports: ['text', 'proposal', 'knowledge', 'questions', 'signs', 'config'],
    packages: ['picomatch'],
    why: 'the façade: everything pure, nothing of the adapters'
  },
  {
    name: 'portfolio',
    path: 'server/src/portfolio/',
    imports: ['text', 'proposal', 'knowledge', 'assess'],
    packages: [],
    only: { assess: ['model.ts'], proposal: ['model.ts'], knowledge: ['types.ts'] },
    why: 'assessments in, portfolio out; files are found and read by others'
  },
  {
    name: 'review',
    path: 'server/src/review/',
    imports: ['text', 'knowledge', 'assess'],
    packages: [],
    why: 'what is handed on of an assessment: texts made from plain values'
  },
  {
    name: 'workers',
    path: 'server/src/workers/',
    imports: [],
    packages: [],
    why: 'what threads look like to who gives them work; they are started by the host'
  },
  {
    name: 'lsp',
    path: 'server/src/lsp/',
    imports: ['text', 'assess', 'portfolio', 'config', 'review', 'workers', 'protocol'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-uri'],
    why: 'the host is handed in'
  },
  {
    name: 'commandline',
    path: 'server/src/commandline/',
    imports: ['text', 'assess', 'config', 'review', 'workers'],
    packages: ['commander'],
    why: 'the host is handed in'
  },
  {
    name: 'host',
    path: 'server/src/host/',
    imports: ['assess', 'workers'],
    packages: ['node', 'tinyglobby'],
    only: { assess: ['host.ts'] },
    why: 'the only code that touches files, processes, git and the clock'
  },
  {
    name: 'wiring',
    path: 'server/src/',
    imports: [
      'text',
      'proposal',
      'knowledge',
      'questions',
      'signs',
      'config',
      'assess',
      'portfolio',
      'workers',
      'lsp',
      'commandline',
      'host',
      'protocol'
    ],
    packages: ['node', 'vscode-languageserver'],
    why: 'server.ts and cli.ts put the parts together'
  },
  {
    name: 'panel-model',
    // model.ts and the files of rows beside it.
    path: 'client/src/panel/model',
    imports: ['protocol'],
    packages: [],
    why: 'the state behind the views is tested without VS Code'
  },
  {
    name: 'portfolio-model',
    path: 'client/src/portfolio/model.ts',
    imports: ['protocol'],
    packages: [],
    why: 'how the portfolio is grouped, sorted and filtered is tested without VS Code'
  },
  {
    name: 'judgment-model',
    // What the dependency graph shows and says: host and page both use it.
    path: 'client/src/judgment/scene.ts',
    imports: ['protocol'],
    packages: [],
    why: 'what the dependency graph shows is tested without VS Code and without a browser'
  },
  {
    name: 'judgment-words',
    path: 'client/src/judgment/words.ts',
    imports: ['protocol', 'judgment-model'],
    packages: [],
    why: 'what the dependency graph says is tested without VS Code and without a browser'
  },
  {
    name: 'judgment-messages',
    path: 'client/src/judgment/messages.ts',
    imports: ['protocol'],
    packages: [],
    why: 'host and page both speak it, so it holds types only'
  },
  {
    name: 'webview',
    path: 'client/src/webview/',
    imports: ['protocol', 'judgment-model', 'judgment-words', 'judgment-messages'],
    packages: ['d3-selection', 'd3-zoom'],
    why: 'it runs in the page: neither VS Code nor the rest of the client is there'
  },
  {
    name: 'client',
    path: 'client/src/',
    imports: ['protocol', 'panel-model', 'portfolio-model', 'judgment-messages'],
    packages: ['vscode', 'vscode-languageclient'],
    why: 'a thin client: it shows what the server says'
  }
]

/** The layer a source file (path relative to the repository root) belongs to: the longest prefix wins. */
export function layerOf(file) {
  return layers
    .filter((layer) => file.startsWith(layer.path))
    .sort((a, b) => b.path.length - a.path.length)[0]
}
