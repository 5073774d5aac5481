import { describe, expect, test } from 'vitest';
import { DEFAULTS, parseSettings } from './settings';

describe('settings', () => {
  test('come back as they were saved', () => {
    const saved = {
      mode: 'restyle',
      prompt: 'A lighthouse',
      strength: 0.45,
      keepText: false,
      model: 'recraft/recraft-v4.1-pro',
      count: 3,
      ratio: '16:9',
      style: 'paper',
      calmEdges: false,
      size: { width: 400, height: 700 },
      leaveRecipes: false,
      prompts: ['A lighthouse', 'A fox'],
      match: true,
      palettes: [{ name: 'Brand', saved: true, palette: { swatches: [], background: null } }],
      colorWords: true,
    };
    expect(parseSettings(JSON.stringify(saved))).toEqual(saved);
  });

  test.each([null, '', 'no JSON', 'null', '3', '{}', '[]'])('are the defaults for %j', (text) => {
    expect(parseSettings(text)).toEqual(DEFAULTS);
    expect(DEFAULTS).toMatchObject({ mode: 'illustrate', model: 'recraft/recraft-v4.1', count: 1 });
  });

  test.each([
    ['mode', 'sculpt'],
    ['prompt', 7],
    ['strength', 1.01],
    ['strength', -0.01],
    ['strength', '0.5'],
    ['model', 7],
    ['count', 0],
    ['count', 7],
    ['count', 1.5],
    ['ratio', '2:1'],
    ['style', 'toString'],
    ['prompts', [7]],
    ['palettes', [7]],
    ['colorWords', 'yes'],
    ['size', { width: 'wide' }],
  ])('heal a damaged %s of %j and keep the rest', (field, value) => {
    const saved = { ...DEFAULTS, prompt: 'Kept', mode: 'restyle', [field]: value };
    const healed = parseSettings(JSON.stringify(saved));
    expect(healed).toEqual({ ...saved, [field]: DEFAULTS[field as keyof typeof DEFAULTS] });
  });

  test('keep 200 palettes, but for the one that is damaged', () => {
    const palettes = Array.from({ length: 200 }, (_, index) => ({
      name: `Brand ${index}`,
      saved: true,
      palette: { swatches: [], background: null },
    }));
    const stored = [...palettes.slice(0, 80), { name: 'Torn' }, ...palettes.slice(80)];
    expect(parseSettings(JSON.stringify({ palettes: stored })).palettes).toEqual(palettes);
  });
});
