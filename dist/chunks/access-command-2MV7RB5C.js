import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  accessFileOf,
  defaultPolicy,
  expectedOf,
  expectedOfText,
  readAccessFacts
} from "./chunk-VDPR3FBD.js";
import {
  recordMoment
} from "./chunk-DPZ6PYVX.js";
import {
  withRun
} from "./chunk-2Q7C7E4J.js";
import "./chunk-JCVXUPQT.js";
import {
  accessReaders
} from "./chunk-YDEQHHFE.js";
import "./chunk-EK5RX3ZU.js";
import "./chunk-5OO2EAYH.js";
import "./chunk-GQNLNL5Q.js";
import "./chunk-F3VGKRZJ.js";
import "./chunk-U27HDSLL.js";
import "./chunk-UKCIPQC2.js";
import "./chunk-S2SAZACM.js";
import "./chunk-PH2NCIUP.js";
import "./chunk-2AK5QLE6.js";
import "./chunk-WWOGRA77.js";
import {
  commandRun,
  exitOfVerdict,
  ticketCredentials
} from "./chunk-OTJRBF6U.js";
import {
  outcomeText
} from "./chunk-YZODCOGS.js";
import "./chunk-DUDJAMBL.js";
import "./chunk-QY3GPZYY.js";
import "./chunk-YA6ERPYQ.js";
import {
  sentence,
  whom
} from "./chunk-RPF2H2JA.js";
import {
  enumerated,
  plain
} from "./chunk-GCJBTRQJ.js";
import {
  demandsOf
} from "./chunk-RNHKN4GJ.js";
import "./chunk-MTHVUXSS.js";
import {
  createSource,
  largeFilesBeside,
  shippedModelSignatures,
  ticketSystemOf,
  ticketTime
} from "./chunk-XG7QIEGJ.js";
import {
  TOOL_VERSION,
  createClient
} from "./chunk-4T6FSV6Q.js";
import "./chunk-JOIHDZKP.js";
import "./chunk-QXMPUCEE.js";
import "./chunk-5ZK5TRM2.js";
import {
  sha256
} from "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import "./chunk-JFH4QL4A.js";
import "./chunk-TBYOVZEP.js";
import "./chunk-V3BRGX7I.js";
import "./chunk-IX25UDEM.js";
import "./chunk-7AEKP7CG.js";
import {
  require_dist
} from "./chunk-SI4QR6ZI.js";
import "./chunk-F5GDBJV2.js";
import "./chunk-H5MVRSYT.js";
import "./chunk-A7BWVPGP.js";
import "./chunk-2YSYZP25.js";
import "./chunk-KUJ5AWCR.js";
import "./chunk-BIW66A2R.js";
import {
  __toESM
} from "./chunk-R5U37ZOC.js";

// src/wiring/access-command.ts
var import_yaml = __toESM(require_dist(), 1);
import { readFile, writeFile } from "node:fs/promises";

