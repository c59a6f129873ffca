import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

test("a process without a test runner has nothing left over, and ends by itself", async () => {
  const script = join(__dirname, "../../test/support/plainProcess.ts");
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], {
    timeout: 25_000,
  });
  expect(JSON.parse(stdout)).toEqual({ rejections: [], warnings: [], left: [] });
});
