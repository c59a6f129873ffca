import vm from "node:vm";
import type { StepResult } from "./flow";
import type { StepCall, StepOutcome } from "./interpret";
import type { LogEntry } from "./runtime.cjs";

/** What the platform's own steps need of the flow around them. */
export interface BuiltinContext {
  readonly configVars: Readonly<Record<string, unknown>>;
  /** When the execution started, in ISO 8601. */
  readonly startedAt: string;
  readonly results: Readonly<Record<string, StepResult>>;
  onLog(entry: LogEntry): void;
}

/** Performs a step of the few public components that are known here, or returns undefined. */
export async function performBuiltin(
  { step, inputs }: StepCall,
  context: BuiltinContext,
): Promise<StepOutcome | undefined> {
  switch (`${step.componentKey}.${step.actionKey}`) {
    case "log.writeLog":
      context.onLog({
        level: String(inputs.level) as LogEntry["level"],
        message: String(inputs.message),
      });
      return { data: null };
    case "code.runCode":
      return runCode(String(inputs.code), context);
    default:
      return undefined;
  }
}

/** Runs the function that a code block exports. It is not sandboxed: run only your own. */
async function runCode(
  code: string,
  { configVars, startedAt, results }: BuiltinContext,
): Promise<StepOutcome> {
  const module = { exports: undefined as unknown };
  vm.runInNewContext(code, { module });
  const perform = module.exports as (...args: unknown[]) => Promise<StepOutcome>;
  return JSON.parse(JSON.stringify(await perform({ configVars, startedAt }, results)));
}
