/**
 * One peer of the chain, its calls and nothing else: no library, no bundle to load, no rules to judge. What it takes is less
 * than the peer takes, so the chain is at least this slow.
 * Usage: node chain.js NUMBER HEAD (0 to 5, as in peers.ts)
 */
import { peers } from './peers.js';

// No import: it would cost 35 ms, and what is measured here is to be less than what peers take.
const { request } = process.getBuiltinModule('node:http');

const [number = '', head = ''] = process.argv.slice(2);
const {
  INPUT_TOKEN: token = '',
  GITHUB_API_URL: api = '',
  ACTIONS_RESULTS_URL: results = '',
  ACTIONS_RUNTIME_TOKEN: runtime = '',
} = process.env;

const send = (
  method: string,
  url: string,
  bearer: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<string> =>
  new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = {
      method,
      headers: { ...(bearer === '' ? {} : { authorization: `Bearer ${bearer}` }), ...length, ...headers },
    };
    request(url, options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
      answer.on('end', () => {
        const { statusCode = 0 } = answer;
        if (statusCode > 299) reject(new Error(`${method} ${url}: ${String(statusCode)}`));
        else resolve(Buffer.concat(parts).toString());
      });
    })
      .on('error', reject)
      .end(body);
  });

/** As the official client does it: create, put the block, put the list of blocks, finalize. */
const upload = async (): Promise<void> => {
  const twirp = `${results}twirp/github.actions.results.api.v1.ArtifactService`;
  const scope = (JSON.parse(Buffer.from(runtime.split('.')[1] ?? '', 'base64url').toString()) as { scp: string }).scp
    .split(' ')
    .find((one) => one.startsWith('Actions.Results:'));
  const [, run, job] = (scope ?? '').split(':');
  const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job, name: 'chain-evidence' };
  const typed = { 'content-type': 'application/json' };
  const made = JSON.parse(
    await send('POST', `${twirp}/CreateArtifact`, runtime, JSON.stringify({ ...ids, version: 4 }), typed),
  ) as { signed_upload_url: string };
  const block = Buffer.from('block-000').toString('base64');
  const content = 'x'.repeat(20_000);
  await send('PUT', `${made.signed_upload_url}&comp=block&blockid=${encodeURIComponent(block)}`, '', content);
  const list = `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${block}</Latest></BlockList>`;
  await send('PUT', `${made.signed_upload_url}&comp=blocklist`, '', list, { 'content-type': 'application/xml' });
  await send(
    'POST',
    `${twirp}/FinalizeArtifact`,
    runtime,
    JSON.stringify({ ...ids, size: String(content.length) }),
    typed,
  );
};

const peer = peers[Number(number)];
if (peer === undefined) throw new Error(`no peer ${number}`);
for (const { method, path, body } of peer.calls) {
  const url = path.startsWith('@') ? new URL(path.slice(1), api).href : `${api}${path.replace('{head}', head)}`;
  JSON.parse(await send(method, url, token, body === undefined ? undefined : JSON.stringify(body)));
}
if (peer.calls.length === 0) await upload();
