/** An HTTP proxy on this machine that writes down what a browser asks it for, and lets it reach one server only. */
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  readonly port: number;
  /** `GET http://host/path`, or `CONNECT host:port` for what is encrypted, in the order of asking. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Starts it. @param allowed tells the origin that may be reached, such as `http://127.0.0.1:8000`: all else is refused */
export async function startRecordingProxy(allowed: () => string): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const url = URL.canParse(request.url ?? '') ? new URL(request.url!) : null;
    if (url === null || url.origin !== allowed()) {
      response.writeHead(502).end();
      return;
    }
    const passed = forward(url, { method: request.method!, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
