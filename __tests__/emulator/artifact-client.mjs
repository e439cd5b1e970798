// Drives the official artifact client in a process of its own: it reads its environment when it is loaded.
// Usage: node artifact-client.mjs FOLDER; prints one JSON object on the last line.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

const folder = process.argv[2];
const client = new DefaultArtifactClient();
const file = join(folder, 'evidence.json');
writeFileSync(file, JSON.stringify({ verdict: 'pass', padding: 'x'.repeat(50_000) }));

const uploaded = await client.uploadArtifact('countersign-pr-7-501-1', [file], folder, { retentionDays: 30 });
const again = await client.uploadArtifact('countersign-pr-7-501-1', [file], folder).catch((error) => error.message);
const raw = await client.uploadArtifact('ignored', [file], folder, { skipArchive: true });
const listed = await client.listArtifacts();
const found = await client.getArtifact('countersign-pr-7-501-1');
const into = join(folder, 'down');
mkdirSync(into);
const expectedHash = `sha256:${uploaded.digest}`;
const downloaded = await client.downloadArtifact(uploaded.id, { path: into, expectedHash });
const same = readFileSync(join(into, 'evidence.json')).equals(readFileSync(file));
const files = readdirSync(into);
const intoRaw = join(folder, 'raw');
mkdirSync(intoRaw);
await client.downloadArtifact(raw.id, { path: intoRaw });
const rawFiles = readdirSync(intoRaw);
const deleted = await client.deleteArtifact('countersign-pr-7-501-1');
const missing = await client.getArtifact('countersign-pr-7-501-1').catch((error) => error.name);
const left = await client.listArtifacts();
process.stdout.write(
  `\n${JSON.stringify({ uploaded, again, raw, listed, found, downloaded, same, files, rawFiles, deleted, missing, left })}\n`,
);
