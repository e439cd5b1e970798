/** One fault of a policy text. `line` and `column` count from 1 and point at the key or value that is wrong. */
export interface PolicyFault {
  /** Name of the text: the policy's path, an extended file's name, or `preset minimal`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Dotted path to what is meant, `controls.peer-review.approvals`; empty where the whole text is meant. */
  readonly key: string;
  readonly code: PolicyFaultCode;
  /** What is wrong and what is allowed, as a sentence without a full stop. */
  readonly message: string;
}

export type PolicyFaultCode =
  | 'yaml-syntax'
  | 'yaml-feature'
  | 'text-empty'
  | 'text-too-large'
  | 'text-too-deep'
  | 'key-unknown'
  | 'key-duplicate'
  | 'key-missing'
  | 'value-type'
  | 'value-not-allowed'
  | 'value-vacuous'
  | 'glob-refused'
  | 'extends-unknown'
  | 'extends-cycle'
  | 'extends-too-deep'
  | 'version-unknown';

/** Steps from the root of a text: keys and indexes. */
export type KeyPath = readonly (string | number)[];

/** A fault that still has to be placed in a text. `on` says whether the key or its value is meant. */
export interface UnplacedFault {
  readonly path: KeyPath;
  readonly on: 'key' | 'value';
  readonly code: PolicyFaultCode;
  readonly message: string;
}

export const dotted = (path: KeyPath): string => path.map(String).join('.');

/** In the order of the text, each fault once. */
export const orderFaults = (faults: readonly PolicyFault[]): readonly PolicyFault[] => {
  const once = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...once.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.key, b.key) ||
      compareText(a.message, b.message),
  );
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
