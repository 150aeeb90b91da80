/** The trees are the maps of methods, written out. */

import assert from "node:assert/strict";
import { test } from "node:test";
import ts from "typescript";
import { methods } from "../catalogue_runtime/documented.ts";
import { CLASSIC, V3 } from "../support/bitrix24/expected_counts.ts";
import { check } from "./program.ts";

const apis = [
  { api: "v2", map: "RestMethods", tree: "RestMethodsTree", count: CLASSIC },
  { api: "v3", map: "RestMethodsV3", tree: "RestMethodsV3Tree", count: V3 },
];

const head = `
import type { ApiResponse, CallArguments, RestMethods, RestMethodsTree, RestMethodsV3, RestMethodsV3Tree } from "oint/bitrix24";
type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends (<T>() => T extends Other ? 1 : 2) ? true : false;
type AllTrue<Hold extends [true, true]> = Hold;
type Kept<Part extends (...given: never[]) => unknown, Method extends { params: unknown; result: unknown }> = [
  Equal<Parameters<Part>, CallArguments<Method["params"]>>,
  Equal<ReturnType<Part>, Promise<ApiResponse<Method["result"]>>>,
];
`;

/** A name's parts as property accesses on a type. */
function access(name: string): string {
  return name.split(".").map((part) => `["${part}"]`).join("");
}

for (const { api, map, tree, count } of apis) {
  const names = methods.filter((method) => method.api === api).map(({ name }) => name);

  test(`every method of ${map} has the same parameters and result in ${tree}`, () => {
    assert.equal(names.length, count);
    const lines = names.map((name, index) =>
      `export type T${index} = AllTrue<Kept<${tree}${access(name)}, ${map}["${name}"]>>;`
    );
    assert.deepEqual(check(`${head}${lines.join("\n")}\n`).problems, []);
  });

  test(`${tree} has no other methods`, () => {
    const { program, source } = check(`${head}export declare const tree: ${tree};\n`);
    const checker = program.getTypeChecker();
    const found: string[] = [];
    const walk = (type: ts.Type, path: string[]): void => {
      if (type.getCallSignatures().length) found.push(path.join("."));
      for (const property of checker.getPropertiesOfType(type)) {
        const inner = checker.getTypeOfSymbol(property);
        if (!(inner.flags & ts.TypeFlags.Never)) walk(inner, [...path, property.getName()]);
      }
    };
    const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!);
    walk(checker.getTypeOfSymbol(exported.find(({ name }) => name === "tree")!), []);
    assert.deepEqual(found.sort(), names.toSorted());
  });
}

test("the comparison finds a difference", () => {
  const wrong = `export type T = AllTrue<Kept<RestMethodsTree["user"]["get"], RestMethods["user.add"]>>;\n`;
  assert.equal(check(head + wrong).problems.length, 1);
});
