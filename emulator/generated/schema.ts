export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  BigInt: { input: number | string; output: number | string; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  JSONOrString: { input: string; output: string; }
  JSONString: { input: string; output: string; }
  UUID: { input: string; output: string; }
};

export type Ai = {
  agentFlows?: Maybe<AgentFlowConnection>;
};


export type AiAgentFlowsArgs = {
  integrationId?: InputMaybe<Scalars['ID']['input']>;
};

export type Action = Node & {
  component?: Maybe<Component>;
  dataSourceType?: Maybe<ActionDataSourceType>;
  description: Scalars['String']['output'];
  detailDataSource?: Maybe<Action>;
  id: Scalars['ID']['output'];
  inputs: InputFieldConnection;
  isDataSource: Scalars['Boolean']['output'];
  isPollingTrigger?: Maybe<Scalars['Boolean']['output']>;
  isTrigger: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  scheduleSupport?: Maybe<ActionScheduleSupport>;
};


export type ActionInputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type ActionConnection = {
  edges: Array<Maybe<ActionEdge>>;
  nodes: Array<Maybe<Action>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActionDataSourceType =
  | 'BOOLEAN'
  | 'CODE'
  | 'CONNECTION'
  | 'CREDENTIAL'
  | 'DATE'
  | 'JSONFORM'
  | 'NUMBER'
  | 'OBJECTFIELDMAP'
  | 'OBJECTSELECTION'
  | 'PICKLIST'
  | 'SCHEDULE'
  | 'STRING'
  | 'TIMESTAMP';

export type ActionDefinitionInput = {
  allowsBranching?: InputMaybe<Scalars['Boolean']['input']>;
  authorization?: InputMaybe<AuthorizationDefinition>;
  breakLoop?: InputMaybe<Scalars['Boolean']['input']>;
  canCallComponentFunctions?: InputMaybe<Scalars['Boolean']['input']>;
  display: ActionDisplayDefinition;
  dynamicBranchInput?: InputMaybe<Scalars['String']['input']>;
  examplePayload?: InputMaybe<Scalars['JSONString']['input']>;
  examplePerformSafety?: InputMaybe<ActionPerformSafety>;
  inputs: Array<InputMaybe<InputFieldDefinition>>;
  key: Scalars['String']['input'];
  outputSchema?: InputMaybe<ActionOutputSchemaInput>;
  performSafety?: InputMaybe<ActionPerformSafety>;
  staticBranchNames?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  terminateExecution?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ActionDisplayDefinition = {
  category?: InputMaybe<Scalars['String']['input']>;
  description: Scalars['String']['input'];
  directions?: InputMaybe<Scalars['String']['input']>;
  important?: InputMaybe<Scalars['Boolean']['input']>;
  label: Scalars['String']['input'];
};

export type ActionEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<Action>;
};

export type ActionOutputSchemaInput = {
  schema?: InputMaybe<Scalars['JSONString']['input']>;
  type: Scalars['String']['input'];
};

export type ActionPerformSafety =
  | 'NOT_ALLOWED'
  | 'SAFE';

export type ActionScheduleSupport =
  | 'INVALID'
  | 'REQUIRED'
  | 'VALID';

export type AgentFlow = Node & {
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  invokeSchema?: Maybe<Scalars['JSONString']['output']>;
  name: Scalars['String']['output'];
  resultSchema?: Maybe<Scalars['JSONString']['output']>;
  webhookUrl: Scalars['String']['output'];
};

export type AgentFlowConnection = {
  edges: Array<Maybe<AgentFlowEdge>>;
  nodes: Array<Maybe<AgentFlow>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgentFlowEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<AgentFlow>;
};

export type AlertEvent = Node & {
  createdAt: Scalars['DateTime']['output'];
  details: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  monitor: AlertMonitor;
};

export type AlertEventConnection = {
  edges: Array<Maybe<AlertEventEdge>>;
  nodes: Array<Maybe<AlertEvent>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AlertEventEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<AlertEvent>;
};

export type AlertEventOrder = {
  direction: OrderDirection;
  field: AlertEventOrderField;
};

export type AlertEventOrderField =
  | 'CREATED_AT'
  | 'CUSTOMER'
  | 'DETAILS'
  | 'FLOW_CONFIG'
  | 'INSTANCE'
  | 'INTEGRATION'
  | 'MONITOR'
  | 'TRIGGERS';

export type AlertGroup = Node & {
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  monitors: AlertMonitorConnection;
  name: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  users: UserConnection;
  webhooks: AlertWebhookConnection;
};


export type AlertGroupMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type AlertGroupUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type AlertGroupWebhooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type AlertGroupConnection = {
  edges: Array<Maybe<AlertGroupEdge>>;
  nodes: Array<Maybe<AlertGroup>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AlertGroupEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<AlertGroup>;
};

export type AlertGroupOrder = {
  direction: OrderDirection;
  field: AlertGroupOrderField;
};

export type AlertGroupOrderField =
  | 'CREATED_AT'
  | 'NAME'
  | 'UPDATED_AT';

export type AlertMonitor = Node & {
  createdAt: Scalars['DateTime']['output'];
  durationSecondsCondition?: Maybe<Scalars['Int']['output']>;
  events: AlertEventConnection;
  executionOverdueMinutesCondition?: Maybe<Scalars['Int']['output']>;
  flowConfig?: Maybe<InstanceFlowConfig>;
  groups: AlertGroupConnection;
  id: Scalars['ID']['output'];
  instance?: Maybe<Instance>;
  lastTriggeredAt?: Maybe<Scalars['DateTime']['output']>;
  logSeverityLevelCondition?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  systemSuspended: Scalars['Boolean']['output'];
  triggered: Scalars['Boolean']['output'];
  triggers: AlertTriggerConnection;
  updatedAt: Scalars['DateTime']['output'];
  users: UserConnection;
  webhooks: AlertWebhookConnection;
};


export type AlertMonitorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type AlertMonitorGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type AlertMonitorTriggersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type AlertMonitorUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type AlertMonitorWebhooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<AlertWebhookOrder>>>;
};

export type AlertMonitorConnection = {
  edges: Array<Maybe<AlertMonitorEdge>>;
  nodes: Array<Maybe<AlertMonitor>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AlertMonitorEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<AlertMonitor>;
};

export type AlertMonitorOrder = {
  direction: OrderDirection;
  field: AlertMonitorOrderField;
};

export type AlertMonitorOrderField =
  | 'CREATED_AT'
  | 'CUSTOMER'
  | 'FLOW_CONFIG'
  | 'FLOW_CONFIG__FLOW'
  | 'INSTANCE'
  | 'INTEGRATION'
  | 'LAST_TRIGGERED_AT'
  | 'NAME'
  | 'TRIGGERED'
  | 'TRIGGERS'
  | 'UPDATED_AT';

export type AlertTrigger = Node & {
  id: Scalars['ID']['output'];
  isGlobal: Scalars['Boolean']['output'];
  isInstanceSpecific: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

export type AlertTriggerConnection = {
  edges: Array<Maybe<AlertTriggerEdge>>;
  nodes: Array<Maybe<AlertTrigger>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AlertTriggerEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<AlertTrigger>;
};

export type AlertTriggerOrder = {
  direction: OrderDirection;
  field: AlertTriggerOrderField;
};

export type AlertTriggerOrderField =
  | 'NAME';

export type AlertWebhook = Node & {
  createdAt: Scalars['DateTime']['output'];
  headers?: Maybe<Scalars['JSONString']['output']>;
  id: Scalars['ID']['output'];
  monitors: AlertMonitorConnection;
  name: Scalars['String']['output'];
  payloadTemplate: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  url: Scalars['String']['output'];
};


export type AlertWebhookMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<AlertMonitorOrder>>>;
};

export type AlertWebhookConnection = {
  edges: Array<Maybe<AlertWebhookEdge>>;
  nodes: Array<Maybe<AlertWebhook>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AlertWebhookEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<AlertWebhook>;
};

export type AlertWebhookOrder = {
  direction: OrderDirection;
  field: AlertWebhookOrderField;
};

export type AlertWebhookOrderField =
  | 'CREATED_AT'
  | 'NAME'
  | 'UPDATED_AT'
  | 'URL';

export type AuthorizationDefinition = {
  methods: Array<InputMaybe<Scalars['String']['input']>>;
  required: Scalars['Boolean']['input'];
};

export type BulkUpdateInstancesToLatestIntegrationVersionInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type BulkUpdateInstancesToLatestIntegrationVersionPayload = {
  errors: Array<ErrorType>;
  integration?: Maybe<Integration>;
};

export type ClearAlertMonitorInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type ClearAlertMonitorPayload = {
  alertMonitor?: Maybe<AlertMonitor>;
  errors: Array<ErrorType>;
};

export type Component = Node & {
  actions: ActionConnection;
  category?: Maybe<Scalars['String']['output']>;
  connections: ConnectionConnection;
  customer?: Maybe<Customer>;
  description: Scalars['String']['output'];
  documentationUrl?: Maybe<Scalars['String']['output']>;
  iconUrl?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  labels?: Maybe<Array<Scalars['String']['output']>>;
  public: Scalars['Boolean']['output'];
  signature: Scalars['String']['output'];
  versionComment?: Maybe<Scalars['String']['output']>;
  versionCreatedAt?: Maybe<Scalars['DateTime']['output']>;
  versionIsAvailable: Scalars['Boolean']['output'];
  versionIsLatest: Scalars['Boolean']['output'];
  versionNumber: Scalars['Int']['output'];
};


