import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Emulator } from "../emulator";
import { breakConnection } from "../emulator/store";
import type { Story } from "./story";

interface Named {
  id: string;
  name: string;
}
interface Connection {
  key: string;
  status: string;
  customer: Named;
  instance: Named;
  authorizeUrl?: string;
}
interface Finding {
  severity: string;
  kind: string;
  instance: Named;
  message: string;
  advice: string;
}
interface Audit {
  instancesChecked: number;
  summary: Record<string, number>;
  findings: Finding[];
}

const CUSTOMER = "Atlas Logistics";
const INSTANCE = "Order Sync";
const CONNECTION = "Slack Connection";
/** The emulator's history ends on a fixed day: so that nothing in it counts as idle. */
const NEVER_IDLE = { idleDays: 3650 };

/** A connection breaks: how that is noticed, who is printed, and how it is fixed. */
export async function healthStory(story: Story, emulator: Emulator): Promise<void> {
  const channel = await openChannel();
  try {
    const instance = await watch(story, channel.url);
    await breakIt(story, emulator, channel.received, instance);
    await find(story, instance);
    await auditAll(story, instance);
    await fix(story, instance);
  } finally {
    channel.close();
  }
}

async function watch(story: Story, url: string): Promise<Named & { customer: Named }> {
  return story.step(`Watch ${INSTANCE} of ${CUSTOMER}`, async () => {
    const { instances } = await story.act<{
      instances: { nodes: (Named & { customer: Named })[] };
    }>("listInstances", { name: INSTANCE });
    const instance = instances.nodes.find(({ customer }) => customer.name === CUSTOMER);
    if (!instance) throw new Error(`${INSTANCE} of ${CUSTOMER} was not found.`);
    await story.act("createAlertWebhook", {
      name: "Operations Channel",
      url,
      payloadTemplate: '{"text": "$TRIGGER: $INSTANCE of $CUSTOMER"}',
    });
    const { ensureAlertMonitors } = await story.act<{
      ensureAlertMonitors: { created: unknown[]; kept: unknown[] };
    }>("ensureAlertMonitors", {
      instanceId: instance.id,
      triggers: ["Connection Threw an Exception", "Execution Failed"],
      webhookNames: ["Operations Channel"],
    });
    return {
      printed: `created ${ensureAlertMonitors.created.length} alert monitors, one for each flow, which notify a channel`,
      value: instance,
    };
  });
}

async function breakIt(
  story: Story,
  emulator: Emulator,
  received: readonly string[],
  { id }: Named,
): Promise<void> {
  await story.step(`The ${CONNECTION} of ${INSTANCE} breaks`, async () => {
    const record = emulator.store.instances.get(id);
    if (!record) throw new Error(`${INSTANCE} was not found.`);
    breakConnection(emulator.store, record, CONNECTION);
    await emulator.settled();
    const texts = [...new Set(received)];
    return {
      printed: [
        `the channel received ${received.length} alerts, one from each monitor:`,
        ...texts.map((text) => `- ${(JSON.parse(text) as { text: string }).text}`),
      ],
      value: texts,
    };
  });
}

async function find(story: Story, instance: Named & { customer: Named }): Promise<void> {
  await story.step("List the connections that are in error", async () => {
    const { connections } = await story.act<{ connections: { nodes: Connection[] } }>(
      "listConnections",
      { status: "error" },
    );
    return {
      printed: connections.nodes.map(
        (one) => `- ${one.customer.name}, ${one.instance.name}: ${one.key} (${one.status})`,
      ),
      value: connections,
    };
  });
  await story.step("List the alerts that it raised", async () => {
    const { alertEvents } = await story.act<{
      alertEvents: { nodes: { details: string; monitor: Named }[] };
    }>("listAlertEvents", { instanceId: instance.id });
    const details = alertEvents.nodes
      .filter((event) => event.details.includes(CONNECTION))
      .map((event) => `- ${event.monitor.name}: ${event.details}`);
    return { printed: details, value: details };
  });
}

async function audit(story: Story, params: Record<string, unknown> = {}): Promise<Audit> {
  const { auditFleet } = await story.act<{ auditFleet: Audit }>("auditFleet", {
    ...NEVER_IDLE,
    ...params,
  });
  return auditFleet;
}

const isBroken = ({ kind }: Finding) => kind === "brokenConnection";

async function auditAll(story: Story, { id }: Named): Promise<void> {
  await story.step("Audit the fleet", async () => {
    const { instancesChecked, summary, findings } = await audit(story);
    const counts = Object.entries(summary).filter(([, count]) => count > 0);
    const finding = findings.find((one) => isBroken(one) && one.instance.id === id);
    const page = join(tmpdir(), "fleet-audit.html");
    const { data } = await story.output<{ data: string }>("auditFleet", {
      ...NEVER_IDLE,
      format: "html",
    });
    writeFileSync(page, data);
    return {
      printed: [
        `${instancesChecked} instances checked: ${counts.map(([kind, count]) => `${count} ${kind}`).join(", ")}`,
        `- ${finding?.severity}: ${finding?.message}`,
        `  ${finding?.advice}`,
        `the same as a page to mail: ${page}`,
      ],
      value: findings,
    };
  });
}

async function fix(story: Story, { customer }: { customer: Named }): Promise<void> {
  await story.step("The customer reconnects; audit again", async () => {
    const { connections } = await story.act<{ connections: { nodes: Connection[] } }>(
      "listConnections",
      { status: "error", customerId: customer.id, includeReconnectLinks: true },
    );
    for (const { authorizeUrl } of connections.nodes) {
      // What the customer does who opens the link and agrees.
      if (authorizeUrl) await fetch(authorizeUrl);
    }
    const { findings } = await audit(story, { customerId: customer.id });
    const broken = findings.filter(isBroken).length;
    return {
      printed: `${customer.name} followed ${connections.nodes.length === 1 ? "the link" : `${connections.nodes.length} links`}; broken connections of the customer: ${broken}`,
      value: broken,
    };
  });
}

/** Where alerts arrive, as a chat would receive them. */
async function openChannel() {
  const received: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      received.push(body);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/alerts`, received, close: () => server.close() };
}
