import { canonical } from '../../evidence/canonical.js';
import { sha256 } from '../../evidence/digest.js';
import type { DeliverySeen, ToldSeen } from '../../facts/upkeep.js';
import { keyOfSubject, type UpkeepFinding } from '../../report/upkeep/finding.js';
import {
  issueBody,
  issueFarewell,
  issueMarker,
  issueNews,
  issueReturned,
  issueTitle,
  type Speaker,
} from '../../report/upkeep/issue-text.js';
import type { IssueDesk, IssueEnded, IssueSink, SubjectIssue } from '../ports-sinks.js';
import type { Told, Telling } from './telling.js';

const SINK = 'issues';

/** Everything that is found about one subject. */
interface Subject {
  readonly key: string;
  readonly subject: string;
  readonly findings: readonly UpkeepFinding[];
  readonly codes: readonly string[];
  readonly digest: string;
}

/** One issue a subject. Where the host does not tell which issues there are, nothing is written: it would be written twice. */
export const tellIssues = async (sink: IssueSink, telling: Telling): Promise<Told> => {
  const own = telling.told.filter((each) => each.sink === SINK);
  const known = new Map(own.map((each) => [each.key, each]));
  const subjects = subjectsOf(telling);
  const desk = await sink.open(telling.speaker.repository);
  if (typeof desk === 'string') {
    const news = subjects.filter(({ key, digest }) => known.get(key)?.digest !== digest);
    const unread = { sink: SINK, key: SINK, act: 'update', state: 'failed', found: desk } as const;
    return { deliveries: [unread, ...news.map(({ key }) => ({ ...unread, key }))], told: own };
  }
  const deliveries: DeliverySeen[] = [];
  const told: ToldSeen[] = [];
  for (const subject of subjects) {
    const before = known.get(subject.key);
    const ended = await desk.keep(issueOf(subject, before, telling.speaker));
    deliveries.push(...deliveryOf(subject.key, before === undefined ? 'open' : 'update', ended));
    told.push(...standingAfter(subject, before, ended));
  }
  const over = await closeOver(desk, telling, { known, subjects });
  return { deliveries: [...deliveries, ...over.deliveries], told: [...told, ...over.told] };
};

const subjectsOf = ({ findings, speaker }: Telling): readonly Subject[] => {
  const bySubject = new Map<string, readonly UpkeepFinding[]>();
  for (const finding of findings) bySubject.set(finding.subject, [...(bySubject.get(finding.subject) ?? []), finding]);
  return [...bySubject].map(([subject, own]) => ({
    key: keyOfSubject(speaker.repository, subject),
    subject,
    findings: own,
    codes: [...new Set(own.flatMap(({ codes }) => codes))].sort(),
    digest: sha256(canonical(own.map(({ key, digest }) => [key, digest].join(' ')).sort())),
  }));
};

const issueOf = (
  { key, subject, findings, codes, digest }: Subject,
  before: ToldSeen | undefined,
  speaker: Speaker,
): SubjectIssue => {
  const marker = issueMarker(key);
  const fresh = codes.filter((code) => !(before?.codes ?? []).includes(code));
  return {
    key,
    marker,
    place: before?.place ?? null,
    text: before?.text ?? null,
    wanted: {
      title: issueTitle(subject),
      body: issueBody(subject, findings, marker, speaker),
      unchanged: before?.digest === digest,
      news: fresh.length === 0 ? null : issueNews(fresh, speaker),
      returned: issueReturned(codes, speaker),
    },
    farewell: issueFarewell(speaker),
  };
};

const deliveryOf = (key: string, act: DeliverySeen['act'], ended: IssueEnded): readonly DeliverySeen[] => {
  if (ended.state === 'unchanged') return [];
  const failed = ended.state === 'failed';
  return [{ sink: SINK, key, act, state: failed ? 'failed' : 'delivered', found: failed ? ended.found : null }];
};

const standingAfter = (
  { key, subject, findings, codes, digest }: Subject,
  before: ToldSeen | undefined,
  ended: IssueEnded,
): readonly ToldSeen[] => {
  if (ended.state === 'failed') return before === undefined ? [] : [before];
  if (ended.state === 'closed') return [];
  const tasks = [...new Set(findings.map(({ task }) => task))];
  return [{ sink: SINK, key, subject, tasks, codes, digest, place: ended.number, text: ended.text }];
};

/** Closes what nothing is found about any more. An issue of which no record tells is closed when every task was done whole. */
const closeOver = async (
  desk: IssueDesk,
  { isWhole, speaker }: Telling,
  { known, subjects }: { readonly known: ReadonlyMap<string, ToldSeen>; readonly subjects: readonly Subject[] },
): Promise<Told> => {
  const open = new Set(subjects.map(({ key }) => key));
  const gone = [...known.values()].filter(({ key }) => !open.has(key));
  const markers = new Set([...known.keys(), ...open].map(issueMarker));
  const isAllWhole = (['sweep', 'reconcile', 'access', 'models'] as const).every(isWhole);
  const strays = isAllWhole ? desk.standing.filter(({ marker }) => !markers.has(marker)) : [];
  const farewell = issueFarewell(speaker);
  const deliveries: DeliverySeen[] = [];
  const told: ToldSeen[] = gone.filter(({ tasks }) => !tasks.every(isWhole));
  for (const each of gone.filter(({ tasks }) => tasks.every(isWhole))) {
    const { key, place, text } = each;
    const ended = await desk.keep({ key, marker: issueMarker(key), place, text, wanted: null, farewell });
    deliveries.push(...deliveryOf(key, 'close', ended));
    if (ended.state === 'failed') told.push(each);
  }
  for (const { number, marker } of strays) {
    const key = marker.slice('<!-- '.length, -' -->'.length);
    const ended = await desk.keep({ key, marker, place: number, text: null, wanted: null, farewell });
    deliveries.push(...deliveryOf(key, 'close', ended));
  }
  return { deliveries, told };
};
