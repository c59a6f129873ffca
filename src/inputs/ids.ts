import { InvalidInputError } from "../errors";
import { describe } from "../values/describe";
import { UUID } from "../values/uuid";
import { type Clean, cleanText } from "./clean";

/**
 * The API's types whose IDs people paste, with their names for people. An ID is the base64 of
 * `Type:uuid`, so the type of a wrong one is known before anything is sent.
 */
const TYPE_NAMES = {
  Action: "a component's action",
  AgentFlow: "an agent flow",
  AlertEvent: "an alert event",
  AlertGroup: "an alert group",
  AlertMonitor: "an alert monitor",
  AlertTrigger: "an alert trigger",
  AlertWebhook: "an alert webhook",
  Component: "a component",
  Customer: "a customer",
  CustomerConfigVariable: "a customer's connection",
  CustomerTotalUsageMetrics: "a customer's usage",
  Instance: "an instance",
  InstanceConfigVariable: "an instance's config variable",
  InstanceDailyUsageMetrics: "an instance's daily usage",
  InstanceExecutionResult: "an execution",
  InstanceFlowConfig: "an instance's flow",
  InstanceStepResult: "a step result",
  Integration: "an integration",
  IntegrationAction: "a step of a flow",
  IntegrationFlow: "a flow",
  Log: "a log entry",
  OnPremiseResource: "an on-premise resource",
  OrgDailyUsageMetrics: "an organization's daily usage",
  Organization: "an organization",
  RequiredConfigVariable: "an integration's required config variable",
  Role: "a role",
  ScopedConfigVariable: "an organization's connection",
  User: "a user",
  UserLevelConfig: "a user-level configuration",
  UserLevelConfigVariable: "a user-level config variable",
  WebhookEndpoint: "a webhook endpoint",
} as const;

/** The actions that return IDs of a type. */
const RETURNED_BY: { readonly [type in keyof typeof TYPE_NAMES]?: string } = {
  AlertGroup: "List Alert Groups",
  AlertMonitor: "List Alert Monitors",
  AlertTrigger: "List Alert Triggers",
  AlertWebhook: "List Alert Webhooks",
  Component: "List Components",
  Customer: "List Customers",
  CustomerConfigVariable: "List Customer Connections",
  Instance: "List Instances",
  InstanceConfigVariable: "List Config Variables",
  InstanceExecutionResult: "List Executions",
  Integration: "List Integrations",
  IntegrationFlow: "List Flows",
  Log: "List Logs",
  ScopedConfigVariable: "List Organization Connections",
  Role: "List Customer Roles or List Organization Roles",
  User: "List Users",
};

/** A type of the API whose objects have IDs. */
export type IdType = keyof typeof TYPE_NAMES;

/** The type in an ID, or undefined when it is not an ID of the API. */
export function idType(id: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(id)) return undefined;
  const decoded = Buffer.from(id, "base64").toString("utf8");
  return /^([A-Z][A-Za-z0-9]*):[0-9A-Za-z-]+$/.exec(decoded)?.[1];
}

/** An ID of one of the types. */
export function cleanId(label: string, ...types: [IdType, ...IdType[]]): Clean<string | undefined> {
  const text = cleanText(label);
  const wanted = types.map((type) => TYPE_NAMES[type]).join(" or ");
  const list = RETURNED_BY[types[0]];
  const source = list ? `: id in the results of ${list}` : "";
  return (value) => {
    const id = text(value);
    if (id === undefined) return undefined;
    const actual = idType(id);
    if (actual === undefined) {
      const hint = UUID.test(id)
        ? "is a bare UUID"
        : /^https?:/i.test(id)
          ? "is a URL"
          : `is not the ID of ${wanted}: ${describe(id)}`;
      throw new InvalidInputError(
        `${label} ${hint}. Use an ID that starts with "${idPrefix(types[0])}"${source}.`,
        label,
      );
    }
    // A type that is not known here might be a new one: the API decides.
    if (actual in TYPE_NAMES && !(types as string[]).includes(actual)) {
      throw new InvalidInputError(
        `${label} is the ID of ${TYPE_NAMES[actual as IdType]}. Enter the ID of ${wanted}.`,
        label,
      );
    }
    return id;
  };
}

/** What the IDs of a type start with: the base64 characters that only the type decides. */
function idPrefix(type: IdType): string {
  const bytes = Buffer.from(`${type}:`, "utf8");
  return bytes.toString("base64").slice(0, Math.floor((bytes.length * 8) / 6));
}
