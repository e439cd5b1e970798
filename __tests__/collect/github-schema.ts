import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';

const schema = buildSchema(readFileSync('node_modules/@octokit/graphql-schema/schema.graphql', 'utf8'), {
  assumeValidSDL: true,
});

/** What GitHub's published schema has against a query. */
export const schemaFaults = (query: string): readonly string[] =>
  validate(schema, parse(query)).map((error) => error.message);