export type ComponentActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isDataSource?: InputMaybe<Scalars['Boolean']['input']>;
  isTrigger?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type ComponentConnectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type ComponentConnection = {
  edges: Array<Maybe<ComponentEdge>>;
  nodes: Array<Maybe<Component>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ComponentDefinitionInput = {
  authorization?: InputMaybe<AuthorizationDefinition>;
  display: ComponentDisplayDefinition;
  documentationUrl?: InputMaybe<Scalars['String']['input']>;
  forCodeNativeIntegration?: InputMaybe<Scalars['Boolean']['input']>;
  key: Scalars['String']['input'];
  public?: InputMaybe<Scalars['Boolean']['input']>;
  version?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentDisplayDefinition = {
  category?: InputMaybe<Scalars['String']['input']>;
  description: Scalars['String']['input'];
  iconPath?: InputMaybe<Scalars['String']['input']>;
  label: Scalars['String']['input'];
};

export type ComponentEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<Component>;
};

export type ComponentOrder = {
  direction: OrderDirection;
  field: ComponentOrderField;
};

export type ComponentOrderField =
  | 'CATEGORY'
  | 'CUSTOMER'
  | 'DESCRIPTION'
  | 'LABEL'
  | 'VERSION_CREATED_AT'
  | 'VERSION_NUMBER';

export type ComponentSelector = {
  isPublic: Scalars['Boolean']['input'];
  key: Scalars['String']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};

export type Connection = Node & {
  component: Component;
  id: Scalars['ID']['output'];
  inputs: InputFieldConnection;
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  oauth2Type?: Maybe<ConnectionOauth2Type>;
};


export type ConnectionInputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type ConnectionConnection = {
  edges: Array<Maybe<ConnectionEdge>>;
  nodes: Array<Maybe<Connection>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ConnectionDefinitionInput = {
  avatarIconPath?: InputMaybe<Scalars['String']['input']>;
  comments?: InputMaybe<Scalars['String']['input']>;
  iconPath?: InputMaybe<Scalars['String']['input']>;
  inputs?: InputMaybe<Array<InputMaybe<ConnectionInputFieldDefinition>>>;
  key: Scalars['String']['input'];
  label: Scalars['String']['input'];
  oauth2Config?: InputMaybe<ConnectionOAuth2Configuration>;
  oauth2PkceMethod?: InputMaybe<Scalars['String']['input']>;
  oauth2Type?: InputMaybe<Scalars['String']['input']>;
};

export type ConnectionEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<Connection>;
};

export type ConnectionIconUploadUrl = {
  connectionKey?: Maybe<Scalars['String']['output']>;
  iconUploadUrl?: Maybe<Scalars['String']['output']>;
};

export type ConnectionInputFieldDefinition = {
  collection?: InputMaybe<Scalars['String']['input']>;
  comments?: InputMaybe<Scalars['String']['input']>;
  dataSource?: InputMaybe<Scalars['String']['input']>;
  default?: InputMaybe<Scalars['JSONOrString']['input']>;
  example?: InputMaybe<Scalars['String']['input']>;
  inputs?: InputMaybe<Array<InputMaybe<InputFieldDefinition>>>;
  key: Scalars['String']['input'];
  keyLabel?: InputMaybe<Scalars['String']['input']>;
  label: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  model?: InputMaybe<Array<InputMaybe<InputFieldChoice>>>;
  onPremiseControlled?: InputMaybe<Scalars['Boolean']['input']>;
  placeholder?: InputMaybe<Scalars['String']['input']>;
  required?: InputMaybe<Scalars['Boolean']['input']>;
  scope?: InputMaybe<InputFieldScope>;
  shown?: InputMaybe<Scalars['Boolean']['input']>;
  type: Scalars['String']['input'];
};

export type ConnectionOAuth2Configuration = {
  allowedTokenParams?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  overrideGrantType?: InputMaybe<Scalars['String']['input']>;
};

export type ConnectionOauth2Type =
  | 'AUTHORIZATION_CODE'
  | 'CLIENT_CREDENTIALS';

export type ConnectionTemplate = Node & {
  id: Scalars['ID']['output'];
  inputFieldTemplates: InputFieldTemplateConnection;
};


export type ConnectionTemplateInputFieldTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type CreateAlertGroupInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  users?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  webhooks?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
};

export type CreateAlertGroupPayload = {
  alertGroup?: Maybe<AlertGroup>;
  errors: Array<ErrorType>;
};

export type CreateAlertMonitorInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  durationSecondsCondition?: InputMaybe<Scalars['Int']['input']>;
  executionOverdueMinutesCondition?: InputMaybe<Scalars['Int']['input']>;
  flowConfig?: InputMaybe<Scalars['ID']['input']>;
  groups?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  instance?: InputMaybe<Scalars['ID']['input']>;
  logSeverityLevelCondition?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  triggers?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  users?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  webhooks?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
};

export type CreateAlertMonitorPayload = {
  alertMonitor?: Maybe<AlertMonitor>;
  errors: Array<ErrorType>;
};

export type CreateAlertWebhookInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  headers?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  payloadTemplate: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

export type CreateAlertWebhookPayload = {
  alertWebhook?: Maybe<AlertWebhook>;
  errors: Array<ErrorType>;
};

export type CreateCustomerConfigVariableInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  inputs?: InputMaybe<Array<InputMaybe<InputExpression>>>;
  isTest?: InputMaybe<Scalars['Boolean']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  scopedConfigVariable: Scalars['ID']['input'];
};

export type CreateCustomerConfigVariablePayload = {
  customerConfigVariable?: Maybe<CustomerConfigVariable>;
  errors: Array<ErrorType>;
};

export type CreateCustomerInput = {
  allowEmbeddedDesigner?: InputMaybe<Scalars['Boolean']['input']>;
  allowWorkflowCopilot?: InputMaybe<Scalars['Boolean']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  concurrentExecutionLimit?: InputMaybe<Scalars['Int']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  labels?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  name: Scalars['String']['input'];
};

export type CreateCustomerPayload = {
  customer?: Maybe<Customer>;
  errors: Array<ErrorType>;
};

export type CreateCustomerUserInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  email: Scalars['String']['input'];
  externalId?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  role: Scalars['ID']['input'];
};

export type CreateCustomerUserPayload = {
  errors: Array<ErrorType>;
  user?: Maybe<User>;
};

export type CreateInstanceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  configMode?: InputMaybe<Scalars['String']['input']>;
  configVariables?: InputMaybe<Array<InputMaybe<InputInstanceConfigVariable>>>;
  customer: Scalars['ID']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  flowConfigs?: InputMaybe<Array<InputMaybe<InputInstanceFlowConfig>>>;
  integration: Scalars['ID']['input'];
  labels?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  logsDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
  stepResultsDisabled?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateInstancePayload = {
  errors: Array<ErrorType>;
  instance?: Maybe<Instance>;
};

export type CreateIntegrationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  definition?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  endpointConfigTestContentType?: InputMaybe<Scalars['String']['input']>;
  endpointConfigTestHeaders?: InputMaybe<Scalars['String']['input']>;
  endpointConfigTestPayload?: InputMaybe<Scalars['String']['input']>;
  labels?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  metadata?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};

export type CreateIntegrationPayload = {
  errors: Array<ErrorType>;
  integration?: Maybe<Integration>;
};

export type CreateOrganizationUserInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  externalId?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  role: Scalars['ID']['input'];
};

export type CreateOrganizationUserPayload = {
  errors: Array<ErrorType>;
  user?: Maybe<User>;
};

export type CreateWebhookEndpointInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  eventTypes: Array<InputMaybe<Scalars['String']['input']>>;
  headers?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  secret?: InputMaybe<Scalars['String']['input']>;
  url: Scalars['String']['input'];
};

export type CreateWebhookEndpointPayload = {
  errors: Array<ErrorType>;
  webhookEndpoint?: Maybe<WebhookEndpoint>;
};

export type Customer = Node & {
  allowEmbeddedDesigner: Scalars['Boolean']['output'];
  avatarUrl?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  description: Scalars['String']['output'];
  externalId?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  instances: InstanceConnection;
  labels?: Maybe<Array<Scalars['String']['output']>>;
  name: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  users: UserConnection;
};


export type CustomerInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isSystem?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type CustomerUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type CustomerConfigVariable = Node & {
  customer?: Maybe<Customer>;
  id: Scalars['ID']['output'];
  isTest: Scalars['Boolean']['output'];
  key?: Maybe<Scalars['String']['output']>;
  lastConfiguredAt?: Maybe<Scalars['DateTime']['output']>;
  lastSuccessfulRefreshAt?: Maybe<Scalars['DateTime']['output']>;
  refreshAt?: Maybe<Scalars['DateTime']['output']>;
  scopedConfigVariable: ScopedConfigVariable;
  status?: Maybe<CustomerConfigVariableStatus>;
};

export type CustomerConfigVariableConnection = {
  edges: Array<Maybe<CustomerConfigVariableEdge>>;
  nodes: Array<Maybe<CustomerConfigVariable>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CustomerConfigVariableEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<CustomerConfigVariable>;
};

export type CustomerConfigVariableOrder = {
  direction: OrderDirection;
  field: CustomerConfigVariableOrderField;
};

export type CustomerConfigVariableOrderField =
  | 'COMPONENT_LABEL'
  | 'CREATED_AT'
  | 'KEY'
  | 'LAST_CONFIGURED_AT'
  | 'STATUS'
  | 'UPDATED_AT';

export type CustomerConfigVariableStatus =
  | 'ACTIVE'
  | 'ERROR'
  | 'FAILED'
  | 'PENDING';

export type CustomerConnection = {
  edges: Array<Maybe<CustomerEdge>>;
  nodes: Array<Maybe<Customer>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CustomerEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<Customer>;
};

export type CustomerOrder = {
  direction: OrderDirection;
  field: CustomerOrderField;
};

export type CustomerOrderField =
  | 'CONCURRENCY_REJECTIONS'
  | 'CONCURRENT_EXECUTION_LIMIT'
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'NAME'
  | 'UPDATED_AT';

export type CustomerTotalUsageMetrics = Node & {
  customer: Customer;
  deployedInstanceCount: Scalars['Int']['output'];
  deployedUniqueIntegrationCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  snapshotTime: Scalars['DateTime']['output'];
};

export type CustomerTotalUsageMetricsConnection = {
  edges: Array<Maybe<CustomerTotalUsageMetricsEdge>>;
  nodes: Array<Maybe<CustomerTotalUsageMetrics>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CustomerTotalUsageMetricsEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<CustomerTotalUsageMetrics>;
};

export type CustomerTotalUsageMetricsOrder = {
  direction: OrderDirection;
  field: CustomerTotalUsageMetricsOrderField;
};

export type CustomerTotalUsageMetricsOrderField =
  | 'SNAPSHOT_TIME';

export type DataSourceDefinitionInput = {
  authorization?: InputMaybe<AuthorizationDefinition>;
  canCallComponentFunctions?: InputMaybe<Scalars['Boolean']['input']>;
  dataSourceType: Scalars['String']['input'];
  detailDataSource?: InputMaybe<Scalars['String']['input']>;
  display: ActionDisplayDefinition;
  examplePayload?: InputMaybe<Scalars['JSONString']['input']>;
  inputs: Array<InputMaybe<InputFieldDefinition>>;
  key: Scalars['String']['input'];
};

export type DeleteAlertGroupInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteAlertGroupPayload = {
  alertGroup?: Maybe<AlertGroup>;
  errors: Array<ErrorType>;
};

export type DeleteAlertMonitorInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteAlertMonitorPayload = {
  alertMonitor?: Maybe<AlertMonitor>;
  errors: Array<ErrorType>;
};

export type DeleteAlertWebhookInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteAlertWebhookPayload = {
  alertWebhook?: Maybe<AlertWebhook>;
  errors: Array<ErrorType>;
};

