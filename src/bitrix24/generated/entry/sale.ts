// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../rest/sale_basketitem.ts";
export type * from "../rest/sale_basketproperties.ts";
export type * from "../rest/sale_businessvaluepersondomain.ts";
export type * from "../rest/sale_cashbox.ts";
export type * from "../rest/sale_delivery.ts";
export type * from "../rest/sale_order.ts";
export type * from "../rest/sale_payment.ts";
export type * from "../rest/sale_paymentitembasket.ts";
export type * from "../rest/sale_paymentitemshipment.ts";
export type * from "../rest/sale_paysystem.ts";
export type * from "../rest/sale_persontype.ts";
export type * from "../rest/sale_property.ts";
export type * from "../rest/sale_propertygroup.ts";
export type * from "../rest/sale_propertyrelation.ts";
export type * from "../rest/sale_propertyvalue.ts";
export type * from "../rest/sale_propertyvariant.ts";
export type * from "../rest/sale_shipment.ts";
export type * from "../rest/sale_shipmentitem.ts";
export type * from "../rest/sale_shipmentproperty.ts";
export type * from "../rest/sale_shipmentpropertyvalue.ts";
export type * from "../rest/sale_status.ts";
export type * from "../rest/sale_statuslang.ts";
export type * from "../rest/sale_tradebinding.ts";
export type * from "../rest/sale_tradeplatform.ts";
