/** The app that a job's own token acts as: every workflow with the right to write statuses can post as it. */
export const SHARED_APP = { slug: 'github-actions', id: 15368 } as const;
