// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls createCalendarEvent. */
export const CreateCalendarEvent: readonly string[] = [
  'import { createCalendarEvent, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await createCalendarEvent(app, {",
  "    eventDescription: {",
  '      type: "user",',
  "      ownerId: 1,",
  "      section: 4,",
  '      name: "Sales meeting",',
  '      description: "Figures of the week",',
  '      from: "2025-03-10T09:00:00",',
  '      to: "2025-03-10T09:30:00",',
  '      timezone_from: "Europe/Berlin",',
  '      timezone_to: "Europe/Berlin",',
  '      importance: "high",',
  '      rrule: { FREQ: "WEEKLY", COUNT: 10, INTERVAL: 1, BYDAY: ["MO"] },',
  '      remind: [{ type: "min", count: 15 }],',
  '      is_meeting: "Y",',
  "      host: 1,",
  "      attendees: [1, 2164, 2166],",
  "      meeting: {",
  "        notify: true,",
  "        reinvite: false,",
  "        allow_invite: false,",
  "        hide_guests: false,",
  "      },",
  "    },",
  "  }),",
  ");",
];
/** Calls updateCalendarEvent. */
export const UpdateCalendarEvent: readonly string[] = [
  'import { Portal, updateCalendarEvent } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updateCalendarEvent(app, {",
  "    eventId: 1246,",
  "    eventDescription: {",
  '      type: "user",',
  "      ownerId: 1,",
  '      name: "Sales meeting",',
  '      from: "2025-03-17T10:00:00",',
  '      to: "2025-03-17T10:30:00",',
  '      recurrence_mode: "next",',
  '      current_date_from: "2025-03-17",',
  "      attendees: [1, 2164],",
  "    },",
  "  }),",
  ");",
];
/** Calls getCalendarEvent. */
export const GetCalendarEvent: readonly string[] = [
  'import { getCalendarEvent, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getCalendarEvent(app, { eventId: 1265 }));",
];
/** Calls getCalendarEvents. */
export const GetCalendarEvents: readonly string[] = [
  'import { getCalendarEvents, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await getCalendarEvents(app, {",
  "    ownerId: 1,",
  '    type: "user",',
  '    filter: { from: "2024-12-01", to: "2024-12-31", section: [4, 21] },',
  "  }),",
  ");",
];
/** Calls deleteCalendarEvent. */
export const DeleteCalendarEvent: readonly string[] = [
  'import { deleteCalendarEvent, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteCalendarEvent(app, { eventId: 1265 }));",
];
/** Calls getUserParticipationStatus. */
export const GetUserParticipationStatus: readonly string[] = [
  'import { getUserParticipationStatus, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getUserParticipationStatus(app, { eventId: 651 }));",
];
/** Calls setUserParticipationStatus. */
export const SetUserParticipationStatus: readonly string[] = [
  'import { Portal, setUserParticipationStatus } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  '  await setUserParticipationStatus(app, { eventId: 651, status: "Y" }),',
  ");",
];
/** Calls getCalendarEventsStructure. */
export const GetCalendarEventsStructure: readonly string[] = [
  'import { getCalendarEventsStructure } from "oint/bitrix24";',
  "",
  "console.log(getCalendarEventsStructure({ clear: false }));",
];
/** Calls getCalendarEventsFilterStructure. */
export const GetCalendarEventsFilterStructure: readonly string[] = [
  'import { getCalendarEventsFilterStructure } from "oint/bitrix24";',
  "",
  "console.log(getCalendarEventsFilterStructure({ clear: false }));",
];
