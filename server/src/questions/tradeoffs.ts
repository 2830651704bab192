// What answers "What cost and risk are accepted, and for which benefit?": a real cost with its reason or its limit.
import type { QuestionCues } from './question'

export const tradeoffs: QuestionCues = {
  id: 'tradeoffs',
  headings: [
    '(drawback|drawbacks|risk|risks|risks and mitigations|trade off|trade offs|tradeoff|tradeoffs|consequences|cons|disadvantages|downsides|costs|cost|cost and benefit|security considerations|caveats|limitations|negative consequences|known limitations|concerns|what we give up|problems|unresolved)'
  ],
  fields: { full: ['risk', 'risks', 'trade-offs', 'cost'], half: [] },
  cues: [
    {
      name: 'a cost',
      weight: 0.7,
      phrases: [
        '(drawback|drawbacks|downside|downsides|disadvantage|disadvantages|risk|risks|risky|cost|costs|costly|expense|overhead|penalty|burden|complexity|churn|danger|caveat*|limitation*|concern*|compromise|sacrifice*|price)',
        '(slower|slow down|slows|larger|increases|increase|rises|rise|grows|more (complex|code|memory|work|maintenance|time|load|verbose)|additional (complexity|work|maintenance|overhead|load|cost*|latency|memory)|extra (work|step|latency|cost|load|memory|tap))',
        '(might|may|could|will|would) (break|confuse|surprise|cause|slow|be confusing|be harder|lead to|require|annoy|increase|introduce|lose|fail)',
        '(lose|loses|losing|give up|giving up|no longer (be able|possible|able|supports))'
      ]
    },
    {
      name: 'why it is worth it',
      weight: 0.7,
      phrases: [
        '(mitigat*|acceptable|accept|accepted|accepts|worth|worthwhile|outweigh*|weigh more|in exchange|justified|justifies|fair price|fair|tolerable|reasonable|negligible|trade off|trade offs|tradeoff*|trading|bounded|limited to|offset|compensat*|cheaper than)',
        '(however|but|although|though|nevertheless|that being said|that said|on the other hand|while|despite) ... (benefit*|worth|acceptable|small|rare*|only|allow*|enable*|unlikely|minimal|better|advantage*)',
        '(unlikely|rare|rarely|minimal|minor|small|low) (to|risk|cost|impact|that|in|overhead)',
        '(to|we) (reduce|minimize|minimise|limit|avoid|mitigate|address|counter) (this|the|that|it|these)'
      ]
    }
  ]
}
