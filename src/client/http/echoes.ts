import { masked, plainlyMasked } from "../../errors";
import type { GraphQLBody, GraphQLErrorBody } from "../types";

/** As many errors, and messages of one, as a step shows at most; further ones are read in haste. */
const MAX_ERRORS = 100;

/**
 * A response without the connection's tokens in what it reports as wrong: in GraphQL errors, and in
 * the errors of a mutation's payload, which a step repeats. Data stays as it came.
 */
export function withoutTokens(body: GraphQLBody, tokens: Iterable<string>): GraphQLBody {
  const secrets = new Set(tokens);
  const errors = body.errors?.map((error, index) => errorWithout(error, secrets, maskerOf(index)));
  const data = withoutInPayloads(body.data, secrets);
  return { ...body, ...(errors ? { errors } : {}), ...(data === body.data ? {} : { data }) };
}

type Masker = typeof masked;
const maskerOf = (index: number): Masker => (index < MAX_ERRORS ? masked : plainlyMasked);

function errorWithout(
  error: GraphQLErrorBody,
  secrets: Set<string>,
  mask: Masker,
): GraphQLErrorBody {
  const { message, path } = error;
  return {
    ...error,
    message: mask(message, secrets),
    ...(Array.isArray(path)
      ? { path: masksIn(path, secrets, mask) as GraphQLErrorBody["path"] }
      : {}),
  };
}

function withoutInPayloads(data: unknown, secrets: Set<string>): unknown {
  if (!isObject(data)) return data;
  const entries = Object.entries(data);
  if (!entries.some(([, payload]) => hasErrors(payload))) return data;
  return Object.fromEntries(
    entries.map(([field, payload]) => [
      field,
      hasErrors(payload)
        ? {
            ...payload,
            errors: payload.errors.map((error, index) =>
              payloadError(error, secrets, maskerOf(index)),
            ),
          }
        : payload,
    ]),
  );
}

function payloadError(error: unknown, secrets: Set<string>, mask: Masker): unknown {
  if (!isObject(error)) return error;
  const { field, messages } = error;
  return {
    ...error,
    ...(typeof field === "string" ? { field: mask(field, secrets) } : {}),
    ...(Array.isArray(messages) ? { messages: masksIn(messages, secrets, mask) } : {}),
  };
}

function masksIn(texts: readonly unknown[], secrets: Set<string>, mask: Masker): unknown[] {
  return texts.map((text, index) =>
    typeof text !== "string" ? text : (index < MAX_ERRORS ? mask : plainlyMasked)(text, secrets),
  );
}

function hasErrors(payload: unknown): payload is { errors: unknown[] } {
  return isObject(payload) && Array.isArray(payload.errors) && payload.errors.length > 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
