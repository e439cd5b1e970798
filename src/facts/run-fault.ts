/** A fault of the run that blocks whatever the controls say. */
export interface RunFault {
  readonly outcome: 'fail' | 'pending' | 'indeterminate';
  readonly code: string;
  readonly about: readonly string[];
  readonly needed?: string;
  readonly found?: string;
}
