// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SegmentRows } from "../../../../catalogue/methods.ts";
/** Methods of Bitrix24, those of `gl`. */
export const list: readonly SegmentRows[] = [{
  segment: "humanresources",
  methods: [[
    "humanresources.hcmlink.company.add",
    "write",
    "Registers a company of an external HR system for e-signature, linked to a CRM company; returns its id.",
  ], [
    "humanresources.hcmlink.company.delete",
    "delete",
    "Deletes a company of an external HR system from the e-signature integration.",
  ], [
    "humanresources.hcmlink.company.list",
    "read",
    "Lists companies of external HR systems linked for e-signature, with their fields.",
  ], [
    "humanresources.hcmlink.company.update",
    "write",
    "Changes title, CRM company, data or field list of a company linked from an external HR system.",
  ], [
    "humanresources.hcmlink.company.user.list",
    "read",
    "Lists the external HR system companies in which the current user is matched to a person.",
  ], [
    "humanresources.hcmlink.employee.list",
    "read",
    "Lists persons of an external HR system matched to Bitrix24 users, on request only recent changes.",
  ], [
    "humanresources.hcmlink.employee.set",
    "write",
    "Hands over employees of an external HR system in a batch; reports errors per item.",
  ], [
    "humanresources.hcmlink.field.value.set",
    "write",
    "Hands over field values of employees from an external HR system for e-signature documents.",
  ], [
    "humanresources.hcmlink.job.status.get",
    "read",
    "Tells whether a synchronization job with an external HR system is still unfinished.",
  ], [
    "humanresources.hcmlink.job.update",
    "write",
    "Reports status and progress of a synchronization job with an external HR system.",
  ], ["humanresources.employee.count", "read", "Returns the total number of employees in the company structure.", {
    api: "v3",
  }], [
    "humanresources.employee.field.get",
    "read",
    "Describes one field of an employee in the company structure by its name.",
    { api: "v3" },
  ], [
    "humanresources.employee.field.list",
    "read",
    "Lists the fields of an employee in the company structure with types and flags.",
    { api: "v3" },
  ], [
    "humanresources.employee.multidepartment",
    "read",
    "Lists employees who belong to more than one department, with those departments.",
    { api: "v3" },
  ], [
    "humanresources.employee.search",
    "read",
    "Finds employees by name, within one department if given, with position and departments.",
    { api: "v3" },
  ], [
    "humanresources.employee.subordinates",
    "read",
    "Returns a user's departments and teams with the role held and the number of subordinates.",
    { api: "v3" },
  ], [
    "humanresources.node.add",
    "write",
    "Creates a department or team under a parent, with members, chats and a collab if given; returns it.",
    { api: "v3" },
  ], [
    "humanresources.node.children",
    "read",
    "Lists the departments and teams directly below a node of the company structure.",
    { api: "v3" },
  ], [
    "humanresources.node.communication.edit",
    "write",
    "Binds, unbinds or creates chats, channels or collabs of a department or team.",
    { api: "v3" },
  ], [
    "humanresources.node.communication.list",
    "read",
    "Lists the chats, channels and collabs bound to a department or team.",
    { api: "v3" },
  ], [
    "humanresources.node.count",
    "read",
    "Returns how many departments and how many teams the company structure has.",
    { api: "v3" },
  ], [
    "humanresources.node.edit",
    "write",
    "Changes name, description or color of a department or team and returns it.",
    { api: "v3" },
  ], ["humanresources.node.field.get", "read", "Describes one field of a department or team by its name.", {
    api: "v3",
  }], [
    "humanresources.node.field.list",
    "read",
    "Lists the fields of departments and teams with what can be filtered or sorted.",
    { api: "v3" },
  ], [
    "humanresources.node.get",
    "read",
    "Returns one department or team by its id with parent, access code and number of users.",
    { api: "v3" },
  ], [
    "humanresources.node.list",
    "read",
    "Lists all departments or all teams of the company structure, page by page.",
    { api: "v3" },
  ], [
    "humanresources.node.member.add",
    "write",
    "Adds users to a department or team in one role, such as head or employee.",
    { api: "v3" },
  ], [
    "humanresources.node.member.field.get",
    "read",
    "Describes one field of a department or team member by its name.",
    { api: "v3" },
  ], [
    "humanresources.node.member.field.list",
    "read",
    "Lists the fields of department and team members with types and flags.",
    { api: "v3" },
  ], [
    "humanresources.node.member.move",
    "write",
    "Transfers users to another department or team, as plain members unless a role is given.",
    { api: "v3" },
  ], [
    "humanresources.node.member.remove",
    "delete",
    "Removes users from a department or team and reports who was removed and who was not, and why.",
    { api: "v3" },
  ], [
    "humanresources.node.member.set",
    "write",
    "Sets the full list of members of a department or team by role; users left out are removed.",
    { api: "v3" },
  ], [
    "humanresources.node.move",
    "write",
    "Moves a department or team under another parent in the company structure and returns it.",
    { api: "v3" },
  ], ["humanresources.node.search", "read", "Finds departments or teams by name, under one parent if given.", {
    api: "v3",
  }]],
}, {
  segment: "im",
  methods: [[
    "im.notify",
    "write",
    "Sends a user a personal or a system notification, as chosen by TYPE, and returns its id.",
  ]],
}, {
  segment: "im.chat",
  methods: [
    [
      "im.chat.add",
      "write",
      "Creates a group chat with members and an optional first message on the user's behalf; returns its id.",
    ],
    ["im.chat.get", "read", "Finds the id of the chat tied to an external object by entity type and entity id."],
    ["im.chat.leave", "write", "Takes the current user out of a chat; some kinds of chat do not permit it."],
    ["im.chat.mute", "write", "Switches the current user's notifications from a chat off or back on."],
    ["im.chat.setOwner", "write", "Hands ownership of a chat over to another user; only the present owner may do it."],
    [
      "im.chat.updateAvatar",
      "write",
      "Replaces the avatar of a chat; needs the right to change the chat's appearance.",
    ],
    ["im.chat.updateColor", "write", "Changes the color of a chat to one of the available color names."],
    ["im.chat.updateTitle", "write", "Renames a chat; needs the right to change the chat's appearance."],
    ["im.chat.user.add", "write", "Invites users to a chat, with an option to hide the earlier messages from them."],
    ["im.chat.user.delete", "delete", "Removes a participant from a chat; needs the right to exclude participants."],
    ["im.chat.user.list", "read", "Returns the ids of all users who take part in a chat."],
  ],
}, {
  segment: "im.counters",
  methods: [[
    "im.counters.get",
    "read",
    "Returns the current user's unread counters for chats, notifications and open channels.",
  ]],
}, {
  segment: "im.department",
  methods: [
    [
      "im.department.colleagues.list",
      "read",
      "Lists the current user's colleagues as ids or, on request, with full user data.",
    ],
    ["im.department.employees.get", "read", "Returns employees of the given departments, grouped by department id."],
    ["im.department.get", "read", "Returns names and manager ids of the given departments, for intranet users only."],
    ["im.department.managers.get", "read", "Returns managers of the given departments, grouped by department id."],
  ],
}, {
  segment: "im.dialog",
  methods: [
    [
      "im.dialog.get",
      "read",
      "Returns name, owner, type, unread counter and other data of a chat the user has access to.",
    ],
    [
      "im.dialog.messages.get",
      "read",
      "Returns chat messages, newest or around a given id, 20 by default and at most 50.",
    ],
    [
      "im.dialog.messages.search",
      "read",
      "Searches the messages of one chat by text and dates, and returns them with their authors.",
    ],
    [
      "im.dialog.read",
      "write",
      "Marks messages of a chat as read up to a given one and returns the unread count left.",
    ],
    ["im.dialog.read.all", "write", "Marks all chats of the current user as read in one request."],
    ["im.dialog.unread", "write", "Marks messages of a chat as unread, starting from the given one."],
    [
      "im.dialog.users.list",
      "read",
      "Lists participants of a chat with full user data, in portions, optionally skipping external ones.",
    ],
    ["im.dialog.writing", "write", "Shows the other participants of a chat that the current user is typing a message."],
  ],
}, {
  segment: "im.disk",
  methods: [
    ["im.disk.file.commit", "write", "Publishes Drive files in a chat as a message; im.v2.File.upload replaces it.", {
      deprecated: ["im.v2.File.upload"],
    }],
    ["im.disk.file.delete", "delete", "Deletes a file from a chat's folder; works only for the user who sent it."],
    [
      "im.disk.file.save",
      "write",
      "Copies a file from a chat to the current user's own Drive and returns the folder and the copy.",
    ],
    [
      "im.disk.folder.get",
      "write",
      "Returns the id of the Drive folder where a chat keeps its files, creating the folder if absent.",
      { deprecated: ["im.v2.File.upload"] },
    ],
  ],
}, {
  segment: "im.message",
  methods: [
    [
      "im.message.add",
      "write",
      "Sends a message to a chat or a user, with an optional attachment, keyboard or reply link.",
    ],
    ["im.message.command", "write", "Runs a chat bot's command in the context of a given message."],
    [
      "im.message.delete",
      "delete",
      "Deletes a message by its author or a group chat administrator, within the permitted time.",
    ],
    ["im.message.like", "write", "Puts the current user's like on a message or takes it away."],
    ["im.message.share", "write", "Creates a chat, task, feed post or calendar event from a message."],
    [
      "im.message.update",
      "write",
      "Edits text, attachment or keyboard of the author's own message, within the permitted time.",
    ],
  ],
}, {
  segment: "im.notify",
  methods: [
    ["im.notify.answer", "write", "Sends a text reply to a notification that accepts quick answers."],
    [
      "im.notify.confirm",
      "write",
      "Presses a button, such as accept or decline, in a notification that asks for a decision.",
    ],
    [
      "im.notify.delete",
      "delete",
      "Deletes a notification by id, or those of the current application by TAG or SUB_TAG.",
    ],
    ["im.notify.get", "read", "Returns the current user's notifications in portions, with total and unread counts."],
    [
      "im.notify.history.search",
      "read",
      "Searches the current user's notification history by text, type, author and dates.",
    ],
    [
      "im.notify.personal.add",
      "write",
      "Sends a user a notification in the name of the current user and returns its id.",
    ],
    [
      "im.notify.read",
      "write",
      "Marks a notification and, unless ONLY_CURRENT is Y, all with higher ids as read or unread.",
    ],
    ["im.notify.read.all", "write", "Marks all notifications of the current user as read and returns the new counter."],
    ["im.notify.read.list", "write", "Marks the notifications with the given ids as read or unread."],
    ["im.notify.schema.get", "read", "Returns the types of notifications that exist, grouped by module."],
    ["im.notify.system.add", "write", "Sends a user a notification without a personal author and returns its id."],
  ],
}, {
  segment: "im.recent",
  methods: [
    [
      "im.recent.get",
      "read",
      "Returns a short list of the user's recent chats, or what changed in it since a date up to 7 days ago.",
    ],
    ["im.recent.hide", "write", "Hides a chat from the current user's list of recent chats; its messages stay."],
    [
      "im.recent.list",
      "read",
      "Lists the current user's recent chats in pages, with filters by kind and unread state.",
    ],
    ["im.recent.pin", "write", "Pins a chat to the top of the current user's recent list or unpins it."],
    ["im.recent.unread", "write", "Sets or clears the unread mark of a whole chat in the current user's recent list."],
  ],
}, {
  segment: "im.revision",
  methods: [[
    "im.revision.get",
    "read",
    "Returns revision numbers of the messenger for REST, web, mobile and desktop clients.",
  ]],
}, {
  segment: "im.search",
  methods: [[
    "im.search.chat.list",
    "read",
    "Searches chats by title or by open channel phrase and returns them in portions.",
  ], [
    "im.search.department.list",
    "read",
    "Searches departments by name and, on request, adds data of their managers.",
  ], ["im.search.last.add", "write", "Adds a chat to the current user's history of recent searches; deprecated.", {
    deprecated: [],
  }], [
    "im.search.last.delete",
    "delete",
    "Removes a chat from the current user's history of recent searches; deprecated.",
    { deprecated: [] },
  ], [
    "im.search.last.get",
    "read",
    "Returns chats and users from the current user's history of recent searches; deprecated.",
    { deprecated: [] },
  ], [
    "im.search.user.list",
    "read",
    "Searches users by name and other profile data, and returns them keyed by user id.",
  ]],
}, {
  segment: "im.user",
  methods: [
    ["im.user.get", "read", "Returns messenger data of one user, by default the current one, such as name and avatar."],
    ["im.user.list.get", "read", "Returns messenger data of several users given by their ids."],
    [
      "im.user.status.get",
      "read",
      "Returns the status the current user has chosen in the messenger, such as online or dnd.",
    ],
    ["im.user.status.idle.end", "write", "Clears the automatic away state that im.user.status.idle.start sets."],
    [
      "im.user.status.idle.start",
      "write",
      "Sets the current user's automatic away state as of AGO minutes back; new chats do not show it.",
    ],
    ["im.user.status.set", "write", "Sets the current user's messenger status, such as online or dnd."],
  ],
}, {
  segment: "im.v2",
  methods: [
    [
      "im.v2.Event.get",
      "write",
      "Returns queued messenger events of the subscribed user; offset confirms and deletes older ones.",
    ],
    [
      "im.v2.Event.subscribe",
      "write",
      "Starts recording messenger events of the current user for im.v2.Event.get; safe to repeat.",
    ],
    ["im.v2.Event.unsubscribe", "write", "Stops recording messenger events of the current user."],
    ["im.v2.File.download", "read", "Returns a download address for a file of a chat that the user has access to."],
    ["im.v2.File.upload", "write", "Uploads a base64 file to a chat and posts it there with an optional text."],
  ],
}, {
  segment: "imbot",
  methods: [[
    "imbot.register",
    "write",
    "Registers a chat bot with event handler addresses and returns its id; deprecated.",
    { deprecated: ["imbot.v2.Bot.register"] },
  ], [
    "imbot.unregister",
    "delete",
    "Removes a chat bot that the same application registered; imbot.v2.Bot.unregister replaces it.",
    { deprecated: ["imbot.v2.Bot.unregister"] },
  ], [
    "imbot.update",
    "write",
    "Changes handlers, code or profile of a registered chat bot; imbot.v2.Bot.update replaces it.",
    { deprecated: ["imbot.v2.Bot.update"] },
  ]],
}, {
  segment: "imbot.app",
  methods: [[
    "imbot.app.register",
    "write",
    "Registers a chat application with an icon and a frame or script for given contexts; deprecated.",
    { deprecated: [] },
  ], ["imbot.app.unregister", "delete", "Removes a chat application registered by imbot.app.register; deprecated.", {
    deprecated: [],
  }], [
    "imbot.app.update",
    "write",
    "Changes frame, icon, context or texts of a registered chat application; deprecated.",
    { deprecated: [] },
  ]],
}, {
  segment: "imbot.bot",
  methods: [[
    "imbot.bot.list",
    "read",
    "Lists available chat bots by id with name, code and open channel support; deprecated.",
    { deprecated: ["imbot.v2.Bot.list"] },
  ]],
}, {
  segment: "imbot.chat",
  methods: [[
    "imbot.chat.add",
    "write",
    "Creates a chat on behalf of a bot with the given users and returns its id; deprecated.",
    { deprecated: ["imbot.v2.Chat.add"] },
  ], [
    "imbot.chat.get",
    "read",
    "Finds the id of a bot's chat by entity type and entity id; imbot.v2.Chat.get replaces it.",
    { deprecated: ["imbot.v2.Chat.get"] },
  ], ["imbot.chat.leave", "write", "Takes the bot out of a chat by CHAT_ID; imbot.v2.Chat.leave replaces it.", {
    deprecated: ["imbot.v2.Chat.leave"],
  }], [
    "imbot.chat.sendTyping",
    "write",
    "Shows that the bot is typing; imbot.v2.Chat.InputAction.notify replaces it.",
    { deprecated: ["imbot.v2.Chat.InputAction.notify"] },
  ], [
    "imbot.chat.setManager",
    "write",
    "Gives a chat member administrator rights or takes them away, if the bot owns the chat; deprecated.",
    { deprecated: ["imbot.v2.Chat.Manager.add", "imbot.v2.Chat.Manager.delete"] },
  ], [
    "imbot.chat.setOwner",
    "write",
    "Hands chat ownership from the bot to a user by CHAT_ID; imbot.v2.Chat.setOwner replaces it.",
    { deprecated: ["imbot.v2.Chat.setOwner"] },
  ], [
    "imbot.chat.updateAvatar",
    "write",
    "Replaces a chat's avatar on behalf of a bot; imbot.v2.Chat.update replaces it.",
    { deprecated: ["imbot.v2.Chat.update"] },
  ], [
    "imbot.chat.updateColor",
    "write",
    "Changes a chat's color on behalf of a bot; imbot.v2.Chat.update replaces it.",
    { deprecated: ["imbot.v2.Chat.update"] },
  ], ["imbot.chat.updateTitle", "write", "Renames a chat on behalf of a bot; imbot.v2.Chat.update replaces it.", {
    deprecated: ["imbot.v2.Chat.update"],
  }], [
    "imbot.chat.user.add",
    "write",
    "Invites users to a chat on behalf of a bot, with or without earlier history; deprecated.",
    { deprecated: ["imbot.v2.Chat.User.add"] },
  ], [
    "imbot.chat.user.delete",
    "delete",
    "Removes a participant from a chat on behalf of a bot; imbot.v2.Chat.User.delete replaces it.",
    { deprecated: ["imbot.v2.Chat.User.delete"] },
  ], [
    "imbot.chat.user.list",
    "read",
    "Returns ids of a chat's participants to a bot; imbot.v2.Chat.User.list replaces it.",
    { deprecated: ["imbot.v2.Chat.User.list"] },
  ]],
}, {
  segment: "imbot.command",
  methods: [[
    "imbot.command.answer",
    "write",
    "Posts a bot's reply to a called command and returns the message id; deprecated.",
    { deprecated: ["imbot.v2.Command.answer"] },
  ], [
    "imbot.command.register",
    "write",
    "Registers a bot command with a handler address and returns its id; deprecated.",
    { deprecated: ["imbot.v2.Command.register"] },
  ], [
    "imbot.command.unregister",
    "delete",
    "Removes a command that the same application registered; imbot.v2.Command.unregister replaces it.",
    { deprecated: ["imbot.v2.Command.unregister"] },
  ], [
    "imbot.command.update",
    "write",
    "Changes text, handler or visibility of a bot command; imbot.v2.Command.update replaces it.",
    { deprecated: ["imbot.v2.Command.update"] },
  ]],
}, {
  segment: "imbot.dialog",
  methods: [[
    "imbot.dialog.get",
    "read",
    "Returns a chat's name, owner and other data by DIALOG_ID; imbot.v2.Chat.get replaces it.",
    { deprecated: ["imbot.v2.Chat.get"] },
  ]],
}, {
  segment: "imbot.message",
  methods: [[
    "imbot.message.add",
    "write",
    "Sends a bot's message to a chat or user; imbot.v2.Chat.Message.send replaces it.",
    { deprecated: ["imbot.v2.Chat.Message.send"] },
  ], [
    "imbot.message.delete",
    "delete",
    "Deletes a bot's message, entirely if COMPLETE is set; imbot.v2.Chat.Message.delete replaces it.",
    { deprecated: ["imbot.v2.Chat.Message.delete"] },
  ], [
    "imbot.message.like",
    "write",
    "Puts the bot's like on a message or takes it away; reactions of imbot.v2 replace it.",
    { deprecated: ["imbot.v2.Chat.Message.Reaction.add", "imbot.v2.Chat.Message.Reaction.delete"] },
  ], ["imbot.message.update", "write", "Edits a message the bot sent; imbot.v2.Chat.Message.update replaces it.", {
    deprecated: ["imbot.v2.Chat.Message.update"],
  }]],
}, {
  segment: "imbot.v2",
  methods: [
    ["imbot.v2.Bot.get", "read", "Returns a bot by id or code, in full detail only to the application that owns it."],
    ["imbot.v2.Bot.list", "read", "Lists the caller's registered bots, in portions, with an optional filter by type."],
    [
      "imbot.v2.Bot.register",
      "write",
      "Registers a chat bot that gets events by webhook or by polling, and returns it.",
    ],
    ["imbot.v2.Bot.unregister", "delete", "Removes a registered chat bot by its id; only its owner may do so."],
    [
      "imbot.v2.Bot.update",
      "write",
      "Changes profile, visibility, event mode or token of a registered chat bot and returns it.",
    ],
    [
      "imbot.v2.Chat.InputAction.notify",
      "write",
      "Shows in a chat for a while that the bot is busy, with a chosen status text such as typing.",
    ],
    ["imbot.v2.Chat.Manager.add", "write", "Makes chat members managers of the chat on behalf of a bot."],
    [
      "imbot.v2.Chat.Manager.delete",
      "delete",
      "Takes the manager role in a chat away from the given users on behalf of a bot.",
    ],
    ["imbot.v2.Chat.Message.Reaction.add", "write", "Puts the bot's reaction of a given kind on a message."],
    ["imbot.v2.Chat.Message.Reaction.delete", "delete", "Takes the bot's reaction of a given kind off a message."],
    [
      "imbot.v2.Chat.Message.delete",
      "delete",
      "Deletes the bot's own message, or any one if it manages the chat; complete erases it fully.",
    ],
    [
      "imbot.v2.Chat.Message.get",
      "read",
      "Returns one chat message with its author to a bot whose type permits reading.",
    ],
    [
      "imbot.v2.Chat.Message.getContext",
      "read",
      "Returns a message with its neighbors on both sides, as many as range says, to a bot.",
    ],
    [
      "imbot.v2.Chat.Message.read",
      "write",
      "Marks messages of a chat as read by the bot, up to a given one or all of them.",
    ],
    [
      "imbot.v2.Chat.Message.send",
      "write",
      "Sends a bot's message with text, attachment, keyboard, reply or forwarded messages; returns its id.",
    ],
    [
      "imbot.v2.Chat.Message.update",
      "write",
      "Edits text, attachment or keyboard of a message the bot sent, by messageId.",
    ],
    ["imbot.v2.Chat.TextField.enabled", "write", "Switches the text input field of a chat with the bot on or off."],
    ["imbot.v2.Chat.User.add", "write", "Adds users to a chat given by dialogId on behalf of a bot."],
    ["imbot.v2.Chat.User.delete", "delete", "Removes one user from a chat given by dialogId on behalf of a bot."],
    [
      "imbot.v2.Chat.User.list",
      "read",
      "Lists participants of a chat with full user data for a bot, up to the given limit.",
    ],
    [
      "imbot.v2.Chat.add",
      "write",
      "Creates a group chat on behalf of a bot, with members and a first message, and returns it.",
    ],
    ["imbot.v2.Chat.get", "read", "Returns the data of a chat by dialogId to a bot that has access to it."],
    ["imbot.v2.Chat.leave", "write", "Takes the bot out of a chat given by dialogId; answers true on success."],
    [
      "imbot.v2.Chat.setOwner",
      "write",
      "Hands ownership of a chat given by dialogId over to a user on behalf of a bot.",
    ],
    ["imbot.v2.Chat.update", "write", "Changes title, description, color or avatar of a chat on behalf of a bot."],
    [
      "imbot.v2.Command.answer",
      "write",
      "Posts a bot's reply to a called command in the chat where the command was given.",
    ],
    ["imbot.v2.Command.list", "read", "Lists the commands of one bot with their titles, parameters and visibility."],
    [
      "imbot.v2.Command.register",
      "write",
      "Registers a slash command of a bot with titles and visibility, and returns it.",
    ],
    ["imbot.v2.Command.unregister", "delete", "Removes a slash command from a bot by the command's id."],
    [
      "imbot.v2.Command.update",
      "write",
      "Changes text, title, parameters or visibility of a bot's slash command and returns it.",
    ],
    [
      "imbot.v2.Event.get",
      "write",
      "Polls events of a bot in fetch mode; the offset confirms all earlier events for good.",
    ],
    ["imbot.v2.File.download", "read", "Returns a download address for a chat file that the bot has access to."],
    ["imbot.v2.File.upload", "write", "Uploads a base64 file to a chat on behalf of a bot and posts it as a message."],
    [
      "imbot.v2.Revision.get",
      "read",
      "Returns revision numbers of the bot platform for REST, web, mobile and desktop clients.",
    ],
  ],
}, {
  segment: "imconnector",
  methods: [
    ["imconnector.activate", "write", "Switches a custom messenger connector on or off for one open channel."],
    [
      "imconnector.chat.name.set",
      "write",
      "Renames the open channel chat that belongs to an external chat of a connector.",
    ],
    [
      "imconnector.connector.data.set",
      "write",
      "Stores the connector's account ID, name and chat links that one open channel shows to visitors.",
    ],
    [
      "imconnector.delete.messages",
      "delete",
      "Deletes messages in an open channel chat after the client removed them in the external system.",
    ],
    [
      "imconnector.list",
      "read",
      "Returns the messenger connectors available for open channels as pairs of code and title.",
    ],
    [
      "imconnector.register",
      "write",
      "Registers a custom messenger connector with icon and settings page; no dots in the ID, app token only.",
    ],
    [
      "imconnector.send.messages",
      "write",
      "Passes clients' messages from an external system into an open channel, opening chats as needed.",
    ],
    [
      "imconnector.send.status.delivery",
      "write",
      "Reports to an open channel that operators' messages have been delivered in the external system.",
    ],
    [
      "imconnector.send.status.reading",
      "write",
      "Reports to an open channel that the client has read operators' messages in the external system.",
    ],
    [
      "imconnector.status",
      "read",
      "Tells whether a connector is configured and active on an open channel and whether it has an error.",
    ],
    [
      "imconnector.unregister",
      "delete",
      "Removes a custom messenger connector that the app has registered, by its ID.",
    ],
    [
      "imconnector.update.messages",
      "write",
      "Updates messages in an open channel chat after the client edited them in the external system.",
    ],
  ],
}, {
  segment: "imopenlines",
  methods: [
    ["imopenlines.bot.session.finish", "write", "Ends an open channel dialog on behalf of the app's chat bot."],
    [
      "imopenlines.bot.session.message.send",
      "write",
      "Sends a bot's automatic message to the client in an open channel dialog.",
    ],
    [
      "imopenlines.bot.session.operator",
      "write",
      "Hands an open channel dialog over from the chat bot to a free operator.",
    ],
    [
      "imopenlines.bot.session.transfer",
      "write",
      "Moves an open channel dialog from the chat bot to a given user or to the queue of another channel.",
    ],
    [
      "imopenlines.config.add",
      "write",
      "Creates an open channel with its operator queue, working hours and messages; returns its ID.",
    ],
    ["imopenlines.config.delete", "delete", "Deletes an open channel by ID; needs the right to edit open channels."],
    ["imopenlines.config.get", "read", "Returns all settings of one open channel, optionally with its operator queue."],
    [
      "imopenlines.config.list.get",
      "read",
      "Lists open channels with settings and, on request, their operator queues.",
    ],
    [
      "imopenlines.config.path.get",
      "read",
      "Returns the account's address and the public path of the contact center pages.",
    ],
    [
      "imopenlines.config.update",
      "write",
      "Changes the settings of an open channel, among them its queue, CRM use and working hours.",
    ],
    [
      "imopenlines.crm.chat.get",
      "read",
      "Lists the open channel chats of a CRM record with their connectors, active ones or all.",
    ],
    [
      "imopenlines.crm.chat.getLastId",
      "read",
      "Returns the ID of the latest open channel chat of a lead, deal, contact or company.",
    ],
    [
      "imopenlines.crm.chat.user.add",
      "write",
      "Adds a user or chat bot to an open channel chat of a CRM record and returns the chat ID.",
    ],
    [
      "imopenlines.crm.chat.user.delete",
      "delete",
      "Removes a user or chat bot from an open channel chat of a CRM record; returns the chat ID.",
    ],
    [
      "imopenlines.crm.lead.create",
      "write",
      "Creates a CRM lead from an open channel dialog; returns only success, not the lead's ID.",
    ],
    [
      "imopenlines.crm.message.add",
      "write",
      "Sends a message as a user or chat bot to an open channel chat of a CRM record; returns its ID.",
    ],
    [
      "imopenlines.dialog.get",
      "read",
      "Returns an open channel dialog found by chat, dialog, session or external user code.",
    ],
    [
      "imopenlines.message.quick.save",
      "write",
      "Saves a message of an open channel chat as a canned reply for operators.",
    ],
    [
      "imopenlines.message.session.start",
      "write",
      "Starts a new open channel session out of a chosen message of an existing chat.",
    ],
    [
      "imopenlines.network.join",
      "write",
      "Connects an external open channel by its code and returns the ID of the bot that stands for it.",
    ],
    [
      "imopenlines.network.message.add",
      "write",
      "Sends a message to a user on behalf of an open channel connected by code, once per user and week.",
    ],
    ["imopenlines.operator.another.finish", "write", "Ends an open channel dialog that another operator is handling."],
    [
      "imopenlines.operator.answer",
      "write",
      "Assigns an open channel dialog to the current operator, who answers the client from then on.",
    ],
    ["imopenlines.operator.finish", "write", "Ends an open channel dialog as the current operator."],
    [
      "imopenlines.operator.skip",
      "write",
      "Declines an open channel dialog and passes it to the next operator in the queue.",
    ],
    ["imopenlines.operator.spam", "write", "Ends an open channel dialog and marks it as spam."],
    [
      "imopenlines.operator.transfer",
      "write",
      "Transfers an open channel dialog to another employee or to another channel's queue.",
    ],
    [
      "imopenlines.revision.get",
      "read",
      "Returns the open channels module revision numbers for REST, web and mobile clients.",
    ],
    [
      "imopenlines.session.head.vote",
      "write",
      "Saves a manager's rating or comment for an open channel session; one of the two is required.",
    ],
    [
      "imopenlines.session.history.get",
      "read",
      "Returns messages, users and state of an open channel session by session ID or chat ID.",
    ],
    [
      "imopenlines.session.intercept",
      "write",
      "Takes an open channel dialog away from its operator and gives it to the current one.",
    ],
    ["imopenlines.session.join", "write", "Joins the current user to an open channel dialog as one more participant."],
    ["imopenlines.session.mode.pin", "write", "Pins an open channel dialog to the current operator, or unpins it."],
    [
      "imopenlines.session.mode.pinAll",
      "write",
      "Pins every available open channel dialog to the current operator; returns the session IDs.",
    ],
    [
      "imopenlines.session.mode.silent",
      "write",
      "Switches the hidden mode of an open channel dialog, where clients see no messages; deprecated.",
      { deprecated: [] },
    ],
    [
      "imopenlines.session.mode.unpinAll",
      "write",
      "Unpins all open channel dialogs of the current operator and returns the session IDs.",
    ],
    ["imopenlines.session.open", "read", "Finds an open channel chat by the external user code and returns its ID."],
    [
      "imopenlines.session.start",
      "write",
      "Starts a new session, the next round of handling, in an existing open channel chat.",
    ],
  ],
}, {
  segment: "landing.block",
  methods: [[
    "landing.block.addcard",
    "write",
    "Inserts a new card with given HTML into a block of a page, next to the card that a selector points at.",
  ], [
    "landing.block.changeAnchor",
    "write",
    "Renames the anchor of a block in the page draft; visitors see it after the page is published again.",
  ], [
    "landing.block.changeNodeName",
    "write",
    "Replaces the HTML tag of chosen block nodes, for instance turning an h2 heading into an h3.",
  ], [
    "landing.block.clonecard",
    "write",
    "Duplicates a card inside a block of a page; the card is picked by selector and position.",
  ], [
    "landing.block.getContentFromRepository",
    "read",
    "Returns the HTML of a block from the block repository by its code, before it is placed on any page.",
  ], [
    "landing.block.getbyid",
    "read",
    "Returns one placed block by its id with page id, code, name and meta data, optionally with its HTML.",
  ], [
    "landing.block.getcontent",
    "read",
    "Renders one block of a page and returns its HTML together with anchor, sections and access level.",
  ], [
    "landing.block.getlist",
    "read",
    "Lists the blocks of one or several pages, with edit_mode for the draft and deleted for removed ones.",
  ], [
    "landing.block.getmanifest",
    "read",
    "Returns the manifest of a block placed on a page - its nodes, cards, styles and attributes.",
  ], [
    "landing.block.getmanifestfile",
    "read",
    "Returns the manifest of a repository block by its code, without a page to place it on.",
  ], [
    "landing.block.getrepository",
    "read",
    "Returns the catalogue of blocks that can be added to pages, whole or for one section of it.",
  ], [
    "landing.block.removecard",
    "delete",
    "Takes a card out of a block in the page draft; fails when the selector finds no card.",
  ], [
    "landing.block.updateCards",
    "write",
    "Rewrites the whole set of cards of a block in one call, by card selectors from the manifest.",
  ], [
    "landing.block.updateStyles",
    "write",
    "Applies CSS classes and inline styles to elements of a block, or to the block itself.",
  ], [
    "landing.block.updateattrs",
    "write",
    "Sets HTML attributes of elements in a block, chosen by selectors from the block manifest.",
  ], [
    "landing.block.updatecontent",
    "write",
    "Replaces the entire HTML of a block in the page draft with the content that is passed.",
  ], [
    "landing.block.updatenodes",
    "write",
    "Changes texts, images, links, icons or embeds of a block by the node selectors of its manifest.",
  ], [
    "landing.block.uploadfile",
    "write",
    "Uploads a picture, resized on demand, attaches it to a block and returns the file id and address.",
  ]],
}, {
  segment: "landing.demos",
  methods: [[
    "landing.demos.getList",
    "read",
    "Lists the site and page templates that the calling application has registered.",
  ], [
    "landing.demos.getPageList",
    "read",
    "Lists page templates offered for new pages of one site type, the stock ones and those of applications.",
  ], [
    "landing.demos.getSiteList",
    "read",
    "Lists templates offered for creating a whole site of the given type, keyed by template code.",
  ], [
    "landing.demos.register",
    "write",
    "Registers site and page templates from an export of landing.site.fullExport and returns their ids.",
  ], [
    "landing.demos.unregister",
    "delete",
    "Removes a site or page template that the application registered, by its code.",
  ]],
}, {
  segment: "landing.landing",
  methods: [
    [
      "landing.landing.add",
      "write",
      "Creates an empty page on a site and returns its id; the page address must not contain a slash.",
    ],
    [
      "landing.landing.addByTemplate",
      "write",
      "Creates a page on a site from a page template code, optionally in a folder and in the menu.",
    ],
    [
      "landing.landing.addblock",
      "write",
      "Places a repository block on the page draft after a given block and returns the id of the new block.",
    ],
    [
      "landing.landing.copy",
      "write",
      "Copies a page with its blocks to the same or another site or folder and returns the new page id.",
    ],
    [
      "landing.landing.copyblock",
      "write",
      "Puts a copy of an existing block, also one from another page, on the given page.",
    ],
    [
      "landing.landing.delete",
      "delete",
      "Destroys a page for good, past the trash; landing.landing.markDelete is the reversible way.",
    ],
    [
      "landing.landing.deleteblock",
      "delete",
      "Removes a block from a page permanently, unlike marking the block as deleted.",
    ],
    ["landing.landing.downblock", "write", "Moves a block one position down on its page; fails for the last block."],
    [
      "landing.landing.favoriteBlock",
      "write",
      "Saves a copy of a page block to My Blocks under a name and section and returns the id of the copy.",
    ],
    [
      "landing.landing.getList",
      "read",
      "Lists pages of the sites open to the user by filter, on request with preview and public address.",
    ],
    [
      "landing.landing.getadditionalfields",
      "read",
      "Returns the extra settings of a page, such as meta tags, fonts, counters and background.",
    ],
    ["landing.landing.getpreview", "read", "Returns the address of the preview picture of a page."],
    ["landing.landing.getpublicurl", "read", "Returns the full public web address of a page."],
    [
      "landing.landing.hideblock",
      "write",
      "Switches a block off so that it stays on the page draft but is not shown to visitors.",
    ],
    [
      "landing.landing.markDelete",
      "delete",
      "Moves a page to the trash and unpublishes it; it stays restorable, by default for 30 days.",
    ],
    ["landing.landing.markUnDelete", "write", "Brings a page back from the trash and returns its id."],
    [
      "landing.landing.markdeletedblock",
      "delete",
      "Marks a block of a page as deleted without erasing it, so it can be brought back later.",
    ],
    ["landing.landing.markundeletedblock", "write", "Restores a block that was marked as deleted on its page."],
    ["landing.landing.move", "write", "Moves a page to another site or folder; needs both edit and delete rights."],
    [
      "landing.landing.moveblock",
      "write",
      "Takes a block away from its current page and puts it on the given one, after a chosen block.",
    ],
    ["landing.landing.publication", "write", "Publishes a page together with the draft changes of its blocks."],
    [
      "landing.landing.removeEntities",
      "delete",
      "Removes several blocks of a page along with their images, or only clears image bindings of blocks.",
    ],
    [
      "landing.landing.resolveIdByPublicUrl",
      "read",
      "Finds the id of a page on a site by its public address; returns null when nothing matches.",
    ],
    ["landing.landing.showblock", "write", "Switches a hidden block on so that it is shown on its page again."],
    ["landing.landing.unFavoriteBlock", "delete", "Removes a saved block from My Blocks by its id."],
    ["landing.landing.unpublic", "write", "Takes a page off the public site; its draft and blocks stay in place."],
    ["landing.landing.upblock", "write", "Moves a block one position up on its page; fails for the topmost block."],
    [
      "landing.landing.update",
      "write",
      "Changes settings of a page such as title, address, folder, view template and additional fields.",
    ],
  ],
}, {
  segment: "landing.repo",
  methods: [[
    "landing.repo.checkContent",
    "read",
    "Checks HTML for dangerous pieces and returns it with the found spots marked by a splitter.",
  ], [
    "landing.repo.getList",
    "read",
    "Lists the page blocks that the calling application has added to the block repository.",
  ], [
    "landing.repo.register",
    "write",
    "Adds a block of the application to the repository, or updates it by code; returns the block id.",
  ], [
    "landing.repo.unbind",
    "delete",
    "Removes embedding placements of the application in the sites section, all by code or a single handler.",
  ], [
    "landing.repo.unregister",
    "delete",
    "Removes a block of the application from the block repository by its code.",
  ]],
}, {
  segment: "landing.repowidget",
  methods: [[
    "landing.repowidget.debug",
    "write",
    "Turns debug mode on or off for all Vibe widgets of the application; widgets then log more errors.",
  ], [
    "landing.repowidget.getlist",
    "read",
    "Lists the widgets for the Vibe main page that the application has registered, by filter.",
  ], [
    "landing.repowidget.register",
    "write",
    "Registers a widget for the Vibe main page, or updates it by code, and returns its id.",
  ], ["landing.repowidget.unregister", "delete", "Removes a Vibe main page widget of the application by its code."]],
}, {
  segment: "landing.role",
  methods: [
    ["landing.role.enable", "write", "Switches the rights of sites between the role-based and the extended model."],
    ["landing.role.getList", "read", "Lists the roles of the sites section with id, title and external code."],
    [
      "landing.role.getRights",
      "read",
      "Returns what a site role permits per site id; key 0 holds the default for all other sites.",
    ],
    ["landing.role.isEnabled", "read", "Tells whether site permissions currently follow the role-based model."],
    ["landing.role.setAccessCodes", "write", "Sets which users, departments and groups a site role applies to."],
    ["landing.role.setRights", "write", "Sets the permissions of a site role, by site id and by default for the rest."],
  ],
}, {
  segment: "landing.site",
  methods: [
    [
      "landing.site.add",
      "write",
      "Creates an empty site of the given type and returns its id; pages are added separately.",
    ],
    [
      "landing.site.addFolder",
      "write",
      "Creates a folder for pages inside a site, optionally under another folder, and returns its id.",
    ],
    ["landing.site.bindingToGroup", "write", "Attaches a knowledge base to a workgroup."],
    ["landing.site.bindingToMenu", "write", "Attaches a knowledge base to a menu of Bitrix24 by the menu code."],
    [
      "landing.site.delete",
      "delete",
      "Destroys a site for good, past the trash; refused while the site still contains pages.",
    ],
    [
      "landing.site.fullExport",
      "read",
      "Exports a site with its pages as an array that landing.demos.register accepts as a template.",
    ],
    [
      "landing.site.getFolders",
      "read",
      "Lists the page folders of a site by filter, with parent folder, index page and activity.",
    ],
    [
      "landing.site.getGroupBindings",
      "read",
      "Lists knowledge bases attached to workgroups, of one group or of all, with titles and addresses.",
    ],
    [
      "landing.site.getList",
      "read",
      "Lists sites and stores open to the user by filter; scope picks the kind, such as knowledge bases.",
    ],
    [
      "landing.site.getMenuBindings",
      "read",
      "Lists knowledge bases attached to menus, of one menu code or of all, with titles and addresses.",
    ],
    ["landing.site.getPreview", "read", "Returns the address of the preview picture of a site."],
    [
      "landing.site.getPublicUrl",
      "read",
      "Returns the public web address of one site, or a map of addresses for several site ids.",
    ],
    [
      "landing.site.getRights",
      "read",
      "Returns what the current user may do with a site - read, edit, change settings, publish, delete.",
    ],
    [
      "landing.site.getadditionalfields",
      "read",
      "Returns the extra settings of a site, such as cookie banner, CRM button, fonts and counters.",
    ],
    [
      "landing.site.markDelete",
      "delete",
      "Moves a site to the trash, from which it can be restored for 30 days, and returns its id.",
    ],
    [
      "landing.site.markFolderDelete",
      "delete",
      "Moves a site folder with its pages to the trash, unpublishing them; template areas inside block this.",
    ],
    ["landing.site.markFolderUnDelete", "write", "Restores a folder of a site from the trash."],
    [
      "landing.site.markUnDelete",
      "write",
      "Restores a site from the trash and returns its id; the plan's limit on sites applies.",
    ],
    ["landing.site.publication", "write", "Publishes a site with all its pages and returns the site id."],
    ["landing.site.publicationFolder", "write", "Publishes a folder of a site so that visitors can open it."],
    ["landing.site.setRights", "write", "Sets the permissions on a site per access code in the extended rights model."],
    ["landing.site.unPublicFolder", "write", "Takes a folder of a site offline without removing it."],
    [
      "landing.site.unbindingFromGroup",
      "write",
      "Detaches a knowledge base from a workgroup; the knowledge base itself stays.",
    ],
    [
      "landing.site.unbindingFromMenu",
      "write",
      "Detaches a knowledge base from a menu by the menu code; the knowledge base itself stays.",
    ],
    ["landing.site.unpublic", "write", "Takes a site with all its pages offline and returns the site id."],
    [
      "landing.site.update",
      "write",
      "Changes settings of a site such as title, address, domain, home page and 404 or 503 page.",
    ],
    [
      "landing.site.updateFolder",
      "write",
      "Changes title, address, parent, index page or activity of a page folder of a site.",
    ],
  ],
}, {
  segment: "landing.syspage",
  methods: [[
    "landing.syspage.deleteForLanding",
    "delete",
    "Clears all special roles (cart, catalog, order and others) of one page; the page itself stays.",
  ], [
    "landing.syspage.deleteForSite",
    "delete",
    "Clears the special page assignments of a whole site; the pages themselves stay.",
  ], [
    "landing.syspage.get",
    "read",
    "Lists which page of a site serves as home page, catalog, cart, order or other special page.",
  ], [
    "landing.syspage.getSpecialPage",
    "read",
    "Returns the address of a site's special page of one type, with extra query parameters if given.",
  ], [
    "landing.syspage.set",
    "write",
    "Makes a page the special page of a type on its site, such as cart; without lid clears that type.",
  ]],
}, {
  segment: "landing.template",
  methods: [
    [
      "landing.template.getLandingRef",
      "read",
      "Returns which pages fill the areas of the view template of a page, by area number.",
    ],
    [
      "landing.template.getSiteRef",
      "read",
      "Returns which pages fill the areas of the view template of a site, by area number.",
    ],
    [
      "landing.template.getlist",
      "read",
      "Lists the view templates for sites and pages, such as with header and footer or with a sidebar.",
    ],
    ["landing.template.setLandingRef", "write", "Sets the pages shown in the areas of a page's own view template."],
    ["landing.template.setSiteRef", "write", "Sets the pages shown in the areas of a site's view template."],
  ],
}, {
  segment: "lists",
  methods: [
    [
      "lists.add",
      "write",
      "Creates a universal list, in a workgroup if its ID is given, with texts and rights; returns its ID.",
    ],
    ["lists.delete", "delete", "Deletes a universal list found by ID or code; needs full access to the list."],
    [
      "lists.element.add",
      "write",
      "Adds an element with property values to a universal list and returns its ID; files go as content.",
    ],
    [
      "lists.element.delete",
      "delete",
      "Deletes an element of a universal list by ID or code; needs edit rights on the list.",
    ],
    ["lists.element.get", "read", "Returns one element of a universal list or all that pass a filter, in pages of 50."],
    [
      "lists.element.get.file.url",
      "read",
      "Returns the download paths of the files in one field of a universal list element.",
    ],
    [
      "lists.element.update",
      "write",
      "Rewrites the whole element of a universal list; fields that are not passed get cleared.",
    ],
    [
      "lists.field.add",
      "write",
      "Adds a field of a given type to a universal list and returns a code such as PROPERTY_1151.",
    ],
    ["lists.field.delete", "delete", "Deletes a field of a universal list by its ID; needs full access to the list."],
    ["lists.field.get", "read", "Returns the definition of one field of a universal list, or of all its fields."],
    [
      "lists.field.type.get",
      "read",
      "Lists the field types that can be used in a universal list; needs full access to the list.",
    ],
    [
      "lists.field.update",
      "write",
      "Changes the name, type, default, choices or other settings of a universal list field.",
    ],
    ["lists.get", "read", "Returns one universal list, or all lists of a type or workgroup, in pages of 50."],
    [
      "lists.get.iblock.type.id",
      "read",
      "Returns the information block type, such as lists or lists_socnet, of a universal list.",
    ],
    [
      "lists.section.add",
      "write",
      "Creates a section, nested if a parent is given, in a universal list and returns its ID.",
    ],
    [
      "lists.section.delete",
      "delete",
      "Deletes a section of a universal list by ID or code; needs edit rights on the list.",
    ],
    [
      "lists.section.get",
      "read",
      "Lists the sections of a universal list that pass a filter, with the selected fields.",
    ],
    ["lists.section.update", "write", "Changes the name, sorting, picture or description of a universal list section."],
    [
      "lists.update",
      "write",
      "Changes the name, description, texts, workflow support or access rights of a universal list.",
    ],
  ],
}, {
  segment: "log",
  methods: [
    [
      "log.blogcomment.add",
      "write",
      "Comments on a Feed post with text and files, optionally as another user; returns the comment ID.",
    ],
    [
      "log.blogcomment.delete",
      "delete",
      "Deletes a comment on a Feed post; only its author or a user with full write access may do so.",
    ],
    ["log.blogcomment.user.get", "read", "Lists a user's comments on Feed posts together with the attached files."],
    [
      "log.blogpost.add",
      "write",
      "Publishes a post in the Feed for chosen users, departments or workgroups and returns its ID.",
    ],
    ["log.blogpost.delete", "delete", "Deletes a Feed post by ID; only its author or an administrator may do so."],
    ["log.blogpost.get", "read", "Returns one Feed post by ID or the posts available to the user, page by page."],
    [
      "log.blogpost.getusers.important",
      "read",
      "Lists the IDs of users who have marked an important Feed post as read.",
    ],
    [
      "log.blogpost.share",
      "write",
      "Adds more recipients to a Feed post; only its author or an administrator may do so.",
    ],
    [
      "log.blogpost.update",
      "write",
      "Changes the text, title, recipients, files or importance of a Feed post and returns its ID.",
    ],
  ],
}];
