/**
 * What faults do to answers: pages in their place, halves of them, connections that break.
 *
 * @module
 */

import type { FaultKind } from "./faults.ts";

/** How a connection ends without a whole answer. */
export type Break = "reset" | "close" | "half-headers" | "refused";

/** What the runtimes say of each; the first word of a refused one tells clients that nothing was sent. */
const WORDS: Readonly<Record<Break, readonly [code: string, message: string]>> = {
  "reset": ["ECONNRESET", "read ECONNRESET"],
  "close": ["UND_ERR_SOCKET", "other side closed"],
  "half-headers": ["HPE_INVALID_EOF_STATE", "the connection ended within the headers"],
  "refused": ["ECONNREFUSED", "connect ECONNREFUSED"],
};

/** A connection that breaks: `fetch` rejects with it; what serves a sandbox breaks the connection as it says. */
export class BrokenConnection extends TypeError {
  /** How the connection ends. */
  readonly connection: Break;

  constructor(connection: Break) {
    const [code, message] = WORDS[connection];
    super("fetch failed", { cause: Object.assign(new Error(message), { code }) });
    this.connection = connection;
  }
}

/** Titles of the pages that stand before a server, or in its place. */
const TITLES: Readonly<Record<string, string>> = {
  "200": "Welcome",
  "500": "Internal Server Error",
  "502": "Bad Gateway",
  "503": "Service Temporarily Unavailable",
};

/**
 * What comes instead of an answer, or of it.
 *
 * @param answer The answer; none where nothing was done.
 * @throws BrokenConnection When the connection breaks.
 */
export async function spoil(kind: FaultKind, answer?: Response): Promise<Response> {
  switch (kind) {
    case "reset":
    case "close":
    case "half-headers":
    case "refused":
      throw new BrokenConnection(kind);
    case "no-answer":
      return await new Promise<never>(() => {});
    case "200-html":
    case "500-html":
    case "502-html":
    case "503-html":
      return page(Number(kind.slice(0, 3)));
    case "421":
      return new Response("Misdirected Request\n", { status: 421, headers: { "content-type": "text/plain" } });
    case "empty-body":
      return like(answer, "");
    case "truncated-json": {
      const text = await answer!.text();
      return like(answer, text.slice(0, Math.ceil(text.length / 2)));
    }
    case "cut-body":
      return await cut(answer!);
    case "slow-answer":
      return answer!;
  }
}

function page(status: number): Response {
  const title = TITLES[status];
  const html = `<html>\n<head><title>${status} ${title}</title></head>\n<body>\n<h1>${title}</h1>\n</body>\n</html>\n`;
  return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

/** Another body under an answer's status and headers. */
function like(answer: Response | undefined, body: BodyInit): Response {
  const { status = 200, headers = { "content-type": "application/json; charset=utf-8" } } = answer ?? {};
  return new Response(body, { status, headers });
}

/** The first half of an answer, and then an error; its length is told as it should have been. */
async function cut(answer: Response): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let isBegun = false;
  const half = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isBegun) return controller.error(new BrokenConnection("close"));
      isBegun = true;
      controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2)));
    },
  });
  const response = like(answer, half);
  response.headers.set("content-length", `${bytes.length}`);
  return response;
}
