import type { ScanFinding, Suppression } from '../../facts/scans.js';
import { asIndex, asList, asText, at, type JsonObject } from './json-value.js';
import { findDescriptor, levelByRule, type RuleBook } from './sarif-rules.js';

/** What stands for the rule of a result that names none. */
const UNNAMED_RULE = '(no rule)';

/** A finding, and by what it is known again in another report. */
export interface Sighting {
  readonly finding: ScanFinding;
  /** What the tool says is alike where the finding is alike; null: it says nothing. */
  readonly fingerprints: readonly (readonly [string, string])[] | null;
  /** Digest of its message and of the code it shows. */
  readonly words: string;
}

/** One result as `sarifLayout` keeps it → one finding. */
export const readResult = (run: JsonObject, book: RuleBook, result: JsonObject): Sighting => {
  const given = asText(result['ruleId']) ?? asText(at(result, 'rule', 'id'));
  const index = asIndex(result['ruleIndex']) ?? asIndex(at(result, 'rule', 'index'));
  const rule = findDescriptor(book, { id: given, index, component: at(result, 'rule', 'toolComponent') });
  // A rule that is pointed at and not there may be of any level.
  const otherwise = rule === null && given === null && index !== null ? null : (levelByRule(book, rule) ?? 'warning');
  return {
    finding: {
      rule: given ?? asText(at(rule, 'id')) ?? UNNAMED_RULE,
      score: worstScore([at(result, 'properties', 'security-severity'), at(rule, 'properties', 'security-severity')]),
      level: levelOf(result, otherwise),
      ...placeOf(run, result),
      ...standingOf(result),
      dismissedBy: null,
      since: null,
    },
    fingerprints: result['fingerprints'] as Sighting['fingerprints'],
    words: result['words'] as string,
  };
};

const levelOf = (result: JsonObject, otherwise: string | null): string | null => {
  const level = asText(result['level'])?.toLowerCase() ?? otherwise?.toLowerCase() ?? null;
  // `open` and `review` leave it to a person and must say "none" there: undecided is not harmless.
  return (asText(result['kind']) ?? 'fail') !== 'fail' && level === 'none' ? 'warning' : level;
};

/** Tools write the score as text, some as a number. Of two that differ the worse counts. */
const worstScore = (values: readonly unknown[]): number | null => {
  const scores = values.flatMap((value) => {
    if (typeof value === 'number' && Number.isFinite(value)) return [value];
    return typeof value === 'string' && /^\d{1,2}(\.\d{1,6})?$/.test(value.trim()) ? [Number(value)] : [];
  });
  return scores.length === 0 ? null : Math.max(...scores);
};

const placeOf = (run: JsonObject, result: JsonObject): Pick<ScanFinding, 'path' | 'line'> => {
  const file = asIndex(result['file']);
  const listed = file === null ? null : at(asList(run['artifacts'])?.[file], 'location', 'uri');
  const uri = asText(result['uri']) ?? asText(listed);
  return { path: uri === null ? null : pathOf(uri), line: asIndex(result['line']) };
};

const pathOf = (uri: string): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};

/**
 * What the file says of its own baseline is no proof that the base has the finding: who can change the baseline can say
 * so. That it is new is believed, that it is gone as much as a list without it.
 */
const standingOf = (result: JsonObject): Pick<ScanFinding, 'state' | 'onBase' | 'suppressions'> => {
  const baseline = asText(result['baselineState']);
  if (baseline === 'absent') return { state: 'fixed', onBase: null };
  const onBase = baseline === 'new' ? false : null;
  const suppressions = asList(result['suppressions']) ?? [];
  if (!isSuppressed(suppressions)) return { state: 'open', onBase };
  return { state: 'suppressed', onBase, suppressions: suppressions.map(suppressionOf) };
};

/**
 * Suppressed where every suppression is of a kind that the format has, and accepted, or without a status, which the
 * format says is accepted. One that is rejected or under review keeps the finding open.
 */
const isSuppressed = (suppressions: readonly unknown[]): boolean =>
  suppressions.length > 0 &&
  suppressions.every(
    (each) =>
      (at(each, 'kind') === 'external' || at(each, 'kind') === 'inSource') &&
      (at(each, 'status') ?? 'accepted') === 'accepted',
  );

const suppressionOf = (suppression: unknown): Suppression => ({
  kind: at(suppression, 'kind') === 'inSource' ? 'in-source' : 'external',
  by: asText(at(suppression, 'by')),
  why: asText(at(suppression, 'why')),
});
