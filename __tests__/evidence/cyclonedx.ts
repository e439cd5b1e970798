import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

const schemaOf = (name: string): object =>
  JSON.parse(
    readFileSync(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`, 'utf8'),
  ) as object;

/** What the schema of CycloneDX 1.6, as its own library ships it, says against a document. */
export function cyclonedxFaults(text: string): readonly string[] {
  validator(JSON.parse(text));
  return (validator.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const validator = compiled();

function compiled() {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // The library takes these two from a package of its own.
  for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    ajv.addSchema(schemaOf(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return ajv.compile(schemaOf('bom-1.6'));
}
