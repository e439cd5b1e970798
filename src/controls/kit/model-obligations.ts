/** What a licence asks of whoever passes a model on, or uses it. Only what its public text says. */
export type Obligation =
  /** A text file below the root, named so, that holds this sentence. */
  | { readonly kind: 'sentence'; readonly file: string; readonly text: string }
  /** A text file below the root, of any name, that holds all of these: a copy of the licence. */
  | { readonly kind: 'copy'; readonly of: string; readonly texts: readonly string[] }
  /** A text file below the root, named so. */
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'name-prefix'; readonly prefix: string }
  | { readonly kind: 'no-use'; readonly use: string }
  /** `models`: only of models whose name, or whose base's, has this word in it; null: of all. */
  | { readonly kind: 'no-region'; readonly region: string; readonly models: string | null }
  /** What no file can show: it is told, never judged. */
  | { readonly kind: 'people'; readonly what: string };

const copy = (...texts: readonly [string, ...string[]]): Obligation => ({ kind: 'copy', of: texts[0], texts });

const people = (what: string): Obligation => ({ kind: 'people', what });

/** Every one of Meta's community licences has the same clauses, from its section 1.b on. */
const llama = (name: string, mark: string, ...more: readonly Obligation[]): readonly Obligation[] => [
  copy(`${name} Community License Agreement`, 'Redistribution and Use'),
  {
    kind: 'sentence',
    file: 'NOTICE',
    text: `${name} is licensed under the ${name} Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.`,
  },
  { kind: 'name-prefix', prefix: mark },
  people(`“Built with ${name === 'Meta Llama 3' ? name : 'Llama'}” is displayed where people see it`),
  people('no product had over 700 million users a month when the version was released'),
  people('the acceptable use policy is kept'),
  ...more,
];

const rail = (...texts: readonly [string, ...string[]]): readonly Obligation[] => [
  copy(...texts),
  people('the use restrictions stand in every agreement under which it is passed on'),
  people('modified files say that they were modified'),
];

const EU = (models: string | null): Obligation => ({ kind: 'no-region', region: 'EU', models });

/** By the id of the licence, in small letters. */
const OBLIGATIONS: ReadonlyMap<string, readonly Obligation[]> = new Map([
  ['llama3', llama('Meta Llama 3', 'Llama 3', people('no other language model is improved with it'))],
  ['llama3.1', llama('Llama 3.1', 'Llama')],
  // The policy of use takes the rights of whoever sits in the European Union away, for models that see.
  ['llama3.2', llama('Llama 3.2', 'Llama', EU('vision'))],
  ['llama3.3', llama('Llama 3.3', 'Llama')],
  ['llama4', llama('Llama 4', 'Llama', EU(null))],
  [
    'gemma',
    [
      copy('Gemma Terms of Use', 'Distribution and Restrictions'),
      {
        kind: 'sentence',
        file: 'NOTICE',
        text: 'Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms',
      },
      people('the use restrictions stand in every agreement under which it is passed on'),
      people('modified files say that they were modified'),
    ],
  ],
  ['creativeml-openrail-m', rail('CreativeML Open RAIL-M', 'Attachment A')],
  ['openrail-plus-plus', rail('CreativeML Open RAIL++-M License', 'Attachment A')],
  ['bigscience-openrail-m', rail('BigScience Open RAIL-M License', 'Attachment A')],
  ['bigscience-bloom-rail-1.0', rail('BigScience RAIL License v1.0')],
]);

const HUB = 'licenseref-hf-';

/** Of one licence, as `modelLicence` writes its name. */
export const obligationsOf = (licence: string): readonly Obligation[] => {
  const id = licence.toLowerCase();
  if (id.startsWith('cc-by-nc-')) return [{ kind: 'no-use', use: 'commercial' }];
  return id.startsWith(HUB) ? (OBLIGATIONS.get(id.slice(HUB.length)) ?? []) : [];
};
