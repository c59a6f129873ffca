import assert from "node:assert/strict";
import { countNodes, type Stage, waitForRun } from "../stage";

/** However long a list is, the page has no more elements than this. */
const MOST_NODES = 2_500;

/** The instances that are listed: not those of the designer. */
const instancesOf = ({ workbench }: Stage) =>
  [...(workbench.emulator?.store.instances.values() ?? [])].filter(({ isSystem }) => !isSystem);

/** A list of thousands as a table. */
export async function checkLargeResult(stage: Stage): Promise<string> {
  const count = instancesOf(stage).length;
  assert(count > 5_000);
  const page = await stage.open("#/actions/listInstances?fetchAll=true");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await waitForRun(page, "succeeded");
  const table = page.locator(".tablebox table");
  await table.waitFor();
  assert.equal(await table.getAttribute("aria-rowcount"), `${count + 1}`);
  await page.locator(".tablebox").focus();
  await page.keyboard.press("End");
  await page.locator(`.tablebox tr[aria-rowindex="${count + 1}"]`).waitFor();
  const nodes = await countNodes(page);
  assert(nodes < MOST_NODES, `${nodes} elements`);
  return `${count} instances, ${nodes} elements`;
}

/** The fleet of thousands: counted, searched, sorted, and walked through by keyboard. */
export async function checkLargeFleet(stage: Stage): Promise<string> {
  const instances = instancesOf(stage);
  const count = instances.length;
  const page = await stage.open("#/fleet");
  const table = page.locator(".fleet-instances-table");
  await table.locator("tbody a").first().waitFor();
  await page.locator(".fleet-canvas canvas").waitFor();
  assert.equal(await table.getAttribute("aria-rowcount"), `${count + 1}`);
  const tiles = await page.locator(".fleet-tile-count").allTextContents();
  const sum = tiles.reduce((total, text) => total + Number(text.replaceAll(",", "")), 0);
  assert.equal(sum, count, "an instance has no state, or two");
  const nodes = await countNodes(page);
  assert(nodes < MOST_NODES, `${nodes} elements`);

  await page.getByRole("button", { name: "Instance", exact: true }).click();
  const search = page.getByLabel("Search instances");
  const found = instances.filter(({ name }) => name.includes("00499")).length;
  await search.fill("feed 00499");
  await page.getByText(`${found} instances of ${count.toLocaleString("en")}`).waitFor();
  await table.getByRole("link", { name: "Feed 004990", exact: true }).waitFor();
  await search.fill("");
  await table.locator("tbody a").first().focus();
  await page.keyboard.press("End");
  await page.waitForFunction(
    (last) => document.activeElement?.closest("tr")?.ariaRowIndex === last,
    `${count + 1}`,
  );
  await page.keyboard.press("PageUp");
  await page.waitForFunction((last) => {
    const row = document.activeElement?.closest("tr");
    return row && Number(row.ariaRowIndex) < last;
  }, count);
  await page.getByRole("button", { name: /Disabled instances/ }).click();
  const off = instances.filter(({ enabled }) => !enabled).length;
  await page
    .getByText(`${off.toLocaleString("en")} instances of ${count.toLocaleString("en")}`)
    .waitFor();
  return `${count} instances, ${nodes} elements`;
}
