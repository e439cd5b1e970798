import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  DUTIES,
  GATE,
  SHARED_APP,
  WORST_FIRST,
  accountsByMail,
  branchEntry,
  carriedAuthors,
  commitGraphOf,
  contributorsOf,
  controls,
  decide,
  deploymentIn,
  doubtsOf,
  holdersOf,
  identityOf,
  independentApprovers,
  isBaseMerge,
  isCleanBaseMerge,
  isHandle,
  leavesAlike,
  mailInList,
  mergeControls,
  nameOfAlias,
  nameOfHandle,
  nameOfTicketAccount,
  notApplicable,
  ofDeployment,
  otherBase,
  policyOfStored,
  settle,
  statusContext
} from "./chunk-LXEBJTD5.js";
import {
  settledFacts
} from "./chunk-VLR7X4XO.js";
import {
  canonical,
  keyOf,
  namesOf,
  orderReasons,
  settled,
  sha256
} from "./chunk-2TMJ3BFM.js";
import {
  matchesGlob,
  matchesGuard
} from "./chunk-YWEMIDDX.js";
import {
  known,
  unknown
} from "./chunk-BIW66A2R.js";

// src/facts/participants.ts
var participantsOf = (facts, people) => {
  const held = [...ofChange(facts, people), ...ofLanding(facts), ...ofTickets(facts, people), ...ofDeploying(facts)];
  const accountOf = resolverOf(facts, people, held);
  const found = /* @__PURE__ */ new Map();
  for (const { duty, holder } of held) {
    const account = accountOf(holder);
    if (account === null) continue;
    const known2 = found.get(account.id) ?? { account, duties: /* @__PURE__ */ new Set() };
    known2.duties.add(duty);
    found.set(account.id, known2);
  }
  return [...found.values()].toSorted((a, b) => a.account.id - b.account.id).map(({ account, duties }) => ({ account, duties: DUTIES.filter((duty) => duties.has(duty)) }));
};
var NO_COMMITS = { current: [], earlier: [] };
var orElse = (fact, none) => fact.known ? fact.value : none;
var CHANGE_DUTIES = ["author", "approver", "merger", "policy-author"];
var ofChange = (facts, people) => {
  const duties = dutyFacts(facts, people);
  return duties === null ? [] : CHANGE_DUTIES.flatMap((duty) => heldBy(duty, duties, null));
};
var dutyFacts = (facts, people) => {
  if (!facts.change.known) return null;
  const change = facts.change.value;
  const commits = orElse(facts.commits, NO_COMMITS);
  const pushes = orElse(facts.pushes, { source: "activity", pushes: [] });
  return {
    change,
    commits,
    reviews: orElse(facts.reviews, []),
    approvedCommits: facts.approvedCommits,
    policyHistory: facts.policyHistory,
    deployment: facts.deployment,
    contributors: contributorsOf({ change, commits, pushes, people }),
    people
  };
};
var heldBy = (duty, facts, ticket) => holdersOf(duty, facts, ticket).known.map((holder) => ({ duty, holder }));
var ofLanding = ({ landing }) => {
  const by = landing.known ? landing.value?.by ?? null : null;
  return by === null ? [] : [{ duty: "merger", holder: by }];
};
var ofDeploying = ({ deployment }) => ["deployer", "deployment-approver"].flatMap(
  (duty) => ofDeployment(duty, deployment).known.map((holder) => ({ duty, holder }))
);
var ofTickets = (facts, people) => {
  const duties = dutyFacts(facts, people);
  if (duties === null || !facts.tickets.known) return [];
  const tickets = facts.tickets.value.answers.flatMap(
    ({ answer: answer2 }) => answer2.known && answer2.value.found === "present" ? [answer2.value.ticket] : []
  );
  return tickets.flatMap(
    (ticket) => ["requester", "ticket-approver"].flatMap((duty) => heldBy(duty, duties, ticket))
  );
};
var resolverOf = (facts, people, held) => {
  const byAlias = accountsByMail(orElse(facts.commits, NO_COMMITS));
  const logins = new Map(people.tickets.map((each) => [nameOfTicketAccount(each), each.login]));
  const accounts = held.flatMap(({ holder }) => "id" in holder ? [holder] : holder.account ?? []);
  const byLogin = new Map([...byAlias.values(), ...accounts].map((account) => [account.login.toLowerCase(), account]));
  return (holder) => {
    if ("id" in holder) return holder;
    const { account, alias, handle } = holder;
    if (account !== null) return account;
    const names = [...handle === null ? [] : [nameOfHandle(handle)], ...alias === null ? [] : [nameOfAlias(alias)]];
    const login = names.map((name) => logins.get(name)).find((each) => each !== void 0);
    if (login !== void 0) return byLogin.get(login.toLowerCase()) ?? null;
    return alias === null ? null : byAlias.get(alias.toLowerCase()) ?? null;
  };
};

