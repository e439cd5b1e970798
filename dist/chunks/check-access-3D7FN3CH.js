import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-JWF42DBL.js";
import "./chunk-WGO54B4O.js";
import "./chunk-S2X7MSZM.js";
import "./chunk-SCYWGZFJ.js";
import "./chunk-72QTZQO7.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-EHOWOHPY.js";
import "./chunk-ZM7VFYEJ.js";
import "./chunk-EMJB3EKH.js";
import "./chunk-VLI3UFY4.js";
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
