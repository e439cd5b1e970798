import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  recordAccessOf,
  recordFinderOf
} from "./chunk-VAUIITEV.js";
import "./chunk-5OO2EAYH.js";
import {
  sealPortsOf
} from "./chunk-GQNLNL5Q.js";
import {
  createSurvey
} from "./chunk-T7ADMU7Z.js";
import "./chunk-WC4TYBUB.js";
import "./chunk-U27HDSLL.js";
import "./chunk-UKCIPQC2.js";
import {
  clientOf,
  writerOf
} from "./chunk-S2SAZACM.js";
import "./chunk-PH2NCIUP.js";
import "./chunk-2AK5QLE6.js";
import "./chunk-WWOGRA77.js";
import "./chunk-U2XUE4JJ.js";
import "./chunk-RNHKN4GJ.js";
import "./chunk-MTHVUXSS.js";
import {
  createSource,
  largeFilesOf,
  modelSignaturesOf,
  ticketSystemOf,
  ticketTime
} from "./chunk-XG7QIEGJ.js";
import "./chunk-4T6FSV6Q.js";
import {
  budgetOf
} from "./chunk-JOIHDZKP.js";
import {
  collectError,
  readRepository
} from "./chunk-QXMPUCEE.js";
import {
  STANDING,
  WHO,
  cursorOf,
  statusesOf
} from "./chunk-5ZK5TRM2.js";
import "./chunk-QAHP6EUF.js";
import "./chunk-TWSPNMR4.js";
import {
  restUser
} from "./chunk-JFH4QL4A.js";
import "./chunk-TBYOVZEP.js";
import "./chunk-V3BRGX7I.js";
import "./chunk-IX25UDEM.js";
import "./chunk-5EACDCEB.js";
import "./chunk-7AEKP7CG.js";
import "./chunk-A222JIVZ.js";
import "./chunk-SI4QR6ZI.js";
import "./chunk-N362QMVR.js";
import "./chunk-F5GDBJV2.js";
import {
  observe
} from "./chunk-H5MVRSYT.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import "./chunk-2YSYZP25.js";
import {
  Malformed,
  arrayOf,
  cursor,
  filledText,
  instant,
  natural,
  objectId,
  text
} from "./chunk-KUJ5AWCR.js";
import "./chunk-BIW66A2R.js";
import "./chunk-R5U37ZOC.js";

// src/collect/github/branch-line-query.ts
var TIP_QUERY = `
query BranchTip($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    visibility
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $branch) { target { oid } }
  }
}`;
var BRANCHES_QUERY = `
query Branches($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    refs(refPrefix: "refs/heads/", first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { name } }
  }
}`;
var PAGE = 100;
var commitsQuery = (count) => {
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  return `
query BranchLine($owner: String!, $name: String!, ${numbers.map((n) => `$e${n}: String!`).join(", ")}) {
  repository(owner: $owner, name: $name, followRenames: false) {
${numbers.map((n) => `    c${n}: object(expression: $e${n}) { ...Seen }`).join("\n")}
  }
}
fragment Seen on Commit {
  oid
  committedDate
  parents(first: 10) { nodes { oid } }
  status { contexts { ...Standing } }
  associatedPullRequests(first: 10) { nodes { number state baseRefName } }
}
${WHO}${STANDING}`;
};

