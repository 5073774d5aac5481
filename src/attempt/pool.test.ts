import { expect, test } from 'vitest';
import { createPool } from './pool';

const never = new AbortController().signal;

/** Tasks that note when they begin and end when told. */
function tasks() {
  const begun: string[] = [];
  const ends = new Map<string, (fail?: Error) => void>();
  const task = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      begun.push(name);
      ends.set(name, (fail) => {
        if (fail) reject(fail);
        else resolve(name);
      });
    });
  return { begun, task, end: (name: string, fail?: Error) => ends.get(name)?.(fail) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('runs at most so many at once, the rest in the order asked', async () => {
  const { begun, task, end } = tasks();
  const pool = createPool(2);
  const all = Promise.all(['a', 'b', 'c', 'd'].map((name) => pool(task(name), never)));
  await settle();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await settle();
  expect(begun).toEqual(['a', 'b', 'c']);
  end('a');
  await settle();
  end('c');
  end('d');
  expect(await all).toEqual(['a', 'b', 'c', 'd']);
});

test('one that fails makes room for the next', async () => {
  const { begun, task, end } = tasks();
  const pool = createPool(1);
  const first = pool(task('a'), never);
  const second = pool(task('b'), never);
  await settle();
  end('a', new Error('refused'));
  await expect(first).rejects.toThrow('refused');
  await settle();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  expect(await second).toBe('b');
});

test('one aborted while it waits never begins; one that has begun goes on', async () => {
  const { begun, task, end } = tasks();
  const pool = createPool(1);
  const abort = new AbortController();
  const first = pool(task('a'), abort.signal);
  const second = pool(task('b'), abort.signal);
  const third = pool(task('c'), never);
  await settle();
  abort.abort();
  end('a');
  expect(await first).toBe('a');
  expect(await second).toBeNull();
  await settle();
  expect(begun).toEqual(['a', 'c']);
  end('c');
  expect(await third).toBe('c');
});

test('a place that is handed on is not taken by somebody new', async () => {
  const { begun, task, end } = tasks();
  const pool = createPool(1);
  const first = pool(task('a'), never);
  const second = pool(task('b'), never);
  await settle();
  const third = first.then(() => pool(task('c'), never));
  end('a');
  await settle();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await second;
  await settle();
  end('c');
  await third;
});

test('a place given back is free again, and only that one', async () => {
  const { begun, task, end } = tasks();
  const pool = createPool(1);
  const first = pool(task('a'), never);
  await settle();
  end('a');
  await first;
  const rest = Promise.all([pool(task('b'), never), pool(task('c'), never)]);
  await settle();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await settle();
  end('c');
  await rest;
});
