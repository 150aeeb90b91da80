/**
 * Which pages a service has beside those of functions and methods.
 *
 * @module
 */

import type { GuideModel, ServiceModel } from "../../model.ts";

/** The page that says of every method how the sandbox answers it. */
export const COVERAGE: Omit<GuideModel, "text"> = {
  name: "sandbox-coverage",
  title: "What the sandbox answers",
  summary: "Every method, whether its answer comes from records, what it works on, and how it refuses.",
};

/** The guides that people write, and those that are made of what was measured, in the order in which they stand. */
export function guidesOf({ guides, provenance }: ServiceModel): Omit<GuideModel, "text">[] {
  return [...guides, ...provenance ? [COVERAGE] : []];
}
