// Downloads an artifact with the official client, in a process of its own: the client reads its environment when loaded.
// Usage: node download-artifact.mjs NAME FOLDER; prints one JSON object on the last line.
import { readdirSync } from 'node:fs';
import { DefaultArtifactClient } from '@actions/artifact';

const [name, folder] = process.argv.slice(2);
const client = new DefaultArtifactClient();
const { artifact } = await client.getArtifact(name);
const downloaded = await client.downloadArtifact(artifact.id, { path: folder, expectedHash: artifact.digest });
process.stdout.write(`\n${JSON.stringify({ artifact, downloaded, files: readdirSync(folder) })}\n`);
