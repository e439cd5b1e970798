import { detailsOf, headlineOf, parted, type Draft, type News, type Receiver } from './message.js';

const MOST_FINDINGS = 100;

/** Our own format, for whoever writes a receiver. */
export const jsonMessages = (news: readonly News[], receiver: Receiver): readonly Draft[] =>
  parted(news, MOST_FINDINGS).map((items) => ({
    items,
    path: '',
    content: {
      schema: 'urn:countersign:findings:v1',
      repository: receiver.repository,
      run: receiver.runUrl,
      at: receiver.at,
      findings: items.map(findingOf),
    },
  }));

const findingOf = (item: News) => ({
  key: item.key,
  act: item.act,
  subject: item.subject,
  codes: item.codes,
  says: headlineOf(item, 300),
  ...(item.finding === null
    ? {}
    : {
        task: item.finding.task,
        control: item.finding.control,
        since: item.finding.since,
        due: item.finding.due,
        evidence: item.finding.evidence,
        details: detailsOf(item.finding, 20),
      }),
});
