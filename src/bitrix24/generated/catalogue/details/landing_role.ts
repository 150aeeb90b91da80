// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `landing.role`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "landing.role.enable": {
    scope: ["landing"],
    page: "api-reference/landing/rights/landing-role-enable",
    params: [
      { name: "scope", type: "string", values: ["GROUP", "KNOWLEDGE", "MAINPAGE"] },
      { name: "mode", type: "boolean | number", required: true, values: [true, 1, false, 0] },
    ],
    result: "boolean",
    errors: ["MISSING_PARAMS", "ACCESS_DENIED", "IS_NOT_ADMIN", "FEATURE_NOT_AVAIL"],
    example: { mode: 1 },
  },
  "landing.role.getList": {
    scope: ["landing"],
    page: "api-reference/landing/rights/role-model/landing-role-get-list",
    params: [{ name: "scope", type: "string", values: ["GROUP", "KNOWLEDGE", "MAINPAGE"] }],
    result: "{ ID, TITLE, XML_ID }[]",
    errors: ["IS_NOT_ADMIN", "ACCESS_DENIED", "FEATURE_NOT_AVAIL"],
    example: { scope: "KNOWLEDGE" },
  },
  "landing.role.getRights": {
    scope: ["landing"],
    page: "api-reference/landing/rights/role-model/landing-role-get-rights",
    params: [
      { name: "scope", type: "string", values: ["GROUP", "KNOWLEDGE", "MAINPAGE"] },
      { name: "id", type: "integer", required: true },
    ],
    result: "object[] | object",
    errors: ["MISSING_PARAMS", "ACCESS_DENIED", "IS_NOT_ADMIN", "FEATURE_NOT_AVAIL", "ROLE_SCOPE_MISMATCH"],
    example: { id: 2 },
  },
  "landing.role.isEnabled": {
    scope: ["landing"],
    page: "api-reference/landing/rights/landing-role-is-enabled",
    params: [],
    result: "boolean",
    errors: ["IS_NOT_ADMIN", "ACCESS_DENIED", "FEATURE_NOT_AVAIL"],
    example: {},
  },
  "landing.role.setAccessCodes": {
    scope: ["landing"],
    page: "api-reference/landing/rights/role-model/landing-role-set-access-codes",
    params: [
      { name: "scope", type: "string", values: ["GROUP", "KNOWLEDGE", "MAINPAGE"] },
      { name: "id", type: "integer", required: true },
      { name: "codes", type: "string[]" },
    ],
    result: "boolean",
    errors: [
      "MISSING_PARAMS",
      "ACCESS_DENIED",
      "IS_NOT_ADMIN",
      "FEATURE_NOT_AVAIL",
      "ERROR_ARGUMENT",
      "ROLE_SCOPE_MISMATCH",
    ],
    example: { id: 11, codes: ["U45", "DR7", "SG3_A"] },
  },
  "landing.role.setRights": {
    scope: ["landing"],
    page: "api-reference/landing/rights/role-model/landing-role-set-rights",
    params: [
      { name: "scope", type: "string", values: ["GROUP", "KNOWLEDGE", "MAINPAGE"] },
      { name: "id", type: "integer", required: true },
      { name: "rights", type: "object", required: true, custom: ["\\d+$"] },
      { name: "additional", type: "string[]", values: ["menu24", "create"] },
    ],
    result: "boolean",
    errors: ["MISSING_PARAMS", "ACCESS_DENIED", "IS_NOT_ADMIN", "FEATURE_NOT_AVAIL", "ROLE_SCOPE_MISMATCH"],
    example: {
      id: 11,
      rights: { "0": ["read"], "66": ["read", "edit", "sett"], "71": ["denied"] },
      additional: ["menu24", "create"],
    },
  },
};
