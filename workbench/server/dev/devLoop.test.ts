import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Catalog, ServerEvent } from "../../shared/api";
import { PATHS, startWorkbench, type Workbench } from "../start";
import { sendTo } from "../testing/workbench";
import { DevLoop } from "./devLoop";

const COMMAND = "npm run dev --";

let folder: string;
let component: string;
let original: string;
let workbench: Workbench | undefined;
let loop: DevLoop;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "workbench-dev-"));
  cpSync(dirname(PATHS.component), join(folder, "dist"), { recursive: true });
  component = join(folder, "dist/index.js");
  original = readFileSync(component, "utf8");
  workbench = undefined;
  printed = [];
  loop = new DevLoop({
    start: async () => {
      const options = { port: 0, open: false, emulator: {} };
      workbench = await startWorkbench(options, COMMAND, {}, { component, page: folder });
      return workbench;
    },
    print: (line) => printed.push(line),
  });
});

afterEach(async () => {
  await loop.stop();
  rmSync(folder, { recursive: true });
});

/** What the emulator has been given of the component, oldest first. */
const published = () => workbench?.emulator?.publishes ?? [];

async function labels(): Promise<string[]> {
  const { body } = await sendTo<Catalog>(workbench?.url ?? "", "GET", "/api/catalog");
  return body.actions.map(({ label }) => label);
}

/** Events as a page gets them until this is aborted. */
async function listen(events: ServerEvent[]): Promise<AbortController> {
  const abort = new AbortController();
  const { body } = await fetch(`${workbench?.url}/api/events`, { signal: abort.signal });
  void (async () => {
    for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
      for (const [, data = ""] of Buffer.from(piece)
        .toString("utf8")
        .matchAll(/^data: (.*)$/gm)) {
        events.push(JSON.parse(data) as ServerEvent);
      }
    }
  })().catch(() => {});
  return abort;
}

test("it starts when both are built, and takes over what is built anew", async () => {
  await loop.built("page", null);
  expect(workbench).toBeUndefined();
  await loop.built("component", null);
  expect(published()).toHaveLength(1);
  const { emulator } = workbench as unknown as Workbench;
  const events: ServerEvent[] = [];
  const abort = await listen(events);
  const run = await sendTo<{ id: string }>(workbench?.url as string, "POST", "/api/runs", {
    part: "actions",
    key: "createCustomer",
    inputs: { name: "Kept" },
  });
  await sendTo(workbench?.url as string, "GET", `/api/runs/${run.body.id}?wait=true`);

  writeFileSync(component, original.replaceAll("List Instances", "List All Instances"));
  await loop.built("component", null);
  expect(await labels()).toContain("List All Instances");
  expect(published()).toHaveLength(2);
  expect(Buffer.compare(...twoPackages())).not.toBe(0);
  const replaced = [...(emulator?.store.components.values() ?? [])].filter(
    ({ key }) => key === "prismatic",
  );
  expect(replaced.at(-1)?.actions.map(({ label }) => label)).toContain("List All Instances");
  const kept = [...(emulator?.store.customers.values() ?? [])].some(({ name }) => name === "Kept");
  expect(kept).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(events.filter(({ type }) => type === "build" || type === "reload")).toEqual([
    { type: "build", error: null },
    { type: "reload" },
  ]);
  abort.abort();
});

function twoPackages(): [Buffer, Buffer] {
  const [first, second] = published().map(({ package: zipped }) => zipped as Buffer);
  return [first as Buffer, second as Buffer];
}

test("what cannot be built, or does not load, is shown, and what there is stays", async () => {
  await loop.built("component", "src/index.ts: no such name");
  await loop.built("page", null);
  expect(workbench).toBeUndefined();
  expect(printed).toEqual(["The component cannot be built:\nsrc/index.ts: no such name"]);
  await loop.built("component", null);

  await loop.built("page", "page/main.tsx: no such file");
  writeFileSync(component, "throw new Error('broken');");
  await loop.built("page", null);
  expect(printed.at(-1)).toContain("broken");
  expect(await labels()).toContain("List Instances");

  // A page that is opened now learns of it as well.
  const events: ServerEvent[] = [];
  const abort = await listen(events);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(events).toEqual([
    expect.objectContaining({ type: "session" }),
    { type: "build", error: expect.stringContaining("broken") },
  ]);
  writeFileSync(component, original);
  await loop.built("component", null);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(events.slice(2)).toEqual([{ type: "build", error: null }, { type: "reload" }]);
  abort.abort();
});

test("where it cannot start, it says so", async () => {
  writeFileSync(component, "throw new Error('broken');");
  await loop.built("page", null);
  await expect(loop.built("component", null)).rejects.toThrow("broken");
  expect(workbench).toBeUndefined();
});
