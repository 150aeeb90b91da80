/**
 * A server on this machine that keeps what it is sent. Requests to any other host go there, too.
 *
 * @module
 */

import { createSandbox } from "oint/sandbox";
import { UNLIMITED } from "../support/bitrix24/unlimited.ts";

/** What was sent. */
export interface Sent {
  http: string;
  /** The address that was asked for, without its query. */
  address: string;
  query: Record<string, string>;
  type: string;
  /** JSON's value; of a form, its fields; nothing where there is no body. */
  body: unknown;
  /** What was answered. */
  answer: unknown;
}

/** A field of a form that holds a file. */
export interface SentFile {
  field: string;
  name: string;
  content: string;
}

/** A recording server. */
export interface Recorder {
  /** In place of the network's `fetch`. */
  fetch: typeof fetch;
  /** Address of the server itself, for other processes. */
  url: string;
  sent: Sent[];
  /** Forgets what was sent, and what was kept in the sandbox. */
  reset: () => void;
  close: () => Promise<void>;
}

const ASKED = "x-asked-address";

async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) {
    const fields: SentFile[] = [];
    for (const [field, value] of await request.formData()) {
      const isFile = typeof value !== "string";
      fields.push({ field, name: isFile ? value.name : "", content: isFile ? await value.text() : value });
    }
    return fields;
  }
  const text = await request.text();
  return text === "" ? undefined : JSON.parse(text);
}

/** Starts a recorder. The sandbox answers; where it refuses, an empty result, so that whatever is sent next is sent. */
export function startRecorder(): Recorder {
  const now = () => new Date("2024-08-05T09:02:13Z");
  const sandbox = createSandbox({ now });
  const network = globalThis.fetch;
  const sent: Sent[] = [];

  const respond = async (request: Request): Promise<Response> => {
    const url = new URL(request.headers.get(ASKED) ?? request.url);
    const bytes = await request.arrayBuffer();
    const body = request.method === "GET" || bytes.byteLength === 0 ? {} : { body: bytes };
    const again = () => new Request(url, { method: request.method, headers: request.headers, ...body });
    const answered = await sandbox.fetch(again());
    const answer = answered.ok ? await answered.json() : { result: {}, access_token: "none", time: {} };
    sent.push({
      http: request.method,
      address: `${url.origin}${url.pathname}`,
      query: Object.fromEntries(url.searchParams),
      type: request.headers.get("content-type") ?? "",
      body: await readBody(again()),
      answer,
    });
    // Whoever calls need not wait for turns.
    return Response.json(answer, UNLIMITED);
  };

  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, respond);
  const url = `http://127.0.0.1:${server.addr.port}`;
  return {
    url,
    sent,
    reset: () => {
      sent.length = 0;
      sandbox.reset();
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const headers = new Headers(request.headers);
      headers.set(ASKED, request.url);
      const body = request.body === null ? {} : { body: await request.arrayBuffer() };
      return await network(url, { method: request.method, headers, signal: request.signal, ...body });
    },
    close: () => server.shutdown(),
  };
}
