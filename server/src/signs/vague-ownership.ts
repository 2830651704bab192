// Shows "ownership is said but nobody holds it".
import { elsewhere } from './guards'
import type { SignCues } from './sign'

/** The work that an owner would do, as verbs and as nouns. */
const care =
  '(maintenance|maintainer|maintainers|upkeep|owner|owners|ownership|co own|own it|owns it|owned by|steward|stewards|stewardship|custodian|custodians|custody|caretaker|curator|curators|curate|curated|curation|look after|looks after|looked after|looking after|take care|takes care|taken care|taking care|care of|cared for|cares for|care for|in charge|responsible|responsibility|responsibilities|accountable|accountability|on call|pager|take over|takes over|taken over|taking over|takes it over|take it over|take it on|takes it on|housekeeping|be maintained|is maintained|are maintained|maintained by|maintain it|maintains it|maintain this|be supported by|supported by|be operated|operated by|operate it|operates it|operate the|be run by|run it|runs it|will run|is run by|keep it (alive|running|going|up to date|current|in shape)|keeps it (alive|running|going|up to date|current)|kept (alive|running|going|current|up to date|in)|the upkeep|pick it up|picks it up|pick this up|mandate|the repair of|repairs it|hosting|patching|its home|a home|day to day|in good hands|nurture|tend to|tended)'

/** Holders that are nobody in particular. */
const nobodyInParticular = [
  "(someone|somebody|some one|some team|some group|some person|some combination|whoever|whomever|whichever|anyone|anybody|any team|everyone|everybody|a committee|all chapters|all of us|us all|we all|we are all|all stakeholders|all teams together|all departments|all parties|all involved|every team|each team|nobody in particular|no one in particular|several teams|many hands|many eyes|volunteers|volunteer|enthusiasts|the community|our community|community of practice|open source community|the crowd|the organisation|the organization|the company|the business|the line|the domain|the domains|the guild|the network|a network|the collective|the users themselves|interested (parties|teams|people|colleagues|persons|developers)|motivated (people|colleagues|teams)|willing (people|teams|colleagues)|(relevant|corresponding|competent|appropriate|respective|right|suitable|proper|adequate|responsible|concerned|fitting|usual) (people|person|persons|unit|units|department|departments|team|teams|party|parties|body|bodies|colleagues|resources|place|places|squad|squads|function|functions|stakeholders|group|groups|experts|instance|authority)|a (suitable|fitting|competent|dedicated|proper|capable) (team|unit|group|body|owner|department)|those (affected|concerned|involved|who need|who use|who have time|with time|closest)|the teams involved|one of (the|them|these|us)|either of the|among themselves|between them|amongst|jointly|collectively|existing structures|self organisation|self organization|self organising|self organizing|goodwill|good will|inner source|many shoulders|natural owner|everyone's job|everybody's (job|business)|nobody's (job|business)|part of everyone's|falls to nobody|the experts|the specialists|the right hands|good hands|the usual (suspects|people)|pitch in|pitches in|chip in|chips in|lend a hand|help out|the teams themselves|the users of|consumers themselves|the departments themselves|whatever team|whatever unit|the line organisation|the central function|a central unit|a central function|centrally|like everything else|like [all] our other|like any other|as with our other|the same way as|in the usual way)"
]

