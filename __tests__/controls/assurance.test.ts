import { assurance } from '../../src/controls/assurance.js';
import type { DeliverySeen, TaskSeen, Upkeep } from '../../src/facts/upkeep.js';
import { controlTester } from '../support/control-tester.js';

const task = (own: Partial<TaskSeen>): TaskSeen => ({
  task: 'sweep',
  state: 'whole',
  found: null,
  records: [],
  ...own,
});

const sent = (own: Partial<DeliverySeen>): DeliverySeen => ({
  sink: 'issues',
  key: 'countersign-1',
  act: 'open',
  state: 'delivered',
  found: null,
  ...own,
});

const upkeep = (own: Partial<Upkeep>): { readonly upkeep: Upkeep } => ({
  upkeep: {
    tasks: [task({}), task({ task: 'reconcile' }), task({ task: 'access' })],
    earlier: { state: 'absent' },
    findings: [],
    unlisted: 0,
    deliveries: [],
    told: [],
    ...own,
  },
});

const finding = {
  key: 'countersign-1',
  task: 'access',
  control: 'access',
  subject: 'mallory',
  codes: ['member-unexpected'],
  digest: '00',
  since: '2026-03-01T00:00:00Z',
  due: null,
  seen: true,
} as const;

controlTester(assurance, {
  passes: [
    { title: 'everything was looked at, and nothing was to be told', facts: upkeep({}) },
    {
      title: 'what is open was told: that is for the records of the tasks to judge',
      facts: upkeep({ findings: [finding], deliveries: [sent({})], earlier: { state: 'verified', digest: 'aa' } }),
    },
  ],
  fails: [
    {
      title: 'a task was not done',
      facts: upkeep({ tasks: [task({}), task({ task: 'access', state: 'undone', found: 'no time is left for it' })] }),
      outcome: 'indeterminate',
      codes: ['task-undone'],
      about: ['access'],
    },
    {
      title: 'a task was not done whole',
      facts: upkeep({ tasks: [task({ state: 'partial', found: 'cut' })] }),
      outcome: 'indeterminate',
      codes: ['task-undone'],
      about: ['sweep'],
    },
    {
      title: 'one of many messages was not taken',
      facts: upkeep({
        deliveries: [sent({}), sent({ sink: 'webhook-slack-00000000', state: 'failed', found: 'it answered 500' })],
      }),
      outcome: 'fail',
      codes: ['delivery-failed'],
      about: ['webhook-slack-00000000'],
    },
    {
      title: 'the run before cannot be read',
      facts: upkeep({ earlier: { state: 'unreadable', found: 'it answered 403' } }),
      outcome: 'indeterminate',
      codes: ['earlier-run-unreadable'],
    },
    {
      title: 'the record of the run before is not believed',
      facts: upkeep({ earlier: { state: 'refused', digest: 'bb', found: 'signed by somebody else' } }),
      outcome: 'indeterminate',
      codes: ['earlier-run-refused'],
      about: ['bb'],
    },
    {
      title: 'more was found than is told',
      facts: upkeep({ findings: [finding], unlisted: 7 }),
      outcome: 'fail',
      codes: ['findings-unlisted'],
    },
    {
      title: 'the record is of no scheduled run',
      facts: { upkeep: null },
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
  ],
});
