// The findings about a document as a whole, and what a hover says of each. Their codes are `document/ID`.

/** Id → the text of the hover, in Markdown. The one list of them: configuration, messages and documentation take theirs from here. */
export const documentFindings = {
  'code-missing':
    '**A suppression or waiver without a code.** Say what it is about, as `sign/heroics` or `question/migration`.',
  'date-unreadable':
    '**A waiver or suppression whose end cannot be read.** Write the day as `until 2026-12-31`, before the reason.',
  empty: '**An empty proposal.** Start with who has which problem today; the rest follows from it.',
  expired:
    '**A waiver or suppression that has run out.** It was given until a day that is past. Settle what it put off, or give it a new day with the reason.',
  'front-matter':
    '**Front matter that cannot be read.** Author, status and owner are taken from it, so they are not seen until it is valid YAML.',
  growth:
    '**A growth project that is not yet a legitimate initiative.** Growing in real work is fine where the work would be wanted anyway: a user and an owner other than the author, and a need on the roadmap. What is missing of the three is in the message; once it is there, this is said in the panel and the sign for author-shaped work stays quiet.',
  'one-name':
    '**One name in most roles.** Work that is written, owned and approved by one person stops when that person is away. A second name in one role is enough to start with.',
  'promotion-packet':
    '**Reads more like a promotion packet than a design.** Several sentences say what the work shows, and none says who needs it. Name the user and the cost of today; sentences about visibility can then go.',
  prompt:
    '**A prompt that waits for its author.** Replace the words in brackets; the question counts as answered by what you write there.',
  'reason-missing':
    '**A suppression or waiver without a reason.** It counts once it says why: `-- reason` before the end of the comment.',
  'rule-failed':
    '**A rule that failed.** The other rules still ran. Please report the text that it failed on.',
  'unknown-code': '**An unknown code.** Codes are `sign/…` and `question/…`; the documentation lists them.'
} as const

export type DocumentFindingId = keyof typeof documentFindings
