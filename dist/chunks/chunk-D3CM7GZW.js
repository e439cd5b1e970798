import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  allOf,
  anyOf,
  extendedFile,
  groupBy,
  hasPermission,
  higherOf,
  isAtLeast,
  isInTeams,
  isListed,
  known,
  namesOf,
  namesOf2,
  no,
  ownedPaths,
  readyOwners,
  unavailable,
  unknown,
  yes
} from "./chunk-IWBLN2YQ.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-R5U37ZOC.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap3;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path2) {
      const ctrl = callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visit_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = visit_("key", node.key, visitor, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path2) {
      const ctrl = await callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visitAsync_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path2) {
      if (typeof visitor === "function")
        return visitor(key, node, path2);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path2);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path2);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path2);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path2);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path2);
      return void 0;
    }
    function replaceNode(key, path2, node) {
      const parent = path2[path2.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix2] = parts;
            this.tags[handle] = prefix2;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix2 = this.tags[handle];
        if (prefix2) {
          try {
            return prefix2 + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix2] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix2))
            return handle + escapeTagName(tag.substring(prefix2.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix2] of tagEntries) {
          if (handle === "!!" && prefix2 === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix2)))
            lines.push(`%TAG ${handle} ${prefix2}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix2, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix2}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix2) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix2, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match2 = tags.filter((t) => t.tag === tagName);
        const tagObj = match2.find((t) => !t.format) ?? match2[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path2, value) {
      let v = value;
      for (let i = path2.length - 1; i >= 0; --i) {
        const k = path2[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path2, value) {
        if (isEmptyPath(path2))
          this.add(value);
        else {
          const [key, ...rest] = path2;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        const [key, ...rest] = path2;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        const [key, ...rest] = path2;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text2[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j2 = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j2])
                return text2;
              folds.push(j2);
              escapedFolds[j2] = true;
              end = j2 + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold2 = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold2 === 0)
          res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text2[fold2]}\\`;
          res += `
${indent}${text2.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text2[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text2[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit2 = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit2)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit2)
            return true;
          start = i + 1;
          if (strLen - start <= limit2)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match2 = tags.filter((t) => t.tag === item.tag);
        if (match2.length > 0)
          return match2.find((t) => t.format === item.format) ?? match2[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match2 = tags.filter((t) => t.identify?.(obj));
        if (match2.length > 1) {
          const testMatch = match2.filter((t) => t.test);
          if (testMatch.length > 0)
            match2 = testMatch;
        }
        tagObj = match2.find((t) => t.format === item.format) ?? match2.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_2, ctx) {
        const pair2 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair2, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer: replacer2 } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer2 === "function")
            value = replacer2.call(obj, key, value);
          else if (Array.isArray(replacer2) && !replacer2.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair2, overwrite) {
        let _pair;
        if (identity.isPair(pair2))
          _pair = pair2;
        else if (!pair2 || typeof pair2 !== "object" || !("key" in pair2)) {
          _pair = new Pair.Pair(pair2, pair2?.value);
        } else
          _pair = new Pair.Pair(pair2.key, pair2.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_2, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_2, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer: replacer2 } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer2 === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer2.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix2) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix2 + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair2 = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair2.key.commentBefore = pair2.key.commentBefore ? `${item.commentBefore}
${pair2.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair2.value ?? pair2.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair2;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer: replacer2 } = ctx;
      const pairs3 = new YAMLSeq.YAMLSeq(schema);
      pairs3.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer2 === "function")
            it = replacer2.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs3.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs3;
    }
    var pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs2;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs2 = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_2, ctx) {
        if (!ctx)
          return super.toJSON(_2);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair2 of this.items) {
          let key, value;
          if (identity.isPair(pair2)) {
            key = toJS.toJS(pair2.key, "", ctx);
            value = toJS.toJS(pair2.value, key, ctx);
          } else {
            key = toJS.toJS(pair2, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs2.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs2.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix2) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix2 + str.substr(1) : prefix2 + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair2;
        if (identity.isPair(key))
          pair2 = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair2 = new Pair.Pair(key.key, null);
        else
          pair2 = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair2.key);
        if (!prev)
          this.items.push(pair2);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair2 = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair2) ? identity.isScalar(pair2.key) ? pair2.key.value : pair2.key : pair2;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_2, ctx) {
        return super.toJSON(_2, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer: replacer2 } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer2 === "function")
              value = replacer2.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match2 = str.match(timestamp.test);
        if (!match2)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match2.map(Number);
        const millisec = match2[7] ? Number((match2[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match2[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs2.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs2.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs2.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer2, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer2 === "function" || Array.isArray(replacer2)) {
          _replacer = replacer2;
        } else if (options === void 0 && replacer2) {
          options = replacer2;
          replacer2 = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path2, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path2, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer2, options) {
        let _replacer = void 0;
        if (typeof replacer2 === "function") {
          value = replacer2.call({ "": value }, "", value);
          _replacer = replacer2;
        } else if (Array.isArray(replacer2)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer2.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer2 = replacer2.concat(asStr);
          _replacer = replacer2;
        } else if (options === void 0 && replacer2) {
          options = replacer2;
          replacer2 = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        if (Collection.isEmptyPath(path2)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        if (Collection.isEmptyPath(path2))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path2) {
        if (Collection.isEmptyPath(path2))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path2) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        if (Collection.isEmptyPath(path2)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path2), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path2, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair2) => isEqual(pair2.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep: sep2, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep2?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep2) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep2 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep2, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep2 = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep2 + cb;
              sep2 = "";
              break;
            }
            case "newline":
              if (comment)
                sep2 += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap3 = fc.start.source === "{";
      const fcName = isMap3 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap3 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep: sep2, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep2?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep2 && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap3 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap3 && !sep2 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep2, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep2 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap3 && !props.found && ctx.options.strict) {
              if (sep2)
                for (const st of sep2) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep2, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          if (isMap3) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair2);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair2);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap3 ? "}" : "]";
      const [ce2, ...ee2] = fc.end;
      let cePos = offset;
      if (ce2?.source === expectedEnd)
        cePos = ce2.offset + ce2.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce2 && ce2.source.length !== 1)
          ee2.unshift(ce2);
      }
      if (ee2.length > 0) {
        const end = resolveEnd.resolveEnd(ee2, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep2 = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep2 + indent.slice(trimIndent) + content;
          sep2 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep2 === " ")
            sep2 = "\n";
          else if (!prevMoreIndented && sep2 === "\n")
            sep2 = "\n\n";
          value += sep2 + indent.slice(trimIndent) + content;
          sep2 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep2 === "\n")
            value += "\n";
          else
            sep2 = "\n";
        } else {
          value += sep2 + content;
          sep2 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re2 = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re2.comment,
        range: [offset, valueEnd, re2.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match2 = line.exec(source);
      if (!match2)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match2[1].replace(trimEnd, "");
      let sep2 = " ";
      let pos = line.lastIndex;
      while (match2 = line.exec(source)) {
        const lm = match2[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep2 === "\n")
            res += sep2;
          else
            sep2 = "\n";
        } else {
          res += sep2 + lm;
          sep2 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match2 = last.exec(source);
      return res + sep2 + (match2?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range: range2 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range2;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before2, pos) {
      if (before2) {
        pos ?? (pos = before2.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before2[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before2[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before2[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before2, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before2, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re2 = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re2.offset];
      if (re2.comment)
        alias.comment = re2.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re2 = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re2.comment)
        doc.comment = re2.comment;
      doc.range = [offset, contentEnd, re2.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he2 = source.indexOf("\n");
          const head = source.substring(0, he2);
          const body = source.substring(he2 + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he2 = source.indexOf("\n");
      const head = source.substring(0, he2);
      const body = source.substring(he2 + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep: sep2, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep2)
        for (const st of sep2)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path2) => {
      let item = cst;
      for (const [field, index] of path2) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path2) => {
      const parent = visit.itemAtPath(cst, path2.slice(0, -1));
      const field = path2[path2.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path2, item, visitor) {
      let ctrl = visitor(item, path2);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path2);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep2;
          if (scalar.end) {
            sep2 = scalar.end;
            sep2.push(this.sourceToken);
            delete scalar.end;
          } else
            sep2 = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep2 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep2 = it.sep;
                  sep2.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep2 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep2 = fc.end.splice(1, fc.end.length);
            sep2.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep2 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer2, options) {
      let _replacer = null;
      if (typeof replacer2 === "function" || Array.isArray(replacer2)) {
        _replacer = replacer2;
      } else if (options === void 0 && replacer2) {
        options = replacer2;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer2 ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments2;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// src/report/plain.ts
var HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/gu;
var COMMAND = "##[";
var visible = (text2) => text2.replace(HIDDEN, "␣");
var plain = (text2, limit2 = 300) => {
  const shown = visible(text2).replaceAll(COMMAND, "##␣[").trim();
  return shown.length <= limit2 ? shown : `${shown.slice(0, limit2 - 1).toWellFormed()}…`;
};
var quoted = (text2) => {
  const shown = plain(text2);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || shown === "" ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
};
var escaped = (text2) => plain(text2, 1e3).replace(/[\\`*_{}[\]<>()#+!|~@]/g, (character) => `\\${character}`);
var enumerated = (items, show2, limit2 = 5) => {
  const shown = items.slice(0, limit2).map((item) => show2(item));
  const rest = items.length - shown.length;
  return rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
};

// src/report/sentence.ts
var of = (says, next) => ({ says, next });

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
var TICKETS = [
  ["ticket-missing", of("no change ticket is named", "Name the approved ticket where the policy looks for it.")],
  ["ticket-ambiguous", of("several tickets are named", "Name one ticket only.")],
  ["ticket-not-found", of("the ticket does not exist", "Correct the reference.")],
  ["ticket-unreadable", of("the ticket cannot be read", "Give the gate access to the ticket, then run it again.")],
  ["ticket-state", of("the ticket is in a state that does not allow work", "Bring the ticket into an allowed state.")],
  ["ticket-type", of("the ticket is of a type that does not count", "Name a ticket of an allowed type.")],
  ["ticket-not-approved", of("the ticket is not approved", "Ask one of its approvers to approve the ticket.")],
  [
    "ticket-approver-not-authorised",
    of("who approved the ticket may not", "Ask one of the approvers that the policy names.")
  ],
  ["ticket-outside-window", of("now is outside the planned window", "Wait for the window, or have it planned anew.")],
  ["ticket-scope", of("the ticket is for something else", "Name a ticket for this configuration item.")],
  ["ticket-reused", of("the ticket was used by an earlier change", "Ask for a ticket of its own.")],
  [
    "ticket-changed-after-approval",
    of("the ticket was edited after its approval", "Ask an approver to look again and approve anew.")
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
var CONTROL_SENTENCES = [...REVIEW, ...DUTIES, ...COMMITS, ...TICKETS, ...CHECKS, ...BRANCH];

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
var sentence = (code) => SENTENCES.get(code) ?? of(code, "See the documentation of the control.");

// src/report/stage-text.ts
var AFTERWARDS = "The final record is made after the merge, of the commit that lands.";
var short = (id) => id.slice(0, 12);
var stageText = (evidence, show2) => {
  const { stage, decision } = evidence;
  if (decision.verdict === "not-applicable") return [];
  switch (stage) {
    case "pull-request":
      return [
        isMerged(evidence) ? "This record is provisional: the change is merged already, and its final record is the one made after the merge." : `This record is provisional: it says how the change stands now. ${AFTERWARDS}`
      ];
    case "merge-queue":
      return [`This record is provisional: the change still waits in the merge queue. ${AFTERWARDS}`];
    case "sealed":
      return ["This record is final: it was made afterwards, of what the branch holds.", ...history(evidence, show2)];
    case "dry-run":
      return [];
  }
};
var isMerged = ({ facts }) => facts.change.known && facts.change.value.state === "merged";
var history = ({ links, facts }, show2) => {
  const { covers: covers2, parentCommit, parentEvidence } = links;
  const last = covers2.at(-1);
  if (last === void 0) return ["Which commits it covers could not be read."];
  const landing = facts.landing.known ? facts.landing.value : null;
  const branch = landing === null ? "" : ` of ${show2(landing.branch)}`;
  const count = covers2.length === 1 ? "one commit" : `${String(covers2.length)} commits`;
  return [`It covers ${count}${branch}, up to ${show2(short(last))}.`, before(parentCommit, parentEvidence, show2)];
};
var before = (commit, named, show2) => {
  if (commit === null) return "Nothing comes before it: the branch began with it.";
  if (!named.known)
    return `Which record comes before it, of ${show2(short(commit))}, could not be read: ${show2(named.why.found ?? named.why.code)}.`;
  if (named.value !== null)
    return `The record before it, of ${show2(short(commit))}, has the sha256 ${show2(named.value)}.`;
  return `No record stood on the commit before it, ${show2(short(commit))}. That is in order for the first record of a branch. Otherwise there is a hole: somebody pushed what was not recorded, or that record was not there yet.`;
};

// src/report/standing-text.ts
var standingText = ({ standing: standing2, subject, facts }, show2) => {
  if (subject.context === null) return "";
  const workflow = facts.run.known ? facts.run.value.workflow : null;
  const file = workflow === null ? "" : ` (${show2(`${workflow.repository}/${workflow.path}@${workflow.ref}`)})`;
  const whose = `${WORKFLOWS[standing2.workflow]}${file}.`;
  if (standing2.workflow === "none") return whose;
  return [whose, strength(standing2, show2), demand(standing2, subject.context, show2), bypass(standing2, show2)].join(" ");
};
var WORKFLOWS = {
  "default-branch": "The default branch's workflow file ran",
  "base-branch": "The workflow file of the branch that is judged against ran",
  "required-workflow": "A workflow that the organisation requires ran",
  "same-as-default": "A copy of the default branch's workflow file ran, equal to it",
  "untrusted-accepted": "A workflow file that whoever wrote the change could rewrite ran, and the policy accepts that: the verdict proves nothing against them",
  untrusted: "A workflow file that is not trusted ran, so nothing can pass",
  none: "No workflow ran: this was judged outside of GitHub Actions",
  unknown: "It is not known whose workflow file ran"
};
var strength = (standing2, show2) => {
  switch (standing2.status) {
    case "required-workflow":
      return "Nobody in this repository can replace that workflow: the organisation's ruleset names it.";
    case "app":
      return `This status counts only from ${enumerated(standing2.from, show2)}: it is as strong as that app's key is kept.`;
    case "shared-app":
      return "This status can be set by any workflow of this repository that may write statuses; an app of your own that the branch rule expects, or a workflow that the organisation requires, would make it stronger.";
    case "unknown":
      return "Who else can set this status is not known: the rules of the base branch could not be read.";
  }
};
var demand = ({ required, from }, context, show2) => {
  if (required === null) return "Whether the base branch demands it is not known.";
  if (!required)
    return `The base branch does NOT demand it: nothing waits for this verdict until ${show2(context)} is a required check.`;
  return `The base branch demands it${from.length === 0 ? " from any app; name one" : ` from ${enumerated(from, show2)}`}.`;
};
var bypass = ({ bypass: list2 }, show2) => {
  if (!list2.known) return "Who may go round the rules is not shown to this token.";
  if (list2.value.length === 0) return "Nobody may go round the rules.";
  return `Who may go round the rules: ${enumerated(list2.value, show2)}.`;
};

// src/report/text.ts
var unpainted = (text2) => text2;
var CODES = {
  good: "32",
  bad: "31",
  wait: "33",
  dim: "2",
  bold: "1"
};
var painted = (text2, tone2) => `\x1B[${CODES[tone2]}m${text2}\x1B[0m`;
var outcomeText = (evidence, verdict, later, paint) => {
  const { subject } = evidence;
  const change = `${subject.repository.name}${subject.pull === null ? "" : `#${subject.pull}`}`;
  const standing2 = standingText(evidence, (text2) => plain(text2));
  const commit = subject.head === null ? "" : ` at ${subject.head.slice(0, 12)}`;
  const carrier = subject.commit === null ? "" : `, status on ${subject.commit.slice(0, 12)}`;
  return [
    `${paint("countersign", "bold")} ${plain(change)}${commit}${carrier}: ${paint(verdict, tone(verdict))}`,
    ...findingsText(evidence.findings, paint),
    ...evidence.companions.flatMap(({ pull, decision, findings }) => [
      `  the status covers #${pull} too: ${paint(decision.verdict, tone(decision.verdict))}`,
      ...findingsText(findings, paint)
    ]),
    ...later.map(
      (each) => `  gate: ${sentence(each.code).says} (${enumerated(each.about, plain)}). ${sentence(each.code).next}`
    ),
    ...evidence.decision.carried.map((each) => `  ${carriedLine(each)}`),
    ...evidence.decision.notes.map((note) => `  ${paint("note", "dim")} ${noteText(note)}`),
    ...stageText(evidence, (text2) => plain(text2)).map((said) => `  ${paint("record", "dim")} ${said}`),
    ...standing2 === "" ? [] : [`  ${paint("standing", "dim")} ${standing2}`]
  ].join("\n");
};
var carriedLine = ({ by, control, approvedBy, until, why }) => by === "emergency" ? `EMERGENCY: ${control} lifted by ${plain(approvedBy)}, review due by ${until}; missing: ${plain(why)}` : `exception for ${control} by ${plain(approvedBy)} until ${until}: ${plain(why)}`;
var tone = (verdict) => {
  switch (verdict) {
    case "pass":
    case "pass-with-exception":
      return "good";
    case "pending":
    case "not-applicable":
      return "wait";
    case "fail":
    case "indeterminate":
      return "bad";
  }
};
var findingsText = (findings, paint) => findings.filter((finding2) => finding2.control !== "gate" || finding2.reasons.length > 0).flatMap((finding2) => findingLines(finding2, paint));
var findingLines = (finding2, paint) => {
  const report = finding2.enforcement === "report" ? paint(" (report only)", "dim") : "";
  const outcome = paint(
    finding2.outcome.padEnd(14),
    finding2.outcome === "pass" ? "good" : finding2.outcome === "fail" ? "bad" : "wait"
  );
  return [
    `  ${outcome} ${finding2.control}${report}`,
    ...(finding2.outcome === "not-applicable" ? [] : finding2.reasons).slice(0, 20).map((reason) => `                 - ${reasonText(reason)}`),
    ...finding2.notes.slice(0, 20).map((note) => `                 ${paint("note", "dim")} ${noteText(note)}`)
  ];
};
var reasonText = (reason) => {
  const words = sentence(reason.code);
  const about = reason.about.length === 0 ? "" : ` (${enumerated(reason.about, plain)})`;
  const found = reason.found === void 0 ? "" : ` Found: ${plain(reason.found)}.`;
  const needed = reason.needed === void 0 ? "" : ` Needed: ${plain(reason.needed)}.`;
  const who = reason.who === void 0 || reason.who.length === 0 ? "" : ` Who can: ${enumerated(reason.who, plain)}.`;
  return `${reason.code}: ${words.says}${about}.${found}${needed} ${words.next}${who}`;
};
var noteText = (note) => `${note.code}: ${sentence(note.code).says}${note.about.length === 0 ? "" : ` (${enumerated(note.about, plain)})`}`;
var followUpText = ({ pull, url, failed: failed7 }) => {
  const { says, next } = sentence("follow-up-not-written");
  return failed7 === null ? `review of #${String(pull)} afterwards: ${url ?? "an issue is open"}` : `${says} (#${String(pull)}): ${plain(failed7)}. ${next}`;
};

// node_modules/balanced-match/dist/esm/index.js
var range = (a, b, str) => {
  let begs, beg, left, right = void 0, result;
  let ai = str.indexOf(a);
  let bi = str.indexOf(b, ai + 1);
  let i = ai;
  if (ai >= 0 && bi > 0) {
    if (a === b) {
      return [ai, bi];
    }
    begs = [];
    left = str.length;
    while (i >= 0 && !result) {
      if (i === ai) {
        begs.push(i);
        ai = str.indexOf(a, i + 1);
      } else if (begs.length === 1) {
        const r = begs.pop();
        if (r !== void 0)
          result = [r, bi];
      } else {
        beg = begs.pop();
        if (beg !== void 0 && beg < left) {
          left = beg;
          right = bi;
        }
        bi = str.indexOf(b, i + 1);
      }
      i = ai < bi && ai >= 0 ? ai : bi;
    }
    if (begs.length && right !== void 0) {
      result = [left, right];
    }
  }
  return result;
};

// node_modules/brace-expansion/dist/esm/index.js
var escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
var escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
var escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
var escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
var escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
var escSlashPattern = new RegExp(escSlash, "g");
var escOpenPattern = new RegExp(escOpen, "g");
var escClosePattern = new RegExp(escClose, "g");
var escCommaPattern = new RegExp(escComma, "g");
var escPeriodPattern = new RegExp(escPeriod, "g");
var slashPattern = /\\\\/g;
var openPattern = /\\{/g;
var closePattern = /\\}/g;
var commaPattern = /\\,/g;
var periodPattern = /\\\./g;
var EXPANSION_MAX = 1e5;
var EXPANSION_MAX_LENGTH = 4e6;
var EXPANSION_MAX_DEPTH = 1e3;
var EXPANSION_MAX_REWRITES = 1e3;
var EXPANSION_MAX_STEPS = 2e7;
var CALL_STEPS = 16;
function numeric(str) {
  return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
  return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
  return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
  for (let i = 0; i < items.length; i++) {
    target.push(items[i]);
  }
}
function balancedWithBudget(str, masked, budget) {
  if (budget.remaining < 0) {
    return void 0;
  }
  const r = range("{", "}", masked);
  const unmatched2 = r !== void 0 && masked.indexOf("{") < r[0];
  budget.remaining -= r && !unmatched2 ? r[1] + 1 : str.length;
  if (!r || budget.remaining < 0) {
    return void 0;
  }
  return {
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + 1, r[1]),
    post: str.slice(r[1] + 1),
    unmatched: unmatched2
  };
}
function maskUnmatchedOpens(masked, budget) {
  budget.remaining -= masked.length;
  const open2 = [];
  for (let i = 0; i < masked.length; i++) {
    const c = masked.charCodeAt(i);
    if (c === 123) {
      open2.push(i);
    } else if (c === 125 && open2.length) {
      open2.pop();
    }
  }
  let out = "";
  let last = 0;
  for (let i = 0; i < open2.length; i++) {
    const at = open2[i];
    out += masked.slice(last, at) + "\0";
    last = at + 1;
  }
  return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
  budget.remaining -= str.length;
  if (budget.remaining < 0) {
    return false;
  }
  let close = false;
  for (let i = str.length - 1; i >= 0; i--) {
    const c = str.charCodeAt(i);
    if (c === 125) {
      close = true;
    } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
      close = false;
    } else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) {
      return true;
    }
  }
  return false;
}
function parseCommaParts(str, budget) {
  const parts = [];
  let carry = "";
  for (; ; ) {
    const m = balancedWithBudget(str, str, budget);
    if (budget.remaining < 0) {
      return void 0;
    }
    if (!m) {
      const tail = str.split(",");
      tail[0] = carry + tail[0];
      pushAll(parts, tail);
      return parts;
    }
    const { pre, body, post } = m;
    const p = pre.split(",");
    p[0] = carry + p[0];
    p[p.length - 1] += "{" + body + "}";
    if (!post.length) {
      pushAll(parts, p);
      return parts;
    }
    carry = p.pop();
    pushAll(parts, p);
    str = post;
  }
}
function bound(value, fallback) {
  return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
  if (!str) {
    return [];
  }
  const max = bound(options.max, EXPANSION_MAX);
  const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
  const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
  const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
  const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
  if (str.slice(0, 2) === "{}") {
    str = "\\{\\}" + str.slice(2);
  }
  return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
  return "{" + str + "}";
}
function isPadded(el) {
  return /^-?0\d/.test(el);
}
function lte(i, y) {
  return i <= y;
}
function gte(i, y) {
  return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
  const out = [];
  let length = 0;
  let nonEmpty;
  outer: for (let a = 0; a < acc.length; a++) {
    const prefix2 = acc[a] + pre;
    let vs = values;
    if (dropEmpties && !prefix2) {
      if (!nonEmpty)
        nonEmpty = values.filter((v) => v);
      vs = nonEmpty;
    }
    for (let v = 0; v < vs.length; v++) {
      if (out.length >= max)
        break outer;
      const expansion = prefix2 + vs[v];
      if (length + expansion.length > maxLength)
        break outer;
      out.push(expansion);
      length += expansion.length;
    }
  }
  budget.remaining -= out.length;
  return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
  const n = body.split(/\.\./);
  const N2 = [];
  if (n[0] === void 0 || n[1] === void 0) {
    return N2;
  }
  const x = numeric(n[0]);
  const y = numeric(n[1]);
  const width = Math.max(n[0].length, n[1].length);
  let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
  let test = lte;
  const reverse = y < x;
  if (reverse) {
    incr *= -1;
    test = gte;
  }
  const pad = n.some(isPadded);
  const cost2 = pad ? width : 1;
  let length = 0;
  for (let i = x; test(i, y) && N2.length < max; i += incr) {
    budget.remaining -= cost2;
    if (budget.remaining < 0) {
      return void 0;
    }
    let c;
    if (isAlphaSequence) {
      c = String.fromCharCode(i);
      if (c === "\\") {
        c = "";
      }
    } else {
      c = String(i);
      if (pad) {
        const need = width - c.length;
        if (need > 0) {
          const z2 = new Array(need + 1).join("0");
          if (i < 0) {
            c = "-" + z2 + c.slice(1);
          } else {
            c = z2 + c;
          }
        }
      }
    }
    if (length + c.length > maxLength)
      break;
    N2.push(c);
    length += c.length;
  }
  return N2;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
  budget.remaining -= CALL_STEPS;
  if (depth > maxDepth) {
    return [str];
  }
  let acc = [""];
  let rewrites = 0;
  let dropEmpties = false;
  let firstGroup = true;
  let masked = str;
  for (; ; ) {
    const m = balancedWithBudget(str, masked, budget);
    if (!m) {
      return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
    }
    if (m.unmatched) {
      masked = maskUnmatchedOpens(masked, budget);
    }
    const pre = m.pre;
    const literal2 = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
    if (/\$$/.test(pre)) {
      acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
      firstGroup = false;
      if (!m.post.length)
        break;
      str = m.post;
      masked = masked.slice(m.end + 1);
      continue;
    }
    const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
    const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
    const isSequence = isNumericSequence || isAlphaSequence;
    const isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence && !isOptions) {
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++;
        str = m.pre + "{" + m.body + escClose + m.post;
        masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
        isTop = true;
        continue;
      }
      return literal2();
    }
    if (firstGroup) {
      dropEmpties = isTop && !isSequence;
      firstGroup = false;
    }
    let values;
    if (isSequence) {
      values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
      if (!values) {
        return literal2();
      }
    } else {
      let n = parseCommaParts(m.body, budget);
      if (!n) {
        return literal2();
      }
      if (n.length === 1 && n[0] !== void 0) {
        n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
        if (budget.remaining < 0) {
          return literal2();
        }
        if (n.length === 1) {
          const next2 = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal2();
          }
          acc = next2;
          if (!m.post.length)
            break;
          str = m.post;
          masked = masked.slice(m.end + 1);
          continue;
        }
      }
      let dropsEmpties = dropEmpties && !m.post.length && !pre;
      for (let d = 0; dropsEmpties && d < acc.length; d++) {
        if (acc[d]) {
          dropsEmpties = false;
        }
      }
      values = [];
      let valuesLength = 0;
      outer: for (let j2 = 0; j2 < n.length; j2++) {
        const expanded = expand_(n[j2], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
        if (budget.remaining < 0) {
          return literal2();
        }
        for (let k = 0; k < expanded.length; k++) {
          const v = expanded[k];
          if (dropsEmpties && !v)
            continue;
          if (values.length >= max || valuesLength + v.length > maxLength) {
            break outer;
          }
          values.push(v);
          valuesLength += v.length;
        }
      }
    }
    const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) {
      return literal2();
    }
    acc = next;
    if (!m.post.length)
      break;
    str = m.post;
    masked = masked.slice(m.end + 1);
  }
  return acc;
}

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
var digit = (a, b) => a === b ? { t: "lit", ch: String(a) } : { t: "class", re: new RegExp(`^[${a}-${b}]$`) };
var prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
var fixed = (a, b) => {
  if (!a)
    return [[]];
  let lo = +a[0];
  let hi = +b[0];
  const ra = a.slice(1);
  const rb = b.slice(1);
  if (lo === hi)
    return prefix(lo, fixed(ra, rb));
  const zeros = "0".repeat(ra.length);
  const nines = "9".repeat(ra.length);
  const out = [];
  if (ra !== zeros)
    out.push(...prefix(lo++, fixed(ra, nines)));
  const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
  if (lo <= hi) {
    out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
  }
  out.push(...last);
  return out;
};
var nonneg = (a, b, width) => {
  if (width) {
    return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
  }
  const out = [];
  for (let len = String(a).length; len <= String(b).length; len++) {
    const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
    const hi = Math.min(b, 10 ** len - 1);
    out.push(...fixed(String(lo), String(hi)));
  }
  return out;
};
var numericRange = (loStr, hiStr) => {
  let lo = Number(loStr);
  let hi = Number(hiStr);
  if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
    return;
  if (lo > hi)
    [lo, hi] = [hi, lo];
  const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
  const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
  const out = [];
  if (lo < 0) {
    const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
    out.push(...neg.map((s) => [{ t: "lit", ch: "-" }, ...s]));
  }
  if (hi >= 0)
    out.push(...nonneg(Math.max(lo, 0), hi, width));
  return out;
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
var posixClasses = {
  "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
  "[:alpha:]": ["\\p{L}\\p{Nl}"],
  "[:ascii:]": ["\\x00-\\x7f"],
  "[:blank:]": ["\\p{Zs}\\t"],
  "[:cntrl:]": ["\\p{Cc}"],
  "[:digit:]": ["\\p{Nd}"],
  "[:graph:]": ["\\p{Z}\\p{C}", true],
  "[:lower:]": ["\\p{Ll}"],
  "[:print:]": ["\\p{C}", true],
  "[:punct:]": ["\\p{P}\\p{S}"],
  "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
  "[:upper:]": ["\\p{Lu}"],
  "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
  "[:xdigit:]": ["A-Fa-f0-9"]
};
var braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
var noMatch = /$./;
var parseClass = (glob, position, nocase = false, form) => {
  const norm = (c) => {
    const n = form ? c.normalize(form) : c;
    return [...n].length === 1 ? n : c;
  };
  const pos = position;
  if (glob.charAt(pos) !== "[") {
    throw new Error("not in a brace expression");
  }
  const ranges = [];
  const negs = [];
  let i = pos + 1;
  let sawStart = false;
  let escaping = false;
  let negate = false;
  let endPos = pos;
  let rangeStart = "";
  WHILE: while (i < glob.length) {
    const c = String.fromCodePoint(glob.codePointAt(i));
    if ((c === "!" || c === "^") && i === pos + 1) {
      negate = true;
      i++;
      continue;
    }
    if (c === "]" && sawStart && !escaping) {
      endPos = i + 1;
      break;
    }
    sawStart = true;
    if (c === "\\") {
      if (!escaping) {
        escaping = true;
        i++;
        continue;
      }
    }
    if (c === "[" && !escaping) {
      for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
        if (glob.startsWith(cls, i)) {
          if (rangeStart) {
            return [noMatch, glob.length - pos];
          }
          i += cls.length;
          if (neg)
            negs.push(unip);
          else
            ranges.push(unip);
          continue WHILE;
        }
      }
    }
    escaping = false;
    const n = norm(c);
    if (rangeStart) {
      if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
        ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
      } else if (n === rangeStart) {
        ranges.push(braceEscape(n));
      }
      rangeStart = "";
      i += c.length;
      continue;
    }
    if (glob.startsWith("-]", i + c.length)) {
      ranges.push(braceEscape(n + "-"));
      i += c.length + 1;
      continue;
    }
    if (glob.startsWith("-", i + c.length)) {
      rangeStart = n;
      i += c.length + 1;
      continue;
    }
    ranges.push(braceEscape(n));
    i += c.length;
  }
  if (endPos < i) {
    return [noMatch, 0];
  }
  if (!ranges.length && !negs.length) {
    return [noMatch, glob.length - pos];
  }
  const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
  const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
  const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
  return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
var MATCH = { t: "match", id: 0 };
var extTypes = "!?+*@";
var lit = (ch) => ({ t: "lit", ch });
var reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
var newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
var foldCache = /* @__PURE__ */ new Map();
var foldRe = (ch) => {
  let re2 = foldCache.get(ch);
  if (!re2) {
    re2 = newFoldRe(ch);
    if (foldCache.size >= 1e3)
      foldCache.clear();
    foldCache.set(ch, re2);
  }
  return re2;
};
var litMatch = (l, c) => {
  if (c === l.ch)
    return true;
  if (!l.re)
    return false;
  const code = c.charCodeAt(0);
  if (code >= 128)
    return l.re.test(c);
  const ascii = l.ascii ??= new Uint8Array(128);
  ascii[code] ||= l.re.test(c) ? 1 : 2;
  return ascii[code] === 1;
};
var tokenize = (p, nocase, noext, form, mark) => {
  const toks = [];
  for (let i = 0; i < p.length; ) {
    const c = String.fromCodePoint(p.codePointAt(i));
    if (mark) {
      const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
      if (m || c === mark) {
        const start = i + m + mark.length;
        const end = p.indexOf(mark, start);
        const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
        const alts = end !== -1 && r && numericRange(r[1], r[2]);
        if (alts) {
          toks.push({ t: "ext", type: "@", alts });
          i = end + mark.length;
          continue;
        }
      }
    }
    if (c === "\\") {
      const e = p.codePointAt(i + 1);
      const ch = e === void 0 ? c : String.fromCodePoint(e);
      toks.push(lit(ch));
      i += 1 + ch.length;
      continue;
    }
    if (c === "[") {
      const [re2, consumed] = parseClass(p, i, nocase, form);
      if (consumed) {
        toks.push({ t: "class", re: re2 });
        i += consumed;
        continue;
      }
    }
    if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
      toks.push({ t: "open", type: c });
      i += 2;
      continue;
    }
    toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
    i += c.length;
  }
  return toks;
};
var pair = (toks) => {
  const pairs2 = /* @__PURE__ */ new Map();
  const stack = [];
  toks.forEach((tok, i) => {
    if (tok.t === "open")
      stack.push(i);
    else if (tok.t === "close" && stack.length)
      pairs2.set(stack.pop(), i);
  });
  return pairs2;
};
var build = (toks, pairs2, start, end, top) => {
  let seq = [];
  const alts = [seq];
  for (let i = start; i < end; i++) {
    const tok = toks[i];
    const close = pairs2.get(i);
    if (tok.t === "open" && close !== void 0) {
      const sub = build(toks, pairs2, i + 1, close, false);
      seq.push({ t: "ext", type: tok.type, alts: sub });
      i = close;
    } else if (tok.t === "bar" && !top) {
      alts.push(seq = []);
    } else if (tok.t === "open") {
      seq.push(lit(tok.type), lit("("));
    } else if (tok.t === "bar") {
      seq.push(lit("|"));
    } else if (tok.t === "close") {
      seq.push(lit(")"));
    } else {
      seq.push(tok);
    }
  }
  return alts;
};
var normalize = (items, form) => {
  const out = [];
  let run = "";
  const flush = () => {
    for (const ch of run.normalize(form))
      out.push(lit(ch));
    run = "";
  };
  for (const it of items) {
    if (it.t === "lit") {
      run += it.ch;
      continue;
    }
    flush();
    out.push(it.t === "ext" ? { ...it, alts: it.alts.map((a) => normalize(a, form)) } : it);
  }
  flush();
  return out;
};
var compile = (items, nocase) => {
  let id = 1;
  const split = (out) => ({ t: "split", id: id++, out });
  const seq = (items2, next) => items2.reduceRight((next2, it) => item(it, next2), next);
  const item = (it, next) => {
    switch (it.t) {
      case "lit":
        const re2 = nocase ? foldRe(it.ch) : void 0;
        return { t: "lit", id: id++, ch: it.ch, re: re2, next };
      case "any":
      case "star":
        return { t: it.t, id: id++, next };
      case "class":
        return { t: "class", id: id++, re: it.re, next };
    }
    const alts = (next2) => it.alts.map((a) => seq(a, next2));
    switch (it.type) {
      case "@":
        return split(alts(next));
      case "?":
        return split([next, ...alts(next)]);
      case "!":
        return { t: "neg", id: id++, sub: split(alts(MATCH)), next };
    }
    const after = split([]);
    const entry = split(alts(after));
    after.out.push(next, entry);
    return it.type === "*" ? after : entry;
  };
  const start = seq(items, MATCH);
  return [start, id];
};
var show = (start) => {
  const lines = [];
  const seen = /* @__PURE__ */ new Set();
  const ref = (n) => n.t === "match" ? "match" : String(n.id);
  const walk2 = (n, indent) => {
    if (n.t === "match" || seen.has(n))
      return;
    seen.add(n);
    const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
    switch (n.t) {
      case "split":
        line(`split -> ${n.out.map(ref).join(", ")}`);
        for (const o of n.out)
          walk2(o, indent);
        return;
      case "neg":
        line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
        walk2(n.sub, indent + "  ");
        return walk2(n.next, indent);
      case "lit":
        line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
        break;
      case "class":
        line(`${n.re} -> ${ref(n.next)}`);
        break;
      default:
        line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
    }
    walk2(n.next, indent);
  };
  walk2(start, "");
  return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
  // set by the Sim, to mark the nodes that this state has
  gen;
  threads = [];
  match = false;
  runs = [];
  // the sorted ids of the threads, with 0 for a match, once the
  // state is done
  ids = [];
  constructor(gen) {
    this.gen = gen;
  }
  // no threads, so nothing more can match
  get dead() {
    return !this.threads.length && !this.match && !this.runs.length;
  }
};
var sameState = (a, b) => {
  if (a.ids.length !== b.ids.length)
    return false;
  if (a.runs.length !== b.runs.length)
    return false;
  if (a.ids.some((id, i) => id !== b.ids[i]))
    return false;
  return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
var marks = (size) => ({
  has: new Float64Array(size),
  seen: new Float64Array(size),
  gen: 0
});
var Sim = class {
  // `.` and `..` only match literal dots, even with `dot:true`
  dots;
  // the string starts with `.`, and `dot:true` is not set
  dotStart;
  #marks;
  constructor(dots, dotStart, marks2) {
    this.dots = dots;
    this.dotStart = dotStart;
    this.#marks = marks2;
  }
  state() {
    return new State(++this.#marks.gen);
  }
  // sort the ids of a state, once it has all of its threads
  done(state) {
    state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
    if (state.match)
      state.ids.unshift(MATCH.id);
    return state;
  }
  // true the first time that the state walks through the node, so
  // that loops in the graph stop
  #visit(state, node) {
    const { seen } = this.#marks;
    if (seen[node.id] === state.gen)
      return false;
    seen[node.id] = state.gen;
    return true;
  }
  #addThread(state, node) {
    const { has } = this.#marks;
    if (has[node.id] === state.gen)
      return false;
    has[node.id] = state.gen;
    state.threads.push(node);
    return true;
  }
  // wildcards only match a leading dot if `dot:true`. In a negated
  // sub-pattern, this does not apply, because the negation itself
  // can not match a leading dot.
  restricted(i, top) {
    return top && (this.dots || this.dotStart && i === 0);
  }
  add(state, node, i, top) {
    switch (node.t) {
      case "split":
        if (!this.#visit(state, node))
          return;
        for (const o of node.out)
          this.add(state, o, i, top);
        return;
      case "neg":
        if (!this.#visit(state, node))
          return;
        const sub = this.state();
        this.add(sub, node.sub, i, false);
        this.done(sub);
        return this.addRun(state, { t: "run", neg: node, state: sub }, i, top);
      case "star":
        if (this.restricted(i, top))
          return;
        if (this.#addThread(state, node))
          this.add(state, node.next, i, top);
        return;
      case "match":
        state.match = true;
        return;
      default:
        this.#addThread(state, node);
    }
  }
  addRun(state, run, i, top) {
    for (const r of state.runs) {
      if (r.neg === run.neg && sameState(r.state, run.state))
        return;
    }
    state.runs.push(run);
    if (!run.state.match) {
      this.add(state, run.neg.next, i, top);
    }
  }
  // the threads after char `c`, at index `i`
  step(state, c, i, top) {
    const next = this.state();
    for (const th of state.threads) {
      switch (th.t) {
        case "lit":
          if (litMatch(th, c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "any":
          if (!this.restricted(i, top))
            this.add(next, th.next, i + 1, top);
          break;
        case "class":
          if (!this.restricted(i, top) && th.re.test(c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "star":
          if (!this.restricted(i, top))
            this.add(next, th, i + 1, top);
      }
    }
    if (!this.restricted(i, top)) {
      for (const run of state.runs) {
        if (run.state.dead) {
          this.addRun(next, run, i + 1, top);
          continue;
        }
        const sub = this.step(run.state, c, i, false);
        this.addRun(next, { t: "run", neg: run.neg, state: sub }, i + 1, top);
      }
    }
    return this.done(next);
  }
};
var stateKey = (state) => {
  const ids = state.ids.join();
  if (!state.runs.length)
    return ids;
  const runs = state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`);
  return `${ids}|${runs.sort().join("|")}`;
};
var DFA_BUDGET = 1 << 18;
var Dfa = class {
  #start;
  #states = /* @__PURE__ */ new Map();
  #size = 0;
  #plain;
  #dotStart;
  #sim;
  #dotSim;
  constructor(start, marks2) {
    this.#start = start;
    this.#sim = new Sim(false, false, marks2);
    this.#dotSim = new Sim(false, true, marks2);
  }
  #make(state) {
    return {
      state,
      match: state.match,
      dead: state.dead,
      next: /* @__PURE__ */ new Map()
    };
  }
  #intern(state) {
    const key = stateKey(state);
    const found = this.#states.get(key);
    if (found)
      return found;
    if (this.#size > DFA_BUDGET)
      this.#clear();
    const d = this.#make(state);
    this.#states.set(key, d);
    this.#size += key.length + 1;
    return d;
  }
  #clear() {
    this.#states.clear();
    this.#size = 0;
    this.#plain = void 0;
    this.#dotStart = void 0;
  }
  start(dotStart) {
    if (dotStart) {
      if (this.#dotStart)
        return this.#dotStart;
      const state2 = this.#dotSim.state();
      this.#dotSim.add(state2, this.#start, 0, true);
      return this.#dotStart = this.#make(this.#dotSim.done(state2));
    }
    if (this.#plain)
      return this.#plain;
    const state = this.#sim.state();
    this.#sim.add(state, this.#start, 0, true);
    return this.#plain = this.#intern(this.#sim.done(state));
  }
  // the next state, after a miss in `d.ascii`
  next(d, c) {
    const code = c.charCodeAt(0);
    const found = code < 128 ? void 0 : d.next.get(c);
    if (found)
      return found;
    const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
    if (code < 128) {
      if (!d.ascii) {
        d.ascii = new Array(128);
        this.#size += 128;
      }
      d.ascii[code] = n;
    } else {
      d.next.set(c, n);
    }
    this.#size++;
    return n;
  }
};
var linear = (start) => {
  const nodes = [];
  for (let n = start; n.t !== "match"; n = n.next) {
    if (n.t === "split" || n.t === "neg")
      return void 0;
    nodes.push(n);
  }
  return nodes;
};
var testLinear = (nodes, chars, start, end) => {
  let ni = 0;
  let ci = start;
  let starNi = -1;
  let starCi = 0;
  while (ci < end) {
    const n = nodes[ni];
    if (n?.t === "star") {
      starNi = ni++;
      starCi = ci;
      continue;
    }
    const c = chars[ci];
    if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
      ni++;
      ci++;
      continue;
    }
    if (starNi === -1)
      return false;
    ni = starNi + 1;
    ci = ++starCi;
  }
  while (nodes[ni]?.t === "star")
    ni++;
  return ni === nodes.length;
};
var lengths = (items) => {
  let min = 0;
  let max = 0;
  for (const it of items) {
    const [lo, hi] = itemLengths(it);
    min += lo;
    max += hi;
  }
  return [min, max];
};
var itemLengths = (it) => {
  if (it.t === "star")
    return [0, Infinity];
  if (it.t !== "ext")
    return [1, 1];
  if (it.type === "!")
    return [0, Infinity];
  const alts = it.alts.map(lengths);
  const min = Math.min(...alts.map((a) => a[0]));
  const max = Math.max(...alts.map((a) => a[1]));
  const loop = max === 0 ? 0 : Infinity;
  return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
var hasAffix = (lits, chars, start) => {
  for (let j2 = 0; j2 < lits.length; j2++) {
    if (!litMatch(lits[j2], chars[start + j2]))
      return false;
  }
  return true;
};
var slashOrSurrogate = /[/\ud800-\udfff]/;
var surrogate = /[\ud800-\udfff]/;
var codePoints = (s) => surrogate.test(s) ? [...s] : s;
var noSlash = (s) => {
  if (s.includes("/")) {
    throw new Error("can only match a single path portion, got: " + s);
  }
};
var Matcher = class {
  pattern;
  options;
  #start;
  // the number of node ids
  #size;
  #marks;
  // the Sim for strings that are only `.` or `..`
  #dotsSim;
  // the string to compare, if the pattern has no magic. With
  // `nocase:true`, the RegExp that folds case is made when it is
  // first used.
  #literal;
  #literalFold = false;
  #literalRe;
  // the nodes between the prefix and suffix, if the graph is a
  // single chain
  #linear;
  // the linear nodes are only `*` and `?`, so the length bounds and
  // the prefix and suffix decide the match
  #wild = false;
  // the least and most chars that a match can have
  #min = 0;
  #max = Infinity;
  // the literals that a match must start and end with. Each one
  // matches exactly one char, and they are distinct items in the
  // pattern, so a string that does not have them can not match.
  #prefix = [];
  #suffix = [];
  // the prefix and suffix as strings, if they do not fold case
  #prefixStr;
  #suffixStr;
  // there is a prefix or suffix to check
  #affix = false;
  #dfa;
  #form;
  constructor(pattern, options = {}) {
    if (pattern.includes("/")) {
      throw new Error("can only match a single path portion, got pattern: " + pattern);
    }
    this.pattern = pattern;
    this.options = options;
    const { nocase = false, noext = false, normalize: n } = options;
    this.#form = n === true ? "NFC" : n || void 0;
    const literal2 = /^[?*+@]\(\)$/.test(pattern);
    const toks = tokenize(pattern, nocase, noext || literal2, this.#form, options.rangeMark);
    let [items] = build(toks, pair(toks), 0, toks.length, true);
    if (this.#form)
      items = normalize(items, this.#form);
    const [start, size] = compile(items, nocase);
    this.#start = start;
    this.#size = size;
    if (items.every((it) => it.t === "lit")) {
      this.#literal = items.map((it) => it.ch).join("");
      this.#literalFold = nocase;
    } else {
      const lit2 = (it) => it.t !== "lit" ? void 0 : nocase ? { ch: it.ch, re: foldRe(it.ch) } : { ch: it.ch };
      for (const it of items) {
        const l = lit2(it);
        if (!l)
          break;
        this.#prefix.push(l);
      }
      for (let j2 = items.length - 1; j2 >= 0; j2--) {
        const l = lit2(items[j2]);
        if (!l)
          break;
        this.#suffix.unshift(l);
      }
      this.#affix = !!(this.#prefix.length || this.#suffix.length);
      if (!nocase) {
        this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
        this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
      }
      this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
      this.#wild = !!this.#linear?.every((n2) => n2.t === "star" || n2.t === "any");
      const [min, max] = lengths(items);
      this.#min = min;
      this.#max = max;
    }
  }
  test(s) {
    if (this.#form) {
      noSlash(s);
      return this.#test(s.normalize(this.#form));
    }
    if (slashOrSurrogate.test(s)) {
      noSlash(s);
      return this.#test(s, [...s]);
    }
    return this.#test(s, s);
  }
  /**
   * The same as {@link Matcher#test}, but the string is not checked
   * for `/` chars, so the result for a string that has one is not
   * defined. Only use it for a string that is known to be one path
   * portion, such as a part of a path that was split on `/`. It can
   * be faster, because some patterns do not need to look at each char
   * of the string.
   */
  testUnchecked(s) {
    return this.#test(this.#form ? s.normalize(this.#form) : s);
  }
  // Test a string that has no `/`. `chars` indexes it by code point.
  // If it is not given, it is only found if a step needs it.
  #test(s, chars) {
    if (this.#literal !== void 0) {
      return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
    }
    const min = this.#min;
    const max = this.#max;
    if (chars === void 0) {
      const most = s.length;
      const least = most + 1 >> 1;
      if (most < min || least > max)
        return false;
      if (least < min || most > max)
        chars = codePoints(s);
    }
    if (chars !== void 0 && (chars.length < min || chars.length > max)) {
      return false;
    }
    const prefix2 = this.#prefix.length;
    if (this.#affix) {
      if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
        if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) {
          return false;
        }
      } else {
        chars ??= codePoints(s);
        const end = chars.length - this.#suffix.length;
        if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) {
          return false;
        }
      }
    }
    const dotStart = !this.options.dot && s.startsWith(".");
    if (this.#linear) {
      if (s === "." || s === "..")
        return false;
      if (dotStart && !prefix2)
        return false;
      if (this.#wild)
        return true;
      chars ??= codePoints(s);
      const end = chars.length - this.#suffix.length;
      return testLinear(this.#linear, chars, prefix2, end);
    }
    chars ??= codePoints(s);
    if (s === "." || s === "..") {
      this.#marks ??= marks(this.#size);
      const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
      const start = sim.state();
      sim.add(start, this.#start, 0, true);
      let state = sim.done(start);
      for (let i = 0; i < chars.length; i++) {
        state = sim.step(state, chars[i], i, true);
      }
      return state.match;
    }
    this.#marks ??= marks(this.#size);
    const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
    let d = dfa.start(dotStart);
    const str = chars === s;
    for (let i = 0; i < chars.length; i++) {
      if (d.dead)
        return false;
      const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
      d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
    }
    return d.match;
  }
  /** a readable listing of the state machine */
  toString() {
    return show(this.#start);
  }
};

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var MAX_PATTERN_LENGTH = 1024 * 64;
var assertValidPattern = (pattern) => {
  if (typeof pattern !== "string") {
    throw new TypeError("invalid pattern");
  }
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw new TypeError("pattern is too long");
  }
};

// node_modules/minimatch/dist/esm/escape.js
var escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
  const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
  const c = e.charAt(0);
  if (c === "#") {
    return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
  }
  if (c === "!") {
    return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
  }
  return e;
};

// node_modules/minimatch/dist/esm/unescape.js
var unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
  if (windowsPathsNoEscape && s.startsWith("@(!)")) {
    return "!" + unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces });
  }
  if (magicalBraces) {
    return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
  }
  return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/index.js
var DEFAULT_BRACE_EXPAND_MAX = 1e5;
var DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
var AWE_KEY = "allowWindowsEscape";
var minimatch = (p, pattern, options) => {
  assertValidPattern(pattern);
  if (!options?.nocomment && pattern.charAt(0) === "#") {
    return false;
  }
  return cachedMinimatch(pattern, options).match(p);
};
var cache = /* @__PURE__ */ new Map();
var oldCache = /* @__PURE__ */ new Map();
var cacheSize = 0;
var cacheTotalWeight = 0;
var cacheMax = 256;
var cacheMaxWeight = 1 << 15;
var cacheMaxEntryWeight = 1 << 12;
var cacheWeight = (mm) => {
  let w2 = mm.pattern.length;
  for (const s of mm.globSet) {
    w2 += s.length + 1;
    if (w2 > cacheMaxEntryWeight)
      break;
  }
  return w2;
};
var tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
var booleanWeights = new Map(Object.keys({
  nobrace: 0,
  nocomment: 0,
  nonegate: 0,
  noglobstar: 0,
  noext: 0,
  nonull: 0,
  partial: 0,
  dot: 0,
  nocase: 0,
  nocaseMagicOnly: 0,
  magicalBraces: 0,
  matchBase: 0,
  flipNegate: 0,
  preserveMultipleSlashes: 0,
  windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
var optionsKey = (o) => {
  let n = 0;
  let wpe = false;
  for (const k in o) {
    const v = o[k];
    switch (k) {
      // the same test as the Minimatch constructor
      case "windowsPathsNoEscape":
        if (v)
          wpe = true;
        break;
      case AWE_KEY:
        if (v === false)
          wpe = true;
        break;
      case "platform": {
        const p = v || defaultPlatform;
        if (p === defaultPlatform)
          break;
        if (p === "darwin")
          n += 3;
        else if (p === "win32")
          n += 6;
        else if (p === "linux")
          n += 9;
        else
          return JSON.stringify(o);
        break;
      }
      case "optimizationLevel":
        if (v === void 0)
          break;
        n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
        break;
      case "braceExpandMax":
        if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "maxGlobstarRecursion":
        if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "normalize":
        if (v !== void 0)
          return JSON.stringify(o);
        break;
      default:
        n += (booleanWeights.get(k) ?? 0) * tri(v);
    }
  }
  return wpe ? n + 12 : n;
};
var copyOptions = (o) => {
  const copy = {};
  for (const k in o)
    copy[k] = o[k];
  return copy;
};
var cachedMinimatch = (pattern, options) => {
  const key = options ? optionsKey(options) : 0;
  let mm = cache.get(key)?.get(pattern);
  if (mm)
    return mm;
  mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
  const weight = cacheWeight(mm);
  if (weight > cacheMaxEntryWeight)
    return mm;
  if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
    oldCache = cache;
    cache = /* @__PURE__ */ new Map();
    cacheSize = 0;
    cacheTotalWeight = 0;
  }
  let byPattern = cache.get(key);
  if (!byPattern)
    cache.set(key, byPattern = /* @__PURE__ */ new Map());
  byPattern.set(pattern, mm);
  cacheSize++;
  cacheTotalWeight += weight;
  return mm;
};
var defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
var path = {
  win32: { sep: "\\" },
  posix: { sep: "/" }
};
var sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
var GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
var filter = (pattern, options) => {
  let mm;
  return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
var ext = (a, b = {}) => Object.assign({}, a, b);
var defaults = (def) => {
  if (!def || typeof def !== "object" || !Object.keys(def).length) {
    return minimatch;
  }
  const orig = minimatch;
  const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
  return Object.assign(m, {
    Minimatch: class Minimatch extends orig.Minimatch {
      constructor(pattern, options = {}) {
        super(pattern, ext(def, options));
      }
      static defaults(options) {
        return orig.defaults(ext(def, options)).Minimatch;
      }
    },
    unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
    escape: (s, options = {}) => orig.escape(s, ext(def, options)),
    filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
    defaults: (options) => orig.defaults(ext(def, options)),
    braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
    match: (list2, pattern, options = {}) => orig.match(list2, pattern, ext(def, options)),
    sep: orig.sep,
    GLOBSTAR
  });
};
minimatch.defaults = defaults;
var braceExpand = (pattern, options = {}) => {
  assertValidPattern(pattern);
  if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
    return [pattern];
  }
  let p = pattern.replace(/\\\\/g, "\\\\\\\\");
  if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
    p = p.replace(/\[([{}])\]/g, "[\\$1]");
  }
  return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
var RANGE_MIN = 100;
var rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
var inRepeatOrNegExt = (portion, mark) => {
  const stack = [];
  for (let i = 0; i < portion.length; i++) {
    const c = portion.charAt(i);
    if (c === "\\") {
      i++;
    } else if (c === mark) {
      if (stack.some((t) => t !== "@" && t !== "?"))
        return true;
    } else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
      stack.push(c);
      i++;
    } else if (c === ")") {
      stack.pop();
    }
  }
  return false;
};
var match = (list2, pattern, options = {}) => {
  const mm = new Minimatch(pattern, options);
  list2 = list2.filter((f) => mm.match(f));
  if (mm.options.nonull && !list2.length) {
    list2.push(pattern);
  }
  return list2;
};
minimatch.match = match;
var globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
var classEnd = (pattern, start) => {
  let i = start + 1;
  if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^")
    i++;
  let sawStart = false;
  for (; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "]" && sawStart)
      return i;
    sawStart = true;
    if (c === "\\")
      i++;
  }
  return -1;
};
var literal = (pattern, noext) => {
  if (!noext && (pattern === "+()" || pattern === "@()"))
    return pattern;
  let lit2 = "";
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      lit2 += pattern.charAt(++i) || c;
    } else if (c === "*" || c === "?") {
      return void 0;
    } else if (c === "[") {
      const close = classEnd(pattern, i);
      if (close === -1) {
        lit2 += c;
        continue;
      }
      let body = pattern.slice(i + 1, close);
      if (body.startsWith("\\"))
        body = body.slice(1);
      if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) {
        return void 0;
      }
      lit2 += body;
      i = close;
    } else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) {
      return void 0;
    } else {
      lit2 += c;
    }
  }
  return lit2;
};
var MAX_EXTGLOBS = 256;
var extglobCount = (pattern) => {
  let n = 0;
  for (let i = 0; i < pattern.length - 1; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      i++;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      n++;
      i++;
    }
  }
  return n;
};
var assertValidExtglobs = (pattern) => {
  if (extglobCount(pattern) > MAX_EXTGLOBS) {
    throw new TypeError("pattern has too many extglobs");
  }
};
var extSafe = (pattern) => {
  if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:"))
    return false;
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      if (++i === pattern.length)
        return false;
    } else if (c === "[") {
      const close = classEnd(pattern, i);
      if (close !== -1)
        i = close;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      depth++;
      i++;
    } else if (c === ")") {
      if (!depth--)
        return false;
    } else if (c === "|" && !depth) {
      return false;
    }
  }
  return !depth;
};
var lastSplit;
var lastChecked;
var portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
var endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
var isDots = (p) => p === "." || p === "..";
var isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
var isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
var uncHost = (p) => {
  if (p[0] !== "" || p[1] !== "")
    return -1;
  const h2 = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
  const host = p[h2];
  const share = p[h2 + 1];
  return h2 !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h2 : -1;
};
var walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
var dotPortion = (f, start, end, dot, sep2) => {
  for (let k = start; k < end; ) {
    if (f.charCodeAt(k) === 46) {
      if (!dot)
        return true;
      const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
      if (n >= end || isSep(f.charCodeAt(n), sep2))
        return true;
    }
    const s = nextSep(f, k, sep2);
    if (s === -1)
      return false;
    k = s + 1;
    while (k < end && isSep(f.charCodeAt(k), sep2))
      k++;
  }
  return false;
};
var isSep = (c, sep2) => sep2 === "/" ? c === 47 : sep2 === "\\" ? c === 92 : c === 47 || c === 92;
var nextSep = (f, from, sep2) => {
  if (sep2 !== "both")
    return f.indexOf(sep2, from);
  const s = f.indexOf("/", from);
  const b = f.indexOf("\\", from);
  return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
var lastSep = (f, from, sep2) => sep2 !== "both" ? f.lastIndexOf(sep2, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
var PENDING = {};
var Minimatch = class {
  options;
  set;
  pattern;
  windowsPathsNoEscape;
  nonegate;
  negate;
  comment;
  empty;
  preserveMultipleSlashes;
  partial;
  globSet;
  globParts;
  nocase;
  isWindows;
  platform;
  windowsNoMagicRoot;
  maxGlobstarRecursion;
  // the path can be checked against the last portion, and the string
  // portions, of each row before it is split. See #canMatch.
  #endCheck;
  #literalCheck;
  // level 2 resolves `.` and `..` portions in the path
  #level2;
  // the unicode normalization form, if any
  #form;
  // the string portions of each row in the set
  #literals = [];
  // the rows that #canMatch can match without splitting the path
  #shapes = [];
  // the rows whose last portion can be checked against the path's
  #endRows = [];
  // brace expansion can make the same portion in many rows, so they
  // share one Matcher, and the states that it caches
  #matchers = /* @__PURE__ */ new Map();
  // parse() returns PENDING in place of a Matcher
  #pending = false;
  // the char that marks numeric ranges in globSet, if any
  #rangeMark;
  // the GlobstarParts of each pattern row, by start index and partial
  #globstarParts = /* @__PURE__ */ new WeakMap();
  constructor(pattern, options = {}) {
    assertValidPattern(pattern);
    options = options || {};
    this.options = options;
    this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
    this.pattern = pattern;
    this.platform = options.platform || defaultPlatform;
    this.isWindows = this.platform === "win32";
    this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
    if (this.windowsPathsNoEscape) {
      this.pattern = this.pattern.replace(/\\/g, "/");
    }
    this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
    this.negate = false;
    this.nonegate = !!options.nonegate;
    this.comment = false;
    this.empty = false;
    this.partial = !!options.partial;
    this.nocase = !!this.options.nocase;
    this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
    this.globSet = [];
    this.globParts = [];
    this.set = [];
    this.#endCheck = !this.preserveMultipleSlashes;
    this.#level2 = (options.optimizationLevel ?? 1) >= 2;
    const n = options.normalize;
    this.#form = n === true ? "NFC" : n || void 0;
    this.make();
    const drives = this.set.map((row) => this.#rootIndex(row));
    this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
    this.#literals = this.set.map((row, r) => {
      const end = this.#endRows[r] ? row.length - 1 : row.length;
      const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
      return [...new Set(lits)];
    });
    this.#literalCheck = this.#literals.some((l) => l.length);
    this.#shapes = this.set.map((row, r) => {
      const [p0, p1, p2] = row;
      if (this.#endRows[r] && row.length === 2) {
        if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
          return "tail";
      }
      if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") {
        return "base";
      }
      if (!this.#endCheck || drives[r] !== -1)
        return void 0;
      if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && // the portion between is only matched below this limit
      this.maxGlobstarRecursion > 0) {
        return "mid";
      }
      if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") {
        return "head";
      }
      return void 0;
    });
  }
  // a string portion of a pattern, normalized if the option is set
  #norm(p) {
    return this.#form ? p.normalize(this.#form) : p;
  }
  // On Windows, the index of the last root portion of a row, as
  // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
  // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
  // -1.
  #rootIndex(row) {
    if (!this.isWindows)
      return -1;
    if (isDrive(row[0]))
      return 0;
    const uncDrive = row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3]);
    if (uncDrive)
      return 3;
    const h2 = uncHost(row);
    return h2 === -1 ? -1 : h2 + 1;
  }
  hasMagic() {
    if (this.options.magicalBraces && this.set.length > 1) {
      return true;
    }
    for (const pattern of this.set) {
      for (const part3 of pattern) {
        if (typeof part3 !== "string")
          return true;
      }
    }
    return false;
  }
  make() {
    const pattern = this.pattern;
    const options = this.options;
    if (!options.nocomment && pattern.charAt(0) === "#") {
      this.comment = true;
      return;
    }
    if (!pattern) {
      this.empty = true;
      return;
    }
    this.parseNegate();
    this.globSet = [...new Set(this.#expandBraces())];
    const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
    this.globParts = this.preprocess(rawGlobParts);
    this.#pending = true;
    let set = this.globParts.map((s, _2, __) => {
      if (this.isWindows && this.windowsNoMagicRoot) {
        const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
        const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
        const isDrive2 = /^[a-z]:/i.test(s[0]);
        if (isUNC) {
          return [
            ...s.slice(0, n).map((p) => this.#norm(p)),
            ...s.slice(n).map((ss) => this.parse(ss))
          ];
        } else if (isDrive2) {
          return [
            this.#norm(s[0]),
            ...s.slice(1).map((ss) => this.parse(ss))
          ];
        }
      }
      return s.map((ss) => this.parse(ss));
    });
    this.set = set.filter((s) => s.indexOf(false) === -1);
    if (this.isWindows) {
      for (let i = 0; i < this.set.length; i++) {
        const p = this.set[i];
        if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
          if (isLongUNC(this.globParts[i][3]))
            p[3] = "UNC";
          p[2] = "?";
        }
      }
    }
    if (!options.noext)
      this.mergeRows();
    this.#pending = false;
    this.set.forEach((row, i) => {
      for (let k = 0; k < row.length; k++) {
        if (row[k] === PENDING) {
          row[k] = this.parse(this.globParts[i][k]);
        }
      }
    });
  }
  // Merge rows that only differ in one portion, where each of them
  // is a Matcher, into one row that matches any of them with
  // `@(a|b|...)`. Then a path is only walked once for all of them,
  // for example with `**/*.{js,ts}`.
  mergeRows() {
    let merged = true;
    while (merged) {
      merged = false;
      if (this.set.length < 2)
        return;
      let keys = this.#mergeKeys();
      const len = Math.max(0, ...this.set.map((r) => r.length));
      for (let k = 0; k < len; k++) {
        const groups = /* @__PURE__ */ new Map();
        const R2 = this.set.length + 1;
        this.set.forEach((row, i) => {
          if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) {
            return;
          }
          const { pre, suf } = keys[i];
          const key = pre[k] * R2 + suf[k + 1];
          const g = groups.get(key);
          if (g)
            g.push(i);
          else
            groups.set(key, [i]);
        });
        const drop = /* @__PURE__ */ new Set();
        for (const g of groups.values()) {
          if (g.length < 2)
            continue;
          const [first, ...rest] = g;
          const alts = g.map((i) => this.globParts[i][k]);
          const glob = `@(${alts.join("|")})`;
          if (extglobCount(glob) > MAX_EXTGLOBS)
            continue;
          this.globParts[first][k] = glob;
          this.set[first][k] = this.parse(glob);
          for (const i of rest)
            drop.add(i);
        }
        if (drop.size) {
          merged = true;
          this.set = this.set.filter((_2, i) => !drop.has(i));
          this.globParts = this.globParts.filter((_2, i) => !drop.has(i));
          if (this.set.length < 2)
            return;
          keys = this.#mergeKeys();
        }
      }
    }
  }
  // For each row, number ids for its prefixes and suffixes, such that
  // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
  // Two rows are the same other than at portion k exactly when they
  // have the same pre[k] and suf[k + 1]. This is linear in the size of
  // the rows, where joining the whole row for every k was quadratic.
  #mergeKeys() {
    const partIds = /* @__PURE__ */ new Map();
    const ids = this.globParts.map((parts) => parts.map((s) => {
      let id = partIds.get(s);
      if (id === void 0)
        partIds.set(s, id = partIds.size);
      return id;
    }));
    const P = partIds.size;
    const len = Math.max(0, ...ids.map((r) => r.length));
    const keys = ids.map((r) => ({
      pre: [0],
      suf: new Array(r.length + 1).fill(0)
    }));
    for (let k = 0; k < len; k++) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { pre } = keys[i];
        const key = pre[k] * P + r[k];
        let id = m.get(key);
        if (id === void 0)
          m.set(key, id = m.size + 1);
        pre.push(id);
      });
    }
    for (let k = len - 1; k >= 0; k--) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { suf } = keys[i];
        const key = suf[k + 1] * P + r[k];
        let id = m.get(key);
        if (id === void 0)
          m.set(key, id = m.size + 1);
        suf[k] = id;
      });
    }
    return keys;
  }
  // various transforms to equivalent pattern sets that are
  // faster to process in a filesystem walk.  The goal is to
  // eliminate what we can, and push all ** patterns as far
  // to the right as possible, even if it increases the number
  // of patterns that we have to process.
  preprocess(globParts) {
    if (this.options.noglobstar) {
      for (const partset of globParts) {
        for (let j2 = 0; j2 < partset.length; j2++) {
          if (partset[j2] === "**") {
            partset[j2] = "*";
          }
        }
      }
    }
    const { optimizationLevel = 1 } = this.options;
    if (optimizationLevel >= 2) {
      globParts = this.firstPhasePreProcess(globParts);
      globParts = this.secondPhasePreProcess(globParts);
    } else if (optimizationLevel >= 1) {
      globParts = this.levelOneOptimize(globParts);
    } else {
      globParts = this.adjascentGlobstarOptimize(globParts);
    }
    return globParts;
  }
  // just get rid of adjascent ** portions
  adjascentGlobstarOptimize(globParts) {
    return globParts.map((parts) => {
      let gs = -1;
      while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
        let i = gs;
        while (parts[i + 1] === "**") {
          i++;
        }
        if (i !== gs) {
          parts.splice(gs, i - gs);
        }
      }
      return parts;
    });
  }
  // get rid of adjascent ** and resolve .. portions
  levelOneOptimize(globParts) {
    return globParts.map((parts) => {
      const root = this.#rootIndex(parts) + 1;
      parts = parts.reduce((set, part3) => {
        const prev = set[set.length - 1];
        if (part3 === "**" && prev === "**") {
          return set;
        }
        if (part3 === "..") {
          if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
            set.pop();
            return set;
          }
        }
        set.push(part3);
        return set;
      }, []);
      return parts.length === 0 ? [""] : parts;
    });
  }
  // Check the path against each row before it is split. 'no' if no
  // row can match, so it does not need to be split. 'yes' if a row of
  // `**` and one more portion matches. 'maybe' if it must be split to
  // know. None of this applies with partial, where the path can end
  // before the row does.
  //
  // On Windows, `\` is a separator in the path too, and the portions of
  // a row up to its drive letter or UNC share are not checked (see
  // #rootIndex).
  //
  // Each string portion of a row must be a portion of the path, so the
  // path must contain it. Level 2 can only take portions out of the
  // path, so this is still true then.
  //
  // The last portion of a row must match the last portion of the path,
  // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
  // This does not apply to rows that end in **, rows that end in a
  // root, or preserveMultipleSlashes (which can leave more
  // than one '' at the end). At level 2, it does not apply if that
  // portion is `.` or `..`, which can be
  // resolved away. Level 2 only takes other portions out of the
  // middle of the path.
  //
  // A row of `**/x` then matches if the ** can walk the portions
  // before the one that x matches, the same as #matchGlobstar. At
  // level 2, this is only known if none of them are `.` or `..`, so
  // that the path does not change when it is resolved.
  #canMatch(f) {
    const sep2 = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
    let ends = this.#endCheck ? 0 : -1;
    let last = "";
    let lastStart = 0;
    let prev;
    let prevStart = 0;
    const dot = !!this.options.dot;
    ROWS: for (let r = 0; r < this.set.length; r++) {
      const row = this.set[r];
      const p = row[row.length - 1];
      let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
      if (end && ends === 0) {
        const i = lastSep(f, f.length, sep2);
        lastStart = i + 1;
        last = f.slice(lastStart);
        if (last === "" && i >= 0) {
          let j2 = i;
          while (j2 > 0 && isSep(f.charCodeAt(j2 - 1), sep2))
            j2--;
          prevStart = j2 === 0 ? 0 : lastSep(f, j2 - 1, sep2) + 1;
          prev = f.slice(prevStart, j2);
        }
        const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
        ends = resolves ? -1 : 1;
        end = !resolves;
      }
      let tailStart = -1;
      if (end && typeof p === "string") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      if (this.#literalCheck) {
        for (const l of this.#literals[r]) {
          if (!f.includes(l))
            continue ROWS;
        }
      }
      if (end && typeof p === "object") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      const shape = this.#shapes[r];
      if (shape === "base" && end)
        return "yes";
      if (shape === "tail" && end) {
        if (this.#level2 && dotPortion(f, 0, tailStart, true, sep2)) {
          return "maybe";
        }
        if (!dotPortion(f, 0, tailStart, dot, sep2))
          return "yes";
        continue;
      }
      if (shape === "mid" || shape === "head") {
        const m = this.#walk(f, row, shape === "head", dot, sep2);
        if (m !== "no")
          return m;
        continue;
      }
      return "maybe";
    }
    return "no";
  }
  // Match a row of a known shape against the split path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do. None of these
  // rows have a drive letter, so they start at the first portion.
  #matchShape(file, row, shape) {
    const dot = !!this.options.dot;
    const n = file.length;
    if (shape === "head") {
      if (n < 2 || !portionMatch(row[0], file[0])) {
        return false;
      }
      for (let i = 1; i < n; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    const x = row[1];
    if (shape === "tail") {
      let t = n - 1;
      if (!portionMatch(x, file[t])) {
        if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) {
          return false;
        }
      }
      for (let i = 0; i < t; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    for (let k = 0; k < n; k++) {
      if (portionMatch(x, file[k]) && k + 1 < n) {
        let i = k + 1;
        while (i < n && walkable(file[i], dot))
          i++;
        if (i === n)
          return true;
      }
      if (!walkable(file[k], dot))
        return false;
    }
    return false;
  }
  // Match a row of `**/x/**` or `x/**` against the path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do once it is split.
  // x must match a portion (the first one, for `x/**`), the ** before
  // it must be able to walk the portions before that one, and there
  // must be a portion after it, which the ** after it can walk. At
  // level 2, this is only known if no portion is `.` or `..`.
  #walk(f, row, head, dot, sep2) {
    if (this.#level2 && dotPortion(f, 0, f.length, true, sep2))
      return "maybe";
    const x = row[head ? 0 : 1];
    let s = 0;
    for (let e = nextSep(f, s, sep2); e !== -1; e = nextSep(f, s, sep2)) {
      let next = e + 1;
      while (next < f.length && isSep(f.charCodeAt(next), sep2))
        next++;
      const hit = typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e));
      if (hit && !dotPortion(f, next, f.length, dot, sep2))
        return "yes";
      if (head || dotPortion(f, s, next, dot, sep2))
        return "no";
      s = next;
    }
    return "no";
  }
  // the last split, if it was the same path with the same split
  // settings
  #cachedSplit(f) {
    const last = lastSplit;
    return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
  }
  // split a path for match(), and keep the parts for the next call
  #split(f) {
    const { isWindows, preserveMultipleSlashes } = this;
    let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
    const normalize2 = this.#form;
    if (normalize2)
      parts = parts.map((p) => p.normalize(normalize2));
    lastSplit = {
      f,
      isWindows,
      preserveMultipleSlashes,
      normalize: normalize2,
      parts
    };
    return lastSplit;
  }
  // resolve `.` and `..` portions of a path, for level 2
  #levelTwoFileOptimize(file) {
    const parts = [...file];
    let didSomething = false;
    do {
      didSomething = false;
      if (!this.preserveMultipleSlashes) {
        for (let i = 1; i < parts.length - 1; i++) {
          const p = parts[i];
          if (i === 1 && p === "" && parts[0] === "")
            continue;
          if (p === "." || p === "") {
            didSomething = true;
            parts.splice(i, 1);
            i--;
          }
        }
        if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
          didSomething = true;
          parts.pop();
        }
      }
      const root = this.#rootIndex(parts) + 1;
      let dd = root;
      while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
        const p = parts[dd - 1];
        if (p && p !== "." && p !== ".." && p !== "**") {
          didSomething = true;
          parts.splice(dd - 1, 2);
          dd = Math.max(dd - 2, root);
        }
      }
    } while (didSomething);
    return parts.length === 0 ? [""] : parts;
  }
  // First phase: single-pattern processing
  // <pre> is 1 or more portions
  // <rest> is 1 or more portions
  // <p> is any portion other than ., .., '', or **
  // <e> is . or ''
  //
  // **/.. is *brutal* for filesystem walking performance, because
  // it effectively resets the recursive walk each time it occurs,
  // and ** cannot be reduced out by a .. pattern part like a regexp
  // or most strings (other than .., ., and '') can be.
  //
  // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
  // <pre>/<e>/<rest> -> <pre>/<rest>
  // <pre>/<p>/../<rest> -> <pre>/<rest>
  // **/**/<rest> -> **/<rest>
  //
  // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
  // this WOULD be allowed if ** did follow symlinks, or * didn't
  firstPhasePreProcess(globParts) {
    const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
    let splitCells = 0;
    const maxSplitCells = 1e6;
    let didSomething = false;
    do {
      didSomething = false;
      for (let parts of globParts) {
        let gs = -1;
        while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
          let gss = gs;
          while (parts[gss + 1] === "**") {
            gss++;
          }
          if (gss > gs) {
            parts.splice(gs + 1, gss - gs);
          }
          let next = parts[gs + 1];
          const p = parts[gs + 2];
          const p2 = parts[gs + 3];
          if (next !== "..")
            continue;
          if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
            continue;
          }
          const addedCells = parts.length - 1;
          if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) {
            throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
          }
          didSomething = true;
          parts.splice(gs, 1);
          const other = parts.slice(0);
          other[gs] = "**";
          splitCells += addedCells;
          globParts.push(other);
          gs--;
        }
        if (!this.preserveMultipleSlashes) {
          for (let i = 1; i < parts.length - 1; i++) {
            const p = parts[i];
            if (i === 1 && p === "" && parts[0] === "")
              continue;
            if (p === "." || p === "") {
              didSomething = true;
              parts.splice(i, 1);
              i--;
            }
          }
          if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
            didSomething = true;
            parts.pop();
          }
        }
        const root = this.#rootIndex(parts) + 1;
        let dd = root;
        while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
          const p = parts[dd - 1];
          if (p && p !== "." && p !== ".." && p !== "**") {
            didSomething = true;
            const needDot = dd === 1 && parts[dd + 1] === "**";
            const splin = needDot ? ["."] : [];
            parts.splice(dd - 1, 2, ...splin);
            if (parts.length === 0)
              parts.push("");
            dd = Math.max(dd - 2, root);
          }
        }
      }
    } while (didSomething);
    return globParts;
  }
  // second phase: multi-pattern dedupes
  // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
  // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
  secondPhasePreProcess(globParts) {
    const keys = /* @__PURE__ */ new Set();
    const rows = globParts.filter((parts) => {
      const key = parts.join("/");
      if (keys.has(key))
        return false;
      keys.add(key);
      return true;
    });
    const stars = /* @__PURE__ */ new Map();
    for (const parts of rows) {
      const s = [];
      for (let i = 0; i < parts.length; i++) {
        if (parts[i] === "*")
          s.push(i);
      }
      if (s.length)
        stars.set(s.join(","), s);
    }
    if (!stars.size || rows.length * stars.size > 1e5)
      return rows;
    const { dot } = this.options;
    return rows.filter((parts) => {
      for (const s of stars.values()) {
        if (s[s.length - 1] >= parts.length)
          continue;
        const c = [...parts];
        let ok = true;
        let changed = false;
        for (const i of s) {
          const p = parts[i];
          if (p === "*")
            continue;
          if (!p || p === "**" || !dot && p.startsWith(".")) {
            ok = false;
            break;
          }
          c[i] = "*";
          changed = true;
        }
        if (ok && changed && keys.has(c.join("/")))
          return false;
      }
      return true;
    });
  }
  parseNegate() {
    if (this.nonegate)
      return;
    const pattern = this.pattern;
    let negate = false;
    let negateOffset = 0;
    for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
      negate = !negate;
      negateOffset++;
    }
    if (negateOffset)
      this.pattern = pattern.slice(negateOffset);
    this.negate = negate;
  }
  // Match the parts of a path against one row of the set. `resolved`
  // is the parts after level 2 resolves `.` and `..` in them, or the
  // same parts below level 2. Set partial to true to test if, for
  // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
  // you run out of file before you run out of pattern, then that's
  // fine, as long as all the parts match.
  #matchRow(file, resolved2, pattern, partial2) {
    let fileStartIndex = 0;
    let patternStartIndex = 0;
    const fh = this.isWindows ? uncHost(resolved2) : -1;
    const ph = fh === -1 ? -1 : uncHost(pattern);
    if (ph !== -1) {
      const host = pattern[ph];
      const share = pattern[ph + 1];
      if (typeof host !== "string" || typeof share !== "string") {
        fileStartIndex = fh;
        patternStartIndex = ph;
      } else if (resolved2[fh].toLowerCase() === host.toLowerCase() && resolved2[fh + 1].toLowerCase() === share.toLowerCase()) {
        fileStartIndex = fh + 2;
        patternStartIndex = ph + 2;
      }
    } else if (this.isWindows) {
      const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
      const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
      const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
      const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
      const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
      const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
      if (typeof fdi === "number" && typeof pdi === "number") {
        const [fd, pd] = [
          file[fdi],
          pattern[pdi]
        ];
        if (fd.toLowerCase() === pd.toLowerCase()) {
          patternStartIndex = pdi + 1;
          fileStartIndex = fdi + 1;
        }
      }
    }
    file = resolved2;
    if (pattern.includes(GLOBSTAR)) {
      return this.#matchGlobstar(file, pattern, partial2, fileStartIndex, patternStartIndex);
    }
    return this.#matchOne(file, pattern, partial2, fileStartIndex, patternStartIndex);
  }
  #matchGlobstar(file, pattern, partial2, fileIndex, patternIndex) {
    const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial2, patternIndex);
    if (head.length) {
      const headEnd = fileIndex + head.length;
      if (!this.#matchOne(file, head, partial2, fileIndex, 0, headEnd)) {
        return false;
      }
      fileIndex += head.length;
      patternIndex += head.length;
    }
    let fileTailMatch = 0;
    if (tail.length) {
      if (tail.length + fileIndex > file.length)
        return false;
      let tailStart = file.length - tail.length;
      if (this.#matchOne(file, tail, partial2, tailStart, 0)) {
        fileTailMatch = tail.length;
      } else {
        if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) {
          return false;
        }
        tailStart--;
        if (!this.#matchOne(file, tail, partial2, tailStart, 0)) {
          return false;
        }
        fileTailMatch = tail.length + 1;
      }
    }
    if (!body.length) {
      let sawSome = !!fileTailMatch;
      for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
        const f = String(file[i]);
        sawSome = true;
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return partial2 || sawSome;
    }
    return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial2, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
  }
  // Split the pattern into head, tail, and middle of ** delimited
  // parts. The tail has to be at the end, and the others just have to
  // be found in order from the head. These only depend on the pattern
  // row, so they are kept for the next path.
  #getGlobstarParts(pattern, partial2, patternIndex) {
    let byStart = this.#globstarParts.get(pattern);
    if (!byStart) {
      byStart = [];
      this.#globstarParts.set(pattern, byStart);
    }
    const key = patternIndex * 2 + (partial2 ? 1 : 0);
    const found = byStart[key];
    if (found)
      return found;
    const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
    const lastgs = pattern.lastIndexOf(GLOBSTAR);
    const head = pattern.slice(patternIndex, firstgs);
    const body = pattern.slice(firstgs + 1, partial2 ? void 0 : lastgs);
    const tail = partial2 ? [] : pattern.slice(lastgs + 1);
    const segments = [[[], 0]];
    let current = segments[0];
    let nonGsParts = 0;
    const nonGsPartsSums = [0];
    for (const b of body) {
      if (b === GLOBSTAR) {
        nonGsPartsSums.push(nonGsParts);
        current = [[], 0];
        segments.push(current);
      } else {
        current[0].push(b);
        nonGsParts++;
      }
    }
    segments.forEach((b, i) => {
      b[1] = nonGsParts - nonGsPartsSums[i];
    });
    const parts = { head, body, tail, segments };
    byStart[key] = parts;
    return parts;
  }
  // return false for "nope, not matching"
  // return null for "not matching, cannot keep trying"
  #matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial2, globStarDepth, sawTail, tried) {
    const bs = bodySegments[bodyIndex];
    if (!bs) {
      if (partial2) {
        return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
      }
      for (let i = fileIndex; i < fileLength; i++) {
        sawTail = true;
        const f = file[i];
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return sawTail;
    }
    const [body, need] = bs;
    const after = partial2 ? fileLength : fileLength - need;
    while (fileIndex <= after) {
      const key = bodyIndex * (file.length + 1) + fileIndex;
      if (tried.has(key))
        return false;
      tried.add(key);
      const m = this.#matchOne(file, body, partial2, fileIndex, 0, fileIndex + body.length);
      if (m && globStarDepth < this.maxGlobstarRecursion) {
        const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial2, globStarDepth + 1, sawTail, tried);
        if (sub !== false) {
          return sub;
        }
      }
      if (fileIndex === after)
        break;
      const f = file[fileIndex];
      if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
        return false;
      }
      fileIndex++;
    }
    return partial2 || null;
  }
  #matchOne(file, pattern, partial2, fileIndex, patternIndex, fileEnd = file.length) {
    let fi;
    let pi;
    let pl;
    let fl;
    for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
      let p = pattern[pi];
      let f = file[fi];
      if (p === false || p === GLOBSTAR) {
        return false;
      }
      if (!portionMatch(p, f))
        return false;
    }
    if (fi === fl && pi === pl) {
      return true;
    } else if (fi === fl) {
      return partial2;
    } else if (pi === pl) {
      return fi === fl - 1 && file[fi] === "";
    } else {
      throw new Error("wtf?");
    }
  }
  braceExpand() {
    return braceExpand(this.pattern, this.options);
  }
  // Expand braces, except numeric ranges such as {0..999} with at
  // least RANGE_MIN values. Each of those stays in its pattern as
  // `<mark>0..999<mark>`, for the Matcher to test. If a range might
  // be inside a [...] class, expand all of them instead.
  #expandBraces() {
    const { pattern } = this;
    if (this.options.nobrace)
      return this.braceExpand();
    let code = 57344;
    while (pattern.includes(String.fromCharCode(code))) {
      if (++code > 63743)
        return this.braceExpand();
    }
    const mark = String.fromCharCode(code);
    let found = false;
    const marked = pattern.replace(rangeRe, (m, lo, hi) => {
      const a = Number(lo);
      const b = Number(hi);
      if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) {
        return m;
      }
      found = true;
      return `${mark}${lo}..${hi}${mark}`;
    });
    if (!found)
      return this.braceExpand();
    const set = braceExpand(marked, this.options);
    for (const p of set) {
      for (const portion of p.split("/")) {
        const c = portion.indexOf("[");
        if (c !== -1 && c < portion.lastIndexOf(mark)) {
          return this.braceExpand();
        }
        if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
          return this.braceExpand();
        }
      }
    }
    this.#rangeMark = mark;
    return set;
  }
  parse(pattern) {
    assertValidPattern(pattern);
    const options = this.options;
    if (pattern === "**")
      return GLOBSTAR;
    if (pattern === "")
      return "";
    const { nocase, nocaseMagicOnly, noext = false, dot, normalize: normalize2 } = options;
    const rangeMark = this.#rangeMark;
    const lit2 = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
    if (lit2 !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) {
      return this.#norm(lit2);
    }
    if (this.#pending)
      return PENDING;
    let m = this.#matchers.get(pattern);
    if (!m) {
      if (!noext)
        assertValidExtglobs(pattern);
      m = new Matcher(pattern, {
        nocase,
        noext,
        dot,
        normalize: normalize2,
        ...rangeMark && { rangeMark }
      });
      this.#matchers.set(pattern, m);
    }
    return m;
  }
  #slashSplit(p) {
    if (this.preserveMultipleSlashes) {
      return p.split("/");
    } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
      return ["", ...p.split(/\/+/)];
    } else {
      return p.split(/\/+/);
    }
  }
  match(f, partial2 = this.partial) {
    if (this.comment) {
      return false;
    }
    if (this.empty) {
      return f === "";
    }
    if (f === "/" && partial2) {
      return true;
    }
    const options = this.options;
    let split = this.#cachedSplit(f);
    if (!split) {
      if (!partial2 && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
        lastChecked = f;
        const can = this.#canMatch(f);
        if (can === "no")
          return options.flipNegate ? false : this.negate;
        if (can === "yes")
          return options.flipNegate ? true : !this.negate;
      }
      split = this.#split(f);
    }
    const ff = split.parts;
    const resolved2 = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
    const set = this.set;
    let filename = ff[ff.length - 1];
    if (!filename) {
      for (let i = ff.length - 2; !filename && i >= 0; i--) {
        filename = ff[i];
      }
    }
    for (let r = 0; r < set.length; r++) {
      const pattern = set[r];
      const shape = partial2 ? void 0 : this.#shapes[r];
      const hit = shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved2, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial2) : this.#matchRow(ff, resolved2, pattern, partial2);
      if (hit) {
        if (options.flipNegate) {
          return true;
        }
        return !this.negate;
      }
    }
    if (options.flipNegate) {
      return false;
    }
    return this.negate;
  }
  static defaults(def) {
    return minimatch.defaults(def).Minimatch;
  }
};
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;

// src/lib/glob.ts
var MOST_EXPANSIONS = 500;
var MOST_CHARACTERS = 4096;
var MOST_COMPILED = 1e3;
var EXACT = {
  dot: true,
  nocomment: true,
  nonegate: true,
  noext: true,
  platform: "linux",
  braceExpandMax: MOST_EXPANSIONS + 1
};
var FOLDED = { ...EXACT, nocase: true, normalize: "NFC" };
var isBoundedGlob = (glob) => glob.length <= MOST_CHARACTERS && braceExpand(glob, EXACT).length <= MOST_EXPANSIONS;
var matchesGlob = (glob, name) => name !== "" && (glob === name || compiled(glob, EXACT, exactGlobs).match(name));
var matchesGuard = (glob, path2) => {
  if (path2 === "") return false;
  if (matchesGlob(glob, path2)) return true;
  const foldedGlob = fold(glob);
  const foldedPath = fold(path2);
  if (foldedPath === "") return false;
  return foldedGlob === foldedPath || foldedGlob.startsWith(`${foldedPath}/`) || compiled(glob, FOLDED, foldedGlobs).match(path2) || compiled(foldedGlob, FOLDED, foldedGlobs).match(foldedPath);
};
var fold = (text2) => text2.replace(SHAPELESS, "").normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
var SHAPELESS = new RegExp("\\p{Default_Ignorable_Code_Point}", "gu");
var exactGlobs = /* @__PURE__ */ new Map();
var foldedGlobs = /* @__PURE__ */ new Map();
var compiled = (glob, options, kept) => {
  const found = kept.get(glob);
  if (found !== void 0) return found;
  if (!isBoundedGlob(glob)) throw new RangeError("the glob is too long, or its braces stand for too many globs");
  const made = new Minimatch(glob, options);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_COMPILED && oldest !== void 0) kept.delete(oldest);
  kept.set(glob, made);
  return made;
};

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

// src/facts/shared-app.ts
var SHARED_APP = { slug: "github-actions", id: 15368 };

// src/controls/kit/control.ts
var defineControl = (declaration) => declaration;
var pass = (notes) => ({ outcome: "pass", reasons: [], notes });
var SEVERITY = { fail: 3, indeterminate: 2, pending: 1 };
var verdictOf = (faults, notes = []) => {
  const sorted3 = [...faults].sort((a, b) => SEVERITY[b.outcome] - SEVERITY[a.outcome]);
  const [worst, ...rest] = sorted3;
  if (worst === void 0) return pass(notes);
  return { outcome: worst.outcome, reasons: [worst.reason, ...rest.map((fault3) => fault3.reason)], notes };
};

// src/controls/kit/setting.ts
var plain2 = (schema, options) => ({
  schema,
  help: options.help,
  fallback: options.default,
  settle: (given) => given
});
var integer = (options) => plain2({ type: "integer", minimum: options.min, maximum: options.max ?? 1e6 }, options);
var flag = (options) => plain2({ type: "boolean" }, options);
var text = (options) => plain2(
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
var choice = (values, options) => plain2({ enum: values }, options);
var texts = (options) => plain2(
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
var choices = (values, options) => plain2({ type: "array", minItems: options.min ?? 0, uniqueItems: true, items: { enum: values } }, options);
var pairs = (values, options) => plain2(
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
  judge({ protection }, { require: require2 }, { statusContext: statusContext2 }) {
    const weak = [...gateFaults(protection, require2.gate, statusContext2), ...settingFaults(protection, require2)];
    return verdictOf([...weak.map(failed), ...bypassFaults(protection, require2.bypass)]);
  }
});
var failed = (reason) => ({ outcome: "fail", reason });
var weakness = (about, needed, found) => ({
  code: "protection-weak",
  about,
  needed,
  found
});
var gateFaults = (protection, demand2, context) => {
  if (demand2 === false) return [];
  const about = ["gate", context];
  const required = protection.requiredContexts.filter((entry) => entry.context === context);
  if (required.length === 0) return [weakness(about, "the status is required", "it is not required")];
  const named = required.filter((entry) => entry.app !== null || entry.appId !== null);
  if (named.length === 0) return [weakness(about, "the status is required from a named app", "any app may set it")];
  if (demand2 === true || named.some((entry) => !isShared(entry))) return [];
  return [weakness(about, `an app other than ${SHARED_APP.slug} sets the status`, SHARED_APP.slug)];
};
var isShared = (entry) => entry.app === null ? entry.appId === SHARED_APP.id : entry.app.toLowerCase() === SHARED_APP.slug;
var settingFaults = (protection, require2) => {
  const faults = [];
  const demandOn2 = (name, demanded, present) => {
    if (demanded && !present) faults.push(weakness([name], "on", "off"));
  };
  const demandOff = (name, allowed, present) => {
    if (!allowed && present) faults.push(weakness([name], "not allowed", "allowed"));
  };
  if (protection.approvals < require2.approvals) {
    faults.push(weakness(["approvals"], `at least ${String(require2.approvals)}`, String(protection.approvals)));
  }
  demandOn2("dismiss-stale", require2["dismiss-stale"], protection.dismissStale);
  demandOn2("last-push", require2["last-push"], protection.lastPushApproval);
  demandOn2("code-owners", require2["code-owners"], protection.codeOwners);
  demandOn2("signatures", require2.signatures, protection.signatures);
  demandOn2("admins", require2.admins, protection.admins);
  demandOff("force-push", require2["force-push"], protection.forcePush);
  demandOff("deletion", require2.deletion, protection.deletion);
  return faults;
};
var bypassFaults = (protection, allowed) => {
  const { bypass: bypass2 } = protection;
  if (!bypass2.known) return [{ outcome: "indeterminate", reason: bypass2.why }];
  const accepted = new Set(allowed.map((name) => name.toLowerCase()));
  const others = bypass2.value.filter((name) => !accepted.has(name.toLowerCase()));
  if (others.length === 0) return [];
  const needed = allowed.length === 0 ? "nobody may bypass the rules" : `only ${allowed.join(", ")} may bypass the rules`;
  return [failed({ code: "bypass-present", about: others, needed, found: others.join(", ") })];
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
  const of2 = (mail) => {
    const key = mail.toLowerCase();
    const alias = given.get(key) ?? next(owners.get(key));
    given.set(key, alias);
    return alias;
  };
  const isKnown2 = (word2) => given.has(word2.toLowerCase()) || owners.has(word2.toLowerCase());
  const within3 = replacer((word2) => looksLikeMail(word2) || isKnown2(word2) ? of2(word2) : word2);
  return { of: of2, within: within3, withinPath: (path2) => path2.replaceAll(PARTS, (part3) => withinPart(part3, within3)) };
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
  const plain4 = bare.replaceAll(SIGNS, "@");
  const replaced = replace(plain4);
  return replaced === plain4 ? word2 : replaced + word2.slice(bare.length);
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
var withinPart = (part3, within3) => {
  const plain4 = decoded(part3);
  const replaced = within3(plain4);
  return replaced === plain4 ? part3 : encodeURIComponent(replaced);
};
var decoded = (part3) => {
  try {
    return decodeURIComponent(part3);
  } catch {
    return part3;
  }
};
var MARK = "mail:";
var nameOfAlias = (alias) => `${MARK}${alias.toLowerCase()}`;
var mailInList = (entry) => {
  if (entry.startsWith(MARK)) return entry.slice(MARK.length);
  return entry.indexOf("@") > 0 ? entry : null;
};
var nameInList = (entry) => {
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
  const isMachineLogin = (login) => machines.has(lower(login)) || lower(login).endsWith(BOT);
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
  for (const list2 of lists) {
    const joined2 = new Set(list2.map(lower).flatMap((login) => [...groups.get(login) ?? [login]]));
    for (const login of joined2) groups.set(login, joined2);
  }
  return new Map([...groups].map(([login, group2]) => [login, `person:${JSON.stringify([...group2].sort())}`]));
};

// src/controls/kit/membership.ts
var inTeams = (names2, teams2, isMeant) => {
  const answers = names2.map((name) => {
    if (!teams2.known) return teams2.why;
    const team = teams2.value.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (team === void 0) return unavailable(name, "the team was not read");
    return team.members.known ? team.members.value.some(isMeant) : team.members.why;
  });
  if (answers.includes(true)) return true;
  return answers.find((answer2) => typeof answer2 === "object") ?? false;
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
  if (users2.some((user) => namesOf3(user, who.people).some((name) => known2.names.has(name)))) return { may: "yes" };
  if (!known2.hasAccount && (teams2.length > 0 || users2.some((user) => mailInList(user) === null))) {
    return { may: "unknown", why: unavailable(showPerson(person), "no account is known for this address") };
  }
  return ofTeams(known2, teams2, who.teams);
};
var showPerson = (person) => person?.account?.login ?? (isFilled(person?.alias) ? nameOfAlias(person.alias) : "unknown");
var isFilled = (alias) => (alias ?? "") !== "";
var knownAs = ({ account, alias }, { people, attributions }) => {
  const address = isFilled(alias) ? nameOfAlias(alias) : null;
  const attributed = attributions.flatMap(
    (each) => each.account !== null && nameOfAlias(each.alias) === address ? [each.account] : []
  );
  const accounts = account === null ? attributed : [account, ...attributed];
  const names2 = address === null ? [] : namesOf3(address, people);
  return {
    names: /* @__PURE__ */ new Set([...accounts.map(({ login }) => login.toLowerCase()), ...names2]),
    ids: new Set(accounts.map(({ id }) => id)),
    hasAccount: accounts.length > 0 || names2.length > 1
  };
};
var namesOf3 = (entry, people) => {
  const wanted = nameInList(entry);
  const given = people.tickets.filter(({ alias }) => nameOfAlias(alias) === wanted);
  return [wanted, ...given.map(({ login }) => login.toLowerCase())];
};
var isMachine = ({ account }, { names: names2 }, people) => {
  const identity = identityOf(people);
  return account !== null && !identity.isHuman(account) || [...names2].some((name) => identity.isMachineLogin(name));
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

// src/controls/kit/ticket-standing.ts
var ticketFaults = (ticket, terms, scene) => [
  ...stateFaults(ticket, terms),
  ...windowFaults(ticket, terms, scene.now),
  ...useFaults(ticket, terms),
  ...approvalFaults(ticket, terms, scene)
];
var failed2 = (reason) => ({ outcome: "fail", reason });
var stateFaults = (ticket, terms) => {
  const faults = [];
  const { key, state, type, items } = ticket;
  if (!terms.states.includes(state)) {
    faults.push(failed2({ code: "ticket-state", about: [key], needed: oneOf(terms.states), found: state }));
  }
  if (terms.types.length > 0 && (type === null || !terms.types.includes(type))) {
    faults.push(failed2({ code: "ticket-type", about: [key], needed: oneOf(terms.types), found: type ?? "no type" }));
  }
  if (terms.item !== null && !items.includes(terms.item)) {
    faults.push(
      failed2({
        code: "ticket-scope",
        about: [key],
        needed: terms.item,
        found: items.length === 0 ? "no item" : items.join(", ")
      })
    );
  }
  return faults;
};
var oneOf = (words) => words.length === 0 ? "a state that the policy names" : words.join(" or ");
var windowFaults = (ticket, terms, now) => {
  if (!terms.window) return [];
  const { key, window } = ticket;
  const needed = `now, ${now}, inside the planned window`;
  if (window === null) return [failed2({ code: "ticket-outside-window", about: [key], needed, found: "no window" })];
  const time = Date.parse(now);
  if (time >= Date.parse(window.from) && time <= Date.parse(window.to)) return [];
  return [failed2({ code: "ticket-outside-window", about: [key], needed, found: `${window.from} to ${window.to}` })];
};
var useFaults = (ticket, terms) => {
  if (!terms.singleUse) return [];
  const { key, usedBy } = ticket;
  if (!usedBy.known) return [{ outcome: "indeterminate", reason: usedBy.why }];
  if (usedBy.value.length === 0) return [];
  const found = `used by ${usedBy.value.join(", ")}`;
  return [
    failed2({
      code: "ticket-reused",
      about: [key, ...usedBy.value],
      needed: "a ticket that no other change used",
      found
    })
  ];
};
var approvalFaults = (ticket, terms, scene) => {
  const { users: users2, teams: teams2 } = terms.approvers;
  const who = [...users2, ...teams2];
  if (!ticket.approvals.known) return [{ outcome: "indeterminate", reason: ticket.approvals.why }];
  if (ticket.approvals.value.length === 0) {
    const needed = who.length === 0 ? "an approval" : `an approval by ${who.join(" or ")}`;
    return [
      { outcome: "pending", reason: { code: "ticket-not-approved", about: [ticket.key], needed, found: "none", who } }
    ];
  }
  const found = ticket.approvals.value.map((approval) => approvalFault(ticket, approval, terms, scene));
  const faults = found.filter((fault3) => fault3 !== null);
  if (faults.length < found.length) return [];
  const open2 = faults.filter((fault3) => fault3.outcome === "indeterminate");
  return open2.length > 0 ? open2 : faults;
};
var approvalFault = (ticket, approval, terms, scene) => {
  const { key } = ticket;
  if (!ticket.edited.known) return { outcome: "indeterminate", reason: ticket.edited.why };
  const edited = ticket.edited.value;
  const who = [...terms.approvers.users, ...terms.approvers.teams];
  const person = showPerson(approval.by);
  const authority = authorityOf(approval.by, terms.approvers, scene);
  if (authority.may === "no") {
    const needed = who.length === 0 ? "a person" : who.join(" or ");
    const found = `${person}: ${authority.found}`;
    return failed2({ code: "ticket-approver-not-authorised", about: [key, person], needed, found, who });
  }
  if (edited !== null && approval.at !== null && !(Date.parse(approval.at) > Date.parse(edited.at))) {
    const needed = `an approval after the last edit, ${edited.at}`;
    const found = `approved by ${person} at ${approval.at}`;
    return failed2({ code: "ticket-changed-after-approval", about: [key], needed, found, who });
  }
  if (authority.may === "unknown") return { outcome: "indeterminate", reason: authority.why };
  if (edited !== null && approval.at === null) {
    return {
      outcome: "indeterminate",
      reason: unavailable(key, "the time of the approval is not told, and the ticket was edited")
    };
  }
  return null;
};

// src/controls/change-ticket.ts
var PLACES = ["title", "branch", "body", "commits", "links"];
var settings = {
  system: choice(["github", "jira", "servicenow", "azure-boards", "linear"], {
    default: "github",
    help: "Where the tickets are."
  }),
  url: optionalText({
    pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?/?$",
    help: "Origin of the ticket system (jira, servicenow), the only one that is ever called."
  }),
  keys: texts({
    default: [],
    pattern: "^[A-Za-z][A-Za-z0-9_]*$",
    help: "Project keys (jira), team keys (linear) or prefixes of numbers (servicenow) that count."
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
  types: texts({ default: [], help: "Allowed types. Empty: any." }),
  approvers: peopleList({ help: "Who may approve, by login or by mail in the ticket system. Empty: any person." }),
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
  wants: ["teams", "commits"],
  settings,
  codes: [
    "ticket-missing",
    "ticket-ambiguous",
    "ticket-not-found",
    "ticket-unreadable",
    "ticket-state",
    "ticket-type",
    "ticket-not-approved",
    "ticket-approver-not-authorised",
    "ticket-outside-window",
    "ticket-scope",
    "ticket-reused",
    "ticket-changed-after-approval",
    "fact-unavailable"
  ],
  judge({ tickets, clock, teams: teams2, commits }, given, { people }) {
    const keys = keysOf(tickets, given.in);
    if (keys.length === 0) return verdictOf([missing(given)]);
    if (keys.length > 1 && given.several === "refuse") return verdictOf([ambiguous(keys)]);
    const scene = { now: clock.now, teams: teams2, people, attributions: attributionsOf2(commits) };
    return verdictOf(
      keys.flatMap((key) => answerFaults(key, answerOf(tickets, key, given.system), termsOf(given), scene))
    );
  }
});
var attributionsOf2 = (commits) => commits.known ? commits.value.current.flatMap(({ author, committer, coAuthors }) => [author, committer, ...coAuthors]) : [];
var termsOf = (given) => ({
  states: given.states.length === 0 && given.system === "github" ? ["open"] : given.states,
  types: given.types,
  approvers: given.approvers,
  window: given.window,
  item: given.item,
  singleUse: given["single-use"]
});
var keysOf = (tickets, places) => [
  ...new Set(tickets.mentions.filter((mention) => places.includes(mention.in)).map((mention) => mention.key))
];
var missing = (given) => {
  const of2 = given.keys.length === 0 ? given.system : `${given.system} (${given.keys.join(", ")})`;
  const needed = `a ticket of ${of2} in ${given.in.join(", ")}`;
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
var answerFaults = (key, answer2, terms, scene) => {
  if (!answer2.known) return unknownFaults(key, answer2.why);
  switch (answer2.value.found) {
    case "absent":
      return [{ outcome: "fail", reason: notFound(key) }];
    case "absent-or-hidden":
      return [notFound(key), unreadable(key, "no such ticket, or hidden from the gate")].map(undecided);
    case "present":
      return ticketFaults(answer2.value.ticket, terms, scene);
  }
};
var unknownFaults = (key, why) => {
  if (why.code === "ticket-unreadable") return [undecided(why)];
  return [undecided(unreadable(key, why.found ?? why.code)), undecided(why)];
};
var undecided = (reason) => ({ outcome: "indeterminate", reason });
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
  const open2 = [start];
  for (let id = open2.pop(); id !== void 0; id = open2.pop()) {
    const commit = byId.get(id);
    if (commit === void 0 || seen.has(id)) continue;
    seen.add(id);
    open2.push(...commit.parents);
  }
  return seen;
};
var isCleanBaseMerge = (commit) => isBaseMerge(commit) && commit.tree === commit.recomputedTree;
var isBaseMerge = (commit) => commit.parents.length === 2 && commit.parents.some((parent) => commit.parentsOnBase.includes(parent));

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

// src/facts/pushers.ts
var pushersOf = (pushes, graph) => {
  if (pushes.source === "fork") {
    const { owner } = pushes;
    const standing2 = { accounts: [], complete: owner !== null };
    return { of: () => standing2 };
  }
  const bringing = pushes.pushes.flatMap((push) => broughtBy(push, graph).map((commit) => ({ commit, push })));
  const brought = groupBy(bringing, ({ commit }) => commit);
  return { of: (commit) => summary((brought.get(commit) ?? []).map(({ push }) => push)) };
};
var broughtBy = (push, graph) => {
  const before2 = push.before === null ? /* @__PURE__ */ new Set() : graph.reached(push.before);
  return [...graph.reached(push.after)].filter((commit) => !before2.has(commit));
};
var summary = (pushes) => {
  const accounts = new Map(pushes.flatMap(({ by }) => by === null ? [] : [[by.id, by]]));
  return { accounts: [...accounts.values()], complete: pushes.length > 0 && pushes.every(({ by }) => by !== null) };
};

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
  judge({ commits, pushes }, settings2) {
    const pushers = pushes.known ? pushersOf(pushes.value, commitGraphOf(commits)) : null;
    return verdictOf(
      commits.current.flatMap((commit) => [
        ...settings2.attributed ? unattributed(commit) : [],
        ...settings2.verified ? unverified(commit) : [],
        ...settings2["signer-is-author"] ? notByAuthor(commit, pushers) : [],
        ...unprovenBots(commit, pushes, pushers)
      ])
    );
  }
});
var unattributed = ({ id, author, committer, byHost }) => {
  const parts = [{ what: "author", of: author }, ...byHost ? [] : [{ what: "committer", of: committer }]];
  return parts.flatMap(
    ({ what, of: of2 }) => of2.account === null ? [failed3("contributor-unattributed", id, `an account with the address of the ${what}`, of2.alias)] : []
  );
};
var unverified = (commit) => isSignedByCommitter(commit) ? [] : [failed3("commit-unverified", commit.id, `a valid signature by ${nameOf(commit, "committer")}`, foundOn(commit))];
var notByAuthor = (commit, pushers) => isSignedByAuthor(commit, pushers?.of(commit.id) ?? null) ? [] : [failed3("author-is-not-signer", commit.id, `a valid signature by ${nameOf(commit, "author")}`, foundOn(commit))];
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
var nameOf = (commit, part3) => commit[part3].account?.login ?? `the ${part3}`;
var foundOn = ({ signature }) => {
  if (signature === null) return "no signature";
  if (!signature.valid) return "a signature that is not valid";
  return `a signature by ${signature.signer?.login ?? "nobody known"}`;
};
var failed3 = (code, commit, needed, found) => ({
  outcome: "fail",
  reason: { code, about: [commit], needed, found }
});

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
  const contributing = (list2) => list2.filter((commit) => !isCleanBaseMerge(commit));
  const nameless = (commit) => namelessParts(commit, pushers.of(commit.id).complete);
  const earlier = contributing(commits.earlier).flatMap(nameless).filter((each) => !each.pusherStands);
  const unpushed = contributing([...commits.current, ...commits.earlier]).filter(({ id }) => !pushers.of(id).complete);
  return [
    ...change.author === null ? [unattributed2("opened", null, null, false)] : [],
    ...contributing(commits.current).flatMap(nameless),
    ...earlier,
    ...unpushed.map(({ id }) => unattributed2("pushed", id, null, false))
  ];
};
var namelessParts = (commit, pusherStands) => [
  ...commit.author.account === null ? [unattributed2("authored", commit.id, commit.author.alias, pusherStands)] : [],
  ...commit.committer.account === null && !commit.byHost ? [unattributed2("committed", commit.id, commit.committer.alias, pusherStands)] : []
];
var unattributed2 = (name, commit, alias, pusherStands) => ({ part: name, commit, alias, pusherStands });

// src/controls/kit/check-standing.ts
var GRACE_MS = 10 * 60 * 1e3;
var checkFaults = (scene, demand2) => {
  const named = scene.checks.head.filter((run) => run.name === demand2.name && run.commit === scene.head);
  const latest = latestOfSuites(named.filter((run) => isOf(run, demand2.app)));
  if (latest.length === 0) return [absence(scene, demand2, named)];
  const faults = latest.flatMap((run) => runFault(run, demand2));
  if (latest.every((run) => isOfOtherWorkflow(run, demand2))) faults.push(otherWorkflow(latest, demand2));
  return faults;
};
var workflowFaults = (files, demand2) => {
  const { workflow } = demand2;
  if (workflow === null || !files.some((file) => namesOf(file).includes(workflow))) return [];
  const needed = `the workflow of ${demand2.name} is as on the base branch`;
  return [
    failed4({ code: "workflow-changed", about: [workflow, demand2.name], needed, found: "changed by this change" })
  ];
};
var failed4 = (reason) => ({ outcome: "fail", reason });
var isOf = (run, app) => run.app !== null && run.app.toLowerCase() === app.toLowerCase();
var latestOfSuites = (runs) => {
  const bySuite = /* @__PURE__ */ new Map();
  for (const run of runs) {
    const kept = bySuite.get(run.suite);
    if (kept === void 0 || run.id > kept.id) bySuite.set(run.suite, run);
  }
  return [...bySuite.values()];
};
var runFault = (run, demand2) => {
  const needed = `${demand2.conclusions.join(" or ")}, from ${demand2.app}`;
  if (run.status !== "completed")
    return [pending(demand2, `it is ${run.status === "other" ? "not completed" : run.status}`)];
  if (run.conclusion !== null && demand2.conclusions.includes(run.conclusion)) return [];
  return [
    failed4({ code: "check-not-success", about: [demand2.name], needed, found: run.conclusion ?? "no conclusion" })
  ];
};
var pending = (demand2, found) => ({
  outcome: "pending",
  reason: { code: "check-pending", about: [demand2.name], needed: `a result from ${demand2.app}`, found }
});
var isOfOtherWorkflow = (run, demand2) => demand2.workflow !== null && run.workflow !== null && pathOf(run.workflow) !== demand2.workflow;
var pathOf = (workflow) => workflow.split("@", 1)[0] ?? workflow;
var otherWorkflow = (runs, demand2) => failed4({
  code: "check-wrong-source",
  about: [demand2.name],
  needed: `made by ${demand2.workflow ?? "its workflow"}`,
  found: distinct(runs.map((run) => run.workflow ?? "")).join(", ")
});
var absence = (scene, demand2, named) => {
  const { checks } = scene;
  const needed = `from ${demand2.app}, on ${scene.head}`;
  const running = checks.runningWorkflows.map(pathOf).find((each) => each === demand2.workflow);
  if (running !== void 0) return pending(demand2, `${running} still runs`);
  if (isFresh(checks.pushedAt, scene.now)) return pending(demand2, "the head was pushed less than 10 minutes ago");
  if (named.length > 0) {
    const found = `from ${distinct(named.map((run) => run.app ?? "an unknown app")).join(", ")}`;
    return failed4({ code: "check-wrong-source", about: [demand2.name], needed, found });
  }
  const earlier = checks.earlier.filter((run) => run.name === demand2.name && isOf(run, demand2.app));
  if (earlier.length > 0) {
    const found = `on ${distinct(earlier.map((run) => run.commit)).join(", ")}`;
    return failed4({ code: "check-stale", about: [demand2.name], needed, found });
  }
  return failed4({ code: "check-missing", about: [demand2.name], needed, found: "no run" });
};
var isFresh = (pushedAt, now) => {
  if (pushedAt === null) return false;
  const age = Date.parse(now) - Date.parse(pushedAt);
  return age >= 0 && age <= GRACE_MS;
};
var distinct = (values) => [...new Set(values)];

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
var severityOf = (finding2) => {
  const { score, level } = finding2;
  if (score !== null && score > 0 && score <= 10) return ofScore(score);
  if (level !== null) return BY_WORD.get(level.toLowerCase()) ?? "critical";
  return score === 0 ? "none" : "critical";
};
var ofScore = (score) => {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
};

// src/controls/kit/scan-findings.ts
var MOST_NAMED = 50;
var findingsStanding = (findings, demand2) => {
  const counted = findings.filter((finding2) => counts(finding2, demand2));
  const over = limitsOf(demand2.limit).flatMap((limited) => {
    const within3 = counted.filter((finding2) => limited.severities.includes(severityOf(finding2)));
    return within3.length > limited.most ? within3.map((finding2) => ({ finding: finding2, limited, count: within3.length })) : [];
  });
  const named = distinctBy(over, ({ finding: finding2 }) => `${finding2.rule}
${finding2.path ?? ""}`);
  const faults = named.slice(0, MOST_NAMED).map((each) => overLimit(demand2.scan, each));
  const rest = named.length - MOST_NAMED;
  if (rest > 0) faults.push(failed5({ ...codeOf(demand2.scan), found: `${String(rest)} more findings` }));
  const waved = dismissals(counted, demand2);
  const isOver = new Set(over.map(({ finding: finding2 }) => finding2));
  return {
    faults: [...faults, ...waved.filter((each) => isOver.has(each.finding)).map((each) => failed5(each.reason))],
    notes: [
      ...waved.filter((each) => !isOver.has(each.finding)).map((each) => each.reason),
      ...suppressionNote(findings, demand2.scan)
    ]
  };
};
var counts = (finding2, demand2) => {
  if (demand2.accepted.includes(finding2.rule)) return false;
  if (demand2.newOnly && finding2.onBase === true) return false;
  switch (finding2.state) {
    case "open":
      return true;
    case "fixed":
      return false;
    case "dismissed":
      return demand2.mayDismiss(finding2.dismissedBy) !== "yes";
    case "suppressed":
      return demand2.mayDismiss(finding2.dismissedBy) === "contributor";
  }
};
var limitsOf = (limit2) => {
  const limits = [];
  let waiting = [];
  for (const severity of SEVERITIES) {
    if (severity === "none") continue;
    waiting.push(severity);
    const most = limit2[severity];
    if (most === void 0) continue;
    limits.push({ severities: waiting, most });
    waiting = [];
  }
  return limits;
};
var failed5 = (reason) => ({ outcome: "fail", reason });
var codeOf = (scan) => ({ code: "findings-over-limit", about: [scan] });
var overLimit = (scan, { finding: finding2, limited, count }) => {
  const { rule, path: path2, line } = finding2;
  return failed5({
    code: "findings-over-limit",
    about: path2 === null ? [rule, scan] : [rule, path2, scan],
    needed: `at most ${String(limited.most)} of ${limited.severities.join(" or ")}`,
    found: `${String(count)}, this one ${severityOf(finding2)}`,
    ...path2 === null ? {} : { at: line === null ? { path: path2 } : { path: path2, line } }
  });
};
var dismissals = (counted, demand2) => distinctBy(
  counted.flatMap((finding2) => {
    const login = finding2.dismissedBy?.login;
    if (login === void 0 || demand2.mayDismiss(finding2.dismissedBy) !== "contributor") return [];
    const found = `${finding2.state} by ${login}`;
    const needed = "dismissed by somebody who had no hand in the change";
    const reason = {
      code: "dismissed-by-contributor",
      about: [login, finding2.rule, demand2.scan],
      needed,
      found
    };
    return [{ finding: finding2, reason }];
  }),
  ({ reason }) => reason.about.join("\n")
);
var suppressionNote = (findings, scan) => {
  const suppressed = findings.filter((finding2) => finding2.state === "suppressed").length;
  if (suppressed === 0) return [];
  return [
    { code: "findings-suppressed", about: [scan], found: `${String(suppressed)} suppressed outside of the source` }
  ];
};
var distinctBy = (values, keyOf2) => {
  const seen = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf2(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
};

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
  proof: choice(["declared", "revision"], {
    default: "declared",
    help: "revision: a workspace file must name the head as its revision. declared: it may name none."
  })
};
var whole = group(fields, { help: "One scan, with exactly one source." });
var scanSetting = { ...whole, schema: { ...whole.schema, dependentRequired: { check: ["app"] } } };

// src/controls/kit/scan-standing.ts
var scanStanding = (reports, demand2, head) => {
  if (!reports.known) return only({ outcome: "indeterminate", reason: reports.why });
  const ofTool = reports.value.filter((report) => demand2.tool === null || report.tool === demand2.tool);
  const onHead = ofTool.filter((report) => isAboutHead(report, demand2, head));
  const strays = isFile(demand2) && onHead.length < ofTool.length;
  if (onHead.length === 0 || strays) return only(absence2(reports.value, ofTool, demand2, head));
  return {
    reports: onHead,
    faults: onHead.flatMap((report) => endFaults(report, demand2)),
    notes: onHead.some((report) => report.commit === null) && isFile(demand2) ? [declared(demand2)] : []
  };
};
var artifactFaults = (reports, demand2, files) => {
  if (demand2.source !== "artifact") return [];
  if (!files.known) return [{ outcome: "indeterminate", reason: files.why }];
  return reports.flatMap(
    ({ workflow }) => typeof workflow === "string" ? workflowFaults(files.value, { name: demand2.scan, workflow }) : [{ outcome: "indeterminate", reason: unknownOrigin(demand2) }]
  );
};
var unknownOrigin = (demand2) => ({
  code: "fact-unavailable",
  about: [demand2.scan],
  needed: "the workflow that made the artifact",
  found: "not told"
});
var only = (fault3) => ({ reports: [], faults: [fault3], notes: [] });
var isFile = (demand2) => demand2.source === "sarif";
var isAboutHead = (report, demand2, head) => {
  if (demand2.source === "dependabot" || demand2.source === "secret-scanning") return true;
  if (report.commit === null) return isFile(demand2) && !demand2.mustNameRevision;
  return report.commit === head || report.commitParents.length === 2 && report.commitParents[1] === head;
};
var absence2 = (all, ofTool, demand2, head) => {
  const about = aboutOf(demand2);
  const needed = `a report${demand2.tool === null ? "" : ` of ${demand2.tool}`} on ${head}`;
  if (ofTool.length > 0) {
    const commits = distinct2(ofTool.map((report) => report.commit ?? "no named commit"));
    return {
      outcome: "fail",
      reason: { code: "check-stale", about, needed, found: `reports on ${commits.join(", ")}` }
    };
  }
  const others = distinct2(all.map((report) => report.tool ?? "an unnamed tool"));
  const found = others.length === 0 ? "no report" : `reports of ${others.join(", ")} only`;
  return { outcome: "fail", reason: { code: "check-missing", about, needed, found } };
};
var endFaults = (report, demand2) => {
  const about = aboutOf(demand2);
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
var declared = (demand2) => ({
  code: "scan-declared",
  about: aboutOf(demand2),
  needed: "a report that names its revision",
  found: "it names none; the job vouches for it"
});
var aboutOf = (demand2) => demand2.file === null ? [demand2.scan] : [demand2.scan, demand2.file];
var distinct2 = (values) => [...new Set(values)];

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
    "scan-declared",
    "findings-suppressed"
  ],
  judge(facts, { scans }, circumstances) {
    const { accepted } = circumstances;
    const standings = scans.map(({ name, value }) => standingOf(name, value, facts, circumstances));
    return verdictOf(
      standings.flatMap(({ faults }) => faults).filter(({ reason }) => !isAccepted(reason, accepted)),
      standings.flatMap(({ notes }) => notes)
    );
  }
});
var isAccepted = ({ about }, accepted) => about.length > 0 && about.every((each) => accepted.includes(each));
var standingOf = (name, scan, facts, circumstances) => {
  if (scan.check !== null) return checkStanding(scan.check, scan.app ?? "", facts);
  const demand2 = demandOf(name, scan);
  const standing2 = scanStanding(reportsOf(demand2, facts.scans), demand2, facts.change.head.commit);
  const findings = dismissible(standing2.reports, {
    scan: name,
    limit: scan.limit,
    newOnly: scan["new-only"],
    accepted: circumstances.accepted,
    ...judgeOfDismissals(facts, circumstances)
  });
  return {
    faults: [...standing2.faults, ...artifactFaults(standing2.reports, demand2, facts.files), ...findings.faults],
    notes: [...standing2.notes, ...findings.notes]
  };
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
var judgeOfDismissals = ({ change, commits, pushes }, { people }) => {
  const { isHuman } = identityOf(people);
  if (!commits.known) return { unknown: commits, mayDismiss: () => "yes" };
  if (!pushes.known) return { unknown: pushes, mayDismiss: () => "yes" };
  const contributors = contributorsOf({ change, commits: commits.value, pushes: pushes.value, people });
  return {
    unknown: null,
    mayDismiss: (account) => {
      if (account === null) return "unnamed";
      if (contributors.has(account)) return "contributor";
      return isHuman(account) ? "yes" : "unnamed";
    }
  };
};
var dismissible = (reports, demand2) => {
  const findings = reports.flatMap((report) => report.findings);
  const standing2 = findingsStanding(findings, demand2);
  const matters = findings.some(
    ({ state, dismissedBy }) => state === "dismissed" || state === "suppressed" && dismissedBy !== null
  );
  if (demand2.unknown === null || demand2.unknown.known || !matters) return standing2;
  return { ...standing2, faults: [...standing2.faults, { outcome: "indeterminate", reason: demand2.unknown.why }] };
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

// src/facts/standing-reviews.ts
var standingReviews = (reviews, identity, merged) => {
  const opinions = inOrder(reviews).filter((review) => !isLate(review.at, merged)).map((review) => undoLateDismissal(review, merged)).filter((review) => review.opinion !== "commented");
  return [...groupBy(opinions, (review) => reviewerOf(review, identity))].flatMap(([person, own]) => {
    const latest = own.findLast(isTold) ?? own.at(-1);
    return latest === void 0 ? [] : [standingOf2(person, own, latest)];
  });
};
var lateApprovals = (reviews, merged) => inOrder(reviews).filter((review) => review.opinion === "approved" && isLate(review.at, merged));
var standingOf2 = (person, own, latest) => {
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

// src/controls/kit/approval-count.ts
var approvalFaults2 = (candidates, contributors, terms, missing3) => [
  ...shortOf(candidates, terms.approvals, (found) => tooFew(terms, found), missing3),
  ...terms.contributors === "cross" ? uncovered(candidates, contributors, terms, missing3) : []
];
var shortOf = (candidates, needed, reasonOf2, missing3) => {
  const persons = groupBy(candidates, ({ person }) => person);
  const answers = [...persons.values()].map((own) => anyOf(own.map(({ counts: counts2 }) => counts2)));
  const sure = answers.filter(({ is }) => is === "yes").length;
  const unsure = answers.flatMap((answer2) => answer2.is === "unknown" ? [answer2.why] : []);
  if (sure >= needed) return [];
  if (sure + unsure.length < needed) return [{ outcome: missing3, reason: reasonOf2(sure) }];
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
  return shortOf(free, 1, () => commitUnseen(terms, commit), missing3);
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
    const why = answers.find((answer2) => typeof answer2 === "object");
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
  const placeOf2 = (id) => {
    const listed2 = approvedCommits.known ? approvedCommits.value.find((each) => each.id === id) : void 0;
    if (listed2 !== void 0) return listed2;
    const own = graph.get(id);
    return own === void 0 ? null : { tree: own.tree, mergeBase: null };
  };
  const [one, other] = [placeOf2(commit), placeOf2(tip)];
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
  const listed2 = isOpen(reviewers) ? yes : isListed(reviewers, scene.teams, account);
  const hand = handIn(account, scene.contributors, terms.contributors);
  const sound = [human, currency, hand === null ? yes : no];
  const writes = hasPermission(scene.permissions, account, higherOf(reviewers.permission, "write"));
  return {
    person,
    account,
    counts: allOf([...sound, floor, listed2]),
    fills: allOf([...sound, floor]),
    owns: allOf([human, currency, scene.contributors.has(account) ? no : yes, writes]),
    rejections: [
      ...human.is === "no" ? [notHuman(account)] : [],
      ...hand === null ? [] : [contributed(account, hand)],
      ...staleness,
      ...floor.is === "no" || listed2.is === "no" ? [notAuthorised(account, terms, floor, scene)] : []
    ]
  };
};
var isOpen = (list2) => list2.users.length === 0 && list2.teams.length === 0;
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
  const judged2 = scene.standing.flatMap((standing2) => judgeOne(standing2, scene, identity, floor));
  return {
    faults: judged2.flatMap((each) => "outcome" in each ? [each] : []),
    notes: judged2.flatMap((each) => "outcome" in each ? [] : [each])
  };
};
var judgeOne = (standing2, scene, identity, floor) => {
  const fault3 = faultOf(standing2, scene, identity);
  if (fault3 === null) return [];
  const { stands, accounts } = standing2;
  const weight = anyOf(accounts.map((each) => weightOf(each, scene, identity, floor)));
  if (weight.is === "yes") return [fault3];
  if (weight.is === "no") return stands === "changes-requested" ? [fault3.reason] : [];
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
  const path2 = codeOwners.value.path ?? "CODEOWNERS";
  if (file.faults.length > 0) return file.faults.map(({ line, found }) => invalid(path2, line, found));
  const byRule = groupBy(ownedPaths(file.rules, files.value), ({ rule }) => rule);
  return [...byRule].flatMap(
    ([rule, owned]) => ruleFaults(
      rule,
      owned.map((each) => each.path),
      path2,
      file,
      scene,
      missing3
    )
  );
};
var invalid = (path2, line, found) => ({
  outcome: "indeterminate",
  reason: {
    code: "code-owners-invalid",
    about: [path2],
    needed: "a file that GitHub reads whole",
    found: line === null ? found : `line ${line}: ${found}`,
    at: line === null ? { path: path2 } : { path: path2, line }
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
  const place = (slot, tried) => partners.some((partner) => {
    if (tried.has(partner) || !fits(slot, partner)) return false;
    tried.add(partner);
    const holder = taken.get(partner);
    if (holder !== void 0 && !place(holder, tried)) return false;
    taken.set(partner, slot);
    return true;
  });
  return slots.filter((slot) => !place(slot, /* @__PURE__ */ new Set()));
};

// src/controls/kit/seats.ts
var seatFaults = (seats, candidates, teams2, missing3) => {
  const persons = [...groupBy(candidates, ({ person }) => person)];
  const places = seats.flatMap((seat2) => Array.from({ length: seat2.approvals }, () => seat2));
  const answers = new Map(seats.map((seat2) => [seat2, answersFor(seat2, persons, teams2)]));
  const answer2 = (seat2, person) => answers.get(seat2)?.get(person) ?? no;
  const keys = persons.map(([person]) => person);
  const empty = unmatched(places, keys, (seat2, person) => answer2(seat2, person).is !== "no");
  if (empty.length > 0) return [...groupBy(empty, (seat2) => seat2).keys()].map((seat2) => unfilled(seat2, missing3));
  if (unmatched(places, keys, (seat2, person) => answer2(seat2, person).is === "yes").length === 0) return [];
  const whys = [...answers.values()].flatMap((each) => [...each.values()]);
  return whys.flatMap(
    (each) => each.is === "unknown" ? [{ outcome: "indeterminate", reason: each.why }] : []
  );
};
var answersFor = (seat2, persons, teams2) => {
  const open2 = namesOf2(seat2).length === 0;
  const one = ({ account, fills }) => account === null ? no : allOf([fills, open2 ? yes : isListed(seat2, teams2, account)]);
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
  judge(facts, settings2, { people }) {
    const { change, reviews, teams: teams2 } = facts;
    const { merged } = change;
    const inQueue = facts.run.known && facts.run.value.event === "merge_group";
    const missing3 = merged !== null || inQueue ? "fail" : "pending";
    const contributors = contributorsOf({ ...facts, people });
    const standing2 = standingReviews(reviews, identityOf(people), merged);
    const scene = { ...facts, contributors, people, standing: standing2 };
    const carryOver = settings2["carry-over"];
    const candidates = candidatesOf(scene, { ...settings2, carryOver });
    const doubts = doubtsOf(contributors, settings2.unattributed, change);
    const objections = objectionsOf(scene, settings2.reviewers.permission);
    const heeded = settings2["changes-requested"] === "block" ? objections.faults : [];
    const short2 = [
      ...approvalFaults2(candidates, contributors, { ...settings2, change }, missing3),
      ...seatFaults(settings2.seats, candidates, teams2, missing3),
      ...settings2["code-owners"] ? ownerFaults({ ...scene, candidates }, missing3) : []
    ];
    const aside = reviewNotes(scene, candidates);
    const rejected = short2.some(({ outcome }) => outcome === missing3);
    const faults = [
      ...heeded,
      ...doubts.map((reason) => ({ outcome: "indeterminate", reason })),
      ...short2,
      ...rejected ? aside.map((reason) => ({ outcome: missing3, reason })) : [],
      ...settings2["resolved-conversations"] ? conversationFaults(facts.conversations, change, missing3) : []
    ];
    const ignored = settings2["changes-requested"] === "block" ? [] : objections.faults.map(({ reason }) => reason);
    return verdictOf(faults, [...objections.notes, ...ignored, ...rejected ? [] : aside, ...observedAfter(change)]);
  }
});
var observedAfter = ({ merged }) => merged === null ? [] : [{ code: "observed-after", about: ["permissions", "teams"], needed: merged.at, found: "now" }];

// src/facts/suspicious-path.ts
var isSuspiciousPath = (path2) => SUSPICIOUS.test(path2);
var showSuspicious = (path2) => path2.replace(
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
  const isOfGate = (path2) => [policyPath, ...ALWAYS].some((glob) => matchesGuard(glob, path2));
  return {
    guarded: names2.filter((path2) => isOfGate(path2) || globs.some((glob) => matchesGuard(glob, path2))),
    gate: names2.filter(isOfGate),
    suspicious: names2.filter(isSuspiciousPath).map(showSuspicious)
  };
};
var MOST_NAMED2 = 50;
var reasonsOf = (paths, code, more) => {
  const named = paths.slice(0, MOST_NAMED2).map((path2) => ({ code, about: [path2], ...more, at: { path: path2 } }));
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
    const open2 = consent.map((reason) => ({ outcome: "indeterminate", reason }));
    const unmet = missing3.map((reason) => ({ outcome: open2.length === 0 ? outcome : "pending", reason }));
    return verdictOf([...hidden, ...open2, ...unmet]);
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
  return distinct3(answers.filter((answer2) => typeof answer2 === "object"));
};
var whysOf = (facts) => facts.flatMap((fact) => fact.known ? [] : [fact.why]);
var distinct3 = (reasons) => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()
];
var isSettled = (change, run) => change.state === "merged" || run.known && run.value.event === "merge_group";

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
    workflow: optionalText({ help: "Workflow file that makes it; a change that touches the file fails." })
  },
  { help: "One check that must have passed on the head." }
);
var requiredChecks = defineControl({
  id: "required-checks",
  version: 1,
  requirement: "The checks that test the change passed.",
  needs: ["change", "checks", "clock"],
  wants: ["files"],
  settings: { checks: list(check, { min: 1, help: "The checks that are demanded." }) },
  codes: [
    "check-missing",
    "check-pending",
    "check-not-success",
    "check-wrong-source",
    "check-stale",
    "workflow-changed",
    "fact-unavailable"
  ],
  judge({ change, checks, clock, files }, settings2) {
    const scene = { head: change.head.commit, checks, now: clock.now };
    return verdictOf(
      settings2.checks.flatMap((demand2) => [...checkFaults(scene, demand2), ...originFaults(files, demand2)])
    );
  }
});
var originFaults = (files, demand2) => {
  if (demand2.workflow === null) return [];
  return files.known ? workflowFaults(files.value, demand2) : [{ outcome: "indeterminate", reason: files.why }];
};

// src/facts/duties.ts
var DUTIES2 = [
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
      return ticket === null ? nobody : told(ticket.requesters.length === 0 ? [null] : ticket.requesters, `requester of ${ticket.key}`);
    case "ticket-approver":
      return ticket === null ? nobody : ticketApprovers(ticket);
    case "policy-author":
      return policyAuthors(facts.policyHistory);
    case "deployer":
    case "deployment-approver":
      return nobody;
  }
};
var ticketApprovers = ({ key, approvals }) => {
  if (!approvals.known) return { known: [], doubts: [approvals.why] };
  const approved = approvals.value.filter(({ answer: answer2 }) => answer2 === "approved");
  return told(
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
  return told(
    asked.map(({ by }) => by),
    "merger"
  );
};
var policyAuthors = (history2) => {
  if (!history2.known) return { known: [], doubts: [history2.why] };
  return history2.value.commit === null ? nobody : told([history2.value.author], "policy-author");
};
var told = (holders, what) => ({
  known: holders.filter((holder) => holder !== null),
  doubts: holders.includes(null) ? [unavailable(what, "not told, or a deleted account")] : []
});

// src/facts/same-holder.ts
var holderIdentityOf = ({ commits, people }) => {
  const identity = identityOf(people);
  const logins = loginsByAlias(commits, people);
  const seen = (holder) => {
    const account = "id" in holder ? holder : holder.account;
    const written = "id" in holder ? null : holder.alias;
    const alias = written === null || written === "" ? null : written.toLowerCase();
    if (account !== null) return { account, person: identity.personOf(account), login: account.login, alias };
    const login = (alias === null ? null : logins.get(alias)) ?? null;
    const person = login === null ? null : identity.groupOfLogin(login) ?? `login:${login}`;
    return { account, person, login, alias };
  };
  return {
    isSame: (a, b) => compare(seen(a), seen(b)),
    isSameAccount: (a, b) => sameAccount(seen(a), seen(b)),
    isHuman: (holder) => {
      const { account, login } = seen(holder);
      if (account !== null) return identity.isHuman(account);
      return login === null || !identity.isMachineLogin(login);
    },
    nameOf: (holder) => {
      const { login, alias } = seen(holder);
      return login ?? (alias === null ? "unknown" : nameOfAlias(alias));
    }
  };
};
var compare = (a, b) => {
  if (a.alias !== null && a.alias === b.alias) return "yes";
  if (a.person !== null && b.person !== null) return a.person === b.person || sameLogin(a, b) ? "yes" : "no";
  return a.alias !== null && b.alias !== null ? "no" : "unknown";
};
var sameLogin = (a, b) => (a.account === null || b.account === null) && equalLogins(a, b);
var sameAccount = (a, b) => a.login !== null && b.login !== null ? equalLogins(a, b) : a.alias === b.alias;
var equalLogins = (a, b) => a.login?.toLowerCase() === b.login?.toLowerCase();
var loginsByAlias = (commits, people) => {
  const attributed = [...accountsByMail(commits)].map(([alias, { login }]) => [alias, login]);
  const declared2 = people.tickets.map(({ alias, login }) => [alias.toLowerCase(), login]);
  return new Map([...attributed, ...declared2]);
};

// src/controls/kit/duty-pair.ts
var pairFaults = (first, second, scene) => {
  const { identity } = scene;
  const seconds = second.known.filter(identity.isHuman);
  const judged2 = seconds.map((holder) => ({ holder, ...standing(holder, first, identity) }));
  if (judged2.some(({ is }) => is === "apart")) return [];
  const unsure = [...second.doubts, ...judged2.flatMap(({ why }) => why)];
  if (unsure.length > 0) return unsure.map((reason) => ({ outcome: "indeterminate", reason }));
  return judged2.map(({ holder, twin }) => ({ outcome: "fail", reason: joined(first, second, holder, twin, scene) }));
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
    default:
      return "duties-joined";
  }
};

// src/controls/segregation-of-duties.ts
var TICKET_DUTIES = ["requester", "ticket-approver"];
var segregationOfDuties = defineControl({
  id: "segregation-of-duties",
  version: 1,
  requirement: "No one holds two duties that must be apart.",
  needs: ["change", "commits", "reviews", "pushes"],
  wants: ["approvedCommits", "tickets", "policyHistory"],
  settings: {
    separate: pairs(DUTIES2, {
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
    "duties-joined",
    "initiator-unknown",
    "contributor-unattributed",
    "fact-unavailable"
  ],
  judge(facts, { separate }, { people }) {
    const contributors = contributorsOf({ ...facts, people });
    const duties = { ...facts, contributors, people };
    const aboutTickets = separate.some((pair2) => pair2.some((duty) => TICKET_DUTIES.includes(duty)));
    const { tickets, faults } = aboutTickets ? ticketsOf(facts.tickets) : { tickets: [], faults: [] };
    const identity = holderIdentityOf({ commits: facts.commits, people });
    const broken = separate.flatMap(([first, second]) => {
      const ofTicket = TICKET_DUTIES.includes(first) || TICKET_DUTIES.includes(second);
      const subjects = ofTicket ? tickets : [null];
      return subjects.flatMap(
        (ticket) => pairFaults(
          { duty: first, ...holdersOf(first, duties, ticket) },
          { duty: second, ...holdersOf(second, duties, ticket) },
          { identity, ticket, merged: facts.change.merged !== null }
        )
      );
    });
    return verdictOf([...initiatorFaults(separate, duties), ...faults, ...broken]);
  }
});
var initiatorFaults = (separate, duties) => separate.some((pair2) => pair2.includes("author")) ? doubtsOf(duties.contributors, "pusher", duties.change).filter(({ code }) => code === "initiator-unknown").map((reason) => ({ outcome: "indeterminate", reason })) : [];
var ticketsOf = (fact) => {
  if (!fact.known) return { tickets: [], faults: [{ outcome: "indeterminate", reason: fact.why }] };
  const { answers } = fact.value;
  return {
    tickets: answers.flatMap(
      ({ answer: answer2 }) => answer2.known && answer2.value.found === "present" ? [answer2.value.ticket] : []
    ),
    faults: answers.flatMap(
      ({ answer: answer2 }) => answer2.known ? [] : [{ outcome: "indeterminate", reason: answer2.why }]
    )
  };
};

// src/controls/index.ts
var controls = [
  branchProtection,
  changeTicket,
  commitIntegrity,
  passingScans,
  peerReview,
  protectedPaths,
  requiredChecks,
  segregationOfDuties
];

// src/policy/merge.ts
var mergeTexts = (texts3) => {
  const whole2 = texts3.reduce((merged, text2) => mergeMaps(merged, text2.value), {});
  const entriesOf = (key) => texts3.flatMap((text2) => {
    const list2 = text2.value[key];
    const values = Array.isArray(list2) ? list2 : [];
    return values.map((value, index) => ({ value, text: text2, path: [key, index] }));
  });
  return {
    whole: whole2,
    controls: controlTexts(whole2["controls"]),
    rules: entriesOf("rules"),
    exceptions: entriesOf("exceptions")
  };
};
var controlTexts = (value) => new Map(Object.entries(isMap(value) ? value : {}));
var mergeMaps = (under2, over) => {
  const merged = new Map(Object.entries(under2));
  for (const [key, value] of Object.entries(over)) {
    const below2 = merged.get(key);
    merged.set(key, isMap(below2) && isMap(value) ? mergeMaps(below2, value) : value);
  }
  return Object.fromEntries(merged);
};
var mergeControls = (under2, over) => {
  const merged = new Map(under2);
  for (const [id, text2] of over) merged.set(id, mergeMaps(merged.get(id) ?? {}, text2));
  return merged;
};
var placeInTexts = (texts3, fault3) => {
  const [last, ...earlier] = [...texts3].reverse();
  if (last === void 0) throw new RangeError("a policy has at least one text");
  const best = earlier.reduce((found, text2) => text2.reach(fault3.path) > found.reach(fault3.path) ? text2 : found, last);
  return best.place(fault3);
};
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/policy/settle.ts
var settle = (control, text2) => settleShape(control.settings, text2);

// src/policy/demand.ts
var ALWAYS2 = ["repository", "run", "change", "clock", "files", "commits", "protection"];
var AUTHORITY = ["commits", "pushes", "reviews", "approvedCommits", "permissions", "teams"];
var demandOf2 = (policy) => {
  const variants = settingsVariants(policy);
  const of2 = (id) => variants.map((variant2) => variant2.get(id)).filter((settings2) => settings2 !== void 0);
  const reviews = of2("peer-review");
  const scans = unique(of2("passing-scans").flatMap(scanEntries));
  const checks = unique([...of2("required-checks").flatMap(checkEntries), ...scans.flatMap(checkOf)]);
  const read = unique(scans.flatMap(scanDemand));
  const ticket = ticketDemand([...of2("change-ticket"), ...of2("segregation-of-duties").flatMap(impliedTicket)]);
  const unused = [
    "dependencies",
    "testResults",
    ...checks.length === 0 ? ["checks"] : [],
    ...read.length === 0 ? ["scans"] : [],
    ...ticket === null ? ["tickets"] : []
  ];
  return {
    facts: factsOf(policy, variants).filter((name) => !unused.includes(name)),
    teams: teamsOf(policy, variants),
    carryOver: strongest(reviews.map((settings2) => settings2["carry-over"])),
    checks,
    scans: read,
    dependencies: "not-asked",
    tests: [],
    ticket
  };
};
var settingsVariants = (policy) => {
  const all = policy.rules.reduce((texts4, rule) => mergeControls(texts4, rule.controls), policy.controls);
  const texts3 = [policy.controls, ...policy.rules.map((rule) => mergeControls(policy.controls, rule.controls)), all];
  return texts3.map(settledOf);
};
var settledOf = (texts3) => new Map(
  controls.filter((control) => texts3.has(control.id) || control.id === IMPLIED).map((control) => [control.id, settle(control, texts3.get(control.id) ?? {})])
);
var IMPLIED = "protected-paths";
var factsOf = (policy, variants) => {
  const named = controls.filter((control) => variants.some((variant2) => variant2.has(control.id)));
  const needed = named.flatMap((control) => [...control.needs, ...control.wants ?? []]);
  const needsAuthority = policy.emergency !== null || policy.exceptions.length > 0 || policy.rules.some((rule) => rule.when.labels !== null);
  const wanted = /* @__PURE__ */ new Set([...ALWAYS2, ...needed, ...needsAuthority ? AUTHORITY : []]);
  const settings2 = variants.flatMap((variant2) => [...variant2.values()]);
  if (!settings2.some((each) => each["code-owners"] === true)) wanted.delete("codeOwners");
  if (!settings2.some((each) => each["resolved-conversations"] === true)) wanted.delete("conversations");
  if (!settings2.some(namesPolicyAuthor)) wanted.delete("policyHistory");
  return [...wanted].sort();
};
var namesPolicyAuthor = (settings2) => (settings2["separate"] ?? []).some((pair2) => pair2.includes("policy-author"));
var teamsOf = (policy, variants) => {
  const found = variants.flatMap((variant2) => [...variant2.values()].flatMap(teamsWithin));
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
var checkEntries = (settings2) => (settings2["checks"] ?? []).map((check2) => ({
  name: String(check2["name"]),
  app: String(check2["app"])
}));
var scanEntries = (settings2) => settings2["scans"] ?? [];
var checkOf = ({ value }) => isText(value["check"]) ? [{ name: value["check"], app: isText(value["app"]) ? value["app"] : "" }] : [];
var scanDemand = ({ name, value }) => {
  const tool = isText(value["tool"]) ? value["tool"] : null;
  const common = { scan: name, tool, newOnly: value["new-only"] === true };
  if (isText(value["code-scanning"])) {
    return [{ ...common, source: "code-scanning", codeScanning: value["code-scanning"] }];
  }
  if (isText(value["dependabot"])) return [{ ...common, source: "dependabot" }];
  if (isText(value["secret-scanning"])) return [{ ...common, source: "secret-scanning" }];
  const path2 = isText(value["sarif"]) ? value["sarif"] : "";
  if (isText(value["artifact"])) return [{ ...common, source: "artifact", artifact: value["artifact"], path: path2 }];
  return path2 === "" ? [] : [{ ...common, source: "sarif", path: path2 }];
};
var impliedTicket = (settings2) => {
  const pairs2 = settings2["separate"] ?? [];
  const isAsked = pairs2.some((pair2) => pair2.includes("requester") || pair2.includes("ticket-approver"));
  const control = controls.find((each) => each.id === "change-ticket");
  return isAsked && control !== void 0 ? [settle(control, {})] : [];
};
var ticketDemand = (variants) => {
  const [first] = variants;
  if (first === void 0) return null;
  const same = variants.filter((each) => each["system"] === first["system"]);
  const listed2 = (key) => [...new Set(same.flatMap((each) => each[key] ?? []))].sort();
  return {
    system: first["system"],
    url: isText(first["url"]) ? first["url"] : null,
    keys: listed2("keys"),
    in: listed2("in"),
    label: isText(first["label"]) ? first["label"] : "",
    states: listed2("states"),
    approval: "record",
    singleUse: same.some((each) => each["single-use"] === true)
  };
};
var isText = (value) => typeof value === "string" && value !== "";
var unique = (values) => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values()
];

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
  return { applies: true, context: statusContext(entry), isGuess: false, demand: demandOf2(policy) };
};

// src/evidence/canonical.ts
var canonical = (value) => {
  const parts = [];
  write(value, "$", parts);
  return parts.join("");
};
var NotCanonical = class extends Error {
  name = "NotCanonical";
  constructor(place, why) {
    super(`${place} has no canonical form: ${why}`);
  }
};
var write = (value, place, parts) => {
  if (value === null || typeof value === "boolean") parts.push(String(value));
  else if (typeof value === "number") parts.push(numberText(value, place));
  else if (typeof value === "string") parts.push(stringText(value, place));
  else if (Array.isArray(value)) writeList(value, place, parts);
  else if (isPlain(value)) writeObject(value, place, parts);
  else throw new NotCanonical(place, typeof value);
};
var numberText = (value, place) => {
  if (!Number.isFinite(value)) throw new NotCanonical(place, "not a finite number");
  return JSON.stringify(value);
};
var stringText = (value, place) => {
  if (!value.isWellFormed()) throw new NotCanonical(place, "a lone surrogate");
  return JSON.stringify(value);
};
var writeList = (items, place, parts) => {
  parts.push("[");
  for (const [index, item] of items.entries()) {
    if (index > 0) parts.push(",");
    write(item, `${place}[${String(index)}]`, parts);
  }
  parts.push("]");
};
var writeObject = (value, place, parts) => {
  parts.push("{");
  let first = true;
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === void 0) continue;
    if (!first) parts.push(",");
    first = false;
    parts.push(stringText(key, place), ":");
    write(member, `${place}.${key}`, parts);
  }
  parts.push("}");
};
var isPlain = (value) => {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

// src/evidence/digest.ts
import { createHash } from "node:crypto";
var sha256 = (content) => createHash("sha256").update(content).digest("hex");

// src/evidence/statement/descriptor.ts
var VERIFIER = "https://github.com/acme/countersign";
var judgedCommit = ({ subject, stage }) => stage === "merge-queue" ? null : subject.commit ?? subject.head;
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
var mainPolicy = (evidence) => policyDescriptors(evidence).at(-1) ?? { uri: `${resourceUri(evidence)}#${pathOf2(evidence.policy)}` };
var pathOf2 = (policy) => policy.state === "found" ? "" : policy.path;
var sourceDescriptor = (evidence, { name, repository, path: path2, commit, digest }) => {
  const place = repository === null || path2 === null ? null : `git+${serverOf(evidence)}/${repository}`;
  const uri = place === null ? `${VERIFIER}#${name}` : `${place}${commit === null ? "" : `@${commit}`}#${path2 ?? ""}`;
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
  "dry-run": []
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

// src/decision/order.ts
var keyOf = (value) => JSON.stringify(
  value,
  (_2, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b))) : inner
);
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var distinct4 = (values) => [
  ...new Map(values.map((value) => [keyOf(value), value])).values()
];
var settled = (values) => {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
};
var orderReasons = (reasons) => [...distinct4(reasons)].sort(
  (a, b) => compareText(a.code, b.code) || compareText(keyOf(a.about), keyOf(b.about)) || compareText(keyOf(a), keyOf(b))
);

// src/decision/settled-facts.ts
var settledFacts = (facts) => ({
  ...facts,
  change: within(facts.change, (change) => ({
    ...change,
    labels: settled(change.labels),
    unlabeled: byTime(change.unlabeled),
    baseChanges: byTime(change.baseChanges)
  })),
  commits: within(facts.commits, ({ current, earlier }) => ({
    current: parentsFirst(current),
    earlier: parentsFirst(earlier)
  })),
  pushes: within(
    facts.pushes,
    (pushes) => pushes.source === "activity" ? { ...pushes, pushes: byTime(pushes.pushes) } : pushes
  ),
  reviews: within(facts.reviews, byTime),
  approvedCommits: within(facts.approvedCommits, settled),
  permissions: within(facts.permissions, settled),
  teams: within(
    facts.teams,
    (teams2) => settled(teams2.map((team) => ({ ...team, members: within(team.members, settled) })))
  ),
  files: within(facts.files, settled),
  checks: within(facts.checks, (checks) => ({
    ...checks,
    head: settled(checks.head),
    earlier: settled(checks.earlier),
    runningWorkflows: settled(checks.runningWorkflows)
  })),
  scans: within(facts.scans, (scans) => settled(scans.map(settledScan))),
  tickets: within(facts.tickets, (tickets) => ({
    ...tickets,
    mentions: settled(tickets.mentions),
    answers: settled(tickets.answers)
  })),
  protection: within(facts.protection, (protection) => ({
    ...protection,
    requiredContexts: settled(protection.requiredContexts),
    bypass: within(protection.bypass, settled)
  }))
});
var settledScan = (scan) => ({
  ...scan,
  reports: within(
    scan.reports,
    (reports) => settled(reports.map((report) => ({ ...report, findings: sorted2(report.findings) })))
  )
});
var sorted2 = (values) => values.map((value) => ({ value, key: keyOf(value) })).sort((a, b) => compareText(a.key, b.key)).map(({ value }) => value);
var within = (fact, change) => fact.known ? known(change(fact.value)) : fact;
var byTime = (entries2) => [...settled(entries2)].sort((a, b) => compareText(a.at, b.at));
var parentsFirst = (commits) => {
  const byId = new Map(distinct4(commits).map((commit) => [commit.id, commit]));
  if (byId.size !== distinct4(commits).length) return settled(commits);
  const children = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Map();
  for (const commit of byId.values()) {
    const parents = [...new Set(commit.parents)].filter((parent) => byId.has(parent));
    waiting.set(commit.id, parents.length);
    for (const parent of parents) children.set(parent, [...children.get(parent) ?? [], commit.id]);
  }
  const ordered = [];
  let ready = [...waiting.keys()].filter((id) => waiting.get(id) === 0).sort(compareText);
  while (ready.length > 0) {
    const next = [];
    for (const id of ready) {
      const commit = byId.get(id);
      if (commit !== void 0) ordered.push(commit);
      for (const child of children.get(id) ?? []) {
        const left = (waiting.get(child) ?? 1) - 1;
        waiting.set(child, left);
        if (left === 0) next.push(child);
      }
    }
    ready = next.sort(compareText);
  }
  return ordered.length === byId.size ? ordered : settled(commits);
};

// src/facts/participants.ts
var participantsOf = (facts, people) => {
  const held = [...ofChange2(facts, people), ...ofLanding(facts), ...ofTickets(facts, people)];
  const accountOf = resolverOf(facts, people, held);
  const found = /* @__PURE__ */ new Map();
  for (const { duty, holder } of held) {
    const account = accountOf(holder);
    if (account === null) continue;
    const known2 = found.get(account.id) ?? { account, duties: /* @__PURE__ */ new Set() };
    known2.duties.add(duty);
    found.set(account.id, known2);
  }
  return [...found.values()].toSorted((a, b) => a.account.id - b.account.id).map(({ account, duties }) => ({ account, duties: DUTIES2.filter((duty) => duties.has(duty)) }));
};
var NO_COMMITS = { current: [], earlier: [] };
var orElse = (fact, none) => fact.known ? fact.value : none;
var CHANGE_DUTIES = ["author", "approver", "merger", "policy-author"];
var ofChange2 = (facts, people) => {
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
    contributors: contributorsOf({ change, commits, pushes, people }),
    people
  };
};
var heldBy = (duty, facts, ticket) => holdersOf(duty, facts, ticket).known.map((holder) => ({ duty, holder }));
var ofLanding = ({ landing }) => {
  const by = landing.known ? landing.value?.by ?? null : null;
  return by === null ? [] : [{ duty: "merger", holder: by }];
};
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
  const logins = new Map(people.tickets.map(({ alias, login }) => [alias.toLowerCase(), login]));
  const accounts = held.flatMap(({ holder }) => "id" in holder ? [holder] : holder.account ?? []);
  const byLogin = new Map([...byAlias.values(), ...accounts].map((account) => [account.login.toLowerCase(), account]));
  return (holder) => {
    if ("id" in holder) return holder;
    if (holder.account !== null || holder.alias === null) return holder.account;
    const alias = holder.alias.toLowerCase();
    const login = logins.get(alias);
    return login === void 0 ? byAlias.get(alias) ?? null : byLogin.get(login.toLowerCase()) ?? null;
  };
};

// src/facts/review-coverage.ts
var coverageOf = (facts) => {
  const { reviews } = facts;
  if (!reviews.known) return [];
  const told3 = tellerOf(facts);
  return [...new Map(reviews.value.map((review) => [review.id, review])).values()].toSorted((a, b) => a.id - b.id).map((review) => ({ review: review.id, commit: review.commit, ...told3(review) }));
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
  return { participants: participantsOf(settled2, peopleOf2(reading)), coverage: coverageOf(settled2) };
};
var peopleOf2 = (reading) => {
  return reading.state === "found" && reading.demands.state === "valid" ? reading.demands.policy.people : NOBODY;
};

// src/facts/aliased-facts.ts
var aliasedFacts = (facts, aliases) => {
  const titles = facts.repository.known && facts.repository.value.visibility !== "public" ? "kept" : "left-out";
  return {
    ...facts,
    commits: within2(facts.commits, ({ current, earlier }) => ({
      current: current.map((commit) => aliasedCommit(commit, aliases)),
      earlier: earlier.map((commit) => aliasedCommit(commit, aliases))
    })),
    tickets: within2(facts.tickets, (tickets) => aliasedTickets(tickets, aliases, titles)),
    codeOwners: within2(facts.codeOwners, (owners) => aliasedOwners(owners, aliases)),
    change: within2(facts.change, (change) => ({
      ...change,
      title: aliases.within(change.title),
      head: { ...change.head, ref: aliases.within(change.head.ref) }
    }))
  };
};
var within2 = (fact, change) => fact.known ? known(change(fact.value)) : fact;
var aliasedCommit = (commit, aliases) => {
  const aliased = ({ alias, account }) => ({ alias: aliases.of(alias), account });
  return {
    ...commit,
    author: aliased(commit.author),
    committer: aliased(commit.committer),
    coAuthors: commit.coAuthors.map(aliased)
  };
};
var aliasedTickets = (tickets, aliases, titles) => ({
  ...tickets,
  answers: tickets.answers.map(({ key, answer: answer2 }) => ({
    key,
    answer: within2(
      answer2,
      (value) => value.found === "present" ? { ...value, ticket: aliasedTicket(value.ticket, aliases, titles) } : value
    )
  }))
});
var aliasedTicket = (ticket, aliases, titles) => {
  const person = (of2) => of2 === null ? null : { ...of2, alias: isAddress(of2.alias) ? aliases.of(of2.alias) : null };
  return {
    ...ticket,
    title: titles === "kept" && ticket.title !== null ? aliases.within(ticket.title) : null,
    requesters: ticket.requesters.map(person).filter((each) => each !== null),
    approvals: within2(ticket.approvals, (approvals) => approvals.map((each) => ({ ...each, by: person(each.by) }))),
    edited: within2(ticket.edited, (edit) => edit === null ? null : { ...edit, by: person(edit.by) })
  };
};
var isAddress = (alias) => alias?.includes("@") === true;
var aliasedOwners = (owners, aliases) => ({
  ...owners,
  rules: owners.rules.map((rule) => ({
    ...rule,
    owners: rule.owners.map(({ kind, name }) => ({ kind, name: kind === "mail" ? aliases.of(name) : name }))
  })),
  faults: owners.faults.map(({ line, found }) => ({ line, found: aliases.within(found) }))
});
var aliasedFault = (fault3, aliases) => ({
  ...fault3,
  about: fault3.about.map(aliases.within),
  ...fault3.found === void 0 ? {} : { found: aliases.within(fault3.found) }
});
var aliasedTranscript = (entries2, aliases) => entries2.map((entry) => ({ ...entry, path: aliases.withinPath(entry.path) }));

// src/decision/worst-first.ts
var WORST_FIRST = [
  "fail",
  "indeterminate",
  "pending",
  "pass-with-exception",
  "pass",
  "not-applicable"
];

// src/decision/combine.ts
var combine2 = (decisions) => {
  const [first, ...rest] = decisions;
  if (rest.length === 0) return first.decision;
  const verdicts = new Set(decisions.map(({ decision }) => decision.verdict));
  const verdict = WORST_FIRST.find((word2) => verdicts.has(word2)) ?? "indeterminate";
  return {
    verdict,
    blocking: decisions.flatMap(({ name, decision }) => decision.blocking.map((each) => naming(each, name))),
    carried: settled(decisions.flatMap(({ decision }) => decision.carried)),
    notes: orderReasons(decisions.flatMap(({ decision }) => decision.notes))
  };
};
var naming = (blocking, name) => blocking.about.includes(name) ? blocking : { ...blocking, about: [name, ...blocking.about] };

// src/policy/conditions.ts
var YES = { holds: "yes" };
var NO = { holds: "no" };
var standingOf3 = (when, scene) => {
  const each = [
    when.paths === null ? YES : anyPath(when.paths, scene),
    when.onlyPaths === null ? YES : onlyPaths(when.onlyPaths, scene),
    when.branches === null ? YES : yesOrNo(when.branches.some((glob) => matchesGlob(glob, scene.baseRef))),
    when.labels === null ? YES : labels(when.labels, scene),
    when.authors === null ? YES : authors2(when.authors, scene),
    when.linesOver === null ? YES : linesOver(when.linesOver, scene)
  ];
  if (each.some((standing2) => standing2.holds === "no")) return NO;
  const why = each.flatMap((standing2) => standing2.holds === "open" ? standing2.why : []);
  return why.length === 0 ? YES : { holds: "open", why };
};
var yesOrNo = (holds) => holds ? YES : NO;
var open = (why) => ({ holds: "open", why: [why] });
var anyPath = (globs, { facts, filesCut }) => {
  if (!facts.files.known) return open(facts.files.why);
  const paths = facts.files.value.flatMap(namesOf);
  if (paths.some((path2) => globs.some((glob) => matchesGuard(glob, path2)))) return YES;
  return filesCut ? open({ code: "list-truncated", about: ["files"] }) : NO;
};
var onlyPaths = (globs, { facts, filesCut }) => {
  if (!facts.files.known || filesCut || facts.files.value.length === 0) return NO;
  return yesOrNo(facts.files.value.flatMap(namesOf).every((path2) => globs.some((glob) => matchesGlob(glob, path2))));
};
var labels = (names2, { facts, mayLabel }) => {
  if (!facts.change.known) return open(facts.change.why);
  const change = facts.change.value;
  const wanted = new Set(names2.map((name) => name.toLowerCase()));
  const present = change.labels.filter((label) => wanted.has(label.name.toLowerCase()));
  if (present.some((label) => mayLabel(label.by) && !isLate2(label.at, change))) return YES;
  const doubts = [...present.map(untrusted), ...removalsInDoubt(wanted, change, mayLabel)];
  return doubts.length === 0 ? NO : { holds: "open", why: doubts };
};
var removalsInDoubt = (wanted, change, mayLabel) => {
  const present = new Set(change.labels.map((label) => label.name.toLowerCase()));
  const gone = change.unlabeled.filter(
    ({ name }) => wanted.has(name.toLowerCase()) && !present.has(name.toLowerCase())
  );
  const last = new Map(gone.map((removal) => [removal.name.toLowerCase(), removal]));
  return [...last.values()].filter((removal) => !mayLabel(removal.by) || isLate2(removal.at, change)).map(takenOff);
};
var isLate2 = (at, { merged }) => merged !== null && at !== null && !(Date.parse(at) <= Date.parse(merged.at));
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
var authors2 = (logins, { facts }) => {
  if (!facts.change.known) return open(facts.change.why);
  const { author } = facts.change.value;
  if (author === null) return open({ code: "author-unknown", about: ["author"] });
  return yesOrNo(logins.some((login) => isLoginOf(login, author)));
};
var isLoginOf = (written, account) => {
  const plain4 = (login) => login.toLowerCase().replace(/\[bot\]$/u, "");
  if (account.type === "bot") return plain4(written) === plain4(account.login);
  return written.toLowerCase() === account.login.toLowerCase();
};
var linesOver = (limit2, { facts }) => {
  if (!facts.change.known) return open(facts.change.why);
  return yesOrNo(facts.change.value.additions + facts.change.value.deletions > limit2);
};

// src/policy/rules.ts
var MAX_OPEN = 7;
var IMPLIED2 = "protected-paths";
var effective = (policy, scene) => {
  const standings = policy.rules.map((rule) => ({ rule, standing: standingOf3(rule.when, scene) }));
  const open2 = standings.flatMap(
    ({ rule, standing: standing2 }) => standing2.holds === "open" ? [{ rule, why: standing2.why }] : []
  );
  const certain = standings.filter(({ standing: standing2 }) => standing2.holds === "yes").map(({ rule }) => rule);
  const judged2 = open2.slice(0, MAX_OPEN).map(({ rule }) => rule);
  const variantOf = (mask) => {
    const assumed = judged2.filter((_2, index) => (mask & 1 << index) !== 0);
    return variant(
      policy,
      policy.rules.filter((rule) => certain.includes(rule) || assumed.includes(rule))
    );
  };
  const others = Array.from({ length: 2 ** judged2.length - 1 }, (_2, index) => variantOf(index + 1));
  return {
    variants: [variantOf(0), ...others],
    open: open2.map(({ rule, why }) => ({ rule: rule.name, why })),
    tooManyOpen: open2.length > MAX_OPEN
  };
};
var variant = (policy, rules) => {
  const texts3 = rules.reduce((merged, rule) => mergeControls(merged, rule.controls), policy.controls);
  return controls.flatMap((control) => {
    const text2 = texts3.get(control.id);
    if (text2 === void 0 && control.id !== IMPLIED2) return [];
    return [
      {
        control,
        enforcement: text2?.["enforcement"] === "report" ? "report" : "enforce",
        settings: settle(control, text2 ?? {}),
        named: text2 === void 0 ? "implied" : "named",
        rules: rules.filter((rule) => rule.controls.has(control.id)).map((rule) => rule.name)
      }
    ];
  });
};

// src/decision/authority.ts
var authorityOf2 = (facts, people) => {
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
  const { approvers: approvers2 } = independentApprovers({ ...given, approvedCommits }, people, "none");
  return approvers2.map((approval) => approval.account);
};

// src/decision/decide.ts
var GATE = "gate";
var WORST_FIRST2 = ["fail", "indeterminate", "pending"];
var decide = (findings, carried = []) => {
  const enforced = findings.filter((finding2) => finding2.enforcement !== "report");
  const notes = orderReasons(
    findings.filter((finding2) => finding2.control === GATE).flatMap((finding2) => finding2.notes)
  );
  const blocked = enforced.flatMap((finding2) => {
    const outcome = blockOf(finding2.outcome);
    return outcome === null ? [] : [{ finding: finding2, outcome }];
  });
  const worst = WORST_FIRST2.find((outcome) => blocked.some((entry) => entry.outcome === outcome));
  const result = (verdict, blocking) => ({
    verdict,
    blocking,
    carried: settled(carried),
    notes
  });
  if (worst !== void 0) {
    return result(worst, order(blocked.flatMap(({ finding: finding2, outcome }) => blockingOf(finding2, outcome))));
  }
  const controls2 = enforced.filter((finding2) => finding2.control !== GATE);
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
var blockingOf = (finding2, outcome) => {
  const { control } = finding2;
  if (finding2.reasons.length === 0) return [{ control, outcome, code: "control-failed", about: [control] }];
  return finding2.reasons.map(({ code, about }) => ({ control, outcome, code, about }));
};
var order = (blocking) => {
  const rank2 = ({ outcome }) => WORST_FIRST2.findIndex((each) => each === outcome);
  return [...settled(blocking)].sort(
    (a, b) => rank2(a) - rank2(b) || compareText(a.control, b.control) || compareText(a.code, b.code) || compareText(keyOf(a.about), keyOf(b.about))
  );
};

// src/decision/emergency.ts
var NONE = { declared: null, lifts: /* @__PURE__ */ new Set(), notes: [] };
var emergencyOf = (policy, facts, authority) => {
  const { emergency } = policy;
  if (emergency === null || !facts.change.known) return NONE;
  const change = facts.change.value;
  const label = change.labels.find((each) => each.name.toLowerCase() === emergency.label.toLowerCase());
  if (label === void 0) return NONE;
  const word2 = wordOf(label, change, facts.pushes);
  const inCharge = [..."of" in word2 ? [word2.of] : [], ...authority.approvers].filter(
    (account) => authority.objectionTo(account) === null && mayApprove(emergency, account, facts)
  );
  const until = reviewBy(label, change, emergency, facts.clock);
  if (inCharge.length > 0 && until !== null) {
    const by = [...new Set(inCharge.map((account) => account.login))].sort();
    return { declared: { by, label: label.name, until }, lifts: new Set(emergency.lifts), notes: [] };
  }
  return { ...NONE, notes: [notApproved(label, emergency, word2), ...unknownTeams(emergency, facts)] };
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
  return isNamed || teamsOf2(emergency, facts).some(({ members }) => members?.some(({ id }) => id === account.id) === true);
};
var teamsOf2 = (emergency, facts) => emergency.approvers.teams.map((written) => {
  const name = written.toLowerCase();
  const team = facts.teams.known ? facts.teams.value.find((each) => each.name.toLowerCase() === name) : void 0;
  return { name, members: team?.members.known === true ? team.members.value : null };
});
var unknownTeams = (emergency, facts) => teamsOf2(emergency, facts).flatMap(
  ({ name, members }) => members === null ? [{ code: "fact-unavailable", about: [name], needed: "its members" }] : []
);
var notApproved = (label, emergency, word2) => ({
  code: "emergency-not-approved",
  about: [label.name],
  needed: "the head approved, or the label set after it was pushed, by somebody in charge who did not contribute",
  found: "of" in word2 ? `set by ${word2.of.login}` : word2.doubt,
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
    return failed6(control.id, error instanceof Error ? error.message : "threw");
  }
};
var answer = (outcome, reasons, notes, looked) => ({ outcome, reasons: orderReasons(reasons), notes: orderReasons(notes), looked });
var failed6 = (id, found, reasons = []) => {
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
      return failed6(id, "a pass with reasons", reasons);
    case "fail":
    case "pending":
    case "indeterminate":
    case "not-applicable":
      if (reasons.length > 0) return answer(outcome, reasons, verdict.notes ?? [], looked);
      return failed6(id, `${outcome} without a reason`);
    default:
      verdict;
      return failed6(id, `the outcome ${String(outcome)}`);
  }
};

// src/decision/exceptions.ts
var CODES2 = {
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
  return objection === null ? null : { code: CODES2[objection], about: [about, approvedBy] };
};
var answerWithExceptions = (item, facts, circumstances, accepted) => {
  const plain4 = judgeControl(item, facts, { ...circumstances, accepted: [] });
  const answered = (answer2) => ({
    outcome: answer2.outcome,
    reasons: answer2.reasons,
    notes: orderReasons([...answer2.notes, ...refusedNotes(plain4, accepted)]),
    carried: []
  });
  if (plain4.outcome === "pass" || plain4.outcome === "not-applicable" || accepted.valid.length === 0) {
    return answered(plain4);
  }
  const texts3 = accepted.valid.map((exception) => exception.about);
  const lenient = judgeControl(item, facts, { ...circumstances, accepted: texts3 });
  if (lenient.looked) return lenient.outcome === "pass" ? waived(plain4, accepted.valid) : answered(lenient);
  const isAccepted2 = (reason) => reason.about.length > 0 && reason.about.every((each) => texts3.includes(each));
  const left = plain4.reasons.filter((reason) => !isAccepted2(reason));
  return left.length === 0 ? waived(plain4, accepted.valid) : answered({ ...plain4, reasons: left });
};
var isAbout = (answer2, exception) => answer2.reasons.some((reason) => reason.about.includes(exception.about));
var refusedNotes = (answer2, accepted) => accepted.refused.flatMap(({ exception, why }) => isAbout(answer2, exception) ? [why] : []);
var waived = (plain4, valid) => {
  const named = valid.filter((exception) => isAbout(plain4, exception));
  return {
    outcome: "waived",
    reasons: plain4.reasons,
    notes: plain4.notes,
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
  const answerOf2 = (item) => {
    const key = keyOf([item.control.id, item.named, item.settings]);
    const known2 = answers.get(key);
    if (known2 !== void 0) return known2;
    const accepted = acceptedFor(bench.policy, item.control.id, bench.facts, bench.authority);
    const answered = answerWithExceptions(item, bench.facts, circumstancesOf(bench, item), accepted);
    answers.set(key, answered);
    return answered;
  };
  return (variant2) => {
    const judged2 = variant2.map((item) => lift(findingOf(item, answerOf2(item)), bench.emergency));
    const lifted = judged2.flatMap((each) => each.carried);
    const isMissing = lifted.some((carried) => carried.by === "emergency");
    return {
      findings: judged2.map((each) => each.finding),
      carried: lifted,
      notes: [...bench.emergency.notes, ...isMissing ? [] : unneeded(bench.emergency)]
    };
  };
};
var circumstancesOf = (bench, item) => ({
  people: bench.policy.people,
  statusContext: bench.statusContext,
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
var lift = (judged2, { declared: declared2, lifts }) => {
  const { finding: finding2 } = judged2;
  const isMissing = finding2.enforcement === "enforce" && (finding2.outcome === "fail" || finding2.outcome === "pending" || finding2.outcome === "indeterminate");
  if (declared2 === null || !isMissing || !lifts.has(finding2.control)) return judged2;
  const carried = {
    by: "emergency",
    control: finding2.control,
    about: [declared2.label],
    approvedBy: declared2.by.join(", "),
    why: [...new Set(finding2.reasons.map((reason) => reason.code))].join(", "),
    until: declared2.until
  };
  return { finding: { ...finding2, outcome: "waived" }, carried: [carried] };
};
var unneeded = ({ declared: declared2 }) => declared2 === null ? [] : [{ code: "emergency-not-needed", about: [declared2.label], who: declared2.by }];

// src/decision/landing-faults.ts
var landingFaults = ({ landing, change }) => {
  if (!landing.known) return { faults: [{ outcome: "indeterminate", ...landing.why }], notes: [] };
  if (landing.value === null) return NOTHING2;
  const tree = change.known ? treeOf2(landing.value) : NOTHING2;
  return { faults: [...tree.faults, ...ungated(landing.value)], notes: tree.notes };
};
var NOTHING2 = { faults: [], notes: [] };
var treeOf2 = ({ commit, tree, expectedTree, method }) => {
  if (expectedTree === null)
    return { faults: [], notes: [{ code: "landing-tree-unproven", about: [commit], found: method }] };
  if (expectedTree === tree) return NOTHING2;
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
  const faultOf3 = (fault3) => runFault2(fault3, sources.at(-1)?.path ?? null);
  return [faultOf3(first), ...rest.map(faultOf3)];
};
var runFault2 = ({ file, line, column, key, message }, path2) => {
  const place = `${file}:${String(line)}:${String(column)}`;
  return {
    outcome: "fail",
    code: "policy-invalid",
    about: [key === "" ? file : key],
    found: key === "" ? `${place} ${message}` : `${place} ${key} ${message}`,
    ...file === path2 ? { at: { path: path2, line } } : {}
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
var emptyFault = (name, list2) => list2.length === 0 ? [fault("indeterminate", "nothing-to-evaluate", [name])] : [];
var unread = (why) => ({ outcome: "indeterminate", ...why });
var fault = (outcome, code, about) => ({
  outcome,
  code,
  about
});

// src/decision/trust.ts
var REQUIRED_WORKFLOW_EVENTS = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "merge_group"]);
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
  if (run.event === "merge_group" || run.event === "push") {
    return workflow.sameAsDefaultBranch === true ? "same-as-default" : null;
  }
  return workflow.ref === `refs/heads/${place.baseRef}` ? "base-branch" : null;
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

// src/decision/standing.ts
var standingOf4 = (facts, { accepted, context }) => {
  const workflow = workflowOf(facts, accepted);
  const { protection } = facts;
  const bypass2 = bypassOf(protection);
  if (!protection.known || context === null) {
    return { workflow, status: statusOf(workflow, null), required: null, from: [], bypass: bypass2 };
  }
  const demanded = protection.value.requiredContexts.filter((entry) => entry.context === context);
  return {
    workflow,
    status: statusOf(workflow, demanded),
    required: demanded.length > 0,
    from: [...new Set(demanded.flatMap(appOf2))].sort(),
    bypass: bypass2
  };
};
var bypassOf = (protection) => {
  if (!protection.known) return unknown(protection.why);
  const { bypass: bypass2, admins } = protection.value;
  return bypass2.known && !admins ? known([...bypass2.value, "administrators"]) : bypass2;
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
var branchOf = ({ change, landing }) => {
  if (change.known) return change.value.base.ref;
  return landing.known ? landing.value?.branch ?? null : null;
};
var statusOf = (workflow, demanded) => {
  if (workflow === "required-workflow") return "required-workflow";
  if (demanded === null) return "unknown";
  return demanded.some((entry) => appOf2(entry).some((app) => !isShared2(app))) ? "app" : "shared-app";
};
var appOf2 = ({ app, appId }) => {
  if (appId === SHARED_APP.id) return [SHARED_APP.slug];
  if (app !== null) return [app];
  return appId === null ? [] : [`app ${String(appId)}`];
};
var isShared2 = (app) => app.toLowerCase() === SHARED_APP.slug;

// src/decision/judge-all.ts
var judgeAll = (input) => {
  const reading = readPolicy(input.reading);
  const judgement = judgeReading(input, reading);
  const accepted = "policy" in reading ? reading.policy.trustedWorkflow : "listed";
  return { ...judgement, standing: standingOf4(settledFacts(input.facts), { accepted, context: judgement.context }) };
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
    const { path: path2, found } = reading;
    return { faults: [{ outcome: "indeterminate", code: "policy-unreadable", about: [path2], found }] };
  }
  const { demands: demands2, sources } = reading;
  return demands2.state === "valid" ? { policy: policyOfStored(demands2.policy) } : { faults: policyFaults(demands2.faults, sources) };
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
  const { policy, context, place } = input;
  const facts = settledFacts(input.facts);
  const trust = trustOf(facts, place, policy.trustedWorkflow);
  const authority = authorityOf2(facts, policy.people);
  const emergency = emergencyOf(policy, facts, authority);
  const filesCut = input.faults.some((fault3) => fault3.code === "list-truncated" && isAboutFiles(fault3));
  const mayLabel = (account) => authority.objectionTo(account) === null;
  const demanded = effective(policy, { facts, baseRef: place.baseRef, filesCut, mayLabel });
  const judgeVariant = judge({ policy, facts, authority, emergency, statusContext: context });
  const sealing = landingFaults(facts);
  const faults = [...input.faults, ...trust.faults, ...runFaults(facts), ...sealing.faults, ...openFaults(demanded)];
  const notes = [...input.notes, ...trust.notes, ...sealing.notes, ...openNotes(demanded)];
  const whole2 = (variant2) => {
    const judged2 = judgeVariant(variant2);
    const gate2 = gateFinding([...faults, ...nothingApplies(variant2, judged2)], [...notes, ...judged2.notes]);
    const findings = [gate2, ...judged2.findings];
    return { findings, decision: decide(findings, judged2.carried) };
  };
  const [first, ...others] = demanded.variants;
  return others.map(whole2).reduce(worse, whole2(first));
};
var isAboutFiles = (fault3) => fault3.about.length === 0 || fault3.about.includes("files");
var openFaults = ({ tooManyOpen, open: open2 }) => tooManyOpen ? [{ outcome: "indeterminate", code: "rules-undecided", about: open2.map(({ rule }) => rule) }] : [];
var openNotes = ({ open: open2 }) => open2.flatMap(({ rule, why }) => why.map((reason) => ({ ...reason, about: [rule, ...reason.about] })));
var nothingApplies = (variant2, { findings }) => {
  const implied = new Set(variant2.filter((item) => item.named === "implied").map((item) => item.control.id));
  const applies = findings.some(
    ({ control, enforcement, outcome }) => enforcement === "enforce" && outcome !== "not-applicable" && !implied.has(control)
  );
  return applies ? [] : [{ outcome: "fail", code: "no-control-applies", about: [] }];
};
var rank = ({ decision }) => WORST_FIRST.indexOf(decision.verdict);
var worse = (one, other) => rank(other) < rank(one) ? other : one;

// src/policy/aliased-demands.ts
var aliasedDemands = (demands2, aliases) => {
  if (demands2.state === "valid") return { state: "valid", policy: aliasedPolicy(demands2.policy, aliases) };
  const [first, ...rest] = demands2.faults;
  const faultOf3 = (fault3) => aliasedFault2(fault3, aliases);
  return { state: "invalid", faults: [faultOf3(first), ...rest.map(faultOf3)] };
};
var aliasedPolicy = (policy, aliases) => ({
  ...policy,
  people: aliasedPeople(policy.people, aliases),
  controls: aliasedUsers(policy.controls, aliases),
  rules: policy.rules.map((rule) => ({
    name: aliases.within(rule.name),
    when: aliasedConditions(rule.when, aliases),
    controls: aliasedUsers(rule.controls, aliases)
  })),
  exceptions: policy.exceptions.map((exception) => aliasedException(exception, aliases)),
  emergency: policy.emergency === null ? null : aliasedEmergency(policy.emergency, aliases)
});
var listed = (entry, { of: of2 }) => {
  const mail = mailInList(entry);
  return mail === null ? entry : nameOfAlias(of2(mail));
};
var aliasedPeople = (people, aliases) => {
  const all = (entries2) => entries2.map((entry) => listed(entry, aliases));
  return {
    tickets: people.tickets.map(({ alias, login }) => ({ alias: aliases.of(alias), login: listed(login, aliases) })),
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
var TICKETS2 = "people.tickets.";
var aliasedFault2 = (fault3, aliases) => ({
  ...fault3,
  key: fault3.key.startsWith(TICKETS2) ? `${TICKETS2}${aliases.of(fault3.key.slice(TICKETS2.length))}` : aliases.within(fault3.key),
  message: aliases.within(fault3.message)
});

// src/app/judged-round.ts
var judgedRound = (read) => {
  const aliases = aliasesOf([read.facts, ...read.companions.map(({ facts: facts2 }) => facts2)]);
  const facts = aliasedFacts(read.facts, aliases);
  const reading = aliasedReading(read.policy.reading, aliases);
  const companions = read.companions.map((each) => judgedCompanion(each, reading, aliases));
  const texts3 = new Map([read.policy, ...read.companions.flatMap(({ policy }) => policy ?? [])].flatMap(textsOf));
  const { opening, before: before2, pending: pending2 } = read;
  const kept = { opening, before: before2, pending: pending2, facts, reading, companions, texts: texts3, aliases };
  return withFaults(
    kept,
    read.faults.map((fault3) => aliasedFault(fault3, aliases))
  );
};
var textsOf = ({ texts: texts3 }) => [...texts3];
var withFaults = (read, faults) => {
  const judgement = judgeAll({ reading: read.reading, facts: read.facts, faults });
  const own = { name: `#${String(read.opening?.change.number ?? "?")}`, decision: judgement.decision };
  const others = read.companions.map(({ companion }) => ({ name: `#${companion.pull}`, decision: companion.decision }));
  return {
    ...read,
    faults,
    judgement,
    decision: combine2([own, ...others]),
    again: (more) => withFaults(read, [...faults, ...more])
  };
};
var aliasedReading = (reading, aliases) => reading.state === "found" ? { ...reading, demands: aliasedDemands(reading.demands, aliases) } : reading;
var judgedCompanion = (read, ofRecord, aliases) => {
  const { opening, pull } = read;
  const facts = aliasedFacts(read.facts, aliases);
  const faults = read.faults.map((fault3) => aliasedFault(fault3, aliases));
  const own = read.policy === null ? null : aliasedReading(read.policy.reading, aliases);
  const { findings, decision } = judgeAll({ reading: own ?? ofRecord, facts, faults });
  const head = opening?.change.head.commit ?? null;
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

// src/policy/fault.ts
var dotted = (path2) => path2.map(String).join(".");
var orderFaults = (faults) => {
  const once = new Map(faults.map((fault3) => [JSON.stringify(fault3), fault3]));
  return [...once.values()].sort(
    (a, b) => compareText2(a.file, b.file) || a.line - b.line || a.column - b.column || compareText2(a.key, b.key) || compareText2(a.message, b.message)
  );
};
var compareText2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/policy/nearest.ts
var nearest = (word2, allowed) => {
  const written = plain3(word2);
  const ranked = allowed.map((candidate) => ({ candidate, cost: cost(written, plain3(candidate)) })).sort((a, b) => a.cost - b.cost);
  const [best] = ranked;
  return best !== void 0 && best.cost <= 2 ? best.candidate : null;
};
var plain3 = (word2) => word2.slice(0, 100).toLowerCase().replace(/[_\s-]/gu, "");
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
  const walk2 = walker((offset, path2, code, message) => {
    faults.push(faultAt(offset, dotted(path2), code, message));
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
var idOf = (path2) => JSON.stringify(path2);
var placing = (file, places, lines) => ({
  place: ({ path: path2, on, code, message }) => {
    const [first, second] = on === "key" ? [places.keys, places.values] : [places.values, places.keys];
    let offset;
    for (let length = path2.length; offset === void 0 && length >= 0; length--) {
      const id = idOf(path2.slice(0, length));
      offset = length === path2.length ? first.get(id) ?? second.get(id) : places.keys.get(id) ?? places.values.get(id);
    }
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), key: dotted(path2), code, message };
  },
  reach: (path2) => {
    let length = path2.length;
    while (length > 0 && !places.values.has(idOf(path2.slice(0, length)))) length--;
    return length;
  }
});
var walker = (complain) => {
  const places = { keys: /* @__PURE__ */ new Map(), values: /* @__PURE__ */ new Map() };
  const valueOf = (node, path2) => {
    if (node === null) return null;
    const offset = node.range?.[0] ?? 0;
    places.values.set(idOf(path2), offset);
    if (path2.length > MAX_DEPTH) {
      complain(offset, path2, "text-too-deep", TOO_DEEP);
      return null;
    }
    if ((0, import_yaml.isAlias)(node)) {
      complain(offset, path2, "yaml-feature", NO_ALIAS);
      return null;
    }
    if (node.tag !== void 0) complain(offset, path2, "yaml-feature", `must not carry the tag ${node.tag}`);
    if ((0, import_yaml.isMap)(node)) return mapOf2(node.items, path2);
    if ((0, import_yaml.isSeq)(node)) return node.items.map((item, index) => valueOf(item, [...path2, index]));
    const { value, wrong } = scalarOf((0, import_yaml.isScalar)(node) ? node.value : Number.NaN);
    if (wrong !== null) complain(offset, path2, "value-not-allowed", wrong);
    return value;
  };
  const mapOf2 = (pairs2, path2) => {
    const entries2 = /* @__PURE__ */ new Map();
    for (const { key, value } of pairs2) {
      const name = (0, import_yaml.isScalar)(key) ? key.value : null;
      const offset = offsetOf(key);
      if (!isKey(name)) {
        complain(offset, path2, "value-type", isUnicode(name) ? NO_TEXT : NO_UNICODE);
        continue;
      }
      const here = [...path2, name];
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
    for (const { name, index } of read === null ? [] : namesIn(read.value)) {
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
var unreadFault2 = (name, texts3) => {
  const found = texts3.flatMap(
    (text2) => namesIn(text2.value).flatMap((entry) => entry.name === name ? [{ text: text2, index: entry.index }] : [])
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
var namesIn = (value) => {
  const list2 = value?.extends;
  if (!Array.isArray(list2)) return [];
  return list2.flatMap((name, index) => typeof name === "string" ? [{ name, index }] : []);
};
var complainer = (read, index, faults) => (code, message) => {
  if (read !== null) faults.push(read.place({ path: ["extends", index], on: "value", code, message }));
};

// src/policy/allowed-keys.ts
var allowedKeys = (schema, path2) => {
  const found = path2.reduce(
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
    (list2) => Array.isArray(list2) ? list2.filter(isSchema) : []
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
var fault2 = (path2, code, message) => ({
  path: path2,
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
    ...nobody2 ? [fault2(["emergency", "approvers"], "value-vacuous", "must name users or teams")] : []
  ];
};
var listOf = (value) => Array.isArray(value) ? value : [];
var mapOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
var globListFaults = (globs, path2, faultOf3) => listOf(globs).flatMap((glob, index) => {
  const message = typeof glob === "string" ? faultOf3(glob) : null;
  return message === null ? [] : [fault2([...path2, index], "glob-refused", message)];
});
var ruleFaults2 = (rule, path2) => {
  const when = mapOf(rule["when"]);
  return [
    ...globListFaults(when["paths"], [...path2, "when", "paths"], globFault),
    ...globListFaults(when["only-paths"], [...path2, "when", "only-paths"], globFault),
    ...globListFaults(when["branches"], [...path2, "when", "branches"], branchGlobFault),
    ...controlGlobFaults(rule["controls"], [...path2, "controls"])
  ];
};
var controlGlobFaults = (controls2, path2) => globListFaults(mapOf(mapOf(controls2)["protected-paths"])["paths"], [...path2, "protected-paths", "paths"], globFault);
var globCountFaults = (text2) => {
  const lists = listOf(text2["rules"]).flatMap((rule) => Object.values(mapOf(mapOf(rule)["when"])).map(listOf));
  const count = lists.reduce((sum, list2) => sum + list2.length, 0);
  return count > MAX_GLOBS ? [fault2(["rules"], "value-not-allowed", `must have at most ${String(MAX_GLOBS)} globs and names in all`)] : [];
};
var exceptionFaults = (entry, index, controls2) => {
  const { control, until } = entry;
  const path2 = ["exceptions", index];
  const unknown2 = typeof control === "string" ? unknownControl(control, controls2) : null;
  const isWrongDay = typeof until === "string" && DAY.test(until) && !isDay(until);
  return [
    ...unknown2 === null ? [] : [fault2([...path2, "control"], "value-not-allowed", unknown2)],
    ...isWrongDay ? [fault2([...path2, "until"], "value-not-allowed", "must be a day of the calendar, YYYY-MM-DD")] : []
  ];
};
var liftFaults = (emergency, controls2) => listOf(emergency["lifts"]).flatMap((id, index) => {
  const message = typeof id !== "string" ? null : NEVER_LIFTED.has(id) ? `${id} can never be lifted` : unknownControl(id, controls2);
  return message === null ? [] : [fault2(["emergency", "lifts", index], "value-not-allowed", message)];
});
var unknownControl = (id, controls2) => {
  const ids = controls2.map((control) => control.id);
  if (ids.includes(id)) return null;
  const meant = nearest(id, ids);
  return `${id} is no control${meant === null ? "" : `; did you mean ${meant}?`}; known: ${ids.join(", ")}`;
};
var DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var DAY = /^\d{4}-\d{2}-\d{2}$/u;
var isDay = (text2) => {
  const [year = 0, month = 0, day = 0] = text2.split("-").map(Number);
  const isLeap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : DAYS[month - 1] ?? 0;
  return day >= 1 && day <= last;
};

// src/policy/policy-of.ts
var policyOf = (merged, path2) => ({
  branches: textsOrNull(merged.whole["branches"]),
  people: peopleOf3(merged.whole["people"] ?? {}),
  trustedWorkflow: merged.whole["trust"]?.["workflow"] === "any" ? "any" : "listed",
  controls: merged.controls,
  rules: merged.rules.map(({ value }) => ruleOf(value)),
  exceptions: merged.exceptions.map(({ value }) => exceptionOf(value)),
  emergency: emergencyOf2(merged.whole["emergency"]),
  path: path2
});
var texts2 = (value) => value ?? [];
var textsOrNull = (value) => value === void 0 ? null : texts2(value);
var peopleOf3 = (people) => ({
  samePerson: people["same-person"] ?? [],
  machineAccounts: texts2(people["machine-accounts"]),
  trustedApps: texts2(people["trusted-apps"]),
  tickets: Object.entries(people["tickets"] ?? {}).map(([alias, login]) => ({
    alias,
    login
  }))
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
var emergencyOf2 = (emergency) => {
  if (emergency === void 0) return null;
  const approvers2 = emergency["approvers"];
  const within3 = String(emergency["review-within"]);
  return {
    label: String(emergency["label"]),
    approvers: { users: texts2(approvers2["users"]), teams: texts2(approvers2["teams"]) },
    lifts: texts2(emergency["lifts"]),
    reviewWithinHours: Number.parseInt(within3, 10) * (within3.endsWith("d") ? 24 : 1)
  };
};

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
var fixed2 = (description, properties, more = {}) => ({
  type: "object",
  description,
  additionalProperties: false,
  properties,
  ...more
});
var peopleSchema = fixed2("Who is who. Logins are compared without case.", {
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
    description: "Mail address in the ticket system: login.",
    maxProperties: 5e3,
    additionalProperties: { type: "string", minLength: 1, maxLength: 1024 }
  }
});
var trustSchema = fixed2("Which workflow files may run the gate.", {
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
  items: fixed2(
    "One rule.",
    {
      name: word("Name of the rule, shown with what it changed.", { maxLength: 200 }),
      when: fixed2(
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
  items: fixed2(
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
var emergencySchema = fixed2("How to go round the gate, loudly.", {
  label: word("Label that declares the emergency."),
  approvers: fixed2("Who may declare or approve it; no contributor of the change.", {
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
    const words = new Set(here.map((branch) => wordsOf(branch).replace(/^must be /u, "")));
    return [{ ...error, message: words.size === 0 ? wordsOf(error) : `must be ${[...words].join(", or ")}` }];
  });
};
var pathOf3 = (pointer, root) => {
  const path2 = [];
  let at = root;
  for (const part3 of pointer.split("/").slice(1)) {
    const key = part3.replaceAll("~1", "/").replaceAll("~0", "~");
    path2.push(Array.isArray(at) ? Number(key) : key);
    at = at?.[key];
  }
  return path2;
};
var faultOf2 = (error, root, allowedAt) => {
  const path2 = pathOf3(error.instancePath, root);
  if (error.keyword === "additionalProperties" || error.keyword === "unevaluatedProperties") {
    return unknownKey(error, path2, allowedAt(path2));
  }
  if (error.keyword === "required") {
    const missing3 = String(error.params["missingProperty"]);
    return { path: [...path2, missing3], on: "key", code: "key-missing", message: "is missing and has no default" };
  }
  if (path2.length === 1 && path2[0] === "version") {
    return { path: path2, on: "value", code: "version-unknown", message: "must be 1, the only version that is known" };
  }
  const code = error.keyword === "type" ? "value-type" : isVacuous(error) ? "value-vacuous" : "value-not-allowed";
  return { path: path2, on: "value", code, message: COMBINED.has(error.keyword) ? error.message ?? "" : wordsOf(error) };
};
var isVacuous = (error) => ["minItems", "minProperties", "minLength"].includes(error.keyword) && error.params["limit"] === 1;
var unknownKey = (error, path2, allowed) => {
  const written = String(error.params["additionalProperty"] ?? error.params["unevaluatedProperty"]);
  const meant = nearest(written, allowed);
  const hint = meant === null ? "" : `; did you mean ${meant}?`;
  const list2 = allowed.length === 0 ? "" : `; allowed here: ${[...allowed].sort().join(", ")}`;
  return {
    path: [...path2, written],
    on: "key",
    code: "key-unknown",
    message: `is not a key that is known${hint}${list2}`
  };
};
var KINDS = /* @__PURE__ */ new Map([
  ["string", "text (put it in quotes where YAML reads it as something else)"],
  ["integer", "a whole number"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a map of keys and values"],
  ["null", "null"]
]);
var kinds = (type) => (Array.isArray(type) ? type : String(type).split(",")).map((each) => KINDS.get(String(each)) ?? String(each)).join(" or ");
var wordsOf = (error) => {
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
      return `must have the form ${String(error.params["pattern"])}`;
    case "uniqueItems":
      return "must not name anything twice";
    default:
      return error.message ?? `breaks ${error.keyword}`;
  }
};

// src/policy/settings-checks.ts
var settingsFaults = (id, settings2) => CHECKS2.get(id)?.(settings2) ?? [];
var vacuous = (path2, message) => ({
  path: path2,
  on: "key",
  code: "value-vacuous",
  message
});
var refused = (path2, message) => ({
  path: path2,
  on: "key",
  code: "value-not-allowed",
  message
});
var missing2 = (path2, message) => ({ path: path2, on: "key", code: "key-missing", message });
var branchProtection2 = (settings2) => {
  const require2 = settings2["require"] ?? {};
  const isOff = (key, off) => Object.hasOwn(require2, key) && require2[key] === off;
  const relaxed = ["gate", "dismiss-stale", "admins"].every((key) => isOff(key, false)) && ["force-push", "deletion"].every((key) => isOff(key, true)) && ["last-push", "code-owners", "signatures"].every((key) => require2[key] !== true) && isOff("approvals", 0);
  return relaxed ? [vacuous(["require"], "demands nothing; leave the control out instead")] : [];
};
var changeTicket2 = (settings2) => {
  const system = settings2["system"] ?? "github";
  if (system === "github") {
    return Object.hasOwn(settings2, "url") && settings2["url"] !== null ? [refused(["url"], "is not used with system: github")] : [];
  }
  const states = settings2["states"];
  const faults = Array.isArray(states) && states.length > 0 ? [] : [missing2(["states"], statesMissing(system))];
  if (system !== "jira" && system !== "servicenow") return faults;
  return [...faults, ...urlFaults(settings2["url"], system)];
};
var statesMissing = (system) => `must name the states that are allowed in ${String(system)}`;
var urlFaults = (url, system) => {
  if (typeof url !== "string") return [missing2(["url"], `must name the origin of ${system}, https://…`)];
  return /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/?$/u.test(url) ? [] : [refused(["url"], "must be an origin, https://host")];
};
var SOURCES = ["check", "code-scanning", "dependabot", "secret-scanning", "artifact", "sarif"];
var passingScans2 = (settings2) => Object.entries(settings2["scans"] ?? {}).flatMap(([name, scan]) => {
  const given = SOURCES.filter((source) => Object.hasOwn(scan, source) && scan[source] !== null);
  const path2 = ["scans", name];
  const sources = given.filter((source) => !(source === "sarif" && given.includes("artifact")));
  if (sources.length === 0) return [vacuous(path2, `must have one source: ${SOURCES.join(", ")}`)];
  if (sources.length > 1) return [refused(path2, `must have one source only, not ${sources.join(" and ")}`)];
  return [...limitFaults(scan, path2), ...given.includes("artifact") ? artifactFaults2(scan, path2) : []];
});
var limitFaults = (scan, path2) => {
  const limit2 = scan["limit"];
  const isEmpty = typeof limit2 === "object" && limit2 !== null && Object.keys(limit2).length === 0;
  return isEmpty ? [vacuous([...path2, "limit"], "must limit one severity at least")] : [];
};
var artifactFaults2 = (scan, path2) => Object.hasOwn(scan, "sarif") ? [] : [missing2([...path2, "sarif"], "must name the SARIF file within the artifact")];
var CHECKS2 = /* @__PURE__ */ new Map([
  ["branch-protection", branchProtection2],
  ["change-ticket", changeTicket2],
  ["passing-scans", passingScans2]
]);

// src/policy/validators.generated.js
var R = (c, r) => () => {
  try {
    return r || c((r = { exports: {} }).exports, r), r.exports;
  } catch (k) {
    throw r = 0, k;
  }
};
var K = R((C) => {
  "use strict";
  Object.defineProperty(C, "__esModule", { value: true });
  function J(c) {
    let r = c.length, k = 0, b = 0, g;
    for (; b < r; ) k++, g = c.charCodeAt(b++), g >= 55296 && g <= 56319 && b < r && (g = c.charCodeAt(b), (g & 64512) === 56320 && b++);
    return k;
  }
  C.default = J;
  J.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var U = R((me, Q) => {
  "use strict";
  Q.exports = function c(r, k) {
    if (r === k) return true;
    if (r && k && typeof r == "object" && typeof k == "object") {
      if (r.constructor !== k.constructor) return false;
      var b, g, P;
      if (Array.isArray(r)) {
        if (b = r.length, b != k.length) return false;
        for (g = b; g-- !== 0; ) if (!c(r[g], k[g])) return false;
        return true;
      }
      if (r.constructor === RegExp) return r.source === k.source && r.flags === k.flags;
      if (r.valueOf !== Object.prototype.valueOf) return r.valueOf() === k.valueOf();
      if (r.toString !== Object.prototype.toString) return r.toString() === k.toString();
      if (P = Object.keys(r), b = P.length, b !== Object.keys(k).length) return false;
      for (g = b; g-- !== 0; ) if (!Object.prototype.hasOwnProperty.call(k, P[g])) return false;
      for (g = b; g-- !== 0; ) {
        var e = P[g];
        if (!c(r[e], k[e])) return false;
      }
      return true;
    }
    return r !== r && k !== k;
  };
});
var X = R((S) => {
  "use strict";
  Object.defineProperty(S, "__esModule", { value: true });
  var W = U();
  W.code = 'require("ajv/dist/runtime/equal").default';
  S.default = W;
});
var ce = F;
var M = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:countersign:policy:v1", type: "object", additionalProperties: false, required: ["version"], properties: { version: { const: 1 }, extends: { type: "array", minItems: 1, maxItems: 20, items: { anyOf: [{ enum: ["minimal", "sox"] }, { type: "string", maxLength: 1024, pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$" }] } }, branches: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 1024 } }, people: { type: "object", additionalProperties: false, properties: { "same-person": { type: "array", maxItems: 1e3, items: { type: "array", minItems: 2, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 1024 } } }, "machine-accounts": { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "trusted-apps": { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, tickets: { type: "object", maxProperties: 5e3, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } } } }, trust: { type: "object", additionalProperties: false, properties: { workflow: { enum: ["listed", "any"] } } }, controls: { type: "object", additionalProperties: false, minProperties: 0, properties: { "branch-protection": { $ref: "#/$defs/branch-protection" }, "change-ticket": { $ref: "#/$defs/change-ticket" }, "commit-integrity": { $ref: "#/$defs/commit-integrity" }, "passing-scans": { $ref: "#/$defs/passing-scans" }, "peer-review": { $ref: "#/$defs/peer-review" }, "protected-paths": { $ref: "#/$defs/protected-paths" }, "required-checks": { $ref: "#/$defs/required-checks" }, "segregation-of-duties": { $ref: "#/$defs/segregation-of-duties" } } }, rules: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 200 }, when: { type: "object", additionalProperties: false, properties: { paths: { type: "array", minItems: 1, maxItems: 500, items: { type: "string", minLength: 1, maxLength: 1024 } }, "only-paths": { type: "array", minItems: 1, maxItems: 500, items: { type: "string", minLength: 1, maxLength: 1024 } }, branches: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 1024 } }, labels: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 1024 } }, authors: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "lines-over": { type: "integer", minimum: 0, maximum: 1e7 } }, minProperties: 1 }, controls: { type: "object", additionalProperties: false, minProperties: 1, properties: { "branch-protection": { $ref: "#/$defs/branch-protection" }, "change-ticket": { $ref: "#/$defs/change-ticket" }, "commit-integrity": { $ref: "#/$defs/commit-integrity" }, "passing-scans": { $ref: "#/$defs/passing-scans" }, "peer-review": { $ref: "#/$defs/peer-review" }, "protected-paths": { $ref: "#/$defs/protected-paths" }, "required-checks": { $ref: "#/$defs/required-checks" }, "segregation-of-duties": { $ref: "#/$defs/segregation-of-duties" } } } }, required: ["name", "when", "controls"] } }, exceptions: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { control: { type: "string", minLength: 1, maxLength: 1024 }, about: { type: "string", minLength: 1, maxLength: 1024 }, until: { type: "string", minLength: 1, maxLength: 1024, pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, reason: { type: "string", minLength: 1, maxLength: 4096 }, "approved-by": { type: "string", minLength: 1, maxLength: 1024 }, ticket: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["control", "about", "until", "reason", "approved-by", "ticket"] } }, emergency: { type: "object", additionalProperties: false, properties: { label: { type: "string", minLength: 1, maxLength: 1024 }, approvers: { type: "object", additionalProperties: false, properties: { users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } } }, lifts: { type: "array", minItems: 1, maxItems: 50, items: { type: "string", minLength: 1, maxLength: 1024 } }, "review-within": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[1-9][0-9]{0,3}[hd]$" } } } }, $defs: { "branch-protection": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, require: { type: "object", additionalProperties: false, properties: { gate: { enum: [true, false, "app"] }, approvals: { type: "integer", minimum: 0, maximum: 1e6 }, "dismiss-stale": { type: "boolean" }, "last-push": { type: "boolean" }, "code-owners": { type: "boolean" }, signatures: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" }, bypass: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } } } } } }, "change-ticket": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, system: { enum: ["github", "jira", "servicenow", "azure-boards", "linear"] }, url: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?/?$" }, keys: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z][A-Za-z0-9_]*$" } }, in: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["title", "branch", "body", "commits", "links"] } }, label: { type: "string", minLength: 1, maxLength: 1024 }, states: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, types: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, approvers: { type: "object", additionalProperties: false, properties: { users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } } }, window: { type: "boolean" }, item: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "single-use": { type: "boolean" }, several: { enum: ["refuse", "all"] } } }, "commit-integrity": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, attributed: { type: "boolean" }, verified: { type: "boolean" }, "signer-is-author": { type: "boolean" } } }, "passing-scans": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, scans: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { check: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, app: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "code-scanning": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, artifact: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, sarif: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tool: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, dependabot: { enum: ["open", null] }, "secret-scanning": { enum: ["open", null] }, limit: { type: "object", additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } } }, "new-only": { type: "boolean" }, proof: { enum: ["declared", "revision"] } } } } } }, "peer-review": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, approvals: { type: "integer", minimum: 1, maximum: 100 }, reviewers: { type: "object", additionalProperties: false, properties: { permission: { enum: ["read", "triage", "write", "maintain", "admin"] }, users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } } }, seats: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, approvals: { type: "integer", minimum: 1, maximum: 100 }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } }, users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } } }, required: ["name"] } }, "code-owners": { type: "boolean" }, contributors: { enum: ["excluded", "cross"] }, "carry-over": { enum: ["none", "identical-tree", "clean-base-merge"] }, "changes-requested": { enum: ["block", "ignore"] }, "resolved-conversations": { type: "boolean" }, unattributed: { enum: ["block", "pusher"] } } }, "protected-paths": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, paths: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, owners: { type: "object", additionalProperties: false, properties: { users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } } } } }, "required-checks": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, checks: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, app: { type: "string", minLength: 1, maxLength: 1024 }, conclusions: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["success", "neutral", "skipped"] } }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024 } }, required: ["name", "app"] } } } }, "segregation-of-duties": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, separate: { type: "array", minItems: 1, uniqueItems: true, items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] } } } } } } };
var $ = Object.prototype.hasOwnProperty;
var h = K().default;
var re = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$", "u");
var te = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var Z = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
var ae = new RegExp("^[1-9][0-9]{0,3}[hd]$", "u");
var B = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, require: { type: "object", additionalProperties: false, properties: { gate: { enum: [true, false, "app"] }, approvals: { type: "integer", minimum: 0, maximum: 1e6 }, "dismiss-stale": { type: "boolean" }, "last-push": { type: "boolean" }, "code-owners": { type: "boolean" }, signatures: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" }, bypass: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } } } } } };
function N(c, { instancePath: r = "", parentData: k, parentDataProperty: b, rootData: g = c, dynamicAnchors: P = {} } = {}) {
  let e = null, a = 0, d = N.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let l in c) if (!(l === "enforcement" || l === "require")) {
      let o = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), a++;
    }
    if (c.enforcement !== void 0) {
      let l = c.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let o = { instancePath: r + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: B.properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.require !== void 0) {
      let l = c.require;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let o in l) if (!$.call(B.properties.require.properties, o)) {
          let i = { instancePath: r + "/require", schemaPath: "#/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.gate !== void 0) {
          let o = l.gate;
          if (!(o === true || o === false || o === "app")) {
            let i = { instancePath: r + "/require/gate", schemaPath: "#/properties/require/properties/gate/enum", keyword: "enum", params: { allowedValues: B.properties.require.properties.gate.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [i] : e.push(i), a++;
          }
        }
        if (l.approvals !== void 0) {
          let o = l.approvals;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            let i = { instancePath: r + "/require/approvals", schemaPath: "#/properties/require/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [i] : e.push(i), a++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 1e6 || isNaN(o)) {
              let i = { instancePath: r + "/require/approvals", schemaPath: "#/properties/require/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              e === null ? e = [i] : e.push(i), a++;
            }
            if (o < 0 || isNaN(o)) {
              let i = { instancePath: r + "/require/approvals", schemaPath: "#/properties/require/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [i] : e.push(i), a++;
            }
          }
        }
        if (l["dismiss-stale"] !== void 0 && typeof l["dismiss-stale"] != "boolean") {
          let o = { instancePath: r + "/require/dismiss-stale", schemaPath: "#/properties/require/properties/dismiss-stale/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (l["last-push"] !== void 0 && typeof l["last-push"] != "boolean") {
          let o = { instancePath: r + "/require/last-push", schemaPath: "#/properties/require/properties/last-push/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (l["code-owners"] !== void 0 && typeof l["code-owners"] != "boolean") {
          let o = { instancePath: r + "/require/code-owners", schemaPath: "#/properties/require/properties/code-owners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (l.signatures !== void 0 && typeof l.signatures != "boolean") {
          let o = { instancePath: r + "/require/signatures", schemaPath: "#/properties/require/properties/signatures/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (l.admins !== void 0 && typeof l.admins != "boolean") {
          let o = { instancePath: r + "/require/admins", schemaPath: "#/properties/require/properties/admins/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (l["force-push"] !== void 0 && typeof l["force-push"] != "boolean") {
          let o = { instancePath: r + "/require/force-push", schemaPath: "#/properties/require/properties/force-push/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (l.deletion !== void 0 && typeof l.deletion != "boolean") {
          let o = { instancePath: r + "/require/deletion", schemaPath: "#/properties/require/properties/deletion/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (l.bypass !== void 0) {
          let o = l.bypass;
          if (Array.isArray(o)) {
            if (o.length > 1e3) {
              let s = { instancePath: r + "/require/bypass", schemaPath: "#/properties/require/properties/bypass/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (o.length < 0) {
              let s = { instancePath: r + "/require/bypass", schemaPath: "#/properties/require/properties/bypass/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            let i = o.length;
            for (let s = 0; s < i; s++) {
              let p = o[s];
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/require/bypass/" + s, schemaPath: "#/properties/require/properties/bypass/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/require/bypass/" + s, schemaPath: "#/properties/require/properties/bypass/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              } else {
                let t = { instancePath: r + "/require/bypass/" + s, schemaPath: "#/properties/require/properties/bypass/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
          } else {
            let i = { instancePath: r + "/require/bypass", schemaPath: "#/properties/require/properties/bypass/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [i] : e.push(i), a++;
          }
        }
      } else {
        let o = { instancePath: r + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let l = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), a++;
  }
  return N.errors = e, a === 0;
}
N.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var V = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, system: { enum: ["github", "jira", "servicenow", "azure-boards", "linear"] }, url: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?/?$" }, keys: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z][A-Za-z0-9_]*$" } }, in: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["title", "branch", "body", "commits", "links"] } }, label: { type: "string", minLength: 1, maxLength: 1024 }, states: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, types: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, approvers: { type: "object", additionalProperties: false, properties: { users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } } }, window: { type: "boolean" }, item: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "single-use": { type: "boolean" }, several: { enum: ["refuse", "all"] } } };
var _ = X().default;
var ee = new RegExp("^https://[A-Za-z0-9.-]+(:[0-9]+)?/?$", "u");
var se = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
function I(c, { instancePath: r = "", parentData: k, parentDataProperty: b, rootData: g = c, dynamicAnchors: P = {} } = {}) {
  let e = null, a = 0, d = I.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let l in c) if (!$.call(V.properties, l)) {
      let o = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), a++;
    }
    if (c.enforcement !== void 0) {
      let l = c.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let o = { instancePath: r + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: V.properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.system !== void 0) {
      let l = c.system;
      if (!(l === "github" || l === "jira" || l === "servicenow" || l === "azure-boards" || l === "linear")) {
        let o = { instancePath: r + "/system", schemaPath: "#/properties/system/enum", keyword: "enum", params: { allowedValues: V.properties.system.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.url !== void 0) {
      let l = c.url;
      if (typeof l != "string" && l !== null) {
        let o = { instancePath: r + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: V.properties.url.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
      if (typeof l == "string") {
        if (h(l) > 1024) {
          let o = { instancePath: r + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (h(l) < 1) {
          let o = { instancePath: r + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (!ee.test(l)) {
          let o = { instancePath: r + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?/?$" }, message: 'must match pattern "^https://[A-Za-z0-9.-]+(:[0-9]+)?/?$"' };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    }
    if (c.keys !== void 0) {
      let l = c.keys;
      if (Array.isArray(l)) {
        if (l.length > 1e3) {
          let i = { instancePath: r + "/keys", schemaPath: "#/properties/keys/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.length < 0) {
          let i = { instancePath: r + "/keys", schemaPath: "#/properties/keys/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        let o = l.length;
        for (let i = 0; i < o; i++) {
          let s = l[i];
          if (typeof s == "string") {
            if (h(s) > 1024) {
              let p = { instancePath: r + "/keys/" + i, schemaPath: "#/properties/keys/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (h(s) < 1) {
              let p = { instancePath: r + "/keys/" + i, schemaPath: "#/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (!se.test(s)) {
              let p = { instancePath: r + "/keys/" + i, schemaPath: "#/properties/keys/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"' };
              e === null ? e = [p] : e.push(p), a++;
            }
          } else {
            let p = { instancePath: r + "/keys/" + i, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let o = { instancePath: r + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.in !== void 0) {
      let l = c.in;
      if (Array.isArray(l)) {
        if (l.length < 1) {
          let p = { instancePath: r + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [p] : e.push(p), a++;
        }
        let o = l.length;
        for (let p = 0; p < o; p++) {
          let t = l[p];
          if (!(t === "title" || t === "branch" || t === "body" || t === "commits" || t === "links")) {
            let n = { instancePath: r + "/in/" + p, schemaPath: "#/properties/in/items/enum", keyword: "enum", params: { allowedValues: V.properties.in.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [n] : e.push(n), a++;
          }
        }
        let i = l.length, s;
        if (i > 1) {
          e: for (; i--; ) for (s = i; s--; ) if (_(l[i], l[s])) {
            let p = { instancePath: r + "/in", schemaPath: "#/properties/in/uniqueItems", keyword: "uniqueItems", params: { i, j: s }, message: "must NOT have duplicate items (items ## " + s + " and " + i + " are identical)" };
            e === null ? e = [p] : e.push(p), a++;
            break e;
          }
        }
      } else {
        let o = { instancePath: r + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.label !== void 0) {
      let l = c.label;
      if (typeof l == "string") {
        if (h(l) > 1024) {
          let o = { instancePath: r + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (h(l) < 1) {
          let o = { instancePath: r + "/label", schemaPath: "#/properties/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), a++;
        }
      } else {
        let o = { instancePath: r + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.states !== void 0) {
      let l = c.states;
      if (Array.isArray(l)) {
        if (l.length > 1e3) {
          let i = { instancePath: r + "/states", schemaPath: "#/properties/states/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.length < 0) {
          let i = { instancePath: r + "/states", schemaPath: "#/properties/states/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        let o = l.length;
        for (let i = 0; i < o; i++) {
          let s = l[i];
          if (typeof s == "string") {
            if (h(s) > 1024) {
              let p = { instancePath: r + "/states/" + i, schemaPath: "#/properties/states/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (h(s) < 1) {
              let p = { instancePath: r + "/states/" + i, schemaPath: "#/properties/states/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [p] : e.push(p), a++;
            }
          } else {
            let p = { instancePath: r + "/states/" + i, schemaPath: "#/properties/states/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let o = { instancePath: r + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.types !== void 0) {
      let l = c.types;
      if (Array.isArray(l)) {
        if (l.length > 1e3) {
          let i = { instancePath: r + "/types", schemaPath: "#/properties/types/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.length < 0) {
          let i = { instancePath: r + "/types", schemaPath: "#/properties/types/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        let o = l.length;
        for (let i = 0; i < o; i++) {
          let s = l[i];
          if (typeof s == "string") {
            if (h(s) > 1024) {
              let p = { instancePath: r + "/types/" + i, schemaPath: "#/properties/types/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (h(s) < 1) {
              let p = { instancePath: r + "/types/" + i, schemaPath: "#/properties/types/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [p] : e.push(p), a++;
            }
          } else {
            let p = { instancePath: r + "/types/" + i, schemaPath: "#/properties/types/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let o = { instancePath: r + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.approvers !== void 0) {
      let l = c.approvers;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let o in l) if (!(o === "users" || o === "teams")) {
          let i = { instancePath: r + "/approvers", schemaPath: "#/properties/approvers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.users !== void 0) {
          let o = l.users;
          if (Array.isArray(o)) {
            if (o.length > 1e3) {
              let s = { instancePath: r + "/approvers/users", schemaPath: "#/properties/approvers/properties/users/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (o.length < 0) {
              let s = { instancePath: r + "/approvers/users", schemaPath: "#/properties/approvers/properties/users/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            let i = o.length;
            for (let s = 0; s < i; s++) {
              let p = o[s];
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/approvers/users/" + s, schemaPath: "#/properties/approvers/properties/users/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/approvers/users/" + s, schemaPath: "#/properties/approvers/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              } else {
                let t = { instancePath: r + "/approvers/users/" + s, schemaPath: "#/properties/approvers/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
          } else {
            let i = { instancePath: r + "/approvers/users", schemaPath: "#/properties/approvers/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [i] : e.push(i), a++;
          }
        }
        if (l.teams !== void 0) {
          let o = l.teams;
          if (Array.isArray(o)) {
            if (o.length > 1e3) {
              let s = { instancePath: r + "/approvers/teams", schemaPath: "#/properties/approvers/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (o.length < 0) {
              let s = { instancePath: r + "/approvers/teams", schemaPath: "#/properties/approvers/properties/teams/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            let i = o.length;
            for (let s = 0; s < i; s++) {
              let p = o[s];
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/approvers/teams/" + s, schemaPath: "#/properties/approvers/properties/teams/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/approvers/teams/" + s, schemaPath: "#/properties/approvers/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (!Z.test(p)) {
                  let t = { instancePath: r + "/approvers/teams/" + s, schemaPath: "#/properties/approvers/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"' };
                  e === null ? e = [t] : e.push(t), a++;
                }
              } else {
                let t = { instancePath: r + "/approvers/teams/" + s, schemaPath: "#/properties/approvers/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
          } else {
            let i = { instancePath: r + "/approvers/teams", schemaPath: "#/properties/approvers/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [i] : e.push(i), a++;
          }
        }
      } else {
        let o = { instancePath: r + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.window !== void 0 && typeof c.window != "boolean") {
      let l = { instancePath: r + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [l] : e.push(l), a++;
    }
    if (c.item !== void 0) {
      let l = c.item;
      if (typeof l != "string" && l !== null) {
        let o = { instancePath: r + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: V.properties.item.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
      if (typeof l == "string") {
        if (h(l) > 1024) {
          let o = { instancePath: r + "/item", schemaPath: "#/properties/item/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (h(l) < 1) {
          let o = { instancePath: r + "/item", schemaPath: "#/properties/item/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    }
    if (c["single-use"] !== void 0 && typeof c["single-use"] != "boolean") {
      let l = { instancePath: r + "/single-use", schemaPath: "#/properties/single-use/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [l] : e.push(l), a++;
    }
    if (c.several !== void 0) {
      let l = c.several;
      if (!(l === "refuse" || l === "all")) {
        let o = { instancePath: r + "/several", schemaPath: "#/properties/several/enum", keyword: "enum", params: { allowedValues: V.properties.several.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let l = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), a++;
  }
  return I.errors = e, a === 0;
}
I.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ie = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, attributed: { type: "boolean" }, verified: { type: "boolean" }, "signer-is-author": { type: "boolean" } } };
function q(c, { instancePath: r = "", parentData: k, parentDataProperty: b, rootData: g = c, dynamicAnchors: P = {} } = {}) {
  let e = null, a = 0, d = q.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let l in c) if (!(l === "enforcement" || l === "attributed" || l === "verified" || l === "signer-is-author")) {
      let o = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), a++;
    }
    if (c.enforcement !== void 0) {
      let l = c.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let o = { instancePath: r + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: ie.properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.attributed !== void 0 && typeof c.attributed != "boolean") {
      let l = { instancePath: r + "/attributed", schemaPath: "#/properties/attributed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [l] : e.push(l), a++;
    }
    if (c.verified !== void 0 && typeof c.verified != "boolean") {
      let l = { instancePath: r + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [l] : e.push(l), a++;
    }
    if (c["signer-is-author"] !== void 0 && typeof c["signer-is-author"] != "boolean") {
      let l = { instancePath: r + "/signer-is-author", schemaPath: "#/properties/signer-is-author/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [l] : e.push(l), a++;
    }
  } else {
    let l = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), a++;
  }
  return q.errors = e, a === 0;
}
q.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var L = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, scans: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { check: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, app: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "code-scanning": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, artifact: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, sarif: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tool: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, dependabot: { enum: ["open", null] }, "secret-scanning": { enum: ["open", null] }, limit: { type: "object", additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } } }, "new-only": { type: "boolean" }, proof: { enum: ["declared", "revision"] } } } } } };
function O(c, { instancePath: r = "", parentData: k, parentDataProperty: b, rootData: g = c, dynamicAnchors: P = {} } = {}) {
  let e = null, a = 0, d = O.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let o in c) if (!(o === "enforcement" || o === "scans")) {
      let i = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), a++;
    }
    if (c.enforcement !== void 0) {
      let o = c.enforcement;
      if (!(o === "enforce" || o === "report")) {
        let i = { instancePath: r + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: L.properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c.scans !== void 0) {
      let o = c.scans;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 1e3) {
          let i = { instancePath: r + "/scans", schemaPath: "#/properties/scans/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" };
          e === null ? e = [i] : e.push(i), a++;
        }
        for (let i in o) {
          let s = a;
          if (typeof i == "string") {
            if (h(i) > 200) {
              let p = { instancePath: r + "/scans", schemaPath: "#/properties/scans/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", propertyName: i };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (h(i) < 1) {
              let p = { instancePath: r + "/scans", schemaPath: "#/properties/scans/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: i };
              e === null ? e = [p] : e.push(p), a++;
            }
          }
          var l = s === a;
          if (!l) {
            let p = { instancePath: r + "/scans", schemaPath: "#/properties/scans/propertyNames", keyword: "propertyNames", params: { propertyName: i }, message: "property name must be valid" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
        for (let i in o) {
          let s = o[i];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let p in s) if (!$.call(L.properties.scans.additionalProperties.properties, p)) {
              let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scans/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (s.check !== void 0) {
              let p = s.check;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/scans/additionalProperties/properties/check/type", keyword: "type", params: { type: L.properties.scans.additionalProperties.properties.check.type }, message: "must be string,null" };
                e === null ? e = [t] : e.push(t), a++;
              }
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/scans/additionalProperties/properties/check/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/scans/additionalProperties/properties/check/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              }
            }
            if (s.app !== void 0) {
              let p = s.app;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/scans/additionalProperties/properties/app/type", keyword: "type", params: { type: L.properties.scans.additionalProperties.properties.app.type }, message: "must be string,null" };
                e === null ? e = [t] : e.push(t), a++;
              }
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/scans/additionalProperties/properties/app/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/scans/additionalProperties/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              }
            }
            if (s["code-scanning"] !== void 0) {
              let p = s["code-scanning"];
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/scans/additionalProperties/properties/code-scanning/type", keyword: "type", params: { type: L.properties.scans.additionalProperties.properties["code-scanning"].type }, message: "must be string,null" };
                e === null ? e = [t] : e.push(t), a++;
              }
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/scans/additionalProperties/properties/code-scanning/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/scans/additionalProperties/properties/code-scanning/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              }
            }
            if (s.artifact !== void 0) {
              let p = s.artifact;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/scans/additionalProperties/properties/artifact/type", keyword: "type", params: { type: L.properties.scans.additionalProperties.properties.artifact.type }, message: "must be string,null" };
                e === null ? e = [t] : e.push(t), a++;
              }
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/scans/additionalProperties/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/scans/additionalProperties/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              }
            }
            if (s.sarif !== void 0) {
              let p = s.sarif;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/scans/additionalProperties/properties/sarif/type", keyword: "type", params: { type: L.properties.scans.additionalProperties.properties.sarif.type }, message: "must be string,null" };
                e === null ? e = [t] : e.push(t), a++;
              }
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/scans/additionalProperties/properties/sarif/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/scans/additionalProperties/properties/sarif/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              }
            }
            if (s.tool !== void 0) {
              let p = s.tool;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/scans/additionalProperties/properties/tool/type", keyword: "type", params: { type: L.properties.scans.additionalProperties.properties.tool.type }, message: "must be string,null" };
                e === null ? e = [t] : e.push(t), a++;
              }
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/scans/additionalProperties/properties/tool/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/scans/additionalProperties/properties/tool/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              }
            }
            if (s.dependabot !== void 0) {
              let p = s.dependabot;
              if (!(p === "open" || p === null)) {
                let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/dependabot", schemaPath: "#/properties/scans/additionalProperties/properties/dependabot/enum", keyword: "enum", params: { allowedValues: L.properties.scans.additionalProperties.properties.dependabot.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
            if (s["secret-scanning"] !== void 0) {
              let p = s["secret-scanning"];
              if (!(p === "open" || p === null)) {
                let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret-scanning", schemaPath: "#/properties/scans/additionalProperties/properties/secret-scanning/enum", keyword: "enum", params: { allowedValues: L.properties.scans.additionalProperties.properties["secret-scanning"].enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
            if (s.limit !== void 0) {
              let p = s.limit;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let t in p) if (!(t === "critical" || t === "high" || t === "medium" || t === "low")) {
                  let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/scans/additionalProperties/properties/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (p.critical !== void 0) {
                  let t = p.critical;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                  }
                }
                if (p.high !== void 0) {
                  let t = p.high;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                  }
                }
                if (p.medium !== void 0) {
                  let t = p.medium;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                  }
                }
                if (p.low !== void 0) {
                  let t = p.low;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let n = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                  }
                }
              } else {
                let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/scans/additionalProperties/properties/limit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
            if (s["new-only"] !== void 0 && typeof s["new-only"] != "boolean") {
              let p = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/new-only", schemaPath: "#/properties/scans/additionalProperties/properties/new-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (s.proof !== void 0) {
              let p = s.proof;
              if (!(p === "declared" || p === "revision")) {
                let t = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/proof", schemaPath: "#/properties/scans/additionalProperties/properties/proof/enum", keyword: "enum", params: { allowedValues: L.properties.scans.additionalProperties.properties.proof.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
          } else {
            let p = { instancePath: r + "/scans/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scans/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/scans", schemaPath: "#/properties/scans/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    let o = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), a++;
  }
  return O.errors = e, a === 0;
}
O.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var D = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, approvals: { type: "integer", minimum: 1, maximum: 100 }, reviewers: { type: "object", additionalProperties: false, properties: { permission: { enum: ["read", "triage", "write", "maintain", "admin"] }, users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } } }, seats: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, approvals: { type: "integer", minimum: 1, maximum: 100 }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } }, users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } } }, required: ["name"] } }, "code-owners": { type: "boolean" }, contributors: { enum: ["excluded", "cross"] }, "carry-over": { enum: ["none", "identical-tree", "clean-base-merge"] }, "changes-requested": { enum: ["block", "ignore"] }, "resolved-conversations": { type: "boolean" }, unattributed: { enum: ["block", "pusher"] } } };
function T(c, { instancePath: r = "", parentData: k, parentDataProperty: b, rootData: g = c, dynamicAnchors: P = {} } = {}) {
  let e = null, a = 0, d = T.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let l in c) if (!$.call(D.properties, l)) {
      let o = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), a++;
    }
    if (c.enforcement !== void 0) {
      let l = c.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let o = { instancePath: r + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: D.properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.approvals !== void 0) {
      let l = c.approvals;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let o = { instancePath: r + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), a++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 100 || isNaN(l)) {
          let o = { instancePath: r + "/approvals", schemaPath: "#/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (l < 1 || isNaN(l)) {
          let o = { instancePath: r + "/approvals", schemaPath: "#/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    }
    if (c.reviewers !== void 0) {
      let l = c.reviewers;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let o in l) if (!(o === "permission" || o === "users" || o === "teams")) {
          let i = { instancePath: r + "/reviewers", schemaPath: "#/properties/reviewers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.permission !== void 0) {
          let o = l.permission;
          if (!(o === "read" || o === "triage" || o === "write" || o === "maintain" || o === "admin")) {
            let i = { instancePath: r + "/reviewers/permission", schemaPath: "#/properties/reviewers/properties/permission/enum", keyword: "enum", params: { allowedValues: D.properties.reviewers.properties.permission.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [i] : e.push(i), a++;
          }
        }
        if (l.users !== void 0) {
          let o = l.users;
          if (Array.isArray(o)) {
            if (o.length > 1e3) {
              let s = { instancePath: r + "/reviewers/users", schemaPath: "#/properties/reviewers/properties/users/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (o.length < 0) {
              let s = { instancePath: r + "/reviewers/users", schemaPath: "#/properties/reviewers/properties/users/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            let i = o.length;
            for (let s = 0; s < i; s++) {
              let p = o[s];
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/reviewers/users/" + s, schemaPath: "#/properties/reviewers/properties/users/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/reviewers/users/" + s, schemaPath: "#/properties/reviewers/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              } else {
                let t = { instancePath: r + "/reviewers/users/" + s, schemaPath: "#/properties/reviewers/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
          } else {
            let i = { instancePath: r + "/reviewers/users", schemaPath: "#/properties/reviewers/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [i] : e.push(i), a++;
          }
        }
        if (l.teams !== void 0) {
          let o = l.teams;
          if (Array.isArray(o)) {
            if (o.length > 1e3) {
              let s = { instancePath: r + "/reviewers/teams", schemaPath: "#/properties/reviewers/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (o.length < 0) {
              let s = { instancePath: r + "/reviewers/teams", schemaPath: "#/properties/reviewers/properties/teams/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            let i = o.length;
            for (let s = 0; s < i; s++) {
              let p = o[s];
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/reviewers/teams/" + s, schemaPath: "#/properties/reviewers/properties/teams/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/reviewers/teams/" + s, schemaPath: "#/properties/reviewers/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (!Z.test(p)) {
                  let t = { instancePath: r + "/reviewers/teams/" + s, schemaPath: "#/properties/reviewers/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"' };
                  e === null ? e = [t] : e.push(t), a++;
                }
              } else {
                let t = { instancePath: r + "/reviewers/teams/" + s, schemaPath: "#/properties/reviewers/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
          } else {
            let i = { instancePath: r + "/reviewers/teams", schemaPath: "#/properties/reviewers/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [i] : e.push(i), a++;
          }
        }
      } else {
        let o = { instancePath: r + "/reviewers", schemaPath: "#/properties/reviewers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.seats !== void 0) {
      let l = c.seats;
      if (Array.isArray(l)) {
        if (l.length > 1e3) {
          let i = { instancePath: r + "/seats", schemaPath: "#/properties/seats/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.length < 0) {
          let i = { instancePath: r + "/seats", schemaPath: "#/properties/seats/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        let o = l.length;
        for (let i = 0; i < o; i++) {
          let s = l[i];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.name === void 0) {
              let p = { instancePath: r + "/seats/" + i, schemaPath: "#/properties/seats/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [p] : e.push(p), a++;
            }
            for (let p in s) if (!(p === "name" || p === "approvals" || p === "teams" || p === "users")) {
              let t = { instancePath: r + "/seats/" + i, schemaPath: "#/properties/seats/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (s.name !== void 0) {
              let p = s.name;
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/seats/" + i + "/name", schemaPath: "#/properties/seats/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/seats/" + i + "/name", schemaPath: "#/properties/seats/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              } else {
                let t = { instancePath: r + "/seats/" + i + "/name", schemaPath: "#/properties/seats/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
            if (s.approvals !== void 0) {
              let p = s.approvals;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: r + "/seats/" + i + "/approvals", schemaPath: "#/properties/seats/items/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [t] : e.push(t), a++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 100 || isNaN(p)) {
                  let t = { instancePath: r + "/seats/" + i + "/approvals", schemaPath: "#/properties/seats/items/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (p < 1 || isNaN(p)) {
                  let t = { instancePath: r + "/seats/" + i + "/approvals", schemaPath: "#/properties/seats/items/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              }
            }
            if (s.teams !== void 0) {
              let p = s.teams;
              if (Array.isArray(p)) {
                if (p.length > 1e3) {
                  let n = { instancePath: r + "/seats/" + i + "/teams", schemaPath: "#/properties/seats/items/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (p.length < 0) {
                  let n = { instancePath: r + "/seats/" + i + "/teams", schemaPath: "#/properties/seats/items/properties/teams/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                let t = p.length;
                for (let n = 0; n < t; n++) {
                  let m = p[n];
                  if (typeof m == "string") {
                    if (h(m) > 1024) {
                      let u = { instancePath: r + "/seats/" + i + "/teams/" + n, schemaPath: "#/properties/seats/items/properties/teams/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    if (h(m) < 1) {
                      let u = { instancePath: r + "/seats/" + i + "/teams/" + n, schemaPath: "#/properties/seats/items/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    if (!Z.test(m)) {
                      let u = { instancePath: r + "/seats/" + i + "/teams/" + n, schemaPath: "#/properties/seats/items/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"' };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                  } else {
                    let u = { instancePath: r + "/seats/" + i + "/teams/" + n, schemaPath: "#/properties/seats/items/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [u] : e.push(u), a++;
                  }
                }
              } else {
                let t = { instancePath: r + "/seats/" + i + "/teams", schemaPath: "#/properties/seats/items/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
            if (s.users !== void 0) {
              let p = s.users;
              if (Array.isArray(p)) {
                if (p.length > 1e3) {
                  let n = { instancePath: r + "/seats/" + i + "/users", schemaPath: "#/properties/seats/items/properties/users/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (p.length < 0) {
                  let n = { instancePath: r + "/seats/" + i + "/users", schemaPath: "#/properties/seats/items/properties/users/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                let t = p.length;
                for (let n = 0; n < t; n++) {
                  let m = p[n];
                  if (typeof m == "string") {
                    if (h(m) > 1024) {
                      let u = { instancePath: r + "/seats/" + i + "/users/" + n, schemaPath: "#/properties/seats/items/properties/users/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    if (h(m) < 1) {
                      let u = { instancePath: r + "/seats/" + i + "/users/" + n, schemaPath: "#/properties/seats/items/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                  } else {
                    let u = { instancePath: r + "/seats/" + i + "/users/" + n, schemaPath: "#/properties/seats/items/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [u] : e.push(u), a++;
                  }
                }
              } else {
                let t = { instancePath: r + "/seats/" + i + "/users", schemaPath: "#/properties/seats/items/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
          } else {
            let p = { instancePath: r + "/seats/" + i, schemaPath: "#/properties/seats/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let o = { instancePath: r + "/seats", schemaPath: "#/properties/seats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c["code-owners"] !== void 0 && typeof c["code-owners"] != "boolean") {
      let l = { instancePath: r + "/code-owners", schemaPath: "#/properties/code-owners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [l] : e.push(l), a++;
    }
    if (c.contributors !== void 0) {
      let l = c.contributors;
      if (!(l === "excluded" || l === "cross")) {
        let o = { instancePath: r + "/contributors", schemaPath: "#/properties/contributors/enum", keyword: "enum", params: { allowedValues: D.properties.contributors.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c["carry-over"] !== void 0) {
      let l = c["carry-over"];
      if (!(l === "none" || l === "identical-tree" || l === "clean-base-merge")) {
        let o = { instancePath: r + "/carry-over", schemaPath: "#/properties/carry-over/enum", keyword: "enum", params: { allowedValues: D.properties["carry-over"].enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c["changes-requested"] !== void 0) {
      let l = c["changes-requested"];
      if (!(l === "block" || l === "ignore")) {
        let o = { instancePath: r + "/changes-requested", schemaPath: "#/properties/changes-requested/enum", keyword: "enum", params: { allowedValues: D.properties["changes-requested"].enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c["resolved-conversations"] !== void 0 && typeof c["resolved-conversations"] != "boolean") {
      let l = { instancePath: r + "/resolved-conversations", schemaPath: "#/properties/resolved-conversations/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [l] : e.push(l), a++;
    }
    if (c.unattributed !== void 0) {
      let l = c.unattributed;
      if (!(l === "block" || l === "pusher")) {
        let o = { instancePath: r + "/unattributed", schemaPath: "#/properties/unattributed/enum", keyword: "enum", params: { allowedValues: D.properties.unattributed.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let l = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), a++;
  }
  return T.errors = e, a === 0;
}
T.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var pe = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, paths: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, owners: { type: "object", additionalProperties: false, properties: { users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } } } } };
function A(c, { instancePath: r = "", parentData: k, parentDataProperty: b, rootData: g = c, dynamicAnchors: P = {} } = {}) {
  let e = null, a = 0, d = A.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let l in c) if (!(l === "enforcement" || l === "paths" || l === "owners")) {
      let o = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), a++;
    }
    if (c.enforcement !== void 0) {
      let l = c.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let o = { instancePath: r + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: pe.properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.paths !== void 0) {
      let l = c.paths;
      if (Array.isArray(l)) {
        if (l.length > 1e3) {
          let i = { instancePath: r + "/paths", schemaPath: "#/properties/paths/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.length < 0) {
          let i = { instancePath: r + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        let o = l.length;
        for (let i = 0; i < o; i++) {
          let s = l[i];
          if (typeof s == "string") {
            if (h(s) > 1024) {
              let p = { instancePath: r + "/paths/" + i, schemaPath: "#/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (h(s) < 1) {
              let p = { instancePath: r + "/paths/" + i, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [p] : e.push(p), a++;
            }
          } else {
            let p = { instancePath: r + "/paths/" + i, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let o = { instancePath: r + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.owners !== void 0) {
      let l = c.owners;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let o in l) if (!(o === "users" || o === "teams")) {
          let i = { instancePath: r + "/owners", schemaPath: "#/properties/owners/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.users !== void 0) {
          let o = l.users;
          if (Array.isArray(o)) {
            if (o.length > 1e3) {
              let s = { instancePath: r + "/owners/users", schemaPath: "#/properties/owners/properties/users/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (o.length < 0) {
              let s = { instancePath: r + "/owners/users", schemaPath: "#/properties/owners/properties/users/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            let i = o.length;
            for (let s = 0; s < i; s++) {
              let p = o[s];
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/owners/users/" + s, schemaPath: "#/properties/owners/properties/users/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/owners/users/" + s, schemaPath: "#/properties/owners/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              } else {
                let t = { instancePath: r + "/owners/users/" + s, schemaPath: "#/properties/owners/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
          } else {
            let i = { instancePath: r + "/owners/users", schemaPath: "#/properties/owners/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [i] : e.push(i), a++;
          }
        }
        if (l.teams !== void 0) {
          let o = l.teams;
          if (Array.isArray(o)) {
            if (o.length > 1e3) {
              let s = { instancePath: r + "/owners/teams", schemaPath: "#/properties/owners/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (o.length < 0) {
              let s = { instancePath: r + "/owners/teams", schemaPath: "#/properties/owners/properties/teams/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [s] : e.push(s), a++;
            }
            let i = o.length;
            for (let s = 0; s < i; s++) {
              let p = o[s];
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/owners/teams/" + s, schemaPath: "#/properties/owners/properties/teams/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/owners/teams/" + s, schemaPath: "#/properties/owners/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (!Z.test(p)) {
                  let t = { instancePath: r + "/owners/teams/" + s, schemaPath: "#/properties/owners/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"' };
                  e === null ? e = [t] : e.push(t), a++;
                }
              } else {
                let t = { instancePath: r + "/owners/teams/" + s, schemaPath: "#/properties/owners/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
          } else {
            let i = { instancePath: r + "/owners/teams", schemaPath: "#/properties/owners/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [i] : e.push(i), a++;
          }
        }
      } else {
        let o = { instancePath: r + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let l = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), a++;
  }
  return A.errors = e, a === 0;
}
A.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var G = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, checks: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, app: { type: "string", minLength: 1, maxLength: 1024 }, conclusions: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["success", "neutral", "skipped"] } }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024 } }, required: ["name", "app"] } } } };
function j(c, { instancePath: r = "", parentData: k, parentDataProperty: b, rootData: g = c, dynamicAnchors: P = {} } = {}) {
  let e = null, a = 0, d = j.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let l in c) if (!(l === "enforcement" || l === "checks")) {
      let o = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), a++;
    }
    if (c.enforcement !== void 0) {
      let l = c.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let o = { instancePath: r + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: G.properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.checks !== void 0) {
      let l = c.checks;
      if (Array.isArray(l)) {
        if (l.length > 1e3) {
          let i = { instancePath: r + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.length < 1) {
          let i = { instancePath: r + "/checks", schemaPath: "#/properties/checks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        let o = l.length;
        for (let i = 0; i < o; i++) {
          let s = l[i];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.name === void 0) {
              let p = { instancePath: r + "/checks/" + i, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (s.app === void 0) {
              let p = { instancePath: r + "/checks/" + i, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'" };
              e === null ? e = [p] : e.push(p), a++;
            }
            for (let p in s) if (!(p === "name" || p === "app" || p === "conclusions" || p === "workflow")) {
              let t = { instancePath: r + "/checks/" + i, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (s.name !== void 0) {
              let p = s.name;
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/checks/" + i + "/name", schemaPath: "#/properties/checks/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/checks/" + i + "/name", schemaPath: "#/properties/checks/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              } else {
                let t = { instancePath: r + "/checks/" + i + "/name", schemaPath: "#/properties/checks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
            if (s.app !== void 0) {
              let p = s.app;
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/checks/" + i + "/app", schemaPath: "#/properties/checks/items/properties/app/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/checks/" + i + "/app", schemaPath: "#/properties/checks/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              } else {
                let t = { instancePath: r + "/checks/" + i + "/app", schemaPath: "#/properties/checks/items/properties/app/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
            if (s.conclusions !== void 0) {
              let p = s.conclusions;
              if (Array.isArray(p)) {
                if (p.length < 1) {
                  let u = { instancePath: r + "/checks/" + i + "/conclusions", schemaPath: "#/properties/checks/items/properties/conclusions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [u] : e.push(u), a++;
                }
                let t = p.length;
                for (let u = 0; u < t; u++) {
                  let y = p[u];
                  if (!(y === "success" || y === "neutral" || y === "skipped")) {
                    let f = { instancePath: r + "/checks/" + i + "/conclusions/" + u, schemaPath: "#/properties/checks/items/properties/conclusions/items/enum", keyword: "enum", params: { allowedValues: G.properties.checks.items.properties.conclusions.items.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [f] : e.push(f), a++;
                  }
                }
                let n = p.length, m;
                if (n > 1) {
                  e: for (; n--; ) for (m = n; m--; ) if (_(p[n], p[m])) {
                    let u = { instancePath: r + "/checks/" + i + "/conclusions", schemaPath: "#/properties/checks/items/properties/conclusions/uniqueItems", keyword: "uniqueItems", params: { i: n, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + n + " are identical)" };
                    e === null ? e = [u] : e.push(u), a++;
                    break e;
                  }
                }
              } else {
                let t = { instancePath: r + "/checks/" + i + "/conclusions", schemaPath: "#/properties/checks/items/properties/conclusions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
            if (s.workflow !== void 0) {
              let p = s.workflow;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: r + "/checks/" + i + "/workflow", schemaPath: "#/properties/checks/items/properties/workflow/type", keyword: "type", params: { type: G.properties.checks.items.properties.workflow.type }, message: "must be string,null" };
                e === null ? e = [t] : e.push(t), a++;
              }
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/checks/" + i + "/workflow", schemaPath: "#/properties/checks/items/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/checks/" + i + "/workflow", schemaPath: "#/properties/checks/items/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              }
            }
          } else {
            let p = { instancePath: r + "/checks/" + i, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let o = { instancePath: r + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let l = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), a++;
  }
  return j.errors = e, a === 0;
}
j.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Y = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, separate: { type: "array", minItems: 1, uniqueItems: true, items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] } } } } };
function z(c, { instancePath: r = "", parentData: k, parentDataProperty: b, rootData: g = c, dynamicAnchors: P = {} } = {}) {
  let e = null, a = 0, d = z.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    for (let l in c) if (!(l === "enforcement" || l === "separate")) {
      let o = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), a++;
    }
    if (c.enforcement !== void 0) {
      let l = c.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let o = { instancePath: r + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: Y.properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (c.separate !== void 0) {
      let l = c.separate;
      if (Array.isArray(l)) {
        if (l.length < 1) {
          let p = { instancePath: r + "/separate", schemaPath: "#/properties/separate/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [p] : e.push(p), a++;
        }
        let o = l.length;
        for (let p = 0; p < o; p++) {
          let t = l[p];
          if (Array.isArray(t)) {
            if (t.length > 2) {
              let y = { instancePath: r + "/separate/" + p, schemaPath: "#/properties/separate/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              e === null ? e = [y] : e.push(y), a++;
            }
            if (t.length < 2) {
              let y = { instancePath: r + "/separate/" + p, schemaPath: "#/properties/separate/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
              e === null ? e = [y] : e.push(y), a++;
            }
            let n = t.length;
            for (let y = 0; y < n; y++) {
              let f = t[y];
              if (!(f === "author" || f === "approver" || f === "merger" || f === "requester" || f === "ticket-approver" || f === "deployer" || f === "deployment-approver" || f === "policy-author")) {
                let v = { instancePath: r + "/separate/" + p + "/" + y, schemaPath: "#/properties/separate/items/items/enum", keyword: "enum", params: { allowedValues: Y.properties.separate.items.items.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [v] : e.push(v), a++;
              }
            }
            let m = t.length, u;
            if (m > 1) {
              e: for (; m--; ) for (u = m; u--; ) if (_(t[m], t[u])) {
                let y = { instancePath: r + "/separate/" + p, schemaPath: "#/properties/separate/items/uniqueItems", keyword: "uniqueItems", params: { i: m, j: u }, message: "must NOT have duplicate items (items ## " + u + " and " + m + " are identical)" };
                e === null ? e = [y] : e.push(y), a++;
                break e;
              }
            }
          } else {
            let n = { instancePath: r + "/separate/" + p, schemaPath: "#/properties/separate/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [n] : e.push(n), a++;
          }
        }
        let i = l.length, s;
        if (i > 1) {
          e: for (; i--; ) for (s = i; s--; ) if (_(l[i], l[s])) {
            let p = { instancePath: r + "/separate", schemaPath: "#/properties/separate/uniqueItems", keyword: "uniqueItems", params: { i, j: s }, message: "must NOT have duplicate items (items ## " + s + " and " + i + " are identical)" };
            e === null ? e = [p] : e.push(p), a++;
            break e;
          }
        }
      } else {
        let o = { instancePath: r + "/separate", schemaPath: "#/properties/separate/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let l = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), a++;
  }
  return z.errors = e, a === 0;
}
z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function F(c, { instancePath: r = "", parentData: k, parentDataProperty: b, rootData: g = c, dynamicAnchors: P = {} } = {}) {
  let e = null, a = 0, d = F.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    if (c.version === void 0) {
      let o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      e === null ? e = [o] : e.push(o), a++;
    }
    for (let o in c) if (!$.call(M.properties, o)) {
      let i = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), a++;
    }
    if (c.version !== void 0 && c.version !== 1) {
      let o = { instancePath: r + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      e === null ? e = [o] : e.push(o), a++;
    }
    if (c.extends !== void 0) {
      let o = c.extends;
      if (Array.isArray(o)) {
        if (o.length > 20) {
          let s = { instancePath: r + "/extends", schemaPath: "#/properties/extends/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o.length < 1) {
          let s = { instancePath: r + "/extends", schemaPath: "#/properties/extends/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [s] : e.push(s), a++;
        }
        let i = o.length;
        for (let s = 0; s < i; s++) {
          let p = o[s], t = a, n = false, m = a;
          if (!(p === "minimal" || p === "sox")) {
            let y = { instancePath: r + "/extends/" + s, schemaPath: "#/properties/extends/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: M.properties.extends.items.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), a++;
          }
          var l = m === a;
          n = n || l;
          let u = a;
          if (typeof p == "string") {
            if (h(p) > 1024) {
              let y = { instancePath: r + "/extends/" + s, schemaPath: "#/properties/extends/items/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
              e === null ? e = [y] : e.push(y), a++;
            }
            if (!re.test(p)) {
              let y = { instancePath: r + "/extends/" + s, schemaPath: "#/properties/extends/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$"' };
              e === null ? e = [y] : e.push(y), a++;
            }
          } else {
            let y = { instancePath: r + "/extends/" + s, schemaPath: "#/properties/extends/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), a++;
          }
          var l = u === a;
          if (n = n || l, n) a = t, e !== null && (t ? e.length = t : e = null);
          else {
            let y = { instancePath: r + "/extends/" + s, schemaPath: "#/properties/extends/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [y] : e.push(y), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c.branches !== void 0) {
      let o = c.branches;
      if (Array.isArray(o)) {
        if (o.length > 100) {
          let s = { instancePath: r + "/branches", schemaPath: "#/properties/branches/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o.length < 1) {
          let s = { instancePath: r + "/branches", schemaPath: "#/properties/branches/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [s] : e.push(s), a++;
        }
        let i = o.length;
        for (let s = 0; s < i; s++) {
          let p = o[s];
          if (typeof p == "string") {
            if (h(p) > 1024) {
              let t = { instancePath: r + "/branches/" + s, schemaPath: "#/properties/branches/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (h(p) < 1) {
              let t = { instancePath: r + "/branches/" + s, schemaPath: "#/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [t] : e.push(t), a++;
            }
          } else {
            let t = { instancePath: r + "/branches/" + s, schemaPath: "#/properties/branches/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [t] : e.push(t), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c.people !== void 0) {
      let o = c.people;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let i in o) if (!(i === "same-person" || i === "machine-accounts" || i === "trusted-apps" || i === "tickets")) {
          let s = { instancePath: r + "/people", schemaPath: "#/properties/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o["same-person"] !== void 0) {
          let i = o["same-person"];
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let p = { instancePath: r + "/people/same-person", schemaPath: "#/properties/people/properties/same-person/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            let s = i.length;
            for (let p = 0; p < s; p++) {
              let t = i[p];
              if (Array.isArray(t)) {
                if (t.length > 100) {
                  let m = { instancePath: r + "/people/same-person/" + p, schemaPath: "#/properties/people/properties/same-person/items/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  e === null ? e = [m] : e.push(m), a++;
                }
                if (t.length < 2) {
                  let m = { instancePath: r + "/people/same-person/" + p, schemaPath: "#/properties/people/properties/same-person/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [m] : e.push(m), a++;
                }
                let n = t.length;
                for (let m = 0; m < n; m++) {
                  let u = t[m];
                  if (typeof u == "string") {
                    if (h(u) > 1024) {
                      let y = { instancePath: r + "/people/same-person/" + p + "/" + m, schemaPath: "#/properties/people/properties/same-person/items/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [y] : e.push(y), a++;
                    }
                    if (h(u) < 1) {
                      let y = { instancePath: r + "/people/same-person/" + p + "/" + m, schemaPath: "#/properties/people/properties/same-person/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [y] : e.push(y), a++;
                    }
                  } else {
                    let y = { instancePath: r + "/people/same-person/" + p + "/" + m, schemaPath: "#/properties/people/properties/same-person/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), a++;
                  }
                }
              } else {
                let n = { instancePath: r + "/people/same-person/" + p, schemaPath: "#/properties/people/properties/same-person/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/people/same-person", schemaPath: "#/properties/people/properties/same-person/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o["machine-accounts"] !== void 0) {
          let i = o["machine-accounts"];
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let p = { instancePath: r + "/people/machine-accounts", schemaPath: "#/properties/people/properties/machine-accounts/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.length < 0) {
              let p = { instancePath: r + "/people/machine-accounts", schemaPath: "#/properties/people/properties/machine-accounts/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            let s = i.length;
            for (let p = 0; p < s; p++) {
              let t = i[p];
              if (typeof t == "string") {
                if (h(t) > 1024) {
                  let n = { instancePath: r + "/people/machine-accounts/" + p, schemaPath: "#/properties/people/properties/machine-accounts/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/people/machine-accounts/" + p, schemaPath: "#/properties/people/properties/machine-accounts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/people/machine-accounts/" + p, schemaPath: "#/properties/people/properties/machine-accounts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/people/machine-accounts", schemaPath: "#/properties/people/properties/machine-accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o["trusted-apps"] !== void 0) {
          let i = o["trusted-apps"];
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let p = { instancePath: r + "/people/trusted-apps", schemaPath: "#/properties/people/properties/trusted-apps/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.length < 0) {
              let p = { instancePath: r + "/people/trusted-apps", schemaPath: "#/properties/people/properties/trusted-apps/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            let s = i.length;
            for (let p = 0; p < s; p++) {
              let t = i[p];
              if (typeof t == "string") {
                if (h(t) > 1024) {
                  let n = { instancePath: r + "/people/trusted-apps/" + p, schemaPath: "#/properties/people/properties/trusted-apps/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/people/trusted-apps/" + p, schemaPath: "#/properties/people/properties/trusted-apps/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/people/trusted-apps/" + p, schemaPath: "#/properties/people/properties/trusted-apps/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/people/trusted-apps", schemaPath: "#/properties/people/properties/trusted-apps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.tickets !== void 0) {
          let i = o.tickets;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (Object.keys(i).length > 5e3) {
              let s = { instancePath: r + "/people/tickets", schemaPath: "#/properties/people/properties/tickets/maxProperties", keyword: "maxProperties", params: { limit: 5e3 }, message: "must NOT have more than 5000 properties" };
              e === null ? e = [s] : e.push(s), a++;
            }
            for (let s in i) {
              let p = i[s];
              if (typeof p == "string") {
                if (h(p) > 1024) {
                  let t = { instancePath: r + "/people/tickets/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/tickets/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(p) < 1) {
                  let t = { instancePath: r + "/people/tickets/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/tickets/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              } else {
                let t = { instancePath: r + "/people/tickets/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/tickets/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/people/tickets", schemaPath: "#/properties/people/properties/tickets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c.trust !== void 0) {
      let o = c.trust;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let i in o) if (i !== "workflow") {
          let s = { instancePath: r + "/trust", schemaPath: "#/properties/trust/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o.workflow !== void 0) {
          let i = o.workflow;
          if (!(i === "listed" || i === "any")) {
            let s = { instancePath: r + "/trust/workflow", schemaPath: "#/properties/trust/properties/workflow/enum", keyword: "enum", params: { allowedValues: M.properties.trust.properties.workflow.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/trust", schemaPath: "#/properties/trust/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c.controls !== void 0) {
      let o = c.controls;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length < 0) {
          let i = { instancePath: r + "/controls", schemaPath: "#/properties/controls/minProperties", keyword: "minProperties", params: { limit: 0 }, message: "must NOT have fewer than 0 properties" };
          e === null ? e = [i] : e.push(i), a++;
        }
        for (let i in o) if (!(i === "branch-protection" || i === "change-ticket" || i === "commit-integrity" || i === "passing-scans" || i === "peer-review" || i === "protected-paths" || i === "required-checks" || i === "segregation-of-duties")) {
          let s = { instancePath: r + "/controls", schemaPath: "#/properties/controls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [s] : e.push(s), a++;
        }
        o["branch-protection"] !== void 0 && (N(o["branch-protection"], { instancePath: r + "/controls/branch-protection", parentData: o, parentDataProperty: "branch-protection", rootData: g, dynamicAnchors: P }) || (e = e === null ? N.errors : e.concat(N.errors), a = e.length)), o["change-ticket"] !== void 0 && (I(o["change-ticket"], { instancePath: r + "/controls/change-ticket", parentData: o, parentDataProperty: "change-ticket", rootData: g, dynamicAnchors: P }) || (e = e === null ? I.errors : e.concat(I.errors), a = e.length)), o["commit-integrity"] !== void 0 && (q(o["commit-integrity"], { instancePath: r + "/controls/commit-integrity", parentData: o, parentDataProperty: "commit-integrity", rootData: g, dynamicAnchors: P }) || (e = e === null ? q.errors : e.concat(q.errors), a = e.length)), o["passing-scans"] !== void 0 && (O(o["passing-scans"], { instancePath: r + "/controls/passing-scans", parentData: o, parentDataProperty: "passing-scans", rootData: g, dynamicAnchors: P }) || (e = e === null ? O.errors : e.concat(O.errors), a = e.length)), o["peer-review"] !== void 0 && (T(o["peer-review"], { instancePath: r + "/controls/peer-review", parentData: o, parentDataProperty: "peer-review", rootData: g, dynamicAnchors: P }) || (e = e === null ? T.errors : e.concat(T.errors), a = e.length)), o["protected-paths"] !== void 0 && (A(o["protected-paths"], { instancePath: r + "/controls/protected-paths", parentData: o, parentDataProperty: "protected-paths", rootData: g, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), a = e.length)), o["required-checks"] !== void 0 && (j(o["required-checks"], { instancePath: r + "/controls/required-checks", parentData: o, parentDataProperty: "required-checks", rootData: g, dynamicAnchors: P }) || (e = e === null ? j.errors : e.concat(j.errors), a = e.length)), o["segregation-of-duties"] !== void 0 && (z(o["segregation-of-duties"], { instancePath: r + "/controls/segregation-of-duties", parentData: o, parentDataProperty: "segregation-of-duties", rootData: g, dynamicAnchors: P }) || (e = e === null ? z.errors : e.concat(z.errors), a = e.length));
      } else {
        let i = { instancePath: r + "/controls", schemaPath: "#/properties/controls/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c.rules !== void 0) {
      let o = c.rules;
      if (Array.isArray(o)) {
        if (o.length > 200) {
          let s = { instancePath: r + "/rules", schemaPath: "#/properties/rules/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          e === null ? e = [s] : e.push(s), a++;
        }
        let i = o.length;
        for (let s = 0; s < i; s++) {
          let p = o[s];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.name === void 0) {
              let t = { instancePath: r + "/rules/" + s, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (p.when === void 0) {
              let t = { instancePath: r + "/rules/" + s, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'" };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (p.controls === void 0) {
              let t = { instancePath: r + "/rules/" + s, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "controls" }, message: "must have required property 'controls'" };
              e === null ? e = [t] : e.push(t), a++;
            }
            for (let t in p) if (!(t === "name" || t === "when" || t === "controls")) {
              let n = { instancePath: r + "/rules/" + s, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), a++;
            }
            if (p.name !== void 0) {
              let t = p.name;
              if (typeof t == "string") {
                if (h(t) > 200) {
                  let n = { instancePath: r + "/rules/" + s + "/name", schemaPath: "#/properties/rules/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/rules/" + s + "/name", schemaPath: "#/properties/rules/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/rules/" + s + "/name", schemaPath: "#/properties/rules/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
            if (p.when !== void 0) {
              let t = p.when;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (Object.keys(t).length < 1) {
                  let n = { instancePath: r + "/rules/" + s + "/when", schemaPath: "#/properties/rules/items/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                for (let n in t) if (!(n === "paths" || n === "only-paths" || n === "branches" || n === "labels" || n === "authors" || n === "lines-over")) {
                  let m = { instancePath: r + "/rules/" + s + "/when", schemaPath: "#/properties/rules/items/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                  e === null ? e = [m] : e.push(m), a++;
                }
                if (t.paths !== void 0) {
                  let n = t.paths;
                  if (Array.isArray(n)) {
                    if (n.length > 500) {
                      let u = { instancePath: r + "/rules/" + s + "/when/paths", schemaPath: "#/properties/rules/items/properties/when/properties/paths/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    if (n.length < 1) {
                      let u = { instancePath: r + "/rules/" + s + "/when/paths", schemaPath: "#/properties/rules/items/properties/when/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    let m = n.length;
                    for (let u = 0; u < m; u++) {
                      let y = n[u];
                      if (typeof y == "string") {
                        if (h(y) > 1024) {
                          let f = { instancePath: r + "/rules/" + s + "/when/paths/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                        if (h(y) < 1) {
                          let f = { instancePath: r + "/rules/" + s + "/when/paths/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                      } else {
                        let f = { instancePath: r + "/rules/" + s + "/when/paths/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), a++;
                      }
                    }
                  } else {
                    let m = { instancePath: r + "/rules/" + s + "/when/paths", schemaPath: "#/properties/rules/items/properties/when/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
                if (t["only-paths"] !== void 0) {
                  let n = t["only-paths"];
                  if (Array.isArray(n)) {
                    if (n.length > 500) {
                      let u = { instancePath: r + "/rules/" + s + "/when/only-paths", schemaPath: "#/properties/rules/items/properties/when/properties/only-paths/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    if (n.length < 1) {
                      let u = { instancePath: r + "/rules/" + s + "/when/only-paths", schemaPath: "#/properties/rules/items/properties/when/properties/only-paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    let m = n.length;
                    for (let u = 0; u < m; u++) {
                      let y = n[u];
                      if (typeof y == "string") {
                        if (h(y) > 1024) {
                          let f = { instancePath: r + "/rules/" + s + "/when/only-paths/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/only-paths/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                        if (h(y) < 1) {
                          let f = { instancePath: r + "/rules/" + s + "/when/only-paths/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/only-paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                      } else {
                        let f = { instancePath: r + "/rules/" + s + "/when/only-paths/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/only-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), a++;
                      }
                    }
                  } else {
                    let m = { instancePath: r + "/rules/" + s + "/when/only-paths", schemaPath: "#/properties/rules/items/properties/when/properties/only-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
                if (t.branches !== void 0) {
                  let n = t.branches;
                  if (Array.isArray(n)) {
                    if (n.length > 100) {
                      let u = { instancePath: r + "/rules/" + s + "/when/branches", schemaPath: "#/properties/rules/items/properties/when/properties/branches/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    if (n.length < 1) {
                      let u = { instancePath: r + "/rules/" + s + "/when/branches", schemaPath: "#/properties/rules/items/properties/when/properties/branches/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    let m = n.length;
                    for (let u = 0; u < m; u++) {
                      let y = n[u];
                      if (typeof y == "string") {
                        if (h(y) > 1024) {
                          let f = { instancePath: r + "/rules/" + s + "/when/branches/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/branches/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                        if (h(y) < 1) {
                          let f = { instancePath: r + "/rules/" + s + "/when/branches/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                      } else {
                        let f = { instancePath: r + "/rules/" + s + "/when/branches/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/branches/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), a++;
                      }
                    }
                  } else {
                    let m = { instancePath: r + "/rules/" + s + "/when/branches", schemaPath: "#/properties/rules/items/properties/when/properties/branches/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
                if (t.labels !== void 0) {
                  let n = t.labels;
                  if (Array.isArray(n)) {
                    if (n.length > 100) {
                      let u = { instancePath: r + "/rules/" + s + "/when/labels", schemaPath: "#/properties/rules/items/properties/when/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    if (n.length < 1) {
                      let u = { instancePath: r + "/rules/" + s + "/when/labels", schemaPath: "#/properties/rules/items/properties/when/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    let m = n.length;
                    for (let u = 0; u < m; u++) {
                      let y = n[u];
                      if (typeof y == "string") {
                        if (h(y) > 1024) {
                          let f = { instancePath: r + "/rules/" + s + "/when/labels/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                        if (h(y) < 1) {
                          let f = { instancePath: r + "/rules/" + s + "/when/labels/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                      } else {
                        let f = { instancePath: r + "/rules/" + s + "/when/labels/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), a++;
                      }
                    }
                  } else {
                    let m = { instancePath: r + "/rules/" + s + "/when/labels", schemaPath: "#/properties/rules/items/properties/when/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
                if (t.authors !== void 0) {
                  let n = t.authors;
                  if (Array.isArray(n)) {
                    if (n.length > 1e3) {
                      let u = { instancePath: r + "/rules/" + s + "/when/authors", schemaPath: "#/properties/rules/items/properties/when/properties/authors/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    if (n.length < 1) {
                      let u = { instancePath: r + "/rules/" + s + "/when/authors", schemaPath: "#/properties/rules/items/properties/when/properties/authors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    let m = n.length;
                    for (let u = 0; u < m; u++) {
                      let y = n[u];
                      if (typeof y == "string") {
                        if (h(y) > 1024) {
                          let f = { instancePath: r + "/rules/" + s + "/when/authors/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/authors/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                        if (h(y) < 1) {
                          let f = { instancePath: r + "/rules/" + s + "/when/authors/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/authors/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                      } else {
                        let f = { instancePath: r + "/rules/" + s + "/when/authors/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/authors/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), a++;
                      }
                    }
                  } else {
                    let m = { instancePath: r + "/rules/" + s + "/when/authors", schemaPath: "#/properties/rules/items/properties/when/properties/authors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
                if (t["lines-over"] !== void 0) {
                  let n = t["lines-over"];
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    let m = { instancePath: r + "/rules/" + s + "/when/lines-over", schemaPath: "#/properties/rules/items/properties/when/properties/lines-over/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 1e7 || isNaN(n)) {
                      let m = { instancePath: r + "/rules/" + s + "/when/lines-over", schemaPath: "#/properties/rules/items/properties/when/properties/lines-over/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (n < 0 || isNaN(n)) {
                      let m = { instancePath: r + "/rules/" + s + "/when/lines-over", schemaPath: "#/properties/rules/items/properties/when/properties/lines-over/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  }
                }
              } else {
                let n = { instancePath: r + "/rules/" + s + "/when", schemaPath: "#/properties/rules/items/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
            if (p.controls !== void 0) {
              let t = p.controls;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (Object.keys(t).length < 1) {
                  let n = { instancePath: r + "/rules/" + s + "/controls", schemaPath: "#/properties/rules/items/properties/controls/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                for (let n in t) if (!(n === "branch-protection" || n === "change-ticket" || n === "commit-integrity" || n === "passing-scans" || n === "peer-review" || n === "protected-paths" || n === "required-checks" || n === "segregation-of-duties")) {
                  let m = { instancePath: r + "/rules/" + s + "/controls", schemaPath: "#/properties/rules/items/properties/controls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                  e === null ? e = [m] : e.push(m), a++;
                }
                t["branch-protection"] !== void 0 && (N(t["branch-protection"], { instancePath: r + "/rules/" + s + "/controls/branch-protection", parentData: t, parentDataProperty: "branch-protection", rootData: g, dynamicAnchors: P }) || (e = e === null ? N.errors : e.concat(N.errors), a = e.length)), t["change-ticket"] !== void 0 && (I(t["change-ticket"], { instancePath: r + "/rules/" + s + "/controls/change-ticket", parentData: t, parentDataProperty: "change-ticket", rootData: g, dynamicAnchors: P }) || (e = e === null ? I.errors : e.concat(I.errors), a = e.length)), t["commit-integrity"] !== void 0 && (q(t["commit-integrity"], { instancePath: r + "/rules/" + s + "/controls/commit-integrity", parentData: t, parentDataProperty: "commit-integrity", rootData: g, dynamicAnchors: P }) || (e = e === null ? q.errors : e.concat(q.errors), a = e.length)), t["passing-scans"] !== void 0 && (O(t["passing-scans"], { instancePath: r + "/rules/" + s + "/controls/passing-scans", parentData: t, parentDataProperty: "passing-scans", rootData: g, dynamicAnchors: P }) || (e = e === null ? O.errors : e.concat(O.errors), a = e.length)), t["peer-review"] !== void 0 && (T(t["peer-review"], { instancePath: r + "/rules/" + s + "/controls/peer-review", parentData: t, parentDataProperty: "peer-review", rootData: g, dynamicAnchors: P }) || (e = e === null ? T.errors : e.concat(T.errors), a = e.length)), t["protected-paths"] !== void 0 && (A(t["protected-paths"], { instancePath: r + "/rules/" + s + "/controls/protected-paths", parentData: t, parentDataProperty: "protected-paths", rootData: g, dynamicAnchors: P }) || (e = e === null ? A.errors : e.concat(A.errors), a = e.length)), t["required-checks"] !== void 0 && (j(t["required-checks"], { instancePath: r + "/rules/" + s + "/controls/required-checks", parentData: t, parentDataProperty: "required-checks", rootData: g, dynamicAnchors: P }) || (e = e === null ? j.errors : e.concat(j.errors), a = e.length)), t["segregation-of-duties"] !== void 0 && (z(t["segregation-of-duties"], { instancePath: r + "/rules/" + s + "/controls/segregation-of-duties", parentData: t, parentDataProperty: "segregation-of-duties", rootData: g, dynamicAnchors: P }) || (e = e === null ? z.errors : e.concat(z.errors), a = e.length));
              } else {
                let n = { instancePath: r + "/rules/" + s + "/controls", schemaPath: "#/properties/rules/items/properties/controls/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
          } else {
            let t = { instancePath: r + "/rules/" + s, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [t] : e.push(t), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c.exceptions !== void 0) {
      let o = c.exceptions;
      if (Array.isArray(o)) {
        if (o.length > 1e3) {
          let s = { instancePath: r + "/exceptions", schemaPath: "#/properties/exceptions/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          e === null ? e = [s] : e.push(s), a++;
        }
        let i = o.length;
        for (let s = 0; s < i; s++) {
          let p = o[s];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.control === void 0) {
              let t = { instancePath: r + "/exceptions/" + s, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "control" }, message: "must have required property 'control'" };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (p.about === void 0) {
              let t = { instancePath: r + "/exceptions/" + s, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'" };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (p.until === void 0) {
              let t = { instancePath: r + "/exceptions/" + s, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (p.reason === void 0) {
              let t = { instancePath: r + "/exceptions/" + s, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (p["approved-by"] === void 0) {
              let t = { instancePath: r + "/exceptions/" + s, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "approved-by" }, message: "must have required property 'approved-by'" };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (p.ticket === void 0) {
              let t = { instancePath: r + "/exceptions/" + s, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "ticket" }, message: "must have required property 'ticket'" };
              e === null ? e = [t] : e.push(t), a++;
            }
            for (let t in p) if (!(t === "control" || t === "about" || t === "until" || t === "reason" || t === "approved-by" || t === "ticket")) {
              let n = { instancePath: r + "/exceptions/" + s, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), a++;
            }
            if (p.control !== void 0) {
              let t = p.control;
              if (typeof t == "string") {
                if (h(t) > 1024) {
                  let n = { instancePath: r + "/exceptions/" + s + "/control", schemaPath: "#/properties/exceptions/items/properties/control/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/exceptions/" + s + "/control", schemaPath: "#/properties/exceptions/items/properties/control/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/exceptions/" + s + "/control", schemaPath: "#/properties/exceptions/items/properties/control/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
            if (p.about !== void 0) {
              let t = p.about;
              if (typeof t == "string") {
                if (h(t) > 1024) {
                  let n = { instancePath: r + "/exceptions/" + s + "/about", schemaPath: "#/properties/exceptions/items/properties/about/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/exceptions/" + s + "/about", schemaPath: "#/properties/exceptions/items/properties/about/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/exceptions/" + s + "/about", schemaPath: "#/properties/exceptions/items/properties/about/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
            if (p.until !== void 0) {
              let t = p.until;
              if (typeof t == "string") {
                if (h(t) > 1024) {
                  let n = { instancePath: r + "/exceptions/" + s + "/until", schemaPath: "#/properties/exceptions/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/exceptions/" + s + "/until", schemaPath: "#/properties/exceptions/items/properties/until/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (!te.test(t)) {
                  let n = { instancePath: r + "/exceptions/" + s + "/until", schemaPath: "#/properties/exceptions/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/exceptions/" + s + "/until", schemaPath: "#/properties/exceptions/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
            if (p.reason !== void 0) {
              let t = p.reason;
              if (typeof t == "string") {
                if (h(t) > 4096) {
                  let n = { instancePath: r + "/exceptions/" + s + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/exceptions/" + s + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/exceptions/" + s + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
            if (p["approved-by"] !== void 0) {
              let t = p["approved-by"];
              if (typeof t == "string") {
                if (h(t) > 1024) {
                  let n = { instancePath: r + "/exceptions/" + s + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/exceptions/" + s + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/exceptions/" + s + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
            if (p.ticket !== void 0) {
              let t = p.ticket;
              if (typeof t == "string") {
                if (h(t) > 1024) {
                  let n = { instancePath: r + "/exceptions/" + s + "/ticket", schemaPath: "#/properties/exceptions/items/properties/ticket/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/exceptions/" + s + "/ticket", schemaPath: "#/properties/exceptions/items/properties/ticket/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/exceptions/" + s + "/ticket", schemaPath: "#/properties/exceptions/items/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
          } else {
            let t = { instancePath: r + "/exceptions/" + s, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [t] : e.push(t), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c.emergency !== void 0) {
      let o = c.emergency;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let i in o) if (!(i === "label" || i === "approvers" || i === "lifts" || i === "review-within")) {
          let s = { instancePath: r + "/emergency", schemaPath: "#/properties/emergency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o.label !== void 0) {
          let i = o.label;
          if (typeof i == "string") {
            if (h(i) > 1024) {
              let s = { instancePath: r + "/emergency/label", schemaPath: "#/properties/emergency/properties/label/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (h(i) < 1) {
              let s = { instancePath: r + "/emergency/label", schemaPath: "#/properties/emergency/properties/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [s] : e.push(s), a++;
            }
          } else {
            let s = { instancePath: r + "/emergency/label", schemaPath: "#/properties/emergency/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.approvers !== void 0) {
          let i = o.approvers;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "users" || s === "teams")) {
              let p = { instancePath: r + "/emergency/approvers", schemaPath: "#/properties/emergency/properties/approvers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.users !== void 0) {
              let s = i.users;
              if (Array.isArray(s)) {
                if (s.length > 1e3) {
                  let t = { instancePath: r + "/emergency/approvers/users", schemaPath: "#/properties/emergency/properties/approvers/properties/users/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (s.length < 0) {
                  let t = { instancePath: r + "/emergency/approvers/users", schemaPath: "#/properties/emergency/properties/approvers/properties/users/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                let p = s.length;
                for (let t = 0; t < p; t++) {
                  let n = s[t];
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/emergency/approvers/users/" + t, schemaPath: "#/properties/emergency/properties/approvers/properties/users/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (h(n) < 1) {
                      let m = { instancePath: r + "/emergency/approvers/users/" + t, schemaPath: "#/properties/emergency/properties/approvers/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  } else {
                    let m = { instancePath: r + "/emergency/approvers/users/" + t, schemaPath: "#/properties/emergency/properties/approvers/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
              } else {
                let p = { instancePath: r + "/emergency/approvers/users", schemaPath: "#/properties/emergency/properties/approvers/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), a++;
              }
            }
            if (i.teams !== void 0) {
              let s = i.teams;
              if (Array.isArray(s)) {
                if (s.length > 1e3) {
                  let t = { instancePath: r + "/emergency/approvers/teams", schemaPath: "#/properties/emergency/properties/approvers/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (s.length < 0) {
                  let t = { instancePath: r + "/emergency/approvers/teams", schemaPath: "#/properties/emergency/properties/approvers/properties/teams/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                let p = s.length;
                for (let t = 0; t < p; t++) {
                  let n = s[t];
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/emergency/approvers/teams/" + t, schemaPath: "#/properties/emergency/properties/approvers/properties/teams/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (!Z.test(n)) {
                      let m = { instancePath: r + "/emergency/approvers/teams/" + t, schemaPath: "#/properties/emergency/properties/approvers/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"' };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  } else {
                    let m = { instancePath: r + "/emergency/approvers/teams/" + t, schemaPath: "#/properties/emergency/properties/approvers/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
              } else {
                let p = { instancePath: r + "/emergency/approvers/teams", schemaPath: "#/properties/emergency/properties/approvers/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/emergency/approvers", schemaPath: "#/properties/emergency/properties/approvers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.lifts !== void 0) {
          let i = o.lifts;
          if (Array.isArray(i)) {
            if (i.length > 50) {
              let p = { instancePath: r + "/emergency/lifts", schemaPath: "#/properties/emergency/properties/lifts/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.length < 1) {
              let p = { instancePath: r + "/emergency/lifts", schemaPath: "#/properties/emergency/properties/lifts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            let s = i.length;
            for (let p = 0; p < s; p++) {
              let t = i[p];
              if (typeof t == "string") {
                if (h(t) > 1024) {
                  let n = { instancePath: r + "/emergency/lifts/" + p, schemaPath: "#/properties/emergency/properties/lifts/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/emergency/lifts/" + p, schemaPath: "#/properties/emergency/properties/lifts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/emergency/lifts/" + p, schemaPath: "#/properties/emergency/properties/lifts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/emergency/lifts", schemaPath: "#/properties/emergency/properties/lifts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o["review-within"] !== void 0) {
          let i = o["review-within"];
          if (typeof i == "string") {
            if (h(i) > 1024) {
              let s = { instancePath: r + "/emergency/review-within", schemaPath: "#/properties/emergency/properties/review-within/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (h(i) < 1) {
              let s = { instancePath: r + "/emergency/review-within", schemaPath: "#/properties/emergency/properties/review-within/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (!ae.test(i)) {
              let s = { instancePath: r + "/emergency/review-within", schemaPath: "#/properties/emergency/properties/review-within/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" }, message: 'must match pattern "^[1-9][0-9]{0,3}[hd]$"' };
              e === null ? e = [s] : e.push(s), a++;
            }
          } else {
            let s = { instancePath: r + "/emergency/review-within", schemaPath: "#/properties/emergency/properties/review-within/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/emergency", schemaPath: "#/properties/emergency/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    let o = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), a++;
  }
  return F.errors = e, a === 0;
}
F.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var he = E;
var w = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:countersign:policy:v1:merged-controls", type: "object", properties: { "branch-protection": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, require: { type: "object", additionalProperties: false, properties: { gate: { enum: [true, false, "app"] }, approvals: { type: "integer", minimum: 0, maximum: 1e6 }, "dismiss-stale": { type: "boolean" }, "last-push": { type: "boolean" }, "code-owners": { type: "boolean" }, signatures: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" }, bypass: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } } }, required: [] } }, required: [] }, "change-ticket": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, system: { enum: ["github", "jira", "servicenow", "azure-boards", "linear"] }, url: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?/?$" }, keys: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z][A-Za-z0-9_]*$" } }, in: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["title", "branch", "body", "commits", "links"] } }, label: { type: "string", minLength: 1, maxLength: 1024 }, states: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, types: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, approvers: { type: "object", additionalProperties: false, properties: { users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } }, required: [] }, window: { type: "boolean" }, item: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "single-use": { type: "boolean" }, several: { enum: ["refuse", "all"] } }, required: [] }, "commit-integrity": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, attributed: { type: "boolean" }, verified: { type: "boolean" }, "signer-is-author": { type: "boolean" } }, required: [] }, "passing-scans": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, scans: { type: "object", minProperties: 1, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { check: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, app: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "code-scanning": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, artifact: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, sarif: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tool: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, dependabot: { enum: ["open", null] }, "secret-scanning": { enum: ["open", null] }, limit: { type: "object", additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } }, required: [], minProperties: 1 }, "new-only": { type: "boolean" }, proof: { enum: ["declared", "revision"] } }, required: [], dependentRequired: { check: ["app"] } } } }, required: ["scans"] }, "peer-review": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, approvals: { type: "integer", minimum: 1, maximum: 100 }, reviewers: { type: "object", additionalProperties: false, properties: { permission: { enum: ["read", "triage", "write", "maintain", "admin"] }, users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } }, required: [] }, seats: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, approvals: { type: "integer", minimum: 1, maximum: 100 }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } }, users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } } }, required: ["name"] } }, "code-owners": { type: "boolean" }, contributors: { enum: ["excluded", "cross"] }, "carry-over": { enum: ["none", "identical-tree", "clean-base-merge"] }, "changes-requested": { enum: ["block", "ignore"] }, "resolved-conversations": { type: "boolean" }, unattributed: { enum: ["block", "pusher"] } }, required: [] }, "protected-paths": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, paths: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, owners: { type: "object", additionalProperties: false, properties: { users: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } }, required: [] } }, required: [] }, "required-checks": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, checks: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, app: { type: "string", minLength: 1, maxLength: 1024 }, conclusions: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["success", "neutral", "skipped"] } }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024 } }, required: ["name", "app"] } } }, required: ["checks"] }, "segregation-of-duties": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, separate: { type: "array", minItems: 1, uniqueItems: true, items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] } } } }, required: [] } } };
function E(c, { instancePath: r = "", parentData: k, parentDataProperty: b, rootData: g = c, dynamicAnchors: P = {} } = {}) {
  let e = null, a = 0, d = E.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), c && typeof c == "object" && !Array.isArray(c)) {
    if (c["branch-protection"] !== void 0) {
      let o = c["branch-protection"];
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let i in o) if (!(i === "enforcement" || i === "require")) {
          let s = { instancePath: r + "/branch-protection", schemaPath: "#/properties/branch-protection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o.enforcement !== void 0) {
          let i = o.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let s = { instancePath: r + "/branch-protection/enforcement", schemaPath: "#/properties/branch-protection/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["branch-protection"].properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.require !== void 0) {
          let i = o.require;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!$.call(w.properties["branch-protection"].properties.require.properties, s)) {
              let p = { instancePath: r + "/branch-protection/require", schemaPath: "#/properties/branch-protection/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.gate !== void 0) {
              let s = i.gate;
              if (!(s === true || s === false || s === "app")) {
                let p = { instancePath: r + "/branch-protection/require/gate", schemaPath: "#/properties/branch-protection/properties/require/properties/gate/enum", keyword: "enum", params: { allowedValues: w.properties["branch-protection"].properties.require.properties.gate.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), a++;
              }
            }
            if (i.approvals !== void 0) {
              let s = i.approvals;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                let p = { instancePath: r + "/branch-protection/require/approvals", schemaPath: "#/properties/branch-protection/properties/require/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [p] : e.push(p), a++;
              }
              if (typeof s == "number" && isFinite(s)) {
                if (s > 1e6 || isNaN(s)) {
                  let p = { instancePath: r + "/branch-protection/require/approvals", schemaPath: "#/properties/branch-protection/properties/require/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [p] : e.push(p), a++;
                }
                if (s < 0 || isNaN(s)) {
                  let p = { instancePath: r + "/branch-protection/require/approvals", schemaPath: "#/properties/branch-protection/properties/require/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [p] : e.push(p), a++;
                }
              }
            }
            if (i["dismiss-stale"] !== void 0 && typeof i["dismiss-stale"] != "boolean") {
              let s = { instancePath: r + "/branch-protection/require/dismiss-stale", schemaPath: "#/properties/branch-protection/properties/require/properties/dismiss-stale/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (i["last-push"] !== void 0 && typeof i["last-push"] != "boolean") {
              let s = { instancePath: r + "/branch-protection/require/last-push", schemaPath: "#/properties/branch-protection/properties/require/properties/last-push/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (i["code-owners"] !== void 0 && typeof i["code-owners"] != "boolean") {
              let s = { instancePath: r + "/branch-protection/require/code-owners", schemaPath: "#/properties/branch-protection/properties/require/properties/code-owners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (i.signatures !== void 0 && typeof i.signatures != "boolean") {
              let s = { instancePath: r + "/branch-protection/require/signatures", schemaPath: "#/properties/branch-protection/properties/require/properties/signatures/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (i.admins !== void 0 && typeof i.admins != "boolean") {
              let s = { instancePath: r + "/branch-protection/require/admins", schemaPath: "#/properties/branch-protection/properties/require/properties/admins/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (i["force-push"] !== void 0 && typeof i["force-push"] != "boolean") {
              let s = { instancePath: r + "/branch-protection/require/force-push", schemaPath: "#/properties/branch-protection/properties/require/properties/force-push/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (i.deletion !== void 0 && typeof i.deletion != "boolean") {
              let s = { instancePath: r + "/branch-protection/require/deletion", schemaPath: "#/properties/branch-protection/properties/require/properties/deletion/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (i.bypass !== void 0) {
              let s = i.bypass;
              if (Array.isArray(s)) {
                if (s.length > 1e3) {
                  let t = { instancePath: r + "/branch-protection/require/bypass", schemaPath: "#/properties/branch-protection/properties/require/properties/bypass/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (s.length < 0) {
                  let t = { instancePath: r + "/branch-protection/require/bypass", schemaPath: "#/properties/branch-protection/properties/require/properties/bypass/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                let p = s.length;
                for (let t = 0; t < p; t++) {
                  let n = s[t];
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/branch-protection/require/bypass/" + t, schemaPath: "#/properties/branch-protection/properties/require/properties/bypass/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (h(n) < 1) {
                      let m = { instancePath: r + "/branch-protection/require/bypass/" + t, schemaPath: "#/properties/branch-protection/properties/require/properties/bypass/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  } else {
                    let m = { instancePath: r + "/branch-protection/require/bypass/" + t, schemaPath: "#/properties/branch-protection/properties/require/properties/bypass/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
              } else {
                let p = { instancePath: r + "/branch-protection/require/bypass", schemaPath: "#/properties/branch-protection/properties/require/properties/bypass/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/branch-protection/require", schemaPath: "#/properties/branch-protection/properties/require/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/branch-protection", schemaPath: "#/properties/branch-protection/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c["change-ticket"] !== void 0) {
      let o = c["change-ticket"];
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let i in o) if (!$.call(w.properties["change-ticket"].properties, i)) {
          let s = { instancePath: r + "/change-ticket", schemaPath: "#/properties/change-ticket/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o.enforcement !== void 0) {
          let i = o.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let s = { instancePath: r + "/change-ticket/enforcement", schemaPath: "#/properties/change-ticket/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.system !== void 0) {
          let i = o.system;
          if (!(i === "github" || i === "jira" || i === "servicenow" || i === "azure-boards" || i === "linear")) {
            let s = { instancePath: r + "/change-ticket/system", schemaPath: "#/properties/change-ticket/properties/system/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.system.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.url !== void 0) {
          let i = o.url;
          if (typeof i != "string" && i !== null) {
            let s = { instancePath: r + "/change-ticket/url", schemaPath: "#/properties/change-ticket/properties/url/type", keyword: "type", params: { type: w.properties["change-ticket"].properties.url.type }, message: "must be string,null" };
            e === null ? e = [s] : e.push(s), a++;
          }
          if (typeof i == "string") {
            if (h(i) > 1024) {
              let s = { instancePath: r + "/change-ticket/url", schemaPath: "#/properties/change-ticket/properties/url/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (h(i) < 1) {
              let s = { instancePath: r + "/change-ticket/url", schemaPath: "#/properties/change-ticket/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (!ee.test(i)) {
              let s = { instancePath: r + "/change-ticket/url", schemaPath: "#/properties/change-ticket/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?/?$" }, message: 'must match pattern "^https://[A-Za-z0-9.-]+(:[0-9]+)?/?$"' };
              e === null ? e = [s] : e.push(s), a++;
            }
          }
        }
        if (o.keys !== void 0) {
          let i = o.keys;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let p = { instancePath: r + "/change-ticket/keys", schemaPath: "#/properties/change-ticket/properties/keys/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.length < 0) {
              let p = { instancePath: r + "/change-ticket/keys", schemaPath: "#/properties/change-ticket/properties/keys/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            let s = i.length;
            for (let p = 0; p < s; p++) {
              let t = i[p];
              if (typeof t == "string") {
                if (h(t) > 1024) {
                  let n = { instancePath: r + "/change-ticket/keys/" + p, schemaPath: "#/properties/change-ticket/properties/keys/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/change-ticket/keys/" + p, schemaPath: "#/properties/change-ticket/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (!se.test(t)) {
                  let n = { instancePath: r + "/change-ticket/keys/" + p, schemaPath: "#/properties/change-ticket/properties/keys/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"' };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/change-ticket/keys/" + p, schemaPath: "#/properties/change-ticket/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/change-ticket/keys", schemaPath: "#/properties/change-ticket/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.in !== void 0) {
          let i = o.in;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let n = { instancePath: r + "/change-ticket/in", schemaPath: "#/properties/change-ticket/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [n] : e.push(n), a++;
            }
            let s = i.length;
            for (let n = 0; n < s; n++) {
              let m = i[n];
              if (!(m === "title" || m === "branch" || m === "body" || m === "commits" || m === "links")) {
                let u = { instancePath: r + "/change-ticket/in/" + n, schemaPath: "#/properties/change-ticket/properties/in/items/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.in.items.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [u] : e.push(u), a++;
              }
            }
            let p = i.length, t;
            if (p > 1) {
              e: for (; p--; ) for (t = p; t--; ) if (_(i[p], i[t])) {
                let n = { instancePath: r + "/change-ticket/in", schemaPath: "#/properties/change-ticket/properties/in/uniqueItems", keyword: "uniqueItems", params: { i: p, j: t }, message: "must NOT have duplicate items (items ## " + t + " and " + p + " are identical)" };
                e === null ? e = [n] : e.push(n), a++;
                break e;
              }
            }
          } else {
            let s = { instancePath: r + "/change-ticket/in", schemaPath: "#/properties/change-ticket/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.label !== void 0) {
          let i = o.label;
          if (typeof i == "string") {
            if (h(i) > 1024) {
              let s = { instancePath: r + "/change-ticket/label", schemaPath: "#/properties/change-ticket/properties/label/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (h(i) < 1) {
              let s = { instancePath: r + "/change-ticket/label", schemaPath: "#/properties/change-ticket/properties/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [s] : e.push(s), a++;
            }
          } else {
            let s = { instancePath: r + "/change-ticket/label", schemaPath: "#/properties/change-ticket/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.states !== void 0) {
          let i = o.states;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let p = { instancePath: r + "/change-ticket/states", schemaPath: "#/properties/change-ticket/properties/states/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.length < 0) {
              let p = { instancePath: r + "/change-ticket/states", schemaPath: "#/properties/change-ticket/properties/states/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            let s = i.length;
            for (let p = 0; p < s; p++) {
              let t = i[p];
              if (typeof t == "string") {
                if (h(t) > 1024) {
                  let n = { instancePath: r + "/change-ticket/states/" + p, schemaPath: "#/properties/change-ticket/properties/states/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/change-ticket/states/" + p, schemaPath: "#/properties/change-ticket/properties/states/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/change-ticket/states/" + p, schemaPath: "#/properties/change-ticket/properties/states/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/change-ticket/states", schemaPath: "#/properties/change-ticket/properties/states/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.types !== void 0) {
          let i = o.types;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let p = { instancePath: r + "/change-ticket/types", schemaPath: "#/properties/change-ticket/properties/types/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.length < 0) {
              let p = { instancePath: r + "/change-ticket/types", schemaPath: "#/properties/change-ticket/properties/types/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            let s = i.length;
            for (let p = 0; p < s; p++) {
              let t = i[p];
              if (typeof t == "string") {
                if (h(t) > 1024) {
                  let n = { instancePath: r + "/change-ticket/types/" + p, schemaPath: "#/properties/change-ticket/properties/types/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/change-ticket/types/" + p, schemaPath: "#/properties/change-ticket/properties/types/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/change-ticket/types/" + p, schemaPath: "#/properties/change-ticket/properties/types/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/change-ticket/types", schemaPath: "#/properties/change-ticket/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.approvers !== void 0) {
          let i = o.approvers;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "users" || s === "teams")) {
              let p = { instancePath: r + "/change-ticket/approvers", schemaPath: "#/properties/change-ticket/properties/approvers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.users !== void 0) {
              let s = i.users;
              if (Array.isArray(s)) {
                if (s.length > 1e3) {
                  let t = { instancePath: r + "/change-ticket/approvers/users", schemaPath: "#/properties/change-ticket/properties/approvers/properties/users/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (s.length < 0) {
                  let t = { instancePath: r + "/change-ticket/approvers/users", schemaPath: "#/properties/change-ticket/properties/approvers/properties/users/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                let p = s.length;
                for (let t = 0; t < p; t++) {
                  let n = s[t];
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/change-ticket/approvers/users/" + t, schemaPath: "#/properties/change-ticket/properties/approvers/properties/users/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (h(n) < 1) {
                      let m = { instancePath: r + "/change-ticket/approvers/users/" + t, schemaPath: "#/properties/change-ticket/properties/approvers/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  } else {
                    let m = { instancePath: r + "/change-ticket/approvers/users/" + t, schemaPath: "#/properties/change-ticket/properties/approvers/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
              } else {
                let p = { instancePath: r + "/change-ticket/approvers/users", schemaPath: "#/properties/change-ticket/properties/approvers/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), a++;
              }
            }
            if (i.teams !== void 0) {
              let s = i.teams;
              if (Array.isArray(s)) {
                if (s.length > 1e3) {
                  let t = { instancePath: r + "/change-ticket/approvers/teams", schemaPath: "#/properties/change-ticket/properties/approvers/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (s.length < 0) {
                  let t = { instancePath: r + "/change-ticket/approvers/teams", schemaPath: "#/properties/change-ticket/properties/approvers/properties/teams/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                let p = s.length;
                for (let t = 0; t < p; t++) {
                  let n = s[t];
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/change-ticket/approvers/teams/" + t, schemaPath: "#/properties/change-ticket/properties/approvers/properties/teams/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (h(n) < 1) {
                      let m = { instancePath: r + "/change-ticket/approvers/teams/" + t, schemaPath: "#/properties/change-ticket/properties/approvers/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (!Z.test(n)) {
                      let m = { instancePath: r + "/change-ticket/approvers/teams/" + t, schemaPath: "#/properties/change-ticket/properties/approvers/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"' };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  } else {
                    let m = { instancePath: r + "/change-ticket/approvers/teams/" + t, schemaPath: "#/properties/change-ticket/properties/approvers/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
              } else {
                let p = { instancePath: r + "/change-ticket/approvers/teams", schemaPath: "#/properties/change-ticket/properties/approvers/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/change-ticket/approvers", schemaPath: "#/properties/change-ticket/properties/approvers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.window !== void 0 && typeof o.window != "boolean") {
          let i = { instancePath: r + "/change-ticket/window", schemaPath: "#/properties/change-ticket/properties/window/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (o.item !== void 0) {
          let i = o.item;
          if (typeof i != "string" && i !== null) {
            let s = { instancePath: r + "/change-ticket/item", schemaPath: "#/properties/change-ticket/properties/item/type", keyword: "type", params: { type: w.properties["change-ticket"].properties.item.type }, message: "must be string,null" };
            e === null ? e = [s] : e.push(s), a++;
          }
          if (typeof i == "string") {
            if (h(i) > 1024) {
              let s = { instancePath: r + "/change-ticket/item", schemaPath: "#/properties/change-ticket/properties/item/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (h(i) < 1) {
              let s = { instancePath: r + "/change-ticket/item", schemaPath: "#/properties/change-ticket/properties/item/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [s] : e.push(s), a++;
            }
          }
        }
        if (o["single-use"] !== void 0 && typeof o["single-use"] != "boolean") {
          let i = { instancePath: r + "/change-ticket/single-use", schemaPath: "#/properties/change-ticket/properties/single-use/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (o.several !== void 0) {
          let i = o.several;
          if (!(i === "refuse" || i === "all")) {
            let s = { instancePath: r + "/change-ticket/several", schemaPath: "#/properties/change-ticket/properties/several/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.several.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/change-ticket", schemaPath: "#/properties/change-ticket/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c["commit-integrity"] !== void 0) {
      let o = c["commit-integrity"];
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let i in o) if (!(i === "enforcement" || i === "attributed" || i === "verified" || i === "signer-is-author")) {
          let s = { instancePath: r + "/commit-integrity", schemaPath: "#/properties/commit-integrity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o.enforcement !== void 0) {
          let i = o.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let s = { instancePath: r + "/commit-integrity/enforcement", schemaPath: "#/properties/commit-integrity/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["commit-integrity"].properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.attributed !== void 0 && typeof o.attributed != "boolean") {
          let i = { instancePath: r + "/commit-integrity/attributed", schemaPath: "#/properties/commit-integrity/properties/attributed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (o.verified !== void 0 && typeof o.verified != "boolean") {
          let i = { instancePath: r + "/commit-integrity/verified", schemaPath: "#/properties/commit-integrity/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (o["signer-is-author"] !== void 0 && typeof o["signer-is-author"] != "boolean") {
          let i = { instancePath: r + "/commit-integrity/signer-is-author", schemaPath: "#/properties/commit-integrity/properties/signer-is-author/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: r + "/commit-integrity", schemaPath: "#/properties/commit-integrity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c["passing-scans"] !== void 0) {
      let o = c["passing-scans"];
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.scans === void 0) {
          let i = { instancePath: r + "/passing-scans", schemaPath: "#/properties/passing-scans/required", keyword: "required", params: { missingProperty: "scans" }, message: "must have required property 'scans'" };
          e === null ? e = [i] : e.push(i), a++;
        }
        for (let i in o) if (!(i === "enforcement" || i === "scans")) {
          let s = { instancePath: r + "/passing-scans", schemaPath: "#/properties/passing-scans/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o.enforcement !== void 0) {
          let i = o.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let s = { instancePath: r + "/passing-scans/enforcement", schemaPath: "#/properties/passing-scans/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["passing-scans"].properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.scans !== void 0) {
          let i = o.scans;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (Object.keys(i).length > 1e3) {
              let s = { instancePath: r + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (Object.keys(i).length < 1) {
              let s = { instancePath: r + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [s] : e.push(s), a++;
            }
            for (let s in i) {
              let p = a;
              if (typeof s == "string") {
                if (h(s) > 200) {
                  let t = { instancePath: r + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", propertyName: s };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (h(s) < 1) {
                  let t = { instancePath: r + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: s };
                  e === null ? e = [t] : e.push(t), a++;
                }
              }
              var l = p === a;
              if (!l) {
                let t = { instancePath: r + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/propertyNames", keyword: "propertyNames", params: { propertyName: s }, message: "property name must be valid" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
            for (let s in i) {
              let p = i[s];
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let t in p) if (!$.call(w.properties["passing-scans"].properties.scans.additionalProperties.properties, t)) {
                  let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (p.check !== void 0) {
                  let t = p.check;
                  if (typeof t != "string" && t !== null) {
                    let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/check/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.check.type }, message: "must be string,null" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                  if (typeof t == "string") {
                    if (h(t) > 1024) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/check/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                    if (h(t) < 1) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/check/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                  }
                }
                if (p.app !== void 0) {
                  let t = p.app;
                  if (typeof t != "string" && t !== null) {
                    let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/app/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.app.type }, message: "must be string,null" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                  if (typeof t == "string") {
                    if (h(t) > 1024) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/app/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                    if (h(t) < 1) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                  }
                }
                if (p["code-scanning"] !== void 0) {
                  let t = p["code-scanning"];
                  if (typeof t != "string" && t !== null) {
                    let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/code-scanning/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties["code-scanning"].type }, message: "must be string,null" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                  if (typeof t == "string") {
                    if (h(t) > 1024) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/code-scanning/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                    if (h(t) < 1) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/code-scanning/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                  }
                }
                if (p.artifact !== void 0) {
                  let t = p.artifact;
                  if (typeof t != "string" && t !== null) {
                    let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/artifact/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.artifact.type }, message: "must be string,null" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                  if (typeof t == "string") {
                    if (h(t) > 1024) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                    if (h(t) < 1) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                  }
                }
                if (p.sarif !== void 0) {
                  let t = p.sarif;
                  if (typeof t != "string" && t !== null) {
                    let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/sarif/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.sarif.type }, message: "must be string,null" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                  if (typeof t == "string") {
                    if (h(t) > 1024) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/sarif/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                    if (h(t) < 1) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/sarif/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                  }
                }
                if (p.tool !== void 0) {
                  let t = p.tool;
                  if (typeof t != "string" && t !== null) {
                    let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/tool/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.tool.type }, message: "must be string,null" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                  if (typeof t == "string") {
                    if (h(t) > 1024) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/tool/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                    if (h(t) < 1) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/tool/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                  }
                }
                if (p.dependabot !== void 0) {
                  let t = p.dependabot;
                  if (!(t === "open" || t === null)) {
                    let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/dependabot", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/dependabot/enum", keyword: "enum", params: { allowedValues: w.properties["passing-scans"].properties.scans.additionalProperties.properties.dependabot.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                }
                if (p["secret-scanning"] !== void 0) {
                  let t = p["secret-scanning"];
                  if (!(t === "open" || t === null)) {
                    let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret-scanning", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/secret-scanning/enum", keyword: "enum", params: { allowedValues: w.properties["passing-scans"].properties.scans.additionalProperties.properties["secret-scanning"].enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                }
                if (p.limit !== void 0) {
                  let t = p.limit;
                  if (t && typeof t == "object" && !Array.isArray(t)) {
                    if (Object.keys(t).length < 1) {
                      let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [n] : e.push(n), a++;
                    }
                    for (let n in t) if (!(n === "critical" || n === "high" || n === "medium" || n === "low")) {
                      let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (t.critical !== void 0) {
                      let n = t.critical;
                      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                        let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [m] : e.push(m), a++;
                      }
                      if (typeof n == "number" && isFinite(n)) {
                        if (n > 1e6 || isNaN(n)) {
                          let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                          e === null ? e = [m] : e.push(m), a++;
                        }
                        if (n < 0 || isNaN(n)) {
                          let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [m] : e.push(m), a++;
                        }
                      }
                    }
                    if (t.high !== void 0) {
                      let n = t.high;
                      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                        let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [m] : e.push(m), a++;
                      }
                      if (typeof n == "number" && isFinite(n)) {
                        if (n > 1e6 || isNaN(n)) {
                          let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                          e === null ? e = [m] : e.push(m), a++;
                        }
                        if (n < 0 || isNaN(n)) {
                          let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [m] : e.push(m), a++;
                        }
                      }
                    }
                    if (t.medium !== void 0) {
                      let n = t.medium;
                      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                        let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [m] : e.push(m), a++;
                      }
                      if (typeof n == "number" && isFinite(n)) {
                        if (n > 1e6 || isNaN(n)) {
                          let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                          e === null ? e = [m] : e.push(m), a++;
                        }
                        if (n < 0 || isNaN(n)) {
                          let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [m] : e.push(m), a++;
                        }
                      }
                    }
                    if (t.low !== void 0) {
                      let n = t.low;
                      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                        let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [m] : e.push(m), a++;
                      }
                      if (typeof n == "number" && isFinite(n)) {
                        if (n > 1e6 || isNaN(n)) {
                          let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                          e === null ? e = [m] : e.push(m), a++;
                        }
                        if (n < 0 || isNaN(n)) {
                          let m = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [m] : e.push(m), a++;
                        }
                      }
                    }
                  } else {
                    let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                }
                if (p["new-only"] !== void 0 && typeof p["new-only"] != "boolean") {
                  let t = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/new-only", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/new-only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (p.proof !== void 0) {
                  let t = p.proof;
                  if (!(t === "declared" || t === "revision")) {
                    let n = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/proof", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/proof/enum", keyword: "enum", params: { allowedValues: w.properties["passing-scans"].properties.scans.additionalProperties.properties.proof.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [n] : e.push(n), a++;
                  }
                }
                if (p.check !== void 0 && p.app === void 0) {
                  let t = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/dependentRequired", keyword: "dependentRequired", params: { property: "check", missingProperty: "app", depsCount: 1, deps: "app" }, message: "must have property app when property check is present" };
                  e === null ? e = [t] : e.push(t), a++;
                }
              } else {
                let t = { instancePath: r + "/passing-scans/scans/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [t] : e.push(t), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/passing-scans", schemaPath: "#/properties/passing-scans/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c["peer-review"] !== void 0) {
      let o = c["peer-review"];
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let i in o) if (!$.call(w.properties["peer-review"].properties, i)) {
          let s = { instancePath: r + "/peer-review", schemaPath: "#/properties/peer-review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o.enforcement !== void 0) {
          let i = o.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let s = { instancePath: r + "/peer-review/enforcement", schemaPath: "#/properties/peer-review/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.approvals !== void 0) {
          let i = o.approvals;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let s = { instancePath: r + "/peer-review/approvals", schemaPath: "#/properties/peer-review/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [s] : e.push(s), a++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 100 || isNaN(i)) {
              let s = { instancePath: r + "/peer-review/approvals", schemaPath: "#/properties/peer-review/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              e === null ? e = [s] : e.push(s), a++;
            }
            if (i < 1 || isNaN(i)) {
              let s = { instancePath: r + "/peer-review/approvals", schemaPath: "#/properties/peer-review/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              e === null ? e = [s] : e.push(s), a++;
            }
          }
        }
        if (o.reviewers !== void 0) {
          let i = o.reviewers;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "permission" || s === "users" || s === "teams")) {
              let p = { instancePath: r + "/peer-review/reviewers", schemaPath: "#/properties/peer-review/properties/reviewers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.permission !== void 0) {
              let s = i.permission;
              if (!(s === "read" || s === "triage" || s === "write" || s === "maintain" || s === "admin")) {
                let p = { instancePath: r + "/peer-review/reviewers/permission", schemaPath: "#/properties/peer-review/properties/reviewers/properties/permission/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties.reviewers.properties.permission.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), a++;
              }
            }
            if (i.users !== void 0) {
              let s = i.users;
              if (Array.isArray(s)) {
                if (s.length > 1e3) {
                  let t = { instancePath: r + "/peer-review/reviewers/users", schemaPath: "#/properties/peer-review/properties/reviewers/properties/users/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (s.length < 0) {
                  let t = { instancePath: r + "/peer-review/reviewers/users", schemaPath: "#/properties/peer-review/properties/reviewers/properties/users/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                let p = s.length;
                for (let t = 0; t < p; t++) {
                  let n = s[t];
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/peer-review/reviewers/users/" + t, schemaPath: "#/properties/peer-review/properties/reviewers/properties/users/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (h(n) < 1) {
                      let m = { instancePath: r + "/peer-review/reviewers/users/" + t, schemaPath: "#/properties/peer-review/properties/reviewers/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  } else {
                    let m = { instancePath: r + "/peer-review/reviewers/users/" + t, schemaPath: "#/properties/peer-review/properties/reviewers/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
              } else {
                let p = { instancePath: r + "/peer-review/reviewers/users", schemaPath: "#/properties/peer-review/properties/reviewers/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), a++;
              }
            }
            if (i.teams !== void 0) {
              let s = i.teams;
              if (Array.isArray(s)) {
                if (s.length > 1e3) {
                  let t = { instancePath: r + "/peer-review/reviewers/teams", schemaPath: "#/properties/peer-review/properties/reviewers/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (s.length < 0) {
                  let t = { instancePath: r + "/peer-review/reviewers/teams", schemaPath: "#/properties/peer-review/properties/reviewers/properties/teams/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                let p = s.length;
                for (let t = 0; t < p; t++) {
                  let n = s[t];
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/peer-review/reviewers/teams/" + t, schemaPath: "#/properties/peer-review/properties/reviewers/properties/teams/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (h(n) < 1) {
                      let m = { instancePath: r + "/peer-review/reviewers/teams/" + t, schemaPath: "#/properties/peer-review/properties/reviewers/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (!Z.test(n)) {
                      let m = { instancePath: r + "/peer-review/reviewers/teams/" + t, schemaPath: "#/properties/peer-review/properties/reviewers/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"' };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  } else {
                    let m = { instancePath: r + "/peer-review/reviewers/teams/" + t, schemaPath: "#/properties/peer-review/properties/reviewers/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
              } else {
                let p = { instancePath: r + "/peer-review/reviewers/teams", schemaPath: "#/properties/peer-review/properties/reviewers/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/peer-review/reviewers", schemaPath: "#/properties/peer-review/properties/reviewers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.seats !== void 0) {
          let i = o.seats;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let p = { instancePath: r + "/peer-review/seats", schemaPath: "#/properties/peer-review/properties/seats/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.length < 0) {
              let p = { instancePath: r + "/peer-review/seats", schemaPath: "#/properties/peer-review/properties/seats/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            let s = i.length;
            for (let p = 0; p < s; p++) {
              let t = i[p];
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.name === void 0) {
                  let n = { instancePath: r + "/peer-review/seats/" + p, schemaPath: "#/properties/peer-review/properties/seats/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                for (let n in t) if (!(n === "name" || n === "approvals" || n === "teams" || n === "users")) {
                  let m = { instancePath: r + "/peer-review/seats/" + p, schemaPath: "#/properties/peer-review/properties/seats/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                  e === null ? e = [m] : e.push(m), a++;
                }
                if (t.name !== void 0) {
                  let n = t.name;
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/peer-review/seats/" + p + "/name", schemaPath: "#/properties/peer-review/properties/seats/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (h(n) < 1) {
                      let m = { instancePath: r + "/peer-review/seats/" + p + "/name", schemaPath: "#/properties/peer-review/properties/seats/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  } else {
                    let m = { instancePath: r + "/peer-review/seats/" + p + "/name", schemaPath: "#/properties/peer-review/properties/seats/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
                if (t.approvals !== void 0) {
                  let n = t.approvals;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    let m = { instancePath: r + "/peer-review/seats/" + p + "/approvals", schemaPath: "#/properties/peer-review/properties/seats/items/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 100 || isNaN(n)) {
                      let m = { instancePath: r + "/peer-review/seats/" + p + "/approvals", schemaPath: "#/properties/peer-review/properties/seats/items/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (n < 1 || isNaN(n)) {
                      let m = { instancePath: r + "/peer-review/seats/" + p + "/approvals", schemaPath: "#/properties/peer-review/properties/seats/items/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  }
                }
                if (t.teams !== void 0) {
                  let n = t.teams;
                  if (Array.isArray(n)) {
                    if (n.length > 1e3) {
                      let u = { instancePath: r + "/peer-review/seats/" + p + "/teams", schemaPath: "#/properties/peer-review/properties/seats/items/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    if (n.length < 0) {
                      let u = { instancePath: r + "/peer-review/seats/" + p + "/teams", schemaPath: "#/properties/peer-review/properties/seats/items/properties/teams/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    let m = n.length;
                    for (let u = 0; u < m; u++) {
                      let y = n[u];
                      if (typeof y == "string") {
                        if (h(y) > 1024) {
                          let f = { instancePath: r + "/peer-review/seats/" + p + "/teams/" + u, schemaPath: "#/properties/peer-review/properties/seats/items/properties/teams/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                        if (h(y) < 1) {
                          let f = { instancePath: r + "/peer-review/seats/" + p + "/teams/" + u, schemaPath: "#/properties/peer-review/properties/seats/items/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                        if (!Z.test(y)) {
                          let f = { instancePath: r + "/peer-review/seats/" + p + "/teams/" + u, schemaPath: "#/properties/peer-review/properties/seats/items/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"' };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                      } else {
                        let f = { instancePath: r + "/peer-review/seats/" + p + "/teams/" + u, schemaPath: "#/properties/peer-review/properties/seats/items/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), a++;
                      }
                    }
                  } else {
                    let m = { instancePath: r + "/peer-review/seats/" + p + "/teams", schemaPath: "#/properties/peer-review/properties/seats/items/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
                if (t.users !== void 0) {
                  let n = t.users;
                  if (Array.isArray(n)) {
                    if (n.length > 1e3) {
                      let u = { instancePath: r + "/peer-review/seats/" + p + "/users", schemaPath: "#/properties/peer-review/properties/seats/items/properties/users/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    if (n.length < 0) {
                      let u = { instancePath: r + "/peer-review/seats/" + p + "/users", schemaPath: "#/properties/peer-review/properties/seats/items/properties/users/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                    let m = n.length;
                    for (let u = 0; u < m; u++) {
                      let y = n[u];
                      if (typeof y == "string") {
                        if (h(y) > 1024) {
                          let f = { instancePath: r + "/peer-review/seats/" + p + "/users/" + u, schemaPath: "#/properties/peer-review/properties/seats/items/properties/users/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                        if (h(y) < 1) {
                          let f = { instancePath: r + "/peer-review/seats/" + p + "/users/" + u, schemaPath: "#/properties/peer-review/properties/seats/items/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [f] : e.push(f), a++;
                        }
                      } else {
                        let f = { instancePath: r + "/peer-review/seats/" + p + "/users/" + u, schemaPath: "#/properties/peer-review/properties/seats/items/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [f] : e.push(f), a++;
                      }
                    }
                  } else {
                    let m = { instancePath: r + "/peer-review/seats/" + p + "/users", schemaPath: "#/properties/peer-review/properties/seats/items/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
              } else {
                let n = { instancePath: r + "/peer-review/seats/" + p, schemaPath: "#/properties/peer-review/properties/seats/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/peer-review/seats", schemaPath: "#/properties/peer-review/properties/seats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o["code-owners"] !== void 0 && typeof o["code-owners"] != "boolean") {
          let i = { instancePath: r + "/peer-review/code-owners", schemaPath: "#/properties/peer-review/properties/code-owners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (o.contributors !== void 0) {
          let i = o.contributors;
          if (!(i === "excluded" || i === "cross")) {
            let s = { instancePath: r + "/peer-review/contributors", schemaPath: "#/properties/peer-review/properties/contributors/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties.contributors.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o["carry-over"] !== void 0) {
          let i = o["carry-over"];
          if (!(i === "none" || i === "identical-tree" || i === "clean-base-merge")) {
            let s = { instancePath: r + "/peer-review/carry-over", schemaPath: "#/properties/peer-review/properties/carry-over/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties["carry-over"].enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o["changes-requested"] !== void 0) {
          let i = o["changes-requested"];
          if (!(i === "block" || i === "ignore")) {
            let s = { instancePath: r + "/peer-review/changes-requested", schemaPath: "#/properties/peer-review/properties/changes-requested/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties["changes-requested"].enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o["resolved-conversations"] !== void 0 && typeof o["resolved-conversations"] != "boolean") {
          let i = { instancePath: r + "/peer-review/resolved-conversations", schemaPath: "#/properties/peer-review/properties/resolved-conversations/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (o.unattributed !== void 0) {
          let i = o.unattributed;
          if (!(i === "block" || i === "pusher")) {
            let s = { instancePath: r + "/peer-review/unattributed", schemaPath: "#/properties/peer-review/properties/unattributed/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties.unattributed.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/peer-review", schemaPath: "#/properties/peer-review/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c["protected-paths"] !== void 0) {
      let o = c["protected-paths"];
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let i in o) if (!(i === "enforcement" || i === "paths" || i === "owners")) {
          let s = { instancePath: r + "/protected-paths", schemaPath: "#/properties/protected-paths/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o.enforcement !== void 0) {
          let i = o.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let s = { instancePath: r + "/protected-paths/enforcement", schemaPath: "#/properties/protected-paths/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["protected-paths"].properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.paths !== void 0) {
          let i = o.paths;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let p = { instancePath: r + "/protected-paths/paths", schemaPath: "#/properties/protected-paths/properties/paths/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.length < 0) {
              let p = { instancePath: r + "/protected-paths/paths", schemaPath: "#/properties/protected-paths/properties/paths/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            let s = i.length;
            for (let p = 0; p < s; p++) {
              let t = i[p];
              if (typeof t == "string") {
                if (h(t) > 1024) {
                  let n = { instancePath: r + "/protected-paths/paths/" + p, schemaPath: "#/properties/protected-paths/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (h(t) < 1) {
                  let n = { instancePath: r + "/protected-paths/paths/" + p, schemaPath: "#/properties/protected-paths/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), a++;
                }
              } else {
                let n = { instancePath: r + "/protected-paths/paths/" + p, schemaPath: "#/properties/protected-paths/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/protected-paths/paths", schemaPath: "#/properties/protected-paths/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.owners !== void 0) {
          let i = o.owners;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "users" || s === "teams")) {
              let p = { instancePath: r + "/protected-paths/owners", schemaPath: "#/properties/protected-paths/properties/owners/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.users !== void 0) {
              let s = i.users;
              if (Array.isArray(s)) {
                if (s.length > 1e3) {
                  let t = { instancePath: r + "/protected-paths/owners/users", schemaPath: "#/properties/protected-paths/properties/owners/properties/users/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (s.length < 0) {
                  let t = { instancePath: r + "/protected-paths/owners/users", schemaPath: "#/properties/protected-paths/properties/owners/properties/users/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                let p = s.length;
                for (let t = 0; t < p; t++) {
                  let n = s[t];
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/protected-paths/owners/users/" + t, schemaPath: "#/properties/protected-paths/properties/owners/properties/users/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (h(n) < 1) {
                      let m = { instancePath: r + "/protected-paths/owners/users/" + t, schemaPath: "#/properties/protected-paths/properties/owners/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  } else {
                    let m = { instancePath: r + "/protected-paths/owners/users/" + t, schemaPath: "#/properties/protected-paths/properties/owners/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
              } else {
                let p = { instancePath: r + "/protected-paths/owners/users", schemaPath: "#/properties/protected-paths/properties/owners/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), a++;
              }
            }
            if (i.teams !== void 0) {
              let s = i.teams;
              if (Array.isArray(s)) {
                if (s.length > 1e3) {
                  let t = { instancePath: r + "/protected-paths/owners/teams", schemaPath: "#/properties/protected-paths/properties/owners/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                if (s.length < 0) {
                  let t = { instancePath: r + "/protected-paths/owners/teams", schemaPath: "#/properties/protected-paths/properties/owners/properties/teams/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
                  e === null ? e = [t] : e.push(t), a++;
                }
                let p = s.length;
                for (let t = 0; t < p; t++) {
                  let n = s[t];
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/protected-paths/owners/teams/" + t, schemaPath: "#/properties/protected-paths/properties/owners/properties/teams/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (h(n) < 1) {
                      let m = { instancePath: r + "/protected-paths/owners/teams/" + t, schemaPath: "#/properties/protected-paths/properties/owners/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (!Z.test(n)) {
                      let m = { instancePath: r + "/protected-paths/owners/teams/" + t, schemaPath: "#/properties/protected-paths/properties/owners/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"' };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  } else {
                    let m = { instancePath: r + "/protected-paths/owners/teams/" + t, schemaPath: "#/properties/protected-paths/properties/owners/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
              } else {
                let p = { instancePath: r + "/protected-paths/owners/teams", schemaPath: "#/properties/protected-paths/properties/owners/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/protected-paths/owners", schemaPath: "#/properties/protected-paths/properties/owners/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/protected-paths", schemaPath: "#/properties/protected-paths/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c["required-checks"] !== void 0) {
      let o = c["required-checks"];
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.checks === void 0) {
          let i = { instancePath: r + "/required-checks", schemaPath: "#/properties/required-checks/required", keyword: "required", params: { missingProperty: "checks" }, message: "must have required property 'checks'" };
          e === null ? e = [i] : e.push(i), a++;
        }
        for (let i in o) if (!(i === "enforcement" || i === "checks")) {
          let s = { instancePath: r + "/required-checks", schemaPath: "#/properties/required-checks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o.enforcement !== void 0) {
          let i = o.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let s = { instancePath: r + "/required-checks/enforcement", schemaPath: "#/properties/required-checks/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["required-checks"].properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.checks !== void 0) {
          let i = o.checks;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let p = { instancePath: r + "/required-checks/checks", schemaPath: "#/properties/required-checks/properties/checks/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (i.length < 1) {
              let p = { instancePath: r + "/required-checks/checks", schemaPath: "#/properties/required-checks/properties/checks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [p] : e.push(p), a++;
            }
            let s = i.length;
            for (let p = 0; p < s; p++) {
              let t = i[p];
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.name === void 0) {
                  let n = { instancePath: r + "/required-checks/checks/" + p, schemaPath: "#/properties/required-checks/properties/checks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                if (t.app === void 0) {
                  let n = { instancePath: r + "/required-checks/checks/" + p, schemaPath: "#/properties/required-checks/properties/checks/items/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'" };
                  e === null ? e = [n] : e.push(n), a++;
                }
                for (let n in t) if (!(n === "name" || n === "app" || n === "conclusions" || n === "workflow")) {
                  let m = { instancePath: r + "/required-checks/checks/" + p, schemaPath: "#/properties/required-checks/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                  e === null ? e = [m] : e.push(m), a++;
                }
                if (t.name !== void 0) {
                  let n = t.name;
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/required-checks/checks/" + p + "/name", schemaPath: "#/properties/required-checks/properties/checks/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (h(n) < 1) {
                      let m = { instancePath: r + "/required-checks/checks/" + p + "/name", schemaPath: "#/properties/required-checks/properties/checks/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  } else {
                    let m = { instancePath: r + "/required-checks/checks/" + p + "/name", schemaPath: "#/properties/required-checks/properties/checks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
                if (t.app !== void 0) {
                  let n = t.app;
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/required-checks/checks/" + p + "/app", schemaPath: "#/properties/required-checks/properties/checks/items/properties/app/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (h(n) < 1) {
                      let m = { instancePath: r + "/required-checks/checks/" + p + "/app", schemaPath: "#/properties/required-checks/properties/checks/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  } else {
                    let m = { instancePath: r + "/required-checks/checks/" + p + "/app", schemaPath: "#/properties/required-checks/properties/checks/items/properties/app/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
                if (t.conclusions !== void 0) {
                  let n = t.conclusions;
                  if (Array.isArray(n)) {
                    if (n.length < 1) {
                      let f = { instancePath: r + "/required-checks/checks/" + p + "/conclusions", schemaPath: "#/properties/required-checks/properties/checks/items/properties/conclusions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [f] : e.push(f), a++;
                    }
                    let m = n.length;
                    for (let f = 0; f < m; f++) {
                      let v = n[f];
                      if (!(v === "success" || v === "neutral" || v === "skipped")) {
                        let x = { instancePath: r + "/required-checks/checks/" + p + "/conclusions/" + f, schemaPath: "#/properties/required-checks/properties/checks/items/properties/conclusions/items/enum", keyword: "enum", params: { allowedValues: w.properties["required-checks"].properties.checks.items.properties.conclusions.items.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [x] : e.push(x), a++;
                      }
                    }
                    let u = n.length, y;
                    if (u > 1) {
                      e: for (; u--; ) for (y = u; y--; ) if (_(n[u], n[y])) {
                        let f = { instancePath: r + "/required-checks/checks/" + p + "/conclusions", schemaPath: "#/properties/required-checks/properties/checks/items/properties/conclusions/uniqueItems", keyword: "uniqueItems", params: { i: u, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + u + " are identical)" };
                        e === null ? e = [f] : e.push(f), a++;
                        break e;
                      }
                    }
                  } else {
                    let m = { instancePath: r + "/required-checks/checks/" + p + "/conclusions", schemaPath: "#/properties/required-checks/properties/checks/items/properties/conclusions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                }
                if (t.workflow !== void 0) {
                  let n = t.workflow;
                  if (typeof n != "string" && n !== null) {
                    let m = { instancePath: r + "/required-checks/checks/" + p + "/workflow", schemaPath: "#/properties/required-checks/properties/checks/items/properties/workflow/type", keyword: "type", params: { type: w.properties["required-checks"].properties.checks.items.properties.workflow.type }, message: "must be string,null" };
                    e === null ? e = [m] : e.push(m), a++;
                  }
                  if (typeof n == "string") {
                    if (h(n) > 1024) {
                      let m = { instancePath: r + "/required-checks/checks/" + p + "/workflow", schemaPath: "#/properties/required-checks/properties/checks/items/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                    if (h(n) < 1) {
                      let m = { instancePath: r + "/required-checks/checks/" + p + "/workflow", schemaPath: "#/properties/required-checks/properties/checks/items/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), a++;
                    }
                  }
                }
              } else {
                let n = { instancePath: r + "/required-checks/checks/" + p, schemaPath: "#/properties/required-checks/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [n] : e.push(n), a++;
              }
            }
          } else {
            let s = { instancePath: r + "/required-checks/checks", schemaPath: "#/properties/required-checks/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/required-checks", schemaPath: "#/properties/required-checks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (c["segregation-of-duties"] !== void 0) {
      let o = c["segregation-of-duties"];
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let i in o) if (!(i === "enforcement" || i === "separate")) {
          let s = { instancePath: r + "/segregation-of-duties", schemaPath: "#/properties/segregation-of-duties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (o.enforcement !== void 0) {
          let i = o.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let s = { instancePath: r + "/segregation-of-duties/enforcement", schemaPath: "#/properties/segregation-of-duties/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["segregation-of-duties"].properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
        if (o.separate !== void 0) {
          let i = o.separate;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let n = { instancePath: r + "/segregation-of-duties/separate", schemaPath: "#/properties/segregation-of-duties/properties/separate/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [n] : e.push(n), a++;
            }
            let s = i.length;
            for (let n = 0; n < s; n++) {
              let m = i[n];
              if (Array.isArray(m)) {
                if (m.length > 2) {
                  let v = { instancePath: r + "/segregation-of-duties/separate/" + n, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  e === null ? e = [v] : e.push(v), a++;
                }
                if (m.length < 2) {
                  let v = { instancePath: r + "/segregation-of-duties/separate/" + n, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  e === null ? e = [v] : e.push(v), a++;
                }
                let u = m.length;
                for (let v = 0; v < u; v++) {
                  let x = m[v];
                  if (!(x === "author" || x === "approver" || x === "merger" || x === "requester" || x === "ticket-approver" || x === "deployer" || x === "deployment-approver" || x === "policy-author")) {
                    let H = { instancePath: r + "/segregation-of-duties/separate/" + n + "/" + v, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/items/enum", keyword: "enum", params: { allowedValues: w.properties["segregation-of-duties"].properties.separate.items.items.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [H] : e.push(H), a++;
                  }
                }
                let y = m.length, f;
                if (y > 1) {
                  e: for (; y--; ) for (f = y; f--; ) if (_(m[y], m[f])) {
                    let v = { instancePath: r + "/segregation-of-duties/separate/" + n, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/uniqueItems", keyword: "uniqueItems", params: { i: y, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + y + " are identical)" };
                    e === null ? e = [v] : e.push(v), a++;
                    break e;
                  }
                }
              } else {
                let u = { instancePath: r + "/segregation-of-duties/separate/" + n, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [u] : e.push(u), a++;
              }
            }
            let p = i.length, t;
            if (p > 1) {
              e: for (; p--; ) for (t = p; t--; ) if (_(i[p], i[t])) {
                let n = { instancePath: r + "/segregation-of-duties/separate", schemaPath: "#/properties/segregation-of-duties/properties/separate/uniqueItems", keyword: "uniqueItems", params: { i: p, j: t }, message: "must NOT have duplicate items (items ## " + t + " and " + p + " are identical)" };
                e === null ? e = [n] : e.push(n), a++;
                break e;
              }
            }
          } else {
            let s = { instancePath: r + "/segregation-of-duties/separate", schemaPath: "#/properties/segregation-of-duties/properties/separate/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [s] : e.push(s), a++;
          }
        }
      } else {
        let i = { instancePath: r + "/segregation-of-duties", schemaPath: "#/properties/segregation-of-duties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    let o = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), a++;
  }
  return E.errors = e, a === 0;
}
E.evaluated = { props: { "branch-protection": true, "change-ticket": true, "commit-integrity": true, "passing-scans": true, "peer-review": true, "protected-paths": true, "required-checks": true, "segregation-of-duties": true }, dynamicProps: false, dynamicItems: false };

// src/policy/parse.ts
var parsePolicy = (sources) => {
  const policyText = sources.at(-1);
  if (policyText === void 0) return refused2([EMPTY2]);
  const arrangement = arrangeTexts(policyText, sources.slice(0, -1));
  const readings2 = arrangement.ordered.map(readText);
  const read = readings2.flatMap(({ text: text2 }) => text2 === null ? [] : [text2]);
  const faults = [
    ...arrangement.faults,
    ...readings2.flatMap((reading) => reading.faults).filter((fault3) => !isTold2(fault3, arrangement.faults)),
    ...arrangement.missing.map((name) => unreadFault2(name, read))
  ];
  if (readings2.some(({ text: text2 }) => text2 === null || !isMap(text2.value))) return refused2(faults);
  const merged = mergeTexts(read);
  const all = [...faults, ...mergedFaults(merged, read, faults)];
  if (all.length > 0) return refused2(all);
  return { policy: policyOf(merged, policyText.path ?? policyText.name) };
};
var demandsOf = (sources) => {
  const parsed2 = parsePolicy(sources);
  return "policy" in parsed2 ? { state: "valid", policy: storedPolicy(parsed2.policy) } : { state: "invalid", faults: parsed2.faults };
};
var isTold2 = ({ file, key }, told3) => told3.some((each) => each.file === file && each.key === key);
var EMPTY2 = { file: "", line: 1, column: 1, key: "", code: "text-empty", message: "there is no text" };
var refused2 = (faults) => {
  const [first, ...rest] = orderFaults(faults);
  return { faults: [first ?? EMPTY2, ...rest] };
};
var readText = (source) => {
  const { text: text2, faults } = readingOf(source);
  if (text2 === null || faults.some((fault3) => fault3.code === "yaml-syntax")) return { text: null, faults };
  const found = shapeFaults(text2.value);
  const other = found.filter((fault3) => fault3.code === "version-unknown");
  if (other.length > 0) return { text: text2, faults: [...faults, ...other.map(text2.place)] };
  const within3 = isMap(text2.value) ? textFaults(text2.value, controls) : [];
  const named = new Set(faults.map((fault3) => fault3.key));
  const placed = [...found, ...within3].map(text2.place).filter((fault3) => !named.has(fault3.key));
  return { text: text2, faults: [...faults, ...placed] };
};
var shapeFaults = (value) => ce(value) ? [] : told2(ce.errors, value, policySchema(controls));
var MOST_TOLD = 200;
var told2 = (errors, value, schema) => schemaFaults((errors ?? []).slice(0, MOST_TOLD), value, (path2) => allowedKeys(schema, path2));
var mergedFaults = (merged, texts3, known2) => {
  const place = (fault3) => placeInTexts(texts3, fault3);
  const isSound = (key) => !known2.some((fault3) => fault3.key === key || fault3.key.startsWith(`${key}.`));
  const sound = new Map([...merged.controls].filter(([id]) => isKnown(id) && isSound(`controls.${id}`)));
  const ofBase = controlFaults(sound).map((fault3) => place(under(["controls"], fault3)));
  if (ofBase.length > 0 || !["controls", "rules", "emergency"].every(isSound)) return ofBase;
  const ofRules = merged.rules.flatMap(({ value, text: text2, path: path2 }) => {
    const changed = controlTexts(value["controls"]);
    const touched = new Map([...mergeControls(merged.controls, changed)].filter(([id]) => changed.has(id)));
    return controlFaults(touched).map((fault3) => text2.place(under([...path2, "controls"], fault3)));
  });
  const emergency = merged.whole["emergency"];
  return [...ofRules, ...isMap(emergency) ? emergencyFaults(emergency).map(place) : []];
};
var isKnown = (id) => controls.some((control) => control.id === id);
var under = (path2, fault3) => ({ ...fault3, path: [...path2, ...fault3.path] });
var controlFaults = (texts3) => {
  const value = Object.fromEntries(texts3);
  const shape = he(value) ? [] : told2(he.errors, value, mergedControlsSchema(controls));
  if (shape.length > 0) return shape;
  return [...texts3].flatMap(([id, settings2]) => settingsFaults(id, settings2).map((fault3) => under([id], fault3)));
};

// src/app/read-policy.ts
var NO_TEXTS = /* @__PURE__ */ new Map();
var DEPTH = 3;
var readPolicy2 = async (source, request, opening) => {
  const { centralPolicy, policyPath } = request;
  if (centralPolicy !== null) {
    return complete(source, centralPolicy, await source.readFile(centralPolicy), "own");
  }
  const own = { repository: opening.repository.name, path: policyPath, ref: opening.change.base.ref };
  if (opening.policy.state !== "absent" || opening.change.base.ref === opening.repository.defaultBranch) {
    return complete(source, own, opening.policy, "own");
  }
  const fallback = { ...own, ref: opening.repository.defaultBranch };
  return complete(source, fallback, opening.defaultBranchPolicy, "default-branch");
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
  return readPolicy2(source, request, ground);
};
var complete = async (source, place, reading, from) => {
  if (reading.state === "absent") return untold({ state: "missing", path: nameOf2(place), commit: reading.commit });
  if (reading.state === "unreadable") return untold({ state: "unreadable", path: nameOf2(place), found: reading.found });
  const policy = sourceOf("file", place, reading);
  const extended = await readExtended(source, policy);
  if (!Array.isArray(extended)) return untold(extended);
  const texts3 = recorded(policy, extended);
  return {
    reading: {
      state: "found",
      sources: texts3.map(withoutText),
      demands: demandsOf(texts3),
      fromDefaultBranch: from === "default-branch"
    },
    texts: new Map(texts3.map(({ digest, text: text2 }) => [digest, text2]))
  };
};
var untold = (reading) => ({ reading, texts: NO_TEXTS });
var withoutText = ({ kind, name, repository, path: path2, commit, digest, bytes }) => ({
  kind,
  name,
  repository,
  path: path2,
  commit,
  digest,
  bytes
});
var readExtended = async (source, policy) => {
  const extended = [];
  const absent = /* @__PURE__ */ new Set();
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const missing3 = arrangeTexts(policy, extended).missing.filter((name) => !absent.has(name));
    if (missing3.length === 0) break;
    for (const name of missing3) {
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
  return arrangeTexts(policy, extended).ordered.map((text2) => read.get(text2.name) ?? presetSource(text2));
};
var presetSource = ({ name, text: text2 }) => ({
  kind: "preset",
  name,
  repository: null,
  path: null,
  commit: null,
  ...contentOf(text2)
});
var sourceOf = (kind, place, reading) => ({
  kind,
  name: nameOf2(place),
  repository: place.repository,
  path: place.path,
  commit: reading.commit,
  ...contentOf(reading.text)
});
var contentOf = (text2) => ({ digest: sha256(text2), bytes: new TextEncoder().encode(text2).length, text: text2 });
var nameOf2 = (place) => `${place.repository}/${place.path}${place.ref === null ? "" : `@${place.ref}`}`;

// src/evidence/document.ts
var EVIDENCE_SCHEMA = "urn:countersign:evidence:v1";
var UNLINKED = {
  parentCommit: null,
  covers: [],
  parentEvidence: { known: true, value: null },
  earlierEvidence: null
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
var openPrivateFile = (text2, evidence) => {
  const value = parsed(text2);
  if (value === null) return { bodies: /* @__PURE__ */ new Map(), faults: ["the private file is not JSON of its schema"] };
  const entries2 = Object.entries(value.bodies);
  const decoded2 = entries2.map(([digest, encoded]) => ({ digest, bytes: Buffer.from(encoded, "base64"), encoded }));
  const named = digestsIn(evidence);
  const faults = decoded2.flatMap(({ digest, bytes, encoded }) => {
    if (!named.has(digest)) return [`the private file holds ${digest}, which the evidence does not name`];
    const isWhole = bytes.toString("base64") === encoded && sha256(bytes) === digest;
    return isWhole ? [] : [`what the private file holds under ${digest} has another digest`];
  });
  return {
    bodies: new Map(decoded2.map(({ digest, bytes }) => [digest, bytes])),
    faults: [...canonical(value) === text2 ? [] : ["the private file is not in canonical form (RFC 8785)"], ...faults]
  };
};
var parsed = (text2) => {
  if (!text2.isWellFormed()) return null;
  try {
    const value = JSON.parse(text2);
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

// src/report/headline.ts
var MAY_BE_MERGED = {
  pass: "✅ This change may be merged",
  "pass-with-exception": "⚠️ This change may be merged, with an exception",
  pending: "⏳ Something is still missing",
  indeterminate: "❓ This change cannot be judged",
  fail: "❌ This change may not be merged",
  "not-applicable": "➖ The policy does not cover this change"
};
var HAS_LANDED = {
  pass: "✅ What landed is in order",
  "pass-with-exception": "⚠️ What landed is in order, with an exception",
  pending: "⏳ What landed shares its commit with a change that waits",
  indeterminate: "❓ What landed cannot be judged",
  fail: "❌ What landed is not in order",
  "not-applicable": "➖ The policy does not cover this branch"
};
var NOT_KEPT = [
  "❓ This change met the policy, but its evidence",
  "❓ What landed is in order, but its evidence"
];
var headline = ({ facts, decision }, verdict, blocking = []) => {
  const { landing } = facts;
  const hasLanded = landing.known && landing.value !== null;
  if (verdict === "pass-with-exception" && decision.carried.some(({ by }) => by === "emergency")) {
    return hasLanded ? "⚠️ What landed was let through as an emergency" : "⚠️ This change may be merged, as an emergency";
  }
  const lost = lostOf(decision.verdict, verdict, blocking);
  if (lost !== null) return `${NOT_KEPT[hasLanded ? 1 : 0]} could not be ${lost}`;
  return (hasLanded ? HAS_LANDED : MAY_BE_MERGED)[verdict];
};
var LOST = /* @__PURE__ */ new Map([
  ["evidence-not-signed", "signed"],
  ["evidence-not-stored", "stored"]
]);
var lostOf = (judged2, published, blocking) => {
  if (judged2 !== "pass" || published !== "indeterminate") return null;
  const words = [...new Set(blocking.map(({ code }) => LOST.get(code)))];
  return words.length > 0 && words.every((word2) => word2 !== void 0) ? words.sort().join(" and ") : null;
};

export {
  visible,
  plain,
  quoted,
  escaped,
  enumerated,
  statusContext,
  couldCover,
  replacer,
  looksLikeMail,
  DUTIES2 as DUTIES,
  controls,
  planOf,
  sentence,
  canonical,
  sha256,
  RECORD_PREDICATE,
  signablesOf,
  WORST_FIRST,
  combine2 as combine,
  GATE,
  judgeAll,
  derivedFrom,
  aliasedTranscript,
  aliasedDemands,
  judgedRound,
  demandsOf,
  readPolicy2 as readPolicy,
  readPolicyOf,
  untold,
  EVIDENCE_SCHEMA,
  UNLINKED,
  PRIVATE_FILE,
  privateFile,
  digestsIn,
  openPrivateFile,
  stageText,
  standingText,
  unpainted,
  painted,
  outcomeText,
  reasonText,
  followUpText,
  headline
};
