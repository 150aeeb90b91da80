// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  CrmItemAddParams,
  CrmItemAddResult,
  CrmItemBatchImportParams,
  CrmItemBatchImportResult,
  CrmItemDeleteParams,
  CrmItemDeleteResult,
  CrmItemDeliveryGetParams,
  CrmItemDeliveryGetResult,
  CrmItemDeliveryListParams,
  CrmItemDeliveryListResult,
  CrmItemDetailsConfigurationForceCommonScopeForAllParams,
  CrmItemDetailsConfigurationForceCommonScopeForAllResult,
  CrmItemDetailsConfigurationGetParams,
  CrmItemDetailsConfigurationGetResult,
  CrmItemDetailsConfigurationResetParams,
  CrmItemDetailsConfigurationResetResult,
  CrmItemDetailsConfigurationSetParams,
  CrmItemDetailsConfigurationSetResult,
  CrmItemFieldsParams,
  CrmItemFieldsResult,
  CrmItemGetParams,
  CrmItemGetResult,
  CrmItemImportParams,
  CrmItemImportResult,
  CrmItemListParams,
  CrmItemListResult,
  CrmItemPaymentAddParams,
  CrmItemPaymentAddResult,
  CrmItemPaymentDeleteParams,
  CrmItemPaymentDeleteResult,
  CrmItemPaymentDeliveryAddParams,
  CrmItemPaymentDeliveryAddResult,
  CrmItemPaymentDeliveryDeleteParams,
  CrmItemPaymentDeliveryDeleteResult,
  CrmItemPaymentDeliveryListParams,
  CrmItemPaymentDeliveryListResult,
  CrmItemPaymentDeliverySetDeliveryParams,
  CrmItemPaymentDeliverySetDeliveryResult,
  CrmItemPaymentGetParams,
  CrmItemPaymentGetResult,
  CrmItemPaymentListParams,
  CrmItemPaymentListResult,
  CrmItemPaymentPayParams,
  CrmItemPaymentPayResult,
  CrmItemPaymentProductAddParams,
  CrmItemPaymentProductAddResult,
  CrmItemPaymentProductDeleteParams,
  CrmItemPaymentProductDeleteResult,
  CrmItemPaymentProductListParams,
  CrmItemPaymentProductListResult,
  CrmItemPaymentProductSetQuantityParams,
  CrmItemPaymentProductSetQuantityResult,
  CrmItemPaymentUnpayParams,
  CrmItemPaymentUnpayResult,
  CrmItemPaymentUpdateParams,
  CrmItemPaymentUpdateResult,
  CrmItemProductrowAddParams,
  CrmItemProductrowAddResult,
  CrmItemProductrowDeleteParams,
  CrmItemProductrowDeleteResult,
  CrmItemProductrowFieldsParams,
  CrmItemProductrowFieldsResult,
  CrmItemProductrowGetAvailableForPaymentParams,
  CrmItemProductrowGetAvailableForPaymentResult,
  CrmItemProductrowGetParams,
  CrmItemProductrowGetResult,
  CrmItemProductrowListParams,
  CrmItemProductrowListResult,
  CrmItemProductrowSetParams,
  CrmItemProductrowSetResult,
  CrmItemProductrowUpdateParams,
  CrmItemProductrowUpdateResult,
  CrmItemUpdateParams,
  CrmItemUpdateResult,
} from "../types/crm_item.ts";

