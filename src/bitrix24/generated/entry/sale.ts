// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

export type * from "../types/sale_basketitem.ts";
export type * from "../types/sale_basketproperties.ts";
export type * from "../types/sale_businessvaluepersondomain.ts";
export type * from "../types/sale_cashbox.ts";
export type * from "../types/sale_delivery.ts";
export type * from "../types/sale_order.ts";
export type * from "../types/sale_payment.ts";
export type * from "../types/sale_paymentitembasket.ts";
export type * from "../types/sale_paymentitemshipment.ts";
export type * from "../types/sale_paysystem.ts";
export type * from "../types/sale_persontype.ts";
export type * from "../types/sale_property.ts";
export type * from "../types/sale_propertygroup.ts";
export type * from "../types/sale_propertyrelation.ts";
export type * from "../types/sale_propertyvalue.ts";
export type * from "../types/sale_propertyvariant.ts";
export type * from "../types/sale_shipment.ts";
export type * from "../types/sale_shipmentitem.ts";
export type * from "../types/sale_shipmentproperty.ts";
export type * from "../types/sale_shipmentpropertyvalue.ts";
export type * from "../types/sale_status.ts";
export type * from "../types/sale_statuslang.ts";
export type * from "../types/sale_tradebinding.ts";
export type * from "../types/sale_tradeplatform.ts";
