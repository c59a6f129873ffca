import type { Operation } from '../client/operation';
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

export type AlertGroupOrder = {
  direction: OrderDirection;
  field: AlertGroupOrderField;
};

export type AlertGroupOrderField =
  | 'CREATED_AT'
  | 'NAME'
  | 'UPDATED_AT';

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

export type AlertTriggerOrder = {
  direction: OrderDirection;
  field: AlertTriggerOrderField;
};

export type AlertTriggerOrderField =
  | 'NAME';

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

export type ClearAlertMonitorInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
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

export type CreateAlertGroupInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  users?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  webhooks?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
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

export type CreateAlertWebhookInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  headers?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  payloadTemplate: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

export type CreateCustomerConfigVariableInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  inputs?: InputMaybe<Array<InputMaybe<InputExpression>>>;
  isTest?: InputMaybe<Scalars['Boolean']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  scopedConfigVariable: Scalars['ID']['input'];
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

export type CreateCustomerUserInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  email: Scalars['String']['input'];
  externalId?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  role: Scalars['ID']['input'];
};

export type CreateInstanceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  configMode?: InputMaybe<Scalars['String']['input']>;
  configVariables?: InputMaybe<Array<InputMaybe<InputInstanceConfigVariable>>>;
  customer: Scalars['ID']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  integration: Scalars['ID']['input'];
  labels?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  logsDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
  stepResultsDisabled?: InputMaybe<Scalars['Boolean']['input']>;
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

export type CreateOrganizationUserInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  externalId?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  role: Scalars['ID']['input'];
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

export type DeleteAlertMonitorInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteAlertWebhookInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteComponentInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteCustomerConfigVariableInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteCustomerInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteInstanceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteIntegrationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteUserInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeleteWebhookEndpointInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DeployInstanceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  force?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DisconnectConnectionInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DisconnectCustomerConnectionInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DisconnectScopedConnectionInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type DisconnectUserLevelConnectionInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type ExecutionStatus =
  | 'CANCELED'
  | 'CANCELING'
  | 'ERROR'
  | 'PENDING'
  | 'QUEUED'
  | 'SUCCESS';

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

export type ForkIntegrationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  parent: Scalars['ID']['input'];
};

export type ImportIntegrationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  definition: Scalars['String']['input'];
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  replace?: InputMaybe<Scalars['Boolean']['input']>;
};

export type InputExpression = {
  meta?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  type?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<Scalars['String']['input']>;
};

export type InputFieldChoice = {
  label: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type InputFieldCollection =
  | 'KEYVALUELIST'
  | 'VALUELIST';

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

export type InputFieldScope =
  | 'ON_DEPLOY';

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

export type InstanceConfigState =
  | 'FULLY_CONFIGURED'
  | 'NEEDS_INSTANCE_CONFIGURATION'
  | 'NEEDS_USER_LEVEL_CONFIGURATION';

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

export type InstanceDailyUsageMetricsOrder = {
  direction: OrderDirection;
  field: InstanceDailyUsageMetricsOrderField;
};

export type InstanceDailyUsageMetricsOrderField =
  | 'SNAPSHOT_DATE';

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

export type InstanceStepResultOrder = {
  direction: OrderDirection;
  field: InstanceStepResultOrderField;
};

export type InstanceStepResultOrderField =
  | 'ENDED_AT'
  | 'STARTED_AT';

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

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OrgDailyUsageMetricsOrder = {
  direction: OrderDirection;
  field: OrgDailyUsageMetricsOrderField;
};

export type OrgDailyUsageMetricsOrderField =
  | 'SNAPSHOT_DATE';

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

export type PublishIntegrationInput = {
  attributes?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  comment?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type ReplayExecutionInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type RequiredConfigVariableCollectionType =
  | 'KEYVALUELIST'
  | 'VALUELIST';

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

export type RequiredConfigVariableScheduleType =
  | 'CUSTOM'
  | 'DAY'
  | 'HOUR'
  | 'MINUTE'
  | 'NONE'
  | 'WEEK';

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

export type TestIntegrationFlowInput = {
  asynchronous?: InputMaybe<Scalars['Boolean']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  contentType?: InputMaybe<Scalars['String']['input']>;
  headers?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  payload?: InputMaybe<Scalars['String']['input']>;
  result?: InputMaybe<Scalars['String']['input']>;
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

export type UpdateAlertWebhookInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  headers?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  payloadTemplate?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
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

export type UpdateInstanceConfigVariablesInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  configComplete?: InputMaybe<Scalars['Boolean']['input']>;
  configMode?: InputMaybe<Scalars['String']['input']>;
  configVariables?: InputMaybe<Array<InputMaybe<InputInstanceConfigVariable>>>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdateInstanceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  configMode?: InputMaybe<Scalars['String']['input']>;
  configVariables?: InputMaybe<Array<InputMaybe<InputInstanceConfigVariable>>>;
  description?: InputMaybe<Scalars['String']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
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

export type UpdateIntegrationVersionAvailabilityInput = {
  available: Scalars['Boolean']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
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

export type UpdateWorkflowTestConfigurationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  listeningMode?: InputMaybe<Scalars['Boolean']['input']>;
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

export type ValidateIntegrationSchemaInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  definition: Scalars['String']['input'];
};

export type WebhookEndpointOrder = {
  direction: OrderDirection;
  field: WebhookEndpointOrderField;
};

export type WebhookEndpointOrderField =
  | 'CREATED_AT'
  | 'NAME'
  | 'UPDATED_AT';

export type ClearAlertMonitorMutationVariables = Exact<{
  input: ClearAlertMonitorInput;
}>;


export type ClearAlertMonitorMutation = { clearAlertMonitor: { alertMonitor: { id: string, name: string, triggered: boolean } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type CreateAlertGroupMutationVariables = Exact<{
  input: CreateAlertGroupInput;
}>;


export type CreateAlertGroupMutation = { createAlertGroup: { alertGroup: { id: string, name: string, createdAt: string, updatedAt: string, users: { nodes: Array<{ id: string, name: string, email: string } | null> }, webhooks: { nodes: Array<{ id: string, name: string } | null> } } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type CreateAlertMonitorMutationVariables = Exact<{
  input: CreateAlertMonitorInput;
}>;


export type CreateAlertMonitorMutation = { createAlertMonitor: { alertMonitor: { id: string, name: string, triggered: boolean, lastTriggeredAt: string | null, createdAt: string, updatedAt: string, durationSecondsCondition: number | null, executionOverdueMinutesCondition: number | null, logSeverityLevelCondition: number | null, instance: { id: string, name: string, customer: { id: string, name: string, externalId: string | null } } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null, triggers: { nodes: Array<{ id: string, name: string } | null> }, users: { nodes: Array<{ id: string, name: string, email: string } | null> }, groups: { nodes: Array<{ id: string, name: string } | null> }, webhooks: { nodes: Array<{ id: string, name: string } | null> } } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type CreateAlertWebhookMutationVariables = Exact<{
  input: CreateAlertWebhookInput;
}>;


export type CreateAlertWebhookMutation = { createAlertWebhook: { alertWebhook: { id: string, name: string, url: string, payloadTemplate: string, createdAt: string, updatedAt: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type CreateCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;


export type CreateCustomerMutation = { createCustomer: { customer: { id: string, name: string, description: string, externalId: string | null, labels: Array<string> | null, avatarUrl: string | null, allowEmbeddedDesigner: boolean, createdAt: string, updatedAt: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type CreateCustomerConfigVariableMutationVariables = Exact<{
  input: CreateCustomerConfigVariableInput;
}>;


export type CreateCustomerConfigVariableMutation = { createCustomerConfigVariable: { customerConfigVariable: { id: string, status: CustomerConfigVariableStatus | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type CreateCustomerUserMutationVariables = Exact<{
  input: CreateCustomerUserInput;
}>;


export type CreateCustomerUserMutation = { createCustomerUser: { user: { id: string, name: string, email: string, phone: string, externalId: string | null, createdAt: string, updatedAt: string, role: { id: string, name: string }, customer: { id: string, name: string, externalId: string | null } | null, org: { id: string, name: string } | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type CreateInstanceMutationVariables = Exact<{
  input: CreateInstanceInput;
}>;


export type CreateInstanceMutation = { createInstance: { instance: { id: string, name: string, description: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, configState: InstanceConfigState | null, inFailedState: boolean | null, systemSuspended: boolean, labels: Array<string> | null, createdAt: string, updatedAt: string, lastDeployedAt: string | null, lastExecutedAt: string | null, flowConfigs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, webhookUrl: string, inFailedState: boolean, lastExecutedAt: string | null, flow: { id: string, name: string, stableKey: string | null } } | null> }, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number, versionIsLatest: boolean } } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type CreateOrganizationUserMutationVariables = Exact<{
  input: CreateOrganizationUserInput;
}>;


export type CreateOrganizationUserMutation = { createOrganizationUser: { user: { id: string, name: string, email: string, phone: string, externalId: string | null, createdAt: string, updatedAt: string, role: { id: string, name: string }, customer: { id: string, name: string, externalId: string | null } | null, org: { id: string, name: string } | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type CreateWebhookEndpointMutationVariables = Exact<{
  input: CreateWebhookEndpointInput;
}>;


export type CreateWebhookEndpointMutation = { createWebhookEndpoint: { webhookEndpoint: { id: string, name: string, url: string, enabled: boolean, eventTypes: Array<string>, createdAt: string, updatedAt: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DeleteAlertGroupMutationVariables = Exact<{
  input: DeleteAlertGroupInput;
}>;


export type DeleteAlertGroupMutation = { deleteAlertGroup: { alertGroup: { id: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DeleteAlertMonitorMutationVariables = Exact<{
  input: DeleteAlertMonitorInput;
}>;


export type DeleteAlertMonitorMutation = { deleteAlertMonitor: { alertMonitor: { id: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DeleteAlertWebhookMutationVariables = Exact<{
  input: DeleteAlertWebhookInput;
}>;


export type DeleteAlertWebhookMutation = { deleteAlertWebhook: { alertWebhook: { id: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DeleteCustomerMutationVariables = Exact<{
  input: DeleteCustomerInput;
}>;


export type DeleteCustomerMutation = { deleteCustomer: { customer: { id: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DeleteCustomerConfigVariableMutationVariables = Exact<{
  input: DeleteCustomerConfigVariableInput;
}>;


export type DeleteCustomerConfigVariableMutation = { deleteCustomerConfigVariable: { customerConfigVariable: { id: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DeleteInstanceMutationVariables = Exact<{
  input: DeleteInstanceInput;
}>;


export type DeleteInstanceMutation = { deleteInstance: { instance: { id: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DeleteIntegrationMutationVariables = Exact<{
  input: DeleteIntegrationInput;
}>;


export type DeleteIntegrationMutation = { deleteIntegration: { integration: { id: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DeleteUserMutationVariables = Exact<{
  input: DeleteUserInput;
}>;


export type DeleteUserMutation = { deleteUser: { user: { id: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DeleteWebhookEndpointMutationVariables = Exact<{
  input: DeleteWebhookEndpointInput;
}>;


export type DeleteWebhookEndpointMutation = { deleteWebhookEndpoint: { webhookEndpoint: { id: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DeployInstanceMutationVariables = Exact<{
  input: DeployInstanceInput;
}>;


export type DeployInstanceMutation = { deployInstance: { instance: { id: string, name: string, description: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, configState: InstanceConfigState | null, inFailedState: boolean | null, systemSuspended: boolean, labels: Array<string> | null, createdAt: string, updatedAt: string, lastDeployedAt: string | null, lastExecutedAt: string | null, flowConfigs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, webhookUrl: string, inFailedState: boolean, lastExecutedAt: string | null, flow: { id: string, name: string, stableKey: string | null } } | null> }, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number, versionIsLatest: boolean } } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DisconnectConnectionMutationVariables = Exact<{
  input: DisconnectConnectionInput;
}>;


export type DisconnectConnectionMutation = { disconnectConnection: { instanceConfigVariable: { id: string, status: InstanceConfigVariableStatus | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DisconnectCustomerConnectionMutationVariables = Exact<{
  input: DisconnectCustomerConnectionInput;
}>;


export type DisconnectCustomerConnectionMutation = { disconnectCustomerConnection: { customerConfigVariable: { id: string, status: CustomerConfigVariableStatus | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DisconnectScopedConnectionMutationVariables = Exact<{
  input: DisconnectScopedConnectionInput;
}>;


export type DisconnectScopedConnectionMutation = { disconnectScopedConnection: { scopedConfigVariable: { id: string, status: ScopedConfigVariableStatus | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type DisconnectUserLevelConnectionMutationVariables = Exact<{
  input: DisconnectUserLevelConnectionInput;
}>;


export type DisconnectUserLevelConnectionMutation = { disconnectUserLevelConnection: { userLevelConfigVariable: { id: string, status: UserLevelConfigVariableStatus | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type ExportIntegrationQueryVariables = Exact<{
  integrationId: Scalars['ID']['input'];
  latestComponents?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type ExportIntegrationQuery = { integration: { id: string, name: string, versionNumber: number, definition: string | null } | null };

export type FindAlertWebhooksQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type FindAlertWebhooksQuery = { alertWebhooks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, url: string } | null> } };

export type FindAlertedMonitorsQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type FindAlertedMonitorsQuery = { alertMonitors: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, flowConfig: { flow: { id: string, name: string } } | null, triggers: { nodes: Array<{ id: string, name: string } | null> } } | null> } };

export type FindCustomerQueryVariables = Exact<{
  externalId: Scalars['String']['input'];
}>;


export type FindCustomerQuery = { customers: { nodes: Array<{ id: string, name: string, description: string, externalId: string | null, labels: Array<string> | null, avatarUrl: string | null, allowEmbeddedDesigner: boolean, createdAt: string, updatedAt: string } | null> } };

export type FindCustomerConnectionsQueryVariables = Exact<{
  customerId: Scalars['ID']['input'];
  organizationConnectionId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FindCustomerConnectionsQuery = { customerConfigVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string | null, status: CustomerConfigVariableStatus | null, scopedConfigVariable: { id: string, stableKey: string } } | null> } };

export type FindInstancesQueryVariables = Exact<{
  customerExternalId: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type FindInstancesQuery = { instances: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, enabled: boolean, customer: { externalId: string | null }, integration: { name: string } } | null> } };

export type FindNamedInstancesQueryVariables = Exact<{
  customerId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FindNamedInstancesQuery = { instances: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, configState: InstanceConfigState | null, inFailedState: boolean | null, systemSuspended: boolean, labels: Array<string> | null, createdAt: string, updatedAt: string, lastDeployedAt: string | null, lastExecutedAt: string | null, integration: { versionSequenceId: string | null, id: string, name: string, versionNumber: number, versionIsLatest: boolean }, flowConfigs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, webhookUrl: string, inFailedState: boolean, lastExecutedAt: string | null, flow: { id: string, name: string, stableKey: string | null } } | null> }, customer: { id: string, name: string, externalId: string | null } } | null> } };

export type FindNotifyingMonitorsQueryVariables = Exact<{
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type FindNotifyingMonitorsQuery = { alertMonitors: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, instance: { id: string } | null, webhooks: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string } | null> } } | null> } };

export type FindOrganizationConnectionQueryVariables = Exact<{
  ids?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>> | InputMaybe<Scalars['ID']['input']>>;
  stableKey?: InputMaybe<Scalars['String']['input']>;
}>;


export type FindOrganizationConnectionQuery = { scopedConfigVariables: { nodes: Array<{ id: string, key: string, stableKey: string, variableScope: ScopedConfigVariableVariableScope, connection: { inputs: { nodes: Array<{ key: string, type: InputFieldType } | null> } } | null } | null> } };

export type ForkIntegrationMutationVariables = Exact<{
  input: ForkIntegrationInput;
}>;


export type ForkIntegrationMutation = { forkIntegration: { integration: { id: string, name: string, description: string | null, category: string | null, labels: Array<string> | null, avatarUrl: string | null, versionNumber: number, versionSequenceId: string | null, versionIsLatest: boolean, versionIsAvailable: boolean, versionComment: string | null, versionCreatedAt: string | null, hasUnpublishedChanges: boolean, isCodeNative: boolean, marketplaceConfiguration: MarketplaceConfiguration, allowRemove: boolean, createdAt: string, updatedAt: string, lastExecutedAt: string | null, customer: { id: string, name: string } | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type GetAlertedExecutionQueryVariables = Exact<{
  executionId: Scalars['ID']['input'];
}>;


export type GetAlertedExecutionQuery = { executionResult: { id: string, status: ExecutionStatus, resultType: InstanceExecutionResultResultType | null, invokeType: InstanceExecutionResultInvokeType | null, isTestExecution: boolean, startedAt: string, endedAt: string | null, error: string | null, stepCount: number | null, spendMbSecs: number | null, retryCount: number | null, maxRetryCount: number | null, retryNextAt: string | null, retryForExecution: { id: string } | null, replayForExecution: { id: string } | null, instance: { id: string, name: string, customer: { id: string, name: string } } | null, integration: { id: string, name: string, versionNumber: number } | null, flow: { id: string, name: string } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null } | null };

export type GetAlertedInstanceQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
}>;


export type GetAlertedInstanceQuery = { instance: { id: string, name: string, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number } } | null };

export type GetAlertedMonitorQueryVariables = Exact<{
  monitorId: Scalars['ID']['input'];
}>;


export type GetAlertedMonitorQuery = { alertMonitor: { id: string, name: string, flowConfig: { flow: { id: string, name: string } } | null, triggers: { nodes: Array<{ id: string, name: string } | null> } } | null };

export type GetCurrentUserQueryVariables = Exact<{ [key: string]: never; }>;


export type GetCurrentUserQuery = { authenticatedUser: { tenantId: string, avatarUrl: string | null, id: string, name: string, email: string, phone: string, externalId: string | null, createdAt: string, updatedAt: string, role: { id: string, name: string }, customer: { id: string, name: string, externalId: string | null } | null, org: { id: string, name: string } | null } };

export type GetCustomerQueryVariables = Exact<{
  customerId: Scalars['ID']['input'];
}>;


export type GetCustomerQuery = { customer: { id: string, name: string, description: string, externalId: string | null, labels: Array<string> | null, avatarUrl: string | null, allowEmbeddedDesigner: boolean, createdAt: string, updatedAt: string, instances: { totalCount: number }, users: { totalCount: number } } | null };

export type GetCustomerConnectionQueryVariables = Exact<{
  customerConnectionId: Scalars['ID']['input'];
}>;


export type GetCustomerConnectionQuery = { customerConfigVariable: { id: string, customer: { id: string, name: string } | null } | null };

export type GetEnsuredVersionQueryVariables = Exact<{
  integrationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GetEnsuredVersionQuery = { integration: { id: string, versionSequenceId: string | null, versionNumber: number, requiredConfigVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ key: string, stableKey: string | null, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null, pickList: Array<string> | null, scopedConfigVariable: { id: string, stableKey: string } | null, connection: { inputs: { nodes: Array<{ key: string, type: InputFieldType } | null> } } | null } | null> } } | null };

export type GetExecutionQueryVariables = Exact<{
  executionId: Scalars['ID']['input'];
}>;


export type GetExecutionQuery = { executionResult: { id: string, status: ExecutionStatus, resultType: InstanceExecutionResultResultType | null, invokeType: InstanceExecutionResultInvokeType | null, isTestExecution: boolean, startedAt: string, endedAt: string | null, error: string | null, stepCount: number | null, spendMbSecs: number | null, retryCount: number | null, maxRetryCount: number | null, retryNextAt: string | null, stepResults: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, stepName: string | null, displayStepName: string | null, startedAt: string, endedAt: string | null, hasError: boolean, isRootResult: boolean, isLoopStep: boolean, loopStepName: string | null, loopStepIndex: number | null, branchName: string | null } | null> }, retryForExecution: { id: string } | null, replayForExecution: { id: string } | null, instance: { id: string, name: string, customer: { id: string, name: string } } | null, integration: { id: string, name: string, versionNumber: number } | null, flow: { id: string, name: string } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null } | null };

export type GetExecutionRequestQueryVariables = Exact<{
  executionId: Scalars['ID']['input'];
}>;


export type GetExecutionRequestQuery = { executionResult: { id: string, requestPayloadUrl: string } | null };

export type GetFailedExecutionQueryVariables = Exact<{
  executionId: Scalars['ID']['input'];
}>;


export type GetFailedExecutionQuery = { executionResult: { id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null, flow: { id: string, name: string } | null, replays: { totalCount: number, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null, retryAttempts: { totalCount: number, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null } | null> } } | null> }, retryAttempts: { totalCount: number, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null, replays: { totalCount: number, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null } | null> } } | null> } } | null };

export type GetInstanceQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
}>;


export type GetInstanceQuery = { instance: { id: string, name: string, description: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, configState: InstanceConfigState | null, inFailedState: boolean | null, systemSuspended: boolean, labels: Array<string> | null, createdAt: string, updatedAt: string, lastDeployedAt: string | null, lastExecutedAt: string | null, flowConfigs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, webhookUrl: string, inFailedState: boolean, lastExecutedAt: string | null, flow: { id: string, name: string, stableKey: string | null } } | null> }, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number, versionIsLatest: boolean } } | null };

export type GetInstanceConfigurationQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GetInstanceConfigurationQuery = { instance: { id: string, configVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, requiredConfigVariable: { key: string, stableKey: string | null, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null, pickList: Array<string> | null, scopedConfigVariable: { id: string, stableKey: string } | null, connection: { inputs: { nodes: Array<{ key: string, type: InputFieldType } | null> } } | null } } | null> } } | null };

export type GetInstanceCustomerQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
}>;


export type GetInstanceCustomerQuery = { instance: { id: string, customer: { id: string } } | null };

export type GetInstanceValuesQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type GetInstanceValuesQuery = { instance: { id: string, configVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, value: string | null, scheduleType: InstanceConfigVariableScheduleType | null, timeZone: string | null, requiredConfigVariable: { key: string } } | null> } } | null };

export type GetInstanceWebhooksQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type GetInstanceWebhooksQuery = { instance: { id: string, name: string, enabled: boolean, lastDeployedAt: string | null, flowConfigs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, webhookUrl: string, apiKeys: Array<string | null> | null, flow: { id: string, name: string } } | null> } } | null };

export type GetIntegrationQueryVariables = Exact<{
  integrationId: Scalars['ID']['input'];
}>;


export type GetIntegrationQuery = { integration: { documentation: string | null, overview: string | null, id: string, name: string, description: string | null, category: string | null, labels: Array<string> | null, avatarUrl: string | null, versionNumber: number, versionSequenceId: string | null, versionIsLatest: boolean, versionIsAvailable: boolean, versionComment: string | null, versionCreatedAt: string | null, hasUnpublishedChanges: boolean, isCodeNative: boolean, marketplaceConfiguration: MarketplaceConfiguration, allowRemove: boolean, createdAt: string, updatedAt: string, lastExecutedAt: string | null, flows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null, stableKey: string | null, isSynchronous: boolean, endpointSecurityType: IntegrationFlowEndpointSecurityType, sortOrder: number, testUrl: string, lastExecutedAt: string | null, retryMaxAttempts: number, retryDelayMinutes: number, retryUsesExponentialBackoff: boolean, trigger: { id: string, name: string, action: { id: string, key: string, label: string, isPollingTrigger: boolean | null, scheduleSupport: ActionScheduleSupport | null, component: { key: string, label: string } | null } } } | null> }, requiredConfigVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, stableKey: string | null, description: string | null, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null, scheduleType: RequiredConfigVariableScheduleType | null, defaultValue: string | null, pickList: Array<string> | null, orgOnly: boolean | null, scopedConfigVariable: { id: string, stableKey: string } | null, connection: { key: string, label: string, oauth2Type: ConnectionOauth2Type | null, component: { key: string }, inputs: { nodes: Array<{ key: string, label: string, type: InputFieldType, required: boolean, shown: boolean } | null> } } | null } | null> }, customer: { id: string, name: string } | null } | null };

export type GetIntegrationConfigurationQueryVariables = Exact<{
  integrationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GetIntegrationConfigurationQuery = { integration: { id: string, requiredConfigVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ key: string, stableKey: string | null, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null, pickList: Array<string> | null, scopedConfigVariable: { id: string, stableKey: string } | null, connection: { inputs: { nodes: Array<{ key: string, type: InputFieldType } | null> } } | null } | null> } } | null };

export type GetIntegrationFormQueryVariables = Exact<{
  integrationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type GetIntegrationFormQuery = { integration: { id: string, name: string, configPages: string, requiredConfigVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, description: string | null, header: string | null, defaultValue: string | null, scheduleType: RequiredConfigVariableScheduleType | null, timeZone: string | null, userLevelConfigured: boolean, key: string, stableKey: string | null, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null, pickList: Array<string> | null, scopedConfigVariable: { id: string, stableKey: string } | null, connection: { inputs: { nodes: Array<{ key: string, type: InputFieldType } | null> } } | null } | null> } } | null };

export type GetMonitorWebhooksQueryVariables = Exact<{
  monitorId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type GetMonitorWebhooksQuery = { alertMonitor: { webhooks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string } | null> } } | null };

export type GetMonitoredInstanceQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type GetMonitoredInstanceQuery = { instance: { id: string, name: string, flowConfigs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, flow: { id: string, name: string } } | null> }, customer: { id: string, name: string } } | null };

export type GetStepResultsQueryVariables = Exact<{
  executionId: Scalars['ID']['input'];
  stepName?: InputMaybe<Scalars['String']['input']>;
  displayStepName?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GetStepResultsQuery = { executionResult: { id: string, status: ExecutionStatus, endedAt: string | null, error: string | null, stepResults: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, stepName: string | null, displayStepName: string | null, startedAt: string, endedAt: string | null, hasError: boolean, isLoopStep: boolean, loopStepName: string | null, loopStepIndex: number | null, loopPath: string | null, resultsUrl: string } | null> } } | null };

export type GetUpgradableInstanceQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
}>;


export type GetUpgradableInstanceQuery = { instance: { id: string, name: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, lastDeployedAt: string | null, configState: InstanceConfigState | null, customer: { id: string, name: string }, integration: { id: string, versionNumber: number, versionSequenceId: string | null } } | null };

export type GetWebhookMonitorsQueryVariables = Exact<{
  webhookId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type GetWebhookMonitorsQuery = { alertWebhook: { monitors: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, instance: { id: string } | null, webhooks: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string } | null> } } | null> } } | null };

export type ImportIntegrationMutationVariables = Exact<{
  input: ImportIntegrationInput;
}>;


export type ImportIntegrationMutation = { importIntegration: { integration: { documentation: string | null, overview: string | null, id: string, name: string, description: string | null, category: string | null, labels: Array<string> | null, avatarUrl: string | null, versionNumber: number, versionSequenceId: string | null, versionIsLatest: boolean, versionIsAvailable: boolean, versionComment: string | null, versionCreatedAt: string | null, hasUnpublishedChanges: boolean, isCodeNative: boolean, marketplaceConfiguration: MarketplaceConfiguration, allowRemove: boolean, createdAt: string, updatedAt: string, lastExecutedAt: string | null, flows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null, stableKey: string | null, isSynchronous: boolean, endpointSecurityType: IntegrationFlowEndpointSecurityType, sortOrder: number, testUrl: string, lastExecutedAt: string | null, retryMaxAttempts: number, retryDelayMinutes: number, retryUsesExponentialBackoff: boolean, trigger: { id: string, name: string, action: { id: string, key: string, label: string, isPollingTrigger: boolean | null, scheduleSupport: ActionScheduleSupport | null, component: { key: string, label: string } | null } } } | null> }, requiredConfigVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, stableKey: string | null, description: string | null, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null, scheduleType: RequiredConfigVariableScheduleType | null, defaultValue: string | null, pickList: Array<string> | null, orgOnly: boolean | null, scopedConfigVariable: { id: string, stableKey: string } | null, connection: { key: string, label: string, oauth2Type: ConnectionOauth2Type | null, component: { key: string }, inputs: { nodes: Array<{ key: string, label: string, type: InputFieldType, required: boolean, shown: boolean } | null> } } | null } | null> }, customer: { id: string, name: string } | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type ListAgentFlowsQueryVariables = Exact<{
  integrationId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ListAgentFlowsQuery = { ai: { agentFlows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null, webhookUrl: string, invokeSchema: string | null, resultSchema: string | null } | null> } | null } };

export type ListAlertEventsQueryVariables = Exact<{
  monitorId?: InputMaybe<Scalars['ID']['input']>;
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  direction: OrderDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListAlertEventsQuery = { alertEvents: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, createdAt: string, details: string, monitor: { id: string, name: string, instance: { id: string, name: string, customer: { id: string, name: string, externalId: string | null } } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null } } | null> } };

export type ListAlertGroupsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListAlertGroupsQuery = { alertGroups: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, createdAt: string, updatedAt: string, users: { nodes: Array<{ id: string, name: string, email: string } | null> }, webhooks: { nodes: Array<{ id: string, name: string } | null> } } | null> } };

export type ListAlertMonitorsQueryVariables = Exact<{
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  triggered?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListAlertMonitorsQuery = { alertMonitors: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, triggered: boolean, lastTriggeredAt: string | null, createdAt: string, updatedAt: string, durationSecondsCondition: number | null, executionOverdueMinutesCondition: number | null, logSeverityLevelCondition: number | null, instance: { id: string, name: string, customer: { id: string, name: string, externalId: string | null } } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null, triggers: { nodes: Array<{ id: string, name: string } | null> }, users: { nodes: Array<{ id: string, name: string, email: string } | null> }, groups: { nodes: Array<{ id: string, name: string } | null> }, webhooks: { nodes: Array<{ id: string, name: string } | null> } } | null> } };

export type ListAlertTriggersQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListAlertTriggersQuery = { alertTriggers: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, isGlobal: boolean, isInstanceSpecific: boolean } | null> } };

export type ListAlertWebhooksQueryVariables = Exact<{
  nameContains?: InputMaybe<Scalars['String']['input']>;
  urlContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListAlertWebhooksQuery = { alertWebhooks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, url: string, payloadTemplate: string, createdAt: string, updatedAt: string } | null> } };

export type ListAuditedFlowsQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListAuditedFlowsQuery = { instance: { flowConfigs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, inFailedState: boolean, lastExecutedAt: string | null, flow: { id: string, name: string } } | null> } } | null };

export type ListAuditedInstancesQueryVariables = Exact<{
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  labelContains?: InputMaybe<Scalars['String']['input']>;
  inFailedState?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListAuditedInstancesQuery = { instances: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, enabled: boolean, configState: InstanceConfigState | null, createdAt: string, globalDebug: boolean, inFailedState: boolean | null, lastDeployedAt: string | null, lastExecutedAt: string | null, needsDeploy: boolean, systemSuspended: boolean, configVariables: { nodes: Array<{ id: string, status: InstanceConfigVariableStatus | null, lastSuccessfulRefreshAt: string | null, requiredConfigVariable: { key: string, connection: { component: { label: string } } | null } } | null> }, flowConfigs: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, inFailedState: boolean, lastExecutedAt: string | null, flow: { id: string, name: string } } | null> }, monitors: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, flowConfig: { id: string } | null, triggers: { nodes: Array<{ isGlobal: boolean, isInstanceSpecific: boolean } | null> } } | null> }, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, preprocessFlowName: string | null, versionNumber: number, versionSequenceId: string | null } } | null> } };

export type ListAuditedMonitorsQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListAuditedMonitorsQuery = { instance: { monitors: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, flowConfig: { id: string } | null, triggers: { nodes: Array<{ isGlobal: boolean, isInstanceSpecific: boolean } | null> } } | null> } } | null };

export type ListComponentsQueryVariables = Exact<{
  key?: InputMaybe<Scalars['String']['input']>;
  labelContains?: InputMaybe<Scalars['String']['input']>;
  descriptionContains?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  public?: InputMaybe<Scalars['Boolean']['input']>;
  allVersions?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListComponentsQuery = { components: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, label: string, description: string, category: string | null, public: boolean, labels: Array<string> | null, iconUrl: string | null, documentationUrl: string | null, versionNumber: number, versionIsLatest: boolean, versionIsAvailable: boolean, versionComment: string | null, versionCreatedAt: string | null, customer: { id: string, name: string } | null } | null> } };

export type ListConfigVariablesQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListConfigVariablesQuery = { instance: { id: string, name: string, configVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, status: InstanceConfigVariableStatus | null, value: string | null, scheduleType: InstanceConfigVariableScheduleType | null, timeZone: string | null, authorizeUrl: string | null, refreshAt: string | null, customerConfigVariable: { id: string } | null, inputs: { nodes: Array<{ name: string, type: ExpressionType, value: string } | null> } | null, requiredConfigVariable: { id: string, key: string, stableKey: string | null, description: string | null, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null, scheduleType: RequiredConfigVariableScheduleType | null, defaultValue: string | null, pickList: Array<string> | null, orgOnly: boolean | null, scopedConfigVariable: { id: string, stableKey: string } | null, connection: { key: string, label: string, oauth2Type: ConnectionOauth2Type | null, component: { key: string }, inputs: { nodes: Array<{ key: string, label: string, type: InputFieldType, required: boolean, shown: boolean } | null> } } | null } } | null> } } | null };

