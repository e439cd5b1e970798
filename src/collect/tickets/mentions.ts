import type { TicketDemand } from '../../facts/demand.js';
import type { TicketMention } from '../../facts/tickets.js';
import { branchReferences, issueReferences } from './issue-references.js';
import { keysInBranch, keysInText } from './system-keys.js';

/** Where tickets may be named. `links` are those that the code host itself ties to the change. */
export interface MentionTexts {
  readonly title: string;
  readonly branch: string;
  readonly body: string;
  readonly messages: readonly string[];
  readonly closes: readonly { readonly repository: string; readonly number: number }[];
}

type Place = TicketMention['in'];

/** Every ticket that the change names in a place that the policy reads, once for each place, in the order of the policy's places. */
export function findMentions(texts: MentionTexts, demand: TicketDemand, repository: string): readonly TicketMention[] {
  const keysIn = demand.system === 'github' ? issueKeys(repository) : systemKeys(demand);
  return [...new Set(demand.in)].flatMap((place) =>
    [...new Set(keysIn(place, texts))].map((key) => ({ key, in: place })),
  );
}

function issueKeys(repository: string): (place: Place, texts: MentionTexts) => readonly string[] {
  const numbers = (place: Place, texts: MentionTexts): readonly number[] => {
    if (place === 'branch') return branchReferences(texts.branch);
    if (place !== 'links') return writtenIn(place, texts).flatMap((text) => issueReferences(text, repository));
    const own = texts.closes.filter((link) => link.repository.toLowerCase() === repository.toLowerCase());
    return own.map((link) => link.number);
  };
  return (place, texts) => numbers(place, texts).map((number) => `#${String(number)}`);
}

/** The code host links its own issues only, so `links` holds none of another system's tickets. */
function systemKeys(demand: TicketDemand): (place: Place, texts: MentionTexts) => readonly string[] {
  const inText = keysInText(demand);
  return (place, texts) => {
    if (place === 'links') return [];
    return place === 'branch' ? keysInBranch(demand)(texts.branch) : writtenIn(place, texts).flatMap(inText);
  };
}

function writtenIn(place: Exclude<Place, 'links'>, texts: MentionTexts): readonly string[] {
  switch (place) {
    case 'title':
      return [texts.title];
    case 'branch':
      return [texts.branch];
    case 'body':
      return [shown(texts.body)];
    case 'commits':
      return texts.messages;
  }
}

/** The body as its readers see references in it: without comments (templates are full of them) and without code. */
function shown(body: string): string {
  const visible = body.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  let fence: string | null = null;
  const lines = visible.split(/\r\n|\n|\r/).map((line) => {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1] ?? null;
    if (fence === null && mark === null) return line.replace(/`[^`]*`/g, ' ');
    fence = fence === null ? mark : mark === fence ? null : fence;
    return '';
  });
  return lines.join('\n');
}
