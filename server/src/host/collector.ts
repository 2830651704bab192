// What the garbage collector should know of a process that makes a new version of everything with each key press.
import { tellV8 } from './v8'

/**
 * Has new objects begin as young ones, wherever they are made. V8 learns while a document is opened, when all of it stays, that
 * objects made in these places live long, and puts them among the old ones from then on. With the next key presses they are
 * garbage at once, but what an old object points to counts as used until the next big collection: whole versions of the
 * document were copied. What that costs is in docs/decisions/0005-incremental.md.
 *
 * To be called before there is any such object.
 */
export function keepNewObjectsYoung(): void {
  tellV8({ flags: ['--no-allocation-site-pretenuring'] })
}
