// Programs that the system tests need, and where they are looked for: a variable, the path, then what `npm run system:install` brought.
import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const cache = resolve(import.meta.dirname, '../../.cache/system');

export const PROGRAMS = {
  cosign: { variable: 'COSIGN', names: ['cosign'] },
  moto: { variable: 'MOTO_SERVER', names: ['moto_server'] },
  chromium: { variable: 'CHROMIUM', names: ['chromium', 'chromium-browser', 'google-chrome'] },
};

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a program; null: it is nowhere. A variable that names none is a mistake that must not be covered up. */
export const findProgram = (program) => {
  const { variable, names } = PROGRAMS[program];
  const given = process.env[variable] ?? '';
  if (given !== '') {
    if (isProgram(given)) return given;
    throw new Error(`${variable} is ${JSON.stringify(given)}, which is no program`);
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''), join(cache, 'bin')];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null;
};

/** Those that are nowhere. */
export const missingPrograms = () => Object.keys(PROGRAMS).filter((program) => findProgram(program) === null);
