export const operations = `
fragment AlertEventFields on AlertEvent {
  id
  createdAt
  details
  monitor {
    id
    name
    instance {
      id
      name
      customer {
        id
        name
        externalId
      }
    }
    flowConfig {
      id
      flow {
        id
        name
      }
    }
  }
}

fragment AlertGroupFields on AlertGroup {
  id
  name
  createdAt
  updatedAt
  users {
    nodes {
      id
      name
      email
    }
  }
  webhooks {
    nodes {
      id
      name
    }
  }
}

fragment AlertMonitorFields on AlertMonitor {
  id
  name
  triggered
  lastTriggeredAt
  createdAt
  updatedAt
  durationSecondsCondition
  executionOverdueMinutesCondition
  logSeverityLevelCondition
  instance {
    id
    name
    customer {
      id
      name
      externalId
    }
  }
  flowConfig {
    id
    flow {
      id
      name
    }
  }
  triggers {
    nodes {
      id
      name
    }
  }
  users {
    nodes {
      id
      name
      email
    }
  }
  groups {
    nodes {
      id
      name
    }
  }
  webhooks {
    nodes {
      id
      name
    }
  }
}

fragment AlertWebhookFields on AlertWebhook {
  id
  name
  url
  payloadTemplate
  createdAt
  updatedAt
}

fragment AlertedMonitor on AlertMonitor {
  id
  name
  flowConfig {
    flow {
      id
      name
    }
  }
  triggers {
    nodes {
      id
      name
    }
  }
}

fragment AttemptFields on InstanceExecutionResult {
  id
  status
  startedAt
  endedAt
  error
  retryNextAt
}

fragment AuditedFlow on InstanceFlowConfig {
  id
  inFailedState
  lastExecutedAt
  flow {
    id
    name
  }
}

fragment AuditedInstance on Instance {
  id
  name
  enabled
  configState
  createdAt
  globalDebug
  inFailedState
  lastDeployedAt
  lastExecutedAt
  needsDeploy
  systemSuspended
  customer {
    id
    name
    externalId
  }
  integration {
    id
    name
    preprocessFlowName
    versionNumber
    versionSequenceId
  }
}

fragment AuditedMonitor on AlertMonitor {
  id
  flowConfig {
    id
  }
  triggers(first: 100) {
    nodes {
      isGlobal
      isInstanceSpecific
    }
  }
}

fragment BrokenConnection on InstanceConfigVariable {
  id
  status
  lastSuccessfulRefreshAt
  requiredConfigVariable {
    key
    connection {
      component {
        label
      }
    }
  }
}

fragment ComponentFields on Component {
  id
  key
  label
  description
  category
  public
  labels
  iconUrl
  documentationUrl
  versionNumber
  versionIsLatest
  versionIsAvailable
  versionComment
  versionCreatedAt
  customer {
    id
    name
  }
}

fragment ConfigVariableFields on InstanceConfigVariable {
  id
  status
  value
  scheduleType
  timeZone
  authorizeUrl
  refreshAt
  customerConfigVariable {
    id
  }
  inputs {
    nodes {
      name
      type
      value
    }
  }
  requiredConfigVariable {
    ...RequiredConfigVariableFields
  }
}

fragment ConnectionFields on InstanceConfigVariable {
  id
  status
  refreshAt
  lastSuccessfulRefreshAt
  authorizeUrl @include(if: $withReconnectLinks)
  requiredConfigVariable {
    key
    connection {
      component {
        key
        label
      }
    }
    scopedConfigVariable {
      id
      stableKey
    }
  }
}

fragment CustomerConnectionFields on CustomerConfigVariable {
  id
  key
  status
  isTest
  lastConfiguredAt
  refreshAt
  lastSuccessfulRefreshAt
  customer {
    id
    name
    externalId
  }
  scopedConfigVariable {
    id
    key
    stableKey
    managedBy
    connection {
      key
      component {
        key
        label
      }
    }
  }
}

fragment CustomerFields on Customer {
  id
  name
  description
  externalId
  labels
  avatarUrl
  allowEmbeddedDesigner
  createdAt
  updatedAt
}

fragment ExecutionDetails on InstanceExecutionResult {
  ...ExecutionFields
  stepResults(first: 100) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      stepName
      displayStepName
      startedAt
      endedAt
      hasError
      isRootResult
      isLoopStep
      loopStepName
      loopStepIndex
      branchName
    }
  }
}

fragment ExecutionFields on InstanceExecutionResult {
  id
  status
  resultType
  invokeType
  isTestExecution
  startedAt
  endedAt
  error
  stepCount
  spendMbSecs
  retryCount
  maxRetryCount
  retryNextAt
  retryForExecution {
    id
  }
  replayForExecution {
    id
  }
  instance {
    id
    name
    customer {
      id
      name
    }
  }
  integration {
    id
    name
    versionNumber
  }
  flow {
    id
    name
  }
  flowConfig {
    id
    flow {
      id
      name
    }
  }
}

fragment FailedExecutionFields on InstanceExecutionResult {
  ...AttemptFields
  flow {
    id
    name
  }
  replays(first: 100) {
    totalCount
    nodes {
      ...AttemptFields
      retryAttempts(first: 20) {
        totalCount
        nodes {
          ...AttemptFields
        }
      }
    }
  }
  retryAttempts(first: 100) {
    totalCount
    nodes {
      ...AttemptFields
      replays(first: 20) {
        totalCount
        nodes {
          ...AttemptFields
        }
      }
    }
  }
}

fragment FlowFields on IntegrationFlow {
  id
  name
  description
  stableKey
  isSynchronous
  endpointSecurityType
  sortOrder
  testUrl
  lastExecutedAt
  retryMaxAttempts
  retryDelayMinutes
  retryUsesExponentialBackoff
  trigger {
    id
    name
    action {
      id
      key
      label
      isPollingTrigger
      scheduleSupport
      component {
        key
        label
      }
    }
  }
}

fragment InstanceAttentionFields on Instance {
  id
  name
  enabled
  needsDeploy
  configState
  inFailedState
  systemSuspended
  lastExecutedAt
  customer {
    id
    name
    externalId
  }
  integration {
    id
    name
    versionNumber
  }
}

fragment InstanceDetails on Instance {
  ...InstanceFields
  flowConfigs(first: 100) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      webhookUrl
      inFailedState
      lastExecutedAt
      flow {
        id
        name
        stableKey
      }
    }
  }
}

fragment InstanceFields on Instance {
  id
  name
  description
  enabled
  needsDeploy
  deployedVersion
  configState
  inFailedState
  systemSuspended
  labels
  createdAt
  updatedAt
  lastDeployedAt
  lastExecutedAt
  customer {
    id
    name
    externalId
  }
  integration {
    id
    name
    versionNumber
    versionIsLatest
  }
}

fragment InstanceOfConnections on Instance {
  id
  name
  customer {
    id
    name
    externalId
  }
  integration {
    id
    name
    versionNumber
  }
}

fragment IntegrationDetails on Integration {
  ...IntegrationFields
  documentation
  overview
  flows(first: 100) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...FlowFields
    }
  }
  requiredConfigVariables(first: 100) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...RequiredConfigVariableFields
    }
  }
}

fragment IntegrationFields on Integration {
  id
  name
  description
  category
  labels
  avatarUrl
  versionNumber
  versionSequenceId
  versionIsLatest
  versionIsAvailable
  versionComment
  versionCreatedAt
  hasUnpublishedChanges
  isCodeNative
  marketplaceConfiguration
  allowRemove
  createdAt
  updatedAt
  lastExecutedAt
  customer {
    id
    name
  }
}

fragment IntegrationListFields on Integration {
  ...IntegrationFields
  actions {
    nodes {
      id
    }
  }
  flows {
    edges {
      node {
        id
        name
      }
    }
  }
}

fragment IntegrationVersionFields on Integration {
  id
  name
  versionNumber
  versionIsAvailable
  versionIsLatest
  versionComment
  versionCreatedAt
  versionCreatedBy {
    id
    name
    email
  }
  versionAttributes
  marketplaceConfiguration
}

fragment LogFields on Log {
  id
  timestamp
  severity
  message
  stepName
  loopStepName
  loopStepIndex
  isTestExecution
  flowName
  customer {
    id
    name
  }
  instance {
    id
    name
  }
  integration {
    id
    name
  }
  flow {
    id
    name
  }
  executionResult {
    id
  }
}

fragment ManagedMonitor on AlertMonitor {
  id
  name
  durationSecondsCondition
  executionOverdueMinutesCondition
  logSeverityLevelCondition
  instance {
    id
  }
  flowConfig {
    id
  }
  triggers {
    nodes {
      id
    }
  }
  users {
    nodes {
      id
    }
  }
  groups {
    nodes {
      id
    }
  }
  webhooks {
    nodes {
      id
    }
  }
}

fragment MonitoredFlow on InstanceFlowConfig {
  id
  flow {
    id
    name
  }
}

fragment MonitoredInstance on Instance {
  id
  name
  customer {
    id
    name
  }
}

fragment NotifyingMonitor on AlertMonitor {
  id
  name
  instance {
    id
  }
  webhooks {
    pageInfo {
      hasNextPage
    }
    nodes {
      id
    }
  }
}

fragment OrganizationConnectionFields on ScopedConfigVariable {
  id
  key
  stableKey
  description
  variableScope
  managedBy
  status
  lastConfiguredAt
  refreshAt
  lastSuccessfulRefreshAt
  customer {
    id
    name
    externalId
  }
  connection {
    key
    label
    oauth2Type
    component {
      key
      label
    }
    inputs {
      nodes {
        key
        label
        type
        required
        shown
      }
    }
  }
}

fragment PageInfoFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}

fragment RequiredConfigVariableFields on RequiredConfigVariable {
  id
  key
  stableKey
  description
  dataType
  collectionType
  scheduleType
  defaultValue
  pickList
  orgOnly
  scopedConfigVariable {
    id
    stableKey
  }
  connection {
    key
    label
    oauth2Type
    component {
      key
    }
    inputs {
      nodes {
        key
        label
        type
        required
        shown
      }
    }
  }
}

fragment RequiredConfigVariableShape on RequiredConfigVariable {
  key
  stableKey
  dataType
  collectionType
  pickList
  scopedConfigVariable {
    id
    stableKey
  }
  connection {
    inputs {
      nodes {
        key
        type
      }
    }
  }
}

fragment RoleFields on Role {
  id
  name
  description
  level
}

fragment UpgradableInstance on Instance {
  id
  name
  enabled
  needsDeploy
  deployedVersion
  lastDeployedAt
  configState
  customer {
    id
    name
  }
  integration {
    id
    versionNumber
    versionSequenceId
  }
}

fragment UserFields on User {
  id
  name
  email
  phone
  externalId
  createdAt
  updatedAt
  role {
    id
    name
  }
  customer {
    id
    name
    externalId
  }
  org {
    id
    name
  }
}

fragment WebhookEndpointFields on WebhookEndpoint {
  id
  name
  url
  enabled
  eventTypes
  createdAt
  updatedAt
}

mutation ClearAlertMonitor($input: ClearAlertMonitorInput!) {
  clearAlertMonitor(input: $input) {
    alertMonitor {
      id
      name
      triggered
    }
    errors {
      field
      messages
    }
  }
}

mutation CreateAlertGroup($input: CreateAlertGroupInput!) {
  createAlertGroup(input: $input) {
    alertGroup {
      ...AlertGroupFields
    }
    errors {
      field
      messages
    }
  }
}

mutation CreateAlertMonitor($input: CreateAlertMonitorInput!) {
  createAlertMonitor(input: $input) {
    alertMonitor {
      ...AlertMonitorFields
    }
    errors {
      field
      messages
    }
  }
}

mutation CreateAlertWebhook($input: CreateAlertWebhookInput!) {
  createAlertWebhook(input: $input) {
    alertWebhook {
      ...AlertWebhookFields
    }
    errors {
      field
      messages
    }
  }
}

mutation CreateCustomer($input: CreateCustomerInput!) {
  createCustomer(input: $input) {
    customer {
      ...CustomerFields
    }
    errors {
      field
      messages
    }
  }
}

mutation CreateCustomerConfigVariable($input: CreateCustomerConfigVariableInput!) {
  createCustomerConfigVariable(input: $input) {
    customerConfigVariable {
      id
      status
    }
    errors {
      field
      messages
    }
  }
}

mutation CreateCustomerUser($input: CreateCustomerUserInput!) {
  createCustomerUser(input: $input) {
    user {
      ...UserFields
    }
    errors {
      field
      messages
    }
  }
}

mutation CreateInstance($input: CreateInstanceInput!) {
  createInstance(input: $input) {
    instance {
      ...InstanceDetails
    }
    errors {
      field
      messages
    }
  }
}

mutation CreateOrganizationUser($input: CreateOrganizationUserInput!) {
  createOrganizationUser(input: $input) {
    user {
      ...UserFields
    }
    errors {
      field
      messages
    }
  }
}

mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {
  createWebhookEndpoint(input: $input) {
    webhookEndpoint {
      ...WebhookEndpointFields
    }
    errors {
      field
      messages
    }
  }
}

mutation DeleteAlertGroup($input: DeleteAlertGroupInput!) {
  deleteAlertGroup(input: $input) {
    alertGroup {
      id
    }
    errors {
      field
      messages
    }
  }
}

mutation DeleteAlertMonitor($input: DeleteAlertMonitorInput!) {
  deleteAlertMonitor(input: $input) {
    alertMonitor {
      id
    }
    errors {
      field
      messages
    }
  }
}

mutation DeleteAlertWebhook($input: DeleteAlertWebhookInput!) {
  deleteAlertWebhook(input: $input) {
    alertWebhook {
      id
    }
    errors {
      field
      messages
    }
  }
}

mutation DeleteCustomer($input: DeleteCustomerInput!) {
  deleteCustomer(input: $input) {
    customer {
      id
    }
    errors {
      field
      messages
    }
  }
}

mutation DeleteCustomerConfigVariable($input: DeleteCustomerConfigVariableInput!) {
  deleteCustomerConfigVariable(input: $input) {
    customerConfigVariable {
      id
    }
    errors {
      field
      messages
    }
  }
}

mutation DeleteInstance($input: DeleteInstanceInput!) {
  deleteInstance(input: $input) {
    instance {
      id
    }
    errors {
      field
      messages
    }
  }
}

mutation DeleteIntegration($input: DeleteIntegrationInput!) {
  deleteIntegration(input: $input) {
    integration {
      id
    }
    errors {
      field
      messages
    }
  }
}

mutation DeleteUser($input: DeleteUserInput!) {
  deleteUser(input: $input) {
    user {
      id
    }
    errors {
      field
      messages
    }
  }
}

mutation DeleteWebhookEndpoint($input: DeleteWebhookEndpointInput!) {
  deleteWebhookEndpoint(input: $input) {
    webhookEndpoint {
      id
    }
    errors {
      field
      messages
    }
  }
}

mutation DeployInstance($input: DeployInstanceInput!) {
  deployInstance(input: $input) {
    instance {
      ...InstanceDetails
    }
    errors {
      field
      messages
    }
  }
}

mutation DisconnectConnection($input: DisconnectConnectionInput!) {
  disconnectConnection(input: $input) {
    instanceConfigVariable {
      id
      status
    }
    errors {
      field
      messages
    }
  }
}

mutation DisconnectCustomerConnection($input: DisconnectCustomerConnectionInput!) {
  disconnectCustomerConnection(input: $input) {
    customerConfigVariable {
      id
      status
    }
    errors {
      field
      messages
    }
  }
}

mutation DisconnectScopedConnection($input: DisconnectScopedConnectionInput!) {
  disconnectScopedConnection(input: $input) {
    scopedConfigVariable {
      id
      status
    }
    errors {
      field
      messages
    }
  }
}

mutation DisconnectUserLevelConnection($input: DisconnectUserLevelConnectionInput!) {
  disconnectUserLevelConnection(input: $input) {
    userLevelConfigVariable {
      id
      status
    }
    errors {
      field
      messages
    }
  }
}

mutation ForkIntegration($input: ForkIntegrationInput!) {
  forkIntegration(input: $input) {
    integration {
      ...IntegrationFields
    }
    errors {
      field
      messages
    }
  }
}

mutation ImportIntegration($input: ImportIntegrationInput!) {
  importIntegration(input: $input) {
    integration {
      ...IntegrationDetails
    }
    errors {
      field
      messages
    }
  }
}

mutation MoveInstance($input: UpdateInstanceInput!) {
  updateInstance(input: $input) {
    instance {
      ...UpgradableInstance
    }
    errors {
      field
      messages
    }
  }
}

mutation PublishIntegration($input: PublishIntegrationInput!) {
  publishIntegration(input: $input) {
    integration {
      ...IntegrationFields
    }
    errors {
      field
      messages
    }
  }
}

mutation RedeployInstance($input: DeployInstanceInput!) {
  deployInstance(input: $input) {
    instance {
      ...UpgradableInstance
    }
    errors {
      field
      messages
    }
  }
}

mutation ReplayExecution($input: ReplayExecutionInput!) {
  replayExecution(input: $input) {
    instanceExecutionResult {
      ...ExecutionFields
    }
    errors {
      field
      messages
    }
  }
}

mutation TestIntegrationFlow($input: TestIntegrationFlowInput!) {
  testIntegrationFlow(input: $input) {
    testIntegrationFlowResult {
      statusCode
      headers
      body
      flow {
        id
        name
      }
      execution {
        ...ExecutionDetails
      }
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateAlertGroup($input: UpdateAlertGroupInput!) {
  updateAlertGroup(input: $input) {
    alertGroup {
      ...AlertGroupFields
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateAlertMonitor($input: UpdateAlertMonitorInput!) {
  updateAlertMonitor(input: $input) {
    alertMonitor {
      id
      name
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateAlertWebhook($input: UpdateAlertWebhookInput!) {
  updateAlertWebhook(input: $input) {
    alertWebhook {
      id
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      ...CustomerFields
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateCustomerConfigVariable($input: UpdateCustomerConfigVariableInput!) {
  updateCustomerConfigVariable(input: $input) {
    customerConfigVariable {
      id
      status
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateCustomerOAuth2Connection($input: UpdateCustomerOAuth2ConnectionInput!) {
  updateCustomerOAuth2Connection(input: $input) {
    customerConfigVariable {
      id
      status
      refreshAt
      customer {
        id
        name
      }
      scopedConfigVariable {
        id
        key
      }
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateInstance($input: UpdateInstanceInput!) {
  updateInstance(input: $input) {
    instance {
      ...InstanceDetails
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateInstanceConfigVariables($input: UpdateInstanceConfigVariablesInput!) {
  updateInstanceConfigVariables(input: $input) {
    instance {
      ...InstanceFields
      configVariables(first: 100) {
        totalCount
        pageInfo {
          ...PageInfoFields
        }
        nodes {
          id
          status
          requiredConfigVariable {
            key
            dataType
            collectionType
          }
        }
      }
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateInstancesToLatest($input: BulkUpdateInstancesToLatestIntegrationVersionInput!) {
  bulkUpdateInstancesToLatestIntegrationVersion(input: $input) {
    integration {
      ...IntegrationFields
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateIntegration($input: UpdateIntegrationInput!) {
  updateIntegration(input: $input) {
    integration {
      ...IntegrationFields
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateIntegrationMarketplaceConfiguration($input: UpdateIntegrationMarketplaceConfigurationInput!) {
  updateIntegrationMarketplaceConfiguration(input: $input) {
    integration {
      ...IntegrationVersionFields
      overview
      allowMultipleMarketplaceInstances
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateIntegrationVersionAvailability($input: UpdateIntegrationVersionAvailabilityInput!) {
  updateIntegrationVersionAvailability(input: $input) {
    integration {
      ...IntegrationVersionFields
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateOAuth2Connection($input: UpdateOAuth2ConnectionInput!) {
  updateOAuth2Connection(input: $input) {
    instanceConfigVariable {
      id
      status
      refreshAt
      requiredConfigVariable {
        key
        dataType
      }
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateScopedOAuth2Connection($input: UpdateScopedOAuth2ConnectionInput!) {
  updateScopedOAuth2Connection(input: $input) {
    scopedConfigVariable {
      id
      key
      status
      refreshAt
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateUser($input: UpdateUserInput!) {
  updateUser(input: $input) {
    user {
      ...UserFields
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateUserLevelOAuth2Connection($input: UpdateUserLevelOAuth2ConnectionInput!) {
  updateUserLevelOAuth2Connection(input: $input) {
    userLevelConfigVariable {
      id
      status
      refreshAt
      requiredConfigVariable {
        key
        dataType
      }
    }
    errors {
      field
      messages
    }
  }
}

mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {
  updateWebhookEndpoint(input: $input) {
    webhookEndpoint {
      ...WebhookEndpointFields
    }
    errors {
      field
      messages
    }
  }
}

mutation ValidateIntegrationSchema($input: ValidateIntegrationSchemaInput!) {
  validateIntegrationSchema(input: $input) {
    result {
      isValid
    }
    errors {
      field
      messages
    }
  }
}

query ExportInstance($instanceId: ID!, $first: Int, $after: String) {
  instance(id: $instanceId) {
    id
    name
    description
    labels
    customer {
      externalId
      name
    }
    integration {
      name
      versionNumber
    }
    configVariables(first: $first, after: $after) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        ...ConfigVariableFields
      }
    }
  }
}

query ExportIntegration($integrationId: ID!, $latestComponents: Boolean) {
  integration(id: $integrationId) {
    id
    name
    versionNumber
    definition(useLatestComponentVersions: $latestComponents)
  }
}

query FindAlertWebhooks($first: Int, $after: String, $offset: Int) {
  alertWebhooks(
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      url
    }
  }
}

query FindAlertedMonitors($instanceId: ID!, $first: Int, $after: String, $offset: Int) {
  alertMonitors(
    instance: $instanceId
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...AlertedMonitor
    }
  }
}

query FindCustomer($externalId: String!) {
  customers(
    externalId: $externalId
    isSystem: false
    orderBy: {field: CREATED_AT, direction: ASC}
    first: 1
  ) {
    nodes {
      ...CustomerFields
    }
  }
}

query FindCustomerConnections($customerId: ID!, $organizationConnectionId: ID, $first: Int, $after: String) {
  customerConfigVariables(
    customer: $customerId
    scopedConfigVariable: $organizationConnectionId
    isTest: false
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      key
      status
      scopedConfigVariable {
        id
        stableKey
      }
    }
  }
}

query FindInstances($customerExternalId: String!, $first: Int, $after: String, $offset: Int) {
  instances(
    customer_ExternalId: $customerExternalId
    isSystem: false
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      name
      enabled
      customer {
        externalId
      }
      integration {
        name
      }
    }
  }
}

query FindIntegrationVersions($name: String!, $first: Int, $after: String) {
  integrations(
    name: $name
    allVersions: true
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      name
      versionNumber
      versionIsAvailable
    }
  }
}

query FindNamedInstances($customerId: ID!, $name: String!, $first: Int, $after: String) {
  instances(
    customer: $customerId
    name: $name
    isSystem: false
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...InstanceDetails
      integration {
        versionSequenceId
      }
    }
  }
}

query FindNotifyingMonitors($instanceId: ID, $integrationId: ID, $customerId: ID, $nameContains: String, $first: Int, $after: String, $offset: Int) {
  alertMonitors(
    instance: $instanceId
    instance_Integration: $integrationId
    instance_Customer: $customerId
    name_Icontains: $nameContains
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...NotifyingMonitor
    }
  }
}

query FindOrganizationConnection($ids: [ID], $stableKey: String) {
  scopedConfigVariables(
    id_In: $ids
    stableKey: $stableKey
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: 2
  ) {
    nodes {
      id
      key
      stableKey
      variableScope
      connection {
        inputs {
          nodes {
            key
            type
          }
        }
      }
    }
  }
}

query GetAlertedExecution($executionId: ID!) {
  executionResult(id: $executionId) {
    ...ExecutionFields
  }
}

query GetAlertedInstance($instanceId: ID!) {
  instance(id: $instanceId) {
    id
    name
    customer {
      id
      name
      externalId
    }
    integration {
      id
      name
      versionNumber
    }
  }
}

query GetAlertedMonitor($monitorId: ID!) {
  alertMonitor(id: $monitorId) {
    ...AlertedMonitor
  }
}

query GetCurrentUser {
  authenticatedUser {
    ...UserFields
    tenantId
    avatarUrl
  }
}

query GetCustomer($customerId: ID!) {
  customer(id: $customerId) {
    ...CustomerFields
    instances(isSystem: false) {
      totalCount
    }
    users {
      totalCount
    }
  }
}

query GetCustomerConnection($customerConnectionId: ID!) {
  customerConfigVariable(id: $customerConnectionId) {
    id
    customer {
      id
      name
    }
  }
}

query GetEnsuredVersion($integrationId: ID!, $first: Int, $after: String) {
  integration(id: $integrationId) {
    id
    versionSequenceId
    versionNumber
    requiredConfigVariables(first: $first, after: $after) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        ...RequiredConfigVariableShape
      }
    }
  }
}

query GetExecution($executionId: ID!) {
  executionResult(id: $executionId) {
    ...ExecutionDetails
  }
}

query GetExecutionRequest($executionId: ID!) {
  executionResult(id: $executionId) {
    id
    requestPayloadUrl
  }
}

query GetFailedExecution($executionId: ID!) {
  executionResult(id: $executionId) {
    ...FailedExecutionFields
  }
}

query GetInstance($instanceId: ID!) {
  instance(id: $instanceId) {
    ...InstanceDetails
  }
}

query GetInstanceConfiguration($instanceId: ID!, $first: Int, $after: String) {
  instance(id: $instanceId) {
    id
    configVariables(first: $first, after: $after) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        id
        requiredConfigVariable {
          ...RequiredConfigVariableShape
        }
      }
    }
  }
}

query GetInstanceCustomer($instanceId: ID!) {
  instance(id: $instanceId) {
    id
    customer {
      id
    }
  }
}

query GetInstanceValues($instanceId: ID!, $first: Int, $after: String, $offset: Int) {
  instance(id: $instanceId) {
    id
    configVariables(first: $first, after: $after, offset: $offset) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        id
        value
        scheduleType
        timeZone
        requiredConfigVariable {
          key
        }
      }
    }
  }
}

query GetInstanceWebhooks($instanceId: ID!, $first: Int, $after: String, $offset: Int) {
  instance(id: $instanceId) {
    id
    name
    enabled
    lastDeployedAt
    flowConfigs(first: $first, after: $after, offset: $offset) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        id
        webhookUrl
        apiKeys
        flow {
          id
          name
        }
      }
    }
  }
}

query GetIntegration($integrationId: ID!) {
  integration(id: $integrationId) {
    ...IntegrationDetails
  }
}

query GetIntegrationConfiguration($integrationId: ID!, $first: Int, $after: String) {
  integration(id: $integrationId) {
    id
    requiredConfigVariables(first: $first, after: $after) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        ...RequiredConfigVariableShape
      }
    }
  }
}

query GetIntegrationForm($integrationId: ID!, $first: Int, $after: String, $offset: Int) {
  integration(id: $integrationId) {
    id
    name
    configPages
    requiredConfigVariables(first: $first, after: $after, offset: $offset) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        id
        ...RequiredConfigVariableShape
        description
        header
        defaultValue
        scheduleType
        timeZone
        userLevelConfigured
      }
    }
  }
}

query GetMonitorWebhooks($monitorId: ID!, $first: Int, $after: String, $offset: Int) {
  alertMonitor(id: $monitorId) {
    webhooks(
      sortBy: [{field: CREATED_AT, direction: ASC}]
      first: $first
      after: $after
      offset: $offset
    ) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        id
      }
    }
  }
}

query GetMonitoredInstance($instanceId: ID!, $first: Int, $after: String, $offset: Int) {
  instance(id: $instanceId) {
    ...MonitoredInstance
    flowConfigs(first: $first, after: $after, offset: $offset) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        ...MonitoredFlow
      }
    }
  }
}

query GetStepResults($executionId: ID!, $stepName: String, $displayStepName: String, $first: Int, $after: String) {
  executionResult(id: $executionId) {
    id
    status
    endedAt
    error
    stepResults(
      stepName: $stepName
      displayStepName: $displayStepName
      orderBy: {field: STARTED_AT, direction: ASC}
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        id
        stepName
        displayStepName
        startedAt
        endedAt
        hasError
        isLoopStep
        loopStepName
        loopStepIndex
        loopPath
        resultsUrl
      }
    }
  }
}

query GetUpgradableInstance($instanceId: ID!) {
  instance(id: $instanceId) {
    ...UpgradableInstance
  }
}

query GetWebhookMonitors($webhookId: ID!, $first: Int, $after: String, $offset: Int) {
  alertWebhook(id: $webhookId) {
    monitors(
      sortBy: [{field: CREATED_AT, direction: ASC}]
      first: $first
      after: $after
      offset: $offset
    ) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        ...NotifyingMonitor
      }
    }
  }
}

query ListAgentFlows($integrationId: ID) {
  ai {
    agentFlows(integrationId: $integrationId) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        id
        name
        description
        webhookUrl
        invokeSchema
        resultSchema
      }
    }
  }
}

query ListAlertEvents($monitorId: ID, $instanceId: ID, $integrationId: ID, $customerId: ID, $createdAfter: DateTime, $createdBefore: DateTime, $direction: OrderDirection!, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  alertEvents(
    monitor: $monitorId
    monitor_Instance: $instanceId
    monitor_Instance_Integration: $integrationId
    monitor_Instance_Customer: $customerId
    createdAt_Gte: $createdAfter
    createdAt_Lte: $createdBefore
    sortBy: [{field: CREATED_AT, direction: $direction}]
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...AlertEventFields
    }
  }
}

query ListAlertGroups($first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  alertGroups(
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...AlertGroupFields
    }
  }
}

query ListAlertMonitors($instanceId: ID, $integrationId: ID, $customerId: ID, $nameContains: String, $triggered: Boolean, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  alertMonitors(
    instance: $instanceId
    instance_Integration: $integrationId
    instance_Customer: $customerId
    name_Icontains: $nameContains
    triggered: $triggered
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...AlertMonitorFields
    }
  }
}

query ListAlertTriggers($first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  alertTriggers(
    sortBy: [{field: NAME, direction: ASC}]
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      name
      isGlobal
      isInstanceSpecific
    }
  }
}

query ListAlertWebhooks($nameContains: String, $urlContains: String, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  alertWebhooks(
    name_Icontains: $nameContains
    url_Icontains: $urlContains
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...AlertWebhookFields
    }
  }
}

query ListAuditedFlows($instanceId: ID!, $first: Int, $after: String, $offset: Int) {
  instance(id: $instanceId) {
    flowConfigs(first: $first, after: $after, offset: $offset) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        ...AuditedFlow
      }
    }
  }
}

query ListAuditedInstances($integrationId: ID, $customerId: ID, $labelContains: String, $inFailedState: Boolean, $first: Int, $after: String, $offset: Int) {
  instances(
    integration: $integrationId
    customer: $customerId
    labels_Icontains: $labelContains
    inFailedState: $inFailedState
    isSystem: false
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...AuditedInstance
      configVariables(first: 100, status_In: ["error", "failed"]) {
        nodes {
          ...BrokenConnection
        }
      }
      flowConfigs(first: 100) {
        pageInfo {
          hasNextPage
        }
        nodes {
          ...AuditedFlow
        }
      }
      monitors(first: 100) {
        pageInfo {
          hasNextPage
        }
        nodes {
          ...AuditedMonitor
        }
      }
    }
  }
}

query ListAuditedMonitors($instanceId: ID!, $first: Int, $after: String, $offset: Int) {
  instance(id: $instanceId) {
    monitors(first: $first, after: $after, offset: $offset) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        ...AuditedMonitor
      }
    }
  }
}

query ListComponents($key: String, $labelContains: String, $descriptionContains: String, $category: String, $public: Boolean, $allVersions: Boolean, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  components(
    key: $key
    label_Icontains: $labelContains
    description_Icontains: $descriptionContains
    category: $category
    public: $public
    allVersions: $allVersions
    orderBy: {field: VERSION_CREATED_AT, direction: ASC}
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...ComponentFields
    }
  }
}

query ListConfigVariables($instanceId: ID!, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  instance(id: $instanceId) {
    id
    name
    configVariables(
      first: $first
      after: $after
      last: $last
      before: $before
      offset: $offset
    ) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        ...ConfigVariableFields
      }
    }
  }
}

query ListConnections($integrationId: ID, $customerId: ID, $statuses: [String], $withReconnectLinks: Boolean!, $first: Int, $after: String, $offset: Int) {
  instances(
    integration: $integrationId
    customer: $customerId
    isSystem: false
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...InstanceOfConnections
      configVariables(first: 100, status_In: $statuses) {
        pageInfo {
          ...PageInfoFields
        }
        nodes {
          ...ConnectionFields
        }
      }
    }
  }
}

query ListCustomerConnections($customerId: ID, $organizationConnectionId: ID, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  customerConfigVariables(
    customer: $customerId
    scopedConfigVariable: $organizationConnectionId
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...CustomerConnectionFields
    }
  }
}

query ListCustomerInstances($customerId: ID!, $first: Int, $after: String, $offset: Int) {
  customer(id: $customerId) {
    id
    name
    externalId
  }
  instances(
    customer: $customerId
    isSystem: false
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
    }
  }
}

query ListCustomerRoles {
  customerRoles {
    ...RoleFields
  }
}

query ListCustomerUsage($customerId: ID, $from: DateTime!, $to: DateTime!, $first: Int, $after: String, $offset: Int) {
  customerTotalUsageMetrics(
    customer: $customerId
    snapshotTime_Gte: $from
    snapshotTime_Lte: $to
    onlyLatestDailySnapshots: true
    sortBy: [{field: SNAPSHOT_TIME, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      snapshotTime
      deployedInstanceCount
      deployedUniqueIntegrationCount
      customer {
        id
        name
        externalId
      }
    }
  }
}

query ListCustomers($name: String, $nameContains: String, $nameStartsWith: String, $descriptionContains: String, $labelContains: String, $externalId: String, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  customers(
    name: $name
    name_Icontains: $nameContains
    name_Istartswith: $nameStartsWith
    description_Icontains: $descriptionContains
    labels_Icontains: $labelContains
    externalId: $externalId
    isSystem: false
    orderBy: {field: CREATED_AT, direction: ASC}
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...CustomerFields
    }
  }
}

query ListExecutions($instanceId: ID, $integrationId: ID, $customerId: ID, $flowId: ID, $status: ExecutionStatus, $errorIsNull: Boolean, $testExecutions: Boolean, $startedAfter: DateTime, $startedBefore: DateTime, $direction: OrderDirection!, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  executionResults(
    instance: $instanceId
    instance_Integration: $integrationId
    instance_Customer: $customerId
    flowConfig_Flow: $flowId
    status: $status
    error_Isnull: $errorIsNull
    isTestExecution: $testExecutions
    startedAt_Gte: $startedAfter
    startedAt_Lte: $startedBefore
    orderBy: {field: STARTED_AT, direction: $direction}
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...ExecutionFields
    }
  }
}

query ListFailedExecutions($instanceId: ID, $integrationId: ID, $customerId: ID, $startedAfter: DateTime, $startedBefore: DateTime, $first: Int, $after: String, $offset: Int) {
  executionResults(
    instance: $instanceId
    instance_Integration: $integrationId
    instance_Customer: $customerId
    isTestExecution: false
    error_Isnull: false
    replayForExecution_Isnull: true
    retryForExecution_Isnull: true
    startedAt_Gte: $startedAfter
    startedAt_Lte: $startedBefore
    orderBy: {field: STARTED_AT, direction: ASC}
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...FailedExecutionFields
    }
  }
}

query ListFlows($integrationId: ID!, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  integration(id: $integrationId) {
    id
    name
    versionNumber
    flows(
      first: $first
      after: $after
      last: $last
      before: $before
      offset: $offset
    ) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        ...FlowFields
      }
    }
  }
}

query ListInstanceConnections($instanceId: ID!, $statuses: [String], $withReconnectLinks: Boolean!, $first: Int, $after: String, $offset: Int) {
  instance(id: $instanceId) {
    ...InstanceOfConnections
    configVariables(
      first: $first
      after: $after
      offset: $offset
      status_In: $statuses
    ) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        ...ConnectionFields
      }
    }
  }
}

query ListInstanceFlows($instanceId: ID!, $includeApiKeys: Boolean!, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  instance(id: $instanceId) {
    id
    name
    enabled
    flowConfigs(
      first: $first
      after: $after
      last: $last
      before: $before
      offset: $offset
    ) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        id
        webhookUrl
        apiKeys @include(if: $includeApiKeys)
        inFailedState
        lastExecutedAt
        flow {
          id
          name
          stableKey
          description
          isSynchronous
          endpointSecurityType
        }
      }
    }
  }
}

query ListInstanceUsage($instanceId: ID, $from: Date!, $to: Date!, $first: Int, $after: String, $offset: Int) {
  instanceDailyUsageMetrics(
    instance: $instanceId
    snapshotDate_Gte: $from
    snapshotDate_Lte: $to
    sortBy: [{field: SNAPSHOT_DATE, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      snapshotDate
      successfulExecutionCount
      failedExecutionCount
      stepCount
      spendMbSecs
      instance {
        id
        name
        isSystem
        customer {
          id
          name
          externalId
        }
        integration {
          id
          name
        }
      }
    }
  }
}

query ListInstances($name: String, $nameContains: String, $description: String, $descriptionContains: String, $labelContains: String, $customerId: ID, $customerExternalId: String, $integrationId: ID, $enabled: Boolean, $needsDeploy: Boolean, $compatibility: Int, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  instances(
    name: $name
    name_Icontains: $nameContains
    description: $description
    description_Icontains: $descriptionContains
    labels_Icontains: $labelContains
    customer: $customerId
    customer_ExternalId: $customerExternalId
    integration: $integrationId
    enabled: $enabled
    needsDeploy: $needsDeploy
    compatibility: $compatibility
    isSystem: false
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...InstanceFields
    }
  }
}

query ListIntegrationVersions($integrationId: ID!, $available: Boolean, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  integration(id: $integrationId) {
    id
    name
    versionSequence(
      versionIsAvailable: $available
      sortBy: [{field: VERSION_NUMBER, direction: DESC}]
      first: $first
      after: $after
      last: $last
      before: $before
      offset: $offset
    ) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        ...IntegrationVersionFields
      }
    }
  }
}

query ListIntegrations($name: String, $nameContains: String, $description: String, $descriptionContains: String, $category: String, $categoryContains: String, $labelContains: String, $allVersions: Boolean, $versionIsAvailable: Boolean, $versionNumber: Int, $versionSequenceId: UUID, $hasInstances: Boolean, $hasUnpublishedChanges: Boolean, $marketplace: Boolean, $marketplaceConfiguration: String, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  integrations(
    name: $name
    name_Icontains: $nameContains
    description: $description
    description_Icontains: $descriptionContains
    category: $category
    category_Icontains: $categoryContains
    labels_Icontains: $labelContains
    allVersions: $allVersions
    versionIsAvailable: $versionIsAvailable
    versionNumber: $versionNumber
    versionSequenceId: $versionSequenceId
    hasInstances: $hasInstances
    hasUnpublishedChanges: $hasUnpublishedChanges
    marketplace: $marketplace
    marketplaceConfiguration_Iexact: $marketplaceConfiguration
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...IntegrationListFields
    }
  }
}

query ListLatestVersions($first: Int, $after: String, $offset: Int) {
  integrations(
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      versionSequenceId
      versionSequence(
        versionIsAvailable: true
        sortBy: [{field: VERSION_NUMBER, direction: DESC}]
        first: 1
      ) {
        nodes {
          id
          versionNumber
          versionCreatedAt
        }
      }
    }
  }
}

query ListLogSeverityLevels {
  logSeverityLevels {
    id
    name
  }
}

query ListLogs($instanceId: ID, $executionId: ID, $integrationId: ID, $customerId: ID, $flowId: ID, $severity: Int, $messageContains: String, $testExecutions: Boolean, $timestampAfter: DateTime, $timestampBefore: DateTime, $direction: OrderDirection!, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  logs(
    instance: $instanceId
    executionResult: $executionId
    integration: $integrationId
    customer: $customerId
    flow: $flowId
    severity: $severity
    message_Icontains: $messageContains
    isTestExecution: $testExecutions
    timestamp_Gte: $timestampAfter
    timestamp_Lte: $timestampBefore
    orderBy: {field: TIMESTAMP, direction: $direction}
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...LogFields
    }
  }
}

query ListManagedMonitors($instanceId: ID, $integrationId: ID, $customerId: ID, $namePrefix: String!, $first: Int, $after: String, $offset: Int) {
  alertMonitors(
    instance: $instanceId
    instance_Integration: $integrationId
    instance_Customer: $customerId
    name_Icontains: $namePrefix
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...ManagedMonitor
    }
  }
}

query ListMonitoredInstances($integrationId: ID, $customerId: ID, $labelContains: String, $first: Int, $after: String, $offset: Int) {
  instances(
    integration: $integrationId
    customer: $customerId
    labels_Icontains: $labelContains
    enabled: true
    isSystem: false
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...MonitoredInstance
      flowConfigs(first: 100) {
        pageInfo {
          ...PageInfoFields
        }
        nodes {
          ...MonitoredFlow
        }
      }
    }
  }
}

query ListOnPremiseResources($customerId: ID, $name: String, $nameContains: String, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  onPremiseResources(
    customer: $customerId
    name: $name
    name_Icontains: $nameContains
    sortBy: [{field: NAME, direction: ASC}]
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      name
      status
      port
      customer {
        id
        name
        externalId
      }
    }
  }
}

query ListOrganizationConnections($keyContains: String, $components: [ComponentSelector], $managedBy: String, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  scopedConfigVariables(
    key_Icontains: $keyContains
    connection_Component_In: $components
    managedBy: $managedBy
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...OrganizationConnectionFields
    }
  }
}

query ListOrganizationRoles {
  organizationRoles {
    ...RoleFields
  }
}

query ListOrganizationUsage($from: Date!, $to: Date!, $first: Int, $after: String, $offset: Int) {
  orgDailyUsageMetrics(
    snapshotDate_Gte: $from
    snapshotDate_Lte: $to
    sortBy: [{field: SNAPSHOT_DATE, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      snapshotDate
      successfulExecutionCount
      failedExecutionCount
      stepCount
      spendMbSecs
    }
  }
}

query ListSystemCustomers($first: Int, $after: String, $offset: Int) {
  customers(
    isSystem: true
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
    }
  }
}

query ListUpgradableInstances($versionSequenceId: UUID!, $customerId: ID, $labelContains: String, $first: Int, $after: String, $offset: Int) {
  instances(
    integration_VersionSequenceId: $versionSequenceId
    customer: $customerId
    labels_Icontains: $labelContains
    isSystem: false
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...UpgradableInstance
    }
  }
}

query ListUsers($customerId: ID, $organizationOnly: Boolean, $email: String, $emailContains: String, $name: String, $nameContains: String, $externalId: String, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  users(
    customer: $customerId
    customer_Isnull: $organizationOnly
    email: $email
    email_Icontains: $emailContains
    name: $name
    name_Icontains: $nameContains
    externalId: $externalId
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    last: $last
    before: $before
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...UserFields
    }
  }
}

query ListVersionNumbers($integrationId: ID!, $first: Int, $after: String) {
  integration(id: $integrationId) {
    id
    name
    versionSequenceId
    versionSequence(
      sortBy: [{field: VERSION_NUMBER, direction: DESC}]
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        id
        versionNumber
        versionIsAvailable
      }
    }
  }
}

query ListWebhookEndpoints($first: Int, $after: String) {
  webhookEndpoints(
    first: $first
    after: $after
    sortBy: [{field: CREATED_AT, direction: ASC}]
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...WebhookEndpointFields
    }
  }
}

query ListWebhookEventTypes {
  webhookEventTypes {
    id
    name
  }
}

query PollFailedExecutions($instanceId: ID, $integrationId: ID, $customerId: ID, $endedAfter: DateTime, $direction: OrderDirection!, $first: Int, $after: String, $offset: Int) {
  executionResults(
    instance: $instanceId
    instance_Integration: $integrationId
    instance_Customer: $customerId
    error_Isnull: false
    endedAt_Isnull: false
    isTestExecution: false
    endedAt_Gte: $endedAfter
    orderBy: {field: ENDED_AT, direction: $direction}
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...ExecutionFields
    }
  }
}

query PollInstance($instanceId: ID!) {
  instance(id: $instanceId) {
    ...InstanceAttentionFields
  }
}

query PollInstances($integrationId: ID, $customerId: ID, $first: Int, $after: String, $offset: Int) {
  instances(
    integration: $integrationId
    customer: $customerId
    isSystem: false
    sortBy: [{field: CREATED_AT, direction: ASC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      ...InstanceAttentionFields
    }
  }
}

query SelectAlertGroups($first: Int, $after: String, $offset: Int) {
  alertGroups(
    sortBy: [{field: CREATED_AT, direction: DESC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      name
    }
  }
}

query SelectAlertMonitors($instanceId: ID, $first: Int, $after: String, $offset: Int) {
  alertMonitors(
    instance: $instanceId
    sortBy: [{field: CREATED_AT, direction: DESC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      name
      instance {
        name
        customer {
          name
        }
      }
    }
  }
}

query SelectAlertWebhooks($first: Int, $after: String, $offset: Int) {
  alertWebhooks(
    sortBy: [{field: CREATED_AT, direction: DESC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      name
    }
  }
}

query SelectAllFlows($nameContains: String, $first: Int, $after: String, $offset: Int) {
  integrations(
    name_Icontains: $nameContains
    sortBy: [{field: CREATED_AT, direction: DESC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      name
      versionNumber
      customer {
        name
      }
      flows(first: 100) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
}

query SelectComponents($nameContains: String, $first: Int, $after: String, $offset: Int) {
  components(
    label_Icontains: $nameContains
    orderBy: {field: VERSION_CREATED_AT, direction: DESC}
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      key
      label
      public
      versionNumber
      customer {
        name
      }
    }
  }
}

query SelectCustomers($nameContains: String, $first: Int, $after: String, $offset: Int) {
  customers(
    name_Icontains: $nameContains
    isSystem: false
    orderBy: {field: CREATED_AT, direction: DESC}
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      name
      externalId
    }
  }
}

query SelectFlows($integrationId: ID!, $first: Int, $after: String, $offset: Int) {
  integration(id: $integrationId) {
    id
    name
    versionNumber
    flows(first: $first, after: $after, offset: $offset) {
      totalCount
      pageInfo {
        ...PageInfoFields
      }
      nodes {
        id
        name
      }
    }
  }
}

query SelectInstances($customerId: ID, $integrationId: ID, $enabled: Boolean, $nameContains: String, $first: Int, $after: String, $offset: Int) {
  instances(
    name_Icontains: $nameContains
    customer: $customerId
    integration: $integrationId
    enabled: $enabled
    isSystem: false
    sortBy: [{field: CREATED_AT, direction: DESC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      name
      enabled
      customer {
        name
      }
      integration {
        name
        versionNumber
      }
    }
  }
}

query SelectIntegrations($allVersions: Boolean, $versionIsAvailable: Boolean, $nameContains: String, $first: Int, $after: String, $offset: Int) {
  integrations(
    name_Icontains: $nameContains
    allVersions: $allVersions
    versionIsAvailable: $versionIsAvailable
    sortBy: [{field: CREATED_AT, direction: DESC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      name
      versionNumber
      versionIsAvailable
      customer {
        name
      }
    }
  }
}

query SelectOrganizationConnections($first: Int, $after: String, $offset: Int) {
  scopedConfigVariables(
    sortBy: [{field: CREATED_AT, direction: DESC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      key
      stableKey
      variableScope
      connection {
        component {
          label
        }
      }
    }
  }
}

query SelectUsers($customerId: ID, $nameContains: String, $first: Int, $after: String, $offset: Int) {
  users(
    name_Icontains: $nameContains
    customer: $customerId
    sortBy: [{field: CREATED_AT, direction: DESC}]
    first: $first
    after: $after
    offset: $offset
  ) {
    totalCount
    pageInfo {
      ...PageInfoFields
    }
    nodes {
      id
      name
      email
      customer {
        name
      }
    }
  }
}
`;
