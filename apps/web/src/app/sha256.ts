/** The sha-256 in lower-case hex; `undefined` at an address without https, where browsers compute none. */
export async function sha256Hex(bytes: BufferSource): Promise<string | undefined> {
  const subtle = (crypto as { subtle?: SubtleCrypto }).subtle;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
