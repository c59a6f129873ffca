import type { Life, LifeStep } from "./life";

interface Listed {
  readonly instance: { readonly id: string };
}
interface Upgrade {
  readonly upgradeInstances: { readonly upgraded: readonly Listed[] };
}
interface RollBack {
  readonly rollBackInstances: {
    readonly rolledBack: readonly (Listed & {
      readonly notRestored: readonly { readonly configVariable: string | null }[];
    })[];
  };
}
interface Seen {
  readonly instance: {
    readonly needsDeploy: boolean;
    readonly deployedVersion: number;
    readonly integration: { readonly versionNumber: number };
  };
}

const unless = (condition: boolean, difference: string): string[] =>
  condition ? [] : [difference];

const FAREWELL = `  - key: Farewell
    dataType: string
    defaultValue: Bye
    orgOnly: false
configPages:`;

async function see({ act, instanceId }: Life) {
  const { instance } = await act<Seen>("getInstance", { instanceId });
  const { integration, deployedVersion, needsDeploy } = instance;
  return `version ${integration.versionNumber}, deployed ${deployedVersion}${needsDeploy ? ", needs deployment" : ""}`;
}

async function valuesOf({ act, instanceId }: Life) {
  const { instance } = await act<{
    instance: {
      configVariables: {
        nodes: { value: string | null; requiredConfigVariable: { key: string } }[];
      };
    };
  }>("listConfigVariables", { instanceId });
  const { nodes } = instance.configVariables;
  return new Map(nodes.map((node) => [node.requiredConfigVariable.key, node.value]));
}

/** What an upgrade and the way back rely on. The instance is on version 2 before and after. */
export function versionSteps(definitionOf: (life: Life) => string): readonly LifeStep[] {
  return [
    {
      name: "validate definition",
      assumes: "Validate Definition accepts a right definition, and refuses one without flows.",
      onlyLooks: true,
      run: async (life) => {
        const definition = definitionOf(life);
        const isValid = async (text: string) =>
          (
            await life.act<{ validateIntegrationSchema: { result: { isValid: boolean } } }>(
              "validateDefinition",
              { definition: text },
            )
          ).validateIntegrationSchema.result.isValid;
        return [
          ...unless(await isValid(definition), "the right one is refused"),
          ...unless(
            !(await isValid(definition.slice(0, definition.indexOf("\nflows:")))),
            "one without flows is accepted",
          ),
        ];
      },
    },
    {
      name: "upgrade with a way back",
      assumes:
        "Upgrade Instances moves a deployed instance to the next version and deploys it; config variables keep their values.",
      run: async (life) => {
        const { act, integrationId } = life;
        const definition = definitionOf(life).replace("configPages:", FAREWELL);
        await act("importIntegration", { integrationId, definition });
        await act("publishIntegration", { integrationId, comments: "npm run verify, once more" });
        const upgrade = await act<Upgrade>("upgradeInstances", { integrationId });
        life.upgrade = upgrade;
        const state = await see(life);
        const values = await valuesOf(life);
        return [
          ...unless(upgrade.upgradeInstances.upgraded.length === 1, "it is not listed as upgraded"),
          ...unless(state === "version 3, deployed 3", `it has ${state}`),
          ...unless(values.get("Greeting") === "Good evening", "a value is lost"),
          ...unless(values.has("Farewell"), "the new config variable is not there"),
        ];
      },
    },
    {
      name: "roll back",
      assumes:
        "Roll Back Instances gives the instance the version that it had, deployed; config variables of that version keep their values.",
      run: async (life) => {
        const { upgrade } = life;
        const { rollBackInstances } = await life.act<RollBack>("rollBackInstances", { upgrade });
        const lost = rollBackInstances.rolledBack.flatMap(({ notRestored }) => notRestored);
        const state = await see(life);
        const values = await valuesOf(life);
        return [
          ...unless(state === "version 2, deployed 2", `it has ${state}`),
          ...unless(values.get("Greeting") === "Good evening", "a value is lost"),
          ...unless(!values.has("Farewell"), "the newer config variable is still there"),
          ...unless(
            lost.map(({ configVariable }) => configVariable).join() === "Farewell",
            "the result does not name the config variable that is lost",
          ),
        ];
      },
    },
  ];
}
