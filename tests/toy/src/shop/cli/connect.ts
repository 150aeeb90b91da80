import type { ConnectionValue, MethodRequest, ServiceAdapter } from "../../catalogue/adapter.ts";
import { Shop } from "../client.ts";

export function connect(
  values: Record<string, ConnectionValue>,
  _note: (line: string) => void,
  reach?: typeof fetch,
): Shop {
  return new Shop(values.Address!.value, values.Key!.value, reach);
}

export function call(client: unknown, { method, params }: MethodRequest, options: object): Promise<unknown> {
  return (client as Shop).call(method as "item.get", params as { id: number }, options);
}

export const adapter: ServiceAdapter = { connect, call };
