import type { Story } from "./story";

interface Named {
  id: string;
  name: string;
}
interface Page<T> {
  totalCount: number;
  nodes: T[];
}

/** The part of the story that changes nothing, and so runs on a real account too. */
export async function readOnlyStory(story: Story): Promise<void> {
  await story.step("Who am I", async () => {
    const { authenticatedUser: user } = await story.act<{
      authenticatedUser: Named & { email: string; role: Named; org: Named | null };
    }>("getCurrentUser");
    return {
      printed: `${user.name} <${user.email}>, ${user.role.name}${user.org ? ` of ${user.org.name}` : ""}`,
      value: user,
    };
  });

  const integrations = await story.step("List integrations", async () => {
    const { integrations: page } = await story.act<{
      integrations: Page<Named & { versionNumber: number; category: string | null }>;
    }>("listIntegrations");
    return {
      printed: [
        `${page.totalCount} integrations, among them:`,
        ...page.nodes
          .slice(0, 4)
          .map(
            (node) =>
              `- ${node.name} (version ${node.versionNumber}, ${node.category || "no category"})`,
          ),
      ],
      value: page.nodes,
    };
  });

  const [integration] = integrations;
  if (integration) {
    await story.step(`List the flows of ${integration.name}`, async () => {
      const { integration: found } = await story.act<{ integration: { flows: Page<Named> } }>(
        "listFlows",
        { integrationId: integration.id },
      );
      return { printed: found.flows.nodes.map((flow) => `- ${flow.name}`), value: found };
    });
  }

  await story.step("List all instances, over all pages", async () => {
    const { instances } = await story.act<{ instances: Page<Named & { needsDeploy: boolean }> }>(
      "listInstances",
      { fetchAll: true },
    );
    const pages = Math.max(1, Math.ceil(instances.nodes.length / 100));
    const waiting = instances.nodes.filter((node) => node.needsDeploy).length;
    return {
      printed: `${instances.nodes.length} of ${instances.totalCount} instances from ${pages === 1 ? "one page" : `${pages} pages`}; ${waiting} need deployment`,
      value: instances,
    };
  });

  await story.step("Send a raw request", async () => {
    const response = await story.output<{
      data: { data: { data: { customers: Page<Named> } } };
    }>("rawRequest", {
      query:
        "query ($count: Int) { customers(first: $count, isSystem: false) { totalCount nodes { id name } } }",
      variables: [{ key: "count", value: "3" }],
    });
    const { customers } = response.data.data.data;
    return {
      printed: `${customers.totalCount} customers, the first: ${customers.nodes.map((node) => node.name).join(", ")}`,
      value: customers,
    };
  });

  await story.failure("Error: wrong type of ID", "getInstance", {
    instanceId: Buffer.from("Customer:6a4b29d5-36e1-4c6a-b6c1-2ca5347c7cd9").toString("base64"),
  });
  await story.failure("Error: an instance that does not exist", "getInstance", {
    instanceId: Buffer.from("Instance:00000000-0000-4000-8000-000000000000").toString("base64"),
  });
}
