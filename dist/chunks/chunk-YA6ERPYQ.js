import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  demandOf
} from "./chunk-RPF2H2JA.js";
import {
  aliasedDemands,
  aliasedIdentity,
  aliasesOf,
  arrangeTexts,
  combine,
  demandsOf,
  derivedFrom,
  judgeAll,
  policyOfStored
} from "./chunk-RNHKN4GJ.js";
import {
  sha256
} from "./chunk-QAHP6EUF.js";
import {
  extendedFile
} from "./chunk-TWSPNMR4.js";
import {
  known,
  unknown
} from "./chunk-BIW66A2R.js";

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

// src/facts/aliased-models.ts
var aliasedModels = (models, aliases) => aliased(models, aliases);
var KEPT = /* @__PURE__ */ new Set([
  "path",
  "root",
  "changed",
  "attributesChanged",
  "resources",
  "ignored",
  "subjects",
  "place",
  "workflow"
]);
var aliased = (value, aliases) => {
  if (typeof value === "string") return aliases.within(value);
  if (Array.isArray(value)) return value.map((each) => aliased(each, aliases));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, KEPT.has(key) ? inner : member(key, inner, aliases)])
  );
};
var member = (key, value, aliases) => key === "identity" && typeof value === "string" ? aliasedIdentity(value, aliases) : aliased(value, aliases);

// src/facts/aliased-facts.ts
var aliasedFacts = (facts, aliases) => {
  const titles = facts.repository.known && facts.repository.value.visibility !== "public" ? "kept" : "left-out";
  return {
    ...facts,
    commits: within(facts.commits, ({ current, earlier }) => ({
      current: current.map((commit) => aliasedCommit(commit, aliases)),
      earlier: earlier.map((commit) => aliasedCommit(commit, aliases))
    })),
    tickets: within(facts.tickets, (tickets) => aliasedTickets(tickets, aliases, titles)),
    // Titles of keys, invitations and lines of the audit log hold addresses.
    access: within(facts.access, (access) => aliasedTexts(access, aliases)),
    models: within(facts.models, (models) => aliasedModels(models, aliases)),
    codeOwners: within(facts.codeOwners, (owners) => aliasedOwners(owners, aliases)),
    change: within(facts.change, (change) => ({
      ...change,
      title: aliases.within(change.title),
      head: { ...change.head, ref: aliases.within(change.head.ref) }
    }))
  };
};
var aliasedTexts = (value, aliases) => {
  if (typeof value === "string") return aliases.within(value);
  if (Array.isArray(value)) return value.map((each) => aliasedTexts(each, aliases));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, aliasedTexts(inner, aliases)]));
};
var within = (fact, change) => fact.known ? known(change(fact.value)) : fact;
var aliasedCommit = (commit, aliases) => {
  const aliased2 = ({ alias, account }) => ({ alias: aliases.of(alias), account });
  return {
    ...commit,
    author: aliased2(commit.author),
    committer: aliased2(commit.committer),
    coAuthors: commit.coAuthors.map(aliased2)
  };
};
var aliasedTickets = (tickets, aliases, titles) => ({
  ...tickets,
  answers: tickets.answers.map(({ key, answer }) => ({
    key,
    answer: observed(
      answer,
      aliases,
      (value) => value.found === "present" ? { ...value, ticket: aliasedTicket(value.ticket, aliases, titles) } : value
    )
  }))
});
var aliasedTicket = (ticket, aliases, titles) => {
  const person = (of) => of === null ? null : {
    ...of,
    alias: isAddress(of.alias) ? aliases.of(of.alias) : null,
    handle: of.handle === null ? null : aliases.ofHandle(of.handle)
  };
  const texts = (list) => list.map(aliases.within);
  const textOrNull = (text) => text === null ? null : aliases.within(text);
  return {
    ...ticket,
    url: textOrNull(ticket.url),
    project: textOrNull(ticket.project),
    state: aliases.within(ticket.state),
    type: textOrNull(ticket.type),
    title: titles === "kept" ? textOrNull(ticket.title) : null,
    requesters: ticket.requesters.map(person).filter((each) => each !== null),
    approvals: observed(ticket.approvals, aliases, (list) => list.map((each) => ({ ...each, by: person(each.by) }))),
    edited: observed(
      ticket.edited,
      aliases,
      (edit) => edit === null ? null : { ...edit, by: person(edit.by), fields: texts(edit.fields) }
    ),
    items: texts(ticket.items),
    usedBy: observed(ticket.usedBy, aliases, texts)
  };
};
var observed = (fact, aliases, change) => fact.known ? known(change(fact.value)) : unknown(aliasedFault(fact.why, aliases));
var isAddress = (alias) => alias?.includes("@") === true;
var aliasedOwners = (owners, aliases) => ({
  ...owners,
  rules: owners.rules.map((rule) => ({
    ...rule,
    owners: rule.owners.map(({ kind, name }) => ({ kind, name: kind === "mail" ? aliases.of(name) : name }))
  })),
  faults: owners.faults.map(({ line, found }) => ({ line, found: aliases.within(found) }))
});
var aliasedFault = (fault, aliases) => ({
  ...fault,
  about: fault.about.map(aliases.within),
  ...fault.found === void 0 ? {} : { found: aliases.within(fault.found) }
});
var aliasedTranscript = (entries, aliases) => entries.map((entry) => ({ ...entry, path: aliases.withinPath(entry.path) }));

