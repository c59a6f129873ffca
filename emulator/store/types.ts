import type {
  ActionDataSourceType,
  ActionScheduleSupport,
  ConnectionOauth2Type,
  ExecutionStatus,
  InputFieldCollection,
  InputFieldType,
  InstanceConfigVariableScheduleType,
  InstanceConfigVariableStatus,
  InstanceExecutionResultInvokeType,
  InstanceExecutionResultResultType,
  IntegrationFlowEndpointSecurityType,
  LogSeverityLevel,
  MarketplaceConfiguration,
  OnPremiseResourceStatus,
  RequiredConfigVariableCollectionType,
  RequiredConfigVariableDataType,
} from "../generated/schema";
import type { FlowStep } from "../player/flow";
import type { LogSection } from "../player/runtime.cjs";

// IDs are global IDs (base64 of `Type:uuid`), times are milliseconds since the epoch.

export interface RoleRecord {
  id: string;
  name: string;
  description: string;
  level: number;
}

export interface UserRecord {
  id: string;
  name: string;
  email: string;
  phone: string;
  externalId: string | null;
  avatarUrl: string | null;
  roleId: string;
  /** Null for the organization's own team. */
  customerId: string | null;
  createdAt: number;
  updatedAt: number;
}

export interface CustomerRecord {
  id: string;
  name: string;
  description: string;
  externalId: string | null;
  labels: string[];
  avatarUrl: string | null;
  allowEmbeddedDesigner: boolean;
  isSystem: boolean;
  createdAt: number;
  updatedAt: number;
}

export interface InputFieldRecord {
  id: string;
  componentId: string;
  key: string;
  label: string;
  type: InputFieldType;
  collection: InputFieldCollection | null;
  comments: string | null;
  default: string | null;
  required: boolean;
  shown: boolean;
  /** The key of the data source of the same component that offers its values. */
  dataSourceKey: string | null;
}

export interface ConnectionRecord {
  id: string;
  componentId: string;
  key: string;
  label: string;
  oauth2Type: ConnectionOauth2Type | null;
  inputs: InputFieldRecord[];
}

export interface ActionRecord {
  id: string;
  componentId: string;
  key: string;
  label: string;
  description: string;
  isTrigger: boolean;
  isDataSource: boolean;
  isPollingTrigger: boolean;
  dataSourceType: ActionDataSourceType | null;
  detailDataSourceKey: string | null;
  scheduleSupport: ActionScheduleSupport | null;
  inputs: InputFieldRecord[];
}

export interface ComponentRecord {
  id: string;
  key: string;
  label: string;
  description: string;
  category: string | null;
  public: boolean;
  labels: string[];
  iconUrl: string | null;
  documentationUrl: string | null;
  customerId: string | null;
  forCodeNativeIntegration: boolean;
  signature: string;
  versionNumber: number;
  versionComment: string | null;
  versionCreatedAt: number;
  actions: ActionRecord[];
  connections: ConnectionRecord[];
}

/** When a trigger runs. */
export interface ScheduleRecord {
  /** Whether `value` is the cron expression itself, or the key of a config variable that has it. */
  type: "value" | "configVar";
  value: string;
  timeZone: string;
}

export interface StepRecord extends FlowStep {
  /** Of a trigger. */
  schedule?: ScheduleRecord;
  componentIsPublic: boolean;
  componentVersion: number | null;
  steps: StepRecord[];
  branches: { name: string; steps: StepRecord[] }[];
}

export interface FlowRecord {
  id: string;
  integrationId: string;
  name: string;
  description: string | null;
  stableKey: string;
  isSynchronous: boolean;
  /** Whether AI agents can call it. */
  isAgentFlow: boolean;
  /** JSON Schemas: `invoke` of what it is called with, `result` of what it returns. */
  schemas: Readonly<Record<string, unknown>>;
  endpointSecurityType: IntegrationFlowEndpointSecurityType;
  sortOrder: number;
  retryMaxAttempts: number;
  retryDelayMinutes: number;
  retryUsesExponentialBackoff: boolean;
  lastExecutedAt: number | null;
  steps: StepRecord[];
}

export interface RequiredConfigVariableRecord {
  id: string;
  key: string;
  stableKey: string;
  description: string | null;
  dataType: RequiredConfigVariableDataType;
  collectionType: RequiredConfigVariableCollectionType | null;
  scheduleType: InstanceConfigVariableScheduleType | null;
  /** Of a schedule, with its default. */
  timeZone: string | null;
  defaultValue: string | null;
  pickList: string[] | null;
  orgOnly: boolean;
  /** Set by each user of an instance rather than once for the instance. */
  userLevel: boolean;
  connectionId: string | null;
  /** Of a connection: what its inputs hold until something else is set. */
  inputs?: ConfigValue["inputs"];
  /** The stable key of the reusable connection that it uses. */
  scopedStableKey: string | null;
}

