// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `landing.syspage`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "landing.syspage.deleteForLanding": {
    scope: ["landing"],
    page: "api-reference/landing/page/special-pages/landing-syspage-delete-for-landing",
    params: [{ name: "scope", type: "string" }, { name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["MISSING_PARAMS", "ACCESS_DENIED"],
    example: { id: 8593 },
  },
  "landing.syspage.deleteForSite": {
    scope: ["landing"],
    page: "api-reference/landing/page/special-pages/landing-syspage-delete-for-site",
    params: [{ name: "id", type: "integer", required: true }],
    result: "boolean",
    errors: ["MISSING_PARAMS", "ACCESS_DENIED"],
    example: { id: 1390 },
  },
  "landing.syspage.get": {
    scope: ["landing"],
    page: "api-reference/landing/page/special-pages/landing-syspage-get",
    params: [{ name: "id", type: "integer", required: true }, { name: "active", type: "boolean", default: false }],
    result: "object",
    errors: ["MISSING_PARAMS", "ACCESS_DENIED", "TYPE_ERROR", "SYSTEM_ERROR"],
    example: { id: 1390, active: true },
  },
  "landing.syspage.getSpecialPage": {
    scope: ["landing"],
    page: "api-reference/landing/page/special-pages/landing-syspage-get-special-page",
    params: [
      { name: "siteId", type: "integer", required: true },
      { name: "type", type: "null | string", required: true },
      { name: "additional", type: "object" },
    ],
    result: "string | null",
    errors: ["MISSING_PARAMS", "ACCESS_DENIED", "ERROR_ARGUMENT", "SYSTEM_ERROR"],
    example: { siteId: 1390, type: "personal", additional: { SECTION: "private" } },
  },
  "landing.syspage.set": {
    scope: ["landing"],
    page: "api-reference/landing/page/special-pages/landing-syspage-set",
    params: [
      { name: "id", type: "integer", required: true },
      {
        name: "type",
        type: "string",
        required: true,
        values: ["mainpage", "catalog", "personal", "cart", "order", "payment", "compare", "feedback"],
      },
      { name: "lid", type: "integer" },
    ],
    result: "boolean",
    errors: ["MISSING_PARAMS", "ACCESS_DENIED", "SYSTEM_ERROR"],
    example: { id: 1390, type: "personal", lid: 8593 },
  },
};
