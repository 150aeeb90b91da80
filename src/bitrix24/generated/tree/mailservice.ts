// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesMailservice from "../types/mailservice.ts";

/** Methods of Bitrix24 whose names begin with `mailservice`. */
export interface MailserviceRestMethodsTree {
  /** Adds a mail service with its IMAP server, port and encryption to the account; returns its ID. */
  readonly add: RestMethod<typesMailservice.MailserviceAddParams, typesMailservice.MailserviceAddResult>;
  /** Deletes a mail service of the account by ID; administrators only. */
  readonly delete: RestMethod<typesMailservice.MailserviceDeleteParams, typesMailservice.MailserviceDeleteResult>;
  /** Lists the field names of a mail service with their localized titles. */
  readonly fields: RestMethod<typesMailservice.MailserviceFieldsParams, typesMailservice.MailserviceFieldsResult>;
  /** Returns one mail service with its server, port, encryption, web address and logo. */
  readonly get: RestMethod<typesMailservice.MailserviceGetParams, typesMailservice.MailserviceGetResult>;
  /** Lists every mail service of the account with its server settings; an error if there is none. */
  readonly list: RestMethod<typesMailservice.MailserviceListParams, typesMailservice.MailserviceListResult>;
  /** Changes the name, server, port, encryption or active flag of a mail service. */
  readonly update: RestMethod<typesMailservice.MailserviceUpdateParams, typesMailservice.MailserviceUpdateResult>;
}
