/**
 * Uploads that go past the methods: a portal says where to, the file's bytes follow as they are.
 *
 * @module
 */

import { ResponseError } from "../core/errors.ts";
import type { ApiResponse } from "./envelope.ts";
import type { DiskFolderUploadFileResult } from "./generated/types/disk.ts";
import { foreignTo, secretsIn } from "./own_address.ts";
import type { CallOptions, Portal } from "./portal.ts";
import { wireOf } from "./wire.ts";

/** What a portal answers when it is asked where a file should go. */
export interface UploadAddress {
  /** Name of the form's field. */
  field: string;
  /** Address to send the form to; holds a token. */
  uploadUrl: string;
}

/**
 * Reads an upload address in what a method answered.
 *
 * @throws ResponseError When there is none; nothing was uploaded then.
 */
export function uploadAddress(method: string, result: unknown): UploadAddress {
  const { field, uploadUrl } = Object(result) as Partial<Record<keyof UploadAddress, unknown>>;
  if (typeof field === "string" && typeof uploadUrl === "string" && URL.canParse(uploadUrl)) {
    return { field, uploadUrl };
  }
  throw new ResponseError(`${method} did not say where to send the file. Nothing was uploaded.`, { method });
}

/** The method that takes files into a folder, or says where to send them. */
const METHOD = "disk.folder.uploadFile";

/** Asks where a file of a folder goes, and sends its bytes there: no base64, whatever the size. */
export async function sendInto(
  portal: Portal,
  folder: string,
  file: { name: string; content: Blob },
  options: CallOptions,
): Promise<ApiResponse<DiskFolderUploadFileResult>> {
  const { result } = await portal.callUnknown(METHOD, { id: folder }, options);
  const answer = await sendFile(portal, METHOD, uploadAddress(METHOD, result), file, options);
  return answer as ApiResponse<DiskFolderUploadFileResult>;
}

/**
 * Sends a file to an upload address.
 *
 * @param method Name of the method that answered the address, for messages.
 * @returns The whole envelope.
 * @throws ResponseError When the address is not the portal's own; otherwise the errors of any call.
 */
export async function sendFile(
  portal: Portal,
  method: string,
  { field, uploadUrl }: UploadAddress,
  file: { name: string; content: Blob },
  options: CallOptions = {},
): Promise<ApiResponse<unknown>> {
  const url = new URL(uploadUrl);
  const where = foreignTo(portal.origin, url);
  if (where) throw new ResponseError(`${method} wants the file at ${where}. Nothing was uploaded.`, { method });
  const form = new FormData();
  form.append(field, file.content, file.name);
  const outgoing = { url: uploadUrl, body: form, secrets: secretsIn(url) };
  return await wireOf(portal).send(method, {}, options, () => outgoing, { isSigned: true }) as ApiResponse<unknown>;
}
