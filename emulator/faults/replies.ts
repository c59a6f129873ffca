import { html, json, type Reply } from "../server/http";
import { tooManyRequests } from "../server/rateLimit";
import type { Fault, FaultSettings, Scene } from "./fault";

const GATEWAY_NAMES: Record<number, string> = {
  502: "Bad Gateway",
  503: "Service Temporarily Unavailable",
  504: "Gateway Time-out",
};

/** Faults of HTTP and of GraphQL: responses that arrive, and are wrong. */
export const REPLY_FAULTS = {
  http400: status(400, "The request is refused as malformed.", () =>
    json(400, { errors: [{ message: "The request could not be understood." }] }),
  ),
  http401: status(401, "The access token is refused though it is good.", () =>
    json(401, { errors: [{ message: "Authentication required." }] }),
  ),
  http403: status(403, "The request is forbidden, by a firewall's page.", () =>
    html(403, page("403 Forbidden")),
  ),
  http404: status(404, "There is nothing at this path.", () => html(404, page("404 Not Found"))),
  http408: status(408, "The server says that the request took too long to arrive.", () =>
    text(408, "Request Timeout"),
  ),
  http409: status(409, "The server reports a conflict.", () => json(409, { detail: "Conflict" })),
  http500: status(500, "The server has failed before it executed anything.", () =>
    text(500, "Internal Server Error"),
  ),
  http502: status(502, "A gateway's HTML page: the request never reached the API.", () =>
    gateway(502),
  ),
  http503: status(503, "A gateway's HTML page: the API is not available.", () => gateway(503)),
  http503RetryAfter: status(503, "Not available, with `Retry-After` in seconds.", (settings) => ({
    ...gateway(503),
    headers: { ...gateway(503).headers, "retry-after": String(settings.retryAfterSeconds ?? 1) },
  })),
  http504: status(504, "A gateway's HTML page: the request waited and was dropped.", () =>
    gateway(504),
  ),
  http500AfterExecution: afterExecution(500, () => text(500, "Internal Server Error")),
  http502AfterExecution: afterExecution(502, () => gateway(502)),
  http504AfterExecution: afterExecution(504, () => gateway(504)),

  http429: throttle("Throttled, without `Retry-After`.", () => tooManyRequests()),
  http429Seconds: throttle("Throttled, with `Retry-After` in seconds.", (settings) =>
    tooManyRequests(String(settings.retryAfterSeconds ?? 1)),
  ),
  http429Date: throttle("Throttled, with `Retry-After` as a date.", (settings) =>
    tooManyRequests(new Date(Date.now() + (settings.retryAfterSeconds ?? 1) * 1000).toUTCString()),
  ),
  http429Long: throttle("Throttled, with a `Retry-After` of an absurd length.", (settings) =>
    tooManyRequests(String(settings.retryAfterSeconds ?? 86_400)),
  ),
  http429BadRetryAfter: throttle("Throttled, with a `Retry-After` that is none.", () =>
    tooManyRequests("soon"),
  ),
  rateLimitedIn200: graphqlError("throttle", 200, "Request was throttled.", "RATE_LIMITED"),
  throttledIn200: graphqlError("throttle", 200, "Request was throttled.", "THROTTLED"),
  rateLimitedIn400: graphqlError("throttle", 400, "Request was throttled.", "RATE_LIMITED"),
  tooManyRequestsIn200: graphqlError("throttle", 200, "Too many requests, slow down."),

  unauthenticatedIn200: graphqlError("status", 200, "Not signed in.", "UNAUTHENTICATED"),
  graphqlErrorIn200: graphqlError("body", 200, "Something went wrong.", "INTERNAL_SERVER_ERROR"),

  html200: {
    executes: "never",
    group: "body",
    scope: "any",
    description: "An HTML page with status 200, as a captive portal responds.",
    spoil: () => html(200, page("Sign in to the network")),
  },
  emptyObject: {
    executes: "never",
    group: "body",
    scope: "any",
    description: "JSON with neither data nor errors.",
    spoil: () => json(200, {}),
  },
  jsonNull: {
    executes: "never",
    group: "body",
    scope: "any",
    description: "The JSON value null.",
    spoil: () => json(200, null),
  },
  emptyBody: spoiled("The body is empty.", (reply) => ({ ...reply, body: "" })),
  truncatedJson: spoiled("The JSON ends in the middle, with a matching length.", (reply) => {
    const body = Buffer.from(reply.body);
    return { ...reply, body: body.subarray(0, Math.ceil(body.length / 2)) };
  }),
  wrongContentType: spoiled("The response is right, but its content type is HTML.", (reply) => ({
    ...reply,
    headers: { ...reply.headers, "content-type": "text/html; charset=utf-8" },
  })),
  invalidUtf8: spoiled("A string of the response holds bytes that are not UTF-8.", (reply) => {
    const body = Buffer.from(reply.body);
    const at = body.indexOf(':"') + 2;
    const bytes = Buffer.from([0xc3, 0x28, 0xff]);
    return { ...reply, body: Buffer.concat([body.subarray(0, at), bytes, body.subarray(at)]) };
  }),
  gzipGarbage: spoiled("The body is said to be gzip and is not.", (reply) => ({
    ...reply,
    headers: { ...reply.headers, "content-encoding": "gzip" },
  })),
  errorsBesidePartialData: {
    executes: "always",
    group: "body",
    scope: "graphql",
    description: "GraphQL errors in addition to data.",
    spoil: (reply) => {
      const body = JSON.parse(String(reply.body));
      const [field = "data"] = Object.keys(body.data ?? {});
      const error = { message: "A part of the response could not be read.", path: [field] };
      return json(200, { ...body, errors: [error] });
    },
  },

  redirectOtherHost: {
    executes: "never",
    group: "redirect",
    scope: "any",
    description: "A redirect to another origin.",
    spoil: async (_, scene) => redirect(`${await scene.foreignUrl()}${scene.request.url}`),
  },
  redirectSameHost: {
    executes: "never",
    group: "redirect",
    scope: "any",
    description: "A redirect to the same path of the same server.",
    spoil: (_, { request }) => redirect(request.url ?? "/"),
  },
} satisfies Record<string, Fault>;

