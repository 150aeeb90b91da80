/**
 * What OPI fixes for its functions of Bitrix24, copied by hand: names, options, types, marks, defaults. Pages, command
 * line and spec are compared with it.
 *
 * @module
 */

/** Parameter, option, types, required, default. */
export type ParameterFacts = [string, string, string, boolean, (string | boolean)?];

const URL_FACTS: ParameterFacts = ["URL", "url", "String", true];
const TOKEN: ParameterFacts = ["Token", "token", "String", false, ""];
const USER_ID: ParameterFacts = ["UserID", "userid", "String, Number", true];
const FIELDS: ParameterFacts = ["FieldsStructure", "fields", "Structure Of KeyAndValue", true];

/** REST method and parameters of each function. */
export const FUNCTIONS: Record<string, { calls: string | undefined; params: ParameterFacts[] }> = {
  ServerTime: { calls: "server.time", params: [URL_FACTS, TOKEN] },
  GetCurrentUser: { calls: "user.current", params: [URL_FACTS, TOKEN] },
  GetUser: { calls: "user.get", params: [URL_FACTS, USER_ID, TOKEN] },
  CreateUser: { calls: "user.add", params: [URL_FACTS, FIELDS, TOKEN] },
  UpdateUser: { calls: "user.update", params: [URL_FACTS, USER_ID, FIELDS, TOKEN] },
  ChangeUserStatus: {
    calls: "user.update",
    params: [URL_FACTS, USER_ID, ["Fire", "fire", "Boolean", false, true], TOKEN],
  },
  FindUsers: {
    calls: "user.search",
    params: [URL_FACTS, ["FilterStructure", "filter", "Structure Of KeyAndValue", true], TOKEN],
  },
  GetUserFieldsStructure: { calls: "user.fields", params: [URL_FACTS, TOKEN] },
  GetUserFilterStructure: { calls: undefined, params: [["Clear", "empty", "Boolean", false, false]] },
};

/** Two of OPI's own pages: their places, the first four columns of their tables, and their command lines as printed. */
export const SEEDS: Record<string, { position: number; rows: string[][]; bash: string }> = {
  "change-user-status": {
    position: 5,
    rows: [
      ["URL", "--url", "String", "✔"],
      ["UserID", "--userid", "String, Number", "✔"],
      ["Fire", "--fire", "Boolean", "✖"],
      ["Token", "--token", "String", "✖"],
    ],
    bash: `oint bitrix24 ChangeUserStatus \\
--url "b24-ar17wx.bitrix24.by" \\
--userid 2258 \\
--fire true \\
--token "***"
`,
  },
  "update-user": {
    position: 4,
    rows: [
      ["URL", "--url", "String", "✔"],
      ["UserID", "--userid", "String, Number", "✔"],
      ["FieldsStructure", "--fields", "Structure Of KeyAndValue", "✔"],
      ["Token", "--token", "String", "✖"],
    ],
    bash: `oint bitrix24 UpdateUser \\
--url "b24-ar17wx.bitrix24.by" \\
--userid 2150 \\
--fields "{'EMAIL':'cfbf2f89-0805-4c25-86a9-8bcefcabc1c5@exepmple.org','NAME':'Oleg','LAST_NAME':'Lama','UF_DEPARTMENT':7}" \\
--token "***"
`,
  },
};

/** The parts of such a page, in their order; a page of a function that calls nothing has no tip. */
export const LAYOUT: [string, RegExp][] = [
  ["front matter: position", /^---\n(?:#.*\n)?sidebar_position: \d+\n/],
  ["front matter: description", /^description: \S/m],
  ["front matter: keywords", /^keywords: \[.+\]\n---\n/m],
  ["imports of the tabs", /^import Tabs from '@theme\/Tabs';\nimport TabItem from '@theme\/TabItem';\n/m],
  ["title", /^# \S.*\n/m],
  ["sentence", /^\n[A-Z].*\.\n/m],
  ["signature", /^\n`function .*`\n/m],
  ["table", /^\n\| Parameter \| CLI option \| Type \| Required \| Description \|\n\|(?:-\|){5}\n/m],
  ["returned value", /^\nReturns: \S/m],
  ["tip with the official method", /^\n:::tip\n.*\[[\w.]+\]\(https:\/\/\S+\)\n:::\n/m],
  ["code example", /^\n```ts title="TypeScript code example"\n/m],
  ["tabs", /^\n<Tabs>\n/m],
  ["Bash", /^<TabItem value="bash" label="Bash" default>\n\n```bash\n/m],
  ["CMD/Bat", /^<TabItem value="bat" label="CMD\/Bat">\n\n```batch\n/m],
  ["end of the tabs", /^<\/Tabs>\n/m],
  ["result", /^\n```json title="Result"\n/m],
];
