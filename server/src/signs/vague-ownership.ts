// Shows "ownership is said but nobody holds it".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const vagueOwnership: SignCues = {
  id: 'vague-ownership',
  cues: [
    {
      name: 'left open',
      phrases: [
        '(owner|owners|ownership|maintainer|maintainers|maintenance|support|on call|who owns|who maintains|who runs|operator) [_] [_] [_] (tbd|tba|to be determined|to be decided|to be defined|to be clarified|to be agreed|n.n|unclear|open|will be decided later|will be clarified|will be sorted out|will be figured out)',
        "(we|we'll) [will] (figure out|work out|sort out|decide|see|clarify) [_] (who|ownership|owner|the owner|maintenance|support) [_] [_] [_] (later|after|afterwards|when|eventually|in due course|in time)"
      ],
      unless: ['(api|object|ownership transfer|file|token|contract|account|resource|borrow*)'],
      notUnder: elsewhere
    },
    {
      name: 'nobody in particular',
      phrases: [
        '(maintained|owned|supported|looked after|operated|cared for|run) by (the team|everyone|everybody|all of us|whoever|the community|the organisation|the organization|those who|anyone|somebody|someone|the people who|all teams)',
        '(whoever|anyone who|somebody who|someone who) (has|finds) (time|capacity|the time)',
        '(shared|collective|joint|distributed) (ownership|responsibility) (of|by|across|between|among) (all|everyone|the whole|the organisation|the organization|the teams|teams)',
        '(best effort|as capacity allows|as time allows|as time permits|when time permits) ... (maintain*|support*|own*|looked after)',
        '(maintain*|support*|own*|looked after) ... (best effort|as capacity allows|as time allows|as time permits|when time permits)'
      ],
      unless: ['(not|never|instead of|rather than|today|currently|until)'],
      notUnder: elsewhere
    }
  ]
}
