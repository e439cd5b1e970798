import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  comparisons
} from "./chunk-IX25UDEM.js";
import {
  require_dist
} from "./chunk-SI4QR6ZI.js";
import {
  NotStrict,
  parseStrictJson
} from "./chunk-N362QMVR.js";
import {
  groupBy
} from "./chunk-F5GDBJV2.js";
import {
  observe
} from "./chunk-H5MVRSYT.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed,
  arrayOf,
  boolean,
  cursor,
  filledText,
  integer,
  natural,
  nullable,
  objectId,
  optional,
  record,
  text
} from "./chunk-KUJ5AWCR.js";
import {
  unknown
} from "./chunk-BIW66A2R.js";
import {
  __commonJS,
  __toESM
} from "./chunk-R5U37ZOC.js";

// node_modules/packageurl-js/src/error.js
var require_error = __commonJS({
  "node_modules/packageurl-js/src/error.js"(exports, module) {
    "use strict";
    function formatPurlErrorMessage(message = "") {
      const { length } = message;
      let formatted = "";
      if (length) {
        const code0 = message.charCodeAt(0);
        formatted = code0 >= 65 || code0 <= 90 ? `${message[0].toLowerCase()}${message.slice(1)}` : message;
        if (length > 1 && message.charCodeAt(length - 1) === 46 && message.charCodeAt(length - 2) !== 46) {
          formatted = formatted.slice(0, -1);
        }
      }
      return `Invalid purl: ${formatted}`;
    }
    var PurlError = class extends Error {
      constructor(message) {
        super(formatPurlErrorMessage(message));
      }
    };
    module.exports = {
      formatPurlErrorMessage,
      PurlError
    };
  }
});

// node_modules/packageurl-js/src/decode.js
var require_decode = __commonJS({
  "node_modules/packageurl-js/src/decode.js"(exports, module) {
    "use strict";
    var { PurlError } = require_error();
    var { decodeURIComponent: decodeURIComponent2 } = globalThis;
    function decodePurlComponent(comp, encodedURIComponent) {
      try {
        return decodeURIComponent2(encodedURIComponent);
      } catch {
      }
      throw new PurlError(`unable to decode "${comp}" component`);
    }
    module.exports = {
      decodePurlComponent
    };
  }
});

// node_modules/packageurl-js/src/constants.js
var require_constants = __commonJS({
  "node_modules/packageurl-js/src/constants.js"(exports, module) {
    "use strict";
    var LOOP_SENTINEL = 1e6;
    var REUSED_SEARCH_PARAMS = new URLSearchParams();
    var REUSED_SEARCH_PARAMS_KEY = "_";
    var REUSED_SEARCH_PARAMS_OFFSET = 2;
    module.exports = {
      LOOP_SENTINEL,
      REUSED_SEARCH_PARAMS,
      REUSED_SEARCH_PARAMS_KEY,
      REUSED_SEARCH_PARAMS_OFFSET
    };
  }
});

// node_modules/packageurl-js/src/objects.js
var require_objects = __commonJS({
  "node_modules/packageurl-js/src/objects.js"(exports, module) {
    "use strict";
    var { LOOP_SENTINEL } = require_constants();
    function isObject(value) {
      return value !== null && typeof value === "object";
    }
    function recursiveFreeze(value_) {
      if (value_ === null || !(typeof value_ === "object" || typeof value_ === "function") || Object.isFrozen(value_)) {
        return value_;
      }
      const queue = [value_];
      let { length: queueLength } = queue;
      let pos = 0;
      while (pos < queueLength) {
        if (pos === LOOP_SENTINEL) {
          throw new Error(
            "Detected infinite loop in object crawl of recursiveFreeze"
          );
        }
        const obj = queue[pos++];
        Object.freeze(obj);
        if (Array.isArray(obj)) {
          for (let i = 0, { length } = obj; i < length; i += 1) {
            const item = obj[i];
            if (item !== null && (typeof item === "object" || typeof item === "function") && !Object.isFrozen(item)) {
              queue[queueLength++] = item;
            }
          }
        } else {
          const keys = Reflect.ownKeys(obj);
          for (let i = 0, { length } = keys; i < length; i += 1) {
            const propValue = obj[keys[i]];
            if (propValue !== null && (typeof propValue === "object" || typeof propValue === "function") && !Object.isFrozen(propValue)) {
              queue[queueLength++] = propValue;
            }
          }
        }
      }
      return value_;
    }
    module.exports = {
      isObject,
      recursiveFreeze
    };
  }
});

// node_modules/packageurl-js/src/strings.js
var require_strings = __commonJS({
  "node_modules/packageurl-js/src/strings.js"(exports, module) {
    "use strict";
    var { compare: localeCompare } = new Intl.Collator();
    var regexSemverNumberedGroups = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
    function isBlank(str) {
      for (let i = 0, { length } = str; i < length; i += 1) {
        const code = str.charCodeAt(i);
        if (!// Whitespace characters according to ECMAScript spec:
        // https://tc39.es/ecma262/#sec-white-space
        (code === 32 || // Space
        code === 9 || // Tab
        code === 10 || // Line Feed
        code === 11 || // Vertical Tab
        code === 12 || // Form Feed
        code === 13 || // Carriage Return
        code === 160 || // No-Break Space
        code === 5760 || // Ogham Space Mark
        code === 8192 || // En Quad
        code === 8193 || // Em Quad
        code === 8194 || // En Space
        code === 8195 || // Em Space
        code === 8196 || // Three-Per-Em Space
        code === 8197 || // Four-Per-Em Space
        code === 8198 || // Six-Per-Em Space
        code === 8199 || // Figure Space
        code === 8200 || // Punctuation Space
        code === 8201 || // Thin Space
        code === 8202 || // Hair Space
        code === 8232 || // Line Separator
        code === 8233 || // Paragraph Separator
        code === 8239 || // Narrow No-Break Space
        code === 8287 || // Medium Mathematical Space
        code === 12288 || // Ideographic Space
        code === 65279)) {
          return false;
        }
      }
      return true;
    }
    function isNonEmptyString(value) {
      return typeof value === "string" && value.length > 0;
    }
    function isSemverString(value) {
      return typeof value === "string" && regexSemverNumberedGroups.test(value);
    }
    function lowerName(purl) {
      purl.name = purl.name.toLowerCase();
    }
    function lowerNamespace(purl) {
      const { namespace } = purl;
      if (typeof namespace === "string") {
        purl.namespace = namespace.toLowerCase();
      }
    }
    function lowerVersion(purl) {
      const { version } = purl;
      if (typeof version === "string") {
        purl.version = version.toLowerCase();
      }
    }
    function replaceDashesWithUnderscores(str) {
      let result = "";
      let fromIndex = 0;
      let index = 0;
      while ((index = str.indexOf("-", fromIndex)) !== -1) {
        result = result + str.slice(fromIndex, index) + "_";
        fromIndex = index + 1;
      }
      return fromIndex ? result + str.slice(fromIndex) : str;
    }
    function replaceUnderscoresWithDashes(str) {
      let result = "";
      let fromIndex = 0;
      let index = 0;
      while ((index = str.indexOf("_", fromIndex)) !== -1) {
        result = result + str.slice(fromIndex, index) + "-";
        fromIndex = index + 1;
      }
      return fromIndex ? result + str.slice(fromIndex) : str;
    }
    function trimLeadingSlashes(str) {
      let start = 0;
      while (str.charCodeAt(start) === 47) {
        start += 1;
      }
      return start === 0 ? str : str.slice(start);
    }
    module.exports = {
      isBlank,
      isNonEmptyString,
      isSemverString,
      localeCompare,
      lowerName,
      lowerNamespace,
      lowerVersion,
      replaceDashesWithUnderscores,
      replaceUnderscoresWithDashes,
      trimLeadingSlashes
    };
  }
});

// node_modules/packageurl-js/src/encode.js
var require_encode = __commonJS({
  "node_modules/packageurl-js/src/encode.js"(exports, module) {
    "use strict";
    var {
      REUSED_SEARCH_PARAMS,
      REUSED_SEARCH_PARAMS_KEY,
      REUSED_SEARCH_PARAMS_OFFSET
    } = require_constants();
    var { isObject } = require_objects();
    var { isNonEmptyString } = require_strings();
    var { encodeURIComponent } = globalThis;
    function encodeNamespace(namespace) {
      return isNonEmptyString(namespace) ? encodeURIComponent(namespace).replace(/%3A/g, ":").replace(/%2F/g, "/") : "";
    }
    function encodeQualifierParam(param) {
      if (isNonEmptyString(param)) {
        REUSED_SEARCH_PARAMS.set(REUSED_SEARCH_PARAMS_KEY, param);
        return replacePlusSignWithPercentEncodedSpace(
          REUSED_SEARCH_PARAMS.toString().slice(REUSED_SEARCH_PARAMS_OFFSET)
        );
      }
      return "";
    }
    function encodeQualifiers(qualifiers) {
      if (isObject(qualifiers)) {
        const qualifiersKeys = Object.keys(qualifiers).sort();
        const searchParams = new URLSearchParams();
        for (let i = 0, { length } = qualifiersKeys; i < length; i += 1) {
          const key = qualifiersKeys[i];
          searchParams.set(key, qualifiers[key]);
        }
        return replacePlusSignWithPercentEncodedSpace(searchParams.toString());
      }
      return "";
    }
    function encodeSubpath(subpath) {
      return isNonEmptyString(subpath) ? encodeURIComponent(subpath).replace(/%2F/g, "/") : "";
    }
    function encodeVersion(version) {
      return isNonEmptyString(version) ? encodeURIComponent(version).replace(/%3A/g, ":").replace(/%2B/g, "+") : "";
    }
    function replacePlusSignWithPercentEncodedSpace(str) {
      return str.replace(/\+/g, "%20");
    }
    module.exports = {
      encodeNamespace,
      encodeVersion,
      encodeQualifiers,
      encodeQualifierParam,
      encodeSubpath,
      encodeURIComponent
    };
  }
});

// node_modules/packageurl-js/src/helpers.js
var require_helpers = __commonJS({
  "node_modules/packageurl-js/src/helpers.js"(exports, module) {
    "use strict";
    function createHelpersNamespaceObject(helpers, options_ = {}) {
      const { comparator, ...defaults } = { __proto__: null, ...options_ };
      const helperNames = Object.keys(helpers).sort();
      const propNames = [
        ...new Set([...Object.values(helpers)].map(Object.keys).flat())
      ].sort(comparator);
      const nsObject = /* @__PURE__ */ Object.create(null);
      for (let i = 0, { length } = propNames; i < length; i += 1) {
        const propName = propNames[i];
        const helpersForProp = /* @__PURE__ */ Object.create(null);
        for (let j = 0, { length: length_j } = helperNames; j < length_j; j += 1) {
          const helperName = helperNames[j];
          const helperValue = helpers[helperName][propName] ?? defaults[helperName];
          if (helperValue !== void 0) {
            helpersForProp[helperName] = helperValue;
          }
        }
        nsObject[propName] = helpersForProp;
      }
      return nsObject;
    }
    module.exports = {
      createHelpersNamespaceObject
    };
  }
});

// node_modules/packageurl-js/src/normalize.js
var require_normalize = __commonJS({
  "node_modules/packageurl-js/src/normalize.js"(exports, module) {
    "use strict";
    var { isObject } = require_objects();
    var { isBlank } = require_strings();
    function normalizeName(rawName) {
      return typeof rawName === "string" ? rawName.trim() : void 0;
    }
    function normalizeNamespace(rawNamespace) {
      return typeof rawNamespace === "string" ? normalizePath(rawNamespace) : void 0;
    }
    function normalizePath(pathname, callback) {
      let collapsed = "";
      let start = 0;
      while (pathname.charCodeAt(start) === 47) {
        start += 1;
      }
      let nextIndex = pathname.indexOf("/", start);
      if (nextIndex === -1) {
        return pathname.slice(start);
      }
      while (nextIndex !== -1) {
        const segment = pathname.slice(start, nextIndex);
        if (callback === void 0 || callback(segment)) {
          collapsed = collapsed + (collapsed.length === 0 ? "" : "/") + segment;
        }
        start = nextIndex + 1;
        while (pathname.charCodeAt(start) === 47) {
          start += 1;
        }
        nextIndex = pathname.indexOf("/", start);
      }
      const lastSegment = pathname.slice(start);
      if (lastSegment.length !== 0 && (callback === void 0 || callback(lastSegment))) {
        collapsed = collapsed + "/" + lastSegment;
      }
      return collapsed;
    }
    function normalizeQualifiers(rawQualifiers) {
      let qualifiers;
      for (const { 0: key, 1: value } of qualifiersToEntries(rawQualifiers)) {
        const strValue = typeof value === "string" ? value : String(value);
        const trimmed = strValue.trim();
        if (trimmed.length === 0) {
          continue;
        }
        if (qualifiers === void 0) {
          qualifiers = { __proto__: null };
        }
        qualifiers[key.toLowerCase()] = trimmed;
      }
      return qualifiers;
    }
    function normalizeSubpath(rawSubpath) {
      return typeof rawSubpath === "string" ? normalizePath(rawSubpath, subpathFilter) : void 0;
    }
    function normalizeType(rawType) {
      return typeof rawType === "string" ? rawType.trim().toLowerCase() : void 0;
    }
    function normalizeVersion(rawVersion) {
      return typeof rawVersion === "string" ? rawVersion.trim() : void 0;
    }
    function qualifiersToEntries(rawQualifiers) {
      if (isObject(rawQualifiers)) {
        return rawQualifiers instanceof URLSearchParams ? rawQualifiers.entries() : Object.entries(rawQualifiers);
      }
      return typeof rawQualifiers === "string" ? new URLSearchParams(rawQualifiers).entries() : Object.entries({});
    }
    function subpathFilter(segment) {
      const { length } = segment;
      if (length === 1 && segment.charCodeAt(0) === 46) return false;
      if (length === 2 && segment.charCodeAt(0) === 46 && segment.charCodeAt(1) === 46) {
        return false;
      }
      return !isBlank(segment);
    }
    module.exports = {
      normalizeName,
      normalizeNamespace,
      normalizePath,
      normalizeQualifiers,
      normalizeSubpath,
      normalizeType,
      normalizeVersion
    };
  }
});

// node_modules/packageurl-js/src/lang.js
var require_lang = __commonJS({
  "node_modules/packageurl-js/src/lang.js"(exports, module) {
    "use strict";
    function isNullishOrEmptyString(value) {
      return value === null || value === void 0 || typeof value === "string" && value.length === 0;
    }
    module.exports = {
      isNullishOrEmptyString
    };
  }
});

