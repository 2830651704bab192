// The form of what a house adds as data: sections, questions, signs and patterns.
import { idPattern, type ListSchema, type RecordSchema, type WordSchema } from './valueSchema'

const text = (description: string, maxLength = 2000): WordSchema => {
  return { type: 'string', minLength: 1, maxLength, description }
}
const texts = (description: string): ListSchema => {
  return { type: 'array', items: { type: 'string', minLength: 1, maxLength: 500 }, maxItems: 30, description }
}
const phrases = (description: string): ListSchema => {
  return {
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: 500, form: 'phrase' },
    maxItems: 100,
    description
  }
}
const id = (what: string): WordSchema => {
  return {
    type: 'string',
    pattern: idPattern,
    shape: 'small letters, digits and hyphens',
    maxLength: 40,
    description: `The name of the ${what}, as in codes and comments.`
  }
}
const named = (naming: 'question' | 'pattern' | 'sign', description: string): ListSchema => {
  return { type: 'array', items: { type: 'string', names: naming }, uniqueItems: true, description }
}

/** How a house writes the section of a question. */
export const sectionItem: RecordSchema = {
  type: 'object',
  properties: {
    heading: text('The heading under which the section is inserted.', 100),
    aliases: texts('Other headings that count as this section.'),
    after: texts('Headings that it stands after, best first, where no template gives it a place.'),
    body: {
      type: 'string',
      minLength: 1,
      maxLength: 4000,
      form: 'snippet',
      description: 'What is inserted below the heading, with `${1:prompts}` to fill in.'
    }
  }
}

export const questionItem: RecordSchema = {
  type: 'object',
  required: ['id', 'question'],
  properties: {
    id: id('question'),
    question: text('The question, as an approver asks it.', 200),
    label: text('Two or three words for lists.', 60),
    group: {
      type: 'string',
      enum: ['need', 'ownership', 'delivery', 'decision'],
      description: 'The group in which it is listed.'
    },
    from: {
      type: 'string',
      enum: ['small', 'standard', 'large'],
      description: 'The smallest blast radius at which it is asked; `standard` unless said otherwise.'
    },
    why: text('Why it is asked.'),
    answeredBy: texts('What answers it, in words.'),
    notAnsweredBy: texts('What looks like an answer and is none.'),
    open: text('What a finding says where it is open: what is missing, and the next step.', 300),
    partial: text('What a finding says where it is partly answered.', 300),
    phrases: phrases('Phrases of which one in a sentence answers it.'),
    hints: phrases('Phrases that speak of it without answering it.'),
    unless: phrases('Phrases that make a sentence say something else.'),
    fields: texts('Metadata keys that answer it, such as `privacy-review`.'),
    patterns: named('pattern', 'Patterns that an open answer may lead to.'),
    section: { ...sectionItem, description: 'The section that holds its answer.' }
  }
}

export const signItem: RecordSchema = {
  type: 'object',
  required: ['id', 'title', 'message', 'phrases'],
  properties: {
    id: id('sign'),
    title: text('What it is called.', 80),
    message: text('What a finding says: what is missing, about the document.', 200),
    phrases: phrases('Phrases of which one in a sentence shows it.'),
    all: {
      type: 'array',
      items: phrases('Phrases of which one must stand in the sentence as well.'),
      maxItems: 10,
      description: 'Groups of phrases; one of each must stand in the same sentence as well.'
    },
    unless: phrases('Phrases that make the sentence innocent.'),
    under: phrases('Only below a heading, or in a column, that holds one of these.'),
    notUnder: phrases('Never below a heading, or in a column, that holds one of these.'),
    confidence: {
      type: 'string',
      enum: ['clear', 'arguable'],
      description: 'An `arguable` sign is information instead of a warning.'
    },
    stage: {
      type: 'string',
      enum: ['early', 'mid', 'late'],
      description: 'When in the life of a project it shows; `early` unless said otherwise.'
    },
    what: text('What it is.'),
    looksHealthy: text('Why it reads as healthy.'),
    ask: text('What to ask.'),
    falsePositive: text('When it is a false positive.'),
    questions: named('question', 'Questions whose section would settle it, best first.'),
    patterns: named('pattern', 'Patterns that it leads to.'),
    rewrites: {
      type: 'array',
      maxItems: 10,
      description: 'Scaffolds that would settle it, offered as quick fixes.',
      items: {
        type: 'object',
        required: ['title', 'snippet'],
        properties: {
          title: text('What the fix is called.', 80),
          snippet: {
            type: 'string',
            minLength: 1,
            maxLength: 1000,
            form: 'snippet',
            description: 'The sentence, with `${1:prompts}` to fill in.'
          }
        }
      }
    }
  }
}

export const patternItem: RecordSchema = {
  type: 'object',
  required: ['id', 'title', 'whatItIs'],
  properties: {
    id: id('pattern'),
    title: text('What it is called.', 80),
    whatItIs: text('What it is.'),
    whyItLooksHealthy: texts('Why it looks healthy.'),
    rootCauses: texts('Where it comes from.'),
    firstMove: text('What to do first.'),
    immediateActions: texts('What to do now.'),
    whatNotToDo: texts('What makes it worse.'),
    counterMove: text('What turns it around.'),
    falsePositive: text('When it is a false positive.'),
    mistakenFor: text('What it is mistaken for.', 200),
    questions: named('question', 'Questions that lead here when they stay open.'),
    signs: named('sign', 'Signs that lead here.')
  }
}
