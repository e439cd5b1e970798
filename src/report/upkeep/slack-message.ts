import { detailsOf, headlineOf, parted, type Draft, type News, type Receiver } from './message.js';

/** Slack takes 50 blocks in a message and 3000 characters in a text. */
const MOST_FINDINGS = 20;
const MOST_CHARACTERS = 1500;

const SIGNS: Readonly<Record<News['act'], string>> = { open: '🔴', update: '🟠', close: '✅' };

/**
 * For an incoming webhook of Slack, or whatever takes the same. Words of others stand in texts that Slack does not read as markup,
 * so that none calls a channel or a person, or becomes a link.
 */
export const slackMessages = (news: readonly News[], receiver: Receiver): readonly Draft[] =>
  parted(news, MOST_FINDINGS).map((items) => ({ items, path: '', content: contentOf(items, receiver) }));

const contentOf = (items: readonly News[], { repository, runUrl }: Receiver) => {
  const title = `Countersign: ${repository}, ${countsOf(items)}`;
  return {
    // What a notification shows: Slack reads markup in it.
    text: withoutMarkup(title),
    blocks: [
      { type: 'header', text: plainText(title, 150) },
      ...items.map((item) => ({ type: 'section', text: plainText(textOf(item), MOST_CHARACTERS) })),
      ...(runUrl === null
        ? []
        : [
            {
              type: 'context',
              elements: [{ type: 'mrkdwn', text: `<${withoutMarkup(runUrl)}|The run and its evidence>` }],
            },
          ]),
    ],
  };
};

const countsOf = (items: readonly News[]): string => {
  const count = (act: News['act']): number => items.filter((item) => item.act === act).length;
  return [
    [count('open'), 'new'],
    [count('update'), 'changed'],
    [count('close'), 'over'],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, word]) => `${String(number)} ${String(word)}`)
    .join(', ');
};

const textOf = (item: News): string => {
  const due = item.finding?.due ?? null;
  return [
    `${SIGNS[item.act]} ${headlineOf(item, 300)}`,
    ...(item.finding === null ? [] : detailsOf(item.finding, 3)),
    ...(due === null ? [] : [`Due: ${due}`]),
  ].join('\n');
};

const plainText = (text: string, limit: number) => ({
  type: 'plain_text',
  emoji: false,
  text: text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`,
});

const withoutMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
