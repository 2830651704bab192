// Can a walk take the same picture in a dark, a light and a high contrast theme?
import assert from 'node:assert/strict'
import { inEachTheme, shotInEachTheme, type Theme } from './themes'
import { visit } from './visit'
import type { Workbench } from './workbench'

describe('walk through the themes', function () {
  this.timeout(180_000)
  let workbench: Workbench

  visit({}, (opened) => {
    ;({ workbench } = opened)
  })

  it('draws the window in the colours of each theme', async () => {
    const colours = new Map<Theme['id'], string>()
    await inEachTheme(workbench, async ({ id }) => {
      const colour = await workbench.page.evaluate<string>(
        "getComputedStyle(document.querySelector('.part.editor')).backgroundColor"
      )
      colours.set(id, colour)
    })
    assert.equal(new Set(colours.values()).size, 3, [...colours].join('\n'))
    assert.equal(colours.get('contrast'), 'rgb(0, 0, 0)')
  })

  it('saves a picture of each', async () => {
    const paths = await shotInEachTheme(workbench, 'window')
    assert.deepEqual(
      paths.map((path) => path.slice(path.lastIndexOf('window'))),
      ['window-dark.png', 'window-light.png', 'window-contrast.png']
    )
  })
})
