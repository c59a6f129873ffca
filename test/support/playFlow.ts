import { createStates } from "../../emulator/player/context";
import { serveFlow } from "../../emulator/player/deployedFlow";
import type { LoadedComponent } from "../../emulator/player/runtime.cjs";
import type { Harness } from "./harness";

type Params = Record<string, unknown>;

/** A flow that starts with a webhook trigger, deployed and served as the platform does. */
export interface PlayedFlow {
  readonly url: string;
  readonly logs: readonly string[];
  /** What the branch with the steps was run with, in order. */
  readonly runs: readonly unknown[];
  /** What the other branch was run with. */
  readonly refusals: readonly unknown[];
  /** Everything that the trigger returned. */
  readonly results: readonly unknown[];
  deploy(params?: Params): Promise<void>;
  /** Deletes the instance. */
  remove(params?: Params): Promise<void>;
  loseState(): void;
  /** The URL that the platform says the flow has. */
  useUrl(url: string | undefined): void;
  stop(): Promise<void>;
}

/** What all flows of an instance keep together. */
export interface SharedState {
  crossFlowState?: Record<string, unknown>;
}

export async function playFlow(
  { connection }: Harness,
  component: unknown,
  triggerKey: string,
  defaults: Params,
  { name = "Watch Events", shared = {} }: { name?: string; shared?: SharedState } = {},
): Promise<PlayedFlow> {
  shared.crossFlowState ??= {};
  const states = createStates({ crossFlowState: shared.crossFlowState });
  const flow = await serveFlow(component as LoadedComponent, triggerKey, {
    name,
    params: { connection, ...defaults },
    states,
  });
  const dataOf = (hasSteps: boolean) =>
    flow.results
      .filter(({ branch }) => (branch !== "Refused") === hasSteps)
      .map(({ payload }) => payload.body.data);
  return {
    url: flow.url,
    get logs() {
      return flow.logs.map(({ message }) => message);
    },
    get runs() {
      return dataOf(true);
    },
    get refusals() {
      return dataOf(false);
    },
    get results() {
      return flow.results;
    },
    deploy: (params) => flow.deploy(params),
    remove: (params) => flow.remove(params),
    loseState: () => {
      for (const key of Object.keys(states.crossFlowState)) delete states.crossFlowState[key];
    },
    useUrl: (url) => {
      flow.webhookUrl = url;
    },
    stop: () => flow.stop(),
  };
}