// src/facts/review-coverage.ts
var coverageOf = (facts) => {
  const { reviews } = facts;
  if (!reviews.known) return [];
  const told = tellerOf(facts);
  return [...new Map(reviews.value.map((review) => [review.id, review])).values()].toSorted((a, b) => a.id - b.id).map((review) => ({ review: review.id, commit: review.commit, ...told(review) }));
};
var tellerOf = ({ change, commits, approvedCommits, landing }) => {
  const graph = commitGraphOf(commits.known ? commits.value : { current: [], earlier: [] });
  return (review) => {
    const tree = treeOf(review, graph, change.known ? change.value : null);
    if (!change.known) return { tree: tree ?? null, covers: "unknown" };
    const ground = { change: change.value, isWhole: commits.known, approvedCommits, graph };
    const ofHead = coverOfHead({ review, tree }, ground);
    return {
      tree: tree ?? null,
      covers: landing.known ? afterLanding(ofHead, change.value, landing.value) : "unknown"
    };
  };
};
var treeOf = ({ commit, tree }, graph, change) => {
  const ofHead = change !== null && commit === change.head.commit ? realTree(change.head.tree) : null;
  const listed2 = (commit === null ? void 0 : graph.get(commit)?.tree) ?? ofHead ?? void 0;
  if (tree !== null && listed2 !== void 0 && tree !== listed2) return void 0;
  return tree ?? listed2 ?? null;
};
var coverOfHead = (reviewed, ground) => {
  const { change, isWhole, graph } = ground;
  const { commit, at } = reviewed.review;
  if (commit === null || reviewed.tree === void 0) return "unknown";
  if (otherBase(change, at) !== null) return "residual";
  const head = change.head.commit;
  if (commit === head) return "identity";
  if (!isWhole || reviewed.tree === null) return "unknown";
  const isSame = sameAs(commit, reviewed.tree, ground);
  let answer2 = "identity";
  for (const { id, isProven } of tipsOf(head, graph)) {
    if (!isProven) answer2 = "unknown";
    const same = isSame(id);
    if (same !== "no") return same === "yes" ? answer2 : "unknown";
    if (answer2 === "identity") answer2 = "replay";
  }
  return "residual";
};
var tipsOf = (head, graph) => {
  const tips = [];
  let isProven = true;
  for (let id = head; id !== void 0; ) {
    tips.push({ id, isProven });
    const commit = graph.get(id);
    if (commit === void 0 || !isBaseMerge(commit)) break;
    if (!isCleanBaseMerge(commit)) {
      if (commit.recomputedTree !== null) break;
      isProven = false;
    }
    const seen = new Set(tips.map((tip) => tip.id));
    id = commit.parents.find((parent) => graph.get(parent) !== void 0 && !seen.has(parent));
  }
  return tips;
};
var sameAs = (commit, tree, { change, approvedCommits, graph }) => (tip) => {
  if (tip === commit) return "yes";
  const other = graph.get(tip)?.tree ?? (tip === change.head.commit ? realTree(change.head.tree) : null);
  if (other === null) return "unknown";
  if (other !== tree) return "no";
  if (leavesAlike(commit, tip, graph)) return "yes";
  const mergeBaseOf = (id) => approvedCommits.known ? approvedCommits.value.find((each) => each.id === id)?.mergeBase : void 0;
  const [mine, its] = [mergeBaseOf(commit), mergeBaseOf(tip)];
  if (mine === void 0 || its === void 0) return "unknown";
  return mine === its ? "yes" : "no";
};
var realTree = (tree) => /^0+$/u.test(tree) ? null : tree;
var afterLanding = (ofHead, { head }, landing) => {
  if (landing === null) return ofHead;
  const { commit, tree, expectedTree, parents } = landing;
  const [, brought = head.commit] = parents;
  if (expectedTree === null || commit !== head.commit && brought !== head.commit) return "unknown";
  if (expectedTree !== tree) return "residual";
  return ofHead === "identity" && tree !== head.tree ? "replay" : ofHead;
};

// src/evidence/derived.ts
var NOBODY = { samePerson: [], machineAccounts: [], trustedApps: [], tickets: [] };
var derivedFrom = (reading, facts) => {
  const settled2 = settledFacts(facts);
  return { participants: participantsOf(settled2, peopleOf(reading)), coverage: coverageOf(settled2) };
};
var peopleOf = (reading) => {
  return reading.state === "found" && reading.demands.state === "valid" ? reading.demands.policy.people : NOBODY;
};

// src/evidence/private-file.ts
var PRIVATE_FILE = "evidence.private.json";
var PRIVATE_SCHEMA = "urn:countersign:private:v1";
var privateFile = (bodies, evidence) => {
  const named = digestsIn(evidence);
  const held = [...bodies].filter(([digest]) => named.has(digest));
  if (held.length === 0) return null;
  const encoded = held.map(([digest, bytes]) => [digest, Buffer.from(bytes).toString("base64")]);
  return canonical({ schema: PRIVATE_SCHEMA, bodies: Object.fromEntries(encoded) });
};
var digestsIn = ({ transcript, policy, facts, companions }) => {
  const policies = [policy, ...companions.flatMap((each) => each.policy ?? [])];
  const owners = [facts, ...companions.map((each) => each.facts)].map(
    ({ codeOwners }) => codeOwners.known ? codeOwners.value.digest : null
  );
  const all = [...transcript.map(({ digest }) => digest), ...policies.flatMap(textDigests), ...owners];
  return new Set(all.filter((digest) => digest !== null));
};
var textDigests = (policy) => policy.state === "found" ? policy.sources.map(({ digest }) => digest) : [];
var openPrivateFile = (text, evidence) => {
  const value = parsed(text);
  if (value === null) return { bodies: /* @__PURE__ */ new Map(), faults: ["the private file is not JSON of its schema"] };
  const entries = Object.entries(value.bodies);
  const decoded = entries.map(([digest, encoded]) => ({ digest, bytes: Buffer.from(encoded, "base64"), encoded }));
  const named = digestsIn(evidence);
  const faults = decoded.flatMap(({ digest, bytes, encoded }) => {
    if (!named.has(digest)) return [`the private file holds ${digest}, which the evidence does not name`];
    const isWhole = bytes.toString("base64") === encoded && sha256(bytes) === digest;
    return isWhole ? [] : [`what the private file holds under ${digest} has another digest`];
  });
  return {
    bodies: new Map(decoded.map(({ digest, bytes }) => [digest, bytes])),
    faults: [...canonical(value) === text ? [] : ["the private file is not in canonical form (RFC 8785)"], ...faults]
  };
};
var parsed = (text) => {
  if (!text.isWellFormed()) return null;
  try {
    const value = JSON.parse(text);
    return isForm(value) ? value : null;
  } catch {
    return null;
  }
};
var isForm = (value) => {
  if (!isObject(value) || Object.keys(value).sort().join() !== "bodies,schema") return false;
  const { schema, bodies } = value;
  return schema === PRIVATE_SCHEMA && isObject(bodies) && Object.entries(bodies).every(([digest, body]) => DIGEST.test(digest) && typeof body === "string");
};
var DIGEST = /^[0-9a-f]{64}$/u;
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/policy/conditions.ts
var YES = { holds: "yes" };
var NO = { holds: "no" };
var standingOf = (when, scene) => {
  const each = [
    when.paths === null ? YES : anyPath(when.paths, scene),
    when.onlyPaths === null ? YES : onlyPaths(when.onlyPaths, scene),
    when.branches === null ? YES : yesOrNo(when.branches.some((glob) => matchesGlob(glob, scene.baseRef))),
    when.labels === null ? YES : labels(when.labels, scene),
    when.authors === null ? YES : authors(when.authors, scene),
    when.linesOver === null ? YES : linesOver(when.linesOver, scene)
  ];
  if (each.some((standing) => standing.holds === "no")) return NO;
  const why = each.flatMap((standing) => standing.holds === "open" ? standing.why : []);
  return why.length === 0 ? YES : { holds: "open", why };
};
var yesOrNo = (holds) => holds ? YES : NO;
var open = (why) => ({ holds: "open", why: [why] });
var anyPath = (globs, { facts, filesCut }) => {
  if (!facts.files.known) return open(facts.files.why);
  const paths = facts.files.value.flatMap(namesOf);
  if (paths.some((path) => globs.some((glob) => matchesGuard(glob, path)))) return YES;
  return filesCut ? open({ code: "list-truncated", about: ["files"] }) : NO;
};
var onlyPaths = (globs, { facts, filesCut }) => {
  if (!facts.files.known || filesCut || facts.files.value.length === 0) return NO;
  return yesOrNo(facts.files.value.flatMap(namesOf).every((path) => globs.some((glob) => matchesGlob(glob, path))));
};
var labels = (names, { facts, mayLabel }) => {
  if (!facts.change.known) return open(facts.change.why);
  const change = facts.change.value;
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const present = change.labels.filter((label) => wanted.has(label.name.toLowerCase()));
  if (present.some((label) => mayLabel(label.by) && !isLate(label.at, change))) return YES;
  const doubts = [...present.map(untrusted), ...removalsInDoubt(wanted, change, mayLabel)];
  return doubts.length === 0 ? NO : { holds: "open", why: doubts };
};
var removalsInDoubt = (wanted, change, mayLabel) => {
  const present = new Set(change.labels.map((label) => label.name.toLowerCase()));
  const gone = change.unlabeled.filter(
    ({ name }) => wanted.has(name.toLowerCase()) && !present.has(name.toLowerCase())
  );
  const last = new Map(gone.map((removal) => [removal.name.toLowerCase(), removal]));
  return [...last.values()].filter((removal) => !mayLabel(removal.by) || isLate(removal.at, change)).map(takenOff);
};
var isLate = (at, { merged }) => merged !== null && at !== null && !(Date.parse(at) <= Date.parse(merged.at));
var untrusted = (label) => ({
  code: "label-untrusted",
  about: [label.name],
  needed: "a label set by a person who did not contribute",
  found: label.by === null ? "not known who set it" : `set by ${label.by.login}`
});
var takenOff = ({ name, by, at }) => ({
  code: "label-untrusted",
  about: [name],
  needed: "a label taken off by a person who did not contribute, before the merge",
  found: by === null ? `not known who took it off at ${at}` : `taken off by ${by.login} at ${at}`
});
var authors = (logins, { facts }) => {
  if (!facts.change.known) return open(facts.change.why);
  const { author } = facts.change.value;
  if (author === null) return open({ code: "author-unknown", about: ["author"] });
  return yesOrNo(logins.some((login) => isLoginOf(login, author)));
};
var isLoginOf = (written, account) => {
  const plain = (login) => login.toLowerCase().replace(/\[bot\]$/u, "");
  if (account.type === "bot") return plain(written) === plain(account.login);
  return written.toLowerCase() === account.login.toLowerCase();
};
var linesOver = (limit, { facts }) => {
  if (!facts.change.known) return open(facts.change.why);
  return yesOrNo(facts.change.value.additions + facts.change.value.deletions > limit);
};

