import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/lib/group-by.ts
var groupBy = (items, keyOf) => {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

export {
  groupBy
};
