// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { FieldTable, MethodDetails } from "../../../../catalogue/methods.ts";

const fieldsOfGroup: readonly FieldTable[] = [
  { name: "ID", type: "integer" },
  { name: "XML_ID", type: "string | integer" },
  { name: "APP_CODE", type: "string" },
  { name: "ACTIVE", type: "string", values: ["Y", "N"] },
  { name: "NAME", type: "string" },
  { name: "DESCRIPTION", type: "string" },
  { name: "SECTIONS", type: "string" },
  { name: "PREVIEW", type: "string" },
  { name: "WIDGET_PARAMS", type: "object" },
  { name: "CONTENT", type: "string" },
  { name: "MANIFEST", type: "object" },
  { name: "CREATED_BY_ID", type: "integer" },
  { name: "MODIFIED_BY_ID", type: "integer" },
  { name: "DATE_CREATE", type: "string" },
  { name: "DATE_MODIFY", type: "string" },
  { name: "SITE_TEMPLATE_ID", type: "string | integer" },
];

/** Methods of Bitrix24 in the segment `landing.repowidget`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "landing.repowidget.debug": {
    scope: ["landing"],
    page: "api-reference/vibe/landing-repowidget-debug",
    params: [{ name: "enable", type: "boolean" }],
    result: "boolean",
    errors: ["APP_NOT_FOUND"],
    example: { enable: true },
  },
  "landing.repowidget.getlist": {
    scope: ["landing"],
    page: "api-reference/vibe/landing-repowidget-get-list",
    params: [
      {
        name: "params",
        type: "object",
        required: true,
        fields: [
          { name: "select", type: "string[]" },
          {
            name: "filter",
            type: "object",
            custom: ["!", "<", "=", ">", "%", "@"],
            fields: [
              { name: "ID", type: "integer | integer[]" },
              { name: "XML_ID", type: "string | integer | (string | integer)[]" },
              { name: "APP_CODE", type: "string | string[]" },
              { name: "ACTIVE", type: "string | string[]", values: ["Y", "N"] },
              { name: "NAME", type: "string | string[]" },
              { name: "DESCRIPTION", type: "string | string[]" },
              { name: "SECTIONS", type: "string | string[]" },
              { name: "PREVIEW", type: "string | string[]" },
              { name: "WIDGET_PARAMS", type: "object" },
              { name: "CONTENT", type: "string | string[]" },
              { name: "MANIFEST", type: "object" },
              { name: "CREATED_BY_ID", type: "integer | integer[]" },
              { name: "MODIFIED_BY_ID", type: "integer | integer[]" },
              { name: "DATE_CREATE", type: "string | string[]" },
              { name: "DATE_MODIFY", type: "string | string[]" },
              { name: "SITE_TEMPLATE_ID", type: "string | integer | (string | integer)[]" },
            ],
          },
          { name: "group", type: "object[]", fields: fieldsOfGroup },
          { name: "order", type: "object", fields: fieldsOfGroup },
        ],
      },
      { name: "start", type: "integer" },
    ],
    result: "{ ID, XML_ID, APP_CODE, ACTIVE, NAME, DESCRIPTION, SECTIONS, PREVIEW, … } | { ID, XML_ID, APP_C…",
    errors: [],
    example: { params: { select: ["ID", "NAME"], filter: { ">ID": "1" } }, start: 0 },
  },
  "landing.repowidget.register": {
    scope: ["landing"],
    page: "api-reference/vibe/landing-repowidget-register",
    params: [
      { name: "code", type: "string", required: true },
      {
        name: "fields",
        type: "object",
        required: true,
        fields: [
          { name: "NAME", type: "string", required: true },
          { name: "PREVIEW", type: "string", required: true },
          { name: "DESCRIPTION", type: "string" },
          { name: "CONTENT", type: "string", required: true },
          { name: "SECTIONS", type: "string", required: true },
          {
            name: "WIDGET_PARAMS",
            type: "object",
            required: true,
            fields: [
              { name: "rootNode", type: "string", required: true },
              { name: "lang", type: "string | object" },
              { name: "handler", type: "string", required: true },
              { name: "style", type: "string" },
              { name: "demoData", type: "object", required: true },
            ],
          },
          { name: "ACTIVE", type: "string", values: ["Y", "N"] },
          { name: "SITE_TEMPLATE_ID", type: "string | integer" },
        ],
      },
    ],
    result: "integer",
    errors: ["REQUIRED_FIELD_NO_EXISTS", "REQUIRED_PARAM_NO_EXISTS"],
    example: {
      code: "my_widget",
      fields: {
        NAME: "text",
        PREVIEW: "text",
        CONTENT: "text",
        SECTIONS: "text",
        WIDGET_PARAMS: { rootNode: "text", handler: "text", demoData: {} },
      },
    },
  },
  "landing.repowidget.unregister": {
    scope: ["landing"],
    page: "api-reference/vibe/landing-repowidget-unregister",
    params: [{ name: "code", type: "string", required: true }],
    result: "boolean",
    errors: [],
    example: { code: "my_widget" },
  },
};
