import { fork } from "node:child_process";
import { join } from "node:path";

/** An action failed in the platform's process; its message is what the flow's log would show. */
export class StepFailed extends Error {
  constructor(
    readonly kind: string,
    message: string,
  ) {
    super(message);
  }
}

/** A process that has loaded the built component and runs its actions. */
export interface Platform {
  /** How many actions the loaded component has. */
  readonly actionCount: number;
  run<T>(key: string, params: Record<string, unknown>): Promise<T>;
  stop(): void;
}

interface Message {
  ready?: number;
  id?: number;
  result?: unknown;
  error?: { name: string; message: string };
  log?: { level: string; text: string };
}

/** Starts the process. `onLog` is told what actions write to the flow's log. */
export function startPlatform(onLog: (text: string) => void): Promise<Platform> {
  const child = fork(join(__dirname, "platform.cjs"), { serialization: "advanced", execArgv: [] });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => {
      const error = new Error(`The platform's process ended with exit code ${code}.`);
      reject(error);
      for (const call of waiting.values()) call.reject(error);
    });
    child.on("message", (message: Message) => {
      if (message.log && ["warn", "error"].includes(message.log.level)) onLog(message.log.text);
      if (message.ready !== undefined) {
        resolve({
          actionCount: message.ready,
          run: <T>(key: string, params: Record<string, unknown>) =>
            new Promise<T>((done, fail) => {
              lastId += 1;
              waiting.set(lastId, { resolve: done as (value: unknown) => void, reject: fail });
              child.send({ id: lastId, key, params });
            }),
          stop: () => {
            child.removeAllListeners("exit");
            child.kill();
          },
        });
      }
      const call = message.id === undefined ? undefined : waiting.get(message.id);
      if (!call || message.id === undefined) return;
      waiting.delete(message.id);
      if (message.error) call.reject(new StepFailed(message.error.name, message.error.message));
      else call.resolve(message.result);
    });
  });
}
