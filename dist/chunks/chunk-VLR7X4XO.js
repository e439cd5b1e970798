import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  canonical,
  compareText,
  distinct,
  keyOf,
  nameOf,
  readLicence,
  settled,
  sha256
} from "./chunk-2TMJ3BFM.js";
import {
  known
} from "./chunk-BIW66A2R.js";

// src/decision/settled-deployment.ts
var settledDeployment = (deployment) => ({
  ...deployment,
  artifacts: settled(
    deployment.artifacts.map((artifact) => ({ ...artifact, provenance: within(artifact.provenance, settled) }))
  ),
  reviews: within(deployment.reviews, settled),
  protection: within(deployment.protection, settledProtection),
  way: within(deployment.way, (way) => ({
    ...way,
    commits: way.commits.map(({ commit, record }) => ({ commit, record: settledRecord(record) }))
  })),
  record: settledRecord(deployment.record)
});
var settledRecord = (record) => record.state === "verified" ? {
  ...record,
  pulls: settled(record.pulls),
  authors: settled(record.authors),
  blocking: settled(record.blocking),
  carried: settled(record.carried)
} : record;
var settledProtection = (protection) => ({
  ...protection,
  reviewers: settled(protection.reviewers),
  branches: typeof protection.branches === "string" ? protection.branches : { named: settled(protection.branches.named) }
});
var within = (fact, change) => fact.known ? known(change(fact.value)) : fact;

// src/decision/settled-facts.ts
var settledFacts = (facts) => ({
  ...facts,
  change: within2(facts.change, (change) => ({
    ...change,
    labels: settled(change.labels),
    unlabeled: byTime(change.unlabeled),
    baseChanges: byTime(change.baseChanges)
  })),
  commits: within2(facts.commits, ({ current, earlier }) => ({
    current: parentsFirst(current),
    earlier: parentsFirst(earlier)
  })),
  pushes: within2(
    facts.pushes,
    (pushes) => pushes.source === "activity" ? { ...pushes, pushes: byTime(pushes.pushes) } : pushes
  ),
  reviews: within2(facts.reviews, byTime),
  approvedCommits: within2(facts.approvedCommits, settled),
  permissions: within2(facts.permissions, settled),
  teams: within2(facts.teams, settledTeams),
  files: within2(facts.files, settled),
  checks: within2(facts.checks, (checks) => ({
    ...checks,
    head: settled(checks.head),
    earlier: settled(checks.earlier),
    runningWorkflows: settled(checks.runningWorkflows)
  })),
  scans: within2(facts.scans, (scans) => settled(scans.map(settledScan))),
  dependencies: within2(facts.dependencies, settledDependencies),
  testResults: within2(facts.testResults, settledResults),
  tickets: within2(facts.tickets, (tickets) => ({
    ...tickets,
    mentions: settled(tickets.mentions),
    answers: settled(tickets.answers.map(settledTicket))
  })),
  protection: within2(facts.protection, settledProtection2),
  deployment: within2(facts.deployment, (deployment) => deployment === null ? null : settledDeployment(deployment))
});
var settledProtection2 = (protection) => ({
  ...protection,
  requiredContexts: settled(protection.requiredContexts),
  bypass: within2(protection.bypass, settled)
});
var settledTeams = (teams) => settled(teams.map((team) => ({ ...team, members: within2(team.members, settled) })));
var settledDependencies = (dependencies) => ({
  ...dependencies,
  changes: settled(dependencies.changes),
  unread: settled(dependencies.unread),
  references: within2(dependencies.references, settled)
});
var settledScan = (scan) => ({
  ...scan,
  reports: within2(
    scan.reports,
    (reports) => settled(reports.map((report) => ({ ...report, findings: sorted(report.findings) })))
  )
});
var settledTicket = ({ key, answer }) => ({
  key,
  answer: within2(answer, (told) => {
    if (told.found !== "present") return told;
    const { ticket } = told;
    return {
      ...told,
      ticket: {
        ...ticket,
        requesters: settled(ticket.requesters),
        approvals: within2(
          ticket.approvals,
          (list) => [...settled(list)].sort((a, b) => compareText(a.at ?? "", b.at ?? ""))
        ),
        edited: within2(ticket.edited, (edit) => edit === null ? null : { ...edit, fields: settled(edit.fields) }),
        items: settled(ticket.items),
        usedBy: within2(ticket.usedBy, settled)
      }
    };
  })
});
var settledResults = (results) => settled(results.map((result) => ({ ...result, reports: within2(result.reports, settledReports) })));
var settledReports = (reports) => settled(reports.map((report) => ({ ...report, files: settled(report.files), coverage: settled(report.coverage) })));
var sorted = (values) => values.map((value) => ({ value, key: keyOf(value) })).sort((a, b) => compareText(a.key, b.key)).map(({ value }) => value);
var within2 = (fact, change) => fact.known ? known(change(fact.value)) : fact;
var byTime = (entries) => [...settled(entries)].sort((a, b) => compareText(a.at, b.at));
var parentsFirst = (commits) => {
  const byId = new Map(distinct(commits).map((commit) => [commit.id, commit]));
  if (byId.size !== distinct(commits).length) return settled(commits);
  const children = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Map();
  for (const commit of byId.values()) {
    const parents = [...new Set(commit.parents)].filter((parent) => byId.has(parent));
    waiting.set(commit.id, parents.length);
    for (const parent of parents) children.set(parent, [...children.get(parent) ?? [], commit.id]);
  }
  const ordered = [];
  let ready = [...waiting.keys()].filter((id) => waiting.get(id) === 0).sort(compareText);
  while (ready.length > 0) {
    const next = [];
    for (const id of ready) {
      const commit = byId.get(id);
      if (commit !== void 0) ordered.push(commit);
      for (const child of children.get(id) ?? []) {
        const left = (waiting.get(child) ?? 1) - 1;
        waiting.set(child, left);
        if (left === 0) next.push(child);
      }
    }
    ready = next.sort(compareText);
  }
  return ordered.length === byId.size ? ordered : settled(commits);
};

