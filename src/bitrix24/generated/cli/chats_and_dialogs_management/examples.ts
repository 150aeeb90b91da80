// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls createChat. */
export const CreateChat: readonly string[] = [
  'import { createChat, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await createChat(app, {",
  "    chat: {",
  '      TYPE: "CHAT",',
  '      TITLE: "Quarterly report",',
  '      DESCRIPTION: "Figures and questions about them",',
  '      MESSAGE: "Please send your figures by Friday.",',
  "      USERS: [2164, 2258],",
  "    },",
  "  }),",
  ");",
];
/** Calls getChatUsers. */
export const GetChatUsers: readonly string[] = [
  'import { getChatUsers, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getChatUsers(app, { chatId: 1489 }));",
];
/** Calls leaveChat. */
export const LeaveChat: readonly string[] = [
  'import { leaveChat, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await leaveChat(app, { chatId: 1489 }));",
];
/** Calls getUsers. */
export const GetUsers: readonly string[] = [
  'import { getUsers, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getUsers(app, { userIds: [2164, 2166] }));",
];
/** Calls addUsersToChat. */
export const AddUsersToChat: readonly string[] = [
  'import { addUsersToChat, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await addUsersToChat(app, {",
  "    chatId: 1417,",
  "    userIds: [2166, 2258],",
  "    hideHistory: true,",
  "  }),",
  ");",
];
/** Calls deleteUserFromChat. */
export const DeleteUserFromChat: readonly string[] = [
  'import { deleteUserFromChat, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteUserFromChat(app, { chatId: 1417, userId: 2166 }));",
];
/** Calls changeChatTitle. */
export const ChangeChatTitle: readonly string[] = [
  'import { changeChatTitle, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  '  await changeChatTitle(app, { chatId: 1417, title: "Trade fair in autumn" }),',
  ");",
];
/** Calls changeChatColor. */
export const ChangeChatColor: readonly string[] = [
  'import { changeChatColor, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  'console.log(await changeChatColor(app, { chatId: 1417, color: "DARK_BLUE" }));',
];
/** Calls changeChatPicture. */
export const ChangeChatPicture: readonly string[] = [
  'import { changeChatPicture, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  '  await changeChatPicture(app, { chatId: 1417, image: new Blob(["picture"]) }),',
  ");",
];
/** Calls changeChatOwner. */
export const ChangeChatOwner: readonly string[] = [
  'import { changeChatOwner, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await changeChatOwner(app, { chatId: 1489, userId: 2166 }));",
];
/** Calls disableChatNotifications. */
export const DisableChatNotifications: readonly string[] = [
  'import { disableChatNotifications, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await disableChatNotifications(app, { chatId: 1489 }));",
];
/** Calls enableChatNotifications. */
export const EnableChatNotifications: readonly string[] = [
  'import { enableChatNotifications, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await enableChatNotifications(app, { chatId: 1489 }));",
];
/** Calls getChatMessagesList. */
export const GetChatMessagesList: readonly string[] = [
  'import { getChatMessagesList, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getChatMessagesList(app, { chatId: 2164, lastId: 84869 }));",
];
/** Calls getDialog. */
export const GetDialog: readonly string[] = [
  'import { getDialog, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getDialog(app, { chatId: 2164 }));",
];
/** Calls getChatMembersList. */
export const GetChatMembersList: readonly string[] = [
  'import { getChatMembersList, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getChatMembersList(app, { chatId: 2164 }));",
];
/** Calls sendWritingNotification. */
export const SendWritingNotification: readonly string[] = [
  'import { Portal, sendWritingNotification } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await sendWritingNotification(app, { chatId: 2164 }));",
];
/** Calls getUserStatus. */
export const GetUserStatus: readonly string[] = [
  'import { getUserStatus, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getUserStatus(app));",
];
/** Calls setUserStatus. */
export const SetUserStatus: readonly string[] = [
  'import { Portal, setUserStatus } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  'console.log(await setUserStatus(app, { status: "online" }));',
];
/** Calls readAll. */
export const ReadAll: readonly string[] = [
  'import { Portal, readAll } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await readAll(app));",
];
/** Calls getChatFilesFolder. */
export const GetChatFilesFolder: readonly string[] = [
  'import { getChatFilesFolder, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getChatFilesFolder(app, { chatId: 1489 }));",
];
/** Calls getChatStructure. */
export const GetChatStructure: readonly string[] = [
  'import { getChatStructure } from "oint/bitrix24";',
  "",
  "console.log(getChatStructure({ clear: false }));",
];
