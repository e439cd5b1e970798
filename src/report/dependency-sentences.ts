import { of, type Worded } from './sentence.js';

/** What the control `dependencies` finds; licences of models have two of its codes. */
export const DEPENDENCY_SENTENCES: Worded = [
  [
    'dependency-vulnerable',
    of(
      'a package that the change brings has a known vulnerability',
      'Take a version without it, or have an exception for the advisory approved in the policy.',
    ),
  ],
  [
    'vulnerabilities-unknown',
    of(
      'nobody was asked for known vulnerabilities',
      'Switch on the dependency graph of the repository, then run the gate again.',
    ),
  ],
  [
    'licence-not-allowed',
    of('a licence is not allowed', 'Take another package or model, or have the licence allowed in the policy.'),
  ],
  [
    'licence-unknown',
    of(
      'a licence is not known',
      'Look it up in the package or the model itself; for a package have it written down in the policy under `licences.packages`, for a model write it on the card.',
    ),
  ],
  ['licence-from-policy', of('the licence of a package is the one that the policy names', 'Nothing needs to be done.')],
  [
    'reference-unpinned',
    of(
      'an action or an image may come to be another one',
      'Name the action by its full commit, the image by its digest.',
    ),
  ],
  [
    'source-not-allowed',
    of('a package comes from elsewhere than allowed', 'Fetch it from one of the sources that the policy names.'),
  ],
  [
    'source-unknown',
    of('nobody tells where a package comes from', 'Commit a lock file that names the address of each package.'),
  ],
  [
    'install-script-added',
    of(
      'a package runs a script when it is installed',
      'Read the script; then have the package named under `install-scripts` in the policy.',
    ),
  ],
  [
    'install-script-unknown',
    of(
      'it is not known whether a package runs a script when it is installed',
      'Commit a lock file that tells, such as package-lock.json, or have the package named in the policy.',
    ),
  ],
  [
    'package-unknown',
    of('it is not known which version of a package is meant', 'Commit a lock file that names the version.'),
  ],
  [
    'dependencies-unread',
    of('a manifest cannot be read', 'Repair the file, or commit a lock file that the gate reads.'),
  ],
  ['dependencies-stale', of('the dependencies are those of another commit', 'Run the gate again.')],
  [
    'bill-differs',
    of(
      'a lock file holds a package that the dependency graph does not tell',
      'Run the gate again in some minutes; if it stays, look at that package in the lock file.',
    ),
  ],
];
