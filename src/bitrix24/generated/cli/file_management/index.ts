// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** Commands of the category "File management". */
export const commands: Record<string, () => Promise<CommandTable>> = {
  UploadFileToStorage: async () => (await import("./upload_file_to_storage.ts")).command,
  UploadFileToFolder: async () => (await import("./upload_file_to_folder.ts")).command,
  GetFileInformation: async () => (await import("./get_file_information.ts")).command,
  DeleteFile: async () => (await import("./delete_file.ts")).command,
  GetFileExternalLink: async () => (await import("./get_file_external_link.ts")).command,
  MarkFileAsDeleted: async () => (await import("./mark_file_as_deleted.ts")).command,
  RestoreFile: async () => (await import("./restore_file.ts")).command,
  MakeFileCopy: async () => (await import("./make_file_copy.ts")).command,
  MoveFileToFolder: async () => (await import("./move_file_to_folder.ts")).command,
  RenameFile: async () => (await import("./rename_file.ts")).command,
};
