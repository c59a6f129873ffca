import { loadPlatform, type Platform } from "../../emulator/player/platform";
import { type Harness, startHarness } from "../../test/support/harness";
import { playFlow } from "../../test/support/playFlow";
import component from "..";
import { configureClients, resetClients } from "../client";
import { dataSources } from "../dataSources";
import { isNamedError } from "../errors";
import { triggers } from "../triggers";
import { endOfShortWork } from "./shortClient";

/** Longer than a handler or a picker waits. */
const LONGER_THAN_HANDLERS_SECONDS = 40;

let harness: Harness;
let platform: Platform;
beforeAll(async () => {
  harness = await startHarness({ instances: 0 });
  platform = loadPlatform(component as never);
});
afterEach(() => {
  configureClients({});
  resetClients();
  harness.emulator.faults.clear();
});
afterAll(() => harness.stop());

type Handled = { webhookLifecycleHandlers?: object; display: { label: string } };
const handled = Object.entries(triggers as unknown as Record<string, Handled>).filter(
  ([, trigger]) => trigger.webhookLifecycleHandlers,
);
const labels = Object.entries(dataSources).map(
  ([key, { display }]) => [key, display.label] as const,
);

const hang = (path: string) => {
  configureClients({ limits: { actionMs: 300 } });
  harness.emulator.faults.next("stalledHeaders", { path, times: Number.POSITIVE_INFINITY });
};
const askForPatience = () =>
  harness.emulator.faults.next("http429Seconds", {
    retryAfterSeconds: LONGER_THAN_HANDLERS_SECONDS,
    times: Number.POSITIVE_INFINITY,
  });

/** What a call ends with, and how long it took. */
async function end(call: Promise<unknown>): Promise<{ error: Error; ms: number }> {
  const started = Date.now();
  try {
    await call;
  } catch (error) {
    if (!isNamedError(error)) throw error;
    return { error, ms: Date.now() - started };
  }
  throw new Error("It was expected to fail.");
}

/** Valid for every data source, of which each uses what it has inputs for. */
function paramsOf(): Record<string, unknown> {
  const { store } = harness.emulator;
  const [integration] = store.drafts.values();
  const [instance] = store.instances.values();
  return {
    connection: harness.connection,
    integrationId: integration?.id,
    instanceId: instance?.id,
  };
}

const play = (key: string) =>
  playFlow(harness, component, key, {
    eventTypes: ["instance.deployed"],
    monitorNameContains: "failed",
  });

describe("a server that never responds", () => {
  test.each(labels)("%s ends in time", async (key, label) => {
    hang("/api");
    const { error, ms } = await end(platform.dataSource(key, paramsOf()));
    expect(error.message).toMatch(new RegExp(`^${label}: .*time limit`));
    expect(ms).toBeLessThan(2_000);
  });

  test.each(handled)("handlers of %s end in time", async (key, { display: { label } }) => {
    const flow = await play(key);
    await flow.deploy();
    hang("/api");
    const { error, ms } = await end(flow.deploy());
    expect(error.message).toMatch(new RegExp(`^${label}: .*time limit`));
    expect(ms).toBeLessThan(2_000);
    const started = Date.now();
    await flow.remove();
    expect(Date.now() - started).toBeLessThan(2_000);
    expect(flow.logs.at(-1)).toMatch(new RegExp(`^${label}: .*time limit.* might still be`));
    await flow.stop();
  });

  test.each(handled)("the token endpoint does not hold up %s", async (key, { display }) => {
    const flow = await play(key);
    resetClients();
    hang("/auth/refresh");
    const { error, ms } = await end(flow.deploy());
    expect(error.message).toMatch(new RegExp(`^${display.label}: `));
    expect(ms).toBeLessThan(2_000);
    await flow.stop();
  });
});

describe("a server that wants to be asked later than the platform waits", () => {
  test.each(labels)("%s fails immediately", async (key, label) => {
    askForPatience();
    const { error, ms } = await end(platform.dataSource(key, paramsOf()));
    expect(error.message).toMatch(new RegExp(`^${label}: .*rate limit`, "i"));
    expect(ms).toBeLessThan(2_000);
  });

  test.each(handled)("handlers of %s fail immediately", async (key, { display: { label } }) => {
    const flow = await play(key);
    askForPatience();
    const { error, ms } = await end(flow.deploy());
    expect(error.message).toMatch(new RegExp(`^${label}: .*rate limit`, "i"));
    expect(ms).toBeLessThan(2_000);
    await flow.stop();
  });
});

test("work on records stops early enough to report it, within 25 seconds or what is configured", () => {
  const runtime = { now: () => 1_000_000 } as never;
  expect(endOfShortWork(runtime)).toBe(1_000_000 + 17_500);
  configureClients({ limits: { actionMs: 1_000 } });
  expect(endOfShortWork(runtime)).toBe(1_000_000 + 700);
});
