// Shows "builds something new where something existing is dismissed without a reason, or newness itself is the attraction".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const newOverExisting: SignCues = {
  id: 'new-over-existing',
  cues: [
    {
      name: 'starting afresh is the attraction',
      phrases: [
        '(build|built|building|write|writing|rewrite|start|starting|begin|do|doing|create|design) [it|this|that|everything|one|our own|a new one] [_] from scratch',
        '(we|i) [will|shall|would|should|can|may|must|plan to|want to|intend to|propose to|are going to] (build|write|rewrite|develop|design|create|implement) ... from scratch',
        '(we|i) [will|shall|would] (introduce|propose|add|offer|provide) ... (built|written|developed|designed) from scratch',
        '(greenfield|clean sheet|blank slate|empty page|empty repository|clean slate) (is|gives|lets|means|design|project|rewrite|start|approach)',
        '(start|starting|begin|begins|starts) [over] (with|on|from) (a|an) (clean sheet|blank slate|clean slate|empty page|empty repository|empty file)',
        '(easier|nicer|cleaner|simpler|quicker|more fun) to (start|begin) (over|afresh|anew|from zero)',
        '(would|d) rather [we] (build|write) our own'
      ],
      unless: [
        '(without|instead of|rather than|avoid*|not|never|no|than|would) ... from scratch',
        // The empty base image of a Dockerfile.
        '(image|images|container|containers) [is|are|was|were] [built|made|created] from scratch',
        // What a program does each time that it runs, or a text.
        '(state|gate|flag|switching|enabling|re enabl*|epoch|votes|session|sessions|process|node|nodes|pod|pods|worker|workers|counter|counters|explain*) ... (start|starts|starting|begin|begins|beginning) [again|over] (from|with) [a] (scratch|clean slate|blank slate)',
        '(fresh|clean|full) build from scratch',
        '(rebuild*|recompute*|rerun*|compile*|reindex*|install*|boot*|render*|train*|sync*|generate*|regenerate*|calculate*|recreate*|parse*|restart*) ... from scratch'
      ],
      notUnder: elsewhere
    },
    {
      name: 'what exists is waved away',
      phrases: [
        '(existing|current|old) (tool|tools|system|systems|solution|solutions|service|library|libraries|product|platform) (is|are) (simply|just) [_] (old|dated|dead|ugly|boring|bad|not ours|past it)',
        "(did not|didn't|haven't|have not) (look|looked) at (existing|other|the existing|what exists|any existing)",
        '(not invented here)'
      ],
      notUnder: elsewhere
    }
  ]
}
