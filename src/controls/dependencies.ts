import type { Reason } from '../facts/observed.js';
import { groupBy } from '../lib/group-by.js';
import { broughtBy, unidentified } from './kit/brought.js';
import { defineControl, verdictOf } from './kit/control.js';
import { billFaults, coverageFaults } from './kit/dependency-coverage.js';
import { dependencySettings } from './kit/dependency-settings.js';
import { licenceStanding } from './kit/licence-faults.js';
import { pinFaults, scriptFaults, sourceFaults } from './kit/origin-faults.js';
import { distinctBy } from './kit/scan-findings.js';
import { vulnerabilityFaults } from './kit/vulnerability-faults.js';

export const dependencies = defineControl({
  id: 'dependencies',
  version: 1,
  requirement: 'What the change brings from others is known, licensed, pinned and without known weaknesses.',
  needs: ['change', 'dependencies'],
  settings: dependencySettings,
  codes: [
    'dependency-vulnerable',
    'vulnerabilities-unknown',
    'licence-not-allowed',
    'licence-unknown',
    'licence-from-policy',
    'reference-unpinned',
    'source-not-allowed',
    'source-unknown',
    'install-script-added',
    'install-script-unknown',
    'package-unknown',
    'dependencies-unread',
    'dependencies-stale',
    'bill-differs',
    'fact-unavailable',
  ],
  judge(facts, settings, { accepted }) {
    const { vulnerabilities, licences, sources, pins, scopes, bill, 'install-scripts': scripts } = settings;
    const brought = broughtBy(facts.dependencies, scopes);
    const licensed = licenceStanding(brought, licences);
    const differences = billFaults(brought, facts.dependencies);
    const faults = [
      ...coverageFaults(facts.change, facts.dependencies),
      ...unidentified(brought),
      ...(vulnerabilities === null ? [] : vulnerabilityFaults(brought, vulnerabilities, accepted)),
      ...licensed.faults,
      ...sourceFaults(brought, sources),
      ...scriptFaults(brought, scripts),
      ...pinFaults(facts.dependencies.references, pins),
      ...(bill === 'equal' ? differences : []),
    ].filter(({ reason }) => !isAccepted(reason, accepted));
    const notes = [...licensed.notes, ...(bill === 'recorded' ? differences.map(({ reason }) => reason) : [])];
    return verdictOf(
      limited(
        faults,
        ({ reason }) => reason,
        (reason, { outcome }) => ({ outcome, reason }),
      ),
      limited(
        notes,
        (note) => note,
        (note) => note,
      ),
    );
  },
});

/** An exception names what stands first: the advisory, the package, the reference, the manifest. */
const isAccepted = ({ about: [first] }: Reason, accepted: readonly string[]): boolean =>
  first !== undefined && accepted.includes(first);

/** So many of one code are named one by one; the rest is told as a number. */
const MOST_NAMED = 50;

const limited = <T>(
  all: readonly T[],
  reasonOf: (value: T) => Reason,
  withReason: (reason: Reason, like: T) => T,
): readonly T[] => {
  const distinct = distinctBy(all, (value) => [reasonOf(value).code, ...reasonOf(value).about].join('\n'));
  return [...groupBy(distinct, (value) => reasonOf(value).code)].flatMap(([code, [first, ...others]]) => {
    const rest = others.length + 1 - MOST_NAMED;
    if (first === undefined || rest <= 0) return first === undefined ? [] : [first, ...others];
    return [
      first,
      ...others.slice(0, MOST_NAMED - 1),
      withReason({ code, about: [], found: `${String(rest)} more` }, first),
    ];
  });
};
