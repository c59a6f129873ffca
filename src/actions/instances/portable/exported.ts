import { toObject } from "../../../configVariables";
import { InvalidInputError } from "../../../errors";
import type { ExportInstanceQuery } from "../../../generated/operations";
import type { PortableConnection, PortableInstance } from "./definition";

type Instance = NonNullable<ExportInstanceQuery["instance"]>;
type Variable = NonNullable<Instance["configVariables"]["nodes"][number]>;

/**
 * An instance as it can be applied elsewhere.
 * @throws InvalidInputError when its customer has no external ID, by which it is found elsewhere.
 */
export function exported(instance: Instance, label: string): PortableInstance {
  const { name, description, labels, customer, integration } = instance;
  if (!customer.externalId) {
    throw new InvalidInputError(
      `The customer of ${label} ("${customer.name}") has no external ID, by which it is found in another tenant. Set one with Update Customer.`,
      label,
    );
  }
  const variables = instance.configVariables.nodes.filter((node) => node !== null);
  const plain = variables.filter((node) => !isConnection(node));
  return {
    name,
    description: description ?? "",
    labels: (labels ?? []).filter((item) => item !== null),
    customer: { externalId: customer.externalId, name: customer.name },
    integration: { name: integration.name, version: integration.versionNumber },
    configVariables: toObject(plain),
    connections: Object.fromEntries(
      variables
        .filter(isConnection)
        .map((node) => [node.requiredConfigVariable.key, withoutSecrets(node)]),
    ),
  };
}

export function isConnection({ requiredConfigVariable: variable }: Variable): boolean {
  return variable.dataType === "CONNECTION" || variable.connection !== null;
}

// Any input can hold a secret, so that no value of a connection is exported.
function withoutSecrets({ requiredConfigVariable, customerConfigVariable }: Variable) {
  const { connection, scopedConfigVariable } = requiredConfigVariable;
  const found: PortableConnection = {
    component: connection?.component?.key ?? null,
    connection: connection?.key ?? null,
    // An OAuth 2.0 connection is authorized afterwards; its client is mostly the integration's.
    inputs:
      scopedConfigVariable || connection?.oauth2Type
        ? []
        : (connection?.inputs?.nodes ?? []).flatMap((input) =>
            input?.required && input.shown ? [input.key] : [],
          ),
    organizationConnection: scopedConfigVariable?.stableKey ?? null,
    isCustomers: Boolean(customerConfigVariable),
  };
  return found;
}