// src/app/access/compare-access.ts
var POLICY = "version: 1\ncontrols:\n  access: {}\n";
var DEFAULT_FILE = ".github/access.yml";
var compareAccess = async (ports, target, handed, { settings, run }) => {
  const name = target.repository === null ? target.owner : `${target.owner}/${target.repository}`;
  const ground = target.repository === null ? null : await ports.ground(name);
  const policy = await policyOf(ports, settings, ground);
  const expected = await fileOf(ports, ground, accessFileOf(policy.reading) ?? DEFAULT_FILE, handed);
  const { facts, faults } = await readAccessFacts(ports, target, ground, expected);
  const about = { stage: "access", run, name: "countersign-access", commit: null, companions: [], links: {} };
  const saved = [];
  const { evidence } = await recordMoment(nowhere(ports.source, saved), settings, {
    ...about,
    repository: name,
    policy,
    facts: withRun(facts, run),
    faults
  });
  const { access } = evidence.facts;
  return { evidence, bytes: saved.join(""), state: access.known ? access.value?.state ?? null : null, expected };
};
var policyOf = async (ports, settings, ground) => {
  if (ground === null) return ownPolicy();
  const policy = await defaultPolicy(ports, settings, ground);
  const { reading } = policy;
  const isValid = reading.state === "found" && reading.demands.state === "valid";
  const isSilent = reading.state === "missing" || isValid && accessFileOf(reading) === null;
  return isSilent ? ownPolicy() : policy;
};
var ownPolicy = () => {
  const name = "countersign access";
  const digest = sha256(POLICY);
  const source = {
    kind: "file",
    name,
    repository: null,
    path: null,
    commit: null,
    digest,
    bytes: POLICY.length
  };
  const demands = demandsOf([{ ...source, text: POLICY }]);
  return {
    reading: { state: "found", sources: [source], demands, fromDefaultBranch: false },
    texts: /* @__PURE__ */ new Map([[digest, POLICY]])
  };
};
var fileOf = async (ports, ground, path, handed) => {
  if (handed !== null) return expectedOfText(handed.path, handed.text);
  if (ground === null) return { state: "missing", path, commit: null };
  const { name, defaultBranch } = ground.repository;
  const reading = await ports.source.readFile({ repository: name, path, ref: defaultBranch });
  return expectedOf({ repository: name, path, branch: defaultBranch }, reading, ports.readReview);
};
var nowhere = (source, saved) => ({
  source,
  signer: { prepare: () => void 0, sign: () => Promise.resolve({ state: "unsigned", why: "off" }) },
  stores: [],
  saveLocally: (bytes) => {
    saved.push(bytes);
    return Promise.resolve("");
  },
  saveProofs: () => Promise.resolve()
});

