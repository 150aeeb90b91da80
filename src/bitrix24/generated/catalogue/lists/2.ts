// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SegmentRows } from "../../../../catalogue/methods.ts";
/** Methods of Bitrix24, part 2. */
export const list: readonly SegmentRows[] = [{
  segment: "crm.deal",
  methods: [
    ["crm.deal.add", "write", "Creates a deal in the chosen funnel and stage and returns its ID.", {
      deprecated: ["crm.item.add"],
    }],
    ["crm.deal.contact.add", "write", "Links one more contact to a deal."],
    ["crm.deal.contact.delete", "delete", "Unlinks one contact from a deal; the contact itself stays."],
    [
      "crm.deal.contact.fields",
      "read",
      "Describes the fields of a deal-to-contact link - contact, sort order and primary flag.",
    ],
    ["crm.deal.contact.items.delete", "delete", "Unlinks every contact from a deal at once."],
    [
      "crm.deal.contact.items.get",
      "read",
      "Lists the contacts linked to a deal with their order, role and primary flag.",
    ],
    ["crm.deal.contact.items.set", "write", "Replaces the whole set of contacts linked to a deal with the given one."],
    ["crm.deal.delete", "delete", "Deletes a deal by ID; the settings of a recurring template go with it.", {
      deprecated: ["crm.item.delete"],
    }],
    [
      "crm.deal.details.configuration.forceCommonScopeForAll",
      "write",
      "Forces the shared layout of the deal card on all users of a funnel, overriding personal layouts.",
      { deprecated: ["crm.item.details.configuration.forceCommonScopeForAll"] },
    ],
    [
      "crm.deal.details.configuration.get",
      "read",
      "Returns the sections and fields of the deal card in a funnel, personal or shared.",
      { deprecated: ["crm.item.details.configuration.get"] },
    ],
    [
      "crm.deal.details.configuration.reset",
      "write",
      "Puts the deal card layout of a funnel back to default, personally or for the shared view.",
      { deprecated: ["crm.item.details.configuration.reset"] },
    ],
    [
      "crm.deal.details.configuration.set",
      "write",
      "Saves which sections and fields the deal card of a funnel shows, personally or for everyone.",
      { deprecated: ["crm.item.details.configuration.set"] },
    ],
    ["crm.deal.fields", "read", "Describes the standard and custom fields of a deal with their types and flags.", {
      deprecated: ["crm.item.fields"],
    }],
    ["crm.deal.get", "read", "Returns all fields of one deal by its ID; product rows are not included.", {
      deprecated: ["crm.item.get"],
    }],
    ["crm.deal.list", "read", "Lists deals that pass a filter, with chosen fields and order, in pages of 50.", {
      deprecated: ["crm.item.list"],
    }],
    ["crm.deal.productrows.get", "read", "Lists the product rows of a deal with prices, discounts and taxes.", {
      deprecated: ["crm.item.productrow.*"],
    }],
    ["crm.deal.productrows.set", "write", "Replaces all product rows of a deal; rows that are not passed are lost.", {
      deprecated: ["crm.item.productrow.*"],
    }],
    [
      "crm.deal.recurring.add",
      "write",
      "Sets up a recurring deal template with a schedule for a deal that has none yet; returns the settings ID.",
    ],
    [
      "crm.deal.recurring.delete",
      "delete",
      "Deletes leftover recurring settings; refused while the template deal still exists.",
    ],
    [
      "crm.deal.recurring.expose",
      "write",
      "Creates a new deal from a recurring template right away and returns its ID.",
    ],
    [
      "crm.deal.recurring.fields",
      "read",
      "Describes the fields of a recurring deal template, including the schedule parameters.",
    ],
    [
      "crm.deal.recurring.get",
      "read",
      "Returns the schedule and limits of a recurring deal template by the ID of its settings.",
    ],
    ["crm.deal.recurring.list", "read", "Lists recurring deal templates that pass a filter, in pages of 50."],
    ["crm.deal.recurring.update", "write", "Changes the schedule, limits or activity of a recurring deal template."],
    [
      "crm.deal.update",
      "write",
      "Changes the passed fields of a deal, its stage included; can leave the change out of the history.",
      { deprecated: ["crm.item.update"] },
    ],
    [
      "crm.deal.userfield.add",
      "write",
      "Creates a custom field (UF_CRM_...) for deals and returns its ID; CRM admins only.",
    ],
    [
      "crm.deal.userfield.delete",
      "delete",
      "Deletes a custom field of deals together with its stored values; CRM admins only.",
    ],
    ["crm.deal.userfield.get", "read", "Returns the settings of one custom field of deals by its ID."],
    ["crm.deal.userfield.list", "read", "Lists custom fields of deals, filtered by name, type, flags and so on."],
    [
      "crm.deal.userfield.update",
      "write",
      "Changes the labels, flags or list values of a deal custom field; CRM admins only.",
    ],
  ],
}, {
  segment: "crm.dealcategory",
  methods: [
    ["crm.dealcategory.add", "write", "Creates one more deal funnel in the older way; crm.category.add replaces it.", {
      deprecated: ["crm.category.add"],
    }],
    ["crm.dealcategory.default.get", "read", "Returns the name of the default deal funnel, whose ID is 0.", {
      deprecated: ["crm.category.*"],
    }],
    ["crm.dealcategory.default.set", "write", "Renames the default deal funnel.", { deprecated: ["crm.category.*"] }],
    ["crm.dealcategory.delete", "delete", "Deletes a deal funnel in the older way; crm.category.delete replaces it.", {
      deprecated: ["crm.category.delete"],
    }],
    ["crm.dealcategory.fields", "read", "Describes the fields of a deal funnel as the older funnel calls see them.", {
      deprecated: ["crm.category.fields"],
    }],
    [
      "crm.dealcategory.get",
      "read",
      "Returns one additional deal funnel by ID; crm.category.get replaces this older call.",
      { deprecated: ["crm.category.get"] },
    ],
    [
      "crm.dealcategory.list",
      "read",
      "Lists the additional deal funnels; crm.category.list replaces this older call.",
      { deprecated: ["crm.category.list"] },
    ],
    [
      "crm.dealcategory.stage.list",
      "read",
      "Lists the stages of a deal funnel; without an ID, those of the default funnel.",
      { deprecated: ["crm.category.*"] },
    ],
    [
      "crm.dealcategory.status",
      "read",
      "Returns the directory code, such as DEAL_STAGE_1, that holds the stages of a deal funnel.",
      { deprecated: ["crm.category.*"] },
    ],
    ["crm.dealcategory.update", "write", "Changes a deal funnel in the older way; crm.category.update replaces it.", {
      deprecated: ["crm.category.update"],
    }],
  ],
}, {
  segment: "crm.documentgenerator",
  methods: [[
    "crm.documentgenerator.document.add",
    "write",
    "Generates a document for a CRM item from a template; PDF and image links may appear a little later.",
  ], [
    "crm.documentgenerator.document.delete",
    "delete",
    "Deletes a document generated for a CRM item; needs edit access to documents.",
  ], [
    "crm.documentgenerator.document.enablepublicurl",
    "write",
    "Turns the public link of a CRM document on or off and returns the link.",
  ], [
    "crm.documentgenerator.document.get",
    "read",
    "Returns a CRM document with its number, template and links to the file, PDF and image.",
  ], [
    "crm.documentgenerator.document.getfields",
    "read",
    "Shows a CRM document's fields and values, recalculated with trial values that are not saved.",
  ], [
    "crm.documentgenerator.document.list",
    "read",
    "Lists CRM documents filtered by item, template, number and so on, in pages of 50.",
  ], [
    "crm.documentgenerator.document.update",
    "write",
    "Regenerates a CRM document with new field values or with stamps switched on or off.",
  ], [
    "crm.documentgenerator.document.upload",
    "write",
    "Attaches a ready-made DOCX file, optionally with PDF and image, to a CRM item as a document.",
  ], [
    "crm.documentgenerator.numerator.add",
    "write",
    "Creates a numbering rule for CRM documents from a template such as INV-{NUMBER}.",
  ], [
    "crm.documentgenerator.numerator.delete",
    "delete",
    "Deletes a numbering rule of CRM documents; needs the right to change templates.",
  ], [
    "crm.documentgenerator.numerator.get",
    "read",
    "Returns a numbering rule of CRM documents with its template and counter settings.",
  ], [
    "crm.documentgenerator.numerator.list",
    "read",
    "Lists the numbering rules of CRM documents with their counter settings, in pages of 50.",
  ], [
    "crm.documentgenerator.numerator.update",
    "write",
    "Changes the name, template or counter settings of a CRM document numbering rule.",
  ], [
    "crm.documentgenerator.template.add",
    "write",
    "Uploads a DOCX template for CRM documents and ties it to a numerator, region and object types.",
  ], [
    "crm.documentgenerator.template.delete",
    "delete",
    "Deletes a CRM document template; no new documents can be made from it afterwards.",
  ], [
    "crm.documentgenerator.template.get",
    "read",
    "Returns a CRM document template with its object types, region and download link.",
  ], [
    "crm.documentgenerator.template.getfields",
    "read",
    "Lists the fields of a CRM document template with the values they take for a given item.",
  ], [
    "crm.documentgenerator.template.list",
    "read",
    "Lists CRM document templates that pass a filter, keyed by ID, in pages of 50.",
  ], [
    "crm.documentgenerator.template.update",
    "write",
    "Changes a CRM document template - file, name, numerator, object types, access or activity.",
  ]],
}, {
  segment: "crm.duplicate",
  methods: [[
    "crm.duplicate.findbycomm",
    "read",
    "Finds leads, contacts and companies that have any of up to 20 given phones or emails; returns IDs.",
  ], [
    "crm.duplicate.volatileType.fields",
    "read",
    "Lists the lead, contact and company fields that can be added to the duplicate search; admins only.",
  ], [
    "crm.duplicate.volatileType.list",
    "read",
    "Lists the extra fields already used in the duplicate search; admins only.",
  ], [
    "crm.duplicate.volatileType.register",
    "write",
    "Adds a lead, contact or company field to the duplicate search, seven at most in total; admins only.",
  ], [
    "crm.duplicate.volatileType.unregister",
    "delete",
    "Takes an extra field out of the duplicate search by its record ID; admins only.",
  ]],
}, {
  segment: "crm.entity",
  methods: [[
    "crm.entity.mergeBatch",
    "delete",
    "Merges CRM items of one type into the first of them and deletes the others, unless values conflict.",
  ]],
}, {
  segment: "crm.enum",
  methods: [
    [
      "crm.enum.activitydirection",
      "read",
      "Lists the directions of an activity - incoming and outgoing - with their IDs.",
      { deprecated: ["crm.activity.todo.*"] },
    ],
    [
      "crm.enum.activitynotifytype",
      "read",
      "Lists the time units for activity reminders, such as minutes and hours, with their IDs.",
      { deprecated: ["crm.activity.todo.*"] },
    ],
    [
      "crm.enum.activitypriority",
      "read",
      "Lists the priority levels of an activity, such as low and medium, with their IDs.",
      { deprecated: ["crm.activity.todo.*"] },
    ],
    [
      "crm.enum.activitystatus",
      "read",
      "Lists the states of an activity, such as pending and completed, with their IDs.",
      { deprecated: ["crm.activity.todo.*"] },
    ],
    ["crm.enum.activitytype", "read", "Lists the kinds of activity, such as meeting and call, with their IDs.", {
      deprecated: ["crm.activity.todo.*"],
    }],
    [
      "crm.enum.addresstype",
      "read",
      "Lists the address types, such as legal or shipping, with the IDs that addresses use.",
    ],
    [
      "crm.enum.contenttype",
      "read",
      "Lists the formats of an activity description, such as plain text and bbCode, with their IDs.",
      { deprecated: ["crm.activity.todo.*"] },
    ],
    ["crm.enum.fields", "read", "Describes the fields of a CRM enumeration item - ID, name and symbolic codes."],
    ["crm.enum.getorderownertypes", "read", "Lists the CRM object types that an online store order can be linked to."],
    [
      "crm.enum.ownertype",
      "read",
      "Lists CRM object types (lead, deal, contact and so on) with their numeric IDs and codes.",
    ],
    [
      "crm.enum.settings.mode",
      "read",
      "Lists the CRM work modes - 1 for classic and 2 for simple - to decode the current mode.",
    ],
  ],
}, {
  segment: "crm.invoice",
  methods: [
    [
      "crm.invoice.add",
      "write",
      "Creates an invoice of the old type; new (smart) invoices are made with crm.item.add.",
      { deprecated: [] },
    ],
    ["crm.invoice.delete", "delete", "Deletes an invoice of the old type; new (smart) invoices are not touched.", {
      deprecated: [],
    }],
    [
      "crm.invoice.fields",
      "read",
      "Describes the fields of an invoice of the old type, not those of a smart invoice.",
      { deprecated: [] },
    ],
    ["crm.invoice.get", "read", "Returns one invoice of the old type; smart invoices are read with crm.item.get.", {
      deprecated: [],
    }],
    ["crm.invoice.getexternallink", "read", "Returns the public online page address of an old-type invoice.", {
      deprecated: [],
    }],
    ["crm.invoice.list", "read", "Lists invoices of the old type that pass a filter, in the given order.", {
      deprecated: [],
    }],
    ["crm.invoice.recurring.add", "write", "Sets up a recurring template with a schedule for an old-type invoice.", {
      deprecated: [],
    }],
    ["crm.invoice.recurring.delete", "delete", "Deletes the recurring template settings of an old-type invoice.", {
      deprecated: [],
    }],
    ["crm.invoice.recurring.expose", "write", "Issues a new old-type invoice from a recurring template right away.", {
      deprecated: [],
    }],
    ["crm.invoice.recurring.fields", "read", "Describes the fields of a recurring template for old-type invoices.", {
      deprecated: [],
    }],
    ["crm.invoice.recurring.get", "read", "Returns one recurring template of old-type invoices by its ID.", {
      deprecated: [],
    }],
    ["crm.invoice.recurring.list", "read", "Lists the recurring templates of old-type invoices.", { deprecated: [] }],
    ["crm.invoice.recurring.update", "write", "Changes the settings of a recurring template for old-type invoices.", {
      deprecated: [],
    }],
    ["crm.invoice.status.add", "write", "Adds a status that old-type invoices can be moved to.", { deprecated: [] }],
    ["crm.invoice.status.delete", "delete", "Deletes a status of old-type invoices by its ID.", { deprecated: [] }],
    ["crm.invoice.status.fields", "read", "Describes the fields of a status used by old-type invoices.", {
      deprecated: [],
    }],
    ["crm.invoice.status.get", "read", "Returns one status of old-type invoices by its ID.", { deprecated: [] }],
    ["crm.invoice.status.list", "read", "Lists the statuses an old-type invoice can have.", { deprecated: [] }],
    ["crm.invoice.status.update", "write", "Changes a status of old-type invoices, such as its name or sort order.", {
      deprecated: [],
    }],
    ["crm.invoice.update", "write", "Changes the passed fields of an invoice of the old type.", { deprecated: [] }],
    [
      "crm.invoice.userfield.add",
      "write",
      "Creates a custom field for old-type invoices; list values are passed in LIST.",
      { deprecated: [] },
    ],
    [
      "crm.invoice.userfield.delete",
      "delete",
      "Deletes a custom field of old-type invoices together with its stored values.",
      { deprecated: [] },
    ],
    ["crm.invoice.userfield.get", "read", "Returns the settings of one custom field of old-type invoices.", {
      deprecated: [],
    }],
    ["crm.invoice.userfield.list", "read", "Lists custom fields of old-type invoices, filtered and ordered.", {
      deprecated: [],
    }],
    [
      "crm.invoice.userfield.update",
      "write",
      "Changes a custom field of old-type invoices, including its list values.",
      { deprecated: [] },
    ],
  ],
}, {
  segment: "crm.item",
  methods: [
    [
      "crm.item.add",
      "write",
      "Creates a lead, deal, contact, company, estimate, invoice or smart process item and returns its fields.",
    ],
    [
      "crm.item.batchImport",
      "write",
      "Imports up to 20 items of one CRM type without running automation; errors are reported per item.",
    ],
    ["crm.item.delete", "delete", "Deletes an item of any CRM type, given by its entityTypeId and ID."],
    [
      "crm.item.delivery.get",
      "read",
      "Returns short data of one delivery (shipment) of a CRM item, such as price and service.",
    ],
    [
      "crm.item.delivery.list",
      "read",
      "Lists the deliveries (shipments) made for one CRM item, with price and service name.",
    ],
    [
      "crm.item.details.configuration.forceCommonScopeForAll",
      "write",
      "Forces the shared card layout of any CRM object type on all users; administrators only.",
    ],
    [
      "crm.item.details.configuration.get",
      "read",
      "Returns the card sections and fields of any CRM object type, personal or shared; null if not set.",
    ],
    [
      "crm.item.details.configuration.reset",
      "write",
      "Puts the card layout of any CRM object type back to default, personally or for the shared view.",
    ],
    [
      "crm.item.details.configuration.set",
      "write",
      "Saves the sections and fields shown in the card of any CRM object type, personally or for everyone.",
    ],
    [
      "crm.item.fields",
      "read",
      "Describes the fields of the given CRM object type, custom ones included, with types and flags.",
    ],
    ["crm.item.get", "read", "Returns one item of any CRM type with all its fields."],
    [
      "crm.item.import",
      "write",
      "Imports one existing record as a CRM item; needs the import right and starts no automation.",
    ],
    [
      "crm.item.list",
      "read",
      "Lists items of any CRM type that pass a filter, with chosen fields and order, in pages of 50.",
    ],
    [
      "crm.item.payment.add",
      "write",
      "Creates a payment for a deal or other CRM item; products and deliveries are put into it separately.",
    ],
    [
      "crm.item.payment.delete",
      "delete",
      "Deletes a payment of a CRM item; needs the right to change the payment's order.",
    ],
    [
      "crm.item.payment.delivery.add",
      "write",
      "Puts a delivery into a payment of a CRM item, so that it is paid together with the products.",
    ],
    ["crm.item.payment.delivery.delete", "delete", "Takes a delivery out of a payment of a CRM item."],
    ["crm.item.payment.delivery.list", "read", "Lists the deliveries included in one payment of a CRM item."],
    ["crm.item.payment.delivery.setDelivery", "write", "Points a delivery entry of a payment at another delivery."],
    [
      "crm.item.payment.get",
      "read",
      "Returns short data of one payment of a CRM item - number, sum, payment system and paid flag.",
    ],
    ["crm.item.payment.list", "read", "Lists the payments of one CRM item with sums, payment systems and paid flags."],
    ["crm.item.payment.pay", "write", "Marks a payment of a CRM item as paid."],
    ["crm.item.payment.product.add", "write", "Puts a quantity of one product row into a payment of a CRM item."],
    ["crm.item.payment.product.delete", "delete", "Takes a product entry out of a payment of a CRM item."],
    [
      "crm.item.payment.product.list",
      "read",
      "Lists the product rows and quantities included in one payment of a CRM item.",
    ],
    [
      "crm.item.payment.product.setQuantity",
      "write",
      "Changes how many units of a product a payment of a CRM item covers.",
    ],
    ["crm.item.payment.unpay", "write", "Puts a payment of a CRM item back to not paid."],
    ["crm.item.payment.update", "write", "Changes the payment system or the paid flag of a CRM item's payment."],
    [
      "crm.item.productrow.add",
      "write",
      "Adds one product row to a deal, smart process or other CRM item and returns it.",
    ],
    ["crm.item.productrow.delete", "delete", "Deletes one product row of a CRM item by the row's ID."],
    [
      "crm.item.productrow.fields",
      "read",
      "Describes the fields of a product row, such as owner, price, quantity, discount and tax.",
    ],
    ["crm.item.productrow.get", "read", "Returns one product row of a CRM item with its price, discount and tax."],
    [
      "crm.item.productrow.getAvailableForPayment",
      "read",
      "Lists the product rows of a CRM item that can still be put into a payment.",
    ],
    [
      "crm.item.productrow.list",
      "read",
      "Lists product rows by filter, normally those of one CRM item, in pages of 50.",
    ],
    [
      "crm.item.productrow.set",
      "write",
      "Replaces all product rows of a CRM item with the passed ones and returns the new rows.",
    ],
    [
      "crm.item.productrow.update",
      "write",
      "Changes a product row of a CRM item - product, price, quantity, discount or tax.",
    ],
    ["crm.item.update", "write", "Changes the passed fields of an item of any CRM type and returns the updated item."],
  ],
}, {
  segment: "crm.lead",
  methods: [
    ["crm.lead.add", "write", "Creates a lead with client data, source and status and returns its ID.", {
      deprecated: ["crm.item.add"],
    }],
    ["crm.lead.contact.add", "write", "Links one more contact to a lead."],
    ["crm.lead.contact.delete", "delete", "Unlinks one contact from a lead; the contact itself stays."],
    [
      "crm.lead.contact.fields",
      "read",
      "Describes the fields of a lead-to-contact link - contact, sort order and primary flag.",
    ],
    ["crm.lead.contact.items.delete", "delete", "Unlinks every contact from a lead at once."],
    [
      "crm.lead.contact.items.get",
      "read",
      "Lists the contacts linked to a lead with their order, role and primary flag.",
    ],
    ["crm.lead.contact.items.set", "write", "Replaces the whole set of contacts linked to a lead with the given one."],
    ["crm.lead.delete", "delete", "Deletes a lead by ID; the user needs the delete permission for leads.", {
      deprecated: ["crm.item.delete"],
    }],
    [
      "crm.lead.details.configuration.forceCommonScopeForAll",
      "write",
      "Forces the shared layout of the simple or repeat lead card on all users.",
      { deprecated: ["crm.item.details.configuration.forceCommonScopeForAll"] },
    ],
    [
      "crm.lead.details.configuration.get",
      "read",
      "Returns the sections and fields of the simple or repeat lead card, personal or shared.",
      { deprecated: ["crm.item.details.configuration.get"] },
    ],
    [
      "crm.lead.details.configuration.reset",
      "write",
      "Puts the layout of the simple or repeat lead card back to default, personally or for all.",
      { deprecated: ["crm.item.details.configuration.reset"] },
    ],
    [
      "crm.lead.details.configuration.set",
      "write",
      "Saves which sections and fields the simple or repeat lead card shows, personally or for all.",
      { deprecated: ["crm.item.details.configuration.set"] },
    ],
    ["crm.lead.fields", "read", "Describes the standard and custom fields of a lead with their types and flags.", {
      deprecated: ["crm.item.fields"],
    }],
    ["crm.lead.get", "read", "Returns all fields of one lead by its ID; product rows are not included.", {
      deprecated: ["crm.item.get"],
    }],
    ["crm.lead.list", "read", "Lists leads that pass a filter, with chosen fields and order, in pages of 50.", {
      deprecated: ["crm.item.list"],
    }],
    ["crm.lead.productrows.get", "read", "Lists the product rows of a lead with prices, discounts and taxes.", {
      deprecated: ["crm.item.productrow.*"],
    }],
    ["crm.lead.productrows.set", "write", "Replaces all product rows of a lead; rows that are not passed are lost.", {
      deprecated: ["crm.item.productrow.*"],
    }],
    ["crm.lead.update", "write", "Changes the passed fields of a lead, its status included.", {
      deprecated: ["crm.item.update"],
    }],
    [
      "crm.lead.userfield.add",
      "write",
      "Creates a custom field (UF_CRM_...) for leads and returns its ID; CRM admins only.",
    ],
    [
      "crm.lead.userfield.delete",
      "delete",
      "Deletes a custom field of leads together with its stored values; CRM admins only.",
    ],
    ["crm.lead.userfield.get", "read", "Returns the settings of one custom field of leads by its ID."],
    ["crm.lead.userfield.list", "read", "Lists custom fields of leads, filtered by name, type, flags and so on."],
    [
      "crm.lead.userfield.update",
      "write",
      "Changes the labels, flags or list values of a lead custom field; CRM admins only.",
    ],
  ],
}, {
  segment: "crm.measure",
  methods: [[
    "crm.measure.add",
    "write",
    "Adds a unit of measure with its code and symbols; catalog.measure.add replaces this older call.",
    { deprecated: ["catalog.measure.add"] },
  ], ["crm.measure.delete", "delete", "Deletes a unit of measure; catalog.measure.delete replaces this older call.", {
    deprecated: ["catalog.measure.delete"],
  }], [
    "crm.measure.fields",
    "read",
    "Describes the fields of a unit of measure; catalog.measure.getFields replaces this older call.",
    { deprecated: ["catalog.measure.getFields"] },
  ], ["crm.measure.get", "read", "Returns one unit of measure; catalog.measure.get replaces this older call.", {
    deprecated: ["catalog.measure.get"],
  }], ["crm.measure.list", "read", "Lists the units of measure; catalog.measure.list replaces this older call.", {
    deprecated: ["catalog.measure.list"],
  }], ["crm.measure.update", "write", "Changes a unit of measure; catalog.measure.update replaces this older call.", {
    deprecated: ["catalog.measure.update"],
  }]],
}, {
  segment: "crm.multifield",
  methods: [[
    "crm.multifield.fields",
    "read",
    "Describes the parts of a multiple field, such as a phone or email - type, value and value type.",
  ]],
}, {
  segment: "crm.orderentity",
  methods: [[
    "crm.orderentity.add",
    "write",
    "Links an online store order to a CRM object; online store administrators only.",
  ], [
    "crm.orderentity.deleteByFilter",
    "delete",
    "Removes the link between an online store order and a CRM object, given by order and owner.",
  ], [
    "crm.orderentity.getFields",
    "read",
    "Describes the fields of a link between an online store order and a CRM object.",
  ], [
    "crm.orderentity.list",
    "read",
    "Lists links between online store orders and CRM objects by filter, in pages of 50.",
  ]],
}, {
  segment: "crm.paysystem",
  methods: [[
    "crm.paysystem.fields",
    "read",
    "Describes the fields of a payment system used by old-type invoices and estimates.",
    { deprecated: [] },
  ], ["crm.paysystem.list", "read", "Lists the payment systems that suit old-type invoices or estimates.", {
    deprecated: [],
  }]],
}, {
  segment: "crm.persontype",
  methods: [["crm.persontype.fields", "read", "Describes the fields of a payer type used by old-type invoices.", {
    deprecated: [],
  }], ["crm.persontype.list", "read", "Lists the payer types of old-type invoices, such as a person or a company.", {
    deprecated: [],
  }]],
}, {
  segment: "crm.product",
  methods: [[
    "crm.product.add",
    "write",
    "Creates a product in the CRM catalog; catalog.product.add replaces this older call.",
    { deprecated: ["catalog.product.add"] },
  ], [
    "crm.product.delete",
    "delete",
    "Deletes a product of the CRM catalog; catalog.product.delete replaces this older call.",
    { deprecated: ["catalog.product.delete"] },
  ], [
    "crm.product.fields",
    "read",
    "Describes the fields and properties of a CRM catalog product in the older format.",
    { deprecated: ["catalog.product.getFieldsByFilter"] },
  ], [
    "crm.product.get",
    "read",
    "Returns one CRM catalog product by ID; catalog.product.get replaces this older call.",
    { deprecated: ["catalog.product.get"] },
  ], ["crm.product.list", "read", "Lists CRM catalog products; catalog.product.list replaces this older call.", {
    deprecated: ["catalog.product.list"],
  }], [
    "crm.product.property.add",
    "write",
    "Creates a property for CRM catalog products; needs the right to change CRM settings.",
    { deprecated: ["catalog.productProperty.add"] },
  ], [
    "crm.product.property.delete",
    "delete",
    "Deletes a property of CRM catalog products; needs the right to change CRM settings.",
    { deprecated: ["catalog.productProperty.delete"] },
  ], [
    "crm.product.property.enumeration.fields",
    "read",
    "Describes the fields of a value in a list-type property of CRM catalog products.",
    { deprecated: ["catalog.productPropertyEnum.*"] },
  ], ["crm.product.property.fields", "read", "Describes the fields that define a property of CRM catalog products.", {
    deprecated: ["catalog.productProperty.getFields"],
  }], ["crm.product.property.get", "read", "Returns one property of CRM catalog products by its ID.", {
    deprecated: ["catalog.productProperty.get"],
  }], ["crm.product.property.list", "read", "Lists the properties of CRM catalog products, filtered and ordered.", {
    deprecated: ["catalog.productProperty.list"],
  }], [
    "crm.product.property.settings.fields",
    "read",
    "Describes the extra settings of a CRM product property of the given base and user type.",
    { deprecated: ["catalog.productPropertyFeature.*"] },
  ], ["crm.product.property.types", "read", "Lists the types a property of CRM catalog products can have.", {
    deprecated: ["catalog.productPropertyFeature.*"],
  }], [
    "crm.product.property.update",
    "write",
    "Changes a property of CRM catalog products; needs the right to change CRM settings.",
    { deprecated: ["catalog.productProperty.update"] },
  ], [
    "crm.product.update",
    "write",
    "Changes a product of the CRM catalog; catalog.product.update replaces this older call.",
    { deprecated: ["catalog.product.update"] },
  ]],
}, {
  segment: "crm.productrow",
  methods: [["crm.productrow.fields", "read", "Describes the fields of a product row in the older upper-case format.", {
    deprecated: ["crm.item.productrow.fields"],
  }], [
    "crm.productrow.list",
    "read",
    "Lists product rows across CRM items; crm.item.productrow.list replaces this older call.",
    { deprecated: ["crm.item.productrow.list"] },
  ]],
}, {
  segment: "crm.productsection",
  methods: [[
    "crm.productsection.add",
    "write",
    "Creates a section of the CRM product catalog; catalog.section.add replaces this older call.",
    { deprecated: ["catalog.section.add"] },
  ], [
    "crm.productsection.delete",
    "delete",
    "Deletes a section of the CRM product catalog; catalog.section.delete replaces this older call.",
    { deprecated: ["catalog.section.delete"] },
  ], [
    "crm.productsection.fields",
    "read",
    "Describes the fields of a CRM product catalog section in the older format.",
    { deprecated: ["catalog.section.getFields"] },
  ], [
    "crm.productsection.get",
    "read",
    "Returns one section of the CRM product catalog; catalog.section.get replaces this older call.",
    { deprecated: ["catalog.section.get"] },
  ], [
    "crm.productsection.list",
    "read",
    "Lists sections of the CRM product catalog; catalog.section.list replaces this older call.",
    { deprecated: ["catalog.section.list"] },
  ], [
    "crm.productsection.update",
    "write",
    "Changes a section of the CRM product catalog; catalog.section.update replaces this older call.",
    { deprecated: ["catalog.section.update"] },
  ]],
}, {
  segment: "crm.quote",
  methods: [
    ["crm.quote.add", "write", "Creates an estimate for a client with amount, status and dates and returns its ID.", {
      deprecated: ["crm.item.add"],
    }],
    ["crm.quote.contact.add", "write", "Links one more contact to an estimate."],
    ["crm.quote.contact.delete", "delete", "Unlinks one contact from an estimate; the contact itself stays."],
    [
      "crm.quote.contact.fields",
      "read",
      "Describes the fields of an estimate-to-contact link - contact, sort order and primary flag.",
    ],
    ["crm.quote.contact.items.delete", "delete", "Unlinks every contact from an estimate at once."],
    [
      "crm.quote.contact.items.get",
      "read",
      "Lists the contacts linked to an estimate with their order, role and primary flag.",
    ],
    [
      "crm.quote.contact.items.set",
      "write",
      "Replaces the whole set of contacts linked to an estimate with the given one.",
    ],
    ["crm.quote.delete", "delete", "Deletes an estimate by ID; the user needs the delete permission for estimates.", {
      deprecated: ["crm.item.delete"],
    }],
    [
      "crm.quote.fields",
      "read",
      "Describes the standard and custom fields of an estimate with their types and flags.",
      { deprecated: ["crm.item.fields"] },
    ],
    ["crm.quote.get", "read", "Returns all fields of one estimate by its ID; product rows are not included.", {
      deprecated: ["crm.item.get"],
    }],
    ["crm.quote.list", "read", "Lists estimates that pass a filter, with chosen fields and order, in pages of 50.", {
      deprecated: ["crm.item.list"],
    }],
    ["crm.quote.productrows.get", "read", "Lists the product rows of an estimate with prices, discounts and taxes.", {
      deprecated: ["crm.item.productrow.*"],
    }],
    [
      "crm.quote.productrows.set",
      "write",
      "Replaces all product rows of an estimate; rows that are not passed are lost.",
      { deprecated: ["crm.item.productrow.*"] },
    ],
    [
      "crm.quote.update",
      "write",
      "Changes the passed fields of an estimate; can leave the change out of its history.",
      { deprecated: ["crm.item.update"] },
    ],
    [
      "crm.quote.userfield.add",
      "write",
      "Creates a custom field (UF_CRM_...) for estimates and returns its ID; CRM admins only.",
    ],
    [
      "crm.quote.userfield.delete",
      "delete",
      "Deletes a custom field of estimates together with its stored values; CRM admins only.",
    ],
    ["crm.quote.userfield.get", "read", "Returns the settings of one custom field of estimates by its ID."],
    ["crm.quote.userfield.list", "read", "Lists custom fields of estimates, filtered by name, type, flags and so on."],
    [
      "crm.quote.userfield.update",
      "write",
      "Changes the labels, flags or list values of an estimate custom field; CRM admins only.",
    ],
  ],
}, {
  segment: "crm.requisite",
  methods: [
    [
      "crm.requisite.add",
      "write",
      "Gives a contact or company a set of legal details (requisite) built on a template; returns its ID.",
    ],
    [
      "crm.requisite.bankdetail.add",
      "write",
      "Adds bank details to a requisite of a contact or company and returns their ID.",
    ],
    [
      "crm.requisite.bankdetail.delete",
      "delete",
      "Deletes bank details of a requisite by their ID; the owner's delete permission is checked.",
    ],
    [
      "crm.requisite.bankdetail.fields",
      "read",
      "Describes the fields of bank details, such as bank name, codes and account numbers.",
    ],
    ["crm.requisite.bankdetail.get", "read", "Returns one set of bank details of a requisite by its ID."],
    ["crm.requisite.bankdetail.list", "read", "Lists bank details of requisites that pass a filter, in pages of 50."],
    [
      "crm.requisite.bankdetail.update",
      "write",
      "Changes the bank name, codes, accounts or other fields of a requisite's bank details.",
    ],
    ["crm.requisite.delete", "delete", "Deletes a set of legal details (requisite) of a contact or company by its ID."],
    [
      "crm.requisite.fields",
      "read",
      "Describes the fields of a requisite - owner, template, tax numbers and other legal details.",
    ],
    ["crm.requisite.get", "read", "Returns one requisite of a contact or company with all its legal details."],
    [
      "crm.requisite.link.fields",
      "read",
      "Describes the fields of a link that tells which requisites a deal, invoice or other item uses.",
    ],
    [
      "crm.requisite.link.get",
      "read",
      "Returns the client's and own company's requisites and bank details chosen for a CRM item.",
    ],
    [
      "crm.requisite.link.list",
      "read",
      "Lists which requisites and bank details CRM items use, by filter, in pages of 50.",
    ],
    [
      "crm.requisite.link.register",
      "write",
      "Chooses the seller's and client's requisites and bank details that a deal or invoice uses.",
    ],
    [
      "crm.requisite.link.unregister",
      "delete",
      "Removes the choice of requisites and bank details from a CRM item; the requisites stay.",
    ],
    ["crm.requisite.list", "read", "Lists requisites of contacts and companies that pass a filter, in pages of 50."],
    ["crm.requisite.preset.add", "write", "Creates a requisite template for a country and returns its ID."],
    [
      "crm.requisite.preset.countries",
      "read",
      "Lists the countries that requisite templates can be made for, with IDs and codes.",
    ],
    [
      "crm.requisite.preset.delete",
      "delete",
      "Deletes a requisite template; refused while requisites built on it exist.",
    ],
    [
      "crm.requisite.preset.field.add",
      "write",
      "Puts one more field, predefined or custom, into a requisite template and returns its ID there.",
    ],
    [
      "crm.requisite.preset.field.availabletoadd",
      "read",
      "Lists the names of the fields that a requisite template does not have yet and can take.",
    ],
    [
      "crm.requisite.preset.field.delete",
      "delete",
      "Takes a field out of a requisite template; both the field ID and the template ID are required.",
    ],
    [
      "crm.requisite.preset.field.fields",
      "read",
      "Describes the attributes of a requisite template's field - name, title and sort order.",
    ],
    [
      "crm.requisite.preset.field.get",
      "read",
      "Returns the name, title and sort order of one field in a requisite template.",
    ],
    [
      "crm.requisite.preset.field.list",
      "read",
      "Lists all fields that a requisite template contains, with titles and sort order.",
    ],
    [
      "crm.requisite.preset.field.update",
      "write",
      "Changes the title, sort order or underlying name of a field in a requisite template.",
    ],
    [
      "crm.requisite.preset.fields",
      "read",
      "Describes the fields of a requisite template, such as country, name and activity.",
    ],
    ["crm.requisite.preset.get", "read", "Returns one requisite template by ID with its country, name and dates."],
    ["crm.requisite.preset.list", "read", "Lists requisite templates that pass a filter, in pages of 50."],
    [
      "crm.requisite.preset.update",
      "write",
      "Changes a requisite template's name, external ID, activity or sort order.",
    ],
    [
      "crm.requisite.update",
      "write",
      "Changes the name, legal details or activity of a contact's or company's requisite.",
    ],
    [
      "crm.requisite.userfield.add",
      "write",
      "Creates a custom field (UF_CRM_...) for requisites; needs the right to change CRM settings.",
    ],
    [
      "crm.requisite.userfield.delete",
      "delete",
      "Deletes a custom field of requisites together with its values; CRM settings right needed.",
    ],
    ["crm.requisite.userfield.get", "read", "Returns the settings of one custom field of requisites by its ID."],
    [
      "crm.requisite.userfield.list",
      "read",
      "Lists custom fields of requisites, filtered by name, type, flags and so on.",
    ],
    [
      "crm.requisite.userfield.update",
      "write",
      "Changes the labels, flags or sort order of a requisite custom field; CRM settings right needed.",
    ],
  ],
}, {
  segment: "crm.settings",
  methods: [[
    "crm.settings.mode.get",
    "read",
    "Returns the CRM work mode - 1 for classic, with leads, or 2 for simple, without them.",
  ]],
}, {
  segment: "crm.stagehistory",
  methods: [[
    "crm.stagehistory.list",
    "read",
    "Lists the stage changes of CRM items of one type - item, stage, funnel and time - in pages of 50.",
  ]],
}, {
  segment: "crm.status",
  methods: [
    [
      "crm.status.add",
      "write",
      "Adds a value to a CRM directory, such as a deal stage or a source, and returns its ID.",
    ],
    [
      "crm.status.delete",
      "delete",
      "Deletes a value (stage, source and so on) of a CRM directory; a system one only when forced.",
    ],
    [
      "crm.status.entity.items",
      "read",
      "Lists the names and codes of one CRM directory, for example all stages of a deal funnel.",
    ],
    [
      "crm.status.entity.types",
      "read",
      "Lists the CRM directories (stages, sources, company types and so on) with their codes.",
    ],
    [
      "crm.status.fields",
      "read",
      "Describes the fields of a CRM directory value, such as directory, code, colour and semantics.",
    ],
    ["crm.status.get", "read", "Returns one value (stage, source and so on) of a CRM directory by its numeric ID."],
    ["crm.status.list", "read", "Lists values of CRM directories by filter, with colours and stage semantics."],
    [
      "crm.status.update",
      "write",
      "Changes the name, sort order or colour of a stage, source or other CRM directory value.",
    ],
  ],
}, {
  segment: "crm.timeline",
  methods: [
    [
      "crm.timeline.bindings.bind",
      "write",
      "Links a timeline record to one more CRM item, so that it shows there as well.",
    ],
    [
      "crm.timeline.bindings.fields",
      "read",
      "Describes the fields of a link between a timeline record and a CRM item.",
    ],
    [
      "crm.timeline.bindings.list",
      "read",
      "Lists the CRM items that a timeline record is linked to; a record ID in the filter is required.",
    ],
    ["crm.timeline.bindings.unbind", "delete", "Removes the link between a timeline record and a CRM item."],
    [
      "crm.timeline.comment.add",
      "write",
      "Writes a comment, with files if needed, to the timeline of a CRM item and returns its ID.",
    ],
    ["crm.timeline.comment.delete", "delete", "Deletes a comment from the timeline of a CRM item by its ID."],
    [
      "crm.timeline.comment.fields",
      "read",
      "Describes the fields of a timeline comment, such as author, text, files and owner item.",
    ],
    ["crm.timeline.comment.get", "read", "Returns one timeline comment with its text, author and files."],
    [
      "crm.timeline.comment.list",
      "read",
      "Lists the timeline comments of one CRM item, in pages of 50; item type and ID are required.",
    ],
    ["crm.timeline.comment.update", "write", "Changes the text or files of a comment in the timeline of a CRM item."],
    [
      "crm.timeline.icon.add",
      "write",
      "Uploads an icon under a code for timeline records and configurable activities; admins only.",
    ],
    ["crm.timeline.icon.delete", "delete", "Deletes an uploaded timeline icon by its code; admins only."],
    [
      "crm.timeline.icon.get",
      "read",
      "Returns the file link and the system flag of the timeline icon with the given code.",
    ],
    ["crm.timeline.icon.list", "read", "Lists timeline icons, both built-in and uploaded, with their codes."],
    ["crm.timeline.item.pin", "write", "Pins a timeline record at the top of a CRM item's timeline."],
    ["crm.timeline.item.unpin", "write", "Takes a pinned record off the top of a CRM item's timeline."],
    [
      "crm.timeline.layout.blocks.delete",
      "delete",
      "Removes the content blocks that the calling application put into a timeline record.",
    ],
    [
      "crm.timeline.layout.blocks.get",
      "read",
      "Returns the content blocks that the calling application put into a timeline record.",
    ],
    [
      "crm.timeline.layout.blocks.set",
      "write",
      "Shows a set of content blocks in a timeline record; works only from an application.",
    ],
    [
      "crm.timeline.logmessage.add",
      "write",
      "Writes a log entry with a title, text and icon to the timeline of a CRM item.",
    ],
    ["crm.timeline.logmessage.delete", "delete", "Deletes a log entry from the timeline of a CRM item by its ID."],
    ["crm.timeline.logmessage.get", "read", "Returns one timeline log entry with its title, text, icon and author."],
    ["crm.timeline.logmessage.list", "read", "Lists the log entries in the timeline of one CRM item."],
    [
      "crm.timeline.logo.add",
      "write",
      "Uploads a logo picture under a code for the body of timeline records; admins only.",
    ],
    ["crm.timeline.logo.delete", "delete", "Deletes an uploaded timeline logo by its code; admins only."],
    [
      "crm.timeline.logo.get",
      "read",
      "Returns the file link and the system flag of the timeline logo with the given code.",
    ],
    ["crm.timeline.logo.list", "read", "Lists timeline logos, both built-in and uploaded, with their codes."],
    ["crm.timeline.note.delete", "delete", "Deletes the note attached to an activity or another timeline record."],
    [
      "crm.timeline.note.get",
      "read",
      "Returns the note attached to an activity or timeline record, with its author and dates.",
    ],
    [
      "crm.timeline.note.save",
      "write",
      "Sets the text of the note attached to an activity or another timeline record.",
    ],
  ],
}, {
  segment: "crm.tracking",
  methods: [[
    "crm.tracking.trace.add",
    "write",
    "Stores a sales intelligence trace of a visit and may link it to leads, deals and so on; returns its ID.",
  ], [
    "crm.tracking.trace.delete",
    "delete",
    "Deletes a sales intelligence trace by its ID; linked items require the right to change them.",
  ]],
}, {
  segment: "crm.type",
  methods: [
    [
      "crm.type.add",
      "write",
      "Creates a smart process with its options - stages, funnels, client, products, automation.",
    ],
    ["crm.type.delete", "delete", "Deletes a smart process; refused while it still has items."],
    ["crm.type.fields", "read", "Describes the settings of a smart process with their types and flags."],
    ["crm.type.get", "read", "Returns the settings of a smart process by its own ID, not by its entityTypeId."],
    [
      "crm.type.getByEntityTypeId",
      "read",
      "Returns the settings of a smart process by the entityTypeId that its items use.",
    ],
    ["crm.type.list", "read", "Lists smart processes with their settings by filter, in pages of 50."],
    [
      "crm.type.update",
      "write",
      "Renames a smart process or switches its options, such as stages, funnels or products.",
    ],
  ],
}, {
  segment: "crm.userfield",
  methods: [
    [
      "crm.userfield.enumeration.fields",
      "read",
      "Describes the attributes of one value of a list-type custom field in CRM.",
    ],
    ["crm.userfield.fields", "read", "Describes the settings that any custom field of a CRM object has."],
    [
      "crm.userfield.settings.fields",
      "read",
      "Describes the extra settings of a CRM custom field of the given type, such as default value.",
    ],
    [
      "crm.userfield.types",
      "read",
      "Lists the types a CRM custom field can have, such as string, number, list or date.",
    ],
  ],
}, {
  segment: "crm.vat",
  methods: [[
    "crm.vat.add",
    "write",
    "Adds a VAT rate and returns its ID; catalog.vat.add replaces this older CRM call.",
    { deprecated: ["catalog.vat.add"] },
  ], ["crm.vat.delete", "delete", "Deletes a VAT rate; catalog.vat.delete replaces this older CRM call.", {
    deprecated: ["catalog.vat.delete"],
  }], [
    "crm.vat.fields",
    "read",
    "Describes the fields of a VAT rate; catalog.vat.getFields replaces this older CRM call.",
    { deprecated: ["catalog.vat.getFields"] },
  ], ["crm.vat.get", "read", "Returns one VAT rate by ID; catalog.vat.get replaces this older CRM call.", {
    deprecated: ["catalog.vat.get"],
  }], ["crm.vat.list", "read", "Lists VAT rates by filter; catalog.vat.list replaces this older CRM call.", {
    deprecated: ["catalog.vat.list"],
  }], ["crm.vat.update", "write", "Changes a VAT rate; catalog.vat.update replaces this older CRM call.", {
    deprecated: ["catalog.vat.update"],
  }]],
}, {
  segment: "department",
  methods: [
    [
      "department.add",
      "write",
      "Creates a department under a parent with an optional head and returns its ID; only one root may exist.",
    ],
    [
      "department.delete",
      "delete",
      "Deletes a department of the company structure by ID; needs the right to edit the structure.",
    ],
    ["department.fields", "read", "Lists the field names of a department with their localized titles."],
    ["department.get", "read", "Lists departments by ID, name, parent or head with sorting, in pages of 50."],
    ["department.update", "write", "Renames or moves a department, or changes its sort order or head."],
  ],
}, {
  segment: "disk",
  methods: [
    [
      "disk.attachedObject.get",
      "read",
      "Returns a Drive file attached to a task, post or other item, with owner and download link.",
    ],
    [
      "disk.file.copyTo",
      "write",
      "Copies a Drive file into another folder and returns the copy; a taken name is refused.",
    ],
    [
      "disk.file.delete",
      "delete",
      "Destroys a Drive file for good, past the trash; disk.file.markDeleted is the reversible way.",
    ],
    ["disk.file.get", "read", "Returns one Drive file by its id with size, dates, folder and download link."],
    [
      "disk.file.getExternalLink",
      "write",
      "Returns the user's public link to a Drive file and creates one when there is none.",
    ],
    ["disk.file.getFields", "read", "Describes the fields of a Drive file and which of them work in filters."],
    [
      "disk.file.getVersions",
      "read",
      "Lists the stored versions of a Drive file with size, author, date and download link.",
    ],
    [
      "disk.file.markDeleted",
      "delete",
      "Moves a Drive file to the trash, from where it can be restored, and returns it.",
    ],
    ["disk.file.moveTo", "write", "Moves a Drive file to another folder and returns it; a taken name is refused."],
    ["disk.file.rename", "write", "Gives a Drive file a new name, unique in its folder, and returns the file."],
    ["disk.file.restore", "write", "Brings a Drive file back from the trash and returns it."],
    [
      "disk.file.restoreFromVersion",
      "write",
      "Makes an older version of a Drive file its current content and returns the file.",
    ],
    ["disk.file.search", "read", "Searches Drive for files and folders by text, within a storage or folder if given."],
    [
      "disk.file.uploadVersion",
      "write",
      "Uploads new content as the next version of a Drive file and returns the file.",
    ],
    [
      "disk.folder.addSubFolder",
      "write",
      "Creates a folder inside a Drive folder and returns it; a taken name is refused.",
    ],
    [
      "disk.folder.copyTo",
      "write",
      "Copies a Drive folder with its contents into another folder and returns the copy.",
    ],
    [
      "disk.folder.deleteTree",
      "delete",
      "Destroys a Drive folder and everything in it for good, past the trash; not for a root folder.",
    ],
    ["disk.folder.get", "read", "Returns one Drive folder by its id with storage, parent, dates and authors."],
    ["disk.folder.getChildren", "read", "Lists the files and folders directly inside a Drive folder, in pages of 50."],
    [
      "disk.folder.getExternalLink",
      "write",
      "Returns the user's public link to a Drive folder and creates one when there is none.",
    ],
    ["disk.folder.getFields", "read", "Describes the fields of a Drive folder and which of them work in filters."],
    [
      "disk.folder.markDeleted",
      "delete",
      "Moves a Drive folder with its contents to the trash and returns it; not for a root folder.",
    ],
    [
      "disk.folder.moveTo",
      "write",
      "Moves a Drive folder into another folder and returns it; a taken name is refused.",
    ],
    ["disk.folder.rename", "write", "Gives a Drive folder a new name and returns the folder."],
    ["disk.folder.restore", "write", "Brings a Drive folder back from the trash and returns it."],
    ["disk.folder.shareToUser", "write", "Shares a Drive folder with a user at a given access level."],
    [
      "disk.folder.uploadFile",
      "write",
      "Uploads a file into a Drive folder; without fileContent returns an address to upload it to.",
    ],
    [
      "disk.rights.getTasks",
      "read",
      "Lists the access levels of Drive, such as reading or full access, whose ids rights take.",
    ],
    [
      "disk.storage.addFolder",
      "write",
      "Creates a folder in the root of a Drive storage, with access rights if given, and returns it.",
    ],
    ["disk.storage.get", "read", "Returns one Drive storage by its id with owner and root folder id."],
    ["disk.storage.getChildren", "read", "Lists the files and folders in the root of a Drive storage, in pages of 50."],
    ["disk.storage.getFields", "read", "Describes the fields of a Drive storage and which of them work in filters."],
    ["disk.storage.getForApp", "write", "Returns the application's own Drive storage and creates it on first use."],
    [
      "disk.storage.getList",
      "read",
      "Lists the Drive storages open to the user - personal, shared and group - in pages of 50.",
    ],
    ["disk.storage.getTypes", "read", "Lists the kinds of Drive storage, such as user, common and group."],
    [
      "disk.storage.rename",
      "write",
      "Renames the application's own Drive storage; other kinds of storage are refused.",
    ],
    [
      "disk.storage.uploadFile",
      "write",
      "Uploads a file to the root of a Drive storage, with access rights if given, and returns it.",
    ],
    [
      "disk.version.get",
      "read",
      "Returns one version of a Drive file by the version id, with size, author and download link.",
    ],
  ],
}, {
  segment: "documentgenerator",
  methods: [
    [
      "documentgenerator.document.add",
      "write",
      "Generates a document from a template and field values and returns its download links.",
    ],
    ["documentgenerator.document.delete", "delete", "Deletes a generated document by ID; its template stays."],
    [
      "documentgenerator.document.enablepublicurl",
      "write",
      "Turns the public link of a generated document on or off and returns that link.",
    ],
    [
      "documentgenerator.document.get",
      "read",
      "Returns one generated document with its title, number, public link and download links.",
    ],
    [
      "documentgenerator.document.getfields",
      "read",
      "Returns the fields of a generated document with their current values, groups and defaults.",
    ],
    [
      "documentgenerator.document.list",
      "read",
      "Lists generated documents by template, number, date or other fields, page by page.",
    ],
    [
      "documentgenerator.document.update",
      "write",
      "Regenerates an existing document with new field values or stamps and returns its links.",
    ],
    [
      "documentgenerator.numerator.add",
      "write",
      "Creates a numbering rule for documents with a format such as INV-{NUMBER} and counter settings.",
    ],
    [
      "documentgenerator.numerator.delete",
      "delete",
      "Deletes a document numbering rule by ID; needs the right to edit document templates.",
    ],
    [
      "documentgenerator.numerator.get",
      "read",
      "Returns one document numbering rule with its format and counter settings.",
    ],
    [
      "documentgenerator.numerator.list",
      "read",
      "Lists the numbering rules of generated documents with format and counter settings, page by page.",
    ],
    [
      "documentgenerator.numerator.update",
      "write",
      "Changes the name, format or counter settings of a document numbering rule.",
    ],
    [
      "documentgenerator.region.add",
      "write",
      "Creates a custom country for document templates with date and name formats and own phrases.",
    ],
    [
      "documentgenerator.region.delete",
      "delete",
      "Deletes a custom country of document templates; refused while templates are linked to it.",
    ],
    [
      "documentgenerator.region.get",
      "read",
      "Returns one country of document templates with language, date and name formats and phrases.",
    ],
    [
      "documentgenerator.region.list",
      "read",
      "Lists the countries for document templates, both built-in and custom, with their formats.",
    ],
    [
      "documentgenerator.region.update",
      "write",
      "Changes the title, language, formats or phrases of a custom country of document templates.",
    ],
    [
      "documentgenerator.role.add",
      "write",
      "Creates an access role for documents and templates with permission levels and returns it.",
    ],
    ["documentgenerator.role.delete", "delete", "Deletes an access role of the document generator by ID."],
    [
      "documentgenerator.role.fillaccesses",
      "write",
      "Assigns document generator roles to users and departments, replacing all earlier assignments.",
    ],
    [
      "documentgenerator.role.get",
      "read",
      "Returns one document generator role with its permissions on settings, templates and documents.",
    ],
    [
      "documentgenerator.role.list",
      "read",
      "Lists the access roles of the document generator with ID, name and code; depends on the plan.",
    ],
    [
      "documentgenerator.role.update",
      "write",
      "Changes the name, code or permissions of a document generator role and returns it.",
    ],
    [
      "documentgenerator.template.add",
      "write",
      "Uploads a DOCX file as a document template with a numbering rule, country and users; returns it.",
    ],
    ["documentgenerator.template.delete", "delete", "Deletes a document template of the document generator by ID."],
    [
      "documentgenerator.template.get",
      "read",
      "Returns one document template with its country, numbering rule, users and download link.",
    ],
    [
      "documentgenerator.template.getfields",
      "read",
      "Lists the fields to fill in a document template; fails if the template has been deleted.",
    ],
    [
      "documentgenerator.template.list",
      "read",
      "Lists document templates by name, code, country or active flag, page by page.",
    ],
    [
      "documentgenerator.template.update",
      "write",
      "Replaces the file or changes the name, numbering, country or users of a document template.",
    ],
  ],
}];
