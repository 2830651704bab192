// Shows "low use waved away, adoption assumed or mandated, or the proposer as the main consumer".
import type { SignCues } from './sign'

export const weakAdoption: SignCues = {
  id: 'weak-adoption',
  cues: [
    {
      name: 'assumed',
      phrases: [
        '(teams|users|people|everyone|everybody|others|they|developers|desks|consumers|adoption|usage|the rest|habit|colleagues|departments) will (naturally|automatically|eventually|quickly|surely|all|come|follow|adopt|want|switch|see|love|catch up|come around|come along)',
        'once (they|teams|people|users|it|everyone|editors|others) (see*|exist*|is there|are|have|know|understand|switch*) ... (will|follow*|want)',
        '(adoption|usage|uptake) (will|should|is expected to|can be expected) (follow|grow|come|increase|happen|take care)',
        '(naturally|organically|automatically|by themselves|on their own|by itself|of its own accord|in due course) ...',
        '(build it|once built|if we build)'
      ]
    },
    {
      name: 'mandated',
      phrases: [
        '(compulsory|mandatory|obligatory|mandate|oblige|obliges|forced|enforced|required to use|must use|made mandatory|be made to) ... (all|teams|everyone|adoption|from|for|them)',
        '(need not|no need to|do not need to|without having to) (win|convince|persuade|ask)'
      ]
    },
    {
      name: 'low use waved away',
      phrases: [
        '(only|just|so far|at present|currently|still|no|few|two|three|one|zero|low|slow|modest|little) ... (users|teams|usage|adoption|uptake|use|questions|events|consumers|calls|start) ... (but|early|matter of|marketing|read*|yet|young|not worry*|expected|normal|deter|fine)',
        '(do not read|not read) (much|too much) into',
        '(matter|question) of (marketing|communication|time|awareness|evangeli*)',
        '(mostly|mainly|largely|most of them|of them) ... (our own|us|ourselves|my own|our team|from our)',
        'young platform'
      ]
    }
  ]
}
