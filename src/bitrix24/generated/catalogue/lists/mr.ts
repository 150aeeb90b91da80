// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SegmentRows } from "../../../../catalogue/methods.ts";
/** Methods of Bitrix24, those of `mr`. */
export const list: readonly SegmentRows[] = [{
  segment: "mail",
  methods: [
    ["mail.mailbox.field.get", "read", "Describes one field of a mailbox by its name.", { api: "v3" }],
    [
      "mail.mailbox.field.list",
      "read",
      "Lists the fields of a mailbox with types and what can be filtered or sorted.",
      { api: "v3" },
    ],
    ["mail.mailbox.get", "read", "Returns one mailbox open to the user with name, address and sender name.", {
      api: "v3",
    }],
    ["mail.mailbox.list", "read", "Lists mailboxes open to the user, by name or address if given, page by page.", {
      api: "v3",
    }],
    ["mail.mailbox.senders", "read", "Lists the addresses and sender names the user may send e-mail from.", {
      api: "v3",
    }],
    [
      "mail.message.createcalendarevent",
      "write",
      "Creates a calendar event from an e-mail for a given time and returns the event id.",
      { api: "v3" },
    ],
    [
      "mail.message.createchat",
      "write",
      "Opens a chat to discuss an e-mail and returns its id; an existing chat is reused and flagged.",
      { api: "v3" },
    ],
    ["mail.message.createcrmactivity", "write", "Saves an e-mail in CRM as an activity; needs the CRM module.", {
      api: "v3",
    }],
    ["mail.message.createfeedpost", "write", "Publishes an e-mail as a post in the Feed and returns the post id.", {
      api: "v3",
    }],
    [
      "mail.message.createtask",
      "write",
      "Creates a task from an e-mail, with title and assignee if given, and returns the task id.",
      { api: "v3" },
    ],
    ["mail.message.field.get", "read", "Describes one field of an e-mail by its name.", { api: "v3" }],
    [
      "mail.message.field.list",
      "read",
      "Lists the fields of an e-mail with types and what can be filtered or sorted.",
      { api: "v3" },
    ],
    ["mail.message.forward", "write", "Forwards an e-mail from one of the user's addresses to new recipients.", {
      api: "v3",
    }],
    ["mail.message.get", "read", "Returns one e-mail with body, recipients, read flag and links to other items.", {
      api: "v3",
    }],
    [
      "mail.message.list",
      "read",
      "Searches e-mails in the user's mailboxes by text, dates, folder, read flag or attachments.",
      { api: "v3" },
    ],
    [
      "mail.message.movetofolder",
      "write",
      "Moves e-mails of one folder and mailbox to another folder, to spam or to the trash.",
      { api: "v3" },
    ],
    [
      "mail.message.removecrmactivity",
      "delete",
      "Removes the CRM activity made from an e-mail; the e-mail stays in its mailbox.",
      { api: "v3" },
    ],
    ["mail.message.reply", "write", "Sends an answer to an e-mail from one of the user's addresses.", { api: "v3" }],
    ["mail.message.send", "write", "Sends a new e-mail from one of the user's mailboxes, with copies if given.", {
      api: "v3",
    }],
    [
      "mail.message.thread",
      "read",
      "Returns the whole conversation that an e-mail belongs to, up to a limit of messages.",
      { api: "v3" },
    ],
    ["mail.recipient.field.get", "read", "Describes one field of an e-mail recipient by its name.", { api: "v3" }],
    ["mail.recipient.field.list", "read", "Lists the fields of an e-mail recipient with types and flags.", {
      api: "v3",
    }],
    [
      "mail.recipient.listcontacts",
      "read",
      "Lists contacts from the user's mail address book, by a search text if given.",
      { api: "v3" },
    ],
    [
      "mail.recipient.listemployees",
      "read",
      "Finds employees by a search text as recipients, with their e-mail addresses.",
      { api: "v3" },
    ],
  ],
}, {
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
}];
