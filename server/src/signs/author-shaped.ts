// Shows "scope, technology or role justified by the proposer's own skill, interest, wish to learn or credit".
import type { SignCues } from './sign'

/** The proposer. */
const me =
  "(i|i'm|i've|i'd|i'll|me|my|mine|myself|(the|its|an|as) [lead|main|first|principal|present] (author|authors|proposer|proposers|author's|authors'|proposer's|undersigned|originator|initiator)|^ (author|proposer|author's|proposer's))"

/** Those who are to do the work, as a group. */
const crew =
  '(squad|crew|intern|interns|trainee|trainees|apprentice|apprentices|juniors|graduates|hire|hires|starter|starters|team member|team members|team mate|team mates|teammates|team|tech lead|architect|tribe|working student|working students|postdoc|data scientist|data scientists|programmer|programmers|developers|developer|engineers|engineer|colleague|colleagues|group|folks|designer)'

/** Those who are to do the work, mentioned with a wish or as one's own. */
const crewMention = `((our|two of|three of|four of|five of|one of|some of|several of|most of|half of|all of|both|the four|the three|the two|the five|whole|entire|proposing|the youngest) [_] ${crew}|(two|three|four|one|some|several|most|none|half|all|both|each|neither) of (us|our)|the (team|squad|crew|(intern|interns)|trainees|apprentices|juniors|two|pair|four) (is|are|was|were|has|have|had|wants|would|likes|loves|enjoys|prefers|wishes|hopes|gets|asked|finds|knows)|a (colleague|team member)|(one|two|three) (team (member|members)|colleagues|team member|engineers|developers)|(developers|engineers|programmers|hires|person|colleague|colleagues|member|intern|starter|group|crew) (wants|want|would like|likes|like|loves|love|enjoys|enjoy|prefer|prefers|wishes|wish|who (wants|would like|likes|loves|knows|is keen)|(is|are) (keen|eager|bored|tired|curious|itching|looking for))|(wish|wishes|interest|interests|request|preference|enthusiasm) of (the|our|one|two|three) [_] ${crew}|in the (team|squad|group|crew)|for (the|our) [whole|entire] (team|crew|squad|juniors|apprentices|interns|trainees)|(squad's|crew's|team's|group's|engineer's|engineers'|developers'|intern's|apprentice's|trainee's|everyone's|colleague's)|members of (the|our|this) (project|team|squad|crew|group)|(nobody|everyone|everybody|no one|someone) (here|on the|in the|in our|among us|involved)|(his|her) (own|free|spare|thesis|studies|hobby|phd|degree|background|timetable|interest|interests|cv|field|favourite|favorite))`

/** The proposer or those who are to do the work, anywhere. */
const us = [
  me,
  "(we|we've|we'd|we're|we'll|us|our|ours|ourselves)",
  crewMention,
  '@ (likes|loves|wants|wishes|enjoys|finds)'
]

