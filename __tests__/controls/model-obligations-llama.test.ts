import { describe, expect, it } from '@jest/globals';
import { NAME } from '../support/model-facts.js';
import { agreement, notes, notice, sentenceOf, verdict } from './licensed.js';

/** Llama: the version, what its licence calls the model, and how names begin. */
const LLAMAS = [
  ['llama3', 'Meta Llama 3', 'Llama 3'],
  ['llama3.1', 'Llama 3.1', 'Llama'],
  ['llama3.2', 'Llama 3.2', 'Llama'],
  ['llama3.3', 'Llama 3.3', 'Llama'],
  ['llama4', 'Llama 4', 'Llama'],
] as const;

describe.each(LLAMAS)('%s', (licence, name, prefix) => {
  const whole = [agreement(name), notice('NOTICE', `Of others:\n\n  ${sentenceOf(name)}\n`)];
  const about = `${NAME} LicenseRef-hf-${licence}`;

  it('passes with its agreement, its sentence and its name', () => {
    expect(verdict({ licence, notices: whole })).toEqual(['pass']);
  });

  it('tells people what no file can show', () => {
    expect(notes({ licence, notices: whole })).toEqual(
      expect.arrayContaining(['no product had over 700 million users a month when the version was released']),
    );
  });

  it.each([
    ['without a copy of the agreement', [whole[1]], `obligation-missing ${about} ${name} Community License Agreement`],
    ['without a notice', [whole[0]], `obligation-missing ${about} NOTICE`],
    [
      'with another sentence',
      [whole[0], notice('NOTICE', sentenceOf('Llama 2'))],
      `obligation-missing ${about} NOTICE`,
    ],
    [
      'with a sentence without its sign',
      [whole[0], notice('NOTICE', sentenceOf(name).replace('©', '(c)'))],
      `obligation-missing ${about} NOTICE`,
    ],
    [
      'with the sentence in its licence alone',
      [notice('LICENSE', `${whole[0]?.text ?? ''} ${sentenceOf(name)}`)],
      `obligation-missing ${about} NOTICE`,
    ],
  ])('fails %s', (_, notices, reason) => {
    expect(verdict({ licence, notices: notices.filter((each) => each !== undefined) })).toEqual(['fail', reason]);
  });

  it('takes a sentence over two lines, in Notice.txt', () => {
    const broken = sentenceOf(name).replace('License, Copyright', 'License,\n  Copyright');
    expect(verdict({ licence, notices: [agreement(name), notice('Notice.txt', broken)] })).toEqual(['pass']);
    expect(verdict({ licence, notices: [agreement(name), notice('NOTICES', broken)] })).toEqual([
      'fail',
      `obligation-missing ${about} NOTICE`,
    ]);
  });

  it('is not known where the notice cannot be read', () => {
    expect(verdict({ licence, notices: [agreement(name), notice('NOTICE', null)] })).toEqual([
      'indeterminate',
      `obligation-missing ${about} NOTICE`,
    ]);
  });

  it.each([
    [`${prefix}-risk`, ['pass']],
    [prefix.toLowerCase().replace(' ', '_'), ['pass']],
    ['Credit risk', ['fail', `obligation-missing ${about}`]],
    ['My Llama 3', ['fail', `obligation-missing ${about}`]],
  ])('may be called %s: %j', (title, expected) => {
    expect(verdict({ licence, notices: whole, card: { title } })).toEqual(expected);
  });

  it('keeps the name of a copy', () => {
    const upstream = { repository: 'org/Risk-8B', revision: 'b'.repeat(40), licence };
    const made = { licence, notices: whole, card: { title: 'Risk 8B' }, terms: { upstream } };
    const allowed = { allow: [licence], uses: ['internal'], regions: ['US'] };
    expect(verdict({ ...made, terms: { upstream, licence: allowed } })).toEqual(['pass']);
  });
});