// src/policy/rules.ts
var MAX_OPEN = 7;
var IMPLIED = "protected-paths";
var AT_MERGE = ["merge"];
var isAsked = ({ moments = AT_MERGE, subject }, { moment, of }) => moments.includes(moment) && (subject === void 0 || subject === of);
var unconditional = (policy, moment) => variant(policy, [], { moment, of: "moment" });
var effective = (policy, scene, moment) => {
  const standings = policy.rules.map((rule) => ({ rule, standing: standingOf(rule.when, scene) }));
  const open2 = standings.flatMap(
    ({ rule, standing }) => standing.holds === "open" ? [{ rule, why: standing.why }] : []
  );
  const certain = standings.filter(({ standing }) => standing.holds === "yes").map(({ rule }) => rule);
  const judged2 = open2.slice(0, MAX_OPEN).map(({ rule }) => rule);
  const variantOf = (mask) => {
    const assumed = judged2.filter((_, index) => (mask & 1 << index) !== 0);
    return variant(
      policy,
      policy.rules.filter((rule) => certain.includes(rule) || assumed.includes(rule)),
      { moment, of: "change" }
    );
  };
  const others = Array.from({ length: 2 ** judged2.length - 1 }, (_, index) => variantOf(index + 1));
  return {
    variants: [variantOf(0), ...others],
    open: open2.map(({ rule, why }) => ({ rule: rule.name, why })),
    tooManyOpen: open2.length > MAX_OPEN
  };
};
var variant = (policy, rules, asked) => {
  const texts = rules.reduce((merged, rule) => mergeControls(merged, rule.controls), policy.controls);
  return controls.flatMap((control) => {
    const text = texts.get(control.id);
    if (!isAsked(control, asked) || text === void 0 && control.id !== IMPLIED) return [];
    return [
      {
        control,
        enforcement: text?.["enforcement"] === "report" ? "report" : "enforce",
        settings: settle(control, text ?? {}),
        named: text === void 0 ? "implied" : "named",
        rules: rules.filter((rule) => rule.controls.has(control.id)).map((rule) => rule.name)
      }
    ];
  });
};

// src/decision/authority.ts
var authorityOf = (facts, people) => {
  const contributors = knownContributors(facts, people);
  const identity = identityOf(people);
  const logins = contributors === null ? /* @__PURE__ */ new Set() : loginsOf(contributors);
  return {
    approvers: contributors === null ? [] : approversOf(facts, people),
    objectionTo: (account) => {
      if (account === null) return "not-known";
      if (!identity.isHuman(account)) return "not-human";
      if (contributors === null) return "not-known";
      return contributors.has(account) || logins.has(account.login.toLowerCase()) ? "contributed" : null;
    },
    objectionToLogin: (login) => {
      if (identity.isMachineLogin(login)) return "not-human";
      if (contributors === null) return "not-known";
      const person = identity.groupOfLogin(login);
      const isOne = [...contributors.accounts.values()].some((account) => identity.personOf(account) === person);
      return isOne || logins.has(login.toLowerCase()) ? "contributed" : null;
    }
  };
};
var authorityAt = (moment, facts, people) => {
  if (moment === "deployment" && !facts.deployment.known) return authorityOf(facts, people);
  const deployment = deploymentIn(facts.deployment);
  const identity = identityOf(people);
  const involved = deployment === null ? [] : involvedIn(deployment);
  const persons = new Set(involved.map(identity.personOf));
  const logins = new Set(involved.map(({ login }) => login.toLowerCase()));
  return {
    approvers: [],
    objectionTo: (account) => {
      if (account === null) return "not-known";
      if (!identity.isHuman(account)) return "not-human";
      return persons.has(identity.personOf(account)) ? "contributed" : null;
    },
    objectionToLogin: (login) => {
      if (identity.isMachineLogin(login)) return "not-human";
      const person = identity.groupOfLogin(login);
      return logins.has(login.toLowerCase()) || person !== null && persons.has(person) ? "contributed" : null;
    }
  };
};
var involvedIn = (deployment) => {
  const { deployer } = deployment;
  return [
    ...carriedAuthors(deployment),
    ...deployer.by === "person" && deployer.account !== null ? [deployer.account] : []
  ];
};
var loginsOf = (contributors) => new Set([...contributors.accounts.values()].map((account) => account.login.toLowerCase()));
var knownContributors = ({ change, commits, pushes }, people) => {
  if (!change.known || !commits.known || !pushes.known) return null;
  const contributors = contributorsOf({ change: change.value, commits: commits.value, pushes: pushes.value, people });
  return doubtsOf(contributors, "pusher", change.value).length === 0 ? contributors : null;
};
var approversOf = (facts, people) => {
  const { change, commits, pushes, reviews, approvedCommits } = facts;
  if (!change.known || !commits.known || !pushes.known || !reviews.known) return [];
  const given = { change: change.value, commits: commits.value, pushes: pushes.value, reviews: reviews.value };
  const { approvers } = independentApprovers({ ...given, approvedCommits }, people, "none");
  return approvers.map((approval) => approval.account);
};