/** Holders that are still to come. */
const later = [
  '((to|yet) be (determined|decided|clarified|defined|named|found|agreed|confirmed|appointed|assigned|sorted|settled|discussed|specified|identified|founded|nominated|arranged|announced|detailed|worked out)|be (determined|decided|clarified|defined|named|found|agreed|appointed|assigned|settled|discussed|specified|identified|nominated|arranged|announced|detailed|sorted out|worked out|set up|regulated|fixed) (later|in|at|after|once|when|during|as|by then|with|separately|soon|over)|(will|is going to|are going to|shall) [in due time |in due course |soon |later] (name|appoint|be (determined|decided|clarified|defined|named|found|agreed|appointed|assigned|settled|sorted|specified|identified|nominated|announced|detailed|worked out)|emerge|become clear|show|crystallise|evolve|follow|find (its|a|their)|fall into place|sort itself|take shape|settle|come forward|step up|step in|transition|pick)|yet to|still to|still open|still unclear|still figuring|still being|not yet|not [been] (decided|fixed|discussed|named|clear|settled|defined|assigned|clarified|determined|agreed|approached|regulated|specified)|undecided|undefined|unclear|unassigned|unresolved|open question|is open|remains open|left open|kept open|can wait|in due time|in due course|in time|at a later|a later|later|in the course of|when we (reach|get)|cross that|cross the|at this (point|stage)|early stage|too early|in the medium term|in the long run|matter of discussion|envisaged|foreseen|desirable|would be (nice|good|desirable|ideal)|would need|flexible|tbd|tba|eventually|at some point|sometime|one day|once funded|if funded|ideally|hopefully|presumably|probably|possibly|perhaps|maybe|it is assumed|we assume|is assumed|we expect|we trust|we hope|we count on|we are sure|we are confident|we believe|should be somebody|figure out|figuring out|work out|evolves|for now|for the present|for the time being|until further notice|time being|has not been|have not been|nothing is (fixed|decided|agreed|settled|arranged)|nobody|no one|premature|postponed|deferred|parked|later phase|second phase|phase two|after go live|after the launch|after launch|once (it|the|this|we)|we will see|we shall see|we will think|remains to be seen|will tell|an open point|under discussion|being discussed|in clarification|in talks|talks are|solution will be|arrangement will be|arranged|will be organised|will be organized|will be regulated|will be sought|will be looked for|with use|with time|as we go|along the way|in practice|no decision|has yet|have yet|nowhere|somewhere|grey area|gray area|grey zone|between two stools|falls between|sits between)'
]

/** Care that comes only when nothing else is on. */
const onTheSide = [
  '(best effort|on the side|as capacity allows|as capacity permits|capacity permitting|(when|where|if|as|whenever|as far as) (time|capacity|duties|workload|there is time|other duties|their other duties|resources) [_] [_] (permit|permits|allow|allows)|time permitting|in (their|our|the) spare time|spare time|whenever (possible|there is time|somebody|someone)|where possible|when needed|as needed|as required|if need be|on demand|ad hoc|informally|as usual|business as usual|normal business|regular operation|regular operations|daily business|standard processes|usual processes|usual channels|existing structures|dynamically|organically|naturally|by itself|of itself|itself up to date|runs by itself|take care of itself|takes care of itself|from time to time|now and then|periodically|regularly|at intervals|occasionally|elsewhere|on a rolling basis|in passing|voluntary|voluntarily|like everything else|like [all] (our|the) other|like any other|as with (our|the|all) other|in the usual way|the usual way|as always|alongside|in between|between projects|in quiet|quiet (weeks|times|hours)|if there is time|when there is time|time is left|left over|leftover|slack|as part of (daily|normal|regular|everyday|the daily|day to day|other)|in the line|centrally|somehow|as good as (possible|we can)|as well as (possible|we can))'
]

/** Somebody does hold it, or the words are about something else. */
const held = [
  '(until then (the|it is)|owned by the @|(own|owns|maintains|operates|supports|runs) it (since|from|as of)|headcount|budgeted|funded by|agreed with|agreed to|has agreed|have agreed|confirmed by|named in|listed in|codeowners|code owners|on (monday|tuesday|wednesday|thursday|friday)|was a mistake|failed|we considered|not [a] (best effort|shared|collective)|no longer|instead of|rather than|backward|backwards|compatib*|renewed by|named by the|because|since|for the reason|so that|lesson)',
  '{technical}',
  '(by|with|is|to|at|of|stays with|belongs to) [the] @ ',
  '(january|february|march|april|june|july|august|september|october|november|december|by # _|in week #|on #)',
  '(maintainers (should|must|can|could|may|will|would|of|cannot|ideally)|elected|ownership (semantics|model)|(be|are|is) provided by|users|user|administrators|language|feature|features|image|images|buildpack|buildpacks|addon|addons|ecosystem|clock|blob|eips|upstream|pull request|pull requests|github|issues|pr|prs|rust|golang|typescript|ember|crates io)'
]

