import { InvalidInputError } from "../../../errors";
import type { Clean } from "../../../inputs/clean";
import { cleanJsonObject } from "../../../inputs/clean/json";
import { cleanId } from "../../../inputs/ids";
import { describe } from "../../../values/describe";
import type { Before } from "./account";

type Fields = Record<string, unknown>;

/** The account of an upgrade: the version that instances were moved to, and what each ran before. */
export interface Account {
  to: { id: string; versionNumber: number };
  instances: Before[];
}

/** The lists of the account with instances that might have the new version. */
const LISTS = ["upgraded", "needsConfiguration", "failed"] as const;

/**
 * The result of Upgrade Instances: as the step returned it, its `data`, or what is inside. The
 * clean value is what is inside.
 */
export function cleanUpgrade(label: string): Clean<Fields | undefined> {
  const json = cleanJsonObject(label);
  return (value) => {
    let inner = json(value);
    while (inner && !Array.isArray(inner.upgraded)) {
      const next = inner.upgradeInstances ?? inner.data;
      if (!isFields(next)) throw notAnUpgrade(label, "it has no list of upgraded instances");
      inner = next;
    }
    if (inner) accountOf(label, inner);
    return inner;
  };
}

/**
 * What the account says of each instance, each once.
 * @throws InvalidInputError that names what is missing.
 */
export function accountOf(label: string, upgrade: Fields): Account {
  if (upgrade.dryRun === true) {
    throw new InvalidInputError(
      `${label} is the result of a dry run, which changed nothing. Use the result of a run without Dry Run.`,
      label,
    );
  }
  const read = new Reader(label);
  const to = read.fields(upgrade.to, "to");
  const instances = new Map<string, Before>();
  for (const list of LISTS) {
    const entries = upgrade[list] ?? [];
    if (!Array.isArray(entries)) throw notAnUpgrade(label, `"${list}" is not a list`);
    for (const [index, entry] of entries.entries()) {
      const before = read.before(entry, `${list}[${index}]`);
      if (!instances.has(before.instance.id)) instances.set(before.instance.id, before);
    }
  }
  return {
    to: {
      id: read.id(to.id, "Integration", "to.id"),
      versionNumber: read.number(to.versionNumber, "to.versionNumber"),
    },
    instances: [...instances.values()],
  };
}

class Reader {
  constructor(private readonly label: string) {}

  fields(value: unknown, path: string): Fields {
    if (isFields(value)) return value;
    throw notAnUpgrade(this.label, `"${path}" is ${given(value)}`);
  }

  number(value: unknown, path: string): number {
    if (typeof value === "number" && Number.isSafeInteger(value)) return value;
    throw notAnUpgrade(this.label, `"${path}" is ${given(value)}, not a version's number`);
  }

  id(value: unknown, type: "Instance" | "Integration", path: string): string {
    const id = cleanId(`${this.label}: "${path}"`, type)(value);
    if (id !== undefined) return id;
    throw notAnUpgrade(this.label, `"${path}" is missing`);
  }

  before(value: unknown, path: string): Before {
    const entry = this.fields(value, path);
    const instance = this.fields(entry.instance, `${path}.instance`);
    const customer = isFields(entry.customer) ? entry.customer : null;
    const id = this.id(instance.id, "Instance", `${path}.instance.id`);
    return {
      instance: { id, name: String(instance.name ?? "") },
      customer: customer && { id: String(customer.id ?? ""), name: String(customer.name ?? "") },
      fromVersionId: this.id(entry.fromVersionId, "Integration", `${path}.fromVersionId`),
      fromVersion: this.number(entry.fromVersion, `${path}.fromVersion`),
      wasDeployed: entry.wasDeployed !== false,
      hadUndeployedChanges: entry.hadUndeployedChanges === true,
    };
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const given = (value: unknown) => (value === undefined ? "missing" : describe(value));

function notAnUpgrade(label: string, why: string): InvalidInputError {
  return new InvalidInputError(
    `${label} must be the result of Upgrade Instances, but ${why}. Reference the results of that step as they are.`,
    label,
  );
}
