/**
 * The main job in one minute: `deno task demo` creates a user in the embedded sandbox, changes and dismisses it, and
 * finds it again, through the typed client and through the command line. What is printed is what was run.
 *
 * @module
 */

import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { changeUserStatus, createUser, Portal, serverTime, updateUser } from "oint/bitrix24";
import { createSandbox } from "oint/sandbox";
import { serve } from "../src/cli/sandbox/serve.ts";

const COMMAND_LINE = fileURLToPath(new URL("../src/cli/bin.ts", import.meta.url));

/** Prints a step's line, as a reader would write it, and its answer. */
function print(language: string, line: string, answer: string): void {
  console.log(`\`\`\`${language}\n${line}\n\`\`\`\n\n\`\`\`json\n${answer.trimEnd()}\n\`\`\`\n`);
}

/** Runs a call of the typed client and prints its own source. */
async function typescript<T>(call: () => Promise<T>): Promise<T> {
  const answer = await call();
  // The runtime breaks the lines of its own copy of the source; a reader wants one.
  const source = call.toString().replace(/^\(\)\s*=>\s*/, "").replace(/\s+/g, " ");
  print("ts", `await ${source};`, JSON.stringify(answer, null, 2));
  return answer;
}

/** Runs the command line in a process of its own, with the portal's address in its environment. */
async function shell(address: string, ...args: string[]): Promise<void> {
  const line = args.map((arg) => /[^\w.:/-]/.test(arg) ? `"${arg}"` : arg).join(" ");
  const child = spawn(process.execPath, ["run", "--quiet", "--allow-all", COMMAND_LINE, ...args], {
    env: { ...process.env, OINT_BITRIX24_URL: address },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => output += chunk);
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`"oint ${line}" ended with exit code ${code}.`);
  print("bash", `oint ${line}`, output);
}

async function main(): Promise<void> {
  const sandbox = createSandbox();
  const server = await serve(sandbox.fetch, { port: 0, host: "127.0.0.1" });
  try {
    const address = server.origin + new URL(sandbox.url).pathname;
    console.log(`A sandbox portal is served for this demo. Its webhook address:\n`);
    console.log(`\`\`\`bash\nexport OINT_BITRIX24_URL="${address}"\n\`\`\`\n`);
    console.log(`The same in TypeScript:\n`);
    console.log(`\`\`\`ts\nconst portal = new Portal("${address}");\n\`\`\`\n`);
    const portal = new Portal(address);

    console.log("## Is the portal there?\n");
    await typescript(() => serverTime(portal));

    console.log("## Create a user\n");
    const { result: userId } = await typescript(() =>
      createUser(portal, {
        fields: { EMAIL: "anna.orlova@example.org", NAME: "Anna", LAST_NAME: "Orlova", UF_DEPARTMENT: [1] },
      })
    );
    console.log(`The new id is ${userId}: \`const userId = ${userId};\`\n`);

    console.log("## Change it\n");
    await typescript(() => updateUser(portal, { userId, fields: { WORK_POSITION: "Engineer" } }));

    console.log("## Dismiss it, from the shell\n");
    await shell(address, "bitrix24", "ChangeUserStatus", "--userid", String(userId), "--fire", "true");

    console.log("## Find it again: no longer active\n");
    await shell(address, "bitrix24", "FindUsers", "--filter", "{'LAST_NAME':'Orlova'}");

    console.log("## Take it back\n");
    await typescript(() => changeUserStatus(portal, { userId, fire: false }));

    console.log("## Any REST method, typed\n");
    await typescript(() => portal.call("user.get", { FILTER: { ID: userId, ACTIVE: true } }));
  } finally {
    await server.close();
  }
}

await main();
