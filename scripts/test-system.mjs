// Tests against programs of others: an S3 server, cosign, Chromium. What is missing is skipped and counted.
// Closes with `N passed, N failed`, and `, N skipped` where some were; ends with 1 if any failed.
import { closing } from './test/counts.mjs';
import { runSystemTests } from './test/system.mjs';

const counts = await runSystemTests();
process.stdout.write(`\n${closing(counts)}\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
