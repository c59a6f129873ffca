import type { StepResult } from "../../emulator/player/flow";
import {
  type ActionResult,
  FlowInterpreter,
  outcomeOf,
  performAll,
} from "../../emulator/player/interpret";
import { performOwnStep } from "../../emulator/player/ownSteps";
import { CODE_COMPONENT, loadPlatform } from "../../emulator/player/platform";
import { resolveInput } from "../../emulator/player/resolve";
import { parseDefinition } from "../../emulator/store/definition";
import { type Outbox, performPublic } from "./publicComponents";

/** What the platform knows when it runs a flow. */
export interface World {
  readonly configVars: Record<string, unknown>;
  /** What the flow's trigger returns. */
  readonly trigger: unknown;
  /** The branch that the trigger chooses, of a trigger that has branches. */
  readonly branch?: string;
  /** When the execution started, in ISO 8601. */
  readonly startedAt: string;
  /** Runs an action of the component under test. */
  run(actionKey: string, params: Record<string, unknown>): Promise<ActionResult>;
}

/** What a flow left behind. */
export interface Played extends Outbox {
  /** What each step returned, by its camelCased name; of a step in a loop, the last time. */
  readonly results: Readonly<Record<string, StepResult>>;
  /** The names of the steps in the order in which they ran. */
  readonly ran: readonly string[];
  readonly logs: readonly { level: string; message: string }[];
}

/**
 * Runs the first flow of an integration step by step. Mistakes in the flow that the platform would
 * pass over, such as a reference that leads nowhere, are errors.
 */
export async function playYaml(yaml: string, world: World): Promise<Played> {
  const { name, flows } = parseDefinition(yaml);
  const [flow] = flows;
  if (!flow) throw new Error(`${name} has no flow.`);
  const ran: string[] = [];
  const logs: { level: string; message: string }[] = [];
  const outbox: Outbox = { mails: [], files: [] };
  const { configVars, startedAt } = world;
  const interpreter = new FlowInterpreter({
    strict: true,
    configVar: (key) => {
      if (!(key in configVars)) throw new Error(`There is no config variable ${key}.`);
      return configVars[key];
    },
    onStart: (step) => ran.push(step.name),
  });
  const { results } = interpreter;
  const code = loadPlatform(CODE_COMPONENT, { context: { configVars, startedAt } });
  await performAll(interpreter.steps(flow.steps), async (call) => {
    const { step, inputs } = call;
    if (step.isTrigger) return { data: world.trigger, branch: world.branch };
    const own = await performOwnStep(call, {
      results,
      runCode: (params) => code.action("runCode", params),
      onLog: (entry) => logs.push(entry),
    });
    if (own) return own;
    if (step.componentKey !== "prismatic") return performPublic(call, outbox);
    // What a step returned travels as JSON to the steps after it.
    return outcomeOf(JSON.parse(JSON.stringify(await world.run(step.actionKey, inputs))));
  });
  return { results, ran, logs, ...outbox };
}

/** The trigger of the first flow of an integration, with its inputs resolved. */
export function triggerOf(yaml: string, configVars: World["configVars"]) {
  const step = parseDefinition(yaml).flows[0]?.steps.find(({ isTrigger }) => isTrigger);
  if (!step) throw new Error("The flow has no trigger.");
  const scope = { results: {}, configVar: (key: string) => configVars[key], strict: true };
  const params = Object.fromEntries(
    Object.entries(step.inputs).map(([key, input]) => [key, resolveInput(input, scope)]),
  );
  return { key: step.actionKey, params };
}
