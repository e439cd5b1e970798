import type { Evidence } from '../../evidence/document.js';
import { pointer } from '../../lib/json-pointer.js';
import { counted } from '../names.js';
import { enumerated, plain } from '../plain.js';
import { unknownParts } from '../unknown-parts.js';
import { answer, type Answer } from './attribute.js';

/** I: whether everything that was asked for was read, and from where. */
export const wholeness = (evidence: Evidence): Answer => {
  const { faults, transcript, judgedAt } = evidence;
  const missing = unknownParts(evidence);
  const failed = transcript.flatMap(({ error }, at) => (error === null ? [] : [pointer('transcript', at)]));
  const places = [
    '/transcript',
    '/judgedAt',
    ...faults.map((_, at) => pointer('faults', at)),
    ...missing.map(({ place }) => place),
    ...failed,
  ];
  const others = [...new Set(transcript.flatMap(({ origin }) => (origin === null ? [] : [origin])))];
  const of = ['the code host', ...others.map((origin) => plain(origin))].join(', ');
  const said = `${counted(transcript.length, 'call')} of ${of}, each with its answer's digest; times in UTC, by the host's clock.`;
  if (missing.length > 0 || faults.length > 0 || judgedAt === null || transcript.length === 0) {
    const holes = missing.length === 0 ? '' : ` Not known: ${enumerated(missing, ({ name }) => plain(name), 20)}.`;
    const bad = faults.length === 0 ? '' : ` Faults: ${enumerated(faults, ({ code }) => code)}.`;
    return answer('not-known', `${said}${holes}${bad}`, places);
  }
  return answer(
    'shown',
    `${said} Nothing that was asked for is missing. That nothing was changed afterwards is for the signature to show.`,
    places,
  );
};

/** J: what went round the rules, by whose word, and until when it must be looked at. */
export const emergency = ({ decision, policy }: Evidence): Answer => {
  const said = decision.carried.map(({ by, control, approvedBy, until }, at) => ({
    by,
    says: `${by === 'emergency' ? 'Emergency' : 'Exception'} for ${control} by ${plain(approvedBy)}, ${by === 'emergency' ? 'review due by' : 'until'} ${until}.`,
    place: pointer('decision', 'carried', at),
  }));
  if (said.length === 0) {
    return policy.state === 'found'
      ? answer('not-applicable', 'No emergency and no exception carried it.', ['/decision/carried'])
      : answer('not-known', 'The policy could not be read.', ['/policy', '/decision/carried']);
  }
  const review = said.some(({ by }) => by === 'emergency')
    ? ' That the review afterwards took place is not in this record.'
    : '';
  return answer(
    review === '' ? 'shown' : 'not-shown',
    `${said.map(({ says }) => says).join(' ')}${review}`,
    said.map(({ place }) => place),
  );
};
