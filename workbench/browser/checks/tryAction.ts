import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { parse } from "yaml";
import { type FlowRun, runStep } from "../runStep";
import { pressUntilFocused, type Stage, waitForRun } from "../stage";

/** An instance that the picker offers. */
const NAME = "Feed 000012";

interface GetInstance {
  readonly data: { readonly instance: { readonly id: string; readonly name: string } };
}

/**
 * Finds an action, fills it in, runs it and copies it, with nothing but the keyboard; then the copy
 * is run in a flow.
 */
export async function checkTryAction(stage: Stage): Promise<string> {
  const page = await stage.open();
  await page.keyboard.press("/");
  await page.keyboard.type("get instance");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Get Instance", level: 1 }).waitFor();

  const picked = await pick(page, NAME);
  await page.keyboard.press("Control+Enter");
  await waitForRun(page, "succeeded");
  const tree = page.getByRole("tree", { name: "Result" });
  await tree.getByText(picked).first().waitFor();

  const step = parse(await copyYaml(page)) as object[];
  const { error, data } = await runStep<GetInstance>(stage.workbench, step);
  assert.equal(error, null, "the copied step failed in a flow");
  assert.equal(data?.data.instance.id, picked);
  assert.equal(data?.data.instance.name, NAME);
  await page.close();
  return "the copied step ran in the emulator";
}

/** Picks the first instance of that name: the data source runs when the list opens. */
async function pick(page: Page, name: string): Promise<string> {
  await pressUntilFocused(page, "Tab", "input[role=combobox]");
  await page.keyboard.press("ArrowDown");
  const options = page.getByRole("listbox").getByRole("option");
  await options.first().waitFor();
  await page.keyboard.type(name);
  await options.filter({ hasText: name }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const id = await page.getByRole("combobox", { name: /Instance ID/ }).inputValue();
  assert.notEqual(id, name, "nothing was picked");
  return id;
}

async function copyYaml(page: Page): Promise<string> {
  await pressUntilFocused(page, "Tab", "[data-tab=result]");
  await pressUntilFocused(page, "ArrowRight", "[data-tab=copy]");
  await page.getByRole("tab", { name: "YAML step" }).waitFor();
  await pressUntilFocused(page, "Tab", ".copyas button.copy");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Copied/ }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

export type { FlowRun };
