import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { compare } from '../live/compare';
import { PROBES } from '../live/probes';
import { createOpenRouter, type OpenRouter } from '../playground/openrouter';

const KEY = `sk-or-v1-${'c0ffee'.repeat(10)}`;

/** The stand-in plays the real service, and the probes are run on it as on that. */
async function probed(
  openrouter: OpenRouter,
  budget: number,
  names?: readonly string[],
): Promise<string> {
  const base = await openrouter.listen();
  const said: string[] = [];
  const person = (question: string) => {
    const challenge = /code_challenge=([\w-]+)/.exec(question)?.[1] ?? '';
    return Promise.resolve(openrouter.issueCode(challenge, 'S256'));
  };
  const probes = PROBES.filter(({ name }) => names?.includes(name) ?? true);
  try {
    const print = (line: string) => void said.push(line);
    await compare({ probes, budget, base, key: KEY, person, print });
  } finally {
    await openrouter.close();
  }
  return said.join('\n');
}

test('every probe is asked, and on the stand-in each finds what the stand-in does', async () => {
  const openrouter = createOpenRouter({ latencyMs: 0, grain: false });
  const names = PROBES.map(({ name }) => name).filter((name) => name !== 'chat-abort');
  const told = await probed(openrouter, 1, names);
  expect(told).toContain('From a frame of origin null.');
  expect(told).toContain('0 lines are not as in the stand-in. At most $0.210 of $1.000 spent.');
  expect(told).not.toContain('not asked');
  for (const name of names) expect(told).toContain(`${name} (`);
  expect(openrouter.ledger.totalUsd).toBeLessThanOrEqual(0.21);
  expect(told).not.toContain(KEY.slice(9));
  expect(openrouter.log.entries.flatMap(({ keyFoundIn }) => keyFoundIn)).toEqual([]);
}, 120_000);

test('leaving a streamed answer early shows in the spending of the key', async () => {
  const openrouter = createOpenRouter({ latencyMs: 3000, grain: false });
  const told = await probed(openrouter, 0.15, ['chat-abort']);
  expect(told).toContain('= left: in time');
  expect(told).toContain('= usage of the key rose: yes, $0.035');
  expect(openrouter.ledger.charges).toMatchObject([{ delivered: false }]);
}, 60_000);

test('the ledger stays within the budget, and what is left out says why', async () => {
  const openrouter = createOpenRouter({ latencyMs: 0, grain: false });
  const told = await probed(openrouter, 0.05, ['images-square', 'chat-strength', 'images-wide']);
  expect(openrouter.ledger.totalUsd).toBe(0.042);
  expect(told).toContain(
    'not asked: it costs up to $0.070, beyond the budget; --budget 0.105 would reach',
  );
  expect(told).toContain('At most $0.042 of $0.050 spent.');
}, 60_000);

test('where the service differs, the line says how, beside what was supposed', async () => {
  const openrouter = createOpenRouter({ latencyMs: 0 });
  openrouter.faults.next('picture-mislabelled');
  const told = await probed(openrouter, 0.15, ['images-square']);
  expect(told).toMatch(/≠ label: .+ \(the stand-in: image\/webp\)/);
  expect(told).toContain('1 line is not as in the stand-in.');
}, 60_000);

test('a service that hands the key back in every way gets none of it printed', async () => {
  const server = createServer((request, response) => {
    const key = request.headers.authorization?.slice('Bearer '.length) ?? '';
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    const allowed = { ...cors, 'access-control-allow-headers': 'authorization, content-type' };
    if (request.method === 'OPTIONS') return void response.writeHead(204, allowed).end();
    const message = [key, `Bearer ${key}`, Buffer.from(`k=${key}`).toString('base64')].join(' ');
    const headers = { ...cors, 'content-type': `application/json; echo="${key}"` };
    const status = request.url === '/api/v1/key' ? 200 : 400;
    const pricing = [{ billable: 'output_image', unit: 'image', cost_usd: 0.035 }];
    const body = { error: { message }, endpoints: [{ pricing }], data: { [key]: key } };
    response.writeHead(status, headers).end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const said: string[] = [];
  const probes = PROBES.filter(({ name }) => ['key', 'images-square'].includes(name));
  const print = (line: string) => void said.push(line);
  await compare({ probes, budget: 1, base, key: KEY, person: null, print });
  server.close();
  const told = said.join('\n');
  expect(told).toContain('error: ');
  for (let at = 9; at + 8 <= KEY.length; at += 1) expect(told).not.toContain(KEY.slice(at, at + 8));
  expect(told).not.toContain(Buffer.from(KEY).toString('base64').slice(4, 20));
}, 60_000);

test('a key that is not accepted ends the run before anything is bought', async () => {
  const openrouter = createOpenRouter({ keys: { [KEY]: { refused: 'disabled' } } });
  await expect(probed(openrouter, 1)).rejects.toThrow('OpenRouter does not accept this key.');
  expect(openrouter.ledger.charges).toEqual([]);
}, 60_000);
