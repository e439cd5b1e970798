import type { Escape } from './dockerfile-directives.js';

export interface Instruction {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  /** A line within a heredoc is text, whatever it looks like. */
  readonly place: 'file' | 'heredoc';
}

export interface Reading {
  readonly escape: Escape;
  readonly heredocs: 'read' | 'ignored';
}

/** Lines that end in the escape go on; comments and empty lines between are left out. */
export const instructionsOf = (lines: readonly string[], { escape, heredocs }: Reading): readonly Instruction[] => {
  const instructions: Instruction[] = [];
  let open: readonly Heredoc[] = [];
  let parts: string[] = [];
  let start = 0;
  for (const [index, line] of [...lines, ''].entries()) {
    const [heredoc, ...inner] = open;
    if (heredoc !== undefined) {
      if (heredoc.ends(line)) open = inner;
      else instructions.push(instructionOf(line, index + 1, 'heredoc'));
      continue;
    }
    const isLast = index === lines.length;
    if (!isLast && (/^\s*#/.test(line) || (parts.length > 0 && line.trim() === ''))) continue;
    if (parts.length === 0) start = index + 1;
    const goesOn = !isLast && isContinued(line, escape);
    parts.push(goesOn ? line.trimEnd().slice(0, -1) : line);
    if (goesOn) continue;
    const instruction = instructionOf(parts.join(' '), start, 'file');
    instructions.push(instruction);
    if (heredocs === 'read') open = heredocsOf(instruction);
    parts = [];
  }
  return instructions.filter(({ name }) => name !== '');
};

/** An escape that is escaped itself is a letter: the next line begins anew. */
const isContinued = (line: string, escape: Escape): boolean => {
  const bare = line.trimEnd();
  const isBlank = !/[^ \t]/.test(line.slice(bare.length));
  return isBlank && bare.endsWith(escape) && !bare.endsWith(escape + escape);
};

const instructionOf = (text: string, line: number, place: Instruction['place']): Instruction => {
  const [, name = '', rest = ''] = /^\s*(?:ONBUILD\s+)?([A-Za-z]+)(?:\s+(.*))?$/is.exec(text) ?? [];
  return { name: name.toUpperCase(), text: rest, line, place };
};

interface Heredoc {
  readonly ends: (line: string) => boolean;
}

/** `<<EOF`, `<<-"EOF"`, several in one instruction. One whose end is not plain never ends here. */
const heredocsOf = ({ name, text }: Instruction): readonly Heredoc[] => {
  if (!['RUN', 'COPY', 'ADD'].includes(name)) return [];
  return [...text.matchAll(/(?<!<)<<(?!<)(-?)(\S*)/g)].map(([, tabs = '', written = '']) => {
    const [, , word = null] = /^(["']?)(\w+)\1$/.exec(written) ?? [];
    return { ends: (line: string) => word !== null && (tabs === '' ? line : line.replace(/^\t+/, '')) === word };
  });
};
