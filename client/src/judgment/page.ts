// The page of the dependency graph: the frame, its styles in the colours of the theme, and the places that its script fills.
import { readingText } from '../portfolio/model'
import { pageOf } from '../portfolio/page'

/** Roles have a colour and a dash each, so that nothing is told by colour alone. */
const style = `
.bar { display: flex; flex-wrap: wrap; gap: .5em; align-items: center; margin: 1em 0; }
.bar label { display: inline-flex; gap: .4em; align-items: center; }
button, select, input { font: inherit; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border, transparent)); border-radius: 2px; padding: .25em .7em; }
button { cursor: pointer; } button:hover:not(:disabled) { background: var(--vscode-button-secondaryHoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); }
button:disabled { opacity: .5; cursor: default; }
select { color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background); border-color: var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent)); max-width: 18em; }
input { color: var(--vscode-input-foreground); background: var(--vscode-input-background); border-color: var(--vscode-input-border, var(--vscode-contrastBorder, transparent)); width: 20em; }
input::placeholder { color: var(--vscode-input-placeholderForeground); }
button.primary { color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
button.primary:hover:not(:disabled) { background: var(--vscode-button-hoverBackground); }
a { color: var(--vscode-textLink-foreground); text-decoration: none; } a:hover { color: var(--vscode-textLink-activeForeground); text-decoration: underline; }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
.parts { display: flex; flex-wrap: wrap; gap: 1.5em; align-items: flex-start; }
.picture { flex: 3 1 34em; min-width: 0; } .facts { flex: 2 1 24em; min-width: 0; overflow-x: auto; }
svg.graph { display: block; width: 100%; border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, currentColor)); background: var(--vscode-editor-background); }
svg text { fill: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: 12px; }
.node { cursor: pointer; outline: none; } .node .back { fill: transparent; stroke: none; }
.node:hover .back { fill: var(--vscode-list-hoverBackground); stroke: var(--vscode-contrastActiveBorder, none); stroke-dasharray: 3 2; }
.node:focus-visible .back, .node.chosen .back { stroke: var(--vscode-focusBorder); stroke-width: 1.5; stroke-dasharray: none; }
.node.chosen text { font-weight: 600; }
.shape { fill: var(--vscode-editor-background); stroke: var(--vscode-foreground); stroke-width: 1.3; }
.edge { fill: none; stroke: var(--vscode-descriptionForeground); stroke-width: 1.2; stroke-dasharray: 1 4; }
.edge.role-author { stroke: var(--vscode-charts-blue); stroke-dasharray: none; }
.edge.role-owner { stroke: var(--vscode-charts-green); stroke-dasharray: none; stroke-width: 2; }
.edge.role-approver { stroke: var(--vscode-charts-purple); stroke-dasharray: 7 3; stroke-width: 1.6; }
.edge.role-expert { stroke: var(--vscode-charts-red); stroke-dasharray: 2 3; stroke-width: 2; }
.edge.role-contact { stroke: var(--vscode-charts-yellow); stroke-dasharray: 8 3 2 3; stroke-width: 1.6; }
.edge.role-alone { stroke: var(--vscode-charts-red); stroke-dasharray: none; stroke-width: 1.6; }
.ring { fill: var(--vscode-editor-background); stroke: var(--vscode-foreground); stroke-width: 1.3; }
.lit .all .edge:not(.near), .lit .all .ring:not(.near) { opacity: .2; } .lit .node:not(.near) { opacity: .5; }
td ul, .leaving ul { margin: 0; padding-left: 1.1em; } .leaving ul { margin-bottom: .8em; } .leaving p { margin: .3em 0; } td { max-width: 26em; overflow-wrap: break-word; }
tbody tr { border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); }
.pager { display: flex; gap: .7em; align-items: center; }
[hidden] { display: none; }
`

const hint =
  'Drag to move, Ctrl and the wheel to zoom. With the keyboard: arrow keys go from one to the next, Enter chooses, Escape goes back, + and - zoom, 0 shows everything.'

const body = `
<p class="note" id="coverage" role="status">${readingText(undefined)}</p>
<div id="whole" hidden>
<p class="note">This is about what the organisation would lack, never about how much a person does. Everything stands in the order of names and paths.</p>
<div class="bar" role="group" aria-label="What the graph shows">
<button type="button" id="overview">Overview</button>
<button type="button" id="back" title="Back to what was shown before">Back</button>
<label>Area <select id="area"></select></label>
<label>Find <input id="find" list="names" placeholder="Person, team or proposal" autocomplete="off" spellcheck="false"></label>
<datalist id="names"></datalist>
<button type="button" id="open" hidden>Open Proposal</button>
<button type="button" id="closer" aria-label="Zoom in" title="Zoom in">+</button>
<button type="button" id="further" aria-label="Zoom out" title="Zoom out">−</button>
<button type="button" id="all" title="Show everything">Fit</button>
<button type="button" id="export" class="primary">Export as SVG</button>
</div>
<h2 id="heading" tabindex="-1" aria-live="polite"></h2>
<ul id="lines"></ul>
<section class="leaving" id="leaving"></section>
<div class="parts">
<section class="picture" aria-label="Picture">
<svg class="graph" id="graph" role="group" aria-describedby="hint"></svg>
<p class="note" id="left-out"></p>
<p class="pager" id="pager"><button type="button" id="previous">Previous page</button><span id="page"></span><button type="button" id="next">Next page</button></p>
<p class="note" id="hint">${hint}</p>
</section>
<section class="facts" aria-label="The same as a table"><table id="table"></table></section>
</div>
</div>`

/** The whole page; `script` is the address of its bundle. */
export function judgmentPage(script: string, nonce: string): string {
  return pageOf({ title: 'Dependency Graph of Judgment', body, nonce, style, script })
}