export type DeleteComponentInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteComponentPayload = {
  component?: Maybe<Component>;
  errors: Array<ErrorType>;
};

export type DeleteCustomerConfigVariableInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteCustomerConfigVariablePayload = {
  customerConfigVariable?: Maybe<CustomerConfigVariable>;
  errors: Array<ErrorType>;
};

export type DeleteCustomerInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteCustomerPayload = {
  customer?: Maybe<Customer>;
  errors: Array<ErrorType>;
};

export type DeleteInstanceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteInstancePayload = {
  errors: Array<ErrorType>;
  instance?: Maybe<Instance>;
};

export type DeleteIntegrationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteIntegrationPayload = {
  errors: Array<ErrorType>;
  integration?: Maybe<Integration>;
};

export type DeleteUserInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteUserPayload = {
  errors: Array<ErrorType>;
  user?: Maybe<User>;
};

export type DeleteWebhookEndpointInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteWebhookEndpointPayload = {
  errors: Array<ErrorType>;
  webhookEndpoint?: Maybe<WebhookEndpoint>;
};

export type DeployInstanceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  force?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeployInstancePayload = {
  errors: Array<ErrorType>;
  instance?: Maybe<Instance>;
};

export type DisconnectConnectionInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DisconnectConnectionPayload = {
  errors: Array<ErrorType>;
  instanceConfigVariable?: Maybe<InstanceConfigVariable>;
};

export type DisconnectCustomerConnectionInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DisconnectCustomerConnectionPayload = {
  customerConfigVariable?: Maybe<CustomerConfigVariable>;
  errors: Array<ErrorType>;
};

export type DisconnectScopedConnectionInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DisconnectScopedConnectionPayload = {
  errors: Array<ErrorType>;
  scopedConfigVariable?: Maybe<ScopedConfigVariable>;
};

export type DisconnectUserLevelConnectionInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DisconnectUserLevelConnectionPayload = {
  errors: Array<ErrorType>;
  userLevelConfigVariable?: Maybe<UserLevelConfigVariable>;
};

export type ErrorType = {
  field: Scalars['String']['output'];
  messages: Array<Scalars['String']['output']>;
};

export type ExecutionSection = {
  label: Scalars['String']['output'];
  sectionId?: Maybe<Scalars['UUID']['output']>;
};

export type ExecutionSectionConnection = {
  nodes: Array<Maybe<ExecutionSection>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ExecutionSectionOrder = {
  direction: OrderDirection;
  field: ExecutionSectionOrderField;
};

export type ExecutionSectionOrderField =
  | 'STARTED_AT';

export type ExecutionStatus =
  | 'CANCELED'
  | 'CANCELING'
  | 'ERROR'
  | 'PENDING'
  | 'QUEUED'
  | 'SUCCESS';

export type Expression = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  type: ExpressionType;
  value: Scalars['String']['output'];
};

export type ExpressionConnection = {
  edges: Array<Maybe<ExpressionEdge>>;
  nodes: Array<Maybe<Expression>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ExpressionEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<Expression>;
};

export type ExpressionType =
  | 'COMPLEX'
  | 'CONFIGVAR'
  | 'REFERENCE'
  | 'TEMPLATE'
  | 'VALUE';

export type FetchDataSourceContentInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dataSource?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  inputs?: InputMaybe<Array<InputMaybe<InputExpression>>>;
};

export type FetchDataSourceContentPayload = {
  errors: Array<ErrorType>;
  fetchDataSourceContentResult?: Maybe<FetchDataSourceContentResult>;
};

export type FetchDataSourceContentResult = {
  content?: Maybe<Scalars['JSONString']['output']>;
};

export type ForkIntegrationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  parent: Scalars['ID']['input'];
};

export type ForkIntegrationPayload = {
  errors: Array<ErrorType>;
  integration?: Maybe<Integration>;
};

export type ImportIntegrationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  definition: Scalars['String']['input'];
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  replace?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ImportIntegrationPayload = {
  errors: Array<ErrorType>;
  integration?: Maybe<Integration>;
};

export type InputExpression = {
  meta?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  type?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<Scalars['String']['input']>;
};

export type InputField = Node & {
  collection?: Maybe<InputFieldCollection>;
  comments?: Maybe<Scalars['String']['output']>;
  dataSource?: Maybe<Action>;
  default?: Maybe<Scalars['JSONOrString']['output']>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  required: Scalars['Boolean']['output'];
  shown: Scalars['Boolean']['output'];
  type: InputFieldType;
};

export type InputFieldChoice = {
  label: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type InputFieldCollection =
  | 'KEYVALUELIST'
  | 'VALUELIST';

export type InputFieldConnection = {
  edges: Array<Maybe<InputFieldEdge>>;
  nodes: Array<Maybe<InputField>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InputFieldDefinition = {
  collection?: InputMaybe<Scalars['String']['input']>;
  comments?: InputMaybe<Scalars['String']['input']>;
  dataSource?: InputMaybe<Scalars['String']['input']>;
  default?: InputMaybe<Scalars['JSONOrString']['input']>;
  example?: InputMaybe<Scalars['String']['input']>;
  inputs?: InputMaybe<Array<InputMaybe<InputFieldDefinition>>>;
  key: Scalars['String']['input'];
  keyLabel?: InputMaybe<Scalars['String']['input']>;
  label: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  model?: InputMaybe<Array<InputMaybe<InputFieldChoice>>>;
  placeholder?: InputMaybe<Scalars['String']['input']>;
  required?: InputMaybe<Scalars['Boolean']['input']>;
  scope?: InputMaybe<InputFieldScope>;
  type: Scalars['String']['input'];
};

export type InputFieldEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<InputField>;
};

export type InputFieldScope =
  | 'ON_DEPLOY';

export type InputFieldTemplate = Node & {
  id: Scalars['ID']['output'];
  inputField: InputField;
  value?: Maybe<Scalars['String']['output']>;
};

export type InputFieldTemplateConnection = {
  edges: Array<Maybe<InputFieldTemplateEdge>>;
  nodes: Array<Maybe<InputFieldTemplate>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InputFieldTemplateEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<InputFieldTemplate>;
};

export type InputFieldType =
  | 'BOOLEAN'
  | 'CODE'
  | 'CONDITIONAL'
  | 'CONNECTION'
  | 'DATA'
  | 'DATE'
  | 'DYNAMICFIELDSELECTION'
  | 'DYNAMICOBJECT'
  | 'DYNAMICOBJECTSELECTION'
  | 'FLOW'
  | 'JSONFORM'
  | 'OBJECTFIELDMAP'
  | 'OBJECTSELECTION'
  | 'PASSWORD'
  | 'STRING'
  | 'STRUCTUREDOBJECT'
  | 'TEMPLATE'
  | 'TEXT'
  | 'TIMESTAMP';

export type InputInstanceConfigVariable = {
  customerConfigVariableId?: InputMaybe<Scalars['ID']['input']>;
  key: Scalars['String']['input'];
  onPremiseResourceId?: InputMaybe<Scalars['ID']['input']>;
  scheduleType?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<Scalars['String']['input']>;
  values?: InputMaybe<Scalars['JSONString']['input']>;
};

export type InputInstanceFlowConfig = {
  apiKeys?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  flowId: Scalars['ID']['input'];
  testContentType?: InputMaybe<Scalars['String']['input']>;
  testHeaders?: InputMaybe<Scalars['JSONString']['input']>;
  testPayload?: InputMaybe<Scalars['String']['input']>;
  usesLre?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Instance = Node & {
  allowRemove: Scalars['Boolean']['output'];
  configState?: Maybe<InstanceConfigState>;
  configVariables: InstanceConfigVariableConnection;
  createdAt: Scalars['DateTime']['output'];
  customer: Customer;
  deployedVersion: Scalars['Int']['output'];
  description: Scalars['String']['output'];
  enabled: Scalars['Boolean']['output'];
  executionResults: InstanceExecutionResultConnection;
  flowConfigs: InstanceFlowConfigConnection;
  globalDebug: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  inFailedState?: Maybe<Scalars['Boolean']['output']>;
  integration: Integration;
  isSystem: Scalars['Boolean']['output'];
  labels?: Maybe<Array<Scalars['String']['output']>>;
  lastDeployedAt?: Maybe<Scalars['DateTime']['output']>;
  lastExecutedAt?: Maybe<Scalars['DateTime']['output']>;
  monitors: AlertMonitorConnection;
  name: Scalars['String']['output'];
  needsDeploy: Scalars['Boolean']['output'];
  systemSuspended: Scalars['Boolean']['output'];
  updatedAt: Scalars['DateTime']['output'];
  userLevelConfigs: UserLevelConfigConnection;
};


export type InstanceConfigVariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  status_In?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type InstanceExecutionResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  error_Isnull?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InstanceExecutionResultOrder>;
};


export type InstanceFlowConfigsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type InstanceMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type InstanceUserLevelConfigsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type InstanceConfigState =
  | 'FULLY_CONFIGURED'
  | 'NEEDS_INSTANCE_CONFIGURATION'
  | 'NEEDS_USER_LEVEL_CONFIGURATION';

export type InstanceConfigVariable = Node & {
  authorizeUrl?: Maybe<Scalars['String']['output']>;
  customerConfigVariable?: Maybe<CustomerConfigVariable>;
  id: Scalars['ID']['output'];
  inputs?: Maybe<ExpressionConnection>;
  lastSuccessfulRefreshAt?: Maybe<Scalars['DateTime']['output']>;
  meta?: Maybe<Scalars['JSONString']['output']>;
  refreshAt?: Maybe<Scalars['DateTime']['output']>;
  requiredConfigVariable: RequiredConfigVariable;
  scheduleType?: Maybe<InstanceConfigVariableScheduleType>;
  status?: Maybe<InstanceConfigVariableStatus>;
  timeZone?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['String']['output']>;
};


export type InstanceConfigVariableInputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type InstanceConfigVariableConnection = {
  edges: Array<Maybe<InstanceConfigVariableEdge>>;
  nodes: Array<Maybe<InstanceConfigVariable>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstanceConfigVariableEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<InstanceConfigVariable>;
};

export type InstanceConfigVariableScheduleType =
  | 'CUSTOM'
  | 'DAY'
  | 'HOUR'
  | 'MINUTE'
  | 'NONE'
  | 'WEEK';

export type InstanceConfigVariableStatus =
  | 'ACTIVE'
  | 'ERROR'
  | 'FAILED'
  | 'PENDING';

export type InstanceConnection = {
  edges: Array<Maybe<InstanceEdge>>;
  nodes: Array<Maybe<Instance>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstanceDailyUsageMetrics = Node & {
  failedExecutionCount: Scalars['BigInt']['output'];
  id: Scalars['ID']['output'];
  instance: Instance;
  snapshotDate: Scalars['Date']['output'];
  spendMbSecs: Scalars['BigInt']['output'];
  stepCount: Scalars['BigInt']['output'];
  successfulExecutionCount: Scalars['BigInt']['output'];
};

export type InstanceDailyUsageMetricsConnection = {
  edges: Array<Maybe<InstanceDailyUsageMetricsEdge>>;
  nodes: Array<Maybe<InstanceDailyUsageMetrics>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstanceDailyUsageMetricsEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<InstanceDailyUsageMetrics>;
};

export type InstanceDailyUsageMetricsOrder = {
  direction: OrderDirection;
  field: InstanceDailyUsageMetricsOrderField;
};

export type InstanceDailyUsageMetricsOrderField =
  | 'SNAPSHOT_DATE';

export type InstanceEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<Instance>;
};

export type InstanceExecutionResult = Node & {
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  error?: Maybe<Scalars['String']['output']>;
  flow?: Maybe<IntegrationFlow>;
  flowConfig?: Maybe<InstanceFlowConfig>;
  id: Scalars['ID']['output'];
  instance?: Maybe<Instance>;
  integration?: Maybe<Integration>;
  invokeType?: Maybe<InstanceExecutionResultInvokeType>;
  isTestExecution: Scalars['Boolean']['output'];
  logs: LogConnection;
  maxRetryCount?: Maybe<Scalars['Int']['output']>;
  replayForExecution?: Maybe<InstanceExecutionResult>;
  replays: InstanceExecutionResultConnection;
  requestPayloadUrl: Scalars['String']['output'];
  responsePayloadUrl: Scalars['String']['output'];
  resultType?: Maybe<InstanceExecutionResultResultType>;
  retryAttempts: InstanceExecutionResultConnection;
  retryCount?: Maybe<Scalars['Int']['output']>;
  retryForExecution?: Maybe<InstanceExecutionResult>;
  retryNextAt?: Maybe<Scalars['DateTime']['output']>;
  spendMbSecs?: Maybe<Scalars['Int']['output']>;
  startedAt: Scalars['DateTime']['output'];
  status: ExecutionStatus;
  stepCount?: Maybe<Scalars['Int']['output']>;
  stepResults: InstanceStepResultConnection;
};


export type InstanceExecutionResultLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LogOrder>;
};


export type InstanceExecutionResultReplaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  error_Isnull?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type InstanceExecutionResultRetryAttemptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type InstanceExecutionResultStepResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  displayStepName?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InstanceStepResultOrder>;
  stepName?: InputMaybe<Scalars['String']['input']>;
};

export type InstanceExecutionResultConnection = {
  edges: Array<Maybe<InstanceExecutionResultEdge>>;
  nodes: Array<Maybe<InstanceExecutionResult>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstanceExecutionResultEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<InstanceExecutionResult>;
};

export type InstanceExecutionResultInvokeType =
  | 'AI_AGENT'
  | 'CROSS_FLOW'
  | 'DEPLOY_FLOW'
  | 'INSTANCE_SYNC_FLOW'
  | 'INTEGRATION_ENDPOINT_TEST'
  | 'INTEGRATION_FLOW_TEST'
  | 'SCHEDULED'
  | 'TEAR_DOWN_FLOW'
  | 'WEBHOOK'
  | 'WEBHOOK_SNAPSHOT';

export type InstanceExecutionResultOrder = {
  direction: OrderDirection;
  field: InstanceExecutionResultOrderField;
};

export type InstanceExecutionResultOrderField =
  | 'ENDED_AT'
  | 'STARTED_AT';

export type InstanceExecutionResultResultType =
  | 'CANCELED_AS_DUPLICATE'
  | 'CANCELED_BY_USER'
  | 'COMPLETED'
  | 'ERROR'
  | 'POLLED_NO_CHANGES';

export type InstanceFlowConfig = Node & {
  apiKeys?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  flow: IntegrationFlow;
  id: Scalars['ID']['output'];
  inFailedState: Scalars['Boolean']['output'];
  lastExecutedAt?: Maybe<Scalars['DateTime']['output']>;
  monitors: AlertMonitorConnection;
  webhookUrl: Scalars['String']['output'];
};


export type InstanceFlowConfigMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type InstanceFlowConfigConnection = {
  edges: Array<Maybe<InstanceFlowConfigEdge>>;
  nodes: Array<Maybe<InstanceFlowConfig>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstanceFlowConfigEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<InstanceFlowConfig>;
};

export type InstanceOrder = {
  direction: OrderDirection;
  field: InstanceOrderField;
};

export type InstanceOrderField =
  | 'CATEGORY'
  | 'CREATED_AT'
  | 'CUSTOMER'
  | 'DESCRIPTION'
  | 'ENABLED'
  | 'INSTANCE_TYPE'
  | 'INTEGRATION'
  | 'LAST_EXECUTED_AT'
  | 'NAME'
  | 'UPDATED_AT'
  | 'VERSION';

export type InstanceStepResult = Node & {
  branchName?: Maybe<Scalars['String']['output']>;
  displayStepName?: Maybe<Scalars['String']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  hasError: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isLoopStep: Scalars['Boolean']['output'];
  isRootResult: Scalars['Boolean']['output'];
  loopPath?: Maybe<Scalars['String']['output']>;
  loopStepIndex?: Maybe<Scalars['Int']['output']>;
  loopStepName?: Maybe<Scalars['String']['output']>;
  resultsUrl: Scalars['String']['output'];
  startedAt: Scalars['DateTime']['output'];
  stepName?: Maybe<Scalars['String']['output']>;
};

export type InstanceStepResultConnection = {
  edges: Array<Maybe<InstanceStepResultEdge>>;
  nodes: Array<Maybe<InstanceStepResult>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstanceStepResultEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<InstanceStepResult>;
};

export type InstanceStepResultOrder = {
  direction: OrderDirection;
  field: InstanceStepResultOrderField;
};

export type InstanceStepResultOrderField =
  | 'ENDED_AT'
  | 'STARTED_AT';

export type Integration = Node & {
  actions: IntegrationActionConnection;
  allowMultipleMarketplaceInstances: Scalars['Boolean']['output'];
  allowRemove: Scalars['Boolean']['output'];
  avatarUrl?: Maybe<Scalars['String']['output']>;
  category?: Maybe<Scalars['String']['output']>;
  configPages: Scalars['JSONString']['output'];
  createdAt: Scalars['DateTime']['output'];
  customer?: Maybe<Customer>;
  definition?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  documentation?: Maybe<Scalars['String']['output']>;
  flows: IntegrationFlowConnection;
  hasUnpublishedChanges: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isCodeNative: Scalars['Boolean']['output'];
  labels?: Maybe<Array<Scalars['String']['output']>>;
  lastExecutedAt?: Maybe<Scalars['DateTime']['output']>;
  marketplaceConfiguration: MarketplaceConfiguration;
  name: Scalars['String']['output'];
  overview?: Maybe<Scalars['String']['output']>;
  preprocessFlowName?: Maybe<Scalars['String']['output']>;
  requiredConfigVariables: RequiredConfigVariableConnection;
  systemInstance: Instance;
  testConfigVariables: InstanceConfigVariableConnection;
  updatedAt: Scalars['DateTime']['output'];
  versionAttributes?: Maybe<Scalars['JSONString']['output']>;
  versionComment?: Maybe<Scalars['String']['output']>;
  versionCreatedAt?: Maybe<Scalars['DateTime']['output']>;
  versionCreatedBy?: Maybe<User>;
  versionIsAvailable: Scalars['Boolean']['output'];
  versionIsLatest: Scalars['Boolean']['output'];
  versionNumber: Scalars['Int']['output'];
  versionSequence: IntegrationConnection;
  versionSequenceId?: Maybe<Scalars['UUID']['output']>;
};


