/**
 * Uploads that go past the methods: a portal says where to, the file's bytes follow as they are.
 *
 * @module
 */

import { ResponseError } from "../core/errors.ts";
import { refusePlainHttp } from "./address.ts";
import type { ApiResponse } from "./envelope.ts";
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

/**
 * Sends a file to an upload address.
 *
 * @param method Name of the method that answered the address, for messages.
 * @returns The whole envelope.
 * @throws UsageError When the address is plain http; otherwise the errors of any call.
 */
export async function upload(
  portal: Portal,
  method: string,
  { field, uploadUrl }: UploadAddress,
  file: { name: string; content: Uint8Array<ArrayBuffer> },
  options: CallOptions = {},
): Promise<ApiResponse<unknown>> {
  const url = new URL(uploadUrl);
  refusePlainHttp(url);
  const form = new FormData();
  form.append(field, new Blob([file.content]), file.name);
  const secrets = [...url.searchParams.values()];
  return await wireOf(portal)(method, {}, options, () => ({ url: uploadUrl, body: form, secrets }));
}
