// What answers "Who notices and repairs it when it fails?": monitoring, alerts, runbooks, failure handling.
import type { QuestionCues } from './question'

export const operations: QuestionCues = {
  id: 'operations',
  headings: [
    '(operations|operational|monitoring|monitoring requirements|observability|alerting|alerts|on call|oncall|support|supportability|troubleshooting|debugging|failure|failure modes|failure handling|error handling|errors|diagnostics|runbook|incident*|reliability|scalability|sre|production readiness*|running it|when it fails|telemetry|logging|metrics)'
  ],
  fields: { full: ['on-call', 'oncall', 'runbook', 'alerts', 'monitoring', 'pager'], half: [] },
  cues: [
    {
      name: 'watched and repaired',
      weight: 1,
      phrases: [
        '(monitor|monitors|monitored|monitoring|observability|dashboard|dashboards|grafana|datadog|prometheus|alert|alerts|alerted|alerting|alarm|alarms|pager|pages the|paged|paging|page the|on call|oncall|runbook|runbooks|playbook|slo|slos|sli|slis|health check*|healthcheck*|probe*)',
        '(rota|duty officer|operations team|help desk|helpdesk|service desk|support line) ... (gets|get|notice*|handles|handle|answers|is called|calls|fix*)',
        '(metric|metrics|counter|gauge|histogram|telemetry|trace|traces|logs|log|logging|audit log*) ... (emit*|expose*|record*|report*|show*|added|new|to|which|can|will|that|for|is|are|indicat*)',
        '(troubleshoot*|debug*|diagnos*|root cause)',
        '(if|when|should|in case) ... (fails|fail|failing|failed|is down|goes down|crashes|unavailable|does not answer|breaks|times out|error*|outage|unreachable|stuck)',
        '(failure|failures|failure mode*|outage|outages|degrad*|retry|retries|fallback|recover*|self heal*|restart*|repair*)'
      ]
    },
    {
      name: 'errors show',
      weight: 0.5,
      phrases: [
        '(error|warning|error message|diagnostic*|exception|lint) ... (thrown|throw|emit*|issued|issue|shown|show*|report*|raise*|message|be|is|return*|print*|output|if|when)',
        '(throw|throws|emit|emits|raise|raises|report|reports|return|returns|print|prints|produce*|fail) ... (error*|warning*|exception*|diagnostic*|message)',
        '(panic*|error out|errors out|fails with|compile error|compilation error|runtime error)'
      ]
    }
  ]
}
