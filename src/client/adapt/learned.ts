import { parse } from "graphql";
import type { Operation } from "../operation";
import type { ClientContext } from "../types";
import { only, type Sent } from "./adapt";
import { variablesOf } from "./cut";

type AnyOperation = Operation<unknown, never>;
type Learned = Omit<Sent, "variables"> & { readonly variables: ReadonlySet<string> };

/** What was learned of each operation, by endpoint. */
let learned = new WeakMap<AnyOperation, Map<string, Learned>>();

/** Forgets what operations were left without. */
export function resetLearned(): void {
  learned = new WeakMap();
}

/** The request that is sent for an operation: without what is known to be missing at the endpoint. */
export function learnedRequest(
  endpoint: string,
  operation: AnyOperation,
  variables: unknown,
): Sent {
  const values = (variables ?? {}) as Record<string, unknown>;
  const known = learned.get(operation)?.get(endpoint);
  // An argument that has a value now is sent, so that the API refuses it rather than not seeing it.
  if (!known || known.withoutValue.some((name) => values[name] !== undefined)) {
    return { operation, variables: values, leftOut: [], withoutValue: [] };
  }
  return { ...known, variables: only(values, known.variables) };
}

/** Remembers what an operation was left without, and reports it in the log, once. */
export function learn(
  endpoint: string,
  operation: AnyOperation,
  { variables: _, ...sent }: Sent,
  logger: ClientContext["logger"],
): void {
  const { leftOut } = sent;
  const known = learned.get(operation) ?? new Map<string, Learned>();
  const before = known.get(endpoint)?.leftOut ?? [];
  const isNew = leftOut.some((coordinate) => !before.includes(coordinate));
  if (!isNew) return;
  learned.set(
    operation,
    known.set(endpoint, { ...sent, variables: variablesOf(parse(sent.operation.text)) }),
  );
  const parts = [...new Set(leftOut)].join(", ");
  logger.warn(
    `Prismatic no longer has ${parts}. ${operation.name} continues without. Install a newer version of the component.`,
  );
}
