import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import { refusal } from './refusal.js';
import type { Github } from './schema.js';

export interface Cost {
  /** Points, as GitHub documents them: requests for connections by 100, rounded, at least 1. */
  readonly cost: number;
  /** The most nodes that the query can answer. */
  readonly nodeCount: number;
}

const MOST_NODES = 500_000;

interface Walk {
  readonly fieldTypes: Github['fieldTypes'];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  requests: number;
  nodes: number;
}

const sizeOf = (walk: Walk, field: FieldNode): number | null => {
  for (const { name, value } of field.arguments ?? []) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    if (value.kind === Kind.INT) return Number(value.value);
    const given = value.kind === Kind.VARIABLE ? walk.variables[value.name.value] : null;
    if (typeof given === 'number') return given;
  }
  return null;
};

/** `times`: how often GitHub asks for what stands here, if every connection above is full. */
const walkField = (walk: Walk, field: FieldNode, parent: string, times: number): void => {
  const type = walk.fieldTypes.get(parent)?.get(field.name.value) ?? '';
  if (field.selectionSet === undefined) return;
  const size = type.endsWith('Connection') ? sizeOf(walk, field) : null;
  if (size !== null) {
    walk.requests += times;
    walk.nodes += times * size;
  }
  walkSelections(walk, field.selectionSet, type, times * (size ?? 1));
};

const walkSelections = (walk: Walk, set: SelectionSetNode, parent: string, times: number): void => {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      walkField(walk, selection, parent, times);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value);
    if (fragment === undefined) continue;
    walkSelections(walk, fragment.selectionSet, fragment.typeCondition?.name.value ?? parent, times);
  }
};

/** What a valid operation costs before it runs. Throws GitHub's refusal of more than 500,000 nodes. */
export const costOf = (
  { schema, fieldTypes }: Github,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): Cost => {
  const walk: Walk = { fieldTypes, fragments, variables, requests: 0, nodes: 0 };
  walkSelections(walk, operation.selectionSet, schema.getRootType(operation.operation)?.name ?? '', 1);
  if (walk.nodes > MOST_NODES) {
    const found = walk.nodes.toLocaleString('en-US');
    const limit = MOST_NODES.toLocaleString('en-US');
    throw refusal(
      'MAX_NODE_LIMIT_EXCEEDED',
      `This query requests up to ${found} possible nodes which exceeds the maximum limit of ${limit}.`,
    );
  }
  return { cost: Math.max(1, Math.round(walk.requests / 100)), nodeCount: walk.nodes };
};
