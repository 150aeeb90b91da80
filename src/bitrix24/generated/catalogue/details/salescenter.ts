// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `salescenter`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "salescenter.payment.getPublicUrl": {
    scope: ["salescenter"],
    page: "api-reference/crm/universal/payment/salescenter-payment-get-public-url",
    params: [{ name: "id", type: "integer", required: true }],
    result: "{ payment: { url, shortUrl, qr } }",
    errors: ["200640400001", "100", "0"],
    example: { id: 1063 },
  },
};
