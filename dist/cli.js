import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  DUTIES,
  EVIDENCE_SCHEMA,
  GATE,
  UNLINKED,
  aliasedDemands,
  aliasedTranscript,
  attributionName,
  combine,
  controls,
  counted,
  demandsOf,
  dependencyRows,
  derivedFrom,
  digestsIn,
  enumerated,
  exactRow,
  fieldWords,
  handlesBy,
  headline,
  judgeAll,
  judgedRound,
  looksLikeMail,
  nameOf,
  openPrivateFile,
  outcomeText,
  painted,
  plain,
  planOf,
  pointer,
  readPolicy,
  replacer,
  row,
  rowsIf,
  sentence,
  short,
  signablesOf,
  stageText,
  standingText,
  testsLine,
  testsShown,
  ticketPersonName,
  ticketWords,
  unpainted,
  visible,
  whom,
  whyUnknown,
  withAddresses
} from "./chunks/chunk-XHQJYLMF.js";
import {
  TOOL_VERSION,
  buildDigest,
  createClient,
  createSource,
  readTicketInputs,
  ticketSystemOf,
  ticketTime
} from "./chunks/chunk-AY4CEUYQ.js";
import {
  BILL_FILE,
  billOf,
  canonical,
  sha256
} from "./chunks/chunk-RROTAOMT.js";
import "./chunks/chunk-XRRJMPNZ.js";
import "./chunks/chunk-YWEMIDDX.js";
import "./chunks/chunk-V3BRGX7I.js";
import {
  NotStrict,
  parseStrictJson
} from "./chunks/chunk-OZY7TOMW.js";
import "./chunks/chunk-SI4QR6ZI.js";
import {
  groupBy
} from "./chunks/chunk-F5GDBJV2.js";
import "./chunks/chunk-GTWG6A2H.js";
import "./chunks/chunk-CXS6Y6FM.js";
import "./chunks/chunk-A7BWVPGP.js";
import "./chunks/chunk-2YSYZP25.js";
import {
  Malformed,
  cursor,
  record,
  text
} from "./chunks/chunk-HQWJD72I.js";
import "./chunks/chunk-BIW66A2R.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunks/chunk-R5U37ZOC.js";

// node_modules/commander/lib/error.js
var require_error = __commonJS({
  "node_modules/commander/lib/error.js"(exports) {
    var CommanderError2 = class extends Error {
      /**
       * Constructs the CommanderError class
       * @param {number} exitCode suggested exit code which could be used with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       */
      constructor(exitCode, code2, message) {
        super(message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
        this.code = code2;
        this.exitCode = exitCode;
        this.nestedError = void 0;
      }
    };
    var InvalidArgumentError2 = class extends CommanderError2 {
      /**
       * Constructs the InvalidArgumentError class
       * @param {string} [message] explanation of why argument is invalid
       */
      constructor(message) {
        super(1, "commander.invalidArgument", message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
      }
    };
    exports.CommanderError = CommanderError2;
    exports.InvalidArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/lib/argument.js
var require_argument = __commonJS({
  "node_modules/commander/lib/argument.js"(exports) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Argument2 = class {
      /**
       * Initialize a new command argument with the given name and description.
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @param {string} name
       * @param {string} [description]
       */
      constructor(name, description) {
        this.description = description || "";
        this.variadic = false;
        this.parseArg = void 0;
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.argChoices = void 0;
        switch (name[0]) {
          case "<":
            this.required = true;
            this._name = name.slice(1, -1);
            break;
          case "[":
            this.required = false;
            this._name = name.slice(1, -1);
            break;
          default:
            this.required = true;
            this._name = name;
            break;
        }
        if (this._name.endsWith("...")) {
          this.variadic = true;
          this._name = this._name.slice(0, -3);
        }
      }
      /**
       * Return argument name.
       *
       * @return {string}
       */
      name() {
        return this._name;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Argument}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Set the custom handler for processing CLI command arguments into argument values.
       *
       * @param {Function} [fn]
       * @return {Argument}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Only allow argument value to be one of choices.
       *
       * @param {string[]} values
       * @return {Argument}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Make argument required.
       *
       * @returns {Argument}
       */
      argRequired() {
        this.required = true;
        return this;
      }
      /**
       * Make argument optional.
       *
       * @returns {Argument}
       */
      argOptional() {
        this.required = false;
        return this;
      }
    };
    function humanReadableArgName(arg) {
      const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
      return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
    }
    exports.Argument = Argument2;
    exports.humanReadableArgName = humanReadableArgName;
  }
});

// node_modules/commander/lib/help.js
var require_help = __commonJS({
  "node_modules/commander/lib/help.js"(exports) {
    var { humanReadableArgName } = require_argument();
    var Help2 = class {
      constructor() {
        this.helpWidth = void 0;
        this.minWidthToWrap = 40;
        this.sortSubcommands = false;
        this.sortOptions = false;
        this.showGlobalOptions = false;
      }
      /**
       * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
       * and just before calling `formatHelp()`.
       *
       * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
       *
       * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
       */
      prepareContext(contextOptions) {
        this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
      }
      /**
       * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
       *
       * @param {Command} cmd
       * @returns {Command[]}
       */
      visibleCommands(cmd) {
        const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
        const helpCommand = cmd._getHelpCommand();
        if (helpCommand && !helpCommand._hidden) {
          visibleCommands.push(helpCommand);
        }
        if (this.sortSubcommands) {
          visibleCommands.sort((a, b) => {
            return a.name().localeCompare(b.name());
          });
        }
        return visibleCommands;
      }
      /**
       * Compare options for sort.
       *
       * @param {Option} a
       * @param {Option} b
       * @returns {number}
       */
      compareOptions(a, b) {
        const getSortKey = (option) => {
          return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
        };
        return getSortKey(a).localeCompare(getSortKey(b));
      }
      /**
       * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleOptions(cmd) {
        const visibleOptions = cmd.options.filter((option) => !option.hidden);
        const helpOption = cmd._getHelpOption();
        if (helpOption && !helpOption.hidden) {
          const removeShort = helpOption.short && cmd._findOption(helpOption.short);
          const removeLong = helpOption.long && cmd._findOption(helpOption.long);
          if (!removeShort && !removeLong) {
            visibleOptions.push(helpOption);
          } else if (helpOption.long && !removeLong) {
            visibleOptions.push(
              cmd.createOption(helpOption.long, helpOption.description)
            );
          } else if (helpOption.short && !removeShort) {
            visibleOptions.push(
              cmd.createOption(helpOption.short, helpOption.description)
            );
          }
        }
        if (this.sortOptions) {
          visibleOptions.sort(this.compareOptions);
        }
        return visibleOptions;
      }
      /**
       * Get an array of the visible global options. (Not including help.)
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleGlobalOptions(cmd) {
        if (!this.showGlobalOptions) return [];
        const globalOptions = [];
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          const visibleOptions = ancestorCmd.options.filter(
            (option) => !option.hidden
          );
          globalOptions.push(...visibleOptions);
        }
        if (this.sortOptions) {
          globalOptions.sort(this.compareOptions);
        }
        return globalOptions;
      }
      /**
       * Get an array of the arguments if any have a description.
       *
       * @param {Command} cmd
       * @returns {Argument[]}
       */
      visibleArguments(cmd) {
        if (cmd._argsDescription) {
          cmd.registeredArguments.forEach((argument) => {
            argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
          });
        }
        if (cmd.registeredArguments.find((argument) => argument.description)) {
          return cmd.registeredArguments;
        }
        return [];
      }
      /**
       * Get the command term to show in the list of subcommands.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandTerm(cmd) {
        const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
        return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
        (args ? " " + args : "");
      }
      /**
       * Get the option term to show in the list of options.
       *
       * @param {Option} option
       * @returns {string}
       */
      optionTerm(option) {
        return option.flags;
      }
      /**
       * Get the argument term to show in the list of arguments.
       *
       * @param {Argument} argument
       * @returns {string}
       */
      argumentTerm(argument) {
        return argument.name();
      }
      /**
       * Get the longest command term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestSubcommandTermLength(cmd, helper) {
        return helper.visibleCommands(cmd).reduce((max, command) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleSubcommandTerm(helper.subcommandTerm(command))
            )
          );
        }, 0);
      }
      /**
       * Get the longest option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestOptionTermLength(cmd, helper) {
        return helper.visibleOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest global option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestGlobalOptionTermLength(cmd, helper) {
        return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest argument term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestArgumentTermLength(cmd, helper) {
        return helper.visibleArguments(cmd).reduce((max, argument) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleArgumentTerm(helper.argumentTerm(argument))
            )
          );
        }, 0);
      }
      /**
       * Get the command usage to be displayed at the top of the built-in help.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandUsage(cmd) {
        let cmdName = cmd._name;
        if (cmd._aliases[0]) {
          cmdName = cmdName + "|" + cmd._aliases[0];
        }
        let ancestorCmdNames = "";
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
        }
        return ancestorCmdNames + cmdName + " " + cmd.usage();
      }
      /**
       * Get the description for the command.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandDescription(cmd) {
        return cmd.description();
      }
      /**
       * Get the subcommand summary to show in the list of subcommands.
       * (Fallback to description for backwards compatibility.)
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandDescription(cmd) {
        return cmd.summary() || cmd.description();
      }
      /**
       * Get the option description to show in the list of options.
       *
       * @param {Option} option
       * @return {string}
       */
      optionDescription(option) {
        const extraInfo = [];
        if (option.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (option.defaultValue !== void 0) {
          const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
          if (showDefault) {
            extraInfo.push(
              `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
            );
          }
        }
        if (option.presetArg !== void 0 && option.optional) {
          extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
        }
        if (option.envVar !== void 0) {
          extraInfo.push(`env: ${option.envVar}`);
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (option.description) {
            return `${option.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return option.description;
      }
      /**
       * Get the argument description to show in the list of arguments.
       *
       * @param {Argument} argument
       * @return {string}
       */
      argumentDescription(argument) {
        const extraInfo = [];
        if (argument.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (argument.defaultValue !== void 0) {
          extraInfo.push(
            `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
          );
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (argument.description) {
            return `${argument.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return argument.description;
      }
      /**
       * Format a list of items, given a heading and an array of formatted items.
       *
       * @param {string} heading
       * @param {string[]} items
       * @param {Help} helper
       * @returns string[]
       */
      formatItemList(heading, items, helper) {
        if (items.length === 0) return [];
        return [helper.styleTitle(heading), ...items, ""];
      }
      /**
       * Group items by their help group heading.
       *
       * @param {Command[] | Option[]} unsortedItems
       * @param {Command[] | Option[]} visibleItems
       * @param {Function} getGroup
       * @returns {Map<string, Command[] | Option[]>}
       */
      groupItems(unsortedItems, visibleItems, getGroup) {
        const result = /* @__PURE__ */ new Map();
        unsortedItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) result.set(group, []);
        });
        visibleItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) {
            result.set(group, []);
          }
          result.get(group).push(item);
        });
        return result;
      }
      /**
       * Generate the built-in help text.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {string}
       */
      formatHelp(cmd, helper) {
        const termWidth = helper.padWidth(cmd, helper);
        const helpWidth = helper.helpWidth ?? 80;
        function callFormatItem(term, description) {
          return helper.formatItem(term, termWidth, description, helper);
        }
        let output = [
          `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
          ""
        ];
        const commandDescription = helper.commandDescription(cmd);
        if (commandDescription.length > 0) {
          output = output.concat([
            helper.boxWrap(
              helper.styleCommandDescription(commandDescription),
              helpWidth
            ),
            ""
          ]);
        }
        const argumentList = helper.visibleArguments(cmd).map((argument) => {
          return callFormatItem(
            helper.styleArgumentTerm(helper.argumentTerm(argument)),
            helper.styleArgumentDescription(helper.argumentDescription(argument))
          );
        });
        output = output.concat(
          this.formatItemList("Arguments:", argumentList, helper)
        );
        const optionGroups = this.groupItems(
          cmd.options,
          helper.visibleOptions(cmd),
          (option) => option.helpGroupHeading ?? "Options:"
        );
        optionGroups.forEach((options, group) => {
          const optionList = options.map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(this.formatItemList(group, optionList, helper));
        });
        if (helper.showGlobalOptions) {
          const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(
            this.formatItemList("Global Options:", globalOptionList, helper)
          );
        }
        const commandGroups = this.groupItems(
          cmd.commands,
          helper.visibleCommands(cmd),
          (sub) => sub.helpGroup() || "Commands:"
        );
        commandGroups.forEach((commands, group) => {
          const commandList = commands.map((sub) => {
            return callFormatItem(
              helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
              helper.styleSubcommandDescription(helper.subcommandDescription(sub))
            );
          });
          output = output.concat(this.formatItemList(group, commandList, helper));
        });
        return output.join("\n");
      }
      /**
       * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
       *
       * @param {string} str
       * @returns {number}
       */
      displayWidth(str) {
        return stripColor(str).length;
      }
      /**
       * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
       *
       * @param {string} str
       * @returns {string}
       */
      styleTitle(str) {
        return str;
      }
      styleUsage(str) {
        return str.split(" ").map((word) => {
          if (word === "[options]") return this.styleOptionText(word);
          if (word === "[command]") return this.styleSubcommandText(word);
          if (word[0] === "[" || word[0] === "<")
            return this.styleArgumentText(word);
          return this.styleCommandText(word);
        }).join(" ");
      }
      styleCommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleOptionDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleSubcommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleArgumentDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleDescriptionText(str) {
        return str;
      }
      styleOptionTerm(str) {
        return this.styleOptionText(str);
      }
      styleSubcommandTerm(str) {
        return str.split(" ").map((word) => {
          if (word === "[options]") return this.styleOptionText(word);
          if (word[0] === "[" || word[0] === "<")
            return this.styleArgumentText(word);
          return this.styleSubcommandText(word);
        }).join(" ");
      }
      styleArgumentTerm(str) {
        return this.styleArgumentText(str);
      }
      styleOptionText(str) {
        return str;
      }
      styleArgumentText(str) {
        return str;
      }
      styleSubcommandText(str) {
        return str;
      }
      styleCommandText(str) {
        return str;
      }
      /**
       * Calculate the pad width from the maximum term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      padWidth(cmd, helper) {
        return Math.max(
          helper.longestOptionTermLength(cmd, helper),
          helper.longestGlobalOptionTermLength(cmd, helper),
          helper.longestSubcommandTermLength(cmd, helper),
          helper.longestArgumentTermLength(cmd, helper)
        );
      }
      /**
       * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
       *
       * @param {string} str
       * @returns {boolean}
       */
      preformatted(str) {
        return /\n[^\S\r\n]/.test(str);
      }
      /**
       * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
       *
       * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
       *   TTT  DDD DDDD
       *        DD DDD
       *
       * @param {string} term
       * @param {number} termWidth
       * @param {string} description
       * @param {Help} helper
       * @returns {string}
       */
      formatItem(term, termWidth, description, helper) {
        const itemIndent = 2;
        const itemIndentStr = " ".repeat(itemIndent);
        if (!description) return itemIndentStr + term;
        const paddedTerm = term.padEnd(
          termWidth + term.length - helper.displayWidth(term)
        );
        const spacerWidth = 2;
        const helpWidth = this.helpWidth ?? 80;
        const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
        let formattedDescription;
        if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
          formattedDescription = description;
        } else {
          const wrappedDescription = helper.boxWrap(description, remainingWidth);
          formattedDescription = wrappedDescription.replace(
            /\n/g,
            "\n" + " ".repeat(termWidth + spacerWidth)
          );
        }
        return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
      }
      /**
       * Wrap a string at whitespace, preserving existing line breaks.
       * Wrapping is skipped if the width is less than `minWidthToWrap`.
       *
       * @param {string} str
       * @param {number} width
       * @returns {string}
       */
      boxWrap(str, width) {
        if (width < this.minWidthToWrap) return str;
        const rawLines = str.split(/\r\n|\n/);
        const chunkPattern = /[\s]*[^\s]+/g;
        const wrappedLines = [];
        rawLines.forEach((line) => {
          const chunks = line.match(chunkPattern);
          if (chunks === null) {
            wrappedLines.push("");
            return;
          }
          let sumChunks = [chunks.shift()];
          let sumWidth = this.displayWidth(sumChunks[0]);
          chunks.forEach((chunk) => {
            const visibleWidth = this.displayWidth(chunk);
            if (sumWidth + visibleWidth <= width) {
              sumChunks.push(chunk);
              sumWidth += visibleWidth;
              return;
            }
            wrappedLines.push(sumChunks.join(""));
            const nextChunk = chunk.trimStart();
            sumChunks = [nextChunk];
            sumWidth = this.displayWidth(nextChunk);
          });
          wrappedLines.push(sumChunks.join(""));
        });
        return wrappedLines.join("\n");
      }
    };
    function stripColor(str) {
      const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
      return str.replace(sgrPattern, "");
    }
    exports.Help = Help2;
    exports.stripColor = stripColor;
  }
});

// node_modules/commander/lib/option.js
var require_option = __commonJS({
  "node_modules/commander/lib/option.js"(exports) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Option2 = class {
      /**
       * Initialize a new `Option` with the given `flags` and `description`.
       *
       * @param {string} flags
       * @param {string} [description]
       */
      constructor(flags, description) {
        this.flags = flags;
        this.description = description || "";
        this.required = flags.includes("<");
        this.optional = flags.includes("[");
        this.variadic = /\w\.\.\.[>\]]$/.test(flags);
        this.mandatory = false;
        const optionFlags = splitOptionFlags(flags);
        this.short = optionFlags.shortFlag;
        this.long = optionFlags.longFlag;
        this.negate = false;
        if (this.long) {
          this.negate = this.long.startsWith("--no-");
        }
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.presetArg = void 0;
        this.envVar = void 0;
        this.parseArg = void 0;
        this.hidden = false;
        this.argChoices = void 0;
        this.conflictsWith = [];
        this.implied = void 0;
        this.helpGroupHeading = void 0;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Option}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Preset to use when option used without option-argument, especially optional but also boolean and negated.
       * The custom processing (parseArg) is called.
       *
       * @example
       * new Option('--color').default('GREYSCALE').preset('RGB');
       * new Option('--donate [amount]').preset('20').argParser(parseFloat);
       *
       * @param {*} arg
       * @return {Option}
       */
      preset(arg) {
        this.presetArg = arg;
        return this;
      }
      /**
       * Add option name(s) that conflict with this option.
       * An error will be displayed if conflicting options are found during parsing.
       *
       * @example
       * new Option('--rgb').conflicts('cmyk');
       * new Option('--js').conflicts(['ts', 'jsx']);
       *
       * @param {(string | string[])} names
       * @return {Option}
       */
      conflicts(names) {
        this.conflictsWith = this.conflictsWith.concat(names);
        return this;
      }
      /**
       * Specify implied option values for when this option is set and the implied options are not.
       *
       * The custom processing (parseArg) is not called on the implied values.
       *
       * @example
       * program
       *   .addOption(new Option('--log', 'write logging information to file'))
       *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
       *
       * @param {object} impliedOptionValues
       * @return {Option}
       */
      implies(impliedOptionValues) {
        let newImplied = impliedOptionValues;
        if (typeof impliedOptionValues === "string") {
          newImplied = { [impliedOptionValues]: true };
        }
        this.implied = Object.assign(this.implied || {}, newImplied);
        return this;
      }
      /**
       * Set environment variable to check for option value.
       *
       * An environment variable is only used if when processed the current option value is
       * undefined, or the source of the current value is 'default' or 'config' or 'env'.
       *
       * @param {string} name
       * @return {Option}
       */
      env(name) {
        this.envVar = name;
        return this;
      }
      /**
       * Set the custom handler for processing CLI option arguments into option values.
       *
       * @param {Function} [fn]
       * @return {Option}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Whether the option is mandatory and must have a value after parsing.
       *
       * @param {boolean} [mandatory=true]
       * @return {Option}
       */
      makeOptionMandatory(mandatory = true) {
        this.mandatory = !!mandatory;
        return this;
      }
      /**
       * Hide option in help.
       *
       * @param {boolean} [hide=true]
       * @return {Option}
       */
      hideHelp(hide = true) {
        this.hidden = !!hide;
        return this;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Only allow option value to be one of choices.
       *
       * @param {string[]} values
       * @return {Option}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Return option name.
       *
       * @return {string}
       */
      name() {
        if (this.long) {
          return this.long.replace(/^--/, "");
        }
        return this.short.replace(/^-/, "");
      }
      /**
       * Return option name, in a camelcase format that can be used
       * as an object attribute key.
       *
       * @return {string}
       */
      attributeName() {
        if (this.negate) {
          return camelcase(this.name().replace(/^no-/, ""));
        }
        return camelcase(this.name());
      }
      /**
       * Set the help group heading.
       *
       * @param {string} heading
       * @return {Option}
       */
      helpGroup(heading) {
        this.helpGroupHeading = heading;
        return this;
      }
      /**
       * Check if `arg` matches the short or long flag.
       *
       * @param {string} arg
       * @return {boolean}
       * @package
       */
      is(arg) {
        return this.short === arg || this.long === arg;
      }
      /**
       * Return whether a boolean option.
       *
       * Options are one of boolean, negated, required argument, or optional argument.
       *
       * @return {boolean}
       * @package
       */
      isBoolean() {
        return !this.required && !this.optional && !this.negate;
      }
    };
    var DualOptions = class {
      /**
       * @param {Option[]} options
       */
      constructor(options) {
        this.positiveOptions = /* @__PURE__ */ new Map();
        this.negativeOptions = /* @__PURE__ */ new Map();
        this.dualOptions = /* @__PURE__ */ new Set();
        options.forEach((option) => {
          if (option.negate) {
            this.negativeOptions.set(option.attributeName(), option);
          } else {
            this.positiveOptions.set(option.attributeName(), option);
          }
        });
        this.negativeOptions.forEach((value, key) => {
          if (this.positiveOptions.has(key)) {
            this.dualOptions.add(key);
          }
        });
      }
      /**
       * Did the value come from the option, and not from possible matching dual option?
       *
       * @param {*} value
       * @param {Option} option
       * @returns {boolean}
       */
      valueFromOption(value, option) {
        const optionKey = option.attributeName();
        if (!this.dualOptions.has(optionKey)) return true;
        const preset = this.negativeOptions.get(optionKey).presetArg;
        const negativeValue = preset !== void 0 ? preset : false;
        return option.negate === (negativeValue === value);
      }
    };
    function camelcase(str) {
      return str.split("-").reduce((str2, word) => {
        return str2 + word[0].toUpperCase() + word.slice(1);
      });
    }
    function splitOptionFlags(flags) {
      let shortFlag;
      let longFlag;
      const shortFlagExp = /^-[^-]$/;
      const longFlagExp = /^--[^-]/;
      const flagParts = flags.split(/[ |,]+/).concat("guard");
      if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
      if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
      if (!shortFlag && shortFlagExp.test(flagParts[0]))
        shortFlag = flagParts.shift();
      if (!shortFlag && longFlagExp.test(flagParts[0])) {
        shortFlag = longFlag;
        longFlag = flagParts.shift();
      }
      if (flagParts[0].startsWith("-")) {
        const unsupportedFlag = flagParts[0];
        const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
        if (/^-[^-][^-]/.test(unsupportedFlag))
          throw new Error(
            `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
          );
        if (shortFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many short flags`);
        if (longFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many long flags`);
        throw new Error(`${baseError}
- unrecognised flag format`);
      }
      if (shortFlag === void 0 && longFlag === void 0)
        throw new Error(
          `option creation failed due to no flags found in '${flags}'.`
        );
      return { shortFlag, longFlag };
    }
    exports.Option = Option2;
    exports.DualOptions = DualOptions;
  }
});

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJS({
  "node_modules/commander/lib/suggestSimilar.js"(exports) {
    var maxDistance = 3;
    function editDistance(a, b) {
      if (Math.abs(a.length - b.length) > maxDistance)
        return Math.max(a.length, b.length);
      const d = [];
      for (let i = 0; i <= a.length; i++) {
        d[i] = [i];
      }
      for (let j = 0; j <= b.length; j++) {
        d[0][j] = j;
      }
      for (let j = 1; j <= b.length; j++) {
        for (let i = 1; i <= a.length; i++) {
          let cost = 1;
          if (a[i - 1] === b[j - 1]) {
            cost = 0;
          } else {
            cost = 1;
          }
          d[i][j] = Math.min(
            d[i - 1][j] + 1,
            // deletion
            d[i][j - 1] + 1,
            // insertion
            d[i - 1][j - 1] + cost
            // substitution
          );
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
            d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
          }
        }
      }
      return d[a.length][b.length];
    }
    function suggestSimilar(word, candidates) {
      if (!candidates || candidates.length === 0) return "";
      candidates = Array.from(new Set(candidates));
      const searchingOptions = word.startsWith("--");
      if (searchingOptions) {
        word = word.slice(2);
        candidates = candidates.map((candidate) => candidate.slice(2));
      }
      let similar = [];
      let bestDistance = maxDistance;
      const minSimilarity = 0.4;
      candidates.forEach((candidate) => {
        if (candidate.length <= 1) return;
        const distance = editDistance(word, candidate);
        const length = Math.max(word.length, candidate.length);
        const similarity = (length - distance) / length;
        if (similarity > minSimilarity) {
          if (distance < bestDistance) {
            bestDistance = distance;
            similar = [candidate];
          } else if (distance === bestDistance) {
            similar.push(candidate);
          }
        }
      });
      similar.sort((a, b) => a.localeCompare(b));
      if (searchingOptions) {
        similar = similar.map((candidate) => `--${candidate}`);
      }
      if (similar.length > 1) {
        return `
(Did you mean one of ${similar.join(", ")}?)`;
      }
      if (similar.length === 1) {
        return `
(Did you mean ${similar[0]}?)`;
      }
      return "";
    }
    exports.suggestSimilar = suggestSimilar;
  }
});

// node_modules/commander/lib/command.js
var require_command = __commonJS({
  "node_modules/commander/lib/command.js"(exports) {
    var EventEmitter = __require("node:events").EventEmitter;
    var childProcess = __require("node:child_process");
    var path = __require("node:path");
    var fs2 = __require("node:fs");
    var process2 = __require("node:process");
    var { Argument: Argument2, humanReadableArgName } = require_argument();
    var { CommanderError: CommanderError2 } = require_error();
    var { Help: Help2, stripColor } = require_help();
    var { Option: Option2, DualOptions } = require_option();
    var { suggestSimilar } = require_suggestSimilar();
    var Command2 = class _Command extends EventEmitter {
      /**
       * Initialize a new `Command`.
       *
       * @param {string} [name]
       */
      constructor(name) {
        super();
        this.commands = [];
        this.options = [];
        this.parent = null;
        this._allowUnknownOption = false;
        this._allowExcessArguments = false;
        this.registeredArguments = [];
        this._args = this.registeredArguments;
        this.args = [];
        this.rawArgs = [];
        this.processedArgs = [];
        this._scriptPath = null;
        this._name = name || "";
        this._optionValues = {};
        this._optionValueSources = {};
        this._storeOptionsAsProperties = false;
        this._actionHandler = null;
        this._executableHandler = false;
        this._executableFile = null;
        this._executableDir = null;
        this._defaultCommandName = null;
        this._exitCallback = null;
        this._aliases = [];
        this._combineFlagAndOptionalValue = true;
        this._description = "";
        this._summary = "";
        this._argsDescription = void 0;
        this._enablePositionalOptions = false;
        this._passThroughOptions = false;
        this._lifeCycleHooks = {};
        this._showHelpAfterError = false;
        this._showSuggestionAfterError = true;
        this._savedState = null;
        this._outputConfiguration = {
          writeOut: (str) => process2.stdout.write(str),
          writeErr: (str) => process2.stderr.write(str),
          outputError: (str, write) => write(str),
          getOutHelpWidth: () => process2.stdout.isTTY ? process2.stdout.columns : void 0,
          getErrHelpWidth: () => process2.stderr.isTTY ? process2.stderr.columns : void 0,
          getOutHasColors: () => useColor() ?? (process2.stdout.isTTY && process2.stdout.hasColors?.()),
          getErrHasColors: () => useColor() ?? (process2.stderr.isTTY && process2.stderr.hasColors?.()),
          stripColor: (str) => stripColor(str)
        };
        this._hidden = false;
        this._helpOption = void 0;
        this._addImplicitHelpCommand = void 0;
        this._helpCommand = void 0;
        this._helpConfiguration = {};
        this._helpGroupHeading = void 0;
        this._defaultCommandGroup = void 0;
        this._defaultOptionGroup = void 0;
      }
      /**
       * Copy settings that are useful to have in common across root command and subcommands.
       *
       * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
       *
       * @param {Command} sourceCommand
       * @return {Command} `this` command for chaining
       */
      copyInheritedSettings(sourceCommand) {
        this._outputConfiguration = sourceCommand._outputConfiguration;
        this._helpOption = sourceCommand._helpOption;
        this._helpCommand = sourceCommand._helpCommand;
        this._helpConfiguration = sourceCommand._helpConfiguration;
        this._exitCallback = sourceCommand._exitCallback;
        this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
        this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
        this._allowExcessArguments = sourceCommand._allowExcessArguments;
        this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
        this._showHelpAfterError = sourceCommand._showHelpAfterError;
        this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
        return this;
      }
      /**
       * @returns {Command[]}
       * @private
       */
      _getCommandAndAncestors() {
        const result = [];
        for (let command = this; command; command = command.parent) {
          result.push(command);
        }
        return result;
      }
      /**
       * Define a command.
       *
       * There are two styles of command: pay attention to where to put the description.
       *
       * @example
       * // Command implemented using action handler (description is supplied separately to `.command`)
       * program
       *   .command('clone <source> [destination]')
       *   .description('clone a repository into a newly created directory')
       *   .action((source, destination) => {
       *     console.log('clone command called');
       *   });
       *
       * // Command implemented using separate executable file (description is second parameter to `.command`)
       * program
       *   .command('start <service>', 'start named service')
       *   .command('stop [service]', 'stop named service, or all if no name supplied');
       *
       * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
       * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
       * @param {object} [execOpts] - configuration options (for executable)
       * @return {Command} returns new command for action handler, or `this` for executable command
       */
      command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
        let desc = actionOptsOrExecDesc;
        let opts = execOpts;
        if (typeof desc === "object" && desc !== null) {
          opts = desc;
          desc = null;
        }
        opts = opts || {};
        const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const cmd = this.createCommand(name);
        if (desc) {
          cmd.description(desc);
          cmd._executableHandler = true;
        }
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        cmd._hidden = !!(opts.noHelp || opts.hidden);
        cmd._executableFile = opts.executableFile || null;
        if (args) cmd.arguments(args);
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd.copyInheritedSettings(this);
        if (desc) return this;
        return cmd;
      }
      /**
       * Factory routine to create a new unattached command.
       *
       * See .command() for creating an attached subcommand, which uses this routine to
       * create the command. You can override createCommand to customise subcommands.
       *
       * @param {string} [name]
       * @return {Command} new command
       */
      createCommand(name) {
        return new _Command(name);
      }
      /**
       * You can customise the help with a subclass of Help by overriding createHelp,
       * or by overriding Help properties using configureHelp().
       *
       * @return {Help}
       */
      createHelp() {
        return Object.assign(new Help2(), this.configureHelp());
      }
      /**
       * You can customise the help by overriding Help properties using configureHelp(),
       * or with a subclass of Help by overriding createHelp().
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureHelp(configuration2) {
        if (configuration2 === void 0) return this._helpConfiguration;
        this._helpConfiguration = configuration2;
        return this;
      }
      /**
       * The default output goes to stdout and stderr. You can customise this for special
       * applications. You can also customise the display of errors by overriding outputError.
       *
       * The configuration properties are all functions:
       *
       *     // change how output being written, defaults to stdout and stderr
       *     writeOut(str)
       *     writeErr(str)
       *     // change how output being written for errors, defaults to writeErr
       *     outputError(str, write) // used for displaying errors and not used for displaying help
       *     // specify width for wrapping help
       *     getOutHelpWidth()
       *     getErrHelpWidth()
       *     // color support, currently only used with Help
       *     getOutHasColors()
       *     getErrHasColors()
       *     stripColor() // used to remove ANSI escape codes if output does not have colors
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureOutput(configuration2) {
        if (configuration2 === void 0) return this._outputConfiguration;
        this._outputConfiguration = {
          ...this._outputConfiguration,
          ...configuration2
        };
        return this;
      }
      /**
       * Display the help or a custom message after an error occurs.
       *
       * @param {(boolean|string)} [displayHelp]
       * @return {Command} `this` command for chaining
       */
      showHelpAfterError(displayHelp = true) {
        if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
        this._showHelpAfterError = displayHelp;
        return this;
      }
      /**
       * Display suggestion of similar commands for unknown commands, or options for unknown options.
       *
       * @param {boolean} [displaySuggestion]
       * @return {Command} `this` command for chaining
       */
      showSuggestionAfterError(displaySuggestion = true) {
        this._showSuggestionAfterError = !!displaySuggestion;
        return this;
      }
      /**
       * Add a prepared subcommand.
       *
       * See .command() for creating an attached subcommand which inherits settings from its parent.
       *
       * @param {Command} cmd - new subcommand
       * @param {object} [opts] - configuration options
       * @return {Command} `this` command for chaining
       */
      addCommand(cmd, opts) {
        if (!cmd._name) {
          throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
        }
        opts = opts || {};
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        if (opts.noHelp || opts.hidden) cmd._hidden = true;
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd._checkForBrokenPassThrough();
        return this;
      }
      /**
       * Factory routine to create a new unattached argument.
       *
       * See .argument() for creating an attached argument, which uses this routine to
       * create the argument. You can override createArgument to return a custom argument.
       *
       * @param {string} name
       * @param {string} [description]
       * @return {Argument} new argument
       */
      createArgument(name, description) {
        return new Argument2(name, description);
      }
      /**
       * Define argument syntax for command.
       *
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @example
       * program.argument('<input-file>');
       * program.argument('[output-file]');
       *
       * @param {string} name
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom argument processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      argument(name, description, parseArg, defaultValue) {
        const argument = this.createArgument(name, description);
        if (typeof parseArg === "function") {
          argument.default(defaultValue).argParser(parseArg);
        } else {
          argument.default(parseArg);
        }
        this.addArgument(argument);
        return this;
      }
      /**
       * Define argument syntax for command, adding multiple at once (without descriptions).
       *
       * See also .argument().
       *
       * @example
       * program.arguments('<cmd> [env]');
       *
       * @param {string} names
       * @return {Command} `this` command for chaining
       */
      arguments(names) {
        names.trim().split(/ +/).forEach((detail) => {
          this.argument(detail);
        });
        return this;
      }
      /**
       * Define argument syntax for command, adding a prepared argument.
       *
       * @param {Argument} argument
       * @return {Command} `this` command for chaining
       */
      addArgument(argument) {
        const previousArgument = this.registeredArguments.slice(-1)[0];
        if (previousArgument?.variadic) {
          throw new Error(
            `only the last argument can be variadic '${previousArgument.name()}'`
          );
        }
        if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
          throw new Error(
            `a default value for a required argument is never used: '${argument.name()}'`
          );
        }
        this.registeredArguments.push(argument);
        return this;
      }
      /**
       * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
       *
       * @example
       *    program.helpCommand('help [cmd]');
       *    program.helpCommand('help [cmd]', 'show help');
       *    program.helpCommand(false); // suppress default help command
       *    program.helpCommand(true); // add help command even if no subcommands
       *
       * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
       * @param {string} [description] - custom description
       * @return {Command} `this` command for chaining
       */
      helpCommand(enableOrNameAndArgs, description) {
        if (typeof enableOrNameAndArgs === "boolean") {
          this._addImplicitHelpCommand = enableOrNameAndArgs;
          if (enableOrNameAndArgs && this._defaultCommandGroup) {
            this._initCommandGroup(this._getHelpCommand());
          }
          return this;
        }
        const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
        const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const helpDescription = description ?? "display help for command";
        const helpCommand = this.createCommand(helpName);
        helpCommand.helpOption(false);
        if (helpArgs) helpCommand.arguments(helpArgs);
        if (helpDescription) helpCommand.description(helpDescription);
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Add prepared custom help command.
       *
       * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
       * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
       * @return {Command} `this` command for chaining
       */
      addHelpCommand(helpCommand, deprecatedDescription) {
        if (typeof helpCommand !== "object") {
          this.helpCommand(helpCommand, deprecatedDescription);
          return this;
        }
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Lazy create help command.
       *
       * @return {(Command|null)}
       * @package
       */
      _getHelpCommand() {
        const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
        if (hasImplicitHelpCommand) {
          if (this._helpCommand === void 0) {
            this.helpCommand(void 0, void 0);
          }
          return this._helpCommand;
        }
        return null;
      }
      /**
       * Add hook for life cycle event.
       *
       * @param {string} event
       * @param {Function} listener
       * @return {Command} `this` command for chaining
       */
      hook(event, listener) {
        const allowedValues = ["preSubcommand", "preAction", "postAction"];
        if (!allowedValues.includes(event)) {
          throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        if (this._lifeCycleHooks[event]) {
          this._lifeCycleHooks[event].push(listener);
        } else {
          this._lifeCycleHooks[event] = [listener];
        }
        return this;
      }
      /**
       * Register callback to use as replacement for calling process.exit.
       *
       * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
       * @return {Command} `this` command for chaining
       */
      exitOverride(fn) {
        if (fn) {
          this._exitCallback = fn;
        } else {
          this._exitCallback = (err) => {
            if (err.code !== "commander.executeSubCommandAsync") {
              throw err;
            } else {
            }
          };
        }
        return this;
      }
      /**
       * Call process.exit, and _exitCallback if defined.
       *
       * @param {number} exitCode exit code for using with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       * @return never
       * @private
       */
      _exit(exitCode, code2, message) {
        if (this._exitCallback) {
          this._exitCallback(new CommanderError2(exitCode, code2, message));
        }
        process2.exit(exitCode);
      }
      /**
       * Register callback `fn` for the command.
       *
       * @example
       * program
       *   .command('serve')
       *   .description('start service')
       *   .action(function() {
       *      // do work here
       *   });
       *
       * @param {Function} fn
       * @return {Command} `this` command for chaining
       */
      action(fn) {
        const listener = (args) => {
          const expectedArgsCount = this.registeredArguments.length;
          const actionArgs = args.slice(0, expectedArgsCount);
          if (this._storeOptionsAsProperties) {
            actionArgs[expectedArgsCount] = this;
          } else {
            actionArgs[expectedArgsCount] = this.opts();
          }
          actionArgs.push(this);
          return fn.apply(this, actionArgs);
        };
        this._actionHandler = listener;
        return this;
      }
      /**
       * Factory routine to create a new unattached option.
       *
       * See .option() for creating an attached option, which uses this routine to
       * create the option. You can override createOption to return a custom option.
       *
       * @param {string} flags
       * @param {string} [description]
       * @return {Option} new option
       */
      createOption(flags, description) {
        return new Option2(flags, description);
      }
      /**
       * Wrap parseArgs to catch 'commander.invalidArgument'.
       *
       * @param {(Option | Argument)} target
       * @param {string} value
       * @param {*} previous
       * @param {string} invalidArgumentMessage
       * @private
       */
      _callParseArg(target, value, previous, invalidArgumentMessage) {
        try {
          return target.parseArg(value, previous);
        } catch (err) {
          if (err.code === "commander.invalidArgument") {
            const message = `${invalidArgumentMessage} ${err.message}`;
            this.error(message, { exitCode: err.exitCode, code: err.code });
          }
          throw err;
        }
      }
      /**
       * Check for option flag conflicts.
       * Register option if no conflicts found, or throw on conflict.
       *
       * @param {Option} option
       * @private
       */
      _registerOption(option) {
        const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
        if (matchingOption) {
          const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
          throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
        }
        this._initOptionGroup(option);
        this.options.push(option);
      }
      /**
       * Check for command name and alias conflicts with existing commands.
       * Register command if no conflicts found, or throw on conflict.
       *
       * @param {Command} command
       * @private
       */
      _registerCommand(command) {
        const knownBy = (cmd) => {
          return [cmd.name()].concat(cmd.aliases());
        };
        const alreadyUsed = knownBy(command).find(
          (name) => this._findCommand(name)
        );
        if (alreadyUsed) {
          const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
          const newCmd = knownBy(command).join("|");
          throw new Error(
            `cannot add command '${newCmd}' as already have command '${existingCmd}'`
          );
        }
        this._initCommandGroup(command);
        this.commands.push(command);
      }
      /**
       * Add an option.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addOption(option) {
        this._registerOption(option);
        const oname = option.name();
        const name = option.attributeName();
        if (option.negate) {
          const positiveLongFlag = option.long.replace(/^--no-/, "--");
          if (!this._findOption(positiveLongFlag)) {
            this.setOptionValueWithSource(
              name,
              option.defaultValue === void 0 ? true : option.defaultValue,
              "default"
            );
          }
        } else if (option.defaultValue !== void 0) {
          this.setOptionValueWithSource(name, option.defaultValue, "default");
        }
        const handleOptionValue = (val, invalidValueMessage, valueSource) => {
          if (val == null && option.presetArg !== void 0) {
            val = option.presetArg;
          }
          const oldValue = this.getOptionValue(name);
          if (val !== null && option.parseArg) {
            val = this._callParseArg(option, val, oldValue, invalidValueMessage);
          } else if (val !== null && option.variadic) {
            val = option._collectValue(val, oldValue);
          }
          if (val == null) {
            if (option.negate) {
              val = false;
            } else if (option.isBoolean() || option.optional) {
              val = true;
            } else {
              val = "";
            }
          }
          this.setOptionValueWithSource(name, val, valueSource);
        };
        this.on("option:" + oname, (val) => {
          const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
          handleOptionValue(val, invalidValueMessage, "cli");
        });
        if (option.envVar) {
          this.on("optionEnv:" + oname, (val) => {
            const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
            handleOptionValue(val, invalidValueMessage, "env");
          });
        }
        return this;
      }
      /**
       * Internal implementation shared by .option() and .requiredOption()
       *
       * @return {Command} `this` command for chaining
       * @private
       */
      _optionEx(config, flags, description, fn, defaultValue) {
        if (typeof flags === "object" && flags instanceof Option2) {
          throw new Error(
            "To add an Option object use addOption() instead of option() or requiredOption()"
          );
        }
        const option = this.createOption(flags, description);
        option.makeOptionMandatory(!!config.mandatory);
        if (typeof fn === "function") {
          option.default(defaultValue).argParser(fn);
        } else if (fn instanceof RegExp) {
          const regex = fn;
          fn = (val, def) => {
            const m = regex.exec(val);
            return m ? m[0] : def;
          };
          option.default(defaultValue).argParser(fn);
        } else {
          option.default(fn);
        }
        return this.addOption(option);
      }
      /**
       * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
       * option-argument is indicated by `<>` and an optional option-argument by `[]`.
       *
       * See the README for more details, and see also addOption() and requiredOption().
       *
       * @example
       * program
       *     .option('-p, --pepper', 'add pepper')
       *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
       *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
       *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      option(flags, description, parseArg, defaultValue) {
        return this._optionEx({}, flags, description, parseArg, defaultValue);
      }
      /**
       * Add a required option which must have a value after parsing. This usually means
       * the option must be specified on the command line. (Otherwise the same as .option().)
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      requiredOption(flags, description, parseArg, defaultValue) {
        return this._optionEx(
          { mandatory: true },
          flags,
          description,
          parseArg,
          defaultValue
        );
      }
      /**
       * Alter parsing of short flags with optional values.
       *
       * @example
       * // for `.option('-f,--flag [value]'):
       * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
       * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
       *
       * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
       * @return {Command} `this` command for chaining
       */
      combineFlagAndOptionalValue(combine2 = true) {
        this._combineFlagAndOptionalValue = !!combine2;
        return this;
      }
      /**
       * Allow unknown options on the command line.
       *
       * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
       * @return {Command} `this` command for chaining
       */
      allowUnknownOption(allowUnknown = true) {
        this._allowUnknownOption = !!allowUnknown;
        return this;
      }
      /**
       * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
       *
       * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
       * @return {Command} `this` command for chaining
       */
      allowExcessArguments(allowExcess = true) {
        this._allowExcessArguments = !!allowExcess;
        return this;
      }
      /**
       * Enable positional options. Positional means global options are specified before subcommands which lets
       * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
       * The default behaviour is non-positional and global options may appear anywhere on the command line.
       *
       * @param {boolean} [positional]
       * @return {Command} `this` command for chaining
       */
      enablePositionalOptions(positional = true) {
        this._enablePositionalOptions = !!positional;
        return this;
      }
      /**
       * Pass through options that come after command-arguments rather than treat them as command-options,
       * so actual command-options come before command-arguments. Turning this on for a subcommand requires
       * positional options to have been enabled on the program (parent commands).
       * The default behaviour is non-positional and options may appear before or after command-arguments.
       *
       * @param {boolean} [passThrough] for unknown options.
       * @return {Command} `this` command for chaining
       */
      passThroughOptions(passThrough = true) {
        this._passThroughOptions = !!passThrough;
        this._checkForBrokenPassThrough();
        return this;
      }
      /**
       * @private
       */
      _checkForBrokenPassThrough() {
        if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
          throw new Error(
            `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
          );
        }
      }
      /**
       * Whether to store option values as properties on command object,
       * or store separately (specify false). In both cases the option values can be accessed using .opts().
       *
       * @param {boolean} [storeAsProperties=true]
       * @return {Command} `this` command for chaining
       */
      storeOptionsAsProperties(storeAsProperties = true) {
        if (this.options.length) {
          throw new Error("call .storeOptionsAsProperties() before adding options");
        }
        if (Object.keys(this._optionValues).length) {
          throw new Error(
            "call .storeOptionsAsProperties() before setting option values"
          );
        }
        this._storeOptionsAsProperties = !!storeAsProperties;
        return this;
      }
      /**
       * Retrieve option value.
       *
       * @param {string} key
       * @return {object} value
       */
      getOptionValue(key) {
        if (this._storeOptionsAsProperties) {
          return this[key];
        }
        return this._optionValues[key];
      }
      /**
       * Store option value.
       *
       * @param {string} key
       * @param {object} value
       * @return {Command} `this` command for chaining
       */
      setOptionValue(key, value) {
        return this.setOptionValueWithSource(key, value, void 0);
      }
      /**
       * Store option value and where the value came from.
       *
       * @param {string} key
       * @param {object} value
       * @param {string} source - expected values are default/config/env/cli/implied
       * @return {Command} `this` command for chaining
       */
      setOptionValueWithSource(key, value, source) {
        if (this._storeOptionsAsProperties) {
          this[key] = value;
        } else {
          this._optionValues[key] = value;
        }
        this._optionValueSources[key] = source;
        return this;
      }
      /**
       * Get source of option value.
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSource(key) {
        return this._optionValueSources[key];
      }
      /**
       * Get source of option value. See also .optsWithGlobals().
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSourceWithGlobals(key) {
        let source;
        this._getCommandAndAncestors().forEach((cmd) => {
          if (cmd.getOptionValueSource(key) !== void 0) {
            source = cmd.getOptionValueSource(key);
          }
        });
        return source;
      }
      /**
       * Get user arguments from implied or explicit arguments.
       * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
       *
       * @private
       */
      _prepareUserArgs(argv, parseOptions) {
        if (argv !== void 0 && !Array.isArray(argv)) {
          throw new Error("first parameter to parse must be array or undefined");
        }
        parseOptions = parseOptions || {};
        if (argv === void 0 && parseOptions.from === void 0) {
          if (process2.versions?.electron) {
            parseOptions.from = "electron";
          }
          const execArgv = process2.execArgv ?? [];
          if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
            parseOptions.from = "eval";
          }
        }
        if (argv === void 0) {
          argv = process2.argv;
        }
        this.rawArgs = argv.slice();
        let userArgs;
        switch (parseOptions.from) {
          case void 0:
          case "node":
            this._scriptPath = argv[1];
            userArgs = argv.slice(2);
            break;
          case "electron":
            if (process2.defaultApp) {
              this._scriptPath = argv[1];
              userArgs = argv.slice(2);
            } else {
              userArgs = argv.slice(1);
            }
            break;
          case "user":
            userArgs = argv.slice(0);
            break;
          case "eval":
            userArgs = argv.slice(1);
            break;
          default:
            throw new Error(
              `unexpected parse option { from: '${parseOptions.from}' }`
            );
        }
        if (!this._name && this._scriptPath)
          this.nameFromFilename(this._scriptPath);
        this._name = this._name || "program";
        return userArgs;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Use parseAsync instead of parse if any of your action handlers are async.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * program.parse(); // parse process.argv and auto-detect electron and special node flags
       * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
       * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv] - optional, defaults to process.argv
       * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
       * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
       * @return {Command} `this` command for chaining
       */
      parse(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        this._parseCommand([], userArgs);
        return this;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
       * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
       * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv]
       * @param {object} [parseOptions]
       * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
       * @return {Promise}
       */
      async parseAsync(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        await this._parseCommand([], userArgs);
        return this;
      }
      _prepareForParse() {
        if (this._savedState === null) {
          this.saveStateBeforeParse();
        } else {
          this.restoreStateBeforeParse();
        }
      }
      /**
       * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state saved.
       */
      saveStateBeforeParse() {
        this._savedState = {
          // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
          _name: this._name,
          // option values before parse have default values (including false for negated options)
          // shallow clones
          _optionValues: { ...this._optionValues },
          _optionValueSources: { ...this._optionValueSources }
        };
      }
      /**
       * Restore state before parse for calls after the first.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state restored.
       */
      restoreStateBeforeParse() {
        if (this._storeOptionsAsProperties)
          throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
        this._name = this._savedState._name;
        this._scriptPath = null;
        this.rawArgs = [];
        this._optionValues = { ...this._savedState._optionValues };
        this._optionValueSources = { ...this._savedState._optionValueSources };
        this.args = [];
        this.processedArgs = [];
      }
      /**
       * Throw if expected executable is missing. Add lots of help for author.
       *
       * @param {string} executableFile
       * @param {string} executableDir
       * @param {string} subcommandName
       */
      _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
        if (fs2.existsSync(executableFile)) return;
        const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
        const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
        throw new Error(executableMissing);
      }
      /**
       * Execute a sub-command executable.
       *
       * @private
       */
      _executeSubCommand(subcommand, args) {
        args = args.slice();
        let launchWithNode = false;
        const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
        function findFile(baseDir, baseName) {
          const localBin = path.resolve(baseDir, baseName);
          if (fs2.existsSync(localBin)) return localBin;
          if (sourceExt.includes(path.extname(baseName))) return void 0;
          const foundExt = sourceExt.find(
            (ext) => fs2.existsSync(`${localBin}${ext}`)
          );
          if (foundExt) return `${localBin}${foundExt}`;
          return void 0;
        }
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
        let executableDir = this._executableDir || "";
        if (this._scriptPath) {
          let resolvedScriptPath;
          try {
            resolvedScriptPath = fs2.realpathSync(this._scriptPath);
          } catch {
            resolvedScriptPath = this._scriptPath;
          }
          executableDir = path.resolve(
            path.dirname(resolvedScriptPath),
            executableDir
          );
        }
        if (executableDir) {
          let localFile = findFile(executableDir, executableFile);
          if (!localFile && !subcommand._executableFile && this._scriptPath) {
            const legacyName = path.basename(
              this._scriptPath,
              path.extname(this._scriptPath)
            );
            if (legacyName !== this._name) {
              localFile = findFile(
                executableDir,
                `${legacyName}-${subcommand._name}`
              );
            }
          }
          executableFile = localFile || executableFile;
        }
        launchWithNode = sourceExt.includes(path.extname(executableFile));
        let proc;
        if (process2.platform !== "win32") {
          if (launchWithNode) {
            args.unshift(executableFile);
            args = incrementNodeInspectorPort(process2.execArgv).concat(args);
            proc = childProcess.spawn(process2.argv[0], args, { stdio: "inherit" });
          } else {
            proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
          }
        } else {
          this._checkForMissingExecutable(
            executableFile,
            executableDir,
            subcommand._name
          );
          args.unshift(executableFile);
          args = incrementNodeInspectorPort(process2.execArgv).concat(args);
          proc = childProcess.spawn(process2.execPath, args, { stdio: "inherit" });
        }
        if (!proc.killed) {
          const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
          signals.forEach((signal) => {
            process2.on(signal, () => {
              if (proc.killed === false && proc.exitCode === null) {
                proc.kill(signal);
              }
            });
          });
        }
        const exitCallback = this._exitCallback;
        proc.on("close", (code2) => {
          code2 = code2 ?? 1;
          if (!exitCallback) {
            process2.exit(code2);
          } else {
            exitCallback(
              new CommanderError2(
                code2,
                "commander.executeSubCommandAsync",
                "(close)"
              )
            );
          }
        });
        proc.on("error", (err) => {
          if (err.code === "ENOENT") {
            this._checkForMissingExecutable(
              executableFile,
              executableDir,
              subcommand._name
            );
          } else if (err.code === "EACCES") {
            throw new Error(`'${executableFile}' not executable`);
          }
          if (!exitCallback) {
            process2.exit(1);
          } else {
            const wrappedError = new CommanderError2(
              1,
              "commander.executeSubCommandAsync",
              "(error)"
            );
            wrappedError.nestedError = err;
            exitCallback(wrappedError);
          }
        });
        this.runningCommand = proc;
      }
      /**
       * @private
       */
      _dispatchSubcommand(commandName, operands, unknown) {
        const subCommand = this._findCommand(commandName);
        if (!subCommand) this.help({ error: true });
        subCommand._prepareForParse();
        let promiseChain;
        promiseChain = this._chainOrCallSubCommandHook(
          promiseChain,
          subCommand,
          "preSubcommand"
        );
        promiseChain = this._chainOrCall(promiseChain, () => {
          if (subCommand._executableHandler) {
            this._executeSubCommand(subCommand, operands.concat(unknown));
          } else {
            return subCommand._parseCommand(operands, unknown);
          }
        });
        return promiseChain;
      }
      /**
       * Invoke help directly if possible, or dispatch if necessary.
       * e.g. help foo
       *
       * @private
       */
      _dispatchHelpCommand(subcommandName) {
        if (!subcommandName) {
          this.help();
        }
        const subCommand = this._findCommand(subcommandName);
        if (subCommand && !subCommand._executableHandler) {
          subCommand.help();
        }
        return this._dispatchSubcommand(
          subcommandName,
          [],
          [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
        );
      }
      /**
       * Check this.args against expected this.registeredArguments.
       *
       * @private
       */
      _checkNumberOfArguments() {
        this.registeredArguments.forEach((arg, i) => {
          if (arg.required && this.args[i] == null) {
            this.missingArgument(arg.name());
          }
        });
        if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
          return;
        }
        if (this.args.length > this.registeredArguments.length) {
          this._excessArguments(this.args);
        }
      }
      /**
       * Process this.args using this.registeredArguments and save as this.processedArgs!
       *
       * @private
       */
      _processArguments() {
        const myParseArg = (argument, value, previous) => {
          let parsedValue = value;
          if (value !== null && argument.parseArg) {
            const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
            parsedValue = this._callParseArg(
              argument,
              value,
              previous,
              invalidValueMessage
            );
          }
          return parsedValue;
        };
        this._checkNumberOfArguments();
        const processedArgs = [];
        this.registeredArguments.forEach((declaredArg, index) => {
          let value = declaredArg.defaultValue;
          if (declaredArg.variadic) {
            if (index < this.args.length) {
              value = this.args.slice(index);
              if (declaredArg.parseArg) {
                value = value.reduce((processed, v) => {
                  return myParseArg(declaredArg, v, processed);
                }, declaredArg.defaultValue);
              }
            } else if (value === void 0) {
              value = [];
            }
          } else if (index < this.args.length) {
            value = this.args[index];
            if (declaredArg.parseArg) {
              value = myParseArg(declaredArg, value, declaredArg.defaultValue);
            }
          }
          processedArgs[index] = value;
        });
        this.processedArgs = processedArgs;
      }
      /**
       * Once we have a promise we chain, but call synchronously until then.
       *
       * @param {(Promise|undefined)} promise
       * @param {Function} fn
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCall(promise, fn) {
        if (promise?.then && typeof promise.then === "function") {
          return promise.then(() => fn());
        }
        return fn();
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallHooks(promise, event) {
        let result = promise;
        const hooks = [];
        this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
          hookedCommand._lifeCycleHooks[event].forEach((callback) => {
            hooks.push({ hookedCommand, callback });
          });
        });
        if (event === "postAction") {
          hooks.reverse();
        }
        hooks.forEach((hookDetail) => {
          result = this._chainOrCall(result, () => {
            return hookDetail.callback(hookDetail.hookedCommand, this);
          });
        });
        return result;
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {Command} subCommand
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallSubCommandHook(promise, subCommand, event) {
        let result = promise;
        if (this._lifeCycleHooks[event] !== void 0) {
          this._lifeCycleHooks[event].forEach((hook) => {
            result = this._chainOrCall(result, () => {
              return hook(this, subCommand);
            });
          });
        }
        return result;
      }
      /**
       * Process arguments in context of this command.
       * Returns action result, in case it is a promise.
       *
       * @private
       */
      _parseCommand(operands, unknown) {
        const parsed = this.parseOptions(unknown);
        this._parseOptionsEnv();
        this._parseOptionsImplied();
        operands = operands.concat(parsed.operands);
        unknown = parsed.unknown;
        this.args = operands.concat(unknown);
        if (operands && this._findCommand(operands[0])) {
          return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
        }
        if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
          return this._dispatchHelpCommand(operands[1]);
        }
        if (this._defaultCommandName) {
          this._outputHelpIfRequested(unknown);
          return this._dispatchSubcommand(
            this._defaultCommandName,
            operands,
            unknown
          );
        }
        if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
          this.help({ error: true });
        }
        this._outputHelpIfRequested(parsed.unknown);
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        const checkForUnknownOptions = () => {
          if (parsed.unknown.length > 0) {
            this.unknownOption(parsed.unknown[0]);
          }
        };
        const commandEvent = `command:${this.name()}`;
        if (this._actionHandler) {
          checkForUnknownOptions();
          this._processArguments();
          let promiseChain;
          promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
          promiseChain = this._chainOrCall(
            promiseChain,
            () => this._actionHandler(this.processedArgs)
          );
          if (this.parent) {
            promiseChain = this._chainOrCall(promiseChain, () => {
              this.parent.emit(commandEvent, operands, unknown);
            });
          }
          promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
          return promiseChain;
        }
        if (this.parent?.listenerCount(commandEvent)) {
          checkForUnknownOptions();
          this._processArguments();
          this.parent.emit(commandEvent, operands, unknown);
        } else if (operands.length) {
          if (this._findCommand("*")) {
            return this._dispatchSubcommand("*", operands, unknown);
          }
          if (this.listenerCount("command:*")) {
            this.emit("command:*", operands, unknown);
          } else if (this.commands.length) {
            this.unknownCommand();
          } else {
            checkForUnknownOptions();
            this._processArguments();
          }
        } else if (this.commands.length) {
          checkForUnknownOptions();
          this.help({ error: true });
        } else {
          checkForUnknownOptions();
          this._processArguments();
        }
      }
      /**
       * Find matching command.
       *
       * @private
       * @return {Command | undefined}
       */
      _findCommand(name) {
        if (!name) return void 0;
        return this.commands.find(
          (cmd) => cmd._name === name || cmd._aliases.includes(name)
        );
      }
      /**
       * Return an option matching `arg` if any.
       *
       * @param {string} arg
       * @return {Option}
       * @package
       */
      _findOption(arg) {
        return this.options.find((option) => option.is(arg));
      }
      /**
       * Display an error message if a mandatory option does not have a value.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForMissingMandatoryOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd.options.forEach((anOption) => {
            if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
              cmd.missingMandatoryOptionValue(anOption);
            }
          });
        });
      }
      /**
       * Display an error message if conflicting options are used together in this.
       *
       * @private
       */
      _checkForConflictingLocalOptions() {
        const definedNonDefaultOptions = this.options.filter((option) => {
          const optionKey = option.attributeName();
          if (this.getOptionValue(optionKey) === void 0) {
            return false;
          }
          return this.getOptionValueSource(optionKey) !== "default";
        });
        const optionsWithConflicting = definedNonDefaultOptions.filter(
          (option) => option.conflictsWith.length > 0
        );
        optionsWithConflicting.forEach((option) => {
          const conflictingAndDefined = definedNonDefaultOptions.find(
            (defined) => option.conflictsWith.includes(defined.attributeName())
          );
          if (conflictingAndDefined) {
            this._conflictingOption(option, conflictingAndDefined);
          }
        });
      }
      /**
       * Display an error message if conflicting options are used together.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForConflictingOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd._checkForConflictingLocalOptions();
        });
      }
      /**
       * Parse options from `argv` removing known options,
       * and return argv split into operands and unknown arguments.
       *
       * Side effects: modifies command by storing options. Does not reset state if called again.
       *
       * Examples:
       *
       *     argv => operands, unknown
       *     --known kkk op => [op], []
       *     op --known kkk => [op], []
       *     sub --unknown uuu op => [sub], [--unknown uuu op]
       *     sub -- --unknown uuu op => [sub --unknown uuu op], []
       *
       * @param {string[]} args
       * @return {{operands: string[], unknown: string[]}}
       */
      parseOptions(args) {
        const operands = [];
        const unknown = [];
        let dest = operands;
        function maybeOption(arg) {
          return arg.length > 1 && arg[0] === "-";
        }
        const negativeNumberArg = (arg) => {
          if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
          return !this._getCommandAndAncestors().some(
            (cmd) => cmd.options.map((opt) => opt.short).some((short2) => /^-\d$/.test(short2))
          );
        };
        let activeVariadicOption = null;
        let activeGroup = null;
        let i = 0;
        while (i < args.length || activeGroup) {
          const arg = activeGroup ?? args[i++];
          activeGroup = null;
          if (arg === "--") {
            if (dest === unknown) dest.push(arg);
            dest.push(...args.slice(i));
            break;
          }
          if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
            this.emit(`option:${activeVariadicOption.name()}`, arg);
            continue;
          }
          activeVariadicOption = null;
          if (maybeOption(arg)) {
            const option = this._findOption(arg);
            if (option) {
              if (option.required) {
                const value = args[i++];
                if (value === void 0) this.optionMissingArgument(option);
                this.emit(`option:${option.name()}`, value);
              } else if (option.optional) {
                let value = null;
                if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
                  value = args[i++];
                }
                this.emit(`option:${option.name()}`, value);
              } else {
                this.emit(`option:${option.name()}`);
              }
              activeVariadicOption = option.variadic ? option : null;
              continue;
            }
          }
          if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
            const option = this._findOption(`-${arg[1]}`);
            if (option) {
              if (option.required || option.optional && this._combineFlagAndOptionalValue) {
                this.emit(`option:${option.name()}`, arg.slice(2));
              } else {
                this.emit(`option:${option.name()}`);
                activeGroup = `-${arg.slice(2)}`;
              }
              continue;
            }
          }
          if (/^--[^=]+=/.test(arg)) {
            const index = arg.indexOf("=");
            const option = this._findOption(arg.slice(0, index));
            if (option && (option.required || option.optional)) {
              this.emit(`option:${option.name()}`, arg.slice(index + 1));
              continue;
            }
          }
          if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
            dest = unknown;
          }
          if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
            if (this._findCommand(arg)) {
              operands.push(arg);
              unknown.push(...args.slice(i));
              break;
            } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
              operands.push(arg, ...args.slice(i));
              break;
            } else if (this._defaultCommandName) {
              unknown.push(arg, ...args.slice(i));
              break;
            }
          }
          if (this._passThroughOptions) {
            dest.push(arg, ...args.slice(i));
            break;
          }
          dest.push(arg);
        }
        return { operands, unknown };
      }
      /**
       * Return an object containing local option values as key-value pairs.
       *
       * @return {object}
       */
      opts() {
        if (this._storeOptionsAsProperties) {
          const result = {};
          const len = this.options.length;
          for (let i = 0; i < len; i++) {
            const key = this.options[i].attributeName();
            result[key] = key === this._versionOptionName ? this._version : this[key];
          }
          return result;
        }
        return this._optionValues;
      }
      /**
       * Return an object containing merged local and global option values as key-value pairs.
       *
       * @return {object}
       */
      optsWithGlobals() {
        return this._getCommandAndAncestors().reduce(
          (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
          {}
        );
      }
      /**
       * Display error message and exit (or call exitOverride).
       *
       * @param {string} message
       * @param {object} [errorOptions]
       * @param {string} [errorOptions.code] - an id string representing the error
       * @param {number} [errorOptions.exitCode] - used with process.exit
       */
      error(message, errorOptions) {
        this._outputConfiguration.outputError(
          `${message}
`,
          this._outputConfiguration.writeErr
        );
        if (typeof this._showHelpAfterError === "string") {
          this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
        } else if (this._showHelpAfterError) {
          this._outputConfiguration.writeErr("\n");
          this.outputHelp({ error: true });
        }
        const config = errorOptions || {};
        const exitCode = config.exitCode || 1;
        const code2 = config.code || "commander.error";
        this._exit(exitCode, code2, message);
      }
      /**
       * Apply any option related environment variables, if option does
       * not have a value from cli or client code.
       *
       * @private
       */
      _parseOptionsEnv() {
        this.options.forEach((option) => {
          if (option.envVar && option.envVar in process2.env) {
            const optionKey = option.attributeName();
            if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
              this.getOptionValueSource(optionKey)
            )) {
              if (option.required || option.optional) {
                this.emit(`optionEnv:${option.name()}`, process2.env[option.envVar]);
              } else {
                this.emit(`optionEnv:${option.name()}`);
              }
            }
          }
        });
      }
      /**
       * Apply any implied option values, if option is undefined or default value.
       *
       * @private
       */
      _parseOptionsImplied() {
        const dualHelper = new DualOptions(this.options);
        const hasCustomOptionValue = (optionKey) => {
          return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
        };
        this.options.filter(
          (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option
          )
        ).forEach((option) => {
          Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              "implied"
            );
          });
        });
      }
      /**
       * Argument `name` is missing.
       *
       * @param {string} name
       * @private
       */
      missingArgument(name) {
        const message = `error: missing required argument '${name}'`;
        this.error(message, { code: "commander.missingArgument" });
      }
      /**
       * `Option` is missing an argument.
       *
       * @param {Option} option
       * @private
       */
      optionMissingArgument(option) {
        const message = `error: option '${option.flags}' argument missing`;
        this.error(message, { code: "commander.optionMissingArgument" });
      }
      /**
       * `Option` does not have a value, and is a mandatory option.
       *
       * @param {Option} option
       * @private
       */
      missingMandatoryOptionValue(option) {
        const message = `error: required option '${option.flags}' not specified`;
        this.error(message, { code: "commander.missingMandatoryOptionValue" });
      }
      /**
       * `Option` conflicts with another option.
       *
       * @param {Option} option
       * @param {Option} conflictingOption
       * @private
       */
      _conflictingOption(option, conflictingOption) {
        const findBestOptionFromValue = (option2) => {
          const optionKey = option2.attributeName();
          const optionValue = this.getOptionValue(optionKey);
          const negativeOption = this.options.find(
            (target) => target.negate && optionKey === target.attributeName()
          );
          const positiveOption = this.options.find(
            (target) => !target.negate && optionKey === target.attributeName()
          );
          if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
            return negativeOption;
          }
          return positiveOption || option2;
        };
        const getErrorMessage = (option2) => {
          const bestOption = findBestOptionFromValue(option2);
          const optionKey = bestOption.attributeName();
          const source = this.getOptionValueSource(optionKey);
          if (source === "env") {
            return `environment variable '${bestOption.envVar}'`;
          }
          return `option '${bestOption.flags}'`;
        };
        const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
        this.error(message, { code: "commander.conflictingOption" });
      }
      /**
       * Unknown option `flag`.
       *
       * @param {string} flag
       * @private
       */
      unknownOption(flag) {
        if (this._allowUnknownOption) return;
        let suggestion = "";
        if (flag.startsWith("--") && this._showSuggestionAfterError) {
          let candidateFlags = [];
          let command = this;
          do {
            const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
            candidateFlags = candidateFlags.concat(moreFlags);
            command = command.parent;
          } while (command && !command._enablePositionalOptions);
          suggestion = suggestSimilar(flag, candidateFlags);
        }
        const message = `error: unknown option '${flag}'${suggestion}`;
        this.error(message, { code: "commander.unknownOption" });
      }
      /**
       * Excess arguments, more than expected.
       *
       * @param {string[]} receivedArgs
       * @private
       */
      _excessArguments(receivedArgs) {
        if (this._allowExcessArguments) return;
        const expected = this.registeredArguments.length;
        const s = expected === 1 ? "" : "s";
        const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
        const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
        this.error(message, { code: "commander.excessArguments" });
      }
      /**
       * Unknown command.
       *
       * @private
       */
      unknownCommand() {
        const unknownName = this.args[0];
        let suggestion = "";
        if (this._showSuggestionAfterError) {
          const candidateNames = [];
          this.createHelp().visibleCommands(this).forEach((command) => {
            candidateNames.push(command.name());
            if (command.alias()) candidateNames.push(command.alias());
          });
          suggestion = suggestSimilar(unknownName, candidateNames);
        }
        const message = `error: unknown command '${unknownName}'${suggestion}`;
        this.error(message, { code: "commander.unknownCommand" });
      }
      /**
       * Get or set the program version.
       *
       * This method auto-registers the "-V, --version" option which will print the version number.
       *
       * You can optionally supply the flags and description to override the defaults.
       *
       * @param {string} [str]
       * @param {string} [flags]
       * @param {string} [description]
       * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
       */
      version(str, flags, description) {
        if (str === void 0) return this._version;
        this._version = str;
        flags = flags || "-V, --version";
        description = description || "output the version number";
        const versionOption = this.createOption(flags, description);
        this._versionOptionName = versionOption.attributeName();
        this._registerOption(versionOption);
        this.on("option:" + versionOption.name(), () => {
          this._outputConfiguration.writeOut(`${str}
`);
          this._exit(0, "commander.version", str);
        });
        return this;
      }
      /**
       * Set the description.
       *
       * @param {string} [str]
       * @param {object} [argsDescription]
       * @return {(string|Command)}
       */
      description(str, argsDescription) {
        if (str === void 0 && argsDescription === void 0)
          return this._description;
        this._description = str;
        if (argsDescription) {
          this._argsDescription = argsDescription;
        }
        return this;
      }
      /**
       * Set the summary. Used when listed as subcommand of parent.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      summary(str) {
        if (str === void 0) return this._summary;
        this._summary = str;
        return this;
      }
      /**
       * Set an alias for the command.
       *
       * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
       *
       * @param {string} [alias]
       * @return {(string|Command)}
       */
      alias(alias) {
        if (alias === void 0) return this._aliases[0];
        let command = this;
        if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
          command = this.commands[this.commands.length - 1];
        }
        if (alias === command._name)
          throw new Error("Command alias can't be the same as its name");
        const matchingCommand = this.parent?._findCommand(alias);
        if (matchingCommand) {
          const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
          throw new Error(
            `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
          );
        }
        command._aliases.push(alias);
        return this;
      }
      /**
       * Set aliases for the command.
       *
       * Only the first alias is shown in the auto-generated help.
       *
       * @param {string[]} [aliases]
       * @return {(string[]|Command)}
       */
      aliases(aliases) {
        if (aliases === void 0) return this._aliases;
        aliases.forEach((alias) => this.alias(alias));
        return this;
      }
      /**
       * Set / get the command usage `str`.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      usage(str) {
        if (str === void 0) {
          if (this._usage) return this._usage;
          const args = this.registeredArguments.map((arg) => {
            return humanReadableArgName(arg);
          });
          return [].concat(
            this.options.length || this._helpOption !== null ? "[options]" : [],
            this.commands.length ? "[command]" : [],
            this.registeredArguments.length ? args : []
          ).join(" ");
        }
        this._usage = str;
        return this;
      }
      /**
       * Get or set the name of the command.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      name(str) {
        if (str === void 0) return this._name;
        this._name = str;
        return this;
      }
      /**
       * Set/get the help group heading for this subcommand in parent command's help.
       *
       * @param {string} [heading]
       * @return {Command | string}
       */
      helpGroup(heading) {
        if (heading === void 0) return this._helpGroupHeading ?? "";
        this._helpGroupHeading = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for subcommands added to this command.
       * (This does not override a group set directly on the subcommand using .helpGroup().)
       *
       * @example
       * program.commandsGroup('Development Commands:);
       * program.command('watch')...
       * program.command('lint')...
       * ...
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      commandsGroup(heading) {
        if (heading === void 0) return this._defaultCommandGroup ?? "";
        this._defaultCommandGroup = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for options added to this command.
       * (This does not override a group set directly on the option using .helpGroup().)
       *
       * @example
       * program
       *   .optionsGroup('Development Options:')
       *   .option('-d, --debug', 'output extra debugging')
       *   .option('-p, --profile', 'output profiling information')
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      optionsGroup(heading) {
        if (heading === void 0) return this._defaultOptionGroup ?? "";
        this._defaultOptionGroup = heading;
        return this;
      }
      /**
       * @param {Option} option
       * @private
       */
      _initOptionGroup(option) {
        if (this._defaultOptionGroup && !option.helpGroupHeading)
          option.helpGroup(this._defaultOptionGroup);
      }
      /**
       * @param {Command} cmd
       * @private
       */
      _initCommandGroup(cmd) {
        if (this._defaultCommandGroup && !cmd.helpGroup())
          cmd.helpGroup(this._defaultCommandGroup);
      }
      /**
       * Set the name of the command from script filename, such as process.argv[1],
       * or require.main.filename, or __filename.
       *
       * (Used internally and public although not documented in README.)
       *
       * @example
       * program.nameFromFilename(require.main.filename);
       *
       * @param {string} filename
       * @return {Command}
       */
      nameFromFilename(filename) {
        this._name = path.basename(filename, path.extname(filename));
        return this;
      }
      /**
       * Get or set the directory for searching for executable subcommands of this command.
       *
       * @example
       * program.executableDir(__dirname);
       * // or
       * program.executableDir('subcommands');
       *
       * @param {string} [path]
       * @return {(string|null|Command)}
       */
      executableDir(path2) {
        if (path2 === void 0) return this._executableDir;
        this._executableDir = path2;
        return this;
      }
      /**
       * Return program help documentation.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
       * @return {string}
       */
      helpInformation(contextOptions) {
        const helper = this.createHelp();
        const context = this._getOutputContext(contextOptions);
        helper.prepareContext({
          error: context.error,
          helpWidth: context.helpWidth,
          outputHasColors: context.hasColors
        });
        const text2 = helper.formatHelp(this, helper);
        if (context.hasColors) return text2;
        return this._outputConfiguration.stripColor(text2);
      }
      /**
       * @typedef HelpContext
       * @type {object}
       * @property {boolean} error
       * @property {number} helpWidth
       * @property {boolean} hasColors
       * @property {function} write - includes stripColor if needed
       *
       * @returns {HelpContext}
       * @private
       */
      _getOutputContext(contextOptions) {
        contextOptions = contextOptions || {};
        const error = !!contextOptions.error;
        let baseWrite;
        let hasColors;
        let helpWidth;
        if (error) {
          baseWrite = (str) => this._outputConfiguration.writeErr(str);
          hasColors = this._outputConfiguration.getErrHasColors();
          helpWidth = this._outputConfiguration.getErrHelpWidth();
        } else {
          baseWrite = (str) => this._outputConfiguration.writeOut(str);
          hasColors = this._outputConfiguration.getOutHasColors();
          helpWidth = this._outputConfiguration.getOutHelpWidth();
        }
        const write = (str) => {
          if (!hasColors) str = this._outputConfiguration.stripColor(str);
          return baseWrite(str);
        };
        return { error, write, hasColors, helpWidth };
      }
      /**
       * Output help information for this command.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      outputHelp(contextOptions) {
        let deprecatedCallback;
        if (typeof contextOptions === "function") {
          deprecatedCallback = contextOptions;
          contextOptions = void 0;
        }
        const outputContext = this._getOutputContext(contextOptions);
        const eventContext = {
          error: outputContext.error,
          write: outputContext.write,
          command: this
        };
        this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
        this.emit("beforeHelp", eventContext);
        let helpInformation = this.helpInformation({ error: outputContext.error });
        if (deprecatedCallback) {
          helpInformation = deprecatedCallback(helpInformation);
          if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
            throw new Error("outputHelp callback must return a string or a Buffer");
          }
        }
        outputContext.write(helpInformation);
        if (this._getHelpOption()?.long) {
          this.emit(this._getHelpOption().long);
        }
        this.emit("afterHelp", eventContext);
        this._getCommandAndAncestors().forEach(
          (command) => command.emit("afterAllHelp", eventContext)
        );
      }
      /**
       * You can pass in flags and a description to customise the built-in help option.
       * Pass in false to disable the built-in help option.
       *
       * @example
       * program.helpOption('-?, --help' 'show help'); // customise
       * program.helpOption(false); // disable
       *
       * @param {(string | boolean)} flags
       * @param {string} [description]
       * @return {Command} `this` command for chaining
       */
      helpOption(flags, description) {
        if (typeof flags === "boolean") {
          if (flags) {
            if (this._helpOption === null) this._helpOption = void 0;
            if (this._defaultOptionGroup) {
              this._initOptionGroup(this._getHelpOption());
            }
          } else {
            this._helpOption = null;
          }
          return this;
        }
        this._helpOption = this.createOption(
          flags ?? "-h, --help",
          description ?? "display help for command"
        );
        if (flags || description) this._initOptionGroup(this._helpOption);
        return this;
      }
      /**
       * Lazy create help option.
       * Returns null if has been disabled with .helpOption(false).
       *
       * @returns {(Option | null)} the help option
       * @package
       */
      _getHelpOption() {
        if (this._helpOption === void 0) {
          this.helpOption(void 0, void 0);
        }
        return this._helpOption;
      }
      /**
       * Supply your own option to use for the built-in help option.
       * This is an alternative to using helpOption() to customise the flags and description etc.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addHelpOption(option) {
        this._helpOption = option;
        this._initOptionGroup(option);
        return this;
      }
      /**
       * Output help information and exit.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      help(contextOptions) {
        this.outputHelp(contextOptions);
        let exitCode = Number(process2.exitCode ?? 0);
        if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
          exitCode = 1;
        }
        this._exit(exitCode, "commander.help", "(outputHelp)");
      }
      /**
       * // Do a little typing to coordinate emit and listener for the help text events.
       * @typedef HelpTextEventContext
       * @type {object}
       * @property {boolean} error
       * @property {Command} command
       * @property {function} write
       */
      /**
       * Add additional text to be displayed with the built-in help.
       *
       * Position is 'before' or 'after' to affect just this command,
       * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
       *
       * @param {string} position - before or after built-in help
       * @param {(string | Function)} text - string to add, or a function returning a string
       * @return {Command} `this` command for chaining
       */
      addHelpText(position, text2) {
        const allowedValues = ["beforeAll", "before", "after", "afterAll"];
        if (!allowedValues.includes(position)) {
          throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        const helpEvent = `${position}Help`;
        this.on(helpEvent, (context) => {
          let helpStr;
          if (typeof text2 === "function") {
            helpStr = text2({ error: context.error, command: context.command });
          } else {
            helpStr = text2;
          }
          if (helpStr) {
            context.write(`${helpStr}
`);
          }
        });
        return this;
      }
      /**
       * Output help information if help flags specified
       *
       * @param {Array} args - array of options to search for help flags
       * @private
       */
      _outputHelpIfRequested(args) {
        const helpOption = this._getHelpOption();
        const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
        if (helpRequested) {
          this.outputHelp();
          this._exit(0, "commander.helpDisplayed", "(outputHelp)");
        }
      }
    };
    function incrementNodeInspectorPort(args) {
      return args.map((arg) => {
        if (!arg.startsWith("--inspect")) {
          return arg;
        }
        let debugOption;
        let debugHost = "127.0.0.1";
        let debugPort = "9229";
        let match;
        if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
          debugOption = match[1];
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
          debugOption = match[1];
          if (/^\d+$/.test(match[3])) {
            debugPort = match[3];
          } else {
            debugHost = match[3];
          }
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
          debugOption = match[1];
          debugHost = match[3];
          debugPort = match[4];
        }
        if (debugOption && debugPort !== "0") {
          return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
        }
        return arg;
      });
    }
    function useColor() {
      if (process2.env.NO_COLOR || process2.env.FORCE_COLOR === "0" || process2.env.FORCE_COLOR === "false")
        return false;
      if (process2.env.FORCE_COLOR || process2.env.CLICOLOR_FORCE !== void 0)
        return true;
      return void 0;
    }
    exports.Command = Command2;
    exports.useColor = useColor;
  }
});

// node_modules/commander/index.js
var require_commander = __commonJS({
  "node_modules/commander/index.js"(exports) {
    var { Argument: Argument2 } = require_argument();
    var { Command: Command2 } = require_command();
    var { CommanderError: CommanderError2, InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var { Help: Help2 } = require_help();
    var { Option: Option2 } = require_option();
    exports.program = new Command2();
    exports.createCommand = (name) => new Command2(name);
    exports.createOption = (flags, description) => new Option2(flags, description);
    exports.createArgument = (name, description) => new Argument2(name, description);
    exports.Command = Command2;
    exports.Option = Option2;
    exports.Argument = Argument2;
    exports.Help = Help2;
    exports.CommanderError = CommanderError2;
    exports.InvalidArgumentError = InvalidArgumentError2;
    exports.InvalidOptionArgumentError = InvalidArgumentError2;
  }
});

// src/cli.ts
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile as readFile4 } from "node:fs/promises";
import { dirname as dirname3, join as join4 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// node_modules/commander/esm.mjs
var import_index = __toESM(require_commander(), 1);
var {
  program,
  createCommand,
  createArgument,
  createOption,
  CommanderError,
  InvalidArgumentError,
  InvalidOptionArgumentError,
  // deprecated old name
  Command,
  Argument,
  Option,
  Help
} = import_index.default;

// src/app/check.ts
var POLICY_PATH = ".github/countersign.yml";
var RUN = {
  event: "command-line",
  id: 0,
  attempt: 1,
  actor: "",
  triggeringActor: "",
  action: null,
  build: null,
  environment: null,
  workflow: null,
  url: null
};
var check = async (source, target, policy, { version, build }) => {
  const opening = await source.open(target, POLICY_PATH);
  const read = await policyOf(source, opening, policy);
  const plan = planOf(read.reading, opening.change, opening.repository.defaultBranch);
  const snapshot = await source.gather(opening, plan.demand, { ...RUN, build });
  const round = judgedRound({ opening, policy: read, ...snapshot, companions: [], before: [], pending: null });
  const { reading, facts, faults, aliases } = round;
  const { findings, decision, context, standing } = round.judgement;
  const unbilled = {
    schema: EVIDENCE_SCHEMA,
    tool: { name: "countersign", version },
    stage: "dry-run",
    subject: {
      repository: { id: opening.repository.id, name: target.repository },
      pull: target.pull,
      base: opening.change.base,
      head: opening.change.head.commit,
      commit: null,
      context
    },
    judgedAt: opening.now,
    links: UNLINKED,
    policy: reading,
    facts,
    faults,
    ...derivedFrom(reading, facts),
    findings,
    companions: [],
    decision,
    standing,
    transcript: aliasedTranscript(source.transcript(), aliases)
  };
  const evidence = { ...unbilled, bill: billOf(unbilled)?.named ?? null };
  return { evidence, bytes: canonical(evidence), text: (paint2) => outcomeText(evidence, decision.verdict, [], paint2) };
};
var policyOf = async (source, opening, policy) => {
  const settings = { policyPath: POLICY_PATH, centralPolicy: null };
  if (policy === null) return readPolicy(source, settings, opening);
  const own = { state: "found", text: policy.text, commit: opening.change.base.commit };
  const tried = { ...opening, policy: own, defaultBranchPolicy: own };
  const { reading, texts } = await readPolicy(source, settings, tried);
  if (reading.state !== "found") return { reading, texts };
  const sources = reading.sources.map(
    (each) => each.kind === "file" ? { ...each, name: policy.path, commit: null } : each
  );
  return { reading: { ...reading, sources }, texts };
};

// src/evidence/validators.generated.js
var Ps = Lr;
var ne = { $schema: "http://json-schema.org/draft-07/schema#", $id: "urn:countersign:schema:evidence:v1", type: "object", properties: { schema: { type: "string", const: "urn:countersign:evidence:v1" }, tool: { type: "object", properties: { name: { type: "string", const: "countersign" }, version: { type: "string" } }, required: ["name", "version"], additionalProperties: false }, stage: { $ref: "#/definitions/Stage" }, subject: { type: "object", properties: { repository: { type: "object", properties: { id: { type: ["number", "null"] }, name: { type: "string" } }, required: ["id", "name"], additionalProperties: false }, pull: { type: ["number", "null"] }, base: { anyOf: [{ type: "object", properties: { ref: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" } }, required: ["ref", "commit"], additionalProperties: false }, { type: "null" }] }, head: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, context: { type: ["string", "null"] } }, required: ["repository", "pull", "base", "head", "commit", "context"], additionalProperties: false }, judgedAt: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, links: { $ref: "#/definitions/Links" }, policy: { $ref: "#/definitions/PolicyReading" }, facts: { $ref: "#/definitions/Facts" }, faults: { type: "array", items: { $ref: "#/definitions/RunFault" } }, participants: { type: "array", items: { $ref: "#/definitions/Participant" } }, coverage: { type: "array", items: { $ref: "#/definitions/ReviewCoverage" } }, bill: { anyOf: [{ type: "object", properties: { digest: { type: "string" }, components: { type: "number" } }, required: ["digest", "components"], additionalProperties: false }, { type: "null" }] }, findings: { type: "array", items: { $ref: "#/definitions/Finding" } }, companions: { type: "array", items: { $ref: "#/definitions/Companion" } }, decision: { $ref: "#/definitions/Decision" }, standing: { $ref: "#/definitions/Standing" }, transcript: { type: "array", items: { $ref: "#/definitions/TranscriptEntry" } } }, required: ["schema", "tool", "stage", "subject", "judgedAt", "links", "policy", "facts", "faults", "participants", "coverage", "bill", "findings", "companions", "decision", "standing", "transcript"], additionalProperties: false, definitions: { Account: { type: "object", properties: { id: { type: "number" }, login: { type: "string" }, type: { type: "string", enum: ["user", "bot", "organization", "other"] } }, required: ["id", "login", "type"], additionalProperties: false }, Alias: { type: "string", pattern: "^(unattributed-[1-9][0-9]*|account-[0-9]+(-[1-9][0-9]*)?)$" }, ApprovedCommit: { type: "object", properties: { id: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, mergeBase: { $ref: "#/definitions/ObjectId" } }, required: ["id", "tree", "mergeBase"], additionalProperties: false }, Attribution: { type: "object", properties: { alias: { $ref: "#/definitions/Alias" }, account: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] } }, required: ["alias", "account"], additionalProperties: false }, Bill: { type: "object", properties: { commit: { $ref: "#/definitions/ObjectId" }, components: { type: "number" }, digest: { type: "string" } }, required: ["commit", "components", "digest"], additionalProperties: false }, Blocking: { type: "object", properties: { control: { type: "string" }, outcome: { $ref: "#/definitions/Outcome" }, code: { type: "string" }, about: { type: "array", items: { type: "string" } } }, required: ["control", "outcome", "code", "about"], additionalProperties: false }, Carried: { type: "object", properties: { by: { type: "string", enum: ["exception", "emergency"] }, control: { type: "string" }, about: { type: "array", items: { type: "string" } }, approvedBy: { type: "string" }, why: { type: "string" }, until: { type: "string" } }, required: ["by", "control", "about", "approvedBy", "why", "until"], additionalProperties: false }, Change: { type: "object", properties: { number: { type: "number" }, title: { type: "string" }, author: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, initiator: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, state: { type: "string", enum: ["open", "closed", "merged"] }, draft: { type: "boolean" }, base: { type: "object", properties: { ref: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" } }, required: ["ref", "commit"], additionalProperties: false }, head: { type: "object", properties: { ref: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, repository: { anyOf: [{ type: "object", properties: { id: { type: "number" }, name: { type: "string" }, owner: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] } }, required: ["id", "name", "owner"], additionalProperties: false }, { type: "null" }] }, fork: { type: "boolean" } }, required: ["ref", "commit", "tree", "repository", "fork"], additionalProperties: false }, additions: { type: "number" }, deletions: { type: "number" }, labels: { type: "array", items: { $ref: "#/definitions/LabelSet" } }, unlabeled: { type: "array", items: { $ref: "#/definitions/LabelRemoval" } }, autoMerge: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, { type: "null" }] }, queued: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, { type: "null" }] }, merged: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { $ref: "#/definitions/Instant" }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] } }, required: ["by", "at", "commit"], additionalProperties: false }, { type: "null" }] }, baseChanges: { type: "array", items: { type: "object", properties: { at: { $ref: "#/definitions/Instant" }, from: { type: "string" }, to: { type: "string" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] } }, required: ["at", "from", "to", "by"], additionalProperties: false } } }, required: ["number", "title", "author", "initiator", "state", "draft", "base", "head", "additions", "deletions", "labels", "unlabeled", "autoMerge", "queued", "merged", "baseChanges"], additionalProperties: false }, ChangedFile: { type: "object", properties: { path: { type: "string" }, previous: { type: ["string", "null"] }, status: { type: "string", enum: ["added", "modified", "removed", "renamed", "copied", "changed", "unchanged"] }, additions: { type: "number" }, deletions: { type: "number" } }, required: ["path", "previous", "status", "additions", "deletions"], additionalProperties: false }, CheckRun: { type: "object", properties: { id: { type: "number" }, name: { type: "string" }, app: { type: ["string", "null"] }, appId: { type: ["number", "null"] }, suite: { type: "number" }, commit: { $ref: "#/definitions/ObjectId" }, status: { type: "string", enum: ["queued", "in-progress", "completed", "other"] }, conclusion: { type: ["string", "null"] }, startedAt: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, completedAt: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, workflow: { type: ["string", "null"] }, runId: { type: ["number", "null"] } }, required: ["id", "name", "app", "appId", "suite", "commit", "status", "conclusion", "startedAt", "completedAt", "workflow", "runId"], additionalProperties: false }, Checks: { type: "object", properties: { head: { type: "array", items: { $ref: "#/definitions/CheckRun" } }, earlier: { type: "array", items: { $ref: "#/definitions/CheckRun" } }, runningWorkflows: { type: "array", items: { type: "string" } }, pushedAt: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["head", "earlier", "runningWorkflows", "pushedAt"], additionalProperties: false }, CodeOwners: { type: "object", properties: { path: { type: ["string", "null"] }, bytes: { type: "number" }, digest: { type: ["string", "null"] }, rules: { type: "array", items: { $ref: "#/definitions/OwnerLine" } }, faults: { type: "array", items: { $ref: "#/definitions/OwnersFault" } }, errors: { type: "array", items: { type: "object", properties: { line: { type: "number" }, kind: { type: "string" } }, required: ["line", "kind"], additionalProperties: false } }, withoutWrite: { type: "array", items: { type: "string" } } }, required: ["path", "bytes", "digest", "rules", "faults", "errors"], additionalProperties: false }, Commit: { type: "object", properties: { id: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, parents: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, author: { $ref: "#/definitions/Attribution" }, committer: { $ref: "#/definitions/Attribution" }, coAuthors: { type: "array", items: { $ref: "#/definitions/Attribution" } }, byHost: { type: "boolean" }, signature: { anyOf: [{ type: "object", properties: { valid: { type: "boolean" }, signer: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, byHost: { type: "boolean" } }, required: ["valid", "signer", "byHost"], additionalProperties: false }, { type: "null" }] }, authoredAt: { $ref: "#/definitions/Instant" }, committedAt: { $ref: "#/definitions/Instant" }, recomputedTree: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, parentsOnBase: { type: "array", items: { $ref: "#/definitions/ObjectId" } } }, required: ["id", "tree", "parents", "author", "committer", "coAuthors", "byHost", "signature", "authoredAt", "committedAt", "recomputedTree", "parentsOnBase"], additionalProperties: false }, Commits: { type: "object", properties: { current: { type: "array", items: { $ref: "#/definitions/Commit" } }, earlier: { type: "array", items: { $ref: "#/definitions/Commit" } } }, required: ["current", "earlier"], additionalProperties: false }, Companion: { type: "object", properties: { pull: { type: "number" }, head: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, policy: { $ref: "#/definitions/PolicyReading" }, facts: { $ref: "#/definitions/Facts" }, faults: { type: "array", items: { $ref: "#/definitions/RunFault" } }, participants: { type: "array", items: { $ref: "#/definitions/Participant" } }, coverage: { type: "array", items: { $ref: "#/definitions/ReviewCoverage" } }, findings: { type: "array", items: { $ref: "#/definitions/Finding" } }, decision: { $ref: "#/definitions/Decision" } }, required: ["pull", "head", "facts", "faults", "participants", "coverage", "findings", "decision"], additionalProperties: false }, Component: { type: "object", properties: { ecosystem: { type: "string" }, name: { type: "string" }, version: { type: ["string", "null"] }, purl: { type: ["string", "null"] }, licence: { type: ["string", "null"] }, source: { type: ["string", "null"] }, hashes: { type: "array", items: { type: "string" } }, installScript: { type: ["boolean", "null"] }, scope: { type: "string", enum: ["runtime", "development", "unknown"] }, vulnerabilities: { anyOf: [{ type: "array", items: { $ref: "#/definitions/Vulnerability" } }, { type: "null" }] } }, required: ["ecosystem", "name", "version", "purl", "licence", "source", "hashes", "installScript", "scope", "vulnerabilities"], additionalProperties: false }, Conditions: { type: "object", properties: { paths: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, onlyPaths: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, branches: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, labels: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, authors: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, linesOver: { type: ["number", "null"] } }, required: ["paths", "onlyPaths", "branches", "labels", "authors", "linesOver"], additionalProperties: false }, ControlText: { type: "object", additionalProperties: {} }, Coverage: { type: "object", properties: { path: { type: "string" }, format: { type: "string", enum: ["cobertura", "jacoco", "lcov", "istanbul"] }, digest: { type: "string" }, lines: { type: "object", properties: { covered: { type: "number" }, total: { type: "number" } }, required: ["covered", "total"], additionalProperties: false }, branches: { anyOf: [{ type: "object", properties: { covered: { type: "number" }, total: { type: "number" } }, required: ["covered", "total"], additionalProperties: false }, { type: "null" }] } }, required: ["path", "format", "digest", "lines", "branches"], additionalProperties: false }, Covers: { type: "string", enum: ["identity", "replay", "residual", "unknown"] }, Decision: { type: "object", properties: { verdict: { $ref: "#/definitions/VerdictWord" }, blocking: { type: "array", items: { $ref: "#/definitions/Blocking" } }, carried: { type: "array", items: { $ref: "#/definitions/Carried" } }, notes: { type: "array", items: { $ref: "#/definitions/Reason" } } }, required: ["verdict", "blocking", "carried", "notes"], additionalProperties: false }, Demands: { anyOf: [{ type: "object", properties: { state: { type: "string", const: "valid" }, policy: { $ref: "#/definitions/StoredPolicy" } }, required: ["state", "policy"], additionalProperties: false }, { type: "object", properties: { state: { type: "string", const: "invalid" }, faults: { type: "array", items: { $ref: "#/definitions/PolicyFault" }, minItems: 1 } }, required: ["state", "faults"], additionalProperties: false }] }, Dependencies: { type: "object", properties: { comparedBy: { type: "string", enum: ["dependency-graph", "lock-files"] }, from: { $ref: "#/definitions/ObjectId" }, to: { $ref: "#/definitions/ObjectId" }, changes: { type: "array", items: { $ref: "#/definitions/DependencyChange" } }, unread: { type: "array", items: { type: "string" } }, references: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Reference" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, bills: { type: "object", properties: { base: { anyOf: [{ $ref: "#/definitions/Bill" }, { type: "null" }] }, head: { anyOf: [{ $ref: "#/definitions/Bill" }, { type: "null" }] } }, required: ["base", "head"], additionalProperties: false } }, required: ["comparedBy", "from", "to", "changes", "unread", "references", "bills"], additionalProperties: false }, DependencyChange: { type: "object", properties: { change: { type: "string", enum: ["added", "removed", "updated"] }, manifest: { type: "string" }, component: { $ref: "#/definitions/Component" }, from: { type: ["string", "null"] } }, required: ["change", "manifest", "component", "from"], additionalProperties: false }, Duty: { type: "string", enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] }, Emergency: { type: "object", properties: { label: { type: "string" }, approvers: { type: "object", properties: { users: { type: "array", items: { type: "string" } }, teams: { type: "array", items: { type: "string" } } }, required: ["users", "teams"], additionalProperties: false }, lifts: { type: "array", items: { type: "string" } }, reviewWithinHours: { type: "number" } }, required: ["label", "approvers", "lifts", "reviewWithinHours"], additionalProperties: false }, Enforcement: { type: "string", enum: ["enforce", "report"] }, Exception: { type: "object", properties: { control: { type: "string" }, about: { type: "string" }, until: { type: "string" }, reason: { type: "string" }, approvedBy: { type: "string" }, ticket: { type: "string" } }, required: ["control", "about", "until", "reason", "approvedBy", "ticket"], additionalProperties: false }, Facts: { type: "object", properties: { repository: { $ref: "#/definitions/Observed_Repository" }, run: { $ref: "#/definitions/Observed_Run" }, change: { $ref: "#/definitions/Observed_Change" }, commits: { $ref: "#/definitions/Observed_Commits" }, pushes: { $ref: "#/definitions/Observed_Pushes" }, reviews: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Review" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, approvedCommits: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ApprovedCommit" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, conversations: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "object", properties: { unresolved: { type: "number" } }, required: ["unresolved"], additionalProperties: false } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, permissions: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Permission" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, teams: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Team" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, files: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ChangedFile" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, codeOwners: { $ref: "#/definitions/Observed_CodeOwners" }, checks: { $ref: "#/definitions/Observed_Checks" }, scans: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ScanFact" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, dependencies: { $ref: "#/definitions/Observed_Dependencies" }, testResults: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/TestResult" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, tickets: { $ref: "#/definitions/Observed_TicketFact" }, protection: { $ref: "#/definitions/Observed_Protection" }, policyHistory: { $ref: "#/definitions/Observed_PolicyHistory" }, landing: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { anyOf: [{ $ref: "#/definitions/Landing" }, { type: "null" }] } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, clock: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "object", properties: { now: { $ref: "#/definitions/Instant" } }, required: ["now"], additionalProperties: false } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["repository", "run", "change", "commits", "pushes", "reviews", "approvedCommits", "conversations", "permissions", "teams", "files", "codeOwners", "checks", "scans", "dependencies", "testResults", "tickets", "protection", "policyHistory", "landing", "clock"], additionalProperties: false }, Finding: { type: "object", properties: { control: { type: "string" }, version: { type: "number" }, enforcement: { $ref: "#/definitions/Enforcement" }, outcome: { $ref: "#/definitions/Outcome" }, reasons: { type: "array", items: { $ref: "#/definitions/Reason" } }, notes: { type: "array", items: { $ref: "#/definitions/Reason" } }, rules: { type: "array", items: { type: "string" } } }, required: ["control", "version", "enforcement", "outcome", "reasons", "notes", "rules"], additionalProperties: false }, Ground: { type: "string", enum: ["default-branch", "base-branch", "required-workflow", "same-as-default"] }, Instant: { type: "string" }, LabelRemoval: { type: "object", properties: { name: { type: "string" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { $ref: "#/definitions/Instant" } }, required: ["name", "by", "at"], additionalProperties: false }, LabelSet: { type: "object", properties: { name: { type: "string" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["name", "by", "at"], additionalProperties: false }, Landing: { type: "object", properties: { branch: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, parents: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, method: { type: "string", enum: ["merge", "squash", "rebase", "unknown"] }, expectedTree: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, ungated: { type: "array", items: { $ref: "#/definitions/ObjectId" } } }, required: ["branch", "commit", "tree", "parents", "by", "method", "expectedTree", "ungated"], additionalProperties: false }, Links: { type: "object", properties: { parentCommit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, covers: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, parentEvidence: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: ["string", "null"] } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, earlierEvidence: { type: ["string", "null"] } }, required: ["parentCommit", "covers", "parentEvidence", "earlierEvidence"], additionalProperties: false }, ObjectId: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, Observed_Change: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Change" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Checks: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Checks" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_CodeOwners: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/CodeOwners" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Commits: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Commits" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Dependencies: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Dependencies" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_PermissionLevel: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/PermissionLevel" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_PolicyHistory: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/PolicyHistory" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Protection: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Protection" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Pushes: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Pushes" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Repository: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Repository" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Run: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Run" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_TicketAnswer: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/TicketAnswer" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_TicketFact: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/TicketFact" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Outcome: { type: "string", enum: ["pass", "fail", "pending", "indeterminate", "not-applicable", "waived"] }, Owner: { anyOf: [{ type: "object", properties: { kind: { type: "string", enum: ["user", "team"] }, name: { type: "string" } }, required: ["kind", "name"], additionalProperties: false }, { type: "object", properties: { kind: { type: "string", const: "mail" }, name: { $ref: "#/definitions/Alias" } }, required: ["kind", "name"], additionalProperties: false }] }, OwnerLine: { type: "object", properties: { line: { type: "number" }, pattern: { type: "string" }, owners: { type: "array", items: { $ref: "#/definitions/Owner" } } }, required: ["line", "pattern", "owners"], additionalProperties: false }, OwnersFault: { type: "object", properties: { line: { type: "number" }, found: { type: "string" } }, required: ["line", "found"], additionalProperties: false }, Participant: { type: "object", properties: { account: { $ref: "#/definitions/Account" }, duties: { type: "array", items: { $ref: "#/definitions/Duty" } } }, required: ["account", "duties"], additionalProperties: false }, People: { type: "object", properties: { samePerson: { type: "array", items: { type: "array", items: { type: "string" } } }, machineAccounts: { type: "array", items: { type: "string" } }, trustedApps: { type: "array", items: { type: "string" } }, tickets: { type: "array", items: { $ref: "#/definitions/TicketAccount" } } }, required: ["samePerson", "machineAccounts", "trustedApps", "tickets"], additionalProperties: false }, Permission: { type: "object", properties: { account: { $ref: "#/definitions/Account" }, level: { $ref: "#/definitions/Observed_PermissionLevel" }, role: { type: ["string", "null"] } }, required: ["account", "level", "role"], additionalProperties: false }, PermissionLevel: { type: "string", enum: ["none", "read", "triage", "write", "maintain", "admin"] }, PolicyFault: { type: "object", properties: { file: { type: "string" }, line: { type: "number" }, column: { type: "number" }, key: { type: "string" }, code: { $ref: "#/definitions/PolicyFaultCode" }, message: { type: "string" } }, required: ["file", "line", "column", "key", "code", "message"], additionalProperties: false }, PolicyFaultCode: { type: "string", enum: ["yaml-syntax", "yaml-feature", "text-empty", "text-too-large", "text-too-deep", "key-unknown", "key-duplicate", "key-missing", "value-type", "value-not-allowed", "value-vacuous", "glob-refused", "extends-unknown", "extends-cycle", "extends-too-deep", "version-unknown"] }, PolicyHistory: { type: "object", properties: { author: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] } }, required: ["author", "commit"], additionalProperties: false }, PolicyReading: { anyOf: [{ type: "object", properties: { state: { type: "string", const: "found" }, sources: { type: "array", items: { $ref: "#/definitions/PolicySource" } }, demands: { $ref: "#/definitions/Demands" }, fromDefaultBranch: { type: "boolean" } }, required: ["state", "sources", "demands", "fromDefaultBranch"], additionalProperties: false }, { type: "object", properties: { state: { type: "string", const: "missing" }, path: { type: "string" }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] } }, required: ["state", "path", "commit"], additionalProperties: false }, { type: "object", properties: { state: { type: "string", const: "unreadable" }, path: { type: "string" }, found: { type: "string" } }, required: ["state", "path", "found"], additionalProperties: false }] }, PolicySource: { type: "object", properties: { kind: { type: "string", enum: ["file", "extended-file", "preset"] }, name: { type: "string" }, repository: { type: ["string", "null"] }, path: { type: ["string", "null"] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, digest: { type: "string" }, bytes: { type: "number" } }, required: ["kind", "name", "repository", "path", "commit", "digest", "bytes"], additionalProperties: false }, Protection: { type: "object", properties: { requiredContexts: { type: "array", items: { type: "object", properties: { context: { type: "string" }, app: { type: ["string", "null"] }, appId: { type: ["number", "null"] } }, required: ["context", "app", "appId"], additionalProperties: false } }, approvals: { type: "number" }, dismissStale: { type: "boolean" }, lastPushApproval: { type: "boolean" }, codeOwners: { type: "boolean" }, admins: { type: "boolean" }, forcePush: { type: "boolean" }, deletion: { type: "boolean" }, signatures: { type: "boolean" }, bypass: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { type: "string" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["requiredContexts", "approvals", "dismissStale", "lastPushApproval", "codeOwners", "admins", "forcePush", "deletion", "signatures", "bypass"], additionalProperties: false }, Push: { type: "object", properties: { at: { $ref: "#/definitions/Instant" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, before: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, after: { $ref: "#/definitions/ObjectId" }, forced: { type: "boolean" } }, required: ["at", "by", "before", "after"], additionalProperties: false }, Pushes: { anyOf: [{ type: "object", properties: { source: { type: "string", const: "activity" }, pushes: { type: "array", items: { $ref: "#/definitions/Push" } } }, required: ["source", "pushes"], additionalProperties: false }, { type: "object", properties: { source: { type: "string", const: "fork" }, owner: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] } }, required: ["source", "owner"], additionalProperties: false }] }, Reason: { type: "object", properties: { code: { type: "string" }, about: { type: "array", items: { type: "string" } }, needed: { type: "string" }, found: { type: "string" }, who: { type: "array", items: { type: "string" } }, at: { type: "object", properties: { path: { type: "string" }, line: { type: "number" } }, required: ["path"], additionalProperties: false } }, required: ["code", "about"], additionalProperties: false }, Reference: { type: "object", properties: { kind: { type: "string", enum: ["action", "image"] }, path: { type: "string" }, line: { type: "number" }, name: { type: "string" }, pin: { type: "string", enum: ["commit", "digest", "moving", "local"] }, onBase: { type: ["boolean", "null"] } }, required: ["kind", "path", "line", "name", "pin", "onBase"], additionalProperties: false }, Repository: { type: "object", properties: { id: { type: "number" }, name: { type: "string" }, visibility: { type: "string", enum: ["public", "private", "internal"] }, defaultBranch: { type: "string" } }, required: ["id", "name", "visibility", "defaultBranch"], additionalProperties: false }, Review: { type: "object", properties: { id: { type: "number" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, opinion: { type: "string", enum: ["approved", "changes-requested", "commented", "unknown"] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, tree: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, at: { $ref: "#/definitions/Instant" }, dismissed: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, { type: "null" }] } }, required: ["id", "by", "opinion", "commit", "tree", "at", "dismissed"], additionalProperties: false }, ReviewCoverage: { type: "object", properties: { review: { type: "number" }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, tree: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, covers: { $ref: "#/definitions/Covers" } }, required: ["review", "commit", "tree", "covers"], additionalProperties: false }, Run: { type: "object", properties: { event: { type: "string" }, id: { type: "number" }, attempt: { type: "number" }, actor: { type: "string" }, triggeringActor: { type: "string" }, workflow: { anyOf: [{ type: "object", properties: { repository: { type: "string" }, path: { type: "string" }, ref: { type: "string" }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, sameAsDefaultBranch: { type: ["boolean", "null"] } }, required: ["repository", "path", "ref", "commit", "sameAsDefaultBranch"], additionalProperties: false }, { type: "null" }] }, action: { anyOf: [{ type: "object", properties: { repository: { type: "string" }, ref: { type: ["string", "null"] } }, required: ["repository", "ref"], additionalProperties: false }, { type: "null" }] }, build: { type: ["string", "null"] }, environment: { type: ["string", "null"] }, url: { type: ["string", "null"] } }, required: ["event", "id", "attempt", "actor", "triggeringActor", "workflow", "action", "build", "environment", "url"], additionalProperties: false }, RunFault: { type: "object", properties: { outcome: { type: "string", enum: ["fail", "pending", "indeterminate"] }, code: { type: "string" }, about: { type: "array", items: { type: "string" } }, needed: { type: "string" }, found: { type: "string" }, who: { type: "array", items: { type: "string" } }, at: { type: "object", properties: { path: { type: "string" }, line: { type: "number" } }, required: ["path"], additionalProperties: false } }, required: ["outcome", "code", "about"], additionalProperties: false }, ScanFact: { type: "object", properties: { scan: { type: "string" }, source: { type: "string", enum: ["code-scanning", "dependabot", "secret-scanning", "sarif", "artifact"] }, reports: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ScanReport" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["scan", "source", "reports"], additionalProperties: false }, ScanFinding: { type: "object", properties: { rule: { type: "string" }, score: { type: ["number", "null"] }, level: { type: ["string", "null"] }, path: { type: ["string", "null"] }, line: { type: ["number", "null"] }, state: { type: "string", enum: ["open", "dismissed", "fixed", "suppressed"] }, dismissedBy: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, onBase: { type: ["boolean", "null"] }, since: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, suppressions: { type: "array", items: { $ref: "#/definitions/Suppression" } } }, required: ["rule", "score", "level", "path", "line", "state", "dismissedBy", "onBase"], additionalProperties: false }, ScanReport: { type: "object", properties: { tool: { type: ["string", "null"] }, toolVersion: { type: ["string", "null"] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, commitParents: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, completed: { type: ["boolean", "null"] }, truncated: { type: "boolean" }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, workflow: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, findings: { type: "array", items: { $ref: "#/definitions/ScanFinding" } } }, required: ["tool", "toolVersion", "commit", "commitParents", "completed", "truncated", "at", "digest", "findings"], additionalProperties: false }, Stage: { type: "string", enum: ["pull-request", "merge-queue", "sealed", "dry-run"] }, Standing: { type: "object", properties: { workflow: { anyOf: [{ $ref: "#/definitions/Ground" }, { type: "string", const: "untrusted-accepted" }, { type: "string", const: "untrusted" }, { type: "string", const: "none" }, { type: "string", const: "unknown" }] }, status: { type: "string", enum: ["required-workflow", "app", "shared-app", "unknown"] }, required: { type: ["boolean", "null"] }, from: { type: "array", items: { type: "string" } }, bypass: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { type: "string" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["workflow", "status", "required", "from", "bypass"], additionalProperties: false }, StoredControls: { type: "object", additionalProperties: { $ref: "#/definitions/ControlText" } }, StoredPolicy: { type: "object", properties: { branches: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, people: { $ref: "#/definitions/People" }, trustedWorkflow: { type: "string", enum: ["listed", "any"] }, exceptions: { type: "array", items: { $ref: "#/definitions/Exception" } }, emergency: { anyOf: [{ $ref: "#/definitions/Emergency" }, { type: "null" }] }, path: { type: "string" }, controls: { $ref: "#/definitions/StoredControls" }, rules: { type: "array", items: { $ref: "#/definitions/StoredRule" } } }, required: ["branches", "controls", "emergency", "exceptions", "path", "people", "rules", "trustedWorkflow"], additionalProperties: false }, StoredRule: { type: "object", properties: { name: { type: "string" }, when: { $ref: "#/definitions/Conditions" }, controls: { $ref: "#/definitions/StoredControls" } }, required: ["controls", "name", "when"], additionalProperties: false }, Suppression: { type: "object", properties: { kind: { type: "string", enum: ["in-source", "external"] }, by: { type: ["string", "null"] }, why: { type: ["string", "null"] } }, required: ["kind", "by", "why"], additionalProperties: false }, Team: { type: "object", properties: { name: { type: "string" }, members: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Account" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["name", "members"], additionalProperties: false }, TestArtifact: { type: "object", properties: { id: { type: "number" }, name: { type: "string" }, digest: { type: "string" }, createdAt: { $ref: "#/definitions/Instant" } }, required: ["id", "name", "digest", "createdAt"], additionalProperties: false }, TestCounts: { type: "object", properties: { tests: { type: "number" }, failed: { type: "number" }, errors: { type: "number" }, skipped: { type: "number" } }, required: ["tests", "failed", "errors", "skipped"], additionalProperties: false }, TestFile: { type: "object", properties: { tests: { type: "number" }, failed: { type: "number" }, errors: { type: "number" }, skipped: { type: "number" }, path: { type: "string" }, digest: { type: "string" } }, required: ["digest", "errors", "failed", "path", "skipped", "tests"], additionalProperties: false }, TestReport: { type: "object", properties: { runId: { type: "number" }, workflow: { type: ["string", "null"] }, artifact: { anyOf: [{ $ref: "#/definitions/TestArtifact" }, { type: "null" }] }, counts: { $ref: "#/definitions/TestCounts" }, files: { type: "array", items: { $ref: "#/definitions/TestFile" } }, coverage: { type: "array", items: { $ref: "#/definitions/Coverage" } } }, required: ["runId", "workflow", "artifact", "counts", "files", "coverage"], additionalProperties: false }, TestResult: { type: "object", properties: { check: { type: "string" }, app: { type: "string" }, artifact: { type: "string" }, files: { type: "string" }, reports: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/TestReport" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["check", "app", "artifact", "files", "reports"], additionalProperties: false }, Ticket: { type: "object", properties: { key: { type: "string" }, url: { type: ["string", "null"] }, project: { type: ["string", "null"] }, state: { type: "string" }, type: { type: ["string", "null"] }, title: { type: ["string", "null"] }, requesters: { type: "array", items: { $ref: "#/definitions/TicketPerson" } }, approvedBy: { type: "string", enum: ["label", "record", "move"] }, approvals: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/TicketApproval" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, ruling: { type: ["string", "null"], enum: ["approved", "waiting", "refused", null] }, edited: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { anyOf: [{ $ref: "#/definitions/TicketEdit" }, { type: "null" }] } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, window: { anyOf: [{ type: "object", properties: { from: { $ref: "#/definitions/Instant" }, to: { $ref: "#/definitions/Instant" } }, required: ["from", "to"], additionalProperties: false }, { type: "null" }] }, items: { type: "array", items: { type: "string" } }, usedBy: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { type: "string" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["key", "url", "project", "state", "type", "title", "requesters", "approvedBy", "approvals", "ruling", "edited", "window", "items", "usedBy"], additionalProperties: false }, TicketAccount: { anyOf: [{ type: "object", additionalProperties: false, properties: { alias: { $ref: "#/definitions/Alias" }, login: { type: "string" } }, required: ["alias", "login"] }, { type: "object", additionalProperties: false, properties: { handle: { type: "string" }, login: { type: "string" } }, required: ["handle", "login"] }] }, TicketAnswer: { anyOf: [{ type: "object", properties: { key: { type: "string" }, found: { type: "string", const: "present" }, ticket: { $ref: "#/definitions/Ticket" } }, required: ["key", "found", "ticket"], additionalProperties: false }, { type: "object", properties: { key: { type: "string" }, found: { type: "string", const: "absent" } }, required: ["key", "found"], additionalProperties: false }, { type: "object", properties: { key: { type: "string" }, found: { type: "string", const: "absent-or-hidden" } }, required: ["key", "found"], additionalProperties: false }] }, TicketApproval: { type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/TicketPerson" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, answer: { type: "string", enum: ["approved", "refused"] } }, required: ["by", "at", "answer"], additionalProperties: false }, TicketEdit: { type: "object", properties: { at: { $ref: "#/definitions/Instant" }, by: { anyOf: [{ $ref: "#/definitions/TicketPerson" }, { type: "null" }] }, fields: { type: "array", items: { type: "string" } } }, required: ["at", "by", "fields"], additionalProperties: false }, TicketFact: { type: "object", properties: { system: { type: "string" }, mentions: { type: "array", items: { $ref: "#/definitions/TicketMention" } }, answers: { type: "array", items: { type: "object", properties: { key: { type: "string" }, answer: { $ref: "#/definitions/Observed_TicketAnswer" } }, required: ["key", "answer"], additionalProperties: false } } }, required: ["system", "mentions", "answers"], additionalProperties: false }, TicketMention: { type: "object", properties: { key: { type: "string" }, in: { type: "string", enum: ["title", "branch", "body", "commits", "links"] } }, required: ["key", "in"], additionalProperties: false }, TicketPerson: { type: "object", properties: { account: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, alias: { anyOf: [{ $ref: "#/definitions/Alias" }, { type: "null" }] }, handle: { type: ["string", "null"] }, kind: { type: "string", enum: ["person", "machine"] } }, required: ["account", "alias", "handle", "kind"], additionalProperties: false }, TranscriptEntry: { type: "object", properties: { origin: { type: ["string", "null"] }, method: { type: "string" }, path: { type: "string" }, status: { type: ["number", "null"] }, attempts: { type: "number" }, requestId: { type: ["string", "null"] }, date: { type: ["string", "null"] }, bytes: { type: "number" }, digest: { type: ["string", "null"] }, pages: { type: ["number", "null"] }, count: { type: ["number", "null"] }, query: { anyOf: [{ type: "object", properties: { name: { type: ["string", "null"] }, digest: { type: "string" } }, required: ["name", "digest"], additionalProperties: false }, { type: "null" }] }, error: { type: ["string", "null"] } }, required: ["origin", "method", "path", "status", "attempts", "requestId", "date", "bytes", "digest", "pages", "count", "query", "error"], additionalProperties: false }, VerdictWord: { type: "string", enum: ["pass", "pass-with-exception", "pending", "indeterminate", "fail", "not-applicable"] }, Vulnerability: { type: "object", properties: { advisory: { type: "string" }, severity: { type: "string" }, summary: { type: "string" } }, required: ["advisory", "severity", "summary"], additionalProperties: false } } };
var R = Object.prototype.hasOwnProperty;
var zr = { type: "string", enum: ["pull-request", "merge-queue", "sealed", "dry-run"] };
function oe(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [n] : e.push(n), r++;
  }
  if (!(s === "pull-request" || s === "merge-queue" || s === "sealed" || s === "dry-run")) {
    let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: zr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return oe.errors = e, r === 0;
}
var Gr = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function q(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (typeof s == "string") {
    if (!Gr.test(s)) {
      let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return q.errors = e, r === 0;
}
function T(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return T.errors = e, r === 0;
}
var Vr = { type: "object", properties: { parentCommit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, covers: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, parentEvidence: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: ["string", "null"] } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, earlierEvidence: { type: ["string", "null"] } }, required: ["parentCommit", "covers", "parentEvidence", "earlierEvidence"], additionalProperties: false };
function O(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.code === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.about === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "code" || n === "about" || n === "needed" || n === "found" || n === "who" || n === "at")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.code !== void 0 && typeof s.code != "string") {
      let n = { instancePath: t + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.about !== void 0) {
      let n = s.about;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) if (typeof n[o] != "string") {
          let p = { instancePath: t + "/about/" + o, schemaPath: "#/properties/about/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let i = { instancePath: t + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.needed !== void 0 && typeof s.needed != "string") {
      let n = { instancePath: t + "/needed", schemaPath: "#/properties/needed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.found !== void 0 && typeof s.found != "string") {
      let n = { instancePath: t + "/found", schemaPath: "#/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.who !== void 0) {
      let n = s.who;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) if (typeof n[o] != "string") {
          let p = { instancePath: t + "/who/" + o, schemaPath: "#/properties/who/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let i = { instancePath: t + "/who", schemaPath: "#/properties/who/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.at !== void 0) {
      let n = s.at;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.path === void 0) {
          let i = { instancePath: t + "/at", schemaPath: "#/properties/at/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in n) if (!(i === "path" || i === "line")) {
          let o = { instancePath: t + "/at", schemaPath: "#/properties/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (n.path !== void 0 && typeof n.path != "string") {
          let i = { instancePath: t + "/at/path", schemaPath: "#/properties/at/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.line !== void 0) {
          let i = n.line;
          if (!(typeof i == "number" && isFinite(i))) {
            let o = { instancePath: t + "/at/line", schemaPath: "#/properties/at/properties/line/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return O.errors = e, r === 0;
}
function ae(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.parentCommit === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parentCommit" }, message: "must have required property 'parentCommit'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.covers === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property 'covers'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.parentEvidence === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parentEvidence" }, message: "must have required property 'parentEvidence'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.earlierEvidence === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "earlierEvidence" }, message: "must have required property 'earlierEvidence'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "parentCommit" || o === "covers" || o === "parentEvidence" || o === "earlierEvidence")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.parentCommit !== void 0) {
      let o = s.parentCommit, p = r, u = false, a = r;
      q(o, { instancePath: t + "/parentCommit", parentData: s, parentDataProperty: "parentCommit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/parentCommit", schemaPath: "#/properties/parentCommit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        u = u || n;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/parentCommit", schemaPath: "#/properties/parentCommit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.covers !== void 0) {
      let o = s.covers;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let u = 0; u < p; u++) q(o[u], { instancePath: t + "/covers/" + u, parentData: o, parentDataProperty: u, rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      } else {
        let p = { instancePath: t + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.parentEvidence !== void 0) {
      let o = s.parentEvidence, p = r, u = false, a = r;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.known === void 0) {
          let l = { instancePath: t + "/parentEvidence", schemaPath: "#/properties/parentEvidence/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o.value === void 0) {
          let l = { instancePath: t + "/parentEvidence", schemaPath: "#/properties/parentEvidence/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (let l in o) if (!(l === "known" || l === "value")) {
          let y = { instancePath: t + "/parentEvidence", schemaPath: "#/properties/parentEvidence/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (o.known !== void 0) {
          let l = o.known;
          if (typeof l != "boolean") {
            let y = { instancePath: t + "/parentEvidence/known", schemaPath: "#/properties/parentEvidence/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [y] : e.push(y), r++;
          }
          if (l !== true) {
            let y = { instancePath: t + "/parentEvidence/known", schemaPath: "#/properties/parentEvidence/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (o.value !== void 0) {
          let l = o.value;
          if (typeof l != "string" && l !== null) {
            let y = { instancePath: t + "/parentEvidence/value", schemaPath: "#/properties/parentEvidence/anyOf/0/properties/value/type", keyword: "type", params: { type: Vr.properties.parentEvidence.anyOf[0].properties.value.type }, message: "must be string,null" };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let l = { instancePath: t + "/parentEvidence", schemaPath: "#/properties/parentEvidence/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), r++;
      }
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o && typeof o == "object" && !Array.isArray(o)) {
          if (o.known === void 0) {
            let d = { instancePath: t + "/parentEvidence", schemaPath: "#/properties/parentEvidence/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (o.why === void 0) {
            let d = { instancePath: t + "/parentEvidence", schemaPath: "#/properties/parentEvidence/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          for (let d in o) if (!(d === "known" || d === "why")) {
            let h = { instancePath: t + "/parentEvidence", schemaPath: "#/properties/parentEvidence/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (o.known !== void 0) {
            let d = o.known;
            if (typeof d != "boolean") {
              let h = { instancePath: t + "/parentEvidence/known", schemaPath: "#/properties/parentEvidence/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (d !== false) {
              let h = { instancePath: t + "/parentEvidence/known", schemaPath: "#/properties/parentEvidence/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [h] : e.push(h), r++;
            }
          }
          o.why !== void 0 && (O(o.why, { instancePath: t + "/parentEvidence/why", parentData: o, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let d = { instancePath: t + "/parentEvidence", schemaPath: "#/properties/parentEvidence/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/parentEvidence", schemaPath: "#/properties/parentEvidence/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.earlierEvidence !== void 0) {
      let o = s.earlierEvidence;
      if (typeof o != "string" && o !== null) {
        let p = { instancePath: t + "/earlierEvidence", schemaPath: "#/properties/earlierEvidence/type", keyword: "type", params: { type: Vr.properties.earlierEvidence.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return ae.errors = e, r === 0;
}
var Cr = { type: "object", properties: { kind: { type: "string", enum: ["file", "extended-file", "preset"] }, name: { type: "string" }, repository: { type: ["string", "null"] }, path: { type: ["string", "null"] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, digest: { type: "string" }, bytes: { type: "number" } }, required: ["kind", "name", "repository", "path", "commit", "digest", "bytes"], additionalProperties: false };
function pe(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.name === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.repository === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.path === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.commit === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.digest === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.bytes === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "kind" || i === "name" || i === "repository" || i === "path" || i === "commit" || i === "digest" || i === "bytes")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.kind !== void 0) {
      let i = s.kind;
      if (typeof i != "string") {
        let o = { instancePath: t + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (!(i === "file" || i === "extended-file" || i === "preset")) {
        let o = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Cr.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let i = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.repository !== void 0) {
      let i = s.repository;
      if (typeof i != "string" && i !== null) {
        let o = { instancePath: t + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: Cr.properties.repository.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.path !== void 0) {
      let i = s.path;
      if (typeof i != "string" && i !== null) {
        let o = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: Cr.properties.path.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.commit !== void 0) {
      let i = s.commit, o = r, p = false, u = r;
      q(i, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i !== null) {
          let y = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.digest !== void 0 && typeof s.digest != "string") {
      let i = { instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.bytes !== void 0) {
      let i = s.bytes;
      if (!(typeof i == "number" && isFinite(i))) {
        let o = { instancePath: t + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return pe.errors = e, r === 0;
}
var Jr = { type: "object", properties: { branches: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, people: { $ref: "#/definitions/People" }, trustedWorkflow: { type: "string", enum: ["listed", "any"] }, exceptions: { type: "array", items: { $ref: "#/definitions/Exception" } }, emergency: { anyOf: [{ $ref: "#/definitions/Emergency" }, { type: "null" }] }, path: { type: "string" }, controls: { $ref: "#/definitions/StoredControls" }, rules: { type: "array", items: { $ref: "#/definitions/StoredRule" } } }, required: ["branches", "controls", "emergency", "exceptions", "path", "people", "rules", "trustedWorkflow"], additionalProperties: false };
var Kr = new RegExp("^(unattributed-[1-9][0-9]*|account-[0-9]+(-[1-9][0-9]*)?)$", "u");
function E(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (typeof s == "string") {
    if (!Kr.test(s)) {
      let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(unattributed-[1-9][0-9]*|account-[0-9]+(-[1-9][0-9]*)?)$" }, message: 'must match pattern "^(unattributed-[1-9][0-9]*|account-[0-9]+(-[1-9][0-9]*)?)$"' };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return E.errors = e, r === 0;
}
function le(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.alias === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "alias" }, message: "must have required property 'alias'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.login === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "alias" || u === "login")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.alias !== void 0 && (E(s.alias, { instancePath: t + "/alias", parentData: s, parentDataProperty: "alias", rootData: c }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), s.login !== void 0 && typeof s.login != "string") {
      let u = { instancePath: t + "/login", schemaPath: "#/anyOf/0/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.handle === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "handle" }, message: "must have required property 'handle'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.login === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "handle" || l === "login")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.handle !== void 0 && typeof s.handle != "string") {
        let l = { instancePath: t + "/handle", schemaPath: "#/anyOf/1/properties/handle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.login !== void 0 && typeof s.login != "string") {
        let l = { instancePath: t + "/login", schemaPath: "#/anyOf/1/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return le.errors = e, r === 0;
}
function ue(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.samePerson === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samePerson" }, message: "must have required property 'samePerson'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.machineAccounts === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "machineAccounts" }, message: "must have required property 'machineAccounts'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.trustedApps === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trustedApps" }, message: "must have required property 'trustedApps'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.tickets === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tickets" }, message: "must have required property 'tickets'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "samePerson" || n === "machineAccounts" || n === "trustedApps" || n === "tickets")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.samePerson !== void 0) {
      let n = s.samePerson;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) {
          let p = n[o];
          if (Array.isArray(p)) {
            let u = p.length;
            for (let a = 0; a < u; a++) if (typeof p[a] != "string") {
              let l = { instancePath: t + "/samePerson/" + o + "/" + a, schemaPath: "#/properties/samePerson/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let u = { instancePath: t + "/samePerson/" + o, schemaPath: "#/properties/samePerson/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/samePerson", schemaPath: "#/properties/samePerson/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.machineAccounts !== void 0) {
      let n = s.machineAccounts;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) if (typeof n[o] != "string") {
          let p = { instancePath: t + "/machineAccounts/" + o, schemaPath: "#/properties/machineAccounts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let i = { instancePath: t + "/machineAccounts", schemaPath: "#/properties/machineAccounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.trustedApps !== void 0) {
      let n = s.trustedApps;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) if (typeof n[o] != "string") {
          let p = { instancePath: t + "/trustedApps/" + o, schemaPath: "#/properties/trustedApps/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let i = { instancePath: t + "/trustedApps", schemaPath: "#/properties/trustedApps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.tickets !== void 0) {
      let n = s.tickets;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) le(n[o], { instancePath: t + "/tickets/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/tickets", schemaPath: "#/properties/tickets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ue.errors = e, r === 0;
}
function ye(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.control === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "control" }, message: "must have required property 'control'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.about === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.until === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.reason === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.approvedBy === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvedBy" }, message: "must have required property 'approvedBy'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.ticket === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticket" }, message: "must have required property 'ticket'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "control" || n === "about" || n === "until" || n === "reason" || n === "approvedBy" || n === "ticket")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.control !== void 0 && typeof s.control != "string") {
      let n = { instancePath: t + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.about !== void 0 && typeof s.about != "string") {
      let n = { instancePath: t + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.until !== void 0 && typeof s.until != "string") {
      let n = { instancePath: t + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.reason !== void 0 && typeof s.reason != "string") {
      let n = { instancePath: t + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.approvedBy !== void 0 && typeof s.approvedBy != "string") {
      let n = { instancePath: t + "/approvedBy", schemaPath: "#/properties/approvedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.ticket !== void 0 && typeof s.ticket != "string") {
      let n = { instancePath: t + "/ticket", schemaPath: "#/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ye.errors = e, r === 0;
}
function fe(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.label === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.approvers === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvers" }, message: "must have required property 'approvers'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.lifts === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lifts" }, message: "must have required property 'lifts'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.reviewWithinHours === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewWithinHours" }, message: "must have required property 'reviewWithinHours'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "label" || n === "approvers" || n === "lifts" || n === "reviewWithinHours")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.label !== void 0 && typeof s.label != "string") {
      let n = { instancePath: t + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.approvers !== void 0) {
      let n = s.approvers;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.users === void 0) {
          let i = { instancePath: t + "/approvers", schemaPath: "#/properties/approvers/required", keyword: "required", params: { missingProperty: "users" }, message: "must have required property 'users'" };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.teams === void 0) {
          let i = { instancePath: t + "/approvers", schemaPath: "#/properties/approvers/required", keyword: "required", params: { missingProperty: "teams" }, message: "must have required property 'teams'" };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in n) if (!(i === "users" || i === "teams")) {
          let o = { instancePath: t + "/approvers", schemaPath: "#/properties/approvers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (n.users !== void 0) {
          let i = n.users;
          if (Array.isArray(i)) {
            let o = i.length;
            for (let p = 0; p < o; p++) if (typeof i[p] != "string") {
              let u = { instancePath: t + "/approvers/users/" + p, schemaPath: "#/properties/approvers/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let o = { instancePath: t + "/approvers/users", schemaPath: "#/properties/approvers/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (n.teams !== void 0) {
          let i = n.teams;
          if (Array.isArray(i)) {
            let o = i.length;
            for (let p = 0; p < o; p++) if (typeof i[p] != "string") {
              let u = { instancePath: t + "/approvers/teams/" + p, schemaPath: "#/properties/approvers/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let o = { instancePath: t + "/approvers/teams", schemaPath: "#/properties/approvers/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.lifts !== void 0) {
      let n = s.lifts;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) if (typeof n[o] != "string") {
          let p = { instancePath: t + "/lifts/" + o, schemaPath: "#/properties/lifts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let i = { instancePath: t + "/lifts", schemaPath: "#/properties/lifts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.reviewWithinHours !== void 0) {
      let n = s.reviewWithinHours;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/reviewWithinHours", schemaPath: "#/properties/reviewWithinHours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return fe.errors = e, r === 0;
}
function me(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (!(s && typeof s == "object" && !Array.isArray(s))) {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return me.errors = e, r === 0;
}
function J(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) for (let n in s) me(s[n], { instancePath: t + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: n, rootData: c }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length);
  else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return J.errors = e, r === 0;
}
var Qr = { type: "object", properties: { paths: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, onlyPaths: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, branches: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, labels: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, authors: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, linesOver: { type: ["number", "null"] } }, required: ["paths", "onlyPaths", "branches", "labels", "authors", "linesOver"], additionalProperties: false };
function de(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.paths === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.onlyPaths === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onlyPaths" }, message: "must have required property 'onlyPaths'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.branches === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branches" }, message: "must have required property 'branches'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.labels === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property 'labels'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.authors === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authors" }, message: "must have required property 'authors'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.linesOver === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "linesOver" }, message: "must have required property 'linesOver'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "paths" || a === "onlyPaths" || a === "branches" || a === "labels" || a === "authors" || a === "linesOver")) {
      let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.paths !== void 0) {
      let a = s.paths, l = r, y = false, d = r;
      if (Array.isArray(a)) {
        let h = a.length;
        for (let P = 0; P < h; P++) if (typeof a[P] != "string") {
          let f = { instancePath: t + "/paths/" + P, schemaPath: "#/properties/paths/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let h = { instancePath: t + "/paths", schemaPath: "#/properties/paths/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var n = d === r;
      if (y = y || n, !y) {
        let h = r;
        if (a !== null) {
          let f = { instancePath: t + "/paths", schemaPath: "#/properties/paths/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var n = h === r;
        y = y || n;
      }
      if (y) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: t + "/paths", schemaPath: "#/properties/paths/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.onlyPaths !== void 0) {
      let a = s.onlyPaths, l = r, y = false, d = r;
      if (Array.isArray(a)) {
        let h = a.length;
        for (let P = 0; P < h; P++) if (typeof a[P] != "string") {
          let f = { instancePath: t + "/onlyPaths/" + P, schemaPath: "#/properties/onlyPaths/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let h = { instancePath: t + "/onlyPaths", schemaPath: "#/properties/onlyPaths/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var i = d === r;
      if (y = y || i, !y) {
        let h = r;
        if (a !== null) {
          let f = { instancePath: t + "/onlyPaths", schemaPath: "#/properties/onlyPaths/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var i = h === r;
        y = y || i;
      }
      if (y) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: t + "/onlyPaths", schemaPath: "#/properties/onlyPaths/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.branches !== void 0) {
      let a = s.branches, l = r, y = false, d = r;
      if (Array.isArray(a)) {
        let h = a.length;
        for (let P = 0; P < h; P++) if (typeof a[P] != "string") {
          let f = { instancePath: t + "/branches/" + P, schemaPath: "#/properties/branches/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let h = { instancePath: t + "/branches", schemaPath: "#/properties/branches/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var o = d === r;
      if (y = y || o, !y) {
        let h = r;
        if (a !== null) {
          let f = { instancePath: t + "/branches", schemaPath: "#/properties/branches/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var o = h === r;
        y = y || o;
      }
      if (y) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: t + "/branches", schemaPath: "#/properties/branches/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.labels !== void 0) {
      let a = s.labels, l = r, y = false, d = r;
      if (Array.isArray(a)) {
        let h = a.length;
        for (let P = 0; P < h; P++) if (typeof a[P] != "string") {
          let f = { instancePath: t + "/labels/" + P, schemaPath: "#/properties/labels/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let h = { instancePath: t + "/labels", schemaPath: "#/properties/labels/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var p = d === r;
      if (y = y || p, !y) {
        let h = r;
        if (a !== null) {
          let f = { instancePath: t + "/labels", schemaPath: "#/properties/labels/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var p = h === r;
        y = y || p;
      }
      if (y) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: t + "/labels", schemaPath: "#/properties/labels/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.authors !== void 0) {
      let a = s.authors, l = r, y = false, d = r;
      if (Array.isArray(a)) {
        let h = a.length;
        for (let P = 0; P < h; P++) if (typeof a[P] != "string") {
          let f = { instancePath: t + "/authors/" + P, schemaPath: "#/properties/authors/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let h = { instancePath: t + "/authors", schemaPath: "#/properties/authors/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var u = d === r;
      if (y = y || u, !y) {
        let h = r;
        if (a !== null) {
          let f = { instancePath: t + "/authors", schemaPath: "#/properties/authors/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var u = h === r;
        y = y || u;
      }
      if (y) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: t + "/authors", schemaPath: "#/properties/authors/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.linesOver !== void 0) {
      let a = s.linesOver;
      if (!(typeof a == "number" && isFinite(a)) && a !== null) {
        let l = { instancePath: t + "/linesOver", schemaPath: "#/properties/linesOver/type", keyword: "type", params: { type: Qr.properties.linesOver.type }, message: "must be number,null" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return de.errors = e, r === 0;
}
function ce(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.controls === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "controls" }, message: "must have required property 'controls'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.name === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.when === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "name" || n === "when" || n === "controls")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    s.when !== void 0 && (de(s.when, { instancePath: t + "/when", parentData: s, parentDataProperty: "when", rootData: c }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length)), s.controls !== void 0 && (J(s.controls, { instancePath: t + "/controls", parentData: s, parentDataProperty: "controls", rootData: c }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length));
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ce.errors = e, r === 0;
}
function he(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.branches === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branches" }, message: "must have required property 'branches'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.controls === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "controls" }, message: "must have required property 'controls'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.emergency === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "emergency" }, message: "must have required property 'emergency'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.exceptions === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exceptions" }, message: "must have required property 'exceptions'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.path === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.people === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "people" }, message: "must have required property 'people'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.rules === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.trustedWorkflow === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trustedWorkflow" }, message: "must have required property 'trustedWorkflow'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "branches" || o === "people" || o === "trustedWorkflow" || o === "exceptions" || o === "emergency" || o === "path" || o === "controls" || o === "rules")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.branches !== void 0) {
      let o = s.branches, p = r, u = false, a = r;
      if (Array.isArray(o)) {
        let l = o.length;
        for (let y = 0; y < l; y++) if (typeof o[y] != "string") {
          let d = { instancePath: t + "/branches/" + y, schemaPath: "#/properties/branches/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let l = { instancePath: t + "/branches", schemaPath: "#/properties/branches/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/branches", schemaPath: "#/properties/branches/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        u = u || n;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/branches", schemaPath: "#/properties/branches/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.people !== void 0 && (ue(s.people, { instancePath: t + "/people", parentData: s, parentDataProperty: "people", rootData: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), r = e.length)), s.trustedWorkflow !== void 0) {
      let o = s.trustedWorkflow;
      if (typeof o != "string") {
        let p = { instancePath: t + "/trustedWorkflow", schemaPath: "#/properties/trustedWorkflow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (!(o === "listed" || o === "any")) {
        let p = { instancePath: t + "/trustedWorkflow", schemaPath: "#/properties/trustedWorkflow/enum", keyword: "enum", params: { allowedValues: Jr.properties.trustedWorkflow.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.exceptions !== void 0) {
      let o = s.exceptions;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let u = 0; u < p; u++) ye(o[u], { instancePath: t + "/exceptions/" + u, parentData: o, parentDataProperty: u, rootData: c }) || (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length);
      } else {
        let p = { instancePath: t + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.emergency !== void 0) {
      let o = s.emergency, p = r, u = false, a = r;
      fe(o, { instancePath: t + "/emergency", parentData: s, parentDataProperty: "emergency", rootData: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length);
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/emergency", schemaPath: "#/properties/emergency/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/emergency", schemaPath: "#/properties/emergency/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.path !== void 0 && typeof s.path != "string") {
      let o = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.controls !== void 0 && (J(s.controls, { instancePath: t + "/controls", parentData: s, parentDataProperty: "controls", rootData: c }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), s.rules !== void 0) {
      let o = s.rules;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let u = 0; u < p; u++) ce(o[u], { instancePath: t + "/rules/" + u, parentData: o, parentDataProperty: u, rootData: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length);
      } else {
        let p = { instancePath: t + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return he.errors = e, r === 0;
}
var Ur = { type: "string", enum: ["yaml-syntax", "yaml-feature", "text-empty", "text-too-large", "text-too-deep", "key-unknown", "key-duplicate", "key-missing", "value-type", "value-not-allowed", "value-vacuous", "glob-refused", "extends-unknown", "extends-cycle", "extends-too-deep", "version-unknown"] };
function ge(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [n] : e.push(n), r++;
  }
  if (!(s === "yaml-syntax" || s === "yaml-feature" || s === "text-empty" || s === "text-too-large" || s === "text-too-deep" || s === "key-unknown" || s === "key-duplicate" || s === "key-missing" || s === "value-type" || s === "value-not-allowed" || s === "value-vacuous" || s === "glob-refused" || s === "extends-unknown" || s === "extends-cycle" || s === "extends-too-deep" || s === "version-unknown")) {
    let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ur.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ge.errors = e, r === 0;
}
function we(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.file === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.line === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.column === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.key === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.code === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.message === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "file" || n === "line" || n === "column" || n === "key" || n === "code" || n === "message")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.file !== void 0 && typeof s.file != "string") {
      let n = { instancePath: t + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.line !== void 0) {
      let n = s.line;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.column !== void 0) {
      let n = s.column;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.key !== void 0 && typeof s.key != "string") {
      let n = { instancePath: t + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.code !== void 0 && (ge(s.code, { instancePath: t + "/code", parentData: s, parentDataProperty: "code", rootData: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), r = e.length)), s.message !== void 0 && typeof s.message != "string") {
      let n = { instancePath: t + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return we.errors = e, r === 0;
}
function be(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.state === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.policy === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "state" || u === "policy")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.state !== void 0) {
      let u = s.state;
      if (typeof u != "string") {
        let a = { instancePath: t + "/state", schemaPath: "#/anyOf/0/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== "valid") {
        let a = { instancePath: t + "/state", schemaPath: "#/anyOf/0/properties/state/const", keyword: "const", params: { allowedValue: "valid" }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.policy !== void 0 && (he(s.policy, { instancePath: t + "/policy", parentData: s, parentDataProperty: "policy", rootData: c }) || (e = e === null ? he.errors : e.concat(he.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.state === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.faults === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "state" || l === "faults")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.state !== void 0) {
        let l = s.state;
        if (typeof l != "string") {
          let y = { instancePath: t + "/state", schemaPath: "#/anyOf/1/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== "invalid") {
          let y = { instancePath: t + "/state", schemaPath: "#/anyOf/1/properties/state/const", keyword: "const", params: { allowedValue: "invalid" }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      if (s.faults !== void 0) {
        let l = s.faults;
        if (Array.isArray(l)) {
          if (l.length < 1) {
            let d = { instancePath: t + "/faults", schemaPath: "#/anyOf/1/properties/faults/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            e === null ? e = [d] : e.push(d), r++;
          }
          let y = l.length;
          for (let d = 0; d < y; d++) we(l[d], { instancePath: t + "/faults/" + d, parentData: l, parentDataProperty: d, rootData: c }) || (e = e === null ? we.errors : e.concat(we.errors), r = e.length);
        } else {
          let y = { instancePath: t + "/faults", schemaPath: "#/anyOf/1/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return be.errors = e, r === 0;
}
function K(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.state === void 0) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.sources === void 0) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.demands === void 0) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "demands" }, message: "must have required property 'demands'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.fromDefaultBranch === void 0) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "fromDefaultBranch" }, message: "must have required property 'fromDefaultBranch'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "state" || a === "sources" || a === "demands" || a === "fromDefaultBranch")) {
      let l = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.state !== void 0) {
      let a = s.state;
      if (typeof a != "string") {
        let l = { instancePath: t + "/state", schemaPath: "#/anyOf/0/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (a !== "found") {
        let l = { instancePath: t + "/state", schemaPath: "#/anyOf/0/properties/state/const", keyword: "const", params: { allowedValue: "found" }, message: "must be equal to constant" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.sources !== void 0) {
      let a = s.sources;
      if (Array.isArray(a)) {
        let l = a.length;
        for (let y = 0; y < l; y++) pe(a[y], { instancePath: t + "/sources/" + y, parentData: a, parentDataProperty: y, rootData: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length);
      } else {
        let l = { instancePath: t + "/sources", schemaPath: "#/anyOf/0/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.demands !== void 0 && (be(s.demands, { instancePath: t + "/demands", parentData: s, parentDataProperty: "demands", rootData: c }) || (e = e === null ? be.errors : e.concat(be.errors), r = e.length)), s.fromDefaultBranch !== void 0 && typeof s.fromDefaultBranch != "boolean") {
      let a = { instancePath: t + "/fromDefaultBranch", schemaPath: "#/anyOf/0/properties/fromDefaultBranch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let a = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.state === void 0) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.path === void 0) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.commit === void 0) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
        e === null ? e = [y] : e.push(y), r++;
      }
      for (let y in s) if (!(y === "state" || y === "path" || y === "commit")) {
        let d = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (s.state !== void 0) {
        let y = s.state;
        if (typeof y != "string") {
          let d = { instancePath: t + "/state", schemaPath: "#/anyOf/1/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (y !== "missing") {
          let d = { instancePath: t + "/state", schemaPath: "#/anyOf/1/properties/state/const", keyword: "const", params: { allowedValue: "missing" }, message: "must be equal to constant" };
          e === null ? e = [d] : e.push(d), r++;
        }
      }
      if (s.path !== void 0 && typeof s.path != "string") {
        let y = { instancePath: t + "/path", schemaPath: "#/anyOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.commit !== void 0) {
        let y = s.commit, d = r, h = false, P = r;
        q(y, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
        var u = P === r;
        if (h = h || u, !h) {
          let f = r;
          if (y !== null) {
            let D = { instancePath: t + "/commit", schemaPath: "#/anyOf/1/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            e === null ? e = [D] : e.push(D), r++;
          }
          var u = f === r;
          h = h || u;
        }
        if (h) r = d, e !== null && (d ? e.length = d : e = null);
        else {
          let f = { instancePath: t + "/commit", schemaPath: "#/anyOf/1/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
    } else {
      let y = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [y] : e.push(y), r++;
    }
    var p = a === r;
    if (i = i || p, !i) {
      let y = r;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.state === void 0) {
          let h = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (s.path === void 0) {
          let h = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (s.found === void 0) {
          let h = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "found" }, message: "must have required property 'found'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        for (let h in s) if (!(h === "state" || h === "path" || h === "found")) {
          let P = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
          e === null ? e = [P] : e.push(P), r++;
        }
        if (s.state !== void 0) {
          let h = s.state;
          if (typeof h != "string") {
            let P = { instancePath: t + "/state", schemaPath: "#/anyOf/2/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (h !== "unreadable") {
            let P = { instancePath: t + "/state", schemaPath: "#/anyOf/2/properties/state/const", keyword: "const", params: { allowedValue: "unreadable" }, message: "must be equal to constant" };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (s.path !== void 0 && typeof s.path != "string") {
          let h = { instancePath: t + "/path", schemaPath: "#/anyOf/2/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (s.found !== void 0 && typeof s.found != "string") {
          let h = { instancePath: t + "/found", schemaPath: "#/anyOf/2/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var p = y === r;
      i = i || p;
    }
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let a = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return K.errors = e, r === 0;
}
var Xr = { type: "object", properties: { repository: { $ref: "#/definitions/Observed_Repository" }, run: { $ref: "#/definitions/Observed_Run" }, change: { $ref: "#/definitions/Observed_Change" }, commits: { $ref: "#/definitions/Observed_Commits" }, pushes: { $ref: "#/definitions/Observed_Pushes" }, reviews: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Review" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, approvedCommits: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ApprovedCommit" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, conversations: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "object", properties: { unresolved: { type: "number" } }, required: ["unresolved"], additionalProperties: false } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, permissions: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Permission" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, teams: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Team" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, files: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ChangedFile" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, codeOwners: { $ref: "#/definitions/Observed_CodeOwners" }, checks: { $ref: "#/definitions/Observed_Checks" }, scans: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ScanFact" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, dependencies: { $ref: "#/definitions/Observed_Dependencies" }, testResults: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/TestResult" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, tickets: { $ref: "#/definitions/Observed_TicketFact" }, protection: { $ref: "#/definitions/Observed_Protection" }, policyHistory: { $ref: "#/definitions/Observed_PolicyHistory" }, landing: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { anyOf: [{ $ref: "#/definitions/Landing" }, { type: "null" }] } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, clock: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "object", properties: { now: { $ref: "#/definitions/Instant" } }, required: ["now"], additionalProperties: false } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["repository", "run", "change", "commits", "pushes", "reviews", "approvedCommits", "conversations", "permissions", "teams", "files", "codeOwners", "checks", "scans", "dependencies", "testResults", "tickets", "protection", "policyHistory", "landing", "clock"], additionalProperties: false };
var Yr = { type: "object", properties: { id: { type: "number" }, name: { type: "string" }, visibility: { type: "string", enum: ["public", "private", "internal"] }, defaultBranch: { type: "string" } }, required: ["id", "name", "visibility", "defaultBranch"], additionalProperties: false };
function ke(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.name === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.visibility === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "visibility" }, message: "must have required property 'visibility'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.defaultBranch === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "defaultBranch" }, message: "must have required property 'defaultBranch'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "id" || n === "name" || n === "visibility" || n === "defaultBranch")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.id !== void 0) {
      let n = s.id;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.visibility !== void 0) {
      let n = s.visibility;
      if (typeof n != "string") {
        let i = { instancePath: t + "/visibility", schemaPath: "#/properties/visibility/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(n === "public" || n === "private" || n === "internal")) {
        let i = { instancePath: t + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: Yr.properties.visibility.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.defaultBranch !== void 0 && typeof s.defaultBranch != "string") {
      let n = { instancePath: t + "/defaultBranch", schemaPath: "#/properties/defaultBranch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ke.errors = e, r === 0;
}
function Pe(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (ke(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return Pe.errors = e, r === 0;
}
var se = { type: "object", properties: { event: { type: "string" }, id: { type: "number" }, attempt: { type: "number" }, actor: { type: "string" }, triggeringActor: { type: "string" }, workflow: { anyOf: [{ type: "object", properties: { repository: { type: "string" }, path: { type: "string" }, ref: { type: "string" }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, sameAsDefaultBranch: { type: ["boolean", "null"] } }, required: ["repository", "path", "ref", "commit", "sameAsDefaultBranch"], additionalProperties: false }, { type: "null" }] }, action: { anyOf: [{ type: "object", properties: { repository: { type: "string" }, ref: { type: ["string", "null"] } }, required: ["repository", "ref"], additionalProperties: false }, { type: "null" }] }, build: { type: ["string", "null"] }, environment: { type: ["string", "null"] }, url: { type: ["string", "null"] } }, required: ["event", "id", "attempt", "actor", "triggeringActor", "workflow", "action", "build", "environment", "url"], additionalProperties: false };
function ve(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.id === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.attempt === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.actor === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property 'actor'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.triggeringActor === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triggeringActor" }, message: "must have required property 'triggeringActor'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.workflow === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.action === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.build === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "build" }, message: "must have required property 'build'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.environment === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.url === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!R.call(se.properties, p)) {
      let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.event !== void 0 && typeof s.event != "string") {
      let p = { instancePath: t + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.id !== void 0) {
      let p = s.id;
      if (!(typeof p == "number" && isFinite(p))) {
        let u = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.attempt !== void 0) {
      let p = s.attempt;
      if (!(typeof p == "number" && isFinite(p))) {
        let u = { instancePath: t + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.actor !== void 0 && typeof s.actor != "string") {
      let p = { instancePath: t + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.triggeringActor !== void 0 && typeof s.triggeringActor != "string") {
      let p = { instancePath: t + "/triggeringActor", schemaPath: "#/properties/triggeringActor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.workflow !== void 0) {
      let p = s.workflow, u = r, a = false, l = r;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.repository === void 0) {
          let y = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.path === void 0) {
          let y = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.ref === void 0) {
          let y = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.commit === void 0) {
          let y = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.sameAsDefaultBranch === void 0) {
          let y = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/required", keyword: "required", params: { missingProperty: "sameAsDefaultBranch" }, message: "must have required property 'sameAsDefaultBranch'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in p) if (!(y === "repository" || y === "path" || y === "ref" || y === "commit" || y === "sameAsDefaultBranch")) {
          let d = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (p.repository !== void 0 && typeof p.repository != "string") {
          let y = { instancePath: t + "/workflow/repository", schemaPath: "#/properties/workflow/anyOf/0/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.path !== void 0 && typeof p.path != "string") {
          let y = { instancePath: t + "/workflow/path", schemaPath: "#/properties/workflow/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.ref !== void 0 && typeof p.ref != "string") {
          let y = { instancePath: t + "/workflow/ref", schemaPath: "#/properties/workflow/anyOf/0/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.commit !== void 0) {
          let y = p.commit, d = r, h = false, P = r;
          q(y, { instancePath: t + "/workflow/commit", parentData: p, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
          var n = P === r;
          if (h = h || n, !h) {
            let f = r;
            if (y !== null) {
              let D = { instancePath: t + "/workflow/commit", schemaPath: "#/properties/workflow/anyOf/0/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [D] : e.push(D), r++;
            }
            var n = f === r;
            h = h || n;
          }
          if (h) r = d, e !== null && (d ? e.length = d : e = null);
          else {
            let f = { instancePath: t + "/workflow/commit", schemaPath: "#/properties/workflow/anyOf/0/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        if (p.sameAsDefaultBranch !== void 0) {
          let y = p.sameAsDefaultBranch;
          if (typeof y != "boolean" && y !== null) {
            let d = { instancePath: t + "/workflow/sameAsDefaultBranch", schemaPath: "#/properties/workflow/anyOf/0/properties/sameAsDefaultBranch/type", keyword: "type", params: { type: se.properties.workflow.anyOf[0].properties.sameAsDefaultBranch.type }, message: "must be boolean,null" };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var i = l === r;
      if (a = a || i, !a) {
        let y = r;
        if (p !== null) {
          let h = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [h] : e.push(h), r++;
        }
        var i = y === r;
        a = a || i;
      }
      if (a) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let y = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.action !== void 0) {
      let p = s.action, u = r, a = false, l = r;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.repository === void 0) {
          let y = { instancePath: t + "/action", schemaPath: "#/properties/action/anyOf/0/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.ref === void 0) {
          let y = { instancePath: t + "/action", schemaPath: "#/properties/action/anyOf/0/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in p) if (!(y === "repository" || y === "ref")) {
          let d = { instancePath: t + "/action", schemaPath: "#/properties/action/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (p.repository !== void 0 && typeof p.repository != "string") {
          let y = { instancePath: t + "/action/repository", schemaPath: "#/properties/action/anyOf/0/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.ref !== void 0) {
          let y = p.ref;
          if (typeof y != "string" && y !== null) {
            let d = { instancePath: t + "/action/ref", schemaPath: "#/properties/action/anyOf/0/properties/ref/type", keyword: "type", params: { type: se.properties.action.anyOf[0].properties.ref.type }, message: "must be string,null" };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/action", schemaPath: "#/properties/action/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var o = l === r;
      if (a = a || o, !a) {
        let y = r;
        if (p !== null) {
          let h = { instancePath: t + "/action", schemaPath: "#/properties/action/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [h] : e.push(h), r++;
        }
        var o = y === r;
        a = a || o;
      }
      if (a) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let y = { instancePath: t + "/action", schemaPath: "#/properties/action/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.build !== void 0) {
      let p = s.build;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: t + "/build", schemaPath: "#/properties/build/type", keyword: "type", params: { type: se.properties.build.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.environment !== void 0) {
      let p = s.environment;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: t + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: se.properties.environment.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.url !== void 0) {
      let p = s.url;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: se.properties.url.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ve.errors = e, r === 0;
}
function qe(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (ve(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return qe.errors = e, r === 0;
}
var xr = { type: "object", properties: { number: { type: "number" }, title: { type: "string" }, author: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, initiator: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, state: { type: "string", enum: ["open", "closed", "merged"] }, draft: { type: "boolean" }, base: { type: "object", properties: { ref: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" } }, required: ["ref", "commit"], additionalProperties: false }, head: { type: "object", properties: { ref: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, repository: { anyOf: [{ type: "object", properties: { id: { type: "number" }, name: { type: "string" }, owner: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] } }, required: ["id", "name", "owner"], additionalProperties: false }, { type: "null" }] }, fork: { type: "boolean" } }, required: ["ref", "commit", "tree", "repository", "fork"], additionalProperties: false }, additions: { type: "number" }, deletions: { type: "number" }, labels: { type: "array", items: { $ref: "#/definitions/LabelSet" } }, unlabeled: { type: "array", items: { $ref: "#/definitions/LabelRemoval" } }, autoMerge: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, { type: "null" }] }, queued: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, { type: "null" }] }, merged: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { $ref: "#/definitions/Instant" }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] } }, required: ["by", "at", "commit"], additionalProperties: false }, { type: "null" }] }, baseChanges: { type: "array", items: { type: "object", properties: { at: { $ref: "#/definitions/Instant" }, from: { type: "string" }, to: { type: "string" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] } }, required: ["at", "from", "to", "by"], additionalProperties: false } } }, required: ["number", "title", "author", "initiator", "state", "draft", "base", "head", "additions", "deletions", "labels", "unlabeled", "autoMerge", "queued", "merged", "baseChanges"], additionalProperties: false };
var Zr = { type: "object", properties: { id: { type: "number" }, login: { type: "string" }, type: { type: "string", enum: ["user", "bot", "organization", "other"] } }, required: ["id", "login", "type"], additionalProperties: false };
function B(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.login === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.type === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "id" || n === "login" || n === "type")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.id !== void 0) {
      let n = s.id;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.login !== void 0 && typeof s.login != "string") {
      let n = { instancePath: t + "/login", schemaPath: "#/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.type !== void 0) {
      let n = s.type;
      if (typeof n != "string") {
        let i = { instancePath: t + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(n === "user" || n === "bot" || n === "organization" || n === "other")) {
        let i = { instancePath: t + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Zr.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return B.errors = e, r === 0;
}
function Oe(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.by === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.at === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "name" || o === "by" || o === "at")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let o = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.by !== void 0) {
      let o = s.by, p = r, u = false, a = r;
      B(o, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        u = u || n;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.at !== void 0) {
      let o = s.at, p = r, u = false, a = r;
      T(o, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Oe.errors = e, r === 0;
}
function je(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.by === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.at === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "name" || i === "by" || i === "at")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let i = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.by !== void 0) {
      let i = s.by, o = r, p = false, u = r;
      B(i, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i !== null) {
          let y = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.at !== void 0 && (T(s.at, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return je.errors = e, r === 0;
}
function Ae(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.number === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.title === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.author === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property 'author'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.initiator === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initiator" }, message: "must have required property 'initiator'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.state === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.draft === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "draft" }, message: "must have required property 'draft'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.base === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.head === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.additions === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "additions" }, message: "must have required property 'additions'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.deletions === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletions" }, message: "must have required property 'deletions'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.labels === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property 'labels'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.unlabeled === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unlabeled" }, message: "must have required property 'unlabeled'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.autoMerge === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "autoMerge" }, message: "must have required property 'autoMerge'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.queued === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queued" }, message: "must have required property 'queued'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.merged === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merged" }, message: "must have required property 'merged'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.baseChanges === void 0) {
      let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseChanges" }, message: "must have required property 'baseChanges'" };
      e === null ? e = [b] : e.push(b), r++;
    }
    for (let b in s) if (!R.call(xr.properties, b)) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.number !== void 0) {
      let b = s.number;
      if (!(typeof b == "number" && isFinite(b))) {
        let m = { instancePath: t + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.title !== void 0 && typeof s.title != "string") {
      let b = { instancePath: t + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.author !== void 0) {
      let b = s.author, m = r, w = false, g = r;
      B(b, { instancePath: t + "/author", parentData: s, parentDataProperty: "author", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      var n = g === r;
      if (w = w || n, !w) {
        let k = r;
        if (b !== null) {
          let $ = { instancePath: t + "/author", schemaPath: "#/properties/author/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [$] : e.push($), r++;
        }
        var n = k === r;
        w = w || n;
      }
      if (w) r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let k = { instancePath: t + "/author", schemaPath: "#/properties/author/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (s.initiator !== void 0) {
      let b = s.initiator, m = r, w = false, g = r;
      B(b, { instancePath: t + "/initiator", parentData: s, parentDataProperty: "initiator", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      var i = g === r;
      if (w = w || i, !w) {
        let k = r;
        if (b !== null) {
          let $ = { instancePath: t + "/initiator", schemaPath: "#/properties/initiator/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [$] : e.push($), r++;
        }
        var i = k === r;
        w = w || i;
      }
      if (w) r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let k = { instancePath: t + "/initiator", schemaPath: "#/properties/initiator/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (s.state !== void 0) {
      let b = s.state;
      if (typeof b != "string") {
        let m = { instancePath: t + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (!(b === "open" || b === "closed" || b === "merged")) {
        let m = { instancePath: t + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: xr.properties.state.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.draft !== void 0 && typeof s.draft != "boolean") {
      let b = { instancePath: t + "/draft", schemaPath: "#/properties/draft/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.base !== void 0) {
      let b = s.base;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        if (b.ref === void 0) {
          let m = { instancePath: t + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (b.commit === void 0) {
          let m = { instancePath: t + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in b) if (!(m === "ref" || m === "commit")) {
          let w = { instancePath: t + "/base", schemaPath: "#/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (b.ref !== void 0 && typeof b.ref != "string") {
          let m = { instancePath: t + "/base/ref", schemaPath: "#/properties/base/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [m] : e.push(m), r++;
        }
        b.commit !== void 0 && (q(b.commit, { instancePath: t + "/base/commit", parentData: b, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
      } else {
        let m = { instancePath: t + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.head !== void 0) {
      let b = s.head;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        if (b.ref === void 0) {
          let m = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (b.commit === void 0) {
          let m = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (b.tree === void 0) {
          let m = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "tree" }, message: "must have required property 'tree'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (b.repository === void 0) {
          let m = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (b.fork === void 0) {
          let m = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "fork" }, message: "must have required property 'fork'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in b) if (!(m === "ref" || m === "commit" || m === "tree" || m === "repository" || m === "fork")) {
          let w = { instancePath: t + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (b.ref !== void 0 && typeof b.ref != "string") {
          let m = { instancePath: t + "/head/ref", schemaPath: "#/properties/head/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (b.commit !== void 0 && (q(b.commit, { instancePath: t + "/head/commit", parentData: b, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), b.tree !== void 0 && (q(b.tree, { instancePath: t + "/head/tree", parentData: b, parentDataProperty: "tree", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), b.repository !== void 0) {
          let m = b.repository, w = r, g = false, k = r;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.id === void 0) {
              let _ = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf/0/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (m.name === void 0) {
              let _ = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf/0/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (m.owner === void 0) {
              let _ = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf/0/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
              e === null ? e = [_] : e.push(_), r++;
            }
            for (let _ in m) if (!(_ === "id" || _ === "name" || _ === "owner")) {
              let $ = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ }, message: "must NOT have additional properties" };
              e === null ? e = [$] : e.push($), r++;
            }
            if (m.id !== void 0) {
              let _ = m.id;
              if (!(typeof _ == "number" && isFinite(_))) {
                let $ = { instancePath: t + "/head/repository/id", schemaPath: "#/properties/head/properties/repository/anyOf/0/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [$] : e.push($), r++;
              }
            }
            if (m.name !== void 0 && typeof m.name != "string") {
              let _ = { instancePath: t + "/head/repository/name", schemaPath: "#/properties/head/properties/repository/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (m.owner !== void 0) {
              let _ = m.owner, $ = r, I = false, C = r;
              B(_, { instancePath: t + "/head/repository/owner", parentData: m, parentDataProperty: "owner", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
              var o = C === r;
              if (I = I || o, !I) {
                let ie = r;
                if (_ !== null) {
                  let Rr = { instancePath: t + "/head/repository/owner", schemaPath: "#/properties/head/properties/repository/anyOf/0/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  e === null ? e = [Rr] : e.push(Rr), r++;
                }
                var o = ie === r;
                I = I || o;
              }
              if (I) r = $, e !== null && ($ ? e.length = $ : e = null);
              else {
                let ie = { instancePath: t + "/head/repository/owner", schemaPath: "#/properties/head/properties/repository/anyOf/0/properties/owner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [ie] : e.push(ie), r++;
              }
            }
          } else {
            let _ = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [_] : e.push(_), r++;
          }
          var p = k === r;
          if (g = g || p, !g) {
            let _ = r;
            if (m !== null) {
              let I = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [I] : e.push(I), r++;
            }
            var p = _ === r;
            g = g || p;
          }
          if (g) r = w, e !== null && (w ? e.length = w : e = null);
          else {
            let _ = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [_] : e.push(_), r++;
          }
        }
        if (b.fork !== void 0 && typeof b.fork != "boolean") {
          let m = { instancePath: t + "/head/fork", schemaPath: "#/properties/head/properties/fork/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: t + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.additions !== void 0) {
      let b = s.additions;
      if (!(typeof b == "number" && isFinite(b))) {
        let m = { instancePath: t + "/additions", schemaPath: "#/properties/additions/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.deletions !== void 0) {
      let b = s.deletions;
      if (!(typeof b == "number" && isFinite(b))) {
        let m = { instancePath: t + "/deletions", schemaPath: "#/properties/deletions/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.labels !== void 0) {
      let b = s.labels;
      if (Array.isArray(b)) {
        let m = b.length;
        for (let w = 0; w < m; w++) Oe(b[w], { instancePath: t + "/labels/" + w, parentData: b, parentDataProperty: w, rootData: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), r = e.length);
      } else {
        let m = { instancePath: t + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.unlabeled !== void 0) {
      let b = s.unlabeled;
      if (Array.isArray(b)) {
        let m = b.length;
        for (let w = 0; w < m; w++) je(b[w], { instancePath: t + "/unlabeled/" + w, parentData: b, parentDataProperty: w, rootData: c }) || (e = e === null ? je.errors : e.concat(je.errors), r = e.length);
      } else {
        let m = { instancePath: t + "/unlabeled", schemaPath: "#/properties/unlabeled/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.autoMerge !== void 0) {
      let b = s.autoMerge, m = r, w = false, g = r;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        if (b.by === void 0) {
          let k = { instancePath: t + "/autoMerge", schemaPath: "#/properties/autoMerge/anyOf/0/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (b.at === void 0) {
          let k = { instancePath: t + "/autoMerge", schemaPath: "#/properties/autoMerge/anyOf/0/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        for (let k in b) if (!(k === "by" || k === "at")) {
          let _ = { instancePath: t + "/autoMerge", schemaPath: "#/properties/autoMerge/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
          e === null ? e = [_] : e.push(_), r++;
        }
        if (b.by !== void 0) {
          let k = b.by, _ = r, $ = false, I = r;
          B(k, { instancePath: t + "/autoMerge/by", parentData: b, parentDataProperty: "by", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
          var u = I === r;
          if ($ = $ || u, !$) {
            let C = r;
            if (k !== null) {
              let N = { instancePath: t + "/autoMerge/by", schemaPath: "#/properties/autoMerge/anyOf/0/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [N] : e.push(N), r++;
            }
            var u = C === r;
            $ = $ || u;
          }
          if ($) r = _, e !== null && (_ ? e.length = _ : e = null);
          else {
            let C = { instancePath: t + "/autoMerge/by", schemaPath: "#/properties/autoMerge/anyOf/0/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [C] : e.push(C), r++;
          }
        }
        if (b.at !== void 0) {
          let k = b.at, _ = r, $ = false, I = r;
          T(k, { instancePath: t + "/autoMerge/at", parentData: b, parentDataProperty: "at", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
          var a = I === r;
          if ($ = $ || a, !$) {
            let C = r;
            if (k !== null) {
              let N = { instancePath: t + "/autoMerge/at", schemaPath: "#/properties/autoMerge/anyOf/0/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [N] : e.push(N), r++;
            }
            var a = C === r;
            $ = $ || a;
          }
          if ($) r = _, e !== null && (_ ? e.length = _ : e = null);
          else {
            let C = { instancePath: t + "/autoMerge/at", schemaPath: "#/properties/autoMerge/anyOf/0/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [C] : e.push(C), r++;
          }
        }
      } else {
        let k = { instancePath: t + "/autoMerge", schemaPath: "#/properties/autoMerge/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [k] : e.push(k), r++;
      }
      var l = g === r;
      if (w = w || l, !w) {
        let k = r;
        if (b !== null) {
          let $ = { instancePath: t + "/autoMerge", schemaPath: "#/properties/autoMerge/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [$] : e.push($), r++;
        }
        var l = k === r;
        w = w || l;
      }
      if (w) r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let k = { instancePath: t + "/autoMerge", schemaPath: "#/properties/autoMerge/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (s.queued !== void 0) {
      let b = s.queued, m = r, w = false, g = r;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        if (b.by === void 0) {
          let k = { instancePath: t + "/queued", schemaPath: "#/properties/queued/anyOf/0/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (b.at === void 0) {
          let k = { instancePath: t + "/queued", schemaPath: "#/properties/queued/anyOf/0/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        for (let k in b) if (!(k === "by" || k === "at")) {
          let _ = { instancePath: t + "/queued", schemaPath: "#/properties/queued/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
          e === null ? e = [_] : e.push(_), r++;
        }
        if (b.by !== void 0) {
          let k = b.by, _ = r, $ = false, I = r;
          B(k, { instancePath: t + "/queued/by", parentData: b, parentDataProperty: "by", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
          var y = I === r;
          if ($ = $ || y, !$) {
            let C = r;
            if (k !== null) {
              let N = { instancePath: t + "/queued/by", schemaPath: "#/properties/queued/anyOf/0/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [N] : e.push(N), r++;
            }
            var y = C === r;
            $ = $ || y;
          }
          if ($) r = _, e !== null && (_ ? e.length = _ : e = null);
          else {
            let C = { instancePath: t + "/queued/by", schemaPath: "#/properties/queued/anyOf/0/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [C] : e.push(C), r++;
          }
        }
        if (b.at !== void 0) {
          let k = b.at, _ = r, $ = false, I = r;
          T(k, { instancePath: t + "/queued/at", parentData: b, parentDataProperty: "at", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
          var d = I === r;
          if ($ = $ || d, !$) {
            let C = r;
            if (k !== null) {
              let N = { instancePath: t + "/queued/at", schemaPath: "#/properties/queued/anyOf/0/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [N] : e.push(N), r++;
            }
            var d = C === r;
            $ = $ || d;
          }
          if ($) r = _, e !== null && (_ ? e.length = _ : e = null);
          else {
            let C = { instancePath: t + "/queued/at", schemaPath: "#/properties/queued/anyOf/0/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [C] : e.push(C), r++;
          }
        }
      } else {
        let k = { instancePath: t + "/queued", schemaPath: "#/properties/queued/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [k] : e.push(k), r++;
      }
      var h = g === r;
      if (w = w || h, !w) {
        let k = r;
        if (b !== null) {
          let $ = { instancePath: t + "/queued", schemaPath: "#/properties/queued/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [$] : e.push($), r++;
        }
        var h = k === r;
        w = w || h;
      }
      if (w) r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let k = { instancePath: t + "/queued", schemaPath: "#/properties/queued/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (s.merged !== void 0) {
      let b = s.merged, m = r, w = false, g = r;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        if (b.by === void 0) {
          let k = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf/0/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (b.at === void 0) {
          let k = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf/0/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (b.commit === void 0) {
          let k = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf/0/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        for (let k in b) if (!(k === "by" || k === "at" || k === "commit")) {
          let _ = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
          e === null ? e = [_] : e.push(_), r++;
        }
        if (b.by !== void 0) {
          let k = b.by, _ = r, $ = false, I = r;
          B(k, { instancePath: t + "/merged/by", parentData: b, parentDataProperty: "by", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
          var P = I === r;
          if ($ = $ || P, !$) {
            let C = r;
            if (k !== null) {
              let N = { instancePath: t + "/merged/by", schemaPath: "#/properties/merged/anyOf/0/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [N] : e.push(N), r++;
            }
            var P = C === r;
            $ = $ || P;
          }
          if ($) r = _, e !== null && (_ ? e.length = _ : e = null);
          else {
            let C = { instancePath: t + "/merged/by", schemaPath: "#/properties/merged/anyOf/0/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [C] : e.push(C), r++;
          }
        }
        if (b.at !== void 0 && (T(b.at, { instancePath: t + "/merged/at", parentData: b, parentDataProperty: "at", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), b.commit !== void 0) {
          let k = b.commit, _ = r, $ = false, I = r;
          q(k, { instancePath: t + "/merged/commit", parentData: b, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
          var f = I === r;
          if ($ = $ || f, !$) {
            let C = r;
            if (k !== null) {
              let N = { instancePath: t + "/merged/commit", schemaPath: "#/properties/merged/anyOf/0/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [N] : e.push(N), r++;
            }
            var f = C === r;
            $ = $ || f;
          }
          if ($) r = _, e !== null && (_ ? e.length = _ : e = null);
          else {
            let C = { instancePath: t + "/merged/commit", schemaPath: "#/properties/merged/anyOf/0/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [C] : e.push(C), r++;
          }
        }
      } else {
        let k = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [k] : e.push(k), r++;
      }
      var v = g === r;
      if (w = w || v, !w) {
        let k = r;
        if (b !== null) {
          let $ = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [$] : e.push($), r++;
        }
        var v = k === r;
        w = w || v;
      }
      if (w) r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let k = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (s.baseChanges !== void 0) {
      let b = s.baseChanges;
      if (Array.isArray(b)) {
        let m = b.length;
        for (let w = 0; w < m; w++) {
          let g = b[w];
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.at === void 0) {
              let k = { instancePath: t + "/baseChanges/" + w, schemaPath: "#/properties/baseChanges/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g.from === void 0) {
              let k = { instancePath: t + "/baseChanges/" + w, schemaPath: "#/properties/baseChanges/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g.to === void 0) {
              let k = { instancePath: t + "/baseChanges/" + w, schemaPath: "#/properties/baseChanges/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g.by === void 0) {
              let k = { instancePath: t + "/baseChanges/" + w, schemaPath: "#/properties/baseChanges/items/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
              e === null ? e = [k] : e.push(k), r++;
            }
            for (let k in g) if (!(k === "at" || k === "from" || k === "to" || k === "by")) {
              let _ = { instancePath: t + "/baseChanges/" + w, schemaPath: "#/properties/baseChanges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
              e === null ? e = [_] : e.push(_), r++;
            }
            if (g.at !== void 0 && (T(g.at, { instancePath: t + "/baseChanges/" + w + "/at", parentData: g, parentDataProperty: "at", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), g.from !== void 0 && typeof g.from != "string") {
              let k = { instancePath: t + "/baseChanges/" + w + "/from", schemaPath: "#/properties/baseChanges/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g.to !== void 0 && typeof g.to != "string") {
              let k = { instancePath: t + "/baseChanges/" + w + "/to", schemaPath: "#/properties/baseChanges/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g.by !== void 0) {
              let k = g.by, _ = r, $ = false, I = r;
              B(k, { instancePath: t + "/baseChanges/" + w + "/by", parentData: g, parentDataProperty: "by", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
              var D = I === r;
              if ($ = $ || D, !$) {
                let C = r;
                if (k !== null) {
                  let N = { instancePath: t + "/baseChanges/" + w + "/by", schemaPath: "#/properties/baseChanges/items/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  e === null ? e = [N] : e.push(N), r++;
                }
                var D = C === r;
                $ = $ || D;
              }
              if ($) r = _, e !== null && (_ ? e.length = _ : e = null);
              else {
                let C = { instancePath: t + "/baseChanges/" + w + "/by", schemaPath: "#/properties/baseChanges/items/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [C] : e.push(C), r++;
              }
            }
          } else {
            let k = { instancePath: t + "/baseChanges/" + w, schemaPath: "#/properties/baseChanges/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/baseChanges", schemaPath: "#/properties/baseChanges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
  } else {
    let b = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [b] : e.push(b), r++;
  }
  return Ae.errors = e, r === 0;
}
function De(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (Ae(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return De.errors = e, r === 0;
}
var es = { type: "object", properties: { id: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, parents: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, author: { $ref: "#/definitions/Attribution" }, committer: { $ref: "#/definitions/Attribution" }, coAuthors: { type: "array", items: { $ref: "#/definitions/Attribution" } }, byHost: { type: "boolean" }, signature: { anyOf: [{ type: "object", properties: { valid: { type: "boolean" }, signer: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, byHost: { type: "boolean" } }, required: ["valid", "signer", "byHost"], additionalProperties: false }, { type: "null" }] }, authoredAt: { $ref: "#/definitions/Instant" }, committedAt: { $ref: "#/definitions/Instant" }, recomputedTree: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, parentsOnBase: { type: "array", items: { $ref: "#/definitions/ObjectId" } } }, required: ["id", "tree", "parents", "author", "committer", "coAuthors", "byHost", "signature", "authoredAt", "committedAt", "recomputedTree", "parentsOnBase"], additionalProperties: false };
function x(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.alias === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alias" }, message: "must have required property 'alias'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.account === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "alias" || i === "account")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.alias !== void 0 && (E(s.alias, { instancePath: t + "/alias", parentData: s, parentDataProperty: "alias", rootData: c }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), s.account !== void 0) {
      let i = s.account, o = r, p = false, u = r;
      B(i, { instancePath: t + "/account", parentData: s, parentDataProperty: "account", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i !== null) {
          let y = { instancePath: t + "/account", schemaPath: "#/properties/account/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/account", schemaPath: "#/properties/account/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return x.errors = e, r === 0;
}
function L(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.tree === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tree" }, message: "must have required property 'tree'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.parents === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parents" }, message: "must have required property 'parents'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.author === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property 'author'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.committer === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "committer" }, message: "must have required property 'committer'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.coAuthors === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coAuthors" }, message: "must have required property 'coAuthors'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.byHost === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "byHost" }, message: "must have required property 'byHost'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.signature === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.authoredAt === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authoredAt" }, message: "must have required property 'authoredAt'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.committedAt === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "committedAt" }, message: "must have required property 'committedAt'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.recomputedTree === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recomputedTree" }, message: "must have required property 'recomputedTree'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.parentsOnBase === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parentsOnBase" }, message: "must have required property 'parentsOnBase'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!R.call(es.properties, p)) {
      let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.id !== void 0 && (q(s.id, { instancePath: t + "/id", parentData: s, parentDataProperty: "id", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.tree !== void 0 && (q(s.tree, { instancePath: t + "/tree", parentData: s, parentDataProperty: "tree", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.parents !== void 0) {
      let p = s.parents;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let a = 0; a < u; a++) q(p[a], { instancePath: t + "/parents/" + a, parentData: p, parentDataProperty: a, rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      } else {
        let u = { instancePath: t + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.author !== void 0 && (x(s.author, { instancePath: t + "/author", parentData: s, parentDataProperty: "author", rootData: c }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length)), s.committer !== void 0 && (x(s.committer, { instancePath: t + "/committer", parentData: s, parentDataProperty: "committer", rootData: c }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length)), s.coAuthors !== void 0) {
      let p = s.coAuthors;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let a = 0; a < u; a++) x(p[a], { instancePath: t + "/coAuthors/" + a, parentData: p, parentDataProperty: a, rootData: c }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
      } else {
        let u = { instancePath: t + "/coAuthors", schemaPath: "#/properties/coAuthors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.byHost !== void 0 && typeof s.byHost != "boolean") {
      let p = { instancePath: t + "/byHost", schemaPath: "#/properties/byHost/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.signature !== void 0) {
      let p = s.signature, u = r, a = false, l = r;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.valid === void 0) {
          let y = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf/0/required", keyword: "required", params: { missingProperty: "valid" }, message: "must have required property 'valid'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.signer === void 0) {
          let y = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf/0/required", keyword: "required", params: { missingProperty: "signer" }, message: "must have required property 'signer'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.byHost === void 0) {
          let y = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf/0/required", keyword: "required", params: { missingProperty: "byHost" }, message: "must have required property 'byHost'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in p) if (!(y === "valid" || y === "signer" || y === "byHost")) {
          let d = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (p.valid !== void 0 && typeof p.valid != "boolean") {
          let y = { instancePath: t + "/signature/valid", schemaPath: "#/properties/signature/anyOf/0/properties/valid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.signer !== void 0) {
          let y = p.signer, d = r, h = false, P = r;
          B(y, { instancePath: t + "/signature/signer", parentData: p, parentDataProperty: "signer", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
          var n = P === r;
          if (h = h || n, !h) {
            let f = r;
            if (y !== null) {
              let D = { instancePath: t + "/signature/signer", schemaPath: "#/properties/signature/anyOf/0/properties/signer/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [D] : e.push(D), r++;
            }
            var n = f === r;
            h = h || n;
          }
          if (h) r = d, e !== null && (d ? e.length = d : e = null);
          else {
            let f = { instancePath: t + "/signature/signer", schemaPath: "#/properties/signature/anyOf/0/properties/signer/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        if (p.byHost !== void 0 && typeof p.byHost != "boolean") {
          let y = { instancePath: t + "/signature/byHost", schemaPath: "#/properties/signature/anyOf/0/properties/byHost/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var i = l === r;
      if (a = a || i, !a) {
        let y = r;
        if (p !== null) {
          let h = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [h] : e.push(h), r++;
        }
        var i = y === r;
        a = a || i;
      }
      if (a) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let y = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.authoredAt !== void 0 && (T(s.authoredAt, { instancePath: t + "/authoredAt", parentData: s, parentDataProperty: "authoredAt", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.committedAt !== void 0 && (T(s.committedAt, { instancePath: t + "/committedAt", parentData: s, parentDataProperty: "committedAt", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.recomputedTree !== void 0) {
      let p = s.recomputedTree, u = r, a = false, l = r;
      q(p, { instancePath: t + "/recomputedTree", parentData: s, parentDataProperty: "recomputedTree", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var o = l === r;
      if (a = a || o, !a) {
        let y = r;
        if (p !== null) {
          let h = { instancePath: t + "/recomputedTree", schemaPath: "#/properties/recomputedTree/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [h] : e.push(h), r++;
        }
        var o = y === r;
        a = a || o;
      }
      if (a) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let y = { instancePath: t + "/recomputedTree", schemaPath: "#/properties/recomputedTree/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.parentsOnBase !== void 0) {
      let p = s.parentsOnBase;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let a = 0; a < u; a++) q(p[a], { instancePath: t + "/parentsOnBase/" + a, parentData: p, parentDataProperty: a, rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      } else {
        let u = { instancePath: t + "/parentsOnBase", schemaPath: "#/properties/parentsOnBase/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return L.errors = e, r === 0;
}
function _e(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.current === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current" }, message: "must have required property 'current'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.earlier === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "earlier" }, message: "must have required property 'earlier'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "current" || n === "earlier")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.current !== void 0) {
      let n = s.current;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) L(n[o], { instancePath: t + "/current/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/current", schemaPath: "#/properties/current/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.earlier !== void 0) {
      let n = s.earlier;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) L(n[o], { instancePath: t + "/earlier/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/earlier", schemaPath: "#/properties/earlier/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return _e.errors = e, r === 0;
}
function $e(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (_e(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return $e.errors = e, r === 0;
}
function Te(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.at === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.by === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.before === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.after === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "at" || o === "by" || o === "before" || o === "after" || o === "forced")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.at !== void 0 && (T(s.at, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.by !== void 0) {
      let o = s.by, p = r, u = false, a = r;
      B(o, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        u = u || n;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.before !== void 0) {
      let o = s.before, p = r, u = false, a = r;
      q(o, { instancePath: t + "/before", parentData: s, parentDataProperty: "before", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/before", schemaPath: "#/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/before", schemaPath: "#/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.after !== void 0 && (q(s.after, { instancePath: t + "/after", parentData: s, parentDataProperty: "after", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.forced !== void 0 && typeof s.forced != "boolean") {
      let o = { instancePath: t + "/forced", schemaPath: "#/properties/forced/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), r++;
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Te.errors = e, r === 0;
}
function Be(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.source === void 0) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.pushes === void 0) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "pushes" }, message: "must have required property 'pushes'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "source" || a === "pushes")) {
      let l = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.source !== void 0) {
      let a = s.source;
      if (typeof a != "string") {
        let l = { instancePath: t + "/source", schemaPath: "#/anyOf/0/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (a !== "activity") {
        let l = { instancePath: t + "/source", schemaPath: "#/anyOf/0/properties/source/const", keyword: "const", params: { allowedValue: "activity" }, message: "must be equal to constant" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.pushes !== void 0) {
      let a = s.pushes;
      if (Array.isArray(a)) {
        let l = a.length;
        for (let y = 0; y < l; y++) Te(a[y], { instancePath: t + "/pushes/" + y, parentData: a, parentDataProperty: y, rootData: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), r = e.length);
      } else {
        let l = { instancePath: t + "/pushes", schemaPath: "#/anyOf/0/properties/pushes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let a = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.source === void 0) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.owner === void 0) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
        e === null ? e = [y] : e.push(y), r++;
      }
      for (let y in s) if (!(y === "source" || y === "owner")) {
        let d = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (s.source !== void 0) {
        let y = s.source;
        if (typeof y != "string") {
          let d = { instancePath: t + "/source", schemaPath: "#/anyOf/1/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (y !== "fork") {
          let d = { instancePath: t + "/source", schemaPath: "#/anyOf/1/properties/source/const", keyword: "const", params: { allowedValue: "fork" }, message: "must be equal to constant" };
          e === null ? e = [d] : e.push(d), r++;
        }
      }
      if (s.owner !== void 0) {
        let y = s.owner, d = r, h = false, P = r;
        B(y, { instancePath: t + "/owner", parentData: s, parentDataProperty: "owner", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
        var u = P === r;
        if (h = h || u, !h) {
          let f = r;
          if (y !== null) {
            let D = { instancePath: t + "/owner", schemaPath: "#/anyOf/1/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            e === null ? e = [D] : e.push(D), r++;
          }
          var u = f === r;
          h = h || u;
        }
        if (h) r = d, e !== null && (d ? e.length = d : e = null);
        else {
          let f = { instancePath: t + "/owner", schemaPath: "#/anyOf/1/properties/owner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
    } else {
      let y = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [y] : e.push(y), r++;
    }
    var p = a === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let a = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Be.errors = e, r === 0;
}
function Ce(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (Be(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? Be.errors : e.concat(Be.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return Ce.errors = e, r === 0;
}
var rs = { type: "object", properties: { id: { type: "number" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, opinion: { type: "string", enum: ["approved", "changes-requested", "commented", "unknown"] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, tree: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, at: { $ref: "#/definitions/Instant" }, dismissed: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, { type: "null" }] } }, required: ["id", "by", "opinion", "commit", "tree", "at", "dismissed"], additionalProperties: false };
function Ie(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.by === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.opinion === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opinion" }, message: "must have required property 'opinion'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.commit === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.tree === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tree" }, message: "must have required property 'tree'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.at === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.dismissed === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dismissed" }, message: "must have required property 'dismissed'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in s) if (!(l === "id" || l === "by" || l === "opinion" || l === "commit" || l === "tree" || l === "at" || l === "dismissed")) {
      let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.id !== void 0) {
      let l = s.id;
      if (!(typeof l == "number" && isFinite(l))) {
        let y = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.by !== void 0) {
      let l = s.by, y = r, d = false, h = r;
      B(l, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      var n = h === r;
      if (d = d || n, !d) {
        let P = r;
        if (l !== null) {
          let v = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [v] : e.push(v), r++;
        }
        var n = P === r;
        d = d || n;
      }
      if (d) r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let P = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    if (s.opinion !== void 0) {
      let l = s.opinion;
      if (typeof l != "string") {
        let y = { instancePath: t + "/opinion", schemaPath: "#/properties/opinion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (!(l === "approved" || l === "changes-requested" || l === "commented" || l === "unknown")) {
        let y = { instancePath: t + "/opinion", schemaPath: "#/properties/opinion/enum", keyword: "enum", params: { allowedValues: rs.properties.opinion.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.commit !== void 0) {
      let l = s.commit, y = r, d = false, h = r;
      q(l, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var i = h === r;
      if (d = d || i, !d) {
        let P = r;
        if (l !== null) {
          let v = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [v] : e.push(v), r++;
        }
        var i = P === r;
        d = d || i;
      }
      if (d) r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let P = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    if (s.tree !== void 0) {
      let l = s.tree, y = r, d = false, h = r;
      q(l, { instancePath: t + "/tree", parentData: s, parentDataProperty: "tree", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var o = h === r;
      if (d = d || o, !d) {
        let P = r;
        if (l !== null) {
          let v = { instancePath: t + "/tree", schemaPath: "#/properties/tree/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [v] : e.push(v), r++;
        }
        var o = P === r;
        d = d || o;
      }
      if (d) r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let P = { instancePath: t + "/tree", schemaPath: "#/properties/tree/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    if (s.at !== void 0 && (T(s.at, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.dismissed !== void 0) {
      let l = s.dismissed, y = r, d = false, h = r;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.by === void 0) {
          let P = { instancePath: t + "/dismissed", schemaPath: "#/properties/dismissed/anyOf/0/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          e === null ? e = [P] : e.push(P), r++;
        }
        if (l.at === void 0) {
          let P = { instancePath: t + "/dismissed", schemaPath: "#/properties/dismissed/anyOf/0/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          e === null ? e = [P] : e.push(P), r++;
        }
        for (let P in l) if (!(P === "by" || P === "at")) {
          let f = { instancePath: t + "/dismissed", schemaPath: "#/properties/dismissed/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l.by !== void 0) {
          let P = l.by, f = r, v = false, D = r;
          B(P, { instancePath: t + "/dismissed/by", parentData: l, parentDataProperty: "by", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
          var p = D === r;
          if (v = v || p, !v) {
            let b = r;
            if (P !== null) {
              let w = { instancePath: t + "/dismissed/by", schemaPath: "#/properties/dismissed/anyOf/0/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [w] : e.push(w), r++;
            }
            var p = b === r;
            v = v || p;
          }
          if (v) r = f, e !== null && (f ? e.length = f : e = null);
          else {
            let b = { instancePath: t + "/dismissed/by", schemaPath: "#/properties/dismissed/anyOf/0/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [b] : e.push(b), r++;
          }
        }
        if (l.at !== void 0) {
          let P = l.at, f = r, v = false, D = r;
          T(P, { instancePath: t + "/dismissed/at", parentData: l, parentDataProperty: "at", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
          var u = D === r;
          if (v = v || u, !v) {
            let b = r;
            if (P !== null) {
              let w = { instancePath: t + "/dismissed/at", schemaPath: "#/properties/dismissed/anyOf/0/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [w] : e.push(w), r++;
            }
            var u = b === r;
            v = v || u;
          }
          if (v) r = f, e !== null && (f ? e.length = f : e = null);
          else {
            let b = { instancePath: t + "/dismissed/at", schemaPath: "#/properties/dismissed/anyOf/0/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [b] : e.push(b), r++;
          }
        }
      } else {
        let P = { instancePath: t + "/dismissed", schemaPath: "#/properties/dismissed/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [P] : e.push(P), r++;
      }
      var a = h === r;
      if (d = d || a, !d) {
        let P = r;
        if (l !== null) {
          let v = { instancePath: t + "/dismissed", schemaPath: "#/properties/dismissed/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [v] : e.push(v), r++;
        }
        var a = P === r;
        d = d || a;
      }
      if (d) r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let P = { instancePath: t + "/dismissed", schemaPath: "#/properties/dismissed/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
  } else {
    let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Ie.errors = e, r === 0;
}
function Ne(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.tree === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tree" }, message: "must have required property 'tree'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.mergeBase === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mergeBase" }, message: "must have required property 'mergeBase'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "id" || n === "tree" || n === "mergeBase")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    s.id !== void 0 && (q(s.id, { instancePath: t + "/id", parentData: s, parentDataProperty: "id", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.tree !== void 0 && (q(s.tree, { instancePath: t + "/tree", parentData: s, parentDataProperty: "tree", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.mergeBase !== void 0 && (q(s.mergeBase, { instancePath: t + "/mergeBase", parentData: s, parentDataProperty: "mergeBase", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Ne.errors = e, r === 0;
}
var ss = { type: "object", properties: { account: { $ref: "#/definitions/Account" }, level: { $ref: "#/definitions/Observed_PermissionLevel" }, role: { type: ["string", "null"] } }, required: ["account", "level", "role"], additionalProperties: false };
var ts = { type: "string", enum: ["none", "read", "triage", "write", "maintain", "admin"] };
function Ee(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [n] : e.push(n), r++;
  }
  if (!(s === "none" || s === "read" || s === "triage" || s === "write" || s === "maintain" || s === "admin")) {
    let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ts.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Ee.errors = e, r === 0;
}
function Re(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (Ee(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return Re.errors = e, r === 0;
}
function Ve(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.account === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.level === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.role === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "account" || n === "level" || n === "role")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.account !== void 0 && (B(s.account, { instancePath: t + "/account", parentData: s, parentDataProperty: "account", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length)), s.level !== void 0 && (Re(s.level, { instancePath: t + "/level", parentData: s, parentDataProperty: "level", rootData: c }) || (e = e === null ? Re.errors : e.concat(Re.errors), r = e.length)), s.role !== void 0) {
      let n = s.role;
      if (typeof n != "string" && n !== null) {
        let i = { instancePath: t + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: ss.properties.role.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Ve.errors = e, r === 0;
}
function xe(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.members === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "members" }, message: "must have required property 'members'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "name" || i === "members")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let i = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.members !== void 0) {
      let i = s.members, o = r, p = false, u = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.known === void 0) {
          let a = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (i.value === void 0) {
          let a = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in i) if (!(a === "known" || a === "value")) {
          let l = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (i.known !== void 0) {
          let a = i.known;
          if (typeof a != "boolean") {
            let l = { instancePath: t + "/members/known", schemaPath: "#/properties/members/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (a !== true) {
            let l = { instancePath: t + "/members/known", schemaPath: "#/properties/members/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (i.value !== void 0) {
          let a = i.value;
          if (Array.isArray(a)) {
            let l = a.length;
            for (let y = 0; y < l; y++) B(a[y], { instancePath: t + "/members/value/" + y, parentData: a, parentDataProperty: y, rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
          } else {
            let l = { instancePath: t + "/members/value", schemaPath: "#/properties/members/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.known === void 0) {
            let y = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [y] : e.push(y), r++;
          }
          if (i.why === void 0) {
            let y = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [y] : e.push(y), r++;
          }
          for (let y in i) if (!(y === "known" || y === "why")) {
            let d = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (i.known !== void 0) {
            let y = i.known;
            if (typeof y != "boolean") {
              let d = { instancePath: t + "/members/known", schemaPath: "#/properties/members/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (y !== false) {
              let d = { instancePath: t + "/members/known", schemaPath: "#/properties/members/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [d] : e.push(d), r++;
            }
          }
          i.why !== void 0 && (O(i.why, { instancePath: t + "/members/why", parentData: i, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let y = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return xe.errors = e, r === 0;
}
var Fr = { type: "object", properties: { path: { type: "string" }, previous: { type: ["string", "null"] }, status: { type: "string", enum: ["added", "modified", "removed", "renamed", "copied", "changed", "unchanged"] }, additions: { type: "number" }, deletions: { type: "number" } }, required: ["path", "previous", "status", "additions", "deletions"], additionalProperties: false };
function Fe(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.path === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.previous === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previous" }, message: "must have required property 'previous'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.status === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.additions === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "additions" }, message: "must have required property 'additions'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.deletions === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletions" }, message: "must have required property 'deletions'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "path" || n === "previous" || n === "status" || n === "additions" || n === "deletions")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.path !== void 0 && typeof s.path != "string") {
      let n = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.previous !== void 0) {
      let n = s.previous;
      if (typeof n != "string" && n !== null) {
        let i = { instancePath: t + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: Fr.properties.previous.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.status !== void 0) {
      let n = s.status;
      if (typeof n != "string") {
        let i = { instancePath: t + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(n === "added" || n === "modified" || n === "removed" || n === "renamed" || n === "copied" || n === "changed" || n === "unchanged")) {
        let i = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Fr.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.additions !== void 0) {
      let n = s.additions;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/additions", schemaPath: "#/properties/additions/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.deletions !== void 0) {
      let n = s.deletions;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/deletions", schemaPath: "#/properties/deletions/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Fe.errors = e, r === 0;
}
var Sr = { type: "object", properties: { path: { type: ["string", "null"] }, bytes: { type: "number" }, digest: { type: ["string", "null"] }, rules: { type: "array", items: { $ref: "#/definitions/OwnerLine" } }, faults: { type: "array", items: { $ref: "#/definitions/OwnersFault" } }, errors: { type: "array", items: { type: "object", properties: { line: { type: "number" }, kind: { type: "string" } }, required: ["line", "kind"], additionalProperties: false } }, withoutWrite: { type: "array", items: { type: "string" } } }, required: ["path", "bytes", "digest", "rules", "faults", "errors"], additionalProperties: false };
var is = { anyOf: [{ type: "object", properties: { kind: { type: "string", enum: ["user", "team"] }, name: { type: "string" } }, required: ["kind", "name"], additionalProperties: false }, { type: "object", properties: { kind: { type: "string", const: "mail" }, name: { $ref: "#/definitions/Alias" } }, required: ["kind", "name"], additionalProperties: false }] };
function Se(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.name === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "kind" || u === "name")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.kind !== void 0) {
      let u = s.kind;
      if (typeof u != "string") {
        let a = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(u === "user" || u === "team")) {
        let a = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/enum", keyword: "enum", params: { allowedValues: is.anyOf[0].properties.kind.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let u = { instancePath: t + "/name", schemaPath: "#/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.kind === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.name === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "kind" || l === "name")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.kind !== void 0) {
        let l = s.kind;
        if (typeof l != "string") {
          let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== "mail") {
          let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "mail" }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.name !== void 0 && (E(s.name, { instancePath: t + "/name", parentData: s, parentDataProperty: "name", rootData: c }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return Se.errors = e, r === 0;
}
function We(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.line === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.pattern === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.owners === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "line" || n === "pattern" || n === "owners")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.line !== void 0) {
      let n = s.line;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.pattern !== void 0 && typeof s.pattern != "string") {
      let n = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.owners !== void 0) {
      let n = s.owners;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) Se(n[o], { instancePath: t + "/owners/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? Se.errors : e.concat(Se.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return We.errors = e, r === 0;
}
function He(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.line === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.found === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "found" }, message: "must have required property 'found'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "line" || n === "found")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.line !== void 0) {
      let n = s.line;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.found !== void 0 && typeof s.found != "string") {
      let n = { instancePath: t + "/found", schemaPath: "#/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return He.errors = e, r === 0;
}
function Me(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.path === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.bytes === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.digest === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.rules === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.faults === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.errors === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "path" || n === "bytes" || n === "digest" || n === "rules" || n === "faults" || n === "errors" || n === "withoutWrite")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.path !== void 0) {
      let n = s.path;
      if (typeof n != "string" && n !== null) {
        let i = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: Sr.properties.path.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.bytes !== void 0) {
      let n = s.bytes;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.digest !== void 0) {
      let n = s.digest;
      if (typeof n != "string" && n !== null) {
        let i = { instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: Sr.properties.digest.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.rules !== void 0) {
      let n = s.rules;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) We(n[o], { instancePath: t + "/rules/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? We.errors : e.concat(We.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.faults !== void 0) {
      let n = s.faults;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) He(n[o], { instancePath: t + "/faults/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? He.errors : e.concat(He.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.errors !== void 0) {
      let n = s.errors;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) {
          let p = n[o];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.line === void 0) {
              let u = { instancePath: t + "/errors/" + o, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (p.kind === void 0) {
              let u = { instancePath: t + "/errors/" + o, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              e === null ? e = [u] : e.push(u), r++;
            }
            for (let u in p) if (!(u === "line" || u === "kind")) {
              let a = { instancePath: t + "/errors/" + o, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (p.line !== void 0) {
              let u = p.line;
              if (!(typeof u == "number" && isFinite(u))) {
                let a = { instancePath: t + "/errors/" + o + "/line", schemaPath: "#/properties/errors/items/properties/line/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (p.kind !== void 0 && typeof p.kind != "string") {
              let u = { instancePath: t + "/errors/" + o + "/kind", schemaPath: "#/properties/errors/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/errors/" + o, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.withoutWrite !== void 0) {
      let n = s.withoutWrite;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) if (typeof n[o] != "string") {
          let p = { instancePath: t + "/withoutWrite/" + o, schemaPath: "#/properties/withoutWrite/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let i = { instancePath: t + "/withoutWrite", schemaPath: "#/properties/withoutWrite/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Me.errors = e, r === 0;
}
function Le(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (Me(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? Me.errors : e.concat(Me.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return Le.errors = e, r === 0;
}
var W = { type: "object", properties: { id: { type: "number" }, name: { type: "string" }, app: { type: ["string", "null"] }, appId: { type: ["number", "null"] }, suite: { type: "number" }, commit: { $ref: "#/definitions/ObjectId" }, status: { type: "string", enum: ["queued", "in-progress", "completed", "other"] }, conclusion: { type: ["string", "null"] }, startedAt: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, completedAt: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, workflow: { type: ["string", "null"] }, runId: { type: ["number", "null"] } }, required: ["id", "name", "app", "appId", "suite", "commit", "status", "conclusion", "startedAt", "completedAt", "workflow", "runId"], additionalProperties: false };
function z(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.name === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.app === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.appId === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appId" }, message: "must have required property 'appId'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.suite === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suite" }, message: "must have required property 'suite'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.commit === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.status === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.conclusion === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conclusion" }, message: "must have required property 'conclusion'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.startedAt === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.completedAt === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completedAt" }, message: "must have required property 'completedAt'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.workflow === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.runId === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runId" }, message: "must have required property 'runId'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!R.call(W.properties, o)) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.id !== void 0) {
      let o = s.id;
      if (!(typeof o == "number" && isFinite(o))) {
        let p = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let o = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.app !== void 0) {
      let o = s.app;
      if (typeof o != "string" && o !== null) {
        let p = { instancePath: t + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: W.properties.app.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.appId !== void 0) {
      let o = s.appId;
      if (!(typeof o == "number" && isFinite(o)) && o !== null) {
        let p = { instancePath: t + "/appId", schemaPath: "#/properties/appId/type", keyword: "type", params: { type: W.properties.appId.type }, message: "must be number,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.suite !== void 0) {
      let o = s.suite;
      if (!(typeof o == "number" && isFinite(o))) {
        let p = { instancePath: t + "/suite", schemaPath: "#/properties/suite/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.commit !== void 0 && (q(s.commit, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.status !== void 0) {
      let o = s.status;
      if (typeof o != "string") {
        let p = { instancePath: t + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (!(o === "queued" || o === "in-progress" || o === "completed" || o === "other")) {
        let p = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: W.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.conclusion !== void 0) {
      let o = s.conclusion;
      if (typeof o != "string" && o !== null) {
        let p = { instancePath: t + "/conclusion", schemaPath: "#/properties/conclusion/type", keyword: "type", params: { type: W.properties.conclusion.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.startedAt !== void 0) {
      let o = s.startedAt, p = r, u = false, a = r;
      T(o, { instancePath: t + "/startedAt", parentData: s, parentDataProperty: "startedAt", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        u = u || n;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/startedAt", schemaPath: "#/properties/startedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.completedAt !== void 0) {
      let o = s.completedAt, p = r, u = false, a = r;
      T(o, { instancePath: t + "/completedAt", parentData: s, parentDataProperty: "completedAt", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/completedAt", schemaPath: "#/properties/completedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/completedAt", schemaPath: "#/properties/completedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.workflow !== void 0) {
      let o = s.workflow;
      if (typeof o != "string" && o !== null) {
        let p = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/type", keyword: "type", params: { type: W.properties.workflow.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.runId !== void 0) {
      let o = s.runId;
      if (!(typeof o == "number" && isFinite(o)) && o !== null) {
        let p = { instancePath: t + "/runId", schemaPath: "#/properties/runId/type", keyword: "type", params: { type: W.properties.runId.type }, message: "must be number,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return z.errors = e, r === 0;
}
function ze(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.head === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.earlier === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "earlier" }, message: "must have required property 'earlier'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.runningWorkflows === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runningWorkflows" }, message: "must have required property 'runningWorkflows'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.pushedAt === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pushedAt" }, message: "must have required property 'pushedAt'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "head" || i === "earlier" || i === "runningWorkflows" || i === "pushedAt")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.head !== void 0) {
      let i = s.head;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let p = 0; p < o; p++) z(i[p], { instancePath: t + "/head/" + p, parentData: i, parentDataProperty: p, rootData: c }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.earlier !== void 0) {
      let i = s.earlier;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let p = 0; p < o; p++) z(i[p], { instancePath: t + "/earlier/" + p, parentData: i, parentDataProperty: p, rootData: c }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/earlier", schemaPath: "#/properties/earlier/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.runningWorkflows !== void 0) {
      let i = s.runningWorkflows;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let p = 0; p < o; p++) if (typeof i[p] != "string") {
          let u = { instancePath: t + "/runningWorkflows/" + p, schemaPath: "#/properties/runningWorkflows/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let o = { instancePath: t + "/runningWorkflows", schemaPath: "#/properties/runningWorkflows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.pushedAt !== void 0) {
      let i = s.pushedAt, o = r, p = false, u = r;
      T(i, { instancePath: t + "/pushedAt", parentData: s, parentDataProperty: "pushedAt", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i !== null) {
          let y = { instancePath: t + "/pushedAt", schemaPath: "#/properties/pushedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/pushedAt", schemaPath: "#/properties/pushedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ze.errors = e, r === 0;
}
function Ge(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (ze(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? ze.errors : e.concat(ze.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return Ge.errors = e, r === 0;
}
var ns = { type: "object", properties: { scan: { type: "string" }, source: { type: "string", enum: ["code-scanning", "dependabot", "secret-scanning", "sarif", "artifact"] }, reports: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ScanReport" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["scan", "source", "reports"], additionalProperties: false };
var te = { type: "object", properties: { tool: { type: ["string", "null"] }, toolVersion: { type: ["string", "null"] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, commitParents: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, completed: { type: ["boolean", "null"] }, truncated: { type: "boolean" }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, workflow: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, findings: { type: "array", items: { $ref: "#/definitions/ScanFinding" } } }, required: ["tool", "toolVersion", "commit", "commitParents", "completed", "truncated", "at", "digest", "findings"], additionalProperties: false };
var H = { type: "object", properties: { rule: { type: "string" }, score: { type: ["number", "null"] }, level: { type: ["string", "null"] }, path: { type: ["string", "null"] }, line: { type: ["number", "null"] }, state: { type: "string", enum: ["open", "dismissed", "fixed", "suppressed"] }, dismissedBy: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, onBase: { type: ["boolean", "null"] }, since: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, suppressions: { type: "array", items: { $ref: "#/definitions/Suppression" } } }, required: ["rule", "score", "level", "path", "line", "state", "dismissedBy", "onBase"], additionalProperties: false };
var Ir = { type: "object", properties: { kind: { type: "string", enum: ["in-source", "external"] }, by: { type: ["string", "null"] }, why: { type: ["string", "null"] } }, required: ["kind", "by", "why"], additionalProperties: false };
function Je(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.by === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.why === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "kind" || n === "by" || n === "why")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.kind !== void 0) {
      let n = s.kind;
      if (typeof n != "string") {
        let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(n === "in-source" || n === "external")) {
        let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Ir.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.by !== void 0) {
      let n = s.by;
      if (typeof n != "string" && n !== null) {
        let i = { instancePath: t + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: Ir.properties.by.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.why !== void 0) {
      let n = s.why;
      if (typeof n != "string" && n !== null) {
        let i = { instancePath: t + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: Ir.properties.why.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Je.errors = e, r === 0;
}
function Ke(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.rule === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.score === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" }, message: "must have required property 'score'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.level === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.path === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.line === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.state === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.dismissedBy === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dismissedBy" }, message: "must have required property 'dismissedBy'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.onBase === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onBase" }, message: "must have required property 'onBase'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!R.call(H.properties, o)) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.rule !== void 0 && typeof s.rule != "string") {
      let o = { instancePath: t + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.score !== void 0) {
      let o = s.score;
      if (!(typeof o == "number" && isFinite(o)) && o !== null) {
        let p = { instancePath: t + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: H.properties.score.type }, message: "must be number,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.level !== void 0) {
      let o = s.level;
      if (typeof o != "string" && o !== null) {
        let p = { instancePath: t + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: H.properties.level.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.path !== void 0) {
      let o = s.path;
      if (typeof o != "string" && o !== null) {
        let p = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: H.properties.path.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.line !== void 0) {
      let o = s.line;
      if (!(typeof o == "number" && isFinite(o)) && o !== null) {
        let p = { instancePath: t + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: H.properties.line.type }, message: "must be number,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.state !== void 0) {
      let o = s.state;
      if (typeof o != "string") {
        let p = { instancePath: t + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (!(o === "open" || o === "dismissed" || o === "fixed" || o === "suppressed")) {
        let p = { instancePath: t + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: H.properties.state.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.dismissedBy !== void 0) {
      let o = s.dismissedBy, p = r, u = false, a = r;
      B(o, { instancePath: t + "/dismissedBy", parentData: s, parentDataProperty: "dismissedBy", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/dismissedBy", schemaPath: "#/properties/dismissedBy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        u = u || n;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/dismissedBy", schemaPath: "#/properties/dismissedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.onBase !== void 0) {
      let o = s.onBase;
      if (typeof o != "boolean" && o !== null) {
        let p = { instancePath: t + "/onBase", schemaPath: "#/properties/onBase/type", keyword: "type", params: { type: H.properties.onBase.type }, message: "must be boolean,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.since !== void 0) {
      let o = s.since, p = r, u = false, a = r;
      T(o, { instancePath: t + "/since", parentData: s, parentDataProperty: "since", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/since", schemaPath: "#/properties/since/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/since", schemaPath: "#/properties/since/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.suppressions !== void 0) {
      let o = s.suppressions;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let u = 0; u < p; u++) Je(o[u], { instancePath: t + "/suppressions/" + u, parentData: o, parentDataProperty: u, rootData: c }) || (e = e === null ? Je.errors : e.concat(Je.errors), r = e.length);
      } else {
        let p = { instancePath: t + "/suppressions", schemaPath: "#/properties/suppressions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Ke.errors = e, r === 0;
}
function Qe(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.tool === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.toolVersion === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "toolVersion" }, message: "must have required property 'toolVersion'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.commit === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.commitParents === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commitParents" }, message: "must have required property 'commitParents'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.completed === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed" }, message: "must have required property 'completed'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.truncated === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "truncated" }, message: "must have required property 'truncated'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.at === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.digest === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.findings === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!R.call(te.properties, o)) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.tool !== void 0) {
      let o = s.tool;
      if (typeof o != "string" && o !== null) {
        let p = { instancePath: t + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: te.properties.tool.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.toolVersion !== void 0) {
      let o = s.toolVersion;
      if (typeof o != "string" && o !== null) {
        let p = { instancePath: t + "/toolVersion", schemaPath: "#/properties/toolVersion/type", keyword: "type", params: { type: te.properties.toolVersion.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.commit !== void 0) {
      let o = s.commit, p = r, u = false, a = r;
      q(o, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        u = u || n;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.commitParents !== void 0) {
      let o = s.commitParents;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let u = 0; u < p; u++) q(o[u], { instancePath: t + "/commitParents/" + u, parentData: o, parentDataProperty: u, rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      } else {
        let p = { instancePath: t + "/commitParents", schemaPath: "#/properties/commitParents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.completed !== void 0) {
      let o = s.completed;
      if (typeof o != "boolean" && o !== null) {
        let p = { instancePath: t + "/completed", schemaPath: "#/properties/completed/type", keyword: "type", params: { type: te.properties.completed.type }, message: "must be boolean,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.truncated !== void 0 && typeof s.truncated != "boolean") {
      let o = { instancePath: t + "/truncated", schemaPath: "#/properties/truncated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.at !== void 0) {
      let o = s.at, p = r, u = false, a = r;
      T(o, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.workflow !== void 0) {
      let o = s.workflow;
      if (typeof o != "string" && o !== null) {
        let p = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/type", keyword: "type", params: { type: te.properties.workflow.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.digest !== void 0) {
      let o = s.digest;
      if (typeof o != "string" && o !== null) {
        let p = { instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: te.properties.digest.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.findings !== void 0) {
      let o = s.findings;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let u = 0; u < p; u++) Ke(o[u], { instancePath: t + "/findings/" + u, parentData: o, parentDataProperty: u, rootData: c }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), r = e.length);
      } else {
        let p = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Qe.errors = e, r === 0;
}
function Ue(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.scan === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scan" }, message: "must have required property 'scan'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.source === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.reports === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reports" }, message: "must have required property 'reports'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "scan" || i === "source" || i === "reports")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.scan !== void 0 && typeof s.scan != "string") {
      let i = { instancePath: t + "/scan", schemaPath: "#/properties/scan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.source !== void 0) {
      let i = s.source;
      if (typeof i != "string") {
        let o = { instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (!(i === "code-scanning" || i === "dependabot" || i === "secret-scanning" || i === "sarif" || i === "artifact")) {
        let o = { instancePath: t + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: ns.properties.source.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.reports !== void 0) {
      let i = s.reports, o = r, p = false, u = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.known === void 0) {
          let a = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (i.value === void 0) {
          let a = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in i) if (!(a === "known" || a === "value")) {
          let l = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (i.known !== void 0) {
          let a = i.known;
          if (typeof a != "boolean") {
            let l = { instancePath: t + "/reports/known", schemaPath: "#/properties/reports/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (a !== true) {
            let l = { instancePath: t + "/reports/known", schemaPath: "#/properties/reports/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (i.value !== void 0) {
          let a = i.value;
          if (Array.isArray(a)) {
            let l = a.length;
            for (let y = 0; y < l; y++) Qe(a[y], { instancePath: t + "/reports/value/" + y, parentData: a, parentDataProperty: y, rootData: c }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), r = e.length);
          } else {
            let l = { instancePath: t + "/reports/value", schemaPath: "#/properties/reports/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.known === void 0) {
            let y = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [y] : e.push(y), r++;
          }
          if (i.why === void 0) {
            let y = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [y] : e.push(y), r++;
          }
          for (let y in i) if (!(y === "known" || y === "why")) {
            let d = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (i.known !== void 0) {
            let y = i.known;
            if (typeof y != "boolean") {
              let d = { instancePath: t + "/reports/known", schemaPath: "#/properties/reports/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (y !== false) {
              let d = { instancePath: t + "/reports/known", schemaPath: "#/properties/reports/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [d] : e.push(d), r++;
            }
          }
          i.why !== void 0 && (O(i.why, { instancePath: t + "/reports/why", parentData: i, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let y = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ue.errors = e, r === 0;
}
var os = { type: "object", properties: { comparedBy: { type: "string", enum: ["dependency-graph", "lock-files"] }, from: { $ref: "#/definitions/ObjectId" }, to: { $ref: "#/definitions/ObjectId" }, changes: { type: "array", items: { $ref: "#/definitions/DependencyChange" } }, unread: { type: "array", items: { type: "string" } }, references: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Reference" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, bills: { type: "object", properties: { base: { anyOf: [{ $ref: "#/definitions/Bill" }, { type: "null" }] }, head: { anyOf: [{ $ref: "#/definitions/Bill" }, { type: "null" }] } }, required: ["base", "head"], additionalProperties: false } }, required: ["comparedBy", "from", "to", "changes", "unread", "references", "bills"], additionalProperties: false };
var Wr = { type: "object", properties: { change: { type: "string", enum: ["added", "removed", "updated"] }, manifest: { type: "string" }, component: { $ref: "#/definitions/Component" }, from: { type: ["string", "null"] } }, required: ["change", "manifest", "component", "from"], additionalProperties: false };
var M = { type: "object", properties: { ecosystem: { type: "string" }, name: { type: "string" }, version: { type: ["string", "null"] }, purl: { type: ["string", "null"] }, licence: { type: ["string", "null"] }, source: { type: ["string", "null"] }, hashes: { type: "array", items: { type: "string" } }, installScript: { type: ["boolean", "null"] }, scope: { type: "string", enum: ["runtime", "development", "unknown"] }, vulnerabilities: { anyOf: [{ type: "array", items: { $ref: "#/definitions/Vulnerability" } }, { type: "null" }] } }, required: ["ecosystem", "name", "version", "purl", "licence", "source", "hashes", "installScript", "scope", "vulnerabilities"], additionalProperties: false };
function Xe(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.advisory === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "advisory" }, message: "must have required property 'advisory'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.severity === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.summary === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "advisory" || n === "severity" || n === "summary")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.advisory !== void 0 && typeof s.advisory != "string") {
      let n = { instancePath: t + "/advisory", schemaPath: "#/properties/advisory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.severity !== void 0 && typeof s.severity != "string") {
      let n = { instancePath: t + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.summary !== void 0 && typeof s.summary != "string") {
      let n = { instancePath: t + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Xe.errors = e, r === 0;
}
function Ye(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.ecosystem === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ecosystem" }, message: "must have required property 'ecosystem'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.name === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.version === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.purl === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purl" }, message: "must have required property 'purl'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.licence === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property 'licence'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.source === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.hashes === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hashes" }, message: "must have required property 'hashes'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.installScript === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "installScript" }, message: "must have required property 'installScript'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.scope === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.vulnerabilities === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vulnerabilities" }, message: "must have required property 'vulnerabilities'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!R.call(M.properties, i)) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.ecosystem !== void 0 && typeof s.ecosystem != "string") {
      let i = { instancePath: t + "/ecosystem", schemaPath: "#/properties/ecosystem/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let i = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.version !== void 0) {
      let i = s.version;
      if (typeof i != "string" && i !== null) {
        let o = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: M.properties.version.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.purl !== void 0) {
      let i = s.purl;
      if (typeof i != "string" && i !== null) {
        let o = { instancePath: t + "/purl", schemaPath: "#/properties/purl/type", keyword: "type", params: { type: M.properties.purl.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.licence !== void 0) {
      let i = s.licence;
      if (typeof i != "string" && i !== null) {
        let o = { instancePath: t + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: M.properties.licence.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.source !== void 0) {
      let i = s.source;
      if (typeof i != "string" && i !== null) {
        let o = { instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: M.properties.source.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.hashes !== void 0) {
      let i = s.hashes;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let p = 0; p < o; p++) if (typeof i[p] != "string") {
          let u = { instancePath: t + "/hashes/" + p, schemaPath: "#/properties/hashes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let o = { instancePath: t + "/hashes", schemaPath: "#/properties/hashes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.installScript !== void 0) {
      let i = s.installScript;
      if (typeof i != "boolean" && i !== null) {
        let o = { instancePath: t + "/installScript", schemaPath: "#/properties/installScript/type", keyword: "type", params: { type: M.properties.installScript.type }, message: "must be boolean,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.scope !== void 0) {
      let i = s.scope;
      if (typeof i != "string") {
        let o = { instancePath: t + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (!(i === "runtime" || i === "development" || i === "unknown")) {
        let o = { instancePath: t + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: M.properties.scope.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.vulnerabilities !== void 0) {
      let i = s.vulnerabilities, o = r, p = false, u = r;
      if (Array.isArray(i)) {
        let a = i.length;
        for (let l = 0; l < a; l++) Xe(i[l], { instancePath: t + "/vulnerabilities/" + l, parentData: i, parentDataProperty: l, rootData: c }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), r = e.length);
      } else {
        let a = { instancePath: t + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i !== null) {
          let y = { instancePath: t + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ye.errors = e, r === 0;
}
function Ze(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.change === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" }, message: "must have required property 'change'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.manifest === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest" }, message: "must have required property 'manifest'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.component === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "component" }, message: "must have required property 'component'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.from === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "change" || n === "manifest" || n === "component" || n === "from")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.change !== void 0) {
      let n = s.change;
      if (typeof n != "string") {
        let i = { instancePath: t + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(n === "added" || n === "removed" || n === "updated")) {
        let i = { instancePath: t + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: Wr.properties.change.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.manifest !== void 0 && typeof s.manifest != "string") {
      let n = { instancePath: t + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.component !== void 0 && (Ye(s.component, { instancePath: t + "/component", parentData: s, parentDataProperty: "component", rootData: c }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), r = e.length)), s.from !== void 0) {
      let n = s.from;
      if (typeof n != "string" && n !== null) {
        let i = { instancePath: t + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: Wr.properties.from.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Ze.errors = e, r === 0;
}
var Nr = { type: "object", properties: { kind: { type: "string", enum: ["action", "image"] }, path: { type: "string" }, line: { type: "number" }, name: { type: "string" }, pin: { type: "string", enum: ["commit", "digest", "moving", "local"] }, onBase: { type: ["boolean", "null"] } }, required: ["kind", "path", "line", "name", "pin", "onBase"], additionalProperties: false };
function er(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.path === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.line === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.name === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.pin === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pin" }, message: "must have required property 'pin'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.onBase === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onBase" }, message: "must have required property 'onBase'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "kind" || n === "path" || n === "line" || n === "name" || n === "pin" || n === "onBase")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.kind !== void 0) {
      let n = s.kind;
      if (typeof n != "string") {
        let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(n === "action" || n === "image")) {
        let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Nr.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.path !== void 0 && typeof s.path != "string") {
      let n = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.line !== void 0) {
      let n = s.line;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.pin !== void 0) {
      let n = s.pin;
      if (typeof n != "string") {
        let i = { instancePath: t + "/pin", schemaPath: "#/properties/pin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(n === "commit" || n === "digest" || n === "moving" || n === "local")) {
        let i = { instancePath: t + "/pin", schemaPath: "#/properties/pin/enum", keyword: "enum", params: { allowedValues: Nr.properties.pin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.onBase !== void 0) {
      let n = s.onBase;
      if (typeof n != "boolean" && n !== null) {
        let i = { instancePath: t + "/onBase", schemaPath: "#/properties/onBase/type", keyword: "type", params: { type: Nr.properties.onBase.type }, message: "must be boolean,null" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return er.errors = e, r === 0;
}
function G(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.commit === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.components === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "components" }, message: "must have required property 'components'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.digest === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "commit" || n === "components" || n === "digest")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.commit !== void 0 && (q(s.commit, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.components !== void 0) {
      let n = s.components;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.digest !== void 0 && typeof s.digest != "string") {
      let n = { instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return G.errors = e, r === 0;
}
function rr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.comparedBy === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparedBy" }, message: "must have required property 'comparedBy'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.from === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.to === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.changes === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.unread === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unread" }, message: "must have required property 'unread'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.references === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "references" }, message: "must have required property 'references'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.bills === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bills" }, message: "must have required property 'bills'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "comparedBy" || p === "from" || p === "to" || p === "changes" || p === "unread" || p === "references" || p === "bills")) {
      let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.comparedBy !== void 0) {
      let p = s.comparedBy;
      if (typeof p != "string") {
        let u = { instancePath: t + "/comparedBy", schemaPath: "#/properties/comparedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (!(p === "dependency-graph" || p === "lock-files")) {
        let u = { instancePath: t + "/comparedBy", schemaPath: "#/properties/comparedBy/enum", keyword: "enum", params: { allowedValues: os.properties.comparedBy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.from !== void 0 && (q(s.from, { instancePath: t + "/from", parentData: s, parentDataProperty: "from", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.to !== void 0 && (q(s.to, { instancePath: t + "/to", parentData: s, parentDataProperty: "to", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.changes !== void 0) {
      let p = s.changes;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let a = 0; a < u; a++) Ze(p[a], { instancePath: t + "/changes/" + a, parentData: p, parentDataProperty: a, rootData: c }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), r = e.length);
      } else {
        let u = { instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.unread !== void 0) {
      let p = s.unread;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let a = 0; a < u; a++) if (typeof p[a] != "string") {
          let l = { instancePath: t + "/unread/" + a, schemaPath: "#/properties/unread/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let u = { instancePath: t + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.references !== void 0) {
      let p = s.references, u = r, a = false, l = r;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.known === void 0) {
          let y = { instancePath: t + "/references", schemaPath: "#/properties/references/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p.value === void 0) {
          let y = { instancePath: t + "/references", schemaPath: "#/properties/references/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in p) if (!(y === "known" || y === "value")) {
          let d = { instancePath: t + "/references", schemaPath: "#/properties/references/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (p.known !== void 0) {
          let y = p.known;
          if (typeof y != "boolean") {
            let d = { instancePath: t + "/references/known", schemaPath: "#/properties/references/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (y !== true) {
            let d = { instancePath: t + "/references/known", schemaPath: "#/properties/references/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (p.value !== void 0) {
          let y = p.value;
          if (Array.isArray(y)) {
            let d = y.length;
            for (let h = 0; h < d; h++) er(y[h], { instancePath: t + "/references/value/" + h, parentData: y, parentDataProperty: h, rootData: c }) || (e = e === null ? er.errors : e.concat(er.errors), r = e.length);
          } else {
            let d = { instancePath: t + "/references/value", schemaPath: "#/properties/references/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/references", schemaPath: "#/properties/references/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var n = l === r;
      if (a = a || n, !a) {
        let y = r;
        if (p && typeof p == "object" && !Array.isArray(p)) {
          if (p.known === void 0) {
            let h = { instancePath: t + "/references", schemaPath: "#/properties/references/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (p.why === void 0) {
            let h = { instancePath: t + "/references", schemaPath: "#/properties/references/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [h] : e.push(h), r++;
          }
          for (let h in p) if (!(h === "known" || h === "why")) {
            let P = { instancePath: t + "/references", schemaPath: "#/properties/references/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (p.known !== void 0) {
            let h = p.known;
            if (typeof h != "boolean") {
              let P = { instancePath: t + "/references/known", schemaPath: "#/properties/references/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (h !== false) {
              let P = { instancePath: t + "/references/known", schemaPath: "#/properties/references/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [P] : e.push(P), r++;
            }
          }
          p.why !== void 0 && (O(p.why, { instancePath: t + "/references/why", parentData: p, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let h = { instancePath: t + "/references", schemaPath: "#/properties/references/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [h] : e.push(h), r++;
        }
        var n = y === r;
        a = a || n;
      }
      if (a) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let y = { instancePath: t + "/references", schemaPath: "#/properties/references/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.bills !== void 0) {
      let p = s.bills;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.base === void 0) {
          let u = { instancePath: t + "/bills", schemaPath: "#/properties/bills/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'" };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (p.head === void 0) {
          let u = { instancePath: t + "/bills", schemaPath: "#/properties/bills/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
          e === null ? e = [u] : e.push(u), r++;
        }
        for (let u in p) if (!(u === "base" || u === "head")) {
          let a = { instancePath: t + "/bills", schemaPath: "#/properties/bills/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (p.base !== void 0) {
          let u = p.base, a = r, l = false, y = r;
          G(u, { instancePath: t + "/bills/base", parentData: p, parentDataProperty: "base", rootData: c }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length);
          var i = y === r;
          if (l = l || i, !l) {
            let d = r;
            if (u !== null) {
              let P = { instancePath: t + "/bills/base", schemaPath: "#/properties/bills/properties/base/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [P] : e.push(P), r++;
            }
            var i = d === r;
            l = l || i;
          }
          if (l) r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let d = { instancePath: t + "/bills/base", schemaPath: "#/properties/bills/properties/base/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        if (p.head !== void 0) {
          let u = p.head, a = r, l = false, y = r;
          G(u, { instancePath: t + "/bills/head", parentData: p, parentDataProperty: "head", rootData: c }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length);
          var o = y === r;
          if (l = l || o, !l) {
            let d = r;
            if (u !== null) {
              let P = { instancePath: t + "/bills/head", schemaPath: "#/properties/bills/properties/head/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [P] : e.push(P), r++;
            }
            var o = d === r;
            l = l || o;
          }
          if (l) r = a, e !== null && (a ? e.length = a : e = null);
          else {
            let d = { instancePath: t + "/bills/head", schemaPath: "#/properties/bills/properties/head/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let u = { instancePath: t + "/bills", schemaPath: "#/properties/bills/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return rr.errors = e, r === 0;
}
function sr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (rr(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? rr.errors : e.concat(rr.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return sr.errors = e, r === 0;
}
var as = { type: "object", properties: { runId: { type: "number" }, workflow: { type: ["string", "null"] }, artifact: { anyOf: [{ $ref: "#/definitions/TestArtifact" }, { type: "null" }] }, counts: { $ref: "#/definitions/TestCounts" }, files: { type: "array", items: { $ref: "#/definitions/TestFile" } }, coverage: { type: "array", items: { $ref: "#/definitions/Coverage" } } }, required: ["runId", "workflow", "artifact", "counts", "files", "coverage"], additionalProperties: false };
function tr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.name === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.digest === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.createdAt === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "id" || n === "name" || n === "digest" || n === "createdAt")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.id !== void 0) {
      let n = s.id;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.digest !== void 0 && typeof s.digest != "string") {
      let n = { instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    s.createdAt !== void 0 && (T(s.createdAt, { instancePath: t + "/createdAt", parentData: s, parentDataProperty: "createdAt", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return tr.errors = e, r === 0;
}
function ir(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.tests === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.failed === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.errors === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.skipped === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "tests" || n === "failed" || n === "errors" || n === "skipped")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.tests !== void 0) {
      let n = s.tests;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.failed !== void 0) {
      let n = s.failed;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.errors !== void 0) {
      let n = s.errors;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.skipped !== void 0) {
      let n = s.skipped;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ir.errors = e, r === 0;
}
function nr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.digest === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.errors === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.failed === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.path === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.skipped === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.tests === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "tests" || n === "failed" || n === "errors" || n === "skipped" || n === "path" || n === "digest")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.tests !== void 0) {
      let n = s.tests;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.failed !== void 0) {
      let n = s.failed;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.errors !== void 0) {
      let n = s.errors;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.skipped !== void 0) {
      let n = s.skipped;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.path !== void 0 && typeof s.path != "string") {
      let n = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.digest !== void 0 && typeof s.digest != "string") {
      let n = { instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return nr.errors = e, r === 0;
}
var ps = { type: "object", properties: { path: { type: "string" }, format: { type: "string", enum: ["cobertura", "jacoco", "lcov", "istanbul"] }, digest: { type: "string" }, lines: { type: "object", properties: { covered: { type: "number" }, total: { type: "number" } }, required: ["covered", "total"], additionalProperties: false }, branches: { anyOf: [{ type: "object", properties: { covered: { type: "number" }, total: { type: "number" } }, required: ["covered", "total"], additionalProperties: false }, { type: "null" }] } }, required: ["path", "format", "digest", "lines", "branches"], additionalProperties: false };
function or(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.path === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.format === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.digest === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.lines === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lines" }, message: "must have required property 'lines'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.branches === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branches" }, message: "must have required property 'branches'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "path" || i === "format" || i === "digest" || i === "lines" || i === "branches")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.path !== void 0 && typeof s.path != "string") {
      let i = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.format !== void 0) {
      let i = s.format;
      if (typeof i != "string") {
        let o = { instancePath: t + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (!(i === "cobertura" || i === "jacoco" || i === "lcov" || i === "istanbul")) {
        let o = { instancePath: t + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: ps.properties.format.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.digest !== void 0 && typeof s.digest != "string") {
      let i = { instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.lines !== void 0) {
      let i = s.lines;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.covered === void 0) {
          let o = { instancePath: t + "/lines", schemaPath: "#/properties/lines/required", keyword: "required", params: { missingProperty: "covered" }, message: "must have required property 'covered'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (i.total === void 0) {
          let o = { instancePath: t + "/lines", schemaPath: "#/properties/lines/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in i) if (!(o === "covered" || o === "total")) {
          let p = { instancePath: t + "/lines", schemaPath: "#/properties/lines/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (i.covered !== void 0) {
          let o = i.covered;
          if (!(typeof o == "number" && isFinite(o))) {
            let p = { instancePath: t + "/lines/covered", schemaPath: "#/properties/lines/properties/covered/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (i.total !== void 0) {
          let o = i.total;
          if (!(typeof o == "number" && isFinite(o))) {
            let p = { instancePath: t + "/lines/total", schemaPath: "#/properties/lines/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.branches !== void 0) {
      let i = s.branches, o = r, p = false, u = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.covered === void 0) {
          let a = { instancePath: t + "/branches", schemaPath: "#/properties/branches/anyOf/0/required", keyword: "required", params: { missingProperty: "covered" }, message: "must have required property 'covered'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (i.total === void 0) {
          let a = { instancePath: t + "/branches", schemaPath: "#/properties/branches/anyOf/0/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in i) if (!(a === "covered" || a === "total")) {
          let l = { instancePath: t + "/branches", schemaPath: "#/properties/branches/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (i.covered !== void 0) {
          let a = i.covered;
          if (!(typeof a == "number" && isFinite(a))) {
            let l = { instancePath: t + "/branches/covered", schemaPath: "#/properties/branches/anyOf/0/properties/covered/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (i.total !== void 0) {
          let a = i.total;
          if (!(typeof a == "number" && isFinite(a))) {
            let l = { instancePath: t + "/branches/total", schemaPath: "#/properties/branches/anyOf/0/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/branches", schemaPath: "#/properties/branches/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i !== null) {
          let y = { instancePath: t + "/branches", schemaPath: "#/properties/branches/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/branches", schemaPath: "#/properties/branches/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return or.errors = e, r === 0;
}
function ar(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.runId === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runId" }, message: "must have required property 'runId'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.workflow === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.artifact === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.counts === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" }, message: "must have required property 'counts'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.files === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.coverage === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" }, message: "must have required property 'coverage'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "runId" || i === "workflow" || i === "artifact" || i === "counts" || i === "files" || i === "coverage")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.runId !== void 0) {
      let i = s.runId;
      if (!(typeof i == "number" && isFinite(i))) {
        let o = { instancePath: t + "/runId", schemaPath: "#/properties/runId/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.workflow !== void 0) {
      let i = s.workflow;
      if (typeof i != "string" && i !== null) {
        let o = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/type", keyword: "type", params: { type: as.properties.workflow.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.artifact !== void 0) {
      let i = s.artifact, o = r, p = false, u = r;
      tr(i, { instancePath: t + "/artifact", parentData: s, parentDataProperty: "artifact", rootData: c }) || (e = e === null ? tr.errors : e.concat(tr.errors), r = e.length);
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i !== null) {
          let y = { instancePath: t + "/artifact", schemaPath: "#/properties/artifact/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/artifact", schemaPath: "#/properties/artifact/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.counts !== void 0 && (ir(s.counts, { instancePath: t + "/counts", parentData: s, parentDataProperty: "counts", rootData: c }) || (e = e === null ? ir.errors : e.concat(ir.errors), r = e.length)), s.files !== void 0) {
      let i = s.files;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let p = 0; p < o; p++) nr(i[p], { instancePath: t + "/files/" + p, parentData: i, parentDataProperty: p, rootData: c }) || (e = e === null ? nr.errors : e.concat(nr.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.coverage !== void 0) {
      let i = s.coverage;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let p = 0; p < o; p++) or(i[p], { instancePath: t + "/coverage/" + p, parentData: i, parentDataProperty: p, rootData: c }) || (e = e === null ? or.errors : e.concat(or.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ar.errors = e, r === 0;
}
function pr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.check === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property 'check'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.app === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.artifact === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property 'artifact'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.files === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.reports === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reports" }, message: "must have required property 'reports'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "check" || i === "app" || i === "artifact" || i === "files" || i === "reports")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.check !== void 0 && typeof s.check != "string") {
      let i = { instancePath: t + "/check", schemaPath: "#/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.app !== void 0 && typeof s.app != "string") {
      let i = { instancePath: t + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.artifact !== void 0 && typeof s.artifact != "string") {
      let i = { instancePath: t + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.files !== void 0 && typeof s.files != "string") {
      let i = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.reports !== void 0) {
      let i = s.reports, o = r, p = false, u = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.known === void 0) {
          let a = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (i.value === void 0) {
          let a = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in i) if (!(a === "known" || a === "value")) {
          let l = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (i.known !== void 0) {
          let a = i.known;
          if (typeof a != "boolean") {
            let l = { instancePath: t + "/reports/known", schemaPath: "#/properties/reports/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (a !== true) {
            let l = { instancePath: t + "/reports/known", schemaPath: "#/properties/reports/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (i.value !== void 0) {
          let a = i.value;
          if (Array.isArray(a)) {
            let l = a.length;
            for (let y = 0; y < l; y++) ar(a[y], { instancePath: t + "/reports/value/" + y, parentData: a, parentDataProperty: y, rootData: c }) || (e = e === null ? ar.errors : e.concat(ar.errors), r = e.length);
          } else {
            let l = { instancePath: t + "/reports/value", schemaPath: "#/properties/reports/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.known === void 0) {
            let y = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [y] : e.push(y), r++;
          }
          if (i.why === void 0) {
            let y = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [y] : e.push(y), r++;
          }
          for (let y in i) if (!(y === "known" || y === "why")) {
            let d = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (i.known !== void 0) {
            let y = i.known;
            if (typeof y != "boolean") {
              let d = { instancePath: t + "/reports/known", schemaPath: "#/properties/reports/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (y !== false) {
              let d = { instancePath: t + "/reports/known", schemaPath: "#/properties/reports/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [d] : e.push(d), r++;
            }
          }
          i.why !== void 0 && (O(i.why, { instancePath: t + "/reports/why", parentData: i, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let y = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return pr.errors = e, r === 0;
}
var ls = { type: "object", properties: { key: { type: "string" }, in: { type: "string", enum: ["title", "branch", "body", "commits", "links"] } }, required: ["key", "in"], additionalProperties: false };
function lr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.key === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.in === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "key" || n === "in")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.key !== void 0 && typeof s.key != "string") {
      let n = { instancePath: t + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.in !== void 0) {
      let n = s.in;
      if (typeof n != "string") {
        let i = { instancePath: t + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(n === "title" || n === "branch" || n === "body" || n === "commits" || n === "links")) {
        let i = { instancePath: t + "/in", schemaPath: "#/properties/in/enum", keyword: "enum", params: { allowedValues: ls.properties.in.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return lr.errors = e, r === 0;
}
var S = { type: "object", properties: { key: { type: "string" }, url: { type: ["string", "null"] }, project: { type: ["string", "null"] }, state: { type: "string" }, type: { type: ["string", "null"] }, title: { type: ["string", "null"] }, requesters: { type: "array", items: { $ref: "#/definitions/TicketPerson" } }, approvedBy: { type: "string", enum: ["label", "record", "move"] }, approvals: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/TicketApproval" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, ruling: { type: ["string", "null"], enum: ["approved", "waiting", "refused", null] }, edited: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { anyOf: [{ $ref: "#/definitions/TicketEdit" }, { type: "null" }] } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, window: { anyOf: [{ type: "object", properties: { from: { $ref: "#/definitions/Instant" }, to: { $ref: "#/definitions/Instant" } }, required: ["from", "to"], additionalProperties: false }, { type: "null" }] }, items: { type: "array", items: { type: "string" } }, usedBy: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { type: "string" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["key", "url", "project", "state", "type", "title", "requesters", "approvedBy", "approvals", "ruling", "edited", "window", "items", "usedBy"], additionalProperties: false };
var Hr = { type: "object", properties: { account: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, alias: { anyOf: [{ $ref: "#/definitions/Alias" }, { type: "null" }] }, handle: { type: ["string", "null"] }, kind: { type: "string", enum: ["person", "machine"] } }, required: ["account", "alias", "handle", "kind"], additionalProperties: false };
function F(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.account === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.alias === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alias" }, message: "must have required property 'alias'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.handle === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handle" }, message: "must have required property 'handle'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.kind === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "account" || o === "alias" || o === "handle" || o === "kind")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.account !== void 0) {
      let o = s.account, p = r, u = false, a = r;
      B(o, { instancePath: t + "/account", parentData: s, parentDataProperty: "account", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/account", schemaPath: "#/properties/account/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        u = u || n;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/account", schemaPath: "#/properties/account/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.alias !== void 0) {
      let o = s.alias, p = r, u = false, a = r;
      E(o, { instancePath: t + "/alias", parentData: s, parentDataProperty: "alias", rootData: c }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/alias", schemaPath: "#/properties/alias/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/alias", schemaPath: "#/properties/alias/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.handle !== void 0) {
      let o = s.handle;
      if (typeof o != "string" && o !== null) {
        let p = { instancePath: t + "/handle", schemaPath: "#/properties/handle/type", keyword: "type", params: { type: Hr.properties.handle.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.kind !== void 0) {
      let o = s.kind;
      if (typeof o != "string") {
        let p = { instancePath: t + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (!(o === "person" || o === "machine")) {
        let p = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Hr.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return F.errors = e, r === 0;
}
var us = { type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/TicketPerson" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, answer: { type: "string", enum: ["approved", "refused"] } }, required: ["by", "at", "answer"], additionalProperties: false };
function ur(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.by === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.at === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.answer === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "by" || o === "at" || o === "answer")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.by !== void 0) {
      let o = s.by, p = r, u = false, a = r;
      F(o, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: c }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        u = u || n;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.at !== void 0) {
      let o = s.at, p = r, u = false, a = r;
      T(o, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.answer !== void 0) {
      let o = s.answer;
      if (typeof o != "string") {
        let p = { instancePath: t + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (!(o === "approved" || o === "refused")) {
        let p = { instancePath: t + "/answer", schemaPath: "#/properties/answer/enum", keyword: "enum", params: { allowedValues: us.properties.answer.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return ur.errors = e, r === 0;
}
function yr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.at === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.by === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.fields === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "at" || i === "by" || i === "fields")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.at !== void 0 && (T(s.at, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.by !== void 0) {
      let i = s.by, o = r, p = false, u = r;
      F(i, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: c }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i !== null) {
          let y = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.fields !== void 0) {
      let i = s.fields;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let p = 0; p < o; p++) if (typeof i[p] != "string") {
          let u = { instancePath: t + "/fields/" + p, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let o = { instancePath: t + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return yr.errors = e, r === 0;
}
function fr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.key === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.url === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.project === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.state === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.type === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.title === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.requesters === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requesters" }, message: "must have required property 'requesters'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.approvedBy === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvedBy" }, message: "must have required property 'approvedBy'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.approvals === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvals" }, message: "must have required property 'approvals'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.ruling === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ruling" }, message: "must have required property 'ruling'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.edited === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edited" }, message: "must have required property 'edited'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.window === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" }, message: "must have required property 'window'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.items === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.usedBy === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usedBy" }, message: "must have required property 'usedBy'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!R.call(S.properties, a)) {
      let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.key !== void 0 && typeof s.key != "string") {
      let a = { instancePath: t + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.url !== void 0) {
      let a = s.url;
      if (typeof a != "string" && a !== null) {
        let l = { instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: S.properties.url.type }, message: "must be string,null" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.project !== void 0) {
      let a = s.project;
      if (typeof a != "string" && a !== null) {
        let l = { instancePath: t + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: S.properties.project.type }, message: "must be string,null" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.state !== void 0 && typeof s.state != "string") {
      let a = { instancePath: t + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.type !== void 0) {
      let a = s.type;
      if (typeof a != "string" && a !== null) {
        let l = { instancePath: t + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: S.properties.type.type }, message: "must be string,null" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.title !== void 0) {
      let a = s.title;
      if (typeof a != "string" && a !== null) {
        let l = { instancePath: t + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: S.properties.title.type }, message: "must be string,null" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.requesters !== void 0) {
      let a = s.requesters;
      if (Array.isArray(a)) {
        let l = a.length;
        for (let y = 0; y < l; y++) F(a[y], { instancePath: t + "/requesters/" + y, parentData: a, parentDataProperty: y, rootData: c }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
      } else {
        let l = { instancePath: t + "/requesters", schemaPath: "#/properties/requesters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.approvedBy !== void 0) {
      let a = s.approvedBy;
      if (typeof a != "string") {
        let l = { instancePath: t + "/approvedBy", schemaPath: "#/properties/approvedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (!(a === "label" || a === "record" || a === "move")) {
        let l = { instancePath: t + "/approvedBy", schemaPath: "#/properties/approvedBy/enum", keyword: "enum", params: { allowedValues: S.properties.approvedBy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.approvals !== void 0) {
      let a = s.approvals, l = r, y = false, d = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.known === void 0) {
          let h = { instancePath: t + "/approvals", schemaPath: "#/properties/approvals/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (a.value === void 0) {
          let h = { instancePath: t + "/approvals", schemaPath: "#/properties/approvals/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        for (let h in a) if (!(h === "known" || h === "value")) {
          let P = { instancePath: t + "/approvals", schemaPath: "#/properties/approvals/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
          e === null ? e = [P] : e.push(P), r++;
        }
        if (a.known !== void 0) {
          let h = a.known;
          if (typeof h != "boolean") {
            let P = { instancePath: t + "/approvals/known", schemaPath: "#/properties/approvals/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (h !== true) {
            let P = { instancePath: t + "/approvals/known", schemaPath: "#/properties/approvals/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (a.value !== void 0) {
          let h = a.value;
          if (Array.isArray(h)) {
            let P = h.length;
            for (let f = 0; f < P; f++) ur(h[f], { instancePath: t + "/approvals/value/" + f, parentData: h, parentDataProperty: f, rootData: c }) || (e = e === null ? ur.errors : e.concat(ur.errors), r = e.length);
          } else {
            let P = { instancePath: t + "/approvals/value", schemaPath: "#/properties/approvals/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      } else {
        let h = { instancePath: t + "/approvals", schemaPath: "#/properties/approvals/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var n = d === r;
      if (y = y || n, !y) {
        let h = r;
        if (a && typeof a == "object" && !Array.isArray(a)) {
          if (a.known === void 0) {
            let f = { instancePath: t + "/approvals", schemaPath: "#/properties/approvals/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [f] : e.push(f), r++;
          }
          if (a.why === void 0) {
            let f = { instancePath: t + "/approvals", schemaPath: "#/properties/approvals/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [f] : e.push(f), r++;
          }
          for (let f in a) if (!(f === "known" || f === "why")) {
            let v = { instancePath: t + "/approvals", schemaPath: "#/properties/approvals/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
            e === null ? e = [v] : e.push(v), r++;
          }
          if (a.known !== void 0) {
            let f = a.known;
            if (typeof f != "boolean") {
              let v = { instancePath: t + "/approvals/known", schemaPath: "#/properties/approvals/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [v] : e.push(v), r++;
            }
            if (f !== false) {
              let v = { instancePath: t + "/approvals/known", schemaPath: "#/properties/approvals/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [v] : e.push(v), r++;
            }
          }
          a.why !== void 0 && (O(a.why, { instancePath: t + "/approvals/why", parentData: a, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let f = { instancePath: t + "/approvals", schemaPath: "#/properties/approvals/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var n = h === r;
        y = y || n;
      }
      if (y) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: t + "/approvals", schemaPath: "#/properties/approvals/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.ruling !== void 0) {
      let a = s.ruling;
      if (typeof a != "string" && a !== null) {
        let l = { instancePath: t + "/ruling", schemaPath: "#/properties/ruling/type", keyword: "type", params: { type: S.properties.ruling.type }, message: "must be string,null" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (!(a === "approved" || a === "waiting" || a === "refused" || a === null)) {
        let l = { instancePath: t + "/ruling", schemaPath: "#/properties/ruling/enum", keyword: "enum", params: { allowedValues: S.properties.ruling.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.edited !== void 0) {
      let a = s.edited, l = r, y = false, d = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.known === void 0) {
          let h = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (a.value === void 0) {
          let h = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        for (let h in a) if (!(h === "known" || h === "value")) {
          let P = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
          e === null ? e = [P] : e.push(P), r++;
        }
        if (a.known !== void 0) {
          let h = a.known;
          if (typeof h != "boolean") {
            let P = { instancePath: t + "/edited/known", schemaPath: "#/properties/edited/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (h !== true) {
            let P = { instancePath: t + "/edited/known", schemaPath: "#/properties/edited/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (a.value !== void 0) {
          let h = a.value, P = r, f = false, v = r;
          yr(h, { instancePath: t + "/edited/value", parentData: a, parentDataProperty: "value", rootData: c }) || (e = e === null ? yr.errors : e.concat(yr.errors), r = e.length);
          var i = v === r;
          if (f = f || i, !f) {
            let D = r;
            if (h !== null) {
              let m = { instancePath: t + "/edited/value", schemaPath: "#/properties/edited/anyOf/0/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [m] : e.push(m), r++;
            }
            var i = D === r;
            f = f || i;
          }
          if (f) r = P, e !== null && (P ? e.length = P : e = null);
          else {
            let D = { instancePath: t + "/edited/value", schemaPath: "#/properties/edited/anyOf/0/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [D] : e.push(D), r++;
          }
        }
      } else {
        let h = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var o = d === r;
      if (y = y || o, !y) {
        let h = r;
        if (a && typeof a == "object" && !Array.isArray(a)) {
          if (a.known === void 0) {
            let f = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [f] : e.push(f), r++;
          }
          if (a.why === void 0) {
            let f = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [f] : e.push(f), r++;
          }
          for (let f in a) if (!(f === "known" || f === "why")) {
            let v = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
            e === null ? e = [v] : e.push(v), r++;
          }
          if (a.known !== void 0) {
            let f = a.known;
            if (typeof f != "boolean") {
              let v = { instancePath: t + "/edited/known", schemaPath: "#/properties/edited/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [v] : e.push(v), r++;
            }
            if (f !== false) {
              let v = { instancePath: t + "/edited/known", schemaPath: "#/properties/edited/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [v] : e.push(v), r++;
            }
          }
          a.why !== void 0 && (O(a.why, { instancePath: t + "/edited/why", parentData: a, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let f = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var o = h === r;
        y = y || o;
      }
      if (y) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.window !== void 0) {
      let a = s.window, l = r, y = false, d = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.from === void 0) {
          let h = { instancePath: t + "/window", schemaPath: "#/properties/window/anyOf/0/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (a.to === void 0) {
          let h = { instancePath: t + "/window", schemaPath: "#/properties/window/anyOf/0/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        for (let h in a) if (!(h === "from" || h === "to")) {
          let P = { instancePath: t + "/window", schemaPath: "#/properties/window/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
          e === null ? e = [P] : e.push(P), r++;
        }
        a.from !== void 0 && (T(a.from, { instancePath: t + "/window/from", parentData: a, parentDataProperty: "from", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), a.to !== void 0 && (T(a.to, { instancePath: t + "/window/to", parentData: a, parentDataProperty: "to", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
      } else {
        let h = { instancePath: t + "/window", schemaPath: "#/properties/window/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var p = d === r;
      if (y = y || p, !y) {
        let h = r;
        if (a !== null) {
          let f = { instancePath: t + "/window", schemaPath: "#/properties/window/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var p = h === r;
        y = y || p;
      }
      if (y) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: t + "/window", schemaPath: "#/properties/window/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.items !== void 0) {
      let a = s.items;
      if (Array.isArray(a)) {
        let l = a.length;
        for (let y = 0; y < l; y++) if (typeof a[y] != "string") {
          let d = { instancePath: t + "/items/" + y, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let l = { instancePath: t + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.usedBy !== void 0) {
      let a = s.usedBy, l = r, y = false, d = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.known === void 0) {
          let h = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (a.value === void 0) {
          let h = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        for (let h in a) if (!(h === "known" || h === "value")) {
          let P = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
          e === null ? e = [P] : e.push(P), r++;
        }
        if (a.known !== void 0) {
          let h = a.known;
          if (typeof h != "boolean") {
            let P = { instancePath: t + "/usedBy/known", schemaPath: "#/properties/usedBy/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (h !== true) {
            let P = { instancePath: t + "/usedBy/known", schemaPath: "#/properties/usedBy/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (a.value !== void 0) {
          let h = a.value;
          if (Array.isArray(h)) {
            let P = h.length;
            for (let f = 0; f < P; f++) if (typeof h[f] != "string") {
              let v = { instancePath: t + "/usedBy/value/" + f, schemaPath: "#/properties/usedBy/anyOf/0/properties/value/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [v] : e.push(v), r++;
            }
          } else {
            let P = { instancePath: t + "/usedBy/value", schemaPath: "#/properties/usedBy/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      } else {
        let h = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var u = d === r;
      if (y = y || u, !y) {
        let h = r;
        if (a && typeof a == "object" && !Array.isArray(a)) {
          if (a.known === void 0) {
            let f = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [f] : e.push(f), r++;
          }
          if (a.why === void 0) {
            let f = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [f] : e.push(f), r++;
          }
          for (let f in a) if (!(f === "known" || f === "why")) {
            let v = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
            e === null ? e = [v] : e.push(v), r++;
          }
          if (a.known !== void 0) {
            let f = a.known;
            if (typeof f != "boolean") {
              let v = { instancePath: t + "/usedBy/known", schemaPath: "#/properties/usedBy/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [v] : e.push(v), r++;
            }
            if (f !== false) {
              let v = { instancePath: t + "/usedBy/known", schemaPath: "#/properties/usedBy/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [v] : e.push(v), r++;
            }
          }
          a.why !== void 0 && (O(a.why, { instancePath: t + "/usedBy/why", parentData: a, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let f = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var u = h === r;
        y = y || u;
      }
      if (y) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return fr.errors = e, r === 0;
}
function mr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.key === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.found === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "found" }, message: "must have required property 'found'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.ticket === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "ticket" }, message: "must have required property 'ticket'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "key" || u === "found" || u === "ticket")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.key !== void 0 && typeof s.key != "string") {
      let u = { instancePath: t + "/key", schemaPath: "#/anyOf/0/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.found !== void 0) {
      let u = s.found;
      if (typeof u != "string") {
        let a = { instancePath: t + "/found", schemaPath: "#/anyOf/0/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== "present") {
        let a = { instancePath: t + "/found", schemaPath: "#/anyOf/0/properties/found/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.ticket !== void 0 && (fr(s.ticket, { instancePath: t + "/ticket", parentData: s, parentDataProperty: "ticket", rootData: c }) || (e = e === null ? fr.errors : e.concat(fr.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.key === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.found === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "found" }, message: "must have required property 'found'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "key" || l === "found")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.key !== void 0 && typeof s.key != "string") {
        let l = { instancePath: t + "/key", schemaPath: "#/anyOf/1/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.found !== void 0) {
        let l = s.found;
        if (typeof l != "string") {
          let y = { instancePath: t + "/found", schemaPath: "#/anyOf/1/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== "absent") {
          let y = { instancePath: t + "/found", schemaPath: "#/anyOf/1/properties/found/const", keyword: "const", params: { allowedValue: "absent" }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    if (i = i || p, !i) {
      let l = r;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.key === void 0) {
          let d = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (s.found === void 0) {
          let d = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "found" }, message: "must have required property 'found'" };
          e === null ? e = [d] : e.push(d), r++;
        }
        for (let d in s) if (!(d === "key" || d === "found")) {
          let h = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (s.key !== void 0 && typeof s.key != "string") {
          let d = { instancePath: t + "/key", schemaPath: "#/anyOf/2/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (s.found !== void 0) {
          let d = s.found;
          if (typeof d != "string") {
            let h = { instancePath: t + "/found", schemaPath: "#/anyOf/2/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (d !== "absent-or-hidden") {
            let h = { instancePath: t + "/found", schemaPath: "#/anyOf/2/properties/found/const", keyword: "const", params: { allowedValue: "absent-or-hidden" }, message: "must be equal to constant" };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let d = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [d] : e.push(d), r++;
      }
      var p = l === r;
      i = i || p;
    }
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return mr.errors = e, r === 0;
}
function dr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (mr(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? mr.errors : e.concat(mr.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return dr.errors = e, r === 0;
}
function cr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.system === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.mentions === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mentions" }, message: "must have required property 'mentions'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.answers === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answers" }, message: "must have required property 'answers'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "system" || n === "mentions" || n === "answers")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.system !== void 0 && typeof s.system != "string") {
      let n = { instancePath: t + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.mentions !== void 0) {
      let n = s.mentions;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) lr(n[o], { instancePath: t + "/mentions/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? lr.errors : e.concat(lr.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.answers !== void 0) {
      let n = s.answers;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) {
          let p = n[o];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.key === void 0) {
              let u = { instancePath: t + "/answers/" + o, schemaPath: "#/properties/answers/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (p.answer === void 0) {
              let u = { instancePath: t + "/answers/" + o, schemaPath: "#/properties/answers/items/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'" };
              e === null ? e = [u] : e.push(u), r++;
            }
            for (let u in p) if (!(u === "key" || u === "answer")) {
              let a = { instancePath: t + "/answers/" + o, schemaPath: "#/properties/answers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (p.key !== void 0 && typeof p.key != "string") {
              let u = { instancePath: t + "/answers/" + o + "/key", schemaPath: "#/properties/answers/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [u] : e.push(u), r++;
            }
            p.answer !== void 0 && (dr(p.answer, { instancePath: t + "/answers/" + o + "/answer", parentData: p, parentDataProperty: "answer", rootData: c }) || (e = e === null ? dr.errors : e.concat(dr.errors), r = e.length));
          } else {
            let u = { instancePath: t + "/answers/" + o, schemaPath: "#/properties/answers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return cr.errors = e, r === 0;
}
function hr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (cr(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? cr.errors : e.concat(cr.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return hr.errors = e, r === 0;
}
var Er = { type: "object", properties: { requiredContexts: { type: "array", items: { type: "object", properties: { context: { type: "string" }, app: { type: ["string", "null"] }, appId: { type: ["number", "null"] } }, required: ["context", "app", "appId"], additionalProperties: false } }, approvals: { type: "number" }, dismissStale: { type: "boolean" }, lastPushApproval: { type: "boolean" }, codeOwners: { type: "boolean" }, admins: { type: "boolean" }, forcePush: { type: "boolean" }, deletion: { type: "boolean" }, signatures: { type: "boolean" }, bypass: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { type: "string" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["requiredContexts", "approvals", "dismissStale", "lastPushApproval", "codeOwners", "admins", "forcePush", "deletion", "signatures", "bypass"], additionalProperties: false };
function gr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.requiredContexts === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requiredContexts" }, message: "must have required property 'requiredContexts'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.approvals === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvals" }, message: "must have required property 'approvals'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.dismissStale === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dismissStale" }, message: "must have required property 'dismissStale'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.lastPushApproval === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastPushApproval" }, message: "must have required property 'lastPushApproval'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.codeOwners === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codeOwners" }, message: "must have required property 'codeOwners'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.admins === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "admins" }, message: "must have required property 'admins'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.forcePush === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forcePush" }, message: "must have required property 'forcePush'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.deletion === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletion" }, message: "must have required property 'deletion'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.signatures === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" }, message: "must have required property 'signatures'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.bypass === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bypass" }, message: "must have required property 'bypass'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!R.call(Er.properties, i)) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.requiredContexts !== void 0) {
      let i = s.requiredContexts;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let p = 0; p < o; p++) {
          let u = i[p];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.context === void 0) {
              let a = { instancePath: t + "/requiredContexts/" + p, schemaPath: "#/properties/requiredContexts/items/required", keyword: "required", params: { missingProperty: "context" }, message: "must have required property 'context'" };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (u.app === void 0) {
              let a = { instancePath: t + "/requiredContexts/" + p, schemaPath: "#/properties/requiredContexts/items/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'" };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (u.appId === void 0) {
              let a = { instancePath: t + "/requiredContexts/" + p, schemaPath: "#/properties/requiredContexts/items/required", keyword: "required", params: { missingProperty: "appId" }, message: "must have required property 'appId'" };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in u) if (!(a === "context" || a === "app" || a === "appId")) {
              let l = { instancePath: t + "/requiredContexts/" + p, schemaPath: "#/properties/requiredContexts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (u.context !== void 0 && typeof u.context != "string") {
              let a = { instancePath: t + "/requiredContexts/" + p + "/context", schemaPath: "#/properties/requiredContexts/items/properties/context/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (u.app !== void 0) {
              let a = u.app;
              if (typeof a != "string" && a !== null) {
                let l = { instancePath: t + "/requiredContexts/" + p + "/app", schemaPath: "#/properties/requiredContexts/items/properties/app/type", keyword: "type", params: { type: Er.properties.requiredContexts.items.properties.app.type }, message: "must be string,null" };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (u.appId !== void 0) {
              let a = u.appId;
              if (!(typeof a == "number" && isFinite(a)) && a !== null) {
                let l = { instancePath: t + "/requiredContexts/" + p + "/appId", schemaPath: "#/properties/requiredContexts/items/properties/appId/type", keyword: "type", params: { type: Er.properties.requiredContexts.items.properties.appId.type }, message: "must be number,null" };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let a = { instancePath: t + "/requiredContexts/" + p, schemaPath: "#/properties/requiredContexts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/requiredContexts", schemaPath: "#/properties/requiredContexts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.approvals !== void 0) {
      let i = s.approvals;
      if (!(typeof i == "number" && isFinite(i))) {
        let o = { instancePath: t + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.dismissStale !== void 0 && typeof s.dismissStale != "boolean") {
      let i = { instancePath: t + "/dismissStale", schemaPath: "#/properties/dismissStale/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.lastPushApproval !== void 0 && typeof s.lastPushApproval != "boolean") {
      let i = { instancePath: t + "/lastPushApproval", schemaPath: "#/properties/lastPushApproval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.codeOwners !== void 0 && typeof s.codeOwners != "boolean") {
      let i = { instancePath: t + "/codeOwners", schemaPath: "#/properties/codeOwners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.admins !== void 0 && typeof s.admins != "boolean") {
      let i = { instancePath: t + "/admins", schemaPath: "#/properties/admins/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.forcePush !== void 0 && typeof s.forcePush != "boolean") {
      let i = { instancePath: t + "/forcePush", schemaPath: "#/properties/forcePush/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.deletion !== void 0 && typeof s.deletion != "boolean") {
      let i = { instancePath: t + "/deletion", schemaPath: "#/properties/deletion/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.signatures !== void 0 && typeof s.signatures != "boolean") {
      let i = { instancePath: t + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.bypass !== void 0) {
      let i = s.bypass, o = r, p = false, u = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.known === void 0) {
          let a = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (i.value === void 0) {
          let a = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in i) if (!(a === "known" || a === "value")) {
          let l = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (i.known !== void 0) {
          let a = i.known;
          if (typeof a != "boolean") {
            let l = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (a !== true) {
            let l = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (i.value !== void 0) {
          let a = i.value;
          if (Array.isArray(a)) {
            let l = a.length;
            for (let y = 0; y < l; y++) if (typeof a[y] != "string") {
              let d = { instancePath: t + "/bypass/value/" + y, schemaPath: "#/properties/bypass/anyOf/0/properties/value/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let l = { instancePath: t + "/bypass/value", schemaPath: "#/properties/bypass/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i && typeof i == "object" && !Array.isArray(i)) {
          if (i.known === void 0) {
            let y = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [y] : e.push(y), r++;
          }
          if (i.why === void 0) {
            let y = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [y] : e.push(y), r++;
          }
          for (let y in i) if (!(y === "known" || y === "why")) {
            let d = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (i.known !== void 0) {
            let y = i.known;
            if (typeof y != "boolean") {
              let d = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (y !== false) {
              let d = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [d] : e.push(d), r++;
            }
          }
          i.why !== void 0 && (O(i.why, { instancePath: t + "/bypass/why", parentData: i, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let y = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return gr.errors = e, r === 0;
}
function wr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (gr(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? gr.errors : e.concat(gr.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return wr.errors = e, r === 0;
}
function br(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.author === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property 'author'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.commit === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "author" || o === "commit")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.author !== void 0) {
      let o = s.author, p = r, u = false, a = r;
      B(o, { instancePath: t + "/author", parentData: s, parentDataProperty: "author", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/author", schemaPath: "#/properties/author/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        u = u || n;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/author", schemaPath: "#/properties/author/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.commit !== void 0) {
      let o = s.commit, p = r, u = false, a = r;
      q(o, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return br.errors = e, r === 0;
}
function kr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0, n = r, i = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.value === void 0) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "known" || u === "value")) {
      let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.known !== void 0) {
      let u = s.known;
      if (typeof u != "boolean") {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (u !== true) {
        let a = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.value !== void 0 && (br(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: c }) || (e = e === null ? br.errors : e.concat(br.errors), r = e.length));
  } else {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var p = o === r;
  if (i = i || p, !i) {
    let u = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.known === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.why === void 0) {
        let l = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
        e === null ? e = [l] : e.push(l), r++;
      }
      for (let l in s) if (!(l === "known" || l === "why")) {
        let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (l !== false) {
          let y = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var p = u === r;
    i = i || p;
  }
  if (i) r = n, e !== null && (n ? e.length = n : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return kr.errors = e, r === 0;
}
var ys = { type: "object", properties: { branch: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, parents: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, method: { type: "string", enum: ["merge", "squash", "rebase", "unknown"] }, expectedTree: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, ungated: { type: "array", items: { $ref: "#/definitions/ObjectId" } } }, required: ["branch", "commit", "tree", "parents", "by", "method", "expectedTree", "ungated"], additionalProperties: false };
function Pr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.branch === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branch" }, message: "must have required property 'branch'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.commit === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.tree === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tree" }, message: "must have required property 'tree'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.parents === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parents" }, message: "must have required property 'parents'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.by === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.method === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.expectedTree === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expectedTree" }, message: "must have required property 'expectedTree'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.ungated === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ungated" }, message: "must have required property 'ungated'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "branch" || o === "commit" || o === "tree" || o === "parents" || o === "by" || o === "method" || o === "expectedTree" || o === "ungated")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.branch !== void 0 && typeof s.branch != "string") {
      let o = { instancePath: t + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.commit !== void 0 && (q(s.commit, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.tree !== void 0 && (q(s.tree, { instancePath: t + "/tree", parentData: s, parentDataProperty: "tree", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.parents !== void 0) {
      let o = s.parents;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let u = 0; u < p; u++) q(o[u], { instancePath: t + "/parents/" + u, parentData: o, parentDataProperty: u, rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      } else {
        let p = { instancePath: t + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.by !== void 0) {
      let o = s.by, p = r, u = false, a = r;
      B(o, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        u = u || n;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.method !== void 0) {
      let o = s.method;
      if (typeof o != "string") {
        let p = { instancePath: t + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (!(o === "merge" || o === "squash" || o === "rebase" || o === "unknown")) {
        let p = { instancePath: t + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: ys.properties.method.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.expectedTree !== void 0) {
      let o = s.expectedTree, p = r, u = false, a = r;
      q(o, { instancePath: t + "/expectedTree", parentData: s, parentDataProperty: "expectedTree", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/expectedTree", schemaPath: "#/properties/expectedTree/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/expectedTree", schemaPath: "#/properties/expectedTree/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.ungated !== void 0) {
      let o = s.ungated;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let u = 0; u < p; u++) q(o[u], { instancePath: t + "/ungated/" + u, parentData: o, parentDataProperty: u, rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      } else {
        let p = { instancePath: t + "/ungated", schemaPath: "#/properties/ungated/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Pr.errors = e, r === 0;
}
function Q(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.repository === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.run === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.change === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" }, message: "must have required property 'change'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.commits === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commits" }, message: "must have required property 'commits'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.pushes === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pushes" }, message: "must have required property 'pushes'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.reviews === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviews" }, message: "must have required property 'reviews'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.approvedCommits === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvedCommits" }, message: "must have required property 'approvedCommits'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.conversations === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conversations" }, message: "must have required property 'conversations'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.permissions === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.teams === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "teams" }, message: "must have required property 'teams'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.files === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.codeOwners === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codeOwners" }, message: "must have required property 'codeOwners'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.checks === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" }, message: "must have required property 'checks'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.scans === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scans" }, message: "must have required property 'scans'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.dependencies === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dependencies" }, message: "must have required property 'dependencies'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.testResults === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testResults" }, message: "must have required property 'testResults'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.tickets === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tickets" }, message: "must have required property 'tickets'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.protection === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protection" }, message: "must have required property 'protection'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.policyHistory === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policyHistory" }, message: "must have required property 'policyHistory'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.landing === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "landing" }, message: "must have required property 'landing'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.clock === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clock" }, message: "must have required property 'clock'" };
      e === null ? e = [f] : e.push(f), r++;
    }
    for (let f in s) if (!R.call(Xr.properties, f)) {
      let v = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
      e === null ? e = [v] : e.push(v), r++;
    }
    if (s.repository !== void 0 && (Pe(s.repository, { instancePath: t + "/repository", parentData: s, parentDataProperty: "repository", rootData: c }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), r = e.length)), s.run !== void 0 && (qe(s.run, { instancePath: t + "/run", parentData: s, parentDataProperty: "run", rootData: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), r = e.length)), s.change !== void 0 && (De(s.change, { instancePath: t + "/change", parentData: s, parentDataProperty: "change", rootData: c }) || (e = e === null ? De.errors : e.concat(De.errors), r = e.length)), s.commits !== void 0 && ($e(s.commits, { instancePath: t + "/commits", parentData: s, parentDataProperty: "commits", rootData: c }) || (e = e === null ? $e.errors : e.concat($e.errors), r = e.length)), s.pushes !== void 0 && (Ce(s.pushes, { instancePath: t + "/pushes", parentData: s, parentDataProperty: "pushes", rootData: c }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), r = e.length)), s.reviews !== void 0) {
      let f = s.reviews, v = r, D = false, b = r;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.known === void 0) {
          let m = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (f.value === void 0) {
          let m = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in f) if (!(m === "known" || m === "value")) {
          let w = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f.known !== void 0) {
          let m = f.known;
          if (typeof m != "boolean") {
            let w = { instancePath: t + "/reviews/known", schemaPath: "#/properties/reviews/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (m !== true) {
            let w = { instancePath: t + "/reviews/known", schemaPath: "#/properties/reviews/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        if (f.value !== void 0) {
          let m = f.value;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let g = 0; g < w; g++) Ie(m[g], { instancePath: t + "/reviews/value/" + g, parentData: m, parentDataProperty: g, rootData: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), r = e.length);
          } else {
            let w = { instancePath: t + "/reviews/value", schemaPath: "#/properties/reviews/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), r++;
      }
      var n = b === r;
      if (D = D || n, !D) {
        let m = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          if (f.known === void 0) {
            let g = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (f.why === void 0) {
            let g = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          for (let g in f) if (!(g === "known" || g === "why")) {
            let k = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
            e === null ? e = [k] : e.push(k), r++;
          }
          if (f.known !== void 0) {
            let g = f.known;
            if (typeof g != "boolean") {
              let k = { instancePath: t + "/reviews/known", schemaPath: "#/properties/reviews/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g !== false) {
              let k = { instancePath: t + "/reviews/known", schemaPath: "#/properties/reviews/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          f.why !== void 0 && (O(f.why, { instancePath: t + "/reviews/why", parentData: f, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let g = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [g] : e.push(g), r++;
        }
        var n = m === r;
        D = D || n;
      }
      if (D) r = v, e !== null && (v ? e.length = v : e = null);
      else {
        let m = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.approvedCommits !== void 0) {
      let f = s.approvedCommits, v = r, D = false, b = r;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.known === void 0) {
          let m = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (f.value === void 0) {
          let m = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in f) if (!(m === "known" || m === "value")) {
          let w = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f.known !== void 0) {
          let m = f.known;
          if (typeof m != "boolean") {
            let w = { instancePath: t + "/approvedCommits/known", schemaPath: "#/properties/approvedCommits/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (m !== true) {
            let w = { instancePath: t + "/approvedCommits/known", schemaPath: "#/properties/approvedCommits/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        if (f.value !== void 0) {
          let m = f.value;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let g = 0; g < w; g++) Ne(m[g], { instancePath: t + "/approvedCommits/value/" + g, parentData: m, parentDataProperty: g, rootData: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), r = e.length);
          } else {
            let w = { instancePath: t + "/approvedCommits/value", schemaPath: "#/properties/approvedCommits/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), r++;
      }
      var i = b === r;
      if (D = D || i, !D) {
        let m = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          if (f.known === void 0) {
            let g = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (f.why === void 0) {
            let g = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          for (let g in f) if (!(g === "known" || g === "why")) {
            let k = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
            e === null ? e = [k] : e.push(k), r++;
          }
          if (f.known !== void 0) {
            let g = f.known;
            if (typeof g != "boolean") {
              let k = { instancePath: t + "/approvedCommits/known", schemaPath: "#/properties/approvedCommits/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g !== false) {
              let k = { instancePath: t + "/approvedCommits/known", schemaPath: "#/properties/approvedCommits/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          f.why !== void 0 && (O(f.why, { instancePath: t + "/approvedCommits/why", parentData: f, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let g = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [g] : e.push(g), r++;
        }
        var i = m === r;
        D = D || i;
      }
      if (D) r = v, e !== null && (v ? e.length = v : e = null);
      else {
        let m = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.conversations !== void 0) {
      let f = s.conversations, v = r, D = false, b = r;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.known === void 0) {
          let m = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (f.value === void 0) {
          let m = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in f) if (!(m === "known" || m === "value")) {
          let w = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f.known !== void 0) {
          let m = f.known;
          if (typeof m != "boolean") {
            let w = { instancePath: t + "/conversations/known", schemaPath: "#/properties/conversations/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (m !== true) {
            let w = { instancePath: t + "/conversations/known", schemaPath: "#/properties/conversations/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        if (f.value !== void 0) {
          let m = f.value;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.unresolved === void 0) {
              let w = { instancePath: t + "/conversations/value", schemaPath: "#/properties/conversations/anyOf/0/properties/value/required", keyword: "required", params: { missingProperty: "unresolved" }, message: "must have required property 'unresolved'" };
              e === null ? e = [w] : e.push(w), r++;
            }
            for (let w in m) if (w !== "unresolved") {
              let g = { instancePath: t + "/conversations/value", schemaPath: "#/properties/conversations/anyOf/0/properties/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (m.unresolved !== void 0) {
              let w = m.unresolved;
              if (!(typeof w == "number" && isFinite(w))) {
                let g = { instancePath: t + "/conversations/value/unresolved", schemaPath: "#/properties/conversations/anyOf/0/properties/value/properties/unresolved/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
          } else {
            let w = { instancePath: t + "/conversations/value", schemaPath: "#/properties/conversations/anyOf/0/properties/value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), r++;
      }
      var o = b === r;
      if (D = D || o, !D) {
        let m = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          if (f.known === void 0) {
            let g = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (f.why === void 0) {
            let g = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          for (let g in f) if (!(g === "known" || g === "why")) {
            let k = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
            e === null ? e = [k] : e.push(k), r++;
          }
          if (f.known !== void 0) {
            let g = f.known;
            if (typeof g != "boolean") {
              let k = { instancePath: t + "/conversations/known", schemaPath: "#/properties/conversations/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g !== false) {
              let k = { instancePath: t + "/conversations/known", schemaPath: "#/properties/conversations/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          f.why !== void 0 && (O(f.why, { instancePath: t + "/conversations/why", parentData: f, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let g = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [g] : e.push(g), r++;
        }
        var o = m === r;
        D = D || o;
      }
      if (D) r = v, e !== null && (v ? e.length = v : e = null);
      else {
        let m = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.permissions !== void 0) {
      let f = s.permissions, v = r, D = false, b = r;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.known === void 0) {
          let m = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (f.value === void 0) {
          let m = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in f) if (!(m === "known" || m === "value")) {
          let w = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f.known !== void 0) {
          let m = f.known;
          if (typeof m != "boolean") {
            let w = { instancePath: t + "/permissions/known", schemaPath: "#/properties/permissions/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (m !== true) {
            let w = { instancePath: t + "/permissions/known", schemaPath: "#/properties/permissions/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        if (f.value !== void 0) {
          let m = f.value;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let g = 0; g < w; g++) Ve(m[g], { instancePath: t + "/permissions/value/" + g, parentData: m, parentDataProperty: g, rootData: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), r = e.length);
          } else {
            let w = { instancePath: t + "/permissions/value", schemaPath: "#/properties/permissions/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), r++;
      }
      var p = b === r;
      if (D = D || p, !D) {
        let m = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          if (f.known === void 0) {
            let g = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (f.why === void 0) {
            let g = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          for (let g in f) if (!(g === "known" || g === "why")) {
            let k = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
            e === null ? e = [k] : e.push(k), r++;
          }
          if (f.known !== void 0) {
            let g = f.known;
            if (typeof g != "boolean") {
              let k = { instancePath: t + "/permissions/known", schemaPath: "#/properties/permissions/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g !== false) {
              let k = { instancePath: t + "/permissions/known", schemaPath: "#/properties/permissions/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          f.why !== void 0 && (O(f.why, { instancePath: t + "/permissions/why", parentData: f, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let g = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [g] : e.push(g), r++;
        }
        var p = m === r;
        D = D || p;
      }
      if (D) r = v, e !== null && (v ? e.length = v : e = null);
      else {
        let m = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.teams !== void 0) {
      let f = s.teams, v = r, D = false, b = r;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.known === void 0) {
          let m = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (f.value === void 0) {
          let m = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in f) if (!(m === "known" || m === "value")) {
          let w = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f.known !== void 0) {
          let m = f.known;
          if (typeof m != "boolean") {
            let w = { instancePath: t + "/teams/known", schemaPath: "#/properties/teams/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (m !== true) {
            let w = { instancePath: t + "/teams/known", schemaPath: "#/properties/teams/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        if (f.value !== void 0) {
          let m = f.value;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let g = 0; g < w; g++) xe(m[g], { instancePath: t + "/teams/value/" + g, parentData: m, parentDataProperty: g, rootData: c }) || (e = e === null ? xe.errors : e.concat(xe.errors), r = e.length);
          } else {
            let w = { instancePath: t + "/teams/value", schemaPath: "#/properties/teams/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), r++;
      }
      var u = b === r;
      if (D = D || u, !D) {
        let m = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          if (f.known === void 0) {
            let g = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (f.why === void 0) {
            let g = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          for (let g in f) if (!(g === "known" || g === "why")) {
            let k = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
            e === null ? e = [k] : e.push(k), r++;
          }
          if (f.known !== void 0) {
            let g = f.known;
            if (typeof g != "boolean") {
              let k = { instancePath: t + "/teams/known", schemaPath: "#/properties/teams/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g !== false) {
              let k = { instancePath: t + "/teams/known", schemaPath: "#/properties/teams/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          f.why !== void 0 && (O(f.why, { instancePath: t + "/teams/why", parentData: f, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let g = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [g] : e.push(g), r++;
        }
        var u = m === r;
        D = D || u;
      }
      if (D) r = v, e !== null && (v ? e.length = v : e = null);
      else {
        let m = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.files !== void 0) {
      let f = s.files, v = r, D = false, b = r;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.known === void 0) {
          let m = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (f.value === void 0) {
          let m = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in f) if (!(m === "known" || m === "value")) {
          let w = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f.known !== void 0) {
          let m = f.known;
          if (typeof m != "boolean") {
            let w = { instancePath: t + "/files/known", schemaPath: "#/properties/files/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (m !== true) {
            let w = { instancePath: t + "/files/known", schemaPath: "#/properties/files/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        if (f.value !== void 0) {
          let m = f.value;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let g = 0; g < w; g++) Fe(m[g], { instancePath: t + "/files/value/" + g, parentData: m, parentDataProperty: g, rootData: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), r = e.length);
          } else {
            let w = { instancePath: t + "/files/value", schemaPath: "#/properties/files/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), r++;
      }
      var a = b === r;
      if (D = D || a, !D) {
        let m = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          if (f.known === void 0) {
            let g = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (f.why === void 0) {
            let g = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          for (let g in f) if (!(g === "known" || g === "why")) {
            let k = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
            e === null ? e = [k] : e.push(k), r++;
          }
          if (f.known !== void 0) {
            let g = f.known;
            if (typeof g != "boolean") {
              let k = { instancePath: t + "/files/known", schemaPath: "#/properties/files/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g !== false) {
              let k = { instancePath: t + "/files/known", schemaPath: "#/properties/files/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          f.why !== void 0 && (O(f.why, { instancePath: t + "/files/why", parentData: f, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let g = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [g] : e.push(g), r++;
        }
        var a = m === r;
        D = D || a;
      }
      if (D) r = v, e !== null && (v ? e.length = v : e = null);
      else {
        let m = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.codeOwners !== void 0 && (Le(s.codeOwners, { instancePath: t + "/codeOwners", parentData: s, parentDataProperty: "codeOwners", rootData: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), r = e.length)), s.checks !== void 0 && (Ge(s.checks, { instancePath: t + "/checks", parentData: s, parentDataProperty: "checks", rootData: c }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), r = e.length)), s.scans !== void 0) {
      let f = s.scans, v = r, D = false, b = r;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.known === void 0) {
          let m = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (f.value === void 0) {
          let m = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in f) if (!(m === "known" || m === "value")) {
          let w = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f.known !== void 0) {
          let m = f.known;
          if (typeof m != "boolean") {
            let w = { instancePath: t + "/scans/known", schemaPath: "#/properties/scans/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (m !== true) {
            let w = { instancePath: t + "/scans/known", schemaPath: "#/properties/scans/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        if (f.value !== void 0) {
          let m = f.value;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let g = 0; g < w; g++) Ue(m[g], { instancePath: t + "/scans/value/" + g, parentData: m, parentDataProperty: g, rootData: c }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), r = e.length);
          } else {
            let w = { instancePath: t + "/scans/value", schemaPath: "#/properties/scans/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), r++;
      }
      var l = b === r;
      if (D = D || l, !D) {
        let m = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          if (f.known === void 0) {
            let g = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (f.why === void 0) {
            let g = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          for (let g in f) if (!(g === "known" || g === "why")) {
            let k = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
            e === null ? e = [k] : e.push(k), r++;
          }
          if (f.known !== void 0) {
            let g = f.known;
            if (typeof g != "boolean") {
              let k = { instancePath: t + "/scans/known", schemaPath: "#/properties/scans/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g !== false) {
              let k = { instancePath: t + "/scans/known", schemaPath: "#/properties/scans/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          f.why !== void 0 && (O(f.why, { instancePath: t + "/scans/why", parentData: f, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let g = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [g] : e.push(g), r++;
        }
        var l = m === r;
        D = D || l;
      }
      if (D) r = v, e !== null && (v ? e.length = v : e = null);
      else {
        let m = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.dependencies !== void 0 && (sr(s.dependencies, { instancePath: t + "/dependencies", parentData: s, parentDataProperty: "dependencies", rootData: c }) || (e = e === null ? sr.errors : e.concat(sr.errors), r = e.length)), s.testResults !== void 0) {
      let f = s.testResults, v = r, D = false, b = r;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.known === void 0) {
          let m = { instancePath: t + "/testResults", schemaPath: "#/properties/testResults/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (f.value === void 0) {
          let m = { instancePath: t + "/testResults", schemaPath: "#/properties/testResults/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in f) if (!(m === "known" || m === "value")) {
          let w = { instancePath: t + "/testResults", schemaPath: "#/properties/testResults/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f.known !== void 0) {
          let m = f.known;
          if (typeof m != "boolean") {
            let w = { instancePath: t + "/testResults/known", schemaPath: "#/properties/testResults/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (m !== true) {
            let w = { instancePath: t + "/testResults/known", schemaPath: "#/properties/testResults/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        if (f.value !== void 0) {
          let m = f.value;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let g = 0; g < w; g++) pr(m[g], { instancePath: t + "/testResults/value/" + g, parentData: m, parentDataProperty: g, rootData: c }) || (e = e === null ? pr.errors : e.concat(pr.errors), r = e.length);
          } else {
            let w = { instancePath: t + "/testResults/value", schemaPath: "#/properties/testResults/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/testResults", schemaPath: "#/properties/testResults/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), r++;
      }
      var y = b === r;
      if (D = D || y, !D) {
        let m = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          if (f.known === void 0) {
            let g = { instancePath: t + "/testResults", schemaPath: "#/properties/testResults/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (f.why === void 0) {
            let g = { instancePath: t + "/testResults", schemaPath: "#/properties/testResults/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          for (let g in f) if (!(g === "known" || g === "why")) {
            let k = { instancePath: t + "/testResults", schemaPath: "#/properties/testResults/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
            e === null ? e = [k] : e.push(k), r++;
          }
          if (f.known !== void 0) {
            let g = f.known;
            if (typeof g != "boolean") {
              let k = { instancePath: t + "/testResults/known", schemaPath: "#/properties/testResults/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g !== false) {
              let k = { instancePath: t + "/testResults/known", schemaPath: "#/properties/testResults/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          f.why !== void 0 && (O(f.why, { instancePath: t + "/testResults/why", parentData: f, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let g = { instancePath: t + "/testResults", schemaPath: "#/properties/testResults/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [g] : e.push(g), r++;
        }
        var y = m === r;
        D = D || y;
      }
      if (D) r = v, e !== null && (v ? e.length = v : e = null);
      else {
        let m = { instancePath: t + "/testResults", schemaPath: "#/properties/testResults/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.tickets !== void 0 && (hr(s.tickets, { instancePath: t + "/tickets", parentData: s, parentDataProperty: "tickets", rootData: c }) || (e = e === null ? hr.errors : e.concat(hr.errors), r = e.length)), s.protection !== void 0 && (wr(s.protection, { instancePath: t + "/protection", parentData: s, parentDataProperty: "protection", rootData: c }) || (e = e === null ? wr.errors : e.concat(wr.errors), r = e.length)), s.policyHistory !== void 0 && (kr(s.policyHistory, { instancePath: t + "/policyHistory", parentData: s, parentDataProperty: "policyHistory", rootData: c }) || (e = e === null ? kr.errors : e.concat(kr.errors), r = e.length)), s.landing !== void 0) {
      let f = s.landing, v = r, D = false, b = r;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.known === void 0) {
          let m = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (f.value === void 0) {
          let m = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in f) if (!(m === "known" || m === "value")) {
          let w = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f.known !== void 0) {
          let m = f.known;
          if (typeof m != "boolean") {
            let w = { instancePath: t + "/landing/known", schemaPath: "#/properties/landing/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (m !== true) {
            let w = { instancePath: t + "/landing/known", schemaPath: "#/properties/landing/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        if (f.value !== void 0) {
          let m = f.value, w = r, g = false, k = r;
          Pr(m, { instancePath: t + "/landing/value", parentData: f, parentDataProperty: "value", rootData: c }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), r = e.length);
          var d = k === r;
          if (g = g || d, !g) {
            let _ = r;
            if (m !== null) {
              let I = { instancePath: t + "/landing/value", schemaPath: "#/properties/landing/anyOf/0/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [I] : e.push(I), r++;
            }
            var d = _ === r;
            g = g || d;
          }
          if (g) r = w, e !== null && (w ? e.length = w : e = null);
          else {
            let _ = { instancePath: t + "/landing/value", schemaPath: "#/properties/landing/anyOf/0/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [_] : e.push(_), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), r++;
      }
      var h = b === r;
      if (D = D || h, !D) {
        let m = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          if (f.known === void 0) {
            let g = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (f.why === void 0) {
            let g = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          for (let g in f) if (!(g === "known" || g === "why")) {
            let k = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
            e === null ? e = [k] : e.push(k), r++;
          }
          if (f.known !== void 0) {
            let g = f.known;
            if (typeof g != "boolean") {
              let k = { instancePath: t + "/landing/known", schemaPath: "#/properties/landing/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g !== false) {
              let k = { instancePath: t + "/landing/known", schemaPath: "#/properties/landing/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          f.why !== void 0 && (O(f.why, { instancePath: t + "/landing/why", parentData: f, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let g = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [g] : e.push(g), r++;
        }
        var h = m === r;
        D = D || h;
      }
      if (D) r = v, e !== null && (v ? e.length = v : e = null);
      else {
        let m = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.clock !== void 0) {
      let f = s.clock, v = r, D = false, b = r;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.known === void 0) {
          let m = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (f.value === void 0) {
          let m = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [m] : e.push(m), r++;
        }
        for (let m in f) if (!(m === "known" || m === "value")) {
          let w = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f.known !== void 0) {
          let m = f.known;
          if (typeof m != "boolean") {
            let w = { instancePath: t + "/clock/known", schemaPath: "#/properties/clock/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (m !== true) {
            let w = { instancePath: t + "/clock/known", schemaPath: "#/properties/clock/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        if (f.value !== void 0) {
          let m = f.value;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.now === void 0) {
              let w = { instancePath: t + "/clock/value", schemaPath: "#/properties/clock/anyOf/0/properties/value/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'" };
              e === null ? e = [w] : e.push(w), r++;
            }
            for (let w in m) if (w !== "now") {
              let g = { instancePath: t + "/clock/value", schemaPath: "#/properties/clock/anyOf/0/properties/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
              e === null ? e = [g] : e.push(g), r++;
            }
            m.now !== void 0 && (T(m.now, { instancePath: t + "/clock/value/now", parentData: m, parentDataProperty: "now", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
          } else {
            let w = { instancePath: t + "/clock/value", schemaPath: "#/properties/clock/anyOf/0/properties/value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), r++;
      }
      var P = b === r;
      if (D = D || P, !D) {
        let m = r;
        if (f && typeof f == "object" && !Array.isArray(f)) {
          if (f.known === void 0) {
            let g = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (f.why === void 0) {
            let g = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [g] : e.push(g), r++;
          }
          for (let g in f) if (!(g === "known" || g === "why")) {
            let k = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
            e === null ? e = [k] : e.push(k), r++;
          }
          if (f.known !== void 0) {
            let g = f.known;
            if (typeof g != "boolean") {
              let k = { instancePath: t + "/clock/known", schemaPath: "#/properties/clock/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (g !== false) {
              let k = { instancePath: t + "/clock/known", schemaPath: "#/properties/clock/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [k] : e.push(k), r++;
            }
          }
          f.why !== void 0 && (O(f.why, { instancePath: t + "/clock/why", parentData: f, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let g = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [g] : e.push(g), r++;
        }
        var P = m === r;
        D = D || P;
      }
      if (D) r = v, e !== null && (v ? e.length = v : e = null);
      else {
        let m = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
  } else {
    let f = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [f] : e.push(f), r++;
  }
  return Q.errors = e, r === 0;
}
var fs = { type: "object", properties: { outcome: { type: "string", enum: ["fail", "pending", "indeterminate"] }, code: { type: "string" }, about: { type: "array", items: { type: "string" } }, needed: { type: "string" }, found: { type: "string" }, who: { type: "array", items: { type: "string" } }, at: { type: "object", properties: { path: { type: "string" }, line: { type: "number" } }, required: ["path"], additionalProperties: false } }, required: ["outcome", "code", "about"], additionalProperties: false };
function U(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.outcome === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.code === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.about === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "outcome" || n === "code" || n === "about" || n === "needed" || n === "found" || n === "who" || n === "at")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.outcome !== void 0) {
      let n = s.outcome;
      if (typeof n != "string") {
        let i = { instancePath: t + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(n === "fail" || n === "pending" || n === "indeterminate")) {
        let i = { instancePath: t + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: fs.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.code !== void 0 && typeof s.code != "string") {
      let n = { instancePath: t + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.about !== void 0) {
      let n = s.about;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) if (typeof n[o] != "string") {
          let p = { instancePath: t + "/about/" + o, schemaPath: "#/properties/about/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let i = { instancePath: t + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.needed !== void 0 && typeof s.needed != "string") {
      let n = { instancePath: t + "/needed", schemaPath: "#/properties/needed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.found !== void 0 && typeof s.found != "string") {
      let n = { instancePath: t + "/found", schemaPath: "#/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.who !== void 0) {
      let n = s.who;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) if (typeof n[o] != "string") {
          let p = { instancePath: t + "/who/" + o, schemaPath: "#/properties/who/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let i = { instancePath: t + "/who", schemaPath: "#/properties/who/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.at !== void 0) {
      let n = s.at;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.path === void 0) {
          let i = { instancePath: t + "/at", schemaPath: "#/properties/at/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in n) if (!(i === "path" || i === "line")) {
          let o = { instancePath: t + "/at", schemaPath: "#/properties/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (n.path !== void 0 && typeof n.path != "string") {
          let i = { instancePath: t + "/at/path", schemaPath: "#/properties/at/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.line !== void 0) {
          let i = n.line;
          if (!(typeof i == "number" && isFinite(i))) {
            let o = { instancePath: t + "/at/line", schemaPath: "#/properties/at/properties/line/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return U.errors = e, r === 0;
}
var ms = { type: "string", enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] };
function vr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [n] : e.push(n), r++;
  }
  if (!(s === "author" || s === "approver" || s === "merger" || s === "requester" || s === "ticket-approver" || s === "deployer" || s === "deployment-approver" || s === "policy-author")) {
    let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ms.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return vr.errors = e, r === 0;
}
function X(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.account === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.duties === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duties" }, message: "must have required property 'duties'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "account" || n === "duties")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.account !== void 0 && (B(s.account, { instancePath: t + "/account", parentData: s, parentDataProperty: "account", rootData: c }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length)), s.duties !== void 0) {
      let n = s.duties;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) vr(n[o], { instancePath: t + "/duties/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? vr.errors : e.concat(vr.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/duties", schemaPath: "#/properties/duties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return X.errors = e, r === 0;
}
var ds = { type: "string", enum: ["identity", "replay", "residual", "unknown"] };
function qr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [n] : e.push(n), r++;
  }
  if (!(s === "identity" || s === "replay" || s === "residual" || s === "unknown")) {
    let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ds.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return qr.errors = e, r === 0;
}
function Y(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.review === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "review" }, message: "must have required property 'review'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.commit === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.tree === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tree" }, message: "must have required property 'tree'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.covers === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property 'covers'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "review" || o === "commit" || o === "tree" || o === "covers")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.review !== void 0) {
      let o = s.review;
      if (!(typeof o == "number" && isFinite(o))) {
        let p = { instancePath: t + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.commit !== void 0) {
      let o = s.commit, p = r, u = false, a = r;
      q(o, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        u = u || n;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.tree !== void 0) {
      let o = s.tree, p = r, u = false, a = r;
      q(o, { instancePath: t + "/tree", parentData: s, parentDataProperty: "tree", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o !== null) {
          let d = { instancePath: t + "/tree", schemaPath: "#/properties/tree/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/tree", schemaPath: "#/properties/tree/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    s.covers !== void 0 && (qr(s.covers, { instancePath: t + "/covers", parentData: s, parentDataProperty: "covers", rootData: c }) || (e = e === null ? qr.errors : e.concat(qr.errors), r = e.length));
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Y.errors = e, r === 0;
}
var cs = { type: "string", enum: ["enforce", "report"] };
function Or(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [n] : e.push(n), r++;
  }
  if (!(s === "enforce" || s === "report")) {
    let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: cs.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Or.errors = e, r === 0;
}
var hs = { type: "string", enum: ["pass", "fail", "pending", "indeterminate", "not-applicable", "waived"] };
function Z(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [n] : e.push(n), r++;
  }
  if (!(s === "pass" || s === "fail" || s === "pending" || s === "indeterminate" || s === "not-applicable" || s === "waived")) {
    let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: hs.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Z.errors = e, r === 0;
}
function ee(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.control === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "control" }, message: "must have required property 'control'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.version === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.enforcement === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforcement" }, message: "must have required property 'enforcement'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.outcome === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.reasons === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property 'reasons'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.notes === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.rules === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "control" || n === "version" || n === "enforcement" || n === "outcome" || n === "reasons" || n === "notes" || n === "rules")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.control !== void 0 && typeof s.control != "string") {
      let n = { instancePath: t + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.version !== void 0) {
      let n = s.version;
      if (!(typeof n == "number" && isFinite(n))) {
        let i = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.enforcement !== void 0 && (Or(s.enforcement, { instancePath: t + "/enforcement", parentData: s, parentDataProperty: "enforcement", rootData: c }) || (e = e === null ? Or.errors : e.concat(Or.errors), r = e.length)), s.outcome !== void 0 && (Z(s.outcome, { instancePath: t + "/outcome", parentData: s, parentDataProperty: "outcome", rootData: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), s.reasons !== void 0) {
      let n = s.reasons;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) O(n[o], { instancePath: t + "/reasons/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.notes !== void 0) {
      let n = s.notes;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) O(n[o], { instancePath: t + "/notes/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.rules !== void 0) {
      let n = s.rules;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) if (typeof n[o] != "string") {
          let p = { instancePath: t + "/rules/" + o, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let i = { instancePath: t + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ee.errors = e, r === 0;
}
var gs = { type: "object", properties: { pull: { type: "number" }, head: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, policy: { $ref: "#/definitions/PolicyReading" }, facts: { $ref: "#/definitions/Facts" }, faults: { type: "array", items: { $ref: "#/definitions/RunFault" } }, participants: { type: "array", items: { $ref: "#/definitions/Participant" } }, coverage: { type: "array", items: { $ref: "#/definitions/ReviewCoverage" } }, findings: { type: "array", items: { $ref: "#/definitions/Finding" } }, decision: { $ref: "#/definitions/Decision" } }, required: ["pull", "head", "facts", "faults", "participants", "coverage", "findings", "decision"], additionalProperties: false };
var ws = { type: "string", enum: ["pass", "pass-with-exception", "pending", "indeterminate", "fail", "not-applicable"] };
function jr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [n] : e.push(n), r++;
  }
  if (!(s === "pass" || s === "pass-with-exception" || s === "pending" || s === "indeterminate" || s === "fail" || s === "not-applicable")) {
    let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ws.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return jr.errors = e, r === 0;
}
function Ar(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.control === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "control" }, message: "must have required property 'control'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.outcome === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.code === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.about === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "control" || n === "outcome" || n === "code" || n === "about")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.control !== void 0 && typeof s.control != "string") {
      let n = { instancePath: t + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.outcome !== void 0 && (Z(s.outcome, { instancePath: t + "/outcome", parentData: s, parentDataProperty: "outcome", rootData: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), s.code !== void 0 && typeof s.code != "string") {
      let n = { instancePath: t + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.about !== void 0) {
      let n = s.about;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) if (typeof n[o] != "string") {
          let p = { instancePath: t + "/about/" + o, schemaPath: "#/properties/about/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let i = { instancePath: t + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Ar.errors = e, r === 0;
}
var bs = { type: "object", properties: { by: { type: "string", enum: ["exception", "emergency"] }, control: { type: "string" }, about: { type: "array", items: { type: "string" } }, approvedBy: { type: "string" }, why: { type: "string" }, until: { type: "string" } }, required: ["by", "control", "about", "approvedBy", "why", "until"], additionalProperties: false };
function Dr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.by === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.control === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "control" }, message: "must have required property 'control'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.about === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.approvedBy === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvedBy" }, message: "must have required property 'approvedBy'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.why === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.until === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "by" || n === "control" || n === "about" || n === "approvedBy" || n === "why" || n === "until")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.by !== void 0) {
      let n = s.by;
      if (typeof n != "string") {
        let i = { instancePath: t + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(n === "exception" || n === "emergency")) {
        let i = { instancePath: t + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: bs.properties.by.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.control !== void 0 && typeof s.control != "string") {
      let n = { instancePath: t + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.about !== void 0) {
      let n = s.about;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) if (typeof n[o] != "string") {
          let p = { instancePath: t + "/about/" + o, schemaPath: "#/properties/about/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let i = { instancePath: t + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.approvedBy !== void 0 && typeof s.approvedBy != "string") {
      let n = { instancePath: t + "/approvedBy", schemaPath: "#/properties/approvedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.why !== void 0 && typeof s.why != "string") {
      let n = { instancePath: t + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.until !== void 0 && typeof s.until != "string") {
      let n = { instancePath: t + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Dr.errors = e, r === 0;
}
function re(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.verdict === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.blocking === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blocking" }, message: "must have required property 'blocking'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.carried === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "carried" }, message: "must have required property 'carried'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.notes === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "verdict" || n === "blocking" || n === "carried" || n === "notes")) {
      let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.verdict !== void 0 && (jr(s.verdict, { instancePath: t + "/verdict", parentData: s, parentDataProperty: "verdict", rootData: c }) || (e = e === null ? jr.errors : e.concat(jr.errors), r = e.length)), s.blocking !== void 0) {
      let n = s.blocking;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) Ar(n[o], { instancePath: t + "/blocking/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/blocking", schemaPath: "#/properties/blocking/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.carried !== void 0) {
      let n = s.carried;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) Dr(n[o], { instancePath: t + "/carried/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/carried", schemaPath: "#/properties/carried/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.notes !== void 0) {
      let n = s.notes;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let o = 0; o < i; o++) O(n[o], { instancePath: t + "/notes/" + o, parentData: n, parentDataProperty: o, rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length);
      } else {
        let i = { instancePath: t + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return re.errors = e, r === 0;
}
function _r(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.pull === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pull" }, message: "must have required property 'pull'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.head === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.facts === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts" }, message: "must have required property 'facts'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.faults === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.participants === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" }, message: "must have required property 'participants'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.coverage === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" }, message: "must have required property 'coverage'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.findings === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.decision === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!R.call(gs.properties, i)) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.pull !== void 0) {
      let i = s.pull;
      if (!(typeof i == "number" && isFinite(i))) {
        let o = { instancePath: t + "/pull", schemaPath: "#/properties/pull/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.head !== void 0) {
      let i = s.head, o = r, p = false, u = r;
      q(i, { instancePath: t + "/head", parentData: s, parentDataProperty: "head", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i !== null) {
          let y = { instancePath: t + "/head", schemaPath: "#/properties/head/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/head", schemaPath: "#/properties/head/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.policy !== void 0 && (K(s.policy, { instancePath: t + "/policy", parentData: s, parentDataProperty: "policy", rootData: c }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), s.facts !== void 0 && (Q(s.facts, { instancePath: t + "/facts", parentData: s, parentDataProperty: "facts", rootData: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), s.faults !== void 0) {
      let i = s.faults;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let p = 0; p < o; p++) U(i[p], { instancePath: t + "/faults/" + p, parentData: i, parentDataProperty: p, rootData: c }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.participants !== void 0) {
      let i = s.participants;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let p = 0; p < o; p++) X(i[p], { instancePath: t + "/participants/" + p, parentData: i, parentDataProperty: p, rootData: c }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.coverage !== void 0) {
      let i = s.coverage;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let p = 0; p < o; p++) Y(i[p], { instancePath: t + "/coverage/" + p, parentData: i, parentDataProperty: p, rootData: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.findings !== void 0) {
      let i = s.findings;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let p = 0; p < o; p++) ee(i[p], { instancePath: t + "/findings/" + p, parentData: i, parentDataProperty: p, rootData: c }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.decision !== void 0 && (re(s.decision, { instancePath: t + "/decision", parentData: s, parentDataProperty: "decision", rootData: c }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length));
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return _r.errors = e, r === 0;
}
var Mr = { type: "object", properties: { workflow: { anyOf: [{ $ref: "#/definitions/Ground" }, { type: "string", const: "untrusted-accepted" }, { type: "string", const: "untrusted" }, { type: "string", const: "none" }, { type: "string", const: "unknown" }] }, status: { type: "string", enum: ["required-workflow", "app", "shared-app", "unknown"] }, required: { type: ["boolean", "null"] }, from: { type: "array", items: { type: "string" } }, bypass: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { type: "string" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["workflow", "status", "required", "from", "bypass"], additionalProperties: false };
var ks = { type: "string", enum: ["default-branch", "base-branch", "required-workflow", "same-as-default"] };
function $r(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [n] : e.push(n), r++;
  }
  if (!(s === "default-branch" || s === "base-branch" || s === "required-workflow" || s === "same-as-default")) {
    let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ks.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return $r.errors = e, r === 0;
}
function Tr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.workflow === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.status === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.required === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.from === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.bypass === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bypass" }, message: "must have required property 'bypass'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "workflow" || o === "status" || o === "required" || o === "from" || o === "bypass")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.workflow !== void 0) {
      let o = s.workflow, p = r, u = false, a = r;
      $r(o, { instancePath: t + "/workflow", parentData: s, parentDataProperty: "workflow", rootData: c }) || (e = e === null ? $r.errors : e.concat($r.errors), r = e.length);
      var n = a === r;
      if (u = u || n, !u) {
        let l = r;
        if (typeof o != "string") {
          let d = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (o !== "untrusted-accepted") {
          let d = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/1/const", keyword: "const", params: { allowedValue: "untrusted-accepted" }, message: "must be equal to constant" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = l === r;
        if (u = u || n, !u) {
          let d = r;
          if (typeof o != "string") {
            let P = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (o !== "untrusted") {
            let P = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/2/const", keyword: "const", params: { allowedValue: "untrusted" }, message: "must be equal to constant" };
            e === null ? e = [P] : e.push(P), r++;
          }
          var n = d === r;
          if (u = u || n, !u) {
            let P = r;
            if (typeof o != "string") {
              let v = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [v] : e.push(v), r++;
            }
            if (o !== "none") {
              let v = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/3/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
              e === null ? e = [v] : e.push(v), r++;
            }
            var n = P === r;
            if (u = u || n, !u) {
              let v = r;
              if (typeof o != "string") {
                let b = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), r++;
              }
              if (o !== "unknown") {
                let b = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/4/const", keyword: "const", params: { allowedValue: "unknown" }, message: "must be equal to constant" };
                e === null ? e = [b] : e.push(b), r++;
              }
              var n = v === r;
              u = u || n;
            }
          }
        }
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.status !== void 0) {
      let o = s.status;
      if (typeof o != "string") {
        let p = { instancePath: t + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (!(o === "required-workflow" || o === "app" || o === "shared-app" || o === "unknown")) {
        let p = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Mr.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.required !== void 0) {
      let o = s.required;
      if (typeof o != "boolean" && o !== null) {
        let p = { instancePath: t + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: Mr.properties.required.type }, message: "must be boolean,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.from !== void 0) {
      let o = s.from;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let u = 0; u < p; u++) if (typeof o[u] != "string") {
          let a = { instancePath: t + "/from/" + u, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let p = { instancePath: t + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.bypass !== void 0) {
      let o = s.bypass, p = r, u = false, a = r;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.known === void 0) {
          let l = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o.value === void 0) {
          let l = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (let l in o) if (!(l === "known" || l === "value")) {
          let y = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (o.known !== void 0) {
          let l = o.known;
          if (typeof l != "boolean") {
            let y = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [y] : e.push(y), r++;
          }
          if (l !== true) {
            let y = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (o.value !== void 0) {
          let l = o.value;
          if (Array.isArray(l)) {
            let y = l.length;
            for (let d = 0; d < y; d++) if (typeof l[d] != "string") {
              let h = { instancePath: t + "/bypass/value/" + d, schemaPath: "#/properties/bypass/anyOf/0/properties/value/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let y = { instancePath: t + "/bypass/value", schemaPath: "#/properties/bypass/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let l = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), r++;
      }
      var i = a === r;
      if (u = u || i, !u) {
        let l = r;
        if (o && typeof o == "object" && !Array.isArray(o)) {
          if (o.known === void 0) {
            let d = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (o.why === void 0) {
            let d = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          for (let d in o) if (!(d === "known" || d === "why")) {
            let h = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
            e === null ? e = [h] : e.push(h), r++;
          }
          if (o.known !== void 0) {
            let d = o.known;
            if (typeof d != "boolean") {
              let h = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (d !== false) {
              let h = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [h] : e.push(h), r++;
            }
          }
          o.why !== void 0 && (O(o.why, { instancePath: t + "/bypass/why", parentData: o, parentDataProperty: "why", rootData: c }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let d = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = l === r;
        u = u || i;
      }
      if (u) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let l = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Tr.errors = e, r === 0;
}
var V = { type: "object", properties: { origin: { type: ["string", "null"] }, method: { type: "string" }, path: { type: "string" }, status: { type: ["number", "null"] }, attempts: { type: "number" }, requestId: { type: ["string", "null"] }, date: { type: ["string", "null"] }, bytes: { type: "number" }, digest: { type: ["string", "null"] }, pages: { type: ["number", "null"] }, count: { type: ["number", "null"] }, query: { anyOf: [{ type: "object", properties: { name: { type: ["string", "null"] }, digest: { type: "string" } }, required: ["name", "digest"], additionalProperties: false }, { type: "null" }] }, error: { type: ["string", "null"] } }, required: ["origin", "method", "path", "status", "attempts", "requestId", "date", "bytes", "digest", "pages", "count", "query", "error"], additionalProperties: false };
function Br(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.origin === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.method === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.path === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.status === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.attempts === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.requestId === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.date === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.bytes === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.digest === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.pages === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pages" }, message: "must have required property 'pages'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.count === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.query === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.error === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!R.call(V.properties, i)) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.origin !== void 0) {
      let i = s.origin;
      if (typeof i != "string" && i !== null) {
        let o = { instancePath: t + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: V.properties.origin.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.method !== void 0 && typeof s.method != "string") {
      let i = { instancePath: t + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.path !== void 0 && typeof s.path != "string") {
      let i = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.status !== void 0) {
      let i = s.status;
      if (!(typeof i == "number" && isFinite(i)) && i !== null) {
        let o = { instancePath: t + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: V.properties.status.type }, message: "must be number,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.attempts !== void 0) {
      let i = s.attempts;
      if (!(typeof i == "number" && isFinite(i))) {
        let o = { instancePath: t + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.requestId !== void 0) {
      let i = s.requestId;
      if (typeof i != "string" && i !== null) {
        let o = { instancePath: t + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: V.properties.requestId.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.date !== void 0) {
      let i = s.date;
      if (typeof i != "string" && i !== null) {
        let o = { instancePath: t + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: V.properties.date.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.bytes !== void 0) {
      let i = s.bytes;
      if (!(typeof i == "number" && isFinite(i))) {
        let o = { instancePath: t + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.digest !== void 0) {
      let i = s.digest;
      if (typeof i != "string" && i !== null) {
        let o = { instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: V.properties.digest.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.pages !== void 0) {
      let i = s.pages;
      if (!(typeof i == "number" && isFinite(i)) && i !== null) {
        let o = { instancePath: t + "/pages", schemaPath: "#/properties/pages/type", keyword: "type", params: { type: V.properties.pages.type }, message: "must be number,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.count !== void 0) {
      let i = s.count;
      if (!(typeof i == "number" && isFinite(i)) && i !== null) {
        let o = { instancePath: t + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: V.properties.count.type }, message: "must be number,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.query !== void 0) {
      let i = s.query, o = r, p = false, u = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.name === void 0) {
          let a = { instancePath: t + "/query", schemaPath: "#/properties/query/anyOf/0/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (i.digest === void 0) {
          let a = { instancePath: t + "/query", schemaPath: "#/properties/query/anyOf/0/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in i) if (!(a === "name" || a === "digest")) {
          let l = { instancePath: t + "/query", schemaPath: "#/properties/query/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (i.name !== void 0) {
          let a = i.name;
          if (typeof a != "string" && a !== null) {
            let l = { instancePath: t + "/query/name", schemaPath: "#/properties/query/anyOf/0/properties/name/type", keyword: "type", params: { type: V.properties.query.anyOf[0].properties.name.type }, message: "must be string,null" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (i.digest !== void 0 && typeof i.digest != "string") {
          let a = { instancePath: t + "/query/digest", schemaPath: "#/properties/query/anyOf/0/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/query", schemaPath: "#/properties/query/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var n = u === r;
      if (p = p || n, !p) {
        let a = r;
        if (i !== null) {
          let y = { instancePath: t + "/query", schemaPath: "#/properties/query/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [y] : e.push(y), r++;
        }
        var n = a === r;
        p = p || n;
      }
      if (p) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let a = { instancePath: t + "/query", schemaPath: "#/properties/query/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.error !== void 0) {
      let i = s.error;
      if (typeof i != "string" && i !== null) {
        let o = { instancePath: t + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: V.properties.error.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Br.errors = e, r === 0;
}
function Lr(s, { instancePath: t = "", parentData: j, parentDataProperty: A, rootData: c = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.tool === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.stage === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.subject === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.judgedAt === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judgedAt" }, message: "must have required property 'judgedAt'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.links === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "links" }, message: "must have required property 'links'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.policy === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.facts === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts" }, message: "must have required property 'facts'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.faults === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.participants === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" }, message: "must have required property 'participants'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.coverage === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" }, message: "must have required property 'coverage'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.bill === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bill" }, message: "must have required property 'bill'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.findings === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.companions === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "companions" }, message: "must have required property 'companions'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.decision === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.standing === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" }, message: "must have required property 'standing'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.transcript === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transcript" }, message: "must have required property 'transcript'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!R.call(ne.properties, a)) {
      let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.schema !== void 0) {
      let a = s.schema;
      if (typeof a != "string") {
        let l = { instancePath: t + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (a !== "urn:countersign:evidence:v1") {
        let l = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "urn:countersign:evidence:v1" }, message: "must be equal to constant" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.tool !== void 0) {
      let a = s.tool;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.name === void 0) {
          let l = { instancePath: t + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (a.version === void 0) {
          let l = { instancePath: t + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (let l in a) if (!(l === "name" || l === "version")) {
          let y = { instancePath: t + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (a.name !== void 0) {
          let l = a.name;
          if (typeof l != "string") {
            let y = { instancePath: t + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), r++;
          }
          if (l !== "countersign") {
            let y = { instancePath: t + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "countersign" }, message: "must be equal to constant" };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (a.version !== void 0 && typeof a.version != "string") {
          let l = { instancePath: t + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: t + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.stage !== void 0 && (oe(s.stage, { instancePath: t + "/stage", parentData: s, parentDataProperty: "stage", rootData: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length)), s.subject !== void 0) {
      let a = s.subject;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.repository === void 0) {
          let l = { instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (a.pull === void 0) {
          let l = { instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "pull" }, message: "must have required property 'pull'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (a.base === void 0) {
          let l = { instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (a.head === void 0) {
          let l = { instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (a.commit === void 0) {
          let l = { instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (a.context === void 0) {
          let l = { instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "context" }, message: "must have required property 'context'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (let l in a) if (!(l === "repository" || l === "pull" || l === "base" || l === "head" || l === "commit" || l === "context")) {
          let y = { instancePath: t + "/subject", schemaPath: "#/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (a.repository !== void 0) {
          let l = a.repository;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.id === void 0) {
              let y = { instancePath: t + "/subject/repository", schemaPath: "#/properties/subject/properties/repository/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              e === null ? e = [y] : e.push(y), r++;
            }
            if (l.name === void 0) {
              let y = { instancePath: t + "/subject/repository", schemaPath: "#/properties/subject/properties/repository/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [y] : e.push(y), r++;
            }
            for (let y in l) if (!(y === "id" || y === "name")) {
              let d = { instancePath: t + "/subject/repository", schemaPath: "#/properties/subject/properties/repository/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (l.id !== void 0) {
              let y = l.id;
              if (!(typeof y == "number" && isFinite(y)) && y !== null) {
                let d = { instancePath: t + "/subject/repository/id", schemaPath: "#/properties/subject/properties/repository/properties/id/type", keyword: "type", params: { type: ne.properties.subject.properties.repository.properties.id.type }, message: "must be number,null" };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (l.name !== void 0 && typeof l.name != "string") {
              let y = { instancePath: t + "/subject/repository/name", schemaPath: "#/properties/subject/properties/repository/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/subject/repository", schemaPath: "#/properties/subject/properties/repository/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (a.pull !== void 0) {
          let l = a.pull;
          if (!(typeof l == "number" && isFinite(l)) && l !== null) {
            let y = { instancePath: t + "/subject/pull", schemaPath: "#/properties/subject/properties/pull/type", keyword: "type", params: { type: ne.properties.subject.properties.pull.type }, message: "must be number,null" };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (a.base !== void 0) {
          let l = a.base, y = r, d = false, h = r;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.ref === void 0) {
              let P = { instancePath: t + "/subject/base", schemaPath: "#/properties/subject/properties/base/anyOf/0/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'" };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (l.commit === void 0) {
              let P = { instancePath: t + "/subject/base", schemaPath: "#/properties/subject/properties/base/anyOf/0/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
              e === null ? e = [P] : e.push(P), r++;
            }
            for (let P in l) if (!(P === "ref" || P === "commit")) {
              let f = { instancePath: t + "/subject/base", schemaPath: "#/properties/subject/properties/base/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (l.ref !== void 0 && typeof l.ref != "string") {
              let P = { instancePath: t + "/subject/base/ref", schemaPath: "#/properties/subject/properties/base/anyOf/0/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [P] : e.push(P), r++;
            }
            l.commit !== void 0 && (q(l.commit, { instancePath: t + "/subject/base/commit", parentData: l, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
          } else {
            let P = { instancePath: t + "/subject/base", schemaPath: "#/properties/subject/properties/base/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [P] : e.push(P), r++;
          }
          var n = h === r;
          if (d = d || n, !d) {
            let P = r;
            if (l !== null) {
              let v = { instancePath: t + "/subject/base", schemaPath: "#/properties/subject/properties/base/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [v] : e.push(v), r++;
            }
            var n = P === r;
            d = d || n;
          }
          if (d) r = y, e !== null && (y ? e.length = y : e = null);
          else {
            let P = { instancePath: t + "/subject/base", schemaPath: "#/properties/subject/properties/base/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (a.head !== void 0) {
          let l = a.head, y = r, d = false, h = r;
          q(l, { instancePath: t + "/subject/head", parentData: a, parentDataProperty: "head", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
          var i = h === r;
          if (d = d || i, !d) {
            let P = r;
            if (l !== null) {
              let v = { instancePath: t + "/subject/head", schemaPath: "#/properties/subject/properties/head/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [v] : e.push(v), r++;
            }
            var i = P === r;
            d = d || i;
          }
          if (d) r = y, e !== null && (y ? e.length = y : e = null);
          else {
            let P = { instancePath: t + "/subject/head", schemaPath: "#/properties/subject/properties/head/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (a.commit !== void 0) {
          let l = a.commit, y = r, d = false, h = r;
          q(l, { instancePath: t + "/subject/commit", parentData: a, parentDataProperty: "commit", rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
          var o = h === r;
          if (d = d || o, !d) {
            let P = r;
            if (l !== null) {
              let v = { instancePath: t + "/subject/commit", schemaPath: "#/properties/subject/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [v] : e.push(v), r++;
            }
            var o = P === r;
            d = d || o;
          }
          if (d) r = y, e !== null && (y ? e.length = y : e = null);
          else {
            let P = { instancePath: t + "/subject/commit", schemaPath: "#/properties/subject/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (a.context !== void 0) {
          let l = a.context;
          if (typeof l != "string" && l !== null) {
            let y = { instancePath: t + "/subject/context", schemaPath: "#/properties/subject/properties/context/type", keyword: "type", params: { type: ne.properties.subject.properties.context.type }, message: "must be string,null" };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let l = { instancePath: t + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.judgedAt !== void 0) {
      let a = s.judgedAt, l = r, y = false, d = r;
      T(a, { instancePath: t + "/judgedAt", parentData: s, parentDataProperty: "judgedAt", rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
      var p = d === r;
      if (y = y || p, !y) {
        let h = r;
        if (a !== null) {
          let f = { instancePath: t + "/judgedAt", schemaPath: "#/properties/judgedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var p = h === r;
        y = y || p;
      }
      if (y) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: t + "/judgedAt", schemaPath: "#/properties/judgedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.links !== void 0 && (ae(s.links, { instancePath: t + "/links", parentData: s, parentDataProperty: "links", rootData: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length)), s.policy !== void 0 && (K(s.policy, { instancePath: t + "/policy", parentData: s, parentDataProperty: "policy", rootData: c }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), s.facts !== void 0 && (Q(s.facts, { instancePath: t + "/facts", parentData: s, parentDataProperty: "facts", rootData: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), s.faults !== void 0) {
      let a = s.faults;
      if (Array.isArray(a)) {
        let l = a.length;
        for (let y = 0; y < l; y++) U(a[y], { instancePath: t + "/faults/" + y, parentData: a, parentDataProperty: y, rootData: c }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
      } else {
        let l = { instancePath: t + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.participants !== void 0) {
      let a = s.participants;
      if (Array.isArray(a)) {
        let l = a.length;
        for (let y = 0; y < l; y++) X(a[y], { instancePath: t + "/participants/" + y, parentData: a, parentDataProperty: y, rootData: c }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length);
      } else {
        let l = { instancePath: t + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.coverage !== void 0) {
      let a = s.coverage;
      if (Array.isArray(a)) {
        let l = a.length;
        for (let y = 0; y < l; y++) Y(a[y], { instancePath: t + "/coverage/" + y, parentData: a, parentDataProperty: y, rootData: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length);
      } else {
        let l = { instancePath: t + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.bill !== void 0) {
      let a = s.bill, l = r, y = false, d = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.digest === void 0) {
          let h = { instancePath: t + "/bill", schemaPath: "#/properties/bill/anyOf/0/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (a.components === void 0) {
          let h = { instancePath: t + "/bill", schemaPath: "#/properties/bill/anyOf/0/required", keyword: "required", params: { missingProperty: "components" }, message: "must have required property 'components'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        for (let h in a) if (!(h === "digest" || h === "components")) {
          let P = { instancePath: t + "/bill", schemaPath: "#/properties/bill/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
          e === null ? e = [P] : e.push(P), r++;
        }
        if (a.digest !== void 0 && typeof a.digest != "string") {
          let h = { instancePath: t + "/bill/digest", schemaPath: "#/properties/bill/anyOf/0/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (a.components !== void 0) {
          let h = a.components;
          if (!(typeof h == "number" && isFinite(h))) {
            let P = { instancePath: t + "/bill/components", schemaPath: "#/properties/bill/anyOf/0/properties/components/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      } else {
        let h = { instancePath: t + "/bill", schemaPath: "#/properties/bill/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var u = d === r;
      if (y = y || u, !y) {
        let h = r;
        if (a !== null) {
          let f = { instancePath: t + "/bill", schemaPath: "#/properties/bill/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var u = h === r;
        y = y || u;
      }
      if (y) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: t + "/bill", schemaPath: "#/properties/bill/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.findings !== void 0) {
      let a = s.findings;
      if (Array.isArray(a)) {
        let l = a.length;
        for (let y = 0; y < l; y++) ee(a[y], { instancePath: t + "/findings/" + y, parentData: a, parentDataProperty: y, rootData: c }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length);
      } else {
        let l = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.companions !== void 0) {
      let a = s.companions;
      if (Array.isArray(a)) {
        let l = a.length;
        for (let y = 0; y < l; y++) _r(a[y], { instancePath: t + "/companions/" + y, parentData: a, parentDataProperty: y, rootData: c }) || (e = e === null ? _r.errors : e.concat(_r.errors), r = e.length);
      } else {
        let l = { instancePath: t + "/companions", schemaPath: "#/properties/companions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.decision !== void 0 && (re(s.decision, { instancePath: t + "/decision", parentData: s, parentDataProperty: "decision", rootData: c }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length)), s.standing !== void 0 && (Tr(s.standing, { instancePath: t + "/standing", parentData: s, parentDataProperty: "standing", rootData: c }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), r = e.length)), s.transcript !== void 0) {
      let a = s.transcript;
      if (Array.isArray(a)) {
        let l = a.length;
        for (let y = 0; y < l; y++) Br(a[y], { instancePath: t + "/transcript/" + y, parentData: a, parentDataProperty: y, rootData: c }) || (e = e === null ? Br.errors : e.concat(Br.errors), r = e.length);
      } else {
        let l = { instancePath: t + "/transcript", schemaPath: "#/properties/transcript/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Lr.errors = e, r === 0;
}

// src/evidence/verify.ts
var verify = (bytes, expectedDigest) => {
  const digest2 = sha256(bytes);
  const end = (failures, evidence2) => ({
    failures,
    digest: digest2,
    evidence: evidence2,
    verdict: evidence2?.decision.verdict ?? null
  });
  const changed = expectedDigest === null || expectedDigest === digest2 ? [] : [{ kind: "digest", found: `the bytes have ${digest2}, not ${expectedDigest}` }];
  const parsed = parse(bytes);
  if ("refused" in parsed) return end([...changed, parsed.refused], null);
  const misfits = schemaFaults(parsed.value);
  if (misfits.length > 0) return end([...changed, ...misfits], null);
  const evidence = parsed.value;
  return end([...changed, ...canonicalFaults(bytes, evidence), ...replayFaults(evidence)], evidence);
};
var parse = (bytes) => {
  try {
    return { value: parseStrictJson(bytes) };
  } catch (error) {
    if (!(error instanceof NotStrict)) throw error;
    return { refused: { kind: error.kind === "ambiguous" ? "ambiguous" : "unreadable", found: error.message } };
  }
};
var schemaFaults = (value) => {
  if (Ps(value)) return [];
  return (Ps.errors ?? []).slice(0, 20).map((error) => ({
    kind: "schema",
    found: `${error.instancePath === "" ? "/" : error.instancePath} ${error.message ?? "does not fit"}`
  }));
};
var canonicalFaults = (bytes, evidence) => sha256(canonical(evidence)) === sha256(bytes) ? [] : [{ kind: "not-canonical", found: "the file is not in canonical form (RFC 8785)" }];
var replayFaults = (evidence) => {
  const missing2 = versionFaults(evidence);
  if (missing2.length > 0) return missing2;
  try {
    return replayed(evidence);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return [{ kind: "replay", found: `the recorded demands are no policy that could be judged: ${found}` }];
  }
};
var replayed = (evidence) => {
  const {
    findings,
    decision: own,
    context,
    standing
  } = judgeAll({ reading: evidence.policy, facts: evidence.facts, faults: evidence.faults });
  const decision = combine([{ name: nameOf2(evidence.subject.pull), decision: own }, ...evidence.companions.map(named)]);
  const faults = [];
  if (canonical(findings) !== canonical(evidence.findings)) {
    faults.push({ kind: "replay", found: "facts and policy give other findings than recorded" });
  }
  if (canonical(decision) !== canonical(evidence.decision)) {
    faults.push({
      kind: "replay",
      found: `facts and policy give ${decision.verdict}, recorded is ${evidence.decision.verdict}`
    });
  }
  if (context !== evidence.subject.context) {
    faults.push({
      kind: "replay",
      found: `the status context is ${String(context)}, recorded is ${String(evidence.subject.context)}`
    });
  }
  if (canonical(standing) !== canonical(evidence.standing)) {
    faults.push({ kind: "replay", found: "facts and policy give another standing of the status than recorded" });
  }
  if (canonical(billOf(evidence)?.named ?? null) !== canonical(evidence.bill)) {
    faults.push({ kind: "replay", found: "the facts give another bill of materials than recorded" });
  }
  return [
    ...faults,
    ...derivedFaults(evidence.policy, evidence, "recorded"),
    ...evidence.companions.flatMap((each) => companionFaults(evidence, each)),
    ...subjectFaults(evidence)
  ];
};
var nameOf2 = (pull) => `#${String(pull ?? "?")}`;
var named = ({ pull, decision }) => ({ name: nameOf2(pull), decision });
var companionFaults = ({ policy }, companion) => {
  const { findings, decision } = judgeAll({
    reading: companion.policy ?? policy,
    facts: companion.facts,
    faults: companion.faults
  });
  const same = canonical(findings) === canonical(companion.findings) && canonical(decision) === canonical(companion.decision) && (!companion.facts.change.known || companion.facts.change.value.number === companion.pull && companion.facts.change.value.head.commit === companion.head);
  const derived = derivedFaults(companion.policy ?? policy, companion, `recorded for ${nameOf2(companion.pull)}`);
  return same ? derived : [{ kind: "replay", found: `facts and policy give something else for ${nameOf2(companion.pull)} than recorded` }];
};
var derivedFaults = (reading, recorded, where) => {
  const { participants, coverage } = derivedFrom(reading, recorded.facts);
  const differs = (found) => ({
    kind: "replay",
    found: `facts and policy give ${found} than ${where}`
  });
  return [
    ...canonical(participants) === canonical(recorded.participants) ? [] : [differs("other participants")],
    ...canonical(coverage) === canonical(recorded.coverage) ? [] : [differs("another coverage of the reviews")]
  ];
};
var subjectFaults = ({ subject, facts }) => {
  const landing = facts.landing.known ? facts.landing.value : null;
  if (landing !== null && landing.commit !== subject.commit) {
    return [{ kind: "replay", found: "the subject is not the commit that landed" }];
  }
  if (!facts.change.known) return [];
  const { number, head, base } = facts.change.value;
  const same = subject.pull === number && subject.head === head.commit && subject.base?.ref === base.ref && subject.base.commit === base.commit && (!facts.repository.known || facts.repository.value.id === subject.repository.id && facts.repository.value.name === subject.repository.name);
  return same ? [] : [{ kind: "replay", found: "the subject is not the change that the facts describe" }];
};
var versionFaults = (evidence) => {
  const own = new Map(controls.map((control) => [control.id, control.version]));
  return [...evidence.findings, ...evidence.companions.flatMap((each) => each.findings)].filter((finding) => finding.control !== "gate" && own.get(finding.control) !== finding.version).map((finding) => ({
    kind: "control-version",
    found: `${finding.control} was judged by version ${finding.version}, this build has ${String(own.get(finding.control) ?? "none")}; use countersign ${evidence.tool.version}`
  }));
};

// src/verify/identity.ts
var GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
var identityFaults = (identity, expected, evidence) => [
  ...differing(expectedPairs(identity, expected)),
  ...differing(
    ownPairs(identity, serverOf(expected.issuer), evidence).map((pair) => ({ ...pair, against: "evidence" }))
  )
];
var isNamed = (expected) => expected.workflow !== null && (expected.repository !== null || expected.repositoryId !== null);
var repositoryFaults = (expected, { subject }) => differing(
  [
    { what: "repository of the evidence", found: subject.repository.name, wanted: expected.repository },
    {
      what: "repository id of the evidence",
      found: subject.repository.id === null ? null : String(subject.repository.id),
      wanted: expected.repositoryId
    }
  ].filter(({ wanted }) => wanted !== null)
);
var optionsFor = ({ repository, signerUri, issuer }) => {
  const server = serverOf(issuer ?? GITHUB_ISSUER);
  const inside = (uri) => uri?.startsWith(`${server}/`) === true ? uri.slice(server.length + 1) : uri ?? "?";
  const named2 = `--repository ${inside(repository)} --workflow ${inside(signerUri)}`;
  return issuer === GITHUB_ISSUER ? named2 : `${named2} --issuer ${issuer ?? "?"}`;
};
var expectedPairs = (identity, expected) => {
  const server = serverOf(expected.issuer);
  const workflow = expected.workflow === null ? null : `${server}/${expected.workflow}`;
  return [
    { what: "issuer", found: identity.issuer, wanted: expected.issuer },
    { what: "workflow that signed", found: identity.signerUri, wanted: workflow },
    { what: "name in the certificate", found: identity.name, wanted: workflow },
    ...expected.repository === null ? [] : [{ what: "repository", found: identity.repository, wanted: `${server}/${expected.repository}` }],
    ...expected.repositoryId === null ? [] : [{ what: "repository id", found: identity.repositoryId, wanted: expected.repositoryId }]
  ];
};
var ownPairs = (identity, server, { subject, facts }) => {
  const { id, name } = subject.repository;
  const run = facts.run.known ? facts.run.value : null;
  const workflow = run?.workflow ?? null;
  return [
    { what: "repository", found: identity.repository, wanted: `${server}/${name}` },
    ...id === null ? [] : [{ what: "repository id", found: identity.repositoryId, wanted: String(id) }],
    {
      what: "run",
      found: identity.run,
      wanted: run === null ? null : `${server}/${name}/actions/runs/${run.id}/attempts/${run.attempt}`
    },
    { what: "event", found: identity.trigger, wanted: run?.event ?? null },
    {
      what: "workflow that started it",
      found: identity.workflow,
      wanted: workflow === null ? null : `${server}/${workflow.repository}/${workflow.path}@${workflow.ref}`
    },
    ...known("commit of that workflow", identity.workflowCommit, workflow?.commit),
    ...known("kind of runner", identity.runner, run?.environment),
    // A workflow that an organisation requires is of another repository, with a ref of that one.
    ...workflow !== null && workflow.repository !== name ? [] : [{ what: "ref", found: identity.ref, wanted: workflow?.ref ?? null }]
  ];
};
var known = (what, found, wanted) => wanted === null || wanted === void 0 ? [] : [{ what, found, wanted }];
var differing = (pairs) => pairs.filter(({ found, wanted }) => wanted === null || found !== wanted).map(({ what, found, wanted, against }) => {
  const due = wanted ?? "nothing that is known";
  const words = against === "evidence" ? `but the evidence says ${due}` : `expected is ${due}`;
  return `the ${what} is ${found ?? "not named"}, ${words}`;
});
var ACTIONS = "https://token.actions.";
var serverOf = (issuer) => {
  if (issuer === GITHUB_ISSUER || issuer.startsWith(`${GITHUB_ISSUER}/`)) return "https://github.com";
  const host = (issuer.startsWith(ACTIONS) ? issuer.slice(ACTIONS.length) : issuer.replace(/^https?:\/\//, "")).split(
    "/"
  )[0];
  return `https://${host ?? ""}`;
};

// src/verify/statement-check.ts
var statementFaults = (payload, expected) => {
  if (Buffer.from(payload).equals(Buffer.from(expected))) return [];
  try {
    return [difference(cursor(parseStrictJson(payload), "$"), cursor(parseStrictJson(expected), "$"))];
  } catch (error) {
    if (error instanceof NotStrict || error instanceof Malformed)
      return [`the statement cannot be read: ${error.message}`];
    throw error;
  }
};
var difference = (signed2, due) => {
  for (const name of ["_type", "predicateType"]) {
    if (signed2.get(name, text) !== due.get(name, text)) {
      return `its ${name} is ${signed2.get(name, text)}, expected ${due.get(name, text)}`;
    }
  }
  const [first, wanted] = [subjects(signed2)[0], subjects(due)[0]];
  if (first !== wanted) return `it is about ${first ?? "nothing"}, this is ${wanted ?? "nothing"}`;
  if (subjects(signed2).join() !== subjects(due).join()) return "it names other commits than the evidence";
  const predicate = (of2) => canonical(of2.get("predicate", record));
  if (predicate(signed2) !== predicate(due)) return "what it says of the change does not follow from the evidence";
  return "it is written in another form than countersign writes it";
};
var subjects = (statement) => statement.list(
  "subject",
  (each) => `${each.has("name") ? each.get("name", text) : "a commit"} ${canonical(each.get("digest", record))}`
);

// src/verify/types.ts
var STATEMENTS = ["evidence", "vsa", "svr"];

// src/app/verify-record.ts
var verifyRecord = async (files, demands, checks) => {
  const { failures, digest: digest2, evidence, verdict } = verify(files.evidence, demands.digest);
  const own = { digest: digest2, evidence, verdict };
  if (evidence === null) return { failures, ...own, signatures: [], bodies: null, parent: null };
  const signed2 = await signatureFindings(files, demands, checks, { evidence, digest: digest2 });
  const bodies = files.withheld === null ? null : checks.withheld(files.withheld, evidence);
  const chain = files.parent === null ? [] : chainFaults(evidence, files.parent, checks);
  return {
    failures: [
      ...failures,
      ...signed2.failures,
      ...of("private", bodies?.faults ?? []),
      ...of("policy-text", bodies?.policy ?? []),
      ...of("bill", files.bill === null ? [] : checks.bill(files.bill, evidence)),
      ...of("chain", chain)
    ],
    ...own,
    signatures: signed2.signatures,
    bodies: bodies === null ? null : { present: bodies.present, withheld: bodies.withheld },
    parent: files.parent !== null && chain.length === 0 ? sha256(files.parent) : null
  };
};
var signatureFindings = async ({ bundles }, demands, checks, subject) => {
  const about2 = of("identity", repositoryFaults(demands.signer, subject.evidence));
  const missing2 = bundles.has("evidence") || demands.unsigned === "allowed" ? [] : of("unsigned", [UNSIGNED]);
  if (bundles.size === 0) return { failures: [...missing2, ...about2], signatures: [] };
  const check2 = await checks.signatures();
  const each = STATEMENTS.flatMap((name) => {
    const bundle = bundles.get(name);
    return bundle === void 0 ? [] : [bundleFindings(name, check2(bundle, demands.trust), { demands, checks, subject })];
  });
  return {
    failures: [...missing2, ...each.flatMap(({ failures }) => failures), ...about2],
    signatures: each.flatMap(({ signatures }) => signatures)
  };
};
var UNSIGNED = "there is no evidence.sigstore.json beside it";
var bundleFindings = (name, result, { demands, checks, subject }) => {
  const here = (failures) => failures.map(({ kind, found }) => ({ kind, found: `${name}.sigstore.json: ${found}` }));
  if (result.state === "refused") return { failures: here([result]), signatures: [] };
  const due = checks.statement(name, subject);
  const statement = due === null ? ["nothing of this name follows from the evidence"] : statementFaults(result.payload, due);
  return {
    failures: here([...signerFaults(result.signer, demands, subject.evidence), ...of("statement", statement)]),
    signatures: [{ statement: name, signer: result.signer }]
  };
};
var signerFaults = (signer, { signer: expected, trust }, evidence) => {
  if (signer.by === "key") {
    const other = expected.workflow === null ? [] : [`it was signed with the key ${signer.fingerprint}, not by a workflow`];
    return of("identity", other);
  }
  const { identity } = signer;
  const who = `it was signed by ${identity.signerUri ?? identity.name ?? "nobody named"}`;
  if (isNamed(expected)) return of("identity", identityFaults(identity, expected, evidence));
  if (trust.key !== null) return of("identity", [`${who}, not with the key that was given`]);
  return of("signer-not-named", [`${who}; if that is who should have signed, say so: ${optionsFor(identity)}`]);
};
var chainFaults = (evidence, parent, checks) => {
  const { failures, evidence: before } = verify(parent, null);
  return [
    ...failures.slice(0, 1).map(({ kind, found }) => `the record before it does not verify: ${kind}, ${found}`),
    ...before === null ? [] : checks.chain(evidence, { bytes: parent, evidence: before })
  ];
};
var of = (kind, found) => found.map((each) => ({ kind, found: each }));

// src/report/verification.ts
var MEANING = {
  unreadable: "This is no evidence file.",
  ambiguous: "Two readers would read different things in this file.",
  digest: "This is not the file that was recorded.",
  schema: "This does not have the form of evidence, version 1.",
  "not-canonical": "The file was written again by something else than countersign.",
  "policy-text": "The policy as recorded is not what its text says.",
  "control-version": "Another version of countersign must verify this.",
  replay: "The decision does not follow from the facts and the policy in it.",
  unsigned: "Nobody signed this: anybody can have written it.",
  "signer-not-named": "It is signed, but you did not say who should have signed it.",
  bundle: "The file with the signature is damaged.",
  signature: "The signature is not a good one.",
  identity: "It is not from where you said it should be from.",
  statement: "The signature is for something else than this evidence.",
  trust: "The trusted root or the key that you gave cannot be used.",
  private: "The file with the withheld texts does not belong to this evidence, or was altered.",
  bill: "The bill of materials beside it is not the one that follows from it.",
  chain: "It does not follow the record that you gave as the one before it."
};
var FORGED = "Treat it as altered: fetch the file again from where it is kept, and ask who had it in between.";
var FETCH = "Fetch the file again; a text editor or a mail program may have changed it.";
var NEXT = {
  unreadable: FETCH,
  ambiguous: FORGED,
  digest: FORGED,
  schema: `Name the folder of the record or its evidence.json, and none of the files beside it. Or: ${FETCH.charAt(0).toLowerCase()}${FETCH.slice(1)}`,
  "not-canonical": FETCH,
  "policy-text": FORGED,
  "control-version": "Use the version that is named.",
  replay: FORGED,
  unsigned: "Put the signature (evidence.sigstore.json) beside it, or give it with --bundle. Where none was made, --allow-unsigned checks the rest.",
  "signer-not-named": "Ask whoever runs the repository which workflow signs, not whoever gave you the file.",
  bundle: FETCH,
  signature: `Where the signer is not of the public Sigstore (a private repository, a Sigstore of your own), give its root with --trusted-root: docs/auditing.md, "Whom to believe". Otherwise: ${FORGED.charAt(0).toLowerCase()}${FORGED.slice(1)}`,
  identity: "Compare the two, letter by letter. If what you asked for is right, this record proves nothing to you.",
  statement: FORGED,
  trust: "docs/auditing.md says how to get one.",
  private: `${FORGED} The evidence itself does not need it.`,
  bill: `Make it anew with countersign show --bom. ${FORGED}`,
  chain: "Look for a record in between: a missing one is a hole in the history."
};
var verificationText = (verification, paint2) => {
  const { failures, digest: digest2, evidence } = verification;
  const head = failures.length === 0 ? paint2("verified", "good") : paint2("NOT verified", "bad");
  const kinds2 = [...new Set(failures.map(({ kind }) => kind))];
  const faults = kinds2.flatMap((kind) => faultsOf(kind, failures, paint2));
  return [
    head,
    `  sha256    ${digest2}`,
    ...evidence === null ? [] : about(verification, evidence),
    ...faults,
    ...failures.length === 0 ? scope(verification) : []
  ].join("\n");
};
var LISTED = 5;
var faultsOf = (kind, failures, paint2) => {
  const all = failures.filter((failure) => failure.kind === kind);
  const rest = all.length - LISTED;
  return [
    ...all.slice(0, LISTED).map(({ found }) => `  ${paint2(kind, "bad")}: ${MEANING[kind]} Found: ${plain(found, 600)}.`),
    ...rest > 0 ? [`  ${paint2(kind, "bad")}: and ${String(rest)} more; --json names them.`] : [],
    `      ${NEXT[kind]}`
  ];
};
var about = (verification, evidence) => {
  const { subject, judgedAt, tool } = evidence;
  const { verdict, bodies, parent } = verification;
  return [
    `  change    ${plain(subject.repository.name)}${subject.pull === null ? "" : `#${subject.pull}`}`,
    `  commit    ${subject.commit ?? subject.head ?? "not known"}`,
    `  verdict   ${verdict ?? "none"}`,
    `  stage     ${STAGE[evidence.stage]}`,
    `  judged at ${plain(judgedAt ?? "not known")} by countersign ${plain(tool.version)}`,
    ...verification.signatures.flatMap(signed),
    ...approvals(evidence),
    ...bodies === null ? [] : [`  withheld  ${bodies.present} texts are there and whole, ${bodies.withheld} are held back`],
    ...parent === null ? [] : [`  follows   the record ${parent}`]
  ];
};
var STAGE = {
  sealed: "final: made after the change was merged",
  "pull-request": "provisional: made before the change was merged",
  "merge-queue": "provisional: made while the change waited to be merged",
  "dry-run": "a rehearsal: nothing was let through or held back by it"
};
var signed = ({ statement, signer }) => {
  const what = `  ${statement === "evidence" ? "signed   " : statement.padEnd(9)}`;
  if (signer.by === "key") return [`${what} with the key ${signer.fingerprint}`];
  const { identity, times } = signer;
  const said = (text2) => plain(text2 ?? "not said");
  if (statement !== "evidence") return [`${what} by ${said(identity.signerUri)}`];
  return [
    `${what} by ${said(identity.signerUri)}`,
    `            of ${said(identity.repository)} (id ${said(identity.repositoryId)}), run ${said(identity.run)}`,
    `            at ${times.map(({ at, by }) => `${at}, witnessed by a ${WITNESS[by]}`).join(", ")}`
  ];
};
var WITNESS = { log: "public log", "timestamp-authority": "timestamp authority" };
var COVERS = {
  identity: "saw exactly what the change holds",
  replay: "saw it, and what came after follows from it by itself",
  residual: "did not see all of what the change holds",
  unknown: "it is not known whether it saw what the change holds"
};
var approvals = ({ coverage, facts }) => {
  const reviews = facts.reviews.known ? facts.reviews.value : [];
  return coverage.flatMap(({ review: review2, covers }) => {
    const given = reviews.find(({ id }) => id === review2);
    if (given?.opinion !== "approved") return [];
    return [`  approval  by ${plain(given.by?.login ?? "nobody known")} at ${plain(given.at)}: ${COVERS[covers]}`];
  });
};
var scope = ({ signatures, evidence }) => {
  const follows = "  Shown: the file is whole, and its verdict follows from the facts and the policy in it.";
  const own = signatures.find(({ statement }) => statement === "evidence");
  if (own === void 0)
    return [follows, "  Not shown: who wrote it. This evidence is not signed, so anybody can have made up its facts."];
  const who = own.signer.by === "key" ? "whoever holds that key" : "that run of that workflow";
  const vouches = `  Shown too: ${who} vouches for these very bytes.`;
  const rest = "  Not shown: that GitHub told the truth, and that no other change went round the gate.";
  return evidence?.stage === "sealed" ? [follows, vouches, rest] : [follows, vouches, rest, PROVISIONAL];
};
var PROVISIONAL = "  Not shown: what was merged in the end. For that, verify the final record of the commit.";
var verificationJson = (verification) => {
  const { failures, digest: digest2, evidence, verdict, signatures, bodies, parent } = verification;
  return JSON.stringify({
    verified: failures.length === 0,
    failures,
    digest: digest2,
    subject: evidence?.subject ?? null,
    stage: evidence?.stage ?? null,
    verdict,
    signatures,
    coverage: evidence?.coverage ?? [],
    bodies,
    parent
  });
};

// src/wiring/ticket-credentials.ts
var ticketCredentials = (environment) => readTicketInputs((name) => environment[name.toUpperCase().replaceAll("-", "_")] ?? "");

// src/evidence/chain.ts
var chainFaults2 = (child, parentBytesDigest, parent) => {
  const unsealed = [child, parent].find(({ stage }) => stage !== "sealed");
  if (unsealed !== void 0) return [{ kind: "not-sealed", found: `a record is of the stage ${unsealed.stage}` }];
  return [
    ...groundFaults(child, parent),
    ...adjoiningFaults(child, parent),
    ...nameFaults(child, parentBytesDigest),
    ...timeFaults(child, parent)
  ];
};
var groundFaults = (child, parent) => {
  const [own, other] = [groundOf(child), groundOf(parent)];
  const faults = [];
  if (own.repository === null || own.repository !== other.repository)
    faults.push({
      kind: "other-repository",
      found: `repository ${String(other.repository)}, not ${String(own.repository)}`
    });
  if (own.branch === null || own.branch !== other.branch)
    faults.push({ kind: "other-branch", found: `branch ${String(other.branch)}, not ${String(own.branch)}` });
  return faults;
};
var adjoiningFaults = (child, parent) => {
  const { parentCommit } = child.links;
  const last = parent.links.covers.at(-1) ?? null;
  return parentCommit !== null && parentCommit === last ? [] : [
    {
      kind: "not-adjoining",
      found: `the record ends in ${String(last)}, the next one begins on ${String(parentCommit)}`
    }
  ];
};
var nameFaults = ({ links }, digest2) => {
  const { parentEvidence: named2 } = links;
  if (!named2.known) return [{ kind: "parent-not-named", found: named2.why.found ?? named2.why.code }];
  if (named2.value === null) return [{ kind: "parent-not-named", found: "no record stood on the parent commit" }];
  return named2.value === digest2 ? [] : [{ kind: "other-parent-named", found: `${named2.value}, not ${digest2}` }];
};
var timeFaults = (child, parent) => timeOf(parent) <= timeOf(child) ? [] : [
  {
    kind: "parent-judged-later",
    found: `judged at ${String(parent.judgedAt)}, the next one at ${String(child.judgedAt)}`
  }
];
var timeOf = ({ judgedAt }) => judgedAt === null ? Number.NaN : Date.parse(judgedAt);
var groundOf = ({
  subject,
  facts
}) => ({
  repository: subject.repository.id,
  branch: (facts.landing.known ? facts.landing.value?.branch : void 0) ?? subject.base?.ref ?? null
});

// src/evidence/private-policy.ts
var policyTextFaults = ({ policy, companions }, bodies) => [policy, ...companions.flatMap((each) => each.policy ?? [])].flatMap((reading) => readingFaults(reading, bodies));
var EXACTLY = new TextDecoder("utf-8", { ignoreBOM: true });
var readingFaults = (reading, bodies) => {
  if (reading.state !== "found") return [];
  const texts = reading.sources.flatMap(({ kind, name, path, digest: digest2 }) => {
    const bytes = bodies.get(digest2);
    return bytes === void 0 ? [] : [{ kind, name, path, text: EXACTLY.decode(bytes) }];
  });
  if (texts.length < reading.sources.length) return [];
  return comparable(demandsOf(texts)) === comparable(reading.demands) ? [] : [`the texts of ${reading.sources.at(-1)?.name ?? "the policy"} demand something else than recorded`];
};
var comparable = (demands) => canonical(aliasedDemands(demands, numbered()));
var numbered = () => {
  const given = /* @__PURE__ */ new Map();
  const of2 = (mail) => {
    const key = mail.toLowerCase();
    const alias = given.get(key) ?? `unattributed-${String(given.size + 1)}`;
    given.set(key, alias);
    return alias;
  };
  const within = (text2) => replacer((word) => looksLikeMail(word) ? ALIAS_WORD : word)(text2).replaceAll(ALIAS, ALIAS_WORD);
  return { of: of2, ofHandle: handlesBy(of2), within, withinPath: within };
};
var ALIAS_WORD = "address";
var ALIAS = /(?:unattributed-\d+|account-\d+(?:-\d+)?)/gu;

// src/wiring/record-checks.ts
var recordChecks = {
  signatures: async () => (await import("./chunks/signature-PGA7UVN5.js")).checkSignature,
  statement: (name, { evidence, digest: digest2 }) => signablesOf(evidence, digest2).find((each) => each.name === name)?.statement ?? null,
  withheld: (file, evidence) => {
    const { bodies, faults } = openPrivateFile(Buffer.from(file).toString("utf8"), evidence);
    const named2 = digestsIn(evidence);
    const present2 = [...bodies.keys()].filter((digest2) => named2.has(digest2)).length;
    const policy = faults.length > 0 ? [] : policyTextFaults(evidence, bodies);
    return { faults, policy, present: present2, withheld: named2.size - present2 };
  },
  bill: (file, evidence) => {
    const due = billOf(evidence)?.text ?? null;
    if (due === null) return ["no bill of materials follows from the evidence, and there is one"];
    return sha256(file) === sha256(due) ? [] : [`it has ${sha256(file)}, what follows has ${sha256(due)}`];
  },
  chain: (evidence, { bytes, evidence: parent }) => chainFaults2(evidence, sha256(bytes), parent).map(({ kind, found }) => `${kind}: ${found}`)
};

// src/wiring/record-files.ts
import { access, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var EVIDENCE = "evidence.json";
var readRecordFiles = async (path, elsewhere) => {
  const file = await evidenceAt(path);
  const beside = (name) => basename(file) === EVIDENCE ? present(join(dirname(file), name)) : Promise.resolve(null);
  const named2 = (name, fixed) => {
    if (name !== void 0) return readFile(name);
    return fixed === null ? Promise.resolve(null) : beside(fixed);
  };
  const [evidence, withheld, bill, parent, ...bundles] = await Promise.all([
    readFile(file),
    named2(elsewhere.private, "evidence.private.json"),
    beside(BILL_FILE),
    elsewhere.parent === void 0 ? null : evidenceAt(elsewhere.parent).then((parentFile) => readFile(parentFile)),
    ...STATEMENTS.map((name) => named2(name === "evidence" ? elsewhere.bundle : void 0, `${name}.sigstore.json`))
  ]);
  return {
    evidence,
    withheld,
    bill,
    parent,
    bundles: new Map(STATEMENTS.flatMap((name, index) => pairOf(name, bundles[index])))
  };
};
var evidenceAt = async (path) => {
  if (!await isFolder(path)) return path;
  const file = join(path, EVIDENCE);
  await access(file).catch(() => {
    throw new Error(
      `There is no evidence.json in the folder ${path}. If the file came under another name, rename it, or name the file itself and its signature with --bundle.`
    );
  });
  return file;
};
var isFolder = async (path) => {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    throw new Error(`There is no file or folder ${path}.`, { cause: error });
  }
};
var pairOf = (name, bytes) => bytes === null || bytes === void 0 ? [] : [[name, bytes]];
var present = async (path) => {
  try {
    return await readFile(path);
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
};

// src/app/exit-codes.ts
var EXIT = { usage: 64, internal: 70 };
var VERDICTS = {
  pass: 0,
  "pass-with-exception": 0,
  fail: 1,
  pending: 2,
  indeterminate: 3,
  "not-applicable": 4
};
var FAILURES = {
  unreadable: 10,
  schema: 11,
  "not-canonical": 12,
  digest: 13,
  "policy-text": 14,
  "control-version": 15,
  replay: 16,
  ambiguous: 17,
  unsigned: 20,
  "signer-not-named": 21,
  bundle: 22,
  signature: 23,
  identity: 24,
  statement: 25,
  trust: 26,
  private: 27,
  chain: 28,
  bill: 29
};
var exitOfVerdict = (verdict) => VERDICTS[verdict];
var exitOfVerification = ({ failures }) => {
  const [first] = failures;
  return first === void 0 ? 0 : FAILURES[first.kind];
};

// src/evidence/chain-holes.ts
var chainHoles = (records) => {
  const unique = [...new Map(records.map((record2) => [record2.digest, record2])).values()];
  const sealed = unique.filter(({ evidence }) => evidence.stage === "sealed");
  return [...groupBy(sealed, ({ evidence }) => JSON.stringify(groundOf(evidence)))].map(([, own]) => chainOf(own));
};
var chainOf = (records) => {
  const covering = records.filter(({ evidence }) => evidence.links.covers.length > 0);
  const ordered = inOrder(covering);
  const [first] = ordered;
  const ground = records[0] === void 0 ? { repository: null, branch: null } : groundOf(records[0].evidence);
  const { parentCommit, parentEvidence } = first?.evidence.links ?? {};
  return {
    ...ground,
    ordered,
    begins: parentCommit === void 0 || parentEvidence === void 0 ? null : { parentCommit, parentEvidence },
    breaks: [...emptyOnes(records), ...joints(ordered), ...forks(ordered), ...duplicates(ordered)]
  };
};
var byTime = (a, b) => compareText(a.evidence.judgedAt ?? "", b.evidence.judgedAt ?? "") || compareText(a.digest, b.digest);
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var inOrder = (records) => {
  const covering = coveringOf(records);
  const before = ({ evidence }) => evidence.links.parentCommit === null ? [] : covering.get(evidence.links.parentCommit) ?? [];
  const ordered = /* @__PURE__ */ new Set();
  const waiting = records.toSorted(byTime).toReversed();
  const begun = /* @__PURE__ */ new Set();
  for (let record2 = waiting.at(-1); record2 !== void 0; record2 = waiting.at(-1)) {
    const missing2 = before(record2).filter((each) => !ordered.has(each) && !begun.has(each));
    begun.add(record2);
    if (missing2.length > 0) {
      waiting.push(...missing2.toSorted(byTime).toReversed());
      continue;
    }
    waiting.pop();
    ordered.add(record2);
  }
  return [...ordered];
};
var coveringOf = (records) => {
  const pairs = records.flatMap(
    (record2) => [...new Set(record2.evidence.links.covers)].map((commit) => ({ commit, record: record2 }))
  );
  const groups = groupBy(pairs, ({ commit }) => commit);
  return new Map([...groups].map(([commit, own]) => [commit, own.map(({ record: record2 }) => record2)]));
};
var digests = (records) => records.map(({ digest: digest2 }) => digest2);
var emptyOnes = (records) => records.filter(({ evidence }) => evidence.links.covers.length === 0).map(({ digest: digest2, evidence }) => ({ kind: "empty", commit: evidence.subject.commit, records: [digest2] }));
var joints = (ordered) => {
  const covering = coveringOf(ordered);
  return ordered.flatMap((record2) => {
    const { parentCommit, parentEvidence } = record2.evidence.links;
    const before = parentCommit === null ? [] : covering.get(parentCommit) ?? [];
    if (parentCommit === null || before.length === 0)
      return beginsAlike(record2, ordered[0]) ? [] : [{ kind: "hole", commit: parentCommit, records: [record2.digest] }];
    const named2 = parentEvidence.known ? parentEvidence.value : null;
    return before.some(({ digest: digest2 }) => digest2 === named2) ? [] : [{ kind: "unlinked", commit: parentCommit, records: [record2.digest, ...digests(before)] }];
  });
};
var beginsAlike = ({ evidence }, first) => {
  const [own, other] = [evidence.links, first?.evidence.links];
  return own.parentCommit === null ? own.covers[0] === other?.covers[0] : own.parentCommit === other?.parentCommit;
};
var forks = (ordered) => {
  const steps = ordered.flatMap((record2) => {
    const { parentCommit, covers } = record2.evidence.links;
    return covers.map((next, index) => ({
      from: index === 0 ? parentCommit : covers[index - 1] ?? null,
      next,
      record: record2
    }));
  });
  const found = groupBy(
    steps.flatMap((step) => step.from === null ? [] : [{ ...step, from: step.from }]),
    ({ from }) => from
  );
  return [...found].flatMap(
    ([commit, own]) => new Set(own.map(({ next }) => next)).size < 2 ? [] : [{ kind: "fork", commit, records: [...new Set(own.map(({ record: record2 }) => record2.digest))] }]
  );
};
var duplicates = (ordered) => [...coveringOf(ordered)].flatMap(
  ([commit, own]) => own.length < 2 ? [] : [{ kind: "duplicate", commit, records: digests(own) }]
);

// src/report/chain-text.ts
var BREAK = {
  hole: "no record covers the commit that this one begins on: records are missing, or somebody pushed what was not recorded",
  fork: "different commits follow on this one: the branch was rewritten, or a record is not true",
  duplicate: "several records cover this commit: it was sealed again, or a record is not true",
  unlinked: "the record before it is here, but is not named by it: two pushes followed quickly, or a status was forged",
  empty: "this record covers no commit: what landed could not be read"
};
var chainText = ({ branch, ordered, begins, breaks }, paint2) => {
  const covered = ordered.reduce((sum, { evidence }) => sum + evidence.links.covers.length, 0);
  const state = breaks.length === 0 ? paint2("whole", "good") : paint2("BROKEN", "bad");
  return [
    `chain of ${plain(branch ?? "an unknown branch")}: ${state}, ${counted2(ordered.length, "record")} of ${counted2(covered, "commit")}`,
    ...begins === null ? [] : [`  begins on  ${begins.parentCommit ?? "an empty branch"}, ${recordBefore(begins)}`],
    ...ordered.length === 0 ? [] : [`  ends in    ${ordered.at(-1)?.evidence.links.covers.at(-1) ?? "nothing"}`],
    ...breaks.flatMap(({ kind, commit, records }) => [
      `  ${paint2(kind, "bad")} at commit ${commit ?? "unknown"}: ${BREAK[kind]}`,
      ...records.map((digest2) => `      record ${digest2}`)
    ])
  ].join("\n");
};
var counted2 = (count, what) => `${String(count)} ${what}${count === 1 ? "" : "s"}`;
var recordBefore = ({ parentEvidence }) => {
  if (!parentEvidence.known) return "of which it is not known whether there is a record";
  return parentEvidence.value === null ? "which has no record" : `whose record is ${parentEvidence.value}`;
};

// src/wiring/verify-records.ts
var verifyRecords = async (paths, options, { verified, print: print2, paint: paint2 }) => {
  refuseOptionsOfOne(options);
  const records = [];
  for (const path of paths) records.push({ path, verification: await verified(path) });
  const chains = chainHoles(
    records.flatMap(
      ({ verification: { failures: failures2, evidence, digest: digest2 } }) => failures2.length === 0 && evidence !== null ? [{ digest: digest2, evidence }] : []
    )
  );
  if (options.json === true) print2(asJson(records, chains));
  else for (const part of asText(records, chains, paint2)) print2(part);
  const failures = records.flatMap(({ verification }) => verification.failures);
  const breaks = chains.flatMap((chain) => chain.breaks);
  return exitOfVerification({
    failures: [...failures, ...breaks.map(({ kind }) => ({ kind: "chain", found: kind }))]
  });
};
var OF_ONE = ["digest", "bundle", "private", "parent"];
var refuseOptionsOfOne = (options) => {
  const [given] = OF_ONE.filter((name) => options[name] !== void 0);
  if (given !== void 0) throw new InvalidArgumentError(`--${given} belongs to one record; give one path with it.`);
};
var asText = (records, chains, paint2) => [
  ...records.map(({ path, verification }) => `${plain(path)}: ${verificationText(verification, paint2)}`),
  ...chains.map((chain) => chainText(chain, paint2))
];
var asJson = (records, chains) => JSON.stringify({
  records: records.map(({ path, verification }) => ({
    path,
    ...JSON.parse(verificationJson(verification))
  })),
  chains: chains.map(({ repository, branch, ordered, begins, breaks }) => ({
    repository,
    branch,
    records: ordered.map(({ digest: digest2, evidence }) => ({ digest: digest2, covers: evidence.links.covers })),
    begins,
    breaks
  }))
});

// src/wiring/show-record.ts
import { readFile as readFile2, writeFile } from "node:fs/promises";
import { dirname as dirname2, join as join3 } from "node:path";
import { fileURLToPath } from "node:url";

// src/report/attributes/attribute.ts
var answer = (state, text2, pointers) => ({
  state,
  answer: visible(text2),
  pointers
});
var STATE_OF = {
  pass: "shown",
  fail: "not-shown",
  pending: "not-shown",
  // Somebody took on what is missing; it is missing all the same.
  waived: "not-shown",
  indeterminate: "not-known",
  "not-applicable": "not-applicable"
};

// src/report/attributes/judged.ts
var judgedBy = (evidence, control) => {
  const at = evidence.findings.findIndex((each) => each.control === control);
  const finding = evidence.findings[at];
  if (finding === void 0) return notJudged(evidence, control);
  return { finding, pointer: pointer("findings", at), says: saysOf(finding) };
};
var isAnswer = (judged) => "state" in judged;
var saysOf = ({ control, outcome, enforcement, reasons }) => {
  const report = enforcement === "report" ? ", which only reports" : "";
  const faults = outcome === "pass" ? [] : [...new Set(reasons.map(({ code: code2 }) => sentence(code2, control).says))];
  return `${control}${report}: ${outcome}${faults.length === 0 ? "" : ` (${enumerated(faults, (text2) => text2)})`}.`;
};
var notJudged = (evidence, control) => {
  const { decision, facts, policy } = evidence;
  const gate = evidence.findings.findIndex((each) => each.control === GATE);
  const finding = evidence.findings[gate];
  const places = ["/decision/verdict", ...finding === void 0 ? [] : [pointer("findings", gate)]];
  const says = finding === void 0 || finding.reasons.length === 0 ? "" : ` ${saysOf(finding)}`;
  if (decision.verdict === "not-applicable")
    return answer("not-applicable", `The policy does not cover this.${says}`, places);
  if (!facts.change.known && facts.landing.known && facts.landing.value !== null) {
    return answer("not-shown", `What landed was pushed without a change that could be judged.${says}`, [
      "/facts/change",
      "/facts/landing",
      ...places
    ]);
  }
  if (!facts.change.known || policy.state !== "found" || evidence.findings.length <= 1) {
    return answer("not-known", `No control was judged.${says}`, places);
  }
  return answer("not-shown", `The policy does not ask for ${control}.`, ["/policy", "/findings"]);
};
var unread = (evidence, name) => {
  const fact2 = evidence.facts[name];
  const place2 = pointer("facts", name);
  if (fact2.known) return answer("not-known", "The record does not tell.", [place2]);
  return fact2.why.code === "not-demanded" ? answer("not-shown", "The policy does not ask for it, so it was not read.", [place2]) : answer("not-known", `It could not be read: ${sentence(fact2.why.code).says}.`, [place2]);
};

// src/report/attributes/request.ts
var existence = ({ stage, links, facts }) => {
  if (stage !== "sealed") {
    return answer(
      "not-shown",
      "This record was made before the change landed; the record after the merge shows the place in the branch.",
      ["/stage"]
    );
  }
  const { covers, parentCommit, parentEvidence } = links;
  if (covers.length === 0) {
    const places = ["/links/covers", "/facts/landing"];
    return answer(facts.landing.known ? "not-shown" : "not-known", "Which commits it covers is not recorded.", places);
  }
  const before = !parentEvidence.known ? "whether the commit before has a record is not known" : parentEvidence.value === null ? "the commit before has no record, so it is the first of the branch or there is a hole" : `the record before it has sha256 ${plain(parentEvidence.value)}`;
  const after = parentCommit === null ? "the beginning of the branch" : short(parentCommit);
  return answer(
    "shown",
    `It covers ${counted(covers.length, "commit")} of the branch, directly after ${after}; ${before}.`,
    ["/links/covers", "/links/parentCommit", "/links/parentEvidence"]
  );
};
var request = (evidence) => {
  const { tickets } = evidence.facts;
  const judged = judgedBy(evidence, "change-ticket");
  if (isAnswer(judged)) return judged;
  if (!tickets.known) return unread(evidence, "tickets");
  const present2 = presentTickets(evidence);
  const said = present2.map(({ ticket }) => {
    const where = tickets.value.mentions.filter(({ key }) => key === ticket.key).map((mention) => mention.in);
    const type = ticket.type === null ? "" : `, ${plain(ticket.type)}`;
    const { requested, items, planned } = ticketWords(ticket);
    const more = [items === null ? "" : `, for ${items}`, planned === null ? "" : `, planned ${planned}`].join("");
    const address = ticket.url === null ? "" : ` ${plain(ticket.url)}`;
    return `${plain(ticket.key)}${type} of ${plain(tickets.value.system)}, requested by ${requested}${more}, named in ${enumerated([...new Set(where)], (place2) => place2)}.${address}`;
  });
  const state = present2.length === 0 && judged.finding.outcome === "pass" ? "not-shown" : STATE_OF[judged.finding.outcome];
  return answer(state, [judged.says, ...said].join(" "), [
    judged.pointer,
    ...present2.map((each) => each.place),
    "/facts/tickets"
  ]);
};
var authorisation = (evidence) => {
  const judged = judgedBy(evidence, "change-ticket");
  if (isAnswer(judged)) return judged;
  if (!evidence.facts.tickets.known) return unread(evidence, "tickets");
  const present2 = presentTickets(evidence);
  const approvals2 = present2.flatMap(
    ({ ticket, place: place2 }) => (ticket.approvals.known ? ticket.approvals.value : []).map((approval, at) => ({
      ...approval,
      place: `${place2}/approvals/value/${String(at)}`
    }))
  );
  const said = present2.flatMap(({ ticket }) => approvalSentences(ticket));
  const apart = judgedBy(evidence, "segregation-of-duties");
  const more = isAnswer(apart) ? [] : [apart.says];
  const isUnsaid = approvals2.length === 0 && !present2.some(({ ticket }) => ticket.ruling === "approved");
  const state = isUnsaid && judged.finding.outcome === "pass" ? "not-shown" : STATE_OF[judged.finding.outcome];
  return answer(state, [judged.says, ...said, ...more].join(" "), [
    judged.pointer,
    ...isAnswer(apart) ? [] : [apart.pointer],
    ...approvals2.map((each) => each.place)
  ]);
};
var approvalSentences = (ticket) => {
  const key = plain(ticket.key);
  const { ruling, edited, answers } = ticketWords(ticket);
  return [
    ...ticket.approvals.known && ticket.approvals.value.length === 0 ? [] : [`${key}: ${ticket.approvals.known ? answers : `approvals ${answers}`}.`],
    ...ruling === null ? [] : [`The ticket system says of ${key}: ${ruling}.`],
    ...ticket.edited.known && ticket.edited.value === null ? [] : [`${key} last edited: ${edited}.`]
  ];
};
var presentTickets = ({ facts }) => (facts.tickets.known ? facts.tickets.value.answers : []).flatMap(
  ({ answer: told }, at) => told.known && told.value.found === "present" ? [
    {
      ticket: told.value.ticket,
      place: pointer("facts", "tickets", "value", "answers", at, "answer", "value", "ticket")
    }
  ] : []
);

// src/report/coverage-words.ts
var COVERAGE_WORDS = {
  identity: "exactly what is judged",
  replay: "what is judged, but for merges that were recomputed",
  residual: "not all of what is judged",
  unknown: "not known whether it is what is judged"
};

// src/report/attributes/assurance.ts
var LISTED2 = 5;
var review = (evidence) => {
  const judged = judgedBy(evidence, "peer-review");
  if (isAnswer(judged)) return judged;
  const { reviews } = evidence.facts;
  if (!reviews.known) return unread(evidence, "reviews");
  const approvals2 = reviews.value.flatMap((each, at) => {
    if (each.opinion !== "approved" || each.dismissed !== null) return [];
    const coverage = evidence.coverage.findIndex(({ review: id }) => id === each.id);
    const covers = evidence.coverage[coverage]?.covers;
    const places = [pointer("facts", "reviews", "value", at), ...coverage < 0 ? [] : [pointer("coverage", coverage)]];
    const what = covers === void 0 ? each.commit === null ? "" : ` of ${short(each.commit)}` : ` (${COVERAGE_WORDS[covers]})`;
    return [{ says: `${nameOf(each.by)} at ${each.at}${what}`, places }];
  });
  const said = approvals2.length === 0 ? "Nobody approved." : `Approvals: ${enumerated(approvals2, ({ says }) => says, LISTED2)}.`;
  return answer(STATE_OF[judged.finding.outcome], `${judged.says} ${said}`, [
    judged.pointer,
    ...approvals2.flatMap(({ places }) => places)
  ]);
};
var tests = (evidence) => {
  const judged = judgedBy(evidence, "required-checks");
  if (isAnswer(judged)) return judged;
  const { checks } = evidence.facts;
  if (!checks.known) return unread(evidence, "checks");
  const ended = checks.value.head.flatMap(
    (each, at) => each.status === "completed" ? [{ each, place: pointer("facts", "checks", "value", "head", at) }] : []
  );
  const said = enumerated(
    ended,
    ({ each }) => `${plain(each.name)} ${plain(each.conclusion ?? "without a result")} at ${each.completedAt ?? "a time that is not told"}`,
    LISTED2
  );
  const left = testsShown(evidence);
  const results = left.length === 0 ? "" : ` ${enumerated(left, testsSaid, LISTED2)}.`;
  return answer(
    STATE_OF[judged.finding.outcome],
    `${judged.says} ${ended.length === 0 ? "No check ended on the head." : `On the head: ${said}.`}${results}`,
    [judged.pointer, ...ended.map(({ place: place2 }) => place2), ...left.map(({ place: place2 }) => place2)]
  );
};
var testsSaid = (shown) => `Results of ${plain(shown.check)}: ${plain(testsLine(shown))}`;
var scans = (evidence) => {
  const judged = judgedBy(evidence, "passing-scans");
  if (isAnswer(judged)) return judged;
  const told = evidence.facts.scans;
  if (!told.known && told.why.code !== "not-demanded") return unread(evidence, "scans");
  const reports = (told.known ? told.value : []).flatMap(
    ({ scan, reports: read }, at) => (read.known ? read.value : []).map((report, index) => ({
      says: `${plain(report.tool ?? scan)} ${plain(report.toolVersion ?? "of a version that is not told")}: ${counted(report.findings.length, "finding")}`,
      place: pointer("facts", "scans", "value", at, "reports", "value", index)
    }))
  );
  const said = reports.length === 0 ? "The scans are checks: see there; no report of a scanner was read." : `${enumerated(reports, ({ says }) => says, LISTED2)}.`;
  return answer(STATE_OF[judged.finding.outcome], `${judged.says} ${said} Thresholds stand in the policy.`, [
    judged.pointer,
    ...reports.map(({ place: place2 }) => place2),
    ...told.known ? ["/facts/scans"] : ["/facts/checks"],
    "/policy"
  ]);
};

// src/report/attributes/configuration.ts
var kinds = (evidence) => {
  const { files } = evidence.facts;
  const judged = judgedBy(evidence, "protected-paths");
  if (isAnswer(judged) && judged.state !== "not-shown") return judged;
  if (!files.known) return unread(evidence, "files");
  const said = `${counted(files.value.length, "file")} changed; every kind of file is judged alike: code, configuration, workflows, data, models.`;
  if (isAnswer(judged))
    return answer("shown", `${said} The policy does not ask for protected-paths.`, [
      "/facts/files",
      ...judged.pointers
    ]);
  const { outcome } = judged.finding;
  const state = outcome === "not-applicable" ? "shown" : STATE_OF[outcome];
  return answer(state, `${said} ${judged.says}`, ["/facts/files", judged.pointer]);
};
var configuration = (evidence) => {
  const { policy, standing, facts, tool, findings } = evidence;
  const versions = findings.flatMap(
    ({ control }, at) => control === GATE ? [] : [pointer("findings", at, "version")]
  );
  const places = ["/tool", "/policy", "/standing", "/facts/run", "/facts/protection", ...versions];
  if (policy.state !== "found") return answer("not-known", "The policy could not be read.", places);
  const digests2 = enumerated(policy.sources, ({ name, digest: digest2 }) => `${plain(name)} (sha256 ${digest2.slice(0, 12)}…)`);
  const who = standing.bypass.known ? `Who may go round the rules: ${standing.bypass.value.length === 0 ? "nobody" : enumerated(standing.bypass.value, plain)}.` : "Who may go round the rules is not known.";
  const demanded = standing.required === null ? "Whether the branch demands the status is not known." : `The branch ${standing.required ? "demands" : "does NOT demand"} the status.`;
  const said = `countersign ${plain(tool.version)}; policy ${digests2}. ${demanded} ${who}`;
  if (standing.required === null || !standing.bypass.known || !facts.run.known)
    return answer("not-known", said, places);
  const weak = !standing.required || standing.workflow === "untrusted" || standing.workflow === "untrusted-accepted";
  return answer(weak || standing.workflow === "none" ? "not-shown" : "shown", said, places);
};

// src/report/unknown-parts.ts
var unknownParts = ({ facts }) => [
  ...Object.entries(facts).flatMap(([name, fact2]) => missing(name, fact2, pointer("facts", name))),
  ...ofTickets(facts),
  ...ofReports(facts),
  ...ofDependencies(facts)
];
var valueOf = (fact2) => fact2?.known === true ? fact2.value : null;
var missing = (name, fact2, place2) => fact2.known || fact2.why.code === "not-demanded" ? [] : [{ name, place: place2 }];
var ofTickets = ({ tickets }) => (valueOf(tickets)?.answers ?? []).flatMap(({ key, answer: answer2 }, at) => {
  const place2 = pointer("facts", "tickets", "value", "answers", at, "answer");
  if (!answer2.known) return missing(`ticket ${key}`, answer2, place2);
  return answer2.value.found === "present" ? ofTicket(answer2.value.ticket, `${place2}${TICKET}`) : [];
});
var TICKET = pointer("value", "ticket");
var ofTicket = ({ key, approvals: approvals2, edited }, place2) => [
  ...missing(`approvals of ${key}`, approvals2, `${place2}${pointer("approvals")}`),
  ...missing(`last edit of ${key}`, edited, `${place2}${pointer("edited")}`)
];
var ofReports = ({ scans: scans2, testResults }) => [
  ...(valueOf(scans2) ?? []).flatMap(
    ({ scan, reports }, at) => missing(`scan ${scan}`, reports, pointer("facts", "scans", "value", at, "reports"))
  ),
  ...(valueOf(testResults) ?? []).flatMap(
    ({ check: check2, reports }, at) => missing(`results of ${check2}`, reports, pointer("facts", "testResults", "value", at, "reports"))
  )
];
var ofDependencies = ({ dependencies }) => {
  const value = valueOf(dependencies);
  if (value === null) return [];
  const { references, unread: unread2 } = value;
  return [
    ...missing("actions and images", references, pointer("facts", "dependencies", "value", "references")),
    ...unread2.map((path, at) => ({ name: path, place: pointer("facts", "dependencies", "value", "unread", at) }))
  ];
};

// src/report/attributes/operation.ts
var apartFromDeploying = (evidence) => {
  const judged = judgedBy(evidence, "segregation-of-duties");
  const says = isAnswer(judged) ? "" : ` Up to the merge: ${judged.says}`;
  return answer(
    "not-shown",
    `Who may deploy, and who deployed, is not in this record.${says}`,
    isAnswer(judged) ? judged.pointers : [judged.pointer]
  );
};
var deployed = ({ subject }) => answer(
  "not-shown",
  `What runs in production is not in this record; compare it with the commit ${subject.commit ?? subject.head ?? "(not known)"}.`,
  [subject.commit === null ? "/subject/head" : "/subject/commit"]
);
var wholeness = (evidence) => {
  const { faults, transcript, judgedAt } = evidence;
  const missing2 = unknownParts(evidence);
  const failed = transcript.flatMap(({ error }, at) => error === null ? [] : [pointer("transcript", at)]);
  const places = [
    "/transcript",
    "/judgedAt",
    ...faults.map((_, at) => pointer("faults", at)),
    ...missing2.map(({ place: place2 }) => place2),
    ...failed
  ];
  const others2 = [...new Set(transcript.flatMap(({ origin }) => origin === null ? [] : [origin]))];
  const of2 = ["the code host", ...others2.map((origin) => plain(origin))].join(", ");
  const said = `${counted(transcript.length, "call")} of ${of2}, each with its answer's digest; times in UTC, by the host's clock.`;
  if (missing2.length > 0 || faults.length > 0 || judgedAt === null || transcript.length === 0) {
    const holes = missing2.length === 0 ? "" : ` Not known: ${enumerated(missing2, ({ name }) => plain(name), 20)}.`;
    const bad = faults.length === 0 ? "" : ` Faults: ${enumerated(faults, ({ code: code2 }) => code2)}.`;
    return answer("not-known", `${said}${holes}${bad}`, places);
  }
  return answer(
    "shown",
    `${said} Nothing that was asked for is missing. That nothing was changed afterwards is for the signature to show.`,
    places
  );
};
var emergency = ({ decision, policy }) => {
  const said = decision.carried.map(({ by, control, approvedBy, until }, at) => ({
    by,
    says: `${by === "emergency" ? "Emergency" : "Exception"} for ${control} by ${plain(approvedBy)}, ${by === "emergency" ? "review due by" : "until"} ${until}.`,
    place: pointer("decision", "carried", at)
  }));
  if (said.length === 0) {
    return policy.state === "found" ? answer("not-applicable", "No emergency and no exception carried it.", ["/decision/carried"]) : answer("not-known", "The policy could not be read.", ["/policy", "/decision/carried"]);
  }
  const review2 = said.some(({ by }) => by === "emergency") ? " That the review afterwards took place is not in this record." : "";
  return answer(
    review2 === "" ? "shown" : "not-shown",
    `${said.map(({ says }) => says).join(" ")}${review2}`,
    said.map(({ place: place2 }) => place2)
  );
};
var afterwards = () => answer("not-shown", "Plans to go back, incidents and reviews after the release are not in this record.", [
  "/subject"
]);

// src/report/attributes.ts
var ASKED = [
  {
    id: "A",
    name: "Exists in the population",
    question: "Does the system's own history hold this change, so that none can be left out?",
    ask: existence
  },
  { id: "B", name: "Request", question: "Who asked for this change, and where is that written?", ask: request },
  {
    id: "C",
    name: "Authorised approval",
    question: "Did somebody who may do so approve the request, and not for themselves?",
    ask: authorisation
  },
  {
    id: "D",
    name: "Peer review",
    question: "Did somebody other than its authors look at exactly what was merged, before the merge?",
    ask: review
  },
  { id: "E", name: "Tested", question: "Was it tested, and did the tests pass on what was judged?", ask: tests },
  { id: "F", name: "Security scans", question: "Was it scanned, by what, and what was found?", ask: scans },
  {
    id: "G",
    name: "Developing apart from deploying",
    question: "Was it brought into production by somebody else than who wrote it?",
    ask: apartFromDeploying
  },
  { id: "H", name: "Deployed as approved", question: "Does production run what was approved?", ask: deployed },
  {
    id: "I",
    name: "Completeness of the record",
    question: "Does the record tell who, what and when, from which source, without a gap?",
    ask: wholeness
  },
  {
    id: "J",
    name: "Emergency",
    question: "If it went round the rules: who allowed that, and was it reviewed afterwards?",
    ask: emergency
  },
  {
    id: "K",
    name: "Every kind of change",
    question: "Do configuration, workflows, data and models count as much as code?",
    ask: kinds
  },
  {
    id: "L",
    name: "Configuration of the control",
    question: "Which rules, which program and which rights stood when it was judged?",
    ask: configuration
  },
  {
    id: "M",
    name: "Going back, and afterwards",
    question: "Is there a plan to go back, and is what happened afterwards known?",
    ask: afterwards
  }
];
var attributesOf = (evidence) => ASKED.map(({ id, name, question, ask }) => {
  const { state, answer: answer2, pointers } = ask(evidence);
  return { id, name, question, state, answer: answer2, pointers: [...new Set(pointers)] };
});

// src/lib/base64.ts
var PART = 32768;
var base64 = (bytes) => {
  const parts = [];
  for (let at = 0; at < bytes.length; at += PART) parts.push(String.fromCharCode(...bytes.subarray(at, at + PART)));
  return btoa(parts.join(""));
};
var fromHex = (hex) => Uint8Array.from(hex.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16));

// src/report/html/markup.ts
var VOID = /* @__PURE__ */ new Set(["meta", "link"]);
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var escape = (text2) => visible(text2).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
var element = (name, attributes, ...children) => {
  const written = Object.entries(attributes).flatMap(
    ([key, value]) => value === null ? [] : [value === true ? ` ${key}` : ` ${key}="${escape(value)}"`]
  );
  const open = `<${name}${written.join("")}>`;
  return { markup: VOID.has(name) ? open : `${open}${join2(children).markup}</${name}>` };
};
var join2 = (children) => ({
  markup: children.map((child) => child === null ? "" : typeof child === "string" ? escape(child) : child.markup).join("")
});
var others = (text2) => element("bdi", {}, text2);
var code = (text2) => element("code", {}, text2);
var verbatim = (name, content) => {
  if (/<\/(script|style)|<!--|[\r\0]/iu.test(content))
    throw new Error(`the ${name} of the page cannot stand in a page`);
  return { markup: `<${name}>${content}</${name}>` };
};

// src/report/html/style-layout.ts
var LAYOUT = `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 3rem;background:var(--ground);color:var(--ink);
font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h4{line-height:1.25;margin:0}
h1{font-size:1.9rem;font-weight:650;letter-spacing:-.01em}
h2{font-size:1.15rem;font-weight:650;margin-bottom:.75rem}
h4{font-size:.95rem;margin-top:.75rem}
p{margin:.4rem 0}
a{color:var(--link)}
small{font-size:.85em;color:var(--soft)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.86em}
pre{white-space:pre-wrap;background:var(--calm-bg);border-radius:6px;padding:.6rem .8rem;margin:.5rem 0 0}
ul{margin:.3rem 0;padding-left:1.2rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
main:focus{outline:none}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.brand{color:var(--soft);font-size:.9rem;margin:0 0 .5rem}
.aside{color:var(--soft);font-size:.88rem}
.tags{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.75rem 0 .25rem}
.subject{font-weight:600;font-size:1.05rem;margin-right:.25rem}
.stage{color:var(--soft);margin:0}
.carried{background:var(--wait-bg);color:var(--wait);border-left:4px solid currentColor;padding:.6rem .9rem;border-radius:4px;margin:.75rem 0 0}
section,footer,main>details{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.25rem;margin-top:1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;padding:0;margin:1.1rem 0 0;font-size:.92rem}
.pair{display:grid;gap:0 1rem;align-items:start}
.pair>*{min-width:0}
@media (min-width:62rem){.pair{grid-template-columns:1fr 1fr}}
@media (max-width:40rem){body{padding:1rem .75rem 2rem}h1{font-size:1.45rem}section,footer,main>details{padding:.9rem .9rem}}
@media print{body{max-width:none;padding:0;background:#fff;font-size:10pt}nav,.skip,#save{display:none}
section,footer,main>details{border-color:#bbb;break-inside:auto}h2{break-after:avoid}tr,li,.rows>div{break-inside:avoid}
details::details-content{content-visibility:visible;display:block;height:auto}}
`;

// src/report/html/style-parts.ts
var PARTS = `
.badge{display:inline-block;padding:.08rem .55rem;border-radius:999px;font-size:.82rem;font-weight:600;white-space:nowrap;border:1px solid transparent}
.good{color:var(--good);background:var(--good-bg)}.bad{color:var(--bad);background:var(--bad-bg)}
.wait{color:var(--wait);background:var(--wait-bg)}.calm{color:var(--calm);background:var(--calm-bg)}
.check .verdict{font-weight:600;border-radius:6px;padding:.55rem .8rem;margin:0 0 .6rem}
.rows{margin:0}
.rows>div{display:grid;grid-template-columns:9.5rem 1fr;gap:.25rem .9rem;padding:.32rem 0;border-top:1px solid var(--line)}
.rows>div:first-child{border-top:0;padding-top:0}
dt{color:var(--soft)}dd{margin:0;min-width:0}
summary{cursor:pointer}
.control{border-top:1px solid var(--line)}
.control:first-child{border-top:0}
.control>summary{display:grid;grid-template-columns:8.5rem minmax(0,14rem) minmax(0,1fr);gap:.2rem .9rem;align-items:baseline;padding:.55rem 1.4rem .55rem .2rem;list-style:none;position:relative}
.control>summary::-webkit-details-marker{display:none}
.control>summary::after{content:"";position:absolute;right:.35rem;top:1.05rem;width:.5rem;height:.5rem;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(45deg)}
.control[open]>summary::after{transform:rotate(-135deg);top:1.25rem}
.control .badge{justify-self:start}
.control .name{font-weight:600}
.requirement{color:var(--soft)}
.inside{padding:0 .2rem .9rem 9.6rem}
.inside li{margin-bottom:.6rem}
.inside li p{margin:.1rem 0}
.next{font-style:italic}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);font-size:.88rem;padding-bottom:.6rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem .5rem 0;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--soft);font-weight:600;font-size:.88rem}
.matrix{width:auto;max-width:100%}
.matrix thead th{vertical-align:bottom;padding:.2rem .35rem}
.matrix thead th:not(:first-child) span{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap;max-height:11rem}
.matrix th:first-child{padding-left:0}
.matrix tbody th{font-weight:500;min-width:6rem}
.matrix td{text-align:center;padding:.5rem .35rem;min-width:2.1rem}
.matrix small{display:block}
.holds{color:var(--good);font-size:1.1rem;line-height:1.2}
.timeline{list-style:none;margin:0;padding:0}
.timeline li{display:grid;grid-template-columns:minmax(0,max-content) 4rem minmax(0,1fr);gap:0 1.1rem;padding:.28rem 0 .28rem 1.5rem;position:relative}
.timeline li::before{content:"";position:absolute;left:.32rem;top:0;bottom:0;width:2px;background:var(--line)}
.timeline li:first-child::before{top:.85rem}.timeline li:last-child::before{bottom:auto;height:.85rem}
.timeline li::after{content:"";position:absolute;left:0;top:.6rem;width:.8rem;height:.8rem;border-radius:50%;background:var(--sheet);border:3px solid var(--soft)}
.timeline .review::after,.timeline .ticket::after{border-color:var(--good)}
.timeline .merge::after{border-color:var(--wait)}
.timeline .gate::after{border-color:var(--link);background:var(--link)}
.timeline time{color:var(--soft);font-variant-numeric:tabular-nums}
.lane{color:var(--soft);font-size:.88rem}
.claimed{color:var(--soft);font-size:.85rem}
.attributes td:nth-child(2){width:32%}.attributes td:nth-child(3){width:8.5rem}
.attributes p{margin:0 0 .3rem}
.question{display:block;color:var(--soft);font-size:.92rem}
.places{font-size:.88rem;color:var(--soft)}.places ul{color:var(--ink)}
.calls{font-size:.88rem;margin-top:.6rem}
button{font:inherit;padding:.4rem .9rem;border-radius:6px;border:1px solid var(--line);background:var(--calm-bg);color:var(--ink);cursor:pointer}
@media (max-width:40rem){
.rows>div{grid-template-columns:1fr;gap:0}
.control>summary{grid-template-columns:auto minmax(0,1fr)}.requirement{grid-column:1/-1;font-size:.92rem}
.inside{padding-left:.2rem}
.timeline li{display:flex;flex-wrap:wrap}.timeline time{min-width:0}.timeline .what{flex:1 0 100%;min-width:0;max-width:100%}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{display:block;border-top:1px solid var(--line);padding:.6rem 0}
.stack tbody tr:first-child{border-top:0}
.stack th,.stack td{display:block;border:0;padding:.12rem 0;width:auto!important}
.calls td:empty{display:none}.calls td::before{content:attr(data-head) ": ";color:var(--soft)}
}
`;

// src/report/html/style.ts
var COLOURS = `
:root{color-scheme:light dark;--ground:#fbfbf9;--sheet:#fff;--ink:#1f2328;--soft:#59636e;--line:#d9dde2;--link:#0a5cb8;
--good:#14612f;--good-bg:#e3f4e8;--bad:#9a1c1c;--bad-bg:#fdeaea;--wait:#7a4a00;--wait-bg:#fff3d6;--calm:#4a5460;--calm-bg:#eceff2}
@media (prefers-color-scheme:dark){:root{--ground:#14171b;--sheet:#1b1f24;--ink:#e4e8ec;--soft:#a2acb7;--line:#353c44;--link:#7db8ff;
--good:#86dba0;--good-bg:#16321f;--bad:#ffa8a3;--bad-bg:#421c1c;--wait:#f3c969;--wait-bg:#3a2c0b;--calm:#b9c2cc;--calm-bg:#2a3038}}
`;
var STYLE = `${COLOURS}${LAYOUT}${PARTS}`;

// src/report/record/test-rows.ts
var testRows = (evidence) => testsShown(evidence).flatMap((shown) => [
  row(`Tests of ${shown.check}`, testsLine(shown)),
  ...shown.artifact === null ? [] : [exactRow(`Artifact ${String(shown.artifact.id)}`, `${shown.artifact.name} sha256:${shown.artifact.digest}`)]
]);

// src/report/record/change-rows.ts
var changeRows = (evidence) => {
  const { subject, facts, companions } = evidence;
  const { repository, pull } = subject;
  const id = repository.id === null ? "" : ` (id ${String(repository.id)})`;
  return [
    row("Repository", `${repository.name}${id}`),
    ...rowsIf(pull, (number) => [row("Pull request", `#${String(number)}`)]),
    ...facts.change.known ? ofChange(facts.change.value) : [row("Change", `not known: ${sentence(facts.change.why.code).says}`)],
    ...rowsIf(subject.base, (base) => [row("Into branch", base.ref), exactRow("Branch stood at", base.commit)]),
    ...rowsIf(subject.head, (head) => [exactRow("Head commit", head)]),
    ...facts.change.known ? [exactRow("Head tree", facts.change.value.head.tree)] : [],
    ...rowsIf(subject.commit, (commit) => [exactRow("Status on commit", commit)]),
    ...sizes(evidence),
    ...testRows(evidence),
    ...facts.landing.known ? rowsIf(facts.landing.value, ofLanding) : [],
    ...companions.length === 0 ? [] : [row("Judged with it", companions.map(({ pull: other }) => `#${String(other)}`).join(", "))]
  ];
};
var ofChange = ({ title, author, initiator, head, state, draft, merged }) => [
  row("Title", title),
  row("Opened by", nameOf(author)),
  ...rowsIf(initiator, (who) => [row("Started by", nameOf(who))]),
  row(
    "From branch",
    `${head.ref}${head.repository === null ? " of a deleted repository" : head.fork ? ` of the fork ${head.repository.name}` : ""}`
  ),
  row("State", `${state}${draft ? ", a draft" : ""}`),
  ...rowsIf(merged, ({ by, at }) => [row("Merged", `by ${nameOf(by)} at ${at}`)])
];
var sizes = ({ facts }) => {
  const { files, commits, change: change2 } = facts;
  const lines = change2.known ? `, +${String(change2.value.additions)} −${String(change2.value.deletions)} lines` : "";
  return [
    ...files.known ? [row("Size", `${counted(files.value.length, "file")}${lines}`)] : [],
    ...commits.known ? [
      row(
        "Commits",
        `${String(commits.value.current.length)}${commits.value.earlier.length === 0 ? "" : `, and ${String(commits.value.earlier.length)} of earlier heads`}`
      )
    ] : []
  ];
};
var ofLanding = (landing) => [
  row("Landed", `on ${landing.branch} by ${nameOf(landing.by)}, method: ${landing.method}`),
  exactRow("Landed commit", landing.commit),
  exactRow("Landed tree", landing.tree),
  row("Content", landed(landing)),
  ...landing.ungated.map((commit) => exactRow("Came without a change", commit))
];
var landed = ({ tree, expectedTree }) => {
  if (expectedTree === null) return "what a clean merge gives could not be computed";
  return tree === expectedTree ? "exactly what a clean merge of the change gives" : `NOT what a clean merge of the change gives, which is ${short(expectedTree)}`;
};

// src/report/record/controls-shown.ts
var WORST_FIRST = ["fail", "indeterminate", "pending", "waived", "pass", "not-applicable"];
var controlsShown = ({ findings, companions }) => [
  ...ofChange2(findings, null, ""),
  ...companions.flatMap(
    ({ pull, findings: theirs }, at) => ofChange2(theirs, `#${String(pull)}`, pointer("companions", at))
  )
];
var ofChange2 = (findings, change2, place2) => {
  const all = findings.map((finding, at) => shownOf(finding, change2, `${place2}${pointer("findings", at)}`)).filter(({ name, reasons, notes }) => name !== GATE || reasons.length > 0 || notes.length > 0);
  return WORST_FIRST.flatMap((outcome) => all.filter((each) => each.outcome === outcome));
};
var REQUIREMENTS = new Map([
  ...controls.map(({ id, requirement }) => [id, requirement]),
  [GATE, "The run, its policy and its reading are in order."]
]);
var shownOf = (finding, change2, place2) => ({
  name: plain(finding.control),
  change: change2,
  version: finding.version,
  requirement: REQUIREMENTS.get(finding.control) ?? "A control that this version does not have.",
  outcome: finding.outcome,
  reportOnly: finding.enforcement === "report",
  rules: finding.rules.map((rule) => plain(rule)),
  reasons: finding.reasons.map((reason) => reasonShown(reason, finding.control)),
  notes: finding.notes.map((note) => reasonShown(note, finding.control)),
  pointer: place2
});
var reasonShown = ({ code: code2, about: about2, found, needed, who }, control) => ({
  code: plain(code2),
  says: visible(sentence(code2, control).says),
  next: sentence(code2, control).next,
  about: about2.map((text2) => plain(text2)),
  found: found === void 0 ? null : plain(withAddresses(found)),
  needed: needed === void 0 ? null : plain(withAddresses(needed)),
  who: (who ?? []).map(whom)
});

// src/report/record/origin-rows.ts
var policyRows = ({ policy, companions }) => [
  ...ofReading(policy),
  ...companions.flatMap(
    ({ pull, policy: own }) => own === void 0 ? [] : [row("Judged by another", `#${String(pull)}`), ...ofReading(own)]
  )
];
var ofReading = (policy) => {
  if (policy.state === "missing") return [row("Policy", `missing: there is no ${policy.path}`)];
  if (policy.state === "unreadable") return [row("Policy", `unreadable: ${policy.path}, ${policy.found}`)];
  return policy.sources.flatMap(({ kind, name, repository, path, commit, digest: digest2, bytes }) => [
    row(KINDS[kind], kind === "preset" ? name : `${path ?? name}${repository === null ? "" : ` of ${repository}`}`),
    ...rowsIf(commit, (id) => [exactRow("At commit", id)]),
    exactRow("sha256", digest2),
    row("Size", counted(bytes, "byte"))
  ]);
};
var KINDS = { file: "Policy", "extended-file": "Extends the file", preset: "Extends the preset" };
var runRows = (evidence) => {
  const { facts, tool, judgedAt, subject } = evidence;
  const standing = standingText(evidence, (text2) => text2);
  return [
    row("Judged", `at ${judgedAt ?? "a time that is not known"} by ${tool.name} ${tool.version}`),
    ...rowsIf(subject.context, (context) => [row("Status", context)]),
    ...facts.run.known ? ofRun(facts.run.value) : [row("Run", "not known")],
    ...standing === "" ? [] : [row("Worth", standing)]
  ];
};
var ofRun = ({ event, id, attempt, actor, triggeringActor, workflow, url, ...program3 }) => [
  row(
    "Woken by",
    `${event}${actor === "" ? "" : `, actor ${actor}`}${triggeringActor === actor ? "" : `, started by ${triggeringActor}`}`
  ),
  row("Workflow", workflow === null ? "none ran" : `${workflow.repository}/${workflow.path}@${workflow.ref}`),
  ...rowsIf(workflow?.commit, (commit) => [exactRow("Workflow commit", commit)]),
  ...rowsIf(program3.action, ({ repository, ref }) => [row("Action", `${repository}${ref === null ? "" : `@${ref}`}`)]),
  ...rowsIf(program3.build, (digest2) => [exactRow("Program sha256", digest2)]),
  ...rowsIf(program3.environment, (environment) => [row("Runner", environment)]),
  ...id === 0 ? [] : [row("Run", `${String(id)}, attempt ${String(attempt)}`)],
  ...rowsIf(url, (address) => [row("Address", address)])
];
var linkRows = ({ links, stage }) => [
  row("Stage", `${STAGES[stage].name} (${stage})`),
  ...rowsIf(links.parentCommit, (commit) => [exactRow("Commit before", commit)]),
  ...links.covers.map((commit) => exactRow("Covers", commit)),
  ...parentRow(links, stage),
  ...rowsIf(links.earlierEvidence, (digest2) => [exactRow("Earlier record", digest2)])
];
var parentRow = ({ parentEvidence }, stage) => {
  if (!parentEvidence.known) return [row("Record before", "not known")];
  if (parentEvidence.value !== null) return [exactRow("Record before", parentEvidence.value)];
  return stage === "sealed" ? [row("Record before", "none: the first record of the branch, or a hole")] : [];
};
var STAGES = {
  "pull-request": { name: "provisional", says: "This record was made before the merge." },
  "merge-queue": { name: "provisional", says: "This record was made in the merge queue." },
  sealed: { name: "final", says: "This record was made afterwards, of what the branch holds." },
  "dry-run": { name: "dry run", says: "A dry run from the command line: nothing was published." }
};
var sourceRows = (evidence) => {
  const { facts, transcript, faults } = evidence;
  const failed = transcript.filter(({ error }) => error !== null).length;
  const bytes = transcript.reduce((sum, each) => sum + each.bytes, 0);
  const times = transcript.flatMap(({ date }) => date === null ? [] : [date]);
  const names = Object.entries(facts);
  const unknown = unknownParts(evidence).map(({ name }) => plain(name));
  const unasked = names.flatMap(([name, fact2]) => !fact2.known && fact2.why.code === "not-demanded" ? [name] : []);
  const say = (list) => list.length === 0 ? "nothing" : enumerated(list, (name) => name, 30);
  return [
    row(
      "Calls",
      `${counted(transcript.length, "call")}, ${counted(bytes, "byte")} of answers${failed === 0 ? "" : `, ${String(failed)} failed`}`
    ),
    ...rowsIf(times[0], (first) => [row("Between", `${first} and ${times.at(-1) ?? first}`)]),
    row("Could not be read", say(unknown)),
    row("Was not asked for", say(unasked)),
    ...faults.map(({ code: code2, found }) => row("Fault", `${code2}${found === void 0 ? "" : `: ${found}`}`))
  ];
};

// src/report/record/people.ts
var DUTY_WORDS = {
  author: "Author",
  approver: "Approver",
  merger: "Merger",
  requester: "Requester",
  "ticket-approver": "Ticket approver",
  deployer: "Deployer",
  "deployment-approver": "Deployment approver",
  "policy-author": "Policy author"
};
var peopleShown = ({ participants }) => {
  const held = new Set(participants.flatMap(({ duties }) => duties));
  return {
    people: participants.map(({ account, duties }, at) => ({
      name: nameOf(account),
      id: account.id,
      kind: account.type === "user" ? "" : account.type,
      duties,
      at
    })),
    held: DUTIES.filter((duty) => held.has(duty)),
    unheld: DUTIES.filter((duty) => !held.has(duty))
  };
};

// src/report/record/ticket-rows.ts
var ticketRows = ({ facts }) => {
  const { tickets } = facts;
  if (!tickets.known) {
    return [
      row(
        "Ticket",
        tickets.why.code === "not-demanded" ? "not asked for" : `not known: ${sentence(tickets.why.code).says}`
      )
    ];
  }
  const { answers, mentions, system } = tickets.value;
  if (answers.length === 0) return [row("Ticket", "none is named")];
  return answers.flatMap(({ key, answer: answer2 }) => {
    const places = [...new Set(mentions.filter((each) => each.key === key).map((each) => each.in))].join(", ");
    if (!answer2.known) return [row("Ticket", `${key} of ${system}: not known, ${whyUnknown(answer2.why)}`)];
    if (answer2.value.found === "present") return ofTicket2(answer2.value.ticket, system, places);
    return [
      row(
        "Ticket",
        `${key} of ${system}: ${answer2.value.found === "absent" ? "there is none" : "there is none, or it is hidden"}`
      )
    ];
  });
};
var ofTicket2 = (ticket, system, places) => {
  const words = ticketWords(ticket);
  return [
    row("Ticket", `${ticket.key} of ${system}${places === "" ? "" : `, named in: ${places}`}`),
    ...rowsIf(ticket.url, (url) => [row("Address", url)]),
    ...rowsIf(ticket.project, (project) => [row("Belongs to", project)]),
    row("Title", ticket.title ?? "left out: everybody may see the repository"),
    row("State", `${ticket.state}${ticket.type === null ? "" : `, type ${ticket.type}`}`),
    row("Requested by", words.requested),
    row("Approval is", words.kind),
    row("Approvals", words.answers),
    ...rowsIf(words.ruling, (ruling) => [row("The system says", ruling)]),
    row("Last edited", words.edited),
    ...rowsIf(words.planned, (planned) => [row("Planned", planned)]),
    ...rowsIf(words.items, (items) => [row("For", items)]),
    ...usesOf(ticket)
  ];
};
var usesOf = ({ usedBy }) => usedBy.known && usedBy.value.length > 0 ? [
  row(
    "Also used by",
    enumerated(usedBy.value, (change2) => change2, 20)
  )
] : [];

// src/report/record/moment.ts
var moment = (lane, at, says, { by, pointer: pointer2 }) => ({ at, lane, says, by, claimed: false, pointer: pointer2 });

// src/report/record/moments-of-code.ts
var MOST_COMMITS = 30;
var commitMoments = ({ facts }) => {
  if (!facts.commits.known) return [];
  const { current } = facts.commits.value;
  const last = current.at(-1);
  if (current.length > MOST_COMMITS && last !== void 0) {
    const says = `${counted(current.length, "commit")}, the last of them ${short(last.id)}`;
    return [
      {
        ...moment("code", last.committedAt, says, { by: null, pointer: "/facts/commits/value/current" }),
        claimed: true
      }
    ];
  }
  return current.map(({ id, author, committedAt }, at) => ({
    ...moment("code", committedAt, `Commit ${short(id)}`, {
      by: attributionName(author),
      pointer: pointer("facts", "commits", "value", "current", at)
    }),
    claimed: true
  }));
};
var pushMoments = ({ facts }) => {
  if (!facts.pushes.known || facts.pushes.value.source !== "activity") return [];
  return facts.pushes.value.pushes.map(
    ({ at, by, after, forced }, index) => moment("code", at, `Pushed ${short(after)}${forced === true ? ", replacing what stood there" : ""}`, {
      by: nameOf(by),
      pointer: pointer("facts", "pushes", "value", "pushes", index)
    })
  );
};
var labelMoments = ({ facts }) => {
  if (!facts.change.known) return [];
  const { labels, unlabeled } = facts.change.value;
  return [
    ...labels.flatMap(
      ({ name, by, at }, index) => at === null ? [] : [
        moment("merge", at, `Label ${plain(name)} set`, {
          by: nameOf(by),
          pointer: pointer("facts", "change", "value", "labels", index)
        })
      ]
    ),
    ...unlabeled.map(
      ({ name, by, at }, index) => moment("merge", at, `Label ${plain(name)} taken off`, {
        by: nameOf(by),
        pointer: pointer("facts", "change", "value", "unlabeled", index)
      })
    )
  ];
};
var mergeMoments = ({ facts }) => {
  if (!facts.change.known) return [];
  const { baseChanges, autoMerge, queued, merged } = facts.change.value;
  const asked = [
    { name: "autoMerge", says: "Auto-merge enabled", told: autoMerge },
    { name: "queued", says: "Put into the merge queue", told: queued },
    { name: "merged", says: "Merged", told: merged }
  ];
  return [
    ...baseChanges.map(
      ({ at, from, to, by }, index) => moment("merge", at, `Base changed from ${plain(from)} to ${plain(to)}`, {
        by: by === null ? null : nameOf(by),
        pointer: pointer("facts", "change", "value", "baseChanges", index)
      })
    ),
    ...asked.flatMap(
      ({ name, says, told }) => told?.at == null ? [] : [moment("merge", told.at, says, { by: nameOf(told.by), pointer: pointer("facts", "change", "value", name) })]
    )
  ];
};

// src/report/record/moments-of-assurance.ts
var OPINIONS = {
  approved: "Approved",
  "changes-requested": "Changes requested",
  commented: "Commented",
  unknown: "Reviewed, with an opinion that is not known"
};
var reviewMoments = ({ facts, coverage }) => {
  if (!facts.reviews.known) return [];
  const covered = new Map(coverage.map(({ review: review2, covers }) => [review2, covers]));
  return facts.reviews.value.flatMap(({ id, by, opinion, commit, at, dismissed }, index) => {
    const place2 = pointer("facts", "reviews", "value", index);
    const covers = covered.get(id);
    const of2 = commit === null ? "" : ` ${short(commit)}`;
    const saw = covers === void 0 || opinion === "commented" ? "" : ` (${COVERAGE_WORDS[covers]})`;
    return [
      moment("review", at, `${OPINIONS[opinion]}${of2}${saw}`, { by: nameOf(by), pointer: place2 }),
      ...dismissed?.at == null ? [] : [
        moment("review", dismissed.at, `Dismissed the review of ${nameOf(by)}`, {
          by: nameOf(dismissed.by),
          pointer: `${place2}/dismissed`
        })
      ]
    ];
  });
};
var checkMoments = ({ facts }) => {
  if (!facts.checks.known) return [];
  return facts.checks.value.head.flatMap(
    ({ name, conclusion, completedAt, app }, index) => completedAt === null ? [] : [
      moment("check", completedAt, `Check ${plain(name)}: ${plain(conclusion ?? "no result")}`, {
        by: app === null ? null : plain(app),
        pointer: pointer("facts", "checks", "value", "head", index)
      })
    ]
  );
};
var testMoments = (evidence) => testsShown(evidence).flatMap(
  (shown) => shown.artifact === null ? [] : [
    moment("check", shown.artifact.at, `Results of ${plain(shown.check)}: ${plain(testsLine(shown))}`, {
      by: null,
      pointer: shown.place
    })
  ]
);
var scanMoments = ({ facts }) => {
  if (!facts.scans.known) return [];
  return facts.scans.value.flatMap(
    ({ scan, reports }, at) => (reports.known ? reports.value : []).flatMap(
      (report, index) => report.at === null ? [] : [
        moment("check", report.at, `Scan ${plain(scan)}: ${counted(report.findings.length, "finding")}`, {
          by: report.tool === null ? null : plain(report.tool),
          pointer: pointer("facts", "scans", "value", at, "reports", "value", index)
        })
      ]
    )
  );
};
var ticketMoments = ({ facts }) => {
  if (!facts.tickets.known) return [];
  return facts.tickets.value.answers.flatMap(({ answer: answer2 }, at) => {
    if (!answer2.known || answer2.value.found !== "present") return [];
    const { key, approvals: approvals2, edited, approvedBy } = answer2.value.ticket;
    const moved = approvedBy === "move" ? " by moving it" : "";
    const place2 = pointer("facts", "tickets", "value", "answers", at, "answer", "value", "ticket");
    return [
      ...(approvals2.known ? approvals2.value : []).flatMap(
        (approval, index) => approval.at === null ? [] : [
          moment("ticket", approval.at, `Ticket ${plain(key)} ${approval.answer}${moved}`, {
            by: ticketPersonName(approval.by),
            pointer: `${place2}/approvals/value/${String(index)}`
          })
        ]
      ),
      ...!edited.known || edited.value === null ? [] : [
        moment("ticket", edited.value.at, `Ticket ${plain(key)} edited${fieldWords(edited.value)}`, {
          by: ticketPersonName(edited.value.by),
          pointer: `${place2}/edited/value`
        })
      ]
    ];
  });
};

// src/report/record/timeline.ts
var timelineOf = (evidence) => {
  const { judgedAt } = evidence;
  const all = [
    ...ticketMoments(evidence),
    ...commitMoments(evidence),
    ...pushMoments(evidence),
    ...checkMoments(evidence),
    ...testMoments(evidence),
    ...scanMoments(evidence),
    ...labelMoments(evidence),
    ...reviewMoments(evidence),
    ...mergeMoments(evidence),
    ...judgedAt === null ? [] : [
      {
        at: judgedAt,
        lane: "gate",
        says: `Judged: ${evidence.decision.verdict}`,
        by: null,
        claimed: false,
        pointer: "/judgedAt"
      }
    ]
  ];
  return all.map((moment2) => ({ moment: moment2, time: Date.parse(moment2.at) })).sort((a, b) => Number.isNaN(a.time) ? 1 : Number.isNaN(b.time) ? -1 : a.time - b.time).map(({ moment: moment2 }) => moment2);
};

// src/report/record/view.ts
var recordView = (evidence) => {
  const { subject, decision, stage } = evidence;
  return {
    name: plain(`${subject.repository.name}${subject.pull === null ? "" : `#${String(subject.pull)}`}`),
    verdict: decision.verdict,
    headline: headline(evidence, decision.verdict),
    stage: STAGES[stage].name,
    stageText: stageText(evidence, (text2) => plain(text2)).join(" ") || STAGES[stage].says,
    isFinal: stage === "sealed",
    carried: decision.carried.map(carriedLine),
    change: changeRows(evidence),
    ticket: ticketRows(evidence),
    dependencies: dependencyRows(evidence),
    people: peopleShown(evidence),
    timeline: timelineOf(evidence),
    controls: controlsShown(evidence),
    attributes: attributesOf(evidence),
    policy: policyRows(evidence),
    run: runRows(evidence),
    links: linkRows(evidence),
    sources: sourceRows(evidence)
  };
};
var carriedLine = ({ by, control, approvedBy, why, until }) => by === "emergency" ? `Emergency: ${plain(control)} was lifted by ${plain(approvedBy)}. Not met: ${inWords(why)}. Review due by ${plain(until)}.` : `Exception for ${plain(control)} by ${plain(approvedBy)} until ${plain(until)}: ${plain(why)}.`;
var inWords = (codes) => enumerated(codes.split(", "), (code2) => plain(sentence(code2).says), 20);

// src/report/verify-command.ts
var REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]+$/u;
var WORKFLOW = /^[A-Za-z0-9.][A-Za-z0-9_./-]*@refs\/[A-Za-z0-9_./-]+$/u;
var verifyCommand = ({ subject, facts }) => {
  const { name } = subject.repository;
  const workflow = facts.run.known ? workflowOf(name, facts.run.value.workflow) : "";
  return [
    "countersign verify FOLDER",
    `--repository ${REPOSITORY.test(name) ? name : "OWNER/REPOSITORY"}`,
    `--workflow ${WORKFLOW.test(workflow) ? workflow : "PATH@REF"}`,
    ...needsRoot(facts.repository) ? ["--trusted-root trusted_root.jsonl"] : []
  ].join(" ");
};
var needsRoot = (repository) => repository.known && repository.value.visibility !== "public";
var workflowOf = (name, workflow) => {
  if (workflow === null) return "";
  const { repository, path, ref } = workflow;
  return `${repository === name ? "" : `${repository}/`}${path}@${ref}`;
};

// src/report/record-text.ts
var recordText = (evidence, verification, shelf, paint2) => {
  const view = recordView(evidence);
  return [
    `${paint2("countersign", "bold")} ${view.name}: ${paint2(view.verdict, VERDICT_TONES[view.verdict])}`,
    view.headline,
    view.stageText,
    ...view.carried.map((line) => paint2(line, "wait")),
    ...sectionsOf(view, paint2).flatMap(
      ([name, lines]) => lines.length === 0 ? [] : ["", paint2(name, "bold"), ...lines]
    ),
    "",
    paint2("This file", "bold"),
    ...fileLines(verification, shelf, paint2),
    `  ${label("", paint2)}${verifyCommand(evidence)}`
  ].join("\n");
};
var sectionsOf = (view, paint2) => [
  ["Change", rowLines(view.change, paint2)],
  ["Ticket", rowLines(view.ticket, paint2)],
  ["Dependencies", rowLines(view.dependencies, paint2)],
  ["People and duties", peopleLines(view.people, paint2)],
  ["Timeline (UTC)", view.timeline.map((each) => momentLine(each, paint2))],
  ["Controls", view.controls.flatMap((each) => controlLines(each, paint2))],
  ["What an auditor asks", view.attributes.flatMap((each) => attributeLines(each, paint2))],
  ["Policy", rowLines(view.policy, paint2)],
  ["Run", rowLines(view.run, paint2)],
  ["Chain of records", rowLines(view.links, paint2)],
  ["Where the facts came from", rowLines(view.sources, paint2)]
];
var fileLines = ({ failures, digest: digest2 }, shelf, paint2) => [
  `  ${label("sha256", paint2)}${digest2}`,
  ...failures.length === 0 ? [`  ${label("Judged again", paint2)}${paint2("here and now, from the recorded facts: same decision", "good")}`] : failures.map(
    ({ kind, found }) => `  ${label("NOT in order", paint2)}${paint2(`${MEANING[kind]} Found: ${plain(found)}.`, "bad")}`
  ),
  `  ${label("Signature", paint2)}${shelf.signed ? SIGNED : UNSIGNED2}`
];
var SIGNED = "lies beside it, not checked here; check it, with the signer that you expect:";
var UNSIGNED2 = "none lies beside it; who vouches for the facts is not shown. With the other files of the record:";
var VERDICT_TONES = {
  pass: "good",
  "pass-with-exception": "wait",
  pending: "wait",
  "not-applicable": "wait",
  fail: "bad",
  indeterminate: "bad"
};
var WIDTH = 20;
var label = (text2, paint2) => paint2(text2.padEnd(WIDTH), "dim");
var rowLines = (rows, paint2) => rows.map((each) => `  ${label(each.label, paint2)}${each.value}`);
var peopleLines = ({ people, unheld }, paint2) => [
  ...people.map(({ name, id, kind, duties }) => {
    const who = `${duties.map((duty) => DUTY_WORDS[duty].toLowerCase()).join(", ")} (id ${String(id)}${kind === "" ? "" : `, ${kind}`})`;
    return `  ${label(`${name} `, paint2)}${who}`;
  }),
  `  ${label("Nobody known", paint2)}${unheld.map((duty) => DUTY_WORDS[duty].toLowerCase()).join(", ") || "none"}`
];
var momentLine = ({ at, says, by, claimed }, paint2) => {
  const time = `${plain(at)}${claimed ? "?" : ""}`.padEnd(WIDTH + 2);
  return `  ${paint2(time, "dim")}${says}${by === null ? "" : ` by ${by}`}`;
};
var OUTCOME_TONES = {
  pass: "good",
  fail: "bad",
  pending: "wait",
  indeterminate: "bad",
  waived: "wait",
  "not-applicable": "dim"
};
var controlLines = (control, paint2) => {
  const { name, change: change2, outcome, reportOnly, rules, requirement, reasons, notes } = control;
  const where = change2 === null ? "" : `${change2} `;
  const report = reportOnly ? paint2(" (report only)", "dim") : "";
  const by = rules.length === 0 ? "" : paint2(` changed by ${counted(rules.length, "rule")}: ${enumerated(rules, (rule) => rule)}`, "dim");
  return [
    `  ${paint2(outcome.padEnd(14), OUTCOME_TONES[outcome])} ${where}${name}${report}${by}`,
    `                 ${paint2(requirement, "dim")}`,
    ...reasons.map((reason) => `                 - ${reasonSentence(reason)}`),
    ...notes.map((note) => `                 ${paint2("note", "dim")} ${noteSentence(note)}`)
  ];
};
var reasonSentence = (reason) => [
  `${reason.code}: ${reason.says}${aboutOf(reason)}.`,
  ...reason.found === null ? [] : [`Found: ${reason.found}.`],
  ...reason.needed === null ? [] : [`Needed: ${reason.needed}.`],
  reason.next,
  ...reason.who.length === 0 ? [] : [`Who can: ${enumerated(reason.who, (text2) => text2)}.`]
].join(" ");
var noteSentence = (note) => `${note.code}: ${note.says}${aboutOf(note)}`;
var aboutOf = ({ about: about2 }) => about2.length === 0 ? "" : ` (${enumerated(about2, (text2) => text2, 20)})`;
var STATE_WORDS = {
  shown: "shown",
  "not-shown": "not shown",
  "not-applicable": "not applicable",
  "not-known": "not known"
};
var STATE_TONES = {
  shown: "good",
  "not-shown": "wait",
  "not-applicable": "dim",
  "not-known": "bad"
};
var attributeLines = ({ id, name, state, answer: answer2 }, paint2) => [
  `  ${id}  ${paint2(STATE_WORDS[state].padEnd(14), STATE_TONES[state])} ${name}`,
  `                    ${answer2}`
];

// src/report/html/badge.ts
var badge = (word, tone) => element("span", { class: `badge ${tone}` }, word);
var OUTCOMES = {
  pass: "good",
  fail: "bad",
  pending: "wait",
  indeterminate: "bad",
  waived: "wait",
  "not-applicable": "calm"
};
var outcomeBadge = (outcome) => badge(outcome.replace("-", " "), OUTCOMES[outcome]);
var STATES = {
  shown: "good",
  "not-shown": "wait",
  "not-known": "bad",
  "not-applicable": "calm"
};
var stateBadge = (state) => badge(STATE_WORDS[state], STATES[state]);
var verdictTone = (verdict) => {
  switch (verdict) {
    case "pass":
      return "good";
    case "fail":
    case "indeterminate":
      return "bad";
    case "pending":
    case "pass-with-exception":
      return "wait";
    case "not-applicable":
      return "calm";
  }
};

// src/report/html/controls.ts
var LISTED3 = 50;
var controlList = (controls2) => element("div", { class: "folds" }, ...controls2.map(controlFold));
var controlFold = (control) => {
  const { name, change: change2, outcome, reportOnly, requirement, rules, reasons, notes, version, pointer: pointer2 } = control;
  const blocks = outcome === "fail" || outcome === "indeterminate" || outcome === "pending";
  return element(
    "details",
    { class: "control", open: blocks ? true : null },
    element(
      "summary",
      {},
      outcomeBadge(outcome),
      element(
        "span",
        { class: "name" },
        `${change2 === null ? "" : `${change2} `}${name}`,
        reportOnly ? element("small", {}, " report only") : null
      ),
      element("span", { class: "requirement" }, requirement)
    ),
    element(
      "div",
      { class: "inside" },
      reasons.length === 0 ? element("p", {}, "Nothing was found against it.") : element("ul", {}, ...reasons.map(reasonItem)),
      notes.length === 0 ? null : join2([element("h4", {}, "Notes that block nothing"), element("ul", {}, ...notes.map(noteItem))]),
      element(
        "p",
        { class: "aside" },
        `Version ${String(version)} of the control. `,
        ...rules.length === 0 ? [] : ["Rules of the policy that changed it: ", ...separated(rules.map(others)), ". "],
        "In the record: ",
        place(pointer2)
      )
    )
  );
};
var reasonItem = ({ code: id, says, next, about: about2, found, needed, who }) => element(
  "li",
  {},
  element("strong", {}, capital(says)),
  " ",
  code(id),
  listed("About", about2),
  fact("Found", found),
  fact("Needed", needed),
  element("p", { class: "next" }, next),
  listed("Who can", who)
);
var noteItem = ({ code: id, says, about: about2, found }) => element("li", {}, capital(says), " ", code(id), listed("About", about2), fact("Found", found));
var listed = (label2, names) => {
  if (names.length === 0) return null;
  const rest = names.length - LISTED3;
  return element(
    "p",
    {},
    `${label2}: `,
    ...separated(names.slice(0, LISTED3).map(others)),
    rest > 0 ? ` and ${String(rest)} more` : null
  );
};
var fact = (label2, value) => value === null ? null : element("p", {}, `${label2}: `, others(value));
var separated = (items) => items.flatMap((item, at) => at === 0 ? [item] : [", ", item]);
var capital = (text2) => `${text2.charAt(0).toUpperCase()}${text2.slice(1)}`;
var place = (pointer2) => element("code", { "data-pointer": pointer2 }, pointer2);
var attributeTable = (attributes) => element(
  "table",
  { class: "stack attributes" },
  element("caption", {}, "Attributes A to M, each with where the record shows it"),
  element(
    "thead",
    {},
    element(
      "tr",
      {},
      ...["", "Question", "State", "Answer"].map(
        (name) => element("th", { scope: "col" }, name === "" ? "Id" : name)
      )
    )
  ),
  element("tbody", {}, ...attributes.map(attributeRow))
);
var attributeRow = ({ id, name, question, state, answer: answer2, pointers }) => element(
  "tr",
  {},
  element("th", { scope: "row" }, id),
  element("td", {}, element("strong", {}, name), element("span", { class: "question" }, question)),
  element("td", {}, stateBadge(state)),
  element(
    "td",
    {},
    element("p", {}, others(answer2)),
    element(
      "details",
      { class: "places" },
      element("summary", {}, `Where the record shows it (${String(pointers.length)})`),
      element("ul", {}, ...pointers.map((pointer2) => element("li", {}, place(pointer2))))
    )
  )
);

// src/report/html/sections.ts
var section = (id, title, ...children) => element(
  "section",
  { id, "aria-labelledby": `${id}-title` },
  element("h2", { id: `${id}-title` }, title),
  ...children
);
var rowList = (rows) => element(
  "dl",
  { class: "rows" },
  ...rows.map(
    ({ label: label2, value, exact }) => element("div", {}, element("dt", {}, label2), element("dd", {}, exact ? code(value) : others(value)))
  )
);
var peopleTable = (shown) => {
  const { people, held, unheld } = shown;
  const names = enumerated(unheld, (duty) => DUTY_WORDS[duty].toLowerCase(), 20);
  const nobody = element(
    "p",
    { class: "aside" },
    unheld.length === 0 ? "Every duty is held by somebody." : `Held by nobody with an account here, or not read: ${names}.`
  );
  if (people.length === 0) return join2([element("p", {}, "Nobody who had a part in it is known."), nobody]);
  const heads = ["Person", ...held.map((duty) => DUTY_WORDS[duty])];
  return join2([
    element(
      "table",
      { class: "matrix" },
      element("caption", {}, "Who held which duty"),
      element(
        "thead",
        {},
        element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, element("span", {}, head))))
      ),
      element("tbody", {}, ...people.map((person) => personLine(person, held)))
    ),
    nobody
  ]);
};
var personLine = ({ name, id, kind, duties }, held) => element(
  "tr",
  {},
  element(
    "th",
    { scope: "row" },
    others(name),
    element("small", {}, ` id ${String(id)}${kind === "" ? "" : `, ${kind}`}`)
  ),
  ...held.map(
    (duty) => duties.includes(duty) ? element(
      "td",
      { class: "holds" },
      element("span", { "aria-hidden": "true" }, "●"),
      element("span", { class: "spoken" }, "yes")
    ) : element("td", {}, element("span", { class: "spoken" }, "no"))
  )
);
var LANES = {
  ticket: "Ticket",
  code: "Code",
  check: "Check",
  review: "Review",
  merge: "Change",
  gate: "Gate"
};
var timelineList = (moments) => {
  if (moments.length === 0) return element("p", {}, "No times are known.");
  const claimed = moments.some((moment2) => moment2.claimed);
  return join2([
    element("ol", { class: "timeline" }, ...moments.map(momentItem)),
    claimed ? element(
      "p",
      { class: "aside" },
      "Times marked “claimed” are what the clock of whoever committed said; anybody can set it. All others are those of GitHub and of the ticket system. All times in UTC."
    ) : element("p", { class: "aside" }, "Times are those of GitHub and of the ticket system, in UTC.")
  ]);
};
var momentItem = ({ at, lane, says, by, claimed }) => element(
  "li",
  { class: lane },
  element("time", { datetime: at }, at.replace("T", " ").replace(/Z$/u, "")),
  element("span", { class: "lane" }, LANES[lane]),
  element(
    "span",
    { class: "what" },
    others(says),
    ...by === null ? [] : [" by ", element("strong", {}, others(by))],
    claimed ? element("span", { class: "claimed" }, " claimed") : null
  )
);
var callTable = ({ transcript }) => {
  if (transcript.length === 0) return element("p", {}, "No call is recorded.");
  const head = ["Call", "Status", "Pages, items", "At", "Bytes", "sha256 of the answer"];
  return element(
    "details",
    {},
    element("summary", {}, `All ${String(transcript.length)} calls`),
    element(
      "table",
      { class: "stack calls" },
      element("caption", {}, "Calls that were made to read the facts"),
      element("thead", {}, element("tr", {}, ...head.map((name) => element("th", { scope: "col" }, name)))),
      element("tbody", {}, ...transcript.map(callLine))
    )
  );
};
var callLine = (call) => {
  const { method, origin, path, status, date, bytes, digest: digest2, error, pages, count, query } = call;
  return element(
    "tr",
    {},
    element(
      "td",
      { "data-head": "Call" },
      code(`${method} ${origin ?? ""}${path}`),
      query === null ? null : ` query ${query.name ?? "without a name"}`,
      query === null ? null : element("small", {}, ` sha256 ${query.digest}`)
    ),
    element("td", { "data-head": "Status" }, error === null ? String(status ?? "none") : `failed: ${error}`),
    element("td", { "data-head": "Pages, items" }, pages === null ? "" : `${String(pages)}, ${String(count ?? "?")}`),
    element("td", { "data-head": "At" }, date ?? "not told"),
    element("td", { "data-head": "Bytes" }, String(bytes)),
    element("td", { "data-head": "sha256" }, digest2 === null ? "none" : code(digest2))
  );
};

// src/report/html/body.ts
var bodyOf = (evidence) => {
  const view = recordView(evidence);
  return join2([element("header", {}, ...top(view)), mainOf(evidence, view)]);
};
var top = (view) => [
  element("p", { class: "brand" }, "Countersign · record of a change"),
  element("h1", {}, withoutSign(view.headline)),
  element(
    "p",
    { class: "tags" },
    element("span", { class: "subject" }, others(view.name)),
    badge(view.verdict.replaceAll("-", " "), verdictTone(view.verdict)),
    badge(view.stage, view.isFinal ? "good" : "calm")
  ),
  element("p", { class: "stage" }, view.stageText),
  ...view.carried.map((text2) => element("p", { class: "carried" }, others(text2)))
];
var withoutSign = (headline2) => headline2.replace(/^[^\p{L}]+/u, "");
var mainOf = (evidence, view) => element(
  "main",
  { id: "main", tabindex: "-1" },
  checkBox(evidence),
  contents(),
  element(
    "div",
    { class: "pair" },
    section("change", "The change", rowList(view.change)),
    element(
      "div",
      {},
      section("ticket", "The ticket", rowList(view.ticket)),
      section("people", "People and duties", peopleTable(view.people))
    )
  ),
  view.dependencies.length === 0 ? null : section("dependencies", "What it brings from others", rowList(view.dependencies)),
  section("controls", "Controls", controlList(view.controls)),
  section("timeline", "Timeline", timelineList(view.timeline)),
  section("attributes", "What an auditor asks", attributeTable(view.attributes)),
  element(
    "div",
    { class: "pair" },
    section("policy", "Policy", rowList(view.policy)),
    section("run", "The run that judged", rowList(view.run))
  ),
  element(
    "div",
    { class: "pair" },
    section("links", "Chain of records", rowList(view.links)),
    section("sources", "Where the facts came from", rowList(view.sources))
  ),
  callTable(evidence)
);
var checkBox = (evidence) => element(
  "section",
  { class: "check", id: "check", "aria-labelledby": "check-title" },
  element("h2", { id: "check-title" }, "Is this record in order?"),
  element(
    "div",
    { id: "judged", role: "status" },
    element("p", {}, "Not judged again: this page needs JavaScript for that. Reading needs none.")
  ),
  element(
    "p",
    {},
    "The signature is NOT checked in this page: it tells who vouches for the facts, and a page cannot vouch for itself. Check it with the files of the record, and with the signer that you expect:"
  ),
  element("pre", { tabindex: "0" }, code(verifyCommand(evidence)))
);
var CONTENTS = [
  ["change", "Change"],
  ["people", "People"],
  ["controls", "Controls"],
  ["timeline", "Timeline"],
  ["attributes", "Audit"],
  ["policy", "Policy"],
  ["run", "Run"],
  ["sources", "Sources"]
];
var contents = () => element(
  "nav",
  { "aria-label": "Parts of the record" },
  element("ul", {}, ...CONTENTS.map(([id, title]) => element("li", {}, element("a", { href: `#${id}` }, title))))
);

// src/report/html/whole.ts
var wholeBody = ({ evidence, size, digest: digest2 }) => join2([element("a", { class: "skip", href: "#main" }, "To the record"), bodyOf(evidence), fileSection(size, digest2)]);
var titleOf = (evidence) => element("title", {}, `${recordView(evidence).name}: ${evidence.decision.verdict} · Countersign record`);
var fileSection = (size, digest2) => element(
  "footer",
  {},
  element("h2", {}, "The file itself"),
  element("p", {}, "sha256 ", element("code", { id: "digest" }, digest2), `, ${counted(size, "byte")}.`),
  element("p", {}, element("button", { type: "button", id: "save", hidden: true }, "Save evidence.json")),
  element(
    "p",
    { class: "aside" },
    "This page holds the exact bytes of evidence.json, as base64, in its element “evidence”. It asks no server for anything."
  )
);

// src/report/html/page.ts
var recordPage = ({ evidence, bytes, digest: digest2, script }) => {
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: securityPolicy(script) }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("meta", { name: "robots", content: "noindex" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    // Else a browser asks the server for a picture.
    element("link", { rel: "icon", href: "data:," }),
    titleOf(evidence),
    verbatim("style", STYLE)
  );
  const body = element(
    "body",
    {},
    wholeBody({ evidence, size: bytes.length, digest: digest2 }),
    element("script", { type: "application/octet-stream", id: "evidence" }, base64(bytes)),
    verbatim("script", script)
  );
  return `<!doctype html>
${element("html", { lang: "en" }, head, body).markup}
`;
};
var securityPolicy = (script) => [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(STYLE)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
var hashOf = (text2) => `'sha256-${base64(fromHex(sha256(text2)))}'`;

// src/wiring/show-record.ts
var showRecord = async (path, options, paint2) => {
  const { evidence: bytes, bundles } = await readRecordFiles(path, {});
  const verification = verify(bytes, null);
  const { evidence, digest: digest2, failures, verdict } = verification;
  if (evidence === null) {
    const alone = { ...verification, signatures: [], bodies: null, parent: null };
    return {
      failures,
      text: options.json === true ? JSON.stringify({ digest: digest2, failures }) : verificationText(alone, paint2)
    };
  }
  if (options.html !== void 0) {
    await writeFile(options.html, recordPage({ evidence, bytes, digest: digest2, script: await pageProgram() }));
  }
  if (options.bom !== void 0) await writeBill(options.bom, evidence);
  if (options.json === true) {
    const { stage, subject } = evidence;
    const attributes = attributesOf(evidence);
    return { failures, text: JSON.stringify({ digest: digest2, failures, subject, stage, verdict, attributes }) };
  }
  const text2 = recordText(evidence, verification, { signed: bundles.has("evidence") }, paint2);
  const written = [
    ...options.html === void 0 ? [] : [`${options.html}: open it in a browser`],
    ...options.bom === void 0 ? [] : [`${options.bom}: the bill of materials of the change`]
  ];
  return { failures, text: written.length === 0 ? text2 : written.join("\n") };
};
var writeBill = async (path, evidence) => {
  const bill = billOf(evidence);
  if (bill === null)
    throw new Error("No bill of materials follows from this record: no dependencies were read for it.");
  await writeFile(path, bill.text);
};
var pageProgram = async () => (await readFile2(join3(dirname2(fileURLToPath(import.meta.url)), "page.js"), "utf8")).trimEnd();

// src/wiring/verify-options.ts
import { readFile as readFile3 } from "node:fs/promises";
var REPOSITORY2 = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/;
var WORKFLOW2 = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]+\/[^@\s]+@[^@\s]+$/;
var IN_THE_REPOSITORY = ".github/";
var repositoryName = (given) => {
  if (!REPOSITORY2.test(given)) throw new InvalidArgumentError("Write it as OWNER/REPOSITORY.");
  return given;
};
var repositoryId = (given) => {
  if (!/^[1-9]\d{0,18}$/.test(given)) throw new InvalidArgumentError("It is a number.");
  return given;
};
var issuerUrl = (given) => {
  if (!/^https?:\/\/\S+$/.test(given)) throw new InvalidArgumentError("It is an address, https://…");
  return given;
};
var demandsOf2 = async (options) => {
  const { digest: digest2, repository, repositoryId: id, issuer } = options;
  const signer = {
    issuer: issuer ?? GITHUB_ISSUER,
    repository: repository ?? null,
    repositoryId: id ?? null,
    workflow: workflowOf2(options)
  };
  const [roots, key] = await Promise.all([fileOf(options.trustedRoot), fileOf(options.key)]);
  return {
    digest: digest2 ?? null,
    signer,
    trust: { roots, key },
    unsigned: options.allowUnsigned === true ? "allowed" : "refused"
  };
};
var workflowOf2 = ({ workflow, repository }) => {
  if (workflow === void 0) return null;
  const isRelative = workflow.startsWith(IN_THE_REPOSITORY);
  if (isRelative && repository === void 0) {
    throw new InvalidArgumentError("A --workflow that begins with .github/ needs --repository OWNER/REPOSITORY.");
  }
  const whole = isRelative ? `${repository ?? ""}/${workflow}` : workflow;
  if (!WORKFLOW2.test(whole)) {
    throw new InvalidArgumentError(
      "Write --workflow as PATH@REF, .github/workflows/gate.yml@refs/heads/main, or OWNER/REPOSITORY/PATH@REF."
    );
  }
  return whole;
};
var fileOf = (path) => path === void 0 ? Promise.resolve(null) : readFile3(path);

// src/cli.ts
process.exitCode = EXIT.internal;
var paint = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" ? painted : unpainted;
var print = (text2) => {
  process.stdout.write(`${text2}
`);
};
var program2 = new Command("countersign").description("Checks changes against a change-control policy, and verifies the evidence of such checks.").version(TOOL_VERSION).exitOverride().addHelpText("after", EXIT_HELP());
function EXIT_HELP() {
  return "\nExit codes: 0 pass or verified; 1 fail; 2 pending; 3 indeterminate; 4 not applicable; 10-17 evidence that does not verify, 20-29 what lies beside it, by kind; 64 wrong usage; 70 internal error.";
}
var change = (text2) => {
  const found = /^([A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}#)[A-Za-z0-9_.-]+)#([1-9]\d{0,9})$/u.exec(text2);
  if (found === null) throw new InvalidArgumentError("Write it as OWNER/REPOSITORY#NUMBER.");
  return { repository: found[1] ?? "", pull: Number(found[2]) };
};
var digest = (text2) => {
  const found = /^(?:sha256:)?([0-9a-f]{64})$/u.exec(text2);
  if (found === null) throw new InvalidArgumentError("A sha256 is 64 lower-case hex digits.");
  return found[1] ?? "";
};
program2.command("check").description("Judges a pull request as the gate would, without writing anything. Reads GITHUB_TOKEN or GH_TOKEN.").argument("<change>", "OWNER/REPOSITORY#NUMBER", change).option("--policy <file>", "try this policy file instead of the one on the base branch").option(
  "--api <url>",
  "API of a GitHub Enterprise Server, https://HOST/api/v3",
  process.env["GITHUB_API_URL"] ?? "https://api.github.com"
).option("--evidence <file>", "write the evidence of this dry run to a file").option("--json", "print the evidence as JSON").action(
  async (target, options) => {
    const token = process.env["GITHUB_TOKEN"] ?? process.env["GH_TOKEN"] ?? "";
    if (token === "")
      throw new InvalidArgumentError("Set GITHUB_TOKEN (or GH_TOKEN) to a token that may read the repository.");
    const client = createClient({
      baseUrl: options.api,
      graphqlUrl: graphqlOf(options.api),
      token,
      userAgent: `countersign/${TOOL_VERSION}`
    });
    const policy = options.policy === void 0 ? null : { path: options.policy, text: await readFile4(options.policy, "utf8") };
    const tickets = ticketCredentials(process.env);
    const checked = await check(
      createSource(client, {
        workspace: null,
        tickets: ticketSystemOf(tickets, ticketTime(tickets, { lost: false }))
      }),
      target,
      policy,
      {
        version: TOOL_VERSION,
        build: await buildDigest(import.meta.url)
      }
    );
    if (options.evidence !== void 0) {
      const { writeFile: writeFile2 } = await import("node:fs/promises");
      await writeFile2(options.evidence, checked.bytes);
    }
    print(options.json === true ? checked.bytes : checked.text(paint));
    process.exitCode = exitOfVerdict(checked.evidence.decision.verdict);
  }
);
program2.command("verify").description(
  "Verifies a record offline: who signed it, that it is whole, and that its verdict follows from what it records."
).argument(
  "<paths...>",
  "the folder of a record, or its evidence.json, with what lies beside it; several: also whether they make a chain"
).option("--repository <owner/repository>", "the repository that it must be of", repositoryName).option("--repository-id <number>", "the same by its number, which outlives a new name", repositoryId).option("--workflow <path@ref>", "the workflow that must have signed, .github/workflows/gate.yml@refs/heads/main").option("--issuer <url>", "who vouches for the workflow; default: GitHub Actions on github.com", issuerUrl).option("--key <file>", "the public key that must have signed, where no workflow did").option("--trusted-root <file>", "whom to believe in place of Sigstore as shipped: trusted_root.json or .jsonl").option("--digest <sha256>", "the digest that the status or the summary names", digest).option("--bundle <file>", "the signature, where it is not beside the evidence").option("--private <file>", "the texts that were held back, where they are not beside it").option("--parent <path>", "the record before it, its folder or evidence.json: must be the one that it follows").option("--allow-unsigned", "verify the rest where there is no signature").option("--json", "print the result as JSON").action(async ([path = "", ...more], options) => {
  const demands = await demandsOf2(options);
  const verified = async (each) => verifyRecord(await readRecordFiles(each, options), demands, recordChecks);
  if (more.length > 0) {
    process.exitCode = await verifyRecords([path, ...more], options, { verified, print, paint });
    return;
  }
  const verification = await verified(path);
  print(options.json === true ? verificationJson(verification) : verificationText(verification, paint));
  process.exitCode = exitOfVerification(verification);
});
program2.command("show").description("Prints a record as a person reads it, or writes it as one page that judges it again in the browser.").argument("<path>", "evidence.json, or the folder that it lies in").option("--html <file>", "write the page to this file").option("--bom <file>", "write the bill of materials of the change to this file, CycloneDX 1.6").option("--json", "print what an auditor asks, with the places in the record, as JSON").action(async (path, options) => {
  const { text: text2, failures } = await showRecord(path, options, paint);
  print(text2);
  process.exitCode = exitOfVerification({ failures });
});
program2.command("demo").description(
  "Runs the real action against an embedded GitHub: one change that passes, one that does not. Needs a clone."
).option("--json", "print the results as JSON").action((options) => {
  const clone = dirname3(dirname3(fileURLToPath2(import.meta.url)));
  const missing2 = ["scripts/run-ts.mjs", "scripts/demo.ts", "node_modules/esbuild"].filter(
    (each) => !existsSync(join4(clone, each))
  );
  if (missing2.length > 0)
    throw new Error(
      `The demo needs a clone of countersign with "npm ci" done; ${clone} lacks ${missing2.join(", ")}.`
    );
  const parameters = ["scripts/run-ts.mjs", "scripts/demo.ts", ...options.json === true ? ["--json"] : []];
  const { status } = spawnSync(process.execPath, parameters, { cwd: clone, stdio: "inherit" });
  process.exitCode = status ?? EXIT.internal;
});
var graphqlOf = (api) => process.env["GITHUB_GRAPHQL_URL"] ?? (api.endsWith("/api/v3") ? `${api.slice(0, -"/v3".length)}/graphql` : `${api}/graphql`);
var inWords2 = (error) => {
  if (!(error instanceof Error)) return String(error);
  const { code: code2, path } = error;
  return code2 === "ENOENT" && path !== void 0 ? `There is no file or folder ${path}.` : error.message;
};
try {
  await program2.parseAsync();
} catch (error) {
  if (error instanceof CommanderError && !(error instanceof InvalidArgumentError))
    process.exitCode = error.exitCode === 0 ? 0 : EXIT.usage;
  else {
    process.stderr.write(`countersign: ${plain(inWords2(error), 1e3)}
`);
    process.exitCode = error instanceof InvalidArgumentError ? EXIT.usage : EXIT.internal;
  }
}
