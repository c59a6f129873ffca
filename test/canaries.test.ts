import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { testing } from "@prismatic-io/spectral";
import component from "../src";
import { configureClients, resetClients } from "../src/client";
import { operationsOf } from "../src/steps/defineAction";
import { canary, secretInputs, withCanaries } from "./support/canaries";
import { ENCODINGS, type Encode } from "./support/encodings";
import { type Harness, startHarness } from "./support/harness";
import { WITHOUT_PAUSES } from "./support/pace";
import { validParams } from "./support/params";
import { reply, type Seen, startServer, type TestServer } from "./support/server";

const REFRESH = "Can4ry-refresh-0123456789-token";
const ACCESS = "Can4ry-access-0123456789-token";

/** How a server repeats what it was sent; `texts` holds the canaries in some encodings. */
type Echo = (response: ServerResponse, texts: readonly string[], field: string) => void;

const errorsOf = (texts: readonly string[]) =>
  texts.map((text) => ({ message: `The value (${text}) is refused.` }));
/** What can be in a header: the others are what they are when they are percent-encoded. */
const inHeader = (text: string) => (/^[!-~]+$/.test(text) ? text : encodeURIComponent(text));

const ECHOES: Readonly<Record<string, Echo>> = {
  message: (response, texts) => reply(response, { data: null, errors: errorsOf(texts) }),
  messageIn400: (response, texts) => reply(response, { errors: errorsOf(texts) }, 400),
  path: (response, texts) =>
    reply(response, {
      data: null,
      errors: texts.map((text) => ({ message: "Refused.", path: ["field", text, 0, "name"] })),
    }),
  pathOfDenial: (response, texts) =>
    reply(response, {
      data: null,
      errors: texts.map((text) => ({ message: "Access is not permitted", path: [text] })),
    }),
  extensions: (response, texts) =>
    reply(response, {
      data: null,
      errors: texts.map((text) => ({ message: "No.", extensions: { code: text, value: text } })),
    }),
  extensionsOfAnswer: (response, texts) =>
    reply(response, { data: null, errors: errorsOf(texts), extensions: { sent: texts } }),
  payload: (response, texts, field) =>
    reply(response, {
      data: {
        [field]: { errors: texts.map((text) => ({ field: text, messages: [text, `"${text}"`] })) },
      },
    }),
  page: (response, texts) => html(response, 200, texts),
  pageOfFirewall: (response, texts) => html(response, 403, texts),
  pageOfGateway: (response, texts) => html(response, 502, texts),
  text: (response, texts) => response.writeHead(409).end(texts.join("\n")),
  brokenJson: (response, texts) => reply(response, `{"data": {"x": ${texts.join()}`),
  statusText: (response, texts) =>
    response.writeHead(418, texts.map(inHeader).join(" ")).end(JSON.stringify({ detail: texts })),
  headers: (response, texts) => {
    const values = Object.fromEntries(texts.map((text, index) => [`x-${index}`, inHeader(text)]));
    response.writeHead(429, { ...values, "retry-after": inHeader(texts[0] ?? "") }).end();
  },
  redirect: (response, texts) => {
    const host = texts.find((text) => /^[\w-]{1,63}$/.test(text)) ?? "other";
    const location = `https://${host}.example/${inHeader(texts[0] ?? "")}`;
    response.writeHead(302, { location }).end();
  },
  unauthenticated: (response, texts) =>
    response
      .writeHead(401, { "www-authenticate": inHeader(texts[0] ?? "") })
      .end(JSON.stringify({ errors: errorsOf(texts) })),
};

function html(response: ServerResponse, status: number, texts: readonly string[]): void {
  response.writeHead(status, { "content-type": "text/html" });
  response.end(`<html><body>${texts.join("<br>")}</body></html>`);
}

/** As many encodings as a message of GraphQL errors has room for. */
const NAMES = Object.keys(ENCODINGS);
const GROUPS = [NAMES.slice(0, 7), NAMES.slice(7, 13), NAMES.slice(13)];

/** All of them with CANARIES=all; otherwise one, in turn, so that each pair of action and echo is played. */
function groupsFor(pair: number): readonly (readonly string[])[] {
  return process.env.CANARIES === "all" ? GROUPS : [GROUPS[pair % GROUPS.length] ?? []];
}

/** What a flow's webhook is as a target, beside the names of operations. */
const WEBHOOK = "webhook";

