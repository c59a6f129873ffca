import { gzipSync } from "node:zlib";
import { encode } from "@msgpack/msgpack";
import { clientOf, errorOf } from "../../test/support/server";
import {
  type Stored,
  type StoredResults,
  startStoredResults,
} from "../../test/support/storedResults";
import { asStep, bySteps, downloadResults, findResults } from ".";

let api: StoredResults;
afterEach(() => api.stop());

/** Finds all results, lets something happen, and downloads them. */
async function download(results: Stored[], meanwhile = (_: StoredResults) => {}) {
  api = await startStoredResults(results);
  const { client } = clientOf(api);
  const found = await findResults(client, "execution-1", undefined);
  meanwhile(api);
  return downloadResults(client, found);
}
const valuesOf = async (results: ReturnType<typeof download>) =>
  (await results).runs.map(({ result }) => result);

const many = (count: number): Stored[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Step ${index}`,
    startedAt: new Date(index * 1000).toISOString(),
    value: { data: index },
  }));

test("results come in the order in which they were found, each downloaded once", async () => {
  expect(await valuesOf(download(many(9)))).toEqual(many(9).map(({ value }) => value));
  expect(api.downloads).toHaveLength(9);
});

test("the store never sees the token", async () => {
  await download(many(3));
  expect(api.downloads.map(({ authorization }) => authorization)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("a gzipped response is decompressed", async () => {
  const body = gzipSync(encode({ data: { a: 1 } }));
  const headers = { "content-encoding": "gzip" };
  const results = [{ name: "Step", value: body, headers }];
  expect(await valuesOf(download(results))).toEqual([{ data: { a: 1 } }]);
});

test("binary comes through byte by byte, with its content type", async () => {
  const file = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const [result] = await valuesOf(
    download([{ name: "Step", value: { data: file, contentType: "image/png" } }]),
  );
  expect(result?.contentType).toBe("image/png");
  expect(Buffer.isBuffer(result?.data)).toBe(true);
  expect(file.equals(result?.data as Buffer)).toBe(true);
});

test("links that expired are requested again, all with one query", async () => {
  const values = await valuesOf(download(many(6), (stored) => stored.expire()));
  expect(values).toEqual(many(6).map(({ value }) => value));
  expect(api.queries).toHaveLength(2);
  const old = api.downloads.filter(({ path }) => path.startsWith("/storage/0/"));
  // No more than are downloaded in parallel: the others already have a new link.
  expect(old.length).toBeLessThanOrEqual(4);
});

test("a file that is gone is not found, after one new link", async () => {
  const { runs, failed } = await download(many(1), (stored) => stored.deleteFiles());
  expect(runs).toEqual([]);
  expect(failed[0]?.error.code).toBe("notFound");
  expect(failed[0]?.error.message).toContain('"Step 0"');
  expect(failed[0]?.error.message).not.toContain("http");
  expect(api.queries).toHaveLength(2);
  expect(api.downloads).toHaveLength(2);
});

test("a result that is not MessagePack is reported by the name of its step", async () => {
  const { failed } = await download([{ name: "Step", value: Buffer.from([0xc1]) }]);
  expect(failed[0]?.error.code).toBe("unexpectedResponse");
  expect(failed[0]?.error.message).toContain('"Step"');
});

test("one step is itself; a step of a loop is a list, even of one turn", async () => {
  const turn = (loopPath: string, value: unknown): Stored => ({
    name: "Loop",
    loopPath,
    value: { data: value },
  });
  expect(asStep(await download([{ name: "Once", value: { data: 1 } }]))).toEqual({ data: 1 });
  await api.stop();
  expect(asStep(await download([turn("0", "a")]))).toEqual({ data: ["a"] });
  await api.stop();
  expect(asStep(await download([turn("1", "b"), turn("0", "a")]))).toEqual({ data: ["a", "b"] });
});

test("all steps are by their names, files with their content types", async () => {
  const runs = await download([
    { name: "Plain", value: { data: { x: 1 } } },
    { name: "File", value: { data: Buffer.from("x"), contentType: "text/plain" } },
    { name: "Loop", loopPath: "0", value: { data: 1 } },
    { name: "Loop", loopPath: "1", value: { data: 2 } },
  ]);
  expect(bySteps(runs)).toEqual({
    stepResults: {
      Plain: { x: 1 },
      File: { data: Buffer.from("x"), contentType: "text/plain" },
      Loop: [1, 2],
    },
    failed: [],
  });
});

test("one that cannot be read does not fail the others; a loop is read in whole or not at all", async () => {
  const downloaded = await download([
    { name: "Plain", value: { data: 1 } },
    { name: "Loop", loopPath: "0", value: { data: 1 } },
    { name: "Loop", loopPath: "1", value: Buffer.from("<html>") },
    { name: "Loop", loopPath: "2", value: { data: 3 } },
    { name: "Cut", value: Buffer.from([0x93, 1]) },
  ]);
  expect(bySteps(downloaded)).toEqual({
    stepResults: { Plain: 1 },
    failed: [
      { stepName: "Cut", error: expect.stringContaining("ends too early") },
      { stepName: "Loop", error: expect.stringContaining("web page") },
    ],
  });
  expect(() => asStep(downloaded)).toThrow("ends too early");
});

test("where none can be read, the first one's error is the step's", async () => {
  const downloaded = await download(many(2), (stored) => stored.deleteFiles());
  expect(() => bySteps(downloaded)).toThrow('step "Step 0" could not be downloaded');
});

test("a result that is too large among others is reported with what to do", async () => {
  const large = { name: "Large", value: Buffer.alloc(64 * 1024 * 1024 + 1) };
  const downloaded = await download([{ name: "Plain", value: { data: 1 } }, large]);
  expect(bySteps(downloaded)).toEqual({
    stepResults: { Plain: 1 },
    failed: [{ stepName: "Large", error: expect.stringContaining('Enter "Large" in Step Name') }],
  });
});

test("results that take too much together end in an error that says to name a step", async () => {
  const value = Buffer.from(encode({ data: Buffer.alloc(60 * 1024 * 1024) }));
  const steps = ["A", "B", "C", "D"].map((name): Stored => ({ name, value }));
  const error = await errorOf(download(steps));
  expect(error.code).toBe("unexpectedResponse");
  expect(error.message).toContain('Enter one of them in Step Name: "A", "B", "C", "D".');
  await api.stop();
  const loop = steps.map((step, turn) => ({ ...step, name: "A", loopPath: `${turn}` }));
  expect((await errorOf(download(loop))).message).toContain('The 4 results of step "A" take more');
});
