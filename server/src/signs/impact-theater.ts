// Shows "argues by what the work shows about a person or team, or by career, brand, prestige".
import type { SignCues } from './sign'

/** Those before whom one shines. */
const audience =
  "(leadership|leaders|upper management|senior management|top management|management|managers|executive|executives|exec|execs|the board|supervisory board|board (level|member|members|meeting)|c (level|suite)|cto|ceo|cio|coo|cfo|vp|vps|vice president|president|chairman|chairwoman|chair|director|directors|general manager|managing director|head office|headquarters|hq|parent company|mother company|holding|shareholder|shareholders|investor|investors|owners|sponsor|sponsors|steering (committee|group)|minister|ministers|ministry|minister's|mayor|council|councillors|politicians|politics|parliament|government|royal|the press|the media|journalists|reporters|newspaper|newspapers|television|tv|recruiter|recruiters|candidates|applicants|talent|analyst|analysts|jury|juries|industry|the market|competitors|competition|peers|sceptics|skeptics|doubters|critics|delegation|delegations|guests|visiting|visitors|vips|outside world|the outside|outsiders|the world|(rest|remainder) of the (company|organisation|organization|house|group|business|building)|whole (company|organisation|organization|house|building)|(entire|other) (company|organisation|organization|departments|divisions|teams|groups|houses|subsidiaries|units)|everyone (in|else|will)|sister (company|teams|companies)|audience|conference|podium|customers see|customer council|experts|profession|scene|upstairs|top floor|executive floor|boardroom|higher ups|decision makers|people who (decide|count|matter)|the powers|bosses|boss|my manager|my boss|our boss|town hall|all hands|regulator|regulators|university|academia|committee)"

/** Being seen, in words that have no technical sense. */
const vanity =
  '(impress|impresses|impressed|impressive|impressing|impression|notice us|noticed|takes notice|take notice|sit up|turn heads|turns heads|turn some heads|visible|visibly|visibility|in the eyes|in view of|on the radar|attention|exposure|limelight|spotlight|centre stage|center stage|on stage|on the stage|shine|shines|perceives|sparkle|dazzle|dazzles|astonish*|amaze*|surprise|surprised|show off|shows off|showing off|parade|present (ourselves|us|itself)|presentable|look (good|great|better|well|modern|innovative|impressive)|looks (good|great|better|well|modern|innovative|impressive)|perceive|perceived|perception|be seen as|seen as|regarded as|viewed as|thought of as|talk about us|talked about|hear (about|of) (us|it|this)|hears (about|of) (us|it|this)|remember us|remembered|applause|applaud|acclaim|admire|admired|admiration|envy|envious|jealous|respect|esteem|proud|pride|be taken seriously|taken seriously|standing|prestige|prestigious|reputation|(our|public) image|reflects well|reflect well|reflects (best|badly|favourably)|credibility|make a name|made a name|name for (ourselves|myself|us)|legacy|famous|fame|celebrity|celebrate|celebrated|champions?|favour with|please the|pleases the|curry|flattering|goodwill of|mentioned|mention|cited|quoted|quote us|slide|slides|photo|ribbon|stage|keynote|wow|sexy|glamorous|glamour|shiny|show (the|our|upper|what|everyone|her|him|to|at)|showing (the|our|upper|what|to)|shows (the|our|everyone|to)|showpiece|something (to show|she can|he can|they can)|demonstrate to|demonstrates to|prove to|proves to|prove ourselves|proof to|tell the|tells the|evidence to|signal to|signals to|convince|convinces|silence|silences|headline|headlines|judged|judge us|wants to see|want to see|big bets)'

/** Whom it makes look good. */
const selves =
  "(we|we'd|we'll|we're|us|our|ours|ourselves|i|i'd|me|my|myself|the author|the proposer|(the|our|this|newly formed|young|small|@) [_] [_] (team|group|department|unit|division|section|office|hub|tribe|guild|house|squad|crew|programme|institute|site|branch|lab|laboratory|centre|center|chapter|desk|function|organisation|organization|company|subsidiary|it|directorate|agency|engineers|engineering|developers)|(group|department|team|unit|division|section|hub|tribe|organisation|organization|company)('s)|(department's|team's|group's|unit's|division's|company's|author's|engineers'|hospital's|bank's|museum's|city's))"

