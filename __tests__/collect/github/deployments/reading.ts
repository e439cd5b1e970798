import { createDeploymentReader } from '../../../../src/collect/github/deployments/create-deployment-reader.js';
import type { DeploymentReader } from '../../../../src/app/ports.js';
import type { Observed } from '../../../../src/facts/observed.js';
import type { EmulatorOptions } from '../../../../emulator/server.js';
import { withChange, type Opened } from '../../emulated.js';

export const REPOSITORY = 'acme/pay';
export const nobody = { id: null, run: null };

export interface Reading extends Opened {
  readonly reader: DeploymentReader;
}

/** The compliant world after a patch, with a reader of its deployments. */
export const reading = <T>(
  patch: unknown,
  use: (reading: Reading) => Promise<T>,
  options: Partial<EmulatorOptions> = {},
): Promise<T> =>
  withChange(patch, (opened) => use({ ...opened, reader: createDeploymentReader(opened.client) }), options);

export const valueOf = <T>(observed: Observed<T>): T => {
  if (!observed.known) throw new Error(JSON.stringify(observed.why));
  return observed.value;
};

export const codeOf = (observed: Observed<unknown>): string => (observed.known ? 'known' : observed.why.code);

/** Deployments to production by their ids; each a day after the one before. */
export const deployed = (
  entries: Readonly<Record<number, Readonly<Record<string, unknown>>>>,
): { readonly deployments: Readonly<Record<string, unknown>> } => ({
  deployments: Object.fromEntries(
    Object.entries(entries).map(([id, entry], index) => [
      id,
      {
        environment: 'production',
        commit: 'base',
        at: `2026-02-${String(index + 1).padStart(2, '0')}T09:00:00Z`,
        ...entry,
      },
    ]),
  ),
});
