import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { ApiError, Portal, ResponseError, uploadFileToFolder, type UploadFileToFolderParams } from "../mod.ts";

const stops: (() => void)[] = [];
after(() => stops.forEach((stop) => stop()));

const TOKEN = "disk|s3cret-token=";

interface Asked {
  path: string;
  type: string | undefined;
  body: Uint8Array;
}

/** A portal on loopback: `first` answers the question where to, `second` the upload itself. */
async function serve(
  first: (origin: string) => unknown,
  second: unknown = { result: { ID: 12 }, time: {} },
): Promise<{ portal: Portal; asked: Asked[]; url: string }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
    asked.push({ path: request.url!, type: request.headers["content-type"], body });
    const answer = request.url!.startsWith("/upload")
      ? second
      : { result: first(`http://${request.headers.host}`), time: {} };
    response.statusCode = Object(answer).error ? 400 : 200;
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => (server.closeAllConnections(), server.close()));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rest/1/c0de/`;
  return { portal: new Portal(address), asked, url: address };
}

const where = (origin: string) => ({
  field: "file",
  uploadUrl: `${origin}/upload/?token=${encodeURIComponent(TOKEN)}`,
});

/** The file in a form, read back by the runtime. */
async function fileIn({ body, type }: Asked): Promise<[field: string, file: File][]> {
  const form = await new Response(body as Uint8Array<ArrayBuffer>, { headers: { "content-type": type! } }).formData();
  return [...form] as [string, File][];
}

const CONTENT = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) & 0xff);

/** Names, and how forms spell them: a quote as browsers do. */
const names: Record<string, string> = {
  "report.txt": "report.txt",
  'Итоги "2024" year.txt': "Итоги %222024%22 year.txt",
  "a|b___c;d.bin": "a|b___c;d.bin",
};
for (const [name, spelt] of Object.entries(names)) {
  test(`the bytes of ${name} go where the portal says, as they are`, async () => {
    const { portal, asked } = await serve(where);
    const answer = await uploadFileToFolder(portal, { name, file: CONTENT, folderId: 4 });
    assert.deepEqual(answer.result, { ID: 12 });
    assert.equal(asked.length, 2);
    assert.deepEqual([asked[0]!.path, asked[0]!.type, new TextDecoder().decode(asked[0]!.body)], [
      "/rest/1/c0de/disk.folder.uploadFile",
      "application/json",
      '{"id":"4"}',
    ]);
    assert.equal(asked[1]!.path, `/upload/?token=${encodeURIComponent(TOKEN)}`);
    assert.match(asked[1]!.type!, /^multipart\/form-data; ?boundary=/);
    // Runtimes read a name in a form in different ways, so it is looked at as it travels.
    const [head] = new TextDecoder().decode(asked[1]!.body.subarray(0, 500)).split("\r\n\r\n");
    assert.ok(head!.includes(`form-data; name="file"; filename="${spelt}"\r\n`), head);
    const [[, file], ...more] = await fileIn(asked[1]!) as [[string, File]];
    assert.deepEqual(more, []);
    assert.deepEqual(new Uint8Array(await file.arrayBuffer()), CONTENT);
  });
}

test("a Blob and base64 text are the same file", async () => {
  for (const file of [new Blob(["Hi\n"]), "SGkK"]) {
    const { portal, asked } = await serve(where);
    await uploadFileToFolder(portal, { name: "a.txt", file, folderId: "4" });
    const [[, sent]] = await fileIn(asked[1]!) as [[string, File]];
    assert.equal(await sent.text(), "Hi\n");
  }
});

const silent: unknown[] = [null, [], { field: "file" }, { uploadUrl: "https://p.example/" }, {
  field: "file",
  uploadUrl: "nowhere",
}];
for (const result of silent) {
  test(`an answer without an address uploads nothing: ${JSON.stringify(result)}`, async () => {
    const { portal, asked } = await serve(() => result);
    await assert.rejects(uploadFileToFolder(portal, { name: "a.txt", file: "SGkK", folderId: 4 }), (error: Error) => {
      assert.ok(error instanceof ResponseError);
      assert.equal(error.message, "disk.folder.uploadFile did not say where to send the file. Nothing was uploaded.");
      return true;
    });
    assert.equal(asked.length, 1);
  });
}

const NOWHERE = ", and it goes over https: only. Nothing was uploaded.";
const elsewhere: [address: string, where: string][] = [
  ["http://p.example/upload?token=s3cret-token", `an address of http:${NOWHERE}`],
  [
    "https://evil.example/upload?token=s3cret-token",
    "evil.example, which is not the portal 127.0.0.1. Nothing was uploaded.",
  ],
  [
    "https://127.0.0.1.evil.example/",
    "127.0.0.1.evil.example, which is not the portal 127.0.0.1. Nothing was uploaded.",
  ],
  ["https://127.0.0.1@evil.example/", "evil.example, which is not the portal 127.0.0.1. Nothing was uploaded."],
  ["http://localhost:9/upload", "localhost, which is not the portal 127.0.0.1. Nothing was uploaded."],
  ['data:application/json,{"result":{"ID":"s3cret-token"}}', `an address of data:${NOWHERE}`],
  ["file:///etc/passwd", `an address of file:${NOWHERE}`],
  ["blob:https://p.example/1", `an address of blob:${NOWHERE}`],
  ["ftp://127.0.0.1/a", `an address of ftp:${NOWHERE}`],
];
for (const [uploadUrl, where] of elsewhere) {
  test(`a file goes to nobody but the portal, over https or on this machine: ${uploadUrl}`, async () => {
    const { portal, asked } = await serve(() => ({ field: "file", uploadUrl }));
    await assert.rejects(uploadFileToFolder(portal, { name: "a.txt", file: "SGkK", folderId: 4 }), (error: Error) => {
      assert.ok(error instanceof ResponseError, `${error}`);
      assert.equal(error.message, `disk.folder.uploadFile wants the file at ${where}`);
      assert.doesNotMatch(`${error.message}${error.stack}`, /s3cret/);
      return true;
    });
    assert.equal(asked.length, 1);
  });
}

test("both calls share one totalTimeout", async () => {
  const slow: typeof fetch = async (input, init) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    init?.signal?.throwIfAborted();
    return await fetch(input, init);
  };
  const { url } = await serve(where);
  const portal = new Portal(url, { fetch: slow });
  const file = { name: "a.txt", file: "SGkK", folderId: 4 };
  await assert.rejects(uploadFileToFolder(portal, file, { totalTimeout: 300 }), {
    name: "UnknownOutcomeError",
    message: "disk.folder.uploadFile got no complete answer within 300 ms (totalTimeout). " +
      "It may have taken effect: find out before sending it again. See the page Did it happen?",
  });
  await assert.rejects(uploadFileToFolder(new Portal(url, { fetch: slow, totalTimeout: 310 }), file), /within 310 ms/);
  assert.deepEqual((await uploadFileToFolder(portal, file, { totalTimeout: 5_000 })).result, { ID: 12 });
  const signal = AbortSignal.timeout(300);
  await assert.rejects(uploadFileToFolder(portal, file, { signal }), (error) => error === signal.reason);
});

test("a layer sees how much of the time is left for the second call", async () => {
  const { url } = await serve(where);
  const left: number[] = [];
  const portal = new Portal(url, {
    layers: [async (call, next) => {
      left.push(call.time.left);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return await next(call);
    }],
  });
  await uploadFileToFolder(portal, { name: "a.txt", file: "SGkK", folderId: 4 }, { totalTimeout: 10_000 });
  const [first, second] = left as [number, number];
  assert.ok(first <= 10_000 && second <= first - 90, `${first} ms, then ${second} ms`);
});

test("half a character in a file's name is refused before anything is sent", async () => {
  const { portal, asked } = await serve(where);
  await assert.rejects(uploadFileToFolder(portal, { name: "a\ud800.txt", file: "SGkK", folderId: 4 }), {
    name: "UsageError",
    message: "Parameter name holds half a character, which cannot be sent.",
  });
  assert.deepEqual(asked, []);
});

test("a refusal of the upload is an error without the address's token", async () => {
  const { portal, asked } = await serve(where, { error: "DISK_OBJ_22000", error_description: `No room for ${TOKEN}` });
  await assert.rejects(uploadFileToFolder(portal, { name: "a.txt", file: "SGkK", folderId: 4 }), (error: Error) => {
    assert.ok(error instanceof ApiError);
    assert.match(
      error.message,
      /^disk\.folder\.uploadFile was refused: No room for \*\*\* \(DISK_OBJ_22000, HTTP 400\)\./,
    );
    assert.doesNotMatch(`${error.stack}${JSON.stringify(error)}`, /s3cret/);
    return true;
  });
  assert.equal(asked.length, 2, "nothing is sent again");
});

const wrong: [params: Partial<UploadFileToFolderParams>, message: RegExp][] = [
  [{ file: "SGkK", folderId: 4 }, /^Parameter name is missing/],
  [{ name: "a.txt", folderId: 4 }, /^Parameter file is missing/],
  [{ name: "a.txt", file: "SGkK" }, /^Parameter folderId is missing/],
  [{ name: "a.txt", file: "./a.txt", folderId: 4 }, /^Parameter file must be a Blob, bytes, or base64 text/],
];
for (const [params, message] of wrong) {
  test(`nothing is sent: ${message.source}`, async () => {
    const { portal, asked } = await serve(where);
    await assert.rejects(uploadFileToFolder(portal, params as UploadFileToFolderParams), {
      name: "UsageError",
      message,
    });
    assert.deepEqual(asked, []);
  });
}
