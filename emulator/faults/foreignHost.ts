import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that reached the server of another origin. */
export interface ForeignRequest {
  readonly path: string;
  readonly method: string;
  /** Whether an Authorization header came along. */
  readonly authorization: boolean;
  /** Whether a body came along. */
  readonly hasBody: boolean;
}

/** A server of another origin, to which redirects lead. It starts when it is first needed. */
export class ForeignHost {
  readonly requests: ForeignRequest[] = [];
  #starting: Promise<Server> | undefined;

  async url(): Promise<string> {
    this.#starting ??= this.#start();
    const { port } = (await this.#starting).address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    const server = await this.#starting;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  #start(): Promise<Server> {
    const server = createServer((request, response) => {
      const { headers, method = "", url = "" } = request;
      const hasBody = Number(headers["content-length"] ?? 0) > 0;
      this.requests.push({
        path: url,
        method,
        authorization: headers.authorization !== undefined,
        hasBody,
      });
      request.resume();
      response.writeHead(200, { "content-type": "application/json" }).end('{"data":{}}');
    });
    return new Promise((resolve) => {
      server.listen(0, "127.0.0.1", () => resolve(server));
    });
  }
}
