import type { Component } from '../../facts/dependencies.js';
import { readGemfileLock } from './lock-files/bundler.js';
import { readCargoLock } from './lock-files/cargo.js';
import { readComposerLock } from './lock-files/composer.js';
import { readGoModules, readGoWorkspace } from './lock-files/go.js';
import { readGradleLock } from './lock-files/gradle.js';
import { readNpmLock } from './lock-files/npm.js';
import { readNugetLock } from './lock-files/nuget.js';
import { readPipfileLock } from './lock-files/pipfile.js';
import { readPnpmLock } from './lock-files/pnpm.js';
import { readPoetryLock } from './lock-files/poetry.js';
import { isRequirements, readRequirements } from './lock-files/requirements.js';
import { readUvLock } from './lock-files/uv.js';
import { readYarnLock } from './lock-files/yarn.js';
import { LIMITS } from './limits.js';

/** `beside`: text of the file that belongs to it; null where there is none. */
export type LockReader = (content: string, beside: string | null) => readonly Component[];

export interface LockKind {
  readonly kind: 'lock';
  readonly ecosystem: string;
  readonly read: LockReader;
  readonly bytes: number;
  /** Name of the file beside it that belongs to it. */
  readonly beside?: string;
  /** It demands and locks at once: where it goes, what it names goes. Other lock files leave demands behind that nothing locks. */
  readonly alone?: true;
}

export interface ManifestKind {
  readonly kind: 'manifest';
  readonly ecosystem: string;
  /** Members that say what is demanded; null: the whole file may. */
  readonly demands: { readonly format: 'json' | 'toml'; readonly paths: readonly string[] } | null;
  /** Whether the code host's dependency graph reads it. */
  readonly inGraph: boolean;
}

export type FileKind = LockKind | ManifestKind;

const lock = (ecosystem: string, read: LockReader, more: Partial<LockKind> = {}): LockKind => ({
  kind: 'lock',
  ecosystem,
  read,
  bytes: LIMITS.lockBytes,
  ...more,
});

const LOCKS: ReadonlyMap<string, LockKind> = new Map([
  ['package-lock.json', lock('npm', readNpmLock)],
  ['npm-shrinkwrap.json', lock('npm', readNpmLock)],
  ['pnpm-lock.yaml', lock('npm', readPnpmLock, { bytes: LIMITS.yamlLockBytes })],
  ['yarn.lock', lock('npm', readYarnLock, { bytes: LIMITS.yamlLockBytes })],
  ['poetry.lock', lock('pip', readPoetryLock)],
  ['uv.lock', lock('pip', readUvLock)],
  ['Pipfile.lock', lock('pip', readPipfileLock)],
  ['Cargo.lock', lock('cargo', readCargoLock)],
  ['go.mod', lock('go', readGoModules, { beside: 'go.sum', alone: true })],
  ['go.work', lock('go', readGoWorkspace, { alone: true })],
  ['Gemfile.lock', lock('rubygems', readGemfileLock)],
  ['gems.locked', lock('rubygems', readGemfileLock)],
  ['composer.lock', lock('composer', readComposerLock)],
  ['gradle.lockfile', lock('maven', readGradleLock)],
  ['buildscript-gradle.lockfile', lock('maven', readGradleLock)],
  ['settings-gradle.lockfile', lock('maven', readGradleLock)],
  ['packages.lock.json', lock('nuget', readNugetLock)],
]);

const REQUIREMENTS = lock('pip', readRequirements, { alone: true });

const manifest = (
  ecosystem: string,
  demands: ManifestKind['demands'] = null,
  inGraph: ManifestKind['inGraph'] = true,
): ManifestKind => ({ kind: 'manifest', ecosystem, demands, inGraph });

const hidden = (ecosystem: string): ManifestKind => manifest(ecosystem, null, false);

