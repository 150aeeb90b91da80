// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type { PortalMethods } from "../../own.ts";
import type * as typesCrmItem from "../types/crm_item.ts";

/** Methods of Bitrix24 whose names begin with `crm.item`. */
export interface CrmItemRestMethodsTree<Own extends PortalMethods = PortalMethods> {
  /** Creates a lead, deal, contact, company, estimate, invoice or smart process item and returns its fields. */
  readonly add: Own["items"]["crm.item.add"];
  /** Imports up to 20 items of one CRM type without running automation; errors are reported per item. */
  readonly batchImport: RestMethod<typesCrmItem.CrmItemBatchImportParams, typesCrmItem.CrmItemBatchImportResult>;
  /** Deletes an item of any CRM type, given by its entityTypeId and ID. */
  readonly delete: RestMethod<typesCrmItem.CrmItemDeleteParams, typesCrmItem.CrmItemDeleteResult>;
  readonly delivery: {
    /** Returns short data of one delivery (shipment) of a CRM item, such as price and service. */
    readonly get: RestMethod<typesCrmItem.CrmItemDeliveryGetParams, typesCrmItem.CrmItemDeliveryGetResult>;
    /** Lists the deliveries (shipments) made for one CRM item, with price and service name. */
    readonly list: RestMethod<typesCrmItem.CrmItemDeliveryListParams, typesCrmItem.CrmItemDeliveryListResult>;
  };
  readonly details: {
    readonly configuration: {
      /** Forces the shared card layout of any CRM object type on all users; administrators only. */
      readonly forceCommonScopeForAll: RestMethod<
        typesCrmItem.CrmItemDetailsConfigurationForceCommonScopeForAllParams,
        typesCrmItem.CrmItemDetailsConfigurationForceCommonScopeForAllResult
      >;
      /** Returns the card sections and fields of any CRM object type, personal or shared; null if not set. */
      readonly get: RestMethod<
        typesCrmItem.CrmItemDetailsConfigurationGetParams,
        typesCrmItem.CrmItemDetailsConfigurationGetResult
      >;
      /** Puts the card layout of any CRM object type back to default, personally or for the shared view. */
      readonly reset: RestMethod<
        typesCrmItem.CrmItemDetailsConfigurationResetParams,
        typesCrmItem.CrmItemDetailsConfigurationResetResult
      >;
      /** Saves the sections and fields shown in the card of any CRM object type, personally or for everyone. */
      readonly set: RestMethod<
        typesCrmItem.CrmItemDetailsConfigurationSetParams,
        typesCrmItem.CrmItemDetailsConfigurationSetResult
      >;
    };
  };
  /** Describes the fields of the given CRM object type, custom ones included, with types and flags. */
  readonly fields: RestMethod<typesCrmItem.CrmItemFieldsParams, typesCrmItem.CrmItemFieldsResult>;
  /** Returns one item of any CRM type with all its fields. */
  readonly get: Own["items"]["crm.item.get"];
  /** Imports one existing record as a CRM item; needs the import right and starts no automation. */
  readonly import: Own["items"]["crm.item.import"];
  /**
   * Lists items of any CRM type that pass a filter, with chosen fields and order, in pages of 50.
   * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
   */
  readonly list: Own["items"]["crm.item.list"];
  readonly payment: {
    /** Creates a payment for a deal or other CRM item; products and deliveries are put into it separately. */
    readonly add: RestMethod<typesCrmItem.CrmItemPaymentAddParams, typesCrmItem.CrmItemPaymentAddResult>;
    /** Deletes a payment of a CRM item; needs the right to change the payment's order. */
    readonly delete: RestMethod<typesCrmItem.CrmItemPaymentDeleteParams, typesCrmItem.CrmItemPaymentDeleteResult>;
    readonly delivery: {
      /** Puts a delivery into a payment of a CRM item, so that it is paid together with the products. */
      readonly add: RestMethod<
        typesCrmItem.CrmItemPaymentDeliveryAddParams,
        typesCrmItem.CrmItemPaymentDeliveryAddResult
      >;
      /** Takes a delivery out of a payment of a CRM item. */
      readonly delete: RestMethod<
        typesCrmItem.CrmItemPaymentDeliveryDeleteParams,
        typesCrmItem.CrmItemPaymentDeliveryDeleteResult
      >;
      /** Lists the deliveries included in one payment of a CRM item. */
      readonly list: RestMethod<
        typesCrmItem.CrmItemPaymentDeliveryListParams,
        typesCrmItem.CrmItemPaymentDeliveryListResult
      >;
      /** Points a delivery entry of a payment at another delivery. */
      readonly setDelivery: RestMethod<
        typesCrmItem.CrmItemPaymentDeliverySetDeliveryParams,
        typesCrmItem.CrmItemPaymentDeliverySetDeliveryResult
      >;
    };
    /** Returns short data of one payment of a CRM item - number, sum, payment system and paid flag. */
    readonly get: RestMethod<typesCrmItem.CrmItemPaymentGetParams, typesCrmItem.CrmItemPaymentGetResult>;
    /** Lists the payments of one CRM item with sums, payment systems and paid flags. */
    readonly list: RestMethod<typesCrmItem.CrmItemPaymentListParams, typesCrmItem.CrmItemPaymentListResult>;
    /** Marks a payment of a CRM item as paid. */
    readonly pay: RestMethod<typesCrmItem.CrmItemPaymentPayParams, typesCrmItem.CrmItemPaymentPayResult>;
    readonly product: {
      /** Puts a quantity of one product row into a payment of a CRM item. */
      readonly add: RestMethod<
        typesCrmItem.CrmItemPaymentProductAddParams,
        typesCrmItem.CrmItemPaymentProductAddResult
      >;
      /** Takes a product entry out of a payment of a CRM item. */
      readonly delete: RestMethod<
        typesCrmItem.CrmItemPaymentProductDeleteParams,
        typesCrmItem.CrmItemPaymentProductDeleteResult
      >;
      /** Lists the product rows and quantities included in one payment of a CRM item. */
      readonly list: RestMethod<
        typesCrmItem.CrmItemPaymentProductListParams,
        typesCrmItem.CrmItemPaymentProductListResult
      >;
      /** Changes how many units of a product a payment of a CRM item covers. */
      readonly setQuantity: RestMethod<
        typesCrmItem.CrmItemPaymentProductSetQuantityParams,
        typesCrmItem.CrmItemPaymentProductSetQuantityResult
      >;
    };
    /** Puts a payment of a CRM item back to not paid. */
    readonly unpay: RestMethod<typesCrmItem.CrmItemPaymentUnpayParams, typesCrmItem.CrmItemPaymentUnpayResult>;
    /** Changes the payment system or the paid flag of a CRM item's payment. */
    readonly update: RestMethod<typesCrmItem.CrmItemPaymentUpdateParams, typesCrmItem.CrmItemPaymentUpdateResult>;
  };
  readonly productrow: {
    /** Adds one product row to a deal, smart process or other CRM item and returns it. */
    readonly add: RestMethod<typesCrmItem.CrmItemProductrowAddParams, typesCrmItem.CrmItemProductrowAddResult>;
    /** Deletes one product row of a CRM item by the row's ID. */
    readonly delete: RestMethod<typesCrmItem.CrmItemProductrowDeleteParams, typesCrmItem.CrmItemProductrowDeleteResult>;
    /** Describes the fields of a product row, such as owner, price, quantity, discount and tax. */
    readonly fields: RestMethod<typesCrmItem.CrmItemProductrowFieldsParams, typesCrmItem.CrmItemProductrowFieldsResult>;
    /** Returns one product row of a CRM item with its price, discount and tax. */
    readonly get: RestMethod<typesCrmItem.CrmItemProductrowGetParams, typesCrmItem.CrmItemProductrowGetResult>;
    /** Lists the product rows of a CRM item that can still be put into a payment. */
    readonly getAvailableForPayment: RestMethod<
      typesCrmItem.CrmItemProductrowGetAvailableForPaymentParams,
      typesCrmItem.CrmItemProductrowGetAvailableForPaymentResult
    >;
    /**
     * Lists product rows by filter, normally those of one CRM item, in pages of 50.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<typesCrmItem.CrmItemProductrowListParams, typesCrmItem.CrmItemProductrowListResult>;
    /** Replaces all product rows of a CRM item with the passed ones and returns the new rows. */
    readonly set: RestMethod<typesCrmItem.CrmItemProductrowSetParams, typesCrmItem.CrmItemProductrowSetResult>;
    /** Changes a product row of a CRM item - product, price, quantity, discount or tax. */
    readonly update: RestMethod<typesCrmItem.CrmItemProductrowUpdateParams, typesCrmItem.CrmItemProductrowUpdateResult>;
  };
  /** Changes the passed fields of an item of any CRM type and returns the updated item. */
  readonly update: Own["items"]["crm.item.update"];
}
