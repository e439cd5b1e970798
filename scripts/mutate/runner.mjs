/**
 * A test runner for Stryker: the pure tests and what they test, bundled once and kept loaded. A mutant is switched on, the tests
 * that reach it run, quick ones first, until one fails.
 */
import { globSync } from 'node:fs';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import { bundled, stryker, withMutant } from './loaded.mjs';

const PURE = '__tests__/{controls,decision,evidence,facts,policy}/**/*.test.ts';

class PureTestRunner {
  #module;
  #tests = [];
  /** Milliseconds that a test took last; what is not known yet goes first. */
  #usual = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const imports = globSync(PURE).map((file) => `import './${file}';`);
    this.#module = await bundled([...imports.sort(), `export { tests } from '@jest/globals';`].join('\n'));
    await this.#load();
  }

  async dryRun({ coverageAnalysis }) {
    const context = stryker();
    if (coverageAnalysis !== 'off') {
      context.mutantCoverage = { static: {}, perTest: {} };
      await this.#load();
    }
    const tests = [];
    for (const test of this.#tests) {
      context.currentTestId = test.id;
      const started = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - started;
      this.#usual.set(test.id, timeSpentMs);
      const result = { id: test.id, name: test.id, timeSpentMs };
      tests.push(
        failure === null
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: failure },
      );
    }
    const { mutantCoverage } = context;
    for (const key of ['currentTestId', 'mutantCoverage']) delete context[key];
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options) {
    const wanted = options.testFilter && new Set(options.testFilter);
    try {
      return await withMutant(
        options,
        () => this.#load(),
        (context) => this.#judge((id) => wanted?.has(id) ?? true, context),
      );
    } catch (error) {
      // What cannot even be loaded with the mutant is found by every test.
      const [{ id }] = this.#tests;
      return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage: String(error), nrOfTests: 0 };
    }
  }

  async #judge(isWanted, context) {
    const timeOf = ({ id }) => this.#usual.get(id) ?? 0;
    const tests = this.#tests.filter(({ id }) => isWanted(id)).sort((a, b) => timeOf(a) - timeOf(b));
    for (const [ran, test] of tests.entries()) {
      const started = performance.now();
      const failure = await failureOf(test);
      this.#usual.set(test.id, performance.now() - started);
      const endless = determineHitLimitReached(context.hitCount, context.hitLimit);
      if (endless) return endless;
      if (failure !== null) {
        return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage: failure, nrOfTests: ran + 1 };
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
  }

  async #load() {
    const { tests } = await this.#module();
    this.#tests = [...tests];
  }
}

const failureOf = async ({ run }) => {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'pure', PureTestRunner)];
