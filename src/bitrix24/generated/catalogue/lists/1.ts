// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SegmentRows } from "../../../../catalogue/methods.ts";
/** Methods of Bitrix24, part 1. */
export const list: readonly SegmentRows[] = [{
  segment: "access",
  methods: [[
    "access.name",
    "read",
    "Resolves access codes such as G2, AU or U1 into readable names with the provider they come from.",
  ]],
}, {
  segment: "ai",
  methods: [[
    "ai.engine.list",
    "read",
    "Lists the external AI services registered on the account with category, completions URL and settings.",
  ], [
    "ai.engine.register",
    "write",
    "Connects an external AI service of one category through its completions URL and returns its ID.",
  ], ["ai.engine.unregister", "delete", "Disconnects the external AI service with the given code from the account."]],
}, {
  segment: "app",
  methods: [[
    "app.info",
    "read",
    "Returns the calling app's status, version and paid term plus the account's plan; needs an app token.",
  ], [
    "app.option.get",
    "read",
    "Reads one or all settings that the calling app has stored for the whole account; null if absent.",
  ], [
    "app.option.set",
    "write",
    "Stores key-value settings of the calling app for the whole account; administrators only.",
  ]],
}, {
  segment: "batch",
  methods: [[
    "batch",
    "write",
    "Runs up to 50 calls in one request, later ones may use earlier results; changes whatever they change.",
  ], [
    "batch",
    "write",
    "Runs several REST 3.0 calls in one request and returns their results in order; effects are theirs.",
    { api: "v3" },
  ]],
}, {
  segment: "biconnector",
  methods: [
    [
      "biconnector.connector.add",
      "write",
      "Registers a BI connector with the URLs for check, table list, table description and data; returns its ID.",
    ],
    ["biconnector.connector.delete", "delete", "Deletes a BI connector of the app by ID from the BI Builder."],
    [
      "biconnector.connector.fields",
      "read",
      "Describes the fields of a BI connector with type and required, read-only and immutable flags.",
    ],
    [
      "biconnector.connector.get",
      "read",
      "Returns one BI connector with its title, logo, endpoint URLs and connection settings.",
    ],
    ["biconnector.connector.list", "read", "Lists BI connectors with selected fields, filter, order and page number."],
    [
      "biconnector.connector.update",
      "write",
      "Changes the title, logo, endpoint URLs or connection settings of an existing BI connector.",
    ],
    [
      "biconnector.dataset.add",
      "write",
      "Creates a BI dataset with its columns over a table of an external source and returns the ID.",
    ],
    ["biconnector.dataset.delete", "delete", "Deletes a BI dataset by ID; the external source it reads from stays."],
    [
      "biconnector.dataset.fields",
      "read",
      "Describes the fields a BI dataset has as an object, not the columns of one dataset.",
    ],
    [
      "biconnector.dataset.fields.update",
      "write",
      "Adds, hides, shows or removes columns of an existing BI dataset in one call.",
    ],
    [
      "biconnector.dataset.get",
      "read",
      "Returns one BI dataset with its external name and code, description and change dates.",
    ],
    ["biconnector.dataset.list", "read", "Lists BI datasets with selected fields, filter, order and page number."],
    [
      "biconnector.dataset.update",
      "write",
      "Changes the description of a BI dataset; its columns are edited by a separate call.",
    ],
    [
      "biconnector.source.add",
      "write",
      "Creates a BI data source on top of a registered connector with its access settings; returns the ID.",
    ],
    ["biconnector.source.delete", "delete", "Deletes an external BI data source by ID."],
    [
      "biconnector.source.fields",
      "read",
      "Describes the fields of a BI data source with type and required, read-only and immutable flags.",
    ],
    ["biconnector.source.get", "read", "Returns one BI data source with its connection, active flag and settings."],
    ["biconnector.source.list", "read", "Lists BI data sources with selected fields, filter, order and page number."],
    [
      "biconnector.source.update",
      "write",
      "Changes the title, description, active flag or settings of a BI data source.",
    ],
  ],
}, {
  segment: "bizproc",
  methods: [
    [
      "bizproc.activity.add",
      "write",
      "Registers a workflow designer action that calls the app's handler URL; needs an administrator's app token.",
    ],
    ["bizproc.activity.delete", "delete", "Removes a workflow action that the app has registered, by its code."],
    ["bizproc.activity.list", "read", "Lists the codes of the workflow actions that the calling app has registered."],
    [
      "bizproc.activity.log",
      "write",
      "Writes a message to the workflow log for the running app action identified by its event token.",
    ],
    [
      "bizproc.activity.update",
      "write",
      "Changes the handler, texts, properties or document filter of the app's workflow action.",
    ],
    [
      "bizproc.event.send",
      "write",
      "Returns values to a waiting app action or automation rule by its event token, so the workflow goes on.",
    ],
    [
      "bizproc.robot.add",
      "write",
      "Registers an automation rule that calls the app's handler URL; needs an administrator's app token.",
    ],
    ["bizproc.robot.delete", "delete", "Removes an automation rule that the app has registered, by its code."],
    ["bizproc.robot.list", "read", "Lists the codes of the automation rules that the calling app has registered."],
    [
      "bizproc.robot.update",
      "write",
      "Changes the handler, texts, properties or document filter of the app's automation rule.",
    ],
    [
      "bizproc.task.complete",
      "write",
      "Completes a workflow task with a status such as approved or rejected, a comment and requested fields.",
    ],
    ["bizproc.task.delegate", "write", "Hands workflow tasks of one user over to another user."],
    ["bizproc.task.list", "read", "Lists workflow tasks with the document they belong to, by filter, order and page."],
    [
      "bizproc.workflow.instances",
      "read",
      "Lists the workflows running now with document, template, start time and who started them.",
    ],
    ["bizproc.workflow.kill", "delete", "Deletes a running workflow for good together with all data of the process."],
    [
      "bizproc.workflow.start",
      "write",
      "Starts a workflow from a template on a document with parameters and returns the workflow ID.",
    ],
    [
      "bizproc.workflow.template.add",
      "write",
      "Adds a workflow template for a document type from an exported .bpt file and returns its ID.",
    ],
    [
      "bizproc.workflow.template.delete",
      "delete",
      "Deletes a workflow template by ID; works only for templates that the same app has added.",
    ],
    [
      "bizproc.workflow.template.list",
      "read",
      "Lists workflow templates with selected fields, filter, order and paging; administrators only.",
    ],
    [
      "bizproc.workflow.template.update",
      "write",
      "Changes the name, content or auto-start mode of a workflow template that the same app has added.",
    ],
    [
      "bizproc.workflow.terminate",
      "write",
      "Stops a running workflow and sets its final status text; the record of the process stays.",
    ],
  ],
}, {
  segment: "booking",
  methods: [
    [
      "booking.v1.booking.add",
      "write",
      "Books one or more resources for a period given as timestamps with time zones; returns the booking ID.",
    ],
    [
      "booking.v1.booking.client.list",
      "read",
      "Lists the CRM contacts and companies tied to a booking as its clients.",
    ],
    [
      "booking.v1.booking.client.set",
      "write",
      "Sets the CRM contacts and companies that are the clients of a booking.",
    ],
    [
      "booking.v1.booking.client.unset",
      "delete",
      "Removes all clients from a booking; the contacts and companies stay in CRM.",
    ],
    [
      "booking.v1.booking.createfromwaitlist",
      "write",
      "Turns a waitlist entry into a booking of the given resources and period; returns the booking ID.",
    ],
    ["booking.v1.booking.delete", "delete", "Deletes a booking by ID and frees the resources for that time."],
    [
      "booking.v1.booking.externalData.list",
      "read",
      "Lists the objects of other tools, such as CRM deals, that are linked to a booking.",
    ],
    [
      "booking.v1.booking.externalData.set",
      "write",
      "Links a booking to objects of other tools, such as CRM deals, by module, type and ID.",
    ],
    [
      "booking.v1.booking.externalData.unset",
      "delete",
      "Removes all links from a booking to objects of other tools; the objects themselves stay.",
    ],
    ["booking.v1.booking.get", "read", "Returns one booking with its period, resources, name and description."],
    [
      "booking.v1.booking.list",
      "read",
      "Lists bookings within a period or for given clients, sorted by ID or by start or end date.",
    ],
    ["booking.v1.booking.update", "write", "Changes the resources, period, name or description of a booking."],
    [
      "booking.v1.clienttype.list",
      "read",
      "Lists the kinds of clients a booking or waitlist entry may have, such as CRM contact and company.",
    ],
    [
      "booking.v1.resource.add",
      "write",
      "Creates a bookable resource with its type and the settings of client notifications; returns the ID.",
    ],
    ["booking.v1.resource.delete", "delete", "Deletes a bookable resource by ID."],
    [
      "booking.v1.resource.get",
      "read",
      "Returns one bookable resource with its type, notification delays and message templates.",
    ],
    [
      "booking.v1.resource.list",
      "read",
      "Lists bookable resources by type, name or search text, sorted by ID or name.",
    ],
    [
      "booking.v1.resource.slots.list",
      "read",
      "Lists a resource's working slots with weekdays, hours in minutes, slot size and time zone.",
    ],
    [
      "booking.v1.resource.slots.set",
      "write",
      "Sets when a resource can be booked as slots with weekdays, hours, slot size and time zone.",
    ],
    [
      "booking.v1.resource.slots.unset",
      "delete",
      "Removes the whole working schedule of slots from a bookable resource.",
    ],
    [
      "booking.v1.resource.update",
      "write",
      "Changes the name, description, type or client notification settings of a bookable resource.",
    ],
    [
      "booking.v1.resourceType.add",
      "write",
      "Creates a type of bookable resources with default client notification settings; returns the ID.",
    ],
    ["booking.v1.resourceType.delete", "delete", "Deletes a type of bookable resources by ID."],
    [
      "booking.v1.resourceType.get",
      "read",
      "Returns one type of bookable resources with its code and default notification settings.",
    ],
    ["booking.v1.resourceType.list", "read", "Lists types of bookable resources by module, name, code or search text."],
    [
      "booking.v1.resourceType.update",
      "write",
      "Changes the name, code or default notification settings of a type of bookable resources.",
    ],
    [
      "booking.v1.waitlist.add",
      "write",
      "Puts an entry with a note on the booking waitlist and returns its ID; clients are set separately.",
    ],
    [
      "booking.v1.waitlist.client.list",
      "read",
      "Lists the CRM contacts and companies tied to a waitlist entry as its clients.",
    ],
    [
      "booking.v1.waitlist.client.set",
      "write",
      "Sets the CRM contacts and companies that wait as clients of a waitlist entry.",
    ],
    [
      "booking.v1.waitlist.client.unset",
      "delete",
      "Removes all clients from a waitlist entry; the contacts and companies stay in CRM.",
    ],
    [
      "booking.v1.waitlist.createfrombooking",
      "write",
      "Makes a waitlist entry out of an existing booking and returns the entry's ID.",
    ],
    ["booking.v1.waitlist.delete", "delete", "Deletes an entry from the booking waitlist by ID."],
    [
      "booking.v1.waitlist.externalData.list",
      "read",
      "Lists the objects of other tools, such as CRM deals, that are linked to a waitlist entry.",
    ],
    [
      "booking.v1.waitlist.externalData.set",
      "write",
      "Links a waitlist entry to objects of other tools, such as CRM deals, by module, type and ID.",
    ],
    [
      "booking.v1.waitlist.externalData.unset",
      "delete",
      "Removes all links from a waitlist entry to objects of other tools; the objects themselves stay.",
    ],
    ["booking.v1.waitlist.get", "read", "Returns one booking waitlist entry with its note."],
    ["booking.v1.waitlist.list", "read", "Lists booking waitlist entries for a range of dates with their notes."],
    ["booking.v1.waitlist.update", "write", "Changes the note of a booking waitlist entry."],
  ],
}, {
  segment: "calendar",
  methods: [
    [
      "calendar.accessibility.get",
      "read",
      "Returns the calendar events that keep given users busy in a period, grouped by user.",
    ],
    [
      "calendar.event.add",
      "write",
      "Creates a calendar event or a meeting with attendees, reminders and repetition and returns its id.",
    ],
    ["calendar.event.delete", "delete", "Deletes a calendar event by its id."],
    [
      "calendar.event.get",
      "read",
      "Lists the events of a user, group or company calendar in a period, in chosen sections.",
    ],
    [
      "calendar.event.get.nearest",
      "read",
      "Lists upcoming calendar events for a number of days ahead, up to a maximum count.",
    ],
    ["calendar.event.getbyid", "read", "Returns one calendar event by its id with times, attendees and repetition."],
    [
      "calendar.event.update",
      "write",
      "Changes a calendar event, for a recurring one also a single occurrence, and returns its id.",
    ],
    [
      "calendar.meeting.status.get",
      "read",
      "Returns the current user's answer to a meeting invitation as a letter code, such as Y.",
    ],
    [
      "calendar.meeting.status.set",
      "write",
      "Accepts, declines or leaves open a meeting invitation for the current user.",
    ],
    ["calendar.resource.add", "write", "Creates a resource that can be booked in the calendar and returns its id."],
    [
      "calendar.resource.booking.list",
      "read",
      "Lists bookings of calendar resources of given types, by period or by resource.",
    ],
    ["calendar.resource.delete", "delete", "Deletes a bookable calendar resource by its id."],
    ["calendar.resource.list", "read", "Lists all bookable calendar resources with name and creator."],
    ["calendar.resource.update", "write", "Renames a bookable calendar resource and returns its id."],
    [
      "calendar.section.add",
      "write",
      "Creates a calendar for a user or group with colors and export settings and returns its id.",
    ],
    ["calendar.section.delete", "delete", "Deletes a calendar of a user or group by its id."],
    ["calendar.section.get", "read", "Lists the calendars of a user or group with colors and export settings."],
    [
      "calendar.section.update",
      "write",
      "Changes name, description, colors or export settings of a calendar and returns its id.",
    ],
    [
      "calendar.settings.get",
      "read",
      "Returns the account-wide calendar settings, such as working hours, weekend days and holidays.",
    ],
    [
      "calendar.user.settings.get",
      "read",
      "Returns the current user's calendar preferences, such as default view and task display.",
    ],
    [
      "calendar.user.settings.set",
      "write",
      "Saves calendar preferences of the current user, such as default view and task display.",
    ],
  ],
}, {
  segment: "call",
  methods: [[
    "call.followup.field.get",
    "read",
    "Describes one field of a call follow-up by name with type and filter and sort flags.",
    { api: "v3" },
  ], [
    "call.followup.field.list",
    "read",
    "Describes every field that a call follow-up record can return, with type and meaning.",
    { api: "v3" },
  ], [
    "call.followup.get",
    "read",
    "Returns the AI follow-up of one call with its times and initiator; needs access to that call.",
    { api: "v3" },
  ], [
    "call.followup.list",
    "read",
    "Lists call follow-ups that start within a required from-to range, page by page through a cursor.",
    { api: "v3" },
  ]],
}, {
  segment: "catalog.catalog",
  methods: [
    [
      "catalog.catalog.get",
      "read",
      "Returns one commercial catalog by information block id, with its links to variations and VAT.",
    ],
    [
      "catalog.catalog.getFields",
      "read",
      "Describes the fields of a commercial catalog, such as iblockId, productIblockId and vatId.",
    ],
    ["catalog.catalog.isOffers", "read", "Tells whether a commercial catalog is a catalog of variations."],
    [
      "catalog.catalog.list",
      "read",
      "Lists commercial catalogs, both of products and of variations, by filter, 50 per page.",
    ],
  ],
}, {
  segment: "catalog.document",
  methods: [
    [
      "catalog.document.add",
      "write",
      "Creates a draft store document of a given type, such as a receipt or write-off, without products.",
    ],
    [
      "catalog.document.cancel",
      "write",
      "Cancels the processing of a store document and so reverts its stock movements.",
    ],
    ["catalog.document.cancelList", "write", "Cancels the processing of several store documents given by their ids."],
    [
      "catalog.document.conduct",
      "write",
      "Processes a store document, so that its products change the stock of warehouses.",
    ],
    [
      "catalog.document.conductList",
      "write",
      "Processes several store documents given by their ids, moving their products in stock.",
    ],
    [
      "catalog.document.confirm",
      "write",
      "Processes a store document the old way; catalog.document.conduct replaces it.",
      { deprecated: ["catalog.document.conduct"] },
    ],
    [
      "catalog.document.delete",
      "delete",
      "Deletes one store document; needs the delete right for documents of its type.",
    ],
    [
      "catalog.document.deleteList",
      "delete",
      "Deletes several store documents by ids; a processed document cannot be deleted.",
    ],
    [
      "catalog.document.element.add",
      "write",
      "Adds a product line with amount, price and warehouses to a store document not yet processed.",
    ],
    [
      "catalog.document.element.delete",
      "delete",
      "Removes a product line from a store document that is not yet processed.",
    ],
    [
      "catalog.document.element.fields",
      "read",
      "Describes product line fields of store documents; catalog.document.element.getFields replaces it.",
      { deprecated: ["catalog.document.element.getFields"] },
    ],
    [
      "catalog.document.element.getFields",
      "read",
      "Describes the fields of a store document's product line, such as docId, amount and storeTo.",
    ],
    [
      "catalog.document.element.list",
      "read",
      "Lists product lines of store documents by filter, for example all lines of one document.",
    ],
    [
      "catalog.document.element.update",
      "write",
      "Changes amount, purchasing price or warehouses of a product line in an unprocessed store document.",
    ],
    [
      "catalog.document.fields",
      "read",
      "Describes store document fields in the old format; catalog.document.getFields replaces it.",
      { deprecated: ["catalog.document.getFields"] },
    ],
    [
      "catalog.document.getFields",
      "read",
      "Describes the fields of a store document, with types and required or read-only marks.",
    ],
    ["catalog.document.list", "read", "Lists store documents with type, title and status by filter, in pages of 50."],
    ["catalog.document.mode.status", "read", "Tells whether inventory management is switched on, as Y or N."],
    [
      "catalog.document.unconfirm",
      "write",
      "Cancels processing of a store document the old way; catalog.document.cancel replaces it.",
      { deprecated: ["catalog.document.cancel"] },
    ],
    [
      "catalog.document.update",
      "write",
      "Changes date, title, number, total, comment or responsible user of a store document.",
    ],
  ],
}, {
  segment: "catalog.documentcontractor",
  methods: [[
    "catalog.documentcontractor.add",
    "write",
    "Ties a CRM company or contact as supplier to an unprocessed store document of incoming goods.",
  ], [
    "catalog.documentcontractor.delete",
    "delete",
    "Removes the tie of a CRM supplier to a store document by the tie's id.",
  ], [
    "catalog.documentcontractor.getFields",
    "read",
    "Describes the fields that tie a CRM company or contact as supplier to a store document.",
  ], [
    "catalog.documentcontractor.list",
    "read",
    "Lists ties of CRM suppliers to store documents; needs suppliers to be kept in CRM.",
  ]],
}, {
  segment: "catalog.enum",
  methods: [[
    "catalog.enum.getRoundTypes",
    "read",
    "Lists the ways to round prices: mathematical, in favor of the store or of the customer.",
  ], [
    "catalog.enum.getStoreDocumentTypes",
    "read",
    "Lists the types of store documents with their letter codes, such as A, S, M, R and D.",
  ]],
}, {
  segment: "catalog.extra",
  methods: [["catalog.extra.get", "read", "Returns name and percentage of one price markup."], [
    "catalog.extra.getFields",
    "read",
    "Describes the fields of a price markup, which are its id, name and percentage.",
  ], ["catalog.extra.list", "read", "Lists price markups of the catalog with their percentages, in pages of 50."]],
}, {
  segment: "catalog.measure",
  methods: [
    [
      "catalog.measure.add",
      "write",
      "Adds a unit of measurement with a numeric code, title and symbols to the catalog.",
    ],
    [
      "catalog.measure.delete",
      "delete",
      "Deletes a unit of measurement of the catalog by its id; for administrators only.",
    ],
    ["catalog.measure.get", "read", "Returns code, title and symbols of one unit of measurement in the catalog."],
    [
      "catalog.measure.getFields",
      "read",
      "Describes the fields of a catalog unit of measurement, such as code, symbol and isDefault.",
    ],
    ["catalog.measure.list", "read", "Lists the catalog's units of measurement by filter, in pages of 50."],
    [
      "catalog.measure.update",
      "write",
      "Changes title, symbols or default mark of a unit of measurement in the catalog.",
    ],
  ],
}, {
  segment: "catalog.price",
  methods: [
    [
      "catalog.price.add",
      "write",
      "Sets a product's price of a given price type and currency, and returns the new price.",
    ],
    ["catalog.price.delete", "delete", "Deletes one price of a product; needs the right to change sale prices."],
    ["catalog.price.get", "read", "Returns one product price with its currency, price type and quantity range."],
    [
      "catalog.price.getFields",
      "read",
      "Describes the fields of a product's price, with types and required or immutable marks.",
    ],
    [
      "catalog.price.list",
      "read",
      "Lists prices of products by filter, for example all prices of one product, 50 per page.",
    ],
    [
      "catalog.price.modify",
      "write",
      "Replaces all prices of a product at once; a price whose id is left out is deleted.",
    ],
    ["catalog.price.update", "write", "Changes the amount and currency of one existing product price."],
  ],
}, {
  segment: "catalog.pricetype",
  methods: [
    ["catalog.priceType.add", "write", "Creates a price type, such as wholesale, that may be made the base one."],
    ["catalog.priceType.delete", "delete", "Deletes a price type by its id; for administrators only."],
    ["catalog.priceType.get", "read", "Returns name, base mark and sorting of one price type."],
    [
      "catalog.priceType.getFields",
      "read",
      "Describes the fields of a price type, with types and required or read-only marks.",
    ],
    ["catalog.priceType.list", "read", "Lists price types of the catalog by filter, in pages of 50."],
    ["catalog.priceType.update", "write", "Changes name, sorting, external id or base mark of a price type."],
  ],
}, {
  segment: "catalog.pricetypegroup",
  methods: [[
    "catalog.priceTypeGroup.add",
    "write",
    "Gives a customer group the right to buy at a price type (access Y) or only to see it (N).",
  ], [
    "catalog.priceTypeGroup.delete",
    "delete",
    "Removes a customer group's access to a price type by the id of the tie.",
  ], [
    "catalog.priceTypeGroup.getFields",
    "read",
    "Describes the fields that tie a price type to a customer group with an access flag.",
  ], [
    "catalog.priceTypeGroup.list",
    "read",
    "Lists which customer groups have which access to price types, by filter, 50 per page.",
  ]],
}, {
  segment: "catalog.pricetypelang",
  methods: [
    [
      "catalog.priceTypeLang.add",
      "write",
      "Adds the name of a price type in one language and returns the translation.",
    ],
    ["catalog.priceTypeLang.delete", "delete", "Removes a translated name of a price type by the translation's id."],
    ["catalog.priceTypeLang.get", "read", "Returns one translated name of a price type with its language."],
    ["catalog.priceTypeLang.getFields", "read", "Describes the fields of a price type's translated name."],
    [
      "catalog.priceTypeLang.getLanguages",
      "read",
      "Lists the languages into which names of price types can be translated.",
    ],
    ["catalog.priceTypeLang.list", "read", "Lists translated names of price types by filter, in pages of 50."],
    [
      "catalog.priceTypeLang.update",
      "write",
      "Changes the text, language or price type of a price type's translated name.",
    ],
  ],
}, {
  segment: "catalog.product",
  methods: [
    [
      "catalog.product.add",
      "write",
      "Creates a simple product without variations in a commercial catalog and returns it.",
    ],
    [
      "catalog.product.delete",
      "delete",
      "Deletes a simple product from the commercial catalog; for administrators only.",
    ],
    [
      "catalog.product.download",
      "read",
      "Returns the contents of a file kept in a picture field or property of a simple product.",
    ],
    ["catalog.product.get", "read", "Returns the fields and property values of one simple product of the catalog."],
    [
      "catalog.product.getFieldsByFilter",
      "read",
      "Describes the fields of products, including properties, for a given information block.",
    ],
    ["catalog.product.list", "read", "Lists products of a commercial catalog by filter, in pages of 50."],
    ["catalog.product.offer.add", "write", "Creates a variation in a catalog of variations and returns it."],
    [
      "catalog.product.offer.delete",
      "delete",
      "Deletes one variation of a product from the catalog of variations by its id.",
    ],
    [
      "catalog.product.offer.download",
      "read",
      "Returns the contents of a file kept in a picture field or property of a variation.",
    ],
    ["catalog.product.offer.get", "read", "Returns the fields and property values of one product variation."],
    [
      "catalog.product.offer.getFieldsByFilter",
      "read",
      "Describes the fields of variations, including properties, for a given information block.",
    ],
    [
      "catalog.product.offer.list",
      "read",
      "Lists product variations of an information block by filter, in pages of 50.",
    ],
    ["catalog.product.offer.update", "write", "Changes the fields and property values of a product variation."],
    [
      "catalog.product.service.add",
      "write",
      "Creates a service, a position without stock, in a commercial catalog and returns it.",
    ],
    [
      "catalog.product.service.delete",
      "delete",
      "Deletes a service from the commercial catalog; for administrators only.",
    ],
    [
      "catalog.product.service.download",
      "read",
      "Returns the contents of a file kept in a picture field or property of a service.",
    ],
    ["catalog.product.service.get", "read", "Returns the fields and property values of one service of the catalog."],
    [
      "catalog.product.service.getFieldsByFilter",
      "read",
      "Describes the fields of services, including properties, for a given information block.",
    ],
    ["catalog.product.service.list", "read", "Lists services of a commercial catalog by filter, in pages of 50."],
    ["catalog.product.service.update", "write", "Changes the fields and property values of a service in the catalog."],
    [
      "catalog.product.sku.add",
      "write",
      "Creates a parent product that variations can later be tied to, and returns it.",
    ],
    [
      "catalog.product.sku.delete",
      "delete",
      "Deletes a parent product, the kind that has variations; for administrators only.",
    ],
    [
      "catalog.product.sku.download",
      "read",
      "Returns the contents of a file kept in a picture field or property of a parent product.",
    ],
    [
      "catalog.product.sku.get",
      "read",
      "Returns the fields and property values of one parent product with variations.",
    ],
    [
      "catalog.product.sku.getFieldsByFilter",
      "read",
      "Describes the fields of parent products, including properties, for an information block.",
    ],
    ["catalog.product.sku.list", "read", "Lists parent products that have variations by filter, in pages of 50."],
    [
      "catalog.product.sku.update",
      "write",
      "Changes the fields and property values of a parent product with variations.",
    ],
    ["catalog.product.update", "write", "Changes the fields and property values of a simple product in the catalog."],
  ],
}, {
  segment: "catalog.productimage",
  methods: [[
    "catalog.productImage.add",
    "write",
    "Uploads a picture of a product or variation and returns its addresses for viewing and download.",
  ], [
    "catalog.productImage.delete",
    "delete",
    "Deletes one picture of a product or variation by product id and picture id.",
  ], [
    "catalog.productImage.get",
    "read",
    "Returns one picture of a product or variation with its view and download addresses.",
  ], [
    "catalog.productImage.getFields",
    "read",
    "Describes the fields of a product picture, such as type, detailUrl and downloadUrl.",
  ], ["catalog.productImage.list", "read", "Lists all pictures of one product or variation with their addresses."]],
}, {
  segment: "catalog.productproperty",
  methods: [
    [
      "catalog.productProperty.add",
      "write",
      "Creates a property of products or variations of a given type in an information block.",
    ],
    [
      "catalog.productProperty.delete",
      "delete",
      "Deletes a property that products or variations are described by; answers true.",
    ],
    ["catalog.productProperty.get", "read", "Returns the full definition of one property of products or variations."],
    [
      "catalog.productProperty.getFields",
      "read",
      "Describes the fields of a product property definition, with types and required marks.",
    ],
    ["catalog.productProperty.list", "read", "Lists properties of products and variations by filter, in pages of 50."],
    [
      "catalog.productProperty.update",
      "write",
      "Changes name, code, default value and other settings of a product property.",
    ],
  ],
}, {
  segment: "catalog.productpropertyenum",
  methods: [
    [
      "catalog.productPropertyEnum.add",
      "write",
      "Adds a value to a product property of the list type; its external code must be unique.",
    ],
    ["catalog.productPropertyEnum.delete", "delete", "Removes one value from a product property of the list type."],
    [
      "catalog.productPropertyEnum.get",
      "read",
      "Returns one value of a list product property with its sorting and default mark.",
    ],
    [
      "catalog.productPropertyEnum.getFields",
      "read",
      "Describes the fields of a list product property's value, such as value, def and sort.",
    ],
    [
      "catalog.productPropertyEnum.list",
      "read",
      "Lists values of list product properties by filter, for example those of one property.",
    ],
    [
      "catalog.productPropertyEnum.update",
      "write",
      "Changes text, sorting, external code or default mark of a list product property's value.",
    ],
  ],
}, {
  segment: "catalog.productpropertyfeature",
  methods: [[
    "catalog.productPropertyFeature.add",
    "write",
    "Adds a display option, such as showing on the list page, to a product property.",
  ], [
    "catalog.productPropertyFeature.get",
    "read",
    "Returns one display option of a product property and whether it is enabled.",
  ], [
    "catalog.productPropertyFeature.getAvailableFeaturesByProperty",
    "read",
    "Lists the display options that a given product property can have, with their names.",
  ], [
    "catalog.productPropertyFeature.getFields",
    "read",
    "Describes the fields of a product property's display option, such as featureId and isEnabled.",
  ], [
    "catalog.productPropertyFeature.list",
    "read",
    "Lists display options of product properties and their state by filter, 50 per page.",
  ], [
    "catalog.productPropertyFeature.update",
    "write",
    "Switches a display option of a product property on or off, or changes its other fields.",
  ]],
}, {
  segment: "catalog.productpropertysection",
  methods: [[
    "catalog.productPropertySection.get",
    "read",
    "Returns how a product property behaves in the smart filter of sections.",
  ], [
    "catalog.productPropertySection.list",
    "read",
    "Lists smart filter settings of product properties by filter, 50 per page.",
  ], [
    "catalog.productPropertySection.set",
    "write",
    "Creates or updates the smart filter settings of a product property and returns them.",
  ]],
}, {
  segment: "catalog.ratio",
  methods: [[
    "catalog.ratio.get",
    "read",
    "Returns one measurement ratio of a product and whether it is the default one.",
  ], [
    "catalog.ratio.getFields",
    "read",
    "Describes the fields of a product's measurement ratio, such as productId and ratio.",
  ], ["catalog.ratio.list", "read", "Lists measurement ratios of products by filter, in pages of 50."]],
}, {
  segment: "catalog.roundingrule",
  methods: [[
    "catalog.roundingRule.add",
    "write",
    "Creates a rounding rule of a price type, with a starting price, way and precision.",
  ], [
    "catalog.roundingRule.delete",
    "delete",
    "Deletes the rule by which prices of a price type are rounded, by its id.",
  ], [
    "catalog.roundingRule.get",
    "read",
    "Returns price type, starting price, way and precision of one rounding rule.",
  ], [
    "catalog.roundingRule.getFields",
    "read",
    "Describes the fields of a price rounding rule, such as roundType and roundPrecision.",
  ], [
    "catalog.roundingRule.list",
    "read",
    "Lists price rounding rules by filter, for example those of one price type, 50 per page.",
  ], [
    "catalog.roundingRule.update",
    "write",
    "Changes starting price, way or precision of a rounding rule; the price type is required.",
  ]],
}, {
  segment: "catalog.section",
  methods: [
    ["catalog.section.add", "write", "Creates a section of products in a catalog, optionally inside another section."],
    [
      "catalog.section.delete",
      "delete",
      "Deletes a section from the tree of a product catalog; for administrators only.",
    ],
    ["catalog.section.get", "read", "Returns name, parent, code and description of one catalog section."],
    [
      "catalog.section.getFields",
      "read",
      "Describes the fields of a catalog section, such as iblockSectionId and descriptionType.",
    ],
    ["catalog.section.list", "read", "Lists sections of product catalogs by filter, in pages of 50."],
    [
      "catalog.section.update",
      "write",
      "Changes name, parent, description or activity of a section in the product catalog.",
    ],
  ],
}, {
  segment: "catalog.store",
  methods: [
    ["catalog.store.add", "write", "Creates a warehouse with an address, contacts and coordinates, and returns it."],
    ["catalog.store.delete", "delete", "Deletes a warehouse by its id; for administrators only."],
    ["catalog.store.get", "read", "Returns address, contacts, coordinates and activity of one warehouse."],
    ["catalog.store.getFields", "read", "Describes the fields of a warehouse, such as address, gpsN and phone."],
    ["catalog.store.list", "read", "Lists warehouses with address, contacts and activity by filter, in pages of 50."],
    ["catalog.store.update", "write", "Changes address, title, contacts, coordinates or activity of a warehouse."],
  ],
}, {
  segment: "catalog.storeproduct",
  methods: [[
    "catalog.storeproduct.get",
    "read",
    "Returns one stock record with the amount and reserve of a product in a warehouse.",
  ], [
    "catalog.storeproduct.getFields",
    "read",
    "Describes the fields of a stock record, which holds a product's amount in a warehouse.",
  ], ["catalog.storeproduct.list", "read", "Lists amounts of products in warehouses by filter, in pages of 50."]],
}, {
  segment: "catalog.userfield",
  methods: [[
    "catalog.userfield.document.list",
    "read",
    "Lists custom field values of store documents; select and filter must name documentType.",
  ], [
    "catalog.userfield.document.update",
    "write",
    "Writes custom field values of a store document whose documentType must be passed too.",
  ]],
}, {
  segment: "catalog.vat",
  methods: [
    ["catalog.vat.add", "write", "Adds a VAT rate with a name and percentage to the catalog's list and returns it."],
    ["catalog.vat.delete", "delete", "Deletes a VAT rate from the catalog's list of rates; for administrators only."],
    ["catalog.vat.get", "read", "Returns name, percentage, sorting and activity of one VAT rate of the catalog."],
    ["catalog.vat.getFields", "read", "Describes the fields of a catalog VAT rate, such as name, rate and active."],
    ["catalog.vat.list", "read", "Lists VAT rates of the catalog by filter, in pages of 50."],
    ["catalog.vat.update", "write", "Changes name, percentage, sorting or activity of a VAT rate in the catalog."],
  ],
}, {
  segment: "crm.activity",
  methods: [
    [
      "crm.activity.add",
      "write",
      "Creates an activity (call, meeting, email) for a CRM item; a subject and a responsible user are required.",
      { deprecated: ["crm.activity.todo.add"] },
    ],
    [
      "crm.activity.badge.add",
      "write",
      "Registers a kanban badge (code, title, text, colour type) for configurable activities; CRM admins only.",
    ],
    [
      "crm.activity.badge.delete",
      "delete",
      "Deletes a kanban badge of configurable activities by its code; needs administrative access to CRM.",
    ],
    [
      "crm.activity.badge.get",
      "read",
      "Returns the title, text and colour type of the kanban badge with the given code.",
    ],
    ["crm.activity.badge.list", "read", "Lists every registered kanban badge that configurable activities may show."],
    [
      "crm.activity.binding.add",
      "write",
      "Links an activity to one more CRM item, so it also shows in that item's timeline.",
    ],
    [
      "crm.activity.binding.delete",
      "delete",
      "Unlinks an activity from a CRM item; its only remaining link cannot be removed.",
    ],
    ["crm.activity.binding.list", "read", "Lists the CRM items (type and ID) that an activity is linked to."],
    [
      "crm.activity.binding.move",
      "write",
      "Moves an activity from one CRM item to another by replacing the link between them.",
    ],
    [
      "crm.activity.call.getTranscript",
      "read",
      "Returns the text of a recorded phone call by its activity ID, or null.",
    ],
    [
      "crm.activity.communication.fields",
      "read",
      "Describes the fields of an activity's communication - the phone, email or other address of the client.",
    ],
    [
      "crm.activity.configurable.add",
      "write",
      "Puts an activity with the app's own layout into a CRM item's timeline; works only from an application.",
    ],
    [
      "crm.activity.configurable.get",
      "read",
      "Returns the fields and the layout of a configurable activity by its ID.",
    ],
    [
      "crm.activity.configurable.update",
      "write",
      "Changes the fields and layout of a configurable activity; only the application that created it may.",
    ],
    ["crm.activity.delete", "delete", "Deletes an activity of any kind from the CRM, provided the user may delete it."],
    [
      "crm.activity.fields",
      "read",
      "Describes every field of a CRM activity with its type and required, read-only and multiple flags.",
    ],
    ["crm.activity.get", "read", "Returns one CRM activity with its owner, provider, subject, dates and other fields."],
    [
      "crm.activity.layout.blocks.delete",
      "delete",
      "Removes the content blocks that the calling application put into an activity; app context only.",
    ],
    [
      "crm.activity.layout.blocks.get",
      "read",
      "Returns the content blocks that the calling application put into an activity, not those of other apps.",
    ],
    [
      "crm.activity.layout.blocks.set",
      "write",
      "Shows extra content blocks in an activity, replacing the set this application put there before.",
    ],
    [
      "crm.activity.list",
      "read",
      "Lists CRM activities that pass a filter, with chosen fields and order, in pages of 50.",
    ],
    [
      "crm.activity.todo.add",
      "write",
      "Plans a to-do with a deadline for a CRM item, optionally with reminders, a colour and a responsible user.",
    ],
    [
      "crm.activity.todo.update",
      "write",
      "Rewrites a planned to-do of a CRM item; its owner and deadline have to be passed every time.",
    ],
    ["crm.activity.todo.updateColor", "write", "Changes only the colour of a to-do in the timeline of a CRM item."],
    [
      "crm.activity.todo.updateDeadline",
      "write",
      "Moves a to-do of a CRM item to a new deadline without touching its other fields.",
    ],
    [
      "crm.activity.todo.updateDescription",
      "write",
      "Replaces the description text of a to-do in a CRM item's timeline.",
    ],
    [
      "crm.activity.todo.updateResponsibleUser",
      "write",
      "Hands a to-do of a CRM item over to another responsible user.",
    ],
    [
      "crm.activity.type.add",
      "write",
      "Registers an application's own activity type with a name and an icon; admin and app context required.",
    ],
    [
      "crm.activity.type.delete",
      "delete",
      "Deletes a custom activity type by its TYPE_ID; admin and app context required.",
    ],
    [
      "crm.activity.type.list",
      "read",
      "Lists custom activity types with code, name and icon; admin and app context required.",
    ],
    [
      "crm.activity.update",
      "write",
      "Changes fields of an existing activity such as its subject, times, communications or files.",
      { deprecated: ["crm.activity.todo.update"] },
    ],
  ],
}, {
  segment: "crm.address",
  methods: [
    [
      "crm.address.add",
      "write",
      "Adds an address of a given type (legal, shipping and so on) to a requisite or a lead.",
    ],
    [
      "crm.address.delete",
      "delete",
      "Deletes one address of a requisite or lead, found by address type, owner type and owner ID.",
    ],
    [
      "crm.address.fields",
      "read",
      "Describes the fields of a CRM address, from address type and owner to city and postal code.",
    ],
    ["crm.address.list", "read", "Lists addresses of requisites and leads that pass a filter, in pages of 50."],
    [
      "crm.address.update",
      "write",
      "Changes an address of a requisite or lead; type, owner type and owner ID say which one.",
    ],
  ],
}, {
  segment: "crm.automatedsolution",
  methods: [[
    "crm.automatedsolution.add",
    "write",
    "Creates a digital workplace and places the listed smart processes in it.",
  ], [
    "crm.automatedsolution.delete",
    "delete",
    "Deletes an empty digital workplace; refused while smart processes still belong to it.",
  ], [
    "crm.automatedsolution.fields",
    "read",
    "Describes the fields of a digital workplace, such as its title and the smart processes in it.",
  ], [
    "crm.automatedsolution.get",
    "read",
    "Returns a digital workplace by ID with its title and the IDs of its smart processes.",
  ], [
    "crm.automatedsolution.list",
    "read",
    "Lists digital workplaces filtered by ID or title, each with its smart process IDs, in pages of 50.",
  ], [
    "crm.automatedsolution.update",
    "write",
    "Renames a digital workplace or changes which smart processes belong to it.",
  ]],
}, {
  segment: "crm.automation",
  methods: [[
    "crm.automation.trigger",
    "write",
    "Fires an incoming-webhook trigger on an item such as DEAL_57, which may move it to another stage.",
  ], [
    "crm.automation.trigger.add",
    "write",
    "Registers an application's own automation trigger by code and name; CRM admin in app context only.",
  ], [
    "crm.automation.trigger.delete",
    "delete",
    "Deletes the application's own automation trigger by its code; CRM admin in app context only.",
  ], [
    "crm.automation.trigger.execute",
    "write",
    "Fires the application's own automation trigger on one CRM item, which may change that item's stage.",
  ], [
    "crm.automation.trigger.list",
    "read",
    "Lists the names and codes of the application's own automation triggers; CRM admin only.",
  ]],
}, {
  segment: "crm.calllist",
  methods: [
    [
      "crm.calllist.add",
      "write",
      "Creates a call list over the given contacts or companies, optionally with a CRM form; returns its ID.",
    ],
    ["crm.calllist.get", "read", "Returns a call list's author, creation date, client type and attached CRM form."],
    ["crm.calllist.items.get", "read", "Lists the participants of a call list with the call status of each."],
    [
      "crm.calllist.list",
      "read",
      "Lists call lists filtered by author, CRM form or client type, with the fields asked for.",
    ],
    [
      "crm.calllist.statuslist",
      "read",
      "Lists the statuses a call can have in a call list, such as successful or wrong number.",
    ],
    [
      "crm.calllist.update",
      "write",
      "Overwrites the participants of a call list; the attached CRM form is cleared unless passed again.",
    ],
  ],
}, {
  segment: "crm.catalog",
  methods: [[
    "crm.catalog.fields",
    "read",
    "Describes the fields of a CRM product catalog; an older call that catalog.catalog.getFields replaces.",
    { deprecated: ["catalog.catalog.getFields"] },
  ], [
    "crm.catalog.get",
    "read",
    "Returns one CRM product catalog by ID; an older call that catalog.catalog.get replaces.",
    { deprecated: ["catalog.catalog.get"] },
  ], ["crm.catalog.list", "read", "Lists the CRM product catalogs; an older call that catalog.catalog.list replaces.", {
    deprecated: ["catalog.catalog.list"],
  }]],
}, {
  segment: "crm.category",
  methods: [
    [
      "crm.category.add",
      "write",
      "Creates a sales funnel for deals, a smart process or another type with funnels; can make it the default.",
    ],
    [
      "crm.category.delete",
      "delete",
      "Deletes a funnel of the given CRM object type; needs administrative access to CRM.",
    ],
    ["crm.category.fields", "read", "Describes the fields of a funnel for the given CRM object type."],
    ["crm.category.get", "read", "Returns one funnel of a CRM object type with its name, sort order and default flag."],
    ["crm.category.list", "read", "Lists all funnels of one CRM object type, such as deals (2) or a smart process."],
    ["crm.category.update", "write", "Renames or reorders a funnel of a CRM object type, or makes it the default one."],
  ],
}, {
  segment: "crm.company",
  methods: [
    [
      "crm.company.add",
      "write",
      "Creates a company from upper-case CRM fields, with phones and emails, and returns its ID.",
      { deprecated: ["crm.item.add"] },
    ],
    [
      "crm.company.contact.add",
      "write",
      "Links one contact to a company, optionally as the primary one and with a sort order.",
    ],
    ["crm.company.contact.delete", "delete", "Unlinks one contact from a company; both of them stay in the CRM."],
    [
      "crm.company.contact.fields",
      "read",
      "Describes the fields of a company-to-contact link - contact, sort order and primary flag.",
    ],
    ["crm.company.contact.items.delete", "delete", "Unlinks every contact from a company at once."],
    [
      "crm.company.contact.items.get",
      "read",
      "Lists the contacts linked to a company with their order, role and primary flag.",
    ],
    [
      "crm.company.contact.items.set",
      "write",
      "Replaces the whole set of contacts linked to a company with the given one.",
    ],
    ["crm.company.delete", "delete", "Deletes a company by ID; the user needs the delete permission for companies.", {
      deprecated: ["crm.item.delete"],
    }],
    [
      "crm.company.details.configuration.forceCommonScopeForAll",
      "write",
      "Forces the shared layout of the company card on all users, overriding their personal layouts.",
      { deprecated: ["crm.item.details.configuration.forceCommonScopeForAll"] },
    ],
    [
      "crm.company.details.configuration.get",
      "read",
      "Returns the sections and fields of the company card, personal to a user or shared.",
      { deprecated: ["crm.item.details.configuration.get"] },
    ],
    [
      "crm.company.details.configuration.reset",
      "write",
      "Puts the company card layout back to default, for one user or for the shared view.",
      { deprecated: ["crm.item.details.configuration.reset"] },
    ],
    [
      "crm.company.details.configuration.set",
      "write",
      "Saves which sections and fields the company card shows, personally or for everyone.",
      { deprecated: ["crm.item.details.configuration.set"] },
    ],
    [
      "crm.company.fields",
      "read",
      "Describes the standard and custom fields of a company with their types and flags.",
      { deprecated: ["crm.item.fields"] },
    ],
    ["crm.company.get", "read", "Returns all fields of one company by its ID.", { deprecated: ["crm.item.get"] }],
    ["crm.company.list", "read", "Lists companies that pass a filter, with chosen fields and order, in pages of 50.", {
      deprecated: ["crm.item.list"],
    }],
    [
      "crm.company.update",
      "write",
      "Changes the passed fields of a company; can leave the change out of its history.",
      { deprecated: ["crm.item.update"] },
    ],
    [
      "crm.company.userfield.add",
      "write",
      "Creates a custom field (UF_CRM_...) for companies and returns its ID; CRM admins only.",
    ],
    [
      "crm.company.userfield.delete",
      "delete",
      "Deletes a custom field of companies together with its stored values; CRM admins only.",
    ],
    ["crm.company.userfield.get", "read", "Returns the settings of one custom field of companies by its ID."],
    [
      "crm.company.userfield.list",
      "read",
      "Lists custom fields of companies, filtered by name, type, flags and so on.",
    ],
    [
      "crm.company.userfield.update",
      "write",
      "Changes the labels, flags or list values of a company custom field; CRM admins only.",
    ],
  ],
}, {
  segment: "crm.contact",
  methods: [
    [
      "crm.contact.add",
      "write",
      "Creates a contact - name, phones, emails, photo and other fields - and returns its ID.",
      { deprecated: ["crm.item.add"] },
    ],
    [
      "crm.contact.company.add",
      "write",
      "Links one company to a contact, optionally as the primary one and with a sort order.",
    ],
    ["crm.contact.company.delete", "delete", "Unlinks one company from a contact; neither record is deleted."],
    [
      "crm.contact.company.fields",
      "read",
      "Describes the fields of a contact-to-company link - company, sort order and primary flag.",
    ],
    ["crm.contact.company.items.delete", "delete", "Unlinks every company from a contact at once."],
    [
      "crm.contact.company.items.get",
      "read",
      "Lists the companies linked to a contact with their order, role and primary flag.",
    ],
    [
      "crm.contact.company.items.set",
      "write",
      "Replaces the whole set of companies linked to a contact with the given one.",
    ],
    ["crm.contact.delete", "delete", "Deletes a contact by ID; the user needs the delete permission for contacts.", {
      deprecated: ["crm.item.delete"],
    }],
    [
      "crm.contact.details.configuration.forceCommonScopeForAll",
      "write",
      "Forces the shared layout of the contact card on all users, overriding their personal layouts.",
      { deprecated: ["crm.item.details.configuration.forceCommonScopeForAll"] },
    ],
    [
      "crm.contact.details.configuration.get",
      "read",
      "Returns the sections and fields of the contact card, personal to a user or shared.",
      { deprecated: ["crm.item.details.configuration.get"] },
    ],
    [
      "crm.contact.details.configuration.reset",
      "write",
      "Puts the contact card layout back to default, for one user or for the shared view.",
      { deprecated: ["crm.item.details.configuration.reset"] },
    ],
    [
      "crm.contact.details.configuration.set",
      "write",
      "Saves which sections and fields the contact card shows, personally or for everyone.",
      { deprecated: ["crm.item.details.configuration.set"] },
    ],
    [
      "crm.contact.fields",
      "read",
      "Describes the standard and custom fields of a contact with their types and flags.",
      { deprecated: ["crm.item.fields"] },
    ],
    ["crm.contact.get", "read", "Returns all fields of one contact by its ID.", { deprecated: ["crm.item.get"] }],
    ["crm.contact.list", "read", "Lists contacts that pass a filter, with chosen fields and order, in pages of 50.", {
      deprecated: ["crm.item.list"],
    }],
    [
      "crm.contact.update",
      "write",
      "Changes the passed fields of a contact; can leave the change out of its history.",
      { deprecated: ["crm.item.update"] },
    ],
    [
      "crm.contact.userfield.add",
      "write",
      "Creates a custom field (UF_CRM_...) for contacts and returns its ID; CRM admins only.",
    ],
    [
      "crm.contact.userfield.delete",
      "delete",
      "Deletes a custom field of contacts together with its stored values; CRM admins only.",
    ],
    ["crm.contact.userfield.get", "read", "Returns the settings of one custom field of contacts by its ID."],
    ["crm.contact.userfield.list", "read", "Lists custom fields of contacts, filtered by name, type, flags and so on."],
    [
      "crm.contact.userfield.update",
      "write",
      "Changes the labels, flags or list values of a contact custom field; CRM admins only.",
    ],
  ],
}, {
  segment: "crm.currency",
  methods: [
    [
      "crm.currency.add",
      "write",
      "Adds a currency with its rate, nominal and display formats; returns its three-letter code.",
    ],
    ["crm.currency.base.get", "read", "Returns the code of the base currency that the other rates are set against."],
    ["crm.currency.base.set", "write", "Makes a currency the base one; needs the right to change CRM settings."],
    ["crm.currency.delete", "delete", "Deletes a currency by its code; needs the right to change CRM settings."],
    [
      "crm.currency.fields",
      "read",
      "Describes the fields of a currency, such as rate, nominal, sort order and formats.",
    ],
    ["crm.currency.get", "read", "Returns one currency by its code with its rate and number format."],
    ["crm.currency.list", "read", "Lists all currencies of the account with rates, number formats and the base flag."],
    [
      "crm.currency.localizations.delete",
      "delete",
      "Deletes a currency's display settings (name, format) for the given languages.",
    ],
    [
      "crm.currency.localizations.fields",
      "read",
      "Describes the per-language display settings of a currency - name, pattern, separators, decimals.",
    ],
    ["crm.currency.localizations.get", "read", "Returns a currency's name and number format for each language."],
    ["crm.currency.localizations.set", "write", "Sets a currency's name and number format for one or more languages."],
    ["crm.currency.update", "write", "Changes a currency's rate, nominal, sort order, base flag or display formats."],
  ],
}];
