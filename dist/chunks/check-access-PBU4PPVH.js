import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-QWIFXAD6.js";
import "./chunk-VKVH64JA.js";
import "./chunk-PA5UDVYI.js";
import "./chunk-Z4OYE652.js";
import "./chunk-LTL43O6E.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-CD2F2Z62.js";
import "./chunk-KAJKD5WK.js";
import "./chunk-GCJBTRQJ.js";
import "./chunk-V4XWFOTE.js";
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
