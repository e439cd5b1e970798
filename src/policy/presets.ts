const MINIMAL = `# minimal: works with GITHUB_TOKEN alone
version: 1
controls:
  peer-review: {approvals: 1, carry-over: clean-base-merge}
  segregation-of-duties: {separate: [[author, approver]]}
  commit-integrity: {attributed: true}
  change-ticket: {system: github, label: change-approved, enforcement: report}
`;

const SOX = `# sox: what an auditor of change management asks for; checks, scans and owners are the company's own and must be added
version: 1
controls:
  peer-review: {approvals: 1, reviewers: {permission: write}, carry-over: clean-base-merge}
  segregation-of-duties: {separate: [[author, approver], [author, ticket-approver], [requester, ticket-approver], [author, deployer]]}
  commit-integrity: {attributed: true}
  change-ticket: {system: github, label: change-approved}
  branch-protection: {require: {gate: true, approvals: 1, dismiss-stale: true, force-push: false, deletion: false}, enforcement: report}
`;

const MODELS = `# models: for repositories that hold models; which models, who signs them and what they must reach stands under the key models
version: 1
controls:
  model-inventory: {}
  model-integrity: {}
  model-licence: {}
  model-data: {}
  model-evaluation: {}
  model-safety: {}
  model-provenance: {}
  model-monitoring: {}
`;

const TEXTS: ReadonlyMap<string, string> = new Map([
  ['minimal', MINIMAL],
  ['sox', SOX],
  ['models', MODELS],
]);

export const presetNames: readonly string[] = [...TEXTS.keys()];

/** Text of a preset that is in the tool; null where there is none of that name. */
export const presetText = (name: string): string | null => TEXTS.get(name) ?? null;
