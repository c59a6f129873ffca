import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { loadPlatform, type TriggerResult } from "../emulator/player/platform";
import { addPastExecution, breakConnection } from "../emulator/store";
import { configVariablesOf } from "../emulator/store/configVariables";
import type { InstanceRecord } from "../emulator/store/types";
import component from "../src";
import { type Harness, startHarness } from "./support/harness";
import { playFlow } from "./support/playFlow";
import { type Played, playYaml, triggerOf } from "./support/playYaml";

const yamlOf = (file: string) => readFileSync(join(__dirname, "../examples/flows", file), "utf8");
const mailServer = { key: "smtpConnection", fields: { host: "mail.example", port: "587" } };

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness();
});
afterEach(() => harness.stop());

const store = () => harness.emulator.store;
const now = () => new Date(store().clock.now()).toISOString();
const instance = (name: string): InstanceRecord => {
  const found = [...store().instances.values()].find((one) => one.name === name);
  if (!found) throw new Error(`There is no instance ${name}.`);
  return found;
};

/** Plays the steps of a flow on what its trigger returned. */
const play = (
  file: string,
  { payload, branch }: Pick<TriggerResult, "payload" | "branch">,
  configVars: Record<string, unknown>,
): Promise<Played> =>
  playYaml(yamlOf(file), {
    trigger: JSON.parse(JSON.stringify(payload)),
    branch,
    startedAt: now(),
    run: (key, params) => harness.run(key, params),
    configVars: { "Prismatic Connection": harness.connection, ...configVars },
  });

/** Runs of a flow on a schedule: its trigger, and its steps when there is something new. */
function scheduled(file: string, configVars: Record<string, unknown> = {}) {
  const platform = loadPlatform(component as never, { context: () => ({ startedAt: now() }) });
  const all = { "Prismatic Connection": harness.connection, ...configVars };
  return async (): Promise<Played | undefined> => {
    const { key, params } = triggerOf(yamlOf(file), all);
    const result = await platform.trigger(key, { headers: {}, body: { data: {} } }, params);
    return result.resultType === "polled_no_changes" ? undefined : play(file, result, configVars);
  };
}

describe("alert-on-deployment.yml", () => {
  const file = "alert-on-deployment.yml";
  const configVars = { "Alert Group": "DevOps" };
  const monitorsOf = ({ id }: InstanceRecord) =>
    [...store().alerts.monitors.values()].filter(({ instanceId }) => instanceId === id);

  test("gives the flows of an instance that is deployed their monitors, once", async () => {
    const { key, params } = triggerOf(yamlOf(file), {
      "Prismatic Connection": harness.connection,
      ...configVars,
    });
    const flow = await playFlow(harness, component, key, params);
    await flow.deploy();
    const { id } = instance("Onboarding");
    const deploy = async () => {
      await harness.run("deployInstance", { instanceId: id, force: true });
      await harness.emulator.settled();
      const result = flow.results.at(-1) as TriggerResult | undefined;
      if (!result) throw new Error("An event was expected.");
      return play(file, result, configVars);
    };
    expect(monitorsOf(instance("Onboarding"))).toEqual([]);
    const first = await deploy();
    const made = monitorsOf(instance("Onboarding"));
    const flows = store().integrations.get(instance("Onboarding").integrationId)?.flows ?? [];
    expect(made.map(({ name }) => name).sort()).toEqual(
      flows.map(({ name }) => `Managed: ${name}`).sort(),
    );
    const [devOps] = [...store().alerts.groups.values()].filter(({ name }) => name === "DevOps");
    for (const { groupIds, triggerIds } of made) {
      expect(groupIds).toEqual([devOps?.id]);
      expect(triggerIds).toHaveLength(2);
    }
    expect(first.logs).toEqual([
      {
        level: "info",
        message: `Onboarding: alert monitors ${made.length} created, 0 updated, 0 as they were, 0 skipped, 0 failed`,
      },
    ]);
    const second = await deploy();
    expect(second.logs[0]?.message).toContain(`0 created, 0 updated, ${made.length} as they were`);
    expect(monitorsOf(instance("Onboarding"))).toHaveLength(made.length);
    await flow.stop();
  });

  test("what is not signed runs no steps", async () => {
    const payload = { body: { data: null } };
    const played = await play(file, { payload, branch: "Refused" }, configVars);
    expect(played.ran).toEqual(["Instance Deployed"]);
  });
});

