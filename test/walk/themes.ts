// Switches a VS Code to each of its colour themes, so that a walk takes the same picture in all of them.
import type { Workbench } from './workbench'

export interface Theme {
  /** Ends the names of pictures. */
  readonly id: 'dark' | 'light' | 'contrast' | 'contrast-light'
  /** As VS Code's own list of themes calls it. */
  readonly label: string
  /** The class that the whole window has in it. */
  readonly shell: string
}

export const themes: readonly Theme[] = [
  { id: 'dark', label: 'Dark Modern', shell: 'vs-dark' },
  { id: 'light', label: 'Light Modern', shell: 'vs' },
  { id: 'contrast', label: 'Dark High Contrast', shell: 'hc-black' },
  { id: 'contrast-light', label: 'Light High Contrast', shell: 'hc-light' }
]

/** How often a theme is chosen until it stays. */
const attempts = 3

/** Chooses a theme as a user does, and waits until the window is drawn in it. */
export async function setTheme(workbench: Workbench, { label, shell }: Theme): Promise<void> {
  const { page } = workbench
  const input = page.locator('.quick-input-widget input[aria-label^="Select Color Theme"]')
  const choice = page.locator(`.quick-input-list .monaco-list-row[aria-label^="${label}"]`).first()
  await workbench.until(`theme "${label}"`, async () => {
    // Right after the start the list has none yet, and an open one stays as it is.
    if (await input.isVisible()) await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Control+t')
    await input.waitFor({ timeout: 5000 })
    await input.fill(label, { timeout: 5000 })
    await choice.waitFor({ timeout: 5000 })
    return true
  })
  await choice.click()
  await input.waitFor({ state: 'hidden' })
  await page.locator(`.monaco-workbench.${shell}`).waitFor()
}

/**
 * Does something in each theme, one after the other, and ends in the first one again. It is done again where the window
 * left its theme meanwhile: a choice is shown at once and stored a moment later, and one that came too early is taken back.
 */
export async function inEachTheme(
  workbench: Workbench,
  what: (theme: Theme) => Promise<void>
): Promise<void> {
  for (const theme of themes) {
    let kept = false
    for (let attempt = 0; !kept && attempt < attempts; attempt++) {
      await setTheme(workbench, theme)
      await what(theme)
      kept = await workbench.page.locator(`.monaco-workbench.${theme.shell}`).isVisible()
    }
    if (!kept) throw new Error(`The window did not stay in the theme "${theme.label}".`)
  }
  await setTheme(workbench, themes[0] as Theme)
}

/** Saves the same picture in each theme: `NAME-dark`, `NAME-light` and so on. Gives their paths. */
export async function shotInEachTheme(workbench: Workbench, name: string): Promise<string[]> {
  const paths = new Set<string>()
  await inEachTheme(workbench, async ({ id }) => {
    await workbench.rest()
    paths.add(await workbench.shot(`${name}-${id}`))
  })
  return [...paths]
}

/** How far two colours are apart, from 1 to 21, as the guidelines for accessible content count it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Of a colour as a browser writes it: `rgb(1, 2, 3)`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
