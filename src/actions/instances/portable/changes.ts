import { type ConfigVariableNode, differingInputs, toObject } from "../../../configVariables";
import type { InputInstanceConfigVariable } from "../../../generated/operations";
import { differences } from "../../../steps/differences";
import type { PortableInstance } from "./definition";

/** One difference between an instance and its definition. */
export interface Change {
  /** `version`, `description`, `labels`, a config variable, or a connection. */
  type: "instance" | "version" | "description" | "labels" | "configVariable" | "connection";
  /** The key of the config variable. */
  key?: string;
  /** Values before and after; connections have none, since they are secret. */
  from?: unknown;
  to?: unknown;
}

interface Existing {
  description: string | null;
  labels: readonly (string | null)[] | null;
  integration: { versionNumber: number };
}

/** What applying the definition changes; of a new instance, everything. */
export function changesOf(
  definition: PortableInstance,
  inputs: readonly InputInstanceConfigVariable[],
  existing: Existing | undefined,
  nodes: readonly ConfigVariableNode[],
): Change[] {
  const { name, description, labels, integration, configVariables } = definition;
  const before = toObject(nodes);
  const fields = existing
    ? differences(
        { version: integration.version, description, labels },
        {
          version: existing.integration.versionNumber,
          description: existing.description ?? "",
          labels: existing.labels ?? [],
        },
      )
    : { version: integration.version, description, labels };
  const old: Record<string, unknown> = existing
    ? {
        version: existing.integration.versionNumber,
        description: existing.description ?? "",
        labels: existing.labels ?? [],
      }
    : {};
  return [
    ...(existing ? [] : [{ type: "instance" as const, from: null, to: name }]),
    ...Object.entries(fields).map(([type, to]) => ({
      type: type as Change["type"],
      from: old[type] ?? null,
      to,
    })),
    ...differingInputs(inputs, nodes).map(
      ({ key }): Change =>
        Object.hasOwn(configVariables, key)
          ? { type: "configVariable", key, from: before[key] ?? null, to: configVariables[key] }
          : { type: "connection", key },
    ),
  ];
}
