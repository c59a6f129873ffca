import { stringify } from "yaml";
import { orderIntake } from "./orderIntake";

type Fields = Record<string, unknown>;

const value = (content: unknown) => ({ type: "value", value: content });
const reference = (path: string) => ({ type: "reference", value: path });
const configVar = (key: string) => ({ type: "configVar", value: key });

function step(name: string, component: string, key: string, extra: Fields = {}): Fields {
  const isPublic = component !== "northwind-erp" && component !== "label-printer";
  return {
    name,
    action: { component: { key: component, version: 1, isPublic }, key },
    inputs: {},
    ...extra,
  };
}

const webhook = { ...step("Webhook", "webhook-triggers", "webhook"), isTrigger: true };
const schedule = { ...step("Every Night", "schedule-triggers", "schedule"), isTrigger: true };

const connection = (component: string, key: string, isPublic: boolean) => ({
  component: { key: component, version: 1, isPublic },
  key,
});

const orderFlows: Fields[] = [
  {
    name: "Import Orders",
    description: "Takes the orders that the shop sends and prepares a document for each",
    stableKey: "import-orders",
    retryConfig: { maxAttempts: 2, delayMinutes: 5, usesExponentialBackoff: true },
    steps: [
      webhook,
      step("Read Settings", "code", "runCode", {
        inputs: { batchSize: configVar("Batch Size"), greeting: configVar("Greeting") },
      }),
      step("Count Orders", "math", "add", { inputs: { left: value(2), right: value(40) } }),
      step("Shop Name", "text-manipulation", "upperCase", {
        inputs: { text: value("northwind shop") },
      }),
      step("Pause", "sleep", "sleep"),
      step("For Each Order", "loop", "loopOverItems", {
        inputs: { items: reference("webhook.results.body.data.items") },
        steps: [
          step("Create Invoice", "northwind-erp", "createInvoice", {
            inputs: { order: reference("forEachOrder.currentItem"), currency: value("EUR") },
          }),
        ],
      }),
      step("Render Summary", "pdf", "render", { inputs: { title: value("Imported orders") } }),
    ],
  },
  {
    name: "Get Order Status",
    description: "Returns the status of an order",
    stableKey: "get-order-status",
    isSynchronous: true,
    isAgentFlow: true,
    schemas: {
      invoke: { type: "object", properties: { order: { type: "string" } }, required: ["order"] },
      result: { type: "object", properties: { status: { type: "string" } } },
    },
    endpointSecurityType: "customer_required",
    steps: [
      webhook,
      step("Fetch Order", "http", "httpGet", {
        inputs: { order: reference("webhook.results.body.data.order"), status: value("shipped") },
      }),
    ],
  },
  {
    name: "Reconcile Stock",
    stableKey: "reconcile-stock",
    steps: [
      schedule,
      step("List Open Orders", "northwind-erp", "listOrders", {
        inputs: { status: value("open"), orders: value([{ id: 1 }, { id: 2 }]) },
      }),
    ],
  },
];

const orderVariables: Fields[] = [
  { key: "Greeting", dataType: "string", defaultValue: "Hello", description: "Opens each e-mail" },
  { key: "Batch Size", dataType: "number", defaultValue: "50" },
  { key: "Sync?", dataType: "boolean", defaultValue: "true" },
  { key: "Start Date", dataType: "date", defaultValue: "2026-01-01" },
  { key: "Last Import", dataType: "timestamp", defaultValue: "2026-01-01T00:00:00Z" },
  {
    key: "Order Status",
    dataType: "picklist",
    pickList: ["open", "paid", "shipped"],
    defaultValue: "open",
  },
  { key: "Mapping Script", dataType: "code", defaultValue: "module.exports = (order) => order;" },
  {
    key: "Import Schedule",
    dataType: "schedule",
    scheduleType: "custom",
    defaultValue: "0 3 * * *",
  },
  { key: "Address Form", dataType: "jsonForm", defaultValue: { country: "DE" } },
  {
    key: "Recipients",
    dataType: "string",
    collectionType: "valuelist",
    defaultValue: ["ops@example.com"],
  },
  {
    key: "Field Map",
    dataType: "string",
    collectionType: "keyvaluelist",
    defaultValue: [{ key: "sku", value: "item_number" }],
  },
  { key: "Objects", dataType: "objectSelection", defaultValue: [] },
  { key: "Object Fields", dataType: "objectFieldMap", defaultValue: { fields: [] } },
  {
    key: "ERP Connection",
    dataType: "connection",
    connection: connection("northwind-erp", "apiKey", false),
  },
  {
    key: "Slack Connection",
    dataType: "connection",
    connection: connection("slack", "oauth2", true),
  },
];

const inventoryFlows: Fields[] = [
  {
    name: "Send Stock Levels",
    stableKey: "send-stock-levels",
    retryConfig: { maxAttempts: 1, delayMinutes: 1, usesExponentialBackoff: false },
    steps: [
      schedule,
      step("Collect Levels", "code", "runCode", {
        inputs: { feed: configVar("Feed Name"), levels: value({ bolts: 12, nuts: 40 }) },
      }),
      step("Upload Levels", "http", "httpPost", {
        inputs: { sent: reference("collectLevels.results.levels") },
      }),
    ],
  },
  {
    name: "Receive Corrections",
    stableKey: "receive-corrections",
    steps: [
      webhook,
      step("Apply", "northwind-erp", "updateStock", { inputs: { applied: value(true) } }),
    ],
  },
];

const inventoryVariables: Fields[] = [
  { key: "Feed Name", dataType: "string", defaultValue: "default" },
  { key: "Page Size", dataType: "number", defaultValue: "100" },
];