export type ListConnectionsQueryVariables = Exact<{
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  statuses?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>> | InputMaybe<Scalars['String']['input']>>;
  withReconnectLinks: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListConnectionsQuery = { instances: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, configVariables: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, status: InstanceConfigVariableStatus | null, refreshAt: string | null, lastSuccessfulRefreshAt: string | null, authorizeUrl?: string | null, requiredConfigVariable: { key: string, connection: { component: { key: string, label: string } } | null, scopedConfigVariable: { id: string, stableKey: string } | null } } | null> }, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number } } | null> } };

export type ListCustomerConnectionsQueryVariables = Exact<{
  customerId?: InputMaybe<Scalars['ID']['input']>;
  organizationConnectionId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListCustomerConnectionsQuery = { customerConfigVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string | null, status: CustomerConfigVariableStatus | null, isTest: boolean, lastConfiguredAt: string | null, refreshAt: string | null, lastSuccessfulRefreshAt: string | null, customer: { id: string, name: string, externalId: string | null } | null, scopedConfigVariable: { id: string, key: string, stableKey: string, managedBy: ScopedConfigVariableManagedBy, connection: { key: string, component: { key: string, label: string } } | null } } | null> } };

export type ListCustomerInstancesQueryVariables = Exact<{
  customerId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListCustomerInstancesQuery = { customer: { id: string, name: string, externalId: string | null } | null, instances: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string } | null> } };

export type ListCustomerRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListCustomerRolesQuery = { customerRoles: Array<{ id: string, name: string, description: string, level: number } | null> };

export type ListCustomerUsageQueryVariables = Exact<{
  customerId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListCustomerUsageQuery = { customerTotalUsageMetrics: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, snapshotTime: string, deployedInstanceCount: number, deployedUniqueIntegrationCount: number, customer: { id: string, name: string, externalId: string | null } } | null> } };

export type ListCustomersQueryVariables = Exact<{
  name?: InputMaybe<Scalars['String']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  descriptionContains?: InputMaybe<Scalars['String']['input']>;
  labelContains?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListCustomersQuery = { customers: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string, externalId: string | null, labels: Array<string> | null, avatarUrl: string | null, allowEmbeddedDesigner: boolean, createdAt: string, updatedAt: string } | null> } };

export type ListExecutionsQueryVariables = Exact<{
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  flowId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ExecutionStatus>;
  errorIsNull?: InputMaybe<Scalars['Boolean']['input']>;
  testExecutions?: InputMaybe<Scalars['Boolean']['input']>;
  startedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  startedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  direction: OrderDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListExecutionsQuery = { executionResults: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, status: ExecutionStatus, resultType: InstanceExecutionResultResultType | null, invokeType: InstanceExecutionResultInvokeType | null, isTestExecution: boolean, startedAt: string, endedAt: string | null, error: string | null, stepCount: number | null, spendMbSecs: number | null, retryCount: number | null, maxRetryCount: number | null, retryNextAt: string | null, retryForExecution: { id: string } | null, replayForExecution: { id: string } | null, instance: { id: string, name: string, customer: { id: string, name: string } } | null, integration: { id: string, name: string, versionNumber: number } | null, flow: { id: string, name: string } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null } | null> } };

export type ListFailedExecutionsQueryVariables = Exact<{
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  startedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  startedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListFailedExecutionsQuery = { executionResults: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null, flow: { id: string, name: string } | null, replays: { totalCount: number, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null, retryAttempts: { totalCount: number, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null } | null> } } | null> }, retryAttempts: { totalCount: number, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null, replays: { totalCount: number, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null } | null> } } | null> } } | null> } };

export type ListFlowsQueryVariables = Exact<{
  integrationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListFlowsQuery = { integration: { id: string, name: string, versionNumber: number, flows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null, stableKey: string | null, isSynchronous: boolean, endpointSecurityType: IntegrationFlowEndpointSecurityType, sortOrder: number, testUrl: string, lastExecutedAt: string | null, retryMaxAttempts: number, retryDelayMinutes: number, retryUsesExponentialBackoff: boolean, trigger: { id: string, name: string, action: { id: string, key: string, label: string, isPollingTrigger: boolean | null, scheduleSupport: ActionScheduleSupport | null, component: { key: string, label: string } | null } } } | null> } } | null };

export type ListInstanceConnectionsQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
  statuses?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>> | InputMaybe<Scalars['String']['input']>>;
  withReconnectLinks: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListInstanceConnectionsQuery = { instance: { id: string, name: string, configVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, status: InstanceConfigVariableStatus | null, refreshAt: string | null, lastSuccessfulRefreshAt: string | null, authorizeUrl?: string | null, requiredConfigVariable: { key: string, connection: { component: { key: string, label: string } } | null, scopedConfigVariable: { id: string, stableKey: string } | null } } | null> }, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number } } | null };

export type ListInstanceFlowsQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
  includeApiKeys: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListInstanceFlowsQuery = { instance: { id: string, name: string, enabled: boolean, flowConfigs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, webhookUrl: string, apiKeys?: Array<string | null> | null, inFailedState: boolean, lastExecutedAt: string | null, flow: { id: string, name: string, stableKey: string | null, description: string | null, isSynchronous: boolean, endpointSecurityType: IntegrationFlowEndpointSecurityType } } | null> } } | null };

export type ListInstanceUsageQueryVariables = Exact<{
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListInstanceUsageQuery = { instanceDailyUsageMetrics: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, snapshotDate: string, successfulExecutionCount: number | string, failedExecutionCount: number | string, stepCount: number | string, spendMbSecs: number | string, instance: { id: string, name: string, isSystem: boolean, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string } } } | null> } };

export type ListInstancesQueryVariables = Exact<{
  name?: InputMaybe<Scalars['String']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  descriptionContains?: InputMaybe<Scalars['String']['input']>;
  labelContains?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  customerExternalId?: InputMaybe<Scalars['String']['input']>;
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  needsDeploy?: InputMaybe<Scalars['Boolean']['input']>;
  compatibility?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListInstancesQuery = { instances: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, configState: InstanceConfigState | null, inFailedState: boolean | null, systemSuspended: boolean, labels: Array<string> | null, createdAt: string, updatedAt: string, lastDeployedAt: string | null, lastExecutedAt: string | null, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number, versionIsLatest: boolean } } | null> } };

