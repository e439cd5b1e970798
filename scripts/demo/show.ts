import type { Finding } from '../../src/decision/types.js';
import type { Reason } from '../../src/facts/observed.js';
import { enumerated, plain } from '../../src/report/plain.js';
import { sentence } from '../../src/report/sentences.js';
import type { Paint } from '../../src/report/text.js';
import type { Act } from './act.js';

type Tone = Parameters<Paint>[1];

const tones: ReadonlyMap<string, Tone> = new Map([
  ['pass', 'good'],
  ['success', 'good'],
  ['fail', 'bad'],
  ['failure', 'bad'],
  ['error', 'bad'],
  ['indeterminate', 'bad'],
]);
const signs: Readonly<Record<Tone, string>> = { good: '✔', bad: '✘', wait: '…', dim: ' ', bold: ' ' };
const width = 96;

/** One act for a person at a terminal: the outcome, why, who can mend it, what was written, and where the evidence lies. */
export function showAct(act: Act, paint: Paint): string {
  const { scene, evidence, exitCode, ms } = act;
  const { verdict } = evidence.decision;
  const outcome = paint(verdict.toUpperCase(), tone(verdict));
  return [
    paint(scene.title, 'bold'),
    ...wrapped(scene.story, '  '),
    '',
    `  ${outcome}   ${paint(`exit status ${String(exitCode)}, ${(ms / 1000).toFixed(1)} s`, 'dim')}`,
    '',
    ...evidence.findings.filter(isTold).flatMap((finding) => findingLines(finding, paint)),
    '',
    ...recordLines(act, paint),
  ].join('\n');
}

/** The gate itself is worth a line only where it found a fault. */
function isTold({ control, reasons }: Finding): boolean {
  return control !== 'gate' || reasons.length > 0;
}

function findingLines({ control, outcome, reasons }: Finding, paint: Paint): readonly string[] {
  const tone_ = tone(outcome);
  return [`  ${paint(signs[tone_], tone_)} ${control}`, ...reasons.flatMap((reason) => reasonLines(reason, paint))];
}

/** What is wrong, then what to do about it and who can. */
function reasonLines(reason: Reason, paint: Paint): readonly string[] {
  const { says, next } = sentence(reason.code);
  const about = reason.about.length === 0 ? '' : `: ${enumerated(reason.about, plain)}`;
  const who = reason.who === undefined || reason.who.length === 0 ? '' : ` Who can: ${enumerated(reason.who, plain)}.`;
  return [
    ...wrapped(`${says}${about}`, '      '),
    ...wrapped(`${next}${who}`, '      → ').map((line) => paint(line, 'dim')),
  ];
}

function recordLines(act: Act, paint: Paint): readonly string[] {
  const { statuses, artifact, path, verified, evidence } = act;
  const head = evidence.subject.head?.slice(0, 12) ?? 'no commit';
  return [
    `  Statuses written on ${head}`,
    ...statuses.map(
      ({ state, context, description }) =>
        `    ${paint(state.padEnd(8), tone(state))} ${context}  ${plain(description)}`,
    ),
    `  Evidence  ${path}`,
    `            ${artifact === null ? 'not stored' : `stored before the last status, as artifact ${artifact}`}`,
    verified.exitCode === 0
      ? `  ${paint('Verified', 'good')}  offline: the same facts and policy give the same decision`
      : `  ${paint('NOT verified', 'bad')}  ${verified.text}`,
  ];
}

function tone(word: string): Tone {
  return tones.get(word) ?? 'wait';
}

/** Lines of at most `width` characters; the first begins with `start`, the others with as many blanks. */
function wrapped(text: string, start: string): readonly string[] {
  const lines: string[] = [];
  let line = start;
  for (const word of text.split(' ')) {
    const more = line.trimEnd().length > start.trimEnd().length || lines.length > 0;
    if (more && line.length + word.length > width) {
      lines.push(line.trimEnd());
      line = ' '.repeat(start.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
