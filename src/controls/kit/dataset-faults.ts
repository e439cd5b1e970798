import type { Instant } from '../../facts/account.js';
import type { RegisteredDataset } from '../../facts/model-documents.js';
import type { Fault } from './control.js';
import { failed } from './fault-of.js';
import { modelLicence } from './model-licence-id.js';
import { uncovered } from './model-regions.js';

export interface DatasetDemand {
  readonly model: string;
  /** Regions that the model is used in. */
  readonly regions: readonly string[];
  readonly now: Instant;
}

/** What an entry of the register must tell. That a decision was made and is current is asked; whether it is right is not. */
export const datasetFaults = (dataset: RegisteredDataset, { model, regions, now }: DatasetDemand): readonly Fault[] => {
  const fault = (code: string, needed: string, found: string): Fault =>
    failed({ code, about: [model, dataset.id], needed, found });
  const missed = uncovered(regions, dataset.regions);
  return [
    ...(PINNED.test(dataset.revision ?? '')
      ? []
      : [fault('dataset-not-pinned', 'a commit of 40 or a sha256 of 64 digits', dataset.revision ?? 'no revision')]),
    ...(isNamed(dataset.licence)
      ? []
      : [fault('dataset-licence-missing', 'a licence', dataset.licence ?? 'no licence')]),
    ...privacyFaults(dataset, fault),
    ...(missed.length === 0
      ? []
      : [fault('dataset-region-not-covered', missed.join(', '), dataset.regions.join(', ') || 'no region')]),
    ...reviewFaults(dataset, fault, now),
  ];
};

const PINNED = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

type ToFault = (code: string, needed: string, found: string) => Fault;

const isSaid = (text: string | null): boolean => text !== null && text.trim() !== '';

/** Families of licences and `unknown` name none; any other text may be a contract's. */
const isNamed = (licence: string | null): boolean => {
  if (licence === null || licence.trim() === '') return false;
  const read = modelLicence(licence);
  return read.state === 'read' || /\s/u.test(licence.trim());
};

const privacyFaults = ({ personalData, lawfulBasis, owner }: RegisteredDataset, fault: ToFault): readonly Fault[] => {
  if (personalData === 'not-said') return [fault('privacy-undeclared', 'personal-data: yes or no', 'nothing is said')];
  if (personalData === 'no') return [];
  return [
    ...(isSaid(lawfulBasis) ? [] : [fault('lawful-basis-missing', 'a lawful basis for personal data', 'none')]),
    ...(isSaid(owner) ? [] : [fault('dataset-owner-missing', 'an owner of personal data', 'none')]),
  ];
};

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

const isDay = (text: string): boolean => {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // A thirtieth of February may be read as a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** The day itself still counts, UTC. */
const reviewFaults = ({ reviewBy }: RegisteredDataset, fault: ToFault, now: Instant): readonly Fault[] => {
  if (reviewBy === null || !isDay(reviewBy))
    return [fault('review-missing', 'a day, YYYY-MM-DD', reviewBy ?? 'no review-by')];
  const today = now.slice(0, 10);
  return today > reviewBy ? [fault('review-expired', `a review by ${reviewBy}`, `today is ${today}`)] : [];
};
