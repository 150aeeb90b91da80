import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { forgetLimiters } from "../core/call/limiters.ts";
import { Portal, type PortalOptions, upload, type UploadFile, type UploadOptions } from "./mod.ts";
import { createSandbox } from "./sandbox/mod.ts";

const stops: (() => void)[] = [];
after(() => stops.forEach((stop) => stop()));

/** The form that an upload sends, and what was asked before: in the place of the network. */
function recording(options: PortalOptions = {}) {
  const asked: [path: string, body: unknown][] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const isForm = pathname.endsWith("upload.json");
    asked.push([pathname, isForm ? await request.formData() : await request.json()]);
    const uploadUrl = "https://uploads.example/rest/upload.json?token=s3cret";
    return Response.json({ result: isForm ? { ID: 12 } : { field: "file", uploadUrl }, time: {} });
  };
  return { portal: new Portal("https://uploads.example/rest/1/c0de/", { fetch, limits: false, ...options }), asked };
}

const HI = new TextEncoder().encode("Hi\n");

const files: [what: string, file: UploadFile, options: UploadOptions, name: string][] = [
  ["a File", new File([HI], "a.txt"), {}, "a.txt"],
  ["a File by another name", new File([HI], "a.txt"), { name: "б.txt" }, "б.txt"],
  ["a Blob with a name", new Blob([HI]), { name: "a.txt" }, "a.txt"],
  ["bytes with a name", HI, { name: "a.txt" }, "a.txt"],
  ["a buffer with a name", HI.slice().buffer, { name: "a.txt" }, "a.txt"],
  ["name and Blob", { name: "a.txt", content: new Blob([HI]) }, {}, "a.txt"],
  ["name and bytes", { name: "a.txt", content: HI }, {}, "a.txt"],
  ["name and base64", { name: "a.txt", content: "SGkK" }, {}, "a.txt"],
];
for (const [what, file, options, name] of files) {
  test(`${what} goes to the address that the portal says, its bytes as they are`, async () => {
    const { portal, asked } = recording();
    assert.deepEqual((await upload(portal, 4, file, options)).result, { ID: 12 });
    const [first, second] = asked;
    assert.deepEqual(first, ["/rest/1/c0de/disk.folder.uploadFile", { id: "4" }]);
    const [[field, sent], ...more] = [...second![1] as FormData] as [[string, File]];
    assert.deepEqual([second![0], field, sent.name, await sent.text(), more], [
      "/rest/upload.json",
      "file",
      name,
      "Hi\n",
      [],
    ]);
  });
}

const wrong: [folder: unknown, file: unknown, options: unknown, message: RegExp][] = [
  [undefined, HI, { name: "a" }, /^Parameter folderId is missing/],
  [4, undefined, {}, /^Parameter file is missing/],
  [4, "SGkK", { name: "a" }, /^Parameter file must be an object/],
  [4, null, { name: "a" }, /^Parameter file must be an object/],
  [4, HI, {}, /^The file has no name: give \{ name, content \}, or option name\.$/],
  [4, new Blob([HI]), {}, /^The file has no name/],
  [4, { content: HI }, {}, /^The file has no name/],
  [4, { name: "a" }, {}, /^Parameter content is missing/],
  [4, { name: "a", content: 7 }, {}, /^Parameter content must be a Blob, bytes, or base64 text/],
  [4, HI, { name: 7 }, /^Parameter name must be a text/],
  [4, HI, { name: "a\ud800" }, /^Parameter name holds half a character/],
  [4, HI, { name: "a", timeout: 0 }, /^Option timeout must be/],
];
for (const [folder, file, options, message] of wrong) {
  test(`nothing is sent: ${message.source}`, async () => {
    const { portal, asked } = recording();
    await assert.rejects(upload(portal, folder as number, file as Blob, options as UploadOptions), {
      name: "UsageError",
      message,
    });
    assert.deepEqual(asked, []);
  });
}

test("the address itself says who uploads: a source of tokens is asked once, for the first step", async () => {
  let times = 0;
  const sandbox = createSandbox({ tokens: ["t0ken"] });
  const portal = new Portal("app.uploads.example", { fetch: sandbox.fetch, token: () => (times++, "t0ken") });
  const { result } = await upload(portal, 4, HI, { name: "Hi.txt" });
  assert.deepEqual([times, result.NAME, result.SIZE], [1, "Hi.txt", "3"]);
});

test("an upload whose answer is lost is never sent twice: nobody knows its outcome", async () => {
  let uploads = 0;
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    if (request.url!.startsWith("/rest/upload.json")) return ++uploads, void response.writeHead(502).end("<html>");
    const uploadUrl = `http://${request.headers.host}/rest/upload.json?token=s3cret`;
    response.end(JSON.stringify({ result: { field: "file", uploadUrl }, time: {} }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Another server may have had the port before, and other limits.
  forgetLimiters();
  stops.push(() => (server.closeAllConnections(), server.close()));
  const portal = new Portal(`http://127.0.0.1:${(server.address() as AddressInfo).port}/rest/1/c0de/`);
  const error = await upload(portal, 4, new File([HI], "a.txt")).catch((error) => error);
  assert.deepEqual([error.name, error.status, error.method], ["UnknownOutcomeError", 502, "disk.folder.uploadFile"]);
  assert.doesNotMatch(`${error.stack}${JSON.stringify(error)}`, /s3cret/);
  assert.equal(uploads, 1);
});
