import { prepared } from '../client/operation';
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
  flowConfigs?: InputMaybe<Array<InputMaybe<InputInstanceFlowConfig>>>;
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

export type InputInstanceFlowConfig = {
  apiKeys?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  flowId: Scalars['ID']['input'];
  testContentType?: InputMaybe<Scalars['String']['input']>;
  testHeaders?: InputMaybe<Scalars['JSONString']['input']>;
  testPayload?: InputMaybe<Scalars['String']['input']>;
  usesLre?: InputMaybe<Scalars['Boolean']['input']>;
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

export type MediaType =
  | 'ATTACHMENT'
  | 'AVATAR';

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

export type ListOnPremiseResourcesQueryVariables = Exact<{
  customerId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ListOnPremiseResourcesQuery = { onPremiseResources: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, status: OnPremiseResourceStatus, port: number, customer: { id: string, name: string, externalId: string | null } | null } | null> } };

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

export type UpdateAlertGroupMutationVariables = Exact<{
  input: UpdateAlertGroupInput;
}>;


export type UpdateAlertGroupMutation = { updateAlertGroup: { alertGroup: { id: string, name: string, createdAt: string, updatedAt: string, users: { nodes: Array<{ id: string, name: string, email: string } | null> }, webhooks: { nodes: Array<{ id: string, name: string } | null> } } | null, errors: Array<{ field: string, messages: Array<string> }> } | null };

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

