/**
 * `deno task screenshots [scene…]`: takes pictures of the command line in a terminal, for docs/images/.
 *
 * Each scene runs in a pseudo terminal (`script` of util-linux); what it writes is shown by xterm.js in Chromium. Needs
 * Chromium on the PATH; xterm.js and the driver are installed into dist/screenshots.
 *
 * @module
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { npm, quietNpm, runOrThrow } from "../../scripts/tasks/process.ts";
import { onPath, root, wantedPackages } from "../../scripts/tasks/runtimes.ts";
import { type Picture, pictures } from "./browser.ts";
import { scenes } from "./scenes.ts";
import { prepare, record } from "./terminal.ts";

/** Widths of terminals, in columns. */
const WIDTHS = [80, 140] as const;

const PACKAGES = { "@xterm/xterm": "6.0.0", "playwright-core": wantedPackages()["playwright-core"]! };

const folder = join(root, "dist", "screenshots");
const images = join(root, "docs", "images");

async function install(): Promise<void> {
  const missing = Object.entries(PACKAGES).filter(([name, version]) => {
    const manifest = join(folder, "node_modules", name, "package.json");
    return !existsSync(manifest) || JSON.parse(readFileSync(manifest, "utf8")).version !== version;
  });
  if (!missing.length) return;
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  await runOrThrow(npm, ["install", "--prefix", folder, "--ignore-scripts", ...quietNpm, ...wanted], { cwd: root });
}

async function main(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !scenes.some((scene) => scene.name === name));
  if (unknown.length) {
    console.error(`No such scene: ${unknown.join(", ")}. The scenes: ${scenes.map(({ name }) => name).join(", ")}.`);
    return 2;
  }
  const chromium = onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  if (!chromium || !onPath("script")) {
    console.error("Chromium and `script` (util-linux) have to be on the PATH.");
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  mkdirSync(images, { recursive: true });
  await install();
  const wanted = scenes.filter(({ name }) => !asked.length || asked.includes(name));
  const terminal = await prepare();
  const taken: Picture[] = [];
  try {
    for (const scene of wanted) {
      for (const columns of WIDTHS) {
        const output = await record(scene, columns, terminal);
        taken.push({ file: join(images, `${scene.name}-${columns}.png`), columns, rows: scene.rows, output });
      }
    }
  } finally {
    await terminal.close();
  }
  for (const { file, image } of await pictures(taken, join(folder, "node_modules"), chromium)) {
    writeFileSync(file, image);
    console.log(`${file.slice(root.length).replace(/^\//, "")}: ${(image.length / 1024).toFixed(0)} KB`);
  }
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
