import type { Evidence } from '../../evidence/document.js';
import { pointer } from '../../lib/json-pointer.js';
import { attributionName, counted, nameOf, short } from '../names.js';
import { plain } from '../plain.js';
import { moment, type Moment } from './moment.js';

/** More commits than these are told as one. */
const MOST_COMMITS = 30;

export const commitMoments = ({ facts }: Evidence): readonly Moment[] => {
  if (!facts.commits.known) return [];
  const { current } = facts.commits.value;
  const last = current.at(-1);
  if (current.length > MOST_COMMITS && last !== undefined) {
    const says = `${counted(current.length, 'commit')}, the last of them ${short(last.id)}`;
    return [
      {
        ...moment('code', last.committedAt, says, { by: null, pointer: '/facts/commits/value/current' }),
        claimed: true,
      },
    ];
  }
  return current.map(({ id, author, committedAt }, at) => ({
    ...moment('code', committedAt, `Commit ${short(id)}`, {
      by: attributionName(author),
      pointer: pointer('facts', 'commits', 'value', 'current', at),
    }),
    claimed: true,
  }));
};

export const pushMoments = ({ facts }: Evidence): readonly Moment[] => {
  if (!facts.pushes.known || facts.pushes.value.source !== 'activity') return [];
  return facts.pushes.value.pushes.map(({ at, by, after, forced }, index) =>
    moment('code', at, `Pushed ${short(after)}${forced === true ? ', replacing what stood there' : ''}`, {
      by: nameOf(by),
      pointer: pointer('facts', 'pushes', 'value', 'pushes', index),
    }),
  );
};

export const labelMoments = ({ facts }: Evidence): readonly Moment[] => {
  if (!facts.change.known) return [];
  const { labels, unlabeled } = facts.change.value;
  return [
    ...labels.flatMap(({ name, by, at }, index) =>
      at === null
        ? []
        : [
            moment('merge', at, `Label ${plain(name)} set`, {
              by: nameOf(by),
              pointer: pointer('facts', 'change', 'value', 'labels', index),
            }),
          ],
    ),
    ...unlabeled.map(({ name, by, at }, index) =>
      moment('merge', at, `Label ${plain(name)} taken off`, {
        by: nameOf(by),
        pointer: pointer('facts', 'change', 'value', 'unlabeled', index),
      }),
    ),
  ];
};

export const mergeMoments = ({ facts }: Evidence): readonly Moment[] => {
  if (!facts.change.known) return [];
  const { baseChanges, autoMerge, queued, merged } = facts.change.value;
  const asked = [
    { name: 'autoMerge', says: 'Auto-merge enabled', told: autoMerge },
    { name: 'queued', says: 'Put into the merge queue', told: queued },
    { name: 'merged', says: 'Merged', told: merged },
  ];
  return [
    ...baseChanges.map(({ at, from, to, by }, index) =>
      moment('merge', at, `Base changed from ${plain(from)} to ${plain(to)}`, {
        by: by === null ? null : nameOf(by),
        pointer: pointer('facts', 'change', 'value', 'baseChanges', index),
      }),
    ),
    ...asked.flatMap(({ name, says, told }) =>
      told?.at == null
        ? []
        : [moment('merge', told.at, says, { by: nameOf(told.by), pointer: pointer('facts', 'change', 'value', name) })],
    ),
  ];
};
