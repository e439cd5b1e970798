import type { Finding } from '../decision/types.js';
import type { Evidence } from '../evidence/document.js';
import type { Reason } from '../facts/observed.js';
import { enumerated, plain } from './plain.js';
import { sentence } from './sentences.js';
import { outcomeText, type Paint } from './text.js';
import { whom } from './whom.js';

const ID = 'access';

/** What differs, grouped by its kind, with what to do next; then what stands and what was not compared. */
export const accessText = (evidence: Evidence, paint: Paint): string => {
  const { subject, decision, findings } = evidence;
  const finding = findings.find(({ control }) => control === ID);
  if (finding === undefined) return outcomeText(evidence, decision.verdict, [], paint);
  const others = findings.filter(({ control, reasons }) => control !== ID && reasons.length > 0);
  const tone = finding.outcome === 'pass' ? 'good' : 'bad';
  return [
    `${paint('countersign access', 'bold')} ${plain(subject.repository.name)}: ${paint(decision.verdict, tone)}`,
    ...[finding, ...others].flatMap((each) => groupsText(each, paint)),
    ...decision.carried.map(({ about, until, approvedBy }) =>
      plain(`  exception for ${about.join(', ')} until ${until}, by ${approvedBy}`),
    ),
    ...standingText(finding, paint),
  ].join('\n');
};

const groupsText = ({ control, reasons }: Finding, paint: Paint): readonly string[] => {
  const kinds = [...new Set(reasons.map(({ code }) => code))];
  return kinds.flatMap((code) => {
    const words = sentence(code, control);
    const rows = reasons.filter((reason) => reason.code === code);
    const width = Math.max(...rows.map((row) => subjectOf(row).length));
    const who = [...new Set(rows.flatMap((row) => row.who ?? []))];
    return [
      '',
      `  ${paint(words.says, 'bold')} ${paint(code, 'dim')}`,
      ...rows.map((row) => `    ${subjectOf(row).padEnd(width)}  ${sidesOf(row)}`),
      `    next: ${words.next}${who.length === 0 ? '' : ` Who can: ${enumerated(who, whom)}.`}`,
    ];
  });
};

const subjectOf = ({ about }: Reason): string => plain(about.join(' · '));

const sidesOf = ({ found, needed }: Reason): string =>
  [found === undefined ? '' : `found: ${plain(found)}`, needed === undefined ? '' : `needed: ${plain(needed)}`]
    .filter((side) => side !== '')
    .join('; ');

const standingText = ({ notes }: Finding, paint: Paint): readonly string[] => {
  const standing = notes.find(({ code }) => code === 'access-review-standing');
  const apart = notes.filter(({ code }) => code === 'access-part-not-compared').flatMap(({ about }) => about);
  const lines = [
    ...(standing === undefined ? [] : [`review: ${standing.found ?? ''}; ${standing.needed ?? ''}`]),
    ...(apart.length === 0 ? [] : [`not compared: ${apart.join(', ')}`]),
  ];
  return lines.length === 0 ? [] : ['', ...lines.map((line) => `  ${paint(plain(line), 'dim')}`)];
};
