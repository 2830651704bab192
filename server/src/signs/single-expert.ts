// Shows "progress, review, operation, knowledge or approval depends on one named person or on the author".
import type { SignCues } from './sign'

export const singleExpert: SignCues = {
  id: 'single-expert',
  cues: [
    {
      name: 'one head',
      phrases: [
        '(in|inside) (my|his|her|@) (head|notebook|laptop|machine)',
        '(only|nobody but|no one but|no one else|nobody else|alone|sole|exclusively|personally) ... (know*|understand*|can|person|expert|touch*|able|review*|me|him|her|maintain*)',
        '(only|the one) (i|he|she|person|engineer|@) (who )?(know*|understand*|can|has)',
        '(knows|know|knowing|knew) ... (inside out|better than anyone|best|by heart)',
        '(undocumented|not documented|not written down|easier to show|by feel|tacit|tribal knowledge|never written|carry it along)'
      ]
    },
    {
      name: 'through one person',
      phrases: [
        '(go|goes|come|comes|pass|passes|run|runs|route*|merged|approved|reviewed|decided|coming|land|lands) ... (through|to|via|by|after) (me|him|her|my|@) ...',
        '(call|calls|page|pages|ping|ask|asks|contact|phone|reach) (me|him|her|@) ...',
        "(i am|i'm|i will be|i'll be|i remain|he is|she is) the ... (point of contact|contact|person|expert|maintainer|reviewer|gatekeeper|owner)",
        '(waits|wait|waiting|blocked|depends|depend|relies|rely|hinges|hinge) (for|on|upon) (me|him|her|@) ...',
        '(has|have|hold|holds|keep|keeps) the (service account|keys|credentials|password|mapping|notebook|only)',
        '(after|with|under) my (review|approval|supervision|sign off)'
      ]
    }
  ]
}
