/**
 * Gives as many slots as possible a partner of their own (bipartite matching, by augmenting paths) and returns the slots
 * left over, in their order. Earlier slots go first; the slots left over do not depend on the order of partners.
 */
export const unmatched = <Slot, Partner>(
  slots: readonly Slot[],
  partners: readonly Partner[],
  fits: (slot: Slot, partner: Partner) => boolean,
): readonly Slot[] => {
  const taken = new Map<Partner, Slot>();
  const place = (slot: Slot, tried: Set<Partner>): boolean =>
    partners.some((partner) => {
      if (tried.has(partner) || !fits(slot, partner)) return false;
      tried.add(partner);
      const holder = taken.get(partner);
      if (holder !== undefined && !place(holder, tried)) return false;
      taken.set(partner, slot);
      return true;
    });
  return slots.filter((slot) => !place(slot, new Set()));
};
