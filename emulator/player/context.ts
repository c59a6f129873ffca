/** What is kept between calls. Each is a JSON object. */
export interface States {
  /** Of one flow of an instance, between executions. */
  instanceState: Record<string, unknown>;
  /** Of all flows of an instance, between executions. */
  crossFlowState: Record<string, unknown>;
  /** Of all instances' flows, for any version of an integration. */
  integrationState: Record<string, unknown>;
  /** Of one execution. */
  executionState: Record<string, unknown>;
}

/** What the platform lets a component know, apart from the context's functions. */
export interface ContextData {
  configVars: Record<string, unknown>;
  components: object;
  stepId: string;
  executionId: string;
  startedAt: string;
  invokeUrl: string;
  webhookUrls: Record<string, string>;
  webhookApiKeys: Record<string, string[]>;
  customer: { id: string; name: string; externalId: string };
  instance: { id: string; name: string };
  integration: { id: string; name: string; versionSequenceId: string; externalVersion: string };
  flow: { id: string; name: string; stableId: string };
  user: { id: string; email: string; name: string; externalId: string };
  flowSchemas: object;
  globalDebug: boolean;
  /** What Spectral sends along when a flow invokes another one. */
  executionFrame: { invokedByExecutionJWT: string; invokedByExecutionStartedAt: string };
  runnerAllocatedMemoryMb: number;
}

/** A context of a test flow; a caller replaces what matters to it. */
export function createContext(fields: Partial<ContextData> = {}): ContextData {
  const name = fields.flow?.name ?? "Flow 1";
  const startedAt = fields.startedAt ?? new Date().toISOString();
  return {
    configVars: {},
    components: {},
    stepId: "step-1",
    executionId: "execution-1",
    startedAt,
    invokeUrl: "",
    webhookUrls: {},
    webhookApiKeys: {},
    customer: { id: "customer-1", name: "Customer 1", externalId: "1" },
    instance: { id: "instance-1", name: "Instance 1" },
    integration: {
      id: "integration-1",
      name: "Integration 1",
      versionSequenceId: "sequence-1",
      externalVersion: "",
    },
    flow: { id: `id of ${name}`, name, stableId: `stable ID of ${name}` },
    user: { id: "user-1", email: "user@example.com", name: "User 1", externalId: "1" },
    flowSchemas: {},
    globalDebug: false,
    executionFrame: { invokedByExecutionJWT: "", invokedByExecutionStartedAt: startedAt },
    runnerAllocatedMemoryMb: 1024,
    ...fields,
  };
}

export function createStates(states: Partial<States> = {}): States {
  return {
    instanceState: {},
    crossFlowState: {},
    integrationState: {},
    executionState: {},
    ...states,
  };
}

/** `structuredClone` takes longer than all else of a call; most states are empty. */
export function copyState(state: Record<string, unknown>): Record<string, unknown> {
  return Object.keys(state).length > 0 ? structuredClone(state) : {};
}

const STATE_KEYS = [
  "instanceState",
  "crossFlowState",
  "integrationState",
  "executionState",
] as const;

export function copyStates(states: States): States {
  const copies = createStates();
  for (const key of STATE_KEYS) copies[key] = copyState(states[key]);
  return copies;
}

/**
 * Keeps what a call changed in the instance state of its context, which is how Spectral stores the
 * state of polling triggers. Other keys stay, since another call may have changed them meanwhile.
 */
export function keepChanges(
  { instanceState }: States,
  before: States["instanceState"],
  after: States["instanceState"],
): void {
  for (const [key, value] of Object.entries(after)) {
    const text = JSON.stringify(value);
    if (text !== undefined && text !== JSON.stringify(before[key])) {
      instanceState[key] = JSON.parse(text);
    }
  }
}

/** Keeps what a call returned for later ones: its keys replace equal ones, as JSON. The objects stay the same, so that flows can share them. */
export function keepStates(states: States, result: unknown): void {
  if (typeof result !== "object" || result === null) return;
  for (const key of STATE_KEYS) {
    const state = (result as Partial<States>)[key];
    if (state) Object.assign(states[key], JSON.parse(JSON.stringify(state)));
  }
}
