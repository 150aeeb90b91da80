// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of salescenter.payment.getPublicUrl.
 *
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html
 */
export interface SalescenterPaymentGetPublicUrlParams {
  /** Id of a payment: sale.payment.list. */
  id: number | string;
}

/** Result of salescenter.payment.getPublicUrl. */
export interface SalescenterPaymentGetPublicUrlResult {
  /** The payment. */
  payment: {
    /** Address. */
    url?: string;
    shortUrl?: string;
    qr?: string;
  };
}

/** Methods of Bitrix24 whose names begin with `salescenter`. */
export interface SalescenterRestMethods {
  /** Makes a customer's link for one payment and returns it with a short link and a QR code image. */
  "salescenter.payment.getPublicUrl": {
    params: SalescenterPaymentGetPublicUrlParams;
    result: SalescenterPaymentGetPublicUrlResult;
  };
}
