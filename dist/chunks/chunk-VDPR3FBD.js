import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  prepareMoment,
  recordMoment
} from "./chunk-DPZ6PYVX.js";
import {
  unknownFacts,
  withRun
} from "./chunk-2Q7C7E4J.js";
import {
  accessName
} from "./chunk-5OO2EAYH.js";
import {
  readPolicy,
  untold
} from "./chunk-YA6ERPYQ.js";
import {
  ACCESS_PARTS,
  access,
  allowedKeys,
  choice,
  entries,
  flag,
  group,
  integer,
  objectSchema,
  orderFaults,
  peopleList,
  readYaml,
  schemaFaults,
  settleShape,
  text,
  texts
} from "./chunk-RNHKN4GJ.js";
import {
  sha256
} from "./chunk-QAHP6EUF.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  known,
  unknown
} from "./chunk-BIW66A2R.js";

// src/app/access/access-settings.ts
var accessFileOf = (reading) => {
  if (reading.state !== "found" || reading.demands.state !== "valid") return null;
  const { controls } = reading.demands.policy;
  const settings = Object.hasOwn(controls, access.id) ? controls[access.id] : void 0;
  return settings === void 0 ? null : settleShape(access.settings, settings).file;
};

// src/policy/access-file.ts
var LEVELS = ["read", "triage", "write", "maintain", "admin"];
var AGE = "^[1-9][0-9]{0,3}[hd]$";
var TEAM = "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$";
var DAY = "^\\d{4}-\\d{2}-\\d{2}$";
var optional = (setting) => ({
  schema: setting.schema,
  help: setting.help,
  fallback: null,
  settle: setting.settle
});
var level = (help) => choice(LEVELS, { help });
var textsOrAny = (help) => {
  const list = texts({ help });
  return {
    schema: { anyOf: [list.schema, { const: "any" }] },
    help,
    fallback: "any",
    settle: (given) => given === "any" ? "any" : list.settle(given)
  };
};
var shorthand = (whole, word, key2) => ({
  schema: { anyOf: [word.schema, whole.schema] },
  help: whole.help,
  fallback: void 0,
  settle: (given) => whole.settle(typeof given === "string" ? { [key2]: given } : given)
});
var named = (item, help, pattern) => {
  const setting = entries(item, { help });
  return pattern === void 0 ? setting : { ...setting, schema: { ...setting.schema, propertyNames: { minLength: 1, maxLength: 200, pattern } } };
};
var team = shorthand(
  group(
    {
      level: optional(level("Level on the repository. Left out: not compared.")),
      members: textsOrAny("Logins; `any`: not compared.")
    },
    { help: "Level and members of one team; the level alone may stand here." }
  ),
  level(""),
  "level"
);
var key = shorthand(
  group(
    {
      access: choice(["read", "write"], { default: "read", help: "write: the key may push." }),
      "max-age": optional(text({ pattern: AGE, help: "Oldest that the key may be: 365d. Left out: any." }))
    },
    { help: "What one key may do; `read` or `write` alone may stand here." }
  ),
  choice(["read", "write"], { help: "" }),
  "access"
);
var app = group(
  {
    permissions: named(choice(["read", "write", "admin"], { help: "" }), "Permission → at most this; no others."),
    repositories: choice(["all", "selected"], {
      default: "all",
      help: "selected: it must not be installed on all repositories."
    })
  },
  { help: "What one app may do at most." }
);
var actions = group(
  {
    enabled: optional(choice(["all", "selected", "none", "local"], { help: "Where actions run." })),
    allowed: optional(choice(["all", "local-only", "selected"], { help: "Which actions may run." })),
    patterns: optional(texts({ help: "selected: the patterns of what may run, all of them." })),
    "github-owned": optional(flag({ help: "selected: actions of GitHub may run." })),
    "verified-creators": optional(flag({ help: "selected: actions of verified creators may run." })),
    "default-token": optional(choice(["read", "write"], { help: "What a token may do that no workflow limits." })),
    "can-approve": optional(flag({ help: "true: workflows may approve pull requests." })),
    pinned: optional(flag({ help: "true: actions must be named by a full commit." }))
  },
  { help: "Settings of Actions. A setting that is left out is not compared." }
);
var environment = group(
  {
    reviewers: optional(texts({ help: "Logins and teams of whom one must approve. Left out: not compared." })),
    "self-review": flag({ default: true, help: "false: who started the deployment may not approve it." }),
    "admins-bypass": flag({ default: true, help: "false: administrators cannot go round it." }),
    branches: choice(["any", "protected", "named"], { default: "any", help: "From where may be deployed." }),
    patterns: texts({ default: [], help: "named: the patterns of branches and tags." }),
    "wait-minutes": integer({ min: 0, max: 43200, default: 0, help: "How long a deployment waits at least." })
  },
  { help: "How one environment is guarded." }
);
var branch = group(
  {
    "required-contexts": texts({ default: [], help: "Checks that must pass." }),
    approvals: integer({ min: 0, max: 10, default: 0, help: "How many approvals are demanded." }),
    "dismiss-stale": flag({ default: false, help: "true: approvals are dismissed when something is pushed." }),
    "code-owners": flag({ default: false, help: "true: code owners must approve." }),
    "last-push": flag({ default: false, help: "true: somebody other than the last pusher must approve." }),
    signatures: flag({ default: false, help: "true: commits must be signed." }),
    linear: flag({ default: false, help: "true: merge commits are refused." }),
    admins: flag({ default: false, help: "true: the rules hold for administrators too." }),
    "force-push": flag({ default: false, help: "false: nobody may rewrite the branch. true: not asked." }),
    deletion: flag({ default: false, help: "false: nobody may delete the branch. true: not asked." })
  },
  { help: "The least that one branch is guarded with; stricter is fine." }
);
var organization = group(
  {
    "default-permission": optional(choice(["none", ...LEVELS], { help: "What every member may do everywhere." })),
    "create-repositories": optional(flag({ help: "true: members may create repositories." })),
    "fork-private": optional(flag({ help: "true: members may fork private repositories." })),
    "change-visibility": optional(flag({ help: "true: members may change who sees a repository." })),
    "delete-repositories": optional(flag({ help: "true: members may delete repositories." }))
  },
  { help: "Settings of the organisation. A setting that is left out is not compared." }
);
var review = group(
  {
    every: text({ pattern: AGE, help: "How long a review holds: 90d." }),
    by: peopleList({ help: "Whose approval counts. Empty: anybody who is not an author." }),
    approvals: integer({ min: 1, max: 10, default: 1, help: "How many of them must approve." }),
    asked: optional(text({ pattern: DAY, help: "Day on which the review was asked for; changes the file each time." }))
  },
  { help: "Who looks at the expected state, and how often." }
);
var accessFile = {
  members: optional(
    group(
      {
        owners: texts({ help: "Owners of the organisation, all of them." }),
        members: textsOrAny("All other members; `any`: not compared.")
      },
      { help: "Members of the organisation." }
    )
  ),
  "outside-collaborators": optional(named(level(""), "Login → level, of those who are no members.")),
  people: optional(named(level(""), "Login → level that is given to them by name on the repository.")),
  teams: optional(named(team, "Teams with access, written `org/slug`.", TEAM)),
  admins: optional(texts({ help: "Who may administer the repository (or own the organisation), whatever the way." })),
  roles: optional(texts({ help: "Custom roles that people and teams may hold." })),
  bypass: optional(named(texts({ help: "" }), "Branch → who may go round its rules: logins, teams, apps and roles.")),
  "deploy-keys": optional(named(key, "Title or fingerprint (`SHA256:…`) → what the key may do.")),
  apps: optional(named(app, "Apps that are installed, by slug.")),
  actions: optional(actions),
  environments: optional(named(environment, "Environments, all of them, by name.")),
  "two-factor": optional(
    group(
      {
        required: flag({ default: true, help: "true: the organisation must demand a second factor." }),
        exempt: texts({ default: [], help: "Logins that may be without." })
      },
      { help: "The second factor." }
    )
  ),
  branches: optional(named(branch, "Branches, by name.")),
  organization: optional(organization),
  review: optional(review)
};
var own = objectSchema(accessFile);
var accessSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:countersign:access:v1",
  title: "Countersign expected access, version 1",
  description: "Who is expected to have what access. A part that is not named is not compared.",
  ...own,
  required: ["version"],
  properties: { version: { const: 1, description: "Version of the format." }, ...own.properties }
};

