import * as z from "zod/mini";

const text = z.optional(z.nullable(z.string()));
const flag = z.optional(z.union([z.boolean(), z.enum(["true", "false"])]));
const fields = z.optional(z.record(z.string(), z.unknown()));

/** One of the values in lower case, which the API reads in any case. */
const oneOf = <const T extends readonly string[]>(values: T) =>
  z.pipe(
    z.transform((value) => (typeof value === "string" ? value.toLowerCase() : value)),
    z.enum(values),
  );

const component = z.strictObject({
  key: z.string().check(z.minLength(1)),
  version: z.optional(z.union([z.number(), z.literal("LATEST")])),
  signature: text,
  isPublic: z.optional(z.boolean()),
});

const reference = z.strictObject({
  key: z.string().check(z.minLength(1)),
  component,
  template: text,
});

/** The value of a step's input: what it may hold depends on the component. */
const input = z.strictObject({
  type: z.enum(["value", "reference", "configVar", "template", "complex"]),
  value: z.optional(z.unknown()),
  name: z.optional(z.unknown()),
  meta: fields,
});
const inputs = z.optional(z.record(z.string(), input));

const step = z.strictObject({
  name: z.string().check(z.minLength(1)),
  stableKey: text,
  description: text,
  isTrigger: z.optional(z.boolean()),
  action: z.strictObject({ key: z.string().check(z.minLength(1)), component, template: text }),
  inputs,
  schedule: z.optional(input),
  errorConfig: fields,
  retryConfig: fields,
  exampleData: z.optional(z.unknown()),
  get steps() {
    return z.optional(z.array(step));
  },
  get branches() {
    return z.optional(
      z.array(
        z.strictObject({
          name: z.string(),
          stableKey: text,
          get steps() {
            return z.optional(z.array(step));
          },
        }),
      ),
    );
  },
});

const flow = z.strictObject({
  name: z.string().check(z.minLength(1)),
  description: text,
  stableKey: text,
  isSynchronous: z.optional(z.boolean()),
  isAgentFlow: z.optional(z.boolean()),
  endpointSecurityType: z.optional(
    oneOf(["customer_optional", "customer_required", "organization", "unsecured"]),
  ),
  organizationApiKeys: z.optional(z.array(z.string())),
  testApiKeys: z.optional(z.array(z.string())),
  retryConfig: z.optional(
    z.strictObject({
      maxAttempts: z.optional(z.union([z.number(), z.string()])),
      delayMinutes: z.optional(z.union([z.number(), z.string()])),
      usesExponentialBackoff: z.optional(z.boolean()),
      uniqueRequestIdField: z.optional(input),
    }),
  ),
  queueConfig: fields,
  schemas: fields,
  triggerResolver: fields,
  supplementalComponents: z.optional(z.array(z.unknown())),
  steps: z.array(step).check(z.minLength(1)),
});

const configVariable = z.strictObject({
  key: z.string().check(z.minLength(1)),
  stableKey: text,
  description: text,
  orgOnly: flag,
  meta: fields,
  dataType: oneOf([
    "boolean",
    "code",
    "connection",
    "credential",
    "date",
    "jsonform",
    "number",
    "objectfieldmap",
    "objectselection",
    "picklist",
    "schedule",
    "string",
    "timestamp",
  ]),
  collectionType: z.optional(z.nullable(oneOf(["valuelist", "keyvaluelist"]))),
  codeLanguage: z.optional(z.nullable(oneOf(["json", "xml", "html"]))),
  scheduleType: z.optional(
    z.nullable(oneOf(["none", "once", "custom", "minute", "hour", "day", "week"])),
  ),
  timeZone: text,
  defaultValue: z.optional(z.unknown()),
  pickList: z.optional(z.nullable(z.array(z.union([z.string(), z.number(), z.boolean()])))),
  connection: z.optional(reference),
  dataSource: z.optional(reference),
  inputs,
  useScopedConfigVar: text,
  onPremiseConnectionConfig: text,
  hasDivider: z.optional(z.boolean()),
});

const page = z.strictObject({
  name: z.string(),
  tagline: text,
  userLevelConfigured: z.optional(z.boolean()),
  elements: z.array(
    z.strictObject({ type: z.enum(["configVar", "htmlElement", "jsonForm"]), value: z.string() }),
  ),
});

/** The shape of an integration's definition. Keys of low-code and of code-native ones. */
export const definitionSchema = z.strictObject({
  definitionVersion: z.optional(z.number()),
  name: z.string().check(z.minLength(1)),
  description: text,
  category: text,
  documentation: text,
  iconPath: text,
  labels: z.optional(z.nullable(z.array(z.union([z.string(), z.number()])))),
  version: z.optional(z.union([z.string(), z.number()])),
  isCodeNative: z.optional(z.boolean()),
  codeNativeIntegration: fields,
  endpointType: z.optional(oneOf(["flow_specific", "instance_specific", "shared_instance"])),
  preprocessFlowName: text,
  externalCustomerIdField: z.optional(input),
  externalCustomerUserIdField: z.optional(input),
  flowNameField: z.optional(input),
  requiredConfigVars: z.optional(z.array(configVariable)),
  configPages: z.optional(z.array(page)),
  userLevelConfigPages: z.optional(z.array(page)),
  defaultInstanceProfile: text,
  configuration: fields,
  importMetadata: fields,
  flows: z.array(flow),
});
