/** A shelf in memory, seen from the server. */

import type { SandboxSettings } from "../../catalogue/commands.ts";
import { cors, fetchThrough, type Handler, HOST, json, refusals, type Sandbox, untilAborted } from "../../sandbox/http.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import { type Route, router } from "../../sandbox/route.ts";
import type { Json } from "../../sandbox/table.ts";

/** Something on the shelf. */
interface Item {
  id: number;
  name: string;
  tags: string[];
}

/** A file on the shelf. */
interface Kept {
  title: string;
  content: Blob;
}

const seeds = () => ({
  items: new Map<number, Item>([
    [7, { id: 7, name: "Soap", tags: ["bath"] }],
    [8, { id: 8, name: "Towel", tags: ["bath", "hand & foot"] }],
  ]),
  files: new Map<number, Kept>([[3, { title: "Poem", content: new Blob([new Uint8Array([0x48, 0x69, 0xff, 0x00])]) }]]),
});

/** The one of a kind that a path names. */
function of<T>(all: Map<number, T>, path: Map<string, string>): T {
  const found = all.get(Number(path.get("id")));
  if (!found) throw new Refusal(404, "NOT_FOUND", "Nothing stands there.");
  return found;
}

type Answer = (route: Route<Answer>, request: Request) => Response | Promise<Response>;

/** Makes a shelf. */
export function createSandbox(_settings?: SandboxSettings): Sandbox {
  let { items, files } = seeds();
  const routes: Record<string, Answer> = {
    "GET /v1/items": ({ query }) => {
      const tags = [query.get("tag") ?? []].flat();
      const ids = query.has("ids") ? `${query.get("ids")}`.split(",").map(Number) : undefined;
      const found = [...items.values()].filter((item) =>
        tags.every((tag) => item.tags.includes(tag)) && (ids?.includes(item.id) ?? true)
      );
      return json(200, found.slice(0, Number(query.get("limit") ?? 10)) as unknown as Json);
    },
    "GET /v1/items/{id}": ({ path }) => json(200, { ...of(items, path) }),
    "PATCH /v1/items/{id}": async ({ path, query }, request) => {
      const item = of(items, path);
      if ((request.headers.get("if-match") ?? "1") !== "1") throw new Refusal(412, "CHANGED", "It was changed.");
      if (!["all", "none"].includes(`${query.get("notify") ?? "all"}`)) throw new Refusal(400, "NOTIFY", "Tell whom to tell.");
      return json(200, { ...Object.assign(item, await request.json()) });
    },
    "DELETE /v1/items": async (_, request) => {
      const { ids } = await request.json() as { ids: number[] };
      ids.forEach((id) => items.delete(id));
      return new Response(null, { status: 204 });
    },
    "POST /v1/items/{id}/labels": async ({ path }, request) => {
      of(items, path);
      return json(200, new URLSearchParams(await request.text()).get("text"));
    },
    "POST /v1/files": async (_, request) => {
      const form = await request.formData();
      const content = form.get("file") as File;
      const title = `${form.get("title")}`;
      const id = Math.max(...files.keys()) + 1;
      files.set(id, { title, content });
      return json(201, { id, title, size: content.size });
    },
    "GET /v1/files/{id}/content": ({ path }) => new Response(of(files, path).content),
    "PUT /v1/files/{id}/content": async ({ path }, request) => {
      if (request.headers.get("content-type") !== "application/octet-stream") throw new Refusal(415, "TYPE", "No file.");
      of(files, path).content = await request.blob();
      return new Response(null, { status: 204 });
    },
    "GET /v1/files/{id}/title": ({ path }) => new Response(of(files, path).title),
  };
  const find = router(Object.entries(routes));
  const answer: Handler = async (request) => {
    if (!request.headers.get("authorization")?.startsWith("Bearer t-")) {
      throw new Refusal(401, "WRONG_TOKEN", "Nobody knows this token.");
    }
    const route = find(request);
    if (route.to === undefined) throw new Refusal(route.verbs.length ? 405 : 404, "NO_METHOD", "There is no such method.");
    return await route.to(route, request);
  };
  const layers = [
    untilAborted,
    cors({ verbs: ["GET", "PATCH", "DELETE", "POST", "PUT"] }),
    refusals(({ status, code, message }) => json(status, { code, message })),
  ];
  return {
    url: `${HOST}/v1`,
    fetch: fetchThrough(layers, answer),
    reset: () => void ({ items, files } = seeds()),
  };
}
