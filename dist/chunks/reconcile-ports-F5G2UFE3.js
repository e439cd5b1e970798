import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  sealPortsOf
} from "./chunk-SOYEHBFA.js";
import {
  clientOf
} from "./chunk-2J7FK6EN.js";
import "./chunk-2AK5QLE6.js";
import "./chunk-WWOGRA77.js";
import "./chunk-MM72FITC.js";
import "./chunk-5WPMK4EL.js";
import "./chunk-JNOGADUP.js";
import "./chunk-XRRJMPNZ.js";
import "./chunk-V3BRGX7I.js";
import "./chunk-F5GDBJV2.js";
import "./chunk-GTWG6A2H.js";
import "./chunk-CXS6Y6FM.js";
import "./chunk-A7BWVPGP.js";
import "./chunk-2YSYZP25.js";
import "./chunk-HQWJD72I.js";
import "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/wiring/reconcile-ports.ts
var reconcilePortsOf = (inputs, occasion) => sealPortsOf(inputs, occasion, clientOf(inputs, inputs.token), "reconciliation");
export {
  reconcilePortsOf
};
