// Can a walk take the same picture in a dark theme, a light one, and both of high contrast?
import assert from 'node:assert/strict'
import { contrast, inEachTheme, shotInEachTheme, type Theme } from './themes'
import { visit } from './visit'
import type { Workbench } from './workbench'

describe('walk through the themes', function () {
  this.timeout(300_000)
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
    const { dark = '', light, contrast: black, 'contrast-light': white } = Object.fromEntries(colours)
    assert.deepEqual([light, black, white], ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    assert.ok(contrast(dark, 'rgb(255, 255, 255)') > 12 && dark !== black, dark)
  })

  it('saves a picture of each', async () => {
    const paths = await shotInEachTheme(workbench, 'window')
    assert.deepEqual(
      paths.map((path) => path.slice(path.lastIndexOf('window'))),
      ['window-dark.png', 'window-light.png', 'window-contrast.png', 'window-contrast-light.png']
    )
  })

  it('are told apart by their contrast', () => {
    assert.equal(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)'), 21)
    assert.equal(contrast('rgb(1, 2, 3)', 'rgb(1, 2, 3)'), 1)
    assert.ok(Math.abs(contrast('rgb(119, 119, 119)', 'rgb(255, 255, 255)') - 4.48) < 0.01)
  })
})
