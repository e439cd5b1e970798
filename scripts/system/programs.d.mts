export type Program = 'cosign' | 'moto' | 'chromium';
export const cache: string;
export const PROGRAMS: Readonly<Record<Program, { readonly variable: string; readonly names: readonly string[] }>>;
export function findProgram(program: Program): string | null;
export function missingPrograms(): readonly Program[];
