import { type Client, mapInOrder } from "../client";
import {
  FindCustomerConnections,
  type FindCustomerConnectionsQuery,
  GetCustomerConnection,
  SelectOrganizationConnections,
  type SelectOrganizationConnectionsQuery,
} from "../generated/operations";
import { idType } from "../inputs/ids";
import { hint } from "./closestKeys";
import { knownInputs } from "./connection";
import { MAX_PROBLEMS } from "./problems";
import {
  isFields,
  type ReportProblem,
  type RequiredConfigVariable,
} from "./requiredConfigVariable";

type CustomerConnection = NonNullable<
  FindCustomerConnectionsQuery["customerConfigVariables"]["nodes"][number]
>;
type OrganizationConnection = NonNullable<
  SelectOrganizationConnectionsQuery["scopedConfigVariables"]["nodes"][number]
>;

/**
 * The ID of the customer's connection that a config variable is to use, by an ID or a stable key;
 * undefined where a problem was reported.
 */
export type FindConnection = (
  variable: RequiredConfigVariable,
  reference: string,
  report: ReportProblem,
) => string | undefined;

const IN_PARALLEL = 4;

/** Whether a connection's value refers to a customer's connection instead of having inputs. */
export function isReference(
  variable: RequiredConfigVariable,
  value: unknown,
): value is { customerConnection: unknown } & Record<string, unknown> {
  return (
    isFields(value) &&
    "customerConnection" in value &&
    !knownInputs(variable)?.has("customerConnection")
  );
}

/** All that might be such references among values of config variables, in any of their forms. */
export function referencesIn(values: readonly unknown[]): string[] {
  return values.flatMap((value) => {
    if (!isFields(value)) return [];
    const { customerConnection, value: inner, values: inputs } = value;
    if (typeof customerConnection === "string") return [customerConnection.trim()];
    return "key" in value ? referencesIn([inner, inputs]) : [];
  });
}

/**
 * Looks up a customer's connections, so that references to them can be followed.
 * @param references all that there are.
 */
export async function connectionsOfCustomer(
  client: Client,
  customerId: string,
  references: readonly string[],
): Promise<FindConnection> {
  const { data } = await client.paginate(
    FindCustomerConnections,
    { customerId },
    (data) => data.customerConfigVariables,
  );
  const own = data.customerConfigVariables.nodes.filter((node) => node !== null);
  const missing = [...new Set(references)].filter((text) => matching(own, text).length === 0);
  // No more problems than these are reported.
  const reported = missing.slice(0, MAX_PROBLEMS);
  const reasons = new Map(
    await mapInOrder(
      reported,
      IN_PARALLEL,
      async (text) => [text, await whyNotFound(client, customerId, text)] as const,
    ),
  );
  return (variable, text, report) => {
    const [found, another] = matching(own, text);
    if (!found) report(reasons.get(text) ?? "refers to a connection that was not found");
    else if (another) report(severalFound(matching(own, text), text, customerId));
    else if (isOfAnother(variable, found)) {
      const [wanted, given] = [variable.scopedConfigVariable, found.scopedConfigVariable];
      report(
        `uses the organization's connection ${JSON.stringify(wanted?.stableKey)}, but refers to a connection ${JSON.stringify(given.stableKey)}`,
      );
    } else return found.id;
    return undefined;
  };
}

function matching(own: readonly CustomerConnection[], text: string): CustomerConnection[] {
  return own.filter(
    ({ id, scopedConfigVariable: scoped }) =>
      id === text || scoped?.id === text || scoped?.stableKey === text,
  );
}

/** Whether the variable uses another connection of the organization, as far as both are known. */
function isOfAnother(
  { scopedConfigVariable: wanted }: RequiredConfigVariable,
  { scopedConfigVariable: given }: CustomerConnection,
): boolean {
  return Boolean(wanted && given && wanted.id !== given.id);
}

function severalFound(found: readonly CustomerConnection[], text: string, customerId: string) {
  const all = found.map(({ id, key }) => (key ? `${JSON.stringify(key)} (${id})` : id));
  return `refers to ${JSON.stringify(text)}, of which the customer ${customerId} has ${found.length} connections. Use the ID of one of them: ${all.join(", ")}`;
}

async function whyNotFound(client: Client, customerId: string, text: string): Promise<string> {
  if (idType(text) === "CustomerConfigVariable") return whyNotOwn(client, customerId, text);
  const { data } = await client.paginate(
    SelectOrganizationConnections,
    {},
    (data) => data.scopedConfigVariables,
  );
  const all = data.scopedConfigVariables.nodes.filter((node) => node !== null);
  const found = all.find(({ id, stableKey }) => id === text || stableKey === text);
  return found ? whyWithout(found, customerId) : unknown(text, all);
}

async function whyNotOwn(client: Client, customerId: string, id: string): Promise<string> {
  const { data } = await client.request(GetCustomerConnection, { customerConnectionId: id });
  const found = data.customerConfigVariable;
  if (!found) {
    return `refers to the customer connection ${id}, which was not found, or the connection's user has no access to it`;
  }
  const { customer } = found;
  if (!customer || customer.id === customerId) {
    return `refers to the customer connection ${id}, which is for tests only`;
  }
  return `refers to a connection of the customer ${JSON.stringify(customer.name)} (${customer.id}): it must be a connection of the customer ${customerId}. Use its stable key instead of an ID`;
}

function whyWithout({ stableKey, variableScope }: OrganizationConnection, customerId: string) {
  return variableScope === "ORG"
    ? `refers to ${JSON.stringify(stableKey)}, which all customers share: leave it out`
    : `refers to ${JSON.stringify(stableKey)}, of which the customer ${customerId} has no connection. Create it with Set Customer Connection`;
}

function unknown(text: string, all: readonly OrganizationConnection[]): string {
  const closest = hint(
    text,
    all.map(({ stableKey }) => stableKey),
  );
  return `refers to ${JSON.stringify(text)}, which is not a connection of the organization. ${closest}`;
}
