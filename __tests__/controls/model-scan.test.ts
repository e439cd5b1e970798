import { expect, it } from '@jest/globals';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import type { ScannedModelFile } from '../../src/facts/model-reports.js';
import { known } from '../../src/facts/observed.js';
import { compliantModel, judgeModel, reportFile, ROOT, scanOf, statement, weight } from '../support/model-facts.js';

const WEIGHTS = 200;

it('looks at each scanned file a few times, however many weights there are', () => {
  let looks = 0;
  const weights = Array.from({ length: WEIGHTS }, (_, index) =>
    weight(`${ROOT}/model-${String(index)}.safetensors`, String(index).padStart(64, '0')),
  );
  const files = weights.map(({ path }): ScannedModelFile => ({
    get path() {
      looks += 1;
      return `/github/workspace/${path}`;
    },
    sha256: null,
    size: null,
    state: 'scanned',
    found: null,
  }));
  const subjects = weights.map(({ path }, index) => ({ name: path, sha256: String(index).padStart(64, '0') }));
  const scan = reportFile('scan', scanOf({ files }), { binding: statement({ subjects }) });
  const others = compliantModel.reports.filter(({ part }) => part !== 'scan');
  const { reasons } = judgeModel(modelIntegrity, { model: { files: known(weights), reports: [scan, ...others] } });
  expect(reasons.filter(({ code }) => code === 'weight-not-scanned')).toEqual([]);
  expect(looks).toBeGreaterThanOrEqual(WEIGHTS);
  expect(looks).toBeLessThanOrEqual(5 * WEIGHTS);
});
