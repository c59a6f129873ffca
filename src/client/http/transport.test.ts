import { createServer as createTLSServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createServer as createTCPServer, type Server } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import {
  clientOf,
  errorOf,
  MUTATION,
  QUERY,
  reply,
  startServer,
} from "../../../test/support/server";
import { resetClients } from "../reset";
import { closeConnections, roundTrip, TransportFailure } from "./transport";

afterEach(() => resetClients());

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

const request = (url: string, more: Partial<Parameters<typeof roundTrip>[0]> = {}) =>
  roundTrip({
    url: new URL(url),
    method: "GET",
    headers: {},
    timeoutMs: 5_000,
    maxBytes: 1_000_000,
    ...more,
  });

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as TransportFailure,
  );

test("a server without a trusted certificate gets nothing", async () => {
  let bytes = 0;
  const server = createTLSServer({ key: KEY, cert: CERTIFICATE }, () => {
    bytes += 1;
  });
  server.on("tlsClientError", () => {});
  const port = await listen(server);
  const error = await errorOf(
    clientOf({ url: `https://127.0.0.1:${port}` }).client.request(MUTATION, {}),
  );
  expect(error.code).toBe("connection");
  expect(error.message).toContain("certificate");
  expect(bytes).toBe(0);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test("a host without an address is reported as not reached", async () => {
  const error = await errorOf(
    clientOf({ url: "https://no-such-host.invalid" }, { limits: { attempts: 2 } }).client.request(
      MUTATION,
      {},
    ),
  );
  expect(error).toMatchObject({ code: "unavailable" });
  expect(error.message).toMatch(/ENOTFOUND|EAI_AGAIN/);
});

test("a server that does not speak HTTP is reported as such", async () => {
  const server = createTCPServer((socket) => {
    socket.on("error", () => {});
    socket.resume();
    socket.end("SSH-2.0-OpenSSH_9.6\r\n");
  });
  const port = await listen(server);
  const error = await errorOf(
    clientOf({ url: `http://127.0.0.1:${port}` }).client.request(QUERY, {}),
  );
  expect(error.code).toBe("unexpectedResponse");
  expect(error.message).toContain("is not valid HTTP");
  await new Promise((resolve) => server.close(resolve));
});

test("a server without TLS and one without a trusted certificate have messages of their own", async () => {
  const server = await startServer(() => {});
  const url = server.url.replace("http:", "https:");
  const error = await errorOf(clientOf({ url }).client.request(MUTATION, {}));
  expect(error.code).toBe("connection");
  expect(error.message).toMatch(
    /The TLS handshake with 127\.0\.0\.1:\d+ failed \(\w+\); nothing was sent\./,
  );
  expect(server.tokenRequests).toHaveLength(0);
  await server.stop();
});

test("a broken certificate-less handshake counts as not sent", async () => {
  const server = createTCPServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", () => socket.destroy());
  });
  const port = await listen(server);
  const failure = await failureOf(request(`https://127.0.0.1:${port}`));
  expect(failure).toBeInstanceOf(TransportFailure);
  expect(failure?.sent).toBe(false);
  await new Promise((resolve) => server.close(resolve));
});

test("a connection that is refused counts as not sent, one that breaks later as sent", async () => {
  const server = createTCPServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", () => socket.resetAndDestroy());
  });
  const port = await listen(server);
  expect(await failureOf(request(`http://127.0.0.1:${port}`))).toMatchObject({
    reason: "reset",
    sent: true,
  });
  await new Promise((resolve) => server.close(resolve));
  expect(await failureOf(request(`http://127.0.0.1:${port}`))).toMatchObject({
    reason: "refused",
    sent: false,
    code: "ECONNREFUSED",
  });
});

test("bodies are unpacked, and bounded before and after", async () => {
  const text = "x".repeat(5_000);
  const server = await startServer((seen, response) => {
    const packed = { "content-encoding": "gzip" };
    response.writeHead(200, seen.path.endsWith("packed") ? packed : {});
    response.end(seen.path.endsWith("packed") ? gzipSync(text) : text);
  });
  expect((await request(`${server.url}/packed`)).body.toString()).toBe(text);
  for (const path of ["plain", "packed"]) {
    const failure = await failureOf(request(`${server.url}/${path}`, { maxBytes: 4_000 }));
    expect(failure).toMatchObject({ reason: "tooLarge", sent: true });
  }
  await server.stop();
});

