import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-PIBRHR5B.js";
import "./chunk-EH4EWKEL.js";
import "./chunk-SPIDBKK5.js";
import "./chunk-2NGJZG4E.js";
import "./chunk-TYZL7DPF.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-73CBOAUI.js";
import "./chunk-G3YCBVUH.js";
import "./chunk-GCJBTRQJ.js";
import "./chunk-5FE3CIQ2.js";
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
