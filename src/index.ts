import { component } from "@prismatic-io/spectral";
import { actions } from "./actions";
import { apiKeyConnection } from "./connection";
import { dataSources } from "./dataSources";
import { toNamedError } from "./errors";
import { triggers } from "./triggers";

export default component({
  key: "prismatic",
  public: false,
  display: {
    label: "Prismatic",
    description: "Manage customers, integrations, instances and executions of Prismatic",
    iconPath: "icon.png",
    category: "Application Connectors",
  },
  actions,
  dataSources,
  triggers,
  connections: [apiKeyConnection],
  hooks: { error: toNamedError },
});
