// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What mailservice holds. Which members arrive depends on the call. */
export interface Mailservice {
  ID?: number | string;
  SITE_ID?: string;
  ACTIVE?: string;
  SORT?: number | string;
  NAME?: string;
  SERVER?: string;
  PORT?: number | string;
  ENCRYPTION?: string;
  LINK?: string;
  ICON?: string | null;
  SMTP_SERVER?: string | null;
  SMTP_PORT?: number | null | string;
  SMTP_LOGIN_AS_IMAP?: string;
  SMTP_PASSWORD_AS_IMAP?: string;
  SMTP_ENCRYPTION?: string | null;
  UPLOAD_OUTGOING?: string | null;
}

/**
 * Parameters of mailservice.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html
 */
export interface MailserviceAddParams {
  NAME: string;
  ACTIVE?: "Y" | "N" | undefined;
  SERVER?: string | undefined;
  PORT?: number | string | undefined;
  ENCRYPTION?: "Y" | "N" | undefined;
  LINK?: string | undefined;
  ICON?: unknown;
  SORT?: number | string | undefined;
}

/** Result of mailservice.add. */
export type MailserviceAddResult = number;

/**
 * Parameters of mailservice.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html
 */
export interface MailserviceDeleteParams {
  ID: number | string;
}

/** Result of mailservice.delete. */
export type MailserviceDeleteResult = boolean;

/**
 * Parameters of mailservice.fields.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html
 */
export interface MailserviceFieldsParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of mailservice.fields. */
export interface MailserviceFieldsResult {
  ID?: string;
  SITE_ID?: string;
  ACTIVE?: string;
  NAME?: string;
  SERVER?: string;
  PORT?: string;
  ENCRYPTION?: string;
  LINK?: string;
  ICON?: string;
  SORT?: string;
}

/**
 * Parameters of mailservice.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html
 */
export interface MailserviceGetParams {
  ID: number | string;
}

/** Result of mailservice.get. */
export type MailserviceGetResult = Mailservice;

/**
 * Parameters of mailservice.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html
 */
export interface MailserviceListParams {
  /** The client sends it by itself. */
  auth?: never;
}

/** Result of mailservice.list. */
export type MailserviceListResult = Mailservice[];

/**
 * Parameters of mailservice.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html
 */
export interface MailserviceUpdateParams {
  ID: number | string;
  ACTIVE?: "Y" | "N" | undefined;
  NAME?: string | undefined;
  SERVER?: string | undefined;
  PORT?: number | string | undefined;
  ENCRYPTION?: "Y" | "N" | undefined;
  LINK?: string | undefined;
  ICON?: unknown;
  SORT?: number | string | undefined;
}

/** Result of mailservice.update. */
export type MailserviceUpdateResult = boolean;

/** Methods of Bitrix24 whose names begin with `mailservice`. */
export interface MailserviceRestMethods {
  /** Adds a mail service with its IMAP server, port and encryption to the account; returns its ID. */
  "mailservice.add": { params: MailserviceAddParams; result: MailserviceAddResult };
  /** Deletes a mail service of the account by ID; administrators only. */
  "mailservice.delete": { params: MailserviceDeleteParams; result: MailserviceDeleteResult };
  /** Lists the field names of a mail service with their localized titles. */
  "mailservice.fields": { params: MailserviceFieldsParams; result: MailserviceFieldsResult };
  /** Returns one mail service with its server, port, encryption, web address and logo. */
  "mailservice.get": { params: MailserviceGetParams; result: MailserviceGetResult };
  /** Lists every mail service of the account with its server settings; an error if there is none. */
  "mailservice.list": { params: MailserviceListParams; result: MailserviceListResult };
  /** Changes the name, server, port, encryption or active flag of a mail service. */
  "mailservice.update": { params: MailserviceUpdateParams; result: MailserviceUpdateResult };
}
