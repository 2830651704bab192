// The character that an HTML entity stands for.
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** What `&amp;`, `&#38;` or `&#x26;` stands for; an entity that nobody knows stays as it is written. */
export function decodedEntity(entity: string): string {
  const number = /^&#(x?)([\da-f]+);$/i.exec(entity)
  if (number) {
    const code = Number.parseInt(number[2] as string, number[1] ? 16 : 10)
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '\ufffd'
  }
  return decodeNamedCharacterReference(entity.slice(1, -1)) || entity
}
