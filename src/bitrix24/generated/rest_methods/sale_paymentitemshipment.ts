// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  SalePaymentItemShipmentAddParams,
  SalePaymentItemShipmentAddResult,
  SalePaymentItemShipmentDeleteParams,
  SalePaymentItemShipmentDeleteResult,
  SalePaymentItemShipmentGetFieldsParams,
  SalePaymentItemShipmentGetFieldsResult,
  SalePaymentItemShipmentGetParams,
  SalePaymentItemShipmentGetResult,
  SalePaymentItemShipmentListParams,
  SalePaymentItemShipmentListResult,
  SalePaymentItemShipmentUpdateParams,
  SalePaymentItemShipmentUpdateResult,
} from "../types/sale_paymentitemshipment.ts";

/** Methods of Bitrix24 whose names begin with `sale.paymentitemshipment`. */
export interface SalePaymentitemshipmentRestMethods {
  /** Ties a shipment of an order to one of its payments. */
  "sale.paymentItemShipment.add": {
    params: SalePaymentItemShipmentAddParams;
    result: SalePaymentItemShipmentAddResult;
  };
  /** Unties a shipment of an order from a payment by the id of the tie. */
  "sale.paymentItemShipment.delete": {
    params: SalePaymentItemShipmentDeleteParams;
    result: SalePaymentItemShipmentDeleteResult;
  };
  /** Returns one tie of a shipment to a payment by its id. */
  "sale.paymentItemShipment.get": {
    params: SalePaymentItemShipmentGetParams;
    result: SalePaymentItemShipmentGetResult;
  };
  /** Describes the fields of the tie between a shipment and a payment. */
  "sale.paymentItemShipment.getFields": {
    params: SalePaymentItemShipmentGetFieldsParams;
    result: SalePaymentItemShipmentGetFieldsResult;
  };
  /** Lists which shipments are tied to which payments, by filter, 50 per page. */
  "sale.paymentItemShipment.list": {
    params: SalePaymentItemShipmentListParams;
    result: SalePaymentItemShipmentListResult;
  };
  /** Changes the external id of a tie between a shipment and a payment; nothing else can be changed. */
  "sale.paymentItemShipment.update": {
    params: SalePaymentItemShipmentUpdateParams;
    result: SalePaymentItemShipmentUpdateResult;
  };
}
