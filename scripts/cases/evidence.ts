/** What the runner reads in an evidence document. It knows the stored form only, never the product's code. */
export interface Judgement {
  readonly document: unknown;
  readonly verdict: string | undefined;
  readonly findings: readonly ReadFinding[];
  /** Every reason and note of the document: findings' reasons, findings' notes, what blocks, the decision's notes. */
  readonly reasons: readonly ReadReason[];
}

interface ReadFinding {
  readonly control: string;
  readonly outcome: string;
}

export interface ReadReason {
  readonly code: string;
  /** What the reason names and what was found, in one text. */
  readonly text: string;
}

/** Reads an evidence document; undefined when the text is no JSON object. */
export function readEvidence(text: string): Judgement | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(document)) return undefined;
  const findings = parts(document, 'findings').filter(isObject);
  const decision = isObject(document['decision']) ? document['decision'] : {};
  const lists = [
    ...findings.flatMap((finding) => [finding['reasons'], finding['notes']]),
    ...parts(document, 'blocking'),
    decision['notes'],
    ...parts(document, 'faults'),
  ];
  return {
    document,
    verdict: typeof decision['verdict'] === 'string' ? decision['verdict'] : undefined,
    findings: findings.map(({ control, outcome }) => ({ control: String(control), outcome: String(outcome) })),
    reasons: lists.flat().filter(isObject).map(readReason),
  };
}

/** The output `blocking`: a JSON array of `{control, code, about}`. Anything else is read as empty. */
export function readBlocking(output: string | undefined): readonly ReadReason[] {
  try {
    const list: unknown = JSON.parse(output ?? '[]');
    return Array.isArray(list) ? list.filter(isObject).map(readReason) : [];
  } catch {
    return [];
  }
}

/** The value at a JSON pointer (RFC 6901); undefined where there is none. */
export function atPointer(document: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((value, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) return value[Number(name)] as unknown;
    return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }, document);
}

function readReason(reason: Readonly<Record<string, unknown>>): ReadReason {
  const { about, found } = reason;
  const words = [...(Array.isArray(about) ? about : [about]), found];
  return { code: String(reason['code']), text: words.filter((word) => typeof word === 'string').join(' ') };
}

/** All members of the lists with this name, also those of a merge group's members; facts and transcript are left out. */
function parts(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => parts(one, name));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'facts' || key === 'transcript') return [];
    return key === name && Array.isArray(inner) ? inner : parts(inner, name);
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
