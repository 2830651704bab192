// The product's own phrases as they were read when it was built. This file says that there are none: the build writes what there is
// into what is shipped (scripts/storedBook.mjs), and everybody else reads the phrases at the first text.
import type { StoredBook } from '../text/phraseBook'

export const storedBook: (() => StoredBook) | undefined = undefined
