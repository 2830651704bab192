// Shows "something new where something existing is dismissed without a reason".
import type { SignCues } from './sign'

export const newOverExisting: SignCues = {
  id: 'new-over-existing',
  cues: [
    {
      name: 'from scratch as the attraction',
      phrases: [
        '(build|rebuild|write|rewrite|create|design|start|begin|do) ... from (scratch|the ground up|zero|a blank page)',
        '(greenfield|green field|clean slate|blank slate|blank canvas|empty page|empty repository|clean sheet|from the first line)',
        '(chance|opportunity|freedom) to (build|start|begin|design|write|rebuild) ... (new|fresh|again|our own|from scratch|properly)'
      ]
    },
    {
      name: 'own over existing',
      phrases: [
        '(rather|prefer|instead) ... (write|build|have|make|design) ... our own',
        '(not invented here|our own ... instead of)',
        '(existing|current|old|other team*) ... (is|are|was|feels|felt) (old|dated|legacy|ugly|heavy|boring|outdated|tired|someone else*|somebody else*|another team*)',
        '(leave it aside|set aside early|did not look|have not looked|not the kind of base|had its day|would still be)'
      ]
    }
  ]
}
