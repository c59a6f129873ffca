import { InvalidInputError } from "../../../errors";

/** A connection of an instance, without any value of its inputs. */
export interface PortableConnection {
  component: string | null;
  connection: string | null;
  /** The inputs that it needs, by key. */
  inputs: string[];
  /** The stable key of the connection that the organization manages, where it uses one. */
  organizationConnection: string | null;
  /** Whether the customer's own values of that connection are used. */
  isCustomers: boolean;
}

/** An instance without IDs and secrets, so that it can be applied in another tenant. */
export interface PortableInstance {
  name: string;
  description: string;
  labels: string[];
  customer: { externalId: string; name: string };
  integration: { name: string; version: number };
  /** The values of all config variables but connections, by key. */
  configVariables: Record<string, unknown>;
  /** Connections by the name of their config variable. */
  connections: Record<string, PortableConnection>;
}

type Fields = Record<string, unknown>;

/**
 * The definition in what Export Instance returned: the definition itself, or the whole result.
 * @throws InvalidInputError that names each field which is missing or of another type.
 */
export function readDefinition(given: Fields, label: string): PortableInstance {
  const definition = unwrapped(given);
  const problems: string[] = [];
  const need = (isThere: boolean, field: string, what: string) => {
    if (!isThere) problems.push(`${field} must be ${what}`);
  };
  const { name, description, labels, configVariables, connections } = definition;
  const customer = fieldsOf(definition.customer);
  const integration = fieldsOf(definition.integration);
  need(isText(name), "name", "a text");
  need(isText(customer.externalId), "customer.externalId", "a text");
  need(isText(integration.name), "integration.name", "a text");
  need(Number.isInteger(integration.version), "integration.version", "a whole number");
  need(description === undefined || typeof description === "string", "description", "a text");
  need(labels === undefined || isTextList(labels), "labels", "a list of texts");
  need(configVariables === undefined || isFields(configVariables), "configVariables", "an object");
  const areConnections =
    connections === undefined ||
    (isFields(connections) && Object.values(connections).every((item) => isFields(item)));
  need(areConnections, "connections", "an object of objects");
  if (problems.length > 0) {
    throw new InvalidInputError(
      `${label} must be a result of Export Instance, but ${problems.join("; ")}. Nothing was changed.`,
      label,
    );
  }
  return {
    name: name as string,
    description: (description as string | undefined) ?? "",
    labels: (labels as string[] | undefined) ?? [],
    customer: { externalId: customer.externalId as string, name: String(customer.name ?? "") },
    integration: { name: integration.name as string, version: integration.version as number },
    configVariables: fieldsOf(configVariables),
    connections: Object.fromEntries(
      Object.entries(fieldsOf(connections)).map(([key, item]) => [key, connectionOf(item)]),
    ),
  };
}

function connectionOf(given: unknown): PortableConnection {
  const { component, connection, inputs, organizationConnection, isCustomers } = fieldsOf(given);
  return {
    component: isText(component) ? component : null,
    connection: isText(connection) ? connection : null,
    inputs: isTextList(inputs) ? inputs : [],
    organizationConnection: isText(organizationConnection) ? organizationConnection : null,
    isCustomers: isCustomers === true,
  };
}

function unwrapped(given: Fields): Fields {
  const inner = fieldsOf(given.data).exportInstance ?? given.exportInstance;
  return isFields(inner) ? inner : given;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