/** What pleases, in words that have no technical sense. */
const pleasure =
  "(enjoy|enjoys|enjoyed|enjoying|enjoyable|enjoyment|(a lot of|lots of|much|more|great|great deal of|is|are|was|be|sheer|pure|so much|good|have|having|some|for) fun|fun (to|part|for|bit|factor|project|side|of|in)|love [to] (to|for|of|affair|working|writing|building|the|it|this|that|coding|programming)|loves|loved|in love|fond of|fondness|affection|fascinates|fascinated|fascination|fascinating|intrigues|intrigued|intriguing|tempting (me|us|him|her)|tempts|tempted (me|us|him|her|by)|temptation|irresistible|excites|excited (by|about)|thrill|thrills|thrilled|thrilling|enthusiasm|enthusiastic|enthusiast|enthusiasts|enthuse|enthused|soft spot|weakness for|crush on|heart (is|lies|beats|belongs)|(my|our|his|her|their) heart|passion|passions|passionate|hobby|hobbies|pastime|pet (project|topic|subject|idea|theory|language)|hobby horse|itch|itches|itching|longing|yearn|yearning|yearned|long for|longs for|dream|dreams|dreamed|dreamt|dreaming|dying to|eager to (work|try|use|learn|get|write|build|apply|do|put|play|see)|keen (on|to (work|try|use|learn|get|write|build|apply|do|put|play|see))|bores|bored|boredom|boring|tired of|fed up|sick of|weary of|had enough of|curious|curiosity|juicy|playground|toy with|tinker|tinkering|craving|crave|appetite|relish|delight|delights|delighted|pleasure|joy|inspires me|inspired me|inspires us|wish list|bucket list|big fan|great fan|a fan of|fans of|fan of|admirer|admire|admired|admiration|believer|believed in it|always (wanted|liked|wished|hoped|believed|meant)|long (wanted|wished|hoped)|(have|has|had|i've) (long )?(been )?(wanting|hoping|meaning|itching|dying|looking|waiting) (to|for|forward)|waited (years|long)|(do|does|did) (me|us|him|her|them) good|refreshing|change of scene|change of scenery|free time|spare time|leisure|after hours|sabbatical|evening classes|evening course|private interest|interests me|interest me|interests us|interesting (for|to) (me|us|the team|the author|the developers|our)|interests lie|interest lies|interested in (it|this|that|the (topic|subject|technology|language|field|area))|(area|field|topic|subject|domain) of (my|our|personal) interest|interesting (part|parts|half|work|bits|piece|pieces|problem to work|challenge)|finds it interesting|find it interesting|cool (technology|tech|project|thing|to)|attracts me|attracted to|appeals to (me|us|him|her|the)|appealed to|charm of|charmed|flirt*|motivates me|motivation of the (team|developers|engineers|group)|morale|keep (us|me|them|the team|the engineers|people) (interested|motivated|happy|engaged)|keeps (us|me|them|the team|the engineers|people) (interested|motivated|happy|engaged)|challenge (for me|for us|me|us|i|myself|we)|new challenge|technical challenge|intellectual challenge|reward myself|treat myself|indulge|adventure|baby|brainchild|darling|most productive|(longed|dreamed|asked|have wanted|i want|author wants) ... (to write|to build|to design|to work on))"

/** Milder words of liking, which need a choice beside them. */
const liking =
  "((i|we|he|she|they|everyone|everybody|all of us|none of us|both of us|most of us|some of us|nobody|hires|developers|engineers|team|squad|group|crew|author|person) [all|both|really|simply|just|personally|do|does|much|always] (like|likes|liked|prefer|prefers|preferred|favour|favours|favor|favors|dislike|dislikes|disliked|don't like|do not like|does not like)|(@ (likes|loves|prefers|dislikes))|(my|our|his|her|their|author's|team's|developers'|developer|personal|private|own|engineers'|proposer's|group's|squad's) [own|personal|private|strong|long standing|old|clear] (preference|preferences|taste|tastes|interest|interests|liking|inclination|wish|wishes|ambition|ambitions|favourite|favorite|favourites|favorites)|(preference|interest|interests|wish|wishes|ambition|taste|liking) of (the|our|mine|my|two|three|one) [_] (author|authors|team|developers|engineers|proposer|group|squad|crew|apprentice|intern|members)|interest in the (team|group|squad)|(likes|enjoys) (it|that|this|them|to work|working|writing)|favourite (language|tool|framework|topic|technology)|favorite (language|tool|framework|topic|technology)|(like|likes|prefer|prefers) (to work|working|writing|coding|programming)|none of us likes|am interested|are interested|personal taste)"

/** What a liking decides: technology, scope, or the work as such. */
const decides =
  "(therefore|hence|thus|and so|so (it|the|we|that|i|this|a|our|in)|which is why|that is why|that's why|is why|was why|why|the reason|reason|consequently|accordingly|led to|leads to|because|since|for|owing to|owed to|due to|on account of|goes back|go back|comes from|stems from|chose|choose|chosen|choice|select|selected|selects|selection|picked|pick|picks|decide|decided|decisive|tipped|adopted|opted|opt|settled|written|made with|shaped|shapes|shape|drove|driven|rationale|motive|motivated|out of scope|left out|excluded|omitted|dropped|skipped|included|comes first|come first|we use|we take|reflects|is in|are in|gave|won)"

