import { join } from "node:path";
import { VIEWS } from "./checks/schemes";
import type { Stage } from "./stage";

/** Pictures for the README: the fleet in both schemes. */
export async function takeScreenshots(stage: Stage, folder: string): Promise<void> {
  const fleet = VIEWS.find(({ name }) => name === "fleet");
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await stage.open("#/fleet", {
      colorScheme,
      viewport: { width: 1280, height: 860 },
    });
    await fleet?.settle(page);
    const path = join(folder, `workbench-${colorScheme}.png`);
    await page.screenshot({ path, animations: "disabled" });
    await page.close();
    console.log(`Screenshot: ${path}`);
  }
}
