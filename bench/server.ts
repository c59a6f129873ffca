/**
 * A server that costs as little as can be: it responds to `listInstances` from texts that the local
 * API gave once, with IDs of their own, so that a benchmark measures the client. Forked by
 * `startServer`.
 */
import { fork } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startEmulator } from "../emulator";
import { createClient } from "../src/client";
import { ListInstances } from "../src/generated/operations";

export interface ServerSettings {
  /** How many instances there are. */
  readonly total: number;
  /** How long each response takes, in milliseconds. */
  readonly latencyMs: number;
}

export interface BenchServer {
  readonly url: string;
  /** What was requested since the last call. */
  counts(): Promise<{ exchanges: number; requests: number }>;
  stop(): void;
}

/** Starts the server in a process of its own. */
export async function startServer(settings: ServerSettings): Promise<BenchServer> {
  const child = fork(__filename, [JSON.stringify(settings)], { execArgv: ["--import", "tsx"] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve(Number(message)));
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    counts: async () => (await fetch(`${url}/counts`)).json(),
    stop: () => {
      child.removeAllListeners("exit");
      child.kill();
    },
  };
}

const ID_MARK = "@@ID@@";

/** The texts of real nodes, with a mark in place of the ID. */
async function recordNodes(): Promise<string[]> {
  const emulator = await startEmulator({ instances: 100 });
  try {
    const logger = { debug() {}, info() {}, warn() {}, error() {} };
    const connection = {
      key: "apiKey",
      fields: { apiKey: emulator.refreshToken, endpoint: emulator.url },
    };
    const { data } = await createClient(connection, { logger }).request(ListInstances, {
      first: 100,
    });
    return data.instances.nodes.map((node) => JSON.stringify({ ...node, id: ID_MARK }));
  } finally {
    await emulator.stop();
  }
}

function indexOf(cursor: unknown): number {
  return typeof cursor === "string" ? Number(atob(cursor).split(":")[1]) : -1;
}

function cursorOf(index: number): string {
  return btoa(`arrayconnection:${index}`);
}

async function serve({ total, latencyMs }: ServerSettings): Promise<void> {
  const nodes = await recordNodes();
  const kept = new Map<string, Buffer>();
  const counts = { exchanges: 0, requests: 0 };

  const pageOf = (after: unknown, first: number): Buffer => {
    const key = `${after} ${first}`;
    const known = kept.get(key);
    if (known) return known;
    const from = indexOf(after) + 1;
    const to = Math.min(total, from + first);
    const texts: string[] = [];
    for (let index = from; index < to; index++) {
      const id = btoa(`Instance:00000000-0000-4000-8000-${String(index).padStart(12, "0")}`);
      texts.push((nodes[index % nodes.length] as string).replace(ID_MARK, id));
    }
    const pageInfo = {
      hasNextPage: to < total,
      hasPreviousPage: from > 0,
      startCursor: cursorOf(from),
      endCursor: cursorOf(to - 1),
    };
    const page = Buffer.from(
      `{"data":{"instances":{"totalCount":${total},"pageInfo":${JSON.stringify(pageInfo)},"nodes":[${texts.join(",")}]}}}`,
    );
    if (kept.size < 500) kept.set(key, page);
    return page;
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      let body: Buffer;
      if (request.url === "/api") {
        counts.requests += 1;
        const { variables } = JSON.parse(Buffer.concat(chunks).toString());
        body = pageOf(variables.after, variables.first ?? 100);
      } else if (request.url === "/auth/refresh") {
        counts.exchanges += 1;
        body = Buffer.from(JSON.stringify({ access_token: "bench", expires_in: 604_800 }));
      } else {
        body = Buffer.from(JSON.stringify(counts));
        Object.assign(counts, { exchanges: 0, requests: 0 });
      }
      const respond = () => {
        response.writeHead(200, {
          "content-type": "application/json",
          "content-length": body.length,
        });
        response.end(body);
      };
      if (latencyMs > 0 && request.url !== "/counts") setTimeout(respond, latencyMs);
      else respond();
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
}

if (require.main === module) {
  void serve(JSON.parse(process.argv[2] ?? "{}"));
}
