import { z } from "zod";
import type { CopyRequest, RunRequest } from "../shared/api";
import { ProblemError } from "./http";

const part = z.enum(["actions", "dataSources", "triggers"]);
const key = z.string().regex(/^\w{1,100}$/);
const inputs = z.record(
  z.string().regex(/^\w{1,100}$/),
  z.union([
    z.string(),
    z.boolean(),
    z.array(z.string()),
    z.array(z.strictObject({ key: z.string(), value: z.string() })),
  ]),
);

const runRequest = z.strictObject({
  part,
  key,
  inputs,
  payload: z
    .strictObject({ headers: z.record(z.string(), z.string()), body: z.string() })
    .optional(),
  confirmed: z.boolean().optional(),
  hidden: z.boolean().optional(),
});

const copyRequest = z.strictObject({ part, key, inputs, runId: z.string().optional() });

/** @throws ProblemError that names the field. */
export const readRunRequest = (body: unknown): RunRequest => read(runRequest, body);

/** @throws ProblemError that names the field. */
export const readCopyRequest = (body: unknown): CopyRequest => read(copyRequest, body);

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const { success, data, error } = schema.safeParse(body);
  if (success) return data;
  const [issue] = error.issues;
  const field = issue?.path.join(".") || "The body";
  throw new ProblemError("invalid", `${field}: ${issue?.message}.`);
}
