/** Completion in real shells, each in a terminal of its own with somebody who presses Tab. */

import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { denoProgram, run } from "../../scripts/tasks/process.ts";
import { findShell, root } from "../../scripts/tasks/runtimes.ts";
import { missingTerminal, Terminal } from "../support/terminal.ts";

const home = mkdtempSync(join(tmpdir(), "oint-shells-"));
after(() => rmSync(home, { recursive: true, force: true }));
const bin = join(home, "bin");
mkdirSync(bin);
writeFileSync(
  join(bin, "oint"),
  `#!/bin/sh\nexec "${denoProgram()}" run -A --no-check --quiet "${join(root, "src", "cli", "bin.ts")}" "$@"\n`,
);
chmodSync(join(bin, "oint"), 0o755);
writeFileSync(join(home, "filter.json"), "{}");

const env = {
  ...{ HOME: home, PATH: `${bin}:${process.env.PATH}`, OINT_CONFIG_DIR: join(home, "settings") },
  ...{ OINT_BITRIX24_URL: undefined, OINT_BITRIX24_TOKEN: undefined, OINT_PROFILE: undefined, NO_COLOR: "1" },
  ...{ XDG_CONFIG_HOME: undefined, XDG_DATA_HOME: undefined, ZDOTDIR: home, PS1: "$ ", LC_ALL: "C.UTF-8" },
};
for (const name of ["default", "office"]) {
  const { code, output } = await run(join(bin, "oint"), ["login", "--profile", name], { env, input: "sandbox:\n" });
  assert.equal(code, 0, output);
}

interface Shell {
  command: string;
  /** What is typed to load the completion; it prints READY. */
  load: string;
}

const shells: Record<string, Shell> = {
  bash: {
    command: "bash --norc --noprofile -i",
    load:
      `bind 'set enable-bracketed-paste off'; eval "$(oint completion bash)"; eval "$(oint completion bash)"; echo RE''ADY`,
  },
  zsh: {
    command: "zsh -f -i",
    load: `autoload -U compinit; compinit -u -D; eval "$(oint completion zsh)"; PS1='$ '; echo RE''ADY`,
  },
  fish: {
    command: "fish --no-config -i",
    load: `oint completion fish | source; function fish_prompt; echo '$ '; end; echo RE''ADY`,
  },
};

/** What is typed in front of a Tab, and what the line then is. */
const lines: [what: string, typed: string, whole: string][] = [
  ["services", "oint bit", "oint bitrix24 "],
  ["commands", "oint logo", "oint logout "],
  ["functions", "oint bitrix24 ChangeUserS", "oint bitrix24 ChangeUserStatus "],
  ["methods", "oint bitrix24 call crm.deal.lis", "oint bitrix24 call crm.deal.list "],
  ["options", "oint bitrix24 ChangeUserStatus --use", "oint bitrix24 ChangeUserStatus --userid "],
  [
    "members of structures",
    "oint bitrix24 call crm.deal.add --fields.STAGE_I",
    "oint bitrix24 call crm.deal.add --fields.STAGE_ID ",
  ],
  ["choices", "oint bitrix24 ChangeUserStatus --fire tr", "oint bitrix24 ChangeUserStatus --fire true "],
  [
    "values behind =",
    "oint bitrix24 GetUser --format=jsonl --profile=of",
    "oint bitrix24 GetUser --format=jsonl --profile=office ",
  ],
  ["profiles", "oint bitrix24 GetUser --profile of", "oint bitrix24 GetUser --profile office "],
  ["the portal's users", "oint bitrix24 GetUser --userid 225", "oint bitrix24 GetUser --userid 2258 "],
  ["files", "oint bitrix24 FindUsers --filter filt", "oint bitrix24 FindUsers --filter filter.json "],
];

for (const [name, { command, load }] of Object.entries(shells)) {
  const found = findShell(name);
  const missing = missingTerminal() ?? ("missing" in found ? found.missing : undefined);
  test(`${name} completes${missing ? ` [${missing}]` : ""}`, { skip: missing ?? false }, async () => {
    const terminal = new Terminal(command, { env, cwd: home, columns: 140 });
    try {
      terminal.type(`${load}\r`);
      await terminal.waitFor(/READY\r?\n/);
      for (const [what, typed, whole] of lines) {
        terminal.type(`${typed}\t`);
        await terminal.waitFor(literally(whole.trimEnd())).catch((error: Error) => {
          throw new Error(`${what}: ${error.message}`);
        });
        // Ctrl+U empties the line.
        terminal.type("\x15");
      }
      // Nothing of what was typed is run while somebody presses Tab.
      terminal.type(`oint bitrix24 GetUser --userid "$(touch ${join(home, `${name}-pwned`)})" --form\t`);
      await terminal.waitFor(/--format/);
      terminal.type("\x15exit\r");
      await terminal.ended;
      assert.equal(existsSync(join(home, `${name}-pwned`)), false, "a Tab has run a command");
    } finally {
      await terminal.close();
    }
  });
}

/** A text as it stands on a line, wherever the terminal has broken it. */
function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
}
