import type { IssueSpec, World } from '../world.js';
import { idOf, nodeIdOf } from './ids.js';
import type { Directory } from './people.js';
import { labellings, latest } from './pulls.js';
import { whoWhen } from './reviews.js';
import { numberEvents, type EventDraft } from './timeline.js';
import type { Issue, Pull } from './types.js';

const day = 86_400_000;

/** The issues of the world. Pull requests are not among them, although GitHub's REST API shows them as issues too. */
export function issuesOf(world: World, directory: Directory, pulls: readonly Pull[]): Map<number, Issue> {
  const entries = Object.entries(world.issues ?? {}).map(([number, spec]) =>
    issueOf(Number(number), spec, { world, directory, pulls }),
  );
  return new Map(entries.map((issue) => [issue.number, issue]));
}

interface IssueContext {
  readonly world: World;
  readonly directory: Directory;
  readonly pulls: readonly Pull[];
}

function issueOf(number: number, spec: IssueSpec, { world, directory, pulls }: IssueContext): Issue {
  const labelTimes = Object.values(spec.labels ?? {}).map(({ at }) => at);
  const known = [...labelTimes, spec.edited?.at].flatMap((time) => (time === undefined ? [] : Date.parse(time)));
  const createdAt = new Date(Math.min(Date.parse(world.now), ...known) - day).toISOString().replace('.000Z', 'Z');
  const labels = labellings(spec.labels, directory, createdAt);
  const drafts: EventDraft[] = labels.map(({ name, by, at }) => ({ kind: 'labeled', at, actor: by, label: name }));
  drafts.push(...pulls.flatMap((pull) => references(pull, number)));
  if (spec.state === 'closed') drafts.push({ kind: 'closed', at: world.now, actor: directory.maybe(spec.author) });
  const edited = whoWhen(spec.edited, directory, createdAt);
  const timeline = numberEvents(`issue ${String(number)}`, drafts);
  return {
    number,
    id: idOf(`issue ${world.repository.name}#${String(number)}`),
    nodeId: nodeIdOf('I', number),
    title: spec.title ?? '',
    body: spec.body ?? '',
    state: spec.state ?? 'open',
    author: directory.maybe(spec.author),
    labels,
    edited,
    createdAt,
    updatedAt: latest([createdAt, edited?.at, ...timeline.map(({ at }) => at)]),
    timeline,
  };
}

/** A pull that names the issue in its title or body, or closes it, appears in the issue's timeline. */
function references(pull: Pull, number: number): EventDraft[] {
  const common = { at: pull.createdAt, actor: pull.author, pull: pull.number };
  const closes = pull.closes.includes(number);
  const named = [...`${pull.title}\n${pull.body}`.matchAll(/(?<![\w/])#(\d{1,9})\b/g)].some(
    ([, digits]) => Number(digits) === number,
  );
  const drafts: EventDraft[] = [];
  if (named || closes) drafts.push({ kind: 'cross-referenced', ...common, closes });
  if (closes && !named) drafts.push({ kind: 'connected', ...common });
  return drafts;
}
