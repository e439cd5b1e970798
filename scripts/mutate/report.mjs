// Closes mutation testing: score by folder, and the survivors that let a blocked change pass. Ends with 1 if there is one.
import { readFileSync } from 'node:fs';
import { survivingMutants } from './survivors.mjs';

const FOUND = new Set(['Killed', 'Timeout']);
const COUNTED = new Set([...FOUND, 'Survived', 'NoCoverage']);

const tested = Object.entries(JSON.parse(readFileSync('.cache/mutation.json', 'utf8')).files);
const asked = JSON.parse(readFileSync('.cache/relaxing.json', 'utf8')).files;
const keyOf = (file, { location: { start }, mutatorName, replacement }) =>
  [file, start.line, start.column, mutatorName, replacement].join(' ');
const relaxing = new Map(
  Object.entries(asked).flatMap(([file, { mutants }]) =>
    mutants.filter(({ status }) => status === 'Killed').map((mutant) => [keyOf(file, mutant), mutant.statusReason]),
  ),
);

const folders = ['src/facts', 'src/controls', 'src/decision'].filter((folder) =>
  tested.some(([file]) => file.startsWith(`${folder}/`)),
);
for (const folder of folders) {
  const mutants = tested.filter(([file]) => file.startsWith(`${folder}/`)).flatMap(([, each]) => each.mutants);
  const counted = mutants.filter(({ status }) => COUNTED.has(status));
  const found = counted.filter(({ status }) => FOUND.has(status));
  const score = ((100 * found.length) / counted.length).toFixed(1);
  console.log(
    `${folder}: ${found.length} of ${counted.length} mutants found, ${score} %; ${mutants.length - counted.length} do not compile or only change words`,
  );
}

const open = survivingMutants('.cache/mutation.json');
const bad = open.filter((mutant) => relaxing.has(keyOf(mutant.file, mutant)));
for (const mutant of bad) {
  const { file, location, replacement } = mutant;
  console.log(
    `RELAXES  ${file}:${location.start.line}:${location.start.column} => ${replacement}\n         ${relaxing.get(keyOf(file, mutant))}`,
  );
}
console.log(`${open.length} survivors, ${bad.length} of them let a blocked change pass`);
process.exitCode = bad.length > 0 ? 1 : 0;
