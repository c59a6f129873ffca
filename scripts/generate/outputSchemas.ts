import type { GraphQLSchema } from "graphql";
import { KIND_KEYS } from "../../src/actions/health/audit/kinds";
import type { Operation } from "../../src/client";
import { answerSchema, dataSchema, type JsonSchema, nullable, object } from "./outputSchema";
import { applySchema, exportSchema } from "./portableSchemas";
import { rollBackSchema, upgradeSchema } from "./upgradeSchemas";
import { usageSchema } from "./usageSchema";

type Operations = readonly Operation<unknown, never>[];

/** For actions with several operations: the one whose response they return. */
const ANSWERED_BY: Readonly<Record<string, string>> = {
  createAlertMonitor: "CreateAlertMonitor",
  createInstance: "CreateInstance",
  listLogs: "ListLogs",
  updateInstance: "UpdateInstance",
  updateInstanceConfigVariables: "UpdateInstanceConfigVariables",
};

const text: JsonSchema = { type: "string" };
const integer: JsonSchema = { type: "integer" };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const described = (schema: JsonSchema, description: string) => ({ ...schema, description });

const graphQLError = object({
  message: text,
  locations: list(object({ line: integer, column: integer })),
  path: list({ type: ["string", "integer"] }),
  extensions: { type: "object" },
});
const reason = { id: described(text, "The ID of the execution."), reason: text };

/** Actions whose output is not the response of one operation, and what it is. */
const OWN: Readonly<
  Record<string, (data: (operation: string) => JsonSchema, operations: Operations) => JsonSchema>
