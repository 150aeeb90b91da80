// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of userconsent.agreement.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
 */
export interface UserconsentAgreementListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of userconsent.agreement.list. */
export type UserconsentAgreementListResult = {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N";
  /** Code of the language, e.g. en. */
  LANGUAGE_ID?: string | null;
}[];

/**
 * Parameters of userconsent.agreement.text.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html
 */
export interface UserconsentAgreementTextParams {
  /** Id, unique among its kind. See userconsent.agreement.list. */
  id: number | string;
  replace?: {
    COMPANY_NAME?: string | undefined;
    COMPANY_ADDRESS?: string | undefined;
    PURPOSES?: string | undefined;
    THIRD_PARTIES?: string | undefined;
    /** E-mail address. */
    EMAIL?: string | undefined;
    button_caption?: string | undefined;
    /** Fields of the record by their names. */
    fields?: object | undefined;
  } | undefined;
}

/** Result of userconsent.agreement.text. */
export type UserconsentAgreementTextResult = {
  /** Text beside it, for people to read. */
  LABEL?: string;
  /** What it says. */
  TEXT?: string;
}[] | {
  /** Text beside it, for people to read. */
  LABEL?: string;
  /** What it says. */
  TEXT?: string;
};

/**
 * Parameters of userconsent.consent.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html
 */
export interface UserconsentConsentAddParams {
  AGREEMENT_ID: number | string;
  /** IP address. */
  IP: string;
  /** Id of the user: user.get. */
  USER_ID?: number | string | undefined;
  /** Address. */
  URL?: string | undefined;
  /** Id in the outside system that it came from. */
  ORIGIN_ID?: string | number | undefined;
  /** Outside system that it came from. */
  ORIGINATOR_ID?: string | number | undefined;
}

/** Result of userconsent.consent.add. */
export type UserconsentConsentAddResult = number;

/** Methods of Bitrix24 whose names begin with `userconsent`. */
export interface UserconsentRestMethods {
  /** Lists the consent agreements of the account with name, language and active flag. */
  "userconsent.agreement.list": { params: UserconsentAgreementListParams; result: UserconsentAgreementListResult };
  /** Returns the text and label of a consent agreement with company, purposes and email filled in. */
  "userconsent.agreement.text": { params: UserconsentAgreementTextParams; result: UserconsentAgreementTextResult };
  /** Records that a person accepted a consent agreement, with IP and page; returns the record's ID. */
  "userconsent.consent.add": { params: UserconsentConsentAddParams; result: UserconsentConsentAddResult };
}
