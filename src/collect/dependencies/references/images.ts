import { isMap, isScalar, type Node, type Pair } from 'yaml';
import { LIMITS } from '../limits.js';
import { refuse } from '../unreadable.js';
import { imageAt, type Named } from './pins.js';
import { everyPair, placedDocuments, type PlacedDocument } from './yaml-places.js';

/** Images of the services of a compose file; what a service builds itself is a name of its own. */
export const composeReferences = (text: string): readonly Named[] =>
  placedDocuments(text).flatMap((document) =>
    withMerged(document, document.at(document.root, 'services'))
      .flatMap((services) => document.members(services))
      .flatMap(([, service]) => withMerged(document, service))
      .flatMap((service) => serviceImage(document, service)),
  );

/** A map and what is merged into it (`<<: *common`, `<<: [*a, *b]`), which holds what it does not say itself. */
const withMerged = (document: PlacedDocument, node: Node | null, depth = 0): readonly (Node | null)[] => {
  if (depth > LIMITS.depth) return refuse('it merges too deeply');
  const merged = document.at(node, '<<');
  const sources = isMap(merged) ? [merged] : document.items(merged);
  return [node, ...sources.flatMap((source) => withMerged(document, source, depth + 1))];
};

const serviceImage = (document: PlacedDocument, service: Node | null): readonly Named[] => {
  const image = document.at(service, 'image');
  if (image === null) return [];
  const name = document.text(image);
  if (name === null) return refuse('an image is no text');
  const named = imageAt(name, document.lineOf(image));
  return [document.at(service, 'build') === null ? named : { ...named, pin: 'local' }];
};

/** Whether a YAML file may name images at all: most do not, and are not read any further. */
export const mayNameImages = (text: string): boolean => /image|repository/i.test(text);

/** `image:` of Kubernetes objects (documents with apiVersion and kind) at any depth. */
export const manifestReferences = (text: string): readonly Named[] =>
  placedDocuments(text).flatMap((document) => {
    const isObject = ['apiVersion', 'kind'].every((key) => document.at(document.root, key) !== null);
    return isObject ? imagesIn(document, false) : [];
  });

/** The same of the values of a chart, where an image may be in parts: registry, repository, tag, digest. */
export const valuesReferences = (text: string): readonly Named[] =>
  placedDocuments(text).flatMap((document) => imagesIn(document, true));

const imagesIn = (document: PlacedDocument, inParts: boolean): readonly Named[] => {
  const found: Named[] = [];
  everyPair(document.root, ({ key, value }: Pair) => {
    if (!isScalar(key) || key.value !== 'image') return;
    const node = document.target(value);
    const name = isScalar(node) ? document.text(node) : null;
    if (name !== null && name.trim() !== '') found.push(imageAt(name.trim(), document.lineOf(node)));
    if (inParts && isMap(node)) found.push(...partsOf(document, node));
  });
  return found;
};

const partsOf = (document: PlacedDocument, image: Node): readonly Named[] => {
  const part = (key: string): string => {
    const node = document.at(image, key);
    return isScalar(node) ? scalarText(node.value).trim() : '';
  };
  const repository = part('repository') === '' ? part('name') : part('repository');
  if (repository === '') return [];
  const [registry, tag, digest] = [part('registry'), part('tag'), part('digest')];
  const name = [
    registry === '' ? '' : `${registry}/`,
    repository,
    tag === '' ? '' : `:${tag}`,
    digest === '' ? '' : `@${digest}`,
  ];
  return [imageAt(name.join(''), document.lineOf(document.at(image, 'repository') ?? image))];
};

/** A tag may be written as a number. */
const scalarText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** Images of a chart's template that are written out; what the values fill in is read there. */
export const templateReferences = (text: string): readonly Named[] =>
  text.split(/\r?\n/).flatMap((line, index) => {
    const [, name = ''] = /^\s*(?:-\s+)?["']?image["']?\s*:\s*["']?([^"'\s#{}]+)["']?\s*(?:#.*)?$/.exec(line) ?? [];
    return name === '' ? [] : [imageAt(name, index + 1)];
  });