/** What it is to prove of them. */
const capability =
  '((can|could|is able to|are able to|able to|ability to) [also] (deliver|do|build|achieve|handle|ship|lead|innovate|compete|execute|accomplish|master|carry|more|pull|make|move|think|play|keep up|run|be (trusted|relied))|capable|capability of (our|the)|what (it|we|they|the team|good engineering|a small) [_] [_] (can|is|are|looks|able|capable)|capacity to|serious about|mean business|means business|talent|talented|strength|strengths|strong|muscle|muscles|excellence|excellent|ambition|ambitious|ready for|relevance|relevant|maturity|mature|grown up|strategic|thought leader|thought leadership|leader|leaders|leadership|leading|pioneer|pioneers|pioneering|innovator|innovators|innovative|innovation|modern|cutting edge|forefront|front runner|avant garde|vanguard|first class|world class|top (team|tier|flight|class)|elite|league|best in|ownership|strategic thinking|partner|competence|competent|expertise|qualities|quality of (our|the)|level|calibre|caliber|greatness|vision|visionary|worth|value of (our|the)|indispensable|importance|important|existence|right to exist|more than|not just|not only|future of|state of the art|weight|commitment|agile|professional|professionalism|digital|good at|stand for|what we do|complexity (we|that we)|how much|trusted|how good|how far)'

const shows =
  '(show|shows|showing|shown|demonstrate|demonstrates|demonstrating|demonstration|demonstrated|prove|proves|proving|proof|signal|signals|signalling|signaling|illustrate|illustrates|underline|underlines|underlining|underscore|underscores|testify|testifies|testament|testimony|evidence|evidences|manifest|manifests|symbol|symbolise|symbolises|symbolize|symbolizes|establish|establishes|establishing|position|positions|positioning|cement|cements|elevate|elevates|elevating|present us|presents us|profile|profiles|lend|lends|lending|tell|tells|convey|conveys|make a statement|make clear to|makes clear to|make it clear|convince|convinces|message|statement that|sign that|sign of|witness|reveals|reflects|mirrors|expression of|embody|embodies|exemplif*|stands for|brands|marks us|set an example|sets an example|example of what|seen as|perceived as|regarded as|recognised as|recognized as|known as|reputation as|establish ourselves|call ourselves|calls itself|see what|see how|see that we|know that we|aware of what|remind|reminds)'

/** Words that refuse the argument, or speak of results of tests, figures and rules. */
const innocent = [
  '(low visibility|not the point|no customer asked|nobody asked|customer asked for|struck (it|out)|complaints|complaint|have cost us|nothing here is|do not (want|need|count|argue|claim)|does not (count|argue|claim|matter)|is not (what|why|about|our (aim|goal))|are not a|not to (impress|show)|rather than (prestige|visibility|reputation)|no argument|not an argument|no weight|is no reason|benchmark|benchmarks|test shows|tests show|analysis shows|measurement|measurements|prototype shows|experience has shown|figure #|table #|diagram|alerts|monitoring|screen reader|button|cursor|css|viewport|error message|per cent|percent|auditors|act requires|users (see|can see|notice)|publicly visible|visibility into|looks good to me|around the world|known for sure|false positive|status.|core team|ready to step down|senior co lead|maintenance activities|puts more attention|documentation|user story|nominated by|default visibility|(most|highly) visible (in contexts|project)|flagship goals|council|reads better|artifact|signals to consumers|visible to (users|user|the user|consumers|other|callers|all|everyone|every)|irrelevant)'
]

/** Words that give a sentence away as talk about programs. */
const technical =
  '(api|apis|kernel|compiler|crate|crates|struct|payload|json|yaml|kubelet|kubernetes|pod|pods|node|nodes|cluster|controller|tls|opcode|opcodes|validator|validators|token|tokens|gas|block|blocks|parser|runtime|syntax|endpoint|field|fields|attribute|attributes|function|functions|method|methods|namespace|variable|parameter|plugin|volume|stable|beta|alpha|feature gate|ga|proofs|workflow|module|modules|package|packages|key|keys|object|objects|signature|signatures|container|containers|packet|packets|stakers|staking|smart contract|string|value|values|types|template|templates|addon|production traffic)'

/** A body of people that can shine. */
const house =
  '(team|teams|group|department|unit|division|section|office|hub|tribe|guild|house|squad|crew|programme|institute|site|branch|lab|laboratory|centre|center|chapter|organisation|organization|company|firm|bank|hospital|museum|city|insurer|agency|authority|subsidiary|university|library|directorate|engineering|developers|engineers|colleagues|it|folks|practice|tech|people|discipline)'