// src/app/judged-round.ts
var judgedRound = (read) => {
  const { opening, before, pending, moment = "merge" } = read;
  const aliases = aliasesOf([read.facts, ...read.companions.map(({ facts: facts2 }) => facts2)]);
  const facts = aliasedFacts(read.facts, aliases);
  const reading = aliasedReading(read.policy.reading, aliases);
  const companions = read.companions.map((each) => judgedCompanion(each, reading, aliases, moment));
  const texts = new Map([read.policy, ...read.companions.flatMap(({ policy }) => policy ?? [])].flatMap(textsOf));
  const kept = { opening, before, pending, moment, facts, reading, companions, texts, aliases };
  return withFaults(
    kept,
    read.faults.map((fault) => aliasedFault(fault, aliases))
  );
};
var textsOf = ({ texts }) => [...texts];
var withFaults = (read, faults) => {
  const judgement = judgeAll({ reading: read.reading, facts: read.facts, faults, moment: read.moment });
  const name = read.moment === "merge" ? `#${String(read.opening?.change.number ?? "?")}` : null;
  const own = { name, decision: judgement.decision };
  const others = read.companions.map(({ companion }) => ({ name: `#${companion.pull}`, decision: companion.decision }));
  return {
    ...read,
    faults,
    judgement,
    decision: combine([own, ...others]),
    again: (more) => withFaults(read, [...faults, ...more])
  };
};
var aliasedReading = (reading, aliases) => reading.state === "found" ? { ...reading, demands: aliasedDemands(reading.demands, aliases) } : reading;
var judgedCompanion = (read, ofRecord, aliases, moment) => {
  const { opening, pull } = read;
  const facts = aliasedFacts(read.facts, aliases);
  const faults = read.faults.map((fault) => aliasedFault(fault, aliases));
  const own = read.policy === null ? null : aliasedReading(read.policy.reading, aliases);
  const { findings, decision } = judgeAll({ reading: own ?? ofRecord, facts, faults, moment, role: "companion" });
  const told = facts.change.known ? facts.change.value.head.commit : null;
  const head = opening === null ? told : opening.change.head.commit;
  return {
    opening,
    companion: {
      pull,
      head,
      ...own === null ? {} : { policy: own },
      facts,
      faults,
      ...derivedFrom(own ?? ofRecord, facts),
      findings,
      decision
    }
  };
};

export {
  aliasedTranscript,
  judgedRound,
  readPolicy,
  readPolicyOf,
  untold
};