export type IntegrationActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type IntegrationDefinitionArgs = {
  useLatestComponentVersions?: InputMaybe<Scalars['Boolean']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type IntegrationFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type IntegrationRequiredConfigVariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type IntegrationTestConfigVariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Scalars['String']['input']>;
  status_In?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type IntegrationVersionSequenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<IntegrationOrder>>>;
  versionIsAvailable?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IntegrationAction = Node & {
  action: Action;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type IntegrationActionConnection = {
  edges: Array<Maybe<IntegrationActionEdge>>;
  nodes: Array<Maybe<IntegrationAction>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IntegrationActionEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<IntegrationAction>;
};

export type IntegrationConnection = {
  edges: Array<Maybe<IntegrationEdge>>;
  nodes: Array<Maybe<Integration>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IntegrationEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<Integration>;
};

export type IntegrationFlow = Node & {
  description?: Maybe<Scalars['String']['output']>;
  endpointSecurityType: IntegrationFlowEndpointSecurityType;
  id: Scalars['ID']['output'];
  isSynchronous: Scalars['Boolean']['output'];
  lastExecutedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  retryDelayMinutes: Scalars['Int']['output'];
  retryMaxAttempts: Scalars['Int']['output'];
  retryUsesExponentialBackoff: Scalars['Boolean']['output'];
  sortOrder: Scalars['Int']['output'];
  stableKey?: Maybe<Scalars['String']['output']>;
  testUrl: Scalars['String']['output'];
  trigger: IntegrationAction;
};

export type IntegrationFlowConnection = {
  edges: Array<Maybe<IntegrationFlowEdge>>;
  nodes: Array<Maybe<IntegrationFlow>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IntegrationFlowEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<IntegrationFlow>;
};

export type IntegrationFlowEndpointSecurityType =
  | 'CUSTOMER_OPTIONAL'
  | 'CUSTOMER_REQUIRED'
  | 'ORGANIZATION'
  | 'UNSECURED';

export type IntegrationOrder = {
  direction: OrderDirection;
  field: IntegrationOrderField;
};

export type IntegrationOrderField =
  | 'CATEGORY'
  | 'CREATED_AT'
  | 'CUSTOMER'
  | 'DESCRIPTION'
  | 'NAME'
  | 'PUBLISHED_AT'
  | 'UPDATED_AT'
  | 'VERSION_NUMBER';

export type Log = Node & {
  customer?: Maybe<Customer>;
  executionResult?: Maybe<InstanceExecutionResult>;
  flow?: Maybe<IntegrationFlow>;
  flowName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  instance?: Maybe<Instance>;
  integration?: Maybe<Integration>;
  isTestExecution?: Maybe<Scalars['Boolean']['output']>;
  loopStepIndex?: Maybe<Scalars['Int']['output']>;
  loopStepName?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  sectionId?: Maybe<Scalars['UUID']['output']>;
  severity: LogSeverityLevel;
  stepName?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['DateTime']['output'];
};

export type LogConnection = {
  edges: Array<Maybe<LogEdge>>;
  nodes: Array<Maybe<Log>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LogEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<Log>;
};

export type LogOrder = {
  direction: OrderDirection;
  field: LogOrderField;
};

export type LogOrderField =
  | 'CUSTOMER'
  | 'FLOW'
  | 'FLOW_CONFIG'
  | 'INSTANCE'
  | 'INTEGRATION'
  | 'LOG_TYPE'
  | 'MESSAGE'
  | 'SEVERITY'
  | 'TIMESTAMP';

export type LogSeverity = {
  id?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['String']['output']>;
};

export type LogSeverityLevel =
  | 'DEBUG'
  | 'ERROR'
  | 'FATAL'
  | 'INFO'
  | 'METRIC'
  | 'TRACE'
  | 'WARN';

export type MarketplaceConfiguration =
  | 'AVAILABLE_AND_DEPLOYABLE'
  | 'AVAILABLE_NOT_DEPLOYABLE'
  | 'NOT_AVAILABLE_IN_MARKETPLACE';

export type MediaType =
  | 'ATTACHMENT'
  | 'AVATAR';

export type Node = {
  id: Scalars['ID']['output'];
};

export type OnPremiseResource = Node & {
  customer?: Maybe<Customer>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  port: Scalars['Int']['output'];
  status: OnPremiseResourceStatus;
};

export type OnPremiseResourceConnection = {
  edges: Array<Maybe<OnPremiseResourceEdge>>;
  nodes: Array<Maybe<OnPremiseResource>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OnPremiseResourceEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<OnPremiseResource>;
};

export type OnPremiseResourceOrder = {
  direction: OrderDirection;
  field: OnPremiseResourceOrderField;
};

export type OnPremiseResourceOrderField =
  | 'CUSTOMER'
  | 'NAME';

export type OnPremiseResourceStatus =
  | 'AVAILABLE'
  | 'PENDING'
  | 'UNAVAILABLE'
  | 'UNKNOWN';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OrgDailyUsageMetrics = Node & {
  failedExecutionCount: Scalars['BigInt']['output'];
  id: Scalars['ID']['output'];
  snapshotDate: Scalars['Date']['output'];
  spendMbSecs: Scalars['BigInt']['output'];
  stepCount: Scalars['BigInt']['output'];
  successfulExecutionCount: Scalars['BigInt']['output'];
};

export type OrgDailyUsageMetricsConnection = {
  edges: Array<Maybe<OrgDailyUsageMetricsEdge>>;
  nodes: Array<Maybe<OrgDailyUsageMetrics>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrgDailyUsageMetricsEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<OrgDailyUsageMetrics>;
};

export type OrgDailyUsageMetricsOrder = {
  direction: OrderDirection;
  field: OrgDailyUsageMetricsOrderField;
};

export type OrgDailyUsageMetricsOrderField =
  | 'SNAPSHOT_DATE';

export type Organization = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  users: UserConnection;
};


export type OrganizationUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PublishComponentInput = {
  actions?: InputMaybe<Array<InputMaybe<ActionDefinitionInput>>>;
  attributes?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  comment?: InputMaybe<Scalars['String']['input']>;
  connections?: InputMaybe<Array<InputMaybe<ConnectionDefinitionInput>>>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  dataSources?: InputMaybe<Array<InputMaybe<DataSourceDefinitionInput>>>;
  definition: ComponentDefinitionInput;
  triggers?: InputMaybe<Array<InputMaybe<TriggerDefinitionInput>>>;
};

export type PublishComponentPayload = {
  errors: Array<ErrorType>;
  publishResult?: Maybe<PublishComponentResult>;
};

export type PublishComponentResult = {
  component?: Maybe<Component>;
  connectionAvatarIconUploadUrls?: Maybe<Array<Maybe<ConnectionIconUploadUrl>>>;
  connectionIconUploadUrls?: Maybe<Array<Maybe<ConnectionIconUploadUrl>>>;
  iconUploadUrl?: Maybe<Scalars['String']['output']>;
  packageUploadUrl?: Maybe<Scalars['String']['output']>;
  sourceUploadUrl?: Maybe<Scalars['String']['output']>;
};

export type PublishIntegrationInput = {
  attributes?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  comment?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type PublishIntegrationPayload = {
  errors: Array<ErrorType>;
  integration?: Maybe<Integration>;
};

export type ReplayExecutionInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type ReplayExecutionPayload = {
  errors: Array<ErrorType>;
  instanceExecutionResult?: Maybe<InstanceExecutionResult>;
};

export type RequiredConfigVariable = Node & {
  collectionType?: Maybe<RequiredConfigVariableCollectionType>;
  connection?: Maybe<Connection>;
  connectionTemplate?: Maybe<ConnectionTemplate>;
  dataType: RequiredConfigVariableDataType;
  defaultValue?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  header?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  orgOnly?: Maybe<Scalars['Boolean']['output']>;
  pickList?: Maybe<Array<Scalars['String']['output']>>;
  scheduleType?: Maybe<RequiredConfigVariableScheduleType>;
  scopedConfigVariable?: Maybe<ScopedConfigVariable>;
  stableKey?: Maybe<Scalars['String']['output']>;
  timeZone?: Maybe<Scalars['String']['output']>;
  userLevelConfigured: Scalars['Boolean']['output'];
};

export type RequiredConfigVariableCollectionType =
  | 'KEYVALUELIST'
  | 'VALUELIST';

export type RequiredConfigVariableConnection = {
  edges: Array<Maybe<RequiredConfigVariableEdge>>;
  nodes: Array<Maybe<RequiredConfigVariable>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RequiredConfigVariableDataType =
  | 'BOOLEAN'
  | 'CODE'
  | 'CONNECTION'
  | 'CREDENTIAL'
  | 'DATE'
  | 'JSONFORM'
  | 'NUMBER'
  | 'OBJECTFIELDMAP'
  | 'OBJECTSELECTION'
  | 'PICKLIST'
  | 'SCHEDULE'
  | 'STRING'
  | 'TIMESTAMP';

export type RequiredConfigVariableEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<RequiredConfigVariable>;
};

export type RequiredConfigVariableScheduleType =
  | 'CUSTOM'
  | 'DAY'
  | 'HOUR'
  | 'MINUTE'
  | 'NONE'
  | 'WEEK';

export type Role = Node & {
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  level: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type RootMutation = {
  bulkUpdateInstancesToLatestIntegrationVersion?: Maybe<BulkUpdateInstancesToLatestIntegrationVersionPayload>;
  clearAlertMonitor?: Maybe<ClearAlertMonitorPayload>;
  createAlertGroup?: Maybe<CreateAlertGroupPayload>;
  createAlertMonitor?: Maybe<CreateAlertMonitorPayload>;
  createAlertWebhook?: Maybe<CreateAlertWebhookPayload>;
  createCustomer?: Maybe<CreateCustomerPayload>;
  createCustomerConfigVariable?: Maybe<CreateCustomerConfigVariablePayload>;
  createCustomerUser?: Maybe<CreateCustomerUserPayload>;
  createInstance?: Maybe<CreateInstancePayload>;
  createIntegration?: Maybe<CreateIntegrationPayload>;
  createOrganizationUser?: Maybe<CreateOrganizationUserPayload>;
  createWebhookEndpoint?: Maybe<CreateWebhookEndpointPayload>;
  deleteAlertGroup?: Maybe<DeleteAlertGroupPayload>;
  deleteAlertMonitor?: Maybe<DeleteAlertMonitorPayload>;
  deleteAlertWebhook?: Maybe<DeleteAlertWebhookPayload>;
  deleteComponent?: Maybe<DeleteComponentPayload>;
  deleteCustomer?: Maybe<DeleteCustomerPayload>;
  deleteCustomerConfigVariable?: Maybe<DeleteCustomerConfigVariablePayload>;
  deleteInstance?: Maybe<DeleteInstancePayload>;
  deleteIntegration?: Maybe<DeleteIntegrationPayload>;
  deleteUser?: Maybe<DeleteUserPayload>;
  deleteWebhookEndpoint?: Maybe<DeleteWebhookEndpointPayload>;
  deployInstance?: Maybe<DeployInstancePayload>;
  disconnectConnection?: Maybe<DisconnectConnectionPayload>;
  disconnectCustomerConnection?: Maybe<DisconnectCustomerConnectionPayload>;
  disconnectScopedConnection?: Maybe<DisconnectScopedConnectionPayload>;
  disconnectUserLevelConnection?: Maybe<DisconnectUserLevelConnectionPayload>;
  fetchDataSourceContent?: Maybe<FetchDataSourceContentPayload>;
  forkIntegration?: Maybe<ForkIntegrationPayload>;
  importIntegration?: Maybe<ImportIntegrationPayload>;
  publishComponent?: Maybe<PublishComponentPayload>;
  publishIntegration?: Maybe<PublishIntegrationPayload>;
  replayExecution?: Maybe<ReplayExecutionPayload>;
  testInstanceFlowConfig?: Maybe<TestInstanceFlowConfigPayload>;
  testIntegrationFlow?: Maybe<TestIntegrationFlowPayload>;
  updateAlertGroup?: Maybe<UpdateAlertGroupPayload>;
  updateAlertMonitor?: Maybe<UpdateAlertMonitorPayload>;
  updateAlertWebhook?: Maybe<UpdateAlertWebhookPayload>;
  updateCustomer?: Maybe<UpdateCustomerPayload>;
  updateCustomerConfigVariable?: Maybe<UpdateCustomerConfigVariablePayload>;
  updateCustomerOAuth2Connection?: Maybe<UpdateCustomerOAuth2ConnectionPayload>;
  updateInstance?: Maybe<UpdateInstancePayload>;
  updateInstanceConfigVariables?: Maybe<UpdateInstanceConfigVariablesPayload>;
  updateIntegration?: Maybe<UpdateIntegrationPayload>;
  updateIntegrationMarketplaceConfiguration?: Maybe<UpdateIntegrationMarketplaceConfigurationPayload>;
  updateIntegrationVersionAvailability?: Maybe<UpdateIntegrationVersionAvailabilityPayload>;
  updateOAuth2Connection?: Maybe<UpdateOAuth2ConnectionPayload>;
  updateOrganization?: Maybe<UpdateOrganizationPayload>;
  updateScopedOAuth2Connection?: Maybe<UpdateScopedOAuth2ConnectionPayload>;
  updateUser?: Maybe<UpdateUserPayload>;
  updateUserLevelOAuth2Connection?: Maybe<UpdateUserLevelOAuth2ConnectionPayload>;
  updateWebhookEndpoint?: Maybe<UpdateWebhookEndpointPayload>;
  updateWorkflowTestConfiguration?: Maybe<UpdateWorkflowTestConfigurationPayload>;
  validateIntegrationSchema?: Maybe<ValidateIntegrationSchemaPayload>;
};


export type RootMutationBulkUpdateInstancesToLatestIntegrationVersionArgs = {
  input: BulkUpdateInstancesToLatestIntegrationVersionInput;
};


export type RootMutationClearAlertMonitorArgs = {
  input: ClearAlertMonitorInput;
};


export type RootMutationCreateAlertGroupArgs = {
  input: CreateAlertGroupInput;
};


export type RootMutationCreateAlertMonitorArgs = {
  input: CreateAlertMonitorInput;
};


export type RootMutationCreateAlertWebhookArgs = {
  input: CreateAlertWebhookInput;
};


export type RootMutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};


export type RootMutationCreateCustomerConfigVariableArgs = {
  input: CreateCustomerConfigVariableInput;
};


export type RootMutationCreateCustomerUserArgs = {
  input: CreateCustomerUserInput;
};


export type RootMutationCreateInstanceArgs = {
  input: CreateInstanceInput;
};


export type RootMutationCreateIntegrationArgs = {
  input: CreateIntegrationInput;
};


export type RootMutationCreateOrganizationUserArgs = {
  input: CreateOrganizationUserInput;
};


export type RootMutationCreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};


export type RootMutationDeleteAlertGroupArgs = {
  input: DeleteAlertGroupInput;
};


export type RootMutationDeleteAlertMonitorArgs = {
  input: DeleteAlertMonitorInput;
};


export type RootMutationDeleteAlertWebhookArgs = {
  input: DeleteAlertWebhookInput;
};


export type RootMutationDeleteComponentArgs = {
  input: DeleteComponentInput;
};


export type RootMutationDeleteCustomerArgs = {
  input: DeleteCustomerInput;
};


export type RootMutationDeleteCustomerConfigVariableArgs = {
  input: DeleteCustomerConfigVariableInput;
};


export type RootMutationDeleteInstanceArgs = {
  input: DeleteInstanceInput;
};


export type RootMutationDeleteIntegrationArgs = {
  input: DeleteIntegrationInput;
};


export type RootMutationDeleteUserArgs = {
  input: DeleteUserInput;
};


export type RootMutationDeleteWebhookEndpointArgs = {
  input: DeleteWebhookEndpointInput;
};


export type RootMutationDeployInstanceArgs = {
  input: DeployInstanceInput;
};


export type RootMutationDisconnectConnectionArgs = {
  input: DisconnectConnectionInput;
};


export type RootMutationDisconnectCustomerConnectionArgs = {
  input: DisconnectCustomerConnectionInput;
};


export type RootMutationDisconnectScopedConnectionArgs = {
  input: DisconnectScopedConnectionInput;
};


export type RootMutationDisconnectUserLevelConnectionArgs = {
  input: DisconnectUserLevelConnectionInput;
};


export type RootMutationFetchDataSourceContentArgs = {
  input: FetchDataSourceContentInput;
};


export type RootMutationForkIntegrationArgs = {
  input: ForkIntegrationInput;
};


export type RootMutationImportIntegrationArgs = {
  input: ImportIntegrationInput;
};


export type RootMutationPublishComponentArgs = {
  input: PublishComponentInput;
};


export type RootMutationPublishIntegrationArgs = {
  input: PublishIntegrationInput;
};


export type RootMutationReplayExecutionArgs = {
  input: ReplayExecutionInput;
};


export type RootMutationTestInstanceFlowConfigArgs = {
  input: TestInstanceFlowConfigInput;
};


export type RootMutationTestIntegrationFlowArgs = {
  input: TestIntegrationFlowInput;
};


export type RootMutationUpdateAlertGroupArgs = {
  input: UpdateAlertGroupInput;
};


export type RootMutationUpdateAlertMonitorArgs = {
  input: UpdateAlertMonitorInput;
};


export type RootMutationUpdateAlertWebhookArgs = {
  input: UpdateAlertWebhookInput;
};


export type RootMutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};


