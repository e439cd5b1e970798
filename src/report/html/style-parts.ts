/** The parts of the page: lists, folds, tables, the timeline. */
export const PARTS = `
.badge{display:inline-block;padding:.08rem .55rem;border-radius:999px;font-size:.82rem;font-weight:600;white-space:nowrap;border:1px solid transparent}
.good{color:var(--good);background:var(--good-bg)}.bad{color:var(--bad);background:var(--bad-bg)}
.wait{color:var(--wait);background:var(--wait-bg)}.calm{color:var(--calm);background:var(--calm-bg)}
.check .verdict{font-weight:600;border-radius:6px;padding:.55rem .8rem;margin:0 0 .6rem}
.rows{margin:0}
.rows>div{display:grid;grid-template-columns:9.5rem 1fr;gap:.25rem .9rem;padding:.32rem 0;border-top:1px solid var(--line)}
.rows>div:first-child{border-top:0;padding-top:0}
dt{color:var(--soft)}dd{margin:0;min-width:0}
summary{cursor:pointer}
.control{border-top:1px solid var(--line)}
.control:first-child{border-top:0}
.control>summary{display:grid;grid-template-columns:8.5rem minmax(0,14rem) minmax(0,1fr);gap:.2rem .9rem;align-items:baseline;padding:.55rem 1.4rem .55rem .2rem;list-style:none;position:relative}
.control>summary::-webkit-details-marker{display:none}
.control>summary::after{content:"";position:absolute;right:.35rem;top:1.05rem;width:.5rem;height:.5rem;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(45deg)}
.control[open]>summary::after{transform:rotate(-135deg);top:1.25rem}
.control .badge{justify-self:start}
.control .name{font-weight:600}
.requirement{color:var(--soft)}
.inside{padding:0 .2rem .9rem 9.6rem}
.inside li{margin-bottom:.6rem}
.inside li p{margin:.1rem 0}
.next{font-style:italic}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);font-size:.88rem;padding-bottom:.6rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem .5rem 0;border-top:1px solid var(--line)}
thead th{overflow-wrap:normal;border-top:0;color:var(--soft);font-weight:600;font-size:.88rem}
.matrix{width:auto;max-width:100%}
.matrix thead th{vertical-align:bottom;padding:.2rem .35rem}
.matrix thead th:not(:first-child) span{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap;max-height:11rem}
.matrix th:first-child{padding-left:0}
.matrix tbody th{font-weight:500;min-width:6rem}
.matrix td{text-align:center;padding:.5rem .35rem;min-width:2.1rem}
.matrix small{display:block}
.holds{color:var(--good);font-size:1.1rem;line-height:1.2}
.timeline{list-style:none;margin:0;padding:0}
.timeline li{display:grid;grid-template-columns:minmax(0,max-content) 5.6rem minmax(0,1fr);gap:0 1.1rem;padding:.28rem 0 .28rem 1.5rem;position:relative}
.timeline li::before{content:"";position:absolute;left:.32rem;top:0;bottom:0;width:2px;background:var(--line)}
.timeline li:first-child::before{top:.85rem}.timeline li:last-child::before{bottom:auto;height:.85rem}
.timeline li::after{content:"";position:absolute;left:0;top:.6rem;width:.8rem;height:.8rem;border-radius:50%;background:var(--sheet);border:3px solid var(--soft)}
.timeline .review::after,.timeline .ticket::after{border-color:var(--good)}
.timeline .merge::after,.timeline .deployment::after{border-color:var(--wait)}
.timeline .gate::after{border-color:var(--link);background:var(--link)}
.timeline time{color:var(--soft);font-variant-numeric:tabular-nums}
.lane{color:var(--soft);font-size:.88rem}
.claimed{color:var(--soft);font-size:.85rem}
.attributes td:nth-child(2){width:32%}.attributes td:nth-child(3){width:8.5rem}
.attributes p{margin:0 0 .3rem}.attributes th{overflow-wrap:normal}
.question{display:block;color:var(--soft);font-size:.92rem}
.weights th,.weights td{overflow-wrap:normal}.weights td:nth-child(-n+2){overflow-wrap:anywhere}
.weights td:nth-child(2){min-width:11rem}.weights .equal{color:var(--good)}.weights .not-equal{color:var(--bad);font-weight:600}
.places{font-size:.88rem;color:var(--soft)}.places ul{color:var(--ink)}
.calls{font-size:.88rem;margin-top:.6rem}
button{font:inherit;padding:.4rem .9rem;border-radius:6px;border:1px solid var(--line);background:var(--calm-bg);color:var(--ink);cursor:pointer}
@media (max-width:40rem){
.rows>div{grid-template-columns:1fr;gap:0}
.control>summary{grid-template-columns:auto minmax(0,1fr)}.requirement{grid-column:1/-1;font-size:.92rem}
.inside{padding-left:.2rem}
.timeline li{display:flex;flex-wrap:wrap}.timeline time{min-width:0}.timeline .what{flex:1 0 100%;min-width:0;max-width:100%}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{display:block;border-top:1px solid var(--line);padding:.6rem 0}
.stack tbody tr:first-child{border-top:0}
.stack th,.stack td{display:block;border:0;padding:.12rem 0;width:auto!important}
.calls td:empty{display:none}.calls td::before,.weights td::before{content:attr(data-head) ": ";color:var(--soft)}
}
`;
