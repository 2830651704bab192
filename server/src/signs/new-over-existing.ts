// Shows "something new where something existing is dismissed without a reason, or from scratch as the attraction".
import { elsewhere } from './guards'
import type { SignCues } from './sign'

/** Kinds of things that may exist already. */
const thing =
  '(system|systems|tool|tools|solution|solutions|service|services|product|products|library|libraries|framework|frameworks|platform|platforms|application|applications|app|apps|module|modules|component|components|engine|engines|scheduler|schedulers|package|packages|software|code|codebase|code base|stack|architecture|implementation|implementations|database|queue|broker|gateway|router|search|catalogue|catalog|portal|portals|dashboard|dashboards|pipeline|pipelines|job|jobs|script|scripts|sheet|spreadsheet|spreadsheets|process|workflow|client|sdk|monolith|suite|firmware|planner|builder|editor|validator|runner|wiki|forms|form|interface|standard|template|templates|crm|erp|intranet|repository|repositories|data model|schema|model|add on|plugin|plug in|website|site|setup|design|format|logic|parser|importer|exporter|feed|registry|store|layer|one|ones)'

/** Something that exists already. */
const existing = `((existing|present|current|incumbent|legacy|old|older|previous|predecessor|inherited|established|installed|today's|yesterday's|original|in use|available|in house|internal|company|corporate|group's|company wide|central|shared|common|standard|off the shelf|ready made|commercial|bought|purchased|third party|open source|free|vendor|vendor's|upstream|market|public|packaged|well known|popular) [_] [_] ${thing}|incumbent|the (market|competition|registry)|off the shelf|ready made|reuse|re use|reusing|re using|adopting|adoption of|what (is|we have|exists|already exists|came before|others have) [there|already|today|built|done]|somebody else's|someone else's|other people's|(another|other|neighbouring|sister) (team|teams|department|departments|group|groups|unit|units|agency|agencies|company|companies|division|office)|(team|team's|department's|group's|colleagues) in @|the one (run|operated|maintained|owned|provided|in production|we have|used) [_] [by]|already (has|have|runs|run|operates|operate|offers|offer|own|owns|exists|exist|provides|provide|uses|use|do|does|covers|cover|solve|solves|works|available|in place|in production|in use)|(exists|exist) (already|today|in|for|within|that|at|on)|there (is|are|'s) (already|an in house|an internal|an open source|a library|a tool|a product|a commercial|a standard|a shared|an existing|several|two|three|plenty|many|enough)|there's (already|an)|which (most|many|several|all|other|some) [_] (teams|departments|of us) use|the tool [_] [_] (team|teams) (use|uses))`