> = {
  rawRequest: () =>
    answerSchema(
      object({
        data: described(nullable({ type: "object" }), "What the document selects."),
        errors: list(graphQLError),
        extensions: { type: "object" },
      }),
    ),
  getStepResults: () => ({
    description:
      "With a step name, exactly what the step returned. Without one, all steps by their names.",
    anyOf: [
      answerSchema(
        object({
          stepResults: { type: "object", additionalProperties: true },
          failed: {
            ...list(object({ stepName: text, error: text })),
            description: "Steps whose result could not be read; absent when there is none.",
          },
        }),
      ),
      {},
    ],
  }),
  getExecutionRequest: () =>
    answerSchema(
      object({
        getExecutionRequest: object({
          headers: { type: "object", additionalProperties: true },
          contentType: nullable(text),
          body: { description: "JSON as its value, other text as text, binary as a Buffer." },
        }),
      }),
    ),
  exportIntegration: () => described(text, "The definition of the integration as YAML."),
  replayFailedExecutions: () =>
    answerSchema(
      object({
        replayed: list(
          object({
            id: described(text, "The ID of the failed execution."),
            replay: object({
              id: described(text, "The ID of the new execution."),
              status: described(text, "The status of the new execution when it began."),
              startedAt: { type: "string", format: "date-time" },
            }),
          }),
        ),
        wouldReplay: described(
          list(
            object({
              id: described(text, "The ID of the failed execution."),
              startedAt: { type: "string", format: "date-time" },
              error: nullable(text),
            }),
          ),
          "With Dry Run: what would be replayed.",
        ),
        skipped: list(object(reason)),
        failed: list(
          object({
            ...reason,
            outcomeUnknown: {
              type: "boolean",
              description: "Whether it might have been replayed.",
            },
          }),
        ),
      }),
    ),
  listConnections: (data) => {
    const instance = data("ListConnections").properties?.instances?.properties?.nodes?.items ?? {};
    const of = instance.properties ?? {};
    const { configVariables, ...rest } = of;
    const variable = configVariables?.properties?.nodes?.items?.properties ?? {};
    const { requiredConfigVariable, ...own } = variable;
    const required = requiredConfigVariable?.properties ?? {};
    const node = object({
      ...own,
      key: described(text, "The name of the config variable."),
      instance: object({ id: text, name: text }),
      customer: rest.customer ?? {},
      integration: rest.integration ?? {},
      component: required.connection?.properties?.component ?? {},
      reusableConnection: described(
        required.scopedConfigVariable ?? {},
        "The connection that the organization manages for several integrations.",
      ),
    });
    return answerSchema(
      object({
        connections: object({
          totalCount: described(integer, "The number of connections returned."),
          nodes: list(node),
        }),
      }),
    );
  },
  reportUsage: usageSchema,
  auditFleet: () => {
    const named = object({ id: text, name: text });
    const since = nullable({ type: "string", format: "date-time" });
    const finding = object({
      severity: described({ type: "string", enum: ["error", "warning", "info"] }, "How bad it is."),
      kind: described({ type: "string", enum: KIND_KEYS }, "What is wrong."),
      instance: named,
      customer: object({ id: text, name: text, externalId: nullable(text) }),
      integration: object({ id: text, name: text, versionNumber: integer }),
      flow: described(nullable(named), "The flow; null for the instance as a whole."),
      since: described(since, "When it began, as far as Prismatic says so."),
      message: described(text, "What is wrong, in a sentence."),
      advice: described(text, "What to do about it."),
    });
    const counts = Object.fromEntries(KIND_KEYS.map((kind) => [kind, integer]));
    return answerSchema(
      object({
        auditFleet: object({
          instancesChecked: integer,
          summary: described(object(counts), "The number of findings of each type."),
          findings: described(list(finding), "Ordered by harm, worst first."),
          left: described(
            list(object({ what: text, reason: text })),
            "What was not checked, and why.",
          ),
        }),
      }),
    );
  },
  ensureAlertMonitors: () => {
    const named = object({ id: text, name: text });
    const flow = described(nullable(named), "The flow; null for the instance as a whole.");
    const watched = { instance: named, customer: named, flow };
    const id = described(nullable(text), "The ID of the monitor; null in a dry run.");
    const listed = { ...watched, monitor: object({ id, name: text }) };
    const why = described(text, "Why.");
    const changes = described(list(text), "The fields that changed.");
    const outcomeUnknown = {
      type: "boolean",
      description: "Whether the change might have been made.",
    };
    return answerSchema(
      object({
        ensureAlertMonitors: object({
          dryRun: described({ type: "boolean" }, "Whether nothing was changed."),
          created: list(object(listed)),
          kept: list(object(listed)),
          updated: list(object({ ...listed, changes })),
          skipped: list(object({ ...watched, reason: why })),
          failed: list(object({ ...watched, reason: why, outcomeUnknown })),
          left: described(list(object(watched)), "What the next run continues with."),
        }),
      }),
    );
  },
  setCustomerConnection: (data) =>
    answerSchema(
      object({
        setCustomerConnection: object({
          outcome: described(text, "Whether it was created or updated."),
          customerConnection:
            data("CreateCustomerConfigVariable").properties?.createCustomerConfigVariable
              ?.properties?.customerConfigVariable ?? {},
        }),
      }),
    ),
  exportInstance: exportSchema,
  applyInstance: (data) =>
    applySchema(data("DeployInstance").properties?.deployInstance?.properties?.instance ?? {}),
  ensureInstance: (data) =>
    answerSchema(
      object({
        ensureInstance: object({
          outcome: described(text, "Whether it was created, updated or unchanged."),
          deployed: described({ type: "boolean" }, "Whether this run deployed it."),
          instance: data("DeployInstance").properties?.deployInstance?.properties?.instance ?? {},
        }),
      }),
    ),
  ensureCustomer: (data) =>
    answerSchema(
      object({
        ensureCustomer: object({
          outcome: described({ type: "string" }, "Whether it was created, updated or unchanged."),
          customer: data("CreateCustomer").properties?.createCustomer?.properties?.customer ?? {},
        }),
      }),
    ),
  invokeFlow: (data) =>
    answerSchema(
      object({
        invokeFlow: object({
          statusCode: described(integer, "The HTTP status of the webhook's response."),
          executionId: described(nullable(text), "The ID of the execution that was started."),
          body: described(
            {},
            "The value of a JSON body, text, or binary data; null without a body.",
          ),
          headers: described(
            { type: "object", additionalProperties: text },
            "By names in lower case.",
          ),
          execution: described(
            data("GetExecution").properties?.executionResult ?? {},
            "With Wait for the execution: the execution after its end.",
          ),
        }),
      }),
    ),
  disconnectConnection: (data) =>
    answerSchema(
      object({
        ...data("DisconnectConnection").properties,
        ...data("DisconnectUserLevelConnection").properties,
        ...data("DisconnectScopedConnection").properties,
        ...data("DisconnectCustomerConnection").properties,
      }),
    ),
  upgradeInstances: upgradeSchema,
  rollBackInstances: rollBackSchema,
  updateInstancesToLatest: (data) => {
    const updated = data("UpdateInstancesToLatest");
    const { instances } = data("ListInstances").properties ?? {};
    const counts = {
      needsDeploy: described(integer, "How many instances need deployment."),
      needsConfiguration: described(integer, "How many instances need configuration."),
      onLatestVersion: described(integer, "How many instances are on the latest version."),
    };
    return answerSchema(
      object({
        ...updated.properties,
        instances: object({ ...instances?.properties, ...counts }),
      }),
    );
  },
  importOAuth2Connection: (data) =>
    answerSchema(
      object({
        ...data("UpdateOAuth2Connection").properties,
        ...data("UpdateUserLevelOAuth2Connection").properties,
      }),
    ),
};

/** The output schema of each action by its key. */
export function outputSchemas(
  schema: GraphQLSchema,
  operationsOf: ReadonlyMap<string, Operations>,
): Record<string, JsonSchema> {
  const entries = [...operationsOf].map(([key, operations]) => {
    const data = (name: string) => {
      const operation = operations.find((candidate) => candidate.name === name);
      if (!operation) throw new Error(`${key} has no operation ${name}.`);
      return dataSchema(schema, operation.text);
    };
    const own = OWN[key];
    if (own) return [key, own(data, operations)] as const;
    const [only, another] = operations;
    const name = ANSWERED_BY[key] ?? (another ? undefined : only?.name);
    if (!name) {
      throw new Error(`Say in scripts/generate/outputSchemas.ts what ${key} returns.`);
    }
    return [key, answerSchema(data(name))] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
