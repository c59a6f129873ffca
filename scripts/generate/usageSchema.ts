import { answerSchema, type JsonSchema, nullable, object } from "./outputSchema";

const text: JsonSchema = { type: "string" };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const described = (schema: JsonSchema, description: string) => ({ ...schema, description });

/** What Report Usage returns as data. */
export function usageSchema(): JsonSchema {
  const whole = (description: string) =>
    described(
      { type: ["integer", "string", "null"] },
      `${description} Text where JavaScript cannot hold the number.`,
    );
  const number = (description: string) => described({ type: ["number", "null"] }, description);
  const runs = {
    successfulExecutionCount: whole("Executions that succeeded."),
    failedExecutionCount: whole("Executions that failed."),
    stepCount: whole("Steps that ran."),
    spendMbSecs: whole("Compute in megabyte-seconds."),
  };
  const deployed = {
    deployedInstanceCount: number("Deployed instances at the end of the day, or on average."),
    deployedUniqueIntegrationCount: number("Integrations with a deployed instance, likewise."),
  };
  const usage = { ...runs, ...deployed };
  const day = object({ day: described({ type: "string", format: "date" }, "In UTC."), ...usage });
  const days = described(list(day), "The days of which there is usage.");
  const named = object({ id: text, name: text });
  const row = object({
    customer: object({ id: text, name: text, externalId: nullable(text) }),
    instance: described(named, "By instance only."),
    integration: described(named, "By instance only."),
    ...usage,
    days,
  });
  const span = { from: { type: "string", format: "date" }, to: { type: "string", format: "date" } };
  return answerSchema(
    object({
      reportUsage: object({
        ...span,
        rows: described(list(row), "Most compute first."),
        total: object({ ...usage, days }),
        left: described(object(span), "The days that there was no time to read."),
      }),
    }),
  );
}
