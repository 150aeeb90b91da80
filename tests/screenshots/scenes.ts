/**
 * What pictures are taken of.
 *
 * @module
 */

/** Somebody's keys, and when they are pressed. */
export interface Keys {
  /** What the terminal has to show before. */
  after: string;
  /** `{address}` stands for the served sandbox's. */
  text: string;
}

/** One scene. */
export interface Scene {
  name: string;
  /** The command as it is shown and run. */
  command: string;
  /** Lines of the terminal. */
  rows: number;
  /** What is done before, out of sight. */
  before?: string;
  keys?: readonly Keys[];
  /** Milliseconds after which the picture is taken, where the command would go on. */
  stopAfter?: number;
}

/** All scenes; the address of a served sandbox stands in the environment. */
export const scenes: readonly Scene[] = [
  { name: "help", command: "oint --help", rows: 52 },
  { name: "find", command: "oint find dismiss a user --max 4", rows: 18 },
  {
    name: "table",
    command: "oint bitrix24 call crm.deal.list --format table --columns ID,TITLE,STAGE_ID,OPPORTUNITY",
    rows: 14,
  },
  {
    name: "progress",
    command: "oint bitrix24 export crm.deal --to deals.csv",
    before: `curl -s -X POST "$SANDBOX_ORIGIN/_sandbox/rows" -d '{"deal":400000}' > /dev/null; rm -f deals.csv*`,
    rows: 6,
    stopAfter: 6_000,
  },
  {
    name: "prompts",
    command: "oint login bitrix24 --profile work",
    before: "unset OINT_BITRIX24_URL",
    rows: 16,
    keys: [{ after: "ddress", text: "{address}\r" }, { after: "oken", text: "\r" }],
  },
];
