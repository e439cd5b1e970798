import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  keyOf,
  objectUrl
} from "./chunk-YBDDQHPW.js";
import "./chunk-R5U37ZOC.js";
export {
  keyOf,
  objectUrl
};
