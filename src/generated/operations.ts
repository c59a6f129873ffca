import type { Operation } from '../client/operation';
import data from './operationData.json';
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

export type ExportInstanceQueryVariables = Exact<{
  instanceId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ExportInstanceQuery = { instance: { id: string, name: string, description: string, labels: Array<string> | null, customer: { externalId: string | null, name: string }, integration: { name: string, versionNumber: number }, configVariables: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, status: InstanceConfigVariableStatus | null, value: string | null, scheduleType: InstanceConfigVariableScheduleType | null, timeZone: string | null, authorizeUrl: string | null, refreshAt: string | null, customerConfigVariable: { id: string } | null, inputs: { nodes: Array<{ name: string, type: ExpressionType, value: string } | null> } | null, requiredConfigVariable: { id: string, key: string, stableKey: string | null, description: string | null, dataType: RequiredConfigVariableDataType, collectionType: RequiredConfigVariableCollectionType | null, scheduleType: RequiredConfigVariableScheduleType | null, defaultValue: string | null, pickList: Array<string> | null, orgOnly: boolean | null, scopedConfigVariable: { id: string, stableKey: string } | null, connection: { key: string, label: string, oauth2Type: ConnectionOauth2Type | null, component: { key: string }, inputs: { nodes: Array<{ key: string, label: string, type: InputFieldType, required: boolean, shown: boolean } | null> } } | null } } | null> } } | null };

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

export type FindIntegrationVersionsQueryVariables = Exact<{
  name: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FindIntegrationVersionsQuery = { integrations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, versionNumber: number, versionIsAvailable: boolean } | null> } };

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

