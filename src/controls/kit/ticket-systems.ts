import type { TicketDemand } from '../../facts/demand.js';

/** Systems that keep no records of approvals: there the move into an allowed state is the only approval. */
export const MOVE_ONLY: ReadonlySet<string> = new Set(['azure-boards', 'linear']);

/** What counts as an approval, whatever the policy leaves out. */
export const approvalOf = (system: string, given: TicketDemand['approval']): TicketDemand['approval'] =>
  MOVE_ONLY.has(system) ? 'move' : given;

/** Systems whose `keys` name the projects or teams that tickets belong to. */
export const KEYS_ARE_PROJECTS: ReadonlySet<string> = new Set(['jira', 'azure-boards', 'linear']);
