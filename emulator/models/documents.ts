import { stringify } from 'yaml';
import { merged, type Json } from './merged.js';
import type { DocumentSpec } from './spec.js';
import { sha256Of, textOf, type Weight } from './weights.js';

const dataset = 'acme/refund-tickets';
export const baseModel = { repository: 'acme/base-1b', revision: 'c'.repeat(40), licence: 'Apache-2.0' };

/** What a document says after the changes of a case, or what the case puts in its place. */
function written(spec: DocumentSpec, standard: Json, form: (document: Json) => string): string {
  return replaced(spec) ?? form(merged(standard, spec.merge));
}

export function replaced({ text, base64 }: DocumentSpec): string | undefined {
  return base64 === undefined ? text : textOf({ base64 });
}

const json = (document: Json): string => `${JSON.stringify(document, null, 2)}\n`;
const yaml = (document: Json): string => stringify(document);

/** The model card; `body` is what follows the front matter. */
export function cardOf(spec: DocumentSpec, name: string): string {
  const standard = {
    license: 'apache-2.0',
    base_model: baseModel.repository,
    datasets: [dataset],
    model_name: name,
    body: `# ${name}\n\nAnswers questions about refunds.\n`,
  };
  return written(spec, standard, ({ body, ...front }) => `---\n${stringify(front)}---\n\n${String(body)}`);
}

/** A CycloneDX bill: the model, below it a file for each weight, and its data. */
export function bomOf(spec: DocumentSpec, name: string, root: string, weights: readonly Weight[]): string {
  const licences = [{ license: { id: 'Apache-2.0' } }];
  const standard = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(name)}`,
    version: 1,
    components: [
      {
        type: 'machine-learning-model',
        'bom-ref': `model-${name}`,
        name,
        version: '1.0.0',
        licenses: licences,
        modelCard: { modelParameters: { datasets: [{ ref: 'data-1' }] } },
        components: weights.map(({ name: file, sha256 }) => ({
          type: 'file',
          name: `${root}/${file}`,
          hashes: [{ alg: 'SHA-256', content: sha256 }],
          licenses: licences,
        })),
      },
      {
        type: 'data',
        'bom-ref': 'data-1',
        name: dataset,
        version: 'd'.repeat(40),
        data: [{ type: 'dataset', name: dataset }],
      },
    ],
  };
  return written(spec, standard, json);
}

export function uuidOf(name: string): string {
  const hex = sha256Of(name);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** The register of data; `datasets` is a list, so that a case replaces it as a whole. */
export function registerOf(spec: DocumentSpec, now: string): string {
  const standard = {
    datasets: [
      {
        id: dataset,
        revision: 'd'.repeat(40),
        licence: 'CC-BY-4.0',
        'personal-data': 'no',
        'lawful-basis': 'none',
        regions: ['EU', 'US'],
        owner: 'dana',
        'review-by': new Date(Date.parse(now) + 180 * 86_400_000).toISOString().slice(0, 10),
      },
    ],
  };
  return written(spec, standard, yaml);
}

export function planOf(spec: DocumentSpec, name: string): string {
  const standard = {
    metrics: [
      { name: 'drift-share', limit: 0.3, alert: 'pager' },
      { name: 'refusal-rate', limit: 0.1, alert: 'pager' },
    ],
    runbook: runbookOf(name),
    owner: 'dana',
  };
  return written(spec, standard, yaml);
}

export const runbookOf = (name: string): string => `ops/runbooks/${name}.md`;

export const licenceText = `                                 Apache License
                           Version 2.0, January 2004
                        https://www.apache.org/licenses/
`;

export const tokenizer = json({ version: '1.0', model: { type: 'BPE', vocab: { a: 0, b: 1 }, merges: [] } });
export const config = json({ architectures: ['LlamaForCausalLM'], model_type: 'llama', torch_dtype: 'bfloat16' });