const MANIFESTS: ReadonlyMap<string, ManifestKind> = new Map([
  [
    'package.json',
    manifest('npm', {
      format: 'json',
      paths: [
        'dependencies',
        'devDependencies',
        'optionalDependencies',
        'peerDependencies',
        'peerDependenciesMeta',
        'bundleDependencies',
        'bundledDependencies',
        'overrides',
        'resolutions',
        'workspaces',
        'packageManager',
        'pnpm',
      ],
    }),
  ],
  [
    'pyproject.toml',
    manifest('pip', {
      format: 'toml',
      paths: [
        'project.dependencies',
        'project.optional-dependencies',
        'project.dynamic',
        'dependency-groups',
        'build-system',
        'tool.poetry.dependencies',
        'tool.poetry.dev-dependencies',
        'tool.poetry.group',
        'tool.poetry.source',
        'tool.uv',
        'tool.pdm',
        'tool.hatch.envs',
      ],
    }),
  ],
  [
    'Cargo.toml',
    manifest('cargo', {
      format: 'toml',
      paths: [
        'dependencies',
        'dev-dependencies',
        'build-dependencies',
        'target',
        'workspace',
        'patch',
        'replace',
        'features',
      ],
    }),
  ],
  [
    'composer.json',
    manifest('composer', {
      format: 'json',
      paths: ['require', 'require-dev', 'repositories', 'conflict', 'replace', 'provide', 'minimum-stability'],
    }),
  ],
  ['Pipfile', manifest('pip')],
  ['setup.py', manifest('pip')],
  ['setup.cfg', manifest('pip')],
  ['Gemfile', manifest('rubygems')],
  ['gems.rb', manifest('rubygems')],
  ['pom.xml', manifest('maven')],
  ['build.gradle', manifest('maven', null, false)],
  ['build.gradle.kts', manifest('maven', null, false)],
  ['libs.versions.toml', manifest('maven', null, false)],
  ['packages.config', manifest('nuget')],
  ['Directory.Packages.props', hidden('nuget')],
  ['pubspec.yaml', manifest('pub')],
  ['pubspec.lock', manifest('pub')],
  ['Package.swift', manifest('swift')],
  ['Package.resolved', manifest('swift')],
  ...['bun.lock', 'bun.lockb', 'deno.lock', 'pnpm-workspace.yaml'].map((name) => [name, hidden('npm')] as const),
  ...['pdm.lock', 'pylock.toml', 'environment.yml', 'environment.yaml', 'conda-lock.yml'].map(
    (name) => [name, hidden('pip')] as const,
  ),
  ...(
    [
      ['mix.lock', 'hex'],
      ['mix.exs', 'hex'],
      ['Podfile.lock', 'cocoapods'],
      ['Podfile', 'cocoapods'],
      ['Cartfile.resolved', 'carthage'],
      ['conan.lock', 'conan'],
      ['conanfile.txt', 'conan'],
      ['conanfile.py', 'conan'],
      ['vcpkg.json', 'vcpkg'],
      ['flake.lock', 'nix'],
      ['MODULE.bazel.lock', 'bazel'],
      ['MODULE.bazel', 'bazel'],
      ['build.sbt', 'maven'],
      ['deps.edn', 'maven'],
      ['project.clj', 'maven'],
      ['stack.yaml.lock', 'hackage'],
      ['cabal.project.freeze', 'hackage'],
      ['renv.lock', 'cran'],
      ['Manifest.toml', 'julia'],
      ['.terraform.lock.hcl', 'terraform'],
      ['.gitmodules', 'git'],
    ] as const
  ).map(([name, ecosystem]) => [name, hidden(ecosystem)] as const),
]);

/** What a path is to us by its name; null: nothing that names packages. */
export const kindOf = (path: string): FileKind | null => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const exact = LOCKS.get(name) ?? MANIFESTS.get(name);
  if (exact !== undefined) return exact;
  if (isRequirements(path)) return REQUIREMENTS;
  if (/(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/.test(path)) return LOCKS.get('gradle.lockfile') ?? null;
  if (/\.(?:cs|vb|fs)proj$/.test(name)) return manifest('nuget');
  return /^packages\.[^/]+\.lock\.json$/.test(name) ? (LOCKS.get('packages.lock.json') ?? null) : null;
};
