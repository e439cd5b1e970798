import { describe, expect, it } from '@jest/globals';
import { regionOf } from '../../src/wiring/s3-access.js';

const nowhere = { region: null, endpoint: null };

describe('the region of a bucket', () => {
  it('is the address’s own, else that of the environment', () => {
    expect(regionOf({ region: 'eu-west-1', endpoint: null }, { AWS_REGION: 'us-east-2' })).toBe('eu-west-1');
    expect(regionOf(nowhere, { AWS_REGION: 'us-east-2' })).toBe('us-east-2');
    expect(regionOf(nowhere, {})).toBeNull();
  });

  it.each(['evil.example/', 'x@evil.example', 'x.evil.example#', 'eu-west-1.', 'EU-west-1', ' ', '', 'a:b'])(
    'that the environment writes as %j leads to no other host',
    (region) => {
      expect(regionOf(nowhere, { AWS_REGION: region })).toBeNull();
      expect(regionOf({ region: null, endpoint: 'https://s3.example' }, { AWS_REGION: region })).toBeNull();
    },
  );
});
