/**
 * Checks that what the glossary names is there: methods that know more, and those that a meaning is for.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { MethodModel } from "../model.ts";
import type { GlossaryFile } from "../read/schema/glossary.ts";
import type { Path, Source } from "../read/source.ts";

/** The method at the end of a meaning, maybe with the part of it that is meant: `Its state: status.list of LAMPS.` */
const REFERENCE = /: ([a-z]\w*(?:\.\w+)+)(?: of \w+)?\.$/;

/** Notes every name in the glossary that stands for no method. */
export function checkGlossary(
  source: Source<GlossaryFile> | undefined,
  methods: readonly MethodModel[],
  diagnostics: Diagnostics,
): void {
  const ids = methods.map(({ id }) => id);
  const plain = ids.map((id) => id.slice(id.indexOf(":") + 1));
  const check = (meanings: Readonly<Record<string, string>> = {}, path: Path): void => {
    for (const [name, meaning] of Object.entries(meanings)) {
      const method = REFERENCE.exec(meaning)?.[1];
      if (method === undefined || ids.includes(method)) continue;
      const message = `"${method}" is no method.`;
      diagnostics.add(source!.at([...path, name]), "unknown-method", message, didYouMean(method, ids));
    }
  };
  const { types, names, flags, in: narrower = [] } = source?.value ?? {};
  check(types, ["types"]);
  check(names, ["names"]);
  check(flags, ["flags"]);
  for (const [index, one] of narrower.entries()) {
    check(one.names, ["in", index, "names"]);
    check(one.flags, ["in", index, "flags"]);
    for (const [place, of] of one.of.entries()) {
      if (plain.some((id) => id === of || id.startsWith(`${of}.`))) continue;
      const families = [...new Set(plain.map((id) => id.replace(/\.[^.]+$/, "")))];
      const message = `No method's name begins with "${of}".`;
      diagnostics.add(source!.at(["in", index, "of", place]), "unknown-method", message, didYouMean(of, families));
    }
  }
}