// node_modules/packageurl-js/src/validate.js
var require_validate = __commonJS({
  "node_modules/packageurl-js/src/validate.js"(exports, module) {
    "use strict";
    var { PurlError } = require_error();
    var { isNullishOrEmptyString } = require_lang();
    var { isNonEmptyString } = require_strings();
    function validateEmptyByType(type, name, value, throws2) {
      if (!isNullishOrEmptyString(value)) {
        if (throws2) {
          throw new PurlError(`${type} "${name}" component must be empty`);
        }
        return false;
      }
      return true;
    }
    function validateName(name, throws2) {
      return validateRequired("name", name, throws2) && validateStrings("name", name, throws2);
    }
    function validateNamespace(namespace, throws2) {
      return validateStrings("namespace", namespace, throws2);
    }
    function validateQualifiers(qualifiers, throws2) {
      if (qualifiers === null || qualifiers === void 0) {
        return true;
      }
      if (typeof qualifiers !== "object") {
        if (throws2) {
          throw new PurlError('"qualifiers" must be an object');
        }
        return false;
      }
      const keysIterable = (
        // URL searchParams have an "keys" method that returns an iterator.
        typeof qualifiers.keys === "function" ? qualifiers.keys() : Object.keys(qualifiers)
      );
      for (const key of keysIterable) {
        if (!validateQualifierKey(key, throws2)) {
          return false;
        }
      }
      return true;
    }
    function validateQualifierKey(key, throws2) {
      if (!validateStartsWithoutNumber("qualifier", key, throws2)) {
        return false;
      }
      for (let i = 0, { length } = key; i < length; i += 1) {
        const code = key.charCodeAt(i);
        if (!(code >= 48 && code <= 57 || // 0-9
        code >= 65 && code <= 90 || // A-Z
        code >= 97 && code <= 122 || // a-z
        code === 46 || // .
        code === 45 || // -
        code === 95)) {
          if (throws2) {
            throw new PurlError(
              `qualifier "${key}" contains an illegal character`
            );
          }
          return false;
        }
      }
      return true;
    }
    function validateRequired(name, value, throws2) {
      if (isNullishOrEmptyString(value)) {
        if (throws2) {
          throw new PurlError(`"${name}" is a required component`);
        }
        return false;
      }
      return true;
    }
    function validateRequiredByType(type, name, value, throws2) {
      if (isNullishOrEmptyString(value)) {
        if (throws2) {
          throw new PurlError(`${type} requires a "${name}" component`);
        }
        return false;
      }
      return true;
    }
    function validateStartsWithoutNumber(name, value, throws2) {
      if (isNonEmptyString(value)) {
        const code = value.charCodeAt(0);
        if (code >= 48 && code <= 57) {
          if (throws2) {
            throw new PurlError(
              `${name} "${value}" cannot start with a number`
            );
          }
          return false;
        }
      }
      return true;
    }
    function validateStrings(name, value, throws2) {
      if (value === null || value === void 0 || typeof value === "string") {
        return true;
      }
      if (throws2) {
        throw new PurlError(`"'${name}" must be a string`);
      }
      return false;
    }
    function validateSubpath(subpath, throws2) {
      return validateStrings("subpath", subpath, throws2);
    }
    function validateType(type, throws2) {
      if (!validateRequired("type", type, throws2) || !validateStrings("type", type, throws2) || !validateStartsWithoutNumber("type", type, throws2)) {
        return false;
      }
      for (let i = 0, { length } = type; i < length; i += 1) {
        const code = type.charCodeAt(i);
        if (!(code >= 48 && code <= 57 || // 0-9
        code >= 65 && code <= 90 || // A-Z
        code >= 97 && code <= 122 || // a-z
        code === 46 || // .
        code === 43 || // +
        code === 45)) {
          if (throws2) {
            throw new PurlError(
              `type "${type}" contains an illegal character`
            );
          }
          return false;
        }
      }
      return true;
    }
    function validateVersion(version, throws2) {
      return validateStrings("version", version, throws2);
    }
    module.exports = {
      validateEmptyByType,
      validateName,
      validateNamespace,
      validateQualifiers,
      validateQualifierKey,
      validateRequired,
      validateRequiredByType,
      validateStartsWithoutNumber,
      validateStrings,
      validateSubpath,
      validateType,
      validateVersion
    };
  }
});

// node_modules/packageurl-js/src/purl-component.js
var require_purl_component = __commonJS({
  "node_modules/packageurl-js/src/purl-component.js"(exports, module) {
    "use strict";
    var {
      encodeNamespace,
      encodeVersion,
      encodeQualifiers,
      encodeQualifierParam,
      encodeSubpath,
      encodeURIComponent
    } = require_encode();
    var { createHelpersNamespaceObject } = require_helpers();
    var {
      normalizeType,
      normalizeNamespace,
      normalizeName,
      normalizeVersion,
      normalizeQualifiers,
      normalizeSubpath
    } = require_normalize();
    var { localeCompare, isNonEmptyString } = require_strings();
    var {
      validateType,
      validateNamespace,
      validateName,
      validateVersion,
      validateQualifiers,
      validateQualifierKey,
      validateSubpath
    } = require_validate();
    var PurlComponentEncoder = (comp) => isNonEmptyString(comp) ? encodeURIComponent(comp) : "";
    var PurlComponentStringNormalizer = (comp) => typeof comp === "string" ? comp : void 0;
    var PurlComponentValidator = (_comp, _throws) => true;
    var componentSortOrderLookup = {
      __proto__: null,
      type: 0,
      namespace: 1,
      name: 2,
      version: 3,
      qualifiers: 4,
      qualifierKey: 5,
      qualifierValue: 6,
      subpath: 7
    };
    function componentSortOrder(comp) {
      return componentSortOrderLookup[comp] ?? comp;
    }
    function componentComparator(compA, compB) {
      return localeCompare(componentSortOrder(compA), componentSortOrder(compB));
    }
    module.exports = {
      // Rules for each purl component:
      // https://github.com/package-url/purl-spec/blob/master/PURL-SPECIFICATION.rst#rules-for-each-purl-component
      PurlComponent: createHelpersNamespaceObject(
        {
          encode: {
            namespace: encodeNamespace,
            version: encodeVersion,
            qualifiers: encodeQualifiers,
            qualifierKey: encodeQualifierParam,
            qualifierValue: encodeQualifierParam,
            subpath: encodeSubpath
          },
          normalize: {
            type: normalizeType,
            namespace: normalizeNamespace,
            name: normalizeName,
            version: normalizeVersion,
            qualifiers: normalizeQualifiers,
            subpath: normalizeSubpath
          },
          validate: {
            type: validateType,
            namespace: validateNamespace,
            name: validateName,
            version: validateVersion,
            qualifierKey: validateQualifierKey,
            qualifiers: validateQualifiers,
            subpath: validateSubpath
          }
        },
        {
          comparator: componentComparator,
          encode: PurlComponentEncoder,
          normalize: PurlComponentStringNormalizer,
          validate: PurlComponentValidator
        }
      )
    };
  }
});

// node_modules/packageurl-js/src/purl-qualifier-names.js
var require_purl_qualifier_names = __commonJS({
  "node_modules/packageurl-js/src/purl-qualifier-names.js"(exports, module) {
    "use strict";
    module.exports = {
      // Known qualifiers:
      // https://github.com/package-url/purl-spec/blob/master/PURL-SPECIFICATION.rst#known-qualifiers-keyvalue-pairs
      PurlQualifierNames: {
        __proto__: null,
        RepositoryUrl: "repository_url",
        DownloadUrl: "download_url",
        VcsUrl: "vcs_url",
        FileName: "file_name",
        Checksum: "checksum"
      }
    };
  }
});

