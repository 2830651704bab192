// What the compiler of the JavaScript engine should know of a process in which somebody waits for each key press.
import { tellV8 } from './v8'

/**
 * Has functions compiled simply before they are called often, and the optimised ones without much inlining. The first hundreds of
 * key presses of a process run code that is new to V8: it interprets it, and optimises what is hot in threads of its own. Where
 * cores are few these take them from the very press that is under way, and slow presses waited as long for a core as they worked.
 * What that changes is in docs/decisions/0005-incremental.md.
 *
 * To be called before much was compiled.
 */
export function compileForTyping(): void {
  tellV8({ flags: ['--always-sparkplug', '--max-inlined-bytecode-size-cumulative=200'] })
}