/** Put away, in words that name no reason. */
const putAway =
  "(not (been )?(considered|looked at|pursued|explored|evaluated|examined|investigated|analysed|analyzed|assessed|reviewed|followed up|tried|weighed|compared|surveyed|studied|pursue|consider|considered further|elaborated|worthy|worth (a|our|the) (look|effort|time)|a basis|the basis|a base|the kind of|the sort of|our kind|our taste|our style|to our|to my|for us|for me|speak to|appeal|convince|inspire|excite|attract|reflect|do justice|deserve|count|an option|up for)|never (considered|looked|tried|an option|seriously|evaluated)|hardly (considered|looked at|discussed)|barely (considered|looked at)|neither [_] [_] [_] [_] deserve*|(deserve|deserves) further|no longer worth|was (ruled out|dismissed|rejected|discarded|dropped|set aside|left aside|put aside|laid aside|skipped|excluded|ignored|waved|abandoned|scrapped|crossed off|struck) [early|quickly|immediately|outright|at once|straight|without|out of hand|at the|at an early|on feeling|from the|before|after|right|summarily|and|$]|were (ruled out|dismissed|rejected|discarded|dropped|set aside|left aside|put aside|laid aside|skipped|skimmed|excluded|ignored|waved|abandoned) [early|quickly|immediately|outright|at once|without|out of hand|at the|at an early|on feeling|from the|before|after|right|summarily|and|$]|(rejected|dismissed|ruled out|refused|turned down|declined) out of hand|on feeling|by feeling|gut feeling|at first glance|at first sight|first impression|on instinct|without further|ruled out early|set aside early|left aside|leave it aside|leave (that|this|them) aside|laid aside|set it aside|put it aside|brushed aside|out of the question|beyond (discussion|saving|repair|help|debate|redemption)|not worth saving|had its day|has had its day|has had (their|its) day|had (its|their) (time|chance|moment|run)|run its course|served its (time|purpose)|belongs to (the past|history|another|yesterday|a)|thing of the past|of yesterday|yesterday's|relic|museum|museum piece|dinosaur|fossil|antique|antiquated|past its prime|long in the tooth|old fashioned|outmoded|passé|days are numbered|time is up|time has come|is what it is|be (the )?same [_] in the end|is only a|just a|politely (ignored|declined)|(ignored|ignores|ignore|disregards|disregard|bypasses) [_] [_] [_] [_] (on purpose|deliberately|by design|consciously|existing|by this design)|(deliberately|consciously|purposely|intentionally) (ignor*|disregard*|bypass*)|as if it did not exist|pretend|forget (about )?(the|it|what|all|everything)|do not analyse|not spend time|no time on|waste of|throw good money|was found worthy|does not (speak|appeal|reflect the way|feel|inspire|excite|deserve|do justice|look)|did not (speak|appeal|feel|inspire|excite|convince|look|warm|like|check|survey|try|pursue|consider|evaluate)|do not (like|trust|fancy|want to (depend|use|inherit|work|touch|rely|maintain|live))|don't (like|fancy)|none (that|of them) [_] [_] (like|liked|care|appeal*|want|fancy)|dislike|dislikes|disliked|unloved|ugly|uninspiring|uninspired|boring|dull|clumsy|unattractive|unsexy|heavy handed|bloated|felt (like|heavy|wrong|old|dated|clumsy|foreign|alien|clunky|limiting)|feels (heavy|wrong|old|dated|clumsy|foreign|alien|clunky|limiting)|feel (heavy|wrong|old|dated|clumsy|foreign|alien|clunky)|not our (kind|style|taste|code|way|idea|cup)|nobody's idea|no fun|compromise|second best|a pity to|be a pity|a shame to|disappoint|disappoints|disappointing|always (disappoint|disappoints|fall|falls|end)|decided not to use|chose not to|opt not to|prefer not to|rather not|go our own way|going our own way|considered for the sake of completeness|considered only|skimmed|superficial*|good riddance|make way|makes way|has to go|must go|time to (move on|let go|say goodbye|retire|bury)|move on from|leave (it|them|that|all that) behind|(leave|leaves) behind|left behind|walk away from|part with|turn our back*|thrown away|throw away|throw it away|throw out|bin it|scrap it|bury|get rid of it|too small for|beneath us|below our|not [_] [_] ambition*|hold (us|me) back|(lead|leads) nowhere|dead end|(want|wants) to touch|want to touch|dares to touch|written by (people|others|someone|somebody|another|a team)|done by another|built by (others|someone|somebody|another)|somebody else wrote|someone else wrote|rather than improve*|not improved|instead of (being )?(adapted|adapting|improv*|extend*|repair*|fix*|refactor*|reus*))"

