/** Serves pages from this machine's loopback address. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a saved page of somebody else may do: show itself. No script, no request to anywhere. */
export const CUT_OFF_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** One page: its HTML, or a file, its Content-Security-Policy if it has one, and more headers. */
export interface ServedPage {
  readonly html: string | Uint8Array;
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  /** The address, without a slash at its end. */
  readonly origin: string;
  /** Adds a page; returns its address. */
  add(path: string, page: ServedPage): string;
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      ...(page.policy !== undefined && { 'content-security-policy': page.policy }),
      ...page.headers,
    });
    response.end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    add(path, page) {
      pages.set(path, page);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A local file, cut off from the network. @throws where it cannot be read. */
export function savedPage(file: string): ServedPage {
  return { html: readFileSync(file), policy: CUT_OFF_POLICY };
}
