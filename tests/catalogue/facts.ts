/** The documentation's facts about every method, as imported: what the generator's types are held against. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/tasks/runtimes.ts";

/** One documented method. */
export interface Documented {
  /** Name with the prefix of its API, as the notes spell it, e.g. `v3:batch`. */
  id: string;
  /** Expression of its entry in the maps of types, e.g. `RestMethods["user.get"]`. */
  entry: string;
  hasExample: boolean;
  example: unknown;
  hasSample: boolean;
  /** What the documented answer holds as its result. */
  sample: unknown;
  /** Further requests of the page. */
  moreExamples: readonly unknown[];
  /** What further answers of the page hold as their result, also those to other kinds of requests. */
  moreSamples: readonly unknown[];
}

interface Imported {
  method: string;
  api: string;
  example?: { params: unknown };
  moreExamples?: { params: object }[];
  result?: { sample?: unknown; moreSamples?: { body: unknown }[]; otherVariants?: { sample?: unknown }[] };
}

/** Every imported method. */
export function documented(): Documented[] {
  const folder = join(root, "spec", "bitrix24", "rest");
  const files = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
  return files.flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")).methods as Imported[])
    .map(({ method, api, example, moreExamples = [], result = {} }) => {
      const v3 = api === "v3";
      return {
        id: v3 ? `v3:${method}` : method,
        entry: `${v3 ? "RestMethodsV3" : "RestMethods"}[${JSON.stringify(method)}]`,
        hasExample: example?.params !== undefined,
        example: example?.params,
        hasSample: result.sample !== undefined,
        sample: resultOf(result.sample),
        moreExamples: moreExamples.map(({ params }) => {
          // The client adds the token.
          const { auth: _, ...given } = params as { auth?: unknown };
          return given;
        }),
        moreSamples: [
          ...(result.moreSamples ?? []).map(({ body }) => body),
          ...(result.otherVariants ?? []).flatMap(({ sample }) => sample === undefined ? [] : [sample]),
        ].map(resultOf),
      };
    });
}

function resultOf(sample: unknown): unknown {
  return typeof sample === "object" && sample !== null && "result" in sample ? sample.result : sample;
}
