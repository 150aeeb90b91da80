/** A body that is written by hand and calls no method of the shop. */

import { required, text } from "../../core/values/encode.ts";
import type { FindPostOfficeParams } from "../generated/mail.ts";

export interface PostOffice {
  street: string;
  open: boolean;
}

export interface PostOptions {
  timeout?: number;
}

// deno-lint-ignore require-await -- a real post would have to be asked
export async function findPostOffice(params: FindPostOfficeParams, options?: PostOptions): Promise<PostOffice> {
  return { street: required(text, params?.street, "street"), open: options?.timeout !== 1 };
}
