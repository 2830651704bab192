// Shows "low use is waved away, adoption is assumed or mandated, or the proposer is the main consumer".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const weakAdoption: SignCues = {
  id: 'weak-adoption',
  // Somebody's own word that they will use it is what the sign lacks.
  unless: [
    '(has|have) [also|already|now|both|all] (agreed|committed|signed up|volunteered|promised|offered) [in writing] to',
    '(has|have) (signed up|agreed) (for|in writing)'
  ],
  cues: [
    {
      name: 'adoption is assumed',
      phrases: [
        '(everyone|everybody|all teams|every team|all users|people|teams|users) will [surely|naturally|obviously|quickly|soon|eventually|want to|of course] (use it|adopt it|love it|come|switch|follow|move over|want it|see the value)',
        'adoption (will|should|is going to) (follow|come|happen|grow|take care|be natural|be organic|be automatic) [_] [_] [naturally|by itself|on its own|organically|automatically]',
        '(build it and they will come)',
        'adoption is not (expected to be|going to be) (a|an) (problem|issue|concern)'
      ],
      unless: ['(if|unless|not every|not all|not everyone)'],
      notUnder: elsewhere
    },
    {
      name: 'use is mandated',
      phrases: [
        '(teams|everyone|all teams|users|departments|all services) will (simply|just) [have to|be required to|be told to|be made to] (use|adopt|migrate|switch|move)',
        '(use|adoption|migration) (is|will be) (mandatory|compulsory|mandated|enforced|required) [for|by] [all|everyone|every]'
      ],
      unless: ['(because|since|law|regulator|regulation|compliance|field|parameter|property|attribute)'],
      notUnder: elsewhere
    },
    {
      name: 'hardly anybody uses it',
      phrases: [
        '(only|so far|mostly|mainly) [_] (our own|our) (team|group) (uses|is using|has used|use)',
        '(no|nobody|not one|no other) [other] (team|teams|customer|customers|user|users) [_] (uses|use|has adopted|have adopted|asked for) [it|this] (yet|so far|but)'
      ],
      notUnder: elsewhere
    }
  ]
}
