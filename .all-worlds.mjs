// emulator/server.ts
import { createServer } from "node:http";
import { performance as performance2 } from "node:perf_hooks";

// emulator/router.ts
function compileRoutes(routes) {
  const compiled = routes.map(compile);
  return (method, path) => {
    for (const { route, pattern, names } of compiled) {
      const found = route.method === method ? pattern.exec(path) : null;
      if (found !== null) return { route, name: nameOf(route), params: paramsOf(names, found.slice(1)) };
    }
    return void 0;
  };
}
function compile(route) {
  const names = [];
  const source = route.path.split(/(\{[^}]+\})/).map((part) => {
    const [, name, star] = /^\{([^}*]+)(\*?)\}$/.exec(part) ?? [];
    if (name === void 0) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(name);
    return star === "*" ? "(.+)" : "([^/]+)";
  });
  return { route, pattern: new RegExp(`^${source.join("")}/?$`), names };
}
function nameOf({ method, path, name }) {
  return name ?? `${method} ${path.replaceAll("*}", "}")}`;
}
function sameCall(a, b) {
  const plain = (name) => (name === "STATUS" ? statusCall : name).replaceAll(/\{[^}]*\}/g, "{}");
  return plain(a) === plain(b);
}
var statusCall = "POST /repos/{owner}/{repo}/statuses/{sha}";
function paramsOf(names, values) {
  return Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? "")]));
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// emulator/world.ts
function mergePatch(target, patch) {
  if (!isObject(patch)) return patch;
  const merged = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [key3, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key3);
    else merged.set(key3, mergePatch(merged.get(key3), value));
  }
  return Object.fromEntries(merged);
}
function patchWorld(world, patch) {
  return mergePatch(world, patch);
}
function scopesOf(world) {
  return [world, ...Object.values(world["other-pulls"] ?? {})];
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// emulator/state/ids.ts
import { createHash } from "node:crypto";
var epoch = Date.parse("2025-06-01T00:00:00Z");
var idsPerSecond = 50;
function idsByTime(times) {
  let previous = 0;
  return times.map((time) => {
    const seconds = Math.floor((Date.parse(time) - epoch) / 1e3);
    previous = Math.max(previous + 1, Number.isNaN(seconds) ? 0 : seconds * idsPerSecond);
    return previous;
  });
}
function idOf(text) {
  return 1e8 + createHash("sha1").update(text).digest().readUInt32BE(0) % 9e8;
}
function nodeIdOf(prefix, key3) {
  return `${prefix}_${Buffer.from(`${prefix}:${String(key3)}`).toString("base64url")}`;
}
function byTime(members, time) {
  const entries = Object.entries(members ?? {});
  const key3 = (entry) => Date.parse(time(entry[1], entry[0]));
  return entries.sort((a, b) => key3(a) - key3(b));
}

// emulator/state/checks.ts
var actions = "github-actions";
function placed(around, members) {
  const all = {};
  for (const scope of scopesOf(around.world)) {
    for (const [key3, spec] of Object.entries(members(scope) ?? {})) {
      const name = scope === around.world ? key3 : `${String(scope.pull.number)}:${key3}`;
      all[name] = { spec, sha: around.byKey.get(around.graph.resolve(spec.commit, scope))?.sha ?? spec.commit };
    }
  }
  return byTime(all, ({ spec }) => spec.at);
}
function checksOf(around, pulls) {
  const runs = checkRunsOf(around);
  const grouped2 = Map.groupBy(runs, ({ suite }) => suite.id);
  const suites = [...grouped2.values()].flatMap((members) => suiteOf(members, around.world, pulls) ?? []);
  const own = gateRun(around, pulls);
  const workflowRuns = suites.flatMap(({ workflowRun }) => workflowRun ?? []);
  return {
    suites,
    runs: runs.map(({ run: run2 }) => run2),
    workflowRuns: [...workflowRuns, ...own === void 0 ? [] : [own]]
  };
}
function checkRunsOf(around) {
  const entries = placed(around, ({ checks }) => checks);
  const ids = idsByTime(entries.map(([, { spec }]) => spec.at));
  return entries.map(([key3, { spec, sha }], index) => {
    const id = ids[index] ?? 0;
    const suite = { id: idOf(`suite ${spec.suite} ${spec.app} ${sha}`), key: spec.suite };
    const { name, status, conclusion, at: at2, attempt = 1 } = spec;
    const run2 = {
      key: key3,
      id,
      nodeId: nodeIdOf("CR", id),
      name,
      app: around.directory.app(spec.app),
      sha,
      suite: suite.id,
      status,
      conclusion,
      at: at2,
      attempt
    };
    return { run: run2, spec, suite };
  });
}
function suiteOf(members, world, pulls) {
  const [first] = members;
  if (first === void 0) return void 0;
  const { suite, run: run2, spec } = first;
  const runs = members.map((member) => member.run);
  const pull = pulls.find(({ commits, headSha }) => headSha === run2.sha || commits.some(({ sha }) => sha === run2.sha));
  const fixed2 = {
    id: suite.id,
    key: suite.key,
    app: run2.app,
    sha: run2.sha,
    branch: pull?.headRef ?? world.repository["default-branch"]
  };
  const common2 = { ...fixed2, nodeId: nodeIdOf("CS", suite.id), ...conclude(runs), at: run2.at, runs };
  return { ...common2, workflowRun: spec.app === actions ? workflowRunOf(common2, spec, pull) : void 0 };
}
function conclude(runs) {
  const last = [...new Map(runs.map((run2) => [run2.name, run2])).values()];
  const waiting = last.find(({ status }) => status !== "completed");
  if (waiting !== void 0) return { status: waiting.status, conclusion: void 0 };
  const bad = last.find(
    ({ conclusion }) => conclusion !== "success" && conclusion !== "skipped" && conclusion !== "neutral"
  );
  return {
    status: "completed",
    conclusion: (bad ?? last.find(({ conclusion }) => conclusion === "success") ?? last[0])?.conclusion
  };
}
function workflowRunOf(suite, spec, pull) {
  const id = idOf(`workflow run ${String(suite.id)}`);
  const file = suite.key === "s1" ? "ci" : suite.key;
  return {
    id,
    nodeId: nodeIdOf("WFR", id),
    suite: suite.id,
    attempt: Math.max(...suite.runs.map(({ attempt }) => attempt)),
    name: file === "ci" ? "CI" : file,
    path: spec.workflow ?? `.github/workflows/${file}.yml`,
    ref: void 0,
    event: "pull_request",
    branch: suite.branch,
    sha: suite.sha,
    status: suite.status,
    conclusion: suite.conclusion,
    at: suite.at,
    actor: pull?.author,
    triggeringActor: pull?.author,
    pulls: pull === void 0 ? [] : [pull.number]
  };
}
function gateRun({ world, directory: directory2 }, pulls) {
  const { run: run2, name, actor, "triggering-actor": triggering, "workflow-ref": workflowRef } = world.event;
  const [pull] = pulls;
  if (pull === void 0) return void 0;
  const [file = "", ref] = workflowRef.split("@");
  return {
    id: run2.id,
    nodeId: nodeIdOf("WFR", run2.id),
    suite: idOf(`suite of run ${String(run2.id)}`),
    attempt: run2.attempt,
    name: "Countersign",
    path: file.split("/").slice(2).join("/"),
    ref,
    event: name,
    branch: name.startsWith("pull_request") ? pull.headRef : world.repository["default-branch"],
    sha: name.startsWith("pull_request") ? pull.headSha : pull.baseSha,
    status: "in_progress",
    conclusion: void 0,
    at: world.now,
    actor: directory2.maybe(actor),
    triggeringActor: directory2.maybe(triggering ?? actor),
    pulls: [pull.number]
  };
}
function statusesOf(around) {
  const entries = placed(around, ({ statuses }) => statuses);
  const ids = idsByTime(entries.map(([, { spec }]) => spec.at));
  return entries.map(([, { spec, sha }], index) => {
    const id = ids[index] ?? 0;
    const { context, state, at: at2, description, url } = spec;
    return {
      id,
      nodeId: nodeIdOf("SC", id),
      context,
      state,
      description,
      url,
      by: around.directory.maybe(spec.by),
      sha,
      at: at2
    };
  });
}

// emulator/state/git.ts
import { createHash as createHash2 } from "node:crypto";
var directory = "040000";
function hashObject(type, content) {
  return createHash2("sha1").update(`${type} ${String(content.length)}\0`).update(content).digest("hex");
}
function madeUpSha(text) {
  return createHash2("sha1").update(text).digest("hex");
}
function storeBlob(store, text) {
  const sha = hashObject("blob", Buffer.from(text));
  store.blobs.set(sha, text);
  return sha;
}
function storeTree(store, files) {
  const root = { files: /* @__PURE__ */ new Map(), folders: /* @__PURE__ */ new Map() };
  for (const [path, entry] of files) {
    const parts = path.split("/");
    const name = parts.pop() ?? path;
    folderAt(root, parts).files.set(name, entry);
  }
  return storeFolder(store, root);
}
function folderAt(root, parts) {
  let folder = root;
  for (const part of parts) {
    const next = folder.folders.get(part) ?? { files: /* @__PURE__ */ new Map(), folders: /* @__PURE__ */ new Map() };
    folder.folders.set(part, next);
    folder = next;
  }
  return folder;
}
function storeFolder(store, folder) {
  const entries = [];
  for (const [name, inner] of folder.folders) {
    entries.push({ path: name, mode: directory, type: "tree", sha: storeFolder(store, inner) });
  }
  for (const [name, { mode, sha: sha2 }] of folder.files) {
    if (!folder.folders.has(name)) entries.push({ path: name, mode, type: mode === "160000" ? "commit" : "blob", sha: sha2 });
  }
  const sorted = entries.map((entry) => ({ entry, key: sortKey(entry) })).sort((a, b) => Buffer.compare(a.key, b.key));
  const content = Buffer.concat(sorted.flatMap(({ entry }) => encodeEntry(entry)));
  const sha = hashObject("tree", content);
  store.trees.set(
    sha,
    sorted.map(({ entry }) => entry)
  );
  return sha;
}
function sortKey(entry) {
  return Buffer.from(entry.type === "tree" ? `${entry.path}/` : entry.path);
}
function encodeEntry(entry) {
  return [Buffer.from(`${entry.mode.replace(/^0/, "")} ${entry.path}\0`), Buffer.from(entry.sha, "hex")];
}
function entryAt(trees, root, path) {
  let entry = { path: "", mode: directory, type: "tree", sha: root };
  for (const part of path.split("/").filter((name) => name !== "")) {
    const next = trees.get(entry.sha)?.find((child) => child.path === part);
    if (next === void 0) return void 0;
    entry = next;
  }
  return { ...entry, path };
}

// emulator/state/graph.ts
var deepestBase = 2;
function graphOf(world) {
  const nodes = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Map();
  for (const scope of scopesOf(world)) keys.set(scope, addNodes(nodes, scope));
  const baseKeys = baseKeysOf(nodes);
  const resolve = (alias, scope) => {
    if (baseKeys.includes(alias)) return alias;
    return keys.get(scope)?.get(alias) ?? (nodes.has(alias) ? alias : "base");
  };
  const parents = (key3) => {
    const node = nodes.get(key3);
    if (node !== void 0) return [...new Set((node.spec.parents ?? []).map((alias) => resolve(alias, node.scope)))];
    return baseKeys.slice(baseKeys.indexOf(key3) + 1).slice(0, 1);
  };
  return { nodes, baseKeys, resolve, parents };
}
function addNodes(nodes, scope) {
  const keys = /* @__PURE__ */ new Map();
  for (const [alias, spec] of Object.entries(scope.commits ?? {})) {
    const key3 = nodes.has(alias) ? `${String(scope.pull.number)}:${alias}` : alias;
    nodes.set(key3, { key: key3, alias, scope, spec });
    keys.set(alias, key3);
  }
  return keys;
}
function baseKeysOf(nodes) {
  let deepest = deepestBase;
  for (const { spec } of nodes.values()) {
    for (const text of [...spec.parents ?? [], spec.tree]) {
      for (const [, depth] of text.matchAll(/base~(\d+)/g)) deepest = Math.max(deepest, Number(depth));
    }
  }
  return Array.from({ length: deepest + 1 }, (_, depth) => depth === 0 ? "base" : `base~${String(depth)}`);
}
function ancestorsOf(parents, start) {
  const seen2 = /* @__PURE__ */ new Set([start]);
  for (const key3 of seen2) for (const parent of parents(key3)) seen2.add(parent);
  return seen2;
}
function mergeBaseOf(parents, a, b) {
  const ofB = ancestorsOf(parents, b);
  const common2 = [...ancestorsOf(parents, a)].filter((key3) => ofB.has(key3));
  const redundant = new Set(common2.flatMap((key3) => [...ancestorsOf(parents, key3)].filter((other) => other !== key3)));
  return common2.find((key3) => !redundant.has(key3));
}
function commitsBetween(parents, base3, head) {
  const excluded = ancestorsOf(parents, base3);
  const ordered = [];
  const seen2 = new Set(excluded);
  const stack = [{ key: head, expanded: false }];
  for (let top = stack.pop(); top !== void 0; top = stack.pop()) {
    if (top.expanded) ordered.push(top.key);
    else if (!seen2.has(top.key)) {
      seen2.add(top.key);
      stack.push({ key: top.key, expanded: true });
      for (const parent of [...parents(top.key)].reverse()) stack.push({ key: parent, expanded: false });
    }
  }
  return ordered;
}
function headKeyOf(world, graph, scope) {
  const named = scope.pull["head-commit"];
  if (named !== void 0) return graph.resolve(named, scope);
  const all = [...graph.nodes.values()];
  const parents = new Set(all.flatMap(({ key: key3 }) => graph.parents(key3)));
  const queue = world.queue === void 0 ? void 0 : graph.resolve(world.queue.head, world);
  const own = all.filter((node) => node.scope === scope);
  const leaves = own.filter(({ key: key3 }) => !parents.has(key3) && key3 !== queue);
  return (leaves.at(-1) ?? own.at(-1))?.key ?? "base";
}

// emulator/state/contents.ts
var ordinaryFile = "100644";
var submodule = "160000";
var ordinaryPaths = ["README.md", "src/main.ts", "package-lock.json"];
var baseOwnPath = "lib/other.ts";
function contentsOf(world, graph, store) {
  const plan = treePlan(world, graph);
  const base3 = baseContents(world, graph, store);
  const byTree = /* @__PURE__ */ new Map();
  const ofTree = (tree) => {
    const known = byTree.get(tree) ?? makeTree(tree);
    byTree.set(tree, known);
    return known;
  };
  const makeTree = (tree) => {
    const definer = plan.definers.get(tree);
    const node = definer === void 0 ? void 0 : graph.nodes.get(definer);
    if (node === void 0) return ofKey("base");
    const merge = /^merge\((.+),(.+)\)$/.exec(tree);
    if (merge?.[1] !== void 0 && merge[2] !== void 0) {
      return mergeFiles(
        graph,
        ofKey,
        graph.resolve(merge[1].trim(), node.scope),
        graph.resolve(merge[2].trim(), node.scope)
      );
    }
    const touched = /* @__PURE__ */ new Set([...node.spec.files ?? [], ...plan.pathsOf(node.scope, tree)]);
    const parent = graph.parents(node.key)[0];
    return editFiles(store, parent === void 0 ? /* @__PURE__ */ new Map() : ofKey(parent), {
      tree,
      touched,
      scope: node.scope,
      plan
    });
  };
  const ofKey = (key3) => {
    const node = graph.nodes.get(key3);
    return node === void 0 ? base3.get(key3) ?? /* @__PURE__ */ new Map() : ofTree(node.spec.tree);
  };
  return ofKey;
}
function treePlan(world, graph) {
  const definers = /* @__PURE__ */ new Map();
  for (const { key: key3, spec } of graph.nodes.values()) if (!definers.has(spec.tree)) definers.set(spec.tree, key3);
  const finals = new Map(scopesOf(world).map((scope) => [scope, finalTrees(world, graph, scope)]));
  return {
    definers,
    isFinal: (scope, tree, path) => finals.get(scope)?.get(path) === tree,
    pathsOf: (scope, tree) => [...finals.get(scope) ?? []].filter(([, final]) => final === tree).map(([path]) => path)
  };
}
function finalTrees(world, graph, scope) {
  const finals = /* @__PURE__ */ new Map();
  const own = commitsBetween(graph.parents, "base", headKeyOf(world, graph, scope)).flatMap(
    (key3) => graph.nodes.get(key3) ?? []
  );
  const written = own.filter(({ spec }) => !spec.tree.startsWith("merge("));
  for (const { spec } of written) for (const path of spec.files ?? []) finals.set(path, spec.tree);
  const last = written.at(-1)?.spec.tree;
  for (const path of [...Object.keys(scope.files ?? {}), ...Object.keys(scope["head-files"] ?? {})]) {
    if (last !== void 0 && !finals.has(path)) finals.set(path, last);
  }
  return finals;
}
function editFiles(store, before, { tree, touched, scope, plan }) {
  const after = new Map(before);
  const listed2 = new Map(Object.entries(scope.files ?? {}));
  const headTexts = new Map(Object.entries(scope["head-files"] ?? {}));
  for (const path of touched) {
    const final = plan.isFinal(scope, tree, path);
    const spec = final ? listed2.get(path) : void 0;
    const text = (final ? headTexts.get(path) : void 0) ?? `${tree} of ${path}
`;
    if (spec?.status === "removed") after.delete(path);
    else if (spec?.status !== "unchanged") after.set(path, editedEntry(store, before, { path, text, spec }));
  }
  for (const [path, { status, previous }] of listed2) {
    const moved = status === "renamed" && previous !== void 0 && !listed2.has(previous);
    if (moved && touched.has(path) && plan.isFinal(scope, tree, path)) after.delete(previous);
  }
  return after;
}
function editedEntry(store, before, edit) {
  const { path, text, spec } = edit;
  const mode = spec?.mode ?? before.get(path)?.mode ?? ordinaryFile;
  const source = spec?.previous === void 0 ? void 0 : before.get(spec.previous);
  const moved = source !== void 0 && (spec?.additions ?? 0) + (spec?.deletions ?? 0) === 0;
  if (moved) return { mode: spec?.mode ?? source.mode, sha: source.sha };
  return { mode, sha: mode === submodule ? madeUpSha(text) : storeBlob(store, text) };
}
function mergeFiles(graph, filesOf2, a, b) {
  const ancestor = mergeBaseOf(graph.parents, a, b);
  const [from, ours, theirs] = [
    ancestor === void 0 ? /* @__PURE__ */ new Map() : filesOf2(ancestor),
    filesOf2(a),
    filesOf2(b)
  ];
  const merged = /* @__PURE__ */ new Map();
  for (const path of /* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys()])) {
    const chosen = sameEntry(ours.get(path), from.get(path)) ? theirs.get(path) : ours.get(path);
    if (chosen !== void 0) merged.set(path, chosen);
  }
  return merged;
}
function sameEntry(a, b) {
  return a?.mode === b?.mode && a?.sha === b?.sha;
}
function baseContents(world, graph, store) {
  const tip = /* @__PURE__ */ new Map();
  for (const path of [...ordinaryPaths, ...pathsOnBase(world)]) tip.set(path, ordinary(store, `base of ${path}
`));
  for (const [path, text] of Object.entries(world["base-files"] ?? {})) tip.set(path, ordinary(store, text));
  const older = (key3) => new Map([...tip, [baseOwnPath, ordinary(store, `${key3} of ${baseOwnPath}
`)]]);
  return new Map(graph.baseKeys.map((key3) => [key3, older(key3)]));
}
function ordinary(store, text) {
  return { mode: ordinaryFile, sha: storeBlob(store, text) };
}
function pathsOnBase(world) {
  const touched = /* @__PURE__ */ new Set();
  const made = /* @__PURE__ */ new Set();
  const worlds = [world, ...(world.meanwhile ?? []).map(({ change }) => patchWorld(world, change))];
  for (const { commits, files } of worlds.flatMap(scopesOf)) {
    for (const { files: paths } of Object.values(commits ?? {})) for (const path of paths ?? []) touched.add(path);
    for (const [path, { status, previous }] of Object.entries(files ?? {})) {
      touched.add(path);
      if (previous !== void 0) touched.add(previous);
      if (status === "added" || status === "renamed" || status === "copied") made.add(path);
    }
  }
  return new Set([...touched].filter((path) => !made.has(path)));
}

// emulator/state/people.ts
var rootAdmin = "root-admin";
var webFlow = "web-flow";
var knownAccounts = /* @__PURE__ */ new Map([
  [rootAdmin, 1],
  [webFlow, 19864447],
  ["dependabot[bot]", 49699333],
  ["github-actions[bot]", 41898282]
]);
var knownApps = /* @__PURE__ */ new Map([
  ["github-actions", { id: 15368, name: "GitHub Actions" }],
  ["github-advanced-security", { id: 57789, name: "GitHub Advanced Security" }],
  ["dependabot", { id: 29110, name: "Dependabot" }]
]);
function directoryOf(world) {
  const people = /* @__PURE__ */ new Map();
  const apps = /* @__PURE__ */ new Map();
  const person = (login) => people.get(login.toLowerCase()) ?? remember(people, mentioned(login));
  for (const [login, spec] of Object.entries(world.people)) {
    const { id, type, permission = "none", role, emails = [] } = spec;
    remember(people, { id, nodeId: accountNodeId(type, id), login, type, permission, role, emails });
  }
  const app = (slug) => {
    const known = apps.get(slug) ?? madeApp(slug, person(`${slug}[bot]`));
    apps.set(slug, known);
    return known;
  };
  const byEmail = (email) => accountByEmail(people, email);
  return { people, apps, person, app, byEmail, maybe: (login) => login === void 0 ? void 0 : person(login) };
}
function remember(people, person) {
  people.set(person.login.toLowerCase(), person);
  return person;
}
function mentioned(login) {
  const id = knownAccounts.get(login) ?? idOf(`account ${login.toLowerCase()}`);
  const type = login.endsWith("[bot]") ? "Bot" : "User";
  const emails = login === webFlow ? ["noreply@github.com"] : [`${String(id)}+${login}@users.noreply.github.com`];
  const permission = login === rootAdmin ? "admin" : "none";
  return { id, nodeId: accountNodeId(type, id), login, type, permission, role: void 0, emails };
}
function organisation(directory2, login) {
  const known = directory2.people.get(login.toLowerCase());
  if (known !== void 0) return known;
  const id = idOf(`organisation ${login.toLowerCase()}`);
  const nodeId = accountNodeId("Organization", id);
  return remember(directory2.people, {
    id,
    nodeId,
    login,
    type: "Organization",
    permission: "none",
    role: void 0,
    emails: []
  });
}
function accountNodeId(type, id) {
  return nodeIdOf(type === "User" ? "U" : type === "Bot" ? "BOT" : "O", id);
}
function madeApp(slug, bot) {
  const { id, name } = knownApps.get(slug) ?? { id: idOf(`app ${slug}`), name: slug };
  return { id, nodeId: nodeIdOf("A", id), slug, name, bot };
}
function accountByEmail(people, email) {
  const wanted = email.toLowerCase();
  for (const person of people.values()) if (person.emails.some((own) => own.toLowerCase() === wanted)) return person;
  const noreply = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(wanted);
  return noreply?.[1] === void 0 ? void 0 : people.get(noreply[1]);
}
function teamsOf(world, directory2) {
  const teams = /* @__PURE__ */ new Map();
  for (const [name, logins] of Object.entries(world.teams ?? {})) {
    const [org = "", slug = ""] = name.split("/");
    const id = idOf(`team ${name.toLowerCase()}`);
    const members = logins.map((login) => directory2.person(login));
    teams.set(name.toLowerCase(), { id, nodeId: nodeIdOf("T", id), org: organisation(directory2, org), slug, members });
  }
  return teams;
}
var gateApp = "countersign-app";
function rememberMentioned(world, directory2) {
  for (const { pull } of scopesOf(world)) {
    for (const login of [pull.author, pull.initiator, pull["policy-author"] ?? rootAdmin]) directory2.maybe(login);
  }
  for (const slug of ["github-actions", gateApp]) directory2.app(slug);
  for (const login of [webFlow, world.event.actor, world.event["triggering-actor"]]) directory2.maybe(login);
}

// emulator/state/commits.ts
function commitsOf(world, graph, directory2, store) {
  const filesOf2 = contentsOf(world, graph, store);
  const commits = /* @__PURE__ */ new Map();
  const make = (key3) => {
    const known = commits.get(key3);
    if (known !== void 0) return known;
    const parents = graph.parents(key3).map((parent) => make(parent).sha);
    const node = graph.nodes.get(key3);
    const spec = node?.spec ?? baseSpec(world, graph, key3);
    const files = filesOf2(key3);
    const described = describe(spec, directory2);
    const tree = storeTree(store, files);
    const sha = hashCommit({ key: key3, tree, parents, ...described });
    const commit = {
      alias: key3,
      sha,
      nodeId: nodeIdOf("C", sha),
      tree,
      files,
      parents,
      ...described,
      onBase: node === void 0
    };
    commits.set(key3, commit);
    return commit;
  };
  for (const key3 of [...graph.baseKeys, ...graph.nodes.keys()]) make(key3);
  return commits;
}
function baseSpec(world, graph, key3) {
  const depth = graph.baseKeys.indexOf(key3);
  const oldest = depth === graph.baseKeys.length - 1;
  const author = oldest ? world.pull["policy-author"] ?? rootAdmin : rootAdmin;
  const at2 = new Date(Date.parse(world.now) - (depth + 4) * 864e5).toISOString().replace(".000Z", "Z");
  const verified = { valid: true, signer: author };
  return {
    author,
    committer: author,
    "pushed-by": author,
    at: at2,
    "pushed-at": at2,
    tree: key3,
    message: `Change of ${key3}`,
    verified
  };
}
function describe(spec, directory2) {
  const message = spec.message ?? "";
  const author = identity(spec.author, spec["authored-at"] ?? spec.at, directory2);
  return {
    message,
    author,
    committer: identity(spec.committer, spec.at, directory2),
    coAuthors: coAuthorsOf(message, author, directory2),
    signature: signatureOf(spec, directory2),
    pushedBy: directory2.maybe(spec["pushed-by"]),
    pushedAt: spec["pushed-at"] ?? spec.at
  };
}
function identity(who, date, directory2) {
  if (who === void 0) return { name: "unknown", email: "unknown@invalid", date, account: void 0 };
  if (typeof who !== "string") return { ...who, date, account: directory2.byEmail(who.email) };
  const account = directory2.person(who);
  const noreply = `${String(account.id)}+${account.login}@users.noreply.github.com`;
  const name = account.login === webFlow ? "GitHub" : account.login;
  return { name, email: account.emails[0] ?? noreply, date, account };
}
function signatureOf({ verified }, directory2) {
  const { valid = false, signer } = verified ?? {};
  return valid || signer !== void 0 ? { valid, signer: directory2.maybe(signer) } : void 0;
}
var trailer = /^co-authored-by:[ \t]*(.*?)[ \t]*<([^<>]+)>[ \t]*$/i;
function coAuthorsOf(message, author, directory2) {
  const paragraphs = message.replaceAll("\r\n", "\n").trimEnd().split(/\n[ \t]*\n/);
  const found = /* @__PURE__ */ new Map();
  for (const line of paragraphs.length > 1 ? (paragraphs.at(-1) ?? "").split("\n") : []) {
    const [, name = "", email = ""] = trailer.exec(line) ?? [];
    if (email !== "" && email.toLowerCase() !== author.email.toLowerCase()) {
      found.set(email.toLowerCase(), { name, email, date: author.date, account: directory2.byEmail(email) });
    }
  }
  return [...found.values()];
}
function hashCommit({ key: key3, tree, parents, author, committer, message }) {
  const line = (role, { name, email, date }) => `${role} ${name} <${email}> ${String(Math.floor(Date.parse(date) / 1e3))} +0000`;
  const header = [
    `tree ${tree}`,
    ...parents.map((sha) => `parent ${sha}`),
    line("author", author),
    line("committer", committer)
  ];
  return hashObject("commit", Buffer.from([...header, `world-alias ${key3}`, "", message].join("\n")));
}

// emulator/state/timeline.ts
function numberEvents(subject, drafts) {
  const sorted = drafts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const seen2 = /* @__PURE__ */ new Map();
  return sorted.map((draft) => {
    const text = `${subject} ${draft.kind} ${draft.at} ${draft.actor?.login ?? ""} ${"label" in draft ? draft.label : ""}`;
    const again = (seen2.get(text) ?? 0) + 1;
    seen2.set(text, again);
    const id = idOf(`${text} ${String(again)}`);
    return { ...draft, id, nodeId: nodeIdOf("EVT", id) };
  });
}

// emulator/state/pull-events.ts
function pullEvents(pull, scope, { world, directory: directory2 }) {
  const drafts = [...ownEvents(pull), ...endEvents(pull), ...headEvents(pull)];
  for (const [at2, { from, to, by }] of byTime(scope.pull["base-changes"], (_, time) => time)) {
    drafts.push({ kind: "base-changed", at: at2, actor: by === void 0 ? pull.author : directory2.person(by), from, to });
  }
  if (world.queue?.pulls.includes(pull.number) === true) {
    drafts.push({
      kind: "added-to-queue",
      at: pull.headPushes.at(-1)?.at ?? pull.createdAt,
      actor: directory2.maybe(world.queue.by)
    });
  }
  return numberEvents(`pull ${String(pull.number)}`, drafts);
}
function ownEvents(pull) {
  const drafts = pull.labels.map(({ name, by, at: at2 }) => ({ kind: "labeled", at: at2, actor: by, label: name }));
  if (pull.initiator !== void 0) {
    drafts.push({ kind: "assigned", at: pull.createdAt, actor: pull.initiator, assignee: pull.initiator });
    drafts.push({ kind: "copilot-work-started", at: pull.createdAt, actor: pull.initiator });
  }
  const titles = pull.edits.filter(({ field }) => field === "title");
  for (const [index, { at: at2, by, from }] of titles.entries()) {
    drafts.push({ kind: "renamed", at: at2, actor: by, from, to: titles[index + 1]?.from ?? pull.title });
  }
  for (const { id, dismissed, submittedState } of pull.reviews) {
    if (dismissed !== void 0)
      drafts.push({ kind: "review-dismissed", at: dismissed.at, actor: dismissed.by, review: id, submittedState });
  }
  return drafts;
}
function headEvents(pull) {
  const forced = pull.headPushes.filter(({ kind }) => kind === "force_push");
  return forced.map(({ at: at2, actor, before, after, ref }) => ({ kind: "force-pushed", at: at2, actor, before, after, ref }));
}
function endEvents(pull) {
  const drafts = [];
  if (pull.autoMerge !== void 0)
    drafts.push({ kind: "auto-merge-enabled", at: pull.autoMerge.at, actor: pull.autoMerge.by });
  if (pull.merged !== void 0) {
    drafts.push({ kind: "merged", at: pull.merged.at, actor: pull.merged.by, sha: pull.merged.sha, ref: pull.baseRef });
  }
  if (pull.closedAt !== void 0)
    drafts.push({ kind: "closed", at: pull.closedAt, actor: pull.merged === void 0 ? pull.author : pull.merged.by });
  return drafts;
}

// emulator/state/pushes.ts
var zeroSha = "0".repeat(40);
function branchPushes(ref, head, abandoned, commits) {
  const branch = new Set([head, ...abandoned].flatMap((tip) => firstParentLine(tip, commits)));
  const covered = /* @__PURE__ */ new Set();
  for (const commit of branch) {
    const parent = commits.get(commit.parents[0] ?? "");
    if (parent !== void 0 && branch.has(parent) && samePush(parent, commit)) covered.add(parent.sha);
  }
  const depth = new Map([...branch].map((commit) => [commit.sha, firstParentLine(commit, commits).length]));
  const tips = [...branch].filter(({ sha }) => !covered.has(sha)).map((commit) => ({ commit, when: effectiveTime(commit, branch, commits), depth: depth.get(commit.sha) ?? 0 })).sort((a, b) => a.when - b.when || Number(a.commit === head) - Number(b.commit === head) || a.depth - b.depth).map(({ commit }) => commit);
  return tips.map((commit, index) => pushOf(ref, tips[index - 1], commit, commits));
}
function pushOf(ref, previous, commit, commits) {
  const parents = (sha) => commits.get(sha)?.parents ?? [];
  const forward = previous !== void 0 && ancestorsOf(parents, commit.sha).has(previous.sha);
  const kind = previous === void 0 ? "branch_creation" : forward ? "push" : "force_push";
  return {
    ref,
    before: previous?.sha ?? zeroSha,
    after: commit.sha,
    at: commit.pushedAt,
    actor: commit.pushedBy,
    kind
  };
}
function firstParentLine(tip, commits) {
  const line = [];
  for (let at2 = tip; at2 !== void 0 && !at2.onBase; at2 = commits.get(at2.parents[0] ?? ""))
    line.push(at2);
  return line;
}
function samePush(a, b) {
  return a.pushedAt === b.pushedAt && a.pushedBy?.id === b.pushedBy?.id;
}
function effectiveTime(commit, branch, commits) {
  const times = firstParentLine(commit, commits).filter((ancestor) => branch.has(ancestor)).map(({ pushedAt }) => Date.parse(pushedAt));
  return Math.max(...times);
}
function mergePush(ref, before, merged) {
  return { ref, before, after: merged.sha, at: merged.at, actor: merged.by, kind: "pr_merge" };
}
function numberPushes(drafts) {
  const sorted = drafts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const ids = idsByTime(sorted.map(({ at: at2 }) => at2));
  return sorted.map((draft, index) => ({ ...draft, id: ids[index] ?? 0, nodeId: nodeIdOf("PSH", ids[index] ?? 0) }));
}

// emulator/state/reviews.ts
function whoWhen(spec, directory2, otherwise) {
  return spec === void 0 ? void 0 : { by: directory2.maybe(spec.by), at: spec.at ?? otherwise };
}
function reviewsOf(scope, directory2, shaOf) {
  const entries = byTime(scope.reviews, ({ at: at2 }) => at2);
  const ids = idsByTime(entries.map(([, { at: at2 }]) => at2));
  return entries.map(([key3, spec], index) => {
    const id = ids[index] ?? 0;
    const dismissed = whoWhen(spec.dismissed, directory2, spec.at);
    return {
      key: key3,
      id,
      nodeId: nodeIdOf("PRR", `${String(scope.pull.number)}/${String(id)}`),
      pull: scope.pull.number,
      by: directory2.maybe(spec.by),
      state: dismissed === void 0 ? spec.state : "DISMISSED",
      submittedState: spec.state,
      sha: shaOf(spec.commit),
      at: spec.at,
      body: spec.body ?? "",
      dismissed,
      edited: whoWhen(spec.edited, directory2, spec.at)
    };
  });
}

// emulator/state/pulls.ts
function pullOf(scope, around) {
  const { world, graph, directory: directory2 } = around;
  const { pull: spec } = scope;
  const shaOf = (alias) => around.byKey.get(graph.resolve(alias, scope))?.sha ?? alias;
  const headKey = headKeyOf(world, graph, scope);
  const head = commitAt(around, headKey);
  const base3 = commitAt(around, "base");
  const commits = commitsBetween(graph.parents, "base", headKey).map((key3) => commitAt(around, key3));
  const headPushes = headPushesOf(scope, around, head);
  const created2 = headPushes[0]?.at ?? head.committer.date;
  const merged = spec.merged && {
    by: directory2.maybe(spec.merged.by),
    at: spec.merged.at,
    sha: shaOf(spec.merged.commit ?? headKey)
  };
  const files = pullFiles(scope, base3.files, head.files);
  const closed2 = merged?.at ?? (spec.state === "closed" ? world.now : void 0);
  const fixed2 = {
    number: spec.number,
    ...identity2(world, spec.number),
    title: spec.title,
    body: spec.body ?? "",
    author: directory2.maybe(spec.author),
    initiator: directory2.maybe(spec.initiator),
    baseRef: spec.base,
    baseSha: base3.sha,
    headRef: spec.head,
    headSha: head.sha,
    headRepository: headRepositoryOf(spec["head-repository"], around),
    draft: spec.draft ?? false,
    state: merged === void 0 ? spec.state : "closed",
    merged,
    closedAt: closed2,
    labels: labellings(spec.labels, directory2, created2),
    autoMerge: whoWhen(spec["auto-merge"], directory2, created2),
    closes: spec.closes ?? [],
    commits,
    commitsCount: spec["commits-count"] ?? commits.length,
    files,
    filesCount: spec["files-count"] ?? files.length,
    reviews: reviewsOf(scope, directory2, shaOf),
    edits: byTime(spec.edits, (_, at2) => at2).map(([at2, edit]) => ({
      at: at2,
      field: edit.field,
      from: edit.from ?? "",
      by: directory2.maybe(edit.by)
    })),
    createdAt: created2,
    headPushes
  };
  const timeline = pullEvents(fixed2, scope, around);
  return {
    ...fixed2,
    timeline,
    updatedAt: latest([
      created2,
      closed2,
      ...headPushes.map(({ at: at2 }) => at2),
      ...timeline.map(({ at: at2 }) => at2),
      ...fixed2.reviews.map(({ at: at2 }) => at2)
    ])
  };
}
function commitAt(around, key3) {
  const commit = around.byKey.get(key3);
  if (commit === void 0) throw new Error(`The world has no commit ${key3}.`);
  return commit;
}
function identity2(world, number) {
  return { id: idOf(`pull ${world.repository.name}#${String(number)}`), nodeId: nodeIdOf("PR", number) };
}
function latest(times) {
  return times.reduce(
    (last, time) => time !== void 0 && !(Date.parse(time) <= Date.parse(last)) ? time : last,
    ""
  );
}
function labellings(spec, directory2, otherwise) {
  return byTime(spec, ({ at: at2 }) => at2 ?? otherwise).map(([name, { by, at: at2 }]) => ({
    name,
    by: directory2.maybe(by),
    at: at2 ?? otherwise
  }));
}
function headRepositoryOf(name, { world, directory: directory2 }) {
  if (name === void 0) return void 0;
  const [owner = "", short = ""] = name.split("/");
  const fork = name.toLowerCase() !== world.repository.name.toLowerCase();
  const id = fork ? idOf(`repository ${name}`) : world.repository.id;
  const known = directory2.people.get(owner.toLowerCase());
  return {
    id,
    nodeId: nodeIdOf("R", id),
    owner: known ?? organisation(directory2, owner),
    name: short,
    fullName: name,
    fork
  };
}
function abandonedTips(scope, { world, graph, byKey }, head) {
  const nodes = [...graph.nodes.values()];
  const parents = new Set(nodes.flatMap(({ key: key3 }) => graph.parents(key3)));
  const merged = scope.pull.merged?.commit;
  const elsewhere = new Set(
    [merged, world.queue?.head].flatMap((alias) => alias === void 0 ? [] : graph.resolve(alias, scope))
  );
  return nodes.filter((node) => node.scope === scope && !parents.has(node.key) && !elsewhere.has(node.key)).flatMap(({ key: key3 }) => byKey.get(key3) ?? []).filter((commit) => commit !== head);
}
function headPushesOf(scope, around, head) {
  const ref = `refs/heads/${scope.pull.head}`;
  return numberPushes(branchPushes(ref, head, abandonedTips(scope, around, head), around.bySha));
}
function pullFiles(scope, base3, head) {
  return Object.entries(scope.files ?? {}).map(([path, spec]) => {
    const entry = head.get(path) ?? base3.get(path) ?? base3.get(spec.previous ?? path);
    const { status, previous, additions = 0, deletions = 0 } = spec;
    return {
      path,
      status,
      previous,
      additions,
      deletions,
      mode: spec.mode ?? entry?.mode ?? "100644",
      sha: entry?.sha ?? "0".repeat(40)
    };
  });
}

// emulator/state/issues.ts
var day = 864e5;
function issuesOf(world, directory2, pulls) {
  const entries = Object.entries(world.issues ?? {}).map(
    ([number, spec]) => issueOf(Number(number), spec, { world, directory: directory2, pulls })
  );
  return new Map(entries.map((issue) => [issue.number, issue]));
}
function issueOf(number, spec, { world, directory: directory2, pulls }) {
  const labelTimes = Object.values(spec.labels ?? {}).map(({ at: at2 }) => at2);
  const known = [...labelTimes, spec.edited?.at].flatMap((time) => time === void 0 ? [] : Date.parse(time));
  const createdAt = new Date(Math.min(Date.parse(world.now), ...known) - day).toISOString().replace(".000Z", "Z");
  const labels = labellings(spec.labels, directory2, createdAt);
  const drafts = labels.map(({ name, by, at: at2 }) => ({ kind: "labeled", at: at2, actor: by, label: name }));
  drafts.push(...pulls.flatMap((pull) => references(pull, number)));
  if (spec.state === "closed") drafts.push({ kind: "closed", at: world.now, actor: directory2.maybe(spec.author) });
  const edited = whoWhen(spec.edited, directory2, createdAt);
  const timeline = numberEvents(`issue ${String(number)}`, drafts);
  return {
    number,
    id: idOf(`issue ${world.repository.name}#${String(number)}`),
    nodeId: nodeIdOf("I", number),
    title: spec.title ?? "",
    body: spec.body ?? "",
    state: spec.state ?? "open",
    author: directory2.maybe(spec.author),
    labels,
    edited,
    createdAt,
    updatedAt: latest([createdAt, edited?.at, ...timeline.map(({ at: at2 }) => at2)]),
    timeline
  };
}
function references(pull, number) {
  const common2 = { at: pull.createdAt, actor: pull.author, pull: pull.number };
  const closes = pull.closes.includes(number);
  const named = [...`${pull.title}
${pull.body}`.matchAll(/(?<![\w/])#(\d{1,9})\b/g)].some(
    ([, digits]) => Number(digits) === number
  );
  const drafts = [];
  if (named || closes) drafts.push({ kind: "cross-referenced", ...common2, closes });
  if (closes && !named) drafts.push({ kind: "connected", ...common2 });
  return drafts;
}

// emulator/state/refs.ts
function refsOf(around, pulls, queue) {
  const { world, byKey } = around;
  const base3 = byKey.get("base")?.sha ?? zeroSha;
  const refs = /* @__PURE__ */ new Map([[`refs/heads/${world.repository["default-branch"]}`, base3]]);
  for (const pull of pulls) refs.set(`refs/heads/${pull.baseRef}`, base3);
  for (const { number, headRef, headSha, headRepository } of pulls) {
    refs.set(`refs/pull/${String(number)}/head`, headSha);
    if (headRepository?.fork === false && !refs.has(`refs/heads/${headRef}`))
      refs.set(`refs/heads/${headRef}`, headSha);
  }
  const [own] = pulls;
  if (own?.merged !== void 0) refs.set(`refs/heads/${own.baseRef}`, own.merged.sha);
  if (queue !== void 0) {
    refs.set(queue.ref, queue.headSha);
    const named = /@(refs\/heads\/gh-readonly-queue\/.+)$/.exec(world.event["workflow-ref"])?.[1];
    if (named !== void 0) refs.set(named, queue.headSha);
  }
  for (const { alias, sha } of sideTips(around, pulls)) refs.set(sideRef(alias), sha);
  return refs;
}
function pushesOf(around, pulls, queue) {
  const { world, bySha: bySha2, byKey } = around;
  const base3 = byKey.get("base");
  const created2 = base3 === void 0 ? [] : branchPushes(`refs/heads/${world.pull.base}`, { ...base3, onBase: false }, [], bySha2);
  const heads = pulls.filter(({ headRepository }) => headRepository?.fork !== true).flatMap(({ headPushes }) => headPushes);
  const sides = sideTips(around, pulls).flatMap((tip) => branchPushes(sideRef(tip.alias), tip, [], bySha2));
  const group = bySha2.get(queue?.headSha ?? "");
  const queued = queue === void 0 || group === void 0 ? [] : branchPushes(queue.ref, group, [], bySha2).slice(-1);
  const [own] = pulls;
  const merges = own?.merged === void 0 ? [] : [mergePush(`refs/heads/${own.baseRef}`, own.baseSha, own.merged)];
  return numberPushes([...created2, ...heads, ...sides, ...queued, ...merges]);
}
function sideRef(alias) {
  return `refs/heads/side/${alias.replace(":", "-")}`;
}
function sideTips({ bySha: bySha2 }, pulls) {
  const firstParent = (sha) => (bySha2.get(sha)?.parents ?? []).slice(0, 1);
  const onHeads = new Set(pulls.flatMap(({ headSha }) => [...ancestorsOf(firstParent, headSha)]));
  const seconds = new Set(pulls.flatMap(({ commits }) => commits.flatMap(({ parents }) => parents.slice(1))));
  return [...seconds].flatMap((sha) => bySha2.get(sha) ?? []).filter(({ sha, onBase }) => !onBase && !onHeads.has(sha));
}

// emulator/state/rules.ts
function protectionsOf(world, directory2) {
  const spec = world.protection;
  if (spec === void 0) return /* @__PURE__ */ new Map();
  const contexts = Object.entries(spec["required-contexts"] ?? {});
  const protection = {
    branch: world.pull.base,
    contexts: contexts.map(([context, slug]) => ({
      context,
      app: typeof slug === "string" ? directory2.app(slug) : void 0
    })),
    approvals: spec.approvals ?? 0,
    dismissStale: spec["dismiss-stale"] ?? false,
    lastPushApproval: spec["last-push-approval"] ?? false,
    codeOwners: spec["code-owners"] ?? false,
    admins: spec.admins ?? false,
    bypass: (spec.bypass ?? []).map((login) => directory2.person(login)),
    forcePush: spec["force-push"] ?? false,
    deletion: spec.deletion ?? false,
    signatures: spec.signatures ?? false
  };
  return /* @__PURE__ */ new Map([[protection.branch, protection]]);
}
function alertsOf(around, pulls) {
  const counts = /* @__PURE__ */ new Map();
  return scopesOf(around.world).flatMap(
    (scope) => Object.entries(scope.alerts ?? {}).map(([key3, spec]) => {
      const number = (counts.get(spec.kind) ?? 0) + 1;
      counts.set(spec.kind, number);
      const sha = around.byKey.get(around.graph.resolve(spec.commit ?? "base", scope))?.sha ?? "";
      const pull = pulls.find(({ commits }) => commits.some((commit) => commit.sha === sha))?.number;
      const { kind, state, severity = "high", tool = "CodeQL", rule = "unnamed-rule", path = "src/main.ts" } = spec;
      return {
        key: key3,
        number,
        kind,
        severity,
        state,
        tool,
        rule,
        dismissedBy: around.directory.maybe(spec["dismissed-by"]),
        sha,
        path,
        pull
      };
    })
  );
}
function queueOf({ world, graph, byKey, directory: directory2 }) {
  const spec = world.queue;
  const head = spec === void 0 ? void 0 : byKey.get(graph.resolve(spec.head, world));
  const base3 = byKey.get("base");
  if (spec === void 0 || head === void 0 || base3 === void 0) return void 0;
  const member = String(spec.pulls.at(-1) ?? world.pull.number);
  const ref = `refs/heads/gh-readonly-queue/${spec.base}/pr-${member}-${base3.sha}`;
  const by = directory2.maybe(spec.by);
  return {
    nodeId: nodeIdOf("MQ", spec.base),
    base: spec.base,
    ref,
    headSha: head.sha,
    baseSha: base3.sha,
    by,
    pulls: spec.pulls
  };
}

// emulator/state/history.ts
var parentsIn = (state) => (sha) => state.commits.get(sha)?.parents ?? [];
function commitAt2(state, ref) {
  const named = state.refs.get(`refs/heads/${ref}`) ?? state.refs.get(`refs/${ref}`) ?? state.refs.get(ref);
  const sha = named ?? ref.toLowerCase();
  const exact = state.commits.get(sha);
  if (exact !== void 0 || !/^[0-9a-f]{7,39}$/.test(sha)) return exact;
  return [...state.commits.values()].find((commit) => commit.sha.startsWith(sha));
}
function ancestors(state, sha) {
  return ancestorsOf(parentsIn(state), sha);
}
function mergeBase(state, a, b) {
  return mergeBaseOf(parentsIn(state), a, b);
}
function shasBetween(state, base3, head) {
  return commitsBetween(parentsIn(state), base3, head);
}
function historyOf(state, sha, path) {
  const commits = [...ancestors(state, sha)].flatMap((each) => state.commits.get(each) ?? []);
  const order = new Map(commitsBetween(parentsIn(state), "", sha).map((each, index) => [each, index]));
  const sorted = commits.sort((a, b) => (order.get(b.sha) ?? 0) - (order.get(a.sha) ?? 0));
  if (path === void 0 || path === "") return sorted;
  return sorted.filter((commit) => touches(commit, state.commits.get(commit.parents[0] ?? ""), path));
}
function touches(commit, parent, path) {
  return changedFiles(parent?.files ?? /* @__PURE__ */ new Map(), commit.files).some(
    (changed) => changed === path || changed.startsWith(`${path}/`)
  );
}
function changedFiles(before, after) {
  const paths = /* @__PURE__ */ new Set([...before.keys(), ...after.keys()]);
  const differs = (path) => before.get(path)?.sha !== after.get(path)?.sha || before.get(path)?.mode !== after.get(path)?.mode;
  return [...paths].filter(differs).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function latestChecks(suite) {
  const latest2 = /* @__PURE__ */ new Map();
  for (const run2 of suite.runs) if (run2.id > (latest2.get(run2.name)?.id ?? 0)) latest2.set(run2.name, run2);
  return [...latest2.values()];
}

// emulator/state.ts
function buildState(world) {
  const directory2 = directoryOf(world);
  rememberMentioned(world, directory2);
  const store = { trees: /* @__PURE__ */ new Map(), blobs: /* @__PURE__ */ new Map() };
  const graph = graphOf(world);
  const byKey = commitsOf(world, graph, directory2, store);
  const bySha2 = new Map([...byKey.values()].map((commit) => [commit.sha, commit]));
  const around = { world, graph, directory: directory2, byKey, bySha: bySha2 };
  const pulls = scopesOf(world).map((scope) => pullOf(scope, around));
  const [pull] = pulls;
  if (pull === void 0) throw new Error("The world has no pull request.");
  const queue = queueOf(around);
  const checks = checksOf(around, pulls);
  const refs = refsOf(around, pulls, queue);
  return {
    world,
    now: world.now,
    token: tokenOf(world),
    repository: repositoryOf(world, directory2),
    teams: teamsOf(world, directory2),
    commits: bySha2,
    aliases: byKey,
    trees: store.trees,
    blobs: store.blobs,
    refs,
    pull,
    pulls: new Map(pulls.map((each) => [each.number, each])),
    issues: issuesOf(world, directory2, pulls),
    checkSuites: checks.suites,
    checkRuns: checks.runs,
    workflowRuns: checks.workflowRuns,
    statuses: statusesOf(around),
    alerts: alertsOf(around, pulls),
    pushes: pushesOf(around, pulls, queue),
    protections: protectionsOf(world, directory2),
    queue,
    apps: directory2.apps,
    people: directory2.people,
    peopleById: new Map([...directory2.people.values()].map((person) => [person.id, person]))
  };
}
function tokenOf({ token }) {
  const { teams = false, statuses = false, protection = false } = token;
  return { teams, statuses, permissionLookup: token["permission-lookup"] ?? false, protection };
}
function repositoryOf({ repository }, directory2) {
  const { id, name: fullName, visibility, archived = false } = repository;
  const [owner = "", name = ""] = fullName.split("/");
  const common2 = { id, nodeId: nodeIdOf("R", id), name, fullName, visibility, archived };
  return { ...common2, owner: organisation(directory2, owner), defaultBranch: repository["default-branch"] };
}

// emulator/clockwork.ts
function startClockwork(start) {
  const states2 = [buildState(start)];
  const counts = /* @__PURE__ */ new Map();
  const done = /* @__PURE__ */ new Set();
  const state = (back = 1) => states2.at(-back) ?? states2[0] ?? buildState(start);
  const world = () => state().world;
  const patch = (change) => {
    states2.push(buildState(patchWorld(world(), change)));
  };
  return {
    world,
    state,
    previous: () => state(2),
    now: () => new Date(Date.parse(world().now) + (states2.length - 1) * 1e3).toISOString().replace(".000Z", "Z"),
    strike: (call) => {
      const nth = (counts.get(call) ?? 0) + 1;
      counts.set(call, nth);
      return world().faults?.find((fault3) => sameCall(fault3.on, call) && (fault3.nth ?? nth) === nth);
    },
    answered: (call) => {
      for (const scripted of world().meanwhile ?? []) {
        const key3 = JSON.stringify(scripted);
        if (!sameCall(scripted.after, call) || done.has(key3)) continue;
        done.add(key3);
        patch(scripted.change);
      }
    },
    patch
  };
}

// emulator/desk.ts
import { performance } from "node:perf_hooks";

// emulator/graphql-faults.ts
function partialReply(body) {
  const path = connectionPath(body.data) ?? firstPath(body.data);
  const message = "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.";
  return { data: withNull(body.data, path), errors: [{ type: "INTERNAL", path, message }] };
}
function rateLimitedAnswer(now) {
  const reset = String(Math.floor(Date.parse(now) / 1e3) + 1800);
  const headers = { "x-ratelimit-resource": "graphql", "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
  return {
    status: 200,
    headers,
    body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded for installation ID 1001." }] }
  };
}
function connectionPath(data) {
  const queue = [{ value: data, path: [] }];
  const found = [];
  for (const { value, path } of queue) {
    if (!isObject2(value)) continue;
    if ("nodes" in value || "edges" in value) found.push(path);
    else for (const [key3, child] of Object.entries(value)) queue.push({ value: child, path: [...path, key3] });
  }
  return found.find((path) => path.at(-1) === "reviews") ?? found[0];
}
function firstPath(data) {
  return isObject2(data) ? Object.keys(data).slice(0, 1) : [];
}
function withNull(value, [key3, ...rest]) {
  if (key3 === void 0) return null;
  if (!isObject2(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, name === key3 ? withNull(child, rest) : child])
  );
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// emulator/handler.ts
function json(body, status = 200, headers = {}) {
  return { status, headers, body };
}
function problem(status, message, more = {}) {
  return {
    status,
    body: { message, documentation_url: "https://docs.github.com/rest", status: String(status), ...more }
  };
}
var notFound = problem(404, "Not Found");
var notAccessible = problem(403, "Resource not accessible by integration");

// emulator/faults.ts
var html = { "content-type": "text/html; charset=utf-8" };
var same = (truth) => truth;
var retryAfter = { "retry-after": "1" };
var serverError = () => problem(500, "Server Error");
function faultEffect(fault3, situation) {
  const { write } = situation;
  if (fault3 in fixed) return { carriedOut: false, delivery: "whole", answer: () => fixed[fault3](situation) };
  return shaped[fault3](write);
}
var unicorn = "<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head><body>502 Bad Gateway</body></html>";
var shaped = {
  "reset-before-headers": () => ({ carriedOut: false, delivery: "reset", answer: same }),
  hang: () => ({ carriedOut: false, delivery: "never", answer: same }),
  "reset-mid-body": () => ({ carriedOut: true, delivery: "half", answer: same }),
  "slow-drip": (write) => ({ carriedOut: !write, delivery: "drip", answer: write ? serverError : same }),
  "truncated-json": (write) => ({ carriedOut: !write, delivery: "whole", answer: truncated }),
  "previous-version": (write) => ({ carriedOut: !write, delivery: "whole", answer: write ? serverError : same }),
  "graphql-partial": (write) => ({ carriedOut: !write, delivery: "whole", answer: partial }),
  "502-html": (write) => ({
    carriedOut: write,
    delivery: "whole",
    answer: () => ({ status: 502, headers: html, body: unicorn })
  })
};
var tooMany = "This SHA and context has reached the maximum number of statuses.";
var secondary = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
var fixed = {
  "empty-200": () => ({ status: 200, headers: { "content-type": "application/json; charset=utf-8" }, body: "" }),
  "204": () => ({ status: 204 }),
  null: () => ({ status: 200, body: null }),
  "[]": () => ({ status: 200, body: [] }),
  "{}": () => ({ status: 200, body: {} }),
  "html-200": () => ({ status: 200, headers: html, body: "<!DOCTYPE html><html><body>Sign in</body></html>" }),
  "redirect-other-host": ({ otherHost, path }) => ({
    status: 302,
    headers: { location: `${otherHost}/redirected${path}` },
    body: ""
  }),
  "304": () => ({ status: 304 }),
  "400": () => problem(400, "Problems parsing JSON"),
  "401": () => problem(401, "Bad credentials"),
  "403": () => problem(403, "Resource not accessible by integration"),
  "403-secondary": () => ({ ...problem(403, secondary), headers: retryAfter }),
  "404": () => problem(404, "Not Found"),
  "409": () => problem(409, "Git Repository is empty."),
  "422": () => problem(422, "Validation Failed", { errors: [{ resource: "Status", code: "custom", message: tooMany }] }),
  "429": () => ({ ...problem(429, "Too many requests"), headers: retryAfter }),
  "500": serverError,
  "graphql-rate-limited": ({ now }) => rateLimitedAnswer(now)
};
function truncated(truth) {
  const text = JSON.stringify(truth.body ?? null);
  const headers = { ...truth.headers, "content-type": "application/json; charset=utf-8" };
  return { status: truth.status, headers, body: text.slice(0, Math.max(1, Math.floor(text.length / 2))) };
}
function partial(truth) {
  const { body } = truth;
  const isReply = typeof body === "object" && body !== null && "data" in body;
  return isReply ? { ...truth, body: partialReply(body) } : problem(500, "Server Error");
}

// emulator/respond.ts
var dripMs = 100;
function toWire({ status, headers = {}, body }, common2) {
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const bytes = body === void 0 ? Buffer.alloc(0) : Buffer.isBuffer(body) ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  const bodiless = status === 204 || status === 304;
  const type = body === void 0 ? {} : { "content-type": "application/json; charset=utf-8" };
  const length = bodiless ? {} : { "content-length": String(bytes.length) };
  return { status, headers: { ...common2, ...type, ...Object.fromEntries(named), ...length }, bytes };
}
async function deliver(response, wire, delivery) {
  const { bytes } = wire;
  switch (delivery) {
    case "never":
      await closed(response);
      return 0;
    case "reset":
      response.socket?.resetAndDestroy();
      return 0;
    case "half":
      return half(response, wire);
    case "drip":
      response.writeHead(wire.status, wire.headers);
      return drip(response, bytes);
    case "whole":
      response.writeHead(wire.status, wire.headers);
      await new Promise((done) => response.end(bytes, done).once("close", done));
      return bytes.length;
  }
}
async function half(response, { status, headers, bytes }) {
  response.writeHead(status, headers);
  const part = bytes.subarray(0, Math.floor(bytes.length / 2));
  await new Promise((done) => {
    response.write(part, () => {
      done();
    });
    response.once("close", done);
  });
  response.socket?.destroy();
  return part.length;
}
async function drip(response, bytes) {
  let sent = 0;
  while (sent < bytes.length && !response.destroyed) {
    response.write(bytes.subarray(sent, sent + 1));
    sent += 1;
    await Promise.race([new Promise((next) => setTimeout(next, dripMs)), closed(response)]);
  }
  if (!response.destroyed) response.end();
  return sent;
}
async function closed(response) {
  if (response.destroyed) return;
  await new Promise((done) => response.once("close", done));
}

// emulator/artifacts/blobs.ts
import { createHash as createHash3, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
var secret = randomBytes(32);
var hour = 36e5;
function signBlob(blob2, permission, now) {
  const expires = new Date(now.getTime() + hour).toISOString();
  const query = new URLSearchParams({ se: expires, sp: permission, sr: "b", sv: "2025-11-05" });
  query.set("sig", signature(blob2, permission, expires));
  return query.toString();
}
function answerBlob(store, request, now) {
  if (!allowed(request, now)) return fault(403, "AuthenticationFailed");
  if (request.method === "GET" || request.method === "HEAD") return getBlob(store, request.blob);
  if (request.method !== "PUT") return fault(405, "UnsupportedHttpVerb");
  const finalized = [...store.artifacts.values()].some(
    (artifact) => artifact.blob === request.blob && artifact.finalized !== null
  );
  if (finalized) return fault(409, "BlobImmutableDueToPolicy");
  switch (request.query.get("comp")) {
    case null:
      return putBlob(store, request);
    case "block":
      return putBlock(store, request);
    case "blocklist":
      return putBlockList(store, request);
    default:
      return fault(400, "InvalidQueryParameterValue");
  }
}
function allowed({ method, query, blob: blob2 }, now) {
  const permission = query.get("sp") ?? "";
  const expires = query.get("se") ?? "";
  const given = Buffer.from(query.get("sig") ?? "", "utf8");
  const needed = Buffer.from(signature(blob2, permission, expires), "utf8");
  if (given.length !== needed.length || !timingSafeEqual(given, needed)) return false;
  if (permission !== (method === "PUT" ? "cw" : "r")) return false;
  return Date.parse(expires) > now.getTime();
}
function putBlob(store, { blob: blob2, headers, body }) {
  if (headers.get("x-ms-blob-type") !== "BlockBlob") return fault(400, "MissingRequiredHeader");
  const type = headers.get("x-ms-blob-content-type") ?? headers.get("content-type") ?? "application/octet-stream";
  store.blobs.set(blob2, { content: body, contentType: type, blocks: /* @__PURE__ */ new Map() });
  return created(body);
}
function putBlock(store, { blob: blob2, query, body }) {
  const id = query.get("blockid");
  if (!id) return fault(400, "InvalidQueryParameterValue");
  const before = store.blobs.get(blob2) ?? { content: null, contentType: "", blocks: /* @__PURE__ */ new Map() };
  store.blobs.set(blob2, { ...before, blocks: new Map(before.blocks).set(id, body) });
  return created(body);
}
function putBlockList(store, { blob: blob2, headers, body }) {
  const before = store.blobs.get(blob2);
  const ids = [...body.toString("utf8").matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(
    (match) => match[1]
  );
  const parts = ids.map((id) => id === void 0 ? void 0 : before?.blocks.get(id));
  const known = parts.filter((part) => part !== void 0);
  if (known.length !== parts.length) return fault(400, "InvalidBlockList");
  const content = Buffer.concat(known);
  const type = headers.get("x-ms-blob-content-type") ?? "application/octet-stream";
  store.blobs.set(blob2, { content, contentType: type, blocks: /* @__PURE__ */ new Map() });
  return created(content);
}
function getBlob(store, blob2) {
  const found = store.blobs.get(blob2);
  if (!found?.content) return fault(404, "BlobNotFound");
  const name = decodeURIComponent(blob2.split("/").at(-1) ?? "artifact").replaceAll('"', "");
  return {
    status: 200,
    headers: {
      "Content-Type": found.contentType,
      "Content-Disposition": `attachment; filename="${name}"`,
      ETag: etag(found.content),
      "x-ms-blob-type": "BlockBlob"
    },
    body: found.content
  };
}
function created(content) {
  const headers = { ETag: etag(content), "x-ms-request-id": etag(content).slice(1, 17), "x-ms-version": "2025-11-05" };
  return { status: 201, headers, body: "" };
}
function fault(status, code) {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { "Content-Type": "application/xml", "x-ms-error-code": code }, body };
}
function signature(blob2, permission, expires) {
  return createHmac("sha256", secret).update(`${blob2}
${permission}
${expires}`).digest("base64");
}
function etag(content) {
  return `"${createHash3("md5").update(content).digest("hex")}"`;
}

// emulator/artifacts/store.ts
function createArtifactStore() {
  return { artifacts: /* @__PURE__ */ new Map(), blobs: /* @__PURE__ */ new Map(), nextId: 7001 };
}
function listStoredArtifacts(store) {
  return [...store.artifacts.values()].filter((artifact) => artifact.finalized !== null);
}
function artifactContent(store, artifact) {
  return store.blobs.get(artifact.blob)?.content ?? void 0;
}

// emulator/artifacts/token.ts
import { createHash as createHash4 } from "node:crypto";

// emulator/jwt.ts
import { createSign, createVerify, generateKeyPairSync } from "node:crypto";
function makeSigningKey(kid) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { kid, privateKey, publicKey };
}
function signJwt(claims, key3) {
  const header = { typ: "JWT", alg: "RS256", kid: key3.kid };
  const text = `${encode(header)}.${encode(claims)}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(key3.privateKey, "base64url")}`;
}
function readJwt(token) {
  const middle = token.split(".")[1];
  if (middle === void 0) return void 0;
  try {
    const claims = JSON.parse(Buffer.from(middle, "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null && !Array.isArray(claims) ? claims : void 0;
  } catch {
    return void 0;
  }
}
function verifyJwt(token, key3) {
  const [header, claims, signature2, ...rest] = token.split(".");
  if (header === void 0 || claims === void 0 || signature2 === void 0 || rest.length > 0) return void 0;
  const verifier = createVerify("RSA-SHA256").update(`${header}.${claims}`);
  return verifier.verify(key3.publicKey, signature2, "base64url") ? readJwt(token) : void 0;
}
function publicJwk(key3) {
  return { ...key3.publicKey.export({ format: "jwk" }), kid: key3.kid, use: "sig", alg: "RS256" };
}
function encode(value) {
  return Buffer.from(JSON.stringify(value), "utf8").toString("base64url");
}

// emulator/artifacts/token.ts
var key = makeSigningKey("emulated-runtime");
function backendIds(runId, attempt = 1) {
  return { run: guid(`run ${String(runId)}`), job: guid(`job ${String(runId)} ${String(attempt)}`) };
}
function readRuntimeToken(token) {
  const scopes = verifyJwt(token, key)?.["scp"];
  if (typeof scopes !== "string") return void 0;
  for (const scope of scopes.split(" ")) {
    const [name, run2, job, ...rest] = scope.split(":");
    if (name === "Actions.Results" && run2 && job && rest.length === 0) return { run: run2, job };
  }
  return void 0;
}
function guid(text) {
  const hex = createHash4("sha256").update(text).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-"
  );
}

// emulator/artifacts/twirp.ts
var day2 = 864e5;
var artifactsPerJob = 500;
var forbiddenInNames = /["<>|*?:\\/\r\n]/;
function answerTwirp(store, call, surroundings) {
  const bearer = readRuntimeToken(call.token);
  if (!bearer) return fault2(401, "unauthenticated", "invalid token");
  const fields = readFields(call.body);
  if (!fields) return fault2(400, "malformed", "the json request could not be decoded");
  if (fields.get("workflow_run_backend_id") !== bearer.run) {
    return fault2(403, "permission_denied", "the token belongs to another run");
  }
  const ids = { run: bearer.run, job: fields.get("workflow_job_run_backend_id") ?? "" };
  switch (call.method) {
    case "CreateArtifact":
      return create(store, fields, ids, surroundings);
    case "FinalizeArtifact":
      return finalize(store, fields, ids, surroundings);
    case "ListArtifacts":
      return list(store, fields, ids);
    case "GetSignedArtifactURL":
      return signedUrl(store, fields, ids, surroundings);
    case "DeleteArtifact":
      return remove(store, fields, ids);
    default:
      return fault2(404, "bad_route", `no handler for ${call.method}`);
  }
}
function create(store, fields, ids, around) {
  const name = fields.get("name") ?? "";
  if (name === "" || forbiddenInNames.test(name)) return fault2(400, "invalid_argument", "artifact name is not valid");
  const ofRun = [...store.artifacts.values()].filter((artifact) => artifact.backend.run === ids.run);
  if (ofRun.some((artifact) => artifact.name === name)) {
    return fault2(409, "already_exists", "an artifact with this name already exists on the workflow run");
  }
  if (ofRun.filter((artifact) => artifact.backend.job === ids.job).length >= artifactsPerJob) {
    return fault2(429, "resource_exhausted", "too many artifacts in this job");
  }
  const mimeType = fields.get("mime_type") ?? "application/zip";
  const id = store.nextId++;
  const zipped = mimeType === "application/zip" && !name.toLowerCase().endsWith(".zip");
  const blob2 = `results-${String(id)}/${encodeURIComponent(zipped ? `${name}.zip` : name)}`;
  const longest = around.now.getTime() + around.retentionDays * day2;
  const wanted = Date.parse(fields.get("expires_at") ?? "");
  const expiresAt = new Date(Number.isNaN(wanted) ? longest : Math.min(wanted, longest));
  store.artifacts.set(id, {
    id,
    name,
    mimeType,
    blob: blob2,
    expiresAt,
    backend: ids,
    createdAt: around.now,
    finalized: null
  });
  return ok({ ok: true, signed_upload_url: `${around.blobUrl}/${blob2}?${signBlob(blob2, "cw", around.now)}` });
}
function finalize(store, fields, ids, around) {
  const artifact = find([...store.artifacts.values()], fields, ids);
  if (!artifact) return fault2(404, "not_found", "artifact not found");
  const content = artifactContent(store, artifact);
  if (!content) return fault2(400, "failed_precondition", "nothing was uploaded");
  const size = Number(fields.get("size") ?? "0");
  if (size !== content.length) return fault2(400, "invalid_argument", "size differs from what was uploaded");
  if (artifact.finalized) return fault2(409, "already_exists", "artifact is finalized");
  const finalized = { size, digest: fields.get("hash") ?? null, at: around.now };
  store.artifacts.set(artifact.id, { ...artifact, finalized });
  return ok({ ok: true, artifact_id: String(artifact.id) });
}
function list(store, fields, ids) {
  const artifacts = listStoredArtifacts(store).filter((artifact) => artifact.backend.run === ids.run).filter((artifact) => (fields.get("name_filter") ?? artifact.name) === artifact.name).filter((artifact) => (fields.get("id_filter") ?? String(artifact.id)) === String(artifact.id)).map((artifact) => ({
    workflow_run_backend_id: artifact.backend.run,
    workflow_job_run_backend_id: artifact.backend.job,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.finalized?.size ?? 0),
    created_at: artifact.createdAt.toISOString(),
    ...artifact.finalized?.digest ? { digest: artifact.finalized.digest } : {}
  }));
  return ok({ artifacts });
}
function signedUrl(store, fields, ids, around) {
  const artifact = find(listStoredArtifacts(store), fields, ids);
  if (!artifact) return fault2(404, "not_found", "artifact not found");
  const url = `${around.blobUrl}/${artifact.blob}?${signBlob(artifact.blob, "r", around.now)}`;
  return ok({ name: artifact.name, signed_url: url });
}
function remove(store, fields, ids) {
  const artifact = find([...store.artifacts.values()], fields, ids);
  if (!artifact) return fault2(404, "not_found", "artifact not found");
  store.artifacts.delete(artifact.id);
  store.blobs.delete(artifact.blob);
  return ok({ ok: true, artifact_id: String(artifact.id) });
}
function find(among, fields, ids) {
  return among.find((artifact) => artifact.backend.run === ids.run && artifact.name === fields.get("name"));
}
function readFields(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return void 0;
  const fields = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === "string" || typeof value === "number") {
      fields.set(
        name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        String(value)
      );
    }
  }
  return fields;
}
function ok(body) {
  return { status: 200, body };
}
function fault2(status, code, msg) {
  return { status, body: { code, msg } };
}

// emulator/artifacts.ts
var service = "/twirp/github.actions.results.api.v1.ArtifactService";
var defaultRetentionDays = 90;
var stores = /* @__PURE__ */ new WeakMap();
function artifactStoreOf(written) {
  const known = stores.get(written);
  if (known) return known;
  const store = createArtifactStore();
  stores.set(written, store);
  return store;
}
function retentionDays(repository) {
  const days = "retention-days" in repository ? repository["retention-days"] : void 0;
  return typeof days === "number" ? days : defaultRetentionDays;
}
var artifactRoutes = [
  twirp("CreateArtifact", "ARTIFACT create", true),
  twirp("FinalizeArtifact", "ARTIFACT finalize", true),
  twirp("ListArtifacts", "ARTIFACT list", false),
  twirp("GetSignedArtifactURL", "ARTIFACT url", false),
  twirp("DeleteArtifact", "ARTIFACT delete", true),
  { method: "PUT", path: "/blob/{path*}", name: "ARTIFACT upload", write: true, auth: false, handle: blob },
  { method: "GET", path: "/blob/{path*}", name: "ARTIFACT download", auth: false, handle: blob }
];
function twirp(method, name, write) {
  const handle2 = (request, context) => {
    const token = /^Bearer (.+)$/i.exec(request.headers["authorization"] ?? "")?.[1] ?? "";
    return answerTwirp(
      artifactStoreOf(context.written),
      { method, token, body: request.json },
      {
        blobUrl: `${context.url}/blob`,
        now: new Date(context.now),
        retentionDays: retentionDays(context.world.repository)
      }
    );
  };
  return { method: "POST", path: `${service}/${method}`, name, write, auth: false, handle: handle2 };
}
function blob(request, context) {
  const headers = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(request.headers)) if (value !== void 0) headers.set(name, value);
  return answerBlob(
    artifactStoreOf(context.written),
    {
      method: request.method,
      blob: request.path.replace(/^\/blob\//, ""),
      query: request.query,
      headers,
      body: request.body
    },
    new Date(context.now)
  );
}

// emulator/graphql/execution.ts
import {
  GraphQLError as GraphQLError2,
  Kind as Kind2,
  executeSync,
  getVariableValues,
  parse,
  validate
} from "graphql";

// emulator/graphql/cost.ts
import {
  Kind
} from "graphql";

// emulator/graphql/refusal.ts
import { GraphQLError } from "graphql";
var refusal = (type, message) => new GraphQLError(message, { extensions: { type } });
var forbidden = () => refusal("FORBIDDEN", "Resource not accessible by integration");
var notServed = (type, field) => refusal("EMULATOR", `emulator: field ${type}.${field} is not served`);
var typeOf = (error) => {
  const type = error.extensions["type"];
  return typeof type === "string" ? type : void 0;
};
var isUnserved = (error) => typeOf(error) === "EMULATOR";
var errorEntry = (error) => {
  const type = typeOf(error);
  return {
    ...type === void 0 ? {} : { type },
    ...error.path === void 0 ? {} : { path: error.path },
    ...type === "FORBIDDEN" ? { extensions: { saml_failure: false } } : {},
    ...error.locations === void 0 ? {} : { locations: error.locations },
    message: error.message
  };
};

// emulator/graphql/cost.ts
var MOST_NODES = 5e5;
var sizeOf = (walk3, field) => {
  for (const { name, value } of field.arguments ?? []) {
    if (name.value !== "first" && name.value !== "last") continue;
    if (value.kind === Kind.INT) return Number(value.value);
    const given = value.kind === Kind.VARIABLE ? walk3.variables[value.name.value] : null;
    if (typeof given === "number") return given;
  }
  return null;
};
var walkField = (walk3, field, parent, times) => {
  const type = walk3.fieldTypes.get(parent)?.get(field.name.value) ?? "";
  if (field.selectionSet === void 0) return;
  const size = type.endsWith("Connection") ? sizeOf(walk3, field) : null;
  if (size !== null) {
    walk3.requests += times;
    walk3.nodes += times * size;
  }
  walkSelections(walk3, field.selectionSet, type, times * (size ?? 1));
};
var walkSelections = (walk3, set, parent, times) => {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      walkField(walk3, selection, parent, times);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : walk3.fragments.get(selection.name.value);
    if (fragment === void 0) continue;
    walkSelections(walk3, fragment.selectionSet, fragment.typeCondition?.name.value ?? parent, times);
  }
};
var costOf = ({ schema, fieldTypes }, operation, fragments, variables) => {
  const walk3 = { fieldTypes, fragments, variables, requests: 0, nodes: 0 };
  walkSelections(walk3, operation.selectionSet, schema.getRootType(operation.operation)?.name ?? "", 1);
  if (walk3.nodes > MOST_NODES) {
    const found = walk3.nodes.toLocaleString("en-US");
    const limit = MOST_NODES.toLocaleString("en-US");
    throw refusal(
      "MAX_NODE_LIMIT_EXCEEDED",
      `This query requests up to ${found} possible nodes which exceeds the maximum limit of ${limit}.`
    );
  }
  return { cost: Math.max(1, Math.round(walk3.requests / 100)), nodeCount: walk3.nodes };
};

// emulator/graphql/schema.ts
import { existsSync, readFileSync } from "node:fs";
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isObjectType
} from "graphql";

// emulator/graphql/view.ts
var at = (items, index) => {
  const item = items[index];
  if (item === void 0) throw new RangeError(`no item ${String(index)} in a list of ${String(items.length)}`);
  return item;
};
var list2 = (items, view, options = {}) => ({
  length: items.length,
  view: (index) => view(at(items, index)),
  edge: (index) => options.edge?.(at(items, index)) ?? {},
  total: options.total ?? items.length,
  extra: options.extra ?? {},
  isList: true
});
var isList = (field) => typeof field === "object" && field !== null && "isList" in field;
var textOf = (args, name) => {
  const value = args[name];
  return typeof value === "string" ? value : null;
};
var numberOf = (args, name) => {
  const value = args[name];
  return typeof value === "number" ? value : null;
};
var textsOf = (args, name) => {
  const value = args[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : null;
};
var objectOf = (args, name) => {
  const value = args[name];
  return typeof value === "object" && value !== null ? value : {};
};

// emulator/graphql/connection.ts
var LIMIT = 100;
var cursorAt = (index) => Buffer.from(`cursor:v2:${String(index + 1)}`).toString("base64");
var indexOf = (cursor, length) => {
  const found = /^cursor:v2:([1-9]\d*)$/.exec(Buffer.from(cursor, "base64").toString("utf8"))?.[1];
  if (found === void 0) {
    throw refusal("INVALID_CURSOR_ARGUMENTS", `\`${cursor}\` does not appear to be a valid cursor.`);
  }
  return Math.min(Number(found), length) - 1;
};
var checkSize = (size, side, field) => {
  if (size === null) return;
  if (size < 0) {
    throw refusal("UNPROCESSABLE", `\`${side}\` on the \`${field}\` connection cannot be less than zero.`);
  }
  if (size > LIMIT) {
    throw refusal(
      "EXCESSIVE_PAGINATION",
      `Requesting ${String(size)} records on the \`${field}\` connection exceeds the \`${side}\` limit of ${String(LIMIT)} records.`
    );
  }
};
var boundsOf = (args, field) => {
  const first = numberOf(args, "first");
  const last = numberOf(args, "last");
  if (first === null && last === null) {
    throw refusal(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`
    );
  }
  if (first !== null && last !== null) {
    throw refusal(
      "UNPROCESSABLE",
      `Passing both \`first\` and \`last\` to paginate the \`${field}\` connection is not supported.`
    );
  }
  checkSize(first, "first", field);
  checkSize(last, "last", field);
  return { first, last };
};
var windowOf = (args, field, length) => {
  const { first, last } = boundsOf(args, field);
  const after = textOf(args, "after");
  const before = textOf(args, "before");
  const from = after === null ? 0 : indexOf(after, length) + 1;
  const to = before === null ? length : Math.max(from, indexOf(before, length));
  const skipped = from + (numberOf(args, "skip") ?? 0);
  const start = Math.min(last === null ? skipped : Math.max(skipped, to - last), to);
  return { from, to, start, end: first === null ? to : Math.min(to, start + first) };
};
var pageInfo = ({ start, end }, length) => ({
  hasNextPage: end < length,
  hasPreviousPage: start > 0,
  startCursor: end > start ? cursorAt(start) : null,
  endCursor: end > start ? cursorAt(end - 1) : null
});
var pageOf = (whole, args, field) => {
  const window = windowOf(args, field, whole.length);
  const indexes = Array.from({ length: window.end - window.start }, (_, offset) => window.start + offset);
  return {
    totalCount: whole.total,
    filteredCount: window.to - window.from,
    pageCount: indexes.length,
    pageInfo: () => pageInfo(window, whole.length),
    nodes: () => indexes.map(whole.view),
    edges: () => indexes.map((index) => ({ cursor: cursorAt(index), node: () => whole.view(index), ...whole.edge(index) })),
    ...whole.extra
  };
};

// emulator/graphql/schema.ts
var valueOf = (field, args) => {
  const value = typeof field === "function" ? field(args) : field;
  if (typeof value === "function") throw new TypeError("emulator: a field may not hold a function of a function");
  return value;
};
var readField = (source, args, _scope, info) => {
  const field = source[info.fieldName];
  if (field === void 0) throw notServed(info.parentType.name, info.fieldName);
  const value = valueOf(field, args);
  return isList(value) ? pageOf(value, args, info.fieldName) : value;
};
var schemaText = () => {
  for (let folder = new URL(".", import.meta.url); ; folder = new URL("..", folder)) {
    const place = new URL("node_modules/@octokit/graphql-schema/schema.graphql", folder);
    if (existsSync(place)) return readFileSync(place, "utf8");
    if (folder.pathname === "/") throw new Error("emulator: @octokit/graphql-schema is not installed");
  }
};
var build = () => {
  const schema = buildSchema(schemaText(), { assumeValidSDL: true, assumeValid: true, noLocation: true });
  const fieldTypes = /* @__PURE__ */ new Map();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const fields = Object.values(type.getFields());
    fieldTypes.set(type.name, new Map(fields.map((field) => [field.name, getNamedType(field.type).name])));
    if (isInterfaceType(type) || type.name.startsWith("__")) continue;
    for (const field of fields) field.resolve = readField;
  }
  return { schema, fieldTypes };
};
var built = null;
var github = () => {
  const known = built ?? build();
  built = known;
  return known;
};

// emulator/graphql/execution.ts
var REMEMBERED_QUERIES = 100;
var prepared = /* @__PURE__ */ new Map();
var read = (query) => {
  try {
    const document = parse(query);
    return { document, errors: validate(github().schema, document) };
  } catch (error) {
    if (!(error instanceof GraphQLError2)) throw error;
    return { document: { kind: Kind2.DOCUMENT, definitions: [] }, errors: [error] };
  }
};
var prepare = (query) => {
  const found = prepared.get(query) ?? read(query);
  prepared.delete(query);
  prepared.set(query, found);
  const oldest = prepared.keys().next();
  if (prepared.size > REMEMBERED_QUERIES && oldest.done !== true) prepared.delete(oldest.value);
  return found;
};
var operationOf = ({ definitions }, name) => {
  const operations = definitions.filter((definition) => definition.kind === Kind2.OPERATION_DEFINITION);
  if (name !== null) return operations.find((operation) => operation.name?.value === name);
  return operations.length === 1 ? operations[0] : void 0;
};
var fragmentsOf = ({ definitions }) => new Map(
  definitions.flatMap(
    (definition) => definition.kind === Kind2.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : []
  )
);
var refused = (errors) => ({ errors: errors.map(errorEntry) });
var run = (question, document, root) => {
  const { data, errors = [] } = executeSync({
    schema: github().schema,
    document,
    rootValue: root,
    variableValues: question.variables,
    operationName: question.operationName
  });
  const unserved = errors.filter(isUnserved);
  if (unserved.length > 0) return { data: null, errors: unserved.map(errorEntry) };
  return { data, ...errors.length > 0 ? { errors: errors.map(errorEntry) } : {} };
};
var costOrRefusal = (question, document) => {
  const operation = operationOf(document, question.operationName);
  if (operation === void 0) return refused([new GraphQLError2("An operation name is required")]);
  const { coerced, errors } = getVariableValues(
    github().schema,
    operation.variableDefinitions ?? [],
    question.variables
  );
  if (errors !== void 0) return refused(errors);
  try {
    return costOf(github(), operation, fragmentsOf(document), coerced);
  } catch (error) {
    if (error instanceof GraphQLError2) return refused([error]);
    throw error;
  }
};
var answerQuestion = (question, rootFor) => {
  const { document, errors } = prepare(question.query);
  if (errors.length > 0) return refused(errors);
  const cost = costOrRefusal(question, document);
  return "cost" in cost ? run(question, document, rootFor(cost)) : cost;
};

// emulator/graphql/account.ts
var loginOf = (person) => person.type === "Bot" ? person.login.replace(/\[bot\]$/, "") : person.login;
var accountView = (scope, person) => {
  const login = loginOf(person);
  const resourcePath = person.type === "Bot" ? `/apps/${login}` : `/${login}`;
  return {
    __typename: person.type,
    id: person.nodeId,
    databaseId: person.id,
    login,
    name: null,
    resourcePath,
    url: `${scope.context.url}${resourcePath}`,
    avatarUrl: `${scope.context.url}/avatars/u/${String(person.id)}`
  };
};
var actorView = (scope, person) => person === void 0 ? null : accountView(scope, person);
var userView = (scope, person) => person?.type === "User" ? accountView(scope, person) : null;
var ghost = {
  id: 10137,
  nodeId: "MDQ6VXNlcjEwMTM3",
  login: "ghost",
  type: "User",
  permission: "none",
  role: void 0,
  emails: []
};
var actorOrGhost = (scope, person) => accountView(scope, person ?? ghost);
var canPush = (person) => person !== void 0 && ["write", "maintain", "admin"].includes(person.permission);
var associationOf = (person) => {
  if (person === void 0 || person.permission === "none") return "NONE";
  return person.permission === "read" ? "CONTRIBUTOR" : "MEMBER";
};

// emulator/graphql/organization.ts
var teamView = (scope, team) => ({
  __typename: "Team",
  id: team.nodeId,
  databaseId: team.id,
  slug: team.slug,
  name: team.slug,
  combinedSlug: `${team.org.login}/${team.slug}`,
  description: null,
  privacy: "VISIBLE",
  parentTeam: null,
  organization: () => organizationView(scope, team.org),
  members: (args) => {
    const query = textOf(args, "query")?.toLowerCase() ?? "";
    const members = team.members.filter(({ type, login }) => type === "User" && login.toLowerCase().includes(query));
    return list2(members, (person) => accountView(scope, person), { edge: () => ({ role: "MEMBER" }) });
  },
  resourcePath: `/orgs/${team.org.login}/teams/${team.slug}`,
  url: `${scope.context.url}/orgs/${team.org.login}/teams/${team.slug}`
});
var findTeam = (scope, org, args) => {
  if (!scope.state.token.teams) throw forbidden();
  const name = `${org.login}/${textOf(args, "slug") ?? ""}`.toLowerCase();
  const team = scope.state.teams.get(name);
  return team === void 0 ? null : teamView(scope, team);
};
var organizationView = (scope, org) => ({
  ...accountView(scope, org),
  __typename: "Organization",
  team: (args) => findTeam(scope, org, args),
  teams: (args) => {
    if (!scope.state.token.teams) throw forbidden();
    const query = textOf(args, "query")?.toLowerCase() ?? "";
    const teams = [...scope.state.teams.values()].filter((team) => team.org.id === org.id && team.slug.includes(query));
    return list2(teams, (team) => teamView(scope, team));
  }
});
var ownerView = (scope, person) => person.type === "Organization" ? organizationView(scope, person) : accountView(scope, person);

// emulator/graphql/codeowners.ts
var PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var wordsOf = (line) => {
  const bare = line.replace(/(^|\s)#.*$/, "$1");
  return [...bare.matchAll(/(?:\\.|[^\s\\])+/g)].map((found) => ({ text: found[0], column: found.index + 1 }));
};
var invalidPattern = (pattern) => pattern.startsWith("!") || pattern.includes("***") || /(?<!\\)[[\]]/.test(pattern) || pattern.startsWith("\\#");
var ownerFault = (state, owner) => {
  const team = /^@([^/\s@]+\/[^/\s@]+)$/.exec(owner)?.[1];
  if (team !== void 0) return state.teams.has(team.toLowerCase()) ? void 0 : "Unknown owner";
  const login = /^@([^/\s@]+)$/.exec(owner)?.[1];
  if (login !== void 0) {
    const person = state.people.get(login.toLowerCase());
    const able = person !== void 0 && ["write", "maintain", "admin"].includes(person.permission);
    return able ? void 0 : "Unknown owner";
  }
  if (!/^[^@\s]+@[^@\s]+$/.test(owner)) return "Invalid owner";
  const known = [...state.people.values()].some(
    ({ emails }) => emails.some((own) => own.toLowerCase() === owner.toLowerCase())
  );
  return known ? void 0 : "Unknown owner";
};
var suggestions = {
  "Invalid pattern": () => null,
  "Missing owner": () => null,
  "Invalid owner": () => null,
  "Unknown owner": (word) => `make sure ${word} exists and has write access to the repository`
};
var lineFaults = (state, path, source, line) => {
  const [pattern, ...owners] = wordsOf(source);
  if (pattern === void 0) return [];
  const fault3 = (kind, word) => {
    const suggestion = suggestions[kind](word.text);
    const more = suggestion === null ? "" : `: ${suggestion}`;
    const pointer = `

  ${source}
  ${" ".repeat(word.column - 1)}^`;
    const message = `${kind} on line ${String(line)}${more}${pointer}`;
    return { line, column: word.column, kind, source, suggestion, message, path };
  };
  if (invalidPattern(pattern.text)) return [fault3("Invalid pattern", pattern)];
  return owners.flatMap((owner) => {
    const kind = ownerFault(state, owner.text);
    return kind === void 0 ? [] : [fault3(kind, owner)];
  });
};
var codeownersFaults = (state, sha) => {
  const files = state.commits.get(sha)?.files;
  const path = PLACES.find((place) => files?.has(place));
  const text = path === void 0 ? void 0 : state.blobs.get(files?.get(path)?.sha ?? "");
  if (path === void 0 || text === void 0) return void 0;
  return text.split(/\r?\n/).flatMap((source, index) => lineFaults(state, path, source, index + 1));
};

// emulator/graphql/scope.ts
var remembered = (make) => {
  const known = /* @__PURE__ */ new WeakMap();
  return (key3) => {
    const value = known.get(key3) ?? make(key3);
    known.set(key3, value);
    return value;
  };
};
var grouped = (items, keyOf) => {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key3 = keyOf(item);
    const group = groups.get(key3);
    if (group === void 0) groups.set(key3, [item]);
    else group.push(item);
  }
  return groups;
};
var commitOrNull = (scope, sha) => {
  const commit = sha === void 0 ? void 0 : scope.state.commits.get(sha);
  return commit === void 0 ? null : scope.views.commit(scope, commit);
};
var located = (scope, path) => {
  const resourcePath = `/${scope.state.repository.fullName}${path}`;
  return { resourcePath, url: `${scope.context.url}${resourcePath}` };
};

// emulator/graphql/git-object.ts
var EXTRA_BYTES = 512e3;
var gitPath = (scope, kind, oid) => {
  const path = `/${scope.state.repository.fullName}/${kind}/${oid}`;
  return { commitResourcePath: path, commitUrl: `${scope.context.url}${path}` };
};
var repositoryOf2 = (scope) => () => scope.views.repository(scope);
var blobView = (scope, oid, content) => {
  const bytes = Buffer.byteLength(content);
  const isBinary = content.includes("\0");
  const isTruncated = bytes > EXTRA_BYTES;
  return {
    __typename: "Blob",
    id: `B_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    byteSize: bytes,
    isBinary,
    isTruncated,
    text: isBinary ? null : isTruncated ? Buffer.from(content).subarray(0, EXTRA_BYTES).toString("utf8") : content,
    repository: repositoryOf2(scope),
    ...gitPath(scope, "blob", oid)
  };
};
var treeView = (scope, oid, prefix) => ({
  __typename: "Tree",
  id: `T_${oid}`,
  oid,
  abbreviatedOid: oid.slice(0, 7),
  entries: () => (scope.state.trees.get(oid) ?? []).map((entry) => entryView(scope, entry, prefix)),
  repository: repositoryOf2(scope),
  ...gitPath(scope, "tree", oid)
});
var rootTreeView = (scope, commit) => treeView(scope, commit.tree, "");
var objectView = (scope, entry, path) => {
  if (entry.type === "tree") return treeView(scope, entry.sha, `${path}/`);
  const content = scope.state.blobs.get(entry.sha);
  return content === void 0 ? null : blobView(scope, entry.sha, content);
};
var entryView = (scope, entry, prefix) => {
  const path = `${prefix}${entry.path}`;
  return {
    name: entry.path,
    path,
    oid: entry.sha,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    extension: /\.[^.]+$/.exec(entry.path)?.[0] ?? "",
    size: Buffer.byteLength(scope.state.blobs.get(entry.sha) ?? ""),
    submodule: null,
    object: () => objectView(scope, entry, path),
    repository: repositoryOf2(scope)
  };
};
var findEntry = (state, root, path) => {
  const parts = path.replace(/\/+$/, "").split("/");
  let tree = root;
  for (const [index, part] of parts.entries()) {
    const entry = state.trees.get(tree)?.find((candidate) => candidate.path === part);
    if (entry === void 0) return void 0;
    if (index === parts.length - 1)
      return {
        entry,
        prefix: parts.slice(0, -1).map((name) => `${name}/`).join("")
      };
    tree = entry.sha;
  }
  return void 0;
};
var resolveRevision = (state, revision) => {
  if (state.commits.has(revision)) return revision;
  const branch = revision === "HEAD" ? state.repository.defaultBranch : revision;
  for (const prefix of ["", "refs/", "refs/heads/", "refs/tags/"]) {
    const sha = state.refs.get(`${prefix}${branch}`);
    if (sha !== void 0) return sha;
  }
  if (!/^[0-9a-f]{7,39}$/.test(revision)) return void 0;
  const matches = [...state.commits.keys()].filter((sha) => sha.startsWith(revision));
  return matches.length === 1 ? matches[0] : void 0;
};
var objectByExpression = (scope, expression) => {
  const colon = expression.indexOf(":");
  const sha = resolveRevision(scope.state, colon < 0 ? expression : expression.slice(0, colon));
  const commit = sha === void 0 ? void 0 : scope.state.commits.get(sha);
  if (commit === void 0) return null;
  if (colon < 0) return scope.views.commit(scope, commit);
  const path = expression.slice(colon + 1);
  if (path === "") return rootTreeView(scope, commit);
  const found = findEntry(scope.state, commit.tree, path);
  return found === void 0 ? null : objectView(scope, found.entry, `${found.prefix}${found.entry.path}`);
};
var objectByOid = (scope, oid) => {
  const content = scope.state.blobs.get(oid);
  if (content !== void 0) return blobView(scope, oid, content);
  return scope.state.trees.has(oid) ? treeView(scope, oid, "") : commitOrNull(scope, oid);
};

// emulator/graphql/required.ts
var protectionOf = (scope, branch) => {
  if (!scope.state.token.protection) throw forbidden();
  return scope.state.protections.get(branch);
};
var askedPull = (scope, args) => {
  const id = textOf(args, "pullRequestId");
  if (id !== null) return [...scope.state.pulls.values()].find(({ nodeId }) => nodeId === id);
  const number = numberOf(args, "pullRequestNumber");
  return number === null ? void 0 : scope.state.pulls.get(number);
};
var isRequired = (scope, args, context, app) => {
  const pull = askedPull(scope, args);
  if (pull === void 0) return false;
  const required = protectionOf(scope, pull.baseRef)?.contexts ?? [];
  return required.some((entry) => entry.context === context && (app === null || (entry.app?.id ?? app) === app));
};

// emulator/graphql/status.ts
var bySha = remembered((statuses) => grouped(statuses, ({ sha }) => sha));
var latestStatuses = (scope, sha) => {
  const latest2 = /* @__PURE__ */ new Map();
  for (const status of bySha(scope.statuses).get(sha) ?? []) latest2.set(status.context, status);
  return [...latest2.values()];
};
var statusContextView = (scope, status) => ({
  __typename: "StatusContext",
  id: status.nodeId,
  context: status.context,
  state: status.state.toUpperCase(),
  description: status.description ?? null,
  targetUrl: status.url ?? null,
  createdAt: status.at,
  creator: () => actorView(scope, status.by),
  isRequired: (args) => isRequired(scope, args, status.context, null),
  commit: () => commitOrNull(scope, status.sha)
});
var combinedState = (statuses) => {
  const states2 = new Set(statuses.map(({ state }) => state));
  if (states2.has("failure") || states2.has("error")) return "FAILURE";
  return states2.has("pending") ? "PENDING" : "SUCCESS";
};
var statusView = (scope, commit) => {
  const statuses = latestStatuses(scope, commit.sha);
  if (statuses.length === 0) return null;
  return {
    id: `SS_${commit.sha}`,
    state: combinedState(statuses),
    contexts: () => statuses.map((status) => statusContextView(scope, status)),
    context: (args) => {
      const found = statuses.find(({ context }) => context === textOf(args, "name"));
      return found === void 0 ? null : statusContextView(scope, found);
    },
    combinedContexts: () => list2(statuses, (status) => statusContextView(scope, status)),
    commit: () => scope.views.commit(scope, commit)
  };
};

// emulator/graphql/checks.ts
var suitesBySha = remembered((state) => grouped(state.checkSuites, ({ sha }) => sha));
var suitesById = remembered((state) => new Map(state.checkSuites.map((suite) => [suite.id, suite])));
var suitesOf = (scope, sha) => [
  ...suitesBySha(scope.state).get(sha) ?? [],
  ...scope.postedSuites.filter((suite) => suite.sha === sha)
];
var suiteOf2 = (scope, run2) => {
  const suite = suitesById(scope.state).get(run2.suite) ?? scope.postedSuites.find(({ id }) => id === run2.suite);
  if (suite === void 0) throw new Error(`emulator: check run ${String(run2.id)} has no suite`);
  return suite;
};
var latestRuns = remembered((suite) => latestChecks(suite));
var appView = (scope, app) => ({
  __typename: "App",
  id: app.nodeId,
  databaseId: app.id,
  slug: app.slug,
  name: app.name,
  description: null,
  url: `${scope.context.url}/apps/${app.slug}`
});
var workflowView = (scope, run2) => ({
  id: `W_${run2.path}`,
  name: run2.name,
  state: "ACTIVE",
  ...located(scope, `/actions/workflows/${run2.path.split("/").at(-1) ?? ""}`)
});
var workflowRunView = (scope, run2) => ({
  __typename: "WorkflowRun",
  id: run2.nodeId,
  databaseId: run2.id,
  event: run2.event,
  runNumber: 1,
  createdAt: run2.at,
  updatedAt: run2.at,
  workflow: () => workflowView(scope, run2),
  file: () => ({
    id: `WRF_${String(run2.id)}`,
    path: run2.path,
    run: () => workflowRunView(scope, run2),
    ...located(scope, `/actions/runs/${String(run2.id)}/workflow`)
  }),
  checkSuite: () => {
    const suite = suitesById(scope.state).get(run2.suite);
    return suite === void 0 ? null : suiteView(scope, suite);
  },
  ...located(scope, `/actions/runs/${String(run2.id)}`)
});
var pushView = (scope, suite) => {
  const push = scope.state.pushes.findLast(({ after }) => after === suite.sha);
  if (push === void 0) return null;
  return {
    id: push.nodeId,
    pusher: () => actorOrGhost(scope, push.actor),
    previousSha: push.before,
    nextSha: push.after,
    repository: () => scope.views.repository(scope)
  };
};
var filteredRuns = (suite, args) => {
  const filter = objectOf(args, "filterBy");
  const name = textOf(filter, "checkName");
  const app = numberOf(filter, "appId");
  const conclusions = textsOf(filter, "conclusions");
  const status = textOf(filter, "status");
  const statuses = textsOf(filter, "statuses") ?? (status === null ? null : [status]);
  return (textOf(filter, "checkType") === "ALL" ? suite.runs : latestRuns(suite)).filter(
    (run2) => (name === null || run2.name === name) && (app === null || run2.app.id === app) && (statuses === null || statuses.includes(run2.status.toUpperCase())) && (conclusions === null || conclusions.includes((run2.conclusion ?? "").toUpperCase()))
  );
};
var suiteView = (scope, suite) => ({
  __typename: "CheckSuite",
  id: suite.nodeId,
  databaseId: suite.id,
  status: suite.status.toUpperCase(),
  conclusion: suite.conclusion?.toUpperCase() ?? null,
  createdAt: suite.at,
  updatedAt: suite.at,
  creator: null,
  app: () => appView(scope, suite.app),
  push: () => pushView(scope, suite),
  commit: () => {
    const commit = scope.state.commits.get(suite.sha);
    return commit === void 0 ? null : scope.views.commit(scope, commit);
  },
  workflowRun: () => suite.workflowRun === void 0 ? null : workflowRunView(scope, suite.workflowRun),
  checkRuns: (args) => list2(filteredRuns(suite, args), (run2) => checkRunView(scope, run2)),
  repository: () => scope.views.repository(scope),
  ...located(scope, `/commit/${suite.sha}/checks?check_suite_id=${String(suite.id)}`)
});
var checkRunView = (scope, run2) => {
  const place = located(scope, `/runs/${String(run2.id)}`);
  return {
    __typename: "CheckRun",
    id: run2.nodeId,
    databaseId: run2.id,
    name: run2.name,
    status: run2.status.toUpperCase(),
    conclusion: run2.conclusion?.toUpperCase() ?? null,
    startedAt: run2.status === "queued" ? null : run2.at,
    completedAt: run2.status === "completed" ? run2.at : null,
    externalId: "",
    detailsUrl: place.url,
    permalink: place.url,
    title: null,
    summary: null,
    text: null,
    isRequired: (args) => isRequired(scope, args, run2.name, run2.app.id),
    checkSuite: () => suiteView(scope, suiteOf2(scope, run2)),
    repository: () => scope.views.repository(scope),
    ...place
  };
};
var checkSuites = (scope, commit, args) => {
  const filter = objectOf(args, "filterBy");
  const app = numberOf(filter, "appId");
  const name = textOf(filter, "checkName");
  const suites = suitesOf(scope, commit.sha).filter(
    (suite) => (app === null || suite.app.id === app) && (name === null || suite.runs.some((run2) => run2.name === name))
  );
  return list2(suites, (suite) => suiteView(scope, suite));
};
var passing = /* @__PURE__ */ new Set(["success", "neutral", "skipped"]);
var rollupState = (runs, states2) => {
  const failed = runs.some(({ conclusion }) => conclusion !== void 0 && !passing.has(conclusion));
  if (failed || states2.includes("failure")) return "FAILURE";
  if (states2.includes("error")) return "ERROR";
  return runs.some(({ status }) => status !== "completed") || states2.includes("pending") ? "PENDING" : "SUCCESS";
};
var rollupView = (scope, commit) => {
  const runs = suitesOf(scope, commit.sha).flatMap(latestRuns);
  const statuses = latestStatuses(scope, commit.sha);
  if (runs.length + statuses.length === 0) return null;
  const entries = [
    ...runs.map((run2) => () => checkRunView(scope, run2)),
    ...statuses.map((status) => () => statusContextView(scope, status))
  ];
  const extra = { checkRunCount: runs.length, statusContextCount: statuses.length };
  return {
    id: `SCR_${commit.sha}`,
    state: rollupState(
      runs,
      statuses.map(({ state }) => state)
    ),
    contexts: () => list2(entries, (view) => view(), { extra }),
    commit: () => scope.views.commit(scope, commit)
  };
};

// emulator/graphql/label.ts
var labelView = (scope, name) => ({
  __typename: "Label",
  id: `LA_${Buffer.from(name).toString("base64url")}`,
  name,
  color: "ededed",
  description: null,
  isDefault: false,
  repository: () => scope.views.repository(scope),
  ...located(scope, `/labels/${encodeURIComponent(name)}`)
});
var labelList = (scope, labels) => list2(labels, ({ name }) => labelView(scope, name));

// emulator/graphql/review.ts
var editFields = (scope, review) => ({
  lastEditedAt: review.edited?.at ?? null,
  editor: () => actorView(scope, review.edited?.by),
  includesCreatedEdit: review.edited !== void 0,
  updatedAt: review.edited?.at ?? review.dismissed?.at ?? review.at,
  userContentEdits: () => list2(review.edited === void 0 ? [] : [review.edited], ({ by, at: at2 }) => ({
    id: `UCE_${review.nodeId}`,
    createdAt: at2,
    editedAt: at2,
    updatedAt: at2,
    deletedAt: null,
    deletedBy: null,
    editor: () => actorView(scope, by)
  }))
});
var reviewView = (scope, review) => ({
  __typename: "PullRequestReview",
  id: review.nodeId,
  databaseId: review.id,
  fullDatabaseId: String(review.id),
  state: review.state,
  author: () => actorView(scope, review.by),
  authorAssociation: associationOf(review.by),
  authorCanPushToRepository: canPush(review.by),
  body: review.body,
  bodyText: review.body,
  commit: () => commitOrNull(scope, review.sha),
  createdAt: review.at,
  publishedAt: review.at,
  submittedAt: review.at,
  ...editFields(scope, review),
  isMinimized: false,
  minimizedReason: null,
  createdViaEmail: false,
  viewerDidAuthor: review.by?.id === scope.viewer.id,
  // The world has no reviews that were asked of a team.
  onBehalfOf: () => list2([], () => ({})),
  comments: () => list2([], () => ({})),
  pullRequest: () => {
    const pull = scope.state.pulls.get(review.pull);
    return pull === void 0 ? null : scope.views.pull(scope, pull);
  },
  repository: () => scope.views.repository(scope),
  ...located(scope, `/pull/${String(review.pull)}#pullrequestreview-${String(review.id)}`)
});
var listed = (scope, reviews) => list2(reviews, (review) => reviewView(scope, review));
var latestByAuthor = (reviews) => {
  const latest2 = /* @__PURE__ */ new Map();
  for (const review of reviews) {
    latest2.delete(review.by?.id);
    latest2.set(review.by?.id, review);
  }
  return [...latest2.values()];
};
var reviewList = (scope, pull, args) => {
  const states2 = textsOf(args, "states");
  const author = textOf(args, "author")?.toLowerCase() ?? null;
  const reviews = pull.reviews.filter(
    ({ state, by }) => (states2 === null || states2.includes(state)) && (author === null || by?.login.toLowerCase() === author)
  );
  return listed(scope, reviews);
};
var OPINIONS = /* @__PURE__ */ new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);
var opinions = (pull, only) => latestByAuthor(pull.reviews.filter(({ state }) => OPINIONS.has(state))).filter(
  ({ by }) => only === "everybody" || canPush(by)
);
var opinionList = (scope, pull, args) => listed(scope, opinions(pull, args["writersOnly"] === true ? "writers" : "everybody"));
var latestReviewList = (scope, pull) => listed(scope, latestByAuthor(pull.reviews));
var reviewDecision = (scope, pull) => {
  const given = opinions(pull, "writers").map(({ state }) => state);
  const wanted = scope.state.protections.get(pull.baseRef)?.approvals ?? 0;
  if (given.includes("CHANGES_REQUESTED")) return "CHANGES_REQUESTED";
  const approvals = given.filter((state) => state === "APPROVED").length;
  if (approvals >= Math.max(wanted, 1)) return "APPROVED";
  return wanted > 0 ? "REVIEW_REQUIRED" : null;
};

// emulator/graphql/merge.ts
var queueEntryView = (scope, pull) => {
  const queue = scope.state.queue;
  if (queue?.pulls.includes(pull.number) !== true) return null;
  const added = pull.timeline.findLast(({ kind }) => kind === "added-to-queue");
  return {
    id: `MQE_${String(pull.number)}`,
    enqueuer: () => actorOrGhost(scope, queue.by ?? added?.actor),
    enqueuedAt: added?.at ?? scope.state.now,
    position: queue.pulls.indexOf(pull.number) + 1,
    state: "AWAITING_CHECKS",
    jump: false,
    solo: false,
    estimatedTimeToMerge: null,
    baseCommit: () => commitOrNull(scope, queue.baseSha),
    headCommit: () => commitOrNull(scope, queue.headSha),
    pullRequest: () => scope.views.pull(scope, pull)
  };
};
var autoMergeView = (scope, pull) => pull.autoMerge === void 0 ? null : {
  enabledAt: pull.autoMerge.at,
  enabledBy: () => actorView(scope, pull.autoMerge?.by),
  mergeMethod: "MERGE",
  authorEmail: null,
  commitBody: null,
  commitHeadline: null,
  pullRequest: () => scope.views.pull(scope, pull)
};
var mergeStateOf = (scope, pull) => {
  if (pull.state === "closed") return "UNKNOWN";
  if (pull.draft) return "DRAFT";
  return reviewDecision(scope, pull) === "REVIEW_REQUIRED" ? "BLOCKED" : "UNSTABLE";
};
var mergeFields = (scope, pull) => ({
  merged: pull.merged !== void 0,
  mergedAt: pull.merged?.at ?? null,
  mergedBy: () => actorView(scope, pull.merged?.by),
  mergeCommit: () => commitOrNull(scope, pull.merged?.sha),
  potentialMergeCommit: () => pull.state === "closed" ? null : commitOrNull(scope, scope.state.refs.get(`refs/pull/${String(pull.number)}/merge`)),
  mergeable: pull.state === "closed" ? "UNKNOWN" : "MERGEABLE",
  mergeStateStatus: () => mergeStateOf(scope, pull),
  autoMergeRequest: () => autoMergeView(scope, pull),
  mergeQueueEntry: () => queueEntryView(scope, pull),
  isInMergeQueue: scope.state.queue?.pulls.includes(pull.number) ?? false,
  isMergeQueueEnabled: scope.state.queue !== void 0
});

// emulator/graphql/protection.ts
var none = () => list2([], () => ({}));
var bypassList = (scope, protection) => list2(protection.bypass, (person) => ({
  id: `BPRA_${String(person.id)}`,
  actor: () => accountView(scope, person),
  branchProtectionRule: () => ruleView(scope, protection)
}));
var checkFields = (scope, { contexts }) => ({
  requiresStatusChecks: contexts.length > 0,
  requiresStrictStatusChecks: false,
  requiredStatusCheckContexts: contexts.map(({ context }) => context),
  requiredStatusChecks: () => contexts.map(({ context, app }) => ({ context, app: app === void 0 ? null : appView(scope, app) }))
});
var reviewFields = (scope, protection) => ({
  requiresApprovingReviews: protection.approvals > 0,
  requiredApprovingReviewCount: protection.approvals > 0 ? protection.approvals : null,
  dismissesStaleReviews: protection.dismissStale,
  requireLastPushApproval: protection.lastPushApproval,
  requiresCodeOwnerReviews: protection.codeOwners,
  restrictsReviewDismissals: false,
  reviewDismissalAllowances: none,
  bypassPullRequestAllowances: () => bypassList(scope, protection),
  bypassForcePushAllowances: none
});
var ruleView = (scope, protection) => ({
  __typename: "BranchProtectionRule",
  id: `BPR_${Buffer.from(protection.branch).toString("base64url")}`,
  databaseId: 1,
  pattern: protection.branch,
  creator: null,
  isAdminEnforced: protection.admins,
  allowsForcePushes: protection.forcePush,
  allowsDeletions: protection.deletion,
  requiresCommitSignatures: protection.signatures,
  ...reviewFields(scope, protection),
  ...checkFields(scope, protection),
  requiresConversationResolution: false,
  requiresLinearHistory: false,
  requiresDeployments: false,
  requiredDeploymentEnvironments: [],
  restrictsPushes: false,
  pushAllowances: none,
  blocksCreations: false,
  lockBranch: false,
  lockAllowsFetchAndMerge: false,
  repository: () => scope.views.repository(scope)
});
var branchProtectionRule = (scope, branch) => {
  const protection = protectionOf(scope, branch);
  return protection === void 0 ? null : ruleView(scope, protection);
};
var refUpdateRule = (scope, branch) => {
  const protection = protectionOf(scope, branch);
  if (protection === void 0) return null;
  return {
    pattern: protection.branch,
    allowsDeletions: protection.deletion,
    allowsForcePushes: protection.forcePush,
    blocksCreations: false,
    requiredApprovingReviewCount: protection.approvals > 0 ? protection.approvals : null,
    requiredStatusCheckContexts: protection.contexts.map(({ context }) => context),
    requiresCodeOwnerReviews: protection.codeOwners,
    requiresConversationResolution: false,
    requiresLinearHistory: false,
    requiresSignatures: protection.signatures,
    viewerAllowedToDismissReviews: false,
    viewerCanPush: false
  };
};
var rulesOf = (scope) => {
  if (!scope.state.token.protection) throw forbidden();
  return none();
};

// emulator/graphql/ref.ts
var split = (fullName) => {
  const prefix = /^refs\/[^/]+\//.exec(fullName)?.[0] ?? "";
  return { prefix, name: fullName.slice(prefix.length) };
};
var refView = (scope, fullName, sha) => {
  const { prefix, name } = split(fullName);
  return {
    __typename: "Ref",
    id: `REF_${Buffer.from(fullName).toString("base64url")}`,
    name,
    prefix,
    target: () => commitOrNull(scope, sha),
    branchProtectionRule: () => prefix === "refs/heads/" ? branchProtectionRule(scope, name) : null,
    refUpdateRule: () => prefix === "refs/heads/" ? refUpdateRule(scope, name) : null,
    rules: () => rulesOf(scope),
    repository: () => scope.views.repository(scope)
  };
};
var findRef = (scope, name) => {
  const candidates = name.startsWith("refs/") ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  for (const fullName of candidates) {
    const sha = scope.state.refs.get(fullName);
    if (sha !== void 0) return refView(scope, fullName, sha);
  }
  return null;
};

// emulator/graphql/timeline.ts
var pullOrNull = (scope, number) => () => {
  const pull = scope.state.pulls.get(number);
  return pull === void 0 ? null : scope.views.pull(scope, pull);
};
var reviewOrNull = (scope, subject, id) => () => {
  const review = scope.state.pulls.get(subject.number)?.reviews.find((candidate) => candidate.id === id);
  return review === void 0 ? null : scope.views.review(scope, review);
};
var linkShape = (scope, event, subject) => {
  const source = pullOrNull(scope, event.pull);
  if (event.kind === "connected") {
    const fields2 = { source: subject.view, subject: source, isCrossRepository: false };
    return ["CONNECTED_EVENT", "ConnectedEvent", fields2];
  }
  const fields = {
    source,
    target: subject.view,
    willCloseTarget: event.closes,
    isCrossRepository: false,
    referencedAt: event.at,
    ...located(scope, `/pull/${String(event.pull)}`)
  };
  return ["CROSS_REFERENCED_EVENT", "CrossReferencedEvent", fields];
};
var mergeShape = (scope, event, subject) => {
  const place = located(scope, `/${subject.path}/${String(subject.number)}#event-${String(event.id)}`);
  switch (event.kind) {
    case "merged": {
      const commit = () => commitOrNull(scope, event.sha);
      return [
        "MERGED_EVENT",
        "MergedEvent",
        { commit, mergeRefName: event.ref.replace(/^refs\/heads\//, ""), ...place }
      ];
    }
    case "closed":
      return ["CLOSED_EVENT", "ClosedEvent", { closable: subject.view, closer: null, stateReason: null, ...place }];
    case "auto-merge-enabled":
      return ["AUTO_MERGE_ENABLED_EVENT", "AutoMergeEnabledEvent", { enabler: () => userView(scope, event.actor) }];
    case "added-to-queue":
      return ["ADDED_TO_MERGE_QUEUE_EVENT", "AddedToMergeQueueEvent", { enqueuer: () => userView(scope, event.actor) }];
  }
};
var shapeOf = (scope, event, subject) => {
  switch (event.kind) {
    case "labeled": {
      const fields = { label: () => labelView(scope, event.label), labelable: subject.view };
      return ["LABELED_EVENT", "LabeledEvent", fields];
    }
    case "assigned": {
      const assignee = () => actorView(scope, event.assignee);
      return [
        "ASSIGNED_EVENT",
        "AssignedEvent",
        { assignee, assignable: subject.view, user: () => userView(scope, event.assignee) }
      ];
    }
    case "copilot-work-started":
      return void 0;
    case "renamed": {
      const fields = { previousTitle: event.from, currentTitle: event.to, subject: subject.view };
      return ["RENAMED_TITLE_EVENT", "RenamedTitleEvent", fields];
    }
    case "base-changed": {
      const fields = { previousRefName: event.from, currentRefName: event.to, databaseId: event.id };
      return ["BASE_REF_CHANGED_EVENT", "BaseRefChangedEvent", fields];
    }
    case "force-pushed": {
      const beforeCommit = () => commitOrNull(scope, event.before);
      const afterCommit = () => commitOrNull(scope, event.after);
      return ["HEAD_REF_FORCE_PUSHED_EVENT", "HeadRefForcePushedEvent", { beforeCommit, afterCommit }];
    }
    case "review-dismissed": {
      const fields = { databaseId: event.id, previousReviewState: event.submittedState, dismissalMessage: null };
      const place = located(scope, `/${subject.path}/${String(subject.number)}#event-${String(event.id)}`);
      const review = reviewOrNull(scope, subject, event.review);
      return [
        "REVIEW_DISMISSED_EVENT",
        "ReviewDismissedEvent",
        { ...fields, ...place, review, pullRequestCommit: null }
      ];
    }
    case "cross-referenced":
    case "connected":
      return linkShape(scope, event, subject);
    case "auto-merge-enabled":
    case "added-to-queue":
    case "merged":
    case "closed":
      return mergeShape(scope, event, subject);
  }
};
var itemsOf = (scope, events, subject) => events.flatMap((event) => {
  const shape = shapeOf(scope, event, subject);
  if (shape === void 0) return [];
  const [type, typename, fields] = shape;
  const view = () => ({
    __typename: typename,
    id: event.nodeId,
    createdAt: event.at,
    actor: () => actorView(scope, event.actor),
    ...subject.path === "pull" ? { pullRequest: subject.view } : {},
    ...fields
  });
  return [{ type, at: event.at, view }];
});
var timelineList = (items, args) => {
  const types = textsOf(args, "itemTypes");
  const since = textOf(args, "since");
  const shown = items.filter(
    ({ type, at: at2 }) => (types === null || types.includes(type)) && (since === null || Date.parse(at2) >= Date.parse(since))
  );
  return list2(shown, ({ view }) => view(), { total: items.length, extra: { updatedAt: items.at(-1)?.at ?? null } });
};
var pullTimeline = (scope, pull, commitItem, args) => {
  const subject = { number: pull.number, path: "pull", view: () => scope.views.pull(scope, pull) };
  const commits = pull.commits.map(({ sha, committer }) => {
    return { type: "PULL_REQUEST_COMMIT", at: committer.date, view: () => commitItem(sha) };
  });
  const reviews = pull.reviews.map((review) => {
    return { type: "PULL_REQUEST_REVIEW", at: review.at, view: () => scope.views.review(scope, review) };
  });
  const items = [...commits, ...reviews, ...itemsOf(scope, pull.timeline, subject)];
  return timelineList(inOrder(items), args);
};
var issueTimeline = (scope, issue, args) => {
  const subject = { number: issue.number, path: "issues", view: () => scope.views.issue(scope, issue) };
  return timelineList(inOrder(itemsOf(scope, issue.timeline, subject)), args);
};
var inOrder = (items) => items.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

// emulator/graphql/pull.ts
var MOST_COMMITS = 250;
var MOST_FILES = 3e3;
var none2 = () => list2([], () => ({}));
var changeTypes = {
  added: "ADDED",
  modified: "MODIFIED",
  removed: "DELETED",
  renamed: "RENAMED",
  copied: "COPIED",
  changed: "CHANGED",
  unchanged: "CHANGED"
};
var filesOf = remembered(
  (pull) => pull.files.slice(0, MOST_FILES).sort((a, b) => a.path < b.path ? -1 : 1)
);
var fileView = (file) => ({
  path: file.path,
  changeType: changeTypes[file.status],
  additions: file.additions,
  deletions: file.deletions,
  viewerViewedState: "UNVIEWED"
});
var pullCommitView = (scope, pull, sha) => ({
  __typename: "PullRequestCommit",
  id: `PURC_${String(pull.number)}_${sha}`,
  commit: () => commitOrNull(scope, sha),
  pullRequest: () => pullView(scope, pull),
  ...located(scope, `/pull/${String(pull.number)}/commits/${sha}`)
});
var headRepositoryView = (scope, head) => {
  if (!head.fork) return scope.views.repository(scope);
  return {
    __typename: "Repository",
    id: head.nodeId,
    databaseId: head.id,
    name: head.name,
    nameWithOwner: head.fullName,
    owner: () => accountView(scope, head.owner),
    isFork: true,
    parent: () => scope.views.repository(scope),
    resourcePath: `/${head.fullName}`,
    url: `${scope.context.url}/${head.fullName}`
  };
};
var headFields = (scope, pull) => ({
  headRefName: pull.headRef,
  headRefOid: pull.headSha,
  headRef: () => {
    if (pull.headRepository === void 0) return null;
    if (!pull.headRepository.fork) return findRef(scope, `refs/heads/${pull.headRef}`);
    return refView(scope, `refs/heads/${pull.headRef}`, pull.headSha);
  },
  headRepository: () => pull.headRepository === void 0 ? null : headRepositoryView(scope, pull.headRepository),
  headRepositoryOwner: () => actorView(scope, pull.headRepository?.owner),
  isCrossRepository: pull.headRepository?.fork ?? true,
  maintainerCanModify: false
});
var baseFields = (scope, pull) => ({
  baseRefName: pull.baseRef,
  baseRefOid: pull.baseSha,
  baseRef: () => findRef(scope, `refs/heads/${pull.baseRef}`),
  baseRepository: () => scope.views.repository(scope)
});
var bodyEdits = (scope, pull) => {
  const edits = pull.edits.filter(({ field }) => field === "body");
  const last = edits.at(-1);
  return {
    lastEditedAt: last?.at ?? null,
    editor: () => actorView(scope, last?.by),
    includesCreatedEdit: last !== void 0,
    userContentEdits: () => list2(edits, ({ at: at2, by }) => ({
      id: `UCE_${pull.nodeId}_${at2}`,
      createdAt: at2,
      editedAt: at2,
      updatedAt: at2,
      deletedAt: null,
      deletedBy: null,
      editor: () => actorView(scope, by)
    }))
  };
};
var contentLists = (scope, pull) => ({
  commits: () => list2(pull.commits.slice(0, MOST_COMMITS), ({ sha }) => pullCommitView(scope, pull, sha), {
    total: pull.commitsCount
  }),
  files: () => list2(filesOf(pull), fileView, { total: pull.filesCount }),
  labels: () => labelList(scope, pull.labels),
  closingIssuesReferences: () => list2(
    pull.closes.flatMap((number) => scope.state.issues.get(number) ?? []),
    (issue) => scope.views.issue(scope, issue)
  ),
  timelineItems: (args) => pullTimeline(scope, pull, (sha) => pullCommitView(scope, pull, sha), args)
});
var peopleLists = (scope, pull) => ({
  assignees: () => {
    const assigned = pull.timeline.flatMap((event) => event.kind === "assigned" ? [event.assignee] : []);
    const users = assigned.filter(({ type }) => type === "User");
    return list2(users, (person) => accountView(scope, person));
  },
  reviews: (args) => reviewList(scope, pull, args),
  latestReviews: () => latestReviewList(scope, pull),
  latestOpinionatedReviews: (args) => opinionList(scope, pull, args),
  // The world has no conversations, requests for review or comments.
  reviewThreads: none2,
  reviewRequests: none2,
  comments: none2
});
var coreFields = (scope, pull) => ({
  id: pull.nodeId,
  databaseId: pull.id,
  fullDatabaseId: String(pull.id),
  number: pull.number,
  title: pull.title,
  body: pull.body,
  bodyText: pull.body,
  state: pull.merged === void 0 ? pull.state.toUpperCase() : "MERGED",
  isDraft: pull.draft,
  closed: pull.state === "closed",
  closedAt: pull.closedAt ?? null,
  createdAt: pull.createdAt,
  publishedAt: pull.createdAt,
  updatedAt: pull.updatedAt,
  author: () => actorView(scope, pull.author),
  authorAssociation: associationOf(pull.author),
  locked: false,
  milestone: null,
  changedFiles: pull.filesCount,
  additions: () => pull.files.reduce((sum, file) => sum + file.additions, 0),
  deletions: () => pull.files.reduce((sum, file) => sum + file.deletions, 0),
  reviewDecision: () => reviewDecision(scope, pull),
  viewerDidAuthor: pull.author?.id === scope.viewer.id
});
var pullView = (scope, pull) => {
  const place = located(scope, `/pull/${String(pull.number)}`);
  return {
    __typename: "PullRequest",
    ...coreFields(scope, pull),
    ...headFields(scope, pull),
    ...baseFields(scope, pull),
    ...mergeFields(scope, pull),
    ...bodyEdits(scope, pull),
    ...contentLists(scope, pull),
    ...peopleLists(scope, pull),
    statusCheckRollup: () => {
      const head = scope.state.commits.get(pull.headSha);
      return head === void 0 ? null : rollupView(scope, head);
    },
    repository: () => scope.views.repository(scope),
    ...place,
    permalink: place.url
  };
};

// emulator/graphql/repository.ts
var objectOf2 = (scope, args) => {
  const oid = textOf(args, "oid");
  const expression = textOf(args, "expression");
  if (oid !== null) return objectByOid(scope, oid);
  return expression === null ? null : objectByExpression(scope, expression);
};
var findPull = (scope, args) => {
  const number = numberOf(args, "number") ?? 0;
  const pull = scope.state.pulls.get(number);
  if (pull !== void 0) return pullView(scope, pull);
  throw refusal("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${String(number)}.`);
};
var findIssue = (scope, args) => {
  const number = numberOf(args, "number") ?? 0;
  const issue = scope.state.issues.get(number);
  if (issue !== void 0) return scope.views.issue(scope, issue);
  throw refusal("NOT_FOUND", `Could not resolve to an Issue with the number of ${String(number)}.`);
};
var findEither = (scope, args) => {
  const number = numberOf(args, "number") ?? 0;
  const issue = scope.state.issues.get(number);
  if (issue !== void 0) return scope.views.issue(scope, issue);
  const pull = scope.state.pulls.get(number);
  if (pull !== void 0) return pullView(scope, pull);
  throw refusal("NOT_FOUND", `Could not resolve to an issue or pull request with the number of ${String(number)}.`);
};
var stateOf = (pull) => pull.merged === void 0 ? pull.state.toUpperCase() : "MERGED";
var pullOrder = (args) => {
  const order = args["orderBy"];
  const wanted = typeof order === "object" && order !== null ? order : {};
  const sign = textOf(wanted, "direction") === "DESC" ? -1 : 1;
  const key3 = textOf(wanted, "field") === "UPDATED_AT" ? "updatedAt" : "createdAt";
  return (a, b) => sign * (a[key3].localeCompare(b[key3]) || a.number - b.number);
};
var pullList = (scope, args) => {
  const states2 = textsOf(args, "states");
  const head = textOf(args, "headRefName");
  const base3 = textOf(args, "baseRefName");
  const labels = textsOf(args, "labels");
  const pulls = [...scope.state.pulls.values()].filter(
    (pull) => (states2 === null || states2.includes(stateOf(pull))) && (head === null || pull.headRef === head) && (base3 === null || pull.baseRef === base3) && (labels === null || pull.labels.some(({ name }) => labels.includes(name)))
  );
  return list2(pulls.sort(pullOrder(args)), (pull) => pullView(scope, pull));
};
var collaborators = (scope, args) => {
  if (!scope.state.token.permissionLookup) throw forbidden();
  const login = textOf(args, "login")?.toLowerCase() ?? null;
  const query = textOf(args, "query")?.toLowerCase() ?? "";
  const people = [...scope.state.people.values()].filter((person) => {
    const own = person.login.toLowerCase();
    const belongs = person.type === "User" && person.permission !== "none";
    return belongs && (login === null || own === login) && own.includes(query);
  });
  const edge = (person) => ({ permission: person.permission.toUpperCase() });
  return list2(people, (person) => accountView(scope, person), { edge });
};
var codeowners = (scope, args) => {
  const revision = textOf(args, "refName") ?? scope.state.repository.defaultBranch;
  const sha = resolveRevision(scope.state, revision);
  const faults = sha === void 0 ? void 0 : codeownersFaults(scope.state, sha);
  return faults === void 0 ? null : { errors: faults.map((fault3) => ({ ...fault3 })) };
};
var lookups = (scope) => ({
  ref: (args) => findRef(scope, textOf(args, "qualifiedName") ?? ""),
  object: (args) => objectOf2(scope, args),
  issue: (args) => findIssue(scope, args),
  issueOrPullRequest: (args) => findEither(scope, args),
  pullRequest: (args) => findPull(scope, args),
  pullRequests: (args) => pullList(scope, args),
  codeowners: (args) => codeowners(scope, args),
  collaborators: (args) => collaborators(scope, args)
});
var repositoryView = (scope) => {
  const { repository } = scope.state;
  const resourcePath = `/${repository.fullName}`;
  return {
    __typename: "Repository",
    id: repository.nodeId,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    visibility: repository.visibility.toUpperCase(),
    isPrivate: repository.visibility !== "public",
    isArchived: repository.archived,
    isFork: false,
    isDisabled: false,
    isEmpty: false,
    hasIssuesEnabled: true,
    isInOrganization: repository.owner.type === "Organization",
    parent: null,
    owner: () => ownerView(scope, repository.owner),
    defaultBranchRef: () => findRef(scope, `refs/heads/${repository.defaultBranch}`),
    ...lookups(scope),
    resourcePath,
    url: `${scope.context.url}${resourcePath}`
  };
};

// emulator/graphql/query.ts
var findRepository = (scope, args) => {
  const name = `${textOf(args, "owner") ?? ""}/${textOf(args, "name") ?? ""}`;
  if (name.toLowerCase() === scope.state.repository.fullName.toLowerCase()) return repositoryView(scope);
  throw refusal("NOT_FOUND", `Could not resolve to a Repository with the name '${name}'.`);
};
var findUser = (scope, login) => {
  const person = scope.state.people.get(login.toLowerCase());
  if (person?.type === "User") return accountView(scope, person);
  throw refusal("NOT_FOUND", `Could not resolve to a User with the login of '${login}'.`);
};
var findOrganization = (scope, login) => {
  const person = scope.state.people.get(login.toLowerCase());
  if (person?.type === "Organization") return organizationView(scope, person);
  throw refusal("NOT_FOUND", `Could not resolve to an Organization with the login of '${login}'.`);
};
var findOwner = (scope, login) => {
  const person = scope.state.people.get(login.toLowerCase());
  return person === void 0 || person.type === "Bot" ? null : ownerView(scope, person);
};
var queryView = (scope, rateLimit2) => ({
  rateLimit: rateLimit2,
  repository: (args) => findRepository(scope, args),
  user: (args) => findUser(scope, textOf(args, "login") ?? ""),
  organization: (args) => findOrganization(scope, textOf(args, "login") ?? ""),
  repositoryOwner: (args) => findOwner(scope, textOf(args, "login") ?? ""),
  // A workflow's token is a bot that the schema shows as a User, with the suffix that bots otherwise lack here.
  viewer: () => ({ ...accountView(scope, scope.viewer), __typename: "User", login: scope.viewer.login })
});

// emulator/graphql/rate-limit.ts
var LIMIT2 = 1e3;
var HOUR = 36e5;
var allowances = /* @__PURE__ */ new WeakMap();
var allowanceOf = ({ written, now }) => {
  const resetAt = new Date(Date.parse(now) + HOUR).toISOString().replace(/\.\d+Z$/, "Z");
  const allowance = allowances.get(written) ?? { points: 0, resetAt };
  allowances.set(written, allowance);
  return allowance;
};
var spend = (context, points) => {
  const allowance = allowanceOf(context);
  allowance.points += points;
  const used = Math.min(allowance.points, LIMIT2);
  return { limit: LIMIT2, used, remaining: LIMIT2 - used, resetAt: allowance.resetAt };
};
var rateLimitHeaders = ({ limit, used, remaining, resetAt }) => ({
  "X-RateLimit-Resource": "graphql",
  "X-RateLimit-Limit": String(limit),
  "X-RateLimit-Used": String(used),
  "X-RateLimit-Remaining": String(remaining),
  "X-RateLimit-Reset": String(Date.parse(resetAt) / 1e3)
});

// emulator/rest/caller.ts
function appOf(caller, { state }) {
  const slug = caller === "app" ? gateApp : "github-actions";
  const app = state.apps.get(slug);
  if (app === void 0) throw new Error(`The state has no app ${slug}.`);
  return app;
}
function textFields({ json: json2 }) {
  const fields = new Map(typeof json2 === "object" && json2 !== null ? Object.entries(json2) : []);
  return (name) => {
    const value = fields.get(name);
    return typeof value === "string" ? value : null;
  };
}

// emulator/graphql/history.ts
var parentsOf = (state, commit) => commit.parents.flatMap((sha) => state.commits.get(sha) ?? []);
var shaAt = (state, commit, path) => path === null ? commit.sha : findEntry(state, commit.tree, path)?.entry.sha;
var historyOf2 = (state, from, path) => {
  const seen2 = /* @__PURE__ */ new Set([from.sha]);
  const open = [from];
  const listed2 = [];
  for (let commit = open.shift(); commit !== void 0; commit = open.shift()) {
    const parents = parentsOf(state, commit);
    const here = shaAt(state, commit, path);
    const same2 = parents.find((parent) => shaAt(state, parent, path) === here);
    if (same2 === void 0 && (parents.length > 0 || here !== void 0)) listed2.push(commit);
    for (const next of same2 === void 0 ? parents : [same2]) {
      if (seen2.has(next.sha)) continue;
      seen2.add(next.sha);
      open.push(next);
    }
    open.sort((a, b) => b.committer.date.localeCompare(a.committer.date));
  }
  return listed2;
};

// emulator/graphql/line-changes.ts
var linesOf = (state, sha) => {
  const text = sha === void 0 ? "" : state.blobs.get(sha) ?? "";
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
};
var surplus = (lines, others) => {
  const counts = grouped(others, (line) => line);
  return lines.filter((line) => counts.get(line)?.pop() === void 0).length;
};
var lineChanges = (state, commit) => {
  const before = state.commits.get(commit.parents[0] ?? "")?.files;
  const paths = /* @__PURE__ */ new Set([...commit.files.keys(), ...before?.keys() ?? []]);
  const total = { files: 0, additions: 0, deletions: 0 };
  for (const path of paths) {
    const old = before?.get(path);
    const now = commit.files.get(path);
    if (old?.sha === now?.sha && old?.mode === now?.mode) continue;
    total.files += 1;
    total.additions += surplus(linesOf(state, now?.sha), linesOf(state, old?.sha));
    total.deletions += surplus(linesOf(state, old?.sha), linesOf(state, now?.sha));
  }
  return total;
};

// emulator/graphql/commit.ts
var GITHUB = "web-flow";
var gitActorView = (scope, { name, email, date, account }) => ({
  name,
  email,
  date,
  user: () => account?.login === GITHUB ? null : userView(scope, account),
  avatarUrl: `${scope.context.url}/avatars/e?email=${encodeURIComponent(email)}`
});
var signatureView = (scope, commit) => {
  if (commit.signature === void 0) return null;
  const { valid, signer } = commit.signature;
  return {
    __typename: "GpgSignature",
    email: commit.committer.email,
    isValid: valid,
    state: valid ? "VALID" : "INVALID",
    keyId: signer === void 0 ? null : signer.id.toString(16).padStart(16, "0").toUpperCase(),
    signer: signer?.type === "User" ? () => accountView(scope, signer) : null,
    wasSignedByGitHub: signer?.login === GITHUB,
    verifiedAt: valid ? commit.committer.date : null
  };
};
var historyList = (scope, commit, args) => list2(historyOf2(scope.state, commit, textOf(args, "path")), (entry) => scope.views.commit(scope, entry));
var fileView2 = (scope, commit, args) => {
  const found = findEntry(scope.state, commit.tree, textOf(args, "path") ?? "");
  return found === void 0 ? null : entryView(scope, found.entry, found.prefix);
};
var associatedPulls = (scope, commit) => {
  const pulls = [...scope.state.pulls.values()].filter(
    ({ commits, merged }) => merged?.sha === commit.sha || commits.some(({ sha }) => sha === commit.sha)
  );
  return list2(pulls, (pull) => scope.views.pull(scope, pull));
};
var messageFields = ({ message }) => {
  const [headline = "", ...rest] = message.split(/\r?\n/);
  return { message, messageHeadline: headline, messageBody: rest.join("\n").trim() };
};
var gitFields = (scope, commit) => ({
  tree: () => rootTreeView(scope, commit),
  parents: () => list2(commit.parents, (sha) => commitOrNull(scope, sha) ?? { oid: sha }),
  file: (args) => fileView2(scope, commit, args),
  history: (args) => historyList(scope, commit, args),
  additions: () => lineChanges(scope.state, commit).additions,
  deletions: () => lineChanges(scope.state, commit).deletions,
  changedFilesIfAvailable: () => lineChanges(scope.state, commit).files
});
var peopleFields = (scope, commit) => ({
  author: () => gitActorView(scope, commit.author),
  committer: () => gitActorView(scope, commit.committer),
  authors: () => list2([commit.author, ...commit.coAuthors], (identity3) => gitActorView(scope, identity3)),
  authoredByCommitter: commit.author.email.toLowerCase() === commit.committer.email.toLowerCase(),
  // GitHub goes by the committer's address alone, which anybody can write; only the signature proves it.
  committedViaWeb: commit.committer.email === "noreply@github.com",
  signature: () => signatureView(scope, commit),
  onBehalfOf: null
});
var commitView = (scope, commit) => ({
  __typename: "Commit",
  id: commit.nodeId,
  oid: commit.sha,
  abbreviatedOid: commit.sha.slice(0, 7),
  authoredDate: commit.author.date,
  committedDate: commit.committer.date,
  // Removed by GitHub in 2023 for being unreliable: always null.
  pushedDate: null,
  ...messageFields(commit),
  ...peopleFields(scope, commit),
  ...gitFields(scope, commit),
  associatedPullRequests: () => associatedPulls(scope, commit),
  checkSuites: (args) => checkSuites(scope, commit, args),
  status: () => statusView(scope, commit),
  statusCheckRollup: () => rollupView(scope, commit),
  deployments: () => list2([], () => ({})),
  comments: () => list2([], () => ({})),
  repository: () => scope.views.repository(scope),
  ...located(scope, `/commit/${commit.sha}`),
  commitResourcePath: `/${scope.state.repository.fullName}/commit/${commit.sha}`,
  commitUrl: `${scope.context.url}/${scope.state.repository.fullName}/commit/${commit.sha}`
});

// emulator/graphql/issue.ts
var editList = (scope, issue) => list2(issue.edited === void 0 ? [] : [issue.edited], ({ by, at: at2 }) => ({
  id: `UCE_${issue.nodeId}`,
  createdAt: at2,
  editedAt: at2,
  updatedAt: at2,
  deletedAt: null,
  deletedBy: null,
  editor: () => actorView(scope, by)
}));
var closingPulls = (scope, issue, args) => {
  const all = args["includeClosedPrs"] === true;
  const pulls = [...scope.state.pulls.values()].filter(
    ({ closes, state, merged }) => closes.includes(issue.number) && (all || state === "open" || merged !== void 0)
  );
  return list2(pulls, (pull) => scope.views.pull(scope, pull));
};
var editFields2 = (scope, issue) => ({
  lastEditedAt: issue.edited?.at ?? null,
  editor: () => actorView(scope, issue.edited?.by),
  includesCreatedEdit: issue.edited !== void 0,
  userContentEdits: () => editList(scope, issue)
});
var issueView = (scope, issue) => ({
  __typename: "Issue",
  id: issue.nodeId,
  databaseId: issue.id,
  fullDatabaseId: String(issue.id),
  number: issue.number,
  title: issue.title,
  body: issue.body,
  bodyText: issue.body,
  state: issue.state.toUpperCase(),
  stateReason: issue.state === "closed" ? "COMPLETED" : null,
  closed: issue.state === "closed",
  closedAt: issue.state === "closed" ? issue.updatedAt : null,
  createdAt: issue.createdAt,
  publishedAt: issue.createdAt,
  updatedAt: issue.updatedAt,
  author: () => actorView(scope, issue.author),
  authorAssociation: associationOf(issue.author),
  locked: false,
  milestone: null,
  ...editFields2(scope, issue),
  labels: () => labelList(scope, issue.labels),
  assignees: () => list2([], () => ({})),
  comments: () => list2([], () => ({})),
  timelineItems: (args) => issueTimeline(scope, issue, args),
  closedByPullRequestsReferences: (args) => closingPulls(scope, issue, args),
  repository: () => scope.views.repository(scope),
  ...located(scope, `/issues/${String(issue.number)}`)
});

// emulator/graphql/posted.ts
var statusesOf2 = ({ state, written }) => [
  ...state.statuses,
  ...written.statuses.map((posted) => ({
    id: posted.id,
    nodeId: nodeIdOf("SC", posted.id),
    context: posted.context,
    state: posted.state,
    description: posted.description ?? void 0,
    url: posted.targetUrl ?? void 0,
    by: posted.creator,
    sha: posted.sha,
    at: posted.at
  }))
];
var appOf2 = ({ state }, slug) => {
  const app = state.apps.get(slug);
  if (app === void 0) throw new Error(`The state has no app ${slug}.`);
  return app;
};
var runOf = (posted, app, suite) => ({
  key: `posted ${String(posted.id)}`,
  id: posted.id,
  nodeId: nodeIdOf("CR", posted.id),
  name: posted.name,
  app,
  sha: posted.sha,
  suite,
  status: posted.status,
  conclusion: posted.conclusion,
  at: posted.at,
  attempt: 1
});
var suiteOf3 = (context, posted) => {
  const [first] = posted;
  if (first === void 0) return [];
  const app = appOf2(context, first.app);
  const runs = posted.map((run2) => runOf(run2, app, first.id));
  const open = runs.find(({ status }) => status !== "completed");
  const bad = runs.find(({ conclusion }) => conclusion !== "success");
  return [
    {
      id: first.id,
      nodeId: nodeIdOf("CS", first.id),
      key: `posted ${String(first.id)}`,
      app,
      sha: first.sha,
      branch: context.state.pull.headRef,
      status: open?.status ?? "completed",
      conclusion: open === void 0 ? bad?.conclusion ?? "success" : void 0,
      at: first.at,
      runs,
      workflowRun: void 0
    }
  ];
};
var postedSuitesOf = (context) => [...grouped(context.written.checkRuns, ({ app, sha }) => `${app} ${sha}`).values()].flatMap(
  (posted) => suiteOf3(context, posted)
);

// emulator/graphql/views.ts
var views = {
  repository: repositoryView,
  commit: commitView,
  pull: pullView,
  issue: issueView,
  review: reviewView
};
var scopeOf = (context, caller) => ({
  context,
  state: context.state,
  views,
  viewer: appOf(caller, context).bot,
  statuses: statusesOf2(context),
  postedSuites: postedSuitesOf(context)
});

// emulator/graphql/route.ts
var isObject3 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var questionOf = (body) => {
  if (!isObject3(body) || typeof body["query"] !== "string") return void 0;
  const { query, variables, operationName } = body;
  return {
    query,
    variables: isObject3(variables) ? variables : {},
    operationName: typeof operationName === "string" ? operationName : null
  };
};
var handle = (request, context) => {
  if (request.json === void 0) return problem(400, "Problems parsing JSON");
  const question = questionOf(request.json);
  if (question === void 0) return problem(400, "A query attribute must be specified and must be a string.");
  let limit;
  const rootFor = (cost) => {
    limit = spend(context, cost.cost);
    return queryView(scopeOf(context, request.caller), { ...cost, ...limit });
  };
  const reply = answerQuestion(question, rootFor);
  return json(reply, 200, rateLimitHeaders(limit ?? spend(context, 1)));
};
var graphqlRoute = {
  method: "POST",
  path: "/api/graphql",
  name: "POST /graphql",
  handle
};

// emulator/oidc/claims.ts
var issuer = "https://token.actions.githubusercontent.com";
var lifetime = 300;
var skew = 600;
function oidcClaims(run2, now, audience, jti) {
  const seconds = Math.floor(now.getTime() / 1e3);
  return {
    jti,
    sub: `repo:${run2.repository.name}:${ofPull(run2) ? "pull_request" : `ref:${run2.ref}`}`,
    aud: audience ?? `https://github.com/${run2.repository.owner}`,
    ref: run2.ref,
    sha: run2.sha,
    repository: run2.repository.name,
    repository_owner: run2.repository.owner,
    repository_owner_id: String(run2.repository.ownerId),
    repository_visibility: run2.repository.visibility,
    repository_id: String(run2.repository.id),
    run_id: String(run2.id),
    run_number: "1",
    run_attempt: String(run2.attempt),
    actor: run2.actor.login,
    actor_id: String(run2.actor.id),
    workflow: run2.workflow.name,
    head_ref: run2.headRef,
    base_ref: run2.baseRef,
    event_name: run2.event,
    ref_protected: String(!ofPull(run2)),
    ref_type: "branch",
    workflow_ref: run2.workflow.ref,
    workflow_sha: run2.workflow.sha,
    job_workflow_ref: run2.workflow.ref,
    job_workflow_sha: run2.workflow.sha,
    runner_environment: "github-hosted",
    check_run_id: String(run2.checkRunId),
    iss: issuer,
    nbf: seconds - skew,
    exp: seconds + lifetime,
    iat: seconds
  };
}
function ofPull(run2) {
  return run2.event === "pull_request" || run2.event === "pull_request_target";
}

// emulator/run.ts
import { createHash as createHash5 } from "node:crypto";
function runFacts(state) {
  const { world, repository, pull } = state;
  const { event } = world;
  const { ref, sha } = refAndSha(state);
  const ofPull3 = event.name.startsWith("pull_request");
  const actor = event.actor ?? "ghost";
  return {
    id: event.run.id,
    attempt: event.run.attempt,
    checkRunId: event.run.id * 100 + event.run.attempt,
    event: event.name,
    actor: loginOf2(state, actor),
    triggeringActor: loginOf2(state, event["triggering-actor"] ?? actor),
    repository: {
      id: repository.id,
      name: repository.fullName,
      owner: repository.owner.login,
      ownerId: repository.owner.id,
      visibility: repository.visibility
    },
    ref,
    sha,
    baseRef: ofPull3 ? pull.baseRef : "",
    headRef: ofPull3 ? pull.headRef : "",
    workflow: { name: "Countersign", ref: event["workflow-ref"], sha }
  };
}
function throwawayMerge(state) {
  const ref = `refs/pull/${String(state.pull.number)}/merge`;
  const made = createHash5("sha1").update(`merge ${state.pull.headSha} ${state.pull.baseSha}`).digest("hex");
  return state.refs.get(ref) ?? made;
}
function refAndSha(state) {
  const { event } = state.world;
  const main = `refs/heads/${state.repository.defaultBranch}`;
  const tip = (ref) => state.refs.get(ref) ?? state.refs.get(main) ?? state.pull.baseSha;
  const at2 = (ref) => ({ ref, sha: tip(ref) });
  switch (event.name) {
    case "pull_request":
    case "pull_request_review":
      return { ref: `refs/pull/${String(state.pull.number)}/merge`, sha: throwawayMerge(state) };
    case "merge_group":
      return state.queue ? { ref: state.queue.ref, sha: state.queue.headSha } : at2(main);
    case "push":
      return at2(`refs/heads/${state.pull.baseRef}`);
    case "workflow_dispatch":
      return at2(event["workflow-ref"].slice(event["workflow-ref"].indexOf("@") + 1));
    default:
      return at2(main);
  }
}
function loginOf2(state, login) {
  return { login, id: state.people.get(login.toLowerCase())?.id ?? 0 };
}

// emulator/oidc.ts
var oidcRequestToken = "emulated-id-token-request";
var key2 = makeSigningKey("emulated-oidc");
var issued = 0;
var oidcRoutes = [
  { method: "GET", path: "/oidc/token", name: "OIDC token", auth: false, handle: giveToken },
  {
    method: "GET",
    path: "/oidc/.well-known/openid-configuration",
    name: "OIDC configuration",
    auth: false,
    handle: configuration
  },
  {
    method: "GET",
    path: "/oidc/.well-known/jwks",
    name: "OIDC keys",
    auth: false,
    handle: () => json({ keys: [publicJwk(key2)] })
  }
];
function giveToken(request, context) {
  const bearer = /^Bearer (.+)$/i.exec(request.headers["authorization"] ?? "")?.[1];
  if (bearer !== oidcRequestToken) return problem(401, "Bad credentials");
  const claims = oidcClaims(
    runFacts(context.state),
    new Date(context.now),
    request.query.get("audience") ?? void 0,
    `emulated-${String(++issued)}`
  );
  return json({ count: 1, value: signJwt(claims, key2) });
}
function configuration(_request, context) {
  return json({
    issuer,
    jwks_uri: `${context.url}/oidc/.well-known/jwks`,
    id_token_signing_alg_values_supported: ["RS256"],
    response_types_supported: ["id_token"],
    subject_types_supported: ["public", "pairwise"],
    scopes_supported: ["openid"]
  });
}

// emulator/rest/paging.ts
var defaultSize = 30;
var largestSize = 100;
function pageOf2(all, request, context) {
  const size = Math.min(positive(request.query.get("per_page"), defaultSize), largestSize);
  const page = positive(request.query.get("page"), 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to, rel) => {
    const query = new URLSearchParams(request.query);
    query.set("per_page", String(size));
    query.set("page", String(to));
    return `<${context.apiUrl}${request.path}?${query.toString()}>; rel="${rel}"`;
  };
  const back = page > 1 ? [link(page - 1, "prev"), link(1, "first")] : [];
  const onward = page < last ? [link(page + 1, "next"), link(last, "last")] : [];
  const links = [...back, ...onward].join(", ");
  return { items: all.slice((page - 1) * size, page * size), headers: links === "" ? {} : { link: links } };
}
function positive(text, otherwise) {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}
function list3(all, show, request, context) {
  const { items, headers } = pageOf2(all, request, context);
  return json(items.map(show), 200, headers);
}
function counted(name, all, show, request, context) {
  const { items, headers } = pageOf2(all, request, context);
  return json({ total_count: all.length, [name]: items.map(show) }, 200, headers);
}

// emulator/rest/place.ts
var host = "https://github.com";
function repoApi(context) {
  return `${context.apiUrl}/repos/${context.state.repository.fullName}`;
}
function repoHtml(context) {
  return `${host}/${context.state.repository.fullName}`;
}
function pageOn(path) {
  return `${host}/${path}`;
}
function encodePath(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}
function inRepository(method, path, handle2) {
  const guarded = (request, context) => {
    const asked2 = `${request.params["owner"] ?? ""}/${request.params["repo"] ?? ""}`;
    return asked2.toLowerCase() === context.state.repository.fullName.toLowerCase() ? handle2(request, context) : notFound;
  };
  return { method, path: `/repos/{owner}/{repo}${path}`, write: method !== "GET", handle: guarded };
}
function numberIn(params, name) {
  const text = params[name] ?? "";
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

// emulator/rest/accounts.ts
var longAgo = "2020-01-01T00:00:00Z";
function userShape(person, { apiUrl }) {
  const url = `${apiUrl}/users/${encodeURIComponent(person.login)}`;
  const page = person.type === "Bot" ? `apps/${person.login.replace("[bot]", "")}` : person.login;
  return {
    login: person.login,
    id: person.id,
    node_id: person.nodeId,
    avatar_url: `https://avatars.githubusercontent.com/u/${String(person.id)}?v=4`,
    gravatar_id: "",
    url,
    html_url: pageOn(page),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: person.type,
    user_view_type: "public",
    site_admin: false
  };
}
var ghost2 = {
  id: 10137,
  nodeId: nodeIdOf("U", 10137),
  login: "ghost",
  type: "User",
  permission: "none",
  role: void 0,
  emails: []
};
function userOrNull(person, context) {
  return person === void 0 ? null : userShape(person, context);
}
function appShape(app, context) {
  const owner = context.state.people.get("github") ?? context.state.repository.owner;
  return {
    id: app.id,
    client_id: `Iv1.${app.slug}`,
    slug: app.slug,
    node_id: app.nodeId,
    owner: userShape(owner, context),
    name: app.name,
    description: "",
    external_url: pageOn(`apps/${app.slug}`),
    html_url: pageOn(`apps/${app.slug}`),
    created_at: longAgo,
    updated_at: longAgo,
    permissions: { checks: "write", metadata: "read" },
    events: []
  };
}
function fullUser(person, context) {
  const nothing2 = {
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null
  };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  return {
    ...userShape(person, context),
    name: person.login,
    ...nothing2,
    ...counts,
    created_at: longAgo,
    updated_at: longAgo
  };
}
var getUser = (request, context) => {
  const person = context.state.people.get((request.params["username"] ?? "").toLowerCase());
  return person === void 0 ? notFound : json(fullUser(person, context));
};
var getUserById = (request, context) => {
  const person = context.state.peopleById.get(numberIn(request.params, "account_id"));
  return person === void 0 ? notFound : json(fullUser(person, context));
};
var levels = ["read", "triage", "write", "maintain", "admin"];
var legacy = /* @__PURE__ */ new Map([
  ["triage", "read"],
  ["maintain", "write"]
]);
var getPermission = (request, context) => {
  if (!context.state.token.permissionLookup) return notAccessible;
  const person = context.state.people.get((request.params["username"] ?? "").toLowerCase());
  if (person === void 0) return notFound;
  const { permission, role } = person;
  const atLeast = (level) => levels.indexOf(permission) >= levels.indexOf(level);
  const permissions = {
    admin: atLeast("admin"),
    maintain: atLeast("maintain"),
    push: atLeast("write"),
    triage: atLeast("triage"),
    pull: atLeast("read")
  };
  const user = { ...userShape(person, context), permissions, role_name: role ?? permission };
  return json({ permission: legacy.get(permission) ?? permission, user, role_name: role ?? permission });
};
function teamAt(params, context) {
  if (!context.state.token.teams) return void 0;
  return context.state.teams.get(`${params["org"] ?? ""}/${params["team_slug"] ?? ""}`.toLowerCase());
}
function teamUrl(team, { apiUrl }) {
  return `${apiUrl}/orgs/${team.org.login}/teams/${team.slug}`;
}
function organisationShape(org, { apiUrl }) {
  const url = `${apiUrl}/orgs/${org.login}`;
  const urls = {
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`
  };
  const members = { members_url: `${url}/members{/member}`, public_members_url: `${url}/public_members{/member}` };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  const about = {
    description: null,
    avatar_url: `https://avatars.githubusercontent.com/u/${String(org.id)}?v=4`,
    html_url: pageOn(org.login)
  };
  const times = { created_at: longAgo, updated_at: longAgo, archived_at: null };
  const projects = { has_organization_projects: true, has_repository_projects: true };
  return {
    login: org.login,
    id: org.id,
    node_id: org.nodeId,
    ...urls,
    ...members,
    ...about,
    ...counts,
    ...times,
    ...projects,
    type: "Organization"
  };
}
var getTeam = (request, context) => {
  const team = teamAt(request.params, context);
  if (team === void 0) return notFound;
  const url = teamUrl(team, context);
  return json({
    id: team.id,
    node_id: team.nodeId,
    url,
    html_url: pageOn(`orgs/${team.org.login}/teams/${team.slug}`),
    name: team.slug,
    slug: team.slug,
    type: "organization",
    organization_id: team.org.id,
    description: null,
    privacy: "closed",
    notification_setting: "notifications_enabled",
    permission: "pull",
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
    members_count: team.members.length,
    repos_count: 1,
    created_at: longAgo,
    updated_at: longAgo,
    organization: organisationShape(team.org, context)
  });
};
var getMembers = (request, context) => {
  const team = teamAt(request.params, context);
  return team === void 0 ? notFound : list3(team.members, (person) => userShape(person, context), request, context);
};
var getMembership = (request, context) => {
  const team = teamAt(request.params, context);
  const login = (request.params["username"] ?? "").toLowerCase();
  const member = team?.members.find((person) => person.login.toLowerCase() === login);
  if (team === void 0 || member === void 0) return notFound;
  return json({ state: "active", role: "member", url: `${teamUrl(team, context)}/memberships/${member.login}` });
};
var accountRoutes = [
  { method: "GET", path: "/users/{username}", handle: getUser },
  { method: "GET", path: "/user/{account_id}", handle: getUserById },
  { method: "GET", path: "/orgs/{org}/teams/{team_slug}", handle: getTeam },
  { method: "GET", path: "/orgs/{org}/teams/{team_slug}/members", handle: getMembers },
  { method: "GET", path: "/orgs/{org}/teams/{team_slug}/memberships/{username}", handle: getMembership },
  inRepository("GET", "/collaborators/{username}/permission", getPermission)
];

// emulator/rest/repository.ts
var longAgo2 = "2020-01-01T00:00:00Z";
var templates = /* @__PURE__ */ new Map([
  ["archive_url", "/{archive_format}{/ref}"],
  ["assignees_url", "/assignees{/user}"],
  ["blobs_url", "/git/blobs{/sha}"],
  ["branches_url", "/branches{/branch}"],
  ["collaborators_url", "/collaborators{/collaborator}"],
  ["comments_url", "/comments{/number}"],
  ["commits_url", "/commits{/sha}"],
  ["compare_url", "/compare/{base}...{head}"],
  ["contents_url", "/contents/{+path}"],
  ["contributors_url", "/contributors"],
  ["deployments_url", "/deployments"],
  ["downloads_url", "/downloads"],
  ["events_url", "/events"],
  ["forks_url", "/forks"],
  ["git_commits_url", "/git/commits{/sha}"],
  ["git_refs_url", "/git/refs{/sha}"],
  ["git_tags_url", "/git/tags{/sha}"],
  ["hooks_url", "/hooks"],
  ["issue_comment_url", "/issues/comments{/number}"],
  ["issue_events_url", "/issues/events{/number}"],
  ["issues_url", "/issues{/number}"],
  ["keys_url", "/keys{/key_id}"],
  ["labels_url", "/labels{/name}"],
  ["languages_url", "/languages"],
  ["merges_url", "/merges"],
  ["milestones_url", "/milestones{/number}"],
  ["notifications_url", "/notifications{?since,all,participating}"],
  ["pulls_url", "/pulls{/number}"],
  ["releases_url", "/releases{/id}"],
  ["stargazers_url", "/stargazers"],
  ["statuses_url", "/statuses/{sha}"],
  ["subscribers_url", "/subscribers"],
  ["subscription_url", "/subscription"],
  ["tags_url", "/tags"],
  ["teams_url", "/teams"],
  ["trees_url", "/git/trees{/sha}"]
]);
function minimalRepository(repository, context) {
  const url = `${context.apiUrl}/repos/${repository.fullName}`;
  const urls = Object.fromEntries([...templates].map(([name, rest]) => [name, url + rest]));
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: repository.fullName,
    private: context.state.repository.visibility !== "public",
    owner: userShape(repository.owner, context),
    html_url: pageOn(repository.fullName),
    description: null,
    fork: "fork" in repository && repository.fork,
    url,
    ...urls
  };
}
function repositoryShape(repository, context) {
  const { visibility, defaultBranch, archived } = context.state.repository;
  const clone = `${pageOn(repository.fullName)}.git`;
  const has = {
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false
  };
  const counts = {
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    size: 1
  };
  const merging = {
    allow_rebase_merge: true,
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_auto_merge: true,
    delete_branch_on_merge: false
  };
  return {
    ...minimalRepository(repository, context),
    clone_url: clone,
    git_url: `git://github.com/${repository.fullName}.git`,
    ssh_url: `git@github.com:${repository.fullName}.git`,
    svn_url: pageOn(repository.fullName),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: defaultBranch,
    archived,
    disabled: false,
    visibility,
    ...has,
    ...counts,
    ...merging,
    allow_forking: false,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    pushed_at: context.state.pushes.at(-1)?.at ?? longAgo2,
    created_at: longAgo2,
    updated_at: longAgo2
  };
}
var getRepository = (_, context) => {
  const shape = repositoryShape(context.state.repository, context);
  const permissions = { admin: false, maintain: false, push: false, triage: false, pull: true };
  return json({ ...shape, permissions, network_count: 0, subscribers_count: 0 });
};
var repositoryRoutes = [inRepository("GET", "", getRepository)];

// emulator/rest/checks.ts
function suitesIn(context) {
  return [...context.state.checkSuites, ...postedSuitesOf(context)];
}
function pullsAt(sha, context) {
  const repo = { id: context.state.repository.id, url: repoApi(context), name: context.state.repository.name };
  const heads = [...context.state.pulls.values()].filter(
    (pull) => pull.headSha === sha && pull.headRepository?.fork === false
  );
  return heads.map((pull) => ({
    id: pull.id,
    number: pull.number,
    url: `${repoApi(context)}/pulls/${String(pull.number)}`,
    head: { ref: pull.headRef, sha: pull.headSha, repo },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo }
  }));
}
function runShape(run2, context) {
  const url = `${repoApi(context)}/check-runs/${String(run2.id)}`;
  const suite = context.state.checkSuites.find(({ id }) => id === run2.suite);
  const inActions = suite?.workflowRun === void 0 ? "" : `/actions/runs/${String(suite.workflowRun.id)}/job/${String(run2.id)}`;
  const html2 = `${repoHtml(context)}${inActions === "" ? `/runs/${String(run2.id)}` : inActions}`;
  const output = {
    title: null,
    summary: null,
    text: null,
    annotations_count: 0,
    annotations_url: `${url}/annotations`
  };
  return {
    id: run2.id,
    name: run2.name,
    node_id: run2.nodeId,
    head_sha: run2.sha,
    external_id: run2.key,
    url,
    html_url: html2,
    details_url: html2,
    status: run2.status,
    conclusion: run2.conclusion ?? null,
    started_at: run2.at,
    completed_at: run2.status === "completed" ? run2.at : null,
    output,
    check_suite: { id: run2.suite },
    app: appShape(run2.app, context),
    pull_requests: pullsAt(run2.sha, context)
  };
}
function chosenRuns(suites, { query }) {
  const all = query.get("filter") === "all";
  const named = (name, value) => (query.get(name) ?? value) === value;
  return suites.flatMap((suite) => all ? suite.runs : latestChecks(suite)).filter(
    (run2) => named("check_name", run2.name) && named("status", run2.status) && named("app_id", String(run2.app.id))
  ).sort((a, b) => b.id - a.id);
}
var listRuns = (request, context) => {
  const commit = commitAt2(context.state, request.params["ref"] ?? "");
  if (commit === void 0) return problem(422, `No commit found for SHA: ${request.params["ref"] ?? ""}`);
  const suites = suitesIn(context).filter(({ sha }) => sha === commit.sha);
  return counted("check_runs", chosenRuns(suites, request), (run2) => runShape(run2, context), request, context);
};
var listSuites = (request, context) => {
  const commit = commitAt2(context.state, request.params["ref"] ?? "");
  if (commit === void 0) return problem(422, `No commit found for SHA: ${request.params["ref"] ?? ""}`);
  const { query } = request;
  const suites = suitesIn(context).filter(({ sha }) => sha === commit.sha).filter(({ app }) => (query.get("app_id") ?? String(app.id)) === String(app.id)).filter(({ runs }) => !query.has("check_name") || runs.some(({ name }) => name === query.get("check_name")));
  return counted("check_suites", suites, (suite) => suiteShape(suite, commit, context), request, context);
};
function suiteShape(suite, commit, context) {
  const url = `${repoApi(context)}/check-suites/${String(suite.id)}`;
  const { name, email } = commit.author;
  const head = { id: commit.sha, tree_id: commit.tree, message: commit.message, timestamp: commit.committer.date };
  const committer = { name: commit.committer.name, email: commit.committer.email };
  return {
    id: suite.id,
    node_id: suite.nodeId,
    head_branch: suite.branch,
    head_sha: suite.sha,
    status: suite.status,
    conclusion: suite.conclusion ?? null,
    url,
    before: commit.parents[0] ?? null,
    after: suite.sha,
    pull_requests: pullsAt(suite.sha, context),
    app: appShape(suite.app, context),
    created_at: suite.at,
    updated_at: suite.runs.at(-1)?.at ?? suite.at,
    rerequestable: true,
    runs_rerequestable: true,
    latest_check_runs_count: latestChecks(suite).length,
    check_runs_url: `${url}/check-runs`,
    head_commit: { ...head, author: { name, email }, committer },
    repository: minimalRepository(context.state.repository, context)
  };
}
var listRunsOfSuite = (request, context) => {
  const suite = suitesIn(context).find(({ id }) => id === numberIn(request.params, "check_suite_id"));
  if (suite === void 0) return notFound;
  return counted("check_runs", chosenRuns([suite], request), (run2) => runShape(run2, context), request, context);
};
function showRun(id, status, context) {
  const run2 = suitesIn(context).flatMap(({ runs }) => runs).find((each) => each.id === id);
  return run2 === void 0 ? notFound : json(runShape(run2, context), status);
}
var createRun = (request, context) => {
  const text = textFields(request);
  const sha = text("head_sha") ?? "";
  if (!context.state.commits.has(sha)) return problem(422, `No commit found for SHA: ${sha}`);
  const { written } = context;
  const id = written.nextId;
  written.nextId += 1;
  const conclusion = text("conclusion") ?? void 0;
  const status = conclusion === void 0 ? text("status") ?? "queued" : "completed";
  const app = appOf(request.caller, context).slug;
  written.checkRuns.push({
    id,
    sha,
    name: text("name") ?? "",
    status,
    conclusion,
    at: context.now,
    app,
    body: request.json
  });
  return showRun(id, 201, context);
};
var updateRun = (request, context) => {
  const id = numberIn(request.params, "check_run_id");
  const { checkRuns } = context.written;
  const index = checkRuns.findIndex((run2) => run2.id === id);
  const known = checkRuns[index];
  if (known?.app !== appOf(request.caller, context).slug)
    return known === void 0 ? notFound : problem(403, "Invalid app_id - check run can only be modified by the GitHub App that created it.");
  const text = textFields(request);
  const conclusion = text("conclusion") ?? known.conclusion;
  const status = text("conclusion") === null ? text("status") ?? known.status : "completed";
  checkRuns[index] = {
    ...known,
    name: text("name") ?? known.name,
    status,
    conclusion,
    at: context.now,
    body: request.json
  };
  return showRun(id, 200, context);
};
var checkRoutes = [
  inRepository("GET", "/commits/{ref*}/check-runs", listRuns),
  inRepository("GET", "/commits/{ref*}/check-suites", listSuites),
  inRepository("GET", "/check-suites/{check_suite_id}/check-runs", listRunsOfSuite),
  inRepository(
    "GET",
    "/check-runs/{check_run_id}",
    ({ params }, context) => showRun(numberIn(params, "check_run_id"), 200, context)
  ),
  inRepository("POST", "/check-runs", createRun),
  inRepository("PATCH", "/check-runs/{check_run_id}", updateRun)
];

// emulator/rest/actions.ts
function headCommitShape(run2, { state }) {
  const commit = state.commits.get(run2.sha);
  if (commit === void 0) return null;
  const { author, committer, message, tree, sha } = commit;
  const who = ({ name, email }) => ({ name, email });
  return { id: sha, tree_id: tree, message, timestamp: committer.date, author: who(author), committer: who(committer) };
}
function runShape2(run2, context) {
  const url = `${repoApi(context)}/actions/runs/${String(run2.id)}`;
  const repository = minimalRepository(context.state.repository, context);
  const workflow = Number(String(run2.id).slice(0, 6));
  return {
    id: run2.id,
    name: run2.name,
    node_id: run2.nodeId,
    check_suite_id: run2.suite,
    check_suite_node_id: nodeIdOf("CS", run2.suite),
    head_branch: run2.branch,
    head_sha: run2.sha,
    path: run2.path,
    run_number: 1,
    run_attempt: run2.attempt,
    referenced_workflows: [],
    event: run2.event,
    display_title: context.state.pull.title,
    status: run2.status,
    conclusion: run2.conclusion ?? null,
    workflow_id: workflow,
    url,
    html_url: `${repoHtml(context)}/actions/runs/${String(run2.id)}`,
    pull_requests: pullsAt(run2.sha, context),
    created_at: run2.at,
    updated_at: run2.at,
    run_started_at: run2.at,
    actor: userOrNull(run2.actor, context),
    triggering_actor: userOrNull(run2.triggeringActor, context),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repoApi(context)}/check-suites/${String(run2.suite)}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run2.attempt > 1 ? `${url}/attempts/${String(run2.attempt - 1)}` : null,
    workflow_url: `${repoApi(context)}/actions/workflows/${String(workflow)}`,
    head_commit: headCommitShape(run2, context),
    repository,
    head_repository: repository
  };
}
var listRuns2 = (request, context) => {
  const fits2 = (name, value) => (request.query.get(name) ?? value) === value;
  const chosen = context.state.workflowRuns.filter((run2) => fits2("head_sha", run2.sha) && fits2("event", run2.event) && fits2("branch", run2.branch)).filter((run2) => fits2("check_suite_id", String(run2.suite)) && fits2("actor", run2.actor?.login ?? "")).filter((run2) => !request.query.has("status") || fits2("status", run2.status) || fits2("status", run2.conclusion ?? "")).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return counted("workflow_runs", chosen, (run2) => runShape2(run2, context), request, context);
};
function runAt(params, { state }) {
  return state.workflowRuns.find(({ id }) => id === numberIn(params, "run_id"));
}
var getRun = (request, context) => {
  const run2 = runAt(request.params, context);
  return run2 === void 0 ? notFound : json(runShape2(run2, context));
};
var listArtifacts = (request, context) => {
  const run2 = runAt(request.params, context);
  if (run2 === void 0) return notFound;
  const ids = backendIds(run2.id, run2.attempt);
  const artifacts = listStoredArtifacts(artifactStoreOf(context.written)).filter(({ backend }) => backend.run === ids.run).filter(({ name }) => (request.query.get("name") ?? name) === name).reverse();
  return counted("artifacts", artifacts, (artifact) => artifactShape(artifact, run2, context), request, context);
};
function artifactShape(artifact, run2, context) {
  const url = `${repoApi(context)}/actions/artifacts/${String(artifact.id)}`;
  const { id: repository } = context.state.repository;
  return {
    id: artifact.id,
    node_id: nodeIdOf("MDg6QXJ0aWZhY3Q", artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.finalized?.size ?? 0,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt.getTime() < Date.parse(context.now),
    digest: artifact.finalized?.digest ?? null,
    created_at: artifact.createdAt.toISOString(),
    updated_at: (artifact.finalized?.at ?? artifact.createdAt).toISOString(),
    expires_at: artifact.expiresAt.toISOString(),
    workflow_run: {
      id: run2.id,
      repository_id: repository,
      head_repository_id: repository,
      head_branch: run2.branch,
      head_sha: run2.sha
    }
  };
}
var actionsRoutes = [
  inRepository("GET", "/actions/runs", listRuns2),
  inRepository("GET", "/actions/runs/{run_id}", getRun),
  inRepository("GET", "/actions/runs/{run_id}/attempts/{attempt_number}", getRun),
  inRepository("GET", "/actions/runs/{run_id}/artifacts", listArtifacts)
];

// emulator/rest/alert-parts.ts
function alertsIn(context, kind) {
  return context.state.alerts.filter((alert) => alert.kind === kind);
}
function timeOf(alert, { state }) {
  return state.commits.get(alert.sha)?.pushedAt ?? state.now;
}
function fits({ query }, name, value) {
  return (query.get(name) ?? value).toLowerCase() === value.toLowerCase();
}
function common(alert, part, context) {
  const at2 = timeOf(alert, context);
  const url = `${repoApi(context)}/${part}/alerts/${String(alert.number)}`;
  return {
    number: alert.number,
    created_at: at2,
    updated_at: at2,
    url,
    html_url: `${repoHtml(context)}/security/${part}/${String(alert.number)}`
  };
}

// emulator/rest/code-scanning.ts
function refOf(alert, { query }, { state }) {
  if (alert.pull === void 0) return `refs/heads/${state.repository.defaultBranch}`;
  const merge = `refs/pull/${String(alert.pull)}/merge`;
  return query.get("ref") === merge ? merge : `refs/pull/${String(alert.pull)}/head`;
}
function asked(alert, request, context, otherwise) {
  const pull = request.query.get("pr");
  if (pull !== null) return String(alert.pull) === pull;
  const ref = request.query.get("ref") ?? otherwise;
  return ref === null || refOf(alert, request, context) === (ref.startsWith("refs/") ? ref : `refs/heads/${ref}`);
}
function ruleShape({ rule, severity }) {
  const older = severity === "critical" || severity === "high" ? "error" : severity === "medium" ? "warning" : "note";
  return {
    id: rule,
    name: rule,
    severity: older,
    security_severity_level: severity,
    description: rule,
    tags: ["security"]
  };
}
function codeScanningShape(alert, request, context) {
  const dismissed = alert.state === "dismissed";
  const { tool, path, sha } = alert;
  const location = { path, start_line: 1, end_line: 1, start_column: 1, end_column: 2 };
  const keys = { analysis_key: ".github/workflows/scan.yml:analyze", environment: "{}", category: tool };
  const state = alert.state === "fixed" ? "fixed" : dismissed ? "dismissed" : "open";
  const base3 = common(alert, "code-scanning", context);
  return {
    ...base3,
    instances_url: `${String(base3["url"])}/instances`,
    state,
    fixed_at: alert.state === "fixed" ? timeOf(alert, context) : null,
    dismissed_by: userOrNull(alert.dismissedBy, context),
    dismissed_at: dismissed ? timeOf(alert, context) : null,
    dismissed_reason: dismissed ? "won't fix" : null,
    dismissed_comment: null,
    rule: ruleShape(alert),
    tool: { name: tool, guid: null, version: "2.0.0" },
    most_recent_instance: {
      ref: refOf(alert, request, context),
      ...keys,
      state,
      commit_sha: sha,
      message: { text: alert.rule },
      location,
      classifications: []
    }
  };
}
var noAnalysis = problem(404, "no analysis found");
var listCodeScanning = (request, context) => {
  const all = alertsIn(context, "code-scanning");
  if (all.length === 0) return noAnalysis;
  const branch = context.state.repository.defaultBranch;
  const chosen = all.filter((alert) => asked(alert, request, context, branch)).filter(
    ({ state, severity, tool }) => fits(request, "state", state) && fits(request, "severity", severity) && fits(request, "tool_name", tool)
  );
  return list3(chosen, (alert) => codeScanningShape(alert, request, context), request, context);
};
var listAnalyses = (request, context) => {
  const all = alertsIn(context, "code-scanning");
  if (all.length === 0) return noAnalysis;
  const chosen = all.filter((alert) => asked(alert, request, context, null) && fits(request, "tool_name", alert.tool));
  const groups = [...Map.groupBy(chosen, ({ tool, sha }) => `${tool} ${sha}`).values()];
  return list3(groups, (alerts) => analysisShape(alerts, request, context), request, context);
};
function analysisShape(alerts, request, context) {
  const [alert] = alerts;
  if (alert === void 0) return {};
  const id = Number.parseInt(madeUpSha(`analysis ${alert.tool} ${alert.sha}`).slice(0, 7), 16);
  const keys = { analysis_key: ".github/workflows/scan.yml:analyze", environment: "{}", category: alert.tool };
  return {
    ref: refOf(alert, request, context),
    commit_sha: alert.sha,
    ...keys,
    error: "",
    warning: "",
    created_at: timeOf(alert, context),
    results_count: alerts.filter(({ state }) => state !== "fixed").length,
    rules_count: 100,
    id,
    url: `${repoApi(context)}/code-scanning/analyses/${String(id)}`,
    sarif_id: madeUpSha(`sarif ${String(id)}`).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5"),
    tool: { name: alert.tool, guid: null, version: "2.0.0" },
    deletable: true
  };
}
var getCodeScanning = (request, context) => {
  const alert = alertsIn(context, "code-scanning").find(
    ({ number }) => String(number) === request.params["alert_number"]
  );
  return alert === void 0 ? notFound : json(codeScanningShape(alert, request, context));
};
var codeScanningRoutes = [
  inRepository("GET", "/code-scanning/alerts", listCodeScanning),
  inRepository("GET", "/code-scanning/alerts/{alert_number}", getCodeScanning),
  inRepository("GET", "/code-scanning/analyses", listAnalyses)
];

// emulator/rest/alerts.ts
function dependabotShape(alert, context) {
  const at2 = timeOf(alert, context);
  const dismissed = alert.state === "dismissed";
  const thing = { ecosystem: "npm", name: alert.tool === "CodeQL" ? "left-pad" : alert.tool };
  const { severity } = alert;
  const vulnerability = {
    package: thing,
    severity,
    vulnerable_version_range: "< 2.0.0",
    first_patched_version: { identifier: "2.0.0" }
  };
  const advisory = {
    ghsa_id: alert.rule,
    cve_id: null,
    summary: alert.rule,
    description: alert.rule,
    vulnerabilities: [vulnerability],
    severity
  };
  const scores = {
    cvss: { score: 0, vector_string: null },
    cwes: [],
    identifiers: [{ type: "GHSA", value: alert.rule }],
    references: []
  };
  return {
    ...common(alert, "dependabot", context),
    state: alert.state,
    dependency: { package: thing, manifest_path: alert.path, scope: "runtime" },
    security_advisory: { ...advisory, ...scores, published_at: at2, updated_at: at2, withdrawn_at: null },
    security_vulnerability: vulnerability,
    dismissed_at: dismissed ? at2 : null,
    dismissed_by: userOrNull(alert.dismissedBy, context),
    dismissed_reason: dismissed ? "tolerable_risk" : null,
    dismissed_comment: null,
    fixed_at: alert.state === "fixed" ? at2 : null,
    auto_dismissed_at: null
  };
}
var listDependabot = (request, context) => {
  const chosen = alertsIn(context, "dependabot").filter(
    ({ state, severity }) => fits(request, "state", state) && fits(request, "severity", severity)
  );
  return list3(chosen, (alert) => dependabotShape(alert, context), request, context);
};
function secretShape(alert, context) {
  const resolved = alert.state !== "open";
  const base3 = common(alert, "secret-scanning", context);
  return {
    ...base3,
    locations_url: `${String(base3["url"])}/locations`,
    state: resolved ? "resolved" : "open",
    resolution: resolved ? "wont_fix" : null,
    resolved_at: resolved ? timeOf(alert, context) : null,
    resolved_by: userOrNull(alert.dismissedBy, context),
    resolution_comment: null,
    secret_type: alert.rule,
    secret_type_display_name: alert.rule,
    secret: "not-shown",
    push_protection_bypassed: false,
    push_protection_bypassed_by: null,
    push_protection_bypassed_at: null,
    validity: "unknown",
    publicly_leaked: false,
    multi_repo: false
  };
}
var listSecrets = (request, context) => {
  const chosen = alertsIn(context, "secret-scanning").filter(
    ({ state }) => fits(request, "state", state === "open" ? "open" : "resolved")
  );
  return list3(chosen, (alert) => secretShape(alert, context), request, context);
};
var alertRoutes = [
  ...codeScanningRoutes,
  inRepository("GET", "/dependabot/alerts", listDependabot),
  inRepository("GET", "/secret-scanning/alerts", listSecrets)
];

// emulator/rest/commits.ts
var mostComparedFiles = 300;
function verificationShape({ signature: signature2 }) {
  if (signature2 === void 0)
    return { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };
  const text = "-----BEGIN PGP SIGNATURE-----\n\nemulated\n-----END PGP SIGNATURE-----";
  const { valid } = signature2;
  return {
    verified: valid,
    reason: valid ? "valid" : "invalid",
    signature: text,
    payload: "emulated",
    verified_at: valid ? "2026-01-01T00:00:00Z" : null
  };
}
function gitUser({ name, email, date }) {
  return { name, email, date };
}
function commitShape(commit, context) {
  const api = repoApi(context);
  const html2 = repoHtml(context);
  return {
    sha: commit.sha,
    node_id: commit.nodeId,
    commit: {
      author: gitUser(commit.author),
      committer: gitUser(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: verificationShape(commit)
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${html2}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: userOrNull(commit.author.account, context),
    committer: userOrNull(commit.committer.account, context),
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${html2}/commit/${sha}` }))
  };
}
function fileShape(file, sha, context) {
  const html2 = repoHtml(context);
  const path = encodePath(file.path);
  const common2 = {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${html2}/blob/${sha}/${path}`,
    raw_url: `${html2}/raw/${sha}/${path}`,
    contents_url: `${repoApi(context)}/contents/${path}?ref=${sha}`
  };
  const patch = file.additions + file.deletions > 0 ? { patch: `@@ -1,${String(file.deletions)} +1,${String(file.additions)} @@` } : {};
  return { ...common2, ...patch, ...file.previous === void 0 ? {} : { previous_filename: file.previous } };
}
function changesBetween(before, after, context) {
  const paths = changedFiles(before, after);
  const gone = new Map(paths.filter((path) => !after.has(path)).map((path) => [before.get(path)?.sha ?? "", path]));
  const moved = new Set(
    paths.flatMap((path) => before.has(path) ? [] : gone.get(after.get(path)?.sha ?? "") ?? [])
  );
  const known = new Map(
    [...context.state.pulls.values()].flatMap(({ files }) => files.map((file) => [file.path, file]))
  );
  return paths.filter((path) => !moved.has(path)).map((path) => {
    const previous = before.has(path) ? void 0 : gone.get(after.get(path)?.sha ?? "");
    const status = previous !== void 0 ? "renamed" : !before.has(path) ? "added" : !after.has(path) ? "removed" : "modified";
    const { additions = status === "removed" ? 0 : 1, deletions = status === "added" ? 0 : 1 } = previous === void 0 ? known.get(path) ?? {} : { additions: 0, deletions: 0 };
    return { path, status, previous, additions, deletions, sha: (after.get(path) ?? before.get(path))?.sha ?? "" };
  });
}
var noFiles = /* @__PURE__ */ new Map();
var getCommit = (request, context) => {
  const commit = commitAt2(context.state, request.params["ref"] ?? "");
  if (commit === void 0) return problem(422, `No commit found for SHA: ${request.params["ref"] ?? ""}`);
  const parent = context.state.commits.get(commit.parents[0] ?? "");
  const changes = changesBetween(parent?.files ?? noFiles, commit.files, context);
  const additions = changes.reduce((sum, change) => sum + change.additions, 0);
  const deletions = changes.reduce((sum, change) => sum + change.deletions, 0);
  const files = changes.slice(0, mostComparedFiles).map((change) => fileShape(change, commit.sha, context));
  return json({
    ...commitShape(commit, context),
    stats: { total: additions + deletions, additions, deletions },
    files
  });
};
var listCommits = (request, context) => {
  const ref = request.query.get("sha") ?? context.state.repository.defaultBranch;
  const commit = commitAt2(context.state, ref);
  if (commit === void 0) return notFound;
  const { query } = request;
  const login = query.get("author")?.toLowerCase();
  const inTime = (date) => !(date < (query.get("since") ?? "")) && !(date > (query.get("until") ?? "9999"));
  const history = historyOf(context.state, commit.sha, query.get("path") ?? void 0).filter(
    ({ author }) => login === void 0 || author.account?.login.toLowerCase() === login || author.email.toLowerCase() === login
  ).filter(({ committer }) => inTime(committer.date));
  return list3(history, (each) => commitShape(each, context), request, context);
};
var compare = (request, context) => {
  const { state } = context;
  const [from = "", to = ""] = (request.params["basehead"] ?? "").split("...").map((end) => end.replace(/^[^:/]+:/, ""));
  const [base3, head] = [commitAt2(state, from), commitAt2(state, to)];
  const ancestor = base3 && head && state.commits.get(mergeBase(state, base3.sha, head.sha) ?? "");
  if (base3 === void 0 || head === void 0 || ancestor === void 0) return notFound;
  const ahead = shasBetween(state, base3.sha, head.sha).flatMap((sha) => state.commits.get(sha) ?? []);
  const behind = shasBetween(state, head.sha, base3.sha).length;
  const status = ahead.length > 0 ? behind > 0 ? "diverged" : "ahead" : behind > 0 ? "behind" : "identical";
  const paged = request.query.has("page") || request.query.has("per_page");
  const page = paged ? pageOf2(ahead, request, context) : { items: ahead.slice(-250), headers: {} };
  const first = (request.query.get("page") ?? "1") === "1";
  const changes = first ? changesBetween(ancestor.files, head.files, context).slice(0, mostComparedFiles) : [];
  const address = `${base3.sha}...${head.sha}`;
  const html2 = `${repoHtml(context)}/compare/${address}`;
  const body = {
    url: `${repoApi(context)}/compare/${address}`,
    html_url: html2,
    permalink_url: html2,
    diff_url: `${html2}.diff`,
    patch_url: `${html2}.patch`,
    base_commit: commitShape(base3, context),
    merge_base_commit: commitShape(ancestor, context),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: page.items.map((commit) => commitShape(commit, context)),
    files: changes.map((change) => fileShape(change, head.sha, context))
  };
  return json(body, 200, page.headers);
};
var commitRoutes = [
  inRepository("GET", "/commits", listCommits),
  inRepository("GET", "/compare/{basehead*}", compare)
];
var anyCommitRoute = inRepository("GET", "/commits/{ref*}", getCommit);

// emulator/rest/branches.ts
function branchUrl(branch, context) {
  return `${repoApi(context)}/branches/${encodePath(branch)}`;
}
var getBranch = (request, context) => {
  const name = request.params["branch"] ?? "";
  const { state } = context;
  const commit = state.commits.get(state.refs.get(`refs/heads/${name}`) ?? "");
  if (commit === void 0) return problem(404, "Branch not found");
  const url = branchUrl(name, context);
  const protection = state.protections.get(name);
  const shown = state.token.protection ? shortProtection(protection) : {};
  return json({
    name,
    commit: commitShape(commit, context),
    _links: { self: url, html: `${repoHtml(context)}/tree/${encodePath(name)}` },
    protected: protection !== void 0,
    protection: shown,
    protection_url: `${url}/protection`
  });
};
function shortProtection(protection) {
  const checks = (protection?.contexts ?? []).map(({ context, app }) => ({ context, app_id: app?.id ?? null }));
  const level = protection === void 0 || checks.length === 0 ? "off" : protection.admins ? "everyone" : "non_admins";
  const required = { enforcement_level: level, contexts: checks.map(({ context }) => context), checks };
  return { enabled: protection !== void 0, required_status_checks: required };
}
var getProtection = (request, context) => {
  if (!context.state.token.protection) return notAccessible;
  const protection = context.state.protections.get(request.params["branch"] ?? "");
  if (protection === void 0) return problem(404, "Branch not protected");
  const url = `${branchUrl(protection.branch, context)}/protection`;
  const reviews = reviewDemands(protection, url, context);
  return json({
    url,
    ...protection.contexts.length === 0 ? {} : { required_status_checks: statusDemands(protection, url) },
    ...protection.approvals === 0 ? {} : { required_pull_request_reviews: reviews },
    required_signatures: { url: `${url}/required_signatures`, enabled: protection.signatures },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.admins },
    required_linear_history: { enabled: false },
    allow_force_pushes: { enabled: protection.forcePush },
    allow_deletions: { enabled: protection.deletion },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: false },
    lock_branch: { enabled: false },
    allow_fork_syncing: { enabled: false }
  });
};
function statusDemands({ contexts }, url) {
  const checks = contexts.map(({ context, app }) => ({ context, app_id: app?.id ?? null }));
  const at2 = `${url}/required_status_checks`;
  return {
    url: at2,
    strict: false,
    contexts: checks.map(({ context }) => context),
    contexts_url: `${at2}/contexts`,
    checks
  };
}
function reviewDemands(protection, url, context) {
  const people = protection.bypass.filter(({ type }) => type !== "Bot");
  const bots = protection.bypass.filter(({ type }) => type === "Bot");
  const apps = [...context.state.apps.values()].filter(({ bot }) => bots.some(({ id }) => id === bot.id));
  const allowances2 = {
    users: people.map((person) => userShape(person, context)),
    teams: [],
    apps: apps.map((app) => appShape(app, context))
  };
  return {
    url: `${url}/required_pull_request_reviews`,
    dismiss_stale_reviews: protection.dismissStale,
    require_code_owner_reviews: protection.codeOwners,
    require_last_push_approval: protection.lastPushApproval,
    required_approving_review_count: protection.approvals,
    ...protection.bypass.length === 0 ? {} : { bypass_pull_request_allowances: allowances2 }
  };
}
var emptyList = (_, context) => context.state.token.protection ? json([]) : notAccessible;
var noRuleset = (_, context) => context.state.token.protection ? notFound : notAccessible;
var periods = /* @__PURE__ */ new Map([
  ["day", 1],
  ["week", 7],
  ["month", 31],
  ["quarter", 92],
  ["year", 366]
]);
var listActivity = (request, context) => {
  const { query } = request;
  const ref = query.get("ref");
  const since = Date.parse(context.now) - (periods.get(query.get("time_period") ?? "") ?? 36500) * 864e5;
  const chosen = context.state.pushes.filter((push) => ref === null || push.ref === ref || push.ref === `refs/heads/${ref}`).filter(
    ({ actor }) => (query.get("actor") ?? actor?.login ?? "").toLowerCase() === (actor?.login ?? "").toLowerCase()
  ).filter(({ kind }) => (query.get("activity_type") ?? kind) === kind).filter(({ at: at2 }) => Date.parse(at2) >= since);
  const ordered = query.get("direction") === "asc" ? chosen : chosen.toReversed();
  const { items, headers } = pageOf2(ordered, request, context);
  return json(
    items.map((push) => pushShape(push, context)),
    200,
    headers
  );
};
function pushShape({ id, nodeId, before, after, ref, at: at2, kind, actor }, context) {
  return {
    id,
    node_id: nodeId,
    before,
    after,
    ref,
    timestamp: at2,
    activity_type: kind,
    actor: userOrNull(actor, context)
  };
}
var branchRoutes = [
  inRepository("GET", "/branches/{branch*}/protection", getProtection),
  inRepository("GET", "/branches/{branch*}", getBranch),
  inRepository("GET", "/rules/branches/{branch*}", emptyList),
  inRepository("GET", "/rulesets", emptyList),
  inRepository("GET", "/rulesets/{ruleset_id}", noRuleset),
  inRepository("GET", "/activity", listActivity)
];

// emulator/rest/pulls.ts
var mostCommits = 250;
var mostFiles = 3e3;
function pullAt(params, context) {
  return context.state.pulls.get(numberIn(params, "pull_number"));
}
function labelShape({ name }, context) {
  const id = Number.parseInt(madeUpSha(`label ${name}`).slice(0, 7), 16);
  const url = `${repoApi(context)}/labels/${encodeURIComponent(name)}`;
  return {
    id,
    node_id: `LA_${String(id)}`,
    url,
    name,
    description: `The label ${name}`,
    color: "ededed",
    default: false
  };
}
function associationOf2(person) {
  if (person === void 0 || person.permission === "none") return "NONE";
  return person.permission === "read" ? "CONTRIBUTOR" : "MEMBER";
}
function branchShape(pull, context) {
  const { headRef: ref, headSha: sha, headRepository } = pull;
  const owner = headRepository?.owner ?? pull.author ?? ghost2;
  const repo = headRepository === void 0 ? null : repositoryShape(headRepository, context);
  return { label: `${owner.login}:${ref}`, ref, sha, user: userShape(owner, context), repo };
}
function baseShape({ baseRef: ref, baseSha: sha }, context) {
  const { owner } = context.state.repository;
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: userShape(owner, context),
    repo: repositoryShape(context.state.repository, context)
  };
}
function pullSummary(pull, context) {
  const url = `${repoApi(context)}/pulls/${String(pull.number)}`;
  const issue = `${repoApi(context)}/issues/${String(pull.number)}`;
  const html2 = `${repoHtml(context)}/pull/${String(pull.number)}`;
  const statuses = `${repoApi(context)}/statuses/${pull.headSha}`;
  const links = {
    self: url,
    html: html2,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${url}/comments{/number}`,
    commits: `${url}/commits`,
    statuses
  };
  const { number, id, nodeId, title, body, draft, state, merged, closedAt, createdAt, updatedAt } = pull;
  const assignees = pull.initiator === void 0 ? [] : [userShape(pull.initiator, context)];
  return {
    url,
    id,
    node_id: nodeId,
    html_url: html2,
    diff_url: `${html2}.diff`,
    patch_url: `${html2}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    number,
    state,
    locked: false,
    title,
    user: userShape(pull.author ?? ghost2, context),
    body: body === "" ? null : body,
    labels: pull.labels.map((label) => labelShape(label, context)),
    milestone: null,
    created_at: createdAt,
    updated_at: updatedAt,
    closed_at: closedAt ?? null,
    merged_at: merged?.at ?? null,
    merge_commit_sha: merged?.sha ?? madeUpSha(`test merge of ${pull.headSha} and ${pull.baseSha}`),
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: [],
    requested_teams: [],
    head: branchShape(pull, context),
    base: baseShape(pull, context),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: associationOf2(pull.author),
    auto_merge: autoMergeShape(pull, context),
    draft
  };
}
function autoMergeShape({ autoMerge }, context) {
  if (autoMerge === void 0) return null;
  return { enabled_by: userOrNull(autoMerge.by, context), merge_method: "merge", commit_title: "", commit_message: "" };
}
function pullShape(pull, context) {
  const total = (of) => pull.files.reduce((sum, file) => sum + file[of], 0);
  return {
    ...pullSummary(pull, context),
    merged: pull.merged !== void 0,
    mergeable: pull.state === "open" ? true : null,
    rebaseable: pull.state === "open" ? true : null,
    mergeable_state: pull.draft ? "draft" : pull.state === "open" ? "blocked" : "unknown",
    merged_by: userOrNull(pull.merged?.by, context),
    comments: context.written.comments.filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.commitsCount,
    additions: total("additions"),
    deletions: total("deletions"),
    changed_files: pull.filesCount
  };
}
function reviewShape(review, context) {
  const number = String(review.pull);
  const html2 = `${repoHtml(context)}/pull/${number}#pullrequestreview-${String(review.id)}`;
  const pull = `${repoApi(context)}/pulls/${number}`;
  return {
    id: review.id,
    node_id: review.nodeId,
    user: userOrNull(review.by, context),
    body: review.body,
    state: review.state,
    html_url: html2,
    pull_request_url: pull,
    author_association: associationOf2(review.by),
    _links: { html: { href: html2 }, pull_request: { href: pull } },
    submitted_at: review.at,
    commit_id: review.sha
  };
}
var listPulls = (request, context) => {
  const { query } = request;
  const state = query.get("state") ?? "open";
  const head = query.get("head")?.toLowerCase();
  const base3 = query.get("base");
  const chosen = [...context.state.pulls.values()].filter((pull) => state === "all" || pull.state === state).filter((pull) => base3 === null || pull.baseRef === base3).filter(
    (pull) => head === void 0 || `${pull.headRepository?.owner.login ?? ""}:${pull.headRef}`.toLowerCase() === head
  ).sort((a, b) => (query.get("direction") === "asc" ? 1 : -1) * (a.number - b.number));
  return list3(chosen, (pull) => pullSummary(pull, context), request, context);
};
function ofPull2(answer) {
  return (request, context) => {
    const pull = pullAt(request.params, context);
    return pull === void 0 ? notFound : answer(pull, request, context);
  };
}
var getPull = ofPull2((pull, _, context) => json(pullShape(pull, context)));
var listPullCommits = ofPull2((pull, request, context) => {
  const show = (commit) => commitShape(commit, context);
  return list3(pull.commits.slice(0, mostCommits), show, request, context);
});
var listFiles = ofPull2((pull, request, context) => {
  const files = pull.files.toSorted((a, b) => a.path < b.path ? -1 : 1).slice(0, mostFiles);
  return list3(files, (file) => fileShape(file, pull.headSha, context), request, context);
});
var listReviews = ofPull2(
  (pull, request, context) => list3(pull.reviews, (review) => reviewShape(review, context), request, context)
);
var listPullsOfCommit = (request, context) => {
  const commit = commitAt2(context.state, request.params["commit_sha"] ?? "");
  if (commit === void 0) return problem(422, `No commit found for SHA: ${request.params["commit_sha"] ?? ""}`);
  const holds = [...context.state.pulls.values()].filter(
    ({ commits, merged }) => merged?.sha === commit.sha || commits.includes(commit)
  );
  return list3(holds, (pull) => pullSummary(pull, context), request, context);
};
var pullRoutes = [
  inRepository("GET", "/commits/{commit_sha}/pulls", listPullsOfCommit),
  inRepository("GET", "/pulls", listPulls),
  inRepository("GET", "/pulls/{pull_number}", getPull),
  inRepository("GET", "/pulls/{pull_number}/commits", listPullCommits),
  inRepository("GET", "/pulls/{pull_number}/files", listFiles),
  inRepository("GET", "/pulls/{pull_number}/reviews", listReviews),
  inRepository(
    "GET",
    "/pulls/{pull_number}/requested_reviewers",
    ofPull2(() => json({ users: [], teams: [] }))
  )
];

// emulator/rest/issues.ts
function anyIssue(number, { state }) {
  return state.issues.get(number) ?? state.pulls.get(number);
}
function isPull(issue) {
  return "headSha" in issue;
}
function issueShape(issue, context) {
  const number = String(issue.number);
  const url = `${repoApi(context)}/issues/${number}`;
  const html2 = `${repoHtml(context)}/${isPull(issue) ? "pull" : "issues"}/${number}`;
  const closed2 = issue.timeline.findLast(({ kind }) => kind === "closed");
  const assignees = isPull(issue) && issue.initiator !== void 0 ? [userShape(issue.initiator, context)] : [];
  const shape = {
    url,
    repository_url: repoApi(context),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html2,
    id: issue.id,
    node_id: issue.nodeId,
    number: issue.number,
    title: issue.title,
    user: userShape(issue.author ?? ghost2, context),
    labels: issue.labels.map((label) => labelShape(label, context)),
    state: issue.state,
    state_reason: issue.state === "closed" ? "completed" : null,
    locked: false,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: commentsOn(issue.number, context).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.state === "closed" ? closed2?.at ?? issue.updatedAt : null,
    closed_by: issue.state === "closed" ? userOrNull(closed2?.actor, context) : null,
    author_association: associationOf2(issue.author),
    active_lock_reason: null,
    body: issue.body === "" ? null : issue.body
  };
  return isPull(issue) ? { ...shape, draft: issue.draft, pull_request: pullPart(issue, html2, context) } : shape;
}
function pullPart(pull, html2, context) {
  const url = `${repoApi(context)}/pulls/${String(pull.number)}`;
  return {
    url,
    html_url: html2,
    diff_url: `${html2}.diff`,
    patch_url: `${html2}.patch`,
    merged_at: pull.merged?.at ?? null
  };
}
function commentsOn(number, { written }) {
  return written.comments.filter(({ issue }) => issue === number);
}
function commentShape(comment, context) {
  const { id, issue, body, at: at2, author } = comment;
  return {
    url: `${repoApi(context)}/issues/comments/${String(id)}`,
    html_url: `${repoHtml(context)}/issues/${String(issue)}#issuecomment-${String(id)}`,
    issue_url: `${repoApi(context)}/issues/${String(issue)}`,
    id,
    node_id: nodeIdOf("IC", id),
    user: userShape(author, context),
    created_at: at2,
    updated_at: at2,
    body,
    author_association: associationOf2(author),
    performed_via_github_app: null
  };
}
function ofIssue(answer) {
  return (request, context) => {
    const issue = anyIssue(numberIn(request.params, "issue_number"), context);
    return issue === void 0 ? notFound : answer(issue, request, context);
  };
}
var getIssue = ofIssue((issue, _, context) => json(issueShape(issue, context)));
var listComments = ofIssue(
  (issue, request, context) => list3(commentsOn(issue.number, context), (comment) => commentShape(comment, context), request, context)
);
var postComment = ofIssue((issue, request, context) => {
  const { written, now } = context;
  const author = appOf(request.caller, context).bot;
  const comment = { id: written.nextId, issue: issue.number, body: textFields(request)("body") ?? "", at: now, author };
  written.nextId += 1;
  written.comments.push(comment);
  return json(commentShape(comment, context), 201);
});
var updateComment = (request, context) => {
  const { comments } = context.written;
  const index = comments.findIndex(({ id }) => id === numberIn(request.params, "comment_id"));
  const known = comments[index];
  if (known === void 0) return notFound;
  const changed = { ...known, body: textFields(request)("body") ?? known.body };
  comments[index] = changed;
  return json(commentShape(changed, context));
};
var issueRoutes = [
  inRepository("PATCH", "/issues/comments/{comment_id}", updateComment),
  inRepository("GET", "/issues/{issue_number}", getIssue),
  inRepository("GET", "/issues/{issue_number}/comments", listComments),
  inRepository("POST", "/issues/{issue_number}/comments", postComment)
];

// emulator/rest/events.ts
function eventShape(event, context) {
  const { name, commit, more } = nameAndRest(event, context);
  const url = `${repoApi(context)}/issues/events/${String(event.id)}`;
  return {
    id: event.id,
    node_id: event.nodeId,
    url,
    actor: userOrNull(event.actor, context),
    event: name,
    commit_id: commit ?? null,
    commit_url: commit === void 0 ? null : `${repoApi(context)}/commits/${commit}`,
    created_at: event.at,
    performed_via_github_app: null,
    ...more
  };
}
function nameAndRest(event, context) {
  switch (event.kind) {
    case "labeled":
      return { name: "labeled", more: { label: { name: event.label, color: "ededed" } } };
    case "assigned":
      return {
        name: "assigned",
        more: { assignee: userShape(event.assignee, context), assigner: userOrNull(event.actor, context) }
      };
    case "renamed":
      return { name: "renamed", more: { rename: { from: event.from, to: event.to } } };
    case "review-dismissed":
      return { name: "review_dismissed", more: { dismissed_review: dismissedReview(event) } };
    case "merged":
      return { name: "merged", commit: event.sha };
    case "force-pushed":
      return { name: "head_ref_force_pushed", commit: event.after };
    case "closed":
      return { name: "closed", more: { state_reason: null } };
    case "base-changed":
      return { name: "base_ref_changed" };
    case "added-to-queue":
      return { name: "added_to_merge_queue" };
    case "copilot-work-started":
    case "auto-merge-enabled":
    case "connected":
    case "cross-referenced":
      return { name: event.kind.replace("cross-referenced", "cross_referenced").replaceAll("-", "_") };
  }
}
function dismissedReview({ review, submittedState }) {
  return { state: submittedState.toLowerCase(), review_id: review, dismissal_message: null };
}
var listEvents = ofIssue((issue, request, context) => {
  const events = issue.timeline.filter(({ kind }) => kind !== "cross-referenced");
  return list3(events, (event) => eventShape(event, context), request, context);
});
var listAllEvents = (request, context) => {
  const issues = [...context.state.issues.values(), ...context.state.pulls.values()];
  const events = issues.flatMap(
    (issue) => issue.timeline.filter(({ kind }) => kind !== "cross-referenced").map((event) => ({ issue, event }))
  ).sort((a, b) => Date.parse(b.event.at) - Date.parse(a.event.at));
  const show = ({ issue, event }) => ({
    ...eventShape(event, context),
    issue: issueShape(issue, context)
  });
  return list3(events, show, request, context);
};
var listTimeline = ofIssue((issue, request, context) => {
  const events = issue.timeline.map((event) => ({ at: event.at, shape: timelineShape(event, context) }));
  const comments = commentsOn(issue.number, context).map((comment) => {
    const actor = userShape(comment.author, context);
    return { at: comment.at, shape: { ...commentShape(comment, context), event: "commented", actor } };
  });
  const ofPull3 = isPull(issue) ? [...issue.commits.map((commit) => committed(commit, context)), ...reviewed(issue, context)] : [];
  const moments = [...ofPull3, ...events, ...comments].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return list3(moments, ({ shape }) => shape, request, context);
});
function timelineShape(event, context) {
  if (event.kind !== "cross-referenced") return eventShape(event, context);
  const pull = context.state.pulls.get(event.pull);
  const source = pull === void 0 ? {} : { type: "issue", issue: issueShape(pull, context) };
  return {
    event: "cross-referenced",
    actor: userOrNull(event.actor, context),
    created_at: event.at,
    updated_at: event.at,
    source
  };
}
function committed(commit, context) {
  const [api, html2] = [repoApi(context), repoHtml(context)];
  const shape = {
    event: "committed",
    sha: commit.sha,
    node_id: commit.nodeId,
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${html2}/commit/${commit.sha}`,
    author: gitUser(commit.author),
    committer: gitUser(commit.committer),
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${html2}/commit/${sha}`
    })),
    verification: verificationShape(commit)
  };
  return { at: commit.committer.date, shape };
}
function reviewed(issue, context) {
  return issue.reviews.map((review) => {
    const shape = { ...reviewShape(review, context), event: "reviewed", state: review.state.toLowerCase() };
    return { at: review.at, shape };
  });
}
var eventRoutes = [
  inRepository("GET", "/issues/events", listAllEvents),
  inRepository("GET", "/issues/{issue_number}/events", listEvents),
  inRepository("GET", "/issues/{issue_number}/timeline", listTimeline)
];

