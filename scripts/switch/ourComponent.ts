import { actions } from "../../src/actions";
import { apiKeyConnection } from "../../src/connection";
import { dataSources } from "../../src/dataSources";
import outputSchemas from "../../src/generated/outputSchemas.json";
import type { Schema } from "./outputPaths";
import type { OurComponent } from "./switchIntegration";

/** This component, as an integration's YAML depends on it. */
export const ourComponent: OurComponent = {
  actions,
  dataSources,
  connections: { [apiKeyConnection.key]: apiKeyConnection },
  outputSchemas: outputSchemas as Readonly<Record<string, Schema>>,
};
