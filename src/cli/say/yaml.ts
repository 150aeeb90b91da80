/**
 * YAML, for people.
 *
 * @module
 */

// Its build for Node is CommonJS: bundled, it has nothing but a default.
import library from "yaml";

/** A document of its own, or an entry of a list where `value` is a list of one. */
export function yaml(value: unknown): string {
  return library.stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