// emulator/rest/git.ts
var longestInline = 1024 * 1024;
function sizeOf2(entry, { state }) {
  return Buffer.byteLength(state.blobs.get(entry.sha) ?? "");
}
function treeEntryShape(entry, context) {
  const { path, mode, type, sha } = entry;
  if (type === "commit") return { path, mode, type, sha };
  const url = `${repoApi(context)}/git/${type}s/${sha}`;
  return type === "tree" ? { path, mode, type, sha, url } : { path, mode, type, sha, size: sizeOf2(entry, context), url };
}
function walk(sha, prefix, { state }) {
  const entries = state.trees.get(sha) ?? [];
  return entries.flatMap((entry) => {
    const whole = { ...entry, path: prefix + entry.path };
    return entry.type === "tree" ? [whole, ...walk(entry.sha, `${whole.path}/`, { state })] : [whole];
  });
}
var getTree = (request, context) => {
  const { state } = context;
  const asked2 = request.params["tree_sha"] ?? "";
  const sha = state.trees.has(asked2) ? asked2 : commitAt2(state, asked2)?.tree;
  if (sha === void 0) return notFound;
  const entries = request.query.has("recursive") ? walk(sha, "", context) : state.trees.get(sha) ?? [];
  return json({
    sha,
    url: `${repoApi(context)}/git/trees/${sha}`,
    tree: entries.map((entry) => treeEntryShape(entry, context)),
    truncated: false
  });
};
var getBlob2 = (request, context) => {
  const sha = request.params["file_sha"] ?? "";
  const text = context.state.blobs.get(sha);
  if (text === void 0) return notFound;
  if (wantsRaw(request.headers.accept)) return { status: 200, headers: { "content-type": rawType }, body: text };
  const url = `${repoApi(context)}/git/blobs/${sha}`;
  return json({
    sha,
    node_id: nodeIdOf("B", sha),
    size: Buffer.byteLength(text),
    url,
    content: base64(text),
    encoding: "base64"
  });
};
var getGitCommit = (request, context) => {
  const commit = context.state.commits.get(request.params["commit_sha"] ?? "");
  if (commit === void 0) return notFound;
  const [api, html2] = [repoApi(context), repoHtml(context)];
  return json({
    sha: commit.sha,
    node_id: commit.nodeId,
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${html2}/commit/${commit.sha}`,
    author: gitUser(commit.author),
    committer: gitUser(commit.committer),
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${html2}/commit/${sha}`
    })),
    verification: verificationShape(commit)
  });
};
var getRef = (request, context) => {
  const ref = `refs/${request.params["ref"] ?? ""}`;
  const sha = context.state.refs.get(ref);
  if (sha === void 0) return notFound;
  const object = { type: "commit", sha, url: `${repoApi(context)}/git/commits/${sha}` };
  return json({ ref, node_id: nodeIdOf("REF", ref), url: `${repoApi(context)}/git/${encodePath(ref)}`, object });
};
var rawType = "application/vnd.github.raw+json; charset=utf-8";
function wantsRaw(accept) {
  return /application\/vnd\.github(\.v3)?\.raw/.test(accept ?? "");
}
function base64(text) {
  return Buffer.from(text).toString("base64").replaceAll(/.{1,60}/g, "$&\n");
}
var getContents = (request, context) => {
  const { state } = context;
  const ref = request.query.get("ref") ?? state.repository.defaultBranch;
  const commit = commitAt2(state, ref);
  if (commit === void 0) return problem(404, `No commit found for the ref ${ref}`);
  const path = (request.params["path"] ?? "").replace(/\/+$/, "");
  const entry = entryAt(state.trees, commit.tree, path);
  if (entry === void 0) return notFound;
  if (entry.type === "tree") {
    const inner = state.trees.get(entry.sha) ?? [];
    return json(
      inner.map(
        (child) => contentShape({ ...child, path: path === "" ? child.path : `${path}/${child.path}` }, ref, context)
      )
    );
  }
  const text = state.blobs.get(entry.sha) ?? "";
  if (wantsRaw(request.headers.accept)) return { status: 200, headers: { "content-type": rawType }, body: text };
  const shape = contentShape(entry, ref, context);
  if (entry.type === "commit") return json({ ...shape, submodule_git_url: "https://github.com/acme/other.git" });
  if (entry.mode === "120000") return json({ ...shape, target: text });
  const inline = Buffer.byteLength(text) <= longestInline;
  return json({ ...shape, content: inline ? base64(text) : "", encoding: inline ? "base64" : "none" });
};
function contentShape(entry, ref, context) {
  const path = encodePath(entry.path);
  const type = entry.type === "tree" ? "dir" : entry.type === "commit" ? "submodule" : entry.mode === "120000" ? "symlink" : "file";
  const url = `${repoApi(context)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${repoApi(context)}/git/${entry.type === "tree" ? "trees" : "blobs"}/${entry.sha}`;
  const html2 = `${repoHtml(context)}/blob/${encodeURIComponent(ref)}/${path}`;
  const download = type === "file" || type === "symlink" ? `${context.url}/raw/${context.state.repository.fullName}/${encodeURIComponent(ref)}/${path}` : null;
  const name = entry.path.split("/").at(-1) ?? "";
  const common2 = { type, size: sizeOf2(entry, context), name, path: entry.path, sha: entry.sha, url };
  return { ...common2, git_url: git, html_url: html2, download_url: download, _links: { self: url, git, html: html2 } };
}
var getCodeownersErrors = (request, context) => {
  const commit = commitAt2(context.state, request.query.get("ref") ?? context.state.repository.defaultBranch);
  const errors = commit === void 0 ? void 0 : codeownersFaults(context.state, commit.sha);
  return errors === void 0 ? notFound : json({ errors });
};
var gitRoutes = [
  inRepository("GET", "/git/trees/{tree_sha*}", getTree),
  inRepository("GET", "/git/blobs/{file_sha}", getBlob2),
  inRepository("GET", "/git/commits/{commit_sha}", getGitCommit),
  inRepository("GET", "/git/ref/{ref*}", getRef),
  { ...inRepository("GET", "/contents", getContents), name: "GET /repos/{owner}/{repo}/contents/{path}" },
  inRepository("GET", "/contents/{path*}", getContents),
  inRepository("GET", "/codeowners/errors", getCodeownersErrors)
];

