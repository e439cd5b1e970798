import { describe, expect, it } from '@jest/globals';
import { controlList } from '../../src/report/html/controls.js';
import { controlsShown } from '../../src/report/record/controls-shown.js';
import { outcomeText, unpainted } from '../../src/report/text.js';
import { evidence, found, page } from './blocked-evidence.js';

const about = ['refund-1b', 'LicenseRef-hf-llama3.1'];
const asked = ['show “Built with Llama”', 'mind the 700 million users'];
const licence = {
  ...found('model-licence', 'pass'),
  notes: asked.map((needed) => ({ code: 'obligation-unchecked', about, needed })),
};

describe('notes that differ in what they ask for alone', () => {
  const record = evidence([licence]);

  it.each([
    ['the log', outcomeText(record, 'pass', [], unpainted)],
    ['the summary', page(record)],
    ['the page', controlList(controlsShown(record)).markup],
  ])('say it in %s', (_where, text) => {
    for (const each of asked) expect(text).toContain(each);
  });
});
