import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-CMMRPIRW.js";
import "./chunk-SA2CEKZU.js";
import "./chunk-IKZKYYCJ.js";
import "./chunk-KVNVUEIF.js";
import "./chunk-CHBNVTPG.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-P6NUIDZX.js";
import "./chunk-5LMTANAA.js";
import "./chunk-GCJBTRQJ.js";
import "./chunk-5ARGHG2E.js";
import "./chunk-MTHVUXSS.js";
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
