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
  createdAt: number;
}

/** A customer's own value of a reusable connection. */
export interface CustomerConfigVariableRecord {
  id: string;
  scopedConfigVariableId: string;
  /** Null for the value that tests of an integration use. */
  customerId: string | null;
  /** Its name, where a customer has several of one connection. */
  key: string | null;
  isTest: boolean;
  value: ConfigValue;
  createdAt: number;
  updatedAt: number;
  lastConfiguredAt: number;
}