// src/decision/emergency.ts
var NONE = { declared: null, lifts: /* @__PURE__ */ new Set(), notes: [] };
var emergencyOf = (policy, facts, authority) => {
  const { emergency } = policy;
  if (emergency === null || !facts.change.known) return NONE;
  const change = facts.change.value;
  const label = change.labels.find((each) => each.name.toLowerCase() === emergency.label.toLowerCase());
  if (label === void 0) return NONE;
  const word = wordOf(label, change, facts.pushes);
  const inCharge = [..."of" in word ? [word.of] : [], ...authority.approvers].filter(
    (account) => authority.objectionTo(account) === null && mayApprove(emergency, account, facts)
  );
  const until = reviewBy(label, change, emergency, facts.clock);
  if (inCharge.length > 0 && until !== null) {
    const by = [...new Set(inCharge.map((account) => account.login))].sort();
    return { declared: { by, label: label.name, until }, lifts: new Set(emergency.lifts), notes: [] };
  }
  return { ...NONE, notes: [notApproved(label, emergency, word), ...unknownTeams(emergency, facts)] };
};
var wordOf = ({ by, at }, change, pushes) => {
  if (by === null || at === null) return { doubt: "not known who set it" };
  if (change.merged !== null && !(Date.parse(at) <= Date.parse(change.merged.at))) {
    return { doubt: `set by ${by.login} after the merge` };
  }
  const listed2 = pushes.known && pushes.value.source === "activity" ? pushes.value.pushes : [];
  const pushed = listed2.filter((push) => push.after === change.head.commit).map((push) => Date.parse(push.at));
  if (pushed.length === 0) return { doubt: `set by ${by.login}, and it is not known when the head was pushed` };
  return Date.parse(at) > Math.max(...pushed) ? { of: by } : { doubt: `set by ${by.login} before the head was pushed` };
};
var mayApprove = (emergency, account, facts) => {
  const isNamed = emergency.approvers.users.some((login) => login.toLowerCase() === account.login.toLowerCase());
  return isNamed || teamsOf(emergency, facts).some(({ members }) => members?.some(({ id }) => id === account.id) === true);
};
var teamsOf = (emergency, facts) => emergency.approvers.teams.map((written) => {
  const name = written.toLowerCase();
  const team = facts.teams.known ? facts.teams.value.find((each) => each.name.toLowerCase() === name) : void 0;
  return { name, members: team?.members.known === true ? team.members.value : null };
});
var unknownTeams = (emergency, facts) => teamsOf(emergency, facts).flatMap(
  ({ name, members }) => members === null ? [{ code: "fact-unavailable", about: [name], needed: "its members" }] : []
);
var notApproved = (label, emergency, word) => ({
  code: "emergency-not-approved",
  about: [label.name],
  needed: "the head approved, or the label set after it was pushed, by somebody in charge who did not contribute",
  found: "of" in word ? `set by ${word.of.login}` : word.doubt,
  who: [...emergency.approvers.users, ...emergency.approvers.teams]
});
var reviewBy = (label, { unlabeled }, emergency, clock) => {
  const name = label.name.toLowerCase();
  const removed = unlabeled.filter((each) => each.name.toLowerCase() === name).map(({ at }) => at);
  const now = clock.known ? [clock.value.now] : [];
  const times = [...label.at === null ? now : [label.at], ...removed].map((at) => Date.parse(at));
  const from = Math.min(...times);
  if (!Number.isFinite(from)) return null;
  return instantOf(from + emergency.reviewWithinHours * 36e5);
};
var instantOf = (milliseconds) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

// src/decision/gate-finding.ts
var gateFinding = (faults, notes) => finding(worstOf(faults), faults.map(reasonOf), notes);
var outsideFinding = (why, notes) => finding("not-applicable", [why], notes);
var finding = (outcome, reasons, notes) => ({
  control: GATE,
  version: 1,
  enforcement: "enforce",
  outcome,
  reasons: orderReasons(reasons),
  notes: orderReasons(notes),
  rules: []
});
var worstOf = (faults) => {
  if (faults.length === 0) return "pass";
  if (faults.some(({ outcome }) => outcome === "fail")) return "fail";
  return faults.every(({ outcome }) => outcome === "pending") ? "pending" : "indeterminate";
};
var reasonOf = ({ code, about, needed, found, who, at }) => ({
  code,
  about,
  ...needed === void 0 ? {} : { needed },
  ...found === void 0 ? {} : { found },
  ...who === void 0 ? {} : { who },
  ...at === void 0 ? {} : { at }
});

// src/decision/judge-control.ts
var judgeControl = (item, facts, circumstances) => {
  const { control } = item;
  const unknown2 = control.needs.flatMap((need) => facts[need].known ? [] : [facts[need].why]);
  if (unknown2.length > 0) return answer("indeterminate", unknown2, [], false);
  const { watched, looked } = watch(circumstances);
  try {
    const verdict = control.judge(inputOf(control.needs, control.wants ?? [], facts), item.settings, watched);
    return checked(control.id, verdict, looked());
  } catch (error) {
    return failed(control.id, error instanceof Error ? error.message : "threw");
  }
};
var answer = (outcome, reasons, notes, looked) => ({ outcome, reasons: orderReasons(reasons), notes: orderReasons(notes), looked });
var failed = (id, found, reasons = []) => {
  const failure = { code: "control-failed", about: [id], needed: "a verdict", found: found.slice(0, 200) };
  return answer("indeterminate", [failure, ...reasons], [], true);
};
var inputOf = (needs, wants, facts) => {
  const input = new Map(wants.map((want) => [want, facts[want]]));
  for (const need of needs) {
    const fact = facts[need];
    if (fact.known) input.set(need, fact.value);
  }
  const object = Object.fromEntries(input);
  return object;
};
var watch = (circumstances) => {
  let read = false;
  const watched = {
    ...circumstances,
    get accepted() {
      read = true;
      return circumstances.accepted;
    }
  };
  return { watched, looked: () => read };
};
var checked = (id, verdict, looked) => {
  const { outcome } = verdict;
  const reasons = verdict.reasons;
  switch (outcome) {
    case "pass":
      if (reasons.length === 0) return answer(outcome, reasons, verdict.notes ?? [], looked);
      return failed(id, "a pass with reasons", reasons);
    case "fail":
    case "pending":
    case "indeterminate":
    case "not-applicable":
      if (reasons.length > 0) return answer(outcome, reasons, verdict.notes ?? [], looked);
      return failed(id, `${outcome} without a reason`);
    default:
      verdict;
      return failed(id, `the outcome ${String(outcome)}`);
  }
};

