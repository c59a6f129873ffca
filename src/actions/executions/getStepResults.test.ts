import { gzipSync } from "node:zlib";
import { encode } from "@msgpack/msgpack";
import { addPastExecution } from "../../../emulator/store/seed/executions";
import type { ExecutionRecord } from "../../../emulator/store/types";
import { type Harness, startHarness } from "../../../test/support/harness";
import { unknownId } from "../../../test/support/ids";

const MESSAGE_PACK = "application/msgpack";

let harness: Harness;
let execution: ExecutionRecord;
let lifeSeconds = (): number => 300;

beforeAll(async () => {
  harness = await startHarness({
    get presignedSeconds() {
      return lifeSeconds();
    },
  });
});
afterAll(() => harness.stop());

beforeEach(() => {
  lifeSeconds = () => 300;
  harness.emulator.requests.clear();
  const { store } = harness.emulator;
  const instance = [...store.instances.values()].find(({ name }) => name === "Order Sync");
  if (!instance) throw new Error("The emulator has no such instance.");
  execution = addPastExecution(store, instance, store.clock.now());
});

const get = (stepName?: string, executionId = execution.id) =>
  harness.run<{ data: unknown; contentType?: string }>("getStepResults", { executionId, stepName });
const fail = (stepName?: string, executionId = execution.id) =>
  harness.fail("getStepResults", { executionId, stepName });
const queries = () => harness.emulator.requests.count({ operationName: "GetStepResults" });
const downloads = () =>
  harness.emulator.requests.entries.filter(({ path }) => path.startsWith("/storage/"));

function stepOf(name: string) {
  const step = execution.stepResults.find(({ displayStepName }) => displayStepName === name);
  if (!step) throw new Error(`There is no step "${name}".`);
  return step;
}

/** Makes a step's result this body. */
function store(body: Uint8Array, name = "Shop Name", encoding?: string): void {
  const { blobs } = harness.emulator.store;
  stepOf(name).blobKey = blobs.put(Buffer.from(body), MESSAGE_PACK, encoding);
}

describe("one step", () => {
  test.each(["Shop Name", "shopName", " Shop Name ", "shop name", "SHOP_NAME", "shopname"])(
    "is found as %j",
    async (name) => {
      expect(await get(name)).toEqual({ data: "NORTHWIND SHOP" });
    },
  );

  test("takes one query and one download, without Authorization", async () => {
    await get("Shop Name");
    expect(queries()).toBe(1);
    expect(downloads()).toHaveLength(1);
    expect(downloads()[0]).toMatchObject({ authorization: false, status: 200 });
  });

  test("binary is a Buffer with its content type, as the next step takes it", async () => {
    const result = await get("Render Summary");
    expect(result.contentType).toBe("application/pdf");
    expect(Buffer.isBuffer(result.data)).toBe(true);
    expect((result.data as Buffer).toString()).toMatch(/^%PDF-1.4/);
  });

  test.each<[string, unknown, object]>([
    ["an object", { a: [1, { b: null }], c: "x" }, { data: { a: [1, { b: null }], c: "x" } }],
    ["a list", [1, "two"], { data: [1, "two"] }],
    ["zero", 0, { data: 0 }],
    ["no", false, { data: false }],
    ["empty text", "", { data: "" }],
    ["nothing", null, { data: null }],
    ["a time", new Date(0), { data: new Date(0) }],
    ["an object in data", { data: { x: 1 } }, { data: { x: 1 } }],
    ["a list in data", { data: [1] }, { data: [1] }],
    ["nothing in data", { data: null }, { data: null }],
    ["data with headers", { data: 1, headers: { a: "b" }, statusCode: 201 }, { data: 1 }],
    ["an object in data that has data", { data: { data: 1 } }, { data: { data: 1 } }],
    [
      "a bare object that has data among others",
      { data: 1, total: 2 },
      { data: { data: 1, total: 2 } },
    ],
    [
      "binary in data without a content type",
      { data: Buffer.from([1]) },
      { data: Buffer.from([1]), contentType: "application/octet-stream" },
    ],
    [
      "a text with its content type",
      { data: "a;b", contentType: "text/csv" },
      { data: "a;b", contentType: "text/csv" },
    ],
    [
      "binary without a content type",
      Buffer.from([1, 2]),
      { data: Buffer.from([1, 2]), contentType: "application/octet-stream" },
    ],
    [
      "files inside an object",
      { logo: { data: Buffer.from("x"), contentType: "image/png" } },
      { data: { logo: { data: Buffer.from("x"), contentType: "image/png" } } },
    ],
  ])("returns %s as the step did", async (_, value, expected) => {
    store(encode(value));
    const result = await get("Shop Name");
    expect(result).toEqual(expected);
    if (Buffer.isBuffer((expected as { data: unknown }).data)) {
      expect(Buffer.isBuffer(result.data)).toBe(true);
    }
  });

  test("may be 50 MB", async () => {
    const file = Buffer.alloc(50 * 1024 * 1024, 7);
    store(encode({ data: file, contentType: "video/mp4" }));
    const result = await get("Shop Name");
    expect(result.contentType).toBe("video/mp4");
    expect(file.equals(result.data as Buffer)).toBe(true);
  });
});

