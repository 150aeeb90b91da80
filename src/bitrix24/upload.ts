/**
 * Uploads that go past the methods: a portal says where to, the file's bytes follow as they are.
 *
 * @module
 */

import { ResponseError } from "../core/errors.ts";
import { LOOPBACK } from "./address.ts";
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
 * Refuses an address that is not the portal's own: all documented ones are, and a file goes to nobody else. Runtimes
 * also "send" to files and to data within the address, and read from there what the portal would have answered.
 */
function checkOwner({ protocol, hostname }: URL, { origin }: Portal, method: string): void {
  const refuse = (where: string): never => {
    throw new ResponseError(`${method} wants the file at ${where}. Nothing was uploaded.`, { method });
  };
  if (protocol !== "https:" && !(protocol === "http:" && LOOPBACK.test(hostname))) {
    refuse(`an address of ${protocol}, and it goes over https: only`);
  }
  const own = new URL(origin).hostname;
  if (hostname !== own) refuse(`${hostname}, which is not the portal ${own}`);
}

/**
 * Sends a file to an upload address.
 *
 * @param method Name of the method that answered the address, for messages.
 * @returns The whole envelope.
 * @throws ResponseError When the address is not the portal's own; otherwise the errors of any call.
 */
export async function upload(
  portal: Portal,
  method: string,
  { field, uploadUrl }: UploadAddress,
  file: { name: string; content: Uint8Array<ArrayBuffer> },
  options: CallOptions = {},
): Promise<ApiResponse<unknown>> {
  const url = new URL(uploadUrl);
  checkOwner(url, portal, method);
  const form = new FormData();
  form.append(field, new Blob([file.content]), file.name);
  const wire = wireOf(portal);
  const secrets = [...wire.secrets, ...url.searchParams.values()];
  return await wire.send(method, {}, options, () => ({ url: uploadUrl, body: form, secrets }));
}
