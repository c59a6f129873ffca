import assert from "node:assert/strict";
import { PATIENCE_MS, type Stage } from "../stage";

/** What a panel cannot load is said in it, and the others stay; it can be tried again. */
export async function checkPartOfTheFleet(stage: Stage): Promise<void> {
  const { emulator } = stage.workbench;
  emulator?.withoutFields(["RootQuery.executionResults"]);
  const page = await stage.open("#/fleet");
  try {
    const panel = page.getByRole("region", { name: "Executions over time" });
    await panel
      .getByRole("alert")
      .getByText(/List Executions: /)
      .waitFor();
    await page.locator(".fleet-instances-table tbody a").first().waitFor();
    await page.getByRole("button", { name: /Deployed instances/ }).waitFor();
    emulator?.withoutFields([]);
    await panel.getByRole("button", { name: "Try again" }).click();
    await page.locator(".fleet-canvas canvas").waitFor();
    assert.equal(await panel.getByRole("alert").count(), 0);
  } finally {
    emulator?.withoutFields([]);
  }
}

const toNumber = (text: string) => Number(text.replaceAll(",", ""));
const add = (a: number, b: number) => a + b;

/** The plot's numbers are there as text, failures have their logs, and links fill in forms. */
export async function checkFleetDetails(stage: Stage): Promise<void> {
  const { emulator } = stage.workbench;
  const page = await stage.open("#/fleet");
  await page.locator(".fleet-canvas canvas").waitFor();
  const slider = page.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  assert.match((await slider.getAttribute("aria-valuetext")) ?? "", /–.*: Failed \d+/);
  await page.getByRole("button", { name: "Table", exact: true }).click();
  const table = page.getByRole("region", { name: "Executions over time as a table" });
  const counted = (await table.locator("td").allTextContents()).map(toNumber).reduce(add, 0);
  const link = (await table.locator("a").first().getAttribute("href")) ?? "";
  const since = Date.parse(new URLSearchParams(link.split("?")[1]).get("startedAfter") ?? "");
  const known = [...(emulator?.store.executions.values() ?? [])].filter(
    ({ startedAt, isTestExecution }) => startedAt >= since && !isTestExecution,
  ).length;
  // Flows run meanwhile, on their schedules.
  assert(known > 1_000 && counted <= known && counted > known - 10, `${counted} of ${known}`);

  await page.getByRole("button", { name: "Run Audit Fleet" }).click();
  const audit = page.getByRole("region", { name: "Audit", exact: true });
  const instances = [...(emulator?.store.instances.values() ?? [])];
  const checked = instances.filter(({ isSystem }) => !isSystem).length.toLocaleString("en");
  await audit.getByText(`${checked} instances checked`).waitFor({ timeout: 3 * PATIENCE_MS });

  await page
    .getByRole("button", { name: /^Logs of / })
    .first()
    .click();
  await page.locator(".fleet-logs strong").first().waitFor();
  await page.locator(".fleet-flows a").first().click();
  await page.getByRole("heading", { name: "List Executions", level: 1 }).waitFor();
  assert.equal(await page.getByLabel(/^Failed Only/).isChecked(), true);
}
