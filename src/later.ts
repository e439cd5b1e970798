/** What an action needs only after its first request has left: judging, and showing the outcome. */
export { attend } from './app/attend.js';
export { present } from './publish/present.js';
export { createRunEvidence } from './collect/github/run-evidence.js';
