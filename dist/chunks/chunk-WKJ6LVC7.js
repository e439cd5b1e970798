import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  contributorsOf,
  doubtsOf,
  peopleOf
} from "./chunk-RNHKN4GJ.js";

// src/app/records/authors-unsure.ts
var authorsUnsure = ({ subject, policy, facts, companions }) => [
  ...subject.pull === null ? [] : unsureOf(subject.pull, facts, policy),
  ...companions.flatMap((each) => unsureOf(each.pull, each.facts, each.policy ?? policy))
];
var unsureOf = (pull, facts, policy) => {
  const { change, commits, pushes } = facts;
  const say = (code, about) => `#${String(pull)}: ${[code, ...about].join(" ")}`;
  if (!change.known || !commits.known || !pushes.known)
    return [change, commits, pushes].flatMap((fact) => fact.known ? [] : [say(fact.why.code, fact.why.about)]);
  const people = peopleOf(policy);
  const contributors = contributorsOf({ change: change.value, commits: commits.value, pushes: pushes.value, people });
  return doubtsOf(contributors, "pusher", change.value).map(({ code, about }) => say(code, about));
};

// src/app/records/record-seen.ts
var recordSeen = (found) => {
  switch (found.state) {
    case "verified": {
      const { evidence, digest, place, vouchedBy, signer } = found.record;
      const { decision, judgedAt, links } = evidence;
      return {
        state: "verified",
        digest,
        place,
        vouchedBy,
        signer,
        verdict: decision.verdict,
        judgedAt,
        pulls: pullsIn(evidence),
        covers: links.covers,
        parentCommit: links.parentCommit,
        authors: authorsIn(evidence),
        authorsUnsure: authorsUnsure(evidence),
        blocking: [...new Set(decision.blocking.map(({ code }) => code))],
        carried: decision.carried.map(({ by, control, about, until }) => ({ by, control, about, until }))
      };
    }
    case "refused":
      return { state: "refused", digest: found.digest, place: found.place, found: found.found };
    case "absent":
      return { state: "absent" };
    case "unreadable":
      return { state: "unreadable", found: found.found };
  }
};
var pullsIn = ({ subject, companions }) => [...new Set([subject.pull, ...companions.map(({ pull }) => pull)].filter((pull) => pull !== null))].toSorted(
  (a, b) => a - b
);
var authorsIn = ({ participants, companions }) => {
  const all = [participants, ...companions.map((each) => each.participants)].flat();
  const authors = all.filter(({ duties }) => duties.includes("author")).map(({ account }) => account);
  return [...new Map(authors.map((account) => [account.id, account])).values()].toSorted((a, b) => a.id - b.id);
};

export {
  recordSeen
};
