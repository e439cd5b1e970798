import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  readModels
} from "./chunk-6VM53Y5U.js";
import "./chunk-6EB4UVHQ.js";
import "./chunk-K7XB6JZW.js";
import "./chunk-5EACDCEB.js";
import "./chunk-7AEKP7CG.js";
import "./chunk-A222JIVZ.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-N362QMVR.js";
import "./chunk-F5GDBJV2.js";
import "./chunk-H5MVRSYT.js";
import "./chunk-A7BWVPGP.js";
import "./chunk-2YSYZP25.js";
import "./chunk-KUJ5AWCR.js";
import "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";
export {
  readModels
};
