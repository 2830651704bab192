// Who is who in a folder: one person under name, handle and address, joined only where a text itself puts them together.
import type { Named } from '../assess/model'

/** Somebody as one line of metadata names them. */
export interface Mention {
  /** Empty where there is only a handle. */
  readonly name: string
  /** Without the `@`. */
  readonly handles: readonly string[]
  readonly mails: readonly string[]
  readonly kind: 'person' | 'team'
}

/** Somebody of whom all texts together speak. */
export interface Party {
  /** The same for as long as the texts name them so. */
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'team'
  /** Handles, with their `@`, that a text puts beside the name. */
  readonly also: readonly string[]
}

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const profile = /(?:https?:\/\/)?(?:www\.)?(?:github|gitlab)\.com\/([A-Za-z0-9][\w-]*)\/?/g
const handle = /(?<![\w.])@([A-Za-z0-9][\w-]*)(?![\w/.]*\/)/g

/** Words behind a name that say something else: what follows is no part of it. */
const behind =
  /\s+(?:(?:based|building) on|on behalf of|with (?:input|help|contributions?|thanks)|edited by|formerly|in collaboration|(?:\p{Lu}\w+ )?\p{Lu}\w+:)(?:\s.*)?$/u
/** Words before a name that give thanks rather than a role. */
const thanks = /^(?:with|based on|thanks|inspired|formerly|in collaboration|accepted|originally|previous)\b/i
const bot =
  /\[bot\]|[-_]bot$|^bot$|^bot[-_]|^(?:dependabot|renovate|github-actions?|mergify|semantic-release|k8s-ci-robot)$/i
const nobody =
  /^(?:alias(?:es)?|user(?:[-_ ]?name)?s?|(?:your|full|first|last|author'?s?|github|team|main)[-_ ]?(?:user)?(?:names?|handles?|alias|last)?|github usernames?|names?|handle|someone|somebody|anyone|everyone|me|myself|us|tbd|tba|todo|n\/?a|none|unknown|pending|various|multiple|many|see .*|\?+|x{2,}|et al|others|(?:john|jane) doe|first last|foo|bar|example|e\.?g\.?.*)$/i
/** Words that a name does not have, but a sentence does. */
const prose =
  /\b(?:the|this|that|to|of|be|is|are|was|when|where|who|as|by|for|from|will|should|not|if|find)\b/g

/** The people and teams behind one entry of an assessment: none where it names a robot or nobody yet. */
export function mentionsOf({ name, kind, written }: Named): Mention[] {
  // "Ada Byrne on behalf of Harbour Systems" is a person, whatever words follow.
  if (kind === 'team' && !behind.test(name))
    return isNobody(name) ? [] : [{ name, handles: [], mails: [], kind }]
  // A house that writes "@ada @grace @lin" gives one entry for three people.
  const pieces = name.split(/[\s,]+(?=@)/)
  const single = pieces.length === 1
  return pieces.flatMap((piece, index) => {
    const at = piece.startsWith('@') || (index === 0 && !!written && written.includes(`@${piece}`))
    const mention = mentionOf(piece, single ? (written ?? '') : '', at)
    return mention ? [mention] : []
  })
}

/** Everyone that several texts mention; `partyOf` finds the one that a mention means. */
export function joined(mentions: readonly Mention[]): {
  readonly parties: readonly Party[]
  partyOf(mention: Mention): Party
} {
  const shared = sharedKeys(mentions)
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
      root = next
    return root
  }
  const keys = (mention: Mention): string[] => {
    const all = keysOf(mention)
    const own = all.filter((key) => !shared.has(key))
    return own.length ? own : all.slice(0, 1)
  }
  for (const mention of mentions) {
    const [first = '', ...more] = keys(mention)
    for (const key of [first, ...more]) if (!parents.has(key)) parents.set(key, key)
    for (const key of more) {
      const [one = '', other = ''] = [rootOf(first), rootOf(key)].sort()
      parents.set(other, one)
    }
  }
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const root = rootOf(keys(mention)[0] ?? '')
    const group = groups.get(root)
    if (group) group.push(mention)
    else groups.set(root, [mention])
  }
  const byRoot = new Map([...groups].map(([root, group]) => [root, partyFrom(root, group)] as const))
  return {
    parties: [...byRoot.values()].sort((a, b) => byName(a.name, b.name) || byName(a.id, b.id)),
    partyOf: (mention) => byRoot.get(rootOf(keys(mention)[0] ?? '')) as Party
  }
}

