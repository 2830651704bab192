// Word classes that cues refer to as `{class}`: lists of words and phrases that mean the same kind of thing.

/** Class name → phrases of the phrase language (text/phrase.ts). Classes may refer to classes listed before them. */
export const lexicon = {
  month: '(january|february|march|april|may|june|july|august|september|october|november|december)',
  season: '(spring|summer|autumn|fall|winter|christmas|easter)',
  when: '({month}|{season}|q1|q2|q3|q4|week #|sprint #|20#|monday|tuesday|wednesday|thursday|friday|today|tomorrow|next (week|month|quarter|year|sprint)|the (first|second|third|fourth) quarter)',
  team: '(team|teams|group|groups|squad|squads|guild|crew|desk|office|department|departments|division|unit|board|council|committee|sig|wg|working group|rota|maintainers|leads|operations|engineering|support|platform|infrastructure|sre|security|legal|finance|sales|marketing|product|procurement|payroll|billing|accounting|compliance|audit)',
  user: '(user|users|customer|customers|client|clients|developer|developers|operator|operators|admin|admins|administrator|administrators|author|authors|contributor|contributors|consumer|consumers|merchant|merchants|patient|patients|nurse|nurses|doctor|doctors|clinician|clinicians|student|students|teacher|teachers|driver|drivers|agent|agents|analyst|analysts|buyer|buyers|seller|sellers|player|players|reader|readers|editor|editors|subscriber|subscribers|passenger|passengers|citizen|citizens|applicant|applicants|tenant|tenants|member|members|partner|partners|employee|employees|staff|people|newcomers|beginners|guests|visitors|dispatchers|handlers|clerks|caseworkers|technicians|engineers|validators|implementers|implementors|integrators|vendors|callers|adopters)',
  own: '(own|owns|owned|owning|maintain|maintains|maintained|maintaining|operate|operates|operated|run|runs|support|supports|supported|look after|looks after|looked after|take over|takes over|taken over|carry|carries|steward|stewards|keep|keeps|kept)',
  ask: '(ask|asks|asked|asking|request|requests|requested|requesting|want|wants|wanted|demand|demands|demanded|escalate|escalated|escalates|complain|complains|complained|complaining|report|reports|reported|petition|petitioned|vote|voted|upvoted|raise|raised|raises|suggest|suggested|push|pushed|plead|beg|begged|urge|urged|call for|called for|calls for|bring up|brought up|brings up|file|filed|files|open|opened|wish|wished|wishes)',
  say: '(say|says|said|state|states|stated|argue|argues|argued|believe|believes|believed|feel|feels|felt|think|thinks|thought|insist|insists|insisted|claim|claims|claimed|warn|warns|warned|object|objects|objected|point out|points out|pointed out)',
  build:
    '(build|builds|building|built|write|writes|writing|wrote|rewrite|rewriting|create|creating|develop|developing|design|designing|make|making|start|starting|begin|begins|beginning|do|doing|implement|implementing|construct|craft)'
} as const
