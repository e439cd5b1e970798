/**
 * A test runner for Stryker with one question: does the mutant let an altered change (twisted.ts) pass which the gate blocks?
 * `killed` means that it does.
 */
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { bundled, withMutant } from './loaded.mjs';

const GOLDEN = '__tests__/evidence/golden/v1';
/** How many altered changes are drawn; those that the gate blocks are kept. */
const DRAWN = 20_000;
const TEST = 'what is blocked stays blocked';

class RelaxingRunner {
  #module;
  #passes;
  #blocked = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#module = await bundled(`export { passes, twistedCases } from './scripts/mutate/twisted.ts';`);
    const { twistedCases } = await this.#load();
    this.#blocked = twistedCases(GOLDEN, DRAWN);
  }

  async dryRun() {
    const started = performance.now();
    const passed = this.#passed({});
    const test = { id: TEST, name: TEST, timeSpentMs: performance.now() - started };
    const result =
      passed === undefined
        ? { ...test, status: TestStatus.Success }
        : { ...test, status: TestStatus.Failed, failureMessage: passed.name };
    return { status: DryRunStatus.Complete, tests: [result] };
  }

  async mutantRun(options) {
    const passed = await withMutant(
      options,
      () => this.#load(),
      (context) => this.#passed(context),
    ).catch(() => undefined);
    return passed === undefined
      ? { status: MutantRunStatus.Survived, nrOfTests: 1 }
      : { status: MutantRunStatus.Killed, killedBy: [TEST], failureMessage: passed.name, nrOfTests: 1 };
  }

  /** The first altered change that passes. A loop without end is cut for each anew, and passes nothing. */
  #passed(context) {
    return this.#blocked.find(({ given }) => {
      if (context.hitLimit !== undefined) context.hitCount = 0;
      return this.#passes(given);
    });
  }

  async #load() {
    const loaded = await this.#module();
    this.#passes = loaded.passes;
    return loaded;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'relaxing', RelaxingRunner)];
