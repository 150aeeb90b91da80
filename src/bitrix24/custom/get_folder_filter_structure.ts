/**
 * The template of a folder's filter, which the portal itself describes.
 *
 * @module
 */

import { boolean, optional } from "../../core/values/encode.ts";
import type { GetFolderFilterStructureParams } from "../generated/catalogs_management.ts";
import type { DiskFolderGetFieldsField } from "../generated/types/disk.ts";
import type { CallOptions, Portal } from "../portal.ts";

/**
 * Asks which fields folders have, and keeps those that a filter may name.
 *
 * @returns Each field with its type, or with an empty text when `params.clear` is true.
 */
export async function getFolderFilterStructure(
  portal: Portal,
  params: GetFolderFilterStructureParams,
  options?: CallOptions,
): Promise<Record<string, string>> {
  const clear = optional(boolean, params?.clear, "clear");
  const { result } = await portal.call("disk.folder.getFields", {}, options);
  const fields: [string, DiskFolderGetFieldsField | undefined][] = Object.entries(result);
  return Object.fromEntries(
    fields.filter(([, field]) => field?.USE_IN_FILTER).map(([name, field]) => [name, clear ? "" : field?.TYPE ?? ""]),
  );
}
