// Shows "scope, technology or role justified by the proposer's own skill, interest or wish to learn".
import type { SignCues } from './sign'

export const authorShaped: SignCues = {
  id: 'author-shaped',
  cues: [
    {
      name: 'own wish',
      phrases: [
        '(i|we|he|she|the author|@) (have|has|had|am|is|are|was|were) (been )?(wanting|meaning|itching|hoping|keen|eager|looking for|curious|interested|excited) ... (to|in|for|about|project|chance)',
        '(want|wants|wanted|would like|love|like|wish) to (learn|try|try out|gain experience|get hands on|explore|work with|write|apply|deepen|grow)',
        '(learn|try|explore) ... (language|framework|technology|stack)',
        '(good|great|perfect|nice|fine) (occasion|opportunity|chance|excuse|fit for me|playground) (to|for)'
      ]
    },
    {
      name: 'own skill',
      phrases: [
        '(which|that|because|since|as) (i|we) (know|knows|have experience|am familiar|am fluent|already know|am comfortable|wrote|like) ... (well|best|with|it|most)',
        '(plays|play) to (my|our|his|her) strength*',
        '(my|our|his|her) (thesis|phd|background|expertise|interest|passion|speciality|specialty|hobby|free time|spare time|favourite|favorite|experience)',
        '(i|we) (would|will|could) (lead|own|take|keep|hold) the ... (role|part|architect*|work)',
        'scoped around what'
      ]
    }
  ]
}
