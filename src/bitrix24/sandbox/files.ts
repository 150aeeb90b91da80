/**
 * Files that come and go outside of method calls: a method without its file answers an address that takes it once, and a
 * file's address gives its bytes. The first one needs no credentials: it is one. The other has those of who asked for it.
 *
 * @module
 */

import { attachment, contentOf } from "../../sandbox/files.ts";
import { Kept } from "../../sandbox/kept.ts";
import { textOf } from "../../sandbox/kinds.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import { charactersIn } from "../../sandbox/size.ts";
import type { Store } from "../../sandbox/store.ts";
import type { Json } from "../../sandbox/table.ts";
import type { Asked } from "./request.ts";

/** Name of the form's field that holds the file. */
export const FIELD = "file";

/** A method that waits for its file. */
export interface Waiting {
  asked: Asked;
  /** Id of the user who called. */
  caller: number;
}

/** Milliseconds for which an address waits for its file. */
const LIFETIME = 3_600_000;

/** Characters that all waiting methods may have, and those that each one counts for at least: a thousand can wait. */
const MOST = 64 * 1024 * 1024;
const LEAST = Math.floor(MOST / 1000);

/** The addresses that were given out and not used. */
export class Tickets {
  readonly #waiting: Kept<Waiting>;

  constructor(now: () => Date) {
    this.#waiting = new Kept({ most: MOST, age: LIFETIME, now });
  }

  /** Answers the address to which the method's file can be sent. */
  issue(waiting: Waiting): Json {
    const token = crypto.randomUUID();
    this.#waiting.set(token, waiting, Math.max(LEAST, charactersIn(waiting.asked.params.values())));
    return { field: FIELD, uploadUrl: `${waiting.asked.origin}/rest/upload.json?token=${token}` };
  }

  /**
   * Takes the file, and answers the method as if it had come at once.
   *
   * @param name Key of the method's file, and the key path of its name where it has none.
   * @throws Refusal When the address was not given out, or is used, or no file comes.
   */
  redeem({ params }: Asked): Waiting & { file: Json } {
    const token = textOf(params.get("TOKEN"));
    const waiting = this.#waiting.get(token);
    if (!waiting) {
      throw new Refusal(401, "INVALID_CREDENTIALS", "The upload address is unknown or was used");
    }
    const file = params.get(FIELD.toUpperCase());
    if (!Array.isArray(file)) throw new Refusal(400, "ERROR_ARGUMENT", `The form has no file in the field ${FIELD}`);
    this.#waiting.delete(token);
    return { ...waiting, file };
  }

  /** Forgets all addresses. */
  clear(): void {
    this.#waiting.clear();
  }
}

/** Begin of the addresses at which whoever asks can get files: they have the credentials of the request. */
export function downloads({ origin, webhook, token }: Asked): string {
  return webhook
    ? `${origin}/rest/${webhook.user}/${encodeURIComponent(webhook.code)}/download.json?`
    : `${origin}/rest/download.json?auth=${encodeURIComponent(token ?? "")}&`;
}

/**
 * Answers a file's bytes.
 *
 * @throws Refusal When there is no such file.
 */
export function download(store: Store, { params }: Asked): Response {
  const [entity = "", id] = textOf(params.get("TOKEN")).split("|");
  const bytes = contentOf(store, entity, Number(id));
  if (!bytes) throw new Refusal(404, "ERROR_NOT_FOUND", "Could not find the file");
  return attachment(bytes, textOf(store.row(entity, Number(id))?.get("NAME")) || "file");
}
