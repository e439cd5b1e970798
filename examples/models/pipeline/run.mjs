// The whole pipeline, from nothing to what a pull request holds. Run at the root of the repository:
//   node run.mjs KEY.pem path/to/countersign/dist/cli.js
// KEY.pem signs the statement and the manifest. In a workflow, take --keyless instead: train-and-attest.yml.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [key, countersign] = process.argv.slice(2);
const step = (script) => join(import.meta.dirname, script);
const MODEL = 'models/loans';
const WEIGHTS = `${MODEL}/model.safetensors`;
const REPORT = 'evidence/loans/evaluation.json';

const steps = [
  [step('train.mjs'), MODEL],
  // Ends the pipeline where a file is not what it should be.
  [countersign, 'model', 'inspect', MODEL],
  [step('evaluate.mjs'), WEIGHTS, REPORT],
  [
    countersign,
    'model',
    'attest',
    '--report',
    REPORT,
    '--weights',
    MODEL,
    '--key',
    key,
    '--output',
    `${REPORT}.sigstore.json`,
  ],
  // Last: it covers every file of the model.
  [step('sign-manifest.mjs'), MODEL, key],
];
for (const parameters of steps) {
  const { status } = spawnSync(process.execPath, parameters, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
