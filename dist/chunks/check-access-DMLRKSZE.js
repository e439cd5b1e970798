import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-3WAEI3T7.js";
import "./chunk-D6M6HCFQ.js";
import "./chunk-YWHWHZW2.js";
import "./chunk-WBMIRIF7.js";
import "./chunk-B3EKXRAL.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-JFSUJG3E.js";
import "./chunk-4345HJY2.js";
import "./chunk-GCJBTRQJ.js";
import "./chunk-XZH6UX3S.js";
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