// src/decision/exceptions.ts
var CODES = {
  contributed: "exception-self-approved",
  "not-human": "exception-approver-not-human",
  "not-known": "exception-approver-unknown"
};
var acceptedFor = (policy, control, facts, authority) => {
  const today = facts.clock.known ? dayOf(facts.clock.value.now) : null;
  const judged2 = policy.exceptions.filter((exception) => exception.control === control).map((exception) => ({ exception, why: refusal(exception, today, authority) }));
  return {
    valid: judged2.flatMap(({ exception, why }) => why === null ? [exception] : []),
    refused: judged2.flatMap(({ exception, why }) => why === null ? [] : [{ exception, why }])
  };
};
var dayOf = (now) => /^\d{4}-\d{2}-\d{2}/u.exec(now)?.[0] ?? null;
var refusal = (exception, today, authority) => {
  const { about, until, approvedBy } = exception;
  if (today === null) {
    return { code: "exception-day-unknown", about: [about], needed: `on or before ${until}` };
  }
  if (today > until) {
    return { code: "exception-expired", about: [about], needed: `on or before ${until}`, found: today };
  }
  const objection = authority.objectionToLogin(approvedBy);
  return objection === null ? null : { code: CODES[objection], about: [about, approvedBy] };
};
var answerWithExceptions = (item, facts, circumstances, accepted) => {
  const plain = judgeControl(item, facts, { ...circumstances, accepted: [] });
  const answered = (answer2) => ({
    outcome: answer2.outcome,
    reasons: answer2.reasons,
    notes: orderReasons([...answer2.notes, ...refusedNotes(plain, accepted)]),
    carried: []
  });
  if (plain.outcome === "pass" || plain.outcome === "not-applicable" || accepted.valid.length === 0) {
    return answered(plain);
  }
  const texts = accepted.valid.map((exception) => exception.about);
  const lenient = judgeControl(item, facts, { ...circumstances, accepted: texts });
  if (lenient.looked) return lenient.outcome === "pass" ? waived(plain, accepted.valid) : answered(lenient);
  const isAccepted = (reason) => reason.about.length > 0 && reason.about.every((each) => texts.includes(each));
  const left = plain.reasons.filter((reason) => !isAccepted(reason));
  return left.length === 0 ? waived(plain, accepted.valid) : answered({ ...plain, reasons: left });
};
var isAbout = (answer2, exception) => answer2.reasons.some((reason) => reason.about.includes(exception.about));
var refusedNotes = (answer2, accepted) => accepted.refused.flatMap(({ exception, why }) => isAbout(answer2, exception) ? [why] : []);
var waived = (plain, valid) => {
  const named = valid.filter((exception) => isAbout(plain, exception));
  return {
    outcome: "waived",
    reasons: plain.reasons,
    notes: plain.notes,
    carried: (named.length === 0 ? valid : named).map(carriedBy)
  };
};
var carriedBy = (exception) => ({
  by: "exception",
  control: exception.control,
  about: [exception.about],
  approvedBy: exception.approvedBy,
  why: `${exception.reason} (${exception.ticket})`,
  until: exception.until
});

// src/decision/judge.ts
var judge = (bench) => {
  const answers = /* @__PURE__ */ new Map();
  const answerOf = (item, ticketApprovers) => {
    const key = keyOf([item.control.id, item.named, item.settings, ticketApprovers]);
    const known2 = answers.get(key);
    if (known2 !== void 0) return known2;
    const accepted = acceptedFor(bench.policy, item.control.id, bench.facts, bench.authority);
    const answered = answerWithExceptions(item, bench.facts, circumstancesOf(bench, item, ticketApprovers), accepted);
    answers.set(key, answered);
    return answered;
  };
  return (variant2) => {
    const approvers = ticketApproversIn(variant2);
    const judged2 = variant2.map((item) => lift(findingOf(item, answerOf(item, approvers)), bench.emergency));
    const lifted = judged2.flatMap((each) => each.carried);
    const isMissing = lifted.some((carried) => carried.by === "emergency");
    return {
      findings: judged2.map((each) => each.finding),
      carried: lifted,
      notes: [...bench.emergency.notes, ...isMissing ? [] : unneeded(bench.emergency)]
    };
  };
};
var ticketApproversIn = (variant2) => {
  const settings = variant2.find(({ control }) => control.id === "change-ticket")?.settings;
  return settings === void 0 ? null : settings.approvers;
};
var circumstancesOf = (bench, item, ticketApprovers) => ({
  people: bench.policy.people,
  statusContext: bench.statusContext,
  ticketApprovers,
  policyPath: bench.policy.path,
  named: item.named
});
var findingOf = (item, answered) => ({
  finding: {
    control: item.control.id,
    version: item.control.version,
    enforcement: item.enforcement,
    outcome: answered.outcome,
    reasons: answered.reasons,
    notes: answered.notes,
    rules: item.rules
  },
  // A control that only reports carries nothing: nothing hangs on it.
  carried: item.enforcement === "enforce" ? answered.carried : []
});
var lift = (judged2, { declared, lifts }) => {
  const { finding: finding2 } = judged2;
  const isMissing = finding2.enforcement === "enforce" && (finding2.outcome === "fail" || finding2.outcome === "pending" || finding2.outcome === "indeterminate");
  if (declared === null || !isMissing || !lifts.has(finding2.control)) return judged2;
  const carried = {
    by: "emergency",
    control: finding2.control,
    about: [declared.label],
    approvedBy: declared.by.join(", "),
    why: [...new Set(finding2.reasons.map((reason) => reason.code))].join(", "),
    until: declared.until
  };
  return { finding: { ...finding2, outcome: "waived" }, carried: [carried] };
};
var unneeded = ({ declared }) => declared === null ? [] : [{ code: "emergency-not-needed", about: [declared.label], who: declared.by }];

// src/decision/nothing-applies.ts
var nothingApplies = (variant2, { findings }) => {
  const implied = new Set(variant2.filter((item) => item.named === "implied").map((item) => item.control.id));
  const applies = findings.some(
    ({ control, enforcement, outcome }) => enforcement === "enforce" && outcome !== "not-applicable" && !implied.has(control)
  );
  return applies ? [] : [{ outcome: "fail", code: "no-control-applies", about: [] }];
};

