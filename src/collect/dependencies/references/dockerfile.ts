import { directivesOf } from './dockerfile-directives.js';
import { instructionsOf, type Instruction } from './dockerfile-instructions.js';
import { imageAt, type Named } from './pins.js';

/** Stages by their names in small letters, with the line at which each begins. */
type Stages = ReadonlyMap<string, number>;

/**
 * Images that a Dockerfile builds on or copies from, and the frontend that reads it. Texts within a heredoc that look like an
 * instruction count as one: better one name too many. A stage is none there: it would hide an image of its name.
 */
export const dockerfileReferences = (text: string): readonly Named[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const { syntax, escape } = directivesOf(lines);
  const within = instructionsOf(lines, { escape, heredocs: 'read' });
  const stages = stagesOf(within);
  // What looks like a heredoc and is none must hide no line that goes on, so both readings count.
  const all = [...within, ...instructionsOf(lines, { escape, heredocs: 'ignored' })];
  const images = all.flatMap((each) => (each.name === 'FROM' ? builtOn(each, stages) : takenFrom(each, stages)));
  return distinct([...syntax, ...images]);
};

const wordsOf = ({ text }: Instruction): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));

const namesOf = (from: Instruction): readonly string[] => wordsOf(from).filter((word) => !word.startsWith('--'));

const stagesOf = (instructions: readonly Instruction[]): Stages => {
  const stages = new Map<string, number>();
  for (const each of instructions) {
    if (each.name !== 'FROM' || each.place === 'heredoc') continue;
    const [, as = '', stage = ''] = namesOf(each);
    const name = stage.toLowerCase();
    if (as.toUpperCase() === 'AS' && stage !== '' && !stages.has(name)) stages.set(name, each.line);
  }
  return stages;
};

/** Only a stage that began before is meant; else it is an image of that name. */
const isStage = (name: string, { line }: Instruction, stages: Stages): boolean =>
  (stages.get(name.toLowerCase()) ?? Infinity) < line;

const builtOn = (from: Instruction, stages: Stages): readonly Named[] => {
  const [image = ''] = namesOf(from);
  const isOwn = image === '' || image.toLowerCase() === 'scratch' || isStage(image, from, stages);
  return isOwn ? [] : [imageAt(image, from.line)];
};

/** `COPY --from=image`, `RUN --mount=type=bind,from=image`; stages and their numbers are none. Mounts are CSV in any case. */
const takenFrom = (instruction: Instruction, stages: Stages): readonly Named[] => {
  if (!['COPY', 'ADD', 'RUN'].includes(instruction.name)) return [];
  const flags = wordsOf(instruction).filter((word) => word.startsWith('--'));
  return flags.flatMap((flag) => {
    const bare = flag.replace(/["']/g, '');
    const [, from = ''] = /^--from=(.+)$/i.exec(bare) ?? /^--mount=(?:.*,)?from=([^,]+)/i.exec(bare) ?? [];
    const isOwn = from === '' || /^\d+$/.test(from) || from === 'scratch' || isStage(from, instruction, stages);
    return isOwn ? [] : [imageAt(from, instruction.line)];
  });
};

const distinct = (all: readonly Named[]): readonly Named[] =>
  [...new Map(all.map((each) => [`${String(each.line)} ${each.name}`, each])).values()].toSorted(
    (a, b) => a.line - b.line,
  );
