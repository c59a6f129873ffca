/** An integration whose connections are reusable ones: each customer's own ERP, and one shared Slack. */
export const orderIntake = `definitionVersion: 7
name: Order Intake
description: Receives a customer's orders and puts them into its ERP
category: ERP
labels:
  - orders
requiredConfigVars:
  - key: ERP
    dataType: connection
    useScopedConfigVar: customer-erp
  - key: Slack
    dataType: connection
    useScopedConfigVar: northwind-slack
  - key: Warehouse
    dataType: string
  - key: Page Size
    dataType: number
    defaultValue: "50"
flows:
  - name: Receive Order
    stableKey: receive-order
    isSynchronous: true
    steps:
      - name: Webhook
        isTrigger: true
        action:
          component: { key: webhook-triggers, version: 1, isPublic: true }
          key: webhook
        inputs: {}
      - name: Read Order
        action:
          component: { key: code, version: 1, isPublic: true }
          key: runCode
        inputs:
          warehouse: { type: configVar, value: Warehouse }
`;
