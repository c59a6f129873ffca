import type { StepCall, StepOutcome } from "../../emulator/player/interpret";

/** Where the public components of example flows leave what they send. */
export interface Outbox {
  readonly mails: Mail[];
  readonly files: StoredFile[];
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

/** Performs a step of a public component that an example flow uses. */
export async function performPublic(
  { step, inputs }: StepCall,
  outbox: Outbox,
): Promise<StepOutcome> {
  const name = `${step.componentKey}.${step.actionKey}`;
  switch (name) {
    case "slack.postSlackMessage":
      return postToSlack(inputs);
    case "smtp.sendEmail":
      return sendEmail(inputs, outbox);
    case "aws-s3.putObject":
      return putObject(inputs, outbox);
    default:
      throw new Error(`${name} is not known here.`);
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
function sendEmail(inputs: StepCall["inputs"], { mails }: Outbox): StepOutcome {
  if (!(inputs.connection as Connection | undefined)?.fields?.host) {
    throw new Error("The connection has no host.");
  }
  const to = [...new Set([...addresses(inputs.to), ...addresses(inputs.toJson)])];
  if (to.length === 0) throw new Error("To Address is required.");
  for (const name of ["subject", "text"]) {
    if (isBlank(inputs[name])) throw new Error(`${name} is required.`);
  }
  for (const name of ["subject", "text", "html"]) {
    if (typeof (inputs[name] ?? "") !== "string") throw new Error(`${name} must be text.`);
  }
  mails.push({
    to,
    from: String(inputs.from ?? ""),
    subject: String(inputs.subject),
    text: String(inputs.text),
    ...(isBlank(inputs.html) ? {} : { html: String(inputs.html) }),
  });
  return { data: { accepted: to } };
}

/** Hands a file over in place of a bucket; what that needs is checked. */
function putObject(inputs: StepCall["inputs"], { files }: Outbox): StepOutcome {
  if (!(inputs.accessKey as Connection | undefined)?.fields?.accessKeyId) {
    throw new Error("The connection has no access key.");
  }
  for (const name of ["awsRegion", "bucket", "objectKey", "fileContents"]) {
    if (isBlank(inputs[name])) throw new Error(`${name} is required.`);
  }
  const { bucket, objectKey, fileContents } = inputs;
  // Text, or what a step returned as a file.
  const contents = (fileContents as { data?: unknown }).data ?? fileContents;
  if (typeof contents !== "string") throw new Error("fileContents must be text or a file.");
  files.push({ bucket: String(bucket), key: String(objectKey), contents });
  return { data: { key: objectKey } };
}

/** A list, or its JSON. */
function addresses(value: unknown): string[] {
  const list: unknown = typeof value === "string" && value !== "" ? JSON.parse(value) : value;
  return Array.isArray(list) ? list.map(String).filter((address) => address !== "") : [];
}

const isBlank = (value: unknown) => value === undefined || value === null || value === "";