export type RootMutationUpdateCustomerConfigVariableArgs = {
  input: UpdateCustomerConfigVariableInput;
};


export type RootMutationUpdateCustomerOAuth2ConnectionArgs = {
  input: UpdateCustomerOAuth2ConnectionInput;
};


export type RootMutationUpdateInstanceArgs = {
  input: UpdateInstanceInput;
};


export type RootMutationUpdateInstanceConfigVariablesArgs = {
  input: UpdateInstanceConfigVariablesInput;
};


export type RootMutationUpdateIntegrationArgs = {
  input: UpdateIntegrationInput;
};


export type RootMutationUpdateIntegrationMarketplaceConfigurationArgs = {
  input: UpdateIntegrationMarketplaceConfigurationInput;
};


export type RootMutationUpdateIntegrationVersionAvailabilityArgs = {
  input: UpdateIntegrationVersionAvailabilityInput;
};


export type RootMutationUpdateOAuth2ConnectionArgs = {
  input: UpdateOAuth2ConnectionInput;
};


export type RootMutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


export type RootMutationUpdateScopedOAuth2ConnectionArgs = {
  input: UpdateScopedOAuth2ConnectionInput;
};


export type RootMutationUpdateUserArgs = {
  input: UpdateUserInput;
};


export type RootMutationUpdateUserLevelOAuth2ConnectionArgs = {
  input: UpdateUserLevelOAuth2ConnectionInput;
};


export type RootMutationUpdateWebhookEndpointArgs = {
  input: UpdateWebhookEndpointInput;
};


export type RootMutationUpdateWorkflowTestConfigurationArgs = {
  input: UpdateWorkflowTestConfigurationInput;
};


export type RootMutationValidateIntegrationSchemaArgs = {
  input: ValidateIntegrationSchemaInput;
};

export type RootQuery = {
  ai: Ai;
  alertEvent?: Maybe<AlertEvent>;
  alertEvents: AlertEventConnection;
  alertGroup?: Maybe<AlertGroup>;
  alertGroups: AlertGroupConnection;
  alertMonitor?: Maybe<AlertMonitor>;
  alertMonitors: AlertMonitorConnection;
  alertTrigger?: Maybe<AlertTrigger>;
  alertTriggers: AlertTriggerConnection;
  alertWebhook?: Maybe<AlertWebhook>;
  alertWebhooks: AlertWebhookConnection;
  authenticatedUser: User;
  components: ComponentConnection;
  customer?: Maybe<Customer>;
  customerConfigVariable?: Maybe<CustomerConfigVariable>;
  customerConfigVariables: CustomerConfigVariableConnection;
  customerRoles: Array<Maybe<Role>>;
  customerTotalUsageMetrics: CustomerTotalUsageMetricsConnection;
  customers: CustomerConnection;
  executionResult?: Maybe<InstanceExecutionResult>;
  executionResults: InstanceExecutionResultConnection;
  executionSections: ExecutionSectionConnection;
  instance?: Maybe<Instance>;
  instanceDailyUsageMetrics: InstanceDailyUsageMetricsConnection;
  instances: InstanceConnection;
  integration?: Maybe<Integration>;
  integrations: IntegrationConnection;
  logSeverityLevels: Array<Maybe<LogSeverity>>;
  logs: LogConnection;
  onPremiseResources: OnPremiseResourceConnection;
  orgDailyUsageMetrics: OrgDailyUsageMetricsConnection;
  organization?: Maybe<Organization>;
  organizationRoles: Array<Maybe<Role>>;
  scopedConfigVariable?: Maybe<ScopedConfigVariable>;
  scopedConfigVariables: ScopedConfigVariableConnection;
  uploadMedia: UploadMedia;
  user?: Maybe<User>;
  users: UserConnection;
  webhookEndpoint?: Maybe<WebhookEndpoint>;
  webhookEndpoints: WebhookEndpointConnection;
  webhookEventTypes: Array<Maybe<WebhookEventTypeInfo>>;
};


export type RootQueryAlertEventArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryAlertEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  createdAt_Gte?: InputMaybe<Scalars['DateTime']['input']>;
  createdAt_Lte?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  monitor?: InputMaybe<Scalars['ID']['input']>;
  monitor_Instance?: InputMaybe<Scalars['ID']['input']>;
  monitor_Instance_Customer?: InputMaybe<Scalars['ID']['input']>;
  monitor_Instance_Integration?: InputMaybe<Scalars['ID']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<AlertEventOrder>>>;
};


export type RootQueryAlertGroupArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryAlertGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<AlertGroupOrder>>>;
};


export type RootQueryAlertMonitorArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryAlertMonitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  instance?: InputMaybe<Scalars['ID']['input']>;
  instance_Customer?: InputMaybe<Scalars['ID']['input']>;
  instance_Integration?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  name_Icontains?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<AlertMonitorOrder>>>;
  triggered?: InputMaybe<Scalars['Boolean']['input']>;
};


export type RootQueryAlertTriggerArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryAlertTriggersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isGlobal?: InputMaybe<Scalars['Boolean']['input']>;
  isInstanceSpecific?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<AlertTriggerOrder>>>;
};


export type RootQueryAlertWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryAlertWebhooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  name_Icontains?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<AlertWebhookOrder>>>;
  url_Icontains?: InputMaybe<Scalars['String']['input']>;
};


export type RootQueryComponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  allVersions?: InputMaybe<Scalars['Boolean']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  description_Icontains?: InputMaybe<Scalars['String']['input']>;
  filterQuery?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeComponentsForCodeNativeIntegrations?: InputMaybe<Scalars['Boolean']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  key_In?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  label_Icontains?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ComponentOrder>;
  public?: InputMaybe<Scalars['Boolean']['input']>;
  versionNumber?: InputMaybe<Scalars['Int']['input']>;
};


export type RootQueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryCustomerConfigVariableArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryCustomerConfigVariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isTest?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  scopedConfigVariable?: InputMaybe<Scalars['ID']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<CustomerConfigVariableOrder>>>;
};


export type RootQueryCustomerTotalUsageMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  onlyLatestDailySnapshots?: InputMaybe<Scalars['Boolean']['input']>;
  snapshotTime_Gte?: InputMaybe<Scalars['DateTime']['input']>;
  snapshotTime_Lte?: InputMaybe<Scalars['DateTime']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<CustomerTotalUsageMetricsOrder>>>;
};


export type RootQueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  description_Icontains?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  externalId_Isnull?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isSystem?: InputMaybe<Scalars['Boolean']['input']>;
  labels_Icontains?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  name_Icontains?: InputMaybe<Scalars['String']['input']>;
  name_Istartswith?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
  sortBy?: InputMaybe<Array<InputMaybe<CustomerOrder>>>;
};


