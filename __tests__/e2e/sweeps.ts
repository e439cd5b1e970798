import { otherPull } from './other-pull.js';
import type { Session, Turn } from './session.js';

export const schedule = (run = 601): { readonly event: object } => ({
  event: { name: 'schedule', action: null, actor: 'carol', run: { id: run, attempt: 1 } },
});
export const two = { 'other-pulls': { 8: otherPull(8) } };
export const judgedPulls = ({ artifacts }: Turn): readonly string[] =>
  artifacts.map((name) => /^countersign-pr-(\d+)-/.exec(name)?.[1] ?? name);
export const rowOf = ({ run }: Turn, pull: number): string =>
  run.summary.split('\n').find((line) => line.startsWith(`| #${String(pull)} |`)) ?? '';
export const statusesOf = ({ statuses, shaOf }: Turn, alias: string): readonly string[] =>
  statuses.filter(({ commit }) => commit === shaOf(alias)).map(({ state }) => state);

/** The first sweep of a repository judges everything; what a second one does is what sweeps are about. */
export const swept = async ({ run }: Session): Promise<Turn> => run(schedule());
