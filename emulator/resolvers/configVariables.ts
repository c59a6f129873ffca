import type {
  InstanceConfigVariableInputsArgs,
  UpdateOAuth2ConnectionInput,
  UpdateUserLevelOAuth2ConnectionInput,
  UserLevelConfigConfigVariablesArgs,
} from "../generated/schema";
import type { Store } from "../store";
import {
  type ConfigVariableView,
  connectionOf,
  connectionStatus,
  type UserLevelConfigVariableView,
  userLevelVariablesOf,
} from "../store/configVariables";
import { customerVariableOf, scopedVariableOf } from "../store/customerConnections";
import { updateOAuth2Connection, updateUserLevelOAuth2Connection } from "../store/oauth2";
import type { RequiredConfigVariableRecord } from "../store/types";
import type { EmulatorContext } from "./context";
import type { UserLevelConfigView } from "./instances";
import { isoTime } from "./lists";
import { mutation } from "./mutation";
import { paginate } from "./pagination";

const EXPRESSION_TYPES: Record<string, string> = {
  value: "VALUE",
  configVar: "CONFIGVAR",
  reference: "REFERENCE",
  template: "TEMPLATE",
  complex: "COMPLEX",
};

/**
 * A connection's inputs. What a password input holds is returned blank, except of a test instance: its
 * secrets are the developer's own, and `prism components:dev:run` passes them on.
 */
function connectionInputs(store: Store, view: ConfigVariableView) {
  const connection = connectionOf(store, view.variable);
  if (!connection) return null;
  return connection.inputs.map((input) => {
    const stored = view.stored?.inputs?.[input.key];
    return {
      id: store.derivedId("Expression", `${view.id}:${input.key}`),
      name: input.key,
      type: EXPRESSION_TYPES[stored?.type ?? "value"],
      value: input.type === "PASSWORD" && !view.instance.isSystem ? "" : (stored?.value ?? ""),
    };
  });
}

export const configVariables = {
  RequiredConfigVariable: {
    header: () => null,
    userLevelConfigured: ({ userLevel }: RequiredConfigVariableRecord) => userLevel,
    connection: (variable: RequiredConfigVariableRecord, _: unknown, { store }: EmulatorContext) =>
      connectionOf(store, variable) ?? null,
    scopedConfigVariable: (
      variable: RequiredConfigVariableRecord,
      _: unknown,
      { store }: EmulatorContext,
    ) => scopedVariableOf(store, variable) ?? null,
  },
  InstanceConfigVariable: {
    authorizeUrl: (view: ConfigVariableView, _: unknown, { store, baseUrl }: EmulatorContext) =>
      connectionOf(store, view.variable)?.oauth2Type === "AUTHORIZATION_CODE"
        ? `${baseUrl}/oauth2/authorize?id=${encodeURIComponent(view.id)}`
        : null,
    customerConfigVariable: (
      { instance, variable }: ConfigVariableView,
      _: unknown,
      { store }: EmulatorContext,
    ) => customerVariableOf(store, instance, variable) ?? null,
    inputs: (
      view: ConfigVariableView,
      args: InstanceConfigVariableInputsArgs,
      { store }: EmulatorContext,
    ) => {
      const inputs = connectionInputs(store, view);
      return inputs && paginate(inputs, args);
    },
    refreshAt: (view: ConfigVariableView) => isoTime(view.stored?.refreshAt),
    lastSuccessfulRefreshAt: (view: ConfigVariableView) =>
      isoTime(view.stored?.lastSuccessfulRefreshAt),
    requiredConfigVariable: (view: ConfigVariableView) => view.variable,
    scheduleType: (view: ConfigVariableView) =>
      view.variable.dataType === "SCHEDULE"
        ? (view.stored?.scheduleType ?? view.variable.scheduleType ?? "CUSTOM")
        : null,
    status: (view: ConfigVariableView, _: unknown, { store }: EmulatorContext) =>
      connectionStatus(store, view.variable, view.stored),
    timeZone: (view: ConfigVariableView) =>
      view.variable.dataType === "SCHEDULE" ? (view.stored?.timeZone ?? "UTC") : null,
    value: (view: ConfigVariableView) =>
      view.variable.connectionId ? null : (view.stored?.value ?? view.variable.defaultValue),
  },
  UserLevelConfig: {
    configVariables: (
      view: UserLevelConfigView,
      args: UserLevelConfigConfigVariablesArgs,
      { store }: EmulatorContext,
    ) => paginate(userLevelVariablesOf(store, view.instance, view.config), args),
  },
  UserLevelConfigVariable: {
    refreshAt: (view: UserLevelConfigVariableView) => isoTime(view.stored?.refreshAt),
    requiredConfigVariable: (view: UserLevelConfigVariableView) => view.variable,
    status: (view: UserLevelConfigVariableView, _: unknown, { store }: EmulatorContext) =>
      connectionStatus(store, view.variable, view.stored),
  },
  RootMutation: {
    updateOAuth2Connection: mutation<UpdateOAuth2ConnectionInput>(
      "updateOAuth2Connection",
      "instanceConfigVariable",
      updateOAuth2Connection,
    ),
    updateUserLevelOAuth2Connection: mutation<UpdateUserLevelOAuth2ConnectionInput>(
      "updateUserLevelOAuth2Connection",
      "userLevelConfigVariable",
      updateUserLevelOAuth2Connection,
    ),
  },
};
