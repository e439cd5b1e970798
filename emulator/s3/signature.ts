import { createHash, createHmac } from 'node:crypto';
import type { EmulatedRequest } from '../handler.js';

/** The keys that the emulated S3 knows. The session token must come along. */
export const s3AccessKey = 'ASIAEMULATED';
export const s3SecretKey = 'emulated/secret+key';
export const s3SessionToken = 'emulated-session-token';

const farthestMs = 15 * 60_000;
const authorization =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([a-z0-9-]+)\/s3\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;

/** What S3 has against a request's signature (version 4, in headers); undefined: nothing. Reckoned after Amazon's description. */
export function signatureFault(request: EmulatedRequest, now: string): string | undefined {
  const { headers, body } = request;
  const [, key, day = '', region = '', names = '', signature] =
    authorization.exec(headers['authorization'] ?? '') ?? [];
  if (key === undefined) return 'AccessDenied';
  if (key !== s3AccessKey || headers['x-amz-security-token'] !== s3SessionToken) return 'InvalidAccessKeyId';
  const time = headers['x-amz-date'] ?? '';
  if (Math.abs(timeOf(time) - Date.parse(now)) > farthestMs) return 'RequestTimeTooSkewed';
  const digest = hash(body);
  if (headers['x-amz-content-sha256'] !== digest) return 'XAmzContentSHA256Mismatch';
  const signed = names.split(';');
  const unsigned = Object.keys(headers).filter((name) => name.startsWith('x-amz-') && !signed.includes(name));
  if (unsigned.length > 0 || !signed.includes('host')) return 'AccessDenied';
  const canonical = [
    request.method,
    encoded(decodeURIComponent(request.path)).replaceAll('%2F', '/'),
    [...request.query]
      .map((pair) => pair.map(encoded).join('='))
      .sort()
      .join('&'),
    ...signed.map((name) => `${name}:${(headers[name] ?? '').trim()}`),
    '',
    names,
    digest,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, hash(canonical)].join('\n');
  const signing = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(mac, `AWS4${s3SecretKey}`);
  return mac(signing, text).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch';
}

const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const timeOf = (text: string): number =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
