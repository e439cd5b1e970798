import { modelLicence } from '../../src/controls/model-licence.js';
import type { ModelCard, Notice } from '../../src/facts/model-documents.js';
import { known } from '../../src/facts/observed.js';
import { bom, card, judgeModel, ROOT, sha, type GivenModel } from '../support/model-facts.js';
import { shown } from './scene.js';

export const notice = (name: string, text: string | null): Notice => ({
  path: `${ROOT}/${name}`,
  sha256: sha(name),
  text,
});

export interface Made {
  readonly licence: string;
  readonly notices?: readonly Notice[];
  readonly card?: Partial<ModelCard>;
  readonly uses?: readonly string[];
  readonly regions?: readonly string[];
  readonly allow?: readonly string[];
  readonly terms?: Readonly<Record<string, unknown>>;
}

/** A model under one licence, which the policy allows, used inside of a firm in the United States. */
export const given = ({ licence, notices = [], uses = ['internal'], regions = ['US'], ...more }: Made): GivenModel => ({
  model: {
    card: known(card({ licence, baseModels: [], title: 'Llama-3-risk', ...more.card })),
    bom: known(bom({ components: bom().components.map((each) => ({ ...each, licences: [licence] })) })),
    notices: known(notices),
  },
  terms: { upstream: null, licence: { allow: more.allow ?? [licence], uses, regions }, ...more.terms },
});

export const verdict = (made: Made): readonly string[] => shown(judgeModel(modelLicence, given(made)));
export const notes = (made: Made): readonly (string | undefined)[] =>
  (judgeModel(modelLicence, given(made)).notes ?? []).map(({ needed }) => needed);

export const agreement = (name: string): Notice =>
  notice(
    'LICENSE',
    `**${name.toUpperCase()} COMMUNITY LICENSE AGREEMENT**\n\n1. License Rights\nb. Redistribution and Use.`,
  );
export const sentenceOf = (name: string): string =>
  `${name} is licensed under the ${name} Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.`;
