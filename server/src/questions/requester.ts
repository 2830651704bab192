// What answers "Who asked for this?": someone other than the author named or linked as asking.
import type { QuestionCues } from './question'

export const requester: QuestionCues = {
  id: 'requester',
  headings: [
    '(request|requested|requester|asked|demand|origin|who asked)',
    'community (interest|feedback|discussion)',
    'prior discussion*'
  ],
  fields: {
    full: [
      'requester',
      'requested-by',
      'reported-by',
      'asked-by',
      'customer',
      'customers',
      'request',
      'origin'
    ],
    half: [
      'issue',
      'github-issue',
      'tracking-issue',
      'rfc-issue',
      'related-issue',
      'related-issues',
      'discussion',
      'discussions-to',
      'relevant-issues',
      'repo-issue',
      'ticket',
      'jira',
      'feature-request',
      'original-issue',
      'cnb-issue'
    ]
  },
  cues: [
    {
      name: 'someone asked',
      weight: 1,
      phrases: [
        '(users|customers|clients|merchants|developers|teams|people|community|maintainers|operators|admins|partners|members|contributors|adopters|companies|office|desk|board|department|team|council|support|legal|sales|finance|security|operations|managers|manager) ... (asked|asks|ask|asking|requested|request|requests|requesting|wanted|demanded|escalated|complained|complain|complains|reported|report|petitioned|wrote|voted|brought|raised|suggested|pleaded|begged|pressed)',
        '(asked|requested|demanded|raised|escalated|reported|suggested|commissioned|ordered|wanted|brought up|filed|proposed) by',
        '(has|have|had) (been asking|asked|requested|been requesting|complained|reported|expressed [an] interest|voiced|expressed)',
        'asked (us|for|that|whether)',
        'at the request of',
        '(on|by) (popular|customer|user) (demand|request)',
        '(many|several|multiple|numerous|frequent|repeated|various|some|common) [user|feature|customer|community] (requests|reports|complaints|asks|questions)',
        '(frequently|often|commonly|highly|most|repeatedly|long|much) (requested|asked|upvoted|reported|demanded|wanted)',
        '(user|users|customer|customers|community) (interest|demand|complaints|feedback|requests|reports|survey)',
        'commissioned',
        '# (users|customers|teams|people|upvotes|votes|thumbs|requests|tickets|complaints|reports)',
        'action (item|point|#)',
        '(wish|request|petition|letter|complaint|escalation|mandate) (of|from|by)'
      ]
    },
    {
      name: 'incident or study',
      weight: 0.7,
      phrases: [
        '(after|following|since|during) (a|an|the|our) ... (incident|outage|post mortem|postmortem|audit|review|survey|study|retrospective|breach|meeting|workshop)',
        '(survey|poll|study|interviews|questionnaire) (of|among|with|showed|shows|found|we ran|conducted)',
        '(post mortem|postmortem|audit|auditor*|regulator*|retrospective|incident review|compliance|legal) ... (lists|asked|requires|required|demands|found|recommended|recommends|flagged)',
        '(ran|conducted|held) a ... (survey|poll|study)',
        'ticket*',
        'recommended by'
      ]
    },
    {
      name: 'linked discussion',
      weight: 0.45,
      phrases: [
        '(related|tracking|original|open|existing|following|linked|github|this|see) (issue|issues|discussion|thread|ticket)',
        '(issue|issues|thread|discussion) #',
        '(forum|discourse|mailing list|slack|discord|twitter|reddit) (post|thread|discussion|poll)',
        '(discussed|raised|proposed|reported|mentioned) (in|on|at) (#|the|this|rfc|issue|slack|discord)'
      ]
    }
  ]
}
