// Shows "progress, review, operation, knowledge or approval depends on one named person or on the author".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const singleExpert: SignCues = {
  id: 'single-expert',
  cues: [
    {
      name: 'only one knows or may',
      phrases: [
        '(only|nobody but|no one but|nobody except|no one except) (@|i|me) [_] (know|knows|knew|understand|understands|can|may|has access|have access|is able|am able|is allowed|remembers|has the|have the)',
        "(@|i) (is|am|'m) the (only|one) [person|one|engineer|developer|maintainer|expert|colleague] [_] (who|that|with|able)",
        '(only person|sole person|sole expert|only expert|only engineer) (who|that|with|able|on)',
        'only one (who|able)',
        'only one with (access|the access|the key|the keys|the password|the passwords|the knowledge|root)'
      ],
      unless: [
        '(second|deputy|backup|also|handover|hand over|runbook|risk|no longer|until|used to|was|pairs|paired|training|not the only)',
        'only (@ and @|i and)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'everything goes through one',
      phrases: [
        '(all|every|any|each) (change|changes|question|questions|release|releases|merge|merges|deployment|deployments|review|reviews|decision|decisions) (go|goes|going|must go|have to go|has to go|will go|pass|passes|come|comes) (through|to|past|via) (@|me) $',
        '(page|ping|ask|phone|wake) (@|me) (if|when|whenever|directly|at any|day or night|first)',
        // What is called may be a method, unless something has gone wrong.
        'call me (if|when|whenever|directly|at any|day or night|first)',
        'call @ (if|when|whenever) (anything|something|things) (break*|fail*|goes|go|stop*|hang*)',
        "(in my head|in @ 's head|in his head|in her head)",
        '(i|@) (will|shall) (personally|alone|myself) (review|approve|maintain|operate|run|support|merge)',
        '(bus factor) [_] (of|is) (one|#)'
      ],
      unless: [
        '(second|deputy|backup|handover|hand over|runbook|not|no longer|until|used to|risk|avoid|move|out of)'
      ],
      notUnder: elsewhere
    }
  ]
}
