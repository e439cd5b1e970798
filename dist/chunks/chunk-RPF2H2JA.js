import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  plain
} from "./chunk-GCJBTRQJ.js";
import {
  approvalOf,
  branchEntry,
  controls,
  declaredModels,
  mergeControls,
  policyOfStored,
  settle,
  statusContext
} from "./chunk-RNHKN4GJ.js";

// src/policy/model-demand.ts
var modelDemands = (policy) => declaredModels(policy).map(demandOf);
var demandOf = ({ name, terms }) => {
  const signers = [...terms.signers, ...terms.evidence.from];
  return {
    name,
    root: terms.root,
    manifest: terms.manifest ?? `${terms.root}/model.sig`,
    card: terms.card ?? `${terms.root}/README.md`,
    bom: terms.bom,
    register: terms.datasets,
    baseline: terms.evaluation?.baseline ?? null,
    plan: terms.monitoring?.plan ?? null,
    keys: signers.flatMap((signer) => signer["public-key"] ?? []),
    reports: ["scan", "evaluation", "safety", "fairness", "monitoring"].flatMap((part) => {
      const globs = terms[part]?.reports ?? [];
      return globs.length === 0 ? [] : [{ part, globs }];
    }),
    statements: terms.evidence.binding === "attested" ? "files-and-host" : "files"
  };
};

// src/report/sentence.ts
var of = (says, next) => ({ says, next });

// src/report/access-sentences.ts
var EXPECT = "or have it expected: change the file by a pull request that somebody of `review.by` approves.";
var PEOPLE = [
  ["member-unexpected", of("somebody is a member whom nobody expects", `An owner takes them out, ${EXPECT}`)],
  ["member-missing", of("an expected member is none", `An owner invites them, ${EXPECT}`)],
  ["role-differs", of("somebody has another role or level than expected", `An administrator sets it right, ${EXPECT}`)],
  ["admin-unexpected", of("somebody may administer whom nobody expects", `An owner takes it away, ${EXPECT}`)],
  ["admin-missing", of("an expected administrator is none", `An owner gives it to them, ${EXPECT}`)],
  ["collaborator-unexpected", of("somebody was given access by name", `An administrator takes it away, ${EXPECT}`)],
  ["collaborator-missing", of("somebody lacks access by name", `An administrator gives it, ${EXPECT}`)],
  [
    "outside-collaborator-unexpected",
    of("somebody from outside has access whom nobody expects", `An administrator takes it away, ${EXPECT}`)
  ],
  [
    "outside-collaborator-missing",
    of("somebody from outside lacks expected access", `An administrator gives it, ${EXPECT}`)
  ],
  ["role-unexpected", of("a custom role is held that nobody expects", `An administrator takes it away, ${EXPECT}`)],
  ["team-unexpected", of("a team has access that nobody expects", `An administrator takes it away, ${EXPECT}`)],
  ["team-missing", of("an expected team has no access", `An administrator gives it, ${EXPECT}`)],
  ["team-level-differs", of("a team has another level than expected", `An administrator sets it right, ${EXPECT}`)],
  ["team-member-unexpected", of("somebody is in a team whom nobody expects", `A maintainer takes them out, ${EXPECT}`)],
  ["team-member-missing", of("somebody is missing in a team", `A maintainer adds them, ${EXPECT}`)],
  [
    "two-factor-not-required",
    of("a second factor is demanded otherwise than expected", `An owner changes the security settings, ${EXPECT}`)
  ],
  ["two-factor-missing", of("a member has no second factor", "They set one up, or an owner takes them out.")]
];
var MACHINES = [
  ["deploy-key-unexpected", of("there is a deploy key that nobody expects", `An administrator deletes it, ${EXPECT}`)],
  ["deploy-key-missing", of("an expected deploy key is missing", `An administrator adds it, ${EXPECT}`)],
  ["deploy-key-writable", of("a deploy key may write", `An administrator makes it anew to read only, ${EXPECT}`)],
  ["deploy-key-read-only", of("a deploy key may read only", `An administrator makes it anew, ${EXPECT}`)],
  ["deploy-key-old", of("a deploy key is older than it may be", "An administrator replaces it.")],
  ["app-unexpected", of("an app is installed that nobody expects", `An owner uninstalls it, ${EXPECT}`)],
  ["app-missing", of("an expected app is not installed", `An owner installs it, ${EXPECT}`)],
  ["app-permission-unexpected", of("an app may do more than expected", `An owner takes it back, ${EXPECT}`)],
  [
    "actions-setting-differs",
    of("a setting of Actions is another than expected", `An administrator sets it right, ${EXPECT}`)
  ]
];
var GUARDS = [
  ["bypass-unexpected", of("somebody may go round the rules of a branch", `An administrator takes it away, ${EXPECT}`)],
  ["bypass-missing", of("somebody may not go round the rules of a branch", `An administrator allows it, ${EXPECT}`)],
  [
    "branch-rules-weaker",
    of("a branch is guarded less than expected", `An administrator tightens its rules, ${EXPECT}`)
  ],
  [
    "environment-unexpected",
    of("there is an environment that nobody expects", `An administrator deletes it, ${EXPECT}`)
  ],
  ["environment-missing", of("an expected environment is missing", `An administrator makes it, ${EXPECT}`)],
  [
    "environment-unprotected",
    of("an environment is guarded less than expected", `An administrator tightens its rules, ${EXPECT}`)
  ],
  [
    "environment-differs",
    of("an environment is guarded otherwise than expected", `An administrator sets it right, ${EXPECT}`)
  ],
  [
    "environment-reviewer-unexpected",
    of("somebody may approve deployments whom nobody expects", `An administrator takes them out, ${EXPECT}`)
  ],
  ["environment-reviewer-missing", of("somebody may not approve deployments", `An administrator adds them, ${EXPECT}`)],
  [
    "organization-setting-differs",
    of("a setting of the organisation is another than expected", `An owner sets it right, ${EXPECT}`)
  ]
];
var REVIEW = [
  [
    "access-review-missing",
    of(
      "nobody reviewed the expected state",
      "Change the file by a pull request, and have it approved before it is merged."
    )
  ],
  [
    "access-review-overdue",
    of(
      "the review of access is overdue",
      "Look at who may do what, set `review.asked` to today by a pull request, and have it approved."
    )
  ],
  [
    "access-review-by-author",
    of(
      "who wrote the expected state approved it",
      "Have a pull request with the file approved by somebody who did not write it."
    )
  ],
  [
    "access-review-of-oneself",
    of("somebody reviewed nobody but themselves", "Have a pull request with the file approved by somebody else.")
  ],
  [
    "access-review-incomplete",
    of(
      "too few who may reviewed the expected state",
      "Have a pull request with the file approved by those whom `review.by` names."
    )
  ],
  ["access-review-standing", of("the review of access stands", "Nothing needs to be done before it is due again.")]
];
var ACCESS_SENTENCES = [
  ...PEOPLE,
  ...MACHINES,
  ...GUARDS,
  ...REVIEW,
  [
    "access-part-missing",
    of("the expected state leaves out a part", "Name the part in the file, also where it is empty.")
  ],
  ["access-part-not-compared", of("a part was not compared", "Name the part in the file to have it compared.")],
  [
    "access-file-missing",
    of("there is no expected state", "Write one with `countersign access OWNER/REPO --snapshot FILE`, and merge it.")
  ],
  [
    "access-file-invalid",
    of("the expected state is not valid", "Repair the file; every fault is named with its line.")
  ],
  ["access-file-unreadable", of("the expected state cannot be read", "Check the token's permissions, then run again.")],
  ["access-not-asked", of("the run compares no access", "Nothing needs to be done.")]
];

