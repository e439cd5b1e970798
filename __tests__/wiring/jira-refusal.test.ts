import { expect, it } from '@jest/globals';
import { jiraRefusal } from '../../src/wiring/jira-refusal.js';

it.each([
  [{}, false],
  [{ 'x-seraph-loginreason': 'OK', 'x-ausername': 'gate' }, false],
  [{ 'x-seraph-loginreason': 'OUT, OK' }, false],
  [{ 'x-seraph-loginreason': 'OUT' }, true],
  [{ 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' }, true],
  [{ 'x-seraph-loginreason': 'AUTHENTICATION_DENIED' }, true],
  [{ 'x-seraph-loginreason': 'AUTHENTICATED_FAILED, OK' }, true],
  [{ 'x-seraph-loginreason': '' }, true],
  [{ 'x-ausername': 'anonymous' }, true],
  [{ 'x-authentication-denied-reason': 'CAPTCHA_CHALLENGE; login-url=https://evil' }, true],
])('%j is a refusal: %s', (headers, refused) => {
  const words = jiraRefusal(headers);
  expect(words !== null).toBe(refused);
  expect(words ?? '').not.toContain('evil');
});
