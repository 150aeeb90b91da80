/**
 * Carries out methods that are bound by rule.
 *
 * @module
 */

import { textOf } from "../kinds.ts";
import { descriptions } from "../operations.ts";
import { findPage } from "../pages.ts";
import type { Row } from "../row.ts";
import type { Json } from "../table.ts";
import { idOf, type RuleCall } from "./call.ts";
import { at, isMembers, type Members, put, recordsAt } from "./places.ts";
import { isUnnamed, scopeOf } from "./scope.ts";
import { found, foundAll, seek } from "./seek.ts";
import { NUMBER } from "./seeds.ts";
import { hasShapeOf, inTypeOf } from "./types.ts";
import { type Show, viewOf } from "./views.ts";
import { add, again, change } from "./write.ts";

/** What a method answers: its envelope without times. */
export interface RuleOutcome {
  result: Json;
  /** Number of records in all, of a list. */
  total?: number;
}

/**
 * Carries out a method.
 *
 * @throws Refusal When the record that it names is not there.
 */
export function performRule(call: RuleCall): RuleOutcome {
  const { line, sample } = call;
  switch (line.operation) {
    case "list":
      return list(call);
    case "count":
      return count(call);
    case "add":
      return { result: added(call, add(call)) };
    case "get":
      return { result: shown(call, found(call)) };
    case "update": {
      const [row, ...others] = foundAll(call) as [Row, ...Row[]];
      change(call, row);
      for (const other of others) change(call, other);
      return { result: line.place ? shown(call, again(call, row)) : sample.result };
    }
    case "put": {
      const row = line.key ? seek(call) : call.store.rows(call.name)[0];
      if (row) change(call, row);
      else add(call);
      return { result: sample.result };
    }
    case "replace": {
      clear(call);
      const path = call.line.values ?? "";
      const items = call.given(path);
      const all = Array.isArray(items) ? items : isMembers(items) ? Object.values(items) : [];
      for (const item of all) {
        if (isMembers(item)) {
          add({
            ...call,
            given: (one) => one === path ? item : call.given(one),
          });
        }
      }
      return { result: line.place ? list(call).result : sample.result };
    }
    case "clear": {
      const cleared = clear(call);
      return { result: line.place ? put(sample.result, line.place, cleared) : sample.result };
    }
    case "delete": {
      for (const row of foundAll(call)) call.store.delete(call.name, idOf(call, row));
      return { result: sample.result };
    }
    case "fields": {
      const place = line.place ?? [];
      return {
        result: put(sample.result, place, descriptions(call.store, { entity: call.name }, at(sample.result, place))),
      };
    }
    case "sample":
      return { result: sample.result };
  }
}

function list(call: RuleCall): RuleOutcome {
  const { store, name, line, sample, search, entity } = call;
  const place = line.place ?? [];
  const { rows, total } = findPage(store, name, { ...search, unnamed: isUnnamed(call) }, scopeOf(call));
  const likes = recordsAt(sample.result, place);
  const { key = NUMBER } = entity;
  // Records of a map may have different members: each is shown like its own sample, others like the first.
  const mapped = Object.entries(line.map ? at(sample.result, place) as Members : {});
  const byId = new Map(
    mapped.filter((entry): entry is [string, Members] =>
      isMembers(entry[1]) && !hasShapeOf(likes[0] as Members, entry[1])
    ),
  );
  const view = (like: Members): Show => viewOf({ ...call, own: call.book.rules.own, like, selected: call.select });
  const show = view(likes[0] ?? entity.template);
  const shown = rows.map((row) => {
    const like = byId.size ? byId.get(String(row.get(key))) : undefined;
    return like ? view(like)(row) : show(row);
  });
  const records = line.map
    ? Object.fromEntries(rows.map((row, index) => [textOf(row.get(entity.key ?? NUMBER)), shown[index] as Json]))
    : shown;
  return { result: put(sample.result, place, records), total };
}

function count(call: RuleCall): RuleOutcome {
  const { store, name, line, sample, search } = call;
  const { total } = findPage(store, name, { ...search, page: { offset: 0, size: 0 } }, scopeOf(call));
  const place = line.place ?? [];
  return { result: put(sample.result, place, inTypeOf(at(sample.result, place), total) ?? total) };
}

/** Takes away all records that belong to what the request names, and says how many. */
function clear(call: RuleCall): number {
  const { store, name, entity } = call;
  const isMeant = scopeOf(call) ?? (() => true);
  const rows = store.rows(name).filter(isMeant);
  for (const row of rows) store.delete(name, Number(row.get(entity.definition.id)));
  return rows.length;
}

function shown(call: RuleCall, row: Row): Json {
  const { line, sample } = call;
  const place = line.place ?? [];
  const like = at(sample.result, place);
  const show = viewOf({
    ...call,
    own: call.book.rules.own,
    like: isMembers(like) ? like : call.entity.template,
    selected: call.select,
    // What somebody has just written is answered in the documented types; reads show it as it is.
    isEcho: line.operation !== "get",
  });
  return put(sample.result, place, show(row));
}

function added(call: RuleCall, row: Row): Json {
  const { line, sample, entity } = call;
  if (line.place) return shown(call, row);
  if (!line.idAt) return sample.result;
  const like = at(sample.result, line.idAt);
  const [key, number] = [entity.key, entity.definition.id].map((field) => row.get(field ?? "") ?? null) as [Json, Json];
  const fit = key === null ? undefined : inTypeOf(like, key);
  return put(sample.result, line.idAt, fit ?? inTypeOf(like, number) ?? number);
}
