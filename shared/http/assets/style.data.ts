/** The one style sheet: paper, ink, one signal colour; three sizes, two weights, one radius. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #faf7f2; --sheet: #fffdf9; --ink: #1f2328; --muted: #5c6470; --edge: #7b828c; --hair: #ddd6ca;
  --signal: #0b6e69; --on-signal: #ffffff; --tint: #e6f1ef; --today: #b45309; --today-tint: #fef3e2;
  --done: #2f6b3a; --stop: #9b2c2c; --stop-tint: #fbeceb;
  --quiet: #474e58; --small: .889rem; --large: 1.25rem; --radius: .55rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --sheet: #1b1f23; --ink: #ece8e1; --muted: #a3abb5; --edge: #7d8791; --hair: #33393f;
    --signal: #5cc8bf; --on-signal: #10201f; --tint: #16302e; --today: #f2b366; --today-tint: #2b2013;
    --quiet: #bcc3cb; --done: #7ccb8e; --stop: #f19a9a; --stop-tint: #321c1c;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; }
h1 { font-size: var(--large); line-height: 1.25; font-weight: 700; text-wrap: balance; }
h2, h3 { font-size: 1rem; line-height: 1.35; font-weight: 700; }
a { color: var(--signal); text-underline-offset: .15em; }
strong, b { font-weight: 700; }
small, .small { font-size: var(--small); line-height: 1.45; }
.muted { color: var(--muted); }
time, .figures { font-variant-numeric: tabular-nums; }
:focus-visible { outline: 3px solid var(--signal); outline-offset: 2px; border-radius: 3px; }
:target { scroll-margin-top: 1rem; }
.skip { position: absolute; left: -999rem; top: 0; padding: .6rem 1rem; background: var(--sheet); z-index: 2; }
.skip:focus { left: 0; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.top, .foot, main { width: 100%; max-width: 40rem; margin: 0 auto; padding: 0 1rem; }
.wide .top, .wide .foot, .wide main { max-width: 64rem; }
.top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1rem; padding-top: .35rem; padding-bottom: .35rem; }
.brand { font-weight: 700; color: var(--ink); text-decoration: none; display: inline-flex; align-items: center; gap: .4rem; min-height: 44px; }
.brand svg { width: 1.3rem; height: 1.3rem; color: var(--signal); }
.top nav { display: flex; flex-wrap: wrap; gap: 0 .9rem; font-size: var(--small); }
.top nav a, .top nav button { min-height: 44px; display: inline-flex; align-items: center; }
main { padding-top: .5rem; padding-bottom: 3rem; }
main > * + *, .stack > * + * { margin-top: 1rem; }
main > * + section, .part { margin-top: 2rem; }
main > .note + section { margin-top: 1rem; }
.foot { border-top: 1px solid var(--hair); padding-top: .75rem; padding-bottom: 1.5rem; font-size: var(--small); color: var(--muted); display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.foot a { min-height: 44px; display: inline-flex; align-items: center; color: inherit; }
.lead { max-width: 36rem; }
.lead > * + * { margin-top: .4rem; }
.text { max-width: 36rem; }
.text > * + * { margin-top: .8rem; }
.text h2 { margin-top: 1.8rem; }
.text ul { padding-left: 1.2rem; }

.field { display: block; }
.field + .field, form > * + *, .opens > * + *, details > * + * { margin-top: 1rem; }
details > summary + *, details > details { margin-top: 0; }
fieldset { border: 0; min-width: 0; }
legend { padding: 0; }
label, legend { font-weight: 700; }
.hint { display: block; font-weight: 400; font-size: var(--small); line-height: 1.4; color: var(--muted); }
.field > label + .hint, legend + .hint { margin-top: .1rem; }
input, select, textarea, button { font: inherit; color: inherit; }
input:not([type=radio], [type=checkbox], [type=hidden], [type=file]), select, textarea { display: block; width: 100%; min-height: 46px; margin-top: .3rem; padding: .4rem .65rem; background: var(--sheet); border: 1px solid var(--edge); border-radius: var(--radius); }
textarea { min-height: 5rem; resize: vertical; }
input[type=radio], input[type=checkbox] { accent-color: var(--signal); width: 1.25rem; height: 1.25rem; margin: 0; flex: none; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 1rem; align-items: end; }
.pair > .field { margin-top: 0; }
.pair.tight { grid-template-columns: 1fr 1fr; gap: .75rem; }
.code input { font-size: var(--large); letter-spacing: .3em; max-width: 11rem; font-variant-numeric: tabular-nums; }
.wrong { display: block; font-weight: 700; font-size: var(--small); line-height: 1.4; color: var(--stop); margin-top: .2rem; }
.wrong::before { content: "\\2192\\00a0"; }
.field.bad, fieldset.bad { border-left: 4px solid var(--stop); padding-left: .75rem; }
.field.bad input, .field.bad select, .field.bad textarea { border-color: var(--stop); border-width: 2px; }
.summary { border: 2px solid var(--stop); border-radius: var(--radius); background: var(--stop-tint); padding: .9rem 1rem; }
.summary ul { padding-left: 1.1rem; margin-top: .3rem; }
.summary a { color: var(--stop); display: block; padding: .3rem 0; }

.cards { display: grid; gap: .4rem; margin-top: .4rem; }
.cards.row { grid-template-columns: repeat(3, 1fr); }
.cards.row .card > label { padding: .55rem .6rem; gap: .5rem; white-space: nowrap; }
.card { border: 1px solid var(--edge); border-radius: var(--radius); background: var(--sheet); }
.card > label { display: flex; align-items: center; gap: .65rem; padding: .3rem .75rem; min-height: 46px; font-weight: 400; cursor: pointer; }
.card > label small { display: block; color: var(--muted); }
.card:has(> label > input:checked) { border-color: var(--signal); box-shadow: inset 0 0 0 1px var(--signal); background: var(--tint); }
.card:has(:checked) > label { font-weight: 700; }
.card:has(> label > input:focus-visible) { outline: 3px solid var(--signal); outline-offset: 2px; }
.card > label > input:focus-visible { outline: 0; }
.opens { padding: 0 .75rem .8rem 2.65rem; }
@supports selector(:has(a)) {
  .card:not(:has(> label > input:checked)) > .opens { display: none; }
  .reach:not(.all):has([value=sms]:checked) .by-email, .reach:not(.all):has([value=email]:checked) .by-phone { display: none; }
}
.reach .field { margin-top: 1rem; }
.consent { display: flex; gap: .7rem; align-items: flex-start; margin-top: .5rem; }
.consent label { font-weight: 400; font-size: var(--small); line-height: 1.45; padding: .6rem 0; min-height: 44px; }
.consent input { margin-top: .65rem; }

button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 46px; padding: .45rem 1rem; border: 1px solid var(--edge); border-radius: var(--radius); background: var(--sheet); color: var(--ink); font-weight: 400; text-decoration: none; text-align: center; cursor: pointer; }
button:hover, .button:hover { border-color: var(--signal); }
.primary { background: var(--signal); border-color: var(--signal); color: var(--on-signal); font-weight: 700; }
.primary.full { width: 100%; min-height: 54px; }
.danger { color: var(--stop); border-color: var(--stop); }
.plain { border: 0; background: none; padding: 0; color: var(--signal); text-decoration: underline; text-underline-offset: .15em; min-height: 44px; }
.buttons { display: flex; flex-wrap: wrap; gap: .6rem; }
.buttons form { display: contents; }
.buttons form > *, .last form > *, .note form > * { margin-top: 0; }
.buttons.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr)); }
details { border-top: 1px solid var(--hair); }
details + details, details > details { margin-top: 0; }
details:last-of-type { border-bottom: 1px solid var(--hair); }
summary { min-height: 48px; padding: .65rem 0; cursor: pointer; font-weight: 700; }
summary .muted { font-weight: 400; }
details[open] { padding-bottom: 1rem; }
details > details:first-of-type { border-top: 0; }
details > details { padding-left: 1rem; border-left: 2px solid var(--hair); }
details > details:last-of-type { border-bottom: 0; }
.note { border-left: 4px solid var(--signal); background: var(--tint); border-radius: 0 var(--radius) var(--radius) 0; padding: .75rem 1rem; }
.note form { margin-top: .25rem; }

.next { background: var(--today-tint); border: 1px solid var(--today); border-radius: var(--radius); padding: 1rem; }
.next h1, .next .when { text-wrap: pretty; }
.next .kicker { color: var(--today); font-weight: 700; font-size: var(--small); }
.next.calm { background: var(--sheet); border-color: var(--hair); }
.next.calm .kicker { color: var(--muted); }
.next .when { font-weight: 700; margin-top: .3rem; }
.next .number { display: inline-flex; align-items: center; min-height: 48px; margin-top: .5rem; font-size: var(--large); font-weight: 700; font-variant-numeric: tabular-nums; }
.because { margin-top: .6rem; }
.script { border-left: 5px solid var(--signal); padding: .1rem 0 .1rem 1rem; margin-top: .5rem; }
.script p { font-size: var(--large); line-height: 1.5; max-width: 32rem; color: var(--ink); }
.script p + p { margin-top: .65rem; }
.script .cue { font-size: 1rem; color: var(--quiet); }
.script .cue.before { display: block; }
.script.written p { font-size: 1rem; }
.script .subject { font-size: 1rem; font-weight: 700; }
.script .subject .cue { font-weight: 400; }
.script q { quotes: "\\201c" "\\201d"; }
.folds { margin-top: .6rem; }
.outcomes > * + * { margin-top: .75rem; }
.last { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; border-bottom: 1px solid var(--hair); padding-bottom: .25rem; }
.standing { border-top: 4px solid var(--done); padding-top: .9rem; }
.standing.rejected, .standing.stopped { border-color: var(--muted); }
.standing.paused, .standing.closed, .standing.withdrawn, .standing.pending { border-color: var(--today); }
.contacts > li { padding: .75rem 0; }
.line .what { display: block; }
.line > .ahead .what { font-weight: 400; }
.words > details[open] > .script, .words > .script { margin-bottom: .5rem; }

.line { list-style: none; position: relative; }
.line > li { position: relative; padding: 0 0 1.1rem 1.6rem; border-left: 2px solid var(--hair); margin-left: .45rem; }
.line > li:last-child { border-left-color: transparent; padding-bottom: 0; }
.line > li::before { content: ""; position: absolute; left: -.5rem; top: .35rem; width: .85rem; height: .85rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--edge); }
.line > .past::before { background: var(--done); border-color: var(--done); }
.line > .past { color: var(--muted); }
.line > .now::before { background: var(--today); border-color: var(--today); width: 1.05rem; height: 1.05rem; left: -.6rem; top: .25rem; }
.line > .now { font-weight: 700; }
.line > .now .why { font-weight: 400; }
.line > .today-mark { color: var(--today); font-weight: 700; }
.line > .today-mark::before { background: var(--today-tint); border-color: var(--today); }
.line .why { display: block; font-size: var(--small); line-height: 1.45; color: var(--muted); max-width: 34rem; }
.line .back { display: inline; }

.list { list-style: none; }
.list > li { border-top: 1px solid var(--hair); }
.list > li:last-child { border-bottom: 1px solid var(--hair); }
.list a.item { display: block; padding: .85rem 0; text-decoration: none; color: inherit; }
.list a.item b { color: var(--signal); text-decoration: underline; text-underline-offset: .15em; }
.list a.item span { display: block; }
.state { display: inline; font-weight: 700; }

.facts { display: grid; gap: 0 1rem; }
.facts dd { margin-bottom: .5rem; }
@media (min-width: 32rem) { .facts { grid-template-columns: auto 1fr; } .facts dd { margin-bottom: .2rem; } }
.facts dt { color: var(--muted); }
.facts dd { min-width: 0; }
.copyable { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: var(--small); overflow-wrap: anywhere; user-select: all; }

.beside { display: grid; gap: 2rem; }
.preview { min-width: 0; }
.preview .line { margin-top: .8rem; }
@media (min-width: 58rem) {
  .beside { grid-template-columns: minmax(0, 36rem) minmax(0, 1fr); gap: 3.5rem; align-items: start; }
  .preview { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; border-left: 1px solid var(--hair); padding-left: 2rem; }
}
.preview[aria-busy=true] .line { opacity: .6; }

.books { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); }
.book { border: 1px solid var(--hair); border-radius: var(--radius); background: var(--sheet); padding: 1rem; }
.book > * + * { margin-top: .6rem; }
.book ul { padding-left: 1.1rem; }
.drawn { display: block; width: 100%; height: auto; }
.drawn .axis { stroke: var(--hair); stroke-width: 2; }
.drawn .week { stroke: var(--hair); stroke-width: 1; }
.drawn text { fill: var(--muted); font-size: 13px; font-family: inherit; }
.drawn .call { fill: var(--signal); }
.drawn .thank { fill: var(--sheet); stroke: var(--signal); stroke-width: 2; }
.drawn .visit { fill: var(--today); }
.drawn .close { fill: var(--muted); }
.drawn .met { fill: var(--ink); }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; font-size: var(--small); }
.key .drawn { display: inline-block; width: 1rem; height: 1rem; vertical-align: -.15em; margin-right: .35rem; }
`;
