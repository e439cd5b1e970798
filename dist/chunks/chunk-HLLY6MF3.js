import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  approvalOf,
  arrangeTexts,
  branchEntry,
  controls,
  demandsOf,
  mergeControls,
  policyOfStored,
  settle,
  statusContext
} from "./chunk-LXEBJTD5.js";
import {
  extendedFile,
  sha256
} from "./chunk-2TMJ3BFM.js";

// src/report/plain.ts
var HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/gu;
var COMMAND = "##[";
var visible = (text) => text.replace(HIDDEN, "␣");
var plain = (text, limit = 300) => {
  const shown = visible(text).replaceAll(COMMAND, "##␣[").trim();
  return shown.length <= limit ? shown : `${shown.slice(0, limit - 1).toWellFormed()}…`;
};
var quoted = (text) => {
  const shown = plain(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || shown === "" ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
};
var escaped = (text) => plain(text, 1e3).replace(/[\\`*_{}[\]<>()#+!|~@]/g, (character) => `\\${character}`);
var enumerated = (items, show, limit = 5) => {
  const shown = items.slice(0, limit).map((item) => show(item));
  const rest = items.length - shown.length;
  return rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
};
var cell = (text) => escaped(text).replaceAll("://", ":\\//").replace(/www(?=\.)/giu, "$&\\");

// src/policy/demand.ts
var ALWAYS = ["repository", "run", "change", "clock", "files", "commits", "protection"];
var AUTHORITY = ["commits", "pushes", "reviews", "approvedCommits", "permissions", "teams"];
var demandOf = (policy) => {
  const variants = settingsVariants(policy);
  const of2 = (id) => variants.map((variant) => variant.get(id)).filter((settings) => settings !== void 0);
  const reviews = of2("peer-review");
  const scans = unique(of2("passing-scans").flatMap(scanEntries));
  const checks = unique([...of2("required-checks").flatMap(checkEntries), ...scans.flatMap(checkOf)]);
  const tests = unique(of2("required-checks").flatMap(testDemands));
  const read = unique(scans.flatMap(scanDemand));
  const ticket = ticketDemand([...of2("change-ticket"), ...of2("segregation-of-duties").flatMap(impliedTicket)]);
  const asksDependencies = of2("dependencies").length > 0;
  const unused = [
    ...tests.length === 0 ? ["testResults"] : [],
    ...checks.length === 0 ? ["checks"] : [],
    ...read.length === 0 ? ["scans"] : [],
    ...ticket === null ? ["tickets"] : []
  ];
  return {
    facts: factsOf(policy, variants).filter((name) => !unused.includes(name)),
    teams: teamsOf(policy, variants),
    carryOver: strongest(reviews.map((settings) => settings["carry-over"])),
    checks,
    scans: read,
    dependencies: asksDependencies ? "asked" : "not-asked",
    tests,
    ticket
  };
};
var settingsVariants = (policy) => {
  const all = policy.rules.reduce((texts2, rule) => mergeControls(texts2, rule.controls), policy.controls);
  const texts = [policy.controls, ...policy.rules.map((rule) => mergeControls(policy.controls, rule.controls)), all];
  return texts.map(settledOf);
};
var settledOf = (texts) => new Map(
  controls.filter((control) => texts.has(control.id) || control.id === IMPLIED).map((control) => [control.id, settle(control, texts.get(control.id) ?? {})])
);
var IMPLIED = "protected-paths";
var factsOf = (policy, variants) => {
  const named = controls.filter((control) => variants.some((variant) => variant.has(control.id)));
  const needed = named.flatMap((control) => [...control.needs, ...control.wants ?? []]);
  const needsAuthority = policy.emergency !== null || policy.exceptions.length > 0 || policy.rules.some((rule) => rule.when.labels !== null);
  const wanted = /* @__PURE__ */ new Set([...ALWAYS, ...needed, ...needsAuthority ? AUTHORITY : []]);
  const settings = variants.flatMap((variant) => [...variant.values()]);
  if (!settings.some((each) => each["code-owners"] === true)) wanted.delete("codeOwners");
  if (!settings.some((each) => each["resolved-conversations"] === true)) wanted.delete("conversations");
  if (!settings.some(namesPolicyAuthor)) wanted.delete("policyHistory");
  return [...wanted].sort();
};
var namesPolicyAuthor = (settings) => (settings["separate"] ?? []).some((pair) => pair.includes("policy-author"));
var teamsOf = (policy, variants) => {
  const found = variants.flatMap((variant) => [...variant.values()].flatMap(teamsWithin));
  const named = [...found, ...policy.emergency?.approvers.teams ?? []];
  return [...new Set(named.map((team) => team.toLowerCase()))].sort();
};
var teamsWithin = (value) => {
  if (Array.isArray(value)) return value.flatMap(teamsWithin);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(
    ([key, inner]) => key === "teams" && Array.isArray(inner) ? inner.filter((team) => typeof team === "string") : teamsWithin(inner)
  );
};
var CARRY_OVERS = ["none", "identical-tree", "clean-base-merge"];
var strongest = (values) => [...CARRY_OVERS].reverse().find((value) => values.includes(value)) ?? "none";
var checkEntries = (settings) => (settings["checks"] ?? []).map((check) => ({
  name: String(check["name"]),
  app: String(check["app"])
}));
var testDemands = (settings) => (settings["checks"] ?? []).flatMap(
  (check) => [check["tests"], check["coverage"]].flatMap((asked) => {
    if (typeof asked !== "object" || asked === null) return [];
    const { artifact, files } = asked;
    return [
      { check: String(check["name"]), app: String(check["app"]), artifact: String(artifact), files: String(files) }
    ];
  })
);
var scanEntries = (settings) => settings["scans"] ?? [];
var checkOf = ({ value }) => isText(value["check"]) ? [{ name: value["check"], app: isText(value["app"]) ? value["app"] : "" }] : [];
var scanDemand = ({ name, value }) => {
  const tool = isText(value["tool"]) ? value["tool"] : null;
  const newOnly = value["new-only"] === true || Object.keys(value["grace"] ?? {}).length > 0;
  const common = { scan: name, tool, newOnly };
  if (isText(value["code-scanning"])) {
    return [{ ...common, source: "code-scanning", codeScanning: value["code-scanning"] }];
  }
  if (isText(value["dependabot"])) return [{ ...common, source: "dependabot" }];
  if (isText(value["secret-scanning"])) return [{ ...common, source: "secret-scanning" }];
  const path = isText(value["sarif"]) ? value["sarif"] : "";
  if (isText(value["artifact"])) return [{ ...common, source: "artifact", artifact: value["artifact"], path }];
  return path === "" ? [] : [{ ...common, source: "sarif", path }];
};
var impliedTicket = (settings) => {
  const pairs = settings["separate"] ?? [];
  const isAsked = pairs.some((pair) => pair.includes("requester") || pair.includes("ticket-approver"));
  const control = controls.find((each) => each.id === "change-ticket");
  return isAsked && control !== void 0 ? [settle(control, {})] : [];
};
var ticketDemand = (variants) => {
  const [first] = variants;
  if (first === void 0) return null;
  const same = variants.filter((each) => each["system"] === first["system"]);
  const listed = (key) => [...new Set(same.flatMap((each) => each[key] ?? []))].sort();
  return {
    system: first["system"],
    url: isText(first["url"]) ? first["url"] : null,
    keys: listed("keys"),
    in: listed("in"),
    label: isText(first["label"]) ? first["label"] : "",
    states: listed("states"),
    approval: approvalOf(String(first["system"]), first["approval"] === "move" ? "move" : "record"),
    singleUse: same.some((each) => each["single-use"] === true)
  };
};
var isText = (value) => typeof value === "string" && value !== "";
var unique = (values) => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values()
];

// src/policy/plan.ts
var NOTHING = {
  facts: [],
  teams: [],
  carryOver: "none",
  checks: [],
  scans: [],
  dependencies: "not-asked",
  tests: [],
  ticket: null
};
var planOf = (reading, change, defaultBranch) => {
  const blind = { applies: true, context: statusContext(change.base.ref), isGuess: true, demand: NOTHING };
  if (reading.state !== "found" || reading.demands.state === "invalid") return blind;
  const policy = policyOfStored(reading.demands.policy);
  const entry = branchEntry(policy, change.base.ref, defaultBranch);
  if (entry === null || change.state === "closed") return { ...blind, applies: false, isGuess: false };
  return { applies: true, context: statusContext(entry), isGuess: false, demand: demandOf(policy) };
};

// src/report/sentence.ts
var of = (says, next) => ({ says, next });

// src/report/dependency-sentences.ts
var DEPENDENCY_SENTENCES = [
  [
    "dependency-vulnerable",
    of(
      "a package that the change brings has a known vulnerability",
      "Take a version without it, or have an exception for the advisory approved in the policy."
    )
  ],
  [
    "vulnerabilities-unknown",
    of(
      "nobody was asked for known vulnerabilities",
      "Switch on the dependency graph of the repository, then run the gate again."
    )
  ],
  [
    "licence-not-allowed",
    of(
      "a package has a licence that is not allowed",
      "Take another package, or have the licence allowed in the policy."
    )
  ],
  [
    "licence-unknown",
    of(
      "the licence of a package is not known",
      "Look it up in the package itself, and have it written down in the policy under `licences.packages`."
    )
  ],
  ["licence-from-policy", of("the licence of a package is the one that the policy names", "Nothing needs to be done.")],
  [
    "reference-unpinned",
    of(
      "an action or an image may come to be another one",
      "Name the action by its full commit, the image by its digest."
    )
  ],
  [
    "source-not-allowed",
    of("a package comes from elsewhere than allowed", "Fetch it from one of the sources that the policy names.")
  ],
  [
    "source-unknown",
    of("nobody tells where a package comes from", "Commit a lock file that names the address of each package.")
  ],
  [
    "install-script-added",
    of(
      "a package runs a script when it is installed",
      "Read the script; then have the package named under `install-scripts` in the policy."
    )
  ],
  [
    "install-script-unknown",
    of(
      "it is not known whether a package runs a script when it is installed",
      "Commit a lock file that tells, such as package-lock.json, or have the package named in the policy."
    )
  ],
  [
    "package-unknown",
    of("it is not known which version of a package is meant", "Commit a lock file that names the version.")
  ],
  [
    "dependencies-unread",
    of("a manifest cannot be read", "Repair the file, or commit a lock file that the gate reads.")
  ],
  ["dependencies-stale", of("the dependencies are those of another commit", "Run the gate again.")],
  [
    "bill-differs",
    of(
      "a lock file holds a package that the dependency graph does not tell",
      "Run the gate again in some minutes; if it stays, look at that package in the lock file."
    )
  ]
];

// src/report/ticket-sentences.ts
var TICKET_SENTENCES = [
  ["ticket-missing", of("no change ticket is named", "Name the approved ticket where the policy looks for it.")],
  ["ticket-ambiguous", of("several tickets are named", "Name one ticket only.")],
  ["ticket-not-found", of("the ticket is not found", "Correct the reference, or name a ticket that is there.")],
  [
    "ticket-unreadable",
    of(
      "the ticket cannot be read",
      "Where the system refused, give the account of the gate what is missing (the page of the system under docs/tickets says what); where it did not answer, wait. Then run the gate again (comment /countersign)."
    )
  ],
  ["ticket-state", of("the ticket is in a state that does not allow work", "Bring the ticket into an allowed state.")],
  ["ticket-type", of("the ticket is of a type that does not count", "Name a ticket of an allowed type.")],
  ["ticket-not-approved", of("the ticket is not approved", "Ask one of its approvers to approve the ticket.")],
  [
    "ticket-rejected",
    of(
      "the ticket was refused",
      "Whoever refused it must take that back in the ticket system, or a new request must be approved."
    )
  ],
  [
    "ticket-approver-not-authorised",
    of("who approved the ticket may not", "Ask one of the approvers that the policy names.")
  ],
  ["ticket-outside-window", of("now is outside the planned window", "Wait for the window, or have it planned anew.")],
  [
    "ticket-scope",
    of("the ticket is for something else", "Name a ticket of a project and for an item that the policy names.")
  ],
  ["ticket-reused", of("the ticket was used by an earlier change", "Ask for a ticket of its own.")],
  [
    "ticket-changed-after-approval",
    of("the ticket was edited after its approval", "Ask an approver to look again and approve anew.")
  ]
];

// src/report/control-sentences.ts
var REVIEW = [
  [
    "too-few-approvals",
    of("an approval is missing", "Ask one more independent person with the right to review to approve the head.")
  ],
  [
    "approval-stale",
    of("an approval is for an earlier commit", "The approver must look at the head and approve again.")
  ],
  [
    "approval-superseded",
    of("an approval was given up by a later objection", "The reviewer, or somebody else, must approve anew.")
  ],
  [
    "changes-requested",
    of("changes are requested", "Answer the objection; the objector approves, or an independent person dismisses it.")
  ],
  [
    "objection-dismissed-by-contributor",
    of(
      "a contributor dismissed an objection",
      "The objector must approve or withdraw it; who wrote the change cannot."
    )
  ],
  [
    "reviewer-not-authorised",
    of("an approver may not review this", "Ask somebody whom the policy names and who has the permission it demands.")
  ],
  ["reviewer-not-human", of("an approval comes from a machine", "Ask a person to review.")],
  ["reviewer-unresolved", of("an approver has no account any more", "Ask somebody with an account to review.")],
  [
    "approver-contributed",
    of("an approver contributed to the change", "Ask somebody who had no hand in it to approve.")
  ],
  ["seat-unfilled", of("a seat is not filled", "Ask one of the people named for the seat to approve.")],
  ["owner-missing", of("a code owner has not approved", "Ask an owner of the file who did not contribute to approve.")],
  [
    "code-owners-invalid",
    of("CODEOWNERS cannot be relied on", "Repair CODEOWNERS on the base branch; the faults are named.")
  ],
  [
    "approved-after-merge",
    of(
      "the approval came after the merge",
      "Nothing can mend this record; follow the procedure for unreviewed changes."
    )
  ],
  [
    "evil-merge",
    of(
      "a merge of the base holds more than the two sides",
      "Have the merge reviewed, or merge the base again without other changes."
    )
  ],
  [
    "conversation-unresolved",
    of("a conversation is not resolved", "Resolve the open conversations of the pull request.")
  ]
];
var DUTIES = [
  ["same-person", of("two accounts of one person hold two duties", "Let another person take one of the duties.")],
  ["duties-joined", of("one person holds two duties that must be apart", "Let another person take one of the duties.")],
  ["author-approved", of("only an author approved", "Ask somebody who had no hand in the change to approve.")],
  ["approver-merged", of("the only approver merges", "Ask another person to approve or to merge.")],
  ["author-merged", of("an author merged", "Nothing can mend this record; follow the procedure for exceptions.")],
  [
    "author-enabled-auto-merge",
    of("an author enabled auto-merge", "Disable auto-merge; somebody who is not an author may enable it.")
  ],
  ["author-approved-ticket", of("an author approved the ticket", "Ask another approver of tickets to approve it.")],
  [
    "requester-approved-ticket",
    of("the requester approved the own ticket", "Ask another approver of tickets to approve it.")
  ],
  [
    "initiator-unknown",
    of("nobody knows who started this bot", "A person must take the change over, or the policy must trust the app.")
  ]
];
var COMMITS = [
  [
    "contributor-unattributed",
    of(
      "a commit belongs to no account",
      "`git show --format=fuller` of the commit shows its address: add it to the account, or rewrite the commit with an address that an account has."
    )
  ],
  ["commit-unverified", of("a commit is not signed by its committer", "Sign the commits and push again.")],
  ["author-is-not-signer", of("a commit's author did not sign it", "The author must sign the commit.")],
  [
    "bot-authorship-unproven",
    of(
      "a bot's commit is not proven to be the bot's",
      "Recreate the commit with the app, or commit it in your own name."
    )
  ]
];
var CHECKS = [
  ["check-missing", of("a check did not run", "Run the workflow of this check on the head.")],
  ["check-pending", of("a check has no result yet", "Wait; the gate runs again when the check ends.")],
  [
    "check-not-success",
    of("a check did not succeed", "Repair what it found, or run it again if the fault was not in the change.")
  ],
  [
    "check-wrong-source",
    of("a check comes from another source", "The app and workflow that the policy names must report it.")
  ],
  ["check-stale", of("a check ran on an earlier commit only", "Run it on the head.")],
  [
    "workflow-changed",
    of("the change rewrites the workflow that tests it", "Change the workflow in a pull request of its own.")
  ],
  [
    "tests-missing",
    of(
      "a check left no test results",
      "Where its workflow still runs, wait. Else upload the results in the job of this check, also when tests fail: `if: always()`."
    )
  ],
  [
    "tests-too-few",
    of("too few tests ran", "Look why tests were not found or were skipped, and run them on the head.")
  ],
  ["tests-failed", of("tests failed", "Repair what failed; the results of the run name each test.")],
  ["tests-skipped", of("too many tests were skipped", "Run them, or have the limit changed in the policy.")],
  ["coverage-low", of("too little of the code was run by tests", "Add tests for what is not covered.")],
  [
    "tests-unreadable",
    of("test results cannot be read", "Look at the artifact, and run the check again so that it leaves a whole one.")
  ],
  ["scan-incomplete", of("a scan did not run to its end", "Run the scan again.")],
  [
    "findings-over-limit",
    of(
      "a scan found more than the policy accepts",
      "Repair the findings, or have an exception approved in the policy."
    )
  ],
  ["scan-truncated", of("a scan's results are cut off", "Split the scan, so that every result is reported.")],
  ["scan-unreadable", of("a scan's result cannot be read", "Run the scan again and look at its output.")],
  [
    "scan-too-old",
    of("a scan is older than the policy accepts", "Run the scan again; a report must tell when it was made.")
  ],
  ["findings-in-grace", of("findings are so new that they do not count yet", "Repair them before their time is over.")],
  [
    "scan-declared",
    of("a scan names no commit", "Nothing needs to be done; demand `proof: revision` to refuse such files.")
  ],
  ["findings-suppressed", of("findings are suppressed", "Nothing needs to be done; look at who suppressed them.")],
  [
    "dismissed-by-contributor",
    of("a contributor dismissed a finding", "Somebody who had no hand in the change must judge the finding.")
  ]
];
var BRANCH = [
  [
    "protected-path-changed",
    of("a guarded path is changed", "Ask one of its owners who did not contribute to approve the head.")
  ],
  ["no-guarded-path", of("nothing that guards the gate is changed", "Nothing needs to be done.")],
  ["path-suspicious", of("a path holds hidden characters", "Rename the file.")],
  [
    "protection-weak",
    of("the branch is protected less than demanded", "An administrator must tighten the rules of the branch.")
  ],
  [
    "bypass-present",
    of(
      "somebody may go round the rules of the branch",
      "An administrator must take the bypass away, or the policy must name it."
    )
  ]
];
var CONTROL_SENTENCES = [
  ...REVIEW,
  ...DUTIES,
  ...COMMITS,
  ...TICKET_SENTENCES,
  ...CHECKS,
  ...DEPENDENCY_SENTENCES,
  ...BRANCH
];

// src/report/run-sentences.ts
var RUN_SENTENCES = [
  [
    "policy-from-default-branch",
    of("the default branch's policy applies", "Nothing needs to be done; put a policy on this branch to change it.")
  ],
  ["policy-missing", of("there is no policy", "Merge a policy file into the base branch.")],
  [
    "policy-invalid",
    of("the policy is not valid", "Repair the policy on the base branch; every fault is named with its line.")
  ],
  ["policy-unreadable", of("the policy cannot be read", "Check the token's permissions, then run the gate again.")],
  ["no-control-applies", of("the policy demands nothing here", "Name at least one enforced control.")],
  [
    "policy-changed-in-pull",
    of("this change alters what guards the gate", "Nothing needs to be done: an owner approved it.")
  ],
  [
    "untrusted-workflow",
    of(
      "the workflow's file is not a trusted one",
      "Run the gate from the default branch (pull_request_target), or accept this in the policy: trust: {workflow: any}."
    )
  ],
  [
    "fact-unavailable",
    of(
      "something that is needed could not be read",
      "Check the token's permissions (see the documentation of the control), then run the gate again."
    )
  ],
  ["not-demanded", of("this was not asked for", "Report this: a control read what it had not asked for.")],
  ["control-failed", of("a control could not judge", "Report this with the evidence file.")],
  [
    "list-truncated",
    of("a list is longer than can be read", "Split the change, or close pull requests where their list is named.")
  ],
  ["list-unstable", of("a list changed while it was read", "Run the gate again.")],
  ["snapshot-inconsistent", of("the change moved while it was read", "Run the gate again.")],
  [
    "nothing-to-evaluate",
    of("the change holds nothing", "Push a commit that changes a file, or close the pull request.")
  ],
  ["head-moved", of("new commits keep arriving", "The gate runs again for the new head.")],
  [
    "landing-tree-differs",
    of("what landed is not what was judged", "Compare the two trees; revert what nobody approved.")
  ],
  [
    "landing-tree-unproven",
    of(
      "what landed could not be recomputed",
      "Nothing needs to be done; contents were merged, which the gate does not repeat."
    )
  ],
  ["landing-not-found", of("the branch does not hold what was pushed", "Find out who rewrote the branch, and when.")],
  [
    "ungated-push",
    of(
      "commits landed without a pull request",
      "Find out who pushed them; open a pull request that reviews or reverts them."
    )
  ],
  ["run-interrupted", of("the run was interrupted", "Run the gate again.")],
  [
    "merged-before-verdict",
    of("it was merged before the verdict", "Find out who merged round the gate; the record after the merge judges it.")
  ],
  ["pull-is-draft", of("it is a draft", "Mark the pull request as ready for review.")],
  [
    "queue-entry-unresolved",
    of("a member of the merge group cannot be found", "Take the group out of the queue and queue it again.")
  ],
  ["deadline-exceeded", of("GitHub did not answer in time", "Run the gate again.")],
  ["rate-limited", of("GitHub's rate limit is used up", "Run the gate again when the limit is reset.")],
  [
    "evidence-not-stored",
    of(
      "the evidence could not be stored",
      "Run the gate again (comment /countersign). If it fails twice, show this line to whoever set up the store: docs/stores.md says what its answers mean."
    )
  ],
  [
    "evidence-not-signed",
    of(
      "the evidence could not be signed",
      'Run the gate again (comment /countersign). If it fails twice, show this line to whoever set up the gate: docs/signing.md, "When it fails", says what each answer takes.'
    )
  ],
  [
    "publish-forbidden",
    of("the token may not write the status", "Give the job `statuses: write`; a fork needs pull_request_target.")
  ],
  [
    "publish-mismatch",
    of("the status could not be written", "Run the gate again; a commit takes a thousand statuses of one context.")
  ],
  [
    "retention-short",
    of(
      "the evidence is kept shorter than asked",
      "Raise the retention of artifacts in the settings, or use another store."
    )
  ],
  ["emergency-not-needed", of("an emergency was declared and not needed", "Nothing needs to be done.")],
  [
    "branch-not-listed",
    of("the policy does not list this branch", "Nothing needs to be done; list the branch in the policy to guard it.")
  ],
  ["closed-unmerged", of("it was closed without a merge", "Nothing needs to be done.")],
  [
    "observed-after",
    of("permissions are those of now, not of the merge", "Nothing needs to be done; they have no history.")
  ],
  [
    "outside-workflow",
    of("this was judged outside of a workflow", "Nothing needs to be done; only a workflow publishes a verdict.")
  ],
  [
    "rules-undecided",
    of(
      "too many rules hang on what is not known",
      "Give the token what the conditions need, or name fewer rules with labels."
    )
  ],
  [
    "label-untrusted",
    of(
      "a label was set or taken off by somebody who has no say in it",
      "Somebody who had no hand in the change must set the label anew, or set it and take it off again."
    )
  ],
  [
    "author-unknown",
    of(
      "the author has no account any more",
      "Nothing needs to be done; the change is judged with and without the rules about authors."
    )
  ],
  [
    "follow-up-not-written",
    of(
      "The issue for the review afterwards could not be opened",
      "Give the job `issues: write`, or open the issue by hand."
    )
  ],
  [
    "ticket-note-not-written",
    of(
      "The verdict could not be noted on the ticket",
      "Let the account that reads the ticket comment on it too (on GitHub: give the job `issues: write`). The verdict stands."
    )
  ],
  ["exception-expired", of("an exception has run out", "Repair the finding, or have a new exception approved.")],
  ["exception-day-unknown", of("the day is not known, so no exception counts", "Run the gate again.")],
  [
    "exception-self-approved",
    of("a contributor approved an exception", "Somebody who had no hand in the change must approve it.")
  ],
  [
    "exception-approver-not-human",
    of("a machine approved an exception", "A person who had no hand in the change must approve it.")
  ],
  [
    "exception-approver-unknown",
    of(
      "it is not known whether who approved an exception had a hand in the change",
      "Check the token's permissions and the commits' addresses, then run the gate again."
    )
  ],
  [
    "emergency-not-approved",
    of(
      "an emergency is declared and not approved",
      "One of the emergency approvers who did not contribute must approve the head, or set the label after it was pushed."
    )
  ],
  ["internal-error", of("the gate itself failed", "Run the gate again; report it if it happens twice.")]
];

// src/report/sentences.ts
var SENTENCES = new Map([...CONTROL_SENTENCES, ...RUN_SENTENCES]);
var OF_CONTROLS = /* @__PURE__ */ new Map([
  [
    "change-ticket fact-unavailable",
    of(
      "something about the ticket is not known",
      "Where an account is not known, have it written under `people.tickets` in the policy; where something may not be read, allow it to the account of the gate in the ticket system. Then run the gate again (comment /countersign)."
    )
  ],
  [
    "dependencies fact-unavailable",
    of(
      "what the change brings is not known",
      "Run the gate again in some minutes (comment /countersign); if it stays, see docs/dependencies.md for what was found."
    )
  ]
]);
var sentence = (code, control = "") => OF_CONTROLS.get(`${control} ${code}`) ?? SENTENCES.get(code) ?? of(code, "See the documentation of the control.");

// src/report/whom.ts
var ADDRESS = /^mail:(?:unattributed|account)-[0-9-]+$/u;
var whom = (name) => ADDRESS.test(name) ? `whom the policy names by mail (${name.slice("mail:".length)})` : plain(name);
var withAddresses = (text) => text.replaceAll(/\bmail:((?:unattributed|account)-[0-9-]+)/gu, "the mail address $1");

// src/app/ticket-address.ts
var ticketAddressOf = (reading) => {
  if (reading.state !== "found" || reading.demands.state !== "valid") return null;
  const { ticket } = demandOf(policyOfStored(reading.demands.policy));
  return typeof ticket?.url === "string" ? `${ticket.system} at ${ticket.url.replace(/\/$/u, "")}` : null;
};

// src/app/read-policy.ts
var NO_TEXTS = /* @__PURE__ */ new Map();
var DEPTH = 3;
var readPolicy = async (source, request, opening) => {
  const { centralPolicy, policyPath } = request;
  if (centralPolicy !== null) {
    return complete(source, centralPolicy, await source.readFile(centralPolicy), "own");
  }
  const own = { repository: opening.repository.name, path: policyPath, ref: opening.change.base.ref };
  if (opening.change.base.ref === opening.repository.defaultBranch) {
    return complete(source, own, opening.policy, "own");
  }
  const main = { ...own, ref: opening.repository.defaultBranch };
  const ofMain = () => complete(source, main, opening.defaultBranchPolicy, "default-branch");
  if (opening.policy.state === "absent") return ofMain();
  const policy = await complete(source, own, opening.policy, "own");
  return isSameText(opening) ? policy : withAgreedAddress(policy, own, ofMain);
};
var isSameText = ({ policy, defaultBranchPolicy }) => policy.state === "found" && defaultBranchPolicy.state === "found" && policy.text === defaultBranchPolicy.text;
var withAgreedAddress = async (policy, place, ofMain) => {
  const address = ticketAddressOf(policy.reading);
  if (address === null || ticketAddressOf((await ofMain()).reading) === address) return policy;
  const found = `it has tickets read from ${address}, which the policy of the default branch does not`;
  return untold({ state: "unreadable", path: nameOf(place), found });
};
var readPolicyOf = async (source, request, repository, branch) => {
  const read = (ref) => source.readFile({ repository, path: request.policyPath, ref });
  const [policy, defaultBranchPolicy] = await Promise.all([read(branch), read(null)]);
  const ground = {
    policy,
    defaultBranchPolicy,
    repository: { name: repository, defaultBranch: "HEAD" },
    change: { base: { ref: branch } }
  };
  return readPolicy(source, request, ground);
};
var complete = async (source, place, reading, from) => {
  if (reading.state === "absent") return untold({ state: "missing", path: nameOf(place), commit: reading.commit });
  if (reading.state === "unreadable") return untold({ state: "unreadable", path: nameOf(place), found: reading.found });
  const policy = sourceOf("file", place, reading);
  const extended = await readExtended(source, policy);
  if (!Array.isArray(extended)) return untold(extended);
  const texts = recorded(policy, extended);
  return {
    reading: {
      state: "found",
      sources: texts.map(withoutText),
      demands: demandsOf(texts),
      fromDefaultBranch: from === "default-branch"
    },
    texts: new Map(texts.map(({ digest, text }) => [digest, text]))
  };
};
var untold = (reading) => ({ reading, texts: NO_TEXTS });
var withoutText = ({ kind, name, repository, path, commit, digest, bytes }) => ({
  kind,
  name,
  repository,
  path,
  commit,
  digest,
  bytes
});
var readExtended = async (source, policy) => {
  const extended = [];
  const absent = /* @__PURE__ */ new Set();
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const missing = arrangeTexts(policy, extended).missing.filter((name) => !absent.has(name));
    if (missing.length === 0) break;
    for (const name of missing) {
      const file = extendedFile(name);
      if (file === null) continue;
      const reading = await source.readFile(file);
      if (reading.state === "unreadable") return { state: "unreadable", path: name, found: reading.found };
      if (reading.state === "absent") absent.add(name);
      else extended.push({ ...sourceOf("extended-file", file, reading), name });
    }
  }
  return extended;
};
var recorded = (policy, extended) => {
  const read = new Map([...extended, policy].map((source) => [source.name, source]));
  return arrangeTexts(policy, extended).ordered.map((text) => read.get(text.name) ?? presetSource(text));
};
var presetSource = ({ name, text }) => ({
  kind: "preset",
  name,
  repository: null,
  path: null,
  commit: null,
  ...contentOf(text)
});
var sourceOf = (kind, place, reading) => ({
  kind,
  name: nameOf(place),
  repository: place.repository,
  path: place.path,
  commit: reading.commit,
  ...contentOf(reading.text)
});
var contentOf = (text) => ({ digest: sha256(text), bytes: new TextEncoder().encode(text).length, text });
var nameOf = (place) => `${place.repository}/${place.path}${place.ref === null ? "" : `@${place.ref}`}`;

export {
  visible,
  plain,
  quoted,
  escaped,
  enumerated,
  cell,
  demandOf,
  planOf,
  sentence,
  whom,
  withAddresses,
  readPolicy,
  readPolicyOf,
  untold
};