test("silence within a body ends it, though the whole time is not over", async () => {
  const server = await startServer((_, response) => {
    response.writeHead(200);
    response.write("some");
  });
  expect(await failureOf(request(server.url, { stallMs: 50 }))).toMatchObject({
    reason: "stalled",
    sent: true,
  });
  await server.stop();
});

test("connections are kept and used again", async () => {
  const server = await startServer((_, response) => reply(response, { data: { me: {} } }));
  const { client } = clientOf(server);
  for (let call = 0; call < 5; call++) await client.request(QUERY, {});
  expect(server.sockets.size).toBe(1);
  await server.stop();
});

test("kept connections can be closed", async () => {
  const server = await startServer((_, response) => response.end("ok"));
  await request(server.url);
  await new Promise((resolve) => setImmediate(resolve));
  expect(server.sockets.size).toBe(1);
  closeConnections();
  await request(server.url);
  while (server.sockets.size > 1) await new Promise((resolve) => setTimeout(resolve, 1));
  await request(server.url);
  expect(server.sockets.size).toBe(1);
  await server.stop();
});

test("what is sent has its headers, and the length of its body in bytes", async () => {
  const seen: Record<string, unknown>[] = [];
  const server = await startServer((_, response, __, { headers, method }) => {
    seen.push({ method, length: headers["content-length"], mine: headers["x-mine"] });
    response.end("ok");
  });
  await request(server.url, { method: "POST", headers: { "x-mine": "1" }, body: '"é"' });
  await request(server.url);
  expect(seen).toEqual([
    { method: "POST", length: "4", mine: "1" },
    { method: "GET", length: undefined, mine: undefined },
  ]);
  await server.stop();
});

test("a response that does not come ends with the request's time", async () => {
  const server = await startServer(() => {});
  const failure = await failureOf(request(server.url, { timeoutMs: 30 }));
  expect(failure).toEqual(new TransportFailure("timeout", true));
  await server.stop();
});

