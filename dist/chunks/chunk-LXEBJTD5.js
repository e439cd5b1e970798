import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  allOf,
  anyOf,
  broughtBy,
  canonical,
  compareText,
  extendedFile,
  hasPermission,
  higherOf,
  isAtLeast,
  isInTeams,
  isListed,
  keyOf,
  nameOf,
  namesOf,
  namesOf2,
  namesOf3,
  no,
  orderReasons,
  ownedPaths,
  packageUrl,
  readLicence,
  readyOwners,
  settled,
  spdx_license_ids_default,
  unidentified,
  whereOf,
  yes
} from "./chunk-2TMJ3BFM.js";
import {
  isOf,
  latestCheckRuns,
  matchesGlob,
  matchesGuard,
  workflowPath
} from "./chunk-YWEMIDDX.js";
import {
  require_dist
} from "./chunk-SI4QR6ZI.js";
import {
  groupBy
} from "./chunk-F5GDBJV2.js";
import {
  known,
  unavailable
} from "./chunk-BIW66A2R.js";
import {
  __toESM
} from "./chunk-R5U37ZOC.js";

// src/policy/stored-policy.ts
var storedPolicy = (policy) => ({
  ...policy,
  controls: storedControls(policy.controls),
  rules: policy.rules.map((rule) => ({ ...rule, controls: storedControls(rule.controls) }))
});
var policyOfStored = (stored) => ({
  ...stored,
  controls: controlsOf(stored.controls),
  rules: stored.rules.map((rule) => ({ ...rule, controls: controlsOf(rule.controls) }))
});
var storedControls = (controls2) => sorted(Object.fromEntries(controls2));
var sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries2 = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(entries2.map(([key, inner]) => [key, sorted(inner)]));
};
var controlsOf = (controls2) => new Map(Object.entries(controls2));

// src/decision/worst-first.ts
var WORST_FIRST = [
  "fail",
  "indeterminate",
  "pending",
  "pass-with-exception",
  "pass",
  "not-applicable"
];

// src/evidence/document.ts
var EVIDENCE_SCHEMA = "urn:countersign:evidence:v1";
var MOMENTS = {
  "pull-request": "merge",
  "merge-queue": "merge",
  sealed: "merge",
  "dry-run": "merge",
  deployment: "deployment",
  deployed: "deployment",
  reconciliation: "reconciliation",
  access: "access"
};
var UNLINKED = {
  parentCommit: null,
  covers: [],
  parentEvidence: { known: true, value: null },
  earlierEvidence: null
};

// src/evidence/statement/descriptor.ts
var VERIFIER = "https://github.com/acme/countersign";
var judgedCommit = ({ subject, stage }) => stage === "merge-queue" || MOMENTS[stage] !== "merge" ? null : subject.commit ?? subject.head;
var commitSubjects = (evidence) => {
  const { head, commit } = evidence.subject;
  const ids = [.../* @__PURE__ */ new Set([head, commit])].filter((id) => id !== null);
  return ids.map((id) => ({ name: nameOfCommit(evidence, id), digest: { gitCommit: id } }));
};
var judgedSubject = (evidence, commit) => {
  const refs = refsOf(evidence);
  return {
    name: nameOfCommit(evidence, commit),
    uri: `${webOf(evidence)}/commit/${commit}`,
    digest: { gitCommit: commit },
    ...refs.length === 0 ? {} : { annotations: { sourceRefs: refs } }
  };
};
var resourceUri = (evidence) => `git+${webOf(evidence)}`;
var originOf = ({ facts }) => facts.run.known ? facts.run.value.url : null;
var policyDescriptors = (evidence) => evidence.policy.state === "found" ? evidence.policy.sources.map((source) => sourceDescriptor(evidence, source)) : [];
var mainPolicy = (evidence) => policyDescriptors(evidence).at(-1) ?? { uri: `${resourceUri(evidence)}#${pathOf(evidence.policy)}` };
var pathOf = (policy) => policy.state === "found" ? "" : policy.path;
var sourceDescriptor = (evidence, { name, repository, path, commit, digest }) => {
  const place2 = repository === null || path === null ? null : `git+${serverOf(evidence)}/${repository}`;
  const uri = place2 === null ? `${VERIFIER}#${name}` : `${place2}${commit === null ? "" : `@${commit}`}#${path ?? ""}`;
  return { name, uri, digest: { sha256: digest } };
};
var refsOf = ({ stage, subject, facts }) => {
  if (stage === "pull-request") return subject.pull === null ? [] : [`refs/pull/${subject.pull}/head`];
  if (stage !== "sealed") return [];
  const branch = facts.landing.known && facts.landing.value !== null ? facts.landing.value.branch : subject.base?.ref;
  return branch === void 0 ? [] : [`refs/heads/${branch}`];
};
var nameOfCommit = (evidence, commit) => `${resourceUri(evidence)}@${commit}`;
var webOf = (evidence) => `${serverOf(evidence)}/${evidence.subject.repository.name}`;
var serverOf = (evidence) => /^https:\/\/[^/]+/u.exec(originOf(evidence) ?? "")?.[0] ?? GITHUB;
var GITHUB = "https://github.com";

// src/evidence/statement/properties.ts
var sourceProperties = (evidence) => passedControls(evidence).map((control) => `ORG_SOURCE_${control.toUpperCase().replaceAll("-", "_")}`);
var passedControls = ({ findings, companions }) => {
  const [first, ...rest] = [findings, ...companions.map((each) => each.findings)].map(passedIn);
  return [...first ?? []].filter((control) => rest.every((passed) => passed.has(control))).sort();
};
var passedIn = (findings) => new Set(
  findings.filter(
    ({ control, enforcement, outcome }) => control !== "gate" && enforcement === "enforce" && outcome === "pass"
  ).map(({ control }) => control)
);

// src/evidence/statement/result.ts
var RESULT_PREDICATE = "https://in-toto.io/attestation/svr/v0.2";
var VERDICTS = /* @__PURE__ */ new Map([
  ["pass", "COUNTERSIGN_PASS"],
  ["pass-with-exception", "COUNTERSIGN_PASS_WITH_EXCEPTION"]
]);
var SEALED = {
  sealed: ["COUNTERSIGN_SEALED"],
  "pull-request": [],
  "merge-queue": [],
  "dry-run": [],
  deployment: [],
  deployed: [],
  reconciliation: [],
  access: []
};
var resultStatement = (evidence) => {
  const commit = judgedCommit(evidence);
  const { verdict } = evidence.decision;
  if (commit === null || evidence.judgedAt === null || verdict === "not-applicable") return null;
  const whole2 = VERDICTS.get(verdict);
  return {
    subject: [judgedSubject(evidence, commit)],
    predicateType: RESULT_PREDICATE,
    predicate: {
      verifier: { id: VERIFIER, policies: policyDescriptors(evidence) },
      timeCreated: evidence.judgedAt,
      properties: [...whole2 === void 0 ? [] : [whole2, ...SEALED[evidence.stage]], ...sourceProperties(evidence)]
    }
  };
};

// src/facts/commit-graph.ts
var commitGraphOf = (commits) => {
  const byId = new Map([...commits.earlier, ...commits.current].map((commit) => [commit.id, commit]));
  const known2 = /* @__PURE__ */ new Map();
  const reached = (id) => {
    const found = known2.get(id) ?? walk(id, byId);
    known2.set(id, found);
    return found;
  };
  return {
    get: (id) => byId.get(id),
    reached,
    frontier: (id) => {
      if (!byId.has(id)) return null;
      const parents = [...reached(id)].flatMap((each) => byId.get(each)?.parents ?? []);
      return new Set(parents.filter((parent) => !byId.has(parent)));
    }
  };
};
var walk = (start, byId) => {
  const seen = /* @__PURE__ */ new Set();
  const open = [start];
  for (let id = open.pop(); id !== void 0; id = open.pop()) {
    const commit = byId.get(id);
    if (commit === void 0 || seen.has(id)) continue;
    seen.add(id);
    open.push(...commit.parents);
  }
  return seen;
};
var isCleanBaseMerge = (commit) => isBaseMerge(commit) && commit.tree === commit.recomputedTree;
var isBaseMerge = (commit) => commit.parents.length === 2 && commit.parents.some((parent) => commit.parentsOnBase.includes(parent));

// src/facts/carry-over.ts
var currencyOf = (facts, carryOver) => {
  const graph = commitGraphOf(facts.commits);
  const equals = carryOver === "none" ? [] : equalTips(facts.change.head.commit, carryOver, graph);
  return (review) => {
    const other = otherBase(facts.change, review.at);
    if (other !== null) return { is: "stale", base: other, evil: [] };
    if (review.commit === null) return { is: "stale", base: null, evil: [] };
    if (review.commit === facts.change.head.commit) return { is: "head" };
    const { commit } = review;
    const answers = equals.map((tip) => sameContent(commit, tip, facts, graph));
    if (answers.includes(true)) return { is: "carried" };
    const why = answers.find((answer) => typeof answer === "object");
    if (why !== void 0) return { is: "unknown", why };
    return { is: "stale", base: null, evil: carryOver === "clean-base-merge" ? evilMerges(commit, facts, graph) : [] };
  };
};
var equalTips = (tip, carryOver, graph) => {
  const commit = carryOver === "clean-base-merge" ? graph.get(tip) : void 0;
  if (commit === void 0 || !isCleanBaseMerge(commit)) return [tip];
  const below2 = commit.parents.find((parent) => graph.get(parent) !== void 0);
  return below2 === void 0 ? [tip] : [tip, ...equalTips(below2, carryOver, graph)];
};
var sameContent = (commit, tip, { approvedCommits }, graph) => {
  const placeOf = (id) => {
    const listed = approvedCommits.known ? approvedCommits.value.find((each) => each.id === id) : void 0;
    if (listed !== void 0) return listed;
    const own = graph.get(id);
    return own === void 0 ? null : { tree: own.tree, mergeBase: null };
  };
  const [one, other] = [placeOf(commit), placeOf(tip)];
  if (one !== null && other !== null && one.tree !== other.tree) return false;
  if (leavesAlike(commit, tip, graph)) return true;
  if (!approvedCommits.known) return approvedCommits.why;
  return one !== null && one.mergeBase !== null && one.mergeBase === other?.mergeBase;
};
var leavesAlike = (one, other, graph) => sameSet(graph.frontier(one), graph.frontier(other));
var sameSet = (a, b) => a !== null && b !== null && a.size === b.size && [...a].every((each) => b.has(each));
var evilMerges = (commit, { change }, graph) => {
  const seen = graph.reached(commit);
  return [...graph.reached(change.head.commit)].filter((id) => {
    const each = graph.get(id);
    return each !== void 0 && !seen.has(id) && isBaseMerge(each) && !isCleanBaseMerge(each);
  });
};
var otherBase = ({ base, baseChanges }, at) => {
  const time = Date.parse(at);
  const since = baseChanges.filter((each) => !(Date.parse(each.at) < time)).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const meanwhile = since.filter((each) => !(Date.parse(each.at) > time)).map((each) => each.to);
  return [since[0]?.from ?? base.ref, ...meanwhile].find((ref) => ref !== base.ref) ?? null;
};

// src/facts/attributions.ts
var attributionsOf = ({ current, earlier }) => [...current, ...earlier].flatMap((each) => [each.author, each.committer, ...each.coAuthors]);
var accountsByMail = (commits) => new Map(
  attributionsOf(commits).flatMap(
    ({ alias, account }) => account === null ? [] : [[alias.toLowerCase(), account]]
  )
);

// src/facts/aliases.ts
var aliasesOf = (facts) => {
  const owners = ownersOf(facts);
  const given = /* @__PURE__ */ new Map();
  const counts2 = /* @__PURE__ */ new Map();
  const next = (owner) => {
    const stem = owner === void 0 ? "unattributed" : `account-${String(owner)}`;
    const count = (counts2.get(stem) ?? 0) + 1;
    counts2.set(stem, count);
    return owner !== void 0 && count === 1 ? stem : `${stem}-${String(count)}`;
  };
  const of = (mail) => {
    const key = mail.toLowerCase();
    const alias = given.get(key) ?? next(owners.get(key));
    given.set(key, alias);
    return alias;
  };
  const isKnown2 = (word2) => given.has(word2.toLowerCase()) || owners.has(word2.toLowerCase());
  const within = replacer((word2) => looksLikeMail(word2) || isKnown2(word2) ? of(word2) : word2);
  return {
    of,
    ofHandle: handlesBy(of),
    within,
    withinPath: (path) => path.replaceAll(PARTS, (part3) => withinPart(part3, within))
  };
};
var ownersOf = (facts) => new Map(
  facts.flatMap(
    ({ commits }) => commits.known ? [...accountsByMail(commits.value)].map(([mail, { id }]) => [mail, id]) : []
  )
);
var WORDS = /[^\s<>()[\]{},;:"'`|\\/=?&#*]+/gu;
var SIGN = /@|%40|\uff20/iu;
var SIGNS = new RegExp(SIGN, "giu");
var replacer = (replace) => (text2) => SIGN.test(text2) ? text2.replaceAll(WORDS, (word2) => {
  if (!SIGN.test(word2)) return word2;
  const bare = withoutStops(word2);
  const plain3 = bare.replaceAll(SIGNS, "@");
  const replaced = replace(plain3);
  return replaced === plain3 ? word2 : replaced + word2.slice(bare.length);
}) : text2;
var STOPS = ".!_~^$%+-";
var withoutStops = (word2) => {
  let end = word2.length;
  while (end > 0 && STOPS.includes(word2[end - 1] ?? "")) end -= 1;
  return word2.slice(0, end);
};
var looksLikeMail = (word2) => {
  const parts = word2.split("@");
  return parts.some((part3, index) => index > 0 && parts[index - 1] !== "" && DOMAIN_END.test(part3));
};
var DOMAIN_END = new RegExp("\\.\\p{L}[\\p{L}\\p{N}-]+$", "u");
var PARTS = /[^/?&=]+/gu;
var withinPart = (part3, within) => {
  const plain3 = decoded(part3);
  const replaced = within(plain3);
  return replaced === plain3 ? part3 : encodeURIComponent(replaced);
};
var decoded = (part3) => {
  try {
    return decodeURIComponent(part3);
  } catch {
    return part3;
  }
};
var handlesBy = (of) => (handle) => SIGN.test(handle) || ALIAS_LIKE.test(handle) ? `${handle.slice(0, handle.indexOf(":"))}:${of(handle)}` : handle;
var ALIAS_LIKE = /^[a-z-]+:(?:unattributed|account)-[0-9]/u;
var MARK = "mail:";
var nameOfAlias = (alias) => `${MARK}${alias.toLowerCase()}`;
var HANDLE = /^(?:jira|servicenow|azure-boards|linear):./u;
var isHandle = (entry) => HANDLE.test(entry);
var nameOfHandle = (handle) => SIGN.test(handle) ? handle.toLowerCase() : handle;
var nameOfTicketAccount = (entry) => "handle" in entry ? nameOfHandle(entry.handle) : nameOfAlias(entry.alias);
var mailInList = (entry) => {
  if (isHandle(entry)) return null;
  if (entry.startsWith(MARK)) return entry.slice(MARK.length);
  return entry.indexOf("@") > 0 ? entry : null;
};
var nameInList = (entry) => {
  if (isHandle(entry)) return nameOfHandle(entry);
  const mail = mailInList(entry);
  return mail === null ? entry.toLowerCase() : nameOfAlias(mail);
};

// src/facts/identity.ts
var identityOf = (people) => {
  const groups = groupsOf(people.samePerson);
  const machines = new Set(people.machineAccounts.map(nameInList));
  const apps = new Set(people.trustedApps.map(appOf));
  const groupOfLogin = (login) => groups.get(lower(login)) ?? null;
  const personOf = (account) => groupOfLogin(account.login) ?? `account:${account.id}`;
  const isMachineLogin = (login) => machines.has(nameInList(login)) || lower(login).endsWith(BOT);
  return {
    personOf,
    groupOfLogin,
    isMachineLogin,
    isSame: (a, b) => a.id === b.id || personOf(a) === personOf(b),
    isHuman: (account) => account.type === "user" && !machines.has(lower(account.login)),
    isTrustedApp: (account) => account.type === "bot" && apps.has(appOf(account.login))
  };
};
var BOT = "[bot]";
var lower = (login) => login.toLowerCase();
var appOf = (login) => {
  const name = lower(login);
  return name.endsWith(BOT) ? name.slice(0, -BOT.length) : name;
};
var groupsOf = (lists) => {
  const groups = /* @__PURE__ */ new Map();
  for (const list3 of lists) {
    const joined2 = new Set(list3.map(lower).flatMap((login) => [...groups.get(login) ?? [login]]));
    for (const login of joined2) groups.set(login, joined2);
  }
  return new Map([...groups].map(([login, group2]) => [login, `person:${JSON.stringify([...group2].sort())}`]));
};

// src/facts/pushers.ts
var pushersOf = (pushes, graph) => {
  if (pushes.source === "fork") {
    const { owner } = pushes;
    const standing2 = { accounts: [], complete: owner !== null };
    return { of: () => standing2 };
  }
  const bringing = pushes.pushes.flatMap((push) => broughtBy2(push, graph).map((commit) => ({ commit, push })));
  const brought = groupBy(bringing, ({ commit }) => commit);
  return { of: (commit) => summary((brought.get(commit) ?? []).map(({ push }) => push)) };
};
var broughtBy2 = (push, graph) => {
  const before = push.before === null ? /* @__PURE__ */ new Set() : graph.reached(push.before);
  return [...graph.reached(push.after)].filter((commit) => !before.has(commit));
};
var summary = (pushes) => {
  const accounts = new Map(pushes.flatMap(({ by }) => by === null ? [] : [[by.id, by]]));
  return { accounts: [...accounts.values()], complete: pushes.length > 0 && pushes.every(({ by }) => by !== null) };
};

// src/facts/contributors.ts
var contributorsOf = (facts) => {
  const { change, commits, pushes, people } = facts;
  const identity = identityOf(people);
  const pushers = pushersOf(pushes, commitGraphOf(commits));
  const contributing = [...commits.current, ...commits.earlier].filter((commit) => !isCleanBaseMerge(commit));
  const contributions = [...ofChange(change, pushes), ...contributing.flatMap((commit) => ofCommit(commit, pushers))];
  const persons = groupBy(contributions, ({ account }) => identity.personOf(account));
  const partsOf = (account) => persons.get(identity.personOf(account)) ?? [];
  const { author, initiator } = change;
  return {
    contributions,
    accounts: new Map(contributions.map(({ account }) => [account.id, account])),
    has: (account) => partsOf(account).length > 0,
    partsOf,
    touched: (account, commit) => partsOf(account).some((part3) => part3.commit === null || part3.commit === commit),
    substantial: [...new Set(contributing.map((commit) => commit.id))],
    onHead: commits.current.filter((commit) => !isCleanBaseMerge(commit)).map((commit) => commit.id),
    unattributed: unattributedOf(facts, pushers),
    initiatorUnknown: author?.type === "bot" && initiator === null && !identity.isTrustedApp(author)
  };
};
var ofChange = (change, pushes) => {
  const owner = pushes.source === "fork" ? pushes.owner : null;
  return [
    ...part("opened", change.author, null),
    ...part("initiated", change.initiator, null),
    ...part("owns-fork", owner, null)
  ];
};
var ofCommit = (commit, pushers) => [
  ...part("authored", commit.author.account, commit.id),
  // Of a commit that the host made, the host is the committer: nobody.
  ...commit.byHost ? [] : part("committed", commit.committer.account, commit.id),
  ...commit.coAuthors.flatMap((coAuthor) => part("co-authored", coAuthor.account, commit.id)),
  ...pushers.of(commit.id).accounts.flatMap((account) => part("pushed", account, commit.id))
];
var part = (name, account, commit) => account === null ? [] : [{ account, part: name, commit }];
var unattributedOf = (facts, pushers) => {
  const { change, commits } = facts;
  const contributing = (list3) => list3.filter((commit) => !isCleanBaseMerge(commit));
  const nameless = (commit) => namelessParts(commit, pushers.of(commit.id).complete);
  const earlier = contributing(commits.earlier).flatMap(nameless).filter((each) => !each.pusherStands);
  const unpushed = contributing([...commits.current, ...commits.earlier]).filter(({ id }) => !pushers.of(id).complete);
  return [
    ...change.author === null ? [unattributed("opened", null, null, false)] : [],
    ...contributing(commits.current).flatMap(nameless),
    ...earlier,
    ...unpushed.map(({ id }) => unattributed("pushed", id, null, false))
  ];
};
var namelessParts = (commit, pusherStands) => [
  ...commit.author.account === null ? [unattributed("authored", commit.id, commit.author.alias, pusherStands)] : [],
  ...commit.committer.account === null && !commit.byHost ? [unattributed("committed", commit.id, commit.committer.alias, pusherStands)] : []
];
var unattributed = (name, commit, alias, pusherStands) => ({ part: name, commit, alias, pusherStands });

// src/facts/standing-reviews.ts
var standingReviews = (reviews, identity, merged) => {
  const opinions = inOrder(reviews).filter((review) => !isLate(review.at, merged)).map((review) => undoLateDismissal(review, merged)).filter((review) => review.opinion !== "commented");
  return [...groupBy(opinions, (review) => reviewerOf(review, identity))].flatMap(([person, own]) => {
    const latest = own.findLast(isTold) ?? own.at(-1);
    return latest === void 0 ? [] : [standingOf(person, own, latest)];
  });
};
var lateApprovals = (reviews, merged) => inOrder(reviews).filter((review) => review.opinion === "approved" && isLate(review.at, merged));
var standingOf = (person, own, latest) => {
  const approved = standingApprovals(own);
  const objects = latest.opinion === "changes-requested" && latest.dismissed === null;
  return {
    person,
    account: latest.by,
    review: latest,
    stands: approved.length > 0 ? "approved" : objects ? "changes-requested" : "nothing",
    approvals: approved,
    accounts: [...new Map(own.flatMap(({ by }) => by === null ? [] : [[by.id, by]])).values()],
    superseded: approved.length === 0 && own.some((review) => review.opinion === "approved")
  };
};
var standingApprovals = (own) => {
  const since = own.findLastIndex((review) => review.opinion !== "approved" || review.dismissed !== null) + 1;
  return [...new Map(own.slice(since).map((review) => [review.by?.id, review])).values()];
};
var isTold = (review) => review.opinion !== "unknown" || review.dismissed !== null;
var reviewerOf = (review, identity) => {
  if (review.by === null) return `review:${review.id}`;
  return identity.isHuman(review.by) ? identity.personOf(review.by) : `machine:${review.by.id}`;
};
var inOrder = (reviews) => [...new Map(reviews.map((review) => [review.id, review])).values()].sort(
  (a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id - b.id
);
var isLate = (at, merged) => merged !== null && !(Date.parse(at) <= Date.parse(merged.at));
var undoLateDismissal = (review, merged) => {
  const at = review.dismissed?.at ?? null;
  return at !== null && isLate(at, merged) ? { ...review, dismissed: null } : review;
};

// src/facts/doubts.ts
var doubtsOf = (contributors, unattributed3, change) => [
  ...contributors.initiatorUnknown ? [initiatorUnknown(change)] : [],
  ...contributors.unattributed.filter((each) => unattributed3 === "block" || !each.pusherStands).map((each) => contributorUnattributed(each, change))
];
var initiatorUnknown = (change) => ({
  code: "initiator-unknown",
  about: [change.author?.login ?? "unknown"],
  needed: "the human who started this app, or an app among people.trusted-apps",
  found: "not told"
});
var NEEDED = {
  opened: "an account that opened the pull request",
  authored: "an account with the address of the author",
  committed: "an account with the address of the committer",
  pushed: "an account that pushed it"
};
var contributorUnattributed = ({ part: part3, commit, alias }, change) => ({
  code: "contributor-unattributed",
  about: [commit ?? `#${change.number}`],
  needed: NEEDED[part3],
  found: alias ?? "not known"
});

// src/facts/approvals.ts
var standingApprovals2 = (facts, people, carryOver) => {
  const currency = currencyOf(facts, carryOver);
  return standingReviews(facts.reviews, identityOf(people), facts.change.merged).flatMap(
    ({ person, approvals }) => approvals.map((review) => ({ person, account: review.by, review, currency: currency(review) }))
  );
};
var independentApprovers = (facts, people, carryOver) => {
  const identity = identityOf(people);
  const contributors = contributorsOf({ ...facts, people });
  const independent = standingApprovals2(facts, people, carryOver).flatMap(
    ({ account, ...rest }) => account !== null && identity.isHuman(account) && !contributors.has(account) ? [{ ...rest, account }] : []
  );
  return {
    approvers: independent.flatMap(
      ({ currency, ...rest }) => currency.is === "head" || currency.is === "carried" ? [{ ...rest, currency: { is: currency.is } }] : []
    ),
    undecided: independent.flatMap(
      ({ account, currency }) => currency.is === "unknown" ? [{ account, why: currency.why }] : []
    ),
    doubts: doubtsOf(contributors, "pusher", facts.change),
    contributors
  };
};

// src/evidence/statement/two-party.ts
var isTwoPartyReviewed = (evidence) => {
  const people = peopleOf(evidence);
  if (people === null || evidence.companions.length > 0 || !passedControls(evidence).includes("peer-review"))
    return false;
  const facts = reviewFacts(evidence.facts);
  if (facts === null) return false;
  const identity = identityOf(people);
  const { approvers: approvers2, doubts } = independentApprovers(
    { ...facts, approvedCommits: evidence.facts.approvedCommits },
    people,
    "clean-base-merge"
  );
  const mayWrite = (account) => hasPermission(evidence.facts.permissions, account, "write").is === "yes";
  if (doubts.length > 0) return false;
  const covered = coveredReviews(evidence);
  const reviewers = approvers2.filter((approval) => covers(covered, approval) && mayWrite(approval.account));
  const persons = new Set(reviewers.map(({ account }) => identity.personOf(account)));
  const uploader = facts.change.initiator ?? facts.change.author;
  const isUploaderTrusted = uploader !== null && identity.isHuman(uploader) && mayWrite(uploader);
  return persons.size >= (isUploaderTrusted ? 1 : 2);
};
var covers = (covered, { review }) => covered.has(review.id);
var coveredReviews = ({ coverage }) => new Set(coverage.filter(({ covers: covers2 }) => covers2 === "identity" || covers2 === "replay").map(({ review }) => review));
var reviewFacts = ({
  change,
  commits,
  pushes,
  reviews
}) => change.known && commits.known && pushes.known && reviews.known ? { change: change.value, commits: commits.value, pushes: pushes.value, reviews: reviews.value } : null;
var peopleOf = ({ policy }) => policy.state === "found" && policy.demands.state === "valid" ? policy.demands.policy.people : null;

// src/evidence/statement/summary.ts
var SUMMARY_PREDICATE = "https://slsa.dev/verification_summary/v1";
var SLSA_VERSION = "1.2";
var LEVEL = "SLSA_SOURCE_LEVEL_1";
var summaryStatement = (evidence, digest) => {
  const commit = judgedCommit(evidence);
  const { verdict } = evidence.decision;
  if (commit === null || evidence.judgedAt === null || verdict === "not-applicable") return null;
  const origin = originOf(evidence);
  return {
    subject: [judgedSubject(evidence, commit)],
    predicateType: SUMMARY_PREDICATE,
    predicate: {
      verifier: { id: VERIFIER, version: { countersign: evidence.tool.version } },
      timeVerified: evidence.judgedAt,
      resourceUri: resourceUri(evidence),
      policy: mainPolicy(evidence),
      inputAttestations: [
        { name: "evidence.json", ...origin === null ? {} : { uri: origin }, digest: { sha256: digest } }
      ],
      verificationResult: verdict === "pass" ? "PASSED" : "FAILED",
      verifiedLevels: verdict === "pass" ? levelsOf(evidence) : ["FAILED"],
      slsaVersion: SLSA_VERSION
    }
  };
};
var levelsOf = (evidence) => [
  LEVEL,
  ...isTwoPartyReviewed(evidence) ? ["SLSA_SOURCE_TWO_PARTY_REVIEWED"] : [],
  ...sourceProperties(evidence)
];

// src/evidence/statement.ts
var STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
var RECORD_PREDICATE = "https://github.com/acme/countersign/predicates/change-control/v1";
var signablesOf = (evidence, digest) => [
  { name: "evidence", statement: recordStatement(evidence, digest) },
  ...textOf("vsa", summaryStatement(evidence, digest)),
  ...textOf("svr", resultStatement(evidence))
];
var textOf = (name, parts) => parts === null ? [] : [{ name, statement: canonical({ _type: STATEMENT_TYPE, ...parts }) }];
var recordStatement = (evidence, digest) => canonical({
  _type: STATEMENT_TYPE,
  subject: [{ name: "evidence.json", digest: { sha256: digest } }, ...commitSubjects(evidence)],
  predicateType: RECORD_PREDICATE,
  predicate: recordPredicate(evidence, digest)
});
var recordPredicate = (evidence, digest) => {
  const { subject, facts } = evidence;
  const run = facts.run.known ? facts.run.value : null;
  const workflow = run?.workflow ?? null;
  return {
    evidence: { schema: evidence.schema, sha256: digest },
    tool: evidence.tool,
    stage: evidence.stage,
    repository: { id: subject.repository.id, name: subject.repository.name },
    pull: subject.pull,
    base: subject.base === null ? null : { ref: subject.base.ref, commit: subject.base.commit },
    head: subject.head,
    commit: subject.commit,
    context: subject.context,
    verdict: evidence.decision.verdict,
    judgedAt: evidence.judgedAt,
    run: run === null ? null : {
      id: run.id,
      attempt: run.attempt,
      workflow: workflow === null ? null : `${workflow.repository}/${workflow.path}@${workflow.ref}`
    },
    policies: policiesOf(evidence.policy),
    links: evidence.links
  };
};
var policiesOf = (policy) => policy.state === "found" ? policy.sources.map(({ name, digest }) => ({ name, sha256: digest })) : [];

// src/facts/shared-app.ts
var SHARED_APP = { slug: "github-actions", id: 15368 };

// src/controls/kit/control.ts
var defineControl = (declaration) => declaration;
var pass = (notes) => ({ outcome: "pass", reasons: [], notes });
var SEVERITY = { fail: 3, indeterminate: 2, pending: 1 };
var verdictOf = (faults, notes = []) => {
  const sorted2 = [...faults].sort((a, b) => SEVERITY[b.outcome] - SEVERITY[a.outcome]);
  const [worst, ...rest] = sorted2;
  if (worst === void 0) return pass(notes);
  return { outcome: worst.outcome, reasons: [worst.reason, ...rest.map((fault2) => fault2.reason)], notes };
};

// src/controls/kit/setting.ts
var plain = (schema, options) => ({
  schema,
  help: options.help,
  fallback: options.default,
  settle: (given) => given
});
var integer = (options) => plain({ type: "integer", minimum: options.min, maximum: options.max ?? 1e6 }, options);
var flag = (options) => plain({ type: "boolean" }, options);
var text = (options) => plain(
  {
    type: "string",
    minLength: 1,
    maxLength: 1024,
    ...options.pattern === void 0 ? {} : { pattern: options.pattern }
  },
  options
);
var optionalText = (options) => ({
  schema: {
    type: ["string", "null"],
    minLength: 1,
    maxLength: 1024,
    ...options.pattern === void 0 ? {} : { pattern: options.pattern }
  },
  help: options.help,
  fallback: null,
  settle: (given) => given === void 0 ? null : given
});
var choice = (values, options) => plain({ enum: values }, options);
var texts = (options) => plain(
  {
    type: "array",
    minItems: options.min ?? 0,
    maxItems: 1e3,
    items: {
      type: "string",
      minLength: 1,
      maxLength: 1024,
      ...options.pattern === void 0 ? {} : { pattern: options.pattern }
    }
  },
  options
);
var choices = (values, options) => plain({ type: "array", minItems: options.min ?? 0, uniqueItems: true, items: { enum: values } }, options);
var pairs = (values, options) => plain(
  {
    type: "array",
    minItems: options.min ?? 0,
    uniqueItems: true,
    items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: values } }
  },
  options
);
var group = (shape, options) => ({
  schema: objectSchema(shape),
  help: options.help,
  fallback: hasAllDefaults(shape) ? settleShape(shape, {}) : void 0,
  settle: (given) => settleShape(shape, given)
});
var optionalGroup = (shape, options) => ({
  schema: { ...objectSchema(shape), type: ["object", "null"] },
  help: options.help,
  fallback: null,
  settle: (given) => given === null ? null : settleShape(shape, given)
});
var optionalInteger = (options) => ({
  schema: { type: ["integer", "null"], minimum: options.min, maximum: options.max ?? 1e6 },
  help: options.help,
  fallback: null,
  settle: (given) => given
});
var list = (item, options) => ({
  schema: { type: "array", minItems: options.min ?? 0, maxItems: 1e3, items: item.schema },
  help: options.help,
  fallback: options.default,
  settle: (given) => given.map((each) => item.settle(each))
});
var entries = (item, options) => ({
  schema: {
    type: "object",
    minProperties: options.min ?? 0,
    maxProperties: 1e3,
    propertyNames: { minLength: 1, maxLength: 200 },
    additionalProperties: item.schema
  },
  help: options.help,
  fallback: void 0,
  settle: (given) => Object.entries(given).map(([name, value]) => ({ name, value: item.settle(value) }))
});
var peopleList = (options) => group(
  {
    users: texts({ default: [], help: "Logins." }),
    teams: texts({ default: [], pattern: TEAM, help: "Teams, written `org/slug`." })
  },
  options
);
var TEAM = "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$";
var objectSchema = (shape) => ({
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(shape).map(([key, setting]) => [
      key,
      {
        ...setting.schema,
        description: setting.help,
        ...setting.fallback === void 0 ? {} : { default: setting.fallback }
      }
    ])
  ),
  required: Object.keys(shape).filter((key) => shape[key]?.fallback === void 0)
});
var settleShape = (shape, given) => Object.fromEntries(
  Object.entries(shape).map(([key, setting]) => [
    key,
    Object.hasOwn(given, key) && given[key] !== void 0 ? setting.settle(given[key]) : setting.fallback
  ])
);
var hasAllDefaults = (shape) => Object.values(shape).every((setting) => setting.fallback !== void 0);

// src/controls/branch-protection.ts
var gate = {
  schema: { enum: [true, false, "app"] },
  help: "true: our status is required, from a named app. `app`: from an app other than github-actions. false: not asked.",
  fallback: true,
  settle: (given) => given
};
var demands = {
  gate,
  approvals: integer({ min: 0, default: 1, help: "How many approvals the branch itself requires, at least." }),
  "dismiss-stale": flag({ default: true, help: "true: approvals are dismissed when something is pushed." }),
  "last-push": flag({ default: false, help: "true: somebody other than the last pusher must approve." }),
  "code-owners": flag({ default: false, help: "true: owners in CODEOWNERS must approve." }),
  signatures: flag({ default: false, help: "true: commits must be signed." }),
  admins: flag({ default: true, help: "true: the rules hold for administrators too." }),
  "force-push": flag({ default: false, help: "false: nobody may rewrite the branch. true: not asked." }),
  deletion: flag({ default: false, help: "false: nobody may delete the branch. true: not asked." }),
  bypass: texts({
    default: [],
    help: "Logins, `org/team` names and roles that may bypass the rules; nobody else may."
  })
};
var branchProtection = defineControl({
  id: "branch-protection",
  version: 1,
  requirement: "The branch cannot be changed round the gate.",
  needs: ["protection"],
  settings: {
    require: group(demands, { help: "The least that the branch must be protected with; stricter is fine." })
  },
  codes: ["protection-weak", "bypass-present", "fact-unavailable"],
  judge({ protection: protection2 }, { require: require2 }, { statusContext: statusContext2 }) {
    const weak = [...gateFaults(protection2, require2.gate, statusContext2), ...settingFaults(protection2, require2)];
    return verdictOf([...weak.map(failed), ...bypassFaults(protection2, require2.bypass)]);
  }
});
var failed = (reason) => ({ outcome: "fail", reason });
var weakness = (about, needed, found) => ({
  code: "protection-weak",
  about,
  needed,
  found
});
var gateFaults = (protection2, demand, context) => {
  if (demand === false) return [];
  const about = ["gate", context];
  const required = protection2.requiredContexts.filter((entry) => entry.context === context);
  if (required.length === 0) return [weakness(about, "the status is required", "it is not required")];
  const named = required.filter((entry) => entry.app !== null || entry.appId !== null);
  if (named.length === 0) return [weakness(about, "the status is required from a named app", "any app may set it")];
  if (demand === true || named.some((entry) => !isShared(entry))) return [];
  return [weakness(about, `an app other than ${SHARED_APP.slug} sets the status`, SHARED_APP.slug)];
};
var isShared = (entry) => entry.app === null ? entry.appId === SHARED_APP.id : entry.app.toLowerCase() === SHARED_APP.slug;
var settingFaults = (protection2, require2) => {
  const faults = [];
  const demandOn2 = (name, demanded, present) => {
    if (demanded && !present) faults.push(weakness([name], "on", "off"));
  };
  const demandOff = (name, allowed, present) => {
    if (!allowed && present) faults.push(weakness([name], "not allowed", "allowed"));
  };
  if (protection2.approvals < require2.approvals) {
    faults.push(weakness(["approvals"], `at least ${String(require2.approvals)}`, String(protection2.approvals)));
  }
  demandOn2("dismiss-stale", require2["dismiss-stale"], protection2.dismissStale);
  demandOn2("last-push", require2["last-push"], protection2.lastPushApproval);
  demandOn2("code-owners", require2["code-owners"], protection2.codeOwners);
  demandOn2("signatures", require2.signatures, protection2.signatures);
  demandOn2("admins", require2.admins, protection2.admins);
  demandOff("force-push", require2["force-push"], protection2.forcePush);
  demandOff("deletion", require2.deletion, protection2.deletion);
  return faults;
};
var bypassFaults = (protection2, allowed) => {
  const { bypass } = protection2;
  if (!bypass.known) return [{ outcome: "indeterminate", reason: bypass.why }];
  const accepted = new Set(allowed.map((name) => name.toLowerCase()));
  const others = bypass.value.filter((name) => !accepted.has(name.toLowerCase()));
  if (others.length === 0) return [];
  const needed = allowed.length === 0 ? "nobody may bypass the rules" : `only ${allowed.join(", ")} may bypass the rules`;
  return [failed({ code: "bypass-present", about: others, needed, found: others.join(", ") })];
};

// src/facts/carried.ts
var deploymentIn = (fact) => fact.known ? fact.value : null;
var carriedBy = ({ way, commit, record }) => {
  const commits = way.known ? way.value.commits : [];
  return [...commits, { commit, record }];
};
var carriedAuthors = (deployment2) => {
  const authors2 = carriedBy(deployment2).flatMap(({ record }) => record.state === "verified" ? record.authors : []);
  return [...new Map(authors2.map((author) => [author.id, author])).values()];
};

// src/controls/kit/ticket-systems.ts
var MOVE_ONLY = /* @__PURE__ */ new Set(["azure-boards", "linear"]);
var approvalOf = (system, given) => MOVE_ONLY.has(system) ? "move" : given;
var KEYS_ARE_PROJECTS = /* @__PURE__ */ new Set(["jira", "azure-boards", "linear"]);

// src/controls/kit/membership.ts
var inTeams = (names2, teams2, isMeant) => {
  const answers = names2.map((name) => {
    if (!teams2.known) return teams2.why;
    const team = teams2.value.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (team === void 0) return unavailable(name, "the team was not read");
    return team.members.known ? team.members.value.some(isMeant) : team.members.why;
  });
  if (answers.includes(true)) return true;
  return answers.find((answer) => typeof answer === "object") ?? false;
};

// src/controls/kit/ticket-approver.ts
var no2 = (found) => ({ may: "no", found });
var authorityOf = (person, approvers2, who) => {
  if (person === null) return no2("nobody that the ticket system names");
  const known2 = knownAs(person, who);
  if (known2.names.size === 0) return no2("somebody without account or address");
  if (isMachine(person, known2, who.people)) return no2("a machine");
  const { users: users2, teams: teams2 } = approvers2;
  if (users2.length === 0 && teams2.length === 0) return { may: "yes" };
  if (isTwo(known2, who.people)) return { may: "unknown", why: unavailable(showPerson(person), TWO) };
  const entries2 = users2.map((user) => namesOf4(user, who.people));
  if (entries2.some((names2) => names2.some((name) => known2.names.has(name)))) return { may: "yes" };
  const isApart = entries2.every((names2) => isComparable(names2, known2));
  if (!known2.grounds.has("login") && teams2.length > 0) return untold(person, known2);
  const ofTeam = ofTeams(known2, teams2, who.teams);
  return ofTeam.may === "no" && !isApart ? untold(person, known2) : ofTeam;
};
var untold = (person, known2) => ({
  may: "unknown",
  why: unavailable(showPerson(person), unknownOf(person, known2))
});
var showPerson = (person) => person?.account?.login ?? (isFilled(person?.handle) ? person.handle : addressOf(person));
var addressOf = (person) => isFilled(person?.alias) ? nameOfAlias(person.alias) : "unknown";
var isFilled = (text2) => (text2 ?? "") !== "";
var knownAs = ({ account, alias, handle }, { people, attributions }) => {
  const address = isFilled(alias) ? nameOfAlias(alias) : null;
  const attributed = attributions.flatMap(
    (each) => each.account !== null && nameOfAlias(each.alias) === address ? [each.account] : []
  );
  const accounts = account === null ? attributed : [account, ...attributed];
  const ofMail = address === null ? [] : namesOf4(address, people);
  const ofHandle = isFilled(handle) ? namesOf4(nameOfHandle(handle), people) : [];
  const own = [...ofMail, ...ofHandle];
  const names2 = [...accounts.map(({ login }) => login.toLowerCase()), ...own];
  const ofHost = own.length === 0 ? ["login", "mail", "handle"] : [];
  return {
    names: new Set(names2),
    ids: new Set(accounts.map(({ id }) => id)),
    byHandle: ofHandle.slice(1),
    byMail: [...ofMail.slice(1), ...attributed.map(({ login }) => login.toLowerCase())],
    grounds: /* @__PURE__ */ new Set([...ofHost, ...names2.map(groundOf)])
  };
};
var TWO = "the handle and the address lead to two people";
var isTwo = ({ byHandle, byMail }, people) => {
  const { groupOfLogin } = identityOf(people);
  const personOf = (login) => groupOfLogin(login) ?? login;
  const ofMail = new Set(byMail.map(personOf));
  return byHandle.length > 0 && ofMail.size > 0 && !byHandle.some((login) => ofMail.has(personOf(login)));
};
var groundOf = (name) => isHandle(name) ? "handle" : mailInList(name) === null ? "login" : "mail";
var isComparable = (names2, { grounds }) => names2.some((name) => grounds.has(groundOf(name)));
var unknownOf = ({ handle }, { grounds }) => {
  if (grounds.has("login")) return "the ticket system does not tell of this person what the list of approvers names";
  return isFilled(handle) ? `no account is known for ${handle}` : "no account is known for this address";
};
var namesOf4 = (entry, people) => {
  const wanted = nameInList(entry);
  const given = people.tickets.filter((each) => nameOfTicketAccount(each) === wanted);
  return [wanted, ...given.map(({ login }) => login.toLowerCase())];
};
var isMachine = ({ account, kind }, { names: names2 }, people) => {
  const identity = identityOf(people);
  const isNoHuman = kind === "machine" || account !== null && !identity.isHuman(account);
  return isNoHuman || [...names2].some((name) => identity.isMachineLogin(name));
};
var ofTeams = (known2, names2, teams2) => {
  const isMember = inTeams(
    names2,
    teams2,
    (member) => known2.ids.has(member.id) || known2.ids.size === 0 && known2.names.has(member.login.toLowerCase())
  );
  if (typeof isMember === "object") return { may: "unknown", why: isMember };
  return isMember ? { may: "yes" } : no2("nobody who may approve tickets");
};
var attributionsIn = (commits) => commits.known ? commits.value.current.flatMap(({ author, committer, coAuthors }) => [author, committer, ...coAuthors]) : [];

// src/controls/kit/ticket-approval.ts
var approvalFaults = (ticket, terms, scene) => {
  const { key, approvals, ruling } = ticket;
  const isAsked = terms.approval === "move" ? ticket.approvedBy === "move" : ticket.approvedBy !== "move";
  if (!isAsked) return [otherKind(ticket, terms)];
  const answers = approvals.known ? approvals.value : [];
  const refusals = answers.filter(({ answer }) => answer === "refused");
  if (ruling === "refused" || refusals.length > 0) return [rejected(key, refusals)];
  if (ruling === "approved" && ticket.type !== null && terms.preApproved.includes(ticket.type)) return [];
  if (!approvals.known) return [undecided(approvals.why)];
  if (answers.length === 0) return [waiting(key, terms, ruling === "approved" ? NOBODY : "none")];
  const given = answers.map(({ by }) => showPerson(by)).join(", ");
  if (ruling === "waiting") return [waiting(key, terms, `approved by ${given}; the system waits for more`)];
  const found = answers.map((approval) => approvalFault(ticket, approval, terms, scene));
  const faults = found.filter((fault2) => fault2 !== null);
  if (faults.length < found.length) return [];
  const open = faults.filter((fault2) => fault2.outcome === "indeterminate");
  return open.length > 0 ? open : faults;
};
var NOBODY = "the system says approved, and names nobody";
var failed2 = (reason) => ({ outcome: "fail", reason });
var undecided = (reason) => ({ outcome: "indeterminate", reason });
var whoOf = ({ approvers: approvers2 }) => [...approvers2.users, ...approvers2.teams];
var otherKind = ({ key, approvedBy }, { approval }) => undecided({ code: "ticket-unreadable", about: [key], needed: KINDS[approval], found: KINDS[approvedBy] });
var KINDS = {
  label: "the approval as a label",
  record: "approvals as the system records them",
  move: "the approval as a move into an allowed state"
};
var rejected = (key, refusals) => {
  const people = refusals.map(({ by }) => showPerson(by));
  const told4 = refusals.map(({ by, at }) => `${showPerson(by)} at ${at ?? UNTOLD}`);
  const found = told4.length === 0 ? "refused; by whom is not told" : `refused by ${told4.join(", ")}`;
  return failed2({ code: "ticket-rejected", about: [.../* @__PURE__ */ new Set([key, ...people])], needed: "no refusal", found });
};
var UNTOLD = "a time that is not told";
var waiting = (key, terms, found) => {
  const who = whoOf(terms);
  const needed = who.length === 0 ? "an approval" : `an approval by ${who.join(" or ")}`;
  return { outcome: "pending", reason: { code: "ticket-not-approved", about: [key], needed, found, who } };
};
var worthOf = (ticket, approval, approvers2, scene) => {
  const fault2 = approvalFault(ticket, approval, { approval: "record", approvers: approvers2, preApproved: [] }, scene);
  if (fault2 === null) return "counts";
  return fault2.outcome === "indeterminate" ? fault2.reason : "nothing";
};
var approvalFault = ({ key, edited }, { by, at }, terms, scene) => {
  const who = whoOf(terms);
  const person = showPerson(by);
  const authority = authorityOf(by, terms.approvers, scene);
  if (authority.may === "no") {
    const needed = who.length === 0 ? "a person" : who.join(" or ");
    const found = `${person}: ${authority.found}`;
    return failed2({ code: "ticket-approver-not-authorised", about: [key, person], needed, found, who });
  }
  const edit = edited.known ? edited.value : null;
  if (edit !== null && at !== null && !(Date.parse(at) > Date.parse(edit.at))) {
    const needed = `an approval after the last edit, ${edit.at}`;
    const found = `approved by ${person} at ${at}; ${editOf(edit)}`;
    return failed2({ code: "ticket-changed-after-approval", about: [key], needed, found, who });
  }
  if (authority.may === "unknown") return undecided(authority.why);
  if (!edited.known) return undecided(edited.why);
  if (edit === null || at !== null) return null;
  return undecided(unavailable(key, "the time of the approval is not told, and the ticket was edited"));
};
var FIELDS = 5;
var editOf = ({ by, fields: fields2 }) => {
  const rest = fields2.length - FIELDS;
  const what = fields2.length === 0 ? "what is not told" : fields2.slice(0, FIELDS).join(", ");
  return `edited by ${showPerson(by)}: ${what}${rest > 0 ? ` and ${String(rest)} more` : ""}`;
};

// src/controls/kit/ticket-standing.ts
var ticketFaults = (ticket, terms, scene) => [
  ...stateFaults(ticket, terms),
  ...scopeFaults(ticket, terms),
  ...windowFaults(ticket, terms, scene.now),
  ...useFaults(ticket, terms),
  ...approvalFaults(ticket, terms, scene)
];
var failed3 = (reason) => ({ outcome: "fail", reason });
var stateFaults = (ticket, terms) => {
  const faults = [];
  const { key, state, type } = ticket;
  if (!terms.states.includes(state)) {
    faults.push(failed3({ code: "ticket-state", about: [key], needed: oneOf(terms.states), found: state }));
  }
  if (terms.types.length > 0 && (type === null || !terms.types.includes(type))) {
    faults.push(failed3({ code: "ticket-type", about: [key], needed: oneOf(terms.types), found: type ?? "no type" }));
  }
  return faults;
};
var scopeFaults = ({ key, project, items }, { projects, item }) => {
  const scope = (needed, found) => failed3({ code: "ticket-scope", about: [key], needed, found });
  const told4 = project ?? projectOfKey(key);
  const isElsewhere = projects.length > 0 && (told4 === null || !projects.includes(told4));
  return [
    ...isElsewhere ? [scope(projects.join(" or "), told4 ?? "no project is told")] : [],
    ...item !== null && !items.includes(item) ? [scope(item, items.length === 0 ? "no item" : items.join(", "))] : []
  ];
};
var oneOf = (words) => words.length === 0 ? "a state that the policy names" : words.join(" or ");
var projectOfKey = (key) => {
  const end = key.lastIndexOf("-");
  return end > 0 ? key.slice(0, end) : null;
};
var windowFaults = (ticket, terms, now) => {
  if (!terms.window) return [];
  const { key, window } = ticket;
  const needed = `now, ${now}, inside the planned window`;
  if (window === null) return [failed3({ code: "ticket-outside-window", about: [key], needed, found: "no window" })];
  const time = Date.parse(now);
  if (time >= Date.parse(window.from) && time <= Date.parse(window.to)) return [];
  return [failed3({ code: "ticket-outside-window", about: [key], needed, found: `${window.from} to ${window.to}` })];
};
var useFaults = (ticket, terms) => {
  if (!terms.singleUse) return [];
  const { key, usedBy } = ticket;
  if (!usedBy.known) return [{ outcome: "indeterminate", reason: usedBy.why }];
  if (usedBy.value.length === 0) return [];
  const found = `used by ${usedBy.value.join(", ")}`;
  return [
    failed3({
      code: "ticket-reused",
      about: [key, ...usedBy.value],
      needed: "a ticket that no other change used",
      found
    })
  ];
};

// src/controls/change-ticket.ts
var PLACES = ["title", "branch", "body", "commits", "links"];
var settings = {
  system: choice(["github", "jira", "servicenow", "azure-boards", "linear"], {
    default: "github",
    help: "Where the tickets are."
  }),
  url: optionalText({
    pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$",
    help: "Address of the ticket system, the only one that is ever called: with the context path (jira) or the organisation or collection (azure-boards) where there is one. linear: its public address unless given."
  }),
  keys: texts({
    default: [],
    help: "What counts: project keys (jira), team keys (linear), prefixes of numbers (servicenow), team projects (azure-boards; empty: any)."
  }),
  in: choices(PLACES, {
    min: 1,
    default: PLACES,
    help: "Where the change names its ticket; other places are not read."
  }),
  label: text({ default: "change-approved", help: "github: the label that is the approval." }),
  states: texts({
    default: [],
    help: "Allowed states, exactly as the system names them. Empty: `open` on github, none elsewhere."
  }),
  "deployment-states": texts({
    default: [],
    help: "Allowed states when the change is deployed. Empty: as `states`; on github a closed issue, too."
  }),
  types: texts({ default: [], help: "Allowed types. Empty: any." }),
  approval: choice(["record", "move"], {
    default: "record",
    help: "record: the approvals that the system records (github: the label). move: who last moved the ticket into an allowed state; always so with azure-boards and linear."
  }),
  approvers: peopleList({
    help: "Who may approve, by login, or by mail or handle (`jira:5b10a2`) in the ticket system. Empty: any person."
  }),
  "pre-approved": texts({
    default: [],
    help: "jira, servicenow: types that the system approves beforehand; of these its own ruling is enough."
  }),
  window: flag({ default: false, help: "true: now must be inside the planned start and end." }),
  item: optionalText({ help: "Configuration item or component that the ticket must be for." }),
  "single-use": flag({ default: false, help: "true: one merged change per ticket." }),
  several: choice(["refuse", "all"], {
    default: "refuse",
    help: "With several tickets named: refuse, or demand all of them."
  })
};
var changeTicket = defineControl({
  id: "change-ticket",
  version: 1,
  requirement: "An approved request asks for this change.",
  needs: ["tickets", "clock"],
  wants: ["teams", "commits", "deployment"],
  moments: ["merge", "deployment"],
  subject: "change",
  settings,
  codes: [
    "ticket-missing",
    "ticket-ambiguous",
    "ticket-not-found",
    "ticket-unreadable",
    "ticket-state",
    "ticket-type",
    "ticket-not-approved",
    "ticket-rejected",
    "ticket-approver-not-authorised",
    "ticket-outside-window",
    "ticket-scope",
    "ticket-reused",
    "ticket-changed-after-approval",
    "fact-unavailable"
  ],
  judge({ tickets, clock, teams: teams2, commits, deployment: deployment2 }, given, { people }) {
    const keys = keysOf(tickets, given.in);
    if (keys.length === 0) return verdictOf([missing(given)]);
    if (keys.length > 1 && given.several === "refuse") return verdictOf([ambiguous(keys)]);
    const scene = { now: clock.now, teams: teams2, people, attributions: attributionsIn(commits) };
    const terms = termsOf(given, deploymentIn(deployment2) === null ? "merge" : "deployment");
    return verdictOf(keys.flatMap((key) => answerFaults(key, answerOf(tickets, key, given.system), terms, scene)));
  }
});
var statesOf = (given, moment) => {
  const atMerge = given.states.length === 0 && given.system === "github" ? ["open"] : given.states;
  if (moment === "merge") return atMerge;
  if (given["deployment-states"].length > 0) return given["deployment-states"];
  return given.system === "github" ? [.../* @__PURE__ */ new Set([...atMerge, "closed"])] : atMerge;
};
var termsOf = (given, moment) => ({
  states: statesOf(given, moment),
  types: given.types,
  projects: KEYS_ARE_PROJECTS.has(given.system) ? given.keys : [],
  approval: approvalOf(given.system, given.approval),
  approvers: given.approvers,
  preApproved: given["pre-approved"],
  window: given.window,
  item: given.item,
  singleUse: given["single-use"]
});
var keysOf = (tickets, places) => [
  ...new Set(tickets.mentions.filter((mention) => places.includes(mention.in)).map((mention) => mention.key))
];
var missing = (given) => {
  const of = given.keys.length === 0 ? given.system : `${given.system} (${given.keys.join(", ")})`;
  const needed = `a ticket of ${of} in ${given.in.join(", ")}`;
  return { outcome: "fail", reason: { code: "ticket-missing", about: [], needed, found: "none" } };
};
var ambiguous = (keys) => ({
  outcome: "fail",
  reason: {
    code: "ticket-ambiguous",
    about: keys,
    needed: "one ticket",
    found: `${String(keys.length)}: ${keys.join(", ")}`
  }
});
var answerOf = (tickets, key, system) => {
  if (tickets.system !== system)
    return { known: false, why: unreadable(key, `${tickets.system} was asked, not ${system}`) };
  const found = tickets.answers.find((each) => each.key === key);
  return found?.answer ?? { known: false, why: unreadable(key, "the ticket system was not asked") };
};
var answerFaults = (key, answer, terms, scene) => {
  if (!answer.known) return unknownFaults(key, answer.why);
  switch (answer.value.found) {
    case "absent":
      return [{ outcome: "fail", reason: notFound(key) }];
    case "absent-or-hidden":
      return [notFound(key), unreadable(key, "no such ticket, or hidden from the gate")].map(undecided2);
    case "present":
      return ticketFaults(answer.value.ticket, terms, scene);
  }
};
var unknownFaults = (key, why) => {
  if (why.code === "ticket-unreadable") return [undecided2(why)];
  const faults = [undecided2(unreadable(key, why.found ?? why.code))];
  return why.code === "fact-unavailable" ? [...faults, undecided2(why)] : faults;
};
var undecided2 = (reason) => ({ outcome: "indeterminate", reason });
var notFound = (key) => ({
  code: "ticket-not-found",
  about: [key],
  needed: "a ticket of that key",
  found: "none"
});
var unreadable = (key, found) => ({
  code: "ticket-unreadable",
  about: [key],
  needed: "the ticket, as its system shows it",
  found
});

// src/controls/kit/fault-of.ts
var failed4 = (reason) => ({ outcome: "fail", reason });
var undecided3 = (reason) => ({ outcome: "indeterminate", reason });
var waiting2 = (reason) => ({ outcome: "pending", reason });
var NOTHING = { faults: [], notes: [] };
var faultsOnly = (...faults) => ({ faults, notes: [] });

// src/controls/kit/opening-hours.ts
var DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
var CLOCK = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
var hours = {
  days: choices(DAYS, { min: 1, default: DAYS, help: "Days of the week, by the offset." }),
  from: text({ default: "00:00", pattern: CLOCK, help: "When it opens." }),
  until: text({ default: "24:00", pattern: `${CLOCK}|^24:00$`, help: "When it closes, the same day." }),
  offset: text({
    default: "+00:00",
    pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$",
    help: "Offset from UTC, fixed: a zone with summer time would replay otherwise when its rules change."
  })
};
var windows = list(group(hours, { help: "A time of the week." }), {
  default: [],
  help: "When it may be done. Empty: at any time that is not frozen."
});
var INSTANT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$";
var freeze = {
  name: text({ help: "Its name, by which an exception can lift it." }),
  from: text({ pattern: INSTANT, help: "When it begins." }),
  until: text({ pattern: INSTANT, help: "When it ends." }),
  environments: texts({ default: [], help: "Names or globs of environments. Empty: every one, and merges." })
};
var freezes = list(group(freeze, { help: "A time in which nothing is done." }), {
  default: [],
  help: "Times in which nothing may be done."
});
var moments = choices(["merge", "deployment"], {
  min: 1,
  default: ["deployment"],
  help: "When it is asked: before a change is merged, before something is deployed."
});
var MINUTE_MS = 6e4;
var DAY_MS = 24 * 60 * MINUTE_MS;
var isFrozen = ({ from, until }, now) => !(now < Date.parse(from)) && !(now >= Date.parse(until));
var isOpen = (given, now) => given.some((each) => opensIn(each, now) === 0);
var nextOpening = (given, now) => {
  const waits = given.map((each) => opensIn(each, now)).filter((wait) => wait !== null);
  return waits.length === 0 ? null : instantOf(now + Math.min(...waits));
};
var opensIn = ({ days, from, until, offset }, now) => {
  const opens = minutesOf(from) * MINUTE_MS;
  const closes = minutesOf(until) * MINUTE_MS;
  const local = now + offsetMs(offset);
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  if (!(opens < closes) || !Number.isFinite(local)) return null;
  for (let ahead = 0; ahead <= DAYS.length; ahead++) {
    const day = midnight + ahead * DAY_MS;
    const name = DAYS[new Date(day).getUTCDay()];
    if (name === void 0 || !days.includes(name) || local >= day + closes) continue;
    return Math.max(0, day + opens - local);
  }
  return null;
};
var minutesOf = (clock) => {
  const [hour = Number.NaN, minute = Number.NaN] = clock.split(":").map(Number);
  return hour * 60 + minute;
};
var offsetMs = (offset) => (offset.startsWith("-") ? -1 : 1) * minutesOf(offset.slice(1)) * MINUTE_MS;
var instantOf = (milliseconds) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

// src/controls/change-window.ts
var changeWindow = defineControl({
  id: "change-window",
  version: 1,
  requirement: "It is done at a time at which changes are made.",
  needs: ["clock"],
  wants: ["deployment", "change"],
  moments: ["merge", "deployment"],
  settings: { at: moments, freezes, windows },
  codes: ["in-freeze", "outside-window", "not-asked-now", "fact-unavailable"],
  judge(facts, { at, freezes: frozen, windows: open }) {
    if (!facts.deployment.known) return verdictOf([undecided3(facts.deployment.why)]);
    const deployment2 = deploymentIn(facts.deployment);
    const moment = deployment2 === null ? "merge" : "deployment";
    if (!at.includes(moment)) return notNow(moment, at);
    const told4 = deployment2?.outcome?.started ?? facts.clock.now;
    const now = Date.parse(told4);
    if (Number.isNaN(now)) return verdictOf([undecided3(unavailable("clock", `it says ${told4}`))]);
    const blocked = deployment2 === null ? waiting2 : failed4;
    const holding = frozen.filter((each) => concerns(each, deployment2) && isFrozen(each, now));
    const subject = subjectOf(deployment2, facts.change);
    const closed = {
      code: "outside-window",
      about: [subject],
      needed: `a window; the next opens ${nextOpening(open, now) ?? "never"}`,
      found: told4
    };
    const faults = [
      ...holding.map((each) => blocked(inFreeze(each, told4))),
      ...open.length === 0 || isOpen(open, now) ? [] : [blocked(closed)]
    ];
    return verdictOf(faults);
  }
});
var concerns = ({ environments }, deployment2) => {
  if (environments.length === 0) return true;
  return deployment2 !== null && environments.some((glob) => matchesGuard(glob, deployment2.environment));
};
var subjectOf = (deployment2, change) => deployment2?.environment ?? (change.known ? `#${String(change.value.number)}` : "change");
var inFreeze = ({ name, until }, now) => ({
  code: "in-freeze",
  about: [name],
  needed: `after ${until}`,
  found: now
});
var notNow = (moment, at) => ({
  outcome: "not-applicable",
  reasons: [{ code: "not-asked-now", about: [moment], needed: at.join(", ") }]
});

// src/facts/commit-proof.ts
var isSignedByCommitter = (commit) => {
  const { signature, committer, byHost } = commit;
  if (signature?.valid !== true) return false;
  if (signature.byHost) return byHost || isHost(commit) || committer.account?.type === "bot";
  return signature.signer !== null && signature.signer.id === committer.account?.id;
};
var isHost = ({ signature, committer }) => signature?.signer != null && signature.signer.id === committer.account?.id;
var isSignedByAuthor = (commit, pushers) => {
  const { signature, author } = commit;
  const { account } = author;
  if (signature?.valid !== true || account === null) return false;
  if (signature.signer?.id === account.id) return true;
  if (!signature.byHost) return false;
  return pushers?.complete !== true || pushers.accounts.length === 0 || pushers.accounts.some(({ id }) => id === account.id);
};
var botsOf = (commit) => {
  const named = [commit.author.account, ...commit.byHost ? [] : [commit.committer.account]];
  const bots = named.flatMap(
    (account) => account?.type === "bot" ? [[account.id, account]] : []
  );
  return [...new Map(bots).values()];
};
var isSignedFor = ({ signature }, bot) => signature?.valid === true && (signature.byHost || signature.signer?.id === bot.id);

// src/controls/commit-integrity.ts
var commitIntegrity = defineControl({
  id: "commit-integrity",
  version: 1,
  requirement: "Every commit has a known, proven author.",
  needs: ["commits"],
  wants: ["pushes"],
  settings: {
    attributed: flag({ default: true, help: "true: author and committer of every commit are accounts." }),
    verified: flag({ default: false, help: "true: every commit has a valid signature, by its committer." }),
    "signer-is-author": flag({ default: false, help: "true: every commit has a valid signature, by its author." })
  },
  codes: [
    "contributor-unattributed",
    "commit-unverified",
    "author-is-not-signer",
    "bot-authorship-unproven",
    "fact-unavailable"
  ],
  judge({ commits, pushes }, settings3) {
    const pushers = pushes.known ? pushersOf(pushes.value, commitGraphOf(commits)) : null;
    return verdictOf(
      commits.current.flatMap((commit) => [
        ...settings3.attributed ? unattributed2(commit) : [],
        ...settings3.verified ? unverified(commit) : [],
        ...settings3["signer-is-author"] ? notByAuthor(commit, pushers) : [],
        ...unprovenBots(commit, pushes, pushers)
      ])
    );
  }
});
var unattributed2 = ({ id, author, committer, byHost }) => {
  const parts = [{ what: "author", of: author }, ...byHost ? [] : [{ what: "committer", of: committer }]];
  return parts.flatMap(
    ({ what, of }) => of.account === null ? [failed5("contributor-unattributed", id, `an account with the address of the ${what}`, of.alias)] : []
  );
};
var unverified = (commit) => isSignedByCommitter(commit) ? [] : [failed5("commit-unverified", commit.id, `a valid signature by ${nameOf2(commit, "committer")}`, foundOn(commit))];
var notByAuthor = (commit, pushers) => isSignedByAuthor(commit, pushers?.of(commit.id) ?? null) ? [] : [failed5("author-is-not-signer", commit.id, `a valid signature by ${nameOf2(commit, "author")}`, foundOn(commit))];
var unprovenBots = (commit, pushes, pushers) => botsOf(commit).filter((bot) => !isSignedFor(commit, bot)).filter((bot) => pushers?.of(commit.id).accounts.some(({ id }) => id === bot.id) !== true).map((bot) => {
  if (!pushes.known) return { outcome: "indeterminate", reason: pushes.why };
  const needed = `a signature or a push by ${bot.login}`;
  const pushedBy = pushers?.of(commit.id).accounts.map(({ login }) => login) ?? [];
  const found = `${foundOn(commit)}, pushed by ${pushedBy.length === 0 ? "nobody known" : pushedBy.join(", ")}`;
  return {
    outcome: "fail",
    reason: { code: "bot-authorship-unproven", about: [commit.id, bot.login], needed, found }
  };
});
var nameOf2 = (commit, part3) => commit[part3].account?.login ?? `the ${part3}`;
var foundOn = ({ signature }) => {
  if (signature === null) return "no signature";
  if (!signature.valid) return "a signature that is not valid";
  return `a signature by ${signature.signer?.login ?? "nobody known"}`;
};
var failed5 = (code, commit, needed, found) => ({
  outcome: "fail",
  reason: { code, about: [commit], needed, found }
});

// src/controls/kit/dependency-coverage.ts
var coverageFaults = (change, { to, unread }) => {
  const head = change.head.commit;
  const stale = to === head ? [] : [{ outcome: "fail", reason: { code: "dependencies-stale", about: [to], needed: head, found: to } }];
  return [
    ...stale,
    ...unread.map((path) => ({
      outcome: "indeterminate",
      reason: {
        code: "dependencies-unread",
        about: [path],
        needed: "a manifest that can be read",
        found: "what it brings is not known",
        at: { path }
      }
    }))
  ];
};
var billFaults = (brought, { comparedBy }) => brought.filter(({ component }) => comparedBy === "dependency-graph" && component.vulnerabilities === null).map((change) => ({
  outcome: "indeterminate",
  reason: {
    code: "bill-differs",
    about: [nameOf(change.component)],
    needed: "told by the dependency graph too",
    found: "in the lock file only",
    ...whereOf(change)
  }
}));

// src/controls/kit/duration.ts
var FORM = "^[1-9][0-9]{0,3}[hd]$";
var HOUR_MS = 60 * 60 * 1e3;
var optionalDuration = (options) => ({
  schema: { type: ["string", "null"], pattern: FORM },
  help: options.help,
  fallback: null,
  settle: (given) => given === void 0 ? null : given
});
var durationMs = (words) => Number.parseInt(words, 10) * (words.endsWith("d") ? 24 : 1) * HOUR_MS;
var ageMs = (since, now) => Date.parse(now) - Date.parse(since);

// src/controls/kit/scan-setting.ts
var onlyOpen = (help) => ({
  schema: { enum: ["open", null] },
  help,
  fallback: null,
  settle: (given) => given === "open" ? "open" : null
});
var severities = {
  critical: integer({ min: 0, help: "Critical findings accepted." }),
  high: integer({ min: 0, help: "High findings accepted." }),
  medium: integer({ min: 0, help: "Medium findings accepted." }),
  low: integer({ min: 0, help: "Low findings accepted." })
};
var graceOf = (severity) => optionalDuration({ help: `Grace of ${severity} alerts, \`12h\` or \`7d\`.` });
var graces = {
  critical: graceOf("critical"),
  high: graceOf("high"),
  medium: graceOf("medium"),
  low: graceOf("low")
};
var grace = {
  schema: { ...objectSchema(graces), required: [] },
  help: "An alert younger than this does not count yet, per severity. One without a time has none.",
  fallback: {},
  settle: (given) => given === void 0 ? {} : given
};
var limit = {
  schema: { ...objectSchema(severities), required: [], minProperties: 1 },
  help: "How many findings of a severity are accepted. One without a limit counts towards the next milder one that has one.",
  fallback: { critical: 0, high: 0 },
  settle: (given) => given
};
var fields = {
  check: optionalText({ help: "Source: the check run of this exact name, made by `app`." }),
  app: optionalText({ help: "Slug of the app that makes the check run." }),
  "code-scanning": optionalText({
    help: "Source: analyses and alerts of code scanning by this tool, such as `CodeQL`."
  }),
  artifact: optionalText({
    help: "Source: the artifact of this name, made by a run on the head; `sarif` is the file in it."
  }),
  sarif: optionalText({ help: "Source: a SARIF file of the workspace, or the file within the artifact." }),
  tool: optionalText({ help: "Name that the SARIF file gives its tool, exactly. Omitted: any." }),
  dependabot: onlyOpen("Source: Dependabot's open alerts on the repository."),
  "secret-scanning": onlyOpen("Source: secret scanning's open alerts on the repository."),
  limit,
  "new-only": flag({ default: false, help: "true: findings that are known to be on the base already do not count." }),
  "max-age": optionalDuration({ help: "An older report does not count, `12h` or `7d`. Omitted: any age." }),
  grace,
  proof: choice(["declared", "revision"], {
    default: "declared",
    help: "revision: a workspace file must name the head as its revision. declared: it may name none."
  })
};
var whole = group(fields, { help: "One scan, with exactly one source." });
var scanSetting = { ...whole, schema: { ...whole.schema, dependentRequired: { check: ["app"] } } };

// src/controls/kit/dependency-settings.ts
var unless = (setting, options) => ({
  schema: { ...setting.schema, type: [setting.schema["type"], "null"] },
  help: options.help,
  fallback: options.default,
  settle: (given) => given === null ? null : setting.settle(given)
});
var licencesFound = {
  schema: {
    type: "object",
    maxProperties: 1e3,
    propertyNames: { minLength: 1, maxLength: 1024, pattern: "^pkg:" },
    additionalProperties: text({ help: "" }).schema
  },
  help: "What people found out: licence by package URL, with its version or without. It counts in place of what the source says.",
  fallback: {},
  settle: (given) => given
};
var dependencySettings = {
  vulnerabilities: unless(limit, {
    default: { critical: 0, high: 0 },
    help: "How many known vulnerabilities of a severity are accepted in what the change brings. null: not asked."
  }),
  licences: group(
    {
      allow: unless(texts({ help: "", min: 1 }), {
        default: null,
        help: "Licences by their SPDX id, each with its `WITH` where it has one. null: not asked."
      }),
      packages: licencesFound,
      unknown: choice(["block", "allow"], {
        default: "block",
        help: "allow: a licence that nobody tells, or that is no SPDX expression, is a note."
      })
    },
    { help: "Which licences are accepted." }
  ),
  pins: group(
    {
      actions: flag({ default: true, help: "Actions and reusable workflows are named by a full commit." }),
      images: flag({ default: true, help: "Images are named by a digest." }),
      "new-only": flag({ default: true, help: "true: what is known to stand on the base already does not count." })
    },
    { help: "What the changed files fetch by a name that may come to mean something else." }
  ),
  sources: unless(texts({ help: "", min: 1 }), {
    default: null,
    help: "Hosts that packages may be fetched from; also `git` and `file`. null: not asked."
  }),
  "install-scripts": unless(texts({ help: "" }), {
    default: null,
    help: "Packages that may run a script when they are installed, by name or package URL; empty: none. null: not asked."
  }),
  scopes: choices(["runtime", "development"], {
    default: ["runtime", "development"],
    min: 1,
    help: "Which packages are judged. One whose scope is not known always is."
  }),
  bill: choice(["equal", "recorded"], {
    default: "equal",
    help: "equal: lock files and dependency graph tell the same. recorded: where they do not is a note."
  })
};

// src/controls/kit/licence.ts
var licenceName = (text2) => {
  const reading = readLicence(text2);
  if (reading.state === "unreadable" || reading.tree.kind !== "leaf") return null;
  const { leaf } = reading.tree;
  return leaf.kind === "licence" ? comparable(leaf.name) : null;
};
var allowedLicences = (texts3) => new Set(texts3.map(licenceName).filter((name) => name !== null));
var licenceAnswer = (text2, allowed) => {
  if (text2 === null) return { state: "unknown", by: [] };
  const reading = readLicence(text2);
  return reading.state === "unreadable" ? { state: "unknown", by: [reading.found] } : decide(reading.tree, allowed);
};
var comparable = (name) => name.includes("LicenseRef-") ? name.toLowerCase() : name;
var decide = (tree, allowed) => {
  if (tree.kind === "leaf") return leafAnswer(tree.leaf, allowed);
  const answers = [decide(tree.left, allowed), decide(tree.right, allowed)];
  const order2 = tree.kind === "or" ? MILDEST_FIRST : [...MILDEST_FIRST].reverse();
  const state = order2.find((each) => answers.some((answer) => answer.state === each)) ?? "unknown";
  return state === "allowed" ? { state } : { state, by: namesIn(answers, state) };
};
var MILDEST_FIRST = ["allowed", "unknown", "refused"];
var namesIn = (answers, state) => [
  ...new Set(answers.flatMap((answer) => answer.state === "allowed" || answer.state !== state ? [] : answer.by))
];
var leafAnswer = ({ kind, name }, allowed) => {
  if (kind === "unknown") return { state: "unknown", by: [name] };
  return kind === "licence" && allowed.has(comparable(name)) ? { state: "allowed" } : { state: "refused", by: [name] };
};

// src/controls/kit/licence-faults.ts
var licenceStanding = (brought, demand) => {
  if (demand.allow === null) return { faults: [], notes: [] };
  const allowed = allowedLicences(demand.allow);
  const found = new Map(Object.entries(demand.packages).map(([purl, licence]) => [packageUrl(purl).exact, licence]));
  const standings = brought.map((change) => {
    const own = namesOf3(change.component).find((name) => found.has(name));
    const licence = own === void 0 ? change.component.licence : found.get(own) ?? null;
    const standing2 = standingOf2(change, licence, { answer: licenceAnswer(licence, allowed), demand });
    const note = own === void 0 ? [] : [fromPolicy(change.component, licence)];
    return { faults: standing2.faults, notes: [...standing2.notes, ...note] };
  });
  return { faults: standings.flatMap(({ faults }) => faults), notes: standings.flatMap(({ notes }) => notes) };
};
var standingOf2 = (change, licence, { answer, demand }) => {
  if (answer.state === "allowed") return { faults: [], notes: [] };
  const reason = (code) => ({
    code,
    about: [nameOf(change.component)],
    needed: neededOf(demand.allow ?? []),
    found: foundOf(licence, answer.by),
    ...whereOf(change)
  });
  if (answer.state === "refused")
    return { faults: [{ outcome: "fail", reason: reason("licence-not-allowed") }], notes: [] };
  const unknown = reason("licence-unknown");
  return demand.unknown === "allow" ? { faults: [], notes: [unknown] } : { faults: [{ outcome: "indeterminate", reason: unknown }], notes: [] };
};
var foundOf = (licence, by) => {
  if (licence === null) return "no licence is told";
  return by.length === 1 && by[0] === licence ? licence : `${licence}, in it ${by.join(" and ")}`;
};
var LISTED = 10;
var neededOf = (allow) => {
  const rest = allow.length - LISTED;
  return `${allow.slice(0, LISTED).join(" or ")}${rest > 0 ? ` or ${String(rest)} others` : ""}`;
};
var fromPolicy = (component, licence) => ({
  code: "licence-from-policy",
  about: [nameOf(component)],
  needed: licence ?? "",
  found: component.licence ?? "no licence is told"
});

// src/controls/kit/origin-faults.ts
var sourceFaults = (brought, sources) => {
  if (sources === null) return [];
  const allowed = new Set(sources.map((each) => each.toLowerCase()));
  return brought.filter(({ component }) => component.ecosystem !== "actions").filter(({ component: { source } }) => source === null || !isAllowed(source, allowed)).map((change) => ({
    outcome: change.component.source === null ? "indeterminate" : "fail",
    reason: {
      code: change.component.source === null ? "source-unknown" : "source-not-allowed",
      about: [nameOf(change.component)],
      needed: sources.join(" or "),
      found: change.component.source ?? "no source is told",
      ...whereOf(change)
    }
  }));
};
var isAllowed = (source, allowed) => source.toLowerCase().split(" ").every((each) => allowed.has(each));
var TELLS_SCRIPTS = /* @__PURE__ */ new Set(["npm"]);
var scriptFaults = (brought, allow) => {
  if (allow === null) return [];
  const allowed = new Set(allow.map((each) => each.startsWith("pkg:") ? packageUrl(each).exact : each));
  return brought.filter(({ component }) => component.installScript !== false).filter(({ component }) => component.installScript === true || TELLS_SCRIPTS.has(component.ecosystem)).filter(({ component }) => !namesOf3(component).some((name) => allowed.has(name))).map((change) => ({
    outcome: change.component.installScript === true ? "fail" : "indeterminate",
    reason: {
      code: change.component.installScript === true ? "install-script-added" : "install-script-unknown",
      about: [nameOf(change.component)],
      needed: "no script at installation",
      found: change.component.installScript === true ? "it runs one" : "not told",
      ...whereOf(change)
    }
  }));
};
var pinFaults = (references, demand) => {
  if (!demand.actions && !demand.images) return [];
  if (!references.known) return [{ outcome: "indeterminate", reason: references.why }];
  return references.value.filter(({ pin }) => pin === "moving").filter(({ kind }) => kind === "action" ? demand.actions : demand.images).filter(({ onBase }) => !demand["new-only"] || onBase !== true).map(({ kind, name, path, line }) => ({
    outcome: "fail",
    reason: {
      code: "reference-unpinned",
      about: [name, path],
      needed: kind === "action" ? "a full commit" : "a digest",
      found: "a name that may come to mean something else",
      at: { path, line }
    }
  }));
};

// src/facts/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low", "none"];
var BY_WORD = /* @__PURE__ */ new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["error", "high"],
  ["medium", "medium"],
  ["moderate", "medium"],
  ["warning", "medium"],
  ["low", "low"],
  ["note", "low"],
  ["none", "none"]
]);
var severityOf = (finding) => {
  const { score, level } = finding;
  if (score !== null && score > 0 && score <= 10) return ofScore(score);
  if (level !== null) return BY_WORD.get(level.toLowerCase()) ?? "critical";
  return score === 0 ? "none" : "critical";
};
var ofScore = (score) => {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
};

// src/controls/kit/scan-grace.ts
var isInGrace = (finding, { grace: grace2, onBaseOnly, now }) => {
  const severity = severityOf(finding);
  const words = severity === "none" ? null : grace2[severity] ?? null;
  const since = finding.since ?? null;
  if (words === null || since === null || finding.state !== "open") return false;
  if (onBaseOnly && finding.onBase !== true) return false;
  const age = ageMs(since, now);
  return age >= 0 && age < durationMs(words);
};
var graceNotes = (scan, young) => {
  if (young.length === 0) return [];
  const rules = [...new Set(young.map(({ rule }) => rule))];
  const named = rules.slice(0, 5).join(", ");
  const found = `${String(young.length)}: ${named}${rules.length > 5 ? " and more" : ""}`;
  return [{ code: "findings-in-grace", about: [scan], found }];
};

// src/controls/kit/scan-findings.ts
var MOST_NAMED = 50;
var findingsStanding = (findings, demand) => {
  const all = findings.filter((finding) => counts(finding, demand));
  const young = new Set(all.filter((finding) => isInGrace(finding, demand)));
  const counted = all.filter((finding) => !young.has(finding));
  const over = limitsOf(demand.limit).flatMap((limited2) => {
    const within = counted.filter((finding) => limited2.severities.includes(severityOf(finding)));
    return within.length > limited2.most ? within.map((finding) => ({ finding, limited: limited2, count: within.length })) : [];
  });
  const named = distinctBy(over, ({ finding }) => `${finding.rule}
${finding.path ?? ""}`);
  const faults = named.slice(0, MOST_NAMED).map((each) => overLimit(demand.scan, each));
  const rest = named.length - MOST_NAMED;
  if (rest > 0) faults.push(failed6({ ...codeOf(demand.scan), found: `${String(rest)} more findings` }));
  const waved = dismissals(counted, demand);
  const isOver = new Set(over.map(({ finding }) => finding));
  return {
    faults: [...faults, ...waved.filter((each) => isOver.has(each.finding)).map((each) => failed6(each.reason))],
    notes: [
      ...waved.filter((each) => !isOver.has(each.finding)).map((each) => each.reason),
      ...suppressionNote(findings, demand.scan),
      ...graceNotes(demand.scan, [...young])
    ]
  };
};
var counts = (finding, demand) => {
  if (demand.accepted.includes(finding.rule)) return false;
  if (demand.newOnly && finding.onBase === true) return false;
  switch (finding.state) {
    case "open":
      return true;
    case "fixed":
      return false;
    case "dismissed":
      return demand.wavedBy(finding).by !== "other";
    case "suppressed":
      return demand.wavedBy(finding).by === "contributor";
  }
};
var limitsOf = (limit2) => {
  const limits = [];
  let waiting3 = [];
  for (const severity of SEVERITIES) {
    if (severity === "none") continue;
    waiting3.push(severity);
    const most = limit2[severity];
    if (most === void 0) continue;
    limits.push({ severities: waiting3, most });
    waiting3 = [];
  }
  return limits;
};
var failed6 = (reason) => ({ outcome: "fail", reason });
var codeOf = (scan) => ({ code: "findings-over-limit", about: [scan] });
var overLimit = (scan, { finding, limited: limited2, count }) => {
  const { rule, path, line } = finding;
  return failed6({
    code: "findings-over-limit",
    about: path === null ? [rule, scan] : [rule, path, scan],
    needed: `at most ${String(limited2.most)} of ${limited2.severities.join(" or ")}`,
    found: `${String(count)}, this one ${severityOf(finding)}`,
    ...path === null ? {} : { at: line === null ? { path } : { path, line } }
  });
};
var dismissals = (counted, demand) => distinctBy(
  counted.flatMap((finding) => {
    if (finding.state !== "dismissed" && finding.state !== "suppressed") return [];
    const waving = demand.wavedBy(finding);
    if (waving.by !== "contributor") return [];
    const needed = `${finding.state} by somebody who had no hand in the change`;
    const about = [waving.who, finding.rule, demand.scan];
    const reason = { code: "dismissed-by-contributor", about, needed, found: waving.found };
    return [{ finding, reason }];
  }),
  ({ reason }) => reason.about.join("\n")
);
var suppressionNote = (findings, scan) => {
  const suppressed = findings.filter((finding) => finding.state === "suppressed");
  if (suppressed.length === 0) return [];
  const inSource = suppressed.filter(({ suppressions = [] }) => suppressions.some(({ kind }) => kind === "in-source"));
  const outside2 = `${String(suppressed.length - inSource.length)} suppressed outside of the source`;
  const found = inSource.length === 0 ? outside2 : `${outside2}, ${String(inSource.length)} by comments in it`;
  return [{ code: "findings-suppressed", about: [scan], found }];
};
var distinctBy = (values, keyOf2) => {
  const seen = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf2(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
};

// src/controls/kit/vulnerability-faults.ts
var vulnerabilityFaults = (brought, limit2, accepted) => {
  const weak = distinctBy(
    brought.flatMap(weakOf).filter(({ vulnerability }) => !accepted.includes(vulnerability.advisory)),
    ({ change, vulnerability }) => `${vulnerability.advisory}
${nameOf(change.component)}`
  );
  const over = limitsOf(limit2).flatMap(({ severities: severities2, most }) => {
    const within = weak.filter(({ severity }) => severities2.includes(severity));
    const needed = `at most ${String(most)} of ${severities2.join(" or ")}`;
    return within.length > most ? within.map((each) => overLimit2(each, needed, within.length)) : [];
  });
  return [...over, ...unasked(brought)];
};
var weakOf = (change) => (change.component.vulnerabilities ?? []).map((vulnerability) => ({
  change,
  vulnerability,
  severity: severityOf({ score: null, level: vulnerability.severity })
}));
var overLimit2 = ({ change, vulnerability, severity }, needed, count) => ({
  outcome: "fail",
  reason: {
    code: "dependency-vulnerable",
    about: [vulnerability.advisory, nameOf(change.component)],
    needed,
    found: `${String(count)}, this one ${severity}: ${vulnerability.summary}`,
    ...whereOf(change)
  }
});
var GRAPH = "dependency-graph";
var unasked = (brought) => {
  const unknown = brought.filter(({ component }) => component.vulnerabilities === null);
  const of = (about, found) => ({
    outcome: "indeterminate",
    reason: { code: "vulnerabilities-unknown", about: [about], needed: "an answer of an advisory database", found }
  });
  if (unknown.length === 0) return [];
  if (unknown.length === brought.length) {
    return [of(GRAPH, `${String(unknown.length)} packages that nobody was asked about`)];
  }
  return unknown.map(({ component }) => of(nameOf(component), "nobody was asked"));
};

// src/controls/dependencies.ts
var dependencies = defineControl({
  id: "dependencies",
  version: 1,
  requirement: "What the change brings from others is known, licensed, pinned and without known weaknesses.",
  needs: ["change", "dependencies"],
  settings: dependencySettings,
  codes: [
    "dependency-vulnerable",
    "vulnerabilities-unknown",
    "licence-not-allowed",
    "licence-unknown",
    "licence-from-policy",
    "reference-unpinned",
    "source-not-allowed",
    "source-unknown",
    "install-script-added",
    "install-script-unknown",
    "package-unknown",
    "dependencies-unread",
    "dependencies-stale",
    "bill-differs",
    "fact-unavailable"
  ],
  judge(facts, settings3, { accepted }) {
    const { vulnerabilities, licences, sources, pins, scopes, bill, "install-scripts": scripts } = settings3;
    const brought = broughtBy(facts.dependencies, scopes);
    const licensed = licenceStanding(brought, licences);
    const differences = billFaults(brought, facts.dependencies);
    const faults = [
      ...coverageFaults(facts.change, facts.dependencies),
      ...unidentified(brought),
      ...vulnerabilities === null ? [] : vulnerabilityFaults(brought, vulnerabilities, accepted),
      ...licensed.faults,
      ...sourceFaults(brought, sources),
      ...scriptFaults(brought, scripts),
      ...pinFaults(facts.dependencies.references, pins),
      ...bill === "equal" ? differences : []
    ].filter(({ reason }) => !isAccepted(reason, accepted));
    const notes = [...licensed.notes, ...bill === "recorded" ? differences.map(({ reason }) => reason) : []];
    return verdictOf(
      limited(
        faults,
        ({ reason }) => reason,
        (reason, { outcome }) => ({ outcome, reason })
      ),
      limited(
        notes,
        (note) => note,
        (note) => note
      )
    );
  }
});
var isAccepted = ({ about: [first] }, accepted) => first !== void 0 && accepted.includes(first);
var MOST_NAMED2 = 50;
var limited = (all, reasonOf, withReason) => {
  const distinct5 = distinctBy(all, (value) => [reasonOf(value).code, ...reasonOf(value).about].join("\n"));
  return [...groupBy(distinct5, (value) => reasonOf(value).code)].flatMap(([code, [first, ...others]]) => {
    const rest = others.length + 1 - MOST_NAMED2;
    if (first === void 0 || rest <= 0) return first === void 0 ? [] : [first, ...others];
    return [
      first,
      ...others.slice(0, MOST_NAMED2 - 1),
      withReason({ code, about: [], found: `${String(rest)} more` }, first)
    ];
  });
};

// src/controls/kit/deployed-artifacts.ts
var artifactPart = (deployment2, repository, terms) => {
  const { artifacts, environment } = deployment2;
  const digests = new Set(artifacts.map(({ digest }) => digest)).size;
  const few = {
    code: "artifact-missing",
    about: [environment],
    needed: `${String(terms.artifacts)} digests of what is deployed`,
    found: String(digests)
  };
  const parts = artifacts.map((artifact) => provenPart(artifact, deployment2, repository, terms));
  return {
    faults: [...digests < terms.artifacts ? [failed4(few)] : [], ...parts.flatMap(({ faults }) => faults)],
    notes: parts.flatMap(({ notes }) => notes)
  };
};
var provenPart = ({ name, digest, provenance }, deployment2, repository, terms) => {
  const about = [digest];
  if (!provenance.known) {
    const found2 = `${name}: ${provenance.why.found ?? provenance.why.code}`;
    return faultsOnly(undecided3({ code: "artifact-provenance-unknown", about, needed: "its provenance", found: found2 }));
  }
  const statements = provenance.value;
  if (statements.length === 0) {
    const bare = { code: "artifact-unproven", about, needed: "verified provenance", found: `${name}: none` };
    return terms.provenance === "required" ? faultsOnly(failed4(bare)) : { faults: [], notes: [bare] };
  }
  const ofCommit2 = statements.filter((each) => isOf2(each, deployment2, repository));
  if (ofCommit2.length === 0) {
    const needed2 = `built from ${repository.name} at ${deployment2.commit}`;
    const found2 = `${name}: ${statements.map((each) => `${each.repository} at ${each.commit}`).join(", ")}`;
    return faultsOnly(failed4({ code: "artifact-not-built-from-commit", about, needed: needed2, found: found2 }));
  }
  if (ofCommit2.some(({ builder }) => mayBuild(builder, deployment2, repository, terms))) return NOTHING;
  const needed = terms.builders.length === 0 ? `a workflow of ${repository.name} on ${repository.defaultBranch} or on the deployed tag` : terms.builders.join(" or ");
  const found = `${name}: ${ofCommit2.map(({ builder }) => builder).join(", ")}`;
  return faultsOnly(failed4({ code: "artifact-builder-refused", about, needed, found }));
};
var isOf2 = (said, { commit }, { name, id }) => said.commit === commit && said.repository.toLowerCase() === name.toLowerCase() && (said.repositoryId === null || said.repositoryId === id);
var mayBuild = (builder, { ref }, { name, defaultBranch }, { builders }) => {
  const built = builderIn(builder, name);
  if (built === null) return false;
  if (builders.length === 0) {
    const isDeployedTag = ref !== null && ref.startsWith("refs/tags/") && built.ref === ref;
    return built.repository === name.toLowerCase() && (built.ref === `refs/heads/${defaultBranch}` || isDeployedTag);
  }
  return builders.some((written) => {
    const may = builderIn(written, name);
    const isSameFile = may?.repository === built.repository && may.path === built.path;
    return isSameFile && matchesGlob(may.ref, built.ref);
  });
};
var builderIn = (written, own) => {
  const whole2 = written.startsWith(".") ? `${own}/${written}` : written;
  const at = whole2.indexOf("@");
  const [owner, name, ...path] = whole2.slice(0, Math.max(at, 0)).split("/");
  if (owner === void 0 || name === void 0 || path.length === 0) return null;
  return { repository: `${owner}/${name}`.toLowerCase(), path: path.join("/"), ref: whole2.slice(at + 1) };
};

// src/controls/kit/deployed-by.ts
var peopleFaults = (deployment2, people, terms) => {
  const identity = identityOf(people);
  const authors2 = carriedAuthors(deployment2);
  const isAuthor = (account) => authors2.some((author) => identity.isSame(author, account));
  const scene = { deployment: deployment2, identity, isAuthor };
  return [...deployerFaults(scene, terms), ...reviewFaults(scene, terms.approvals)];
};
var deployerFaults = ({ deployment: { deployer, environment }, identity, isAuthor }, { deployer: demanded }) => {
  if (demanded === "anyone" || deployer.by === "pipeline") return [];
  const { account } = deployer;
  if (account === null) {
    const needed2 = "who started it";
    return [
      undecided3({ code: "deployer-unknown", about: [environment], needed: needed2, found: "not told, or a deleted account" })
    ];
  }
  if (!identity.isHuman(account)) return [];
  const { login } = account;
  if (demanded === "pipeline") {
    return [failed4({ code: "deployer-not-pipeline", about: [login], needed: "the pipeline", found: login })];
  }
  if (!isAuthor(account)) return [];
  const needed = "the pipeline, or somebody who contributed to nothing that is deployed";
  return [failed4({ code: "deployer-is-author", about: [login], needed, found: `${login} contributed` })];
};
var reviewFaults = (scene, needed) => {
  const { environment, reviews } = scene.deployment;
  if (!reviews.known) {
    const found = reviews.why.found ?? reviews.why.code;
    const unread = { code: "deployment-reviews-unknown", about: [environment], needed: "its reviews", found };
    return needed === 0 ? [] : [undecided3(unread)];
  }
  const rejected2 = reviews.value.filter(({ state }) => state === "rejected").map((each) => rejectedBy(environment, each));
  return [...rejected2, ...needed === 0 ? [] : shortOf(scene, reviews.value, needed)];
};
var rejectedBy = (environment, { by }) => failed4({
  code: "deployment-rejected",
  about: [environment],
  needed: "no refusal",
  found: `refused by ${by?.login ?? "a deleted account"}`
});
var shortOf = (scene, reviews, needed) => {
  const { deployment: deployment2, identity, isAuthor } = scene;
  const approvers2 = reviews.flatMap(({ state, by }) => state === "approved" && by !== null ? [by] : []);
  const good = approvers2.filter((account) => identity.isHuman(account) && !isAuthor(account));
  const found = new Set(good.map(identity.personOf)).size;
  if (found >= needed) return [];
  const isOpen3 = deployment2.outcome === null && reviews.some(({ state }) => state === "pending");
  const missing3 = {
    code: "deployment-not-approved",
    about: [deployment2.environment],
    needed: `${String(needed)} of people who contributed to nothing that is deployed`,
    found: String(found)
  };
  return [
    isOpen3 ? waiting2(missing3) : failed4(missing3),
    ...approvers2.filter((account) => !good.includes(account)).map((account) => fruitless(account, identity))
  ].map((fault2) => isOpen3 ? { ...fault2, outcome: "pending" } : fault2);
};
var fruitless = (account, identity) => failed4(
  identity.isHuman(account) ? {
    code: "reviewer-is-author",
    about: [account.login],
    needed: "somebody who did not contribute",
    found: "an author"
  } : { code: "reviewer-not-human", about: [account.login], needed: "a human", found: account.type }
);

// src/controls/kit/deployed-records.ts
var recordPart = (deployment2, terms) => {
  const isNew = bringsSomethingNew(deployment2);
  const parts = carriedBy(deployment2).map(
    ({ commit, record }) => seenPart(commit, record, { ...terms, isNew, isDeployed: commit === deployment2.commit })
  );
  return { faults: distinct(parts.flatMap(({ faults }) => faults)), notes: parts.flatMap(({ notes }) => notes) };
};
var bringsSomethingNew = ({ way }) => !way.known || way.value.direction !== "rollback" && way.value.direction !== "same";
var distinct = (faults) => [
  ...new Map(faults.map((fault2) => [JSON.stringify(fault2), fault2])).values()
];
var VERIFIED = "a sealed record that verifies";
var seenPart = (commit, record, scene) => {
  const about = [commit];
  switch (record.state) {
    case "absent":
      return faultsOnly(
        failed4({
          code: scene.isDeployed ? "change-without-record" : "commit-on-way-without-record",
          about,
          needed: VERIFIED,
          found: "none"
        })
      );
    case "refused":
      return faultsOnly(failed4({ code: "record-refused", about, needed: VERIFIED, found: record.found }));
    case "unreadable":
      return faultsOnly(undecided3({ code: "record-unreadable", about, needed: VERIFIED, found: record.found }));
    case "verified":
      return verifiedPart(commit, record, scene);
    default:
      record;
      return faultsOnly(undecided3({ code: "record-unreadable", about, needed: VERIFIED, found: "not told" }));
  }
};
var verifiedPart = (commit, record, scene) => {
  const about = [commit];
  const faults = [];
  if (scene.records === "signature" && record.vouchedBy !== "signature") {
    const found = `unsigned, in ${record.signer}`;
    faults.push(failed4({ code: "record-unsigned", about, needed: "a signed record", found }));
  }
  if (!record.covers.includes(commit)) {
    const found = record.covers.length === 0 ? "it covers no commit" : `it covers ${record.covers.join(", ")}`;
    faults.push(failed4({ code: "record-of-other-commit", about, needed: "a record that covers the commit", found }));
  }
  if (record.verdict !== "pass" && record.verdict !== "pass-with-exception") {
    faults.push(failed4({ code: "change-not-passed", about, needed: "pass", found: verdictIn(record) }));
  }
  const ended = record.carried.filter((each) => hasEnded(each, scene.now)).map((each) => endedOf(commit, each));
  const isCarried = record.verdict === "pass-with-exception" || record.carried.length > 0;
  const carried = { code: "change-passed-with-exception", about, found: record.carried.map(told).join("; ") };
  return {
    faults: [...faults, ...scene.isNew ? ended.map(failed4) : []],
    notes: [...isCarried ? [carried] : [], ...scene.isNew ? [] : ended]
  };
};
var verdictIn = ({ verdict, pulls, blocking }) => {
  const which = pulls.length === 0 ? "a push without a change" : pulls.map((pull) => `#${String(pull)}`).join(", ");
  return `${which}: ${verdict}${blocking.length === 0 ? "" : ` (${blocking.join(", ")})`}`;
};
var DAY = /^\d{4}-\d{2}-\d{2}$/u;
var hasEnded = ({ by, until }, now) => {
  const today = now.slice(0, 10);
  return by === "exception" && !(DAY.test(until) && DAY.test(today) && today <= until);
};
var endedOf = (commit, carried) => ({
  code: "exception-ended",
  about: [commit],
  needed: "an exception that still holds",
  found: told(carried)
});
var told = ({ by, control, about, until }) => by === "emergency" ? `emergency: ${control}, to be reviewed by ${until}` : `exception: ${control} (${about.join(", ")}) until ${until}`;

// src/controls/kit/deployment-outcome.ts
var outcomePart = ({ environment, outcome }, { verification }) => {
  if (outcome === null) return NOTHING;
  const verified = verificationPart(environment, outcome, verification);
  const gate2 = outcome.gateRecord === null ? [failed4(gateMissing(environment))] : [];
  return { faults: [...endFaults(environment, outcome), ...verified.faults, ...gate2], notes: verified.notes };
};
var GOES_WITH_SUCCESS = /* @__PURE__ */ new Set([
  "success",
  "in_progress",
  "queued",
  "pending",
  "waiting",
  "inactive"
]);
var HAS_FAILED = /* @__PURE__ */ new Set(["failure", "error"]);
var endFaults = (environment, { status, state }) => {
  const about = [environment];
  const found = state === null || state === status ? status : `${status}; the host says ${state}`;
  if (status === "failure" || status === "cancelled" || state !== null && HAS_FAILED.has(state)) {
    return [failed4({ code: "deployment-failed", about, needed: "success", found })];
  }
  const isTold3 = status === "success" && (state === null || GOES_WITH_SUCCESS.has(state));
  return isTold3 ? [] : [undecided3({ code: "deployment-outcome-unknown", about, needed: "success", found })];
};
var verificationPart = (environment, { verification: { result, by, found } }, demanded) => {
  if (result === "passed") return NOTHING;
  const about = [environment];
  if (result === "failed") {
    const told4 = `${by ?? "not told by what"}: ${found}`;
    return faultsOnly(failed4({ code: "deployment-verification-failed", about, needed: "passed", found: told4 }));
  }
  const bare = { code: "deployment-unverified", about, needed: "a check of what was deployed", found: "none" };
  return demanded === "required" ? faultsOnly(failed4(bare)) : { faults: [], notes: [bare] };
};
var gateMissing = (environment) => ({
  code: "gate-record-missing",
  about: [environment],
  needed: "the record of the gate before it",
  found: "none"
});

// src/controls/kit/deployment-way.ts
var wayPart = (deployment2, terms) => {
  const { environment, last, way } = deployment2;
  const about = [environment];
  if (!last.known) {
    const found = last.why.found ?? last.why.code;
    return faultsOnly(undecided3({ code: "last-deployment-unknown", about, needed: "what stands there now", found }));
  }
  const from = last.value === null ? terms.since : last.value.commit;
  if (from === null) return faultsOnly(undecided3(baselineMissing(environment)));
  const unproven = last.value?.record === null ? [unprovenLast(environment, from)] : [];
  const beginning = terms.last === "record" ? { faults: unproven.map(undecided3), notes: [] } : { faults: [], notes: unproven };
  const led = leading(deployment2, way, from, terms);
  return { faults: [...beginning.faults, ...led.faults], notes: [...beginning.notes, ...led.notes] };
};
var baselineMissing = (environment) => ({
  code: "deployment-baseline-missing",
  about: [environment],
  needed: "a last deployment, or `since: <commit>` in the settings of the control deployment",
  found: "nothing was ever deployed there"
});
var unprovenLast = (environment, commit) => ({
  code: "last-deployment-unproven",
  about: [environment],
  needed: "a deployment record of what stands there",
  found: `${commit}, by the list of the host alone`
});
var leading = (deployment2, way, from, terms) => {
  const unknownWay = (found2) => faultsOnly(
    undecided3({
      code: "way-unknown",
      about: [deployment2.environment],
      needed: `every commit from ${from} to ${deployment2.commit}`,
      found: found2
    })
  );
  if (!way.known) return unknownWay(way.why.found ?? way.why.code);
  const found = contradictionIn(deployment2, way.value, from);
  return found === null ? directed(deployment2, way.value, from, terms) : unknownWay(found);
};
var contradictionIn = ({ commit, last }, way, from) => {
  if (way.from !== from) return `a way from ${String(way.from)}`;
  const end = way.commits.at(-1)?.commit ?? null;
  const leads = end === commit && commit !== from && !way.commits.some((each) => each.commit === from);
  const isEmpty = way.commits.length === 0;
  switch (way.direction) {
    case "forward":
    case "diverged":
      return leads ? null : `${way.direction}, and it does not end with what is deployed`;
    case "first":
      if (last.known && last.value !== null) return "first, and something stands there";
      return leads || isEmpty && commit === from ? null : "first, and it does not end with what is deployed";
    case "same":
      return isEmpty && commit === from ? null : "same, and something else stands there";
    case "rollback":
      return isEmpty && commit !== from ? null : "rollback, and it brings something new";
    default:
      way.direction;
      return "a direction that is not known";
  }
};
var directed = ({ environment, commit }, way, from, { rollback }) => {
  switch (way.direction) {
    case "rollback": {
      const needed = `a commit that comes after ${from}`;
      return rollback === "allowed" ? {
        faults: [],
        notes: [{ code: "deployment-is-rollback", about: [environment], found: `${from} to ${commit}` }]
      } : faultsOnly(failed4({ code: "rollback-refused", about: [environment], needed, found: commit }));
    }
    case "diverged": {
      const found = `${commit} leaves out what ${from} holds`;
      const parted = {
        code: "way-diverged",
        about: [environment],
        needed: `a commit that holds ${from}`,
        found
      };
      return rollback === "allowed" ? { faults: [], notes: [parted] } : faultsOnly(failed4(parted));
    }
    case "forward":
    case "first":
    case "same":
      return NOTHING;
  }
};

// src/controls/kit/environment-guard.ts
var demands2 = {
  reviewers: integer({ min: 0, max: 6, default: 0, help: "How many reviewers the environment names, at least." }),
  "prevent-self-review": flag({ default: false, help: "true: who started a deployment cannot approve it." }),
  "admins-bypass": flag({ default: true, help: "false: administrators cannot go round it. true: not asked." }),
  branches: choice(["any", "limited"], {
    default: "any",
    help: "limited: only protected or named branches and tags deploy. any: not asked."
  })
};
var protection = group(demands2, {
  help: "The least that the environment itself must be guarded with; stricter is fine."
});
var guardFaults = ({ environment, protection: fact }, terms) => {
  const isAsked = terms.reviewers > 0 || terms["prevent-self-review"] || !terms["admins-bypass"] || terms.branches !== "any";
  if (!isAsked) return [];
  if (fact.known) {
    return weaknesses(fact.value, terms).map(
      ([setting, needed2, found2]) => failed4({ code: "environment-protection-weak", about: [environment, setting], needed: needed2, found: found2 })
    );
  }
  const found = fact.why.found ?? fact.why.code;
  const needed = "how the environment is guarded";
  return [undecided3({ code: "environment-protection-unknown", about: [environment], needed, found })];
};
var weaknesses = ({ reviewers, preventSelfReview, adminsCanBypass, branches }, terms) => [
  ...new Set(reviewers).size < terms.reviewers ? [["reviewers", `at least ${String(terms.reviewers)}`, String(new Set(reviewers).size)]] : [],
  ...terms["prevent-self-review"] && !preventSelfReview ? [["prevent-self-review", "on", "off"]] : [],
  ...!terms["admins-bypass"] && adminsCanBypass ? [["admins-bypass", "not allowed", "allowed"]] : [],
  ...terms.branches === "limited" && branches === "any" ? [["branches", "protected or named branches", "any branch"]] : []
];

// src/controls/deployment.ts
var BUILDER = "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$";
var settings2 = {
  environments: texts({ default: [], help: "Names or globs of the environments that are guarded. Empty: every one." }),
  records: choice(["run", "signature"], {
    default: "run",
    help: "signature: records must be signed. run: an unsigned one counts, too, in a run of the workflow that the policy expects."
  }),
  provenance: choice(["where-present", "required"], {
    default: "where-present",
    help: "required: every artifact has verified provenance. where-present: what has one must fit; none is a note."
  }),
  builders: texts({
    default: [],
    pattern: BUILDER,
    help: "Workflows that may have built it, `path@ref` or `owner/name/path@ref`, the ref whole or as a glob. Empty: any of this repository on its default branch or on the deployed tag."
  }),
  artifacts: integer({ min: 0, max: 1e3, default: 0, help: "How many digests must be handed in, at least." }),
  approvals: integer({
    min: 0,
    max: 6,
    default: 0,
    help: "How many reviewers of the environment must have approved who contributed to nothing that is deployed."
  }),
  deployer: choice(["independent", "pipeline", "anyone"], {
    default: "independent",
    help: "independent: the pipeline, or a person who contributed to nothing that is deployed. pipeline: no person. anyone: not asked."
  }),
  rollback: choice(["allowed", "refused"], {
    default: "allowed",
    help: "allowed: an older commit whose record still verifies may be deployed again."
  }),
  last: choice(["host", "record"], {
    default: "host",
    help: "Who must say what stands there. record: a deployment record of ours. host: the list of deployments is enough."
  }),
  since: optionalText({
    pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$",
    help: "The commit after which everything must have a record, where nothing was deployed before."
  }),
  verification: choice(["required", "optional"], {
    default: "required",
    help: "required: what was deployed must have been checked afterwards."
  }),
  protection
};
var deployment = defineControl({
  id: "deployment",
  version: 1,
  requirement: "Only what passed is deployed, by somebody who may.",
  needs: ["deployment", "repository", "clock"],
  moments: ["deployment"],
  subject: "moment",
  settings: settings2,
  codes: [
    "change-without-record",
    "commit-on-way-without-record",
    "record-refused",
    "record-unreadable",
    "record-unsigned",
    "record-of-other-commit",
    "change-not-passed",
    "change-passed-with-exception",
    "exception-ended",
    "last-deployment-unknown",
    "last-deployment-unproven",
    "deployment-baseline-missing",
    "way-unknown",
    "way-diverged",
    "deployment-is-rollback",
    "rollback-refused",
    "artifact-missing",
    "artifact-unproven",
    "artifact-provenance-unknown",
    "artifact-not-built-from-commit",
    "artifact-builder-refused",
    "deployer-is-author",
    "deployer-unknown",
    "deployer-not-pipeline",
    "deployment-not-approved",
    "deployment-rejected",
    "deployment-reviews-unknown",
    "reviewer-is-author",
    "reviewer-not-human",
    "environment-protection-weak",
    "environment-protection-unknown",
    "environment-not-listed",
    "deployment-failed",
    "deployment-outcome-unknown",
    "deployment-unverified",
    "deployment-verification-failed",
    "gate-record-missing",
    "fact-unavailable"
  ],
  judge({ deployment: deployed, repository, clock }, given, { people }) {
    if (deployed === null) return verdictOf([undecided3(unavailable("deployment", "the run is about no deployment"))]);
    if (!isListed2(given.environments, deployed.environment)) return outside(deployed.environment, given.environments);
    const parts = [
      recordPart(deployed, { records: given.records, now: clock.now }),
      wayPart(deployed, given),
      artifactPart(deployed, repository, given),
      outcomePart(deployed, given)
    ];
    return verdictOf(
      [
        ...parts.flatMap(({ faults }) => faults),
        ...peopleFaults(deployed, people, given),
        ...guardFaults(deployed, given.protection)
      ],
      parts.flatMap(({ notes }) => notes)
    );
  }
});
var isListed2 = (environments, name) => environments.length === 0 || environments.some((glob) => matchesGuard(glob, name));
var outside = (environment, environments) => {
  const reason = { code: "environment-not-listed", about: [environment], needed: environments.join(", ") };
  return { outcome: "not-applicable", reasons: [reason] };
};

// src/controls/kit/check-standing.ts
var GRACE_MS = 10 * 60 * 1e3;
var checkFaults = (scene, demand) => {
  const named = scene.checks.head.filter((run) => run.name === demand.name && run.commit === scene.head);
  const latest = latestCheckRuns(named, { ...demand, commit: scene.head });
  if (latest.length === 0) return [absence(scene, demand, named)];
  const faults = latest.flatMap((run) => runFault(run, demand));
  if (latest.every((run) => isOfOtherWorkflow(run, demand))) faults.push(otherWorkflow(latest, demand));
  return faults;
};
var workflowFaults = (files, demand) => {
  const { workflow } = demand;
  if (workflow === null || !files.some((file) => namesOf(file).includes(workflow))) return [];
  const needed = `the workflow of ${demand.name} is as on the base branch`;
  return [
    failed7({ code: "workflow-changed", about: [workflow, demand.name], needed, found: "changed by this change" })
  ];
};
var failed7 = (reason) => ({ outcome: "fail", reason });
var runFault = (run, demand) => {
  const needed = `${demand.conclusions.join(" or ")}, from ${demand.app}`;
  if (run.status !== "completed")
    return [pending(demand, `it is ${run.status === "other" ? "not completed" : run.status}`)];
  if (run.conclusion !== null && demand.conclusions.includes(run.conclusion)) return [];
  return [
    failed7({ code: "check-not-success", about: [demand.name], needed, found: run.conclusion ?? "no conclusion" })
  ];
};
var pending = (demand, found) => ({
  outcome: "pending",
  reason: { code: "check-pending", about: [demand.name], needed: `a result from ${demand.app}`, found }
});
var isOfOtherWorkflow = (run, demand) => demand.workflow !== null && run.workflow !== null && workflowPath(run.workflow) !== demand.workflow;
var otherWorkflow = (runs, demand) => failed7({
  code: "check-wrong-source",
  about: [demand.name],
  needed: `made by ${demand.workflow ?? "its workflow"}`,
  found: distinct2(runs.map((run) => run.workflow ?? "")).join(", ")
});
var absence = (scene, demand, named) => {
  const { checks } = scene;
  const needed = `from ${demand.app}, on ${scene.head}`;
  const running = checks.runningWorkflows.map(workflowPath).find((each) => each === demand.workflow);
  if (running !== void 0) return pending(demand, `${running} still runs`);
  if (isFresh(checks.pushedAt, scene.now)) return pending(demand, "the head was pushed less than 10 minutes ago");
  if (named.length > 0) {
    const found = `from ${distinct2(named.map((run) => run.app ?? "an unknown app")).join(", ")}`;
    return failed7({ code: "check-wrong-source", about: [demand.name], needed, found });
  }
  const earlier = checks.earlier.filter((run) => run.name === demand.name && isOf(run, demand.app));
  if (earlier.length > 0) {
    const found = `on ${distinct2(earlier.map((run) => run.commit)).join(", ")}`;
    return failed7({ code: "check-stale", about: [demand.name], needed, found });
  }
  return failed7({ code: "check-missing", about: [demand.name], needed, found: "no run" });
};
var isFresh = (pushedAt, now) => {
  if (pushedAt === null) return false;
  const age = Date.parse(now) - Date.parse(pushedAt);
  return age >= 0 && age <= GRACE_MS;
};
var distinct2 = (values) => [...new Set(values)];

// src/controls/kit/scan-age.ts
var SKEW_MS = 5 * 60 * 1e3;
var ageFaults = (reports, { about, maxAge, now }) => {
  if (maxAge === null) return [];
  return reports.flatMap(({ at }) => {
    const reason = { code: "scan-too-old", about, needed: `a report of the last ${maxAge}` };
    if (at === null)
      return [{ outcome: "indeterminate", reason: { ...reason, found: "it does not tell when it was made" } }];
    const age = ageMs(at, now);
    if (Number.isNaN(age))
      return [{ outcome: "indeterminate", reason: { ...reason, found: `of ${at}, which is no time` } }];
    if (age < -SKEW_MS)
      return [{ outcome: "indeterminate", reason: { ...reason, found: `of ${at}, which is yet to come` } }];
    return age > durationMs(maxAge) ? [{ outcome: "fail", reason: { ...reason, found: `of ${at}` } }] : [];
  });
};

// src/controls/kit/scan-dismissals.ts
var OTHER = { by: "other" };
var dismissalsOf = (facts, { people }) => {
  const { change, commits, pushes, files } = facts;
  const { isHuman } = identityOf(people);
  const contributors = commits.known && pushes.known ? contributorsOf({ change, commits: commits.value, pushes: pushes.value, people }) : null;
  const logins = new Set([...contributors?.accounts.values() ?? []].map(({ login }) => login.toLowerCase()));
  const ofAccount = ({ state, dismissedBy }) => {
    if (contributors === null) return OTHER;
    if (dismissedBy === null) return { by: "unnamed" };
    const { login } = dismissedBy;
    if (contributors.has(dismissedBy)) return { by: "contributor", who: login, found: `${state} by ${login}` };
    return isHuman(dismissedBy) ? OTHER : { by: "unnamed" };
  };
  const ofSuppression = (finding, { kind, by }) => {
    if (by !== null && logins.has(by.toLowerCase()))
      return { by: "contributor", who: by, found: `suppressed by ${by}` };
    if (kind === "external" || !files.known || !isTouched(finding.path, files.value)) return OTHER;
    const who = finding.path ?? "no file";
    return { by: "contributor", who, found: "suppressed by a comment in a file that the change touches" };
  };
  return {
    wavedBy: (finding) => {
      if (finding.state === "dismissed" || finding.dismissedBy !== null) return ofAccount(finding);
      const each = (finding.suppressions ?? []).map((suppression) => ofSuppression(finding, suppression));
      return each.find(({ by }) => by === "contributor") ?? OTHER;
    },
    gaps: (findings) => [
      ...gapOf([commits, pushes], findings.some(isWavedByName)),
      ...gapOf([files], findings.some(isWavedInSource))
    ]
  };
};
var gapOf = (facts, matters) => {
  const gap = matters ? facts.find(({ known: known2 }) => !known2) : void 0;
  return gap === void 0 || gap.known ? [] : [gap.why];
};
var isWavedByName = ({ state, dismissedBy, suppressions = [] }) => state === "dismissed" || state === "suppressed" && (dismissedBy !== null || suppressions.some(({ by }) => by !== null));
var isWavedInSource = ({ state, suppressions = [] }) => state === "suppressed" && suppressions.some(({ kind }) => kind === "in-source");
var isTouched = (path, files) => {
  if (path === null) return true;
  const named = `/${path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "")}`;
  return files.flatMap(namesOf).some((name) => named.endsWith(`/${name}`) || `/${name}`.endsWith(named));
};

// src/controls/kit/scan-standing.ts
var scanStanding = (reports, demand, head) => {
  if (!reports.known) return only({ outcome: "indeterminate", reason: reports.why });
  const ofTool = reports.value.filter((report) => demand.tool === null || report.tool === demand.tool);
  const onHead = ofTool.filter((report) => isAboutHead(report, demand, head));
  const strays = isFile(demand) && onHead.length < ofTool.length;
  if (onHead.length === 0 || strays) return only(absence2(reports.value, ofTool, demand, head));
  return {
    reports: onHead,
    faults: onHead.flatMap((report) => endFaults2(report, demand)),
    notes: onHead.some((report) => report.commit === null) && isFile(demand) ? [declared(demand)] : []
  };
};
var artifactFaults = (reports, demand, files) => {
  if (demand.source !== "artifact") return [];
  if (!files.known) return [{ outcome: "indeterminate", reason: files.why }];
  return reports.flatMap(
    ({ workflow }) => typeof workflow === "string" ? workflowFaults(files.value, { name: demand.scan, workflow }) : [{ outcome: "indeterminate", reason: unknownOrigin(demand) }]
  );
};
var unknownOrigin = (demand) => ({
  code: "fact-unavailable",
  about: [demand.scan],
  needed: "the workflow that made the artifact",
  found: "not told"
});
var only = (fault2) => ({ reports: [], faults: [fault2], notes: [] });
var isFile = (demand) => demand.source === "sarif";
var isAboutHead = (report, demand, head) => {
  if (demand.source === "dependabot" || demand.source === "secret-scanning") return true;
  if (report.commit === null) return isFile(demand) && !demand.mustNameRevision;
  return report.commit === head || report.commitParents.length === 2 && report.commitParents[1] === head;
};
var absence2 = (all, ofTool, demand, head) => {
  const about = aboutOf(demand);
  const needed = `a report${demand.tool === null ? "" : ` of ${demand.tool}`} on ${head}`;
  if (ofTool.length > 0) {
    const commits = distinct3(ofTool.map((report) => report.commit ?? "no named commit"));
    return {
      outcome: "fail",
      reason: { code: "check-stale", about, needed, found: `reports on ${commits.join(", ")}` }
    };
  }
  const others = distinct3(all.map((report) => report.tool ?? "an unnamed tool"));
  const found = others.length === 0 ? "no report" : `reports of ${others.join(", ")} only`;
  return { outcome: "fail", reason: { code: "check-missing", about, needed, found } };
};
var endFaults2 = (report, demand) => {
  const about = aboutOf(demand);
  const faults = [];
  if (report.completed === false) {
    const reason = {
      code: "scan-incomplete",
      about,
      needed: "a scan that ran to its end",
      found: "it says that it did not"
    };
    faults.push({ outcome: "fail", reason });
  }
  if (report.truncated) {
    const reason = { code: "scan-truncated", about, needed: "every finding", found: "a list that was cut off" };
    faults.push({ outcome: "indeterminate", reason });
  }
  return faults;
};
var declared = (demand) => ({
  code: "scan-declared",
  about: aboutOf(demand),
  needed: "a report that names its revision",
  found: "it names none; the job vouches for it"
});
var aboutOf = (demand) => demand.file === null ? [demand.scan] : [demand.scan, demand.file];
var distinct3 = (values) => [...new Set(values)];

// src/controls/passing-scans.ts
var passingScans = defineControl({
  id: "passing-scans",
  version: 1,
  requirement: "The security scans ran on this change and found nothing over the limit.",
  needs: ["change", "clock"],
  wants: ["checks", "scans", "files", "commits", "pushes"],
  settings: { scans: entries(scanSetting, { min: 1, help: "Scans by a name of your own, each with one source." }) },
  codes: [
    "check-missing",
    "check-pending",
    "check-not-success",
    "check-wrong-source",
    "check-stale",
    "scan-incomplete",
    "scan-truncated",
    "scan-unreadable",
    "findings-over-limit",
    "dismissed-by-contributor",
    "workflow-changed",
    "fact-unavailable",
    "scan-too-old",
    "scan-declared",
    "findings-suppressed",
    "findings-in-grace"
  ],
  judge(facts, { scans }, circumstances) {
    const { accepted } = circumstances;
    const standings = scans.map(({ name, value }) => standingOf3(name, value, facts, circumstances));
    return verdictOf(
      standings.flatMap(({ faults }) => faults).filter(({ reason }) => !isAccepted2(reason, accepted)),
      standings.flatMap(({ notes }) => notes)
    );
  }
});
var isAccepted2 = ({ about }, accepted) => about.length > 0 && about.every((each) => accepted.includes(each));
var standingOf3 = (name, scan, facts, circumstances) => {
  if (scan.check !== null) return checkStanding(scan.check, scan.app ?? "", facts);
  const demand = demandOf(name, scan);
  const standing2 = scanStanding(reportsOf(demand, facts.scans), demand, facts.change.head.commit);
  const { wavedBy, gaps } = dismissalsOf(facts, circumstances);
  const found = standing2.reports.flatMap((report) => report.findings);
  const { now } = facts.clock;
  const findings = findingsStanding(found, {
    scan: name,
    limit: scan.limit,
    newOnly: scan["new-only"],
    accepted: circumstances.accepted,
    grace: scan.grace,
    onBaseOnly: demand.source !== "dependabot",
    now,
    wavedBy
  });
  const faults = [
    ...standing2.faults,
    ...ageFaults(standing2.reports, { about: aboutOf(demand), maxAge: scan["max-age"], now }),
    ...artifactFaults(standing2.reports, demand, facts.files),
    ...findings.faults,
    ...gaps(found).map((reason) => ({ outcome: "indeterminate", reason }))
  ];
  return { faults, notes: [...standing2.notes, ...findings.notes] };
};
var checkStanding = (name, app, { change, checks, clock }) => {
  if (!checks.known) return { faults: [{ outcome: "indeterminate", reason: checks.why }], notes: [] };
  const scene = { head: change.head.commit, checks: checks.value, now: clock.now };
  return { faults: checkFaults(scene, { name, app, conclusions: ["success"], workflow: null }), notes: [] };
};
var demandOf = (scan, value) => {
  const { artifact, sarif, tool, proof } = value;
  const common = { scan, tool: null, file: null, mustNameRevision: proof === "revision" };
  if (value["code-scanning"] !== null) return { ...common, source: "code-scanning", tool: value["code-scanning"] };
  if (value.dependabot !== null) return { ...common, source: "dependabot" };
  if (value["secret-scanning"] !== null) return { ...common, source: "secret-scanning" };
  return { ...common, source: artifact === null ? "sarif" : "artifact", tool, file: sarif };
};
var reportsOf = ({ scan, source }, scans) => {
  if (!scans.known) return scans;
  const found = scans.value.find((each) => each.scan === scan && each.source === source);
  const why = { code: "fact-unavailable", about: [scan], needed: `the scan, from ${source}`, found: "it was not read" };
  return found?.reports ?? { known: false, why };
};

// src/controls/kit/approval-count.ts
var approvalFaults2 = (candidates, contributors, terms, missing3) => [
  ...shortOf2(candidates, terms.approvals, (found) => tooFew(terms, found), missing3),
  ...terms.contributors === "cross" ? uncovered(candidates, contributors, terms, missing3) : []
];
var shortOf2 = (candidates, needed, reasonOf, missing3) => {
  const persons = groupBy(candidates, ({ person }) => person);
  const answers = [...persons.values()].map((own) => anyOf(own.map(({ counts: counts2 }) => counts2)));
  const sure = answers.filter(({ is }) => is === "yes").length;
  const unsure = answers.flatMap((answer) => answer.is === "unknown" ? [answer.why] : []);
  if (sure >= needed) return [];
  if (sure + unsure.length < needed) return [{ outcome: missing3, reason: reasonOf(sure) }];
  return unsure.map((reason) => ({ outcome: "indeterminate", reason }));
};
var tooFew = ({ approvals, reviewers, change }, found) => {
  const who = namesOf2(reviewers);
  return {
    code: "too-few-approvals",
    about: [`#${change.number}`],
    needed: `${approvals} of people with ${reviewers.permission} permission`,
    found: String(found),
    ...who.length === 0 ? {} : { who }
  };
};
var uncovered = (candidates, contributors, terms, missing3) => contributors.substantial.flatMap((commit) => {
  const free = candidates.filter(({ account }) => account !== null && !contributors.touched(account, commit));
  return shortOf2(free, 1, () => commitUnseen(terms, commit), missing3);
});
var commitUnseen = ({ change }, commit) => ({
  code: "too-few-approvals",
  about: [`#${change.number}`, commit],
  needed: "1 of somebody who had no hand in the commit",
  found: "0"
});
var reviewNotes = (scene, candidates) => {
  const { merged } = scene.change;
  const superseded = scene.standing.filter((each) => each.superseded).map((each) => supersededBy(each));
  const late = merged === null ? [] : lateApprovals(scene.reviews, merged).map((review) => lateAt(review, merged.at));
  return [...candidates.flatMap(({ rejections }) => rejections), ...superseded, ...late];
};
var lateAt = ({ by, at }, mergedAt) => ({
  code: "approved-after-merge",
  about: [by?.login ?? "deleted account"],
  needed: `before ${mergedAt}`,
  found: at
});
var supersededBy = ({ account, review, stands }) => {
  const login = account?.login ?? "deleted account";
  const found = stands === "changes-requested" ? "requested changes since" : "dismissed since";
  return {
    code: "approval-superseded",
    about: [login],
    needed: "an approval as the latest review",
    found: `${found}: ${review.at}`,
    who: [login]
  };
};

// src/controls/kit/candidates.ts
var candidatesOf = (scene, terms) => standingApprovals2(scene, scene.people, terms.carryOver).map((approval) => candidateOf(approval, scene, terms));
var candidateOf = (approval, scene, terms) => {
  const { account, person } = approval;
  const currency = currencyAnswer(approval);
  const staleness = stalenessOf(approval, scene.change);
  if (account === null) {
    const rejections = [
      { code: "reviewer-unresolved", about: ["deleted account"], needed: "an account", found: "none" }
    ];
    return { person, account, counts: no, fills: no, owns: no, rejections: [...rejections, ...staleness] };
  }
  const { reviewers } = terms;
  const human = identityOf(scene.people).isHuman(account) ? yes : no;
  const floor = hasPermission(scene.permissions, account, reviewers.permission);
  const listed = isOpen2(reviewers) ? yes : isListed(reviewers, scene.teams, account);
  const hand = handIn(account, scene.contributors, terms.contributors);
  const sound = [human, currency, hand === null ? yes : no];
  const writes = hasPermission(scene.permissions, account, higherOf(reviewers.permission, "write"));
  return {
    person,
    account,
    counts: allOf([...sound, floor, listed]),
    fills: allOf([...sound, floor]),
    owns: allOf([human, currency, scene.contributors.has(account) ? no : yes, writes]),
    rejections: [
      ...human.is === "no" ? [notHuman(account)] : [],
      ...hand === null ? [] : [contributed(account, hand)],
      ...staleness,
      ...floor.is === "no" || listed.is === "no" ? [notAuthorised(account, terms, floor, scene)] : []
    ]
  };
};
var isOpen2 = (list3) => list3.users.length === 0 && list3.teams.length === 0;
var handIn = (account, contributors, mode) => {
  const [first = null] = contributors.partsOf(account);
  if (mode === "excluded") return first;
  return contributors.onHead.every((commit) => contributors.touched(account, commit)) ? first : null;
};
var currencyAnswer = ({ currency }) => {
  if (currency.is === "unknown") return currency;
  return currency.is === "stale" ? no : yes;
};
var stalenessOf = ({ account, review, currency }, change) => {
  if (currency.is !== "stale") return [];
  const about = [account?.login ?? "deleted account"];
  const { base, evil } = currency;
  const sides = base === null ? { needed: change.head.commit, found: review.commit ?? "no commit" } : { needed: `base ${change.base.ref}`, found: `base ${base}` };
  const stale = { code: "approval-stale", about, ...sides, who: account === null ? [] : [account.login] };
  return [stale, ...evil.map(evilMerge)];
};
var evilMerge = (commit) => ({
  code: "evil-merge",
  about: [commit],
  needed: "the tree of a clean merge of the base",
  found: "another tree"
});
var notHuman = (account) => ({
  code: "reviewer-not-human",
  about: [account.login],
  needed: "a human",
  found: account.type === "user" ? "a machine account" : account.type
});
var contributed = (account, { part: part3, commit }) => ({
  code: "approver-contributed",
  about: [account.login],
  needed: "somebody who did not contribute",
  found: commit === null ? part3 : `${part3} ${commit}`
});
var notAuthorised = (account, { reviewers }, floor, scene) => {
  const named = [...reviewers.users, ...reviewers.teams];
  const level = scene.permissions.known ? scene.permissions.value.find((each) => each.account.id === account.id)?.level : void 0;
  const needed = floor.is === "no" ? `${reviewers.permission} permission` : `one of ${named.join(", ")}`;
  const found = floor.is === "no" && level?.known === true ? `${level.value} permission` : "not one of them";
  return { code: "reviewer-not-authorised", about: [account.login], needed, found, who: named };
};

// src/controls/kit/conversations.ts
var conversationFaults = (conversations, change, missing3) => {
  if (!conversations.known) return [{ outcome: "indeterminate", reason: conversations.why }];
  const { unresolved } = conversations.value;
  if (unresolved === 0) return [];
  const about = [`#${change.number}`];
  return [
    { outcome: missing3, reason: { code: "conversation-unresolved", about, needed: "0", found: String(unresolved) } }
  ];
};

// src/controls/kit/objections.ts
var objectionsOf = (scene, floor) => {
  const identity = identityOf(scene.people);
  const judged = scene.standing.flatMap((standing2) => judgeOne(standing2, scene, identity, floor));
  return {
    faults: judged.flatMap((each) => "outcome" in each ? [each] : []),
    notes: judged.flatMap((each) => "outcome" in each ? [] : [each])
  };
};
var judgeOne = (standing2, scene, identity, floor) => {
  const fault2 = faultOf(standing2, scene, identity);
  if (fault2 === null) return [];
  const { stands, accounts } = standing2;
  const weight = anyOf(accounts.map((each) => weightOf(each, scene, identity, floor)));
  if (weight.is === "yes") return [fault2];
  if (weight.is === "no") return stands === "changes-requested" ? [fault2.reason] : [];
  return [{ outcome: "indeterminate", reason: weight.why }];
};
var weightOf = (account, { permissions }, identity, floor) => identity.isHuman(account) ? hasPermission(permissions, account, floor) : no;
var faultOf = ({ account, review, stands }, scene, identity) => {
  const objector = account?.login ?? "deleted account";
  if (stands === "changes-requested") {
    const found = `requested changes to ${review.commit ?? "no commit"}`;
    return { outcome: "fail", reason: { code: "changes-requested", about: [objector], found, who: [objector] } };
  }
  const { dismissed, opinion } = review;
  if (dismissed === null || opinion === "approved") return null;
  const { by } = dismissed;
  if (by === null) {
    return { outcome: "indeterminate", reason: unavailable(objector, "who dismissed the objection is not told") };
  }
  if (account !== null && identity.isSame(by, account) || !scene.contributors.has(by)) return null;
  const reason = {
    code: "objection-dismissed-by-contributor",
    about: [by.login, objector],
    needed: "a dismissal by somebody who did not contribute",
    found: `dismissed by ${by.login}`,
    who: [objector]
  };
  return { outcome: opinion === "changes-requested" ? "fail" : "indeterminate", reason };
};

// src/controls/kit/owner-approvals.ts
var MOST_FILES = 20;
var ownerFaults = (scene, missing3) => {
  const { codeOwners, files } = scene;
  if (!codeOwners.known) return [{ outcome: "indeterminate", reason: codeOwners.why }];
  if (!files.known) return [{ outcome: "indeterminate", reason: files.why }];
  const file = readyOwners(codeOwners.value);
  const path = codeOwners.value.path ?? "CODEOWNERS";
  if (file.faults.length > 0) return file.faults.map(({ line, found }) => invalid(path, line, found));
  const byRule = groupBy(ownedPaths(file.rules, files.value), ({ rule }) => rule);
  return [...byRule].flatMap(
    ([rule, owned]) => ruleFaults(
      rule,
      owned.map((each) => each.path),
      path,
      file,
      scene,
      missing3
    )
  );
};
var invalid = (path, line, found) => ({
  outcome: "indeterminate",
  reason: {
    code: "code-owners-invalid",
    about: [path],
    needed: "a file that GitHub reads whole",
    found: line === null ? found : `line ${line}: ${found}`,
    at: line === null ? { path } : { path, line }
  }
});
var ruleFaults = (rule, paths, file, { unknownOwners }, scene, missing3) => {
  const explained = rule.owners.filter((owner) => cannotWrite(owner, scene));
  if ((unknownOwners.get(rule.line) ?? 0) > explained.length) {
    return [invalid(file, rule.line, "an owner who is not known")];
  }
  const spoken = anyOf(
    scene.candidates.map((candidate) => allOf([candidate.owns, ownsBy(rule.owners, candidate, scene)]))
  );
  if (spoken.is === "yes") return [];
  const mails = rule.owners.filter((owner) => owner.kind === "mail" && !accountsByMail(scene.commits).has(owner.name));
  const [mail] = mails;
  if (mail !== void 0 && scene.candidates.some(({ owns }) => owns.is !== "no"))
    return [invalid(file, rule.line, nameOfAlias(mail.name))];
  if (spoken.is === "unknown") return [{ outcome: "indeterminate", reason: spoken.why }];
  return [{ outcome: missing3, reason: ownerMissing(rule.owners, paths, file, rule.line) }];
};
var cannotWrite = ({ kind, name }, { codeOwners, permissions }) => {
  if (kind !== "user") return false;
  const login = name.toLowerCase();
  if (codeOwners.known && codeOwners.value.withoutWrite?.includes(login) === true) return true;
  const asked = permissions.known ? permissions.value : [];
  const level = asked.find(({ account }) => account.login.toLowerCase() === login)?.level;
  return level?.known === true && !isAtLeast(level.value, "write");
};
var ownsBy = (owners, { account }, { teams: teams2, commits }) => {
  if (account === null) return no;
  const owns = (owner) => {
    if (owner.kind === "team") return isInTeams(teams2, [owner.name], account);
    if (owner.kind === "mail") return accountsByMail(commits).get(owner.name)?.id === account.id ? yes : no;
    return owner.name.toLowerCase() === account.login.toLowerCase() ? yes : no;
  };
  return anyOf(owners.map(owns));
};
var ownerMissing = (owners, paths, file, line) => ({
  code: "owner-missing",
  about: paths.slice(0, MOST_FILES),
  needed: "an approval by an owner who did not contribute",
  found: paths.length > MOST_FILES ? `none, for ${paths.length} files` : "none",
  who: owners.map(({ kind, name }) => kind === "mail" ? nameOfAlias(name) : name),
  at: { path: file, line }
});

// src/lib/matching.ts
var unmatched = (slots, partners, fits) => {
  const taken = /* @__PURE__ */ new Map();
  const place2 = (slot, tried) => partners.some((partner) => {
    if (tried.has(partner) || !fits(slot, partner)) return false;
    tried.add(partner);
    const holder = taken.get(partner);
    if (holder !== void 0 && !place2(holder, tried)) return false;
    taken.set(partner, slot);
    return true;
  });
  return slots.filter((slot) => !place2(slot, /* @__PURE__ */ new Set()));
};

// src/controls/kit/seats.ts
var seatFaults = (seats, candidates, teams2, missing3) => {
  const persons = [...groupBy(candidates, ({ person }) => person)];
  const places = seats.flatMap((seat2) => Array.from({ length: seat2.approvals }, () => seat2));
  const answers = new Map(seats.map((seat2) => [seat2, answersFor(seat2, persons, teams2)]));
  const answer = (seat2, person) => answers.get(seat2)?.get(person) ?? no;
  const keys = persons.map(([person]) => person);
  const empty = unmatched(places, keys, (seat2, person) => answer(seat2, person).is !== "no");
  if (empty.length > 0) return [...groupBy(empty, (seat2) => seat2).keys()].map((seat2) => unfilled(seat2, missing3));
  if (unmatched(places, keys, (seat2, person) => answer(seat2, person).is === "yes").length === 0) return [];
  const whys = [...answers.values()].flatMap((each) => [...each.values()]);
  return whys.flatMap(
    (each) => each.is === "unknown" ? [{ outcome: "indeterminate", reason: each.why }] : []
  );
};
var answersFor = (seat2, persons, teams2) => {
  const open = namesOf2(seat2).length === 0;
  const one = ({ account, fills }) => account === null ? no : allOf([fills, open ? yes : isListed(seat2, teams2, account)]);
  return new Map(persons.map(([person, candidates]) => [person, anyOf(candidates.map(one))]));
};
var unfilled = (seat2, outcome) => {
  const who = namesOf2(seat2);
  const needed = `${seat2.approvals} from ${who.length === 0 ? "everyone with the permission" : who.join(", ")}`;
  const reason = { code: "seat-unfilled", about: [seat2.name], needed, found: "too few that fit", who };
  return { outcome, reason };
};

// src/controls/kit/review-settings.ts
var TEAM2 = "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$";
var users = texts({ default: [], help: "Logins." });
var teams = texts({ default: [], pattern: TEAM2, help: "Teams, written `org/slug`." });
var seat = group(
  {
    name: text({ help: "What the seat is called in reasons." }),
    approvals: integer({ min: 1, max: 100, default: 1, help: "How many different people must fill it." }),
    teams,
    users
  },
  { help: "A place that must be filled. Without users and teams: by anyone with the permission." }
);
var reviewSettings = {
  approvals: integer({ min: 1, max: 100, default: 1, help: "How many different eligible people must approve." }),
  reviewers: group(
    {
      permission: choice(["read", "triage", "write", "maintain", "admin"], {
        default: "write",
        help: "The least permission on the repository, for reviewers, seats and owners alike."
      }),
      users,
      teams
    },
    { help: "Who is eligible. Without users and teams: everyone with the permission." }
  ),
  seats: list(seat, { default: [], help: "Places that must each be filled by a different person." }),
  "code-owners": flag({
    default: false,
    help: "true: an owner of every changed file approved, by the base's CODEOWNERS."
  }),
  contributors: choice(["excluded", "cross"], {
    default: "excluded",
    help: "excluded: who contributed cannot approve. cross: each commit needs an approver who had no hand in it."
  }),
  "carry-over": choice(["none", "identical-tree", "clean-base-merge"], {
    default: "none",
    help: "Which approvals of earlier heads count: none, those of the same tree and merge base, or also those that only clean merges of the base separate from the head."
  }),
  "changes-requested": choice(["block", "ignore"], { default: "block", help: "What an objection does." }),
  "resolved-conversations": flag({ default: false, help: "true: every conversation is resolved." }),
  unattributed: choice(["block", "pusher"], {
    default: "block",
    help: "A commit whose author or committer is no account: block, or let its authenticated pusher stand for it."
  })
};

// src/controls/peer-review.ts
var peerReview = defineControl({
  id: "peer-review",
  version: 1,
  requirement: "People other than its authors approved what will be merged.",
  needs: ["change", "commits", "reviews", "pushes"],
  wants: ["run", "permissions", "teams", "approvedCommits", "codeOwners", "files", "conversations"],
  settings: reviewSettings,
  codes: [
    "too-few-approvals",
    "approval-stale",
    "approval-superseded",
    "approved-after-merge",
    "evil-merge",
    "changes-requested",
    "objection-dismissed-by-contributor",
    "reviewer-not-authorised",
    "reviewer-not-human",
    "reviewer-unresolved",
    "approver-contributed",
    "seat-unfilled",
    "owner-missing",
    "code-owners-invalid",
    "conversation-unresolved",
    "contributor-unattributed",
    "initiator-unknown",
    "observed-after",
    "fact-unavailable"
  ],
  judge(facts, settings3, { people }) {
    const { change, reviews, teams: teams2 } = facts;
    const { merged } = change;
    const inQueue = facts.run.known && facts.run.value.event === "merge_group";
    const missing3 = merged !== null || inQueue ? "fail" : "pending";
    const contributors = contributorsOf({ ...facts, people });
    const standing2 = standingReviews(reviews, identityOf(people), merged);
    const scene = { ...facts, contributors, people, standing: standing2 };
    const carryOver = settings3["carry-over"];
    const candidates = candidatesOf(scene, { ...settings3, carryOver });
    const doubts = doubtsOf(contributors, settings3.unattributed, change);
    const objections = objectionsOf(scene, settings3.reviewers.permission);
    const heeded = settings3["changes-requested"] === "block" ? objections.faults : [];
    const short = [
      ...approvalFaults2(candidates, contributors, { ...settings3, change }, missing3),
      ...seatFaults(settings3.seats, candidates, teams2, missing3),
      ...settings3["code-owners"] ? ownerFaults({ ...scene, candidates }, missing3) : []
    ];
    const aside = reviewNotes(scene, candidates);
    const rejected2 = short.some(({ outcome }) => outcome === missing3);
    const faults = [
      ...heeded,
      ...doubts.map((reason) => ({ outcome: "indeterminate", reason })),
      ...short,
      ...rejected2 ? aside.map((reason) => ({ outcome: missing3, reason })) : [],
      ...settings3["resolved-conversations"] ? conversationFaults(facts.conversations, change, missing3) : []
    ];
    const ignored = settings3["changes-requested"] === "block" ? [] : objections.faults.map(({ reason }) => reason);
    return verdictOf(faults, [...objections.notes, ...ignored, ...rejected2 ? [] : aside, ...observedAfter(change)]);
  }
});
var observedAfter = ({ merged }) => merged === null ? [] : [{ code: "observed-after", about: ["permissions", "teams"], needed: merged.at, found: "now" }];

// src/facts/suspicious-path.ts
var isSuspiciousPath = (path) => SUSPICIOUS.test(path);
var showSuspicious = (path) => path.replace(
  EACH_SUSPICIOUS,
  (found) => `<U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`
);
var CHARACTERS = "(?![\\u200c\\u200d])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]";
var SUSPICIOUS = new RegExp(CHARACTERS, "u");
var EACH_SUSPICIOUS = new RegExp(CHARACTERS, "gu");

// src/controls/kit/guarded-paths.ts
var ALWAYS = [".github/workflows/**", "CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS"];
var guardedPaths = (files, globs, policyPath) => {
  const names2 = [...new Set(files.flatMap(namesOf))];
  const isOfGate = (path) => [policyPath, ...ALWAYS].some((glob) => matchesGuard(glob, path));
  return {
    guarded: names2.filter((path) => isOfGate(path) || globs.some((glob) => matchesGuard(glob, path))),
    gate: names2.filter(isOfGate),
    suspicious: names2.filter(isSuspiciousPath).map(showSuspicious)
  };
};
var MOST_NAMED3 = 50;
var reasonsOf = (paths, code, more) => {
  const named = paths.slice(0, MOST_NAMED3).map((path) => ({ code, about: [path], ...more, at: { path } }));
  const rest = paths.length - named.length;
  return rest === 0 ? named : [...named, { code, about: [], ...more, found: `${String(rest)} more paths` }];
};

// src/controls/kit/path-owner.ts
var ownershipOf = (account, owners, facts) => {
  if (owners.users.length === 0 && owners.teams.length === 0) return isAdmin(account, facts.permissions);
  if (owners.users.some((login) => login.toLowerCase() === account.login.toLowerCase())) return true;
  return inTeams(owners.teams, facts.teams, (member) => member.id === account.id);
};
var isAdmin = (account, permissions) => {
  if (!permissions.known) return permissions.why;
  const found = permissions.value.find((permission) => permission.account.id === account.id);
  if (found === void 0) return unavailable(account.login, "the permission was not read");
  return found.level.known ? found.level.value === "admin" : found.level.why;
};

// src/controls/protected-paths.ts
var protectedPaths = defineControl({
  id: "protected-paths",
  version: 1,
  requirement: "What guards the gate is changed only with its owners.",
  needs: ["change", "files"],
  wants: ["run", "commits", "pushes", "reviews", "permissions", "teams"],
  settings: {
    paths: texts({
      default: [],
      help: "Globs of guarded paths. The policy, `.github/workflows/**` and CODEOWNERS are always among them."
    }),
    owners: peopleList({ help: "One of them must approve. Empty: somebody with admin permission." })
  },
  codes: [
    "protected-path-changed",
    "path-suspicious",
    "contributor-unattributed",
    "initiator-unknown",
    "fact-unavailable",
    "policy-changed-in-pull",
    "no-guarded-path"
  ],
  judge(facts, { paths, owners }, { people, policyPath, named }) {
    const changed = guardedPaths(facts.files, paths, policyPath);
    const suspicious = reasonsOf(changed.suspicious, "path-suspicious", { needed: "a path without hidden characters" });
    const hidden = suspicious.map((reason) => ({ outcome: "fail", reason }));
    if (changed.guarded.length === 0)
      return hidden.length === 0 && named === "implied" ? NOTHING_GUARDED : verdictOf(hidden);
    const consent = consentOf(facts, owners, people);
    if (consent === true) return verdictOf(hidden, reasonsOf(changed.gate, "policy-changed-in-pull", {}));
    const outcome = isSettled(facts.change, facts.run) ? "fail" : "pending";
    const missing3 = reasonsOf(changed.guarded, "protected-path-changed", demandOn(owners));
    const open = consent.map((reason) => ({ outcome: "indeterminate", reason }));
    const unmet = missing3.map((reason) => ({ outcome: open.length === 0 ? outcome : "pending", reason }));
    return verdictOf([...hidden, ...open, ...unmet]);
  }
});
var NOTHING_GUARDED = {
  outcome: "not-applicable",
  reasons: [{ code: "no-guarded-path", about: [], found: "nothing that guards the gate is changed" }]
};
var demandOn = ({ users: users2, teams: teams2 }) => {
  const who = [...users2, ...teams2];
  const needed = who.length === 0 ? "an approval by somebody with admin permission" : `an approval by ${who.join(" or ")}`;
  return { needed, found: "no independent approval by an owner", who };
};
var consentOf = (facts, owners, people) => {
  const { change, commits, pushes, reviews } = facts;
  if (!commits.known || !pushes.known || !reviews.known) return whysOf([commits, pushes, reviews]);
  const { approvers: approvers2, doubts } = independentApprovers(
    { change, commits: commits.value, pushes: pushes.value, reviews: reviews.value, approvedCommits: known([]) },
    people,
    "none"
  );
  const answers = approvers2.map(({ account }) => ownershipOf(account, owners, facts));
  if (answers.includes(true)) return doubts.length === 0 ? true : doubts;
  return distinct4(answers.filter((answer) => typeof answer === "object"));
};
var whysOf = (facts) => facts.flatMap((fact) => fact.known ? [] : [fact.why]);
var distinct4 = (reasons) => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()
];
var isSettled = (change, run) => change.state === "merged" || run.known && run.value.event === "merge_group";

// src/controls/kit/tests-setting.ts
var place = {
  artifact: text({ default: "test-results", help: "Exact name of the artifact that the run of the check leaves." }),
  files: text({ default: "**/*.xml", help: "Glob of the files within the artifact." })
};
var testsSetting = optionalGroup(
  {
    ...place,
    "at-least": integer({ min: 1, help: "So many tests must have run; those that were skipped did not." }),
    failed: integer({ min: 0, default: 0, help: "So many may have failed, errors included." }),
    skipped: optionalInteger({ min: 0, help: "So many may have been skipped. Omitted: any number." })
  },
  { help: "What the test results (JUnit XML) of its run must show." }
);
var coverageSetting = optionalGroup(
  {
    ...place,
    lines: integer({ min: 1, max: 100, help: "Percent of the lines that must have run, in each file." }),
    branches: optionalInteger({ min: 1, max: 100, help: "Percent of the branches, likewise. Omitted: not looked at." })
  },
  { help: "What the coverage (Cobertura, JaCoCo, LCOV, Istanbul) of its run must show." }
);

// src/controls/kit/tests-standing.ts
var resultsFaults = (scene, demand) => {
  const { tests: tests2, coverage } = demand;
  const runs = latestCheckRuns(scene.checks.head, { ...demand, commit: scene.head });
  const ended = runs.filter(({ status }) => status === "completed");
  const of = (place2, judge) => place2 === null ? [] : ended.flatMap((run) => runFaults(run, { scene, demand, place: place2, judge }));
  return [
    ...of(tests2, (report) => tests2 === null ? [] : testFaults(report, demand.name, tests2)),
    ...of(coverage, (report) => coverage === null ? [] : coverageFaults2(report, demand.name, coverage))
  ];
};
var runFaults = (run, judging) => {
  const { scene, demand, place: place2 } = judging;
  const report = reportOf(run, scene.results, demand, place2);
  if (!report.known) return [{ outcome: "indeterminate", reason: report.why }];
  return [...originFaults(report.value, scene.files, demand.name), ...ageFaults2(run, report.value, judging)];
};
var reportOf = (run, results, { name, app }, { artifact, files }) => {
  if (!results.known) return results;
  const result = results.value.find(
    (each) => each.check === name && each.app === app && each.artifact === artifact && each.files === files
  );
  if (result !== void 0 && !result.reports.known) return result.reports;
  const reports = result?.reports.known === true ? result.reports.value : [];
  const report = reports.find(({ runId }) => runId === run.runId);
  if (report !== void 0) return { known: true, value: report };
  const found = run.runId === null ? "no run of a workflow made the check" : "they were not read";
  return { known: false, why: { code: "tests-unreadable", about: [name, artifact], needed: "test results", found } };
};
var originFaults = ({ workflow }, files, name) => {
  if (!files.known) return [{ outcome: "indeterminate", reason: files.why }];
  if (workflow !== null) return workflowFaults(files.value, { name, workflow });
  const reason = { code: "tests-unreadable", about: [name], needed: "the workflow file of the run", found: "not told" };
  return [{ outcome: "indeterminate", reason }];
};
var ageFaults2 = (run, report, { scene, demand, place: place2, judge }) => {
  const { artifact, workflow } = report;
  const needed = `${place2.files} in an artifact ${place2.artifact} of its run`;
  const runs = workflow !== null && scene.checks.runningWorkflows.some((each) => workflowPath(each) === workflow);
  const missing3 = (found) => [
    {
      outcome: runs ? "pending" : "fail",
      reason: {
        code: "tests-missing",
        about: [demand.name],
        needed,
        found: runs ? `${found}; ${workflow} still runs` : found
      }
    }
  ];
  if (artifact === null) return missing3(`run ${String(report.runId)} left none`);
  if (run.startedAt === null) {
    const found = "the host does not tell when the check began";
    const reason = { code: "tests-unreadable", about: [demand.name, artifact.name], needed, found };
    return [{ outcome: "indeterminate", reason }];
  }
  if (isBefore(artifact, run.startedAt)) return missing3(`it was left at ${artifact.createdAt}, before the check began`);
  return judge(report);
};
var isBefore = ({ createdAt }, at) => Date.parse(createdAt) < Date.parse(at);
var testFaults = ({ files, counts: counts2, artifact }, name, demand) => {
  if (files.length === 0) {
    const found2 = `artifact ${String(artifact?.id ?? "")} holds no such file of test results`;
    return [failed8({ code: "tests-missing", about: [name], needed: `${demand.files} in ${demand.artifact}`, found: found2 })];
  }
  const ran = Math.max(0, counts2.tests - counts2.skipped);
  const bad = counts2.failed + counts2.errors;
  const found = wordsOf(counts2, ran);
  const { failed: most, skipped } = demand;
  return [
    ...unless2(
      ran >= demand["at-least"],
      "tests-too-few",
      name,
      `at least ${tests(demand["at-least"])} that ran`,
      found
    ),
    ...unless2(bad <= most, "tests-failed", name, `at most ${String(most)} failed`, found),
    ...skipped === null ? [] : unless2(counts2.skipped <= skipped, "tests-skipped", name, `at most ${String(skipped)} skipped`, found)
  ];
};
var wordsOf = (counts2, ran) => `${tests(ran)} ran, ${String(counts2.failed + counts2.errors)} failed, ${String(counts2.skipped)} skipped`;
var tests = (count) => `${String(count)} ${count === 1 ? "test" : "tests"}`;
var coverageFaults2 = (report, name, demand) => {
  const { coverage, artifact } = report;
  if (coverage.length === 0) {
    const found = `artifact ${String(artifact?.id ?? "")} holds no such file of coverage`;
    return [failed8({ code: "tests-missing", about: [name], needed: `${demand.files} in ${demand.artifact}`, found })];
  }
  return coverage.flatMap((each) => [
    ...shareFaults(each.lines, demand.lines, { name, path: each.path, of: "lines" }),
    ...demand.branches === null ? [] : shareFaults(each.branches, demand.branches, { name, path: each.path, of: "branches" })
  ]);
};
var shareFaults = (counted, least, { name, path, of }) => {
  const { covered, total } = counted ?? { covered: 0, total: 0 };
  if (total > 0 && covered * 100 >= least * total) return [];
  const found = total === 0 ? `no ${of} are counted` : `${String(covered)} of ${String(total)} ${of}`;
  return [failed8({ code: "coverage-low", about: [name, path], needed: `${String(least)} % of the ${of}`, found })];
};
var unless2 = (holds, code, name, needed, found) => holds ? [] : [failed8({ code, about: [name], needed, found })];
var failed8 = (reason) => ({ outcome: "fail", reason });
var distinctFaults = (faults) => [
  ...new Map(faults.map((fault2) => [JSON.stringify(fault2), fault2])).values()
];

// src/controls/required-checks.ts
var check = group(
  {
    name: text({ help: "Exact name of the check run." }),
    app: text({ help: "Slug of the app that must have made it, such as `github-actions`." }),
    conclusions: choices(["success", "neutral", "skipped"], {
      min: 1,
      default: ["success"],
      help: "Conclusions that count as passed."
    }),
    workflow: optionalText({ help: "Workflow file that makes it; a change that touches the file fails." }),
    tests: testsSetting,
    coverage: coverageSetting
  },
  { help: "One check that must have passed on the head." }
);
var requiredChecks = defineControl({
  id: "required-checks",
  version: 1,
  requirement: "The checks that test the change passed.",
  needs: ["change", "checks", "clock"],
  wants: ["files", "testResults"],
  settings: { checks: list(check, { min: 1, help: "The checks that are demanded." }) },
  codes: [
    "check-missing",
    "check-pending",
    "check-not-success",
    "check-wrong-source",
    "check-stale",
    "workflow-changed",
    "tests-missing",
    "tests-too-few",
    "tests-failed",
    "tests-skipped",
    "coverage-low",
    "tests-unreadable",
    "fact-unavailable"
  ],
  judge({ change, checks, clock, files, testResults: results }, settings3) {
    const scene = { head: change.head.commit, checks, now: clock.now };
    return verdictOf(
      settings3.checks.flatMap(
        (demand) => distinctFaults([
          ...checkFaults(scene, demand),
          ...originFaults2(files, demand),
          ...resultsFaults({ ...scene, files, results }, demand)
        ])
      )
    );
  }
});
var originFaults2 = (files, demand) => {
  if (demand.workflow === null) return [];
  return files.known ? workflowFaults(files.value, demand) : [{ outcome: "indeterminate", reason: files.why }];
};

// src/facts/duties.ts
var DUTIES = [
  "author",
  "approver",
  "merger",
  "requester",
  "ticket-approver",
  "deployer",
  "deployment-approver",
  "policy-author"
];
var nobody = { known: [], doubts: [] };
var holdersOf = (duty, facts, ticket) => {
  switch (duty) {
    case "author":
      return authors(facts);
    case "approver":
      return approvers(facts);
    case "merger":
      return mergers(facts.change);
    case "requester":
      return ticket === null ? nobody : told2(ticket.requesters.length === 0 ? [null] : ticket.requesters, `requester of ${ticket.key}`);
    case "ticket-approver":
      return ticket === null ? nobody : ticketApprovers(ticket);
    case "policy-author":
      return policyAuthors(facts.policyHistory);
    case "deployer":
    case "deployment-approver":
      return ofDeployment(duty, facts.deployment);
  }
};
var ticketApprovers = ({ key, approvals }) => {
  if (!approvals.known) return { known: [], doubts: [approvals.why] };
  const approved = approvals.value.filter(({ answer }) => answer === "approved");
  return told2(
    approved.map(({ by }) => by),
    `approver of ${key}`
  );
};
var authors = ({ contributors, change }) => ({
  known: [...contributors.accounts.values()],
  doubts: doubtsOf(contributors, "pusher", change)
});
var approvers = (facts) => {
  const standing2 = standingApprovals2(facts, facts.people, "clean-base-merge");
  return {
    known: standing2.flatMap(
      ({ account, currency }) => account !== null && (currency.is === "head" || currency.is === "carried") ? [account] : []
    ),
    doubts: standing2.flatMap(({ currency }) => currency.is === "unknown" ? [currency.why] : [])
  };
};
var mergers = ({ merged, autoMerge, queued }) => {
  const asked = [merged, autoMerge, queued].filter((each) => each !== null);
  return told2(
    asked.map(({ by }) => by),
    "merger"
  );
};
var policyAuthors = (history) => {
  if (!history.known) return { known: [], doubts: [history.why] };
  return history.value.commit === null ? nobody : told2([history.value.author], "policy-author");
};
var ofDeployment = (duty, fact) => {
  if (!fact.known) return { known: [], doubts: [fact.why] };
  if (fact.value === null) return nobody;
  const { deployer, reviews } = fact.value;
  if (duty === "deployer") return deployer.by === "pipeline" ? nobody : told2([deployer.account], "deployer");
  if (!reviews.known) return { known: [], doubts: [reviews.why] };
  const approved = reviews.value.filter(({ state }) => state === "approved");
  return told2(
    approved.map(({ by }) => by),
    "deployment-approver"
  );
};
var told2 = (holders, what) => ({
  known: holders.filter((holder) => holder !== null),
  doubts: holders.includes(null) ? [unavailable(what, "not told, or a deleted account")] : []
});

// src/facts/same-holder.ts
var holderIdentityOf = ({ commits, people }) => {
  const identity = identityOf(people);
  const logins = loginsByName(commits, people);
  const loginOf = (name) => name === null ? null : logins.get(name) ?? null;
  const seen = (holder) => {
    const { account, mail, handle, machine } = "id" in holder ? { ...ON_HOST, account: holder } : inSystem(holder);
    const names2 = { account, mail, handle, machine };
    if (account !== null) return { ...names2, person: identity.personOf(account), login: account.login };
    const login = loginOf(handle) ?? loginOf(mail);
    return { ...names2, person: login === null ? null : identity.groupOfLogin(login) ?? `login:${login}`, login };
  };
  return {
    isSame: (a, b) => compare(seen(a), seen(b)),
    isSameAccount: (a, b) => sameAccount(seen(a), seen(b)),
    isHuman: (holder) => {
      const { account, login, mail, handle, machine } = seen(holder);
      if (machine === "yes" || account !== null && !identity.isHuman(account)) return false;
      return ![login, mail, handle].some((name) => name !== null && identity.isMachineLogin(name));
    },
    nameOf: (holder) => {
      const { login, mail, handle } = seen(holder);
      return login ?? handle ?? mail ?? "unknown";
    }
  };
};
var ON_HOST = { mail: null, handle: null, machine: "not-told" };
var inSystem = ({ account, alias, handle, kind }) => ({
  account,
  mail: alias === null || alias === "" ? null : nameOfAlias(alias),
  handle: handle === null || handle === "" ? null : nameOfHandle(handle),
  machine: kind === "machine" ? "yes" : "not-told"
});
var compare = (a, b) => {
  if (isShared2(a.handle, b.handle) || isShared2(a.mail, b.mail)) return "yes";
  if (a.person !== null && b.person !== null) return a.person === b.person || sameLogin(a, b) ? "yes" : "no";
  return areBothKnown(a.handle, b.handle) || areBothKnown(a.mail, b.mail) ? "no" : "unknown";
};
var isShared2 = (a, b) => a !== null && a === b;
var areBothKnown = (a, b) => a !== null && b !== null;
var sameLogin = (a, b) => (a.account === null || b.account === null) && equalLogins(a, b);
var sameAccount = (a, b) => {
  if (areBothKnown(a.login, b.login)) return equalLogins(a, b);
  return areBothKnown(a.handle, b.handle) ? a.handle === b.handle : a.mail === b.mail;
};
var equalLogins = (a, b) => a.login?.toLowerCase() === b.login?.toLowerCase();
var loginsByName = (commits, people) => {
  const attributed = [...accountsByMail(commits)].map(([mail, { login }]) => [
    nameOfAlias(mail),
    login
  ]);
  const declared2 = people.tickets.map((each) => [nameOfTicketAccount(each), each.login]);
  return new Map([...attributed, ...declared2]);
};

// src/controls/kit/duty-pair.ts
var pairFaults = (first, second, scene) => {
  const { identity } = scene;
  const seconds = second.known.filter(identity.isHuman);
  const judged = seconds.map((holder) => ({ holder, ...standing(holder, first, identity) }));
  const apart = judged.flatMap(({ is, holder }) => is === "apart" ? [second.worth?.(holder) ?? "counts"] : []);
  if (apart.includes("counts")) return [];
  const joint = judged.filter(({ is }) => is === "joined");
  const unproven = joint.length === 0 ? [] : apart.filter((worth) => typeof worth === "object");
  const unsure = [...second.doubts, ...judged.flatMap(({ why }) => why), ...unproven];
  if (unsure.length > 0) return unsure.map((reason) => ({ outcome: "indeterminate", reason }));
  return joint.map(({ holder, twin }) => ({ outcome: "fail", reason: joined(first, second, holder, twin, scene) }));
};
var standing = (holder, first, identity) => {
  const same = first.known.filter((each) => identity.isSame(each, holder) === "yes");
  const twin = same.find((each) => identity.isSameAccount(each, holder)) ?? same[0];
  if (twin !== void 0) return { is: "joined", twin, why: [] };
  const unknowns = first.known.filter((each) => identity.isHuman(each) && identity.isSame(each, holder) === "unknown");
  const why = [
    ...first.doubts,
    ...unknowns.length === 0 ? [] : [unavailable(identity.nameOf(holder), "which account this is")]
  ];
  return { is: why.length === 0 ? "apart" : "unknown", twin: null, why };
};
var joined = (first, second, holder, twin, scene) => {
  const { identity, ticket } = scene;
  const name = identity.nameOf(holder);
  const other = twin === null ? name : identity.nameOf(twin);
  const second_account = twin !== null && !identity.isSameAccount(twin, holder);
  return {
    code: second_account ? "same-person" : codeOf2(first.duty, second.duty, scene.merged),
    about: [.../* @__PURE__ */ new Set([name, other, ...ticket === null ? [] : [ticket.key]])],
    needed: `somebody as ${second.duty} who is not ${first.duty}`,
    found: `${name} is ${second.duty}, ${other} is ${first.duty}`
  };
};
var codeOf2 = (first, second, merged) => {
  switch ([first, second].sort().join(" ")) {
    case "approver author":
      return "author-approved";
    case "author merger":
      return merged ? "author-merged" : "author-enabled-auto-merge";
    case "author ticket-approver":
      return "author-approved-ticket";
    case "requester ticket-approver":
      return "requester-approved-ticket";
    case "approver merger":
      return "approver-merged";
    case "author deployer":
      return "author-deployed";
    case "author deployment-approver":
      return "author-approved-deployment";
    case "deployer deployment-approver":
      return "deployer-approved-deployment";
    default:
      return "duties-joined";
  }
};

// src/controls/segregation-of-duties.ts
var TICKET_DUTIES = ["requester", "ticket-approver"];
var AT_DEPLOYMENT = [...TICKET_DUTIES, "deployer", "deployment-approver"];
var isOfDeployment = (pair) => pair.some((duty) => AT_DEPLOYMENT.includes(duty));
var NO_PAIR = {
  outcome: "not-applicable",
  reasons: [{ code: "no-pair-of-deployment", about: [], found: "no pair with a duty of tickets or of the deployment" }]
};
var segregationOfDuties = defineControl({
  id: "segregation-of-duties",
  version: 1,
  requirement: "No one holds two duties that must be apart.",
  needs: ["change", "commits", "reviews", "pushes"],
  wants: ["approvedCommits", "tickets", "policyHistory", "teams", "deployment"],
  moments: ["merge", "deployment"],
  subject: "change",
  settings: {
    separate: pairs(DUTIES, {
      min: 1,
      default: [
        ["author", "approver"],
        ["author", "ticket-approver"],
        ["requester", "ticket-approver"]
      ],
      help: "Pairs of duties. Each asks that somebody holds the second who does not hold the first."
    })
  },
  codes: [
    "same-person",
    "author-approved",
    "author-merged",
    "author-enabled-auto-merge",
    "author-approved-ticket",
    "requester-approved-ticket",
    "approver-merged",
    "author-deployed",
    "author-approved-deployment",
    "deployer-approved-deployment",
    "no-pair-of-deployment",
    "duties-joined",
    "initiator-unknown",
    "contributor-unattributed",
    "fact-unavailable"
  ],
  judge(facts, { separate: demanded }, { people, ticketApprovers: ticketApprovers2 }) {
    const separate = deploymentIn(facts.deployment) === null ? demanded : demanded.filter(isOfDeployment);
    if (separate.length === 0) return NO_PAIR;
    const contributors = contributorsOf({ ...facts, people });
    const duties = { ...facts, contributors, people };
    const aboutTickets = separate.some((pair) => pair.some((duty) => TICKET_DUTIES.includes(duty)));
    const { tickets, faults } = aboutTickets ? ticketsOf(facts.tickets) : { tickets: [], faults: [] };
    const identity = holderIdentityOf({ commits: facts.commits, people });
    const scene = { people, teams: facts.teams, attributions: attributionsIn(known(facts.commits)) };
    const broken = separate.flatMap(([first, second]) => {
      const ofTicket = TICKET_DUTIES.includes(first) || TICKET_DUTIES.includes(second);
      const subjects = ofTicket ? tickets : [null];
      return subjects.flatMap(
        (ticket) => pairFaults(
          { duty: first, ...holdersOf(first, duties, ticket) },
          { duty: second, ...holdersOf(second, duties, ticket), ...worthIn(second, ticket, ticketApprovers2, scene) },
          { identity, ticket, merged: facts.change.merged !== null }
        )
      );
    });
    return verdictOf([...initiatorFaults(separate, duties), ...faults, ...broken]);
  }
});
var worthIn = (duty, ticket, approvers2, scene) => {
  if (duty !== "ticket-approver" || ticket === null || approvers2 === null || !ticket.approvals.known) return {};
  const given = ticket.approvals.value.filter(({ answer }) => answer === "approved");
  return {
    worth: (holder) => {
      const worths = given.filter(({ by }) => by === holder).map((each) => worthOf(ticket, each, approvers2, scene));
      return worths.find((worth) => worth === "counts") ?? worths.find((worth) => worth !== "nothing") ?? "nothing";
    }
  };
};
var initiatorFaults = (separate, duties) => separate.some((pair) => pair.includes("author")) ? doubtsOf(duties.contributors, "pusher", duties.change).filter(({ code }) => code === "initiator-unknown").map((reason) => ({ outcome: "indeterminate", reason })) : [];
var ticketsOf = (fact) => {
  if (!fact.known) return { tickets: [], faults: [{ outcome: "indeterminate", reason: fact.why }] };
  const { answers } = fact.value;
  return {
    tickets: answers.flatMap(
      ({ answer }) => answer.known && answer.value.found === "present" ? [answer.value.ticket] : []
    ),
    faults: answers.flatMap(
      ({ answer }) => answer.known ? [] : [{ outcome: "indeterminate", reason: answer.why }]
    )
  };
};

// src/controls/index.ts
var controls = [
  branchProtection,
  changeTicket,
  changeWindow,
  commitIntegrity,
  dependencies,
  deployment,
  passingScans,
  peerReview,
  protectedPaths,
  requiredChecks,
  segregationOfDuties
];

// src/policy/branches.ts
var branchEntry = (policy, baseRef, defaultBranch) => (policy.branches ?? [defaultBranch]).find((entry) => matchesGlob(entry, baseRef)) ?? null;
var statusContext = (entry) => `countersign (${entry})`;
var couldCover = (context, baseRef) => {
  const entry = /^countersign \((.+)\)$/su.exec(context)?.[1];
  if (entry === void 0) return false;
  try {
    return baseRef === null || matchesGlob(entry, baseRef);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

// src/decision/decide.ts
var GATE = "gate";
var WORST_FIRST2 = ["fail", "indeterminate", "pending"];
var decide2 = (findings, carried = []) => {
  const enforced = findings.filter((finding) => finding.enforcement !== "report");
  const notes = orderReasons(
    findings.filter((finding) => finding.control === GATE).flatMap((finding) => finding.notes)
  );
  const blocked = enforced.flatMap((finding) => {
    const outcome = blockOf(finding.outcome);
    return outcome === null ? [] : [{ finding, outcome }];
  });
  const worst = WORST_FIRST2.find((outcome) => blocked.some((entry) => entry.outcome === outcome));
  const result = (verdict, blocking) => ({
    verdict,
    blocking,
    carried: settled(carried),
    notes
  });
  if (worst !== void 0) {
    return result(worst, order(blocked.flatMap(({ finding, outcome }) => blockingOf(finding, outcome))));
  }
  const controls2 = enforced.filter((finding) => finding.control !== GATE);
  if (!controls2.some(({ outcome }) => outcome === "pass" || outcome === "waived")) {
    return result("fail", [NOTHING_APPLIES]);
  }
  return result(controls2.some(({ outcome }) => outcome === "waived") ? "pass-with-exception" : "pass", []);
};
var notApplicable = (notes) => ({
  verdict: "not-applicable",
  blocking: [],
  carried: [],
  notes: orderReasons(notes)
});
var NOTHING_APPLIES = { control: GATE, outcome: "fail", code: "no-control-applies", about: [] };
var blockOf = (outcome) => {
  switch (outcome) {
    case "pass":
    case "waived":
    case "not-applicable":
      return null;
    case "fail":
    case "pending":
    case "indeterminate":
      return outcome;
    default:
      outcome;
      return "indeterminate";
  }
};
var blockingOf = (finding, outcome) => {
  const { control } = finding;
  if (finding.reasons.length === 0) return [{ control, outcome, code: "control-failed", about: [control] }];
  return finding.reasons.map(({ code, about }) => ({ control, outcome, code, about }));
};
var order = (blocking) => {
  const rank = ({ outcome }) => WORST_FIRST2.findIndex((each) => each === outcome);
  return [...settled(blocking)].sort(
    (a, b) => rank(a) - rank(b) || compareText(a.control, b.control) || compareText(a.code, b.code) || compareText(keyOf(a.about), keyOf(b.about))
  );
};

// src/policy/fault.ts
var dotted = (path) => path.map(String).join(".");
var orderFaults = (faults) => {
  const once = new Map(faults.map((fault2) => [JSON.stringify(fault2), fault2]));
  return [...once.values()].sort(
    (a, b) => compareText2(a.file, b.file) || a.line - b.line || a.column - b.column || compareText2(a.key, b.key) || compareText2(a.message, b.message)
  );
};
var compareText2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/policy/nearest.ts
var nearest = (word2, allowed) => {
  const written = plain2(word2);
  const ranked = allowed.map((candidate) => ({ candidate, cost: cost(written, plain2(candidate)) })).sort((a, b) => a.cost - b.cost);
  const [best] = ranked;
  return best !== void 0 && best.cost <= 2 ? best.candidate : null;
};
var plain2 = (word2) => word2.slice(0, 100).toLowerCase().replace(/[_\s-]/gu, "");
var cost = (written, candidate) => candidate.length > 3 && written.includes(candidate) ? 1 : distance(written, candidate);
var distance = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_2, index) => index);
  for (let index = 0; index < a.length; index++) {
    const character = a[index];
    const next = [index + 1];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (character === b[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

// src/policy/presets.ts
var MINIMAL = `# minimal: works with GITHUB_TOKEN alone
version: 1
controls:
  peer-review: {approvals: 1, carry-over: clean-base-merge}
  segregation-of-duties: {separate: [[author, approver]]}
  commit-integrity: {attributed: true}
  change-ticket: {system: github, label: change-approved, enforcement: report}
`;
var SOX = `# sox: what an auditor of change management asks for; checks, scans and owners are the company's own and must be added
version: 1
controls:
  peer-review: {approvals: 1, reviewers: {permission: write}, carry-over: clean-base-merge}
  segregation-of-duties: {separate: [[author, approver], [author, ticket-approver], [requester, ticket-approver], [author, deployer]]}
  commit-integrity: {attributed: true}
  change-ticket: {system: github, label: change-approved}
  branch-protection: {require: {gate: true, approvals: 1, dismiss-stale: true, force-push: false, deletion: false}, enforcement: report}
`;
var TEXTS = /* @__PURE__ */ new Map([
  ["minimal", MINIMAL],
  ["sox", SOX]
]);
var presetNames = [...TEXTS.keys()];
var presetText = (name) => TEXTS.get(name) ?? null;

// src/policy/yaml-text.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_BYTES = 256 * 1024;
var MAX_DEPTH = 20;
var readYaml = (file, text2) => {
  const lines = new import_yaml.LineCounter();
  const faultAt = (offset, key, code, message) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), key, code, message };
  };
  const refuse = (code, message) => ({
    text: null,
    faults: [{ file, line: 1, column: 1, key: "", code, message }]
  });
  if (new TextEncoder().encode(text2).length > MAX_BYTES) return refuse("text-too-large", "must be at most 256 KiB");
  if (nesting(text2) > MAX_DEPTH * 4 || CHAIN.test(text2)) return refuse("text-too-deep", "is nested too deeply");
  const documents = parse(text2, lines);
  if (documents === null) return refuse("text-too-deep", "is nested too deeply to be read");
  const [first, second] = documents;
  if (first === void 0 || first.contents === null) {
    const [error] = first?.errors ?? [];
    return error === void 0 ? refuse("text-empty", EMPTY) : refuse("yaml-syntax", oneLine(error.message));
  }
  const faults = documents.flatMap(
    (document) => [...document.errors, ...document.warnings.filter(isNotTold)].map(
      (error) => faultAt(error.pos[0], "", "yaml-syntax", oneLine(error.message))
    )
  );
  if (second !== void 0) {
    faults.push(faultAt(second.range[0], "", "yaml-feature", "must be one document; a second one begins here"));
  }
  if (first.directives.yaml.explicit === true && first.directives.yaml.version !== "1.2") {
    faults.push(faultAt(0, "", "yaml-feature", "must be YAML 1.2; remove the %YAML directive"));
  }
  const walk2 = walker((offset, path, code, message) => {
    faults.push(faultAt(offset, dotted(path), code, message));
  });
  const value = walk2.valueOf(first.contents, []);
  if ((0, import_yaml.isScalar)(first.contents) && value === null && faults.length === 0) return refuse("text-empty", EMPTY);
  return { text: { file, value, ...placing(file, walk2.places, lines) }, faults };
};
var isNotTold = ({ code }) => code !== "TAG_RESOLVE_FAILED";
var EMPTY = "is empty; a policy is at least `version: 1` and what it demands";
var oneLine = (message) => message.toWellFormed().split("\n", 1).join("").trim().replace(/[.:]$/u, "");
var CHAIN = /(?:[-?:][ \t]+){80}/u;
var nesting = (text2) => {
  let depth = 0;
  let deepest = 0;
  for (const character of text2) {
    if (character === "[" || character === "{") deepest = Math.max(deepest, ++depth);
    if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
  }
  return deepest;
};
var parse = (text2, lineCounter) => {
  try {
    const options = { lineCounter, prettyErrors: false, strict: true, uniqueKeys: false, logLevel: "silent" };
    const read = (0, import_yaml.parseAllDocuments)(text2, { ...options, version: "1.2", schema: "core", merge: false });
    return [...read];
  } catch {
    return null;
  }
};
var idOf = (path) => JSON.stringify(path);
var placing = (file, places, lines) => ({
  place: ({ path, on, code, message }) => {
    const [first, second] = on === "key" ? [places.keys, places.values] : [places.values, places.keys];
    let offset;
    for (let length = path.length; offset === void 0 && length >= 0; length--) {
      const id = idOf(path.slice(0, length));
      offset = length === path.length ? first.get(id) ?? second.get(id) : places.keys.get(id) ?? places.values.get(id);
    }
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), key: dotted(path), code, message };
  },
  reach: (path) => {
    let length = path.length;
    while (length > 0 && !places.values.has(idOf(path.slice(0, length)))) length--;
    return length;
  }
});
var walker = (complain) => {
  const places = { keys: /* @__PURE__ */ new Map(), values: /* @__PURE__ */ new Map() };
  const valueOf = (node, path) => {
    if (node === null) return null;
    const offset = node.range?.[0] ?? 0;
    places.values.set(idOf(path), offset);
    if (path.length > MAX_DEPTH) {
      complain(offset, path, "text-too-deep", TOO_DEEP);
      return null;
    }
    if ((0, import_yaml.isAlias)(node)) {
      complain(offset, path, "yaml-feature", NO_ALIAS);
      return null;
    }
    if (node.tag !== void 0) complain(offset, path, "yaml-feature", `must not carry the tag ${node.tag}`);
    if ((0, import_yaml.isMap)(node)) return mapOf2(node.items, path);
    if ((0, import_yaml.isSeq)(node)) return node.items.map((item, index) => valueOf(item, [...path, index]));
    const { value, wrong } = scalarOf((0, import_yaml.isScalar)(node) ? node.value : Number.NaN);
    if (wrong !== null) complain(offset, path, "value-not-allowed", wrong);
    return value;
  };
  const mapOf2 = (pairs2, path) => {
    const entries2 = /* @__PURE__ */ new Map();
    for (const { key, value } of pairs2) {
      const name = (0, import_yaml.isScalar)(key) ? key.value : null;
      const offset = offsetOf(key);
      if (!isKey(name)) {
        complain(offset, path, "value-type", isUnicode(name) ? NO_TEXT : NO_UNICODE);
        continue;
      }
      const here = [...path, name];
      if (entries2.has(name)) complain(offset, here, "key-duplicate", "is written twice; one of the two must go");
      places.keys.set(idOf(here), offset);
      entries2.set(name, valueOf(value, here));
    }
    return Object.fromEntries(entries2);
  };
  return { valueOf, places };
};
var offsetOf = (key) => (0, import_yaml.isScalar)(key) || (0, import_yaml.isMap)(key) || (0, import_yaml.isSeq)(key) ? key.range?.[0] ?? 0 : 0;
var TOO_DEEP = `must not be nested deeper than ${String(MAX_DEPTH)} levels`;
var NO_ALIAS = "must not be an alias; write the value out";
var NO_TEXT = "keys must be text; put the key in quotes";
var NO_UNICODE = "must be whole Unicode characters";
var isKey = (name) => typeof name === "string" && name !== "__proto__" && isUnicode(name);
var scalarOf = (value) => {
  if (isNumber(value)) {
    const isFinite2 = Number.isFinite(Number(value));
    return isFinite2 ? { value: Number(value), wrong: null } : { value: null, wrong: "must be a finite number" };
  }
  return isUnicode(value) ? { value, wrong: null } : { value: null, wrong: NO_UNICODE };
};
var isUnicode = (value) => typeof value !== "string" || value.isWellFormed();
var isNumber = (value) => typeof value === "number" || typeof value === "bigint";

// src/policy/extends.ts
var MAX_DEPTH2 = 3;
var MAX_TEXTS = 50;
var arrangeTexts = (policy, others) => {
  const byName = new Map(others.map((text2) => [text2.name, text2]));
  const ordered = [];
  const missing3 = /* @__PURE__ */ new Set();
  const faults = [];
  const visit = (text2, above) => {
    const { text: read } = readingOf(text2);
    for (const { name, index } of read === null ? [] : namesIn2(read.value)) {
      const complain = complainer(read, index, faults);
      const next = byName.get(name) ?? presetOf(name);
      if (above.includes(name)) complain("extends-cycle", "extends itself by way of others");
      else if (above.length > MAX_DEPTH2) complain("extends-too-deep", `texts nest at most ${String(MAX_DEPTH2)} deep`);
      else if (next !== null) {
        if (!ordered.includes(next)) visit(next, [...above, name]);
      } else if (extendedFile(name) !== null) missing3.add(name);
      else complain("extends-unknown", unknownPreset(name));
    }
    if (ordered.length >= MAX_TEXTS) return;
    ordered.push(text2);
  };
  visit(policy, [policy.name]);
  return { ordered, missing: [...missing3], faults: orderFaults(faults) };
};
var readings = /* @__PURE__ */ new WeakMap();
var readingOf = (text2) => {
  const reading = readings.get(text2) ?? readYaml(fileName(text2), text2.text);
  readings.set(text2, reading);
  return reading;
};
var fileName = (text2) => {
  if (text2.kind === "preset") return `preset ${text2.name}`;
  return text2.kind === "file" ? text2.path ?? text2.name : text2.name;
};
var unreadFault = (name, texts3) => {
  const found = texts3.flatMap(
    (text2) => namesIn2(text2.value).flatMap((entry) => entry.name === name ? [{ text: text2, index: entry.index }] : [])
  );
  const [first] = found;
  const faults = [];
  complainer(first?.text ?? null, first?.index ?? 0, faults)("extends-unknown", `${name} could not be found`);
  return faults[0] ?? { file: name, line: 1, column: 1, key: "extends", code: "extends-unknown", message: name };
};
var presetOf = (name) => {
  const text2 = presetText(name);
  return text2 === null ? null : { kind: "preset", name, text: text2, path: null };
};
var unknownPreset = (name) => {
  const meant = nearest(name, presetNames);
  const hint = meant === null ? "" : `; did you mean ${meant}?`;
  return `${name} is no preset of this build${hint}; known: ${presetNames.join(", ")}, or owner/repository/path@ref`;
};
var namesIn2 = (value) => {
  const list3 = value?.extends;
  if (!Array.isArray(list3)) return [];
  return list3.flatMap((name, index) => typeof name === "string" ? [{ name, index }] : []);
};
var complainer = (read, index, faults) => (code, message) => {
  if (read !== null) faults.push(read.place({ path: ["extends", index], on: "value", code, message }));
};

// src/policy/allowed-keys.ts
var allowedKeys = (schema, path) => {
  const found = path.reduce(
    (at, step) => at.flatMap((each) => below(each, step, schema)),
    [schema]
  );
  const keys = found.flatMap((each) => resolved(each, schema)).flatMap((each) => Object.keys(part2(each["properties"])));
  return [...new Set(keys)].sort();
};
var below = (schema, step, root) => resolved(schema, root).flatMap((each) => {
  if (typeof step === "number") return isSchema(each["items"]) ? [each["items"]] : [];
  const named = part2(each["properties"])[step];
  if (isSchema(named)) return [named];
  return isSchema(each["additionalProperties"]) ? [each["additionalProperties"]] : [];
});
var resolved = (schema, root) => {
  const reference = schema["$ref"];
  const target = typeof reference === "string" ? part2(root["$defs"])[reference.replace("#/$defs/", "")] : void 0;
  const alternatives2 = [schema["anyOf"], schema["oneOf"]].flatMap(
    (list3) => Array.isArray(list3) ? list3.filter(isSchema) : []
  );
  return [schema, ...isSchema(target) ? [target] : [], ...alternatives2];
};
var isSchema = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var part2 = (value) => isSchema(value) ? value : {};

// src/policy/globs.ts
var MAX_ALTERNATIVES = 8;
var MAX_LENGTH = 512;
var MAX_STARS = 16;
var globFault = (glob) => {
  if (glob.length > MAX_LENGTH) return `must be at most ${String(MAX_LENGTH)} characters`;
  if (alternatives(glob) > MAX_ALTERNATIVES) {
    return `must have at most ${String(MAX_ALTERNATIVES)} alternatives in braces; write several globs`;
  }
  if (/\{[^{}]*\.\.[^{}]*\}/u.test(glob)) return "must not have a range in braces";
  if ((glob.match(/\*+/gu)?.length ?? 0) > MAX_STARS) return `must have at most ${String(MAX_STARS)} stars`;
  if (/[*?+@!]\(/u.test(glob)) return "must not have extended patterns such as +(…)";
  if (glob.startsWith("!")) return "must not begin with !; negation is not supported";
  if (glob.startsWith("/") || glob.startsWith("./")) return "must not begin with / or ./; names start at the root";
  if (glob.endsWith("/")) return "must not end with /; write dir/** for all that is below";
  return null;
};
var branchGlobFault = (glob) => glob.startsWith("refs/") ? "must be the branch's name, without refs/heads/" : globFault(glob);
var alternatives = (glob) => {
  let depth = 0;
  let count = 0;
  for (const character of glob) {
    if (character === "{") {
      depth++;
      count++;
    }
    if (character === "}") depth = Math.max(0, depth - 1);
    if (character === "," && depth > 0) count++;
  }
  return count;
};

// src/policy/cross-checks.ts
var fault = (path, code, message) => ({
  path,
  on: "value",
  code,
  message
});
var MAX_GLOBS = 1e3;
var NEVER_LIFTED = /* @__PURE__ */ new Set(["protected-paths", "commit-integrity"]);
var textFaults = (text2, controls2) => [
  ...globListFaults(text2["branches"], ["branches"], branchGlobFault),
  ...listOf(text2["rules"]).flatMap((rule, index) => ruleFaults2(mapOf(rule), ["rules", index])),
  ...listOf(text2["exceptions"]).flatMap((entry, index) => exceptionFaults(mapOf(entry), index, controls2)),
  ...liftFaults(mapOf(text2["emergency"]), controls2),
  ...controlGlobFaults(text2["controls"], ["controls"]),
  ...globCountFaults(text2)
];
var emergencyFaults = (emergency) => {
  const missing3 = ["label", "approvers", "lifts", "review-within"].filter((key) => !Object.hasOwn(emergency, key));
  const approvers2 = emergency["approvers"] ?? { users: [null] };
  const nobody2 = (approvers2["users"] ?? []).length === 0 && (approvers2["teams"] ?? []).length === 0;
  return [
    ...missing3.map((key) => ({
      path: ["emergency", key],
      on: "key",
      code: "key-missing",
      message: "is missing and has no default"
    })),
    ...nobody2 ? [fault(["emergency", "approvers"], "value-vacuous", "must name users or teams")] : []
  ];
};
var listOf = (value) => Array.isArray(value) ? value : [];
var mapOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
var globListFaults = (globs, path, faultOf3) => listOf(globs).flatMap((glob, index) => {
  const message = typeof glob === "string" ? faultOf3(glob) : null;
  return message === null ? [] : [fault([...path, index], "glob-refused", message)];
});
var ruleFaults2 = (rule, path) => {
  const when = mapOf(rule["when"]);
  return [
    ...globListFaults(when["paths"], [...path, "when", "paths"], globFault),
    ...globListFaults(when["only-paths"], [...path, "when", "only-paths"], globFault),
    ...globListFaults(when["branches"], [...path, "when", "branches"], branchGlobFault),
    ...controlGlobFaults(rule["controls"], [...path, "controls"])
  ];
};
var controlGlobFaults = (controls2, path) => [
  ...environmentGlobFaults(mapOf(controls2), path),
  ...globListFaults(
    mapOf(mapOf(controls2)["protected-paths"])["paths"],
    [...path, "protected-paths", "paths"],
    globFault
  ),
  ...listOf(mapOf(mapOf(controls2)["required-checks"])["checks"]).flatMap(
    (check2, index) => ["tests", "coverage"].flatMap((key) => {
      const { files } = mapOf(mapOf(check2)[key]);
      const message = typeof files === "string" ? globFault(files) : null;
      const at = [...path, "required-checks", "checks", index, key, "files"];
      return message === null ? [] : [fault(at, "glob-refused", message)];
    })
  )
];
var environmentGlobFaults = (controls2, path) => {
  const lists = [
    [mapOf(controls2["deployment"])["environments"], ["deployment", "environments"]],
    ...listOf(mapOf(controls2["change-window"])["freezes"]).map(
      (freeze2, index) => [mapOf(freeze2)["environments"], ["change-window", "freezes", index, "environments"]]
    )
  ];
  return lists.flatMap(([globs, at]) => globListFaults(globs, [...path, ...at], globFault));
};
var globCountFaults = (text2) => {
  const lists = listOf(text2["rules"]).flatMap((rule) => Object.values(mapOf(mapOf(rule)["when"])).map(listOf));
  const count = lists.reduce((sum, list3) => sum + list3.length, 0);
  return count > MAX_GLOBS ? [fault(["rules"], "value-not-allowed", `must have at most ${String(MAX_GLOBS)} globs and names in all`)] : [];
};
var exceptionFaults = (entry, index, controls2) => {
  const { control, until } = entry;
  const path = ["exceptions", index];
  const unknown = typeof control === "string" ? unknownControl(control, controls2) : null;
  const isWrongDay = typeof until === "string" && DAY2.test(until) && !isDay(until);
  return [
    ...unknown === null ? [] : [fault([...path, "control"], "value-not-allowed", unknown)],
    ...isWrongDay ? [fault([...path, "until"], "value-not-allowed", "must be a day of the calendar, YYYY-MM-DD")] : []
  ];
};
var liftFaults = (emergency, controls2) => listOf(emergency["lifts"]).flatMap((id, index) => {
  const message = typeof id !== "string" ? null : NEVER_LIFTED.has(id) ? `${id} can never be lifted` : unknownControl(id, controls2);
  return message === null ? [] : [fault(["emergency", "lifts", index], "value-not-allowed", message)];
});
var unknownControl = (id, controls2) => {
  const ids = controls2.map((control) => control.id);
  if (ids.includes(id)) return null;
  const meant = nearest(id, ids);
  return `${id} is no control${meant === null ? "" : `; did you mean ${meant}?`}; known: ${ids.join(", ")}`;
};
var DAYS2 = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var DAY2 = /^\d{4}-\d{2}-\d{2}$/u;
var isDay = (text2) => {
  const [year = 0, month = 0, day = 0] = text2.split("-").map(Number);
  const isLeap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : DAYS2[month - 1] ?? 0;
  return day >= 1 && day <= last;
};

// src/policy/merge.ts
var mergeTexts = (texts3) => {
  const whole2 = texts3.reduce((merged, text2) => mergeMaps(merged, text2.value), {});
  const entriesOf = (key) => texts3.flatMap((text2) => {
    const list3 = text2.value[key];
    const values = Array.isArray(list3) ? list3 : [];
    return values.map((value, index) => ({ value, text: text2, path: [key, index] }));
  });
  return {
    whole: whole2,
    controls: controlTexts(whole2["controls"]),
    rules: entriesOf("rules"),
    exceptions: entriesOf("exceptions")
  };
};
var controlTexts = (value) => new Map(Object.entries(isMap2(value) ? value : {}));
var mergeMaps = (under2, over) => {
  const merged = new Map(Object.entries(under2));
  for (const [key, value] of Object.entries(over)) {
    const below2 = merged.get(key);
    merged.set(key, isMap2(below2) && isMap2(value) ? mergeMaps(below2, value) : value);
  }
  return Object.fromEntries(merged);
};
var mergeControls = (under2, over) => {
  const merged = new Map(under2);
  for (const [id, text2] of over) merged.set(id, mergeMaps(merged.get(id) ?? {}, text2));
  return merged;
};
var placeInTexts = (texts3, fault2) => {
  const [last, ...earlier] = [...texts3].reverse();
  if (last === void 0) throw new RangeError("a policy has at least one text");
  const best = earlier.reduce((found, text2) => text2.reach(fault2.path) > found.reach(fault2.path) ? text2 : found, last);
  return best.place(fault2);
};
var isMap2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/policy/policy-of.ts
var policyOf = (merged, path) => ({
  branches: textsOrNull(merged.whole["branches"]),
  people: peopleOf2(merged.whole["people"] ?? {}),
  trustedWorkflow: merged.whole["trust"]?.["workflow"] === "any" ? "any" : "listed",
  records: recordsOf(merged.whole["records"] ?? {}),
  controls: merged.controls,
  rules: merged.rules.map(({ value }) => ruleOf(value)),
  exceptions: merged.exceptions.map(({ value }) => exceptionOf(value)),
  emergency: emergencyOf(merged.whole["emergency"]),
  path
});
var GATE_FILE = ".github/workflows/countersign.yml";
var recordsOf = (records) => ({
  workflow: textOrNull(records["workflow"]) ?? GATE_FILE,
  repository: textOrNull(records["repository"]),
  ref: textOrNull(records["ref"]),
  key: textOrNull(records["key"])
});
var textOrNull = (value) => typeof value === "string" ? value : null;
var texts2 = (value) => value ?? [];
var textsOrNull = (value) => value === void 0 ? null : texts2(value);
var peopleOf2 = (people) => ({
  samePerson: people["same-person"] ?? [],
  machineAccounts: texts2(people["machine-accounts"]),
  trustedApps: texts2(people["trusted-apps"]),
  tickets: Object.entries(people["tickets"] ?? {}).map(
    ([name, login]) => isHandle(name) ? { handle: name, login } : { alias: name, login }
  )
});
var ruleOf = (rule) => ({
  name: String(rule["name"]),
  when: conditionsOf(rule["when"]),
  controls: controlTexts(rule["controls"])
});
var conditionsOf = (when) => ({
  paths: textsOrNull(when["paths"]),
  onlyPaths: textsOrNull(when["only-paths"]),
  branches: textsOrNull(when["branches"]),
  labels: textsOrNull(when["labels"]),
  authors: textsOrNull(when["authors"]),
  linesOver: when["lines-over"] ?? null
});
var exceptionOf = (exception) => ({
  control: String(exception["control"]),
  about: String(exception["about"]),
  until: String(exception["until"]),
  reason: String(exception["reason"]),
  approvedBy: String(exception["approved-by"]),
  ticket: String(exception["ticket"])
});
var emergencyOf = (emergency) => {
  if (emergency === void 0) return null;
  const approvers2 = emergency["approvers"];
  const within = String(emergency["review-within"]);
  return {
    label: String(emergency["label"]),
    approvers: { users: texts2(approvers2["users"]), teams: texts2(approvers2["teams"]) },
    lifts: texts2(emergency["lifts"]),
    reviewWithinHours: Number.parseInt(within, 10) * (within.endsWith("d") ? 24 : 1)
  };
};

// src/policy/partial-schema.ts
var partial = (schema) => {
  if (schema["type"] === "object") return partialObject(schema);
  const alternatives2 = schema["oneOf"] ?? schema["anyOf"];
  if (alternatives2 === void 0) return schema;
  const rest = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "oneOf" && key !== "anyOf"));
  return { ...rest, anyOf: alternatives2.map(partial) };
};
var ONLY_WHOLE = /* @__PURE__ */ new Set([
  "required",
  "minProperties",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedProperties"
]);
var COMBINING = /* @__PURE__ */ new Set(["oneOf", "anyOf", "allOf", "if", "then", "else", "not"]);
var partialObject = (schema) => Object.fromEntries(
  Object.entries(schema).filter(([key]) => !ONLY_WHOLE.has(key) && !COMBINING.has(key)).map(([key, value]) => {
    if (key === "properties") return [key, mapValues(value, partial)];
    if (key === "additionalProperties" && typeof value === "object") return [key, partial(value)];
    return [key, value];
  })
);
var mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

// src/policy/schema.ts
var POLICY_SCHEMA_ID = "urn:countersign:policy:v1";
var policySchema = (controls2) => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: POLICY_SCHEMA_ID,
  title: "Countersign policy, version 1",
  description: "What must hold before a change may be merged. Required settings are demanded once all texts are merged.",
  type: "object",
  additionalProperties: false,
  required: ["version"],
  properties: {
    version: { const: 1, description: "Version of the format." },
    extends: {
      ...names("Texts that this one builds on, in order; later ones override earlier ones.", 20),
      items: {
        description: "A preset of the tool, or a file written owner/repository/path@ref.",
        anyOf: [{ enum: presetNames }, { type: "string", maxLength: 1024, pattern: EXTENDED_FILE }]
      }
    },
    branches: names("Where the gate applies: names or globs. Omitted: the default branch.", 100),
    people: peopleSchema,
    trust: trustSchema,
    records: recordsSchema,
    controls: controlsSchema(controls2, "What is demanded. A control that is not named is off.", 0),
    rules: rulesSchema(controls2),
    exceptions: exceptionsSchema,
    emergency: emergencySchema
  },
  $defs: Object.fromEntries(controls2.map((control) => [control.id, partial(controlSchema(control))]))
});
var mergedControlsSchema = (controls2) => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:countersign:policy:v1:merged-controls",
  type: "object",
  properties: Object.fromEntries(controls2.map((control) => [control.id, controlSchema(control)]))
});
var EXTENDED_FILE = "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$";
var word = (description, more = {}) => ({
  type: "string",
  minLength: 1,
  maxLength: 1024,
  description,
  ...more
});
var names = (description, most) => ({
  type: "array",
  description,
  minItems: 1,
  maxItems: most,
  items: { type: "string", minLength: 1, maxLength: 1024 }
});
var fixed = (description, properties, more = {}) => ({
  type: "object",
  description,
  additionalProperties: false,
  properties,
  ...more
});
var peopleSchema = fixed("Who is who. Logins are compared without case.", {
  "same-person": {
    type: "array",
    description: "Accounts that belong to one human.",
    maxItems: 1e3,
    items: { ...names("Logins of one human.", 100), minItems: 2 }
  },
  "machine-accounts": { ...names("User accounts that no human drives by hand.", 1e3), minItems: 0 },
  "trusted-apps": {
    ...names("Apps whose own, verified commits need no human author or initiator.", 1e3),
    minItems: 0
  },
  tickets: {
    type: "object",
    description: "Mail address or handle (`jira:5b10a2`) in the ticket system: login.",
    maxProperties: 5e3,
    additionalProperties: { type: "string", minLength: 1, maxLength: 1024 }
  }
});
var recordsSchema = fixed("Who makes the records that a deployment and a reconciliation believe in.", {
  workflow: word("Path of the workflow file that seals.", {
    maxLength: 200,
    pattern: "^\\.github/workflows/[A-Za-z0-9_.-]+\\.ya?ml$"
  }),
  repository: word("Repository of that file, owner/name; default: the judged one.", {
    maxLength: 200,
    pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"
  }),
  ref: word("Full ref that it must have run from; default: the default branch.", {
    maxLength: 300,
    pattern: "^refs/(heads|tags)/[^\\s]+$"
  }),
  key: word("Public key, PEM, that signs the records.", { maxLength: 4096 })
});
var trustSchema = fixed("Which workflow files may run the gate.", {
  workflow: {
    enum: ["listed", "any"],
    default: "listed",
    description: "listed: only those on the allow-list; any: also the change’s own, which is weaker and noted."
  }
});
var controlsSchema = (controls2, description, least) => ({
  type: "object",
  description,
  additionalProperties: false,
  minProperties: least,
  properties: Object.fromEntries(controls2.map((control) => [control.id, { $ref: `#/$defs/${control.id}` }]))
});
var controlSchema = (control) => {
  const own = objectSchema(control.settings);
  return {
    ...own,
    description: control.requirement,
    properties: {
      enforcement: {
        enum: ["enforce", "report"],
        default: "enforce",
        description: "enforce: blocks; report: recorded and shown, never blocks."
      },
      ...own.properties
    }
  };
};
var rulesSchema = (controls2) => ({
  type: "array",
  description: "Where more, or less, is demanded. Every rule whose conditions all hold is applied, in order.",
  maxItems: 200,
  items: fixed(
    "One rule.",
    {
      name: word("Name of the rule, shown with what it changed.", { maxLength: 200 }),
      when: fixed(
        "Conditions, all of which must hold.",
        {
          paths: names("Any changed path, old or new name, matches one of these globs.", 500),
          "only-paths": names("Every changed path matches one of these globs.", 500),
          branches: names("The base branch matches one of these names or globs.", 100),
          labels: names("One of these labels is on the pull request.", 100),
          authors: names("The author of the pull request is one of these logins.", 1e3),
          "lines-over": {
            type: "integer",
            minimum: 0,
            maximum: 1e7,
            description: "More lines than this were added and removed."
          }
        },
        { minProperties: 1 }
      ),
      controls: controlsSchema(controls2, "Settings that the rule changes.", 1)
    },
    { required: ["name", "when", "controls"] }
  )
});
var exceptionsSchema = {
  type: "array",
  description: "Findings that are accepted for a time.",
  maxItems: 1e3,
  items: fixed(
    "One accepted finding.",
    {
      control: word("The control that found it."),
      about: word("What the finding names, exactly."),
      until: word("Last day on which it holds, UTC.", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }),
      reason: word("Why it is accepted.", { maxLength: 4096 }),
      "approved-by": word("Login of who accepted it; no contributor of the change."),
      ticket: word("Where that was decided.")
    },
    { required: ["control", "about", "until", "reason", "approved-by", "ticket"] }
  )
};
var emergencySchema = fixed("How to go round the gate, loudly.", {
  label: word("Label that declares the emergency."),
  approvers: fixed("Who may declare or approve it; no contributor of the change.", {
    users: { ...names("Logins.", 1e3), minItems: 0 },
    teams: {
      ...names("Teams, written org/slug.", 1e3),
      minItems: 0,
      items: { type: "string", maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }
    }
  }),
  lifts: names("Controls that it lifts.", 50),
  "review-within": word("Within what time it must be reviewed: 12h or 3d.", { pattern: "^[1-9][0-9]{0,3}[hd]$" })
});

// src/policy/schema-faults.ts
var schemaFaults = (errors, root, allowedAt) => collapse(errors).filter((error) => error.keyword !== "if" && error.keyword !== "propertyNames").map((error) => faultOf2(error, root, allowedAt));
var COMBINED = /* @__PURE__ */ new Set(["anyOf", "oneOf"]);
var collapse = (errors) => {
  const combined = errors.filter((error) => COMBINED.has(error.keyword));
  const ownerOf = (error) => combined.find((owner) => owner !== error && error.schemaPath.startsWith(`${owner.schemaPath}/`));
  return errors.flatMap((error) => {
    const owner = ownerOf(error);
    if (owner !== void 0) return error.instancePath === owner.instancePath ? [] : [error];
    if (!combined.includes(error)) return [error];
    const branches = errors.filter((branch) => ownerOf(branch) === error);
    const here = branches.filter((branch) => branch.instancePath === error.instancePath);
    if (here.length === 0 && branches.length > 0) return [];
    const words = new Set(here.map((branch) => wordsOf2(branch).replace(/^must be /u, "")));
    return [{ ...error, message: words.size === 0 ? wordsOf2(error) : `must be ${[...words].join(", or ")}` }];
  });
};
var pathOf2 = (pointer, root) => {
  const path = [];
  let at = root;
  for (const part3 of pointer.split("/").slice(1)) {
    const key = part3.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(key) : key);
    at = at?.[key];
  }
  return path;
};
var faultOf2 = (error, root, allowedAt) => {
  const path = pathOf2(error.instancePath, root);
  if (error.keyword === "additionalProperties" || error.keyword === "unevaluatedProperties") {
    return unknownKey(error, path, allowedAt(path));
  }
  if (error.keyword === "required") {
    const missing3 = String(error.params["missingProperty"]);
    return { path: [...path, missing3], on: "key", code: "key-missing", message: "is missing and has no default" };
  }
  if (path.length === 1 && path[0] === "version") {
    return { path, on: "value", code: "version-unknown", message: "must be 1, the only version that is known" };
  }
  const code = error.keyword === "type" ? "value-type" : isVacuous(error) ? "value-vacuous" : "value-not-allowed";
  return { path, on: "value", code, message: COMBINED.has(error.keyword) ? error.message ?? "" : wordsOf2(error) };
};
var isVacuous = (error) => ["minItems", "minProperties", "minLength"].includes(error.keyword) && error.params["limit"] === 1;
var unknownKey = (error, path, allowed) => {
  const written = String(error.params["additionalProperty"] ?? error.params["unevaluatedProperty"]);
  const meant = nearest(written, allowed);
  const hint = meant === null ? "" : `; did you mean ${meant}?`;
  const list3 = allowed.length === 0 ? "" : `; allowed here: ${[...allowed].sort().join(", ")}`;
  return {
    path: [...path, written],
    on: "key",
    code: "key-unknown",
    message: `is not a key that is known${hint}${list3}`
  };
};
var KINDS2 = /* @__PURE__ */ new Map([
  ["string", "text (put it in quotes where YAML reads it as something else)"],
  ["integer", "a whole number"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a map of keys and values"],
  ["null", "null"]
]);
var kinds = (type) => (Array.isArray(type) ? type : String(type).split(",")).map((each) => KINDS2.get(String(each)) ?? String(each)).join(" or ");
var FORMS = [
  ["^https://", "must be https://host, with a path where there is one; no user, no query"],
  ["^[1-9][0-9]{0,3}[hd]", "must be a number of hours or days, such as 12h or 7d"],
  ["^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "must be a team, written organisation/team"]
];
var formWords = (pattern) => FORMS.find(([begins]) => pattern.startsWith(begins))?.[1] ?? `must have the form ${pattern}`;
var wordsOf2 = (error) => {
  const limit2 = String(error.params["limit"]);
  switch (error.keyword) {
    case "type":
      return `must be ${kinds(error.params["type"])}`;
    case "enum":
      return `must be one of ${error.params["allowedValues"].map(String).join(", ")}`;
    case "const":
      return `must be ${String(error.params["allowedValue"])}`;
    case "minimum":
      return `must be at least ${limit2}`;
    case "maximum":
      return `must be at most ${limit2}`;
    case "minItems":
      return `must have at least ${limit2} ${limit2 === "1" ? "entry" : "entries"}; leave the key out where nothing is meant`;
    case "maxItems":
      return `must have at most ${limit2} entries`;
    case "minProperties":
      return `must have at least ${limit2} ${limit2 === "1" ? "key" : "keys"}`;
    case "maxProperties":
      return `must have at most ${limit2} keys`;
    case "minLength":
      return "must not be empty";
    case "maxLength":
      return `must be at most ${limit2} characters`;
    case "pattern":
      return formWords(String(error.params["pattern"]));
    case "uniqueItems":
      return "must not name anything twice";
    case "dependentRequired":
      return `needs ${String(error.params["deps"])} beside ${String(error.params["property"])}`;
    default:
      return error.message ?? `breaks ${error.keyword}`;
  }
};

// src/policy/settings-fault.ts
var vacuous = (path, message) => ({
  path,
  on: "key",
  code: "value-vacuous",
  message
});
var refused = (path, message) => ({
  path,
  on: "key",
  code: "value-not-allowed",
  message
});
var missing2 = (path, message) => ({
  path,
  on: "key",
  code: "key-missing",
  message
});

// src/policy/dependency-settings.ts
var dependencySettingsFaults = (settings3) => {
  const licences = settings3["licences"] ?? {};
  const pins = settings3["pins"] ?? {};
  const asksNothing = settings3["vulnerabilities"] === null && (licences["allow"] ?? null) === null && ["sources", "install-scripts"].every((key) => (settings3[key] ?? null) === null) && ["actions", "images"].every((key) => pins[key] === false);
  return [
    ...asksNothing ? [vacuous([], "demands nothing; leave the control out instead")] : [],
    ...licenceFaults(licences),
    ...sourceFaults2(settings3["sources"] ?? [])
  ];
};
var licenceFaults = (licences) => {
  const allow = licences["allow"] ?? [];
  const packages = licences["packages"] ?? {};
  const isUnused = (licences["allow"] ?? null) === null && Object.keys(packages).length > 0;
  return [
    ...allow.flatMap(
      (text2, index) => licenceName(text2) === null ? [refused(["licences", "allow", index], noLicence(text2))] : []
    ),
    ...Object.entries(packages).flatMap(
      ([purl, text2]) => readLicence(text2).state === "read" ? [] : [refused(["licences", "packages", purl], "must be an SPDX licence expression")]
    ),
    ...isUnused ? [missing2(["licences", "allow"], "must say which licences are allowed")] : []
  ];
};
var sourceFaults2 = (sources) => sources.flatMap(
  (source, index) => source.includes("://") ? [refused(["sources", index], "must be the host alone, such as packages.acme.example; or git, or file")] : []
);
var SHORTEST = 4;
var noLicence = (text2) => {
  const meant = text2.length < SHORTEST ? null : nearest(text2, spdx_license_ids_default);
  const hint = meant === null ? "" : `; did you mean ${meant}?`;
  return `must be one licence of the list of SPDX, or a LicenseRef-…${hint}`;
};

// src/policy/ticket-settings.ts
var ticketSettingsFaults = (settings3) => {
  const system = systemOf(settings3);
  return [
    ...statesFaults(settings3, system),
    ...urlFaults(settings3["url"] ?? null, system),
    ...keysFaults(settings3["keys"], system),
    ...approvalFaults3(settings3, system)
  ];
};
var statesFaults = ({ states }, system) => system === "github" || Array.isArray(states) && states.length > 0 ? [] : [missing2(["states"], `must name the states that are allowed in ${system}`)];
var URLS = /* @__PURE__ */ new Map([
  ["jira", { segments: [0, 3], example: "https://host, with the context path where there is one" }],
  ["servicenow", { segments: [0, 0], example: "https://host, without a path" }],
  ["azure-boards", { segments: [1, 3], example: "https://host/organisation" }],
  ["linear", { segments: [0, 3], example: "https://host" }]
]);
var ADDRESS = /^https:\/\/(?<host>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::(?<port>\d{1,5}))?(?<path>(?:\/[A-Za-z0-9._~-]+)*)\/?$/u;
var urlFaults = (url, system) => {
  const form = URLS.get(system);
  if (form === void 0) return url === null ? [] : [refused(["url"], "is not used with system: github")];
  if (url === null) {
    return system === "linear" ? [] : [missing2(["url"], `must name the address of ${system}: ${form.example}`)];
  }
  return typeof url === "string" && isOfForm(url, form) ? [] : [refused(["url"], `must be ${form.example}; no user, no query`)];
};
var isOfForm = (url, { segments: [fewest, most] }) => {
  const { host = "", port = "443", path = "" } = ADDRESS.exec(url)?.groups ?? {};
  const segments = path.split("/").slice(1);
  const hasDots = segments.some((segment) => segment === "." || segment === "..") || host.includes("..");
  const isPort = Number(port) >= 1 && Number(port) <= 65535;
  return host !== "" && isPort && !hasDots && segments.length >= fewest && segments.length <= most;
};
var KEY = /^[A-Z][A-Z0-9_]*$/u;
var KEYS = /* @__PURE__ */ new Map([
  ["jira", { pattern: KEY, words: "a key of a project, in capitals: PAY" }],
  ["linear", { pattern: KEY, words: "a key of a team, in capitals: PAY" }],
  ["servicenow", { pattern: /^[A-Z]+$/u, words: "what numbers of changes begin with, in capitals: CHG" }],
  [
    "azure-boards",
    {
      // What Azure DevOps refuses in a name of a project is refused here too.
      pattern: /^(?![_. ])[^\p{C}\\/:*?"<>|;#$&{},+=[\]'@]{1,64}(?<![. ])$/u,
      words: "the name of a team project"
    }
  ]
]);
var keysFaults = (keys, system) => {
  const form = KEYS.get(system);
  if (form === void 0 || !Array.isArray(keys)) return [];
  return keys.flatMap(
    (key, index) => form.pattern.test(String(key)) ? [] : [{ ...refused(["keys", index], `must be ${form.words}`), on: "value" }]
  );
};
var DEFAULT_LABEL = "change-approved";
var RECORDS = /* @__PURE__ */ new Set(["jira", "servicenow"]);
var approvalFaults3 = (settings3, system) => {
  const { label, approval, window, "pre-approved": types } = settings3;
  const isLabelled = label !== void 0 && label !== DEFAULT_LABEL && system !== "github";
  const hasTypes = Array.isArray(types) && types.length > 0 && !RECORDS.has(system);
  return [
    // A preset may have named the default.
    ...isLabelled ? [refused(["label"], `is not used with system: ${system}; a label approves on github only`)] : [],
    ...approval === "move" && (system === "github" || system === "servicenow") ? [refused(["approval"], `must be record with system: ${system}, where approvals are recorded`)] : [],
    ...approval === "record" && MOVE_ONLY.has(system) ? [refused(["approval"], `must be move with system: ${system}, which has no records of approvals`)] : [],
    ...window === true && system === "linear" ? [refused(["window"], "is not used with system: linear, which plans no window of a change")] : [],
    ...hasTypes ? [refused(["pre-approved"], `is not used with system: ${system}; jira and servicenow only`)] : []
  ];
};
var sharedTicketFaults = (settings3, readBy) => {
  const system = systemOf(settings3);
  if (system !== systemOf(readBy)) return [];
  return sharedKeys(system, [settings3, readBy]).filter((key) => wordsOf3(settings3, key) !== wordsOf3(readBy, key)).map((key) => refused([key], `must be the same in every rule: tickets are read once (${READ_FOR[key] ?? ""})`));
};
var systemOf = ({ system }) => typeof system === "string" ? system : "github";
var READ_FOR = {
  url: "from one address",
  label: "with one label as the approval",
  keys: "by one list of prefixes",
  states: "with a move into one list of states as the approval"
};
var sharedKeys = (system, both) => {
  if (system === "github") return ["label"];
  const isMove = both.every(({ approval }) => approvalOf(system, approval === "move" ? "move" : "record") === "move");
  return ["url", ...system === "servicenow" ? ["keys"] : [], ...isMove ? ["states"] : []];
};
var wordsOf3 = (settings3, key) => {
  const value = settings3[key] ?? (key === "label" ? DEFAULT_LABEL : null);
  const words = Array.isArray(value) ? value : value === null ? [] : [value];
  return JSON.stringify([...new Set(words.map(String))].sort());
};

// src/policy/window-settings.ts
var list2 = (value) => value ?? [];
var changeWindowFaults = (settings3) => {
  const freezes2 = list2(settings3["freezes"]);
  const windows2 = list2(settings3["windows"]);
  return [
    ...freezes2.length + windows2.length === 0 ? [vacuous([], "demands nothing; name freezes or windows")] : [],
    ...freezes2.flatMap((freeze2, index) => freezeFaults(freeze2, index)),
    ...windows2.flatMap((window, index) => windowFaults2(window, index))
  ];
};
var freezeFaults = (freeze2, index) => {
  const path = ["freezes", index];
  const wrong = ["from", "until"].filter((key) => Number.isNaN(Date.parse(String(freeze2[key]))));
  if (wrong.length > 0) return wrong.map((key) => refused([...path, key], "must be an instant that exists"));
  return Date.parse(String(freeze2["from"])) < Date.parse(String(freeze2["until"])) ? [] : [refused([...path, "until"], "must be after `from`")];
};
var windowFaults2 = ({ from = "00:00", until = "24:00" }, index) => String(from) < String(until) ? [] : [refused(["windows", index, "until"], "must be after `from`; write a window over midnight as two")];

// src/policy/settings-checks.ts
var settingsFaults = (id, settings3) => CHECKS.get(id)?.(settings3) ?? [];
var branchProtection2 = (settings3) => {
  const require2 = settings3["require"] ?? {};
  const isOff = (key, off) => Object.hasOwn(require2, key) && require2[key] === off;
  const relaxed = ["gate", "dismiss-stale", "admins"].every((key) => isOff(key, false)) && ["force-push", "deletion"].every((key) => isOff(key, true)) && ["last-push", "code-owners", "signatures"].every((key) => require2[key] !== true) && isOff("approvals", 0);
  return relaxed ? [vacuous(["require"], "demands nothing; leave the control out instead")] : [];
};
var ACTIONS = "github-actions";
var requiredChecks2 = (settings3) => (settings3["checks"] ?? []).flatMap((check2, index) => {
  const asked = ["tests", "coverage"].filter((key) => Object.hasOwn(check2, key) && check2[key] !== null);
  if (asked.length === 0 || String(check2["app"]).toLowerCase() === ACTIONS) return [];
  const why = `only runs of ${ACTIONS} leave artifacts, and ${String(check2["app"])} makes this check`;
  return asked.map((key) => refused(["checks", index, key], `is not used with this app: ${why}`));
});
var SOURCES = ["check", "code-scanning", "dependabot", "secret-scanning", "artifact", "sarif"];
var passingScans2 = (settings3) => Object.entries(settings3["scans"] ?? {}).flatMap(([name, scan]) => {
  const given = SOURCES.filter((source2) => Object.hasOwn(scan, source2) && scan[source2] !== null);
  const path = ["scans", name];
  const sources = given.filter((source2) => !(source2 === "sarif" && given.includes("artifact")));
  if (sources.length === 0) return [vacuous(path, `must have one source: ${SOURCES.join(", ")}`)];
  if (sources.length > 1) return [refused(path, `must have one source only, not ${sources.join(" and ")}`)];
  const [source] = sources;
  return [
    ...limitFaults(scan, path),
    ...unprovable(scan, source ?? "", path),
    ...given.includes("artifact") ? artifactFaults2(scan, path) : []
  ];
});
var UNPROVABLE = {
  "new-only": {
    check: "tells of no findings",
    dependabot: "alerts are all of the default branch, none is of the change: use the control dependencies",
    sarif: "file of the workspace is not held against the base: leave the report in an artifact"
  },
  "max-age": {
    check: "must have run on the head anyway",
    dependabot: "alerts are read as they stand",
    "secret-scanning": "alerts are read as they stand"
  },
  grace: {
    check: "tells of no findings",
    artifact: "report does not tell since when a finding is known",
    sarif: "file does not tell since when a finding is known"
  }
};
var unprovable = (scan, source, path) => Object.entries(UNPROVABLE).flatMap(([setting, why]) => {
  const words = why[source];
  const given = scan[setting];
  const isAsked = given !== void 0 && given !== null && given !== false;
  return isAsked && words !== void 0 ? [refused([...path, setting], `cannot be demanded of ${source}: its ${words}`)] : [];
});
var limitFaults = (scan, path) => {
  const limit2 = scan["limit"];
  const isEmpty = typeof limit2 === "object" && limit2 !== null && Object.keys(limit2).length === 0;
  return isEmpty ? [vacuous([...path, "limit"], "must limit one severity at least")] : [];
};
var artifactFaults2 = (scan, path) => Object.hasOwn(scan, "sarif") ? [] : [missing2([...path, "sarif"], "must name the SARIF file within the artifact")];
var CHECKS = /* @__PURE__ */ new Map([
  ["branch-protection", branchProtection2],
  ["change-ticket", ticketSettingsFaults],
  ["change-window", changeWindowFaults],
  ["dependencies", dependencySettingsFaults],
  ["passing-scans", passingScans2],
  ["required-checks", requiredChecks2]
]);

// src/policy/validators.generated.js
var ne = (c, s) => () => {
  try {
    return s || c((s = { exports: {} }).exports, s), s.exports;
  } catch (P) {
    throw s = 0, P;
  }
};
var he = ne((oe) => {
  "use strict";
  Object.defineProperty(oe, "__esModule", { value: true });
  function ue(c) {
    let s = c.length, P = 0, x = 0, y;
    for (; x < s; ) P++, y = c.charCodeAt(x++), y >= 55296 && y <= 56319 && x < s && (y = c.charCodeAt(x), (y & 64512) === 56320 && x++);
    return P;
  }
  oe.default = ue;
  ue.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var ye = ne((_e, fe) => {
  "use strict";
  fe.exports = function c(s, P) {
    if (s === P) return true;
    if (s && P && typeof s == "object" && typeof P == "object") {
      if (s.constructor !== P.constructor) return false;
      var x, y, g;
      if (Array.isArray(s)) {
        if (x = s.length, x != P.length) return false;
        for (y = x; y-- !== 0; ) if (!c(s[y], P[y])) return false;
        return true;
      }
      if (s.constructor === RegExp) return s.source === P.source && s.flags === P.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === P.valueOf();
      if (s.toString !== Object.prototype.toString) return s.toString() === P.toString();
      if (g = Object.keys(s), x = g.length, x !== Object.keys(P).length) return false;
      for (y = x; y-- !== 0; ) if (!Object.prototype.hasOwnProperty.call(P, g[y])) return false;
      for (y = x; y-- !== 0; ) {
        var e = g[y];
        if (!c(s[e], P[e])) return false;
      }
      return true;
    }
    return s !== s && P !== P;
  };
});
var we = ne((le) => {
  "use strict";
  Object.defineProperty(le, "__esModule", { value: true });
  var ge = ye();
  ge.code = 'require("ajv/dist/runtime/equal").default';
  le.default = ge;
});
var Oe = pe;
var te = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:countersign:policy:v1", type: "object", additionalProperties: false, required: ["version"], properties: { version: { const: 1 }, extends: { type: "array", minItems: 1, maxItems: 20, items: { anyOf: [{ enum: ["minimal", "sox"] }, { type: "string", maxLength: 1024, pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$" }] } }, branches: { $ref: "#/$defs/shared-0" }, people: { type: "object", additionalProperties: false, properties: { "same-person": { type: "array", maxItems: 1e3, items: { type: "array", minItems: 2, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 1024 } } }, "machine-accounts": { $ref: "#/$defs/shared-1" }, "trusted-apps": { $ref: "#/$defs/shared-1" }, tickets: { type: "object", maxProperties: 5e3, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } } } }, trust: { type: "object", additionalProperties: false, properties: { workflow: { enum: ["listed", "any"] } } }, records: { type: "object", additionalProperties: false, properties: { workflow: { type: "string", minLength: 1, maxLength: 200, pattern: "^\\.github/workflows/[A-Za-z0-9_.-]+\\.ya?ml$" }, repository: { type: "string", minLength: 1, maxLength: 200, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, ref: { type: "string", minLength: 1, maxLength: 300, pattern: "^refs/(heads|tags)/[^\\s]+$" }, key: { type: "string", minLength: 1, maxLength: 4096 } } }, controls: { type: "object", additionalProperties: false, minProperties: 0, properties: { "branch-protection": { $ref: "#/$defs/branch-protection" }, "change-ticket": { $ref: "#/$defs/change-ticket" }, "change-window": { $ref: "#/$defs/change-window" }, "commit-integrity": { $ref: "#/$defs/commit-integrity" }, dependencies: { $ref: "#/$defs/dependencies" }, deployment: { $ref: "#/$defs/deployment" }, "passing-scans": { $ref: "#/$defs/passing-scans" }, "peer-review": { $ref: "#/$defs/peer-review" }, "protected-paths": { $ref: "#/$defs/protected-paths" }, "required-checks": { $ref: "#/$defs/required-checks" }, "segregation-of-duties": { $ref: "#/$defs/segregation-of-duties" } } }, rules: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 200 }, when: { type: "object", additionalProperties: false, properties: { paths: { $ref: "#/$defs/shared-2" }, "only-paths": { $ref: "#/$defs/shared-2" }, branches: { $ref: "#/$defs/shared-0" }, labels: { $ref: "#/$defs/shared-0" }, authors: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "lines-over": { type: "integer", minimum: 0, maximum: 1e7 } }, minProperties: 1 }, controls: { type: "object", additionalProperties: false, minProperties: 1, properties: { "branch-protection": { $ref: "#/$defs/branch-protection" }, "change-ticket": { $ref: "#/$defs/change-ticket" }, "change-window": { $ref: "#/$defs/change-window" }, "commit-integrity": { $ref: "#/$defs/commit-integrity" }, dependencies: { $ref: "#/$defs/dependencies" }, deployment: { $ref: "#/$defs/deployment" }, "passing-scans": { $ref: "#/$defs/passing-scans" }, "peer-review": { $ref: "#/$defs/peer-review" }, "protected-paths": { $ref: "#/$defs/protected-paths" }, "required-checks": { $ref: "#/$defs/required-checks" }, "segregation-of-duties": { $ref: "#/$defs/segregation-of-duties" } } } }, required: ["name", "when", "controls"] } }, exceptions: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { control: { type: "string", minLength: 1, maxLength: 1024 }, about: { type: "string", minLength: 1, maxLength: 1024 }, until: { type: "string", minLength: 1, maxLength: 1024, pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, reason: { type: "string", minLength: 1, maxLength: 4096 }, "approved-by": { type: "string", minLength: 1, maxLength: 1024 }, ticket: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["control", "about", "until", "reason", "approved-by", "ticket"] } }, emergency: { type: "object", additionalProperties: false, properties: { label: { type: "string", minLength: 1, maxLength: 1024 }, approvers: { type: "object", additionalProperties: false, properties: { users: { $ref: "#/$defs/shared-1" }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } } }, lifts: { type: "array", minItems: 1, maxItems: 50, items: { type: "string", minLength: 1, maxLength: 1024 } }, "review-within": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[1-9][0-9]{0,3}[hd]$" } } } }, $defs: { "branch-protection": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, require: { type: "object", additionalProperties: false, properties: { gate: { enum: [true, false, "app"] }, approvals: { type: "integer", minimum: 0, maximum: 1e6 }, "dismiss-stale": { type: "boolean" }, "last-push": { type: "boolean" }, "code-owners": { type: "boolean" }, signatures: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" }, bypass: { $ref: "#/$defs/shared-1" } } } } }, "change-ticket": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, system: { enum: ["github", "jira", "servicenow", "azure-boards", "linear"] }, url: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" }, keys: { $ref: "#/$defs/shared-1" }, in: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["title", "branch", "body", "commits", "links"] } }, label: { type: "string", minLength: 1, maxLength: 1024 }, states: { $ref: "#/$defs/shared-1" }, "deployment-states": { $ref: "#/$defs/shared-1" }, types: { $ref: "#/$defs/shared-1" }, approval: { enum: ["record", "move"] }, approvers: { $ref: "#/$defs/shared-5" }, "pre-approved": { $ref: "#/$defs/shared-1" }, window: { type: "boolean" }, item: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "single-use": { type: "boolean" }, several: { enum: ["refuse", "all"] } } }, "change-window": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, at: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["merge", "deployment"] } }, freezes: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, from: { $ref: "#/$defs/shared-6" }, until: { $ref: "#/$defs/shared-6" }, environments: { $ref: "#/$defs/shared-1" } }, required: ["name", "from", "until"] } }, windows: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { days: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] } }, from: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, until: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, offset: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" } }, required: [] } } } }, "commit-integrity": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, attributed: { type: "boolean" }, verified: { type: "boolean" }, "signer-is-author": { type: "boolean" } } }, dependencies: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, vulnerabilities: { type: ["object", "null"], additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } }, required: [], minProperties: 1 }, licences: { type: "object", additionalProperties: false, properties: { allow: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, packages: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 1024, pattern: "^pkg:" }, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } }, unknown: { enum: ["block", "allow"] } } }, pins: { type: "object", additionalProperties: false, properties: { actions: { type: "boolean" }, images: { type: "boolean" }, "new-only": { type: "boolean" } } }, sources: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "install-scripts": { type: ["array", "null"], minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, scopes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["runtime", "development"] } }, bill: { enum: ["equal", "recorded"] } } }, deployment: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, environments: { $ref: "#/$defs/shared-1" }, records: { enum: ["run", "signature"] }, provenance: { enum: ["where-present", "required"] }, builders: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" } }, artifacts: { type: "integer", minimum: 0, maximum: 1e3 }, approvals: { type: "integer", minimum: 0, maximum: 6 }, deployer: { enum: ["independent", "pipeline", "anyone"] }, rollback: { enum: ["allowed", "refused"] }, last: { enum: ["host", "record"] }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, verification: { enum: ["required", "optional"] }, protection: { type: "object", additionalProperties: false, properties: { reviewers: { type: "integer", minimum: 0, maximum: 6 }, "prevent-self-review": { type: "boolean" }, "admins-bypass": { type: "boolean" }, branches: { enum: ["any", "limited"] } } } } }, "passing-scans": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, scans: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { check: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, app: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "code-scanning": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, artifact: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, sarif: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tool: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, dependabot: { enum: ["open", null] }, "secret-scanning": { enum: ["open", null] }, limit: { type: "object", additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } } }, "new-only": { type: "boolean" }, "max-age": { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, grace: { type: "object", additionalProperties: false, properties: { critical: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, high: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, medium: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, low: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" } } }, proof: { enum: ["declared", "revision"] } } } } } }, "peer-review": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, approvals: { type: "integer", minimum: 1, maximum: 100 }, reviewers: { type: "object", additionalProperties: false, properties: { permission: { enum: ["read", "triage", "write", "maintain", "admin"] }, users: { $ref: "#/$defs/shared-1" }, teams: { $ref: "#/$defs/shared-4" } } }, seats: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, approvals: { type: "integer", minimum: 1, maximum: 100 }, teams: { $ref: "#/$defs/shared-4" }, users: { $ref: "#/$defs/shared-1" } }, required: ["name"] } }, "code-owners": { type: "boolean" }, contributors: { enum: ["excluded", "cross"] }, "carry-over": { enum: ["none", "identical-tree", "clean-base-merge"] }, "changes-requested": { enum: ["block", "ignore"] }, "resolved-conversations": { type: "boolean" }, unattributed: { enum: ["block", "pusher"] } } }, "protected-paths": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, paths: { $ref: "#/$defs/shared-1" }, owners: { $ref: "#/$defs/shared-5" } } }, "required-checks": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, checks: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, app: { type: "string", minLength: 1, maxLength: 1024 }, conclusions: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["success", "neutral", "skipped"] } }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tests: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, "at-least": { type: "integer", minimum: 1, maximum: 1e6 }, failed: { type: "integer", minimum: 0, maximum: 1e6 }, skipped: { type: ["integer", "null"], minimum: 0, maximum: 1e6 } }, required: ["at-least"] }, coverage: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, lines: { type: "integer", minimum: 1, maximum: 100 }, branches: { type: ["integer", "null"], minimum: 1, maximum: 100 } }, required: ["lines"] } }, required: ["name", "app"] } } } }, "segregation-of-duties": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, separate: { type: "array", minItems: 1, uniqueItems: true, items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] } } } } }, "shared-0": { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-1": { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-2": { type: "array", minItems: 1, maxItems: 500, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-3": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, "shared-4": { type: "array", minItems: 0, maxItems: 1e3, items: { $ref: "#/$defs/shared-3" } }, "shared-5": { type: "object", additionalProperties: false, properties: { users: { $ref: "#/$defs/shared-1" }, teams: { $ref: "#/$defs/shared-4" } } }, "shared-6": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$" } } };
var N = Object.prototype.hasOwnProperty;
var u = he().default;
var $e = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$", "u");
var Ne = new RegExp("^\\.github/workflows/[A-Za-z0-9_.-]+\\.ya?ml$", "u");
var ie = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
var Ae = new RegExp("^refs/(heads|tags)/[^\\s]+$", "u");
var De = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var V = new RegExp("^[1-9][0-9]{0,3}[hd]$", "u");
function A(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = A.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(c)) {
    if (c.length > 100) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.length < 1) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let m = c.length;
    for (let n = 0; n < m; n++) {
      let a = c[n];
      if (typeof a == "string") {
        if (u(a) > 1024) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (u(a) < 1) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return A.errors = e, r === 0;
}
A.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function k(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = k.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(c)) {
    if (c.length > 1e3) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.length < 0) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let m = c.length;
    for (let n = 0; n < m; n++) {
      let a = c[n];
      if (typeof a == "string") {
        if (u(a) > 1024) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (u(a) < 1) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return k.errors = e, r === 0;
}
k.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var me = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, require: { type: "object", additionalProperties: false, properties: { gate: { enum: [true, false, "app"] }, approvals: { type: "integer", minimum: 0, maximum: 1e6 }, "dismiss-stale": { type: "boolean" }, "last-push": { type: "boolean" }, "code-owners": { type: "boolean" }, signatures: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" }, bypass: { $ref: "#/$defs/shared-1" } } } } };
function Z(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = Z.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let m in c) if (!(m === "enforcement" || m === "require")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.enforcement !== void 0) {
      let m = c.enforcement;
      if (!(m === "enforce" || m === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: me.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.require !== void 0) {
      let m = c.require;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let n in m) if (!N.call(me.properties.require.properties, n)) {
          let a = { instancePath: s + "/require", schemaPath: "#/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (m.gate !== void 0) {
          let n = m.gate;
          if (!(n === true || n === false || n === "app")) {
            let a = { instancePath: s + "/require/gate", schemaPath: "#/properties/require/properties/gate/enum", keyword: "enum", params: { allowedValues: me.properties.require.properties.gate.enum } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (m.approvals !== void 0) {
          let n = m.approvals;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let a = { instancePath: s + "/require/approvals", schemaPath: "#/properties/require/properties/approvals/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 1e6 || isNaN(n)) {
              let a = { instancePath: s + "/require/approvals", schemaPath: "#/properties/require/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n < 0 || isNaN(n)) {
              let a = { instancePath: s + "/require/approvals", schemaPath: "#/properties/require/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
        }
        if (m["dismiss-stale"] !== void 0 && typeof m["dismiss-stale"] != "boolean") {
          let n = { instancePath: s + "/require/dismiss-stale", schemaPath: "#/properties/require/properties/dismiss-stale/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (m["last-push"] !== void 0 && typeof m["last-push"] != "boolean") {
          let n = { instancePath: s + "/require/last-push", schemaPath: "#/properties/require/properties/last-push/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (m["code-owners"] !== void 0 && typeof m["code-owners"] != "boolean") {
          let n = { instancePath: s + "/require/code-owners", schemaPath: "#/properties/require/properties/code-owners/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (m.signatures !== void 0 && typeof m.signatures != "boolean") {
          let n = { instancePath: s + "/require/signatures", schemaPath: "#/properties/require/properties/signatures/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (m.admins !== void 0 && typeof m.admins != "boolean") {
          let n = { instancePath: s + "/require/admins", schemaPath: "#/properties/require/properties/admins/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (m["force-push"] !== void 0 && typeof m["force-push"] != "boolean") {
          let n = { instancePath: s + "/require/force-push", schemaPath: "#/properties/require/properties/force-push/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (m.deletion !== void 0 && typeof m.deletion != "boolean") {
          let n = { instancePath: s + "/require/deletion", schemaPath: "#/properties/require/properties/deletion/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        m.bypass !== void 0 && (k(m.bypass, { instancePath: s + "/require/bypass", parentData: m, parentDataProperty: "bypass", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length));
      } else {
        let n = { instancePath: s + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return Z.errors = e, r === 0;
}
Z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var W = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, system: { enum: ["github", "jira", "servicenow", "azure-boards", "linear"] }, url: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" }, keys: { $ref: "#/$defs/shared-1" }, in: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["title", "branch", "body", "commits", "links"] } }, label: { type: "string", minLength: 1, maxLength: 1024 }, states: { $ref: "#/$defs/shared-1" }, "deployment-states": { $ref: "#/$defs/shared-1" }, types: { $ref: "#/$defs/shared-1" }, approval: { enum: ["record", "move"] }, approvers: { $ref: "#/$defs/shared-5" }, "pre-approved": { $ref: "#/$defs/shared-1" }, window: { type: "boolean" }, item: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "single-use": { type: "boolean" }, several: { enum: ["refuse", "all"] } } };
var $ = we().default;
var Pe = new RegExp("^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$", "u");
function re(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = re.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof c == "string") {
    if (u(c) > 1024) {
      let m = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (u(c) < 1) {
      let m = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (!ie.test(c)) {
      let m = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
      e === null ? e = [m] : e.push(m), r++;
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return re.errors = e, r === 0;
}
re.evaluated = { dynamicProps: false, dynamicItems: false };
function D(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = D.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(c)) {
    if (c.length > 1e3) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.length < 0) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let m = c.length;
    for (let n = 0; n < m; n++) re(c[n], { instancePath: s + "/" + n, parentData: c, parentDataProperty: n, rootData: y, dynamicAnchors: g }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length);
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return D.errors = e, r === 0;
}
D.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function U(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = U.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let m in c) if (!(m === "users" || m === "teams")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [n] : e.push(n), r++;
    }
    c.users !== void 0 && (k(c.users, { instancePath: s + "/users", parentData: c, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), c.teams !== void 0 && (D(c.teams, { instancePath: s + "/teams", parentData: c, parentDataProperty: "teams", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return U.errors = e, r === 0;
}
U.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function _(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = _.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let m in c) if (!N.call(W.properties, m)) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.enforcement !== void 0) {
      let m = c.enforcement;
      if (!(m === "enforce" || m === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: W.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.system !== void 0) {
      let m = c.system;
      if (!(m === "github" || m === "jira" || m === "servicenow" || m === "azure-boards" || m === "linear")) {
        let n = { instancePath: s + "/system", schemaPath: "#/properties/system/enum", keyword: "enum", params: { allowedValues: W.properties.system.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.url !== void 0) {
      let m = c.url;
      if (typeof m != "string" && m !== null) {
        let n = { instancePath: s + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: W.properties.url.type } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof m == "string") {
        if (u(m) > 1024) {
          let n = { instancePath: s + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (u(m) < 1) {
          let n = { instancePath: s + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!Pe.test(m)) {
          let n = { instancePath: s + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (c.keys !== void 0 && (k(c.keys, { instancePath: s + "/keys", parentData: c, parentDataProperty: "keys", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), c.in !== void 0) {
      let m = c.in;
      if (Array.isArray(m)) {
        if (m.length < 1) {
          let p = { instancePath: s + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        let n = m.length;
        for (let p = 0; p < n; p++) {
          let t = m[p];
          if (!(t === "title" || t === "branch" || t === "body" || t === "commits" || t === "links")) {
            let o = { instancePath: s + "/in/" + p, schemaPath: "#/properties/in/items/enum", keyword: "enum", params: { allowedValues: W.properties.in.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        let a = m.length, i;
        if (a > 1) {
          e: for (; a--; ) for (i = a; i--; ) if ($(m[a], m[i])) {
            let p = { instancePath: s + "/in", schemaPath: "#/properties/in/uniqueItems", keyword: "uniqueItems", params: { i: a, j: i } };
            e === null ? e = [p] : e.push(p), r++;
            break e;
          }
        }
      } else {
        let n = { instancePath: s + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.label !== void 0) {
      let m = c.label;
      if (typeof m == "string") {
        if (u(m) > 1024) {
          let n = { instancePath: s + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (u(m) < 1) {
          let n = { instancePath: s + "/label", schemaPath: "#/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.states !== void 0 && (k(c.states, { instancePath: s + "/states", parentData: c, parentDataProperty: "states", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), c["deployment-states"] !== void 0 && (k(c["deployment-states"], { instancePath: s + "/deployment-states", parentData: c, parentDataProperty: "deployment-states", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), c.types !== void 0 && (k(c.types, { instancePath: s + "/types", parentData: c, parentDataProperty: "types", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), c.approval !== void 0) {
      let m = c.approval;
      if (!(m === "record" || m === "move")) {
        let n = { instancePath: s + "/approval", schemaPath: "#/properties/approval/enum", keyword: "enum", params: { allowedValues: W.properties.approval.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.approvers !== void 0 && (U(c.approvers, { instancePath: s + "/approvers", parentData: c, parentDataProperty: "approvers", rootData: y, dynamicAnchors: g }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), c["pre-approved"] !== void 0 && (k(c["pre-approved"], { instancePath: s + "/pre-approved", parentData: c, parentDataProperty: "pre-approved", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), c.window !== void 0 && typeof c.window != "boolean") {
      let m = { instancePath: s + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (c.item !== void 0) {
      let m = c.item;
      if (typeof m != "string" && m !== null) {
        let n = { instancePath: s + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: W.properties.item.type } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof m == "string") {
        if (u(m) > 1024) {
          let n = { instancePath: s + "/item", schemaPath: "#/properties/item/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (u(m) < 1) {
          let n = { instancePath: s + "/item", schemaPath: "#/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (c["single-use"] !== void 0 && typeof c["single-use"] != "boolean") {
      let m = { instancePath: s + "/single-use", schemaPath: "#/properties/single-use/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (c.several !== void 0) {
      let m = c.several;
      if (!(m === "refuse" || m === "all")) {
        let n = { instancePath: s + "/several", schemaPath: "#/properties/several/enum", keyword: "enum", params: { allowedValues: W.properties.several.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return _.errors = e, r === 0;
}
_.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ce = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, at: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["merge", "deployment"] } }, freezes: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, from: { $ref: "#/$defs/shared-6" }, until: { $ref: "#/$defs/shared-6" }, environments: { $ref: "#/$defs/shared-1" } }, required: ["name", "from", "until"] } }, windows: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { days: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] } }, from: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, until: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, offset: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" } }, required: [] } } } };
var be = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
function E(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = E.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof c == "string") {
    if (u(c) > 1024) {
      let m = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (u(c) < 1) {
      let m = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (!be.test(c)) {
      let m = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
      e === null ? e = [m] : e.push(m), r++;
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { dynamicProps: false, dynamicItems: false };
var ve = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
var xe = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$", "u");
var Le = new RegExp("^[+-](0[0-9]|1[0-4]):[0-5][0-9]$", "u");
function O(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = O.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let m in c) if (!(m === "enforcement" || m === "at" || m === "freezes" || m === "windows")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.enforcement !== void 0) {
      let m = c.enforcement;
      if (!(m === "enforce" || m === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: ce.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.at !== void 0) {
      let m = c.at;
      if (Array.isArray(m)) {
        if (m.length < 1) {
          let p = { instancePath: s + "/at", schemaPath: "#/properties/at/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        let n = m.length;
        for (let p = 0; p < n; p++) {
          let t = m[p];
          if (!(t === "merge" || t === "deployment")) {
            let o = { instancePath: s + "/at/" + p, schemaPath: "#/properties/at/items/enum", keyword: "enum", params: { allowedValues: ce.properties.at.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        let a = m.length, i;
        if (a > 1) {
          e: for (; a--; ) for (i = a; i--; ) if ($(m[a], m[i])) {
            let p = { instancePath: s + "/at", schemaPath: "#/properties/at/uniqueItems", keyword: "uniqueItems", params: { i: a, j: i } };
            e === null ? e = [p] : e.push(p), r++;
            break e;
          }
        }
      } else {
        let n = { instancePath: s + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.freezes !== void 0) {
      let m = c.freezes;
      if (Array.isArray(m)) {
        if (m.length > 1e3) {
          let a = { instancePath: s + "/freezes", schemaPath: "#/properties/freezes/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (m.length < 0) {
          let a = { instancePath: s + "/freezes", schemaPath: "#/properties/freezes/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let n = m.length;
        for (let a = 0; a < n; a++) {
          let i = m[a];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.name === void 0) {
              let p = { instancePath: s + "/freezes/" + a, schemaPath: "#/properties/freezes/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.from === void 0) {
              let p = { instancePath: s + "/freezes/" + a, schemaPath: "#/properties/freezes/items/required", keyword: "required", params: { missingProperty: "from" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.until === void 0) {
              let p = { instancePath: s + "/freezes/" + a, schemaPath: "#/properties/freezes/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in i) if (!(p === "name" || p === "from" || p === "until" || p === "environments")) {
              let t = { instancePath: s + "/freezes/" + a, schemaPath: "#/properties/freezes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.name !== void 0) {
              let p = i.name;
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/freezes/" + a + "/name", schemaPath: "#/properties/freezes/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/freezes/" + a + "/name", schemaPath: "#/properties/freezes/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/freezes/" + a + "/name", schemaPath: "#/properties/freezes/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            i.from !== void 0 && (E(i.from, { instancePath: s + "/freezes/" + a + "/from", parentData: i, parentDataProperty: "from", rootData: y, dynamicAnchors: g }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), i.until !== void 0 && (E(i.until, { instancePath: s + "/freezes/" + a + "/until", parentData: i, parentDataProperty: "until", rootData: y, dynamicAnchors: g }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), i.environments !== void 0 && (k(i.environments, { instancePath: s + "/freezes/" + a + "/environments", parentData: i, parentDataProperty: "environments", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length));
          } else {
            let p = { instancePath: s + "/freezes/" + a, schemaPath: "#/properties/freezes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/freezes", schemaPath: "#/properties/freezes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.windows !== void 0) {
      let m = c.windows;
      if (Array.isArray(m)) {
        if (m.length > 1e3) {
          let a = { instancePath: s + "/windows", schemaPath: "#/properties/windows/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (m.length < 0) {
          let a = { instancePath: s + "/windows", schemaPath: "#/properties/windows/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let n = m.length;
        for (let a = 0; a < n; a++) {
          let i = m[a];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!(p === "days" || p === "from" || p === "until" || p === "offset")) {
              let t = { instancePath: s + "/windows/" + a, schemaPath: "#/properties/windows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.days !== void 0) {
              let p = i.days;
              if (Array.isArray(p)) {
                if (p.length < 1) {
                  let d = { instancePath: s + "/windows/" + a + "/days", schemaPath: "#/properties/windows/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                let t = p.length;
                for (let d = 0; d < t; d++) {
                  let h = p[d];
                  if (!(h === "sun" || h === "mon" || h === "tue" || h === "wed" || h === "thu" || h === "fri" || h === "sat")) {
                    let b = { instancePath: s + "/windows/" + a + "/days/" + d, schemaPath: "#/properties/windows/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: ce.properties.windows.items.properties.days.items.enum } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
                let o = p.length, l;
                if (o > 1) {
                  e: for (; o--; ) for (l = o; l--; ) if ($(p[o], p[l])) {
                    let d = { instancePath: s + "/windows/" + a + "/days", schemaPath: "#/properties/windows/items/properties/days/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                    e === null ? e = [d] : e.push(d), r++;
                    break e;
                  }
                }
              } else {
                let t = { instancePath: s + "/windows/" + a + "/days", schemaPath: "#/properties/windows/items/properties/days/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.from !== void 0) {
              let p = i.from;
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/windows/" + a + "/from", schemaPath: "#/properties/windows/items/properties/from/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/windows/" + a + "/from", schemaPath: "#/properties/windows/items/properties/from/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (!ve.test(p)) {
                  let t = { instancePath: s + "/windows/" + a + "/from", schemaPath: "#/properties/windows/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/windows/" + a + "/from", schemaPath: "#/properties/windows/items/properties/from/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.until !== void 0) {
              let p = i.until;
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/windows/" + a + "/until", schemaPath: "#/properties/windows/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/windows/" + a + "/until", schemaPath: "#/properties/windows/items/properties/until/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (!xe.test(p)) {
                  let t = { instancePath: s + "/windows/" + a + "/until", schemaPath: "#/properties/windows/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/windows/" + a + "/until", schemaPath: "#/properties/windows/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.offset !== void 0) {
              let p = i.offset;
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/windows/" + a + "/offset", schemaPath: "#/properties/windows/items/properties/offset/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/windows/" + a + "/offset", schemaPath: "#/properties/windows/items/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (!Le.test(p)) {
                  let t = { instancePath: s + "/windows/" + a + "/offset", schemaPath: "#/properties/windows/items/properties/offset/pattern", keyword: "pattern", params: { pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/windows/" + a + "/offset", schemaPath: "#/properties/windows/items/properties/offset/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/windows/" + a, schemaPath: "#/properties/windows/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return O.errors = e, r === 0;
}
O.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ze = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, attributed: { type: "boolean" }, verified: { type: "boolean" }, "signer-is-author": { type: "boolean" } } };
function R(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = R.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let m in c) if (!(m === "enforcement" || m === "attributed" || m === "verified" || m === "signer-is-author")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.enforcement !== void 0) {
      let m = c.enforcement;
      if (!(m === "enforce" || m === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: ze.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.attributed !== void 0 && typeof c.attributed != "boolean") {
      let m = { instancePath: s + "/attributed", schemaPath: "#/properties/attributed/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (c.verified !== void 0 && typeof c.verified != "boolean") {
      let m = { instancePath: s + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (c["signer-is-author"] !== void 0 && typeof c["signer-is-author"] != "boolean") {
      let m = { instancePath: s + "/signer-is-author", schemaPath: "#/properties/signer-is-author/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [m] : e.push(m), r++;
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var X = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, vulnerabilities: { type: ["object", "null"], additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } }, required: [], minProperties: 1 }, licences: { type: "object", additionalProperties: false, properties: { allow: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, packages: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 1024, pattern: "^pkg:" }, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } }, unknown: { enum: ["block", "allow"] } } }, pins: { type: "object", additionalProperties: false, properties: { actions: { type: "boolean" }, images: { type: "boolean" }, "new-only": { type: "boolean" } } }, sources: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "install-scripts": { type: ["array", "null"], minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, scopes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["runtime", "development"] } }, bill: { enum: ["equal", "recorded"] } } };
var qe = new RegExp("^pkg:", "u");
function T(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = T.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let n in c) if (!(n === "enforcement" || n === "vulnerabilities" || n === "licences" || n === "pins" || n === "sources" || n === "install-scripts" || n === "scopes" || n === "bill")) {
      let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (c.enforcement !== void 0) {
      let n = c.enforcement;
      if (!(n === "enforce" || n === "report")) {
        let a = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: X.properties.enforcement.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (c.vulnerabilities !== void 0) {
      let n = c.vulnerabilities;
      if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
        let a = { instancePath: s + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/type", keyword: "type", params: { type: X.properties.vulnerabilities.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length < 1) {
          let a = { instancePath: s + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in n) if (!(a === "critical" || a === "high" || a === "medium" || a === "low")) {
          let i = { instancePath: s + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.critical !== void 0) {
          let a = n.critical;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let i = { instancePath: s + "/vulnerabilities/critical", schemaPath: "#/properties/vulnerabilities/properties/critical/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 1e6 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/critical", schemaPath: "#/properties/vulnerabilities/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (a < 0 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/critical", schemaPath: "#/properties/vulnerabilities/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (n.high !== void 0) {
          let a = n.high;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let i = { instancePath: s + "/vulnerabilities/high", schemaPath: "#/properties/vulnerabilities/properties/high/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 1e6 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/high", schemaPath: "#/properties/vulnerabilities/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (a < 0 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/high", schemaPath: "#/properties/vulnerabilities/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (n.medium !== void 0) {
          let a = n.medium;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let i = { instancePath: s + "/vulnerabilities/medium", schemaPath: "#/properties/vulnerabilities/properties/medium/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 1e6 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/medium", schemaPath: "#/properties/vulnerabilities/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (a < 0 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/medium", schemaPath: "#/properties/vulnerabilities/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (n.low !== void 0) {
          let a = n.low;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let i = { instancePath: s + "/vulnerabilities/low", schemaPath: "#/properties/vulnerabilities/properties/low/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 1e6 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/low", schemaPath: "#/properties/vulnerabilities/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (a < 0 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/low", schemaPath: "#/properties/vulnerabilities/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
      }
    }
    if (c.licences !== void 0) {
      let n = c.licences;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n) if (!(a === "allow" || a === "packages" || a === "unknown")) {
          let i = { instancePath: s + "/licences", schemaPath: "#/properties/licences/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.allow !== void 0) {
          let a = n.allow;
          if (!Array.isArray(a) && a !== null) {
            let i = { instancePath: s + "/licences/allow", schemaPath: "#/properties/licences/properties/allow/type", keyword: "type", params: { type: X.properties.licences.properties.allow.type } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (Array.isArray(a)) {
            if (a.length > 1e3) {
              let p = { instancePath: s + "/licences/allow", schemaPath: "#/properties/licences/properties/allow/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (a.length < 1) {
              let p = { instancePath: s + "/licences/allow", schemaPath: "#/properties/licences/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            let i = a.length;
            for (let p = 0; p < i; p++) {
              let t = a[p];
              if (typeof t == "string") {
                if (u(t) > 1024) {
                  let o = { instancePath: s + "/licences/allow/" + p, schemaPath: "#/properties/licences/properties/allow/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (u(t) < 1) {
                  let o = { instancePath: s + "/licences/allow/" + p, schemaPath: "#/properties/licences/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/licences/allow/" + p, schemaPath: "#/properties/licences/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          }
        }
        if (n.packages !== void 0) {
          let a = n.packages;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (Object.keys(a).length > 1e3) {
              let i = { instancePath: s + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in a) {
              let p = r;
              if (typeof i == "string") {
                if (u(i) > 1024) {
                  let t = { instancePath: s + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/propertyNames/maxLength", keyword: "maxLength", params: { limit: 1024 }, propertyName: i };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(i) < 1) {
                  let t = { instancePath: s + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (!qe.test(i)) {
                  let t = { instancePath: s + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/propertyNames/pattern", keyword: "pattern", params: { pattern: "^pkg:" }, propertyName: i };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
              var m = p === r;
              if (!m) {
                let t = { instancePath: s + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/propertyNames", keyword: "propertyNames", params: { propertyName: i } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            for (let i in a) {
              let p = a[i];
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/licences/packages/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/licences/properties/packages/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/licences/packages/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/licences/properties/packages/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/licences/packages/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/licences/properties/packages/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let i = { instancePath: s + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.unknown !== void 0) {
          let a = n.unknown;
          if (!(a === "block" || a === "allow")) {
            let i = { instancePath: s + "/licences/unknown", schemaPath: "#/properties/licences/properties/unknown/enum", keyword: "enum", params: { allowedValues: X.properties.licences.properties.unknown.enum } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/licences", schemaPath: "#/properties/licences/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (c.pins !== void 0) {
      let n = c.pins;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n) if (!(a === "actions" || a === "images" || a === "new-only")) {
          let i = { instancePath: s + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.actions !== void 0 && typeof n.actions != "boolean") {
          let a = { instancePath: s + "/pins/actions", schemaPath: "#/properties/pins/properties/actions/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (n.images !== void 0 && typeof n.images != "boolean") {
          let a = { instancePath: s + "/pins/images", schemaPath: "#/properties/pins/properties/images/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (n["new-only"] !== void 0 && typeof n["new-only"] != "boolean") {
          let a = { instancePath: s + "/pins/new-only", schemaPath: "#/properties/pins/properties/new-only/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (c.sources !== void 0) {
      let n = c.sources;
      if (!Array.isArray(n) && n !== null) {
        let a = { instancePath: s + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: X.properties.sources.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (Array.isArray(n)) {
        if (n.length > 1e3) {
          let i = { instancePath: s + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.length < 1) {
          let i = { instancePath: s + "/sources", schemaPath: "#/properties/sources/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let p = n[i];
          if (typeof p == "string") {
            if (u(p) > 1024) {
              let t = { instancePath: s + "/sources/" + i, schemaPath: "#/properties/sources/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (u(p) < 1) {
              let t = { instancePath: s + "/sources/" + i, schemaPath: "#/properties/sources/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: s + "/sources/" + i, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      }
    }
    if (c["install-scripts"] !== void 0) {
      let n = c["install-scripts"];
      if (!Array.isArray(n) && n !== null) {
        let a = { instancePath: s + "/install-scripts", schemaPath: "#/properties/install-scripts/type", keyword: "type", params: { type: X.properties["install-scripts"].type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (Array.isArray(n)) {
        if (n.length > 1e3) {
          let i = { instancePath: s + "/install-scripts", schemaPath: "#/properties/install-scripts/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.length < 0) {
          let i = { instancePath: s + "/install-scripts", schemaPath: "#/properties/install-scripts/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let p = n[i];
          if (typeof p == "string") {
            if (u(p) > 1024) {
              let t = { instancePath: s + "/install-scripts/" + i, schemaPath: "#/properties/install-scripts/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (u(p) < 1) {
              let t = { instancePath: s + "/install-scripts/" + i, schemaPath: "#/properties/install-scripts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: s + "/install-scripts/" + i, schemaPath: "#/properties/install-scripts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      }
    }
    if (c.scopes !== void 0) {
      let n = c.scopes;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let t = { instancePath: s + "/scopes", schemaPath: "#/properties/scopes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        let a = n.length;
        for (let t = 0; t < a; t++) {
          let o = n[t];
          if (!(o === "runtime" || o === "development")) {
            let l = { instancePath: s + "/scopes/" + t, schemaPath: "#/properties/scopes/items/enum", keyword: "enum", params: { allowedValues: X.properties.scopes.items.enum } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        let i = n.length, p;
        if (i > 1) {
          e: for (; i--; ) for (p = i; p--; ) if ($(n[i], n[p])) {
            let t = { instancePath: s + "/scopes", schemaPath: "#/properties/scopes/uniqueItems", keyword: "uniqueItems", params: { i, j: p } };
            e === null ? e = [t] : e.push(t), r++;
            break e;
          }
        }
      } else {
        let a = { instancePath: s + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (c.bill !== void 0) {
      let n = c.bill;
      if (!(n === "equal" || n === "recorded")) {
        let a = { instancePath: s + "/bill", schemaPath: "#/properties/bill/enum", keyword: "enum", params: { allowedValues: X.properties.bill.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return T.errors = e, r === 0;
}
T.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var F = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, environments: { $ref: "#/$defs/shared-1" }, records: { enum: ["run", "signature"] }, provenance: { enum: ["where-present", "required"] }, builders: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" } }, artifacts: { type: "integer", minimum: 0, maximum: 1e3 }, approvals: { type: "integer", minimum: 0, maximum: 6 }, deployer: { enum: ["independent", "pipeline", "anyone"] }, rollback: { enum: ["allowed", "refused"] }, last: { enum: ["host", "record"] }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, verification: { enum: ["required", "optional"] }, protection: { type: "object", additionalProperties: false, properties: { reviewers: { type: "integer", minimum: 0, maximum: 6 }, "prevent-self-review": { type: "boolean" }, "admins-bypass": { type: "boolean" }, branches: { enum: ["any", "limited"] } } } } };
var Ie = new RegExp("^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$", "u");
var je = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function C(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = C.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let m in c) if (!N.call(F.properties, m)) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.enforcement !== void 0) {
      let m = c.enforcement;
      if (!(m === "enforce" || m === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: F.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.environments !== void 0 && (k(c.environments, { instancePath: s + "/environments", parentData: c, parentDataProperty: "environments", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), c.records !== void 0) {
      let m = c.records;
      if (!(m === "run" || m === "signature")) {
        let n = { instancePath: s + "/records", schemaPath: "#/properties/records/enum", keyword: "enum", params: { allowedValues: F.properties.records.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.provenance !== void 0) {
      let m = c.provenance;
      if (!(m === "where-present" || m === "required")) {
        let n = { instancePath: s + "/provenance", schemaPath: "#/properties/provenance/enum", keyword: "enum", params: { allowedValues: F.properties.provenance.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.builders !== void 0) {
      let m = c.builders;
      if (Array.isArray(m)) {
        if (m.length > 1e3) {
          let a = { instancePath: s + "/builders", schemaPath: "#/properties/builders/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (m.length < 0) {
          let a = { instancePath: s + "/builders", schemaPath: "#/properties/builders/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let n = m.length;
        for (let a = 0; a < n; a++) {
          let i = m[a];
          if (typeof i == "string") {
            if (u(i) > 1024) {
              let p = { instancePath: s + "/builders/" + a, schemaPath: "#/properties/builders/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (u(i) < 1) {
              let p = { instancePath: s + "/builders/" + a, schemaPath: "#/properties/builders/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (!Ie.test(i)) {
              let p = { instancePath: s + "/builders/" + a, schemaPath: "#/properties/builders/items/pattern", keyword: "pattern", params: { pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: s + "/builders/" + a, schemaPath: "#/properties/builders/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/builders", schemaPath: "#/properties/builders/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.artifacts !== void 0) {
      let m = c.artifacts;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let n = { instancePath: s + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 1e3 || isNaN(m)) {
          let n = { instancePath: s + "/artifacts", schemaPath: "#/properties/artifacts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (m < 0 || isNaN(m)) {
          let n = { instancePath: s + "/artifacts", schemaPath: "#/properties/artifacts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (c.approvals !== void 0) {
      let m = c.approvals;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let n = { instancePath: s + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 6 || isNaN(m)) {
          let n = { instancePath: s + "/approvals", schemaPath: "#/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (m < 0 || isNaN(m)) {
          let n = { instancePath: s + "/approvals", schemaPath: "#/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (c.deployer !== void 0) {
      let m = c.deployer;
      if (!(m === "independent" || m === "pipeline" || m === "anyone")) {
        let n = { instancePath: s + "/deployer", schemaPath: "#/properties/deployer/enum", keyword: "enum", params: { allowedValues: F.properties.deployer.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.rollback !== void 0) {
      let m = c.rollback;
      if (!(m === "allowed" || m === "refused")) {
        let n = { instancePath: s + "/rollback", schemaPath: "#/properties/rollback/enum", keyword: "enum", params: { allowedValues: F.properties.rollback.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.last !== void 0) {
      let m = c.last;
      if (!(m === "host" || m === "record")) {
        let n = { instancePath: s + "/last", schemaPath: "#/properties/last/enum", keyword: "enum", params: { allowedValues: F.properties.last.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.since !== void 0) {
      let m = c.since;
      if (typeof m != "string" && m !== null) {
        let n = { instancePath: s + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: F.properties.since.type } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof m == "string") {
        if (u(m) > 1024) {
          let n = { instancePath: s + "/since", schemaPath: "#/properties/since/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (u(m) < 1) {
          let n = { instancePath: s + "/since", schemaPath: "#/properties/since/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!je.test(m)) {
          let n = { instancePath: s + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (c.verification !== void 0) {
      let m = c.verification;
      if (!(m === "required" || m === "optional")) {
        let n = { instancePath: s + "/verification", schemaPath: "#/properties/verification/enum", keyword: "enum", params: { allowedValues: F.properties.verification.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.protection !== void 0) {
      let m = c.protection;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let n in m) if (!(n === "reviewers" || n === "prevent-self-review" || n === "admins-bypass" || n === "branches")) {
          let a = { instancePath: s + "/protection", schemaPath: "#/properties/protection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (m.reviewers !== void 0) {
          let n = m.reviewers;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let a = { instancePath: s + "/protection/reviewers", schemaPath: "#/properties/protection/properties/reviewers/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 6 || isNaN(n)) {
              let a = { instancePath: s + "/protection/reviewers", schemaPath: "#/properties/protection/properties/reviewers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n < 0 || isNaN(n)) {
              let a = { instancePath: s + "/protection/reviewers", schemaPath: "#/properties/protection/properties/reviewers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
        }
        if (m["prevent-self-review"] !== void 0 && typeof m["prevent-self-review"] != "boolean") {
          let n = { instancePath: s + "/protection/prevent-self-review", schemaPath: "#/properties/protection/properties/prevent-self-review/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (m["admins-bypass"] !== void 0 && typeof m["admins-bypass"] != "boolean") {
          let n = { instancePath: s + "/protection/admins-bypass", schemaPath: "#/properties/protection/properties/admins-bypass/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (m.branches !== void 0) {
          let n = m.branches;
          if (!(n === "any" || n === "limited")) {
            let a = { instancePath: s + "/protection/branches", schemaPath: "#/properties/protection/properties/branches/enum", keyword: "enum", params: { allowedValues: F.properties.protection.properties.branches.enum } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/protection", schemaPath: "#/properties/protection/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var I = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, scans: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { check: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, app: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "code-scanning": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, artifact: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, sarif: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tool: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, dependabot: { enum: ["open", null] }, "secret-scanning": { enum: ["open", null] }, limit: { type: "object", additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } } }, "new-only": { type: "boolean" }, "max-age": { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, grace: { type: "object", additionalProperties: false, properties: { critical: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, high: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, medium: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, low: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" } } }, proof: { enum: ["declared", "revision"] } } } } } };
function S(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = S.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let n in c) if (!(n === "enforcement" || n === "scans")) {
      let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (c.enforcement !== void 0) {
      let n = c.enforcement;
      if (!(n === "enforce" || n === "report")) {
        let a = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: I.properties.enforcement.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (c.scans !== void 0) {
      let n = c.scans;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length > 1e3) {
          let a = { instancePath: s + "/scans", schemaPath: "#/properties/scans/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in n) {
          let i = r;
          if (typeof a == "string") {
            if (u(a) > 200) {
              let p = { instancePath: s + "/scans", schemaPath: "#/properties/scans/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: a };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (u(a) < 1) {
              let p = { instancePath: s + "/scans", schemaPath: "#/properties/scans/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: a };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
          var m = i === r;
          if (!m) {
            let p = { instancePath: s + "/scans", schemaPath: "#/properties/scans/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        for (let a in n) {
          let i = n[a];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!N.call(I.properties.scans.additionalProperties.properties, p)) {
              let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scans/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.check !== void 0) {
              let p = i.check;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/scans/additionalProperties/properties/check/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.check.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/scans/additionalProperties/properties/check/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/scans/additionalProperties/properties/check/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.app !== void 0) {
              let p = i.app;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/scans/additionalProperties/properties/app/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.app.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/scans/additionalProperties/properties/app/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/scans/additionalProperties/properties/app/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i["code-scanning"] !== void 0) {
              let p = i["code-scanning"];
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/scans/additionalProperties/properties/code-scanning/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties["code-scanning"].type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/scans/additionalProperties/properties/code-scanning/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/scans/additionalProperties/properties/code-scanning/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.artifact !== void 0) {
              let p = i.artifact;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/scans/additionalProperties/properties/artifact/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.artifact.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/scans/additionalProperties/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/scans/additionalProperties/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.sarif !== void 0) {
              let p = i.sarif;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/scans/additionalProperties/properties/sarif/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.sarif.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/scans/additionalProperties/properties/sarif/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/scans/additionalProperties/properties/sarif/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.tool !== void 0) {
              let p = i.tool;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/scans/additionalProperties/properties/tool/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.tool.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/scans/additionalProperties/properties/tool/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/scans/additionalProperties/properties/tool/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.dependabot !== void 0) {
              let p = i.dependabot;
              if (!(p === "open" || p === null)) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/dependabot", schemaPath: "#/properties/scans/additionalProperties/properties/dependabot/enum", keyword: "enum", params: { allowedValues: I.properties.scans.additionalProperties.properties.dependabot.enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i["secret-scanning"] !== void 0) {
              let p = i["secret-scanning"];
              if (!(p === "open" || p === null)) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret-scanning", schemaPath: "#/properties/scans/additionalProperties/properties/secret-scanning/enum", keyword: "enum", params: { allowedValues: I.properties.scans.additionalProperties.properties["secret-scanning"].enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.limit !== void 0) {
              let p = i.limit;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let t in p) if (!(t === "critical" || t === "high" || t === "medium" || t === "low")) {
                  let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/scans/additionalProperties/properties/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (p.critical !== void 0) {
                  let t = p.critical;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/critical/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
                if (p.high !== void 0) {
                  let t = p.high;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/high/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
                if (p.medium !== void 0) {
                  let t = p.medium;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/medium/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
                if (p.low !== void 0) {
                  let t = p.low;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/low/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
              } else {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/scans/additionalProperties/properties/limit/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i["new-only"] !== void 0 && typeof i["new-only"] != "boolean") {
              let p = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/new-only", schemaPath: "#/properties/scans/additionalProperties/properties/new-only/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i["max-age"] !== void 0) {
              let p = i["max-age"];
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", schemaPath: "#/properties/scans/additionalProperties/properties/max-age/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties["max-age"].type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string" && !V.test(p)) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", schemaPath: "#/properties/scans/additionalProperties/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.grace !== void 0) {
              let p = i.grace;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let t in p) if (!(t === "critical" || t === "high" || t === "medium" || t === "low")) {
                  let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace", schemaPath: "#/properties/scans/additionalProperties/properties/grace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (p.critical !== void 0) {
                  let t = p.critical;
                  if (typeof t != "string" && t !== null) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/critical", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/critical/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.grace.properties.critical.type } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "string" && !V.test(t)) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/critical", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/critical/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p.high !== void 0) {
                  let t = p.high;
                  if (typeof t != "string" && t !== null) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/high", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/high/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.grace.properties.high.type } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "string" && !V.test(t)) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/high", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/high/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p.medium !== void 0) {
                  let t = p.medium;
                  if (typeof t != "string" && t !== null) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/medium", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/medium/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.grace.properties.medium.type } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "string" && !V.test(t)) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/medium", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/medium/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p.low !== void 0) {
                  let t = p.low;
                  if (typeof t != "string" && t !== null) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/low", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/low/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.grace.properties.low.type } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "string" && !V.test(t)) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/low", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/low/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
              } else {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace", schemaPath: "#/properties/scans/additionalProperties/properties/grace/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.proof !== void 0) {
              let p = i.proof;
              if (!(p === "declared" || p === "revision")) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/proof", schemaPath: "#/properties/scans/additionalProperties/properties/proof/enum", keyword: "enum", params: { allowedValues: I.properties.scans.additionalProperties.properties.proof.enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scans/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/scans", schemaPath: "#/properties/scans/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Y = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, approvals: { type: "integer", minimum: 1, maximum: 100 }, reviewers: { type: "object", additionalProperties: false, properties: { permission: { enum: ["read", "triage", "write", "maintain", "admin"] }, users: { $ref: "#/$defs/shared-1" }, teams: { $ref: "#/$defs/shared-4" } } }, seats: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, approvals: { type: "integer", minimum: 1, maximum: 100 }, teams: { $ref: "#/$defs/shared-4" }, users: { $ref: "#/$defs/shared-1" } }, required: ["name"] } }, "code-owners": { type: "boolean" }, contributors: { enum: ["excluded", "cross"] }, "carry-over": { enum: ["none", "identical-tree", "clean-base-merge"] }, "changes-requested": { enum: ["block", "ignore"] }, "resolved-conversations": { type: "boolean" }, unattributed: { enum: ["block", "pusher"] } } };
function M(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = M.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let m in c) if (!N.call(Y.properties, m)) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.enforcement !== void 0) {
      let m = c.enforcement;
      if (!(m === "enforce" || m === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: Y.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.approvals !== void 0) {
      let m = c.approvals;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let n = { instancePath: s + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 100 || isNaN(m)) {
          let n = { instancePath: s + "/approvals", schemaPath: "#/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (m < 1 || isNaN(m)) {
          let n = { instancePath: s + "/approvals", schemaPath: "#/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (c.reviewers !== void 0) {
      let m = c.reviewers;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let n in m) if (!(n === "permission" || n === "users" || n === "teams")) {
          let a = { instancePath: s + "/reviewers", schemaPath: "#/properties/reviewers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (m.permission !== void 0) {
          let n = m.permission;
          if (!(n === "read" || n === "triage" || n === "write" || n === "maintain" || n === "admin")) {
            let a = { instancePath: s + "/reviewers/permission", schemaPath: "#/properties/reviewers/properties/permission/enum", keyword: "enum", params: { allowedValues: Y.properties.reviewers.properties.permission.enum } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        m.users !== void 0 && (k(m.users, { instancePath: s + "/reviewers/users", parentData: m, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), m.teams !== void 0 && (D(m.teams, { instancePath: s + "/reviewers/teams", parentData: m, parentDataProperty: "teams", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
      } else {
        let n = { instancePath: s + "/reviewers", schemaPath: "#/properties/reviewers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.seats !== void 0) {
      let m = c.seats;
      if (Array.isArray(m)) {
        if (m.length > 1e3) {
          let a = { instancePath: s + "/seats", schemaPath: "#/properties/seats/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (m.length < 0) {
          let a = { instancePath: s + "/seats", schemaPath: "#/properties/seats/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let n = m.length;
        for (let a = 0; a < n; a++) {
          let i = m[a];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.name === void 0) {
              let p = { instancePath: s + "/seats/" + a, schemaPath: "#/properties/seats/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in i) if (!(p === "name" || p === "approvals" || p === "teams" || p === "users")) {
              let t = { instancePath: s + "/seats/" + a, schemaPath: "#/properties/seats/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.name !== void 0) {
              let p = i.name;
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/seats/" + a + "/name", schemaPath: "#/properties/seats/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/seats/" + a + "/name", schemaPath: "#/properties/seats/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/seats/" + a + "/name", schemaPath: "#/properties/seats/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.approvals !== void 0) {
              let p = i.approvals;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/seats/" + a + "/approvals", schemaPath: "#/properties/seats/items/properties/approvals/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 100 || isNaN(p)) {
                  let t = { instancePath: s + "/seats/" + a + "/approvals", schemaPath: "#/properties/seats/items/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 1 || isNaN(p)) {
                  let t = { instancePath: s + "/seats/" + a + "/approvals", schemaPath: "#/properties/seats/items/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            i.teams !== void 0 && (D(i.teams, { instancePath: s + "/seats/" + a + "/teams", parentData: i, parentDataProperty: "teams", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), i.users !== void 0 && (k(i.users, { instancePath: s + "/seats/" + a + "/users", parentData: i, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length));
          } else {
            let p = { instancePath: s + "/seats/" + a, schemaPath: "#/properties/seats/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/seats", schemaPath: "#/properties/seats/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c["code-owners"] !== void 0 && typeof c["code-owners"] != "boolean") {
      let m = { instancePath: s + "/code-owners", schemaPath: "#/properties/code-owners/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (c.contributors !== void 0) {
      let m = c.contributors;
      if (!(m === "excluded" || m === "cross")) {
        let n = { instancePath: s + "/contributors", schemaPath: "#/properties/contributors/enum", keyword: "enum", params: { allowedValues: Y.properties.contributors.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c["carry-over"] !== void 0) {
      let m = c["carry-over"];
      if (!(m === "none" || m === "identical-tree" || m === "clean-base-merge")) {
        let n = { instancePath: s + "/carry-over", schemaPath: "#/properties/carry-over/enum", keyword: "enum", params: { allowedValues: Y.properties["carry-over"].enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c["changes-requested"] !== void 0) {
      let m = c["changes-requested"];
      if (!(m === "block" || m === "ignore")) {
        let n = { instancePath: s + "/changes-requested", schemaPath: "#/properties/changes-requested/enum", keyword: "enum", params: { allowedValues: Y.properties["changes-requested"].enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c["resolved-conversations"] !== void 0 && typeof c["resolved-conversations"] != "boolean") {
      let m = { instancePath: s + "/resolved-conversations", schemaPath: "#/properties/resolved-conversations/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (c.unattributed !== void 0) {
      let m = c.unattributed;
      if (!(m === "block" || m === "pusher")) {
        let n = { instancePath: s + "/unattributed", schemaPath: "#/properties/unattributed/enum", keyword: "enum", params: { allowedValues: Y.properties.unattributed.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ve = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, paths: { $ref: "#/$defs/shared-1" }, owners: { $ref: "#/$defs/shared-5" } } };
function B(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = B.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let m in c) if (!(m === "enforcement" || m === "paths" || m === "owners")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.enforcement !== void 0) {
      let m = c.enforcement;
      if (!(m === "enforce" || m === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: Ve.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    c.paths !== void 0 && (k(c.paths, { instancePath: s + "/paths", parentData: c, parentDataProperty: "paths", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), c.owners !== void 0 && (U(c.owners, { instancePath: s + "/owners", parentData: c, parentDataProperty: "owners", rootData: y, dynamicAnchors: g }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ee = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, checks: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, app: { type: "string", minLength: 1, maxLength: 1024 }, conclusions: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["success", "neutral", "skipped"] } }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tests: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, "at-least": { type: "integer", minimum: 1, maximum: 1e6 }, failed: { type: "integer", minimum: 0, maximum: 1e6 }, skipped: { type: ["integer", "null"], minimum: 0, maximum: 1e6 } }, required: ["at-least"] }, coverage: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, lines: { type: "integer", minimum: 1, maximum: 100 }, branches: { type: ["integer", "null"], minimum: 1, maximum: 100 } }, required: ["lines"] } }, required: ["name", "app"] } } } };
function G(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = G.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let m in c) if (!(m === "enforcement" || m === "checks")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.enforcement !== void 0) {
      let m = c.enforcement;
      if (!(m === "enforce" || m === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: ee.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.checks !== void 0) {
      let m = c.checks;
      if (Array.isArray(m)) {
        if (m.length > 1e3) {
          let a = { instancePath: s + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (m.length < 1) {
          let a = { instancePath: s + "/checks", schemaPath: "#/properties/checks/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let n = m.length;
        for (let a = 0; a < n; a++) {
          let i = m[a];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.name === void 0) {
              let p = { instancePath: s + "/checks/" + a, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.app === void 0) {
              let p = { instancePath: s + "/checks/" + a, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "app" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in i) if (!(p === "name" || p === "app" || p === "conclusions" || p === "workflow" || p === "tests" || p === "coverage")) {
              let t = { instancePath: s + "/checks/" + a, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.name !== void 0) {
              let p = i.name;
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/checks/" + a + "/name", schemaPath: "#/properties/checks/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/checks/" + a + "/name", schemaPath: "#/properties/checks/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/checks/" + a + "/name", schemaPath: "#/properties/checks/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.app !== void 0) {
              let p = i.app;
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/checks/" + a + "/app", schemaPath: "#/properties/checks/items/properties/app/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/checks/" + a + "/app", schemaPath: "#/properties/checks/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/checks/" + a + "/app", schemaPath: "#/properties/checks/items/properties/app/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.conclusions !== void 0) {
              let p = i.conclusions;
              if (Array.isArray(p)) {
                if (p.length < 1) {
                  let d = { instancePath: s + "/checks/" + a + "/conclusions", schemaPath: "#/properties/checks/items/properties/conclusions/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                let t = p.length;
                for (let d = 0; d < t; d++) {
                  let h = p[d];
                  if (!(h === "success" || h === "neutral" || h === "skipped")) {
                    let b = { instancePath: s + "/checks/" + a + "/conclusions/" + d, schemaPath: "#/properties/checks/items/properties/conclusions/items/enum", keyword: "enum", params: { allowedValues: ee.properties.checks.items.properties.conclusions.items.enum } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
                let o = p.length, l;
                if (o > 1) {
                  e: for (; o--; ) for (l = o; l--; ) if ($(p[o], p[l])) {
                    let d = { instancePath: s + "/checks/" + a + "/conclusions", schemaPath: "#/properties/checks/items/properties/conclusions/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l } };
                    e === null ? e = [d] : e.push(d), r++;
                    break e;
                  }
                }
              } else {
                let t = { instancePath: s + "/checks/" + a + "/conclusions", schemaPath: "#/properties/checks/items/properties/conclusions/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.workflow !== void 0) {
              let p = i.workflow;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/checks/" + a + "/workflow", schemaPath: "#/properties/checks/items/properties/workflow/type", keyword: "type", params: { type: ee.properties.checks.items.properties.workflow.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/checks/" + a + "/workflow", schemaPath: "#/properties/checks/items/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/checks/" + a + "/workflow", schemaPath: "#/properties/checks/items/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.tests !== void 0) {
              let p = i.tests;
              if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
                let t = { instancePath: s + "/checks/" + a + "/tests", schemaPath: "#/properties/checks/items/properties/tests/type", keyword: "type", params: { type: ee.properties.checks.items.properties.tests.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p["at-least"] === void 0) {
                  let t = { instancePath: s + "/checks/" + a + "/tests", schemaPath: "#/properties/checks/items/properties/tests/required", keyword: "required", params: { missingProperty: "at-least" } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                for (let t in p) if (!(t === "artifact" || t === "files" || t === "at-least" || t === "failed" || t === "skipped")) {
                  let o = { instancePath: s + "/checks/" + a + "/tests", schemaPath: "#/properties/checks/items/properties/tests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (p.artifact !== void 0) {
                  let t = p.artifact;
                  if (typeof t == "string") {
                    if (u(t) > 1024) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/artifact", schemaPath: "#/properties/checks/items/properties/tests/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (u(t) < 1) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/artifact", schemaPath: "#/properties/checks/items/properties/tests/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  } else {
                    let o = { instancePath: s + "/checks/" + a + "/tests/artifact", schemaPath: "#/properties/checks/items/properties/tests/properties/artifact/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p.files !== void 0) {
                  let t = p.files;
                  if (typeof t == "string") {
                    if (u(t) > 1024) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/files", schemaPath: "#/properties/checks/items/properties/tests/properties/files/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (u(t) < 1) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/files", schemaPath: "#/properties/checks/items/properties/tests/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  } else {
                    let o = { instancePath: s + "/checks/" + a + "/tests/files", schemaPath: "#/properties/checks/items/properties/tests/properties/files/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p["at-least"] !== void 0) {
                  let t = p["at-least"];
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/checks/" + a + "/tests/at-least", schemaPath: "#/properties/checks/items/properties/tests/properties/at-least/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/at-least", schemaPath: "#/properties/checks/items/properties/tests/properties/at-least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 1 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/at-least", schemaPath: "#/properties/checks/items/properties/tests/properties/at-least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
                if (p.failed !== void 0) {
                  let t = p.failed;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/checks/" + a + "/tests/failed", schemaPath: "#/properties/checks/items/properties/tests/properties/failed/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/failed", schemaPath: "#/properties/checks/items/properties/tests/properties/failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/failed", schemaPath: "#/properties/checks/items/properties/tests/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
                if (p.skipped !== void 0) {
                  let t = p.skipped;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && t !== null) {
                    let o = { instancePath: s + "/checks/" + a + "/tests/skipped", schemaPath: "#/properties/checks/items/properties/tests/properties/skipped/type", keyword: "type", params: { type: ee.properties.checks.items.properties.tests.properties.skipped.type } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/skipped", schemaPath: "#/properties/checks/items/properties/tests/properties/skipped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/skipped", schemaPath: "#/properties/checks/items/properties/tests/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
              }
            }
            if (i.coverage !== void 0) {
              let p = i.coverage;
              if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
                let t = { instancePath: s + "/checks/" + a + "/coverage", schemaPath: "#/properties/checks/items/properties/coverage/type", keyword: "type", params: { type: ee.properties.checks.items.properties.coverage.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.lines === void 0) {
                  let t = { instancePath: s + "/checks/" + a + "/coverage", schemaPath: "#/properties/checks/items/properties/coverage/required", keyword: "required", params: { missingProperty: "lines" } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                for (let t in p) if (!(t === "artifact" || t === "files" || t === "lines" || t === "branches")) {
                  let o = { instancePath: s + "/checks/" + a + "/coverage", schemaPath: "#/properties/checks/items/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (p.artifact !== void 0) {
                  let t = p.artifact;
                  if (typeof t == "string") {
                    if (u(t) > 1024) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/artifact", schemaPath: "#/properties/checks/items/properties/coverage/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (u(t) < 1) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/artifact", schemaPath: "#/properties/checks/items/properties/coverage/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  } else {
                    let o = { instancePath: s + "/checks/" + a + "/coverage/artifact", schemaPath: "#/properties/checks/items/properties/coverage/properties/artifact/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p.files !== void 0) {
                  let t = p.files;
                  if (typeof t == "string") {
                    if (u(t) > 1024) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/files", schemaPath: "#/properties/checks/items/properties/coverage/properties/files/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (u(t) < 1) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/files", schemaPath: "#/properties/checks/items/properties/coverage/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  } else {
                    let o = { instancePath: s + "/checks/" + a + "/coverage/files", schemaPath: "#/properties/checks/items/properties/coverage/properties/files/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p.lines !== void 0) {
                  let t = p.lines;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/checks/" + a + "/coverage/lines", schemaPath: "#/properties/checks/items/properties/coverage/properties/lines/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 100 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/lines", schemaPath: "#/properties/checks/items/properties/coverage/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 1 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/lines", schemaPath: "#/properties/checks/items/properties/coverage/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
                if (p.branches !== void 0) {
                  let t = p.branches;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && t !== null) {
                    let o = { instancePath: s + "/checks/" + a + "/coverage/branches", schemaPath: "#/properties/checks/items/properties/coverage/properties/branches/type", keyword: "type", params: { type: ee.properties.checks.items.properties.coverage.properties.branches.type } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 100 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/branches", schemaPath: "#/properties/checks/items/properties/coverage/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 1 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/branches", schemaPath: "#/properties/checks/items/properties/coverage/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
              }
            }
          } else {
            let p = { instancePath: s + "/checks/" + a, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ke = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, separate: { type: "array", minItems: 1, uniqueItems: true, items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] } } } } };
function H(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = H.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let m in c) if (!(m === "enforcement" || m === "separate")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.enforcement !== void 0) {
      let m = c.enforcement;
      if (!(m === "enforce" || m === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: ke.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (c.separate !== void 0) {
      let m = c.separate;
      if (Array.isArray(m)) {
        if (m.length < 1) {
          let p = { instancePath: s + "/separate", schemaPath: "#/properties/separate/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        let n = m.length;
        for (let p = 0; p < n; p++) {
          let t = m[p];
          if (Array.isArray(t)) {
            if (t.length > 2) {
              let h = { instancePath: s + "/separate/" + p, schemaPath: "#/properties/separate/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (t.length < 2) {
              let h = { instancePath: s + "/separate/" + p, schemaPath: "#/properties/separate/items/minItems", keyword: "minItems", params: { limit: 2 } };
              e === null ? e = [h] : e.push(h), r++;
            }
            let o = t.length;
            for (let h = 0; h < o; h++) {
              let b = t[h];
              if (!(b === "author" || b === "approver" || b === "merger" || b === "requester" || b === "ticket-approver" || b === "deployer" || b === "deployment-approver" || b === "policy-author")) {
                let L = { instancePath: s + "/separate/" + p + "/" + h, schemaPath: "#/properties/separate/items/items/enum", keyword: "enum", params: { allowedValues: ke.properties.separate.items.items.enum } };
                e === null ? e = [L] : e.push(L), r++;
              }
            }
            let l = t.length, d;
            if (l > 1) {
              e: for (; l--; ) for (d = l; d--; ) if ($(t[l], t[d])) {
                let h = { instancePath: s + "/separate/" + p, schemaPath: "#/properties/separate/items/uniqueItems", keyword: "uniqueItems", params: { i: l, j: d } };
                e === null ? e = [h] : e.push(h), r++;
                break e;
              }
            }
          } else {
            let o = { instancePath: s + "/separate/" + p, schemaPath: "#/properties/separate/items/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        let a = m.length, i;
        if (a > 1) {
          e: for (; a--; ) for (i = a; i--; ) if ($(m[a], m[i])) {
            let p = { instancePath: s + "/separate", schemaPath: "#/properties/separate/uniqueItems", keyword: "uniqueItems", params: { i: a, j: i } };
            e === null ? e = [p] : e.push(p), r++;
            break e;
          }
        }
      } else {
        let n = { instancePath: s + "/separate", schemaPath: "#/properties/separate/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function J(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = J.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(c)) {
    if (c.length > 500) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.length < 1) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let m = c.length;
    for (let n = 0; n < m; n++) {
      let a = c[n];
      if (typeof a == "string") {
        if (u(a) > 1024) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (u(a) < 1) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function pe(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = pe.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    if (c.version === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in c) if (!N.call(te.properties, n)) {
      let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (c.version !== void 0 && c.version !== 1) {
      let n = { instancePath: s + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.extends !== void 0) {
      let n = c.extends;
      if (Array.isArray(n)) {
        if (n.length > 20) {
          let i = { instancePath: s + "/extends", schemaPath: "#/properties/extends/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.length < 1) {
          let i = { instancePath: s + "/extends", schemaPath: "#/properties/extends/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let p = n[i], t = r, o = false, l = r;
          if (!(p === "minimal" || p === "sox")) {
            let h = { instancePath: s + "/extends/" + i, schemaPath: "#/properties/extends/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: te.properties.extends.items.anyOf[0].enum } };
            e === null ? e = [h] : e.push(h), r++;
          }
          var m = l === r;
          o = o || m;
          let d = r;
          if (typeof p == "string") {
            if (u(p) > 1024) {
              let h = { instancePath: s + "/extends/" + i, schemaPath: "#/properties/extends/items/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (!$e.test(p)) {
              let h = { instancePath: s + "/extends/" + i, schemaPath: "#/properties/extends/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$" } };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: s + "/extends/" + i, schemaPath: "#/properties/extends/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [h] : e.push(h), r++;
          }
          var m = d === r;
          if (o = o || m, o) r = t, e !== null && (t ? e.length = t : e = null);
          else {
            let h = { instancePath: s + "/extends/" + i, schemaPath: "#/properties/extends/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (c.branches !== void 0 && (A(c.branches, { instancePath: s + "/branches", parentData: c, parentDataProperty: "branches", rootData: y, dynamicAnchors: g }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), c.people !== void 0) {
      let n = c.people;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n) if (!(a === "same-person" || a === "machine-accounts" || a === "trusted-apps" || a === "tickets")) {
          let i = { instancePath: s + "/people", schemaPath: "#/properties/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n["same-person"] !== void 0) {
          let a = n["same-person"];
          if (Array.isArray(a)) {
            if (a.length > 1e3) {
              let p = { instancePath: s + "/people/same-person", schemaPath: "#/properties/people/properties/same-person/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            let i = a.length;
            for (let p = 0; p < i; p++) {
              let t = a[p];
              if (Array.isArray(t)) {
                if (t.length > 100) {
                  let l = { instancePath: s + "/people/same-person/" + p, schemaPath: "#/properties/people/properties/same-person/items/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (t.length < 2) {
                  let l = { instancePath: s + "/people/same-person/" + p, schemaPath: "#/properties/people/properties/same-person/items/minItems", keyword: "minItems", params: { limit: 2 } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                let o = t.length;
                for (let l = 0; l < o; l++) {
                  let d = t[l];
                  if (typeof d == "string") {
                    if (u(d) > 1024) {
                      let h = { instancePath: s + "/people/same-person/" + p + "/" + l, schemaPath: "#/properties/people/properties/same-person/items/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [h] : e.push(h), r++;
                    }
                    if (u(d) < 1) {
                      let h = { instancePath: s + "/people/same-person/" + p + "/" + l, schemaPath: "#/properties/people/properties/same-person/items/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [h] : e.push(h), r++;
                    }
                  } else {
                    let h = { instancePath: s + "/people/same-person/" + p + "/" + l, schemaPath: "#/properties/people/properties/same-person/items/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h] : e.push(h), r++;
                  }
                }
              } else {
                let o = { instancePath: s + "/people/same-person/" + p, schemaPath: "#/properties/people/properties/same-person/items/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let i = { instancePath: s + "/people/same-person", schemaPath: "#/properties/people/properties/same-person/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n["machine-accounts"] !== void 0 && (k(n["machine-accounts"], { instancePath: s + "/people/machine-accounts", parentData: n, parentDataProperty: "machine-accounts", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), n["trusted-apps"] !== void 0 && (k(n["trusted-apps"], { instancePath: s + "/people/trusted-apps", parentData: n, parentDataProperty: "trusted-apps", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), n.tickets !== void 0) {
          let a = n.tickets;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (Object.keys(a).length > 5e3) {
              let i = { instancePath: s + "/people/tickets", schemaPath: "#/properties/people/properties/tickets/maxProperties", keyword: "maxProperties", params: { limit: 5e3 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in a) {
              let p = a[i];
              if (typeof p == "string") {
                if (u(p) > 1024) {
                  let t = { instancePath: s + "/people/tickets/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/tickets/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (u(p) < 1) {
                  let t = { instancePath: s + "/people/tickets/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/tickets/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/people/tickets/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/tickets/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let i = { instancePath: s + "/people/tickets", schemaPath: "#/properties/people/properties/tickets/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (c.trust !== void 0) {
      let n = c.trust;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n) if (a !== "workflow") {
          let i = { instancePath: s + "/trust", schemaPath: "#/properties/trust/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.workflow !== void 0) {
          let a = n.workflow;
          if (!(a === "listed" || a === "any")) {
            let i = { instancePath: s + "/trust/workflow", schemaPath: "#/properties/trust/properties/workflow/enum", keyword: "enum", params: { allowedValues: te.properties.trust.properties.workflow.enum } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/trust", schemaPath: "#/properties/trust/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (c.records !== void 0) {
      let n = c.records;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n) if (!(a === "workflow" || a === "repository" || a === "ref" || a === "key")) {
          let i = { instancePath: s + "/records", schemaPath: "#/properties/records/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.workflow !== void 0) {
          let a = n.workflow;
          if (typeof a == "string") {
            if (u(a) > 200) {
              let i = { instancePath: s + "/records/workflow", schemaPath: "#/properties/records/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u(a) < 1) {
              let i = { instancePath: s + "/records/workflow", schemaPath: "#/properties/records/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (!Ne.test(a)) {
              let i = { instancePath: s + "/records/workflow", schemaPath: "#/properties/records/properties/workflow/pattern", keyword: "pattern", params: { pattern: "^\\.github/workflows/[A-Za-z0-9_.-]+\\.ya?ml$" } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/records/workflow", schemaPath: "#/properties/records/properties/workflow/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.repository !== void 0) {
          let a = n.repository;
          if (typeof a == "string") {
            if (u(a) > 200) {
              let i = { instancePath: s + "/records/repository", schemaPath: "#/properties/records/properties/repository/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u(a) < 1) {
              let i = { instancePath: s + "/records/repository", schemaPath: "#/properties/records/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (!ie.test(a)) {
              let i = { instancePath: s + "/records/repository", schemaPath: "#/properties/records/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/records/repository", schemaPath: "#/properties/records/properties/repository/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.ref !== void 0) {
          let a = n.ref;
          if (typeof a == "string") {
            if (u(a) > 300) {
              let i = { instancePath: s + "/records/ref", schemaPath: "#/properties/records/properties/ref/maxLength", keyword: "maxLength", params: { limit: 300 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u(a) < 1) {
              let i = { instancePath: s + "/records/ref", schemaPath: "#/properties/records/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (!Ae.test(a)) {
              let i = { instancePath: s + "/records/ref", schemaPath: "#/properties/records/properties/ref/pattern", keyword: "pattern", params: { pattern: "^refs/(heads|tags)/[^\\s]+$" } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/records/ref", schemaPath: "#/properties/records/properties/ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.key !== void 0) {
          let a = n.key;
          if (typeof a == "string") {
            if (u(a) > 4096) {
              let i = { instancePath: s + "/records/key", schemaPath: "#/properties/records/properties/key/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u(a) < 1) {
              let i = { instancePath: s + "/records/key", schemaPath: "#/properties/records/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/records/key", schemaPath: "#/properties/records/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (c.controls !== void 0) {
      let n = c.controls;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length < 0) {
          let a = { instancePath: s + "/controls", schemaPath: "#/properties/controls/minProperties", keyword: "minProperties", params: { limit: 0 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in n) if (!N.call(te.properties.controls.properties, a)) {
          let i = { instancePath: s + "/controls", schemaPath: "#/properties/controls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        n["branch-protection"] !== void 0 && (Z(n["branch-protection"], { instancePath: s + "/controls/branch-protection", parentData: n, parentDataProperty: "branch-protection", rootData: y, dynamicAnchors: g }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), n["change-ticket"] !== void 0 && (_(n["change-ticket"], { instancePath: s + "/controls/change-ticket", parentData: n, parentDataProperty: "change-ticket", rootData: y, dynamicAnchors: g }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length)), n["change-window"] !== void 0 && (O(n["change-window"], { instancePath: s + "/controls/change-window", parentData: n, parentDataProperty: "change-window", rootData: y, dynamicAnchors: g }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), n["commit-integrity"] !== void 0 && (R(n["commit-integrity"], { instancePath: s + "/controls/commit-integrity", parentData: n, parentDataProperty: "commit-integrity", rootData: y, dynamicAnchors: g }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), n.dependencies !== void 0 && (T(n.dependencies, { instancePath: s + "/controls/dependencies", parentData: n, parentDataProperty: "dependencies", rootData: y, dynamicAnchors: g }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), n.deployment !== void 0 && (C(n.deployment, { instancePath: s + "/controls/deployment", parentData: n, parentDataProperty: "deployment", rootData: y, dynamicAnchors: g }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), n["passing-scans"] !== void 0 && (S(n["passing-scans"], { instancePath: s + "/controls/passing-scans", parentData: n, parentDataProperty: "passing-scans", rootData: y, dynamicAnchors: g }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), n["peer-review"] !== void 0 && (M(n["peer-review"], { instancePath: s + "/controls/peer-review", parentData: n, parentDataProperty: "peer-review", rootData: y, dynamicAnchors: g }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), n["protected-paths"] !== void 0 && (B(n["protected-paths"], { instancePath: s + "/controls/protected-paths", parentData: n, parentDataProperty: "protected-paths", rootData: y, dynamicAnchors: g }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length)), n["required-checks"] !== void 0 && (G(n["required-checks"], { instancePath: s + "/controls/required-checks", parentData: n, parentDataProperty: "required-checks", rootData: y, dynamicAnchors: g }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), n["segregation-of-duties"] !== void 0 && (H(n["segregation-of-duties"], { instancePath: s + "/controls/segregation-of-duties", parentData: n, parentDataProperty: "segregation-of-duties", rootData: y, dynamicAnchors: g }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length));
      } else {
        let a = { instancePath: s + "/controls", schemaPath: "#/properties/controls/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (c.rules !== void 0) {
      let n = c.rules;
      if (Array.isArray(n)) {
        if (n.length > 200) {
          let i = { instancePath: s + "/rules", schemaPath: "#/properties/rules/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let p = n[i];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.name === void 0) {
              let t = { instancePath: s + "/rules/" + i, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p.when === void 0) {
              let t = { instancePath: s + "/rules/" + i, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "when" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p.controls === void 0) {
              let t = { instancePath: s + "/rules/" + i, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "controls" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in p) if (!(t === "name" || t === "when" || t === "controls")) {
              let o = { instancePath: s + "/rules/" + i, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (p.name !== void 0) {
              let t = p.name;
              if (typeof t == "string") {
                if (u(t) > 200) {
                  let o = { instancePath: s + "/rules/" + i + "/name", schemaPath: "#/properties/rules/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (u(t) < 1) {
                  let o = { instancePath: s + "/rules/" + i + "/name", schemaPath: "#/properties/rules/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/rules/" + i + "/name", schemaPath: "#/properties/rules/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p.when !== void 0) {
              let t = p.when;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (Object.keys(t).length < 1) {
                  let o = { instancePath: s + "/rules/" + i + "/when", schemaPath: "#/properties/rules/items/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in t) if (!(o === "paths" || o === "only-paths" || o === "branches" || o === "labels" || o === "authors" || o === "lines-over")) {
                  let l = { instancePath: s + "/rules/" + i + "/when", schemaPath: "#/properties/rules/items/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (t.paths !== void 0 && (J(t.paths, { instancePath: s + "/rules/" + i + "/when/paths", parentData: t, parentDataProperty: "paths", rootData: y, dynamicAnchors: g }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), t["only-paths"] !== void 0 && (J(t["only-paths"], { instancePath: s + "/rules/" + i + "/when/only-paths", parentData: t, parentDataProperty: "only-paths", rootData: y, dynamicAnchors: g }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), t.branches !== void 0 && (A(t.branches, { instancePath: s + "/rules/" + i + "/when/branches", parentData: t, parentDataProperty: "branches", rootData: y, dynamicAnchors: g }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), t.labels !== void 0 && (A(t.labels, { instancePath: s + "/rules/" + i + "/when/labels", parentData: t, parentDataProperty: "labels", rootData: y, dynamicAnchors: g }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), t.authors !== void 0) {
                  let o = t.authors;
                  if (Array.isArray(o)) {
                    if (o.length > 1e3) {
                      let d = { instancePath: s + "/rules/" + i + "/when/authors", schemaPath: "#/properties/rules/items/properties/when/properties/authors/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (o.length < 1) {
                      let d = { instancePath: s + "/rules/" + i + "/when/authors", schemaPath: "#/properties/rules/items/properties/when/properties/authors/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    let l = o.length;
                    for (let d = 0; d < l; d++) {
                      let h = o[d];
                      if (typeof h == "string") {
                        if (u(h) > 1024) {
                          let b = { instancePath: s + "/rules/" + i + "/when/authors/" + d, schemaPath: "#/properties/rules/items/properties/when/properties/authors/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [b] : e.push(b), r++;
                        }
                        if (u(h) < 1) {
                          let b = { instancePath: s + "/rules/" + i + "/when/authors/" + d, schemaPath: "#/properties/rules/items/properties/when/properties/authors/items/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [b] : e.push(b), r++;
                        }
                      } else {
                        let b = { instancePath: s + "/rules/" + i + "/when/authors/" + d, schemaPath: "#/properties/rules/items/properties/when/properties/authors/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [b] : e.push(b), r++;
                      }
                    }
                  } else {
                    let l = { instancePath: s + "/rules/" + i + "/when/authors", schemaPath: "#/properties/rules/items/properties/when/properties/authors/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
                if (t["lines-over"] !== void 0) {
                  let o = t["lines-over"];
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let l = { instancePath: s + "/rules/" + i + "/when/lines-over", schemaPath: "#/properties/rules/items/properties/when/properties/lines-over/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e7 || isNaN(o)) {
                      let l = { instancePath: s + "/rules/" + i + "/when/lines-over", schemaPath: "#/properties/rules/items/properties/when/properties/lines-over/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let l = { instancePath: s + "/rules/" + i + "/when/lines-over", schemaPath: "#/properties/rules/items/properties/when/properties/lines-over/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  }
                }
              } else {
                let o = { instancePath: s + "/rules/" + i + "/when", schemaPath: "#/properties/rules/items/properties/when/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p.controls !== void 0) {
              let t = p.controls;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (Object.keys(t).length < 1) {
                  let o = { instancePath: s + "/rules/" + i + "/controls", schemaPath: "#/properties/rules/items/properties/controls/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in t) if (!N.call(te.properties.rules.items.properties.controls.properties, o)) {
                  let l = { instancePath: s + "/rules/" + i + "/controls", schemaPath: "#/properties/rules/items/properties/controls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                t["branch-protection"] !== void 0 && (Z(t["branch-protection"], { instancePath: s + "/rules/" + i + "/controls/branch-protection", parentData: t, parentDataProperty: "branch-protection", rootData: y, dynamicAnchors: g }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), t["change-ticket"] !== void 0 && (_(t["change-ticket"], { instancePath: s + "/rules/" + i + "/controls/change-ticket", parentData: t, parentDataProperty: "change-ticket", rootData: y, dynamicAnchors: g }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length)), t["change-window"] !== void 0 && (O(t["change-window"], { instancePath: s + "/rules/" + i + "/controls/change-window", parentData: t, parentDataProperty: "change-window", rootData: y, dynamicAnchors: g }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), t["commit-integrity"] !== void 0 && (R(t["commit-integrity"], { instancePath: s + "/rules/" + i + "/controls/commit-integrity", parentData: t, parentDataProperty: "commit-integrity", rootData: y, dynamicAnchors: g }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), t.dependencies !== void 0 && (T(t.dependencies, { instancePath: s + "/rules/" + i + "/controls/dependencies", parentData: t, parentDataProperty: "dependencies", rootData: y, dynamicAnchors: g }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), t.deployment !== void 0 && (C(t.deployment, { instancePath: s + "/rules/" + i + "/controls/deployment", parentData: t, parentDataProperty: "deployment", rootData: y, dynamicAnchors: g }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), t["passing-scans"] !== void 0 && (S(t["passing-scans"], { instancePath: s + "/rules/" + i + "/controls/passing-scans", parentData: t, parentDataProperty: "passing-scans", rootData: y, dynamicAnchors: g }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), t["peer-review"] !== void 0 && (M(t["peer-review"], { instancePath: s + "/rules/" + i + "/controls/peer-review", parentData: t, parentDataProperty: "peer-review", rootData: y, dynamicAnchors: g }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), t["protected-paths"] !== void 0 && (B(t["protected-paths"], { instancePath: s + "/rules/" + i + "/controls/protected-paths", parentData: t, parentDataProperty: "protected-paths", rootData: y, dynamicAnchors: g }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length)), t["required-checks"] !== void 0 && (G(t["required-checks"], { instancePath: s + "/rules/" + i + "/controls/required-checks", parentData: t, parentDataProperty: "required-checks", rootData: y, dynamicAnchors: g }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), t["segregation-of-duties"] !== void 0 && (H(t["segregation-of-duties"], { instancePath: s + "/rules/" + i + "/controls/segregation-of-duties", parentData: t, parentDataProperty: "segregation-of-duties", rootData: y, dynamicAnchors: g }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length));
              } else {
                let o = { instancePath: s + "/rules/" + i + "/controls", schemaPath: "#/properties/rules/items/properties/controls/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/rules/" + i, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (c.exceptions !== void 0) {
      let n = c.exceptions;
      if (Array.isArray(n)) {
        if (n.length > 1e3) {
          let i = { instancePath: s + "/exceptions", schemaPath: "#/properties/exceptions/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let p = n[i];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.control === void 0) {
              let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "control" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p.about === void 0) {
              let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "about" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p.until === void 0) {
              let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p.reason === void 0) {
              let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p["approved-by"] === void 0) {
              let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "approved-by" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p.ticket === void 0) {
              let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "ticket" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in p) if (!(t === "control" || t === "about" || t === "until" || t === "reason" || t === "approved-by" || t === "ticket")) {
              let o = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (p.control !== void 0) {
              let t = p.control;
              if (typeof t == "string") {
                if (u(t) > 1024) {
                  let o = { instancePath: s + "/exceptions/" + i + "/control", schemaPath: "#/properties/exceptions/items/properties/control/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (u(t) < 1) {
                  let o = { instancePath: s + "/exceptions/" + i + "/control", schemaPath: "#/properties/exceptions/items/properties/control/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/exceptions/" + i + "/control", schemaPath: "#/properties/exceptions/items/properties/control/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p.about !== void 0) {
              let t = p.about;
              if (typeof t == "string") {
                if (u(t) > 1024) {
                  let o = { instancePath: s + "/exceptions/" + i + "/about", schemaPath: "#/properties/exceptions/items/properties/about/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (u(t) < 1) {
                  let o = { instancePath: s + "/exceptions/" + i + "/about", schemaPath: "#/properties/exceptions/items/properties/about/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/exceptions/" + i + "/about", schemaPath: "#/properties/exceptions/items/properties/about/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p.until !== void 0) {
              let t = p.until;
              if (typeof t == "string") {
                if (u(t) > 1024) {
                  let o = { instancePath: s + "/exceptions/" + i + "/until", schemaPath: "#/properties/exceptions/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (u(t) < 1) {
                  let o = { instancePath: s + "/exceptions/" + i + "/until", schemaPath: "#/properties/exceptions/items/properties/until/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (!De.test(t)) {
                  let o = { instancePath: s + "/exceptions/" + i + "/until", schemaPath: "#/properties/exceptions/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/exceptions/" + i + "/until", schemaPath: "#/properties/exceptions/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p.reason !== void 0) {
              let t = p.reason;
              if (typeof t == "string") {
                if (u(t) > 4096) {
                  let o = { instancePath: s + "/exceptions/" + i + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (u(t) < 1) {
                  let o = { instancePath: s + "/exceptions/" + i + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/exceptions/" + i + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p["approved-by"] !== void 0) {
              let t = p["approved-by"];
              if (typeof t == "string") {
                if (u(t) > 1024) {
                  let o = { instancePath: s + "/exceptions/" + i + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (u(t) < 1) {
                  let o = { instancePath: s + "/exceptions/" + i + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/exceptions/" + i + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p.ticket !== void 0) {
              let t = p.ticket;
              if (typeof t == "string") {
                if (u(t) > 1024) {
                  let o = { instancePath: s + "/exceptions/" + i + "/ticket", schemaPath: "#/properties/exceptions/items/properties/ticket/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (u(t) < 1) {
                  let o = { instancePath: s + "/exceptions/" + i + "/ticket", schemaPath: "#/properties/exceptions/items/properties/ticket/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/exceptions/" + i + "/ticket", schemaPath: "#/properties/exceptions/items/properties/ticket/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (c.emergency !== void 0) {
      let n = c.emergency;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n) if (!(a === "label" || a === "approvers" || a === "lifts" || a === "review-within")) {
          let i = { instancePath: s + "/emergency", schemaPath: "#/properties/emergency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.label !== void 0) {
          let a = n.label;
          if (typeof a == "string") {
            if (u(a) > 1024) {
              let i = { instancePath: s + "/emergency/label", schemaPath: "#/properties/emergency/properties/label/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u(a) < 1) {
              let i = { instancePath: s + "/emergency/label", schemaPath: "#/properties/emergency/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/emergency/label", schemaPath: "#/properties/emergency/properties/label/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.approvers !== void 0) {
          let a = n.approvers;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let i in a) if (!(i === "users" || i === "teams")) {
              let p = { instancePath: s + "/emergency/approvers", schemaPath: "#/properties/emergency/properties/approvers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (a.users !== void 0 && (k(a.users, { instancePath: s + "/emergency/approvers/users", parentData: a, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), a.teams !== void 0) {
              let i = a.teams;
              if (Array.isArray(i)) {
                if (i.length > 1e3) {
                  let t = { instancePath: s + "/emergency/approvers/teams", schemaPath: "#/properties/emergency/properties/approvers/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (i.length < 0) {
                  let t = { instancePath: s + "/emergency/approvers/teams", schemaPath: "#/properties/emergency/properties/approvers/properties/teams/minItems", keyword: "minItems", params: { limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                let p = i.length;
                for (let t = 0; t < p; t++) {
                  let o = i[t];
                  if (typeof o == "string") {
                    if (u(o) > 1024) {
                      let l = { instancePath: s + "/emergency/approvers/teams/" + t, schemaPath: "#/properties/emergency/properties/approvers/properties/teams/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    if (!ie.test(o)) {
                      let l = { instancePath: s + "/emergency/approvers/teams/" + t, schemaPath: "#/properties/emergency/properties/approvers/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  } else {
                    let l = { instancePath: s + "/emergency/approvers/teams/" + t, schemaPath: "#/properties/emergency/properties/approvers/properties/teams/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
              } else {
                let p = { instancePath: s + "/emergency/approvers/teams", schemaPath: "#/properties/emergency/properties/approvers/properties/teams/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
          } else {
            let i = { instancePath: s + "/emergency/approvers", schemaPath: "#/properties/emergency/properties/approvers/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.lifts !== void 0) {
          let a = n.lifts;
          if (Array.isArray(a)) {
            if (a.length > 50) {
              let p = { instancePath: s + "/emergency/lifts", schemaPath: "#/properties/emergency/properties/lifts/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (a.length < 1) {
              let p = { instancePath: s + "/emergency/lifts", schemaPath: "#/properties/emergency/properties/lifts/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            let i = a.length;
            for (let p = 0; p < i; p++) {
              let t = a[p];
              if (typeof t == "string") {
                if (u(t) > 1024) {
                  let o = { instancePath: s + "/emergency/lifts/" + p, schemaPath: "#/properties/emergency/properties/lifts/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (u(t) < 1) {
                  let o = { instancePath: s + "/emergency/lifts/" + p, schemaPath: "#/properties/emergency/properties/lifts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/emergency/lifts/" + p, schemaPath: "#/properties/emergency/properties/lifts/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let i = { instancePath: s + "/emergency/lifts", schemaPath: "#/properties/emergency/properties/lifts/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n["review-within"] !== void 0) {
          let a = n["review-within"];
          if (typeof a == "string") {
            if (u(a) > 1024) {
              let i = { instancePath: s + "/emergency/review-within", schemaPath: "#/properties/emergency/properties/review-within/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u(a) < 1) {
              let i = { instancePath: s + "/emergency/review-within", schemaPath: "#/properties/emergency/properties/review-within/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (!V.test(a)) {
              let i = { instancePath: s + "/emergency/review-within", schemaPath: "#/properties/emergency/properties/review-within/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/emergency/review-within", schemaPath: "#/properties/emergency/properties/review-within/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/emergency", schemaPath: "#/properties/emergency/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return pe.errors = e, r === 0;
}
pe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Re = ae;
var w = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:countersign:policy:v1:merged-controls", type: "object", properties: { "branch-protection": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, require: { type: "object", additionalProperties: false, properties: { gate: { enum: [true, false, "app"] }, approvals: { type: "integer", minimum: 0, maximum: 1e6 }, "dismiss-stale": { type: "boolean" }, "last-push": { type: "boolean" }, "code-owners": { type: "boolean" }, signatures: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" }, bypass: { $ref: "#/$defs/shared-0" } }, required: [] } }, required: [] }, "change-ticket": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, system: { enum: ["github", "jira", "servicenow", "azure-boards", "linear"] }, url: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" }, keys: { $ref: "#/$defs/shared-0" }, in: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["title", "branch", "body", "commits", "links"] } }, label: { type: "string", minLength: 1, maxLength: 1024 }, states: { $ref: "#/$defs/shared-0" }, "deployment-states": { $ref: "#/$defs/shared-0" }, types: { $ref: "#/$defs/shared-0" }, approval: { enum: ["record", "move"] }, approvers: { $ref: "#/$defs/shared-3" }, "pre-approved": { $ref: "#/$defs/shared-0" }, window: { type: "boolean" }, item: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "single-use": { type: "boolean" }, several: { enum: ["refuse", "all"] } }, required: [] }, "change-window": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, at: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["merge", "deployment"] } }, freezes: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, from: { $ref: "#/$defs/shared-4" }, until: { $ref: "#/$defs/shared-4" }, environments: { $ref: "#/$defs/shared-0" } }, required: ["name", "from", "until"] } }, windows: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { days: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] } }, from: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, until: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, offset: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" } }, required: [] } } }, required: [] }, "commit-integrity": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, attributed: { type: "boolean" }, verified: { type: "boolean" }, "signer-is-author": { type: "boolean" } }, required: [] }, dependencies: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, vulnerabilities: { type: ["object", "null"], additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } }, required: [], minProperties: 1 }, licences: { type: "object", additionalProperties: false, properties: { allow: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, packages: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 1024, pattern: "^pkg:" }, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } }, unknown: { enum: ["block", "allow"] } }, required: [] }, pins: { type: "object", additionalProperties: false, properties: { actions: { type: "boolean" }, images: { type: "boolean" }, "new-only": { type: "boolean" } }, required: [] }, sources: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "install-scripts": { type: ["array", "null"], minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, scopes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["runtime", "development"] } }, bill: { enum: ["equal", "recorded"] } }, required: [] }, deployment: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, environments: { $ref: "#/$defs/shared-0" }, records: { enum: ["run", "signature"] }, provenance: { enum: ["where-present", "required"] }, builders: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" } }, artifacts: { type: "integer", minimum: 0, maximum: 1e3 }, approvals: { type: "integer", minimum: 0, maximum: 6 }, deployer: { enum: ["independent", "pipeline", "anyone"] }, rollback: { enum: ["allowed", "refused"] }, last: { enum: ["host", "record"] }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, verification: { enum: ["required", "optional"] }, protection: { type: "object", additionalProperties: false, properties: { reviewers: { type: "integer", minimum: 0, maximum: 6 }, "prevent-self-review": { type: "boolean" }, "admins-bypass": { type: "boolean" }, branches: { enum: ["any", "limited"] } }, required: [] } }, required: [] }, "passing-scans": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, scans: { type: "object", minProperties: 1, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { check: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, app: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "code-scanning": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, artifact: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, sarif: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tool: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, dependabot: { enum: ["open", null] }, "secret-scanning": { enum: ["open", null] }, limit: { type: "object", additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } }, required: [], minProperties: 1 }, "new-only": { type: "boolean" }, "max-age": { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, grace: { type: "object", additionalProperties: false, properties: { critical: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, high: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, medium: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, low: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" } }, required: [] }, proof: { enum: ["declared", "revision"] } }, required: [], dependentRequired: { check: ["app"] } } } }, required: ["scans"] }, "peer-review": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, approvals: { type: "integer", minimum: 1, maximum: 100 }, reviewers: { type: "object", additionalProperties: false, properties: { permission: { enum: ["read", "triage", "write", "maintain", "admin"] }, users: { $ref: "#/$defs/shared-0" }, teams: { $ref: "#/$defs/shared-2" } }, required: [] }, seats: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, approvals: { type: "integer", minimum: 1, maximum: 100 }, teams: { $ref: "#/$defs/shared-2" }, users: { $ref: "#/$defs/shared-0" } }, required: ["name"] } }, "code-owners": { type: "boolean" }, contributors: { enum: ["excluded", "cross"] }, "carry-over": { enum: ["none", "identical-tree", "clean-base-merge"] }, "changes-requested": { enum: ["block", "ignore"] }, "resolved-conversations": { type: "boolean" }, unattributed: { enum: ["block", "pusher"] } }, required: [] }, "protected-paths": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, paths: { $ref: "#/$defs/shared-0" }, owners: { $ref: "#/$defs/shared-3" } }, required: [] }, "required-checks": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, checks: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, app: { type: "string", minLength: 1, maxLength: 1024 }, conclusions: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["success", "neutral", "skipped"] } }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tests: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, "at-least": { type: "integer", minimum: 1, maximum: 1e6 }, failed: { type: "integer", minimum: 0, maximum: 1e6 }, skipped: { type: ["integer", "null"], minimum: 0, maximum: 1e6 } }, required: ["at-least"] }, coverage: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, lines: { type: "integer", minimum: 1, maximum: 100 }, branches: { type: ["integer", "null"], minimum: 1, maximum: 100 } }, required: ["lines"] } }, required: ["name", "app"] } } }, required: ["checks"] }, "segregation-of-duties": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, separate: { type: "array", minItems: 1, uniqueItems: true, items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] } } } }, required: [] } }, $defs: { "shared-0": { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-1": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, "shared-2": { type: "array", minItems: 0, maxItems: 1e3, items: { $ref: "#/$defs/shared-1" } }, "shared-3": { type: "object", additionalProperties: false, properties: { users: { $ref: "#/$defs/shared-0" }, teams: { $ref: "#/$defs/shared-2" } }, required: [] }, "shared-4": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$" } } };
function v(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = v.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(c)) {
    if (c.length > 1e3) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.length < 0) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let m = c.length;
    for (let n = 0; n < m; n++) {
      let a = c[n];
      if (typeof a == "string") {
        if (u(a) > 1024) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (u(a) < 1) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return v.errors = e, r === 0;
}
v.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function se(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = se.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof c == "string") {
    if (u(c) > 1024) {
      let m = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (u(c) < 1) {
      let m = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (!ie.test(c)) {
      let m = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
      e === null ? e = [m] : e.push(m), r++;
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return se.errors = e, r === 0;
}
se.evaluated = { dynamicProps: false, dynamicItems: false };
function z(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = z.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(c)) {
    if (c.length > 1e3) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (c.length < 0) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let m = c.length;
    for (let n = 0; n < m; n++) se(c[n], { instancePath: s + "/" + n, parentData: c, parentDataProperty: n, rootData: y, dynamicAnchors: g }) || (e = e === null ? se.errors : e.concat(se.errors), r = e.length);
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function K(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = K.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let m in c) if (!(m === "users" || m === "teams")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [n] : e.push(n), r++;
    }
    c.users !== void 0 && (v(c.users, { instancePath: s + "/users", parentData: c, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), c.teams !== void 0 && (z(c.teams, { instancePath: s + "/teams", parentData: c, parentDataProperty: "teams", rootData: y, dynamicAnchors: g }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Q(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = Q.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof c == "string") {
    if (u(c) > 1024) {
      let m = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (u(c) < 1) {
      let m = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (!be.test(c)) {
      let m = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
      e === null ? e = [m] : e.push(m), r++;
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { dynamicProps: false, dynamicItems: false };
function ae(c, { instancePath: s = "", parentData: P, parentDataProperty: x, rootData: y = c, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, f = ae.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    if (c["branch-protection"] !== void 0) {
      let a = c["branch-protection"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "require")) {
          let p = { instancePath: s + "/branch-protection", schemaPath: "#/properties/branch-protection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/branch-protection/enforcement", schemaPath: "#/properties/branch-protection/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["branch-protection"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.require !== void 0) {
          let i = a.require;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!N.call(w.properties["branch-protection"].properties.require.properties, p)) {
              let t = { instancePath: s + "/branch-protection/require", schemaPath: "#/properties/branch-protection/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.gate !== void 0) {
              let p = i.gate;
              if (!(p === true || p === false || p === "app")) {
                let t = { instancePath: s + "/branch-protection/require/gate", schemaPath: "#/properties/branch-protection/properties/require/properties/gate/enum", keyword: "enum", params: { allowedValues: w.properties["branch-protection"].properties.require.properties.gate.enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.approvals !== void 0) {
              let p = i.approvals;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/branch-protection/require/approvals", schemaPath: "#/properties/branch-protection/properties/require/properties/approvals/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e6 || isNaN(p)) {
                  let t = { instancePath: s + "/branch-protection/require/approvals", schemaPath: "#/properties/branch-protection/properties/require/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 0 || isNaN(p)) {
                  let t = { instancePath: s + "/branch-protection/require/approvals", schemaPath: "#/properties/branch-protection/properties/require/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i["dismiss-stale"] !== void 0 && typeof i["dismiss-stale"] != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/dismiss-stale", schemaPath: "#/properties/branch-protection/properties/require/properties/dismiss-stale/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i["last-push"] !== void 0 && typeof i["last-push"] != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/last-push", schemaPath: "#/properties/branch-protection/properties/require/properties/last-push/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i["code-owners"] !== void 0 && typeof i["code-owners"] != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/code-owners", schemaPath: "#/properties/branch-protection/properties/require/properties/code-owners/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.signatures !== void 0 && typeof i.signatures != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/signatures", schemaPath: "#/properties/branch-protection/properties/require/properties/signatures/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.admins !== void 0 && typeof i.admins != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/admins", schemaPath: "#/properties/branch-protection/properties/require/properties/admins/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i["force-push"] !== void 0 && typeof i["force-push"] != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/force-push", schemaPath: "#/properties/branch-protection/properties/require/properties/force-push/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.deletion !== void 0 && typeof i.deletion != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/deletion", schemaPath: "#/properties/branch-protection/properties/require/properties/deletion/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            i.bypass !== void 0 && (v(i.bypass, { instancePath: s + "/branch-protection/require/bypass", parentData: i, parentDataProperty: "bypass", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
          } else {
            let p = { instancePath: s + "/branch-protection/require", schemaPath: "#/properties/branch-protection/properties/require/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/branch-protection", schemaPath: "#/properties/branch-protection/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (c["change-ticket"] !== void 0) {
      let a = c["change-ticket"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!N.call(w.properties["change-ticket"].properties, i)) {
          let p = { instancePath: s + "/change-ticket", schemaPath: "#/properties/change-ticket/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/change-ticket/enforcement", schemaPath: "#/properties/change-ticket/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.system !== void 0) {
          let i = a.system;
          if (!(i === "github" || i === "jira" || i === "servicenow" || i === "azure-boards" || i === "linear")) {
            let p = { instancePath: s + "/change-ticket/system", schemaPath: "#/properties/change-ticket/properties/system/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.system.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.url !== void 0) {
          let i = a.url;
          if (typeof i != "string" && i !== null) {
            let p = { instancePath: s + "/change-ticket/url", schemaPath: "#/properties/change-ticket/properties/url/type", keyword: "type", params: { type: w.properties["change-ticket"].properties.url.type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "string") {
            if (u(i) > 1024) {
              let p = { instancePath: s + "/change-ticket/url", schemaPath: "#/properties/change-ticket/properties/url/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (u(i) < 1) {
              let p = { instancePath: s + "/change-ticket/url", schemaPath: "#/properties/change-ticket/properties/url/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (!Pe.test(i)) {
              let p = { instancePath: s + "/change-ticket/url", schemaPath: "#/properties/change-ticket/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        if (a.keys !== void 0 && (v(a.keys, { instancePath: s + "/change-ticket/keys", parentData: a, parentDataProperty: "keys", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.in !== void 0) {
          let i = a.in;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let l = { instancePath: s + "/change-ticket/in", schemaPath: "#/properties/change-ticket/properties/in/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), r++;
            }
            let p = i.length;
            for (let l = 0; l < p; l++) {
              let d = i[l];
              if (!(d === "title" || d === "branch" || d === "body" || d === "commits" || d === "links")) {
                let h = { instancePath: s + "/change-ticket/in/" + l, schemaPath: "#/properties/change-ticket/properties/in/items/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.in.items.enum } };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
            let t = i.length, o;
            if (t > 1) {
              e: for (; t--; ) for (o = t; o--; ) if ($(i[t], i[o])) {
                let l = { instancePath: s + "/change-ticket/in", schemaPath: "#/properties/change-ticket/properties/in/uniqueItems", keyword: "uniqueItems", params: { i: t, j: o } };
                e === null ? e = [l] : e.push(l), r++;
                break e;
              }
            }
          } else {
            let p = { instancePath: s + "/change-ticket/in", schemaPath: "#/properties/change-ticket/properties/in/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.label !== void 0) {
          let i = a.label;
          if (typeof i == "string") {
            if (u(i) > 1024) {
              let p = { instancePath: s + "/change-ticket/label", schemaPath: "#/properties/change-ticket/properties/label/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (u(i) < 1) {
              let p = { instancePath: s + "/change-ticket/label", schemaPath: "#/properties/change-ticket/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: s + "/change-ticket/label", schemaPath: "#/properties/change-ticket/properties/label/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.states !== void 0 && (v(a.states, { instancePath: s + "/change-ticket/states", parentData: a, parentDataProperty: "states", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a["deployment-states"] !== void 0 && (v(a["deployment-states"], { instancePath: s + "/change-ticket/deployment-states", parentData: a, parentDataProperty: "deployment-states", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.types !== void 0 && (v(a.types, { instancePath: s + "/change-ticket/types", parentData: a, parentDataProperty: "types", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.approval !== void 0) {
          let i = a.approval;
          if (!(i === "record" || i === "move")) {
            let p = { instancePath: s + "/change-ticket/approval", schemaPath: "#/properties/change-ticket/properties/approval/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.approval.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.approvers !== void 0 && (K(a.approvers, { instancePath: s + "/change-ticket/approvers", parentData: a, parentDataProperty: "approvers", rootData: y, dynamicAnchors: g }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), a["pre-approved"] !== void 0 && (v(a["pre-approved"], { instancePath: s + "/change-ticket/pre-approved", parentData: a, parentDataProperty: "pre-approved", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.window !== void 0 && typeof a.window != "boolean") {
          let i = { instancePath: s + "/change-ticket/window", schemaPath: "#/properties/change-ticket/properties/window/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.item !== void 0) {
          let i = a.item;
          if (typeof i != "string" && i !== null) {
            let p = { instancePath: s + "/change-ticket/item", schemaPath: "#/properties/change-ticket/properties/item/type", keyword: "type", params: { type: w.properties["change-ticket"].properties.item.type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "string") {
            if (u(i) > 1024) {
              let p = { instancePath: s + "/change-ticket/item", schemaPath: "#/properties/change-ticket/properties/item/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (u(i) < 1) {
              let p = { instancePath: s + "/change-ticket/item", schemaPath: "#/properties/change-ticket/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        if (a["single-use"] !== void 0 && typeof a["single-use"] != "boolean") {
          let i = { instancePath: s + "/change-ticket/single-use", schemaPath: "#/properties/change-ticket/properties/single-use/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.several !== void 0) {
          let i = a.several;
          if (!(i === "refuse" || i === "all")) {
            let p = { instancePath: s + "/change-ticket/several", schemaPath: "#/properties/change-ticket/properties/several/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.several.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/change-ticket", schemaPath: "#/properties/change-ticket/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (c["change-window"] !== void 0) {
      let a = c["change-window"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "at" || i === "freezes" || i === "windows")) {
          let p = { instancePath: s + "/change-window", schemaPath: "#/properties/change-window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/change-window/enforcement", schemaPath: "#/properties/change-window/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["change-window"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.at !== void 0) {
          let i = a.at;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let l = { instancePath: s + "/change-window/at", schemaPath: "#/properties/change-window/properties/at/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), r++;
            }
            let p = i.length;
            for (let l = 0; l < p; l++) {
              let d = i[l];
              if (!(d === "merge" || d === "deployment")) {
                let h = { instancePath: s + "/change-window/at/" + l, schemaPath: "#/properties/change-window/properties/at/items/enum", keyword: "enum", params: { allowedValues: w.properties["change-window"].properties.at.items.enum } };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
            let t = i.length, o;
            if (t > 1) {
              e: for (; t--; ) for (o = t; o--; ) if ($(i[t], i[o])) {
                let l = { instancePath: s + "/change-window/at", schemaPath: "#/properties/change-window/properties/at/uniqueItems", keyword: "uniqueItems", params: { i: t, j: o } };
                e === null ? e = [l] : e.push(l), r++;
                break e;
              }
            }
          } else {
            let p = { instancePath: s + "/change-window/at", schemaPath: "#/properties/change-window/properties/at/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.freezes !== void 0) {
          let i = a.freezes;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/change-window/freezes", schemaPath: "#/properties/change-window/properties/freezes/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 0) {
              let t = { instancePath: s + "/change-window/freezes", schemaPath: "#/properties/change-window/properties/freezes/minItems", keyword: "minItems", params: { limit: 0 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.name === void 0) {
                  let l = { instancePath: s + "/change-window/freezes/" + t, schemaPath: "#/properties/change-window/properties/freezes/items/required", keyword: "required", params: { missingProperty: "name" } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (o.from === void 0) {
                  let l = { instancePath: s + "/change-window/freezes/" + t, schemaPath: "#/properties/change-window/properties/freezes/items/required", keyword: "required", params: { missingProperty: "from" } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (o.until === void 0) {
                  let l = { instancePath: s + "/change-window/freezes/" + t, schemaPath: "#/properties/change-window/properties/freezes/items/required", keyword: "required", params: { missingProperty: "until" } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                for (let l in o) if (!(l === "name" || l === "from" || l === "until" || l === "environments")) {
                  let d = { instancePath: s + "/change-window/freezes/" + t, schemaPath: "#/properties/change-window/properties/freezes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (o.name !== void 0) {
                  let l = o.name;
                  if (typeof l == "string") {
                    if (u(l) > 1024) {
                      let d = { instancePath: s + "/change-window/freezes/" + t + "/name", schemaPath: "#/properties/change-window/properties/freezes/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (u(l) < 1) {
                      let d = { instancePath: s + "/change-window/freezes/" + t + "/name", schemaPath: "#/properties/change-window/properties/freezes/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: s + "/change-window/freezes/" + t + "/name", schemaPath: "#/properties/change-window/properties/freezes/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                o.from !== void 0 && (Q(o.from, { instancePath: s + "/change-window/freezes/" + t + "/from", parentData: o, parentDataProperty: "from", rootData: y, dynamicAnchors: g }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), o.until !== void 0 && (Q(o.until, { instancePath: s + "/change-window/freezes/" + t + "/until", parentData: o, parentDataProperty: "until", rootData: y, dynamicAnchors: g }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), o.environments !== void 0 && (v(o.environments, { instancePath: s + "/change-window/freezes/" + t + "/environments", parentData: o, parentDataProperty: "environments", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
              } else {
                let l = { instancePath: s + "/change-window/freezes/" + t, schemaPath: "#/properties/change-window/properties/freezes/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/change-window/freezes", schemaPath: "#/properties/change-window/properties/freezes/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.windows !== void 0) {
          let i = a.windows;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/change-window/windows", schemaPath: "#/properties/change-window/properties/windows/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 0) {
              let t = { instancePath: s + "/change-window/windows", schemaPath: "#/properties/change-window/properties/windows/minItems", keyword: "minItems", params: { limit: 0 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let l in o) if (!(l === "days" || l === "from" || l === "until" || l === "offset")) {
                  let d = { instancePath: s + "/change-window/windows/" + t, schemaPath: "#/properties/change-window/properties/windows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (o.days !== void 0) {
                  let l = o.days;
                  if (Array.isArray(l)) {
                    if (l.length < 1) {
                      let L = { instancePath: s + "/change-window/windows/" + t + "/days", schemaPath: "#/properties/change-window/properties/windows/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [L] : e.push(L), r++;
                    }
                    let d = l.length;
                    for (let L = 0; L < d; L++) {
                      let q = l[L];
                      if (!(q === "sun" || q === "mon" || q === "tue" || q === "wed" || q === "thu" || q === "fri" || q === "sat")) {
                        let j = { instancePath: s + "/change-window/windows/" + t + "/days/" + L, schemaPath: "#/properties/change-window/properties/windows/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: w.properties["change-window"].properties.windows.items.properties.days.items.enum } };
                        e === null ? e = [j] : e.push(j), r++;
                      }
                    }
                    let h = l.length, b;
                    if (h > 1) {
                      e: for (; h--; ) for (b = h; b--; ) if ($(l[h], l[b])) {
                        let L = { instancePath: s + "/change-window/windows/" + t + "/days", schemaPath: "#/properties/change-window/properties/windows/items/properties/days/uniqueItems", keyword: "uniqueItems", params: { i: h, j: b } };
                        e === null ? e = [L] : e.push(L), r++;
                        break e;
                      }
                    }
                  } else {
                    let d = { instancePath: s + "/change-window/windows/" + t + "/days", schemaPath: "#/properties/change-window/properties/windows/items/properties/days/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.from !== void 0) {
                  let l = o.from;
                  if (typeof l == "string") {
                    if (u(l) > 1024) {
                      let d = { instancePath: s + "/change-window/windows/" + t + "/from", schemaPath: "#/properties/change-window/properties/windows/items/properties/from/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (u(l) < 1) {
                      let d = { instancePath: s + "/change-window/windows/" + t + "/from", schemaPath: "#/properties/change-window/properties/windows/items/properties/from/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (!ve.test(l)) {
                      let d = { instancePath: s + "/change-window/windows/" + t + "/from", schemaPath: "#/properties/change-window/properties/windows/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: s + "/change-window/windows/" + t + "/from", schemaPath: "#/properties/change-window/properties/windows/items/properties/from/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.until !== void 0) {
                  let l = o.until;
                  if (typeof l == "string") {
                    if (u(l) > 1024) {
                      let d = { instancePath: s + "/change-window/windows/" + t + "/until", schemaPath: "#/properties/change-window/properties/windows/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (u(l) < 1) {
                      let d = { instancePath: s + "/change-window/windows/" + t + "/until", schemaPath: "#/properties/change-window/properties/windows/items/properties/until/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (!xe.test(l)) {
                      let d = { instancePath: s + "/change-window/windows/" + t + "/until", schemaPath: "#/properties/change-window/properties/windows/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: s + "/change-window/windows/" + t + "/until", schemaPath: "#/properties/change-window/properties/windows/items/properties/until/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.offset !== void 0) {
                  let l = o.offset;
                  if (typeof l == "string") {
                    if (u(l) > 1024) {
                      let d = { instancePath: s + "/change-window/windows/" + t + "/offset", schemaPath: "#/properties/change-window/properties/windows/items/properties/offset/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (u(l) < 1) {
                      let d = { instancePath: s + "/change-window/windows/" + t + "/offset", schemaPath: "#/properties/change-window/properties/windows/items/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (!Le.test(l)) {
                      let d = { instancePath: s + "/change-window/windows/" + t + "/offset", schemaPath: "#/properties/change-window/properties/windows/items/properties/offset/pattern", keyword: "pattern", params: { pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: s + "/change-window/windows/" + t + "/offset", schemaPath: "#/properties/change-window/properties/windows/items/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let l = { instancePath: s + "/change-window/windows/" + t, schemaPath: "#/properties/change-window/properties/windows/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/change-window/windows", schemaPath: "#/properties/change-window/properties/windows/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/change-window", schemaPath: "#/properties/change-window/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (c["commit-integrity"] !== void 0) {
      let a = c["commit-integrity"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "attributed" || i === "verified" || i === "signer-is-author")) {
          let p = { instancePath: s + "/commit-integrity", schemaPath: "#/properties/commit-integrity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/commit-integrity/enforcement", schemaPath: "#/properties/commit-integrity/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["commit-integrity"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.attributed !== void 0 && typeof a.attributed != "boolean") {
          let i = { instancePath: s + "/commit-integrity/attributed", schemaPath: "#/properties/commit-integrity/properties/attributed/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.verified !== void 0 && typeof a.verified != "boolean") {
          let i = { instancePath: s + "/commit-integrity/verified", schemaPath: "#/properties/commit-integrity/properties/verified/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a["signer-is-author"] !== void 0 && typeof a["signer-is-author"] != "boolean") {
          let i = { instancePath: s + "/commit-integrity/signer-is-author", schemaPath: "#/properties/commit-integrity/properties/signer-is-author/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/commit-integrity", schemaPath: "#/properties/commit-integrity/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (c.dependencies !== void 0) {
      let a = c.dependencies;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "vulnerabilities" || i === "licences" || i === "pins" || i === "sources" || i === "install-scripts" || i === "scopes" || i === "bill")) {
          let p = { instancePath: s + "/dependencies", schemaPath: "#/properties/dependencies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/dependencies/enforcement", schemaPath: "#/properties/dependencies/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties.dependencies.properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.vulnerabilities !== void 0) {
          let i = a.vulnerabilities;
          if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
            let p = { instancePath: s + "/dependencies/vulnerabilities", schemaPath: "#/properties/dependencies/properties/vulnerabilities/type", keyword: "type", params: { type: w.properties.dependencies.properties.vulnerabilities.type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (Object.keys(i).length < 1) {
              let p = { instancePath: s + "/dependencies/vulnerabilities", schemaPath: "#/properties/dependencies/properties/vulnerabilities/minProperties", keyword: "minProperties", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in i) if (!(p === "critical" || p === "high" || p === "medium" || p === "low")) {
              let t = { instancePath: s + "/dependencies/vulnerabilities", schemaPath: "#/properties/dependencies/properties/vulnerabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.critical !== void 0) {
              let p = i.critical;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/dependencies/vulnerabilities/critical", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/critical/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e6 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/critical", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 0 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/critical", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.high !== void 0) {
              let p = i.high;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/dependencies/vulnerabilities/high", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/high/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e6 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/high", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 0 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/high", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.medium !== void 0) {
              let p = i.medium;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/dependencies/vulnerabilities/medium", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/medium/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e6 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/medium", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 0 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/medium", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.low !== void 0) {
              let p = i.low;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/dependencies/vulnerabilities/low", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/low/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e6 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/low", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 0 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/low", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
          }
        }
        if (a.licences !== void 0) {
          let i = a.licences;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!(p === "allow" || p === "packages" || p === "unknown")) {
              let t = { instancePath: s + "/dependencies/licences", schemaPath: "#/properties/dependencies/properties/licences/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.allow !== void 0) {
              let p = i.allow;
              if (!Array.isArray(p) && p !== null) {
                let t = { instancePath: s + "/dependencies/licences/allow", schemaPath: "#/properties/dependencies/properties/licences/properties/allow/type", keyword: "type", params: { type: w.properties.dependencies.properties.licences.properties.allow.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (Array.isArray(p)) {
                if (p.length > 1e3) {
                  let o = { instancePath: s + "/dependencies/licences/allow", schemaPath: "#/properties/dependencies/properties/licences/properties/allow/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (p.length < 1) {
                  let o = { instancePath: s + "/dependencies/licences/allow", schemaPath: "#/properties/dependencies/properties/licences/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                let t = p.length;
                for (let o = 0; o < t; o++) {
                  let l = p[o];
                  if (typeof l == "string") {
                    if (u(l) > 1024) {
                      let d = { instancePath: s + "/dependencies/licences/allow/" + o, schemaPath: "#/properties/dependencies/properties/licences/properties/allow/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (u(l) < 1) {
                      let d = { instancePath: s + "/dependencies/licences/allow/" + o, schemaPath: "#/properties/dependencies/properties/licences/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: s + "/dependencies/licences/allow/" + o, schemaPath: "#/properties/dependencies/properties/licences/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              }
            }
            if (i.packages !== void 0) {
              let p = i.packages;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length > 1e3) {
                  let t = { instancePath: s + "/dependencies/licences/packages", schemaPath: "#/properties/dependencies/properties/licences/properties/packages/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                for (let t in p) {
                  let o = r;
                  if (typeof t == "string") {
                    if (u(t) > 1024) {
                      let l = { instancePath: s + "/dependencies/licences/packages", schemaPath: "#/properties/dependencies/properties/licences/properties/packages/propertyNames/maxLength", keyword: "maxLength", params: { limit: 1024 }, propertyName: t };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    if (u(t) < 1) {
                      let l = { instancePath: s + "/dependencies/licences/packages", schemaPath: "#/properties/dependencies/properties/licences/properties/packages/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    if (!qe.test(t)) {
                      let l = { instancePath: s + "/dependencies/licences/packages", schemaPath: "#/properties/dependencies/properties/licences/properties/packages/propertyNames/pattern", keyword: "pattern", params: { pattern: "^pkg:" }, propertyName: t };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  }
                  var m = o === r;
                  if (!m) {
                    let l = { instancePath: s + "/dependencies/licences/packages", schemaPath: "#/properties/dependencies/properties/licences/properties/packages/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
                for (let t in p) {
                  let o = p[t];
                  if (typeof o == "string") {
                    if (u(o) > 1024) {
                      let l = { instancePath: s + "/dependencies/licences/packages/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependencies/properties/licences/properties/packages/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    if (u(o) < 1) {
                      let l = { instancePath: s + "/dependencies/licences/packages/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependencies/properties/licences/properties/packages/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  } else {
                    let l = { instancePath: s + "/dependencies/licences/packages/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependencies/properties/licences/properties/packages/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
              } else {
                let t = { instancePath: s + "/dependencies/licences/packages", schemaPath: "#/properties/dependencies/properties/licences/properties/packages/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.unknown !== void 0) {
              let p = i.unknown;
              if (!(p === "block" || p === "allow")) {
                let t = { instancePath: s + "/dependencies/licences/unknown", schemaPath: "#/properties/dependencies/properties/licences/properties/unknown/enum", keyword: "enum", params: { allowedValues: w.properties.dependencies.properties.licences.properties.unknown.enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/dependencies/licences", schemaPath: "#/properties/dependencies/properties/licences/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.pins !== void 0) {
          let i = a.pins;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!(p === "actions" || p === "images" || p === "new-only")) {
              let t = { instancePath: s + "/dependencies/pins", schemaPath: "#/properties/dependencies/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.actions !== void 0 && typeof i.actions != "boolean") {
              let p = { instancePath: s + "/dependencies/pins/actions", schemaPath: "#/properties/dependencies/properties/pins/properties/actions/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.images !== void 0 && typeof i.images != "boolean") {
              let p = { instancePath: s + "/dependencies/pins/images", schemaPath: "#/properties/dependencies/properties/pins/properties/images/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i["new-only"] !== void 0 && typeof i["new-only"] != "boolean") {
              let p = { instancePath: s + "/dependencies/pins/new-only", schemaPath: "#/properties/dependencies/properties/pins/properties/new-only/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: s + "/dependencies/pins", schemaPath: "#/properties/dependencies/properties/pins/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.sources !== void 0) {
          let i = a.sources;
          if (!Array.isArray(i) && i !== null) {
            let p = { instancePath: s + "/dependencies/sources", schemaPath: "#/properties/dependencies/properties/sources/type", keyword: "type", params: { type: w.properties.dependencies.properties.sources.type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/dependencies/sources", schemaPath: "#/properties/dependencies/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 1) {
              let t = { instancePath: s + "/dependencies/sources", schemaPath: "#/properties/dependencies/properties/sources/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (typeof o == "string") {
                if (u(o) > 1024) {
                  let l = { instancePath: s + "/dependencies/sources/" + t, schemaPath: "#/properties/dependencies/properties/sources/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (u(o) < 1) {
                  let l = { instancePath: s + "/dependencies/sources/" + t, schemaPath: "#/properties/dependencies/properties/sources/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: s + "/dependencies/sources/" + t, schemaPath: "#/properties/dependencies/properties/sources/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          }
        }
        if (a["install-scripts"] !== void 0) {
          let i = a["install-scripts"];
          if (!Array.isArray(i) && i !== null) {
            let p = { instancePath: s + "/dependencies/install-scripts", schemaPath: "#/properties/dependencies/properties/install-scripts/type", keyword: "type", params: { type: w.properties.dependencies.properties["install-scripts"].type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/dependencies/install-scripts", schemaPath: "#/properties/dependencies/properties/install-scripts/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 0) {
              let t = { instancePath: s + "/dependencies/install-scripts", schemaPath: "#/properties/dependencies/properties/install-scripts/minItems", keyword: "minItems", params: { limit: 0 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (typeof o == "string") {
                if (u(o) > 1024) {
                  let l = { instancePath: s + "/dependencies/install-scripts/" + t, schemaPath: "#/properties/dependencies/properties/install-scripts/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (u(o) < 1) {
                  let l = { instancePath: s + "/dependencies/install-scripts/" + t, schemaPath: "#/properties/dependencies/properties/install-scripts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: s + "/dependencies/install-scripts/" + t, schemaPath: "#/properties/dependencies/properties/install-scripts/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          }
        }
        if (a.scopes !== void 0) {
          let i = a.scopes;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let l = { instancePath: s + "/dependencies/scopes", schemaPath: "#/properties/dependencies/properties/scopes/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), r++;
            }
            let p = i.length;
            for (let l = 0; l < p; l++) {
              let d = i[l];
              if (!(d === "runtime" || d === "development")) {
                let h = { instancePath: s + "/dependencies/scopes/" + l, schemaPath: "#/properties/dependencies/properties/scopes/items/enum", keyword: "enum", params: { allowedValues: w.properties.dependencies.properties.scopes.items.enum } };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
            let t = i.length, o;
            if (t > 1) {
              e: for (; t--; ) for (o = t; o--; ) if ($(i[t], i[o])) {
                let l = { instancePath: s + "/dependencies/scopes", schemaPath: "#/properties/dependencies/properties/scopes/uniqueItems", keyword: "uniqueItems", params: { i: t, j: o } };
                e === null ? e = [l] : e.push(l), r++;
                break e;
              }
            }
          } else {
            let p = { instancePath: s + "/dependencies/scopes", schemaPath: "#/properties/dependencies/properties/scopes/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.bill !== void 0) {
          let i = a.bill;
          if (!(i === "equal" || i === "recorded")) {
            let p = { instancePath: s + "/dependencies/bill", schemaPath: "#/properties/dependencies/properties/bill/enum", keyword: "enum", params: { allowedValues: w.properties.dependencies.properties.bill.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (c.deployment !== void 0) {
      let a = c.deployment;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!N.call(w.properties.deployment.properties, i)) {
          let p = { instancePath: s + "/deployment", schemaPath: "#/properties/deployment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/deployment/enforcement", schemaPath: "#/properties/deployment/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.environments !== void 0 && (v(a.environments, { instancePath: s + "/deployment/environments", parentData: a, parentDataProperty: "environments", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.records !== void 0) {
          let i = a.records;
          if (!(i === "run" || i === "signature")) {
            let p = { instancePath: s + "/deployment/records", schemaPath: "#/properties/deployment/properties/records/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.records.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.provenance !== void 0) {
          let i = a.provenance;
          if (!(i === "where-present" || i === "required")) {
            let p = { instancePath: s + "/deployment/provenance", schemaPath: "#/properties/deployment/properties/provenance/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.provenance.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.builders !== void 0) {
          let i = a.builders;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/deployment/builders", schemaPath: "#/properties/deployment/properties/builders/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 0) {
              let t = { instancePath: s + "/deployment/builders", schemaPath: "#/properties/deployment/properties/builders/minItems", keyword: "minItems", params: { limit: 0 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (typeof o == "string") {
                if (u(o) > 1024) {
                  let l = { instancePath: s + "/deployment/builders/" + t, schemaPath: "#/properties/deployment/properties/builders/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (u(o) < 1) {
                  let l = { instancePath: s + "/deployment/builders/" + t, schemaPath: "#/properties/deployment/properties/builders/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (!Ie.test(o)) {
                  let l = { instancePath: s + "/deployment/builders/" + t, schemaPath: "#/properties/deployment/properties/builders/items/pattern", keyword: "pattern", params: { pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" } };
                  e === null ? e = [l] : e.push(l), r++;
                }
              } else {
                let l = { instancePath: s + "/deployment/builders/" + t, schemaPath: "#/properties/deployment/properties/builders/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/deployment/builders", schemaPath: "#/properties/deployment/properties/builders/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.artifacts !== void 0) {
          let i = a.artifacts;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let p = { instancePath: s + "/deployment/artifacts", schemaPath: "#/properties/deployment/properties/artifacts/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 1e3 || isNaN(i)) {
              let p = { instancePath: s + "/deployment/artifacts", schemaPath: "#/properties/deployment/properties/artifacts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i < 0 || isNaN(i)) {
              let p = { instancePath: s + "/deployment/artifacts", schemaPath: "#/properties/deployment/properties/artifacts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        if (a.approvals !== void 0) {
          let i = a.approvals;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let p = { instancePath: s + "/deployment/approvals", schemaPath: "#/properties/deployment/properties/approvals/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 6 || isNaN(i)) {
              let p = { instancePath: s + "/deployment/approvals", schemaPath: "#/properties/deployment/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i < 0 || isNaN(i)) {
              let p = { instancePath: s + "/deployment/approvals", schemaPath: "#/properties/deployment/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        if (a.deployer !== void 0) {
          let i = a.deployer;
          if (!(i === "independent" || i === "pipeline" || i === "anyone")) {
            let p = { instancePath: s + "/deployment/deployer", schemaPath: "#/properties/deployment/properties/deployer/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.deployer.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.rollback !== void 0) {
          let i = a.rollback;
          if (!(i === "allowed" || i === "refused")) {
            let p = { instancePath: s + "/deployment/rollback", schemaPath: "#/properties/deployment/properties/rollback/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.rollback.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.last !== void 0) {
          let i = a.last;
          if (!(i === "host" || i === "record")) {
            let p = { instancePath: s + "/deployment/last", schemaPath: "#/properties/deployment/properties/last/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.last.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.since !== void 0) {
          let i = a.since;
          if (typeof i != "string" && i !== null) {
            let p = { instancePath: s + "/deployment/since", schemaPath: "#/properties/deployment/properties/since/type", keyword: "type", params: { type: w.properties.deployment.properties.since.type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "string") {
            if (u(i) > 1024) {
              let p = { instancePath: s + "/deployment/since", schemaPath: "#/properties/deployment/properties/since/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (u(i) < 1) {
              let p = { instancePath: s + "/deployment/since", schemaPath: "#/properties/deployment/properties/since/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (!je.test(i)) {
              let p = { instancePath: s + "/deployment/since", schemaPath: "#/properties/deployment/properties/since/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        if (a.verification !== void 0) {
          let i = a.verification;
          if (!(i === "required" || i === "optional")) {
            let p = { instancePath: s + "/deployment/verification", schemaPath: "#/properties/deployment/properties/verification/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.verification.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.protection !== void 0) {
          let i = a.protection;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!(p === "reviewers" || p === "prevent-self-review" || p === "admins-bypass" || p === "branches")) {
              let t = { instancePath: s + "/deployment/protection", schemaPath: "#/properties/deployment/properties/protection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.reviewers !== void 0) {
              let p = i.reviewers;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/deployment/protection/reviewers", schemaPath: "#/properties/deployment/properties/protection/properties/reviewers/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 6 || isNaN(p)) {
                  let t = { instancePath: s + "/deployment/protection/reviewers", schemaPath: "#/properties/deployment/properties/protection/properties/reviewers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 0 || isNaN(p)) {
                  let t = { instancePath: s + "/deployment/protection/reviewers", schemaPath: "#/properties/deployment/properties/protection/properties/reviewers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i["prevent-self-review"] !== void 0 && typeof i["prevent-self-review"] != "boolean") {
              let p = { instancePath: s + "/deployment/protection/prevent-self-review", schemaPath: "#/properties/deployment/properties/protection/properties/prevent-self-review/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i["admins-bypass"] !== void 0 && typeof i["admins-bypass"] != "boolean") {
              let p = { instancePath: s + "/deployment/protection/admins-bypass", schemaPath: "#/properties/deployment/properties/protection/properties/admins-bypass/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.branches !== void 0) {
              let p = i.branches;
              if (!(p === "any" || p === "limited")) {
                let t = { instancePath: s + "/deployment/protection/branches", schemaPath: "#/properties/deployment/properties/protection/properties/branches/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.protection.properties.branches.enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/deployment/protection", schemaPath: "#/properties/deployment/properties/protection/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/deployment", schemaPath: "#/properties/deployment/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (c["passing-scans"] !== void 0) {
      let a = c["passing-scans"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.scans === void 0) {
          let i = { instancePath: s + "/passing-scans", schemaPath: "#/properties/passing-scans/required", keyword: "required", params: { missingProperty: "scans" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a) if (!(i === "enforcement" || i === "scans")) {
          let p = { instancePath: s + "/passing-scans", schemaPath: "#/properties/passing-scans/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/passing-scans/enforcement", schemaPath: "#/properties/passing-scans/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["passing-scans"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.scans !== void 0) {
          let i = a.scans;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (Object.keys(i).length > 1e3) {
              let p = { instancePath: s + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (Object.keys(i).length < 1) {
              let p = { instancePath: s + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/minProperties", keyword: "minProperties", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in i) {
              let t = r;
              if (typeof p == "string") {
                if (u(p) > 200) {
                  let o = { instancePath: s + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: p };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (u(p) < 1) {
                  let o = { instancePath: s + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: p };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
              var n = t === r;
              if (!n) {
                let o = { instancePath: s + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            for (let p in i) {
              let t = i[p];
              if (t && typeof t == "object" && !Array.isArray(t)) {
                for (let o in t) if (!N.call(w.properties["passing-scans"].properties.scans.additionalProperties.properties, o)) {
                  let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (t.check !== void 0) {
                  let o = t.check;
                  if (typeof o != "string" && o !== null) {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/check/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.check.type } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                  if (typeof o == "string") {
                    if (u(o) > 1024) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/check/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    if (u(o) < 1) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/check/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  }
                }
                if (t.app !== void 0) {
                  let o = t.app;
                  if (typeof o != "string" && o !== null) {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/app/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.app.type } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                  if (typeof o == "string") {
                    if (u(o) > 1024) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/app/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    if (u(o) < 1) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/app/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  }
                }
                if (t["code-scanning"] !== void 0) {
                  let o = t["code-scanning"];
                  if (typeof o != "string" && o !== null) {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/code-scanning/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties["code-scanning"].type } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                  if (typeof o == "string") {
                    if (u(o) > 1024) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/code-scanning/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    if (u(o) < 1) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/code-scanning/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  }
                }
                if (t.artifact !== void 0) {
                  let o = t.artifact;
                  if (typeof o != "string" && o !== null) {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/artifact/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.artifact.type } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                  if (typeof o == "string") {
                    if (u(o) > 1024) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    if (u(o) < 1) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  }
                }
                if (t.sarif !== void 0) {
                  let o = t.sarif;
                  if (typeof o != "string" && o !== null) {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/sarif/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.sarif.type } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                  if (typeof o == "string") {
                    if (u(o) > 1024) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/sarif/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    if (u(o) < 1) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/sarif/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  }
                }
                if (t.tool !== void 0) {
                  let o = t.tool;
                  if (typeof o != "string" && o !== null) {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/tool/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.tool.type } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                  if (typeof o == "string") {
                    if (u(o) > 1024) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/tool/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    if (u(o) < 1) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/tool/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                  }
                }
                if (t.dependabot !== void 0) {
                  let o = t.dependabot;
                  if (!(o === "open" || o === null)) {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/dependabot", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/dependabot/enum", keyword: "enum", params: { allowedValues: w.properties["passing-scans"].properties.scans.additionalProperties.properties.dependabot.enum } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
                if (t["secret-scanning"] !== void 0) {
                  let o = t["secret-scanning"];
                  if (!(o === "open" || o === null)) {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret-scanning", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/secret-scanning/enum", keyword: "enum", params: { allowedValues: w.properties["passing-scans"].properties.scans.additionalProperties.properties["secret-scanning"].enum } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
                if (t.limit !== void 0) {
                  let o = t.limit;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (Object.keys(o).length < 1) {
                      let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/minProperties", keyword: "minProperties", params: { limit: 1 } };
                      e === null ? e = [l] : e.push(l), r++;
                    }
                    for (let l in o) if (!(l === "critical" || l === "high" || l === "medium" || l === "low")) {
                      let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (o.critical !== void 0) {
                      let l = o.critical;
                      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                        let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/critical/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                      if (typeof l == "number" && isFinite(l)) {
                        if (l > 1e6 || isNaN(l)) {
                          let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [d] : e.push(d), r++;
                        }
                        if (l < 0 || isNaN(l)) {
                          let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [d] : e.push(d), r++;
                        }
                      }
                    }
                    if (o.high !== void 0) {
                      let l = o.high;
                      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                        let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/high/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                      if (typeof l == "number" && isFinite(l)) {
                        if (l > 1e6 || isNaN(l)) {
                          let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [d] : e.push(d), r++;
                        }
                        if (l < 0 || isNaN(l)) {
                          let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [d] : e.push(d), r++;
                        }
                      }
                    }
                    if (o.medium !== void 0) {
                      let l = o.medium;
                      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                        let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/medium/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                      if (typeof l == "number" && isFinite(l)) {
                        if (l > 1e6 || isNaN(l)) {
                          let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [d] : e.push(d), r++;
                        }
                        if (l < 0 || isNaN(l)) {
                          let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [d] : e.push(d), r++;
                        }
                      }
                    }
                    if (o.low !== void 0) {
                      let l = o.low;
                      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                        let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/low/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                      if (typeof l == "number" && isFinite(l)) {
                        if (l > 1e6 || isNaN(l)) {
                          let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [d] : e.push(d), r++;
                        }
                        if (l < 0 || isNaN(l)) {
                          let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [d] : e.push(d), r++;
                        }
                      }
                    }
                  } else {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
                if (t["new-only"] !== void 0 && typeof t["new-only"] != "boolean") {
                  let o = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/new-only", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/new-only/type", keyword: "type", params: { type: "boolean" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t["max-age"] !== void 0) {
                  let o = t["max-age"];
                  if (typeof o != "string" && o !== null) {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/max-age/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties["max-age"].type } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                  if (typeof o == "string" && !V.test(o)) {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
                if (t.grace !== void 0) {
                  let o = t.grace;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    for (let l in o) if (!(l === "critical" || l === "high" || l === "medium" || l === "low")) {
                      let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (o.critical !== void 0) {
                      let l = o.critical;
                      if (typeof l != "string" && l !== null) {
                        let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/critical/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.grace.properties.critical.type } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                      if (typeof l == "string" && !V.test(l)) {
                        let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/critical/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    }
                    if (o.high !== void 0) {
                      let l = o.high;
                      if (typeof l != "string" && l !== null) {
                        let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/high/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.grace.properties.high.type } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                      if (typeof l == "string" && !V.test(l)) {
                        let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/high/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    }
                    if (o.medium !== void 0) {
                      let l = o.medium;
                      if (typeof l != "string" && l !== null) {
                        let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/medium/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.grace.properties.medium.type } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                      if (typeof l == "string" && !V.test(l)) {
                        let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/medium/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    }
                    if (o.low !== void 0) {
                      let l = o.low;
                      if (typeof l != "string" && l !== null) {
                        let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/low/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.grace.properties.low.type } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                      if (typeof l == "string" && !V.test(l)) {
                        let d = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/low/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                        e === null ? e = [d] : e.push(d), r++;
                      }
                    }
                  } else {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
                if (t.proof !== void 0) {
                  let o = t.proof;
                  if (!(o === "declared" || o === "revision")) {
                    let l = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/proof", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/proof/enum", keyword: "enum", params: { allowedValues: w.properties["passing-scans"].properties.scans.additionalProperties.properties.proof.enum } };
                    e === null ? e = [l] : e.push(l), r++;
                  }
                }
                if (t.check !== void 0 && t.app === void 0) {
                  let o = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/dependentRequired", keyword: "dependentRequired", params: { property: "check", missingProperty: "app", depsCount: 1, deps: "app" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/passing-scans", schemaPath: "#/properties/passing-scans/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (c["peer-review"] !== void 0) {
      let a = c["peer-review"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!N.call(w.properties["peer-review"].properties, i)) {
          let p = { instancePath: s + "/peer-review", schemaPath: "#/properties/peer-review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/peer-review/enforcement", schemaPath: "#/properties/peer-review/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.approvals !== void 0) {
          let i = a.approvals;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let p = { instancePath: s + "/peer-review/approvals", schemaPath: "#/properties/peer-review/properties/approvals/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 100 || isNaN(i)) {
              let p = { instancePath: s + "/peer-review/approvals", schemaPath: "#/properties/peer-review/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i < 1 || isNaN(i)) {
              let p = { instancePath: s + "/peer-review/approvals", schemaPath: "#/properties/peer-review/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        if (a.reviewers !== void 0) {
          let i = a.reviewers;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!(p === "permission" || p === "users" || p === "teams")) {
              let t = { instancePath: s + "/peer-review/reviewers", schemaPath: "#/properties/peer-review/properties/reviewers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.permission !== void 0) {
              let p = i.permission;
              if (!(p === "read" || p === "triage" || p === "write" || p === "maintain" || p === "admin")) {
                let t = { instancePath: s + "/peer-review/reviewers/permission", schemaPath: "#/properties/peer-review/properties/reviewers/properties/permission/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties.reviewers.properties.permission.enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            i.users !== void 0 && (v(i.users, { instancePath: s + "/peer-review/reviewers/users", parentData: i, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), i.teams !== void 0 && (z(i.teams, { instancePath: s + "/peer-review/reviewers/teams", parentData: i, parentDataProperty: "teams", rootData: y, dynamicAnchors: g }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length));
          } else {
            let p = { instancePath: s + "/peer-review/reviewers", schemaPath: "#/properties/peer-review/properties/reviewers/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.seats !== void 0) {
          let i = a.seats;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/peer-review/seats", schemaPath: "#/properties/peer-review/properties/seats/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 0) {
              let t = { instancePath: s + "/peer-review/seats", schemaPath: "#/properties/peer-review/properties/seats/minItems", keyword: "minItems", params: { limit: 0 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.name === void 0) {
                  let l = { instancePath: s + "/peer-review/seats/" + t, schemaPath: "#/properties/peer-review/properties/seats/items/required", keyword: "required", params: { missingProperty: "name" } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                for (let l in o) if (!(l === "name" || l === "approvals" || l === "teams" || l === "users")) {
                  let d = { instancePath: s + "/peer-review/seats/" + t, schemaPath: "#/properties/peer-review/properties/seats/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (o.name !== void 0) {
                  let l = o.name;
                  if (typeof l == "string") {
                    if (u(l) > 1024) {
                      let d = { instancePath: s + "/peer-review/seats/" + t + "/name", schemaPath: "#/properties/peer-review/properties/seats/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (u(l) < 1) {
                      let d = { instancePath: s + "/peer-review/seats/" + t + "/name", schemaPath: "#/properties/peer-review/properties/seats/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: s + "/peer-review/seats/" + t + "/name", schemaPath: "#/properties/peer-review/properties/seats/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.approvals !== void 0) {
                  let l = o.approvals;
                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                    let d = { instancePath: s + "/peer-review/seats/" + t + "/approvals", schemaPath: "#/properties/peer-review/properties/seats/items/properties/approvals/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                  if (typeof l == "number" && isFinite(l)) {
                    if (l > 100 || isNaN(l)) {
                      let d = { instancePath: s + "/peer-review/seats/" + t + "/approvals", schemaPath: "#/properties/peer-review/properties/seats/items/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (l < 1 || isNaN(l)) {
                      let d = { instancePath: s + "/peer-review/seats/" + t + "/approvals", schemaPath: "#/properties/peer-review/properties/seats/items/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  }
                }
                o.teams !== void 0 && (z(o.teams, { instancePath: s + "/peer-review/seats/" + t + "/teams", parentData: o, parentDataProperty: "teams", rootData: y, dynamicAnchors: g }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), o.users !== void 0 && (v(o.users, { instancePath: s + "/peer-review/seats/" + t + "/users", parentData: o, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
              } else {
                let l = { instancePath: s + "/peer-review/seats/" + t, schemaPath: "#/properties/peer-review/properties/seats/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/peer-review/seats", schemaPath: "#/properties/peer-review/properties/seats/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a["code-owners"] !== void 0 && typeof a["code-owners"] != "boolean") {
          let i = { instancePath: s + "/peer-review/code-owners", schemaPath: "#/properties/peer-review/properties/code-owners/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.contributors !== void 0) {
          let i = a.contributors;
          if (!(i === "excluded" || i === "cross")) {
            let p = { instancePath: s + "/peer-review/contributors", schemaPath: "#/properties/peer-review/properties/contributors/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties.contributors.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a["carry-over"] !== void 0) {
          let i = a["carry-over"];
          if (!(i === "none" || i === "identical-tree" || i === "clean-base-merge")) {
            let p = { instancePath: s + "/peer-review/carry-over", schemaPath: "#/properties/peer-review/properties/carry-over/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties["carry-over"].enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a["changes-requested"] !== void 0) {
          let i = a["changes-requested"];
          if (!(i === "block" || i === "ignore")) {
            let p = { instancePath: s + "/peer-review/changes-requested", schemaPath: "#/properties/peer-review/properties/changes-requested/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties["changes-requested"].enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a["resolved-conversations"] !== void 0 && typeof a["resolved-conversations"] != "boolean") {
          let i = { instancePath: s + "/peer-review/resolved-conversations", schemaPath: "#/properties/peer-review/properties/resolved-conversations/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.unattributed !== void 0) {
          let i = a.unattributed;
          if (!(i === "block" || i === "pusher")) {
            let p = { instancePath: s + "/peer-review/unattributed", schemaPath: "#/properties/peer-review/properties/unattributed/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties.unattributed.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/peer-review", schemaPath: "#/properties/peer-review/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (c["protected-paths"] !== void 0) {
      let a = c["protected-paths"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "paths" || i === "owners")) {
          let p = { instancePath: s + "/protected-paths", schemaPath: "#/properties/protected-paths/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/protected-paths/enforcement", schemaPath: "#/properties/protected-paths/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["protected-paths"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        a.paths !== void 0 && (v(a.paths, { instancePath: s + "/protected-paths/paths", parentData: a, parentDataProperty: "paths", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.owners !== void 0 && (K(a.owners, { instancePath: s + "/protected-paths/owners", parentData: a, parentDataProperty: "owners", rootData: y, dynamicAnchors: g }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/protected-paths", schemaPath: "#/properties/protected-paths/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (c["required-checks"] !== void 0) {
      let a = c["required-checks"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.checks === void 0) {
          let i = { instancePath: s + "/required-checks", schemaPath: "#/properties/required-checks/required", keyword: "required", params: { missingProperty: "checks" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a) if (!(i === "enforcement" || i === "checks")) {
          let p = { instancePath: s + "/required-checks", schemaPath: "#/properties/required-checks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/required-checks/enforcement", schemaPath: "#/properties/required-checks/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["required-checks"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.checks !== void 0) {
          let i = a.checks;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/required-checks/checks", schemaPath: "#/properties/required-checks/properties/checks/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 1) {
              let t = { instancePath: s + "/required-checks/checks", schemaPath: "#/properties/required-checks/properties/checks/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.name === void 0) {
                  let l = { instancePath: s + "/required-checks/checks/" + t, schemaPath: "#/properties/required-checks/properties/checks/items/required", keyword: "required", params: { missingProperty: "name" } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                if (o.app === void 0) {
                  let l = { instancePath: s + "/required-checks/checks/" + t, schemaPath: "#/properties/required-checks/properties/checks/items/required", keyword: "required", params: { missingProperty: "app" } };
                  e === null ? e = [l] : e.push(l), r++;
                }
                for (let l in o) if (!(l === "name" || l === "app" || l === "conclusions" || l === "workflow" || l === "tests" || l === "coverage")) {
                  let d = { instancePath: s + "/required-checks/checks/" + t, schemaPath: "#/properties/required-checks/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
                  e === null ? e = [d] : e.push(d), r++;
                }
                if (o.name !== void 0) {
                  let l = o.name;
                  if (typeof l == "string") {
                    if (u(l) > 1024) {
                      let d = { instancePath: s + "/required-checks/checks/" + t + "/name", schemaPath: "#/properties/required-checks/properties/checks/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (u(l) < 1) {
                      let d = { instancePath: s + "/required-checks/checks/" + t + "/name", schemaPath: "#/properties/required-checks/properties/checks/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: s + "/required-checks/checks/" + t + "/name", schemaPath: "#/properties/required-checks/properties/checks/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.app !== void 0) {
                  let l = o.app;
                  if (typeof l == "string") {
                    if (u(l) > 1024) {
                      let d = { instancePath: s + "/required-checks/checks/" + t + "/app", schemaPath: "#/properties/required-checks/properties/checks/items/properties/app/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (u(l) < 1) {
                      let d = { instancePath: s + "/required-checks/checks/" + t + "/app", schemaPath: "#/properties/required-checks/properties/checks/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: s + "/required-checks/checks/" + t + "/app", schemaPath: "#/properties/required-checks/properties/checks/items/properties/app/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.conclusions !== void 0) {
                  let l = o.conclusions;
                  if (Array.isArray(l)) {
                    if (l.length < 1) {
                      let L = { instancePath: s + "/required-checks/checks/" + t + "/conclusions", schemaPath: "#/properties/required-checks/properties/checks/items/properties/conclusions/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [L] : e.push(L), r++;
                    }
                    let d = l.length;
                    for (let L = 0; L < d; L++) {
                      let q = l[L];
                      if (!(q === "success" || q === "neutral" || q === "skipped")) {
                        let j = { instancePath: s + "/required-checks/checks/" + t + "/conclusions/" + L, schemaPath: "#/properties/required-checks/properties/checks/items/properties/conclusions/items/enum", keyword: "enum", params: { allowedValues: w.properties["required-checks"].properties.checks.items.properties.conclusions.items.enum } };
                        e === null ? e = [j] : e.push(j), r++;
                      }
                    }
                    let h = l.length, b;
                    if (h > 1) {
                      e: for (; h--; ) for (b = h; b--; ) if ($(l[h], l[b])) {
                        let L = { instancePath: s + "/required-checks/checks/" + t + "/conclusions", schemaPath: "#/properties/required-checks/properties/checks/items/properties/conclusions/uniqueItems", keyword: "uniqueItems", params: { i: h, j: b } };
                        e === null ? e = [L] : e.push(L), r++;
                        break e;
                      }
                    }
                  } else {
                    let d = { instancePath: s + "/required-checks/checks/" + t + "/conclusions", schemaPath: "#/properties/required-checks/properties/checks/items/properties/conclusions/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                if (o.workflow !== void 0) {
                  let l = o.workflow;
                  if (typeof l != "string" && l !== null) {
                    let d = { instancePath: s + "/required-checks/checks/" + t + "/workflow", schemaPath: "#/properties/required-checks/properties/checks/items/properties/workflow/type", keyword: "type", params: { type: w.properties["required-checks"].properties.checks.items.properties.workflow.type } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                  if (typeof l == "string") {
                    if (u(l) > 1024) {
                      let d = { instancePath: s + "/required-checks/checks/" + t + "/workflow", schemaPath: "#/properties/required-checks/properties/checks/items/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (u(l) < 1) {
                      let d = { instancePath: s + "/required-checks/checks/" + t + "/workflow", schemaPath: "#/properties/required-checks/properties/checks/items/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  }
                }
                if (o.tests !== void 0) {
                  let l = o.tests;
                  if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null) {
                    let d = { instancePath: s + "/required-checks/checks/" + t + "/tests", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/type", keyword: "type", params: { type: w.properties["required-checks"].properties.checks.items.properties.tests.type } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                  if (l && typeof l == "object" && !Array.isArray(l)) {
                    if (l["at-least"] === void 0) {
                      let d = { instancePath: s + "/required-checks/checks/" + t + "/tests", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/required", keyword: "required", params: { missingProperty: "at-least" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    for (let d in l) if (!(d === "artifact" || d === "files" || d === "at-least" || d === "failed" || d === "skipped")) {
                      let h = { instancePath: s + "/required-checks/checks/" + t + "/tests", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                      e === null ? e = [h] : e.push(h), r++;
                    }
                    if (l.artifact !== void 0) {
                      let d = l.artifact;
                      if (typeof d == "string") {
                        if (u(d) > 1024) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/artifact", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        if (u(d) < 1) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/artifact", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                      } else {
                        let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/artifact", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/artifact/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [h] : e.push(h), r++;
                      }
                    }
                    if (l.files !== void 0) {
                      let d = l.files;
                      if (typeof d == "string") {
                        if (u(d) > 1024) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/files", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/files/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        if (u(d) < 1) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/files", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                      } else {
                        let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/files", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/files/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [h] : e.push(h), r++;
                      }
                    }
                    if (l["at-least"] !== void 0) {
                      let d = l["at-least"];
                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                        let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/at-least", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/at-least/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [h] : e.push(h), r++;
                      }
                      if (typeof d == "number" && isFinite(d)) {
                        if (d > 1e6 || isNaN(d)) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/at-least", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/at-least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        if (d < 1 || isNaN(d)) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/at-least", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/at-least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                      }
                    }
                    if (l.failed !== void 0) {
                      let d = l.failed;
                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                        let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/failed", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/failed/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [h] : e.push(h), r++;
                      }
                      if (typeof d == "number" && isFinite(d)) {
                        if (d > 1e6 || isNaN(d)) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/failed", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        if (d < 0 || isNaN(d)) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/failed", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                      }
                    }
                    if (l.skipped !== void 0) {
                      let d = l.skipped;
                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)) && d !== null) {
                        let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/skipped", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/skipped/type", keyword: "type", params: { type: w.properties["required-checks"].properties.checks.items.properties.tests.properties.skipped.type } };
                        e === null ? e = [h] : e.push(h), r++;
                      }
                      if (typeof d == "number" && isFinite(d)) {
                        if (d > 1e6 || isNaN(d)) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/skipped", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/skipped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        if (d < 0 || isNaN(d)) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/tests/skipped", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                      }
                    }
                  }
                }
                if (o.coverage !== void 0) {
                  let l = o.coverage;
                  if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null) {
                    let d = { instancePath: s + "/required-checks/checks/" + t + "/coverage", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/type", keyword: "type", params: { type: w.properties["required-checks"].properties.checks.items.properties.coverage.type } };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                  if (l && typeof l == "object" && !Array.isArray(l)) {
                    if (l.lines === void 0) {
                      let d = { instancePath: s + "/required-checks/checks/" + t + "/coverage", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/required", keyword: "required", params: { missingProperty: "lines" } };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    for (let d in l) if (!(d === "artifact" || d === "files" || d === "lines" || d === "branches")) {
                      let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                      e === null ? e = [h] : e.push(h), r++;
                    }
                    if (l.artifact !== void 0) {
                      let d = l.artifact;
                      if (typeof d == "string") {
                        if (u(d) > 1024) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage/artifact", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        if (u(d) < 1) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage/artifact", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                      } else {
                        let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage/artifact", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/artifact/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [h] : e.push(h), r++;
                      }
                    }
                    if (l.files !== void 0) {
                      let d = l.files;
                      if (typeof d == "string") {
                        if (u(d) > 1024) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage/files", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/files/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        if (u(d) < 1) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage/files", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                      } else {
                        let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage/files", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/files/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [h] : e.push(h), r++;
                      }
                    }
                    if (l.lines !== void 0) {
                      let d = l.lines;
                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                        let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage/lines", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/lines/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [h] : e.push(h), r++;
                      }
                      if (typeof d == "number" && isFinite(d)) {
                        if (d > 100 || isNaN(d)) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage/lines", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        if (d < 1 || isNaN(d)) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage/lines", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                      }
                    }
                    if (l.branches !== void 0) {
                      let d = l.branches;
                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d)) && d !== null) {
                        let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage/branches", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/branches/type", keyword: "type", params: { type: w.properties["required-checks"].properties.checks.items.properties.coverage.properties.branches.type } };
                        e === null ? e = [h] : e.push(h), r++;
                      }
                      if (typeof d == "number" && isFinite(d)) {
                        if (d > 100 || isNaN(d)) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage/branches", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                        if (d < 1 || isNaN(d)) {
                          let h = { instancePath: s + "/required-checks/checks/" + t + "/coverage/branches", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          e === null ? e = [h] : e.push(h), r++;
                        }
                      }
                    }
                  }
                }
              } else {
                let l = { instancePath: s + "/required-checks/checks/" + t, schemaPath: "#/properties/required-checks/properties/checks/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/required-checks/checks", schemaPath: "#/properties/required-checks/properties/checks/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/required-checks", schemaPath: "#/properties/required-checks/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (c["segregation-of-duties"] !== void 0) {
      let a = c["segregation-of-duties"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "separate")) {
          let p = { instancePath: s + "/segregation-of-duties", schemaPath: "#/properties/segregation-of-duties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/segregation-of-duties/enforcement", schemaPath: "#/properties/segregation-of-duties/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["segregation-of-duties"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.separate !== void 0) {
          let i = a.separate;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let l = { instancePath: s + "/segregation-of-duties/separate", schemaPath: "#/properties/segregation-of-duties/properties/separate/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), r++;
            }
            let p = i.length;
            for (let l = 0; l < p; l++) {
              let d = i[l];
              if (Array.isArray(d)) {
                if (d.length > 2) {
                  let q = { instancePath: s + "/segregation-of-duties/separate/" + l, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                  e === null ? e = [q] : e.push(q), r++;
                }
                if (d.length < 2) {
                  let q = { instancePath: s + "/segregation-of-duties/separate/" + l, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/minItems", keyword: "minItems", params: { limit: 2 } };
                  e === null ? e = [q] : e.push(q), r++;
                }
                let h = d.length;
                for (let q = 0; q < h; q++) {
                  let j = d[q];
                  if (!(j === "author" || j === "approver" || j === "merger" || j === "requester" || j === "ticket-approver" || j === "deployer" || j === "deployment-approver" || j === "policy-author")) {
                    let de = { instancePath: s + "/segregation-of-duties/separate/" + l + "/" + q, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/items/enum", keyword: "enum", params: { allowedValues: w.properties["segregation-of-duties"].properties.separate.items.items.enum } };
                    e === null ? e = [de] : e.push(de), r++;
                  }
                }
                let b = d.length, L;
                if (b > 1) {
                  e: for (; b--; ) for (L = b; L--; ) if ($(d[b], d[L])) {
                    let q = { instancePath: s + "/segregation-of-duties/separate/" + l, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/uniqueItems", keyword: "uniqueItems", params: { i: b, j: L } };
                    e === null ? e = [q] : e.push(q), r++;
                    break e;
                  }
                }
              } else {
                let h = { instancePath: s + "/segregation-of-duties/separate/" + l, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [h] : e.push(h), r++;
              }
            }
            let t = i.length, o;
            if (t > 1) {
              e: for (; t--; ) for (o = t; o--; ) if ($(i[t], i[o])) {
                let l = { instancePath: s + "/segregation-of-duties/separate", schemaPath: "#/properties/segregation-of-duties/properties/separate/uniqueItems", keyword: "uniqueItems", params: { i: t, j: o } };
                e === null ? e = [l] : e.push(l), r++;
                break e;
              }
            }
          } else {
            let p = { instancePath: s + "/segregation-of-duties/separate", schemaPath: "#/properties/segregation-of-duties/properties/separate/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/segregation-of-duties", schemaPath: "#/properties/segregation-of-duties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ae.errors = e, r === 0;
}
ae.evaluated = { props: { "branch-protection": true, "change-ticket": true, "change-window": true, "commit-integrity": true, dependencies: true, deployment: true, "passing-scans": true, "peer-review": true, "protected-paths": true, "required-checks": true, "segregation-of-duties": true }, dynamicProps: false, dynamicItems: false };

// src/policy/parse.ts
var parsePolicy = (sources) => {
  const policyText = sources.at(-1);
  if (policyText === void 0) return refused2([EMPTY2]);
  const arrangement = arrangeTexts(policyText, sources.slice(0, -1));
  const readings2 = arrangement.ordered.map(readText);
  const read = readings2.flatMap(({ text: text2 }) => text2 === null ? [] : [text2]);
  const faults = [
    ...arrangement.faults,
    ...readings2.flatMap((reading) => reading.faults).filter((fault2) => !isTold2(fault2, arrangement.faults)),
    ...arrangement.missing.map((name) => unreadFault(name, read))
  ];
  if (readings2.some(({ text: text2 }) => text2 === null || !isMap2(text2.value))) return refused2(faults);
  const merged = mergeTexts(read);
  const all = [...faults, ...mergedFaults(merged, read, faults)];
  if (all.length > 0) return refused2(all);
  return { policy: policyOf(merged, policyText.path ?? policyText.name) };
};
var demandsOf = (sources) => {
  const parsed = parsePolicy(sources);
  return "policy" in parsed ? { state: "valid", policy: storedPolicy(parsed.policy) } : { state: "invalid", faults: parsed.faults };
};
var isTold2 = ({ file, key }, told4) => told4.some((each) => each.file === file && each.key === key);
var EMPTY2 = { file: "", line: 1, column: 1, key: "", code: "text-empty", message: "there is no text" };
var refused2 = (faults) => {
  const [first, ...rest] = orderFaults(faults);
  return { faults: [first ?? EMPTY2, ...rest] };
};
var readText = (source) => {
  const { text: text2, faults } = readingOf(source);
  if (text2 === null || faults.some((fault2) => fault2.code === "yaml-syntax")) return { text: null, faults };
  const found = shapeFaults(text2.value);
  const other = found.filter((fault2) => fault2.code === "version-unknown");
  if (other.length > 0) return { text: text2, faults: [...faults, ...other.map(text2.place)] };
  const within = isMap2(text2.value) ? textFaults(text2.value, controls) : [];
  const named = new Set(faults.map((fault2) => fault2.key));
  const placed = [...found, ...within].map(text2.place).filter((fault2) => !named.has(fault2.key));
  return { text: text2, faults: [...faults, ...placed] };
};
var shapeFaults = (value) => Oe(value) ? [] : told3(Oe.errors, value, policySchema(controls));
var MOST_TOLD = 200;
var told3 = (errors, value, schema) => schemaFaults((errors ?? []).slice(0, MOST_TOLD), value, (path) => allowedKeys(schema, path));
var mergedFaults = (merged, texts3, known2) => {
  const place2 = (fault2) => placeInTexts(texts3, fault2);
  const isSound = (key) => !known2.some((fault2) => fault2.key === key || fault2.key.startsWith(`${key}.`));
  const sound = new Map([...merged.controls].filter(([id]) => isKnown(id) && isSound(`controls.${id}`)));
  const ofBase = controlFaults(sound).map((fault2) => place2(under(["controls"], fault2)));
  if (ofBase.length > 0 || !["controls", "rules", "emergency"].every(isSound)) return ofBase;
  const readBy = ticketsReadBy(merged);
  const ofRules = merged.rules.flatMap(({ value, text: text2, path }) => {
    const touched = touchedBy(merged, value);
    const tickets = sharedTicketFaults(touched.get(TICKET) ?? readBy, readBy).map((fault2) => under([TICKET], fault2));
    return [...controlFaults(touched), ...tickets].map((fault2) => text2.place(under([...path, "controls"], fault2)));
  });
  const emergency = merged.whole["emergency"];
  return [...ofRules, ...isMap2(emergency) ? emergencyFaults(emergency).map(place2) : []];
};
var TICKET = "change-ticket";
var touchedBy = (merged, rule) => {
  const changed = controlTexts(rule["controls"]);
  return new Map([...mergeControls(merged.controls, changed)].filter(([id]) => changed.has(id)));
};
var ticketsReadBy = (merged) => {
  const all = [merged.controls, ...merged.rules.map(({ value }) => touchedBy(merged, value))];
  return all.map((texts3) => texts3.get(TICKET)).find((settings3) => settings3 !== void 0) ?? {};
};
var isKnown = (id) => controls.some((control) => control.id === id);
var under = (path, fault2) => ({ ...fault2, path: [...path, ...fault2.path] });
var controlFaults = (texts3) => {
  const value = Object.fromEntries(texts3);
  const shape = Re(value) ? [] : told3(Re.errors, value, mergedControlsSchema(controls));
  if (shape.length > 0) return shape;
  return [...texts3].flatMap(([id, settings3]) => settingsFaults(id, settings3).map((fault2) => under([id], fault2)));
};

// src/policy/settle.ts
var settle = (control, text2) => settleShape(control.settings, text2);

export {
  SHARED_APP,
  deploymentIn,
  carriedAuthors,
  approvalOf,
  accountsByMail,
  aliasesOf,
  replacer,
  looksLikeMail,
  handlesBy,
  nameOfAlias,
  isHandle,
  nameOfHandle,
  nameOfTicketAccount,
  mailInList,
  identityOf,
  commitGraphOf,
  isCleanBaseMerge,
  isBaseMerge,
  contributorsOf,
  doubtsOf,
  leavesAlike,
  otherBase,
  independentApprovers,
  DUTIES,
  holdersOf,
  ofDeployment,
  controls,
  branchEntry,
  statusContext,
  couldCover,
  mergeControls,
  settle,
  policyOfStored,
  GATE,
  decide2 as decide,
  notApplicable,
  WORST_FIRST,
  EVIDENCE_SCHEMA,
  MOMENTS,
  UNLINKED,
  arrangeTexts,
  demandsOf,
  RECORD_PREDICATE,
  signablesOf
};
