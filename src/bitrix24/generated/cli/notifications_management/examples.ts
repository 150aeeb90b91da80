// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls createPersonalNotification. */
export const CreatePersonalNotification: readonly string[] = [
  'import { createPersonalNotification, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await createPersonalNotification(app, {",
  "    userId: 2166,",
  '    text: "The report is due on Friday.",',
  '    tag: "REPORT",',
  "    attachments: [{",
  '      LINK: { NAME: "Report", LINK: "https://example.com/report" },',
  "    }],",
  "  }),",
  ");",
];
/** Calls createSystemNotification. */
export const CreateSystemNotification: readonly string[] = [
  'import { createSystemNotification, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await createSystemNotification(app, {",
  "    userId: 2166,",
  '    text: "The backup has failed.",',
  '    tag: "BACKUP",',
  '    attachments: [{ LINK: { NAME: "Log", LINK: "https://example.com/log" } }],',
  "  }),",
  ");",
];
/** Calls deleteNotification. */
export const DeleteNotification: readonly string[] = [
  'import { deleteNotification, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteNotification(app, { notificationId: 12346 }));",
];
