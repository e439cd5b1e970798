import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/app/read-input.js';
import { readUpkeepInputs, upkeepSecrets } from '../../src/app/upkeep-inputs.js';

const read = (values: Record<string, string>) => readUpkeepInputs((name) => values[name] ?? '');
const url = 'https://hooks.example/services/T0/SECRETPATH';

describe('whom findings are told', () => {
  it('is nobody unless somebody is named', () => {
    expect(read({})).toEqual({ issueLabel: null, webhook: null });
    expect(read({ findings: 'none', 'findings-label': 'sox' })).toEqual({ issueLabel: null, webhook: null });
  });

  it('is an issue with a label', () => {
    expect(read({ findings: 'issue' }).issueLabel).toBe('countersign');
    expect(read({ findings: 'issue', 'findings-label': 'sox' }).issueLabel).toBe('sox');
  });

  it.each([
    ['slack', {}],
    ['json', { 'webhook-secret': 's' }],
    ['pagerduty', { 'webhook-key': 'k' }],
    ['opsgenie', { 'webhook-key': 'k', 'webhook-secret': 's' }],
  ])('is a webhook of the format %s', (format, more) => {
    const { webhook } = read({ 'webhook-url': url, 'webhook-format': format, ...more });
    expect(webhook).toMatchObject({ url, format });
    expect(upkeepSecrets({ issueLabel: null, webhook })).toEqual([url, ...Object.values(more).reverse()]);
  });

  it('is Slack where no format is given, and this machine without https', () => {
    expect(read({ 'webhook-url': url }).webhook?.format).toBe('slack');
    expect(read({ 'webhook-url': 'http://127.0.0.1:1/x' }).webhook?.url).toBe('http://127.0.0.1:1/x');
  });

  it.each([
    ['findings', { findings: 'mail' }],
    ['a list of labels', { findings: 'issue', 'findings-label': 'a,b' }],
    ['no https', { 'webhook-url': url.replace('https', 'http') }],
    ['no address', { 'webhook-url': 'hooks SECRETPATH' }],
    ['a user in it', { 'webhook-url': 'https://a:SECRETPATH@hooks.example/' }],
    ['a format that is none', { 'webhook-url': url, 'webhook-format': 'teams' }],
    ['a key for Slack', { 'webhook-url': url, 'webhook-key': 'k' }],
    ['no key for PagerDuty', { 'webhook-url': url, 'webhook-format': 'pagerduty' }],
    ['no secret for our own', { 'webhook-url': url, 'webhook-format': 'json' }],
    [
      'a query for Opsgenie',
      { 'webhook-url': `${url}?SECRETPATH=1`, 'webhook-format': 'opsgenie', 'webhook-key': 'k' },
    ],
    ['a secret alone', { 'webhook-secret': 'SECRETPATH' }],
    ['a key alone', { 'webhook-key': 'SECRETPATH' }],
  ])('is refused with %s, and no word of the address', (_, values) => {
    let message = '';
    try {
      read(values);
    } catch (error) {
      if (error instanceof InputError) ({ message } = error);
    }
    expect(message).toMatch(/^The input "/);
    expect(message).not.toContain('SECRETPATH');
  });
});
