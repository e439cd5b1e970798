import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-KD4ZCOR3.js";
import "./chunk-JLD5PMYF.js";
import "./chunk-H3VU3QM6.js";
import "./chunk-FZMUA7HL.js";
import "./chunk-TLCI3KTU.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-2TRQJODO.js";
import "./chunk-EZNLGPXK.js";
import "./chunk-OO7OUPUF.js";
import "./chunk-EATSPRHM.js";
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
