/** The alert triggers of the platform, by their names in it. */
export const TRIGGERS = {
  executionCompleted: "Execution Completed",
  executionDuration: "Execution Duration Matched or Exceeded",
  executionFailed: "Execution Failed",
  executionRetryPending: "Execution Failed, Retry Pending",
  executionOverdue: "Execution Overdue",
  executionStarted: "Execution Started",
  instanceDisabled: "Instance Disabled",
  instanceEnabled: "Instance Enabled",
  instanceRemoved: "Instance Removed",
  logLevel: "Log Level Matched or Exceeded",
  connectionError: "Connection Threw an Exception",
} as const;

export type TriggerName = (typeof TRIGGERS)[keyof typeof TRIGGERS];

/** Those that concern an instance as a whole. */
export const INSTANCE_SPECIFIC: ReadonlySet<TriggerName> = new Set([
  TRIGGERS.instanceDisabled,
  TRIGGERS.instanceEnabled,
  TRIGGERS.instanceRemoved,
]);
