import { visible } from '../plain.js';

/** A piece of a page whose every text is escaped already. Only this file makes one. */
export interface Markup {
  readonly markup: string;
}

export type Child = Markup | string | null;

/** `true`: the attribute alone; `null`: none. */
type Attributes = Readonly<Record<string, string | true | null>>;

const VOID: ReadonlySet<string> = new Set(['meta', 'link']);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => visible(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');

/** An element. Texts among its children, and values of attributes, are escaped and have nothing hidden in them. */
export const element = (name: string, attributes: Attributes, ...children: readonly Child[]): Markup => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [value === true ? ` ${key}` : ` ${key}="${escape(value)}"`],
  );
  const open = `<${name}${written.join('')}>`;
  return { markup: VOID.has(name) ? open : `${open}${join(children).markup}</${name}>` };
};

export const join = (children: readonly Child[]): Markup => ({
  markup: children
    .map((child) => (child === null ? '' : typeof child === 'string' ? escape(child) : child.markup))
    .join(''),
});

/** Words of others: letters that run from right to left stay within. */
export const others = (text: string): Markup => element('bdi', {}, text);

export const code = (text: string): Markup => element('code', {}, text);

/**
 * A script or a style of ours, whose content a browser reads as it stands. Throws for what would end it early or would be
 * read as something else than was hashed.
 */
export const verbatim = (name: 'script' | 'style', content: string): Markup => {
  if (/<\/(script|style)|<!--|[\r\0]/iu.test(content))
    throw new Error(`the ${name} of the page cannot stand in a page`);
  return { markup: `<${name}>${content}</${name}>` };
};
