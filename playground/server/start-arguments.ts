import { parseArgs } from 'node:util';

export interface StartArguments {
  /** 0 takes any free port. */
  port: number;
  open: boolean;
  fig: string | null;
}

/** Throws one plain sentence on what it does not know. */
export function startArguments(args: string[]): StartArguments {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      port: { type: 'string', default: '4180' },
      'no-open': { type: 'boolean', default: false },
      fig: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  return { port, open: !values['no-open'], fig: values.fig ?? null };
}
