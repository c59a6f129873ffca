import { join } from "node:path";
import { type Emulator, startEmulator } from "../../emulator";
import type { CommandOptions } from "./command";
import { publishComponent } from "./component/publish";
import { WorkbenchServer } from "./server";
import { accountOf, type Target } from "./target";

/** A running workbench. */
export interface Workbench {
  readonly url: string;
  /** The endpoint that runs go to. */
  readonly endpoint: string;
  readonly emulator: Emulator | undefined;
  /** Takes over a component that was built anew: the emulator's copy is replaced, the pages load it. */
  reload(): Promise<void>;
  /** Tells the pages why the component or the page cannot be built. */
  buildFailed(error: string): void;
  stop(): Promise<void>;
}

export interface Paths {
  /** The built component. */
  readonly component: string;
  /** The folder of the built page. */
  readonly page: string;
}

/** So that the fleet has something to show. */
const RECENT_EXECUTIONS = 600;

/** Where the repository builds them. */
export const PATHS: Paths = {
  component: join(__dirname, "../../dist/index.js"),
  page: join(__dirname, "../dist/page"),
};

/**
 * Starts the server and, unless the environment names an account, an emulator, into which the
 * component is published.
 * @throws Error that says what to do.
 */
export async function startWorkbench(
  options: CommandOptions,
  command: string,
  env: NodeJS.ProcessEnv = process.env,
  paths = PATHS,
): Promise<Workbench> {
  const account = accountOf(env);
  const emulator = account
    ? undefined
    : await startEmulator({
        recentExecutions: RECENT_EXECUTIONS,
        ...options.emulator,
        now: () => new Date(),
      });
  const target: Target = account ?? {
    api: "emulator",
    endpoint: emulator?.url ?? "",
    refreshToken: emulator?.refreshToken ?? "",
  };
  try {
    const server = await WorkbenchServer.start({
      target,
      ...paths,
      port: options.port,
      onInternalError: (error) => console.error(error),
    }).catch((error: NodeJS.ErrnoException) => {
      throw new Error(explain(error, options.port, command));
    });
    const publish = async () => {
      if (emulator) await publishComponent(emulator, server.component, paths.component);
    };
    await publish();
    return {
      url: server.url,
      endpoint: target.endpoint,
      emulator,
      async reload() {
        await server.reload(publish);
      },
      buildFailed: (error) => server.buildFailed(error),
      async stop() {
        await server.stop();
        await emulator?.stop();
      },
    };
  } catch (error) {
    await emulator?.stop();
    throw error;
  }
}

function explain(error: NodeJS.ErrnoException, port: number, command: string): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is in use. Stop what listens there, or choose another port: ${command} --port ${port + 1}`;
    case "EACCES":
      return `This user may not listen on port ${port}. Choose one above 1023: ${command} --port 4010`;
    default:
      return error.message;
  }
}
