/**
 * `--debug`: what goes over the network, told on standard error.
 *
 * @module
 */

import { readRequest, withoutSecrets } from "../methods/plan.ts";
import type { Notes } from "../say/notes.ts";

/** How many bytes of an answer are looked at. */
const LOOKED_AT = 65_536;

/** How many characters of a body are shown. */
const SHOWN = 10_000;

/** Members of JSON, and parts of addresses, whose names say that they are secrets: nobody has told us of a new token. */
const MEMBER = /"((?:[^"\\]{0,40}(?:token|secret|passw)[^"\\]{0,40})|auth|sessid)"\s*:\s*"(?:[^"\\]|\\.){0,4000}"/gi;
const PART = /([?&](?:[\w%-]{0,40}(?:token|secret|passw)[\w%-]{0,40}|auth|sessid|code)=)[^&"\s\\]{1,4000}/gi;

/** A text without what looks like a secret. */
export function veiled(text: string): string {
  return text.replace(MEMBER, '"$1":"***"').replace(PART, "$1***");
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length - SHOWN} characters more)` : text;
}

/** Tells each request and each answer. */
export function told(inner: typeof fetch, notes: Notes, secrets: readonly string[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const planned = await readRequest(request.clone());
    const { http, address, type, body } = withoutSecrets(planned, secrets, notes.secretsIn(planned.address));
    const shown = body === undefined ? "" : ` ${type ? `${type} ` : ""}${JSON.stringify(body)}`;
    await notes.say(shortened(veiled(`> ${http} ${address}${shown}`)));
    const start = performance.now();
    const elapsed = () => `${Math.round(performance.now() - start)} ms`;
    let response: Response;
    try {
      response = await inner(request, init);
    } catch (error) {
      await notes.say(`< no answer after ${elapsed()}: ${error instanceof Error ? error.name : "stopped"}`);
      throw error;
    }
    const text = await beginning(response.clone());
    await notes.say(shortened(veiled(`< HTTP ${response.status} after ${elapsed()} ${text}`)));
    return response;
  };
}

/** The first bytes of a body as text; how many there are at least where they are none. */
async function beginning({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  try {
    for (;;) {
      const { done = true, value } = await reader?.read() ?? {};
      if (done) return text;
      size += value!.length;
      text += decoder.decode(value!.subarray(0, Math.max(0, LOOKED_AT - size + value!.length)), { stream: true });
      if (size >= LOOKED_AT) return `${text}…`;
    }
  } catch {
    return text || `(${size} bytes or more that are no text)`;
  } finally {
    reader?.cancel().catch(() => {});
  }
}
