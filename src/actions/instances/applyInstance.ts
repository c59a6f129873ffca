import { InvalidInputError } from "../../errors";
import {
  FindCustomer,
  FindIntegrationVersions,
  ListConfigVariables,
} from "../../generated/operations";
import { dryRun } from "../../inputs/dryRun";
import { deploy, portableDefinition, secrets } from "../../inputs/portableInstance";
import { defineAction } from "../../steps/defineAction";
import { bringAbout } from "./ensure/bringAbout";
import { find, lookUp } from "./ensure/lookUp";
import { ENSURE_OPERATIONS } from "./ensure/operations";
import { type Change, changesOf } from "./portable/changes";
import { type PortableInstance, readDefinition } from "./portable/definition";
import { findTarget } from "./portable/target";

type Secrets = Record<string, unknown> | undefined;

export const applyInstance = defineAction({
  key: "applyInstance",
  display: {
    label: "Apply Instance",
    description:
      "Create or update an instance so that it is as Export Instance exported it, from this or another tenant",
  },
  effect: "write",
  repeatable: true,
  inputs: {
    definition: portableDefinition,
    secrets,
    deploy,
    dryRun,
  },
  operations: [FindCustomer, FindIntegrationVersions, ...ENSURE_OPERATIONS],
  perform: async (client, params, { labels, context }) => {
    const wantedInstance = readDefinition(params.definition, labels.definition);
    checkSecrets(wantedInstance, params.secrets, labels);
    const target = await findTarget(client, wantedInstance, labels.definition);
    const { name, description, labels: tags } = wantedInstance;
    const names = { integrationId: labels.definition, configVariables: labels.definition };
    const configVariables = valuesOf(wantedInstance, params.secrets);
    const wanted = await lookUp(
      client,
      { ...target, name, description, labels: tags, configVariables, deploy: params.deploy },
      names,
    );
    const { status, data: existing } = await find(client, wanted);
    if (!existing) requireSecrets(wantedInstance, params.secrets, labels.secrets);
    const listed = existing
      ? await client.paginate(
          ListConfigVariables,
          { instanceId: existing.id },
          (data) => data.instance?.configVariables,
        )
      : undefined;
    const nodes = listed?.data.instance?.configVariables.nodes ?? [];
    const changes: Change[] = changesOf(
      wantedInstance,
      wanted.configVariables ?? [],
      existing,
      nodes.filter((node) => node !== null),
    );
    if (params.dryRun) {
      const outcome = !existing ? "created" : changes.length > 0 ? "updated" : "unchanged";
      const instance = existing ?? null;
      return { data: { status, data: { applyInstance: { outcome, changes, instance } } } };
    }
    const done = await bringAbout(client, wanted, {
      labels: { ...names, configVariables: `${labels.definition} or ${labels.secrets}` },
      logger: context.logger,
    });
    const { outcome, instance } = done;
    return {
      data: { status: done.status, data: { applyInstance: { outcome, changes, instance } } },
    };
  },
});

/** Config variables as they are written, with the connections whose inputs are provided. */
function valuesOf({ configVariables, connections }: PortableInstance, secrets: Secrets) {
  const customers = Object.entries(connections).flatMap(([key, connection]) =>
    connection.isCustomers && connection.organizationConnection
      ? [[key, { customerConnection: connection.organizationConnection }]]
      : [],
  );
  const values = { ...configVariables, ...Object.fromEntries(customers), ...secrets };
  return Object.keys(values).length > 0 ? values : undefined;
}

function checkSecrets(
  { connections }: PortableInstance,
  secrets: Secrets,
  labels: { secrets: string; definition: string },
): void {
  const unknown = Object.keys(secrets ?? {}).filter((key) => !Object.hasOwn(connections, key));
  if (unknown.length === 0) return;
  throw new InvalidInputError(
    `${labels.secrets}: ${unknown.map((key) => `"${key}"`).join(", ")} is not among the connections of ${labels.definition}. Connections: ${
      Object.keys(connections)
        .map((key) => `"${key}"`)
        .join(", ") || "none"
    }.`,
    labels.secrets,
  );
}

/** A new instance has no connections yet: each that needs inputs must be provided with them. */
function requireSecrets({ connections }: PortableInstance, secrets: Secrets, label: string): void {
  const missing = Object.entries(connections).filter(
    ([key, { inputs }]) => inputs.length > 0 && !Object.hasOwn(secrets ?? {}, key),
  );
  if (missing.length === 0) return;
  const asked = missing.map(([key, { inputs }]) => `"${key}" (${inputs.join(", ")})`).join(", ");
  throw new InvalidInputError(
    `${label} must have the inputs of ${asked}: the instance is new, and its definition has no secrets. Nothing was changed.`,
    label,
  );
}