// src/decision/trust.ts
var REQUIRED_WORKFLOW_EVENTS = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "merge_group"]);
var EVENTS_OF_ANY_REF = /* @__PURE__ */ new Set(["merge_group", "push", "release", "deployment"]);
var trustOf = ({ run: observed }, place, accepted) => {
  if (!observed.known) return judged(observed.why, "indeterminate", accepted);
  const run = observed.value;
  if (run.workflow === null) {
    return { faults: [], notes: [{ code: "outside-workflow", about: [run.event] }] };
  }
  if (groundOf(run, run.workflow, place) !== null) return { faults: [], notes: [] };
  return judged(untrusted2(run.event, run.workflow, place.defaultBranch), "fail", accepted);
};
var groundOf = (run, workflow, place) => {
  if (workflow.repository.toLowerCase() !== place.repository.toLowerCase()) {
    return isRequiredWorkflow(run, workflow, place.repository) ? "required-workflow" : null;
  }
  if (workflow.ref === `refs/heads/${place.defaultBranch}`) return "default-branch";
  const isSame = workflow.sameAsDefaultBranch === true ? "same-as-default" : null;
  if (EVENTS_OF_ANY_REF.has(run.event)) return isSame;
  if (workflow.ref === `refs/heads/${place.baseRef}`) return "base-branch";
  return run.event === "workflow_dispatch" ? isSame : null;
};
var isRequiredWorkflow = (run, workflow, repository) => {
  const ownerOf = (name) => name.split("/")[0];
  return REQUIRED_WORKFLOW_EVENTS.has(run.event) && ownerOf(workflow.repository.toLowerCase()) === ownerOf(repository.toLowerCase()) && !workflow.ref.startsWith("refs/pull/");
};
var untrusted2 = (event, workflow, defaultBranch) => ({
  code: "untrusted-workflow",
  about: [workflow.ref, workflow.path],
  needed: `the workflow file of ${defaultBranch}`,
  found: `${event} ran ${workflow.repository}/${workflow.path}@${workflow.ref}`
});
var judged = (reason, outcome, accepted) => accepted === "any" ? { faults: [], notes: [reason] } : { faults: [{ outcome, ...reason }], notes: [] };

// src/decision/judge-moment.ts
var judgeMoment = ({ facts: given, faults, policy, notes, moment }, { name, defaultBranch }) => {
  const facts = settledFacts(given);
  const trust = trustOf(facts, { repository: name, baseRef: defaultBranch, defaultBranch }, policy.trustedWorkflow);
  const authority = authorityAt(moment, facts, policy.people);
  const variant2 = unconditional(policy, moment);
  const emergency = emergencyOf(policy, facts, authority);
  const bench = { policy, facts, authority, emergency, statusContext: statusContext(defaultBranch) };
  const judged2 = judge(bench)(variant2);
  const outside = outsideOf(judged2.findings);
  const broken = [...faults, ...trust.faults];
  const vacuous = outside.length > 0 ? [] : nothingApplies(variant2, judged2);
  const gate = gateFinding([...broken, ...vacuous], [...notes, ...trust.notes, ...judged2.notes]);
  const findings = [gate, ...judged2.findings];
  const isOutside = outside.length > 0 && broken.length === 0 && nothingApplies(variant2, judged2).length > 0;
  return { findings, decision: isOutside ? notApplicable([...outside, ...notes]) : decide(findings, judged2.carried) };
};
var outsideOf = (findings) => findings.filter(({ outcome, enforcement }) => outcome === "not-applicable" && enforcement === "enforce").flatMap(({ reasons }) => reasons.filter(({ code }) => code === "environment-not-listed"));

// src/decision/landing-faults.ts
var landingFaults = ({ landing, change }) => {
  if (!landing.known) return { faults: [{ outcome: "indeterminate", ...landing.why }], notes: [] };
  if (landing.value === null) return NOTHING;
  const tree = change.known ? treeOf2(landing.value) : NOTHING;
  return { faults: [...tree.faults, ...ungated(landing.value)], notes: tree.notes };
};
var NOTHING = { faults: [], notes: [] };
var treeOf2 = ({ commit, tree, expectedTree, method }) => {
  if (expectedTree === null)
    return { faults: [], notes: [{ code: "landing-tree-unproven", about: [commit], found: method }] };
  if (expectedTree === tree) return NOTHING;
  return {
    faults: [{ outcome: "fail", code: "landing-tree-differs", about: [commit], needed: expectedTree, found: tree }],
    notes: []
  };
};
var ungated = ({ ungated: commits, branch, by }) => commits.length === 0 ? [] : [
  {
    outcome: "fail",
    code: "ungated-push",
    about: commits,
    needed: `a merged pull request into ${branch}`,
    found: by === null ? "pushed by an account that is not known" : `pushed by ${by.login}`
  }
];

// src/decision/policy-faults.ts
var policyFaults = (faults, sources) => {
  const [first, ...rest] = faults;
  const faultOf = (fault2) => runFault(fault2, sources.at(-1)?.path ?? null);
  return [faultOf(first), ...rest.map(faultOf)];
};
var runFault = ({ file, line, column, key, message }, path) => {
  const place = `${file}:${String(line)}:${String(column)}`;
  return {
    outcome: "fail",
    code: "policy-invalid",
    about: [key === "" ? file : key],
    found: key === "" ? `${place} ${message}` : `${place} ${key} ${message}`,
    ...file === path ? { at: { path, line } } : {}
  };
};

// src/decision/run-faults.ts
var runFaults = (facts) => {
  const { change } = facts;
  const isDraft = change.known && change.value.draft && change.value.state === "open";
  return [
    ...isDraft ? [fault("pending", "pull-is-draft", [`#${String(change.value.number)}`])] : [],
    ...emptyFaults(facts)
  ];
};
var emptyFaults = ({ files, commits }) => [
  ...files.known ? emptyFault("files", files.value) : [unread(files.why)],
  ...commits.known ? emptyFault("commits", commits.value.current) : [unread(commits.why)]
];
var emptyFault = (name, list) => list.length === 0 ? [fault("indeterminate", "nothing-to-evaluate", [name])] : [];
var unread = (why) => ({ outcome: "indeterminate", ...why });
var fault = (outcome, code, about) => ({
  outcome,
  code,
  about
});

