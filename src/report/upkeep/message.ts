import type { DeliverySeen, TaskName } from '../../facts/upkeep.js';
import type { UpkeepFinding } from './finding.js';
import { enumerated, plain } from '../plain.js';
import { sentence } from '../sentences.js';

export type WebhookFormat = 'slack' | 'pagerduty' | 'opsgenie' | 'json';

/** A message that is ready to leave. */
export interface WebhookMessage {
  /** What it is about. */
  readonly items: readonly { readonly key: string; readonly act: DeliverySeen['act'] }[];
  /** Behind the address; empty: to the address itself. */
  readonly path: string;
  readonly body: string;
  /** Equal for every attempt to send it. */
  readonly id: string;
}

/** One thing to tell. `finding` null: it is over, and only what was told of it is known. */
export interface News {
  readonly key: string;
  readonly act: DeliverySeen['act'];
  readonly subject: string;
  readonly tasks: readonly (TaskName | 'upkeep')[];
  readonly codes: readonly string[];
  readonly finding: UpkeepFinding | null;
}

/** Who speaks to whom. */
export interface Receiver {
  /** `owner/name` */
  readonly repository: string;
  readonly runUrl: string | null;
  readonly at: string;
  /** What tells the receiver to whom a message belongs: PagerDuty's routing key. Empty where the format has none in its body. */
  readonly key: string;
}

export interface Draft {
  readonly items: readonly News[];
  readonly path: string;
  readonly content: unknown;
}

/** `control: what is wrong: the subject`, in one line of plain text. */
export const headlineOf = ({ finding, subject, codes }: News, limit: number): string => {
  const control = finding === null ? '' : `${finding.control}: `;
  const says = enumerated(codes, (code) => sentence(code).says, 3);
  return plain(`${control}${says}: ${subject}`, limit);
};

/** What was found, what was needed and what to do, as lines of plain text. */
export const detailsOf = (finding: UpkeepFinding, most: number): readonly string[] =>
  finding.reasons
    .slice(0, most)
    .map(({ code, about, needed, found, who }) =>
      [
        `${code}: ${enumerated(about, (name) => plain(name, 120))}.`,
        ...(found === undefined ? [] : [`Found: ${plain(found)}.`]),
        ...(needed === undefined ? [] : [`Needed: ${plain(needed)}.`]),
        sentence(code, finding.control).next,
        ...(who === undefined || who.length === 0 ? [] : [`Who can: ${enumerated(who, (name) => plain(name, 60))}.`]),
      ].join(' '),
    );

export const parted = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