export type ListIntegrationVersionsQueryVariables = Exact<{
  integrationId: Scalars['ID']['input'];
  available?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListIntegrationVersionsQuery = { integration: { id: string, name: string, versionSequence: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, versionNumber: number, versionIsAvailable: boolean, versionIsLatest: boolean, versionComment: string | null, versionCreatedAt: string | null, versionAttributes: string | null, marketplaceConfiguration: MarketplaceConfiguration, versionCreatedBy: { id: string, name: string, email: string } | null } | null> } } | null };

export type ListIntegrationsQueryVariables = Exact<{
  name?: InputMaybe<Scalars['String']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  descriptionContains?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  categoryContains?: InputMaybe<Scalars['String']['input']>;
  labelContains?: InputMaybe<Scalars['String']['input']>;
  allVersions?: InputMaybe<Scalars['Boolean']['input']>;
  versionIsAvailable?: InputMaybe<Scalars['Boolean']['input']>;
  versionNumber?: InputMaybe<Scalars['Int']['input']>;
  versionSequenceId?: InputMaybe<Scalars['UUID']['input']>;
  hasInstances?: InputMaybe<Scalars['Boolean']['input']>;
  hasUnpublishedChanges?: InputMaybe<Scalars['Boolean']['input']>;
  marketplace?: InputMaybe<Scalars['Boolean']['input']>;
  marketplaceConfiguration?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListIntegrationsQuery = { integrations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null, category: string | null, labels: Array<string> | null, avatarUrl: string | null, versionNumber: number, versionSequenceId: string | null, versionIsLatest: boolean, versionIsAvailable: boolean, versionComment: string | null, versionCreatedAt: string | null, hasUnpublishedChanges: boolean, isCodeNative: boolean, marketplaceConfiguration: MarketplaceConfiguration, allowRemove: boolean, createdAt: string, updatedAt: string, lastExecutedAt: string | null, actions: { nodes: Array<{ id: string } | null> }, flows: { edges: Array<{ node: { id: string, name: string } | null } | null> }, customer: { id: string, name: string } | null } | null> } };

export type ListLatestVersionsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListLatestVersionsQuery = { integrations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, versionSequenceId: string | null, versionSequence: { nodes: Array<{ id: string, versionNumber: number, versionCreatedAt: string | null } | null> } } | null> } };

export type ListLogSeverityLevelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListLogSeverityLevelsQuery = { logSeverityLevels: Array<{ id: number | null, name: string | null } | null> };

export type ListLogsQueryVariables = Exact<{
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  executionId?: InputMaybe<Scalars['ID']['input']>;
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  flowId?: InputMaybe<Scalars['ID']['input']>;
  severity?: InputMaybe<Scalars['Int']['input']>;
  messageContains?: InputMaybe<Scalars['String']['input']>;
  testExecutions?: InputMaybe<Scalars['Boolean']['input']>;
  timestampAfter?: InputMaybe<Scalars['DateTime']['input']>;
  timestampBefore?: InputMaybe<Scalars['DateTime']['input']>;
  direction: OrderDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListLogsQuery = { logs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, timestamp: string, severity: LogSeverityLevel, message: string, stepName: string | null, loopStepName: string | null, loopStepIndex: number | null, isTestExecution: boolean | null, flowName: string | null, customer: { id: string, name: string } | null, instance: { id: string, name: string } | null, integration: { id: string, name: string } | null, flow: { id: string, name: string } | null, executionResult: { id: string } | null } | null> } };

export type ListManagedMonitorsQueryVariables = Exact<{
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  namePrefix: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListManagedMonitorsQuery = { alertMonitors: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, durationSecondsCondition: number | null, executionOverdueMinutesCondition: number | null, logSeverityLevelCondition: number | null, instance: { id: string } | null, flowConfig: { id: string } | null, triggers: { nodes: Array<{ id: string } | null> }, users: { nodes: Array<{ id: string } | null> }, groups: { nodes: Array<{ id: string } | null> }, webhooks: { nodes: Array<{ id: string } | null> } } | null> } };

export type ListMonitoredInstancesQueryVariables = Exact<{
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  labelContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListMonitoredInstancesQuery = { instances: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, flowConfigs: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, flow: { id: string, name: string } } | null> }, customer: { id: string, name: string } } | null> } };

export type ListOrganizationConnectionsQueryVariables = Exact<{
  keyContains?: InputMaybe<Scalars['String']['input']>;
  components?: InputMaybe<Array<InputMaybe<ComponentSelector>> | InputMaybe<ComponentSelector>>;
  managedBy?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListOrganizationConnectionsQuery = { scopedConfigVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, stableKey: string, description: string | null, variableScope: ScopedConfigVariableVariableScope, managedBy: ScopedConfigVariableManagedBy, status: ScopedConfigVariableStatus | null, lastConfiguredAt: string | null, refreshAt: string | null, lastSuccessfulRefreshAt: string | null, customer: { id: string, name: string, externalId: string | null } | null, connection: { key: string, label: string, oauth2Type: ConnectionOauth2Type | null, component: { key: string, label: string }, inputs: { nodes: Array<{ key: string, label: string, type: InputFieldType, required: boolean, shown: boolean } | null> } } | null } | null> } };

export type ListOrganizationRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListOrganizationRolesQuery = { organizationRoles: Array<{ id: string, name: string, description: string, level: number } | null> };

export type ListOrganizationUsageQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListOrganizationUsageQuery = { orgDailyUsageMetrics: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, snapshotDate: string, successfulExecutionCount: number | string, failedExecutionCount: number | string, stepCount: number | string, spendMbSecs: number | string } | null> } };

export type ListSystemCustomersQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListSystemCustomersQuery = { customers: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string } | null> } };

export type ListUpgradableInstancesQueryVariables = Exact<{
  versionSequenceId: Scalars['UUID']['input'];
  customerId?: InputMaybe<Scalars['ID']['input']>;
  labelContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListUpgradableInstancesQuery = { instances: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, lastDeployedAt: string | null, configState: InstanceConfigState | null, customer: { id: string, name: string }, integration: { id: string, versionNumber: number, versionSequenceId: string | null } } | null> } };

export type ListUsersQueryVariables = Exact<{
  customerId?: InputMaybe<Scalars['ID']['input']>;
  organizationOnly?: InputMaybe<Scalars['Boolean']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  emailContains?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListUsersQuery = { users: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, email: string, phone: string, externalId: string | null, createdAt: string, updatedAt: string, role: { id: string, name: string }, customer: { id: string, name: string, externalId: string | null } | null, org: { id: string, name: string } | null } | null> } };

export type ListVersionNumbersQueryVariables = Exact<{
  integrationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListVersionNumbersQuery = { integration: { id: string, name: string, versionSequenceId: string | null, versionSequence: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, versionNumber: number, versionIsAvailable: boolean } | null> } } | null };

export type ListWebhookEndpointsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ListWebhookEndpointsQuery = { webhookEndpoints: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, url: string, enabled: boolean, eventTypes: Array<string>, createdAt: string, updatedAt: string } | null> } };

export type ListWebhookEventTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListWebhookEventTypesQuery = { webhookEventTypes: Array<{ id: string, name: string } | null> };

export type MoveInstanceMutationVariables = Exact<{
  input: UpdateInstanceInput;
}>;


export type MoveInstanceMutation = { updateInstance: { instance: { id: string, name: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, lastDeployedAt: string | null, configState: InstanceConfigState | null, customer: { id: string, name: string }, integration: { id: string, versionNumber: number, versionSequenceId: string | null } } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type PollFailedExecutionsQueryVariables = Exact<{
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  endedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  direction: OrderDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PollFailedExecutionsQuery = { executionResults: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, status: ExecutionStatus, resultType: InstanceExecutionResultResultType | null, invokeType: InstanceExecutionResultInvokeType | null, isTestExecution: boolean, startedAt: string, endedAt: string | null, error: string | null, stepCount: number | null, spendMbSecs: number | null, retryCount: number | null, maxRetryCount: number | null, retryNextAt: string | null, retryForExecution: { id: string } | null, replayForExecution: { id: string } | null, instance: { id: string, name: string, customer: { id: string, name: string } } | null, integration: { id: string, name: string, versionNumber: number } | null, flow: { id: string, name: string } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null } | null> } };

export type PollInstanceQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
}>;


export type PollInstanceQuery = { instance: { id: string, name: string, enabled: boolean, needsDeploy: boolean, configState: InstanceConfigState | null, inFailedState: boolean | null, systemSuspended: boolean, lastExecutedAt: string | null, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number } } | null };

export type PollInstancesQueryVariables = Exact<{
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PollInstancesQuery = { instances: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, enabled: boolean, needsDeploy: boolean, configState: InstanceConfigState | null, inFailedState: boolean | null, systemSuspended: boolean, lastExecutedAt: string | null, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number } } | null> } };

export type PublishIntegrationMutationVariables = Exact<{
  input: PublishIntegrationInput;
}>;


export type PublishIntegrationMutation = { publishIntegration: { integration: { id: string, name: string, description: string | null, category: string | null, labels: Array<string> | null, avatarUrl: string | null, versionNumber: number, versionSequenceId: string | null, versionIsLatest: boolean, versionIsAvailable: boolean, versionComment: string | null, versionCreatedAt: string | null, hasUnpublishedChanges: boolean, isCodeNative: boolean, marketplaceConfiguration: MarketplaceConfiguration, allowRemove: boolean, createdAt: string, updatedAt: string, lastExecutedAt: string | null, customer: { id: string, name: string } | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type RedeployInstanceMutationVariables = Exact<{
  input: DeployInstanceInput;
}>;


export type RedeployInstanceMutation = { deployInstance: { instance: { id: string, name: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, lastDeployedAt: string | null, configState: InstanceConfigState | null, customer: { id: string, name: string }, integration: { id: string, versionNumber: number, versionSequenceId: string | null } } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type ReplayExecutionMutationVariables = Exact<{
  input: ReplayExecutionInput;
}>;


export type ReplayExecutionMutation = { replayExecution: { instanceExecutionResult: { id: string, status: ExecutionStatus, resultType: InstanceExecutionResultResultType | null, invokeType: InstanceExecutionResultInvokeType | null, isTestExecution: boolean, startedAt: string, endedAt: string | null, error: string | null, stepCount: number | null, spendMbSecs: number | null, retryCount: number | null, maxRetryCount: number | null, retryNextAt: string | null, retryForExecution: { id: string } | null, replayForExecution: { id: string } | null, instance: { id: string, name: string, customer: { id: string, name: string } } | null, integration: { id: string, name: string, versionNumber: number } | null, flow: { id: string, name: string } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type SelectAlertGroupsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SelectAlertGroupsQuery = { alertGroups: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string } | null> } };

export type SelectAlertMonitorsQueryVariables = Exact<{
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SelectAlertMonitorsQuery = { alertMonitors: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, instance: { name: string, customer: { name: string } } | null } | null> } };

export type SelectAlertWebhooksQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SelectAlertWebhooksQuery = { alertWebhooks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string } | null> } };

export type SelectAllFlowsQueryVariables = Exact<{
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SelectAllFlowsQuery = { integrations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, versionNumber: number, customer: { name: string } | null, flows: { totalCount: number, nodes: Array<{ id: string, name: string } | null> } } | null> } };

export type SelectComponentsQueryVariables = Exact<{
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SelectComponentsQuery = { components: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, label: string, public: boolean, versionNumber: number, customer: { name: string } | null } | null> } };

export type SelectCustomersQueryVariables = Exact<{
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SelectCustomersQuery = { customers: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, externalId: string | null } | null> } };

export type SelectFlowsQueryVariables = Exact<{
  integrationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SelectFlowsQuery = { integration: { id: string, name: string, versionNumber: number, flows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string } | null> } } | null };

export type SelectInstancesQueryVariables = Exact<{
  customerId?: InputMaybe<Scalars['ID']['input']>;
  integrationId?: InputMaybe<Scalars['ID']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SelectInstancesQuery = { instances: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, enabled: boolean, customer: { name: string }, integration: { name: string, versionNumber: number } } | null> } };

export type SelectIntegrationsQueryVariables = Exact<{
  allVersions?: InputMaybe<Scalars['Boolean']['input']>;
  versionIsAvailable?: InputMaybe<Scalars['Boolean']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SelectIntegrationsQuery = { integrations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, versionNumber: number, versionIsAvailable: boolean, customer: { name: string } | null } | null> } };

export type SelectOrganizationConnectionsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SelectOrganizationConnectionsQuery = { scopedConfigVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, stableKey: string, variableScope: ScopedConfigVariableVariableScope, connection: { component: { label: string } } | null } | null> } };

export type SelectUsersQueryVariables = Exact<{
  customerId?: InputMaybe<Scalars['ID']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SelectUsersQuery = { users: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, email: string, customer: { name: string } | null } | null> } };

export type TestIntegrationFlowMutationVariables = Exact<{
  input: TestIntegrationFlowInput;
}>;


