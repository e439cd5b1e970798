import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-CQXBHQLD.js";
import "./chunk-4QO2LDIJ.js";
import "./chunk-GRDDBRA6.js";
import "./chunk-XTZAMM3L.js";
import "./chunk-Z6AA3OBB.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-4G2MNU37.js";
import "./chunk-VYYUAGAL.js";
import "./chunk-QSFNCVAL.js";
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
