import { createHash } from 'node:crypto';
import { asList, asObject, asText, at, type JsonObject } from './json-value.js';
import { dropped, droppedList, kept, listOf, membersOf, type Layout } from './skim-layout.js';
import { Unreadable } from './unreadable.js';

/** Findings kept of one run; a report with more is marked truncated. GitHub refuses runs with more results too. */
export const MOST_FINDINGS = 25_000;
const MOST_KEPT = 100_000;
const MOST_RUNS = 200;
const MOST_RULES = 50_000;
const MOST_EXTENSIONS = 1000;
const MOST_FILES = 500_000;
const LONGEST_NAME = 4000;
const MOST_FINGERPRINTS = 50;
/** Words of a suppression that evidence keeps. */
const LONGEST_WORDS = 200;

/** Results of these kinds say that something was fine or did not apply: they are no findings, */
const NO_FINDING: ReadonlySet<unknown> = new Set(['pass', 'notApplicable', 'informational']);
/** unless they contradict themselves. Flawfinder writes what passed as notes. */
const GRAVE: ReadonlySet<unknown> = new Set(['warning', 'error']);

/** What the reader looks at in a SARIF file, and nothing else: a file of 100 MB is mostly code flows and snippets. */
export const sarifLayout = (): Layout => {
  const run = membersOf({
    tool: membersOf({
      driver: component(),
      extensions: listOf(component(), MOST_EXTENSIONS, 'a run has too many extensions'),
    }),
    results: listOf({ kind: 'value', keep: keptResult(MOST_KEPT) }, MOST_FINDINGS + 1, null),
    artifacts: listOf(
      { kind: 'value', keep: keptFile },
      MOST_FILES,
      `a run lists more than ${String(MOST_FILES)} files`,
    ),
    invocations: kept,
    versionControlProvenance: kept,
    externalPropertyFileReferences: kept,
    graphs: droppedList,
    logicalLocations: droppedList,
    threadFlowLocations: droppedList,
    webRequests: droppedList,
    webResponses: droppedList,
    addresses: droppedList,
    taxonomies: droppedList,
    translations: droppedList,
    policies: droppedList,
  });
  const runs = listOf(run, MOST_RUNS, `the file has more than ${String(MOST_RUNS)} runs`);
  const inline: Layout = { kind: 'value', keep: refuseInline };
  return membersOf({ version: kept, runs, inlineExternalProperties: inline });
};

/** Parts of a run that decide what its findings are and how bad; they must lie where they belong. */
export const DECIDING = ['results', 'driver', 'extensions', 'invocations', 'artifacts'] as const;

const component = (): Layout => {
  const words = `a tool has more than ${String(MOST_RULES)} rules`;
  const rules = listOf({ kind: 'value', keep: keptRule }, MOST_RULES, words);
  const name: Layout = { kind: 'value', keep: shortOf };
  return membersOf(
    { name, semanticVersion: name, version: name, rules, notifications: rules, taxa: droppedList },
    dropped,
  );
};

/** Parts of a run that stand beside it. What does not decide may. */
const refuseInline = (value: unknown): undefined => {
  const decides = (each: unknown): boolean => DECIDING.some((part) => at(each, part) !== null);
  if (value !== null && (asList(value)?.some(decides) ?? true))
    throw new Unreadable('parts of the file lie in inlineExternalProperties');
  return undefined;
};

const shortOf = (value: unknown): unknown => {
  if (typeof value === 'string' && value.length > LONGEST_NAME)
    throw new Unreadable(`a name in the file has more than ${String(LONGEST_NAME)} characters`);
  return value;
};

const keptRule = (value: unknown): unknown => ({
  id: shortOf(at(value, 'id')),
  defaultConfiguration: { level: shortOf(at(value, 'defaultConfiguration', 'level')) },
  properties: { 'security-severity': shortOf(at(value, 'properties', 'security-severity')) },
});

const keptFile = (value: unknown): unknown => ({ location: { uri: shortOf(at(value, 'location', 'uri')) } });

const keptResult = (most: number): ((value: unknown) => unknown) => {
  let count = 0;
  return (value) => {
    const result = asObject(value);
    if (result === null) return value;
    if (NO_FINDING.has(at(result, 'kind')) && !GRAVE.has(at(result, 'level'))) return undefined;
    count += 1;
    if (count > most) throw new Unreadable(`the file has more than ${String(most)} results`);
    return prunedResult(result);
  };
};

const prunedResult = (result: JsonObject): JsonObject => {
  const place = at(asList(at(result, 'locations'))?.[0], 'physicalLocation');
  return {
    ...shortMembers(result, ['ruleId', 'ruleIndex', 'level', 'kind', 'baselineState']),
    rule: {
      ...shortMembers(at(result, 'rule'), ['id', 'index']),
      toolComponent: shortMembers(at(result, 'rule', 'toolComponent'), ['index']),
    },
    properties: shortMembers(at(result, 'properties'), ['security-severity']),
    uri: shortOf(at(place, 'artifactLocation', 'uri')),
    file: at(place, 'artifactLocation', 'index'),
    line: at(place, 'region', 'startLine'),
    suppressions: asList(at(result, 'suppressions'))?.slice(0, MOST_FINGERPRINTS).map(prunedSuppression) ?? [],
    fingerprints: prints(at(result, 'partialFingerprints')) ?? prints(at(result, 'fingerprints')),
    words: wordsOf(result, place),
  };
};

const shortMembers = (value: unknown, keys: readonly string[]): JsonObject =>
  Object.fromEntries(keys.map((key) => [key, plain(shortOf(at(value, key)))]));

/** Whatever is no plain value is not kept: nothing that is read here is a list or an object. */
const plain = (value: unknown): unknown => (typeof value === 'object' ? null : value);

const prunedSuppression = (value: unknown): JsonObject => ({
  kind: at(value, 'kind'),
  status: at(value, 'status'),
  by: clipped(at(value, 'properties', 'suppressedBy') ?? at(value, 'suppressedBy')),
  why: clipped(at(value, 'justification')),
});

const clipped = (value: unknown): string | null => asText(value)?.slice(0, LONGEST_WORDS).toWellFormed() ?? null;

const prints = (value: unknown): readonly (readonly [string, string])[] | null => {
  const found = Object.entries(asObject(value) ?? {}).flatMap(([key, print]): readonly (readonly [string, string])[] =>
    typeof print === 'string' && print !== '' ? [[key, print]] : [],
  );
  const fits =
    found.length > 0 && found.length <= MOST_FINGERPRINTS && found.flat().every((each) => each.length <= 500);
  return fits ? found : null;
};

/** What a person reads of a result, as a digest: its message, and the code that it shows. */
const wordsOf = (result: JsonObject, place: unknown): string => {
  const message = at(result, 'message', 'text') ?? at(result, 'message', 'markdown') ?? at(result, 'message', 'id');
  const values = [message, at(result, 'message', 'arguments'), at(place, 'region', 'snippet', 'text')];
  return createHash('sha256').update(JSON.stringify(values)).digest('base64');
};