/** Something new of one's own. */
const own = `(our own|of our own|ours|my own|own development|individual development|(self|home|custom|tailor) (written|built|made|developed|grown|brewed|rolled)|homegrown|homemade|handmade|bespoke|(write|build|develop|create|make|introduce|design|define|start|begin|open|propose|produce|implement|invent|construct|go for|opt for|chosen|chose|have) [up] (a|an|one|another|its) (new|own|second|third|fourth|fresh|separate|dedicated|successor|rival|replacement|brand new|successor|one|third|bespoke) [_]|(writes|builds|develops|creates|makes|introduces|designs|defines|starts|opens|proposes) (a|an|another|one of) (new|own|second|third|fourth|fresh|separate|dedicated|successor|replacement|one|our)|(write|build|develop|create|make|introduce|design|define|start|begin|defines|do) (another|one|ours|it anew|it ourselves|it ourself|something new|a second|a third|a fourth|its successor|the successor)|a (new|second|third|fourth|fresh|separate|brand new|dedicated|parallel|rival|competing) [_] [_] (${thing}|place) [_] [_] [_] (is|will be|are) [_] [_] (created|introduced|developed|built|proposed|written|designed|started|recommended)|(new|separate|second|third|fourth|dedicated|brand new) (one|planner|engine|service|tool|system|product|scanner|runner|app|application|library|front end|platform|place|project|solution) (is|will be|would be|deserves|for us|instead|next to|beside|alongside|$)|a (new|second|third|fourth|separate|different|dedicated|fresh) (one|engine|tool|service|system|product|library)|successor|full (replacement|rewrite)|complete (replacement|rewrite|rebuild)|a rewrite|a rebuild|reinvent*|invented anew|anew|afresh|from (scratch|zero|nothing|the ground up|the first line|a blank _|an empty _)|re created in full|built by us|our way|our own way|made by us|of our making)`

/** A beginning without inheritance. */
const fresh =
  '(from (scratch|zero|nothing|the ground up|the first line|a blank _|an empty _|a clean _)|clean (start|slate|sheet|room|break|cut)|fresh (start|beginning|repository|codebase|project|ground)|new (start|beginning|project|codebase|repository|monorepo|era|chapter)|greenfield|green field|(blank|white|empty|unwritten) (slate|page|canvas|sheet|repository|directory|paper|board|field)|tabula rasa|(start|starting|begin|beginning) (over|again|anew|afresh)|virgin|invented anew|everything (new|anew)|rebuild|rewrite|full replacement|complete replacement|successor|making it ourselves|of our own making|build something|do (it|this|the [_] [_]) (properly|right)|design the ideal|unburdened|without looking at|blue sky)'

/** A taste for making. */
const attraction =
  '(freedom|free (of|from|to|hand|rein)|freely|liberat*|unburdened|unencumbered|untainted|unspoiled|unspoilt|baggage|ballast|shackles|chains|legacy free|debt free|no (legacy|baggage|constraints|compromises|habits|inheritance)|without (legacy|baggage|constraints|ballast|compromise|the weight|looking|inheriting|having to)|appeal|appeals|appealing|attraction|attractive|attracts|charm|charming|beauty|beautiful|joy|fun|enjoy|pleasure|pleasant|nice|nicer|nicest|so much better|love|like the idea|fancy|delight|delightful|exciting|thrilling|tempting|seductive|refreshing|satisfying|rewarding|inspiring|creative|creativity|dream|dream of|dreams of|luxury|privilege|adventure|worthwhile|in itself|needs no justification|main strength|greatest strength|cannot be overstated|prefer|prefers|preferred|preference|favour|favours|favor|rather|instinct|taste|interesting|bold|bolder|boldest|brave|courage|ambitious|ambition|purity|tidy|properly|right from the|right this time|ideal|perfect|how we (like|want)|the way we (like|want)|once and for all|for once|at last|finally|untouched|virgin|pristine|chance|opportunity|think big|no limits|proud|craft|our idea|we like|i like|we want to think|why settle|settle for|deserves its own|deserve our own|cannot be overstated|specially)'

