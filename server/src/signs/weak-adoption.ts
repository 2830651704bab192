// Shows "low use waved away, adoption assumed or mandated, or the proposer as the main consumer".
import { elsewhere } from './guards'
import type { SignCues } from './sign'

/** Those who are to use the outcome. */
const adopters =
  '({user}|team|teams|department|departments|group|groups|site|sites|plant|plants|depot|depots|branch|branches|store|stores|shop|shops|ward|wards|unit|units|office|offices|desk|desks|lab|labs|company|companies|organisation|organisations|organization|organizations|municipalities|councils|schools|hospitals|pharmacies|surgeons|planner|planners|crews|farmers|suppliers|tenants|guests|commuters|workers|colleagues|producers|porters|rangers|hauliers|residents|households|owners|projects|project|the business|squads|everyone|everybody|others|the other (teams|services|ones)|the rest|the remaining|those|they|nobody|no one|audience|population|workforce|market|industry|community)'

/** What adopters do when they adopt. */
const takeUp = [
  '(adopt|adopts|adopting|switch|switches|switching|switch over|move over|move across|come over|come along|come around|come round|come on board|come aboard|come to (us|it|appreciate|love|see)|jump at|jump on|embrace|flock|pick it up|pick this up|take it up|take to it|follow suit|convert|join|join in|sign up|onboard|enrol|enroll|migrate|upgrade|connect|be won over|want (it|this|to use|one|to|in)|love it|like it|prefer it|choose (it|ours|our)|choosing (it|ours|our)|use (it|this|the (tool|service|platform|app|portal|product|system|library|feature|new))|using it|get used|accustomed|buy in|go along|make the switch|make the move|have a use|stay with|go back to|stick with|see the (benefit|benefits|value|advantage|advantages|light|point)|warm to|grow into|catch on|be on it|be added|discover|appreciate)'
]

/** Words that put a wish in the place of a plan. */
const certain = [
  '(surely|certainly|undoubtedly|doubtless|no doubt|without [a] doubt|naturally|inevitably|obviously|presumably|of course|bound to|sure to|certain to|confident|convinced|we are (sure|certain|positive)|taken for granted|take it for granted|take for granted|as a matter of course|matter of time|question of time|by nature|self evident|goes without saying|inconceivable|unthinkable|unimaginable|(hard|difficult|impossible) to imagine|cannot imagine|strange if|(surprised|surprising) if|sooner or later|in no time|before long|of (its|their) own accord|by themselves|on their own|all by itself|spontaneously|organically|voluntarily|willingly|gladly|happily|eagerly|the belief that|always do|no reason (why|not to)|in their [own] interest|we (count|are counting|bet|rely) on|any sensible|any reasonable|who would not|nobody will want|no one will want|cannot (afford|help|stay|resist|ignore))'
]

/** Figures of use. */
const use =
  '(users|user|usage|use|uptake|take up|adoption|adopters|logins|log ins|downloads|installs|installations|interest|demand|acceptance|traffic|customers|consumers|clients|subscribers|orders|participants|participation|sign ups|signups|registrations|replies|views|visits|rating|response|responses|attendance|turnout|teams|departments|bookings|queries|requests|calls|participants|members|start|respondents|figures|numbers)'

/** Little of it. */
const low = [
  `(few|only #|just #|only (one|two|three|four|five|six|a few|a handful|a couple)|a single|hardly any|barely any|scarcely any|almost no|next to no|no|zero|low|lower|little|limited|disappointing|poor|slow|sluggish|small|falling|declining|dwindling|modest|weak|minimal|scant|thin|lukewarm|tepid|lack of|absence of|# (per cent|percent) of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen) [_] [_] ${use}`,
  `${use} (is|are|was|were|has been|have been|figures are|numbers are|remains|remained|stays) [_] (low|slow|small|modest|poor|weak|disappointing|limited|minimal|negligible|below|zero|thin|behind|lower)`,
  '(nobody|no one|none|hardly anyone|hardly any|hardly anybody|few|not many|not one|barely anyone) [of] ... (use|uses|used|using|asked|came|come|replied|responded|signed|scans|opened|tried|reads|logged|joined|attended|adopted)',
  '(drew|attracted|attended by|used|opened by|opened|accepted|read by|tried by|visited by) [only] (#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [_] (people|times|users|teams|subscribers|per cent|percent|visitors|of)',
  '# (of whom|were accepted|have opened|accepted)',
  '(empty|quiet) (forum|channel|room|bus|at the moment)',
  '(were|was|is|are) (empty|quiet|deserted|idle) (so far|at the moment|today|for now)'
]

