import { join } from "node:path";
import type { RunSummary } from "../shared/api";
import { startTestWorkbench, type TestWorkbench } from "./testing/workbench";

const REFRESH_TOKEN = 'Can4ry/refresh+"token"&9Ende';
const PASSWORD = "Tr0ub4dor & 3";

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench({
    emulator: { refreshToken: REFRESH_TOKEN },
    server: {
      component: join(__dirname, "testing/tattler.cjs"),
      limits: { seconds: 3, memoryMegabytes: 64 },
    },
  });
});

afterEach(() => expect(workbench.internalErrors).toEqual([]));
afterAll(() => workbench.stop());

const run = (key: string) => workbench.run("actions", key, { secret: PASSWORD });

test("a run sees nothing of the server's environment", async () => {
  expect(await run("environment")).toMatchObject({ status: "succeeded" });
  const { result } = await run("environment");
  expect(
    Object.keys(result as object).filter((name) => /PRISM|PATH|HOME|TOKEN/.test(name)),
  ).toEqual([]);
});

test("tokens and passwords that a component tells are not shown", async () => {
  const told = await run("tell");
  expect(told.status).toBe("succeeded");
  expect(told.result).toEqual({
    apiKey: "REDACTED",
    encoded: "REDACTED",
    file: { base64: Buffer.from("xREDACTED").toString("base64"), bytes: REFRESH_TOKEN.length + 1 },
  });
  expect(told.logs[0]?.message).toBe(
    'The token is REDACTED {"apiKey":"REDACTED","secret":"REDACTED"}',
  );
  expect(told.inputs).toEqual({});
});

test("an error is shown without them, and with the endpoint that the user knows", async () => {
  const failed = await run("fail");
  expect(failed.error).toBe(`REDACTED and REDACTED at ${workbench.emulator.url} are wrong`);
});

test("a run that works without end is ended after its time", async () => {
  expect(await run("loop")).toMatchObject({
    status: "failed",
    error: "The run took longer than 3 seconds.",
  });
});

test("a run that works without end can be canceled", async () => {
  const { body } = await workbench.send<RunSummary>("POST", "/api/runs", {
    part: "actions",
    key: "loop",
    inputs: {},
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await workbench.send("DELETE", `/api/runs/${body.id}`);
  const { body: ended } = await workbench.send("GET", `/api/runs/${body.id}?wait=true`);
  expect(ended).toMatchObject({ status: "canceled" });
});

test("a process that ends, or takes too much memory, is a failed run", async () => {
  expect(await run("leave")).toMatchObject({
    status: "failed",
    error: "The component's process ended with exit code 3.",
  });
  expect((await run("fill")).error).toBe("The component needs more than 64 MB of memory.");
});