// emulator/rest/search.ts
function termsOf(query) {
  return [...query.matchAll(/(?:([a-z-]+):)?(?:"([^"]*)"|(\S+))/g)].map(([, key3, quoted, plain]) => ({
    key: key3,
    value: (quoted ?? plain ?? "").toLowerCase()
  }));
}
function meets(issue, { key: key3, value }, context) {
  switch (key3) {
    case void 0:
      return `${issue.title}
${issue.body}`.toLowerCase().includes(value);
    case "repo":
      return value === context.state.repository.fullName.toLowerCase();
    case "is":
    case "type":
    case "state":
      return kindsOf(issue).includes(value);
    case "author":
      return issue.author?.login.toLowerCase() === value;
    case "label":
      return issue.labels.some(({ name }) => name.toLowerCase() === value);
    case "base":
      return isPull(issue) && issue.baseRef.toLowerCase() === value;
    case "head":
      return isPull(issue) && issue.headRef.toLowerCase() === value;
    case "in":
    case "sort":
      return true;
    default:
      return false;
  }
}
function kindsOf(issue) {
  const merged = isPull(issue) && issue.merged !== void 0 ? ["merged"] : [];
  return [isPull(issue) ? "pr" : "issue", issue.state, ...isPull(issue) ? ["pull-request"] : [], ...merged];
}
var searchIssues = (request, context) => {
  const query = request.query.get("q") ?? "";
  if (query.trim() === "")
    return problem(422, "Validation Failed", { errors: [{ resource: "Search", field: "q", code: "missing" }] });
  const terms = termsOf(query);
  const all = [...context.state.issues.values(), ...context.state.pulls.values()];
  const found = all.filter((issue) => terms.every((term) => meets(issue, term, context)));
  const { items, headers } = pageOf2(found, request, context);
  const shown = items.map((issue) => ({ ...issueShape(issue, context), score: 1 }));
  return json(
    { total_count: found.length, incomplete_results: false, search_type: "lexical", items: shown },
    200,
    headers
  );
};
var rateLimit = (_, context) => {
  const limit = { limit: 5e3, used: 0, remaining: 5e3, reset: Math.floor(Date.parse(context.now) / 1e3) + 3600 };
  return json({
    resources: { core: limit, graphql: limit, search: { ...limit, limit: 30, remaining: 30 } },
    rate: limit
  });
};
var searchRoutes = [
  { method: "GET", path: "/search/issues", handle: searchIssues },
  { method: "GET", path: "/rate_limit", handle: rateLimit }
];