/** The figure is explained away instead of being answered. */
const wavedAway = [
  '(typical|normal|natural|expected|to be expected|as expected|no surprise|unsurprising|understandable|encouraging|promising|fine|irrelevant|immaterial|unimportant|meaningless|negligible|inconclusive|not [yet] (meaningful|representative|relevant|conclusive)|unrepresentative|of no (concern|importance|relevance))',
  '(no|not|nothing|hardly|little|without) ... (worry|worried|worrying|concern|concerned|alarm|alarming|deter|deterred|discouraged|discourage|dramatic|tragic|problem|cause for|reason to (worry|doubt|stop|wait))',
  '(say|says|said|tell|tells|mean|means|prove|proves) (nothing|little|us nothing|us little|mainly|mostly)',
  '(early days|it is early|still early|too early|a beginning|a (good|fair|decent|normal|solid) (start|beginning)|always (start|starts|begin|begins)|teething|will change|will grow|will rise|will increase|will improve|will pick up|pick up (later|soon|with time)|with time|in time|over time|matter of|question of|a young)',
  '(communication|marketing|awareness|discipline|generation|habit|habits|image|visibility|training|perception) (problem|issue|matter|question|gap|are|is)',
  '(due to|put down to|put it down to|attribute|attributed to|explained by|owing to|ascribe|blame|down to) ... (not [having] (understood|understand*|know*|seen|heard)|season|habit|habits|holiday|holidays|awareness|marketing|communication|name|timing|training|ignorance|inertia|visibility|announce*|the people|users|the users)',
  '(cannot|can not|could not|not able to|do not|did not) (judge|imagine|know what they|know [yet] that they|see [yet] what|assess|understand (it|the product|what))',
  '(cannot be (transferred|compared|generalised|generalized)|will fare better|will do better|not comparable|is different here|cannot imagine it)',
  '(nevertheless|nonetheless|regardless|all the same|undeterred|should not (deter|stop|discourage|put)|despite (this|that)|still go ahead|goes ahead|we are (ordering|expanding|extending|doubling)|we (double|extend|expand|order)|strong habits)'
]

/** A plan with a measure, a stop rule, or word from the adopters themselves. */
const supported = [
  '{technical}',
  '(will not do|reason in|in the past|the state|by law|gas|browser|browsers|language|ecosystem|stop rule|we stop|will be stopped|is stopped|switch it off|turn it off|shut down if|withdrawn if|otherwise we|have (agreed|committed|confirmed|signed|asked|booked)|has (agreed|committed|confirmed|signed|asked|booked)|agreed to|committed to|signed up|confirmed by|in writing|interviewed|interviews|we do not (assume|expect|count|believe|take)|not assume|cannot assume|do not count on|no guarantee|cannot be taken|should not be (taken|assumed)|not be assumed|must not be assumed|is unknown|assumption is tested|to test (this|whether)|therefore|hence|which is why|that is why|reason to stop|we asked|was asked|were asked|so we (ask|asked|stop|dropped|will not|do not)|lesson|mistake|were wrong|was wrong|failed because|survey of|pilot with|has been replaced|exit criterion|measured|target)'
]