// src/evidence/bill-component.ts
var property = (name, value) => ({ name: `countersign:${name}`, value });
var billComponents = (changes) => {
  const taken = /* @__PURE__ */ new Map();
  return changes.map((change) => {
    const name = `${change.manifest}#${nameOf(change.component)}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return componentOf(change, count === 1 ? name : `${name}#${String(count)}`);
  });
};
var SCOPES = {
  runtime: "required",
  development: "excluded",
  unknown: null
};
var componentOf = ({ change, manifest, component, from }, reference) => {
  const { name, version, purl, licence, hashes, source, installScript, scope } = component;
  const known2 = hashes.map(hashOf);
  return {
    type: "library",
    "bom-ref": reference,
    name,
    ...given("version", version),
    ...given("purl", purl),
    ...given("scope", SCOPES[scope]),
    ...licence === null ? {} : { licenses: [licenceOf(licence)] },
    ...some(
      "hashes",
      known2.filter((each) => each !== null)
    ),
    properties: [
      property("change", change),
      property("manifest", manifest),
      ...from === null ? [] : [property("from", from)],
      ...source === null ? [] : [property("source", source)],
      ...installScript === null ? [] : [property("install-script", String(installScript))],
      ...hashes.filter((_, at) => known2[at] === null).map((each) => property("hash", each))
    ]
  };
};
var given = (key, value) => value === null ? {} : { [key]: value };
var some = (key, values) => values.length === 0 ? {} : { [key]: values };
var ALGORITHMS = /* @__PURE__ */ new Map([
  ["md5", ["MD5", 32]],
  ["sha1", ["SHA-1", 40]],
  ["sha256", ["SHA-256", 64]],
  ["sha384", ["SHA-384", 96]],
  ["sha512", ["SHA-512", 128]]
]);
var hashOf = (hash) => {
  const [, name = "", content = ""] = /^([a-z0-9]+):([0-9a-f]+)$/u.exec(hash) ?? [];
  const [alg = "", length = NaN] = ALGORITHMS.get(name) ?? [];
  return content.length === length ? { alg, content } : null;
};
var licenceOf = (text) => {
  const reading = readLicence(text);
  return reading.state === "read" && isOfSpdx(reading.tree) ? { expression: text } : { license: { name: text } };
};
var isOfSpdx = (tree) => tree.kind === "leaf" ? tree.leaf.kind === "licence" : isOfSpdx(tree.left) && isOfSpdx(tree.right);

// src/evidence/bill.ts
var BILL_FILE = "bom.cdx.json";
var billOf = (evidence) => {
  const { dependencies } = settledFacts(evidence.facts);
  if (!dependencies.known) return null;
  const components = billComponents(dependencies.value.changes.filter(({ change }) => change !== "removed"));
  const unnumbered = documentOf(evidence, dependencies.value, components);
  const text = canonical({ ...unnumbered, serialNumber: `urn:uuid:${uuidOf(sha256(canonical(unnumbered)))}` });
  return { text, named: { digest: sha256(text), components: components.length } };
};
var documentOf = (evidence, dependencies, components) => {
  const { tool, subject, judgedAt } = evidence;
  const { to, changes, unread } = dependencies;
  const whole = `${subject.repository.name}@${to}`;
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      ...judgedAt === null ? {} : { timestamp: judgedAt },
      tools: { components: [{ type: "application", name: tool.name, version: tool.version }] },
      component: { type: "application", "bom-ref": whole, name: subject.repository.name, version: to },
      properties: comparison(dependencies)
    },
    components,
    // What stood before, and what a manifest brings that nobody can read, is not in it.
    compositions: [{ aggregate: "incomplete", assemblies: [whole] }],
    properties: [
      ...changes.filter(({ change }) => change === "removed").map(removed),
      ...unread.map((path) => property("unread", path))
    ]
  };
};
var comparison = ({ comparedBy, from, bills }) => [
  property("compared-by", comparedBy),
  property("base-commit", from),
  ...bills.base === null ? [] : [property("base-bill", `sha256:${bills.base.digest}`)],
  ...bills.head === null ? [] : [property("head-bill", `sha256:${bills.head.digest}`)]
];
var removed = ({ manifest, component }) => property("removed", `${nameOf(component)} from ${manifest}`);
var uuidOf = (digest) => {
  const variant = "89ab".charAt(Number.parseInt(digest.charAt(16), 16) % 4);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32)
  ].join("-");
};

export {
  settledFacts,
  BILL_FILE,
  billOf
};
