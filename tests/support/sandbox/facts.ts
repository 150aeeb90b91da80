/**
 * What the documentation says of each method, as the spec has imported it: what tests of rules for all methods expect.
 *
 * @module
 */

import { readdirSync, readFileSync } from "node:fs";

/** A parameter, or a member of one. */
export interface FactParameter {
  name: string;
  types?: string[];
  required?: boolean;
  fields?: FactParameter[];
}

/** An error of a method's page. */
export interface FactError {
  code: string;
  http?: number;
  message?: string;
}

/** A method of the documentation. */
export interface Fact {
  /** Its name, behind `v3:` where it is of REST 3.0. */
  id: string;
  method: string;
  api: "v2" | "v3";
  scope: string[];
  params: FactParameter[];
  requireOneOf?: string[][];
  errors?: FactError[];
  example?: { params: unknown };
}

const FOLDER = new URL("../../../spec/bitrix24/rest/", import.meta.url);

/** Every method of the documentation. */
export function readFacts(): Fact[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith(".json")).sort()
    .flatMap((name) => (JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as { methods: Fact[] }).methods)
    .map((fact) => ({ ...fact, id: fact.api === "v3" ? `v3:${fact.method}` : fact.method }));
}

/** The parameters of a method's documented example; nothing where it has none. */
export function exampleOf({ example }: Fact): Record<string, unknown> | undefined {
  const params = example?.params;
  return typeof params === "object" && params !== null && !Array.isArray(params)
    ? params as Record<string, unknown>
    : undefined;
}
