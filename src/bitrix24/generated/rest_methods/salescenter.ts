// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SalescenterPaymentGetPublicUrlParams,
  SalescenterPaymentGetPublicUrlResult,
} from "../types/salescenter.ts";

/** Methods of Bitrix24 whose names begin with `salescenter`. */
export interface SalescenterRestMethods {
  /** Makes a customer's link for one payment and returns it with a short link and a QR code image. */
  "salescenter.payment.getPublicUrl": {
    params: SalescenterPaymentGetPublicUrlParams;
    result: SalescenterPaymentGetPublicUrlResult;
  };
}
