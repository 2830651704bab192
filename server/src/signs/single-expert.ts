// Shows "progress, review, operation, knowledge or approval depends on one named person or on the author".
import { elsewhere } from './guards'
import type { SignCues } from './sign'

/** One person, by name or by role. Names only count beside words that only people do. */
const role =
  '(its|the|our|his|her|a single|one) [original|former|retired|chief|lead|principal|sole|only|senior|one|single] [_] (author|developer|creator|inventor|proposer|originator|architect|designer|expert|specialist|maintainer|engineer|colleague|accountant|scientist|analyst|administrator|admin|technician|person|founder|programmer|owner|consultant|contractor|lead|veteran|operator)'
const oneself = '(me|myself|i|my|mine)'
const titled = '(mr|mrs|ms|dr|prof|professor|miss) [.] @'
const person = `(${role}|${oneself}|${titled}|@|him|her|he|she)`

const knows =
  '(know|knows|knew|understand|understands|understood|grasp|grasps|remember|remembers|be trusted with|familiar with|is able to|are able to|can (fix|repair|restore|restart|explain|answer|run|operate|change|correct|read|review|judge|tell|deploy|release|build|decode|interpret|tune|calibrate|debug|maintain|start|recover|say|do|handle|set|adjust)|may (change|touch|edit|approve|merge|release|adjust|modify)|is allowed to|has read|have read|has built|has the (keys|key|password|credentials|certificate|rights|access)|has access|have access|could (fix|repair|explain|run)|hold the keys|holds the keys)'

const halted = [
  '(wait|waits|waiting|blocked|stop|stops|stopped|stand still|stands still|standstill|postponed|postpone|paused|pause|pauses|delayed|delay|slow|slower|no releases|no release|no changes|no deployment|no deployments|nothing is|nothing gets|nobody else|frozen|freeze|idle|on hold|not building|rescheduled|suspended|suspend|until then|moved to|bridged|interrupted|cannot proceed|not be processed|pile up|queue up|are closed|is closed)'
]
const absent = [
  `(while|until|unless|during|when|whenever|if|should|as long as|because|since) [_] (i|i am|i'm|he|she|he is|she is|my|his|her|the author|the developer|the lead's) [_] [_] (away|back|on leave|leave|absence|holiday|holidays|vacation|ill|sick|illness|unavailable|travelling|traveling|sabbatical|returns|return|available|has time|have time|finds time|find time|on site|parental leave|out of office|abroad|asleep|at a conference|off|part time|in hospital|retires|leaves)`,
  // Systems are unavailable, off and back as well; these words are for people.
  `(while|until|unless|when|whenever|if|should|because|since|as) @ [is] [was] [be] [_] [_] (away|on leave|ill|sick|travelling|traveling|on holiday|on vacation|on sabbatical|has time|finds time|parental leave|abroad|asleep|in hospital|retires)`,
  `(absence|holidays|vacation|leave|sabbatical|retirement) of (@|${role}|mr|dr|our)`,
  `(my|his|her|@) (absence|holidays|holiday|vacation|leave|sabbatical|retirement|calendar|parental leave)`
]

/** A second person, a plan against it, or people meant in general. */
const relieved = [
  '(second (maintainer|reviewer|expert)|deputy is (named|there|@)|deputies|backup is|rota of|rotation|on call rota|pairs with|paired|two others|and two|two (people|engineers|persons|colleagues|maintainers|reviewers|of us)|three (people|engineers|of us)|at least two|any (member|engineer|developer|operator|maintainer|of the)|whole team|reason for this|which this|this proposal|is a risk|risk that|must not|should not be needed|should never|is not an|not acceptable|no longer|used to|until #|was used|without me|without her|without him|without its|before the |story|stories|is training|trained (two|three|a|the)|handover|hands over|handed over|runbook|is written down|has been written|also knows|and any|teammates|instead of|rather than|never again|not depend|not rely|even if|even when|regardless)'
]

