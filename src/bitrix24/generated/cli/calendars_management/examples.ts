// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls getCalendarList. */
export const GetCalendarList: readonly string[] = [
  'import { getCalendarList, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  'console.log(await getCalendarList(app, { ownerId: 3, type: "group" }));',
];
/** Calls createCalendar. */
export const CreateCalendar: readonly string[] = [
  'import { createCalendar, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await createCalendar(app, {",
  "    fields: {",
  '      type: "group",',
  "      ownerId: 3,",
  '      name: "Trade fairs",',
  '      description: "Fairs and exhibitions in 2025",',
  '      color: "#9cbeee",',
  '      text_color: "#283000",',
  '      export: { ALLOW: true, SET: "3_9" },',
  "    },",
  "  }),",
  ");",
];
/** Calls updateCalendar. */
export const UpdateCalendar: readonly string[] = [
  'import { Portal, updateCalendar } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updateCalendar(app, {",
  "    calendarId: 190,",
  "    fields: {",
  '      type: "user",',
  "      ownerId: 1,",
  '      description: "Flights, trains and hotels",',
  '      color: "#9cbeaa",',
  '      text_color: "#283099",',
  "      export: { ALLOW: false },",
  "    },",
  "  }),",
  ");",
];
/** Calls deleteCalendar. */
export const DeleteCalendar: readonly string[] = [
  'import { deleteCalendar, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  '  await deleteCalendar(app, { calendarId: 191, ownerId: 3, type: "group" }),',
  ");",
];
/** Calls getUserBusy. */
export const GetUserBusy: readonly string[] = [
  'import { getUserBusy, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await getUserBusy(app, {",
  "    users: [1, 2164, 2166],",
  '    startDate: "2024-12-01",',
  '    endDate: "2024-12-31",',
  "  }),",
  ");",
];
/** Calls getCustomCalendarSettings. */
export const GetCustomCalendarSettings: readonly string[] = [
  'import { getCustomCalendarSettings, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getCustomCalendarSettings(app));",
];
/** Calls setCustomCalendarSettings. */
export const SetCustomCalendarSettings: readonly string[] = [
  'import { Portal, setCustomCalendarSettings } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await setCustomCalendarSettings(app, {",
  "    settings: {",
  '      view: "month",',
  "      showDeclined: false,",
  "      denyBusyInvitation: true,",
  '      showWeekNumbers: "Y",',
  '      syncPeriodPast: "3",',
  '      syncPeriodFuture: "12",',
  "      defaultReminders: {",
  '        fullDay: [{ type: "hour", count: 9 }],',
  '        withTime: [{ type: "min", count: 15 }],',
  "      },",
  "    },",
  "  }),",
  ");",
];
/** Calls getCalendarSettingsStructure. */
export const GetCalendarSettingsStructure: readonly string[] = [
  'import { getCalendarSettingsStructure, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getCalendarSettingsStructure(app));",
];
/** Calls getCalendarCustomSettingsStructure. */
export const GetCalendarCustomSettingsStructure: readonly string[] = [
  'import { getCalendarCustomSettingsStructure } from "oint/bitrix24";',
  "",
  "console.log(getCalendarCustomSettingsStructure({ clear: false }));",
];
/** Calls getCalendarStructure. */
export const GetCalendarStructure: readonly string[] = [
  'import { getCalendarStructure } from "oint/bitrix24";',
  "",
  "console.log(getCalendarStructure({ clear: false }));",
];