describe("mail-reconnect-links.yml", () => {
  const run = () =>
    scheduled("mail-reconnect-links.yml", {
      "Mail Server": mailServer,
      Sender: "support@northwind.example",
    });
  const usersOf = ({ customerId }: InstanceRecord) =>
    [...store().users.values()].filter((user) => user.customerId === customerId);

  test("mails the customer's users a link that mends the connection, once", async () => {
    const next = run();
    expect(await next()).toBeUndefined();
    const order = instance("Order Sync");
    order.name = 'Orders <b>"A&B"</b>';
    breakConnection(store(), order, "Slack Connection");
    const played = await next();
    const [mail, ...others] = played?.mails ?? [];
    expect(others).toEqual([]);
    expect(usersOf(order).length).toBeGreaterThan(0);
    expect([...(mail?.to ?? [])].sort()).toEqual(
      usersOf(order)
        .map(({ email }) => email)
        .sort(),
    );
    expect(mail).toMatchObject({
      from: "support@northwind.example",
      subject: "Please reconnect Slack Connection",
    });
    expect(mail?.html).not.toContain("<b>");
    const link = /reconnect it: (\S+)$/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(JSON.stringify(played?.logs)).not.toContain(link);
    expect(harness.logs.join("\n")).not.toContain(link);
    expect((await fetch(link)).status).toBe(200);
    expect(order.config?.get("Slack Connection")).toMatchObject({ status: "ACTIVE" });
    expect(await next()).toBeUndefined();
  });

  test("says so where nobody can be mailed, and goes on", async () => {
    const next = run();
    await next();
    const order = instance("Order Sync");
    const connections = configVariablesOf(store(), order).filter(
      ({ variable }) => variable.dataType === "CONNECTION",
    );
    for (const { variable } of connections) breakConnection(store(), order, variable.key);
    const { name } = store().customers.get(order.customerId) ?? {};
    const played = await next();
    expect(played?.mails.map(({ subject }) => subject)).toEqual([
      "Please reconnect Slack Connection",
    ]);
    expect(played?.logs).toEqual([
      {
        level: "warn",
        message: `ERP Connection of Order Sync (${name}) is broken; there is no link to mend it`,
      },
    ]);
    for (const user of usersOf(order)) store().users.delete(user.id);
    breakConnection(store(), order, "Slack Connection");
    const again = run();
    await again();
    const reset = instance("Order Sync").config?.get("Slack Connection");
    Object.assign(reset ?? {}, { lastSuccessfulRefreshAt: store().clock.now() });
    store().changed();
    const alone = await again();
    expect(alone?.mails).toEqual([]);
    expect(alone?.logs[0]?.message).toContain("the customer has no user");
  });
});

describe("failed-executions-to-slack.yml", () => {
  let slack: Server;
  let status: number;
  const posted: { text: string }[] = [];
  beforeEach(async () => {
    status = 200;
    posted.length = 0;
    slack = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        posted.push(JSON.parse(body));
        response.writeHead(status).end(status === 200 ? "ok" : "no_service");
      });
    });
    await new Promise<void>((resolve) => slack.listen(0, "127.0.0.1", resolve));
  });
  afterEach(async () => {
    slack.closeAllConnections();
    await new Promise((resolve) => slack.close(resolve));
  });

  const run = () => {
    const { port } = slack.address() as AddressInfo;
    const fields = { webhookUrl: `http://127.0.0.1:${port}/services/T/B/X` };
    return scheduled("failed-executions-to-slack.yml", {
      "Slack Channel": { key: "webhookUrl", fields },
    });
  };
  const fail = (name: string, error: string) =>
    addPastExecution(store(), instance(name), store().clock.now() - 1_000, { error });

  test("posts one message about what failed since the last run, most first", async () => {
    const next = run();
    expect(await next()).toBeUndefined();
    fail("Onboarding", "Quota <exceeded> & more");
    fail("Order Sync", "The ERP is down");
    fail("Order Sync", "The ERP is still down");
    await next();
    expect(posted).toHaveLength(1);
    const [title, first, second, ...others] = posted[0]?.text.split("\n") ?? [];
    expect(others).toEqual([]);
    expect(title).toBe("3 executions failed");
    expect(first).toMatch(/^• 2 × .+ of Order Sync \(Atlas Logistics\): .*The ERP is still down$/);
    expect(second).toMatch(/^• 1 × .+ of Onboarding \(.+\): .*Quota &lt;exceeded&gt; &amp; more$/);
    expect(await next()).toBeUndefined();
    expect(posted).toHaveLength(1);
  });

  test("names 20 flows and counts the others", async () => {
    const next = run();
    await next();
    const many = [...store().instances.values()].filter(({ isSystem }) => !isSystem).slice(0, 25);
    for (const [index, one] of many.entries()) {
      one.name = `Instance ${index}`;
      addPastExecution(store(), one, store().clock.now() - 1_000, { error: "x".repeat(500) });
    }
    await next();
    const lines = posted[0]?.text.split("\n") ?? [];
    expect(lines).toHaveLength(22);
    expect(lines[0]).toBe("25 executions failed");
    expect(lines.at(-1)).toBe("… and 5 more flows");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(400);
  });

  test("a channel that is gone fails the flow", async () => {
    const next = run();
    await next();
    fail("Order Sync", "Down");
    status = 404;
    await expect(next()).rejects.toThrow("Slack responded with HTTP 404: no_service");
  });
});

describe("weekly-audit.yml", () => {
  test("mails the report as a page", async () => {
    const order = instance("Order Sync");
    breakConnection(store(), order, "Slack Connection");
    const played = await play(
      "weekly-audit.yml",
      { payload: { body: { data: {} } } },
      {
        "Mail Server": mailServer,
        Sender: "operations@northwind.example",
        Recipient: "team@northwind.example",
      },
    );
    expect(played.mails).toMatchObject([
      { to: ["team@northwind.example"], from: "operations@northwind.example" },
    ]);
    const html = played.mails[0]?.html ?? "";
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain("Order Sync");
    expect(html).toContain("Slack Connection");
    expect(html).not.toContain("<script");
  });
});
