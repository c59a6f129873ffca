import { fromGlobalId } from "../store/ids";
import { agentFlows } from "./agentFlows";
import { alerts } from "./alerts";
import { components } from "./components";
import { configVariables } from "./configVariables";
import { connections } from "./connections";
import { customers } from "./customers";
import { executions } from "./executions";
import { instances } from "./instances";
import { integrations } from "./integrations";
import { logs } from "./logs";
import { media } from "./media";
import { onPremiseResources } from "./onPremiseResources";
import { scalars } from "./scalars";
import { tryOut } from "./tryOut";
import { usage } from "./usage";
import { users } from "./users";
import { webhookEndpoints } from "./webhookEndpoints";

export type { EmulatorContext, UploadKind } from "./context";

const resources = [
  customers,
  users,
  integrations,
  instances,
  configVariables,
  executions,
  logs,
  components,
  webhookEndpoints,
  alerts,
  agentFlows,
  connections,
  tryOut,
  usage,
  onPremiseResources,
  media,
];

function mergeRoot(root: "RootQuery" | "RootMutation"): Record<string, unknown> {
  const parts: Record<string, Record<string, unknown>>[] = resources;
  return Object.assign({}, ...parts.map((part) => part[root] ?? {}));
}

/** The resolvers of the API's schema; their context is an `EmulatorContext`. */
export const resolvers = {
  ...Object.assign({}, ...resources),
  ...scalars,
  Node: { __resolveType: (node: { id: string }) => fromGlobalId(node.id)?.type },
  RootQuery: mergeRoot("RootQuery"),
  RootMutation: mergeRoot("RootMutation"),
};
