// Documents for the protocol tests, small enough to see at a glance what is missing in them.

/** A proposal that names no owner, and one expert without whom nothing works. */
export const ownerless = `# RFC 12: A queue for invoices

Status: In review

## Summary

The billing team asked for this in issue #4211: 40 invoices were lost in May when a server was restarted.

## Design

The queue is a folder of files.

Only Dana knows how the current scheduler works.

## Alternatives

A table in the existing database was tried in April and was too slow for 900 invoices per second.
`

/** A proposal that says next to nothing, so that several questions share its title. */
export const bare = `# RFC 13: A queue

Status: In review

## Summary

We add a queue.
`

/** The words in the first text that show a sign. */
export const heroSentence = 'Only Dana knows how the current scheduler works.'

/** A sentence that names an owner. */
export const ownerSection = `## Ownership

The Payments team has agreed to own the queue after launch, including alerts and upgrades.

`

/** No proposal by any measure. */
export const shoppingList = `# Groceries

Bread, milk and two lemons.
`

export const proposalUri = 'file:///work/docs/rfcs/0012-queue.md'
export const otherUri = 'file:///work/notes/groceries.md'

/** The same text with Windows line endings. */
export function crlf(text: string): string {
  return text.replace(/\n/g, '\r\n')
}
