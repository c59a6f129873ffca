import vm from "node:vm";
import { evaluate } from "@prismatic-io/spectral/dist/conditionalLogic";
import { parse } from "yaml";
import { camelCase } from "../../emulator/store/definition";

/** An input of a step, as an integration's YAML has it. */
export interface StepInput {
  name?: string;
  type: "value" | "reference" | "configVar" | "template" | "complex";
  value: unknown;
}

export interface Step {
  name: string;
  isTrigger?: boolean;
  action: { key: string; component: { key: string; isPublic: boolean } };
  inputs: Record<string, StepInput>;
  steps?: Step[];
  branches?: { name: string; steps: Step[] }[];
}

export interface Integration {
  name: string;
  requiredConfigVars: { key: string }[];
  flows: { name: string; steps: Step[] }[];
}

/** What the platform knows when it runs a flow. */
export interface World {
  readonly configVars: Record<string, unknown>;
  /** What the flow's trigger returns. */
  readonly trigger: unknown;
  /** When the execution started, in ISO 8601. */
  readonly startedAt: string;
  /** Runs an action of the component under test. */
  run(actionKey: string, params: Record<string, unknown>): Promise<{ data: unknown }>;
}

/** What a flow left behind. */
export interface Played {
  /** What each step returned, by its camelCased name; of a step in a loop, the last time. */
  readonly results: Readonly<Record<string, { results: unknown }>>;
  /** The names of the steps in the order in which they ran. */
  readonly ran: readonly string[];
  readonly logs: readonly { level: string; message: string }[];
}

export const parseIntegration = (yaml: string): Integration => parse(yaml);

/** All steps of a list, those inside loops and branches included. */
export function allSteps(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => [
    step,
    ...allSteps(step.steps ?? []),
    ...allSteps((step.branches ?? []).flatMap((branch) => branch.steps)),
  ]);
}

/**
 * Runs a flow step by step. References, templates, config variables, loops and branches are
 * resolved as the platform does; steps of other components than the one under test are played by
 * the few that are known here.
 */
export async function playYaml(integration: Integration, world: World): Promise<Played> {
  const [flow] = integration.flows;
  if (!flow) throw new Error(`${integration.name} has no flow.`);
  const player = new Player(world);
  await player.playAll(flow.steps);
  return player;
}

class Player implements Played {
  readonly results: Record<string, { results: unknown; currentItem?: unknown; index?: number }> =
    {};
  readonly ran: string[] = [];
  readonly logs: { level: string; message: string }[] = [];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async playAll(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await this.#play(step);
  }

  async #play(step: Step): Promise<void> {
    const name = camelCase(step.name);
    this.ran.push(step.name);
    const { key, component } = step.action;
    if (step.isTrigger) {
      this.results[name] = { results: this.#world.trigger };
      return;
    }
    const inputs = Object.fromEntries(
      Object.entries(step.inputs).map(([input, value]) => [input, this.#resolve(value)]),
    );
    switch (`${component.key}.${key}`) {
      case "loop.loopOverItems": {
        const items = inputs.items;
        if (!Array.isArray(items)) throw new Error(`${step.name} has no list to loop over.`);
        for (const [index, currentItem] of items.entries()) {
          this.results[name] = { results: undefined, currentItem, index };
          await this.playAll(step.steps ?? []);
        }
        this.results[name] = { results: items };
        return;
      }
      case "branch.branchOnExpression":
        await this.#branch(step);
        return;
      case "log.writeLog":
        this.logs.push({ level: String(inputs.level), message: String(inputs.message) });
        this.results[name] = { results: null };
        return;
      case "code.runCode":
        this.results[name] = { results: (await this.#runCode(String(inputs.code))).data };
        return;
    }
    if (component.key !== "prismatic")
      throw new Error(`${component.key}.${key} is not known here.`);
    const { data } = await this.#world.run(key, inputs);
    // What a step returned travels as JSON to the steps after it.
    this.results[name] = { results: JSON.parse(JSON.stringify(data)) };
  }

  async #branch(step: Step): Promise<void> {
    const conditions = step.inputs.conditions?.value as StepInput[];
    const taken = conditions.find(({ value }) => evaluate(this.#expression(value) as never));
    const name = taken?.name ?? "Else";
    const branch = step.branches?.find((candidate) => candidate.name === name);
    if (!branch) throw new Error(`${step.name} has no branch ${name}.`);
    this.results[camelCase(step.name)] = { results: null };
    await this.playAll(branch.steps);
  }

  #expression(part: unknown): unknown {
    if (Array.isArray(part)) return part.map((inner) => this.#expression(inner));
    if (!isInput(part)) return part;
    // A condition may look whether something is there at all.
    return part.type === "reference"
      ? this.#reference(String(part.value), true)
      : this.#resolve(part);
  }

  async #runCode(code: string): Promise<{ data: unknown }> {
    const module = { exports: undefined as unknown };
    vm.runInNewContext(code, { module });
    const perform = module.exports as (...args: unknown[]) => Promise<{ data: unknown }>;
    const { configVars, startedAt } = this.#world;
    return JSON.parse(JSON.stringify(await perform({ configVars, startedAt }, this.results)));
  }

  #resolve({ type, value }: StepInput): unknown {
    switch (type) {
      case "value":
        return value;
      case "reference":
        return this.#reference(String(value));
      case "configVar":
        return this.#configVar(String(value));
      case "template":
        return String(value).replace(/\{\{([$#])([^}]+)\}\}/g, (_, kind: string, path: string) =>
          String((kind === "#" ? this.#configVar(path) : this.#reference(path)) ?? ""),
        );
      case "complex":
        return (value as StepInput[]).map((item) =>
          item.name === undefined
            ? this.#resolve(item)
            : { key: item.name, value: this.#resolve(item) },
        );
    }
  }

  #configVar(key: string): unknown {
    if (!(key in this.#world.configVars)) throw new Error(`There is no config variable ${key}.`);
    return this.#world.configVars[key];
  }

  #reference(path: string, isOptional = false): unknown {
    const [name = "", ...keys] = path.trim().split(".");
    const step = this.results[name];
    if (!step) throw new Error(`${path} refers to a step that has not run.`);
    return keys.reduce<unknown>((value, key) => {
      if (value === null || typeof value !== "object" || !(key in value)) {
        if (isOptional) return undefined;
        // The platform would hand on nothing; here it is a mistake in the flow.
        throw new Error(`${path} leads nowhere, from ${key} on.`);
      }
      return (value as Record<string, unknown>)[key];
    }, step);
  }
}

const isInput = (part: unknown): part is StepInput =>
  part !== null && typeof part === "object" && "type" in part && "value" in part;
