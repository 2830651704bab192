// The phrases that rules look for in statements: in one book, so that each statement is gone through once for all rules.
import { PhraseBook, type Phrases } from '../text/phraseBook'
import { lexicon } from './lexicon'
import { stored } from './stored'

/** For the product's own rules, which are there as long as the program. */
export const phraseBook = new PhraseBook(lexicon, () => stored()?.book)

/** A list that shares nothing, for the phrases of a house: they go with its configuration, and what is wrong in them stays there. */
export function listApart(): Phrases {
  return new PhraseBook(lexicon).list('house')
}
