import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-VKT5SO4W.js";
import "./chunk-GY6NW5MK.js";
import "./chunk-OJ6RZFX7.js";
import "./chunk-S4O7DJHP.js";
import "./chunk-CNRVDWN7.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-NI3NV52Y.js";
import "./chunk-ZAPEORMR.js";
import "./chunk-GCJBTRQJ.js";
import "./chunk-XQDICSTM.js";
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
