/** What the reference pages of 0.1.0 show, word for word: a program that must go on compiling and running. */

import {
  addCustomTaskField,
  addKanbanStage,
  addPostComment,
  addPostRecipients,
  addTaskComment,
  addTasksChecklistElement,
  addTaskTimeAccounting,
  addTaskToFavorites,
  addUsersToChat,
  approveTask,
  attachFileToTopic,
  changeChatColor,
  changeChatOwner,
  changeChatPicture,
  changeChatTitle,
  changeUserStatus,
  checkTaskAccesses,
  completeTask,
  completeTasksChecklistElement,
  createCalendar,
  createCalendarEvent,
  createChat,
  createDeal,
  createDepartment,
  createLead,
  createPersonalNotification,
  createPost,
  createResultFromComment,
  createStorageFolder,
  createSubfolder,
  createSystemNotification,
  createTask,
  createTasksDependencies,
  createUser,
  deferTask,
  delegateTask,
  deleteCalendar,
  deleteCalendarEvent,
  deleteCustomTaskField,
  deleteDeal,
  deleteDepartment,
  deleteFile,
  deleteFolder,
  deleteKanbanStage,
  deleteLead,
  deleteMessage,
  deleteNotification,
  deletePost,
  deleteResultFromComment,
  deleteTask,
  deleteTaskComment,
  deleteTasksChecklistElement,
  deleteTasksDependencies,
  deleteTaskTimeAccounting,
  deleteUserFromChat,
  disableChatNotifications,
  disapproveTask,
  editMessage,
  enableChatNotifications,
  findUsers,
  getAppAuthLink,
  getAppStorage,
  getCalendarCustomSettingsStructure,
  getCalendarEvent,
  getCalendarEvents,
  getCalendarEventsFilterStructure,
  getCalendarEventsStructure,
  getCalendarList,
  getCalendarSettingsStructure,
  getCalendarStructure,
  getChatFilesFolder,
  getChatMembersList,
  getChatMessagesList,
  getChatStructure,
  getChatUsers,
  getCommentStructure,
  getCurrentUser,
  getCustomCalendarSettings,
  getCustomTaskField,
  getCustomTaskFieldsList,
  getDailyPlan,
  getDeal,
  getDealsFilterStructure,
  getDealsList,
  getDealStructure,
  getDepartments,
  getDialog,
  getFileBlock,
  getFileExternalLink,
  getFileInformation,
  getFolderExternalLink,
  getFolderFilterStructure,
  getFolderInformation,
  getFolderItems,
  getImportantPostViewers,
  getKanbanStages,
  getLead,
  getLeadFilterStructure,
  getLeadsList,
  getLeadStructure,
  getPictureBlock,
  getPosts,
  getResultsList,
  getStorage,
  getStorageObjects,
  getStoragesList,
  getTask,
  getTaskComment,
  getTaskCommentsList,
  getTaskFieldsStructure,
  getTaskHistory,
  getTasksChecklist,
  getTasksChecklistElement,
  getTasksFilterStructure,
  getTasksList,
  getTaskTimeAccounting,
  getTaskTimeAccountingList,
  getTimekeepingSettings,
  getTimekeepingStatus,
  getToken,
  getUser,
  getUserBusy,
  getUserFieldsStructure,
  getUserFilterStructure,
  getUserParticipationStatus,
  getUsers,
  getUserStatus,
  leaveChat,
  makeFileCopy,
  makeFolderCopy,
  markFileAsDeleted,
  markFolderAsDeleted,
  markMessageAsRead,
  markMessageAsUnread,
  moveFileToFolder,
  moveFolder,
  moveTaskToKanbanStage,
  muteTask,
  pauseTask,
  pauseTimekeeping,
  Portal,
  readAll,
  refreshToken,
  removeTaskFromFavorites,
  renameFile,
  renameFolder,
  renameStorage,
  renewTask,
  renewTasksChecklistElement,
  restoreFile,
  restoreFolder,
  sendFile,
  sendMessage,
  sendWritingNotification,
  serverTime,
  setCustomCalendarSettings,
  setMessageReaction,
  setUserParticipationStatus,
  setUserStatus,
  startTask,
  startTimekeeping,
  startWatchingTask,
  stopTimekeeping,
  stopWatchingTask,
  unmuteTask,
  updateCalendar,
  updateCalendarEvent,
  updateCustomTaskField,
  updateDeal,
  updateDepartment,
  updateKanbanStage,
  updateLead,
  updatePost,
  updateTask,
  updateTaskComment,
  updateTasksChecklistElement,
  updateTaskTimeAccounting,
  updateUser,
  uploadFileToFolder,
  uploadFileToStorage,
} from "oint/bitrix24";