/** What the server does with requests to the target: echoes what they hold, in these encodings. */
let playing:
  | { target: string; canaries: readonly string[]; names: readonly string[]; echo: Echo }
  | undefined;
let harness: Harness;
let server: TestServer;
const logs: string[] = [];

beforeAll(async () => {
  configureClients({
    limits: {
      ...WITHOUT_PAUSES,
      attempts: 2,
      throttledAttempts: 2,
      baseDelayMs: 0,
      throttledBaseDelayMs: 0,
    },
  });
  harness = await startHarness();
  let token = "";
  // As the emulator answers, but for the operation that is echoed.
  server = await startServer(
    async (seen, response, _, { method = "GET" }) => {
      const target = seen.path === "/api" ? ` ${playing?.target}` : WEBHOOK;
      if (playing && (target === playing.target || String(seen.body.query).includes(target))) {
        const sent = [REFRESH, ACCESS, ...playing.canaries.filter((value) => isIn(seen, value))];
        const texts = playing.names.map((name) => sent.map(encoderOf(name)).join(" and "));
        playing.echo(response, texts, fieldOf(seen));
        return;
      }
      const result =
        method === "GET"
          ? await fetch(`${harness.emulator.url}${seen.path}`)
          : await post(seen.path, seen.text, { authorization: `Bearer ${token}` });
      const body = Buffer.from(await result.arrayBuffer());
      response.writeHead(result.status, {
        "content-type": result.headers.get("content-type") ?? "",
      });
      // What the emulator links to is here too.
      response.end(method === "GET" ? body : hereInstead(body.toString()));
    },
    async (_, response) => {
      const body = JSON.stringify({ refresh_token: harness.emulator.refreshToken });
      const result = await post("/auth/refresh", body);
      token = ((await result.json()) as { access_token: string }).access_token;
      reply(response, { access_token: ACCESS, expires_in: 604_800 });
    },
  );
});
afterAll(async () => {
  configureClients({});
  resetClients();
  await server.stop();
  await harness.stop();
});

/** Whether a request holds a canary: by its first characters, which some inputs encode. */
function isIn({ text }: Seen, value: string): boolean {
  const begin = value.slice(0, value.indexOf("+"));
  return text.includes(begin) || text.includes(encodeURIComponent(begin));
}

function encoderOf(name: string): Encode {
  return ENCODINGS[name as keyof typeof ENCODINGS] as Encode;
}

function hereInstead(text: string): string {
  return text.replaceAll(harness.emulator.url, server.url);
}

