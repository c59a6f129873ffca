import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Emulator } from "../emulator";
import type { Prism } from "./support/prism";
import { usePrism } from "./support/usePrism";

/** The commands of Prismatic's own command line about versions, each of which takes seconds to start. */
describe("prism integrations", () => {
  let emulator: Emulator;
  let cli: Prism;

  usePrism(
    (signedIn) => {
      ({ emulator, prism: cli } = signedIn);
    },
    { instances: 0 },
  );

  const draftNamed = (name: string) => {
    const found = [...emulator.store.drafts.values()].find((draft) => draft.name === name);
    if (!found) throw new Error(`There is no integration ${name}.`);
    return found;
  };
  const versionsOf = (name: string) =>
    emulator.store.versions.get(draftNamed(name).versionSequenceId) ?? [];
  const failed = (args: string[]) =>
    cli.run(args).then(
      () => {
        throw new Error(`prism ${args.join(" ")} was expected to fail.`);
      },
      ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}`,
    );

  it("versions and available list versions, withdraw one and offer it again", async () => {
    const name = "Inventory Feed";
    const newest = versionsOf(name).at(-1);
    const id = newest?.id ?? "";
    const withdrawn = await cli.run(["integrations:available", id, "--no-available"]);
    expect(withdrawn.trim()).toBe(id);
    expect(newest?.versionIsAvailable).toBe(false);

    const [versions, latest] = await Promise.all([
      cli.table(["integrations:versions", draftNamed(name).id]),
      cli.table(["integrations:versions", draftNamed(name).id, "--latest-available"]),
    ]);
    expect(versions.map((row) => [row.id, row.versionNumber, row.available])).toEqual(
      versionsOf(name)
        .map((one) => [one.id, String(one.versionNumber), String(one.versionIsAvailable)])
        .reverse(),
    );
    expect(latest).toMatchObject([{ id: versionsOf(name).at(-2)?.id }]);

    await cli.run(["integrations:available", id, "--available"]);
    expect(newest?.versionIsAvailable).toBe(true);
  }, 180_000);

  it("marketplace offers a version, and withdraws it", async () => {
    const version = versionsOf("Team Notifications").at(-1);
    const id = version?.id ?? "";
    const offer = ["integrations:marketplace", id, "--available", "--no-deployable"];
    const offered = await cli.run([
      ...offer,
      ...["--allow-multiple-instances", "--overview", "Tells your team"],
    ]);
    expect(offered.trim()).toBe(id);
    expect(version).toMatchObject({
      marketplaceConfiguration: "AVAILABLE_NOT_DEPLOYABLE",
      allowMultipleMarketplaceInstances: true,
      overview: "Tells your team",
    });
    await cli.run(["integrations:marketplace", id, "--no-available"]);
    expect(version?.marketplaceConfiguration).toBe("NOT_AVAILABLE_IN_MARKETPLACE");
  }, 180_000);

  it("fork copies an integration", async () => {
    const parent = draftNamed("Order Sync");
    const name = "Forked by Command";
    const fork = ["integrations:fork", parent.id, "--name", name, "--description", "A copy"];
    const id = (await cli.run(fork)).trim();
    expect(draftNamed(name)).toMatchObject({ id, description: "A copy" });
    expect(draftNamed(name).flows).toHaveLength(parent.flows.length);
  }, 120_000);

  it("validate-yaml accepts a right definition, and says what is wrong with another", async () => {
    const { definition } = draftNamed("Order Sync");
    const good = join(cli.home, "good.yml");
    const bad = join(cli.home, "bad.yml");
    writeFileSync(good, definition);
    writeFileSync(bad, `${definition}\nflow: []\n`);
    const [accepted, refused] = await Promise.all([
      cli.run(["integrations:validate-yaml", good]),
      failed(["integrations:validate-yaml", bad]),
    ]);
    expect(accepted).toContain("Integration YAML is valid");
    expect(refused).toContain("Validation failed");
    expect(refused.replace(/[\s›]+/g, " ")).toContain('"flow" is not a known key');
  }, 120_000);
});