/** A reason that can be checked: a lack, a limit, a cost, a date, a test; or talk about programs. */
const reason = [
  '# (%|percent|per cent|ms|seconds|minutes|hours|days|weeks|months|euro|euros|errors|incidents|times|tickets|outages|mb|gb|engineers|people|users|lines|of the)',
  "(cannot|can't|could not|(does not|do not|doesn't|did not|not) (support|offer|provide|handle|allow|scale|run|work (with|on|for|in)|expose|know|meet|cover|include|implement|fit|guarantee|compile|apply)|lack|lacks|lacking|missing (features|feature|support|from)|unable|incompatible|incompatibility|licence|license|licensing|end of (life|support|sale)|unmaintained|no longer (maintained|supported|sold|developed|receives|works)|discontinued|unsupported|out of support|costs|price|priced|fee|fees|expensive|slow|slower|latency|performance|throughput|memory|security|vulnerab*|cve|audit|compliance|legal|law|regulation|gdpr|privacy|outage|outages|incident|incidents|bug|bugs|fails|failed|failing|failure|breaks|crash|crashes|limit of|limited to|exceeds|per cent|percent|would (require|need|break|cost|force|double|add|prevent|introduce|increase|complicate|mean (rewriting|maintaining|changing|that))|tested|measured|measurement|benchmark|trial|pilot|proof of concept|months|weeks|days|hours|euro|euros|see section|appendix|ambiguous|ambiguity|inconsistent|confusing|backward compat*|backwards compat*|breaking change|unsound|syntax|semantics|trait|struct|compiler|opcode|kubelet|pod|pods|validator|validators|attacker|crate|users (would|will|need|must|cannot|have)|because (it|they|the|of (the|its|their)|its|we (need|must|would|cannot|had|have))|due to|owing to|so that|in order to|to (avoid|reduce|prevent|meet|comply)|as it (has|is|was|would|needs|only)|reused|we reuse|we keep|is kept|are kept|event by event|compared)"
]

/** Words that give a sentence away as talk about how a program works. */
const technical = [
  '(cli|abi|json|yaml|xml|struct|trait|node|nodes|cluster|namespace|kernel|runtime|kubelet|kube proxy|kubernetes|kep|rfc|crd|systemd|webhook|allocation|allocations|existing clients|existing code|existing apps|fully managed|end users|pack|block|blocks|create and on update|http|we propose a new implementation|call our own|already have our own|metadata|storage slot|slots|leaf|tree|byte|bytes|bitmap|stream|linter|lint|fork|feature gate|class|classes|method|methods|objects|variable|string|callback|instance|etcd|controller|plugin name|typescript|javascript|rust|ember|addon|ownership of|executors|async|thread|threads|developers (to|who|can)|customers can|people can|older releases|pool|option logic|options logic|cli options|we could|could also|reinventing the wheel|for example|in this example|e.g.)'
]

/** Rules, history and other people's projects. */
const notHere = [
  '(would (mean|have meant) months|no greenfield|not (a )?greenfield|greenfield (site|sites|stores|store|deployment|deployments|cluster|clusters|region|install*)|greenfield and brownfield|brownfield|argument does not|does not convince|rather than from (zero|scratch)|not from scratch|never from scratch|instead of (starting|building|writing) [_] [_] from scratch|must not|should not|we do not (write|build|rewrite|start)|no rewrite|avoid|avoids|avoiding|resist|tempting|temptation|disappointed|snapshot|cold start|from scratch (every|each|on every|on each|at|when|whenever|in the (case|event)|image|container)|docker|dockerfile|checkout|check in|ci|the previous|predecessors|in the past|last time|lesson|regret|we kept|is not planned|not planned|we also|never on the table|not on the table|nothing [_] [_] [_] [_] has to|less bespoke|migration|migrate|without having to|scaling|not found|suppressions|use cases which|executables|whatever that is|opt to use|copies|in parallel with|side by side|until the|switch over|cut over|fall back|keeps running|no need to (build|write)|rather than (reinventing|bespoke|building|build|writing|write|inventing|create|creating) [_] [_]|instead of (building|writing|inventing) [_] [_]|not (build|write|building|writing|invent|reinvent)|bound to|leased|nobody (wants|proposes|suggests) to (rewrite|replace|build)|could have (built|written))'
]

