import component from "../../src";
import type { Harness } from "./harness";
import { validParams } from "./params";

type Params = Record<string, unknown>;

interface AnyInput {
  readonly key: string;
  readonly type: string;
  readonly collection?: string;
  readonly language?: string;
}

/** Whether people put secrets into such an input. */
export function mayHoldSecret({ key, type, collection }: AnyInput): boolean {
  return (
    type === "password" || type === "code" || collection === "keyvaluelist" || /url$/i.test(key)
  );
}

/** The inputs of an action that may hold secrets. */
export function secretInputs(actionKey: string): AnyInput[] {
  const inputs = (component.actions[actionKey]?.inputs ?? []) as unknown as AnyInput[];
  return inputs.filter(mayHoldSecret);
}

/** A secret that nothing else looks like, with characters that encodings write differently. */
export function canary(name: string): string {
  return `Can4ry/${name}+"q" <x>&é'9Ende`;
}

/** Params of an action with a canary in every input that may hold a secret, and the canaries. */
export function withCanaries(
  harness: Harness,
  actionKey: string,
  valid = validParams(harness.emulator.store),
): { params: Params; canaries: string[] } {
  const params = { ...valid[actionKey] };
  const canaries: string[] = [];
  for (const input of secretInputs(actionKey)) {
    const secret = canary(input.key);
    canaries.push(secret);
    Object.assign(params, holding(harness, actionKey, input, secret));
  }
  return { params, canaries };
}

/** The params that put a secret into an input in the way that it is meant for. */
function holding(harness: Harness, actionKey: string, input: AnyInput, secret: string): Params {
  const { key, collection, language } = input;
  if (key === "configVariables") {
    const configVariables = { Greeting: secret, "ERP Connection": { apiKey: secret } };
    const order = [...harness.emulator.store.instances.values()].find(
      ({ name }) => name === "Order Sync",
    );
    if (!order) throw new Error("The emulator has no such instance.");
    const { id: instanceId, integrationId } = order;
    return {
      configVariables: JSON.stringify(configVariables),
      ...(actionKey === "createInstance" ? { integrationId } : { instanceId }),
    };
  }
  if (key === "query") {
    return {
      query: `mutation Change($X: String, $nested: Nested) {
        updateUser(input: { name: $X, nested: $nested, phone: ${JSON.stringify(secret)} }) { errors { field messages } }
      }`,
    };
  }
  if (key === "variablesJson") return { variablesJson: { nested: { anything: [secret] } } };
  if (collection === "keyvaluelist") return { [key]: [{ key: "X", value: secret }] };
  if (/url$/i.test(key)) {
    return { [key]: `https://hooks.example.com/services/x?key=${encodeURIComponent(secret)}` };
  }
  if (language === "json") return { [key]: JSON.stringify({ field: secret }) };
  if (language === "yaml") {
    return { [key]: `name: Imported Orders\nflows: []\npassword: ${JSON.stringify(secret)}\n` };
  }
  return { [key]: secret };
}
