import { type Emulator, startEmulator } from "..";
import { ask } from "./testing";

interface Uploaded {
  uploadMedia: { uploadUrl: string | null; objectUrl: string | null; error: string | null };
}

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.stop());

async function upload(objectId: string) {
  const { data } = await ask<Uploaded>(
    emulator,
    `query ($objectId: ID!) {
      uploadMedia(objectId: $objectId, fileName: "my icon.png", mediaType: AVATAR) {
        uploadUrl objectUrl error
      }
    }`,
    { objectId },
  );
  return data.uploadMedia;
}
const put = (url: string) => fetch(url, { method: "PUT", body: "png" });

test("an icon is read where it was announced, once it is uploaded", async () => {
  const [id = ""] = emulator.store.integrations.keys();
  const { uploadUrl, objectUrl, error } = await upload(id);
  expect(error).toBeNull();
  expect((await fetch(objectUrl ?? "")).status).toBe(404);
  const headers = { "content-type": "image/png" };
  const sent = await fetch(uploadUrl ?? "", { method: "PUT", body: "png", headers });
  expect(sent.status).toBe(200);
  const read = await fetch(objectUrl ?? "");
  expect([read.headers.get("content-type"), await read.text()]).toEqual(["image/png", "png"]);
  expect((await put(objectUrl ?? "")).status).toBe(403);
});

test("what is not there has no icon, and nothing is uploaded elsewhere", async () => {
  expect(await upload("SW50ZWdyYXRpb246eA==")).toEqual({
    uploadUrl: null,
    objectUrl: null,
    error: "Object not found.",
  });
  expect((await put(`${emulator.url}/media/x`)).status).toBe(403);
});
