// IDs are global IDs, times are milliseconds since the epoch, as in `../types`.

/** What can set off an alert monitor. The organization does not make these; the platform has them. */
export interface AlertTriggerRecord {
  id: string;
  name: string;
  isGlobal: boolean;
  /** Whether it concerns an instance as a whole instead of one of its flows. */
  isInstanceSpecific: boolean;
}

export interface AlertMonitorRecord {
  id: string;
  name: string;
  instanceId: string;
  /** Null for a monitor of all flows of the instance. */
  flowStableKey: string | null;
  triggerIds: string[];
  userIds: string[];
  groupIds: string[];
  webhookIds: string[];
  durationSeconds: number | null;
  overdueMinutes: number | null;
  /** The number of a log severity. */
  logSeverity: number | null;
  triggered: boolean;
  lastTriggeredAt: number | null;
  createdAt: number;
  updatedAt: number;
}

export interface AlertEventRecord {
  id: string;
  monitorId: string;
  details: string;
  createdAt: number;
}

export interface AlertGroupRecord {
  id: string;
  name: string;
  userIds: string[];
  webhookIds: string[];
  createdAt: number;
  updatedAt: number;
}

export interface AlertWebhookRecord {
  id: string;
  name: string;
  url: string;
  /** The body of each delivery, with variables such as `$INSTANCE`. */
  payloadTemplate: string;
  headers: Record<string, string> | null;
  createdAt: number;
  updatedAt: number;
}