// src/decision/standing.ts
var standingOf2 = (facts, { accepted, context }) => {
  const workflow = workflowOf(facts, accepted);
  const { protection } = facts;
  const bypass = bypassOf(protection);
  if (!protection.known || context === null) {
    return { workflow, status: statusOf(workflow, null), required: null, from: [], bypass };
  }
  const demanded = protection.value.requiredContexts.filter((entry) => entry.context === context);
  return {
    workflow,
    status: statusOf(workflow, demanded),
    required: demanded.length > 0,
    from: [...new Set(demanded.flatMap(appOf))].sort(),
    bypass
  };
};
var bypassOf = (protection) => {
  if (!protection.known) return unknown(protection.why);
  const { bypass, admins } = protection.value;
  return bypass.known && !admins ? known([...bypass.value, "administrators"]) : bypass;
};
var workflowOf = (facts, accepted) => {
  const { run, repository } = facts;
  const baseRef = branchOf(facts);
  if (!run.known) return "unknown";
  const { workflow } = run.value;
  if (workflow === null) return "none";
  if (!repository.known || baseRef === null) return "unknown";
  const { name, defaultBranch } = repository.value;
  const ground = groundOf(run.value, workflow, { repository: name, baseRef, defaultBranch });
  return ground ?? (accepted === "any" ? "untrusted-accepted" : "untrusted");
};
var branchOf = ({ change, landing, deployment, repository }) => {
  if (change.known) return change.value.base.ref;
  if (deployment.known && deployment.value !== null) return repository.known ? repository.value.defaultBranch : null;
  return landing.known ? landing.value?.branch ?? null : null;
};
var statusOf = (workflow, demanded) => {
  if (workflow === "required-workflow") return "required-workflow";
  if (demanded === null) return "unknown";
  return demanded.some((entry) => appOf(entry).some((app) => !isShared(app))) ? "app" : "shared-app";
};
var appOf = ({ app, appId }) => {
  if (appId === SHARED_APP.id) return [SHARED_APP.slug];
  if (app !== null) return [app];
  return appId === null ? [] : [`app ${String(appId)}`];
};
var isShared = (app) => app.toLowerCase() === SHARED_APP.slug;

// src/decision/judge-all.ts
var judgeAll = (input) => {
  const reading = readPolicy(input.reading);
  const judgement = judgeReading(input, reading);
  const accepted = "policy" in reading ? reading.policy.trustedWorkflow : "listed";
  return { ...judgement, standing: standingOf2(settledFacts(input.facts), { accepted, context: judgement.context }) };
};
var judgeReading = (input, reading) => {
  const notes = readingNotes(input.reading);
  const { change, repository } = input.facts;
  const landed = landedAlone(input.facts);
  const faulty = (faults) => {
    const finding2 = gateFinding([...faults, ...input.faults], notes);
    const branch = change.known ? change.value.base.ref : landed?.branch;
    const context2 = branch === void 0 ? null : statusContext(branch);
    return { findings: [finding2], decision: decide([finding2]), context: context2 };
  };
  if ("faults" in reading) return faulty(reading.faults);
  const moment = input.moment ?? "merge";
  if (moment !== "merge" && (input.role !== "companion" || !change.known)) {
    if (!repository.known) return { ...faulty(unreadFault(repository)), context: null };
    return { ...judgeMoment({ ...input, policy: reading.policy, notes, moment }, repository.value), context: null };
  }
  if (landed !== null && repository.known) {
    const place2 = placeOf(repository.value, landed.branch);
    return judgeLanding({ ...input, policy: reading.policy, notes, place: place2 });
  }
  if (!change.known || !repository.known) return faulty([change, repository].flatMap(unreadFault));
  const { policy } = reading;
  const place = placeOf(repository.value, change.value.base.ref);
  const cover = coverOfChange(policy, place, change.value);
  if ("outside" in cover) return isOfGroup(input.faults) ? faulty([]) : unguarded(cover.outside, notes);
  const context = statusContext(cover.entry);
  return { ...judgeChange({ ...input, policy, context, notes, place }), context };
};
var unreadFault = (fact) => fact.known ? [] : [{ outcome: "indeterminate", ...fact.why }];
var readPolicy = (reading) => {
  if (reading.state === "missing") {
    return { faults: [{ outcome: "fail", code: "policy-missing", about: [reading.path], needed: "a policy file" }] };
  }
  if (reading.state === "unreadable") {
    const { path, found } = reading;
    return { faults: [{ outcome: "indeterminate", code: "policy-unreadable", about: [path], found }] };
  }
  const { demands, sources } = reading;
  return demands.state === "valid" ? { policy: policyOfStored(demands.policy) } : { faults: policyFaults(demands.faults, sources) };
};
var readingNotes = (reading) => reading.state === "found" && reading.fromDefaultBranch ? [{ code: "policy-from-default-branch", about: reading.sources.slice(-1).map((source) => source.name) }] : [];
var isOfGroup = (faults) => faults.some(({ code }) => code === "queue-entry-unresolved");
var placeOf = ({ name, defaultBranch }, baseRef) => ({
  repository: name,
  baseRef,
  defaultBranch
});
var coverOf = (policy, { baseRef, defaultBranch }) => {
  const entry = branchEntry(policy, baseRef, defaultBranch);
  if (entry !== null) return { entry };
  const needed = (policy.branches ?? [defaultBranch]).join(", ");
  return { outside: { code: "branch-not-listed", about: [baseRef], needed } };
};
var coverOfChange = (policy, place, { state, number }) => {
  const cover = coverOf(policy, place);
  const isClosed = "entry" in cover && state === "closed";
  return isClosed ? { outside: { code: "closed-unmerged", about: [`#${String(number)}`] } } : cover;
};
var unguarded = (outside, notes) => ({
  findings: [outsideFinding(outside, notes)],
  decision: notApplicable([outside, ...notes]),
  context: null
});
var landedAlone = ({ change, landing }) => !change.known && landing.known ? landing.value : null;
var judgeLanding = (input) => {
  const { policy, place, facts, notes } = input;
  const cover = coverOf(policy, place);
  if ("outside" in cover) return unguarded(cover.outside, notes);
  const trust = trustOf(facts, place, policy.trustedWorkflow);
  const sealing = landingFaults(facts);
  const finding2 = gateFinding(
    [...input.faults, ...trust.faults, ...sealing.faults],
    [...notes, ...trust.notes, ...sealing.notes]
  );
  return { findings: [finding2], decision: decide([finding2]), context: statusContext(cover.entry) };
};
var judgeChange = (input) => {
  const { policy, context, place, moment = "merge" } = input;
  const facts = settledFacts(input.facts);
  const trust = trustOf(facts, place, policy.trustedWorkflow);
  const authority = authorityOf(facts, policy.people);
  const emergency = emergencyOf(policy, facts, authority);
  const filesCut = input.faults.some((fault2) => fault2.code === "list-truncated" && isAboutFiles(fault2));
  const mayLabel = (account) => authority.objectionTo(account) === null;
  const demanded = effective(policy, { facts, baseRef: place.baseRef, filesCut, mayLabel }, moment);
  const judgeVariant = judge({ policy, facts, authority, emergency, statusContext: context });
  const sealing = landingFaults(facts);
  const faults = [...input.faults, ...trust.faults, ...runFaults(facts), ...sealing.faults, ...openFaults(demanded)];
  const notes = [...input.notes, ...trust.notes, ...sealing.notes, ...openNotes(demanded)];
  const whole = (variant2) => {
    const judged2 = judgeVariant(variant2);
    const vacuous = moment === "merge" ? nothingApplies(variant2, judged2) : [];
    const gate = gateFinding([...faults, ...vacuous], [...notes, ...judged2.notes]);
    const findings = [gate, ...judged2.findings];
    const isFree = moment !== "merge" && faults.length === 0 && nothingApplies(variant2, judged2).length > 0;
    return { findings, decision: isFree ? notApplicable(gate.notes) : decide(findings, judged2.carried) };
  };
  const [first, ...others] = demanded.variants;
  return others.map(whole).reduce(worse, whole(first));
};
var isAboutFiles = (fault2) => fault2.about.length === 0 || fault2.about.includes("files");
var openFaults = ({ tooManyOpen, open: open2 }) => tooManyOpen ? [{ outcome: "indeterminate", code: "rules-undecided", about: open2.map(({ rule }) => rule) }] : [];
var openNotes = ({ open: open2 }) => open2.flatMap(({ rule, why }) => why.map((reason) => ({ ...reason, about: [rule, ...reason.about] })));
var rank = ({ decision }) => WORST_FIRST.indexOf(decision.verdict);
var worse = (one, other) => rank(other) < rank(one) ? other : one;

