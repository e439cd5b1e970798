import type { TicketSpec } from '../world-parts.js';

/** Something that happened to a ticket. `by` is missing where the system tells nobody. */
export interface TicketEvent {
  readonly at: string;
  readonly by: string | undefined;
  readonly what:
    | { readonly kind: 'made' }
    | { readonly kind: 'moved'; readonly from: string; readonly to: string }
    | { readonly kind: 'edited'; readonly field: string }
    | { readonly kind: 'bookkeeping' };
}

export interface TicketStory {
  /** The state in which it was made. */
  readonly first: string;
  /** Oldest first; it begins with its making. */
  readonly events: readonly TicketEvent[];
}

const made = '2026-02-20T09:00:00Z';

/** What happened to a ticket of a system whose approval is the move. `usual` is where tickets begin there. */
export function storyOf(spec: TicketSpec, usual: string, field: string): TicketStory {
  const maker = spec['made-by'] ?? spec['requested-by'];
  const moves = movesOf(spec, usual);
  const first = moves[0]?.what.from ?? spec.state ?? usual;
  const later: TicketEvent[] = [...moves];
  if (spec['edited-at'] !== undefined) {
    const what = { kind: 'edited', field: spec['edited-field'] ?? field } as const;
    later.push({ at: spec['edited-at'], by: spec['edited-by'] ?? maker, what });
  }
  for (let index = 0; index < (spec.bookkeeping ?? 0); index += 1) {
    // Later than everything else, so that a history which is cut shows nothing but this.
    const at = new Date(Date.parse('2026-03-02T08:30:00Z') + index * 1000).toISOString().replace('.000', '');
    later.push({ at, by: maker, what: { kind: 'bookkeeping' } });
  }
  later.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return { first, events: [{ at: made, by: maker, what: { kind: 'made' } }, ...later] };
}

type Move = TicketEvent & { readonly what: { readonly kind: 'moved'; readonly from: string; readonly to: string } };

function movesOf(spec: TicketSpec, usual: string): Move[] {
  const mover = spec['moved-by'] ?? spec['approved-by']?.[0];
  const hasMoved = mover !== undefined || spec['moved-from'] !== undefined;
  const at = spec['moved-at'] ?? spec['approved-at'] ?? '2026-03-02T08:00:00Z';
  const only = hasMoved ? [{ to: spec.state ?? usual, at, ...(mover === undefined ? {} : { by: mover }) }] : [];
  let from = spec['moved-from'] ?? usual;
  return (spec.moves ?? only).map((move) => {
    const what = { kind: 'moved', from, to: move.to } as const;
    from = move.to;
    return { at: move.at, by: move.by, what };
  });
}
