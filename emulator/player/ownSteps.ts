import type { StepResult } from "./flow";
import { type ActionResult, outcomeOf, type StepCall, type StepOutcome } from "./interpret";
import type { LogEntry } from "./runtime.cjs";

/** What the platform's own steps need of the flow around them. */
export interface OwnStepContext {
  /** What the steps before returned. */
  readonly results: Readonly<Record<string, StepResult>>;
  /** Performs the action of `CODE_COMPONENT`. */
  runCode(params: Record<string, unknown>): Promise<ActionResult | undefined>;
  onLog(entry: LogEntry, call: StepCall): void;
}

/** Performs a step of the platform itself: a code block, or one that writes to the log. */
export async function performOwnStep(
  call: StepCall,
  { results, runCode, onLog }: OwnStepContext,
): Promise<StepOutcome | undefined> {
  const { step, inputs } = call;
  switch (`${step.componentKey}.${step.actionKey}`) {
    case "code.runCode":
      return outcomeOf(await runCode({ code: String(inputs.code ?? ""), stepResults: results }));
    case "log.writeLog": {
      const level = String(inputs.level ?? "info").toLowerCase() as LogEntry["level"];
      onLog({ level, message: String(inputs.message ?? "") }, call);
      return { data: null };
    }
    default:
      return undefined;
  }
}
