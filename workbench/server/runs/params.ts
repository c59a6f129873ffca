import type { InputValues } from "../../shared/api";
import type { ComponentDescription, EntryDescription } from "../component/description";
import type { Target } from "../target";

/** The params that the platform would call an entry with: the inputs, and the connection. */
export function paramsOf(
  { inputs }: EntryDescription,
  values: InputValues,
  connection: object,
): Record<string, unknown> {
  const connections = inputs.filter(({ type }) => type === "connection");
  return {
    ...values,
    ...Object.fromEntries(connections.map(({ key }) => [key, connection])),
  };
}

/** The connection as the platform gives it to a step. */
export function connectionOf(
  { connections }: ComponentDescription,
  { refreshToken, tenantId = "" }: Target,
  endpoint: string,
): object {
  const [definition] = connections;
  return {
    key: definition?.key,
    configVarKey: "Prismatic Connection",
    fields: { endpoint, apiKey: refreshToken, tenantId },
  };
}

/** The values without those of inputs of type password. */
export function withoutPasswords({ inputs }: EntryDescription, values: InputValues): InputValues {
  const passwords = inputs.filter(({ type }) => type === "password").map(({ key }) => key);
  return Object.fromEntries(Object.entries(values).filter(([key]) => !passwords.includes(key)));
}

/** What the user has typed into inputs of type password. */
export function passwordsOf({ inputs }: EntryDescription, values: InputValues): string[] {
  return inputs.flatMap(({ key, type }) => {
    const value = values[key];
    return type === "password" && typeof value === "string" ? [value] : [];
  });
}
