#!/usr/bin/env node
import { type Emulator, startEmulator } from ".";
import { rateLimitOf, readArguments, wholeNumber } from "./commandLine";

/** How this was started, for texts that say how to start it in another way. */
const COMMAND =
  process.env.npm_lifecycle_event === "emulator" ? "npm run emulator --" : "prismatic-api-emulator";

const HELP = `Starts a local server that serves Prismatic's API.

  ${COMMAND} [options]

  --port <n>                  the port to listen on (default 4000, 0 for any free one)
  --host <name>               the address to listen on (default 127.0.0.1)
  --instances <n>             instances in addition to the hand-made ones
  --executions <n>            executions in addition to the hand-made ones
  --recent-executions <n>     executions of all instances in the last week
  --logs <n>                  log entries in addition to those of the executions
  --seed <n>                  another seed gives other records
  --latency <ms>              how long each API request takes at least
  --rate-limit <n>            API requests per second that are accepted (default all)
  --token-seconds <n>         lifetime of an access token (default 7 days)
  --refresh-token <token>     a refresh token to accept (default a random one)
  --without-fields <list>     parts of the schema to leave out, such as Instance.labels or
                              RootQuery.instances(labels_Icontains:), separated by commas
  --help                      this text
`;

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = readArgs();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const port = wholeNumber("port", values.port);
  const emulator = await startEmulator({
    port,
    host: values.host,
    instances: wholeNumber("instances", values.instances),
    executions: wholeNumber("executions", values.executions),
    recentExecutions: wholeNumber("recent-executions", values["recent-executions"]),
    logs: wholeNumber("logs", values.logs),
    seed: wholeNumber("seed", values.seed),
    latencyMs: wholeNumber("latency", values.latency),
    rateLimit: rateLimitOf(wholeNumber("rate-limit", values["rate-limit"])),
    accessTokenSeconds: wholeNumber("token-seconds", values["token-seconds"]),
    refreshToken: values["refresh-token"],
    withoutFields: values["without-fields"]?.split(",").map((part) => part.trim()),
    now: () => new Date(),
  }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(explain(error, values.host, port));
  });
  process.stdout.write(welcome(emulator));

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    // Nothing is left open then, so the process ends by itself.
    void emulator.stop().then(() => console.log("Stopped."));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

function readArgs() {
  return readArguments(
    {
      options: {
        port: { type: "string", default: "4000" },
        host: { type: "string", default: "127.0.0.1" },
        instances: { type: "string" },
        executions: { type: "string" },
        "recent-executions": { type: "string" },
        logs: { type: "string" },
        seed: { type: "string" },
        latency: { type: "string" },
        "rate-limit": { type: "string" },
        "token-seconds": { type: "string" },
        "refresh-token": { type: "string" },
        "without-fields": { type: "string" },
        help: { type: "boolean", default: false },
      },
    },
    COMMAND,
  );
}

function explain(error: NodeJS.ErrnoException, host: string, port: number | undefined): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is in use. Stop what listens there, or choose another port: ${COMMAND} --port 4001`;
    case "EACCES":
      return `This user may not listen on port ${port}. Choose one above 1023: ${COMMAND} --port 4000`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `${host} is not an address of this machine. Omit --host, or use 0.0.0.0 for all addresses.`;
    default:
      return `The emulator cannot start: ${error.message}`;
  }
}

function welcome({ url, refreshToken, tenantIds, store, accessToken }: Emulator): string {
  return `The Prismatic API emulator is running for ${store.organization.name}.

  API             ${url}/api
  GraphiQL        ${url}/graphiql
  Refresh token   ${refreshToken}
  Tenants         ${tenantIds.join("\n                  ")}

A connection of the component: the refresh token above, and the endpoint ${url}

The command line:
  PRISMATIC_URL=${url} PRISM_ACCESS_TOKEN=${accessToken()} npx prism me

Ctrl-C stops it.
`;
}
