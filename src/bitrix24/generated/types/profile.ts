// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of profile.
 *
 * @see https://apidocs.bitrix24.com/api-reference/common/users/profile.html
 */
export interface ProfileParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of profile. */
export interface ProfileResult {
  ID?: string;
  ADMIN?: boolean;
  NAME?: string;
  LAST_NAME?: string;
  PERSONAL_GENDER?: string;
  TIME_ZONE?: string;
  PERSONAL_PHOTO?: string;
}
