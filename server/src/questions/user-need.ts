// What answers "Which need does it serve?": who has the problem and what it costs them today.
import type { QuestionCues } from './question'

export const userNeed: QuestionCues = {
  id: 'user-need',
  headings: [
    '(motivation|problem|problem statement|background|context|why|need|needs|pain|user stories|user story|use cases|use case|rationale|purpose|customer|the issue|current situation|status quo|current state)'
  ],
  fields: { full: ['problem', 'user-need', 'need', 'customer-problem'], half: [] },
  cues: [
    {
      name: 'who suffers',
      weight: 0.6,
      phrases: [
        '(users|user|customers|developers|teams|operators|admins|administrators|authors|maintainers|contributors|newcomers|beginners|people|clients|merchants|patients|students|drivers|agents|analysts|engineers|validators|operators|handlers|staff|readers|subscribers|applications|clusters|packages) ... (cannot|can not|have to|must|need|needs|struggle*|suffer*|wait*|lose*|are forced|are unable|are confused|get|see|want|expect|rely|would like|currently|often|today|complain*|find)',
        'as (a|an) _ ... (i|we) (want|need|would like|can|should)',
        '(makes|making|made) it ... (hard|difficult|harder|impossible|easier|possible|unclear|cumbersome|painful)',
        '(hard|difficult|impossible|tedious|painful|cumbersome|error prone|confusing|frustrating|annoying|awkward|verbose|expensive|slow|fragile|brittle|unsafe|dangerous|surprising) (to|for|and)',
        '(confusion|frustration|pain|annoyance|burden|friction|toil|bottleneck|pitfall*|footgun|regression*)'
      ]
    },
    {
      name: 'what it costs today',
      weight: 0.6,
      phrases: [
        '(currently|today|at present|at the moment|right now|nowadays|until now|so far|last (week|month|quarter|year|winter|summer|spring|autumn|fall))',
        '(costs|cost|loses|lose|lost|wastes|waste|takes|took|spend|spends|spent|waits|wait|retype|retypes|breaks|broke|fails|failed|crashes|crash|delays|delayed|leads to|leading to|causes|caused|causing|results in|resulting in|forces|forcing|prevents|requires)',
        '(there is|there are) (no|currently no|not) [way|easy|good|simple|standard]',
        '(no|without) [a|an|any] (way|means|easy|good|standard|support|possibility|mechanism)',
        '(problem|issue|limitation|drawback|shortcoming|downside|difficulty) (is|with|of|that|here|occurs|arises)',
        '(unable|impossible|not possible|cannot|can not|does not|do not|lacks|lack|missing)'
      ]
    },
    {
      name: 'goal',
      weight: 0.35,
      phrases: [
        '(want|need|wish|would like|aim|aims) to',
        'in order to',
        'allow* ... (to|users|developers)',
        'enable*',
        'improve*',
        '(so that|such that) ... (can|could|do not|no longer)',
        'use case*',
        'useful (for|to|when|in)'
      ]
    }
  ]
}
