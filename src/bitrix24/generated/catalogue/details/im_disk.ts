// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `im.disk`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "im.disk.file.commit": {
    scope: ["im"],
    page: "api-reference/chats/files/im-disk-file-commit",
    params: [
      { name: "CHAT_ID", type: "integer", oneOf: ["CHAT_ID", "DIALOG_ID"] },
      { name: "DIALOG_ID", type: "string | integer", oneOf: ["CHAT_ID", "DIALOG_ID"] },
      { name: "FILE_ID", type: "integer | integer[]", oneOf: ["FILE_ID", "UPLOAD_ID"] },
      { name: "UPLOAD_ID", type: "integer", oneOf: ["FILE_ID", "UPLOAD_ID"] },
      { name: "MESSAGE", type: "string" },
      { name: "SILENT_MODE", type: "string", values: ["Y", "N"] },
      { name: "AS_FILE", type: "string", values: ["Y", "N"] },
    ],
    result: "{ FILES, DISK_ID, FILE_MODELS, MESSAGE_ID }",
    errors: ["CHAT_ID_EMPTY", "DIALOG_ID_EMPTY", "FILES_ERROR", "SAVE_ERROR", "ACCESS_ERROR"],
    example: { CHAT_ID: 1489, FILE_ID: [5249, 5250], MESSAGE: "Project documents" },
  },
  "im.disk.file.delete": {
    scope: ["im"],
    page: "api-reference/chats/files/im-disk-file-delete",
    params: [
      { name: "CHAT_ID", type: "integer", required: true },
      { name: "FILE_ID", type: "integer", required: true },
    ],
    result: "boolean",
    errors: ["FILE_ID_EMPTY", "CHAT_ID_EMPTY"],
    example: { CHAT_ID: 1489, FILE_ID: 5163 },
  },
  "im.disk.file.save": {
    scope: ["im"],
    page: "api-reference/chats/files/im-disk-file-save",
    params: [{ name: "FILE_ID", type: "integer", required: true }],
    result: "{ folder: { id, name }, file: { id, name } }",
    errors: ["FILE_ID_EMPTY", "FILE_SAVE_ERROR"],
    example: { FILE_ID: 5155 },
  },
  "im.disk.folder.get": {
    scope: ["im"],
    page: "api-reference/chats/files/im-disk-folder-get",
    params: [
      { name: "CHAT_ID", type: "integer", oneOf: ["CHAT_ID", "DIALOG_ID"] },
      { name: "DIALOG_ID", type: "string | integer", oneOf: ["CHAT_ID", "DIALOG_ID"] },
    ],
    result: "{ ID }",
    errors: ["CHAT_ID_EMPTY", "DIALOG_ID_EMPTY", "ACCESS_ERROR"],
    example: { DIALOG_ID: "chat1489" },
  },
};