/** Standing, as a thing. */
const renown =
  '(reputation|prestige|prestigious|standing|renown|fame|acclaim|stature|esteem|respect|recognition|credibility|visibility|exposure|brand|branding|employer brand|public image|pride|glory|kudos|applause|admiration|attention|attractiveness|perception|publicity|name recognition|street cred|goodwill|self confidence|self image|clout)'

/** What makes it grow, or depends on it. */
const gains =
  '(raise|raises|raising|boost|boosts|boosting|strengthen|strengthens|strengthening|lift|lifts|lifting|increase our|increases our|improve our|improves our|improve the (image|standing|perception|reputation|status)|improves the (image|standing|perception|reputation|status|innovation)|enhance|enhances|elevate|elevates|polish|polishes|burnish|burnishes|build our|builds our|grow our|grows our|cement|cements|gain|gains|gaining|earn|earns|earned|earning|win|wins|winning|bring|brings|bringing|give|gives|giving|lend|lends|add to|adds to|cost by itself|benefit|benefits|benefit from|pay off|pays off|good for|help our|helps our|contribute to|contributes to|worth|value|justify|justifies|deserve|deserves|restore|restores|restoring|regain|reflect|reflects|secure|secures|underline|underlines|expect|expected|hope|a matter of|question of|for the sake of|in terms of|enjoys|considerable|high|highest|greatest|enormous|huge|there is|puts|put|matters|counts|terms|story|support|supports|our)'

/** Whose. */
const whoseRenown = `(our (team|group|department|unit|division|section|office|hub|house|company|firm|organisation|organization|image|brand|reputation|standing|profile|prestige|name|credibility|visibility|status|employer|public|stature|recognition|clout|influence|self)|(the|this|these|that|our|a|us as an?) [_] [_] ${house}|for us|among|in the industry|in the eyes|with the|within the (group|company|organisation|organization|industry|business)|throughout the|across the (company|group|industry|business)|headquarters|leadership|management|board|candidates|recruit*|employer|abroad|nation*|worldwide|externally|team's|group's|department's|company's|chapter)`

/** Words of rise and reward for a person. */
const career =
  "((my|our|his|her|the author's|the lead's|engineers'|team's|lead's|personal|own|(good|material|relevant|useful) for [_]) [_] (promotion|career|careers|appraisal|performance review|annual review|performance appraisal|probation|probation period|probationary period|bonus|pay rise|salary band|performance rating|seniority|cv|cvs|résumé|résumés|curriculum vitae)|build careers|builds careers|make careers|career (step|move|goal|goals|ladder|growth|opportunity|opportunities|capital|boost|development|relevant|advancement)|promotion (case|cases|packet|package|committee|round|cycle|goal|goals|dossier|document|criteria|panel|prospects|file|relevant|board|worthy|evidence|material|season)|promo (packet|case|cycle|doc|committee|round)|promoted to (staff|senior|principal|lead|head|director|manager|architect|engineer|distinguished|fellow|vp)|(staff|principal|senior|director|l#|e#|ic#|fellow) (level|grade|engineer case|scope|case|cases|promotion|impact|worthy|track|role|title|rank|position|material)|(next|higher) (level|grade|rank|rung|title|role) (for (me|the lead|the author|him|her|us|@)|look|of my career|in my)|(next|higher) (grade|pay grade|salary band|rung|career)|(reviewers|reviewer|candidate|ready|case|evidence|material|scope) [_] [_] (at|for) the (next|higher|senior|staff|principal) level|performance (review|reviews|rating|ratings|appraisal|evaluation|cycle|conversation|dialogue|bonus)|(annual|yearly|year end|mid year|half year|calibration) (review|reviews|appraisal|conversation|talk|round|meeting|goals|evaluation|feedback)|calibration (committee|meeting|round|session)|leadership experience|management experience|leadership credentials|rise through|climb the|rung|promoted (for|because|after|this|next|in)|expected (of|from|at) [_] [_] (staff|principal|senior level|lead level|director|architect)|(year end|end of year) (summary|conversation|talk|rating)|self assessment|self review|recommend me|recommends me|qualif* (me|us|him|her) for|(my|our|their) (personal )?(objectives|okrs|goal|goals|targets) (letter|agreement|for the (year|quarter)|this year)|my (case|reach|impact|scope|visibility|track record|standing|profile as|record|name)|lacks (reach|scope|impact|visibility)|scope and impact|impact (story|statement|narrative|case)|brag document|brag doc|cross organisational influence|cross team influence|cross functional influence|organisation wide influence)"

