/** The desk: a clock above, a phone and a mailbox side by side. Built on the pages' own colours. */
export const pocketStyle = `
body { background: var(--paper); }
.desk { max-width: 74rem; margin: 0 auto; padding: 0 1rem 3rem; }
.desk h1 { margin-top: .4rem; }
.desk .lead { max-width: 46rem; margin-top: .3rem; }
.ways { list-style: none; counter-reset: way; display: grid; gap: .5rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); margin-top: 1rem; font-size: var(--small); line-height: 1.45; }
.ways li { counter-increment: way; display: flex; gap: .6rem; }
.ways li::before { content: counter(way); flex: none; width: 1.6rem; height: 1.6rem; border-radius: 50%; border: 1.5px solid var(--signal); color: var(--signal); font-weight: 700; display: grid; place-items: center; }
.clock { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 1.25rem; margin-top: 1.5rem; padding: .9rem 1.1rem; background: var(--sheet); border: 1px solid var(--hair); border-radius: var(--radius); }
@media (min-width: 56rem) and (min-height: 46rem) { .clock { position: sticky; top: .5rem; z-index: 1; } }
@media (max-width: 40rem) { .clock .move { margin-left: 0; width: 100%; } .clock .move button { flex: 1 1 auto; } .clock .told { min-width: 0; flex: 1; } }
.clock svg { width: 4.2rem; height: 4.2rem; flex: none; }
.clock .face { fill: var(--paper); stroke: var(--ink); stroke-width: 3; }
.clock .hand { stroke: var(--ink); stroke-width: 4; stroke-linecap: round; }
.clock .minute { stroke-width: 3; }
.clock .pin { fill: var(--signal); }
.clock .tick { stroke: var(--muted); stroke-width: 2; }
.clock .told { min-width: 13rem; }
.clock .told b { display: block; font-size: var(--large); line-height: 1.3; font-variant-numeric: tabular-nums; }
.clock .told select { width: auto; max-width: 14rem; min-height: 44px; padding: .1rem .4rem; margin: 0; font-size: var(--small); border-color: var(--hair); background: none; }
.clock .move { display: flex; flex-wrap: wrap; gap: .5rem; margin-left: auto; }
.clock .happened:empty { display: none; }
.clock button:disabled { opacity: .55; cursor: default; }
.clock .happened { flex-basis: 100%; font-size: var(--small); color: var(--muted); min-height: 1.3em; }
.things > * { min-width: 0; }
.things { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; margin-top: 1.75rem; align-items: start; }
@media (min-width: 56rem) { .things { grid-template-columns: 23.5rem minmax(0, 1fr); gap: 3rem; } }
.things h2 { margin-bottom: .5rem; }
.phone { border: 3px solid var(--ink); border-radius: 2.2rem; padding: .8rem .7rem 1rem; background: #0c0e10; max-width: 23.5rem; margin: 0 auto; width: 100%; }
.phone .glass { background: var(--sheet); border-radius: 1.5rem; overflow: hidden; display: flex; flex-direction: column; height: 39rem; }
.phone .bar { display: flex; justify-content: space-between; padding: .45rem 1.2rem .2rem; font-size: .8rem; font-weight: 700; font-variant-numeric: tabular-nums; }
.phone .who { text-align: center; border-bottom: 1px solid var(--hair); padding: .2rem .8rem .5rem; }
.phone .who b { display: block; }
.phone .who label { font-weight: 400; font-size: .8rem; color: var(--muted); }
.phone .who input { display: inline-block; width: 10.5rem; min-height: 44px; padding: .1rem .4rem; margin: 0 0 0 .2rem; font-size: .8rem; font-variant-numeric: tabular-nums; }
.talk { flex: 1; overflow-y: auto; padding: .8rem; display: flex; flex-direction: column; gap: .2rem; list-style: none; }
.talk .at { align-self: center; font-size: .75rem; color: var(--muted); margin-top: .6rem; font-variant-numeric: tabular-nums; }
.bubble { max-width: 85%; padding: .5rem .8rem; border-radius: 1.1rem; font-size: .92rem; line-height: 1.4; white-space: pre-wrap; overflow-wrap: anywhere; }
.theirs { align-self: flex-start; background: color-mix(in srgb, var(--ink) 9%, var(--sheet)); border-bottom-left-radius: .3rem; }
.mine { align-self: flex-end; background: var(--signal); color: var(--on-signal); border-bottom-right-radius: .3rem; }
.count { align-self: flex-start; font-size: .72rem; color: var(--muted); padding: 0 .8rem; font-variant-numeric: tabular-nums; }
.talk .none, .box .none { color: var(--muted); margin: auto; text-align: center; max-width: 16rem; }
.quick { display: flex; gap: .4rem; overflow-x: auto; padding: .4rem .6rem; border-top: 1px solid var(--hair); }
.quick button { flex: none; min-height: 44px; padding: .1rem .75rem; border-radius: 1.4rem; font-size: .82rem; }
.write { display: flex; gap: .4rem; padding: .2rem .6rem .7rem; }
.write > *, .quick > * { margin: 0; }
.write input[type=text] { flex: 1; margin: 0; border-radius: 1.4rem; min-width: 0; }
.write button { border-radius: 1.4rem; flex: none; }
.mailbox { background: var(--sheet); border: 3px solid var(--ink); border-radius: var(--radius) var(--radius) 0 0; border-bottom-width: 10px; }
.mailbox .flag { display: flex; align-items: center; gap: .6rem; padding: .6rem 1rem; border-bottom: 1px solid var(--hair); font-weight: 700; }
.mailbox .flag svg { width: 1.6rem; height: 1.6rem; }
.box { list-style: none; max-height: 15rem; min-height: 6rem; overflow-y: auto; display: flex; flex-direction: column; }
.box button { display: block; width: 100%; text-align: left; border: 0; border-bottom: 1px solid var(--hair); border-radius: 0; background: none; padding: .6rem 1rem; }
.box button[aria-pressed=true] { background: var(--tint); box-shadow: inset 4px 0 0 var(--signal); }
.box .subject { display: block; font-weight: 700; }
.box .meta { display: block; font-size: var(--small); color: var(--muted); font-variant-numeric: tabular-nums; }
.open { border-top: 1px solid var(--hair); }
.open[hidden] { display: none; }
.open iframe { display: block; width: 100%; height: 34rem; border: 0; background: #fff; }
.open .attached { padding: .5rem 1rem; font-size: var(--small); border-top: 1px solid var(--hair); }
.open .attached a { display: inline-flex; min-height: 44px; align-items: center; margin-right: 1rem; }
.drop { margin-top: 1.25rem; }
.drop textarea { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .8rem; }
.drop input[type=file] { display: block; width: 100%; min-height: 46px; margin-top: .3rem; padding: .5rem 0; font-size: var(--small); }
.answer { white-space: pre-wrap; }
`;
