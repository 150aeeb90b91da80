// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls sendMessage. */
export const SendMessage: readonly string[] = [
  'import { Portal, sendMessage } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await sendMessage(app, {",
  "    chatId: 2164,",
  '    text: "[B]Figures of the week[/B]",',
  "    attachments: [",
  "      {",
  '        GRID: [{ NAME: "Orders", VALUE: "41", DISPLAY: "ROW" }, {',
  '          NAME: "Returns",',
  '          VALUE: "2",',
  '          DISPLAY: "ROW",',
  "        }],",
  "      },",
  '      { DELIMITER: { SIZE: 200, COLOR: "#c6c6c6" } },',
  '      { LINK: { NAME: "All figures", LINK: "https://example.com/figures" } },',
  "    ],",
  "  }),",
  ");",
];
/** Calls editMessage. */
export const EditMessage: readonly string[] = [
  'import { editMessage, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await editMessage(app, {",
  "    messageId: 34239,",
  '    text: "Our stand, new plan",',
  "    attachments: [{",
  '      IMAGE: { NAME: "New plan", LINK: "https://example.com/plan-2.png" },',
  "    }],",
  "  }),",
  ");",
];
/** Calls setMessageReaction. */
export const SetMessageReaction: readonly string[] = [
  'import { Portal, setMessageReaction } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await setMessageReaction(app, { messageId: 34247 }));",
];
/** Calls deleteMessage. */
export const DeleteMessage: readonly string[] = [
  'import { deleteMessage, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteMessage(app, { messageId: 34247 }));",
];
/** Calls sendFile. */
export const SendFile: readonly string[] = [
  'import { Portal, sendFile } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await sendFile(app, {",
  "    chatId: 1489,",
  "    fileId: 5249,",
  '    description: "Plan of the stand",',
  "  }),",
  ");",
];
/** Calls markMessageAsRead. */
export const MarkMessageAsRead: readonly string[] = [
  'import { markMessageAsRead, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await markMessageAsRead(app, { chatId: 2164, messageId: 84875 }));",
];
/** Calls markMessageAsUnread. */
export const MarkMessageAsUnread: readonly string[] = [
  'import { markMessageAsUnread, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await markMessageAsUnread(app, { chatId: 2164, messageId: 84869 }));",
];
/** Calls getPictureBlock. */
export const GetPictureBlock: readonly string[] = [
  'import { getPictureBlock } from "oint/bitrix24";',
  "",
  "console.log(",
  "  getPictureBlock({",
  '    name: "Plan of the stand",',
  '    url: "https://example.com/plan.png",',
  "  }),",
  ");",
];
/** Calls getFileBlock. */
export const GetFileBlock: readonly string[] = [
  'import { getFileBlock } from "oint/bitrix24";',
  "",
  "console.log(",
  '  getFileBlock({ name: "Offer.pdf", url: "https://example.com/offer.pdf" }),',
  ");",
];
