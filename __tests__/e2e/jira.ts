import { patchWorld } from '../../emulator/world.js';

export const key = 'PAY-31';
export const url = 'https://acme.atlassian.net';

/** A change under one ticket of Jira, approved and in order. */
export const underJira = (patch: unknown = {}, more = ''): object =>
  patchWorld(
    {
      'base-files': {
        '.github/countersign.yml': [
          'version: 1',
          'branches: [main]',
          'controls:',
          '  change-ticket:',
          '    system: jira',
          `    url: ${url}`,
          '    keys: [PAY]',
          '    in: [title]',
          '    states: [Approved]',
          '    approvers: {users: [carol@acme.example]}',
          ...(more === '' ? [] : [`    ${more}`]),
          '',
        ].join('\n'),
      },
      pull: { title: `${key} Limit refunds`, closes: [] },
      tickets: {
        [key]: {
          state: 'Approved',
          type: 'Change',
          'requested-by': 'dana@acme.example',
          'approved-by': ['carol@acme.example'],
          'approved-at': '2026-03-02T08:00:00Z',
          'edited-at': '2026-03-02T07:30:00Z',
        },
      },
    } as never,
    patch,
  );