/** Words of a report about users, rules or facts, where the proposer's taste plays no part. */
const aboutOthers =
  "((users|user|customers|contributors|newcomers|beginners|patients|readers|residents|visitors|operators|buyers|students|implementers|passengers|clients|consumers|drivers|nurses|people|community|partners) [_] (want|wants|need|have|has|must|will|would|can|could|may|should|who|are|is|enjoy|like|love|learn|know|prefer|find|to|satisfied)|of (visitors|users|customers|readers|patients|residents)|feedback|opinion|opinions|comments|your|thoughts|to (hear|see) (if|whether|what|how|more|from)|interview|interviews|survey|surveyed|ecosystem|counts against|(is|are|was|were) not (a|the|an) (reason|argument|criterion)|no reason|(is|was) not why|tiebreaker|tie breaker|no (part|role|weight)|against (the|my|our) [_] preference|irrespective of|own budget|interested (part*|reader*|user*|in (using|having|seeing|hearing|feedback|working on this|helping|contributing))|(point|points) of interest|of interest to|in the interest|in everyone's interest|best interest|conflict of interest|conflicts of interest|interest rate*|outvoted|to my knowledge|playground code|playground for|take analogies|interesting for our|un loved|tolerations|imagine|suppose|not interested|tempted by other|would appreciate|separate rfc|regardless|although|even though|though|despite|tempting to|was cut|were cut|we rejected|was rejected|were rejected|in my opinion|previous lead|predecessor|former|last time|lesson|free time slot|love to (see|hear|get|have|know)|excited to|(likes|like) to (describe|call|say)|love to (insert|add|support|be able)|keen to (see|hear)|curious (to (hear|see)|reader)|if curious|pleasure to|fan out|hobbyist*|dream of (a|having)|joy to use|fun fact)"

/** At home in it. */
const skilled =
  "((know|knows|knew|known|master|masters|mastered|understand|understands) [_] [_] [_] [_] (well|best|inside out|by heart|thoroughly|intimately)|((i|we|author|he|she|they|team) [all|already|both] (know|knows) (it|them|best|well|most|@))|what (i|we|he|she) (know|knows|master|masters|do best|does best|am good|are good|can do best)|fluent|proficient|conversant|adept|at home in|at home with|well versed|versed in|am (familiar|experienced|comfortable|confident|skilled|trained|certified|strong|strongest|best|good|quickest|fastest|most|an expert|a specialist)|are (all )?(familiar|experienced|comfortable|skilled|trained|certified|strong|strongest|at home|most productive|experts|specialists)|(is|was) (all )?(familiar|experienced|comfortable|skilled|trained|certified|fluent|an expert|a specialist) (in|with|as|at|on)|familiar to (me|us|the author|the team|our)|was trained|were trained|trained as a|training as a|most productive|most at ease|grew up (with|on|in)|cut my teeth|cut our teeth|my (degree|thesis|phd|doctorate|dissertation|background|expertise|profile|speciality|specialty|specialism|skills|skill|skill set|strengths|strength|experience|talent|talents|craft|trade|profession|training|studies|career|craftsmanship|know how|knowledge|competence|forte)|(our|his|her|their|author's|proposer's|team's|group's|squad's) [own|strong|long] (degree|thesis|phd|doctorate|dissertation|background|expertise|profile|speciality|specialty|specialism|skills|skill|skill set|strengths|strength|talent|talents|craft|trade|forte|experience with|experience in|know how)|(skills|background|expertise|experience|thesis|degree|profile|strengths|speciality) of (the|our) [_] (author|proposer|team|group|squad|engineers|developers)|doctorate in|phd in|degree in|master's in|wrote (my|his|her) (thesis|dissertation)|did (my|his|her|a) (thesis|phd|doctorate|master)|years (with|of|in|as|on|doing|programming|writing) [_] [_]|decade (with|of|in|as)|long history|long standing experience|(have|has|i've|we've) (used|written|programmed|worked with|been (using|writing|programming|coding|working)) [_] [_] [_] (for|since|before|years|always|all)|(have|has|had|i've) (already )?(built|written|done|made|implemented|shipped) (one|two|three|several|many|such|this|these|similar|a similar|something similar|a few|it)|(previous|former|last|old) (employer|job|company|life|position|team)|learned (it )?(at|in) (university|school|college)|at university|since university|studied|course on|gave a talk|(own|have|has|hold|holds|bought) a (licence|license|certificate)|book on|(we|i) (are|am) (a|an) @ (team|shop|house|person|people|developer|engineer|programmer|group|man|woman)|(mathematician|physicist|statistician|linguist|economist) by training|my (book|blog|library|framework|parser|crate|side project|open source|startup|plugin|product)|author's (library|parser|package|framework|tool|own|open|side))"

