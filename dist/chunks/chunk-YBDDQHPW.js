import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/publish/stores/s3/place.ts
var objectUrl = ({ bucket, region, endpoint }, key) => {
  const path = key.split("/").map(encodeURIComponent).join("/");
  if (endpoint !== null) return `${endpoint}/${bucket}/${path}`;
  const host = `s3.${region}.amazonaws.com`;
  return bucket.includes(".") ? `https://${host}/${bucket}/${path}` : `https://${bucket}.${host}/${path}`;
};
var keyOf = ({ prefix }, folder, name, file) => [prefix, folder, name, file].filter((part) => part !== "").join("/");

export {
  objectUrl,
  keyOf
};
