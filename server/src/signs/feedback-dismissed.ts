// Shows "objections or other teams' input set aside without a reason, or asked for after the decision".
import { elsewhere } from './guards'
import type { SignCues } from './sign'

/** What others said, as a thing. */
const input =
  '(concern|concerns|objection|objections|comment|comments|feedback|input|criticism|criticisms|critique|critiques|doubt|doubts|reservation|reservations|remark|remarks|suggestion|suggestions|warning from|warnings from|warnings of|worries|worry|wish|wishes|plea|pleas|request by|request from|request of|requests by|requests from|requests for|dissent|dissenting|veto|vetoes|negative vote|vote against|votes against|scepticism|skepticism|disagreement|disagreements|complaint|complaints|petition|protest|protests|opinion|opinions|opposition|counterproposal|counter proposal|points raised|issues raised|questions raised|points of criticism|abstentions|no from|pushback|push back|resistance|misgivings|unease|discontent|dissatisfaction|displeasure|caveat|caveats|counterargument|counterarguments|counter arguments|argument of|arguments of|arguments from|position of|letter from|mail from|review comments|reviews|hesitation|fears)'

/** What others did when they said it. */
const spoke =
  "(asked (for|to|us|that|whether|why|if)|has asked|have asked|had asked|would have preferred|would have liked|would prefer|would like|wanted (more|a|to|us|it|the|another|time)|reject the|rejects the|reject it|fear more|fear that|fears that|fear the|warns that|warns of|warns against|suggests (that|to|we|waiting)|recommends (that|to|we|against)|wished|requested|warned|objected|protested|opposed|disagreed|disagrees|disagree|is against|are against|were against|against it|against this|raised|complained|complains|questioned|doubted|fear|feared|pointed out|argued|criticised|criticized|voted against|says no|said no|reluctant|unhappy|not happy|not convinced|sceptical|skeptical|concerned about|worried about|do not want|does not want|don't want|suggested|recommended|advised|advises|pleaded|urged|proposed instead|brought up)"

/** It is put away. */
const putAway = [
  "(we (hear|heard|see|saw) (it|them|that|the (wish|point|concern|argument|request))|nobody (followed|looked|answered)|came to nothing|got no answer|no answer|no reply|without (answer|reply|response|discussion|comment)|fell on deaf|lost the vote|in the minority|minority view|outnumbered|not persuasive|not convincing|unconvincing|not decisive|carry no weight|carries no weight|little weight|no weight|does not count|do not count|not relevant|not a blocker|not blocking|no blocker|second thoughts|hindsight|politely|thanked for|took it on board|under advisement|in due time|next (version|release|year)|some day|(is|are|was|were|been|be|point) noted|noted $|noted and|have noted|we noted|duly noted|took note|taken note|take note|taken note of|acknowledged|put on file|on file|on record|minuted|filed under|filed away|shelved|put aside|set aside|brushed aside|swept aside|waved away|waved off|laid aside|left aside|left out of|left for later|left standing|left unanswered|not followed|not followed up|not pursued|not discussed|not addressed|not considered|not been considered|not taken up|not taken into|not take into|not adopted|not accepted|not accommodated|not incorporated|not included|not shared|not answered|not be answered|not be discussed|not be considered|not be taken|cannot be accommodated|cannot be considered|could not be considered|no longer be considered|declined|(was|were|been|be|is|are) (ignored|rejected|discarded|ended|registered|recorded|archived|filed)|duly recorded|carefully archived|choose to ignore|chose to ignore|no changes were|none of them adopted|turned down|dismissed|disregarded|overruled|overridden|overrode|outvoted|parked|park|closed|cut short|marked as resolved|won't do|wont do|wontfix|too late|without effect|no effect|no consequence|no consequences|nothing follows|without action|no action|unheeded|out of hand|not up for|not negotiable|not open for|water under|thanked|filed)"
]

/** It goes on as if nothing had been said. */
const goesOn = [
  "(went ahead regardless|go ahead anyway|anyway $|regardless $|anyhow $|nevertheless|nonetheless|all the same|even so|still go|still going|be that as it may|unchanged|unaltered|unmodified|as planned|as announced|as described|as proposed|as scheduled|as designed|as it stands|as it is|we stay|it stays|continue as|continues as|continue with the (plan|design|project|work)|remains unchanged|remains as|stay with|stay the course|stand by|stands by|stick to|stick with|sticking to|hold on to|hold to|keep to|keeps the|keep our|we proceed|will proceed|proceeding|proceed with|proceed as|go ahead|goes ahead|going ahead|went ahead|press on|push on|push ahead|press ahead|forge ahead|carry on|move on|moving on|moves on|takes place|does not alter|do not alter|does not change|do not change|did not change|will not change|changes nothing|alters nothing|see no|sees no|saw no|not keep us|not stop us|not delay us|not deter|not prevent us|not the moment|not the time|not the place|no time to|misses the point|miss the point|beside the point|missing the point|do not share|does not share|not share|emotional|subjective|isolated|a matter of taste|pessimistic|overly cautious|overcautious|unfounded|exaggerated|alarmist|misunderstanding|consensus is not|not required to agree|for form's sake|a courtesy|a formality|different opinion|another opinion|agree to disagree|do not agree|does not decide|do not decide|comfortable with|cannot please|impossible to please|already decided|already been decided|been decided|already taken|decision stands|is settled|mind is made up|minds are made up|as always|as ever|unfortunate|regrettable|advisory|not binding|we say yes|not persuaded|has persuaded|not convinced us|did not convince us|it is what it is|tough|retrospective|belongs elsewhere|not our (problem|concern)|irrelevant|understandable but|we will go with|we chose|we have chosen|we prefer)"
]

