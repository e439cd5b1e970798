import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  MOST_BYTES,
  Unreadable,
  readSarifStream,
  unreadable
} from "./chunk-CUSATE2Q.js";
import "./chunk-V3BRGX7I.js";
import {
  known
} from "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/collect/scans/workspace.ts
import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { isAbsolute, join, sep } from "node:path";
var PIECE = 256 * 1024;
async function readWorkspaceScan(workspace, path) {
  if (workspace === null) return unreadable(path, "this run has no workspace");
  try {
    const file = await openBelow(workspace, path);
    if (file === null) return known([]);
    try {
      const runs = await readSarifStream(path, piecesOf(file, await sizeOf(file)));
      return runs.known ? known(runs.value.map(({ report }) => report)) : runs;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(path, error.message);
    if (codeOf(error) === null) throw error;
    return unreadable(path, `the file cannot be read (${codeOf(error) ?? ""})`);
  }
}
var codeOf = (error) => typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : null;
async function openBelow(workspace, path) {
  if (isAbsolute(path) || path.split(/[\\/]/).includes(".."))
    throw new Unreadable("the path leads out of the workspace");
  const root = await realpath(workspace);
  const real = await realpath(join(root, path)).catch((error) => {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw error;
  });
  if (real === null) return null;
  if (!real.startsWith(root + sep)) throw new Unreadable("a link leads out of the workspace");
  return open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
}
async function sizeOf(file) {
  const stats = await file.stat();
  if (!stats.isFile()) throw new Unreadable("not a file");
  if (stats.size > MOST_BYTES)
    throw new Unreadable(`the file has ${String(stats.size)} bytes, over ${String(MOST_BYTES)}`);
  return stats.size;
}
async function* piecesOf(file, size) {
  const buffer = Buffer.allocUnsafe(PIECE);
  let read = 0;
  for (; ; ) {
    const { bytesRead } = await file.read(buffer, 0, PIECE, null);
    if (bytesRead === 0) break;
    read += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
  if (read !== size) throw new Unreadable("the file changed while it was read");
}
export {
  readWorkspaceScan
};