/** The order of names in everything that is shown. */
export function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en', { sensitivity: 'base' }) || (a < b ? -1 : Number(a > b))
}

function mentionOf(text: string, written: string, at: boolean): Mention | undefined {
  const all = `${text} ${written}`
  const mails = distinct([...all.matchAll(mail)].map(([found]) => found.toLowerCase()))
  const rest = all.replace(mail, ' ')
  const handles = distinct(
    [...rest.matchAll(profile), ...rest.matchAll(handle)].map(([, found = '']) => found)
  )
  const nickname = /\s["“](\w[\w-]*)["”]\s/.exec(text)?.[1]
  if (nickname) handles.push(nickname)
  const name = text
    .replace(mail, ' ')
    .replace(profile, ' ')
    .replace(/https?:\S*/g, ' ')
    .replace(/\s["“]\w[\w-]*["”]\s/, ' ')
    .replace(behind, '')
    .replace(/^@|[.,;:]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  // Two handles behind one name: nobody can tell whose they are.
  const own = handles.length > 1 && !nickname ? [] : handles
  if (isNobody(name) || unbalanced(name)) return undefined
  if (at || isHandle(name)) return { name: '', handles: distinct([name, ...own]), mails, kind: 'person' }
  return { name, handles: own, mails, kind: 'person' }
}

function isNobody(name: string): boolean {
  return (
    !/\p{L}/u.test(name) ||
    name.length < 2 ||
    bot.test(name) ||
    nobody.test(name) ||
    thanks.test(name) ||
    /[{}<>[\]$=]/.test(name) ||
    name.split(' ').length > 6 ||
    (name.includes(' ') && (name.match(prose)?.length ?? 0) > 0)
  )
}

function unbalanced(name: string): boolean {
  return name.split('(').length !== name.split(')').length
}

/** One word that is no first name: written small, or with digits, hyphens or capitals inside. */
function isHandle(name: string): boolean {
  return !/[\s.']/.test(name) && !/^\p{Lu}\p{Ll}+$/u.test(name)
}

function keysOf({ name, handles, mails, kind }: Mention): string[] {
  if (kind === 'team') return [`team:${low(name)}`]
  return [
    ...(name ? [`name:${low(name)}`] : []),
    ...handles.map((each) => `handle:${low(each)}`),
    ...mails.map((each) => `mail:${each}`)
  ]
}

/** Addresses and handles that stand beside names which have no word in common: a group's, that joins nobody. */
function sharedKeys(mentions: readonly Mention[]): ReadonlySet<string> {
  const names = new Map<string, string[]>()
  for (const mention of mentions)
    for (const key of keysOf(mention)) {
      // A handle that is written where a name belongs is no other name.
      if (!mention.name || key.startsWith('name:') || key === `handle:${low(mention.name)}`) continue
      const known = names.get(key)
      if (known) known.push(low(mention.name))
      else names.set(key, [low(mention.name)])
    }
  const alike = (a: string, b: string): boolean => a.split(' ').some((word) => b.split(' ').includes(word))
  return new Set(
    [...names]
      .filter(([, [first = '', ...more]]) => !more.every((each) => alike(first, each)))
      .map(([key]) => key)
  )
}

/** Called by the whole name that most texts write, else by the first name, else by the handle. */
function partyFrom(root: string, mentions: readonly Mention[]): Party {
  const counts = new Map<string, number>()
  for (const { name } of mentions) if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  const whole = (name: string): number => Number(name.includes(' '))
  const [name] = [...counts].sort(
    ([a, one], [b, other]) => whole(b) - whole(a) || other - one || (a < b ? -1 : 1)
  )[0] ?? ['']
  const handles = distinct(mentions.flatMap(({ handles }) => handles)).sort(byName)
  const kind = mentions.every((each) => each.kind === 'team') ? 'team' : 'person'
  if (!name) {
    const [first = '', ...more] = handles
    return { id: root, name: `@${first}`, kind, also: more.map((each) => `@${each}`) }
  }
  return { id: root, name, kind, also: handles.map((each) => `@${each}`) }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()]
}

function low(text: string): string {
  return text.toLowerCase().replace(/\./g, '').replace(/\s+/g, ' ').trim()
}
