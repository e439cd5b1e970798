import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** GitHub's own description of its answers, as scripts/openapi-subset.mjs cuts it out. */
interface Description {
  /** Version of GitHub's description. */
  readonly info: string;
  /** `GET /repos/{owner}/{repo} 200` to the schema of the body; `problem` to that of errors. */
  readonly answers: Readonly<Record<string, object>>;
  readonly schemas: Readonly<Record<string, object>>;
}

export interface Conformance {
  /** The operations that GitHub describes, such as `GET /rate_limit 200`. */
  readonly operations: readonly string[];
  /** What is wrong with an answer's body, one text each; empty when it conforms. Throws where GitHub describes no such answer. */
  readonly check: (operation: string, body: unknown) => readonly string[];
}

const base = 'https://api.github.com/description';

/** Reads the description once; schemas are compiled when they are first asked for. */
export function readConformance(path: string): Conformance {
  const description = JSON.parse(readFileSync(path, 'utf8')) as Description;
  // allErrors: a test that names every deviation at once is mended at once.
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // Addresses of mail are free text in git, and GitHub passes on what it finds.
  ajv.addFormat('email', true);
  ajv.addSchema({ $id: base, schemas: description.schemas });
  const compiled = new Map<string, ValidateFunction>();
  const compile = (operation: string): ValidateFunction => {
    const schema = description.answers[operation];
    if (schema === undefined) throw new Error(`GitHub describes no answer ${operation}.`);
    return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', `"${base}#/schemas/`)) as object);
  };
  const check = (operation: string, body: unknown): readonly string[] => {
    const validate = compiled.get(operation) ?? compile(operation);
    compiled.set(operation, validate);
    return validate(body) ? [] : (validate.errors ?? []).map(describe);
  };
  return { operations: Object.keys(description.answers), check };
}

function describe({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath === '' ? '/' : instancePath} ${message ?? 'is wrong'} ${JSON.stringify(params)}`;
}
