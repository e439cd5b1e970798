import { readFileSync } from 'node:fs';

const survived = new Set(['Survived', 'NoCoverage']);

/** The mutants of a report that no test found: file, place, and what stood there instead. */
export const survivingMutants = (report) =>
  Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(([file, { mutants }]) =>
    mutants.filter(({ status }) => survived.has(status)).map((mutant) => ({ ...mutant, file })),
  );

/** The places of the survivors as Stryker's `mutate` wants them; columns begin with 0 there. */
export const survivors = (report) => [
  ...new Set(
    survivingMutants(report).map(
      ({ file, location: { start, end } }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
    ),
  ),
];