/** A reason, a change made, or another kind of comment. */
const answered = [
  '(because|due to|owing to|in response|(we|and) [have] (changed|added|adapted|reworked|moved|dropped|removed|extended|addressed|adjusted|incorporated|clarified)|(was|were|are|is) (added|changed|incorporated|addressed|adopted|reworked|answered in)|therefore|hence|which is why|led to|resulted in|resolved by|section #|ticket|until then|reason is|the reason|reasons|measured|would (cost|require|break|double|mean|add)|(cost|costs|takes) #|the trial showed|data show|not ignored|never ignored|no comments|no objections|no objection|no concerns|without objection|in the # project|last time|lesson|lessons|feedback loop|code comment|code comments|comment period|comment periods|configuration comments|directive comments|we want|we may wish|users want|will want|fed back|early adopters)'
]

const technicalGuard = ['{technical}']

const afterDecision =
  '(after [the] (go live|launch|release|roll out|rollout|decision|approval|contract|merge|merging|deployment|implementation|cut over|cutover|start|switch|introduction|signing|signature|purchase|fact|event)|after it is (live|built|done|merged|shipped)|following [the] (go live|launch|release|roll out|rollout|decision|approval|merge|deployment|introduction)|once (the|it|everything|all|this|we) [_] (is|are|has|have) [been] (live|built|done|merged|shipped|signed|decided|approved|complete|completed|finished|implemented|running|in place|in operation|in production)|once (live|built|merged|shipped|signed|decided|approved|in operation|running|implemented|released|deployed)|when (the|it|everything|we) [_] (is|are|has|have) [been] (live|built|done|merged|shipped|signed|decided|approved|complete|completed|finished|implemented|running|in place|in operation|started)|on the day the|in the week of (merging|the launch|the release)|finished (system|product|solution|version|result)|implemented solution|published standard|published version|completed system|final version|fait accompli|until the system is in operation|decision already taken|retroactively|in retrospect|afterwards|afterward|later on|we have decided|the decision (has been|was|is) (made|taken|final)|decides on)'

const consult =
  '(consult|consulted|consulting|consultation|hearing|heard|hear from|asked for their|be asked|been asked|ask them|ask the|asked the|opinions|opinion|sign off|comment on|comments from|invited to|invite|hand in|opportunity to|chance to (comment|object|react)|informed|inform|told|notified|learn about|learn of|find out (about|later|what)|found out|involve|involved|involving|brought in|their view|their views|their say|have a say|give their|what they think|circulated|circulate|shared with|shown to|presented to|request for comments|remarks|welcome to|objections)'

