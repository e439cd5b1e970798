import { crc32, inflateRawSync } from 'node:zlib';
import type { FileInspection } from '../../../facts/model-inspection.js';
import { sourceOfBytes, Unreadable, type ByteSource } from './byte-source.js';
import { jsonHeader } from './config-json.js';
import { distinct, headerOf, type Fault, type Header } from './header.js';
import { NUMPY_MAGIC, numpyHeader } from './numpy.js';
import { pickleHeader, walkPickles } from './pickle.js';
import { zipMembers, type Member } from './zip-layout.js';

const STORED = 0;
const DEFLATED = 8;
const LARGEST_PICKLE = 256 << 20;
const PICKLE = /\.(?:pkl|pickle|pt|pth|bin|joblib)$/iu;
const ARRAY = /\.npy$/iu;
const CONFIGURATION = /(?:^|\/)(?:config|model_index|metadata)\.json$/iu;
/** TorchScript keeps programs there. */
const CODE = /(?:^|\/)code\/|\.py$/iu;

/** An archive of weights: PyTorch's, numpy's, Keras's, or another; every pickle, array and configuration within is read. */
export const zipHeader = (source: ByteSource): Header => {
  try {
    const members = zipMembers(source);
    const headers = members.map((member) => [member, memberHeader(source, member)] as const);
    return headerOf(formatOf(members), {
      faults: headers.flatMap(([{ name }, { faults }]) => faults.map((fault) => within(name, fault))),
      imports: distinct(headers.flatMap(([, { imports }]) => imports)),
      runsCode: distinct([
        ...headers.flatMap(([, { runsCode }]) => runsCode),
        ...members.filter(({ name }) => CODE.test(name)).map(({ name }) => name),
      ]),
    });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const code = error.code === 'truncated' ? 'zip-anomaly' : error.code;
    return headerOf('zip', { faults: [{ code, found: error.message }] });
  }
};

const within = (name: string, { code, found }: Fault): Fault => ({ code, found: `${name}: ${found}` });

const formatOf = (members: readonly Member[]): FileInspection['format'] => {
  const has = (pattern: RegExp): boolean => members.some(({ name }) => pattern.test(name));
  if (has(/(?:^|\/)data\.pkl$/iu)) return 'pytorch';
  if (has(/^config\.json$/u) && has(/^model\.weights\.h5$/u)) return 'keras';
  return members.length > 0 && members.every(({ name }) => ARRAY.test(name)) ? 'numpy' : 'zip';
};

const NOTHING = headerOf('unknown');

const memberHeader = (source: ByteSource, member: Member): Header => {
  const { name } = member;
  if (PICKLE.test(name)) return pickleHeader(walkPickles(unpacked(source, member)));
  if (ARRAY.test(name)) {
    const array = unpacked(source, member);
    return array.size >= NUMPY_MAGIC.length && array.read(0, NUMPY_MAGIC.length).equals(NUMPY_MAGIC)
      ? numpyHeader(array)
      : headerOf('numpy', { faults: [{ code: 'numpy-malformed', found: 'no array begins there' }] });
  }
  if (CONFIGURATION.test(name))
    return (
      jsonHeader(unpacked(source, member)) ??
      headerOf('json', { faults: [{ code: 'json-malformed', found: 'it is no JSON' }] })
    );
  return NOTHING;
};

/** The file itself, if its checksum agrees: loaders and scanners differ in what they do where it does not. */
const unpacked = (source: ByteSource, { name, method, crc, packed, size, start }: Member): ByteSource => {
  if (method !== STORED && method !== DEFLATED)
    throw new Unreadable('zip-anomaly', `${name} is packed by the method ${String(method)}`);
  if (size > LARGEST_PICKLE || packed > LARGEST_PICKLE)
    throw new Unreadable('too-large', `${name} has ${String(size)} bytes, over ${String(LARGEST_PICKLE)}`);
  const raw = Buffer.from(source.read(start, packed));
  const whole = method === STORED ? raw : inflated(name, raw, size);
  if (whole.length !== size || crc32(whole) !== crc)
    throw new Unreadable('zip-anomaly', `the checksum of ${name} does not agree`);
  return sourceOfBytes(whole);
};

const inflated = (name: string, raw: Buffer, size: number): Buffer => {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new Unreadable('zip-anomaly', `${name} cannot be unpacked`);
  }
};
