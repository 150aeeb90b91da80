/** What is known of the methods that answer in pages, held against the facts by other means than the generator's. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { typeModule } from "../../scripts/generate/emit/code/type_modules.ts";
import { methodPage } from "../../scripts/generate/emit/docs/rest_pages.ts";
import { built } from "../../scripts/tasks/model.ts";
import { root } from "../../scripts/tasks/runtimes.ts";
import { describeJson } from "../../src/catalogue/describe.ts";
import { catalogue } from "../../src/bitrix24/generated/catalogue/index.ts";
import { PAGING } from "../../src/bitrix24/generated/paging.ts";
import type { Paging } from "../../src/core/list/paging.ts";

interface Facts {
  method: string;
  page: string;
  api: string;
  paging?: object;
  params: { name: string; see?: string[] }[];
  example?: { params?: Record<string, unknown> | null };
  moreExamples?: { params?: Record<string, unknown> | null }[];
  result?: { sample?: unknown };
}

const folder = join(root, "spec", "bitrix24", "rest");
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
const facts: Facts[] = readdirSync(folder).filter((file) => /^[^_].*\.json$/.test(file))
  .flatMap((file) => read(file).methods);
const tables: { name: string; page: string }[] = read("_types.json").types;
const nameOf = ({ method, api }: Facts) => `${api === "v3" ? "v3:" : ""}${method}`;
const byName = new Map(facts.map((one) => [nameOf(one).toLowerCase(), one]));

const model = (await built()).model.services.find(({ name }) => name === "bitrix24")!;
const paged = model.methods.filter(({ paging }) => paging);

/** What the facts call pages, though it is one record, or one structure. */
const NO_LISTS = ["task.item.userfield.get", "tasks.task.counters.get"];

test("every method that the facts call paged is known, and so many have which guarantee", (context) => {
  const wanted = facts.filter(({ paging }) => paging).map((one) => nameOf(one).toLowerCase());
  assert.equal(wanted.length, 178);
  assert.deepEqual(Object.keys(PAGING).sort(), wanted.filter((name) => !NO_LISTS.includes(name)).sort());
  const kinds = Map.groupBy(paged, ({ paging }) => paging!.kind);
  const counts = Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length]));
  context.diagnostic(
    `${counts.windows} by id in parallel, ${counts.chain} in one chain, ${counts.pages} in plain pages, ` +
      `${counts.first} only the first page, ${NO_LISTS.length} no lists`,
  );
  assert.deepEqual(counts, { windows: 63, chain: 8, pages: 103, first: 2 });
  assert.deepEqual(kinds.get("chain")!.map(({ id }) => id), [
    "im.dialog.messages.get",
    "im.dialog.messages.search",
    "im.v2.Event.get",
    "imbot.v2.Event.get",
    "task.elapseditem.getlist",
    "v3:call.followup.list",
    "v3:main.eventlog.tail",
    "v3:tasks.task.result.list",
  ]);
});

const START = { by: "offset", parameter: ["start"] } as const;
const V3 = { by: "offset", parameter: ["pagination", "offset"], limit: ["pagination", "limit"] } as const;
const both = (name: string, field = name) =>
  ({ field, filter: "filter", filtered: name, comparison: "prefix", order: "order", ordered: name }) as const;

