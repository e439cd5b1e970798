import { InputError } from './read-input.js';

/** One place of the input `stores`, with its defaults filled in. */
export type StoreAddress =
  | { readonly kind: 'artifact' }
  | { readonly kind: 'attestations' }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      /** Without slashes at its ends; empty: none. */
      readonly prefix: string;
      /** null: as the environment says. */
      readonly region: string | null;
      /** null: Amazon's own, by the region. */
      readonly endpoint: string | null;
      readonly retainDays: number;
    }
  | { readonly kind: 'ledger'; readonly repository: string; readonly ref: string };

/** Seven years, two leap days with them. */
const RETAIN_DAYS = 2557;
const MOST_RETAIN_DAYS = 36_500;
const LEDGER_REF = 'refs/heads/evidence';
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Throws InputError on the first address that cannot be meant; nothing given is the artifact alone. */
export const storeAddresses = (text: string): readonly StoreAddress[] => {
  const given = text.split(/[\s,]+/u).filter((each) => each !== '');
  const twice = given.find((each, at) => given.indexOf(each) !== at);
  if (twice !== undefined) throw fault(twice, 'the address', 'it is named twice; name each store once');
  return given.length === 0 ? [{ kind: 'artifact' }] : given.map(addressOf);
};

const addressOf = (address: string): StoreAddress => {
  if (address === 'artifact' || address === 'attestations') return { kind: address };
  if (address.startsWith('s3://')) return s3(address);
  if (address.startsWith('ledger://')) return ledger(address);
  throw fault(
    address,
    'the address',
    'it must be artifact, attestations, s3://bucket/prefix or ledger://owner/repository',
  );
};

const s3 = (address: string): StoreAddress => {
  const [, bucket = '', path = '', query = ''] = /^s3:\/\/([^/?]*)(\/[^?]*)?(?:\?(.*))?$/su.exec(address) ?? [];
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u.test(bucket))
    throw fault(address, 'the bucket', 'it must be 3 to 63 lower-case letters, digits, dots and dashes');
  const prefix = path.replace(/^\/|\/$/gu, '');
  if (prefix !== '' && !prefix.split('/').every(isKeyPart))
    throw fault(address, 'the prefix', 'its parts must be letters, digits and -_.=, with one slash between them');
  const options = optionsOf(address, query, ['region', 'endpoint', 'retain-days']);
  const region = options.get('region') ?? null;
  if (region !== null && !/^[a-z0-9-]{1,40}$/u.test(region))
    throw fault(address, 'region', 'it must be a region such as eu-west-1');
  return {
    kind: 's3',
    bucket,
    prefix,
    region,
    endpoint: endpointOf(address, options.get('endpoint')),
    retainDays: daysOf(address, options.get('retain-days')),
  };
};

const isKeyPart = (part: string): boolean => /^[A-Za-z0-9_.=-]+$/u.test(part) && !/^\.+$/u.test(part);

const endpointOf = (address: string, text: string | undefined): string | null => {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const bare = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (url !== null && bare && safe) return url.href.replace(/\/+$/u, '');
  throw fault(address, 'endpoint', 'it must be an https address without a query');
};

const daysOf = (address: string, text: string | undefined): number => {
  if (text === undefined) return RETAIN_DAYS;
  const days = /^[1-9]\d{0,4}$/u.test(text) ? Number(text) : Number.NaN;
  if (days <= MOST_RETAIN_DAYS) return days;
  throw fault(address, 'retain-days', `it must be a whole number from 1 to ${String(MOST_RETAIN_DAYS)}`);
};

const ledger = (address: string): StoreAddress => {
  const [, repository, query = ''] = /^ledger:\/\/([^/?]+\/[^/?]+)\/?(?:\?(.*))?$/su.exec(address) ?? [];
  if (repository === undefined || !/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/u.test(repository) || /\/\.+$/u.test(repository))
    throw fault(address, 'the repository', 'it must read ledger://owner/repository');
  const ref = optionsOf(address, query, ['ref']).get('ref') ?? LEDGER_REF;
  if (!/^refs\/heads(?:\/(?!\.)[A-Za-z0-9._-]+(?<!\.lock)(?<!\.))+$/u.test(ref) || ref.includes('..'))
    throw fault(address, 'ref', 'it must be a branch, written as refs/heads/name');
  return { kind: 'ledger', repository, ref };
};

/** A name that nobody knows is a mistake: an option that changes nothing would be believed to. */
const optionsOf = (address: string, query: string, known: readonly string[]): ReadonlyMap<string, string> => {
  const options = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (!known.includes(name)) throw fault(address, name, `there is no such part; it may have ${known.join(', ')}`);
    if (options.has(name)) throw fault(address, name, 'it stands there twice');
    options.set(name, value);
  }
  return options;
};

const fault = (address: string, part: string, wanted: string): InputError =>
  new InputError(
    `The input "stores" is wrong in ${part} of ${JSON.stringify(address)}: ${wanted}. See docs/stores.md.`,
  );
