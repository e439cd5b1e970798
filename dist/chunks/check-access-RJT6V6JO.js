import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-W2AVKY3O.js";
import "./chunk-Q6NN3YJK.js";
import "./chunk-RUDXALRO.js";
import "./chunk-C4CDM7UK.js";
import "./chunk-BK5BNDOH.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-3A237EUI.js";
import "./chunk-UNYKNXUL.js";
import "./chunk-GCJBTRQJ.js";
import "./chunk-VX7XLJS4.js";
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