/** The program of each page. */
export const pages: Readonly<Record<string, () => void | Promise<void>>> = {
  "create-calendar-event": async () => {
    // A whole day, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createCalendarEvent(portal, {
        eventDescription: {
          type: "user",
          ownerId: "1",
          section: "4",
          name: "Trade fair",
          from: "2025-03-10",
          to: "2025-03-12",
          skip_time: "Y",
          accessibility: "absent",
        },
      }),
    );

    // A weekly meeting, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createCalendarEvent(app, {
        eventDescription: {
          type: "user",
          ownerId: 1,
          section: 4,
          name: "Sales meeting",
          description: "Figures of the week",
          from: "2025-03-10T09:00:00",
          to: "2025-03-10T09:30:00",
          timezone_from: "Europe/Berlin",
          timezone_to: "Europe/Berlin",
          importance: "high",
          rrule: { FREQ: "WEEKLY", COUNT: 10, INTERVAL: 1, BYDAY: ["MO"] },
          remind: [{ type: "min", count: 15 }],
          is_meeting: "Y",
          host: 1,
          attendees: [1, 2164, 2166],
          meeting: {
            notify: true,
            reinvite: false,
            allow_invite: false,
            hide_guests: false,
          },
        },
      }),
    );
  },
  "delete-calendar-event": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteCalendarEvent(portal, { eventId: "1246" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteCalendarEvent(app, { eventId: 1265 }));
  },
  "get-calendar-event": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getCalendarEvent(portal, { eventId: "1265" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getCalendarEvent(app, { eventId: 1265 }));
  },
  "get-calendar-events-filter-structure": () => {
    // With empty values
    console.log(getCalendarEventsFilterStructure({ clear: true }));

    // With hints
    console.log(getCalendarEventsFilterStructure({ clear: false }));
  },
  "get-calendar-events-structure": () => {
    // With empty values
    console.log(getCalendarEventsStructure({ clear: true }));

    // With hints
    console.log(getCalendarEventsStructure({ clear: false }));
  },
  "get-calendar-events": async () => {
    // Around today, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getCalendarEvents(portal, { ownerId: "1", type: "user" }));

    // Of two calendars in a month, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await getCalendarEvents(app, {
        ownerId: 1,
        type: "user",
        filter: { from: "2024-12-01", to: "2024-12-31", section: [4, 21] },
      }),
    );
  },
  "get-user-participation-status": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getUserParticipationStatus(portal, { eventId: "651" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getUserParticipationStatus(app, { eventId: 651 }));
  },
  "set-user-participation-status": async () => {
    // Decline, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await setUserParticipationStatus(portal, { eventId: "651", status: "N" }),
    );

    // Accept, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await setUserParticipationStatus(app, { eventId: 651, status: "Y" }),
    );
  },
  "update-calendar-event": async () => {
    // Another room, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await updateCalendarEvent(portal, {
        eventId: "1246",
        eventDescription: {
          type: "user",
          ownerId: "1",
          name: "Sales meeting",
          location: "Room 2",
        },
      }),
    );

    // Later from one occurrence on, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updateCalendarEvent(app, {
        eventId: 1246,
        eventDescription: {
          type: "user",
          ownerId: 1,
          name: "Sales meeting",
          from: "2025-03-17T10:00:00",
          to: "2025-03-17T10:30:00",
          recurrence_mode: "next",
          current_date_from: "2025-03-17",
          attendees: [1, 2164],
        },
      }),
    );
  },
  "create-calendar": async () => {
    // For a user, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createCalendar(portal, {
        fields: { type: "user", ownerId: "1", name: "Business trips" },
      }),
    );

    // For a workgroup, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createCalendar(app, {
        fields: {
          type: "group",
          ownerId: 3,
          name: "Trade fairs",
          description: "Fairs and exhibitions in 2025",
          color: "#9cbeee",
          text_color: "#283000",
          export: { ALLOW: true, SET: "3_9" },
        },
      }),
    );
  },
  "delete-calendar": async () => {
    // A user's, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await deleteCalendar(portal, {
        calendarId: "190",
        ownerId: "1",
        type: "user",
      }),
    );

    // A workgroup's, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await deleteCalendar(app, { calendarId: 191, ownerId: 3, type: "group" }),
    );
  },
  "get-calendar-custom-settings-structure": () => {
    // With empty values
    console.log(getCalendarCustomSettingsStructure({ clear: true }));

    // With hints
    console.log(getCalendarCustomSettingsStructure({ clear: false }));
  },
  "get-calendar-list": async () => {
    // A user's, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getCalendarList(portal, { ownerId: "1", type: "user" }));

    // A workgroup's, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getCalendarList(app, { ownerId: 3, type: "group" }));
  },
  "get-calendar-settings-structure": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getCalendarSettingsStructure(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getCalendarSettingsStructure(app));
  },
  "get-calendar-structure": () => {
    // With empty values
    console.log(getCalendarStructure({ clear: true }));

    // With hints
    console.log(getCalendarStructure({ clear: false }));
  },
  "get-custom-calendar-settings": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getCustomCalendarSettings(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getCustomCalendarSettings(app));
  },
  "get-user-busy": async () => {
    // One user, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await getUserBusy(portal, {
        users: ["1"],
        startDate: "2024-12-02",
        endDate: "2024-12-08",
      }),
    );

    // Three users, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await getUserBusy(app, {
        users: [1, 2164, 2166],
        startDate: "2024-12-01",
        endDate: "2024-12-31",
      }),
    );
  },
  "set-custom-calendar-settings": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await setCustomCalendarSettings(portal, {
        settings: { view: "week", showTasks: "Y" },
      }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await setCustomCalendarSettings(app, {
        settings: {
          view: "month",
          showDeclined: false,
          denyBusyInvitation: true,
          showWeekNumbers: "Y",
          syncPeriodPast: "3",
          syncPeriodFuture: "12",
          defaultReminders: {
            fullDay: [{ type: "hour", count: 9 }],
            withTime: [{ type: "min", count: 15 }],
          },
        },
      }),
    );
  },
  "update-calendar": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await updateCalendar(portal, {
        calendarId: "190",
        fields: { type: "user", ownerId: "1", name: "Business trips 2025" },
      }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updateCalendar(app, {
        calendarId: 190,
        fields: {
          type: "user",
          ownerId: 1,
          description: "Flights, trains and hotels",
          color: "#9cbeaa",
          text_color: "#283099",
          export: { ALLOW: false },
        },
      }),
    );
  },
  "create-subfolder": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await createSubfolder(portal, { folderId: "4", name: "Signed" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await createSubfolder(app, { folderId: 6, name: "Trade fair" }));
  },
  "delete-folder": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteFolder(portal, { folderId: "5" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteFolder(app, { folderId: 6 }));
  },
  "get-folder-external-link": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getFolderExternalLink(portal, { folderId: "4" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getFolderExternalLink(app, { folderId: 6 }));
  },
  "get-folder-filter-structure": async () => {
    // With empty values, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getFolderFilterStructure(portal, { clear: true }));

    // With the fields' types, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getFolderFilterStructure(app, { clear: false }));
  },
  "get-folder-information": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getFolderInformation(portal, { folderId: "4" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getFolderInformation(app, { folderId: 6 }));
  },
  "get-folder-items": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getFolderItems(portal, { folderId: "4" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await getFolderItems(app, {
        folderId: 4,
        filter: { TYPE: "file", ">=CREATE_TIME": "2023-01-01" },
      }),
    );
  },
  "make-folder-copy": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await makeFolderCopy(portal, { folderId: "5", destinationId: "6" }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await makeFolderCopy(app, { folderId: 4, destinationId: 2 }));
  },
  "mark-folder-as-deleted": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await markFolderAsDeleted(portal, { folderId: "5" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await markFolderAsDeleted(app, { folderId: 6 }));
  },
  "move-folder": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await moveFolder(portal, { folderId: "5", destinationId: "6" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await moveFolder(app, { folderId: 5, destinationId: 1 }));
  },
  "rename-folder": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await renameFolder(portal, { folderId: "4", name: "Signed contracts" }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await renameFolder(app, { folderId: 6, name: "Pictures" }));
  },
  "restore-folder": async () => {
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await restoreFolder(app, { folderId: 11 }));
  },
  "add-users-to-chat": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await addUsersToChat(portal, { chatId: "1417", userIds: ["2258"] }),
    );

    // Without the history, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await addUsersToChat(app, {
        chatId: 1417,
        userIds: [2166, 2258],
        hideHistory: true,
      }),
    );
  },
  "change-chat-color": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await changeChatColor(portal, { chatId: "1417", color: "MINT" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await changeChatColor(app, { chatId: 1417, color: "DARK_BLUE" }));
  },
  "change-chat-owner": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await changeChatOwner(portal, { chatId: "1417", userId: "2164" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await changeChatOwner(app, { chatId: 1489, userId: 2166 }));
  },
  "change-chat-picture": async () => {
    // Base64 text, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await changeChatPicture(portal, {
        chatId: "1417",
        image: "data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=",
      }),
    );

    // A file, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await changeChatPicture(app, { chatId: 1417, image: new Blob(["picture"]) }),
    );
  },
  "change-chat-title": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await changeChatTitle(portal, {
        chatId: "1417",
        title: "Trade fair in spring",
      }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await changeChatTitle(app, { chatId: 1417, title: "Trade fair in autumn" }),
    );
  },
  "create-chat": async () => {
    // An open chat, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createChat(portal, {
        chat: {
          TYPE: "OPEN",
          TITLE: "Trade fair",
          COLOR: "MINT",
          USERS: [2164, 2166],
        },
      }),
    );

    // With a first message, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createChat(app, {
        chat: {
          TYPE: "CHAT",
          TITLE: "Quarterly report",
          DESCRIPTION: "Figures and questions about them",
          MESSAGE: "Please send your figures by Friday.",
          USERS: [2164, 2258],
        },
      }),
    );
  },
  "delete-user-from-chat": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await deleteUserFromChat(portal, { chatId: "1417", userId: "2258" }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteUserFromChat(app, { chatId: 1417, userId: 2166 }));
  },
  "disable-chat-notifications": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await disableChatNotifications(portal, { chatId: "1417" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await disableChatNotifications(app, { chatId: 1489 }));
  },
  "enable-chat-notifications": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await enableChatNotifications(portal, { chatId: "1417" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await enableChatNotifications(app, { chatId: 1489 }));
  },
  "get-chat-files-folder": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getChatFilesFolder(portal, { chatId: "1417" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getChatFilesFolder(app, { chatId: 1489 }));
  },
  "get-chat-members-list": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getChatMembersList(portal, { chatId: "chat1417" }));

    // The dialog with a user, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getChatMembersList(app, { chatId: 2164 }));
  },
  "get-chat-messages-list": async () => {
    // The messages after another one, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await getChatMessagesList(portal, { chatId: "chat1489", firstId: "84869" }),
    );

    // Older messages of the dialog with a user, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getChatMessagesList(app, { chatId: 2164, lastId: 84869 }));
  },
  "get-chat-structure": () => {
    // With empty values
    console.log(getChatStructure({ clear: true }));

    // With hints
    console.log(getChatStructure({ clear: false }));
  },
  "get-chat-users": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getChatUsers(portal, { chatId: "1417" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getChatUsers(app, { chatId: 1489 }));
  },
  "get-dialog": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getDialog(portal, { chatId: "chat1439" }));

    // The dialog with a user, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getDialog(app, { chatId: 2164 }));
  },
  "get-user-status": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getUserStatus(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getUserStatus(app));
  },
  "get-users": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getUsers(portal, { userIds: ["2164"] }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getUsers(app, { userIds: [2164, 2166] }));
  },
  "leave-chat": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await leaveChat(portal, { chatId: "1417" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await leaveChat(app, { chatId: 1489 }));
  },
  "read-all": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await readAll(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await readAll(app));
  },
  "send-writing-notification": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await sendWritingNotification(portal, { chatId: "chat1417" }));

    // To a user, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await sendWritingNotification(app, { chatId: 2164 }));
  },
  "set-user-status": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await setUserStatus(portal, { status: "dnd" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await setUserStatus(app, { status: "online" }));
  },
  "add-task-comment": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await addTaskComment(portal, {
        taskId: "2",
        text: "The printer sends an offer tomorrow.",
      }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await addTaskComment(app, {
        taskId: 3,
        text: "The badges arrive on [B]Monday[/B].",
      }),
    );
  },
  "create-result-from-comment": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await createResultFromComment(portal, { commentId: "2" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await createResultFromComment(app, { commentId: 4 }));
  },
  "delete-result-from-comment": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteResultFromComment(portal, { commentId: "6" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteResultFromComment(app, { commentId: 5 }));
  },
  "delete-task-comment": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteTaskComment(portal, { taskId: "2", commentId: "2" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteTaskComment(app, { taskId: 3, commentId: 4 }));
  },
  "get-comment-structure": () => {
    // With empty values
    console.log(getCommentStructure({ clear: true }));

    // With hints
    console.log(getCommentStructure({ clear: false }));
  },
  "get-results-list": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getResultsList(portal, { taskId: "4" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getResultsList(app, { taskId: 4 }));
  },
  "get-task-comment": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getTaskComment(portal, { taskId: "2", commentId: "1" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getTaskComment(app, { taskId: 3, commentId: 4 }));
  },
  "get-task-comments-list": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getTaskCommentsList(portal, { taskId: "2" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getTaskCommentsList(app, { taskId: 3 }));
  },
  "update-task-comment": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await updateTaskComment(portal, {
        taskId: "2",
        commentId: "1",
        text: "The texts are in the Archive folder.",
      }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updateTaskComment(app, {
        taskId: 3,
        commentId: 3,
        text: "Please use the [B]new[/B] logo.",
      }),
    );
  },
  "add-custom-task-field": async () => {
    // A yes-or-no field, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await addCustomTaskField(portal, {
        type: "boolean",
        name: "UF_TASK_URGENT",
        title: "Urgent",
      }),
    );

    // A field with labels in two languages, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await addCustomTaskField(app, {
        type: "string",
        name: "UF_TASK_ROOM",
        externalId: "ROOM",
        title: "Meeting room",
        signature: { en: "Meeting room", de: "Besprechungsraum" },
      }),
    );
  },
  "delete-custom-task-field": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteCustomTaskField(portal, { fieldId: "1295" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteCustomTaskField(app, { fieldId: 1325 }));
  },
  "get-custom-task-field": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getCustomTaskField(portal, { fieldId: "1295" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getCustomTaskField(app, { fieldId: 1325 }));
  },
  "get-custom-task-fields-list": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getCustomTaskFieldsList(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getCustomTaskFieldsList(app));
  },
  "update-custom-task-field": async () => {
    // Only the heading, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await updateCustomTaskField(portal, {
        fieldId: "1325",
        title: "Customer's wish",
      }),
    );

    // All texts, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updateCustomTaskField(app, {
        fieldId: 1325,
        externalId: "CUSTOMER_WISH",
        title: "Customer's wish",
        signature: { en: "What the customer wishes", de: "Kundenwunsch" },
      }),
    );
  },
  "create-deal": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createDeal(portal, {
        fields: {
          TITLE: "Badges for a conference",
          STAGE_ID: "NEW",
          OPPORTUNITY: 860,
          CURRENCY_ID: "EUR",
        },
      }),
    );

    // With dates and a person responsible, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createDeal(app, {
        fields: {
          TITLE: "Stand for a trade fair",
          TYPE_ID: "SALE",
          CATEGORY_ID: 0,
          STAGE_ID: "PREPARATION",
          CURRENCY_ID: "EUR",
          OPPORTUNITY: 12500,
          PROBABILITY: 40,
          BEGINDATE: "2024-10-14",
          CLOSEDATE: "2024-11-29",
          OPENED: "Y",
          ASSIGNED_BY_ID: 2164,
          SOURCE_ID: "WEB",
          COMMENTS: "The hall opens on the 25th.",
        },
      }),
    );
  },
  "delete-deal": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteDeal(portal, { dealId: "5" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteDeal(app, { dealId: 6 }));
  },
  "get-deal-structure": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getDealStructure(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getDealStructure(app));
  },
  "get-deal": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getDeal(portal, { dealId: "1" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getDeal(app, { dealId: 2 }));
  },
  "get-deals-filter-structure": () => {
    // With empty values
    console.log(getDealsFilterStructure({ clear: true }));

    // With hints
    console.log(getDealsFilterStructure({ clear: false }));
  },
  "get-deals-list": async () => {
    // Those of a funnel, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await getDealsList(portal, { filter: { CATEGORY_ID: 0, CLOSED: "N" } }),
    );

    // From an amount upwards, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await getDealsList(app, {
        filter: { ASSIGNED_BY_ID: 1, ">=OPPORTUNITY": 1000 },
        indent: 0,
      }),
    );
  },
  "update-deal": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await updateDeal(portal, {
        dealId: "1",
        fields: { STAGE_ID: "WON", CLOSED: "Y" },
      }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updateDeal(app, {
        dealId: 2,
        fields: {
          TITLE: "Stand and badges for a trade fair",
          OPPORTUNITY: 14200,
          CLOSEDATE: "2024-12-06",
        },
      }),
    );
  },
  "create-department": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createDepartment(portal, { name: "Logistics", parentId: "1" }),
    );

    // With a head, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createDepartment(app, { name: "Support", parentId: 7, headId: 2258 }),
    );
  },
  "delete-department": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteDepartment(portal, { departmentId: "11" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteDepartment(app, { departmentId: 9 }));
  },
  "get-departments": async () => {
    // By id, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getDepartments(portal, { departmentId: "7" }));

    // By name, place and head, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await getDepartments(app, { name: "Accounting", parentId: 1, headId: 3 }),
    );
  },
  "update-department": async () => {
    // Rename, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await updateDepartment(portal, {
        departmentId: "7",
        name: "Sales and marketing",
      }),
    );

    // Rename, move and change the head, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updateDepartment(app, {
        departmentId: 9,
        name: "Finance",
        parentId: 7,
        headId: 2150,
      }),
    );
  },
  "add-post-comment": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await addPostComment(portal, {
        postId: "217",
        text: "Thank you for the report!",
      }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await addPostComment(app, {
        postId: 217,
        text: "Page 3 has last year's figures.",
      }),
    );
  },
  "add-post-recipients": async () => {
    // A workgroup, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await addPostRecipients(portal, { postId: "217", visibility: ["SG3"] }),
    );

    // A user and a department, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await addPostRecipients(app, { postId: 217, visibility: ["U2166", "DR7"] }),
    );
  },
  "create-post": async () => {
    // To everybody, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createPost(portal, {
        text: "The office is closed on Friday, 3 January 2025.",
      }),
    );

    // An important one to two recipients, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createPost(app, {
        text: "Please read the report before Monday's meeting.",
        visibility: ["U2164", "SG3"],
        files: { "report.txt": new Blob(["Quarterly report"]) },
        title: "Quarterly report",
        important: true,
      }),
    );
  },
  "delete-post": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deletePost(portal, { postId: "217" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deletePost(app, { postId: 211 }));
  },
  "get-important-post-viewers": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getImportantPostViewers(portal, { postId: "221" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getImportantPostViewers(app, { postId: 221 }));
  },
  "get-posts": async () => {
    // Posts to a workgroup, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getPosts(portal, { filter: "SG3" }));

    // One post, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getPosts(app, { postId: 217, filter: "UA" }));
  },
  "update-post": async () => {
    // New text for one workgroup, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await updatePost(portal, {
        postId: "217",
        text: "The meeting moves to 4 p.m.",
        visibility: ["SG3"],
      }),
    );

    // Everything, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updatePost(app, {
        postId: 217,
        text: "The report has been corrected.",
        visibility: ["U2164", "U2166"],
        files: { "report.txt": new Blob(["Corrected report"]) },
        title: "Quarterly report, corrected",
      }),
    );
  },
  "delete-file": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteFile(portal, { fileId: "8" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteFile(app, { fileId: 9 }));
  },
  "get-file-external-link": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getFileExternalLink(portal, { fileId: "7" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getFileExternalLink(app, { fileId: 9 }));
  },
  "get-file-information": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getFileInformation(portal, { fileId: "7" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getFileInformation(app, { fileId: 9 }));
  },
  "make-file-copy": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await makeFileCopy(portal, { fileId: "7", folderId: "5" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await makeFileCopy(app, { fileId: 9, folderId: 4 }));
  },
  "mark-file-as-deleted": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await markFileAsDeleted(portal, { fileId: "8" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await markFileAsDeleted(app, { fileId: 9 }));
  },
  "move-file-to-folder": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await moveFileToFolder(portal, { fileId: "8", folderId: "4" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await moveFileToFolder(app, { fileId: 9, folderId: 2 }));
  },
  "rename-file": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await renameFile(portal, { fileId: "7", name: "Offer 2024.txt" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await renameFile(app, { fileId: 9, name: "Company logo.svg" }));
  },
  "restore-file": async () => {
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await restoreFile(app, { fileId: 10 }));
  },
  "upload-file-to-folder": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await uploadFileToFolder(portal, {
        name: "Report.txt",
        file: new Blob(["Quarterly report"]),
        folderId: "4",
      }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await uploadFileToFolder(app, {
        name: "Price list.csv",
        file: new Blob(["Item;Price"]),
        folderId: 6,
      }),
    );
  },
  "upload-file-to-storage": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await uploadFileToStorage(portal, {
        name: "Report.txt",
        file: new Blob(["Quarterly report"]),
        storageId: "1",
      }),
    );

    // For one user only to read, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await uploadFileToStorage(app, {
        name: "Price list.csv",
        file: new Blob(["Item;Price"]),
        storageId: 2,
        rights: [{ TASK_ID: 71, ACCESS_CODE: "U2166" }],
      }),
    );
  },
  "add-kanban-stage": async () => {
    // In the caller's own plan, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await addKanbanStage(portal, {
        name: "Next week",
        prevStageId: "2",
        entityId: "0",
      }),
    );

    // In a workgroup, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await addKanbanStage(app, {
        name: "In review",
        color: "00C4FB",
        prevStageId: 5,
        entityId: 1,
        asAdmin: true,
      }),
    );
  },
  "delete-kanban-stage": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteKanbanStage(portal, { stageId: "3" }));

    // As an administrator, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteKanbanStage(app, { stageId: 6, asAdmin: true }));
  },
  "get-kanban-stages": async () => {
    // Of the caller's own plan, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getKanbanStages(portal, { entityId: "0" }));

    // Of a workgroup, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getKanbanStages(app, { entityId: 1, asAdmin: true }));
  },
  "move-task-to-kanban-stage": async () => {
    // Before another task, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await moveTaskToKanbanStage(portal, { taskId: "2", stageId: "5", prev: "1" }),
    );

    // Behind another task, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await moveTaskToKanbanStage(app, { taskId: 1, stageId: 4, after: 2 }),
    );
  },
  "update-kanban-stage": async () => {
    // A new heading, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await updateKanbanStage(portal, { name: "On hold", stageId: "3" }));

    // Everything, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updateKanbanStage(app, {
        name: "In work",
        stageId: 5,
        color: "FFAB00",
        prevStageId: 4,
        asAdmin: true,
      }),
    );
  },
  "create-lead": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createLead(portal, {
        fields: {
          TITLE: "Badges for a conference",
          NAME: "Elena",
          LAST_NAME: "Rossi",
          STATUS_ID: "NEW",
        },
      }),
    );

    // With phone and e-mail, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createLead(app, {
        fields: {
          TITLE: "Stand for a trade fair",
          COMPANY_TITLE: "Northwind Traders",
          STATUS_ID: "NEW",
          SOURCE_ID: "WEB",
          OPENED: "Y",
          ASSIGNED_BY_ID: 2164,
          CURRENCY_ID: "EUR",
          OPPORTUNITY: 12500,
          PHONE: [{ VALUE: "+49 341 5550199", VALUE_TYPE: "WORK" }],
          EMAIL: [{ VALUE: "buying@northwind.example", VALUE_TYPE: "WORK" }],
        },
      }),
    );
  },
  "delete-lead": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteLead(portal, { leadId: "5" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteLead(app, { leadId: 6 }));
  },
  "get-lead-filter-structure": () => {
    // With empty values
    console.log(getLeadFilterStructure({ clear: true }));

    // With hints
    console.log(getLeadFilterStructure({ clear: false }));
  },
  "get-lead-structure": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getLeadStructure(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getLeadStructure(app));
  },
  "get-lead": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getLead(portal, { leadId: "1" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getLead(app, { leadId: 2 }));
  },
  "get-leads-list": async () => {
    // All new ones, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getLeadsList(portal, { filter: { STATUS_ID: "NEW" } }));

    // From an amount upwards, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await getLeadsList(app, {
        filter: { ASSIGNED_BY_ID: 1, ">=OPPORTUNITY": 1000 },
        indent: 0,
      }),
    );
  },
  "update-lead": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await updateLead(portal, {
        leadId: "1",
        fields: { STATUS_ID: "IN_PROCESS", ASSIGNED_BY_ID: 2166 },
      }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updateLead(app, {
        leadId: 2,
        fields: {
          TITLE: "Stand and badges for a trade fair",
          OPPORTUNITY: 14200,
          PHONE: [{ VALUE: "+49 341 5550142", VALUE_TYPE: "MOBILE" }],
        },
      }),
    );
  },
  "delete-message": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteMessage(portal, { messageId: "34239" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteMessage(app, { messageId: 34247 }));
  },
  "edit-message": async () => {
    // Another text, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await editMessage(portal, {
        messageId: "34239",
        text: "The stand is in hall 4.",
      }),
    );

    // Text and attachments, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await editMessage(app, {
        messageId: 34239,
        text: "Our stand, new plan",
        attachments: [{
          IMAGE: { NAME: "New plan", LINK: "https://example.com/plan-2.png" },
        }],
      }),
    );
  },
  "get-file-block": () => {
    console.log(
      getFileBlock({ name: "Offer.pdf", url: "https://example.com/offer.pdf" }),
    );
  },
  "get-picture-block": () => {
    console.log(
      getPictureBlock({
        name: "Plan of the stand",
        url: "https://example.com/plan.png",
      }),
    );
  },
  "mark-message-as-read": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await markMessageAsRead(portal, { chatId: "chat1489", messageId: "84875" }),
    );

    // The dialog with a user, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await markMessageAsRead(app, { chatId: 2164, messageId: 84875 }));
  },
  "mark-message-as-unread": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await markMessageAsUnread(portal, { chatId: "chat1489", messageId: "84869" }),
    );

    // The dialog with a user, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await markMessageAsUnread(app, { chatId: 2164, messageId: 84869 }));
  },
  "send-file": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await sendFile(portal, { chatId: "1489", fileId: "5249" }));

    // With a text, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await sendFile(app, {
        chatId: 1489,
        fileId: 5249,
        description: "Plan of the stand",
      }),
    );
  },
  "send-message": async () => {
    // A picture below the text, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await sendMessage(portal, {
        chatId: "chat1417",
        text: "Our stand",
        attachments: [{
          IMAGE: { NAME: "Plan", LINK: "https://example.com/plan.png" },
        }],
      }),
    );

    // A table and a link below the text, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await sendMessage(app, {
        chatId: 2164,
        text: "[B]Figures of the week[/B]",
        attachments: [
          {
            GRID: [{ NAME: "Orders", VALUE: "41", DISPLAY: "ROW" }, {
              NAME: "Returns",
              VALUE: "2",
              DISPLAY: "ROW",
            }],
          },
          { DELIMITER: { SIZE: 200, COLOR: "#c6c6c6" } },
          { LINK: { NAME: "All figures", LINK: "https://example.com/figures" } },
        ],
      }),
    );
  },
  "set-message-reaction": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await setMessageReaction(portal, { messageId: "34239" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await setMessageReaction(app, { messageId: 34247 }));
  },
  "create-personal-notification": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createPersonalNotification(portal, {
        userId: "2164",
        text: "Your badge is ready.",
      }),
    );

    // With a tag and a link below the text, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createPersonalNotification(app, {
        userId: 2166,
        text: "The report is due on Friday.",
        tag: "REPORT",
        attachments: [{
          LINK: { NAME: "Report", LINK: "https://example.com/report" },
        }],
      }),
    );
  },
  "create-system-notification": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createSystemNotification(portal, {
        userId: "2164",
        text: "The portal is slow today.",
      }),
    );

    // With a tag and a link below the text, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createSystemNotification(app, {
        userId: 2166,
        text: "The backup has failed.",
        tag: "BACKUP",
        attachments: [{ LINK: { NAME: "Log", LINK: "https://example.com/log" } }],
      }),
    );
  },
  "delete-notification": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteNotification(portal, { notificationId: "12345" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteNotification(app, { notificationId: 12346 }));
  },
  "get-app-auth-link": () => {
    console.log(
      getAppAuthLink({
        domain: "b24-ar17wx.bitrix24.by",
        clientId: "local.66fd3bdd4c8a17.58340617",
      }),
    );
  },
  "get-token": async () => {
    console.log(
      await getToken({
        clientId: "local.66fd3bdd4c8a17.58340617",
        clientSecret: "Wd0jPgVbrHBnHLPvkCkWuZVUxqXjiWkb",
        code: "8d63bb680075e9f0006b12e4000000010000",
      }),
    );
  },
  "refresh-token": async () => {
    console.log(
      await refreshToken({
        clientId: "local.66fd3bdd4c8a17.58340617",
        clientSecret: "Wd0jPgVbrHBnHLPvkCkWuZVUxqXjiWkb",
        refresh: "7de2e2680075e9f0006b12e4000000010000",
      }),
    );
  },
  "server-time": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await serverTime(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await serverTime(app));
  },
  "create-storage-folder": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createStorageFolder(portal, { storageId: "1", name: "Invoices" }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createStorageFolder(app, { storageId: 2, name: "Price lists" }),
    );
  },
  "get-app-storage": async () => {
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getAppStorage(app));
  },
  "get-storage-objects": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getStorageObjects(portal, { storageId: "1" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getStorageObjects(app, { storageId: 2 }));
  },
  "get-storage": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getStorage(portal, { storageId: "1" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getStorage(app, { storageId: 2 }));
  },
  "get-storages-list": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getStoragesList(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getStoragesList(app));
  },
  "rename-storage": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await renameStorage(portal, { storageId: "3", name: "Exchange" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await renameStorage(app, {
        storageId: 3,
        name: "Exchange with the warehouse",
      }),
    );
  },
  "add-tasks-checklist-element": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await addTasksChecklistElement(portal, {
        taskId: "2",
        text: "Compare two offers",
      }),
    );

    // Done already, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await addTasksChecklistElement(app, {
        taskId: 3,
        text: "Choose the colour",
        completed: true,
      }),
    );
  },
  "complete-tasks-checklist-element": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await completeTasksChecklistElement(portal, { taskId: "2", elementId: "1" }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await completeTasksChecklistElement(app, { taskId: 3, elementId: 3 }),
    );
  },
  "delete-tasks-checklist-element": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await deleteTasksChecklistElement(portal, { taskId: "2", elementId: "2" }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await deleteTasksChecklistElement(app, { taskId: 3, elementId: 4 }),
    );
  },
  "get-tasks-checklist-element": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await getTasksChecklistElement(portal, { taskId: "2", elementId: "2" }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getTasksChecklistElement(app, { taskId: 3, elementId: 3 }));
  },
  "get-tasks-checklist": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getTasksChecklist(portal, { taskId: "2" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getTasksChecklist(app, { taskId: 3 }));
  },
  "renew-tasks-checklist-element": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await renewTasksChecklistElement(portal, { taskId: "2", elementId: "2" }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await renewTasksChecklistElement(app, { taskId: 3, elementId: 4 }));
  },
  "update-tasks-checklist-element": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await updateTasksChecklistElement(portal, {
        taskId: "2",
        elementId: "1",
        text: "Ask for the price of 500 copies",
      }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updateTasksChecklistElement(app, {
        taskId: 3,
        elementId: 3,
        text: "Collect the photos by Friday",
      }),
    );
  },
  "add-task-to-favorites": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await addTaskToFavorites(portal, { taskId: "1" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await addTaskToFavorites(app, { taskId: 2 }));
  },
  "approve-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await approveTask(portal, { taskId: "4" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await approveTask(app, { taskId: 4 }));
  },
  "attach-file-to-topic": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await attachFileToTopic(portal, { taskId: "1", fileId: "7" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await attachFileToTopic(app, { taskId: 2, fileId: 8 }));
  },
  "check-task-accesses": async () => {
    // For the caller, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await checkTaskAccesses(portal, { taskId: "1" }));

    // For two users, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await checkTaskAccesses(app, { taskId: 2, users: [1, 2166] }));
  },
  "complete-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await completeTask(portal, { taskId: "1" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await completeTask(app, { taskId: 2 }));
  },
  "create-task": async () => {
    // A title and who does it, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createTask(portal, {
        fields: { TITLE: "Book the meeting room", RESPONSIBLE_ID: "2164" },
      }),
    );

    // With a deadline and members, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createTask(app, {
        fields: {
          TITLE: "Prepare the customer survey",
          DESCRIPTION: "Ten questions, one page.",
          RESPONSIBLE_ID: 2166,
          ACCOMPLICES: [2164],
          DEADLINE: "2024-10-31T18:00:00",
          PRIORITY: 2,
          TASK_CONTROL: "Y",
        },
      }),
    );
  },
  "create-tasks-dependencies": async () => {
    // One begins when the other ends, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createTasksDependencies(portal, {
        fromId: "1",
        destinationId: "2",
        linkType: "2",
      }),
    );

    // Both begin together, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createTasksDependencies(app, {
        fromId: 1,
        destinationId: 3,
        linkType: 0,
      }),
    );
  },
  "defer-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deferTask(portal, { taskId: "1" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deferTask(app, { taskId: 2 }));
  },
  "delegate-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await delegateTask(portal, { taskId: "1", userId: "2166" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await delegateTask(app, { taskId: 2, userId: 2164 }));
  },
  "delete-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await deleteTask(portal, { taskId: "6" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteTask(app, { taskId: 5 }));
  },
  "delete-tasks-dependencies": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await deleteTasksDependencies(portal, {
        fromId: "2",
        destinationId: "3",
        linkType: "0",
      }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await deleteTasksDependencies(app, {
        fromId: 3,
        destinationId: 4,
        linkType: 2,
      }),
    );
  },
  "disapprove-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await disapproveTask(portal, { taskId: "4" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await disapproveTask(app, { taskId: 4 }));
  },
  "get-daily-plan": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getDailyPlan(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getDailyPlan(app));
  },
  "get-task-fields-structure": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getTaskFieldsStructure(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getTaskFieldsStructure(app));
  },
  "get-task-history": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getTaskHistory(portal, { taskId: "3" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getTaskHistory(app, { taskId: 4 }));
  },
  "get-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getTask(portal, { taskId: "1" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getTask(app, { taskId: 2 }));
  },
  "get-tasks-filter-structure": () => {
    // With hints
    console.log(getTasksFilterStructure({ asMap: true }));

    // With empty values
    console.log(getTasksFilterStructure({ clear: true, asMap: true }));
  },
  "get-tasks-list": async () => {
    // Open tasks of one user, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await getTasksList(portal, {
        filter: { RESPONSIBLE_ID: "2164", "!STATUS": 5 },
      }),
    );

    // Some fields of what was created since October, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await getTasksList(app, {
        filter: { ">=CREATED_DATE": "2024-10-01", CREATED_BY: [1, 2166] },
        indent: 0,
        fields: ["ID", "TITLE", "STATUS", "DEADLINE"],
      }),
    );
  },
  "mute-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await muteTask(portal, { taskId: "1" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await muteTask(app, { taskId: 2 }));
  },
  "pause-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await pauseTask(portal, { taskId: "1" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await pauseTask(app, { taskId: 3 }));
  },
  "remove-task-from-favorites": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await removeTaskFromFavorites(portal, { taskId: "4" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await removeTaskFromFavorites(app, { taskId: 4 }));
  },
  "renew-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await renewTask(portal, { taskId: "5" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await renewTask(app, { taskId: 6 }));
  },
  "start-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await startTask(portal, { taskId: "2" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await startTask(app, { taskId: 6 }));
  },
  "start-watching-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await startWatchingTask(portal, { taskId: "1" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await startWatchingTask(app, { taskId: 2 }));
  },
  "stop-watching-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await stopWatchingTask(portal, { taskId: "3" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await stopWatchingTask(app, { taskId: 3 }));
  },
  "unmute-task": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await unmuteTask(portal, { taskId: "6" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await unmuteTask(app, { taskId: 6 }));
  },
  "update-task": async () => {
    // A new title, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await updateTask(portal, {
        taskId: "2",
        fields: { TITLE: "Call the printer about brochures and flyers" },
      }),
    );

    // Deadline and priority, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updateTask(app, {
        taskId: 1,
        fields: { DEADLINE: "2024-10-25T16:00:00", PRIORITY: 1 },
      }),
    );
  },
  "add-task-time-accounting": async () => {
    // A quarter of an hour, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await addTaskTimeAccounting(portal, { taskId: "2", time: "900" }));

    // Another user's time of an earlier day, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await addTaskTimeAccounting(app, {
        taskId: 3,
        time: 5400,
        userId: 2166,
        text: "Compared three offers",
        setupDate: "2024-10-08T14:30:00",
      }),
    );
  },
  "delete-task-time-accounting": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await deleteTaskTimeAccounting(portal, { taskId: "2", recordId: "1" }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await deleteTaskTimeAccounting(app, { taskId: 2, recordId: 2 }));
  },
  "get-task-time-accounting-list": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getTaskTimeAccountingList(portal, { taskId: "2" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getTaskTimeAccountingList(app, { taskId: 3 }));
  },
  "get-task-time-accounting": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await getTaskTimeAccounting(portal, { taskId: "2", recordId: "1" }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getTaskTimeAccounting(app, { taskId: 3, recordId: 3 }));
  },
  "get-timekeeping-settings": async () => {
    // Of the caller, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getTimekeepingSettings(portal));

    // Of another user, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getTimekeepingSettings(app, { userId: 2166 }));
  },
  "get-timekeeping-status": async () => {
    // Of the caller, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getTimekeepingStatus(portal));

    // Of another user, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getTimekeepingStatus(app, { userId: 2166 }));
  },
  "pause-timekeeping": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await pauseTimekeeping(portal, { userId: "2164" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await pauseTimekeeping(app, { userId: 2166 }));
  },
  "start-timekeeping": async () => {
    // Now, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await startTimekeeping(portal, { userId: "2164" }));

    // Earlier the same day, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await startTimekeeping(app, {
        userId: 2166,
        time: "2024-10-09T08:00:00",
        report: "Forgot to start the day",
      }),
    );
  },
  "stop-timekeeping": async () => {
    // Now, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await stopTimekeeping(portal, { userId: "2164" }));

    // Earlier the same day, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await stopTimekeeping(app, {
        userId: 2166,
        time: "2024-10-09T17:00:00",
        report: "Forgot to end the day",
      }),
    );
  },
  "update-task-time-accounting": async () => {
    // More time, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await updateTaskTimeAccounting(portal, {
        taskId: "2",
        recordId: "1",
        time: "1200",
      }),
    );

    // Time, comment and date, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updateTaskTimeAccounting(app, {
        taskId: 3,
        recordId: 3,
        time: 1800,
        text: "Chose the supplier",
        setupDate: "2024-10-08T09:15:00",
      }),
    );
  },
  "change-user-status": async () => {
    // Dismiss, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await changeUserStatus(portal, { userId: "2164", fire: true }));

    // Take back, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await changeUserStatus(app, { userId: 2166, fire: false }));
  },
  "create-user": async () => {
    // An employee, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await createUser(portal, {
        fields: {
          EMAIL: "anna.orlova@example.org",
          NAME: "Anna",
          LAST_NAME: "Orlova",
          UF_DEPARTMENT: [1],
        },
      }),
    );

    // An extranet user, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await createUser(app, {
        fields: {
          EMAIL: "guest@example.org",
          NAME: "Guest",
          EXTRANET: "Y",
          SONET_GROUP_ID: [3],
        },
      }),
    );
  },
  "find-users": async () => {
    // By surname, through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await findUsers(portal, { filter: { LAST_NAME: "Novak" } }));

    // By position and type, with a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await findUsers(app, {
        filter: { WORK_POSITION: "Sales", USER_TYPE: "employee" },
      }),
    );
  },
  "get-current-user": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getCurrentUser(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getCurrentUser(app));
  },
  "get-user-fields-structure": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getUserFieldsStructure(portal));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getUserFieldsStructure(app));
  },
  "get-user-filter-structure": () => {
    // With empty values
    console.log(getUserFilterStructure({ clear: true }));

    // With hints
    console.log(getUserFilterStructure({ clear: false }));
  },
  "get-user": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(await getUser(portal, { userId: "2164" }));

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(await getUser(app, { userId: 2166 }));
  },
  "update-user": async () => {
    // Through a webhook
    const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
    console.log(
      await updateUser(portal, {
        userId: "2164",
        fields: { EMAIL: "oleg@example.org", UF_DEPARTMENT: [1] },
      }),
    );

    // With a token
    const app = new Portal("b24-ar17wx.bitrix24.by", {
      token: "11ae5d68006e9f06006b12e400000001000...",
    });
    console.log(
      await updateUser(app, {
        userId: 2166,
        fields: { NAME: "Oleg", LAST_NAME: "Lama", UF_DEPARTMENT: [7] },
      }),
    );
  },
};