test("an aborted request rejects with the signal's reason, before and after it was sent", async () => {
  const server = await startServer(() => {});
  const reason = new Error("not needed");
  const aborted = AbortSignal.abort(reason);
  await expect(request(server.url, { signal: aborted })).rejects.toBe(reason);
  expect(server.api).toHaveLength(0);
  const controller = new AbortController();
  const running = request(server.url, { signal: controller.signal });
  while (server.api.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  controller.abort(reason);
  await expect(running).rejects.toBe(reason);
  while (server.sockets.size > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  await server.stop();
});

test("a request that has ended listens to its signal no more", async () => {
  const server = await startServer((_, response) => response.end("ok"));
  const { signal } = new AbortController();
  const add = jest.spyOn(signal, "addEventListener");
  const remove = jest.spyOn(signal, "removeEventListener");
  await request(server.url, { signal });
  expect(add).toHaveBeenCalledTimes(1);
  expect(remove.mock.calls).toEqual(add.mock.calls.map(([type, listener]) => [type, listener]));
  await server.stop();
});

test("a body that ends too early is a broken connection", async () => {
  const server = await startServer((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("some", () => response.socket?.end());
  });
  expect(await failureOf(request(server.url))).toMatchObject({ reason: "reset", sent: true });
  await server.stop();
});

test.each([
  ["gzip", gzipSync],
  [" X-Gzip ", gzipSync],
  ["deflate", deflateSync],
  ["BR", brotliCompressSync],
  ["identity", (text: string) => Buffer.from(text)],
])("a body in %j is decoded, whole and in several parts", async (encoding, encode) => {
  const text = Array.from({ length: 200 }, (_, index) => `line ${index}`).join();
  const body = encode(text);
  const server = await startServer(({ path }, response) => {
    response.writeHead(200, { "content-encoding": encoding });
    if (path === "/whole") return response.end(body);
    response.write(body.subarray(0, 20), () =>
      setTimeout(() => response.end(body.subarray(20)), 5),
    );
  });
  for (const path of ["whole", "parts"]) {
    const response = await request(`${server.url}/${path}`);
    expect([response.status, response.body.toString()]).toEqual([200, text]);
  }
  await server.stop();
});

test.each([
  ["gzip", "no gzip", "encoding"],
  ["zstd", "text", "encoding"],
  ["constructor", "text", "encoding"],
])(
  "a body that is said to be %s and cannot be decoded is reported",
  async (encoding, text, reason) => {
    const server = await startServer((_, response) => {
      response.writeHead(200, { "content-encoding": encoding });
      response.end(text);
    });
    expect(await failureOf(request(server.url))).toMatchObject({ reason, sent: true });
    await server.stop();
  },
);

test("an empty body needs no decoding", async () => {
  const server = await startServer((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip" });
    response.end();
  });
  expect((await request(server.url)).body).toHaveLength(0);
  await server.stop();
});

test("a body may be as large as its limit, and no larger", async () => {
  const server = await startServer((_, response) => response.end("12345"));
  expect((await request(server.url, { maxBytes: 5 })).body.toString()).toBe("12345");
  expect(await failureOf(request(server.url, { maxBytes: 4 }))).toMatchObject({
    reason: "tooLarge",
  });
  await server.stop();
});

test.each([
  [true, false],
  [false, true],
])("a request in the background: %s; keeps the process alive: %s", async (background, expected) => {
  const server = await startServer(() => {});
  const timers: NodeJS.Timeout[] = [];
  const original = globalThis.setTimeout;
  const spy = jest.spyOn(globalThis, "setTimeout").mockImplementation(((...args: []) => {
    const timer = original(...(args as unknown as [() => void, number]));
    timers.push(timer);
    return timer;
  }) as never);
  const running = failureOf(request(server.url, { background, timeoutMs: 4_321 }));
  const at = spy.mock.calls.findIndex(([, ms]) => ms === 4_321);
  expect(timers[at]?.hasRef()).toBe(expected);
  spy.mockRestore();
  await server.stop();
  await running;
});

// Signed by nobody, for 127.0.0.1, and of no use anywhere else.
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUJw0xXzATuPVzMs7viSjAaREvzM0wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMTIyMzIzNloYDzIxMjYxMDI4
MjIzMjM2WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAT2moRaH5bcAq1S/dBMLkYBJmWPlXNi2vYv+pSXi8c65M1xnqnSXPWD
JtuBjVMgRevh8KbKZ+8jEzzqJiJLaQRTo2QwYjAdBgNVHQ4EFgQU7cg1XMfDJmvT
cpVmbu6tyHuqmdowHwYDVR0jBBgwFoAU7cg1XMfDJmvTcpVmbu6tyHuqmdowDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IQDnO1ew+s+I6Q+ZC4aKZU0+t58OoCMKnWiztAqlJNQnIgIgR5KofoafHMgdfJ4k
bPl65hs3TQWsOT3mrp0zETZ6IOo=
-----END CERTIFICATE-----`;
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg5iPLuH+ele0hcAnJ
ztQ+pLQoInyY/zACEKtdJlNfYKGhRANCAAT2moRaH5bcAq1S/dBMLkYBJmWPlXNi
2vYv+pSXi8c65M1xnqnSXPWDJtuBjVMgRevh8KbKZ+8jEzzqJiJLaQRT
-----END PRIVATE KEY-----`;

test("the error of a download that stalls says for how long", async () => {
  const server = await startServer((_, response) => {
    response.writeHead(200);
    response.write("some");
  });
  const { client } = clientOf(server, { limits: { requestMs: 60, attempts: 1 } });
  const error = await errorOf(client.download(`${server.url}/api`));
  expect(error.code).toBe("timeout");
  expect(error.message).toContain("within 1 second of silence");
  await server.stop();
});

test("a response that switches to another protocol ends immediately", async () => {
  const server = createTCPServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", () =>
      socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"),
    );
  });
  const port = await listen(server);
  expect(await failureOf(request(`http://127.0.0.1:${port}`))).toMatchObject({
    reason: "notHTTP",
    sent: true,
  });
  await new Promise((resolve) => server.close(resolve));
});
