// Shows "success or progress measured by activity".
import type { SignCues } from './sign'

export const activityAsOutcome: SignCues = {
  id: 'activity-as-outcome',
  cues: [
    {
      name: 'activity counted',
      phrases: [
        '# [k|thousand|new|merged|open] (commits|prs|pull requests|merge requests|lines|loc|tickets|story points|points|hours|cards|jira*|services|workshops|sessions|meetings|pages|issues|contracts|tests|microservices|repositories|diagrams|documents|deploys|deployments|stories|epics)',
        '(number|count|amount|volume|share) of (commits|prs|pull requests|merge requests|lines|tickets|story points|services|nodes|edges|alerts|events|workshops|documents|pages|contracts|repositories|deployments|meetings|cards|features|endpoints|messages)',
        '(velocity|burndown|burn down|story points|commit count|throughput of tickets|lines of code) ...',
        '(merged|closed|written|held|opened|delivered|produced|created|completed) ... (per (sprint|week|month|quarter)|so far|to date|by year*|this quarter|since)'
      ]
    }
  ]
}
