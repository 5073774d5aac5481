import { describe, expect, test } from 'vitest';
import { launch } from '../playground/drive/launch';
import { PANEL_STATES } from '../playground/shots/panel-states';
import { faultsOf } from './accessibility';
import { IN_FULL } from './proof/in-full';

const THEMES = ['light', 'dark', 'forced colours'] as const;
/** CSS pixels of the panel. */
const WIDTHS = [280, 360, 480] as const;
const LOOKS = THEMES.flatMap((theme) => WIDTHS.map((width) => ({ theme, width })));

/** The states `npm run shots` walks, on the built panel; `panel.test.tsx` has them from plain props. */
describe.runIf(IN_FULL)('every state a designer meets', () => {
  test.each(LOOKS)(
    'is accessible in $theme, $width px wide',
    { timeout: 600_000 },
    async (look) => {
      const { theme, width } = look;
      const drive = await launch();
      try {
        if (theme === 'forced colours') await drive.page.emulateMedia({ forcedColors: 'active' });
        else await drive.setTheme(theme);
        await drive.storage.put('settings', JSON.stringify({ size: { width, height: 760 } }));
        await drive.runCommand('open');
        const faults: Record<string, string[]> = {};
        for (const { name, reach } of PANEL_STATES) {
          await reach(drive);
          const found = await faultsOf(drive);
          if (found.length > 0) faults[name] = found;
        }
        expect(faults).toEqual({});
      } finally {
        await drive.close();
      }
    },
  );
});
