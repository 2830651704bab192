// Messages to an editor, each written at once: with its head apart an editor would be woken up twice for it.
import { Writable } from 'node:stream'

/** The head of a message; what it announces comes with the next write. */
const head = /^Content-Length: \d+\r\n(?:.+\r\n)*\r\n$/

/** A stream that hands on the head of a message together with the message. */
export function inOneWrite(stream: NodeJS.WritableStream): Writable {
  let held = ''
  return new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _, done) {
      if (typeof chunk === 'string' && head.test(chunk)) {
        held += chunk
        done()
        return
      }
      const message = Buffer.concat([Buffer.from(held, 'ascii'), Buffer.from(chunk)])
      held = ''
      stream.write(message, done)
    }
  })
}
