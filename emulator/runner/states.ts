import { createStates, type States } from "../player/context";
import type { FlowRecord, InstanceRecord, IntegrationRecord } from "../store/types";

type State = Record<string, unknown>;

/** The state that flows keep between their executions. */
export class FlowStates {
  /** By flow, of an instance. */
  readonly #flows = new Map<string, State>();
  /** By instance. */
  readonly #instances = new Map<string, State>();
  /** By integration, for all of its versions. */
  readonly #integrations = new Map<string, State>();

  /** The states of one execution; all but its own are those that other executions have. */
  of(instance: InstanceRecord, flow: FlowRecord, integration?: IntegrationRecord): States {
    return createStates({
      instanceState: kept(this.#flows, `${instance.id}:${flow.stableKey}`),
      crossFlowState: kept(this.#instances, instance.id),
      integrationState: kept(this.#integrations, integration?.versionSequenceId ?? instance.id),
    });
  }
}

function kept(states: Map<string, State>, key: string): State {
  let state = states.get(key);
  if (!state) {
    state = {};
    states.set(key, state);
  }
  return state;
}
