import type { ConnectionValue, ServiceAdapter } from "../../cli/table.ts";
import { Shop } from "../client.ts";

export function connect(values: Record<string, ConnectionValue>): Shop {
  return new Shop(values.Address!.value, values.Key!.value);
}

export const adapter: ServiceAdapter = { connect };
