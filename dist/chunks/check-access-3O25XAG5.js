import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-OY3XNUIY.js";
import "./chunk-S7B2TMRK.js";
import "./chunk-BFFBWMHL.js";
import "./chunk-5Q2QYOBY.js";
import "./chunk-TPIZL7LP.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-ID6LRIML.js";
import "./chunk-4LFLZAIG.js";
import "./chunk-GCJBTRQJ.js";
import "./chunk-PNOKOMAV.js";
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
