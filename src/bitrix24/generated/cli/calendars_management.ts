// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Calendars management". */
export const commands: Record<string, CommandTable> = {
  GetCalendarList: {
    name: "GetCalendarList",
    title: "Get list of calendars",
    summary: "Lists the calendars of a user, a workgroup or the company with colors, rights and export settings.",
    options: [{
      flag: "owner",
      param: "ownerId",
      name: "OwnerID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the user or workgroup whose calendars are listed; 0 for those of the company.",
    }, {
      flag: "type",
      param: "type",
      name: "Type",
      kind: "text",
      types: "String",
      required: true,
      about: "Kind of calendar: `user`, `group`, `company_calendar` or `location` (meeting rooms).",
    }],
    connects: true,
    method: "calendar.section.get",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html",
    example: 'oint bitrix24 GetCalendarList --url "b24-ar17wx.bitrix24.by" --owner 3 --type "group" ' + '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../calendars_management.ts");
      return api.getCalendarList(
        client as Portal,
        params as unknown as Parameters<typeof api.getCalendarList>[1],
        options,
      );
    },
  },
  CreateCalendar: {
    name: "CreateCalendar",
    title: "Create calendar",
    summary: "Creates a calendar of a user or a workgroup and returns its id.",
    options: [{
      flag: "fields",
      param: "fields",
      name: "FieldsStructure",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: true,
      about: "Fields of the new calendar; `type`, `ownerId` and `name` are required. See GetCalendarStructure.",
    }],
    connects: true,
    method: "calendar.section.add",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html",
    example: 'oint bitrix24 CreateCalendar --url "b24-ar17wx.bitrix24.by" --fields ' +
      "\"{'type':'group','ownerId':3,'name':'Trade fairs','description':'Fairs and exhibitions in " +
      "2025','color':'#9cbeee','text_color':'#283000','export':{'ALLOW':true,'SET':'3_9'}}\" --token " + '"***"',
    run: async (client, params, options) => {
      const api = await import("../calendars_management.ts");
      return api.createCalendar(
        client as Portal,
        params as unknown as Parameters<typeof api.createCalendar>[1],
        options,
      );
    },
  },
  UpdateCalendar: {
    name: "UpdateCalendar",
    title: "Edit calendar",
    summary: "Changes the given fields of a calendar and leaves all others as they are.",
    notes: ["The fields must name the calendar's `type` and `ownerId`, too."],
    options: [{
      flag: "calendar",
      param: "calendarId",
      name: "CalendarID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the calendar to change.",
    }, {
      flag: "fields",
      param: "fields",
      name: "FieldsStructure",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: true,
      about: "`type` and `ownerId` of the calendar, and the fields to change with their new values. See " +
        "GetCalendarStructure.",
    }],
    connects: true,
    method: "calendar.section.update",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html",
    example: 'oint bitrix24 UpdateCalendar --url "b24-ar17wx.bitrix24.by" --calendar 190 --fields ' +
      "\"{'type':'user','ownerId':1,'description':'Flights, trains and " +
      "hotels','color':'#9cbeaa','text_color':'#283099','export':{'ALLOW':false}}\" --token \"***\"",
    run: async (client, params, options) => {
      const api = await import("../calendars_management.ts");
      return api.updateCalendar(
        client as Portal,
        params as unknown as Parameters<typeof api.updateCalendar>[1],
        options,
      );
    },
  },
  DeleteCalendar: {
    name: "DeleteCalendar",
    title: "Delete calendar",
    summary: "Deletes a calendar of a user or a workgroup.",
    notes: ["The calendar is gone for good, with its events."],
    options: [{
      flag: "calendar",
      param: "calendarId",
      name: "CalendarID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the calendar to delete.",
    }, {
      flag: "owner",
      param: "ownerId",
      name: "OwnerID",
      kind: "id",
      types: "String, Number",
      required: true,
      about: "Id of the user or workgroup that owns it.",
    }, {
      flag: "type",
      param: "type",
      name: "Type",
      kind: "text",
      types: "String",
      required: true,
      about: "Kind of calendar: `user` or `group`.",
    }],
    connects: true,
    method: "calendar.section.delete",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html",
    example: 'oint bitrix24 DeleteCalendar --url "b24-ar17wx.bitrix24.by" --calendar 191 --owner 3 --type ' +
      '"group" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../calendars_management.ts");
      return api.deleteCalendar(
        client as Portal,
        params as unknown as Parameters<typeof api.deleteCalendar>[1],
        options,
      );
    },
  },
  GetUserBusy: {
    name: "GetUserBusy",
    title: "Get user busy",
    summary: "Returns the events that keep users busy or away in a period, by user.",
    options: [{
      flag: "users",
      param: "users",
      name: "Users",
      kind: "list",
      types: "Number, Array Of Number",
      required: true,
      about: "Ids of the users; a single one will do.",
    }, {
      flag: "from",
      param: "startDate",
      name: "StartDate",
      kind: "date",
      types: "Date",
      required: true,
      about: "First day of the period.",
    }, {
      flag: "to",
      param: "endDate",
      name: "EndDate",
      kind: "date",
      types: "Date",
      required: true,
      about: "Last day of the period.",
    }],
    connects: true,
    method: "calendar.accessibility.get",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html",
    example: 'oint bitrix24 GetUserBusy --url "b24-ar17wx.bitrix24.by" --users "[1,2164,2166]" --from ' +
      '"2024-12-01" --to "2024-12-31" --token "***"',
    run: async (client, params, options) => {
      const api = await import("../calendars_management.ts");
      return api.getUserBusy(client as Portal, params as unknown as Parameters<typeof api.getUserBusy>[1], options);
    },
  },
  GetCustomCalendarSettings: {
    name: "GetCustomCalendarSettings",
    title: "Get custom calendar settings",
    summary: "Returns view, tasks, reminders and further calendar settings of the user on whose behalf the " +
      "portal is called.",
    options: [],
    connects: true,
    method: "calendar.user.settings.get",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html",
    example: 'oint bitrix24 GetCustomCalendarSettings --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../calendars_management.ts");
      return api.getCustomCalendarSettings(client as Portal, options);
    },
  },
  SetCustomCalendarSettings: {
    name: "SetCustomCalendarSettings",
    title: "Set custom calendar settings",
    summary: "Changes calendar settings of the user on whose behalf the portal is called.",
    options: [{
      flag: "settings",
      param: "settings",
      name: "SettingsStructure",
      kind: "structure",
      types: "Structure Of KeyAndValue",
      required: true,
      about: "Settings with their new values. See GetCalendarCustomSettingsStructure.",
    }],
    connects: true,
    method: "calendar.user.settings.set",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html",
    example: 'oint bitrix24 SetCustomCalendarSettings --url "b24-ar17wx.bitrix24.by" --settings ' +
      "\"{'view':'month','showDeclined':false,'denyBusyInvitation':true,'showWeekNumbers':'Y','syncPeriodPast':'3','syncPeriodFuture':'12','defaultReminders':{'fullDay':[{'type':'hour','count':9}],'withTime':[{'type':'min','count':15}]}}\" " +
      '--token "***"',
    run: async (client, params, options) => {
      const api = await import("../calendars_management.ts");
      return api.setCustomCalendarSettings(
        client as Portal,
        params as unknown as Parameters<typeof api.setCustomCalendarSettings>[1],
        options,
      );
    },
  },
  GetCalendarSettingsStructure: {
    name: "GetCalendarSettingsStructure",
    title: "Get calendar settings structure",
    summary: "Returns the calendar settings of the whole portal, such as working hours, days off and holidays.",
    options: [],
    connects: true,
    method: "calendar.settings.get",
    docs: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html",
    example: 'oint bitrix24 GetCalendarSettingsStructure --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../calendars_management.ts");
      return api.getCalendarSettingsStructure(client as Portal, options);
    },
  },
  GetCalendarCustomSettingsStructure: {
    name: "GetCalendarCustomSettingsStructure",
    title: "Get calendar custom settings structure",
    summary: "Returns a template of the settings that SetCustomCalendarSettings takes; nothing is sent to the portal.",
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
    example: "oint bitrix24 GetCalendarCustomSettingsStructure --empty false",
    run: async (_client, params) => {
      const api = await import("../calendars_management.ts");
      return api.getCalendarCustomSettingsStructure(
        params as unknown as Parameters<typeof api.getCalendarCustomSettingsStructure>[0],
      );
    },
  },
  GetCalendarStructure: {
    name: "GetCalendarStructure",
    title: "Get calendar structure",
    summary: "Returns a template of the fields that CreateCalendar and UpdateCalendar take; nothing is sent " +
      "to the portal.",
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
    example: "oint bitrix24 GetCalendarStructure --empty false",
    run: async (_client, params) => {
      const api = await import("../calendars_management.ts");
      return api.getCalendarStructure(params as unknown as Parameters<typeof api.getCalendarStructure>[0]);
    },
  },
};