/** Put away so firmly that what it was needs no other sign of being there. */
const farewell =
  "(had (its|their) day|run (its|their) course|served (its|their) (time|purpose|days)|belongs to (the past|history|another era|yesterday|the last)|museum|relic of|dinosaur|fossil|beyond (saving|repair|redemption|discussion|debate|help|rescue)|past (its|their) prime|days are numbered|not (quite )?to our (liking|taste)|(at the end of the day|in the end|when all is said and done) [_] [_] (would|will|is|remains|stays) [still|always|only|just] [_]|not my (taste|liking)|not our (kind|style|sort|taste)|speak to us|spoke to us|(rejected|dismissed|ruled out|refused|turned down|declined) out of hand|politely (ignored|declined)|nuff said|nobody's idea of|(make|makes|made) way for|is what it is|be (the )?same [_] in the end|on feeling|gut feeling|regarded as (non existent|dead|gone)|was not followed up|not pursued further|not (been )?followed up|were skimmed|not what (this|our|the) team [_] [_] [_] for|not the kind of|is nobody's|glad to see the back|good riddance|better off without|too small for our|beneath us|worthy of (reuse|our|us)|no one will miss|nobody will miss|say goodbye|lay (it )?to rest|laid to rest|let (it|them) die|sunset of an|last century|bygone|of another age|from another (age|era|time)|stone age|yesterday's|soulless|lifeless|joyless|dreary|spaghetti)"

/** Improving what is there, as a way. */
const improving =
  '(incremental|incrementally|repair|repairing|refactor|refactoring|extend|extending|extension|improve|improving|improvement|improvements|patch|patching|minor fixes|small fixes|small changes|fixing|tinkering|wrap|wrapping|adapting|adaptation|modernise|modernising|modernize|modernizing|upgrade|upgrading|retrofit|retrofitting|step by step|evolve|evolving|evolution|maintain|maintenance|reuse|reusing|re using|contribute|contributing|upstream|bend|bending|plug in|plugin|add on|configure|configuring|inheriting|build on|building on|on top of|sorting out|cleaning up|adopting|keep and improve|do nothing)'

const setAsideShort =
  "(not (looked|considered|pursued|evaluated|explored|investigated|studied|examined|discussed|elaborated|worth|interesting|attractive|exciting|applicable to us|our|for us|an option|ambitious)|old|outdated|dated|legacy|boring|ugly|dull|uninspiring|unattractive|heavy|clumsy|too (small|old|simple|modest|boring|dull|limiting|narrow|ordinary)|dropped|dismissed|discarded|rejected|ruled out|skipped|ignored|set aside|nothing (out there|we like)|we know (it|of it|about it)|we are aware|we prefer|we would rather|would have meant|somebody else's|someone else's|not ours|theirs|considered for|greenfield|because we (want|like|prefer)|feels|felt|does not (appeal|excite|inspire|feel)|did not (appeal|convince|excite|look|inspire|like)|where is the fun)"

