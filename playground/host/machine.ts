import type { QuickJSContext, QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten';
import * as v from 'valibot';
import type { HostLimits } from './host';
import { PRELUDE_ENTRY, preludeModule } from './load-prelude';

/** The border's two doors; see `prelude/border.js`. */
export interface Doors {
  now(member: string, json: string, buffers: Uint8Array[]): { json: string; buffers: Uint8Array[] };
  later(ticket: number, member: string, json: string, buffers: Uint8Array[]): void;
}

export interface Machine {
  /** Runs the plugin's own code as Figma does. Throws what it throws. */
  start(command: string, code: string): void;
  /** One turn: hands a letter to the prelude, then runs the promise jobs. */
  receive(json: string, buffers: Uint8Array[], jobs: 'run-jobs' | 'drop-jobs'): void;
  /** What the prelude simulates, as JSON. */
  members(): string;
  /** Whether plugin code is running right now. */
  readonly busy: boolean;
  /** Frees everything, as soon as no plugin code is running. */
  dispose(): void;
}

/** A fresh QuickJS with the prelude in it: nothing of this page or process can be reached from it. */
export function createMachine(
  quickjs: QuickJSWASMModule,
  limits: HostLimits,
  doors: Doors,
  config: unknown,
): Machine {
  const runtime = quickjs.newRuntime();
  runtime.setMemoryLimit(limits.memoryBytes);
  runtime.setMaxStackSize(limits.stackBytes);
  runtime.setModuleLoader(preludeModule, (_, name) => name.replace('./', ''));
  let deadline = Infinity;
  let interrupted = false;
  runtime.setInterruptHandler(() => (interrupted = Date.now() > deadline));
  const vm = runtime.newContext();
  // When memory grows while promise jobs run, quickjs-emscripten 0.32 reads the context's address
  // from the old memory, takes it for an unknown context and makes one that nobody frees.
  runtime.newContext = () => vm;

  const prelude = take(
    vm,
    vm.evalCode(preludeModule(PRELUDE_ENTRY), PRELUDE_ENTRY, { type: 'module' }),
  );
  runtime.removeModuleLoader();
  bootPrelude(vm, prelude, doors, config);

  let depth = 0;
  let disposed = false;
  let freed = false;
  let broken = false;
  const freeWhenIdle = () => {
    if (!disposed || freed || broken || depth > 0) return;
    freed = true;
    prelude.dispose();
    vm.dispose();
    runtime.dispose();
  };
  /** Throws what the plugin threw past the prelude; `null` once the machine is gone. */
  const turn = <T>(work: () => T): T | null => {
    if (disposed) return null;
    if (depth === 0) deadline = Date.now() + limits.runMs;
    depth++;
    try {
      const result = work();
      // In an async function the interruption ends as a rejection that nobody sees.
      if (interrupted) throw new PluginError('InternalError', 'interrupted', '');
      return result;
    } catch (error) {
      // What is not the plugin's error went through the engine itself and has left it unusable.
      if (!(error instanceof PluginError)) broken = true;
      throw error;
    } finally {
      depth--;
      freeWhenIdle();
    }
  };
  const callPrelude = (name: string, args: QuickJSHandle[]): string => {
    const entry = vm.getProp(prelude, name);
    const result = vm.callFunction(entry, vm.undefined, ...args);
    for (const handle of [entry, ...args]) handle.dispose();
    return take(vm, result).consume((text) => vm.getString(text));
  };
  const runJobs = () => {
    while (!disposed && runtime.hasPendingJob()) {
      const result = runtime.executePendingJobs();
      if (result.error) throw errorFrom(vm, result.error);
      result.dispose();
    }
  };

  return {
    start(command, code) {
      turn(() => {
        callPrelude('start', [vm.newString(command)]);
        take(vm, vm.evalCode(code, 'PLUGIN_1_SOURCE', { type: 'global', strict: true })).dispose();
        runJobs();
      });
    },
    receive(json, buffers, jobs) {
      turn(() => {
        callPrelude('receive', [vm.newString(json), ...buffers.map((one) => newBuffer(vm, one))]);
        if (jobs === 'run-jobs') runJobs();
      });
    },
    members: () => turn(() => callPrelude('members', [])) ?? '',
    get busy() {
      return depth > 0;
    },
    dispose() {
      disposed = true;
      freeWhenIdle();
    },
  };
}

function bootPrelude(vm: QuickJSContext, prelude: QuickJSHandle, doors: Doors, config: unknown) {
  const now = vm.newFunction('now', (member, json, ...buffers) => {
    const reply = doors.now(vm.getString(member), vm.getString(json), bytesOf(vm, buffers));
    const text = vm.newString(reply.json);
    if (reply.buffers.length === 0) return text;
    const parts = vm.newArray();
    [text, ...reply.buffers.map((bytes) => newBuffer(vm, bytes))].forEach((part, index) => {
      part.consume((handle) => vm.setProp(parts, index, handle));
    });
    return parts;
  });
  const later = vm.newFunction('later', (ticket, member, json, ...buffers) => {
    doors.later(
      vm.getNumber(ticket),
      vm.getString(member),
      vm.getString(json),
      bytesOf(vm, buffers),
    );
  });
  const boot = vm.getProp(prelude, 'boot');
  const text = vm.newString(JSON.stringify(config));
  take(vm, vm.callFunction(boot, vm.undefined, now, later, text)).dispose();
  for (const handle of [now, later, boot, text]) handle.dispose();
}

function newBuffer(vm: QuickJSContext, bytes: Uint8Array): QuickJSHandle {
  const whole = bytes.byteLength === bytes.buffer.byteLength;
  return vm.newArrayBuffer(whole ? bytes.buffer : bytes.slice().buffer);
}

function bytesOf(vm: QuickJSContext, handles: QuickJSHandle[]): Uint8Array[] {
  return handles.map((handle) => vm.getArrayBuffer(handle).consume(({ value }) => value.slice()));
}

function take(vm: QuickJSContext, result: ReturnType<QuickJSContext['evalCode']>): QuickJSHandle {
  if (result.error) throw errorFrom(vm, result.error);
  return result.value;
}

/** What the plugin's code threw, with its own stack. */
class PluginError extends Error {
  constructor(name: string, message: string, stack: string) {
    super(message);
    this.name = name;
    this.stack = `${name}: ${message}\n${stack}`;
  }
}

const thrown = v.object({
  name: v.optional(v.string(), 'Error'),
  message: v.optional(v.string(), ''),
  stack: v.optional(v.string(), ''),
});

function errorFrom(vm: QuickJSContext, handle: QuickJSHandle): PluginError {
  const dumped: unknown = handle.consume((error): unknown => vm.dump(error));
  const error = v.safeParse(thrown, dumped);
  if (!error.success) return new PluginError('Error', String(dumped), '');
  return new PluginError(error.output.name, error.output.message, error.output.stack);
}
