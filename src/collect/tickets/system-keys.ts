import type { TicketDemand } from '../../facts/demand.js';
import { ADDRESSES } from './issue-references.js';

const NOT_BEFORE = '(?<![\\p{L}\\p{N}\\p{M}\\p{Cf}_])';
const NOT_AFTER = '(?![\\p{L}\\p{N}\\p{M}\\p{Cf}_])';
const COUNT = '[1-9][0-9]{0,9}';

type Finder = (text: string) => readonly string[];

/**
 * Keys of tickets in a text, as whole words and in the case that the system writes. Of addresses only those of the
 * system itself count: elsewhere the same key is another ticket.
 */
export function keysInText(demand: TicketDemand): Finder {
  const inWords = keysInWords(demand, 'exact');
  const inAddress = keysInAddress(demand, inWords);
  return (text) => {
    const linked: string[] = [];
    const plain = text.replace(ADDRESSES, (address) => {
      linked.push(...inAddress(address));
      return ' ';
    });
    return [...inWords(plain), ...linked];
  };
}

/** Jira and Linear offer names of branches with the key in small letters: `alice/pay-31-limit-refunds`. */
export function keysInBranch(demand: TicketDemand): Finder {
  const isEitherCase = demand.system === 'jira' || demand.system === 'linear';
  return keysInWords(demand, isEitherCase ? 'either' : 'exact');
}

function keysInWords(demand: TicketDemand, letters: 'exact' | 'either'): Finder {
  const form = formOf(demand, letters);
  if (form === null) return () => [];
  const pattern = new RegExp(`${NOT_BEFORE}${form}${NOT_AFTER}`, 'gu');
  return (text) => [...text.matchAll(pattern)].map(([key]) => (letters === 'either' ? key.toUpperCase() : key));
}

function formOf({ system, keys }: TicketDemand, letters: 'exact' | 'either'): string | null {
  if (system === 'azure-boards') return `AB#${COUNT}`;
  const prefixes = system === 'servicenow' && keys.length === 0 ? ['CHG'] : keys;
  const plain = prefixes.filter((key) => /^[A-Z][A-Z0-9_]*$/u.test(key));
  if (plain.length === 0) return null;
  const written = letters === 'exact' ? plain : plain.map(inEitherCase);
  return `(?:${written.join('|')})${system === 'servicenow' ? '[0-9]{7,15}' : `-${COUNT}`}`;
}

/** By letters of ASCII: with the flag for it, letters of other scripts would count as the same. */
const inEitherCase = (key: string): string => key.replace(/[A-Z]/gu, (letter) => `[${letter}${letter.toLowerCase()}]`);

const LINEAR = 'https://linear.app';

function keysInAddress({ system, url }: TicketDemand, inWords: Finder): Finder {
  const home = system === 'linear' ? LINEAR : url;
  if (home === null) return () => [];
  return (address) => {
    const place = within(address, home);
    if (place === null) return [];
    if (system === 'azure-boards') return [...place.matchAll(WORK_ITEM)].map(([, number]) => `AB#${String(number)}`);
    // Behind the key stands the title, in words of others.
    if (system === 'linear') return inWords(/^\/[^/]+\/issue\/([^/?#]+)/u.exec(place)?.[1] ?? '');
    return inWords(decoded(place));
  };
}

const WORK_ITEM = new RegExp(`(?:/_workitems/edit/|[?&]workitem=)(${COUNT})${NOT_AFTER}`, 'giu');

/** What follows the system's own address, path and query; null: the address is of another place. */
function within(address: string, home: string): string | null {
  const wanted = bare(home).replace(/\/$/u, '');
  const given = bare(address);
  if (given.slice(0, wanted.length).toLowerCase() !== wanted.toLowerCase()) return null;
  const rest = given.slice(wanted.length);
  return rest === '' || '/?#'.includes(rest.charAt(0)) ? rest : null;
}

const bare = (address: string): string => address.replace(/^https?:\/\//iu, '');

/** ServiceNow's addresses hold others inside, with percent signs. */
function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}
