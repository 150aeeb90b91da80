// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CategoryOverview } from "../../../catalogue/commands.ts";
/** The functions of Bitrix24 by category, with one line each. */
export const overview: readonly CategoryOverview[] = [{
  title: "Settings and administration",
  summary: "The portal itself and access to it.",
  commands: [
    {
      name: "GetAppAuthLink",
      summary: "Returns the address at which a user of a portal lets an application in; nothing is sent.",
    },
    {
      name: "GetToken",
      summary: "Exchanges the code that a user's browser brought back for an access token and a refresh token.",
    },
    { name: "RefreshToken", summary: "Exchanges a refresh token for a new access token and the next refresh token." },
    { name: "ServerTime", summary: "Returns the current time of the portal's server." },
  ],
}, {
  title: "Feed posts management",
  summary: "Posts of the Feed, published, changed, shared and commented on.",
  commands: [
    { name: "CreatePost", summary: "Publishes a post in the Feed and returns its id." },
    { name: "UpdatePost", summary: "Replaces text, recipients and, where given, heading and files of a Feed post." },
    { name: "DeletePost", summary: "Deletes a Feed post with its comments." },
    {
      name: "GetImportantPostViewers",
      summary: "Lists the users who have confirmed that they read an important post.",
    },
    {
      name: "GetPosts",
      summary: "Returns one Feed post, or those that the caller may see, latest activity first, in pages of 50.",
    },
    { name: "AddPostComment", summary: "Comments on a Feed post and returns the id of the comment." },
    { name: "AddPostRecipients", summary: "Shows a Feed post to further recipients and keeps those whom it has." },
  ],
}, {
  title: "Tasks management",
  summary: "Tasks, created, changed, handed over, watched, linked and found.",
  commands: [
    {
      name: "GetTask",
      summary: "Returns a task with its fields, members, checklists and the actions open to the caller.",
    },
    {
      name: "GetTasksList",
      summary: "Lists the tasks that the caller may see and that pass a filter, in pages of 50.",
    },
    { name: "CreateTask", summary: "Creates a task and returns it with its new id." },
    { name: "UpdateTask", summary: "Changes the given fields of a task and leaves all others as they are." },
    { name: "DeleteTask", summary: "Deletes a task." },
    { name: "AttachFileToTopic", summary: "Attaches a file that is in Drive already to a task." },
    {
      name: "ApproveTask",
      summary: "Accepts the work on a task that awaits its creator's control, which completes the task.",
    },
    {
      name: "DisapproveTask",
      summary:
        "Rejects the work on a task that awaits its creator's control, which sends it back to who is responsible.",
    },
    {
      name: "CompleteTask",
      summary: "Completes a task, or hands it in for its creator's control where the task demands that.",
    },
    { name: "RenewTask", summary: "Reopens a completed or deferred task, which then waits to be started." },
    { name: "DeferTask", summary: "Puts a task off until RenewTask or StartTask takes it up again." },
    { name: "PauseTask", summary: "Stops the work on a started task, which then waits again." },
    { name: "StartTask", summary: "Begins the work on a task, which is then in progress." },
    { name: "StartWatchingTask", summary: "Makes the caller an observer of a task, who is told what happens in it." },
    { name: "StopWatchingTask", summary: "Takes the caller off the observers of a task." },
    { name: "DelegateTask", summary: "Hands a task over to another user, who is then responsible for it." },
    { name: "AddTaskToFavorites", summary: "Puts a task among the caller's favorites." },
    { name: "RemoveTaskFromFavorites", summary: "Takes a task out of the caller's favorites; the task itself stays." },
    {
      name: "GetTaskHistory",
      summary: "Lists what was changed in a task, by whom and when, with each old and new value.",
    },
    { name: "CheckTaskAccesses", summary: "Tells which actions on a task are open to each of some users." },
    { name: "MuteTask", summary: "Silences a task for the caller, who is told no longer what happens in it." },
    { name: "UnmuteTask", summary: "Ends the silence of a task for the caller, who is told again what happens in it." },
    {
      name: "CreateTasksDependencies",
      summary: "Links two tasks in the Gantt chart, so that one waits for the start or the end of the other.",
    },
    {
      name: "DeleteTasksDependencies",
      summary: "Removes the link between two tasks from the Gantt chart; the tasks themselves stay.",
    },
    { name: "GetDailyPlan", summary: "Lists the ids of the tasks in the caller's plan for the day." },
    {
      name: "GetTaskFieldsStructure",
      summary: "Describes the fields that a task has on this portal, custom ones (`UF_…`) included.",
    },
    {
      name: "GetTasksFilterStructure",
      summary: "Returns a template of the filter that GetTasksList takes; nothing is sent to the portal.",
    },
  ],
}, {
  title: "Custom task fields management",
  summary: "Fields that a portal adds to its tasks, listed, created, changed and deleted.",
  commands: [
    {
      name: "GetCustomTaskFieldsList",
      summary:
        "Lists the custom fields of tasks, also those of Bitrix24 itself; GetCustomTaskField tells their labels.",
    },
    { name: "AddCustomTaskField", summary: "Adds a custom field to all tasks of the portal and returns its id." },
    {
      name: "UpdateCustomTaskField",
      summary: "Changes the texts or the external id of a custom field of tasks; what is left out stays as it is.",
    },
    {
      name: "GetCustomTaskField",
      summary: "Returns one custom field of tasks with its settings and its labels in all languages.",
    },
    { name: "DeleteCustomTaskField", summary: "Deletes a custom field of tasks." },
  ],
}, {
  title: "Tasks checklists management",
  summary: "Elements of the checklists of tasks, listed, added, changed, ticked and deleted.",
  commands: [
    { name: "AddTasksChecklistElement", summary: "Adds an element to the checklist of a task and returns its id." },
    {
      name: "UpdateTasksChecklistElement",
      summary: "Changes the text of a checklist's element; its state is changed by CompleteTasksChecklistElement.",
    },
    { name: "DeleteTasksChecklistElement", summary: "Deletes an element from the checklist of a task." },
    { name: "GetTasksChecklist", summary: "Lists the elements of all checklists of a task, the headings among them." },
    {
      name: "GetTasksChecklistElement",
      summary: "Returns one element of a task's checklist, with its state and who ticked it.",
    },
    {
      name: "CompleteTasksChecklistElement",
      summary: "Ticks an element of a task's checklist as done; RenewTasksChecklistElement takes that back.",
    },
    {
      name: "RenewTasksChecklistElement",
      summary: "Opens an element of a task's checklist again that was ticked as done.",
    },
  ],
}, {
  title: "Comments and results management",
  summary: "Comments on tasks, and the results that are made of them.",
  commands: [
    {
      name: "GetTaskCommentsList",
      summary: "Lists the comments on a task, with their authors and the files attached.",
    },
    { name: "GetTaskComment", summary: "Returns one comment on a task." },
    { name: "AddTaskComment", summary: "Adds a comment to a task on behalf of the caller and returns its id." },
    { name: "UpdateTaskComment", summary: "Replaces the text of a comment on a task." },
    { name: "DeleteTaskComment", summary: "Deletes a comment on a task." },
    { name: "GetResultsList", summary: "Lists the results of a task that were made of its comments." },
    {
      name: "CreateResultFromComment",
      summary: "Records a comment on a task as a result of that task; a comment can be a result only once.",
    },
    {
      name: "DeleteResultFromComment",
      summary: "Withdraws the result that was made of a comment; the comment itself stays.",
    },
    {
      name: "GetCommentStructure",
      summary: "Returns a template of a comment with the fields that Bitrix24 knows; nothing is sent to the portal.",
    },
  ],
}, {
  title: "Kanban",
  summary: "Stages of a workgroup's kanban and of a user's own plan, and the tasks that move between them.",
  commands: [
    {
      name: "AddKanbanStage",
      summary: "Adds a stage to the kanban of a workgroup or to the caller's own plan and returns its id.",
    },
    { name: "UpdateKanbanStage", summary: "Changes heading, color or place of a kanban stage." },
    { name: "DeleteKanbanStage", summary: "Deletes a stage of a workgroup's kanban or of the caller's own plan." },
    {
      name: "GetKanbanStages",
      summary: "Returns the stages of a workgroup's kanban or of the caller's own plan, in their order.",
    },
    {
      name: "MoveTaskToKanbanStage",
      summary: "Moves a task to a stage of a workgroup's kanban or of the caller's own plan, before or behind " +
        "another task.",
    },
  ],
}, {
  title: "Timekeeping",
  summary: "Time spent on tasks, and the working day of each user.",
  commands: [
    { name: "AddTaskTimeAccounting", summary: "Records time spent on a task and returns the id of the entry." },
    { name: "DeleteTaskTimeAccounting", summary: "Deletes an entry of the time spent on a task." },
    { name: "GetTaskTimeAccountingList", summary: "Lists the entries of the time spent on a task, at most 50." },
    { name: "GetTaskTimeAccounting", summary: "Returns one entry of the time spent on a task." },
    {
      name: "UpdateTaskTimeAccounting",
      summary: "Changes time, comment or date of an entry of the time spent on a task; its user stays.",
    },
    { name: "StartTimekeeping", summary: "Begins a user's working day, or goes on with it after a break or its end." },
    { name: "StopTimekeeping", summary: "Ends a user's working day." },
    { name: "PauseTimekeeping", summary: "Begins a break in a user's working day; StartTimekeeping ends it." },
    {
      name: "GetTimekeepingStatus",
      summary: "Tells whether a user's working day goes on, pauses or has ended, with its times.",
    },
    {
      name: "GetTimekeepingSettings",
      summary: "Returns the rules of a user's working day, such as latest start, earliest end and shortest length.",
    },
  ],
}, {
  title: "Storages management",
  summary: "Drives of users, groups and the company, and what lies at their top level.",
  commands: [
    {
      name: "GetStoragesList",
      summary: "Lists the storages that the caller may see, the first 50 of them, each with its owner and its " +
        "root folder.",
    },
    {
      name: "GetAppStorage",
      summary:
        "Returns the storage of the calling application, where it keeps its own files; the first call creates it.",
    },
    { name: "GetStorage", summary: "Returns one storage with its owner and the id of its root folder." },
    {
      name: "RenameStorage",
      summary: "Gives an application's storage a new name; storages of users, groups and the company keep theirs.",
    },
    {
      name: "GetStorageObjects",
      summary: "Lists the folders and files at the top level of a storage, the first 50 of them.",
    },
    {
      name: "CreateStorageFolder",
      summary: "Creates a folder at the top level of a storage; for one inside another folder, see CreateSubfolder.",
    },
  ],
}, {
  title: "Catalogs management",
  summary: "Folders of the drive, made, filled, moved, shared, put into the trash and deleted.",
  commands: [
    {
      name: "GetFolderInformation",
      summary: "Returns one folder with its storage, its parent folder, who created and changed it, and when.",
    },
    {
      name: "CreateSubfolder",
      summary: "Creates a folder inside another one; for one at the top level of a storage, see CreateStorageFolder.",
    },
    {
      name: "MakeFolderCopy",
      summary: "Copies a folder with everything in it into another folder, also of another storage.",
    },
    {
      name: "MoveFolder",
      summary: "Moves a folder with everything in it into another folder; a storage's root folder cannot be moved.",
    },
    {
      name: "DeleteFolder",
      summary: "Deletes a folder and all folders and files in it; a storage's root folder cannot be deleted.",
    },
    {
      name: "GetFolderExternalLink",
      summary: "Returns the public address of a folder, creating one if there is none yet.",
    },
    { name: "GetFolderItems", summary: "Lists the folders and files directly inside a folder, the first 50 of them." },
    {
      name: "MarkFolderAsDeleted",
      summary: "Puts a folder with everything in it into the trash, from where RestoreFolder takes it back.",
    },
    { name: "RestoreFolder", summary: "Takes a folder with everything in it back from the trash to where it was." },
    { name: "RenameFolder", summary: "Gives a folder a new name." },
    {
      name: "GetFolderFilterStructure",
      summary: "Asks the portal which fields the filter of GetFolderItems may name, and returns them as a template.",
    },
  ],
}, {
  title: "File management",
  summary: "Files of the drive, uploaded, copied, moved, shared, put into the trash and deleted.",
  commands: [
    { name: "UploadFileToStorage", summary: "Uploads a file to the top level of a storage, in one request." },
    {
      name: "UploadFileToFolder",
      summary: "Uploads a file to a folder in two steps, asking for an address and sending the file's bytes " +
        "there as they are.",
    },
    {
      name: "GetFileInformation",
      summary:
        "Returns one file with its size in bytes, its folder, who changed it last and the address to download it.",
    },
    { name: "DeleteFile", summary: "Deletes a file with all its versions." },
    {
      name: "GetFileExternalLink",
      summary: "Returns the public address of a file, creating one if there is none yet.",
    },
    { name: "MarkFileAsDeleted", summary: "Puts a file into the trash, from where RestoreFile takes it back." },
    { name: "RestoreFile", summary: "Takes a file back from the trash to the folder that it was in." },
    { name: "MakeFileCopy", summary: "Copies a file into another folder, also of another storage." },
    { name: "MoveFileToFolder", summary: "Moves a file into another folder." },
    { name: "RenameFile", summary: "Gives a file a new name." },
  ],
}, {
  title: "Chats and dialogs management",
  summary: "Chats, their members, looks and notifications, dialogs with users, and users' statuses.",
  commands: [
    { name: "CreateChat", summary: "Creates a group chat, of which the caller becomes the owner, and returns its id." },
    {
      name: "GetChatUsers",
      summary: "Returns the ids of all members of a chat; GetChatMembersList returns the members themselves.",
    },
    { name: "LeaveChat", summary: "Takes the caller out of a chat; some kinds of chats cannot be left." },
    {
      name: "GetUsers",
      summary: "Returns several users as the messenger shows them, with status, last activity and phone numbers.",
    },
    { name: "AddUsersToChat", summary: "Adds users to a chat, with or without sight of what was written before." },
    { name: "DeleteUserFromChat", summary: "Takes a user out of a chat; the user's messages stay there." },
    { name: "ChangeChatTitle", summary: "Renames a chat." },
    { name: "ChangeChatColor", summary: "Changes the color that the mobile application gives a chat." },
    { name: "ChangeChatPicture", summary: "Gives a chat another picture." },
    { name: "ChangeChatOwner", summary: "Hands a chat over to another of its members." },
    {
      name: "DisableChatNotifications",
      summary: "Silences a chat for the caller, who is no longer notified of its messages.",
    },
    {
      name: "EnableChatNotifications",
      summary: "Notifies the caller of a chat's messages again after DisableChatNotifications.",
    },
    {
      name: "GetChatMessagesList",
      summary: "Returns 20 messages of a chat or a dialog, the newest unless told, with their authors and files.",
    },
    {
      name: "GetDialog",
      summary: "Returns what is known about a chat, such as its name, owner, members' rights and number of " +
        "unread messages.",
    },
    {
      name: "GetChatMembersList",
      summary: "Returns the first 50 members of a chat with names, positions and contacts; GetChatUsers returns " +
        "the ids of all.",
    },
    { name: "SendWritingNotification", summary: "Shows the others in a chat for a while that the caller is typing." },
    { name: "GetUserStatus", summary: "Returns the status that the caller has chosen in the messenger." },
    { name: "SetUserStatus", summary: "Sets the status that others see beside the caller's name in the messenger." },
    { name: "ReadAll", summary: "Marks every chat of the caller as read." },
    {
      name: "GetChatFilesFolder",
      summary: "Returns the id of the Drive folder that holds a chat's files, and creates it where there is " +
        "none. See SendFile.",
    },
    {
      name: "GetChatStructure",
      summary: "Returns a template of the fields that CreateChat takes; nothing is sent to the portal.",
    },
  ],
}, {
  title: "Message management",
  summary: "Messages and files in chats, sent, edited, marked and deleted.",
  commands: [
    { name: "SendMessage", summary: "Sends a message to a chat or to a user, with attachments if given." },
    {
      name: "EditMessage",
      summary: "Changes text or attachments of the caller's own message while the portal permits it; what is " +
        "left out stays.",
    },
    {
      name: "SetMessageReaction",
      summary: "Puts the caller's like on a message, or takes it away where there is one already.",
    },
    {
      name: "DeleteMessage",
      summary: "Deletes a message; its author and the chat's administrators can do this for some time.",
    },
    { name: "SendFile", summary: "Shows a file in a chat that has been uploaded to the chat's folder, as a message." },
    { name: "MarkMessageAsRead", summary: "Marks the messages of a chat as read, up to and including one of them." },
    { name: "MarkMessageAsUnread", summary: "Marks a message of a chat and all later ones as unread." },
    {
      name: "GetPictureBlock",
      summary: "Puts together a block that shows a picture, for the attachments of SendMessage; nothing is sent " +
        "to the portal.",
    },
    {
      name: "GetFileBlock",
      summary: "Puts together a block that shows a file, for the attachments of SendMessage; nothing is sent to " +
        "the portal.",
    },
  ],
}, {
  title: "Notifications management",
  summary: "Notifications to users, sent in a person's or the system's name, and deleted.",
  commands: [{
    name: "CreatePersonalNotification",
    summary: "Sends a user a notification in the caller's name, and returns its id.",
  }, {
    name: "CreateSystemNotification",
    summary: "Sends a user a notification that bears nobody's name, and returns its id.",
  }, { name: "DeleteNotification", summary: "Deletes a notification." }],
}, {
  title: "Departments management",
  summary: "Departments of the company structure, their places in it and their heads.",
  commands: [
    { name: "CreateDepartment", summary: "Creates a department in the company structure and returns its id." },
    {
      name: "UpdateDepartment",
      summary: "Renames a department, moves it below another one or changes its head; what is left out stays as it is.",
    },
    {
      name: "GetDepartments",
      summary: "Lists the departments that have all of the given properties, the first 50 of them; all " +
        "departments unless told.",
    },
    {
      name: "DeleteDepartment",
      summary: "Deletes a department of the company structure; the caller needs the right to change the structure.",
    },
  ],
}, {
  title: "Users management",
  summary: "Users of a portal, created, changed, dismissed and found.",
  commands: [
    {
      name: "GetCurrentUser",
      summary: "Returns the user on whose behalf the portal is called: the owner of the webhook or of the token.",
    },
    {
      name: "GetUser",
      summary: "Returns the user with the given id, as a list of one; the list is empty when there is no such user.",
    },
    { name: "CreateUser", summary: "Invites a new user to the portal by e-mail and returns the new id." },
    { name: "UpdateUser", summary: "Changes the given fields of a user and leaves all others as they are." },
    {
      name: "ChangeUserStatus",
      summary: "Dismisses a user, who can then no longer log in, or takes a dismissed user back.",
    },
    {
      name: "FindUsers",
      summary: "Finds users by name, position, department or type; a text matches from its beginning, in any " +
        "letter case.",
    },
    {
      name: "GetUserFieldsStructure",
      summary:
        "Lists the fields that a user has on this portal, custom ones (`UF_USR_…`) included, each with its title.",
    },
    {
      name: "GetUserFilterStructure",
      summary: "Returns a template of the filter that FindUsers takes; nothing is sent to the portal.",
    },
  ],
}, {
  title: "Leads management",
  summary: "Leads of the CRM, created, changed, deleted and found.",
  commands: [
    { name: "CreateLead", summary: "Creates a lead in the CRM and returns its id." },
    { name: "DeleteLead", summary: "Deletes a lead." },
    {
      name: "GetLead",
      summary: "Returns all fields of a lead, custom ones (`UF_CRM_…`) included, but not its products.",
    },
    { name: "GetLeadsList", summary: "Lists the leads that pass a filter, 50 at a time." },
    {
      name: "UpdateLead",
      summary: "Changes the given fields of a lead, its status among them, and leaves all others as they are.",
    },
    {
      name: "GetLeadStructure",
      summary: "Describes the fields that a lead has on this portal, custom ones (`UF_CRM_…`) included.",
    },
    {
      name: "GetLeadFilterStructure",
      summary: "Returns a template of the filter that GetLeadsList takes; nothing is sent to the portal.",
    },
  ],
}, {
  title: "Deals management",
  summary: "Deals of the CRM, created, changed, deleted and found.",
  commands: [
    { name: "CreateDeal", summary: "Creates a deal in a funnel of the CRM and returns its id." },
    { name: "DeleteDeal", summary: "Deletes a deal; the template of a recurring deal takes its schedule along." },
    {
      name: "GetDeal",
      summary: "Returns all fields of a deal, custom ones (`UF_CRM_…`) included, but not its products.",
    },
    { name: "GetDealsList", summary: "Lists the deals that pass a filter, 50 at a time." },
    {
      name: "UpdateDeal",
      summary: "Changes the given fields of a deal, its stage among them, and leaves all others as they are.",
    },
    {
      name: "GetDealStructure",
      summary: "Describes the fields that a deal has on this portal, custom ones (`UF_CRM_…`) included.",
    },
    {
      name: "GetDealsFilterStructure",
      summary: "Returns a template of the filter that GetDealsList takes; nothing is sent to the portal.",
    },
  ],
}, {
  title: "Calendars management",
  summary: "Calendars of users and workgroups, who is busy when, and settings of the calendar.",
  commands: [
    {
      name: "GetCalendarList",
      summary: "Lists the calendars of a user, a workgroup or the company with colors, rights and export settings.",
    },
    { name: "CreateCalendar", summary: "Creates a calendar of a user or a workgroup and returns its id." },
    { name: "UpdateCalendar", summary: "Changes the given fields of a calendar and leaves all others as they are." },
    { name: "DeleteCalendar", summary: "Deletes a calendar of a user or a workgroup." },
    { name: "GetUserBusy", summary: "Returns the events that keep users busy or away in a period, by user." },
    {
      name: "GetCustomCalendarSettings",
      summary: "Returns view, tasks, reminders and further calendar settings of the user on whose behalf the " +
        "portal is called.",
    },
    {
      name: "SetCustomCalendarSettings",
      summary: "Changes calendar settings of the user on whose behalf the portal is called.",
    },
    {
      name: "GetCalendarSettingsStructure",
      summary: "Returns the calendar settings of the whole portal, such as working hours, days off and holidays.",
    },
    {
      name: "GetCalendarCustomSettingsStructure",
      summary:
        "Returns a template of the settings that SetCustomCalendarSettings takes; nothing is sent to the portal.",
    },
    {
      name: "GetCalendarStructure",
      summary: "Returns a template of the fields that CreateCalendar and UpdateCalendar take; nothing is sent " +
        "to the portal.",
    },
  ],
}, {
  title: "Calendar events management",
  summary: "Events and meetings of calendars, created, changed, found and answered.",
  commands: [
    { name: "CreateCalendarEvent", summary: "Creates an event or a meeting in a calendar and returns its id." },
    {
      name: "UpdateCalendarEvent",
      summary: "Changes an event or a meeting; of a recurring one also a single occurrence, or all from one on.",
    },
    { name: "GetCalendarEvent", summary: "Returns an event with its times, attendees, reminders and repetition." },
    {
      name: "GetCalendarEvents",
      summary:
        "Lists the events of a user, a workgroup or the company in a period, in all calendars or in chosen ones.",
    },
    { name: "DeleteCalendarEvent", summary: "Deletes an event or a meeting." },
    {
      name: "GetUserParticipationStatus",
      summary: "Returns how the user on whose behalf the portal is called has answered the invitation to a meeting.",
    },
    {
      name: "SetUserParticipationStatus",
      summary: "Answers the invitation to a meeting for the user on whose behalf the portal is called.",
    },
    {
      name: "GetCalendarEventsStructure",
      summary: "Returns a template of the fields that CreateCalendarEvent and UpdateCalendarEvent take; nothing " +
        "is sent to the portal.",
    },
    {
      name: "GetCalendarEventsFilterStructure",
      summary: "Returns a template of the filter that GetCalendarEvents takes; nothing is sent to the portal.",
    },
  ],
}];
