/** What other systems than the repository hold: tickets, dependencies, artifacts. */
export interface TicketSpec {
  state?: string;
  type?: string;
  'requested-by'?: string;
  'approved-by'?: string[];
  'approved-at'?: string;
  'edited-at'?: string;
  window?: { from?: string; to?: string };
  item?: string;
  /** What follows is not in the shared format. */
  title?: string;
  project?: string;
  /** Who made it, where that is not who stands in it as the requester. */
  'made-by'?: string;
  /** Who refused it, in the system's own records of approvals. */
  'refused-by'?: string[];
  /** Who moved it into its state, and when; without them nobody did. */
  'moved-by'?: string;
  'moved-at'?: string;
  'moved-from'?: string;
  /** All its moves, first to last, where there are several; of systems whose approval is the move. */
  moves?: readonly { to: string; by?: string; at: string }[];
  /** Something unusual that the system tells of it, by the name that its stand-in gives it. */
  odd?: string;
  /** Who edited it last, and which field; default: who requested it, and the description. */
  'edited-by'?: string;
  'edited-field'?: string;
  /** ServiceNow: who was asked for an approval and has not answered, and when everybody was asked. */
  asked?: string[];
  'asked-at'?: string;
  /** ServiceNow: who wrote the approvals down, where that were not the approvers; and when somebody wrote on them last. */
  'written-by'?: string;
  'written-at'?: string;
  /** ServiceNow: what the record says of its approvals, where that does not follow from the answers. */
  approval?: string;
  /** ServiceNow: how many records have this number; default 1. */
  copies?: number;
  /** ServiceNow: false: changes of fields leave no trace. */
  audited?: boolean;
  /** ServiceNow: what access rules hide: a table (`sys_audit`), its rows (`sys_audit/*`), a field (`change_request.type`). */
  hidden?: string[];
  /** How many entries of bookkeeping its history holds besides; default 0. */
  bookkeeping?: number;
}

/** What the dependency graph tells of one package that the change adds or removes. Not in the shared format. */
export interface DependencyChangeSpec {
  change: 'added' | 'removed';
  manifest: string;
  ecosystem: string;
  name: string;
  version: string;
  purl?: string;
  licence?: string;
  scope?: 'runtime' | 'development' | 'unknown';
  'source-repository'?: string;
  /** `GHSA-…` → severity and summary. */
  vulnerabilities?: Record<string, { severity: string; summary: string }>;
}

/** An artifact that a run of a workflow left. Not in the shared format. */
export interface ArtifactSpec {
  name: string;
  /** Alias of the commit of its run. */
  commit: string;
  /** Path of the workflow file. */
  workflow: string;
  at: string;
  /** Id of the check (key in `checks`) whose run left it; default: a run of its own. */
  check?: string;
  expired?: boolean;
  /** What started a run of its own, and of which branch it is; default: the pull request. */
  event?: string;
  branch?: string;
  /** Path within it → text. `{base64: …}` for what is no text. */
  files: Record<string, string | { base64: string }>;
  /** `single`: the artifact is its one file, without an archive. Default: a zip. */
  archive?: 'zip' | 'single';
}
