// The phrases that rules look for in statements: in one book, so that each statement is gone through once for all rules.
import { PhraseBook } from '../text/phraseBook'
import { lexicon } from './lexicon'

/** Lists for whoever looks for phrases; their word classes are the built-in ones. */
export const phraseBook = new PhraseBook(lexicon)
