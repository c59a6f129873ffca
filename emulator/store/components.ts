import { createHash } from "node:crypto";
import type {
  ActionDataSourceType,
  ActionDefinitionInput,
  ActionScheduleSupport,
  ConnectionDefinitionInput,
  ConnectionInputFieldDefinition,
  ConnectionOauth2Type,
  DataSourceDefinitionInput,
  InputFieldCollection,
  InputFieldDefinition,
  InputFieldType,
  PublishComponentInput,
  TriggerDefinitionInput,
} from "../generated/schema";
import { flattenSteps } from "../player/flow";
import { ALL_FIELDS, BLANK, type FieldError, Rejection, reject } from "./rejection";
import type { Store } from "./store";
import type {
  ActionRecord,
  ComponentRecord,
  ConnectionRecord,
  InputFieldRecord,
  IntegrationRecord,
  StepRecord,
  UserRecord,
} from "./types";

export type InputFields = Pick<InputFieldRecord, "key" | "label" | "type"> &
  Partial<Omit<InputFieldRecord, "id" | "componentId">>;
export type ActionFields = Pick<ActionRecord, "key" | "label"> &
  Partial<Omit<ActionRecord, "id" | "componentId" | "inputs">> & { inputs?: InputFields[] };
export interface ConnectionFields {
  key: string;
  label: string;
  oauth2Type?: ConnectionOauth2Type | null;
  inputs: InputFields[];
}
export type ComponentFields = Pick<ComponentRecord, "key" | "label" | "public"> &
  Partial<Omit<ComponentRecord, "actions" | "connections">> & {
    actions: ActionFields[];
    connections: ConnectionFields[];
  };

/** The newest version of a component; public and private ones of one key are different. */
export function latestComponent(
  store: Store,
  key: string,
  isPublic: boolean,
): ComponentRecord | undefined {
  let latest: ComponentRecord | undefined;
  for (const component of store.components.values()) {
    if (component.key !== key || component.public !== isPublic) continue;
    if (!latest || component.versionNumber > latest.versionNumber) latest = component;
  }
  return latest;
}

function makeInputs(
  store: Store,
  componentId: string,
  ownerId: string,
  inputs: readonly InputFields[],
): InputFieldRecord[] {
  return inputs.map((input) => ({
    id: store.derivedId("InputField", `${ownerId}:${input.key}`),
    componentId,
    collection: null,
    comments: null,
    default: null,
    required: false,
    shown: true,
    dataSourceKey: null,
    ...input,
  }));
}

export function makeAction(store: Store, componentId: string, fields: ActionFields): ActionRecord {
  const id = store.derivedId("Action", `${componentId}:${fields.key}`);
  return {
    id,
    componentId,
    description: "",
    isTrigger: false,
    isDataSource: false,
    isPollingTrigger: false,
    dataSourceType: null,
    detailDataSourceKey: null,
    scheduleSupport: null,
    ...fields,
    inputs: makeInputs(store, componentId, id, fields.inputs ?? []),
  };
}

function makeConnection(
  store: Store,
  componentId: string,
  fields: ConnectionFields,
): ConnectionRecord {
  const id = store.derivedId("Connection", `${componentId}:${fields.key}`);
  return {
    id,
    componentId,
    key: fields.key,
    label: fields.label,
    oauth2Type: fields.oauth2Type ?? null,
    inputs: makeInputs(store, componentId, id, fields.inputs),
  };
}

/** Adds the next version of a component. */
export function insertComponent(store: Store, fields: ComponentFields): ComponentRecord {
  const previous = latestComponent(store, fields.key, fields.public);
  const { id = store.newId("Component"), ...content } = fields;
  const component: ComponentRecord = {
    description: "",
    category: null,
    labels: [],
    iconUrl: null,
    documentationUrl: null,
    customerId: null,
    forCodeNativeIntegration: false,
    signature: createHash("sha1").update(JSON.stringify(content)).digest("hex"),
    versionNumber: (previous?.versionNumber ?? 0) + 1,
    versionComment: null,
    versionCreatedAt: store.clock.now(),
    ...fields,
    id,
    actions: fields.actions.map((action) => makeAction(store, id, action)),
    connections: fields.connections.map((connection) => makeConnection(store, id, connection)),
  };
  store.components.set(id, component);
  for (const connection of component.connections) store.connections.set(connection.id, connection);
  return component;
}

