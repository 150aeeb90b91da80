// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Storages management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  GetStoragesList: async () => (await import("./get_storages_list.ts")).command,
  GetAppStorage: async () => (await import("./get_app_storage.ts")).command,
  GetStorage: async () => (await import("./get_storage.ts")).command,
  RenameStorage: async () => (await import("./rename_storage.ts")).command,
  GetStorageObjects: async () => (await import("./get_storage_objects.ts")).command,
  CreateStorageFolder: async () => (await import("./create_storage_folder.ts")).command,
};