/** Signs of glory that need no more beside them. */
const idioms = [
  '(flagship (project|work|initiative|programme|program|system|platform|character|status|for|of our|product of our|effort|undertaking)|a flagship|our flagship|lighthouse (project|initiative|character|effect|case|work|undertaking|for)|a lighthouse|beacon (for|of|project)|showcase project|a showcase|(showcase|showcases) (of|for|our|what)|show piece|showpiece|show case for|prestige (project|object|undertaking|initiative|value|gain)|prestigious|trophy|vanity project|calling card|business card for|visiting card|figurehead project|poster child|poster project|crown jewel|feather in [_] [_] (cap|caps|hat)|bragging rights|brag about|boast of|boast about|boast with|needs a headline|make headlines|makes headlines|the headlines|front page|limelight|spotlight on|in the spotlight|into the spotlight|(put|puts|putting|back) ... on the map|(step|steps) out of the shadow|out of obscurity|out of the shadows|turn* heads|wow (effect|factor|moment)|talk of the (town|company|industry|house)|make* a splash|splash|make* waves|thought leader|thought leaders|thought leadership|innovation leader|innovation leadership|technology leader|technology leadership|digital leader|digital champion|pioneer status|pioneering role|pioneering spirit|role model for|model for (other|the other|all other|the rest)|benchmark for others|reference project|(set|sets|setting) (an|a) [_] example (for|to|of what)|statement project|(make|makes|making) a (bold|strong|public|clear|loud) statement|visible win|visible wins|visible success|visible one|quick visible|spectacular|be the envy|envy of|testament to (our|the (team|strength|ambition|skill|talent|quality|dedication|commitment))|bold (statement|signal)|show of strength|show its muscles|show our muscles|show its colours|fly the flag|flag ship|signature project|hero project|moonshot|centre of excellence|center of excellence|a name for (ourselves|itself|myself|himself|herself|themselves)|make* (our|my|a|its) name|mark (on|in) history|go down in history|place in history|lasting legacy|monument to|monument|shop window|window dressing|eye catcher|eyecatcher|crowd pleaser|photo opportunity|photo op|ribbon cutting|fanfare|red carpet|open house|put on display|displayed in the (lobby|foyer|hall)|parade|bask|rise in the (eyes|esteem)|place at the table|invited to the table|at eye level with|play in the (same|first|top|major|big|champions) league|top league|major league|on (a )?par with the|same rank as the|employer branding|employer brand|attractive employer|employer of choice|magnet for talent|talent magnet|(send|sends) [a|the|an] [_] [_] (message|signal) (that (we|our|this|such)|to (management|leadership|the (market|industry|board|rest|outside|group|whole|company|organisation|organization)|everyone))|(send|sends) (as|such|so) [_] [_] [a] [_] (message|signal)|(send|sends) a (better|good|clear|strong|powerful|bold|positive|wrong|great) (message|signal)|send the message|send the signal|bold signal|signal (effect|to (candidates|the market|the industry|leadership|management|the board|recruit*|competitors|the outside|our peers|the world|talent|the group|the organisation|the rest))|signals (to|that we|that our|ambition|strength|commitment|confidence|maturity|leadership|seriousness)|messaging matters|optics|for appearances|for the look of it|good story|success story|great story|a story to tell|tells a story|good press|positive press|press coverage|media coverage|media attention|public attention|political attention|executive attention|leadership attention|management attention|senior attention|steering committee attention|high profile (project|initiative|work)|high visibility (work|project|initiative|for)|visibility (at|with|among|towards|in front of|to|within|that this|for the|beyond) [_] [_] [_] (level|leadership|board|management|vp|vps|executives|director|directors|group|chapter|team|brings|company|organisation|organization|industry)|visible (at|to) [_] [_] [_] (level|leadership|floor|board|management|vps|vp|executives|executive|directors|c level|top|ceo|cto|cio|whole company|entire company|the group))'
]

