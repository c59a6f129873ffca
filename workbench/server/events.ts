import type { ServerResponse } from "node:http";
import type { ServerEvent } from "../shared/api";

const HEARTBEAT_MS = 15_000;
/** A page that reads so much slower than events come is disconnected; it connects again. */
const MAX_WAITING_BYTES = 8 * 1024 * 1024;

/** The pages that listen, by server-sent events. */
export class Events {
  readonly #listeners = new Set<ServerResponse>();
  readonly #heartbeat: NodeJS.Timeout;

  constructor(heartbeatMs = HEARTBEAT_MS) {
    this.#heartbeat = setInterval(() => this.#write(":\n\n"), heartbeatMs).unref();
  }

  /** Keeps the response open and writes every event to it, the given ones first. */
  listen(response: ServerResponse, first: readonly ServerEvent[]): void {
    response.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
    });
    response.write(`retry: 1000\n\n${first.map(textOf).join("")}`);
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }

  send(event: ServerEvent): void {
    if (this.#listeners.size > 0) this.#write(textOf(event));
  }

  stop(): void {
    clearInterval(this.#heartbeat);
    for (const response of this.#listeners) response.end();
  }

  #write(text: string): void {
    for (const response of this.#listeners) {
      response.write(text);
      if (response.writableLength > MAX_WAITING_BYTES) response.destroy();
    }
  }
}

/** JSON has no line breaks, so an event is one line of data. */
function textOf(event: ServerEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
