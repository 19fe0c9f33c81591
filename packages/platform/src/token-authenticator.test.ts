import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from './errors.ts';
import { TokenAuthenticator } from './token-authenticator.ts';

describe('TokenAuthenticator', () => {
  const authenticator = new TokenAuthenticator('s3cret-token');

  it.each(['Bearer s3cret-token', 'bearer s3cret-token', 'BEARER  s3cret-token'])(
    'knows its owner by %j',
    async (header) => {
      expect(await authenticator.authenticate(header)).toEqual({ id: 'owner' });
    },
  );

  it.each([
    undefined,
    '',
    's3cret-token',
    'Bearer',
    'Bearer ',
    'Bearer S3cret-token',
    'Bearer s3cret-toke',
    'Bearer s3cret-token2',
    'Bearer s3cret-token s3cret-token',
    'Basic s3cret-token',
    'BearerX s3cret-token',
  ])('does not know %j', async (header) => {
    expect(await authenticator.authenticate(header)).toBeUndefined();
  });

  it.each(['', ' ', 'two words', 'ñ'])(
    'refuses to wait for the token %j, which no header can hold',
    (token) => {
      expect(() => new TokenAuthenticator(token)).toThrow(InvalidArgumentError);
    },
  );
});