export const weakAdoption: SignCues = {
  id: 'weak-adoption',
  cues: [
    {
      name: 'adoption taken for certain',
      all: [[adopters], takeUp, certain],
      unless: [...supported, '(error|errors|api|function|thread|node|nodes|type|types|syntax|socket|server)'],
      notUnder: elsewhere
    },
    {
      name: 'a handful explained away',
      all: [
        [
          '(# of [the] [our] [about] #|(only|just|merely|barely|hardly|scarcely|so far|no more than|fewer than|less than|a mere) (#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|a handful|a single)|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen) of [the] [our] _|single digit|a handful of|next to nobody|almost nobody|hardly anyone|barely anyone|nobody|no one)'
        ],
        [
          '(use|uses|used|using|users|user|usage|logged|log in|opened|open|signed|adopted|adopt|connected|registered|visitors|interest|interested|replied|replies|customers|tried|downloads|active|visited|attended|came|participants|switched|subscribed|ordered|booked|asked|takers|read|reads)'
        ],
        wavedAway
      ],
      unless: [...supported, '(attack|risk of|bug|bugs|benchmark)'],
      notUnder: elsewhere
    },
    {
      name: 'they will come',
      phrases: [
        `(once|when|as soon as|after) ... (${adopters}|it|this|the (first|tool|service|platform)) ... (will|cannot|won't) (want|follow|not want|come|switch|join|ask for|love|stay away|never go back|see|all|be begging|queue)`,
        '_ will [all|just|simply|soon|quickly|really|immediately|also] (love|adore|welcome|embrace|flock to|jump at|queue for|queue up|come around|come round|come along|come by themselves|come on their own|come on board|get used to|get accustomed|adapt|fall in line|follow suit|catch on|want to have|not want to (work|go|live|be)|not be able to do without|beg|see the (light|benefit|benefits|advantage|advantages|value)|appreciate (it|this)|thank us|notice the benefit) (it|this|that|them|the change|the new|to|to it|without|back|soon|eventually|over|too|$)',
        `${adopters} will (naturally|automatically|eventually|quickly|surely|certainly|undoubtedly|inevitably|soon|all|gradually|gladly|happily|readily) (come|follow|adopt|want|switch|see|love|catch|use|move|join|migrate|embrace|upgrade|convert|connect|choose|be on|be added|pick)`,
        `${adopters} (are|is) (bound|sure|certain|going|expected|supposed) to (love|follow|come|switch|adopt|join|want|move|embrace|convert|pick|take it up)`,
        '(can|may) be expected to (follow|come|switch|join|adopt|move|use it)',
        '(people|everyone|everybody|teams|colleagues|they|staff|employees) will use (it|this)',
        '(community|communities|market|industry) will (pick it up|pick this up|take it up|adopt it|embrace|run with it|follow)',
        '(indispensable|irresistible|impossible to ignore|second nature) (within|in|by|soon|to)',
        '(others|rest|remaining|competitors|remainder) ... (cannot|can not|will not be able to|could not) (stay away|resist|ignore|stand aside|stand back|afford)',
        '(any|every) (sensible|reasonable|serious|modern|self respecting|rational) _ (will|would)',
        '(follow|copy) (by themselves|on their own|of their own accord|without being asked)',
        '(come|comes|coming) (by themselves|by itself|of itself|of its own accord|on their own|along on their own)'
      ],
      unless: [
        ...supported,
        '(do not|does not|did not|not) (come|follow|switch)',
        '(error|errors|warning|warnings|api|bug|output|syntax|compiler)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'interest will come',
      phrases: [
        `(adoption|usage|uptake|take up|interest|demand|acceptance|popularity|momentum|habit|need for it|critical mass|traffic) (will|is bound to|is sure to|is certain to|should|can be expected to|is expected to|is assumed to|is assumed|would) [then|soon|surely|naturally|automatically|certainly|simply|also] (follow|come|grow|increase|rise|happen|emerge|pick up|take off|take care|build|arise|appear|be created|be generated|materialise|materialize|catch up)`,
        '(usage|adoption|uptake|use|demand|interest) (naturally|automatically|organically|inevitably) (grows|follows|comes|increases|rises|spreads)',
        '(supply|offer|product|platform) ... (create|creates|generate|generates) (it|demand|the demand|its own|a demand)',
        '(is|are) bound to (come|follow|catch on|spread|grow|be used|succeed)',
        '(build it and they|if you build it they|build it first and)',
        '(value|benefit|benefits|need|advantage|advantages|usefulness) ... (will become|becomes|become|will be) (apparent|clear|obvious|evident|visible) ... (later|in time|eventually|once|soon|to the rest|to the others|to everyone|to all)'
      ],
      unless: [...supported, '(resource usage|memory|cpu|latency|load|disk|volume|cost)'],
      notUnder: elsewhere
    },
    {
      name: 'sells itself',
      phrases: [
        '(sell themselves|sells itself|sell itself|market itself|promote itself|speak for themselves and|spread by itself|spreads by itself|spread by word|word of mouth|spread virally|spread like|spreads like|go viral|viral growth|catch on like|snowball effect|natural pull|takes off by itself|word will (get around|spread)|does the rest)',
        '(needs|need|requires|require) no (introduction|marketing|advertising|promotion|persuasion|convincing|campaign|selling|roll out|rollout|explanation|training)',
        '(no|without|forgo|skip|dispense with|do not need|does not need|not planned|not plan|have not planned|no need for|do without) [a|an|any|the] [_] (pilot|adoption plan|adoption strategy|roll out strategy|rollout strategy|roll out plan|rollout plan|introduction plan|marketing plan|campaign|change management|launch plan|go to market) ... (because|since|as|so|needed|necessary|required|planned|foreseen)',
        '(roll out|rollout|adoption|introduction|marketing|pilot|communication|change management) [_] [strategy|plan|phase|campaign|study|concept]  (is|are) (unnecessary|superfluous|not needed|not necessary|not required|redundant)'
      ],
      unless: [
        ...supported,
        '(migration|backward|breaking|compiler|algorithm|optimiser|optimizer|will be covered)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'made compulsory',
      all: [
        [adopters, '(adoption|uptake|usage|acceptance|use it|voluntary|volunteers|convince|persuade)'],
        [
          '(compulsory|obligatory|mandated|mandate|by decree|decree|by instruction|by order|by fiat|by policy|obliged|oblige|obliges|forced to|force them|force everyone|forced change|forced on|whether they like|like it or not|no (choice|way out|escape)|(order|impose|prescribe|dictate) the use|enforced (from|for|by)|use is mandatory|mandatory (for all|from|for every)|made mandatory|becomes mandatory|become mandatory|be mandatory for|must all|will be made to|without asking|no opt out|opt out is not|cannot opt out|no way to (remove|opt out|avoid)|need not (win|convince|persuade)|not need to (win|convince|persuade)|will be blocked|builds blocked|be locked out|will be cut off|will be disconnected|by default and without|access ... withdrawn)'
        ]
      ],
      unless: [
        '{technical}',
        '(dapp|recreate|override|crate|namespaces|impersonation|not intend|field|fields|parameter|parameters|attribute|argument|arguments|header|headers|flag|syntax|type|annotation|validation|schema|signature|not [be] (mandatory|compulsory|forced|obliged|obligatory|mandated)|never|nobody is|no one is|without being forced|regulator|by law|legally|voluntary until|not want to force|avoid forcing|rather than|instead of|currently|are forced|is forced|being forced|today|but to|contract|protocol|specification|have asked|has agreed|have agreed|agreed with|fork|forks|gas|validators|nodes|clients must|client)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'the old way is taken from them',
      phrases: [
        `(old|existing|previous|former|current|legacy) _ (is|will be|are|gets) (switched off|turned off|shut down|removed|withdrawn|blocked|closed) ... so [that] ${adopters} (have|has|must|will have)`,
        `(anyone|those|teams|users|sites|departments|whoever) (not|who do not|who does not|that do not|who have not|refusing|who refuse|that refuse|who refuses) (migrating|switch*|migrate*|adopt*|mov*|using|use|to use|to switch|joined|join*) ... (will|is|are|get|loses|lose) (have|be|their|blocked|lose|cut|access)`,
        `(should|if) (a|any|some|an) ${adopters} (refuse|refuses|resist|object|not want)`,
        `(every|all|any) new (project|projects|team|teams|service|services|product|products) (has to|have to|must|will have to|are required to|is required to|is going to) (use|integrate|adopt|join|connect|be built on)`,
        '(order|require|prescribe|enforce|mandate|impose) (the use|its use|it in the|it by|use of the (tool|service|platform))',
        '(consumers|teams|users|departments|callers) will [have to|need to|just have to|simply have to]  (adapt|cope|comply|live with it|deal with it)',
        '(reach|reaches|achieve|get|arrive at) # (adoption|coverage|usage|uptake|$)',
        '(we|you) can count on (them|users|teams|customers|people|everyone) ...'
      ],
      unless: [
        '{technical}',
        '(some _ libraries|interfacing|bug|vulnerab*|error|errors|agreed|confirmed|cost of|budget|paid by|deprecated for|releases|version|grace period|each has|exempt)'
      ],
      notUnder: elsewhere,
      confidence: 'arguable'
    },
    {
      name: 'low use waved away',
      all: [low, wavedAway],
      unless: [
        ...supported,
        '(expected to (impact|affect|fail|be present)|we have no use|handle|github|cpu|memory|cache|latency|bandwidth|bytes|byte|disk|throughput|algorithm|compiler|parser|function|functions|thread|threads|api|apis|breaking|backward|backwards|compatib*|block|blocks|node|nodes|packet|gas|transaction|proposal is|crate|crates|impl|module|modules|syntax|keyword|type|types|trait|tests|test|code|method|methods|field|fields|value|values|options|option|parameter|lint|default)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'no demand waved away',
      phrases: [
        '(nobody|no one|none of _|no team|no customer|no user|no department) (has|have|had) [yet] (asked|requested|wanted|used|tried) ... (yet|so far|since|but)',
        '(no|little|hardly any|not much) (demand|interest|need) (yet|so far|at present|today|at the moment)',
        '(none of the|nobody|no one) ... (replied|responded|answered|came|objected) ... (and|which|but) [_] (we|is|as)',
        '(do not|did not) read (much|too much|anything) into',
        '(matter|question|problem) of (marketing|communication|awareness|evangeli*|habit|discipline|generation|attitude|mindset)',
        "(do not|don't|does not|cannot) [yet] (know|imagine|realise|realize) [yet] (it|that they need|what they (need|want|miss)|they need|how much)",
        `[_] (opened|used|tried|bought|logged in|signed in) (it|the _|to it) [_] (once|twice)`
      ],
      unless: [
        ...supported,
        '(language|syntax|api|runtime|compiler|therefore not|out of scope|not included|we (will not|do not) (build|add))'
      ],
      notUnder: elsewhere
    },
    {
      name: 'reluctance belittled',
      all: [
        [
          '(resistance|reluctance|reluctant|scepticism|skepticism|sceptical|skeptical|sceptics|skeptics|sceptic|doubters|critics|refusal|refuse|refuses|refusers|hesitation|hesitant|hesitate|complain|complaining|complaints|unwilling|unwillingness|not using|non users|old habits|strong habits|force of habit|laggards|latecomers|stragglers|slow to|conservatism|conservative|stay away|returned to|fall back to the old)'
        ],
        [
          '(will (fade|resolve|pass|vanish|subside|disappear|dissolve|evaporate|die|get over|get used|get accustomed|come around|come round|learn|have to)|can be (ignored|neglected|disregarded)|resolve itself|matter of (generation|time|age|habit|taste)|question of (generation|time|age|habit)|generational|discipline|mainly how strong|only habit|just habit|mere habit|is natural|in the end|always (start|starts|takes|complain)|usual|temporary|encouraging|nothing to do with|will be brought|will be connected|get accustomed)'
        ],
        [adopters]
      ],
      unless: [...supported, '(electrical|material|antibiotic|attack|collision|censorship)'],
      notUnder: elsewhere
    },
    {
      name: 'used by its makers',
      phrases: [
        '(our|my|their) own (best|biggest|first|main|only|largest) (customer|customers|user|users|client)',
        '(only|sole|main|mainly|mostly|largely|chiefly|exclusively|predominantly|most of (it|them|the _)|of them|so far|at the moment|at present|for now|up to now|today|currently|single) ... (our|my) own (team|service|services|group|department|pipeline|pipelines|jobs|project|projects|checks|unit|use|staff|health|tests|tools|app|systems|members|dashboards)',
        '(our|my) own (team|service|services|group|department|pipeline|pipelines|jobs|project|projects|unit|staff|use) (only|alone|so far|exclusively|for now|at the moment)',
        '(my|our) own (#|one|two|three|four|five|six) (service|services|projects|teams|apps|jobs|tools)',
        "(only|just) (our team|our team's|my team|my team's|our group|our department|our unit|the author|the proposer|the proposing team|we|i) [_] (use|uses|emit|emits|call|calls|consume|consumes|read|reads|query|queries|service|services)",
        '(one|a single) (department|team|group|unit|service|site) ours',
        "(author|proposer|proposer's|author's|our|my|proposing) [_] (team|department|group|unit|services|service|company) (is|are|remains|being|as) the (sole|only|main|biggest|largest|first|principal) (user|users|buyer|customer|consumer|client|adopter)",
        '(one department|one team|one group|one unit|one service), (ours|our own|mine|us)',
        '(we|our team|our group|our department) (are|is|will be|remain|remains) [currently|so far|still] (the|its|our) [own] (only|sole|main|biggest|largest|best|first|principal) [_] (user|users|customer|consumer|consumers|client|clients|adopter|buyer)',
        "(our|my|the author's) (group|team|department|unit) (writes|feeds|fills|produces|publishes) ... (reads|uses|consumes|queries|is delighted|enjoys)",
        '(fed|filled|written|produced|populated) by the _ team and (read|used|consumed|queried) by the',
        'the (author|proposer|maker|team) uses it (every|daily|all|each)',
        '(mostly|mainly|largely|chiefly) (ourselves|us|my own|our own)'
      ],
      unless: [
        '(before|pilot|first stage|phase|then|because nobody|stop|reason to|dogfood*|signed|committed|already uses|as well as|second consumer|other teams)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'everyone counted in',
      all: [
        [
          '(forecast|expected|expectation|projected|projection|assume|assumed|assumption|target group|target audience|addressable|estimate|set to|set at|calculate with|reckon with|budgeted|growth|we plan with|plan for)'
        ],
        [
          `(all|every|everyone|everybody|full coverage|full adoption|complete adoption|the whole|the entire|100 %|100|# (per cent|percent)|rests on)`
        ],
        [
          '(users|tenants|staff|employees|customers|teams|adoption|uptake|coverage|departments|sites|year|usage|subscribers|daily users|take up)'
        ],
        [
          '(is set|is all|set to|set at|are set|we assume|is assumed|full coverage|full adoption|excited|in the end)'
        ]
      ],
      unless: [...supported, '(memory|cpu|load|latency|requests)'],
      notUnder: elsewhere,
      confidence: 'arguable'
    },
    {
      name: 'no doubt under Adoption',
      phrases: [
        '^ (us|we|ourselves|me|myself|our (team|group|department|unit)|my (team|group|own _)|the (author|proposer|authors|team))[.]? $',
        "^ (the (author's|proposer's|authors')|our own|my own|our|my) [_] [_] $",
        '^ (assumed|viral|granted|natural|automatic|organic|by decree|by instruction|by order|mandatory|compulsory|inevitable|guaranteed|self evident|certain|word of mouth|given)',
        '^ (everyone|everybody|all of them|all teams|all staff|all users) [in] [the] [end] $',
        '(they|teams|users|people|staff|employees|customers|developers) (will|would|are going to) (have to|need to|get used to|want to|be told|be instructed|be required|be obliged|come|follow|come around)',
        '^ (none|nobody|no one|zero|few|one|small|minimal|low|little) ... (typical|normal|irrelevant|natural|expected|to be expected|not a problem|no problem|nothing to|which is|early|immaterial|but)',
        '^ (small|low|minimal|few|little|negligible) (so far|but|yet|$)',

        '(by (instruction|decree|order|default|directive|mandate)|decree|directive|is mandatory|will be made mandatory|they must|top down)',
        '(not (seen|regarded|considered) as a risk|no risk|not an issue|not a concern|is assumed|taken for granted|will be created by training)',
        '(uses|use) it (every|daily|all the)'
      ],
      under: [
        '(adoption|adopters|adopter|take up|uptake|acceptance|go to market|target users|current users|known users|known consumers|consumers|usage in|usage numbers|usage so far|use so far|who uses|who will use|use it|teams use|switch|roll out|rollout|market|demand|audience|customers|early users|pilot users)'
      ],
      unless: [
        '{technical}',
        '(therefore|hence|because|source|range|invisible|trial|none of these|none specific|enabled by default|requires just|treated as|api|feature flag|no longer|stop|weeks|measured|migration|deprecat*|release|version|flag|function|opt in|error|support|adapt)'
      ]
    },
    {
      name: 'acceptance assumed',
      phrases: [
        '(acceptance|adoption|uptake|user acceptance) (is|are|was) (not (seen|regarded|considered|viewed)|no|assumed|taken for granted|a given|a formality|guaranteed)',
        '(acceptance|adoption|uptake) will be (created|achieved|ensured|secured|guaranteed|no problem)',
        '(we|i) (did not|have not|do not need to|need not) (ask|asked|survey|interview|consult|convince|persuade|win) [the] [_] [_] but (it|they|this)'
      ],
      unless: [...supported],
      notUnder: elsewhere
    }
  ]
}
