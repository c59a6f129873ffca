import type { Client } from "../../client";
import { mustBeFound, NotFoundError } from "../../errors";
import { GetExecutionRequest } from "../../generated/operations";
import { executionId } from "../../inputs/execution";
import { defineAction } from "../../steps/defineAction";
import { decodeRequest } from "./executionRequest";

export const getExecutionRequest = defineAction({
  key: "getExecutionRequest",
  display: {
    label: "Get Execution Request",
    description: "Get the headers and the body of the request that started an execution",
  },
  effect: "read",
  inputs: { executionId },
  operations: [GetExecutionRequest],
  perform: async (client, { executionId }, { labels }) => {
    const find = () => findRequest(client, executionId, labels.executionId);
    const { status, url } = await find();
    const file = await downloadTwice(client, url, executionId, async () => (await find()).url);
    return { data: { status, data: { getExecutionRequest: decodeRequest(file) } } };
  },
});

async function findRequest(client: Client, executionId: string, label: string) {
  const { status, data } = await client.request(GetExecutionRequest, { executionId });
  const execution = data.executionResult;
  mustBeFound(execution, { name: "execution", id: executionId, label });
  const url = execution.requestPayloadUrl;
  if (!url) {
    throw new NotFoundError(
      `Execution ${executionId} has no stored request: a schedule might have started it, or the request is past its retention.`,
    );
  }
  return { status, url };
}

/** Downloads the request; a link that has expired is requested again, once. */
async function downloadTwice(
  client: Client,
  url: string,
  executionId: string,
  again: () => Promise<string>,
): Promise<Buffer> {
  try {
    return (await client.download(url)).body;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
  const renewed = await again();
  try {
    return (await client.download(renewed)).body;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(
      `The stored request of execution ${executionId} could not be downloaded: the link expired or the file was deleted. Run the step again; requests past their retention are gone.`,
    );
  }
}