export const vagueOwnership: SignCues = {
  id: 'vague-ownership',
  cues: [
    {
      name: 'care by nobody in particular',
      all: [
        [care],
        nobodyInParticular,
        [
          '(will|shall|can|could|is|are|be|should|would|has|have|may|to|feel|feels|share|takes|keep|rotate|do|fix|cares|runs|owns|maintains)'
        ]
      ],
      unless: held,
      notUnder: elsewhere
    },
    {
      name: 'owner to be found',
      all: [
        [
          '(who (keeps|owns|maintains|runs|operates|answers|looks|takes|repairs|supports|pays|is to|to contact|will|does it|handles) (it|this|care|over|after|the|for)|whom to|where this lives|where it (lives|will live|belongs)|handed to|hand it (to|over)|step up|step in|come forward|product owner|maintained|staffed|support (model|team|concept|structure)|operating model|governance model|permanent team|second level|helpdesk)',
          care
        ],
        later
      ],
      unless: [...held, '(the community can|user|users|customer)'],
      notUnder: elsewhere
    },
    {
      name: 'care on the side',
      all: [
        [
          '(maintenance|maintained|upkeep|supported|support is|support continues|operated by|looked after|cared for|housekeeping|ownership|responsibilities|refreshed|keep itself|kept (up|alive|current|running|going|in)|in good (order|shape|repair)|monitoring is|looked at|on call|keep contributing|patched|curated|taken care|reviewed periodically|reviewed regularly|the product|the service|the pipeline|the dataset|standard processes)'
        ],
        onTheSide,
        [
          '(will|shall|is|are|be|continue|continues|happens|happen|rotate|keep|kept|apply|goes|done|transition|embedded|by)'
        ]
      ],
      unless: [...held, '#'],
      notUnder: elsewhere
    },
    {
      name: 'maintained by the passive voice',
      phrases: [
        '(service|product|platform|system|tool|library|pipeline|dataset|data|content|docs|documentation|portal|app|catalogue|catalog|website|site|dashboard|dashboards|it|solution|script|model|models|rules|guidelines|gateway|infrastructure|page|pages) (will|shall|is going to|are going to|is to|must) [also] be (maintained|supported|looked after|cared for|taken care of|operated|kept up to date|kept alive|kept current|kept in good _|serviced|curated|monitored and|tended|refreshed|owned)[(after launch|going forward|in the future|long term|over time|regularly|appropriately|properly|accordingly|further|centrally|professionally|with care|as needed|permanently|continuously|for the long term|on an ongoing basis|in the long term)]  $',
        '(support|maintenance|on call|on call coverage|operation|ownership|upkeep|care|monitoring|governance) (is|will be|shall be|are|has been) (provided|ensured|guaranteed|given|secured|assured|envisaged|foreseen|planned|in place|organised|organized|arranged|continued|covered|taken care of|clarified|addressed|considered) $',
        '(infrastructure|it|everything|maintenance|support|operation) (is|gets) (looked after|taken care of|dealt with elsewhere|dealt with|sorted) $',
        '(are|is|be) (dealt with|handled|taken care of|done|covered) (elsewhere|somewhere|by others|in the usual way|as usual)',
        '(appropriate|adequate|sufficient|necessary|required|suitable) (resources|people|staff|personnel|capacity|capacities) (will|are going to|shall|are to) be (assigned|provided|allocated|made available|found|given)',
        'there (shall|will|should|is going to|must) be (a|an|some) [_] (owner|steward|maintainer|team|contact|responsible|committee|board)'
      ],
      unless: held,
      notUnder: elsewhere
    },
    {
      name: 'needs no owner',
      phrases: [
        '(no|without|without an|without a|needs no|need no|not need an|not need a|not require an|absence of an|lack of an|does without an|an) [dedicated|single|formal|named|clear|explicit]  (owner|maintainer|steward|custodian|responsible|ownership|on call) [_] [_] [_] (needed|necessary|required|by itself|runs|requests|yet|for now|posted|at this|is not|strictly)',
        '(needs|need|requires|goes|gets by|lives|works|do) (no|without an|without a|without) (owner|maintainer|maintenance|steward|upkeep|support|on call|caretaker)',
        'owner is not [strictly] (required|needed|necessary|foreseen)',
        '(maintenance|upkeep|support) [effort] is (negligible|minimal|zero|practically nil|close to nothing|trivial)',
        "(do not|don't|not) (want to|wish to|intend to|foreseen to|going to|planned to|necessary to) (pin down|name|appoint|nominate|assign|determine|fix|define) ... (owner|person|unit|team|responsible|maintainer|anyone|someone)",
        '(takes|take|took) care of itself',
        '(those|whoever|who) [who] (broke|breaks|finds|sees|needs|touches|uses) it [_] (fix|fixes|repairs|keeps|maintains|owns)',
        '(feel|feels|feeling) (responsible|like its owner|ownership|like owners|accountable)',
        '(belongs|belong) to (everyone|everybody|all|all of us|us all|no one|nobody|the (organisation|organization|community|company|newsroom|business|people|users))',
        '(shared|joint|collective|common|communal|distributed|mutual) (ownership|responsibility|asset|good|property|effort|care|custody)',
        "(ownership|responsibility|maintenance|care|operation) (is|are|will be|should be) [_] (shared|joint|distributed|collective|spread|everyone's|everybody's|federated)",
        '(possibly|perhaps|probably|presumably) @ (or|and) @ [_] will',
        '(find|finds|found|finding|seek|seeks|needs|look for) (its|a|a permanent|a new|a good|a suitable|a natural|a final) home',
        '(vendor|supplier) does some'
      ],
      unless: [...held, '(ownership (model|semantics|rules|type))'],
      notUnder: elsewhere
    },
    {
      name: 'nobody under Ownership',
      phrases: [
        '^ (all|all of us|everyone|everybody|a committee|all chapters|shared|joint|jointly|the team|the teams|teams|team|the community|community|volunteers|contributors|developers|engineers|users|the organisation|the organization|the business|interested _|someone|somebody|whoever|anyone|any team|various|several|multiple|different teams|us|we|the line|open|open question|unclear|unknown|later|pending|ongoing|to follow|to come|to be _|follows|in progress|not yet _|not decided|not defined|as needed|as per _|as agreed|as before|as usual|best effort|ad hoc|depends|it depends|n/a for now|none yet|under discussion|in discussion|in clarification|being clarified|it, presumably|tbd|tba) [_] [_] $',
        '(tbd|tba|to be (determined|decided|named|sorted out|clarified|agreed|confirmed|found|defined|discussed|appointed)|will be (clarified|determined|decided|sorted|agreed|settled|defined|named|found|appointed|announced|discussed)|not [yet] (decided|clear|defined|named|settled)|in clarification|as capacity allows|best effort|as per agreement|still (to be|unclear))',
        '(presumably|depending on the (case|situation|topic|issue)|in cooperation with|and its partners|jointly|together $)',
        '^ @ or @',
        '^ (someone|somebody|whoever|anyone) ',
        '^ (a|one|some) (mailbox|channel|shared inbox)',
        '(goes|go|sent) to a (mailbox|channel|shared inbox|shared mailbox)',
        '(are|is) (read|changed|checked|done|maintained|handled|looked after|taken care of) $'
      ],
      under: [
        '(ownership|owner|owners|owns|maintenance|maintainer|maintainers|maintained|support|operational responsibility|operations|on call|responsib*|accountable|accountability|run by|runs it|who runs|who keeps|who maintains|who owns|who does what|who reacts|who operates|who supports|steward|stewards|stewardship|governance|operating model|run|operation|upkeep|care|contact|after launch|after the pilot|long term)'
      ],
      unless: [
        ...held.slice(0, 0),
        '(no longer|none of|api|backward*|supported by|version|versions|kubernetes|feature|cluster|error|errors|{technical}|deprecat*|instead of|agreed|platforms|since)'
      ]
    }
  ]
}
