import type { RecordNaming } from '../app/ports-records.js';
import { repositoryFolder } from '../evidence/record-folder.js';
import { landingPrefix } from '../evidence/record-names.js';

/** Readers ask for records under the very names that stores were given. */
export const recordNaming: RecordNaming = { folder: repositoryFolder, sealed: landingPrefix };
