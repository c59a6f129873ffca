import { answerSchema, type JsonSchema, nullable, object } from "./outputSchema";

const text: JsonSchema = { type: "string" };
const flag: JsonSchema = { type: "boolean" };
const integer: JsonSchema = { type: "integer" };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const described = (schema: JsonSchema, description: string) => ({ ...schema, description });

const named = object({ id: text, name: text });
const listed = { instance: named, customer: nullable(named) };
const reason = described(text, "Why.");
const dryRun = described(flag, "Whether nothing was changed.");
const outcomeUnknown = described(flag, "Whether the request might still be carried out.");
const notKnown = described(nullable(flag), "Null where it is not known whether it was deployed.");
const skipped = list(object({ ...listed, reason }));
const left = described(list(object(listed)), "What the next run continues with.");
const stopped = described(nullable(text), "Why there are instances left.");

/** What Upgrade Instances returns. */
export function upgradeSchema(): JsonSchema {
  const upgraded = {
    ...listed,
    fromVersionId: described(text, "The ID of the version that it had."),
    fromVersion: described(integer, "The number of the version that it had."),
    wasDeployed: described(flag, "Whether it had been deployed."),
    hadUndeployedChanges: described(flag, "Whether it had changed since it was deployed."),
  };
  const deployed = described(flag, "Whether the upgrade deployed it.");
  const newConfigVariables = described(
    nullable(list(text)),
    "The config variables that only the new version has; null where they are not known.",
  );
  const has = described(
    nullable(flag),
    "Whether it has the new version all the same; null where this is not known.",
  );
  return answerSchema(
    object({
      upgradeInstances: object({
        dryRun,
        to: object({ id: text, versionNumber: integer }),
        upgraded: list(object({ ...upgraded, deployed })),
        needsConfiguration: described(
          list(object({ ...upgraded, deployed, newConfigVariables })),
          "Upgraded, and not deployed: values of config variables are missing.",
        ),
        failed: list(
          object({ ...upgraded, upgraded: has, deployed: notKnown, reason, outcomeUnknown }),
        ),
        skipped,
        left,
        stopped,
      }),
    }),
  );
}

/** What Roll Back Instances returns. */
export function rollBackSchema(): JsonSchema {
  const back = {
    ...listed,
    versionId: described(text, "The ID of the version that it goes back to."),
    version: described(integer, "The number of the version that it goes back to."),
  };
  const has = described(
    nullable(flag),
    "Whether it has the earlier version all the same; null where this is not known.",
  );
  const notRestored = list(
    object({
      configVariable: described(nullable(text), "The key; null for anything else."),
      reason,
    }),
  );
  return answerSchema(
    object({
      rollBackInstances: object({
        dryRun,
        rolledBack: list(
          object({
            ...back,
            deployed: described(flag, "Whether it was deployed again."),
            notRestored: described(notRestored, "What does not come back."),
          }),
        ),
        failed: list(
          object({ ...back, rolledBack: has, deployed: notKnown, reason, outcomeUnknown }),
        ),
        skipped,
        left,
        stopped,
      }),
    }),
  );
}
