import type { ServerResponse } from "node:http";
import { drain, pause, type Reply } from "../server/http";
import type { Fault, Scene } from "./fault";

const DEFAULT_TRICKLE_MS = 250;
const DEFAULT_HUGE_BYTES = 512 * 1024 * 1024;

/** Faults below HTTP: connections that are cut, responses that do not arrive or do not end. */
export const SOCKET_FAULTS = {
  resetBeforeRead: {
    executes: "never",
    group: "connection",
    scope: "any",
    description: "The connection is reset before the request is read.",
    act: reset,
  },
  resetBeforeExecution: {
    executes: "never",
    group: "connection",
    scope: "any",
    description: "The connection is reset after the request was read, before it is executed.",
    act: reset,
  },
  resetAfterExecution: {
    executes: "always",
    group: "connection",
    scope: "any",
    description: "The connection is reset after the execution, before a byte of the response.",
    act: reset,
  },
  closeAfterExecution: {
    executes: "always",
    group: "connection",
    scope: "any",
    description: "The connection is closed in order after the execution, without a response.",
    act: (_, { request }) => {
      request.socket.end();
    },
  },
  resetMidBody: {
    executes: "always",
    group: "connection",
    scope: "any",
    description: "The connection is reset in the middle of the response's body.",
    act: async (reply, scene) => {
      await sendHalf(reply, scene.response);
      reset(reply, scene);
    },
  },
  closeMidBody: {
    executes: "always",
    group: "connection",
    scope: "any",
    description: "The connection is closed in order before the body is as long as was said.",
    act: async (reply, { request, response }) => {
      await sendHalf(reply, response);
      request.socket.end();
    },
  },
  stalledHeaders: {
    executes: "never",
    group: "stall",
    scope: "any",
    description: "No response ever arrives, and nothing was executed.",
    act: (_, { response }) => closed(response),
  },
  stalledAfterExecution: {
    executes: "always",
    group: "stall",
    scope: "any",
    description: "No response ever arrives, though the request was executed.",
    act: (_, { response }) => closed(response),
  },
  stalledBody: {
    executes: "always",
    group: "stall",
    scope: "any",
    description: "The body stops in the middle and the connection stays open.",
    act: async (reply, { response }) => {
      await sendHalf(reply, response);
      await closed(response);
    },
  },
  slowTrickle: {
    executes: "always",
    group: "stall",
    scope: "any",
    description: "The body comes a byte at a time.",
    act: async (reply, { response, settings }) => {
      const body = Buffer.from(reply.body);
      response.writeHead(reply.status, { ...reply.headers, "content-length": body.length });
      for (const byte of body) {
        if (response.destroyed) return;
        response.write(Uint8Array.of(byte));
        await pause(settings.trickleMs ?? DEFAULT_TRICKLE_MS, response);
      }
      response.end();
    },
  },
  hugeBody: {
    executes: "always",
    group: "body",
    scope: "any",
    description: "The body is JSON of hundreds of megabytes.",
    act: async (reply, { response, settings }) => {
      const piece = Buffer.alloc(1 << 20, "x");
      response.writeHead(200, reply.headers);
      response.write('{"data":{"padding":"');
      for (let sent = 0; sent < (settings.hugeBytes ?? DEFAULT_HUGE_BYTES); sent += piece.length) {
        if (response.destroyed) return;
        if (!response.write(piece)) await drain(response);
      }
      response.end('"}}');
    },
  },
} satisfies Record<string, Fault>;

function reset(_: Reply, { request }: Scene): void {
  request.socket.resetAndDestroy();
}

async function sendHalf(reply: Reply, response: ServerResponse): Promise<void> {
  const body = Buffer.from(reply.body);
  response.writeHead(reply.status, {
    ...reply.headers,
    "content-length": Math.max(body.length, 2),
  });
  const half = body.subarray(0, Math.floor(body.length / 2));
  await new Promise<void>((resolve) => {
    response.once("close", resolve);
    response.flushHeaders();
    if (half.length === 0) resolve();
    else response.write(half, () => resolve());
  });
}

/** Waits until the client has gone away, or the server stops. */
function closed(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) resolve();
    else response.once("close", resolve);
  });
}
