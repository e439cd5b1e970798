import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  prepareMoment,
  recordMoment
} from "./chunk-JLD5PMYF.js";
import {
  unknownFacts,
  withRun
} from "./chunk-H3VU3QM6.js";
import {
  accessName
} from "./chunk-TLCI3KTU.js";
import {
  readPolicy,
  untold
} from "./chunk-2TRQJODO.js";
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
} from "./chunk-OO7OUPUF.js";
import {
  sha256
} from "./chunk-EATSPRHM.js";
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
  } catch ($) {
    throw t = 0, $;
  }
};
var V = Q((z) => {
  "use strict";
  Object.defineProperty(z, "__esModule", { value: true });
  function D(n) {
    let t = n.length, $ = 0, O = 0, u;
    for (; O < t; ) $++, u = n.charCodeAt(O++), u >= 55296 && u <= 56319 && O < t && (u = n.charCodeAt(O), (u & 64512) === 56320 && O++);
    return $;
  }
  z.default = D;
  D.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var X = q;
var v = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:countersign:access:v1", type: "object", additionalProperties: false, properties: { version: { const: 1 }, members: { type: "object", additionalProperties: false, properties: { owners: { $ref: "#/$defs/shared-0" }, members: { anyOf: [{ type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, { const: "any" }] } }, required: ["owners"] }, "outside-collaborators": { $ref: "#/$defs/shared-1" }, people: { $ref: "#/$defs/shared-1" }, teams: { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, additionalProperties: { anyOf: [{ enum: ["read", "triage", "write", "maintain", "admin"] }, { type: "object", additionalProperties: false, properties: { level: { enum: ["read", "triage", "write", "maintain", "admin"] }, members: { anyOf: [{ type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, { const: "any" }] } }, required: [] }] } }, admins: { $ref: "#/$defs/shared-0" }, roles: { $ref: "#/$defs/shared-0" }, bypass: { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { $ref: "#/$defs/shared-0" } }, "deploy-keys": { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { anyOf: [{ enum: ["read", "write"] }, { type: "object", additionalProperties: false, properties: { access: { enum: ["read", "write"] }, "max-age": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[1-9][0-9]{0,3}[hd]$" } }, required: [] }] } }, apps: { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { permissions: { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { enum: ["read", "write", "admin"] } }, repositories: { enum: ["all", "selected"] } }, required: ["permissions"] } }, actions: { type: "object", additionalProperties: false, properties: { enabled: { enum: ["all", "selected", "none", "local"] }, allowed: { enum: ["all", "local-only", "selected"] }, patterns: { $ref: "#/$defs/shared-0" }, "github-owned": { type: "boolean" }, "verified-creators": { type: "boolean" }, "default-token": { enum: ["read", "write"] }, "can-approve": { type: "boolean" }, pinned: { type: "boolean" } }, required: [] }, environments: { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { reviewers: { $ref: "#/$defs/shared-0" }, "self-review": { type: "boolean" }, "admins-bypass": { type: "boolean" }, branches: { enum: ["any", "protected", "named"] }, patterns: { $ref: "#/$defs/shared-0" }, "wait-minutes": { type: "integer", minimum: 0, maximum: 43200 } }, required: [] } }, "two-factor": { type: "object", additionalProperties: false, properties: { required: { type: "boolean" }, exempt: { $ref: "#/$defs/shared-0" } }, required: [] }, branches: { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { "required-contexts": { $ref: "#/$defs/shared-0" }, approvals: { type: "integer", minimum: 0, maximum: 10 }, "dismiss-stale": { type: "boolean" }, "code-owners": { type: "boolean" }, "last-push": { type: "boolean" }, signatures: { type: "boolean" }, linear: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" } }, required: [] } }, organization: { type: "object", additionalProperties: false, properties: { "default-permission": { enum: ["none", "read", "triage", "write", "maintain", "admin"] }, "create-repositories": { type: "boolean" }, "fork-private": { type: "boolean" }, "change-visibility": { type: "boolean" }, "delete-repositories": { type: "boolean" } }, required: [] }, review: { type: "object", additionalProperties: false, properties: { every: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[1-9][0-9]{0,3}[hd]$" }, by: { type: "object", additionalProperties: false, properties: { users: { $ref: "#/$defs/shared-0" }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } }, required: [] }, approvals: { type: "integer", minimum: 1, maximum: 10 }, asked: { type: "string", minLength: 1, maxLength: 1024, pattern: "^\\d{4}-\\d{2}-\\d{2}$" } }, required: ["every"] } }, required: ["version"], $defs: { "shared-0": { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-1": { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { enum: ["read", "triage", "write", "maintain", "admin"] } } } };
var Z = Object.prototype.hasOwnProperty;
var f = V().default;
function d(n, { instancePath: t = "", parentData: $, parentDataProperty: O, rootData: u = n, dynamicAnchors: b = {} } = {}) {
  let e = null, s = 0, w = d.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), Array.isArray(n)) {
    if (n.length > 1e3) {
      let y = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [y] : e.push(y), s++;
    }
    if (n.length < 0) {
      let y = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [y] : e.push(y), s++;
    }
    let L = n.length;
    for (let y = 0; y < L; y++) {
      let P = n[y];
      if (typeof P == "string") {
        if (f(P) > 1024) {
          let h = { instancePath: t + "/" + y, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [h] : e.push(h), s++;
        }
        if (f(P) < 1) {
          let h = { instancePath: t + "/" + y, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [h] : e.push(h), s++;
        }
      } else {
        let h = { instancePath: t + "/" + y, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
  } else {
    let L = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [L] : e.push(L), s++;
  }
  return d.errors = e, s === 0;
}
d.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var S = { type: "object", minProperties: 0, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { enum: ["read", "triage", "write", "maintain", "admin"] } };
function j(n, { instancePath: t = "", parentData: $, parentDataProperty: O, rootData: u = n, dynamicAnchors: b = {} } = {}) {
  let e = null, s = 0, w = j.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length > 1e3) {
      let y = { instancePath: t, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
      e === null ? e = [y] : e.push(y), s++;
    }
    if (Object.keys(n).length < 0) {
      let y = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 0 } };
      e === null ? e = [y] : e.push(y), s++;
    }
    for (let y in n) {
      let P = s;
      if (typeof y == "string") {
        if (f(y) > 200) {
          let h = { instancePath: t, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: y };
          e === null ? e = [h] : e.push(h), s++;
        }
        if (f(y) < 1) {
          let h = { instancePath: t, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: y };
          e === null ? e = [h] : e.push(h), s++;
        }
      }
      var L = P === s;
      if (!L) {
        let h = { instancePath: t, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: y } };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
    for (let y in n) {
      let P = n[y];
      if (!(P === "read" || P === "triage" || P === "write" || P === "maintain" || P === "admin")) {
        let h = { instancePath: t + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: S.additionalProperties.enum } };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
  } else {
    let y = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [y] : e.push(y), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var F = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
var E = new RegExp("^[1-9][0-9]{0,3}[hd]$", "u");
var T = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function q(n, { instancePath: t = "", parentData: $, parentDataProperty: O, rootData: u = n, dynamicAnchors: b = {} } = {}) {
  let e = null, s = 0, w = q.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [p] : e.push(p), s++;
    }
    for (let p in n) if (!Z.call(v.properties, p)) {
      let r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.version !== void 0 && n.version !== 1) {
      let p = { instancePath: t + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [p] : e.push(p), s++;
    }
    if (n.members !== void 0) {
      let p = n.members;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.owners === void 0) {
          let r = { instancePath: t + "/members", schemaPath: "#/properties/members/required", keyword: "required", params: { missingProperty: "owners" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in p) if (!(r === "owners" || r === "members")) {
          let i = { instancePath: t + "/members", schemaPath: "#/properties/members/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p.owners !== void 0 && (d(p.owners, { instancePath: t + "/members/owners", parentData: p, parentDataProperty: "owners", rootData: u, dynamicAnchors: b }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), p.members !== void 0) {
          let r = p.members, i = s, a = false, o = s;
          if (Array.isArray(r)) {
            if (r.length > 1e3) {
              let l = { instancePath: t + "/members/members", schemaPath: "#/properties/members/properties/members/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [l] : e.push(l), s++;
            }
            if (r.length < 0) {
              let l = { instancePath: t + "/members/members", schemaPath: "#/properties/members/properties/members/anyOf/0/minItems", keyword: "minItems", params: { limit: 0 } };
              e === null ? e = [l] : e.push(l), s++;
            }
            let m = r.length;
            for (let l = 0; l < m; l++) {
              let c = r[l];
              if (typeof c == "string") {
                if (f(c) > 1024) {
                  let k = { instancePath: t + "/members/members/" + l, schemaPath: "#/properties/members/properties/members/anyOf/0/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [k] : e.push(k), s++;
                }
                if (f(c) < 1) {
                  let k = { instancePath: t + "/members/members/" + l, schemaPath: "#/properties/members/properties/members/anyOf/0/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [k] : e.push(k), s++;
                }
              } else {
                let k = { instancePath: t + "/members/members/" + l, schemaPath: "#/properties/members/properties/members/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [k] : e.push(k), s++;
              }
            }
          } else {
            let m = { instancePath: t + "/members/members", schemaPath: "#/properties/members/properties/members/anyOf/0/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [m] : e.push(m), s++;
          }
          var L = o === s;
          a = a || L;
          let g = s;
          if (r !== "any") {
            let m = { instancePath: t + "/members/members", schemaPath: "#/properties/members/properties/members/anyOf/1/const", keyword: "const", params: { allowedValue: "any" } };
            e === null ? e = [m] : e.push(m), s++;
          }
          var L = g === s;
          if (a = a || L, a) s = i, e !== null && (i ? e.length = i : e = null);
          else {
            let m = { instancePath: t + "/members/members", schemaPath: "#/properties/members/properties/members/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [m] : e.push(m), s++;
          }
        }
      } else {
        let r = { instancePath: t + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n["outside-collaborators"] !== void 0 && (j(n["outside-collaborators"], { instancePath: t + "/outside-collaborators", parentData: n, parentDataProperty: "outside-collaborators", rootData: u, dynamicAnchors: b }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), n.people !== void 0 && (j(n.people, { instancePath: t + "/people", parentData: n, parentDataProperty: "people", rootData: u, dynamicAnchors: b }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), n.teams !== void 0) {
      let p = n.teams;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length > 1e3) {
          let r = { instancePath: t + "/teams", schemaPath: "#/properties/teams/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (Object.keys(p).length < 0) {
          let r = { instancePath: t + "/teams", schemaPath: "#/properties/teams/minProperties", keyword: "minProperties", params: { limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in p) {
          let i = s;
          if (typeof r == "string") {
            if (f(r) > 200) {
              let a = { instancePath: t + "/teams", schemaPath: "#/properties/teams/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (f(r) < 1) {
              let a = { instancePath: t + "/teams", schemaPath: "#/properties/teams/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (!F.test(r)) {
              let a = { instancePath: t + "/teams", schemaPath: "#/properties/teams/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
          }
          var y = i === s;
          if (!y) {
            let a = { instancePath: t + "/teams", schemaPath: "#/properties/teams/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        for (let r in p) {
          let i = p[r], a = s, o = false, g = s;
          if (!(i === "read" || i === "triage" || i === "write" || i === "maintain" || i === "admin")) {
            let l = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/anyOf/0/enum", keyword: "enum", params: { allowedValues: v.properties.teams.additionalProperties.anyOf[0].enum } };
            e === null ? e = [l] : e.push(l), s++;
          }
          var h = g === s;
          o = o || h;
          let m = s;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let l in i) if (!(l === "level" || l === "members")) {
              let c = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [c] : e.push(c), s++;
            }
            if (i.level !== void 0) {
              let l = i.level;
              if (!(l === "read" || l === "triage" || l === "write" || l === "maintain" || l === "admin")) {
                let c = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", schemaPath: "#/properties/teams/additionalProperties/anyOf/1/properties/level/enum", keyword: "enum", params: { allowedValues: v.properties.teams.additionalProperties.anyOf[1].properties.level.enum } };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
            if (i.members !== void 0) {
              let l = i.members, c = s, k = false, J = s;
              if (Array.isArray(l)) {
                if (l.length > 1e3) {
                  let x = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", schemaPath: "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  e === null ? e = [x] : e.push(x), s++;
                }
                if (l.length < 0) {
                  let x = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", schemaPath: "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/0/minItems", keyword: "minItems", params: { limit: 0 } };
                  e === null ? e = [x] : e.push(x), s++;
                }
                let N = l.length;
                for (let x = 0; x < N; x++) {
                  let _ = l[x];
                  if (typeof _ == "string") {
                    if (f(_) > 1024) {
                      let A = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + x, schemaPath: "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/0/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [A] : e.push(A), s++;
                    }
                    if (f(_) < 1) {
                      let A = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + x, schemaPath: "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/0/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [A] : e.push(A), s++;
                    }
                  } else {
                    let A = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + x, schemaPath: "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [A] : e.push(A), s++;
                  }
                }
              } else {
                let N = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", schemaPath: "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/0/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [N] : e.push(N), s++;
              }
              var P = J === s;
              k = k || P;
              let K = s;
              if (l !== "any") {
                let N = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", schemaPath: "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf/1/const", keyword: "const", params: { allowedValue: "any" } };
                e === null ? e = [N] : e.push(N), s++;
              }
              var P = K === s;
              if (k = k || P, k) s = c, e !== null && (c ? e.length = c : e = null);
              else {
                let N = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", schemaPath: "#/properties/teams/additionalProperties/anyOf/1/properties/members/anyOf", keyword: "anyOf", params: {} };
                e === null ? e = [N] : e.push(N), s++;
              }
            }
          } else {
            let l = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), s++;
          }
          var h = m === s;
          if (o = o || h, o) s = a, e !== null && (a ? e.length = a : e = null);
          else {
            let l = { instancePath: t + "/teams/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [l] : e.push(l), s++;
          }
        }
      } else {
        let r = { instancePath: t + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.admins !== void 0 && (d(n.admins, { instancePath: t + "/admins", parentData: n, parentDataProperty: "admins", rootData: u, dynamicAnchors: b }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), n.roles !== void 0 && (d(n.roles, { instancePath: t + "/roles", parentData: n, parentDataProperty: "roles", rootData: u, dynamicAnchors: b }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), n.bypass !== void 0) {
      let p = n.bypass;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length > 1e3) {
          let r = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (Object.keys(p).length < 0) {
          let r = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/minProperties", keyword: "minProperties", params: { limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in p) {
          let i = s;
          if (typeof r == "string") {
            if (f(r) > 200) {
              let a = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (f(r) < 1) {
              let a = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
          }
          var R = i === s;
          if (!R) {
            let a = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        for (let r in p) d(p[r], { instancePath: t + "/bypass/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: r, rootData: u, dynamicAnchors: b }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length);
      } else {
        let r = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n["deploy-keys"] !== void 0) {
      let p = n["deploy-keys"];
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length > 1e3) {
          let r = { instancePath: t + "/deploy-keys", schemaPath: "#/properties/deploy-keys/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (Object.keys(p).length < 0) {
          let r = { instancePath: t + "/deploy-keys", schemaPath: "#/properties/deploy-keys/minProperties", keyword: "minProperties", params: { limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in p) {
          let i = s;
          if (typeof r == "string") {
            if (f(r) > 200) {
              let a = { instancePath: t + "/deploy-keys", schemaPath: "#/properties/deploy-keys/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (f(r) < 1) {
              let a = { instancePath: t + "/deploy-keys", schemaPath: "#/properties/deploy-keys/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
          }
          var C = i === s;
          if (!C) {
            let a = { instancePath: t + "/deploy-keys", schemaPath: "#/properties/deploy-keys/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        for (let r in p) {
          let i = p[r], a = s, o = false, g = s;
          if (!(i === "read" || i === "write")) {
            let l = { instancePath: t + "/deploy-keys/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deploy-keys/additionalProperties/anyOf/0/enum", keyword: "enum", params: { allowedValues: v.properties["deploy-keys"].additionalProperties.anyOf[0].enum } };
            e === null ? e = [l] : e.push(l), s++;
          }
          var I = g === s;
          o = o || I;
          let m = s;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let l in i) if (!(l === "access" || l === "max-age")) {
              let c = { instancePath: t + "/deploy-keys/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deploy-keys/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [c] : e.push(c), s++;
            }
            if (i.access !== void 0) {
              let l = i.access;
              if (!(l === "read" || l === "write")) {
                let c = { instancePath: t + "/deploy-keys/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/access", schemaPath: "#/properties/deploy-keys/additionalProperties/anyOf/1/properties/access/enum", keyword: "enum", params: { allowedValues: v.properties["deploy-keys"].additionalProperties.anyOf[1].properties.access.enum } };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
            if (i["max-age"] !== void 0) {
              let l = i["max-age"];
              if (typeof l == "string") {
                if (f(l) > 1024) {
                  let c = { instancePath: t + "/deploy-keys/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", schemaPath: "#/properties/deploy-keys/additionalProperties/anyOf/1/properties/max-age/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [c] : e.push(c), s++;
                }
                if (f(l) < 1) {
                  let c = { instancePath: t + "/deploy-keys/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", schemaPath: "#/properties/deploy-keys/additionalProperties/anyOf/1/properties/max-age/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [c] : e.push(c), s++;
                }
                if (!E.test(l)) {
                  let c = { instancePath: t + "/deploy-keys/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", schemaPath: "#/properties/deploy-keys/additionalProperties/anyOf/1/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                  e === null ? e = [c] : e.push(c), s++;
                }
              } else {
                let c = { instancePath: t + "/deploy-keys/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", schemaPath: "#/properties/deploy-keys/additionalProperties/anyOf/1/properties/max-age/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
          } else {
            let l = { instancePath: t + "/deploy-keys/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deploy-keys/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), s++;
          }
          var I = m === s;
          if (o = o || I, o) s = a, e !== null && (a ? e.length = a : e = null);
          else {
            let l = { instancePath: t + "/deploy-keys/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deploy-keys/additionalProperties/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [l] : e.push(l), s++;
          }
        }
      } else {
        let r = { instancePath: t + "/deploy-keys", schemaPath: "#/properties/deploy-keys/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.apps !== void 0) {
      let p = n.apps;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length > 1e3) {
          let r = { instancePath: t + "/apps", schemaPath: "#/properties/apps/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (Object.keys(p).length < 0) {
          let r = { instancePath: t + "/apps", schemaPath: "#/properties/apps/minProperties", keyword: "minProperties", params: { limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in p) {
          let i = s;
          if (typeof r == "string") {
            if (f(r) > 200) {
              let a = { instancePath: t + "/apps", schemaPath: "#/properties/apps/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (f(r) < 1) {
              let a = { instancePath: t + "/apps", schemaPath: "#/properties/apps/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
          }
          var M = i === s;
          if (!M) {
            let a = { instancePath: t + "/apps", schemaPath: "#/properties/apps/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        for (let r in p) {
          let i = p[r];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.permissions === void 0) {
              let a = { instancePath: t + "/apps/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/apps/additionalProperties/required", keyword: "required", params: { missingProperty: "permissions" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            for (let a in i) if (!(a === "permissions" || a === "repositories")) {
              let o = { instancePath: t + "/apps/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/apps/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (i.permissions !== void 0) {
              let a = i.permissions;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (Object.keys(a).length > 1e3) {
                  let o = { instancePath: t + "/apps/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions", schemaPath: "#/properties/apps/additionalProperties/properties/permissions/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (Object.keys(a).length < 0) {
                  let o = { instancePath: t + "/apps/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions", schemaPath: "#/properties/apps/additionalProperties/properties/permissions/minProperties", keyword: "minProperties", params: { limit: 0 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                for (let o in a) {
                  let g = s;
                  if (typeof o == "string") {
                    if (f(o) > 200) {
                      let m = { instancePath: t + "/apps/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions", schemaPath: "#/properties/apps/additionalProperties/properties/permissions/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: o };
                      e === null ? e = [m] : e.push(m), s++;
                    }
                    if (f(o) < 1) {
                      let m = { instancePath: t + "/apps/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions", schemaPath: "#/properties/apps/additionalProperties/properties/permissions/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: o };
                      e === null ? e = [m] : e.push(m), s++;
                    }
                  }
                  var B = g === s;
                  if (!B) {
                    let m = { instancePath: t + "/apps/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions", schemaPath: "#/properties/apps/additionalProperties/properties/permissions/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
                    e === null ? e = [m] : e.push(m), s++;
                  }
                }
                for (let o in a) {
                  let g = a[o];
                  if (!(g === "read" || g === "write" || g === "admin")) {
                    let m = { instancePath: t + "/apps/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/apps/additionalProperties/properties/permissions/additionalProperties/enum", keyword: "enum", params: { allowedValues: v.properties.apps.additionalProperties.properties.permissions.additionalProperties.enum } };
                    e === null ? e = [m] : e.push(m), s++;
                  }
                }
              } else {
                let o = { instancePath: t + "/apps/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions", schemaPath: "#/properties/apps/additionalProperties/properties/permissions/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (i.repositories !== void 0) {
              let a = i.repositories;
              if (!(a === "all" || a === "selected")) {
                let o = { instancePath: t + "/apps/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/repositories", schemaPath: "#/properties/apps/additionalProperties/properties/repositories/enum", keyword: "enum", params: { allowedValues: v.properties.apps.additionalProperties.properties.repositories.enum } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
          } else {
            let a = { instancePath: t + "/apps/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/apps/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let r = { instancePath: t + "/apps", schemaPath: "#/properties/apps/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.actions !== void 0) {
      let p = n.actions;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let r in p) if (!(r === "enabled" || r === "allowed" || r === "patterns" || r === "github-owned" || r === "verified-creators" || r === "default-token" || r === "can-approve" || r === "pinned")) {
          let i = { instancePath: t + "/actions", schemaPath: "#/properties/actions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p.enabled !== void 0) {
          let r = p.enabled;
          if (!(r === "all" || r === "selected" || r === "none" || r === "local")) {
            let i = { instancePath: t + "/actions/enabled", schemaPath: "#/properties/actions/properties/enabled/enum", keyword: "enum", params: { allowedValues: v.properties.actions.properties.enabled.enum } };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
        if (p.allowed !== void 0) {
          let r = p.allowed;
          if (!(r === "all" || r === "local-only" || r === "selected")) {
            let i = { instancePath: t + "/actions/allowed", schemaPath: "#/properties/actions/properties/allowed/enum", keyword: "enum", params: { allowedValues: v.properties.actions.properties.allowed.enum } };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
        if (p.patterns !== void 0 && (d(p.patterns, { instancePath: t + "/actions/patterns", parentData: p, parentDataProperty: "patterns", rootData: u, dynamicAnchors: b }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), p["github-owned"] !== void 0 && typeof p["github-owned"] != "boolean") {
          let r = { instancePath: t + "/actions/github-owned", schemaPath: "#/properties/actions/properties/github-owned/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (p["verified-creators"] !== void 0 && typeof p["verified-creators"] != "boolean") {
          let r = { instancePath: t + "/actions/verified-creators", schemaPath: "#/properties/actions/properties/verified-creators/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (p["default-token"] !== void 0) {
          let r = p["default-token"];
          if (!(r === "read" || r === "write")) {
            let i = { instancePath: t + "/actions/default-token", schemaPath: "#/properties/actions/properties/default-token/enum", keyword: "enum", params: { allowedValues: v.properties.actions.properties["default-token"].enum } };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
        if (p["can-approve"] !== void 0 && typeof p["can-approve"] != "boolean") {
          let r = { instancePath: t + "/actions/can-approve", schemaPath: "#/properties/actions/properties/can-approve/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (p.pinned !== void 0 && typeof p.pinned != "boolean") {
          let r = { instancePath: t + "/actions/pinned", schemaPath: "#/properties/actions/properties/pinned/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: t + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.environments !== void 0) {
      let p = n.environments;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length > 1e3) {
          let r = { instancePath: t + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (Object.keys(p).length < 0) {
          let r = { instancePath: t + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in p) {
          let i = s;
          if (typeof r == "string") {
            if (f(r) > 200) {
              let a = { instancePath: t + "/environments", schemaPath: "#/properties/environments/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (f(r) < 1) {
              let a = { instancePath: t + "/environments", schemaPath: "#/properties/environments/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
          }
          var G = i === s;
          if (!G) {
            let a = { instancePath: t + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        for (let r in p) {
          let i = p[r];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let a in i) if (!(a === "reviewers" || a === "self-review" || a === "admins-bypass" || a === "branches" || a === "patterns" || a === "wait-minutes")) {
              let o = { instancePath: t + "/environments/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (i.reviewers !== void 0 && (d(i.reviewers, { instancePath: t + "/environments/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/reviewers", parentData: i, parentDataProperty: "reviewers", rootData: u, dynamicAnchors: b }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), i["self-review"] !== void 0 && typeof i["self-review"] != "boolean") {
              let a = { instancePath: t + "/environments/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/self-review", schemaPath: "#/properties/environments/additionalProperties/properties/self-review/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (i["admins-bypass"] !== void 0 && typeof i["admins-bypass"] != "boolean") {
              let a = { instancePath: t + "/environments/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/admins-bypass", schemaPath: "#/properties/environments/additionalProperties/properties/admins-bypass/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (i.branches !== void 0) {
              let a = i.branches;
              if (!(a === "any" || a === "protected" || a === "named")) {
                let o = { instancePath: t + "/environments/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/environments/additionalProperties/properties/branches/enum", keyword: "enum", params: { allowedValues: v.properties.environments.additionalProperties.properties.branches.enum } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (i.patterns !== void 0 && (d(i.patterns, { instancePath: t + "/environments/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/patterns", parentData: i, parentDataProperty: "patterns", rootData: u, dynamicAnchors: b }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), i["wait-minutes"] !== void 0) {
              let a = i["wait-minutes"];
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/environments/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/wait-minutes", schemaPath: "#/properties/environments/additionalProperties/properties/wait-minutes/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), s++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 43200 || isNaN(a)) {
                  let o = { instancePath: t + "/environments/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/wait-minutes", schemaPath: "#/properties/environments/additionalProperties/properties/wait-minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43200 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (a < 0 || isNaN(a)) {
                  let o = { instancePath: t + "/environments/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/wait-minutes", schemaPath: "#/properties/environments/additionalProperties/properties/wait-minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
              }
            }
          } else {
            let a = { instancePath: t + "/environments/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let r = { instancePath: t + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n["two-factor"] !== void 0) {
      let p = n["two-factor"];
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let r in p) if (!(r === "required" || r === "exempt")) {
          let i = { instancePath: t + "/two-factor", schemaPath: "#/properties/two-factor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p.required !== void 0 && typeof p.required != "boolean") {
          let r = { instancePath: t + "/two-factor/required", schemaPath: "#/properties/two-factor/properties/required/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        p.exempt !== void 0 && (d(p.exempt, { instancePath: t + "/two-factor/exempt", parentData: p, parentDataProperty: "exempt", rootData: u, dynamicAnchors: b }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length));
      } else {
        let r = { instancePath: t + "/two-factor", schemaPath: "#/properties/two-factor/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.branches !== void 0) {
      let p = n.branches;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length > 1e3) {
          let r = { instancePath: t + "/branches", schemaPath: "#/properties/branches/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (Object.keys(p).length < 0) {
          let r = { instancePath: t + "/branches", schemaPath: "#/properties/branches/minProperties", keyword: "minProperties", params: { limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in p) {
          let i = s;
          if (typeof r == "string") {
            if (f(r) > 200) {
              let a = { instancePath: t + "/branches", schemaPath: "#/properties/branches/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (f(r) < 1) {
              let a = { instancePath: t + "/branches", schemaPath: "#/properties/branches/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [a] : e.push(a), s++;
            }
          }
          var H = i === s;
          if (!H) {
            let a = { instancePath: t + "/branches", schemaPath: "#/properties/branches/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        for (let r in p) {
          let i = p[r];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let a in i) if (!Z.call(v.properties.branches.additionalProperties.properties, a)) {
              let o = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (i["required-contexts"] !== void 0 && (d(i["required-contexts"], { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/required-contexts", parentData: i, parentDataProperty: "required-contexts", rootData: u, dynamicAnchors: b }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), i.approvals !== void 0) {
              let a = i.approvals;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                let o = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/branches/additionalProperties/properties/approvals/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), s++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 10 || isNaN(a)) {
                  let o = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/branches/additionalProperties/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (a < 0 || isNaN(a)) {
                  let o = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/branches/additionalProperties/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
              }
            }
            if (i["dismiss-stale"] !== void 0 && typeof i["dismiss-stale"] != "boolean") {
              let a = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/dismiss-stale", schemaPath: "#/properties/branches/additionalProperties/properties/dismiss-stale/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (i["code-owners"] !== void 0 && typeof i["code-owners"] != "boolean") {
              let a = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-owners", schemaPath: "#/properties/branches/additionalProperties/properties/code-owners/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (i["last-push"] !== void 0 && typeof i["last-push"] != "boolean") {
              let a = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/last-push", schemaPath: "#/properties/branches/additionalProperties/properties/last-push/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (i.signatures !== void 0 && typeof i.signatures != "boolean") {
              let a = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/signatures", schemaPath: "#/properties/branches/additionalProperties/properties/signatures/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (i.linear !== void 0 && typeof i.linear != "boolean") {
              let a = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/linear", schemaPath: "#/properties/branches/additionalProperties/properties/linear/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (i.admins !== void 0 && typeof i.admins != "boolean") {
              let a = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/admins", schemaPath: "#/properties/branches/additionalProperties/properties/admins/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (i["force-push"] !== void 0 && typeof i["force-push"] != "boolean") {
              let a = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/force-push", schemaPath: "#/properties/branches/additionalProperties/properties/force-push/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (i.deletion !== void 0 && typeof i.deletion != "boolean") {
              let a = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/deletion", schemaPath: "#/properties/branches/additionalProperties/properties/deletion/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: t + "/branches/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let r = { instancePath: t + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.organization !== void 0) {
      let p = n.organization;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let r in p) if (!(r === "default-permission" || r === "create-repositories" || r === "fork-private" || r === "change-visibility" || r === "delete-repositories")) {
          let i = { instancePath: t + "/organization", schemaPath: "#/properties/organization/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p["default-permission"] !== void 0) {
          let r = p["default-permission"];
          if (!(r === "none" || r === "read" || r === "triage" || r === "write" || r === "maintain" || r === "admin")) {
            let i = { instancePath: t + "/organization/default-permission", schemaPath: "#/properties/organization/properties/default-permission/enum", keyword: "enum", params: { allowedValues: v.properties.organization.properties["default-permission"].enum } };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
        if (p["create-repositories"] !== void 0 && typeof p["create-repositories"] != "boolean") {
          let r = { instancePath: t + "/organization/create-repositories", schemaPath: "#/properties/organization/properties/create-repositories/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (p["fork-private"] !== void 0 && typeof p["fork-private"] != "boolean") {
          let r = { instancePath: t + "/organization/fork-private", schemaPath: "#/properties/organization/properties/fork-private/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (p["change-visibility"] !== void 0 && typeof p["change-visibility"] != "boolean") {
          let r = { instancePath: t + "/organization/change-visibility", schemaPath: "#/properties/organization/properties/change-visibility/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (p["delete-repositories"] !== void 0 && typeof p["delete-repositories"] != "boolean") {
          let r = { instancePath: t + "/organization/delete-repositories", schemaPath: "#/properties/organization/properties/delete-repositories/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        let r = { instancePath: t + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.review !== void 0) {
      let p = n.review;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.every === void 0) {
          let r = { instancePath: t + "/review", schemaPath: "#/properties/review/required", keyword: "required", params: { missingProperty: "every" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (let r in p) if (!(r === "every" || r === "by" || r === "approvals" || r === "asked")) {
          let i = { instancePath: t + "/review", schemaPath: "#/properties/review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p.every !== void 0) {
          let r = p.every;
          if (typeof r == "string") {
            if (f(r) > 1024) {
              let i = { instancePath: t + "/review/every", schemaPath: "#/properties/review/properties/every/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [i] : e.push(i), s++;
            }
            if (f(r) < 1) {
              let i = { instancePath: t + "/review/every", schemaPath: "#/properties/review/properties/every/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), s++;
            }
            if (!E.test(r)) {
              let i = { instancePath: t + "/review/every", schemaPath: "#/properties/review/properties/every/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
              e === null ? e = [i] : e.push(i), s++;
            }
          } else {
            let i = { instancePath: t + "/review/every", schemaPath: "#/properties/review/properties/every/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
        if (p.by !== void 0) {
          let r = p.by;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r) if (!(i === "users" || i === "teams")) {
              let a = { instancePath: t + "/review/by", schemaPath: "#/properties/review/properties/by/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (r.users !== void 0 && (d(r.users, { instancePath: t + "/review/by/users", parentData: r, parentDataProperty: "users", rootData: u, dynamicAnchors: b }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), r.teams !== void 0) {
              let i = r.teams;
              if (Array.isArray(i)) {
                if (i.length > 1e3) {
                  let o = { instancePath: t + "/review/by/teams", schemaPath: "#/properties/review/properties/by/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (i.length < 0) {
                  let o = { instancePath: t + "/review/by/teams", schemaPath: "#/properties/review/properties/by/properties/teams/minItems", keyword: "minItems", params: { limit: 0 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                let a = i.length;
                for (let o = 0; o < a; o++) {
                  let g = i[o];
                  if (typeof g == "string") {
                    if (f(g) > 1024) {
                      let m = { instancePath: t + "/review/by/teams/" + o, schemaPath: "#/properties/review/properties/by/properties/teams/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [m] : e.push(m), s++;
                    }
                    if (f(g) < 1) {
                      let m = { instancePath: t + "/review/by/teams/" + o, schemaPath: "#/properties/review/properties/by/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [m] : e.push(m), s++;
                    }
                    if (!F.test(g)) {
                      let m = { instancePath: t + "/review/by/teams/" + o, schemaPath: "#/properties/review/properties/by/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
                      e === null ? e = [m] : e.push(m), s++;
                    }
                  } else {
                    let m = { instancePath: t + "/review/by/teams/" + o, schemaPath: "#/properties/review/properties/by/properties/teams/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [m] : e.push(m), s++;
                  }
                }
              } else {
                let a = { instancePath: t + "/review/by/teams", schemaPath: "#/properties/review/properties/by/properties/teams/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
          } else {
            let i = { instancePath: t + "/review/by", schemaPath: "#/properties/review/properties/by/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
        if (p.approvals !== void 0) {
          let r = p.approvals;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let i = { instancePath: t + "/review/approvals", schemaPath: "#/properties/review/properties/approvals/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 10 || isNaN(r)) {
              let i = { instancePath: t + "/review/approvals", schemaPath: "#/properties/review/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
              e === null ? e = [i] : e.push(i), s++;
            }
            if (r < 1 || isNaN(r)) {
              let i = { instancePath: t + "/review/approvals", schemaPath: "#/properties/review/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [i] : e.push(i), s++;
            }
          }
        }
        if (p.asked !== void 0) {
          let r = p.asked;
          if (typeof r == "string") {
            if (f(r) > 1024) {
              let i = { instancePath: t + "/review/asked", schemaPath: "#/properties/review/properties/asked/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [i] : e.push(i), s++;
            }
            if (f(r) < 1) {
              let i = { instancePath: t + "/review/asked", schemaPath: "#/properties/review/properties/asked/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), s++;
            }
            if (!T.test(r)) {
              let i = { instancePath: t + "/review/asked", schemaPath: "#/properties/review/properties/asked/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              e === null ? e = [i] : e.push(i), s++;
            }
          } else {
            let i = { instancePath: t + "/review/asked", schemaPath: "#/properties/review/properties/asked/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
      } else {
        let r = { instancePath: t + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), s++;
  }
  return q.errors = e, s === 0;
}
q.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