// src/report/assurance-sentences.ts
var ASSURANCE_SENTENCES = [
  [
    "task-undone",
    of(
      "a task of the scheduled run was not done whole",
      "Look at what it found, give the run more time (run-timeout) or a token that may read it, and run it again."
    )
  ],
  [
    "delivery-failed",
    of(
      "a receiver of findings did not take them",
      "Look at its address, key and state; the next run sends again what it did not take."
    )
  ],
  [
    "earlier-run-unreadable",
    of(
      "what the run before found could not be read",
      "See that the evidence stores can be read; until then findings are sent again."
    )
  ],
  [
    "earlier-run-refused",
    of(
      "the record of the run before does not verify",
      "Find out who put it there. Nothing in it was believed, so findings were sent again."
    )
  ],
  [
    "findings-unlisted",
    of(
      "there are more findings than are told one by one",
      "The records of the tasks name them all; mend the causes that many have in common."
    )
  ],
  [
    "green-unproven",
    of(
      "a green status was not made by a run of ours",
      "Find out who set it: any workflow with `statuses: write` can. It was judged again, and its status is ours now."
    )
  ],
  [
    "green-taken-back",
    of(
      "what was green is not any more, without a new commit",
      "The status says what is missing now; nothing was merged on the old one since the run before."
    )
  ],
  [
    "exception-ending",
    of(
      "an exception that carries a pass is about to end",
      "Make good what is missing, or have the exception renewed in the policy before its day."
    )
  ],
  [
    "review-due",
    of(
      "an emergency still waits for its review",
      "Somebody who had no hand in it must review it by then, and write down what was found."
    )
  ]
];

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
    of("a licence is not allowed", "Take another package or model, or have the licence allowed in the policy.")
  ],
  [
    "licence-unknown",
    of(
      "a licence is not known",
      "Look it up in the package or the model itself; for a package have it written down in the policy under `licences.packages`, for a model write it on the card."
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

// src/report/reconciliation-sentences.ts
var RECONCILIATION_SENTENCES = [
  [
    "direct-push",
    of(
      "a commit came onto the branch without a pull request",
      "Find out who pushed it and why; have it reviewed or reverted, and close the way that it came by. An exception for the commit settles it."
    )
  ],
  [
    "admin-bypass",
    of(
      "a change was merged although its record says no",
      "Have somebody independent review what was merged, or revert it; find out who may go round the rules. An exception for the commit settles it."
    )
  ],
  [
    "status-forged",
    of(
      "a green status is backed by no record",
      "Treat it as an incident: somebody could write statuses in the name of the gate. See docs/threat-model.md."
    )
  ],
  [
    "record-missing",
    of(
      "a commit has no record",
      "Run the gate again on the push that brought it, where that still can be; otherwise find out who deleted the record, or why none was made."
    )
  ],
  [
    "record-not-passed",
    of(
      "the record of a commit does not say pass",
      "Read in the record what blocked; mend it and run the gate again on the push that brought the commit."
    )
  ],
  [
    "record-other-commit",
    of("a record is of another commit", "Find out who put it there; the record of the commit itself is missing.")
  ],
  [
    "tree-differs",
    of(
      "a commit holds something else than what was reviewed",
      "Compare it with the head of its pull request and have the difference reviewed, or revert it."
    )
  ],
  [
    "branch-rewritten",
    of(
      "the branch was set back",
      "Find out who did it and what was lost; forbid force pushes. An exception for the commit that was lost settles it."
    )
  ],
  [
    "branch-recreated",
    of(
      "the branch was deleted or made anew",
      "Find out who did it and why; forbid deletion. An exception for the commit that is named settles it."
    )
  ],
  [
    "checkpoint-refused",
    of(
      "a record of an earlier reconciliation cannot be believed",
      "Verify it by hand with `countersign verify`. More was looked at in its place, so nothing is left out."
    )
  ],
  [
    "emergency-review-overdue",
    of(
      "an emergency was never reviewed",
      "Somebody in charge reviews the change now and has an exception for the commit approved in the policy."
    )
  ],
  [
    "exception-ends-soon",
    of("an exception ends soon", "Mend what it is about before it ends, or have it approved for longer.")
  ],
  ["more-to-reconcile", of("commits are left that were not looked at", "The next run goes on where this one stopped.")]
];

// src/report/deploying-sentences.ts
var PEOPLE2 = [
  [
    "deployed-author-unknown",
    of(
      "not everybody who wrote it is known",
      "Let the pipeline deploy it; for the next changes demand commit-integrity, so that every commit has an account."
    )
  ],
  [
    "deployer-is-author",
    of("an author deploys", "Somebody who contributed to nothing of it, or the pipeline, must start the deployment.")
  ],
  [
    "deployer-unknown",
    of("it is not known who deploys", "Have the pipeline start it, or somebody whose account the host shows.")
  ],
  ["deployer-not-pipeline", of("a person deploys", "Let the pipeline start it: a push, or an app.")],
  [
    "deployment-not-approved",
    of(
      "the deployment is not approved",
      "A reviewer of the environment who contributed to nothing of it must approve; the environment must ask for one."
    )
  ],
  ["deployment-rejected", of("a reviewer refused the deployment", "Answer the refusal, and start a new run.")],
  [
    "deployment-reviews-unknown",
    of(
      "it is not known who approved the deployment",
      "Check the token's permissions (actions: read), then run it again."
    )
  ],
  [
    "reviewer-is-author",
    of("an author approved the deployment", "A reviewer who contributed to nothing of it must approve, in a new run.")
  ],
  [
    "author-deployed",
    of(
      "an author deploys the own change",
      "Somebody who is not an author, or the pipeline, must start the deployment."
    )
  ],
  [
    "author-approved-deployment",
    of("only an author approved the deployment", "A reviewer who is not an author must approve, in a new run.")
  ],
  [
    "deployer-approved-deployment",
    of("only who deploys approved", "Another reviewer must approve; prevent self-review in the environment.")
  ],
  [
    "no-pair-of-deployment",
    of("no pair of duties is about deploying", "Nothing needs to be done; name a pair with `deployer` to ask for it.")
  ]
];
var ENVIRONMENT = [
  [
    "environment-protection-weak",
    of("the environment is guarded less than demanded", "An administrator must tighten it: Settings, Environments.")
  ],
  [
    "environment-protection-unknown",
    of(
      "it is not known how the environment is guarded",
      "Check the token's permissions (actions: read), then run it again."
    )
  ],
  [
    "environment-not-listed",
    of(
      "the policy does not guard this environment",
      "Nothing needs to be done; name it under `environments` to guard it."
    )
  ]
];
var OUTCOME = [
  ["deployment-failed", of("the deployment failed", "Repair it, or deploy what stood there before.")],
  [
    "deployment-outcome-unknown",
    of("it is not known how the deployment ended", "Hand in the result of the job that deploys (`deployment-status`).")
  ],
  [
    "deployment-unverified",
    of("nothing checked what was deployed", "Hand in the result of a check of it, for example of its health.")
  ],
  [
    "deployment-verification-failed",
    of("the check of what was deployed failed", "Deploy what stood there before, and find out why.")
  ],
  [
    "gate-record-missing",
    of("no gate stood before the deployment", "Run the gate (`phase: before`) in a job that the deploying job needs.")
  ]
];
var WINDOW = [
  ["in-freeze", of("changes are frozen now", "Wait until the freeze ends, or have an exception for it approved.")],
  ["outside-window", of("now is not the time for changes", "Wait until the next window opens.")],
  ["not-asked-now", of("the time is not asked for here", "Nothing needs to be done.")]
];
var DEPLOYING_SENTENCES = [...PEOPLE2, ...ENVIRONMENT, ...OUTCOME, ...WINDOW];

// src/report/deployment-sentences.ts
var RECORDS = [
  [
    "change-without-record",
    of(
      "what is deployed has no record",
      "Run the gate for this commit (the job that seals a push), or deploy a commit that was sealed."
    )
  ],
  [
    "commit-on-way-without-record",
    of(
      "a commit that comes along has no record",
      "Find out how it came onto the branch; run the gate for it, or have it reviewed and accepted by an exception."
    )
  ],
  [
    "record-refused",
    of(
      "a record does not verify",
      "Run `countersign verify` on it to see why; whoever keeps the records must find out who made it."
    )
  ],
  [
    "record-unreadable",
    of("a record cannot be read", "Look at the place that holds the records, then run the deployment again.")
  ],
  [
    "record-unsigned",
    of("a record is not signed", "Have the gate sign its records (`sign: auto`), and seal the commit anew.")
  ],
  [
    "record-of-other-commit",
    of(
      "a record is of another commit",
      "Whoever keeps the records must find out who put it there; seal the commit anew."
    )
  ],
  [
    "change-not-passed",
    of(
      "a change that comes along did not pass",
      "Revert it, or have it accepted by an exception of the policy; its own record says what was wrong."
    )
  ],
  [
    "change-passed-with-exception",
    of(
      "a change that comes along passed with an exception",
      "Nothing needs to be done; its record names who took it on."
    )
  ],
  [
    "exception-ended",
    of(
      "the exception that carried a change has ended",
      "Mend what it was about, or have the policy accept this commit for longer."
    )
  ]
];
var WAY = [
  [
    "last-deployment-unknown",
    of(
      "it is not known what stands there now",
      "Check the token's permissions (deployments: read), then run it again."
    )
  ],
  [
    "last-deployment-unproven",
    of(
      "no record says what stands there now",
      "Run the step after each deployment; for the first time, let the list of the host be enough (`last: host`)."
    )
  ],
  [
    "deployment-baseline-missing",
    of(
      "it is not said where the way to production begins",
      "Write into the policy, under the control deployment: `since: <the commit that stands there, or after which everything has a record>`."
    )
  ],
  [
    "way-unknown",
    of("it is not known what comes along", "Run the deployment again; if it stays, the policy must say `since` anew.")
  ],
  [
    "way-diverged",
    of(
      "what is deployed leaves out what stands there",
      "Merge what stands there first, or allow it (`rollback: allowed`)."
    )
  ],
  ["deployment-is-rollback", of("an older commit is deployed again", "Nothing needs to be done; its record verifies.")],
  ["rollback-refused", of("the policy allows no way back", "Deploy a newer commit, for example a revert.")]
];
var ARTIFACTS = [
  ["artifact-missing", of("too few digests were handed in", "Hand in the digest of everything that is deployed.")],
  [
    "artifact-unproven",
    of("an artifact has no provenance", "Attest it in the workflow that builds it (actions/attest-build-provenance).")
  ],
  [
    "artifact-provenance-unknown",
    of(
      "it is not known where an artifact comes from",
      "Check the token's permissions (attestations: read), then run it again."
    )
  ],
  [
    "artifact-not-built-from-commit",
    of(
      "an artifact was built from something else",
      "Build it from the commit that is deployed, or deploy its own commit."
    )
  ],
  [
    "artifact-builder-refused",
    of(
      "an artifact was built by a workflow that may not",
      "Build it with a workflow of the default branch, or name the workflow under `builders`."
    )
  ]
];
var DEPLOYMENT_SENTENCES = [...RECORDS, ...WAY, ...ARTIFACTS];

// src/report/model-bytes-sentences.ts
var STORED = [
  ["pointer-malformed", of("a pointer of Git LFS is malformed", "Add the file again with a plain `git lfs`.")],
  ["lfs-object-missing", of("the file behind a pointer was never uploaded", "Push it: `git lfs push --all origin`.")],
  ["lfs-size-differs", of("the file behind a pointer has another size", "Add the file again, and push it.")],
  [
    "raw-blob-not-lfs",
    of(
      "a file lies in git that should be a pointer",
      "Run `git lfs migrate import` or add it again with the filter at work."
    )
  ],
  ["pointer-not-filtered", of("a pointer that no checkout follows", "Have `.gitattributes` name it: `filter=lfs`.")],
  [
    "attributes-changed",
    of(
      "`.gitattributes` is changed",
      "Where weights are now stored against it, put the filter back or add the weights again."
    )
  ],
  [
    "format-not-allowed",
    of(
      "a weight has a format that the policy does not allow",
      "Convert it, to safetensors if possible, or have the format named under `formats`."
    )
  ],
  [
    "format-differs",
    of(
      "a file of a model is another format than its name says",
      "Give it its true name, and have the format allowed; or remove it."
    )
  ],
  [
    "structure-broken",
    of(
      "a file of a model is damaged or holds more than it should",
      "Make the file again with a current tool, whole and not packed; or have an exception for its path approved."
    )
  ],
  [
    "import-not-allowed",
    of(
      "a pickle imports what it should not",
      "Find out what it does; then have it named under `imports` of the model, or convert the weights to safetensors."
    )
  ],
  [
    "imports-not-seen",
    of("what a weight imports could not be seen", "Nothing needs to be done: the scan must cover it.")
  ],
  [
    "runs-code",
    of(
      "a model makes its loader run code",
      "Take the key or the program out, or have an exception for the file approved."
    )
  ],
  [
    "config-not-seen",
    of("a configuration of a model could not be read", "Store it in git itself and not as a pointer.")
  ],
  [
    "config-changed",
    of("a configuration of a model is changed", "Evaluate again, and name the file among the subjects.")
  ],
  ["template-changed", of("a chat template is changed", "Evaluate again, and name the file among the subjects.")],
  ["tokenizer-changed", of("a tokenizer is changed", "Evaluate again, and name the file among the subjects.")],
  ["code-changed", of("a program beside the weights is changed", "Have it reviewed like any program.")]
];
var SCANNED = [
  ["scan-not-declared", of("the policy asks for no scan of a model", "Have `scan` added to the model in the policy.")],
  [
    "scan-missing",
    of(
      "a model was not scanned",
      "Scan the weights where they are loaded, and attest the report: `countersign model attest`."
    )
  ],
  [
    "scan-unbound",
    of(
      "nothing ties a scan to these weights",
      "Attest the report for these weights: `countersign model attest`, signed by one who may."
    )
  ],
  ["scan-stale", of("a scan of a model is older than the policy accepts", "Scan again; scanners learn.")],
  [
    "weight-not-scanned",
    of("a scan did not see a weight", "Scan where the weights are loaded: `git lfs pull` before the scan.")
  ],
  [
    "finding-above-limit",
    of(
      "a scan found something in a model",
      "Do not merge before somebody looked at it. Remove it, or have an exception for the rule approved."
    )
  ]
];
var MODEL_BYTES_SENTENCES = [...STORED, ...SCANNED];

// src/report/model-document-sentences.ts
var LICENCE = [
  [
    "licence-missing",
    of("nobody tells the licence of a model", "Name it on the card, `license:` in its front matter, and in the bill.")
  ],
  [
    "licence-disagrees",
    of(
      "the licence of a model is told differently in different places",
      "Find out which is right, and write it everywhere; a model made of another keeps the terms of that one."
    )
  ],
  [
    "base-model-undeclared",
    of(
      "the card names a base model that the policy does not",
      "Have it named under `upstream` in the policy, with its revision and its licence."
    )
  ],
  [
    "licence-rules-missing",
    of(
      "the policy does not say which licences a model may have",
      "Have them named under `licence.allow` of the model, or under `allow` of the control."
    )
  ],
  [
    "obligation-missing",
    of("what the licence of a model asks is not done", "Add the file, the sentence or the name that it asks for.")
  ],
  [
    "use-not-allowed",
    of(
      "the licence of a model does not allow this use",
      "Take another model, or have the uses declared in the policy as they are."
    )
  ],
  [
    "region-not-allowed",
    of(
      "the licence of a model gives no rights in this region",
      "Take another model, or have the regions declared in the policy as they are."
    )
  ],
  [
    "obligation-unchecked",
    of(
      "the licence of a model asks for what no file can show",
      "Somebody who knows must see to it; it does not block."
    )
  ]
];
var DATA = [
  [
    "datasets-not-declared",
    of("the policy names no register of data for a model", "Have its path named under `datasets` of the model.")
  ],
  [
    "datasets-unnamed",
    of(
      "nobody tells what data a model was made of",
      "Name the data sets on the card or in the bill; where nobody can know, have an exception approved in the policy."
    )
  ],
  ["register-missing", of("there is no register of data", "Add it on the base branch, in a change of its own.")],
  [
    "dataset-unregistered",
    of("a data set is not in the register", "Add it to the register on the base branch, in a change of its own.")
  ],
  ["dataset-registered-twice", of("a data set is in the register twice", "Take one of the two entries away.")],
  [
    "dataset-not-pinned",
    of("a data set may come to be another one", "Write its full commit or its sha256 into the register.")
  ],
  ["dataset-licence-missing", of("a data set has no licence in the register", "Find it out and write it there.")],
  [
    "privacy-undeclared",
    of(
      "it is not said whether a data set holds personal data",
      "Its owner must decide it and write `personal-data` into the register."
    )
  ],
  [
    "lawful-basis-missing",
    of("personal data has no lawful basis in the register", "Its owner must write `lawful-basis` into the register.")
  ],
  ["dataset-owner-missing", of("personal data has no owner", "Write `owner` into the register.")],
  [
    "dataset-region-not-covered",
    of(
      "a data set is not cleared for a region that the model is used in",
      "Its owner must clear it for that region, or the model must not be used there."
    )
  ],
  ["review-missing", of("the review of a data set has no day", "Write `review-by: YYYY-MM-DD` into the register.")],
  [
    "review-expired",
    of("the review of a data set is overdue", "Its owner must look at it again and set the next day in the register.")
  ]
];
var MONITORING = [
  [
    "monitoring-not-declared",
    of("the policy does not say how a model is watched", "Have the plan named under `monitoring` of the model.")
  ],
  ["no-monitoring-plan", of("there is no plan of how a model is watched", "Add it on the base branch.")],
  ["no-metrics", of("nothing of a model is watched", "Name the metrics in the plan.")],
  ["metric-without-limit", of("a metric has no limit", "Write into the plan when it is too much.")],
  ["metric-without-alert", of("a metric wakes nobody", "Write into the plan whom it wakes.")],
  ["runbook-missing", of("there is no runbook", "Add it, and name its path in the plan.")],
  ["monitoring-owner-missing", of("nobody owns the watch over a model", "Name an owner in the plan.")],
  [
    "drift-report-missing",
    of(
      "no report of drift is about these weights",
      "Run the watch on the weights that run, and bind its report to them: `countersign model attest`."
    )
  ],
  ["drift-report-stale", of("the last report of drift is too old", "Run the watch again and bind its report.")],
  ["drift-found", of("a model has drifted", "Follow the runbook of the model.")],
  ["drift-not-run", of("a test of drift did not run", "Look why, and run the watch again.")],
  [
    "drift-report-later",
    of("weights that never ran have no report of drift", "Nothing needs to be done before the release.")
  ]
];
var MODEL_DOCUMENT_SENTENCES = [...LICENCE, ...DATA, ...MONITORING];

// src/report/model-evaluation-sentences.ts
var BIND = "Let the job that evaluates write the statement of these weights: `countersign model attest`, or an attestation of GitHub.";
var EVALUATION = [
  [
    "evaluation-not-declared",
    of("the policy does not say how well a model must do", "Add `evaluation` to the model in the policy.")
  ],
  [
    "evaluation-missing",
    of("nobody evaluated a model", "Evaluate these weights, and add the report and its statement to the change.")
  ],
  ["evaluation-unbound", of("nothing ties an evaluation to these weights", BIND)],
  [
    "evaluated-other-weights",
    of("other weights were evaluated", "Evaluate the weights that this change merges; every one of them.")
  ],
  [
    "evaluation-unreadable",
    of("an evaluation cannot be read", "Look at the file and at what is said of it, and let the tool write it again.")
  ],
  ["evaluation-incomplete", of("an evaluation stopped on its way", "Look why it stopped, and run it to its end.")],
  [
    "evaluation-stale",
    of("an evaluation is too old", "Evaluate the weights again; to sign old numbers anew makes them no younger.")
  ],
  [
    "conflicting-evidence",
    of(
      "two reports of the same weights contradict each other",
      "Find out which is wrong and why; then take that report away in a change that says so."
    )
  ],
  ["task-missing", of("a task was not evaluated", "Run the task that the policy asks for, with that very metric.")],
  [
    "score-unclear",
    of(
      "a score says too little to be judged",
      "Let the tool write the standard error, the number of samples, and the samples themselves."
    )
  ],
  ["too-few-samples", of("too few samples were scored", "Run the task on more samples.")],
  ["partial-samples", of("only a part of a task was run", "Run the task without a limit.")],
  ["below-floor", of("a model scores below its floor", "Train on, or have the floor changed in the policy.")],
  [
    "floor-inconclusive",
    of("a score may lie below its floor", "Run the task on more samples: the bound of the score must reach the floor.")
  ],
  [
    "baseline-missing",
    of(
      "there is nothing to compare a score with",
      "Bring the results of the model as it is to the base branch, in a change of their own."
    )
  ],
  ["baseline-unreadable", of("the baseline cannot be read", "Repair the baseline on the base branch.")],
  [
    "baseline-changed-here",
    of("the change alters its own baseline", "Nothing needs to be done; it was compared with the one before.")
  ],
  [
    "limit-out-of-scale",
    of("a limit allows every score", "Have `max-drop` written in the unit of the score: 2 points of 100 are 0.02.")
  ],
  [
    "not-comparable",
    of("two runs cannot be compared", "Evaluate with the very set-up of the baseline, or renew the baseline first.")
  ],
  ["not-paired", of("the samples of the two runs are not there", "Log the samples of both runs: `--log_samples`.")],
  ["regressed", of("a model became worse", "Train on, or have the drop that is accepted changed in the policy.")],
  [
    "inconclusive",
    of(
      "it is not proven that a model did not become worse",
      "Run both on more samples, or log the samples of both, so that they can be compared one by one."
    )
  ]
];
var SAFETY = [
  [
    "safety-not-declared",
    of("the policy does not say what a model must withstand", "Add `safety` to the model in the policy.")
  ],
  [
    "safety-missing",
    of(
      "nobody attacked a model",
      "Run the probes on these weights, and add the report and its statement to the change."
    )
  ],
  ["safety-unbound", of("nothing ties a safety report to these weights", BIND)],
  [
    "safety-other-weights",
    of("other weights were attacked", "Run the probes on the weights that this change merges; on every one of them.")
  ],
  [
    "safety-unreadable",
    of(
      "a safety report cannot be read",
      "Look at the file and at what is said of it, and let the tool write it again."
    )
  ],
  ["safety-incomplete", of("a safety run stopped on its way", "Look why it stopped, and run it to its end.")],
  ["safety-stale", of("a safety run is too old", "Run the probes again.")],
  ["probe-missing", of("a probe was not run", "Run the probe that the policy asks for.")],
  ["attempts-unclear", of("the attempts of a probe make no sense", "Look at the report, and run the probe again.")],
  [
    "not-recounted",
    of(
      "a probe tells its sum and not its attempts",
      "Keep the attempts in the report: the sum depends on a threshold."
    )
  ],
  ["too-few-attempts", of("a probe made too few attempts", "Raise the number of generations or of prompts.")],
  [
    "too-many-unjudged",
    of("too many attempts were not judged", "Look why the detector did not judge them, and run the probe again.")
  ],
  ["fail-rate-too-high", of("a model gave in too often", "Mend the model, or have the rate changed in the policy.")],
  [
    "fail-rate-inconclusive",
    of("a model may give in too often", "Make more attempts: the bound of the rate must lie within the limit.")
  ]
];
var FAIRNESS = [
  [
    "fairness-missing",
    of("fairness was not measured", "Measure what the policy asks for, and add the report and its statement.")
  ],
  ["fairness-unbound", of("nothing ties a measurement of fairness to these weights", BIND)],
  [
    "fairness-other-weights",
    of("the fairness of other weights was measured", "Measure the weights that this change merges; every one of them.")
  ],
  [
    "fairness-unreadable",
    of("a measurement of fairness cannot be read", "Look at the file and at what is said of it, and write it again.")
  ],
  ["fairness-stale", of("a measurement of fairness is too old", "Measure again.")],
  [
    "fairness-unclear",
    of(
      "a measurement of fairness says too little",
      "Write the value, its standard error and the number of samples of each group; of a ratio a bootstrap gives the error."
    )
  ],
  ["group-missing", of("a group was not measured", "Measure each group that the policy names.")],
  ["group-too-small", of("a group has too few samples", "Measure more samples of this group.")],
  ["unfair", of("a group is treated too unequally", "Mend the model, or have the limit changed in the policy.")],
  [
    "fairness-inconclusive",
    of("a group may be treated too unequally", "Measure more samples: the bound must lie within the limit.")
  ]
];
var MODEL_EVALUATION_SENTENCES = [...EVALUATION, ...SAFETY, ...FAIRNESS];

// src/report/model-sentences.ts
var INVENTORY = [
  ["no-model-touched", of("no declared model is touched", "Nothing needs to be done.")],
  [
    "models-not-declared",
    of(
      "the policy names a control of models and no model",
      "Have the models named under `models` in the policy, or the control taken out."
    )
  ],
  [
    "undeclared-model-file",
    of(
      "a file that looks like a weight belongs to no declared model",
      "Have its root named under `models` in the policy, or remove the file."
    )
  ],
  [
    "model-root-empty",
    of("a declared model has no weight", "Put the weights below the root, or have the model taken out of the policy.")
  ],
  [
    "unsafe-path",
    of(
      "a path of a model leads elsewhere, or to another file on another machine",
      "Make it a plain file with a name of its own."
    )
  ],
  [
    "bom-missing",
    of(
      "the bill of a model is missing",
      "Write the CycloneDX bill that the policy names, with the digest of every weight."
    )
  ],
  [
    "weight-not-in-bom",
    of("the bill of a model does not list a weight", "Write the bill again, with the sha256 of every weight.")
  ],
  [
    "bom-digest-differs",
    of("the bill of a model has another digest for a weight", "Write the bill again from the weights of this change.")
  ],
  [
    "bom-stale",
    of("the bill of a model lists what is no longer there", "Write the bill again from the weights of this change.")
  ],
  [
    "digest-unknown",
    of(
      "nobody can tell the digest of a file of a model",
      "Store it with Git LFS: a pointer that is whole tells the digest whatever the size."
    )
  ]
];
var SIGNED = [
  [
    "manifest-missing",
    of("a model is not signed", "Sign the whole root with OpenSSF Model Signing, after the last change to it.")
  ],
  [
    "signature-refused",
    of(
      "the signature over a model does not verify",
      "Sign the root again; certificates of one's own are not supported, keyless and keys are."
    )
  ],
  [
    "predicate-not-accepted",
    of(
      "the signature over a model is of an old or another kind",
      "Sign the root again with a release of `model_signing` that writes `signature/v1.0`."
    )
  ],
  [
    "serialization-not-comparable",
    of("the signature over a model has digests that no pointer has", "Sign again with the method `files` and sha256.")
  ],
  [
    "signer-not-allowed",
    of(
      "a model is signed by somebody who may not",
      "Have it signed by one of the `signers`, or have the signer named in the policy."
    )
  ],
  [
    "signer-is-author",
    of(
      "a model is signed by an author of the change",
      "Have it signed by a workflow, or by somebody who had no hand in the change."
    )
  ],
  [
    "root-differs",
    of(
      "the signed digest of a model is not that of the files it names",
      "Sign the root again; the manifest was altered or badly made."
    )
  ],
  [
    "symlinks-allowed",
    of("the signature over a model allows links", "Sign the root again without `--allow-symlinks`.")
  ],
  ["weight-not-in-manifest", of("a weight is not signed", "Sign the root again, after the last change to it.")],
  [
    "file-not-in-manifest",
    of("a file of a model is not signed", "Sign the root again, after the last change to it; or remove the file.")
  ],
  [
    "digest-differs",
    of(
      "a file of a model is another one than was signed",
      "Sign the root again after the last change, if this is the file that is meant."
    )
  ],
  ["ignored-by-signer", of("the signer left out a file that is loaded", "Sign the root again without ignoring it.")],
  ["left-out-by-signer", of("the signer left out a text", "Nothing needs to be done.")],
  ["signed-file-missing", of("a file that was signed is not there", "Put it back, or sign the root again without it.")]
];
var PROVENANCE = [
  [
    "revision-not-pinned",
    of("the source of a model is not one commit", "Have all 40 digits of the commit named under `upstream`.")
  ],
  [
    "builder-unknown",
    of(
      "nobody knows who built a model",
      "Have it signed by a workflow, name the `owner` of the key, or name its `upstream`."
    )
  ],
  [
    "model-unvouched",
    of("nobody who may vouches for a model", "Have the root signed by one of them, after the last change to it.")
  ],
  [
    "evidence-unvouched",
    of(
      "nobody who may vouches for a report about a model",
      "Attest the report for these weights: `countersign model attest`, signed by one who may."
    )
  ],
  [
    "author-produced-evidence",
    of(
      "an author of the change vouches for a report about it",
      "Have the report made and signed by a workflow, or by somebody who had no hand in the change."
    )
  ],
  [
    "signer-is-only-approver",
    of(
      "who vouches for a model is the only one who approved the change",
      "Have the change approved by somebody who did not sign the model or the report."
    )
  ],
  [
    "workflow-not-default-branch",
    of("a workflow that vouches for a model ran from another branch", "Run it from the default branch.")
  ],
  [
    "workflow-from-this-change",
    of("the change alters a workflow that vouches for it", "Change the workflow in a pull request of its own.")
  ],
  [
    "yardstick-changed-here",
    of(
      "the change alters what the model is measured by",
      "Change the baseline, the register, the key or the policy in a pull request of its own."
    )
  ]
];
var MODEL_SENTENCES = [
  ...INVENTORY,
  ...SIGNED,
  ...MODEL_BYTES_SENTENCES,
  ...PROVENANCE,
  ...MODEL_EVALUATION_SENTENCES,
  ...MODEL_DOCUMENT_SENTENCES
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
var REVIEW2 = [
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
  ...REVIEW2,
  ...DUTIES,
  ...COMMITS,
  ...TICKET_SENTENCES,
  ...ASSURANCE_SENTENCES,
  ...CHECKS,
  ...DEPENDENCY_SENTENCES,
  ...DEPLOYMENT_SENTENCES,
  ...DEPLOYING_SENTENCES,
  ...BRANCH,
  ...RECONCILIATION_SENTENCES,
  ...ACCESS_SENTENCES,
  ...MODEL_SENTENCES
];

// src/report/model-reading-sentences.ts
var MODEL_READING_SENTENCES = [
  [
    "document-unreadable",
    of(
      "a document of a model has no certain meaning",
      "Mend the file at the line and the key that are named; register, plan and keys count as the base branch has them."
    )
  ],
  [
    "report-unreadable",
    of(
      "a report about a model cannot be read",
      "Look at the line that is named, and let the tool write the report again, into a file of its own."
    )
  ],
  [
    "too-many-reports",
    of(
      "too many files are named as reports of a model",
      "Name fewer in `reports` of the model: the newest of each tool."
    )
  ]
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
  ["no-change", of("the record is of no change", "Nothing needs to be done; what it is of is told.")],
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
  [
    "too-many-changes",
    of(
      "one deployment brings more changes than can be judged",
      "Deploy more often; where nothing was deployed before, set `since` of the control deployment to a later commit."
    )
  ],
  [
    "deployment-mismatch",
    of(
      "the number or the environment is not that of the deployment on the host",
      "Hand in the number of this deployment, or leave `deployment-id` out; name the environment as the host does."
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
var ALL = [...CONTROL_SENTENCES, ...RUN_SENTENCES, ...MODEL_READING_SENTENCES];
var SENTENCES = new Map(ALL);
var OF_CONTROLS = /* @__PURE__ */ new Map([
  [
    "change-ticket fact-unavailable",
    of(
      "something about the ticket is not known",
      "Where an account is not known, have it written under `people.tickets` in the policy; where something may not be read, allow it to the account of the gate in the ticket system. Then run the gate again (comment /countersign)."
    )
  ],
  [
    "access fact-unavailable",
    of(
      "a part of access is not shown",
      "Run with an app's token that may read it, or leave the part out of the file: then the record says that it was not compared."
    )
  ],
  [
    "reconciliation record-refused",
    of("a record does not verify", "Verify it by hand with `countersign verify`; what was altered is an incident.")
  ],
  [
    "reconciliation record-unreadable",
    of("a record could not be read", "Look at the store that is named; the next run looks at the commit again.")
  ],
  [
    "reconciliation exception-ended",
    of(
      "what an exception accepted is accepted no longer",
      "Mend what it was about, or have an exception for the commit approved in the policy."
    )
  ],
  [
    "reconciliation fact-unavailable",
    of(
      "something about the branch is not known",
      "Look at what was found; the next run looks at it again. See docs/reconciliation.md for what the token must be able to read."
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

// src/policy/demand.ts
var ALWAYS = ["repository", "run", "change", "clock", "files", "commits", "protection"];
var AUTHORITY = ["commits", "pushes", "reviews", "approvedCommits", "permissions", "teams"];
var demandOf2 = (policy) => {
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
    ticket,
    models: modelDemands(policy)
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
  ticket: null,
  models: []
};
var planOf = (reading, change, defaultBranch) => {
  const blind = { applies: true, context: statusContext(change.base.ref), isGuess: true, demand: NOTHING };
  if (reading.state !== "found" || reading.demands.state === "invalid") return blind;
  const policy = policyOfStored(reading.demands.policy);
  const entry = branchEntry(policy, change.base.ref, defaultBranch);
  if (entry === null || change.state === "closed") return { ...blind, applies: false, isGuess: false };
  return { applies: true, context: statusContext(entry), isGuess: false, demand: demandOf2(policy) };
};

export {
  modelDemands,
  demandOf2 as demandOf,
  planOf,
  sentence,
  whom,
  withAddresses
};
