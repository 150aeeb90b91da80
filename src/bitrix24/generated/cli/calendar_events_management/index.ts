// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Calendar events management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  CreateCalendarEvent: async () => (await import("./create_calendar_event.ts")).command,
  UpdateCalendarEvent: async () => (await import("./update_calendar_event.ts")).command,
  GetCalendarEvent: async () => (await import("./get_calendar_event.ts")).command,
  GetCalendarEvents: async () => (await import("./get_calendar_events.ts")).command,
  DeleteCalendarEvent: async () => (await import("./delete_calendar_event.ts")).command,
  GetUserParticipationStatus: async () => (await import("./get_user_participation_status.ts")).command,
  SetUserParticipationStatus: async () => (await import("./set_user_participation_status.ts")).command,
  GetCalendarEventsStructure: async () => (await import("./get_calendar_events_structure.ts")).command,
  GetCalendarEventsFilterStructure: async () => (await import("./get_calendar_events_filter_structure.ts")).command,
};
