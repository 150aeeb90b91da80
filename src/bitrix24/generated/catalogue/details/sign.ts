// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `sign`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "sign.b2e.company.provider.list": {
    scope: ["sign.b2e", "crm"],
    page: "api-reference/sign/sign-b2e-company-provider-list",
    params: [
      { name: "companyUuid", type: "string" },
      { name: "companyCrmId", type: "integer" },
      { name: "language", type: "string", default: "en" },
      { name: "limit", type: "integer", default: 100 },
      { name: "offset", type: "integer", default: 0 },
    ],
    result: "{ code, uid, name, date, expires }[]",
    errors: ["ACCESS_DENIED", "WRONG_AUTH_TYPE", "510"],
    paging: "pages",
    example: { companyCrmId: 12, limit: 2, offset: 0 },
  },
  "sign.b2e.document.get": {
    scope: ["sign.b2e", "crm"],
    page: "api-reference/sign/sign-b2e-document-get",
    params: [{ name: "uid", type: "string" }, { name: "language", type: "string", default: "en" }],
    result: "{ uid, state, members }",
    errors: ["ACCESS_DENIED", "WRONG_AUTH_TYPE", "INTERNAL_ERROR"],
    example: { uid: "b6f5f1f1-9d20-4b6b-ae0f-2f0a8a0c2b3c" },
  },
  "sign.b2e.document.send": {
    scope: ["sign.b2e", "crm"],
    page: "api-reference/sign/sign-b2e-document-send",
    params: [
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          {
            name: "company",
            type: "object",
            required: true,
            fields: [{ name: "uuid", type: "string" }, { name: "crmId", type: "integer", required: true }],
          },
          {
            name: "members",
            type: "object[]",
            required: true,
            fields: [
              { name: "employeeCode", type: "string" },
              { name: "employeeId", type: "integer" },
              { name: "userId", type: "integer", required: true },
              { name: "role", type: "string", required: true, values: ["signer", "assignee", "reviewer", "editor"] },
            ],
          },
          {
            name: "responsible",
            type: "object",
            required: true,
            fields: [
              { name: "employeeCode", type: "string" },
              { name: "employeeId", type: "integer" },
              { name: "userId", type: "integer", required: true },
              {
                name: "role",
                type: "string",
                default: "assignee",
                values: ["signer", "assignee", "reviewer", "editor"],
              },
            ],
          },
          { name: "companyProviderUid", type: "string", required: true },
          {
            name: "files",
            type: "object[]",
            required: true,
            fields: [
              { name: "fileName", type: "string", required: true },
              { name: "fileType", type: "string", required: true },
              { name: "fileContent", type: "string", required: true },
            ],
          },
          { name: "regionDocumentType", type: "string", required: true },
          {
            name: "externalSettings",
            type: "object",
            required: true,
            fields: [
              { name: "externalId", type: "string | integer", required: true },
              { name: "externalDateCreate", type: "string", required: true },
            ],
          },
          { name: "language", type: "string" },
        ],
      },
      { name: "language", type: "string", default: "en" },
    ],
    result: "{ uid, state, members }",
    errors: ["BAD_REQUEST", "ACCESS_DENIED", "WRONG_AUTH_TYPE", "INTERNAL_ERROR"],
    example: {
      fields: {
        company: { crmId: 1 },
        members: [],
        responsible: { userId: 1 },
        companyProviderUid: "text",
        files: [],
        regionDocumentType: "text",
        externalSettings: { externalId: "text", externalDateCreate: "text" },
      },
    },
  },
  "sign.b2e.hcmlink.document.get": {
    scope: ["sign.b2e"],
    page: "api-reference/sign/sign-b2e-hcmlink-document-get",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ company, employee, document }",
    errors: [
      "ACCESS_DENIED",
      "WRONG_AUTH_TYPE",
      "SIGN_HCMLINK_DOCUMENT_NOT_FOUND",
      "SIGN_HCMLINK_DOCUMENT_NOT_LINKED",
      "SIGN_HCMLINK_NO_SIGNED_FILE_EXIST",
    ],
    example: { id: 3942 },
  },
  "sign.b2e.mysafe.tail": {
    scope: ["sign.b2e"],
    page: "api-reference/sign/sign-b2e-mysafe-tail",
    params: [{ name: "limit", type: "integer" }, { name: "offset", type: "integer" }],
    result: "{ id, title, create_date, signed_date, creator_id, member_id, role, folderName, … }[]",
    errors: ["WRONG_AUTH_TYPE"],
    paging: "pages",
    example: { limit: 2, offset: 0 },
  },
  "sign.b2e.personal.tail": {
    scope: ["sign.b2e"],
    page: "api-reference/sign/sign-b2e-personal-tail",
    params: [{ name: "limit", type: "integer" }, { name: "offset", type: "integer" }],
    result: "{ id, title, signed_date, file_url }[]",
    errors: ["WRONG_AUTH_TYPE"],
    paging: "pages",
    example: { limit: 2, offset: 0 },
  },
};
