/** An action as the README's tables need it. */
interface Listed {
  display: { label: string; description: string };
}

/**
 * The sections of Prismatic's API guide, and the actions that do what each of them teaches.
 * Source: "Prismatic API" in Prismatic's documentation.
 */
const GUIDE: readonly (readonly [section: string, ...keys: string[]])[] = [
  ["Querying the API; raw requests", "rawRequest", "getCurrentUser"],
  [
    "Pagination",
    "listInstances",
    "listIntegrations",
    "listCustomers",
    "listUsers",
    "listComponents",
  ],
  [
    "Managing Customers",
    "createCustomer",
    "listCustomers",
    "getCustomer",
    "updateCustomer",
    "deleteCustomer",
  ],
  [
    "Managing Users",
    "listUsers",
    "listCustomerRoles",
    "listOrganizationRoles",
    "createCustomerUser",
    "createOrganizationUser",
    "updateUser",
    "deleteUser",
  ],
  ["Deploying New Instances", "createInstance", "deployInstance"],
  [
    "Updating Config Variables",
    "listConfigVariables",
    "updateInstanceConfigVariables",
    "updateInstance",
  ],
  ["Importing an OAuth 2.0 Connection", "importOAuth2Connection"],
  ["Deploying", "deployInstance", "updateInstancesToLatest"],
  ["Fetching Step Results", "getExecution", "waitForExecution", "getStepResults"],
];

/** Puts the tables of actions into the README, between its markers. */
export function readmeWithTables(
  readme: string,
  actions: Readonly<Record<string, Listed>>,
): string {
  const label = (key: string): string => {
    const action = actions[key];
    if (!action) throw new Error(`The README's guide table names ${key}, which is no action.`);
    return action.display.label;
  };
  const link = (key: string): string => `[${label(key)}](docs/actions/${key}.md)`;
  const all = Object.keys(actions)
    .sort((a, b) => (label(a) < label(b) ? -1 : 1))
    .map((key) => `| ${link(key)} | \`${key}\` | ${actions[key]?.display.description} |`);
  const guide = GUIDE.map(([section, ...keys]) => `| ${section} | ${keys.map(link).join(", ")} |`);
  return between(
    between(readme, "actions", ["| Action | Key | What it does |", "| --- | --- | --- |", ...all]),
    "guide",
    ["| Section of the API guide | Actions |", "| --- | --- |", ...guide],
  );
}

function between(text: string, marker: string, lines: readonly string[]): string {
  const pattern = new RegExp(`(<!-- ${marker}:begin -->\n)[^]*?(<!-- ${marker}:end -->)`);
  if (!pattern.test(text)) throw new Error(`README.md has no markers for the table "${marker}".`);
  return text.replace(
    pattern,
    (_, begin: string, end: string) => `${begin}${lines.join("\n")}\n${end}`,
  );
}
