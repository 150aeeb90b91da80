// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSalescenter from "../types/salescenter.ts";

/** Methods of Bitrix24 whose names begin with `salescenter`. */
export interface SalescenterRestMethodsTree {
  readonly payment: {
    /** Makes a customer's link for one payment and returns it with a short link and a QR code image. */
    readonly getPublicUrl: RestMethod<
      typesSalescenter.SalescenterPaymentGetPublicUrlParams,
      typesSalescenter.SalescenterPaymentGetPublicUrlResult
    >;
  };
}
