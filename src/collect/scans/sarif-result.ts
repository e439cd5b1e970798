import type { ScanFinding } from '../../facts/scans.js';
import { asIndex, asList, asText, at, type JsonObject } from './json-value.js';
import { defaultLevel, findDescriptor, type RuleBook } from './sarif-rules.js';

/** What stands for the rule of a result that names none. */
const UNNAMED_RULE = '(no rule)';

/** Results of these kinds say that something was fine or did not apply: they are no findings. */
const NO_FINDING: ReadonlySet<string> = new Set(['pass', 'notApplicable', 'informational']);

/** One result → one finding; null where the result is no finding. */
export const readResult = (run: JsonObject, book: RuleBook, result: JsonObject): ScanFinding | null => {
  const kind = asText(result['kind']) ?? 'fail';
  if (NO_FINDING.has(kind)) return null;
  const given = asText(result['ruleId']) ?? asText(at(result, 'rule', 'id'));
  const index = asIndex(result['ruleIndex']) ?? asIndex(at(result, 'rule', 'index'));
  const rule = findDescriptor(book, { id: given, index, component: at(result, 'rule', 'toolComponent') });
  return {
    rule: given ?? asText(at(rule, 'id')) ?? UNNAMED_RULE,
    score: worstScore([at(result, 'properties', 'security-severity'), at(rule, 'properties', 'security-severity')]),
    level: levelOf(result, kind, defaultLevel(rule)),
    ...placeOf(run, result),
    ...standingOf(result),
    dismissedBy: null,
  };
};

const levelOf = (result: JsonObject, kind: string, byRule: string | null): string => {
  const level = (asText(result['level']) ?? byRule ?? 'warning').toLowerCase();
  // `open` and `review` leave it to a person and must say "none" there: undecided is not harmless.
  return kind !== 'fail' && level === 'none' ? 'warning' : level;
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
  const place = at(asList(result['locations'])?.[0], 'physicalLocation');
  const artifact = asIndex(at(place, 'artifactLocation', 'index'));
  const listed = artifact === null ? null : at(asList(run['artifacts'])?.[artifact], 'location', 'uri');
  const uri = asText(at(place, 'artifactLocation', 'uri')) ?? asText(listed);
  return { path: uri === null ? null : pathOf(uri), line: asIndex(at(place, 'region', 'startLine')) };
};

const pathOf = (uri: string): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};

const standingOf = (result: JsonObject): Pick<ScanFinding, 'state' | 'onBase'> => {
  const baseline = asText(result['baselineState']);
  const onBase = baseline === 'unchanged' || baseline === 'updated' ? true : baseline === 'new' ? false : null;
  if (baseline === 'absent') return { state: 'fixed', onBase: true };
  return { state: isSuppressed(asList(result['suppressions']) ?? []) ? 'suppressed' : 'open', onBase };
};

/**
 * Only suppressions kept outside of the source, none of them rejected or under review, take a finding away: a comment in
 * the source was written by the author of the change. A suppression without a status is accepted, as the format says.
 */
const isSuppressed = (suppressions: readonly unknown[]): boolean =>
  suppressions.length > 0 &&
  suppressions.every((each) => at(each, 'kind') === 'external' && (at(each, 'status') ?? 'accepted') === 'accepted');
