import { handlesBy, looksLikeMail, replacer, type Aliases } from '../facts/aliases.js';
import { aliasedDemands } from '../policy/aliased-demands.js';
import { demandsOf } from '../policy/parse.js';
import type { Demands, PolicyText } from '../policy/policy.js';
import { canonical } from './canonical.js';
import type { Evidence, PolicyReading } from './document.js';
import type { Bodies } from './private-file.js';

/**
 * Whether the recorded demands are what the policy's exact texts say, read again, where the private file holds all of them.
 * This needs the parser of YAML, which the replay does without: it is for the command line only.
 */
export const policyTextFaults = ({ policy, companions }: Evidence, bodies: Bodies): readonly string[] =>
  [policy, ...companions.flatMap((each) => each.policy ?? [])].flatMap((reading) => readingFaults(reading, bodies));

/** A byte order mark is part of a text: it moves the columns that faults of the policy name. */
const EXACTLY = new TextDecoder('utf-8', { ignoreBOM: true });

const readingFaults = (reading: PolicyReading, bodies: Bodies): readonly string[] => {
  if (reading.state !== 'found') return [];
  const texts: readonly PolicyText[] = reading.sources.flatMap(({ kind, name, path, digest }) => {
    const bytes = bodies.get(digest);
    return bytes === undefined ? [] : [{ kind, name, path, text: EXACTLY.decode(bytes) }];
  });
  if (texts.length < reading.sources.length) return [];
  return comparable(demandsOf(texts)) === comparable(reading.demands)
    ? []
    : [`the texts of ${reading.sources.at(-1)?.name ?? 'the policy'} demand something else than recorded`];
};

/**
 * The texts hold addresses, the record what stands for them. Both become equal when whoever stands in the same place gets
 * the same name, and two places have the same name in the one exactly where they have it in the other.
 */
const comparable = (demands: Demands): string => canonical(aliasedDemands(demands, numbered()));

const numbered = (): Aliases => {
  const given = new Map<string, string>();
  const of = (mail: string): string => {
    const key = mail.toLowerCase();
    const alias = given.get(key) ?? `unattributed-${String(given.size + 1)}`;
    given.set(key, alias);
    return alias;
  };
  const within = (text: string): string =>
    replacer((word) => (looksLikeMail(word) ? ALIAS_WORD : word))(text).replaceAll(ALIAS, ALIAS_WORD);
  return { of, ofHandle: handlesBy(of), within, withinPath: within };
};

const ALIAS_WORD = 'address';

const ALIAS = /(?:unattributed-\d+|account-\d+(?:-\d+)?)/gu;
