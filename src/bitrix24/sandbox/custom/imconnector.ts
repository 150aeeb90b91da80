/**
 * Connectors of open channels: who registers one finds it in the list, and who activates it for a line sees it so.
 *
 * @module
 */

import { numberOf, textOf } from "../../../sandbox/kinds.ts";
import { isMembers } from "../../../sandbox/rule/places.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Custom } from "./custom.ts";

const [CONNECTOR, LINE] = ["imconnector", "imconnector.line"];

/** `imconnector.list`: the documented ones, and those that were registered. */
export const imconnectorList: Custom = ({ store, envelope }) => {
  const { result } = envelope;
  if (!isMembers(result) || !store.has(CONNECTOR)) return envelope;
  const own = store.rows(CONNECTOR).map((row): [string, Json] => [textOf(row.get("ID")), textOf(row.get("NAME"))]);
  return own.length ? { ...envelope, result: { ...result, ...Object.fromEntries(own) } } : envelope;
};

/** `imconnector.status`: what was asked for, and whether it was activated or put out of action. */
export const imconnectorStatus: Custom = ({ asked: { params }, store, envelope }) => {
  const { result } = envelope;
  if (!isMembers(result)) return envelope;
  const [connector, line] = [textOf(params.get("CONNECTOR")), textOf(params.get("LINE"))];
  const rows = store.has(LINE) ? store.rows(LINE) : [];
  const row = rows.find((one) => textOf(one.get("CONNECTOR")) === connector && textOf(one.get("LINE")) === line);
  const STATUS = row ? ["1", "Y", "true"].includes(textOf(row.get("ACTIVE"))) : result.STATUS as Json;
  return { ...envelope, result: { ...result, CONNECTOR: connector, LINE: numberOf(line), STATUS } };
};
