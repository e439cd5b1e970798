import { refuse } from '../unreadable.js';
import { actionAt, imageAt, type Named } from './pins.js';
import { placedDocuments, type PlacedDocument } from './yaml-places.js';

/** What a workflow or an action takes in: actions, reusable workflows, images of jobs, services and container actions. */
export const workflowReferences = (text: string): readonly Named[] => {
  const [document, ...more] = placedDocuments(text);
  if (document === undefined || more.length > 0) return refuse('it is not one YAML document');
  if (document.root !== null && document.members(document.root).length === 0) return refuse('it is no workflow');
  const { at, members, root } = document;
  const jobs = members(at(root, 'jobs')).flatMap(([, job]) => jobReferences(document, job));
  const runs = at(root, 'runs');
  return [...jobs, ...stepReferences(document, runs), ...imageOf(document, at(runs, 'image'), 'action')];
};

const jobReferences = (document: PlacedDocument, job: unknown): readonly Named[] => {
  const { at, members } = document;
  const services = members(at(job, 'services')).flatMap(([, service]) =>
    imageOf(document, at(service, 'image'), 'image'),
  );
  const container = at(job, 'container');
  const image = document.text(container) === null ? at(container, 'image') : container;
  return [
    ...usesOf(document, job),
    ...imageOf(document, image, 'image'),
    ...services,
    ...stepReferences(document, job),
  ];
};

const stepReferences = (document: PlacedDocument, within: unknown): readonly Named[] =>
  document.items(document.at(within, 'steps')).flatMap((step) => usesOf(document, step));

const usesOf = (document: PlacedDocument, within: unknown): readonly Named[] => {
  const node = document.at(within, 'uses');
  if (node === null) return [];
  const name = document.text(node);
  return name === null ? refuse('a `uses` is no text') : [actionAt(name.trim(), document.lineOf(node))];
};

/** The image of a container action is `docker://…` or a Dockerfile of its own folder. */
const imageOf = (document: PlacedDocument, node: unknown, of: 'image' | 'action'): readonly Named[] => {
  if (node === null) return [];
  const name = document.text(node);
  if (name === null) return refuse('an image is no text');
  const line = document.lineOf(node);
  if (of === 'action' && !name.startsWith('docker://')) return [{ kind: 'image', line, name, pin: 'local' }];
  // An empty image switches the container off.
  return name.trim() === '' ? [] : [imageAt(name.trim(), line)];
};
