/** What a list tells of one blob; a store may know no more without asking for each. */
export interface BlobEntry {
  /** Slash-separated name, 1 to 1,024 bytes of well-formed UTF-8, without empty, `.` or `..` segments. */
  key: string;
  sizeBytes: number;
  /** ISO 8601, UTC. */
  createdAt: string;
}

/** What a store knows of one blob without reading it. */
export interface BlobInfo extends BlobEntry {
  /** Lower-case hex; absent only where an upload went past us and its store does not compute one. */
  sha256?: string;
  contentType: string;
}

/** Bytes from `start` up to and including `end`, both 0-based, as HTTP ranges count. */
export interface ByteRange {
  start: number;
  end: number;
}

export interface BlobContent {
  info: BlobInfo;
  /** The bytes in order, in chunks of any size; may be read once. */
  body: AsyncIterable<Uint8Array>;
}

/** A form that any HTML page or `curl -F` can post: every field first, the file last, in field `file`. */
export interface SignedUpload {
  url: string;
  fields: Record<string, string>;
  /** ISO 8601, UTC. */
  expiresAt: string;
  maxBytes: number;
}

/** What a form is signed for. */
export interface UploadTerms {
  key: string;
  maxBytes: number;
  /** 1 s to 7 days. */
  expiresInSeconds: number;
  /** Lower-case hex; with it, no file of other bytes is taken. */
  sha256?: string;
}

export interface Page<T> {
  items: T[];
  /** Hand it back to read on; absent on the last page. */
  nextCursor?: string;
}

/**
 * Immutable named bytes. A key is written with the same bytes every time or not at all, so a second
 * `put` is harmless and nothing here decides a race: that is the catalog's office. Only a signed form may
 * bring other bytes, as whoever holds it can post it twice: the later ones then take the place of the
 * earlier, whole.
 *
 * Every method with a key throws InvalidBlobKeyError when it is not of the form above, and
 * InvalidArgumentError when a number is out of bounds.
 */
export interface BlobStore {
  /**
   * The stored blob's facts, once its bytes are durable. No reader ever sees a part of it. When `body` throws
   * or `signal` fires, nothing is stored and the same reason is thrown.
   */
  put(
    key: string,
    body: Uint8Array | AsyncIterable<Uint8Array>,
    options?: { contentType?: string; signal?: AbortSignal },
  ): Promise<BlobInfo>;
  stat(key: string): Promise<BlobInfo | undefined>;
  /**
   * The blob or a range of it, or `undefined` when there is none; a range is cut to the blob's end,
   * so one that begins after it has no bytes. `info` is of the whole blob either way.
   */
  get(key: string, options?: { range?: ByteRange }): Promise<BlobContent | undefined>;
  /** One page (`limit` 1 to 1,000, default 100) of the blobs whose key starts with `prefix`, in byte order. */
  list(prefix: string, options?: { limit?: number; cursor?: string }): Promise<Page<BlobEntry>>;
  /** Resolves as well when there was no such blob. */
  remove(key: string): Promise<void>;
  /** A form by which whoever holds it may write exactly this key, once or more, until it expires. */
  signUpload(terms: UploadTerms): Promise<SignedUpload>;
  /** An absolute URL by which whoever holds it may read exactly this key until it expires (1 s to 7 days). */
  signDownload(request: { key: string; expiresInSeconds: number; fileName?: string }): Promise<string>;
}