// src/collect/github/branch-line.ts
var createBranchLine = (client, writer) => ({
  tip: (repository, branch) => told(() => readTip(client, repository, branch)),
  page: (repository, from) => told(() => readPage(client, repository, from)),
  commits: (repository, ids) => told(() => readCommits(client, repository, ids)),
  rewrites: (repository, branch, since) => observe("rewrites", () => readRewrites(client, repository, branch, since)),
  branches: (repository) => told(() => readBranches(client, repository)),
  writer,
  allowance: client.allowance
});
var told = async (read) => {
  try {
    return await read();
  } catch (fault) {
    throw collectError("line", fault);
  }
};
var readTip = async (client, repository, branch) => {
  const [owner = "", name = ""] = repository.split("/");
  const variables = { owner, name, branch: `refs/heads/${branch ?? "HEAD"}` };
  const found = cursor(await client.query(TIP_QUERY, variables), "$.data").at("repository");
  const now = client.now();
  if (now === null) throw new Malformed("$", "an answer with a Date header");
  const ref = branch === null ? found.at("defaultBranchRef") : found.maybe("ref");
  return { repository: readRepository(found), tip: ref?.at("target").get("oid", objectId) ?? null, now };
};
var readPage = async (client, repository, from) => {
  const expressions = Array.from({ length: PAGE }, (_, index) => `${from}~${String(index)}`);
  const found = await readObjects(client, repository, expressions);
  const line = [];
  let next = from;
  for (const seen of found) {
    if (next === void 0) break;
    if (seen?.commit !== next) throw unreadable(`the line does not lead from ${from} to ${next}`);
    line.push(seen);
    next = seen.parents[0];
  }
  return line;
};
var readCommits = async (client, repository, ids) => {
  const found = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const asked = ids.slice(start, start + PAGE);
    const seen = await readObjects(client, repository, asked);
    for (const [index, each] of seen.entries()) {
      if (each === null) continue;
      if (each.commit !== asked[index]) throw unreadable(`another commit than ${String(asked[index])} was answered`);
      found.push(each);
    }
  }
  return found;
};
var readObjects = async (client, repository, expressions) => {
  const [owner = "", name = ""] = repository.split("/");
  const variables = Object.fromEntries(expressions.map((expression, index) => [`e${String(index)}`, expression]));
  const data = await client.query(commitsQuery(expressions.length), { owner, name, ...variables });
  const found = cursor(data, "$.data").at("repository");
  return expressions.map((_, index) => {
    const object = found.maybe(`c${String(index)}`);
    return object === null ? null : readSeen(object);
  });
};
var readSeen = (commit) => ({
  commit: commit.get("oid", objectId),
  parents: commit.at("parents").list("nodes", (parent) => parent.get("oid", objectId)),
  at: commit.get("committedDate", instant),
  pulls: commit.at("associatedPullRequests").get("nodes", arrayOf(cursor)).filter((pull) => pull.get("state", text) === "MERGED").map((pull) => ({ number: pull.get("number", natural), base: pull.get("baseRefName", filledText) })),
  statuses: statusesOf(commit)
});
var KINDS = [
  ["force_push", "force-push"],
  ["branch_deletion", "deletion"],
  ["branch_creation", "creation"]
];
var readRewrites = async (client, repository, branch, since) => {
  const [owner = "", repo = ""] = repository.split("/");
  const ref = `refs/heads/${branch}`;
  const page = async (filter) => {
    const parameters = { owner, repo, ref, per_page: 100, ...filter };
    const answer = await client.read("GET /repos/{owner}/{repo}/activity", parameters);
    if (!Array.isArray(answer)) throw new Malformed("$", "a list");
    return answer.map((item, index) => cursor(item, `$[${String(index)}]`));
  };
  const [newest, ...lists] = await Promise.all([
    page({}),
    ...KINDS.map(
      async ([type, kind]) => (await page({ activity_type: type })).map((item) => readRewrite(item, { ref, type, kind }))
    )
  ]);
  demandAll(newest, lists.flat());
  return lists.flat().filter(({ at }) => since === null || Date.parse(at) >= Date.parse(since)).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
};
var demandAll = (newest, found) => {
  const kindOf = new Map(KINDS);
  const told2 = new Set(found.map(({ kind, at }) => `${kind} ${at}`));
  for (const item of newest) {
    const kind = kindOf.get(item.get("activity_type", text));
    if (kind !== void 0 && !told2.has(`${kind} ${item.get("timestamp", instant)}`))
      throw unreadable("one list of the activity lacks what another holds");
  }
};
var readRewrite = (item, { ref, type, kind }) => {
  if (item.get("ref", filledText) !== ref || item.get("activity_type", text) !== type)
    throw unreadable("the activity is not what was asked for");
  return {
    kind,
    before: orNone(item.get("before", objectId)),
    after: orNone(item.get("after", objectId)),
    by: restUser(item.maybe("actor")),
    at: item.get("timestamp", instant)
  };
};
var orNone = (id) => /^0+$/u.test(id) ? null : id;
var readBranches = async (client, repository) => {
  const [owner = "", name = ""] = repository.split("/");
  const names = [];
  for (let after = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    const data = await client.query(BRANCHES_QUERY, { owner, name, after });
    const refs = cursor(data, "$.data").at("repository").at("refs");
    names.push(...refs.list("nodes", (ref) => ref.get("name", filledText)));
    after = cursorOf(refs);
  }
  return names;
};
var unreadable = (found) => new CollectError({ code: "fact-unavailable", about: ["line"], found });

// src/wiring/reconcile-ports.ts
var reconcilePortsOf = async (inputs, occasion) => {
  const { total, sweep } = budgetOf(inputs);
  const patient = { ...inputs, runTimeout: Math.ceil(sweep / 1e3) };
  const began = performance.now();
  const client = clientOf(patient, inputs.token);
  const survey = createSurvey(client, writerOf(inputs, clientOf(inputs, inputs.token)));
  const since = callsSince(client);
  return {
    line: createBranchLine(client, survey.writer),
    policySource: sourceOf(inputs, inputs.policyToken === inputs.token ? client : clientOf(inputs, inputs.policyToken)),
    finderFor: recordFinderOf(await recordAccessOf(patient, client)),
    sealPortsOf: (part) => {
      const own = clientOf(inputs, inputs.token);
      return joined(sealPortsOf(inputs, occasion, own, part), client, since);
    },
    left: () => sweep - total - (performance.now() - began)
  };
};
var sourceOf = (inputs, client) => createSource(client, {
  workspace: null,
  tickets: ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false })),
  modelSignatures: modelSignaturesOf(inputs),
  largeFiles: largeFilesOf(inputs)
});
var joined = (ports, reader, read) => {
  const { source } = ports;
  return {
    ...ports,
    source: {
      ...source,
      transcript: () => [...read(), ...source.transcript()],
      bodies: () => new Map([...reader.bodies(), ...source.bodies()])
    }
  };
};
var callsSince = (client) => {
  let told2 = 0;
  return () => {
    const calls = client.calls();
    const fresh = calls.slice(told2);
    told2 = calls.length;
    return fresh;
  };
};
export {
  reconcilePortsOf
};
