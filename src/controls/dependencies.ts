import type { Reason } from '../facts/observed.js';
import { broughtBy, unidentified } from './kit/brought.js';
import { defineControl, verdictOf } from './kit/control.js';
import { billFaults, coverageFaults } from './kit/dependency-coverage.js';
import { dependencySettings } from './kit/dependency-settings.js';
import { licenceStanding } from './kit/licence-faults.js';
import { limitedFaults, limitedNotes } from './kit/limited.js';
import { pinFaults, scriptFaults, sourceFaults } from './kit/origin-faults.js';
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
    return verdictOf(limitedFaults(faults), limitedNotes(notes));
  },
});

/** An exception names what stands first: the advisory, the package, the reference, the manifest. */
const isAccepted = ({ about: [first] }: Reason, accepted: readonly string[]): boolean =>
  first !== undefined && accepted.includes(first);