export type TestIntegrationFlowMutation = { testIntegrationFlow: { testIntegrationFlowResult: { statusCode: number | null, headers: string | null, body: string | null, flow: { id: string, name: string } | null, execution: { id: string, status: ExecutionStatus, resultType: InstanceExecutionResultResultType | null, invokeType: InstanceExecutionResultInvokeType | null, isTestExecution: boolean, startedAt: string, endedAt: string | null, error: string | null, stepCount: number | null, spendMbSecs: number | null, retryCount: number | null, maxRetryCount: number | null, retryNextAt: string | null, stepResults: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, stepName: string | null, displayStepName: string | null, startedAt: string, endedAt: string | null, hasError: boolean, isRootResult: boolean, isLoopStep: boolean, loopStepName: string | null, loopStepIndex: number | null, branchName: string | null } | null> }, retryForExecution: { id: string } | null, replayForExecution: { id: string } | null, instance: { id: string, name: string, customer: { id: string, name: string } } | null, integration: { id: string, name: string, versionNumber: number } | null, flow: { id: string, name: string } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null } | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateAlertMonitorMutationVariables = Exact<{
  input: UpdateAlertMonitorInput;
}>;


export type UpdateAlertMonitorMutation = { updateAlertMonitor: { alertMonitor: { id: string, name: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateAlertWebhookMutationVariables = Exact<{
  input: UpdateAlertWebhookInput;
}>;


export type UpdateAlertWebhookMutation = { updateAlertWebhook: { alertWebhook: { id: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { updateCustomer: { customer: { id: string, name: string, description: string, externalId: string | null, labels: Array<string> | null, avatarUrl: string | null, allowEmbeddedDesigner: boolean, createdAt: string, updatedAt: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateCustomerConfigVariableMutationVariables = Exact<{
  input: UpdateCustomerConfigVariableInput;
}>;


export type UpdateCustomerConfigVariableMutation = { updateCustomerConfigVariable: { customerConfigVariable: { id: string, status: CustomerConfigVariableStatus | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateCustomerOAuth2ConnectionMutationVariables = Exact<{
  input: UpdateCustomerOAuth2ConnectionInput;
}>;


export type UpdateCustomerOAuth2ConnectionMutation = { updateCustomerOAuth2Connection: { customerConfigVariable: { id: string, status: CustomerConfigVariableStatus | null, refreshAt: string | null, customer: { id: string, name: string } | null, scopedConfigVariable: { id: string, key: string } } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateInstanceMutationVariables = Exact<{
  input: UpdateInstanceInput;
}>;


export type UpdateInstanceMutation = { updateInstance: { instance: { id: string, name: string, description: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, configState: InstanceConfigState | null, inFailedState: boolean | null, systemSuspended: boolean, labels: Array<string> | null, createdAt: string, updatedAt: string, lastDeployedAt: string | null, lastExecutedAt: string | null, flowConfigs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, webhookUrl: string, inFailedState: boolean, lastExecutedAt: string | null, flow: { id: string, name: string, stableKey: string | null } } | null> }, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number, versionIsLatest: boolean } } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateInstanceConfigVariablesMutationVariables = Exact<{
  input: UpdateInstanceConfigVariablesInput;
}>;


export type UpdateInstanceConfigVariablesMutation = { updateInstanceConfigVariables: { instance: { id: string, name: string, description: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, configState: InstanceConfigState | null, inFailedState: boolean | null, systemSuspended: boolean, labels: Array<string> | null, createdAt: string, updatedAt: string, lastDeployedAt: string | null, lastExecutedAt: string | null, configVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, status: InstanceConfigVariableStatus | null, requiredConfigVariable: { key: string, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null } } | null> }, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number, versionIsLatest: boolean } } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateInstancesToLatestMutationVariables = Exact<{
  input: BulkUpdateInstancesToLatestIntegrationVersionInput;
}>;


export type UpdateInstancesToLatestMutation = { bulkUpdateInstancesToLatestIntegrationVersion: { integration: { id: string, name: string, description: string | null, category: string | null, labels: Array<string> | null, avatarUrl: string | null, versionNumber: number, versionSequenceId: string | null, versionIsLatest: boolean, versionIsAvailable: boolean, versionComment: string | null, versionCreatedAt: string | null, hasUnpublishedChanges: boolean, isCodeNative: boolean, marketplaceConfiguration: MarketplaceConfiguration, allowRemove: boolean, createdAt: string, updatedAt: string, lastExecutedAt: string | null, customer: { id: string, name: string } | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateIntegrationMutationVariables = Exact<{
  input: UpdateIntegrationInput;
}>;


export type UpdateIntegrationMutation = { updateIntegration: { integration: { id: string, name: string, description: string | null, category: string | null, labels: Array<string> | null, avatarUrl: string | null, versionNumber: number, versionSequenceId: string | null, versionIsLatest: boolean, versionIsAvailable: boolean, versionComment: string | null, versionCreatedAt: string | null, hasUnpublishedChanges: boolean, isCodeNative: boolean, marketplaceConfiguration: MarketplaceConfiguration, allowRemove: boolean, createdAt: string, updatedAt: string, lastExecutedAt: string | null, customer: { id: string, name: string } | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateIntegrationMarketplaceConfigurationMutationVariables = Exact<{
  input: UpdateIntegrationMarketplaceConfigurationInput;
}>;


export type UpdateIntegrationMarketplaceConfigurationMutation = { updateIntegrationMarketplaceConfiguration: { integration: { overview: string | null, allowMultipleMarketplaceInstances: boolean, id: string, name: string, versionNumber: number, versionIsAvailable: boolean, versionIsLatest: boolean, versionComment: string | null, versionCreatedAt: string | null, versionAttributes: string | null, marketplaceConfiguration: MarketplaceConfiguration, versionCreatedBy: { id: string, name: string, email: string } | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateIntegrationVersionAvailabilityMutationVariables = Exact<{
  input: UpdateIntegrationVersionAvailabilityInput;
}>;


export type UpdateIntegrationVersionAvailabilityMutation = { updateIntegrationVersionAvailability: { integration: { id: string, name: string, versionNumber: number, versionIsAvailable: boolean, versionIsLatest: boolean, versionComment: string | null, versionCreatedAt: string | null, versionAttributes: string | null, marketplaceConfiguration: MarketplaceConfiguration, versionCreatedBy: { id: string, name: string, email: string } | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateOAuth2ConnectionMutationVariables = Exact<{
  input: UpdateOAuth2ConnectionInput;
}>;


export type UpdateOAuth2ConnectionMutation = { updateOAuth2Connection: { instanceConfigVariable: { id: string, status: InstanceConfigVariableStatus | null, refreshAt: string | null, requiredConfigVariable: { key: string, dataType: RequiredConfigVariableDataType } } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateScopedOAuth2ConnectionMutationVariables = Exact<{
  input: UpdateScopedOAuth2ConnectionInput;
}>;


export type UpdateScopedOAuth2ConnectionMutation = { updateScopedOAuth2Connection: { scopedConfigVariable: { id: string, key: string, status: ScopedConfigVariableStatus | null, refreshAt: string | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { updateUser: { user: { id: string, name: string, email: string, phone: string, externalId: string | null, createdAt: string, updatedAt: string, role: { id: string, name: string }, customer: { id: string, name: string, externalId: string | null } | null, org: { id: string, name: string } | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateUserLevelOAuth2ConnectionMutationVariables = Exact<{
  input: UpdateUserLevelOAuth2ConnectionInput;
}>;


export type UpdateUserLevelOAuth2ConnectionMutation = { updateUserLevelOAuth2Connection: { userLevelConfigVariable: { id: string, status: UserLevelConfigVariableStatus | null, refreshAt: string | null, requiredConfigVariable: { key: string, dataType: RequiredConfigVariableDataType } } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type UpdateWebhookEndpointMutationVariables = Exact<{
  input: UpdateWebhookEndpointInput;
}>;


export type UpdateWebhookEndpointMutation = { updateWebhookEndpoint: { webhookEndpoint: { id: string, name: string, url: string, enabled: boolean, eventTypes: Array<string>, createdAt: string, updatedAt: string } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type ValidateIntegrationSchemaMutationVariables = Exact<{
  input: ValidateIntegrationSchemaInput;
}>;


export type ValidateIntegrationSchemaMutation = { validateIntegrationSchema: { result: { isValid: boolean | null } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

export type AlertEventFieldsFragment = { id: string, createdAt: string, details: string, monitor: { id: string, name: string, instance: { id: string, name: string, customer: { id: string, name: string, externalId: string | null } } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null } };

export type AlertGroupFieldsFragment = { id: string, name: string, createdAt: string, updatedAt: string, users: { nodes: Array<{ id: string, name: string, email: string } | null> }, webhooks: { nodes: Array<{ id: string, name: string } | null> } };

export type AlertMonitorFieldsFragment = { id: string, name: string, triggered: boolean, lastTriggeredAt: string | null, createdAt: string, updatedAt: string, durationSecondsCondition: number | null, executionOverdueMinutesCondition: number | null, logSeverityLevelCondition: number | null, instance: { id: string, name: string, customer: { id: string, name: string, externalId: string | null } } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null, triggers: { nodes: Array<{ id: string, name: string } | null> }, users: { nodes: Array<{ id: string, name: string, email: string } | null> }, groups: { nodes: Array<{ id: string, name: string } | null> }, webhooks: { nodes: Array<{ id: string, name: string } | null> } };

export type AlertWebhookFieldsFragment = { id: string, name: string, url: string, payloadTemplate: string, createdAt: string, updatedAt: string };

export type AlertedMonitorFragment = { id: string, name: string, flowConfig: { flow: { id: string, name: string } } | null, triggers: { nodes: Array<{ id: string, name: string } | null> } };

export type AuditedInstanceFragment = { id: string, name: string, enabled: boolean, configState: InstanceConfigState | null, createdAt: string, globalDebug: boolean, inFailedState: boolean | null, lastDeployedAt: string | null, lastExecutedAt: string | null, needsDeploy: boolean, systemSuspended: boolean, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, preprocessFlowName: string | null, versionNumber: number, versionSequenceId: string | null } };

export type BrokenConnectionFragment = { id: string, status: InstanceConfigVariableStatus | null, lastSuccessfulRefreshAt: string | null, requiredConfigVariable: { key: string, connection: { component: { label: string } } | null } };

export type AuditedFlowFragment = { id: string, inFailedState: boolean, lastExecutedAt: string | null, flow: { id: string, name: string } };

export type AuditedMonitorFragment = { id: string, flowConfig: { id: string } | null, triggers: { nodes: Array<{ isGlobal: boolean, isInstanceSpecific: boolean } | null> } };

export type ComponentFieldsFragment = { id: string, key: string, label: string, description: string, category: string | null, public: boolean, labels: Array<string> | null, iconUrl: string | null, documentationUrl: string | null, versionNumber: number, versionIsLatest: boolean, versionIsAvailable: boolean, versionComment: string | null, versionCreatedAt: string | null, customer: { id: string, name: string } | null };

export type ConfigVariableFieldsFragment = { id: string, status: InstanceConfigVariableStatus | null, value: string | null, scheduleType: InstanceConfigVariableScheduleType | null, timeZone: string | null, authorizeUrl: string | null, refreshAt: string | null, customerConfigVariable: { id: string } | null, inputs: { nodes: Array<{ name: string, type: ExpressionType, value: string } | null> } | null, requiredConfigVariable: { id: string, key: string, stableKey: string | null, description: string | null, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null, scheduleType: RequiredConfigVariableScheduleType | null, defaultValue: string | null, pickList: Array<string> | null, orgOnly: boolean | null, scopedConfigVariable: { id: string, stableKey: string } | null, connection: { key: string, label: string, oauth2Type: ConnectionOauth2Type | null, component: { key: string }, inputs: { nodes: Array<{ key: string, label: string, type: InputFieldType, required: boolean, shown: boolean } | null> } } | null } };

export type RequiredConfigVariableFieldsFragment = { id: string, key: string, stableKey: string | null, description: string | null, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null, scheduleType: RequiredConfigVariableScheduleType | null, defaultValue: string | null, pickList: Array<string> | null, orgOnly: boolean | null, scopedConfigVariable: { id: string, stableKey: string } | null, connection: { key: string, label: string, oauth2Type: ConnectionOauth2Type | null, component: { key: string }, inputs: { nodes: Array<{ key: string, label: string, type: InputFieldType, required: boolean, shown: boolean } | null> } } | null };

export type RequiredConfigVariableShapeFragment = { key: string, stableKey: string | null, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null, pickList: Array<string> | null, scopedConfigVariable: { id: string, stableKey: string } | null, connection: { inputs: { nodes: Array<{ key: string, type: InputFieldType } | null> } } | null };

export type ConnectionFieldsFragment = { id: string, status: InstanceConfigVariableStatus | null, refreshAt: string | null, lastSuccessfulRefreshAt: string | null, authorizeUrl?: string | null, requiredConfigVariable: { key: string, connection: { component: { key: string, label: string } } | null, scopedConfigVariable: { id: string, stableKey: string } | null } };

export type InstanceOfConnectionsFragment = { id: string, name: string, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number } };

export type CustomerFieldsFragment = { id: string, name: string, description: string, externalId: string | null, labels: Array<string> | null, avatarUrl: string | null, allowEmbeddedDesigner: boolean, createdAt: string, updatedAt: string };

export type CustomerConnectionFieldsFragment = { id: string, key: string | null, status: CustomerConfigVariableStatus | null, isTest: boolean, lastConfiguredAt: string | null, refreshAt: string | null, lastSuccessfulRefreshAt: string | null, customer: { id: string, name: string, externalId: string | null } | null, scopedConfigVariable: { id: string, key: string, stableKey: string, managedBy: ScopedConfigVariableManagedBy, connection: { key: string, component: { key: string, label: string } } | null } };

export type ExecutionFieldsFragment = { id: string, status: ExecutionStatus, resultType: InstanceExecutionResultResultType | null, invokeType: InstanceExecutionResultInvokeType | null, isTestExecution: boolean, startedAt: string, endedAt: string | null, error: string | null, stepCount: number | null, spendMbSecs: number | null, retryCount: number | null, maxRetryCount: number | null, retryNextAt: string | null, retryForExecution: { id: string } | null, replayForExecution: { id: string } | null, instance: { id: string, name: string, customer: { id: string, name: string } } | null, integration: { id: string, name: string, versionNumber: number } | null, flow: { id: string, name: string } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null };

export type ExecutionDetailsFragment = { id: string, status: ExecutionStatus, resultType: InstanceExecutionResultResultType | null, invokeType: InstanceExecutionResultInvokeType | null, isTestExecution: boolean, startedAt: string, endedAt: string | null, error: string | null, stepCount: number | null, spendMbSecs: number | null, retryCount: number | null, maxRetryCount: number | null, retryNextAt: string | null, stepResults: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, stepName: string | null, displayStepName: string | null, startedAt: string, endedAt: string | null, hasError: boolean, isRootResult: boolean, isLoopStep: boolean, loopStepName: string | null, loopStepIndex: number | null, branchName: string | null } | null> }, retryForExecution: { id: string } | null, replayForExecution: { id: string } | null, instance: { id: string, name: string, customer: { id: string, name: string } } | null, integration: { id: string, name: string, versionNumber: number } | null, flow: { id: string, name: string } | null, flowConfig: { id: string, flow: { id: string, name: string } } | null };

export type AttemptFieldsFragment = { id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null };

export type FailedExecutionFieldsFragment = { id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null, flow: { id: string, name: string } | null, replays: { totalCount: number, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null, retryAttempts: { totalCount: number, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null } | null> } } | null> }, retryAttempts: { totalCount: number, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null, replays: { totalCount: number, nodes: Array<{ id: string, status: ExecutionStatus, startedAt: string, endedAt: string | null, error: string | null, retryNextAt: string | null } | null> } } | null> } };

export type FlowFieldsFragment = { id: string, name: string, description: string | null, stableKey: string | null, isSynchronous: boolean, endpointSecurityType: IntegrationFlowEndpointSecurityType, sortOrder: number, testUrl: string, lastExecutedAt: string | null, retryMaxAttempts: number, retryDelayMinutes: number, retryUsesExponentialBackoff: boolean, trigger: { id: string, name: string, action: { id: string, key: string, label: string, isPollingTrigger: boolean | null, scheduleSupport: ActionScheduleSupport | null, component: { key: string, label: string } | null } } };

export type InstanceFieldsFragment = { id: string, name: string, description: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, configState: InstanceConfigState | null, inFailedState: boolean | null, systemSuspended: boolean, labels: Array<string> | null, createdAt: string, updatedAt: string, lastDeployedAt: string | null, lastExecutedAt: string | null, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number, versionIsLatest: boolean } };

export type InstanceDetailsFragment = { id: string, name: string, description: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, configState: InstanceConfigState | null, inFailedState: boolean | null, systemSuspended: boolean, labels: Array<string> | null, createdAt: string, updatedAt: string, lastDeployedAt: string | null, lastExecutedAt: string | null, flowConfigs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, webhookUrl: string, inFailedState: boolean, lastExecutedAt: string | null, flow: { id: string, name: string, stableKey: string | null } } | null> }, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number, versionIsLatest: boolean } };

export type InstanceAttentionFieldsFragment = { id: string, name: string, enabled: boolean, needsDeploy: boolean, configState: InstanceConfigState | null, inFailedState: boolean | null, systemSuspended: boolean, lastExecutedAt: string | null, customer: { id: string, name: string, externalId: string | null }, integration: { id: string, name: string, versionNumber: number } };

export type IntegrationFieldsFragment = { id: string, name: string, description: string | null, category: string | null, labels: Array<string> | null, avatarUrl: string | null, versionNumber: number, versionSequenceId: string | null, versionIsLatest: boolean, versionIsAvailable: boolean, versionComment: string | null, versionCreatedAt: string | null, hasUnpublishedChanges: boolean, isCodeNative: boolean, marketplaceConfiguration: MarketplaceConfiguration, allowRemove: boolean, createdAt: string, updatedAt: string, lastExecutedAt: string | null, customer: { id: string, name: string } | null };

export type IntegrationListFieldsFragment = { id: string, name: string, description: string | null, category: string | null, labels: Array<string> | null, avatarUrl: string | null, versionNumber: number, versionSequenceId: string | null, versionIsLatest: boolean, versionIsAvailable: boolean, versionComment: string | null, versionCreatedAt: string | null, hasUnpublishedChanges: boolean, isCodeNative: boolean, marketplaceConfiguration: MarketplaceConfiguration, allowRemove: boolean, createdAt: string, updatedAt: string, lastExecutedAt: string | null, actions: { nodes: Array<{ id: string } | null> }, flows: { edges: Array<{ node: { id: string, name: string } | null } | null> }, customer: { id: string, name: string } | null };

export type IntegrationDetailsFragment = { documentation: string | null, overview: string | null, id: string, name: string, description: string | null, category: string | null, labels: Array<string> | null, avatarUrl: string | null, versionNumber: number, versionSequenceId: string | null, versionIsLatest: boolean, versionIsAvailable: boolean, versionComment: string | null, versionCreatedAt: string | null, hasUnpublishedChanges: boolean, isCodeNative: boolean, marketplaceConfiguration: MarketplaceConfiguration, allowRemove: boolean, createdAt: string, updatedAt: string, lastExecutedAt: string | null, flows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null, stableKey: string | null, isSynchronous: boolean, endpointSecurityType: IntegrationFlowEndpointSecurityType, sortOrder: number, testUrl: string, lastExecutedAt: string | null, retryMaxAttempts: number, retryDelayMinutes: number, retryUsesExponentialBackoff: boolean, trigger: { id: string, name: string, action: { id: string, key: string, label: string, isPollingTrigger: boolean | null, scheduleSupport: ActionScheduleSupport | null, component: { key: string, label: string } | null } } } | null> }, requiredConfigVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, stableKey: string | null, description: string | null, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null, scheduleType: RequiredConfigVariableScheduleType | null, defaultValue: string | null, pickList: Array<string> | null, orgOnly: boolean | null, scopedConfigVariable: { id: string, stableKey: string } | null, connection: { key: string, label: string, oauth2Type: ConnectionOauth2Type | null, component: { key: string }, inputs: { nodes: Array<{ key: string, label: string, type: InputFieldType, required: boolean, shown: boolean } | null> } } | null } | null> }, customer: { id: string, name: string } | null };

export type IntegrationVersionFieldsFragment = { id: string, name: string, versionNumber: number, versionIsAvailable: boolean, versionIsLatest: boolean, versionComment: string | null, versionCreatedAt: string | null, versionAttributes: string | null, marketplaceConfiguration: MarketplaceConfiguration, versionCreatedBy: { id: string, name: string, email: string } | null };

export type LogFieldsFragment = { id: string, timestamp: string, severity: LogSeverityLevel, message: string, stepName: string | null, loopStepName: string | null, loopStepIndex: number | null, isTestExecution: boolean | null, flowName: string | null, customer: { id: string, name: string } | null, instance: { id: string, name: string } | null, integration: { id: string, name: string } | null, flow: { id: string, name: string } | null, executionResult: { id: string } | null };

export type MonitoredInstanceFragment = { id: string, name: string, customer: { id: string, name: string } };

export type MonitoredFlowFragment = { id: string, flow: { id: string, name: string } };

export type ManagedMonitorFragment = { id: string, name: string, durationSecondsCondition: number | null, executionOverdueMinutesCondition: number | null, logSeverityLevelCondition: number | null, instance: { id: string } | null, flowConfig: { id: string } | null, triggers: { nodes: Array<{ id: string } | null> }, users: { nodes: Array<{ id: string } | null> }, groups: { nodes: Array<{ id: string } | null> }, webhooks: { nodes: Array<{ id: string } | null> } };

export type NotifyingMonitorFragment = { id: string, name: string, instance: { id: string } | null, webhooks: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string } | null> } };

export type OrganizationConnectionFieldsFragment = { id: string, key: string, stableKey: string, description: string | null, variableScope: ScopedConfigVariableVariableScope, managedBy: ScopedConfigVariableManagedBy, status: ScopedConfigVariableStatus | null, lastConfiguredAt: string | null, refreshAt: string | null, lastSuccessfulRefreshAt: string | null, customer: { id: string, name: string, externalId: string | null } | null, connection: { key: string, label: string, oauth2Type: ConnectionOauth2Type | null, component: { key: string, label: string }, inputs: { nodes: Array<{ key: string, label: string, type: InputFieldType, required: boolean, shown: boolean } | null> } } | null };

export type PageInfoFieldsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type RoleFieldsFragment = { id: string, name: string, description: string, level: number };

export type UpgradableInstanceFragment = { id: string, name: string, enabled: boolean, needsDeploy: boolean, deployedVersion: number, lastDeployedAt: string | null, configState: InstanceConfigState | null, customer: { id: string, name: string }, integration: { id: string, versionNumber: number, versionSequenceId: string | null } };

export type UserFieldsFragment = { id: string, name: string, email: string, phone: string, externalId: string | null, createdAt: string, updatedAt: string, role: { id: string, name: string }, customer: { id: string, name: string, externalId: string | null } | null, org: { id: string, name: string } | null };

export type WebhookEndpointFieldsFragment = { id: string, name: string, url: string, enabled: boolean, eventTypes: Array<string>, createdAt: string, updatedAt: string };

const AlertEventFields = "fragment AlertEventFields on AlertEvent{id createdAt details monitor{id name instance{id name customer{id name externalId}}flowConfig{id flow{id name}}}}";
const AlertGroupFields = "fragment AlertGroupFields on AlertGroup{id name createdAt updatedAt users{nodes{id name email}}webhooks{nodes{id name}}}";
const AlertMonitorFields = "fragment AlertMonitorFields on AlertMonitor{id name triggered lastTriggeredAt createdAt updatedAt durationSecondsCondition executionOverdueMinutesCondition logSeverityLevelCondition instance{id name customer{id name externalId}}flowConfig{id flow{id name}}triggers{nodes{id name}}users{nodes{id name email}}groups{nodes{id name}}webhooks{nodes{id name}}}";
const AlertWebhookFields = "fragment AlertWebhookFields on AlertWebhook{id name url payloadTemplate createdAt updatedAt}";
const AlertedMonitor = "fragment AlertedMonitor on AlertMonitor{id name flowConfig{flow{id name}}triggers{nodes{id name}}}";
const AttemptFields = "fragment AttemptFields on InstanceExecutionResult{id status startedAt endedAt error retryNextAt}";
const AuditedFlow = "fragment AuditedFlow on InstanceFlowConfig{id inFailedState lastExecutedAt flow{id name}}";
const AuditedInstance = "fragment AuditedInstance on Instance{id name enabled configState createdAt globalDebug inFailedState lastDeployedAt lastExecutedAt needsDeploy systemSuspended customer{id name externalId}integration{id name preprocessFlowName versionNumber versionSequenceId}}";
const AuditedMonitor = "fragment AuditedMonitor on AlertMonitor{id flowConfig{id}triggers(first:100){nodes{isGlobal isInstanceSpecific}}}";
const BrokenConnection = "fragment BrokenConnection on InstanceConfigVariable{id status lastSuccessfulRefreshAt requiredConfigVariable{key connection{component{label}}}}";
const ComponentFields = "fragment ComponentFields on Component{id key label description category public labels iconUrl documentationUrl versionNumber versionIsLatest versionIsAvailable versionComment versionCreatedAt customer{id name}}";
const ConfigVariableFields = "fragment ConfigVariableFields on InstanceConfigVariable{id status value scheduleType timeZone authorizeUrl refreshAt customerConfigVariable{id}inputs{nodes{name type value}}requiredConfigVariable{...RequiredConfigVariableFields}}";
const ConnectionFields = "fragment ConnectionFields on InstanceConfigVariable{id status refreshAt lastSuccessfulRefreshAt authorizeUrl@include(if:$withReconnectLinks)requiredConfigVariable{key connection{component{key label}}scopedConfigVariable{id stableKey}}}";
const CustomerConnectionFields = "fragment CustomerConnectionFields on CustomerConfigVariable{id key status isTest lastConfiguredAt refreshAt lastSuccessfulRefreshAt customer{id name externalId}scopedConfigVariable{id key stableKey managedBy connection{key component{key label}}}}";
const CustomerFields = "fragment CustomerFields on Customer{id name description externalId labels avatarUrl allowEmbeddedDesigner createdAt updatedAt}";
const ExecutionDetails = "fragment ExecutionDetails on InstanceExecutionResult{...ExecutionFields stepResults(first:100){totalCount pageInfo{...PageInfoFields}nodes{id stepName displayStepName startedAt endedAt hasError isRootResult isLoopStep loopStepName loopStepIndex branchName}}}";
const ExecutionFields = "fragment ExecutionFields on InstanceExecutionResult{id status resultType invokeType isTestExecution startedAt endedAt error stepCount spendMbSecs retryCount maxRetryCount retryNextAt retryForExecution{id}replayForExecution{id}instance{id name customer{id name}}integration{id name versionNumber}flow{id name}flowConfig{id flow{id name}}}";
const FailedExecutionFields = "fragment FailedExecutionFields on InstanceExecutionResult{...AttemptFields flow{id name}replays(first:100){totalCount nodes{...AttemptFields retryAttempts(first:20){totalCount nodes{...AttemptFields}}}}retryAttempts(first:100){totalCount nodes{...AttemptFields replays(first:20){totalCount nodes{...AttemptFields}}}}}";
const FlowFields = "fragment FlowFields on IntegrationFlow{id name description stableKey isSynchronous endpointSecurityType sortOrder testUrl lastExecutedAt retryMaxAttempts retryDelayMinutes retryUsesExponentialBackoff trigger{id name action{id key label isPollingTrigger scheduleSupport component{key label}}}}";
const InstanceAttentionFields = "fragment InstanceAttentionFields on Instance{id name enabled needsDeploy configState inFailedState systemSuspended lastExecutedAt customer{id name externalId}integration{id name versionNumber}}";
const InstanceDetails = "fragment InstanceDetails on Instance{...InstanceFields flowConfigs(first:100){totalCount pageInfo{...PageInfoFields}nodes{id webhookUrl inFailedState lastExecutedAt flow{id name stableKey}}}}";
const InstanceFields = "fragment InstanceFields on Instance{id name description enabled needsDeploy deployedVersion configState inFailedState systemSuspended labels createdAt updatedAt lastDeployedAt lastExecutedAt customer{id name externalId}integration{id name versionNumber versionIsLatest}}";
const InstanceOfConnections = "fragment InstanceOfConnections on Instance{id name customer{id name externalId}integration{id name versionNumber}}";
const IntegrationDetails = "fragment IntegrationDetails on Integration{...IntegrationFields documentation overview flows(first:100){totalCount pageInfo{...PageInfoFields}nodes{...FlowFields}}requiredConfigVariables(first:100){totalCount pageInfo{...PageInfoFields}nodes{...RequiredConfigVariableFields}}}";
const IntegrationFields = "fragment IntegrationFields on Integration{id name description category labels avatarUrl versionNumber versionSequenceId versionIsLatest versionIsAvailable versionComment versionCreatedAt hasUnpublishedChanges isCodeNative marketplaceConfiguration allowRemove createdAt updatedAt lastExecutedAt customer{id name}}";
const IntegrationListFields = "fragment IntegrationListFields on Integration{...IntegrationFields actions{nodes{id}}flows{edges{node{id name}}}}";
const IntegrationVersionFields = "fragment IntegrationVersionFields on Integration{id name versionNumber versionIsAvailable versionIsLatest versionComment versionCreatedAt versionCreatedBy{id name email}versionAttributes marketplaceConfiguration}";
const LogFields = "fragment LogFields on Log{id timestamp severity message stepName loopStepName loopStepIndex isTestExecution flowName customer{id name}instance{id name}integration{id name}flow{id name}executionResult{id}}";
const ManagedMonitor = "fragment ManagedMonitor on AlertMonitor{id name durationSecondsCondition executionOverdueMinutesCondition logSeverityLevelCondition instance{id}flowConfig{id}triggers{nodes{id}}users{nodes{id}}groups{nodes{id}}webhooks{nodes{id}}}";
const MonitoredFlow = "fragment MonitoredFlow on InstanceFlowConfig{id flow{id name}}";
const MonitoredInstance = "fragment MonitoredInstance on Instance{id name customer{id name}}";
const NotifyingMonitor = "fragment NotifyingMonitor on AlertMonitor{id name instance{id}webhooks{pageInfo{hasNextPage}nodes{id}}}";
const OrganizationConnectionFields = "fragment OrganizationConnectionFields on ScopedConfigVariable{id key stableKey description variableScope managedBy status lastConfiguredAt refreshAt lastSuccessfulRefreshAt customer{id name externalId}connection{key label oauth2Type component{key label}inputs{nodes{key label type required shown}}}}";
const PageInfoFields = "fragment PageInfoFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}";
const RequiredConfigVariableFields = "fragment RequiredConfigVariableFields on RequiredConfigVariable{id key stableKey description dataType collectionType scheduleType defaultValue pickList orgOnly scopedConfigVariable{id stableKey}connection{key label oauth2Type component{key}inputs{nodes{key label type required shown}}}}";
const RequiredConfigVariableShape = "fragment RequiredConfigVariableShape on RequiredConfigVariable{key stableKey dataType collectionType pickList scopedConfigVariable{id stableKey}connection{inputs{nodes{key type}}}}";
const RoleFields = "fragment RoleFields on Role{id name description level}";
const UpgradableInstance = "fragment UpgradableInstance on Instance{id name enabled needsDeploy deployedVersion lastDeployedAt configState customer{id name}integration{id versionNumber versionSequenceId}}";
const UserFields = "fragment UserFields on User{id name email phone externalId createdAt updatedAt role{id name}customer{id name externalId}org{id name}}";
const WebhookEndpointFields = "fragment WebhookEndpointFields on WebhookEndpoint{id name url enabled eventTypes createdAt updatedAt}";
export const ClearAlertMonitor: Operation<ClearAlertMonitorMutation, ClearAlertMonitorMutationVariables> = {
  name: "ClearAlertMonitor",
  type: "mutation",
  text: "mutation ClearAlertMonitor($input:ClearAlertMonitorInput!){clearAlertMonitor(input:$input){alertMonitor{id name triggered}errors{field messages}}}",
  permissions: ["org_manage_instances"],
};
export const CreateAlertGroup: Operation<CreateAlertGroupMutation, CreateAlertGroupMutationVariables> = {
  name: "CreateAlertGroup",
  type: "mutation",
  text: "mutation CreateAlertGroup($input:CreateAlertGroupInput!){createAlertGroup(input:$input){alertGroup{...AlertGroupFields}errors{field messages}}}" + AlertGroupFields,
  permissions: ["org_manage_instances"],
};
export const CreateAlertMonitor: Operation<CreateAlertMonitorMutation, CreateAlertMonitorMutationVariables> = {
  name: "CreateAlertMonitor",
  type: "mutation",
  text: "mutation CreateAlertMonitor($input:CreateAlertMonitorInput!){createAlertMonitor(input:$input){alertMonitor{...AlertMonitorFields}errors{field messages}}}" + AlertMonitorFields,
  permissions: ["org_manage_instances"],
};
export const CreateAlertWebhook: Operation<CreateAlertWebhookMutation, CreateAlertWebhookMutationVariables> = {
  name: "CreateAlertWebhook",
  type: "mutation",
  text: "mutation CreateAlertWebhook($input:CreateAlertWebhookInput!){createAlertWebhook(input:$input){alertWebhook{...AlertWebhookFields}errors{field messages}}}" + AlertWebhookFields,
  permissions: ["org_manage_instances"],
};
export const CreateCustomer: Operation<CreateCustomerMutation, CreateCustomerMutationVariables> = {
  name: "CreateCustomer",
  type: "mutation",
  text: "mutation CreateCustomer($input:CreateCustomerInput!){createCustomer(input:$input){customer{...CustomerFields}errors{field messages}}}" + CustomerFields,
  permissions: ["org_crud_customers","org_manage_customers"],
};
export const CreateCustomerConfigVariable: Operation<CreateCustomerConfigVariableMutation, CreateCustomerConfigVariableMutationVariables> = {
  name: "CreateCustomerConfigVariable",
  type: "mutation",
  text: "mutation CreateCustomerConfigVariable($input:CreateCustomerConfigVariableInput!){createCustomerConfigVariable(input:$input){customerConfigVariable{id status}errors{field messages}}}",
  permissions: ["org_manage_customers","org_manage_integrations"],
};
export const CreateCustomerUser: Operation<CreateCustomerUserMutation, CreateCustomerUserMutationVariables> = {
  name: "CreateCustomerUser",
  type: "mutation",
  text: "mutation CreateCustomerUser($input:CreateCustomerUserInput!){createCustomerUser(input:$input){user{...UserFields}errors{field messages}}}" + UserFields,
  permissions: ["org_admin_customer_permissions","org_admin_users","org_manage_customers"],
};
export const CreateInstance: Operation<CreateInstanceMutation, CreateInstanceMutationVariables> = {
  name: "CreateInstance",
  type: "mutation",
  text: "mutation CreateInstance($input:CreateInstanceInput!){createInstance(input:$input){instance{...InstanceDetails}errors{field messages}}}" + InstanceDetails + InstanceFields + PageInfoFields,
  permissions: ["org_manage_instances"],
};
export const CreateOrganizationUser: Operation<CreateOrganizationUserMutation, CreateOrganizationUserMutationVariables> = {
  name: "CreateOrganizationUser",
  type: "mutation",
  text: "mutation CreateOrganizationUser($input:CreateOrganizationUserInput!){createOrganizationUser(input:$input){user{...UserFields}errors{field messages}}}" + UserFields,
  permissions: ["org_admin_customer_permissions","org_admin_users","org_manage_customers"],
};
export const CreateWebhookEndpoint: Operation<CreateWebhookEndpointMutation, CreateWebhookEndpointMutationVariables> = {
  name: "CreateWebhookEndpoint",
  type: "mutation",
  text: "mutation CreateWebhookEndpoint($input:CreateWebhookEndpointInput!){createWebhookEndpoint(input:$input){webhookEndpoint{...WebhookEndpointFields}errors{field messages}}}" + WebhookEndpointFields,
  permissions: ["org_admin_users"],
};
export const DeleteAlertGroup: Operation<DeleteAlertGroupMutation, DeleteAlertGroupMutationVariables> = {
  name: "DeleteAlertGroup",
  type: "mutation",
  text: "mutation DeleteAlertGroup($input:DeleteAlertGroupInput!){deleteAlertGroup(input:$input){alertGroup{id}errors{field messages}}}",
  permissions: ["org_manage_instances"],
};
export const DeleteAlertMonitor: Operation<DeleteAlertMonitorMutation, DeleteAlertMonitorMutationVariables> = {
  name: "DeleteAlertMonitor",
  type: "mutation",
  text: "mutation DeleteAlertMonitor($input:DeleteAlertMonitorInput!){deleteAlertMonitor(input:$input){alertMonitor{id}errors{field messages}}}",
  permissions: ["org_manage_instances"],
};
export const DeleteAlertWebhook: Operation<DeleteAlertWebhookMutation, DeleteAlertWebhookMutationVariables> = {
  name: "DeleteAlertWebhook",
  type: "mutation",
  text: "mutation DeleteAlertWebhook($input:DeleteAlertWebhookInput!){deleteAlertWebhook(input:$input){alertWebhook{id}errors{field messages}}}",
  permissions: ["org_manage_instances"],
};
export const DeleteCustomer: Operation<DeleteCustomerMutation, DeleteCustomerMutationVariables> = {
  name: "DeleteCustomer",
  type: "mutation",
  text: "mutation DeleteCustomer($input:DeleteCustomerInput!){deleteCustomer(input:$input){customer{id}errors{field messages}}}",
  permissions: ["org_crud_customers","org_manage_customers"],
};
export const DeleteCustomerConfigVariable: Operation<DeleteCustomerConfigVariableMutation, DeleteCustomerConfigVariableMutationVariables> = {
  name: "DeleteCustomerConfigVariable",
  type: "mutation",
  text: "mutation DeleteCustomerConfigVariable($input:DeleteCustomerConfigVariableInput!){deleteCustomerConfigVariable(input:$input){customerConfigVariable{id}errors{field messages}}}",
  permissions: ["org_manage_customers","org_manage_integrations"],
};
export const DeleteInstance: Operation<DeleteInstanceMutation, DeleteInstanceMutationVariables> = {
  name: "DeleteInstance",
  type: "mutation",
  text: "mutation DeleteInstance($input:DeleteInstanceInput!){deleteInstance(input:$input){instance{id}errors{field messages}}}",
  permissions: ["org_manage_instances"],
};
export const DeleteIntegration: Operation<DeleteIntegrationMutation, DeleteIntegrationMutationVariables> = {
  name: "DeleteIntegration",
  type: "mutation",
  text: "mutation DeleteIntegration($input:DeleteIntegrationInput!){deleteIntegration(input:$input){integration{id}errors{field messages}}}",
  permissions: ["org_manage_integrations"],
};
export const DeleteUser: Operation<DeleteUserMutation, DeleteUserMutationVariables> = {
  name: "DeleteUser",
  type: "mutation",
  text: "mutation DeleteUser($input:DeleteUserInput!){deleteUser(input:$input){user{id}errors{field messages}}}",
  permissions: ["org_admin_customer_permissions","org_admin_users","org_manage_customers"],
};
export const DeleteWebhookEndpoint: Operation<DeleteWebhookEndpointMutation, DeleteWebhookEndpointMutationVariables> = {
  name: "DeleteWebhookEndpoint",
  type: "mutation",
  text: "mutation DeleteWebhookEndpoint($input:DeleteWebhookEndpointInput!){deleteWebhookEndpoint(input:$input){webhookEndpoint{id}errors{field messages}}}",
  permissions: ["org_admin_users"],
};
export const DeployInstance: Operation<DeployInstanceMutation, DeployInstanceMutationVariables> = {
  name: "DeployInstance",
  type: "mutation",
  text: "mutation DeployInstance($input:DeployInstanceInput!){deployInstance(input:$input){instance{...InstanceDetails}errors{field messages}}}" + InstanceDetails + InstanceFields + PageInfoFields,
  permissions: ["org_manage_instances"],
};
export const DisconnectConnection: Operation<DisconnectConnectionMutation, DisconnectConnectionMutationVariables> = {
  name: "DisconnectConnection",
  type: "mutation",
  text: "mutation DisconnectConnection($input:DisconnectConnectionInput!){disconnectConnection(input:$input){instanceConfigVariable{id status}errors{field messages}}}",
  permissions: ["org_manage_instances"],
};
export const DisconnectCustomerConnection: Operation<DisconnectCustomerConnectionMutation, DisconnectCustomerConnectionMutationVariables> = {
  name: "DisconnectCustomerConnection",
  type: "mutation",
  text: "mutation DisconnectCustomerConnection($input:DisconnectCustomerConnectionInput!){disconnectCustomerConnection(input:$input){customerConfigVariable{id status}errors{field messages}}}",
  permissions: ["org_manage_customers","org_manage_integrations"],
};
export const DisconnectScopedConnection: Operation<DisconnectScopedConnectionMutation, DisconnectScopedConnectionMutationVariables> = {
  name: "DisconnectScopedConnection",
  type: "mutation",
  text: "mutation DisconnectScopedConnection($input:DisconnectScopedConnectionInput!){disconnectScopedConnection(input:$input){scopedConfigVariable{id status}errors{field messages}}}",
  permissions: ["org_manage_customers","org_manage_integrations"],
};
export const DisconnectUserLevelConnection: Operation<DisconnectUserLevelConnectionMutation, DisconnectUserLevelConnectionMutationVariables> = {
  name: "DisconnectUserLevelConnection",
  type: "mutation",
  text: "mutation DisconnectUserLevelConnection($input:DisconnectUserLevelConnectionInput!){disconnectUserLevelConnection(input:$input){userLevelConfigVariable{id status}errors{field messages}}}",
  permissions: ["org_manage_instances"],
};
export const ExportIntegration: Operation<ExportIntegrationQuery, ExportIntegrationQueryVariables> = {
  name: "ExportIntegration",
  type: "query",
  text: "query ExportIntegration($integrationId:ID!$latestComponents:Boolean){integration(id:$integrationId){id name versionNumber definition(useLatestComponentVersions:$latestComponents)}}",
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
  essential: ["integration.definition"],
};
export const FindAlertWebhooks: Operation<FindAlertWebhooksQuery, FindAlertWebhooksQueryVariables> = {
  name: "FindAlertWebhooks",
  type: "query",
  text: "query FindAlertWebhooks($first:Int$after:String$offset:Int){alertWebhooks(sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id url}}}" + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["alertWebhooks.nodes.id","alertWebhooks.nodes.url"],
};
export const FindAlertedMonitors: Operation<FindAlertedMonitorsQuery, FindAlertedMonitorsQueryVariables> = {
  name: "FindAlertedMonitors",
  type: "query",
  text: "query FindAlertedMonitors($instanceId:ID!$first:Int$after:String$offset:Int){alertMonitors(instance:$instanceId sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...AlertedMonitor}}}" + AlertedMonitor + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const FindCustomer: Operation<FindCustomerQuery, FindCustomerQueryVariables> = {
  name: "FindCustomer",
  type: "query",
  text: "query FindCustomer($externalId:String!){customers(externalId:$externalId isSystem:false orderBy:{field:CREATED_AT direction:ASC}first:1){nodes{...CustomerFields}}}" + CustomerFields,
  permissions: ["org_admin_customer_permissions","org_crud_customers","org_manage_customers","org_view_customers"],
  essential: ["customers.nodes.id","customers.nodes.externalId"],
};
export const FindCustomerConnections: Operation<FindCustomerConnectionsQuery, FindCustomerConnectionsQueryVariables> = {
  name: "FindCustomerConnections",
  type: "query",
  text: "query FindCustomerConnections($customerId:ID!$organizationConnectionId:ID$first:Int$after:String){customerConfigVariables(customer:$customerId scopedConfigVariable:$organizationConnectionId isTest:false sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after){totalCount pageInfo{...PageInfoFields}nodes{id key status scopedConfigVariable{id stableKey}}}}" + PageInfoFields,
  permissions: ["org_manage_customers","org_manage_integrations"],
  essential: ["customerConfigVariables.nodes.id","customerConfigVariables.nodes.scopedConfigVariable.id","customerConfigVariables.nodes.scopedConfigVariable.stableKey"],
};
export const FindInstances: Operation<FindInstancesQuery, FindInstancesQueryVariables> = {
  name: "FindInstances",
  type: "query",
  text: "query FindInstances($customerExternalId:String!$first:Int$after:String$offset:Int){instances(customer_ExternalId:$customerExternalId isSystem:false sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id name enabled customer{externalId}integration{name}}}}" + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["instances.nodes.id","instances.nodes.customer.externalId","instances.nodes.integration.name"],
};
export const FindNamedInstances: Operation<FindNamedInstancesQuery, FindNamedInstancesQueryVariables> = {
  name: "FindNamedInstances",
  type: "query",
  text: "query FindNamedInstances($customerId:ID!$name:String!$first:Int$after:String){instances(customer:$customerId name:$name isSystem:false sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after){totalCount pageInfo{...PageInfoFields}nodes{...InstanceDetails integration{versionSequenceId}}}}" + InstanceDetails + InstanceFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["instances.nodes.id","instances.nodes.name","instances.nodes.integration.id","instances.nodes.integration.versionSequenceId"],
};
export const FindNotifyingMonitors: Operation<FindNotifyingMonitorsQuery, FindNotifyingMonitorsQueryVariables> = {
  name: "FindNotifyingMonitors",
  type: "query",
  text: "query FindNotifyingMonitors($instanceId:ID$integrationId:ID$customerId:ID$nameContains:String$first:Int$after:String$offset:Int){alertMonitors(instance:$instanceId instance_Integration:$integrationId instance_Customer:$customerId name_Icontains:$nameContains sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...NotifyingMonitor}}}" + NotifyingMonitor + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["alertMonitors.nodes.id","alertMonitors.nodes.instance.id","alertMonitors.nodes.webhooks.nodes.id","alertMonitors.nodes.webhooks.pageInfo.hasNextPage","alertWebhook.monitors.nodes.id","alertMonitor.webhooks.nodes.id"],
};
export const FindOrganizationConnection: Operation<FindOrganizationConnectionQuery, FindOrganizationConnectionQueryVariables> = {
  name: "FindOrganizationConnection",
  type: "query",
  text: "query FindOrganizationConnection($ids:[ID]$stableKey:String){scopedConfigVariables(id_In:$ids stableKey:$stableKey sortBy:[{field:CREATED_AT direction:ASC}]first:2){nodes{id key stableKey variableScope connection{inputs{nodes{key type}}}}}}",
  permissions: ["org_manage_customers","org_manage_integrations"],
  essential: ["scopedConfigVariables.nodes.id","scopedConfigVariables.nodes.stableKey","scopedConfigVariables.nodes.connection.inputs.nodes.key"],
};
export const ForkIntegration: Operation<ForkIntegrationMutation, ForkIntegrationMutationVariables> = {
  name: "ForkIntegration",
  type: "mutation",
  text: "mutation ForkIntegration($input:ForkIntegrationInput!){forkIntegration(input:$input){integration{...IntegrationFields}errors{field messages}}}" + IntegrationFields,
  permissions: ["org_manage_integrations"],
};
export const GetAlertedExecution: Operation<GetAlertedExecutionQuery, GetAlertedExecutionQueryVariables> = {
  name: "GetAlertedExecution",
  type: "query",
  text: "query GetAlertedExecution($executionId:ID!){executionResult(id:$executionId){...ExecutionFields}}" + ExecutionFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const GetAlertedInstance: Operation<GetAlertedInstanceQuery, GetAlertedInstanceQueryVariables> = {
  name: "GetAlertedInstance",
  type: "query",
  text: "query GetAlertedInstance($instanceId:ID!){instance(id:$instanceId){id name customer{id name externalId}integration{id name versionNumber}}}",
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const GetAlertedMonitor: Operation<GetAlertedMonitorQuery, GetAlertedMonitorQueryVariables> = {
  name: "GetAlertedMonitor",
  type: "query",
  text: "query GetAlertedMonitor($monitorId:ID!){alertMonitor(id:$monitorId){...AlertedMonitor}}" + AlertedMonitor,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const GetCurrentUser: Operation<GetCurrentUserQuery, GetCurrentUserQueryVariables> = {
  name: "GetCurrentUser",
  type: "query",
  text: "query GetCurrentUser{authenticatedUser{...UserFields tenantId avatarUrl}}" + UserFields,
  permissions: ["org_admin_customer_permissions","org_admin_users","org_manage_customers","org_view_customers","org_view_users"],
};
export const GetCustomer: Operation<GetCustomerQuery, GetCustomerQueryVariables> = {
  name: "GetCustomer",
  type: "query",
  text: "query GetCustomer($customerId:ID!){customer(id:$customerId){...CustomerFields instances(isSystem:false){totalCount}users{totalCount}}}" + CustomerFields,
  permissions: ["org_admin_customer_permissions","org_crud_customers","org_manage_customers","org_view_customers"],
};
export const GetCustomerConnection: Operation<GetCustomerConnectionQuery, GetCustomerConnectionQueryVariables> = {
  name: "GetCustomerConnection",
  type: "query",
  text: "query GetCustomerConnection($customerConnectionId:ID!){customerConfigVariable(id:$customerConnectionId){id customer{id name}}}",
  permissions: ["org_manage_customers","org_manage_integrations"],
  essential: ["customerConfigVariable.customer.id"],
};
export const GetEnsuredVersion: Operation<GetEnsuredVersionQuery, GetEnsuredVersionQueryVariables> = {
  name: "GetEnsuredVersion",
  type: "query",
  text: "query GetEnsuredVersion($integrationId:ID!$first:Int$after:String){integration(id:$integrationId){id versionSequenceId versionNumber requiredConfigVariables(first:$first after:$after){totalCount pageInfo{...PageInfoFields}nodes{...RequiredConfigVariableShape}}}}" + PageInfoFields + RequiredConfigVariableShape,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
  essential: ["integration.id","integration.versionSequenceId","key","dataType","collectionType"],
};
export const GetExecution: Operation<GetExecutionQuery, GetExecutionQueryVariables> = {
  name: "GetExecution",
  type: "query",
  text: "query GetExecution($executionId:ID!){executionResult(id:$executionId){...ExecutionDetails}}" + ExecutionDetails + ExecutionFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["executionResult.status"],
};
export const GetExecutionRequest: Operation<GetExecutionRequestQuery, GetExecutionRequestQueryVariables> = {
  name: "GetExecutionRequest",
  type: "query",
  text: "query GetExecutionRequest($executionId:ID!){executionResult(id:$executionId){id requestPayloadUrl}}",
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["executionResult.requestPayloadUrl"],
};
export const GetFailedExecution: Operation<GetFailedExecutionQuery, GetFailedExecutionQueryVariables> = {
  name: "GetFailedExecution",
  type: "query",
  text: "query GetFailedExecution($executionId:ID!){executionResult(id:$executionId){...FailedExecutionFields}}" + AttemptFields + FailedExecutionFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["status","startedAt","endedAt","error","retryNextAt","executionResult.id","executionResult.replays.nodes.id","executionResult.replays.totalCount","executionResult.replays.nodes.retryAttempts.totalCount","executionResult.retryAttempts.totalCount","executionResult.retryAttempts.nodes.replays.totalCount"],
};
export const GetInstance: Operation<GetInstanceQuery, GetInstanceQueryVariables> = {
  name: "GetInstance",
  type: "query",
  text: "query GetInstance($instanceId:ID!){instance(id:$instanceId){...InstanceDetails}}" + InstanceDetails + InstanceFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const GetInstanceConfiguration: Operation<GetInstanceConfigurationQuery, GetInstanceConfigurationQueryVariables> = {
  name: "GetInstanceConfiguration",
  type: "query",
  text: "query GetInstanceConfiguration($instanceId:ID!$first:Int$after:String){instance(id:$instanceId){id configVariables(first:$first after:$after){totalCount pageInfo{...PageInfoFields}nodes{id requiredConfigVariable{...RequiredConfigVariableShape}}}}}" + PageInfoFields + RequiredConfigVariableShape,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["key","dataType","collectionType"],
};
export const GetInstanceCustomer: Operation<GetInstanceCustomerQuery, GetInstanceCustomerQueryVariables> = {
  name: "GetInstanceCustomer",
  type: "query",
  text: "query GetInstanceCustomer($instanceId:ID!){instance(id:$instanceId){id customer{id}}}",
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["instance.id","instance.customer.id"],
};
export const GetInstanceValues: Operation<GetInstanceValuesQuery, GetInstanceValuesQueryVariables> = {
  name: "GetInstanceValues",
  type: "query",
  text: "query GetInstanceValues($instanceId:ID!$first:Int$after:String$offset:Int){instance(id:$instanceId){id configVariables(first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id value scheduleType timeZone requiredConfigVariable{key}}}}}" + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["key","dataType","collectionType"],
};
export const GetInstanceWebhooks: Operation<GetInstanceWebhooksQuery, GetInstanceWebhooksQueryVariables> = {
  name: "GetInstanceWebhooks",
  type: "query",
  text: "query GetInstanceWebhooks($instanceId:ID!$first:Int$after:String$offset:Int){instance(id:$instanceId){id name enabled lastDeployedAt flowConfigs(first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id webhookUrl apiKeys flow{id name}}}}}" + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["instance.flowConfigs.nodes.webhookUrl","instance.flowConfigs.nodes.flow.name"],
};
export const GetIntegration: Operation<GetIntegrationQuery, GetIntegrationQueryVariables> = {
  name: "GetIntegration",
  type: "query",
  text: "query GetIntegration($integrationId:ID!){integration(id:$integrationId){...IntegrationDetails}}" + FlowFields + IntegrationDetails + IntegrationFields + PageInfoFields + RequiredConfigVariableFields,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
};
export const GetIntegrationConfiguration: Operation<GetIntegrationConfigurationQuery, GetIntegrationConfigurationQueryVariables> = {
  name: "GetIntegrationConfiguration",
  type: "query",
  text: "query GetIntegrationConfiguration($integrationId:ID!$first:Int$after:String){integration(id:$integrationId){id requiredConfigVariables(first:$first after:$after){totalCount pageInfo{...PageInfoFields}nodes{...RequiredConfigVariableShape}}}}" + PageInfoFields + RequiredConfigVariableShape,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
  essential: ["key","dataType","collectionType"],
};
export const GetIntegrationForm: Operation<GetIntegrationFormQuery, GetIntegrationFormQueryVariables> = {
  name: "GetIntegrationForm",
  type: "query",
  text: "query GetIntegrationForm($integrationId:ID!$first:Int$after:String$offset:Int){integration(id:$integrationId){id name configPages requiredConfigVariables(first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id ...RequiredConfigVariableShape description header defaultValue scheduleType timeZone userLevelConfigured}}}}" + PageInfoFields + RequiredConfigVariableShape,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
  essential: ["key","dataType","collectionType"],
};
export const GetMonitorWebhooks: Operation<GetMonitorWebhooksQuery, GetMonitorWebhooksQueryVariables> = {
  name: "GetMonitorWebhooks",
  type: "query",
  text: "query GetMonitorWebhooks($monitorId:ID!$first:Int$after:String$offset:Int){alertMonitor(id:$monitorId){webhooks(sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id}}}}" + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["alertMonitors.nodes.id","alertMonitors.nodes.instance.id","alertMonitors.nodes.webhooks.nodes.id","alertMonitors.nodes.webhooks.pageInfo.hasNextPage","alertWebhook.monitors.nodes.id","alertMonitor.webhooks.nodes.id"],
};
export const GetMonitoredInstance: Operation<GetMonitoredInstanceQuery, GetMonitoredInstanceQueryVariables> = {
  name: "GetMonitoredInstance",
  type: "query",
  text: "query GetMonitoredInstance($instanceId:ID!$first:Int$after:String$offset:Int){instance(id:$instanceId){...MonitoredInstance flowConfigs(first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...MonitoredFlow}}}}" + MonitoredFlow + MonitoredInstance + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["instances.nodes.id","instances.nodes.name","instances.nodes.flowConfigs.nodes.id","instances.nodes.flowConfigs.nodes.flow.id","instances.nodes.flowConfigs.nodes.flow.name","instance.id","instance.name","instance.flowConfigs.nodes.id","instance.flowConfigs.nodes.flow.id","instance.flowConfigs.nodes.flow.name"],
};
export const GetStepResults: Operation<GetStepResultsQuery, GetStepResultsQueryVariables> = {
  name: "GetStepResults",
  type: "query",
  text: "query GetStepResults($executionId:ID!$stepName:String$displayStepName:String$first:Int$after:String){executionResult(id:$executionId){id status endedAt error stepResults(stepName:$stepName displayStepName:$displayStepName orderBy:{field:STARTED_AT direction:ASC}first:$first after:$after){totalCount pageInfo{...PageInfoFields}nodes{id stepName displayStepName startedAt endedAt hasError isLoopStep loopStepName loopStepIndex loopPath resultsUrl}}}}" + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["executionResult.status","executionResult.stepResults.nodes.id","executionResult.stepResults.nodes.resultsUrl"],
};
export const GetUpgradableInstance: Operation<GetUpgradableInstanceQuery, GetUpgradableInstanceQueryVariables> = {
  name: "GetUpgradableInstance",
  type: "query",
  text: "query GetUpgradableInstance($instanceId:ID!){instance(id:$instanceId){...UpgradableInstance}}" + UpgradableInstance,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["enabled","needsDeploy","deployedVersion","lastDeployedAt","configState","instances.nodes.id","instances.nodes.integration.id","instances.nodes.integration.versionNumber","instances.nodes.integration.versionSequenceId","instance.id","instance.integration.id","instance.integration.versionNumber","instance.integration.versionSequenceId","updateInstance.instance.integration.id","updateInstance.instance.integration.versionNumber","updateInstance.instance.integration.versionSequenceId","deployInstance.instance.integration.id","deployInstance.instance.integration.versionNumber","deployInstance.instance.integration.versionSequenceId"],
};
export const GetWebhookMonitors: Operation<GetWebhookMonitorsQuery, GetWebhookMonitorsQueryVariables> = {
  name: "GetWebhookMonitors",
  type: "query",
  text: "query GetWebhookMonitors($webhookId:ID!$first:Int$after:String$offset:Int){alertWebhook(id:$webhookId){monitors(sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...NotifyingMonitor}}}}" + NotifyingMonitor + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["alertMonitors.nodes.id","alertMonitors.nodes.instance.id","alertMonitors.nodes.webhooks.nodes.id","alertMonitors.nodes.webhooks.pageInfo.hasNextPage","alertWebhook.monitors.nodes.id","alertMonitor.webhooks.nodes.id"],
};
export const ImportIntegration: Operation<ImportIntegrationMutation, ImportIntegrationMutationVariables> = {
  name: "ImportIntegration",
  type: "mutation",
  text: "mutation ImportIntegration($input:ImportIntegrationInput!){importIntegration(input:$input){integration{...IntegrationDetails}errors{field messages}}}" + FlowFields + IntegrationDetails + IntegrationFields + PageInfoFields + RequiredConfigVariableFields,
  permissions: ["org_manage_integrations"],
};
export const ListAgentFlows: Operation<ListAgentFlowsQuery, ListAgentFlowsQueryVariables> = {
  name: "ListAgentFlows",
  type: "query",
  text: "query ListAgentFlows($integrationId:ID){ai{agentFlows(integrationId:$integrationId){totalCount pageInfo{...PageInfoFields}nodes{id name description webhookUrl invokeSchema resultSchema}}}}" + PageInfoFields,
  permissions: [],
};
export const ListAlertEvents: Operation<ListAlertEventsQuery, ListAlertEventsQueryVariables> = {
  name: "ListAlertEvents",
  type: "query",
  text: "query ListAlertEvents($monitorId:ID$instanceId:ID$integrationId:ID$customerId:ID$createdAfter:DateTime$createdBefore:DateTime$direction:OrderDirection!$first:Int$after:String$last:Int$before:String$offset:Int){alertEvents(monitor:$monitorId monitor_Instance:$instanceId monitor_Instance_Integration:$integrationId monitor_Instance_Customer:$customerId createdAt_Gte:$createdAfter createdAt_Lte:$createdBefore sortBy:[{field:CREATED_AT direction:$direction}]first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...AlertEventFields}}}" + AlertEventFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const ListAlertGroups: Operation<ListAlertGroupsQuery, ListAlertGroupsQueryVariables> = {
  name: "ListAlertGroups",
  type: "query",
  text: "query ListAlertGroups($first:Int$after:String$last:Int$before:String$offset:Int){alertGroups(sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...AlertGroupFields}}}" + AlertGroupFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const ListAlertMonitors: Operation<ListAlertMonitorsQuery, ListAlertMonitorsQueryVariables> = {
  name: "ListAlertMonitors",
  type: "query",
  text: "query ListAlertMonitors($instanceId:ID$integrationId:ID$customerId:ID$nameContains:String$triggered:Boolean$first:Int$after:String$last:Int$before:String$offset:Int){alertMonitors(instance:$instanceId instance_Integration:$integrationId instance_Customer:$customerId name_Icontains:$nameContains triggered:$triggered sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...AlertMonitorFields}}}" + AlertMonitorFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const ListAlertTriggers: Operation<ListAlertTriggersQuery, ListAlertTriggersQueryVariables> = {
  name: "ListAlertTriggers",
  type: "query",
  text: "query ListAlertTriggers($first:Int$after:String$last:Int$before:String$offset:Int){alertTriggers(sortBy:[{field:NAME direction:ASC}]first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id name isGlobal isInstanceSpecific}}}" + PageInfoFields,
  permissions: [],
  essential: ["alertTriggers.nodes.name","alertGroups.nodes.name","alertWebhooks.nodes.name"],
};
export const ListAlertWebhooks: Operation<ListAlertWebhooksQuery, ListAlertWebhooksQueryVariables> = {
  name: "ListAlertWebhooks",
  type: "query",
  text: "query ListAlertWebhooks($nameContains:String$urlContains:String$first:Int$after:String$last:Int$before:String$offset:Int){alertWebhooks(name_Icontains:$nameContains url_Icontains:$urlContains sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...AlertWebhookFields}}}" + AlertWebhookFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const ListAuditedFlows: Operation<ListAuditedFlowsQuery, ListAuditedFlowsQueryVariables> = {
  name: "ListAuditedFlows",
  type: "query",
  text: "query ListAuditedFlows($instanceId:ID!$first:Int$after:String$offset:Int){instance(id:$instanceId){flowConfigs(first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...AuditedFlow}}}}" + AuditedFlow + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["instances.nodes.id","instances.nodes.customer.id","instances.nodes.integration.id","instance.flowConfigs.nodes.flow.id"],
};
export const ListAuditedInstances: Operation<ListAuditedInstancesQuery, ListAuditedInstancesQueryVariables> = {
  name: "ListAuditedInstances",
  type: "query",
  text: "query ListAuditedInstances($integrationId:ID$customerId:ID$labelContains:String$inFailedState:Boolean$first:Int$after:String$offset:Int){instances(integration:$integrationId customer:$customerId labels_Icontains:$labelContains inFailedState:$inFailedState isSystem:false sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...AuditedInstance configVariables(first:100 status_In:[\"error\" \"failed\"]){nodes{...BrokenConnection}}flowConfigs(first:100){pageInfo{hasNextPage}nodes{...AuditedFlow}}monitors(first:100){pageInfo{hasNextPage}nodes{...AuditedMonitor}}}}}" + AuditedFlow + AuditedInstance + AuditedMonitor + BrokenConnection + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["instances.nodes.id","instances.nodes.customer.id","instances.nodes.integration.id","instance.flowConfigs.nodes.flow.id"],
};
export const ListAuditedMonitors: Operation<ListAuditedMonitorsQuery, ListAuditedMonitorsQueryVariables> = {
  name: "ListAuditedMonitors",
  type: "query",
  text: "query ListAuditedMonitors($instanceId:ID!$first:Int$after:String$offset:Int){instance(id:$instanceId){monitors(first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...AuditedMonitor}}}}" + AuditedMonitor + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const ListComponents: Operation<ListComponentsQuery, ListComponentsQueryVariables> = {
  name: "ListComponents",
  type: "query",
  text: "query ListComponents($key:String$labelContains:String$descriptionContains:String$category:String$public:Boolean$allVersions:Boolean$first:Int$after:String$last:Int$before:String$offset:Int){components(key:$key label_Icontains:$labelContains description_Icontains:$descriptionContains category:$category public:$public allVersions:$allVersions orderBy:{field:VERSION_CREATED_AT direction:ASC}first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...ComponentFields}}}" + ComponentFields + PageInfoFields,
  permissions: ["org_admin_component_permissions","org_manage_components","org_view_components"],
};
export const ListConfigVariables: Operation<ListConfigVariablesQuery, ListConfigVariablesQueryVariables> = {
  name: "ListConfigVariables",
  type: "query",
  text: "query ListConfigVariables($instanceId:ID!$first:Int$after:String$last:Int$before:String$offset:Int){instance(id:$instanceId){id name configVariables(first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...ConfigVariableFields}}}}" + ConfigVariableFields + PageInfoFields + RequiredConfigVariableFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const ListConnections: Operation<ListConnectionsQuery, ListConnectionsQueryVariables> = {
  name: "ListConnections",
  type: "query",
  text: "query ListConnections($integrationId:ID$customerId:ID$statuses:[String]$withReconnectLinks:Boolean!$first:Int$after:String$offset:Int){instances(integration:$integrationId customer:$customerId isSystem:false sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...InstanceOfConnections configVariables(first:100 status_In:$statuses){pageInfo{...PageInfoFields}nodes{...ConnectionFields}}}}}" + ConnectionFields + InstanceOfConnections + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["instances.nodes.id","instances.nodes.configVariables.pageInfo.hasNextPage","instances.nodes.configVariables.nodes.id","instances.nodes.configVariables.nodes.requiredConfigVariable.connection.component.key","instance.configVariables.nodes.id","instance.configVariables.nodes.requiredConfigVariable.connection.component.key"],
};
export const ListCustomerConnections: Operation<ListCustomerConnectionsQuery, ListCustomerConnectionsQueryVariables> = {
  name: "ListCustomerConnections",
  type: "query",
  text: "query ListCustomerConnections($customerId:ID$organizationConnectionId:ID$first:Int$after:String$last:Int$before:String$offset:Int){customerConfigVariables(customer:$customerId scopedConfigVariable:$organizationConnectionId sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...CustomerConnectionFields}}}" + CustomerConnectionFields + PageInfoFields,
  permissions: ["org_manage_customers","org_manage_integrations"],
};
export const ListCustomerInstances: Operation<ListCustomerInstancesQuery, ListCustomerInstancesQueryVariables> = {
  name: "ListCustomerInstances",
  type: "query",
  text: "query ListCustomerInstances($customerId:ID!$first:Int$after:String$offset:Int){customer(id:$customerId){id name externalId}instances(customer:$customerId isSystem:false sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id}}}" + PageInfoFields,
  permissions: ["org_admin_customer_permissions","org_crud_customers","org_manage_customers","org_view_customers","org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["instances.nodes.id","customers.nodes.id"],
};
export const ListCustomerRoles: Operation<ListCustomerRolesQuery, ListCustomerRolesQueryVariables> = {
  name: "ListCustomerRoles",
  type: "query",
  text: "query ListCustomerRoles{customerRoles{...RoleFields}}" + RoleFields,
  permissions: [],
};
export const ListCustomerUsage: Operation<ListCustomerUsageQuery, ListCustomerUsageQueryVariables> = {
  name: "ListCustomerUsage",
  type: "query",
  text: "query ListCustomerUsage($customerId:ID$from:DateTime!$to:DateTime!$first:Int$after:String$offset:Int){customerTotalUsageMetrics(customer:$customerId snapshotTime_Gte:$from snapshotTime_Lte:$to onlyLatestDailySnapshots:true sortBy:[{field:SNAPSHOT_TIME direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id snapshotTime deployedInstanceCount deployedUniqueIntegrationCount customer{id name externalId}}}}" + PageInfoFields,
  permissions: ["org_admin_customer_permissions","org_manage_customers","org_view_customers"],
  essential: ["snapshotDate","snapshotTime","instanceDailyUsageMetrics.nodes.instance","instanceDailyUsageMetrics.nodes.instance.id","instanceDailyUsageMetrics.nodes.instance.customer","instanceDailyUsageMetrics.nodes.instance.customer.id","customerTotalUsageMetrics.nodes.customer","customerTotalUsageMetrics.nodes.customer.id"],
};
export const ListCustomers: Operation<ListCustomersQuery, ListCustomersQueryVariables> = {
  name: "ListCustomers",
  type: "query",
  text: "query ListCustomers($name:String$nameContains:String$nameStartsWith:String$descriptionContains:String$labelContains:String$externalId:String$first:Int$after:String$last:Int$before:String$offset:Int){customers(name:$name name_Icontains:$nameContains name_Istartswith:$nameStartsWith description_Icontains:$descriptionContains labels_Icontains:$labelContains externalId:$externalId isSystem:false orderBy:{field:CREATED_AT direction:ASC}first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...CustomerFields}}}" + CustomerFields + PageInfoFields,
  permissions: ["org_admin_customer_permissions","org_crud_customers","org_manage_customers","org_view_customers"],
};
export const ListExecutions: Operation<ListExecutionsQuery, ListExecutionsQueryVariables> = {
  name: "ListExecutions",
  type: "query",
  text: "query ListExecutions($instanceId:ID$integrationId:ID$customerId:ID$flowId:ID$status:ExecutionStatus$errorIsNull:Boolean$testExecutions:Boolean$startedAfter:DateTime$startedBefore:DateTime$direction:OrderDirection!$first:Int$after:String$last:Int$before:String$offset:Int){executionResults(instance:$instanceId instance_Integration:$integrationId instance_Customer:$customerId flowConfig_Flow:$flowId status:$status error_Isnull:$errorIsNull isTestExecution:$testExecutions startedAt_Gte:$startedAfter startedAt_Lte:$startedBefore orderBy:{field:STARTED_AT direction:$direction}first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...ExecutionFields}}}" + ExecutionFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const ListFailedExecutions: Operation<ListFailedExecutionsQuery, ListFailedExecutionsQueryVariables> = {
  name: "ListFailedExecutions",
  type: "query",
  text: "query ListFailedExecutions($instanceId:ID$integrationId:ID$customerId:ID$startedAfter:DateTime$startedBefore:DateTime$first:Int$after:String$offset:Int){executionResults(instance:$instanceId instance_Integration:$integrationId instance_Customer:$customerId isTestExecution:false error_Isnull:false replayForExecution_Isnull:true retryForExecution_Isnull:true startedAt_Gte:$startedAfter startedAt_Lte:$startedBefore orderBy:{field:STARTED_AT direction:ASC}first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...FailedExecutionFields}}}" + AttemptFields + FailedExecutionFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["status","startedAt","endedAt","error","retryNextAt","executionResults.nodes.id","executionResults.nodes.replays.totalCount","executionResults.nodes.replays.nodes.retryAttempts.totalCount","executionResults.nodes.retryAttempts.totalCount","executionResults.nodes.retryAttempts.nodes.replays.totalCount"],
};
export const ListFlows: Operation<ListFlowsQuery, ListFlowsQueryVariables> = {
  name: "ListFlows",
  type: "query",
  text: "query ListFlows($integrationId:ID!$first:Int$after:String$last:Int$before:String$offset:Int){integration(id:$integrationId){id name versionNumber flows(first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...FlowFields}}}}" + FlowFields + PageInfoFields,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
};
export const ListInstanceConnections: Operation<ListInstanceConnectionsQuery, ListInstanceConnectionsQueryVariables> = {
  name: "ListInstanceConnections",
  type: "query",
  text: "query ListInstanceConnections($instanceId:ID!$statuses:[String]$withReconnectLinks:Boolean!$first:Int$after:String$offset:Int){instance(id:$instanceId){...InstanceOfConnections configVariables(first:$first after:$after offset:$offset status_In:$statuses){totalCount pageInfo{...PageInfoFields}nodes{...ConnectionFields}}}}" + ConnectionFields + InstanceOfConnections + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["instances.nodes.configVariables.nodes.id","instances.nodes.configVariables.nodes.requiredConfigVariable.connection.component.key","instance.configVariables.nodes.id","instance.configVariables.nodes.requiredConfigVariable.connection.component.key"],
};
export const ListInstanceFlows: Operation<ListInstanceFlowsQuery, ListInstanceFlowsQueryVariables> = {
  name: "ListInstanceFlows",
  type: "query",
  text: "query ListInstanceFlows($instanceId:ID!$includeApiKeys:Boolean!$first:Int$after:String$last:Int$before:String$offset:Int){instance(id:$instanceId){id name enabled flowConfigs(first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id webhookUrl apiKeys@include(if:$includeApiKeys)inFailedState lastExecutedAt flow{id name stableKey description isSynchronous endpointSecurityType}}}}}" + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const ListInstanceUsage: Operation<ListInstanceUsageQuery, ListInstanceUsageQueryVariables> = {
  name: "ListInstanceUsage",
  type: "query",
  text: "query ListInstanceUsage($instanceId:ID$from:Date!$to:Date!$first:Int$after:String$offset:Int){instanceDailyUsageMetrics(instance:$instanceId snapshotDate_Gte:$from snapshotDate_Lte:$to sortBy:[{field:SNAPSHOT_DATE direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id snapshotDate successfulExecutionCount failedExecutionCount stepCount spendMbSecs instance{id name isSystem customer{id name externalId}integration{id name}}}}}" + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["snapshotDate","snapshotTime","instanceDailyUsageMetrics.nodes.instance","instanceDailyUsageMetrics.nodes.instance.id","instanceDailyUsageMetrics.nodes.instance.customer","instanceDailyUsageMetrics.nodes.instance.customer.id","customerTotalUsageMetrics.nodes.customer","customerTotalUsageMetrics.nodes.customer.id"],
};
export const ListInstances: Operation<ListInstancesQuery, ListInstancesQueryVariables> = {
  name: "ListInstances",
  type: "query",
  text: "query ListInstances($name:String$nameContains:String$description:String$descriptionContains:String$labelContains:String$customerId:ID$customerExternalId:String$integrationId:ID$enabled:Boolean$needsDeploy:Boolean$compatibility:Int$first:Int$after:String$last:Int$before:String$offset:Int){instances(name:$name name_Icontains:$nameContains description:$description description_Icontains:$descriptionContains labels_Icontains:$labelContains customer:$customerId customer_ExternalId:$customerExternalId integration:$integrationId enabled:$enabled needsDeploy:$needsDeploy compatibility:$compatibility isSystem:false sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...InstanceFields}}}" + InstanceFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const ListIntegrationVersions: Operation<ListIntegrationVersionsQuery, ListIntegrationVersionsQueryVariables> = {
  name: "ListIntegrationVersions",
  type: "query",
  text: "query ListIntegrationVersions($integrationId:ID!$available:Boolean$first:Int$after:String$last:Int$before:String$offset:Int){integration(id:$integrationId){id name versionSequence(versionIsAvailable:$available sortBy:[{field:VERSION_NUMBER direction:DESC}]first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...IntegrationVersionFields}}}}" + IntegrationVersionFields + PageInfoFields,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
};
export const ListIntegrations: Operation<ListIntegrationsQuery, ListIntegrationsQueryVariables> = {
  name: "ListIntegrations",
  type: "query",
  text: "query ListIntegrations($name:String$nameContains:String$description:String$descriptionContains:String$category:String$categoryContains:String$labelContains:String$allVersions:Boolean$versionIsAvailable:Boolean$versionNumber:Int$versionSequenceId:UUID$hasInstances:Boolean$hasUnpublishedChanges:Boolean$marketplace:Boolean$marketplaceConfiguration:String$first:Int$after:String$last:Int$before:String$offset:Int){integrations(name:$name name_Icontains:$nameContains description:$description description_Icontains:$descriptionContains category:$category category_Icontains:$categoryContains labels_Icontains:$labelContains allVersions:$allVersions versionIsAvailable:$versionIsAvailable versionNumber:$versionNumber versionSequenceId:$versionSequenceId hasInstances:$hasInstances hasUnpublishedChanges:$hasUnpublishedChanges marketplace:$marketplace marketplaceConfiguration_Iexact:$marketplaceConfiguration sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...IntegrationListFields}}}" + IntegrationFields + IntegrationListFields + PageInfoFields,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
};
export const ListLatestVersions: Operation<ListLatestVersionsQuery, ListLatestVersionsQueryVariables> = {
  name: "ListLatestVersions",
  type: "query",
  text: "query ListLatestVersions($first:Int$after:String$offset:Int){integrations(sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id versionSequenceId versionSequence(versionIsAvailable:true sortBy:[{field:VERSION_NUMBER direction:DESC}]first:1){nodes{id versionNumber versionCreatedAt}}}}}" + PageInfoFields,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
  essential: ["integrations.nodes.versionSequenceId","integrations.nodes.versionSequence.nodes.versionNumber"],
};
export const ListLogSeverityLevels: Operation<ListLogSeverityLevelsQuery, ListLogSeverityLevelsQueryVariables> = {
  name: "ListLogSeverityLevels",
  type: "query",
  text: "query ListLogSeverityLevels{logSeverityLevels{id name}}",
  permissions: [],
  essential: ["logSeverityLevels.id","logSeverityLevels.name"],
};
export const ListLogs: Operation<ListLogsQuery, ListLogsQueryVariables> = {
  name: "ListLogs",
  type: "query",
  text: "query ListLogs($instanceId:ID$executionId:ID$integrationId:ID$customerId:ID$flowId:ID$severity:Int$messageContains:String$testExecutions:Boolean$timestampAfter:DateTime$timestampBefore:DateTime$direction:OrderDirection!$first:Int$after:String$last:Int$before:String$offset:Int){logs(instance:$instanceId executionResult:$executionId integration:$integrationId customer:$customerId flow:$flowId severity:$severity message_Icontains:$messageContains isTestExecution:$testExecutions timestamp_Gte:$timestampAfter timestamp_Lte:$timestampBefore orderBy:{field:TIMESTAMP direction:$direction}first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...LogFields}}}" + LogFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["logs.nodes.id"],
};
export const ListManagedMonitors: Operation<ListManagedMonitorsQuery, ListManagedMonitorsQueryVariables> = {
  name: "ListManagedMonitors",
  type: "query",
  text: "query ListManagedMonitors($instanceId:ID$integrationId:ID$customerId:ID$namePrefix:String!$first:Int$after:String$offset:Int){alertMonitors(instance:$instanceId instance_Integration:$integrationId instance_Customer:$customerId name_Icontains:$namePrefix sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...ManagedMonitor}}}" + ManagedMonitor + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["id","name","durationSecondsCondition","executionOverdueMinutesCondition","logSeverityLevelCondition"],
};
export const ListMonitoredInstances: Operation<ListMonitoredInstancesQuery, ListMonitoredInstancesQueryVariables> = {
  name: "ListMonitoredInstances",
  type: "query",
  text: "query ListMonitoredInstances($integrationId:ID$customerId:ID$labelContains:String$first:Int$after:String$offset:Int){instances(integration:$integrationId customer:$customerId labels_Icontains:$labelContains enabled:true isSystem:false sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...MonitoredInstance flowConfigs(first:100){pageInfo{...PageInfoFields}nodes{...MonitoredFlow}}}}}" + MonitoredFlow + MonitoredInstance + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["instances.nodes.flowConfigs.pageInfo.hasNextPage","instances.nodes.id","instances.nodes.name","instances.nodes.flowConfigs.nodes.id","instances.nodes.flowConfigs.nodes.flow.id","instances.nodes.flowConfigs.nodes.flow.name","instance.id","instance.name","instance.flowConfigs.nodes.id","instance.flowConfigs.nodes.flow.id","instance.flowConfigs.nodes.flow.name"],
};
export const ListOrganizationConnections: Operation<ListOrganizationConnectionsQuery, ListOrganizationConnectionsQueryVariables> = {
  name: "ListOrganizationConnections",
  type: "query",
  text: "query ListOrganizationConnections($keyContains:String$components:[ComponentSelector]$managedBy:String$first:Int$after:String$last:Int$before:String$offset:Int){scopedConfigVariables(key_Icontains:$keyContains connection_Component_In:$components managedBy:$managedBy sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...OrganizationConnectionFields}}}" + OrganizationConnectionFields + PageInfoFields,
  permissions: ["org_manage_customers","org_manage_integrations"],
};
export const ListOrganizationRoles: Operation<ListOrganizationRolesQuery, ListOrganizationRolesQueryVariables> = {
  name: "ListOrganizationRoles",
  type: "query",
  text: "query ListOrganizationRoles{organizationRoles{...RoleFields}}" + RoleFields,
  permissions: [],
};
export const ListOrganizationUsage: Operation<ListOrganizationUsageQuery, ListOrganizationUsageQueryVariables> = {
  name: "ListOrganizationUsage",
  type: "query",
  text: "query ListOrganizationUsage($from:Date!$to:Date!$first:Int$after:String$offset:Int){orgDailyUsageMetrics(snapshotDate_Gte:$from snapshotDate_Lte:$to sortBy:[{field:SNAPSHOT_DATE direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id snapshotDate successfulExecutionCount failedExecutionCount stepCount spendMbSecs}}}" + PageInfoFields,
  permissions: ["org_view_utilization"],
  essential: ["snapshotDate","snapshotTime","instanceDailyUsageMetrics.nodes.instance","instanceDailyUsageMetrics.nodes.instance.id","instanceDailyUsageMetrics.nodes.instance.customer","instanceDailyUsageMetrics.nodes.instance.customer.id","customerTotalUsageMetrics.nodes.customer","customerTotalUsageMetrics.nodes.customer.id"],
};
export const ListSystemCustomers: Operation<ListSystemCustomersQuery, ListSystemCustomersQueryVariables> = {
  name: "ListSystemCustomers",
  type: "query",
  text: "query ListSystemCustomers($first:Int$after:String$offset:Int){customers(isSystem:true sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id}}}" + PageInfoFields,
  permissions: ["org_admin_customer_permissions","org_crud_customers","org_manage_customers","org_view_customers"],
  essential: ["instances.nodes.id","customers.nodes.id"],
};
export const ListUpgradableInstances: Operation<ListUpgradableInstancesQuery, ListUpgradableInstancesQueryVariables> = {
  name: "ListUpgradableInstances",
  type: "query",
  text: "query ListUpgradableInstances($versionSequenceId:UUID!$customerId:ID$labelContains:String$first:Int$after:String$offset:Int){instances(integration_VersionSequenceId:$versionSequenceId customer:$customerId labels_Icontains:$labelContains isSystem:false sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...UpgradableInstance}}}" + PageInfoFields + UpgradableInstance,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["enabled","needsDeploy","deployedVersion","lastDeployedAt","configState","instances.nodes.id","instances.nodes.integration.id","instances.nodes.integration.versionNumber","instances.nodes.integration.versionSequenceId","instance.id","instance.integration.id","instance.integration.versionNumber","instance.integration.versionSequenceId","updateInstance.instance.integration.id","updateInstance.instance.integration.versionNumber","updateInstance.instance.integration.versionSequenceId","deployInstance.instance.integration.id","deployInstance.instance.integration.versionNumber","deployInstance.instance.integration.versionSequenceId"],
};
export const ListUsers: Operation<ListUsersQuery, ListUsersQueryVariables> = {
  name: "ListUsers",
  type: "query",
  text: "query ListUsers($customerId:ID$organizationOnly:Boolean$email:String$emailContains:String$name:String$nameContains:String$externalId:String$first:Int$after:String$last:Int$before:String$offset:Int){users(customer:$customerId customer_Isnull:$organizationOnly email:$email email_Icontains:$emailContains name:$name name_Icontains:$nameContains externalId:$externalId sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after last:$last before:$before offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...UserFields}}}" + PageInfoFields + UserFields,
  permissions: ["org_admin_customer_permissions","org_admin_users","org_manage_customers","org_view_customers","org_view_users"],
  essential: ["users.nodes.email"],
};
export const ListVersionNumbers: Operation<ListVersionNumbersQuery, ListVersionNumbersQueryVariables> = {
  name: "ListVersionNumbers",
  type: "query",
  text: "query ListVersionNumbers($integrationId:ID!$first:Int$after:String){integration(id:$integrationId){id name versionSequenceId versionSequence(sortBy:[{field:VERSION_NUMBER direction:DESC}]first:$first after:$after){totalCount pageInfo{...PageInfoFields}nodes{id versionNumber versionIsAvailable}}}}" + PageInfoFields,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
  essential: ["integration.versionSequenceId","integration.versionSequence.nodes.id","integration.versionSequence.nodes.versionNumber","integration.versionSequence.nodes.versionIsAvailable"],
};
export const ListWebhookEndpoints: Operation<ListWebhookEndpointsQuery, ListWebhookEndpointsQueryVariables> = {
  name: "ListWebhookEndpoints",
  type: "query",
  text: "query ListWebhookEndpoints($first:Int$after:String){webhookEndpoints(first:$first after:$after sortBy:[{field:CREATED_AT direction:ASC}]){totalCount pageInfo{...PageInfoFields}nodes{...WebhookEndpointFields}}}" + PageInfoFields + WebhookEndpointFields,
  permissions: ["org_admin_users"],
  essential: ["webhookEndpoints.nodes.id","webhookEndpoints.nodes.url"],
};
export const ListWebhookEventTypes: Operation<ListWebhookEventTypesQuery, ListWebhookEventTypesQueryVariables> = {
  name: "ListWebhookEventTypes",
  type: "query",
  text: "query ListWebhookEventTypes{webhookEventTypes{id name}}",
  permissions: [],
};
export const MoveInstance: Operation<MoveInstanceMutation, MoveInstanceMutationVariables> = {
  name: "MoveInstance",
  type: "mutation",
  text: "mutation MoveInstance($input:UpdateInstanceInput!){updateInstance(input:$input){instance{...UpgradableInstance}errors{field messages}}}" + UpgradableInstance,
  permissions: ["org_manage_instances"],
  essential: ["enabled","needsDeploy","deployedVersion","lastDeployedAt","configState","instances.nodes.id","instances.nodes.integration.id","instances.nodes.integration.versionNumber","instances.nodes.integration.versionSequenceId","instance.id","instance.integration.id","instance.integration.versionNumber","instance.integration.versionSequenceId","updateInstance.instance.integration.id","updateInstance.instance.integration.versionNumber","updateInstance.instance.integration.versionSequenceId","deployInstance.instance.integration.id","deployInstance.instance.integration.versionNumber","deployInstance.instance.integration.versionSequenceId"],
};
export const PollFailedExecutions: Operation<PollFailedExecutionsQuery, PollFailedExecutionsQueryVariables> = {
  name: "PollFailedExecutions",
  type: "query",
  text: "query PollFailedExecutions($instanceId:ID$integrationId:ID$customerId:ID$endedAfter:DateTime$direction:OrderDirection!$first:Int$after:String$offset:Int){executionResults(instance:$instanceId instance_Integration:$integrationId instance_Customer:$customerId error_Isnull:false endedAt_Isnull:false isTestExecution:false endedAt_Gte:$endedAfter orderBy:{field:ENDED_AT direction:$direction}first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...ExecutionFields}}}" + ExecutionFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const PollInstance: Operation<PollInstanceQuery, PollInstanceQueryVariables> = {
  name: "PollInstance",
  type: "query",
  text: "query PollInstance($instanceId:ID!){instance(id:$instanceId){...InstanceAttentionFields}}" + InstanceAttentionFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const PollInstances: Operation<PollInstancesQuery, PollInstancesQueryVariables> = {
  name: "PollInstances",
  type: "query",
  text: "query PollInstances($integrationId:ID$customerId:ID$first:Int$after:String$offset:Int){instances(integration:$integrationId customer:$customerId isSystem:false sortBy:[{field:CREATED_AT direction:ASC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{...InstanceAttentionFields}}}" + InstanceAttentionFields + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const PublishIntegration: Operation<PublishIntegrationMutation, PublishIntegrationMutationVariables> = {
  name: "PublishIntegration",
  type: "mutation",
  text: "mutation PublishIntegration($input:PublishIntegrationInput!){publishIntegration(input:$input){integration{...IntegrationFields}errors{field messages}}}" + IntegrationFields,
  permissions: ["org_manage_integrations"],
};
export const RedeployInstance: Operation<RedeployInstanceMutation, RedeployInstanceMutationVariables> = {
  name: "RedeployInstance",
  type: "mutation",
  text: "mutation RedeployInstance($input:DeployInstanceInput!){deployInstance(input:$input){instance{...UpgradableInstance}errors{field messages}}}" + UpgradableInstance,
  permissions: ["org_manage_instances"],
  essential: ["enabled","needsDeploy","deployedVersion","lastDeployedAt","configState","instances.nodes.id","instances.nodes.integration.id","instances.nodes.integration.versionNumber","instances.nodes.integration.versionSequenceId","instance.id","instance.integration.id","instance.integration.versionNumber","instance.integration.versionSequenceId","updateInstance.instance.integration.id","updateInstance.instance.integration.versionNumber","updateInstance.instance.integration.versionSequenceId","deployInstance.instance.integration.id","deployInstance.instance.integration.versionNumber","deployInstance.instance.integration.versionSequenceId"],
};
export const ReplayExecution: Operation<ReplayExecutionMutation, ReplayExecutionMutationVariables> = {
  name: "ReplayExecution",
  type: "mutation",
  text: "mutation ReplayExecution($input:ReplayExecutionInput!){replayExecution(input:$input){instanceExecutionResult{...ExecutionFields}errors{field messages}}}" + ExecutionFields,
  permissions: ["org_manage_instances"],
};
export const SelectAlertGroups: Operation<SelectAlertGroupsQuery, SelectAlertGroupsQueryVariables> = {
  name: "SelectAlertGroups",
  type: "query",
  text: "query SelectAlertGroups($first:Int$after:String$offset:Int){alertGroups(sortBy:[{field:CREATED_AT direction:DESC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id name}}}" + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["alertTriggers.nodes.name","alertGroups.nodes.name","alertWebhooks.nodes.name"],
};
export const SelectAlertMonitors: Operation<SelectAlertMonitorsQuery, SelectAlertMonitorsQueryVariables> = {
  name: "SelectAlertMonitors",
  type: "query",
  text: "query SelectAlertMonitors($instanceId:ID$first:Int$after:String$offset:Int){alertMonitors(instance:$instanceId sortBy:[{field:CREATED_AT direction:DESC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id name instance{name customer{name}}}}}" + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const SelectAlertWebhooks: Operation<SelectAlertWebhooksQuery, SelectAlertWebhooksQueryVariables> = {
  name: "SelectAlertWebhooks",
  type: "query",
  text: "query SelectAlertWebhooks($first:Int$after:String$offset:Int){alertWebhooks(sortBy:[{field:CREATED_AT direction:DESC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id name}}}" + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
  essential: ["alertTriggers.nodes.name","alertGroups.nodes.name","alertWebhooks.nodes.name"],
};
export const SelectAllFlows: Operation<SelectAllFlowsQuery, SelectAllFlowsQueryVariables> = {
  name: "SelectAllFlows",
  type: "query",
  text: "query SelectAllFlows($nameContains:String$first:Int$after:String$offset:Int){integrations(name_Icontains:$nameContains sortBy:[{field:CREATED_AT direction:DESC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id name versionNumber customer{name}flows(first:100){totalCount nodes{id name}}}}}" + PageInfoFields,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
};
export const SelectComponents: Operation<SelectComponentsQuery, SelectComponentsQueryVariables> = {
  name: "SelectComponents",
  type: "query",
  text: "query SelectComponents($nameContains:String$first:Int$after:String$offset:Int){components(label_Icontains:$nameContains orderBy:{field:VERSION_CREATED_AT direction:DESC}first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id key label public versionNumber customer{name}}}}" + PageInfoFields,
  permissions: ["org_admin_component_permissions","org_manage_components","org_view_components"],
};
export const SelectCustomers: Operation<SelectCustomersQuery, SelectCustomersQueryVariables> = {
  name: "SelectCustomers",
  type: "query",
  text: "query SelectCustomers($nameContains:String$first:Int$after:String$offset:Int){customers(name_Icontains:$nameContains isSystem:false orderBy:{field:CREATED_AT direction:DESC}first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id name externalId}}}" + PageInfoFields,
  permissions: ["org_admin_customer_permissions","org_crud_customers","org_manage_customers","org_view_customers"],
};
export const SelectFlows: Operation<SelectFlowsQuery, SelectFlowsQueryVariables> = {
  name: "SelectFlows",
  type: "query",
  text: "query SelectFlows($integrationId:ID!$first:Int$after:String$offset:Int){integration(id:$integrationId){id name versionNumber flows(first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id name}}}}" + PageInfoFields,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
};
export const SelectInstances: Operation<SelectInstancesQuery, SelectInstancesQueryVariables> = {
  name: "SelectInstances",
  type: "query",
  text: "query SelectInstances($customerId:ID$integrationId:ID$enabled:Boolean$nameContains:String$first:Int$after:String$offset:Int){instances(name_Icontains:$nameContains customer:$customerId integration:$integrationId enabled:$enabled isSystem:false sortBy:[{field:CREATED_AT direction:DESC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id name enabled customer{name}integration{name versionNumber}}}}" + PageInfoFields,
  permissions: ["org_admin_instance_permissions","org_manage_instances","org_view_instances"],
};
export const SelectIntegrations: Operation<SelectIntegrationsQuery, SelectIntegrationsQueryVariables> = {
  name: "SelectIntegrations",
  type: "query",
  text: "query SelectIntegrations($allVersions:Boolean$versionIsAvailable:Boolean$nameContains:String$first:Int$after:String$offset:Int){integrations(name_Icontains:$nameContains allVersions:$allVersions versionIsAvailable:$versionIsAvailable sortBy:[{field:CREATED_AT direction:DESC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id name versionNumber versionIsAvailable customer{name}}}}" + PageInfoFields,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
};
export const SelectOrganizationConnections: Operation<SelectOrganizationConnectionsQuery, SelectOrganizationConnectionsQueryVariables> = {
  name: "SelectOrganizationConnections",
  type: "query",
  text: "query SelectOrganizationConnections($first:Int$after:String$offset:Int){scopedConfigVariables(sortBy:[{field:CREATED_AT direction:DESC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id key stableKey variableScope connection{component{label}}}}}" + PageInfoFields,
  permissions: ["org_manage_customers","org_manage_integrations"],
};
export const SelectUsers: Operation<SelectUsersQuery, SelectUsersQueryVariables> = {
  name: "SelectUsers",
  type: "query",
  text: "query SelectUsers($customerId:ID$nameContains:String$first:Int$after:String$offset:Int){users(name_Icontains:$nameContains customer:$customerId sortBy:[{field:CREATED_AT direction:DESC}]first:$first after:$after offset:$offset){totalCount pageInfo{...PageInfoFields}nodes{id name email customer{name}}}}" + PageInfoFields,
  permissions: ["org_admin_customer_permissions","org_admin_users","org_manage_customers","org_view_customers","org_view_users"],
};
export const TestIntegrationFlow: Operation<TestIntegrationFlowMutation, TestIntegrationFlowMutationVariables> = {
  name: "TestIntegrationFlow",
  type: "mutation",
  text: "mutation TestIntegrationFlow($input:TestIntegrationFlowInput!){testIntegrationFlow(input:$input){testIntegrationFlowResult{statusCode headers body flow{id name}execution{...ExecutionDetails}}errors{field messages}}}" + ExecutionDetails + ExecutionFields + PageInfoFields,
  permissions: [],
  essential: ["testIntegrationFlow.testIntegrationFlowResult.execution.id"],
};
export const UpdateAlertMonitor: Operation<UpdateAlertMonitorMutation, UpdateAlertMonitorMutationVariables> = {
  name: "UpdateAlertMonitor",
  type: "mutation",
  text: "mutation UpdateAlertMonitor($input:UpdateAlertMonitorInput!){updateAlertMonitor(input:$input){alertMonitor{id name}errors{field messages}}}",
  permissions: ["org_manage_instances"],
};
export const UpdateAlertWebhook: Operation<UpdateAlertWebhookMutation, UpdateAlertWebhookMutationVariables> = {
  name: "UpdateAlertWebhook",
  type: "mutation",
  text: "mutation UpdateAlertWebhook($input:UpdateAlertWebhookInput!){updateAlertWebhook(input:$input){alertWebhook{id}errors{field messages}}}",
  permissions: ["org_manage_instances"],
};
export const UpdateCustomer: Operation<UpdateCustomerMutation, UpdateCustomerMutationVariables> = {
  name: "UpdateCustomer",
  type: "mutation",
  text: "mutation UpdateCustomer($input:UpdateCustomerInput!){updateCustomer(input:$input){customer{...CustomerFields}errors{field messages}}}" + CustomerFields,
  permissions: ["org_crud_customers","org_manage_customers"],
};
export const UpdateCustomerConfigVariable: Operation<UpdateCustomerConfigVariableMutation, UpdateCustomerConfigVariableMutationVariables> = {
  name: "UpdateCustomerConfigVariable",
  type: "mutation",
  text: "mutation UpdateCustomerConfigVariable($input:UpdateCustomerConfigVariableInput!){updateCustomerConfigVariable(input:$input){customerConfigVariable{id status}errors{field messages}}}",
  permissions: ["org_manage_customers","org_manage_integrations"],
};
export const UpdateCustomerOAuth2Connection: Operation<UpdateCustomerOAuth2ConnectionMutation, UpdateCustomerOAuth2ConnectionMutationVariables> = {
  name: "UpdateCustomerOAuth2Connection",
  type: "mutation",
  text: "mutation UpdateCustomerOAuth2Connection($input:UpdateCustomerOAuth2ConnectionInput!){updateCustomerOAuth2Connection(input:$input){customerConfigVariable{id status refreshAt customer{id name}scopedConfigVariable{id key}}errors{field messages}}}",
  permissions: ["org_manage_customers","org_manage_integrations"],
};
export const UpdateInstance: Operation<UpdateInstanceMutation, UpdateInstanceMutationVariables> = {
  name: "UpdateInstance",
  type: "mutation",
  text: "mutation UpdateInstance($input:UpdateInstanceInput!){updateInstance(input:$input){instance{...InstanceDetails}errors{field messages}}}" + InstanceDetails + InstanceFields + PageInfoFields,
  permissions: ["org_manage_instances"],
};
export const UpdateInstanceConfigVariables: Operation<UpdateInstanceConfigVariablesMutation, UpdateInstanceConfigVariablesMutationVariables> = {
  name: "UpdateInstanceConfigVariables",
  type: "mutation",
  text: "mutation UpdateInstanceConfigVariables($input:UpdateInstanceConfigVariablesInput!){updateInstanceConfigVariables(input:$input){instance{...InstanceFields configVariables(first:100){totalCount pageInfo{...PageInfoFields}nodes{id status requiredConfigVariable{key dataType collectionType}}}}errors{field messages}}}" + InstanceFields + PageInfoFields,
  permissions: ["org_manage_instances"],
};
export const UpdateInstancesToLatest: Operation<UpdateInstancesToLatestMutation, UpdateInstancesToLatestMutationVariables> = {
  name: "UpdateInstancesToLatest",
  type: "mutation",
  text: "mutation UpdateInstancesToLatest($input:BulkUpdateInstancesToLatestIntegrationVersionInput!){bulkUpdateInstancesToLatestIntegrationVersion(input:$input){integration{...IntegrationFields}errors{field messages}}}" + IntegrationFields,
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
};
export const UpdateIntegration: Operation<UpdateIntegrationMutation, UpdateIntegrationMutationVariables> = {
  name: "UpdateIntegration",
  type: "mutation",
  text: "mutation UpdateIntegration($input:UpdateIntegrationInput!){updateIntegration(input:$input){integration{...IntegrationFields}errors{field messages}}}" + IntegrationFields,
  permissions: ["org_manage_integrations"],
};
export const UpdateIntegrationMarketplaceConfiguration: Operation<UpdateIntegrationMarketplaceConfigurationMutation, UpdateIntegrationMarketplaceConfigurationMutationVariables> = {
  name: "UpdateIntegrationMarketplaceConfiguration",
  type: "mutation",
  text: "mutation UpdateIntegrationMarketplaceConfiguration($input:UpdateIntegrationMarketplaceConfigurationInput!){updateIntegrationMarketplaceConfiguration(input:$input){integration{...IntegrationVersionFields overview allowMultipleMarketplaceInstances}errors{field messages}}}" + IntegrationVersionFields,
  permissions: ["org_manage_integrations"],
};
export const UpdateIntegrationVersionAvailability: Operation<UpdateIntegrationVersionAvailabilityMutation, UpdateIntegrationVersionAvailabilityMutationVariables> = {
  name: "UpdateIntegrationVersionAvailability",
  type: "mutation",
  text: "mutation UpdateIntegrationVersionAvailability($input:UpdateIntegrationVersionAvailabilityInput!){updateIntegrationVersionAvailability(input:$input){integration{...IntegrationVersionFields}errors{field messages}}}" + IntegrationVersionFields,
  permissions: ["org_manage_integrations"],
};
export const UpdateOAuth2Connection: Operation<UpdateOAuth2ConnectionMutation, UpdateOAuth2ConnectionMutationVariables> = {
  name: "UpdateOAuth2Connection",
  type: "mutation",
  text: "mutation UpdateOAuth2Connection($input:UpdateOAuth2ConnectionInput!){updateOAuth2Connection(input:$input){instanceConfigVariable{id status refreshAt requiredConfigVariable{key dataType}}errors{field messages}}}",
  permissions: ["org_manage_instances"],
};
export const UpdateScopedOAuth2Connection: Operation<UpdateScopedOAuth2ConnectionMutation, UpdateScopedOAuth2ConnectionMutationVariables> = {
  name: "UpdateScopedOAuth2Connection",
  type: "mutation",
  text: "mutation UpdateScopedOAuth2Connection($input:UpdateScopedOAuth2ConnectionInput!){updateScopedOAuth2Connection(input:$input){scopedConfigVariable{id key status refreshAt}errors{field messages}}}",
  permissions: ["org_manage_customers","org_manage_integrations"],
};
export const UpdateUser: Operation<UpdateUserMutation, UpdateUserMutationVariables> = {
  name: "UpdateUser",
  type: "mutation",
  text: "mutation UpdateUser($input:UpdateUserInput!){updateUser(input:$input){user{...UserFields}errors{field messages}}}" + UserFields,
  permissions: ["org_admin_customer_permissions","org_admin_users","org_manage_customers"],
};
export const UpdateUserLevelOAuth2Connection: Operation<UpdateUserLevelOAuth2ConnectionMutation, UpdateUserLevelOAuth2ConnectionMutationVariables> = {
  name: "UpdateUserLevelOAuth2Connection",
  type: "mutation",
  text: "mutation UpdateUserLevelOAuth2Connection($input:UpdateUserLevelOAuth2ConnectionInput!){updateUserLevelOAuth2Connection(input:$input){userLevelConfigVariable{id status refreshAt requiredConfigVariable{key dataType}}errors{field messages}}}",
  permissions: ["org_manage_instances"],
};
export const UpdateWebhookEndpoint: Operation<UpdateWebhookEndpointMutation, UpdateWebhookEndpointMutationVariables> = {
  name: "UpdateWebhookEndpoint",
  type: "mutation",
  text: "mutation UpdateWebhookEndpoint($input:UpdateWebhookEndpointInput!){updateWebhookEndpoint(input:$input){webhookEndpoint{...WebhookEndpointFields}errors{field messages}}}" + WebhookEndpointFields,
  permissions: ["org_admin_users"],
};
export const ValidateIntegrationSchema: Operation<ValidateIntegrationSchemaMutation, ValidateIntegrationSchemaMutationVariables> = {
  name: "ValidateIntegrationSchema",
  type: "mutation",
  text: "mutation ValidateIntegrationSchema($input:ValidateIntegrationSchemaInput!){validateIntegrationSchema(input:$input){result{isValid}errors{field messages}}}",
  permissions: ["org_admin_integration_permissions","org_manage_integrations","org_view_integrations"],
};