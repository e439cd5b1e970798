/**
 * One peer of the chain, its calls made with the runner's toolkit, which every one of these peers bundles: so the start of a
 * bundle of that size is in the time. Still no rules to judge, and none of the peers' other packages.
 * Usage: node chain-toolkit.js NUMBER HEAD
 */
import { getInput, info } from '@actions/core';
import { context, getOctokit } from '@actions/github';
import { peers } from './peers.js';

const [number = '', head = ''] = process.argv.slice(2);
const octokit = getOctokit(getInput('token'));
const peer = peers[Number(number)];
if (peer === undefined) throw new Error(`no peer ${number}`);
for (const { method, path, body } of peer.calls) {
  const url = path.startsWith('@') ? new URL(path.slice(1), context.apiUrl).href : path.replace('{head}', head);
  await octokit.request({ method, url, ...(body ?? {}) });
}
info('done');
