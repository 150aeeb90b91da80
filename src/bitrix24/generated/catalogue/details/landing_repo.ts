// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `landing.repo`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "landing.repo.checkContent": {
    scope: ["landing"],
    page: "api-reference/landing/user-blocks/landing-repo-check-content",
    params: [
      { name: "content", type: "string", required: true },
      { name: "splitter", type: "string", default: "#SANITIZE#" },
    ],
    result: "{ is_bad, content }",
    errors: ["ERROR_ARGUMENT", "ACCESS_DENIED", "MISSING_PARAMS", "insufficient_scope"],
    example: { content: "text", splitter: "#AAA#" },
  },
  "landing.repo.getList": {
    scope: ["landing"],
    page: "api-reference/landing/user-blocks/landing-repo-get-list",
    params: [
      {
        name: "params",
        type: "object",
        fields: [
          { name: "select", type: "string[]" },
          { name: "filter", type: "object" },
          { name: "order", type: "object" },
          { name: "group", type: "object | any[]" },
          { name: "limit", type: "integer" },
          { name: "offset", type: "integer" },
        ],
      },
    ],
    result: "{ ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, SITE_TEMPLATE_ID, … }[]",
    errors: ["ERROR_ARGUMENT", "ACCESS_DENIED", "SYSTEM_ERROR", "insufficient_scope"],
    paging: "pages",
    example: { params: { select: ["ID", "NAME", "DATE_MODIFY"], filter: { ACTIVE: "Y" } } },
  },
  "landing.repo.register": {
    scope: ["landing"],
    page: "api-reference/landing/user-blocks/landing-repo-register",
    params: [
      { name: "code", type: "string", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "NAME", type: "string", required: true },
          { name: "CONTENT", type: "string", required: true },
          { name: "SECTIONS", type: "string", required: true },
          { name: "PREVIEW", type: "string", required: true },
          { name: "DESCRIPTION", type: "string" },
          { name: "ACTIVE", type: "string", values: ["Y", "N"] },
          { name: "SITE_TEMPLATE_ID", type: "string | integer" },
          { name: "RESET", type: "string" },
        ],
      },
      { name: "manifest", type: "object" },
    ],
    result: "integer",
    errors: [
      "MANIFEST_INTERSECT_IMG",
      "ERROR_ARGUMENT",
      "ACCESS_DENIED",
      "MISSING_PARAMS",
      "REQUIRED_FIELD_NO_EXISTS",
      "CONTENT_IS_BAD",
      "PRESET_CONTENT_IS_BAD",
      "UNSUPPORTED_BLOCK_TYPE",
      "UNSUPPORTED_BLOCK_SUBTYPE",
      "insufficient_scope",
      "SYSTEM_ERROR",
    ],
    example: {
      code: "myblockx",
      fields: { NAME: "text", CONTENT: "text", SECTIONS: "text", PREVIEW: "text" },
      manifest: { block: { name: "Test block" } },
    },
  },
  "landing.repo.unbind": {
    scope: ["landing"],
    page: "api-reference/landing/embedding/landing-repo-unbind",
    params: [{ name: "code", type: "string", required: true }, { name: "handler", type: "string" }],
    result: "true | null",
    errors: ["PLACEMENT_NO_EXIST", "MISSING_PARAMS", "ACCESS_DENIED"],
    example: { code: "LANDING_SETTINGS", handler: "https://your-domain.com/widgets/landing-settings-handler.php" },
  },
  "landing.repo.unregister": {
    scope: ["landing"],
    page: "api-reference/landing/user-blocks/landing-repo-unregister",
    params: [{ name: "code", type: "string", required: true }],
    result: "boolean",
    errors: ["ERROR_ARGUMENT", "ACCESS_DENIED", "MISSING_PARAMS", "insufficient_scope"],
    example: { code: "myblockx" },
  },
};
