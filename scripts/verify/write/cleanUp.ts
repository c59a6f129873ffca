import type { Act } from "./life";

interface Found {
  readonly id: string;
  readonly enabled?: boolean;
}

/** What is deleted, in this order: nothing is deleted before what depends on it. */
const RESOURCES = [
  {
    what: "instance",
    list: "listInstances",
    root: "instances",
    input: "instanceId",
    remove: "deleteInstance",
  },
  {
    what: "integration",
    list: "listIntegrations",
    root: "integrations",
    input: "integrationId",
    remove: "deleteIntegration",
  },
  {
    what: "customer",
    list: "listCustomers",
    root: "customers",
    input: "customerId",
    remove: "deleteCustomer",
  },
] as const;

/**
 * Deletes everything that has a name. Records are found by the name, since a creation that was
 * interrupted returned no ID.
 * @returns what could not be deleted, for people.
 */
export async function cleanUp(act: Act, name: string): Promise<string[]> {
  const left: string[] = [];
  for (const { what, list, root, input, remove } of RESOURCES) {
    let found: readonly Found[];
    try {
      const data = await act<Record<string, { nodes: Found[] }>>(list, { name });
      found = data[root]?.nodes ?? [];
    } catch (error) {
      left.push(`${what} ${name}, if there is one: ${(error as Error).message}`);
      continue;
    }
    for (const { id, enabled } of found) {
      try {
        if (enabled) await act("disableInstnce", { instanceId: id });
        await act(remove, { [input]: id });
      } catch (error) {
        left.push(`${what} ${name} (${id}): ${(error as Error).message}`);
      }
    }
  }
  return left;
}
