import { sweepMarkdown, sweepText } from '../report/sweep.js';
import { judging } from './judging.js';
import type { Setting, SweepScope } from './occasions/occasion.js';
import { showing } from './showing.js';
import { sweep, worstOf, type Swept } from './sweep.js';
import type { Shown, Tools } from './tools.js';

export type SweepTools = Pick<Tools, 'settings' | 'survey' | 'runEvidence' | 'portsOf' | 'left' | 'onJudging'>;

/** A sweep with all that is shown of it. */
export const sweepWhole = async (
  tools: SweepTools,
  setting: Setting,
  scope: Exclude<SweepScope, { of: 'commit' }>,
): Promise<{ readonly swept: Swept; readonly shown: Shown }> => {
  const swept = await sweep(
    { ...tools, survey: tools.survey(), judge: judging(tools) },
    tools.settings,
    setting,
    scope,
  );
  return { swept, shown: sweepShowing(setting.repository, swept) };
};

/** The outputs are those of the worst of the changes that were judged. */
const sweepShowing = (repository: string, { rows, results, cut }: Swept): Shown => {
  const worst = worstOf(results);
  const whole = worst === null ? null : showing(worst);
  const [only, ...others] = results;
  return {
    log: sweepText(repository, rows, cut),
    summary: `${sweepMarkdown(rows, cut)}${only !== undefined && others.length === 0 ? `\n${showing(only).summary}` : ''}`,
    annotations: [],
    outputs: whole?.outputs ?? null,
  };
};
