import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  accessPortsOf,
  accessReaders
} from "./chunk-YDEQHHFE.js";
import "./chunk-EK5RX3ZU.js";
import "./chunk-GQNLNL5Q.js";
import "./chunk-U27HDSLL.js";
import "./chunk-UKCIPQC2.js";
import "./chunk-S2SAZACM.js";
import "./chunk-PH2NCIUP.js";
import "./chunk-2AK5QLE6.js";
import "./chunk-WWOGRA77.js";
import "./chunk-XG7QIEGJ.js";
import "./chunk-4T6FSV6Q.js";
import "./chunk-JOIHDZKP.js";
import "./chunk-QXMPUCEE.js";
import "./chunk-5ZK5TRM2.js";
import "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import "./chunk-JFH4QL4A.js";
import "./chunk-V3BRGX7I.js";
import "./chunk-IX25UDEM.js";
import "./chunk-7AEKP7CG.js";
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
