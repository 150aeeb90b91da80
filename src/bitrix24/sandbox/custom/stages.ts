/**
 * Funnels and their stages: a new smart process has a funnel, and a new funnel has stages; an item begins in the first.
 *
 * @module
 */

import { numberOf, textOf } from "../../../sandbox/kinds.ts";
import { isMembers, type Members } from "../../../sandbox/rule/places.ts";
import type { Store } from "../../../sandbox/store.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Custom } from "./custom.ts";

const [FUNNEL, STAGE, ITEM] = ["crm.category", "crm.status", "crm.item"];
const DEAL = 2;

/** The stages that a funnel of a smart process begins with. */
const STAGES: readonly [id: string, name: string, semantics: string | null][] = [
  ["NEW", "New", null],
  ["PREPARATION", "In progress", null],
  ["CLIENT", "Waiting", null],
  ["SUCCESS", "Success", "S"],
  ["FAIL", "Failure", "F"],
];

/** Adds the stages of a funnel: of deals those that the general one has, of smart processes the usual ones. */
function addStages(store: Store, type: number, funnel: number, caller: number): void {
  if (!store.has(STAGE)) return;
  const key = store.entity(STAGE).id;
  const general = store.rows(STAGE).filter((row) => row.get("ENTITY_ID") === "DEAL_STAGE");
  const stages = type === DEAL
    ? general.map((row) => new Map([...row, ["STATUS_ID", `C${funnel}:${textOf(row.get("STATUS_ID"))}`]]))
    : STAGES.map(([id, name, semantics], index) =>
      new Map<string, Json>([
        ...general[0] ?? [],
        ["STATUS_ID", `DT${type}_${funnel}:${id}`],
        ["NAME", name],
        ["NAME_INIT", name],
        ["SORT", String(10 * (index + 1))],
        ["SEMANTICS", semantics],
      ])
    );
  for (const stage of stages) {
    stage.delete(key);
    stage.set("ENTITY_ID", type === DEAL ? `DEAL_STAGE_${funnel}` : `DYNAMIC_${type}_STAGE_${funnel}`);
    stage.set("CATEGORY_ID", String(funnel));
    store.add(STAGE, stage, caller);
  }
}

/** `crm.type.add`: the smart process has a funnel with stages. */
export const crmTypeAdd: Custom = ({ store, caller, envelope }) => {
  const type = isMembers(envelope.result) && isMembers(envelope.result.type) ? envelope.result.type : {};
  const number = numberOf(type.entityTypeId ?? 0);
  if (!(number > 0) || !store.has(FUNNEL)) return envelope;
  // The general funnel of deals has no number, so that the store numbers funnels by itself.
  const funnel = store.number();
  const values = { id: funnel, entityTypeId: number, name: "General", sort: 500, isDefault: "Y" };
  store.add(FUNNEL, new Map(Object.entries(values)), caller);
  if (type.isStagesEnabled !== "N") addStages(store, number, funnel, caller);
  return envelope;
};

/** `crm.category.add`: the funnel has stages. */
export const crmCategoryAdd: Custom = ({ store, caller, envelope }) => {
  const funnel = isMembers(envelope.result) && isMembers(envelope.result.category) ? envelope.result.category : {};
  const [id, type] = [numberOf(funnel.id ?? 0), numberOf(funnel.entityTypeId ?? 0)];
  if (id > 0 && type > 0) addStages(store, type, id, caller);
  return envelope;
};

/** `crm.item.add`: where nobody says in which stage, it is the first of the default funnel. */
export const crmItemAdd: Custom = ({ asked: { params }, store, caller, envelope }) => {
  const item = isMembers(envelope.result) && isMembers(envelope.result.item) ? envelope.result.item : undefined;
  const type = numberOf(params.get("ENTITYTYPEID") ?? 0);
  const fields = params.get("FIELDS") ?? null;
  if (!item || !(type > 0) || !store.has(FUNNEL) || !store.has(STAGE) || !isMembers(fields)) return envelope;
  const given = new Set(Object.keys(fields).map((name) => name.toLowerCase()));
  if (given.has("stageid")) return envelope;
  const ofType = store.rows(FUNNEL).filter((row) => numberOf(row.get("entityTypeId")) === type);
  const funnel = given.has("categoryid")
    ? item.categoryId
    : ofType.find((row) => row.get("isDefault") === "Y")?.get("id");
  const stages = store.rows(STAGE).filter((row) => row.get("ENTITY_ID") === `DYNAMIC_${type}_STAGE_${textOf(funnel)}`)
    .toSorted((one, other) => numberOf(one.get("SORT")) - numberOf(other.get("SORT")));
  const [first] = stages;
  if (!first || !store.has(ITEM) || !store.glance(ITEM, numberOf(item.id))) return envelope;
  const begun: Members = { categoryId: numberOf(funnel), stageId: first.get("STATUS_ID") ?? null };
  store.update(ITEM, numberOf(item.id), new Map(Object.entries(begun)), caller);
  return { ...envelope, result: { item: { ...item, ...begun } } };
};