export interface SeedIntegration {
  definition: string;
  /** The definitions of its published versions, oldest first. */
  versions: { definition: string; comment: string }[];
  ageInDays: number;
  fields?: { marketplaceConfiguration?: "AVAILABLE_AND_DEPLOYABLE" | "AVAILABLE_NOT_DEPLOYABLE" };
  customerExternalId?: string;
}

const yaml = (fields: Fields) => stringify({ definitionVersion: 7, ...fields }, { lineWidth: 100 });

const orderPages = [
  {
    name: "Orders",
    tagline: "What is imported, and when",
    elements: orderVariables.slice(0, 11).map(({ key }) => ({ type: "configVar", value: key })),
  },
  {
    name: "Connections",
    elements: orderVariables.slice(13).map(({ key }) => ({ type: "configVar", value: key })),
  },
];

const orders = (variables: Fields[]) =>
  yaml({
    name: "Order Sync",
    description: "Brings the shop's orders into the ERP",
    category: "ERP",
    labels: ["orders", "Production"],
    documentation: "# Order Sync\n\nOrders go in, invoices come out.\n",
    requiredConfigVars: variables,
    configPages: orderPages,
    flows: orderFlows,
  });

const slack = (flowName: string) =>
  yaml({
    name: "Team Notifications",
    description: "Notifies the team of new customers",
    category: "Communication",
    labels: ["chat"],
    requiredConfigVars: [
      { key: "Channel", dataType: "string", defaultValue: "#general" },
      {
        key: "Slack Connection",
        dataType: "connection",
        connection: connection("slack", "oauth2", true),
      },
      { key: "My Slack", dataType: "connection", connection: connection("slack", "oauth2", true) },
    ],
    userLevelConfigPages: [{ name: "You", elements: [{ type: "configVar", value: "My Slack" }] }],
    flows: [
      {
        name: flowName,
        stableKey: "notify",
        steps: [
          webhook,
          step("Post Message", "slack", "postMessage", {
            inputs: { channel: configVar("Channel") },
          }),
        ],
      },
    ],
  });

const inventory = (variables: Fields[]) =>
  yaml({
    name: "Inventory Feed",
    description: "Sends stock levels every night",
    category: "Logistics",
    labels: ["stock"],
    requiredConfigVars: variables,
    flows: inventoryFlows,
  });

const onboarding = (description: string) =>
  yaml({
    name: "Customer Onboarding",
    description,
    category: "CRM",
    labels: ["crm"],
    requiredConfigVars: [
      {
        key: "Welcome Text",
        dataType: "string",
        defaultValue: "Willkommen – schön, dass Sie da sind",
      },
    ],
    flows: [
      {
        name: "Welcome",
        stableKey: "welcome",
        isSynchronous: true,
        steps: [
          webhook,
          step("Say Welcome", "code", "runCode", { inputs: { text: configVar("Welcome Text") } }),
        ],
      },
    ],
  });

const labels = yaml({
  name: "Shipping Labels",
  description: "Prints labels in the warehouse",
  category: "Logistics",
  requiredConfigVars: [],
  flows: [
    {
      name: "Print",
      stableKey: "print",
      steps: [
        webhook,
        step("Print Label", "label-printer", "printLabel", { inputs: { copies: value(1) } }),
      ],
    },
  ],
});

const contacts = yaml({
  name: "Contact Sync",
  description: "Keeps contacts in step with the CRM",
  category: "CRM",
  isCodeNative: true,
  labels: ["crm", "marketplace"],
  requiredConfigVars: [
    { key: "CRM URL", dataType: "string", defaultValue: "https://crm.example.com" },
  ],
  flows: [
    {
      name: "Sync Contacts",
      stableKey: "sync-contacts",
      steps: [schedule, step("Sync", "code", "runCode")],
    },
  ],
});

const inventoryWithRegion = inventory([
  ...inventoryVariables,
  { key: "Region", dataType: "picklist", pickList: ["EU", "US", "APAC"] },
]);

export const seedIntegrations: SeedIntegration[] = [
  {
    definition: orders(orderVariables),
    versions: [
      { definition: orders(orderVariables.slice(0, 4)), comment: "First release" },
      { definition: orders(orderVariables.slice(0, 13)), comment: "Mapping and schedule" },
      { definition: orders(orderVariables), comment: "ERP and Slack connections" },
    ],
    ageInDays: 300,
    fields: { marketplaceConfiguration: "AVAILABLE_AND_DEPLOYABLE" },
  },
  {
    definition: slack("Notify Team"),
    versions: [
      { definition: slack("Notify"), comment: "First release" },
      { definition: slack("Notify Team"), comment: "A better name" },
    ],
    ageInDays: 250,
  },
  {
    definition: inventoryWithRegion,
    versions: [
      { definition: inventory(inventoryVariables.slice(0, 1)), comment: "First release" },
      { definition: inventory(inventoryVariables), comment: "Page size" },
      { definition: inventory(inventoryVariables), comment: "Corrections" },
      { definition: inventoryWithRegion, comment: "Regions" },
    ],
    ageInDays: 200,
  },
  {
    definition: onboarding("Welcomes new customers in their language"),
    versions: [{ definition: onboarding("Welcomes new customers"), comment: "First release" }],
    ageInDays: 150,
  },
  { definition: labels, versions: [], ageInDays: 90, customerExternalId: "cust-atlas" },
  {
    definition: contacts,
    versions: [
      { definition: contacts, comment: "First release" },
      { definition: contacts, comment: "Faster" },
    ],
    ageInDays: 60,
    fields: { marketplaceConfiguration: "AVAILABLE_NOT_DEPLOYABLE" },
  },
  {
    definition: orderIntake,
    versions: [{ definition: orderIntake, comment: "First release" }],
    ageInDays: 30,
  },
];
