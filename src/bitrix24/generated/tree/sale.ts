// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesSaleBusinessvaluepersondomain from "../types/sale_businessvaluepersondomain.ts";
import type * as typesSalePaymentitemshipment from "../types/sale_paymentitemshipment.ts";
import type * as typesSalePropertyrelation from "../types/sale_propertyrelation.ts";
import type * as typesSaleStatuslang from "../types/sale_statuslang.ts";
import type * as typesSaleTradebinding from "../types/sale_tradebinding.ts";
import type * as typesSaleTradeplatform from "../types/sale_tradeplatform.ts";
import type { SaleBasketitemRestMethodsTree } from "./sale_basketitem.ts";
import type { SaleBasketpropertiesRestMethodsTree } from "./sale_basketproperties.ts";
import type { SaleCashboxRestMethodsTree } from "./sale_cashbox.ts";
import type { SaleDeliveryRestMethodsTree } from "./sale_delivery.ts";
import type { SaleOrderRestMethodsTree } from "./sale_order.ts";
import type { SalePaymentRestMethodsTree } from "./sale_payment.ts";
import type { SalePaymentitembasketRestMethodsTree } from "./sale_paymentitembasket.ts";
import type { SalePaysystemRestMethodsTree } from "./sale_paysystem.ts";
import type { SalePersontypeRestMethodsTree } from "./sale_persontype.ts";
import type { SalePropertyRestMethodsTree } from "./sale_property.ts";
import type { SalePropertygroupRestMethodsTree } from "./sale_propertygroup.ts";
import type { SalePropertyvalueRestMethodsTree } from "./sale_propertyvalue.ts";
import type { SalePropertyvariantRestMethodsTree } from "./sale_propertyvariant.ts";
import type { SaleShipmentRestMethodsTree } from "./sale_shipment.ts";
import type { SaleShipmentitemRestMethodsTree } from "./sale_shipmentitem.ts";
import type { SaleShipmentpropertyRestMethodsTree } from "./sale_shipmentproperty.ts";
import type { SaleShipmentpropertyvalueRestMethodsTree } from "./sale_shipmentpropertyvalue.ts";
import type { SaleStatusRestMethodsTree } from "./sale_status.ts";

