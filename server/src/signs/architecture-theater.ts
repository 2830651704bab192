// Shows "principles, target state or vision instead of a deliverable, a date or a migration".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const architectureTheater: SignCues = {
  id: 'architecture-theater',
  cues: [
    {
      name: 'a picture instead of a plan',
      phrases: [
        '(target|north star|future|to be|end) (architecture|picture|state|vision) (is|describes|guides|shows|sets|will guide|defines) [_] [_] [_] [_] (direction|ambition|where we want|journey|principles|not a plan|no dates|vision|aspiration)',
        '(no|without|not a) (date|dates|milestone|milestones|timeline|deliverable|deliverables|roadmap) (is|are|at this stage|yet|on purpose|by design|deliberately|because) [_] [_] [_] (vision|direction|journey|principle|evolution|evolve|given|planned|intended|named|implied)',
        '(journey|evolution) (rather than|not|more than) (a|the|than) (destination|project|plan|milestone)',
        '(this|the) (document|proposal|rfc|adr|paper) (describes|sets out|lays out|is about) (a|the|our) (vision|north star|direction|principles) (and|not|rather|,) [_] (not|no|leaves|leave|does not)',
        '(dates|milestones|the plan|a plan|deliverables|details) (will|would|can|shall) (follow|emerge|come|limit|narrow|be derived|be worked out) [later|in time|from|with|the|it|us]'
      ],
      unless: ['(steps|stage|table below|see below|section)'],
      notUnder: elsewhere
    }
  ]
}