// emulator/rest/statuses.ts
var mostStatuses = 1e3;
var longestDescription = 140;
var states = ["error", "failure", "pending", "success"];
function statusesOn(sha, { state, written }) {
  const given = state.statuses.map(({ description, url, by, ...rest }) => ({
    ...rest,
    description: description ?? null,
    targetUrl: url ?? null,
    creator: by
  }));
  return [...given, ...written.statuses].filter((status) => status.sha === sha).reverse();
}
function simpleStatus(status, context) {
  const { id, state, description, targetUrl, at: at2, creator, sha } = status;
  return {
    url: `${repoApi(context)}/statuses/${sha}`,
    avatar_url: creator === void 0 ? null : `https://avatars.githubusercontent.com/u/${String(creator.id)}?v=4`,
    id,
    node_id: nodeIdOf("SC", id),
    state,
    description,
    target_url: targetUrl,
    context: status.context,
    created_at: at2,
    updated_at: at2
  };
}
function statusShape(status, context) {
  return { ...simpleStatus(status, context), creator: userOrNull(status.creator, context) };
}
var listStatuses = (request, context) => {
  const commit = commitAt2(context.state, request.params["ref"] ?? "");
  return list3(
    commit === void 0 ? [] : statusesOn(commit.sha, context),
    (status) => statusShape(status, context),
    request,
    context
  );
};
var combinedStatus = (request, context) => {
  const commit = commitAt2(context.state, request.params["ref"] ?? "");
  if (commit === void 0) return problem(404, "Not Found");
  const latest2 = new Map(
    statusesOn(commit.sha, context).reverse().map((status) => [status.context, status])
  );
  const all = [...latest2.values()];
  const { items, headers } = pageOf2(all, request, context);
  const url = `${repoApi(context)}/commits/${commit.sha}`;
  const repository = minimalRepository(context.state.repository, context);
  const statuses = items.map((status) => simpleStatus(status, context));
  return json(
    {
      state: worst(all),
      statuses,
      sha: commit.sha,
      total_count: all.length,
      repository,
      commit_url: url,
      url: `${url}/status`
    },
    200,
    headers
  );
};
function worst(statuses) {
  if (statuses.some(({ state }) => state === "failure" || state === "error")) return "failure";
  return statuses.length > 0 && statuses.every(({ state }) => state === "success") ? "success" : "pending";
}
var postStatus = (request, context) => {
  if (request.caller === "workflow" && !context.state.token.statuses) return notAccessible;
  const sha = request.params["sha"] ?? "";
  const text = textFields(request);
  const state = text("state") ?? "";
  const name = text("context") ?? "default";
  const refusal2 = refuse({ sha, state, name, description: text("description") }, context);
  if (refusal2 !== void 0) return refusal2;
  const { written, now } = context;
  const creator = appOf(request.caller, context).bot;
  const posted = {
    id: written.nextId,
    sha,
    context: name,
    state,
    description: text("description"),
    targetUrl: text("target_url"),
    at: now,
    creator
  };
  written.nextId += 1;
  written.statuses.push(posted);
  return json(statusShape(posted, context), 201);
};
function refuse({ sha, state, name, description }, context) {
  const invalid = (code, field, message) => problem(422, "Validation Failed", { errors: [{ resource: "Status", code, field, message }] });
  if (context.state.repository.archived) return problem(403, "Repository was archived so is read-only.");
  if (!context.state.commits.has(sha)) return problem(422, `No commit found for SHA: ${sha}`);
  if (!states.includes(state)) return invalid("custom", "state", "state is not included in the list");
  if ((description ?? "").length > longestDescription)
    return invalid("custom", "description", "description is too long (maximum is 140 characters)");
  const before = statusesOn(sha, context).filter((status) => status.context === name).length;
  return before >= mostStatuses ? invalid("custom", "context", "This SHA and context has reached the maximum number of statuses.") : void 0;
}
var statusRoutes = [
  inRepository("GET", "/commits/{ref*}/status", combinedStatus),
  inRepository("GET", "/commits/{ref*}/statuses", listStatuses),
  inRepository("POST", "/statuses/{sha}", postStatus)
];

