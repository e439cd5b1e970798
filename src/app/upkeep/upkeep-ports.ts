/** Where findings go: issues, a webhook. */
export type UpkeepPorts = Readonly<Record<string, never>>;
