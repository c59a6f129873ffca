import { errorsOf } from "../api";
import { type Check, differs, judge, notChecked } from "../check";
import { describeError } from "../requestFailed";

const NIL = "00000000-0000-4000-8000-000000000000";
const idOf = (type: string): string => Buffer.from(`${type}:${NIL}`).toString("base64");

/** The types of the IDs that inputs check before anything is sent. */
const ID_TYPES = {
  customerId: "Customer",
  executionId: "InstanceExecutionResult",
  flowId: "IntegrationFlow",
  instanceId: "Instance",
  integrationId: "Integration",
} as const;

export const errorChecks: readonly Check[] = [
  {
    name: "unknown ID",
    assumes: "A query for an ID that does not exist returns null without an error.",
    run: async (api) => {
      const { status, body } = await api.send("query ($id: ID!) { instance(id: $id) { id } }", {
        id: idOf("Instance"),
      });
      const errors = errorsOf(body);
      const differences = errors.map(describeError);
      if (status !== 200) differences.push(`HTTP status ${status}`);
      const data = body?.data as { instance?: unknown } | null | undefined;
      if (errors.length === 0 && data?.instance !== null) differences.push("instance is not null");
      return judge(differences);
    },
  },
  {
    name: "malformed ID",
    assumes:
      "A query for something that is not an ID returns null or a GraphQL error, with HTTP status 200.",
    run: async (api) => {
      const { status, body } = await api.send('{ instance(id: "not an ID") { id } }');
      const [error] = errorsOf(body);
      const shape = error ? describeError(error) : "null, without an error";
      return status === 200 ? judge([], shape) : differs(`HTTP status ${status}`, shape);
    },
  },
  {
    name: "wrong field",
    assumes:
      "A document that does not fit the schema is refused before execution: errors with locations, no data, and the field's and the type's name.",
    run: async (api) => {
      const { status, body } = await api.send("{ authenticatedUser { id noSuchField } }");
      const [error] = errorsOf(body);
      if (!error) return differs(`HTTP status ${status}, without errors`);
      const differences = [];
      if (status !== 200 && status !== 400) differences.push(`HTTP status ${status}`);
      if (!Array.isArray(error.locations)) differences.push("the error has no locations");
      if (body?.data) differences.push("data is returned in addition");
      if (
        !/^Cannot query field ["']noSuchField["'] on type ["']User["']/.test(error.message ?? "")
      ) {
        differences.push(`the message is another one: ${describeError(error)}`);
      }
      return judge(differences, `HTTP status ${status}`, describeError(error));
    },
  },
  {
    name: "IDs",
    assumes: "An ID is the base64 of Type:UUID.",
    run: async (api) => {
      const sample = await api.sample();
      const found = Object.entries(ID_TYPES).filter(
        ([name]) => sample[name as keyof typeof ID_TYPES] !== undefined,
      );
      if (found.length === 0) return notChecked("the account has no records");
      const differences = found.flatMap(([name, type]) => {
        const id = Buffer.from(String(sample[name as keyof typeof ID_TYPES]), "base64").toString(
          "utf8",
        );
        const [actual, uuid = ""] = id.split(":");
        if (actual === type && /^[0-9a-f-]{36}$/i.test(uuid)) return [];
        return [
          `${name} is ${/^\w+$/.test(actual ?? "") ? actual : "something else"}, not ${type}`,
        ];
      });
      return judge(differences, `${found.length} types of IDs seen`);
    },
  },
];