/** Read in the facts by hand. */
const EXPECTED: Record<string, Paging> = {
  "crm.deal.list": {
    rows: [],
    size: 50,
    next: { ...START, uncounted: true },
    id: { ...both("ID"), select: "select" },
  },
  "crm.item.list": {
    rows: ["items"],
    size: 50,
    next: { ...START, uncounted: true },
    id: { ...both("id"), select: "select" },
  },
  "tasks.task.list": {
    rows: ["tasks"],
    size: 50,
    next: { ...START, uncounted: true },
    id: { ...both("ID", "id"), select: "select" },
  },
  "v3:tasks.task.list": {
    rows: ["items"],
    size: 1000,
    next: V3,
    id: { ...both("id"), comparison: "condition", select: "select" },
  },
  "documentgenerator.template.list": {
    rows: ["templates"],
    isMap: true,
    size: 50,
    next: { ...START, uncounted: true },
    id: { ...both("id"), select: "select" },
  },
  "entity.item.get": {
    rows: [],
    size: 50,
    next: { ...START, uncounted: true },
    id: { ...both("ID"), filter: "FILTER", order: "SORT" },
  },
  "voximplant.statistic.get": {
    rows: [],
    size: 50,
    next: { ...START, uncounted: true },
    id: { ...both("ID"), filter: "FILTER", order: "SORT", direction: "ORDER" },
  },
  "sale.propertygroup.list": {
    rows: ["propertyGroups"],
    size: 50,
    next: START,
    id: { ...both("id"), select: "select" },
  },
  "task.elapseditem.getlist": {
    rows: [],
    size: 50,
    isSizeUnknown: true,
    next: {
      by: "page",
      parameter: ["PARAMS", "NAV_PARAMS", "iNumPage"],
      limit: ["PARAMS", "NAV_PARAMS", "nPageSize"],
    },
    id: { ...both("ID"), filter: "FILTER", order: "ORDER", select: "SELECT" },
  },
  "v3:call.followup.list": {
    rows: ["items"],
    size: 200,
    next: {
      by: "cursor",
      parameter: ["pagination", "afterCursor"],
      limit: ["pagination", "limit"],
      told: ["afterCursor"],
      more: ["hasMore"],
    },
  },
  "v3:main.eventlog.tail": {
    rows: ["items"],
    size: 50,
    next: { by: "last", parameter: ["cursor", "value"], limit: ["cursor", "limit"], field: "id", order: "rising" },
  },
  "im.dialog.messages.get": {
    rows: ["messages"],
    size: 20,
    next: { by: "last", parameter: ["LAST_ID"], limit: ["LIMIT"], field: "id", order: "falling" },
  },
  "im.search.user.list": {
    rows: [],
    isMap: true,
    size: 50,
    next: { by: "offset", parameter: ["OFFSET"], limit: ["LIMIT"] },
  },
  "landing.site.getlist": {
    rows: [],
    size: 50,
    isSizeUnknown: true,
    next: { by: "offset", parameter: ["params", "offset"], limit: ["params", "limit"] },
  },
  "department.get": { rows: [], size: 50, next: { by: "offset", parameter: ["START"] } },
  "user.get": { rows: [], size: 50, next: START },
  "crm.address.list": { rows: [], size: 50, next: START },
  "v3:note.document.search.list": { rows: ["items"], size: 200 },
};

for (const [name, expected] of Object.entries(EXPECTED)) {
  test(`as the facts have it: ${name}`, () => assert.deepEqual(PAGING[name], expected));
}

/** Text of all that the facts say of a parameter: itself, what it links to, and what requests have in it. */
function shown({ params, example, moreExamples = [] }: Facts, parameter: string): string {
  const fact = params.find(({ name }) => name === parameter);
  assert.ok(fact, `no parameter ${parameter}`);
  const links = (fact.see ?? []).map((link) => link.split("#"));
  const linked = links.flatMap(([page, anchor]) => [
    ...tables.filter((one) => one.page === page && one.name === anchor),
    ...facts.filter((one) => one.page === page).map(({ result }) => result?.sample),
  ]);
  const requests = [example, ...moreExamples].flatMap((one) =>
    Object.entries(one?.params ?? {}).filter(([name]) => name.toLowerCase() === parameter.toLowerCase())
      .map(([, value]) => value)
  );
  return JSON.stringify([fact, linked, requests]);
}

/** Whether a text of JSON has a name as a key, maybe behind signs, or as a text. */
function names(text: string, name: string): boolean {
  return new RegExp(`"[!<>=@%]*${name}"`).test(text);
}

/** Where another place of the facts shows the order, or filter and order. */
const ELSEWHERE = new Map([
  ["crm.lead.list", ["order"]],
  ["v3:main.eventlog.list", ["filter"]],
]);