/** Prizes, stages, papers. */
const stage =
  '(award|awards|prize|prizes|medal|jury|innovation contest|competition|league table|quadrant|hall of fame|certificate on|certificate of excellence|conference|conferences|summit|keynote|keynotes|(a|the|my|our|give|gives) talk|talks at|lecture|podium|trade fair|at fairs|trade show|expo|exhibition|congress|symposium|innovation day|town hall|all hands|annual report|annual meeting|shareholder meeting|annual general meeting|newsletter|intranet news|press release|the press|press office|magazine|magazines|newspaper|newspapers|tv|television|radio|documentary|engineering blog|tech blog|company blog|case study|patent|patents|anniversary|jubilee|opening ceremony|delegations|lobby|foyer|analyst firm|analyst report|t shirt|swag|public standard)'

/** That the stage is the point. */
const point =
  '(benefit|benefits|value|aim|aims|goal|goals|gain|gains|win|wins|purpose|reason|reasons|motivation|worth|pay|pays|justif*|because|since|so that|which is why|therefore|determines|decides|timed|time the|in time for|for the|would (like|love)|we want|wants|want to|we hope|hope|hopes|intend|intends|meant|impress|impresses|look good|looks good|look great|favours|rewards|reward|proud|pride|shine|prestige|reputation|fame|visible|visibility|attention|show (the|our|what|that|how|everyone)|shows (the|our|what|that|how|everyone)|prove|nominated|within reach|already booked|is booked|booked|foreseen|declared|opportunity|chance|our work|about our|feature us|features us|mention us|mention of us|present (it|the|our)|presented|lift|raise|famous|attach|title|ours|like to hold|us in|about us|aspire|ambition|dream|deserve|deserves|material for|makes for|perfect for|ideal for|suitable for|enough for|stuff for|content for|ready for)'

/** Ground gained: people, money, powers. */
const territory = [
  '(bigger|larger|broader|wider|greater|more|expand* [_] [_]|extend* [_] [_]|(grow|grows) [_] [_]|increase* [_] [_]|secure* [_] [_]|justif* [_] [_]|gain* [_] [_]|keep the [_]|protect* [_] [_]|claim* [_] [_]|widen* [_] [_]|enlarge* [_] [_]|our|defend* [_] [_]) (remit|mandate|headcount|head count|budget|budgets|empire|fiefdom|turf|territory|span of control|sphere of influence|portfolio of responsibility|responsibilities|political weight|say in|clout)',
  '(right to exist|reason to exist|raison|existence of our [_] (team|department|group|unit|office)|survival of (the|our) (team|department|group|unit|office)|relevance of (the|our) (team|department|group|unit|office)|importance of (the|our) (team|department|group|unit|office)|(elevate|elevates|strengthen|strengthens|raise|raises) [_] (role|rank|status|position) of|(step|steps|stepping) out of the shadow|the role of our|irreplaceable|our answer to (those|the question)|nobody will (question|doubt|ask)|no one will (question|doubt|ask)|about to be re evaluated|(next|coming|upcoming|announced) (reorganisation|reorganization)|strategic partner|partner at eye level|more than (a|just a|merely a) (service desk|cost centre|cost center|help desk|back office|feature factory|support))'
]

