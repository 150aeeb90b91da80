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
  /** Id, unique among its kind. */
  ID?: string;
  /** Whether the user is an administrator. */
  ADMIN?: boolean;
  /** What it is called. */
  NAME?: string;
  /** Surname. */
  LAST_NAME?: string;
  /** M or F. */
  PERSONAL_GENDER?: string;
  TIME_ZONE?: string;
  /** Photo of the user. */
  PERSONAL_PHOTO?: string;
}

/** Methods of Bitrix24 whose names begin with `profile`. */
export interface ProfileRestMethods {
  /** Returns the caller's ID, name, gender and time zone and whether he or she is an administrator. */
  "profile": { params: ProfileParams; result: ProfileResult };
}
