// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SegmentRows } from "../../../../catalogue/methods.ts";
/** Methods of Bitrix24, part 4. */
export const list: readonly SegmentRows[] = [{
  segment: "mailservice",
  methods: [
    [
      "mailservice.add",
      "write",
      "Adds a mail service with its IMAP server, port and encryption to the account; returns its ID.",
    ],
    ["mailservice.delete", "delete", "Deletes a mail service of the account by ID; administrators only."],
    ["mailservice.fields", "read", "Lists the field names of a mail service with their localized titles."],
    ["mailservice.get", "read", "Returns one mail service with its server, port, encryption, web address and logo."],
    [
      "mailservice.list",
      "read",
      "Lists every mail service of the account with its server settings; an error if there is none.",
    ],
    ["mailservice.update", "write", "Changes the name, server, port, encryption or active flag of a mail service."],
  ],
}, {
  segment: "main",
  methods: [[
    "main.eventlog.field.get",
    "read",
    "Describes one field of an event log entry by name with type and filter and sort flags.",
    { api: "v3" },
  ], ["main.eventlog.field.list", "read", "Describes every field of event log entries; administrators only.", {
    api: "v3",
  }], [
    "main.eventlog.get",
    "read",
    "Returns one event log entry with severity, audit type, user, address and description.",
    { api: "v3" },
  ], [
    "main.eventlog.list",
    "read",
    "Lists event log entries that pass a filter, such as user sign-ins, by page or offset.",
    { api: "v3" },
  ], [
    "main.eventlog.tail",
    "read",
    "Reads event log entries that follow a cursor value, to keep up with new entries.",
    { api: "v3" },
  ]],
}, {
  segment: "messageservice",
  methods: [
    [
      "messageservice.message.status.update",
      "write",
      "Reports the delivery status of an SMS or other message that the app's provider has handled.",
    ],
    [
      "messageservice.sender.add",
      "write",
      "Registers a message provider, such as SMS, whose messages go to the app's handler URL.",
    ],
    ["messageservice.sender.delete", "delete", "Removes a message provider that the app has registered, by its code."],
    [
      "messageservice.sender.list",
      "read",
      "Lists the codes of the message providers that the calling app has registered.",
    ],
    [
      "messageservice.sender.update",
      "write",
      "Changes the handler URL, name or description of the app's message provider.",
    ],
  ],
}, {
  segment: "method",
  methods: [[
    "method.get",
    "read",
    "Checks whether a REST call of the given name exists and whether the caller may use it.",
  ]],
}, {
  segment: "methods",
  methods: [[
    "methods",
    "read",
    "Lists the names of REST calls open to the caller, for the current or a given scope; deprecated.",
    { deprecated: ["method.get"] },
  ]],
}, {
  segment: "note",
  methods: [
    [
      "note.collection.add",
      "write",
      "Creates a knowledge base for documents and returns it with the caller's access level.",
      { api: "v3" },
    ],
    ["note.collection.archive", "write", "Puts a knowledge base into the archive; needs administration rights on it.", {
      api: "v3",
    }],
    ["note.collection.delete", "delete", "Moves a knowledge base to the trash; needs administration rights on it.", {
      api: "v3",
    }],
    ["note.collection.field.get", "read", "Describes one field of a knowledge base by its name.", { api: "v3" }],
    ["note.collection.field.list", "read", "Lists the fields of a knowledge base with types and flags.", { api: "v3" }],
    [
      "note.collection.get",
      "read",
      "Returns one knowledge base by its id with position, authors, dates and access level.",
      { api: "v3" },
    ],
    ["note.collection.list", "read", "Lists knowledge bases open to the user, with a cursor for the next page.", {
      api: "v3",
    }],
    ["note.collection.update", "write", "Renames a knowledge base and returns it.", { api: "v3" }],
    [
      "note.document.add",
      "write",
      "Creates a document in a knowledge base from Markdown, under another document if given.",
      { api: "v3" },
    ],
    ["note.document.archive", "write", "Puts a knowledge base document and all its child pages into the archive.", {
      api: "v3",
    }],
    ["note.document.delete", "delete", "Moves a knowledge base document and all its child pages to the trash.", {
      api: "v3",
    }],
    ["note.document.field.get", "read", "Describes one field of a knowledge base document by its name.", { api: "v3" }],
    ["note.document.field.list", "read", "Lists the fields of a knowledge base document with types and flags.", {
      api: "v3",
    }],
    ["note.document.get", "read", "Returns one knowledge base document with its content in Markdown.", { api: "v3" }],
    [
      "note.document.search.field.get",
      "read",
      "Describes one field of a document search result, such as snippet or score, by its name.",
      { api: "v3" },
    ],
    ["note.document.search.field.list", "read", "Lists the fields of a knowledge base document search result.", {
      api: "v3",
    }],
    [
      "note.document.search.list",
      "read",
      "Finds knowledge base documents by title and text, with score and snippet; too short queries fail.",
      { api: "v3" },
    ],
    [
      "note.document.tree.field.get",
      "read",
      "Describes one field of a document tree node, such as children, by its name.",
      { api: "v3" },
    ],
    ["note.document.tree.field.list", "read", "Lists the fields of a node in the document tree of a knowledge base.", {
      api: "v3",
    }],
    [
      "note.document.tree.list",
      "read",
      "Returns all documents of one knowledge base as a tree with titles and positions.",
      { api: "v3" },
    ],
    [
      "note.document.update",
      "write",
      "Changes title or Markdown of a document; unsaved edits by others block it unless overwrite is set.",
      { api: "v3" },
    ],
    [
      "note.file.add",
      "write",
      "Uploads a file for a knowledge base document and returns the Markdown tag that inserts it.",
      { api: "v3" },
    ],
    ["note.file.field.get", "read", "Describes one field of a knowledge base document file by its name.", {
      api: "v3",
    }],
    ["note.file.field.list", "read", "Lists the fields of a knowledge base document file with types and flags.", {
      api: "v3",
    }],
    [
      "note.file.get",
      "read",
      "Returns data of a file of a knowledge base document with the Markdown tag that inserts it.",
      { api: "v3" },
    ],
  ],
}, {
  segment: "placement",
  methods: [[
    "placement.bind",
    "write",
    "Registers a handler URL of the app as a widget at a place in the interface, for all or one user.",
  ], [
    "placement.get",
    "read",
    "Lists the widgets that the app has registered with place, handler, titles and options.",
  ], [
    "placement.list",
    "read",
    "Lists codes of interface places where the app may put widgets, for its scopes or a given scope.",
  ], [
    "placement.unbind",
    "delete",
    "Removes widgets of the app from an interface place and returns how many were removed.",
  ]],
}, {
  segment: "profile",
  methods: [[
    "profile",
    "read",
    "Returns the caller's ID, name, gender and time zone and whether he or she is an administrator.",
  ]],
}, {
  segment: "pull",
  methods: [[
    "pull.application.config.get",
    "write",
    "Returns the app's push server addresses and channels; expired channels are renewed by default.",
  ], [
    "pull.application.event.add",
    "write",
    "Sends a real-time command with data to the app's shared channel or to one user.",
  ], [
    "pull.application.push.add",
    "write",
    "Sends a mobile push notification of the app to one or more users; administrators only.",
  ]],
}, {
  segment: "rest",
  methods: [[
    "rest.documentation.openapi",
    "read",
    "Returns an OpenAPI 3.0 description of the REST 3.0 calls available on the account.",
    { api: "v3" },
  ], ["rest.scope.list", "read", "Lists the permission scopes that REST 3.0 knows on this account.", { api: "v3" }]],
}, {
  segment: "rpa",
  methods: [[
    "rpa.comment.add",
    "write",
    "Adds a comment with files to the timeline of an RPA item and returns it; RPA is deprecated.",
    { deprecated: [] },
  ], ["rpa.comment.delete", "delete", "Deletes a comment from the timeline of an RPA item by ID; RPA is deprecated.", {
    deprecated: [],
  }], ["rpa.comment.update", "write", "Changes the text or files of a comment on an RPA item; RPA is deprecated.", {
    deprecated: [],
  }], [
    "rpa.fields.getSettings",
    "read",
    "Returns which fields are shown where on a stage of an RPA workflow; RPA is deprecated.",
    { deprecated: [] },
  ], [
    "rpa.fields.setSettings",
    "write",
    "Replaces all field visibility settings on a stage of an RPA workflow; an empty set clears them.",
    { deprecated: [] },
  ], [
    "rpa.fields.setVisibilitySettings",
    "write",
    "Sets one kind of field visibility, such as kanban, on an RPA stage and leaves the rest alone.",
    { deprecated: [] },
  ], ["rpa.item.add", "write", "Creates an item with custom field values in an RPA workflow; RPA is deprecated.", {
    deprecated: [],
  }], ["rpa.item.delete", "delete", "Deletes an item of an RPA workflow by type and item ID; RPA is deprecated.", {
    deprecated: [],
  }], [
    "rpa.item.get",
    "read",
    "Returns one RPA item with stage, authors, dates and custom fields; RPA is deprecated.",
    { deprecated: [] },
  ], [
    "rpa.item.getTasks",
    "read",
    "Lists the tasks assigned on an RPA item with their participants and buttons; deprecated.",
    { deprecated: [] },
  ], ["rpa.item.list", "read", "Lists items of an RPA workflow by filter and order, page by page; RPA is deprecated.", {
    deprecated: [],
  }], [
    "rpa.item.update",
    "write",
    "Changes the custom fields of an RPA item or moves it to another stage; RPA is deprecated.",
    { deprecated: [] },
  ], ["rpa.stage.add", "write", "Adds a stage with name, color and meaning to an RPA workflow; RPA is deprecated.", {
    deprecated: [],
  }], ["rpa.stage.delete", "delete", "Deletes a stage of an RPA workflow by ID; RPA is deprecated.", {
    deprecated: [],
  }], [
    "rpa.stage.get",
    "read",
    "Returns one stage of an RPA workflow with its meaning and automation tasks; deprecated.",
    { deprecated: [] },
  ], [
    "rpa.stage.listForType",
    "read",
    "Lists the stages of one RPA workflow with color, order and meaning; RPA is deprecated.",
    { deprecated: [] },
  ], [
    "rpa.stage.update",
    "write",
    "Changes the name, color, order or meaning of an RPA workflow stage; RPA is deprecated.",
    { deprecated: [] },
  ], [
    "rpa.task.addUser",
    "write",
    "Adds a user to an existing task of an RPA stage, found by its automation rule; deprecated.",
    { deprecated: [] },
  ], [
    "rpa.task.delete",
    "delete",
    "Removes the automation rule of a task from a stage of an RPA workflow; deprecated.",
    { deprecated: [] },
  ], [
    "rpa.task.do",
    "write",
    "Completes a task on an RPA item; which parameters it takes depends on the task; deprecated.",
    { deprecated: [] },
  ], [
    "rpa.timeline.add",
    "write",
    "Writes an entry with title and HTML text to the timeline of an RPA item; deprecated.",
    { deprecated: [] },
  ], ["rpa.timeline.delete", "delete", "Deletes an entry from the timeline of an RPA item by ID; RPA is deprecated.", {
    deprecated: [],
  }], [
    "rpa.timeline.listForItem",
    "read",
    "Lists the timeline entries of one RPA item page by page, with authors and dates; deprecated.",
    { deprecated: [] },
  ], [
    "rpa.timeline.update",
    "write",
    "Changes the title or text of an entry in an RPA item's timeline; RPA is deprecated.",
    { deprecated: [] },
  ], [
    "rpa.timeline.updateIsFixed",
    "write",
    "Pins an entry to the top of an RPA item's timeline, or unpins it; RPA is deprecated.",
    { deprecated: [] },
  ], [
    "rpa.type.add",
    "write",
    "Creates an RPA workflow with title, icon, settings and permissions; RPA is deprecated.",
    { deprecated: [] },
  ], ["rpa.type.delete", "delete", "Deletes an RPA workflow by ID; deprecated in favor of smart processes.", {
    deprecated: [],
  }], [
    "rpa.type.get",
    "read",
    "Returns one RPA workflow with its settings and access permissions; RPA is deprecated.",
    { deprecated: [] },
  ], ["rpa.type.list", "read", "Lists RPA workflows by filter and order with selected fields; RPA is deprecated.", {
    deprecated: [],
  }], [
    "rpa.type.update",
    "write",
    "Changes the title, icon, settings or permissions of an RPA workflow; RPA is deprecated.",
    { deprecated: [] },
  ]],
}, {
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
}, {
  segment: "salescenter",
  methods: [[
    "salescenter.payment.getPublicUrl",
    "write",
    "Makes a customer's link for one payment and returns it with a short link and a QR code image.",
  ]],
}, {
  segment: "scope",
  methods: [[
    "scope",
    "read",
    "Lists the permission scopes granted to the caller, or all that exist when full is passed.",
  ]],
}, {
  segment: "server",
  methods: [["server.time", "read", "Tells the current time of the portal's server as ISO 8601 with its offset."]],
}, {
  segment: "sign",
  methods: [[
    "sign.b2e.company.provider.list",
    "read",
    "Lists the e-Signature for HR providers that a company can sign with; app token only.",
  ], [
    "sign.b2e.document.get",
    "read",
    "Returns the state of an e-Signature for HR document together with its signing participants.",
  ], [
    "sign.b2e.document.send",
    "write",
    "Sends a document for signing to employees on behalf of a company and returns its state.",
  ], [
    "sign.b2e.hcmlink.document.get",
    "read",
    "Returns a signed HR document linked to HCM Link with employee, date and file URL.",
  ], [
    "sign.b2e.mysafe.tail",
    "read",
    "Lists signed documents of the company safe that the caller may see, with file URLs.",
  ], [
    "sign.b2e.personal.tail",
    "read",
    "Lists the caller's own signed HR documents with signing dates and file URLs.",
  ]],
}, {
  segment: "socialnetwork",
  methods: [[
    "socialnetwork.api.workgroup.get",
    "read",
    "Returns one workgroup, project, scrum or collab with the selected fields.",
  ], [
    "socialnetwork.api.workgroup.list",
    "read",
    "Lists the workgroups, projects, scrums and collabs the caller may see, in pages of 50.",
  ]],
}, {
  segment: "sonet_group",
  methods: [
    [
      "sonet_group.create",
      "write",
      "Creates a workgroup, project or scrum with its privacy and invitation rules; returns the ID.",
    ],
    ["sonet_group.delete", "delete", "Deletes a workgroup or project; only its owner or an administrator may do so."],
    [
      "sonet_group.feature.access",
      "read",
      "Tells whether the current user may do an operation of a tool, such as tasks, in a workgroup.",
    ],
    [
      "sonet_group.get",
      "read",
      "Lists workgroups and projects open to the current user by ID, name, owner or dates, page by page.",
    ],
    [
      "sonet_group.setowner",
      "write",
      "Makes another user the owner of a workgroup or project in place of the present owner.",
    ],
    [
      "sonet_group.update",
      "write",
      "Changes a workgroup's or project's name, privacy, dates, owner or image; owner or administrator.",
    ],
    [
      "sonet_group.user.add",
      "write",
      "Puts users into a workgroup at once, without invitation; returns the IDs that were added.",
    ],
    [
      "sonet_group.user.delete",
      "delete",
      "Removes users from a workgroup or project and returns the IDs that were removed.",
    ],
    ["sonet_group.user.get", "read", "Lists the members of a workgroup or project with the role code of each."],
    [
      "sonet_group.user.groups",
      "read",
      "Lists the workgroups and projects of the current user with the user's role in each.",
    ],
    [
      "sonet_group.user.invite",
      "write",
      "Sends users an invitation to a workgroup or project; returns the IDs of those invited.",
    ],
    [
      "sonet_group.user.request",
      "write",
      "Asks on behalf of the current user to join a workgroup or project, with a message.",
    ],
    [
      "sonet_group.user.update",
      "write",
      "Changes the role of members of a workgroup or project and returns the IDs that were changed.",
    ],
  ],
}, {
  segment: "task.checklistitem",
  methods: [
    [
      "task.checklistitem.add",
      "write",
      "Adds a checklist or a checklist item to a task, with members if given, and returns its id.",
    ],
    ["task.checklistitem.complete", "write", "Ticks an item in the checklist of a task as done."],
    ["task.checklistitem.delete", "delete", "Deletes an item from the checklist of a task by the IDs of both."],
    [
      "task.checklistitem.get",
      "read",
      "Returns one checklist item of a task with its text, state, members and who ticked it.",
    ],
    ["task.checklistitem.getlist", "read", "Lists all checklists and checklist items of a task in a chosen order."],
    [
      "task.checklistitem.getmanifest",
      "read",
      "Returns the machine description of the checklist item calls of tasks; its format may change.",
    ],
    [
      "task.checklistitem.isactionallowed",
      "read",
      "Tells whether the user may do an action, given by number, with a checklist item of a task.",
    ],
    [
      "task.checklistitem.moveafteritem",
      "write",
      "Moves an item in the checklist of a task to the place right after another item.",
    ],
    ["task.checklistitem.renew", "write", "Clears the done mark of an item in the checklist of a task."],
    [
      "task.checklistitem.update",
      "write",
      "Changes text, order, state, parent or members of a checklist item of a task.",
    ],
  ],
}, {
  segment: "task.comment",
  methods: [[
    "task.comment.add",
    "write",
    "Adds a comment to a task in the oldest form; deprecated, task chat messages replace it.",
    { deprecated: ["tasks.task.chat.message.send"] },
  ]],
}, {
  segment: "task.commentitem",
  methods: [[
    "task.commentitem.add",
    "write",
    "Adds a comment to a task, with files if given, and returns its id; deprecated for chat messages.",
    { deprecated: ["tasks.task.chat.message.send"] },
  ], [
    "task.commentitem.delete",
    "delete",
    "Deletes a comment of a task; administrators only, deprecated in favour of im.message.delete.",
    { deprecated: ["im.message.delete"] },
  ], [
    "task.commentitem.get",
    "read",
    "Returns one comment of a task with author, date, text and attached files; deprecated.",
    { deprecated: ["im.dialog.messages.get"] },
  ], [
    "task.commentitem.getlist",
    "read",
    "Lists the comments of a task by author or date; deprecated in favour of reading the task chat.",
    { deprecated: ["im.dialog.messages.get"] },
  ], [
    "task.commentitem.getmanifest",
    "read",
    "Returns the machine description of the comment calls of tasks; its format may change.",
  ], [
    "task.commentitem.isactionallowed",
    "read",
    "Tells whether the user may do an action, given by number, with a comment of a task.",
  ], [
    "task.commentitem.update",
    "write",
    "Changes the text or files of a task comment; administrators only, im.message.update replaces it.",
    { deprecated: ["im.message.update"] },
  ]],
}, {
  segment: "task.dependence",
  methods: [[
    "task.dependence.add",
    "write",
    "Links two tasks for the Gantt chart, from the start or end of one to the start or end of the other.",
  ], ["task.dependence.delete", "delete", "Removes the Gantt link between two tasks; fails when there is none."]],
}, {
  segment: "task.elapseditem",
  methods: [
    [
      "task.elapseditem.add",
      "write",
      "Logs time spent on a task, in seconds with a comment, and returns the id of the entry.",
    ],
    ["task.elapseditem.delete", "delete", "Deletes an entry of the time spent on a task."],
    [
      "task.elapseditem.get",
      "read",
      "Returns one entry of the time spent on a task, with user, seconds, comment and dates.",
    ],
    [
      "task.elapseditem.getlist",
      "read",
      "Lists entries of time spent, on one task or without TASKID across tasks, by user and date.",
    ],
    [
      "task.elapseditem.getmanifest",
      "read",
      "Returns the machine description of the time tracking calls of tasks; its format may change.",
    ],
    [
      "task.elapseditem.isActionAllowed",
      "read",
      "Tells whether the user may do an action, given by number, with a time entry of a task.",
    ],
    ["task.elapseditem.update", "write", "Changes seconds, comment or user of an entry of the time spent on a task."],
  ],
}, {
  segment: "task.item",
  methods: [
    [
      "task.item.add",
      "write",
      "Creates a task from TASKDATA in the old interface; deprecated, tasks.task.add replaces it.",
      { deprecated: ["tasks.task.add"] },
    ],
    [
      "task.item.addfile",
      "write",
      "Uploads a file into a task by name and content; deprecated, tasks.task.files.attach replaces it.",
      { deprecated: ["tasks.task.files.attach"] },
    ],
    [
      "task.item.addtofavorite",
      "write",
      "Adds a task to favorites in the old interface; deprecated, tasks.task.favorite.add replaces it.",
      { deprecated: ["tasks.task.favorite.add"] },
    ],
    [
      "task.item.approve",
      "write",
      "Accepts the work on a task awaiting control; deprecated, tasks.task.approve replaces it.",
      { deprecated: ["tasks.task.approve"] },
    ],
    [
      "task.item.complete",
      "write",
      "Moves a task to the completed status; deprecated, tasks.task.complete replaces it.",
      { deprecated: ["tasks.task.complete"] },
    ],
    ["task.item.defer", "write", "Moves a task to the deferred status; deprecated, tasks.task.defer replaces it.", {
      deprecated: ["tasks.task.defer"],
    }],
    [
      "task.item.delegate",
      "write",
      "Hands a task to another user in the old interface; deprecated, tasks.task.delegate replaces it.",
      { deprecated: ["tasks.task.delegate"] },
    ],
    [
      "task.item.delete",
      "delete",
      "Deletes a task through the old interface; deprecated, tasks.task.delete replaces it.",
      { deprecated: ["tasks.task.delete"] },
    ],
    [
      "task.item.deletefile",
      "delete",
      "Removes an attachment from a task; deprecated, tasks.task.update is to be used instead.",
      { deprecated: ["tasks.task.update"] },
    ],
    [
      "task.item.deletefromfavorite",
      "write",
      "Takes a task out of favorites; deprecated, tasks.task.favorite.remove replaces it.",
      { deprecated: ["tasks.task.favorite.remove"] },
    ],
    [
      "task.item.disapprove",
      "write",
      "Sends a task awaiting control back to work; deprecated, tasks.task.disapprove replaces it.",
      { deprecated: ["tasks.task.disapprove"] },
    ],
    [
      "task.item.getallowedactions",
      "read",
      "Lists the numbers of the actions the user may do with a task; deprecated.",
      { deprecated: ["tasks.task.getAccess"] },
    ],
    [
      "task.item.getallowedtaskactionsasstrings",
      "read",
      "Returns the actions on a task by their text names with allowed or not; deprecated.",
      { deprecated: ["tasks.task.getAccess"] },
    ],
    [
      "task.item.getdata",
      "read",
      "Returns the field values of a task in the old format; deprecated, tasks.task.get replaces it.",
      { deprecated: ["tasks.task.get"] },
    ],
    [
      "task.item.getdependson",
      "read",
      "Lists the ids of tasks that a task depends on; deprecated, tasks.task.get replaces it.",
      { deprecated: ["tasks.task.get"] },
    ],
    [
      "task.item.getdescription",
      "read",
      "Returns the description of a task in a chosen format, such as HTML or BBCode; deprecated.",
      { deprecated: ["tasks.task.get"] },
    ],
    ["task.item.getfiles", "read", "Lists the files attached to a task; deprecated, tasks.task.get replaces it.", {
      deprecated: ["tasks.task.get"],
    }],
    [
      "task.item.getmanifest",
      "read",
      "Returns the machine description of the old task calls; deprecated, see tasks.task.getFields.",
      { deprecated: ["tasks.task.getFields"] },
    ],
    [
      "task.item.isactionallowed",
      "read",
      "Tells whether the user may do an action, given by number, with a task; deprecated.",
      { deprecated: ["tasks.task.getAccess"] },
    ],
    [
      "task.item.list",
      "read",
      "Lists tasks by filter in the old format with page size and number; tasks.task.list replaces it.",
      { deprecated: ["tasks.task.list"] },
    ],
    [
      "task.item.renew",
      "write",
      "Reopens a finished task in the old interface; deprecated, tasks.task.renew replaces it.",
      { deprecated: ["tasks.task.renew"] },
    ],
    [
      "task.item.startexecution",
      "write",
      "Moves a task to the in-progress status; deprecated, tasks.task.start replaces it.",
      { deprecated: ["tasks.task.start"] },
    ],
    [
      "task.item.update",
      "write",
      "Changes a task from TASKDATA in the old interface; deprecated, tasks.task.update replaces it.",
      { deprecated: ["tasks.task.update"] },
    ],
    ["task.item.userfield.add", "write", "Creates a custom field for tasks and returns its id; administrators only."],
    ["task.item.userfield.delete", "delete", "Deletes a custom field of tasks; administrators only."],
    ["task.item.userfield.get", "read", "Returns the settings of one custom field of tasks by its id."],
    [
      "task.item.userfield.getfields",
      "read",
      "Describes the properties that make up a custom field of tasks and which of them are fixed.",
    ],
    ["task.item.userfield.getlist", "read", "Lists the custom fields of tasks by type, name and other filters."],
    ["task.item.userfield.gettypes", "read", "Lists the data types that a custom field of tasks can have."],
    [
      "task.item.userfield.update",
      "write",
      "Changes labels, order, flags or settings of a custom field of tasks; administrators only.",
    ],
  ],
}, {
  segment: "task.items",
  methods: [[
    "task.items.getlist",
    "read",
    "Lists tasks with the fields named in TASKDATA; deprecated, tasks.task.list replaces it.",
    { deprecated: ["tasks.task.list"] },
  ]],
}, {
  segment: "task.logitem",
  methods: [[
    "task.logitem.list",
    "read",
    "Lists the change log of a task in the old format; tasks.task.history.list replaces it.",
    { deprecated: ["tasks.task.history.list"] },
  ]],
}, {
  segment: "task.planner",
  methods: [["task.planner.getlist", "read", "Lists the ids of tasks in the current user's daily plan."]],
}, {
  segment: "task.stages",
  methods: [[
    "task.stages.add",
    "write",
    "Adds a stage to the kanban of a group or to the user's My Plan and returns its id.",
  ], [
    "task.stages.canmovetask",
    "read",
    "Tells whether the user may move tasks between stages of a group kanban or of My Plan.",
  ], [
    "task.stages.delete",
    "delete",
    "Deletes a stage of a group kanban or of My Plan; the first stage cannot be deleted.",
  ], [
    "task.stages.get",
    "read",
    "Returns the stages of a group kanban, or with entityId 0 those of the user's My Plan.",
  ], [
    "task.stages.movetask",
    "write",
    "Moves a task to another kanban or My Plan stage, before or after a given task.",
  ], ["task.stages.update", "write", "Changes title, color or place of a stage of a group kanban or of My Plan."]],
}, {
  segment: "tasks.api",
  methods: [
    [
      "tasks.api.scrum.backlog.add",
      "write",
      "Creates the backlog of a Scrum group; fails when the group already has one.",
    ],
    ["tasks.api.scrum.backlog.delete", "delete", "Deletes a Scrum backlog by its id."],
    ["tasks.api.scrum.backlog.get", "read", "Returns the backlog of a Scrum by the group id."],
    [
      "tasks.api.scrum.backlog.getFields",
      "read",
      "Describes the fields a Scrum backlog can be created or changed with, and their types.",
    ],
    [
      "tasks.api.scrum.backlog.update",
      "write",
      "Changes the group, author or editor recorded on a Scrum backlog and returns the backlog.",
    ],
    [
      "tasks.api.scrum.epic.add",
      "write",
      "Creates an epic in a Scrum with name, description, color and files and returns it.",
    ],
    ["tasks.api.scrum.epic.delete", "delete", "Deletes an epic of a Scrum by its id."],
    ["tasks.api.scrum.epic.get", "read", "Returns one Scrum epic with its description, color and attached files."],
    ["tasks.api.scrum.epic.getFields", "read", "Describes the fields a Scrum epic can be created or changed with."],
    ["tasks.api.scrum.epic.list", "read", "Lists Scrum epics by filter and order, page by page."],
    [
      "tasks.api.scrum.epic.update",
      "write",
      "Changes name, description, color or files of a Scrum epic and returns the result.",
    ],
    ["tasks.api.scrum.kanban.addStage", "write", "Adds a column to the kanban of a Scrum sprint and returns its id."],
    ["tasks.api.scrum.kanban.addTask", "write", "Puts a task of a Scrum into a given column of the sprint kanban."],
    [
      "tasks.api.scrum.kanban.deleteStage",
      "delete",
      "Deletes a column of the sprint kanban; refused while the column holds tasks.",
    ],
    [
      "tasks.api.scrum.kanban.deleteTask",
      "delete",
      "Takes a task off the sprint kanban; it stays in the sprint and does not return to the backlog.",
    ],
    ["tasks.api.scrum.kanban.getFields", "read", "Describes the fields of a column of the sprint kanban."],
    [
      "tasks.api.scrum.kanban.getStages",
      "read",
      "Lists the kanban columns of a sprint with name, order, type and color.",
    ],
    ["tasks.api.scrum.kanban.updateStage", "write", "Changes name, type, order or color of a sprint kanban column."],
    [
      "tasks.api.scrum.sprint.add",
      "write",
      "Creates a sprint in a Scrum group with its dates and status and returns it.",
    ],
    [
      "tasks.api.scrum.sprint.complete",
      "write",
      "Completes the active sprint of a Scrum, taken by group id; unfinished tasks return to the backlog.",
    ],
    [
      "tasks.api.scrum.sprint.delete",
      "delete",
      "Deletes a sprint of a Scrum; refused while the sprint contains tasks.",
    ],
    ["tasks.api.scrum.sprint.get", "read", "Returns one Scrum sprint with goal, dates, order and status."],
    [
      "tasks.api.scrum.sprint.getFields",
      "read",
      "Describes the fields a Scrum sprint can be created or changed with, and their types.",
    ],
    [
      "tasks.api.scrum.sprint.list",
      "read",
      "Lists Scrum sprints by group, status, dates and other filters, page by page.",
    ],
    [
      "tasks.api.scrum.sprint.start",
      "write",
      "Starts a planned sprint and returns it; a sprint in any other status is refused.",
    ],
    [
      "tasks.api.scrum.sprint.update",
      "write",
      "Changes name, dates, order or status of a Scrum sprint and returns the sprint.",
    ],
    [
      "tasks.api.scrum.task.get",
      "read",
      "Returns the Scrum side of a task - its backlog or sprint, story points, epic and order.",
    ],
    [
      "tasks.api.scrum.task.getFields",
      "read",
      "Describes the Scrum fields of a task, such as story points and epic, and their types.",
    ],
    [
      "tasks.api.scrum.task.update",
      "write",
      "Sets story points, epic or order of a Scrum task, or moves it to another sprint or the backlog.",
    ],
  ],
}, {
  segment: "tasks.flow",
  methods: [
    ["tasks.flow.Flow.activate", "write", "Toggles a task flow, switching an active flow off and an inactive one on."],
    [
      "tasks.flow.Flow.create",
      "write",
      "Creates a task flow with its team, way of distributing tasks and planned time, and returns it.",
    ],
    ["tasks.flow.Flow.delete", "delete", "Deletes a task flow; open to its creator or administrator."],
    ["tasks.flow.Flow.get", "read", "Returns one task flow with owner, group, efficiency, planned time and activity."],
    [
      "tasks.flow.Flow.isExists",
      "read",
      "Tells whether a task flow with the given name exists, leaving one flow id out if asked.",
    ],
    [
      "tasks.flow.Flow.pin",
      "write",
      "Pins a task flow in the current user's flow list, or unpins it when it is pinned already.",
    ],
    [
      "tasks.flow.Flow.update",
      "write",
      "Changes settings of a task flow, such as its team, distribution or planned time, and returns it.",
    ],
  ],
}];
