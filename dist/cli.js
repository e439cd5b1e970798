import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  TOOL_VERSION,
  createClient,
  createSource
} from "./chunks/chunk-5OLU2YW3.js";
import {
  EVIDENCE_SCHEMA,
  canonical,
  combine,
  controls,
  judgeAll,
  outcomeText,
  painted,
  plain,
  planOf,
  readPolicy,
  sha256,
  unpainted
} from "./chunks/chunk-BMOXEF5T.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunks/chunk-PZFUSN57.js";

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
      constructor(exitCode, code, message) {
        super(message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
        this.code = code;
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
    var fs = __require("node:fs");
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
      configureHelp(configuration) {
        if (configuration === void 0) return this._helpConfiguration;
        this._helpConfiguration = configuration;
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
      configureOutput(configuration) {
        if (configuration === void 0) return this._outputConfiguration;
        this._outputConfiguration = {
          ...this._outputConfiguration,
          ...configuration
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
      _exit(exitCode, code, message) {
        if (this._exitCallback) {
          this._exitCallback(new CommanderError2(exitCode, code, message));
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
        if (fs.existsSync(executableFile)) return;
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
          if (fs.existsSync(localBin)) return localBin;
          if (sourceExt.includes(path.extname(baseName))) return void 0;
          const foundExt = sourceExt.find(
            (ext) => fs.existsSync(`${localBin}${ext}`)
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
            resolvedScriptPath = fs.realpathSync(this._scriptPath);
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
        proc.on("close", (code) => {
          code = code ?? 1;
          if (!exitCallback) {
            process2.exit(code);
          } else {
            exitCallback(
              new CommanderError2(
                code,
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
            (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
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
        const code = config.code || "commander.error";
        this._exit(exitCode, code, message);
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
        const text = helper.formatHelp(this, helper);
        if (context.hasColors) return text;
        return this._outputConfiguration.stripColor(text);
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
      addHelpText(position, text) {
        const allowedValues = ["beforeAll", "before", "after", "afterAll"];
        if (!allowedValues.includes(position)) {
          throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        const helpEvent = `${position}Help`;
        this.on(helpEvent, (context) => {
          let helpStr;
          if (typeof text === "function") {
            helpStr = text({ error: context.error, command: context.command });
          } else {
            helpStr = text;
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
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

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
  workflow: null,
  url: null
};
var check = async (source, target, policy, toolVersion) => {
  const opening = await source.open(target, POLICY_PATH);
  const reading = await readingOf(source, opening, policy);
  const plan = planOf(reading, opening.change, opening.repository.defaultBranch);
  const { facts, faults } = await source.gather(opening, plan.demand, RUN);
  const { findings, decision, context, standing } = judgeAll({ reading, facts, faults });
  const evidence = {
    schema: EVIDENCE_SCHEMA,
    tool: { name: "countersign", version: toolVersion },
    subject: {
      repository: { id: opening.repository.id, name: target.repository },
      pull: target.pull,
      base: opening.change.base,
      head: opening.change.head.commit,
      commit: null,
      context
    },
    judgedAt: opening.now,
    policy: reading,
    facts,
    faults,
    findings,
    companions: [],
    decision,
    standing,
    transcript: source.transcript()
  };
  return { evidence, bytes: canonical(evidence), text: (paint2) => outcomeText(evidence, decision.verdict, [], paint2) };
};
var readingOf = async (source, opening, policy) => {
  const settings = { policyPath: POLICY_PATH, centralPolicy: null };
  if (policy === null) return readPolicy(source, settings, opening);
  const tried = {
    ...opening,
    policy: { state: "found", text: policy.text, commit: opening.change.base.commit }
  };
  const reading = await readPolicy(source, settings, tried);
  if (reading.state !== "found") return reading;
  const sources = reading.sources.map(
    (each) => each.kind === "file" ? { ...each, name: policy.path, commit: null, digest: sha256(policy.text) } : each
  );
  return { ...reading, sources };
};

// src/evidence/validators.generated.js
var kr = rr;
var X = { $schema: "http://json-schema.org/draft-07/schema#", $id: "urn:countersign:schema:evidence:v1", type: "object", properties: { schema: { type: "string", const: "urn:countersign:evidence:v1" }, tool: { type: "object", properties: { name: { type: "string", const: "countersign" }, version: { type: "string" } }, required: ["name", "version"], additionalProperties: false }, subject: { type: "object", properties: { repository: { type: "object", properties: { id: { type: ["number", "null"] }, name: { type: "string" } }, required: ["id", "name"], additionalProperties: false }, pull: { type: ["number", "null"] }, base: { anyOf: [{ type: "object", properties: { ref: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" } }, required: ["ref", "commit"], additionalProperties: false }, { type: "null" }] }, head: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, context: { type: ["string", "null"] } }, required: ["repository", "pull", "base", "head", "commit", "context"], additionalProperties: false }, judgedAt: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, policy: { $ref: "#/definitions/PolicyReading" }, facts: { $ref: "#/definitions/Facts" }, faults: { type: "array", items: { $ref: "#/definitions/RunFault" } }, findings: { type: "array", items: { $ref: "#/definitions/Finding" } }, companions: { type: "array", items: { $ref: "#/definitions/Companion" } }, decision: { $ref: "#/definitions/Decision" }, standing: { $ref: "#/definitions/Standing" }, transcript: { type: "array", items: { $ref: "#/definitions/TranscriptEntry" } } }, required: ["schema", "tool", "subject", "judgedAt", "policy", "facts", "faults", "findings", "companions", "decision", "standing", "transcript"], additionalProperties: false, definitions: { Account: { type: "object", properties: { id: { type: "number" }, login: { type: "string" }, type: { type: "string", enum: ["user", "bot", "organization", "other"] } }, required: ["id", "login", "type"], additionalProperties: false }, ApprovedCommit: { type: "object", properties: { id: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, mergeBase: { $ref: "#/definitions/ObjectId" } }, required: ["id", "tree", "mergeBase"], additionalProperties: false }, Attribution: { type: "object", properties: { name: { type: "string" }, email: { type: "string" }, account: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] } }, required: ["name", "email", "account"], additionalProperties: false }, Blocking: { type: "object", properties: { control: { type: "string" }, outcome: { $ref: "#/definitions/Outcome" }, code: { type: "string" }, about: { type: "array", items: { type: "string" } } }, required: ["control", "outcome", "code", "about"], additionalProperties: false }, Carried: { type: "object", properties: { by: { type: "string", enum: ["exception", "emergency"] }, control: { type: "string" }, about: { type: "array", items: { type: "string" } }, approvedBy: { type: "string" }, why: { type: "string" }, until: { type: "string" } }, required: ["by", "control", "about", "approvedBy", "why", "until"], additionalProperties: false }, Change: { type: "object", properties: { number: { type: "number" }, title: { type: "string" }, author: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, initiator: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, state: { type: "string", enum: ["open", "closed", "merged"] }, draft: { type: "boolean" }, base: { type: "object", properties: { ref: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" } }, required: ["ref", "commit"], additionalProperties: false }, head: { type: "object", properties: { ref: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, repository: { anyOf: [{ type: "object", properties: { id: { type: "number" }, name: { type: "string" }, owner: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] } }, required: ["id", "name", "owner"], additionalProperties: false }, { type: "null" }] }, fork: { type: "boolean" } }, required: ["ref", "commit", "tree", "repository", "fork"], additionalProperties: false }, additions: { type: "number" }, deletions: { type: "number" }, labels: { type: "array", items: { $ref: "#/definitions/LabelSet" } }, unlabeled: { type: "array", items: { $ref: "#/definitions/LabelRemoval" } }, autoMerge: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, { type: "null" }] }, queued: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, { type: "null" }] }, merged: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { $ref: "#/definitions/Instant" }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] } }, required: ["by", "at", "commit"], additionalProperties: false }, { type: "null" }] }, baseChanges: { type: "array", items: { type: "object", properties: { at: { $ref: "#/definitions/Instant" }, from: { type: "string" }, to: { type: "string" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] } }, required: ["at", "from", "to", "by"], additionalProperties: false } } }, required: ["number", "title", "author", "initiator", "state", "draft", "base", "head", "additions", "deletions", "labels", "unlabeled", "autoMerge", "queued", "merged", "baseChanges"], additionalProperties: false }, ChangedFile: { type: "object", properties: { path: { type: "string" }, previous: { type: ["string", "null"] }, status: { type: "string", enum: ["added", "modified", "removed", "renamed", "copied", "changed", "unchanged"] }, additions: { type: "number" }, deletions: { type: "number" } }, required: ["path", "previous", "status", "additions", "deletions"], additionalProperties: false }, CheckRun: { type: "object", properties: { id: { type: "number" }, name: { type: "string" }, app: { type: ["string", "null"] }, suite: { type: "number" }, commit: { $ref: "#/definitions/ObjectId" }, status: { type: "string", enum: ["queued", "in-progress", "completed", "other"] }, conclusion: { type: ["string", "null"] }, startedAt: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, completedAt: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, workflow: { type: ["string", "null"] } }, required: ["id", "name", "app", "suite", "commit", "status", "conclusion", "startedAt", "completedAt", "workflow"], additionalProperties: false }, Checks: { type: "object", properties: { head: { type: "array", items: { $ref: "#/definitions/CheckRun" } }, earlier: { type: "array", items: { $ref: "#/definitions/CheckRun" } }, runningWorkflows: { type: "array", items: { type: "string" } }, pushedAt: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["head", "earlier", "runningWorkflows", "pushedAt"], additionalProperties: false }, CodeOwners: { type: "object", properties: { path: { type: ["string", "null"] }, text: { type: ["string", "null"] }, bytes: { type: "number" }, errors: { type: "array", items: { type: "object", properties: { line: { type: "number" }, kind: { type: "string" } }, required: ["line", "kind"], additionalProperties: false } }, withoutWrite: { type: "array", items: { type: "string" } } }, required: ["path", "text", "bytes", "errors"], additionalProperties: false }, Commit: { type: "object", properties: { id: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, parents: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, author: { $ref: "#/definitions/Attribution" }, committer: { $ref: "#/definitions/Attribution" }, coAuthors: { type: "array", items: { $ref: "#/definitions/Attribution" } }, byHost: { type: "boolean" }, signature: { anyOf: [{ type: "object", properties: { valid: { type: "boolean" }, signer: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, byHost: { type: "boolean" } }, required: ["valid", "signer", "byHost"], additionalProperties: false }, { type: "null" }] }, authoredAt: { $ref: "#/definitions/Instant" }, committedAt: { $ref: "#/definitions/Instant" }, recomputedTree: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, parentsOnBase: { type: "array", items: { $ref: "#/definitions/ObjectId" } } }, required: ["id", "tree", "parents", "author", "committer", "coAuthors", "byHost", "signature", "authoredAt", "committedAt", "recomputedTree", "parentsOnBase"], additionalProperties: false }, Commits: { type: "object", properties: { current: { type: "array", items: { $ref: "#/definitions/Commit" } }, earlier: { type: "array", items: { $ref: "#/definitions/Commit" } } }, required: ["current", "earlier"], additionalProperties: false }, Companion: { type: "object", properties: { pull: { type: "number" }, head: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, policy: { $ref: "#/definitions/PolicyReading" }, facts: { $ref: "#/definitions/Facts" }, faults: { type: "array", items: { $ref: "#/definitions/RunFault" } }, findings: { type: "array", items: { $ref: "#/definitions/Finding" } }, decision: { $ref: "#/definitions/Decision" } }, required: ["pull", "head", "facts", "faults", "findings", "decision"], additionalProperties: false }, Decision: { type: "object", properties: { verdict: { $ref: "#/definitions/VerdictWord" }, blocking: { type: "array", items: { $ref: "#/definitions/Blocking" } }, carried: { type: "array", items: { $ref: "#/definitions/Carried" } }, notes: { type: "array", items: { $ref: "#/definitions/Reason" } } }, required: ["verdict", "blocking", "carried", "notes"], additionalProperties: false }, Enforcement: { type: "string", enum: ["enforce", "report"] }, Facts: { type: "object", properties: { repository: { $ref: "#/definitions/Observed_Repository" }, run: { $ref: "#/definitions/Observed_Run" }, change: { $ref: "#/definitions/Observed_Change" }, commits: { $ref: "#/definitions/Observed_Commits" }, pushes: { $ref: "#/definitions/Observed_Pushes" }, reviews: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Review" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, approvedCommits: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ApprovedCommit" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, conversations: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "object", properties: { unresolved: { type: "number" } }, required: ["unresolved"], additionalProperties: false } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, permissions: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Permission" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, teams: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Team" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, files: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ChangedFile" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, codeOwners: { $ref: "#/definitions/Observed_CodeOwners" }, checks: { $ref: "#/definitions/Observed_Checks" }, scans: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ScanFact" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, tickets: { $ref: "#/definitions/Observed_TicketFact" }, protection: { $ref: "#/definitions/Observed_Protection" }, policyHistory: { $ref: "#/definitions/Observed_PolicyHistory" }, landing: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { anyOf: [{ $ref: "#/definitions/Landing" }, { type: "null" }] } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, clock: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "object", properties: { now: { $ref: "#/definitions/Instant" } }, required: ["now"], additionalProperties: false } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["repository", "run", "change", "commits", "pushes", "reviews", "approvedCommits", "conversations", "permissions", "teams", "files", "codeOwners", "checks", "scans", "tickets", "protection", "policyHistory", "landing", "clock"], additionalProperties: false }, Finding: { type: "object", properties: { control: { type: "string" }, version: { type: "number" }, enforcement: { $ref: "#/definitions/Enforcement" }, outcome: { $ref: "#/definitions/Outcome" }, reasons: { type: "array", items: { $ref: "#/definitions/Reason" } }, notes: { type: "array", items: { $ref: "#/definitions/Reason" } }, rules: { type: "array", items: { type: "string" } } }, required: ["control", "version", "enforcement", "outcome", "reasons", "notes", "rules"], additionalProperties: false }, Ground: { type: "string", enum: ["default-branch", "base-branch", "required-workflow", "same-as-default"] }, Instant: { type: "string" }, LabelRemoval: { type: "object", properties: { name: { type: "string" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { $ref: "#/definitions/Instant" } }, required: ["name", "by", "at"], additionalProperties: false }, LabelSet: { type: "object", properties: { name: { type: "string" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["name", "by", "at"], additionalProperties: false }, Landing: { type: "object", properties: { branch: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, parents: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, method: { type: "string", enum: ["merge", "squash", "rebase", "unknown"] }, expectedTree: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, ungated: { type: "array", items: { $ref: "#/definitions/ObjectId" } } }, required: ["branch", "commit", "tree", "parents", "by", "method", "expectedTree", "ungated"], additionalProperties: false }, ObjectId: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, Observed_Change: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Change" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Checks: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Checks" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_CodeOwners: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/CodeOwners" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Commits: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Commits" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_PermissionLevel: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/PermissionLevel" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_PolicyHistory: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/PolicyHistory" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Protection: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Protection" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Pushes: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Pushes" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Repository: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Repository" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_Run: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/Run" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_TicketAnswer: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/TicketAnswer" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Observed_TicketFact: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { $ref: "#/definitions/TicketFact" } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, Outcome: { type: "string", enum: ["pass", "fail", "pending", "indeterminate", "not-applicable", "waived"] }, Permission: { type: "object", properties: { account: { $ref: "#/definitions/Account" }, level: { $ref: "#/definitions/Observed_PermissionLevel" }, role: { type: ["string", "null"] } }, required: ["account", "level", "role"], additionalProperties: false }, PermissionLevel: { type: "string", enum: ["none", "read", "triage", "write", "maintain", "admin"] }, PolicyHistory: { type: "object", properties: { author: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] } }, required: ["author", "commit"], additionalProperties: false }, PolicyReading: { anyOf: [{ type: "object", properties: { state: { type: "string", const: "found" }, sources: { type: "array", items: { $ref: "#/definitions/PolicySource" } }, fromDefaultBranch: { type: "boolean" } }, required: ["state", "sources", "fromDefaultBranch"], additionalProperties: false }, { type: "object", properties: { state: { type: "string", const: "missing" }, path: { type: "string" }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] } }, required: ["state", "path", "commit"], additionalProperties: false }, { type: "object", properties: { state: { type: "string", const: "unreadable" }, path: { type: "string" }, found: { type: "string" } }, required: ["state", "path", "found"], additionalProperties: false }] }, PolicySource: { type: "object", properties: { kind: { type: "string", enum: ["file", "extended-file", "preset"] }, name: { type: "string" }, repository: { type: ["string", "null"] }, path: { type: ["string", "null"] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, digest: { type: "string" }, text: { type: "string" } }, required: ["kind", "name", "repository", "path", "commit", "digest", "text"], additionalProperties: false }, Protection: { type: "object", properties: { requiredContexts: { type: "array", items: { type: "object", properties: { context: { type: "string" }, app: { type: ["string", "null"] }, appId: { type: ["number", "null"] } }, required: ["context", "app", "appId"], additionalProperties: false } }, approvals: { type: "number" }, dismissStale: { type: "boolean" }, lastPushApproval: { type: "boolean" }, codeOwners: { type: "boolean" }, admins: { type: "boolean" }, forcePush: { type: "boolean" }, deletion: { type: "boolean" }, signatures: { type: "boolean" }, bypass: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { type: "string" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["requiredContexts", "approvals", "dismissStale", "lastPushApproval", "codeOwners", "admins", "forcePush", "deletion", "signatures", "bypass"], additionalProperties: false }, Push: { type: "object", properties: { at: { $ref: "#/definitions/Instant" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, before: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, after: { $ref: "#/definitions/ObjectId" }, forced: { type: "boolean" } }, required: ["at", "by", "before", "after"], additionalProperties: false }, Pushes: { anyOf: [{ type: "object", properties: { source: { type: "string", const: "activity" }, pushes: { type: "array", items: { $ref: "#/definitions/Push" } } }, required: ["source", "pushes"], additionalProperties: false }, { type: "object", properties: { source: { type: "string", const: "fork" }, owner: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] } }, required: ["source", "owner"], additionalProperties: false }] }, Reason: { type: "object", properties: { code: { type: "string" }, about: { type: "array", items: { type: "string" } }, needed: { type: "string" }, found: { type: "string" }, who: { type: "array", items: { type: "string" } }, at: { type: "object", properties: { path: { type: "string" }, line: { type: "number" } }, required: ["path"], additionalProperties: false } }, required: ["code", "about"], additionalProperties: false }, Repository: { type: "object", properties: { id: { type: "number" }, name: { type: "string" }, visibility: { type: "string", enum: ["public", "private", "internal"] }, defaultBranch: { type: "string" } }, required: ["id", "name", "visibility", "defaultBranch"], additionalProperties: false }, Review: { type: "object", properties: { id: { type: "number" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, opinion: { type: "string", enum: ["approved", "changes-requested", "commented", "unknown"] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, at: { $ref: "#/definitions/Instant" }, dismissed: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, { type: "null" }] } }, required: ["id", "by", "opinion", "commit", "at", "dismissed"], additionalProperties: false }, Run: { type: "object", properties: { event: { type: "string" }, id: { type: "number" }, attempt: { type: "number" }, actor: { type: "string" }, triggeringActor: { type: "string" }, workflow: { anyOf: [{ type: "object", properties: { repository: { type: "string" }, path: { type: "string" }, ref: { type: "string" }, sameAsDefaultBranch: { type: ["boolean", "null"] } }, required: ["repository", "path", "ref", "sameAsDefaultBranch"], additionalProperties: false }, { type: "null" }] }, url: { type: ["string", "null"] } }, required: ["event", "id", "attempt", "actor", "triggeringActor", "workflow", "url"], additionalProperties: false }, RunFault: { type: "object", properties: { outcome: { type: "string", enum: ["fail", "pending", "indeterminate"] }, code: { type: "string" }, about: { type: "array", items: { type: "string" } }, needed: { type: "string" }, found: { type: "string" }, who: { type: "array", items: { type: "string" } }, at: { type: "object", properties: { path: { type: "string" }, line: { type: "number" } }, required: ["path"], additionalProperties: false } }, required: ["outcome", "code", "about"], additionalProperties: false }, ScanFact: { type: "object", properties: { scan: { type: "string" }, source: { type: "string", enum: ["code-scanning", "dependabot", "secret-scanning", "sarif", "artifact"] }, reports: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ScanReport" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["scan", "source", "reports"], additionalProperties: false }, ScanFinding: { type: "object", properties: { rule: { type: "string" }, score: { type: ["number", "null"] }, level: { type: ["string", "null"] }, path: { type: ["string", "null"] }, line: { type: ["number", "null"] }, state: { type: "string", enum: ["open", "dismissed", "fixed", "suppressed"] }, dismissedBy: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, onBase: { type: ["boolean", "null"] } }, required: ["rule", "score", "level", "path", "line", "state", "dismissedBy", "onBase"], additionalProperties: false }, ScanReport: { type: "object", properties: { tool: { type: ["string", "null"] }, toolVersion: { type: ["string", "null"] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, commitParents: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, completed: { type: ["boolean", "null"] }, truncated: { type: "boolean" }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, workflow: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, findings: { type: "array", items: { $ref: "#/definitions/ScanFinding" } } }, required: ["tool", "toolVersion", "commit", "commitParents", "completed", "truncated", "at", "digest", "findings"], additionalProperties: false }, Standing: { type: "object", properties: { workflow: { anyOf: [{ $ref: "#/definitions/Ground" }, { type: "string", const: "untrusted-accepted" }, { type: "string", const: "untrusted" }, { type: "string", const: "none" }, { type: "string", const: "unknown" }] }, status: { type: "string", enum: ["required-workflow", "app", "shared-app", "unknown"] }, required: { type: ["boolean", "null"] }, from: { type: "array", items: { type: "string" } }, bypass: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { type: "string" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["workflow", "status", "required", "from", "bypass"], additionalProperties: false }, Team: { type: "object", properties: { name: { type: "string" }, members: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Account" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["name", "members"], additionalProperties: false }, Ticket: { type: "object", properties: { key: { type: "string" }, state: { type: "string" }, type: { type: ["string", "null"] }, title: { type: "string" }, requester: { anyOf: [{ $ref: "#/definitions/TicketPerson" }, { type: "null" }] }, approvals: { type: "array", items: { $ref: "#/definitions/TicketApproval" } }, edited: { anyOf: [{ type: "object", properties: { at: { $ref: "#/definitions/Instant" }, by: { anyOf: [{ $ref: "#/definitions/TicketPerson" }, { type: "null" }] } }, required: ["at", "by"], additionalProperties: false }, { type: "null" }] }, window: { anyOf: [{ type: "object", properties: { from: { $ref: "#/definitions/Instant" }, to: { $ref: "#/definitions/Instant" } }, required: ["from", "to"], additionalProperties: false }, { type: "null" }] }, item: { type: ["string", "null"] }, usedBy: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { type: "string" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["key", "state", "type", "title", "requester", "approvals", "edited", "window", "item", "usedBy"], additionalProperties: false }, TicketAnswer: { anyOf: [{ type: "object", properties: { key: { type: "string" }, found: { type: "string", const: "present" }, ticket: { $ref: "#/definitions/Ticket" } }, required: ["key", "found", "ticket"], additionalProperties: false }, { type: "object", properties: { key: { type: "string" }, found: { type: "string", const: "absent" } }, required: ["key", "found"], additionalProperties: false }, { type: "object", properties: { key: { type: "string" }, found: { type: "string", const: "absent-or-hidden" } }, required: ["key", "found"], additionalProperties: false }] }, TicketApproval: { type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/TicketPerson" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, TicketFact: { type: "object", properties: { system: { type: "string" }, mentions: { type: "array", items: { $ref: "#/definitions/TicketMention" } }, answers: { type: "array", items: { type: "object", properties: { key: { type: "string" }, answer: { $ref: "#/definitions/Observed_TicketAnswer" } }, required: ["key", "answer"], additionalProperties: false } } }, required: ["system", "mentions", "answers"], additionalProperties: false }, TicketMention: { type: "object", properties: { key: { type: "string" }, in: { type: "string", enum: ["title", "branch", "body", "commits", "links"] } }, required: ["key", "in"], additionalProperties: false }, TicketPerson: { type: "object", properties: { account: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, mail: { type: ["string", "null"] }, name: { type: "string" } }, required: ["account", "mail", "name"], additionalProperties: false }, TranscriptEntry: { type: "object", properties: { method: { type: "string" }, path: { type: "string" }, status: { type: ["number", "null"] }, attempts: { type: "number" }, requestId: { type: ["string", "null"] }, date: { type: ["string", "null"] }, bytes: { type: "number" }, digest: { type: ["string", "null"] }, error: { type: ["string", "null"] } }, required: ["method", "path", "status", "attempts", "requestId", "date", "bytes", "digest", "error"], additionalProperties: false }, VerdictWord: { type: "string", enum: ["pass", "pass-with-exception", "pending", "indeterminate", "fail", "not-applicable"] } } };
var R = Object.prototype.hasOwnProperty;
var sr = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function q(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (typeof s == "string") {
    if (!sr.test(s)) {
      let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return q.errors = e, r === 0;
}
function D(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return D.errors = e, r === 0;
}
var Ge = { type: "object", properties: { kind: { type: "string", enum: ["file", "extended-file", "preset"] }, name: { type: "string" }, repository: { type: ["string", "null"] }, path: { type: ["string", "null"] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, digest: { type: "string" }, text: { type: "string" } }, required: ["kind", "name", "repository", "path", "commit", "digest", "text"], additionalProperties: false };
function Y(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.name === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.repository === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.path === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.commit === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.digest === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.text === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "kind" || n === "name" || n === "repository" || n === "path" || n === "commit" || n === "digest" || n === "text")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.kind !== void 0) {
      let n = s.kind;
      if (typeof n != "string") {
        let a = { instancePath: t + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(n === "file" || n === "extended-file" || n === "preset")) {
        let a = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Ge.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.repository !== void 0) {
      let n = s.repository;
      if (typeof n != "string" && n !== null) {
        let a = { instancePath: t + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: Ge.properties.repository.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.path !== void 0) {
      let n = s.path;
      if (typeof n != "string" && n !== null) {
        let a = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: Ge.properties.path.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.commit !== void 0) {
      let n = s.commit, a = r, u = false, p = r;
      q(n, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var i = p === r;
      if (u = u || i, !u) {
        let o = r;
        if (n !== null) {
          let f = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var i = o === r;
        u = u || i;
      }
      if (u) r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let o = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.digest !== void 0 && typeof s.digest != "string") {
      let n = { instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.text !== void 0 && typeof s.text != "string") {
      let n = { instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Y.errors = e, r === 0;
}
function H(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.state === void 0) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.sources === void 0) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.fromDefaultBranch === void 0) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "fromDefaultBranch" }, message: "must have required property 'fromDefaultBranch'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "state" || o === "sources" || o === "fromDefaultBranch")) {
      let l = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.state !== void 0) {
      let o = s.state;
      if (typeof o != "string") {
        let l = { instancePath: t + "/state", schemaPath: "#/anyOf/0/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (o !== "found") {
        let l = { instancePath: t + "/state", schemaPath: "#/anyOf/0/properties/state/const", keyword: "const", params: { allowedValue: "found" }, message: "must be equal to constant" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.sources !== void 0) {
      let o = s.sources;
      if (Array.isArray(o)) {
        let l = o.length;
        for (let f = 0; f < l; f++) Y(o[f], { instancePath: t + "/sources/" + f, parentData: o, parentDataProperty: f, rootData: h }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length);
      } else {
        let l = { instancePath: t + "/sources", schemaPath: "#/anyOf/0/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.fromDefaultBranch !== void 0 && typeof s.fromDefaultBranch != "boolean") {
      let o = { instancePath: t + "/fromDefaultBranch", schemaPath: "#/anyOf/0/properties/fromDefaultBranch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), r++;
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let o = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.state === void 0) {
        let f = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.path === void 0) {
        let f = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.commit === void 0) {
        let f = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
        e === null ? e = [f] : e.push(f), r++;
      }
      for (let f in s) if (!(f === "state" || f === "path" || f === "commit")) {
        let w = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
        e === null ? e = [w] : e.push(w), r++;
      }
      if (s.state !== void 0) {
        let f = s.state;
        if (typeof f != "string") {
          let w = { instancePath: t + "/state", schemaPath: "#/anyOf/1/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f !== "missing") {
          let w = { instancePath: t + "/state", schemaPath: "#/anyOf/1/properties/state/const", keyword: "const", params: { allowedValue: "missing" }, message: "must be equal to constant" };
          e === null ? e = [w] : e.push(w), r++;
        }
      }
      if (s.path !== void 0 && typeof s.path != "string") {
        let f = { instancePath: t + "/path", schemaPath: "#/anyOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.commit !== void 0) {
        let f = s.commit, w = r, g = false, m = r;
        q(f, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
        var p = m === r;
        if (g = g || p, !g) {
          let b = r;
          if (f !== null) {
            let C = { instancePath: t + "/commit", schemaPath: "#/anyOf/1/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            e === null ? e = [C] : e.push(C), r++;
          }
          var p = b === r;
          g = g || p;
        }
        if (g) r = w, e !== null && (w ? e.length = w : e = null);
        else {
          let b = { instancePath: t + "/commit", schemaPath: "#/anyOf/1/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    } else {
      let f = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [f] : e.push(f), r++;
    }
    var u = o === r;
    if (n = n || u, !n) {
      let f = r;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.state === void 0) {
          let g = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (s.path === void 0) {
          let g = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (s.found === void 0) {
          let g = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "found" }, message: "must have required property 'found'" };
          e === null ? e = [g] : e.push(g), r++;
        }
        for (let g in s) if (!(g === "state" || g === "path" || g === "found")) {
          let m = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (s.state !== void 0) {
          let g = s.state;
          if (typeof g != "string") {
            let m = { instancePath: t + "/state", schemaPath: "#/anyOf/2/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (g !== "unreadable") {
            let m = { instancePath: t + "/state", schemaPath: "#/anyOf/2/properties/state/const", keyword: "const", params: { allowedValue: "unreadable" }, message: "must be equal to constant" };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (s.path !== void 0 && typeof s.path != "string") {
          let g = { instancePath: t + "/path", schemaPath: "#/anyOf/2/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (s.found !== void 0 && typeof s.found != "string") {
          let g = { instancePath: t + "/found", schemaPath: "#/anyOf/2/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [g] : e.push(g), r++;
        }
      } else {
        let g = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var u = f === r;
      n = n || u;
    }
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let o = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return H.errors = e, r === 0;
}
var tr = { type: "object", properties: { repository: { $ref: "#/definitions/Observed_Repository" }, run: { $ref: "#/definitions/Observed_Run" }, change: { $ref: "#/definitions/Observed_Change" }, commits: { $ref: "#/definitions/Observed_Commits" }, pushes: { $ref: "#/definitions/Observed_Pushes" }, reviews: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Review" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, approvedCommits: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ApprovedCommit" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, conversations: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "object", properties: { unresolved: { type: "number" } }, required: ["unresolved"], additionalProperties: false } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, permissions: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Permission" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, teams: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/Team" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, files: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ChangedFile" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, codeOwners: { $ref: "#/definitions/Observed_CodeOwners" }, checks: { $ref: "#/definitions/Observed_Checks" }, scans: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ScanFact" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, tickets: { $ref: "#/definitions/Observed_TicketFact" }, protection: { $ref: "#/definitions/Observed_Protection" }, policyHistory: { $ref: "#/definitions/Observed_PolicyHistory" }, landing: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { anyOf: [{ $ref: "#/definitions/Landing" }, { type: "null" }] } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] }, clock: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "object", properties: { now: { $ref: "#/definitions/Instant" } }, required: ["now"], additionalProperties: false } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["repository", "run", "change", "commits", "pushes", "reviews", "approvedCommits", "conversations", "permissions", "teams", "files", "codeOwners", "checks", "scans", "tickets", "protection", "policyHistory", "landing", "clock"], additionalProperties: false };
var nr = { type: "object", properties: { id: { type: "number" }, name: { type: "string" }, visibility: { type: "string", enum: ["public", "private", "internal"] }, defaultBranch: { type: "string" } }, required: ["id", "name", "visibility", "defaultBranch"], additionalProperties: false };
function Z(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.name === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.visibility === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "visibility" }, message: "must have required property 'visibility'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.defaultBranch === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "defaultBranch" }, message: "must have required property 'defaultBranch'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "id" || i === "name" || i === "visibility" || i === "defaultBranch")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.id !== void 0) {
      let i = s.id;
      if (!(typeof i == "number" && isFinite(i))) {
        let n = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let i = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.visibility !== void 0) {
      let i = s.visibility;
      if (typeof i != "string") {
        let n = { instancePath: t + "/visibility", schemaPath: "#/properties/visibility/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (!(i === "public" || i === "private" || i === "internal")) {
        let n = { instancePath: t + "/visibility", schemaPath: "#/properties/visibility/enum", keyword: "enum", params: { allowedValues: nr.properties.visibility.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.defaultBranch !== void 0 && typeof s.defaultBranch != "string") {
      let i = { instancePath: t + "/defaultBranch", schemaPath: "#/properties/defaultBranch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Z.errors = e, r === 0;
}
function O(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.code === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.about === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "code" || i === "about" || i === "needed" || i === "found" || i === "who" || i === "at")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.code !== void 0 && typeof s.code != "string") {
      let i = { instancePath: t + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.about !== void 0) {
      let i = s.about;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) if (typeof i[a] != "string") {
          let u = { instancePath: t + "/about/" + a, schemaPath: "#/properties/about/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let n = { instancePath: t + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.needed !== void 0 && typeof s.needed != "string") {
      let i = { instancePath: t + "/needed", schemaPath: "#/properties/needed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.found !== void 0 && typeof s.found != "string") {
      let i = { instancePath: t + "/found", schemaPath: "#/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.who !== void 0) {
      let i = s.who;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) if (typeof i[a] != "string") {
          let u = { instancePath: t + "/who/" + a, schemaPath: "#/properties/who/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let n = { instancePath: t + "/who", schemaPath: "#/properties/who/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.at !== void 0) {
      let i = s.at;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.path === void 0) {
          let n = { instancePath: t + "/at", schemaPath: "#/properties/at/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i) if (!(n === "path" || n === "line")) {
          let a = { instancePath: t + "/at", schemaPath: "#/properties/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (i.path !== void 0 && typeof i.path != "string") {
          let n = { instancePath: t + "/at/path", schemaPath: "#/properties/at/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.line !== void 0) {
          let n = i.line;
          if (!(typeof n == "number" && isFinite(n))) {
            let a = { instancePath: t + "/at/line", schemaPath: "#/properties/at/properties/line/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return O.errors = e, r === 0;
}
function ee(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.value === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "known" || p === "value")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.known !== void 0) {
      let p = s.known;
      if (typeof p != "boolean") {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== true) {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.value !== void 0 && (Z(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: h }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== false) {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ee.errors = e, r === 0;
}
var Ue = { type: "object", properties: { event: { type: "string" }, id: { type: "number" }, attempt: { type: "number" }, actor: { type: "string" }, triggeringActor: { type: "string" }, workflow: { anyOf: [{ type: "object", properties: { repository: { type: "string" }, path: { type: "string" }, ref: { type: "string" }, sameAsDefaultBranch: { type: ["boolean", "null"] } }, required: ["repository", "path", "ref", "sameAsDefaultBranch"], additionalProperties: false }, { type: "null" }] }, url: { type: ["string", "null"] } }, required: ["event", "id", "attempt", "actor", "triggeringActor", "workflow", "url"], additionalProperties: false };
function re(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.event === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.id === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.attempt === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.actor === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property 'actor'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.triggeringActor === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triggeringActor" }, message: "must have required property 'triggeringActor'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.workflow === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.url === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "event" || n === "id" || n === "attempt" || n === "actor" || n === "triggeringActor" || n === "workflow" || n === "url")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.event !== void 0 && typeof s.event != "string") {
      let n = { instancePath: t + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.id !== void 0) {
      let n = s.id;
      if (!(typeof n == "number" && isFinite(n))) {
        let a = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.attempt !== void 0) {
      let n = s.attempt;
      if (!(typeof n == "number" && isFinite(n))) {
        let a = { instancePath: t + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.actor !== void 0 && typeof s.actor != "string") {
      let n = { instancePath: t + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.triggeringActor !== void 0 && typeof s.triggeringActor != "string") {
      let n = { instancePath: t + "/triggeringActor", schemaPath: "#/properties/triggeringActor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.workflow !== void 0) {
      let n = s.workflow, a = r, u = false, p = r;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.repository === void 0) {
          let o = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (n.path === void 0) {
          let o = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (n.ref === void 0) {
          let o = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (n.sameAsDefaultBranch === void 0) {
          let o = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/required", keyword: "required", params: { missingProperty: "sameAsDefaultBranch" }, message: "must have required property 'sameAsDefaultBranch'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in n) if (!(o === "repository" || o === "path" || o === "ref" || o === "sameAsDefaultBranch")) {
          let l = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (n.repository !== void 0 && typeof n.repository != "string") {
          let o = { instancePath: t + "/workflow/repository", schemaPath: "#/properties/workflow/anyOf/0/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (n.path !== void 0 && typeof n.path != "string") {
          let o = { instancePath: t + "/workflow/path", schemaPath: "#/properties/workflow/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (n.ref !== void 0 && typeof n.ref != "string") {
          let o = { instancePath: t + "/workflow/ref", schemaPath: "#/properties/workflow/anyOf/0/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (n.sameAsDefaultBranch !== void 0) {
          let o = n.sameAsDefaultBranch;
          if (typeof o != "boolean" && o !== null) {
            let l = { instancePath: t + "/workflow/sameAsDefaultBranch", schemaPath: "#/properties/workflow/anyOf/0/properties/sameAsDefaultBranch/type", keyword: "type", params: { type: Ue.properties.workflow.anyOf[0].properties.sameAsDefaultBranch.type }, message: "must be boolean,null" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), r++;
      }
      var i = p === r;
      if (u = u || i, !u) {
        let o = r;
        if (n !== null) {
          let f = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var i = o === r;
        u = u || i;
      }
      if (u) r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let o = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.url !== void 0) {
      let n = s.url;
      if (typeof n != "string" && n !== null) {
        let a = { instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: Ue.properties.url.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return re.errors = e, r === 0;
}
function se(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.value === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "known" || p === "value")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.known !== void 0) {
      let p = s.known;
      if (typeof p != "boolean") {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== true) {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.value !== void 0 && (re(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: h }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== false) {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return se.errors = e, r === 0;
}
var Xe = { type: "object", properties: { number: { type: "number" }, title: { type: "string" }, author: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, initiator: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, state: { type: "string", enum: ["open", "closed", "merged"] }, draft: { type: "boolean" }, base: { type: "object", properties: { ref: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" } }, required: ["ref", "commit"], additionalProperties: false }, head: { type: "object", properties: { ref: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, repository: { anyOf: [{ type: "object", properties: { id: { type: "number" }, name: { type: "string" }, owner: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] } }, required: ["id", "name", "owner"], additionalProperties: false }, { type: "null" }] }, fork: { type: "boolean" } }, required: ["ref", "commit", "tree", "repository", "fork"], additionalProperties: false }, additions: { type: "number" }, deletions: { type: "number" }, labels: { type: "array", items: { $ref: "#/definitions/LabelSet" } }, unlabeled: { type: "array", items: { $ref: "#/definitions/LabelRemoval" } }, autoMerge: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, { type: "null" }] }, queued: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, { type: "null" }] }, merged: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { $ref: "#/definitions/Instant" }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] } }, required: ["by", "at", "commit"], additionalProperties: false }, { type: "null" }] }, baseChanges: { type: "array", items: { type: "object", properties: { at: { $ref: "#/definitions/Instant" }, from: { type: "string" }, to: { type: "string" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] } }, required: ["at", "from", "to", "by"], additionalProperties: false } } }, required: ["number", "title", "author", "initiator", "state", "draft", "base", "head", "additions", "deletions", "labels", "unlabeled", "autoMerge", "queued", "merged", "baseChanges"], additionalProperties: false };
var ir = { type: "object", properties: { id: { type: "number" }, login: { type: "string" }, type: { type: "string", enum: ["user", "bot", "organization", "other"] } }, required: ["id", "login", "type"], additionalProperties: false };
function _(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.login === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.type === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "id" || i === "login" || i === "type")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.id !== void 0) {
      let i = s.id;
      if (!(typeof i == "number" && isFinite(i))) {
        let n = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.login !== void 0 && typeof s.login != "string") {
      let i = { instancePath: t + "/login", schemaPath: "#/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.type !== void 0) {
      let i = s.type;
      if (typeof i != "string") {
        let n = { instancePath: t + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (!(i === "user" || i === "bot" || i === "organization" || i === "other")) {
        let n = { instancePath: t + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: ir.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return _.errors = e, r === 0;
}
function te(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.by === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.at === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "name" || a === "by" || a === "at")) {
      let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let a = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.by !== void 0) {
      let a = s.by, u = r, p = false, o = r;
      _(a, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      var i = o === r;
      if (p = p || i, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var i = l === r;
        p = p || i;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.at !== void 0) {
      let a = s.at, u = r, p = false, o = r;
      D(a, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length);
      var n = o === r;
      if (p = p || n, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var n = l === r;
        p = p || n;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return te.errors = e, r === 0;
}
function ne(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.by === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.at === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "name" || n === "by" || n === "at")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.by !== void 0) {
      let n = s.by, a = r, u = false, p = r;
      _(n, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      var i = p === r;
      if (u = u || i, !u) {
        let o = r;
        if (n !== null) {
          let f = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var i = o === r;
        u = u || i;
      }
      if (u) r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let o = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.at !== void 0 && (D(s.at, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ne.errors = e, r === 0;
}
function ie(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.number === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.title === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.author === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property 'author'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.initiator === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initiator" }, message: "must have required property 'initiator'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.state === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.draft === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "draft" }, message: "must have required property 'draft'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.base === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.head === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.additions === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "additions" }, message: "must have required property 'additions'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.deletions === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletions" }, message: "must have required property 'deletions'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.labels === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property 'labels'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.unlabeled === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unlabeled" }, message: "must have required property 'unlabeled'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.autoMerge === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "autoMerge" }, message: "must have required property 'autoMerge'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.queued === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "queued" }, message: "must have required property 'queued'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.merged === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merged" }, message: "must have required property 'merged'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.baseChanges === void 0) {
      let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseChanges" }, message: "must have required property 'baseChanges'" };
      e === null ? e = [y] : e.push(y), r++;
    }
    for (let y in s) if (!R.call(Xe.properties, y)) {
      let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (s.number !== void 0) {
      let y = s.number;
      if (!(typeof y == "number" && isFinite(y))) {
        let c = { instancePath: t + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (s.title !== void 0 && typeof s.title != "string") {
      let y = { instancePath: t + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.author !== void 0) {
      let y = s.author, c = r, d = false, P = r;
      _(y, { instancePath: t + "/author", parentData: s, parentDataProperty: "author", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      var i = P === r;
      if (d = d || i, !d) {
        let k = r;
        if (y !== null) {
          let j = { instancePath: t + "/author", schemaPath: "#/properties/author/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [j] : e.push(j), r++;
        }
        var i = k === r;
        d = d || i;
      }
      if (d) r = c, e !== null && (c ? e.length = c : e = null);
      else {
        let k = { instancePath: t + "/author", schemaPath: "#/properties/author/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (s.initiator !== void 0) {
      let y = s.initiator, c = r, d = false, P = r;
      _(y, { instancePath: t + "/initiator", parentData: s, parentDataProperty: "initiator", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      var n = P === r;
      if (d = d || n, !d) {
        let k = r;
        if (y !== null) {
          let j = { instancePath: t + "/initiator", schemaPath: "#/properties/initiator/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [j] : e.push(j), r++;
        }
        var n = k === r;
        d = d || n;
      }
      if (d) r = c, e !== null && (c ? e.length = c : e = null);
      else {
        let k = { instancePath: t + "/initiator", schemaPath: "#/properties/initiator/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (s.state !== void 0) {
      let y = s.state;
      if (typeof y != "string") {
        let c = { instancePath: t + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (!(y === "open" || y === "closed" || y === "merged")) {
        let c = { instancePath: t + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: Xe.properties.state.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (s.draft !== void 0 && typeof s.draft != "boolean") {
      let y = { instancePath: t + "/draft", schemaPath: "#/properties/draft/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.base !== void 0) {
      let y = s.base;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.ref === void 0) {
          let c = { instancePath: t + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (y.commit === void 0) {
          let c = { instancePath: t + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
          e === null ? e = [c] : e.push(c), r++;
        }
        for (let c in y) if (!(c === "ref" || c === "commit")) {
          let d = { instancePath: t + "/base", schemaPath: "#/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (y.ref !== void 0 && typeof y.ref != "string") {
          let c = { instancePath: t + "/base/ref", schemaPath: "#/properties/base/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [c] : e.push(c), r++;
        }
        y.commit !== void 0 && (q(y.commit, { instancePath: t + "/base/commit", parentData: y, parentDataProperty: "commit", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
      } else {
        let c = { instancePath: t + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (s.head !== void 0) {
      let y = s.head;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.ref === void 0) {
          let c = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (y.commit === void 0) {
          let c = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (y.tree === void 0) {
          let c = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "tree" }, message: "must have required property 'tree'" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (y.repository === void 0) {
          let c = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (y.fork === void 0) {
          let c = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "fork" }, message: "must have required property 'fork'" };
          e === null ? e = [c] : e.push(c), r++;
        }
        for (let c in y) if (!(c === "ref" || c === "commit" || c === "tree" || c === "repository" || c === "fork")) {
          let d = { instancePath: t + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
          e === null ? e = [d] : e.push(d), r++;
        }
        if (y.ref !== void 0 && typeof y.ref != "string") {
          let c = { instancePath: t + "/head/ref", schemaPath: "#/properties/head/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (y.commit !== void 0 && (q(y.commit, { instancePath: t + "/head/commit", parentData: y, parentDataProperty: "commit", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), y.tree !== void 0 && (q(y.tree, { instancePath: t + "/head/tree", parentData: y, parentDataProperty: "tree", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), y.repository !== void 0) {
          let c = y.repository, d = r, P = false, k = r;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.id === void 0) {
              let A = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf/0/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (c.name === void 0) {
              let A = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf/0/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (c.owner === void 0) {
              let A = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf/0/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
              e === null ? e = [A] : e.push(A), r++;
            }
            for (let A in c) if (!(A === "id" || A === "name" || A === "owner")) {
              let j = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, message: "must NOT have additional properties" };
              e === null ? e = [j] : e.push(j), r++;
            }
            if (c.id !== void 0) {
              let A = c.id;
              if (!(typeof A == "number" && isFinite(A))) {
                let j = { instancePath: t + "/head/repository/id", schemaPath: "#/properties/head/properties/repository/anyOf/0/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [j] : e.push(j), r++;
              }
            }
            if (c.name !== void 0 && typeof c.name != "string") {
              let A = { instancePath: t + "/head/repository/name", schemaPath: "#/properties/head/properties/repository/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (c.owner !== void 0) {
              let A = c.owner, j = r, I = false, B = r;
              _(A, { instancePath: t + "/head/repository/owner", parentData: c, parentDataProperty: "owner", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
              var a = B === r;
              if (I = I || a, !I) {
                let U = r;
                if (A !== null) {
                  let Qe = { instancePath: t + "/head/repository/owner", schemaPath: "#/properties/head/properties/repository/anyOf/0/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  e === null ? e = [Qe] : e.push(Qe), r++;
                }
                var a = U === r;
                I = I || a;
              }
              if (I) r = j, e !== null && (j ? e.length = j : e = null);
              else {
                let U = { instancePath: t + "/head/repository/owner", schemaPath: "#/properties/head/properties/repository/anyOf/0/properties/owner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [U] : e.push(U), r++;
              }
            }
          } else {
            let A = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [A] : e.push(A), r++;
          }
          var u = k === r;
          if (P = P || u, !P) {
            let A = r;
            if (c !== null) {
              let I = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [I] : e.push(I), r++;
            }
            var u = A === r;
            P = P || u;
          }
          if (P) r = d, e !== null && (d ? e.length = d : e = null);
          else {
            let A = { instancePath: t + "/head/repository", schemaPath: "#/properties/head/properties/repository/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [A] : e.push(A), r++;
          }
        }
        if (y.fork !== void 0 && typeof y.fork != "boolean") {
          let c = { instancePath: t + "/head/fork", schemaPath: "#/properties/head/properties/fork/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: t + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (s.additions !== void 0) {
      let y = s.additions;
      if (!(typeof y == "number" && isFinite(y))) {
        let c = { instancePath: t + "/additions", schemaPath: "#/properties/additions/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (s.deletions !== void 0) {
      let y = s.deletions;
      if (!(typeof y == "number" && isFinite(y))) {
        let c = { instancePath: t + "/deletions", schemaPath: "#/properties/deletions/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (s.labels !== void 0) {
      let y = s.labels;
      if (Array.isArray(y)) {
        let c = y.length;
        for (let d = 0; d < c; d++) te(y[d], { instancePath: t + "/labels/" + d, parentData: y, parentDataProperty: d, rootData: h }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length);
      } else {
        let c = { instancePath: t + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (s.unlabeled !== void 0) {
      let y = s.unlabeled;
      if (Array.isArray(y)) {
        let c = y.length;
        for (let d = 0; d < c; d++) ne(y[d], { instancePath: t + "/unlabeled/" + d, parentData: y, parentDataProperty: d, rootData: h }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length);
      } else {
        let c = { instancePath: t + "/unlabeled", schemaPath: "#/properties/unlabeled/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (s.autoMerge !== void 0) {
      let y = s.autoMerge, c = r, d = false, P = r;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.by === void 0) {
          let k = { instancePath: t + "/autoMerge", schemaPath: "#/properties/autoMerge/anyOf/0/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (y.at === void 0) {
          let k = { instancePath: t + "/autoMerge", schemaPath: "#/properties/autoMerge/anyOf/0/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        for (let k in y) if (!(k === "by" || k === "at")) {
          let A = { instancePath: t + "/autoMerge", schemaPath: "#/properties/autoMerge/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
          e === null ? e = [A] : e.push(A), r++;
        }
        if (y.by !== void 0) {
          let k = y.by, A = r, j = false, I = r;
          _(k, { instancePath: t + "/autoMerge/by", parentData: y, parentDataProperty: "by", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
          var p = I === r;
          if (j = j || p, !j) {
            let B = r;
            if (k !== null) {
              let N = { instancePath: t + "/autoMerge/by", schemaPath: "#/properties/autoMerge/anyOf/0/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [N] : e.push(N), r++;
            }
            var p = B === r;
            j = j || p;
          }
          if (j) r = A, e !== null && (A ? e.length = A : e = null);
          else {
            let B = { instancePath: t + "/autoMerge/by", schemaPath: "#/properties/autoMerge/anyOf/0/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [B] : e.push(B), r++;
          }
        }
        if (y.at !== void 0) {
          let k = y.at, A = r, j = false, I = r;
          D(k, { instancePath: t + "/autoMerge/at", parentData: y, parentDataProperty: "at", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length);
          var o = I === r;
          if (j = j || o, !j) {
            let B = r;
            if (k !== null) {
              let N = { instancePath: t + "/autoMerge/at", schemaPath: "#/properties/autoMerge/anyOf/0/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [N] : e.push(N), r++;
            }
            var o = B === r;
            j = j || o;
          }
          if (j) r = A, e !== null && (A ? e.length = A : e = null);
          else {
            let B = { instancePath: t + "/autoMerge/at", schemaPath: "#/properties/autoMerge/anyOf/0/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [B] : e.push(B), r++;
          }
        }
      } else {
        let k = { instancePath: t + "/autoMerge", schemaPath: "#/properties/autoMerge/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [k] : e.push(k), r++;
      }
      var l = P === r;
      if (d = d || l, !d) {
        let k = r;
        if (y !== null) {
          let j = { instancePath: t + "/autoMerge", schemaPath: "#/properties/autoMerge/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [j] : e.push(j), r++;
        }
        var l = k === r;
        d = d || l;
      }
      if (d) r = c, e !== null && (c ? e.length = c : e = null);
      else {
        let k = { instancePath: t + "/autoMerge", schemaPath: "#/properties/autoMerge/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (s.queued !== void 0) {
      let y = s.queued, c = r, d = false, P = r;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.by === void 0) {
          let k = { instancePath: t + "/queued", schemaPath: "#/properties/queued/anyOf/0/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (y.at === void 0) {
          let k = { instancePath: t + "/queued", schemaPath: "#/properties/queued/anyOf/0/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        for (let k in y) if (!(k === "by" || k === "at")) {
          let A = { instancePath: t + "/queued", schemaPath: "#/properties/queued/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
          e === null ? e = [A] : e.push(A), r++;
        }
        if (y.by !== void 0) {
          let k = y.by, A = r, j = false, I = r;
          _(k, { instancePath: t + "/queued/by", parentData: y, parentDataProperty: "by", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
          var f = I === r;
          if (j = j || f, !j) {
            let B = r;
            if (k !== null) {
              let N = { instancePath: t + "/queued/by", schemaPath: "#/properties/queued/anyOf/0/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [N] : e.push(N), r++;
            }
            var f = B === r;
            j = j || f;
          }
          if (j) r = A, e !== null && (A ? e.length = A : e = null);
          else {
            let B = { instancePath: t + "/queued/by", schemaPath: "#/properties/queued/anyOf/0/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [B] : e.push(B), r++;
          }
        }
        if (y.at !== void 0) {
          let k = y.at, A = r, j = false, I = r;
          D(k, { instancePath: t + "/queued/at", parentData: y, parentDataProperty: "at", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length);
          var w = I === r;
          if (j = j || w, !j) {
            let B = r;
            if (k !== null) {
              let N = { instancePath: t + "/queued/at", schemaPath: "#/properties/queued/anyOf/0/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [N] : e.push(N), r++;
            }
            var w = B === r;
            j = j || w;
          }
          if (j) r = A, e !== null && (A ? e.length = A : e = null);
          else {
            let B = { instancePath: t + "/queued/at", schemaPath: "#/properties/queued/anyOf/0/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [B] : e.push(B), r++;
          }
        }
      } else {
        let k = { instancePath: t + "/queued", schemaPath: "#/properties/queued/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [k] : e.push(k), r++;
      }
      var g = P === r;
      if (d = d || g, !d) {
        let k = r;
        if (y !== null) {
          let j = { instancePath: t + "/queued", schemaPath: "#/properties/queued/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [j] : e.push(j), r++;
        }
        var g = k === r;
        d = d || g;
      }
      if (d) r = c, e !== null && (c ? e.length = c : e = null);
      else {
        let k = { instancePath: t + "/queued", schemaPath: "#/properties/queued/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (s.merged !== void 0) {
      let y = s.merged, c = r, d = false, P = r;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.by === void 0) {
          let k = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf/0/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (y.at === void 0) {
          let k = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf/0/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (y.commit === void 0) {
          let k = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf/0/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
          e === null ? e = [k] : e.push(k), r++;
        }
        for (let k in y) if (!(k === "by" || k === "at" || k === "commit")) {
          let A = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
          e === null ? e = [A] : e.push(A), r++;
        }
        if (y.by !== void 0) {
          let k = y.by, A = r, j = false, I = r;
          _(k, { instancePath: t + "/merged/by", parentData: y, parentDataProperty: "by", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
          var m = I === r;
          if (j = j || m, !j) {
            let B = r;
            if (k !== null) {
              let N = { instancePath: t + "/merged/by", schemaPath: "#/properties/merged/anyOf/0/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [N] : e.push(N), r++;
            }
            var m = B === r;
            j = j || m;
          }
          if (j) r = A, e !== null && (A ? e.length = A : e = null);
          else {
            let B = { instancePath: t + "/merged/by", schemaPath: "#/properties/merged/anyOf/0/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [B] : e.push(B), r++;
          }
        }
        if (y.at !== void 0 && (D(y.at, { instancePath: t + "/merged/at", parentData: y, parentDataProperty: "at", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), y.commit !== void 0) {
          let k = y.commit, A = r, j = false, I = r;
          q(k, { instancePath: t + "/merged/commit", parentData: y, parentDataProperty: "commit", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
          var b = I === r;
          if (j = j || b, !j) {
            let B = r;
            if (k !== null) {
              let N = { instancePath: t + "/merged/commit", schemaPath: "#/properties/merged/anyOf/0/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [N] : e.push(N), r++;
            }
            var b = B === r;
            j = j || b;
          }
          if (j) r = A, e !== null && (A ? e.length = A : e = null);
          else {
            let B = { instancePath: t + "/merged/commit", schemaPath: "#/properties/merged/anyOf/0/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [B] : e.push(B), r++;
          }
        }
      } else {
        let k = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [k] : e.push(k), r++;
      }
      var v = P === r;
      if (d = d || v, !d) {
        let k = r;
        if (y !== null) {
          let j = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [j] : e.push(j), r++;
        }
        var v = k === r;
        d = d || v;
      }
      if (d) r = c, e !== null && (c ? e.length = c : e = null);
      else {
        let k = { instancePath: t + "/merged", schemaPath: "#/properties/merged/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
    if (s.baseChanges !== void 0) {
      let y = s.baseChanges;
      if (Array.isArray(y)) {
        let c = y.length;
        for (let d = 0; d < c; d++) {
          let P = y[d];
          if (P && typeof P == "object" && !Array.isArray(P)) {
            if (P.at === void 0) {
              let k = { instancePath: t + "/baseChanges/" + d, schemaPath: "#/properties/baseChanges/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (P.from === void 0) {
              let k = { instancePath: t + "/baseChanges/" + d, schemaPath: "#/properties/baseChanges/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (P.to === void 0) {
              let k = { instancePath: t + "/baseChanges/" + d, schemaPath: "#/properties/baseChanges/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (P.by === void 0) {
              let k = { instancePath: t + "/baseChanges/" + d, schemaPath: "#/properties/baseChanges/items/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
              e === null ? e = [k] : e.push(k), r++;
            }
            for (let k in P) if (!(k === "at" || k === "from" || k === "to" || k === "by")) {
              let A = { instancePath: t + "/baseChanges/" + d, schemaPath: "#/properties/baseChanges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (P.at !== void 0 && (D(P.at, { instancePath: t + "/baseChanges/" + d + "/at", parentData: P, parentDataProperty: "at", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), P.from !== void 0 && typeof P.from != "string") {
              let k = { instancePath: t + "/baseChanges/" + d + "/from", schemaPath: "#/properties/baseChanges/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (P.to !== void 0 && typeof P.to != "string") {
              let k = { instancePath: t + "/baseChanges/" + d + "/to", schemaPath: "#/properties/baseChanges/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (P.by !== void 0) {
              let k = P.by, A = r, j = false, I = r;
              _(k, { instancePath: t + "/baseChanges/" + d + "/by", parentData: P, parentDataProperty: "by", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
              var C = I === r;
              if (j = j || C, !j) {
                let B = r;
                if (k !== null) {
                  let N = { instancePath: t + "/baseChanges/" + d + "/by", schemaPath: "#/properties/baseChanges/items/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  e === null ? e = [N] : e.push(N), r++;
                }
                var C = B === r;
                j = j || C;
              }
              if (j) r = A, e !== null && (A ? e.length = A : e = null);
              else {
                let B = { instancePath: t + "/baseChanges/" + d + "/by", schemaPath: "#/properties/baseChanges/items/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [B] : e.push(B), r++;
              }
            }
          } else {
            let k = { instancePath: t + "/baseChanges/" + d, schemaPath: "#/properties/baseChanges/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      } else {
        let c = { instancePath: t + "/baseChanges", schemaPath: "#/properties/baseChanges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    let y = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [y] : e.push(y), r++;
  }
  return ie.errors = e, r === 0;
}
function oe(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.value === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "known" || p === "value")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.known !== void 0) {
      let p = s.known;
      if (typeof p != "boolean") {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== true) {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.value !== void 0 && (ie(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: h }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== false) {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return oe.errors = e, r === 0;
}
var or = { type: "object", properties: { id: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, parents: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, author: { $ref: "#/definitions/Attribution" }, committer: { $ref: "#/definitions/Attribution" }, coAuthors: { type: "array", items: { $ref: "#/definitions/Attribution" } }, byHost: { type: "boolean" }, signature: { anyOf: [{ type: "object", properties: { valid: { type: "boolean" }, signer: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, byHost: { type: "boolean" } }, required: ["valid", "signer", "byHost"], additionalProperties: false }, { type: "null" }] }, authoredAt: { $ref: "#/definitions/Instant" }, committedAt: { $ref: "#/definitions/Instant" }, recomputedTree: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, parentsOnBase: { type: "array", items: { $ref: "#/definitions/ObjectId" } } }, required: ["id", "tree", "parents", "author", "committer", "coAuthors", "byHost", "signature", "authoredAt", "committedAt", "recomputedTree", "parentsOnBase"], additionalProperties: false };
function x(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.email === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.account === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "name" || n === "email" || n === "account")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.email !== void 0 && typeof s.email != "string") {
      let n = { instancePath: t + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.account !== void 0) {
      let n = s.account, a = r, u = false, p = r;
      _(n, { instancePath: t + "/account", parentData: s, parentDataProperty: "account", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      var i = p === r;
      if (u = u || i, !u) {
        let o = r;
        if (n !== null) {
          let f = { instancePath: t + "/account", schemaPath: "#/properties/account/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var i = o === r;
        u = u || i;
      }
      if (u) r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let o = { instancePath: t + "/account", schemaPath: "#/properties/account/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return x.errors = e, r === 0;
}
function E(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.tree === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tree" }, message: "must have required property 'tree'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.parents === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parents" }, message: "must have required property 'parents'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.author === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property 'author'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.committer === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "committer" }, message: "must have required property 'committer'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.coAuthors === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coAuthors" }, message: "must have required property 'coAuthors'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.byHost === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "byHost" }, message: "must have required property 'byHost'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.signature === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.authoredAt === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authoredAt" }, message: "must have required property 'authoredAt'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.committedAt === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "committedAt" }, message: "must have required property 'committedAt'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.recomputedTree === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recomputedTree" }, message: "must have required property 'recomputedTree'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.parentsOnBase === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parentsOnBase" }, message: "must have required property 'parentsOnBase'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!R.call(or.properties, u)) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.id !== void 0 && (q(s.id, { instancePath: t + "/id", parentData: s, parentDataProperty: "id", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.tree !== void 0 && (q(s.tree, { instancePath: t + "/tree", parentData: s, parentDataProperty: "tree", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.parents !== void 0) {
      let u = s.parents;
      if (Array.isArray(u)) {
        let p = u.length;
        for (let o = 0; o < p; o++) q(u[o], { instancePath: t + "/parents/" + o, parentData: u, parentDataProperty: o, rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      } else {
        let p = { instancePath: t + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.author !== void 0 && (x(s.author, { instancePath: t + "/author", parentData: s, parentDataProperty: "author", rootData: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length)), s.committer !== void 0 && (x(s.committer, { instancePath: t + "/committer", parentData: s, parentDataProperty: "committer", rootData: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length)), s.coAuthors !== void 0) {
      let u = s.coAuthors;
      if (Array.isArray(u)) {
        let p = u.length;
        for (let o = 0; o < p; o++) x(u[o], { instancePath: t + "/coAuthors/" + o, parentData: u, parentDataProperty: o, rootData: h }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length);
      } else {
        let p = { instancePath: t + "/coAuthors", schemaPath: "#/properties/coAuthors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.byHost !== void 0 && typeof s.byHost != "boolean") {
      let u = { instancePath: t + "/byHost", schemaPath: "#/properties/byHost/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.signature !== void 0) {
      let u = s.signature, p = r, o = false, l = r;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.valid === void 0) {
          let f = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf/0/required", keyword: "required", params: { missingProperty: "valid" }, message: "must have required property 'valid'" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (u.signer === void 0) {
          let f = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf/0/required", keyword: "required", params: { missingProperty: "signer" }, message: "must have required property 'signer'" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (u.byHost === void 0) {
          let f = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf/0/required", keyword: "required", params: { missingProperty: "byHost" }, message: "must have required property 'byHost'" };
          e === null ? e = [f] : e.push(f), r++;
        }
        for (let f in u) if (!(f === "valid" || f === "signer" || f === "byHost")) {
          let w = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (u.valid !== void 0 && typeof u.valid != "boolean") {
          let f = { instancePath: t + "/signature/valid", schemaPath: "#/properties/signature/anyOf/0/properties/valid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (u.signer !== void 0) {
          let f = u.signer, w = r, g = false, m = r;
          _(f, { instancePath: t + "/signature/signer", parentData: u, parentDataProperty: "signer", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
          var i = m === r;
          if (g = g || i, !g) {
            let b = r;
            if (f !== null) {
              let C = { instancePath: t + "/signature/signer", schemaPath: "#/properties/signature/anyOf/0/properties/signer/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [C] : e.push(C), r++;
            }
            var i = b === r;
            g = g || i;
          }
          if (g) r = w, e !== null && (w ? e.length = w : e = null);
          else {
            let b = { instancePath: t + "/signature/signer", schemaPath: "#/properties/signature/anyOf/0/properties/signer/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [b] : e.push(b), r++;
          }
        }
        if (u.byHost !== void 0 && typeof u.byHost != "boolean") {
          let f = { instancePath: t + "/signature/byHost", schemaPath: "#/properties/signature/anyOf/0/properties/byHost/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let f = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var n = l === r;
      if (o = o || n, !o) {
        let f = r;
        if (u !== null) {
          let g = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [g] : e.push(g), r++;
        }
        var n = f === r;
        o = o || n;
      }
      if (o) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let f = { instancePath: t + "/signature", schemaPath: "#/properties/signature/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    if (s.authoredAt !== void 0 && (D(s.authoredAt, { instancePath: t + "/authoredAt", parentData: s, parentDataProperty: "authoredAt", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), s.committedAt !== void 0 && (D(s.committedAt, { instancePath: t + "/committedAt", parentData: s, parentDataProperty: "committedAt", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), s.recomputedTree !== void 0) {
      let u = s.recomputedTree, p = r, o = false, l = r;
      q(u, { instancePath: t + "/recomputedTree", parentData: s, parentDataProperty: "recomputedTree", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var a = l === r;
      if (o = o || a, !o) {
        let f = r;
        if (u !== null) {
          let g = { instancePath: t + "/recomputedTree", schemaPath: "#/properties/recomputedTree/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [g] : e.push(g), r++;
        }
        var a = f === r;
        o = o || a;
      }
      if (o) r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let f = { instancePath: t + "/recomputedTree", schemaPath: "#/properties/recomputedTree/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    if (s.parentsOnBase !== void 0) {
      let u = s.parentsOnBase;
      if (Array.isArray(u)) {
        let p = u.length;
        for (let o = 0; o < p; o++) q(u[o], { instancePath: t + "/parentsOnBase/" + o, parentData: u, parentDataProperty: o, rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      } else {
        let p = { instancePath: t + "/parentsOnBase", schemaPath: "#/properties/parentsOnBase/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let u = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return E.errors = e, r === 0;
}
function ae(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.current === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current" }, message: "must have required property 'current'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.earlier === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "earlier" }, message: "must have required property 'earlier'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "current" || i === "earlier")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.current !== void 0) {
      let i = s.current;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) E(i[a], { instancePath: t + "/current/" + a, parentData: i, parentDataProperty: a, rootData: h }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
      } else {
        let n = { instancePath: t + "/current", schemaPath: "#/properties/current/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.earlier !== void 0) {
      let i = s.earlier;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) E(i[a], { instancePath: t + "/earlier/" + a, parentData: i, parentDataProperty: a, rootData: h }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
      } else {
        let n = { instancePath: t + "/earlier", schemaPath: "#/properties/earlier/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ae.errors = e, r === 0;
}
function pe(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.value === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "known" || p === "value")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.known !== void 0) {
      let p = s.known;
      if (typeof p != "boolean") {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== true) {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.value !== void 0 && (ae(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: h }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== false) {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return pe.errors = e, r === 0;
}
function le(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.at === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.by === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.before === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.after === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "at" || a === "by" || a === "before" || a === "after" || a === "forced")) {
      let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.at !== void 0 && (D(s.at, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), s.by !== void 0) {
      let a = s.by, u = r, p = false, o = r;
      _(a, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      var i = o === r;
      if (p = p || i, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var i = l === r;
        p = p || i;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.before !== void 0) {
      let a = s.before, u = r, p = false, o = r;
      q(a, { instancePath: t + "/before", parentData: s, parentDataProperty: "before", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var n = o === r;
      if (p = p || n, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/before", schemaPath: "#/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var n = l === r;
        p = p || n;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/before", schemaPath: "#/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.after !== void 0 && (q(s.after, { instancePath: t + "/after", parentData: s, parentDataProperty: "after", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.forced !== void 0 && typeof s.forced != "boolean") {
      let a = { instancePath: t + "/forced", schemaPath: "#/properties/forced/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return le.errors = e, r === 0;
}
function ue(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.source === void 0) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.pushes === void 0) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "pushes" }, message: "must have required property 'pushes'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "source" || o === "pushes")) {
      let l = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.source !== void 0) {
      let o = s.source;
      if (typeof o != "string") {
        let l = { instancePath: t + "/source", schemaPath: "#/anyOf/0/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (o !== "activity") {
        let l = { instancePath: t + "/source", schemaPath: "#/anyOf/0/properties/source/const", keyword: "const", params: { allowedValue: "activity" }, message: "must be equal to constant" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.pushes !== void 0) {
      let o = s.pushes;
      if (Array.isArray(o)) {
        let l = o.length;
        for (let f = 0; f < l; f++) le(o[f], { instancePath: t + "/pushes/" + f, parentData: o, parentDataProperty: f, rootData: h }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length);
      } else {
        let l = { instancePath: t + "/pushes", schemaPath: "#/anyOf/0/properties/pushes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let o = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.source === void 0) {
        let f = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.owner === void 0) {
        let f = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
        e === null ? e = [f] : e.push(f), r++;
      }
      for (let f in s) if (!(f === "source" || f === "owner")) {
        let w = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
        e === null ? e = [w] : e.push(w), r++;
      }
      if (s.source !== void 0) {
        let f = s.source;
        if (typeof f != "string") {
          let w = { instancePath: t + "/source", schemaPath: "#/anyOf/1/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (f !== "fork") {
          let w = { instancePath: t + "/source", schemaPath: "#/anyOf/1/properties/source/const", keyword: "const", params: { allowedValue: "fork" }, message: "must be equal to constant" };
          e === null ? e = [w] : e.push(w), r++;
        }
      }
      if (s.owner !== void 0) {
        let f = s.owner, w = r, g = false, m = r;
        _(f, { instancePath: t + "/owner", parentData: s, parentDataProperty: "owner", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
        var p = m === r;
        if (g = g || p, !g) {
          let b = r;
          if (f !== null) {
            let C = { instancePath: t + "/owner", schemaPath: "#/anyOf/1/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            e === null ? e = [C] : e.push(C), r++;
          }
          var p = b === r;
          g = g || p;
        }
        if (g) r = w, e !== null && (w ? e.length = w : e = null);
        else {
          let b = { instancePath: t + "/owner", schemaPath: "#/anyOf/1/properties/owner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    } else {
      let f = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [f] : e.push(f), r++;
    }
    var u = o === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let o = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return ue.errors = e, r === 0;
}
function ye(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.value === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "known" || p === "value")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.known !== void 0) {
      let p = s.known;
      if (typeof p != "boolean") {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== true) {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.value !== void 0 && (ue(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: h }) || (e = e === null ? ue.errors : e.concat(ue.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== false) {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ye.errors = e, r === 0;
}
var ar = { type: "object", properties: { id: { type: "number" }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, opinion: { type: "string", enum: ["approved", "changes-requested", "commented", "unknown"] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, at: { $ref: "#/definitions/Instant" }, dismissed: { anyOf: [{ type: "object", properties: { by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] } }, required: ["by", "at"], additionalProperties: false }, { type: "null" }] } }, required: ["id", "by", "opinion", "commit", "at", "dismissed"], additionalProperties: false };
function fe(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.by === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.opinion === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opinion" }, message: "must have required property 'opinion'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.commit === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.at === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.dismissed === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dismissed" }, message: "must have required property 'dismissed'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "id" || o === "by" || o === "opinion" || o === "commit" || o === "at" || o === "dismissed")) {
      let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.id !== void 0) {
      let o = s.id;
      if (!(typeof o == "number" && isFinite(o))) {
        let l = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.by !== void 0) {
      let o = s.by, l = r, f = false, w = r;
      _(o, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      var i = w === r;
      if (f = f || i, !f) {
        let g = r;
        if (o !== null) {
          let b = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [b] : e.push(b), r++;
        }
        var i = g === r;
        f = f || i;
      }
      if (f) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let g = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (s.opinion !== void 0) {
      let o = s.opinion;
      if (typeof o != "string") {
        let l = { instancePath: t + "/opinion", schemaPath: "#/properties/opinion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (!(o === "approved" || o === "changes-requested" || o === "commented" || o === "unknown")) {
        let l = { instancePath: t + "/opinion", schemaPath: "#/properties/opinion/enum", keyword: "enum", params: { allowedValues: ar.properties.opinion.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.commit !== void 0) {
      let o = s.commit, l = r, f = false, w = r;
      q(o, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var n = w === r;
      if (f = f || n, !f) {
        let g = r;
        if (o !== null) {
          let b = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [b] : e.push(b), r++;
        }
        var n = g === r;
        f = f || n;
      }
      if (f) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let g = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (s.at !== void 0 && (D(s.at, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), s.dismissed !== void 0) {
      let o = s.dismissed, l = r, f = false, w = r;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.by === void 0) {
          let g = { instancePath: t + "/dismissed", schemaPath: "#/properties/dismissed/anyOf/0/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (o.at === void 0) {
          let g = { instancePath: t + "/dismissed", schemaPath: "#/properties/dismissed/anyOf/0/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          e === null ? e = [g] : e.push(g), r++;
        }
        for (let g in o) if (!(g === "by" || g === "at")) {
          let m = { instancePath: t + "/dismissed", schemaPath: "#/properties/dismissed/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (o.by !== void 0) {
          let g = o.by, m = r, b = false, v = r;
          _(g, { instancePath: t + "/dismissed/by", parentData: o, parentDataProperty: "by", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
          var a = v === r;
          if (b = b || a, !b) {
            let C = r;
            if (g !== null) {
              let c = { instancePath: t + "/dismissed/by", schemaPath: "#/properties/dismissed/anyOf/0/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [c] : e.push(c), r++;
            }
            var a = C === r;
            b = b || a;
          }
          if (b) r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let C = { instancePath: t + "/dismissed/by", schemaPath: "#/properties/dismissed/anyOf/0/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [C] : e.push(C), r++;
          }
        }
        if (o.at !== void 0) {
          let g = o.at, m = r, b = false, v = r;
          D(g, { instancePath: t + "/dismissed/at", parentData: o, parentDataProperty: "at", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length);
          var u = v === r;
          if (b = b || u, !b) {
            let C = r;
            if (g !== null) {
              let c = { instancePath: t + "/dismissed/at", schemaPath: "#/properties/dismissed/anyOf/0/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [c] : e.push(c), r++;
            }
            var u = C === r;
            b = b || u;
          }
          if (b) r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let C = { instancePath: t + "/dismissed/at", schemaPath: "#/properties/dismissed/anyOf/0/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [C] : e.push(C), r++;
          }
        }
      } else {
        let g = { instancePath: t + "/dismissed", schemaPath: "#/properties/dismissed/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var p = w === r;
      if (f = f || p, !f) {
        let g = r;
        if (o !== null) {
          let b = { instancePath: t + "/dismissed", schemaPath: "#/properties/dismissed/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [b] : e.push(b), r++;
        }
        var p = g === r;
        f = f || p;
      }
      if (f) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let g = { instancePath: t + "/dismissed", schemaPath: "#/properties/dismissed/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return fe.errors = e, r === 0;
}
function me(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.tree === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tree" }, message: "must have required property 'tree'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.mergeBase === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mergeBase" }, message: "must have required property 'mergeBase'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "id" || i === "tree" || i === "mergeBase")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    s.id !== void 0 && (q(s.id, { instancePath: t + "/id", parentData: s, parentDataProperty: "id", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.tree !== void 0 && (q(s.tree, { instancePath: t + "/tree", parentData: s, parentDataProperty: "tree", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.mergeBase !== void 0 && (q(s.mergeBase, { instancePath: t + "/mergeBase", parentData: s, parentDataProperty: "mergeBase", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return me.errors = e, r === 0;
}
var pr = { type: "object", properties: { account: { $ref: "#/definitions/Account" }, level: { $ref: "#/definitions/Observed_PermissionLevel" }, role: { type: ["string", "null"] } }, required: ["account", "level", "role"], additionalProperties: false };
var lr = { type: "string", enum: ["none", "read", "triage", "write", "maintain", "admin"] };
function de(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(s === "none" || s === "read" || s === "triage" || s === "write" || s === "maintain" || s === "admin")) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: lr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return de.errors = e, r === 0;
}
function ce(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.value === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "known" || p === "value")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.known !== void 0) {
      let p = s.known;
      if (typeof p != "boolean") {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== true) {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.value !== void 0 && (de(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: h }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== false) {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ce.errors = e, r === 0;
}
function he(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.account === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.level === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.role === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "account" || i === "level" || i === "role")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.account !== void 0 && (_(s.account, { instancePath: t + "/account", parentData: s, parentDataProperty: "account", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length)), s.level !== void 0 && (ce(s.level, { instancePath: t + "/level", parentData: s, parentDataProperty: "level", rootData: h }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length)), s.role !== void 0) {
      let i = s.role;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: pr.properties.role.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return he.errors = e, r === 0;
}
function ge(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.members === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "members" }, message: "must have required property 'members'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "name" || n === "members")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.members !== void 0) {
      let n = s.members, a = r, u = false, p = r;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.known === void 0) {
          let o = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (n.value === void 0) {
          let o = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in n) if (!(o === "known" || o === "value")) {
          let l = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (n.known !== void 0) {
          let o = n.known;
          if (typeof o != "boolean") {
            let l = { instancePath: t + "/members/known", schemaPath: "#/properties/members/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (o !== true) {
            let l = { instancePath: t + "/members/known", schemaPath: "#/properties/members/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (n.value !== void 0) {
          let o = n.value;
          if (Array.isArray(o)) {
            let l = o.length;
            for (let f = 0; f < l; f++) _(o[f], { instancePath: t + "/members/value/" + f, parentData: o, parentDataProperty: f, rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
          } else {
            let l = { instancePath: t + "/members/value", schemaPath: "#/properties/members/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), r++;
      }
      var i = p === r;
      if (u = u || i, !u) {
        let o = r;
        if (n && typeof n == "object" && !Array.isArray(n)) {
          if (n.known === void 0) {
            let f = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [f] : e.push(f), r++;
          }
          if (n.why === void 0) {
            let f = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [f] : e.push(f), r++;
          }
          for (let f in n) if (!(f === "known" || f === "why")) {
            let w = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (n.known !== void 0) {
            let f = n.known;
            if (typeof f != "boolean") {
              let w = { instancePath: t + "/members/known", schemaPath: "#/properties/members/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [w] : e.push(w), r++;
            }
            if (f !== false) {
              let w = { instancePath: t + "/members/known", schemaPath: "#/properties/members/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [w] : e.push(w), r++;
            }
          }
          n.why !== void 0 && (O(n.why, { instancePath: t + "/members/why", parentData: n, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let f = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var i = o === r;
        u = u || i;
      }
      if (u) r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let o = { instancePath: t + "/members", schemaPath: "#/properties/members/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ge.errors = e, r === 0;
}
var Ye = { type: "object", properties: { path: { type: "string" }, previous: { type: ["string", "null"] }, status: { type: "string", enum: ["added", "modified", "removed", "renamed", "copied", "changed", "unchanged"] }, additions: { type: "number" }, deletions: { type: "number" } }, required: ["path", "previous", "status", "additions", "deletions"], additionalProperties: false };
function we(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.path === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.previous === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previous" }, message: "must have required property 'previous'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.status === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.additions === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "additions" }, message: "must have required property 'additions'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.deletions === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletions" }, message: "must have required property 'deletions'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "path" || i === "previous" || i === "status" || i === "additions" || i === "deletions")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.path !== void 0 && typeof s.path != "string") {
      let i = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.previous !== void 0) {
      let i = s.previous;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: Ye.properties.previous.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.status !== void 0) {
      let i = s.status;
      if (typeof i != "string") {
        let n = { instancePath: t + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (!(i === "added" || i === "modified" || i === "removed" || i === "renamed" || i === "copied" || i === "changed" || i === "unchanged")) {
        let n = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Ye.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.additions !== void 0) {
      let i = s.additions;
      if (!(typeof i == "number" && isFinite(i))) {
        let n = { instancePath: t + "/additions", schemaPath: "#/properties/additions/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.deletions !== void 0) {
      let i = s.deletions;
      if (!(typeof i == "number" && isFinite(i))) {
        let n = { instancePath: t + "/deletions", schemaPath: "#/properties/deletions/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return we.errors = e, r === 0;
}
var Ze = { type: "object", properties: { path: { type: ["string", "null"] }, text: { type: ["string", "null"] }, bytes: { type: "number" }, errors: { type: "array", items: { type: "object", properties: { line: { type: "number" }, kind: { type: "string" } }, required: ["line", "kind"], additionalProperties: false } }, withoutWrite: { type: "array", items: { type: "string" } } }, required: ["path", "text", "bytes", "errors"], additionalProperties: false };
function be(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.path === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.text === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.bytes === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.errors === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "path" || i === "text" || i === "bytes" || i === "errors" || i === "withoutWrite")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.path !== void 0) {
      let i = s.path;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: Ze.properties.path.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.text !== void 0) {
      let i = s.text;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: Ze.properties.text.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.bytes !== void 0) {
      let i = s.bytes;
      if (!(typeof i == "number" && isFinite(i))) {
        let n = { instancePath: t + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.errors !== void 0) {
      let i = s.errors;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) {
          let u = i[a];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.line === void 0) {
              let p = { instancePath: t + "/errors/" + a, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (u.kind === void 0) {
              let p = { instancePath: t + "/errors/" + a, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in u) if (!(p === "line" || p === "kind")) {
              let o = { instancePath: t + "/errors/" + a, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (u.line !== void 0) {
              let p = u.line;
              if (!(typeof p == "number" && isFinite(p))) {
                let o = { instancePath: t + "/errors/" + a + "/line", schemaPath: "#/properties/errors/items/properties/line/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (u.kind !== void 0 && typeof u.kind != "string") {
              let p = { instancePath: t + "/errors/" + a + "/kind", schemaPath: "#/properties/errors/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: t + "/errors/" + a, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.withoutWrite !== void 0) {
      let i = s.withoutWrite;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) if (typeof i[a] != "string") {
          let u = { instancePath: t + "/withoutWrite/" + a, schemaPath: "#/properties/withoutWrite/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let n = { instancePath: t + "/withoutWrite", schemaPath: "#/properties/withoutWrite/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return be.errors = e, r === 0;
}
function ke(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.value === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "known" || p === "value")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.known !== void 0) {
      let p = s.known;
      if (typeof p != "boolean") {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== true) {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.value !== void 0 && (be(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: h }) || (e = e === null ? be.errors : e.concat(be.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== false) {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ke.errors = e, r === 0;
}
var Q = { type: "object", properties: { id: { type: "number" }, name: { type: "string" }, app: { type: ["string", "null"] }, suite: { type: "number" }, commit: { $ref: "#/definitions/ObjectId" }, status: { type: "string", enum: ["queued", "in-progress", "completed", "other"] }, conclusion: { type: ["string", "null"] }, startedAt: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, completedAt: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, workflow: { type: ["string", "null"] } }, required: ["id", "name", "app", "suite", "commit", "status", "conclusion", "startedAt", "completedAt", "workflow"], additionalProperties: false };
function F(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.name === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.app === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.suite === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suite" }, message: "must have required property 'suite'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.commit === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.status === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.conclusion === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conclusion" }, message: "must have required property 'conclusion'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.startedAt === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.completedAt === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completedAt" }, message: "must have required property 'completedAt'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.workflow === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!R.call(Q.properties, a)) {
      let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.id !== void 0) {
      let a = s.id;
      if (!(typeof a == "number" && isFinite(a))) {
        let u = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let a = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.app !== void 0) {
      let a = s.app;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: t + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: Q.properties.app.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.suite !== void 0) {
      let a = s.suite;
      if (!(typeof a == "number" && isFinite(a))) {
        let u = { instancePath: t + "/suite", schemaPath: "#/properties/suite/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.commit !== void 0 && (q(s.commit, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.status !== void 0) {
      let a = s.status;
      if (typeof a != "string") {
        let u = { instancePath: t + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (!(a === "queued" || a === "in-progress" || a === "completed" || a === "other")) {
        let u = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Q.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.conclusion !== void 0) {
      let a = s.conclusion;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: t + "/conclusion", schemaPath: "#/properties/conclusion/type", keyword: "type", params: { type: Q.properties.conclusion.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.startedAt !== void 0) {
      let a = s.startedAt, u = r, p = false, o = r;
      D(a, { instancePath: t + "/startedAt", parentData: s, parentDataProperty: "startedAt", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length);
      var i = o === r;
      if (p = p || i, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/startedAt", schemaPath: "#/properties/startedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var i = l === r;
        p = p || i;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/startedAt", schemaPath: "#/properties/startedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.completedAt !== void 0) {
      let a = s.completedAt, u = r, p = false, o = r;
      D(a, { instancePath: t + "/completedAt", parentData: s, parentDataProperty: "completedAt", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length);
      var n = o === r;
      if (p = p || n, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/completedAt", schemaPath: "#/properties/completedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var n = l === r;
        p = p || n;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/completedAt", schemaPath: "#/properties/completedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.workflow !== void 0) {
      let a = s.workflow;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/type", keyword: "type", params: { type: Q.properties.workflow.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return F.errors = e, r === 0;
}
function Pe(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.head === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.earlier === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "earlier" }, message: "must have required property 'earlier'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.runningWorkflows === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runningWorkflows" }, message: "must have required property 'runningWorkflows'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.pushedAt === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pushedAt" }, message: "must have required property 'pushedAt'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "head" || n === "earlier" || n === "runningWorkflows" || n === "pushedAt")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.head !== void 0) {
      let n = s.head;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let u = 0; u < a; u++) F(n[u], { instancePath: t + "/head/" + u, parentData: n, parentDataProperty: u, rootData: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
      } else {
        let a = { instancePath: t + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.earlier !== void 0) {
      let n = s.earlier;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let u = 0; u < a; u++) F(n[u], { instancePath: t + "/earlier/" + u, parentData: n, parentDataProperty: u, rootData: h }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
      } else {
        let a = { instancePath: t + "/earlier", schemaPath: "#/properties/earlier/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.runningWorkflows !== void 0) {
      let n = s.runningWorkflows;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let u = 0; u < a; u++) if (typeof n[u] != "string") {
          let p = { instancePath: t + "/runningWorkflows/" + u, schemaPath: "#/properties/runningWorkflows/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let a = { instancePath: t + "/runningWorkflows", schemaPath: "#/properties/runningWorkflows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.pushedAt !== void 0) {
      let n = s.pushedAt, a = r, u = false, p = r;
      D(n, { instancePath: t + "/pushedAt", parentData: s, parentDataProperty: "pushedAt", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length);
      var i = p === r;
      if (u = u || i, !u) {
        let o = r;
        if (n !== null) {
          let f = { instancePath: t + "/pushedAt", schemaPath: "#/properties/pushedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var i = o === r;
        u = u || i;
      }
      if (u) r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let o = { instancePath: t + "/pushedAt", schemaPath: "#/properties/pushedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Pe.errors = e, r === 0;
}
function ve(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.value === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "known" || p === "value")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.known !== void 0) {
      let p = s.known;
      if (typeof p != "boolean") {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== true) {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.value !== void 0 && (Pe(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: h }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== false) {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ve.errors = e, r === 0;
}
var ur = { type: "object", properties: { scan: { type: "string" }, source: { type: "string", enum: ["code-scanning", "dependabot", "secret-scanning", "sarif", "artifact"] }, reports: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { $ref: "#/definitions/ScanReport" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["scan", "source", "reports"], additionalProperties: false };
var G = { type: "object", properties: { tool: { type: ["string", "null"] }, toolVersion: { type: ["string", "null"] }, commit: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, commitParents: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, completed: { type: ["boolean", "null"] }, truncated: { type: "boolean" }, at: { anyOf: [{ $ref: "#/definitions/Instant" }, { type: "null" }] }, workflow: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, findings: { type: "array", items: { $ref: "#/definitions/ScanFinding" } } }, required: ["tool", "toolVersion", "commit", "commitParents", "completed", "truncated", "at", "digest", "findings"], additionalProperties: false };
var J = { type: "object", properties: { rule: { type: "string" }, score: { type: ["number", "null"] }, level: { type: ["string", "null"] }, path: { type: ["string", "null"] }, line: { type: ["number", "null"] }, state: { type: "string", enum: ["open", "dismissed", "fixed", "suppressed"] }, dismissedBy: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, onBase: { type: ["boolean", "null"] } }, required: ["rule", "score", "level", "path", "line", "state", "dismissedBy", "onBase"], additionalProperties: false };
function qe(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.rule === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.score === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" }, message: "must have required property 'score'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.level === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
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
    if (s.state === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.dismissedBy === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dismissedBy" }, message: "must have required property 'dismissedBy'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.onBase === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onBase" }, message: "must have required property 'onBase'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "rule" || n === "score" || n === "level" || n === "path" || n === "line" || n === "state" || n === "dismissedBy" || n === "onBase")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.rule !== void 0 && typeof s.rule != "string") {
      let n = { instancePath: t + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.score !== void 0) {
      let n = s.score;
      if (!(typeof n == "number" && isFinite(n)) && n !== null) {
        let a = { instancePath: t + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: J.properties.score.type }, message: "must be number,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.level !== void 0) {
      let n = s.level;
      if (typeof n != "string" && n !== null) {
        let a = { instancePath: t + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: J.properties.level.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.path !== void 0) {
      let n = s.path;
      if (typeof n != "string" && n !== null) {
        let a = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: J.properties.path.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.line !== void 0) {
      let n = s.line;
      if (!(typeof n == "number" && isFinite(n)) && n !== null) {
        let a = { instancePath: t + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: J.properties.line.type }, message: "must be number,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.state !== void 0) {
      let n = s.state;
      if (typeof n != "string") {
        let a = { instancePath: t + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(n === "open" || n === "dismissed" || n === "fixed" || n === "suppressed")) {
        let a = { instancePath: t + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: J.properties.state.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.dismissedBy !== void 0) {
      let n = s.dismissedBy, a = r, u = false, p = r;
      _(n, { instancePath: t + "/dismissedBy", parentData: s, parentDataProperty: "dismissedBy", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      var i = p === r;
      if (u = u || i, !u) {
        let o = r;
        if (n !== null) {
          let f = { instancePath: t + "/dismissedBy", schemaPath: "#/properties/dismissedBy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var i = o === r;
        u = u || i;
      }
      if (u) r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let o = { instancePath: t + "/dismissedBy", schemaPath: "#/properties/dismissedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.onBase !== void 0) {
      let n = s.onBase;
      if (typeof n != "boolean" && n !== null) {
        let a = { instancePath: t + "/onBase", schemaPath: "#/properties/onBase/type", keyword: "type", params: { type: J.properties.onBase.type }, message: "must be boolean,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return qe.errors = e, r === 0;
}
function Oe(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.tool === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.toolVersion === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "toolVersion" }, message: "must have required property 'toolVersion'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.commit === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.commitParents === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commitParents" }, message: "must have required property 'commitParents'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.completed === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed" }, message: "must have required property 'completed'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.truncated === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "truncated" }, message: "must have required property 'truncated'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.at === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.digest === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.findings === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!R.call(G.properties, a)) {
      let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.tool !== void 0) {
      let a = s.tool;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: t + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: G.properties.tool.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.toolVersion !== void 0) {
      let a = s.toolVersion;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: t + "/toolVersion", schemaPath: "#/properties/toolVersion/type", keyword: "type", params: { type: G.properties.toolVersion.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.commit !== void 0) {
      let a = s.commit, u = r, p = false, o = r;
      q(a, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var i = o === r;
      if (p = p || i, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var i = l === r;
        p = p || i;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.commitParents !== void 0) {
      let a = s.commitParents;
      if (Array.isArray(a)) {
        let u = a.length;
        for (let p = 0; p < u; p++) q(a[p], { instancePath: t + "/commitParents/" + p, parentData: a, parentDataProperty: p, rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      } else {
        let u = { instancePath: t + "/commitParents", schemaPath: "#/properties/commitParents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.completed !== void 0) {
      let a = s.completed;
      if (typeof a != "boolean" && a !== null) {
        let u = { instancePath: t + "/completed", schemaPath: "#/properties/completed/type", keyword: "type", params: { type: G.properties.completed.type }, message: "must be boolean,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.truncated !== void 0 && typeof s.truncated != "boolean") {
      let a = { instancePath: t + "/truncated", schemaPath: "#/properties/truncated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.at !== void 0) {
      let a = s.at, u = r, p = false, o = r;
      D(a, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length);
      var n = o === r;
      if (p = p || n, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var n = l === r;
        p = p || n;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.workflow !== void 0) {
      let a = s.workflow;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/type", keyword: "type", params: { type: G.properties.workflow.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.digest !== void 0) {
      let a = s.digest;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: G.properties.digest.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.findings !== void 0) {
      let a = s.findings;
      if (Array.isArray(a)) {
        let u = a.length;
        for (let p = 0; p < u; p++) qe(a[p], { instancePath: t + "/findings/" + p, parentData: a, parentDataProperty: p, rootData: h }) || (e = e === null ? qe.errors : e.concat(qe.errors), r = e.length);
      } else {
        let u = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Oe.errors = e, r === 0;
}
function je(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.scan === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scan" }, message: "must have required property 'scan'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.source === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.reports === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reports" }, message: "must have required property 'reports'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "scan" || n === "source" || n === "reports")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.scan !== void 0 && typeof s.scan != "string") {
      let n = { instancePath: t + "/scan", schemaPath: "#/properties/scan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.source !== void 0) {
      let n = s.source;
      if (typeof n != "string") {
        let a = { instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(n === "code-scanning" || n === "dependabot" || n === "secret-scanning" || n === "sarif" || n === "artifact")) {
        let a = { instancePath: t + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: ur.properties.source.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.reports !== void 0) {
      let n = s.reports, a = r, u = false, p = r;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.known === void 0) {
          let o = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (n.value === void 0) {
          let o = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in n) if (!(o === "known" || o === "value")) {
          let l = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (n.known !== void 0) {
          let o = n.known;
          if (typeof o != "boolean") {
            let l = { instancePath: t + "/reports/known", schemaPath: "#/properties/reports/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (o !== true) {
            let l = { instancePath: t + "/reports/known", schemaPath: "#/properties/reports/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (n.value !== void 0) {
          let o = n.value;
          if (Array.isArray(o)) {
            let l = o.length;
            for (let f = 0; f < l; f++) Oe(o[f], { instancePath: t + "/reports/value/" + f, parentData: o, parentDataProperty: f, rootData: h }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), r = e.length);
          } else {
            let l = { instancePath: t + "/reports/value", schemaPath: "#/properties/reports/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), r++;
      }
      var i = p === r;
      if (u = u || i, !u) {
        let o = r;
        if (n && typeof n == "object" && !Array.isArray(n)) {
          if (n.known === void 0) {
            let f = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [f] : e.push(f), r++;
          }
          if (n.why === void 0) {
            let f = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [f] : e.push(f), r++;
          }
          for (let f in n) if (!(f === "known" || f === "why")) {
            let w = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (n.known !== void 0) {
            let f = n.known;
            if (typeof f != "boolean") {
              let w = { instancePath: t + "/reports/known", schemaPath: "#/properties/reports/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [w] : e.push(w), r++;
            }
            if (f !== false) {
              let w = { instancePath: t + "/reports/known", schemaPath: "#/properties/reports/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [w] : e.push(w), r++;
            }
          }
          n.why !== void 0 && (O(n.why, { instancePath: t + "/reports/why", parentData: n, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let f = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var i = o === r;
        u = u || i;
      }
      if (u) r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let o = { instancePath: t + "/reports", schemaPath: "#/properties/reports/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return je.errors = e, r === 0;
}
var yr = { type: "object", properties: { key: { type: "string" }, in: { type: "string", enum: ["title", "branch", "body", "commits", "links"] } }, required: ["key", "in"], additionalProperties: false };
function Ae(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.key === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.in === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "key" || i === "in")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.key !== void 0 && typeof s.key != "string") {
      let i = { instancePath: t + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.in !== void 0) {
      let i = s.in;
      if (typeof i != "string") {
        let n = { instancePath: t + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (!(i === "title" || i === "branch" || i === "body" || i === "commits" || i === "links")) {
        let n = { instancePath: t + "/in", schemaPath: "#/properties/in/enum", keyword: "enum", params: { allowedValues: yr.properties.in.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ae.errors = e, r === 0;
}
var Je = { type: "object", properties: { key: { type: "string" }, state: { type: "string" }, type: { type: ["string", "null"] }, title: { type: "string" }, requester: { anyOf: [{ $ref: "#/definitions/TicketPerson" }, { type: "null" }] }, approvals: { type: "array", items: { $ref: "#/definitions/TicketApproval" } }, edited: { anyOf: [{ type: "object", properties: { at: { $ref: "#/definitions/Instant" }, by: { anyOf: [{ $ref: "#/definitions/TicketPerson" }, { type: "null" }] } }, required: ["at", "by"], additionalProperties: false }, { type: "null" }] }, window: { anyOf: [{ type: "object", properties: { from: { $ref: "#/definitions/Instant" }, to: { $ref: "#/definitions/Instant" } }, required: ["from", "to"], additionalProperties: false }, { type: "null" }] }, item: { type: ["string", "null"] }, usedBy: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { type: "string" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["key", "state", "type", "title", "requester", "approvals", "edited", "window", "item", "usedBy"], additionalProperties: false };
var fr = { type: "object", properties: { account: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, mail: { type: ["string", "null"] }, name: { type: "string" } }, required: ["account", "mail", "name"], additionalProperties: false };
function V(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.account === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.mail === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mail" }, message: "must have required property 'mail'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.name === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "account" || n === "mail" || n === "name")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.account !== void 0) {
      let n = s.account, a = r, u = false, p = r;
      _(n, { instancePath: t + "/account", parentData: s, parentDataProperty: "account", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      var i = p === r;
      if (u = u || i, !u) {
        let o = r;
        if (n !== null) {
          let f = { instancePath: t + "/account", schemaPath: "#/properties/account/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var i = o === r;
        u = u || i;
      }
      if (u) r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let o = { instancePath: t + "/account", schemaPath: "#/properties/account/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.mail !== void 0) {
      let n = s.mail;
      if (typeof n != "string" && n !== null) {
        let a = { instancePath: t + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: fr.properties.mail.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.name !== void 0 && typeof s.name != "string") {
      let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return V.errors = e, r === 0;
}
function _e(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.by === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.at === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "by" || a === "at")) {
      let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.by !== void 0) {
      let a = s.by, u = r, p = false, o = r;
      V(a, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: h }) || (e = e === null ? V.errors : e.concat(V.errors), r = e.length);
      var i = o === r;
      if (p = p || i, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var i = l === r;
        p = p || i;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.at !== void 0) {
      let a = s.at, u = r, p = false, o = r;
      D(a, { instancePath: t + "/at", parentData: s, parentDataProperty: "at", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length);
      var n = o === r;
      if (p = p || n, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var n = l === r;
        p = p || n;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return _e.errors = e, r === 0;
}
function De(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.key === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.state === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.type === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.title === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.requester === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requester" }, message: "must have required property 'requester'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.approvals === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvals" }, message: "must have required property 'approvals'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.edited === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edited" }, message: "must have required property 'edited'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.window === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" }, message: "must have required property 'window'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.item === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.usedBy === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "usedBy" }, message: "must have required property 'usedBy'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!R.call(Je.properties, o)) {
      let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.key !== void 0 && typeof s.key != "string") {
      let o = { instancePath: t + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.state !== void 0 && typeof s.state != "string") {
      let o = { instancePath: t + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.type !== void 0) {
      let o = s.type;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: t + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: Je.properties.type.type }, message: "must be string,null" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.title !== void 0 && typeof s.title != "string") {
      let o = { instancePath: t + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.requester !== void 0) {
      let o = s.requester, l = r, f = false, w = r;
      V(o, { instancePath: t + "/requester", parentData: s, parentDataProperty: "requester", rootData: h }) || (e = e === null ? V.errors : e.concat(V.errors), r = e.length);
      var i = w === r;
      if (f = f || i, !f) {
        let g = r;
        if (o !== null) {
          let b = { instancePath: t + "/requester", schemaPath: "#/properties/requester/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [b] : e.push(b), r++;
        }
        var i = g === r;
        f = f || i;
      }
      if (f) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let g = { instancePath: t + "/requester", schemaPath: "#/properties/requester/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (s.approvals !== void 0) {
      let o = s.approvals;
      if (Array.isArray(o)) {
        let l = o.length;
        for (let f = 0; f < l; f++) _e(o[f], { instancePath: t + "/approvals/" + f, parentData: o, parentDataProperty: f, rootData: h }) || (e = e === null ? _e.errors : e.concat(_e.errors), r = e.length);
      } else {
        let l = { instancePath: t + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.edited !== void 0) {
      let o = s.edited, l = r, f = false, w = r;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.at === void 0) {
          let g = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/0/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (o.by === void 0) {
          let g = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/0/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          e === null ? e = [g] : e.push(g), r++;
        }
        for (let g in o) if (!(g === "at" || g === "by")) {
          let m = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (o.at !== void 0 && (D(o.at, { instancePath: t + "/edited/at", parentData: o, parentDataProperty: "at", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), o.by !== void 0) {
          let g = o.by, m = r, b = false, v = r;
          V(g, { instancePath: t + "/edited/by", parentData: o, parentDataProperty: "by", rootData: h }) || (e = e === null ? V.errors : e.concat(V.errors), r = e.length);
          var n = v === r;
          if (b = b || n, !b) {
            let C = r;
            if (g !== null) {
              let c = { instancePath: t + "/edited/by", schemaPath: "#/properties/edited/anyOf/0/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [c] : e.push(c), r++;
            }
            var n = C === r;
            b = b || n;
          }
          if (b) r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let C = { instancePath: t + "/edited/by", schemaPath: "#/properties/edited/anyOf/0/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [C] : e.push(C), r++;
          }
        }
      } else {
        let g = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var a = w === r;
      if (f = f || a, !f) {
        let g = r;
        if (o !== null) {
          let b = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [b] : e.push(b), r++;
        }
        var a = g === r;
        f = f || a;
      }
      if (f) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let g = { instancePath: t + "/edited", schemaPath: "#/properties/edited/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (s.window !== void 0) {
      let o = s.window, l = r, f = false, w = r;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.from === void 0) {
          let g = { instancePath: t + "/window", schemaPath: "#/properties/window/anyOf/0/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (o.to === void 0) {
          let g = { instancePath: t + "/window", schemaPath: "#/properties/window/anyOf/0/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
          e === null ? e = [g] : e.push(g), r++;
        }
        for (let g in o) if (!(g === "from" || g === "to")) {
          let m = { instancePath: t + "/window", schemaPath: "#/properties/window/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
          e === null ? e = [m] : e.push(m), r++;
        }
        o.from !== void 0 && (D(o.from, { instancePath: t + "/window/from", parentData: o, parentDataProperty: "from", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), o.to !== void 0 && (D(o.to, { instancePath: t + "/window/to", parentData: o, parentDataProperty: "to", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
      } else {
        let g = { instancePath: t + "/window", schemaPath: "#/properties/window/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var u = w === r;
      if (f = f || u, !f) {
        let g = r;
        if (o !== null) {
          let b = { instancePath: t + "/window", schemaPath: "#/properties/window/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [b] : e.push(b), r++;
        }
        var u = g === r;
        f = f || u;
      }
      if (f) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let g = { instancePath: t + "/window", schemaPath: "#/properties/window/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (s.item !== void 0) {
      let o = s.item;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: t + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: Je.properties.item.type }, message: "must be string,null" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.usedBy !== void 0) {
      let o = s.usedBy, l = r, f = false, w = r;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.known === void 0) {
          let g = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (o.value === void 0) {
          let g = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [g] : e.push(g), r++;
        }
        for (let g in o) if (!(g === "known" || g === "value")) {
          let m = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (o.known !== void 0) {
          let g = o.known;
          if (typeof g != "boolean") {
            let m = { instancePath: t + "/usedBy/known", schemaPath: "#/properties/usedBy/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (g !== true) {
            let m = { instancePath: t + "/usedBy/known", schemaPath: "#/properties/usedBy/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (o.value !== void 0) {
          let g = o.value;
          if (Array.isArray(g)) {
            let m = g.length;
            for (let b = 0; b < m; b++) if (typeof g[b] != "string") {
              let v = { instancePath: t + "/usedBy/value/" + b, schemaPath: "#/properties/usedBy/anyOf/0/properties/value/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [v] : e.push(v), r++;
            }
          } else {
            let m = { instancePath: t + "/usedBy/value", schemaPath: "#/properties/usedBy/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let g = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var p = w === r;
      if (f = f || p, !f) {
        let g = r;
        if (o && typeof o == "object" && !Array.isArray(o)) {
          if (o.known === void 0) {
            let b = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [b] : e.push(b), r++;
          }
          if (o.why === void 0) {
            let b = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [b] : e.push(b), r++;
          }
          for (let b in o) if (!(b === "known" || b === "why")) {
            let v = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
            e === null ? e = [v] : e.push(v), r++;
          }
          if (o.known !== void 0) {
            let b = o.known;
            if (typeof b != "boolean") {
              let v = { instancePath: t + "/usedBy/known", schemaPath: "#/properties/usedBy/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [v] : e.push(v), r++;
            }
            if (b !== false) {
              let v = { instancePath: t + "/usedBy/known", schemaPath: "#/properties/usedBy/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [v] : e.push(v), r++;
            }
          }
          o.why !== void 0 && (O(o.why, { instancePath: t + "/usedBy/why", parentData: o, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let b = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [b] : e.push(b), r++;
        }
        var p = g === r;
        f = f || p;
      }
      if (f) r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let g = { instancePath: t + "/usedBy", schemaPath: "#/properties/usedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return De.errors = e, r === 0;
}
function $e(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.key === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.found === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "found" }, message: "must have required property 'found'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.ticket === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "ticket" }, message: "must have required property 'ticket'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "key" || p === "found" || p === "ticket")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.key !== void 0 && typeof s.key != "string") {
      let p = { instancePath: t + "/key", schemaPath: "#/anyOf/0/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.found !== void 0) {
      let p = s.found;
      if (typeof p != "string") {
        let o = { instancePath: t + "/found", schemaPath: "#/anyOf/0/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== "present") {
        let o = { instancePath: t + "/found", schemaPath: "#/anyOf/0/properties/found/const", keyword: "const", params: { allowedValue: "present" }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.ticket !== void 0 && (De(s.ticket, { instancePath: t + "/ticket", parentData: s, parentDataProperty: "ticket", rootData: h }) || (e = e === null ? De.errors : e.concat(De.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.key !== void 0 && typeof s.key != "string") {
        let l = { instancePath: t + "/key", schemaPath: "#/anyOf/1/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (s.found !== void 0) {
        let l = s.found;
        if (typeof l != "string") {
          let f = { instancePath: t + "/found", schemaPath: "#/anyOf/1/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== "absent") {
          let f = { instancePath: t + "/found", schemaPath: "#/anyOf/1/properties/found/const", keyword: "const", params: { allowedValue: "absent" }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    if (n = n || u, !n) {
      let l = r;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.key === void 0) {
          let w = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (s.found === void 0) {
          let w = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "found" }, message: "must have required property 'found'" };
          e === null ? e = [w] : e.push(w), r++;
        }
        for (let w in s) if (!(w === "key" || w === "found")) {
          let g = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
          e === null ? e = [g] : e.push(g), r++;
        }
        if (s.key !== void 0 && typeof s.key != "string") {
          let w = { instancePath: t + "/key", schemaPath: "#/anyOf/2/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (s.found !== void 0) {
          let w = s.found;
          if (typeof w != "string") {
            let g = { instancePath: t + "/found", schemaPath: "#/anyOf/2/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (w !== "absent-or-hidden") {
            let g = { instancePath: t + "/found", schemaPath: "#/anyOf/2/properties/found/const", keyword: "const", params: { allowedValue: "absent-or-hidden" }, message: "must be equal to constant" };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      } else {
        let w = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [w] : e.push(w), r++;
      }
      var u = l === r;
      n = n || u;
    }
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return $e.errors = e, r === 0;
}
function Te(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.value === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "known" || p === "value")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.known !== void 0) {
      let p = s.known;
      if (typeof p != "boolean") {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== true) {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.value !== void 0 && ($e(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: h }) || (e = e === null ? $e.errors : e.concat($e.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== false) {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Te.errors = e, r === 0;
}
function Ce(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.system === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.mentions === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mentions" }, message: "must have required property 'mentions'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.answers === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answers" }, message: "must have required property 'answers'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "system" || i === "mentions" || i === "answers")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.system !== void 0 && typeof s.system != "string") {
      let i = { instancePath: t + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.mentions !== void 0) {
      let i = s.mentions;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) Ae(i[a], { instancePath: t + "/mentions/" + a, parentData: i, parentDataProperty: a, rootData: h }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), r = e.length);
      } else {
        let n = { instancePath: t + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.answers !== void 0) {
      let i = s.answers;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) {
          let u = i[a];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.key === void 0) {
              let p = { instancePath: t + "/answers/" + a, schemaPath: "#/properties/answers/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (u.answer === void 0) {
              let p = { instancePath: t + "/answers/" + a, schemaPath: "#/properties/answers/items/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'" };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in u) if (!(p === "key" || p === "answer")) {
              let o = { instancePath: t + "/answers/" + a, schemaPath: "#/properties/answers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (u.key !== void 0 && typeof u.key != "string") {
              let p = { instancePath: t + "/answers/" + a + "/key", schemaPath: "#/properties/answers/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), r++;
            }
            u.answer !== void 0 && (Te(u.answer, { instancePath: t + "/answers/" + a + "/answer", parentData: u, parentDataProperty: "answer", rootData: h }) || (e = e === null ? Te.errors : e.concat(Te.errors), r = e.length));
          } else {
            let p = { instancePath: t + "/answers/" + a, schemaPath: "#/properties/answers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ce.errors = e, r === 0;
}
function Be(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.value === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "known" || p === "value")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.known !== void 0) {
      let p = s.known;
      if (typeof p != "boolean") {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== true) {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.value !== void 0 && (Ce(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: h }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== false) {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Be.errors = e, r === 0;
}
var Ke = { type: "object", properties: { requiredContexts: { type: "array", items: { type: "object", properties: { context: { type: "string" }, app: { type: ["string", "null"] }, appId: { type: ["number", "null"] } }, required: ["context", "app", "appId"], additionalProperties: false } }, approvals: { type: "number" }, dismissStale: { type: "boolean" }, lastPushApproval: { type: "boolean" }, codeOwners: { type: "boolean" }, admins: { type: "boolean" }, forcePush: { type: "boolean" }, deletion: { type: "boolean" }, signatures: { type: "boolean" }, bypass: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { type: "string" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["requiredContexts", "approvals", "dismissStale", "lastPushApproval", "codeOwners", "admins", "forcePush", "deletion", "signatures", "bypass"], additionalProperties: false };
function Ie(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.requiredContexts === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requiredContexts" }, message: "must have required property 'requiredContexts'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.approvals === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvals" }, message: "must have required property 'approvals'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.dismissStale === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dismissStale" }, message: "must have required property 'dismissStale'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.lastPushApproval === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastPushApproval" }, message: "must have required property 'lastPushApproval'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.codeOwners === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codeOwners" }, message: "must have required property 'codeOwners'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.admins === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "admins" }, message: "must have required property 'admins'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.forcePush === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forcePush" }, message: "must have required property 'forcePush'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.deletion === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletion" }, message: "must have required property 'deletion'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.signatures === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" }, message: "must have required property 'signatures'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.bypass === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bypass" }, message: "must have required property 'bypass'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!R.call(Ke.properties, n)) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.requiredContexts !== void 0) {
      let n = s.requiredContexts;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let u = 0; u < a; u++) {
          let p = n[u];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.context === void 0) {
              let o = { instancePath: t + "/requiredContexts/" + u, schemaPath: "#/properties/requiredContexts/items/required", keyword: "required", params: { missingProperty: "context" }, message: "must have required property 'context'" };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (p.app === void 0) {
              let o = { instancePath: t + "/requiredContexts/" + u, schemaPath: "#/properties/requiredContexts/items/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'" };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (p.appId === void 0) {
              let o = { instancePath: t + "/requiredContexts/" + u, schemaPath: "#/properties/requiredContexts/items/required", keyword: "required", params: { missingProperty: "appId" }, message: "must have required property 'appId'" };
              e === null ? e = [o] : e.push(o), r++;
            }
            for (let o in p) if (!(o === "context" || o === "app" || o === "appId")) {
              let l = { instancePath: t + "/requiredContexts/" + u, schemaPath: "#/properties/requiredContexts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (p.context !== void 0 && typeof p.context != "string") {
              let o = { instancePath: t + "/requiredContexts/" + u + "/context", schemaPath: "#/properties/requiredContexts/items/properties/context/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (p.app !== void 0) {
              let o = p.app;
              if (typeof o != "string" && o !== null) {
                let l = { instancePath: t + "/requiredContexts/" + u + "/app", schemaPath: "#/properties/requiredContexts/items/properties/app/type", keyword: "type", params: { type: Ke.properties.requiredContexts.items.properties.app.type }, message: "must be string,null" };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
            if (p.appId !== void 0) {
              let o = p.appId;
              if (!(typeof o == "number" && isFinite(o)) && o !== null) {
                let l = { instancePath: t + "/requiredContexts/" + u + "/appId", schemaPath: "#/properties/requiredContexts/items/properties/appId/type", keyword: "type", params: { type: Ke.properties.requiredContexts.items.properties.appId.type }, message: "must be number,null" };
                e === null ? e = [l] : e.push(l), r++;
              }
            }
          } else {
            let o = { instancePath: t + "/requiredContexts/" + u, schemaPath: "#/properties/requiredContexts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/requiredContexts", schemaPath: "#/properties/requiredContexts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.approvals !== void 0) {
      let n = s.approvals;
      if (!(typeof n == "number" && isFinite(n))) {
        let a = { instancePath: t + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.dismissStale !== void 0 && typeof s.dismissStale != "boolean") {
      let n = { instancePath: t + "/dismissStale", schemaPath: "#/properties/dismissStale/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.lastPushApproval !== void 0 && typeof s.lastPushApproval != "boolean") {
      let n = { instancePath: t + "/lastPushApproval", schemaPath: "#/properties/lastPushApproval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.codeOwners !== void 0 && typeof s.codeOwners != "boolean") {
      let n = { instancePath: t + "/codeOwners", schemaPath: "#/properties/codeOwners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.admins !== void 0 && typeof s.admins != "boolean") {
      let n = { instancePath: t + "/admins", schemaPath: "#/properties/admins/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.forcePush !== void 0 && typeof s.forcePush != "boolean") {
      let n = { instancePath: t + "/forcePush", schemaPath: "#/properties/forcePush/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.deletion !== void 0 && typeof s.deletion != "boolean") {
      let n = { instancePath: t + "/deletion", schemaPath: "#/properties/deletion/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.signatures !== void 0 && typeof s.signatures != "boolean") {
      let n = { instancePath: t + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.bypass !== void 0) {
      let n = s.bypass, a = r, u = false, p = r;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.known === void 0) {
          let o = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (n.value === void 0) {
          let o = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in n) if (!(o === "known" || o === "value")) {
          let l = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (n.known !== void 0) {
          let o = n.known;
          if (typeof o != "boolean") {
            let l = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (o !== true) {
            let l = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (n.value !== void 0) {
          let o = n.value;
          if (Array.isArray(o)) {
            let l = o.length;
            for (let f = 0; f < l; f++) if (typeof o[f] != "string") {
              let w = { instancePath: t + "/bypass/value/" + f, schemaPath: "#/properties/bypass/anyOf/0/properties/value/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [w] : e.push(w), r++;
            }
          } else {
            let l = { instancePath: t + "/bypass/value", schemaPath: "#/properties/bypass/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), r++;
      }
      var i = p === r;
      if (u = u || i, !u) {
        let o = r;
        if (n && typeof n == "object" && !Array.isArray(n)) {
          if (n.known === void 0) {
            let f = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [f] : e.push(f), r++;
          }
          if (n.why === void 0) {
            let f = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [f] : e.push(f), r++;
          }
          for (let f in n) if (!(f === "known" || f === "why")) {
            let w = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (n.known !== void 0) {
            let f = n.known;
            if (typeof f != "boolean") {
              let w = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [w] : e.push(w), r++;
            }
            if (f !== false) {
              let w = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [w] : e.push(w), r++;
            }
          }
          n.why !== void 0 && (O(n.why, { instancePath: t + "/bypass/why", parentData: n, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let f = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var i = o === r;
        u = u || i;
      }
      if (u) r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let o = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Ie.errors = e, r === 0;
}
function Ne(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.value === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "known" || p === "value")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.known !== void 0) {
      let p = s.known;
      if (typeof p != "boolean") {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== true) {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.value !== void 0 && (Ie(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: h }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== false) {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Ne.errors = e, r === 0;
}
function xe(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.author === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property 'author'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.commit === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "author" || a === "commit")) {
      let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.author !== void 0) {
      let a = s.author, u = r, p = false, o = r;
      _(a, { instancePath: t + "/author", parentData: s, parentDataProperty: "author", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      var i = o === r;
      if (p = p || i, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/author", schemaPath: "#/properties/author/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var i = l === r;
        p = p || i;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/author", schemaPath: "#/properties/author/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.commit !== void 0) {
      let a = s.commit, u = r, p = false, o = r;
      q(a, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var n = o === r;
      if (p = p || n, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var n = l === r;
        p = p || n;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return xe.errors = e, r === 0;
}
function Ve(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0, i = r, n = false, a = r;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.known === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.value === void 0) {
      let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "known" || p === "value")) {
      let o = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.known !== void 0) {
      let p = s.known;
      if (typeof p != "boolean") {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== true) {
        let o = { instancePath: t + "/known", schemaPath: "#/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    s.value !== void 0 && (xe(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: h }) || (e = e === null ? xe.errors : e.concat(xe.errors), r = e.length));
  } else {
    let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  if (n = n || u, !n) {
    let p = r;
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
        let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), r++;
      }
      if (s.known !== void 0) {
        let l = s.known;
        if (typeof l != "boolean") {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (l !== false) {
          let f = { instancePath: t + "/known", schemaPath: "#/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      s.why !== void 0 && (O(s.why, { instancePath: t + "/why", parentData: s, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
    } else {
      let l = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [l] : e.push(l), r++;
    }
    var u = p === r;
    n = n || u;
  }
  if (n) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Ve.errors = e, r === 0;
}
var mr = { type: "object", properties: { branch: { type: "string" }, commit: { $ref: "#/definitions/ObjectId" }, tree: { $ref: "#/definitions/ObjectId" }, parents: { type: "array", items: { $ref: "#/definitions/ObjectId" } }, by: { anyOf: [{ $ref: "#/definitions/Account" }, { type: "null" }] }, method: { type: "string", enum: ["merge", "squash", "rebase", "unknown"] }, expectedTree: { anyOf: [{ $ref: "#/definitions/ObjectId" }, { type: "null" }] }, ungated: { type: "array", items: { $ref: "#/definitions/ObjectId" } } }, required: ["branch", "commit", "tree", "parents", "by", "method", "expectedTree", "ungated"], additionalProperties: false };
function Re(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.branch === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branch" }, message: "must have required property 'branch'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.commit === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.tree === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tree" }, message: "must have required property 'tree'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.parents === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parents" }, message: "must have required property 'parents'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.by === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.method === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.expectedTree === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expectedTree" }, message: "must have required property 'expectedTree'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.ungated === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ungated" }, message: "must have required property 'ungated'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "branch" || a === "commit" || a === "tree" || a === "parents" || a === "by" || a === "method" || a === "expectedTree" || a === "ungated")) {
      let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.branch !== void 0 && typeof s.branch != "string") {
      let a = { instancePath: t + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.commit !== void 0 && (q(s.commit, { instancePath: t + "/commit", parentData: s, parentDataProperty: "commit", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.tree !== void 0 && (q(s.tree, { instancePath: t + "/tree", parentData: s, parentDataProperty: "tree", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), s.parents !== void 0) {
      let a = s.parents;
      if (Array.isArray(a)) {
        let u = a.length;
        for (let p = 0; p < u; p++) q(a[p], { instancePath: t + "/parents/" + p, parentData: a, parentDataProperty: p, rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      } else {
        let u = { instancePath: t + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.by !== void 0) {
      let a = s.by, u = r, p = false, o = r;
      _(a, { instancePath: t + "/by", parentData: s, parentDataProperty: "by", rootData: h }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      var i = o === r;
      if (p = p || i, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var i = l === r;
        p = p || i;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/by", schemaPath: "#/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.method !== void 0) {
      let a = s.method;
      if (typeof a != "string") {
        let u = { instancePath: t + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (!(a === "merge" || a === "squash" || a === "rebase" || a === "unknown")) {
        let u = { instancePath: t + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: mr.properties.method.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.expectedTree !== void 0) {
      let a = s.expectedTree, u = r, p = false, o = r;
      q(a, { instancePath: t + "/expectedTree", parentData: s, parentDataProperty: "expectedTree", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var n = o === r;
      if (p = p || n, !p) {
        let l = r;
        if (a !== null) {
          let w = { instancePath: t + "/expectedTree", schemaPath: "#/properties/expectedTree/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var n = l === r;
        p = p || n;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/expectedTree", schemaPath: "#/properties/expectedTree/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.ungated !== void 0) {
      let a = s.ungated;
      if (Array.isArray(a)) {
        let u = a.length;
        for (let p = 0; p < u; p++) q(a[p], { instancePath: t + "/ungated/" + p, parentData: a, parentDataProperty: p, rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      } else {
        let u = { instancePath: t + "/ungated", schemaPath: "#/properties/ungated/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Re.errors = e, r === 0;
}
function M(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.repository === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.run === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.change === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" }, message: "must have required property 'change'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.commits === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commits" }, message: "must have required property 'commits'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.pushes === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pushes" }, message: "must have required property 'pushes'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.reviews === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviews" }, message: "must have required property 'reviews'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.approvedCommits === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvedCommits" }, message: "must have required property 'approvedCommits'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.conversations === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conversations" }, message: "must have required property 'conversations'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.permissions === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.teams === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "teams" }, message: "must have required property 'teams'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.files === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.codeOwners === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codeOwners" }, message: "must have required property 'codeOwners'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.checks === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" }, message: "must have required property 'checks'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.scans === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scans" }, message: "must have required property 'scans'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.tickets === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tickets" }, message: "must have required property 'tickets'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.protection === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protection" }, message: "must have required property 'protection'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.policyHistory === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policyHistory" }, message: "must have required property 'policyHistory'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.landing === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "landing" }, message: "must have required property 'landing'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.clock === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clock" }, message: "must have required property 'clock'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in s) if (!R.call(tr.properties, m)) {
      let b = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
      e === null ? e = [b] : e.push(b), r++;
    }
    if (s.repository !== void 0 && (ee(s.repository, { instancePath: t + "/repository", parentData: s, parentDataProperty: "repository", rootData: h }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length)), s.run !== void 0 && (se(s.run, { instancePath: t + "/run", parentData: s, parentDataProperty: "run", rootData: h }) || (e = e === null ? se.errors : e.concat(se.errors), r = e.length)), s.change !== void 0 && (oe(s.change, { instancePath: t + "/change", parentData: s, parentDataProperty: "change", rootData: h }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length)), s.commits !== void 0 && (pe(s.commits, { instancePath: t + "/commits", parentData: s, parentDataProperty: "commits", rootData: h }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length)), s.pushes !== void 0 && (ye(s.pushes, { instancePath: t + "/pushes", parentData: s, parentDataProperty: "pushes", rootData: h }) || (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length)), s.reviews !== void 0) {
      let m = s.reviews, b = r, v = false, C = r;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.known === void 0) {
          let y = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m.value === void 0) {
          let y = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in m) if (!(y === "known" || y === "value")) {
          let c = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (m.known !== void 0) {
          let y = m.known;
          if (typeof y != "boolean") {
            let c = { instancePath: t + "/reviews/known", schemaPath: "#/properties/reviews/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (y !== true) {
            let c = { instancePath: t + "/reviews/known", schemaPath: "#/properties/reviews/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (m.value !== void 0) {
          let y = m.value;
          if (Array.isArray(y)) {
            let c = y.length;
            for (let d = 0; d < c; d++) fe(y[d], { instancePath: t + "/reviews/value/" + d, parentData: y, parentDataProperty: d, rootData: h }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length);
          } else {
            let c = { instancePath: t + "/reviews/value", schemaPath: "#/properties/reviews/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var i = C === r;
      if (v = v || i, !v) {
        let y = r;
        if (m && typeof m == "object" && !Array.isArray(m)) {
          if (m.known === void 0) {
            let d = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (m.why === void 0) {
            let d = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          for (let d in m) if (!(d === "known" || d === "why")) {
            let P = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (m.known !== void 0) {
            let d = m.known;
            if (typeof d != "boolean") {
              let P = { instancePath: t + "/reviews/known", schemaPath: "#/properties/reviews/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (d !== false) {
              let P = { instancePath: t + "/reviews/known", schemaPath: "#/properties/reviews/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [P] : e.push(P), r++;
            }
          }
          m.why !== void 0 && (O(m.why, { instancePath: t + "/reviews/why", parentData: m, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let d = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var i = y === r;
        v = v || i;
      }
      if (v) r = b, e !== null && (b ? e.length = b : e = null);
      else {
        let y = { instancePath: t + "/reviews", schemaPath: "#/properties/reviews/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.approvedCommits !== void 0) {
      let m = s.approvedCommits, b = r, v = false, C = r;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.known === void 0) {
          let y = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m.value === void 0) {
          let y = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in m) if (!(y === "known" || y === "value")) {
          let c = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (m.known !== void 0) {
          let y = m.known;
          if (typeof y != "boolean") {
            let c = { instancePath: t + "/approvedCommits/known", schemaPath: "#/properties/approvedCommits/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (y !== true) {
            let c = { instancePath: t + "/approvedCommits/known", schemaPath: "#/properties/approvedCommits/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (m.value !== void 0) {
          let y = m.value;
          if (Array.isArray(y)) {
            let c = y.length;
            for (let d = 0; d < c; d++) me(y[d], { instancePath: t + "/approvedCommits/value/" + d, parentData: y, parentDataProperty: d, rootData: h }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length);
          } else {
            let c = { instancePath: t + "/approvedCommits/value", schemaPath: "#/properties/approvedCommits/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var n = C === r;
      if (v = v || n, !v) {
        let y = r;
        if (m && typeof m == "object" && !Array.isArray(m)) {
          if (m.known === void 0) {
            let d = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (m.why === void 0) {
            let d = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          for (let d in m) if (!(d === "known" || d === "why")) {
            let P = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (m.known !== void 0) {
            let d = m.known;
            if (typeof d != "boolean") {
              let P = { instancePath: t + "/approvedCommits/known", schemaPath: "#/properties/approvedCommits/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (d !== false) {
              let P = { instancePath: t + "/approvedCommits/known", schemaPath: "#/properties/approvedCommits/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [P] : e.push(P), r++;
            }
          }
          m.why !== void 0 && (O(m.why, { instancePath: t + "/approvedCommits/why", parentData: m, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let d = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var n = y === r;
        v = v || n;
      }
      if (v) r = b, e !== null && (b ? e.length = b : e = null);
      else {
        let y = { instancePath: t + "/approvedCommits", schemaPath: "#/properties/approvedCommits/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.conversations !== void 0) {
      let m = s.conversations, b = r, v = false, C = r;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.known === void 0) {
          let y = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m.value === void 0) {
          let y = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in m) if (!(y === "known" || y === "value")) {
          let c = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (m.known !== void 0) {
          let y = m.known;
          if (typeof y != "boolean") {
            let c = { instancePath: t + "/conversations/known", schemaPath: "#/properties/conversations/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (y !== true) {
            let c = { instancePath: t + "/conversations/known", schemaPath: "#/properties/conversations/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (m.value !== void 0) {
          let y = m.value;
          if (y && typeof y == "object" && !Array.isArray(y)) {
            if (y.unresolved === void 0) {
              let c = { instancePath: t + "/conversations/value", schemaPath: "#/properties/conversations/anyOf/0/properties/value/required", keyword: "required", params: { missingProperty: "unresolved" }, message: "must have required property 'unresolved'" };
              e === null ? e = [c] : e.push(c), r++;
            }
            for (let c in y) if (c !== "unresolved") {
              let d = { instancePath: t + "/conversations/value", schemaPath: "#/properties/conversations/anyOf/0/properties/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (y.unresolved !== void 0) {
              let c = y.unresolved;
              if (!(typeof c == "number" && isFinite(c))) {
                let d = { instancePath: t + "/conversations/value/unresolved", schemaPath: "#/properties/conversations/anyOf/0/properties/value/properties/unresolved/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let c = { instancePath: t + "/conversations/value", schemaPath: "#/properties/conversations/anyOf/0/properties/value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var a = C === r;
      if (v = v || a, !v) {
        let y = r;
        if (m && typeof m == "object" && !Array.isArray(m)) {
          if (m.known === void 0) {
            let d = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (m.why === void 0) {
            let d = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          for (let d in m) if (!(d === "known" || d === "why")) {
            let P = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (m.known !== void 0) {
            let d = m.known;
            if (typeof d != "boolean") {
              let P = { instancePath: t + "/conversations/known", schemaPath: "#/properties/conversations/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (d !== false) {
              let P = { instancePath: t + "/conversations/known", schemaPath: "#/properties/conversations/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [P] : e.push(P), r++;
            }
          }
          m.why !== void 0 && (O(m.why, { instancePath: t + "/conversations/why", parentData: m, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let d = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var a = y === r;
        v = v || a;
      }
      if (v) r = b, e !== null && (b ? e.length = b : e = null);
      else {
        let y = { instancePath: t + "/conversations", schemaPath: "#/properties/conversations/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.permissions !== void 0) {
      let m = s.permissions, b = r, v = false, C = r;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.known === void 0) {
          let y = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m.value === void 0) {
          let y = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in m) if (!(y === "known" || y === "value")) {
          let c = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (m.known !== void 0) {
          let y = m.known;
          if (typeof y != "boolean") {
            let c = { instancePath: t + "/permissions/known", schemaPath: "#/properties/permissions/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (y !== true) {
            let c = { instancePath: t + "/permissions/known", schemaPath: "#/properties/permissions/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (m.value !== void 0) {
          let y = m.value;
          if (Array.isArray(y)) {
            let c = y.length;
            for (let d = 0; d < c; d++) he(y[d], { instancePath: t + "/permissions/value/" + d, parentData: y, parentDataProperty: d, rootData: h }) || (e = e === null ? he.errors : e.concat(he.errors), r = e.length);
          } else {
            let c = { instancePath: t + "/permissions/value", schemaPath: "#/properties/permissions/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var u = C === r;
      if (v = v || u, !v) {
        let y = r;
        if (m && typeof m == "object" && !Array.isArray(m)) {
          if (m.known === void 0) {
            let d = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (m.why === void 0) {
            let d = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          for (let d in m) if (!(d === "known" || d === "why")) {
            let P = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (m.known !== void 0) {
            let d = m.known;
            if (typeof d != "boolean") {
              let P = { instancePath: t + "/permissions/known", schemaPath: "#/properties/permissions/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (d !== false) {
              let P = { instancePath: t + "/permissions/known", schemaPath: "#/properties/permissions/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [P] : e.push(P), r++;
            }
          }
          m.why !== void 0 && (O(m.why, { instancePath: t + "/permissions/why", parentData: m, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let d = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var u = y === r;
        v = v || u;
      }
      if (v) r = b, e !== null && (b ? e.length = b : e = null);
      else {
        let y = { instancePath: t + "/permissions", schemaPath: "#/properties/permissions/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.teams !== void 0) {
      let m = s.teams, b = r, v = false, C = r;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.known === void 0) {
          let y = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m.value === void 0) {
          let y = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in m) if (!(y === "known" || y === "value")) {
          let c = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (m.known !== void 0) {
          let y = m.known;
          if (typeof y != "boolean") {
            let c = { instancePath: t + "/teams/known", schemaPath: "#/properties/teams/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (y !== true) {
            let c = { instancePath: t + "/teams/known", schemaPath: "#/properties/teams/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (m.value !== void 0) {
          let y = m.value;
          if (Array.isArray(y)) {
            let c = y.length;
            for (let d = 0; d < c; d++) ge(y[d], { instancePath: t + "/teams/value/" + d, parentData: y, parentDataProperty: d, rootData: h }) || (e = e === null ? ge.errors : e.concat(ge.errors), r = e.length);
          } else {
            let c = { instancePath: t + "/teams/value", schemaPath: "#/properties/teams/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var p = C === r;
      if (v = v || p, !v) {
        let y = r;
        if (m && typeof m == "object" && !Array.isArray(m)) {
          if (m.known === void 0) {
            let d = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (m.why === void 0) {
            let d = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          for (let d in m) if (!(d === "known" || d === "why")) {
            let P = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (m.known !== void 0) {
            let d = m.known;
            if (typeof d != "boolean") {
              let P = { instancePath: t + "/teams/known", schemaPath: "#/properties/teams/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (d !== false) {
              let P = { instancePath: t + "/teams/known", schemaPath: "#/properties/teams/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [P] : e.push(P), r++;
            }
          }
          m.why !== void 0 && (O(m.why, { instancePath: t + "/teams/why", parentData: m, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let d = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var p = y === r;
        v = v || p;
      }
      if (v) r = b, e !== null && (b ? e.length = b : e = null);
      else {
        let y = { instancePath: t + "/teams", schemaPath: "#/properties/teams/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.files !== void 0) {
      let m = s.files, b = r, v = false, C = r;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.known === void 0) {
          let y = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m.value === void 0) {
          let y = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in m) if (!(y === "known" || y === "value")) {
          let c = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (m.known !== void 0) {
          let y = m.known;
          if (typeof y != "boolean") {
            let c = { instancePath: t + "/files/known", schemaPath: "#/properties/files/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (y !== true) {
            let c = { instancePath: t + "/files/known", schemaPath: "#/properties/files/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (m.value !== void 0) {
          let y = m.value;
          if (Array.isArray(y)) {
            let c = y.length;
            for (let d = 0; d < c; d++) we(y[d], { instancePath: t + "/files/value/" + d, parentData: y, parentDataProperty: d, rootData: h }) || (e = e === null ? we.errors : e.concat(we.errors), r = e.length);
          } else {
            let c = { instancePath: t + "/files/value", schemaPath: "#/properties/files/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var o = C === r;
      if (v = v || o, !v) {
        let y = r;
        if (m && typeof m == "object" && !Array.isArray(m)) {
          if (m.known === void 0) {
            let d = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (m.why === void 0) {
            let d = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          for (let d in m) if (!(d === "known" || d === "why")) {
            let P = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (m.known !== void 0) {
            let d = m.known;
            if (typeof d != "boolean") {
              let P = { instancePath: t + "/files/known", schemaPath: "#/properties/files/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (d !== false) {
              let P = { instancePath: t + "/files/known", schemaPath: "#/properties/files/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [P] : e.push(P), r++;
            }
          }
          m.why !== void 0 && (O(m.why, { instancePath: t + "/files/why", parentData: m, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let d = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var o = y === r;
        v = v || o;
      }
      if (v) r = b, e !== null && (b ? e.length = b : e = null);
      else {
        let y = { instancePath: t + "/files", schemaPath: "#/properties/files/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.codeOwners !== void 0 && (ke(s.codeOwners, { instancePath: t + "/codeOwners", parentData: s, parentDataProperty: "codeOwners", rootData: h }) || (e = e === null ? ke.errors : e.concat(ke.errors), r = e.length)), s.checks !== void 0 && (ve(s.checks, { instancePath: t + "/checks", parentData: s, parentDataProperty: "checks", rootData: h }) || (e = e === null ? ve.errors : e.concat(ve.errors), r = e.length)), s.scans !== void 0) {
      let m = s.scans, b = r, v = false, C = r;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.known === void 0) {
          let y = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m.value === void 0) {
          let y = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in m) if (!(y === "known" || y === "value")) {
          let c = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (m.known !== void 0) {
          let y = m.known;
          if (typeof y != "boolean") {
            let c = { instancePath: t + "/scans/known", schemaPath: "#/properties/scans/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (y !== true) {
            let c = { instancePath: t + "/scans/known", schemaPath: "#/properties/scans/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (m.value !== void 0) {
          let y = m.value;
          if (Array.isArray(y)) {
            let c = y.length;
            for (let d = 0; d < c; d++) je(y[d], { instancePath: t + "/scans/value/" + d, parentData: y, parentDataProperty: d, rootData: h }) || (e = e === null ? je.errors : e.concat(je.errors), r = e.length);
          } else {
            let c = { instancePath: t + "/scans/value", schemaPath: "#/properties/scans/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var l = C === r;
      if (v = v || l, !v) {
        let y = r;
        if (m && typeof m == "object" && !Array.isArray(m)) {
          if (m.known === void 0) {
            let d = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (m.why === void 0) {
            let d = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          for (let d in m) if (!(d === "known" || d === "why")) {
            let P = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (m.known !== void 0) {
            let d = m.known;
            if (typeof d != "boolean") {
              let P = { instancePath: t + "/scans/known", schemaPath: "#/properties/scans/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (d !== false) {
              let P = { instancePath: t + "/scans/known", schemaPath: "#/properties/scans/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [P] : e.push(P), r++;
            }
          }
          m.why !== void 0 && (O(m.why, { instancePath: t + "/scans/why", parentData: m, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let d = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var l = y === r;
        v = v || l;
      }
      if (v) r = b, e !== null && (b ? e.length = b : e = null);
      else {
        let y = { instancePath: t + "/scans", schemaPath: "#/properties/scans/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.tickets !== void 0 && (Be(s.tickets, { instancePath: t + "/tickets", parentData: s, parentDataProperty: "tickets", rootData: h }) || (e = e === null ? Be.errors : e.concat(Be.errors), r = e.length)), s.protection !== void 0 && (Ne(s.protection, { instancePath: t + "/protection", parentData: s, parentDataProperty: "protection", rootData: h }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), r = e.length)), s.policyHistory !== void 0 && (Ve(s.policyHistory, { instancePath: t + "/policyHistory", parentData: s, parentDataProperty: "policyHistory", rootData: h }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), r = e.length)), s.landing !== void 0) {
      let m = s.landing, b = r, v = false, C = r;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.known === void 0) {
          let y = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m.value === void 0) {
          let y = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in m) if (!(y === "known" || y === "value")) {
          let c = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (m.known !== void 0) {
          let y = m.known;
          if (typeof y != "boolean") {
            let c = { instancePath: t + "/landing/known", schemaPath: "#/properties/landing/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (y !== true) {
            let c = { instancePath: t + "/landing/known", schemaPath: "#/properties/landing/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (m.value !== void 0) {
          let y = m.value, c = r, d = false, P = r;
          Re(y, { instancePath: t + "/landing/value", parentData: m, parentDataProperty: "value", rootData: h }) || (e = e === null ? Re.errors : e.concat(Re.errors), r = e.length);
          var f = P === r;
          if (d = d || f, !d) {
            let k = r;
            if (y !== null) {
              let j = { instancePath: t + "/landing/value", schemaPath: "#/properties/landing/anyOf/0/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [j] : e.push(j), r++;
            }
            var f = k === r;
            d = d || f;
          }
          if (d) r = c, e !== null && (c ? e.length = c : e = null);
          else {
            let k = { instancePath: t + "/landing/value", schemaPath: "#/properties/landing/anyOf/0/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var w = C === r;
      if (v = v || w, !v) {
        let y = r;
        if (m && typeof m == "object" && !Array.isArray(m)) {
          if (m.known === void 0) {
            let d = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (m.why === void 0) {
            let d = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          for (let d in m) if (!(d === "known" || d === "why")) {
            let P = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (m.known !== void 0) {
            let d = m.known;
            if (typeof d != "boolean") {
              let P = { instancePath: t + "/landing/known", schemaPath: "#/properties/landing/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (d !== false) {
              let P = { instancePath: t + "/landing/known", schemaPath: "#/properties/landing/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [P] : e.push(P), r++;
            }
          }
          m.why !== void 0 && (O(m.why, { instancePath: t + "/landing/why", parentData: m, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let d = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var w = y === r;
        v = v || w;
      }
      if (v) r = b, e !== null && (b ? e.length = b : e = null);
      else {
        let y = { instancePath: t + "/landing", schemaPath: "#/properties/landing/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.clock !== void 0) {
      let m = s.clock, b = r, v = false, C = r;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.known === void 0) {
          let y = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m.value === void 0) {
          let y = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [y] : e.push(y), r++;
        }
        for (let y in m) if (!(y === "known" || y === "value")) {
          let c = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (m.known !== void 0) {
          let y = m.known;
          if (typeof y != "boolean") {
            let c = { instancePath: t + "/clock/known", schemaPath: "#/properties/clock/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (y !== true) {
            let c = { instancePath: t + "/clock/known", schemaPath: "#/properties/clock/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        if (m.value !== void 0) {
          let y = m.value;
          if (y && typeof y == "object" && !Array.isArray(y)) {
            if (y.now === void 0) {
              let c = { instancePath: t + "/clock/value", schemaPath: "#/properties/clock/anyOf/0/properties/value/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'" };
              e === null ? e = [c] : e.push(c), r++;
            }
            for (let c in y) if (c !== "now") {
              let d = { instancePath: t + "/clock/value", schemaPath: "#/properties/clock/anyOf/0/properties/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
              e === null ? e = [d] : e.push(d), r++;
            }
            y.now !== void 0 && (D(y.now, { instancePath: t + "/clock/value/now", parentData: y, parentDataProperty: "now", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
          } else {
            let c = { instancePath: t + "/clock/value", schemaPath: "#/properties/clock/anyOf/0/properties/value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var g = C === r;
      if (v = v || g, !v) {
        let y = r;
        if (m && typeof m == "object" && !Array.isArray(m)) {
          if (m.known === void 0) {
            let d = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (m.why === void 0) {
            let d = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [d] : e.push(d), r++;
          }
          for (let d in m) if (!(d === "known" || d === "why")) {
            let P = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (m.known !== void 0) {
            let d = m.known;
            if (typeof d != "boolean") {
              let P = { instancePath: t + "/clock/known", schemaPath: "#/properties/clock/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (d !== false) {
              let P = { instancePath: t + "/clock/known", schemaPath: "#/properties/clock/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [P] : e.push(P), r++;
            }
          }
          m.why !== void 0 && (O(m.why, { instancePath: t + "/clock/why", parentData: m, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let d = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [d] : e.push(d), r++;
        }
        var g = y === r;
        v = v || g;
      }
      if (v) r = b, e !== null && (b ? e.length = b : e = null);
      else {
        let y = { instancePath: t + "/clock", schemaPath: "#/properties/clock/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), r++;
  }
  return M.errors = e, r === 0;
}
var dr = { type: "object", properties: { outcome: { type: "string", enum: ["fail", "pending", "indeterminate"] }, code: { type: "string" }, about: { type: "array", items: { type: "string" } }, needed: { type: "string" }, found: { type: "string" }, who: { type: "array", items: { type: "string" } }, at: { type: "object", properties: { path: { type: "string" }, line: { type: "number" } }, required: ["path"], additionalProperties: false } }, required: ["outcome", "code", "about"], additionalProperties: false };
function S(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.outcome === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.code === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.about === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "outcome" || i === "code" || i === "about" || i === "needed" || i === "found" || i === "who" || i === "at")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.outcome !== void 0) {
      let i = s.outcome;
      if (typeof i != "string") {
        let n = { instancePath: t + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (!(i === "fail" || i === "pending" || i === "indeterminate")) {
        let n = { instancePath: t + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: dr.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.code !== void 0 && typeof s.code != "string") {
      let i = { instancePath: t + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.about !== void 0) {
      let i = s.about;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) if (typeof i[a] != "string") {
          let u = { instancePath: t + "/about/" + a, schemaPath: "#/properties/about/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let n = { instancePath: t + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.needed !== void 0 && typeof s.needed != "string") {
      let i = { instancePath: t + "/needed", schemaPath: "#/properties/needed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.found !== void 0 && typeof s.found != "string") {
      let i = { instancePath: t + "/found", schemaPath: "#/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.who !== void 0) {
      let i = s.who;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) if (typeof i[a] != "string") {
          let u = { instancePath: t + "/who/" + a, schemaPath: "#/properties/who/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let n = { instancePath: t + "/who", schemaPath: "#/properties/who/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.at !== void 0) {
      let i = s.at;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.path === void 0) {
          let n = { instancePath: t + "/at", schemaPath: "#/properties/at/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          e === null ? e = [n] : e.push(n), r++;
        }
        for (let n in i) if (!(n === "path" || n === "line")) {
          let a = { instancePath: t + "/at", schemaPath: "#/properties/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (i.path !== void 0 && typeof i.path != "string") {
          let n = { instancePath: t + "/at/path", schemaPath: "#/properties/at/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.line !== void 0) {
          let n = i.line;
          if (!(typeof n == "number" && isFinite(n))) {
            let a = { instancePath: t + "/at/line", schemaPath: "#/properties/at/properties/line/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return S.errors = e, r === 0;
}
var cr = { type: "string", enum: ["enforce", "report"] };
function Ee(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(s === "enforce" || s === "report")) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: cr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ee.errors = e, r === 0;
}
var hr = { type: "string", enum: ["pass", "fail", "pending", "indeterminate", "not-applicable", "waived"] };
function W(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(s === "pass" || s === "fail" || s === "pending" || s === "indeterminate" || s === "not-applicable" || s === "waived")) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: hr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return W.errors = e, r === 0;
}
function L(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.control === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "control" }, message: "must have required property 'control'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.version === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.enforcement === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforcement" }, message: "must have required property 'enforcement'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.outcome === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.reasons === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property 'reasons'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.notes === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.rules === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "control" || i === "version" || i === "enforcement" || i === "outcome" || i === "reasons" || i === "notes" || i === "rules")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.control !== void 0 && typeof s.control != "string") {
      let i = { instancePath: t + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.version !== void 0) {
      let i = s.version;
      if (!(typeof i == "number" && isFinite(i))) {
        let n = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.enforcement !== void 0 && (Ee(s.enforcement, { instancePath: t + "/enforcement", parentData: s, parentDataProperty: "enforcement", rootData: h }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), r = e.length)), s.outcome !== void 0 && (W(s.outcome, { instancePath: t + "/outcome", parentData: s, parentDataProperty: "outcome", rootData: h }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), s.reasons !== void 0) {
      let i = s.reasons;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) O(i[a], { instancePath: t + "/reasons/" + a, parentData: i, parentDataProperty: a, rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length);
      } else {
        let n = { instancePath: t + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.notes !== void 0) {
      let i = s.notes;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) O(i[a], { instancePath: t + "/notes/" + a, parentData: i, parentDataProperty: a, rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length);
      } else {
        let n = { instancePath: t + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.rules !== void 0) {
      let i = s.rules;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) if (typeof i[a] != "string") {
          let u = { instancePath: t + "/rules/" + a, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let n = { instancePath: t + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return L.errors = e, r === 0;
}
var gr = { type: "string", enum: ["pass", "pass-with-exception", "pending", "indeterminate", "fail", "not-applicable"] };
function Fe(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(s === "pass" || s === "pass-with-exception" || s === "pending" || s === "indeterminate" || s === "fail" || s === "not-applicable")) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: gr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Fe.errors = e, r === 0;
}
function He(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.control === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "control" }, message: "must have required property 'control'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.outcome === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.code === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.about === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "control" || i === "outcome" || i === "code" || i === "about")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.control !== void 0 && typeof s.control != "string") {
      let i = { instancePath: t + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.outcome !== void 0 && (W(s.outcome, { instancePath: t + "/outcome", parentData: s, parentDataProperty: "outcome", rootData: h }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), s.code !== void 0 && typeof s.code != "string") {
      let i = { instancePath: t + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.about !== void 0) {
      let i = s.about;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) if (typeof i[a] != "string") {
          let u = { instancePath: t + "/about/" + a, schemaPath: "#/properties/about/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let n = { instancePath: t + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return He.errors = e, r === 0;
}
var wr = { type: "object", properties: { by: { type: "string", enum: ["exception", "emergency"] }, control: { type: "string" }, about: { type: "array", items: { type: "string" } }, approvedBy: { type: "string" }, why: { type: "string" }, until: { type: "string" } }, required: ["by", "control", "about", "approvedBy", "why", "until"], additionalProperties: false };
function Me(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.by === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.control === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "control" }, message: "must have required property 'control'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.about === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.approvedBy === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approvedBy" }, message: "must have required property 'approvedBy'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.why === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.until === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "by" || i === "control" || i === "about" || i === "approvedBy" || i === "why" || i === "until")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.by !== void 0) {
      let i = s.by;
      if (typeof i != "string") {
        let n = { instancePath: t + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (!(i === "exception" || i === "emergency")) {
        let n = { instancePath: t + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: wr.properties.by.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.control !== void 0 && typeof s.control != "string") {
      let i = { instancePath: t + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.about !== void 0) {
      let i = s.about;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) if (typeof i[a] != "string") {
          let u = { instancePath: t + "/about/" + a, schemaPath: "#/properties/about/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let n = { instancePath: t + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.approvedBy !== void 0 && typeof s.approvedBy != "string") {
      let i = { instancePath: t + "/approvedBy", schemaPath: "#/properties/approvedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.why !== void 0 && typeof s.why != "string") {
      let i = { instancePath: t + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.until !== void 0 && typeof s.until != "string") {
      let i = { instancePath: t + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Me.errors = e, r === 0;
}
function z(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.verdict === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.blocking === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blocking" }, message: "must have required property 'blocking'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.carried === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "carried" }, message: "must have required property 'carried'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.notes === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "verdict" || i === "blocking" || i === "carried" || i === "notes")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.verdict !== void 0 && (Fe(s.verdict, { instancePath: t + "/verdict", parentData: s, parentDataProperty: "verdict", rootData: h }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), r = e.length)), s.blocking !== void 0) {
      let i = s.blocking;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) He(i[a], { instancePath: t + "/blocking/" + a, parentData: i, parentDataProperty: a, rootData: h }) || (e = e === null ? He.errors : e.concat(He.errors), r = e.length);
      } else {
        let n = { instancePath: t + "/blocking", schemaPath: "#/properties/blocking/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.carried !== void 0) {
      let i = s.carried;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) Me(i[a], { instancePath: t + "/carried/" + a, parentData: i, parentDataProperty: a, rootData: h }) || (e = e === null ? Me.errors : e.concat(Me.errors), r = e.length);
      } else {
        let n = { instancePath: t + "/carried", schemaPath: "#/properties/carried/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.notes !== void 0) {
      let i = s.notes;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++) O(i[a], { instancePath: t + "/notes/" + a, parentData: i, parentDataProperty: a, rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length);
      } else {
        let n = { instancePath: t + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return z.errors = e, r === 0;
}
function Se(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.pull === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pull" }, message: "must have required property 'pull'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.head === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.facts === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts" }, message: "must have required property 'facts'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.faults === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.findings === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.decision === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "pull" || n === "head" || n === "policy" || n === "facts" || n === "faults" || n === "findings" || n === "decision")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.pull !== void 0) {
      let n = s.pull;
      if (!(typeof n == "number" && isFinite(n))) {
        let a = { instancePath: t + "/pull", schemaPath: "#/properties/pull/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.head !== void 0) {
      let n = s.head, a = r, u = false, p = r;
      q(n, { instancePath: t + "/head", parentData: s, parentDataProperty: "head", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
      var i = p === r;
      if (u = u || i, !u) {
        let o = r;
        if (n !== null) {
          let f = { instancePath: t + "/head", schemaPath: "#/properties/head/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [f] : e.push(f), r++;
        }
        var i = o === r;
        u = u || i;
      }
      if (u) r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let o = { instancePath: t + "/head", schemaPath: "#/properties/head/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.policy !== void 0 && (H(s.policy, { instancePath: t + "/policy", parentData: s, parentDataProperty: "policy", rootData: h }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), s.facts !== void 0 && (M(s.facts, { instancePath: t + "/facts", parentData: s, parentDataProperty: "facts", rootData: h }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), s.faults !== void 0) {
      let n = s.faults;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let u = 0; u < a; u++) S(n[u], { instancePath: t + "/faults/" + u, parentData: n, parentDataProperty: u, rootData: h }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
      } else {
        let a = { instancePath: t + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.findings !== void 0) {
      let n = s.findings;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let u = 0; u < a; u++) L(n[u], { instancePath: t + "/findings/" + u, parentData: n, parentDataProperty: u, rootData: h }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length);
      } else {
        let a = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    s.decision !== void 0 && (z(s.decision, { instancePath: t + "/decision", parentData: s, parentDataProperty: "decision", rootData: h }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length));
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Se.errors = e, r === 0;
}
var er = { type: "object", properties: { workflow: { anyOf: [{ $ref: "#/definitions/Ground" }, { type: "string", const: "untrusted-accepted" }, { type: "string", const: "untrusted" }, { type: "string", const: "none" }, { type: "string", const: "unknown" }] }, status: { type: "string", enum: ["required-workflow", "app", "shared-app", "unknown"] }, required: { type: ["boolean", "null"] }, from: { type: "array", items: { type: "string" } }, bypass: { anyOf: [{ type: "object", properties: { known: { type: "boolean", const: true }, value: { type: "array", items: { type: "string" } } }, required: ["known", "value"], additionalProperties: false }, { type: "object", properties: { known: { type: "boolean", const: false }, why: { $ref: "#/definitions/Reason" } }, required: ["known", "why"], additionalProperties: false }] } }, required: ["workflow", "status", "required", "from", "bypass"], additionalProperties: false };
var br = { type: "string", enum: ["default-branch", "base-branch", "required-workflow", "same-as-default"] };
function We(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (typeof s != "string") {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(s === "default-branch" || s === "base-branch" || s === "required-workflow" || s === "same-as-default")) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: br.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return We.errors = e, r === 0;
}
function Le(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.workflow === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.status === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.required === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.from === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.bypass === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bypass" }, message: "must have required property 'bypass'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "workflow" || a === "status" || a === "required" || a === "from" || a === "bypass")) {
      let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.workflow !== void 0) {
      let a = s.workflow, u = r, p = false, o = r;
      We(a, { instancePath: t + "/workflow", parentData: s, parentDataProperty: "workflow", rootData: h }) || (e = e === null ? We.errors : e.concat(We.errors), r = e.length);
      var i = o === r;
      if (p = p || i, !p) {
        let l = r;
        if (typeof a != "string") {
          let w = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [w] : e.push(w), r++;
        }
        if (a !== "untrusted-accepted") {
          let w = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/1/const", keyword: "const", params: { allowedValue: "untrusted-accepted" }, message: "must be equal to constant" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var i = l === r;
        if (p = p || i, !p) {
          let w = r;
          if (typeof a != "string") {
            let m = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (a !== "untrusted") {
            let m = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/2/const", keyword: "const", params: { allowedValue: "untrusted" }, message: "must be equal to constant" };
            e === null ? e = [m] : e.push(m), r++;
          }
          var i = w === r;
          if (p = p || i, !p) {
            let m = r;
            if (typeof a != "string") {
              let v = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/3/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [v] : e.push(v), r++;
            }
            if (a !== "none") {
              let v = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/3/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
              e === null ? e = [v] : e.push(v), r++;
            }
            var i = m === r;
            if (p = p || i, !p) {
              let v = r;
              if (typeof a != "string") {
                let y = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [y] : e.push(y), r++;
              }
              if (a !== "unknown") {
                let y = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf/4/const", keyword: "const", params: { allowedValue: "unknown" }, message: "must be equal to constant" };
                e === null ? e = [y] : e.push(y), r++;
              }
              var i = v === r;
              p = p || i;
            }
          }
        }
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/workflow", schemaPath: "#/properties/workflow/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (s.status !== void 0) {
      let a = s.status;
      if (typeof a != "string") {
        let u = { instancePath: t + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (!(a === "required-workflow" || a === "app" || a === "shared-app" || a === "unknown")) {
        let u = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: er.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.required !== void 0) {
      let a = s.required;
      if (typeof a != "boolean" && a !== null) {
        let u = { instancePath: t + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: er.properties.required.type }, message: "must be boolean,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.from !== void 0) {
      let a = s.from;
      if (Array.isArray(a)) {
        let u = a.length;
        for (let p = 0; p < u; p++) if (typeof a[p] != "string") {
          let o = { instancePath: t + "/from/" + p, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let u = { instancePath: t + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.bypass !== void 0) {
      let a = s.bypass, u = r, p = false, o = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.known === void 0) {
          let l = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (a.value === void 0) {
          let l = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (let l in a) if (!(l === "known" || l === "value")) {
          let f = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (a.known !== void 0) {
          let l = a.known;
          if (typeof l != "boolean") {
            let f = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/0/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [f] : e.push(f), r++;
          }
          if (l !== true) {
            let f = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/0/properties/known/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        if (a.value !== void 0) {
          let l = a.value;
          if (Array.isArray(l)) {
            let f = l.length;
            for (let w = 0; w < f; w++) if (typeof l[w] != "string") {
              let g = { instancePath: t + "/bypass/value/" + w, schemaPath: "#/properties/bypass/anyOf/0/properties/value/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [g] : e.push(g), r++;
            }
          } else {
            let f = { instancePath: t + "/bypass/value", schemaPath: "#/properties/bypass/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
      } else {
        let l = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), r++;
      }
      var n = o === r;
      if (p = p || n, !p) {
        let l = r;
        if (a && typeof a == "object" && !Array.isArray(a)) {
          if (a.known === void 0) {
            let w = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/required", keyword: "required", params: { missingProperty: "known" }, message: "must have required property 'known'" };
            e === null ? e = [w] : e.push(w), r++;
          }
          if (a.why === void 0) {
            let w = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
            e === null ? e = [w] : e.push(w), r++;
          }
          for (let w in a) if (!(w === "known" || w === "why")) {
            let g = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (a.known !== void 0) {
            let w = a.known;
            if (typeof w != "boolean") {
              let g = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/1/properties/known/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (w !== false) {
              let g = { instancePath: t + "/bypass/known", schemaPath: "#/properties/bypass/anyOf/1/properties/known/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
              e === null ? e = [g] : e.push(g), r++;
            }
          }
          a.why !== void 0 && (O(a.why, { instancePath: t + "/bypass/why", parentData: a, parentDataProperty: "why", rootData: h }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
        } else {
          let w = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [w] : e.push(w), r++;
        }
        var n = l === r;
        p = p || n;
      }
      if (p) r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let l = { instancePath: t + "/bypass", schemaPath: "#/properties/bypass/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Le.errors = e, r === 0;
}
var K = { type: "object", properties: { method: { type: "string" }, path: { type: "string" }, status: { type: ["number", "null"] }, attempts: { type: "number" }, requestId: { type: ["string", "null"] }, date: { type: ["string", "null"] }, bytes: { type: "number" }, digest: { type: ["string", "null"] }, error: { type: ["string", "null"] } }, required: ["method", "path", "status", "attempts", "requestId", "date", "bytes", "digest", "error"], additionalProperties: false };
function ze(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
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
    if (s.error === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!R.call(K.properties, i)) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), r++;
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
        let n = { instancePath: t + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: K.properties.status.type }, message: "must be number,null" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.attempts !== void 0) {
      let i = s.attempts;
      if (!(typeof i == "number" && isFinite(i))) {
        let n = { instancePath: t + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.requestId !== void 0) {
      let i = s.requestId;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: K.properties.requestId.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.date !== void 0) {
      let i = s.date;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: K.properties.date.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.bytes !== void 0) {
      let i = s.bytes;
      if (!(typeof i == "number" && isFinite(i))) {
        let n = { instancePath: t + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.digest !== void 0) {
      let i = s.digest;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: K.properties.digest.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.error !== void 0) {
      let i = s.error;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: K.properties.error.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ze.errors = e, r === 0;
}
function rr(s, { instancePath: t = "", parentData: $, parentDataProperty: T, rootData: h = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.tool === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.subject === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.judgedAt === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judgedAt" }, message: "must have required property 'judgedAt'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.policy === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.facts === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts" }, message: "must have required property 'facts'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.faults === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.findings === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.companions === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "companions" }, message: "must have required property 'companions'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.decision === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.standing === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" }, message: "must have required property 'standing'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.transcript === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transcript" }, message: "must have required property 'transcript'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!R.call(X.properties, p)) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.schema !== void 0) {
      let p = s.schema;
      if (typeof p != "string") {
        let o = { instancePath: t + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (p !== "urn:countersign:evidence:v1") {
        let o = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "urn:countersign:evidence:v1" }, message: "must be equal to constant" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.tool !== void 0) {
      let p = s.tool;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.name === void 0) {
          let o = { instancePath: t + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p.version === void 0) {
          let o = { instancePath: t + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in p) if (!(o === "name" || o === "version")) {
          let l = { instancePath: t + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (p.name !== void 0) {
          let o = p.name;
          if (typeof o != "string") {
            let l = { instancePath: t + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (o !== "countersign") {
            let l = { instancePath: t + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "countersign" }, message: "must be equal to constant" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.version !== void 0 && typeof p.version != "string") {
          let o = { instancePath: t + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.subject !== void 0) {
      let p = s.subject;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.repository === void 0) {
          let o = { instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p.pull === void 0) {
          let o = { instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "pull" }, message: "must have required property 'pull'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p.base === void 0) {
          let o = { instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p.head === void 0) {
          let o = { instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p.commit === void 0) {
          let o = { instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p.context === void 0) {
          let o = { instancePath: t + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "context" }, message: "must have required property 'context'" };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in p) if (!(o === "repository" || o === "pull" || o === "base" || o === "head" || o === "commit" || o === "context")) {
          let l = { instancePath: t + "/subject", schemaPath: "#/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (p.repository !== void 0) {
          let o = p.repository;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.id === void 0) {
              let l = { instancePath: t + "/subject/repository", schemaPath: "#/properties/subject/properties/repository/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (o.name === void 0) {
              let l = { instancePath: t + "/subject/repository", schemaPath: "#/properties/subject/properties/repository/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (let l in o) if (!(l === "id" || l === "name")) {
              let f = { instancePath: t + "/subject/repository", schemaPath: "#/properties/subject/properties/repository/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (o.id !== void 0) {
              let l = o.id;
              if (!(typeof l == "number" && isFinite(l)) && l !== null) {
                let f = { instancePath: t + "/subject/repository/id", schemaPath: "#/properties/subject/properties/repository/properties/id/type", keyword: "type", params: { type: X.properties.subject.properties.repository.properties.id.type }, message: "must be number,null" };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (o.name !== void 0 && typeof o.name != "string") {
              let l = { instancePath: t + "/subject/repository/name", schemaPath: "#/properties/subject/properties/repository/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: t + "/subject/repository", schemaPath: "#/properties/subject/properties/repository/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.pull !== void 0) {
          let o = p.pull;
          if (!(typeof o == "number" && isFinite(o)) && o !== null) {
            let l = { instancePath: t + "/subject/pull", schemaPath: "#/properties/subject/properties/pull/type", keyword: "type", params: { type: X.properties.subject.properties.pull.type }, message: "must be number,null" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.base !== void 0) {
          let o = p.base, l = r, f = false, w = r;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.ref === void 0) {
              let g = { instancePath: t + "/subject/base", schemaPath: "#/properties/subject/properties/base/anyOf/0/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'" };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (o.commit === void 0) {
              let g = { instancePath: t + "/subject/base", schemaPath: "#/properties/subject/properties/base/anyOf/0/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
              e === null ? e = [g] : e.push(g), r++;
            }
            for (let g in o) if (!(g === "ref" || g === "commit")) {
              let m = { instancePath: t + "/subject/base", schemaPath: "#/properties/subject/properties/base/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (o.ref !== void 0 && typeof o.ref != "string") {
              let g = { instancePath: t + "/subject/base/ref", schemaPath: "#/properties/subject/properties/base/anyOf/0/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [g] : e.push(g), r++;
            }
            o.commit !== void 0 && (q(o.commit, { instancePath: t + "/subject/base/commit", parentData: o, parentDataProperty: "commit", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
          } else {
            let g = { instancePath: t + "/subject/base", schemaPath: "#/properties/subject/properties/base/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [g] : e.push(g), r++;
          }
          var i = w === r;
          if (f = f || i, !f) {
            let g = r;
            if (o !== null) {
              let b = { instancePath: t + "/subject/base", schemaPath: "#/properties/subject/properties/base/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [b] : e.push(b), r++;
            }
            var i = g === r;
            f = f || i;
          }
          if (f) r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let g = { instancePath: t + "/subject/base", schemaPath: "#/properties/subject/properties/base/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
        if (p.head !== void 0) {
          let o = p.head, l = r, f = false, w = r;
          q(o, { instancePath: t + "/subject/head", parentData: p, parentDataProperty: "head", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
          var n = w === r;
          if (f = f || n, !f) {
            let g = r;
            if (o !== null) {
              let b = { instancePath: t + "/subject/head", schemaPath: "#/properties/subject/properties/head/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [b] : e.push(b), r++;
            }
            var n = g === r;
            f = f || n;
          }
          if (f) r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let g = { instancePath: t + "/subject/head", schemaPath: "#/properties/subject/properties/head/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
        if (p.commit !== void 0) {
          let o = p.commit, l = r, f = false, w = r;
          q(o, { instancePath: t + "/subject/commit", parentData: p, parentDataProperty: "commit", rootData: h }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length);
          var a = w === r;
          if (f = f || a, !f) {
            let g = r;
            if (o !== null) {
              let b = { instancePath: t + "/subject/commit", schemaPath: "#/properties/subject/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              e === null ? e = [b] : e.push(b), r++;
            }
            var a = g === r;
            f = f || a;
          }
          if (f) r = l, e !== null && (l ? e.length = l : e = null);
          else {
            let g = { instancePath: t + "/subject/commit", schemaPath: "#/properties/subject/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
        if (p.context !== void 0) {
          let o = p.context;
          if (typeof o != "string" && o !== null) {
            let l = { instancePath: t + "/subject/context", schemaPath: "#/properties/subject/properties/context/type", keyword: "type", params: { type: X.properties.subject.properties.context.type }, message: "must be string,null" };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.judgedAt !== void 0) {
      let p = s.judgedAt, o = r, l = false, f = r;
      D(p, { instancePath: t + "/judgedAt", parentData: s, parentDataProperty: "judgedAt", rootData: h }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length);
      var u = f === r;
      if (l = l || u, !l) {
        let w = r;
        if (p !== null) {
          let m = { instancePath: t + "/judgedAt", schemaPath: "#/properties/judgedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          e === null ? e = [m] : e.push(m), r++;
        }
        var u = w === r;
        l = l || u;
      }
      if (l) r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let w = { instancePath: t + "/judgedAt", schemaPath: "#/properties/judgedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
    if (s.policy !== void 0 && (H(s.policy, { instancePath: t + "/policy", parentData: s, parentDataProperty: "policy", rootData: h }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), s.facts !== void 0 && (M(s.facts, { instancePath: t + "/facts", parentData: s, parentDataProperty: "facts", rootData: h }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), s.faults !== void 0) {
      let p = s.faults;
      if (Array.isArray(p)) {
        let o = p.length;
        for (let l = 0; l < o; l++) S(p[l], { instancePath: t + "/faults/" + l, parentData: p, parentDataProperty: l, rootData: h }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.findings !== void 0) {
      let p = s.findings;
      if (Array.isArray(p)) {
        let o = p.length;
        for (let l = 0; l < o; l++) L(p[l], { instancePath: t + "/findings/" + l, parentData: p, parentDataProperty: l, rootData: h }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.companions !== void 0) {
      let p = s.companions;
      if (Array.isArray(p)) {
        let o = p.length;
        for (let l = 0; l < o; l++) Se(p[l], { instancePath: t + "/companions/" + l, parentData: p, parentDataProperty: l, rootData: h }) || (e = e === null ? Se.errors : e.concat(Se.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/companions", schemaPath: "#/properties/companions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.decision !== void 0 && (z(s.decision, { instancePath: t + "/decision", parentData: s, parentDataProperty: "decision", rootData: h }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), s.standing !== void 0 && (Le(s.standing, { instancePath: t + "/standing", parentData: s, parentDataProperty: "standing", rootData: h }) || (e = e === null ? Le.errors : e.concat(Le.errors), r = e.length)), s.transcript !== void 0) {
      let p = s.transcript;
      if (Array.isArray(p)) {
        let o = p.length;
        for (let l = 0; l < o; l++) ze(p[l], { instancePath: t + "/transcript/" + l, parentData: p, parentDataProperty: l, rootData: h }) || (e = e === null ? ze.errors : e.concat(ze.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/transcript", schemaPath: "#/properties/transcript/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), r++;
  }
  return rr.errors = e, r === 0;
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
  if (parsed === void 0) return end([...changed, { kind: "unreadable", found: "the file is not JSON" }], null);
  const misfits = schemaFaults(parsed);
  if (misfits.length > 0) return end([...changed, ...misfits], null);
  const evidence = parsed;
  return end(
    [...changed, ...canonicalFaults(bytes, evidence), ...policyFaults(evidence), ...replayFaults(evidence)],
    evidence
  );
};
var parse = (bytes) => {
  try {
    return JSON.parse(bytes);
  } catch {
    return void 0;
  }
};
var schemaFaults = (value) => {
  if (kr(value)) return [];
  return (kr.errors ?? []).slice(0, 20).map((error) => ({
    kind: "schema",
    found: `${error.instancePath === "" ? "/" : error.instancePath} ${error.message ?? "does not fit"}`
  }));
};
var canonicalFaults = (bytes, evidence) => canonical(evidence) === bytes ? [] : [{ kind: "not-canonical", found: "the file is not in canonical form (RFC 8785)" }];
var policyFaults = ({ policy, companions }) => [policy, ...companions.flatMap((each) => each.policy ?? [])].flatMap(digestFaults);
var digestFaults = (policy) => {
  if (policy.state !== "found") return [];
  return policy.sources.filter((source) => sha256(source.text) !== source.digest).map((source) => ({ kind: "policy-digest", found: `the text of ${source.name} has another digest than recorded` }));
};
var replayFaults = (evidence) => {
  const missing = versionFaults(evidence);
  if (missing.length > 0) return missing;
  const {
    findings,
    decision: own,
    context,
    standing
  } = judgeAll({ reading: evidence.policy, facts: evidence.facts, faults: evidence.faults });
  const decision = combine([{ name: nameOf(evidence.subject.pull), decision: own }, ...evidence.companions.map(named)]);
  const replayed = [];
  if (canonical(findings) !== canonical(evidence.findings)) {
    replayed.push({ kind: "replay", found: "facts and policy give other findings than recorded" });
  }
  if (canonical(decision) !== canonical(evidence.decision)) {
    replayed.push({
      kind: "replay",
      found: `facts and policy give ${decision.verdict}, recorded is ${evidence.decision.verdict}`
    });
  }
  if (context !== evidence.subject.context) {
    replayed.push({
      kind: "replay",
      found: `the status context is ${String(context)}, recorded is ${String(evidence.subject.context)}`
    });
  }
  if (canonical(standing) !== canonical(evidence.standing)) {
    replayed.push({ kind: "replay", found: "facts and policy give another standing of the status than recorded" });
  }
  return [
    ...replayed,
    ...evidence.companions.flatMap((each) => companionFaults(evidence, each)),
    ...subjectFaults(evidence)
  ];
};
var nameOf = (pull) => `#${String(pull ?? "?")}`;
var named = ({ pull, decision }) => ({ name: nameOf(pull), decision });
var companionFaults = ({ policy }, companion) => {
  const { findings, decision } = judgeAll({
    reading: companion.policy ?? policy,
    facts: companion.facts,
    faults: companion.faults
  });
  const same = canonical(findings) === canonical(companion.findings) && canonical(decision) === canonical(companion.decision) && (!companion.facts.change.known || companion.facts.change.value.number === companion.pull && companion.facts.change.value.head.commit === companion.head);
  return same ? [] : [{ kind: "replay", found: `facts and policy give something else for ${nameOf(companion.pull)} than recorded` }];
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

// src/report/verification.ts
var MEANING = {
  unreadable: "This is no evidence file.",
  digest: "This is not the file that was recorded.",
  schema: "This does not have the form of evidence, version 1.",
  "not-canonical": "The file was written again by something else than countersign.",
  "policy-digest": "The policy in it was altered.",
  "control-version": "Another version of countersign must verify this.",
  replay: "The decision does not follow from the facts and the policy in it."
};
var verificationText = ({ failures, digest: digest2, evidence, verdict }, paint2) => {
  const head = failures.length === 0 ? paint2("verified", "good") : paint2("NOT verified", "bad");
  const subject = evidence?.subject;
  const about = subject === void 0 ? [] : [
    `  change    ${plain(subject.repository.name)}${subject.pull === null ? "" : `#${subject.pull}`}`,
    `  commit    ${subject.head ?? "not known"}`,
    `  verdict   ${verdict ?? "none"}`,
    `  judged at ${evidence?.judgedAt ?? "not known"} by countersign ${plain(evidence?.tool.version ?? "")}`
  ];
  const faults = failures.map(
    (failure) => `  ${paint2(failure.kind, "bad")}: ${MEANING[failure.kind]} Found: ${plain(failure.found)}.`
  );
  const scope = failures.length === 0 ? [
    "  The decision follows from the recorded facts. Who vouches for the facts is not shown: this evidence is not signed."
  ] : [];
  return [head, `  sha256    ${digest2}`, ...about, ...faults, ...scope].join("\n");
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
  "policy-digest": 14,
  "control-version": 15,
  replay: 16
};
var exitOfVerdict = (verdict) => VERDICTS[verdict];
var exitOfVerification = ({ failures }) => {
  const [first] = failures;
  return first === void 0 ? 0 : FAILURES[first.kind];
};

// src/cli.ts
process.exitCode = EXIT.internal;
var paint = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" ? painted : unpainted;
var print = (text) => {
  process.stdout.write(`${text}
`);
};
var program2 = new Command("countersign").description("Checks changes against a change-control policy, and verifies the evidence of such checks.").version(TOOL_VERSION).exitOverride().addHelpText("after", EXIT_HELP());
function EXIT_HELP() {
  return "\nExit codes: 0 pass or verified; 1 fail; 2 pending; 3 indeterminate; 4 not applicable; 10-16 evidence that does not verify, by kind; 64 wrong usage; 70 internal error.";
}
var change = (text) => {
  const found = /^([A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}#)[A-Za-z0-9_.-]+)#([1-9]\d{0,9})$/u.exec(text);
  if (found === null) throw new InvalidArgumentError("Write it as OWNER/REPOSITORY#NUMBER.");
  return { repository: found[1] ?? "", pull: Number(found[2]) };
};
var digest = (text) => {
  const found = /^(?:sha256:)?([0-9a-f]{64})$/u.exec(text);
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
    const policy = options.policy === void 0 ? null : { path: options.policy, text: await readFile(options.policy, "utf8") };
    const checked = await check(createSource(client, { workspace: null }), target, policy, TOOL_VERSION);
    if (options.evidence !== void 0) {
      const { writeFile } = await import("node:fs/promises");
      await writeFile(options.evidence, checked.bytes);
    }
    print(options.json === true ? checked.bytes : checked.text(paint));
    process.exitCode = exitOfVerdict(checked.evidence.decision.verdict);
  }
);
program2.command("verify").description("Verifies an evidence file offline: schema, digest, and replay to the same decision.").argument("<file>", "evidence.json").option("--digest <sha256>", "the digest that the status or the summary names", digest).option("--json", "print the result as JSON").action(async (file, options) => {
  const verification = verify(await readFile(file, "utf8"), options.digest ?? null);
  print(
    options.json === true ? JSON.stringify({ ...verification, evidence: void 0 }) : verificationText(verification, paint)
  );
  process.exitCode = exitOfVerification(verification);
});
program2.command("demo").description(
  "Runs the real action against an embedded GitHub: one change that passes, one that does not. Needs a clone."
).option("--json", "print the results as JSON").action((options) => {
  const clone = dirname(dirname(fileURLToPath(import.meta.url)));
  const missing = ["scripts/run-ts.mjs", "scripts/demo.ts", "node_modules/esbuild"].filter(
    (each) => !existsSync(join(clone, each))
  );
  if (missing.length > 0)
    throw new Error(
      `The demo needs a clone of countersign with "npm ci" done; ${clone} lacks ${missing.join(", ")}.`
    );
  const parameters = ["scripts/run-ts.mjs", "scripts/demo.ts", ...options.json === true ? ["--json"] : []];
  const { status } = spawnSync(process.execPath, parameters, { cwd: clone, stdio: "inherit" });
  process.exitCode = status ?? EXIT.internal;
});
var graphqlOf = (api) => process.env["GITHUB_GRAPHQL_URL"] ?? (api.endsWith("/api/v3") ? `${api.slice(0, -"/v3".length)}/graphql` : `${api}/graphql`);
try {
  await program2.parseAsync();
} catch (error) {
  if (error instanceof CommanderError && !(error instanceof InvalidArgumentError))
    process.exitCode = error.exitCode === 0 ? 0 : EXIT.usage;
  else {
    process.stderr.write(`countersign: ${error instanceof Error ? error.message : String(error)}
`);
    process.exitCode = error instanceof InvalidArgumentError ? EXIT.usage : EXIT.internal;
  }
}
