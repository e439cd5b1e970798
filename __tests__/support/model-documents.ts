import type { ModelBom, ModelCard, MonitoringPlan, RegisteredDataset } from '../../src/facts/model-documents.js';
import { NAME, ROOT, W1, W2 } from './model-names.js';

export const card = (own: Partial<ModelCard> = {}): ModelCard => ({
  path: `${ROOT}/README.md`,
  licence: 'apache-2.0',
  licenceName: null,
  licenceLink: null,
  baseModels: ['acme/base-8b'],
  datasets: ['loans-2025'],
  title: 'Credit risk 8B',
  ...own,
});

export const bom = (own: Partial<ModelBom> = {}): ModelBom => ({
  path: `compliance/${NAME}.cdx.json`,
  specVersion: '1.6',
  components: [W1, W2].map((sha256, at) => ({
    type: at === 0 ? 'machine-learning-model' : 'file',
    name: `model-0000${String(at + 1)}-of-00002.safetensors`,
    version: null,
    sha256,
    licences: ['Apache-2.0'],
    datasets: ['loans-2025'],
    purl: null,
  })),
  ...own,
});

export const dataset = (own: Partial<RegisteredDataset> = {}): RegisteredDataset => ({
  id: 'loans-2025',
  revision: 'a'.repeat(40),
  licence: 'CC-BY-4.0',
  personalData: 'yes',
  lawfulBasis: 'contract',
  regions: ['EU'],
  owner: 'acme/finance',
  reviewBy: '2026-09-01',
  ...own,
});

export const plan = (own: Partial<MonitoringPlan> = {}): MonitoringPlan => ({
  path: `ops/${NAME}.yaml`,
  metrics: [{ name: 'drifted-columns', limit: 0.2, alert: 'acme/ml-oncall' }],
  runbook: { path: 'ops/runbook.md', exists: true },
  owner: 'dana',
  ...own,
});
