// What answers "Who will adopt it, when, and how will weak adoption show?": named adopters, stages, a stop rule.
import type { QuestionCues } from './question'

export const adoption: QuestionCues = {
  id: 'adoption',
  headings: [
    '(adoption|adopters|adoption plan|adoption strategy|rollout|roll out|roll out plan|launch plan|release plan|rollout plan|graduation criteria|implementation plan|timeline|milestones|phases|plan|transition|transition path|pilot|schedule|deployment|staging|next steps|release signoff)'
  ],
  fields: {
    full: ['adopters', 'pilot', 'rollout', 'adoption'],
    half: ['milestone', 'latest-milestone', 'target-release', 'target-version', 'target']
  },
  cues: [
    {
      name: 'stages',
      weight: 0.8,
      phrases: [
        '(phase|stage|step|wave|milestone|iteration|sprint|release) (#|one|two|three|i|ii|iii|first|1|2|3|zero)',
        '(first|second|third|initial|next|last|final) (phase|stage|step|wave|release|cohort|pilot|team|market|group|version)',
        '(alpha|beta|ga|preview|canary|pilot|pilots|early access|early adopter*|dogfood*|trial|staged|gradual*|incremental*|progressive*|phased)',
        '(roll out|rollout|rolled out|rolling out|roll it out|phased rollout|launch*|ramp*|enable* by default|default on|on by default|opt in|opt into|behind a flag)',
        '# (of|%) ... (users|sessions|traffic|customers|markets|teams|plans|services|nodes|devices|accounts)',
        '(by|in|on|from|until|since|starting|before|after) (january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4|week #|sprint #|the (spring|summer|autumn|winter|first|second|third|fourth))',
        '(week|month|day|quarter|term) #',
        '(then|followed by|and then|after that|afterwards|later|subsequently) (the|all|other|remaining|mainland|rest|in|we)',
        '(in|as of|starting with|starting in|targeting|target) (v #|version #|release #|# .)',
        'deprecation (period|phase|cycle|schedule)'
      ]
    },
    {
      name: 'named adopters',
      weight: 0.8,
      phrases: [
        '(will|would|have|has|plan* to|agreed to|committed to|want* to|intend* to|going to) (adopt|use|switch|migrate|move|onboard|try|pilot|integrate|implement|consume|start)',
        '(adopt|adopts|adopted|adopter*|adoption|uptake|usage|early user*)',
        '(have it in their plans|signed up|on board|committed|confirmed|agreed|volunteered)',
        '(used|adopted|implemented|supported|shipped|deployed|in use|in production) (by|in|at) ...',
        '(is|are) already (using|used|shipping|running|deployed|implemented)',
        'announce* ... (blog|mailing|forum|community|release|users)',
        '(pauses|pause|stop|stops|halt|abandon|do not go further|call it off|reconsider|revisit) ... (roll out|rollout|if|further|when|unless)'
      ]
    }
  ]
}