/** A life beside and before the proposal. */
const biography =
  "(university|studies|studied|college|school|night school|evening school|(a|my|her|his) degree|diploma|thesis|phd|doctorate|dissertation|semester|lecture|lectures|professor|research field|(my|our|his|her|author's|own|private|personal|academic) (research|field|subject|discipline|past|history|roots|old|home|garage|basement|book|papers|paper|publications|lab|spare|free|private|side|weekend|holiday|holidays|research|hands|heart|brain|mother tongue|native|comfort zone|zone|repertoire|tool box|toolbox|tool belt|arsenal|world|speciality|turf|terrain|home turf|territory|domain|department|trademark|signature|style|school|way of|cup of tea|drawer|notebook|shelf|laptop|tool of choice|language of choice|language|editor|framework|cv|career|next step|development|learning|growth|future|training|certificate|certification|certifications|exam|course|courses|meetup|workshop|conference|talk|tutorial|teaching|students|fellowship|application|portfolio|masterpiece|ideas|vision|dream|hobby)|meetup|hackathon|hack week|hack day|evening|evenings|weekend|weekends|at night|holiday|holidays|parental leave|vacation|night shifts|at home|garage|basement|at the kitchen table|childhood|as a (child|student|teenager|boy|girl)|since (i|my|our|school|university|student|the) [_] (was|days|years|studies|time|could|started|learned|saw|read|first)|ever since|for (years|ages|decades|a decade)|all my (life|career|working)|working life|most of my|half my|my whole|years (ago|spent|i|of my)|in my (last|previous|former|first|old|early|youth|opinion the right)|previous (job|employer|company|role|position)|former (job|employer|company|role|position)|last (job|employer|company)|old (job|employer|company|love|flame|friend|trade)|book (i|about|on)|paper i|blog about|lectured|taught|teach|teaches|teaching|certified|certificate|certification|exam|apprenticeship|trained|mother tongue|native|second nature|bread and butter|home turf|comfort zone|cup of tea|element|hammer|nail|sleep|wakes me|keeps me|makes me happy|happiest|glad|proud of|smile|sentimental|nostalgia|nostalgic|romantic|confess|confession|selfish|selfishly|guilty|frankly|secret|no secret|excuse|pretext|for personal|on a personal note|for my part|egoistic|vanity|indulgence|luxury|present to)"

/** A choice of means or scope follows from it. */
const choice =
  "(therefore|hence|thus|and so|so (it|the|we|that|i|this|a|our|in|is)|which is why|that is why|that's why|is why|why|consequently|accordingly|for (this|that) reason|because|since|as (i|we|he|she|the|our|it|a)|having|chosen|chose|choose|choice|selected|select|selection|picked|pick|decided|opted|settled|we take|we use|we go with|scope|scoped|left out|dropped|written in|is written|be written|implemented in|built in|made with|based on|not (looked|considered)|will be done|will therefore|shame|pity|waste|technology|language|stack|natural|obvious|matches|match|matched|suits|suit|fits|fit|plays to|play to|playing to|tailored|cut to|in line with|lends itself|ideal|perfect|good match|apply it|puts that|make use of|the one|is adopted|let me|lets me|propose|i offer|can offer|into practice|finish|continue|revive|proposal|this (project|undertaking|initiative|work))"

