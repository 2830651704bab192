// Shows "principles, target state or vision instead of a deliverable, a date or a migration".
import type { SignCues } from './sign'

export const architectureTheater: SignCues = {
  id: 'architecture-theater',
  cues: [
    {
      name: 'vision without delivery',
      phrases: [
        '(north star|guiding star|target picture|target state|target architecture|end state|vision|blueprint|paradigm|fabric|journey|evolution|semantic backbone|mindset) ...',
        '(principles|principle|vision|picture|blueprint|guidelines|direction) ... (deliverable|deliver|first|phase|instead|before|is the|are the|follow)',
        '(dates|milestones|timeline|deliverables|migration|roadmap|plan|details) ... (left out|later|deliberately|intentionally|would only|follow from|not part|out of scope|kept for|in time|emerge|derived)',
        '(gravitate|dissolve*|converge*|aligned|align|evolve*|journey) (towards|toward|into|over|around|with)',
        '(is|as) a product $'
      ]
    }
  ]
}
