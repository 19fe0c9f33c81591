import type { SignIn, SignInAnswer } from '@senti/contract';
import { sessionStore } from '../storage/small-store.ts';
import { SignInRefusedError } from './errors.ts';
import { fetchJson } from './http.ts';
import {
  beginSignIn,
  completeSignIn,
  refreshSession,
  signOutAddress,
  type PendingSignIn,
  type Session,
} from './pkce.ts';
import { token } from './token.svelte.ts';

const pendingKey = 'senti.sign-in';
const sessionKey = 'senti.session';
/** A token that ends sooner is changed for a new one before it is used. */
const spareMs = 60_000;

/** Signing in where the server has people do so. Its tokens live as long as the tab, and nowhere else. */
class SignInState {
  /** Where people sign in; `undefined` while that is not known, and where nobody does. */
  place = $state.raw<SignIn>();
  /** Whether `place` is known, or could not be asked for. */
  hasLooked = $state(false);
  hasFailed = $state(false);
  /** Between the return from the place of sign-in and its tokens. */
  #isReturning = $state(false);
  #session = $state.raw<Session>();
  #refreshing: Promise<Session> | undefined;

  get isSignedIn(): boolean {
    return this.#session !== undefined;
  }

  /** Whether a file can only be sent after signing in. */
  get isNeeded(): boolean {
    const isKnown = this.isSignedIn || this.#isReturning || token.value !== undefined;
    return this.place !== undefined && !isKnown;
  }

  /** Takes up the session of this tab, or ends a sign-in that comes back with its answer in the address. */
  async start(): Promise<void> {
    const kept = sessionStore.get(sessionKey);
    if (kept !== null) this.#session = JSON.parse(kept) as Session;
    this.place = this.#session?.place;
    const address = new URL(location.href);
    const answer = address.searchParams;
    if (!answer.has('state')) return;
    const pendingText = sessionStore.get(pendingKey);
    sessionStore.set(pendingKey, undefined);
    const pending = pendingText === null ? undefined : (JSON.parse(pendingText) as PendingSignIn);
    history.replaceState(history.state, '', address.pathname + (pending?.hash ?? address.hash));
    if (!pending) return; // the answer to an attempt of another tab
    this.place = pending.place;
    this.#isReturning = true;
    try {
      this.#keep(await completeSignIn(pending, answer));
    } catch {
      this.hasFailed = true; // the person is told, and asked to try again
    } finally {
      this.#isReturning = false;
    }
  }

  /** Asks the server whether people sign in, once; without an answer, the next visit asks again. */
  async look(): Promise<void> {
    if (this.place || token.value !== undefined) return;
    try {
      this.place = ((await fetchJson('/v1/sign-in')) as SignInAnswer).signIn;
    } catch {
      // offline, or a server that knows no such question: then its token is asked for
    }
    this.hasLooked = true;
  }

  /** Leaves the page for the place of sign-in, which leads back to this screen. */
  async begin(): Promise<void> {
    if (!this.place) return;
    const { hash } = location;
    const { pending, address } = await beginSignIn(this.place, { redirectUri: homeAddress(), hash });
    sessionStore.set(pendingKey, JSON.stringify(pending));
    location.assign(address);
  }

  /** Ends the session here and at the place of sign-in. */
  end(): void {
    const { place } = this;
    this.forget();
    if (place) location.assign(signOutAddress(place, homeAddress()));
  }

  /** What proves who writes: the server's own token, or that of a session, new where it was about to end. */
  async proof(): Promise<string | undefined> {
    const session = this.#session;
    if (token.value !== undefined || !session) return token.value;
    if (session.expiresAtMs - Date.now() > spareMs) return session.accessToken;
    try {
      this.#refreshing ??= refreshSession(session);
      this.#keep(await this.#refreshing);
    } catch (error) {
      // Signed out elsewhere, or away for too long: the person is asked to sign in again.
      if (error instanceof SignInRefusedError) this.forget();
    } finally {
      this.#refreshing = undefined;
    }
    return this.#session?.accessToken;
  }

  /** After a refusal. */
  forget(): void {
    this.#session = undefined;
    sessionStore.set(sessionKey, undefined);
  }

  #keep(session: Session) {
    this.#session = session;
    this.hasFailed = false;
    sessionStore.set(sessionKey, JSON.stringify(session));
  }
}

/** The page's own address, as the place of sign-in knows it: without parameters and screen. */
function homeAddress(): string {
  return new URL('/', location.href).href;
}

export const signIn = new SignInState();
