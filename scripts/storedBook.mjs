// Reads the product's phrases once, for what is shipped: reading them takes a third of the time of a run over one small file.
import { bundled } from './engine.mjs'

/** In builds of the product: what server/src/proposal/storedBook.ts says instead. */
export const storedBook = {
  name: 'stored-book',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]proposal[\\/]storedBook\.ts$/ }, async () => ({ contents: await storedSource() }))
  }
}

async function storedSource() {
  const { phraseBook } = await bundled(
    `import './server/src/assess'
     export { phraseBook } from './server/src/proposal/phrases'`
  )
  const text = JSON.stringify(phraseBook.stored())
  return `export const storedBook = () => JSON.parse(${JSON.stringify(text)})`
}
