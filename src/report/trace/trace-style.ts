/** Boxes tied to each other by lines; where there is room in two columns, there and back again. The changes hang below the deployment. */
export const TRACE_STYLE = `
h3{font-size:1rem;margin:0 0 .35rem;line-height:1.3}
.chain{list-style:none;margin:0;padding:0}
.box{position:relative;border:1px solid var(--line);border-left:4px solid var(--good);border-radius:8px;background:var(--ground);padding:.7rem .9rem;margin:0 0 1.5rem;max-width:100%}
.box.hole{border-left-color:var(--bad);border-style:dashed dashed dashed solid}
.box.unread{border-left-color:var(--wait);border-style:dotted dotted dotted solid}
.box::after{content:"";position:absolute;left:1.4rem;top:100%;height:1.5rem;border-left:2px solid var(--soft)}
.box:last-child{margin-bottom:0}
.box:last-child::after{display:none}
.below{margin-top:1.5rem;display:grid;gap:1.5rem}
.below>.chain{position:relative;padding-left:2.2rem}
.below>.chain::before{content:"";position:absolute;left:.7rem;top:-1.5rem;bottom:0;border-left:2px solid var(--soft)}
.below>.chain:last-child::before{bottom:auto;height:2.9rem}
.below>.chain>.box:first-child::before{content:"";position:absolute;left:-1.5rem;top:1.3rem;width:1.4rem;border-top:2px solid var(--soft)}
.chains{display:grid;gap:1.5rem}
.digest{margin:0 0 .3rem;color:var(--soft)}
.fault{border-radius:6px;padding:.4rem .6rem;margin:.5rem 0 0}
.fault.hole{color:var(--bad);background:var(--bad-bg)}
.fault.unread{color:var(--wait);background:var(--wait-bg)}
@media (min-width:62rem){
.chains>.chain{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));grid-auto-flow:row dense;gap:1.5rem;align-items:stretch}
.chains>.chain>.box{margin:0}
.chains>.chain>.box:nth-child(4n+1),.chains>.chain>.box:nth-child(4n){grid-column:1}
.chains>.chain>.box:nth-child(4n+2),.chains>.chain>.box:nth-child(4n+3){grid-column:2}
.chains>.chain>.box:nth-child(odd)::after{left:100%;top:1.3rem;height:0;width:1.5rem;border-left:0;border-top:2px solid var(--soft)}
.chains>.chain>.box:nth-child(4n+3)::after{left:calc(-1.5rem - 4px)}
}
@media (max-width:40rem){.below>.chain{padding-left:1.4rem}.below>.chain::before{left:.3rem}.below>.chain>.box:first-child::before{left:-1.1rem;width:1rem}}
@media print{.box{break-inside:avoid}}
`;
