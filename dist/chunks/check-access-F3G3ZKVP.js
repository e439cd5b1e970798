import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-EP7XVZLA.js";
import "./chunk-W7H6FKPB.js";
import "./chunk-TYMRJGXZ.js";
import "./chunk-GNZFFNQT.js";
import "./chunk-KTEEQUYB.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-W7VCKAWW.js";
import "./chunk-S5ZNPDXB.js";
import "./chunk-GCJBTRQJ.js";
import "./chunk-YKFXKUI6.js";
import "./chunk-7YTM6VMW.js";
import "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import "./chunk-TBYOVZEP.js";
import "./chunk-EGQXNGBX.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-F5GDBJV2.js";
import "./chunk-A7BWVPGP.js";
import "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";
export {
  checkAccess,
  defaultPolicy
};
