import { detailsOf, headlineOf, type Draft, type News, type Receiver } from './message.js';

/** Opsgenie takes 130 characters in a message, 15,000 in a description, 100 in a source. */
const MESSAGE = 130;
const DESCRIPTION = 15_000;
const SOURCE = 100;

/** Alerts of Opsgenie's Alert API: one a finding, found again by its alias; closed by that alias when it is over. */
export const opsgenieMessages = (news: readonly News[], receiver: Receiver): readonly Draft[] =>
  news.map((item) => ({ items: [item], ...alertOf(item, receiver) }));

const alertOf = (item: News, { repository, runUrl }: Receiver): Omit<Draft, 'items'> => {
  const { finding } = item;
  const source = `countersign ${repository}`.slice(0, SOURCE);
  if (finding === null) {
    const note = 'Nothing of this is found any more.';
    return { path: `/${encodeURIComponent(item.key)}/close?identifierType=alias`, content: { source, note } };
  }
  const description = [...detailsOf(finding, 20), ...(runUrl === null ? [] : [`The run: ${runUrl}`])].join('\n');
  return {
    path: '',
    content: {
      message: headlineOf(item, MESSAGE),
      alias: item.key,
      description: description.slice(0, DESCRIPTION).toWellFormed(),
      source,
      entity: repository,
      priority: 'P3',
      tags: ['countersign'],
      details: {
        control: finding.control,
        since: finding.since,
        ...(finding.due === null ? {} : { due: finding.due }),
        ...(finding.evidence === null ? {} : { evidence: finding.evidence }),
      },
    },
  };
};
