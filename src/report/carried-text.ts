import type { Carried } from '../decision/types.js';
import { enumerated, escaped, quoted } from './plain.js';
import { sentence } from './sentences.js';

/** What carried a pass that is none by itself, as blocks that nobody can miss. An emergency is one block, whatever it lifted. */
export const carriedBlocks = (carried: readonly Carried[]): string => {
  const emergencies = carried.filter(({ by }) => by === 'emergency');
  const exceptions = carried.filter(({ by }) => by === 'exception');
  return [...(emergencies.length === 0 ? [] : [emergencyBlock(emergencies)]), ...exceptions.map(exceptionBlock)].join(
    '\n\n',
  );
};

const emergencyBlock = (carried: readonly Carried[]): string =>
  [
    '> [!CAUTION]',
    '> **EMERGENCY CHANGE.** What the policy demands was not met; somebody in charge took it on, and it must be reviewed afterwards.',
    ...carried.map(
      ({ control, approvedBy, why, until, about }) =>
        `> - ${quoted(control)} was lifted by ${quoted(approvedBy)} (label ${enumerated(about, quoted)}). Not met: ${inWords(why)}. Review due by ${quoted(until)}.`,
    ),
  ].join('\n');

/** An emergency names the codes of what it lifted, with commas between them. */
const inWords = (why: string): string =>
  enumerated(why.split(', '), (code) =>
    sentence(code).says === code ? quoted(code) : `${escaped(sentence(code).says)} (${quoted(code)})`,
  );

const exceptionBlock = ({ control, approvedBy, why, until, about }: Carried): string =>
  [
    '> [!WARNING]',
    `> **Exception** for ${quoted(control)}, about ${enumerated(about, quoted)}: ${quoted(why)}. Approved by ${quoted(approvedBy)}, holds until ${quoted(until)} (that day included).`,
  ].join('\n');

/** The same in the few words of a status. */
export const carriedWords = (carried: readonly Carried[]): string => {
  const emergencies = carried.filter(({ by }) => by === 'emergency');
  const exceptions = carried.filter(({ by }) => by === 'exception');
  const [first] = emergencies;
  if (first === undefined) {
    return `Let through by ${enumerated(
      exceptions.map(({ approvedBy, until }) => `exception of ${approvedBy} until ${until}`),
      (text) => text,
      2,
    )}.`;
  }
  const lifted = enumerated(
    emergencies.map(({ control }) => control),
    (text) => text,
    3,
  );
  const due = emergencies.map(({ until }) => until).sort()[0] ?? first.until;
  const more = exceptions.length === 0 ? '' : `; and ${String(exceptions.length)} exceptions`;
  // The date stands before the names: GitHub cuts the end.
  return `EMERGENCY, review due ${due}: ${lifted} lifted by ${first.approvedBy}${more}`;
};
