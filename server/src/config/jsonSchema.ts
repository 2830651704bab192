// The configuration file's JSON schema, written from the declarations, for editors that complete and check the file.
import { declarations } from './schema'
import { toJsonSchema } from './valueSchema'

/** The schema as a plain value, ready for JSON.stringify. */
export function configJsonSchema(): Record<string, unknown> {
  const properties = declarations.map(({ key, description, schema, default: value, example }) => [
    key,
    { ...toJsonSchema({ ...schema, description }), default: value, examples: [example] }
  ])
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'RFC Steward configuration',
    description: 'What a team decides for the proposals below the folder of this file.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties) as Record<string, unknown>
  }
}
