// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `ai`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "ai.engine.list": {
    scope: ["ai_admin"],
    page: "api-reference/ai/ai-engine-list",
    params: [
      {
        name: "filter",
        type: "object",
        custom: ["!", "<", "=", ">", "%", "@"],
        fields: [
          { name: "ID", type: "integer | integer[]" },
          { name: "APP_CODE", type: "string | string[]" },
          { name: "NAME", type: "string | string[]" },
          { name: "CODE", type: "string | string[]" },
          { name: "CATEGORY", type: "string | string[]" },
          { name: "COMPLETIONS_URL", type: "string | string[]" },
          { name: "DATE_CREATE", type: "string | string[]" },
        ],
      },
      { name: "limit", type: "integer" },
    ],
    result: "{ id, app_code, name, code, category, completions_url, settings, date_create }[]",
    errors: [],
    example: { filter: { "=CATEGORY": "text" }, limit: 2 },
  },
  "ai.engine.register": {
    scope: ["ai_admin"],
    page: "api-reference/ai/ai-engine-register",
    params: [
      { name: "name", type: "string", required: true },
      { name: "code", type: "string", required: true },
      { name: "category", type: "string", required: true, values: ["text", "image", "audio", "call"] },
      { name: "completions_url", type: "string", required: true },
      {
        name: "settings",
        type: "object",
        fields: [
          { name: "code_alias", type: "string", default: "ChatGPT" },
          { name: "model_context_type", type: "string", default: "token", values: ["token", "symbol"] },
          { name: "model_context_limit", type: "integer", default: 15666 },
        ],
      },
    ],
    result: "integer",
    errors: [
      "ENGINE_REGISTER_ERROR_CODE_UNIQUE",
      "ENGINE_REGISTER_ERROR_NAME",
      "ENGINE_REGISTER_ERROR_CODE",
      "ENGINE_REGISTER_ERROR_CODE_FORMAT",
      "ENGINE_REGISTER_ERROR_CATEGORY",
      "ENGINE_REGISTER_ERROR_CATEGORY_FORMAT",
      "ENGINE_REGISTER_ERROR_COMPLETIONS_URL",
      "ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL",
      "ENGINE_REGISTER_ERROR_SETTINGS_FORMAT",
    ],
    example: {
      name: "Acme GPT",
      code: "acme_gpt",
      category: "text",
      completions_url: "https://api.example.com/bitrix24/ai/completions",
    },
  },
  "ai.engine.unregister": {
    scope: ["ai_admin"],
    page: "api-reference/ai/ai-engine-unregister",
    params: [{ name: "code", type: "string" }],
    result: "boolean",
    errors: [],
    example: { code: "acme_gpt" },
  },
};
