import { known } from '../../../src/facts/observed.js';
import type { RecordSeen } from '../../../src/facts/record-seen.js';
import type { Rows } from '../../support/control-tester.js';
import { absentRecord, d0, d1, d2, deployment, recordOf, refusedRecord, unreadableRecord, way } from '../../support/deployed.js'; // prettier-ignore

/** The commit before the deployed one has this record. */
const onWay = (record: RecordSeen) => ({
  deployment: deployment({ way: known(way({ commits: [{ commit: d1, record }, { commit: d2, record: recordOf(d2) }] })) }), // prettier-ignore
});

const deployed = (record: RecordSeen) => ({
  deployment: deployment({ record, way: known(way({ commits: [{ commit: d1, record: recordOf(d1) }, { commit: d2, record }] })) }), // prettier-ignore
});

const back = (record: RecordSeen) => ({
  deployment: deployment({
    commit: d2,
    record,
    way: known(way({ direction: 'rollback', commits: [] })),
    artifacts: [],
  }),
});

const exception = (until: string) =>
  recordOf(d1, {
    verdict: 'pass-with-exception',
    carried: [{ by: 'exception', control: 'passing-scans', about: ['CVE-2026-1234'], until }],
  });

const emergency = recordOf(d1, {
  verdict: 'pass-with-exception',
  carried: [{ by: 'emergency', control: 'peer-review', about: ['emergency-change'], until: '2026-03-01T00:00:00Z' }],
});

export const records: Rows = {
  passes: [
    { title: 'two commits with records that verify and passed', facts: { deployment: deployment() } },
    { title: 'one record for both commits of one push', facts: onWay(recordOf(d2, { covers: [d1, d2] })) },
    { title: 'an unsigned record in a run that is expected', facts: onWay(recordOf(d1, { vouchedBy: 'run' })) },
    {
      title: 'an exception that holds to the end of today',
      facts: onWay(exception('2026-03-02')),
      notes: ['change-passed-with-exception'],
    },
    { title: 'an emergency is said', facts: onWay(emergency), notes: ['change-passed-with-exception'] },
    {
      title: 'an exception that has ended, where the commit stood there before',
      facts: back({ ...exception('2026-03-01'), covers: [d2] }),
      notes: ['exception-ended', 'deployment-is-rollback'],
    },
  ],
  fails: [
    {
      title: 'no record of the deployed commit',
      facts: deployed(absentRecord),
      outcome: 'fail',
      codes: ['change-without-record'],
      about: [d2],
    },
    {
      title: 'no record of a commit on the way',
      facts: onWay(absentRecord),
      outcome: 'fail',
      codes: ['commit-on-way-without-record'],
      about: [d1],
    },
    { title: 'a record that does not verify', facts: onWay(refusedRecord), outcome: 'fail', codes: ['record-refused'] },
    {
      title: 'a record that could not be read',
      facts: onWay(unreadableRecord),
      outcome: 'indeterminate',
      codes: ['record-unreadable'],
    },
    {
      title: 'an unsigned record where signatures are demanded',
      settings: { records: 'signature' },
      facts: onWay(recordOf(d1, { vouchedBy: 'run' })),
      outcome: 'fail',
      codes: ['record-unsigned'],
    },
    {
      title: 'the record of another commit',
      facts: onWay(recordOf(d0)),
      outcome: 'fail',
      codes: ['record-of-other-commit'],
    },
    ...(['fail', 'indeterminate', 'pending', 'not-applicable'] as const).map((verdict) => ({
      title: `a change that ended ${verdict}`,
      facts: deployed(recordOf(d2, { verdict, blocking: ['too-few-approvals'] })),
      outcome: 'fail' as const,
      codes: ['change-not-passed'],
      about: [d2],
    })),
    {
      title: 'a rollback to what has no record',
      facts: back(absentRecord),
      outcome: 'fail',
      codes: ['change-without-record'],
    },
    {
      title: 'a rollback to what did not pass',
      facts: back(recordOf(d2, { verdict: 'fail' })),
      outcome: 'fail',
      codes: ['change-not-passed'],
    },
    {
      title: 'an exception that ended yesterday',
      facts: onWay(exception('2026-03-01')),
      outcome: 'fail',
      codes: ['exception-ended'],
    },
    {
      title: 'an exception without a day that can be read',
      facts: onWay(exception('for ever')),
      outcome: 'fail',
      codes: ['exception-ended'],
    },
    { title: 'no deployment', facts: { deployment: null }, outcome: 'indeterminate', codes: ['fact-unavailable'] },
    { title: 'a deployment that is not known', unknown: ['deployment'], outcome: 'indeterminate', codes: ['fact-unavailable'] }, // prettier-ignore
  ],
};
