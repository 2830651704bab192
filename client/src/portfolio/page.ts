// The frame of a page in a webview: nothing from outside, only its own styles, in the colours of the theme. Knows no VS Code.

/** A random word that only this page's own styles and scripts carry. */
export function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

export interface Page {
  readonly title: string
  /** HTML whose texts are escaped already. */
  readonly body: string
  readonly nonce: string
  readonly style?: string
  /** The address of a script of the extension. */
  readonly script?: string
}

/** A whole document. Its policy forbids everything that does not carry the nonce. */
export function pageOf({ title, body, nonce, style = '', script }: Page): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src ${script ? `'nonce-${nonce}'` : "'none'"}`
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${shared}${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
${script ? `<script nonce="${nonce}" src="${escaped(script)}"></script>` : ''}
</body>
</html>
`
}

/** A text as HTML shows it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Borders come from the contrast theme where there is one, so that nothing is told by colour alone. */
const shared = `
body { color: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); padding: 0 1.5em 2em; }
h1 { font-size: 1.5em; font-weight: 600; } h2 { font-size: 1.2em; font-weight: 600; margin-top: 1.6em; }
p.note { color: var(--vscode-descriptionForeground); max-width: 48em; }
table { border-collapse: collapse; } caption { text-align: left; color: var(--vscode-descriptionForeground); padding: .3em 0; }
th, td { text-align: left; padding: .2em .7em .2em 0; font-weight: normal; vertical-align: top; }
thead th { border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, currentColor)); color: var(--vscode-descriptionForeground); }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
summary { cursor: pointer; padding: .2em 0; } summary:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
`
