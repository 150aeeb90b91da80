/**
 * Which pages a service has beside those of functions and methods.
 *
 * @module
 */

import type { GuideModel, ServiceModel } from "../../model.ts";
import { kebabCase } from "../../names.ts";

const PROVENANCE = {
  title: "What the sandbox answers",
  summary: "Of every method: what the sandbox answers its example from, and how it refuses.",
};

/** The page that tells what the sandbox does with each method. */
export const PROVENANCE_PAGE: Omit<GuideModel, "text"> = { ...PROVENANCE, name: kebabCase(PROVENANCE.title) };

/** The guides that people write, and those that are made of what was measured, in the order in which they stand. */
export function guidesOf({ guides, provenance }: ServiceModel): Omit<GuideModel, "text">[] {
  return [...guides, ...provenance ? [PROVENANCE_PAGE] : []];
}
