/**
 * Kept connections: what a profile is, and what keeps them.
 *
 * @module
 */

/** The profile that is taken where none is named. */
export const DEFAULT = "default";

/** The variable that names the profile to take. */
export const PROFILE_VARIABLE = "OINT_PROFILE";

/** Where the secrets of a profile are. */
export type Kept = "keychain" | "file";

/** What is known of a profile without its secrets. */
export interface Profile {
  service: string;
  name: string;
  /** Where it leads, without secrets, e.g. `shop.example`. */
  address: string;
  /** As whom calls are made; absent where nobody was asked. */
  account?: string;
  kept: Kept;
}

/** A connection's options by parameter name (`URL`, `Token`), as they were typed. */
export type ConnectionTexts = Readonly<Record<string, string>>;

/** Keeps profiles. */
export interface ProfileStore {
  /** The file with all that is no secret, and with the secrets that no keychain keeps. */
  path: string;
  /** All profiles, by service and name. */
  list: () => Promise<Profile[]>;
  /** What a profile keeps; nothing where there is none. */
  read: (service: string, name: string) => Promise<ConnectionTexts | undefined>;
  /** Keeps a profile in the place of an earlier one of its name, and tells where. */
  keep: (profile: Omit<Profile, "kept">, texts: ConnectionTexts) => Promise<Kept>;
  /** Forgets a profile; says whether there was one. */
  forget: (service: string, name: string) => Promise<boolean>;
}

/** Whether a text can name a profile: it is shown, and typed on command lines. */
export function isName(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u.test(text);
}
