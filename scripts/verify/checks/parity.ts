import { join } from "node:path";
import { print, separateOperations } from "graphql";
import { actions } from "../../../src/actions";
import { apiKeyConnection } from "../../../src/connection";
import { dataSources } from "../../../src/dataSources";
import { triggers } from "../../../src/triggers";
import { loadOperations } from "../../lib/operations";
import { type Check, judge, notChecked, type Outcome } from "../check";

const TOOLS = join(__dirname, "../../../schema/tools.graphql");

/** Asks for the definition of Prismatic's public connector, as the API lists it. */
const QUERY = queryOf("PublicConnector");

function queryOf(name: string): string {
  const document = separateOperations(loadOperations([TOOLS]))[name];
  if (!document) throw new Error(`schema/tools.graphql has no operation ${name}.`);
  return print(document);
}

interface PublicInput {
  readonly key: string;
  readonly label: string;
  readonly type: string;
  readonly collection?: string | null;
  readonly default?: unknown;
  readonly required: boolean;
  readonly dataSource?: { readonly key: string } | null;
}
interface Nodes<T> {
  readonly nodes: readonly T[];
}
interface PublicAction {
  readonly key: string;
  readonly label: string;
  readonly isTrigger: boolean;
  readonly isDataSource: boolean;
  readonly inputs: Nodes<PublicInput>;
}
interface PublicConnector {
  readonly versionNumber: number;
  readonly connections: Nodes<{ key: string; label: string; inputs: Nodes<PublicInput> }>;
  readonly actions: Nodes<PublicAction>;
}

interface OurInput {
  readonly label: string | { readonly value: string };
  readonly type: string;
  readonly collection?: string;
  readonly default?: unknown;
  readonly required?: boolean;
  readonly dataSource?: string;
}
interface Ours {
  readonly display: { readonly label: string };
  readonly inputs: Readonly<Record<string, OurInput>>;
}
type All = Readonly<Record<string, Ours>>;

export const parityChecks: readonly Check[] = [
  {
    name: "public connector",
    assumes:
      "Every action, trigger, data source, connection and input of Prismatic's public connector is here under the same key.",
    run: async (api) => {
      const found = await api.dataIfServed<{ components: Nodes<PublicConnector> }>(
        "The public connector",
        QUERY,
      );
      if ("reason" in found) return notChecked(found.reason);
      const [connector] = [...found.data.components.nodes].sort(
        (a, b) => b.versionNumber - a.versionNumber,
      );
      return connector ? compare(connector) : notChecked("there is no public connector");
    },
  },
];

/** Missing keys are differences; other labels, defaults and types are details. */
function compare(connector: PublicConnector): Outcome {
  const missing: string[] = [];
  const others: string[] = [];
  const look = (what: string, theirs: readonly PublicAction[], ours: All): void => {
    for (const { key, label, inputs } of theirs) {
      const own = ours[key];
      if (!own) {
        missing.push(`${what} ${key} ("${label}") is missing`);
        continue;
      }
      if (own.display.label !== label) {
        others.push(`${what} ${key}: label "${label}", here "${own.display.label}"`);
      }
      compareInputs(`${what} ${key}`, inputs.nodes, own.inputs, missing, others);
    }
  };
  const { nodes } = connector.actions;
  look(
    "action",
    nodes.filter((one) => !one.isTrigger && !one.isDataSource),
    actions as All,
  );
  look(
    "trigger",
    nodes.filter((one) => one.isTrigger),
    triggers as unknown as All,
  );
  look(
    "data source",
    nodes.filter((one) => one.isDataSource),
    dataSources as unknown as All,
  );
  look(
    "connection",
    connector.connections.nodes.map((one) => ({ ...one, isTrigger: false, isDataSource: false })),
    { [apiKeyConnection.key]: apiKeyConnection } as All,
  );
  return judge(missing, `version ${connector.versionNumber} of the public connector`, ...others);
}

function compareInputs(
  where: string,
  theirs: readonly PublicInput[],
  ours: Readonly<Record<string, OurInput>>,
  missing: string[],
  others: string[],
): void {
  for (const input of theirs) {
    const own = ours[input.key];
    const at = `${where}, input ${input.key}`;
    if (!own) {
      missing.push(`${at} ("${input.label}") is missing`);
      continue;
    }
    const label = typeof own.label === "string" ? own.label : own.label.value;
    const pairs: [what: string, their: string, our: string][] = [
      ["label", input.label, label],
      ["type", plain(input.type), plain(own.type)],
      ["collection", plain(input.collection), plain(own.collection)],
      ["default", text(input.default), text(own.default)],
      ["data source", input.dataSource?.key ?? "", own.dataSource ?? ""],
    ];
    for (const [what, their, our] of pairs) {
      if (their !== our) others.push(`${at}: ${what} "${their}", here "${our}"`);
    }
    if (own.required && !input.required) others.push(`${at}: required here only`);
  }
}

const text = (value: unknown): string =>
  value === null || value === undefined
    ? ""
    : typeof value === "string"
      ? value
      : JSON.stringify(value);
const plain = (value: unknown): string =>
  text(value)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
