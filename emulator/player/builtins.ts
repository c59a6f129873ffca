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
  /** Takes an email that a step sends. Without it, such a step is not known. */
  onMail?(mail: Mail): void;
  /** Takes a file that a step stores. Without it, such a step is not known. */
  onFile?(file: StoredFile): void;
}

/** A file as a flow stores it. */
export interface StoredFile {
  readonly bucket: string;
  readonly key: string;
  readonly contents: string;
}

/** An email as a flow sends it. */
export interface Mail {
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
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
    case "slack.postSlackMessage":
      return postToSlack(inputs);
    case "smtp.sendEmail":
      return context.onMail ? sendEmail(inputs, context.onMail) : undefined;
    case "aws-s3.putObject":
      return context.onFile ? putObject(inputs, context.onFile) : undefined;
    default:
      return undefined;
  }
}

interface Connection {
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Posts to the connection's webhook URL, as Slack's incoming webhooks take messages. */
async function postToSlack({ connection, message }: StepCall["inputs"]): Promise<StepOutcome> {
  const url = String((connection as Connection | undefined)?.fields?.webhookUrl ?? "");
  if (isBlank(message)) throw new Error("Message is required.");
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text: String(message) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`Slack responded with HTTP ${response.status}: ${text}`);
  return { data: { text } };
}

/** Hands an email over in place of an SMTP server; what that needs is checked. */
function sendEmail(inputs: StepCall["inputs"], onMail: (mail: Mail) => void): StepOutcome {
  if (!(inputs.connection as Connection | undefined)?.fields?.host) {
    throw new Error("The connection has no host.");
  }
  const to = [...new Set([...addresses(inputs.to), ...addresses(inputs.toJson)])];
  if (to.length === 0) throw new Error("To Address is required.");
  for (const name of ["subject", "text"]) {
    if (isBlank(inputs[name])) throw new Error(`${name} is required.`);
  }
  onMail({
    to,
    from: String(inputs.from ?? ""),
    subject: String(inputs.subject),
    text: String(inputs.text),
    ...(isBlank(inputs.html) ? {} : { html: String(inputs.html) }),
  });
  return { data: { accepted: to } };
}

/** Hands a file over in place of a bucket; what that needs is checked. */
function putObject(inputs: StepCall["inputs"], onFile: (file: StoredFile) => void): StepOutcome {
  if (!(inputs.accessKey as Connection | undefined)?.fields?.accessKeyId) {
    throw new Error("The connection has no access key.");
  }
  for (const name of ["awsRegion", "bucket", "objectKey", "fileContents"]) {
    if (isBlank(inputs[name])) throw new Error(`${name} is required.`);
  }
  const { bucket, objectKey, fileContents } = inputs;
  if (typeof fileContents !== "string") throw new Error("fileContents must be text.");
  onFile({ bucket: String(bucket), key: String(objectKey), contents: fileContents });
  return { data: { key: objectKey } };
}

/** A list, or its JSON. */
function addresses(value: unknown): string[] {
  const list: unknown = typeof value === "string" && value !== "" ? JSON.parse(value) : value;
  return Array.isArray(list) ? list.map(String).filter((address) => address !== "") : [];
}

const isBlank = (value: unknown) => value === undefined || value === null || value === "";

/** Runs the function that a code block exports. It is not sandboxed: run only your own. */
async function runCode(
  code: string,
  { configVars, startedAt, results }: BuiltinContext,
): Promise<StepOutcome> {
  const module = { exports: undefined as unknown };
  vm.runInNewContext(code, { module, setTimeout });
  const perform = module.exports as (...args: unknown[]) => Promise<StepOutcome>;
  return JSON.parse(JSON.stringify(await perform({ configVars, startedAt }, results)));
}
