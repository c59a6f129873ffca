import type { InputFieldType } from "../../generated/schema";
import { BASE_TIME, DAY } from "../clock";
import { type ComponentFields, insertComponent } from "../components";
import type { Store } from "../store";

const action = (key: string, label: string, description = "") => ({ key, label, description });
const trigger = (key: string, label: string, description = "") => ({
  ...action(key, label, description),
  isTrigger: true,
});
const field = (key: string, label: string, type: InputFieldType = "STRING", required = true) => ({
  key,
  label,
  type,
  required,
});

const oauth2Inputs = [
  field("authorizeUrl", "Authorize URL"),
  field("tokenUrl", "Token URL"),
  field("scopes", "Scopes", "STRING", false),
  field("clientId", "Client ID"),
  field("clientSecret", "Client Secret", "PASSWORD"),
];

const publicComponents: ComponentFields[] = [
  {
    key: "webhook-triggers",
    label: "Webhook Triggers",
    description: "Start a flow with an HTTP request",
    category: "Triggers",
    public: true,
    actions: [trigger("webhook", "Webhook", "Start when the flow's URL is requested")],
    connections: [],
  },
  {
    key: "schedule-triggers",
    label: "Schedule Triggers",
    description: "Start a flow on a schedule",
    category: "Triggers",
    public: true,
    actions: [{ ...trigger("schedule", "Schedule"), scheduleSupport: "REQUIRED" }],
    connections: [],
  },
  {
    key: "http",
    label: "HTTP",
    description: "Send requests to any HTTP API",
    category: "Helpers",
    labels: ["web"],
    public: true,
    actions: [action("httpGet", "GET Request"), action("httpPost", "POST Request")],
    connections: [
      {
        key: "basic",
        label: "Basic Authentication",
        inputs: [field("username", "Username"), field("password", "Password", "PASSWORD")],
      },
    ],
  },
  {
    key: "slack",
    label: "Slack",
    description: "Send messages and manage channels in Slack",
    category: "Application Connectors",
    labels: ["chat"],
    public: true,
    documentationUrl: "https://example.com/docs/slack",
    actions: [
      action("postMessage", "Post Message", "Post a message to a channel"),
      action(
        "postSlackMessage",
        "Post Slack Message From Webhook",
        "Post a message to a channel by its webhook URL",
      ),
      {
        ...action("selectChannel", "Select Channel"),
        isDataSource: true,
        dataSourceType: "PICKLIST",
      },
    ],
    connections: [
      {
        key: "oauth2",
        label: "Slack OAuth 2.0",
        oauth2Type: "AUTHORIZATION_CODE",
        inputs: oauth2Inputs,
      },
      {
        key: "webhookUrl",
        label: "Webhook URL",
        inputs: [field("webhookUrl", "Webhook URL")],
      },
    ],
  },
  {
    key: "smtp",
    label: "SMTP",
    description: "Send emails through any SMTP server",
    category: "Application Connectors",
    labels: ["email"],
    public: true,
    actions: [action("sendEmail", "Send Email")],
    connections: [
      {
        key: "smtpConnection",
        label: "SMTP Connection",
        inputs: [
          field("host", "Host"),
          field("port", "Port"),
          field("secure", "Use TLS", "BOOLEAN", false),
          field("username", "Username", "STRING", false),
          field("password", "Password", "PASSWORD", false),
        ],
      },
    ],
  },
  {
    key: "aws-s3",
    label: "Amazon S3",
    description: "Manage files in Amazon S3 buckets",
    category: "Data Platforms",
    labels: ["files"],
    public: true,
    actions: [action("putObject", "Put Object")],
    connections: [
      {
        key: "apiKeySecret",
        label: "Access Key and Secret",
        inputs: [
          field("accessKeyId", "Access Key ID"),
          field("secretAccessKey", "Secret Access Key", "PASSWORD"),
        ],
      },
    ],
  },
  {
    key: "code",
    label: "Code",
    description: "Run a few lines of JavaScript",
    category: "Helpers",
    public: true,
    actions: [action("runCode", "Code Block")],
    connections: [],
  },
  {
    key: "loop",
    label: "Loop",
    description: "Repeat steps for each item of a list",
    category: "Logic",
    public: true,
    actions: [action("loopOverItems", "Loop Over Items"), action("loopNTimes", "Loop N Times")],
    connections: [],
  },
  {
    key: "math",
    label: "Math",
    description: "Calculate with numbers",
    category: "Helpers",
    public: true,
    actions: [action("add", "Add")],
    connections: [],
  },
  {
    key: "text-manipulation",
    label: "Text Manipulation",
    description: "Change texts",
    category: "Helpers",
    public: true,
    actions: [action("upperCase", "Upper Case")],
    connections: [],
  },
  {
    key: "sleep",
    label: "Sleep",
    description: "Wait for a while",
    category: "Helpers",
    public: true,
    actions: [action("sleep", "Sleep")],
    connections: [],
  },
  {
    key: "pdf",
    label: "PDF",
    description: "Make PDF documents",
    category: "Data Platforms",
    public: true,
    actions: [action("render", "Render Document")],
    connections: [],
  },
];

function erp(comment: string, actionCount: number): ComponentFields {
  const actions = [
    action("listOrders", "List Orders", "List orders by status"),
    action("createInvoice", "Create Invoice", "Create an invoice for an order"),
    action("updateStock", "Update Stock", "Set the stock of an item"),
  ];
  return {
    key: "northwind-erp",
    label: "Northwind ERP",
    description: "Orders, invoices and stock of Northwind ERP",
    category: "Application Connectors",
    labels: ["erp", "internal"],
    public: false,
    versionComment: comment,
    actions: [
      ...actions.slice(0, actionCount),
      {
        ...trigger("newOrders", "New Orders"),
        isPollingTrigger: true,
        scheduleSupport: "REQUIRED",
      },
      {
        ...action("selectWarehouse", "Select Warehouse"),
        isDataSource: true,
        dataSourceType: "PICKLIST",
      },
    ],
    connections: [
      {
        key: "apiKey",
        label: "Northwind ERP API Key",
        inputs: [
          field("endpoint", "Endpoint"),
          field("username", "Username"),
          field("apiKey", "API Key", "PASSWORD"),
          field("debug", "Debug", "BOOLEAN", false),
        ],
      },
      {
        key: "clientCredentials",
        label: "Northwind ERP Client Credentials",
        oauth2Type: "CLIENT_CREDENTIALS",
        inputs: oauth2Inputs.slice(1),
      },
    ],
  };
}

const privateComponents: ComponentFields[] = [
  erp("First release", 1),
  erp("Invoices", 2),
  erp("Stock", 3),
  {
    key: "label-printer",
    label: "Label Printer",
    description: "Print shipping labels in a warehouse",
    category: "Devices",
    public: false,
    actions: [action("printLabel", "Print Label")],
    connections: [],
  },
];

export function seedComponents(store: Store): void {
  const all = [...publicComponents, ...privateComponents];
  for (const [index, component] of all.entries()) {
    const versionCreatedAt = BASE_TIME - (400 - index * 10) * DAY;
    const version = component.versionComment ?? "";
    insertComponent(store, {
      id: store.derivedId("Component", `${component.key}:${version}`),
      ...component,
      versionCreatedAt,
    });
  }
}
