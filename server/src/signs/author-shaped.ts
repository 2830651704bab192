// Shows "scope, technology or role is justified by the proposer's own skill, interest, wish to learn, or credit".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const authorShaped: SignCues = {
  id: 'author-shaped',
  cues: [
    {
      name: 'a wish to learn or use it',
      phrases: [
        '(i|we) (want|wanted|would like|have wanted|have long wanted|was keen|am keen|were keen|are keen|would love|d like|d love) [for years|for a while] to (learn|try|try out|play with|get into|explore) @',
        "(i|we) (have|'ve) [always|long] wanted to (use|work with|try|write|build|learn)",
        '(chance|opportunity|excuse|occasion) [for me|for us] to (learn|try|deepen|grow|finally use|get hands on|sharpen)',
        '(my|our) (phd|thesis|hobby|side project|pet project|favourite|favorite|own interest|personal interest|spare time)'
      ],
      unless: ['(not|never) ... (chosen|because|reason)'],
      notUnder: elsewhere
    },
    {
      name: 'credit and role',
      phrases: [
        '(i|we) (would|will|should|expect to|want to) (lead|head|be the architect|be recognised|be recognized|get the credit|own the architecture)',
        '(my|our) (name|signature) (on|under) it'
      ],
      notUnder: elsewhere
    }
  ]
}
