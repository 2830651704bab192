// Shows "an irreversible or costly step with no fallback, or urgency in place of the reasoning".
import type { SignCues } from './sign'

export const irreversibleRush: SignCues = {
  id: 'irreversible-rush',
  cues: [
    {
      name: 'no way back',
      phrases: [
        '(no|without|neither|nor|cannot|not|skip*|drop*|omit*|forgo*) ... (way back|going back|fallback|fall back|rollback|roll back|rehears*|canary|pilot|backup|copy|dry run|parallel run|staging|undo|return|turning back|second chance|plan b)',
        '(dropped|deleted|destroyed|wiped|overwritten|overwrites|removed|cancelled|canceled|terminated|switched off|shut down|decommissioned|rewritten|rewrites) ... (same (day|week|night|weekend)|immediately|at once|on day one|right away|no copy|before|for good)',
        '(big bang|in one go|all at once|first try|point of no return|burn* the (boats|bridges)|irreversibl*|irrevocabl*|for good|tempted to go back)'
      ]
    },
    {
      name: 'no time',
      phrases: [
        "(no time|not the time|luxury|cannot afford|can't afford|too late|too urgent|time is short|deadline|date is fixed|protect the date|window closes|delay us) ... (discuss*|debate*|alternatives|review|analysis|analy*|test*|further|rehears*|consider*|wait|more)",
        '(discuss*|debate*|review*|alternative*|analysis|questions|pilot|test*) ... (later|no time|luxury|would (delay|cost|slow)|cannot wait|delay us)'
      ]
    }
  ]
}
