import type { ConfigValue } from "./types";

/** A connection that the organization manages once, for several integrations. */
export interface ScopedConfigVariableRecord {
  id: string;
  key: string;
  stableKey: string;
  description: string;
  /** Whether all customers share one value, or each has its own. */
  variableScope: "ORG" | "CUSTOMER";
  managedBy: "ORG" | "CUSTOMER";
  connectionId: string;
  customerId: string | null;
  value: ConfigValue;
}

/** A customer's own value of a reusable connection. */
export interface CustomerConfigVariableRecord {
  id: string;
  scopedConfigVariableId: string;
  customerId: string;
  value: ConfigValue;
}
