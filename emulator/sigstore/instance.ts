import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  tsaHandler,
} from '@sigstore/mock';
import { generateKeyPairSync } from 'node:crypto';
import type { Answer } from '../handler.js';
import { askedByTheRun } from './asked-by-the-run.js';
import { createLog } from './log.js';
import { trustedRootOf, type Authorities } from './trusted-root.js';

/** A Sigstore with keys of its own. `now`: the time of the emulated GitHub, which is that of its certificates too. */
export interface Sigstore {
  readonly certify: (body: Buffer, now: Date) => Promise<Answer>;
  readonly log: (proposed: unknown, now: Date) => Promise<Answer>;
  readonly entry: (uuid: string) => Answer;
  readonly timestamp: (body: Buffer, now: Date) => Promise<Answer>;
  /** `trusted_root.json`, as protobuf's JSON, for verifiers. */
  readonly trustedRoot: Readonly<Record<string, unknown>>;
}

const day = 86_400_000;
/** Its roots are older than anything that they vouch for. */
const age = 30 * day;

export async function makeSigstore(now: Date): Promise<Sigstore> {
  // The services keep this very object and ask it for the time, so that they can be told it.
  const clock = new Date(now);
  const authorities = await atTime(new Date(now.getTime() - age), () => makeAuthorities(clock));
  const { ca, tlog, tsa } = authorities;
  // A workflow's certificate names the file that ran, as an address.
  const ofGitHub: typeof ca = {
    rootCertificate: ca.rootCertificate,
    issueCertificate: (options) =>
      ca.issueCertificate({ ...options, subjectAltName: `https://github.com/${options.subjectAltName}` }),
  };
  const certificates = fulcioHandler(ofGitHub, { subjectClaim: 'job_workflow_ref' });
  const timestamps = tsaHandler(tsa);
  const answered = async ({ fn }: typeof certificates, body: Buffer, at: Date): Promise<Answer> => {
    clock.setTime(at.getTime());
    const { statusCode, response, contentType = 'text/plain' } = await fn(body.toString('utf8'));
    return { status: statusCode, headers: { 'content-type': contentType }, body: response };
  };
  const log = createLog(tlog);
  return {
    certify: (body, at) => askedByTheRun(body, at) ?? answered(certificates, body, at),
    log: (proposed, at) => {
      clock.setTime(at.getTime());
      return log.add(proposed);
    },
    entry: log.entry,
    timestamp: (body, at) => answered(timestamps, body, at),
    trustedRoot: trustedRootOf(authorities, new Date(now.getTime() - age)),
  };
}

async function makeAuthorities(clock: Date): Promise<Authorities> {
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ctlog = await initializeCTLog(keys(), clock);
  return {
    ctlog,
    ca: await initializeCA(keys(), ctlog, clock),
    tlog: await initializeTLog('https://rekor.emulated.example', keys(), clock),
    tsa: await initializeTSA(keys(), clock),
  };
}

/** The library dates its roots by the clock of the process: for as long as they are made, that is the given one. */
async function atTime<T>(time: Date, make: () => Promise<T>): Promise<T> {
  const real = globalThis.Date;
  const current = (): number => time.getTime();
  globalThis.Date = new Proxy(real, {
    construct: (target, parts, made) =>
      Reflect.construct(target, parts.length === 0 ? [current()] : parts, made) as object,
    get: (target, name): unknown => (name === 'now' ? current : Reflect.get(target, name)),
  });
  try {
    return await make();
  } finally {
    globalThis.Date = real;
  }
}