export const feedbackDismissed: SignCues = {
  id: 'feedback-dismissed',
  cues: [
    {
      name: 'input put away',
      all: [[input], putAway],
      unless: [...answered, ...technicalGuard],
      notUnder: elsewhere
    },
    {
      name: 'input and on we go',
      all: [[input], goesOn],
      unless: [...answered, ...technicalGuard],
      notUnder: elsewhere
    },
    {
      name: 'they spoke, and on we go',
      all: [
        [
          `(they|{team}|{user}|others|some|several|many|unions|auditors|council|lawyers|reviewers|reviewer|colleagues|branches|wards|sites|depots|managers|@) [_] [_] ${spoke}`,
          `it was (suggested|recommended|requested|proposed|pointed out)`
        ],
        [...putAway, ...goesOn]
      ],
      unless: [...answered, ...technicalGuard],
      notUnder: elsewhere
    },
    {
      name: 'thanks, but',
      all: [
        [
          '(thank*|grateful|appreciate|appreciated|value|valued|welcome|understand|hear|heard|listened|aware of|respect|sympathise|sympathize|take seriously)'
        ],
        [`(${input}|feedback|everyone|the argument|the wish|the point|their|criticism)`],
        [
          '(stays|stay with|remains|as described|unchanged|anyway|nonetheless|however we|no changes|no change|go ahead|proceed|continue|ignore|not adopted|as planned|but the|but we|and stay|and keep|and continue|will go with|nothing follows|no thank)'
        ]
      ],
      unless: [...answered, ...technicalGuard],
      notUnder: elsewhere
    },
    {
      name: 'asked afterwards',
      all: [[consult], [afterDecision]],
      unless: [
        ...technicalGuard,
        '(before|again|second time|also|as well|in addition|were consulted|incident|alert|alerts|monitor|on call|refund|notified (of|when|if)|training|trained|bug|bugs|beta|alpha|survey|surveys)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'no longer up for discussion',
      phrases: [
        '(decision|design|scope|plan|direction|outcome|matter|question|topic|choice) [itself] (is|was|has been) (not up for (debate|discussion)|not (open|negotiable)|final|closed|settled|no longer (open|up))',
        '(not the (moment|time|place)|no point|nothing to be gained|no use|too late) ... (reopen|re open|discuss|debate|revisit|another discussion|object|relitigate|topic)',
        '(minds are|mind is) made up',
        '(objections|comments|remarks|criticism|feedback|questions|discussion|discussions) ... (should be kept|can be kept|can wait|may wait|will have to wait|must wait) ',
        '(comment period|review|consultation|rfc period|hearing|rfc process|vote) is (a|just a|merely a|only a|purely a) (courtesy|formality|ritual|box)',
        '(consulted|asked|heard|involved|invited) ... (for form|as a formality|pro forma|out of courtesy|out of politeness)',
        '(informed|told|notified) ... (rather than|instead of|not) (asked|consulted|asking|consulting|involved)',
        '(did not|do not|will not|need not|did not have to|need to) (ask|consult|involve) (the|them|anyone|other|all|any) ... (as|since|now|again|before)',
        '(we|i) have decided (and|now|but)',
        '(choose|chose|chosen|decided|prefer) to (ignore|disregard|overlook) (it|them|this|these|the|that)',
        'consensus is not (required|needed|necessary|sought)',
        '(does not|do not) want (it|this|that) but ... (not decide|no say|not up to)',
        '(we|i|the author) (are|am|is) of a different opinion',
        '(discussion|debate) ... (ended|closed|cut short|stopped|terminated) by'
      ],
      unless: [...answered, ...technicalGuard],
      notUnder: elsewhere
    },
    {
      name: 'the answer to a remark is a shrug',
      phrases: [
        "^ (noted|duly noted|acknowledged|we take note|we took note|won't do|overruled|so be it|be that as it may|no changes were made|no change was made|it stays|we stay|no action|we disagree|understood|fair enough|that may be|that is their) ",
        '^ (it|that|this|they|which|none of this) (does not|will not|did not|do not|cannot) (change|alter) (the|our) (design|plan|decision|approach|course|direction|schedule|date|picture|scope|mind|view)',
        '(stays|remains|stay|remain|is kept|goes ahead|continues|proceeds) (as (described|it is|is|planned|proposed|before)|unchanged|this way|anyway|regardless|the same)',
        '(we|i) (do not|disagree|cannot) (share|agree|see|believe|think|follow) ',
        '(they|it|you) (are|is) welcome to [_] [_] (after|once|when|later)',
        '(that|this|it) is (an emotional|an isolated|a minority|a matter|not our|not for|their (problem|opinion|view)|an opinion|unfortunate|part of the (design|plan)|their right|how it is|not up)',
        '(we|i) will (go|proceed|continue|launch|start|release|keep) [_] (anyway|regardless|as planned|nevertheless|all the same|with)',
        '(we|i) (say|said) yes'
      ],
      after: [`(${input}|${spoke})`],
      unless: [...answered, ...technicalGuard],
      notUnder: elsewhere
    },
    {
      name: 'shrug at the end',
      phrases: [
        "(noted|we took note|we take note|no changes were made|no change was made|nothing was changed|it stays this way|it stays|won't do|closed, won't do|we disagree|as some users do) $"
      ],
      all: [[`(${input}|${spoke}|wanted more|survey|showed|mail)`]],
      unless: [...answered, ...technicalGuard],
      notUnder: elsewhere
    },
    {
      name: 'shrug under Feedback',
      phrases: [
        "^ (noted|acknowledged|received|heard|recorded|archived|overruled|overridden|ignored|irrelevant|unfounded|subjective|exaggerated|emotional|later|after approval|after launch|after go live|after the (launch|decision|release|vote)|no action|none taken|none adopted|nil|not adopted|not considered|not followed|not accepted|not relevant|not our _|not shared|thank you, no|thanks, no|no, thanks|no thanks|declined|rejected|denied|turned down|dismissed|closed|won't do|wontfix|will be informed|to be informed|were informed|was informed|informed|informed by e mail|for information|they disagree|they disagree, we do not|we disagree|disagree|it is what it is|we stay the course|we stay|stays|unchanged|remains|as planned|parked|too late|out of scope|known|understood|a matter of taste|taken note) [_] [_] [of] [us] $",
        "(won't do|none of them adopted|no consequences|consequences: no|effect on the design: nil|they want _ we do not|they want ... we do not|acknowledged|put on file|not adopted|were noted|was noted|been noted|been acknowledged|been recorded|been archived) $"
      ],
      under: [
        '(feedback|comment|comments|objection|objections|concern|concerns|consultation|stakeholders|response|responses|disposition|suggestion|suggestions|vote|votes|questions from|question from|position of|proposal by|request by|request from|request of|request:|remarks|remark|review|reviews|affected teams|criticism|input|dissent|open issues raised|reply|our answer|answer)'
      ],
      unless: ['(because|since|see|section)']
    }
  ]
}
