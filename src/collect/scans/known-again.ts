import type { Sighting } from './sarif-result.js';
import type { SarifRun } from './sarif.js';

/**
 * Marks the findings of a report that a report of the base has too: of the same tool, rule and path, with equal fingerprints
 * where both have some in common, else with the same message and code. Each finding of the base stands for one: a second
 * one like it is new. What was moved to another file is new.
 */
export const knownAgain = (runs: readonly SarifRun[], base: readonly SarifRun[]): readonly SarifRun[] => {
  const waiting = new Map<string, Sighting[]>();
  for (const { report, sightings } of base) {
    for (const sighting of sightings.filter(({ finding }) => finding.state !== 'fixed')) {
      const key = placeOf(report.tool, sighting);
      waiting.set(key, [...(waiting.get(key) ?? []), sighting]);
    }
  }
  return runs.map(({ report, sightings }) => {
    const marked = sightings.map((sighting) => mark(sighting, waiting.get(placeOf(report.tool, sighting)) ?? []));
    return { report: { ...report, findings: marked.map(({ finding }) => finding) }, sightings: marked };
  });
};

const placeOf = (tool: string | null, { finding }: Sighting): string =>
  JSON.stringify([tool, finding.rule, finding.path]);

const mark = (sighting: Sighting, candidates: Sighting[]): Sighting => {
  const index = candidates.findIndex((each) => isAlike(sighting, each));
  if (index >= 0) candidates.splice(index, 1);
  return { ...sighting, finding: { ...sighting.finding, onBase: index >= 0 } };
};

const isAlike = (one: Sighting, other: Sighting): boolean => {
  const others = new Map(other.fingerprints ?? []);
  const common = (one.fingerprints ?? []).filter(([key]) => others.has(key));
  return common.length > 0 ? common.every(([key, print]) => others.get(key) === print) : one.words === other.words;
};
