/** No backend of tfjs could be had: `backend` is the one asked for, or the last of those that were tried. */
export class TfjsBackendError extends Error {
  readonly code = 'tfjs-backend';
  readonly backend: string;
  override readonly name = 'TfjsBackendError';
  constructor(backend: string, options?: { cause: unknown }) {
    super(`the tfjs backend "${backend}" cannot be had here`, options);
    this.backend = backend;
  }
}
