import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type ChosenFault, FaultController, ForeignHost } from "../faults";
import { Bundles } from "../runner/bundles";
import { Runner } from "../runner/runner";
import { Scheduler } from "../runner/scheduler";
import type { Store } from "../store";
import { SECOND } from "../store/clock";
import { type AuthOptions, meta, refresh, revoke } from "./auth";
import { authorize } from "./authorize";
import { Deliveries } from "./deliveries";
import { graphiql } from "./graphiql";
import { createExecute, type Execute, type ServerContext } from "./graphql";
import { json, pause, type Reply, readBody, send } from "./http";
import { Media } from "./media";
import { describeDocument, readParams } from "./operation";
import type { ServerOptions } from "./options";
import { Publishes } from "./publishes";
import { RateLimit, type RateLimitOptions } from "./rateLimit";
import { type RequestEntry, RequestLog } from "./requestLog";
import { download, signUrl } from "./storage";
import { Tenants } from "./tenants";
import { type AccessToken, Tokens } from "./tokens";
import { trigger } from "./trigger";

const WEEK_SECONDS = 7 * 24 * 60 * 60;
const NOT_EXECUTED: Reply = {
  status: 200,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: "",
};

/** The HTTP server: routes requests, keeps the account of them, and breaks those that are to fail. */
export class EmulatorServer {
  readonly requests = new RequestLog();
  readonly faults: FaultController;
  readonly foreignHost = new ForeignHost();
  readonly publishes = new Publishes();
  readonly #media = new Media();
  readonly deliveries = new Deliveries(() => this.url);
  readonly tokens = new Tokens();
  readonly tenants: Tenants;
  readonly refreshToken: string;
  /** Errors that are bugs of the emulator. */
  readonly internalErrors: unknown[] = [];
  readonly #bundles = new Bundles((componentId) => this.publishes.packageOf(componentId));
  readonly #runners: Runner[] = [];
  readonly #schedulers: Scheduler[] = [];
  #ticking: NodeJS.Timeout | undefined;
  readonly #server: Server;
  readonly #auth: AuthOptions;
  readonly #options: ServerOptions;
  #execute: Execute;
  #rateLimit: RateLimit | undefined;
  #url = "";

