import { createServer as createTLSServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createServer as createTCPServer, type Server } from "node:net";
import { gzipSync } from "node:zlib";
import {
  clientOf,
  errorOf,
  MUTATION,
  QUERY,
  reply,
  startServer,
} from "../../../test/support/server";
import { resetClients } from "../reset";
import { roundTrip, TransportFailure } from "./transport";

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
