// Does the page of the gaps say what the portfolio counts, and let nothing through that a document could smuggle in?
import assert from 'node:assert/strict'
import { gapsPage } from '../../client/src/portfolio/gapsPage'
import { newNonce } from '../../client/src/portfolio/page'
import type { GapView, PortfolioItemView, PortfolioView } from '../../server/src/protocol'

const owner: GapView = { id: 'owner', asked: 4, open: 3, partial: 1 }
const view: PortfolioView = {
  items: [{} as PortfolioItemView],
  gaps: [owner, { id: 'success', asked: 0, open: 0, partial: 0 }],
  byArea: [{ name: '<img src=x onerror=alert(1)>', proposals: 1, gaps: [owner] }],
  byYear: [{ name: '2025', proposals: 1, gaps: [owner] }],
  indicators: [
    { id: 'owner', label: 'name an owner', none: '', count: 1, of: 4 },
    { id: 'overdue', label: 'have passed', none: 'No day is set.', count: 0, of: 0 }
  ],
  labels: { owner: 'Owner & heir' },
  lives: ['draft', 'review', 'accepted'],
  files: 1,
  read: 1,
  checked: true,
  complete: true,
  lacking: []
}

describe('page of the systemic gaps', () => {
  it('says each number in the chart and in a table', () => {
    const page = gapsPage(view, 'abc')
    assert.match(
      page,
      /<td class="number">3<\/td><td class="number">1<\/td><td class="number">4<\/td><td class="number">75 %/
    )
    assert.match(page, />75 % open<\/text>/)
    assert.match(page, /<strong>25 %<\/strong>1 of 4 name an owner/)
    assert.match(page, /<strong>–<\/strong>No day is set\./)
    assert.match(page, />not asked yet<\/text>/)
  })

  it('tells an answer in part from an open question by its pattern, in colours that every theme has', () => {
    const page = gapsPage(view, 'abc')
    assert.match(page, /<pattern id="hatched"[\s\S]*<rect class="partial" fill="url\(#hatched\)"/)
    assert.match(page, /<text [^>]*>open<\/text>[\s\S]*<text [^>]*>answered in part<\/text>/)
    // The orange of charts follows the minimap: black in high contrast, and hardly seen in the dark.
    assert.doesNotMatch(page, /charts-orange/)
  })

  it('draws a course of time only over several years', () => {
    const years = ['2024', '2025'].map((name) => ({ name, proposals: 1, gaps: [owner] }))
    assert.doesNotMatch(gapsPage(view, 'abc'), /<polyline/)
    assert.match(gapsPage({ ...view, byYear: years }, 'abc'), /<polyline/)
  })

  it('shows texts of documents as texts, and allows nothing from outside', () => {
    const page = gapsPage(view, 'abc')
    assert.doesNotMatch(page, /<img/)
    assert.ok(page.includes('Owner &#38; heir'))
    assert.match(page, /default-src 'none'; style-src 'nonce-abc'; script-src 'none'/)
    assert.doesNotMatch(page, /https?:|<script|\sstyle="/)
    assert.notEqual(newNonce(), newNonce())
  })

  it('names what was not looked at, and claims nothing of a folder that is out of reach', () => {
    const lacking = ['memfs:/shop is <out> of reach', 'b', 'c', 'd', 'e', 'f', 'g']
    const empty = gapsPage({ ...view, items: [], lacking: lacking.slice(0, 1) }, 'abc')
    assert.match(empty, /Not looked at:.*memfs:\/shop is &#60;out/)
    assert.doesNotMatch(empty, /no proposal in the open folders/)
    assert.match(gapsPage({ ...view, lacking }, 'abc'), /<li>e<\/li><li>and 2 more<\/li>/)
    assert.doesNotMatch(gapsPage(view, 'abc'), /Not looked at/)
  })

  it('says so where there is no proposal, or not all were read', () => {
    assert.match(gapsPage({ ...view, items: [] }, 'abc'), /no proposal/)
    assert.match(gapsPage({ ...view, complete: false }, 'abc'), /not all files were read/)
  })
})
