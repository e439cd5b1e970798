export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export function countsOfJest(exitCode: number | null, readReport: () => string): Counts;
export function countsOfCases(exitCode: number | null, text: string): Counts;
export function closing(counts: Counts): string;
export function sum(...parts: readonly Counts[]): Counts;