// src/policy/access-snapshot.ts
var snapshotOf = (state, review) => {
  const parts = partsOf(state);
  const known = parts.flatMap(({ part, fact }) => fact.known && fact.value !== null ? [[part, fact.value]] : []);
  return {
    text: {
      version: 1,
      ...Object.fromEntries(known),
      ...review === null ? {} : { review: reviewText(review) }
    },
    left: parts.flatMap(({ part, fact }) => fact.known ? [] : [{ part, found: fact.why.found ?? fact.why.code }])
  };
};
var reviewText = ({ every, by, approvals, asked }) => ({
  every,
  by,
  approvals,
  ...asked === null ? {} : { asked }
});
var partsOf = (state) => [
  ...peopleParts(state),
  ...state.repository === null ? [] : repositoryParts(state),
  ...state.owner.kind === "user" ? [] : organizationParts(state),
  { part: "actions", fact: within(state.actions, actionsText) }
];
var peopleParts = (state) => {
  const { collaborators, teams, members, repository } = state;
  const admins = repository === null ? within(members, (all) => sorted(all.filter(({ role }) => role === "owner").map(({ login }) => login))) : within(collaborators, (all) => sorted(all.filter(({ level }) => level === "admin").map(({ login }) => login)));
  const held = within(teams, (all) => all.flatMap(({ role }) => role ?? []));
  const own = repository === null ? held : both(held, collaborators, (roles, all) => [...roles, ...all.flatMap(({ role }) => role ?? [])]);
  return [
    { part: "admins", fact: admins },
    { part: "roles", fact: within(own, (roles) => sorted([...new Set(roles)])) }
  ];
};
var organizationParts = ({
  repository,
  members,
  teams,
  apps,
  twoFactor,
  organization
}) => [
  {
    part: "members",
    fact: within(members, (all) => ({
      owners: sorted(all.filter(({ role }) => role === "owner").map(({ login }) => login)),
      members: sorted(all.filter(({ role }) => role === "member").map(({ login }) => login))
    }))
  },
  { part: "teams", fact: within(teams, (all) => teamsText(all, repository)) },
  {
    part: "apps",
    fact: within(
      apps,
      (all) => mapOf(
        all.filter(({ suspended }) => !suspended),
        ({ slug, permissions, repositories }) => [slug, { permissions: sortedMap(permissions), repositories }]
      )
    )
  },
  {
    part: "two-factor",
    fact: within(
      twoFactor,
      ({ required, without }) => without.known ? { required, exempt: sorted(without.value) } : { required }
    )
  },
  { part: "organization", fact: within(organization, organizationText) }
];
var teamsText = (teams, repository) => mapOf(
  teams.filter(({ level }) => repository === null || level !== null && level !== "none"),
  ({ name, level, members }) => [
    name,
    {
      ...level === null || level === "none" ? {} : { level },
      ...members.known ? { members: sorted(members.value.map(({ login }) => login)) } : {}
    }
  ]
);
var organizationText = (settings) => told({
  "default-permission": settings.defaultPermission,
  "create-repositories": settings.membersCanCreateRepositories,
  "fork-private": settings.membersCanForkPrivate,
  "change-visibility": settings.membersCanChangeVisibility,
  "delete-repositories": settings.membersCanDelete
});
var repositoryParts = ({ collaborators, deployKeys, environments, rules }) => [
  { part: "outside-collaborators", fact: within(collaborators, (all) => levelsOf(all, "outside")) },
  { part: "people", fact: within(collaborators, (all) => levelsOf(all, "direct")) },
  { part: "deploy-keys", fact: within(deployKeys, keysText) },
  {
    part: "environments",
    fact: within(
      environments,
      (all) => mapOf(all, (each) => [
        each.name,
        {
          reviewers: sorted(each.reviewers),
          "self-review": !each.preventSelfReview,
          "admins-bypass": each.adminsCanBypass,
          branches: each.branches,
          ...each.patterns.length === 0 ? {} : { patterns: sorted(each.patterns) },
          ...each.waitMinutes === 0 ? {} : { "wait-minutes": each.waitMinutes }
        }
      ])
    )
  },
  { part: "branches", fact: within(rules, (all) => mapOf(all, (each) => [each.branch, branchText(each)])) },
  {
    part: "bypass",
    fact: within(rules, (all) => {
      const shown = all.flatMap(({ branch, bypass }) => bypass.known ? [{ branch, who: bypass.value }] : []);
      return shown.length === 0 && all.length > 0 ? null : mapOf(shown, ({ branch, who }) => [branch, sorted(who)]);
    })
  }
];
var keysText = (keys) => mapOf(keys, ({ title, fingerprint, readOnly }) => [fingerprint ?? title, readOnly ? "read" : "write"]);
var levelsOf = (all, way) => mapOf(
  all.filter(({ through }) => through === way),
  ({ login, level }) => [login, level]
);
var branchText = (rules) => ({
  "required-contexts": sorted(rules.requiredContexts),
  approvals: rules.approvals,
  "dismiss-stale": rules.dismissStale,
  "code-owners": rules.codeOwners,
  "last-push": rules.lastPushApproval,
  signatures: rules.signatures,
  linear: rules.linear,
  admins: rules.admins,
  "force-push": rules.forcePush,
  deletion: rules.deletion
});
var actionsText = (actions) => told({
  enabled: actions.enabled,
  allowed: actions.allowed,
  ...actions.allowed === "selected" ? {
    patterns: sorted(actions.patterns),
    "github-owned": actions.githubOwned,
    "verified-creators": actions.verifiedCreators
  } : {},
  "default-token": actions.defaultToken,
  "can-approve": actions.canApprovePulls,
  pinned: actions.pinned
});
var within = (fact, change) => fact.known ? { known: true, value: change(fact.value) } : fact;
var both = (one, other, join) => one.known ? within(other, (value) => join(one.value, value)) : one;
var sorted = (names) => [...names].sort();
var sortedMap = (map) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => a < b ? -1 : 1));
var mapOf = (all, entry) => sortedMap(Object.fromEntries(all.map(entry)));
var told = (settings) => Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null));

