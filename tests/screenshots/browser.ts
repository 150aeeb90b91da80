/**
 * Makes pictures of what terminals were written, with xterm.js in Chromium.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A picture to be taken. */
export interface Picture {
  file: string;
  columns: number;
  rows: number;
  /** All that the terminal was written. */
  output: string;
}

/** What is used of the driver. */
interface Browser {
  newPage: (options: object) => Promise<{
    setContent: (html: string) => Promise<void>;
    addScriptTag: (options: { content: string }) => Promise<unknown>;
    evaluate: (script: string) => Promise<unknown>;
    locator: (selector: string) => { screenshot: () => Promise<Uint8Array> };
    close: () => Promise<void>;
  }>;
  close: () => Promise<void>;
}

const ARGUMENTS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
  ...["--disable-background-networking", "--disable-component-update", "--font-render-hinting=none"],
];

const THEME = {
  background: "#1b1f24",
  foreground: "#d7dce2",
  cursor: "#1b1f24",
  green: "#7fd88f",
  brightGreen: "#7fd88f",
  cyan: "#6fc7d8",
  yellow: "#e5c07b",
  red: "#e57b7b",
  blue: "#7aa7e0",
};

/** Lines of a terminal that hold anything: what is empty below is left out. */
const FIT = `(() => {
  const lines = [...Array(term.buffer.active.length)].map((_, at) =>
    term.buffer.active.getLine(at).translateToString(true));
  const last = lines.findLastIndex((line) => line.trim() !== "");
  term.resize(term.cols, Math.max(2, last + 2));
  term.scrollToTop();
  return new Promise((resolve) => setTimeout(resolve, 200));
})()`;

/** Takes all pictures in one browser. */
export async function pictures(
  all: readonly Picture[],
  modules: string,
  executablePath: string,
): Promise<{ file: string; image: Uint8Array }[]> {
  const load = createRequire(join(modules, "playwright-core", "package.json"));
  const { chromium } = load("./index.js") as { chromium: { launch: (options: object) => Promise<Browser> } };
  const script = readFileSync(join(modules, "@xterm", "xterm", "lib", "xterm.js"), "utf8");
  const style = readFileSync(join(modules, "@xterm", "xterm", "css", "xterm.css"), "utf8");
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  try {
    const taken: { file: string; image: Uint8Array }[] = [];
    for (const { file, columns, rows, output } of all) {
      const page = await browser.newPage({ viewport: { width: columns * 10 + 60, height: 1_600 } });
      await page.setContent(
        `<style>${style} body { margin: 0 } #frame { display: inline-block; padding: 12px; background: ${THEME.background} }
.xterm-viewport { overflow: hidden !important }</style><div id="frame"><div id="terminal"></div></div>`,
      );
      await page.addScriptTag({ content: script });
      const options = {
        cols: columns,
        rows,
        fontFamily: "DejaVu Sans Mono, monospace",
        fontSize: 14,
        lineHeight: 1.15,
        theme: THEME,
        scrollback: 0,
        cursorInactiveStyle: "none",
      };
      await page.evaluate(`globalThis.term = new Terminal(${JSON.stringify(options)});
term.open(document.querySelector("#terminal"));
new Promise((resolve) => term.write(${JSON.stringify(output)}, resolve))`);
      await page.evaluate(FIT);
      taken.push({ file, image: await page.locator("#frame").screenshot() });
      await page.close();
    }
    return taken;
  } finally {
    await browser.close();
  }
}