export const ClearAlertMonitor = data.ClearAlertMonitor as Operation<ClearAlertMonitorMutation, ClearAlertMonitorMutationVariables>;
export const CreateAlertGroup = data.CreateAlertGroup as Operation<CreateAlertGroupMutation, CreateAlertGroupMutationVariables>;
export const CreateAlertMonitor = data.CreateAlertMonitor as Operation<CreateAlertMonitorMutation, CreateAlertMonitorMutationVariables>;
export const CreateAlertWebhook = data.CreateAlertWebhook as Operation<CreateAlertWebhookMutation, CreateAlertWebhookMutationVariables>;
export const CreateCustomer = data.CreateCustomer as Operation<CreateCustomerMutation, CreateCustomerMutationVariables>;
export const CreateCustomerConfigVariable = data.CreateCustomerConfigVariable as Operation<CreateCustomerConfigVariableMutation, CreateCustomerConfigVariableMutationVariables>;
export const CreateCustomerUser = data.CreateCustomerUser as Operation<CreateCustomerUserMutation, CreateCustomerUserMutationVariables>;
export const CreateInstance = data.CreateInstance as Operation<CreateInstanceMutation, CreateInstanceMutationVariables>;
export const CreateOrganizationUser = data.CreateOrganizationUser as Operation<CreateOrganizationUserMutation, CreateOrganizationUserMutationVariables>;
export const CreateWebhookEndpoint = data.CreateWebhookEndpoint as Operation<CreateWebhookEndpointMutation, CreateWebhookEndpointMutationVariables>;
export const DeleteAlertGroup = data.DeleteAlertGroup as Operation<DeleteAlertGroupMutation, DeleteAlertGroupMutationVariables>;
export const DeleteAlertMonitor = data.DeleteAlertMonitor as Operation<DeleteAlertMonitorMutation, DeleteAlertMonitorMutationVariables>;
export const DeleteAlertWebhook = data.DeleteAlertWebhook as Operation<DeleteAlertWebhookMutation, DeleteAlertWebhookMutationVariables>;
export const DeleteCustomer = data.DeleteCustomer as Operation<DeleteCustomerMutation, DeleteCustomerMutationVariables>;
export const DeleteCustomerConfigVariable = data.DeleteCustomerConfigVariable as Operation<DeleteCustomerConfigVariableMutation, DeleteCustomerConfigVariableMutationVariables>;
export const DeleteInstance = data.DeleteInstance as Operation<DeleteInstanceMutation, DeleteInstanceMutationVariables>;
export const DeleteIntegration = data.DeleteIntegration as Operation<DeleteIntegrationMutation, DeleteIntegrationMutationVariables>;
export const DeleteUser = data.DeleteUser as Operation<DeleteUserMutation, DeleteUserMutationVariables>;
export const DeleteWebhookEndpoint = data.DeleteWebhookEndpoint as Operation<DeleteWebhookEndpointMutation, DeleteWebhookEndpointMutationVariables>;
export const DeployInstance = data.DeployInstance as Operation<DeployInstanceMutation, DeployInstanceMutationVariables>;
export const DisconnectConnection = data.DisconnectConnection as Operation<DisconnectConnectionMutation, DisconnectConnectionMutationVariables>;
export const DisconnectCustomerConnection = data.DisconnectCustomerConnection as Operation<DisconnectCustomerConnectionMutation, DisconnectCustomerConnectionMutationVariables>;
export const DisconnectScopedConnection = data.DisconnectScopedConnection as Operation<DisconnectScopedConnectionMutation, DisconnectScopedConnectionMutationVariables>;
export const DisconnectUserLevelConnection = data.DisconnectUserLevelConnection as Operation<DisconnectUserLevelConnectionMutation, DisconnectUserLevelConnectionMutationVariables>;
export const ExportInstance = data.ExportInstance as Operation<ExportInstanceQuery, ExportInstanceQueryVariables>;
export const ExportIntegration = data.ExportIntegration as Operation<ExportIntegrationQuery, ExportIntegrationQueryVariables>;
export const FindAlertWebhooks = data.FindAlertWebhooks as Operation<FindAlertWebhooksQuery, FindAlertWebhooksQueryVariables>;
export const FindAlertedMonitors = data.FindAlertedMonitors as Operation<FindAlertedMonitorsQuery, FindAlertedMonitorsQueryVariables>;
export const FindCustomer = data.FindCustomer as Operation<FindCustomerQuery, FindCustomerQueryVariables>;
export const FindCustomerConnections = data.FindCustomerConnections as Operation<FindCustomerConnectionsQuery, FindCustomerConnectionsQueryVariables>;
export const FindInstances = data.FindInstances as Operation<FindInstancesQuery, FindInstancesQueryVariables>;
export const FindIntegrationVersions = data.FindIntegrationVersions as Operation<FindIntegrationVersionsQuery, FindIntegrationVersionsQueryVariables>;
export const FindNamedInstances = data.FindNamedInstances as Operation<FindNamedInstancesQuery, FindNamedInstancesQueryVariables>;
export const FindNotifyingMonitors = data.FindNotifyingMonitors as Operation<FindNotifyingMonitorsQuery, FindNotifyingMonitorsQueryVariables>;
export const FindOrganizationConnection = data.FindOrganizationConnection as Operation<FindOrganizationConnectionQuery, FindOrganizationConnectionQueryVariables>;
export const ForkIntegration = data.ForkIntegration as Operation<ForkIntegrationMutation, ForkIntegrationMutationVariables>;
export const GetAlertedExecution = data.GetAlertedExecution as Operation<GetAlertedExecutionQuery, GetAlertedExecutionQueryVariables>;
export const GetAlertedInstance = data.GetAlertedInstance as Operation<GetAlertedInstanceQuery, GetAlertedInstanceQueryVariables>;
export const GetAlertedMonitor = data.GetAlertedMonitor as Operation<GetAlertedMonitorQuery, GetAlertedMonitorQueryVariables>;
export const GetCurrentUser = data.GetCurrentUser as Operation<GetCurrentUserQuery, GetCurrentUserQueryVariables>;
export const GetCustomer = data.GetCustomer as Operation<GetCustomerQuery, GetCustomerQueryVariables>;
export const GetCustomerConnection = data.GetCustomerConnection as Operation<GetCustomerConnectionQuery, GetCustomerConnectionQueryVariables>;
export const GetEnsuredVersion = data.GetEnsuredVersion as Operation<GetEnsuredVersionQuery, GetEnsuredVersionQueryVariables>;
export const GetExecution = data.GetExecution as Operation<GetExecutionQuery, GetExecutionQueryVariables>;
export const GetExecutionRequest = data.GetExecutionRequest as Operation<GetExecutionRequestQuery, GetExecutionRequestQueryVariables>;
export const GetFailedExecution = data.GetFailedExecution as Operation<GetFailedExecutionQuery, GetFailedExecutionQueryVariables>;
export const GetInstance = data.GetInstance as Operation<GetInstanceQuery, GetInstanceQueryVariables>;
export const GetInstanceConfiguration = data.GetInstanceConfiguration as Operation<GetInstanceConfigurationQuery, GetInstanceConfigurationQueryVariables>;
export const GetInstanceCustomer = data.GetInstanceCustomer as Operation<GetInstanceCustomerQuery, GetInstanceCustomerQueryVariables>;
export const GetInstanceValues = data.GetInstanceValues as Operation<GetInstanceValuesQuery, GetInstanceValuesQueryVariables>;
export const GetInstanceWebhooks = data.GetInstanceWebhooks as Operation<GetInstanceWebhooksQuery, GetInstanceWebhooksQueryVariables>;
export const GetIntegration = data.GetIntegration as Operation<GetIntegrationQuery, GetIntegrationQueryVariables>;
export const GetIntegrationConfiguration = data.GetIntegrationConfiguration as Operation<GetIntegrationConfigurationQuery, GetIntegrationConfigurationQueryVariables>;
export const GetIntegrationForm = data.GetIntegrationForm as Operation<GetIntegrationFormQuery, GetIntegrationFormQueryVariables>;
export const GetMonitorWebhooks = data.GetMonitorWebhooks as Operation<GetMonitorWebhooksQuery, GetMonitorWebhooksQueryVariables>;
export const GetMonitoredInstance = data.GetMonitoredInstance as Operation<GetMonitoredInstanceQuery, GetMonitoredInstanceQueryVariables>;
export const GetStepResults = data.GetStepResults as Operation<GetStepResultsQuery, GetStepResultsQueryVariables>;
export const GetUpgradableInstance = data.GetUpgradableInstance as Operation<GetUpgradableInstanceQuery, GetUpgradableInstanceQueryVariables>;
export const GetWebhookMonitors = data.GetWebhookMonitors as Operation<GetWebhookMonitorsQuery, GetWebhookMonitorsQueryVariables>;
export const ImportIntegration = data.ImportIntegration as Operation<ImportIntegrationMutation, ImportIntegrationMutationVariables>;
export const ListAgentFlows = data.ListAgentFlows as Operation<ListAgentFlowsQuery, ListAgentFlowsQueryVariables>;
export const ListAlertEvents = data.ListAlertEvents as Operation<ListAlertEventsQuery, ListAlertEventsQueryVariables>;
export const ListAlertGroups = data.ListAlertGroups as Operation<ListAlertGroupsQuery, ListAlertGroupsQueryVariables>;
export const ListAlertMonitors = data.ListAlertMonitors as Operation<ListAlertMonitorsQuery, ListAlertMonitorsQueryVariables>;
export const ListAlertTriggers = data.ListAlertTriggers as Operation<ListAlertTriggersQuery, ListAlertTriggersQueryVariables>;
export const ListAlertWebhooks = data.ListAlertWebhooks as Operation<ListAlertWebhooksQuery, ListAlertWebhooksQueryVariables>;
export const ListAuditedFlows = data.ListAuditedFlows as Operation<ListAuditedFlowsQuery, ListAuditedFlowsQueryVariables>;
export const ListAuditedInstances = data.ListAuditedInstances as Operation<ListAuditedInstancesQuery, ListAuditedInstancesQueryVariables>;
export const ListAuditedMonitors = data.ListAuditedMonitors as Operation<ListAuditedMonitorsQuery, ListAuditedMonitorsQueryVariables>;
export const ListComponents = data.ListComponents as Operation<ListComponentsQuery, ListComponentsQueryVariables>;
export const ListConfigVariables = data.ListConfigVariables as Operation<ListConfigVariablesQuery, ListConfigVariablesQueryVariables>;
export const ListConnections = data.ListConnections as Operation<ListConnectionsQuery, ListConnectionsQueryVariables>;
export const ListCustomerConnections = data.ListCustomerConnections as Operation<ListCustomerConnectionsQuery, ListCustomerConnectionsQueryVariables>;
export const ListCustomerInstances = data.ListCustomerInstances as Operation<ListCustomerInstancesQuery, ListCustomerInstancesQueryVariables>;
export const ListCustomerRoles = data.ListCustomerRoles as Operation<ListCustomerRolesQuery, ListCustomerRolesQueryVariables>;
export const ListCustomerUsage = data.ListCustomerUsage as Operation<ListCustomerUsageQuery, ListCustomerUsageQueryVariables>;
export const ListCustomers = data.ListCustomers as Operation<ListCustomersQuery, ListCustomersQueryVariables>;
export const ListExecutions = data.ListExecutions as Operation<ListExecutionsQuery, ListExecutionsQueryVariables>;
export const ListFailedExecutions = data.ListFailedExecutions as Operation<ListFailedExecutionsQuery, ListFailedExecutionsQueryVariables>;
export const ListFlows = data.ListFlows as Operation<ListFlowsQuery, ListFlowsQueryVariables>;
export const ListInstanceConnections = data.ListInstanceConnections as Operation<ListInstanceConnectionsQuery, ListInstanceConnectionsQueryVariables>;
export const ListInstanceFlows = data.ListInstanceFlows as Operation<ListInstanceFlowsQuery, ListInstanceFlowsQueryVariables>;
export const ListInstanceUsage = data.ListInstanceUsage as Operation<ListInstanceUsageQuery, ListInstanceUsageQueryVariables>;
export const ListInstances = data.ListInstances as Operation<ListInstancesQuery, ListInstancesQueryVariables>;
export const ListIntegrationVersions = data.ListIntegrationVersions as Operation<ListIntegrationVersionsQuery, ListIntegrationVersionsQueryVariables>;
export const ListIntegrations = data.ListIntegrations as Operation<ListIntegrationsQuery, ListIntegrationsQueryVariables>;
export const ListLatestVersions = data.ListLatestVersions as Operation<ListLatestVersionsQuery, ListLatestVersionsQueryVariables>;
export const ListLogSeverityLevels = data.ListLogSeverityLevels as Operation<ListLogSeverityLevelsQuery, ListLogSeverityLevelsQueryVariables>;
export const ListLogs = data.ListLogs as Operation<ListLogsQuery, ListLogsQueryVariables>;
export const ListManagedMonitors = data.ListManagedMonitors as Operation<ListManagedMonitorsQuery, ListManagedMonitorsQueryVariables>;
export const ListMonitoredInstances = data.ListMonitoredInstances as Operation<ListMonitoredInstancesQuery, ListMonitoredInstancesQueryVariables>;
export const ListOrganizationConnections = data.ListOrganizationConnections as Operation<ListOrganizationConnectionsQuery, ListOrganizationConnectionsQueryVariables>;
export const ListOrganizationRoles = data.ListOrganizationRoles as Operation<ListOrganizationRolesQuery, ListOrganizationRolesQueryVariables>;
export const ListOrganizationUsage = data.ListOrganizationUsage as Operation<ListOrganizationUsageQuery, ListOrganizationUsageQueryVariables>;
export const ListSystemCustomers = data.ListSystemCustomers as Operation<ListSystemCustomersQuery, ListSystemCustomersQueryVariables>;
export const ListUpgradableInstances = data.ListUpgradableInstances as Operation<ListUpgradableInstancesQuery, ListUpgradableInstancesQueryVariables>;
export const ListUsers = data.ListUsers as Operation<ListUsersQuery, ListUsersQueryVariables>;
export const ListVersionNumbers = data.ListVersionNumbers as Operation<ListVersionNumbersQuery, ListVersionNumbersQueryVariables>;
export const ListWebhookEndpoints = data.ListWebhookEndpoints as Operation<ListWebhookEndpointsQuery, ListWebhookEndpointsQueryVariables>;
export const ListWebhookEventTypes = data.ListWebhookEventTypes as Operation<ListWebhookEventTypesQuery, ListWebhookEventTypesQueryVariables>;
export const MoveInstance = data.MoveInstance as Operation<MoveInstanceMutation, MoveInstanceMutationVariables>;
export const PollFailedExecutions = data.PollFailedExecutions as Operation<PollFailedExecutionsQuery, PollFailedExecutionsQueryVariables>;
export const PollInstance = data.PollInstance as Operation<PollInstanceQuery, PollInstanceQueryVariables>;
export const PollInstances = data.PollInstances as Operation<PollInstancesQuery, PollInstancesQueryVariables>;
export const PublishIntegration = data.PublishIntegration as Operation<PublishIntegrationMutation, PublishIntegrationMutationVariables>;
export const RedeployInstance = data.RedeployInstance as Operation<RedeployInstanceMutation, RedeployInstanceMutationVariables>;
export const ReplayExecution = data.ReplayExecution as Operation<ReplayExecutionMutation, ReplayExecutionMutationVariables>;
export const SelectAlertGroups = data.SelectAlertGroups as Operation<SelectAlertGroupsQuery, SelectAlertGroupsQueryVariables>;
export const SelectAlertMonitors = data.SelectAlertMonitors as Operation<SelectAlertMonitorsQuery, SelectAlertMonitorsQueryVariables>;
export const SelectAlertWebhooks = data.SelectAlertWebhooks as Operation<SelectAlertWebhooksQuery, SelectAlertWebhooksQueryVariables>;
export const SelectAllFlows = data.SelectAllFlows as Operation<SelectAllFlowsQuery, SelectAllFlowsQueryVariables>;
export const SelectComponents = data.SelectComponents as Operation<SelectComponentsQuery, SelectComponentsQueryVariables>;
export const SelectCustomers = data.SelectCustomers as Operation<SelectCustomersQuery, SelectCustomersQueryVariables>;
export const SelectFlows = data.SelectFlows as Operation<SelectFlowsQuery, SelectFlowsQueryVariables>;
export const SelectInstances = data.SelectInstances as Operation<SelectInstancesQuery, SelectInstancesQueryVariables>;
export const SelectIntegrations = data.SelectIntegrations as Operation<SelectIntegrationsQuery, SelectIntegrationsQueryVariables>;
export const SelectOrganizationConnections = data.SelectOrganizationConnections as Operation<SelectOrganizationConnectionsQuery, SelectOrganizationConnectionsQueryVariables>;
export const SelectUsers = data.SelectUsers as Operation<SelectUsersQuery, SelectUsersQueryVariables>;
export const TestIntegrationFlow = data.TestIntegrationFlow as Operation<TestIntegrationFlowMutation, TestIntegrationFlowMutationVariables>;
export const UpdateAlertMonitor = data.UpdateAlertMonitor as Operation<UpdateAlertMonitorMutation, UpdateAlertMonitorMutationVariables>;
export const UpdateAlertWebhook = data.UpdateAlertWebhook as Operation<UpdateAlertWebhookMutation, UpdateAlertWebhookMutationVariables>;
export const UpdateCustomer = data.UpdateCustomer as Operation<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const UpdateCustomerConfigVariable = data.UpdateCustomerConfigVariable as Operation<UpdateCustomerConfigVariableMutation, UpdateCustomerConfigVariableMutationVariables>;
export const UpdateCustomerOAuth2Connection = data.UpdateCustomerOAuth2Connection as Operation<UpdateCustomerOAuth2ConnectionMutation, UpdateCustomerOAuth2ConnectionMutationVariables>;
export const UpdateInstance = data.UpdateInstance as Operation<UpdateInstanceMutation, UpdateInstanceMutationVariables>;
export const UpdateInstanceConfigVariables = data.UpdateInstanceConfigVariables as Operation<UpdateInstanceConfigVariablesMutation, UpdateInstanceConfigVariablesMutationVariables>;
export const UpdateInstancesToLatest = data.UpdateInstancesToLatest as Operation<UpdateInstancesToLatestMutation, UpdateInstancesToLatestMutationVariables>;
export const UpdateIntegration = data.UpdateIntegration as Operation<UpdateIntegrationMutation, UpdateIntegrationMutationVariables>;
export const UpdateIntegrationMarketplaceConfiguration = data.UpdateIntegrationMarketplaceConfiguration as Operation<UpdateIntegrationMarketplaceConfigurationMutation, UpdateIntegrationMarketplaceConfigurationMutationVariables>;
export const UpdateIntegrationVersionAvailability = data.UpdateIntegrationVersionAvailability as Operation<UpdateIntegrationVersionAvailabilityMutation, UpdateIntegrationVersionAvailabilityMutationVariables>;
export const UpdateOAuth2Connection = data.UpdateOAuth2Connection as Operation<UpdateOAuth2ConnectionMutation, UpdateOAuth2ConnectionMutationVariables>;
export const UpdateScopedOAuth2Connection = data.UpdateScopedOAuth2Connection as Operation<UpdateScopedOAuth2ConnectionMutation, UpdateScopedOAuth2ConnectionMutationVariables>;
export const UpdateUser = data.UpdateUser as Operation<UpdateUserMutation, UpdateUserMutationVariables>;
export const UpdateUserLevelOAuth2Connection = data.UpdateUserLevelOAuth2Connection as Operation<UpdateUserLevelOAuth2ConnectionMutation, UpdateUserLevelOAuth2ConnectionMutationVariables>;
export const UpdateWebhookEndpoint = data.UpdateWebhookEndpoint as Operation<UpdateWebhookEndpointMutation, UpdateWebhookEndpointMutationVariables>;
export const ValidateIntegrationSchema = data.ValidateIntegrationSchema as Operation<ValidateIntegrationSchemaMutation, ValidateIntegrationSchemaMutationVariables>;