/** Ways of learning and trying, as a wish. */
const learning =
  '((want|wants|wanted|wish|wishes|wished|hope|hopes|hoping|like|likes|love|eager|keen|curious|itching|dying|looking|chance|chances|opportunity|opportunities|occasion|excuse|pretext|reason|so as|in order|asked|ask|lets (me|us|him|her|them|everyone)|let (me|us|him|her|them)|allows (me|us|him|her|them)|able|way|time|gives (me|us|him|her|them)) [_] [_] [to|for] [finally|also|at last|properly] (learn|learning|try|trying|explore|exploring|experiment|experimenting|play|playing|tinker|tinkering|work with|working with|get to know|get into|getting into|gain|gaining|get some|get my|get our|get its|get to grips|get acquainted|get familiar|familiarise|familiarize|acquire|acquiring|deepen|deepening|broaden|broadening|sharpen|sharpening|brush up|refresh|improve (my|our|their|his|her)|expand (my|our|their)|extend my|practise|practising|practice|practicing|master|study|studying|dive|dabble|use something|grow|specialise|specialize|know how|find out for|understand how|see how it|finish|do a large|do a big|do something|write (a|an|one|my|our)|build (a|an|one|my|our) @|apply it|apply (my|our|what)|put into practice)|learn (it|@|the ropes|the trade|a lot|something|a great deal|plenty|new (things|skills|technology|technologies|tricks)|on the job|by doing|along the way)|(gain|gains|gaining|get|gets|getting|gather|gathers|gathering|collect|build up|acquire|acquires) [_] [_] (experience|skills|expertise|know how|practice|proficiency|fluency|exposure)|asked for (a|an|some) [_] (project|topic|task|challenge)|hands on experience|get (my|our|his|her|its|their) (hands|feet|teeth)|(my|our|own|personal) learning curve|(learning|training|practice|educational|teaching|study) (opportunity|opportunities|ground|grounds|project|exercise|experience|effect|vehicle|goal|goals|value|field|object|material)|self development|personal development|professional development|personal growth|skill building|upskill*|skills [_] [_] (wishes|wants|hopes|would like) to|(skill|skills) (i|we) (want|would|wish|hope|lack)|working knowledge|learn a lot|cv|résumé|resume (driven|building|value)|portfolio|test bed for (my|our)|guinea pig|(looking|look|searching|looked|waiting) for (a|an|some|something) [_] [_] (topic|project|use case|application|production|occasion|task|subject|problem|home|to (apply|use|try)))'

/** Sentences about learning that say something else. */
const otherLearning =
  '(learn (more|from|about|whether|if|that|how (many|much|often|users))|lessons|machine learning (model|models|pipeline|job|service)|learning rate|model learns|(would|will|shall|must|may) have to|had to|need to learn|have to learn|has to learn|harder to|easier to learn|onboard*|steep|shallow|cost of|costs|as a cost|risk|retry|training data|users|user|customers|customer|help (developers|people|everyone)|contributors|readers|residents|students|production traffic|performance|we (want|would like|may want|might want|plan|need|hope) to [_] (explore|try to|understand|find|experiment with|get to)|explore (whether|if|the (possibility|option|option of|design|space|idea))|legal|clause)'

const otherLives =
  '(for many|i personally|teach (that|this|them|these)|for teaching|teaching section|reward|rewards|outage|pager|running reliably|closes the|still come to me|afternoons|can be reached|training (notebook|data|set|job|run|plan)|student|students|pupils|patients|visitors|on call|rota|runbook|hand over|handed over|for years|users|customers|as it is|happy to|glad to|secret|secrets|honest (node|validator|peer)|gift card|the element|an element|element*|native)'

/** What depends on a person is another sign; so is a maintainer's routine. */
const dependence =
  '(on call|pager|call me|ask me|reach me|reached|reachable|phone|contact|review|reviews|approve|approval|merge|deploy|deploys|deployment|restart|incident|incidents|outage|questions|to me|through me|fix it|repair|repairs|runbook|document|documented|explain|password|access|key|keys|laptop|delicate|hand over|deputy|accept the risk|maintainer|maintainers|estimate)'