export function findConnection(
  store: Store,
  wanted: { componentKey: string; componentIsPublic: boolean; key: string },
): ConnectionRecord | undefined {
  const component = latestComponent(store, wanted.componentKey, wanted.componentIsPublic);
  return component?.connections.find((connection) => connection.key === wanted.key);
}

/**
 * The action that a step runs. The public catalog is larger than the emulator's: a public
 * component or action that it does not know is accepted and listed from then on; a
 * private one must have been published.
 */
export function useAction(store: Store, step: StepRecord): ActionRecord {
  let component = latestComponent(store, step.componentKey, step.componentIsPublic);
  if (!component) {
    if (!step.componentIsPublic) {
      reject("definition", `Private component "${step.componentKey}" not found.`);
    }
    component = insertComponent(store, {
      key: step.componentKey,
      label: step.componentKey,
      public: true,
      actions: [],
      connections: [],
    });
  }
  const known = component.actions.find((action) => action.key === step.actionKey);
  if (known) return known;
  if (!component.public) {
    reject(
      "definition",
      `Component "${component.key}" version ${component.versionNumber} has no action "${step.actionKey}".`,
    );
  }
  const action = makeAction(store, component.id, {
    key: step.actionKey,
    label: step.actionKey,
    isTrigger: step.isTrigger,
  });
  component.actions.push(action);
  return action;
}

const KEY = /^[A-Za-z][A-Za-z0-9_-]{0,99}$/;
/** The key of a code-native integration's own component, which Spectral makes up. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INPUT_TYPES = [
  "string",
  "data",
  "text",
  "password",
  "boolean",
  "code",
  "conditional",
  "connection",
  "objectSelection",
  "objectFieldMap",
  "jsonForm",
  "dynamicObjectSelection",
  "dynamicFieldSelection",
  "structuredObject",
  "dynamicObject",
  "template",
  "date",
  "timestamp",
  "flow",
];

type Member =
  | ActionDefinitionInput
  | TriggerDefinitionInput
  | DataSourceDefinitionInput
  | ConnectionDefinitionInput;

function checkMembers(what: string, members: readonly Member[]): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const add = (message: string) => errors.push({ field: what, messages: [message] });
  for (const member of members) {
    const label = "display" in member ? member.display.label : member.label;
    if (!KEY.test(member.key)) add(`"${member.key}" is not a valid key.`);
    if (seen.has(member.key)) add(`The key "${member.key}" is used twice.`);
    seen.add(member.key);
    if (label.trim() === "") add(`"${member.key}" needs a label.`);
    const inputs = new Set<string>();
    for (const input of member.inputs ?? []) {
      if (!input) continue;
      if (inputs.has(input.key)) add(`"${member.key}" has two inputs with key "${input.key}".`);
      inputs.add(input.key);
      if (!INPUT_TYPES.includes(input.type)) {
        add(`Input "${input.key}" of "${member.key}" has the unknown type "${input.type}".`);
      }
    }
  }
  return errors;
}

const present = <T>(items: ReadonlyArray<T | null> | null | undefined): T[] =>
  (items ?? []).filter((item): item is T => item !== null);

const upper = <T extends string>(value: string | null | undefined): T | null =>
  value ? (value.replace(/[^A-Za-z0-9]/g, "").toUpperCase() as T) : null;

const OAUTH2_TYPES: Record<string, ConnectionOauth2Type> = {
  authorization_code: "AUTHORIZATION_CODE",
  client_credentials: "CLIENT_CREDENTIALS",
};

/** Publishes a component: a new version, private to the organization unless it says otherwise. */
export function publishComponent(
  store: Store,
  input: PublishComponentInput,
  user: UserRecord,
): ComponentRecord {
  const { definition } = input;
  const actions = present(input.actions);
  const triggers = present(input.triggers);
  const dataSources = present(input.dataSources);
  const connections = present(input.connections);
  const errors: FieldError[] = [
    ...checkMembers("actions", actions),
    ...checkMembers("triggers", triggers),
    ...checkMembers("dataSources", dataSources),
    ...checkMembers("connections", connections),
  ];
  const isMadeUp = definition.forCodeNativeIntegration && UUID.test(definition.key);
  if (!isMadeUp && !KEY.test(definition.key)) {
    errors.push({ field: "definition", messages: [`"${definition.key}" is not a valid key.`] });
  }
  for (const field of ["label", "description"] as const) {
    if (definition.display[field].trim() === "") {
      errors.push({ field: "definition", messages: [`display.${field}: ${BLANK}`] });
    }
  }
  if (actions.length + triggers.length + dataSources.length + connections.length === 0) {
    errors.push({ field: ALL_FIELDS, messages: ["A component needs at least one action."] });
  }
  if (input.customer != null && !store.customers.has(input.customer)) {
    errors.push({ field: "customer", messages: ["Customer not found."] });
  }
  if (errors.length > 0) throw new Rejection(errors);

  store.changed();
  const component = insertComponent(store, {
    key: definition.key,
    label: definition.display.label,
    description: definition.display.description,
    category: definition.display.category ?? null,
    public: definition.public ?? false,
    documentationUrl: definition.documentationUrl ?? null,
    forCodeNativeIntegration: definition.forCodeNativeIntegration ?? false,
    customerId: input.customer ?? null,
    versionComment: input.comment ?? null,
    actions: [
      ...actions.map((action) => describe(action)),
      ...triggers.map((trigger) => ({
        ...describe(trigger),
        isTrigger: true,
        isPollingTrigger: trigger.isPollingTrigger ?? false,
        scheduleSupport: upper<ActionScheduleSupport>(trigger.scheduleSupport),
      })),
      ...dataSources.map((source) => ({
        ...describe(source),
        isDataSource: true,
        dataSourceType: upper<ActionDataSourceType>(source.dataSourceType),
        detailDataSourceKey: source.detailDataSource ?? null,
      })),
    ],
    connections: connections.map((connection) => ({
      key: connection.key,
      label: connection.label,
      oauth2Type: OAUTH2_TYPES[connection.oauth2Type ?? ""] ?? null,
      inputs: inputsOf(connection),
    })),
  });
  store.emit("component.published", "component", { id: component.id, name: component.label }, user);
  return component;
}

