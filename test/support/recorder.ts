import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Harness } from "./harness";

/** What an action sent. */
export interface SentOperation {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A harness whose requests are noted, with their variables, on their way to the emulator. */
export interface Recorder {
  readonly sent: SentOperation[];
  /** The inputs of a mutation, in the order in which they were sent. */
  inputsOf(operationName: string): Record<string, unknown>[];
  /** Params that send an action's requests through the recorder. */
  readonly connection: Harness["connection"];
  stop(): Promise<void>;
}

/** Stands between the component and the emulator, and passes on everything as it is. */
export async function startRecorder({ emulator, connection }: Harness): Promise<Recorder> {
  const sent: SentOperation[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (request.url === "/api") {
      const { operationName, query, variables } = JSON.parse(body.toString("utf8"));
      const name = operationName ?? /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? "";
      sent.push({ name, variables: variables ?? {} });
    }
    const passedOn = await fetch(`${emulator.url}${request.url}`, {
      method: request.method,
      headers: {
        "content-type": request.headers["content-type"] ?? "application/json",
        ...(request.headers.authorization ? { authorization: request.headers.authorization } : {}),
      },
      body: request.method === "POST" ? body : undefined,
    });
    response.writeHead(passedOn.status, {
      "content-type": passedOn.headers.get("content-type") ?? "application/json",
    });
    response.end(Buffer.from(await passedOn.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    sent,
    inputsOf: (operationName) =>
      sent
        .filter(({ name }) => name === operationName)
        .map(({ variables }) => variables.input as Record<string, unknown>),
    connection: {
      ...connection,
      fields: { ...connection.fields, endpoint: `http://127.0.0.1:${port}` },
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