/** The wish for a role. */
const role =
  "(lead (the|it|this|that|role|architect|developer|designer|engineer|author)|leading (people|the|it|this|a)|to lead|take the lead|chief|head of|head the|chair|chairs|chairmanship|chairman|chairperson|chairwoman|architect|architect's|final say|last word|last say|final word|veto|right of|product owner|owner of the (topic|product|domain)|spokesman|spokesperson|spokeswoman|face of|voice of|ambassador|fellow|leadership|in charge|at the helm|helm|driver's seat|the one (that|who|to)|the person who|figurehead|founder|director|principal engineer|seat|steer|steward|dictator|gatekeeper|custodian|conductor|coordinator|evangelist|guru|mentor|(own|owns) search|own (search|the (area|topic|domain|roadmap)))"

const claims =
  "((would|'d) (like|love|want|prefer|expect|gladly|naturally|of course|retain|keep|be|take|lead|act|hold|remain|stay|assume|head|own)|want|wants|wish|wishes|intend|intends|hope|hopes|insist|insists|expect|expects|see myself|sees (himself|herself)|picture myself|claim|claims|reserve|reserves|keep|keeps|retain|retains|remain as|remains|call|calls|let me|to be filled|acting as|acts as|i'd|condition|provided|only if|naturally|obviously|of course|accompanies|irrespective|volunteer|deserve|deserves|due to me|falls to me|belongs to me|goes to (me|the author|the proposer)|suits me|natural choice|by right|rightfully|predestined|for myself|has been promised|is mine)"

const otherPlaces = [
  '(user stor*|story|stories|use case|use cases|acknowledg*|acknowledgements|acknowledgments|thanks|prior art|related work|references|examples)'
]

