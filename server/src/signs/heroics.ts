// Shows "relies on, plans for or celebrates extraordinary personal effort".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const heroics: SignCues = {
  id: 'heroics',
  cues: [
    {
      name: 'beyond working hours',
      phrases: [
        '(work|working|worked|works|put in|spend|spent|spending|through|pull|pulled|pulling|over|during|at) [_] [_] (nights|weekends|all nighters|all nighter|overtime|evenings|nights and weekends|long hours|the weekend|holidays|christmas break) [to|and|until|if|,] [_] [_] (done|finish|ready|ship|deliver|make|needed|necessary|deadline|fix|line)',
        '(nights and weekends|evenings and weekends|all nighters|late nights|burn* the midnight oil|extra mile|heroic effort|heroic efforts|heroics|death march|crunch time)',
        "(i|we) (will|'ll|shall) (personally|myself|do whatever it takes|do what it takes|sleep|stay up|stay awake|work day and night)",
        '(whatever it takes|day and night|around the clock) [to|until|if] (finish|ship|deliver|fix|get|make|keep|i|we)'
      ],
      unless: [
        '(not|no|never|without|avoid*|instead of|rather than|rota|follow the sun|shift|shifts|batch|job|traffic|low traffic|no longer|stop|end|automatic*|scheduled|monitor*|on call|window|cron)'
      ],
      notUnder: elsewhere
    }
  ]
}
