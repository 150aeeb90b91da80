// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SegmentRows } from "../../../../catalogue/methods.ts";
/** Methods of Bitrix24, those of `sale`. */
export const list: readonly SegmentRows[] = [{
  segment: "sale.basketitem",
  methods: [
    [
      "sale.basketitem.add",
      "write",
      "Puts an item into an order's basket with its own name, price, currency and quantity, and returns it.",
    ],
    [
      "sale.basketitem.addCatalogProduct",
      "write",
      "Puts a product of the catalog into an order's basket, taking its details from the catalog.",
    ],
    ["sale.basketitem.delete", "delete", "Removes one item from the basket of its order by the item's id."],
    [
      "sale.basketitem.get",
      "read",
      "Returns one item of an order's basket with prices, quantity, measure and dimensions.",
    ],
    [
      "sale.basketitem.getFields",
      "read",
      "Describes the fields of an order's basket item, with types and required or read-only marks.",
    ],
    [
      "sale.basketitem.getFieldsCatalogProduct",
      "read",
      "Describes the fields of a basket item made from a catalog product, where prices are read-only.",
    ],
    ["sale.basketitem.list", "read", "Lists basket items across orders by filter, in pages of 50."],
    [
      "sale.basketitem.update",
      "write",
      "Changes price, quantity, name and other fields of an item already in an order's basket.",
    ],
    [
      "sale.basketitem.updateCatalogProduct",
      "write",
      "Changes only quantity, sorting and external id of a basket item that comes from the catalog.",
    ],
  ],
}, {
  segment: "sale.basketproperties",
  methods: [
    [
      "sale.basketproperties.add",
      "write",
      "Attaches a named property with a code and value, such as an article number, to a basket item.",
    ],
    [
      "sale.basketproperties.delete",
      "delete",
      "Removes a property, such as an article number, from an item of an order's basket.",
    ],
    ["sale.basketproperties.get", "read", "Returns name, code, value and sorting of one basket item property."],
    [
      "sale.basketproperties.getFields",
      "read",
      "Describes the fields of a basket item property, such as basketId, code and value.",
    ],
    [
      "sale.basketproperties.list",
      "read",
      "Lists properties of basket items by filter, for example all properties of one item, 50 per page.",
    ],
    [
      "sale.basketproperties.update",
      "write",
      "Changes name, value, code, sorting or external id of a basket item property.",
    ],
  ],
}, {
  segment: "sale.businessvaluepersondomain",
  methods: [[
    "sale.businessValuePersonDomain.add",
    "write",
    "Marks a payer type as an individual or a legal entity; each payer type takes only one such mark.",
  ], [
    "sale.businessValuePersonDomain.deleteByFilter",
    "delete",
    "Removes the individual or legal entity mark of a payer type, found by payer type and domain.",
  ], [
    "sale.businessValuePersonDomain.getFields",
    "read",
    "Describes the two fields that tie a payer type to the individual or legal entity domain.",
  ], [
    "sale.businessValuePersonDomain.list",
    "read",
    "Lists which payer types are marked as individuals and which as legal entities.",
  ]],
}, {
  segment: "sale.cashbox",
  methods: [
    ["sale.cashbox.add", "write", "Creates a cash register on a REST handler registered earlier and returns its id."],
    [
      "sale.cashbox.check.apply",
      "write",
      "Saves the result of printing a receipt, found by UUID, on a REST cash register.",
    ],
    ["sale.cashbox.delete", "delete", "Deletes a cash register by id; for CRM administrators only."],
    [
      "sale.cashbox.handler.add",
      "write",
      "Registers a REST cash register handler with the addresses that print and check receipts.",
    ],
    [
      "sale.cashbox.handler.delete",
      "delete",
      "Unregisters a REST cash register handler by id; fails if there is no such handler.",
    ],
    [
      "sale.cashbox.handler.list",
      "read",
      "Lists the available REST cash register handlers with their codes, addresses and settings.",
    ],
    [
      "sale.cashbox.handler.update",
      "write",
      "Changes the fields of a REST cash register handler, such as its name, sorting and settings.",
    ],
    [
      "sale.cashbox.list",
      "read",
      "Lists configured cash registers with their fiscal data operator, e-mail and activity by filter.",
    ],
    [
      "sale.cashbox.update",
      "write",
      "Changes name, e-mail, fiscal data operator, activity or settings of a cash register.",
    ],
  ],
}, {
  segment: "sale.delivery",
  methods: [
    [
      "sale.delivery.add",
      "write",
      "Creates a delivery service on a REST handler and returns it together with its profiles.",
    ],
    ["sale.delivery.config.get", "read", "Returns the setting codes and values of one delivery service."],
    [
      "sale.delivery.config.update",
      "write",
      "Writes new values of a delivery service's own settings, given as code and value pairs.",
    ],
    ["sale.delivery.delete", "delete", "Deletes a delivery service by its id; only a CRM administrator may do it."],
    [
      "sale.delivery.extra.service.add",
      "write",
      "Adds an extra service, such as delivery to the door, to a delivery service and returns its id.",
    ],
    ["sale.delivery.extra.service.delete", "delete", "Removes an extra service of a delivery service by its id."],
    [
      "sale.delivery.extra.service.get",
      "read",
      "Returns all extra services of one delivery service with types and prices.",
    ],
    [
      "sale.delivery.extra.service.update",
      "write",
      "Changes name, price, activity or list options of a delivery service's extra service.",
    ],
    [
      "sale.delivery.getlist",
      "read",
      "Lists delivery services and their profiles by filter, with currency, parent and activity.",
    ],
    [
      "sale.delivery.handler.add",
      "write",
      "Registers a REST delivery handler with its calculation address, profiles and settings.",
    ],
    [
      "sale.delivery.handler.delete",
      "delete",
      "Unregisters a REST delivery handler by the id that its registration returned.",
    ],
    [
      "sale.delivery.handler.list",
      "read",
      "Lists the available REST delivery handlers with their addresses, settings and profiles.",
    ],
    [
      "sale.delivery.handler.update",
      "write",
      "Changes name, code, addresses or profiles of a registered REST delivery handler.",
    ],
    [
      "sale.delivery.request.delete",
      "delete",
      "Deletes a delivery request by the id that the external delivery system gave it.",
    ],
    [
      "sale.delivery.request.sendmessage",
      "write",
      "Sends a message with subject, text and status about a delivery request to a chosen addressee.",
    ],
    [
      "sale.delivery.request.update",
      "write",
      "Changes status and properties of a delivery request, or marks it as finished.",
    ],
    [
      "sale.delivery.update",
      "write",
      "Changes name, currency, description, logo, sorting or activity of a delivery service.",
    ],
  ],
}, {
  segment: "sale.order",
  methods: [
    [
      "sale.order.add",
      "write",
      "Creates an order of the online store for a site, payer type and currency, and returns it.",
    ],
    [
      "sale.order.delete",
      "delete",
      "Deletes an order together with its related objects; fails while the order has active payments.",
    ],
    ["sale.order.get", "read", "Returns one order with its basket items and other related objects."],
    [
      "sale.order.getFields",
      "read",
      "Describes the fields of an order, such as accountNumber and statusId, with types and marks.",
    ],
    ["sale.order.list", "read", "Lists orders of the online store by filter, in pages of 50."],
    ["sale.order.update", "write", "Changes price, status, comments, responsible user and other fields of an order."],
  ],
}, {
  segment: "sale.payment",
  methods: [
    ["sale.payment.add", "write", "Creates a payment of an order through the given payment system and returns it."],
    ["sale.payment.delete", "delete", "Deletes a payment from its order and answers true; for administrators only."],
    [
      "sale.payment.get",
      "read",
      "Returns one payment of an order with its number, dates, payment system and paid state.",
    ],
    [
      "sale.payment.getFields",
      "read",
      "Describes the fields of an order's payment, with types and required or read-only marks.",
    ],
    ["sale.payment.list", "read", "Lists payments of orders by filter, in pages of 50."],
    [
      "sale.payment.update",
      "write",
      "Changes a payment of an order, for example its paid mark, payment system or voucher number.",
    ],
  ],
}, {
  segment: "sale.paymentitembasket",
  methods: [[
    "sale.paymentitembasket.add",
    "write",
    "Ties a basket item, in a given quantity, to a payment of the order.",
  ], [
    "sale.paymentitembasket.delete",
    "delete",
    "Unties a basket item of an order from a payment by the id of the tie.",
  ], [
    "sale.paymentitembasket.get",
    "read",
    "Returns one tie of a basket item to a payment, with the quantity it covers.",
  ], [
    "sale.paymentitembasket.getfields",
    "read",
    "Describes the fields of the tie between a basket item and a payment.",
  ], [
    "sale.paymentitembasket.list",
    "read",
    "Lists which basket items are tied to which payments, by filter, 50 per page.",
  ], [
    "sale.paymentitembasket.update",
    "write",
    "Changes the quantity or external id in the tie of a basket item to a payment.",
  ]],
}, {
  segment: "sale.paymentitemshipment",
  methods: [
    ["sale.paymentItemShipment.add", "write", "Ties a shipment of an order to one of its payments."],
    ["sale.paymentItemShipment.delete", "delete", "Unties a shipment of an order from a payment by the id of the tie."],
    ["sale.paymentItemShipment.get", "read", "Returns one tie of a shipment to a payment by its id."],
    ["sale.paymentItemShipment.getFields", "read", "Describes the fields of the tie between a shipment and a payment."],
    [
      "sale.paymentItemShipment.list",
      "read",
      "Lists which shipments are tied to which payments, by filter, 50 per page.",
    ],
    [
      "sale.paymentItemShipment.update",
      "write",
      "Changes the external id of a tie between a shipment and a payment; nothing else can be changed.",
    ],
  ],
}, {
  segment: "sale.paysystem",
  methods: [
    ["sale.paysystem.add", "write", "Creates a payment system for a payer type on a REST handler and returns its id."],
    ["sale.paysystem.delete", "delete", "Deletes a payment system by id; for CRM administrators only."],
    [
      "sale.paysystem.handler.add",
      "write",
      "Registers a REST payment handler with its setting codes and its form, checkout or iframe data.",
    ],
    [
      "sale.paysystem.handler.delete",
      "delete",
      "Unregisters a REST payment handler by the id that its registration returned.",
    ],
    [
      "sale.paysystem.handler.list",
      "read",
      "Lists the available REST payment handlers with their codes, currencies and form settings.",
    ],
    ["sale.paysystem.handler.update", "write", "Changes name, code, sorting or settings of a REST payment handler."],
    [
      "sale.paysystem.list",
      "read",
      "Lists payment systems by filter with their handler file, description and other settings.",
    ],
    [
      "sale.paysystem.pay.invoice",
      "write",
      "Marks a legacy CRM invoice as paid through a payment system given by id or handler code.",
      { deprecated: [] },
    ],
    [
      "sale.paysystem.pay.payment",
      "write",
      "Pays an order's payment through its payment system, after that system's reply was handled.",
    ],
    ["sale.paysystem.settings.get", "read", "Returns the settings of a payment system for one payer type."],
    [
      "sale.paysystem.settings.invoice.get",
      "read",
      "Returns payment system settings as they apply to a given legacy CRM invoice.",
      { deprecated: [] },
    ],
    [
      "sale.paysystem.settings.payment.get",
      "read",
      "Returns payment system settings as they apply to a given payment of an order.",
    ],
    [
      "sale.paysystem.settings.update",
      "write",
      "Writes setting values of a payment system, optionally for one payer type only.",
    ],
    ["sale.paysystem.update", "write", "Changes name, handler, payer type, logo or activity of a payment system."],
  ],
}, {
  segment: "sale.persontype",
  methods: [
    [
      "sale.persontype.add",
      "write",
      "Creates a payer type, such as individual or legal entity; its code must be unique.",
    ],
    ["sale.persontype.delete", "delete", "Deletes a payer type; refused while orders use it."],
    ["sale.persontype.get", "read", "Returns name, code, sorting and activity of one payer type."],
    [
      "sale.persontype.getFields",
      "read",
      "Describes the fields of a payer type, with types and required or read-only marks.",
    ],
    ["sale.persontype.list", "read", "Lists payer types of the online store by filter, in pages of 50."],
    [
      "sale.persontype.update",
      "write",
      "Changes name, code, sorting or activity of a payer type; the name is always required.",
    ],
  ],
}, {
  segment: "sale.property",
  methods: [
    ["sale.property.add", "write", "Creates an order property of a given type for a payer type and property group."],
    [
      "sale.property.delete",
      "delete",
      "Deletes the definition of an order property, such as phone or e-mail, by its id.",
    ],
    [
      "sale.property.get",
      "read",
      "Returns the full definition of one order property, including its address and e-mail flags.",
    ],
    [
      "sale.property.getfieldsbytype",
      "read",
      "Describes the fields an order property has for the given property type.",
    ],
    ["sale.property.list", "read", "Lists order property definitions by filter, in pages of 50."],
    [
      "sale.property.update",
      "write",
      "Changes name, code, activity, default value and other settings of an order property.",
    ],
  ],
}, {
  segment: "sale.propertygroup",
  methods: [
    ["sale.propertygroup.add", "write", "Creates a group that holds order properties of one payer type."],
    ["sale.propertygroup.delete", "delete", "Deletes a group that order properties of a payer type are sorted into."],
    ["sale.propertygroup.get", "read", "Returns name, payer type and sorting of one group of order properties."],
    [
      "sale.propertygroup.getFields",
      "read",
      "Describes the fields of an order property group, such as name, personTypeId and sort.",
    ],
    [
      "sale.propertygroup.list",
      "read",
      "Lists groups of order properties by filter, for example those of one payer type.",
    ],
    [
      "sale.propertygroup.update",
      "write",
      "Renames or re-sorts a group of order properties; the name is always required.",
    ],
  ],
}, {
  segment: "sale.propertyrelation",
  methods: [[
    "sale.propertyRelation.add",
    "write",
    "Ties an order property to an entity such as a delivery service or a payment system.",
  ], [
    "sale.propertyRelation.deleteByFilter",
    "delete",
    "Removes the tie of an order property to an entity, found by property, entity type and id.",
  ], [
    "sale.propertyRelation.getFields",
    "read",
    "Describes the fields that tie an order property to an entity of a given type.",
  ], [
    "sale.propertyRelation.list",
    "read",
    "Lists the ties of order properties to delivery services, payment systems and other entities.",
  ]],
}, {
  segment: "sale.propertyvalue",
  methods: [["sale.propertyvalue.delete", "delete", "Deletes the value that one order holds for an order property."], [
    "sale.propertyvalue.get",
    "read",
    "Returns the value an order holds for a property, with the property's name and code.",
  ], [
    "sale.propertyvalue.getfields",
    "read",
    "Describes the fields of an order property's value, with types and read-only marks.",
  ], [
    "sale.propertyvalue.list",
    "read",
    "Lists property values of orders by filter, for example all values of one order.",
  ], [
    "sale.propertyvalue.modify",
    "write",
    "Replaces the set of property values of an order; values left out of the request are deleted.",
  ]],
}, {
  segment: "sale.propertyvariant",
  methods: [
    [
      "sale.propertyvariant.add",
      "write",
      "Adds a choice with name and value to an order property that has a list of options.",
    ],
    ["sale.propertyvariant.delete", "delete", "Removes one choice from the options of an order property."],
    [
      "sale.propertyvariant.get",
      "read",
      "Returns one choice of an order property with its name, value and description.",
    ],
    [
      "sale.propertyvariant.getFields",
      "read",
      "Describes the fields of an order property's choice, such as orderPropsId, name and value.",
    ],
    [
      "sale.propertyvariant.list",
      "read",
      "Lists the choices of order properties by filter, for example all colors of one property.",
    ],
    [
      "sale.propertyvariant.update",
      "write",
      "Changes name, value, sorting or description of an order property's choice.",
    ],
  ],
}, {
  segment: "sale.shipment",
  methods: [
    [
      "sale.shipment.add",
      "write",
      "Creates a shipment of an order with a delivery service and status, and returns it.",
    ],
    [
      "sale.shipment.delete",
      "delete",
      "Deletes a shipment of an order; refused if the shipment has already been shipped.",
    ],
    [
      "sale.shipment.get",
      "read",
      "Returns one shipment of an order with its number, delivery price and permission dates.",
    ],
    [
      "sale.shipment.getFields",
      "read",
      "Describes the fields of an order's shipment, with types and required or read-only marks.",
    ],
    ["sale.shipment.list", "read", "Lists shipments of orders by filter, in pages of 50."],
    [
      "sale.shipment.update",
      "write",
      "Changes status, delivery price, tracking number and other fields of a shipment.",
    ],
  ],
}, {
  segment: "sale.shipmentitem",
  methods: [
    [
      "sale.shipmentitem.add",
      "write",
      "Puts a quantity of a basket item into a shipment; an item may be in one shipment only once.",
    ],
    ["sale.shipmentitem.delete", "delete", "Takes an item out of a shipment by the id of the shipment line."],
    [
      "sale.shipmentitem.get",
      "read",
      "Returns one line of a shipment with its basket item, quantity and reserved quantity.",
    ],
    [
      "sale.shipmentitem.getfields",
      "read",
      "Describes the fields of a shipment line, such as orderDeliveryId, basketId and quantity.",
    ],
    [
      "sale.shipmentitem.list",
      "read",
      "Lists lines of shipments by filter, for example everything in one shipment, 50 per page.",
    ],
    ["sale.shipmentitem.update", "write", "Changes the quantity or external id of a line in a shipment."],
  ],
}, {
  segment: "sale.shipmentproperty",
  methods: [
    [
      "sale.shipmentproperty.add",
      "write",
      "Creates a shipment property of a given type for a payer type and property group.",
    ],
    [
      "sale.shipmentproperty.delete",
      "delete",
      "Deletes the definition of a shipment property by its id; for administrators only.",
    ],
    [
      "sale.shipmentproperty.get",
      "read",
      "Returns one shipment property definition with its code, default value and address flags.",
    ],
    [
      "sale.shipmentproperty.getfieldsbytype",
      "read",
      "Describes the fields a shipment property has for the given property type.",
    ],
    ["sale.shipmentproperty.list", "read", "Lists shipment property definitions by filter, in pages of 50."],
    [
      "sale.shipmentproperty.update",
      "write",
      "Changes name, code, activity, default value and other settings of a shipment property.",
    ],
  ],
}, {
  segment: "sale.shipmentpropertyvalue",
  methods: [[
    "sale.shipmentpropertyvalue.delete",
    "delete",
    "Deletes the value that one shipment holds for a shipment property.",
  ], [
    "sale.shipmentpropertyvalue.get",
    "read",
    "Returns the value a shipment holds for a property, with the property's name and code.",
  ], [
    "sale.shipmentpropertyvalue.getfields",
    "read",
    "Describes the fields of a shipment property's value, with types and read-only marks.",
  ], [
    "sale.shipmentpropertyvalue.list",
    "read",
    "Lists property values of shipments by filter, for example all values of one shipment.",
  ], [
    "sale.shipmentpropertyvalue.modify",
    "write",
    "Writes the property values of one shipment in a single request and returns them.",
  ]],
}, {
  segment: "sale.status",
  methods: [
    [
      "sale.status.add",
      "write",
      "Creates an order or delivery status with its own letter code, color and notification mark.",
    ],
    ["sale.status.delete", "delete", "Deletes an order or delivery status by its letter code."],
    ["sale.status.get", "read", "Returns type, color, sorting and notification mark of one order or delivery status."],
    [
      "sale.status.getFields",
      "read",
      "Describes the fields of an order or delivery status; the id is set once at creation.",
    ],
    [
      "sale.status.list",
      "read",
      "Lists order and delivery statuses with color and sorting; their names come from sale.statusLang.list.",
    ],
    [
      "sale.status.update",
      "write",
      "Changes type, color, sorting or notification mark of an order or delivery status.",
    ],
  ],
}, {
  segment: "sale.statuslang",
  methods: [
    [
      "sale.statusLang.add",
      "write",
      "Adds a name and description of a status in one language; only one per status and language.",
    ],
    [
      "sale.statusLang.deleteByFilter",
      "delete",
      "Removes the localized name of a status, found by status, language and name.",
    ],
    ["sale.statusLang.getFields", "read", "Describes the fields of a status's localized name and description."],
    [
      "sale.statusLang.getListLangs",
      "read",
      "Lists the languages in which names of order and delivery statuses can be given.",
    ],
    ["sale.statusLang.list", "read", "Lists names and descriptions of statuses by language, in pages of 50."],
  ],
}, {
  segment: "sale.tradebinding",
  methods: [[
    "sale.tradeBinding.getFields",
    "read",
    "Describes the fields that tie an order to the sales source it came from.",
  ], ["sale.tradeBinding.list", "read", "Lists which orders came from which sales source, by filter, 50 per page."]],
}, {
  segment: "sale.tradeplatform",
  methods: [[
    "sale.tradePlatform.getFields",
    "read",
    "Describes the fields of an order source, such as its code and class.",
  ], [
    "sale.tradePlatform.list",
    "read",
    "Lists the sources that orders may come from, by filter, with their codes and ids.",
  ]],
}];
