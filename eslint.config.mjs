// Lint rules: type-checked TypeScript, and the import table of scripts/layers.mjs as an error that says why.
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { crossing, sourceRoots } from './scripts/crossing.mjs'

const root = dirname(fileURLToPath(import.meta.url))

/** Reports every import that the table does not allow, in the words of test/project/layers.test.ts. */
const layers = {
  meta: { type: 'problem', schema: [], messages: { crossing: '{{reason}}.' } },
  create(context) {
    const file = relative(root, context.filename).replaceAll('\\', '/')
    const check = (node) => {
      if (typeof node?.value !== 'string') return
      const reason = crossing(file, node.value, (path) => existsSync(join(root, path)))
      if (reason) context.report({ node, messageId: 'crossing', data: { reason } })
    }
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSExternalModuleReference: ({ expression }) => check(expression),
      TSImportType: ({ source }) => check(source)
    }
  }
}

const everywhere = {
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'object-shorthand': 'error',
  'no-control-regex': 'error',
  'no-useless-escape': 'error',
  // Data and generated files are exempt; everything else is split long before it gets there.
  'max-lines': ['error', { max: 400 }]
}
const unused = [
  'error',
  { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }
]

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.vscode-test/', '**/*.generated.*']),
  {
    files: ['{client,server,test,bench}/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './client/src/webview/tsconfig.json'],
        tsconfigRootDir: root
      }
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...everywhere,
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A bundle in CommonJS needs the CommonJS build of a few packages; the import says which and why.
      '@typescript-eslint/no-require-imports': ['error', { allowAsImport: true }],
      // A function that an interface wants to be asynchronous need not wait for anything.
      '@typescript-eslint/require-await': 'off'
    }
  },
  {
    files: sourceRoots.map((folder) => `${folder}/**/*.ts`),
    plugins: { steward: { rules: { layers } } },
    rules: { 'steward/layers': 'error' }
  },
  {
    files: ['test/**/*.ts'],
    // Tests take functions out of the modules that they load.
    rules: { 'max-lines': 'off', '@typescript-eslint/unbound-method': 'off' }
  },
  { files: ['server/src/proposal/wordClasses.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.mjs'], rules: { ...everywhere, 'no-unused-vars': unused, 'no-undef': 'off' } }
)
