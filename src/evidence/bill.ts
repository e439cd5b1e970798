import { nameOf } from '../controls/kit/brought.js';
import { settledFacts } from '../decision/settled-facts.js';
import type { Dependencies, DependencyChange } from '../facts/dependencies.js';
import { billComponents, property, type BillComponent, type BillProperty } from './bill-component.js';
import { canonical } from './canonical.js';
import { sha256 } from './digest.js';
import type { Evidence } from './document.js';

/** Name of the bill of materials that lies beside the evidence. */
export const BILL_FILE = 'bom.cdx.json';

export type BillOf = Pick<Evidence, 'tool' | 'subject' | 'judgedAt' | 'facts'>;

/** The bytes of a bill, and what the evidence says of them. */
export interface Bill {
  readonly text: string;
  readonly named: NonNullable<Evidence['bill']>;
}

/**
 * The bill of materials of a change: what it adds and updates, in CycloneDX 1.6. It follows from the evidence alone, byte for
 * byte: nothing in it is drawn by chance or read from a clock. null: no dependencies were read.
 */
export const billOf = (evidence: BillOf): Bill | null => {
  const { dependencies } = settledFacts(evidence.facts);
  if (!dependencies.known) return null;
  const components = billComponents(dependencies.value.changes.filter(({ change }) => change !== 'removed'));
  const unnumbered = documentOf(evidence, dependencies.value, components);
  const text = canonical({ ...unnumbered, serialNumber: `urn:uuid:${uuidOf(sha256(canonical(unnumbered)))}` });
  return { text, named: { digest: sha256(text), components: components.length } };
};

const documentOf = (evidence: BillOf, dependencies: Dependencies, components: readonly BillComponent[]) => {
  const { tool, subject, judgedAt } = evidence;
  const { to, changes, unread } = dependencies;
  const whole = `${subject.repository.name}@${to}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      ...(judgedAt === null ? {} : { timestamp: judgedAt }),
      tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
      component: { type: 'application', 'bom-ref': whole, name: subject.repository.name, version: to },
      properties: comparison(dependencies),
    },
    components,
    // What stood before, and what a manifest brings that nobody can read, is not in it.
    compositions: [{ aggregate: 'incomplete', assemblies: [whole] }],
    properties: [
      ...changes.filter(({ change }) => change === 'removed').map(removed),
      ...unread.map((path) => property('unread', path)),
    ],
  };
};

const comparison = ({ comparedBy, from, bills }: Dependencies): readonly BillProperty[] => [
  property('compared-by', comparedBy),
  property('base-commit', from),
  ...(bills.base === null ? [] : [property('base-bill', `sha256:${bills.base.digest}`)]),
  ...(bills.head === null ? [] : [property('head-bill', `sha256:${bills.head.digest}`)]),
];

const removed = ({ manifest, component }: DependencyChange): BillProperty =>
  property('removed', `${nameOf(component)} from ${manifest}`);

/** Version 8 of RFC 9562: bits of one's own, here of a digest. */
const uuidOf = (digest: string): string => {
  const variant = '89ab'.charAt(Number.parseInt(digest.charAt(16), 16) % 4);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
};