/** Names only count after words that lead to people. */
const namedOne = [
  '(ask|asks|asking|phone|consult|wait for|waits for|waiting for|rely on|relies on|counts on|count on|with|by|via|past|through|apart from|besides|to|for|that is) @ $',
  "(by|to|on|for|with|through|past|until|unless|without|except|since|because|as|like|is|and|only|colleague|should|when|whenever|if|while) @ (is|has|knows|can|does|will|alone|only|herself|himself|again|sits|sitting|keeps|personally|first|returns|recognises|remembers|who|wrote|to recognise|'s|trained)",
  '(by|on|in|through|to|past) (my|his|her) (eye|desk|trained eye|ok)'
]

export const singleExpert: SignCues = {
  id: 'single-expert',
  cues: [
    {
      name: 'hangs on a name',
      all: [
        namedOne,
        [
          '(on leave|parental leave|retirement|retires|ill|sick|remembers|understands|knows (how|what|where|why|the|it)|trained eye|own eyes|from memory|personally|at home|asking|to wait for|has to wait|on the phone|has the keys|keeps the keys|indispensable|rely on @ to|relies on @ to)'
        ]
      ],
      unless: [
        ...relieved,
        '{technical}',
        '({team}|api|github|kubernetes|linux|google|aws|azure|microsoft|ethereum|ember|rust|java|python|windows|chrome|firefox|docker|january|february|march|april|may|june|july|august|september|october|november|december|monday|friday|q1|q2|q3|q4)'
      ],
      notUnder: elsewhere,
      confidence: 'arguable'
    },
    {
      name: 'decided by a name',
      phrases: [
        '(approved|granted|decided|looked after|signed off|cleared|authorised|authorized|confirmed|released|vetted|checked|handled|maintained|written and reviewed|operated|ensured by asking|done) [only] [exclusively] by (@ $|@ personally|@ alone|me|myself|@ only)',
        '(exclusively|only|solely) (with|by|through|via|to) (@ $|me|prof @ only)'
      ],
      all: [
        [
          '(any|every|all|always|traditionally|each|whole|entire|exception|exceptions|whether|both|talks|speaks|final|by me|by asking)'
        ]
      ],
      unless: [...relieved, '{technical}', '({team}|github|appsec|prr|api|users|admins|owners|default|rfc)'],
      notUnder: elsewhere
    },
    {
      name: 'only one knows or can',
      phrases: [
        `(only|just|solely|exclusively) (i|he|she|${role}|${titled}) [_] ${knows}`,
        `only @ [_] (knows|understands|remembers|has read|can (fix|repair|restore|restart|explain|answer|correct|judge|calibrate|interpret|debug|tell)|may change it|has the (keys|key|password|credentials)|is familiar)`,
        `(i am|i'm|he is|she is|i was|who is|@ is|@ being|i remain|i will be|i'll be) [currently|still|practically] the (only|last|sole|single|one) [_] (one|person|engineer|developer|colleague|expert|maintainer|reviewer|contact|gatekeeper|owner|administrator|to know|who knows|who can|who has|who understands|able|left|with)`,
        `(no one|nobody|none of us|no other (person|engineer|developer|colleague)|none) (else|apart from (${person})|other than (${person})|except (${person})|except for (${person})|but (${person})|besides (${person})|on the team) ... (${knows}|should|has|will|would|could|dares|is|touch*)`,
        `(by|to|with|from|except) (${oneself}|${role}|${titled}) (only|alone|exclusively|personally)`,
        `(validated|reviewed|maintained|operated|understood|performed|executed|adjusted|changed|run|fixed|repaired|approved|released|deployed|corrected|tuned|serviced|interpreted|done|built) (only|solely|exclusively) by (me|him|her|${role}|${titled}|@ $)`,
        `(can|may|could|should|must|will) only be (_|run|done|changed|adjusted|operated|fixed) by (me|him|her|${role}|${titled})`,
        `(the one|one|a single) [_] (who|that) (knows|understands|can|wrote it|remembers|built it)`,
        `(${role}|@|i) (knows|know) (it|the _|this|the whole _|every _|how|its|all the|where) [_] (inside out|by heart|best|better than|works|like nobody|bodies|traps|quirks)`,
        `(last|only) (one|person|colleague|engineer) [left] (to know|who knows|who knew|able|who can|who could|with the knowledge)`
      ],
      unless: [
        ...relieved,
        '{technical}',
        '(affected|user|users|many users|role|roles|permission|permissions|license|need to know|the user|the admin)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'in one head',
      phrases: [
        `(in|inside|into|from) (my|his|her|the author's|the developer's|one|one person's|a single|someone's|@) (head|memory|fingers|notebook|mind|brain|drawer|inbox|mailbox|hands|gut|own head)`,
        `(on|under|in|from|off) (my|his|her|the author's|the developer's|@) (laptop|machine|workstation|desk|pc|computer|home server|usb stick|notebook)`,
        "(author's|developer's|my own|creator's|engineer's) (laptop|machine|workstation|pc|notebook|head)",
        '(by feel|tribal knowledge|tacit knowledge|inside out|single mind|one mind|single head|one head|one pair of hands|a single pair of)',
        '(see no point in|not worth|no need to|no time to|never) (writing|write|document|documenting|written|wrote) (it|this|that|all|any of) [_] [_] down',
        '(easier|quicker|simpler|faster) to (show|ask|explain|do it myself|do myself) (than|me|in person)',
        "(team's|company's|department's|living) (memory|encyclopedia|encyclopaedia|documentation|manual)",
        '(everything|all|whatever) ... (worth knowing|to know|about) ... @ knows',
        '@ will know (what|how|where|why|it all)',
        'keep (it|this|the _ _|the _) to myself'
      ],
      unless: [...relieved, '{technical}'],
      notUnder: elsewhere
    },
    {
      name: 'ask this one',
      phrases: [
        '(ask|asking|call|calling|phone|phoning|ring|ping|page|message|contact|e mail|email|mail|text|reach|wake|consult|consulting|tell|notify|alert|come to|turn to|talk to|speak to|write to|get hold of) me [_] [_] [_] (directly|personally|any time|anytime|at any|at night|on my|by phone|usually|first|when|if|i|$)',
        '(ask|asking|phone|phoning|ping|ask for|get hold of|wake|ring) (@ $|mr @|dr @|prof @|the author|the developer|the inventor|its author|its developer|its creator|him|her) ',
        '(ensured|settled|solved|resolved|checked|answered|clarified|validated|done|found out|decided) by (asking|calling|phoning|consulting|me|myself) ',
        '(author|developer|inventor|creator|proposer|original engineer) (is|has|must|should|needs|can|may) [to] [be] (asked|called|phoned|contacted|consulted|reached|woken|paged)',
        '(phone|call|contact|ask|page|notify|reach|wake|ping) the (author|developer|inventor|creator|proposer|architect|programmer) (when|if|before|in case|after|should|who|first|directly|and)',
        "(i can be|i am|i'm|i will be|he is|she is|can still be|can be|whom we can still) [_] (reached|reachable|woken|phoned|called|available|on call|on standby) (at any|at all|any time|anytime|by phone|round the clock|around the clock|day and night|by|during|usually|on my|if|up if|24)",
        '(forwarded|escalated|sent|routed|directed|passed|assigned|addressed|handed) [straight |directly] to (me|@ who|the author|the developer|its author|its developer|him|her)',
        "(i am|i'm|i will be|i'll be|i remain|he is|she is|i stay) the (point of contact|contact|contact person|go to person|first contact|expert|escalation|safety net|gatekeeper|support)",
        '(keep|keeps|keep on) coming to me',
        'should go through me'
      ],
      unless: [
        ...relieved,
        '{technical}',
        '(questions about this proposal|feel free|comments on this|interested in)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'all of it through one',
      all: [
        [
          '(all|every|everything|any|each|changes|decisions|decision|approval|approvals|exceptions|exception|merges|merging|final|reviews|review|releases|release|requests|questions|updates|patches|maintenance|sign off|operation|knowledge|knowhow|order of|design|payout|payouts)'
        ],
        [
          `(through|by|to|with|past|via|over|at|for|on|after) (me|him|her|my (desk|hands|review|approval|ok|okay|sign off|table|inbox)|one person|one pair|${titled}|the chief _|the principal _|its (creator|author|developer|inventor)|the one _|the original (author|developer)|the author|the proposer|the inventor|the lead)`,
          '(past|granted by|left to|best left to|rest with|rests with|end up with|ends up with|reserved to|reserved for|stay with|stays with|remain with|remains with|lies with|in the hands of|at the discretion of|domain of|looked after by|taken care of by) (@|mr|dr|prof|its creator|one|me|the (chief|principal|lead|author|original))'
        ],
        [
          '(go|goes|going|come|comes|coming|pass|passes|route|routed|run|runs|merged|approved|approve|reviewed|decided|signed|granted|left|rest|rests|remain|remains|stay|stays|reserved|end|ends|lands|land|applied|need|needs|require|requires|wait|waits|looked|lies|done|handled|made|taken)'
        ]
      ],
      unless: [
        ...relieved,
        '{technical}',
        '(team|board|council|committee|group|squad|department|authors|community|sig|maintainers|available to|come to mind|due to)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'stands still without one',
      all: [halted, absent],
      unless: [
        ...relieved,
        '{technical}',
        '(second|another|stand in|someone else|colleagues take|covers|takes over|screen|dialog|page|button|user|customer|driver is|patient|vehicle|passenger)'
      ],
      notUnder: elsewhere
    },
    {
      name: 'as long as this one is here',
      phrases: [
        '(as long as|until|provided) (@|i|he|she|i am|the author|our _|mr @|dr @|the _ memory) [_] (is|am|are) (with us|around|here|employed|at the company|reachable|willing)',
        "(as long as|for as long as|while) (i am|i'm|she is|he is|@ is) (around|here|there|with us|available|still|reachable|employed)",
        'until (his|her|my|their) (retirement|departure|return|leave)',
        '(if|when|whenever|as soon as|once) (he|she|the (author|developer|maintainer|creator)) (has [the] time|finds time|gets round|gets around|feels|is in the mood|thinks it|finds the time|is back|returns)',
        '(if|when|once) @ (has time|finds time|gets round)',
        '(without|except through|except via|except by) (me|him|her|a word from _) ... (no use|little use|not work|cannot|stops|useless|nothing|impossible|fails|lost)',
        '(need|needs|require|requires) @ (on site|on the phone|by the phone|in the room|at hand|on standby|available)'
      ],
      unless: [...relieved, '{technical}', '(user|customer|passenger|patient|driver)'],
      notUnder: elsewhere
    },
    {
      name: 'one person by design',
      phrases: [
        '(bus factor|truck factor|lottery factor|bus number)[ is|:| of]  (one|1)',
        '(one|single) (man|woman|person) (show|operation|band|team|project|army|business|effort|job)',
        '(rota|roster|rotation|on call list) ... (one|a single) (entry|name|person|member)',
        '(deputy|stand in|substitute|replacement|backup|second maintainer|second person|successor) [is|was|would be|seems]  (not (needed|necessary|required|planned|foreseen)|unnecessary|superfluous|first have to|would first)',
        '(no|without|do not need a|needs no) (deputy|stand in|substitute|second reviewer|second pair|successor|understudy)',
        '(a second|another|any other) (person|engineer|reviewer|pair of eyes) would [first] (have to|need to|only|just) (be trained|learn|slow|get in the way|be)',
        '(concentrate|concentrated|concentrating|bundle|bundled|keep|pool) [all] [the] (knowledge|know how|expertise) (in|with) (one|a single|the one) ',
        '(capacity|staffing|team|headcount) ... (is|consists of|amounts to) (one|a single|exactly one) (engineer|person|developer|colleague|head|specialist)',
        'all assigned to (the same|one|a single) (name|person|engineer|developer)',
        '(author|developer|engineer|creator|inventor|scientist|colleague|expert) who (made|wrote|built|created|designed|developed|invented) (it|this|them) [_] (when|maintains|keeps|will|runs|operates|also|remains)',
        '(maintained|looked after|operated|run|kept|corrected|adjusted|retrained|tuned|carried out) ... by (its|the) (creator|author|inventor|original author|one _ who|developer who|data scientist who|engineer who|proposer|specialist)',
        '(maintenance|operation|support|care|knowledge) ... (remains|stays|rests|lies) with (its|the) (creator|author|inventor|developer|proposer|founder)',
        '(we|the team) (chose|choose|picked|take|use|selected) a (design|tool|language|stack|technology|solution) ... @ can (maintain|operate|understand|handle|support)',
        '(traditionally|historically|always|for historical reasons) [_] (looked after|maintained|done|handled|adjusted|cared for|run|operated) by (@|our colleague|one|the same person)',
        '(depends|depend|relies|rely|hinges|stands and falls) (on|upon|with) (the visits of|the memory of|our specialist|our expert|one person|a single person|one engineer|a single engineer|me |my |his |her |@ being|@ who|the author|the availability of)'
      ],
      unless: [...relieved, '{technical}'],
      notUnder: elsewhere
    },
    {
      name: 'I take care of it',
      phrases: [
        "(i will|i'll|i shall|i am going to|i can|i do|i) [always|then|just|simply|usually|personally|also] (keep an eye|watch (it|over|the)|fix (it|them|these|this)|restart (it|them)|repair (it|them)|handle (it|them|those|the)|look after|take care of|correct (it|them)|monitor (it|the)|deal with (it|them|those)|run (it|the _) (by hand|myself|manually|from my)|know how to|do the cut over|be on call|be the gatekeeper|approve (all|every|each)|review (all|every|each)|decide (on|about) (all|every|each)|merge (all|every|each)|do it (by hand|myself|as long))",
        '(i intend|i plan|i want|i would like|i am happy|i do not mind|i am willing) to (be|remain|stay|keep|be woken|be called|continue|personally|look after) [_] (gatekeeper|gate keeper|contact|on call|woken|owner|maintainer|up|called|in charge|it|responsible)',
        '(personally|myself) (review|approve|watch|restart|check|maintain|operate|make sure|run|fix|correct|handle|merge|deploy)',
        '(restart|fix|repair|correct|review|maintain|run|deploy|merge|tune|do) (it|them|this|that|these|everything|all of it|the _) (myself|personally|by hand when)'
      ],
      unless: [...relieved, '{technical}', '(as a user|as an operator|i want|so that i|story)'],
      notUnder: [...elsewhere, '(user stories|story|use cases|acknowledg*|background|motivation)']
    },
    {
      name: 'one name under Operations',
      phrases: [
        '^ (me|just me|only me|myself|i do|i am|i will|mine|the author|author|the proposer|the developer|its author|its developer|the creator|the inventor|the maintainer, alone)( |$)',
        "^ [the] (author|developer|proposer|inventor|creator|maintainer)( |'s|,) ... $",
        '^ (mr|dr|prof|ms|mrs) @ $',
        '^ (ask|call|phone|ping|contact|wait for|goes to|everything goes to|everything goes past|everything goes through|all goes to) (me|@ $|mr @|dr @|the author|the developer)',
        '(on call|first line support|release manager|operator|knows the _|contact|operation in the _ _): (me|@|author|the author|the developer) $',
        '^ our (one|only|sole|single) _',
        '(stops|waits|stands still|nothing|no releases|postponed) ... (until|while|without|unless) (she|he|i|@)',
        'author (tests|deploys|reviews|approves|merges|operates)',
        "(developer's|author's|my) (laptop|machine|desk|workstation)"
      ],
      under: [
        '(who can|who fixes|who repairs|who reviews|who knows|who approves|who answers|who operates|who deploys|who is called|who reacts|who to call|on call|support|operations|operation|troubleshooting|monitoring|escalation|contacts|release|releases|change process|approval|sign off|maintainers|where does it run|is ill|is away|absence|holidays|emergency|incident|incidents|rolled back|rollback|repair|responsibilities|first line|recovery|knowledge|bus factor|team)'
      ],
      unless: [
        '(team|teams|and|group|rota|rotation|sig|committee|board|guild|channel|hotline|desk|none|yes|no|see|not|kubernetes|github|linux|windows|rust|go|python|java|alpha|beta|ga|stable|n/a|tbd|todo|prometheus|optional|required|implementable|provisional|standards|draft|final|core)'
      ]
    }
  ]
}
