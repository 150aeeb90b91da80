/**
 * `--dry-run`: the requests that a call would send, for people to look at.
 *
 * @module
 */

import { redact } from "../../core/redact.ts";

/** A request as it would leave. */
export interface Planned {
  /** The verb. */
  http: string;
  address: string;
  /** Kind of the body where it is no JSON. */
  type?: string;
  /** JSON, a form's fields, a text, or the number of bytes; absent where nothing is sent. */
  body?: unknown;
}

/** Kinds of bodies that people can read. */
const TEXTS = /^text\/|[/+](json|xml|yaml)$/;

/** What methods answer by their documentation, by their names. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * Lets a client make its requests, and takes them where they would leave.
 *
 * @param call Makes the call by a `fetch` and a signal; both are told as soon as nothing more can be known.
 * @param answers What is answered to earlier requests, so that the later ones can be made.
 * @throws Whatever the call throws before it makes a request.
 */
export async function plan(
  call: (reach: typeof fetch, signal: AbortSignal) => Promise<unknown>,
  answers: Answers = {},
): Promise<Planned[]> {
  const seen = new AbortController();
  const planned: Planned[] = [];
  const left = new Map(Object.entries(answers));
  try {
    await call(async (input, init) => {
      const request = await readRequest(new Request(input, init));
      if (!seen.signal.aborted) planned.push(request);
      const { origin, pathname } = new URL(request.address);
      const method = [...left.keys()].find((name) => pathname.toLowerCase().endsWith(`/${name.toLowerCase()}`));
      if (method !== undefined && !seen.signal.aborted) {
        const answer = JSON.stringify(left.get(method)).replace(/https?:\/\/[^/"]+/g, origin);
        left.delete(method);
        return new Response(answer, { headers: { "content-type": "application/json" } });
      }
      seen.abort("planned");
      throw new Error("Nothing is sent.");
    }, seen.signal);
  } catch (error) {
    if (!planned.length) throw error;
  }
  if (!planned.length) throw new Error("The client has made no request.");
  return planned;
}

/**
 * The request without secrets. A host may read like a code that stands behind it, so what is found in addresses is
 * masked behind the host only.
 *
 * @param secrets Texts that are masked everywhere.
 * @param codes Secrets that stand in the address.
 */
export function withoutSecrets(
  { http, address, type, body }: Planned,
  secrets: readonly string[],
  codes: readonly string[],
): Planned {
  const { origin, href } = new URL(address);
  const all = [...secrets, ...codes];
  return {
    http,
    address: redact(origin, secrets) + redact(href.slice(origin.length), all),
    ...type !== undefined && { type },
    ...body !== undefined && { body: redact(body, all) },
  };
}

/** A request as people look at it. */
export async function readRequest(request: Request): Promise<Planned> {
  const { method: http, url: address } = request;
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const isForm = type === "multipart/form-data" || type === "application/x-www-form-urlencoded";
  const bytes = new Uint8Array(await request.clone().arrayBuffer());
  if (!bytes.length) return { http, address };
  const form = isForm && await request.formData().catch(() => undefined);
  if (form) return { http, address, type, body: fieldsOf(form) };
  const text = !type || TEXTS.test(type) ? readText(bytes) : undefined;
  const about = { http, address, ...type && { type } };
  if (text === undefined) return { ...about, body: { bytes: bytes.length } };
  try {
    return { http, address, body: JSON.parse(text) };
  } catch {
    return { ...about, body: text };
  }
}

function readText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A form's fields: texts as they are, files by name and size; a name that stands more than once has a list. */
function fieldsOf(form: FormData): Record<string, unknown> {
  const shown = (value: FormDataEntryValue) =>
    typeof value === "string" ? value : { file: value.name, bytes: value.size };
  const names = [...new Set(form.keys())];
  return Object.fromEntries(names.map((name) => {
    const values = form.getAll(name).map(shown);
    return [name, values.length === 1 ? values[0] : values];
  }));
}
