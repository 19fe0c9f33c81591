/** Who asks. */
export interface Principal {
  id: string;
}

export interface Authenticator {
  /** The principal that an `Authorization` header proves, or `undefined` when it proves none. */
  authenticate(authorization: string | undefined): Promise<Principal | undefined>;
}
