import type { Evidence } from '../../evidence/document.js';
import type { ObjectId } from '../../facts/account.js';
import type {
  FoundRecord,
  Held,
  Latest,
  Proofs,
  ReadProofs,
  RecordFinder,
  RecordHint,
  RecordReader,
  VerifiedRecord,
} from '../ports-records.js';
import { chosen, newestFirst, type Seen } from './choose.js';
import { createCovered } from './covered.js';
import { gather, proofsOf, withProofs } from './gather.js';
import { judgeHeld, type Fits, type Gathered, type JudgedRecord, type JudgingTools } from './judge-held.js';

export interface FinderTools extends JudgingTools {
  readonly readers: readonly RecordReader[];
  /** null: the attestation store is none of those that were named. */
  readonly readProofs: ReadProofs | null;
}

/** Asks every store, and believes what verifies. */
export const createRecordFinder = (tools: FinderTools): RecordFinder => {
  const covered = createCovered();
  return {
    sealed: async (repository, hints) => {
      const answers = await Promise.all(tools.readers.map((reader) => reader.sealed(repository, hints)));
      const asked = hints.map((hint) => askedOf(tools, hint, answers));
      const proofs = await proofsOf(tools.readProofs, repository, asked.flatMap(unproven));
      const held = new Set(hints.map(({ commit }) => commit));
      const judged = new Map<ObjectId, readonly JudgedRecord[]>();
      for (const each of asked) judged.set(each.hint.commit, await judgeAsked(tools, each, proofs, held));
      for (const { record } of verifiedIn([...judged.values()].flat())) covered.add(record);
      const found = asked.map((each): readonly [ObjectId, FoundRecord] => {
        const { commit } = each.hint;
        const own = judged.get(commit) ?? [];
        return [commit, chosen(each.hint, { ...each, judged: own, others: covered.of(commit) }, proofs)];
      });
      covered.forget(held);
      return new Map(found);
    },
    latest: (repository, asked) => latestOf(tools, repository, asked),
  };
};

interface Asked {
  readonly hint: RecordHint;
  readonly held: readonly Held[];
  readonly gathered: readonly Gathered[];
}

const NOT_ANSWERED: Held = { state: 'unreadable', found: 'a store gave no answer for the commit' };

const askedOf = (
  { believed }: Pick<FinderTools, 'believed'>,
  hint: RecordHint,
  answers: readonly ReadonlyMap<ObjectId, Held>[],
): Asked => {
  const held = answers.map((answer) => answer.get(hint.commit) ?? NOT_ANSWERED);
  return { hint, held, gathered: gather(held, believed.records.workflow) };
};

/** What the attestation store is asked for: records without a signature, and those that a status names and nobody holds. */
const unproven = ({ hint, gathered }: Asked): readonly string[] => [
  ...gathered.filter(({ bundles }) => bundles.length === 0).map(({ digest }) => digest),
  ...(gathered.length === 0 && hint.digest !== null ? [hint.digest] : []),
];

const judgeAsked = async (
  tools: FinderTools,
  { hint, gathered }: Asked,
  proofs: ReadonlyMap<string, Proofs>,
  held: ReadonlySet<string>,
): Promise<readonly JudgedRecord[]> => {
  const judged: JudgedRecord[] = [];
  // One after another: each is replayed, and there may be hundreds.
  for (const each of gathered) {
    const context = { fits: sealedOf(hint.commit), named: hint.digest, held };
    judged.push(unlessUnasked(await judgeHeld(tools, withProofs(each, proofs), context), each, proofs));
  }
  return judged;
};

/** Without its signature it is refused; where that may lie in the attestation store, which did not answer, nobody knows. */
const unlessUnasked = (
  judged: JudgedRecord,
  { digest, bundles }: Gathered,
  proofs: ReadonlyMap<string, Proofs>,
): JudgedRecord => {
  const proof = bundles.length === 0 ? proofs.get(digest) : undefined;
  return judged.state === 'refused' && proof?.state === 'unreadable' ? proof : judged;
};

const sealedOf =
  (commit: ObjectId): Fits =>
  ({ stage, links, subject }: Evidence) => {
    if (stage !== 'sealed') return `evidence of another stage: ${stage}`;
    if (links.covers.includes(commit)) return null;
    return `evidence of another commit: ${links.covers.at(-1) ?? subject.commit ?? 'none'}`;
  };

const verifiedIn = (judged: readonly JudgedRecord[]): readonly Extract<JudgedRecord, { state: 'verified' }>[] =>
  judged.filter((each) => each.state === 'verified');

const latestOf = async (tools: FinderTools, repository: string, asked: Latest): Promise<readonly FoundRecord[]> => {
  const workflow = asked.workflow ?? tools.believed.records.workflow;
  const answers = await Promise.all(tools.readers.map((reader) => reader.latest(repository, asked)));
  const gathered = gather(answers, workflow);
  const digests = gathered.filter(({ bundles }) => bundles.length === 0).map(({ digest }) => digest);
  const proofs = await proofsOf(tools.readProofs, repository, digests);
  const verified: VerifiedRecord[] = [];
  // Artifacts end with their runs: that none is among the newest is told, and is no reason to look no further.
  const others: FoundRecord[] = answers.flatMap(notableIn);
  for (const each of gathered) {
    const context = { fits: ofKind(asked), named: null, held: null };
    const judged = unlessUnasked(await judgeHeld(tools, withProofs(each, proofs), context), each, proofs);
    if (judged.state === 'verified') verified.push(judged.record);
    else others.push(judged);
  }
  const newest = verified.toSorted(newestFirst).slice(0, asked.most);
  return [
    ...newest.map((record): Seen => ({ state: 'verified', record, superseded: [], doubts: [], unseen: [] })),
    ...others,
  ];
};

const notableIn = (held: Held): readonly FoundRecord[] => {
  if (held.state === 'unreadable') return [held];
  const remark = held.state === 'held' ? (held.cut ?? null) : held.remark;
  return remark === null ? [] : [{ state: 'absent', remark }];
};

const ofKind =
  ({ kind }: Latest): Fits =>
  ({ stage }) =>
    stage === kind ? null : `evidence of another stage: ${stage}`;
