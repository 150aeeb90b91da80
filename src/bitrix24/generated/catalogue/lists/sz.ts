// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SegmentRows } from "../../../../catalogue/methods.ts";
/** Methods of Bitrix24, those of `sz`. */
export const list: readonly SegmentRows[] = [{
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
}, {
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
