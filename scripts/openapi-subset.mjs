#!/usr/bin/env node
// Cuts __tests__/fixtures/openapi.json out of GitHub's OpenAPI description: the successful answers of the operations that the
// emulator serves, without descriptions and examples, with `nullable` as JSON Schema says it.
//
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/{api.github.com,ghec}.json
//   node scripts/openapi-subset.mjs package/generated/api.github.com.json package/generated/ghec.json
//
// The second is GitHub's description of what its enterprise plan has besides.
//
// The package unpacks to 400 MB, so it is no dependency.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('../__tests__/fixtures/openapi.json', import.meta.url));
const repo = '/repos/{owner}/{repo}';
const operations = [
  ['get', repo],
  ['get', `${repo}/activity`],
  ['get', `${repo}/actions/artifacts/{artifact_id}`],
  ['get', `${repo}/actions/permissions`],
  ['get', `${repo}/actions/permissions/selected-actions`],
  ['get', `${repo}/actions/permissions/workflow`],
  ['get', `${repo}/actions/runs`],
  ['get', `${repo}/actions/workflows/{workflow_id}/runs`],
  ['get', `${repo}/actions/runs/{run_id}`],
  ['get', `${repo}/actions/runs/{run_id}/approvals`],
  ['get', `${repo}/actions/runs/{run_id}/artifacts`],
  ['get', `${repo}/actions/runs/{run_id}/attempts/{attempt_number}`],
  ['get', `${repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`],
  ['get', `${repo}/actions/runs/{run_id}/pending_deployments`],
  ['get', `${repo}/actions/workflows/{workflow_id}/runs`],
  ['post', `${repo}/attestations`],
  ['get', `${repo}/attestations/{subject_digest}`],
  ['get', `${repo}/branches/{branch}`],
  ['get', `${repo}/branches/{branch}/protection`],
  ['get', `${repo}/check-runs/{check_run_id}`],
  ['post', `${repo}/check-runs`],
  ['patch', `${repo}/check-runs/{check_run_id}`],
  ['get', `${repo}/check-suites/{check_suite_id}/check-runs`],
  ['get', `${repo}/code-scanning/alerts`],
  ['get', `${repo}/code-scanning/alerts/{alert_number}`],
  ['get', `${repo}/code-scanning/analyses`],
  ['get', `${repo}/codeowners/errors`],
  ['get', `${repo}/collaborators`],
  ['get', `${repo}/collaborators/{username}/permission`],
  ['get', `${repo}/commits`],
  ['get', `${repo}/commits/{ref}`],
  ['get', `${repo}/commits/{commit_sha}/pulls`],
  ['get', `${repo}/commits/{ref}/check-runs`],
  ['get', `${repo}/commits/{ref}/check-suites`],
  ['get', `${repo}/commits/{ref}/status`],
  ['get', `${repo}/commits/{ref}/statuses`],
  ['get', `${repo}/compare/{basehead}`],
  ['get', `${repo}/contents/{path}`],
  ['get', `${repo}/dependabot/alerts`],
  ['get', `${repo}/dependency-graph/compare/{basehead}`],
  ['get', `${repo}/deployments`],
  ['get', `${repo}/deployments/{deployment_id}`],
  ['get', `${repo}/deployments/{deployment_id}/statuses`],
  ['get', `${repo}/environments`],
  ['get', `${repo}/environments/{environment_name}`],
  ['get', `${repo}/environments/{environment_name}/deployment-branch-policies`],
  ['get', `${repo}/git/blobs/{file_sha}`],
  ['post', `${repo}/git/commits`],
  ['get', `${repo}/git/commits/{commit_sha}`],
  ['get', `${repo}/git/ref/{ref}`],
  ['post', `${repo}/git/refs`],
  ['patch', `${repo}/git/refs/{ref}`],
  ['post', `${repo}/git/trees`],
  ['get', `${repo}/git/trees/{tree_sha}`],
  ['get', `${repo}/issues`],
  ['post', `${repo}/issues`],
  ['get', `${repo}/issues/events`],
  ['get', `${repo}/issues/{issue_number}`],
  ['patch', `${repo}/issues/{issue_number}`],
  ['get', `${repo}/issues/{issue_number}/comments`],
  ['post', `${repo}/issues/{issue_number}/comments`],
  ['patch', `${repo}/issues/comments/{comment_id}`],
  ['get', `${repo}/issues/{issue_number}/events`],
  ['get', `${repo}/issues/{issue_number}/timeline`],
  ['get', `${repo}/keys`],
  ['get', `${repo}/pulls`],
  ['get', `${repo}/pulls/{pull_number}`],
  ['get', `${repo}/pulls/{pull_number}/commits`],
  ['get', `${repo}/pulls/{pull_number}/files`],
  ['get', `${repo}/pulls/{pull_number}/requested_reviewers`],
  ['get', `${repo}/pulls/{pull_number}/reviews`],
  ['get', `${repo}/rules/branches/{branch}`],
  ['get', `${repo}/rulesets`],
  ['get', `${repo}/rulesets/{ruleset_id}`],
  ['get', `${repo}/secret-scanning/alerts`],
  ['post', `${repo}/statuses/{sha}`],
  ['get', `${repo}/teams`],
  ['get', '/orgs/{org}'],
  ['get', '/orgs/{org}/actions/permissions'],
  ['get', '/orgs/{org}/actions/permissions/selected-actions'],
  ['get', '/orgs/{org}/actions/permissions/workflow'],
  ['get', '/orgs/{org}/audit-log'],
  ['get', '/orgs/{org}/installations'],
  ['get', '/orgs/{org}/invitations'],
  ['get', '/orgs/{org}/members'],
  ['get', '/orgs/{org}/outside_collaborators'],
  ['get', '/orgs/{org}/public_members'],
  ['get', '/orgs/{org}/rulesets'],
  ['get', '/orgs/{org}/rulesets/{ruleset_id}'],
  ['get', '/orgs/{org}/teams'],
  ['get', '/orgs/{org}/teams/{team_slug}'],
  ['get', '/orgs/{org}/teams/{team_slug}/teams'],
  ['get', '/orgs/{org}/teams/{team_slug}/members'],
  ['get', '/orgs/{org}/teams/{team_slug}/memberships/{username}'],
  ['get', '/rate_limit'],
  ['get', '/search/issues'],
  ['get', '/user/{account_id}'],
  ['get', '/user/memberships/orgs/{org}'],
  ['get', '/users/{username}'],
];

