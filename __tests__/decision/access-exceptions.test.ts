import { describe, expect, it } from '@jest/globals';
import { judgeAll } from '../../src/decision/judge-all.js';
import type { AccessState } from '../../src/facts/access.js';
import { known } from '../../src/facts/observed.js';
import { unknownFacts } from '../../src/facts/unknown-facts.js';
import { demandsOf } from '../../src/policy/parse.js';
import { accessWith, now, state } from '../support/access.js';
import { compliant } from '../support/compliant.js';

const policy = (about: string, by = 'olga', until = '2026-11-28') =>
  `version: 1\ncontrols: {access: {}}\npeople: {same-person: [[mallory, mallory-adm]]}\nexceptions:\n` +
  `  - {control: access, about: ${about}, until: ${until}, reason: r, approved-by: ${by}, ticket: T-1}\n`;

const more = (...logins: readonly string[]): Partial<AccessState> => ({
  members: known([
    ...(state.members.known ? state.members.value : []),
    ...logins.map((login) => ({ login, role: 'member' as const })),
  ]),
});

const judged = (text: string, own: Partial<AccessState>) =>
  judgeAll({
    reading: {
      state: 'found',
      sources: [],
      demands: demandsOf([{ kind: 'file', name: 'policy', path: '.github/countersign.yml', text }]),
      fromDefaultBranch: false,
    },
    facts: {
      ...unknownFacts({ code: 'not-demanded', about: [] }),
      repository: known(compliant.repository),
      run: known({ ...compliant.run, workflow: null }),
      clock: known({ now }),
      access: known(accessWith(own)),
    },
    faults: [],
    moment: 'access',
  });

const verdict = (text: string, own: Partial<AccessState> = more('mallory')) => judged(text, own).decision.verdict;

describe('exceptions of access', () => {
  it('lift one finding until the end of their day', () => {
    expect(verdict(policy('mallory'))).toBe('pass-with-exception');
    expect(verdict(policy('mallory', 'olga', '2026-11-27'))).toBe('fail');
    expect(verdict(policy('mallory'), more('mallory', 'eve'))).toBe('fail');
    expect(verdict(policy('eve'))).toBe('fail');
  });

  it.each(['mallory', 'MALLORY', 'mallory-adm'])('are not approved by their own subject: %s', (by) => {
    const { decision, findings } = judged(policy('mallory', by), more('mallory'));
    expect(decision.verdict).toBe('fail');
    expect(findings.flatMap(({ notes }) => notes.map(({ code }) => code))).toContain('exception-self-approved');
  });

  it('lift no administration where they lift access', () => {
    const outside = (level: 'read' | 'admin') => ({
      collaborators: known([
        ...(state.collaborators.known ? state.collaborators.value : []),
        { login: 'mallory', level, role: null, through: 'outside' as const },
      ]),
    });
    expect(verdict(policy('mallory'), outside('read'))).toBe('pass-with-exception');
    expect(verdict(policy('mallory'), outside('admin'))).toBe('fail');
  });

  it('lift no finding of which they name a part', () => {
    const team = {
      teams: known(
        (state.teams.known ? state.teams.value : []).map((each) => ({
          ...each,
          members: known([
            ...(each.members.known ? each.members.value : []),
            { login: 'eve', role: 'member' as const },
          ]),
        })),
      ),
    };
    expect(verdict(policy('eve'), team)).toBe('fail');
  });
});

describe('an organisation alone', () => {
  it('is judged without a repository', () => {
    const facts = {
      ...unknownFacts({ code: 'not-demanded', about: [] }),
      run: known({ ...compliant.run, workflow: null }),
      clock: known({ now }),
      access: known(accessWith({ repository: null })),
    };
    const text = 'version: 1\ncontrols: {access: {}}\n';
    const demands = demandsOf([{ kind: 'file', name: 'policy', path: 'p.yml', text }]);
    const reading = { state: 'found', sources: [], demands, fromDefaultBranch: false } as const;
    const alone = judgeAll({ reading, facts, faults: [], moment: 'access' });
    expect([alone.decision.verdict, alone.context]).toEqual(['pass', null]);
    const repository = judgeAll({
      reading,
      facts: { ...facts, access: known(accessWith()) },
      faults: [],
      moment: 'access',
    });
    expect(repository.decision.verdict).toBe('indeterminate');
  });
});
