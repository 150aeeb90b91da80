/**
 * A certificate for this machine, made anew each time: nobody has its key but the process that made it.
 *
 * @module
 */

/** A key and its certificate, in PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

const DAY = 86_400_000;

/** Days for which the certificate is good. */
const LIFETIME = 30;

/** Makes a certificate that is good for loopback, and signs nothing else. */
export async function certificate(host: string): Promise<Certificate> {
  const { generate } = await import("selfsigned");
  const isAddress = /^[\d.]+$|:/.test(host);
  const { private: key, cert } = await generate([{ name: "commonName", value: "oint sandbox" }], {
    keyType: "ec",
    algorithm: "sha256",
    // Clocks differ.
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(Date.now() + LIFETIME * DAY),
    extensions: [
      // Some clients take no certificate of an authority for a server's own.
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
          ...isAddress ? [{ type: 7 as const, ip: host }] : [{ type: 2 as const, value: host }],
        ],
      },
    ],
  });
  return { key, cert };
}
