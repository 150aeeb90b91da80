// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ServiceEntry } from "../commands.ts";
/** The services that the command line knows. */
export const services: readonly ServiceEntry[] = [{
  name: "bitrix24",
  title: "Bitrix24",
  summary: "Tasks, CRM, files, messages, calendars and users of a Bitrix24 portal.",
  secrets: ["/rest/(?:api/)?\\d+/([^/?#&\\s\"']+)"],
  load: async () => (await import("../../bitrix24/generated/cli/index.ts")).service,
}];