// node_modules/packageurl-js/src/purl-type.js
var require_purl_type = __commonJS({
  "node_modules/packageurl-js/src/purl-type.js"(exports, module) {
    "use strict";
    var { isNullishOrEmptyString } = require_lang();
    var { createHelpersNamespaceObject } = require_helpers();
    var {
      isSemverString,
      lowerName,
      lowerNamespace,
      lowerVersion,
      replaceDashesWithUnderscores,
      replaceUnderscoresWithDashes
    } = require_strings();
    var { validateEmptyByType, validateRequiredByType } = require_validate();
    var { PurlError } = require_error();
    var PurlTypNormalizer = (purl) => purl;
    var PurlTypeValidator = (_purl, _throws) => true;
    module.exports = {
      // PURL types:
      // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst
      PurlType: createHelpersNamespaceObject(
        {
          normalize: {
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#alpm
            alpm(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#apk
            apk(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#bitbucket
            bitbucket(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#bitnami
            bitnami(purl) {
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#composer
            composer(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#deb
            deb(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#other-candidate-types-to-define
            gitlab(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#github
            github(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#golang
            // golang(purl) {
            //     // Ignore case-insensitive rule because go.mod are case-sensitive.
            //     // Pending spec change: https://github.com/package-url/purl-spec/pull/196
            //     lowerNamespace(purl)
            //     lowerName(purl)
            //     return purl
            // },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#hex
            hex(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#huggingface
            huggingface(purl) {
              lowerVersion(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#mlflow
            mlflow(purl) {
              if (purl.qualifiers?.repository_url?.includes("databricks")) {
                lowerName(purl);
              }
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#npm
            npm(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#luarocks
            luarocks(purl) {
              lowerVersion(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#oci
            oci(purl) {
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#pub
            pub(purl) {
              lowerName(purl);
              purl.name = replaceDashesWithUnderscores(purl.name);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#pypi
            pypi(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              purl.name = replaceUnderscoresWithDashes(purl.name);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#qpkg
            qpkg(purl) {
              lowerNamespace(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#rpm
            rpm(purl) {
              lowerNamespace(purl);
              return purl;
            }
          },
          validate: {
            // TODO: cocoapods name validation
            // TODO: cpan namespace validation
            // TODO: swid qualifier validation
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#conan
            conan(purl, throws2) {
              if (isNullishOrEmptyString(purl.namespace)) {
                if (purl.qualifiers?.channel) {
                  if (throws2) {
                    throw new PurlError(
                      'conan requires a "namespace" component when a "channel" qualifier is present'
                    );
                  }
                  return false;
                }
              } else if (isNullishOrEmptyString(purl.qualifiers)) {
                if (throws2) {
                  throw new PurlError(
                    'conan requires a "qualifiers" component when a namespace is present'
                  );
                }
                return false;
              }
              return true;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#cran
            cran(purl, throws2) {
              return validateRequiredByType(
                "cran",
                "version",
                purl.version,
                throws2
              );
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#golang
            golang(purl) {
              const { version } = purl;
              const length = typeof version === "string" ? version.length : 0;
              if (length && version.charCodeAt(0) === 118 && !isSemverString(version.slice(1))) {
                if (throws) {
                  throw new PurlError(
                    'golang "version" component starting with a "v" must be followed by a valid semver version'
                  );
                }
                return false;
              }
              return true;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#maven
            maven(purl, throws2) {
              return validateRequiredByType(
                "maven",
                "namespace",
                purl.namespace,
                throws2
              );
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#mlflow
            mlflow(purl, throws2) {
              return validateEmptyByType(
                "mlflow",
                "namespace",
                purl.namespace,
                throws2
              );
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#oci
            oci(purl, throws2) {
              return validateEmptyByType(
                "oci",
                "namespace",
                purl.namespace,
                throws2
              );
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#pub
            pub(purl, throws2) {
              const { name } = purl;
              for (let i = 0, { length } = name; i < length; i += 1) {
                const code = name.charCodeAt(i);
                if (!(code >= 48 && code <= 57 || // 0-9
                code >= 97 && code <= 122 || // a-z
                code === 95)) {
                  if (throws2) {
                    throw new PurlError(
                      'pub "name" component may only contain [a-z0-9_] characters'
                    );
                  }
                  return false;
                }
              }
              return true;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#swift
            swift(purl, throws2) {
              return validateRequiredByType(
                "swift",
                "namespace",
                purl.namespace,
                throws2
              ) && validateRequiredByType(
                "swift",
                "version",
                purl.version,
                throws2
              );
            }
          }
        },
        {
          normalize: PurlTypNormalizer,
          validate: PurlTypeValidator
        }
      )
    };
  }
});

// node_modules/packageurl-js/src/package-url.js
var require_package_url = __commonJS({
  "node_modules/packageurl-js/src/package-url.js"(exports, module) {
    "use strict";
    var { decodePurlComponent } = require_decode();
    var { isObject, recursiveFreeze } = require_objects();
    var { isBlank, isNonEmptyString, trimLeadingSlashes } = require_strings();
    var { PurlComponent } = require_purl_component();
    var { PurlQualifierNames } = require_purl_qualifier_names();
    var { PurlType } = require_purl_type();
    var { PurlError } = require_error();
    var PackageURL2 = class _PackageURL {
      static Component = recursiveFreeze(PurlComponent);
      static KnownQualifierNames = recursiveFreeze(PurlQualifierNames);
      static Type = recursiveFreeze(PurlType);
      constructor(rawType, rawNamespace, rawName, rawVersion, rawQualifiers, rawSubpath) {
        const type = isNonEmptyString(rawType) ? PurlComponent.type.normalize(rawType) : rawType;
        PurlComponent.type.validate(type, true);
        const namespace = isNonEmptyString(rawNamespace) ? PurlComponent.namespace.normalize(rawNamespace) : rawNamespace;
        PurlComponent.namespace.validate(namespace, true);
        const name = isNonEmptyString(rawName) ? PurlComponent.name.normalize(rawName) : rawName;
        PurlComponent.name.validate(name, true);
        const version = isNonEmptyString(rawVersion) ? PurlComponent.version.normalize(rawVersion) : rawVersion;
        PurlComponent.version.validate(version, true);
        const qualifiers = typeof rawQualifiers === "string" || isObject(rawQualifiers) ? PurlComponent.qualifiers.normalize(rawQualifiers) : rawQualifiers;
        PurlComponent.qualifiers.validate(qualifiers, true);
        const subpath = isNonEmptyString(rawSubpath) ? PurlComponent.subpath.normalize(rawSubpath) : rawSubpath;
        PurlComponent.subpath.validate(subpath, true);
        this.type = type;
        this.name = name;
        this.namespace = namespace ?? void 0;
        this.version = version ?? void 0;
        this.qualifiers = qualifiers ?? void 0;
        this.subpath = subpath ?? void 0;
        const typeHelpers = PurlType[type];
        if (typeHelpers) {
          typeHelpers.normalize(this);
          typeHelpers.validate(this, true);
        }
      }
      toString() {
        const { namespace, name, version, qualifiers, subpath, type } = this;
        let purlStr = `pkg:${PurlComponent.type.encode(type)}/`;
        if (namespace) {
          purlStr = `${purlStr}${PurlComponent.namespace.encode(namespace)}/`;
        }
        purlStr = `${purlStr}${PurlComponent.name.encode(name)}`;
        if (version) {
          purlStr = `${purlStr}@${PurlComponent.version.encode(version)}`;
        }
        if (qualifiers) {
          purlStr = `${purlStr}?${PurlComponent.qualifiers.encode(qualifiers)}`;
        }
        if (subpath) {
          purlStr = `${purlStr}#${PurlComponent.subpath.encode(subpath)}`;
        }
        return purlStr;
      }
      static fromString(purlStr) {
        return new _PackageURL(..._PackageURL.parseString(purlStr));
      }
      static parseString(purlStr) {
        if (typeof purlStr !== "string") {
          throw new Error("A purl string argument is required.");
        }
        if (isBlank(purlStr)) {
          return [
            void 0,
            void 0,
            void 0,
            void 0,
            void 0,
            void 0
          ];
        }
        const colonIndex = purlStr.indexOf(":");
        let url;
        let maybeUrlWithAuth;
        if (colonIndex !== -1) {
          try {
            const beforeColon = purlStr.slice(0, colonIndex);
            const afterColon = purlStr.slice(colonIndex + 1);
            const trimmedAfterColon = trimLeadingSlashes(afterColon);
            url = new URL(`${beforeColon}:${trimmedAfterColon}`);
            maybeUrlWithAuth = afterColon.length === trimmedAfterColon.length ? url : new URL(purlStr);
          } catch (e) {
            throw new PurlError("failed to parse as URL", {
              cause: e
            });
          }
        }
        if (url?.protocol !== "pkg:") {
          throw new PurlError('missing required "pkg" scheme component');
        }
        if (maybeUrlWithAuth.username !== "" || maybeUrlWithAuth.password !== "") {
          throw new PurlError('cannot contain a "user:pass@host:port"');
        }
        const { pathname } = url;
        const firstSlashIndex = pathname.indexOf("/");
        const rawType = decodePurlComponent(
          "type",
          firstSlashIndex === -1 ? pathname : pathname.slice(0, firstSlashIndex)
        );
        if (firstSlashIndex < 1) {
          return [
            rawType,
            void 0,
            void 0,
            void 0,
            void 0,
            void 0
          ];
        }
        let rawVersion;
        let atSignIndex = pathname.lastIndexOf("@");
        if (atSignIndex !== -1 && pathname.charCodeAt(atSignIndex - 1) === 47) {
          atSignIndex = -1;
        }
        const beforeVersion = pathname.slice(
          rawType.length + 1,
          atSignIndex === -1 ? pathname.length : atSignIndex
        );
        if (atSignIndex !== -1) {
          rawVersion = decodePurlComponent(
            "version",
            pathname.slice(atSignIndex + 1)
          );
        }
        let rawNamespace;
        let rawName;
        const lastSlashIndex = beforeVersion.lastIndexOf("/");
        if (lastSlashIndex === -1) {
          rawName = decodePurlComponent("name", beforeVersion);
        } else {
          rawName = decodePurlComponent(
            "name",
            beforeVersion.slice(lastSlashIndex + 1)
          );
          rawNamespace = decodePurlComponent(
            "namespace",
            beforeVersion.slice(0, lastSlashIndex)
          );
        }
        let rawQualifiers;
        const { searchParams } = url;
        if (searchParams.size !== 0) {
          searchParams.forEach(
            (value) => decodePurlComponent("qualifiers", value)
          );
          rawQualifiers = searchParams;
        }
        let rawSubpath;
        const { hash } = url;
        if (hash.length !== 0) {
          rawSubpath = decodePurlComponent("subpath", hash.slice(1));
        }
        return [
          rawType,
          rawNamespace,
          rawName,
          rawVersion,
          rawQualifiers,
          rawSubpath
        ];
      }
    };
    for (const staticProp of ["Component", "KnownQualifierNames", "Type"]) {
      Reflect.defineProperty(PackageURL2, staticProp, {
        ...Reflect.getOwnPropertyDescriptor(PackageURL2, staticProp),
        writable: false
      });
    }
    Reflect.setPrototypeOf(PackageURL2.prototype, null);
    module.exports = {
      PackageURL: PackageURL2,
      PurlComponent,
      PurlQualifierNames,
      PurlType
    };
  }
});

// node_modules/packageurl-js/index.js
var require_packageurl_js = __commonJS({
  "node_modules/packageurl-js/index.js"(exports, module) {
    "use strict";
    var {
      PackageURL: PackageURL2,
      PurlComponent,
      PurlQualifierNames,
      PurlType
    } = require_package_url();
    module.exports = {
      PackageURL: PackageURL2,
      PurlComponent,
      PurlQualifierNames,
      PurlType
    };
  }
});

// src/collect/dependencies/bill.ts
import { createHash } from "node:crypto";
var billOf = (commit, components) => {
  const lines = [...new Set(components.map(lineOf))].toSorted();
  const hash = createHash("sha256");
  for (const line of lines) hash.update(`${line}
`);
  return { commit, components: lines.length, digest: hash.digest("hex") };
};
var lineOf = ({ purl, ecosystem, name, version, hashes }) => {
  const what = purl ?? [ecosystem, name, ...version === null ? [] : [version]].join(" ");
  return [what, ...hashes].join(" ");
};

// src/collect/dependencies/blobs.ts
import { createHash as createHash2 } from "node:crypto";

// src/collect/dependencies/limits.ts
var LIMITS = {
  /** Files that are read at one commit. */
  files: 400,
  /** Bytes of one lock file. */
  lockBytes: 2e7,
  /** Bytes of one lock file in YAML, whose parser is slow. */
  yamlLockBytes: 8e6,
  /** Bytes of one file that names actions or images. */
  referenceBytes: 2e6,
  /** Levels that JSON, YAML and TOML may nest. */
  depth: 100,
  /** Bytes of all files together that no GraphQL answer holds whole. */
  bytes: 1e8,
  changes: 2e4,
  references: 5e3
};

// src/collect/dependencies/blobs.ts
var BLOB = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
var BATCH = 20;
var REGULAR = /* @__PURE__ */ new Set([33188, 33261, 33204]);
async function readFilesAt(client, repository, commit, files) {
  const paths = [...files.keys()].toSorted();
  const batches = Array.from(
    { length: Math.ceil(paths.length / BATCH) },
    (_, index) => paths.slice(index * BATCH, (index + 1) * BATCH)
  );
  const read = await Promise.all(batches.map((batch) => readBatch(client, repository, commit, batch)));
  const budget = { left: LIMITS.bytes };
  const texts = read.flat().map(
    async ({ path, entry }) => [path, await fileText(entry, files.get(path) ?? 0, fetching(client, repository, budget))]
  );
  return new Map(await Promise.all(texts));
}
async function readBatch(client, { owner, name }, commit, paths) {
  const named = Object.fromEntries(paths.map((path, index) => [`p${String(index)}`, path]));
  const answer = await client.query(filesQuery(paths.length), { owner, name, commit, ...named });
  const found = cursor(answer, "$.data").at("repository").at("object");
  if (found.get("oid", objectId) !== commit) throw new Malformed(found.path, `commit ${commit}`);
  return paths.map((path, index) => ({ path, entry: found.maybe(`f${String(index)}`) }));
}
var filesQuery = (count) => {
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  const variables = numbers.map((number) => `, $p${number}: String!`).join("");
  const files = numbers.map((number) => `f${number}: file(path: $p${number}) { ...Blob }`).join(" ");
  return `
query Files($owner: String!, $name: String!, $commit: GitObjectID!${variables}) {
  repository(owner: $owner, name: $name, followRenames: false) {
    object(oid: $commit) { ... on Commit { oid ${files} } }
  }
}
fragment Blob on TreeEntry {
  mode
  object { __typename ... on Blob { oid byteSize isTruncated text } }
}`;
};
async function fileText(entry, limit, fetch) {
  if (entry === null) return { state: "absent" };
  const object = entry.maybe("object");
  if (!REGULAR.has(entry.get("mode", integer)) || object?.get("__typename", filledText) !== "Blob")
    return unreadable("it is not a regular file");
  const bytes = object.get("byteSize", natural);
  if (bytes > limit) return unreadable(`it has ${String(bytes)} bytes, over ${String(limit)}`);
  const oid = object.get("oid", objectId);
  const shown = object.get("text", optional(text));
  if (!object.get("isTruncated", boolean) && shown !== null && isContentOf(oid, Buffer.from(shown)))
    return { state: "found", text: shown };
  const whole = await fetch(oid, bytes);
  if (whole === null) return unreadable(`it and others have over ${String(LIMITS.bytes)} bytes`);
  if (!isContentOf(oid, whole)) return unreadable(`its content is not that of blob ${oid}`);
  const decoded3 = decode(whole);
  return decoded3 === null ? unreadable("it is not UTF-8 text") : { state: "found", text: decoded3 };
}
var unreadable = (found) => ({ state: "unreadable", found });
var fetching = (client, { owner, name }, budget) => async (oid, bytes) => {
  budget.left -= bytes;
  if (budget.left < 0) return null;
  const headers = { accept: "application/vnd.github.raw+json" };
  return client.bytes(BLOB, { owner, repo: name, file_sha: oid, headers }, Math.max(bytes, 1));
};
var isContentOf = (oid, bytes) => {
  const hash = createHash2(oid.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${String(bytes.length)}\0`).update(bytes).digest("hex") === oid;
};
var decode = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

// src/collect/dependencies/component.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);

// src/collect/dependencies/unreadable.ts
var Unreadable = class extends Error {
  name = "Unreadable";
};
var refuse = (what) => {
  throw new Unreadable(what);
};

// src/collect/dependencies/component.ts
var TYPES = {
  npm: "npm",
  pip: "pypi",
  go: "golang",
  cargo: "cargo",
  rubygems: "gem",
  composer: "composer",
  maven: "maven",
  nuget: "nuget"
};
var MOST_NAME = 512;
var NAME = /^[^\s\p{Cc}\p{Cf}]+$/u;
function component(told) {
  const { ecosystem, name, version, source = null, hashes = [], licence = null } = told;
  for (const word of version === null ? [name] : [name, version])
    if (word.length > MOST_NAME || !NAME.test(word)) refuse("a name or version is none");
  return {
    ecosystem,
    name,
    version,
    purl: source === "file" ? null : purlOf(told),
    licence,
    source,
    hashes: [...new Set(hashes)].toSorted(),
    installScript: told.installScript ?? null,
    scope: told.scope ?? "unknown",
    vulnerabilities: null
  };
}
var purlOf = ({ ecosystem, name, version, from = null }) => {
  const cut = name.lastIndexOf(ecosystem === "maven" ? ":" : "/");
  const namespace = cut < 1 ? void 0 : name.slice(0, cut);
  const qualifiers = from === null ? void 0 : { [from.key]: from.url };
  try {
    const last = name.slice(cut + 1);
    return new import_packageurl_js.PackageURL(TYPES[ecosystem], namespace, last, version ?? void 0, qualifiers, void 0).toString();
  } catch {
    return null;
  }
};

// src/collect/dependencies/hashes.ts
var BYTES = /* @__PURE__ */ new Map([
  ["md5", 16],
  ["sha1", 20],
  ["sha256", 32],
  ["sha384", 48],
  ["sha512", 64],
  ["h1", 32]
]);
var integrityHashes = (text2) => (text2 ?? "").split(/\s+/).filter((part) => part !== "").map((part) => {
  const [, algorithm = "", encoded = ""] = /^([a-z0-9]+)-([^?]+)(?:\?.*)?$/.exec(part) ?? [];
  return base64Hash(algorithm, encoded);
});
var base64Hash = (algorithm, encoded) => {
  const bytes = Buffer.from(encoded, "base64");
  if (bytes.toString("base64") !== encoded) return refuse("a digest is not base64");
  return hexHash(algorithm, bytes.toString("hex"));
};
var hexHash = (algorithm, hex) => {
  const length = BYTES.get(algorithm);
  if (length === void 0) return refuse("a digest of an unknown kind");
  if (!/^[0-9a-f]*$/i.test(hex) || hex.length !== 2 * length) return refuse("a digest of the wrong length");
  return `${algorithm}:${hex.toLowerCase()}`;
};
var colonHash = (text2) => {
  const colon = text2.indexOf(":");
  return hexHash(text2.slice(0, Math.max(colon, 0)), text2.slice(colon + 1));
};

// src/collect/dependencies/source.ts
var NOWHERE = { source: null, from: null };
var FILE = { source: "file", from: null };
var GIT = /^(?:git(?:\+[a-z]+)?:|ssh:|(?:github|gitlab|bitbucket|gist):|git@)/i;
var LOCAL = /^(?:file:|link:|portal:|workspace:|\.{0,2}[\\/]|~[\\/]|[a-z]:[\\/])/i;
var originOf = (url) => {
  if (url === null || url === "") return NOWHERE;
  if (GIT.test(url)) return { source: "git", from: { key: "vcs_url", url: withoutSecrets(url) } };
  if (LOCAL.test(url)) return FILE;
  return { source: hostOf(url), from: null };
};
var gitOrigin = (url, commit) => {
  const bare = withoutSecrets(url.replace(/^git\+/, ""));
  return { source: "git", from: { key: "vcs_url", url: `git+${bare}${commit === null ? "" : `@${commit}`}` } };
};
var hostOf = (url) => parsed(url).host.toLowerCase();
var indexOf = (url) => {
  const { host, pathname } = parsed(url);
  return `${host.toLowerCase()}${withoutLastSlashes(pathname)}`;
};
var withoutLastSlashes = (path) => {
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
};
var anyOf = (sources) => sources.length === 0 ? null : [...new Set(sources)].toSorted().join(" ");
var parsed = (url) => {
  const found = URL.canParse(url) ? new URL(url) : null;
  if (found === null || found.host === "" || !/^https?:$/.test(found.protocol))
    return refuse("an address is no http or https URL");
  return found;
};
var withoutSecrets = (url) => url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");

// src/collect/dependencies/lock-files/bundler.ts
var SOURCES = /* @__PURE__ */ new Set(["GIT", "GEM", "PATH", "PLUGIN SOURCE"]);
var OTHERS = /* @__PURE__ */ new Set(["PLATFORMS", "DEPENDENCIES", "CHECKSUMS", "RUBY VERSION", "BUNDLED WITH"]);
var readGemfileLock = (content) => {
  const sections = sectionsOf(content);
  if (!sections.some(({ name }) => name === "DEPENDENCIES")) return refuse("it is no lock file of Bundler");
  const unknown2 = sections.find(({ name }) => !SOURCES.has(name) && !OTHERS.has(name));
  if (unknown2 !== void 0) return refuse("a section is not known");
  const checksums = new Map(sections.filter(({ name }) => name === "CHECKSUMS").flatMap(checksumsOf));
  return sections.filter(({ name }) => SOURCES.has(name)).flatMap((section) => gemsOf(section, checksums));
};
var sectionsOf = (content) => {
  if (/^(?:<{7}|={7}|>{7})/m.test(content)) return refuse("it holds a conflict of a merge");
  const sections = [];
  for (const line of content.split(/\r?\n/)) {
    if (line.trim() === "") continue;
    if (/^\S/.test(line)) sections.push({ name: line.trim(), lines: [] });
    else if (sections.length === 0) return refuse("a line stands before the first section");
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
};
var GEM = /^ {4}(\S+) \(([^()\s]+)\)$/;
var gemsOf = ({ name, lines }, checksums) => {
  if (lines.some((line) => !/^ {2}[a-z-]+:|^ {4}\S|^ {6}\S/.test(line))) return refuse("a line of a section is none");
  const fields = lines.flatMap((line) => {
    const [, key, value] = /^ {2}([a-z-]+):(?: (.*))?$/.exec(line) ?? [];
    return key === void 0 ? [] : [{ key, value: value ?? "" }];
  });
  const origin2 = originAt(name, fields);
  const gems = lines.filter((line) => /^ {4}\S/.test(line)).map((line) => GEM.exec(line) ?? refuse("a gem is none"));
  if (origin2 === null) return [];
  return gems.map(([, gem = "", written = ""]) => {
    const version = written.replace(/-.*$/s, "");
    const hashes = checksums.get(`${gem} ${written}`) ?? [];
    return component({ ecosystem: "rubygems", name: gem, version, ...origin2, hashes });
  });
};
var originAt = (section, fields) => {
  const remotes = fields.filter(({ key }) => key === "remote").map(({ value }) => value);
  const revision = fields.find(({ key }) => key === "revision")?.value ?? "";
  const [remote = ""] = remotes;
  switch (section) {
    case "GIT":
      return gitOrigin(remote, revision);
    case "PATH":
      return remote === "." ? null : { source: "file", from: null };
    default:
      return { source: anyOf(remotes.map((each) => /^https?:/i.test(each) ? hostOf(each) : "file")), from: null };
  }
};
var checksumsOf = ({ lines }) => lines.map((line) => {
  const [, gem = "", version = "", digests = ""] = /^ {2}(\S+) \(([^()\s]+)\)(?: (\S+))?$/.exec(line) ?? [];
  if (gem === "") return refuse("a checksum is none");
  const hashes = digests.split(",").filter((digest) => digest !== "");
  return [`${gem} ${version}`, hashes.map((digest) => hexHash(...pairOf(digest)))];
});
var pairOf = (digest) => {
  const equals = digest.indexOf("=");
  return [digest.slice(0, Math.max(equals, 0)), digest.slice(equals + 1)];
};

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed2 = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed2 = parsed2 ? parsed2 + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed2;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed2 += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed2 += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed2 += "\b";
        else if (c === 116)
          parsed2 += "	";
        else if (c === 110)
          parsed2 += "\n";
        else if (c === 102)
          parsed2 += "\f";
        else if (c === 114)
          parsed2 += "\r";
        else if (c === 101)
          parsed2 += "\x1B";
        else if (c === 34)
          parsed2 += '"';
        else if (c === 92)
          parsed2 += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed2 = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed2;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed2.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/collect/dependencies/structured-text.ts
var import_yaml = __toESM(require_dist(), 1);
var readJson = (text2) => cursor(jsonOf(text2), "$");
var jsonOf = (text2) => {
  if (nesting(text2) > 2 * LIMITS.depth) return refuse("it is nested too deeply");
  try {
    return parseStrictJson(text2);
  } catch (fault) {
    if (!(fault instanceof NotStrict)) throw fault;
    return refuse(fault.kind === "ambiguous" ? "a key stands there twice" : "it is not JSON");
  }
};
var readToml = (text2) => cursor(tomlOf(text2), "$");
var tomlOf = (text2) => {
  try {
    return parse(text2, { maxDepth: LIMITS.depth });
  } catch {
    return refuse("it is not TOML");
  }
};
var readYaml = (text2) => {
  const [document, ...more] = yamlDocuments(text2);
  if (document === void 0 || more.length > 0) return refuse("it is not one YAML document");
  return cursor(plain(document.contents, 0), "$");
};
var CHAIN = /(?:[-?:][ \t]+){80}/u;
var yamlDocuments = (text2, lineCounter) => {
  if (nesting(text2) > LIMITS.depth || CHAIN.test(text2)) return refuse("it is nested too deeply");
  const documents = parsedYaml(text2, lineCounter);
  if (documents.some(({ errors }) => errors.length > 0)) return refuse("it is not YAML");
  return documents;
};
var parsedYaml = (text2, lineCounter) => {
  const options = { prettyErrors: false, strict: true, uniqueKeys: false, logLevel: "silent" };
  try {
    const counter = lineCounter === void 0 ? {} : { lineCounter };
    return [
      ...(0, import_yaml.parseAllDocuments)(text2, { ...options, ...counter, version: "1.2", schema: "core", merge: false })
    ];
  } catch {
    return refuse("it is nested too deeply to be read");
  }
};
var plain = (node, depth) => {
  if (depth > LIMITS.depth) return refuse("it is nested too deeply");
  if (node === null) return null;
  if ((0, import_yaml.isAlias)(node)) return refuse("it has an alias");
  if ((0, import_yaml.isSeq)(node)) return node.items.map((item) => plain(item, depth + 1));
  if ((0, import_yaml.isScalar)(node)) return node.value;
  if (!(0, import_yaml.isMap)(node)) return refuse("it has a node of an unknown kind");
  const entries = node.items.map(({ key, value }) => [keyOf(key), plain(value, depth + 1)]);
  demandUnique(entries.map(([key]) => key));
  return Object.fromEntries(entries);
};
var keyOf = (key) => {
  const value = (0, import_yaml.isScalar)(key) ? key.value : null;
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : refuse("a key is not text");
};
var demandUnique = (keys) => {
  if (new Set(keys).size !== keys.length) refuse("a key stands there twice");
};
var nesting = (text2) => {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text2.length; index += 1) {
    const code = text2.charCodeAt(index);
    if (code === 91 || code === 123) deepest = Math.max(deepest, ++depth);
    else if (code === 93 || code === 125) depth = Math.max(0, depth - 1);
  }
  return deepest;
};

// src/collect/dependencies/lock-files/cargo.ts
var readCargoLock = (content) => {
  const lock2 = readToml(content);
  const version = lock2.get("version", optional(integer)) ?? 1;
  if (version < 1 || version > 4) return refuse("its version is not known");
  const metadata = lock2.maybe("metadata");
  return lock2.has("package") ? lock2.list("package", (entry) => packageOf(entry, metadata)).flat() : [];
};
var packageOf = (entry, metadata) => {
  const [name, version] = [entry.get("name", text), entry.get("version", text)];
  const source = entry.get("source", optional(text));
  if (source === null) return [];
  const key = `checksum ${name} ${version} (${source})`;
  const checksum = entry.get("checksum", optional(text)) ?? metadata?.get(key, optional(text)) ?? null;
  const hashes = checksum === null || checksum === "<none>" ? [] : [hexHash("sha256", checksum)];
  return [component({ ecosystem: "cargo", name, version, ...originAt2(source), hashes })];
};
var originAt2 = (source) => {
  const [, kind = "", url = ""] = /^(registry|sparse|git|path|local-registry|directory)\+(.+)$/.exec(source) ?? [];
  switch (kind) {
    case "git":
      return gitOrigin(url, null);
    case "registry":
    case "sparse":
      return { source: /^https?:/i.test(url) ? indexOf(url) : url.startsWith("file:") ? "file" : "git", from: null };
    case "":
      return refuse("a source is of an unknown kind");
    default:
      return { source: "file", from: null };
  }
};

// src/collect/dependencies/lock-files/composer.ts
var readComposerLock = (content) => {
  const lock2 = readJson(content);
  if (!lock2.has("packages") || !(lock2.has("content-hash") || lock2.has("hash")))
    return refuse("it is no lock file of Composer");
  const development = lock2.has("packages-dev") ? lock2.get("packages-dev", (value) => value) : null;
  return [
    ...lock2.list("packages", (entry) => packageOf2(entry, "runtime")),
    ...development === null ? [] : lock2.list("packages-dev", (entry) => packageOf2(entry, "development"))
  ];
};
var packageOf2 = (entry, scope) => {
  const shasum = entry.maybe("dist")?.get("shasum", optional(text)) ?? "";
  return component({
    ecosystem: "composer",
    name: entry.get("name", text),
    version: entry.get("version", text),
    ...originAt3(entry),
    hashes: shasum === "" ? [] : [hexHash("sha1", shasum)],
    licence: licenceOf(entry),
    installScript: entry.get("type", optional(text)) === "composer-plugin",
    scope
  });
};
var originAt3 = (entry) => {
  const dist = entry.maybe("dist");
  if (dist !== null) {
    const url = dist.get("url", text);
    return { source: /^https?:/i.test(url) ? hostOf(url) : "file", from: null };
  }
  const source = entry.maybe("source");
  if (source === null) return { source: null, from: null };
  return gitOrigin(source.get("url", text), source.get("reference", optional(text)));
};
var licenceOf = (entry) => {
  const licences = entry.get("license", optional(arrayOf(text))) ?? [];
  if (licences.length < 2) return licences[0] ?? null;
  return licences.map((each) => /\s/.test(each) && !/^\(.*\)$/.test(each) ? `(${each})` : each).join(" OR ");
};

// src/collect/dependencies/lock-files/go.ts
var readGoModules = (content, sums) => {
  const lines = directives(content);
  if (!lines.some(({ name }) => name === "module")) return refuse("it names no module");
  const replaced = new Map(lines.filter(({ name }) => name === "replace").map(({ words }) => replacementOf(words)));
  const hashes = sums === null ? /* @__PURE__ */ new Map() : sumsOf(sums);
  return lines.filter(({ name }) => name === "require").map(({ words: [module = "", version = "", ...more] }) => {
    if (module === "" || !/^v\d/.test(version) || more.length > 0) return refuse("a requirement is none");
    const instead = replaced.get(`${module} ${version}`) ?? replaced.get(`${module} `);
    return moduleOf(instead ?? { module, version }, hashes);
  });
};
var readGoWorkspace = (content) => {
  const lines = directives(content);
  if (!lines.some(({ name }) => name === "go" || name === "use")) return refuse("it is no workspace of Go");
  return lines.filter(({ name }) => name === "replace").map(({ words }) => moduleOf(replacementOf(words)[1], /* @__PURE__ */ new Map()));
};
var moduleOf = ({ module, version }, hashes) => {
  const hash = hashes.get(`${module} ${version ?? ""}`);
  const source = version === null ? "file" : null;
  return component({ ecosystem: "go", name: module, version, source, hashes: hash === void 0 ? [] : [hash] });
};
var DIRECTIVES = /* @__PURE__ */ new Set([
  "module",
  "go",
  "toolchain",
  "godebug",
  "require",
  "replace",
  "exclude",
  "retract",
  "tool",
  "ignore",
  "use"
]);
var directives = (content) => {
  const found = [];
  let block = null;
  for (const line of content.split(/\r?\n/)) {
    const words = wordsOf(line);
    const [first] = words;
    if (first === void 0) continue;
    if (block !== null && first === ")" && words.length === 1) block = null;
    else if (block !== null) found.push({ name: block, words });
    else if (!DIRECTIVES.has(first)) return refuse("a directive is not known");
    else if (words.length === 2 && words[1] === "(") block = first;
    else found.push({ name: first, words: words.slice(1) });
  }
  if (block !== null) return refuse("a block does not end");
  return found;
};
var wordsOf = (line) => line.replace(/\/\/.*$/, "").trim().split(/\s+/).filter((word) => word !== "").map((word) => word.replace(/^(["`])(.*)\1$/, "$2"));
var replacementOf = (words) => {
  const arrow = words.indexOf("=>");
  const [before, after] = [words.slice(0, arrow), words.slice(arrow + 1)];
  const [[old, version = ""], [module, to]] = [before, after];
  if (arrow < 1 || old === void 0 || module === void 0 || before.length > 2 || after.length > 2)
    return refuse("a replacement is none");
  const isFolder = /^(?:\.{1,2}(?:\/|$)|\/|[A-Za-z]:)/.test(module);
  if (isFolder !== (to === void 0)) return refuse("a replacement is none");
  return [`${old} ${version}`, isFolder ? { module: old, version: null } : { module, version: to ?? null }];
};
var sumsOf = (sums) => {
  const hashes = /* @__PURE__ */ new Map();
  for (const line of sums.split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const [, module = "", version = "", digest = ""] = /^(\S+) (\S+) h1:(\S+)$/.exec(line.trim()) ?? [];
    if (module === "") return refuse("a line of go.sum is none");
    const key = `${module} ${version}`;
    const hash = base64Hash("h1", digest);
    if (hashes.has(key) && hashes.get(key) !== hash) return refuse("go.sum has two digests of one module");
    hashes.set(key, hash);
  }
  return hashes;
};

// src/collect/dependencies/lock-files/gradle.ts
var readGradleLock = (content) => {
  const lines = content.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  demandUnique(lines);
  return lines.filter((line) => !line.startsWith("empty=")).map(lineOf2);
};
var lineOf2 = (line) => {
  const [, name = "", version = "", configurations] = /^([^:=\s]+:[^:=\s]+):([^:=\s]+)(?:=(\S*))?$/.exec(line) ?? [];
  if (name === "") return refuse("a line is no dependency");
  return component({ ecosystem: "maven", name, version, scope: scopeOf(configurations) });
};
var scopeOf = (configurations) => {
  const names = (configurations ?? "").split(",").filter((name) => name !== "");
  if (names.length === 0) return "unknown";
  return names.every((name) => /^(?:test|androidTest)(?![a-z])/.test(name)) ? "development" : "runtime";
};

// src/collect/dependencies/archive.ts
var ARCHIVE = /\/((?:@|%40)[^/]+?(?:\/|%2f)[^/]+|[^/@]+)\/-\/(?:(?:@|%40)[^/]+?(?:\/|%2f))?([^/?#]+)\.(?:tgz|tar\.gz)(?:[?#].*)?$/i;
var LONGEST = 4e3;
var archivedAt = (url, told) => {
  if (url !== null && url.length > LONGEST) return refuse("an address is too long");
  const [, path, file = ""] = url === null || !/^https?:/i.test(url) ? [] : ARCHIVE.exec(url) ?? [];
  if (path === void 0) return told;
  const [name, archive] = [decoded(path), decoded(file)];
  const start = `${name.slice(name.indexOf("/") + 1)}-`;
  if (name === told.name && archive === `${start}${told.version?.replace(/\+.*$/s, "") ?? ""}`) return told;
  return { name, version: archive.startsWith(start) ? archive.slice(start.length) : null };
};
var decoded = (text2) => {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
};

// src/collect/dependencies/entries.ts
var entriesOf = (from) => from.keys.map((key) => [key, from.at(key)]);
var entriesAt = (from, key) => from.has(key) ? entriesOf(from.at(key)) : [];

// src/collect/dependencies/lock-files/npm.ts
var readNpmLock = (content) => {
  const lock2 = readJson(content);
  const version = lock2.get("lockfileVersion", integer);
  if (version < 1 || version > 3) return refuse(`lockfileVersion ${String(version)} is not known`);
  const packages = lock2.has("packages");
  if (version > 1 && !packages) return refuse("it has no packages");
  const installed = packages ? entriesAt(lock2, "packages").flatMap(([path, entry]) => placed(path, entry)) : [];
  const known = new Set(installed.map(identity));
  const listed = entriesAt(lock2, "dependencies").flatMap(([name, entry]) => nested(name, entry));
  return [...installed, ...listed.filter((each) => !known.has(identity(each)))];
};
var identity = ({ purl, name, source, hashes }) => JSON.stringify([purl, name, source, hashes]);
var FOLDER = "node_modules/";
var placed = (path, entry) => {
  const cut = path.lastIndexOf(FOLDER);
  if (cut < 0 || entry.get("link", optional(boolean)) === true) return [];
  const name = entry.get("name", optional(text)) ?? path.slice(cut + FOLDER.length);
  const resolved = entry.get("resolved", optional(text));
  return [
    component({
      ecosystem: "npm",
      ...archivedAt(resolved, { name, version: entry.get("version", optional(text)) }),
      ...originOf(resolved),
      hashes: integrityHashes(entry.get("integrity", optional(text))),
      licence: licenceOf2(entry),
      installScript: entry.get("hasInstallScript", optional(boolean)) === true,
      scope: scopeOf2(entry)
    })
  ];
};
var nested = (key, entry) => {
  const inner = entriesAt(entry, "dependencies").flatMap(([name, each]) => nested(name, each));
  const written = entry.get("version", text);
  const [, alias, aliased] = /^npm:(@?[^@]+)@(.+)$/.exec(written) ?? [];
  const exact = /^\d/.test(written) ? written : aliased ?? null;
  const resolved = entry.get("resolved", optional(text)) ?? (exact === null ? written : null);
  const origin2 = originOf(resolved);
  if (origin2.source === "file" && entry.get("bundled", optional(boolean)) !== true && !entry.has("integrity"))
    return [...localOf(written, key, entry), ...inner];
  const version = exact ?? commitIn(written);
  const hashes = integrityHashes(entry.get("integrity", optional(text)));
  return [
    component({
      ecosystem: "npm",
      ...archivedAt(resolved, { name: alias ?? key, version }),
      ...origin2,
      hashes,
      scope: scopeOf2(entry)
    }),
    ...inner
  ];
};
var localOf = (written, name, entry) => /\.(?:tgz|tar\.gz|tar)$/i.test(written) ? [component({ ecosystem: "npm", name, version: null, source: "file", scope: scopeOf2(entry) })] : [];
var commitIn = (written) => /#([0-9a-f]{40})$/.exec(written)?.[1] ?? null;
var scopeOf2 = (entry) => entry.get("dev", optional(boolean)) === true ? "development" : "runtime";
var licenceOf2 = (entry) => {
  const told = entry.get("license", (value) => value);
  return typeof told === "string" && told !== "" ? told : null;
};

// src/collect/dependencies/lock-files/nuget.ts
var TYPES2 = /* @__PURE__ */ new Set(["Direct", "Transitive", "CentralTransitive"]);
var readNugetLock = (content) => {
  const lock2 = readJson(content);
  const version = lock2.get("version", integer);
  if (version !== 1 && version !== 2) return refuse("its version is not known");
  if (!lock2.has("dependencies")) return refuse("it has no dependencies");
  return entriesAt(lock2, "dependencies").flatMap(([, framework]) => entriesOf(framework).flatMap(packageOf3));
};
var packageOf3 = ([name, entry]) => {
  const type = entry.get("type", text);
  if (type === "Project") return [];
  if (!TYPES2.has(type)) return refuse("a dependency is of an unknown type");
  const digest = entry.get("contentHash", optional(text));
  const hashes = digest === null ? [] : [base64Hash("sha512", digest)];
  return [component({ ecosystem: "nuget", name, version: entry.get("resolved", optional(text)), hashes })];
};

// src/collect/dependencies/lock-files/pipfile.ts
var readPipfileLock = (content) => {
  const lock2 = readJson(content);
  const meta = lock2.at("_meta");
  if (meta.get("pipfile-spec", (value) => value) !== 6) return refuse("its pipfile-spec is not known");
  const sources = new Map(
    meta.list("sources", (source) => [source.get("name", text), hostOf(source.get("url", text))])
  );
  const categories = lock2.keys.filter((key) => key !== "_meta");
  return categories.flatMap(
    (category) => entriesAt(lock2, category).filter(([, entry]) => !entry.has("path") || entry.get("path", text) !== ".").map(([name, entry]) => packageOf4(name, entry, category, sources))
  );
};
var packageOf4 = (name, entry, category, sources) => {
  const written = entry.get("version", optional(text));
  const version = /^===?\s*([^\s*]+)$/.exec(written ?? "")?.[1] ?? entry.get("ref", optional(text));
  const hashes = (entry.get("hashes", optional(arrayOf(text))) ?? []).map(colonHash);
  const scope = category === "default" ? "runtime" : category === "develop" ? "development" : "unknown";
  return component({ ecosystem: "pip", name, version, ...originAt4(entry, sources), hashes, scope });
};
var originAt4 = (entry, sources) => {
  const git = entry.get("git", optional(text));
  if (git !== null) return gitOrigin(git, entry.get("ref", optional(text)));
  if (entry.has("path")) return { source: "file", from: null };
  const file = entry.get("file", optional(text));
  if (file !== null) return originOf(file);
  const index = entry.get("index", optional(text));
  if (index === null) return { source: anyOf([...sources.values()]), from: null };
  return { source: sources.get(index) ?? refuse("an index is none of the sources"), from: null };
};

// src/collect/dependencies/lock-files/pnpm.ts
var readPnpmLock = (content) => {
  const lock2 = readYaml(content);
  const version = lock2.get(
    "lockfileVersion",
    (value) => typeof value === "number" ? String(value) : text(value, "$.lockfileVersion")
  );
  const [, major] = /^(6|9)(?:\.\d+)?$/.exec(version) ?? [];
  if (major === void 0) return refuse("its lockfileVersion is not known");
  return entriesAt(lock2, "packages").flatMap(([key, entry]) => packageOf5(key, entry, major === "6"));
};
var packageOf5 = (key, entry, tellsMore) => {
  const resolution = entry.at("resolution");
  const directory = resolution.has("directory");
  if (directory) return [];
  const spec = specOf(key);
  const name = entry.get("name", optional(text)) ?? spec.name;
  if (name === "") return refuse("a package has no name");
  return [
    component({
      ecosystem: "npm",
      ...archivedAt(resolution.get("tarball", optional(text)), {
        name,
        version: entry.get("version", optional(text)) ?? spec.version
      }),
      ...origin(resolution),
      hashes: integrityHashes(resolution.get("integrity", optional(text))),
      installScript: tellsMore ? entry.get("requiresBuild", optional(boolean)) === true : null,
      scope: tellsMore ? scopeOf3(entry) : "unknown"
    })
  ];
};
var specOf = (key) => {
  const bare = key.replace(/^\//, "").replace(/\(.*$/s, "");
  const at = bare.indexOf("@", 1);
  if (at < 0) return { name: "", version: null };
  const version = bare.slice(at + 1);
  return { name: bare.slice(0, at), version: /^\d[^:/]*$/.test(version) ? version : null };
};
var origin = (resolution) => {
  const repo = resolution.get("repo", optional(text));
  if (repo === null) return originOf(resolution.get("tarball", optional(text)));
  return gitOrigin(repo, resolution.get("commit", text));
};
var scopeOf3 = (entry) => entry.has("dev") ? entry.get("dev", boolean) ? "development" : "runtime" : "unknown";

// src/collect/dependencies/lock-files/poetry.ts
var readPoetryLock = (content) => {
  const lock2 = readToml(content);
  const metadata = lock2.at("metadata");
  if (!/^[12]\.\d+$/.test(metadata.get("lock-version", text))) return refuse("its lock-version is not known");
  const files = filesOf(metadata);
  return lock2.has("package") ? lock2.list("package", (entry) => packageOf6(entry, files)) : [];
};
var hashesIn = (from, key) => from.list(key, (file) => colonHash(file.get("hash", text)));
var filesOf = (metadata) => {
  const files = metadata.maybe("files");
  if (files === null) return /* @__PURE__ */ new Map();
  return new Map(files.keys.map((name) => [name, hashesIn(files, name)]));
};
var packageOf6 = (entry, files) => {
  const name = entry.get("name", text);
  const hashes = entry.has("files") ? hashesIn(entry, "files") : files.get(name) ?? [];
  const source = entry.maybe("source");
  const origin2 = source === null ? { source: null, from: null } : originAt5(source);
  return component({
    ecosystem: "pip",
    name,
    version: entry.get("version", text),
    ...origin2,
    hashes,
    scope: scopeOf4(entry)
  });
};
var originAt5 = (source) => {
  const url = source.get("url", text);
  switch (source.get("type", text)) {
    case "legacy":
      return { source: hostOf(url), from: null };
    case "url":
      return originOf(url);
    case "git":
      return gitOrigin(url, source.get("resolved_reference", text));
    case "directory":
    case "file":
      return { source: "file", from: null };
    default:
      return refuse("a source is of an unknown type");
  }
};
var scopeOf4 = (entry) => {
  const category = entry.get("category", optional(text));
  if (category !== null) return category === "dev" ? "development" : "runtime";
  const groups = entry.get("groups", optional(arrayOf(text)));
  if (groups === null) return "unknown";
  return groups.includes("main") ? "runtime" : "development";
};

// src/collect/dependencies/lock-files/requirements.ts
var PLAIN = /* @__PURE__ */ new Set(["--no-index", "--pre", "--require-hashes", "--prefer-binary"]);
var WITH_VALUE = /* @__PURE__ */ new Set(["--trusted-host", "--no-binary", "--only-binary", "--use-feature"]);
var INDEXES = /* @__PURE__ */ new Set(["-i", "--index-url", "--pypi-url", "--extra-index-url", "-f", "--find-links"]);
var OTHERS2 = /* @__PURE__ */ new Set(["-r", "--requirement", "-c", "--constraint"]);
var EDITABLE = /* @__PURE__ */ new Set(["-e", "--editable"]);
var readRequirements = (content) => {
  const lines = logicalLines(content);
  const sources = lines.flatMap(indexesOf);
  return lines.flatMap((line) => requirementOf(line, anyOf(sources)));
};
var logicalLines = (content) => {
  const joined3 = [];
  let open = "";
  for (const line of content.replace(/^\uFEFF/, "").split(/\r\n?|\n/)) {
    const isComment = /^\s*#/.test(line);
    if (line.endsWith("\\") && !isComment) open += line.slice(0, -1);
    else {
      joined3.push(`${open}${isComment ? " " : ""}${line}`);
      open = "";
    }
  }
  return [...joined3, open].map(
    (line) => line.replace(/\s+/g, " ").replace(/(?:^| )#.*$/, "").trim()
  ).filter((line) => line !== "");
};
var optionOf = (line) => {
  const [, name, value = ""] = /^(--?[A-Za-z][\w-]*)(?:(?:\s*=\s*|\s+)(.*))?$/.exec(line) ?? [];
  return name === void 0 ? null : { name, value: value.trim() };
};
var indexesOf = (line) => {
  const option = optionOf(line);
  if (option === null || !INDEXES.has(option.name)) return [];
  return [/^https?:/i.test(option.value) ? hostOf(option.value) : "file"];
};
var requirementOf = (line, index) => {
  const option = optionOf(line);
  if (option === null) return isSelf(line) ? [] : [packageOf7(line, index)];
  const { name, value } = option;
  if (PLAIN.has(name) && value === "") return [];
  if (WITH_VALUE.has(name) || INDEXES.has(name)) return value === "" ? refuse("an option has no value") : [];
  if (OTHERS2.has(name)) return isRequirements(value) ? [] : refuse("it takes in a file that is not read");
  if (EDITABLE.has(name)) return isSelf(value) ? [] : [direct(value, null)];
  return refuse("an option is not known");
};
var isSelf = (written) => /^\.\/?(?:\[[^\]]*\])?$/.test(written);
var isRequirements = (path) => !/^[a-z][a-z+]*:/i.test(path) && REQUIREMENTS.test(path);
var REQUIREMENTS = /(?:^|\/)(?:[\w.-]*requirements[\w.-]*|constraints[\w.-]*)\.txt$|(?:^|\/)(?:requirements|constraints)\/[^/]+\.txt$/i;
var HASH = /\s--hash[=\s]\s*(\S+)/g;
var NAMED = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[\w\s,.-]*\])?\s*(.*)$/s;
var SPECIFIER = /^(?:\(?\s*(?:(?:===?|~=|!=|<=?|>=?)\s*[\w.*+!-]+\s*,?\s*)*\)?)$/;
var packageOf7 = (line, index) => {
  const hashes = [...line.matchAll(HASH)].map(([, hash = ""]) => colonHash(hash));
  const bare = line.replace(HASH, "").trim();
  if (/\s--/.test(bare)) return refuse("an option of a package is not known");
  if (/^(?:[a-z][a-z+]*:|\.{0,2}\/)/i.test(bare)) return direct(bare, null, hashes);
  const [, name = "", rest = ""] = NAMED.exec(bare) ?? [];
  if (name === "") return refuse("a line is no requirement");
  if (rest.startsWith("@")) return direct(rest.slice(1).trim(), name, hashes);
  const specifier = rest.replace(/;.*$/s, "").trim();
  if (!SPECIFIER.test(specifier)) return refuse("a line is no requirement");
  const version = /^\(?\s*===?\s*([\w.+!-]+)\s*\)?$/.exec(specifier)?.[1] ?? null;
  return component({ ecosystem: "pip", name, version, source: index, hashes });
};
var direct = (written, name, told = []) => {
  const url = written.replace(/\s+;.*$/s, "").trim();
  const [address = "", fragment = ""] = url.split("#", 2);
  const egg = /(?:^|&)egg=([A-Za-z0-9][\w.-]*)/.exec(fragment)?.[1] ?? null;
  const [, algorithm = "", digest = ""] = /(?:^|&)(sha256|sha384|sha512|sha1|md5)=([0-9a-f]+)/.exec(fragment) ?? [];
  const origin2 = originOf(/^(?:[a-z][a-z+]*:|\.{0,2}\/)/i.test(address) ? address : `./${address}`);
  const hashes = [...told, ...digest === "" ? [] : [hexHash(algorithm, digest)]];
  const commit = origin2.source === "git" ? /@([0-9a-f]{40})$/.exec(address)?.[1] ?? null : null;
  const fallback = withoutLastSlashes(address).split("/").at(-1) ?? address;
  return component({ ecosystem: "pip", name: name ?? egg ?? fallback, version: commit, ...origin2, hashes });
};

// src/collect/dependencies/lock-files/uv.ts
var readUvLock = (content) => {
  const lock2 = readToml(content);
  if (lock2.get("version", integer) !== 1) return refuse("its version is not known");
  return lock2.has("package") ? lock2.list("package", packageOf8).flat() : [];
};
var packageOf8 = (entry) => {
  const source = entry.at("source");
  if (source.has("editable") || source.has("virtual")) return [];
  const archives = [
    ...entry.has("sdist") ? [entry.at("sdist")] : [],
    ...entry.has("wheels") ? entry.list("wheels", (wheel) => wheel) : []
  ];
  const hashes = archives.flatMap((archive) => archive.has("hash") ? [colonHash(archive.get("hash", text))] : []);
  const version = entry.has("version") ? entry.get("version", text) : null;
  const origin2 = originAt6(source, archives);
  return [component({ ecosystem: "pip", name: entry.get("name", text), version, ...origin2, hashes })];
};
var originAt6 = (source, archives) => {
  if (source.has("git")) return gitOrigin(source.get("git", text), null);
  if (source.has("url")) return originOf(source.get("url", text));
  if (source.has("registry")) return { source: fetchedFrom(source.get("registry", text), archives), from: null };
  if (source.has("directory") || source.has("path")) return { source: "file", from: null };
  return refuse("a source is of an unknown kind");
};
var fetchedFrom = (index, archives) => {
  const urls = archives.flatMap((archive) => archive.has("url") ? [archive.get("url", text)] : []);
  return anyOf(urls.length > 0 ? urls.map(hostOf) : [/^https?:/i.test(index) ? hostOf(index) : "file"]);
};

// src/collect/dependencies/lock-files/yarn-classic.ts
var HEADER = "# yarn lockfile v1";
var readClassicBlocks = (content) => {
  const lines = content.split(/\r?\n/);
  if (!lines.includes(HEADER)) return refuse("it is no lock file of yarn");
  const blocks = [];
  for (const line of lines) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const indent = line.length - line.trimStart().length;
    if (indent === 0) blocks.push({ patterns: patternsOf(line), fields: /* @__PURE__ */ new Map() });
    else if (indent === 2) addField(blocks.at(-1), line.slice(2));
    else if (indent !== 4) return refuse("a line is indented in an unknown way");
  }
  demandUnique(blocks.flatMap(({ patterns }) => patterns.map(({ name, range }) => `${name}@${range}`)));
  return blocks.map(({ patterns, fields }) => ({ patterns, fields: Object.fromEntries(fields) }));
};
var patternsOf = (line) => {
  if (!line.endsWith(":")) return refuse("a package does not end its line with a colon");
  return line.slice(0, -1).split(", ").map((written) => {
    const pattern = unquoted(written);
    const at = pattern.indexOf("@", 1);
    return at < 0 ? { name: pattern, range: "" } : { name: pattern.slice(0, at), range: pattern.slice(at + 1) };
  });
};
var addField = (block, text2) => {
  if (block === void 0) return refuse("a field stands before the first package");
  const [, key = "", value] = /^([A-Za-z]+)(?::| (\S.*))$/.exec(text2) ?? [];
  if (key === "" || block.fields.has(key)) return refuse("a field is none, or stands there twice");
  block.fields.set(key, value === void 0 ? "" : unquoted(value));
};
var unquoted = (written) => {
  if (!written.startsWith('"')) return /["\s]/.test(written) ? refuse("a value has a quote within") : written;
  try {
    const value = JSON.parse(written);
    return typeof value === "string" ? value : refuse("a value is no text");
  } catch {
    return refuse("a value in quotes does not end");
  }
};

// src/collect/dependencies/lock-files/yarn.ts
var readYarnLock = (content) => /^__metadata:/m.test(content) ? readBerry(content) : readClassicBlocks(content).flatMap(classicOf);
var classicOf = (block) => {
  const { version, resolved = null, integrity = null } = block.fields;
  if (version === void 0) return refuse("a package has no version");
  const names = new Set(block.patterns.map(({ name, range }) => /^npm:(@?[^@]+)(?:@|$)/.exec(range)?.[1] ?? name));
  const origin2 = resolved === null ? unresolved(block) : classicOrigin(resolved);
  const hashes = [...integrityHashes(integrity), ...origin2.hashes];
  return [...names].map(
    (name) => component({
      ecosystem: "npm",
      ...archivedAt(resolved, { name, version }),
      source: origin2.source,
      from: origin2.from,
      hashes
    })
  );
};
var classicOrigin = (resolved) => {
  const hash = resolved.indexOf("#");
  const fragment = hash < 0 ? "" : resolved.slice(hash + 1);
  const whole = originOf(resolved);
  if (whole.source === "git" || hash < 0) return { ...whole, hashes: [] };
  const isDigest = /^[0-9a-f]{40}$/.test(fragment);
  return { ...originOf(resolved.slice(0, hash)), hashes: isDigest ? [hexHash("sha1", fragment)] : [] };
};
var unresolved = ({ patterns }) => {
  const isLocal = patterns.some(({ range }) => /^(?:file:|link:|portal:|\.{1,2}\/|\/|~\/)/.test(range));
  return { source: isLocal ? "file" : null, from: null, hashes: [] };
};
var readBerry = (content) => {
  const entries = entriesOf(readYaml(content));
  const metadata = entries.find(([key]) => key === "__metadata")?.[1];
  const version = metadata?.get("version", (value) => typeof value === "number" ? value : Number(text(value, "$")));
  if (version === void 0 || !(version >= 4 && version <= 9)) return refuse("its version is not known");
  return entries.flatMap(([key, entry]) => key === "__metadata" ? [] : berryOf(entry));
};
var berryOf = (entry) => {
  if (entry.get("linkType", text) === "soft") return [];
  const { name, reference } = resolutionOf(entry.get("resolution", text));
  const version = entry.get(
    "version",
    (value) => typeof value === "number" ? String(value) : text(value, entry.path)
  );
  const checksum = entry.get("checksum", optional(text));
  const hashes = checksum === null ? [] : [hexHash("sha512", checksum.slice(checksum.lastIndexOf("/") + 1))];
  const archived = archivedAt(archiveUrlOf(reference) ?? reference, { name, version });
  return [component({ ecosystem: "npm", ...archived, ...berryOrigin(reference), hashes })];
};
var MOST_PATCHES = 10;
var resolutionOf = (resolution, left = MOST_PATCHES) => {
  const at = resolution.indexOf("@", 1);
  if (at < 0 || left === 0) return refuse("a resolution has no reference");
  const reference = resolution.slice(at + 1);
  if (!reference.startsWith("patch:")) return { name: resolution.slice(0, at), reference };
  return resolutionOf(decoded2(reference.slice("patch:".length).replace(/#.*$/s, "")), left - 1);
};
var archiveUrlOf = (reference) => {
  const archive = /::(?:.*&)?__archiveUrl=([^&]*)/.exec(reference)?.[1];
  return archive === void 0 ? null : decoded2(archive);
};
var berryOrigin = (reference) => {
  if (reference.startsWith("npm:")) {
    const archive = archiveUrlOf(reference);
    return { source: archive === null ? null : hostOf(archive), from: null };
  }
  if (/#(?:.*&)?commit=/.test(reference)) return gitOrigin(reference, null);
  return originOf(reference.replace(/::.*$/s, ""));
};
var decoded2 = (text2) => {
  try {
    return decodeURIComponent(text2);
  } catch {
    return refuse("an address is badly escaped");
  }
};

// src/collect/dependencies/kinds.ts
var lock = (ecosystem, read, more = {}) => ({
  kind: "lock",
  ecosystem,
  read,
  bytes: LIMITS.lockBytes,
  ...more
});
var LOCKS = /* @__PURE__ */ new Map([
  ["package-lock.json", lock("npm", readNpmLock)],
  ["npm-shrinkwrap.json", lock("npm", readNpmLock)],
  ["pnpm-lock.yaml", lock("npm", readPnpmLock, { bytes: LIMITS.yamlLockBytes })],
  ["yarn.lock", lock("npm", readYarnLock, { bytes: LIMITS.yamlLockBytes })],
  ["poetry.lock", lock("pip", readPoetryLock)],
  ["uv.lock", lock("pip", readUvLock)],
  ["Pipfile.lock", lock("pip", readPipfileLock)],
  ["Cargo.lock", lock("cargo", readCargoLock)],
  ["go.mod", lock("go", readGoModules, { beside: "go.sum", alone: true })],
  ["go.work", lock("go", readGoWorkspace, { alone: true })],
  ["Gemfile.lock", lock("rubygems", readGemfileLock)],
  ["gems.locked", lock("rubygems", readGemfileLock)],
  ["composer.lock", lock("composer", readComposerLock)],
  ["gradle.lockfile", lock("maven", readGradleLock)],
  ["buildscript-gradle.lockfile", lock("maven", readGradleLock)],
  ["settings-gradle.lockfile", lock("maven", readGradleLock)],
  ["packages.lock.json", lock("nuget", readNugetLock)]
]);
var REQUIREMENTS2 = lock("pip", readRequirements, { alone: true });
var manifest = (ecosystem, demands = null, inGraph = true) => ({ kind: "manifest", ecosystem, demands, inGraph });
var hidden = (ecosystem) => manifest(ecosystem, null, false);
var MANIFESTS = new Map([
  [
    "package.json",
    manifest("npm", {
      format: "json",
      paths: [
        "dependencies",
        "devDependencies",
        "optionalDependencies",
        "peerDependencies",
        "peerDependenciesMeta",
        "bundleDependencies",
        "bundledDependencies",
        "overrides",
        "resolutions",
        "workspaces",
        "packageManager",
        "pnpm"
      ]
    })
  ],
  [
    "pyproject.toml",
    manifest("pip", {
      format: "toml",
      paths: [
        "project.dependencies",
        "project.optional-dependencies",
        "project.dynamic",
        "dependency-groups",
        "build-system",
        "tool.poetry.dependencies",
        "tool.poetry.dev-dependencies",
        "tool.poetry.group",
        "tool.poetry.source",
        "tool.uv",
        "tool.pdm",
        "tool.hatch.envs"
      ]
    })
  ],
  [
    "Cargo.toml",
    manifest("cargo", {
      format: "toml",
      paths: [
        "dependencies",
        "dev-dependencies",
        "build-dependencies",
        "target",
        "workspace",
        "patch",
        "replace",
        "features"
      ]
    })
  ],
  [
    "composer.json",
    manifest("composer", {
      format: "json",
      paths: ["require", "require-dev", "repositories", "conflict", "replace", "provide", "minimum-stability"]
    })
  ],
  ["Pipfile", manifest("pip")],
  ["setup.py", manifest("pip")],
  ["setup.cfg", manifest("pip")],
  ["Gemfile", manifest("rubygems")],
  ["gems.rb", manifest("rubygems")],
  ["pom.xml", manifest("maven")],
  ["build.gradle", manifest("maven", null, false)],
  ["build.gradle.kts", manifest("maven", null, false)],
  ["libs.versions.toml", manifest("maven", null, false)],
  ["packages.config", manifest("nuget")],
  ["Directory.Packages.props", hidden("nuget")],
  ["pubspec.yaml", manifest("pub")],
  ["pubspec.lock", manifest("pub")],
  ["Package.swift", manifest("swift")],
  ["Package.resolved", manifest("swift")],
  ...["bun.lock", "bun.lockb", "deno.lock", "pnpm-workspace.yaml"].map((name) => [name, hidden("npm")]),
  ...["pdm.lock", "pylock.toml", "environment.yml", "environment.yaml", "conda-lock.yml"].map(
    (name) => [name, hidden("pip")]
  ),
  ...[
    ["mix.lock", "hex"],
    ["mix.exs", "hex"],
    ["Podfile.lock", "cocoapods"],
    ["Podfile", "cocoapods"],
    ["Cartfile.resolved", "carthage"],
    ["conan.lock", "conan"],
    ["conanfile.txt", "conan"],
    ["conanfile.py", "conan"],
    ["vcpkg.json", "vcpkg"],
    ["flake.lock", "nix"],
    ["MODULE.bazel.lock", "bazel"],
    ["MODULE.bazel", "bazel"],
    ["build.sbt", "maven"],
    ["deps.edn", "maven"],
    ["project.clj", "maven"],
    ["stack.yaml.lock", "hackage"],
    ["cabal.project.freeze", "hackage"],
    ["renv.lock", "cran"],
    ["Manifest.toml", "julia"],
    [".terraform.lock.hcl", "terraform"],
    [".gitmodules", "git"]
  ].map(([name, ecosystem]) => [name, hidden(ecosystem)])
]);
var kindOf = (path) => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const exact = LOCKS.get(name) ?? MANIFESTS.get(name);
  if (exact !== void 0) return exact;
  if (isRequirements(path)) return REQUIREMENTS2;
  if (/(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/.test(path)) return LOCKS.get("gradle.lockfile") ?? null;
  if (/\.(?:cs|vb|fs)proj$/.test(name)) return manifest("nuget");
  return /^packages\.[^/]+\.lock\.json$/.test(name) ? LOCKS.get("packages.lock.json") ?? null : null;
};

// src/collect/dependencies/touches.ts
var touchesOf = (files) => {
  const sides = files.flatMap(sidesOf);
  const named = new Set(sides.flatMap(({ base, head }) => [base, head]));
  return [...sides, ...summed(sides).filter(({ head }) => !named.has(head))].flatMap(({ base, head }) => {
    const [before, after] = [base === null ? null : kindOf(base), head === null ? null : kindOf(head)];
    if (before !== null && after !== null && sameKind(before, after)) return [{ kind: after, base, head }];
    return [
      ...before === null ? [] : [{ kind: before, base, head: null }],
      ...after === null ? [] : [{ kind: after, base: null, head }]
    ];
  });
};
var summed = (sides) => {
  const sums = sides.flatMap(({ base, head }) => [base, head].filter((path) => path !== null));
  const mods = sums.filter((path) => /(?:^|\/)go\.sum$/.test(path)).map((path) => path.replace(/sum$/, "mod"));
  return [...new Set(mods)].map((path) => ({ base: path, head: path }));
};
var sidesOf = ({ path, previous, status }) => {
  switch (status) {
    case "added":
    case "copied":
      return [{ base: null, head: path }];
    case "removed":
      return [{ base: path, head: null }];
    case "renamed":
      return [{ base: previous, head: path }];
    case "modified":
    case "changed":
      return [{ base: path, head: path }];
    case "unchanged":
      return [];
  }
};
var sameKind = (a, b) => a === b || a.kind === "lock" && b.kind === "lock" && a.read === b.read;

// src/collect/dependencies/graph.ts
var GRAPH = "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}";
var WARNINGS = "x-github-dependency-graph-snapshot-warnings";
async function readGraph(client, question) {
  const { owner, name, from, to, manifests } = question;
  try {
    const parameters = { owner, repo: name, basehead: `${from}...${to}` };
    const items = await client.list(GRAPH, parameters, { doubt: snapshotWarnings });
    if (items.length === 0 && manifests.length > 0) await refuseOthers(client, parameters);
    if (items.length > LIMITS.changes) throw new Malformed("$", `at most ${String(LIMITS.changes)} changes`);
    return { state: "compared", moves: items.map((item, index) => moveOf(cursor(item, `$[${String(index)}]`))) };
  } catch (fault) {
    if (isOff(fault)) return { state: "off" };
    throw fault;
  }
}
var refuseOthers = async (client, parameters) => {
  const again = await client.read(GRAPH, { ...parameters, per_page: 1 });
  if (Array.isArray(again) && again.length === 0) return;
  const found = `list-unstable: ${GRAPH} is empty, and then not`;
  throw new CollectError({ code: "fact-unavailable", about: ["dependencies"], found });
};
var isOff = (fault) => fault instanceof RequestError && (fault.fault === "forbidden" || fault.fault === "not-found");
var snapshotWarnings = (headers) => {
  const given = headers[WARNINGS] ?? "";
  if (given.trim() === "") return null;
  const words = Buffer.from(given, "base64").toString("utf8");
  const shown = words.replace(/[^\x20-\x7e]+/g, " ").trim();
  return `the dependency graph is incomplete: ${shown === "" ? "it does not say why" : shown.slice(0, 300)}`;
};
function moveOf(item) {
  const change = item.get("change_type", text);
  if (change !== "added" && change !== "removed") throw new Malformed(`${item.path}.change_type`, "added or removed");
  const component2 = {
    ecosystem: ecosystemOf(item.get("ecosystem", filledText)),
    name: item.get("name", filledText),
    version: exactVersion(item.get("version", nullable(text))),
    purl: filled(item.get("package_url", nullable(text))),
    licence: filled(item.get("license", nullable(text))),
    source: null,
    hashes: [],
    installScript: null,
    scope: scopeOf5(item.get("scope", text)),
    vulnerabilities: item.list("vulnerabilities", vulnerabilityOf)
  };
  return { change, manifest: item.get("manifest", filledText), component: component2 };
}
var vulnerabilityOf = (item) => ({
  advisory: item.get("advisory_ghsa_id", filledText),
  severity: item.get("severity", filledText).toLowerCase(),
  summary: item.get("advisory_summary", text)
});
var filled = (given) => given === null || given.trim() === "" ? null : given;
var scopeOf5 = (word) => word === "runtime" || word === "development" ? word : "unknown";
var OTHER_WORDS = /* @__PURE__ */ new Map([
  ["gomod", "go"],
  ["golang", "go"],
  ["pypi", "pip"],
  ["gem", "rubygems"],
  ["github actions", "actions"],
  ["githubactions", "actions"],
  ["rust", "cargo"]
]);
var ecosystemOf = (word) => OTHER_WORDS.get(word.toLowerCase()) ?? word.toLowerCase();
var VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_!~-]*$/;
var OPEN = /(?:^|[.-])[xX](?:$|[.-])|^(?:latest|next|main|master|head)$/i;
var exactVersion = (given) => {
  const word = given === null ? "" : given.trim().replace(/^==?\s*/, "");
  return VERSION.test(word) && !OPEN.test(word) ? word : null;
};

// src/collect/dependencies/lock-texts.ts
var readLock = (kind, main, beside) => {
  if (main.state !== "found") return unread(main.state === "absent" ? "it is not there" : main.found);
  if (beside.state === "unreadable") return unread(beside.found);
  try {
    const components = kind.read(main.text, beside.state === "found" ? beside.text : null);
    return { state: "read", components: merged(components) };
  } catch (fault) {
    if (fault instanceof Unreadable || fault instanceof Malformed) return unread(fault.message);
    if (fault instanceof RangeError) return unread("it is nested too deeply");
    throw fault;
  }
};
var unread = (found) => ({ state: "unread", found });
var merged = (components) => {
  const found = /* @__PURE__ */ new Map();
  for (const each of components) {
    const key = JSON.stringify([each.ecosystem, each.name, each.version, each.purl, each.source]);
    const other = found.get(key);
    found.set(key, other === void 0 ? each : joined(other, each));
  }
  return [...found.values()];
};
var joined = (a, b) => ({
  ...a,
  licence: a.licence ?? b.licence,
  hashes: [.../* @__PURE__ */ new Set([...a.hashes, ...b.hashes])].toSorted(),
  installScript: a.installScript === true || b.installScript === true ? true : a.installScript ?? b.installScript,
  scope: a.scope === b.scope ? a.scope : a.scope === "runtime" || b.scope === "runtime" ? "runtime" : "unknown"
});

// src/collect/dependencies/manifests.ts
var folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
var CENTRAL = /* @__PURE__ */ new Set(["nuget", "maven"]);
var isLocked = (path, ecosystem, locks) => locks.some(({ touch, readable }) => {
  if (!readable || touch.head === null || touch.kind.ecosystem !== ecosystem || touch.head === path) return false;
  const [folder, lock2] = [folderOf(path), folderOf(touch.head)];
  return folder.startsWith(lock2) || CENTRAL.has(ecosystem) && lock2.startsWith(folder);
});
var locksItself = (path) => isLockName(path) || /(?:^|\/)environment\.ya?ml$/.test(path);
var isLockName = (path) => /lock|resolved|freeze/i.test(path.slice(folderOf(path).length));
var leavesDemands = (gone, touches, locks) => {
  const { kind, base } = gone;
  if (base === null || kind.kind === "lock" && kind.alone === true) return false;
  if (kind.kind === "manifest" && !isLockName(base)) return false;
  if (isLocked(base, kind.ecosystem, locks)) return false;
  return !touches.some(
    (touch) => touch !== gone && touch.head === null && touch.base !== null && touch.kind.kind === "manifest" && touch.kind.ecosystem === kind.ecosystem && folderOf(touch.base) === folderOf(base)
  );
};
var sameDemands = (kind, before, after) => {
  if (kind.demands === null) return false;
  const [old, current] = [demandsOf(kind.demands, before), demandsOf(kind.demands, after)];
  return old !== null && old === current;
};
var demandsOf = (demands, text2) => {
  if (text2.state === "unreadable") return null;
  try {
    const read = demands.format === "json" ? jsonOf : tomlOf;
    const root = text2.state === "absent" ? {} : read(text2.text);
    return JSON.stringify(demands.paths.map((path) => valueAt(root, path.split("."))));
  } catch {
    return null;
  }
};
var valueAt = (root, path) => path.reduce((value, key) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const object = record(value, "$");
  return Object.hasOwn(object, key) ? object[key] : null;
}, root);

// src/collect/dependencies/moves.ts
var movesBetween = (manifest2, before, after) => {
  const [old, current] = [new Set(before.map(contentOf)), new Set(after.map(contentOf))];
  return [
    ...before.filter((each) => !current.has(contentOf(each))).map((component2) => ({ change: "removed", manifest: manifest2, component: component2 })),
    ...after.filter((each) => !old.has(contentOf(each))).map((component2) => ({ change: "added", manifest: manifest2, component: component2 }))
  ];
};
var contentOf = ({ ecosystem, name, version, purl, source, hashes }) => JSON.stringify([ecosystem, name, version, purl, source, hashes]);
var sameAs = ({ ecosystem, name, version }) => {
  const plain2 = ecosystem === "pip" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name.toLowerCase();
  return JSON.stringify([ecosystem, plain2, version?.replace(/^v(?=\d)/, "") ?? null]);
};
var enriched = (graph, locks) => {
  const inGraph = new Map(graph.map((move) => [keyOf2(move), move.component]));
  const here = new Map(graph.map((move) => [placeOf(move), move.component]));
  const inLocks = new Set(locks.map(placeOf));
  const told = locks.map((move) => {
    const shown = here.get(placeOf(move)) ?? inGraph.get(keyOf2(move));
    return shown === void 0 ? move : { ...move, component: joined2(shown, move.component) };
  });
  return [...graph.filter((move) => !inLocks.has(placeOf(move))), ...told];
};
var keyOf2 = ({ change, component: component2 }) => `${change} ${sameAs(component2)}`;
var placeOf = (move) => `${move.manifest} ${keyOf2(move)}`;
var joined2 = (graph, lock2) => ({
  ...lock2,
  purl: lock2.purl ?? graph.purl,
  licence: graph.licence ?? lock2.licence,
  scope: graph.scope === "unknown" ? lock2.scope : graph.scope,
  vulnerabilities: graph.vulnerabilities
});
var changesOf = (moves) => {
  const groups = groupBy(
    moves,
    ({ manifest: manifest2, component: { ecosystem, name } }) => JSON.stringify([manifest2, ecosystem, name])
  );
  const changes = [...groups.values()].flatMap(paired);
  return changes.map((change) => ({ change, key: sortKey(change) })).toSorted((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ change }) => change);
};
var sortKey = ({ manifest: manifest2, component: component2, change, from }) => JSON.stringify([manifest2, component2.ecosystem, component2.name, component2.version, change, from, component2.purl]);
var paired = (moves) => {
  const versionOf = ({ component: component2 }) => component2.version ?? "";
  const sorted = moves.toSorted((a, b) => versionOf(a) < versionOf(b) ? -1 : versionOf(a) > versionOf(b) ? 1 : 0);
  const removed = sorted.filter(({ change }) => change === "removed");
  const changes = sorted.filter(({ change }) => change === "added").map(({ manifest: manifest2, component: component2 }) => {
    const own = removed.findIndex((move) => move.component.version === component2.version);
    const [from] = removed.length === 0 ? [] : removed.splice(Math.max(own, 0), 1);
    return from === void 0 ? { change: "added", manifest: manifest2, component: component2, from: null } : { change: "updated", manifest: manifest2, component: component2, from: from.component.version };
  });
  const left = removed.map(
    ({ manifest: manifest2, component: component2 }) => ({ change: "removed", manifest: manifest2, component: component2, from: null })
  );
  return [...changes, ...left];
};

// src/collect/dependencies/reading.ts
var tooMany = (what, most, found) => new CollectError({
  code: "list-truncated",
  about: ["dependencies", what],
  needed: `at most ${String(most)}`,
  found: String(found)
});

// src/collect/dependencies/resolved.ts
var withoutResolved = (moves, locks) => moves.filter(({ change, manifest: manifest2, component: component2 }) => {
  if (kindOf(manifest2)?.kind !== "manifest") return true;
  const around = locks.filter((lock2) => isLocked(manifest2, component2.ecosystem, [lock2]));
  const side = change === "added" ? "head" : "base";
  return !around.some((lock2) => componentsOf(lock2[side]).some((each) => comesTo(component2, each)));
});
var componentsOf = (reading) => reading?.state === "read" ? reading.components : [];
var comesTo = (demand, exact) => sameAs(demand) === sameAs(demand.version === null ? { ...exact, version: null } : exact);

// src/collect/dependencies/references/pins.ts
var COMMIT = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var DIGEST = /@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
var actionAt = (name, line) => {
  if (name.startsWith("docker://")) return { ...imageAt(name, line), name };
  if (/^\.{1,2}\//.test(name) || name === ".") return { kind: "action", line, name, pin: "local" };
  return { kind: "action", line, name, pin: COMMIT.test(name) ? "commit" : "moving" };
};
var imageAt = (name, line) => ({
  kind: "image",
  line,
  name,
  pin: DIGEST.test(name) ? "digest" : "moving"
});

// src/collect/dependencies/references/dockerfile-directives.ts
var KNOWN = /* @__PURE__ */ new Set(["syntax", "escape", "check"]);
var directivesOf = (lines) => {
  let escape = "\\";
  let end = lines.findIndex((line) => !KNOWN.has(keyOf3(line)));
  if (end < 0) end = lines.length;
  const start = startOf(lines);
  for (const [index, line] of start.entries()) {
    if (!/^\s*#\s*escape\s*=\s*`/i.test(line)) continue;
    if (index >= end || !line.startsWith("#")) return refuse("an escape stands where not every builder looks for it");
    escape = "`";
  }
  return { syntax: start.flatMap(syntaxAt), escape };
};
var keyOf3 = (line) => (/^\s*#\s*([A-Za-z]\w*)\s*=\s*\S/.exec(line)?.[1] ?? "").toLowerCase();
var startOf = (lines) => {
  const first = lines.findIndex((line) => !/^\s*(?:#|\/\/|$)/.test(line));
  const isJson = /^\s*\{/.test(lines[first] ?? "");
  return first < 0 || isJson ? lines : lines.slice(0, first);
};
var syntaxAt = (line, index) => {
  const [, image = ""] = /^\s*(?:#|\/\/)\s*syntax\s*=\s*(\S+)/i.exec(line) ?? /"syntax"\s*:\s*"([^"\s]+)/i.exec(line) ?? [];
  return image === "" ? [] : [imageAt(image, index + 1)];
};

// src/collect/dependencies/references/dockerfile-instructions.ts
var instructionsOf = (lines, { escape, heredocs }) => {
  const instructions = [];
  let open = [];
  let parts = [];
  let start = 0;
  for (const [index, line] of [...lines, ""].entries()) {
    const [heredoc, ...inner] = open;
    if (heredoc !== void 0) {
      if (heredoc.ends(line)) open = inner;
      else instructions.push(instructionOf(line, index + 1, "heredoc"));
      continue;
    }
    const isLast = index === lines.length;
    if (!isLast && (/^\s*#/.test(line) || parts.length > 0 && line.trim() === "")) continue;
    if (parts.length === 0) start = index + 1;
    const goesOn = !isLast && isContinued(line, escape);
    parts.push(goesOn ? line.trimEnd().slice(0, -1) : line);
    if (goesOn) continue;
    const instruction = instructionOf(parts.join(" "), start, "file");
    instructions.push(instruction);
    if (heredocs === "read") open = heredocsOf(instruction);
    parts = [];
  }
  return instructions.filter(({ name }) => name !== "");
};
var isContinued = (line, escape) => {
  const bare = line.trimEnd();
  const isBlank = !/[^ \t]/.test(line.slice(bare.length));
  return isBlank && bare.endsWith(escape) && !bare.endsWith(escape + escape);
};
var instructionOf = (text2, line, place) => {
  const [, name = "", rest = ""] = /^\s*(?:ONBUILD\s+)?([A-Za-z]+)(?:\s+(.*))?$/is.exec(text2) ?? [];
  return { name: name.toUpperCase(), text: rest, line, place };
};
var heredocsOf = ({ name, text: text2 }) => {
  if (!["RUN", "COPY", "ADD"].includes(name)) return [];
  return [...text2.matchAll(/(?<!<)<<(?!<)(-?)(\S*)/g)].map(([, tabs = "", written = ""]) => {
    const [, , word = null] = /^(["']?)(\w+)\1$/.exec(written) ?? [];
    return { ends: (line) => word !== null && (tabs === "" ? line : line.replace(/^\t+/, "")) === word };
  });
};

// src/collect/dependencies/references/dockerfile.ts
var dockerfileReferences = (text2) => {
  const lines = text2.replace(/^\uFEFF/, "").split(/\r?\n/);
  const { syntax, escape } = directivesOf(lines);
  const within = instructionsOf(lines, { escape, heredocs: "read" });
  const stages = stagesOf(within);
  const all = [...within, ...instructionsOf(lines, { escape, heredocs: "ignored" })];
  const images = all.flatMap((each) => each.name === "FROM" ? builtOn(each, stages) : takenFrom(each, stages));
  return distinct([...syntax, ...images]);
};
var wordsOf2 = ({ text: text2 }) => text2.trim().split(/\s+/).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
var namesOf = (from) => wordsOf2(from).filter((word) => !word.startsWith("--"));
var stagesOf = (instructions) => {
  const stages = /* @__PURE__ */ new Map();
  for (const each of instructions) {
    if (each.name !== "FROM" || each.place === "heredoc") continue;
    const [, as = "", stage = ""] = namesOf(each);
    const name = stage.toLowerCase();
    if (as.toUpperCase() === "AS" && stage !== "" && !stages.has(name)) stages.set(name, each.line);
  }
  return stages;
};
var isStage = (name, { line }, stages) => (stages.get(name.toLowerCase()) ?? Infinity) < line;
var builtOn = (from, stages) => {
  const [image = ""] = namesOf(from);
  const isOwn = image === "" || image.toLowerCase() === "scratch" || isStage(image, from, stages);
  return isOwn ? [] : [imageAt(image, from.line)];
};
var takenFrom = (instruction, stages) => {
  if (!["COPY", "ADD", "RUN"].includes(instruction.name)) return [];
  const flags = wordsOf2(instruction).filter((word) => word.startsWith("--"));
  return flags.flatMap((flag) => {
    const bare = flag.replace(/["']/g, "");
    const [, from = ""] = /^--from=(.+)$/i.exec(bare) ?? /^--mount=(?:.*,)?from=([^,]+)/i.exec(bare) ?? [];
    const isOwn = from === "" || /^\d+$/.test(from) || from === "scratch" || isStage(from, instruction, stages);
    return isOwn ? [] : [imageAt(from, instruction.line)];
  });
};
var distinct = (all) => [...new Map(all.map((each) => [`${String(each.line)} ${each.name}`, each])).values()].toSorted(
  (a, b) => a.line - b.line
);

// src/collect/dependencies/references/images.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/collect/dependencies/references/yaml-places.ts
var import_yaml2 = __toESM(require_dist(), 1);
var MOST_STEPS = 2e5;
var MOST_ALIASES = 200;
var placedDocuments = (text2) => {
  const lines = new import_yaml2.LineCounter();
  const budget = { steps: MOST_STEPS, aliases: MOST_ALIASES };
  return yamlDocuments(text2, lines).map((document) => placed2(document, lines, budget));
};
var placed2 = (document, lines, budget) => {
  const resolved = (node) => {
    budget.steps -= 1;
    if ((0, import_yaml2.isAlias)(node)) budget.aliases -= 1;
    if (budget.steps < 0 || budget.aliases < 0) return refuse("it has too many nodes or aliases");
    if ((0, import_yaml2.isAlias)(node)) return node.resolve(document) ?? refuse("an alias names nothing");
    return node ?? null;
  };
  const members = (node) => {
    const map = resolved(node);
    if (!(0, import_yaml2.isMap)(map)) return [];
    const pairs = map.items.map(({ key, value }) => [keyOf4(key), resolved(value)]);
    if (new Set(pairs.map(([key]) => key)).size !== pairs.length) return refuse("a key stands there twice");
    return pairs;
  };
  return {
    root: resolved(document.contents),
    target: resolved,
    members,
    at: (node, key) => members(node).find(([name]) => name === key)?.[1] ?? null,
    items: (node) => {
      const list = resolved(node);
      return (0, import_yaml2.isSeq)(list) ? list.items.map(resolved) : [];
    },
    text: (node) => (0, import_yaml2.isScalar)(node) && typeof node.value === "string" ? node.value : null,
    lineOf: (node) => lines.linePos(node?.range?.[0] ?? 0).line
  };
};
var keyOf4 = (key) => (0, import_yaml2.isScalar)(key) ? String(key.value) : refuse("a key is not text");
var everyPair = (root, visit) => {
  const walk = (node, depth) => {
    if (depth > LIMITS.depth) return refuse("it is nested too deeply");
    if ((0, import_yaml2.isSeq)(node)) for (const item of node.items) walk(item, depth + 1);
    if (!(0, import_yaml2.isMap)(node)) return;
    for (const pair of node.items) {
      visit(pair, node);
      walk(pair.value, depth + 1);
    }
  };
  walk(root, 0);
};

// src/collect/dependencies/references/images.ts
var composeReferences = (text2) => placedDocuments(text2).flatMap(
  (document) => withMerged(document, document.at(document.root, "services")).flatMap((services) => document.members(services)).flatMap(([, service]) => withMerged(document, service)).flatMap((service) => serviceImage(document, service))
);
var withMerged = (document, node, depth = 0) => {
  if (depth > LIMITS.depth) return refuse("it merges too deeply");
  const merged2 = document.at(node, "<<");
  const sources = (0, import_yaml3.isMap)(merged2) ? [merged2] : document.items(merged2);
  return [node, ...sources.flatMap((source) => withMerged(document, source, depth + 1))];
};
var serviceImage = (document, service) => {
  const image = document.at(service, "image");
  if (image === null) return [];
  const name = document.text(image);
  if (name === null) return refuse("an image is no text");
  const named = imageAt(name, document.lineOf(image));
  return [document.at(service, "build") === null ? named : { ...named, pin: "local" }];
};
var mayNameImages = (text2) => /image|repository/i.test(text2);
var manifestReferences = (text2) => placedDocuments(text2).flatMap((document) => {
  const isObject = ["apiVersion", "kind"].every((key) => document.at(document.root, key) !== null);
  return isObject ? imagesIn(document, false) : [];
});
var valuesReferences = (text2) => placedDocuments(text2).flatMap((document) => imagesIn(document, true));
var imagesIn = (document, inParts) => {
  const found = [];
  everyPair(document.root, ({ key, value }) => {
    if (!(0, import_yaml3.isScalar)(key) || key.value !== "image") return;
    const node = document.target(value);
    const name = (0, import_yaml3.isScalar)(node) ? document.text(node) : null;
    if (name !== null && name.trim() !== "") found.push(imageAt(name.trim(), document.lineOf(node)));
    if (inParts && (0, import_yaml3.isMap)(node)) found.push(...partsOf(document, node));
  });
  return found;
};
var partsOf = (document, image) => {
  const part = (key) => {
    const node = document.at(image, key);
    return (0, import_yaml3.isScalar)(node) ? scalarText(node.value).trim() : "";
  };
  const repository = part("repository") === "" ? part("name") : part("repository");
  if (repository === "") return [];
  const [registry, tag, digest] = [part("registry"), part("tag"), part("digest")];
  const name = [
    registry === "" ? "" : `${registry}/`,
    repository,
    tag === "" ? "" : `:${tag}`,
    digest === "" ? "" : `@${digest}`
  ];
  return [imageAt(name.join(""), document.lineOf(document.at(image, "repository") ?? image))];
};
var scalarText = (value) => typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
var templateReferences = (text2) => text2.split(/\r?\n/).flatMap((line, index) => {
  const [, name = ""] = /^\s*(?:-\s+)?["']?image["']?\s*:\s*["']?([^"'\s#{}]+)["']?\s*(?:#.*)?$/.exec(line) ?? [];
  return name === "" ? [] : [imageAt(name, index + 1)];
});

// src/collect/dependencies/references/workflow.ts
var workflowReferences = (text2) => {
  const [document, ...more] = placedDocuments(text2);
  if (document === void 0 || more.length > 0) return refuse("it is not one YAML document");
  if (document.root !== null && document.members(document.root).length === 0) return refuse("it is no workflow");
  const { at, members, root } = document;
  const jobs = members(at(root, "jobs")).flatMap(([, job]) => jobReferences(document, job));
  const runs = at(root, "runs");
  return [...jobs, ...stepReferences(document, runs), ...imageOf(document, at(runs, "image"), "action")];
};
var jobReferences = (document, job) => {
  const { at, members } = document;
  const services = members(at(job, "services")).flatMap(
    ([, service]) => imageOf(document, at(service, "image"), "image")
  );
  const container = at(job, "container");
  const image = document.text(container) === null ? at(container, "image") : container;
  return [
    ...usesOf(document, job),
    ...imageOf(document, image, "image"),
    ...services,
    ...stepReferences(document, job)
  ];
};
var stepReferences = (document, within) => document.items(document.at(within, "steps")).flatMap((step) => usesOf(document, step));
var usesOf = (document, within) => {
  const node = document.at(within, "uses");
  if (node === null) return [];
  const name = document.text(node);
  return name === null ? refuse("a `uses` is no text") : [actionAt(name.trim(), document.lineOf(node))];
};
var imageOf = (document, node, of) => {
  if (node === null) return [];
  const name = document.text(node);
  if (name === null) return refuse("an image is no text");
  const line = document.lineOf(node);
  if (of === "action" && !name.startsWith("docker://")) return [{ kind: "image", line, name, pin: "local" }];
  return name.trim() === "" ? [] : [imageAt(name.trim(), line)];
};

// src/collect/dependencies/references/read-references.ts
var extractorOf = (path) => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /^action\.ya?ml$/.test(name)) return workflowReferences;
  if (/^(?:Dockerfile|Containerfile)(?:[._-].+)?$|\.(?:Dockerfile|Containerfile)$/i.test(name))
    return dockerfileReferences;
  if (!/\.ya?ml$/i.test(name) || kindOf(path) !== null) return null;
  if (/^(?:docker-)?compose(?:[._-].+)?\.ya?ml$/i.test(name)) return composeReferences;
  if (/(?:^|\/)templates\//.test(path)) return chartTemplate;
  return /^values(?:[._-].+)?\.ya?ml$/i.test(name) ? ifImages(valuesReferences) : ifImages(manifestReferences);
};
var ifImages = (extract) => (text2) => mayNameImages(text2) ? extract(text2) : [];
var chartTemplate = (text2) => text2.includes("{{") ? templateReferences(text2) : ifImages(manifestReferences)(text2);
var readReferences = (reading) => observe("references", async () => {
  const { client, change, from } = reading;
  const files = reading.files.filter(
    ({ path, status }) => status !== "removed" && status !== "unchanged" && extractorOf(path) !== null
  );
  const [heads, bases] = [files.map(({ path }) => path), files.flatMap(baseOf)];
  if (heads.length + bases.length > LIMITS.files)
    throw tooMany("files that may name actions or images", LIMITS.files, heads.length + bases.length);
  const [head, base] = await Promise.all([
    readFilesAt(client, change, change.head, limited(heads)),
    readFilesAt(client, change, from, limited(bases))
  ]);
  const found = files.flatMap((file) => referencesOf(file, head, base));
  if (found.length > LIMITS.references) throw tooMany("references", LIMITS.references, found.length);
  return found;
});
var limited = (paths) => new Map(paths.map((path) => [path, LIMITS.referenceBytes]));
var baseOf = ({ path, previous, status }) => status === "added" || status === "copied" ? [] : [previous ?? path];
var referencesOf = (file, head, base) => {
  const { path } = file;
  const extract = extractorOf(path);
  const text2 = head.get(path);
  if (extract === null || text2?.state !== "found")
    throw unreadable2(path, text2?.state === "unreadable" ? text2.found : "it is not there");
  const [before] = baseOf(file);
  const old = before === void 0 ? /* @__PURE__ */ new Set() : namesIn(base.get(before), extract);
  return extracted(path, text2.text, extract).map((named) => ({
    ...named,
    path,
    onBase: old === null ? null : old.has(keyOf5(named))
  }));
};
var keyOf5 = ({ kind, name }) => `${kind} ${name}`;
var extracted = (path, text2, extract) => {
  try {
    return extract(text2);
  } catch (fault) {
    throw isRefusal(fault) ? unreadable2(path, fault.message) : fault;
  }
};
var namesIn = (text2, extract) => {
  if (text2?.state !== "found") return null;
  try {
    return new Set(extract(text2.text).map(keyOf5));
  } catch (fault) {
    if (isRefusal(fault)) return null;
    throw fault;
  }
};
var isRefusal = (fault) => fault instanceof Unreadable || fault instanceof RangeError;
var unreadable2 = (path, found) => new CollectError({ code: "fact-unavailable", about: ["references", path], found: `${path}: ${found}` });

// src/collect/dependencies/read-dependencies.ts
async function readDependencies(client, change, files) {
  if (!files.known) return unknown({ ...files.why, about: ["dependencies", ...files.why.about] });
  return observe("dependencies", async () => {
    const from = await mergeBaseOf(client, change);
    const reading = { client, change, from, files: files.value };
    const touches = touchesOf(files.value);
    const [graph, texts, references] = await Promise.all([
      readGraph(client, { ...change, from, to: change.head, manifests: namingPackages(files.value, touches) }),
      readTexts(reading, touches),
      readReferences(reading)
    ]);
    const locks = touches.flatMap((touch) => lockOf(touch, texts));
    const differences = locks.flatMap(differencesOf);
    const moves = graph.state === "compared" ? enriched(withoutResolved(graph.moves, locks), differences) : differences;
    if (moves.length > LIMITS.changes) throw tooMany("changes of packages", LIMITS.changes, moves.length);
    return {
      comparedBy: graph.state === "compared" ? "dependency-graph" : "lock-files",
      from,
      to: change.head,
      changes: changesOf(moves),
      unread: unreadOf(touches, locks, texts, graph.state),
      references,
      bills: { base: billAt("base", from, locks), head: billAt("head", change.head, locks) }
    };
  });
}
var namingPackages = (files, touches) => [
  ...touches.flatMap(({ base, head }) => head ?? base ?? []),
  ...files.map(({ path }) => path).filter((path) => path.startsWith(".github/workflows/"))
];
var mergeBaseOf = async (client, change) => {
  const comparison = await comparisons(client, change)(change.baseTip, change.head);
  if (comparison === null) {
    const found = "base and head have no commit in common";
    throw new CollectError({ code: "fact-unavailable", about: ["dependencies"], found });
  }
  return comparison.mergeBase.id;
};
var ABSENT = { state: "absent" };
var readTexts = async ({ client, change, from }, touches) => {
  const wanted = (side) => new Map(
    touches.flatMap(({ kind, ...touch }) => {
      const path = touch[side];
      if (path === null) return [];
      const beside = besideOf(kind, path);
      return [path, ...beside === null ? [] : [beside]].map((each) => [each, bytesOf(kind)]);
    })
  );
  const [base, head] = [wanted("base"), wanted("head")];
  if (base.size + head.size > LIMITS.files) throw tooMany("lock files", LIMITS.files, base.size + head.size);
  const [before, after] = await Promise.all([
    readFilesAt(client, change, from, base),
    readFilesAt(client, change, change.head, head)
  ]);
  return { base: before, head: after };
};
var bytesOf = (kind) => kind.kind === "lock" ? kind.bytes : LIMITS.referenceBytes;
var besideOf = (kind, path) => kind.kind === "lock" && kind.beside !== void 0 ? path.slice(0, path.lastIndexOf("/") + 1) + kind.beside : null;
var lockOf = (touch, texts) => {
  const { kind } = touch;
  if (kind.kind !== "lock") return [];
  const read = (side) => {
    const path = touch[side];
    if (path === null) return null;
    const beside = besideOf(kind, path);
    const text2 = texts[side].get(path) ?? ABSENT;
    return readLock(kind, text2, beside === null ? ABSENT : texts[side].get(beside) ?? ABSENT);
  };
  const [base, head] = [read("base"), read("head")];
  return [{ touch, base, head, readable: base?.state !== "unread" && head?.state !== "unread" }];
};
var differencesOf = ({ touch, base, head, readable }) => {
  if (!readable) return [];
  const of = (reading) => reading?.state === "read" ? reading.components : [];
  return movesBetween(touch.head ?? touch.base ?? "", of(base), of(head));
};
var unreadOf = (touches, locks, texts, graph) => {
  const isUnread = (touch) => {
    if (locks.some((lock2) => lock2.touch === touch && !lock2.readable)) return true;
    if (touch.head === null) return leavesDemands(touch, touches, locks);
    if (touch.kind.kind === "lock") return false;
    if (touch.kind.inGraph && graph === "compared") return false;
    if (!locksItself(touch.head) && isLocked(touch.head, touch.kind.ecosystem, locks)) return false;
    const before = touch.base === null ? ABSENT : texts.base.get(touch.base) ?? ABSENT;
    return !sameDemands(touch.kind, before, texts.head.get(touch.head) ?? { state: "unreadable", found: "" });
  };
  const paths = touches.filter(isUnread).map(({ base, head }) => head ?? base ?? "");
  return [...new Set(paths)].toSorted();
};
var billAt = (side, commit, locks) => {
  const readings = locks.flatMap((lock2) => lock2[side] ?? []);
  const read = readings.flatMap((reading) => reading.state === "read" ? [reading] : []);
  if (read.length === 0 || read.length < readings.length) return null;
  return billOf(
    commit,
    read.flatMap(({ components }) => components)
  );
};
export {
  readDependencies
};
/*! For license information please see read-dependencies-CZDC3ZVT.js.LEGAL.txt */
