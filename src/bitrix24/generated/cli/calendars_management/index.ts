// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Calendars management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  GetCalendarList: async () => (await import("./get_calendar_list.ts")).command,
  CreateCalendar: async () => (await import("./create_calendar.ts")).command,
  UpdateCalendar: async () => (await import("./update_calendar.ts")).command,
  DeleteCalendar: async () => (await import("./delete_calendar.ts")).command,
  GetUserBusy: async () => (await import("./get_user_busy.ts")).command,
  GetCustomCalendarSettings: async () => (await import("./get_custom_calendar_settings.ts")).command,
  SetCustomCalendarSettings: async () => (await import("./set_custom_calendar_settings.ts")).command,
  GetCalendarSettingsStructure: async () => (await import("./get_calendar_settings_structure.ts")).command,
  GetCalendarCustomSettingsStructure: async () => (await import("./get_calendar_custom_settings_structure.ts")).command,
  GetCalendarStructure: async () => (await import("./get_calendar_structure.ts")).command,
};
