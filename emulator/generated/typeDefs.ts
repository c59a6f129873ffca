export const typeDefs = `
# The part of the Prismatic API's schema that this project uses.
# Written by \`npm run schema:prune -- path/to/full.graphql\`; do not edit.

schema {
  query: RootQuery
  mutation: RootMutation
}

type AI {
  agentFlows(integrationId: ID): AgentFlowConnection
}

type Action implements Node {
  component: Component
  dataSourceType: ActionDataSourceType
  description: String!
  detailDataSource: Action
  id: ID!
  inputs(after: String, before: String, first: Int, last: Int, offset: Int): InputFieldConnection!
  isDataSource: Boolean!
  isPollingTrigger: Boolean
  isTrigger: Boolean!
  key: String!
  label: String!
  scheduleSupport: ActionScheduleSupport
}

type ActionConnection {
  edges: [ActionEdge]!
  nodes: [Action]!
  pageInfo: PageInfo!
  totalCount: Int!
}

enum ActionDataSourceType {
  BOOLEAN
  CODE
  CONNECTION
  CREDENTIAL
  DATE
  JSONFORM
  NUMBER
  OBJECTFIELDMAP
  OBJECTSELECTION
  PICKLIST
  SCHEDULE
  STRING
  TIMESTAMP
}

input ActionDefinitionInput {
  allowsBranching: Boolean
  authorization: AuthorizationDefinition
  breakLoop: Boolean
  canCallComponentFunctions: Boolean
  display: ActionDisplayDefinition!
  dynamicBranchInput: String
  examplePayload: JSONString
  examplePerformSafety: ActionPerformSafety
  inputs: [InputFieldDefinition]!
  key: String!
  outputSchema: ActionOutputSchemaInput
  performSafety: ActionPerformSafety
  staticBranchNames: [String]
  terminateExecution: Boolean
}

input ActionDisplayDefinition {
  category: String
  description: String!
  directions: String
  important: Boolean
  label: String!
}

type ActionEdge {
  cursor: String!
  node: Action
}

input ActionOutputSchemaInput {
  schema: JSONString
  type: String!
}

enum ActionPerformSafety {
  NOT_ALLOWED
  SAFE
}

enum ActionScheduleSupport {
  INVALID
  REQUIRED
  VALID
}

type AgentFlow implements Node {
  description: String
  id: ID!
  invokeSchema: JSONString
  name: String!
  resultSchema: JSONString
  webhookUrl: String!
}

type AgentFlowConnection {
  edges: [AgentFlowEdge]!
  nodes: [AgentFlow]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type AgentFlowEdge {
  cursor: String!
  node: AgentFlow
}

type AlertEvent implements Node {
  createdAt: DateTime!
  details: String!
  id: ID!
  monitor: AlertMonitor!
}

type AlertEventConnection {
  edges: [AlertEventEdge]!
  nodes: [AlertEvent]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type AlertEventEdge {
  cursor: String!
  node: AlertEvent
}

input AlertEventOrder {
  direction: OrderDirection!
  field: AlertEventOrderField!
}

enum AlertEventOrderField {
  CREATED_AT
  CUSTOMER
  DETAILS
  FLOW_CONFIG
  INSTANCE
  INTEGRATION
  MONITOR
  TRIGGERS
}

type AlertGroup implements Node {
  createdAt: DateTime!
  id: ID!
  monitors(after: String, before: String, first: Int, last: Int, offset: Int): AlertMonitorConnection!
  name: String!
  updatedAt: DateTime!
  users(after: String, before: String, first: Int, last: Int, offset: Int): UserConnection!
  webhooks(after: String, before: String, first: Int, last: Int, offset: Int): AlertWebhookConnection!
}

type AlertGroupConnection {
  edges: [AlertGroupEdge]!
  nodes: [AlertGroup]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type AlertGroupEdge {
  cursor: String!
  node: AlertGroup
}

input AlertGroupOrder {
  direction: OrderDirection!
  field: AlertGroupOrderField!
}

enum AlertGroupOrderField {
  CREATED_AT
  NAME
  UPDATED_AT
}

type AlertMonitor implements Node {
  createdAt: DateTime!
  durationSecondsCondition: Int
  events(after: String, before: String, first: Int, last: Int, offset: Int): AlertEventConnection!
  executionOverdueMinutesCondition: Int
  flowConfig: InstanceFlowConfig
  groups(after: String, before: String, first: Int, last: Int, offset: Int): AlertGroupConnection!
  id: ID!
  instance: Instance
  lastTriggeredAt: DateTime
  logSeverityLevelCondition: Int
  name: String!
  systemSuspended: Boolean!
  triggered: Boolean!
  triggers(after: String, before: String, first: Int, last: Int, offset: Int): AlertTriggerConnection!
  updatedAt: DateTime!
  users(after: String, before: String, first: Int, last: Int, offset: Int): UserConnection!
  webhooks(after: String, before: String, first: Int, last: Int, offset: Int, sortBy: [AlertWebhookOrder]): AlertWebhookConnection!
}

type AlertMonitorConnection {
  edges: [AlertMonitorEdge]!
  nodes: [AlertMonitor]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type AlertMonitorEdge {
  cursor: String!
  node: AlertMonitor
}

input AlertMonitorOrder {
  direction: OrderDirection!
  field: AlertMonitorOrderField!
}

enum AlertMonitorOrderField {
  CREATED_AT
  CUSTOMER
  FLOW_CONFIG
  FLOW_CONFIG__FLOW
  INSTANCE
  INTEGRATION
  LAST_TRIGGERED_AT
  NAME
  TRIGGERED
  TRIGGERS
  UPDATED_AT
}

type AlertTrigger implements Node {
  id: ID!
  isGlobal: Boolean!
  isInstanceSpecific: Boolean!
  name: String!
}

type AlertTriggerConnection {
  edges: [AlertTriggerEdge]!
  nodes: [AlertTrigger]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type AlertTriggerEdge {
  cursor: String!
  node: AlertTrigger
}

input AlertTriggerOrder {
  direction: OrderDirection!
  field: AlertTriggerOrderField!
}

enum AlertTriggerOrderField {
  NAME
}

type AlertWebhook implements Node {
  createdAt: DateTime!
  headers: JSONString
  id: ID!
  monitors(after: String, before: String, first: Int, last: Int, offset: Int, sortBy: [AlertMonitorOrder]): AlertMonitorConnection!
  name: String!
  payloadTemplate: String!
  updatedAt: DateTime!
  url: String!
}

type AlertWebhookConnection {
  edges: [AlertWebhookEdge]!
  nodes: [AlertWebhook]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type AlertWebhookEdge {
  cursor: String!
  node: AlertWebhook
}

input AlertWebhookOrder {
  direction: OrderDirection!
  field: AlertWebhookOrderField!
}

enum AlertWebhookOrderField {
  CREATED_AT
  NAME
  UPDATED_AT
  URL
}

input AuthorizationDefinition {
  methods: [String]!
  required: Boolean!
}

scalar BigInt

input BulkUpdateInstancesToLatestIntegrationVersionInput {
  clientMutationId: String
  id: ID
}

type BulkUpdateInstancesToLatestIntegrationVersionPayload {
  errors: [ErrorType!]!
  integration: Integration
}

input ClearAlertMonitorInput {
  clientMutationId: String
  id: ID
}

type ClearAlertMonitorPayload {
  alertMonitor: AlertMonitor
  errors: [ErrorType!]!
}

type Component implements Node {
  actions(after: String, before: String, first: Int, isDataSource: Boolean, isTrigger: Boolean, last: Int, offset: Int): ActionConnection!
  category: String
  connections(after: String, before: String, first: Int, last: Int, offset: Int): ConnectionConnection!
  customer: Customer
  description: String!
  documentationUrl: String
  iconUrl: String
  id: ID!
  key: String!
  label: String!
  labels: [String!]
  public: Boolean!
  signature: String!
  versionComment: String
  versionCreatedAt: DateTime
  versionIsAvailable: Boolean!
  versionIsLatest: Boolean!
  versionNumber: Int!
}

type ComponentConnection {
  edges: [ComponentEdge]!
  nodes: [Component]!
  pageInfo: PageInfo!
  totalCount: Int!
}

input ComponentDefinitionInput {
  authorization: AuthorizationDefinition
  display: ComponentDisplayDefinition!
  documentationUrl: String
  forCodeNativeIntegration: Boolean
  key: String!
  public: Boolean
  version: String
}

input ComponentDisplayDefinition {
  category: String
  description: String!
  iconPath: String
  label: String!
}

type ComponentEdge {
  cursor: String!
  node: Component
}

input ComponentOrder {
  direction: OrderDirection!
  field: ComponentOrderField!
}

enum ComponentOrderField {
  CATEGORY
  CUSTOMER
  DESCRIPTION
  LABEL
  VERSION_CREATED_AT
  VERSION_NUMBER
}

input ComponentSelector {
  isPublic: Boolean!
  key: String!
  version: String
}

type Connection implements Node {
  component: Component!
  id: ID!
  inputs(after: String, before: String, first: Int, last: Int, offset: Int): InputFieldConnection!
  key: String!
  label: String!
  oauth2Type: ConnectionOauth2Type
}

type ConnectionConnection {
  edges: [ConnectionEdge]!
  nodes: [Connection]!
  pageInfo: PageInfo!
  totalCount: Int!
}

input ConnectionDefinitionInput {
  avatarIconPath: String
  comments: String
  iconPath: String
  inputs: [ConnectionInputFieldDefinition]
  key: String!
  label: String!
  oauth2Config: ConnectionOAuth2Configuration
  oauth2PkceMethod: String
  oauth2Type: String
}

type ConnectionEdge {
  cursor: String!
  node: Connection
}

type ConnectionIconUploadUrl {
  connectionKey: String
  iconUploadUrl: String
}

input ConnectionInputFieldDefinition {
  collection: String
  comments: String
  dataSource: String
  default: JSONOrString
  example: String
  inputs: [InputFieldDefinition]
  key: String!
  keyLabel: String
  label: String!
  language: String
  model: [InputFieldChoice]
  onPremiseControlled: Boolean
  placeholder: String
  required: Boolean
  scope: InputFieldScope
  shown: Boolean
  type: String!
}

input ConnectionOAuth2Configuration {
  allowedTokenParams: [String]
  overrideGrantType: String
}

enum ConnectionOauth2Type {
  AUTHORIZATION_CODE
  CLIENT_CREDENTIALS
}

type ConnectionTemplate implements Node {
  id: ID!
  inputFieldTemplates(after: String, before: String, first: Int, last: Int, offset: Int): InputFieldTemplateConnection!
}

input CreateAlertGroupInput {
  clientMutationId: String
  name: String
  users: [ID]
  webhooks: [ID]
}

type CreateAlertGroupPayload {
  alertGroup: AlertGroup
  errors: [ErrorType!]!
}

input CreateAlertMonitorInput {
  clientMutationId: String
  durationSecondsCondition: Int
  executionOverdueMinutesCondition: Int
  flowConfig: ID
  groups: [ID]
  instance: ID
  logSeverityLevelCondition: Int
  name: String!
  triggers: [ID]
  users: [ID]
  webhooks: [ID]
}

type CreateAlertMonitorPayload {
  alertMonitor: AlertMonitor
  errors: [ErrorType!]!
}

input CreateAlertWebhookInput {
  clientMutationId: String
  headers: String
  name: String!
  payloadTemplate: String!
  url: String!
}

type CreateAlertWebhookPayload {
  alertWebhook: AlertWebhook
  errors: [ErrorType!]!
}

input CreateCustomerConfigVariableInput {
  clientMutationId: String
  customer: ID
  inputs: [InputExpression]
  isTest: Boolean
  key: String
  scopedConfigVariable: ID!
}

type CreateCustomerConfigVariablePayload {
  customerConfigVariable: CustomerConfigVariable
  errors: [ErrorType!]!
}

input CreateCustomerInput {
  allowEmbeddedDesigner: Boolean
  allowWorkflowCopilot: Boolean
  clientMutationId: String
  concurrentExecutionLimit: Int
  description: String
  externalId: String
  labels: [String]
  name: String!
}

type CreateCustomerPayload {
  customer: Customer
  errors: [ErrorType!]!
}

input CreateCustomerUserInput {
  clientMutationId: String
  customer: ID
  email: String!
  externalId: String
  name: String
  phone: String
  role: ID!
}

type CreateCustomerUserPayload {
  errors: [ErrorType!]!
  user: User
}

input CreateInstanceInput {
  clientMutationId: String
  configMode: String
  configVariables: [InputInstanceConfigVariable]
  customer: ID!
  description: String
  flowConfigs: [InputInstanceFlowConfig]
  integration: ID!
  labels: [String]
  logsDisabled: Boolean
  name: String!
  stepResultsDisabled: Boolean
}

type CreateInstancePayload {
  errors: [ErrorType!]!
  instance: Instance
}

input CreateIntegrationInput {
  clientMutationId: String
  customer: ID
  definition: String
  description: String
  endpointConfigTestContentType: String
  endpointConfigTestHeaders: String
  endpointConfigTestPayload: String
  labels: [String]
  metadata: String
  name: String!
}

type CreateIntegrationPayload {
  errors: [ErrorType!]!
  integration: Integration
}

input CreateOrganizationUserInput {
  clientMutationId: String
  email: String!
  externalId: String
  name: String
  phone: String
  role: ID!
}

type CreateOrganizationUserPayload {
  errors: [ErrorType!]!
  user: User
}

input CreateWebhookEndpointInput {
  clientMutationId: String
  description: String
  enabled: Boolean
  eventTypes: [String]!
  headers: String
  name: String!
  secret: String
  url: String!
}

type CreateWebhookEndpointPayload {
  errors: [ErrorType!]!
  webhookEndpoint: WebhookEndpoint
}

type Customer implements Node {
  allowEmbeddedDesigner: Boolean!
  avatarUrl: String
  createdAt: DateTime!
  description: String!
  externalId: String
  id: ID!
  instances(after: String, before: String, first: Int, isSystem: Boolean, last: Int, offset: Int): InstanceConnection!
  labels: [String!]
  name: String!
  updatedAt: DateTime!
  users(after: String, before: String, first: Int, last: Int, offset: Int): UserConnection!
}

type CustomerConfigVariable implements Node {
  customer: Customer
  id: ID!
  isTest: Boolean!
  key: String
  lastConfiguredAt: DateTime
  lastSuccessfulRefreshAt: DateTime
  refreshAt: DateTime
  scopedConfigVariable: ScopedConfigVariable!
  status: CustomerConfigVariableStatus
}

type CustomerConfigVariableConnection {
  edges: [CustomerConfigVariableEdge]!
  nodes: [CustomerConfigVariable]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type CustomerConfigVariableEdge {
  cursor: String!
  node: CustomerConfigVariable
}

input CustomerConfigVariableOrder {
  direction: OrderDirection!
  field: CustomerConfigVariableOrderField!
}

enum CustomerConfigVariableOrderField {
  COMPONENT_LABEL
  CREATED_AT
  KEY
  LAST_CONFIGURED_AT
  STATUS
  UPDATED_AT
}

enum CustomerConfigVariableStatus {
  ACTIVE
  ERROR
  FAILED
  PENDING
}

type CustomerConnection {
  edges: [CustomerEdge]!
  nodes: [Customer]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type CustomerEdge {
  cursor: String!
  node: Customer
}

input CustomerOrder {
  direction: OrderDirection!
  field: CustomerOrderField!
}

enum CustomerOrderField {
  CONCURRENCY_REJECTIONS
  CONCURRENT_EXECUTION_LIMIT
  CREATED_AT
  DESCRIPTION
  NAME
  UPDATED_AT
}

type CustomerTotalUsageMetrics implements Node {
  customer: Customer!
  deployedInstanceCount: Int!
  deployedUniqueIntegrationCount: Int!
  id: ID!
  snapshotTime: DateTime!
}

type CustomerTotalUsageMetricsConnection {
  edges: [CustomerTotalUsageMetricsEdge]!
  nodes: [CustomerTotalUsageMetrics]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type CustomerTotalUsageMetricsEdge {
  cursor: String!
  node: CustomerTotalUsageMetrics
}

input CustomerTotalUsageMetricsOrder {
  direction: OrderDirection!
  field: CustomerTotalUsageMetricsOrderField!
}

enum CustomerTotalUsageMetricsOrderField {
  SNAPSHOT_TIME
}

input DataSourceDefinitionInput {
  authorization: AuthorizationDefinition
  canCallComponentFunctions: Boolean
  dataSourceType: String!
  detailDataSource: String
  display: ActionDisplayDefinition!
  examplePayload: JSONString
  inputs: [InputFieldDefinition]!
  key: String!
}

scalar Date

scalar DateTime

input DeleteAlertGroupInput {
  clientMutationId: String
  id: ID
}

type DeleteAlertGroupPayload {
  alertGroup: AlertGroup
  errors: [ErrorType!]!
}

input DeleteAlertMonitorInput {
  clientMutationId: String
  id: ID
}

type DeleteAlertMonitorPayload {
  alertMonitor: AlertMonitor
  errors: [ErrorType!]!
}

input DeleteAlertWebhookInput {
  clientMutationId: String
  id: ID
}

type DeleteAlertWebhookPayload {
  alertWebhook: AlertWebhook
  errors: [ErrorType!]!
}

input DeleteComponentInput {
  clientMutationId: String
  id: ID
}

type DeleteComponentPayload {
  component: Component
  errors: [ErrorType!]!
}

input DeleteCustomerConfigVariableInput {
  clientMutationId: String
  id: ID
}

type DeleteCustomerConfigVariablePayload {
  customerConfigVariable: CustomerConfigVariable
  errors: [ErrorType!]!
}

input DeleteCustomerInput {
  clientMutationId: String
  id: ID
}

type DeleteCustomerPayload {
  customer: Customer
  errors: [ErrorType!]!
}

input DeleteInstanceInput {
  clientMutationId: String
  id: ID
}

type DeleteInstancePayload {
  errors: [ErrorType!]!
  instance: Instance
}

input DeleteIntegrationInput {
  clientMutationId: String
  id: ID
}

type DeleteIntegrationPayload {
  errors: [ErrorType!]!
  integration: Integration
}

input DeleteUserInput {
  clientMutationId: String
  id: ID
}

type DeleteUserPayload {
  errors: [ErrorType!]!
  user: User
}

input DeleteWebhookEndpointInput {
  clientMutationId: String
  id: ID
}

type DeleteWebhookEndpointPayload {
  errors: [ErrorType!]!
  webhookEndpoint: WebhookEndpoint
}

input DeployInstanceInput {
  clientMutationId: String
  force: Boolean
  id: ID
}

type DeployInstancePayload {
  errors: [ErrorType!]!
  instance: Instance
}

input DisconnectConnectionInput {
  clientMutationId: String
  id: ID
}

type DisconnectConnectionPayload {
  errors: [ErrorType!]!
  instanceConfigVariable: InstanceConfigVariable
}

input DisconnectCustomerConnectionInput {
  clientMutationId: String
  id: ID
}

type DisconnectCustomerConnectionPayload {
  customerConfigVariable: CustomerConfigVariable
  errors: [ErrorType!]!
}

input DisconnectScopedConnectionInput {
  clientMutationId: String
  id: ID
}

type DisconnectScopedConnectionPayload {
  errors: [ErrorType!]!
  scopedConfigVariable: ScopedConfigVariable
}

input DisconnectUserLevelConnectionInput {
  clientMutationId: String
  id: ID
}

type DisconnectUserLevelConnectionPayload {
  errors: [ErrorType!]!
  userLevelConfigVariable: UserLevelConfigVariable
}

type ErrorType {
  field: String!
  messages: [String!]!
}

type ExecutionSection {
  label: String!
  sectionId: UUID
}

type ExecutionSectionConnection {
  nodes: [ExecutionSection]!
  pageInfo: PageInfo!
  totalCount: Int!
}

input ExecutionSectionOrder {
  direction: OrderDirection!
  field: ExecutionSectionOrderField!
}

enum ExecutionSectionOrderField {
  STARTED_AT
}

enum ExecutionStatus {
  CANCELED
  CANCELING
  ERROR
  PENDING
  QUEUED
  SUCCESS
}

type Expression implements Node {
  id: ID!
  name: String!
  type: ExpressionType!
  value: String!
}

type ExpressionConnection {
  edges: [ExpressionEdge]!
  nodes: [Expression]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type ExpressionEdge {
  cursor: String!
  node: Expression
}

enum ExpressionType {
  COMPLEX
  CONFIGVAR
  REFERENCE
  TEMPLATE
  VALUE
}

input FetchDataSourceContentInput {
  clientMutationId: String
  dataSource: ID
  id: ID
  inputs: [InputExpression]
}

type FetchDataSourceContentPayload {
  errors: [ErrorType!]!
  fetchDataSourceContentResult: FetchDataSourceContentResult
}

type FetchDataSourceContentResult {
  content: JSONString
}

input ForkIntegrationInput {
  clientMutationId: String
  description: String
  name: String!
  parent: ID!
}

type ForkIntegrationPayload {
  errors: [ErrorType!]!
  integration: Integration
}

input ImportIntegrationInput {
  clientMutationId: String
  customer: ID
  definition: String!
  integrationId: ID
  replace: Boolean
}

type ImportIntegrationPayload {
  errors: [ErrorType!]!
  integration: Integration
}

input InputExpression {
  meta: String
  name: String!
  type: String
  value: String
}

type InputField implements Node {
  collection: InputFieldCollection
  comments: String
  dataSource: Action
  default: JSONOrString
  id: ID!
  key: String!
  label: String!
  required: Boolean!
  shown: Boolean!
  type: InputFieldType!
}

input InputFieldChoice {
  label: String!
  value: String!
}

enum InputFieldCollection {
  KEYVALUELIST
  VALUELIST
}

type InputFieldConnection {
  edges: [InputFieldEdge]!
  nodes: [InputField]!
  pageInfo: PageInfo!
  totalCount: Int!
}

input InputFieldDefinition {
  collection: String
  comments: String
  dataSource: String
  default: JSONOrString
  example: String
  inputs: [InputFieldDefinition]
  key: String!
  keyLabel: String
  label: String!
  language: String
  model: [InputFieldChoice]
  placeholder: String
  required: Boolean
  scope: InputFieldScope
  type: String!
}

type InputFieldEdge {
  cursor: String!
  node: InputField
}

enum InputFieldScope {
  ON_DEPLOY
}

type InputFieldTemplate implements Node {
  id: ID!
  inputField: InputField!
  value: String
}

type InputFieldTemplateConnection {
  edges: [InputFieldTemplateEdge]!
  nodes: [InputFieldTemplate]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type InputFieldTemplateEdge {
  cursor: String!
  node: InputFieldTemplate
}

enum InputFieldType {
  BOOLEAN
  CODE
  CONDITIONAL
  CONNECTION
  DATA
  DATE
  DYNAMICFIELDSELECTION
  DYNAMICOBJECT
  DYNAMICOBJECTSELECTION
  FLOW
  JSONFORM
  OBJECTFIELDMAP
  OBJECTSELECTION
  PASSWORD
  STRING
  STRUCTUREDOBJECT
  TEMPLATE
  TEXT
  TIMESTAMP
}

input InputInstanceConfigVariable {
  customerConfigVariableId: ID
  key: String!
  onPremiseResourceId: ID
  scheduleType: String
  timeZone: String
  value: String
  values: JSONString
}

input InputInstanceFlowConfig {
  apiKeys: [String]
  flowId: ID!
  testContentType: String
  testHeaders: JSONString
  testPayload: String
  usesLre: Boolean
}

type Instance implements Node {
  allowRemove: Boolean!
  configState: InstanceConfigState
  configVariables(after: String, before: String, first: Int, last: Int, offset: Int, status_In: [String]): InstanceConfigVariableConnection!
  createdAt: DateTime!
  customer: Customer!
  deployedVersion: Int!
  description: String!
  enabled: Boolean!
  executionResults(after: String, before: String, error_Isnull: Boolean, first: Int, last: Int, offset: Int, orderBy: InstanceExecutionResultOrder): InstanceExecutionResultConnection!
  flowConfigs(after: String, before: String, first: Int, last: Int, offset: Int): InstanceFlowConfigConnection!
  globalDebug: Boolean!
  id: ID!
  inFailedState: Boolean
  integration: Integration!
  isSystem: Boolean!
  labels: [String!]
  lastDeployedAt: DateTime
  lastExecutedAt: DateTime
  monitors(after: String, before: String, first: Int, last: Int, offset: Int): AlertMonitorConnection!
  name: String!
  needsDeploy: Boolean!
  systemSuspended: Boolean!
  updatedAt: DateTime!
  userLevelConfigs(after: String, before: String, first: Int, last: Int, offset: Int): UserLevelConfigConnection!
}

enum InstanceConfigState {
  FULLY_CONFIGURED
  NEEDS_INSTANCE_CONFIGURATION
  NEEDS_USER_LEVEL_CONFIGURATION
}

type InstanceConfigVariable implements Node {
  authorizeUrl: String
  customerConfigVariable: CustomerConfigVariable
  id: ID!
  inputs(after: String, before: String, first: Int, last: Int): ExpressionConnection
  lastSuccessfulRefreshAt: DateTime
  meta: JSONString
  refreshAt: DateTime
  requiredConfigVariable: RequiredConfigVariable!
  scheduleType: InstanceConfigVariableScheduleType
  status: InstanceConfigVariableStatus
  timeZone: String
  value: String
}

type InstanceConfigVariableConnection {
  edges: [InstanceConfigVariableEdge]!
  nodes: [InstanceConfigVariable]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type InstanceConfigVariableEdge {
  cursor: String!
  node: InstanceConfigVariable
}

enum InstanceConfigVariableScheduleType {
  CUSTOM
  DAY
  HOUR
  MINUTE
  NONE
  WEEK
}

enum InstanceConfigVariableStatus {
  ACTIVE
  ERROR
  FAILED
  PENDING
}

type InstanceConnection {
  edges: [InstanceEdge]!
  nodes: [Instance]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type InstanceDailyUsageMetrics implements Node {
  failedExecutionCount: BigInt!
  id: ID!
  instance: Instance!
  snapshotDate: Date!
  spendMbSecs: BigInt!
  stepCount: BigInt!
  successfulExecutionCount: BigInt!
}

type InstanceDailyUsageMetricsConnection {
  edges: [InstanceDailyUsageMetricsEdge]!
  nodes: [InstanceDailyUsageMetrics]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type InstanceDailyUsageMetricsEdge {
  cursor: String!
  node: InstanceDailyUsageMetrics
}

input InstanceDailyUsageMetricsOrder {
  direction: OrderDirection!
  field: InstanceDailyUsageMetricsOrderField!
}

enum InstanceDailyUsageMetricsOrderField {
  SNAPSHOT_DATE
}

type InstanceEdge {
  cursor: String!
  node: Instance
}

type InstanceExecutionResult implements Node {
  endedAt: DateTime
  error: String
  flow: IntegrationFlow
  flowConfig: InstanceFlowConfig
  id: ID!
  instance: Instance
  integration: Integration
  invokeType: InstanceExecutionResultInvokeType
  isTestExecution: Boolean!
  logs(after: String, before: String, first: Int, last: Int, offset: Int, orderBy: LogOrder): LogConnection!
  maxRetryCount: Int
  replayForExecution: InstanceExecutionResult
  replays(after: String, before: String, error_Isnull: Boolean, first: Int, last: Int, offset: Int): InstanceExecutionResultConnection!
  requestPayloadUrl: String!
  responsePayloadUrl: String!
  resultType: InstanceExecutionResultResultType
  retryAttempts(after: String, before: String, first: Int, last: Int, offset: Int): InstanceExecutionResultConnection!
  retryCount: Int
  retryForExecution: InstanceExecutionResult
  retryNextAt: DateTime
  spendMbSecs: Int
  startedAt: DateTime!
  status: ExecutionStatus!
  stepCount: Int
  stepResults(after: String, before: String, displayStepName: String, first: Int, last: Int, offset: Int, orderBy: InstanceStepResultOrder, stepName: String): InstanceStepResultConnection!
}

type InstanceExecutionResultConnection {
  edges: [InstanceExecutionResultEdge]!
  nodes: [InstanceExecutionResult]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type InstanceExecutionResultEdge {
  cursor: String!
  node: InstanceExecutionResult
}

enum InstanceExecutionResultInvokeType {
  AI_AGENT
  CROSS_FLOW
  DEPLOY_FLOW
  INSTANCE_SYNC_FLOW
  INTEGRATION_ENDPOINT_TEST
  INTEGRATION_FLOW_TEST
  SCHEDULED
  TEAR_DOWN_FLOW
  WEBHOOK
  WEBHOOK_SNAPSHOT
}

input InstanceExecutionResultOrder {
  direction: OrderDirection!
  field: InstanceExecutionResultOrderField!
}

enum InstanceExecutionResultOrderField {
  ENDED_AT
  STARTED_AT
}

enum InstanceExecutionResultResultType {
  CANCELED_AS_DUPLICATE
  CANCELED_BY_USER
  COMPLETED
  ERROR
  POLLED_NO_CHANGES
}

type InstanceFlowConfig implements Node {
  apiKeys: [String]
  flow: IntegrationFlow!
  id: ID!
  inFailedState: Boolean!
  lastExecutedAt: DateTime
  monitors(after: String, before: String, first: Int, last: Int, offset: Int): AlertMonitorConnection!
  webhookUrl: String!
}

type InstanceFlowConfigConnection {
  edges: [InstanceFlowConfigEdge]!
  nodes: [InstanceFlowConfig]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type InstanceFlowConfigEdge {
  cursor: String!
  node: InstanceFlowConfig
}

input InstanceOrder {
  direction: OrderDirection!
  field: InstanceOrderField!
}

enum InstanceOrderField {
  CATEGORY
  CREATED_AT
  CUSTOMER
  DESCRIPTION
  ENABLED
  INSTANCE_TYPE
  INTEGRATION
  LAST_EXECUTED_AT
  NAME
  UPDATED_AT
  VERSION
}

type InstanceStepResult implements Node {
  branchName: String
  displayStepName: String
  endedAt: DateTime
  hasError: Boolean!
  id: ID!
  isLoopStep: Boolean!
  isRootResult: Boolean!
  loopPath: String
  loopStepIndex: Int
  loopStepName: String
  resultsUrl: String!
  startedAt: DateTime!
  stepName: String
}

type InstanceStepResultConnection {
  edges: [InstanceStepResultEdge]!
  nodes: [InstanceStepResult]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type InstanceStepResultEdge {
  cursor: String!
  node: InstanceStepResult
}

input InstanceStepResultOrder {
  direction: OrderDirection!
  field: InstanceStepResultOrderField!
}

enum InstanceStepResultOrderField {
  ENDED_AT
  STARTED_AT
}

type Integration implements Node {
  actions(after: String, before: String, first: Int, last: Int, offset: Int): IntegrationActionConnection!
  allowMultipleMarketplaceInstances: Boolean!
  allowRemove: Boolean!
  avatarUrl: String
  category: String
  configPages: JSONString!
  createdAt: DateTime!
  customer: Customer
  definition(useLatestComponentVersions: Boolean, version: Int): String
  description: String
  documentation: String
  flows(after: String, before: String, first: Int, last: Int, offset: Int): IntegrationFlowConnection!
  hasUnpublishedChanges: Boolean!
  id: ID!
  isCodeNative: Boolean!
  labels: [String!]
  lastExecutedAt: DateTime
  marketplaceConfiguration: MarketplaceConfiguration!
  name: String!
  overview: String
  preprocessFlowName: String
  requiredConfigVariables(after: String, before: String, first: Int, last: Int, offset: Int): RequiredConfigVariableConnection!
  systemInstance: Instance!
  testConfigVariables(after: String, before: String, first: Int, last: Int, offset: Int, status: String, status_In: [String]): InstanceConfigVariableConnection!
  updatedAt: DateTime!
  versionAttributes: JSONString
  versionComment: String
  versionCreatedAt: DateTime
  versionCreatedBy: User
  versionIsAvailable: Boolean!
  versionIsLatest: Boolean!
  versionNumber: Int!
  versionSequence(after: String, before: String, first: Int, last: Int, offset: Int, sortBy: [IntegrationOrder], versionIsAvailable: Boolean): IntegrationConnection!
  versionSequenceId: UUID
}

type IntegrationAction implements Node {
  action: Action!
  id: ID!
  name: String!
}

type IntegrationActionConnection {
  edges: [IntegrationActionEdge]!
  nodes: [IntegrationAction]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type IntegrationActionEdge {
  cursor: String!
  node: IntegrationAction
}

type IntegrationConnection {
  edges: [IntegrationEdge]!
  nodes: [Integration]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type IntegrationEdge {
  cursor: String!
  node: Integration
}

type IntegrationFlow implements Node {
  description: String
  endpointSecurityType: IntegrationFlowEndpointSecurityType!
  id: ID!
  isSynchronous: Boolean!
  lastExecutedAt: DateTime
  name: String!
  retryDelayMinutes: Int!
  retryMaxAttempts: Int!
  retryUsesExponentialBackoff: Boolean!
  sortOrder: Int!
  stableKey: String
  testUrl: String!
  trigger: IntegrationAction!
}

type IntegrationFlowConnection {
  edges: [IntegrationFlowEdge]!
  nodes: [IntegrationFlow]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type IntegrationFlowEdge {
  cursor: String!
  node: IntegrationFlow
}

enum IntegrationFlowEndpointSecurityType {
  CUSTOMER_OPTIONAL
  CUSTOMER_REQUIRED
  ORGANIZATION
  UNSECURED
}

input IntegrationOrder {
  direction: OrderDirection!
  field: IntegrationOrderField!
}

enum IntegrationOrderField {
  CATEGORY
  CREATED_AT
  CUSTOMER
  DESCRIPTION
  NAME
  PUBLISHED_AT
  UPDATED_AT
  VERSION_NUMBER
}

scalar JSONOrString

scalar JSONString

type Log implements Node {
  customer: Customer
  executionResult: InstanceExecutionResult
  flow: IntegrationFlow
  flowName: String
  id: ID!
  instance: Instance
  integration: Integration
  isTestExecution: Boolean
  loopStepIndex: Int
  loopStepName: String
  message: String!
  sectionId: UUID
  severity: LogSeverityLevel!
  stepName: String
  timestamp: DateTime!
}

type LogConnection {
  edges: [LogEdge]!
  nodes: [Log]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type LogEdge {
  cursor: String!
  node: Log
}

input LogOrder {
  direction: OrderDirection!
  field: LogOrderField!
}

enum LogOrderField {
  CUSTOMER
  FLOW
  FLOW_CONFIG
  INSTANCE
  INTEGRATION
  LOG_TYPE
  MESSAGE
  SEVERITY
  TIMESTAMP
}

type LogSeverity {
  id: Int
  name: String
}

enum LogSeverityLevel {
  DEBUG
  ERROR
  FATAL
  INFO
  METRIC
  TRACE
  WARN
}

enum MarketplaceConfiguration {
  AVAILABLE_AND_DEPLOYABLE
  AVAILABLE_NOT_DEPLOYABLE
  NOT_AVAILABLE_IN_MARKETPLACE
}

enum MediaType {
  ATTACHMENT
  AVATAR
}

interface Node {
  id: ID!
}

type OnPremiseResource implements Node {
  customer: Customer
  id: ID!
  name: String!
  port: Int!
  status: OnPremiseResourceStatus!
}

type OnPremiseResourceConnection {
  edges: [OnPremiseResourceEdge]!
  nodes: [OnPremiseResource]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type OnPremiseResourceEdge {
  cursor: String!
  node: OnPremiseResource
}

input OnPremiseResourceOrder {
  direction: OrderDirection!
  field: OnPremiseResourceOrderField!
}

enum OnPremiseResourceOrderField {
  CUSTOMER
  NAME
}

enum OnPremiseResourceStatus {
  AVAILABLE
  PENDING
  UNAVAILABLE
  UNKNOWN
}

enum OrderDirection {
  ASC
  DESC
}

type OrgDailyUsageMetrics implements Node {
  failedExecutionCount: BigInt!
  id: ID!
  snapshotDate: Date!
  spendMbSecs: BigInt!
  stepCount: BigInt!
  successfulExecutionCount: BigInt!
}

type OrgDailyUsageMetricsConnection {
  edges: [OrgDailyUsageMetricsEdge]!
  nodes: [OrgDailyUsageMetrics]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type OrgDailyUsageMetricsEdge {
  cursor: String!
  node: OrgDailyUsageMetrics
}

input OrgDailyUsageMetricsOrder {
  direction: OrderDirection!
  field: OrgDailyUsageMetricsOrderField!
}

enum OrgDailyUsageMetricsOrderField {
  SNAPSHOT_DATE
}

type Organization implements Node {
  id: ID!
  name: String!
  users(after: String, before: String, first: Int, last: Int, offset: Int): UserConnection!
}

type PageInfo {
  endCursor: String
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
}

input PublishComponentInput {
  actions: [ActionDefinitionInput]
  attributes: String
  clientMutationId: String
  comment: String
  connections: [ConnectionDefinitionInput]
  customer: ID
  dataSources: [DataSourceDefinitionInput]
  definition: ComponentDefinitionInput!
  triggers: [TriggerDefinitionInput]
}

type PublishComponentPayload {
  errors: [ErrorType!]!
  publishResult: PublishComponentResult
}

type PublishComponentResult {
  component: Component
  connectionAvatarIconUploadUrls: [ConnectionIconUploadUrl]
  connectionIconUploadUrls: [ConnectionIconUploadUrl]
  iconUploadUrl: String
  packageUploadUrl: String
  sourceUploadUrl: String
}

input PublishIntegrationInput {
  attributes: String
  clientMutationId: String
  comment: String
  id: ID
}

type PublishIntegrationPayload {
  errors: [ErrorType!]!
  integration: Integration
}

input ReplayExecutionInput {
  clientMutationId: String
  id: ID
}

type ReplayExecutionPayload {
  errors: [ErrorType!]!
  instanceExecutionResult: InstanceExecutionResult
}

type RequiredConfigVariable implements Node {
  collectionType: RequiredConfigVariableCollectionType
  connection: Connection
  connectionTemplate: ConnectionTemplate
  dataType: RequiredConfigVariableDataType!
  defaultValue: String
  description: String
  header: String
  id: ID!
  key: String!
  orgOnly: Boolean
  pickList: [String!]
  scheduleType: RequiredConfigVariableScheduleType
  scopedConfigVariable: ScopedConfigVariable
  stableKey: String
  timeZone: String
  userLevelConfigured: Boolean!
}

enum RequiredConfigVariableCollectionType {
  KEYVALUELIST
  VALUELIST
}

type RequiredConfigVariableConnection {
  edges: [RequiredConfigVariableEdge]!
  nodes: [RequiredConfigVariable]!
  pageInfo: PageInfo!
  totalCount: Int!
}

enum RequiredConfigVariableDataType {
  BOOLEAN
  CODE
  CONNECTION
  CREDENTIAL
  DATE
  JSONFORM
  NUMBER
  OBJECTFIELDMAP
  OBJECTSELECTION
  PICKLIST
  SCHEDULE
  STRING
  TIMESTAMP
}

type RequiredConfigVariableEdge {
  cursor: String!
  node: RequiredConfigVariable
}

enum RequiredConfigVariableScheduleType {
  CUSTOM
  DAY
  HOUR
  MINUTE
  NONE
  WEEK
}

type Role implements Node {
  description: String!
  id: ID!
  level: Int!
  name: String!
}

type RootMutation {
  bulkUpdateInstancesToLatestIntegrationVersion(input: BulkUpdateInstancesToLatestIntegrationVersionInput!): BulkUpdateInstancesToLatestIntegrationVersionPayload
  clearAlertMonitor(input: ClearAlertMonitorInput!): ClearAlertMonitorPayload
  createAlertGroup(input: CreateAlertGroupInput!): CreateAlertGroupPayload
  createAlertMonitor(input: CreateAlertMonitorInput!): CreateAlertMonitorPayload
  createAlertWebhook(input: CreateAlertWebhookInput!): CreateAlertWebhookPayload
  createCustomer(input: CreateCustomerInput!): CreateCustomerPayload
  createCustomerConfigVariable(input: CreateCustomerConfigVariableInput!): CreateCustomerConfigVariablePayload
  createCustomerUser(input: CreateCustomerUserInput!): CreateCustomerUserPayload
  createInstance(input: CreateInstanceInput!): CreateInstancePayload
  createIntegration(input: CreateIntegrationInput!): CreateIntegrationPayload
  createOrganizationUser(input: CreateOrganizationUserInput!): CreateOrganizationUserPayload
  createWebhookEndpoint(input: CreateWebhookEndpointInput!): CreateWebhookEndpointPayload
  deleteAlertGroup(input: DeleteAlertGroupInput!): DeleteAlertGroupPayload
  deleteAlertMonitor(input: DeleteAlertMonitorInput!): DeleteAlertMonitorPayload
  deleteAlertWebhook(input: DeleteAlertWebhookInput!): DeleteAlertWebhookPayload
  deleteComponent(input: DeleteComponentInput!): DeleteComponentPayload
  deleteCustomer(input: DeleteCustomerInput!): DeleteCustomerPayload
  deleteCustomerConfigVariable(input: DeleteCustomerConfigVariableInput!): DeleteCustomerConfigVariablePayload
  deleteInstance(input: DeleteInstanceInput!): DeleteInstancePayload
  deleteIntegration(input: DeleteIntegrationInput!): DeleteIntegrationPayload
  deleteUser(input: DeleteUserInput!): DeleteUserPayload
  deleteWebhookEndpoint(input: DeleteWebhookEndpointInput!): DeleteWebhookEndpointPayload
  deployInstance(input: DeployInstanceInput!): DeployInstancePayload
  disconnectConnection(input: DisconnectConnectionInput!): DisconnectConnectionPayload
  disconnectCustomerConnection(input: DisconnectCustomerConnectionInput!): DisconnectCustomerConnectionPayload
  disconnectScopedConnection(input: DisconnectScopedConnectionInput!): DisconnectScopedConnectionPayload
  disconnectUserLevelConnection(input: DisconnectUserLevelConnectionInput!): DisconnectUserLevelConnectionPayload
  fetchDataSourceContent(input: FetchDataSourceContentInput!): FetchDataSourceContentPayload
  forkIntegration(input: ForkIntegrationInput!): ForkIntegrationPayload
  importIntegration(input: ImportIntegrationInput!): ImportIntegrationPayload
  publishComponent(input: PublishComponentInput!): PublishComponentPayload
  publishIntegration(input: PublishIntegrationInput!): PublishIntegrationPayload
  replayExecution(input: ReplayExecutionInput!): ReplayExecutionPayload
  testInstanceFlowConfig(input: TestInstanceFlowConfigInput!): TestInstanceFlowConfigPayload
  testIntegrationFlow(input: TestIntegrationFlowInput!): TestIntegrationFlowPayload
  updateAlertGroup(input: UpdateAlertGroupInput!): UpdateAlertGroupPayload
  updateAlertMonitor(input: UpdateAlertMonitorInput!): UpdateAlertMonitorPayload
  updateAlertWebhook(input: UpdateAlertWebhookInput!): UpdateAlertWebhookPayload
  updateCustomer(input: UpdateCustomerInput!): UpdateCustomerPayload
  updateCustomerConfigVariable(input: UpdateCustomerConfigVariableInput!): UpdateCustomerConfigVariablePayload
  updateCustomerOAuth2Connection(input: UpdateCustomerOAuth2ConnectionInput!): UpdateCustomerOAuth2ConnectionPayload
  updateInstance(input: UpdateInstanceInput!): UpdateInstancePayload
  updateInstanceConfigVariables(input: UpdateInstanceConfigVariablesInput!): UpdateInstanceConfigVariablesPayload
  updateIntegration(input: UpdateIntegrationInput!): UpdateIntegrationPayload
  updateIntegrationMarketplaceConfiguration(input: UpdateIntegrationMarketplaceConfigurationInput!): UpdateIntegrationMarketplaceConfigurationPayload
  updateIntegrationVersionAvailability(input: UpdateIntegrationVersionAvailabilityInput!): UpdateIntegrationVersionAvailabilityPayload
  updateOAuth2Connection(input: UpdateOAuth2ConnectionInput!): UpdateOAuth2ConnectionPayload
  updateOrganization(input: UpdateOrganizationInput!): UpdateOrganizationPayload
  updateScopedOAuth2Connection(input: UpdateScopedOAuth2ConnectionInput!): UpdateScopedOAuth2ConnectionPayload
  updateUser(input: UpdateUserInput!): UpdateUserPayload
  updateUserLevelOAuth2Connection(input: UpdateUserLevelOAuth2ConnectionInput!): UpdateUserLevelOAuth2ConnectionPayload
  updateWebhookEndpoint(input: UpdateWebhookEndpointInput!): UpdateWebhookEndpointPayload
  updateWorkflowTestConfiguration(input: UpdateWorkflowTestConfigurationInput!): UpdateWorkflowTestConfigurationPayload
  validateIntegrationSchema(input: ValidateIntegrationSchemaInput!): ValidateIntegrationSchemaPayload
}

type RootQuery {
  ai: AI!
  alertEvent(id: ID!): AlertEvent
  alertEvents(after: String, before: String, createdAt_Gte: DateTime, createdAt_Lte: DateTime, first: Int, last: Int, monitor: ID, monitor_Instance: ID, monitor_Instance_Customer: ID, monitor_Instance_Integration: ID, offset: Int, sortBy: [AlertEventOrder]): AlertEventConnection!
  alertGroup(id: ID!): AlertGroup
  alertGroups(after: String, before: String, first: Int, last: Int, offset: Int, sortBy: [AlertGroupOrder]): AlertGroupConnection!
  alertMonitor(id: ID!): AlertMonitor
  alertMonitors(after: String, before: String, first: Int, instance: ID, instance_Customer: ID, instance_Integration: ID, last: Int, name_Icontains: String, offset: Int, sortBy: [AlertMonitorOrder], triggered: Boolean): AlertMonitorConnection!
  alertTrigger(id: ID!): AlertTrigger
  alertTriggers(after: String, before: String, first: Int, isGlobal: Boolean, isInstanceSpecific: Boolean, last: Int, offset: Int, sortBy: [AlertTriggerOrder]): AlertTriggerConnection!
  alertWebhook(id: ID!): AlertWebhook
  alertWebhooks(after: String, before: String, first: Int, last: Int, name_Icontains: String, offset: Int, sortBy: [AlertWebhookOrder], url_Icontains: String): AlertWebhookConnection!
  authenticatedUser: User!
  components(after: String, allVersions: Boolean, before: String, category: String, description_Icontains: String, filterQuery: JSONString, first: Int, includeComponentsForCodeNativeIntegrations: Boolean, key: String, key_In: [String], label_Icontains: String, last: Int, offset: Int, orderBy: ComponentOrder, public: Boolean, versionNumber: Int): ComponentConnection!
  customer(id: ID!): Customer
  customerConfigVariable(id: ID!): CustomerConfigVariable
  customerConfigVariables(after: String, before: String, customer: ID, first: Int, isTest: Boolean, last: Int, offset: Int, scopedConfigVariable: ID, sortBy: [CustomerConfigVariableOrder]): CustomerConfigVariableConnection!
  customerRoles: [Role]!
  customerTotalUsageMetrics(after: String, before: String, customer: ID, first: Int, last: Int, offset: Int, onlyLatestDailySnapshots: Boolean, snapshotTime_Gte: DateTime, snapshotTime_Lte: DateTime, sortBy: [CustomerTotalUsageMetricsOrder]): CustomerTotalUsageMetricsConnection!
  customers(after: String, before: String, description_Icontains: String, externalId: String, externalId_Isnull: Boolean, first: Int, isSystem: Boolean, labels_Icontains: String, last: Int, name: String, name_Icontains: String, name_Istartswith: String, offset: Int, orderBy: CustomerOrder, sortBy: [CustomerOrder]): CustomerConnection!
  executionResult(id: ID!): InstanceExecutionResult
  executionResults(after: String, before: String, endedAt_Gte: DateTime, endedAt_Isnull: Boolean, error_Isnull: Boolean, first: Int, flow: ID, flowConfig: ID, flowConfig_Flow: ID, instance: ID, instance_Customer: ID, instance_Integration: ID, isTestExecution: Boolean, last: Int, offset: Int, orderBy: InstanceExecutionResultOrder, replayForExecution_Isnull: Boolean, retryForExecution_Isnull: Boolean, sortBy: [InstanceExecutionResultOrder], startedAt_Gte: DateTime, startedAt_Lte: DateTime, status: ExecutionStatus): InstanceExecutionResultConnection!
  executionSections(executionResult: ID, first: Int, orderBy: ExecutionSectionOrder, sectionId_In: [UUID!]): ExecutionSectionConnection!
  instance(id: ID!): Instance
  instanceDailyUsageMetrics(after: String, before: String, first: Int, instance: ID, last: Int, offset: Int, snapshotDate_Gte: Date, snapshotDate_Lte: Date, sortBy: [InstanceDailyUsageMetricsOrder]): InstanceDailyUsageMetricsConnection!
  instances(after: String, before: String, compatibility: Int, customer: ID, customer_ExternalId: String, description: String, description_Icontains: String, enabled: Boolean, first: Int, inFailedState: Boolean, integration: ID, integration_VersionSequenceId: UUID, isSystem: Boolean, labels_Icontains: String, last: Int, name: String, name_Icontains: String, needsDeploy: Boolean, offset: Int, orderBy: InstanceOrder, sortBy: [InstanceOrder]): InstanceConnection!
  integration(id: ID!): Integration
  integrations(after: String, allVersions: Boolean, before: String, category: String, category_Icontains: String, customer: ID, customer_Isnull: Boolean, description: String, description_Icontains: String, first: Int, hasInstances: Boolean, hasUnpublishedChanges: Boolean, labels_Icontains: String, last: Int, marketplace: Boolean, marketplaceConfiguration_Iexact: String, name: String, name_Icontains: String, offset: Int, orderBy: IntegrationOrder, sortBy: [IntegrationOrder], versionIsAvailable: Boolean, versionNumber: Int, versionSequenceId: UUID): IntegrationConnection!
  logSeverityLevels: [LogSeverity]!
  logs(after: String, before: String, customer: ID, executionResult: ID, first: Int, flow: ID, instance: ID, integration: ID, isTestExecution: Boolean, last: Int, message_Icontains: String, offset: Int, orderBy: LogOrder, severity: Int, sortBy: [LogOrder], timestamp_Gte: DateTime, timestamp_Lte: DateTime): LogConnection!
  onPremiseResources(after: String, before: String, customer: ID, first: Int, last: Int, name: String, name_Icontains: String, offset: Int, sortBy: [OnPremiseResourceOrder]): OnPremiseResourceConnection!
  orgDailyUsageMetrics(after: String, before: String, first: Int, last: Int, offset: Int, snapshotDate_Gte: Date, snapshotDate_Lte: Date, sortBy: [OrgDailyUsageMetricsOrder]): OrgDailyUsageMetricsConnection!
  organization: Organization
  organizationRoles: [Role]!
  scopedConfigVariable(id: ID!): ScopedConfigVariable
  scopedConfigVariables(after: String, before: String, connection_Component_In: [ComponentSelector], first: Int, id_In: [ID], key_Icontains: String, last: Int, managedBy: String, offset: Int, sortBy: [ScopedConfigVariableOrder], stableKey: String): ScopedConfigVariableConnection!
  uploadMedia(fileName: String!, mediaType: MediaType!, objectId: ID!): UploadMedia!
  user(id: ID!): User
  users(after: String, before: String, customer: ID, customer_Isnull: Boolean, email: String, email_Icontains: String, externalId: String, first: Int, last: Int, name: String, name_Icontains: String, offset: Int, orderBy: UserOrder, sortBy: [UserOrder]): UserConnection!
  webhookEndpoint(id: ID!): WebhookEndpoint
  webhookEndpoints(after: String, before: String, first: Int, last: Int, offset: Int, orderBy: WebhookEndpointOrder, sortBy: [WebhookEndpointOrder]): WebhookEndpointConnection!
  webhookEventTypes: [WebhookEventTypeInfo]!
}

type ScopedConfigVariable implements Node {
  connection: Connection
  customer: Customer
  description: String
  id: ID!
  key: String!
  lastConfiguredAt: DateTime
  lastSuccessfulRefreshAt: DateTime
  managedBy: ScopedConfigVariableManagedBy!
  refreshAt: DateTime
  stableKey: String!
  status: ScopedConfigVariableStatus
  variableScope: ScopedConfigVariableVariableScope!
}

type ScopedConfigVariableConnection {
  edges: [ScopedConfigVariableEdge]!
  nodes: [ScopedConfigVariable]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type ScopedConfigVariableEdge {
  cursor: String!
  node: ScopedConfigVariable
}

enum ScopedConfigVariableManagedBy {
  CUSTOMER
  ORG
  SYSTEM
  USER
}

input ScopedConfigVariableOrder {
  direction: OrderDirection!
  field: ScopedConfigVariableOrderField!
}

enum ScopedConfigVariableOrderField {
  COMPONENT_LABEL
  CREATED_AT
  KEY
  LAST_CONFIGURED_AT
  STATUS
  UPDATED_AT
}

enum ScopedConfigVariableStatus {
  ACTIVE
  ERROR
  FAILED
  PENDING
}

enum ScopedConfigVariableVariableScope {
  CUSTOMER
  ORG
}

input TestInstanceFlowConfigInput {
  clientMutationId: String
  contentType: String
  headers: String
  id: ID
  payload: String
}

type TestInstanceFlowConfigPayload {
  errors: [ErrorType!]!
  testInstanceFlowConfigResult: TestInstanceFlowConfigResult
}

type TestInstanceFlowConfigResult {
  body: String
  execution: InstanceExecutionResult
  flowConfig: InstanceFlowConfig
  headers: JSONString
  statusCode: Int
}

input TestIntegrationFlowInput {
  asynchronous: Boolean
  clientMutationId: String
  contentType: String
  headers: String
  id: ID
  payload: String
  result: String
}

type TestIntegrationFlowPayload {
  errors: [ErrorType!]!
  testIntegrationFlowResult: TestIntegrationFlowResult
}

type TestIntegrationFlowResult {
  body: String
  execution: InstanceExecutionResult
  flow: IntegrationFlow
  headers: JSONString
  statusCode: Int
}

input TriggerDefinitionInput {
  allowsBranching: Boolean
  authorization: AuthorizationDefinition
  breakLoop: Boolean
  canCallComponentFunctions: Boolean
  display: ActionDisplayDefinition!
  dynamicBranchInput: String
  examplePayload: JSONString
  examplePerformSafety: ActionPerformSafety
  hasGetNextDiscoveryState: Boolean
  hasGetOnDeployNextDiscoveryState: Boolean
  hasOnDeployPerform: Boolean
  hasOnInstanceDelete: Boolean
  hasOnInstanceDeploy: Boolean
  hasResolveOnDeployItems: Boolean
  hasResolveTriggerItems: Boolean
  hasWebhookCreateFunction: Boolean
  hasWebhookDeleteFunction: Boolean
  inputs: [InputFieldDefinition]!
  isCommonTrigger: Boolean
  isPollingTrigger: Boolean
  key: String!
  outputSchema: ActionOutputSchemaInput
  performSafety: ActionPerformSafety
  scheduleSupport: String
  staticBranchNames: [String]
  synchronousResponseSupport: String
  terminateExecution: Boolean
  triggerResolverDefaultBatchSize: Int
  triggerResolverDefaultConcurrentBatchLimit: Int
  triggerResolverSupport: String
}

scalar UUID

input UpdateAlertGroupInput {
  clientMutationId: String
  id: ID
  name: String
  users: [ID]
  webhooks: [ID]
}

type UpdateAlertGroupPayload {
  alertGroup: AlertGroup
  errors: [ErrorType!]!
}

input UpdateAlertMonitorInput {
  clientMutationId: String
  durationSecondsCondition: Int
  executionOverdueMinutesCondition: Int
  flowConfig: ID
  groups: [ID]
  id: ID
  instance: ID
  logSeverityLevelCondition: Int
  name: String
  triggers: [ID]
  users: [ID]
  webhooks: [ID]
}

type UpdateAlertMonitorPayload {
  alertMonitor: AlertMonitor
  errors: [ErrorType!]!
}

input UpdateAlertWebhookInput {
  clientMutationId: String
  headers: String
  id: ID
  name: String
  payloadTemplate: String
  url: String
}

type UpdateAlertWebhookPayload {
  alertWebhook: AlertWebhook
  errors: [ErrorType!]!
}

input UpdateCustomerConfigVariableInput {
  clientMutationId: String
  customer: ID
  id: ID
  inputs: [InputExpression]
  isTest: Boolean
  key: String
  redeploy: Boolean
}

type UpdateCustomerConfigVariablePayload {
  customerConfigVariable: CustomerConfigVariable
  errors: [ErrorType!]!
}

input UpdateCustomerInput {
  allowEmbeddedDesigner: Boolean
  allowWorkflowCopilot: Boolean
  avatarUrl: String
  clientMutationId: String
  concurrentExecutionLimit: Int
  description: String
  externalId: String
  id: ID
  labels: [String]
  name: String
  starred: Boolean
}

input UpdateCustomerOAuth2ConnectionInput {
  accessToken: String
  additionalTokenFields: String
  clientMutationId: String
  context: String
  expiresIn: Int
  id: ID
  refreshAt: DateTime
  refreshToken: String
  status: String
  tokenType: String
}

type UpdateCustomerOAuth2ConnectionPayload {
  customerConfigVariable: CustomerConfigVariable
  errors: [ErrorType!]!
}

type UpdateCustomerPayload {
  customer: Customer
  errors: [ErrorType!]!
}

input UpdateInstanceConfigVariablesInput {
  clientMutationId: String
  configComplete: Boolean
  configMode: String
  configVariables: [InputInstanceConfigVariable]
  id: ID
}

type UpdateInstanceConfigVariablesPayload {
  errors: [ErrorType!]!
  instance: Instance
}

input UpdateInstanceInput {
  clientMutationId: String
  configMode: String
  configVariables: [InputInstanceConfigVariable]
  description: String
  enabled: Boolean
  flowConfigs: [InputInstanceFlowConfig]
  globalDebug: Boolean
  id: ID
  integration: ID
  labels: [String]
  logsDisabled: Boolean
  name: String
  preserveDeployState: Boolean
  starred: Boolean
  stepResultsDisabled: Boolean
}

type UpdateInstancePayload {
  errors: [ErrorType!]!
  instance: Instance
}

input UpdateIntegrationInput {
  allowMultipleMarketplaceInstances: Boolean
  avatarUrl: String
  category: String
  clientMutationId: String
  customer: ID
  definition: String
  description: String
  endpointConfigTestContentType: String
  endpointConfigTestHeaders: String
  endpointConfigTestPayload: String
  id: ID
  labels: [String]
  metadata: String
  name: String
  starred: Boolean
  templateConfiguration: String
  testConfigVariables: [InputInstanceConfigVariable]
  useAsTemplate: Boolean
}

input UpdateIntegrationMarketplaceConfigurationInput {
  allowMultipleMarketplaceInstances: Boolean
  clientMutationId: String
  id: ID
  marketplaceConfiguration: String
  marketplaceTabConfiguration: String
  overview: String
}

type UpdateIntegrationMarketplaceConfigurationPayload {
  errors: [ErrorType!]!
  integration: Integration
}

type UpdateIntegrationPayload {
  errors: [ErrorType!]!
  integration: Integration
}

input UpdateIntegrationVersionAvailabilityInput {
  available: Boolean!
  clientMutationId: String
  id: ID
}

type UpdateIntegrationVersionAvailabilityPayload {
  errors: [ErrorType!]!
  integration: Integration
}

input UpdateOAuth2ConnectionInput {
  accessToken: String
  additionalTokenFields: String
  clientMutationId: String
  context: String
  expiresIn: Int
  id: ID
  refreshAt: DateTime
  refreshToken: String
  status: String
  tokenType: String
}

type UpdateOAuth2ConnectionPayload {
  errors: [ErrorType!]!
  instanceConfigVariable: InstanceConfigVariable
}

input UpdateOrganizationInput {
  avatarUrl: String
  brandedElements: String
  clientMutationId: String
  featureFlags: String
  id: ID
  labels: [String]
  marketplaceName: String
  name: String
}

type UpdateOrganizationPayload {
  errors: [ErrorType!]!
  organization: Organization
}

input UpdateScopedOAuth2ConnectionInput {
  accessToken: String
  additionalTokenFields: String
  clientMutationId: String
  context: String
  expiresIn: Int
  id: ID
  refreshAt: DateTime
  refreshToken: String
  status: String
  tokenType: String
}

type UpdateScopedOAuth2ConnectionPayload {
  errors: [ErrorType!]!
  scopedConfigVariable: ScopedConfigVariable
}

input UpdateUserInput {
  avatarUrl: String
  clientMutationId: String
  darkMode: Boolean
  darkModeSyncWithOs: Boolean
  externalId: String
  featureFlags: String
  id: ID
  name: String
  phone: String
  role: ID
}

input UpdateUserLevelOAuth2ConnectionInput {
  accessToken: String
  additionalTokenFields: String
  clientMutationId: String
  context: String
  expiresIn: Int
  id: ID
  refreshAt: DateTime
  refreshToken: String
  status: String
  tokenType: String
}

type UpdateUserLevelOAuth2ConnectionPayload {
  errors: [ErrorType!]!
  userLevelConfigVariable: UserLevelConfigVariable
}

type UpdateUserPayload {
  errors: [ErrorType!]!
  user: User
}

input UpdateWebhookEndpointInput {
  clientMutationId: String
  description: String
  enabled: Boolean
  eventTypes: [String]
  headers: String
  id: ID
  name: String
  secret: String
  url: String
}

type UpdateWebhookEndpointPayload {
  errors: [ErrorType!]!
  webhookEndpoint: WebhookEndpoint
}

input UpdateWorkflowTestConfigurationInput {
  clientMutationId: String
  id: ID
  listeningMode: Boolean
}

type UpdateWorkflowTestConfigurationPayload {
  errors: [ErrorType!]!
}

type UploadMedia {
  error: String
  objectUrl: String
  uploadUrl: String
}

type User implements Node {
  avatarUrl: String
  createdAt: DateTime!
  customer: Customer
  email: String!
  externalId: String
  id: ID!
  name: String!
  org: Organization
  phone: String!
  role: Role!
  tenantId: String!
  updatedAt: DateTime!
}

type UserConnection {
  edges: [UserEdge]!
  nodes: [User]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type UserEdge {
  cursor: String!
  node: User
}

type UserLevelConfig implements Node {
  configVariables(after: String, before: String, first: Int, last: Int, offset: Int): UserLevelConfigVariableConnection!
  id: ID!
}

type UserLevelConfigConnection {
  edges: [UserLevelConfigEdge]!
  nodes: [UserLevelConfig]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type UserLevelConfigEdge {
  cursor: String!
  node: UserLevelConfig
}

type UserLevelConfigVariable implements Node {
  id: ID!
  refreshAt: DateTime
  requiredConfigVariable: RequiredConfigVariable!
  status: UserLevelConfigVariableStatus
}

type UserLevelConfigVariableConnection {
  edges: [UserLevelConfigVariableEdge]!
  nodes: [UserLevelConfigVariable]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type UserLevelConfigVariableEdge {
  cursor: String!
  node: UserLevelConfigVariable
}

enum UserLevelConfigVariableStatus {
  ACTIVE
  ERROR
  FAILED
  PENDING
}

input UserOrder {
  direction: OrderDirection!
  field: UserOrderField!
}

enum UserOrderField {
  CREATED_AT
  CUSTOMER
  EMAIL
  NAME
  ROLE
  UPDATED_AT
}

type ValidateIntegrationSchemaFormResult {
  isValid: Boolean
}

input ValidateIntegrationSchemaInput {
  clientMutationId: String
  definition: String!
}

type ValidateIntegrationSchemaPayload {
  errors: [ErrorType!]!
  result: ValidateIntegrationSchemaFormResult
}

type WebhookEndpoint implements Node {
  createdAt: DateTime!
  description: String
  enabled: Boolean!
  eventTypes: [String!]!
  headers: JSONString
  id: ID!
  name: String!
  secret: String
  updatedAt: DateTime!
  url: String!
}

type WebhookEndpointConnection {
  edges: [WebhookEndpointEdge]!
  nodes: [WebhookEndpoint]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type WebhookEndpointEdge {
  cursor: String!
  node: WebhookEndpoint
}

input WebhookEndpointOrder {
  direction: OrderDirection!
  field: WebhookEndpointOrderField!
}

enum WebhookEndpointOrderField {
  CREATED_AT
  NAME
  UPDATED_AT
}

type WebhookEventTypeInfo {
  id: String!
  name: String!
}
`;