/** Methods of Bitrix24 whose names begin with `crm.item`. */
export interface CrmItemRestMethods {
  /** Creates a lead, deal, contact, company, estimate, invoice or smart process item and returns its fields. */
  "crm.item.add": { params: CrmItemAddParams; result: CrmItemAddResult };
  /** Imports up to 20 items of one CRM type without running automation; errors are reported per item. */
  "crm.item.batchImport": { params: CrmItemBatchImportParams; result: CrmItemBatchImportResult };
  /** Deletes an item of any CRM type, given by its entityTypeId and ID. */
  "crm.item.delete": { params: CrmItemDeleteParams; result: CrmItemDeleteResult };
  /** Returns short data of one delivery (shipment) of a CRM item, such as price and service. */
  "crm.item.delivery.get": { params: CrmItemDeliveryGetParams; result: CrmItemDeliveryGetResult };
  /** Lists the deliveries (shipments) made for one CRM item, with price and service name. */
  "crm.item.delivery.list": { params: CrmItemDeliveryListParams; result: CrmItemDeliveryListResult };
  /** Forces the shared card layout of any CRM object type on all users; administrators only. */
  "crm.item.details.configuration.forceCommonScopeForAll": {
    params: CrmItemDetailsConfigurationForceCommonScopeForAllParams;
    result: CrmItemDetailsConfigurationForceCommonScopeForAllResult;
  };
  /** Returns the card sections and fields of any CRM object type, personal or shared; null if not set. */
  "crm.item.details.configuration.get": {
    params: CrmItemDetailsConfigurationGetParams;
    result: CrmItemDetailsConfigurationGetResult;
  };
  /** Puts the card layout of any CRM object type back to default, personally or for the shared view. */
  "crm.item.details.configuration.reset": {
    params: CrmItemDetailsConfigurationResetParams;
    result: CrmItemDetailsConfigurationResetResult;
  };
  /** Saves the sections and fields shown in the card of any CRM object type, personally or for everyone. */
  "crm.item.details.configuration.set": {
    params: CrmItemDetailsConfigurationSetParams;
    result: CrmItemDetailsConfigurationSetResult;
  };
  /** Describes the fields of the given CRM object type, custom ones included, with types and flags. */
  "crm.item.fields": { params: CrmItemFieldsParams; result: CrmItemFieldsResult };
  /** Returns one item of any CRM type with all its fields. */
  "crm.item.get": { params: CrmItemGetParams; result: CrmItemGetResult };
  /** Imports one existing record as a CRM item; needs the import right and starts no automation. */
  "crm.item.import": { params: CrmItemImportParams; result: CrmItemImportResult };
  /** Lists items of any CRM type that pass a filter, with chosen fields and order, in pages of 50. */
  "crm.item.list": { params: CrmItemListParams; result: CrmItemListResult };
  /** Creates a payment for a deal or other CRM item; products and deliveries are put into it separately. */
  "crm.item.payment.add": { params: CrmItemPaymentAddParams; result: CrmItemPaymentAddResult };
  /** Deletes a payment of a CRM item; needs the right to change the payment's order. */
  "crm.item.payment.delete": { params: CrmItemPaymentDeleteParams; result: CrmItemPaymentDeleteResult };
  /** Puts a delivery into a payment of a CRM item, so that it is paid together with the products. */
  "crm.item.payment.delivery.add": { params: CrmItemPaymentDeliveryAddParams; result: CrmItemPaymentDeliveryAddResult };
  /** Takes a delivery out of a payment of a CRM item. */
  "crm.item.payment.delivery.delete": {
    params: CrmItemPaymentDeliveryDeleteParams;
    result: CrmItemPaymentDeliveryDeleteResult;
  };
  /** Lists the deliveries included in one payment of a CRM item. */
  "crm.item.payment.delivery.list": {
    params: CrmItemPaymentDeliveryListParams;
    result: CrmItemPaymentDeliveryListResult;
  };
  /** Points a delivery entry of a payment at another delivery. */
  "crm.item.payment.delivery.setDelivery": {
    params: CrmItemPaymentDeliverySetDeliveryParams;
    result: CrmItemPaymentDeliverySetDeliveryResult;
  };
  /** Returns short data of one payment of a CRM item - number, sum, payment system and paid flag. */
  "crm.item.payment.get": { params: CrmItemPaymentGetParams; result: CrmItemPaymentGetResult };
  /** Lists the payments of one CRM item with sums, payment systems and paid flags. */
  "crm.item.payment.list": { params: CrmItemPaymentListParams; result: CrmItemPaymentListResult };
  /** Marks a payment of a CRM item as paid. */
  "crm.item.payment.pay": { params: CrmItemPaymentPayParams; result: CrmItemPaymentPayResult };
  /** Puts a quantity of one product row into a payment of a CRM item. */
  "crm.item.payment.product.add": { params: CrmItemPaymentProductAddParams; result: CrmItemPaymentProductAddResult };
  /** Takes a product entry out of a payment of a CRM item. */
  "crm.item.payment.product.delete": {
    params: CrmItemPaymentProductDeleteParams;
    result: CrmItemPaymentProductDeleteResult;
  };
  /** Lists the product rows and quantities included in one payment of a CRM item. */
  "crm.item.payment.product.list": { params: CrmItemPaymentProductListParams; result: CrmItemPaymentProductListResult };
  /** Changes how many units of a product a payment of a CRM item covers. */
  "crm.item.payment.product.setQuantity": {
    params: CrmItemPaymentProductSetQuantityParams;
    result: CrmItemPaymentProductSetQuantityResult;
  };
  /** Puts a payment of a CRM item back to not paid. */
  "crm.item.payment.unpay": { params: CrmItemPaymentUnpayParams; result: CrmItemPaymentUnpayResult };
  /** Changes the payment system or the paid flag of a CRM item's payment. */
  "crm.item.payment.update": { params: CrmItemPaymentUpdateParams; result: CrmItemPaymentUpdateResult };
  /** Adds one product row to a deal, smart process or other CRM item and returns it. */
  "crm.item.productrow.add": { params: CrmItemProductrowAddParams; result: CrmItemProductrowAddResult };
  /** Deletes one product row of a CRM item by the row's ID. */
  "crm.item.productrow.delete": { params: CrmItemProductrowDeleteParams; result: CrmItemProductrowDeleteResult };
  /** Describes the fields of a product row, such as owner, price, quantity, discount and tax. */
  "crm.item.productrow.fields": { params: CrmItemProductrowFieldsParams; result: CrmItemProductrowFieldsResult };
  /** Returns one product row of a CRM item with its price, discount and tax. */
  "crm.item.productrow.get": { params: CrmItemProductrowGetParams; result: CrmItemProductrowGetResult };
  /** Lists the product rows of a CRM item that can still be put into a payment. */
  "crm.item.productrow.getAvailableForPayment": {
    params: CrmItemProductrowGetAvailableForPaymentParams;
    result: CrmItemProductrowGetAvailableForPaymentResult;
  };
  /** Lists product rows by filter, normally those of one CRM item, in pages of 50. */
  "crm.item.productrow.list": { params: CrmItemProductrowListParams; result: CrmItemProductrowListResult };
  /** Replaces all product rows of a CRM item with the passed ones and returns the new rows. */
  "crm.item.productrow.set": { params: CrmItemProductrowSetParams; result: CrmItemProductrowSetResult };
  /** Changes a product row of a CRM item - product, price, quantity, discount or tax. */
  "crm.item.productrow.update": { params: CrmItemProductrowUpdateParams; result: CrmItemProductrowUpdateResult };
  /** Changes the passed fields of an item of any CRM type and returns the updated item. */
  "crm.item.update": { params: CrmItemUpdateParams; result: CrmItemUpdateResult };
}
