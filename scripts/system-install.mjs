#!/usr/bin/env node
// Brings the programs of the system tests, as far as they can be had: what this machine's distribution has, and from Debian's
// newest suite into .cache/system, without installing it: cosign, and moto with what it is written on. Ends with 1 if one is missing.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { debianSource } from './system/debian-source.mjs';
import { cache, findProgram, missingPrograms, PROGRAMS } from './system/programs.mjs';

/** No step may keep the tests waiting. */
const STEP_MS = 180_000;

const OF_THE_SYSTEM = { chromium: ['chromium'], moto: ['python3-minimal', 'python3-cryptography', 'python3-yaml'] };
const UNPACKED = {
  cosign: ['cosign'],
  moto: [
    'moto boto3 botocore s3transfer jmespath flask flask-cors werkzeug jinja2 markupsafe itsdangerous click blinker',
    'responses requests urllib3 charset-normalizer idna certifi dateutil six xmltodict antlr4',
  ].flatMap((line) => line.split(' ').map((name) => `python3-${name}`)),
};

const run = (command, parameters, options = {}) => {
  const { status, error, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
    timeout: STEP_MS,
    maxBuffer: 1e8,
    ...options,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8', ...options.env },
  });
  if (status === 0) return true;
  const words = error?.message ?? stderr.trim().split('\n').at(-1) ?? '';
  process.stdout.write(`  ${command} ${parameters.slice(-2).join(' ')}: ${words}\n`);
  return false;
};

const asRoot = (command, parameters) =>
  process.getuid() === 0 ? run(command, parameters) : run('sudo', ['--non-interactive', command, ...parameters]);

const installOfSystem = (wanted) => {
  const packages = wanted.flatMap((program) => OF_THE_SYSTEM[program] ?? []);
  if (packages.length === 0) return;
  asRoot('apt-get', ['update', '-qq']);
  for (const name of packages) asRoot('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
};

/** apt with a state of its own, so that nothing of the machine's is changed. */
const unpack = (wanted) => {
  const packages = wanted.flatMap((program) => UNPACKED[program] ?? []);
  const source = debianSource('/etc/apt', 'sid');
  if (packages.length === 0) return;
  if (source === null) {
    process.stdout.write('  no source of Debian is configured here\n');
    return;
  }
  const state = join(cache, 'apt');
  for (const folder of ['lists/partial', 'cache/archives/partial', 'debs'])
    mkdirSync(join(state, folder), { recursive: true });
  writeFileSync(join(state, 'sources.list'), `${source}\n`);
  const options = [
    `Dir::Etc::sourcelist=${join(state, 'sources.list')}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${join(state, 'lists')}`,
    `Dir::Cache=${join(state, 'cache')}`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  const debs = join(state, 'debs');
  if (!run('apt-get', [...options, 'update', '-qq'])) return;
  if (!run('apt-get', [...options, 'download', '-qq', ...packages], { cwd: debs })) return;
  for (const name of readdirSync(debs)) run('dpkg', ['-x', join(debs, name), join(cache, 'root')]);
  rmSync(state, { recursive: true, force: true });
};

/** What was unpacked and really runs gets a name in .cache/system/bin. */
const offer = () => {
  const bin = join(cache, 'bin');
  mkdirSync(bin, { recursive: true });
  const cosign = join(cache, 'root/usr/bin/cosign');
  rmSync(join(bin, 'cosign'), { force: true });
  if (existsSync(cosign) && run(cosign, ['version'])) symlinkSync(cosign, join(bin, 'cosign'));
  const modules = join(cache, 'root/usr/lib/python3/dist-packages');
  const moto = join(bin, 'moto_server');
  rmSync(moto, { force: true });
  if (!existsSync(join(modules, 'moto'))) return;
  const python = [
    '/usr/bin/python3',
    '-W',
    'ignore',
    '-c',
    'import sys; from moto.server import main; main(sys.argv[1:])',
  ];
  if (!run(python[0], [...python.slice(1), '--help'], { env: { PYTHONPATH: modules } })) return;
  const quoted = python.map((part) => `'${part}'`).join(' ');
  writeFileSync(moto, `#!/bin/sh\nPYTHONPATH='${modules}' exec ${quoted} "$@"\n`);
  chmodSync(moto, 0o755);
};

const wanted = missingPrograms();
if (wanted.length > 0) {
  installOfSystem(wanted);
  unpack(wanted);
  offer();
}
for (const program of Object.keys(PROGRAMS)) {
  const path = findProgram(program);
  process.stdout.write(`${program}: ${path ?? 'could not be had; its tests are skipped and counted'}\n`);
}
process.exitCode = missingPrograms().length === 0 ? 0 : 1;
