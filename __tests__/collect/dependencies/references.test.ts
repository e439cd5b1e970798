import { describe, expect, it } from '@jest/globals';
import { extractorOf } from '../../../src/collect/dependencies/references/read-references.js';
import { HEX } from './lock-reading.js';

const COMMIT = HEX(40);
const DIGEST = `sha256:${HEX(64)}`;

/** `line kind pin name` of each. */
const named = (path: string, text: string): readonly string[] =>
  (extractorOf(path)?.(text) ?? []).map(({ line, kind, pin, name }) => `${String(line)} ${kind} ${pin} ${name}`);

describe('workflows and actions', () => {
  it('name actions, reusable workflows and images', () => {
    const text = `on: push
jobs:
  call:
    uses: acme/flows/.github/workflows/build.yml@main
  own:
    uses: ./.github/workflows/own.yml
  build:
    runs-on: ubuntu-latest
    container: node:24
    services:
      db: {image: 'postgres:17@${DIGEST}'}
      cache:
        image: \${{ matrix.cache }}
      none: {image: ''}
    steps:
      - uses: actions/checkout@${COMMIT} # v5
      - uses: "actions/setup-node@v5"
      - uses: actions/cache/save@${HEX(64)}
      - uses: ./tools/check
      - uses: docker://alpine:3
      - uses: docker://alpine@${DIGEST}
      - uses: acme/short@${HEX(7)}
      - uses: acme/upper@${'A'.repeat(40)}
      - run: 'uses: nothing@v1'
`;
    expect(named('.github/workflows/ci.yml', text)).toEqual([
      '4 action moving acme/flows/.github/workflows/build.yml@main',
      '6 action local ./.github/workflows/own.yml',
      '9 image moving node:24',
      `11 image digest postgres:17@${DIGEST}`,
      '13 image moving ${{ matrix.cache }}',
      `16 action commit actions/checkout@${COMMIT}`,
      '17 action moving actions/setup-node@v5',
      `18 action commit actions/cache/save@${HEX(64)}`,
      '19 action local ./tools/check',
      '20 image moving docker://alpine:3',
      `21 image digest docker://alpine@${DIGEST}`,
      `22 action moving acme/short@${HEX(7)}`,
      `23 action moving acme/upper@${'A'.repeat(40)}`,
    ]);
  });

  it('are read through anchors', () => {
    const text = `jobs:
  a:
    steps: &steps
      - uses: acme/x@v1
  b:
    container: &image {image: node:24}
    steps: *steps
  c:
    container: *image
`;
    expect(named('.github/workflows/ci.yaml', text)).toEqual([
      '4 action moving acme/x@v1',
      '6 image moving node:24',
      '4 action moving acme/x@v1',
      '6 image moving node:24',
    ]);
  });

  it('of composite and of container actions are read in any folder', () => {
    const composite = 'runs:\n  using: composite\n  steps:\n    - uses: acme/x@v1\n';
    expect(named('tools/x/action.yml', composite)).toEqual(['4 action moving acme/x@v1']);
    expect(named('action.yaml', 'runs:\n  using: docker\n  image: docker://alpine:3\n')).toEqual([
      '3 image moving docker://alpine:3',
    ]);
    expect(named('.github/actions/x/action.yml', 'runs:\n  using: docker\n  image: Dockerfile\n')).toEqual([
      '3 image local Dockerfile',
    ]);
  });

  it.each([
    ['that is no YAML', 'jobs: [\n'],
    ['of a list', '- a\n'],
    ['with two documents', 'a: 1\n---\nb: 2\n'],
    ['with a key twice', 'jobs:\n  a: {uses: x/y@v1}\n  a: {uses: x/z@v1}\n'],
    ['with a `uses` that is none', 'jobs:\n  a: {uses: [x]}\n'],
    ['with an alias of nothing', 'jobs: *nothing\n'],
    ['with aliases without end', `x: &x [a]\njobs:\n  a:\n    steps: [${'*x, '.repeat(500)}]\n`],
    ['of brackets', `jobs: ${'['.repeat(5000)}`],
  ])('%s are refused', (_name, text) => {
    expect(() => named('.github/workflows/ci.yml', text)).toThrow(/./);
  });

  it('lie where they are run from', () => {
    expect(extractorOf('.github/workflows/sub/ci.yml')?.('jobs: {a: {uses: x/y@v1}}')).toEqual([]);
  });
});

