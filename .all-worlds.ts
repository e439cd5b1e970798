import { startEmulator } from '/work/main/emulator/server.ts';
import { readConformance } from '/work/main/emulator/conformance.ts';
import { walk } from '/work/main/__tests__/emulator/rest-walk.ts';
import { ask } from '/work/main/__tests__/emulator/rest-client.ts';
import { mergePatch } from '/work/main/emulator/world.ts';
import { parse } from 'yaml';
import fs from 'node:fs';
const gh = readConformance('/work/main/__tests__/fixtures/openapi.json');
const base = parse(fs.readFileSync('/work/shared/cases/world.yaml','utf8'));
const seen = new Map<string,string[]>(); let n=0;
for (const f of fs.readdirSync('/work/shared/cases')) if (f.endsWith('.yaml') && f!=='world.yaml') {
  const d = parse(fs.readFileSync('/work/shared/cases/'+f,'utf8'));
  for (const c of d.cases) { const w:any = mergePatch(mergePatch(base,d.given??{}),c.given??{}); w.faults=[]; w.meanwhile=[];
   const e = await startEmulator({world:w});
   for (const s of walk(e)) { const r = await ask(e,s.path,s); n++; const t=e.log.at(-1)!.template; const exp=s.method==='POST'?201:200;
     const bad = r.status!==exp ? ['status '+r.status] : gh.check(`${t} ${exp}`, r.body);
     for (const b of bad) { const k=t+': '+b.replace(/\d+/g,'N').slice(0,140); seen.set(k,[...(seen.get(k)??[]),c.id]); } }
   await e.close(); } }
console.log(n); for (const [k,v] of seen) console.log(k, v.length, v.slice(0,4).join(' '));
