// What answers "How will anyone know it worked?": a measurable outcome, criterion or target checked after shipping.
import type { QuestionCues } from './question'

export const success: QuestionCues = {
  id: 'success',
  headings: [
    '(success|success criteria|success metrics|success measures|metrics|measures of success|measurement|how will we know|how we will know|goals and metrics|graduation criteria|exit criteria|acceptance criteria|kpi|kpis|okr|okrs|targets|key results|evaluation|validation|confirmation|definition of done|benchmarks|what success looks like|expected outcome|expected results)'
  ],
  fields: {
    full: ['success', 'success-metric', 'success-metrics', 'success-criteria', 'kpi', 'target'],
    half: ['metrics']
  },
  cues: [
    {
      name: 'a target',
      weight: 1,
      phrases: [
        '(from|below|under|above|over|at least|at most|fewer than|less than|more than|within|reach*|to) # ... (by|per|until|in|of|to|within|a|at)',
        '(reduce*|reduction|increase*|improve*|decrease*|cut|drop*|fall*|lower*|raise*|shrink*|halve*|down|minus) ... (by|from|to) #',
        '(we|is|are) (want|expect|expected|aim|target*|hope) ... #',
        '(success|succeeded|successful|worked) ... (if|when|means|criteria|criterion|measured|metric)',
        '(success|graduation|exit|acceptance) (criteria|criterion|metric*|measure*)',
        '(measure|measured|measures|measuring|tracked|track|reported|evaluate*) ... (after|weekly|monthly|each|by|from|in|on|with|against|before)',
        '(target|targets|goal|threshold|slo|sla|slos|baseline|benchmark*|kpi) ... #',
        '# (%|percent) ... (by|in|of|within|after|until)',
        'we (will|would|shall) (know|consider)',
        '(no|zero) ... (reported|regressions|bugs|complaints|incidents) ... (in|during|for|after|within|release*|cycle*|period)'
      ]
    },
    {
      name: 'graduation',
      weight: 0.6,
      phrases: [
        '(gather|collect) feedback',
        '(graduat*|promotion to (beta|ga|stable)|stabiliz*|stabilis*)',
        '(review|revisit|evaluate|re evaluate|retrospective) ... (after|in|experience|months|later)',
        '(e2e tests|conformance tests|test coverage|tests) ... (pass*|stable|in place|added|required)',
        '(benchmark*|perf tests|measurements|performance tests)'
      ]
    }
  ]
}