describe('Dockerfiles', () => {
  it('name what they build on, copy from and are read by', () => {
    const text = `# syntax=docker/dockerfile:1
# escape=\\
ARG VERSION=24
FROM --platform=linux/amd64 node:\${VERSION} AS build
RUN echo one \\
  # a comment
  && echo FROM nowhere \\

  two
FROM build AS test
from scratch
FROM "alpine@${DIGEST}"
COPY --from=build /x /y
COPY --from=0 /x /y
COPY --chown=1 --from=busybox:1 /x /y
RUN --mount=type=bind,from=golang:1.24,target=/x true
ONBUILD COPY --from=late:1 /x /y
`;
    expect(named('docker/Dockerfile.prod', text)).toEqual([
      '1 image moving docker/dockerfile:1',
      '4 image moving node:${VERSION}',
      `12 image digest alpine@${DIGEST}`,
      '15 image moving busybox:1',
      '16 image moving golang:1.24',
      '17 image moving late:1',
    ]);
  });

  it('hide nothing behind an escape that is none, a heredoc or a stage of a later line', () => {
    expect(named('Containerfile', '# escape=`\nRUN dir C:\\\nFROM evil:1\n')).toEqual(['3 image moving evil:1']);
    expect(named('Dockerfile', 'FROM a:1\nRUN <<EOF\nEOF\nFROM evil:1\n')).toContain('4 image moving evil:1');
    expect(named('x.dockerfile', 'FROM later\nFROM a:1 AS later\n')).toEqual([
      '1 image moving later',
      '2 image moving a:1',
    ]);
  });
});

describe('other files', () => {
  it('compose files name the images of services, save those that are built', () => {
    const text = `services:\n  db:\n    image: postgres:17\n  web:\n    build: .\n    image: acme/web\n  x:\n    image: \${X:-y:1}\n`;
    expect(named('docker-compose.prod.yml', text)).toEqual([
      '3 image moving postgres:17',
      '6 image local acme/web',
      '8 image moving ${X:-y:1}',
    ]);
    expect(named('compose.yaml', text)).toHaveLength(3);
  });

  it('Kubernetes objects name images at any depth, other YAML none', () => {
    const text = `apiVersion: v1\nkind: List\nitems:\n  - kind: Pod\n    spec:\n      containers:\n        - image: nginx:1\n---\napiVersion: batch/v1\nkind: Job\nspec: {template: {spec: {initContainers: [{image: 'a@${DIGEST}'}]}}}\n---\nimage: not-an-object:1\n`;
    expect(named('deploy/all.yaml', text)).toEqual(['7 image moving nginx:1', `11 image digest a@${DIGEST}`]);
    expect(named('data.yml', 'image: x:1\n')).toEqual([]);
    expect(named('data.yml', '*broken and without pictures')).toEqual([]);
    expect(() => named('deploy/all.yaml', 'image: [\n')).toThrow(/YAML/);
  });

  it('values of a chart name images whole or in parts', () => {
    const text = `image:\n  registry: own.example\n  repository: acme/web\n  tag: 1.2\nsidecar:\n  image: envoy:1\nother:\n  image: {repository: x, digest: '${DIGEST}'}\nempty: {image: {repository: ''}}\n`;
    expect(named('chart/values.yaml', text)).toEqual([
      '3 image moving own.example/acme/web:1.2',
      '6 image moving envoy:1',
      `8 image digest x@${DIGEST}`,
    ]);
  });

  it('templates of a chart name images that are written out', () => {
    const text = `{{- if .Values.on }}\nspec:\n  containers:\n    - image: busybox:1 # fixed\n    - image: "{{ .Values.image }}"\n{{- end }}\n`;
    expect(named('chart/templates/job.yaml', text)).toEqual(['4 image moving busybox:1']);
    expect(named('chart/templates/plain.yaml', 'apiVersion: v1\nkind: Pod\nimage: a:1\n')).toEqual([
      '3 image moving a:1',
    ]);
  });

  it.each(['README.md', 'package.json', 'pnpm-lock.yaml', 'pubspec.yaml', 'src/Dockerfiles.ts'])(
    '%s names none',
    (path) => {
      expect(extractorOf(path)).toBeNull();
    },
  );
});
