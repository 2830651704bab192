// Shows "argues by what the work shows about a person or team, or by career, promotion, level, brand, prestige".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const impactTheater: SignCues = {
  id: 'impact-theater',
  cues: [
    {
      name: 'career and level',
      phrases: [
        '(promotion|promo) (case|packet|packets|committee|document|dossier|round|cycle)',
        '(my|our|his|her|their|staff level|senior level|principal level) (promotion|promotions) (case|this|next|in|to)',
        '(staff|principal|senior|senior staff) level (scope|impact|work|project|case|artefact|artifact|visibility)',
        '(demonstrate*|show|shows|showing|prove*|evidence) ... (leadership|seniority|staff level|principal level|promotion|my impact|our impact|my ability|our ability)'
      ],
      unless: ['(not|never|without|no) ... (promotion|staff level)'],
      notUnder: elsewhere
    },
    {
      name: 'seen from outside',
      phrases: [
        '(put|puts|putting) (us|our team|our group|the team|our department|the department|me) [firmly] on the map',
        '(showcase|flagship|lighthouse) (project|of) [_] [_] [_] (team|group|department|division|organisation|organization)',
        '(visibility|visible) (to|with|for|among|in front of) [the|our|senior] (leadership|executives|directors|board|management|vp|cto)',
        "(raise|raises|raising|increase|increases|boost|boosts|strengthen*) (our|my|the team's|the group's) (profile|visibility|standing|reputation|brand)",
        'thought (leader|leaders|leadership)'
      ],
      unless: ['(not|never|without) ... (visibility|profile|reputation|showcase)'],
      notUnder: elsewhere
    }
  ]
}
