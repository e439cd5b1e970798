/**
 * What Jira's headers say against the credentials. With credentials that it does not take, Jira may answer as it would
 * answer to anybody: with 200 where everybody may see a project, and with "no such issue" for all others.
 */
export const jiraRefusal = (headers: Readonly<Record<string, string>>): string | null => {
  if (headers['x-authentication-denied-reason'] !== undefined) return 'a CAPTCHA or another obstacle before the login';
  if (headers['x-ausername']?.toLowerCase() === 'anonymous') return 'credentials not accepted';
  const reasons = (headers['x-seraph-loginreason'] ?? 'OK').split(',').map((reason) => reason.trim());
  // `OUT` before `OK`: there was no session yet, and then there was one.
  const isTaken = reasons.includes('OK') && reasons.every((reason) => reason === 'OK' || reason === 'OUT');
  return isTaken ? null : 'credentials not accepted';
};
