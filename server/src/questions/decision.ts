// What answers "Who decides, and on what grounds?": who approves, or the recorded decision with its grounds.
import type { QuestionCues } from './question'

export const decision: QuestionCues = {
  id: 'decision',
  headings: [
    '(decision|decisions|approval|approvals|approvers|sign off|signoff|decision outcome|resolution|outcome|rfc process|who decides|final decision|release signoff checklist|voting|vote|verdict|conclusion|recommendation)'
  ],
  fields: {
    full: [
      'approvers',
      'approver',
      'approved-by',
      'deciders',
      'decider',
      'decision-makers',
      'decision',
      'decided',
      'decision-by',
      'signed-off-by',
      'api-bar-raiser',
      'resolution',
      'accepted',
      'decided-by',
      'decision-owner',
      'decision-maker'
    ],
    half: [
      'status',
      'state',
      'stage',
      'rfc-status',
      'reviewers',
      'reviewer',
      'shepherds',
      'shepherd-team',
      'shepherd-leader',
      'decision-status',
      'approval-date',
      'review-period'
    ]
  },
  cues: [
    {
      name: 'who decided on what grounds',
      weight: 1,
      phrases: [
        '(approved|decided|accepted|rejected|agreed|signed off|ratified|endorsed|voted|blessed|confirmed|adopted) (by|on|in|with|at|unanimously|after|that|to)',
        '(board|council|committee|team|group|leadership|panel|meeting|lead|leads|director|head of|cto|vp|sig|owners|maintainers|steering|architect|manager|managers|sponsor|forum|shepherd*) ... (decides|decide|decided|approves|approve|approved|approval|signs off|sign off|votes|vote|voted|accepts|agrees|agreed|chose|selected|has the final|final say)',
        '(decision|approval|sign off|consensus|vote|resolution|verdict) (by|of|from|is|was|rests|lies|belongs|will be|to|on|requires|needs|made|taken|reached)',
        '(approves|approver|approvers|decider|deciders|decision maker*|decision makers|has the final say|final say|final call|quorum|majority)',
        '(final comment period|fcp|last call|rfc process|lazy consensus|consensus)',
        '(we|i) (chose|decided|have decided|will go with|are going with|settled|agreed|selected|choose|recommend|opted|will start with) ... (because|since|as|to|on|for|option|with)',
        'on [the] grounds (of|that)',
        '(chosen option|decision outcome|decision driver*)'
      ]
    }
  ]
}