const kept = new Set([
  'type',
  'nullable',
  'properties',
  'items',
  'required',
  'enum',
  'const',
  'format',
  'allOf',
  'anyOf',
  'oneOf',
  'additionalProperties',
  'minItems',
  'maxItems',
  'pattern',
]);

const described = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const enterprise = JSON.parse(readFileSync(process.argv[3], 'utf8'));
let source = described;
const schemas = {};
const answers = {};
for (const [method, path] of operations) {
  source = described.paths[path]?.[method] === undefined ? enterprise : described;
  const operation = source.paths[path]?.[method];
  if (operation === undefined) throw new Error(`GitHub describes no ${method} ${path}`);
  for (const [status, response] of Object.entries(operation.responses)) {
    const { content } = response.$ref === undefined ? response : lookUp(response.$ref);
    const schema = content?.['application/json']?.schema;
    if (/^2/.test(status) && schema !== undefined)
      answers[`${method.toUpperCase()} ${path} ${status}`] = convert(schema);
  }
}
source = described;
answers.problem = convert({ $ref: '#/components/schemas/basic-error' });
writeFileSync(target, `${JSON.stringify({ info: source.info.version, answers, schemas })}\n`);
process.stdout.write(
  `${Object.keys(answers).length} answers, ${Object.keys(schemas).length} schemas, ${readFileSync(target).length} bytes\n`,
);

function lookUp(ref) {
  return ref
    .split('/')
    .slice(1)
    .reduce((node, name) => node[name], source);
}

function convert(schema) {
  if (Array.isArray(schema)) return schema.map(convert);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.$ref !== undefined) return { $ref: keep(schema.$ref) };
  const { nullable, ...rest } = strip(schema);
  return nullable === true ? orNull(rest) : rest;
}

function keep(ref) {
  const name = ref.split('/').at(-1);
  if (!(name in schemas)) {
    schemas[name] = {};
    schemas[name] = convert(lookUp(ref));
  }
  return `#/schemas/${name}`;
}

function strip(schema) {
  const out = {};
  for (const [key, value] of Object.entries(schema)) {
    if (!kept.has(key)) continue;
    if (key === 'properties')
      out[key] = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, convert(inner)]));
    else out[key] = key === 'enum' || key === 'required' ? value : convert(value);
  }
  return out;
}

function orNull(schema) {
  if (
    typeof schema.type === 'string' &&
    schema.allOf === undefined &&
    schema.anyOf === undefined &&
    schema.oneOf === undefined
  ) {
    return {
      ...schema,
      type: [schema.type, 'null'],
      ...(schema.enum === undefined ? {} : { enum: [...new Set([...schema.enum, null])] }),
    };
  }
  return { anyOf: [schema, { type: 'null' }] };
}
