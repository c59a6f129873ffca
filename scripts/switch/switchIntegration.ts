import { type Document, visit, type YAMLMap } from "yaml";
import type { Finding, Level } from "./findings";
import { mapAt, mapsAt, textAt } from "./nodes";
import type { Schema } from "./outputPaths";
import { COMPONENT_KEY, DIFFERENCES, matchAction, matchInput, plain } from "./publicConnector";
import { CannotSwitchError, type ReadIntegration, readIntegration } from "./readIntegration";
import {
  connectionOf,
  type OurInput,
  renameInputs,
  requireInputs,
  switchErrors,
  switchFilters,
} from "./switchInputs";
import { checkReferences, type FlowSteps } from "./switchReferences";

/** What this component has, as far as an integration's YAML depends on it. */
export interface OurComponent {
  readonly actions: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, OurInput>> }>
  >;
  readonly dataSources: Readonly<Record<string, unknown>>;
  readonly connections: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, OurInput>> }>
  >;
  /** What each action returns. */
  readonly outputSchemas: Readonly<Record<string, Schema>>;
}

/** An integration that uses this component, and what to know about it. */
export interface Switched {
  readonly yaml: string;
  readonly findings: readonly Finding[];
  /** How many steps and connections were rewritten. */
  readonly steps: number;
  readonly connections: number;
}

/**
 * Rewrites a low-code integration that uses the public connector to this component. Comments and
 * order stay as they are.
 * @param version the version of this component to name: a number, or `LATEST`.
 * @throws CannotSwitchError
 */
export function switchIntegration(
  yaml: string,
  ours: OurComponent,
  version: number | "LATEST" = "LATEST",
): Switched {
  return new Switch(readIntegration(yaml), ours, version).run();
}

class Switch {
  readonly document: Document;
  readonly #findings: Finding[] = [];
  /** References to the component that were rewritten, or reported. */
  readonly #seen = new Set<YAMLMap>();
  readonly #ours = new Set<YAMLMap>();
  #steps = 0;
  #connections = 0;

  constructor(
    readonly integration: ReadIntegration,
    readonly ours: OurComponent,
    readonly version: number | "LATEST",
  ) {
    this.document = integration.document;
  }

  run(): Switched {
    const { root } = this.integration;
    const variables = mapsAt(this.document, root, "requiredConfigVars");
    for (const variable of variables) this.#switchVariable(variable);
    const flows = mapsAt(this.document, root, "flows").map((flow) => this.#switchFlow(flow));
    for (const flow of flows) {
      this.#findings.push(...checkReferences(flow, this.ours.outputSchemas));
      this.#checkConnections(flow, variables);
    }
    this.#reportOthers();
    if (this.#steps + this.#connections === 0 && this.#findings.length === 0) {
      throw new CannotSwitchError("The integration does not use the public connector.");
    }
    return {
      yaml: this.document.toString(),
      findings: this.#findings,
      steps: this.#steps,
      connections: this.#connections,
    };
  }

  #report(level: Level, message: string, place?: string, flow?: string): void {
    this.#findings.push({ level, message, place, flow });
  }

