// The summary in words, for the formats that people read.
import type { Report } from './report'

/** One sentence about the whole run. */
export function summarySentence({ summary, failures, all }: Report): string {
  const { files, proposals, errors, warnings, information } = summary
  const failed = failures.length ? ` ${count(failures.length, 'path')} could not be checked.` : ''
  if (!files) return failed ? failed.trim() : 'No Markdown files to check.'
  if (!proposals && !all) {
    const none =
      files === 1 ? 'This file does not look like a proposal' : `None of ${files} files looks like a proposal`
    return `${none}: --all checks such files too.${failed}`
  }
  const checked =
    files === proposals
      ? count(proposals, 'proposal')
      : `${count(proposals, 'proposal')} in ${count(files, 'file')}`
  const parts = [
    ...(errors ? [count(errors, 'error')] : []),
    ...(warnings ? [count(warnings, 'warning')] : []),
    ...(information ? [`${information} information`] : [])
  ]
  return `${checked}: ${parts.length ? parts.join(', ') : 'no findings'}.${failed}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
