import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  accessPortsOf,
  accessReaders
} from "./chunk-M23RZJSV.js";
import "./chunk-JEJXEMKT.js";
import "./chunk-LYO4HLHZ.js";
import "./chunk-2AK5QLE6.js";
import "./chunk-UFMLHHVF.js";
import "./chunk-WWOGRA77.js";
import "./chunk-HF7PM24Z.js";
import "./chunk-XIOPCZDX.js";
import "./chunk-H6BJXNVL.js";
import "./chunk-IXCDLOUG.js";
import "./chunk-EATSPRHM.js";
import "./chunk-XRRJMPNZ.js";
import "./chunk-7AEKP7CG.js";
import "./chunk-V3BRGX7I.js";
import "./chunk-F5GDBJV2.js";
import "./chunk-G773ZNVH.js";
import "./chunk-2CBGUKWH.js";
import "./chunk-A7BWVPGP.js";
import "./chunk-2YSYZP25.js";
import "./chunk-BIW66A2R.js";
import "./chunk-HQWJD72I.js";
import "./chunk-R5U37ZOC.js";
export {
  accessPortsOf,
  accessReaders
};
