import { createHash } from 'node:crypto';
import type { Instant } from '../../facts/account.js';
import { known, unknown, type Observed } from '../../facts/observed.js';
import type { ScanFinding, ScanReport } from '../../facts/scans.js';
import { parseBoundedJson } from './bounded-json.js';
import { asIndex, asList, asObject, asText, at, type JsonObject } from './json-value.js';
import { readResult } from './sarif-result.js';
import { defaultLevel, findDescriptor, ruleBook } from './sarif-rules.js';

/** Larger files are refused, not cut: what was not read is not clean. */
export const MOST_BYTES = 64 * 1024 * 1024;
const DEEPEST = 200;

/** Findings kept of one run; a report with more is marked truncated. GitHub refuses runs with more results too. */
const MOST_FINDINGS = 25_000;

class Unreadable extends Error {}

/**
 * Reads a SARIF 2.1 file as tools really write it, not as the schema has it. One report a run, in the order of the file;
 * an empty list for a file without runs. Not known, `scan-unreadable` about `name`, where the bytes are not a whole
 * SARIF document or a part that decides has the wrong shape.
 */
export const readSarif = (name: string, bytes: Uint8Array): Observed<readonly ScanReport[]> => {
  const parsed = parseBoundedJson(bytes, { bytes: MOST_BYTES, depth: DEEPEST });
  if ('fault' in parsed) return unreadable(name, parsed.fault);
  try {
    return known(runsOf(parsed.value).map((run) => readRun(run, digestOf(bytes))));
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(name, error.message);
    throw error;
  }
};

const unreadable = (name: string, found: string): Observed<never> =>
  unknown({ code: 'scan-unreadable', about: [name], needed: 'a complete SARIF 2.1 file', found });

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const runsOf = (document: unknown): readonly JsonObject[] => {
  const version = at(document, 'version');
  if (version !== null && !(typeof version === 'string' && version.startsWith('2.1'))) {
    throw new Unreadable('the file is SARIF of another version than 2.1');
  }
  const runs = asList(at(document, 'runs'));
  if (runs === null) throw new Unreadable('the file has no list of runs');
  return runs.map((run) => {
    const object = asObject(run);
    if (object === null) throw new Unreadable('a run is not an object');
    return object;
  });
};

const readRun = (run: JsonObject, digest: string): ScanReport => {
  const driver = at(run, 'tool', 'driver');
  const results = at(run, 'results');
  const findings = findingsOf(run, results);
  return {
    tool: asText(at(driver, 'name')),
    toolVersion: asText(at(driver, 'semanticVersion')) ?? asText(at(driver, 'version')),
    commit: revisionOf(run),
    commitParents: [],
    // No list of results is how the format says that the tool did not come to produce one.
    completed: results === null ? false : completionOf(run),
    truncated: findings.length > MOST_FINDINGS || at(run, 'externalPropertyFileReferences', 'results') !== null,
    at: endOf(run),
    digest,
    findings: findings.slice(0, MOST_FINDINGS),
  };
};

const findingsOf = (run: JsonObject, results: unknown): readonly ScanFinding[] => {
  if (results === null) return [];
  const list = asList(results);
  if (list === null) throw new Unreadable('the results are not a list');
  const book = ruleBook(run, 'rules');
  return list.flatMap((each) => {
    const result = asObject(each);
    if (result === null) throw new Unreadable('a result is not an object');
    const finding = readResult(run, book, result);
    return finding === null ? [] : [finding];
  });
};

/** As written, lower-case: an abbreviated or symbolic revision is still a revision, and not the head. */
const revisionOf = (run: JsonObject): string | null => {
  for (const entry of asList(at(run, 'versionControlProvenance')) ?? []) {
    const revision = asText(at(entry, 'revisionId'));
    if (revision !== null) return revision.toLowerCase();
  }
  return null;
};

const invocationsOf = (run: JsonObject): readonly unknown[] => asList(at(run, 'invocations')) ?? [];

/** false: an invocation failed or reports an error of the tool. true: each says that it succeeded. null: not said. */
const completionOf = (run: JsonObject): boolean | null => {
  const invocations = invocationsOf(run);
  if (invocations.some((each) => at(each, 'executionSuccessful') === false || hasToolError(run, each))) return false;
  const stated = invocations.length > 0 && invocations.every((each) => at(each, 'executionSuccessful') === true);
  return stated ? true : null;
};

const hasToolError = (run: JsonObject, invocation: unknown): boolean => {
  const notifications = ['toolExecutionNotifications', 'toolConfigurationNotifications'].flatMap(
    (key) => asList(at(invocation, key)) ?? [],
  );
  if (notifications.length === 0) return false;
  const book = ruleBook(run, 'notifications');
  return notifications.some((each) => {
    const descriptor = at(each, 'descriptor');
    const found = findDescriptor(book, {
      id: asText(at(descriptor, 'id')),
      index: asIndex(at(descriptor, 'index')),
      component: at(descriptor, 'toolComponent'),
    });
    return (asText(at(each, 'level')) ?? defaultLevel(found))?.toLowerCase() === 'error';
  });
};

/** The last end that an invocation names; null where none does. */
const endOf = (run: JsonObject): Instant | null => {
  const ends = invocationsOf(run).flatMap((each) => {
    const end = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(asText(at(each, 'endTimeUtc')) ?? '');
    return end?.[1] === undefined ? [] : [`${end[1]}Z`];
  });
  return ends.sort().at(-1) ?? null;
};
