// What answers "What must others change, and who pays?": work or breakage for others, or why there is none.
import type { QuestionCues } from './question'

export const migration: QuestionCues = {
  id: 'migration',
  headings: [
    '(migration|migration path|migration plan|migrating|backwards compatibility|backward compatibility|compatibility|breaking changes|upgrade|upgrade strategy|downgrade|upgrade path|version skew|impact|affected|transition|transition path|porting|consequences|what others must change|effort|who pays|dependencies|drawbacks|spec changes)'
  ],
  fields: { full: ['migration', 'affected-teams', 'impact'], half: ['breaking', 'breaking-change'] },
  cues: [
    {
      name: 'work for others',
      weight: 0.8,
      phrases: [
        '(migrate|migrates|migrated|migrating|migration|migrations|codemod*|porting|port over)',
        '(breaking change*|breaks existing|break existing|backward* compat*|backward* incompat*|incompatib*|compatib*|non breaking)',
        '(existing|current|old|legacy|previous) (users|code|clients|applications|apps|rules|plugins|workloads|packages|consumers|callers|projects|contracts|configurations|deployments|clusters|programs|implementations|modules|crates|addons|systems|tests|api*|behavior|behaviour)',
        '(users|developers|teams|clients|consumers|callers|producers|authors|maintainers|apps|applications|operators|packages|plugins|implementations|partners|projects|libraries|they|everyone) ... (must|will have to|have to|has to|need to|needs to|will need|would need|would have to|should|are required|can update|may need) ... (change|update|switch|migrate|adapt|add|remove|rename|replace|rewrite|rebuild|upgrade|convert|adjust|move|move to|test|recompile|restart|read|send|implement|opt)',
        '(no|nothing|not|nobody|none) ... (breaks|break|broken|need* to change|changes|has to change|have to change|affected|impacted|migration|forced|to change|update|breaking)',
        '(upgrade|upgrading|upgraded|downgrade|downgrading|version skew|rolling upgrade)',
        '(deprecat*|removed|removal|remove)',
        '(opt in|purely additive|additive|drop in replacement|unaffected|keeps working|keep working|continues to work|continue to work|remain unchanged|no changes)',
        '(days|weeks|months|hours) ... (of (their|work|effort)|budget|per team|each|of developer)',
        '(costs|cost|booked|budget|pays|paid|pay|estimate*) ... (budget|days|weeks|team*|each|their)'
      ]
    }
  ]
}
