/** A fault of the run that blocks whatever the controls say. */
export interface RunFault {
  readonly outcome: 'fail' | 'pending' | 'indeterminate';
  readonly code: string;
  readonly about: readonly string[];
  readonly needed?: string;
  readonly found?: string;
  readonly who?: readonly string[];
  /** File and line that an annotation can point at. */
  readonly at?: { readonly path: string; readonly line?: number };
}
