import type { Act } from "./life";

/** Something that could not be deleted. The reason may quote the API. */
export interface Left {
  readonly what: string;
  readonly why: string;
}

interface Found {
  readonly id: string;
  readonly name: string;
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
 * @returns what could not be deleted, and why.
 */
export async function cleanUp(act: Act, name: string): Promise<Left[]> {
  const left: Left[] = [];
  for (const { what, list, root, input, remove } of RESOURCES) {
    let found: readonly Found[];
    try {
      const data = await act<Record<string, { nodes: Found[] }>>(list, { name, fetchAll: true });
      // Once more by name: nothing else may be deleted, whatever the filter does.
      found = (data[root]?.nodes ?? []).filter((record) => record.name === name);
    } catch (error) {
      left.push({ what: `${what} ${name}, if there is one`, why: (error as Error).message });
      continue;
    }
    for (const { id, enabled } of found) {
      try {
        if (enabled) await act("disableInstnce", { instanceId: id });
        await act(remove, { [input]: id });
      } catch (error) {
        left.push({ what: `${what} ${name} (${id})`, why: (error as Error).message });
      }
    }
  }
  return left;
}
