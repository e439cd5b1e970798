export interface Counts {
  readonly passed: number;
  readonly failed: number;
}
export function countsOfJest(exitCode: number | null, readReport: () => string): Counts;
export function countsOfCases(exitCode: number | null, text: string): Counts;
export function sum(...parts: readonly Counts[]): Counts;