export type RootQueryExecutionResultArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryExecutionResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  endedAt_Gte?: InputMaybe<Scalars['DateTime']['input']>;
  endedAt_Isnull?: InputMaybe<Scalars['Boolean']['input']>;
  error_Isnull?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flow?: InputMaybe<Scalars['ID']['input']>;
  flowConfig?: InputMaybe<Scalars['ID']['input']>;
  flowConfig_Flow?: InputMaybe<Scalars['ID']['input']>;
  instance?: InputMaybe<Scalars['ID']['input']>;
  instance_Customer?: InputMaybe<Scalars['ID']['input']>;
  instance_Integration?: InputMaybe<Scalars['ID']['input']>;
  isTestExecution?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InstanceExecutionResultOrder>;
  replayForExecution_Isnull?: InputMaybe<Scalars['Boolean']['input']>;
  retryForExecution_Isnull?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<InstanceExecutionResultOrder>>>;
  startedAt_Gte?: InputMaybe<Scalars['DateTime']['input']>;
  startedAt_Lte?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ExecutionStatus>;
};


export type RootQueryExecutionSectionsArgs = {
  executionResult?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExecutionSectionOrder>;
  sectionId_In?: InputMaybe<Array<Scalars['UUID']['input']>>;
};


export type RootQueryInstanceArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryInstanceDailyUsageMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  instance?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  snapshotDate_Gte?: InputMaybe<Scalars['Date']['input']>;
  snapshotDate_Lte?: InputMaybe<Scalars['Date']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<InstanceDailyUsageMetricsOrder>>>;
};


export type RootQueryInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  compatibility?: InputMaybe<Scalars['Int']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  customer_ExternalId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  description_Icontains?: InputMaybe<Scalars['String']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inFailedState?: InputMaybe<Scalars['Boolean']['input']>;
  integration?: InputMaybe<Scalars['ID']['input']>;
  integration_VersionSequenceId?: InputMaybe<Scalars['UUID']['input']>;
  isSystem?: InputMaybe<Scalars['Boolean']['input']>;
  labels_Icontains?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  name_Icontains?: InputMaybe<Scalars['String']['input']>;
  needsDeploy?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InstanceOrder>;
  sortBy?: InputMaybe<Array<InputMaybe<InstanceOrder>>>;
};


export type RootQueryIntegrationArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  allVersions?: InputMaybe<Scalars['Boolean']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  category_Icontains?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  customer_Isnull?: InputMaybe<Scalars['Boolean']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  description_Icontains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasInstances?: InputMaybe<Scalars['Boolean']['input']>;
  hasUnpublishedChanges?: InputMaybe<Scalars['Boolean']['input']>;
  labels_Icontains?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  marketplace?: InputMaybe<Scalars['Boolean']['input']>;
  marketplaceConfiguration_Iexact?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  name_Icontains?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IntegrationOrder>;
  sortBy?: InputMaybe<Array<InputMaybe<IntegrationOrder>>>;
  versionIsAvailable?: InputMaybe<Scalars['Boolean']['input']>;
  versionNumber?: InputMaybe<Scalars['Int']['input']>;
  versionSequenceId?: InputMaybe<Scalars['UUID']['input']>;
};


export type RootQueryLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  executionResult?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flow?: InputMaybe<Scalars['ID']['input']>;
  instance?: InputMaybe<Scalars['ID']['input']>;
  integration?: InputMaybe<Scalars['ID']['input']>;
  isTestExecution?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  message_Icontains?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LogOrder>;
  severity?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<LogOrder>>>;
  timestamp_Gte?: InputMaybe<Scalars['DateTime']['input']>;
  timestamp_Lte?: InputMaybe<Scalars['DateTime']['input']>;
};


export type RootQueryOnPremiseResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  name_Icontains?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<OnPremiseResourceOrder>>>;
};


export type RootQueryOrgDailyUsageMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  snapshotDate_Gte?: InputMaybe<Scalars['Date']['input']>;
  snapshotDate_Lte?: InputMaybe<Scalars['Date']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<OrgDailyUsageMetricsOrder>>>;
};


export type RootQueryScopedConfigVariableArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryScopedConfigVariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  connection_Component_In?: InputMaybe<Array<InputMaybe<ComponentSelector>>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id_In?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  key_Icontains?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  managedBy?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<Array<InputMaybe<ScopedConfigVariableOrder>>>;
  stableKey?: InputMaybe<Scalars['String']['input']>;
};


export type RootQueryUploadMediaArgs = {
  fileName: Scalars['String']['input'];
  mediaType: MediaType;
  objectId: Scalars['ID']['input'];
};


export type RootQueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  customer_Isnull?: InputMaybe<Scalars['Boolean']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  email_Icontains?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  name_Icontains?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UserOrder>;
  sortBy?: InputMaybe<Array<InputMaybe<UserOrder>>>;
};


export type RootQueryWebhookEndpointArgs = {
  id: Scalars['ID']['input'];
};


export type RootQueryWebhookEndpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WebhookEndpointOrder>;
  sortBy?: InputMaybe<Array<InputMaybe<WebhookEndpointOrder>>>;
};

export type ScopedConfigVariable = Node & {
  connection?: Maybe<Connection>;
  customer?: Maybe<Customer>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  lastConfiguredAt?: Maybe<Scalars['DateTime']['output']>;
  lastSuccessfulRefreshAt?: Maybe<Scalars['DateTime']['output']>;
  managedBy: ScopedConfigVariableManagedBy;
  refreshAt?: Maybe<Scalars['DateTime']['output']>;
  stableKey: Scalars['String']['output'];
  status?: Maybe<ScopedConfigVariableStatus>;
  variableScope: ScopedConfigVariableVariableScope;
};

export type ScopedConfigVariableConnection = {
  edges: Array<Maybe<ScopedConfigVariableEdge>>;
  nodes: Array<Maybe<ScopedConfigVariable>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ScopedConfigVariableEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<ScopedConfigVariable>;
};

export type ScopedConfigVariableManagedBy =
  | 'CUSTOMER'
  | 'ORG'
  | 'SYSTEM'
  | 'USER';

export type ScopedConfigVariableOrder = {
  direction: OrderDirection;
  field: ScopedConfigVariableOrderField;
};

export type ScopedConfigVariableOrderField =
  | 'COMPONENT_LABEL'
  | 'CREATED_AT'
  | 'KEY'
  | 'LAST_CONFIGURED_AT'
  | 'STATUS'
  | 'UPDATED_AT';

export type ScopedConfigVariableStatus =
  | 'ACTIVE'
  | 'ERROR'
  | 'FAILED'
  | 'PENDING';

export type ScopedConfigVariableVariableScope =
  | 'CUSTOMER'
  | 'ORG';

export type TestInstanceFlowConfigInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  contentType?: InputMaybe<Scalars['String']['input']>;
  headers?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  payload?: InputMaybe<Scalars['String']['input']>;
};

export type TestInstanceFlowConfigPayload = {
  errors: Array<ErrorType>;
  testInstanceFlowConfigResult?: Maybe<TestInstanceFlowConfigResult>;
};

export type TestInstanceFlowConfigResult = {
  body?: Maybe<Scalars['String']['output']>;
  execution?: Maybe<InstanceExecutionResult>;
  flowConfig?: Maybe<InstanceFlowConfig>;
  headers?: Maybe<Scalars['JSONString']['output']>;
  statusCode?: Maybe<Scalars['Int']['output']>;
};

export type TestIntegrationFlowInput = {
  asynchronous?: InputMaybe<Scalars['Boolean']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  contentType?: InputMaybe<Scalars['String']['input']>;
  headers?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  payload?: InputMaybe<Scalars['String']['input']>;
  result?: InputMaybe<Scalars['String']['input']>;
};

export type TestIntegrationFlowPayload = {
  errors: Array<ErrorType>;
  testIntegrationFlowResult?: Maybe<TestIntegrationFlowResult>;
};

export type TestIntegrationFlowResult = {
  body?: Maybe<Scalars['String']['output']>;
  execution?: Maybe<InstanceExecutionResult>;
  flow?: Maybe<IntegrationFlow>;
  headers?: Maybe<Scalars['JSONString']['output']>;
  statusCode?: Maybe<Scalars['Int']['output']>;
};

export type TriggerDefinitionInput = {
  allowsBranching?: InputMaybe<Scalars['Boolean']['input']>;
  authorization?: InputMaybe<AuthorizationDefinition>;
  breakLoop?: InputMaybe<Scalars['Boolean']['input']>;
  canCallComponentFunctions?: InputMaybe<Scalars['Boolean']['input']>;
  display: ActionDisplayDefinition;
  dynamicBranchInput?: InputMaybe<Scalars['String']['input']>;
  examplePayload?: InputMaybe<Scalars['JSONString']['input']>;
  examplePerformSafety?: InputMaybe<ActionPerformSafety>;
  hasGetNextDiscoveryState?: InputMaybe<Scalars['Boolean']['input']>;
  hasGetOnDeployNextDiscoveryState?: InputMaybe<Scalars['Boolean']['input']>;
  hasOnDeployPerform?: InputMaybe<Scalars['Boolean']['input']>;
  hasOnInstanceDelete?: InputMaybe<Scalars['Boolean']['input']>;
  hasOnInstanceDeploy?: InputMaybe<Scalars['Boolean']['input']>;
  hasResolveOnDeployItems?: InputMaybe<Scalars['Boolean']['input']>;
  hasResolveTriggerItems?: InputMaybe<Scalars['Boolean']['input']>;
  hasWebhookCreateFunction?: InputMaybe<Scalars['Boolean']['input']>;
  hasWebhookDeleteFunction?: InputMaybe<Scalars['Boolean']['input']>;
  inputs: Array<InputMaybe<InputFieldDefinition>>;
  isCommonTrigger?: InputMaybe<Scalars['Boolean']['input']>;
  isPollingTrigger?: InputMaybe<Scalars['Boolean']['input']>;
  key: Scalars['String']['input'];
  outputSchema?: InputMaybe<ActionOutputSchemaInput>;
  performSafety?: InputMaybe<ActionPerformSafety>;
  scheduleSupport?: InputMaybe<Scalars['String']['input']>;
  staticBranchNames?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  synchronousResponseSupport?: InputMaybe<Scalars['String']['input']>;
  terminateExecution?: InputMaybe<Scalars['Boolean']['input']>;
  triggerResolverDefaultBatchSize?: InputMaybe<Scalars['Int']['input']>;
  triggerResolverDefaultConcurrentBatchLimit?: InputMaybe<Scalars['Int']['input']>;
  triggerResolverSupport?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateAlertGroupInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  users?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  webhooks?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
};