describe("loops", () => {
  test("a step inside a loop returns a list, in loop order", async () => {
    const { data } = await get("Create Invoice");
    expect(data).toEqual([
      { order: { id: 1, sku: "bolt", quantity: 12 }, currency: "EUR" },
      { order: { id: 2, sku: "nut", quantity: 40 }, currency: "EUR" },
    ]);
  });

  test("also when the loop went round once", async () => {
    const last = execution.stepResults.findIndex(({ loopStepIndex }) => loopStepIndex === 1);
    execution.stepResults.splice(last, 1);
    expect((await get("createInvoice")).data).toHaveLength(1);
  });

  test("the loop itself returns its own result", async () => {
    expect((await get("For Each Order")).data).toHaveLength(2);
    expect(downloads()).toHaveLength(1);
  });

  test("more results than a page holds come all, in order", async () => {
    const [template] = execution.stepResults.filter(({ loopStepIndex }) => loopStepIndex === 0);
    if (!template) throw new Error("The execution has no loop.");
    execution.stepResults.splice(0);
    for (let index = 0; index < 230; index += 1) {
      execution.stepResults.push({
        ...template,
        id: harness.emulator.store.newId("InstanceStepResult"),
        startedAt: execution.startedAt,
        loopStepIndex: index,
        loopPath: `forEachOrder.${index}`,
        blobKey: harness.emulator.store.blobs.put(Buffer.from(encode(index)), MESSAGE_PACK),
      });
    }
    execution.stepResults.reverse();
    expect((await get("Create Invoice")).data).toEqual(Array.from({ length: 230 }, (_, i) => i));
    expect(queries()).toBe(3);
  });
});

describe("all steps", () => {
  test("come by their names as displayed", async () => {
    const { data } = await get("");
    expect(data).toMatchObject({
      status: 200,
      data: {
        stepResults: {
          "Count Orders": 42,
          "Shop Name": "NORTHWIND SHOP",
          Pause: null,
          "Create Invoice": [{ currency: "EUR" }, { currency: "EUR" }],
          "Render Summary": { contentType: "application/pdf", data: expect.any(Buffer) },
        },
      },
    });
    expect(queries()).toBe(1);
  });

  test("one that has expired and one that is no result do not fail the others", async () => {
    store(Buffer.from(encode("a value of its own")), "Shop Name");
    harness.emulator.store.blobs.expire(stepOf("Shop Name").blobKey);
    store(Buffer.from("<html><body>Sign in to the network</body></html>"), "Count Orders");
    store(gzipSync(encode({ data: "zipped" })), "Pause");
    const logged = harness.logs.length;
    const { data } = await get();
    expect(data).toMatchObject({
      data: {
        stepResults: { Pause: "zipped", "Render Summary": { contentType: "application/pdf" } },
        failed: [
          { stepName: "Count Orders", error: expect.stringContaining("a web page or XML (") },
          { stepName: "Shop Name", error: expect.stringContaining("could not be downloaded") },
        ],
      },
    });
    expect(Object.keys((data as { data: { stepResults: object } }).data.stepResults)).not.toContain(
      "Shop Name",
    );
    expect(harness.logs.slice(logged)).toEqual([
      expect.stringMatching(/^Get Step Results: The stored result of step "Count Orders" is not/),
      expect.stringMatching(/^Get Step Results: The stored result of step "Shop Name" could not/),
    ]);
    // New links are requested once.
    expect(queries()).toBe(2);
  });

  test("none is an empty object", async () => {
    execution.stepResults.splice(0);
    expect(await get()).toEqual({ data: { status: 200, data: { stepResults: {} } } });
  });
});

