import { choice, flag, group, integer, objectSchema, optionalText, type Setting } from './setting.js';
import { optionalDuration } from './duration.js';
import type { Limit } from './scan-findings.js';
import type { Grace } from './scan-grace.js';

const onlyOpen = (help: string): Setting<'open' | null> => ({
  schema: { enum: ['open', null] },
  help,
  fallback: null,
  settle: (given) => (given === 'open' ? 'open' : null),
});

const severities = {
  critical: integer({ min: 0, help: 'Critical findings accepted.' }),
  high: integer({ min: 0, help: 'High findings accepted.' }),
  medium: integer({ min: 0, help: 'Medium findings accepted.' }),
  low: integer({ min: 0, help: 'Low findings accepted.' }),
};

const graceOf = (severity: string) => optionalDuration({ help: `Grace of ${severity} alerts, \`12h\` or \`7d\`.` });

const graces = {
  critical: graceOf('critical'),
  high: graceOf('high'),
  medium: graceOf('medium'),
  low: graceOf('low'),
};

const grace: Setting<Grace> = {
  schema: { ...objectSchema(graces), required: [] },
  help: 'An alert younger than this does not count yet, per severity. One without a time has none.',
  fallback: {},
  settle: (given) => (given === undefined ? {} : (given as Grace)),
};

/** No single severity is required, so this is no `group`. */
export const limit: Setting<Limit> = {
  schema: { ...objectSchema(severities), required: [], minProperties: 1 },
  help: 'How many findings of a severity are accepted. One without a limit counts towards the next milder one that has one.',
  fallback: { critical: 0, high: 0 },
  settle: (given) => given as Limit,
};

const fields = {
  check: optionalText({ help: 'Source: the check run of this exact name, made by `app`.' }),
  app: optionalText({ help: 'Slug of the app that makes the check run.' }),
  'code-scanning': optionalText({
    help: 'Source: analyses and alerts of code scanning by this tool, such as `CodeQL`.',
  }),
  artifact: optionalText({
    help: 'Source: the artifact of this name, made by a run on the head; `sarif` is the file in it.',
  }),
  sarif: optionalText({ help: 'Source: a SARIF file of the workspace, or the file within the artifact.' }),
  tool: optionalText({ help: 'Name that the SARIF file gives its tool, exactly. Omitted: any.' }),
  dependabot: onlyOpen("Source: Dependabot's open alerts on the repository."),
  'secret-scanning': onlyOpen("Source: secret scanning's open alerts on the repository."),
  limit,
  'new-only': flag({ default: false, help: 'true: findings that are known to be on the base already do not count.' }),
  'max-age': optionalDuration({ help: 'An older report does not count, `12h` or `7d`. Omitted: any age.' }),
  grace,
  proof: choice(['declared', 'revision'], {
    default: 'declared',
    help: 'revision: a workspace file must name the head as its revision. declared: it may name none.',
  }),
};

const whole = group(fields, { help: 'One scan, with exactly one source.' });

/** One entry of `scans`. That it has exactly one source is checked where the policy is read. */
export const scanSetting = { ...whole, schema: { ...whole.schema, dependentRequired: { check: ['app'] } } };
