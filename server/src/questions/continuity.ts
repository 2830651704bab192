// What answers "Who keeps it going when the proposer moves on?": hand-over, second maintainer, rotation, training.
import type { QuestionCues } from './question'

export const continuity: QuestionCues = {
  id: 'continuity',
  headings: [
    '(continuity|hand over|handover|handoff|succession|knowledge transfer|knowledge sharing|training|teaching|how we teach this|how to teach this|how do we teach this|documentation|docs|documentation plan|runbook*|onboarding|bus factor|education|guide)'
  ],
  fields: {
    full: ['backup', 'backup-owner', 'second-maintainer', 'secondary-owner', 'deputy', 'successor'],
    half: ['documentation', 'docs']
  },
  cues: [
    {
      name: 'knowledge leaves the author',
      weight: 1,
      phrases: [
        '(hand over|handover|handed over|hand off|handoff|hands over|knowledge transfer|knowledge sharing|succession|successor|deputy|stand in|backup person|second maintainer|co maintainer*|second pair of eyes)',
        '(rota|rotation|rotates|rotating|rotate|on call rotation|takes turns|take turns)',
        '(pair|pairs|paired|pairing|shadow|shadows|shadowed|shadowing|teach|teaches|taught|train|trains|trained|training|walkthrough|brown bag|workshop*|drill|rehears*|briefing|learn|learns|onboard*) (with|the|two|three|both|one|them|others|session*|for|each|every|on|by|plan|new)',
        '(two|three|four|five|both|several|second|another) (people|engineers|persons|colleagues|members|maintainers|analysts|of us|of them|of the team) ... (know|knows|can|have|has|could|did|hold|run|maintain|understand)',
        '(written|wrote|write|documented|recorded|described) [down] ... (runbook|handbook|wiki|playbook|so that|docs|for the team|operators)',
        '(runbook*|playbook*|handbook|operations manual|operator guide|maintainer guide|living document|internal documentation|design notes)',
        '(when|if|should|once|after) (i|he|she|they|the author|the proposer|_) (leave|leaves|move|moves|am away|is away|change|changes|rotate|go|goes|retire|retires|left)',
        'bus factor',
        'without (me|the author|its author|him|her|us)',
        '(wiki|contributor documentation|developer documentation|development docs|team documentation)'
      ]
    },
    {
      name: 'documentation',
      weight: 0.5,
      phrases: [
        '(documentation|docs|guides|guide|tutorial*|readme|website|api docs|reference|blog post*) ... (will|should|must|need|needs|would|updated|update|added|include|to be|page|changes)',
        '(update|updating|add|adding|write|writing|document|documenting|documented|extend|improve) ... (documentation|docs|guide|guides|tutorial*|page*|readme)',
        'documentation*',
        '(teach|taught|explain*|learning)'
      ]
    }
  ]
}
