// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  MailserviceAddParams,
  MailserviceAddResult,
  MailserviceDeleteParams,
  MailserviceDeleteResult,
  MailserviceFieldsParams,
  MailserviceFieldsResult,
  MailserviceGetParams,
  MailserviceGetResult,
  MailserviceListParams,
  MailserviceListResult,
  MailserviceUpdateParams,
  MailserviceUpdateResult,
} from "../types/mailservice.ts";

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