// emulator/rest.ts
var restRoutes = [
  ...repositoryRoutes,
  ...accountRoutes,
  ...pullRoutes,
  ...checkRoutes,
  ...statusRoutes,
  ...commitRoutes,
  anyCommitRoute,
  ...gitRoutes,
  ...eventRoutes,
  ...issueRoutes,
  ...branchRoutes,
  ...alertRoutes,
  ...actionsRoutes,
  ...searchRoutes
];

// emulator/spaces.ts
var restPrefix = "/api/v3";
var graphqlPrefix = "/api";
var allRoutes = [
  ...restRoutes.map((route) => prefixed(route, restPrefix)),
  graphqlRoute,
  ...artifactRoutes,
  ...oidcRoutes,
  {
    method: "GET",
    path: "/redirected/{path*}",
    name: "REDIRECTED",
    auth: false,
    handle: () => ({ status: 200, body: [] })
  }
];
function prefixed(route, prefix) {
  return { ...route, name: nameOf(route), path: prefix + route.path };
}
function spaceOf(path) {
  for (const prefix of [restPrefix, graphqlPrefix])
    if (path.startsWith(`${prefix}/`)) return { inner: path.slice(prefix.length) };
  return { inner: path };
}

// emulator/desk.ts
var workflowToken = "ghs_emulated";
var appToken = "ghs_app";
async function serve(desk, incoming, response) {
  const { clockwork } = desk;
  const at2 = performance.now() - desk.started;
  const [path = "/", query = ""] = (incoming.url ?? "/").split(/\?(.*)/s);
  const method = incoming.method ?? "GET";
  const match = desk.find(method, path);
  const call = match?.name ?? `${method} ?`;
  const write = match?.route.write ?? false;
  const entry = {
    n: desk.log.length + 1,
    at: at2,
    until: at2,
    method,
    path: incoming.url ?? "/",
    template: call,
    status: 0,
    bytes: 0,
    write
  };
  desk.log.push(entry);
  const body = await readAll(incoming);
  const request = requestOf({ method, path, query, body, incoming, match });
  if (write || call === "POST /graphql") entry.body = request.json;
  const fault3 = clockwork.strike(call);
  if (fault3 !== void 0) entry.fault = fault3.answer;
  const situation = { write, otherHost: desk.place.url.replace("127.0.0.1", "localhost"), path, now: clockwork.now() };
  const effect = fault3 === void 0 ? untouched : faultEffect(fault3.answer, situation);
  const context = contextOf(desk, fault3?.answer === "previous-version" ? clockwork.previous() : clockwork.state());
  const truth = effect.carriedOut ? await carryOut(match, request, context) : nothing;
  const answer = effect.answer(truth);
  if (desk.latencyMs > 0) await new Promise((later) => setTimeout(later, desk.latencyMs));
  const wire = toWire(answer, commonHeaders(entry.n, clockwork.now()));
  entry.status = effect.delivery === "reset" || effect.delivery === "never" ? 0 : wire.status;
  if (effect.delivery !== "reset" && effect.delivery !== "never") clockwork.answered(call);
  entry.until = performance.now() - desk.started;
  entry.bytes = await deliver(response, wire, effect.delivery);
  entry.until = performance.now() - desk.started;
}
var nothing = { status: 200 };
var untouched = { carriedOut: true, delivery: "whole", answer: (truth) => truth };
async function carryOut(match, request, context) {
  if (match === void 0) return notFound;
  if ((match.route.auth ?? true) && request.caller === "nobody") return problem(401, "Bad credentials");
  try {
    return await match.route.handle(request, context);
  } catch (error) {
    process.stderr.write(
      `emulator: ${match.name}: ${error instanceof Error ? error.stack ?? error.message : String(error)}
`
    );
    return problem(599, "The emulator has failed");
  }
}
function contextOf({ written, place, clockwork }, state) {
  return { world: state.world, state, written, url: place.url, apiUrl: `${place.url}/api/v3`, now: clockwork.now() };
}
function requestOf({ method, path, query, body, incoming, match }) {
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value])
  );
  const common2 = {
    method,
    path: spaceOf(path).inner,
    params: match?.params ?? {},
    query: new URLSearchParams(query),
    headers,
    body
  };
  return { ...common2, json: parsed(body), caller: callerOf(incoming.headers.authorization) };
}
function callerOf(authorization) {
  const token = /^(?:bearer|token) (.+)$/i.exec(authorization ?? "")?.[1];
  return token === workflowToken ? "workflow" : token === appToken ? "app" : "nobody";
}
function parsed(body) {
  try {
    return JSON.parse(body.toString());
  } catch {
    return void 0;
  }
}
async function readAll(incoming) {
  const parts = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts);
}
function commonHeaders(n2, now) {
  const time = new Date(now);
  return {
    date: time.toUTCString(),
    "x-github-request-id": `EMUL:${n2.toString(16).padStart(6, "0")}`,
    "x-github-media-type": "github.v3; format=json",
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": String(Math.max(0, 5e3 - n2)),
    "x-ratelimit-used": String(n2),
    "x-ratelimit-reset": String(Math.floor(time.getTime() / 1e3) + 3600),
    "x-ratelimit-resource": "core"
  };
}