export interface IntegrationRecord {
  id: string;
  versionSequenceId: string;
  /** The record that people edit and publish; a published version is a record of its own. */
  isDraft: boolean;
  name: string;
  description: string | null;
  category: string | null;
  labels: string[];
  documentation: string | null;
  overview: string | null;
  avatarUrl: string | null;
  customerId: string | null;
  isCodeNative: boolean;
  marketplaceConfiguration: MarketplaceConfiguration;
  allowMultipleMarketplaceInstances: boolean;
  definition: string;
  flows: FlowRecord[];
  requiredConfigVariables: RequiredConfigVariableRecord[];
  hasUnpublishedChanges: boolean;
  /** Of a draft: the number of its newest published version, 0 before the first. */
  versionNumber: number;
  versionComment: string | null;
  /** Where the version comes from, as JSON: commit, repository, pull request. */
  versionAttributes?: string | null;
  versionCreatedAt: number | null;
  versionCreatedById: string | null;
  versionIsAvailable: boolean;
  lastExecutedAt: number | null;
  systemInstanceId: string;
  createdAt: number;
  updatedAt: number;
}

/** What is stored of a config variable; without a record its default holds. */
export interface ConfigValue {
  value: string | null;
  /** The inputs of a connection, by key. */
  inputs?: Record<string, { type: string; value: string }>;
  scheduleType?: InstanceConfigVariableScheduleType;
  timeZone?: string;
  status?: InstanceConfigVariableStatus;
  refreshAt?: number;
  lastSuccessfulRefreshAt?: number;
  /** The customer's connection that was chosen for a reusable connection. */
  customerConfigVariableId?: string;
  /** OAuth 2.0 tokens. They never leave the store. */
  token?: Record<string, unknown>;
}

export interface UserLevelConfigRecord {
  id: string;
  userId: string;
  /** By the variable's key. */
  config: Map<string, ConfigValue>;
}

export interface InstanceRecord {
  id: string;
  name: string;
  description: string;
  customerId: string;
  integrationId: string;
  isSystem: boolean;
  enabled: boolean;
  labels: string[];
  needsDeploy: boolean;
  deployedVersion: number;
  logsDisabled: boolean;
  stepResultsDisabled: boolean;
  globalDebug?: boolean;
  inFailedState: boolean;
  systemSuspended: boolean;
  lastDeployedAt: number | null;
  lastExecutedAt: number | null;
  /** By the variable's key; null while every variable has its default. */
  config: Map<string, ConfigValue> | null;
  userLevelConfigs: UserLevelConfigRecord[];
  createdAt: number;
  updatedAt: number;
}

export interface StepResultRecord {
  id: string;
  stepName: string;
  displayStepName: string;
  startedAt: number;
  endedAt: number | null;
  hasError: boolean;
  isRootResult: boolean;
  isLoopStep: boolean;
  loopStepName: string | null;
  loopStepIndex: number | null;
  loopPath: string | null;
  branchName: string | null;
  blobKey: string;
}

/** The synchronous response of a flow. */
export interface FlowResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

export interface FlowRequest {
  payload: string;
  /** The body where it is not text; `payload` is then what is left of it as text. */
  binary?: Buffer;
  contentType: string;
  headers: Record<string, string>;
}

/** What an execution will turn out to be once its time has come. */
export interface ExecutionOutcome {
  error: string | null;
  /** Default: by the error. */
  resultType?: InstanceExecutionResultResultType;
  stepResults: StepResultRecord[];
  logs: LogRecord[];
  response: FlowResponse;
  endsAt: number;
}

export interface ExecutionRecord {
  id: string;
  instanceId: string;
  integrationId: string;
  customerId: string;
  flowId: string;
  status: ExecutionStatus;
  resultType: InstanceExecutionResultResultType | null;
  invokeType: InstanceExecutionResultInvokeType;
  isTestExecution: boolean;
  startedAt: number;
  endedAt: number | null;
  error: string | null;
  retryCount: number;
  maxRetryCount: number;
  retryNextAt: number | null;
  retryForExecutionId: string | null;
  replayForExecutionId: string | null;
  stepResults: StepResultRecord[];
  request: FlowRequest;
  response: FlowResponse | null;
  outcome: ExecutionOutcome | null;
}

export interface LogRecord {
  id: string;
  timestamp: number;
  severity: LogSeverityLevel;
  message: string;
  executionId: string | null;
  instanceId: string;
  integrationId: string;
  customerId: string;
  flowId: string;
  flowName: string;
  stepName: string | null;
  loopStepName: string | null;
  loopStepIndex: number | null;
  isTestExecution: boolean;
  /** The part of a code-native flow's log that it belongs to. */
  section?: LogSection;
}

/** What an agent in another network connects to. */
export interface OnPremiseResourceRecord {
  id: string;
  name: string;
  port: number;
  status: OnPremiseResourceStatus;
  /** Null for the organization's own. */
  customerId: string | null;
}

export interface WebhookEndpointRecord {
  id: string;
  name: string;
  description: string | null;
  url: string;
  /** Signs deliveries; never returned. */
  secret: string | null;
  eventTypes: string[];
  enabled: boolean;
  headers: Record<string, string> | null;
  createdAt: number;
  updatedAt: number;
}
