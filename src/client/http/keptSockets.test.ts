import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { clientOf, MUTATION, QUERY } from "../../../test/support/server";
import { resetClients } from "../reset";
import { IDLE_SOCKET_MS } from "./transport";

/**
 * A server with an event loop of its own, which closes connections after a second without a request
 * and does not announce it. It responds with how many connections there have been.
 */
const SERVER = `
const { createServer } = require("node:http");
const { parentPort } = require("node:worker_threads");
let connections = 0;
const server = createServer({ keepAliveTimeout: 1000, keepAliveTimeoutBuffer: 0 }, (request, response) => {
  request.resume();
  request.on("end", () => {
    const body = request.url === "/auth/refresh"
      ? { access_token: "token", expires_in: 604800 }
      : { data: { connections } };
    response.writeHead(200, { "content-type": "application/json", connection: "keep-alive" });
    response.end(JSON.stringify(body));
  });
});
server.on("connection", () => { connections += 1; });
server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;

let worker: Worker;
let url: string;

beforeEach(async () => {
  worker = new Worker(SERVER, { eval: true });
  const [port] = await once(worker, "message");
  url = `http://127.0.0.1:${port}`;
});

afterEach(async () => {
  resetClients();
  await worker.terminate();
});

/** Nothing of this process runs meanwhile, no timer either. */
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

test("a process that was blocked sends no mutation into a connection that the server has closed", async () => {
  const { client } = clientOf({ url });
  const before = await client.request(QUERY, {});
  expect(before.data).toEqual({ connections: 1 });
  block(IDLE_SOCKET_MS + 200);
  const { data } = await client.request(MUTATION, {});
  expect(data).toEqual({ connections: 2 });
});

test("nor when it was blocked while the response came", async () => {
  const { client } = clientOf({ url });
  await client.request(QUERY, {});
  const query = client.request(QUERY, {});
  // The request is written before timers run again.
  await new Promise((resolve) => setTimeout(resolve, 1));
  const mutation = query.then(() => client.request(MUTATION, {}));
  block(IDLE_SOCKET_MS + 200);
  expect((await mutation).data).toEqual({ connections: 2 });
});

test("a connection that is used all the time is kept", async () => {
  const { client } = clientOf({ url });
  for (let call = 0; call < 20; call++) {
    const { data } = await client.request(MUTATION, {});
    expect(data).toEqual({ connections: 1 });
  }
});
