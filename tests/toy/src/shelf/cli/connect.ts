import type { ConnectionValue, MethodRequest, ServiceAdapter } from "../../catalogue/adapter.ts";
import { Shelf } from "../client.ts";

export function connect(
  values: Record<string, ConnectionValue>,
  _note: (line: string) => void,
  reach?: typeof fetch,
): Shelf {
  return new Shelf(values.URL!.value, { token: values.Token!.value, fetch: reach });
}

export function call(client: unknown, { method, params }: MethodRequest, options: object): Promise<unknown> {
  return (client as Shelf).call(method as "GET /items/{id}", params as { id: number }, options);
}

export const adapter: ServiceAdapter = { connect, call };