/** Methods of Bitrix24 whose names begin with `sale`. */
export interface SaleRestMethodsTree {
  readonly basketitem: SaleBasketitemRestMethodsTree;
  readonly basketproperties: SaleBasketpropertiesRestMethodsTree;
  readonly businessValuePersonDomain: {
    /** Marks a payer type as an individual or a legal entity; each payer type takes only one such mark. */
    readonly add: RestMethod<
      typesSaleBusinessvaluepersondomain.SaleBusinessValuePersonDomainAddParams,
      typesSaleBusinessvaluepersondomain.SaleBusinessValuePersonDomainAddResult
    >;
    /** Removes the individual or legal entity mark of a payer type, found by payer type and domain. */
    readonly deleteByFilter: RestMethod<
      typesSaleBusinessvaluepersondomain.SaleBusinessValuePersonDomainDeleteByFilterParams,
      typesSaleBusinessvaluepersondomain.SaleBusinessValuePersonDomainDeleteByFilterResult
    >;
    /** Describes the two fields that tie a payer type to the individual or legal entity domain. */
    readonly getFields: RestMethod<
      typesSaleBusinessvaluepersondomain.SaleBusinessValuePersonDomainGetFieldsParams,
      typesSaleBusinessvaluepersondomain.SaleBusinessValuePersonDomainGetFieldsResult
    >;
    /**
     * Lists which payer types are marked as individuals and which as legal entities.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesSaleBusinessvaluepersondomain.SaleBusinessValuePersonDomainListParams,
      typesSaleBusinessvaluepersondomain.SaleBusinessValuePersonDomainListResult
    >;
  };
  readonly cashbox: SaleCashboxRestMethodsTree;
  readonly delivery: SaleDeliveryRestMethodsTree;
  readonly order: SaleOrderRestMethodsTree;
  readonly payment: SalePaymentRestMethodsTree;
  readonly paymentItemShipment: {
    /** Ties a shipment of an order to one of its payments. */
    readonly add: RestMethod<
      typesSalePaymentitemshipment.SalePaymentItemShipmentAddParams,
      typesSalePaymentitemshipment.SalePaymentItemShipmentAddResult
    >;
    /** Unties a shipment of an order from a payment by the id of the tie. */
    readonly delete: RestMethod<
      typesSalePaymentitemshipment.SalePaymentItemShipmentDeleteParams,
      typesSalePaymentitemshipment.SalePaymentItemShipmentDeleteResult
    >;
    /** Returns one tie of a shipment to a payment by its id. */
    readonly get: RestMethod<
      typesSalePaymentitemshipment.SalePaymentItemShipmentGetParams,
      typesSalePaymentitemshipment.SalePaymentItemShipmentGetResult
    >;
    /** Describes the fields of the tie between a shipment and a payment. */
    readonly getFields: RestMethod<
      typesSalePaymentitemshipment.SalePaymentItemShipmentGetFieldsParams,
      typesSalePaymentitemshipment.SalePaymentItemShipmentGetFieldsResult
    >;
    /**
     * Lists which shipments are tied to which payments, by filter, 50 per page.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesSalePaymentitemshipment.SalePaymentItemShipmentListParams,
      typesSalePaymentitemshipment.SalePaymentItemShipmentListResult
    >;
    /** Changes the external id of a tie between a shipment and a payment; nothing else can be changed. */
    readonly update: RestMethod<
      typesSalePaymentitemshipment.SalePaymentItemShipmentUpdateParams,
      typesSalePaymentitemshipment.SalePaymentItemShipmentUpdateResult
    >;
  };
  readonly paymentitembasket: SalePaymentitembasketRestMethodsTree;
  readonly paysystem: SalePaysystemRestMethodsTree;
  readonly persontype: SalePersontypeRestMethodsTree;
  readonly property: SalePropertyRestMethodsTree;
  readonly propertyRelation: {
    /** Ties an order property to an entity such as a delivery service or a payment system. */
    readonly add: RestMethod<
      typesSalePropertyrelation.SalePropertyRelationAddParams,
      typesSalePropertyrelation.SalePropertyRelationAddResult
    >;
    /** Removes the tie of an order property to an entity, found by property, entity type and id. */
    readonly deleteByFilter: RestMethod<
      typesSalePropertyrelation.SalePropertyRelationDeleteByFilterParams,
      typesSalePropertyrelation.SalePropertyRelationDeleteByFilterResult
    >;
    /** Describes the fields that tie an order property to an entity of a given type. */
    readonly getFields: RestMethod<
      typesSalePropertyrelation.SalePropertyRelationGetFieldsParams,
      typesSalePropertyrelation.SalePropertyRelationGetFieldsResult
    >;
    /**
     * Lists the ties of order properties to delivery services, payment systems and other entities.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesSalePropertyrelation.SalePropertyRelationListParams,
      typesSalePropertyrelation.SalePropertyRelationListResult
    >;
  };
  readonly propertygroup: SalePropertygroupRestMethodsTree;
  readonly propertyvalue: SalePropertyvalueRestMethodsTree;
  readonly propertyvariant: SalePropertyvariantRestMethodsTree;
  readonly shipment: SaleShipmentRestMethodsTree;
  readonly shipmentitem: SaleShipmentitemRestMethodsTree;
  readonly shipmentproperty: SaleShipmentpropertyRestMethodsTree;
  readonly shipmentpropertyvalue: SaleShipmentpropertyvalueRestMethodsTree;
  readonly status: SaleStatusRestMethodsTree;
  readonly statusLang: {
    /** Adds a name and description of a status in one language; only one per status and language. */
    readonly add: RestMethod<typesSaleStatuslang.SaleStatusLangAddParams, typesSaleStatuslang.SaleStatusLangAddResult>;
    /** Removes the localized name of a status, found by status, language and name. */
    readonly deleteByFilter: RestMethod<
      typesSaleStatuslang.SaleStatusLangDeleteByFilterParams,
      typesSaleStatuslang.SaleStatusLangDeleteByFilterResult
    >;
    /** Describes the fields of a status's localized name and description. */
    readonly getFields: RestMethod<
      typesSaleStatuslang.SaleStatusLangGetFieldsParams,
      typesSaleStatuslang.SaleStatusLangGetFieldsResult
    >;
    /**
     * Lists the languages in which names of order and delivery statuses can be given.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly getListLangs: RestMethod<
      typesSaleStatuslang.SaleStatusLangGetListLangsParams,
      typesSaleStatuslang.SaleStatusLangGetListLangsResult
    >;
    /**
     * Lists names and descriptions of statuses by language, in pages of 50.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<
      typesSaleStatuslang.SaleStatusLangListParams,
      typesSaleStatuslang.SaleStatusLangListResult
    >;
  };
  readonly tradeBinding: {
    /** Describes the fields that tie an order to the sales source it came from. */
    readonly getFields: RestMethod<
      typesSaleTradebinding.SaleTradeBindingGetFieldsParams,
      typesSaleTradebinding.SaleTradeBindingGetFieldsResult
    >;
    /**
     * Lists which orders came from which sales source, by filter, 50 per page.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesSaleTradebinding.SaleTradeBindingListParams,
      typesSaleTradebinding.SaleTradeBindingListResult
    >;
  };
  readonly tradePlatform: {
    /** Describes the fields of an order source, such as its code and class. */
    readonly getFields: RestMethod<
      typesSaleTradeplatform.SaleTradePlatformGetFieldsParams,
      typesSaleTradeplatform.SaleTradePlatformGetFieldsResult
    >;
    /**
     * Lists the sources that orders may come from, by filter, with their codes and ids.
     * All records: `list`, by id in parallel windows: every record that was there from start to end comes exactly once.
     */
    readonly list: RestMethod<
      typesSaleTradeplatform.SaleTradePlatformListParams,
      typesSaleTradeplatform.SaleTradePlatformListResult
    >;
  };
}
