import { json, type Route } from '../emulator/handler.js';

/** One request of a peer: a path of the API, or of another service where it begins with `@`. */
export interface PeerCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

export interface Peer {
  readonly name: string;
  /** As measured for performance.md, section 1. */
  readonly requests: number;
  /** One after another, each waiting for the answer before. Empty: the artifact protocol. */
  readonly calls: readonly PeerCall[];
}

const repository = '/repos/acme/pay';
const status = (context: string): PeerCall => ({
  method: 'POST',
  path: `${repository}/statuses/{head}`,
  body: { state: 'success', context, description: 'fine' },
});
const get = (path: string): PeerCall => ({ method: 'GET', path });

/**
 * The six actions that users chain today. How many requests each makes was measured (performance.md); which they are was read
 * from the sources, and where the source left it open, a call of the same kind and size stands here.
 */
export const peers: readonly Peer[] = [
  {
    name: 'Automattic/action-required-review',
    requests: 5,
    calls: [
      get(`${repository}/pulls/7/reviews?per_page=100`),
      get(`${repository}/pulls/7/files?per_page=100`),
      get('/orgs/acme/teams/controls/members?per_page=100'),
      get('/orgs/acme/teams/finance/members?per_page=100'),
      status('required review'),
    ],
  },
  {
    name: 'wechuli/allcheckspassed',
    requests: 4,
    calls: [
      get(`${repository}/pulls/7`),
      get(`${repository}/commits/{head}/check-runs`),
      get(`${repository}/commits/{head}/statuses`),
      get(`${repository}/actions/runs/501`),
    ],
  },
  {
    name: 'amannn/action-semantic-pull-request',
    requests: 3,
    calls: [get(`${repository}/pulls/7`), get(`${repository}/pulls/7/commits`), status('title')],
  },
  {
    name: 'ServiceNow/servicenow-devops-change',
    requests: 2,
    calls: [
      { method: 'POST', path: '@/servicenow/change', body: { toolId: 't', stageName: 'gate', attempts: 1 } },
      get('@/servicenow/change?status=approved'),
    ],
  },
  {
    name: 'actions/dependency-review-action',
    requests: 4,
    calls: [
      get('@/api/v3/dependencies?page=1'),
      get('@/api/v3/dependencies?page=2'),
      get('@/api/v3/licence?of=1'),
      get('@/api/v3/licence?of=2'),
    ],
  },
  { name: 'actions/upload-artifact', requests: 4, calls: [] },
];

const change = {
  change_type: 'added',
  ecosystem: 'npm',
  manifest: 'package-lock.json',
  name: 'left-pad',
  version: '1.3.0',
  license: 'MIT',
  vulnerabilities: [],
};

/** What the peers ask of others than the emulated host: served at once, in the size of the real answers. */
export const peerRoutes: readonly Route[] = [
  { method: 'POST', path: '/servicenow/change', auth: false, handle: () => json({ result: { status: 'Success' } }) },
  {
    method: 'GET',
    path: '/servicenow/change',
    auth: false,
    handle: () => json({ result: { number: 'CHG0030001', state: 'approved' } }),
  },
  { method: 'GET', path: '/api/v3/dependencies', auth: false, handle: () => json([change, change, change, change]) },
  { method: 'GET', path: '/api/v3/licence', auth: false, handle: () => json({ license: { spdx_id: 'MIT' } }) },
];
