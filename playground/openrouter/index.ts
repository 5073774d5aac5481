export type { ConsentRequest, ControlState, FaultsCommand } from './control-state';
export type { FaultInfo, FaultOrder, FaultTarget } from './faults/fault-order';
export type { FaultSwitch } from './faults/fault-switch';
export type { KeyRule, KeyRules } from './key-rules';
export type { Charge, Ledger } from './ledger';
export type { AnsweredPicture, LogEntry, RequestLog } from './log';
export type { OpenRouter, OpenRouterOptions } from './open-router';
export type { Settings } from './settings';
export { createOpenRouter } from './create-open-router';
