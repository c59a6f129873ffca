import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Story } from "./story";

interface Named {
  id: string;
  name: string;
}

/** The part of the story that changes things: it runs on the emulator only. */
export async function fullStory(story: Story): Promise<void> {
  const imported = await story.step("Import an integration from demo/orders.yml", async () => {
    const definition = readFileSync(join(__dirname, "orders.yml"), "utf8");
    const { importIntegration } = await story.act<{
      importIntegration: { integration: Named & { flows: { nodes: Named[] } } };
    }>("importIntegration", { definition });
    const { integration } = importIntegration;
    return {
      printed: [
        `created ${integration.name} (${integration.id})`,
        ...integration.flows.nodes.map((f) => `- flow ${f.name}`),
      ],
      value: integration,
    };
  });

  const published = await story.step("Publish it", async () => {
    const { publishIntegration } = await story.act<{
      publishIntegration: { integration: Named & { versionNumber: number } };
    }>("publishIntegration", { integrationId: imported.id, comments: "First version" });
    const { integration } = publishIntegration;
    return {
      printed: `published version ${integration.versionNumber} of ${integration.name}`,
      value: integration,
    };
  });

  const customer = await story.step("Create a customer", async () => {
    const { createCustomer } = await story.act<{ createCustomer: { customer: Named } }>(
      "createCustomer",
      { name: "Northwind Traders", externalId: "northwind-demo", labels: ["demo"] },
    );
    return { printed: `created ${createCustomer.customer.name}`, value: createCustomer.customer };
  });

  const instance = await story.step("Create an instance with its config variables", async () => {
    const { createInstance } = await story.act<{
      createInstance: {
        instance: Named & { flowConfigs: { nodes: { webhookUrl: string; flow: Named }[] } };
      };
    }>("createInstance", {
      customerId: customer.id,
      integrationId: published.id,
      name: "Northwind: Orders to ERP",
      configVariables: JSON.stringify({
        "ERP URL": "https://erp.northwind.example",
        "Order Statuses": ["paid"],
        "Dry Run?": true,
      }),
    });
    const { instance: created } = createInstance;
    return {
      printed: created.flowConfigs.nodes.map(
        ({ flow, webhookUrl }) => `- ${flow.name}: ${webhookUrl}`,
      ),
      value: created,
    };
  });

  await story.step("Change one config variable; the others are unchanged", async () => {
    await story.act("updateInstanceConfigVariables", {
      instanceId: instance.id,
      configVariables: JSON.stringify({ "Dry Run?": false }),
    });
    const { instance: found } = await story.act<{
      instance: {
        configVariables: {
          nodes: { value: string | null; requiredConfigVariable: { key: string } }[];
        };
      };
    }>("listConfigVariables", { instanceId: instance.id });
    return {
      printed: found.configVariables.nodes.map(
        (node) => `- ${node.requiredConfigVariable.key}: ${node.value}`,
      ),
      value: found,
    };
  });

  await story.step("Update the instance", async () => {
    const { updateInstance } = await story.act<{
      updateInstance: { instance: Named & { description: string; labels: string[] | null } };
    }>("updateInstance", {
      instanceId: instance.id,
      description: "Orders of the shop, with discounts",
      labels: ["demo", "orders"],
    });
    const { instance: updated } = updateInstance;
    return {
      printed: `${updated.name}: "${updated.description}", labels ${(updated.labels ?? []).join(", ")}`,
      value: updated,
    };
  });

  await story.step("Deploy it", async () => {
    const { deployInstance } = await story.act<{
      deployInstance: { instance: Named & { needsDeploy: boolean; lastDeployedAt: string } };
    }>("deployInstance", { instanceId: instance.id });
    const { instance: deployed } = deployInstance;
    return {
      printed: `deployed at ${deployed.lastDeployedAt}; needs deployment: ${deployed.needsDeploy ? "yes" : "no"}`,
      value: deployed,
    };
  });

  const executionId = await story.step("Test a flow with an order", async () => {
    const flow = imported.flows.nodes[0];
    if (!flow) throw new Error("The imported integration has no flow.");
    const { testIntegrationFlow } = await story.act<{
      testIntegrationFlow: {
        testIntegrationFlowResult: {
          statusCode: number | null;
          body: string | null;
          execution: { id: string };
        };
      };
    }>("testFlow", {
      flowId: flow.id,
      payload: JSON.stringify({ order: 1042, total: 99.5 }),
      contentType: "application/json",
    });
    const { statusCode, body, execution } = testIntegrationFlow.testIntegrationFlowResult;
    return { printed: `the flow responded with HTTP ${statusCode}: ${body}`, value: execution.id };
  });

  await story.step("Read its execution", async () => {
    const { executionResult } = await story.act<{
      executionResult: {
        status: string;
        startedAt: string;
        endedAt: string | null;
        stepResults: { nodes: { displayStepName: string | null; hasError: boolean }[] };
      };
    }>("getExecution", { executionId });
    return {
      printed: [
        `${executionResult.status}, from ${executionResult.startedAt} to ${executionResult.endedAt}`,
        ...executionResult.stepResults.nodes.map(
          (node) => `- ${node.hasError ? "✗" : "✓"} ${node.displayStepName}`,
        ),
      ],
      value: executionResult,
    };
  });

  await story.step("Read the results of its steps", async () => {
    const { stepResults } = await story.act<{ stepResults: Record<string, unknown> }>(
      "getStepResults",
      { executionId },
    );
    return {
      printed: Object.entries(stepResults).map(
        ([name, value]) => `- ${name}: ${JSON.stringify(value).slice(0, 100)}`,
      ),
      value: stepResults,
    };
  });
}
