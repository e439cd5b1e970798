// How many tests a part of the suite passed and failed. What cannot be counted has failed.

/** From jest's exit code and its JSON report. A suite that could not be loaded counts as one failure. */
export const countsOfJest = (exitCode, readReport) => {
  let report;
  try {
    report = JSON.parse(readReport());
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const {
    numPassedTests: passed,
    numFailedTests,
    numRuntimeErrorTestSuites: broken,
    numPendingTests: skipped,
  } = report;
  return blamed(exitCode, { passed, failed: numFailedTests + broken, skipped });
};

/** From the closing line of `npm run cases`. */
export const countsOfCases = (exitCode, text) => {
  const found = /^(\d+) passed, (\d+) failed$/.exec(text.trimEnd().split('\n').at(-1) ?? '');
  return blamed(
    exitCode,
    found === null
      ? { passed: 0, failed: 1, skipped: 0 }
      : { passed: Number(found[1]), failed: Number(found[2]), skipped: 0 },
  );
};

export const sum = (...parts) => ({
  passed: parts.reduce((total, { passed }) => total + passed, 0),
  failed: parts.reduce((total, { failed }) => total + failed, 0),
  skipped: parts.reduce((total, { skipped }) => total + skipped, 0),
});

/** The line that ends a run of tests. */
export const closing = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** A part that ended badly has failed, even where it counts no failure. */
const blamed = (exitCode, counts) => (exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);
