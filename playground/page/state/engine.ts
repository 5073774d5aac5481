import releaseSync from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from 'quickjs-emscripten';

let loading: Promise<QuickJSWASMModule> | undefined;

/** The engine for the plugin's code: Bellard's QuickJS, which is what Figma runs. */
export function engine(): Promise<QuickJSWASMModule> {
  loading ??= newQuickJSWASMModuleFromVariant(releaseSync);
  return loading;
}
