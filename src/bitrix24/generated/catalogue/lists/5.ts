// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SegmentRows } from "../../../../catalogue/methods.ts";
/** Methods of Bitrix24, part 5. */
export const list: readonly SegmentRows[] = [{
  segment: "tasks.task",
  methods: [
    [
      "tasks.task.add",
      "write",
      "Creates a task with a title and an assignee and returns the stored task with all its fields.",
    ],
    [
      "tasks.task.approve",
      "write",
      "Accepts the work on a task that awaits its creator's control, which completes the task.",
    ],
    ["tasks.task.complete", "write", "Moves a task to the completed status and returns the task."],
    [
      "tasks.task.counters.get",
      "read",
      "Returns task counters, such as overdue and new comments, of a user or a group.",
    ],
    ["tasks.task.defer", "write", "Puts a task on hold in the deferred status and returns the task."],
    ["tasks.task.delegate", "write", "Hands a task over to another assignee and returns the task."],
    ["tasks.task.delete", "delete", "Deletes a task by its id when the user's rights on it allow that."],
    [
      "tasks.task.disapprove",
      "write",
      "Rejects the work on a task that awaits control and sends it back to the assignee.",
    ],
    ["tasks.task.favorite.add", "write", "Adds a task to the favorites of the current user."],
    [
      "tasks.task.favorite.remove",
      "write",
      "Takes a task out of the favorites of the current user; the task itself stays.",
    ],
    ["tasks.task.files.attach", "write", "Attaches one Drive file to an existing task and returns the attachment id."],
    [
      "tasks.task.get",
      "read",
      "Returns one task by its id with the fields named in select, CRM links and custom fields included.",
    ],
    [
      "tasks.task.getFields",
      "read",
      "Describes all task fields with title, type, default and whether they are required.",
    ],
    [
      "tasks.task.getaccess",
      "read",
      "Returns which actions on a task are allowed to each of the given users, by default to the caller.",
    ],
    [
      "tasks.task.history.list",
      "read",
      "Lists the change log of a task - who changed which field when, with old and new value.",
    ],
    ["tasks.task.list", "read", "Lists tasks visible to the user by filter, with a choice of fields, in pages of 50."],
    ["tasks.task.mute", "write", "Turns on silent mode of a task for the current user and returns the task."],
    ["tasks.task.pause", "write", "Stops work on a started task, moves it back to the waiting status and returns it."],
    ["tasks.task.pin", "write", "Pins a task at the top of the current user's task list and returns the task."],
    ["tasks.task.renew", "write", "Reopens a completed or deferred task so that work can go on, and returns it."],
    [
      "tasks.task.result.addFromComment",
      "write",
      "Records a task comment as a task result; fails when the comment is a result already.",
    ],
    [
      "tasks.task.result.deleteFromComment",
      "delete",
      "Withdraws the task result made from a comment; the comment stays. Has no effect in the new task card.",
    ],
    [
      "tasks.task.result.list",
      "read",
      "Lists the results of a task that were made from its comments, with author, text and status.",
    ],
    ["tasks.task.start", "write", "Moves a task to the in-progress status and returns the task."],
    ["tasks.task.startwatch", "write", "Makes the current user an observer of a task and returns the task."],
    ["tasks.task.stopwatch", "write", "Removes the current user from the observers of a task and returns the task."],
    ["tasks.task.unmute", "write", "Turns off silent mode of a task for the current user and returns the task."],
    ["tasks.task.unpin", "write", "Removes the pin from a task in the current user's task list and returns the task."],
    ["tasks.task.update", "write", "Changes fields of a task and returns the task as it is after the change."],
    [
      "tasks.task.access.field.get",
      "read",
      "Describes one field of the task access object by its name, with type and title.",
      { api: "v3" },
    ],
    [
      "tasks.task.access.field.list",
      "read",
      "Lists the fields of the task access object, one per right that a user can have on a task.",
      { api: "v3" },
    ],
    [
      "tasks.task.access.get",
      "read",
      "Returns which actions on a task are open to the current user, as a set of true and false flags.",
      { api: "v3" },
    ],
    [
      "tasks.task.add",
      "write",
      "Creates a task with title, creator and assignee in the REST 3.0 field model and returns it.",
      { api: "v3" },
    ],
    ["tasks.task.chat.message.field.get", "read", "Describes one field of a task chat message by its name.", {
      api: "v3",
    }],
    [
      "tasks.task.chat.message.field.list",
      "read",
      "Lists the fields of a task chat message with types and what can be filtered or sorted.",
      { api: "v3" },
    ],
    [
      "tasks.task.chat.message.send",
      "write",
      "Posts a text message to the chat of a task; takes the place of comments in the new task card.",
      { api: "v3" },
    ],
    ["tasks.task.delete", "delete", "Deletes a task by its id over REST 3.0 and returns true on success.", {
      api: "v3",
    }],
    [
      "tasks.task.field.get",
      "read",
      "Describes one task field of the REST 3.0 model by its name, with type and editing rules.",
      { api: "v3" },
    ],
    [
      "tasks.task.field.list",
      "read",
      "Lists all task fields of the REST 3.0 model with types and what can be filtered or sorted.",
      { api: "v3" },
    ],
    ["tasks.task.file.attach", "write", "Attaches several Drive files to an existing task by their ids.", {
      api: "v3",
    }],
    [
      "tasks.task.file.field.get",
      "read",
      "Describes one field of the task attachment request, such as taskId or fileIds, by its name.",
      { api: "v3" },
    ],
    ["tasks.task.file.field.list", "read", "Lists the fields of the task attachment request with types and flags.", {
      api: "v3",
    }],
    [
      "tasks.task.get",
      "read",
      "Returns one task in the REST 3.0 model; select also reaches related data such as responsible.name.",
      { api: "v3" },
    ],
    [
      "tasks.task.list",
      "read",
      "Lists tasks over REST 3.0 with filter, order, field choice and page or offset pagination.",
      { api: "v3" },
    ],
    [
      "tasks.task.result.add",
      "write",
      "Adds a text result to a task and returns the result with its rights and files.",
      { api: "v3" },
    ],
    [
      "tasks.task.result.addfromchatmessage",
      "write",
      "Records a message of the task chat as a task result and returns that result.",
      { api: "v3" },
    ],
    ["tasks.task.result.delete", "delete", "Deletes a task result by its id; only its author may do so.", {
      api: "v3",
    }],
    [
      "tasks.task.result.list",
      "read",
      "Lists task results over REST 3.0 by a required filter, such as the task id, with pagination.",
      { api: "v3" },
    ],
    [
      "tasks.task.result.update",
      "write",
      "Changes the text of a task result and returns it; only its author may do so.",
      { api: "v3" },
    ],
    ["tasks.task.update", "write", "Changes fields of a task in the REST 3.0 model; the answer is only true.", {
      api: "v3",
    }],
  ],
}, {
  segment: "tasks.template",
  methods: [
    ["tasks.template.add", "write", "Creates a task template with title, creator and assignee and returns its id."],
    [
      "tasks.template.checklist.add",
      "write",
      "Adds a checklist or a checklist item to a task template and returns it.",
    ],
    [
      "tasks.template.checklist.addAttachmentByContent",
      "write",
      "Uploads a file from Base64 content and attaches it to a checklist item of a task template.",
    ],
    [
      "tasks.template.checklist.addAttachmentsFromDisk",
      "write",
      "Attaches files already on Drive to a checklist item of a task template.",
    ],
    ["tasks.template.checklist.complete", "write", "Ticks a checklist item of a task template as done and returns it."],
    ["tasks.template.checklist.delete", "delete", "Deletes an item from the checklist of a task template."],
    [
      "tasks.template.checklist.get",
      "read",
      "Returns one checklist item of a task template with its state, members and attachments.",
    ],
    [
      "tasks.template.checklist.list",
      "read",
      "Lists checklists and items of a task template, keyed by item id, with filter and order.",
    ],
    [
      "tasks.template.checklist.moveAfter",
      "write",
      "Moves a checklist item of a task template to the place right after another item.",
    ],
    [
      "tasks.template.checklist.moveBefore",
      "write",
      "Moves a checklist item of a task template to the place right before another item.",
    ],
    [
      "tasks.template.checklist.removeAttachments",
      "delete",
      "Removes attached files from a checklist item of a task template by attachment ids.",
    ],
    [
      "tasks.template.checklist.renew",
      "write",
      "Clears the done mark of a checklist item of a task template and returns it.",
    ],
    [
      "tasks.template.checklist.update",
      "write",
      "Changes text, order, state or members of a checklist item of a task template.",
    ],
    ["tasks.template.delete", "delete", "Deletes a task template by its id; needs the right to delete templates."],
    [
      "tasks.template.fields",
      "read",
      "Describes all fields of a task template with title, type, default and whether they are required.",
    ],
    ["tasks.template.get", "read", "Returns one task template with the fields named in select."],
    [
      "tasks.template.update",
      "write",
      "Changes fields of a task template, such as its text, participants or deadline.",
    ],
  ],
}, {
  segment: "telephony",
  methods: [
    [
      "telephony.call.attachTranscription",
      "write",
      "Attaches a text transcript with speaker sides and times to a finished call; returns its ID.",
    ],
    [
      "telephony.externalCall.attachRecord",
      "write",
      "Attaches an audio recording, by URL or content, to a finished external call; returns the file ID.",
    ],
    [
      "telephony.externalCall.finish",
      "write",
      "Ends an external call, writes it to the call statistics and logs it in CRM.",
    ],
    ["telephony.externalCall.hide", "write", "Closes the call card of an external call for one or more users."],
    [
      "telephony.externalCall.register",
      "write",
      "Registers an external call, shows its card and finds or creates the CRM client; returns the call ID.",
    ],
    [
      "telephony.externalCall.searchCrmEntities",
      "read",
      "Finds CRM clients by phone number with their responsible employees and those people's phones.",
    ],
    ["telephony.externalCall.show", "write", "Opens the call card of an external call for one or more users."],
    [
      "telephony.externalLine.add",
      "write",
      "Adds an external phone line of the app by number and returns its ID; the number must be new.",
    ],
    ["telephony.externalLine.delete", "delete", "Deletes an external phone line of the app by its number."],
    [
      "telephony.externalLine.get",
      "read",
      "Lists the external phone lines of the app with the setting for creating CRM records.",
    ],
    [
      "telephony.externalLine.update",
      "write",
      "Changes the name or the CRM record creation of an external phone line, found by number.",
    ],
  ],
}, {
  segment: "timeman",
  methods: [
    ["timeman.close", "write", "Ends a user's workday, with a report and coordinates if given, and returns its times."],
    ["timeman.networkrange.check", "read", "Checks whether an IP address belongs to one of the office network ranges."],
    [
      "timeman.networkrange.get",
      "read",
      "Lists the IP ranges that time control regards as the office network; administrators only.",
    ],
    [
      "timeman.networkrange.set",
      "write",
      "Replaces the IP ranges that time control regards as the office network; administrators only.",
    ],
    [
      "timeman.open",
      "write",
      "Starts or resumes a user's workday, at a given time of the same day if set; returns its state.",
    ],
    ["timeman.pause", "write", "Puts a user's current workday on a break and returns its state."],
    [
      "timeman.schedule.get",
      "read",
      "Returns one work schedule by ID with its type, report period and allowed devices.",
    ],
    [
      "timeman.settings",
      "read",
      "Returns a user's workday rules, such as latest start, earliest end and minimum duration.",
    ],
    ["timeman.status", "read", "Returns whether a user's workday is open, paused, closed or expired, with its times."],
    [
      "timeman.timecontrol.report.add",
      "write",
      "Sends the user's explanation of a detected absence and, if asked, adds it to the calendar.",
    ],
    [
      "timeman.timecontrol.reports.get",
      "read",
      "Returns a user's detected absences for one month, day by day, with the time worked.",
    ],
    [
      "timeman.timecontrol.reports.settings.get",
      "read",
      "Returns what the absence report page needs, such as the caller's role, departments and view.",
    ],
    [
      "timeman.timecontrol.reports.users.get",
      "read",
      "Lists the employees of a department whose absence reports the caller may open.",
    ],
    [
      "timeman.timecontrol.settings.get",
      "read",
      "Returns the time control settings on what is recorded and who reports; administrators only.",
    ],
    [
      "timeman.timecontrol.settings.set",
      "write",
      "Turns time control on or off and sets what is recorded and who must explain absences.",
    ],
    [
      "timeman.record.field.get",
      "read",
      "Describes one field of a workday record by name with type and filter and sort flags.",
      { api: "v3" },
    ],
    [
      "timeman.record.field.list",
      "read",
      "Describes every field of a workday record that may be selected, filtered or sorted by.",
      { api: "v3" },
    ],
    [
      "timeman.record.list",
      "read",
      "Lists the workday records of a required user for a period with start, end and duration.",
      { api: "v3" },
    ],
  ],
}, {
  segment: "user",
  methods: [
    ["user.access", "read", "Tells whether the caller has at least one of the given access rights."],
    ["user.add", "write", "Invites a new user by e-mail and returns the new id."],
    ["user.admin", "read", "Tells whether the caller administers the portal."],
    ["user.current", "read", "Returns the user on whose behalf the call is made."],
    ["user.fields", "read", "Lists the fields of users, each with its title."],
    ["user.get", "read", "Lists users that pass a filter, in pages of 50."],
    ["user.option.get", "read", "Reads one setting, or all settings, that the application keeps for the caller."],
    ["user.option.set", "write", "Keeps settings of the application for the caller."],
    ["user.search", "read", "Finds users by name, position or department, in pages of 50."],
    ["user.update", "write", "Changes the given fields of a user."],
    ["user.userfield.add", "write", "Creates a custom field for users and returns its id."],
    ["user.userfield.delete", "delete", "Deletes a custom field of users together with its values."],
    ["user.userfield.file.get", "read", "Returns a file that a custom field of a user holds."],
    ["user.userfield.list", "read", "Lists the custom fields of users."],
    ["user.userfield.update", "write", "Changes a custom field of users."],
  ],
}, {
  segment: "userconsent",
  methods: [[
    "userconsent.agreement.list",
    "read",
    "Lists the consent agreements of the account with name, language and active flag.",
  ], [
    "userconsent.agreement.text",
    "read",
    "Returns the text and label of a consent agreement with company, purposes and email filled in.",
  ], [
    "userconsent.consent.add",
    "write",
    "Records that a person accepted a consent agreement, with IP and page; returns the record's ID.",
  ]],
}, {
  segment: "userfieldconfig",
  methods: [
    [
      "userfieldconfig.add",
      "write",
      "Creates a custom field for an object of a module, such as a CRM smart process, and returns it.",
    ],
    [
      "userfieldconfig.delete",
      "delete",
      "Deletes a custom field of a module's object by ID; needs the scope of that module.",
    ],
    [
      "userfieldconfig.get",
      "read",
      "Returns one custom field of a module's object with its type, labels and list values.",
    ],
    [
      "userfieldconfig.getTypes",
      "read",
      "Lists the types that custom fields of a module may have, such as money or CRM link.",
    ],
    ["userfieldconfig.list", "read", "Lists custom fields of a module's objects by filter and order, page by page."],
    [
      "userfieldconfig.update",
      "write",
      "Changes the settings, labels or list values of a module's custom field and returns it.",
    ],
  ],
}, {
  segment: "userfieldtype",
  methods: [
    [
      "userfieldtype.add",
      "write",
      "Registers the app's own type of custom field, drawn by its handler URL in the card.",
    ],
    ["userfieldtype.delete", "delete", "Removes a type of custom field that the app has registered, by its code."],
    [
      "userfieldtype.list",
      "read",
      "Lists the types of custom field that the app has registered with handlers and titles.",
    ],
    [
      "userfieldtype.update",
      "write",
      "Changes the handler URL, title or options of the app's own type of custom field.",
    ],
  ],
}, {
  segment: "vote",
  methods: [[
    "vote.AttachedVote.download",
    "read",
    "Downloads the results of a poll attached to a message or post as a report file.",
  ], [
    "vote.AttachedVote.get",
    "read",
    "Returns a poll attached to a message or post with its questions, answers and counters.",
  ], [
    "vote.AttachedVote.getAnswerVoted",
    "read",
    "Lists the users who chose a certain answer of an attached poll, page by page.",
  ], [
    "vote.AttachedVote.getMany",
    "read",
    "Returns several attached polls at once by object type and object IDs; their number is limited.",
  ], [
    "vote.AttachedVote.getWithVoted",
    "read",
    "Returns an attached poll together with the users who voted for each answer.",
  ], [
    "vote.AttachedVote.recall",
    "write",
    "Withdraws the caller's vote from a running attached poll that permits voting again.",
  ], [
    "vote.AttachedVote.resume",
    "write",
    "Reopens a stopped poll so that people can vote again; needs the right to edit the poll.",
  ], [
    "vote.AttachedVote.stop",
    "write",
    "Closes an attached poll to further votes; results stay readable and it can be resumed.",
  ], [
    "vote.AttachedVote.vote",
    "write",
    "Casts the caller's vote in an attached poll and returns the new counters; refused if closed.",
  ], [
    "vote.Integration.Im.send",
    "write",
    "Creates a poll and posts it to a chat; returns the message ID and the poll ID.",
  ]],
}, {
  segment: "voximplant",
  methods: [
    [
      "voximplant.callback.start",
      "write",
      "Places a callback over a line, reads a text to the employee and then dials the client.",
    ],
    [
      "voximplant.infocall.startwithsound",
      "write",
      "Calls a number and plays an MP3 file by URL to whoever answers; returns the call ID.",
    ],
    [
      "voximplant.infocall.startwithtext",
      "write",
      "Calls a number and speaks a text with a chosen voice; the monthly number is limited.",
    ],
    ["voximplant.line.get", "read", "Returns the account's telephony lines, rented and SIP, as pairs of ID and name."],
    ["voximplant.line.outgoing.get", "read", "Returns the ID of the phone line used by default for outgoing calls."],
    ["voximplant.line.outgoing.set", "write", "Makes a phone line the default one for outgoing calls."],
    [
      "voximplant.line.outgoing.sip.set",
      "write",
      "Makes a SIP line, given by its configuration ID, the default for outgoing calls.",
    ],
    [
      "voximplant.sip.add",
      "write",
      "Creates a cloud or office SIP line with server and login and returns its settings.",
    ],
    [
      "voximplant.sip.connector.status",
      "read",
      "Returns the free minutes left for the SIP connector and whether it has been paid for.",
    ],
    [
      "voximplant.sip.delete",
      "delete",
      "Deletes a SIP line by its configuration ID; needs the right to manage numbers.",
    ],
    [
      "voximplant.sip.get",
      "read",
      "Lists the SIP lines with servers, logins and passwords, by filter and sorting, page by page.",
    ],
    [
      "voximplant.sip.status",
      "read",
      "Returns the registration state of a cloud SIP line with its last update and error text.",
    ],
    ["voximplant.sip.update", "write", "Changes the title, server, login or password of a SIP line."],
    [
      "voximplant.statistic.get",
      "read",
      "Lists calls from the call statistics by number, employee, date or other filters, page by page.",
    ],
    [
      "voximplant.tts.voices.get",
      "read",
      "Lists the voices available for speaking text in calls, as pairs of code and name.",
    ],
    [
      "voximplant.url.get",
      "read",
      "Returns links to the account's telephony pages, such as detailed statistics and line settings.",
    ],
    [
      "voximplant.user.activatePhone",
      "write",
      "Marks that an employee has a SIP phone, so that calls are routed to it.",
    ],
    [
      "voximplant.user.deactivatePhone",
      "write",
      "Marks that an employee no longer has a SIP phone; administrators only.",
    ],
    [
      "voximplant.user.get",
      "read",
      "Returns employees' telephony settings with SIP passwords; apps need an administrator's consent.",
    ],
  ],
}];
