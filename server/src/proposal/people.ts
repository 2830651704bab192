// Finds people and teams in metadata: who wrote it, who owns, reviews, approves, sponsors.
import type { Field, Party } from './model'

/** Metadata keys → role. Keys are `Field.key`s; the last part of a dotted key counts too. */
const roles: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:co|rfc|original)-)?authors?$|^(?:written|authored)-by$|^proposers?$|^proposed-by$|^creators?$|^submitters?$|^drivers?$|^rfc-drivers?$|^editors?$|^primary-author$/,
    'author'
  ],
  [
    /^owners?$|^owning-(?:sig|team|group|squad)$|^dri$|^maintainers?$|^maintained-by$|^owned-by$|^responsible(?:-team)?$|^accountable$|^team$|^service-owners?$|^product-owners?$/,
    'owner'
  ],
  [
    /^(?:tech(?:nical)?-)?(?:approvers?|deciders?|decision-makers?|decision-owners?)$|^approved-by$|^api-approvers?$|^signed-off-by$|^(?:prr|rfc)-approvers?$|^(?:api-)?bar-raisers?$/,
    'approver'
  ],
  [/^reviewers?$|^reviewed-by$|^consulted$/, 'reviewer'],
  [
    /^sponsors?$|^exec(?:utive)?-sponsors?$|^champions?$|^shepherds?(?:-team|-leader)?$|^related-sponsors?$/,
    'sponsor'
  ],
  [/^requesters?$|^requested-by$|^reported-by$|^asked-by$|^customers?$/, 'requester'],
  [/^contacts?$|^point-of-contact$|^poc$/, 'contact'],
  [/^informed$|^stakeholders?$|^participating-sigs?$/, 'stakeholder']
]

const teamWord =
  /\b(?:teams?|groups?|sig|wg|squads?|guilds?|tribes?|crew|chapters?|departments?|dept|committee|council|board|desk|office|division|community|maintainers|engineering|operations|ops|sre|platform|infrastructure|infra|support|security|product|design|research|it|qa|core|leads|systems|services|reviewers)\b|^sig-|^wg-|^team-|^@[\w.-]+\/[\w.-]+$/i

/** Whether a name is a group's rather than a person's. */
export function isTeam(name: string, known: readonly string[] = []): boolean {
  if (known.some((team) => team.toLowerCase() === name.toLowerCase())) return true
  return teamWord.test(name) && !/<[^>]+@[^>]+>/.test(name)
}

/** The role that a metadata key stands for, if it names people at all. */
export function roleOf(key: string): string | undefined {
  const last = key.split('.').at(-1) as string
  return roles.find(([pattern]) => pattern.test(last))?.[1]
}

/** Everyone the fields name, with their roles. */
export function partiesOf(fields: readonly Field[], teams: readonly string[] = []): Party[] {
  const parties: Party[] = []
  for (const field of fields) {
    const role = roleOf(field.key)
    if (!role) continue
    for (const name of splitNames(field.value)) {
      parties.push({ name, kind: isTeam(name, teams) ? 'team' : 'person', role, range: field.valueRange })
    }
  }
  return parties
}

const placeholderName =
  /^(?:tbd|tba|todo|n\/?a|none|unknown|\?+|-+|_+|nobody|no one|unassigned|to be (?:determined|decided|named|confirmed)|<[^@>]*>|\[.*\]|\(.*\)|your name.*|name.*here|.{0,1})$/i

/** Single names out of "Ada Byrne (Payments), @grace and Team Ledger". */
export function splitNames(value: string): string[] {
  return value
    .replace(/\([^)]*@[^)]*\)/g, '')
    .split(/\s*(?:[,;]|\s&\s|\band\b|\s\/\s)\s*/)
    .map((name) =>
      name
        .replace(/\s*<[^>]*>/g, '')
        .replace(/\s*\(.*$/, '')
        .replace(/^["'`*@]+|["'`*.]+$/g, '')
        .trim()
    )
    .filter((name) => name && !placeholderName.test(name) && name.length < 60)
}
