import { describe, expect, it } from '@jest/globals';
import { extendedFile } from '../../src/policy/extended-file.js';
import { arrangeTexts, extendsOf } from '../../src/policy/extends.js';
import { presetNames, presetText } from '../../src/policy/presets.js';
import { extendedText, faultsOfText, fileText, policyOfText, shown } from './texts.js';

describe('presets', () => {
  it.each(presetNames)('%s is a valid policy by itself', (name) => {
    expect(policyOfText(presetText(name) ?? '').controls.size).toBeGreaterThan(3);
  });

  it('are merged under the file, setting by setting; lists are replaced', () => {
    const policy = policyOfText(
      'version: 1\nextends: [sox]\ncontrols:\n  peer-review: {approvals: 2, reviewers: {teams: [acme/pay]}}\n  segregation-of-duties: {separate: [[author, merger]]}\n  branch-protection: {enforcement: enforce, require: {approvals: 2}}\n',
    );
    expect(policy.controls.get('peer-review')).toEqual({
      approvals: 2,
      reviewers: { permission: 'write', teams: ['acme/pay'] },
      'carry-over': 'clean-base-merge',
    });
    expect(policy.controls.get('segregation-of-duties')).toEqual({ separate: [['author', 'merger']] });
    expect(policy.controls.get('branch-protection')).toMatchObject({
      enforcement: 'enforce',
      require: { approvals: 2, 'dismiss-stale': true },
    });
  });

  it('count in order, the later over the earlier', () => {
    const order = (names: string) => policyOfText(`version: 1\nextends: [${names}]\n`).controls.get('change-ticket');
    expect(order('sox, minimal')).toMatchObject({ enforcement: 'report' });
    // sox says nothing of enforcement, so what minimal said stays.
    expect(order('minimal, sox')).toMatchObject({ enforcement: 'report' });
  });

  it.each(['soc2', 'model', 'sax'])('%s is not known, and the fault names those that are', (name) => {
    const faults = faultsOfText(`version: 1\nextends: [${name}]\n`);
    expect(shown(faults)).toEqual(['2:11 extends.0 extends-unknown']);
    expect(faults[0]?.message).toContain('minimal, sox, models');
  });

  it('recorded beside the policy count as they were recorded', () => {
    const recorded = {
      kind: 'preset',
      name: 'minimal',
      path: null,
      text: 'version: 1\ncontrols:\n  peer-review: {approvals: 5}\n',
    } as const;
    const policy = policyOfText('version: 1\nextends: [minimal]\n', recorded);
    expect(policy.controls.get('peer-review')).toEqual({ approvals: 5 });
  });
});

const NAME = 'acme/policies/base.yml@main';

describe('extended files', () => {
  it('are taken apart into repository, path and ref', () => {
    expect(extendedFile('acme/policies/a/b.yml@v1')).toEqual({
      repository: 'acme/policies',
      path: 'a/b.yml',
      ref: 'v1',
    });
    expect(extendedFile('minimal')).toBeNull();
    expect(extendedFile('acme/policies/../other.yml@main')).toBeNull();
    expect(extendedFile('acme/policies//x.yml@main')).toBeNull();
  });

  it('are asked for until nothing is missing', () => {
    const policy = fileText(`version: 1\nextends: [${NAME}, sox]\n`);
    expect(arrangeTexts(policy, []).missing).toEqual([NAME]);
    const { ordered, missing } = arrangeTexts(policy, [extendedText(NAME, 'version: 1\nextends: [minimal]\n')]);
    expect(missing).toEqual([]);
    expect(ordered.map(({ name }) => name)).toEqual(['minimal', NAME, 'sox', policy.name]);
  });

  it('are named by extendsOf, or their faults', () => {
    expect(extendsOf(fileText(`version: 1\nextends: [minimal, ${NAME}]\n`))).toEqual({ names: ['minimal', NAME] });
    expect(extendsOf(fileText('version: 1\nextends: [nothing]\n'))).toHaveProperty('faults');
  });

  it('that were not read make the policy invalid', () => {
    expect(shown(faultsOfText(`version: 1\nextends: [${NAME}]\n`))).toEqual(['2:11 extends.0 extends-unknown']);
  });

  it('may not extend each other in a circle', () => {
    const other = 'acme/policies/other.yml@main';
    const faults = faultsOfText(
      `version: 1\nextends: [${NAME}]\n`,
      extendedText(NAME, `version: 1\nextends: [${other}]\n`),
      extendedText(other, `version: 1\nextends: [${NAME}]\n`),
    );
    expect(faults.map(({ file, code }) => [file, code])).toEqual([[other, 'extends-cycle']]);
  });

  it('nest three deep and no deeper', () => {
    const name = (level: number) => `acme/policies/${level}.yml@main`;
    const texts = (deepest: number) =>
      Array.from({ length: deepest }, (_, index) =>
        extendedText(
          name(index + 1),
          index + 1 < deepest
            ? `version: 1\nextends: [${name(index + 2)}]\n`
            : 'version: 1\ncontrols:\n  peer-review: {}\n',
        ),
      );
    const policy = `version: 1\nextends: [${name(1)}]\n`;
    expect(faultsOfText(policy, ...texts(3))).toEqual([]);
    expect(faultsOfText(policy, ...texts(4)).map(({ code }) => code)).toEqual(['extends-too-deep']);
  });

  it('keep their rules and exceptions beside those of the policy', () => {
    const rule = (name: string) =>
      `rules:\n  - {name: ${name}, when: {paths: [x]}, controls: {peer-review: {approvals: 2}}}\n`;
    const policy = policyOfText(
      `version: 1\nextends: [${NAME}]\ncontrols:\n  peer-review: {}\n${rule('own')}`,
      extendedText(NAME, `version: 1\n${rule('central')}`),
    );
    expect(policy.rules.map(({ name }) => name)).toEqual(['central', 'own']);
  });

  it('have their faults named with their own name and place', () => {
    const faults = faultsOfText(
      `version: 1\nextends: [${NAME}]\n`,
      extendedText(NAME, 'version: 1\ncontrols:\n  peer-review: {approvals: 0}\n'),
    );
    expect(faults).toMatchObject([{ file: NAME, line: 3, column: 28 }]);
  });
});
