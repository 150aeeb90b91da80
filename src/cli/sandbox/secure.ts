/**
 * The same server once more, over https, with a certificate that clients are told to trust.
 *
 * @module
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { certificate } from "./certificate.ts";
import { serve, type Served, type ServeOptions } from "./serve.ts";

/** A server that speaks https. */
export interface Secure extends Served {
  /** File with the certificate; gone when the server is closed. */
  file: string;
}

/**
 * Listens until it is closed.
 *
 * @throws UsageError When the port or the address cannot be had.
 */
export async function speakHttps(
  handler: (request: Request) => Promise<Response>,
  options: Omit<ServeOptions, "port" | "tls">,
  port: number,
): Promise<Secure> {
  const tls = await certificate(options.host);
  const { origin, close } = await serve(handler, { ...options, port, tls });
  const folder = mkdtempSync(join(tmpdir(), "oint-sandbox-"));
  const file = join(folder, "certificate.pem");
  writeFileSync(file, tls.cert);
  return {
    origin,
    file,
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      await close();
    },
  };
}