export const ClearAlertMonitor = /*#__PURE__*/ prepared<ClearAlertMonitorMutation, ClearAlertMonitorMutationVariables>("ClearAlertMonitor", "mutation", data);
export const CreateAlertGroup = /*#__PURE__*/ prepared<CreateAlertGroupMutation, CreateAlertGroupMutationVariables>("CreateAlertGroup", "mutation", data);
export const CreateAlertMonitor = /*#__PURE__*/ prepared<CreateAlertMonitorMutation, CreateAlertMonitorMutationVariables>("CreateAlertMonitor", "mutation", data);
export const CreateAlertWebhook = /*#__PURE__*/ prepared<CreateAlertWebhookMutation, CreateAlertWebhookMutationVariables>("CreateAlertWebhook", "mutation", data);
export const CreateCustomer = /*#__PURE__*/ prepared<CreateCustomerMutation, CreateCustomerMutationVariables>("CreateCustomer", "mutation", data);
export const CreateCustomerConfigVariable = /*#__PURE__*/ prepared<CreateCustomerConfigVariableMutation, CreateCustomerConfigVariableMutationVariables>("CreateCustomerConfigVariable", "mutation", data);
export const CreateCustomerUser = /*#__PURE__*/ prepared<CreateCustomerUserMutation, CreateCustomerUserMutationVariables>("CreateCustomerUser", "mutation", data);
export const CreateInstance = /*#__PURE__*/ prepared<CreateInstanceMutation, CreateInstanceMutationVariables>("CreateInstance", "mutation", data);
export const CreateOrganizationUser = /*#__PURE__*/ prepared<CreateOrganizationUserMutation, CreateOrganizationUserMutationVariables>("CreateOrganizationUser", "mutation", data);
export const CreateWebhookEndpoint = /*#__PURE__*/ prepared<CreateWebhookEndpointMutation, CreateWebhookEndpointMutationVariables>("CreateWebhookEndpoint", "mutation", data);
export const DeleteAlertGroup = /*#__PURE__*/ prepared<DeleteAlertGroupMutation, DeleteAlertGroupMutationVariables>("DeleteAlertGroup", "mutation", data);
export const DeleteAlertMonitor = /*#__PURE__*/ prepared<DeleteAlertMonitorMutation, DeleteAlertMonitorMutationVariables>("DeleteAlertMonitor", "mutation", data);
export const DeleteAlertWebhook = /*#__PURE__*/ prepared<DeleteAlertWebhookMutation, DeleteAlertWebhookMutationVariables>("DeleteAlertWebhook", "mutation", data);
export const DeleteCustomer = /*#__PURE__*/ prepared<DeleteCustomerMutation, DeleteCustomerMutationVariables>("DeleteCustomer", "mutation", data);
export const DeleteCustomerConfigVariable = /*#__PURE__*/ prepared<DeleteCustomerConfigVariableMutation, DeleteCustomerConfigVariableMutationVariables>("DeleteCustomerConfigVariable", "mutation", data);
export const DeleteInstance = /*#__PURE__*/ prepared<DeleteInstanceMutation, DeleteInstanceMutationVariables>("DeleteInstance", "mutation", data);
export const DeleteIntegration = /*#__PURE__*/ prepared<DeleteIntegrationMutation, DeleteIntegrationMutationVariables>("DeleteIntegration", "mutation", data);
export const DeleteUser = /*#__PURE__*/ prepared<DeleteUserMutation, DeleteUserMutationVariables>("DeleteUser", "mutation", data);
export const DeleteWebhookEndpoint = /*#__PURE__*/ prepared<DeleteWebhookEndpointMutation, DeleteWebhookEndpointMutationVariables>("DeleteWebhookEndpoint", "mutation", data);
export const DeployInstance = /*#__PURE__*/ prepared<DeployInstanceMutation, DeployInstanceMutationVariables>("DeployInstance", "mutation", data);
export const DisconnectConnection = /*#__PURE__*/ prepared<DisconnectConnectionMutation, DisconnectConnectionMutationVariables>("DisconnectConnection", "mutation", data);
export const DisconnectCustomerConnection = /*#__PURE__*/ prepared<DisconnectCustomerConnectionMutation, DisconnectCustomerConnectionMutationVariables>("DisconnectCustomerConnection", "mutation", data);
export const DisconnectScopedConnection = /*#__PURE__*/ prepared<DisconnectScopedConnectionMutation, DisconnectScopedConnectionMutationVariables>("DisconnectScopedConnection", "mutation", data);
export const DisconnectUserLevelConnection = /*#__PURE__*/ prepared<DisconnectUserLevelConnectionMutation, DisconnectUserLevelConnectionMutationVariables>("DisconnectUserLevelConnection", "mutation", data);
export const ExportInstance = /*#__PURE__*/ prepared<ExportInstanceQuery, ExportInstanceQueryVariables>("ExportInstance", "query", data);
export const ExportIntegration = /*#__PURE__*/ prepared<ExportIntegrationQuery, ExportIntegrationQueryVariables>("ExportIntegration", "query", data);
export const FindAlertWebhooks = /*#__PURE__*/ prepared<FindAlertWebhooksQuery, FindAlertWebhooksQueryVariables>("FindAlertWebhooks", "query", data);
export const FindAlertedMonitors = /*#__PURE__*/ prepared<FindAlertedMonitorsQuery, FindAlertedMonitorsQueryVariables>("FindAlertedMonitors", "query", data);
export const FindCustomer = /*#__PURE__*/ prepared<FindCustomerQuery, FindCustomerQueryVariables>("FindCustomer", "query", data);
export const FindCustomerConnections = /*#__PURE__*/ prepared<FindCustomerConnectionsQuery, FindCustomerConnectionsQueryVariables>("FindCustomerConnections", "query", data);
export const FindInstances = /*#__PURE__*/ prepared<FindInstancesQuery, FindInstancesQueryVariables>("FindInstances", "query", data);
export const FindIntegrationVersions = /*#__PURE__*/ prepared<FindIntegrationVersionsQuery, FindIntegrationVersionsQueryVariables>("FindIntegrationVersions", "query", data);
export const FindNamedInstances = /*#__PURE__*/ prepared<FindNamedInstancesQuery, FindNamedInstancesQueryVariables>("FindNamedInstances", "query", data);
export const FindNotifyingMonitors = /*#__PURE__*/ prepared<FindNotifyingMonitorsQuery, FindNotifyingMonitorsQueryVariables>("FindNotifyingMonitors", "query", data);
export const FindOrganizationConnection = /*#__PURE__*/ prepared<FindOrganizationConnectionQuery, FindOrganizationConnectionQueryVariables>("FindOrganizationConnection", "query", data);
export const ForkIntegration = /*#__PURE__*/ prepared<ForkIntegrationMutation, ForkIntegrationMutationVariables>("ForkIntegration", "mutation", data);
export const GetAlertedExecution = /*#__PURE__*/ prepared<GetAlertedExecutionQuery, GetAlertedExecutionQueryVariables>("GetAlertedExecution", "query", data);
export const GetAlertedInstance = /*#__PURE__*/ prepared<GetAlertedInstanceQuery, GetAlertedInstanceQueryVariables>("GetAlertedInstance", "query", data);
export const GetAlertedMonitor = /*#__PURE__*/ prepared<GetAlertedMonitorQuery, GetAlertedMonitorQueryVariables>("GetAlertedMonitor", "query", data);
export const GetCurrentUser = /*#__PURE__*/ prepared<GetCurrentUserQuery, GetCurrentUserQueryVariables>("GetCurrentUser", "query", data);
export const GetCustomer = /*#__PURE__*/ prepared<GetCustomerQuery, GetCustomerQueryVariables>("GetCustomer", "query", data);
export const GetCustomerConnection = /*#__PURE__*/ prepared<GetCustomerConnectionQuery, GetCustomerConnectionQueryVariables>("GetCustomerConnection", "query", data);
export const GetEnsuredVersion = /*#__PURE__*/ prepared<GetEnsuredVersionQuery, GetEnsuredVersionQueryVariables>("GetEnsuredVersion", "query", data);
export const GetExecution = /*#__PURE__*/ prepared<GetExecutionQuery, GetExecutionQueryVariables>("GetExecution", "query", data);
export const GetExecutionRequest = /*#__PURE__*/ prepared<GetExecutionRequestQuery, GetExecutionRequestQueryVariables>("GetExecutionRequest", "query", data);
export const GetFailedExecution = /*#__PURE__*/ prepared<GetFailedExecutionQuery, GetFailedExecutionQueryVariables>("GetFailedExecution", "query", data);
export const GetInstance = /*#__PURE__*/ prepared<GetInstanceQuery, GetInstanceQueryVariables>("GetInstance", "query", data);
export const GetInstanceConfiguration = /*#__PURE__*/ prepared<GetInstanceConfigurationQuery, GetInstanceConfigurationQueryVariables>("GetInstanceConfiguration", "query", data);
export const GetInstanceCustomer = /*#__PURE__*/ prepared<GetInstanceCustomerQuery, GetInstanceCustomerQueryVariables>("GetInstanceCustomer", "query", data);
export const GetInstanceValues = /*#__PURE__*/ prepared<GetInstanceValuesQuery, GetInstanceValuesQueryVariables>("GetInstanceValues", "query", data);
export const GetInstanceWebhooks = /*#__PURE__*/ prepared<GetInstanceWebhooksQuery, GetInstanceWebhooksQueryVariables>("GetInstanceWebhooks", "query", data);
export const GetIntegration = /*#__PURE__*/ prepared<GetIntegrationQuery, GetIntegrationQueryVariables>("GetIntegration", "query", data);
export const GetIntegrationConfiguration = /*#__PURE__*/ prepared<GetIntegrationConfigurationQuery, GetIntegrationConfigurationQueryVariables>("GetIntegrationConfiguration", "query", data);
export const GetIntegrationForm = /*#__PURE__*/ prepared<GetIntegrationFormQuery, GetIntegrationFormQueryVariables>("GetIntegrationForm", "query", data);
export const GetMonitorWebhooks = /*#__PURE__*/ prepared<GetMonitorWebhooksQuery, GetMonitorWebhooksQueryVariables>("GetMonitorWebhooks", "query", data);
export const GetMonitoredInstance = /*#__PURE__*/ prepared<GetMonitoredInstanceQuery, GetMonitoredInstanceQueryVariables>("GetMonitoredInstance", "query", data);
export const GetStepResults = /*#__PURE__*/ prepared<GetStepResultsQuery, GetStepResultsQueryVariables>("GetStepResults", "query", data);
export const GetUpgradableInstance = /*#__PURE__*/ prepared<GetUpgradableInstanceQuery, GetUpgradableInstanceQueryVariables>("GetUpgradableInstance", "query", data);
export const GetWebhookMonitors = /*#__PURE__*/ prepared<GetWebhookMonitorsQuery, GetWebhookMonitorsQueryVariables>("GetWebhookMonitors", "query", data);
export const ImportIntegration = /*#__PURE__*/ prepared<ImportIntegrationMutation, ImportIntegrationMutationVariables>("ImportIntegration", "mutation", data);
export const ListAgentFlows = /*#__PURE__*/ prepared<ListAgentFlowsQuery, ListAgentFlowsQueryVariables>("ListAgentFlows", "query", data);
export const ListAlertEvents = /*#__PURE__*/ prepared<ListAlertEventsQuery, ListAlertEventsQueryVariables>("ListAlertEvents", "query", data);
export const ListAlertGroups = /*#__PURE__*/ prepared<ListAlertGroupsQuery, ListAlertGroupsQueryVariables>("ListAlertGroups", "query", data);
export const ListAlertMonitors = /*#__PURE__*/ prepared<ListAlertMonitorsQuery, ListAlertMonitorsQueryVariables>("ListAlertMonitors", "query", data);
export const ListAlertTriggers = /*#__PURE__*/ prepared<ListAlertTriggersQuery, ListAlertTriggersQueryVariables>("ListAlertTriggers", "query", data);
export const ListAlertWebhooks = /*#__PURE__*/ prepared<ListAlertWebhooksQuery, ListAlertWebhooksQueryVariables>("ListAlertWebhooks", "query", data);
export const ListAuditedFlows = /*#__PURE__*/ prepared<ListAuditedFlowsQuery, ListAuditedFlowsQueryVariables>("ListAuditedFlows", "query", data);
export const ListAuditedInstances = /*#__PURE__*/ prepared<ListAuditedInstancesQuery, ListAuditedInstancesQueryVariables>("ListAuditedInstances", "query", data);
export const ListAuditedMonitors = /*#__PURE__*/ prepared<ListAuditedMonitorsQuery, ListAuditedMonitorsQueryVariables>("ListAuditedMonitors", "query", data);
export const ListComponents = /*#__PURE__*/ prepared<ListComponentsQuery, ListComponentsQueryVariables>("ListComponents", "query", data);
export const ListConfigVariables = /*#__PURE__*/ prepared<ListConfigVariablesQuery, ListConfigVariablesQueryVariables>("ListConfigVariables", "query", data);
export const ListConnections = /*#__PURE__*/ prepared<ListConnectionsQuery, ListConnectionsQueryVariables>("ListConnections", "query", data);
export const ListCustomerConnections = /*#__PURE__*/ prepared<ListCustomerConnectionsQuery, ListCustomerConnectionsQueryVariables>("ListCustomerConnections", "query", data);
export const ListCustomerInstances = /*#__PURE__*/ prepared<ListCustomerInstancesQuery, ListCustomerInstancesQueryVariables>("ListCustomerInstances", "query", data);
export const ListCustomerRoles = /*#__PURE__*/ prepared<ListCustomerRolesQuery, ListCustomerRolesQueryVariables>("ListCustomerRoles", "query", data);
export const ListCustomerUsage = /*#__PURE__*/ prepared<ListCustomerUsageQuery, ListCustomerUsageQueryVariables>("ListCustomerUsage", "query", data);
export const ListCustomers = /*#__PURE__*/ prepared<ListCustomersQuery, ListCustomersQueryVariables>("ListCustomers", "query", data);
export const ListExecutions = /*#__PURE__*/ prepared<ListExecutionsQuery, ListExecutionsQueryVariables>("ListExecutions", "query", data);
export const ListFailedExecutions = /*#__PURE__*/ prepared<ListFailedExecutionsQuery, ListFailedExecutionsQueryVariables>("ListFailedExecutions", "query", data);
export const ListFlows = /*#__PURE__*/ prepared<ListFlowsQuery, ListFlowsQueryVariables>("ListFlows", "query", data);
export const ListInstanceConnections = /*#__PURE__*/ prepared<ListInstanceConnectionsQuery, ListInstanceConnectionsQueryVariables>("ListInstanceConnections", "query", data);
export const ListInstanceFlows = /*#__PURE__*/ prepared<ListInstanceFlowsQuery, ListInstanceFlowsQueryVariables>("ListInstanceFlows", "query", data);
export const ListInstanceUsage = /*#__PURE__*/ prepared<ListInstanceUsageQuery, ListInstanceUsageQueryVariables>("ListInstanceUsage", "query", data);
export const ListInstances = /*#__PURE__*/ prepared<ListInstancesQuery, ListInstancesQueryVariables>("ListInstances", "query", data);
export const ListIntegrationVersions = /*#__PURE__*/ prepared<ListIntegrationVersionsQuery, ListIntegrationVersionsQueryVariables>("ListIntegrationVersions", "query", data);
export const ListIntegrations = /*#__PURE__*/ prepared<ListIntegrationsQuery, ListIntegrationsQueryVariables>("ListIntegrations", "query", data);
export const ListLatestVersions = /*#__PURE__*/ prepared<ListLatestVersionsQuery, ListLatestVersionsQueryVariables>("ListLatestVersions", "query", data);
export const ListLogSeverityLevels = /*#__PURE__*/ prepared<ListLogSeverityLevelsQuery, ListLogSeverityLevelsQueryVariables>("ListLogSeverityLevels", "query", data);
export const ListLogs = /*#__PURE__*/ prepared<ListLogsQuery, ListLogsQueryVariables>("ListLogs", "query", data);
export const ListManagedMonitors = /*#__PURE__*/ prepared<ListManagedMonitorsQuery, ListManagedMonitorsQueryVariables>("ListManagedMonitors", "query", data);
export const ListMonitoredInstances = /*#__PURE__*/ prepared<ListMonitoredInstancesQuery, ListMonitoredInstancesQueryVariables>("ListMonitoredInstances", "query", data);
export const ListOnPremiseResources = /*#__PURE__*/ prepared<ListOnPremiseResourcesQuery, ListOnPremiseResourcesQueryVariables>("ListOnPremiseResources", "query", data);
export const ListOrganizationConnections = /*#__PURE__*/ prepared<ListOrganizationConnectionsQuery, ListOrganizationConnectionsQueryVariables>("ListOrganizationConnections", "query", data);
export const ListOrganizationRoles = /*#__PURE__*/ prepared<ListOrganizationRolesQuery, ListOrganizationRolesQueryVariables>("ListOrganizationRoles", "query", data);
export const ListOrganizationUsage = /*#__PURE__*/ prepared<ListOrganizationUsageQuery, ListOrganizationUsageQueryVariables>("ListOrganizationUsage", "query", data);
export const ListSystemCustomers = /*#__PURE__*/ prepared<ListSystemCustomersQuery, ListSystemCustomersQueryVariables>("ListSystemCustomers", "query", data);
export const ListUpgradableInstances = /*#__PURE__*/ prepared<ListUpgradableInstancesQuery, ListUpgradableInstancesQueryVariables>("ListUpgradableInstances", "query", data);
export const ListUsers = /*#__PURE__*/ prepared<ListUsersQuery, ListUsersQueryVariables>("ListUsers", "query", data);
export const ListVersionNumbers = /*#__PURE__*/ prepared<ListVersionNumbersQuery, ListVersionNumbersQueryVariables>("ListVersionNumbers", "query", data);
export const ListWebhookEndpoints = /*#__PURE__*/ prepared<ListWebhookEndpointsQuery, ListWebhookEndpointsQueryVariables>("ListWebhookEndpoints", "query", data);
export const ListWebhookEventTypes = /*#__PURE__*/ prepared<ListWebhookEventTypesQuery, ListWebhookEventTypesQueryVariables>("ListWebhookEventTypes", "query", data);
export const MoveInstance = /*#__PURE__*/ prepared<MoveInstanceMutation, MoveInstanceMutationVariables>("MoveInstance", "mutation", data);
export const PollFailedExecutions = /*#__PURE__*/ prepared<PollFailedExecutionsQuery, PollFailedExecutionsQueryVariables>("PollFailedExecutions", "query", data);
export const PollInstance = /*#__PURE__*/ prepared<PollInstanceQuery, PollInstanceQueryVariables>("PollInstance", "query", data);
export const PollInstances = /*#__PURE__*/ prepared<PollInstancesQuery, PollInstancesQueryVariables>("PollInstances", "query", data);
export const PublishIntegration = /*#__PURE__*/ prepared<PublishIntegrationMutation, PublishIntegrationMutationVariables>("PublishIntegration", "mutation", data);
export const RedeployInstance = /*#__PURE__*/ prepared<RedeployInstanceMutation, RedeployInstanceMutationVariables>("RedeployInstance", "mutation", data);
export const ReplayExecution = /*#__PURE__*/ prepared<ReplayExecutionMutation, ReplayExecutionMutationVariables>("ReplayExecution", "mutation", data);
export const SelectAlertGroups = /*#__PURE__*/ prepared<SelectAlertGroupsQuery, SelectAlertGroupsQueryVariables>("SelectAlertGroups", "query", data);
export const SelectAlertMonitors = /*#__PURE__*/ prepared<SelectAlertMonitorsQuery, SelectAlertMonitorsQueryVariables>("SelectAlertMonitors", "query", data);
export const SelectAlertWebhooks = /*#__PURE__*/ prepared<SelectAlertWebhooksQuery, SelectAlertWebhooksQueryVariables>("SelectAlertWebhooks", "query", data);
export const SelectAllFlows = /*#__PURE__*/ prepared<SelectAllFlowsQuery, SelectAllFlowsQueryVariables>("SelectAllFlows", "query", data);
export const SelectComponents = /*#__PURE__*/ prepared<SelectComponentsQuery, SelectComponentsQueryVariables>("SelectComponents", "query", data);
export const SelectCustomers = /*#__PURE__*/ prepared<SelectCustomersQuery, SelectCustomersQueryVariables>("SelectCustomers", "query", data);
export const SelectFlows = /*#__PURE__*/ prepared<SelectFlowsQuery, SelectFlowsQueryVariables>("SelectFlows", "query", data);
export const SelectInstances = /*#__PURE__*/ prepared<SelectInstancesQuery, SelectInstancesQueryVariables>("SelectInstances", "query", data);
export const SelectIntegrations = /*#__PURE__*/ prepared<SelectIntegrationsQuery, SelectIntegrationsQueryVariables>("SelectIntegrations", "query", data);
export const SelectOrganizationConnections = /*#__PURE__*/ prepared<SelectOrganizationConnectionsQuery, SelectOrganizationConnectionsQueryVariables>("SelectOrganizationConnections", "query", data);
export const SelectUsers = /*#__PURE__*/ prepared<SelectUsersQuery, SelectUsersQueryVariables>("SelectUsers", "query", data);
export const TestIntegrationFlow = /*#__PURE__*/ prepared<TestIntegrationFlowMutation, TestIntegrationFlowMutationVariables>("TestIntegrationFlow", "mutation", data);
export const UpdateAlertGroup = /*#__PURE__*/ prepared<UpdateAlertGroupMutation, UpdateAlertGroupMutationVariables>("UpdateAlertGroup", "mutation", data);
export const UpdateAlertMonitor = /*#__PURE__*/ prepared<UpdateAlertMonitorMutation, UpdateAlertMonitorMutationVariables>("UpdateAlertMonitor", "mutation", data);
export const UpdateAlertWebhook = /*#__PURE__*/ prepared<UpdateAlertWebhookMutation, UpdateAlertWebhookMutationVariables>("UpdateAlertWebhook", "mutation", data);
export const UpdateCustomer = /*#__PURE__*/ prepared<UpdateCustomerMutation, UpdateCustomerMutationVariables>("UpdateCustomer", "mutation", data);
export const UpdateCustomerConfigVariable = /*#__PURE__*/ prepared<UpdateCustomerConfigVariableMutation, UpdateCustomerConfigVariableMutationVariables>("UpdateCustomerConfigVariable", "mutation", data);
export const UpdateCustomerOAuth2Connection = /*#__PURE__*/ prepared<UpdateCustomerOAuth2ConnectionMutation, UpdateCustomerOAuth2ConnectionMutationVariables>("UpdateCustomerOAuth2Connection", "mutation", data);
export const UpdateInstance = /*#__PURE__*/ prepared<UpdateInstanceMutation, UpdateInstanceMutationVariables>("UpdateInstance", "mutation", data);
export const UpdateInstanceConfigVariables = /*#__PURE__*/ prepared<UpdateInstanceConfigVariablesMutation, UpdateInstanceConfigVariablesMutationVariables>("UpdateInstanceConfigVariables", "mutation", data);
export const UpdateInstancesToLatest = /*#__PURE__*/ prepared<UpdateInstancesToLatestMutation, UpdateInstancesToLatestMutationVariables>("UpdateInstancesToLatest", "mutation", data);
export const UpdateIntegration = /*#__PURE__*/ prepared<UpdateIntegrationMutation, UpdateIntegrationMutationVariables>("UpdateIntegration", "mutation", data);
export const UpdateIntegrationMarketplaceConfiguration = /*#__PURE__*/ prepared<UpdateIntegrationMarketplaceConfigurationMutation, UpdateIntegrationMarketplaceConfigurationMutationVariables>("UpdateIntegrationMarketplaceConfiguration", "mutation", data);
export const UpdateIntegrationVersionAvailability = /*#__PURE__*/ prepared<UpdateIntegrationVersionAvailabilityMutation, UpdateIntegrationVersionAvailabilityMutationVariables>("UpdateIntegrationVersionAvailability", "mutation", data);
export const UpdateOAuth2Connection = /*#__PURE__*/ prepared<UpdateOAuth2ConnectionMutation, UpdateOAuth2ConnectionMutationVariables>("UpdateOAuth2Connection", "mutation", data);
export const UpdateScopedOAuth2Connection = /*#__PURE__*/ prepared<UpdateScopedOAuth2ConnectionMutation, UpdateScopedOAuth2ConnectionMutationVariables>("UpdateScopedOAuth2Connection", "mutation", data);
export const UpdateUser = /*#__PURE__*/ prepared<UpdateUserMutation, UpdateUserMutationVariables>("UpdateUser", "mutation", data);
export const UpdateUserLevelOAuth2Connection = /*#__PURE__*/ prepared<UpdateUserLevelOAuth2ConnectionMutation, UpdateUserLevelOAuth2ConnectionMutationVariables>("UpdateUserLevelOAuth2Connection", "mutation", data);
export const UpdateWebhookEndpoint = /*#__PURE__*/ prepared<UpdateWebhookEndpointMutation, UpdateWebhookEndpointMutationVariables>("UpdateWebhookEndpoint", "mutation", data);
export const ValidateIntegrationSchema = /*#__PURE__*/ prepared<ValidateIntegrationSchemaMutation, ValidateIntegrationSchemaMutationVariables>("ValidateIntegrationSchema", "mutation", data);