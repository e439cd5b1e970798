import { openZip, type Zip } from '../../scans/unzip.js';
import { LARGEST_REPORT, readJsonDocument } from './strict-json.js';
import { UnreadableReport } from './unreadable.js';

const HEADER = 'header.json';

export const looksPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The header of a packed log (`.eval`). Whatever is odd about the archive refuses it: readers of it might see another one. */
export const headerOfArchive = (bytes: Uint8Array): unknown => {
  const zip = openZip(bytes);
  if ('fault' in zip) throw new UnreadableReport(`zip archive: ${zip.fault}`);
  refuseOddNames(zip);
  const entry = zip.entries.find(({ name }) => name === HEADER);
  if (entry === undefined) throw new UnreadableReport(missing(zip));
  const header = zip.read(entry, LARGEST_REPORT);
  if ('fault' in header) throw new UnreadableReport(`${HEADER}: ${header.fault}`);
  return readJsonDocument(header.bytes);
};

const refuseOddNames = ({ entries }: Zip): void => {
  const seen = new Set<string>();
  for (const { name, flags } of entries) {
    const shown = JSON.stringify(name.toWellFormed());
    if (name.startsWith('/') || name.split('/').includes('..'))
      throw new UnreadableReport(`zip archive: the name ${shown} leads out of it`);
    if (seen.has(name.toLowerCase())) throw new UnreadableReport(`zip archive: it holds two files called ${shown}`);
    if ((flags & 1) !== 0) throw new UnreadableReport(`zip archive: ${shown} is encrypted`);
    seen.add(name.toLowerCase());
  }
};

const missing = ({ entries }: Zip): string =>
  entries.some(({ name }) => name.startsWith('_journal/'))
    ? `Inspect archive without ${HEADER}: the run did not end`
    : `zip archive without ${HEADER}: an Inspect log was expected`;
