import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-VDPR3FBD.js";
import "./chunk-DPZ6PYVX.js";
import "./chunk-2Q7C7E4J.js";
import "./chunk-JCVXUPQT.js";
import "./chunk-5OO2EAYH.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-YA6ERPYQ.js";
import "./chunk-RPF2H2JA.js";
import "./chunk-GCJBTRQJ.js";
import "./chunk-RNHKN4GJ.js";
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
