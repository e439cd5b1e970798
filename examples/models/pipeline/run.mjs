// The whole pipeline, from nothing to what a pull request holds. Run at the root of the repository:
//   node run.mjs KEY.pem path/to/countersign/dist/cli.js
// KEY.pem signs the statements and the manifest. In a workflow, take --keyless instead: train-and-attest.yml. ModelAudit scans, run by
// pipx; SCAN names another scanner, a script of Node that takes the folder of the model and the file of its report.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [key, countersign] = process.argv.slice(2);
const step = (script) => join(import.meta.dirname, script);
const MODEL = 'models/loans';
const WEIGHTS = `${MODEL}/model.safetensors`;
const EVALUATION = 'evidence/loans/evaluation.json';
const SCAN = 'evidence/loans/scan.json';
const scanner = process.env.SCAN ?? '';
const node = process.execPath;

const attest = (report) => [
  ...[node, countersign, 'model', 'attest', '--report', report, '--weights', MODEL],
  ...['--key', key, '--output', `${report}.sigstore.json`],
];
const steps = [
  [node, step('train.mjs'), MODEL],
  // Ends the pipeline where a file is not what it should be.
  [node, countersign, 'model', 'inspect', MODEL],
  [node, step('evaluate.mjs'), WEIGHTS, EVALUATION],
  attest(EVALUATION),
  scanner === ''
    ? ['pipx', 'run', 'modelaudit==0.2.99', 'scan', MODEL, '--format', 'json', '--output', SCAN]
    : [node, scanner, MODEL, SCAN],
  attest(SCAN),
  // Last: it covers every file of the model.
  [node, step('sign-manifest.mjs'), MODEL, key],
];
for (const [program, ...parameters] of steps) {
  const { status, error } = spawnSync(program, parameters, { stdio: 'inherit' });
  if (error !== undefined) console.error(`${program} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