export const newOverExisting: SignCues = {
  id: 'new-over-existing',
  unless: notHere,
  cues: [
    {
      name: 'existing put away',
      all: [[existing], [putAway]],
      unless: [...reason, ...technical],
      notUnder: elsewhere
    },
    {
      name: 'a farewell without a reason',
      phrases: [farewell],
      unless: [...reason, '(code smells|smells)', ...technical]
    },
    {
      name: 'existing, and yet our own',
      all: [
        [existing],
        [own],
        [
          '(but|yet|still|though|although|nevertheless|nonetheless|all the same|rather|over|than|prefer|prefers|favour|favours|like|separate|parallel|second|third|fourth|another|ours|our own|decided|opted|chosen|chose|we are going to|next to|beside|alongside|in addition|parallel to|exist|built by us|on purpose|hence|so we|and so|therefore|recommended|proposed|is introduced|developed|intend|why|individual|instead)'
        ]
      ],
      unless: [...reason, ...technical],
      notUnder: elsewhere
    },
    {
      name: 'a beginning for its own sake',
      all: [[fresh], [attraction]],
      unless: [...reason, ...technical],
      notUnder: elsewhere
    },
    {
      name: 'a clean beginning as the approach',
      phrases: [
        `^ [_] [_] (greenfield|green field|from scratch|clean slate|blank slate|clean sheet|tabula rasa|fresh start|clean start|full rewrite|complete rewrite|own development) [_] [_] [_] $`
      ],
      under: [
        '(approach|method|strategy|solution|architecture|technology|implementation|how|proposal|design)'
      ],
      unless: [...reason, ...technical],
      notUnder: elsewhere
    },
    {
      name: 'a clean beginning praised',
      all: [
        [
          '(fresh|clean|new) (start|beginning|slate|sheet|page)|greenfield|green field|tabula rasa|from (scratch|zero|the ground up|the first line|a blank _|an empty _)|(blank|empty|white) (slate|page|sheet|canvas|repository|directory)|starting (again|over|afresh)'
        ],
        [
          '(benefit|benefits|beauty|advantage|advantages|strength|charm|chance|freedom|opportunity|appeal|motivation|attraction|best|right|we (begin|start|open|build|go)|lets us|allows us|enables us|gives us|deserve*|healthy|liberat*|cannot be|our|team|should|will|would|is|so)'
        ],
        [
          '(old|existing|current|legacy|present|previous|base|baggage|habits|we|us|our|team|beauty|benefit|benefits|charm|freedom|appeal)'
        ]
      ],
      unless: [...reason, ...technical],
      notUnder: elsewhere
    },
    {
      name: 'own preferred',
      all: [
        [own, fresh],
        [
          "(prefer|prefers|preferred|neater|more elegant|more modern|more advanced|cleaner|smarter|is the better|would rather|i'd rather|we'd rather|rather than|favour|favours|like the idea|fancy|nicer|neater|pleasant|more fun|bolder|better|instead of|we go with|go with|we opt|we decided|in our own way|our own way)"
        ],
        [
          '(than|over|instead|rather|so we|hence|therefore|existing|theirs|somebody|someone|their|those of|others|available|neighbour*|standard|next door|other|style|way|idea|before|existing|recommended)'
        ]
      ],
      unless: [...reason, ...technical],
      notUnder: elsewhere
    },
    {
      name: 'did not look',
      phrases: [
        '(no|not|never|nobody|without|hardly|barely|little|too late to|late and) [_] [_] [_] (look|looked|looking|check|checked|checking|survey|surveyed|study|studied|studying|evaluate|evaluated|evaluating|evaluation|compare|compared|comparison|analyse|analysed|analysis|investigate|investigated|examine|examined|search|searched|asking|asked|inventory|research|followed up|elaborated|explored|find out) ... (existing|exists|alternatives|whether|current solutions|market|competition|in production|others|already|what is|other teams|available|options|solutions|up|elaborated|prior)',
        '(alternatives|options|market|existing _|competition|prior art|other solutions|other tools|current solutions) (was|were|are|is|have been|has been|had been) [therefore|hence|thus|deliberately] (not|never|hardly|barely) (considered|looked|checked|evaluated|compared|elaborated|examined|explored|investigated|weighed|analysed|analyzed|surveyed|studied|discussed|pursued)'
      ],
      unless: [
        ...reason,
        ...technical,
        '(reasonable|worth|affected|touched|moved|customers|changed|modified|impacted|removed)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'theirs, not ours',
      all: [
        [
          "(is theirs|are theirs|somebody else's|someone else's|other people's|another team's|another group's|another department's|done by another|written by (people|others|another|a team)|made by another|run by another|belongs to (another|them|others)|not (ours|invented here)|foreign (code|system)|strangers|depend on (it|them|another|others|somebody|someone)|dependent on (them|another|others)|leave it|leave them|shares with us|has one|have one)"
        ],
        [
          own,
          '(we are (building|writing|making|developing|creating)|we (build|write|make|develop|create|want|would|need)|hardly|would rather|lets us|our)'
        ]
      ],
      unless: [...reason, ...technical],
      notUnder: elsewhere
    },
    {
      name: 'nobody wants to work in it',
      phrases: [
        `(nobody|no one|noone|none of us|everyone|everybody|all of us|few|who) ... (wants to (touch|see|work|maintain|read|open|inherit|deal|live)|warmed to|warms to|likes|liked|enjoys|dares|keen|tired of|sick of|fed up|hates|dreads|wishes it|in love with|care to (maintain|touch)|misses|would miss) [_] [_] [_] [_] (existing|current|present|old|legacy|it|idea|working|${thing})`,
        `(widely|generally|universally|thoroughly|much|deeply) (disliked|hated|dreaded|despised|unloved|mocked)`,
        `(that|which) (everyone|everybody|nobody|all of us|we all|none of us) (is|are) (tired|sick|fed up|bored)`
      ],
      all: [
        [
          `(new|replace|replaced|replacing|rewrite|rewritten|rebuild|delivers|own|hence|therefore|so|idea|future|instead|successor|start)`
        ]
      ],
      unless: reason,
      notUnder: elsewhere
    },
    {
      name: 'improving is not for us',
      all: [
        [improving],
        [
          "(out of hand|never leads|leads nowhere|nobody's idea|no fun|then dropped|was dismissed|bolder|boldest|is simply nicer|nicer|not what (this|our|the)|is only a|felt like|compromise|thing of the past|worthy|clean start|brand new|not (our|to our)|unambitious|timid|half hearted|half measures|patchwork|lipstick|band aid|sticking plaster|too (modest|small|timid|slow for our)|boring|dull|unsatisfying|no glory|thankless|not worth our|we propose one new|rather build|not attractive|not interesting|not inspiring|uninspiring|wasted|waste of (talent|effort|time)|throw good)"
        ]
      ],
      unless: [
        ...reason,
        ...technical,
        '(can be (dropped|dismissed)|simply (be|add|use|by|call|extend|extending)|packet|connection|container)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'old, hence new',
      all: [
        [
          `(old|outdated|dated|aged|aging|ageing|obsolete|antiquated|legacy|yesterday's|years old|decade old|old fashioned|out of date|has aged)`
        ],
        [existing, '(current|present|existing|legacy)'],
        [
          '(considered|regarded|seen|felt|simply|just|enough|leave it|did not pursue|not pursue|has to|make way|time for|brand new|is old|are old|was old|something new)'
        ],
        ['(new|replace*|begin|start|enough|aside|rewrite|pursue|something)']
      ],
      unless: [...reason, ...technical],
      notUnder: elsewhere
    },
    {
      name: 'set aside, in its place',
      phrases: [
        `^ [_] ${setAsideShort} [_] [_] [_] [_] [_] $`,
        '(chosen: own|we prefer a|not to our|first impression|sake of completeness|^ [_] [_] [_] not considered $)'
      ],
      under: [
        '(why not|why a new|alternative|alternatives|prior art|existing (solution|solutions|tool|tools|system|systems|service|services|product|products|work|software)|current (system|tool|state|solution)|incumbent|vendor|vendor product|market|market overview|market survey|build (vs|versus|or) buy|make or buy|buy|comparison|options|option|extend|extend the|improve|rejected|rejected options|off the shelf|do nothing|status quo|incremental)'
      ],
      unless: [
        ...reason,
        '(none (yet|known|at this|so far|identified|were|that we are aware|of (these|the))|none $|no (alternatives|other|alternative)|n/a|not applicable|because|since|due to|it is|this (is|would|was|could|will)|these|did not (have|need|want|find)|discarded (because|as|since)|rejected (because|as|since)|see|below|above|we (want|like|know) (to|that|of)|no (change|changes|migration|impact|need|new|longer|one|additional|way))'
      ]
    }
  ]
}
