/**
 * What two of OPI's own pages look like, copied by hand. What OPI fixes for all functions stands in
 * spec/bitrix24/opi.json and is compared in tests/opi/.
 *
 * @module
 */

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
