// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `userconsent`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "userconsent.agreement.list": {
    scope: ["userconsent"],
    page: "api-reference/user-consent/user-consent-agreement-list",
    params: [],
    result: "{ ID, NAME, ACTIVE, LANGUAGE_ID }[]",
    errors: [],
    example: {},
  },
  "userconsent.agreement.text": {
    scope: ["userconsent"],
    page: "api-reference/user-consent/user-consent-agreement-text",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "replace",
        type: "object",
        fields: [
          { name: "COMPANY_NAME", type: "string" },
          { name: "COMPANY_ADDRESS", type: "string" },
          { name: "PURPOSES", type: "string" },
          { name: "THIRD_PARTIES", type: "string" },
          { name: "EMAIL", type: "string" },
          { name: "button_caption", type: "string" },
          { name: "fields", type: "object" },
        ],
      },
    ],
    result: "{ LABEL, TEXT }[] | { LABEL, TEXT }",
    errors: ["400", "ERROR_ARGUMENT"],
    example: { id: 19, replace: { button_caption: "I agree" } },
  },
  "userconsent.consent.add": {
    scope: ["userconsent"],
    page: "api-reference/user-consent/user-consent-consent-add",
    params: [
      { name: "AGREEMENT_ID", type: "integer", required: true },
      { name: "IP", type: "string", required: true },
      { name: "USER_ID", type: "integer" },
      { name: "URL", type: "string" },
      { name: "ORIGIN_ID", type: "string | integer" },
      { name: "ORIGINATOR_ID", type: "string | integer" },
    ],
    result: "integer",
    errors: ["400", "ERROR_ARGUMENT"],
    example: {
      AGREEMENT_ID: 19,
      IP: "192.168.1.100",
      USER_ID: 123,
      URL: "https://example.com/contact-form",
      ORIGIN_ID: "my_contact_form",
      ORIGINATOR_ID: "user@example.com",
    },
  },
};
