import type { VerifyModelSignature } from '../../app/ports-models.js';
import type { ObjectId } from '../../facts/account.js';
import type { ChangedFile } from '../../facts/change.js';
import type { ModelDemand } from '../../facts/demand.js';
import type { FactTypes } from '../../facts/facts.js';
import type { Model, ModelFile } from '../../facts/models.js';
import { known, type Observed } from '../../facts/observed.js';
import { matchesGlob } from '../../lib/glob.js';
import type { Client } from '../../lib/client.js';
import { filesAtHand } from './at-hand.js';
import type { ModelContext } from './context.js';
import { readDocuments } from './documents/read-documents.js';
import { readFolder } from './folders.js';
import { readHeld } from './held.js';
import { readModelFiles } from './model-files.js';
import { readObjects } from './objects.js';
import { placesAt } from './places.js';
import { readEvidence } from './read-evidence.js';
import { findStrays } from './strays.js';
import { readTexts } from './texts.js';

/** Where the models are read. */
export interface ModelPlace {
  readonly owner: string;
  readonly name: string;
  /** The commit that holds the models, and the one that holds what they are measured by. */
  readonly commit: ObjectId;
  readonly yardstick: ObjectId;
  readonly at: 'change' | 'released';
  /** Of the change; of what is released, none. */
  readonly files: Observed<FactTypes['files']>;
  readonly workspace: string | null;
  readonly verify: VerifyModelSignature;
  /** Asks the host's store of large files, which has an address of its own. */
  readonly largeFiles: () => Pick<Client, 'write'>;
}

/** Everything of the declared models, by digest. What the change does must be known: it says which models are judged. */
export const readModels = async (
  client: Client,
  place: ModelPlace,
  demands: readonly ModelDemand[],
): Promise<Observed<FactTypes['models']>> => {
  const { files, at, commit, yardstick } = place;
  if (!files.known) return files;
  const changed = new Set(
    files.value.flatMap(({ path, previous }) => [path, ...(previous === null ? [] : [previous])]),
  );
  const context = contextOf(client, place);
  const repository = { owner: place.owner, name: place.name };
  const find = (paths: readonly string[]) => placesAt(client, repository, commit, paths);
  const [models, strays] = await Promise.all([
    Promise.all(demands.map((demand) => readModel({ client, context, place, changed }, demand))),
    at === 'released'
      ? known([])
      : findStrays(
          context,
          files,
          demands.map(({ root }) => root),
          find,
        ),
  ]);
  const attributesChanged = [...changed].filter((path) => /(^|\/)\.gitattributes$/u.test(path)).sort();
  return known({ at, commit, yardstick, models, strays, attributesChanged });
};

interface Reading {
  readonly client: Client;
  readonly context: ModelContext;
  readonly place: ModelPlace;
  readonly changed: ReadonlySet<string>;
}

const readModel = async ({ client, context, place, changed }: Reading, demand: ModelDemand): Promise<Model> => {
  const own = [...changed].filter((path) => belongsTo(demand, path)).sort();
  const isTouched = place.at === 'released' || own.length > 0;
  const [files, documents] = await Promise.all([readModelFiles(context, demand), readDocuments(context, demand)]);
  const repository = `${place.owner}/${place.name}`;
  const evidence = await readEvidence({ client, context, repository, changed: [...changed] }, demand, files);
  return {
    name: demand.name,
    root: demand.root,
    change: isTouched ? 'touched' : 'untouched',
    changed: own,
    files,
    ...documents,
    ...evidence,
  };
};

/**
 * The model's own files, its documents, and what tools say of it. What it is measured by is not its own: a change of that alone
 * could never pass, were the model judged in it by what the base still holds.
 */
const belongsTo = (demand: ModelDemand, path: string): boolean =>
  path.startsWith(`${demand.root}/`) ||
  [demand.manifest, demand.card, demand.bom].includes(path) ||
  demand.reports.some(({ globs }) => globs.some((glob) => matchesGlob(glob, path) || matchesGlob(glob, stemOf(path))));

/** What a statement that lies beside a report is about. */
const stemOf = (path: string): string => path.replace(/\.sigstore\.json$/u, '');

const contextOf = (client: Client, place: ModelPlace): ModelContext => {
  const repository = { owner: place.owner, name: place.name };
  const folders = new Map<string, ReturnType<ModelContext['below']>>();
  const changes = new Map((place.files.known ? place.files.value : []).map((file) => [file.path, file]));
  return {
    commit: place.commit,
    yardstick: place.yardstick,
    verify: place.verify,
    changeOf: (path) => changeOf(changes.get(path)?.status),
    isTextKept: (path) => isTextKept(changes.get(path)),
    texts: (commit, paths) => readTexts(client, repository, commit, paths),
    below: (commit, folder) => {
      const key = `${commit}:${folder}`;
      const listed = folders.get(key) ?? readFolder(client, repository, commit, folder);
      folders.set(key, listed);
      return listed;
    },
    objects: (wanted) => readObjects(client, repository, wanted),
    held: (pointers) =>
      pointers.length === 0 ? Promise.resolve(new Map()) : readHeld(place.largeFiles(), repository, pointers),
    atHand: filesAtHand(place.workspace),
  };
};

const isTextKept = (file: ChangedFile | undefined): boolean =>
  (file?.status === 'modified' || file?.status === 'changed') && file.additions === 0 && file.deletions === 0;

const changeOf = (status: string | undefined): ModelFile['change'] => {
  if (status === undefined || status === 'unchanged') return 'unchanged';
  return status === 'added' ? 'added' : 'modified';
};
