// Does a message reach an editor in one piece, with all that is in it?
import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { StreamMessageWriter } from 'vscode-languageserver/node'
import { inOneWrite } from '../../server/src/host/oneWrite'

/** A stream that takes its time, and what was written to it. */
function slowStream(): { readonly stream: Writable; readonly written: string[] } {
  const written: string[] = []
  const stream = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _, done) {
      written.push(chunk.toString('utf8'))
      setImmediate(done)
    }
  })
  return { stream, written }
}

describe('lsp: messages in one write', () => {
  it('come with their head, one after the other', async () => {
    const { stream, written } = slowStream()
    const writer = new StreamMessageWriter(inOneWrite(stream))
    const messages = [1, 2, 3].map((id) => ({ jsonrpc: '2.0', id, result: `größer ${id}` }))
    await Promise.all(messages.map((message) => writer.write(message)))
    assert.deepEqual(
      written,
      messages.map((message) => {
        const text = JSON.stringify(message)
        return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
      })
    )
  })

  it('hold nothing back that is no head', async () => {
    const { stream, written } = slowStream()
    const out = inOneWrite(stream)
    const write = (text: string): Promise<void> =>
      new Promise((resolve, reject) => out.write(text, (error) => (error ? reject(error) : resolve())))
    await write('Content-Length: 2')
    await write('\r\n\r\n{}')
    await write('Content-Length: 2\r\n\r\n')
    assert.deepEqual(written, ['Content-Length: 2', '\r\n\r\n{}'])
  })

  it('say when the stream is broken', async () => {
    const broken = new Writable({
      write(_chunk, _encoding, done) {
        done(new Error('the editor is gone'))
      }
    })
    broken.on('error', () => undefined)
    const out = inOneWrite(broken)
    const failed = new Promise<Error>((resolve) => out.once('error', resolve))
    out.write('text')
    assert.match(String(await failed), /the editor is gone/)
  })
})
