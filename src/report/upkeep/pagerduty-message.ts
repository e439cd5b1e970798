import { detailsOf, headlineOf, type Draft, type News, type Receiver } from './message.js';

/** PagerDuty takes 1024 characters in a summary and 512 KB in all. */
const MOST_CHARACTERS = 1000;

/** Events of PagerDuty's Events API v2: one a finding; a later one of the same key joins the same incident, or resolves it. */
export const pagerdutyMessages = (news: readonly News[], receiver: Receiver): readonly Draft[] =>
  news.map((item) => ({ items: [item], path: '', content: eventOf(item, receiver) }));

const eventOf = (item: News, { repository, runUrl, at, key }: Receiver) => {
  const { finding } = item;
  if (finding === null) return { routing_key: key, event_action: 'resolve', dedup_key: item.key };
  return {
    routing_key: key,
    event_action: 'trigger',
    dedup_key: item.key,
    client: 'Countersign',
    ...(runUrl === null ? {} : { client_url: runUrl, links: [{ href: runUrl, text: 'The run and its evidence' }] }),
    payload: {
      summary: headlineOf(item, MOST_CHARACTERS),
      source: repository,
      severity: 'error',
      timestamp: at,
      component: finding.control,
      group: finding.task,
      class: finding.codes.join(', ').slice(0, MOST_CHARACTERS),
      custom_details: {
        subject: item.subject.slice(0, MOST_CHARACTERS).toWellFormed(),
        since: finding.since,
        due: finding.due,
        evidence: finding.evidence,
        details: detailsOf(finding, 10),
      },
    },
  };
};
