import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  checkAccess,
  defaultPolicy
} from "./chunk-NE67GNOJ.js";
import "./chunk-CD6JKCJE.js";
import "./chunk-XFR22AEG.js";
import "./chunk-2SMBGF3K.js";
import "./chunk-BZNZACP7.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-LBKPLPNG.js";
import "./chunk-CUSHNLAG.js";
import "./chunk-W6KIWRRA.js";
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
