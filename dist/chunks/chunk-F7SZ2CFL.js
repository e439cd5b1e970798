import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/wiring/build-digest.ts
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var buildDigest = async (entry) => {
  const path = fileURLToPath(entry);
  if (!path.endsWith(".js")) return null;
  try {
    const folder = dirname(path);
    const names = [...await scriptsIn(folder, ""), ...await scriptsIn(folder, "chunks")].toSorted();
    const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
    const hash = createHash("sha256");
    for (const [index, name] of names.entries()) {
      const bytes = files[index] ?? Buffer.alloc(0);
      hash.update(`${name}\0${String(bytes.length)}\0`).update(bytes);
    }
    return hash.digest("hex");
  } catch {
    return null;
  }
};
var scriptsIn = async (root, folder) => {
  const entries = await readdir(join(root, folder));
  return entries.filter((name) => name.endsWith(".js")).map((name) => folder === "" ? name : `${folder}/${name}`);
};

export {
  buildDigest
};