function status(
  code: number,
  description: string,
  spoil: (settings: FaultSettings) => Reply,
): Fault {
  return {
    executes: "never",
    group: "status",
    scope: "any",
    description: `HTTP ${code}. ${description}`,
    spoil: (_, { settings }) => spoil(settings),
  };
}

function afterExecution(code: number, spoil: () => Reply): Fault {
  return {
    executes: "always",
    group: "status",
    scope: "any",
    description: `HTTP ${code}, though the request was executed.`,
    spoil,
  };
}

function throttle(description: string, spoil: (settings: FaultSettings) => Reply): Fault {
  return {
    executes: "never",
    group: "throttle",
    scope: "any",
    description: `HTTP 429. ${description}`,
    spoil: (_, { settings }) => spoil(settings),
  };
}

function graphqlError(
  group: Fault["group"],
  code: number,
  message: string,
  extensionsCode?: string,
): Fault {
  const error = extensionsCode ? { message, extensions: { code: extensionsCode } } : { message };
  return {
    executes: "never",
    group,
    scope: "graphql",
    description: `HTTP ${code} with the GraphQL error ${extensionsCode ?? `"${message}"`}.`,
    spoil: () => json(code, { data: null, errors: [error] }),
  };
}

function spoiled(description: string, spoil: (reply: Reply, scene: Scene) => Reply): Fault {
  return { executes: "always", group: "body", scope: "any", description, spoil };
}

function gateway(code: number): Reply {
  return html(code, page(`${code} ${GATEWAY_NAMES[code]}`));
}

function page(title: string): string {
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
}

function text(code: number, body: string): Reply {
  return { status: code, headers: { "content-type": "text/plain" }, body };
}

function redirect(location: string): Reply {
  return { status: 307, headers: { location }, body: "" };
}
