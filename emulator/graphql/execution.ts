import {
  GraphQLError,
  Kind,
  executeSync,
  getVariableValues,
  parse,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

import { costOf, type Cost } from './cost.js';
import { errorEntry, isUnserved, type ErrorEntry } from './refusal.js';
import { github } from './schema.js';
import type { View } from './view.js';

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** GitHub's answer with status 200. `data` is missing where the query was refused before it ran. */
export interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly ErrorEntry[];
}

interface Prepared {
  readonly document: DocumentNode;
  readonly errors: readonly GraphQLError[];
}

const REMEMBERED_QUERIES = 100;
const prepared = new Map<string, Prepared>();

const read = (query: string): Prepared => {
  try {
    const document = parse(query);
    return { document, errors: validate(github().schema, document) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { document: { kind: Kind.DOCUMENT, definitions: [] }, errors: [error] };
  }
};

/** A query's syntax and validity do not change, so each text is looked at once. */
const prepare = (query: string): Prepared => {
  const found = prepared.get(query) ?? read(query);
  prepared.delete(query);
  prepared.set(query, found);
  const oldest = prepared.keys().next();
  if (prepared.size > REMEMBERED_QUERIES && oldest.done !== true) prepared.delete(oldest.value);
  return found;
};

const operationOf = ({ definitions }: DocumentNode, name: string | null): OperationDefinitionNode | undefined => {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (name !== null) return operations.find((operation) => operation.name?.value === name);
  return operations.length === 1 ? operations[0] : undefined;
};

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

const refused = (errors: readonly GraphQLError[]): Reply => ({ errors: errors.map(errorEntry) });

const run = (question: Question, document: DocumentNode, root: View): Reply => {
  const { data, errors = [] } = executeSync({
    schema: github().schema,
    document,
    rootValue: root,
    variableValues: question.variables,
    operationName: question.operationName,
  });
  const unserved = errors.filter(isUnserved);
  if (unserved.length > 0) return { data: null, errors: unserved.map(errorEntry) };
  return { data, ...(errors.length > 0 ? { errors: errors.map(errorEntry) } : {}) };
};

const costOrRefusal = (question: Question, document: DocumentNode): Cost | Reply => {
  const operation = operationOf(document, question.operationName);
  if (operation === undefined) return refused([new GraphQLError('An operation name is required')]);
  const { coerced, errors } = getVariableValues(
    github().schema,
    operation.variableDefinitions ?? [],
    question.variables,
  );
  if (errors !== undefined) return refused(errors);
  try {
    return costOf(github(), operation, fragmentsOf(document), coerced);
  } catch (error) {
    if (error instanceof GraphQLError) return refused([error]);
    throw error;
  }
};

/** Validates a query against GitHub's schema, works out its cost and answers it from the root view. */
export const answerQuestion = (question: Question, rootFor: (cost: Cost) => View): Reply => {
  const { document, errors } = prepare(question.query);
  if (errors.length > 0) return refused(errors);
  const cost = costOrRefusal(question, document);
  return 'cost' in cost ? run(question, document, rootFor(cost)) : cost;
};
