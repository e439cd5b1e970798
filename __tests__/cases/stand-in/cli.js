// Stands in for `verify FILE`: names the recorded verdict, and fails on evidence that says so.
import { readFileSync } from 'node:fs';

const [command, file] = process.argv.slice(2);
const { decision } = JSON.parse(readFileSync(file, 'utf8'));
if (command !== 'verify' || process.env['HOME'] !== undefined) process.exitCode = 2;
console.log(`replayed: ${decision.verdict}`);
