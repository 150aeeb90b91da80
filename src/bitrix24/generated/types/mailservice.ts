// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** What mailservice holds. Which members arrive depends on the call. */
export interface Mailservice {
  /** Id, unique among its kind. */
  ID?: number | string;
  /** Id of the site. */
  SITE_ID?: string;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** Place in the order; what has less comes first. */
  SORT?: number | string;
  /** What it is called. */
  NAME?: string;
  /** Address of the server. */
  SERVER?: string;
  /** Number of the port. */
  PORT?: number | string;
  /** Secure Connection. */
  ENCRYPTION?: string;
  /** Address. */
  LINK?: string;
  /** Small picture. */
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
  /** What it is called. */
  NAME: string;
  /** Whether it is in use. Default: Y. */
  ACTIVE?: "Y" | "N" | undefined;
  /** Address of the server. */
  SERVER?: string | undefined;
  /** Number of the port. */
  PORT?: number | string | undefined;
  /** Secure Connection. */
  ENCRYPTION?: "Y" | "N" | undefined;
  /** Address. */
  LINK?: string | undefined;
  /** Small picture. */
  ICON?: unknown;
  /** Place in the order; what has less comes first. Default: 100. */
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
  /** Id, unique among its kind. See mailservice.list. */
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
  /** Id, unique among its kind. */
  ID?: string;
  /** Id of the site. */
  SITE_ID?: string;
  /** Whether it is in use. */
  ACTIVE?: string;
  /** What it is called. */
  NAME?: string;
  /** Address of the server. */
  SERVER?: string;
  /** Number of the port. */
  PORT?: string;
  /** Secure Connection. */
  ENCRYPTION?: string;
  /** Address. */
  LINK?: string;
  /** Small picture. */
  ICON?: string;
  /** Place in the order; what has less comes first. */
  SORT?: string;
}

/**
 * Parameters of mailservice.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html
 */
export interface MailserviceGetParams {
  /** Id, unique among its kind. See mailservice.list. */
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
  /** Id, unique among its kind. See mailservice.list. */
  ID: number | string;
  /** Whether it is in use. */
  ACTIVE?: "Y" | "N" | undefined;
  /** What it is called. */
  NAME?: string | undefined;
  /** Address of the server. */
  SERVER?: string | undefined;
  /** Number of the port. */
  PORT?: number | string | undefined;
  /** Secure Connection. */
  ENCRYPTION?: "Y" | "N" | undefined;
  /** Address. */
  LINK?: string | undefined;
  /** Small picture. */
  ICON?: unknown;
  /** Place in the order; what has less comes first. */
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
