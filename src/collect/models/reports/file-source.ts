import type { Observed } from '../../../facts/observed.js';

/** The files of one commit. */
export interface FileSource {
  /** All of them; `kind` as git has it. */
  readonly files: Observed<readonly { readonly path: string; readonly kind: 'file' | 'symlink' | 'submodule' }[]>;
  /** The exact bytes. It does not reject for what the host answers. */
  readonly read: (path: string) => Promise<Observed<Uint8Array>>;
}
