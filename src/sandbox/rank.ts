/**
 * Records that stand in an order of their own: new ones come last, or after the one that a request names.
 *
 * @module
 */

import { type Field, isEmpty, numberOf, readValue, textOf } from "./kinds.ts";
import type { Store } from "./store.ts";
import type { Json } from "./table.ts";

/** Gives a record its place among its peers, and numbers all of them anew. */
export function arrange(
  store: Store,
  entity: string,
  id: number,
  sent: ReadonlyMap<string, Json>,
  isNew: boolean,
): void {
  const { rank, id: key } = store.entity(entity);
  const row = store.row(entity, id);
  if (!rank || !row) return;
  const after = rank.after === undefined ? undefined : sent.get(rank.after);
  // A place that was chosen stays.
  const isChosen = !isEmpty(sent.get(rank.field));
  if (isEmpty(after) && (isChosen || !isNew)) return;
  const isPeer = rank.among.map((name) => textOf(row.get(name)));
  const peers = store.rows(entity)
    .filter((other) => other !== row && rank.among.every((name, index) => textOf(other.get(name)) === isPeer[index]))
    .sort((a, b) => numberOf(a.get(rank.field)) - numberOf(b.get(rank.field)));
  // 0 names nobody: the record comes first.
  const before = peers.findIndex((peer) => textOf(peer.get(key)) === textOf(after));
  const place = isEmpty(after) || (before < 0 && textOf(after) !== "0") ? peers.length : before + 1;
  peers.splice(place, 0, row);
  const field = store.fields(entity).get(rank.field) as Field;
  for (const [index, peer] of peers.entries()) {
    peer.set(rank.field, readValue(field, rank.first + index * rank.step) as Json);
  }
}
