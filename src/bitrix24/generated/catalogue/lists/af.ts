// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SegmentRows } from "../../../../catalogue/methods.ts";
/** Methods of Bitrix24, those of `af`. */
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
}, {
  segment: "entity",
  methods: [
    [
      "entity.add",
      "write",
      "Creates an app data storage with read, write and manage access; fails if the code is taken.",
    ],
    [
      "entity.delete",
      "delete",
      "Deletes an app data storage with everything in it; needs manage access to the storage.",
    ],
    ["entity.get", "read", "Returns one app data storage by code, or all storages of the app when no code is given."],
    [
      "entity.item.add",
      "write",
      "Adds an item with property values, dates and pictures to an app data storage; returns its ID.",
    ],
    ["entity.item.delete", "delete", "Deletes an item from an app data storage by ID; needs write or manage access."],
    ["entity.item.get", "read", "Lists items of an app data storage by filter and sorting, in pages of 50."],
    [
      "entity.item.property.add",
      "write",
      "Adds a custom property to the items of an app data storage; needs manage access.",
    ],
    [
      "entity.item.property.delete",
      "delete",
      "Deletes a custom property of app storage items along with the values stored in it.",
    ],
    [
      "entity.item.property.get",
      "read",
      "Returns one or all custom properties of the items of an app data storage with their types.",
    ],
    [
      "entity.item.property.update",
      "write",
      "Changes the code, name, type or sorting of a custom property of app storage items.",
    ],
    ["entity.item.update", "write", "Changes the name, properties, dates, section or pictures of an app storage item."],
    [
      "entity.rights",
      "write",
      "Returns who may access an app data storage, or sets the rights when an access list is passed.",
    ],
    ["entity.section.add", "write", "Creates a section, nested if needed, in an app data storage and returns its ID."],
    [
      "entity.section.delete",
      "delete",
      "Deletes a section of an app data storage by ID; needs write or manage access.",
    ],
    ["entity.section.get", "read", "Lists sections of an app data storage by filter and sorting, in pages of 50."],
    ["entity.section.update", "write", "Renames, moves or otherwise changes a section of an app data storage."],
    ["entity.update", "write", "Changes the name, code or access rights of an app data storage; needs manage access."],
  ],
}, {
  segment: "event",
  methods: [
    ["event.bind", "write", "Subscribes a handler URL of the app, or its offline queue, to an event of the account."],
    ["event.get", "read", "Lists the event handlers that the calling app or webhook has registered."],
    [
      "event.offline.clear",
      "delete",
      "Removes records taken by a process from the offline event queue, all of them or the given ones.",
    ],
    [
      "event.offline.error",
      "write",
      "Marks records of the offline event queue that were taken by a process as failed.",
    ],
    [
      "event.offline.get",
      "write",
      "Takes the first offline events from the queue and removes them unless clear is 0; 50 by default.",
    ],
    [
      "event.offline.list",
      "read",
      "Shows the offline event queue by filter and sorting without taking anything out of it.",
    ],
    ["event.unbind", "delete", "Removes event handlers of the app and returns how many were unsubscribed."],
  ],
}, {
  segment: "events",
  methods: [[
    "events",
    "read",
    "Lists the names of events one can subscribe to, for the app's scopes or for a chosen scope.",
  ]],
}, {
  segment: "feature",
  methods: [[
    "feature.get",
    "read",
    "Tells with Y or N whether a feature such as offline events is available on the account's plan.",
  ]],
}];