  /** The reference to the public connector below a node, if it has one. */
  #publicComponentOf(node: YAMLMap | undefined): YAMLMap | undefined {
    const component = node && mapAt(this.document, node, "component");
    if (!component || component.get("key") !== COMPONENT_KEY) return undefined;
    return component.get("isPublic") === false && !this.#ours.has(component)
      ? undefined
      : component;
  }

  #takeOver(component: YAMLMap): void {
    this.#seen.add(component);
    this.#ours.add(component);
    component.set("isPublic", false);
    component.set("version", this.version);
  }

  #switchVariable(variable: YAMLMap): void {
    const place = textAt(variable, "key");
    const report = (level: Level, message: string) => this.#report(level, message, place);
    const connection = mapAt(this.document, variable, "connection");
    const ofConnection = this.#publicComponentOf(connection);
    if (connection && ofConnection)
      this.#switchConnection(variable, connection, ofConnection, report);
    const source = mapAt(this.document, variable, "dataSource");
    const ofSource = this.#publicComponentOf(source);
    if (source && ofSource) this.#switchDataSource(source, ofSource, report);
  }

  #switchConnection(
    variable: YAMLMap,
    connection: YAMLMap,
    component: YAMLMap,
    report: (level: Level, message: string) => void,
  ): void {
    this.#seen.add(component);
    const key = textAt(connection, "key") ?? "";
    const ourKey = matchInput(key, Object.keys(this.ours.connections));
    const definition = ourKey === undefined ? undefined : this.ours.connections[ourKey];
    if (ourKey === undefined || !definition) {
      report(
        "manual",
        `There is no connection ${key}. Choose one of ${Object.keys(this.ours.connections).join(", ")}.`,
      );
      return;
    }
    this.#takeOver(component);
    this.#connections += 1;
    if (ourKey !== key) connection.set("key", ourKey);
    const inputs = mapAt(this.document, variable, "inputs");
    if (inputs) renameInputs(inputs, definition.inputs, report);
    if (textAt(connection, "template")) {
      connection.set("template", "");
      report("differs", "The connection template belongs to the public connector and is left out.");
    }
    report(
      "differs",
      `The connection must be entered again for each instance, the refresh token included. ${endpointAdvice(definition.inputs)}`,
    );
  }

  #switchDataSource(
    source: YAMLMap,
    component: YAMLMap,
    report: (level: Level, message: string) => void,
  ): void {
    this.#seen.add(component);
    const key = textAt(source, "key") ?? "";
    const ourKey = matchInput(key, Object.keys(this.ours.dataSources));
    if (ourKey === undefined) {
      report(
        "manual",
        `There is no data source ${key}. Choose one of ${Object.keys(this.ours.dataSources).join(", ")}.`,
      );
      return;
    }
    this.#takeOver(component);
    if (ourKey !== key) source.set("key", ourKey);
    report("differs", `The data source ${ourKey} is this component's: check what it offers.`);
  }

  #switchFlow(flow: YAMLMap): FlowSteps {
    const name = textAt(flow, "name") ?? "";
    const steps: FlowSteps["steps"] = [];
    const visitSteps = (list: readonly YAMLMap[]): void => {
      for (const step of list) {
        steps.push(this.#switchStep(name, step));
        visitSteps(mapsAt(this.document, step, "steps"));
        for (const branch of mapsAt(this.document, step, "branches")) {
          visitSteps(mapsAt(this.document, branch, "steps"));
        }
      }
    };
    visitSteps(mapsAt(this.document, flow, "steps"));
    return { name, steps };
  }

  #switchStep(flow: string, step: YAMLMap): FlowSteps["steps"][number] {
    const name = textAt(step, "name") ?? "";
    const action = mapAt(this.document, step, "action");
    const inputs = mapAt(this.document, step, "inputs");
    const key = (action && textAt(action, "key")) ?? "";
    const componentKey =
      action && textAt(mapAt(this.document, action, "component") ?? action, "key");
    const isLoop = componentKey === "loop" && key === "loopOverItems";
    const isCode = componentKey === "code";
    const component = this.#publicComponentOf(action);
    if (!action || !component) return { name, inputs, isLoop, isCode };

    const report = (level: Level, message: string) => this.#report(level, message, name, flow);
    this.#seen.add(component);
    const ourKey =
      step.get("isTrigger") === true ? undefined : matchAction(key, Object.keys(this.ours.actions));
    const definition = ourKey === undefined ? undefined : this.ours.actions[ourKey];
    if (ourKey === undefined || !definition) {
      report(
        "manual",
        `There is no action ${key}: the step still uses the public connector. Replace it.`,
      );
      return { name, inputs, isLoop, isCode, isLeft: true };
    }
    this.#takeOver(component);
    this.#steps += 1;
    if (ourKey !== key) {
      action.set("key", ourKey);
      report("changed", `The action ${key} is now ${ourKey}.`);
    }
    const written = inputs ?? (this.document.createNode({}) as YAMLMap);
    if (!inputs) step.set("inputs", written);
    renameInputs(written, definition.inputs, report);
    switchFilters(this.document, ourKey, written, definition.inputs, report);
    switchErrors(this.document, ourKey, written, definition.inputs, report);
    requireInputs(written, definition.inputs, report);
    for (const difference of DIFFERENCES[ourKey] ?? []) report("differs", difference);
    return { name, inputs: written, isLoop, isCode, action: ourKey };
  }

  /** Connections that steps of ours use, and that are not of this component. */
  #checkConnections({ name: flow, steps }: FlowSteps, variables: readonly YAMLMap[]): void {
    for (const { name, inputs, action, isLeft } of steps) {
      if (!inputs || (action === undefined && !isLeft)) continue;
      const key = connectionOf(inputs);
      if (key === undefined) continue;
      const variable = variables.find(
        (candidate) => plain(textAt(candidate, "key") ?? "") === plain(key),
      );
      const connection = variable && mapAt(this.document, variable, "connection");
      const component = connection && mapAt(this.document, connection, "component");
      const isOurs = component !== undefined && this.#ours.has(component);
      if (isLeft && isOurs) {
        this.#report(
          "manual",
          `The connection ${key} is this component's now, and the step is not.`,
          name,
          flow,
        );
      } else if (!isLeft && !isOurs && component?.get("isPublic") !== false) {
        const reusable = variable && textAt(variable, "useScopedConfigVar");
        this.#report(
          "manual",
          reusable
            ? `The connection ${key} is the reusable connection "${reusable}" of the public connector. Create one of this component, and choose it.`
            : `The connection ${key} is not a connection of this component.`,
          name,
          flow,
        );
      }
    }
  }

  /** References to the public connector at places that are not known here. */
  #reportOthers(): void {
    visit(this.document, {
      Map: (_, map) => {
        if (map.get("key") !== COMPONENT_KEY || !map.has("isPublic")) return;
        if (map.get("isPublic") === false || this.#seen.has(map)) return;
        const line = this.integration.lineOf(map);
        const at = line === undefined ? "" : ` (line ${line})`;
        this.#report(
          "manual",
          `The public connector is named at a place that is not known here${at}.`,
        );
      },
    });
  }
}

/** The public connector has no endpoint: it knows the stack that it runs in. */
const endpointAdvice = ({ endpoint }: Readonly<Record<string, OurInput>>): string =>
  endpoint?.required
    ? "Enter the Endpoint of the region: its default is US commercial."
    : "A blank Endpoint means the stack that the flow runs in.";
