import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../openrouter';
import type { PlacedRecipe } from './placed-recipe';
import { makeReport, type Seen } from './report';

const FIDELITY = { onPalette: 0.8, near: 0.1, swatches: [] };

const recipe = (part: Partial<PlacedRecipe> = {}): PlacedRecipe => ({
  palette: {
    swatches: [
      { hex: '#112233', weight: 0.7, source: 'style', name: 'Ink' },
      { hex: '#445566', weight: 0.3, source: 'paint' },
    ],
    background: { hex: '#ffffff', weight: 1, source: 'paint' },
  },
  cost: 0.035,
  fidelity: FIDELITY,
  imageHash: 'abc',
  ...part,
});

const entry = (part: Partial<LogEntry> = {}): LogEntry => ({
  id: 1,
  at: '2026-01-01T00:00:00.000Z',
  method: 'POST',
  path: '/api/v1/chat/completions',
  headers: {},
  body: { model: 'recraft/recraft-v4.1' },
  keyFoundIn: [],
  route: 'chat',
  fault: null,
  status: 200,
  outcome: 'whole',
  ms: 5,
  pictures: [{ mediaType: 'image/webp', bytes: 9, width: 1024, height: 768, costUsd: 0.035 }],
  ...part,
});

const seen = (part: Partial<Seen> = {}): Seen => ({
  recipes: [recipe()],
  placed: [
    {
      nodeId: '1:2',
      nodeName: 'Hero',
      fill: { type: 'IMAGE', scaleMode: 'FILL', imageHash: 'abc' },
    },
  ],
  asked: [
    { method: 'GET', url: 'https://openrouter.ai/api/v1/models' },
    { method: 'POST', url: 'https://openrouter.ai/api/v1/chat/completions' },
  ],
  log: [entry({ method: 'GET', path: '/api/v1/models', route: null }), entry()],
  measures: [],
  ...part,
});

describe('the report', () => {
  test('tells palette, background and fidelity as the recipe on the layer has them', () => {
    expect(makeReport(seen())).toMatchObject({
      palette: [
        { hex: '#112233', weight: 0.7, source: 'style', name: 'Ink' },
        { hex: '#445566', weight: 0.3, source: 'paint' },
      ],
      background: '#ffffff',
      fidelity: [FIDELITY],
    });
  });

  test('names the address the plugin asked for, not the stand-in that answered', () => {
    expect(makeReport(seen()).request).toEqual({
      url: 'https://openrouter.ai/api/v1/chat/completions',
      route: 'chat',
      body: { model: 'recraft/recraft-v4.1' },
    });
  });

  test('lists every picture the service gave', () => {
    const { responses } = makeReport(seen({ log: [entry(), entry({ id: 2 })] }));
    expect(responses).toEqual([...entry().pictures, ...entry().pictures]);
  });

  test('has no fidelity when one picture was not measured', () => {
    const recipes = [recipe(), recipe({ fidelity: null })];
    expect(makeReport(seen({ recipes })).fidelity).toBeNull();
  });

  test('a step that was not taken has no time, a repeated one its longest', () => {
    const measures = [3, 8.04, 5].map((duration) => ({ name: 'limn:request', start: 0, duration }));
    expect(makeReport(seen({ measures })).timingsMs).toEqual({
      palette: null,
      export: null,
      request: 8,
      decode: null,
      transcode: null,
      place: null,
    });
  });

  test('cannot be made without a picture, or when nobody asked for it', () => {
    expect(() => makeReport(seen({ recipes: [] }))).toThrow('No picture was placed.');
    expect(() => makeReport(seen({ log: [] }))).toThrow('No picture was placed.');
    expect(() => makeReport(seen({ asked: [] }))).toThrow('Nobody asked for');
  });
});
