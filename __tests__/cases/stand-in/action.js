// Stands in for the gate, to test the cases runner: passes everything, in the right order, unless its input
// `misbehave` asks for one misdeed.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

const { env } = process;
const misbehave = env['INPUT_MISBEHAVE'] ?? '';
const event = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'], 'utf8'));
const head = event.pull_request.head.sha;
const api = `${env['GITHUB_API_URL']}/repos/${env['GITHUB_REPOSITORY']}`;

async function send(method, url, body, token = env['INPUT_TOKEN']) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status}`);
  return response.json();
}

const status = (state, context = 'countersign (main)') =>
  send('POST', `${api}/statuses/${head}`, {
    state,
    context,
    description: 'stand-in',
    target_url: 'https://github.com',
  });

function zip(name, content) {
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02', 'latin1');
  central.writeUInt32LE(content.length, 20);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + content.length, 16);
  return Buffer.concat([local, Buffer.from(name), content, central, Buffer.from(name), end]);
}

async function store(evidence) {
  const service = new URL('/twirp/github.actions.results.api.v1.ArtifactService/', env['ACTIONS_RESULTS_URL']).href;
  const token = env['ACTIONS_RUNTIME_TOKEN'];
  const { scp } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
  const [, run, job] = scp
    .split(' ')
    .find((scope) => scope.startsWith('Actions.Results'))
    .split(':');
  const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job, name: 'countersign-pr-7-501-1' };
  const made = await send('POST', `${service}CreateArtifact`, { ...ids, version: 7 }, token);
  const body = zip('evidence.json', Buffer.from(evidence));
  await fetch(made.signed_upload_url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body });
  const hash = `sha256:${createHash('sha256').update(body).digest('hex')}`;
  await send('POST', `${service}FinalizeArtifact`, { ...ids, size: String(body.length), hash }, token);
}

const findings = [{ control: 'peer-review', outcome: 'pass', reasons: [], notes: [] }];
const decision = { verdict: misbehave === 'evidence-says-fail' ? 'fail' : 'pass', blocking: [], notes: [] };
const evidence = misbehave === 'breaks-schema' ? JSON.stringify({ decision }) : JSON.stringify({ findings, decision });

await status('pending');
if (misbehave === 'success-first') await status('success');
await store(misbehave === 'stores-something-else' ? '{}' : evidence);
if (misbehave === 'never-succeeds') await status('pending');
else if (misbehave !== 'success-first') await status('success');
if (misbehave === 'foreign-context') await status('success', 'build');
if (misbehave === 'writes-elsewhere') await send('PATCH', `${api}/pulls/7`, { title: 'x' }).catch(() => undefined);
if (misbehave === 'mutates')
  await send('POST', env['GITHUB_GRAPHQL_URL'], { query: 'mutation { x }' }).catch(() => undefined);

const path = join(env['RUNNER_TEMP'], 'evidence.json');
if (misbehave !== 'no-evidence') writeFileSync(path, evidence);
appendFileSync(env['GITHUB_OUTPUT'], `verdict=pass\nblocking=[]\nevidence-path=${path}\n`);
if (misbehave === 'shows-its-token') process.stdout.write(`${env['INPUT_TOKEN']}\n`);
if (misbehave === 'exits-badly') process.exitCode = 1;
