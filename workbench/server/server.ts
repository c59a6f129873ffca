import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Copies, Session } from "../shared/api";
import type { ComponentDescription } from "./component/description";
import { entryOf, type Loaded, loadComponent } from "./component/loaded";
import { copiesOf } from "./copies/copies";
import { Events } from "./events";
import { protect, requireOwnPage } from "./guards";
import { ProblemError, readJson, sendJson, sendProblem, sendText } from "./http";
import { PageFiles } from "./pageFiles";
import { readCopyRequest, readRunRequest } from "./requests";
import type { HistoryLimits } from "./runs/history";
import type { RunLimits } from "./runs/performRun";
import { Runs } from "./runs/runs";
import type { Target } from "./target";

export interface WorkbenchOptions {
  readonly target: Target;
  /** The built component, `dist/index.js`. */
  readonly component: string;
  /** The folder of the built page. */
  readonly page: string;
  /** Default: any free port. */
  readonly port?: number;
  readonly limits?: RunLimits;
  readonly history?: HistoryLimits;
  readonly heartbeatMs?: number;
  /** Called with errors that are bugs of the server. */
  onInternalError?(error: unknown): void;
}

/** The workbench's server: the page, and what it asks for. */
export class WorkbenchServer {
  readonly #options: WorkbenchOptions;
  readonly #server: Server;
  readonly #events: Events;
  readonly #files: PageFiles;
  readonly #runs: Runs;
  #loaded: Loaded;
  #allowChanges: boolean;
  #port = 0;
  /** Why the component or the page on disk is not the one that is served. */
  #buildError: string | null = null;

  private constructor(options: WorkbenchOptions, loaded: Loaded) {
    this.#options = options;
    this.#loaded = loaded;
    this.#allowChanges = options.target.api === "emulator";
    this.#events = new Events(options.heartbeatMs);
    this.#files = new PageFiles(options.page);
    this.#runs = new Runs({
      target: options.target,
      loaded: () => this.#loaded,
      session: () => this.session,
      emit: (event) => this.#events.send(event),
      limits: options.limits,
      history: options.history,
    });
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  /**
   * Reads the component and listens.
   * @throws Error when the component cannot be read; the system's error when it cannot listen.
   */
  static async start(options: WorkbenchOptions): Promise<WorkbenchServer> {
    const server = new WorkbenchServer(options, await loadComponent(options.component));
    await new Promise<void>((resolve, reject) => {
      server.#server.once("error", reject);
      server.#server.listen(options.port ?? 0, "127.0.0.1", resolve);
    });
    server.#port = (server.#server.address() as AddressInfo).port;
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get session(): Session {
    const { api, endpoint } = this.#options.target;
    return {
      api,
      endpoint,
      allowChanges: this.#allowChanges,
      confirmChanges: api === "account",
      component: this.#loaded.name,
    };
  }

  /** The component as it was read last. */
  get component(): ComponentDescription {
    return this.#loaded.component;
  }

  /**
   * Reads the component anew and tells the pages.
   * @param before what is to be done with the new one before the pages load it.
   */
  async reload(before: () => Promise<void> = async () => {}): Promise<void> {
    this.#loaded = await loadComponent(this.#options.component);
    await before();
    this.#buildError = null;
    this.#events.send({ type: "build", error: null });
    this.#events.send({ type: "reload" });
  }

  /** Tells the pages that the component or the page cannot be built. */
  buildFailed(error: string): void {
    this.#buildError = error;
    this.#events.send({ type: "build", error });
  }

  async stop(): Promise<void> {
    this.#events.stop();
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
    this.#server.closeAllConnections();
    await Promise.all([closed, this.#runs.stop()]);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const nonce = protect(response);
      requireOwnPage(request, this.#port);
      const [path = "/"] = (request.url ?? "/").split("?");
      if (path.startsWith("/api/")) return await this.#route(request, response, path);
      if (request.method !== "GET" && request.method !== "HEAD") {
        throw new ProblemError("invalid", `${request.method} is not for ${path}.`, 405);
      }
      await this.#files.send(request, response, path, nonce);
    } catch (error) {
      if (!(error instanceof ProblemError)) this.#options.onInternalError?.(error);
      sendProblem(response, error);
      // What is left of a refused request is not read.
      if (!request.complete) response.once("finish", () => request.destroy());
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const [, runId] = /^\/api\/runs\/([\w-]+)$/.exec(path) ?? [];
    switch (`${request.method} ${runId ? "/api/runs/:id" : path}`) {
      case "GET /api/session":
        return sendJson(response, 200, this.session);
      case "PUT /api/session":
        return sendJson(response, 200, this.#change(await readJson(request)));
      case "GET /api/catalog":
        return sendJson(response, 200, this.#loaded.catalog);
      case "GET /api/runs":
        return sendJson(response, 200, this.#runs.list());
      case "POST /api/runs":
        return sendJson(response, 202, this.#runs.start(readRunRequest(await readJson(request))));
      case "GET /api/runs/:id":
        return this.#sendRun(request, response, runId ?? "");
      case "DELETE /api/runs/:id":
        this.#runs.remove(runId ?? "");
        response.writeHead(204).end();
        return;
      case "POST /api/copies":
        return sendJson(response, 200, this.#copies(await readJson(request)));
      case "GET /api/events":
        return this.#events.listen(response, [
          { type: "session", session: this.session },
          ...(this.#buildError ? [{ type: "build" as const, error: this.#buildError }] : []),
        ]);
      default:
        throw new ProblemError("notFound", `There is no ${request.method} ${path}.`);
    }
  }

  async #sendRun({ url }: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const run = this.#runs.get(id);
    if (/[?&]wait=true(&|$)/.test(url ?? "")) await this.#runs.ended(id);
    sendText(response, 200, run.json());
  }

  #copies(body: unknown): Copies {
    const request = readCopyRequest(body);
    const { component } = this.#loaded;
    const { entry } = entryOf(this.#loaded, request.part, request.key);
    const run = request.runId === undefined ? undefined : this.#runs.get(request.runId);
    return this.#runs.scrub(copiesOf(component, entry, request, run?.requests));
  }

  #change(body: unknown): Session {
    const { allowChanges } = (body ?? {}) as { allowChanges?: unknown };
    if (typeof allowChanges !== "boolean") {
      throw new ProblemError("invalid", "allowChanges must be true or false.");
    }
    if (this.#options.target.api === "account") this.#allowChanges = allowChanges;
    this.#events.send({ type: "session", session: this.session });
    return this.session;
  }
}
