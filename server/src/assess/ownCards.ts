// A house's own questions, signs and patterns in the form of the built-in ones.
import type { OwnPattern, OwnQuestion, OwnSign } from '../config/shape'
import type { PatternCard, QuestionCard, SignCard } from '../knowledge/types'
import type { QuestionCues } from '../questions/question'
import type { SignCues } from '../signs/sign'
import { headingPhrase } from './headingPhrase'

/** Longer prompts are not recognised as prompts. */
const longestPrompt = 150

/** The card of a house's question. What the house left out is said in general words. */
export function ownQuestionCard(own: OwnQuestion): QuestionCard {
  const { id, question, section = {} } = own
  const label = own.label ?? titled(id)
  const prompt = question
    .slice(0, longestPrompt)
    .replace(/[\\$}]/g, '\\$&')
    .replace(/[[\]]/g, '')
  return {
    id,
    question,
    label,
    group: own.group ?? 'decision',
    from: own.from ?? 'standard',
    why: own.why ?? 'This house asks it of its proposals.',
    answeredBy: own.answeredBy ?? [],
    notAnsweredBy: own.notAnsweredBy ?? [],
    open: own.open ?? `This is not answered yet: ${question}`,
    partial: own.partial ?? `This is answered in part; what is not said yet: ${question}`,
    good: '',
    bad: '',
    patterns: own.patterns ?? [],
    section: {
      heading: section.heading ?? label,
      aliases: (section.aliases ?? []).map((alias) => alias.toLowerCase()),
      after: (section.after ?? []).map((name) => name.toLowerCase()),
      body: section.body ?? `\${1:${prompt}}`,
      command: `Insert ${label} Section`
    },
    sources: []
  }
}

/**
 * The cues of a house's question. One of its phrases answers it under whatever heading; prose in its own section, or a
 * hint, is a part of an answer.
 */
export function ownQuestionCues(own: OwnQuestion): QuestionCues {
  const { id, phrases = [], hints = [], unless, fields = [], section = {} } = own
  const names = [section.heading ?? own.label ?? titled(id), ...(section.aliases ?? [])]
  const headings = names.map(headingPhrase).filter(Boolean)
  const not = unless ? { unless } : {}
  return {
    id,
    headings: headings.length ? headings : [id.replaceAll('-', ' ')],
    fields: { full: fields, half: [] },
    cues: [
      { name: 'in the words of the house', weight: 1.6, phrases, ...not },
      { name: 'a hint in the words of the house', weight: 0.7, phrases: hints, ...not },
      { name: 'something is said', weight: 0.3, phrases: ['_ _ _ _'], ...not }
    ].filter((cue) => cue.phrases.length)
  }
}

export function ownSignCard(own: OwnSign): SignCard {
  return {
    id: own.id,
    title: own.title,
    stage: own.stage ?? 'early',
    what: own.what ?? own.title,
    looksHealthy: own.looksHealthy ?? '',
    ask: own.ask ?? '',
    falsePositive: own.falsePositive ?? '',
    message: own.message,
    questions: own.questions ?? [],
    patterns: own.patterns ?? [],
    examples: { shows: [], doesNotShow: [] },
    rewrites: own.rewrites ?? [],
    sources: []
  }
}

/** All phrases of a house's sign are one way of saying it. */
export function ownSignCues({ id, phrases, all, unless, under, notUnder, confidence }: OwnSign): SignCues {
  return {
    id,
    cues: [
      {
        name: 'in the words of the house',
        phrases,
        ...(all ? { all } : {}),
        ...(unless ? { unless } : {}),
        ...(under ? { under } : {}),
        ...(notUnder ? { notUnder } : {}),
        ...(confidence ? { confidence } : {})
      }
    ]
  }
}

export function ownPatternCard(own: OwnPattern): PatternCard {
  return {
    id: own.id,
    title: own.title,
    healthy: false,
    alsoKnownAs: [],
    severity: 'medium',
    frequency: 'occasional',
    lifecycle: [],
    firstNoticedBy: [],
    mistakenFor: own.mistakenFor ?? '',
    whyItLooksHealthy: own.whyItLooksHealthy ?? [],
    whatItIs: own.whatItIs,
    howItUnfolds: { starts: '', feelsReasonable: '', escalates: '', ends: '' },
    signsByStage: { early: [], mid: [], late: [] },
    rootCauses: own.rootCauses ?? [],
    firstMove: own.firstMove ?? '',
    hardTradeOff: '',
    recoveryTrap: '',
    immediateActions: own.immediateActions ?? [],
    structuralFixes: [],
    whatNotToDo: own.whatNotToDo ?? [],
    aiHelps: [],
    aiMakesWorse: [],
    easyToConfuseWith: [],
    soundsLike: [],
    bestMoment: '',
    counterMove: own.counterMove ?? '',
    falsePositive: own.falsePositive ?? '',
    questions: own.questions ?? [],
    signs: own.signs ?? [],
    sources: []
  }
}

/** `personal-data` → `Personal data`. */
function titled(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
