// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "Catalogs management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  GetFolderInformation: async () => (await import("./get_folder_information.ts")).command,
  CreateSubfolder: async () => (await import("./create_subfolder.ts")).command,
  MakeFolderCopy: async () => (await import("./make_folder_copy.ts")).command,
  MoveFolder: async () => (await import("./move_folder.ts")).command,
  DeleteFolder: async () => (await import("./delete_folder.ts")).command,
  GetFolderExternalLink: async () => (await import("./get_folder_external_link.ts")).command,
  GetFolderItems: async () => (await import("./get_folder_items.ts")).command,
  MarkFolderAsDeleted: async () => (await import("./mark_folder_as_deleted.ts")).command,
  RestoreFolder: async () => (await import("./restore_folder.ts")).command,
  RenameFolder: async () => (await import("./rename_folder.ts")).command,
  GetFolderFilterStructure: async () => (await import("./get_folder_filter_structure.ts")).command,
};
