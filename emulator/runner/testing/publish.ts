import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Emulator } from "../..";
import { ask } from "../../server/testing";

const SAMPLE = join(__dirname, "sample.cjs");

interface PublishData {
  publishComponent: {
    publishResult: { packageUploadUrl: string; component: { id: string } } | null;
    errors: { messages: string[] }[];
  };
}

/** Publishes the sample component as Prismatic's CLI does, and returns its ID. */
export async function publishSample(
  emulator: Emulator,
  code = readFileSync(SAMPLE, "utf8"),
): Promise<string> {
  const { key, display, actions, triggers, dataSources, connections } = JSON.parse(
    JSON.stringify(require(SAMPLE)),
  );
  const { iconPath: _, ...shown } = display;
  const input = {
    definition: { key, display: shown },
    actions: Object.values(actions),
    triggers: Object.values(triggers),
    dataSources: Object.values(dataSources),
    connections,
  };
  const { data } = await ask<PublishData>(
    emulator,
    `mutation ($input: PublishComponentInput!) {
      publishComponent(input: $input) {
        publishResult { packageUploadUrl component { id } }
        errors { messages }
      }
    }`,
    { input },
  );
  const { publishResult, errors } = data.publishComponent;
  if (!publishResult) throw new Error(JSON.stringify(errors));
  await upload(publishResult.packageUploadUrl, { "index.js": strToU8(code) });
  return publishResult.component.id;
}

export async function upload(url: string, files: Record<string, Uint8Array>): Promise<void> {
  await fetch(url, { method: "PUT", body: Buffer.from(zipSync(files)) });
}
