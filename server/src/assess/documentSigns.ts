// Signs that no single sentence shows: a text about visibility without a user, one name in every role.
import type { Proposal } from '../proposal/model'
import { documentFinding } from './finding'
import type { Finding, QuestionResult } from './model'
import type { Range } from '../text/range'

/** How many sentences about visibility or the author's own growth make a document read like a promotion packet. */
const packet = 3

/**
 * Document-level findings. `signs` are the sign findings of the same document, `title` where such findings stand, and
 * `begun` the questions whose prompts wait: once one of them would settle the concern, the prompt says what is left.
 */
export function documentSigns(
  proposal: Proposal,
  signs: readonly Finding[],
  questions: readonly QuestionResult[],
  title: Range,
  begun: ReadonlySet<string>
): Finding[] {
  const result: Finding[] = []
  const about = signs.filter(({ code }) => code === 'sign/impact-theater' || code === 'sign/author-shaped')
  const need = questions.find(({ id }) => id === 'user-need')
  const packetQuestions = ['user-need', 'requester']
  if (
    about.length >= packet &&
    need &&
    need.state !== 'answered' &&
    need.state !== 'waived' &&
    !packetQuestions.some((id) => begun.has(id))
  ) {
    const message = `${about.length} sentences say what this work shows, and none yet who needs it. Name the user and what the problem costs them today.`
    result.push(
      documentFinding('promotion-packet', message, title, {
        stage: 'early',
        patterns: ['promotion-driven-architecture'],
        related: about.map(({ range }) => ({ range, message: 'Says what the work shows.' })),
        questions: packetQuestions
      })
    )
  }
  const roles = new Map<string, Set<string>>()
  for (const { name, role, kind } of proposal.parties) {
    if (kind === 'person')
      roles.set(name.toLowerCase(), (roles.get(name.toLowerCase()) ?? new Set()).add(role))
  }
  const [name, held] = [...roles].sort((a, b) => b[1].size - a[1].size)[0] ?? []
  const nameQuestions = ['owner', 'continuity']
  if (name && held && held.size >= 3 && !nameQuestions.some((id) => begun.has(id))) {
    const places = proposal.parties.filter((party) => party.name.toLowerCase() === name)
    const message = `One name stands in ${held.size} roles (${[...held].join(', ')}). Name a second person for at least one of them, so that the work does not hang on one.`
    result.push(
      documentFinding('one-name', message, places[0]?.range ?? title, {
        severity: 'information',
        stage: 'mid',
        patterns: ['hero-bottleneck'],
        related: places.slice(1).map(({ range, role }) => ({ range, message: `Also the ${role}.` })),
        questions: nameQuestions
      })
    )
  }
  return result
}
