// A steward whose findings stand in the text, so that what wraps the engine is tested without its judgement.
//
//   A sentence. [[warning sign/heroics]]
import { createSteward, type FileDocument, type Steward } from '../../server/src/assess'
import type { Assessment, Finding } from '../../server/src/assess/model'
import type { Config } from '../../server/src/config/shape'

/** What the steward was asked, for tests that look at the way there. */
export interface Asked {
  readonly document: FileDocument
  readonly config: Config
}

/**
 * A steward that finds what `[[severity code]]` marks say. A text that starts with `plain` is no proposal; one that
 * starts with `crash` makes it throw. `patterns` of a mark are `hero-bottleneck`, `related` is its own first letter.
 */
export function fakeSteward(asked: Asked[] = []): Steward {
  const real = createSteward()
  return {
    ...real,
    assess(given, config, options): Assessment {
      const document = { ...given, text: given.text.toString() }
      asked.push({ document, config })
      if (document.text.startsWith('crash')) throw new Error('a rule stumbled')
      const proposal = !document.text.startsWith('plain')
      const findings = proposal || options?.all ? findingsIn(document.text) : []
      return {
        proposal,
        recognised: proposal ? 'it says so' : 'it is plain',
        kind: 'rfc',
        title: document.text.split('\n')[0] ?? '',
        status: { life: 'draft', text: 'Draft' },
        radius: { size: 'standard', because: [] },
        questions: real.knowledge.questions.map(({ id }, index) => ({
          id,
          state: index === 0 ? 'answered' : index === 1 ? 'partial' : 'open',
          evidence:
            index < 2 ? [{ range: { start: 0, end: Math.min(4, document.text.length) }, text: '' }] : [],
          note: index === 0 ? '' : 'Not yet.',
          asked: index < 3
        })),
        findings,
        teams: [],
        people: [],
        dates: {},
        area: '',
        place: { start: 0, end: 0 },
        leverage: { kind: undefined, set: false, because: [] },
        tradeoffs: [],
        patterns: findings.length
          ? [{ id: 'hero-bottleneck', because: [...new Set(findings.map(({ code }) => code))] }]
          : []
      }
    }
  }
}

function findingsIn(text: string): Finding[] {
  return [...text.matchAll(/\[\[(error|warning|information) (\S+?)\]\]/g)].map((match) => ({
    code: match[2] as string,
    severity: match[1] as Finding['severity'],
    ...(match[2]?.startsWith('sign/') ? { stage: 'mid' as const } : {}),
    message: `Not yet: what ${match[2]} asks for.`,
    range: { start: match.index, end: match.index + match[0].length },
    patterns: ['hero-bottleneck'],
    related: [{ range: { start: match.index, end: match.index + 1 }, message: 'Here too.' }],
    questions: ['owner']
  }))
}
