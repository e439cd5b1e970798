import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-ES6TB2TG.js";
import "./chunk-A5EC4CIB.js";
import "./chunk-G2RP26CT.js";
import "./chunk-HBZUUPF7.js";
import "./chunk-4JSPI74S.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-B4CYNSU7.js";
import "./chunk-XRVCQOXW.js";
import "./chunk-GCJBTRQJ.js";
import "./chunk-GY6L7HPQ.js";
import "./chunk-7YTM6VMW.js";
import "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import "./chunk-TBYOVZEP.js";
import "./chunk-7AEKP7CG.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-F5GDBJV2.js";
import "./chunk-A7BWVPGP.js";
import "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";
export {
  checkAccess,
  defaultPolicy
};
