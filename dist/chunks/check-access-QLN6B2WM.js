import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-E4SU43AP.js";
import "./chunk-UR4CY45G.js";
import "./chunk-2H2DLAXI.js";
import "./chunk-JTEHCVJR.js";
import "./chunk-UCQXN27D.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-4MI7K5RB.js";
import "./chunk-F7J3G6IB.js";
import "./chunk-GCJBTRQJ.js";
import "./chunk-FSCR3LI5.js";
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
