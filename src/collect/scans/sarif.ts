import { createHash } from 'node:crypto';
import type { Instant } from '../../facts/account.js';
import { known, type Observed } from '../../facts/observed.js';
import type { ScanReport } from '../../facts/scans.js';
import { asList, asObject, asText, at, type JsonObject } from './json-value.js';
import { DECIDING, MOST_FINDINGS, sarifLayout } from './sarif-layout.js';
import { readResult, type Sighting } from './sarif-result.js';
import { findDescriptor, levelByRule, referenceOf, ruleBook } from './sarif-rules.js';
import { createSkimmer } from './skim.js';
import { createUnicode } from './unicode.js';
import { Unreadable, unreadable } from './unreadable.js';

/** Larger files are refused, not cut: what was not read is not clean. Counted unpacked. */
export const MOST_BYTES = 256 * 1024 * 1024;
const LIMITS = { depth: 200, value: 16 * 1024 * 1024, text: 8 * 1024 * 1024 };

/** One run of a file, and its findings as they are known again in another file. */
export interface SarifRun {
  readonly report: ScanReport;
  readonly sightings: readonly Sighting[];
}

export interface SarifReader {
  /** The file's bytes, in pieces of any size. After the first fault they are not looked at; false says so. */
  readonly write: (chunk: Uint8Array) => boolean;
  /** Something is wrong with the file that its bytes do not show. */
  readonly refuse: (found: string) => void;
  readonly end: () => Observed<readonly SarifRun[]>;
}

/**
 * Reads a SARIF 2.1 file as tools really write it, not as the schema has it. One report a run, in the order of the file;
 * an empty list for a file without runs. Not known, `scan-unreadable` about `name`, where the bytes are not a whole
 * SARIF document or a part that decides has the wrong shape. Memory grows with the findings, not with the file.
 */
export const createSarifReader = (name: string): SarifReader => {
  const skimmer = createSkimmer(sarifLayout(), LIMITS);
  const text = createUnicode(skimmer.write);
  const digest = createHash('sha256');
  const state: { size: number; fault: string | null } = { size: 0, fault: null };
  const refuse = (found: string): void => {
    if (state.fault !== null) return;
    state.fault = found;
  };
  /** null: refused. */
  const attempt = <T>(act: () => T): T | null => {
    if (state.fault !== null) return null;
    try {
      return act();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      refuse(error.message);
      return null;
    }
  };
  return {
    write: (chunk) => {
      state.size += chunk.length;
      if (state.size > MOST_BYTES) refuse(`the file has more than ${String(MOST_BYTES)} bytes`);
      attempt(() => {
        digest.update(chunk);
        text.write(chunk);
      });
      return state.fault === null;
    },
    refuse,
    end: () => {
      if (state.size === 0) refuse('the file is empty');
      const runs = attempt(() => {
        text.end();
        return readDocument(skimmer.end(), digest.digest('hex'));
      });
      return runs === null ? unreadable(name, state.fault ?? 'the file cannot be read') : known(runs);
    },
  };
};

/** The same for a file that is at hand as a whole. */
export const readSarif = (name: string, bytes: Uint8Array): Observed<readonly ScanReport[]> => {
  const reader = createSarifReader(name);
  reader.write(bytes);
  const runs = reader.end();
  return runs.known ? known(runs.value.map(({ report }) => report)) : runs;
};

const readDocument = (document: unknown, digest: string): readonly SarifRun[] => {
  const version = at(document, 'version');
  if (version !== null && !(typeof version === 'string' && version.startsWith('2.1'))) {
    throw new Unreadable('the file is SARIF of another version than 2.1');
  }
  const runs = asList(at(document, 'runs'));
  if (runs === null) throw new Unreadable('the file has no list of runs');
  return runs.map((run) => {
    const object = asObject(run);
    if (object === null) throw new Unreadable('a run is not an object');
    return readRun(object, digest);
  });
};

const readRun = (run: JsonObject, digest: string): SarifRun => {
  const driver = at(run, 'tool', 'driver');
  const results = at(run, 'results');
  const found = sightingsOf(run, results);
  const sightings = found.slice(0, MOST_FINDINGS);
  const report = {
    tool: asText(at(driver, 'name')),
    toolVersion: asText(at(driver, 'semanticVersion')) ?? asText(at(driver, 'version')),
    commit: revisionOf(run),
    commitParents: [],
    // No list of results is how the format says that the tool did not come to produce one.
    completed: results === null ? false : completionOf(run),
    truncated: found.length > MOST_FINDINGS || isElsewhere(run),
    at: endOf(run),
    digest,
    findings: sightings.map(({ finding }) => finding),
  };
  return { report, sightings };
};

/** Parts that decide lie in other files: results, or what gives them their level. */
const isElsewhere = (run: JsonObject): boolean =>
  DECIDING.some((part) => at(run, 'externalPropertyFileReferences', part) !== null);

const sightingsOf = (run: JsonObject, results: unknown): readonly Sighting[] => {
  if (results === null) return [];
  const list = asList(results);
  if (list === null) throw new Unreadable('the results are not a list');
  const book = ruleBook(run, 'rules');
  return list.map((each) => {
    const result = asObject(each);
    if (result === null) throw new Unreadable('a result is not an object');
    return readResult(run, book, result);
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
  if (invocations.some((each) => isFailed(each) || hasToolError(run, each))) return false;
  const stated = invocations.length > 0 && invocations.every((each) => at(each, 'executionSuccessful') === true);
  return stated ? true : null;
};

const isFailed = (invocation: unknown): boolean =>
  at(invocation, 'executionSuccessful') === false ||
  at(invocation, 'processStartFailureMessage') !== null ||
  /^SIG[A-Z]/.test(asText(at(invocation, 'exitSignalName')) ?? '');

const hasToolError = (run: JsonObject, invocation: unknown): boolean => {
  const notifications = ['toolExecutionNotifications', 'toolConfigurationNotifications'].flatMap(
    (key) => asList(at(invocation, key)) ?? [],
  );
  if (notifications.length === 0) return false;
  const book = ruleBook(run, 'notifications');
  return notifications.some((each) => {
    const found = findDescriptor(book, referenceOf(at(each, 'descriptor')));
    return (asText(at(each, 'level')) ?? levelByRule(book, found))?.toLowerCase() === 'error';
  });
};

/** The last end that an invocation names; null where none does. The 99th of a month is no time. */
const endOf = (run: JsonObject): Instant | null => {
  const ends = invocationsOf(run).flatMap((each) => {
    const end = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(asText(at(each, 'endTimeUtc')) ?? '');
    return end?.[1] === undefined || Number.isNaN(Date.parse(`${end[1]}Z`)) ? [] : [`${end[1]}Z`];
  });
  return ends.sort().at(-1) ?? null;
};