export const impactTheater: SignCues = {
  id: 'impact-theater',
  cues: [
    {
      name: 'shows what we are',
      phrases: [
        `${shows} [_] [_] [_] [_] [_] (that|what|how|of what) (we|our|the|this|a|it) [_] [_] [_] ${capability}`,
        `${shows} [_] [_] [_] (that|what|how) (we|our|the (team|group|department)) (can|are|is|have|will|could|do|mean|belong|stand|know)`,
        `${shows} [_] [_] (our|their|his|her|my|the team's|the group's|the department's) [_] [_] [_] (capability|strength|strengths|talent|excellence|ambition|ambitions|maturity|relevance|leadership|competence|commitment|vision|importance|expertise|professionalism|innovative*|muscle|muscles|courage|determination|worth|value of our|spirit|abilities|skills|skill|greatness|superiority)`,
        `(position|positions|positioning|establish|establishes|establishing|profiles|presents|present|brands|marks|cement|cements|portrays) [_] (us|ourselves|itself|the [_] [_] ${house}|our [_] ${house}|@|@ @|me|the author) [_] [_] as`,
        '(shows|show|demonstrates|demonstrate) (ownership|leadership|initiative|strategic|vision|maturity|ambition|commitment|courage|excellence|we are serious|we mean)',
        '(we|us|team|group|department|unit|division|house|company|organisation|organization) [_] [_] (seen|perceived|regarded|recognised|recognized|known|remembered|viewed|thought of|cited) [_] [_] [_] [_] as (a|an|the|one|agile|innovative|modern|pioneer*|leader*|strategic|experts)',
        '(known for (something|more|other)|be known for|people will say|people say:)'
      ],
      all: [
        [
          selves,
          `(team|group|department|unit|division|organisation|organization|company|house|engineers|to be (perceived|seen|known|regarded)|capability)`
        ]
      ],
      unless: [...innocent, technical]
    },
    {
      name: 'shines before those who count',
      all: [
        [audience],
        [vanity],
        [
          selves,
          '(the (project|initiative|result|launch|undertaking|prototype|pilot|demo|symbol)|benefit|benefits|aim|goal|gain|greatest|first release|needs?|will impress|above all|wants|like something)'
        ]
      ],
      unless: [
        ...innocent,
        '(management of|attacker*|received attention|the owners of|public (key|keys|api|image|consumption)|wider audience)'
      ]
    },
    {
      name: 'an image of glory',
      phrases: idioms,
      unless: [
        ...innocent,
        '(flagship store|flagship phone|showcase (app|page|component)|store|phone|snapshot|ci run|score of|audience|network|packet|signal handler|receiver|sender|peer|peers|thread|event|channel|from the tag|vests|high profile podcasts)',
        technical
      ]
    },
    {
      name: 'makes a name',
      phrases: [
        '(earn|earns|earned|earning|win|wins|gain|gains|bring|brings|get|gets|give|gives|buy|buys) (us|me|the _|our _|the _ _) [_] (respect|recognition|attention|applause|kudos|credit|standing|visibility|exposure|prestige|admiration|fame|credibility|trust of|ear of|goodwill|favour)',
        '(get|gets|getting|got) (a|the|our|us|you|one|me|people) [_] (noticed|seen|recognised|recognized|talked about|remembered|known)',
        '(reflect|reflects|reflecting) (well|best|favourably|favorably|good|positively|credit) on',
        '(chance|chances|opportunity|occasion|moment|stage|room) ... (to|for) [_] [_] (shine|sparkle|show what|show off|prove (ourselves|itself|themselves|myself|their|our|my)|be seen|be noticed|stand out|step forward|distinguish)',
        '(number of people|everyone|whole house|half the company) ... (will hear|hear about|talk about|talking about|will know|will notice) ',
        '(positions|sets|qualifies|recommends) (me|us|him|her|the lead|the author|our team|the team|@) [up|out|known|stand] [_] (for|as|out)',
        '(most|highly|very|extremely|widely|company wide|group wide|org wide|instantly) visible [_] (project|initiative|work|thing|result|one|deliverable|piece|effort|to|at|in|within|$)',
        '(reads|demos|presents|photographs|looks|shows|sounds) [_] (well|better|good|great|best|impressive) (in|on|at|to|for|as|$)',
        '(in front of|before|under the (eyes|nose) of|closer to|access to|ear of|in the sight of) [_] [_] (board|leadership|executive|executives|management|cto|ceo|cio|coo|vp|vps|director|directors|c level|president|minister|investors|press)',
        '(something|story|stories|result|results|success|achievement|milestone|win) [_] (to tell|to show|to present|we can (tell|show|present|point)|i can (tell|show|present|point)|to point (to|at)|to boast|to brag|to be proud)',
        '(nobody|no one) (gets|got|is|was|has been) (promoted|noticed|remembered|celebrated|praised|thanked) (for|by)',
        '(nobody|no one) will (question|doubt|ask|overlook|forget) ... (again|anymore|any more|us|our)'
      ],
      unless: [...innocent, technical]
    },
    {
      name: 'career',
      phrases: [career],
      unless: [
        "(promotion (to (production|ga|beta|stable|staging|leader|primary|the)|code|codes|page|price|prices|engine|banner|banners|campaign|campaigns|discount|rule|rules|sale|week|weeks)|sales promotion|promotions|career (site|page|pages|portal|office|service|services|fair)|careers (site|page|pages|portal|office|service|team)|not (a|an|in|for) |no one's|nobody|seat|job seeker*|candidate|applicant|employees (see|can|enter)|hr (system|tool|module)|talent managers|promotion history|query planner|alumni|not in (the|this)|reduced)', technical"
      ]
    },
    {
      name: 'the stage is the point',
      all: [
        [stage],
        [point],
        [
          selves,
          '(the (project|result|initiative|portal|robot|launch|system|undertaking|division|company|team|department|app|pilot)|is within|would be|for the|is already)'
        ]
      ],
      unless: [
        ...innocent,
        '(travel|calls|{user} (read|can|may|must|will|are|is|who|need|want|see)|learn more|read more|see the|talks to|talk to|talk about (the|a) |details|tutorial|guides|guide|how to|announce*|announcement|release notes|communicat*|inform|inspired by|based on|described in|gave a|record of|records of|{technical}|visit (reason|reasons|type|types)|job title|article number)'
      ],
      confidence: 'arguable'
    },
    {
      name: 'to be the first',
      phrases: [
        "(world's|europe's|country's|nation's|industry's) (first|largest|biggest) ... (title|claim|distinction|would|we|our|us)",
        '(being|be|to be|as|become|becoming) (the|among the) (first|largest|biggest) [_] [_] (bank|hospital|insurer|city|agency|authority|museum|company|team|department|utility|railway|port|airline|university|group|site|house|in (the|our|this|europe|germany) (industry|country|world|group|region|market|sector)|to (have|adopt|run|use|launch|offer|show|do))',
        '(hears|hear|learns|learn) of it from us first',
        '(title|distinction|claim) (we|that we|which we) (would|want|hope|like)',
        '(attach|attaching|put|putting|having|have|see|seeing|sign|leave|leaving) (our|my|their|his|her|its) (name|names|mark|stamp) (on|to|under|in|behind)'
      ],
      unless: [...innocent, technical]
    },
    {
      name: 'renown gained',
      all: [
        [
          `${gains} [_] [_] [_] [_] ${renown}`,
          `${renown} ... (justif*|worth|matters|counts|at stake|is the benefit|of our|for us|for the (team|group|department))`,
          `(there is|in terms of|for the) ${renown}`
        ],
        [whoseRenown, 'in operating|we|us']
      ],
      unless: [
        ...innocent,
        '(http*|status (of|code|page|field|is|quo|report)|credit|image (of|tag|registry|pull|size)|attention to|brand new|pay attention|respect to|with respect|respect the|in respect|profile (of the|data|picture|page|is|the)|raised in review|irrelevant|promise|solicit|wallet|podcasts|deliverable)',
        technical
      ]
    },
    {
      name: 'ground gained',
      phrases: territory,
      unless: [
        ...innocent,
        '(error budget|budget of|latency budget|time budget|no more|more budget (than|for))',
        technical
      ]
    },
    {
      name: 'glory as the benefit, in its place',
      phrases: [
        `^ [_] [_] (reputation|prestige|standing|renown|fame|acclaim|esteem|recognition|visibility|exposure|publicity|branding|brand|prominent|prominence|spotlight|limelight|showcase|flagship|lighthouse|headline|pride|proud|admired|admiration|praised|envied|celebrated|noticed|award|awards|prize|keynote|wow|impressive|spectacular|bold|iconic|career|careers|cv|next grade|next level|staff level|bonus|press|conference|optics|big win|signal|applause|medal|trophy|ranking|name on it|to be first|to be seen) [_] [_] [_] [_] $`,
        '((sends|send) a (message|signal)|(put|puts) [_] on the map|limelight|our name|my name|flagship|showcase|^ to be first|c suite|(in front of|before|to) the (executives|board|leadership|press)|(look|looks) good|proud|my promotion|my career|next grade)'
      ],
      under: [
        '(benefit|benefits|value|motivation|why (now|do|we|this|it|us|ourselves|not wait)|why|goal|goals|gains|gain|impact|result|results|expected results|definition of success|success|outcome|outcomes|added value|pro|pros|advantage|advantages|return|rationale|purpose|objectives|objective|reason|reasons|profit)'
      ],
      unless: [
        ...innocent,
        '(goals and non goals|non goals|minutes|hours|first (step|phase|release|class|we|of|the|iteration|version|party|time|stage|item|line|come)|names of|name of|name is|leadership election|message (is|broker|format)|because|which|when|should|must|not|the following|unique id|loss|extraction)',
        technical
      ]
    }
  ]
}