describe("what cannot be had", () => {
  test("a step that did not run: the message names those that did", async () => {
    const error = await fail("Shop Nam");
    expect(error.code).toBe("notFound");
    expect(error.message).toMatch(/^Get Step Results: Step "Shop Nam" has no result/);
    expect(error.message).toContain('"Shop Name"');
    expect(error.message).toContain('"Create Invoice"');
    expect(downloads()).toEqual([]);
  });

  test("a step of an execution that kept no results", async () => {
    execution.stepResults.splice(0);
    expect((await fail("Shop Name")).message).toContain("The execution has no step results: ");
  });

  test("an execution that is still running", async () => {
    const running = [...harness.emulator.store.executions.values()].find(
      ({ endedAt }) => endedAt === null,
    );
    for (const name of ["Shop Name", undefined]) {
      const error = await fail(name, running?.id);
      expect(error.message).toContain("still running");
      expect(error.message).toContain("Wait for Execution");
    }
  });

  test("an execution that is not there", async () => {
    const error = await fail("Shop Name", unknownId("InstanceExecutionResult"));
    expect(error.code).toBe("notFound");
    expect(error.message).toContain(
      "was not found, or the connection's user has no access to it. Check Execution ID, then",
    );
  });

  test("an ID of another type, reported before anything is sent", async () => {
    const error = await fail("Shop Name", unknownId("Instance"));
    expect(error.message).toContain("Execution ID is the ID of an instance");
    expect(queries()).toBe(0);
  });

  test("an expired URL is requested again, once, for all results together", async () => {
    lifeSeconds = () => (queries() <= 1 ? -5 : 300);
    const { data } = await get("");
    expect(data).toMatchObject({ data: { stepResults: { "Count Orders": 42 } } });
    expect(queries()).toBe(2);
  });

  test("a URL that has expired again is an error", async () => {
    lifeSeconds = () => -5;
    const error = await fail("Shop Name");
    expect(error.code).toBe("notFound");
    expect(error.message).toContain(
      'The stored result of step "Shop Name" could not be downloaded',
    );
    expect(error.message).not.toMatch(/signature=/);
    expect(queries()).toBe(2);
    expect(downloads()).toHaveLength(2);
  });

  test.each([
    ["HTML", Buffer.from("<html>"), "is not MessagePack but a web page or XML (6 bytes)"],
    ["JSON", Buffer.from('{"data": 1}'), "is not MessagePack but JSON or other text (11 bytes)"],
    ["nothing", Buffer.alloc(0), "is not MessagePack (0 bytes): the file is empty"],
    [
      "half of a value",
      Buffer.from(encode({ a: "long enough to be cut" })).subarray(0, 9),
      "is not MessagePack (9 bytes): it ends too early",
    ],
    ["two values", Buffer.concat([encode(1), encode(2)]), "is not MessagePack (2 bytes)."],
    [
      "half of a gzip",
      gzipSync(encode("long enough to be cut")).subarray(0, 20),
      "is compressed with gzip, and could not be decompressed (20 bytes)",
    ],
  ])("a body that is %s", async (_, body, expected) => {
    store(body);
    const error = await fail("Shop Name");
    expect(error.code).toBe("unexpectedResponse");
    expect(error.message).toContain(`The stored result of step "Shop Name" ${expected}`);
  });

  test("a body that was deleted", async () => {
    store(Buffer.from(encode("a value to delete")));
    harness.emulator.store.blobs.delete(stepOf("Shop Name").blobKey);
    const error = await fail("Shop Name");
    expect(error.code).toBe("notFound");
    expect(error.message).toContain("the link expired or the file was deleted");
  });

  test("compressed bodies are decompressed, with and without a header that says so", async () => {
    const body = gzipSync(encode({ data: [2 ** 53 - 1] }));
    for (const encoding of ["gzip", undefined]) {
      store(body, "Shop Name", encoding);
      expect(await get("Shop Name")).toEqual({ data: [Number.MAX_SAFE_INTEGER] });
    }
  });

  test("whole numbers of 64 bits keep all of their digits, as text", async () => {
    store(
      Uint8Array.of(
        0x92,
        0xd3,
        0x7f,
        255,
        255,
        255,
        255,
        255,
        255,
        255,
        0xcf,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        7,
      ),
    );
    expect(await get("Shop Name")).toEqual({ data: ["9223372036854775807", 7] });
  });
});