/** Deletes all versions of a private component that no integration uses. */
export function deleteComponent(
  store: Store,
  id: string | null | undefined,
  user: UserRecord,
): ComponentRecord {
  const component = store.components.get(id ?? "");
  if (!component) reject("id", "Component not found.");
  if (component.public) reject("id", "A public component cannot be deleted.");
  const dependent = [...store.integrations.values()].find((integration) =>
    usesComponent(integration, component),
  );
  if (dependent) reject("id", `Integration "${dependent.name}" uses this component.`);
  store.changed();
  for (const version of [...store.components.values()]) {
    if (version.key !== component.key || version.public) continue;
    store.components.delete(version.id);
    for (const connection of version.connections) store.connections.delete(connection.id);
  }
  store.emit("component.deleted", "component", { id: component.id, name: component.label }, user);
  return component;
}

function usesComponent(integration: IntegrationRecord, component: ComponentRecord): boolean {
  const steps = integration.flows.flatMap((flow) => flattenSteps(flow.steps));
  return (
    steps.some((step) => step.componentKey === component.key && !step.componentIsPublic) ||
    integration.requiredConfigVariables.some(({ connectionId }) =>
      component.connections.some(({ id }) => id === connectionId),
    )
  );
}

function describe(
  member: ActionDefinitionInput | TriggerDefinitionInput | DataSourceDefinitionInput,
): ActionFields {
  return {
    key: member.key,
    label: member.display.label,
    description: member.display.description,
    inputs: inputsOf(member),
  };
}

function inputsOf({ inputs }: Member): InputFields[] {
  return present<InputFieldDefinition | ConnectionInputFieldDefinition>(inputs).map((input) => ({
    key: input.key,
    label: input.label,
    type: upper<InputFieldType>(input.type) ?? "STRING",
    collection: upper<InputFieldCollection>(input.collection),
    comments: input.comments ?? null,
    default: defaultOf(input.default),
    required: input.required ?? false,
    shown: ("shown" in input ? input.shown : null) ?? true,
    dataSourceKey: input.dataSource ?? null,
  }));
}

/** A default is text; other values are its JSON. */
function defaultOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
