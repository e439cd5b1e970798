/** Members of the European Union, as ISO 3166-1 writes them. */
const MEMBERS = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

/** Regions that hold others. */
const isWithin = (region: string, other: string): boolean =>
  region === other ||
  other === 'WORLDWIDE' ||
  (other === 'EU' && MEMBERS.has(region)) ||
  (other === 'EEA' && (region === 'EU' || MEMBERS.has(region) || ['IS', 'LI', 'NO'].includes(region)));

const plain = (region: string): string => region.trim().toUpperCase();

/** Regions of `wanted` that lie in none of the others. */
export const uncovered = (wanted: readonly string[], regions: readonly string[]): readonly string[] =>
  wanted.filter((each) => !regions.some((region) => isWithin(plain(each), plain(region))));

/** Regions that have something in common with this one: they lie within it, or it in them. */
export const touching = (region: string, regions: readonly string[]): readonly string[] =>
  regions.filter((each) => isWithin(plain(each), plain(region)) || isWithin(plain(region), plain(each)));
