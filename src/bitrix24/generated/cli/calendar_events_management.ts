// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Calendar events management". */
export const commands: Record<string, CommandTable> = {
  CreateCalendarEvent: {
    name: "CreateCalendarEvent",
    title: "Create calendar event",
    summary: "Creates an event or a meeting in a calendar and returns its id.",
    notes: ["Attendees of a meeting are invited at once."],
    options: [{
      flag: "fields",
      param: "eventDescription",
      name: "EventDescription",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: true,
      about: "Fields of the new event; `type`, `ownerId`, `name`, `from` and `to` are required, and `section` " +
        "unless `auto_detect_section` is `Y`. Times are text like `2025-03-10T09:00:00`. See " +
        "GetCalendarEventsStructure.",
    }],
    connects: true,
    method: "calendar.event.add",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html",
    example: 'oint bitrix24 CreateCalendarEvent --url "b24-ar17wx.bitrix24.by" --fields ' +
      "\"{'type':'user','ownerId':1,'section':4,'name':'Sales meeting','description':'Figures of the " +
      "week','from':'2025-03-10T09:00:00','to':'2025-03-10T09:30:00','timezone_from':'Europe/Berlin','timezone_to':'Europe/Berlin','importance':'high','rrule':{'FREQ':'WEEKLY','COUNT':10,'INTERVAL':1,'BYDAY':['MO']},'remind':[{'type':'min','count':15}],'is_meeting':'Y','host':1,'attendees':[1,2164,2166],'meeting':{'notify':true,'reinvite':false,'allow_invite':false,'hide_guests':false}}\" " +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../calendar_events_management.ts");
      return api.createCalendarEvent(
        client as Portal,
        params as unknown as Parameters<typeof api.createCalendarEvent>[1],
        options,
      );
    },
  },
  UpdateCalendarEvent: {
    name: "UpdateCalendarEvent",
    title: "Update calendar event",
    summary: "Changes an event or a meeting; of a recurring one also a single occurrence, or all from one on.",
    notes: ["The fields must name the event's `type` and `ownerId`, too. Portals may refuse a change without `name`."],
    options: [{
      flag: "event",
      param: "eventId",
      name: "EventID",
      kind: "id",
      types: "Number",
      required: true,
      about: "Id of the event to change.",
    }, {
      flag: "fields",
      param: "eventDescription",
      name: "EventDescription",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: true,
      about: "`type` and `ownerId` of the event's calendar, and the fields to change with their new values. " +
        "See GetCalendarEventsStructure.",
    }],
    connects: true,
    method: "calendar.event.update",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html",
    example: 'oint bitrix24 UpdateCalendarEvent --url "b24-ar17wx.bitrix24.by" --event 1246 --fields ' +
      "\"{'type':'user','ownerId':1,'name':'Sales " +
      "meeting','from':'2025-03-17T10:00:00','to':'2025-03-17T10:30:00','recurrence_mode':'next','current_date_from':'2025-03-17','attendees':[1,2164]}\" " +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../calendar_events_management.ts");
      return api.updateCalendarEvent(
        client as Portal,
        params as unknown as Parameters<typeof api.updateCalendarEvent>[1],
        options,
      );
    },
  },
  GetCalendarEvent: {
    name: "GetCalendarEvent",
    title: "Get calendar event",
    summary: "Returns an event with its times, attendees, reminders and repetition.",
    options: [{
      flag: "event",
      param: "eventId",
      name: "EventID",
      kind: "id",
      types: "Number",
      required: true,
      about: "Id of the event to read.",
    }],
    connects: true,
    method: "calendar.event.getbyid",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html",
    example: 'oint bitrix24 GetCalendarEvent --url "b24-ar17wx.bitrix24.by" --event 1265 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../calendar_events_management.ts");
      return api.getCalendarEvent(
        client as Portal,
        params as unknown as Parameters<typeof api.getCalendarEvent>[1],
        options,
      );
    },
  },
  GetCalendarEvents: {
    name: "GetCalendarEvents",
    title: "Get calendar events",
    summary: "Lists the events of a user, a workgroup or the company in a period, in all calendars or in chosen ones.",
    options: [{
      flag: "owner",
      param: "ownerId",
      name: "OwnerID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the user or workgroup whose events are listed; 0 for those of the company.",
    }, {
      flag: "type",
      param: "type",
      name: "Type",
      kind: "text",
      types: "String",
      required: true,
      about: "Kind of calendar: `user`, `group` or `company_calendar`.",
    }, {
      flag: "filter",
      param: "filter",
      name: "Filter",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: false,
      default: "",
      about: "First day (`from`), last day (`to`) and ids of calendars (`section`, one or a list), any of " +
        "which may be left out. Without days the period is from about a month ago to three months ahead. " +
        "See GetCalendarEventsFilterStructure.",
    }],
    connects: true,
    method: "calendar.event.get",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html",
    example: 'oint bitrix24 GetCalendarEvents --url "b24-ar17wx.bitrix24.by" --owner 1 --type "user" ' +
      "--filter \"{'from':'2024-12-01','to':'2024-12-31','section':[4,21]}\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../calendar_events_management.ts");
      return api.getCalendarEvents(
        client as Portal,
        params as unknown as Parameters<typeof api.getCalendarEvents>[1],
        options,
      );
    },
  },
  DeleteCalendarEvent: {
    name: "DeleteCalendarEvent",
    title: "Delete calendar event",
    summary: "Deletes an event or a meeting.",
    notes: ["The event is gone for good."],
    options: [{
      flag: "event",
      param: "eventId",
      name: "EventID",
      kind: "id",
      types: "Number",
      required: true,
      about: "Id of the event to delete.",
    }],
    connects: true,
    method: "calendar.event.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html",
    example: 'oint bitrix24 DeleteCalendarEvent --url "b24-ar17wx.bitrix24.by" --event 1265 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../calendar_events_management.ts");
      return api.deleteCalendarEvent(
        client as Portal,
        params as unknown as Parameters<typeof api.deleteCalendarEvent>[1],
        options,
      );
    },
  },
  GetUserParticipationStatus: {
    name: "GetUserParticipationStatus",
    title: "Get user participation status",
    summary: "Returns how the user on whose behalf the portal is called has answered the invitation to a meeting.",
    options: [{
      flag: "event",
      param: "eventId",
      name: "EventID",
      kind: "id",
      types: "Number",
      required: true,
      about: "Id of the meeting.",
    }],
    connects: true,
    method: "calendar.meeting.status.get",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html",
    example: 'oint bitrix24 GetUserParticipationStatus --url "b24-ar17wx.bitrix24.by" --event 651 --token "***"',
    run: async (client, params, options) => {
      const api = await import("../calendar_events_management.ts");
      return api.getUserParticipationStatus(
        client as Portal,
        params as unknown as Parameters<typeof api.getUserParticipationStatus>[1],
        options,
      );
    },
  },
  SetUserParticipationStatus: {
    name: "SetUserParticipationStatus",
    title: "Set user participation status",
    summary: "Answers the invitation to a meeting for the user on whose behalf the portal is called.",
    notes: ["The organiser may be notified of the answer."],
    options: [{
      flag: "event",
      param: "eventId",
      name: "EventID",
      kind: "id",
      types: "Number",
      required: true,
      about: "Id of the meeting.",
    }, {
      flag: "status",
      param: "status",
      name: "Status",
      kind: "text",
      types: "String",
      required: true,
      about: "`Y` accepts, `N` declines, `Q` leaves the invitation open.",
    }],
    connects: true,
    method: "calendar.meeting.status.set",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html",
    example: 'oint bitrix24 SetUserParticipationStatus --url "b24-ar17wx.bitrix24.by" --event 651 --status ' +
      '"Y" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../calendar_events_management.ts");
      return api.setUserParticipationStatus(
        client as Portal,
        params as unknown as Parameters<typeof api.setUserParticipationStatus>[1],
        options,
      );
    },
  },
  GetCalendarEventsStructure: {
    name: "GetCalendarEventsStructure",
    title: "Get calendar events structure",
    summary: "Returns a template of the fields that CreateCalendarEvent and UpdateCalendarEvent take; nothing " +
      "is sent to the portal.",
    options: [{
      flag: "empty",
      param: "clear",
      name: "Clear",
      kind: "boolean",
      types: "Boolean",
      required: false,
      default: false,
      about: "True returns empty values, false a hint in place of each value.",
    }],
    connects: false,
    example: "oint bitrix24 GetCalendarEventsStructure --empty false",
    run: async (_client, params) => {
      const api = await import("../calendar_events_management.ts");
      return api.getCalendarEventsStructure(params as unknown as Parameters<typeof api.getCalendarEventsStructure>[0]);
    },
  },
  GetCalendarEventsFilterStructure: {
    name: "GetCalendarEventsFilterStructure",
    title: "Get calendar events filter structure",
    summary: "Returns a template of the filter that GetCalendarEvents takes; nothing is sent to the portal.",
    options: [{
      flag: "empty",
      param: "clear",
      name: "Clear",
      kind: "boolean",
      types: "Boolean",
      required: false,
      default: false,
      about: "True returns empty values, false a hint in place of each value.",
    }],
    connects: false,
    example: "oint bitrix24 GetCalendarEventsFilterStructure --empty false",
    run: async (_client, params) => {
      const api = await import("../calendar_events_management.ts");
      return api.getCalendarEventsFilterStructure(
        params as unknown as Parameters<typeof api.getCalendarEventsFilterStructure>[0],
      );
    },
  },
};
