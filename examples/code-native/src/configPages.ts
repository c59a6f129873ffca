import {
  configPage,
  configVar,
  connectionConfigVar,
  dataSourceConfigVar,
} from "@prismatic-io/spectral";

export const configPages = {
  Settings: configPage({
    tagline: "Which integration to watch",
    elements: {
      "Prismatic Connection": connectionConfigVar({
        stableKey: "prismatic-connection",
        dataType: "connection",
        connection: {
          component: "prismatic",
          key: "apiKey",
          values: {
            apiKey: { permissionAndVisibilityType: "organization" },
            tenantId: { value: "" },
            endpoint: { value: "https://app.prismatic.io" },
          },
        },
      }),
      Integration: dataSourceConfigVar({
        stableKey: "integration",
        dataSource: {
          component: "prismatic",
          key: "selectIntegration",
          values: { connection: { configVar: "Prismatic Connection" } },
        },
      }),
      "Alert Group": configVar({
        stableKey: "alert-group",
        dataType: "string",
        defaultValue: "DevOps",
      }),
      "Failed Executions Only": configVar({
        stableKey: "failed-executions-only",
        dataType: "boolean",
        defaultValue: true,
      }),
    },
  }),
};
