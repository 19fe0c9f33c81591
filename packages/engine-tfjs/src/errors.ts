/** None of these backends of tfjs loads here; `cause` is why the last one does not. */
export class TfjsBackendError extends Error {
  readonly code = 'tfjs-backend';
  readonly backends: readonly string[];
  override readonly name = 'TfjsBackendError';
  constructor(backends: readonly string[], options?: { cause: unknown }) {
    super(`no backend of tfjs loads here; tried: ${backends.join(', ')}`, options);
    this.backends = backends;
  }
}
