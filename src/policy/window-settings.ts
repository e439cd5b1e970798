import type { UnplacedFault } from './fault.js';
import type { Json } from './merge.js';
import { refused, vacuous } from './settings-fault.js';

const list = (value: unknown): readonly Json[] => (value ?? []) as readonly Json[];

/** Times that are none, that end before they begin, and settings that ask for nothing. */
export const changeWindowFaults = (settings: Json): readonly UnplacedFault[] => {
  const freezes = list(settings['freezes']);
  const windows = list(settings['windows']);
  return [
    ...(freezes.length + windows.length === 0 ? [vacuous([], 'demands nothing; name freezes or windows')] : []),
    ...freezes.flatMap((freeze, index) => freezeFaults(freeze, index)),
    ...windows.flatMap((window, index) => windowFaults(window, index)),
  ];
};

const freezeFaults = (freeze: Json, index: number): readonly UnplacedFault[] => {
  const path = ['freezes', index];
  const wrong = ['from', 'until'].filter((key) => Number.isNaN(Date.parse(String(freeze[key]))));
  if (wrong.length > 0) return wrong.map((key) => refused([...path, key], 'must be an instant that exists'));
  return Date.parse(String(freeze['from'])) < Date.parse(String(freeze['until']))
    ? []
    : [refused([...path, 'until'], 'must be after `from`')];
};

/** Both are `HH:MM`, which sort as they follow each other. */
const windowFaults = ({ from = '00:00', until = '24:00' }: Json, index: number): readonly UnplacedFault[] =>
  String(from) < String(until)
    ? []
    : [refused(['windows', index, 'until'], 'must be after `from`; write a window over midnight as two')];