// src/report/access-text.ts
var ID = "access";
var accessText = (evidence, paint) => {
  const { subject, decision, findings } = evidence;
  const finding = findings.find(({ control }) => control === ID);
  if (finding === void 0) return outcomeText(evidence, decision.verdict, [], paint);
  const others = findings.filter(({ control, reasons }) => control !== ID && reasons.length > 0);
  const tone = finding.outcome === "pass" ? "good" : "bad";
  return [
    `${paint("countersign access", "bold")} ${plain(subject.repository.name)}: ${paint(decision.verdict, tone)}`,
    ...[finding, ...others].flatMap((each) => groupsText(each, paint)),
    ...decision.carried.map(
      ({ about, until, approvedBy }) => plain(`  exception for ${about.join(", ")} until ${until}, by ${approvedBy}`)
    ),
    ...standingText(finding, paint)
  ].join("\n");
};
var groupsText = ({ control, reasons }, paint) => {
  const kinds = [...new Set(reasons.map(({ code }) => code))];
  return kinds.flatMap((code) => {
    const words = sentence(code, control);
    const rows = reasons.filter((reason) => reason.code === code);
    const width = Math.max(...rows.map((row) => subjectOf(row).length));
    const who = [...new Set(rows.flatMap((row) => row.who ?? []))];
    return [
      "",
      `  ${paint(words.says, "bold")} ${paint(code, "dim")}`,
      ...rows.map((row) => `    ${subjectOf(row).padEnd(width)}  ${sidesOf(row)}`),
      `    next: ${words.next}${who.length === 0 ? "" : ` Who can: ${enumerated(who, whom)}.`}`
    ];
  });
};
var subjectOf = ({ about }) => plain(about.join(" · "));
var sidesOf = ({ found, needed }) => [found === void 0 ? "" : `found: ${plain(found)}`, needed === void 0 ? "" : `needed: ${plain(needed)}`].filter((side) => side !== "").join("; ");
var standingText = ({ notes }, paint) => {
  const standing = notes.find(({ code }) => code === "access-review-standing");
  const apart = notes.filter(({ code }) => code === "access-part-not-compared").flatMap(({ about }) => about);
  const lines = [
    ...standing === void 0 ? [] : [`review: ${standing.found ?? ""}; ${standing.needed ?? ""}`],
    ...apart.length === 0 ? [] : [`not compared: ${apart.join(", ")}`]
  ];
  return lines.length === 0 ? [] : ["", ...lines.map((line) => `  ${paint(plain(line), "dim")}`)];
};

// src/wiring/access-command.ts
var accessCommand = async (target, options, around) => {
  const { token, graphql, print, paint } = around;
  const client = createClient({
    baseUrl: options.api,
    graphqlUrl: graphql,
    token,
    userAgent: `countersign/${TOOL_VERSION}`
  });
  const tickets = ticketCredentials(process.env);
  const source = createSource(client, {
    workspace: null,
    tickets: ticketSystemOf(tickets, ticketTime(tickets, { lost: false })),
    modelSignatures: shippedModelSignatures,
    largeFiles: largeFilesBeside(options.api, process.env["GITHUB_TOKEN"] ?? process.env["GH_TOKEN"] ?? "")
  });
  const handed = options.expected === void 0 ? null : { path: options.expected, text: await readFile(options.expected, "utf8") };
  const settings = { policyPath: ".github/countersign.yml", centralPolicy: null, toolVersion: TOOL_VERSION };
  const ports = { source, policySource: source, ...accessReaders(client) };
  const compared = await compareAccess(ports, target, handed, { settings, run: commandRun(around.build) });
  const { evidence, bytes, state, expected } = compared;
  if (options.evidence !== void 0) await writeFile(options.evidence, bytes);
  if (options.snapshot !== void 0 && state !== null) {
    const review = expected.state === "found" ? expected.expected.review : null;
    return writeSnapshot(options.snapshot, state, { review, now: evidence.judgedAt }, print);
  }
  print(options.json === true ? bytes : accessText(evidence, paint));
  return exitOfVerdict(evidence.decision.verdict);
};
var writeSnapshot = async (path, state, { review, now }, print) => {
  const asked = review === null ? null : { ...review, asked: now?.slice(0, 10) ?? null };
  const snapshot = snapshotOf(state, asked);
  await writeFile(path, textOf(path, snapshot));
  print(`What is now is written to ${plain(path)}. Read it: it says what is, not what should be.`);
  for (const { part, found } of snapshot.left) print(`  left out: ${part}, which could not be read: ${plain(found)}`);
  return snapshot.left.length === 0 ? 0 : exitOfVerdict("indeterminate");
};
var textOf = (path, { text }) => path.endsWith(".json") ? `${JSON.stringify(text, null, 2)}
` : (0, import_yaml.stringify)(text, { version: "1.2", lineWidth: 0 });
export {
  accessCommand
};
