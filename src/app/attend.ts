import type { GateResult } from './gate.js';
import { judging } from './judging.js';
import { sealLanding } from './landing.js';
import type { ChangeOccasion, LandingOccasion, Occasion, SweepOccasion } from './occasions/occasion.js';
import { CollectError, type Survey } from './ports.js';
import { judgeQueue } from './queue.js';
import { changeRequest } from './request.js';
import { showing } from './showing.js';
import { sweepWhole } from './sweep-whole.js';
import type { Attended, Tools } from './tools.js';

/** Does what the event asks for. */
export const attend = async (tools: Tools, occasion: Occasion): Promise<Attended> => {
  switch (occasion.kind) {
    case 'change':
      return attendChange(tools, occasion);
    case 'queue':
      return judged(await judgeQueue(tools.portsOf(null), tools.settings, occasion, judging(tools)));
    case 'landing':
      return attendLanding(tools, occasion);
    case 'sweep':
      return attendSweep(tools, occasion);
    case 'deployment': {
      const { attendDeployment } = await import('./deploy/attend-deployment.js');
      const ports = await tools.afterMerge.deployment(occasion);
      return judged(await attendDeployment(ports, tools.settings, occasion, tools.onJudging));
    }
    case 'upkeep':
      return (await import('./upkeep/attend-upkeep.js')).attendUpkeep(tools, occasion);
    case 'idle':
      return idle(occasion.why);
  }
};

const idle = (why: string): Attended => ({ exitCode: 0, shown: { kind: 'said', line: `Nothing to do. ${why}` } });

const judged = (result: GateResult): Attended => ({
  exitCode: result.conclusion.exitCode,
  shown: { kind: 'shown', ...showing(result) },
});

const attendChange = async (
  tools: Tools,
  occasion: Pick<ChangeOccasion, 'repository' | 'run' | 'pull' | 'hint'>,
): Promise<Attended> =>
  judged(
    await judging(tools)(tools.portsOf(null), changeRequest(tools.settings, occasion, occasion.pull, occasion.hint)),
  );

const attendLanding = async (tools: Tools, occasion: LandingOccasion): Promise<Attended> => {
  const result = await sealLanding(tools.portsOf(null), tools.settings, occasion, judging(tools));
  return result === null ? idle(`The push brought nothing that ${occasion.branch} did not hold.`) : judged(result);
};

const attendSweep = async (tools: Tools, occasion: SweepOccasion): Promise<Attended> => {
  const { scope } = occasion;
  if (scope.of !== 'commit') return swept(tools, occasion, scope);
  const pulls = await withHead(tools.survey(), occasion.repository, scope.commit);
  if (pulls instanceof CollectError) return lost(pulls);
  const [only] = pulls;
  if (only === undefined) return idle(`No open pull request has the head ${scope.commit}.`);
  if (pulls.length > 1) return swept(tools, occasion, { of: 'pulls', pulls });
  return attendChange(tools, { ...occasion, pull: only, hint: { head: scope.commit, base: null } });
};

const withHead = async (
  survey: Survey,
  repository: string,
  commit: string,
): Promise<readonly number[] | CollectError> => {
  try {
    return await survey.withHead(repository, commit);
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};

/** Nobody knows which changes the event is about, so none has a new verdict: the job must say so. */
const lost = ({ fault }: CollectError): Attended => ({
  exitCode: 1,
  shown: { kind: 'said', line: `The open pull requests could not be listed, so none was judged: ${fault.found}` },
});

const swept = async (
  tools: Tools,
  occasion: SweepOccasion,
  scope: Exclude<SweepOccasion['scope'], { of: 'commit' }>,
): Promise<Attended> => {
  const { swept: done, shown } = await sweepWhole(tools, occasion, scope);
  return { exitCode: done.exitCode, shown: { kind: 'shown', ...shown } };
};
