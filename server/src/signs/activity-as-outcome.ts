// Shows "success or progress shown by activity: commits, pull requests, tickets, hours, number of services".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const activityAsOutcome: SignCues = {
  id: 'activity-as-outcome',
  cues: [
    {
      name: 'counting work',
      phrases: [
        '(success|progress|impact|done|achievement|outcome|goal|goals|target|kpi|metric|we measure|measured by|tracked by|shown by) ... (commits|pull requests|prs|merge requests|lines of code|loc|story points|tickets closed|tickets|jira|hours spent|number of services|number of meetings|workshops|burndown|velocity)',
        '# (commits|pull requests|prs|merge requests|story points|tickets|lines of code|jira tickets|cards|workshops|meetings|microservices) [were|have been|are|had been|per|already] [_] (merged|closed|done|completed|delivered|held|written|sprint|week|month)',
        '(number|count|amount) of (commits|pull requests|prs|merge requests|lines|tickets closed|services created|services built|features shipped|documents written|workshops|meetings|microservices)'
      ],
      unless: [
        '(not|never|instead of|rather than|fewer|less|drop|drops|support tickets|reduce*|rate|backlog|per user|fall|falls|waiting|limit*)'
      ],
      notUnder: elsewhere
    }
  ]
}
