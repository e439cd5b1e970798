import type { VerifyModelSignature } from '../../../app/ports-models.js';
import type { ObjectId } from '../../../facts/account.js';
import type { ModelDemand } from '../../../facts/demand.js';
import type { Manifest, MonitoringPlan } from '../../../facts/model-documents.js';
import type { Model } from '../../../facts/models.js';
import { known, unavailable, unknown, type Observed } from '../../../facts/observed.js';
import type { ModelContext } from '../context.js';
import type { Texts } from '../texts.js';
import { readBom } from './bom.js';
import { readCard } from './card.js';
import { keysOf } from './keys.js';
import { readManifest } from './manifest.js';
import { readMonitoringPlan } from './monitoring-plan.js';
import { noticePaths, noticesOf } from './notices.js';
import { readRegister } from './register.js';
import { documentOf } from './unreadable-document.js';

/** What of a reading documents need. */
type DocumentContext = Pick<ModelContext, 'commit' | 'yardstick' | 'texts' | 'below' | 'verify'>;

export type Documents = Pick<Model, 'manifest' | 'card' | 'bom' | 'notices' | 'register' | 'monitoring'>;

/** What is said about a model beside its files: each part is known, absent, or unknown with its own reason. */
export const readDocuments = async (context: DocumentContext, demand: ModelDemand): Promise<Documents> => {
  const { manifest, card, bom, register, plan, root, keys } = demand;
  const notices = noticePaths(root, await context.below(context.commit, root));
  const ofHead = [manifest, card, bom, ...(notices.known ? notices.value : [])];
  const ofBase = [...keys, register, plan];
  const [head, base] = await Promise.all([
    textsAt(context, context.commit, ofHead),
    textsAt(context, context.yardstick, ofBase),
  ]);
  return {
    manifest: await manifestOf(demand, { head, base }, context.verify),
    card: documentIn(head, card, (bytes) => readCard(card, bytes)),
    bom: documentIn(head, bom, (bytes) => readBom(bom ?? '', bytes)),
    notices: noticesOf(notices, head),
    register: documentIn(base, register, readRegister),
    monitoring: await planOf(context, plan, base),
  };
};

const textsAt = async (
  { texts }: DocumentContext,
  commit: ObjectId,
  paths: readonly (string | null)[],
): Promise<Texts> => {
  const wanted = paths.filter((path) => path !== null);
  return wanted.length === 0 ? new Map() : texts(commit, wanted);
};

const textAt = (texts: Texts, path: string): Observed<Uint8Array | null> => {
  const text = texts.get(path) ?? unknown(unavailable(path, 'it was not read'));
  return text.known ? known(text.value?.bytes ?? null) : text;
};

const documentIn = <T>(texts: Texts, path: string | null, read: (bytes: Uint8Array) => T): Observed<T | null> => {
  if (path === null) return known(null);
  const content = textAt(texts, path);
  if (!content.known) return content;
  const { value } = content;
  return value === null ? known(null) : documentOf(path, () => read(value));
};

const manifestOf = async (
  { manifest: path, keys: paths }: ModelDemand,
  { head, base }: { readonly head: Texts; readonly base: Texts },
  verify: VerifyModelSignature,
): Promise<Observed<Manifest | null>> => {
  const content = textAt(head, path);
  if (!content.known) return content;
  const { value } = content;
  if (value === null) return known(null);
  const keys = keysOf(paths, base);
  if (!keys.known) return keys;
  const verified = await verify(value, keys.value);
  return documentOf(path, () => readManifest(path, value, verified));
};

/** The runbook is looked for where the plan is from. */
const planOf = async (
  context: DocumentContext,
  path: string | null,
  base: Texts,
): Promise<Observed<MonitoringPlan | null>> => {
  const plan = documentIn(base, path, readMonitoringPlan);
  if (!plan.known || plan.value === null || path === null) return plan.known ? known(null) : plan;
  const { runbook, metrics, owner } = plan.value;
  if (runbook === null) return known({ path, metrics, runbook, owner });
  if (!isPath(runbook)) return known({ path, metrics, runbook: { path: runbook, exists: false }, owner });
  const content = textAt(await textsAt(context, context.yardstick, [runbook]), runbook);
  if (!content.known) return content;
  return known({ path, metrics, runbook: { path: runbook, exists: content.value !== null }, owner });
};

/** An address of a page is no file of the repository, nor is what leads out of it. */
const isPath = (path: string): boolean =>
  !path.includes('://') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