// src/policy/access-validator.generated.js
var Q = (n, t) => () => {
  try {
    return t || n((t = { exports: {} }).exports, t), t.exports;
  } catch (N) {
    throw t = 0, N;
  }
};
var D = Q((_) => {
  "use strict";
  Object.defineProperty(_, "__esModule", { value: true });
  function z(n) {
    let t = n.length, N = 0, x = 0, c;
    for (; x < t; ) N++, c = n.charCodeAt(x++), c >= 55296 && c <= 56319 && x < t && (c = n.charCodeAt(x), (c & 64512) === 56320 && x++);
    return N;
  }
  _.default = z;
  z.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var X = $;
var h = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:countersign:access:v1", type: "object", additionalProperties: false, properties: { version: { const: 1 }, members: { type: "object", additionalProperties: false, properties: { owners: { $ref: "#/$defs/shared-0" }, members: { anyOf: [{ type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, { const: "any" }] } }, required: ["owners"] }, "outside-collaborators": { $ref: "#/$defs/shared-1" }, people: { $ref: "#/$defs/shared-1" }, teams: { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, additionalProperties: { anyOf: [{ enum: ["read", "triage", "write", "maintain", "admin"] }, { type: "object", additionalProperties: false, properties: { level: { enum: ["read", "triage", "write", "maintain", "admin"] }, members: { anyOf: [{ type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, { const: "any" }] } }, required: [] }] } }, admins: { $ref: "#/$defs/shared-0" }, roles: { $ref: "#/$defs/shared-0" }, bypass: { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { $ref: "#/$defs/shared-0" } }, "deploy-keys": { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { anyOf: [{ enum: ["read", "write"] }, { type: "object", additionalProperties: false, properties: { access: { enum: ["read", "write"] }, "max-age": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[1-9][0-9]{0,3}[hd]$" } }, required: [] }] } }, apps: { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { permissions: { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { enum: ["read", "write", "admin"] } }, repositories: { enum: ["all", "selected"] } }, required: ["permissions"] } }, actions: { type: "object", additionalProperties: false, properties: { enabled: { enum: ["all", "selected", "none", "local"] }, allowed: { enum: ["all", "local-only", "selected"] }, patterns: { $ref: "#/$defs/shared-0" }, "github-owned": { type: "boolean" }, "verified-creators": { type: "boolean" }, "default-token": { enum: ["read", "write"] }, "can-approve": { type: "boolean" }, pinned: { type: "boolean" } }, required: [] }, environments: { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { reviewers: { $ref: "#/$defs/shared-0" }, "self-review": { type: "boolean" }, "admins-bypass": { type: "boolean" }, branches: { enum: ["any", "protected", "named"] }, patterns: { $ref: "#/$defs/shared-0" }, "wait-minutes": { type: "integer", minimum: 0, maximum: 43200 } }, required: [] } }, "two-factor": { type: "object", additionalProperties: false, properties: { required: { type: "boolean" }, exempt: { $ref: "#/$defs/shared-0" } }, required: [] }, branches: { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { "required-contexts": { $ref: "#/$defs/shared-0" }, approvals: { type: "integer", minimum: 0, maximum: 10 }, "dismiss-stale": { type: "boolean" }, "code-owners": { type: "boolean" }, "last-push": { type: "boolean" }, signatures: { type: "boolean" }, linear: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" } }, required: [] } }, organization: { type: "object", additionalProperties: false, properties: { "default-permission": { enum: ["none", "read", "triage", "write", "maintain", "admin"] }, "create-repositories": { type: "boolean" }, "fork-private": { type: "boolean" }, "change-visibility": { type: "boolean" }, "delete-repositories": { type: "boolean" } }, required: [] }, review: { type: "object", additionalProperties: false, properties: { every: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[1-9][0-9]{0,3}[hd]$" }, by: { type: "object", additionalProperties: false, properties: { users: { $ref: "#/$defs/shared-0" }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } }, required: [] }, approvals: { type: "integer", minimum: 1, maximum: 10 }, asked: { type: "string", minLength: 1, maxLength: 1024, pattern: "^\\d{4}-\\d{2}-\\d{2}$" } }, required: ["every"] } }, required: ["version"], $defs: { "shared-0": { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-1": { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { enum: ["read", "triage", "write", "maintain", "admin"] } } } };
var V = Object.prototype.hasOwnProperty;
var f = D().default;
function y(n, { instancePath: t = "", parentData: N, parentDataProperty: x, rootData: c = n, dynamicAnchors: u = {} } = {}) {
  let e = null, r = 0, v = y.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), Array.isArray(n)) {
    if (n.length > 1e3) {
      let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.length < 0) {
      let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    let L = n.length;
    for (let m = 0; m < L; m++) {
      let b = n[m];
      typeof b == "string" ? (f(b) > 1024 && (e = s(e, t + "/" + m, "#/items/maxLength", "maxLength", { limit: 1024 }), r++), f(b) < 1 && (e = s(e, t + "/" + m, "#/items/minLength", "minLength", { limit: 1 }), r++)) : (e = s(e, t + "/" + m, "#/items/type", "type", { type: "string" }), r++);
    }
  } else {
    let L = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [L] : e.push(L), r++;
  }
  return y.errors = e, r === 0;
}
y.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var S = { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { enum: ["read", "triage", "write", "maintain", "admin"] } };
function P(n, { instancePath: t = "", parentData: N, parentDataProperty: x, rootData: c = n, dynamicAnchors: u = {} } = {}) {
  let e = null, r = 0, v = P.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length > 1e3) {
      let m = { instancePath: t, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (Object.keys(n).length < 0) {
      let m = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 0 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in n) {
      let b = r;
      if (typeof m == "string") {
        if (f(m) > 200) {
          let w = { instancePath: t, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: m };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f(m) < 1) {
          let w = { instancePath: t, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: m };
          e === null ? e = [w] : e.push(w), r++;
        }
      }
      var L = b === r;
      if (!L) {
        let w = { instancePath: t, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: m } };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
    for (let m in n) {
      let b = n[m];
      b === "read" || b === "triage" || b === "write" || b === "maintain" || b === "admin" || (e = s(e, t + "/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), "#/additionalProperties/enum", "enum", { allowedValues: S.additionalProperties.enum }), r++);
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return P.errors = e, r === 0;
}
P.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Z = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
var F = new RegExp("^[1-9][0-9]{0,3}[hd]$", "u");
var T = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function $(n, { instancePath: t = "", parentData: N, parentDataProperty: x, rootData: c = n, dynamicAnchors: u = {} } = {}) {
  let e = null, r = 0, v = $.evaluated;
  if (v.dynamicProps && (v.props = void 0), v.dynamicItems && (v.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n) if (!V.call(h.properties, p)) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.version !== void 0 && n.version !== 1 && (e = s(e, t + "/version", "#/properties/version/const", "const", { allowedValue: 1 }), r++), n.members !== void 0) {
      let p = n.members;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        p.owners === void 0 && (e = s(e, t + "/members", "#/properties/members/required", "required", { missingProperty: "owners" }), r++);
        for (let i in p) i === "owners" || i === "members" || (e = s(e, t + "/members", "#/properties/members/additionalProperties", "additionalProperties", { additionalProperty: i }), r++);
        if (p.owners !== void 0 && (y(p.owners, { instancePath: t + "/members/owners", parentData: p, parentDataProperty: "owners", rootData: c, dynamicAnchors: u }) || (e = e === null ? y.errors : e.concat(y.errors), r = e.length)), p.members !== void 0) {
          let i = p.members, a = r, o = false, d = r;
          if (Array.isArray(i)) {
            i.length > 1e3 && (e = s(e, t + "/members/members", "#/properties/members/properties/members/anyOf/0/maxItems", "maxItems", { limit: 1e3 }), r++), i.length < 0 && (e = s(e, t + "/members/members", "#/properties/members/properties/members/anyOf/0/minItems", "minItems", { limit: 0 }), r++);
            let k = i.length;
            for (let l = 0; l < k; l++) {
              let j = i[l];
              typeof j == "string" ? (f(j) > 1024 && (e = s(e, t + "/members/members/" + l, "#/properties/members/properties/members/anyOf/0/items/maxLength", "maxLength", { limit: 1024 }), r++), f(j) < 1 && (e = s(e, t + "/members/members/" + l, "#/properties/members/properties/members/anyOf/0/items/minLength", "minLength", { limit: 1 }), r++)) : (e = s(e, t + "/members/members/" + l, "#/properties/members/properties/members/anyOf/0/items/type", "type", { type: "string" }), r++);
            }
          } else e = s(e, t + "/members/members", "#/properties/members/properties/members/anyOf/0/type", "type", { type: "array" }), r++;
          var L = d === r;
          o = o || L;
          let g = r;
          i !== "any" && (e = s(e, t + "/members/members", "#/properties/members/properties/members/anyOf/1/const", "const", { allowedValue: "any" }), r++);
          var L = g === r;
          o = o || L, o ? (r = a, e !== null && (a ? e.length = a : e = null)) : (e = s(e, t + "/members/members", "#/properties/members/properties/members/anyOf", "anyOf", {}), r++);
        }
      } else e = s(e, t + "/members", "#/properties/members/type", "type", { type: "object" }), r++;
    }
    if (n["outside-collaborators"] !== void 0 && (P(n["outside-collaborators"], { instancePath: t + "/outside-collaborators", parentData: n, parentDataProperty: "outside-collaborators", rootData: c, dynamicAnchors: u }) || (e = e === null ? P.errors : e.concat(P.errors), r = e.length)), n.people !== void 0 && (P(n.people, { instancePath: t + "/people", parentData: n, parentDataProperty: "people", rootData: c, dynamicAnchors: u }) || (e = e === null ? P.errors : e.concat(P.errors), r = e.length)), n.teams !== void 0) {
      let p = n.teams;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        Object.keys(p).length > 1e3 && (e = s(e, t + "/teams", "#/properties/teams/maxProperties", "maxProperties", { limit: 1e3 }), r++), Object.keys(p).length < 0 && (e = s(e, t + "/teams", "#/properties/teams/minProperties", "minProperties", { limit: 0 }), r++);
        for (let i in p) {
          let a = r;
          if (typeof i == "string") {
            if (f(i) > 200) {
              let o = { instancePath: t + "/teams", schemaPath: "#/properties/teams/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (f(i) < 1) {
              let o = { instancePath: t + "/teams", schemaPath: "#/properties/teams/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (!Z.test(i)) {
              let o = { instancePath: t + "/teams", schemaPath: "#/properties/teams/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
          }
          var m = a === r;
          m || (e = s(e, t + "/teams", "#/properties/teams/propertyNames", "propertyNames", { propertyName: i }), r++);
        }
        for (let i in p) {
          let a = p[i], o = r, d = false, g = r;
          a === "read" || a === "triage" || a === "write" || a === "maintain" || a === "admin" || (e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/teams/additionalProperties/anyOf/0/enum", "enum", { allowedValues: h.properties.teams.additionalProperties.anyOf[0].enum }), r++);
          var w = g === r;
          d = d || w;
          let k = r;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let l in a) l === "level" || l === "members" || (e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/teams/additionalProperties/anyOf/1/additionalProperties", "additionalProperties", { additionalProperty: l }), r++);
            if (a.level !== void 0) {
              let l = a.level;
              l === "read" || l === "triage" || l === "write" || l === "maintain" || l === "admin" || (e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", "#/properties/teams/additionalProperties/anyOf/1/properties/level/enum", "enum", { allowedValues: h.properties.teams.additionalProperties.anyOf[1].properties.level.enum }), r++);
            }
            if (a.members !== void 0) {
              let l = a.members, j = r, A = false, H = r;
              if (Array.isArray(l)) {
                l.length > 1e3 && (e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/0/maxItems", "maxItems", { limit: 1e3 }), r++), l.length < 0 && (e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/0/minItems", "minItems", { limit: 0 }), r++);
                let K = l.length;
                for (let O = 0; O < K; O++) {
                  let I = l[O];
                  typeof I == "string" ? (f(I) > 1024 && (e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + O, "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/0/items/maxLength", "maxLength", { limit: 1024 }), r++), f(I) < 1 && (e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + O, "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/0/items/minLength", "minLength", { limit: 1 }), r++)) : (e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + O, "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/0/items/type", "type", { type: "string" }), r++);
                }
              } else e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/0/type", "type", { type: "array" }), r++;
              var b = H === r;
              A = A || b;
              let J = r;
              l !== "any" && (e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/1/const", "const", { allowedValue: "any" }), r++);
              var b = J === r;
              A = A || b, A ? (r = j, e !== null && (j ? e.length = j : e = null)) : (e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf", "anyOf", {}), r++);
            }
          } else e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/teams/additionalProperties/anyOf/1/type", "type", { type: "object" }), r++;
          var w = k === r;
          d = d || w, d ? (r = o, e !== null && (o ? e.length = o : e = null)) : (e = s(e, t + "/teams/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/teams/additionalProperties/anyOf", "anyOf", {}), r++);
        }
      } else e = s(e, t + "/teams", "#/properties/teams/type", "type", { type: "object" }), r++;
    }
    if (n.admins !== void 0 && (y(n.admins, { instancePath: t + "/admins", parentData: n, parentDataProperty: "admins", rootData: c, dynamicAnchors: u }) || (e = e === null ? y.errors : e.concat(y.errors), r = e.length)), n.roles !== void 0 && (y(n.roles, { instancePath: t + "/roles", parentData: n, parentDataProperty: "roles", rootData: c, dynamicAnchors: u }) || (e = e === null ? y.errors : e.concat(y.errors), r = e.length)), n.bypass !== void 0) {
      let p = n.bypass;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        Object.keys(p).length > 1e3 && (e = s(e, t + "/bypass", "#/properties/bypass/maxProperties", "maxProperties", { limit: 1e3 }), r++), Object.keys(p).length < 0 && (e = s(e, t + "/bypass", "#/properties/bypass/minProperties", "minProperties", { limit: 0 }), r++);
        for (let i in p) {
          let a = r;
          if (typeof i == "string") {
            if (f(i) > 200) {
              let o = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (f(i) < 1) {
              let o = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
          }
          var E = a === r;
          E || (e = s(e, t + "/bypass", "#/properties/bypass/propertyNames", "propertyNames", { propertyName: i }), r++);
        }
        for (let i in p) y(p[i], { instancePath: t + "/bypass/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: i, rootData: c, dynamicAnchors: u }) || (e = e === null ? y.errors : e.concat(y.errors), r = e.length);
      } else e = s(e, t + "/bypass", "#/properties/bypass/type", "type", { type: "object" }), r++;
    }
    if (n["deploy-keys"] !== void 0) {
      let p = n["deploy-keys"];
      if (p && typeof p == "object" && !Array.isArray(p)) {
        Object.keys(p).length > 1e3 && (e = s(e, t + "/deploy-keys", "#/properties/deploy-keys/maxProperties", "maxProperties", { limit: 1e3 }), r++), Object.keys(p).length < 0 && (e = s(e, t + "/deploy-keys", "#/properties/deploy-keys/minProperties", "minProperties", { limit: 0 }), r++);
        for (let i in p) {
          let a = r;
          if (typeof i == "string") {
            if (f(i) > 200) {
              let o = { instancePath: t + "/deploy-keys", schemaPath: "#/properties/deploy-keys/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (f(i) < 1) {
              let o = { instancePath: t + "/deploy-keys", schemaPath: "#/properties/deploy-keys/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
          }
          var R = a === r;
          R || (e = s(e, t + "/deploy-keys", "#/properties/deploy-keys/propertyNames", "propertyNames", { propertyName: i }), r++);
        }
        for (let i in p) {
          let a = p[i], o = r, d = false, g = r;
          a === "read" || a === "write" || (e = s(e, t + "/deploy-keys/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/deploy-keys/additionalProperties/anyOf/0/enum", "enum", { allowedValues: h.properties["deploy-keys"].additionalProperties.anyOf[0].enum }), r++);
          var q = g === r;
          d = d || q;
          let k = r;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let l in a) l === "access" || l === "max-age" || (e = s(e, t + "/deploy-keys/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/deploy-keys/additionalProperties/anyOf/1/additionalProperties", "additionalProperties", { additionalProperty: l }), r++);
            if (a.access !== void 0) {
              let l = a.access;
              l === "read" || l === "write" || (e = s(e, t + "/deploy-keys/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/access", "#/properties/deploy-keys/additionalProperties/anyOf/1/properties/access/enum", "enum", { allowedValues: h.properties["deploy-keys"].additionalProperties.anyOf[1].properties.access.enum }), r++);
            }
            if (a["max-age"] !== void 0) {
              let l = a["max-age"];
              typeof l == "string" ? (f(l) > 1024 && (e = s(e, t + "/deploy-keys/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", "#/properties/deploy-keys/additionalProperties/anyOf/1/properties/max-age/maxLength", "maxLength", { limit: 1024 }), r++), f(l) < 1 && (e = s(e, t + "/deploy-keys/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", "#/properties/deploy-keys/additionalProperties/anyOf/1/properties/max-age/minLength", "minLength", { limit: 1 }), r++), F.test(l) || (e = s(e, t + "/deploy-keys/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", "#/properties/deploy-keys/additionalProperties/anyOf/1/properties/max-age/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3}[hd]$" }), r++)) : (e = s(e, t + "/deploy-keys/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", "#/properties/deploy-keys/additionalProperties/anyOf/1/properties/max-age/type", "type", { type: "string" }), r++);
            }
          } else e = s(e, t + "/deploy-keys/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/deploy-keys/additionalProperties/anyOf/1/type", "type", { type: "object" }), r++;
          var q = k === r;
          d = d || q, d ? (r = o, e !== null && (o ? e.length = o : e = null)) : (e = s(e, t + "/deploy-keys/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/deploy-keys/additionalProperties/anyOf", "anyOf", {}), r++);
        }
      } else e = s(e, t + "/deploy-keys", "#/properties/deploy-keys/type", "type", { type: "object" }), r++;
    }
    if (n.apps !== void 0) {
      let p = n.apps;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        Object.keys(p).length > 1e3 && (e = s(e, t + "/apps", "#/properties/apps/maxProperties", "maxProperties", { limit: 1e3 }), r++), Object.keys(p).length < 0 && (e = s(e, t + "/apps", "#/properties/apps/minProperties", "minProperties", { limit: 0 }), r++);
        for (let i in p) {
          let a = r;
          if (typeof i == "string") {
            if (f(i) > 200) {
              let o = { instancePath: t + "/apps", schemaPath: "#/properties/apps/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (f(i) < 1) {
              let o = { instancePath: t + "/apps", schemaPath: "#/properties/apps/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
          }
          var C = a === r;
          C || (e = s(e, t + "/apps", "#/properties/apps/propertyNames", "propertyNames", { propertyName: i }), r++);
        }
        for (let i in p) {
          let a = p[i];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            a.permissions === void 0 && (e = s(e, t + "/apps/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/apps/additionalProperties/required", "required", { missingProperty: "permissions" }), r++);
            for (let o in a) o === "permissions" || o === "repositories" || (e = s(e, t + "/apps/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/apps/additionalProperties/additionalProperties", "additionalProperties", { additionalProperty: o }), r++);
            if (a.permissions !== void 0) {
              let o = a.permissions;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                Object.keys(o).length > 1e3 && (e = s(e, t + "/apps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions", "#/properties/apps/additionalProperties/properties/permissions/maxProperties", "maxProperties", { limit: 1e3 }), r++), Object.keys(o).length < 0 && (e = s(e, t + "/apps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions", "#/properties/apps/additionalProperties/properties/permissions/minProperties", "minProperties", { limit: 0 }), r++);
                for (let d in o) {
                  let g = r;
                  if (typeof d == "string") {
                    if (f(d) > 200) {
                      let k = { instancePath: t + "/apps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions", schemaPath: "#/properties/apps/additionalProperties/properties/permissions/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: d };
                      e === null ? e = [k] : e.push(k), r++;
                    }
                    if (f(d) < 1) {
                      let k = { instancePath: t + "/apps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions", schemaPath: "#/properties/apps/additionalProperties/properties/permissions/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: d };
                      e === null ? e = [k] : e.push(k), r++;
                    }
                  }
                  var M = g === r;
                  M || (e = s(e, t + "/apps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions", "#/properties/apps/additionalProperties/properties/permissions/propertyNames", "propertyNames", { propertyName: d }), r++);
                }
                for (let d in o) {
                  let g = o[d];
                  g === "read" || g === "write" || g === "admin" || (e = s(e, t + "/apps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/apps/additionalProperties/properties/permissions/additionalProperties/enum", "enum", { allowedValues: h.properties.apps.additionalProperties.properties.permissions.additionalProperties.enum }), r++);
                }
              } else e = s(e, t + "/apps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions", "#/properties/apps/additionalProperties/properties/permissions/type", "type", { type: "object" }), r++;
            }
            if (a.repositories !== void 0) {
              let o = a.repositories;
              o === "all" || o === "selected" || (e = s(e, t + "/apps/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/repositories", "#/properties/apps/additionalProperties/properties/repositories/enum", "enum", { allowedValues: h.properties.apps.additionalProperties.properties.repositories.enum }), r++);
            }
          } else e = s(e, t + "/apps/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/apps/additionalProperties/type", "type", { type: "object" }), r++;
        }
      } else e = s(e, t + "/apps", "#/properties/apps/type", "type", { type: "object" }), r++;
    }
    if (n.actions !== void 0) {
      let p = n.actions;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p) i === "enabled" || i === "allowed" || i === "patterns" || i === "github-owned" || i === "verified-creators" || i === "default-token" || i === "can-approve" || i === "pinned" || (e = s(e, t + "/actions", "#/properties/actions/additionalProperties", "additionalProperties", { additionalProperty: i }), r++);
        if (p.enabled !== void 0) {
          let i = p.enabled;
          i === "all" || i === "selected" || i === "none" || i === "local" || (e = s(e, t + "/actions/enabled", "#/properties/actions/properties/enabled/enum", "enum", { allowedValues: h.properties.actions.properties.enabled.enum }), r++);
        }
        if (p.allowed !== void 0) {
          let i = p.allowed;
          i === "all" || i === "local-only" || i === "selected" || (e = s(e, t + "/actions/allowed", "#/properties/actions/properties/allowed/enum", "enum", { allowedValues: h.properties.actions.properties.allowed.enum }), r++);
        }
        if (p.patterns !== void 0 && (y(p.patterns, { instancePath: t + "/actions/patterns", parentData: p, parentDataProperty: "patterns", rootData: c, dynamicAnchors: u }) || (e = e === null ? y.errors : e.concat(y.errors), r = e.length)), p["github-owned"] !== void 0 && typeof p["github-owned"] != "boolean" && (e = s(e, t + "/actions/github-owned", "#/properties/actions/properties/github-owned/type", "type", { type: "boolean" }), r++), p["verified-creators"] !== void 0 && typeof p["verified-creators"] != "boolean" && (e = s(e, t + "/actions/verified-creators", "#/properties/actions/properties/verified-creators/type", "type", { type: "boolean" }), r++), p["default-token"] !== void 0) {
          let i = p["default-token"];
          i === "read" || i === "write" || (e = s(e, t + "/actions/default-token", "#/properties/actions/properties/default-token/enum", "enum", { allowedValues: h.properties.actions.properties["default-token"].enum }), r++);
        }
        p["can-approve"] !== void 0 && typeof p["can-approve"] != "boolean" && (e = s(e, t + "/actions/can-approve", "#/properties/actions/properties/can-approve/type", "type", { type: "boolean" }), r++), p.pinned !== void 0 && typeof p.pinned != "boolean" && (e = s(e, t + "/actions/pinned", "#/properties/actions/properties/pinned/type", "type", { type: "boolean" }), r++);
      } else e = s(e, t + "/actions", "#/properties/actions/type", "type", { type: "object" }), r++;
    }
    if (n.environments !== void 0) {
      let p = n.environments;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        Object.keys(p).length > 1e3 && (e = s(e, t + "/environments", "#/properties/environments/maxProperties", "maxProperties", { limit: 1e3 }), r++), Object.keys(p).length < 0 && (e = s(e, t + "/environments", "#/properties/environments/minProperties", "minProperties", { limit: 0 }), r++);
        for (let i in p) {
          let a = r;
          if (typeof i == "string") {
            if (f(i) > 200) {
              let o = { instancePath: t + "/environments", schemaPath: "#/properties/environments/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (f(i) < 1) {
              let o = { instancePath: t + "/environments", schemaPath: "#/properties/environments/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
          }
          var B = a === r;
          B || (e = s(e, t + "/environments", "#/properties/environments/propertyNames", "propertyNames", { propertyName: i }), r++);
        }
        for (let i in p) {
          let a = p[i];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let o in a) o === "reviewers" || o === "self-review" || o === "admins-bypass" || o === "branches" || o === "patterns" || o === "wait-minutes" || (e = s(e, t + "/environments/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/environments/additionalProperties/additionalProperties", "additionalProperties", { additionalProperty: o }), r++);
            if (a.reviewers !== void 0 && (y(a.reviewers, { instancePath: t + "/environments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/reviewers", parentData: a, parentDataProperty: "reviewers", rootData: c, dynamicAnchors: u }) || (e = e === null ? y.errors : e.concat(y.errors), r = e.length)), a["self-review"] !== void 0 && typeof a["self-review"] != "boolean" && (e = s(e, t + "/environments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/self-review", "#/properties/environments/additionalProperties/properties/self-review/type", "type", { type: "boolean" }), r++), a["admins-bypass"] !== void 0 && typeof a["admins-bypass"] != "boolean" && (e = s(e, t + "/environments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/admins-bypass", "#/properties/environments/additionalProperties/properties/admins-bypass/type", "type", { type: "boolean" }), r++), a.branches !== void 0) {
              let o = a.branches;
              o === "any" || o === "protected" || o === "named" || (e = s(e, t + "/environments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", "#/properties/environments/additionalProperties/properties/branches/enum", "enum", { allowedValues: h.properties.environments.additionalProperties.properties.branches.enum }), r++);
            }
            if (a.patterns !== void 0 && (y(a.patterns, { instancePath: t + "/environments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/patterns", parentData: a, parentDataProperty: "patterns", rootData: c, dynamicAnchors: u }) || (e = e === null ? y.errors : e.concat(y.errors), r = e.length)), a["wait-minutes"] !== void 0) {
              let o = a["wait-minutes"];
              typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = s(e, t + "/environments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/wait-minutes", "#/properties/environments/additionalProperties/properties/wait-minutes/type", "type", { type: "integer" }), r++), typeof o == "number" && isFinite(o) && ((o > 43200 || isNaN(o)) && (e = s(e, t + "/environments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/wait-minutes", "#/properties/environments/additionalProperties/properties/wait-minutes/maximum", "maximum", { comparison: "<=", limit: 43200 }), r++), (o < 0 || isNaN(o)) && (e = s(e, t + "/environments/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/wait-minutes", "#/properties/environments/additionalProperties/properties/wait-minutes/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
            }
          } else e = s(e, t + "/environments/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/environments/additionalProperties/type", "type", { type: "object" }), r++;
        }
      } else e = s(e, t + "/environments", "#/properties/environments/type", "type", { type: "object" }), r++;
    }
    if (n["two-factor"] !== void 0) {
      let p = n["two-factor"];
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p) i === "required" || i === "exempt" || (e = s(e, t + "/two-factor", "#/properties/two-factor/additionalProperties", "additionalProperties", { additionalProperty: i }), r++);
        p.required !== void 0 && typeof p.required != "boolean" && (e = s(e, t + "/two-factor/required", "#/properties/two-factor/properties/required/type", "type", { type: "boolean" }), r++), p.exempt !== void 0 && (y(p.exempt, { instancePath: t + "/two-factor/exempt", parentData: p, parentDataProperty: "exempt", rootData: c, dynamicAnchors: u }) || (e = e === null ? y.errors : e.concat(y.errors), r = e.length));
      } else e = s(e, t + "/two-factor", "#/properties/two-factor/type", "type", { type: "object" }), r++;
    }
    if (n.branches !== void 0) {
      let p = n.branches;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        Object.keys(p).length > 1e3 && (e = s(e, t + "/branches", "#/properties/branches/maxProperties", "maxProperties", { limit: 1e3 }), r++), Object.keys(p).length < 0 && (e = s(e, t + "/branches", "#/properties/branches/minProperties", "minProperties", { limit: 0 }), r++);
        for (let i in p) {
          let a = r;
          if (typeof i == "string") {
            if (f(i) > 200) {
              let o = { instancePath: t + "/branches", schemaPath: "#/properties/branches/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (f(i) < 1) {
              let o = { instancePath: t + "/branches", schemaPath: "#/properties/branches/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
              e === null ? e = [o] : e.push(o), r++;
            }
          }
          var G = a === r;
          G || (e = s(e, t + "/branches", "#/properties/branches/propertyNames", "propertyNames", { propertyName: i }), r++);
        }
        for (let i in p) {
          let a = p[i];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let o in a) V.call(h.properties.branches.additionalProperties.properties, o) || (e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/branches/additionalProperties/additionalProperties", "additionalProperties", { additionalProperty: o }), r++);
            if (a["required-contexts"] !== void 0 && (y(a["required-contexts"], { instancePath: t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/required-contexts", parentData: a, parentDataProperty: "required-contexts", rootData: c, dynamicAnchors: u }) || (e = e === null ? y.errors : e.concat(y.errors), r = e.length)), a.approvals !== void 0) {
              let o = a.approvals;
              typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", "#/properties/branches/additionalProperties/properties/approvals/type", "type", { type: "integer" }), r++), typeof o == "number" && isFinite(o) && ((o > 10 || isNaN(o)) && (e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", "#/properties/branches/additionalProperties/properties/approvals/maximum", "maximum", { comparison: "<=", limit: 10 }), r++), (o < 0 || isNaN(o)) && (e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", "#/properties/branches/additionalProperties/properties/approvals/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
            }
            a["dismiss-stale"] !== void 0 && typeof a["dismiss-stale"] != "boolean" && (e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/dismiss-stale", "#/properties/branches/additionalProperties/properties/dismiss-stale/type", "type", { type: "boolean" }), r++), a["code-owners"] !== void 0 && typeof a["code-owners"] != "boolean" && (e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-owners", "#/properties/branches/additionalProperties/properties/code-owners/type", "type", { type: "boolean" }), r++), a["last-push"] !== void 0 && typeof a["last-push"] != "boolean" && (e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/last-push", "#/properties/branches/additionalProperties/properties/last-push/type", "type", { type: "boolean" }), r++), a.signatures !== void 0 && typeof a.signatures != "boolean" && (e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/signatures", "#/properties/branches/additionalProperties/properties/signatures/type", "type", { type: "boolean" }), r++), a.linear !== void 0 && typeof a.linear != "boolean" && (e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/linear", "#/properties/branches/additionalProperties/properties/linear/type", "type", { type: "boolean" }), r++), a.admins !== void 0 && typeof a.admins != "boolean" && (e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/admins", "#/properties/branches/additionalProperties/properties/admins/type", "type", { type: "boolean" }), r++), a["force-push"] !== void 0 && typeof a["force-push"] != "boolean" && (e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/force-push", "#/properties/branches/additionalProperties/properties/force-push/type", "type", { type: "boolean" }), r++), a.deletion !== void 0 && typeof a.deletion != "boolean" && (e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/deletion", "#/properties/branches/additionalProperties/properties/deletion/type", "type", { type: "boolean" }), r++);
          } else e = s(e, t + "/branches/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/branches/additionalProperties/type", "type", { type: "object" }), r++;
        }
      } else e = s(e, t + "/branches", "#/properties/branches/type", "type", { type: "object" }), r++;
    }
    if (n.organization !== void 0) {
      let p = n.organization;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p) i === "default-permission" || i === "create-repositories" || i === "fork-private" || i === "change-visibility" || i === "delete-repositories" || (e = s(e, t + "/organization", "#/properties/organization/additionalProperties", "additionalProperties", { additionalProperty: i }), r++);
        if (p["default-permission"] !== void 0) {
          let i = p["default-permission"];
          i === "none" || i === "read" || i === "triage" || i === "write" || i === "maintain" || i === "admin" || (e = s(e, t + "/organization/default-permission", "#/properties/organization/properties/default-permission/enum", "enum", { allowedValues: h.properties.organization.properties["default-permission"].enum }), r++);
        }
        p["create-repositories"] !== void 0 && typeof p["create-repositories"] != "boolean" && (e = s(e, t + "/organization/create-repositories", "#/properties/organization/properties/create-repositories/type", "type", { type: "boolean" }), r++), p["fork-private"] !== void 0 && typeof p["fork-private"] != "boolean" && (e = s(e, t + "/organization/fork-private", "#/properties/organization/properties/fork-private/type", "type", { type: "boolean" }), r++), p["change-visibility"] !== void 0 && typeof p["change-visibility"] != "boolean" && (e = s(e, t + "/organization/change-visibility", "#/properties/organization/properties/change-visibility/type", "type", { type: "boolean" }), r++), p["delete-repositories"] !== void 0 && typeof p["delete-repositories"] != "boolean" && (e = s(e, t + "/organization/delete-repositories", "#/properties/organization/properties/delete-repositories/type", "type", { type: "boolean" }), r++);
      } else e = s(e, t + "/organization", "#/properties/organization/type", "type", { type: "object" }), r++;
    }
    if (n.review !== void 0) {
      let p = n.review;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        p.every === void 0 && (e = s(e, t + "/review", "#/properties/review/required", "required", { missingProperty: "every" }), r++);
        for (let i in p) i === "every" || i === "by" || i === "approvals" || i === "asked" || (e = s(e, t + "/review", "#/properties/review/additionalProperties", "additionalProperties", { additionalProperty: i }), r++);
        if (p.every !== void 0) {
          let i = p.every;
          typeof i == "string" ? (f(i) > 1024 && (e = s(e, t + "/review/every", "#/properties/review/properties/every/maxLength", "maxLength", { limit: 1024 }), r++), f(i) < 1 && (e = s(e, t + "/review/every", "#/properties/review/properties/every/minLength", "minLength", { limit: 1 }), r++), F.test(i) || (e = s(e, t + "/review/every", "#/properties/review/properties/every/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3}[hd]$" }), r++)) : (e = s(e, t + "/review/every", "#/properties/review/properties/every/type", "type", { type: "string" }), r++);
        }
        if (p.by !== void 0) {
          let i = p.by;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let a in i) a === "users" || a === "teams" || (e = s(e, t + "/review/by", "#/properties/review/properties/by/additionalProperties", "additionalProperties", { additionalProperty: a }), r++);
            if (i.users !== void 0 && (y(i.users, { instancePath: t + "/review/by/users", parentData: i, parentDataProperty: "users", rootData: c, dynamicAnchors: u }) || (e = e === null ? y.errors : e.concat(y.errors), r = e.length)), i.teams !== void 0) {
              let a = i.teams;
              if (Array.isArray(a)) {
                a.length > 1e3 && (e = s(e, t + "/review/by/teams", "#/properties/review/properties/by/properties/teams/maxItems", "maxItems", { limit: 1e3 }), r++), a.length < 0 && (e = s(e, t + "/review/by/teams", "#/properties/review/properties/by/properties/teams/minItems", "minItems", { limit: 0 }), r++);
                let o = a.length;
                for (let d = 0; d < o; d++) {
                  let g = a[d];
                  typeof g == "string" ? (f(g) > 1024 && (e = s(e, t + "/review/by/teams/" + d, "#/properties/review/properties/by/properties/teams/items/maxLength", "maxLength", { limit: 1024 }), r++), f(g) < 1 && (e = s(e, t + "/review/by/teams/" + d, "#/properties/review/properties/by/properties/teams/items/minLength", "minLength", { limit: 1 }), r++), Z.test(g) || (e = s(e, t + "/review/by/teams/" + d, "#/properties/review/properties/by/properties/teams/items/pattern", "pattern", { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }), r++)) : (e = s(e, t + "/review/by/teams/" + d, "#/properties/review/properties/by/properties/teams/items/type", "type", { type: "string" }), r++);
                }
              } else e = s(e, t + "/review/by/teams", "#/properties/review/properties/by/properties/teams/type", "type", { type: "array" }), r++;
            }
          } else e = s(e, t + "/review/by", "#/properties/review/properties/by/type", "type", { type: "object" }), r++;
        }
        if (p.approvals !== void 0) {
          let i = p.approvals;
          typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i) || (e = s(e, t + "/review/approvals", "#/properties/review/properties/approvals/type", "type", { type: "integer" }), r++), typeof i == "number" && isFinite(i) && ((i > 10 || isNaN(i)) && (e = s(e, t + "/review/approvals", "#/properties/review/properties/approvals/maximum", "maximum", { comparison: "<=", limit: 10 }), r++), (i < 1 || isNaN(i)) && (e = s(e, t + "/review/approvals", "#/properties/review/properties/approvals/minimum", "minimum", { comparison: ">=", limit: 1 }), r++));
        }
        if (p.asked !== void 0) {
          let i = p.asked;
          typeof i == "string" ? (f(i) > 1024 && (e = s(e, t + "/review/asked", "#/properties/review/properties/asked/maxLength", "maxLength", { limit: 1024 }), r++), f(i) < 1 && (e = s(e, t + "/review/asked", "#/properties/review/properties/asked/minLength", "minLength", { limit: 1 }), r++), T.test(i) || (e = s(e, t + "/review/asked", "#/properties/review/properties/asked/pattern", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), r++)) : (e = s(e, t + "/review/asked", "#/properties/review/properties/asked/type", "type", { type: "string" }), r++);
        }
      } else e = s(e, t + "/review", "#/properties/review/type", "type", { type: "object" }), r++;
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return $.errors = e, r === 0;
}
$.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function s(n, t, N, x, c) {
  let u = { instancePath: t, schemaPath: N, keyword: x, params: c };
  return n === null ? [u] : (n.push(u), n);
}

// src/policy/access-parse.ts
var MOST_TOLD = 200;
var parseAccess = (file, content) => {
  const { text: text2, faults } = readYaml(file, content);
  if (text2 === null) return refused(faults);
  const named2 = new Set(faults.map(({ key: key2 }) => key2));
  const shape = [...shapeFaults(text2.value), ...meaningFaults(text2.value)].map(text2.place);
  const all = [...faults, ...shape.filter(({ key: key2 }) => !named2.has(key2))];
  if (all.length > 0) return refused(all);
  return { expected: settleShape(accessFile, text2.value) };
};
var refused = (faults) => {
  const [first, ...rest] = orderFaults(faults);
  if (first === void 0) throw new Error("refused without a fault");
  return { faults: [first, ...rest] };
};
var shapeFaults = (value) => X(value) ? [] : schemaFaults(
  (X.errors ?? []).slice(0, MOST_TOLD),
  value,
  (path) => allowedKeys(accessSchema, path)
);
var meaningFaults = (value) => {
  if (!isMap(value)) return [];
  const vacuous = ACCESS_PARTS.every((part) => !Object.hasOwn(value, part));
  const nothing = {
    path: [],
    on: "value",
    code: "value-vacuous",
    message: `compares nothing; name at least one of ${ACCESS_PARTS.join(", ")}`
  };
  return [...vacuous ? [nothing] : [], ...NAMES.flatMap((part) => twiceFaults(part, value[part]))];
};
var NAMES = ["outside-collaborators", "people", "teams", "apps", "environments"];
var twiceFaults = (part, value) => {
  if (!isMap(value)) return [];
  const seen = /* @__PURE__ */ new Set();
  return Object.keys(value).flatMap((name) => {
    const plain = name.toLowerCase();
    const fault = {
      path: [part, name],
      on: "key",
      code: "key-duplicate",
      message: "is written twice, in other letters"
    };
    const isTwice = seen.has(plain);
    seen.add(plain);
    return isTwice ? [fault] : [];
  });
};
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/app/access/expected-file.ts
var expectedOf = async (place, reading, readReview) => {
  const { path } = place;
  if (reading.state === "absent") return { state: "missing", path, commit: reading.commit };
  if (reading.state === "unreadable") return { state: "unreadable", path, found: reading.found };
  const { text: text2, commit } = reading;
  const expected = expectedOfText(path, text2);
  if (expected.state !== "found") return expected.state === "invalid" ? { ...expected, commit } : expected;
  const review2 = expected.expected.review === null ? known(null) : await readReview({ ...place, commit });
  return { ...expected, commit, review: review2 };
};
var expectedOfText = (path, text2) => {
  const parsed = parseAccess(path, text2);
  const found = { path, digest: sha256(text2), commit: null };
  if ("faults" in parsed) {
    const faults = parsed.faults.map(({ line, column, key: key2, message }) => ({ line, column, key: key2, message }));
    return { state: "invalid", ...found, faults };
  }
  const why = { code: "fact-unavailable", about: ["review"], found: "the file was handed in" };
  return { state: "found", ...found, expected: parsed.expected, review: unknown(why) };
};

// src/app/access/read-access-facts.ts
var NO_CHANGE = { code: "not-demanded", about: ["change"] };
var readAccessFacts = async (ports, target, ground, expected) => {
  const demanded = expected.state === "found" ? expected.expected : null;
  const alone = {
    ...unknownFacts(NO_CHANGE),
    ...ground === null ? {} : { repository: known(ground.repository) }
  };
  const [state, teams] = await Promise.all([
    readState(ports, target, branchesOf(demanded, ground)),
    ports.readTeams(demanded?.review?.by.teams ?? [])
  ]);
  const now = ports.now() ?? ground?.now ?? null;
  const around = { ...alone, teams: known(teams), ...now === null ? {} : { clock: known({ now }) } };
  if (state instanceof CollectError) {
    const { code, about, found } = state.fault;
    const why = { code, about, found };
    return { facts: { ...around, access: unknown(why) }, faults: [{ outcome: "indeterminate", ...why }] };
  }
  const access2 = { state, expected };
  return { facts: { ...around, access: known(access2) }, faults: [] };
};
var readState = async (ports, { owner, repository }, branches) => {
  try {
    return await ports.readAccess(owner, repository, branches);
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};
var branchesOf = (expected, ground) => {
  const named2 = [...expected?.branches ?? [], ...expected?.bypass ?? []].map(({ name }) => name);
  return expected === null && ground !== null ? [ground.repository.defaultBranch] : [...new Set(named2)].sort();
};

// src/app/access/check-access.ts
var checkAccess = async (ports, settings, { repository, run }) => {
  const name = accessName(run);
  prepareMoment(ports, name);
  const { policy, read } = await readWhole(ports, settings, repository);
  const facts = withRun(read.facts, run);
  const about = { stage: "access", repository, run, name, commit: null, companions: [], links: {} };
  return [await recordMoment(ports, settings, { ...about, policy, facts, faults: read.faults })];
};
var readWhole = async (ports, settings, repository) => {
  const ground = await groundOf(ports, repository);
  if (ground instanceof CollectError) {
    const { code, about, found } = ground.fault;
    const policy2 = untold({ state: "unreadable", path: settings.policyPath, found });
    const facts = unknownFacts({ code, about, found });
    return { policy: policy2, read: { facts, faults: [{ outcome: "indeterminate", code, about, found }] } };
  }
  const policy = await defaultPolicy(ports, settings, ground);
  return { policy, read: await readDemanded(ports, ground, policy) };
};
var groundOf = async (ports, repository) => {
  try {
    return await ports.ground(repository);
  } catch (error) {
    if (error instanceof CollectError) return error;
    throw error;
  }
};
var defaultPolicy = async (ports, settings, { repository }) => {
  const { name, defaultBranch } = repository;
  const policy = await ports.source.readFile({ repository: name, path: settings.policyPath, ref: defaultBranch });
  const ground = { repository, change: { base: { ref: defaultBranch } }, policy, defaultBranchPolicy: policy };
  return readPolicy(ports.policySource, settings, ground);
};
var readDemanded = async (ports, ground, policy) => {
  const path = accessFileOf(policy.reading);
  const { name, defaultBranch } = ground.repository;
  if (path === null) return readNothing(ground);
  const place = { repository: name, path, branch: defaultBranch };
  const reading = await ports.source.readFile({ repository: name, path, ref: defaultBranch });
  const expected = await expectedOf(place, reading, ports.readReview);
  const [owner = "", repository = ""] = name.split("/");
  return readAccessFacts(ports, { owner, repository }, ground, expected);
};
var readNothing = ({ repository, now }) => ({
  facts: {
    ...unknownFacts({ code: "not-demanded", about: ["access"] }),
    repository: { known: true, value: repository },
    clock: { known: true, value: { now } }
  },
  faults: []
});

export {
  accessFileOf,
  expectedOf,
  expectedOfText,
  readAccessFacts,
  checkAccess,
  defaultPolicy
};
