import assert from "node:assert/strict";
import { type Stage, waitForRun } from "../stage";

/** A link fills in a form; what is wrong with an input is said there and in the result. */
export async function checkFailingAction(stage: Stage): Promise<void> {
  const page = await stage.open("#/actions/listExecutions?startedAfter=tomorrow&first=3");
  const input = page.getByLabel(/^Started After/);
  assert.equal(await input.inputValue(), "tomorrow", "the link did not fill in the form");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await waitForRun(page, "failed");
  const message = (await page.locator(".errorbox").textContent()) ?? "";
  assert.match(message, /^List Executions: .*Started After.*tomorrow/);
  const id = await input.getAttribute("id");
  const said = (await page.locator(`#${id}-problem`).textContent()) ?? "";
  assert(said.startsWith("Started After must") && message.endsWith(said), said);
  assert.equal(await input.getAttribute("aria-invalid"), "true");

  await input.fill("2026-01-31T13:00:00Z");
  await page.keyboard.press("Control+Enter");
  await waitForRun(page, "succeeded");
  assert.equal(await page.locator(`#${id}-problem`).count(), 0, "the old message stays");
  assert.equal(await input.getAttribute("aria-invalid"), null);
}

/** What Prismatic refuses is said, too: nothing is there under this ID. */
export async function checkNotFound(stage: Stage): Promise<void> {
  const id = Buffer.from("Instance:00000000-0000-4000-8000-000000000000").toString("base64");
  const page = await stage.open(`#/actions/getInstance?instanceId=${encodeURIComponent(id)}`);
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await waitForRun(page, "failed");
  assert.match((await page.locator(".errorbox").textContent()) ?? "", /Get Instance: .*not found/i);
  await page.getByRole("tab", { name: /^Requests/ }).click();
  await page.getByText("GetInstance", { exact: true }).first().waitFor();
}
