import { RequestError, type Client } from '../../../lib/client.js';
import { arrayOf, boolean, cursor, filledText, objectId } from '../../../lib/shape.js';
import { again } from '../again.js';

/** A commit that a ref points at, with its tree. */
export interface Tip {
  readonly commit: string;
  readonly tree: string;
}

export interface TreeFile {
  readonly path: string;
  readonly content: string;
}

/** What a ledger needs of GitHub's git data API. */
export interface LedgerRepository {
  readonly isPrivate: () => Promise<boolean>;
  /** null: there is no such ref. */
  readonly commitOf: (ref: string) => Promise<string | null>;
  readonly tip: (commit: string) => Promise<Tip>;
  /** Name → git's id of each file in a folder, as of a commit; null: there is no such folder. */
  readonly filesIn: (folder: string, commit: string) => Promise<ReadonlyMap<string, string> | null>;
  readonly createTree: (base: string | null, files: readonly TreeFile[]) => Promise<string>;
  readonly createCommit: (message: string, tree: string, parent: string | null) => Promise<string>;
  /** `lost`: no answer came. */
  readonly advance: (ref: string, commit: string, isNew: boolean) => Promise<'advanced' | 'refused' | 'lost'>;
  /** Whether the one commit is reached from the other. */
  readonly isAhead: (commit: string, tip: string) => Promise<boolean>;
}

const REPOSITORY = 'GET /repos/{owner}/{repo}';
const REF = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
const COMMIT = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{path}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const CREATE_TREE = 'POST /repos/{owner}/{repo}/git/trees';
const CREATE_COMMIT = 'POST /repos/{owner}/{repo}/git/commits';
const CREATE_REF = 'POST /repos/{owner}/{repo}/git/refs';
const UPDATE_REF = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';

export const createLedgerRepository = (client: Exchange, repository: string): LedgerRepository => {
  const [owner = '', repo = ''] = repository.split('/');
  return { ...readingOf(client, { owner, repo }), ...writingOf(client, { owner, repo }) };
};

type Exchange = Pick<Client, 'read' | 'write'>;

interface Named {
  readonly owner: string;
  readonly repo: string;
}

const readingOf = (
  client: Exchange,
  named: Named,
): Pick<LedgerRepository, 'isPrivate' | 'commitOf' | 'tip' | 'filesIn' | 'isAhead'> => {
  const read = async (route: string, more: object = {}) => cursor(await client.read(route, { ...named, ...more }), '$');
  return {
    isPrivate: async () => (await read(REPOSITORY)).get('private', boolean),
    commitOf: async (ref) => {
      const found = await orNull(read(REF, { ref: shortOf(ref) }));
      return found === null ? null : found.at('object').get('sha', objectId);
    },
    tip: async (commit) => {
      const found = await read(COMMIT, { commit_sha: commit });
      return { commit, tree: found.at('tree').get('sha', objectId) };
    },
    filesIn: async (path, commit) => {
      const listed = await orNull(client.read(CONTENTS, { ...named, path, ref: commit }));
      if (listed === null) return null;
      const files = arrayOf(cursor)(listed, '$');
      return new Map(files.map((file) => [file.get('name', filledText), file.get('sha', objectId)]));
    },
    isAhead: async (commit, tip) => {
      const found = await read(COMPARE, { basehead: `${commit}...${tip}`, per_page: 1 });
      return ['ahead', 'identical'].includes(found.get('status', filledText));
    },
  };
};

const writingOf = (
  client: Exchange,
  named: Named,
): Pick<LedgerRepository, 'createTree' | 'createCommit' | 'advance'> => {
  /** Objects are named by their content: to make one twice changes nothing. */
  const create = async (route: string, more: object) =>
    again(async () => cursor(await client.write(route, { ...named, ...more }), '$').get('sha', objectId));
  return {
    createTree: (base, files) =>
      create(CREATE_TREE, {
        ...(base === null ? {} : { base_tree: base }),
        tree: files.map(({ path, content }) => ({ path, mode: '100644', type: 'blob', content })),
      }),
    createCommit: (message, tree, parent) =>
      create(CREATE_COMMIT, { message, tree, parents: parent === null ? [] : [parent] }),
    advance: (ref, sha, isNew) =>
      advanced(
        isNew
          ? client.write(CREATE_REF, { ...named, ref, sha })
          : client.write(UPDATE_REF, { ...named, ref: shortOf(ref), sha, force: false }),
      ),
  };
};

/** GitHub's routes name a ref without its first part. */
const shortOf = (ref: string): string => ref.replace(/^refs\//u, '');

const orNull = async <T>(reading: Promise<T>): Promise<T | null> => {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof RequestError && error.fault === 'not-found') return null;
    throw error;
  }
};

const MOVED: ReadonlySet<number | null> = new Set([409, 422]);

const advanced = async (writing: Promise<unknown>): Promise<'advanced' | 'refused' | 'lost'> => {
  try {
    await writing;
    return 'advanced';
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (MOVED.has(error.status)) return 'refused';
    if (error.fault === 'unreachable' || error.fault === 'deadline-exceeded') return 'lost';
    throw error;
  }
};