// src/decision/combine.ts
var combine = (decisions) => {
  const [first, ...rest] = decisions;
  if (rest.length === 0) return first.decision;
  const verdicts = new Set(decisions.map(({ decision }) => decision.verdict));
  const verdict = WORST_FIRST.find((word) => verdicts.has(word)) ?? "indeterminate";
  return {
    verdict,
    blocking: decisions.flatMap(({ name, decision }) => decision.blocking.map((each) => naming(each, name))),
    carried: settled(decisions.flatMap(({ decision }) => decision.carried)),
    notes: orderReasons(decisions.flatMap(({ decision }) => decision.notes))
  };
};
var naming = (blocking, name) => name === null || blocking.about.includes(name) ? blocking : { ...blocking, about: [name, ...blocking.about] };

// src/policy/aliased-demands.ts
var aliasedDemands = (demands, aliases) => {
  if (demands.state === "valid") return { state: "valid", policy: aliasedPolicy(demands.policy, aliases) };
  const [first, ...rest] = demands.faults;
  const faultOf = (fault2) => aliasedFault(fault2, aliases);
  return { state: "invalid", faults: [faultOf(first), ...rest.map(faultOf)] };
};
var aliasedPolicy = (policy, aliases) => ({
  ...policy,
  people: aliasedPeople(policy.people, aliases),
  controls: aliasedControls(policy.controls, aliases),
  rules: policy.rules.map((rule) => ({
    name: aliases.within(rule.name),
    when: aliasedConditions(rule.when, aliases),
    controls: aliasedControls(rule.controls, aliases)
  })),
  exceptions: policy.exceptions.map((exception) => aliasedException(exception, aliases)),
  emergency: policy.emergency === null ? null : aliasedEmergency(policy.emergency, aliases)
});
var listed = (entry, { of, ofHandle }) => {
  if (isHandle(entry)) return ofHandle(entry);
  const mail = mailInList(entry);
  return mail === null ? entry : nameOfAlias(of(mail));
};
var aliasedPeople = (people, aliases) => {
  const all = (entries) => entries.map((entry) => listed(entry, aliases));
  return {
    tickets: people.tickets.map((each) => ({
      ..."handle" in each ? { handle: aliases.ofHandle(each.handle) } : { alias: aliases.of(each.alias) },
      login: listed(each.login, aliases)
    })),
    samePerson: people.samePerson.map(all),
    machineAccounts: all(people.machineAccounts),
    trustedApps: all(people.trustedApps)
  };
};
var aliasedUsers = (value, aliases) => {
  if (Array.isArray(value)) return value.map((item) => aliasedUsers(item, aliases));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "users" && isTexts(inner) ? inner.map((entry) => listed(entry, aliases)) : aliasedUsers(inner, aliases)
    ])
  );
};
var TICKET_WORDS = /* @__PURE__ */ new Set(["keys", "states", "types", "pre-approved", "item"]);
var aliasedControls = (controls2, aliases) => Object.fromEntries(
  Object.entries(aliasedUsers(controls2, aliases)).map(([id, settings]) => [
    id,
    id === "change-ticket" ? aliasedTicketWords(settings, aliases) : settings
  ])
);
var aliasedTicketWords = (settings, aliases) => Object.fromEntries(
  Object.entries(settings).map(([key, value]) => [key, TICKET_WORDS.has(key) ? aliasedWords(value, aliases) : value])
);
var aliasedWords = (value, aliases) => {
  if (typeof value === "string") return aliases.within(value);
  return isTexts(value) ? value.map(aliases.within) : value;
};
var isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === "string");
var aliasedConditions = (when, aliases) => ({
  ...when,
  authors: when.authors === null ? null : when.authors.map((login) => listed(login, aliases))
});
var aliasedException = (exception, aliases) => ({
  ...exception,
  about: ADDRESS.test(exception.about) ? listed(exception.about, aliases) : exception.about,
  reason: aliases.within(exception.reason),
  approvedBy: listed(exception.approvedBy, aliases),
  ticket: aliases.within(exception.ticket)
});
var ADDRESS = /^(?:mail:.*|[^\s@/]+@[^\s@/]+)$/u;
var aliasedEmergency = (emergency, aliases) => ({
  ...emergency,
  approvers: {
    users: emergency.approvers.users.map((login) => listed(login, aliases)),
    teams: emergency.approvers.teams
  }
});
var TICKETS = "people.tickets.";
var ticketName = (name, { of, ofHandle }) => isHandle(name) ? ofHandle(name) : of(name);
var aliasedFault = (fault2, aliases) => ({
  ...fault2,
  key: fault2.key.startsWith(TICKETS) ? `${TICKETS}${ticketName(fault2.key.slice(TICKETS.length), aliases)}` : aliases.within(fault2.key),
  message: aliases.within(fault2.message)
});

export {
  judgeAll,
  combine,
  derivedFrom,
  PRIVATE_FILE,
  privateFile,
  digestsIn,
  openPrivateFile,
  aliasedDemands
};
