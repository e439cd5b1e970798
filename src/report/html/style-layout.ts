/** The page as a whole: measure, headings, links, print. */
export const LAYOUT = `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 3rem;background:var(--ground);color:var(--ink);
font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h4{line-height:1.25;margin:0}
h1{font-size:1.9rem;font-weight:650;letter-spacing:-.01em}
h2{font-size:1.15rem;font-weight:650;margin-bottom:.75rem}
h4{font-size:.95rem;margin-top:.75rem}
p{margin:.4rem 0}
a{color:var(--link)}
small{font-size:.85em;color:var(--soft)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.86em}
pre{white-space:pre-wrap;background:var(--calm-bg);border-radius:6px;padding:.6rem .8rem;margin:.5rem 0 0}
ul{margin:.3rem 0;padding-left:1.2rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
main:focus{outline:none}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.brand{color:var(--soft);font-size:.9rem;margin:0 0 .5rem}
.aside{color:var(--soft);font-size:.88rem}
.tags{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.75rem 0 .25rem}
.subject{font-weight:600;font-size:1.05rem;margin-right:.25rem}
.stage{color:var(--soft);margin:0}
.carried{background:var(--wait-bg);color:var(--wait);border-left:4px solid currentColor;padding:.6rem .9rem;border-radius:4px;margin:.75rem 0 0}
section,footer,main>details{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.25rem;margin-top:1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;padding:0;margin:1.1rem 0 0;font-size:.92rem}
.pair{display:grid;gap:0 1rem;align-items:start}
.pair>*{min-width:0}
@media (min-width:62rem){.pair{grid-template-columns:1fr 1fr}}
@media (max-width:40rem){body{padding:1rem .75rem 2rem}h1{font-size:1.45rem}section,footer,main>details{padding:.9rem .9rem}}
@media print{body{max-width:none;padding:0;background:#fff;font-size:10pt}nav,.skip,#save{display:none}
section,footer,main>details{border-color:#bbb;break-inside:auto}h2{break-after:avoid}tr,li,.rows>div{break-inside:avoid}
details::details-content{content-visibility:visible;display:block;height:auto}}
`;
