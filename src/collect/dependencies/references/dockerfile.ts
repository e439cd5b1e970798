import { imageAt, type Named } from './pins.js';

interface Instruction {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

/**
 * Images that a Dockerfile builds on or copies from, and the frontend that reads it. Texts within a heredoc that look like an
 * instruction count as one: better one name too many.
 */
export const dockerfileReferences = (text: string): readonly Named[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const { syntax, escape } = directivesOf(lines);
  const stages = new Set<string>();
  const images = instructionsOf(lines, escape).flatMap((instruction): readonly Named[] => {
    if (instruction.name !== 'FROM') return takenFrom(instruction, stages);
    const words = wordsOf(instruction).filter((word) => !word.startsWith('--'));
    const [image = '', as = '', stage] = words;
    const isStage = stages.has(image.toLowerCase()) || image.toLowerCase() === 'scratch';
    if (as.toUpperCase() === 'AS' && stage !== undefined) stages.add(stage.toLowerCase());
    return image === '' || isStage ? [] : [imageAt(image, instruction.line)];
  });
  return [...syntax, ...images];
};

/** Directives stand before anything else: `# syntax=image`, ``# escape=` ``. */
const directivesOf = (lines: readonly string[]): { readonly syntax: readonly Named[]; readonly escape: string } => {
  const syntax: Named[] = [];
  let escape = '\\';
  for (const [index, line] of lines.entries()) {
    const [, name = '', value = ''] = /^\s*#\s*([A-Za-z]+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    if (name === '') break;
    if (name.toLowerCase() === 'syntax') syntax.push(imageAt(value, index + 1));
    if (name.toLowerCase() === 'escape' && value === '`') escape = '`';
  }
  return { syntax, escape };
};

/** Lines that end in the escape go on; comments and empty lines between are left out. */
const instructionsOf = (lines: readonly string[], escape: string): readonly Instruction[] => {
  const instructions: Instruction[] = [];
  let parts: string[] = [];
  let start = 0;
  for (const [index, line] of [...lines, ''].entries()) {
    const isLast = index === lines.length;
    if (!isLast && (/^\s*#/.test(line) || (parts.length > 0 && line.trim() === ''))) continue;
    if (parts.length === 0) start = index + 1;
    const goesOn = !isLast && line.trimEnd().endsWith(escape);
    parts.push(goesOn ? line.trimEnd().slice(0, -1) : line);
    if (goesOn) continue;
    instructions.push(instructionOf(parts.join(' '), start));
    parts = [];
  }
  return instructions.filter(({ name }) => name !== '');
};

const instructionOf = (text: string, line: number): Instruction => {
  const [, name = '', rest = ''] = /^\s*(?:ONBUILD\s+)?([A-Za-z]+)(?:\s+(.*))?$/is.exec(text) ?? [];
  return { name: name.toUpperCase(), text: rest, line };
};

const wordsOf = ({ text }: Instruction): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));

/** `COPY --from=image`, `RUN --mount=type=bind,from=image`; stages and their numbers are none. */
const takenFrom = (instruction: Instruction, stages: ReadonlySet<string>): readonly Named[] => {
  if (!['COPY', 'ADD', 'RUN'].includes(instruction.name)) return [];
  const flags = wordsOf(instruction).filter((word) => word.startsWith('--'));
  return flags.flatMap((flag) => {
    const [, from = ''] = /^--from=(.+)$/.exec(flag) ?? /^--mount=(?:.*,)?from=([^,]+)/.exec(flag) ?? [];
    const isStage = from === '' || /^\d+$/.test(from) || stages.has(from.toLowerCase()) || from === 'scratch';
    return isStage ? [] : [imageAt(from, instruction.line)];
  });
};
