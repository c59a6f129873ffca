import type {
  ConnectionFieldsFragment,
  InstanceOfConnectionsFragment,
} from "../generated/operations";

type Component = NonNullable<
  ConnectionFieldsFragment["requiredConfigVariable"]["connection"]
>["component"];

/** A connection of an instance, without anything that could be used in its place. */
export interface Connection
  extends Pick<
    ConnectionFieldsFragment,
    "id" | "status" | "refreshAt" | "lastSuccessfulRefreshAt"
  > {
  /** The name of the config variable. */
  key: string;
  instance: Pick<InstanceOfConnectionsFragment, "id" | "name">;
  customer: InstanceOfConnectionsFragment["customer"];
  integration: InstanceOfConnectionsFragment["integration"];
  component: Component;
  reusableConnection: ConnectionFieldsFragment["requiredConfigVariable"]["scopedConfigVariable"];
  /** Only where links are wanted: whoever has one can connect. */
  authorizeUrl?: string | null;
}

/** The connections among an instance's config variables, optionally of one component. */
export function connectionsOf(
  { id, name, customer, integration }: InstanceOfConnectionsFragment,
  variables: readonly (ConnectionFieldsFragment | null)[],
  componentKey?: string,
): Connection[] {
  return variables.flatMap((variable) => {
    const connection = variable?.requiredConfigVariable.connection;
    if (!variable || !connection) return [];
    const { component } = connection;
    if (componentKey !== undefined && component.key !== componentKey) return [];
    const { key, scopedConfigVariable } = variable.requiredConfigVariable;
    return [
      {
        id: variable.id,
        key,
        status: variable.status,
        refreshAt: variable.refreshAt,
        lastSuccessfulRefreshAt: variable.lastSuccessfulRefreshAt,
        instance: { id, name },
        customer,
        integration,
        component,
        reusableConnection: scopedConfigVariable,
        ...("authorizeUrl" in variable ? { authorizeUrl: variable.authorizeUrl } : {}),
      },
    ];
  });
}