  constructor(options: ServerOptions) {
    this.#options = options;
    this.#execute = this.#makeExecute(options.withoutFields);
    this.useRateLimit(options.rateLimit);
    this.faults = new FaultController(options.faults);
    this.tenants = new Tenants(options, (store) => {
      this.deliveries.watch(store);
      store.runner = this.#addRunner(store);
      this.#schedulers.push(new Scheduler(store));
    });
    this.refreshToken = this.tokens.addRefreshToken(this.tenants.ids, options.refreshToken);
    this.#auth = {
      tokens: this.tokens,
      accessTokenSeconds: options.accessTokenSeconds ?? WEEK_SECONDS,
      userId: (tenantId) => this.tenants.get(tenantId)?.signedInUser.id ?? "",
    };
    this.#server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.internalErrors.push(error);
        if (response.headersSent) response.destroy();
        else void send(response, json(500, { error: "Internal server error" }));
      });
    });
  }

  #addRunner(store: Store): Runner {
    const runner = new Runner(store, this.#bundles, () => this.#url, this.#options.limits);
    this.#runners.push(runner);
    return runner;
  }

  #makeExecute(without: readonly string[] = []): Execute {
    return createExecute((error) => this.internalErrors.push(error), without);
  }

  /**
   * Removes parts of the schema from now on, and restores those that were removed before.
   * @throws Error when the schema does not have them, or is not valid without them.
   */
  useWithoutFields(coordinates: readonly string[]): void {
    this.#execute = this.#makeExecute(coordinates);
  }

  /** Limits the rate of API requests from now on, with counts from 0; without options, no more. */
  useRateLimit(options: RateLimitOptions | undefined): void {
    this.#rateLimit = options && new RateLimit(options);
  }

  /** What the limit in force has accepted and refused. */
  get rateLimit(): Readonly<Pick<RateLimit, "accepted" | "refused">> | undefined {
    return this.#rateLimit;
  }

  /** Where the server is reached, without a trailing slash. */
  get url(): string {
    return this.#url;
  }

  /** @throws the system's error, for example `EADDRINUSE`. */
  async listen(): Promise<void> {
    const { port = 0, host = "127.0.0.1" } = this.#options;
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, host, () => {
        this.#server.off("error", reject);
        resolve();
      });
    });
    const address = this.#server.address() as AddressInfo;
    this.#url = `http://${hostInUrl(host)}:${address.port}`;
    // A clock of its own only moves where something happens; who moves it calls `tick`.
    if (this.#options.now) {
      this.#ticking = setInterval(() => void this.tick(), SECOND).unref();
    }
  }

  /** Starts the flows that are due. */
  async tick(): Promise<void> {
    for (const scheduler of this.#schedulers) await scheduler.tick();
  }

  /** Ends immediately, with every connection and everything that is in progress. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
    this.#server.closeAllConnections();
    clearInterval(this.#ticking);
    for (const runner of this.#runners) runner.stop();
    this.#bundles.remove();
    await Promise.all([closed, this.deliveries.stop(), this.foreignHost.stop()]);
  }

  /** An access token for the default tenant, without an exchange. */
  accessToken(): string {
    const store = this.tenants.first;
    return this.tokens.issue(store.signedInUser.id, store.tenantId, this.#auth.accessTokenSeconds);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "/";
    const queryAt = url.indexOf("?");
    const path = queryAt < 0 ? url : url.slice(0, queryAt);
    const entry: RequestEntry = {
      path,
      method: request.method ?? "",
      status: 0,
      authorization: request.headers.authorization !== undefined,
      variableKeys: [],
      executed: false,
    };
    this.requests.add(entry);
    response.on("finish", () => {
      entry.status = response.statusCode;
    });

    const early = this.faults.isIdle ? undefined : this.faults.takeBeforeRead(path);
    if (early) {
      entry.fault = early.kind;
      await early.fault.act?.(NOT_EXECUTED, this.#scene(request, response, early, {}));
      return;
    }
    const body = await readBody(request);
    if (!body) return;

    if (path === "/api" && request.method === "POST") {
      this.requests.entered();
      response.on("close", () => this.requests.left());
      return this.#serveApi(request, response, entry, body);
    }
    const fault = this.faults.isIdle
      ? undefined
      : this.faults.take({ path, isGraphQL: false, isPage: false, isExecutable: true });
    await this.#respond(request, response, entry, fault, {}, () => {
      entry.executed = true;
      return this.#route(request, path, body);
    });
  }

  async #serveApi(
    request: IncomingMessage,
    response: ServerResponse,
    entry: RequestEntry,
    body: Buffer,
  ): Promise<void> {
    const refusal = this.#rateLimit?.refuse();
    const params = readParams(body);
    const token = this.#authenticate(request);
    if (typeof params === "string") {
      return send(response, refusal ?? json(400, { errors: [{ message: params }] }));
    }
    const document = describeDocument(params.query);
    const operationName = params.operationName ?? document.name;
    if (operationName) this.requests.named(entry, operationName);
    const variables = params.variables ?? {};
    entry.variableKeys = Object.keys(variables);
    if (refusal) return send(response, refusal);

    const fault = this.faults.isIdle
      ? undefined
      : this.faults.take({
          path: entry.path,
          operationName,
          isGraphQL: true,
          isPage: document.kind === "query" && document.isPaged,
          isExecutable: token !== undefined,
        });
    if (this.#options.latencyMs) await pause(this.#options.latencyMs, response);
    await this.#respond(request, response, entry, fault, variables, async () => {
      const store = token && this.tenants.get(token.tenantId);
      if (!token || !store) return this.#unauthenticated();
      entry.executed = true;
      return json(200, await this.#execute(params, this.#context(store, token)));
    });
  }

  /** Makes the response and sends it, or what the fault leaves of it. */
  async #respond(
    request: IncomingMessage,
    response: ServerResponse,
    entry: RequestEntry,
    chosen: ChosenFault | undefined,
    variables: Record<string, unknown>,
    make: () => Reply | Promise<Reply>,
  ): Promise<void> {
    if (!chosen) return send(response, await make());
    const { fault } = chosen;
    entry.fault = chosen.kind;
    const reply = fault.executes === "always" ? await make() : NOT_EXECUTED;
    const scene = this.#scene(request, response, chosen, variables);
    if (fault.act) return fault.act(reply, scene);
    return send(response, (await fault.spoil?.(reply, scene)) ?? reply);
  }

  async #route(request: IncomingMessage, path: string, body: Buffer): Promise<Reply> {
    const { method, headers, url = "/" } = request;
    const { "content-type": contentType, authorization } = headers;
    switch (`${method} ${path}`) {
      case "POST /auth/refresh":
        return refresh(this.#auth, body, contentType);
      case "POST /auth/revoke":
        return revoke(this.#auth, body, contentType);
      case "GET /auth/meta":
        return meta(headers.host ?? "");
      case "GET /oauth2/authorize":
        return authorize(this.#stores(), new URL(url, this.#url).searchParams);
      case "GET /graphiql":
        return graphiql(this.accessToken());
      case "GET /api":
        return headers.accept?.includes("text/html")
          ? graphiql(this.accessToken())
          : json(405, { errors: [{ message: "GraphQL only supports POST requests." }] });
    }
    if (method === "GET" && path.startsWith("/storage/")) {
      const blobsOf = (tenantId: string) => this.tenants.get(tenantId)?.blobs;
      return download(this.tokens, new URL(url, this.#url), authorization, blobsOf);
    }
    if (path.startsWith("/media/")) {
      if (method === "PUT") return this.#media.put(path, contentType, body);
      if (method === "GET") return this.#media.get(path);
    }
    if (method === "PUT" && path.startsWith("/uploads/")) {
      return this.publishes.put(path, authorization, body);
    }
    if (method === "POST" && path.startsWith("/trigger/")) {
      const { redirectsToResults } = this.#options;
      for (const store of this.#stores()) {
        const urlOf = redirectsToResults
          ? (blobKey: string) => this.#signUrl(store, blobKey)
          : undefined;
        const reply = await trigger(store, path, headers, body, urlOf);
        if (reply) return reply;
      }
    }
    return json(404, { error: `There is nothing at ${method} ${path}.` });
  }

  /** The URL of a blob with its signature in it. */
  #signUrl(store: Store, blobKey: string): string {
    const lifeSeconds = this.#options.presignedSeconds ?? 300;
    return signUrl(this.tokens, this.#url, store.tenantId, blobKey, lifeSeconds);
  }

  #stores(): Store[] {
    return this.tenants.ids.flatMap((id) => this.tenants.get(id) ?? []);
  }

  #authenticate(request: IncomingMessage): AccessToken | undefined {
    const { authorization = "" } = request.headers;
    const [, token] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
    return token === undefined ? undefined : this.tokens.verify(token);
  }

  #unauthenticated(): Reply {
    const message = "Authentication required: the access token is missing, unknown or expired.";
    return this.#options.authFailure === "graphql"
      ? json(200, { data: null, errors: [{ message, extensions: { code: "UNAUTHENTICATED" } }] })
      : json(401, { errors: [{ message }] });
  }

  #context(store: Store, token: AccessToken): ServerContext {
    const user = store.users.get(token.userId) ?? store.signedInUser;
    return {
      store,
      user,
      baseUrl: this.#url,
      signUrl: (blobKey) => this.#signUrl(store, blobKey),
      uploadUrl: (kind, componentId, connectionKey) =>
        `${this.#url}${this.publishes.uploadPath(kind, componentId, connectionKey)}`,
      mediaUrls: (fileName) => {
        const { upload, object } = this.#media.add(fileName);
        return { uploadUrl: `${this.#url}${upload}`, objectUrl: `${this.#url}${object}` };
      },
      published: (componentId, input) =>
        this.publishes.add(componentId, input, (signature) => {
          const component = store.components.get(componentId);
          if (component) component.signature = signature;
        }),
    };
  }

  #scene(
    request: IncomingMessage,
    response: ServerResponse,
    { settings }: ChosenFault,
    variables: Record<string, unknown>,
  ) {
    return { request, response, settings, variables, foreignUrl: () => this.foreignHost.url() };
  }
}

function hostInUrl(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