function post(path: string, body: string, headers: Record<string, string> = {}) {
  return fetch(`${harness.emulator.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}

function fieldOf({ body }: Seen): string {
  return /\{\s*(?:\w+\s*:\s*)?(\w+)\(/.exec(String(body.query))?.[1] ?? "";
}

/** Runs an action with its debug log on; what it returned, or the error that it ended with. */
async function play(key: string, params: Record<string, unknown>): Promise<unknown> {
  const log = (...parts: unknown[]) => void logs.push(parts.map(String).join(" "));
  const logger = { ...testing.loggerMock(), debug: log, info: log, log, warn: log, error: log };
  const connection = {
    ...harness.connection,
    fields: { apiKey: REFRESH, tenantId: "", endpoint: server.url },
  };
  try {
    return await testing
      .createHarness(component as unknown as Parameters<typeof testing.createHarness>[0])
      .action(key, { connection, ...params }, { logger, debug: { enabled: true } } as never);
  } catch (error) {
    return error;
  }
}

/** Everything that a person or a log may get to see of what an action ended with. */
function shown(result: unknown): string {
  const parts = [inspect(result, { depth: null, showHidden: true, getters: true })];
  parts.push(JSON.stringify(result) ?? "");
  for (let error = result; error instanceof Error; error = error.cause) {
    parts.push(error.message, String(error.stack), String(error), JSON.stringify(error));
    for (const key of Reflect.ownKeys(error)) parts.push(inspect(Reflect.get(error, key)));
  }
  return [...parts, ...logs.splice(0)].join("\n");
}

/** The encodings in which a text holds one of the canaries. */
function heldIn(text: string, canaries: readonly string[]): string[] {
  const searched = text.replace(/\s+/g, " ").toLowerCase();
  return NAMES.filter((name) =>
    canaries.some((value) => {
      const encoded = encoderOf(name)(value);
      // What is at its ends depends on what it is within.
      return searched.includes(encoded.slice(4, -4).toLowerCase());
    }),
  );
}

test("no canary is seen, whatever the server repeats of what it was sent", async () => {
  const offenders: string[] = [];
  const ended = { masked: 0, runs: 0, pairs: 0 };
  for (const key of Object.keys(component.actions)) {
    const operations = operationsOf.get(key) ?? [];
    const mutation = operations.find(({ type }) => type === "mutation");
    const operationName = (mutation ?? operations[0])?.name ?? "Change";
    const { params, canaries } = withCanaries(harness, key);
    const webhook = key === "invokeFlow" ? [WEBHOOK] : [];
    for (const target of [operationName, ...webhook]) {
      for (const [echoName, echo] of Object.entries(ECHOES)) {
        // What a raw request's payload holds is data, which the step returns as it came.
        if (echoName === "payload" && !mutation) continue;
        for (const names of groupsFor(ended.pairs++)) {
          playing = { target, canaries, names, echo };
          const result = await play(key, { ...params, timeoutSeconds: "1" });
          // What a flow responded is the result, which holds what the flow wants.
          if (target === WEBHOOK && !(result instanceof Error)) continue;
          const text = shown(result);
          ended.runs += 1;
          if (text.includes("***")) ended.masked += 1;
          const held = heldIn(text, [...canaries, REFRESH, ACCESS]);
          if (held.length > 0)
            offenders.push(`${key} x ${target} x ${echoName} x ${names}: ${held}`);
        }
      }
    }
  }
  playing = undefined;
  process.stdout.write(`Canaries: ${ended.runs} runs, ${ended.masked} with a mask.\n`);
  expect(offenders).toEqual([]);
  expect(ended.masked).toBeGreaterThan(ended.runs / 4);
}, 120_000);

/** How people and broken references put a secret where something else is expected. */
const MISFITS: Readonly<Record<string, (secret: string) => unknown>> = {
  text: (secret) => secret,
  "cut JSON": (secret) => `{"a": ${JSON.stringify(secret)}`,
  "JSON text": (secret) => JSON.stringify(secret),
  "double-encoded JSON": (secret) => JSON.stringify(JSON.stringify({ a: secret })),
  "a list": (secret) => [secret],
  "a JSON list": (secret) => JSON.stringify([secret]),
  "an object": (secret) => ({ a: { b: secret } }),
  "an item without a key": (secret) => [{ nokey: secret }],
  "a pair whose value is a list": (secret) => [{ key: "X", value: [secret] }],
  "repeated keys": (secret) => `{"a": ${JSON.stringify(secret)}, "a": ${JSON.stringify(secret)}}`,
  "binary that is no text": (secret) => Buffer.concat([Buffer.from(secret), Buffer.from([0xff])]),
  "YAML that ends in a quote": (secret) => `name: x\nvalue: "${secret}`,
  GraphQL: (secret) => `{ user(id: ${JSON.stringify(secret)}, } 5`,
  "GraphQL that begins with a value": (secret) => `${JSON.stringify(secret)} { a }`,
  protocol: (secret) => `${secret.replace(/\W/g, "")}:x`,
};

test("no canary is seen where an input that may hold a secret has a value that does not fit", async () => {
  const offenders: string[] = [];
  let refused = 0;
  const valid = validParams(harness.emulator.store);
  for (const key of Object.keys(component.actions)) {
    for (const input of secretInputs(key)) {
      for (const [name, misfit] of Object.entries(MISFITS)) {
        const secret = canary(input.key);
        const { params } = withCanaries(harness, key, valid);
        // How a flow ends is of no interest here.
        const wait = key === "invokeFlow" ? { wait: "none" } : {};
        const result = await play(key, { ...params, ...wait, [input.key]: misfit(secret) });
        if (result instanceof Error) refused += 1;
        // What an action returns can be what it was given.
        const held = result instanceof Error ? heldIn(shown(result), [secret]) : [];
        if (result instanceof Error && shown(result).includes(secret.replace(/\W/g, ""))) {
          held.push("letters only");
        }
        if (held.length > 0) offenders.push(`${key}.${input.key} as ${name}: ${held}: ${result}`);
      }
    }
  }
  expect(offenders).toEqual([]);
  expect(refused).toBeGreaterThan(50);
}, 120_000);
