/**
 * A sandbox for examples that tells what it answers.
 *
 * @module
 */

import { createSandbox } from "oint/sandbox";

/** What came of an example: its answers' statuses and codes, `done` where there is none. */
export type Answers = string[];

/** A sandbox, and what it has answered since that was asked last; what it cannot answer is not asked for again and again. */
export function watched(): { reach: typeof fetch; take: () => Answers } {
  const sandbox = createSandbox({ now: () => new Date("2024-08-05T09:02:13Z") });
  let answers: Answers = [];
  const reach: typeof fetch = async (...request) => {
    const response = await sandbox.fetch(...request);
    const { error } = await response.clone().json();
    const refusal = typeof error === "object" && error !== null ? error.code : error;
    answers.push(refusal === undefined ? "done" : `${response.status} ${refusal}`);
    return response.status < 500 ? response : Response.json({ error: "NO_ANSWER" }, { status: 400 });
  };
  const take = (): Answers => {
    const taken = answers;
    answers = [];
    sandbox.reset();
    return taken;
  };
  return { reach, take };
}
