// Does the server give a reviewer what they take along: a comment, an export, and what a revision changed?
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import type { WeeklyFile, WeeklyReviewView } from '../../server/src/protocol/review'
import { fullCapabilities, TestClient } from './client'
import { bare, heroSentence, ownerless, ownerSection, proposalUri } from './texts'

describe('messages of a review', function () {
  this.timeout(20_000)
  let client: TestClient
  beforeEach(async () => {
    client = await TestClient.start({ capabilities: fullCapabilities })
  })
  afterEach(() => client.stop())
  const ask = (method: string, more: object = {}): Promise<string | null> =>
    client.connection.sendRequest(`rfcSteward/${method}`, { uri: proposalUri, ...more })
  const heroLine = ownerless.split('\n').indexOf(heroSentence) + 1

  it('write a comment with the line of each question and a sentence that would settle it', async () => {
    await client.open(proposalUri, ownerless)
    const comment = (await ask('reviewComment')) ?? ''
    assert.match(comment, /^### RFC 12: A queue for invoices: \d+ open questions?\n/)
    assert.match(comment, /^\d+\. \*\*Owner after launch\*\*: Who owns it after launch\?$/m)
    assert.match(comment, /^ +Not yet: who owns this after launch\./m)
    assert.match(comment, /^ +For example: \*Owner after launch: \\\[team that has agreed to own it\\\]\*$/m)
    assert.ok(comment.includes(`Line ${heroLine}:\n  > ${heroSentence}`), comment)
    assert.doesNotMatch(comment, /\$\{|undefined|\bmust\b|\breject/i)
    const one = (await ask('reviewComment', { question: 'owner' })) ?? ''
    assert.match(one, /^\*\*Owner after launch\*\*/)
    assert.doesNotMatch(one, /Dana/)
    assert.equal(await ask('reviewComment', { question: 'no-such' }), null)
  })

  it('call nobody and keep words of the document from becoming markup', async () => {
    const evil = ownerless.replace('Dana knows', '@dana <img src=x> knows')
    await client.open(proposalUri, evil)
    const comment = (await ask('reviewComment')) ?? ''
    assert.doesNotMatch(comment, /@dana|(?<!\\)<img/)
    const html = (await ask('export', { format: 'html' })) ?? ''
    assert.doesNotMatch(html, /<img|<script/)
    assert.match(html, /Content-Security-Policy" content="default-src 'none'/)
    assert.ok(html.includes('Owner after launch'))
  })

  it('export the same entry as the command line prints, and a Markdown page', async () => {
    await client.open(proposalUri, ownerless)
    const entry = JSON.parse((await ask('export', { format: 'json' })) ?? '') as {
      questions: { id: string; state: string }[]
      findings: { code: string; line: number }[]
    }
    assert.equal(entry.questions.length, 12)
    assert.equal(entry.findings.find(({ code }) => code === 'sign/single-expert')?.line, heroLine)
    const page = (await ask('export', { format: 'markdown' })) ?? ''
    assert.match(page, /^# Assessment of “RFC 12: A queue for invoices”\n/)
    assert.match(page, /^\| Owner after launch \| open \| {2}\| Not yet/m)
    assert.match(page, new RegExp(`^- \\*\\*One person holds it\\*\\*, line ${heroLine}: `, 'm'))
  })

  it('say what a revision answered and opened, and which signs came or went', async () => {
    const better = ownerless
      .replace('## Alternatives', `${ownerSection}$&`)
      .replace(heroSentence, 'Dana and Omar know the scheduler settings.')
    await client.open(proposalUri, better)
    const page = (await ask('compare', { before: ownerless, since: 'the last commit' })) ?? ''
    assert.match(page, /^Since the last commit\. \d+ of \d+ answered then, \d+ of \d+ answered now\.$/m)
    const part = (title: string): string => page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
    assert.match(
      part('Answered by this revision'),
      /\*\*Owner after launch\*\* \(open → answered\): line \d+/
    )
    assert.match(part('Signs that are gone'), /One person holds it/)
    const back = (await ask('compare', { before: better, since: 'HEAD' })) ?? ''
    assert.doesNotMatch(back, /Signs that are new|Opened/)
    await client.replace(proposalUri, ownerSection, '')
    const worse = (await ask('compare', { before: better, since: 'HEAD' })) ?? ''
    assert.match(worse, /## Opened by this revision\n\n- \*\*Owner after launch\*\* \(answered → open\)/)
  })

  it('take a sentence that only moved for the same', async () => {
    await client.open(proposalUri, ownerless.replace('## Design', 'One more line.\n\n## Design'))
    const page = (await ask('compare', { before: ownerless, since: 'HEAD' })) ?? ''
    assert.doesNotMatch(page, /Signs that are/)
    assert.match(page, /No question and no sign has another state/)
  })
})

describe('the message of a weekly operating review', function () {
  this.timeout(20_000)
  let root: string
  let client: TestClient
  const uri = (path: string): string => pathToFileURL(join(root, path)).href
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'rfc-steward-weekly-'))
    mkdirSync(join(root, 'rfcs'))
    writeFileSync(join(root, 'rfcs/0012-queue.md'), ownerless)
    writeFileSync(join(root, 'README.md'), '# A shop\n\nOnly Dana knows.\n')
    client = await TestClient.start({ capabilities: fullCapabilities, folders: [pathToFileURL(root).href] })
  })
  afterEach(async () => {
    await client.stop()
    rmSync(root, { recursive: true, force: true })
  })
  const ask = (files: WeeklyFile[], more = {}): Promise<WeeklyReviewView | null> =>
    client.connection.sendRequest('rfcSteward/weeklyReview', {
      since: '2026-03-24',
      until: '2026-03-31',
      by: 'git',
      files,
      lacking: [],
      ...more
    })
  const queue = (): WeeklyFile => ({ uri: uri('rfcs/0012-queue.md'), path: 'rfcs/0012-queue.md' })

  it('reads what is on the disk, leaves out what is no proposal, and says what it could not read', async () => {
    const review = await ask([
      { ...queue(), before: ownerless.replace(heroSentence, '') },
      { uri: uri('README.md'), path: 'README.md' },
      { uri: uri('rfcs/0013-none.md'), path: 'rfcs/0013-none.md' },
      { uri: uri('rfcs/0001-old.md'), path: 'rfcs/0001-old.md', before: ownerless, gone: true }
    ])
    assert.equal(review?.proposals, 2)
    const line = ownerless.split('\n').indexOf(heroSentence) + 1
    assert.ok(
      review.text.includes(`(rfcs/0012-queue.md#L${line}): **One person holds it**: “${heroSentence}” New in`)
    )
    assert.match(review.text, /## No longer there\n\n- rfcs\/0001-old\.md/)
    assert.match(review.text, /## Left out\n\n- rfcs\/0013-none\.md /)
    assert.doesNotMatch(review.text, /README/)
  })

  it('takes the text in the editor for the newest', async () => {
    await client.open(queue().uri, ownerless.replace(heroSentence, 'Dana and Omar know the settings.'))
    const review = await ask([{ ...queue(), before: ownerless }])
    assert.match(review?.text ?? '', /line \d+ then: \*\*One person holds it\*\*: .* No longer in the text\./)
  })

  it('stops when it is cancelled', async () => {
    const cancel = new CancellationTokenSource()
    const files = Array.from({ length: 200 }, () => ({ ...queue(), before: bare }))
    const params = { since: '', until: '', by: 'git', files, lacking: [] }
    const asked = client.connection.sendRequest('rfcSteward/weeklyReview', params, cancel.token)
    cancel.cancel()
    assert.equal(await asked.catch(() => null), null)
  })
})
