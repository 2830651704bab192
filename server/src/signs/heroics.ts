// Shows "relies on, plans for or celebrates extraordinary personal effort".
import type { SignCues } from './sign'

export const heroics: SignCues = {
  id: 'heroics',
  cues: [
    {
      name: 'extraordinary effort',
      phrases: [
        '(nights|night|weekend|weekends|evenings|overnight|holidays|holiday|christmas|all nighter*|late nights|around the clock|any hour|24 7|free time|spare time|sleeping|sleep|without relief|own time|long hours|overtime|marathon|crunch|sprint through) ...',
        "(personally|myself|single handed*|by hand|by myself|on my own|i will (fix|make sure|be there|stay|handle|do|take care|carry)|i can (fix|patch|be reached|do)|i'll)",
        '(hero|heroes|heroic|heroics|rescue|rescued|saved the|save the day|firefight*|war room|whatever it takes|if that is what it takes|push through|over the line|final push|put in the|pull it off|pull off|superhuman|stretch)'
      ],
      unless: [
        '(no|not|without|avoid*|instead of|rather than|must not|never) ... (nights|weekends|heroics|heroic|overtime|all nighter*|rescue|by hand|manual*)'
      ]
    }
  ]
}
