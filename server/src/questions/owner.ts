// What answers "Who will own it once it ships?": a team, group or role that is said to own, maintain or support it.
import type { QuestionCues } from './question'

export const owner: QuestionCues = {
  id: 'owner',
  besideAuthor: true,
  headings: [
    '(ownership|owner|owners|maintenance|maintainers|maintainer|stewardship|governance|support|team|who owns it|responsibilities|responsible)'
  ],
  fields: {
    full: [
      'owner',
      'owners',
      'owning-sig',
      'owning-team',
      'owning-group',
      'owned-by',
      'maintainer',
      'maintainers',
      'maintained-by',
      'dri',
      'service-owner',
      'product-owner',
      'responsible',
      'accountable',
      'team',
      'system-owner'
    ],
    half: [
      'sponsor',
      'sponsors',
      'champion',
      'champions',
      'shepherd',
      'shepherds',
      'shepherd-team',
      'shepherd-leader',
      'participating-sigs',
      'api-bar-raiser',
      'related-teams',
      'teams',
      'relevant-team',
      'relevant-teams',
      'squad',
      'group',
      'lead'
    ]
  },
  cues: [
    {
      name: 'a group owns it',
      weight: 1,
      phrases: [
        '(team|group|sig|wg|squad|guild|crew|desk|office|committee|council|board|department|division|maintainers|rota|subteam|sub team|operations|engineering|systems|unit|services|core|delivery|automation|identity|platform|managers|secretary|secretaries) ... (own|owns|owning|owned|maintain|maintains|maintaining|operates|operate|runs|run|supports|support|supporting|takes over|take over|takes on|looks after|is responsible|are responsible|is accountable|carries|carry|keeps|keep|is the owner|will be responsible|is in charge|has agreed)',
        '(owned|maintained|operated|supported|run|managed|governed|administered|looked after|staffed|stewarded|overseen|hosted) (by|through) [the|our|a]',
        '(owner|ownership|maintainer|maintainership|responsibility|stewardship|custody|custodian) (is|are|of|lies|rests|stays|remains|moves|passes|will be|belongs|sits|goes)',
        '(belongs|belong) to',
        '(owns|own) (it|this|the|them|both|all|each)',
        '(responsible|accountable|responsibility) (for|of)',
        'maintained as part of',
        '(taken|take) ownership',
        '(system|service|product|code|component|feature) owner*',
        'codeowners'
      ],
      unless: [
        '(own|owns) (custom|set|version|implementation|copy|code|file*|rule*|pace|way|risk)',
        'their own',
        'its own',
        'your own'
      ]
    },
    {
      name: 'ownership is touched',
      weight: 0.5,
      phrases: [
        '(maintain|maintenance|maintaining|maintainers|maintained|ownership|owner|owners|supported|steward*)',
        '(team|group|sig|wg|committee|council|board|maintainers) (will|would|should|can|may|must|has|is)'
      ]
    }
  ]
}
