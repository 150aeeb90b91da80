// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SegmentRows } from "../../../../catalogue/methods.ts";
/** Methods of Bitrix24, those of `crm`. */
export const list: readonly SegmentRows[] = [{
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
}, {
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
}];
