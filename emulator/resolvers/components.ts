import type {
  ActionInputsArgs,
  ComponentActionsArgs,
  ComponentConnectionsArgs,
  ComponentOrderField,
  ConnectionInputsArgs,
  PublishComponentInput,
  RootQueryComponentsArgs,
} from "../generated/schema";
import type { Store } from "../store";
import { deleteComponent, latestComponent, publishComponent } from "../store/components";
import type {
  ActionRecord,
  ComponentRecord,
  ConnectionRecord,
  InputFieldRecord,
} from "../store/types";
import type { EmulatorContext } from "./context";
import { matchesFilterQuery } from "./filterQuery";
import { Filters, isoTime, listPage, ordersOf, type SortKeys, sortItems } from "./lists";
import { byId, mutation } from "./mutation";
import { paginate } from "./pagination";

const customerOf = (store: Store, component: ComponentRecord) =>
  component.customerId === null ? null : (store.customers.get(component.customerId) ?? null);

const sortKeys = (store: Store): SortKeys<ComponentRecord, ComponentOrderField> => ({
  CATEGORY: (component) => component.category?.toLowerCase() ?? null,
  CUSTOMER: (component) => customerOf(store, component)?.name.toLowerCase() ?? null,
  DESCRIPTION: (component) => component.description.toLowerCase(),
  LABEL: (component) => component.label.toLowerCase(),
  VERSION_CREATED_AT: (component) => component.versionCreatedAt,
  VERSION_NUMBER: (component) => component.versionNumber,
});

const isLatest = (store: Store, component: ComponentRecord) =>
  latestComponent(store, component.key, component.public) === component;

function newestOnly(found: ComponentRecord[]): ComponentRecord[] {
  const newest = new Map<string, ComponentRecord>();
  for (const component of found) {
    const name = `${component.public}:${component.key}`;
    const other = newest.get(name);
    if (!other || component.versionNumber > other.versionNumber) newest.set(name, component);
  }
  return found.filter(
    (component) => newest.get(`${component.public}:${component.key}`) === component,
  );
}

/** A version is looked for among all versions; otherwise only the newest are listed. */
function listComponents(store: Store, args: RootQueryComponentsArgs): readonly ComponentRecord[] {
  const all = [...store.components.values()];
  const wantsAll = args.allVersions || args.versionNumber != null;
  const filterQuery: unknown = args.filterQuery ? JSON.parse(args.filterQuery) : null;
  const found = new Filters<ComponentRecord>()
    .equals(args.category, (component) => component.category)
    .contains(args.description_Icontains, (component) => component.description)
    .when(filterQuery, (query) => (component) => matchesFilterQuery(query, component))
    .when(
      args.includeComponentsForCodeNativeIntegrations ? null : true,
      () => (component) => !component.forCodeNativeIntegration,
    )
    .equals(args.key, (component) => component.key)
    .when(args.key_In?.length ? args.key_In : null, (keys) => {
      const wanted = new Set(keys);
      return (component) => wanted.has(component.key);
    })
    .contains(args.label_Icontains, (component) => component.label)
    .equals(args.public, (component) => component.public)
    .equals(args.versionNumber, (component) => component.versionNumber)
    .apply(wantsAll ? all : newestOnly(all));
  return sortItems(found, ordersOf(args), sortKeys(store));
}

export const components = {
  Component: {
    customer: (component: ComponentRecord, _: unknown, { store }: EmulatorContext) =>
      customerOf(store, component),
    versionCreatedAt: (component: ComponentRecord) => isoTime(component.versionCreatedAt),
    versionIsAvailable: () => true,
    versionIsLatest: (component: ComponentRecord, _: unknown, { store }: EmulatorContext) =>
      isLatest(store, component),
    actions: (component: ComponentRecord, args: ComponentActionsArgs) => {
      const found = new Filters<ActionRecord>()
        .equals(args.isTrigger, (action) => action.isTrigger)
        .equals(args.isDataSource, (action) => action.isDataSource)
        .apply(component.actions);
      return paginate(found, args);
    },
    connections: (component: ComponentRecord, args: ComponentConnectionsArgs) =>
      paginate(component.connections, args),
  },
  Action: {
    component: (action: ActionRecord, _: unknown, { store }: EmulatorContext) =>
      store.components.get(action.componentId) ?? null,
    detailDataSource: (action: ActionRecord, _: unknown, { store }: EmulatorContext) =>
      store.components
        .get(action.componentId)
        ?.actions.find((other) => other.key === action.detailDataSourceKey) ?? null,
    inputs: (action: ActionRecord, args: ActionInputsArgs) => paginate(action.inputs, args),
  },
  InputField: {
    dataSource: (input: InputFieldRecord, _: unknown, { store }: EmulatorContext) =>
      store.components
        .get(input.componentId)
        ?.actions.find(({ key, isDataSource }) => isDataSource && key === input.dataSourceKey) ??
      null,
  },
  Connection: {
    component: (connection: ConnectionRecord, _: unknown, { store }: EmulatorContext) =>
      store.components.get(connection.componentId),
    inputs: (connection: ConnectionRecord, args: ConnectionInputsArgs) =>
      paginate(connection.inputs, args),
  },
  RootQuery: {
    components: (_: unknown, args: RootQueryComponentsArgs, { store }: EmulatorContext) =>
      listPage(store, "components", args, () => listComponents(store, args)),
  },
  RootMutation: {
    deleteComponent: mutation("deleteComponent", "component", byId(deleteComponent)),
    publishComponent: mutation<PublishComponentInput>(
      "publishComponent",
      "publishResult",
      (store, input, user, context) => {
        const component = publishComponent(store, input, user);
        const urls = (kind: "connectionIcon" | "connectionAvatarIcon") =>
          (input.connections ?? [])
            .filter((connection) =>
              kind === "connectionIcon" ? connection?.iconPath : connection?.avatarIconPath,
            )
            .map((connection) => ({
              connectionKey: connection?.key,
              iconUploadUrl: context.uploadUrl(kind, component.id, connection?.key),
            }));
        return {
          component,
          packageUploadUrl: context.uploadUrl("package", component.id),
          sourceUploadUrl: context.uploadUrl("source", component.id),
          iconUploadUrl: input.definition.display.iconPath
            ? context.uploadUrl("icon", component.id)
            : null,
          connectionIconUploadUrls: urls("connectionIcon"),
          connectionAvatarIconUploadUrls: urls("connectionAvatarIcon"),
        };
      },
    ),
  },
};
