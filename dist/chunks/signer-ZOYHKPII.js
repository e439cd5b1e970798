import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  createRequestSigner
} from "./chunk-IHIKW4QY.js";
import "./chunk-R5U37ZOC.js";
export {
  createRequestSigner
};
