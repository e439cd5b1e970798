import { expect, it } from '@jest/globals';
import { listings } from '../../../src/collect/github/listings.js';
import { treeOid } from '../../../src/collect/github/merge-tree.js';
import type { Client } from '../../../src/lib/client.js';

const entry = { mode: '100644', oid: '1'.repeat(40) };
const whole = new Map([['src/a', entry]]);
const tree = treeOid(whole) ?? '';
const row = { path: 'src/a', mode: '100644', type: 'blob', sha: entry.oid };
const folder = { path: 'src', mode: '040000', type: 'tree', sha: '2'.repeat(40) };

const read = (answer: object) => {
  const asked: string[] = [];
  const client = {
    read: (_: string, { tree_sha }: { tree_sha: string }) => {
      asked.push(tree_sha);
      return Promise.resolve(answer);
    },
  } as unknown as Client;
  return { listing: listings(client, { owner: 'acme', name: 'pay' }), asked };
};

it('is every entry below the tree, folders left out, and each tree is asked for once', async () => {
  const { listing, asked } = read({ sha: tree, truncated: false, tree: [folder, row] });
  expect(await Promise.all([listing(tree), listing(tree)])).toEqual([whole, whole]);
  expect(asked).toEqual([tree]);
});

it('is none where the host says that it cut the list, or where the list is not that of the tree', async () => {
  expect(await read({ sha: tree, truncated: true, tree: [folder, row] }).listing(tree)).toBeNull();
  expect(await read({ sha: tree, truncated: false, tree: [folder] }).listing(tree)).toBeNull();
  expect(
    await read({ sha: tree, truncated: false, tree: [folder, { ...row, mode: '100755' }] }).listing(tree),
  ).toBeNull();
});