test("for every id, the facts name it in the filter, in the order and in the records", () => {
  const wrong: string[] = [];
  for (const [method, { id }] of Object.entries(PAGING)) {
    if (!id) continue;
    const own = byName.get(method)!;
    const elsewhere = ELSEWHERE.get(method) ?? [];
    const isThere = {
      filter: names(shown(own, id.filter), id.filtered),
      order: names(shown(own, id.order!), id.ordered!),
      // What a sample leaves out, since its request chose other fields, stands in the table that select links to.
      row: names(JSON.stringify(own.result?.sample) + shown(own, id.select ?? id.filter), id.field),
    };
    for (const [side, found] of Object.entries(isThere)) {
      if (found === elsewhere.includes(side)) wrong.push(`${method}: ${id.field} in ${side}`);
    }
    if (id.direction !== undefined) assert.ok(shown(own, id.direction));
  }
  assert.deepEqual(wrong, []);
});

test("records have an id of numbers in the samples, or of digits", () => {
  const wrong: string[] = [];
  for (const [method, { id, rows }] of Object.entries(PAGING)) {
    if (!id) continue;
    const sample = byName.get(method)!.result!.sample as Record<string, unknown>;
    const result = "result" in sample ? sample.result : sample;
    const found = rows.reduce<unknown>((inner, part) => (inner as Record<string, unknown>)[part], result);
    const values = Object.values(found as object).flatMap((row) => id.field in row ? [row[id.field]] : []);
    if (!values.every((value) => /^[0-9]+$/.test(String(value)))) wrong.push(method);
  }
  assert.deepEqual(wrong, []);
});

test("start can be left uncounted only where there is an id and a total, and the parameter is documented", () => {
  const uncounted = Object.entries(PAGING).filter(([, { next }]) => next?.by === "offset" && next.uncounted);
  assert.ok(uncounted.length > 50);
  for (const [method, { id, next }] of uncounted) {
    const { params, paging } = byName.get(method)!;
    assert.ok(id, method);
    assert.ok(params.some(({ name }) => name === next!.parameter[0]), method);
    assert.equal((paging as { total?: boolean }).total, true, method);
    assert.notEqual(id.comparison, "condition", method);
  }
});

const ONCE = "every record that was there from start to end comes exactly once.";

/** What is said of a method of each kind. */
const SAID: Record<string, string> = {
  "crm.deal.list": `by id in parallel windows: ${ONCE}`,
  "im.dialog.messages.get": `each page from where the last one ended: ${ONCE}`,
  "user.get": "page by page: records that are added or removed meanwhile may be missed or come twice.",
  "im.notify.get": "the first page only: nothing documents how the next one is asked for.",
};

/** A generated file in one line, without what stands before lines of comments. */
function generated(...path: string[]): string {
  return readFileSync(join(root, ...path), "utf8").replace(/\s+(\* )?/g, " ");
}

for (const [name, said] of Object.entries(SAID)) {
  test(`docstring, page and describe say the same of ${name}`, async () => {
    const method = model.methods.find(({ id }) => id === name)!;
    const docs = generated("src", "bitrix24", "generated", "types", `${typeModule(method.segment)}.ts`);
    const [, comment = ""] = new RegExp(`.*/\\*\\*(.*?)\\*/ "${name}": \\{ params: `).exec(docs) ?? [];
    assert.ok(comment.includes(`All records: \`list\`, ${said}`), comment);
    assert.ok(methodPage(model, method).includes(`All records: \`list\`, ${said}`));
    const { summary, segment, effect } = method;
    const row = { name, summary, segment, effect };
    const known = await describeJson({ name: "bitrix24", connection: [] }, catalogue, row);
    const guarantee = said[0]!.toUpperCase() + said.slice(1);
    assert.deepEqual(known.paging, { kind: method.paging!.kind, guarantee });
  });
}

test("a function that gives a page names what gives all records, in docstring and page", () => {
  const said = `All records: \`list(portal, "crm.deal.list", …)\`, ${SAID["crm.deal.list"]}`;
  assert.ok(generated("src", "bitrix24", "generated", "deals_management.ts").includes(said));
  assert.ok(generated("docs", "content", "bitrix24", "deals-management", "get-deals-list.mdx").includes(said));
  assert.ok(!generated("docs", "content", "bitrix24", "deals-management", "get-deal.mdx").includes("All records"));
});
