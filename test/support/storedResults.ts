import { encode } from "@msgpack/msgpack";
import { type Handle, reply, startServer } from "./server";

/** A step's result as a test stores it. */
export interface Stored {
  readonly name: string;
  /** The name in camel case. */
  readonly stepName?: string;
  readonly startedAt?: string;
  readonly loopPath?: string;
  /** What the step returned; MessagePack of it is stored, unless it is a Buffer. */
  readonly value?: unknown;
  readonly headers?: Record<string, string>;
}

/** An execution whose step results are stored on a server of the test's own. */
export interface StoredResults {
  readonly url: string;
  /** The filters of each query, in order. */
  readonly queries: { stepName?: string; displayStepName?: string }[];
  /** The paths of all downloads, with the Authorization header that none should have. */
  readonly downloads: { path: string; authorization: string | undefined }[];
  /** Links that were handed out before this call lead nowhere any more. */
  expire(): void;
  /** From now on every link leads nowhere. */
  deleteFiles(): void;
  stop(): Promise<void>;
}

/** Starts an API that knows one execution, and the store of its results. */
export async function startStoredResults(
  results: readonly Stored[],
  execution: { endedAt: string | null } | null = { endedAt: "2026-01-01T00:01:00Z" },
): Promise<StoredResults> {
  const queries: StoredResults["queries"] = [];
  const downloads: StoredResults["downloads"] = [];
  let generation = 0;
  let deleted = false;
  let url = "";

  const nodeOf = ({ name, stepName, startedAt, loopPath }: Stored, index: number) => ({
    id: `result-${index}`,
    stepName: stepName ?? null,
    displayStepName: name,
    startedAt: startedAt ?? "2026-01-01T00:00:00Z",
    endedAt: null,
    hasError: false,
    isLoopStep: loopPath !== undefined,
    loopStepName: null,
    loopStepIndex: null,
    loopPath: loopPath ?? null,
    resultsUrl: `${url}/storage/${generation}/${index}`,
  });

  const handle: Handle = ({ path, authorization, body }, response) => {
    const [, storage, link, index] = path.split("/");
    if (storage === "storage") {
      downloads.push({ path, authorization });
      const stored = results[Number(index)];
      if (!stored || deleted || Number(link) < generation) {
        response.writeHead(403).end("<Error><Code>AccessDenied</Code></Error>");
        return;
      }
      const { value, headers } = stored;
      response.writeHead(200, { "content-type": "application/msgpack", ...headers });
      response.end(Buffer.isBuffer(value) ? value : encode(value));
      return;
    }
    const { stepName, displayStepName } = (body.variables ?? {}) as Record<string, string>;
    queries.push({ stepName, displayStepName });
    const nodes = results
      .map(nodeOf)
      .filter((node) => stepName === undefined || node.stepName === stepName)
      .filter((node) => displayStepName === undefined || node.displayStepName === displayStepName);
    const pageInfo = {
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    };
    const stepResults = { totalCount: nodes.length, pageInfo, nodes };
    reply(response, {
      data: { executionResult: execution && { id: "execution", ...execution, stepResults } },
    });
  };

  const server = await startServer(handle);
  url = server.url;
  return {
    url,
    queries,
    downloads,
    expire: () => {
      generation += 1;
    },
    deleteFiles: () => {
      deleted = true;
    },
    stop: () => server.stop(),
  };
}
