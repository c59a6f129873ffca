import {
  type Client,
  mapInOrder,
  type NodeConnection,
  type Operation,
  type PageVariables,
} from "../../client";
import { mustBeFound } from "../../errors";
import {
  ListCustomerInstances,
  ListCustomerUsage,
  ListInstanceUsage,
  type ListInstanceUsageQuery,
  ListOrganizationUsage,
  ListSystemCustomers,
} from "../../generated/operations";
import { Tally, type Usage } from "./tally";

export type UsageOf = "customer" | "instance" | "organization";

/** Days in UTC; both ends belong to it. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

type InstanceUsage = NonNullable<
  ListInstanceUsageQuery["instanceDailyUsageMetrics"]["nodes"][number]
>;
type Instance = InstanceUsage["instance"];

/** Whose usage it is; nobody's where it is the whole organization's. */
export interface Owner {
  instance?: Pick<Instance, "id" | "name">;
  customer?: Instance["customer"];
  integration?: Instance["integration"];
}

export type Row = Owner & Usage;

/** A report of usage as data. */
export interface UsageReport extends DaySpan {
  rows: Row[];
  total: Usage;
  /** The days that there was no time to read. */
  left?: DaySpan;
}

/** So many records are held in memory at once. */
const RECORDS_AT_ONCE = 20_000;
const INSTANCES_IN_PARALLEL = 4;

/** Reads usage, span by span, and adds it up by customer, by instance, or all of it. */
export class UsageReader {
  status = 200;
  readonly #client: Client;
  readonly #of: UsageOf;
  readonly #owners = new Map<string, { owner: Owner; tally: Tally }>();
  #systemCustomers: ReadonlySet<string> | undefined;

  constructor(
    client: Client,
    of: UsageOf,
    /** The only customer, and its instances: reading these takes fewer requests than reading all. */
    readonly customer?: { id: string; instanceIds: readonly string[] },
  ) {
    this.#client = client;
    this.#of = of;
  }

  async read(span: DaySpan): Promise<void> {
    if (this.#of === "organization") return this.#readOrganization(span);
    if (this.customer) {
      await mapInOrder(this.customer.instanceIds, INSTANCES_IN_PARALLEL, (instanceId) =>
        this.#readInstances(span, instanceId),
      );
    } else await this.#readInstances(span);
    if (this.#of === "customer") await this.#readCustomers(span);
  }

  /** The usage so far; the rows in no particular order. */
  rows(): Row[] {
    return [...this.#owners.values()].map(({ owner, tally }) => ({ ...owner, ...tally.usage() }));
  }

  async #readInstances(span: DaySpan, instanceId?: string): Promise<void> {
    const variables = { ...span, instanceId };
    const list = (data: ListInstanceUsageQuery) => data.instanceDailyUsageMetrics;
    await this.#each(ListInstanceUsage, variables, list, (usage) => {
      const { instance } = usage;
      // Tests in the designer run in instances of the system.
      if (instance.isSystem) return;
      const { customer, integration } = instance;
      const tally =
        this.#of === "customer"
          ? this.#tallyOf(customer.id, { customer })
          : this.#tallyOf(instance.id, {
              instance: { id: instance.id, name: instance.name },
              customer,
              integration,
            });
      tally.addRuns(usage.snapshotDate, usage);
    });
  }

  async #readCustomers({ from, to }: DaySpan): Promise<void> {
    const customerId = this.customer?.id;
    if (customerId === undefined) await this.#findSystemCustomers();
    await this.#each(
      ListCustomerUsage,
      { customerId, from: `${from}T00:00:00.000Z`, to: `${to}T23:59:59.999Z` },
      (data) => data.customerTotalUsageMetrics,
      ({ customer, snapshotTime, ...deployed }) => {
        if (this.#systemCustomers?.has(customer.id)) return;
        const day = new Date(snapshotTime).toISOString().slice(0, 10);
        this.#tallyOf(customer.id, { customer }).setDeployed(day, deployed);
      },
    );
  }

  async #readOrganization(span: DaySpan): Promise<void> {
    const tally = this.#tallyOf("", {});
    await this.#each(
      ListOrganizationUsage,
      { ...span },
      (data) => data.orgDailyUsageMetrics,
      (usage) => tally.addRuns(usage.snapshotDate, usage),
    );
  }

  /** The customers that stand for tests. */
  async #findSystemCustomers(): Promise<void> {
    if (this.#systemCustomers) return;
    const { data } = await this.#client.paginate(
      ListSystemCustomers,
      {},
      ({ customers }) => customers,
    );
    this.#systemCustomers = new Set(data.customers.nodes.flatMap((node) => node?.id ?? []));
  }

  #tallyOf(id: string, owner: Owner): Tally {
    let found = this.#owners.get(id);
    if (!found) {
      found = { owner, tally: new Tally(this.#of === "customer") };
      this.#owners.set(id, found);
    }
    return found.tally;
  }

  /** Hands on every record of a list, of which only a part is held in memory at a time. */
  async #each<TData, TVariables extends PageVariables, TNode>(
    operation: Operation<TData, TVariables>,
    variables: TVariables,
    select: (data: TData) => NodeConnection<TNode>,
    take: (node: TNode) => void,
  ): Promise<void> {
    let after: string | null | undefined;
    for (;;) {
      const { status, data } = await this.#client.paginate(
        operation,
        { ...variables, after },
        select,
        { maxRecords: RECORDS_AT_ONCE },
      );
      const { nodes, pageInfo } = select(data);
      this.status = status;
      for (const node of nodes) if (node !== null) take(node);
      if (!pageInfo.hasNextPage) return;
      after = pageInfo.endCursor;
    }
  }
}

/**
 * The instances of a customer.
 * @throws NotFoundError when there is no such customer.
 */
export async function customerWithInstances(client: Client, id: string, label: string) {
  const { data } = await client.paginate(
    ListCustomerInstances,
    { customerId: id },
    ({ instances }) => instances,
  );
  mustBeFound(data.customer, { name: "customer", id, label });
  return { id, instanceIds: data.instances.nodes.flatMap((node) => node?.id ?? []) };
}