export type UpdateAlertGroupPayload = {
  alertGroup?: Maybe<AlertGroup>;
  errors: Array<ErrorType>;
};

export type UpdateAlertMonitorInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  durationSecondsCondition?: InputMaybe<Scalars['Int']['input']>;
  executionOverdueMinutesCondition?: InputMaybe<Scalars['Int']['input']>;
  flowConfig?: InputMaybe<Scalars['ID']['input']>;
  groups?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  id?: InputMaybe<Scalars['ID']['input']>;
  instance?: InputMaybe<Scalars['ID']['input']>;
  logSeverityLevelCondition?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  triggers?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  users?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  webhooks?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
};

export type UpdateAlertMonitorPayload = {
  alertMonitor?: Maybe<AlertMonitor>;
  errors: Array<ErrorType>;
};

export type UpdateAlertWebhookInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  headers?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  payloadTemplate?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateAlertWebhookPayload = {
  alertWebhook?: Maybe<AlertWebhook>;
  errors: Array<ErrorType>;
};

export type UpdateCustomerConfigVariableInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  inputs?: InputMaybe<Array<InputMaybe<InputExpression>>>;
  isTest?: InputMaybe<Scalars['Boolean']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  redeploy?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateCustomerConfigVariablePayload = {
  customerConfigVariable?: Maybe<CustomerConfigVariable>;
  errors: Array<ErrorType>;
};

export type UpdateCustomerInput = {
  allowEmbeddedDesigner?: InputMaybe<Scalars['Boolean']['input']>;
  allowWorkflowCopilot?: InputMaybe<Scalars['Boolean']['input']>;
  avatarUrl?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  concurrentExecutionLimit?: InputMaybe<Scalars['Int']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  labels?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  name?: InputMaybe<Scalars['String']['input']>;
  starred?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateCustomerOAuth2ConnectionInput = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  additionalTokenFields?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  context?: InputMaybe<Scalars['String']['input']>;
  expiresIn?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  refreshAt?: InputMaybe<Scalars['DateTime']['input']>;
  refreshToken?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Scalars['String']['input']>;
  tokenType?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateCustomerOAuth2ConnectionPayload = {
  customerConfigVariable?: Maybe<CustomerConfigVariable>;
  errors: Array<ErrorType>;
};

export type UpdateCustomerPayload = {
  customer?: Maybe<Customer>;
  errors: Array<ErrorType>;
};

export type UpdateInstanceConfigVariablesInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  configComplete?: InputMaybe<Scalars['Boolean']['input']>;
  configMode?: InputMaybe<Scalars['String']['input']>;
  configVariables?: InputMaybe<Array<InputMaybe<InputInstanceConfigVariable>>>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdateInstanceConfigVariablesPayload = {
  errors: Array<ErrorType>;
  instance?: Maybe<Instance>;
};

export type UpdateInstanceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  configMode?: InputMaybe<Scalars['String']['input']>;
  configVariables?: InputMaybe<Array<InputMaybe<InputInstanceConfigVariable>>>;
  description?: InputMaybe<Scalars['String']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  flowConfigs?: InputMaybe<Array<InputMaybe<InputInstanceFlowConfig>>>;
  globalDebug?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  integration?: InputMaybe<Scalars['ID']['input']>;
  labels?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  logsDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  preserveDeployState?: InputMaybe<Scalars['Boolean']['input']>;
  starred?: InputMaybe<Scalars['Boolean']['input']>;
  stepResultsDisabled?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateInstancePayload = {
  errors: Array<ErrorType>;
  instance?: Maybe<Instance>;
};

export type UpdateIntegrationInput = {
  allowMultipleMarketplaceInstances?: InputMaybe<Scalars['Boolean']['input']>;
  avatarUrl?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  definition?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  endpointConfigTestContentType?: InputMaybe<Scalars['String']['input']>;
  endpointConfigTestHeaders?: InputMaybe<Scalars['String']['input']>;
  endpointConfigTestPayload?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  labels?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  metadata?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  starred?: InputMaybe<Scalars['Boolean']['input']>;
  templateConfiguration?: InputMaybe<Scalars['String']['input']>;
  testConfigVariables?: InputMaybe<Array<InputMaybe<InputInstanceConfigVariable>>>;
  useAsTemplate?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateIntegrationMarketplaceConfigurationInput = {
  allowMultipleMarketplaceInstances?: InputMaybe<Scalars['Boolean']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  marketplaceConfiguration?: InputMaybe<Scalars['String']['input']>;
  marketplaceTabConfiguration?: InputMaybe<Scalars['String']['input']>;
  overview?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateIntegrationMarketplaceConfigurationPayload = {
  errors: Array<ErrorType>;
  integration?: Maybe<Integration>;
};

export type UpdateIntegrationPayload = {
  errors: Array<ErrorType>;
  integration?: Maybe<Integration>;
};

export type UpdateIntegrationVersionAvailabilityInput = {
  available: Scalars['Boolean']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdateIntegrationVersionAvailabilityPayload = {
  errors: Array<ErrorType>;
  integration?: Maybe<Integration>;
};

export type UpdateOAuth2ConnectionInput = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  additionalTokenFields?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  context?: InputMaybe<Scalars['String']['input']>;
  expiresIn?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  refreshAt?: InputMaybe<Scalars['DateTime']['input']>;
  refreshToken?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Scalars['String']['input']>;
  tokenType?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateOAuth2ConnectionPayload = {
  errors: Array<ErrorType>;
  instanceConfigVariable?: Maybe<InstanceConfigVariable>;
};

export type UpdateOrganizationInput = {
  avatarUrl?: InputMaybe<Scalars['String']['input']>;
  brandedElements?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  featureFlags?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  labels?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  marketplaceName?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateOrganizationPayload = {
  errors: Array<ErrorType>;
  organization?: Maybe<Organization>;
};

export type UpdateScopedOAuth2ConnectionInput = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  additionalTokenFields?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  context?: InputMaybe<Scalars['String']['input']>;
  expiresIn?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  refreshAt?: InputMaybe<Scalars['DateTime']['input']>;
  refreshToken?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Scalars['String']['input']>;
  tokenType?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateScopedOAuth2ConnectionPayload = {
  errors: Array<ErrorType>;
  scopedConfigVariable?: Maybe<ScopedConfigVariable>;
};

export type UpdateUserInput = {
  avatarUrl?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  darkMode?: InputMaybe<Scalars['Boolean']['input']>;
  darkModeSyncWithOs?: InputMaybe<Scalars['Boolean']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  featureFlags?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdateUserLevelOAuth2ConnectionInput = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  additionalTokenFields?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  context?: InputMaybe<Scalars['String']['input']>;
  expiresIn?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  refreshAt?: InputMaybe<Scalars['DateTime']['input']>;
  refreshToken?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Scalars['String']['input']>;
  tokenType?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateUserLevelOAuth2ConnectionPayload = {
  errors: Array<ErrorType>;
  userLevelConfigVariable?: Maybe<UserLevelConfigVariable>;
};

export type UpdateUserPayload = {
  errors: Array<ErrorType>;
  user?: Maybe<User>;
};

export type UpdateWebhookEndpointInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  eventTypes?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  headers?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  secret?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateWebhookEndpointPayload = {
  errors: Array<ErrorType>;
  webhookEndpoint?: Maybe<WebhookEndpoint>;
};

export type UpdateWorkflowTestConfigurationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  listeningMode?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateWorkflowTestConfigurationPayload = {
  errors: Array<ErrorType>;
};

export type UploadMedia = {
  error?: Maybe<Scalars['String']['output']>;
  objectUrl?: Maybe<Scalars['String']['output']>;
  uploadUrl?: Maybe<Scalars['String']['output']>;
};

export type User = Node & {
  avatarUrl?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  customer?: Maybe<Customer>;
  email: Scalars['String']['output'];
  externalId?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  org?: Maybe<Organization>;
  phone: Scalars['String']['output'];
  role: Role;
  tenantId: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type UserConnection = {
  edges: Array<Maybe<UserEdge>>;
  nodes: Array<Maybe<User>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UserEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<User>;
};

export type UserLevelConfig = Node & {
  configVariables: UserLevelConfigVariableConnection;
  id: Scalars['ID']['output'];
};


export type UserLevelConfigConfigVariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type UserLevelConfigConnection = {
  edges: Array<Maybe<UserLevelConfigEdge>>;
  nodes: Array<Maybe<UserLevelConfig>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UserLevelConfigEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<UserLevelConfig>;
};

export type UserLevelConfigVariable = Node & {
  id: Scalars['ID']['output'];
  refreshAt?: Maybe<Scalars['DateTime']['output']>;
  requiredConfigVariable: RequiredConfigVariable;
  status?: Maybe<UserLevelConfigVariableStatus>;
};

export type UserLevelConfigVariableConnection = {
  edges: Array<Maybe<UserLevelConfigVariableEdge>>;
  nodes: Array<Maybe<UserLevelConfigVariable>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UserLevelConfigVariableEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<UserLevelConfigVariable>;
};

export type UserLevelConfigVariableStatus =
  | 'ACTIVE'
  | 'ERROR'
  | 'FAILED'
  | 'PENDING';

export type UserOrder = {
  direction: OrderDirection;
  field: UserOrderField;
};

export type UserOrderField =
  | 'CREATED_AT'
  | 'CUSTOMER'
  | 'EMAIL'
  | 'NAME'
  | 'ROLE'
  | 'UPDATED_AT';

export type ValidateIntegrationSchemaFormResult = {
  isValid?: Maybe<Scalars['Boolean']['output']>;
};

export type ValidateIntegrationSchemaInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  definition: Scalars['String']['input'];
};

export type ValidateIntegrationSchemaPayload = {
  errors: Array<ErrorType>;
  result?: Maybe<ValidateIntegrationSchemaFormResult>;
};

export type WebhookEndpoint = Node & {
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  enabled: Scalars['Boolean']['output'];
  eventTypes: Array<Scalars['String']['output']>;
  headers?: Maybe<Scalars['JSONString']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  secret?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  url: Scalars['String']['output'];
};

export type WebhookEndpointConnection = {
  edges: Array<Maybe<WebhookEndpointEdge>>;
  nodes: Array<Maybe<WebhookEndpoint>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type WebhookEndpointEdge = {
  cursor: Scalars['String']['output'];
  node?: Maybe<WebhookEndpoint>;
};

export type WebhookEndpointOrder = {
  direction: OrderDirection;
  field: WebhookEndpointOrderField;
};

export type WebhookEndpointOrderField =
  | 'CREATED_AT'
  | 'NAME'
  | 'UPDATED_AT';

export type WebhookEventTypeInfo = {
  id: Scalars['String']['output'];
  name: Scalars['String']['output'];
};
