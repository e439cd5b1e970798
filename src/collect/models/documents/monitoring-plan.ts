import type { MonitoringPlan } from '../../../facts/model-documents.js';
import { filledText, finite, optional } from '../../../lib/shape.js';
import { demandKeys } from './fields.js';
import { textOf } from './unreadable-document.js';
import { readYamlDocument } from './yaml-document.js';

const MOST_BYTES = 1024 * 1024;

/** A plan as it is written: whether the runbook exists, the tree tells. */
type WrittenPlan = Omit<MonitoringPlan, 'path' | 'runbook'> & { readonly runbook: string | null };

export const readMonitoringPlan = (bytes: Uint8Array): WrittenPlan =>
  readYamlDocument(textOf(bytes, MOST_BYTES), 1, (document) => {
    demandKeys(document, ['metrics', 'runbook', 'owner']);
    return {
      metrics: document.list('metrics', (metric) => {
        demandKeys(metric, ['name', 'limit', 'alert']);
        return {
          name: metric.get('name', filledText),
          limit: metric.get('limit', optional(finite)),
          alert: metric.get('alert', optional(filledText)),
        };
      }),
      runbook: document.get('runbook', optional(filledText)),
      owner: document.get('owner', optional(filledText)),
    };
  });
