import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  accessPortsOf,
  accessReaders
} from "./chunk-LKI5TYBF.js";
import "./chunk-EK5RX3ZU.js";
import "./chunk-GV4CBBN6.js";
import "./chunk-Z4DWM65G.js";
import "./chunk-22RZ7GRB.js";
import "./chunk-5NEPXOFK.js";
import "./chunk-FUW3J5PC.js";
import "./chunk-2AK5QLE6.js";
import "./chunk-WWOGRA77.js";
import "./chunk-XLUJIKYD.js";
import "./chunk-GXJZ52D5.js";
import "./chunk-YWQQDQMK.js";
import "./chunk-QXMPUCEE.js";
import "./chunk-5ZK5TRM2.js";
import "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import "./chunk-JFH4QL4A.js";
import "./chunk-V3BRGX7I.js";
import "./chunk-IX25UDEM.js";
import "./chunk-EGQXNGBX.js";
import "./chunk-F5GDBJV2.js";
import "./chunk-H5MVRSYT.js";
import "./chunk-A7BWVPGP.js";
import "./chunk-2YSYZP25.js";
import "./chunk-KUJ5AWCR.js";
import "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";
export {
  accessPortsOf,
  accessReaders
};