export const authorShaped: SignCues = {
  id: 'author-shaped',
  unless: [
    '(asked (someone|somebody|others) (else )?to judge|^ [_] [_] [_] as (a|an|the) ({user}|_ {user}|_ _ {user})|user story|^ [_] [_] as (a|an) ... (i|we)|as (a|an) {user} (i|we))'
  ],
  cues: [
    {
      name: 'a pleasure to those who do it',
      all: [[me, crewMention], [pleasure]],
      unless: [aboutOthers],
      notUnder: otherPlaces
    },
    {
      name: 'a pleasure to us decides',
      all: [us, [pleasure], [decides]],
      unless: [aboutOthers],
      notUnder: otherPlaces
    },
    {
      name: 'a liking decides',
      all: [[me, crewMention], [liking], [decides]],
      unless: [aboutOthers],
      notUnder: otherPlaces,
      confidence: 'arguable'
    },
    {
      name: 'chosen by taste',
      phrases: [
        '(chosen|choose|choice|selected|selection|decided|picked|decision|shaped|settled|driven|justified|motivated|why _) ... (taste|liking|enthusiasm|personal preference|developer preference|team preference|curiosity|passion|enjoyment|enjoy)',
        '(personal|private) (taste|liking|curiosity|enthusiasm|hobby|hobbies|ambition|ambitions)',
        '(matter of the heart|labour of love|labor of love|passion project|pet project|pet topic|pet subject|hobby project|hobby horse|dream project|my side project)',
        '(for the (fun|joy|pleasure|love|challenge) of (it|doing|writing|building|coding|the)|for fun|just for fun|(is|are|was|it is|quite|simply|such) [_] fun to (write|build|do|work|implement|make|code|develop)|out of (curiosity|enthusiasm|love|passion|sheer interest|pure interest))'
      ],
      unless: [aboutOthers, 'test|tests|syntax'],
      notUnder: otherPlaces
    },
    {
      name: 'skill decides',
      all: [
        [
          me,
          crewMention,
          '(we (know|are|like|can|all|both)|our (skills|skill|expertise|background|strength|strengths|profile|own))'
        ],
        [skilled],
        [choice]
      ],
      unless: [
        aboutOthers,
        dependence,
        '(both teams|other teams|who can review|hire|hiring|would have to|mailbox|as (we|far as (i|we)) know)'
      ],
      notUnder: otherPlaces
    },
    {
      name: 'the own life decides',
      all: [[me, crewMention], [biography], [choice, decides]],
      unless: [aboutOthers, otherLives, dependence],
      notUnder: otherPlaces
    },
    {
      name: 'to learn it',
      all: [
        [
          me,
          crewMention,
          '(our own|ourselves|we (wanted|selected|chose|do it|take|took|wrote|picked|have long|have always)|nobody here|members of the project|motive is)'
        ],
        [learning]
      ],
      unless: [aboutOthers, otherLearning],
      notUnder: otherPlaces
    },
    {
      name: 'credit',
      phrases: [
        "(my|our|the (author's|proposer's|inventor's|undersigned's)) [own|full] (name|names|signature|handwriting|stamp|imprint|initials) ... (on|under|above|stay*|remain*|appear*|stand*|attach*|mention*|carr*|first|to it|known|inventor)",
        '(carries|carry|carrying|bear|bears|bearing|keep|keeps|named|name) ... (name i|after (me|its (inventor|author)|the (author|proposer)))',
        '(under|in|with) (my|our) own name',
        '(named|credited|mentioned|acknowledged|recognised|recognized|cited|known|remembered|seen) ... as ... (first author|lead author|inventor|creator|originator|originators|father|mother|founder|initiator|discoverer|mine|its author|the author of)',
        '(credit|credits|authorship|ownership of the idea|intellectual ownership|paternity|recognition|attribution|glory|laurels|byline|co authorship|patent) ... (for|of|to|rests|remains|lies|belongs|goes|stays|with) ... (me|myself|mine|the undersigned|the (author|proposer)|inventor)',
        '(i|the (author|proposer)) ... (want|claim|expect|deserve|insist|ask|demand|hope|would like|intend) ... (credit|authorship|recognition|as mine|as my|byline|patent|to be (named|credited|mentioned|recognised|recognized))',
        "(is|as) (my|the (author's|proposer's)) [own] (baby|brainchild|invention|original idea|intellectual property|legacy|life's work|child)",
        '(feel|felt|be|being) (overlooked|passed over|robbed|slighted|cheated|sidelined)',
        "(was|is|been) (my|the (author's|proposer's)) [own|original] (suggestion|idea|proposal|concept|invention|brainchild) ... (and|so|therefore|hence|which is why|i)"
      ],
      all: [[me, 'us|our|inventor']],
      unless: [
        '(acknowledg*|thank*|pre rfc|draft|credit (card|cards|line|score|limit|note|notes)|user name|user names|tax credit|patent (license|grant)|based on|all credit)'
      ],
      notUnder: otherPlaces
    },
    {
      name: 'the role I want',
      all: [
        [me, '(our (squad|team|group)|the (squad|team|group)) (would like|wants|wishes|claims)'],
        [role],
        [claims]
      ],
      unless: [
        '(until|hand over|handed over|elected|election|vote|voted|sponsor|shepherd|rotate|rotates|deputy|successor|lead (to|time|times)|leads to|would like to (thank|see|propose|suggest|know|point|add)|{user} (want|wants|wish|wishes)|remains in charge of|in (my|our) opinion|someone else|somebody else)'
      ],
      notUnder: otherPlaces
    },
    {
      name: 'the best part is mine',
      phrases: [
        "(i|author|proposer) ... (reserve|reserves|keep|keeps|take|takes|claim|claims|retain|retains|call|calls|want|get|gets|pick|picks|choose|leave|prefer|prefers) ... (for (myself|himself|herself)|interesting (half|part|parts|bit|bits|piece|pieces)|fun (part|parts|half|bits)|best (part|parts|pieces|bits)|juicy|dibs|cherry|cherries|lion's share|nicest|most interesting|one that i want to)",
        "(i'd|i would|we'd|we would|author would) (rather|sooner) (work|write|do|use|build|spend|have|see|take)",
        '(the (one|part|half|module|piece|bit|layer)) [that|which] i (want|would like|like|prefer|enjoy|wish) to',
        '(only|gladly|happily) ... (willing|prepared|ready|take this on|take it on|do it|join|work on it|available|interested) ... if ',
        '(going to|will|would|might|may|could) (leave|quit|resign|walk|lose interest|look elsewhere) ... (if|unless|otherwise) '
      ],
      all: [us],
      unless: [aboutOthers, '(user|users|explicit|keep (it|this|the) simple|see)'],
      notUnder: otherPlaces
    },
    {
      name: 'scope ends where my skill or interest ends',
      all: [
        [
          '(scope|in scope|out of scope|left out|leave out|excluded|exclude|omitted|omit|dropped|skipped|not included|kept to|limited to|restricted to|confined to|reduced to|covers|focus on|focuses on|comes first|come first|postponed|stays out|was cut|were cut|missing)'
        ],
        [
          "(i (am|was) not (a|an|much|good|keen|into|that)|i'm not (a|an|much|good|keen|into|that)|not my (thing|field|area|cup|strength|forte|subject|world)|nobody [_] [_] [_] (finds|likes|enjoys|cares for)|none of us|no one (likes|enjoys|cares)|i (do not|don't|cannot) (know|like|enjoy|care|understand)|i (know|am interested|can|like|enjoy|find|am good|feel at|care about)|in which i|(interests|interest) me|my (interest|interests|taste|strength|strengths|skill|skills|expertise|field|knowledge|competence))"
        ]
      ],
      unless: [
        aboutOthers,
        '(as far as i|i know (of|that|whether|if|how|which)|i can (see|also|still|think|do|use|make|add|then|tell)|i find (that|it|this|the)|i like (the|that|this))'
      ],
      notUnder: otherPlaces
    },
    {
      name: 'taste or skill as the reason, in its place',
      phrases: [
        '^ [_] (fun|interest|favourite|favorite|familiar to|taste|enthusiasm|curiosity|hobby|enjoyment|ambition|passion|cool|exciting|challenging|joy)',
        "(i|us|me|author|author's|team|my|developer|developers|our|apprentice's|intern's|engineers|everyone|all of us) ... (learn|likes|love|loves|enjoy|enjoys|fun|play|favourite|favorite|preference|preferences|familiar to|interest|interested|bored|tired|curious|portfolio|cv|knows|skill|skills|taste|hobby|first author|fond|keen|comfortable|years|fluent|background|thesis)",
        '^ (wanted|wish|wishes|keen|curious|itching|hoping|dying|eager to|tired of|bored (with|by)|in love|because i|a chance to|to learn|to try) '
      ],
      under: [
        "(reason|reasons|rationale|justification|why _|why we|why this|selection|technology choice|choice|criteria|criterion|pro|pros|benefit|benefits|origin|implementation language|programming language|language choice|choice of|tech stack|technology|conditions|condition|motive|motives|deciding|in return|what is in it|what's in it|remarks|decided by|arguments for|background)"
      ],
      unless: [
        aboutOthers,
        "(user|users|people familiar|developers (do not|don't)|shown|customer|customers|cost|because|measured|months|fewer|performance|hours|i (think|believe|propose|also|am proposing|suggest|will|expect|have found|see|agree|was|personally)|we|to learn (about|from)|{technical})"
      ],
      notUnder: otherPlaces
    },
    {
      name: 'role as of right, in its place',
      phrases: [
        '(me|myself|i|mine|the (author|proposer|undersigned)|author|proposer) ... (as|because|since|by virtue|concept|idea|proposed|invented|wish|would like|of course|naturally|founder|conceived|obviously|first)',
        'let me be'
      ],
      under: [
        '(lead|leader|architect|chair|presents|presenter|spokes*|speaker|head|roles|role|governance|product owner|leadership|credit|credits|authorship|conditions)'
      ],
      unless: [
        '(users|until|elected|voted|temporary|interim|example|cluster role|service account|rbac|{technical})'
      ]
    }
  ]
}