// emulator/written.ts
function nothingWritten() {
  return { statuses: [], comments: [], checkRuns: [], nextId: 1900000001 };
}

// emulator/server.ts
async function startEmulator(options) {
  const clockwork = startClockwork(options.world);
  const written = nothingWritten();
  const log = [];
  const find2 = compileRoutes([...options.routes ?? [], ...allRoutes]);
  const place = { url: "" };
  const desk = {
    clockwork,
    written,
    log,
    find: find2,
    place,
    latencyMs: options.latencyMs ?? 0,
    started: performance2.now()
  };
  const server = createServer((request, response) => {
    serve(desk, request, response).catch((error) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await new Promise(
    (ready, failed) => server.once("error", failed).listen(options.port ?? 0, "127.0.0.1", ready)
  );
  const { port } = server.address();
  const url = `http://127.0.0.1:${String(port)}`;
  place.url = url;
  const close = async () => {
    const ended = new Promise(
      (done) => server.close(() => {
        done();
      })
    );
    server.closeAllConnections();
    await ended;
  };
  const { world, state, now, patch } = clockwork;
  const urls = {
    url,
    apiUrl: `${url}/api/v3`,
    graphqlUrl: `${url}/api/graphql`,
    resultsUrl: `${url}/`,
    oidcUrl: `${url}/oidc`
  };
  return { ...urls, token: workflowToken, appToken, log, written, world, state, now, patch, close };
}

// emulator/conformance.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
var base = "https://api.github.com/description";
function readConformance(path) {
  const description = JSON.parse(readFileSync2(path, "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat("email", true);
  ajv.addSchema({ $id: base, schemas: description.schemas });
  const compiled = /* @__PURE__ */ new Map();
  const compile2 = (operation) => {
    const schema = description.answers[operation];
    if (schema === void 0) throw new Error(`GitHub describes no answer ${operation}.`);
    return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', `"${base}#/schemas/`)));
  };
  const check = (operation, body) => {
    const validate2 = compiled.get(operation) ?? compile2(operation);
    compiled.set(operation, validate2);
    return validate2(body) ? [] : (validate2.errors ?? []).map(describe2);
  };
  return { operations: Object.keys(description.answers), check };
}
function describe2({ instancePath, message, params }) {
  return `${instancePath === "" ? "/" : instancePath} ${message ?? "is wrong"} ${JSON.stringify(params)}`;
}

// __tests__/emulator/rest-walk.ts
function walk2(emulator) {
  const { pull, checkRuns, checkSuites: checkSuites2, workflowRuns } = emulator.state();
  const { headSha, baseSha } = pull;
  const commit = emulator.state().commits.get(headSha);
  const run2 = workflowRuns.find(({ id }) => id === 501);
  const repo = "/repos/acme/pay";
  const below = (paths) => paths.map((path) => ({ path: repo + path }));
  const blob2 = commit?.files.get("README.md")?.sha ?? "";
  return [
    ...below([
      "",
      "/activity",
      "/activity?ref=feat/refund&per_page=1",
      "/actions/runs",
      `/actions/runs?head_sha=${headSha}`
    ]),
    ...below([
      `/actions/runs/${String(run2?.id)}`,
      `/actions/runs/${String(run2?.id)}/attempts/1`,
      `/actions/runs/${String(run2?.id)}/artifacts`
    ]),
    ...below([
      "/branches/main",
      "/branches/feat/refund",
      "/branches/main/protection",
      "/rules/branches/main",
      "/rulesets"
    ]),
    ...below([`/check-runs/${String(checkRuns[0]?.id)}`, `/check-suites/${String(checkSuites2[0]?.id)}/check-runs`]),
    ...below([
      "/collaborators/bob/permission",
      "/collaborators/dependabot[bot]/permission",
      "/collaborators/eve/permission"
    ]),
    ...below([
      "/commits",
      "/commits?path=.github/countersign.yml",
      `/commits/${headSha}`,
      "/commits/main",
      `/commits/${headSha}/pulls`
    ]),
    ...below([
      `/commits/${headSha}/check-runs`,
      `/commits/${headSha}/check-runs?filter=all`,
      `/commits/${headSha}/check-suites`
    ]),
    ...below([
      `/commits/${headSha}/status`,
      `/commits/${headSha}/statuses`,
      `/compare/${baseSha}...${headSha}`,
      "/compare/main...feat/refund"
    ]),
    ...below(["/contents", "/contents/src", "/contents/README.md", `/contents/src/refund.ts?ref=${headSha}`]),
    ...below([
      `/git/trees/${headSha}?recursive=1`,
      `/git/trees/${commit?.tree ?? ""}`,
      `/git/blobs/${blob2}`,
      `/git/commits/${headSha}`,
      "/git/ref/heads/main"
    ]),
    ...below([
      "/issues/31",
      "/issues/7",
      "/issues/31/events",
      "/issues/7/events",
      "/issues/31/timeline",
      "/issues/7/timeline",
      "/issues/events"
    ]),
    ...below([
      "/pulls",
      "/pulls?state=all",
      "/pulls/7",
      "/pulls/7/commits",
      "/pulls/7/files",
      "/pulls/7/reviews",
      "/pulls/7/requested_reviewers"
    ]),
    ...below(["/dependabot/alerts", "/secret-scanning/alerts", "/issues/7/comments", "/issues/31/comments"]),
    ...[
      "/orgs/acme/teams/controls",
      "/orgs/acme/teams/controls/members",
      "/orgs/acme/teams/controls/memberships/carol"
    ].map((path) => ({ path })),
    ...[
      "/rate_limit",
      "/search/issues?q=repo:acme/pay+is:pr+refunds",
      "/user/11",
      "/users/dependabot[bot]",
      "/users/alice"
    ].map((path) => ({ path })),
    {
      path: `${repo}/statuses/${headSha}`,
      method: "POST",
      body: { state: "pending", context: "x", description: "y", target_url: "https://example.org/" }
    },
    { path: `${repo}/issues/7/comments`, method: "POST", body: { body: "Hello" } },
    { path: `${repo}/check-runs`, method: "POST", body: { name: "gate", head_sha: headSha, status: "in_progress" } },
    { path: `${repo}/issues/7/comments` },
    { path: `${repo}/issues/7/timeline` },
    { path: `${repo}/commits/${headSha}/statuses` },
    { path: `${repo}/commits/${headSha}/check-runs` },
    { path: `${repo}/commits/${headSha}/check-suites` }
  ];
}

// __tests__/emulator/rest-client.ts
async function ask(emulator, path, { method = "GET", token = emulator.token, body, accept } = {}) {
  const address = path.startsWith("/api/") || path.startsWith("/twirp/") ? emulator.url + path : emulator.apiUrl + path;
  const headers = { authorization: `Bearer ${token}`, ...accept === void 0 ? {} : { accept } };
  const sent = body === void 0 ? {} : { body: JSON.stringify(body) };
  const response = await fetch(address, { method, headers, ...sent, redirect: "manual" });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed2(text) };
}
function parsed2(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// .all-worlds.ts
import { parse as parse2 } from "yaml";
import fs from "node:fs";
var gh = readConformance("/work/main/__tests__/fixtures/openapi.json");
var base2 = parse2(fs.readFileSync("/work/shared/cases/world.yaml", "utf8"));
var seen = /* @__PURE__ */ new Map();
var n = 0;
for (const f of fs.readdirSync("/work/shared/cases")) if (f.endsWith(".yaml") && f !== "world.yaml") {
  const d = parse2(fs.readFileSync("/work/shared/cases/" + f, "utf8"));
  for (const c of d.cases) {
    const w = mergePatch(mergePatch(base2, d.given ?? {}), c.given ?? {});
    w.faults = [];
    w.meanwhile = [];
    const e = await startEmulator({ world: w });
    for (const s of walk2(e)) {
      const r = await ask(e, s.path, s);
      n++;
      const t = e.log.at(-1).template;
      const exp = s.method === "POST" ? 201 : 200;
      const bad = r.status !== exp ? ["status " + r.status] : gh.check(`${t} ${exp}`, r.body);
      for (const b of bad) {
        const k = t + ": " + b.replace(/\d+/g, "N").slice(0, 140);
        seen.set(k, [...seen.get(k) ?? [], c.id]);
      }
    }
    await e.close();
  }
}
console.log(n);
for (const [k, v] of seen) console.log(k, v.length, v.slice(0, 4).join(" "));
