// Mocha's usual report, and at its end the counts as JSON in the file that the option `result` names.
const { writeFileSync } = require('node:fs')
const Mocha = require('mocha')

/** Prints as "spec" does. A test that is left out is listed again, because it must say why in its title. */
module.exports = class Reporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options)
    const file = options.reporterOptions?.result
    const pending = []
    runner.on('pending', (test) => pending.push(test.fullTitle()))
    runner.once('end', () => {
      const { passes, failures } = this.stats
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, pending }))
    })
  }
}
